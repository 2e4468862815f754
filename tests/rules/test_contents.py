"""What is empty, and what only was not read."""

from dataclasses import replace

import pytest

from course_sync.model.findings import Severity
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.places import Field


def unread(cmid, what="page:content"):
    return CoverageItem(what, CoverageOutcome.UNREAD, CoverageReason.CALL_FAILED, cmid)


def test_a_course_without_activities_is_empty(w, found):
    (finding,) = found("course.empty", w.view(activities=()))
    assert finding.severity is Severity.WARNING
    assert found("course.empty", w.view()) == []


def test_an_empty_course_that_learners_do_not_see_may_be_in_the_making(w, found):
    (finding,) = found("course.empty", w.view(course=w.course(visible=False), activities=()))
    assert finding.severity is Severity.HINT


def test_a_course_that_was_not_fully_read_is_not_called_empty(w, found):
    assert found("course.empty", w.view(activities=(), fully_read=False)) == []


def test_nothing_is_called_empty_where_not_all_activities_were_told(w, found):
    untold = (unread(None, "course:sections"),)
    assert found("course.empty", w.view(activities=(), coverage=untold)) == []
    assert found("section.empty", w.view(sections=(w.section(), w.section(71, 2)), coverage=untold)) == []


def test_a_section_with_neither_activities_nor_words_is_empty(w, found):
    lonely = w.section(71, 2, name="Teine")
    (finding,) = found("section.empty", w.view(sections=(w.section(), lonely)))
    assert (finding.details["name"], finding.severity) == ("Teine", Severity.HINT)


@pytest.mark.parametrize(
    "section", [{"number": 0}, {"visible": False}, {"id": 70}], ids=["the general one", "a hidden one", "a filled one"]
)
def test_other_sections_are_not(w, found, section):
    assert found("section.empty", w.view(sections=(replace(w.section(71, 2), **section),))) == []


def test_a_section_with_words_or_a_subsection_is_not_empty(w, found):
    lonely = w.section(71, 2)
    words = w.text("<p>Loe enne läbi</p>", None, Field.SUMMARY)
    words = replace(words, place=replace(words.place, section_id=71))
    assert found("section.empty", w.view(sections=(lonely,), texts=(words,))) == []
    inner = w.section(70, 3, subsection_of=71)
    assert found("section.empty", w.view(sections=(lonely, inner))) == []
    assert found("section.empty", w.view(sections=(lonely,), fully_read=False)) == []


@pytest.mark.parametrize(
    "body",
    [
        "",
        "  ",
        "<p></p>",
        "<p>&nbsp;<br></p>",
        "<div>\u200b\u00ad</div>",
        "<!-- midagi --><p> </p>",
        "<script>x=1</script>",
    ],
)
def test_a_page_with_nothing_to_see_is_an_error(w, found, body):
    (finding,) = found("page.empty", w.view(texts=(w.text(body),)))
    assert (finding.severity, finding.place.cmid) == (Severity.ERROR, 1)


@pytest.mark.parametrize(
    "body",
    [
        "<p>a</p>",
        '<img src="x.png">',
        "<iframe src='https://v.test'></iframe>",
        '<video src="v.mp4"></video>',
        "<IMG SRC=x>",
    ],
)
def test_a_page_with_a_word_or_a_picture_is_not_empty(w, found, body):
    assert found("page.empty", w.view(texts=(w.text(body),))) == []


def test_a_page_whose_text_is_absent_is_empty_only_if_it_was_read(w, found):
    assert found("page.empty", w.view(texts=())) == []
    read = CoverageItem("page:content", CoverageOutcome.READ, cmid=1)
    assert len(found("page.empty", w.view(texts=(), coverage=(read,)))) == 1


def test_a_page_that_could_not_be_read_or_seen_is_not_called_empty(w, found):
    blank = (w.text(""),)
    assert found("page.empty", w.view(texts=blank, coverage=(unread(1),))) == []
    assert found("page.empty", w.view(texts=blank, fully_read=False)) == []
    assert found("page.empty", w.view(texts=blank, activities=(w.activity(1, visible=False),))) == []
    assert found("page.empty", w.view(texts=blank, sections=(w.section(visible=False),))) == []
    assert len(found("page.empty", w.view(texts=blank, coverage=(unread(2),)))) == 1, "another activity's gap"


def test_a_folder_without_files_is_empty(w, found):
    folder = (w.activity(4, "folder"),)
    (finding,) = found("folder.empty", w.view(activities=folder))
    assert finding.severity is Severity.WARNING
    assert found("folder.empty", w.view(activities=folder, files=(w.file(cmid=4, modname="folder"),))) == []
    assert found("folder.empty", w.view(activities=folder, coverage=(unread(4, "folder:files"),))) == []
    assert found("folder.empty", w.view(activities=(w.activity(4, "folder", visible=False),))) == []


def test_a_file_of_no_bytes_is_an_error(w, found):
    (finding,) = found("file.empty", w.view(files=(w.file(size=0), w.file("teine.pdf", size=1))))
    assert (finding.severity, finding.subject) == (Severity.ERROR, "/juhend.pdf")


def test_a_file_of_unknown_size_or_elsewhere_is_not_called_empty(w, found):
    assert found("file.empty", w.view(files=(w.file(size=None), w.file(size=0, external=True)))) == []


def test_moodles_own_page_of_a_page_is_always_told_as_no_bytes_and_is_fine(w, found):
    assert found("file.empty", w.view(files=(w.file("index.html", modname="page", size=0),))) == []
    assert len(found("file.empty", w.view(files=(w.file("index.html", modname="resource", size=0),)))) == 1


def item_of(file, reason, cmid=None):
    detail = f"{file.name}: the document is cut off"
    return CoverageItem(
        "resource:inside_files", CoverageOutcome.UNREAD, reason, cmid or file.place.cmid, detail, file.place.part_id
    )


def test_a_file_that_nobody_can_open_is_an_error(w, found):
    file = w.file(cmid=4, size=10)
    (finding,) = found("file.damaged", w.view(files=(file,), coverage=(item_of(file, CoverageReason.DAMAGED),)))
    assert (finding.severity, finding.place, finding.details["name"]) == (Severity.ERROR, file.place, file.name)
    assert "cut off" in finding.details["evidence"]


def test_a_file_that_is_only_not_read_is_not_called_damaged(w, found):
    file = w.file(cmid=4, size=10)
    for reason in set(CoverageReason) - {CoverageReason.DAMAGED}:
        assert found("file.damaged", w.view(files=(file,), coverage=(item_of(file, reason),))) == []


def test_an_empty_file_is_told_once_and_a_file_that_is_gone_not_at_all(w, found):
    empty = w.file(cmid=4, size=0)
    view = w.view(files=(empty,), coverage=(item_of(empty, CoverageReason.DAMAGED),))
    assert found("file.damaged", view) == []
    assert len(found("file.empty", view)) == 1
    assert found("file.damaged", w.view(files=(), coverage=view.coverage)) == []
