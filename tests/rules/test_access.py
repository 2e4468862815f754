"""Hints on accessibility: one a text and kind, with the count and the first example."""

import pytest

from course_sync.model.course import Author, Document
from course_sync.model.findings import Severity
from course_sync.model.places import Field
from course_sync.rules import RULES


@pytest.mark.parametrize(
    ("code", "body", "count", "example"),
    [
        ("access.image-text", '<img src="/f/a.png"><img src="b.png" alt="b.png">', 2, "a.png"),
        ("access.link-text", '<a href="/a">siin</a> <a href="/b"></a>', 2, "/b"),
        ("access.heading", "<h2>A</h2><h4>B</h4>", 1, "h2 → h4: B"),
        ("access.bold-heading", "<p><b>Sisukord</b></p><p>Tekst</p>", 1, "Sisukord"),
        (
            "access.table-header",
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
            1,
            "a b c d",
        ),
        ("access.frame-title", '<iframe src="https://v.ee"></iframe>', 1, "https://v.ee"),
        ("access.captions", '<video src="a.mp4"></video>', 1, "a.mp4"),
        ("access.contrast", '<p style="color:#aaa;background:#fff">Hall</p>', 1, "2.3:1 – Hall"),
    ],
)
def test_each_kind_is_a_hint_of_its_own(w, found, code, body, count, example):
    (finding,) = found(code, w.view(texts=(w.text(body),)))
    assert (finding.severity, finding.subject) == (Severity.HINT, "")
    assert (finding.details["count"], finding.details["example"]) == (count, example)
    for other in RULES:
        if other.startswith("access.") and other != code:
            assert found(other, w.view(texts=(w.text(body),))) == []


def test_a_text_is_one_finding_however_many_pictures_it_has_and_stays_the_same_one_while_they_are_mended(w, found):
    many = found("access.image-text", w.view(texts=(w.text('<img src="a.png">' * 7),)))
    fewer = found("access.image-text", w.view(texts=(w.text('<img src="b.png">'),)))
    assert [finding.fingerprint for finding in many] == [finding.fingerprint for finding in fewer]
    assert many[0].details["count"] == 7


def test_what_learners_wrote_is_not_looked_into(w, found):
    view = w.view(texts=(w.text('<img src="a.png">', author=Author.LEARNER),))
    assert found("access.image-text", view) == []


def test_what_moodle_itself_says_of_a_restriction_is_nobodys_to_mend(w, found):
    kept = (
        '<a href="https://moodle.test/mod/page/view.php?id=2"></a>'  # of "available if … is complete" the address alone
    )
    assert found("access.link-text", w.view(texts=(w.text(kept, field=Field.RESTRICTION),))) == []
    assert len(found("access.link-text", w.view(texts=(w.text(kept),)))) == 1


def test_a_pdf_is_one_finding_that_stays_the_same_whatever_else_it_lacks(w, found):
    file = w.file()
    views = [
        w.view(files=(file,), documents={file.place.key: Document(False, titled, False)}) for titled in (True, False)
    ]
    first, second = (found("access.pdf-tags", view) for view in views)
    assert [one.fingerprint for one in first] == [one.fingerprint for one in second]
    assert first[0].severity is Severity.HINT
    assert first[0].details["evidence"] == "Tags –, Title +, Lang –"
    assert [found("access.pdf-title", view) for view in views] == [[], []]


def test_a_pdf_that_is_no_longer_in_the_course_is_not_spoken_of(w, found):
    assert found("access.pdf-tags", w.view(documents={w.file().place.key: Document(False, False, False)})) == []
