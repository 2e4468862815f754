"""Dates in words, held against today (22 November 2026 in these tests)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from course_sync.model.course import Author
from course_sync.model.findings import Severity
from course_sync.model.places import Field
from course_sync.rules import judge

IN_2024 = datetime(2024, 1, 10, 8, tzinfo=UTC)
LAST_MONTH = datetime(2026, 10, 20, 8, tzinfo=UTC)
OF_DATES = [
    "text.deadline-passed",
    "text.validity-expired",
    "text.announcement-passed",
    "text.event-passed",
    "text.relative-year",
    "text.old-state",
]


def saying(w, body, **changes):
    return w.view(texts=(w.text(body, **{"modified_at": IN_2024, **changes}),))


@pytest.mark.parametrize(
    ("code", "sentence", "day", "severity"),
    [
        ("text.deadline-passed", "Esita töö hiljemalt 21.11.2026.", "2026-11-21", Severity.WARNING),
        ("text.deadline-passed", "Registreeru kuni 1. märtsini 2024.", "2024-03-01", Severity.WARNING),
        ("text.deadline-passed", "Palun esitage töö 15. maiks.", "2024-05-15", Severity.WARNING),
        ("text.deadline-passed", "Submit the task no later than 1 March 2024.", "2024-03-01", Severity.WARNING),
        ("text.deadline-passed", "Сдайте работу не позднее 1 марта 2024 года.", "2024-03-01", Severity.WARNING),
        ("text.validity-expired", "Hinnakiri kehtib kuni 31.12.2025.", "2025-12-31", Severity.WARNING),
        ("text.announcement-passed", "Uus kord jõustub 1. juulil 2024.", "2024-07-01", Severity.WARNING),
        ("text.event-passed", "Seminar toimub 5. mail 2024.", "2024-05-05", Severity.HINT),
        ("text.relative-year", "Sel aastal on kolm koolitust.", "2024", Severity.WARNING),
        ("text.old-state", "Andmed on 1.01.2024 seisuga.", "2024-01-01", Severity.HINT),
    ],
)
def test_a_day_that_is_over_is_told_with_its_sentence(w, found, code, sentence, day, severity):
    view = saying(w, f"<p>Tere!</p><p>{sentence}</p>")
    (finding,) = found(code, view)
    assert finding.severity is severity
    assert finding.details["date"] == day
    assert finding.details["sentence"] == sentence
    assert [it.rule for it in judge(view).findings if it.rule in OF_DATES] == [code], "one date, one rule"


@pytest.mark.parametrize(
    "sentence",
    [
        "Esita töö hiljemalt 22.11.2026.",
        "Esita töö hiljemalt 23.11.2026.",
        "Hinnakiri kehtib kuni 22.11.2026.",
        "Uus kord jõustub 22.11.2026.",
        "Seminar toimub 22.11.2026.",
        "Andmed on 22.11.2025 seisuga.",
        "Seadus jõustus 1. aprillil 2023.",
        "Ohvriabi seadus, RT I, 06.01.2023, 1",
        "[RT I, 10.07.2020, 44 – jõust. 01.01.2021]",
        "Kuni 31.03.2023 kehtis eelmine seadus.",
        "(Luht 2019), vaadatud 04.11.2019",
        "Oletame, et klient tuleb teie juurde 5. septembril 2024.",
        "Fail: juhend_2023-04-12.pdf",
        "Helista 5303 2024.",
        "Iga aasta 28. jaanuaril peetakse andmekaitsepäeva.",
        "Käesolev seadus sätestab tingimused.",
        "Juhendi autor on M. Maasikas, avaldatud 14.02.2023.",
    ],
)
def test_a_day_to_come_and_a_mere_mention_are_left_alone(w, sentence):
    found = judge(saying(w, f"<p>{sentence}</p>")).findings
    assert [it.rule for it in found if it.rule in OF_DATES] == []


@pytest.mark.parametrize("code", OF_DATES)
def test_an_ended_course_a_learners_text_and_a_news_post_are_left_alone(w, found, code):
    words = (
        "Esita hiljemalt 1.02.2024. Luba kehtib kuni 1.03.2024. Kord jõustub 1.04.2024. Seminar toimub 5.03.2024. "
        "Sel aastal on kolm koolitust. Andmed on 1.01.2024 seisuga."
    )
    assert len(found(code, saying(w, words))) == 1
    assert found(code, replace(saying(w, words), course=w.course(ends_at=w.now - timedelta(seconds=1)))) == []
    assert found(code, saying(w, words, author=Author.LEARNER)) == []
    assert found(code, saying(w, words, field=Field.POST)) == []


def test_the_age_of_a_text_is_moodles_word_or_what_the_mirror_saw(w, found):
    view = saying(w, "Sel aastal on kolm koolitust.", modified_at=None)
    key = view.texts[0].place.key
    assert found("text.relative-year", view) == []
    assert found("text.relative-year", replace(view, changed_at={key: LAST_MONTH})) == []
    assert len(found("text.relative-year", replace(view, changed_at={key: IN_2024}))) == 1
    assert len(found("text.relative-year", replace(view, changed_at={key: None}, seen_since={key: IN_2024}))) == 1


def test_how_old_a_state_may_be_is_an_option(w, found):
    view = saying(w, "Andmed on 1.06.2026 seisuga.", modified_at=LAST_MONTH)
    assert found("text.old-state", view) == []
    assert len(found("text.old-state", view, months=5)) == 1


def test_an_activitys_name_is_read_too(w, found):
    named = w.activity(4, "assign", name="Kodutöö (tähtaeg 1.03.2024)", modified_at=IN_2024)
    (finding,) = found("text.deadline-passed", w.view(activities=(named,), texts=()))
    assert finding.place == named.place
    hidden = replace(named, visible=False)
    assert found("text.deadline-passed", w.view(activities=(hidden,), texts=())) == []


def test_a_deadline_told_twice_in_a_text_is_one_finding_and_keeps_its_fingerprint_over_edits_around_it(w, found):
    once = found("text.deadline-passed", saying(w, "Esita töö hiljemalt 21.11.2026."))
    twice = found(
        "text.deadline-passed", saying(w, "Uus lõik. Esita oma töö hiljemalt 21.11.2026!\n\nHiljemalt 21.11.2026!")
    )
    assert [it.fingerprint for it in once] == [it.fingerprint for it in twice]
