from datetime import UTC, date, datetime

import pytest

from course_sync.i18n import translation
from course_sync.model.findings import Finding, Severity
from course_sync.model.places import Place
from course_sync.rules import RULES
from course_sync.wording import Wording

MOMENT = datetime(2026, 11, 22, 5, 15, tzinfo=UTC)


def test_moments_days_and_numbers_are_written_the_estonian_way():
    words = Wording("et")
    assert words.moment(MOMENT) == "22.11.2026 kl\xa007.15"
    assert words.day(date(2026, 1, 3)) == "03.01.2026"
    assert words.number(1234) == "1\xa0234"
    assert words.percent(0.125) == "12,5\u00a0%"


def test_the_day_of_a_moment_is_that_of_the_zone():
    assert Wording("et").day_of(datetime(2026, 11, 21, 23, 30, tzinfo=UTC)) == "22.11.2026"


def test_english_is_complete():
    words = Wording("en")
    assert words.moment(MOMENT) == "22 November 2026, 07:15"
    assert words.number(1234) == "1,234"


def test_only_a_whole_is_called_a_hundred_per_cent():
    assert Wording("et").percent(0.9999) == "99,9\u00a0%"
    assert Wording("et").percent(1.0) == "100\u00a0%"
    assert Wording("en").percent(1.0) == "100%"
    assert Wording("en").percent(201 / 200) == "100.5%"


@pytest.mark.parametrize("code", sorted(RULES))
@pytest.mark.parametrize("language", ["et", "en"])
def test_every_rule_speaks_even_of_a_finding_without_details(code, language):
    finding = Finding(code, Severity.HINT, Place(1))
    words = Wording(language)
    assert words.title(finding)
    assert "%(" not in words.problem(finding)
    assert "%(" not in words.remedy(finding)


def test_dates_inside_a_sentence_are_written_for_people():
    finding = Finding("file.old", Severity.HINT, Place(1), details={"name": "a.pdf", "date": "2021-03-04"})
    assert "04.03.2021" in Wording("et").problem(finding)
    assert "4 March 2021" in Wording("en").problem(finding)


def test_percent_signs_of_strangers_are_left_as_they_are():
    finding = Finding("page.empty", Severity.ERROR, Place(1), details={"name": "100%(x)s %d"})
    assert "100%(x)s %d" in Wording("et").problem(finding)


def test_a_rule_that_this_version_does_not_know_is_named_by_its_code_and_subject():
    finding = Finding("later.rule", Severity.HINT, Place(1), subject="https://a.ee/")
    assert Wording("et").title(finding) == "later.rule"
    assert Wording("et").problem(finding) == "later.rule: https://a.ee/"
    assert Wording("et").remedy(finding) == ""


def test_a_course_that_was_never_reviewed_is_not_told_by_a_dash():
    finding = Finding("review.overdue", Severity.HINT, Place(1), details={"last_review": "–", "planned": "–"})
    assert Wording("et").problem(finding) == "Kursus tuleb üle vaadata; viimane ülevaatus: ei ole veel olnud."


def test_what_only_looks_like_a_date_stays_as_it_was_written():
    finding = Finding("page.empty", Severity.ERROR, Place(1), details={"name": "2026-13-40"})
    assert "2026-13-40" in Wording("et").problem(finding)


def test_a_filled_text_and_a_bare_one_come_from_the_same_door():
    words = Wording("en")
    assert words.gettext("E-courses, %(day)s", day="1 May") == "E-courses, 1 May"
    assert words.gettext("Paste the new address: %(new_address)s") == "Paste the new address: %(new_address)s"
    assert words.ngettext("%(count)s fixed", "%(count)s fixed", 1234) == "1,234 fixed"


def test_the_catalogue_s_header_is_never_shown():
    assert Wording("et").gettext("") == ""
    assert translation("et").gettext("") != ""
