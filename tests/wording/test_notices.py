"""Notices: a headline, what happened, what to do; and their details in words."""

import pytest

from course_sync.i18n import translation
from course_sync.wording import NOTICES, OTHER, Wording, notice_text

CODES = {
    "moodle_unavailable",
    "token_refused",
    "our_network",
    "token_ends",
    "run_overdue",
    "host_down",
    "held_back",
    "law_interface",
    "courses_missing",
    "coverage_lost",
    "test",
    "undeliverable",
    "unrouted",
    "owners_hidden",
    "tags_hidden",
    "run_failed",
    "statistics_report",
    "statistics_roles",
    "statistics_way",
}
"""What the stages give notice of, and what older databases may hold."""


def test_every_code_has_its_words():
    assert set(NOTICES) == CODES


def test_a_code_of_another_version_is_not_lost():
    assert notice_text("from_the_future") is OTHER


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_notice_is_told_in_estonian(code):
    text, estonian = notice_text(code), translation("et").gettext
    for msgid in (text.title, text.happened, text.todo):
        assert estonian(msgid) != msgid


@pytest.mark.parametrize(
    ("code", "detail", "said"),
    [
        ("held_back", "courses: 0, before: 12", "kursusi: 0 (varem: 12)"),
        ("held_back", "course 5: activities: 0, before: 24", "kursus 5 – tegevusi: 0 (varem: 24)"),
        ("held_back", "course 5: people: 0, before: 24", "kursus 5 – osalejaid: 0 (varem: 24)"),
        (
            "statistics_way",
            "course 5: batches: 7, active 6, completed 2; report: 8, active 7, completed 3",
            "kursus 5 – osalejaid varem: 7, nüüd: 8; aktiivseid varem: 6, nüüd: 7; läbinuid varem: 2, nüüd: 3",
        ),
        ("our_network", "31", "linke, mis ei vastanud: 31"),
        ("courses_missing", "17", "kursus 17"),
        ("unrouted", "17", "kursus 17"),
    ],
)
def test_a_detail_is_told_in_words(code, detail, said):
    assert Wording("et").notice_detail(code, detail) == said


@pytest.mark.parametrize(
    ("code", "detail"), [("moodle_unavailable", "HTTP 502"), ("held_back", "something else"), ("later", "17")]
)
def test_a_detail_without_words_is_shown_as_it_is(code, detail):
    assert Wording("et").notice_detail(code, detail) == detail
