"""Texts in several languages, and those that lack one."""

import pytest

from course_sync.content.languages import languages_of
from course_sync.model.course import Author
from course_sync.model.findings import Severity

ET, RU, EN = (f'<span lang="{code}" class="multilang">Tere</span>' for code in ("et", "ru", "en"))


def saying(w, *bodies, **changes):
    return w.view(texts=tuple(w.text(body, cmid=number, **changes) for number, body in enumerate(bodies, 1)))


def test_a_text_that_lacks_a_language_of_the_course_is_a_warning(w, found):
    (finding,) = found("text.language-gap", saying(w, ET + RU, ET + RU, ET + RU, ET))
    assert (finding.place.cmid, finding.details["languages"]) == (4, "ru")


def test_an_empty_block_is_a_gap_too(w, found):
    empty = ET + '<span class="multilang" lang="ru"> &nbsp;<br></span>'
    (finding,) = found("text.language-gap", saying(w, ET + RU, empty))
    assert finding.details["languages"] == "ru"


@pytest.mark.parametrize(
    "bodies",
    [
        ("<p>Tere</p>", "<p>Hello</p>"),  # not translated at all
        (ET + RU, ET + RU, ET),  # two texts make no language of the course
        (ET + RU, ET + RU, ET + RU, ET, ET, ET, ET + EN, ET),  # Russian is in less than half
        (ET + RU, ET + RU, ET + RU, "{mlang et}Tere{mlang}{mlang other}Hello{mlang}"),  # everybody is spoken to
    ],
)
def test_no_gap_is_seen_where_there_is_none(w, found, bodies):
    assert found("text.language-gap", saying(w, *bodies)) == []


def test_a_passage_in_one_language_within_a_translated_text_is_a_hint_with_its_words(w, found):
    only = '<p><span lang="et" class="multilang">Helista <b>tasuta</b>.</span></p>'
    (finding,) = found("text.language-gap", saying(w, ET + RU, ET + RU, ET + RU, f"<p>{ET} {RU}</p>{only}"))
    assert (finding.severity, finding.place.cmid, finding.details["languages"]) == (Severity.HINT, 4, "ru")
    assert finding.details["passage"] == "Helista tasuta."


@pytest.mark.parametrize(
    "body",
    [
        f"{ET}\n{RU}<p>{ET}</p><p>{RU}</p>",  # each by itself, and none lacks the other
        f"{ET}{RU}{EN}",
        f"{ET}{RU}<p><span lang='et' class='multilang'>&nbsp;</span></p>",
        f"{ET}{RU}<p>{RU}{ET}</p>",
    ],
)
def test_passages_side_by_side_or_as_many_in_each_language_lack_nothing(w, found, body):
    assert found("text.language-gap", saying(w, ET + RU, ET + RU, ET + RU, body)) == []


def test_what_learners_wrote_is_left_alone(w, found):
    assert found("text.language-gap", saying(w, ET + RU, ET + RU, ET + RU, ET, author=Author.LEARNER)) == []


def test_both_filters_are_understood(w):
    assert languages_of("{mlang et}Tere{mlang}{mlang en, fi}{mlang}") == {"et": True, "en": False, "fi": False}
    assert languages_of('<SPAN CLASS="multilang" LANG="et_EE">Tere</SPAN>') == {"et-ee": True}
    assert languages_of('<span lang="en">quote</span>') == {}
    assert languages_of('<span lang="et" class="multilang"><img src="a.png"></span>') == {"et": True}
