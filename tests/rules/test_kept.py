"""What the rules that read texts said is kept while neither the course changed nor one of their days has come."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from course_sync.content.names import shipped
from course_sync.model.course import CompletionSums, CourseView, Document, TextFormat
from course_sync.model.findings import Review
from course_sync.rules import RULES, Tuning, judge, judge_texts
from course_sync.rules.reading import for_text_rules
from course_sync.rules.sight import day_older_than, months_before

SENTENCES = (
    "Esita töö hiljemalt 3. detsembril 2026.",
    "Hinnakiri kehtib kuni 31.12.2026.",
    "Uus kord jõustub 1. jaanuaril 2027.",
    "Seminar toimub 5. märtsil 2027.",
    "Sel aastal on kolm koolitust.",
    "Andmed on 1.06.2026 seisuga.",
    "Registreerimine on avatud 2027. aasta I kvartalis.",
    "Pöördu Haigekassa poole. Lorem ipsum.",
)


@pytest.fixture
def dated(w):
    """A course with something for every rule that looks at the calendar, that ends in the middle of it all."""
    texts = [w.text(f"<p>{sentence}</p>", n, modified_at=w.now) for n, sentence in enumerate(SENTENCES, 1)]
    return w.view(
        course=w.course(ends_at=w.now + timedelta(days=460)),
        activities=tuple(w.activity(n) for n in range(1, len(SENTENCES) + 1)),
        texts=tuple(texts),
        names=shipped(),
    )


def on(view, day):
    now = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=6)
    return replace(view, now=now, today=day)


def of_texts(judgement):
    return [finding for finding in judgement.findings if RULES[finding.rule].reads_texts]


def test_until_the_day_that_a_judgement_names_the_text_rules_say_the_same(dated):
    """Judged day by day over two years: a rule that looks at the calendar and does not name its days is caught here."""
    day, last = dated.today, dated.today + timedelta(days=730)
    kept, changes = judge(on(dated, day)), 0
    while day < last:
        day += timedelta(days=1)
        now = judge(on(dated, day))
        if kept.again_on is not None and day >= kept.again_on:
            changes += of_texts(now) != of_texts(kept)
            kept = now
        assert of_texts(now) == of_texts(kept), day
    assert changes >= 6, "the days that were named were days of change"


def test_a_judgement_with_kept_findings_is_the_judgement_anew(dated):
    whole = judge(dated)
    bare = replace(dated, texts=tuple(replace(text, body="", words="") for text in dated.texts))
    again = judge(bare, read=judge_texts(dated, Tuning()))
    assert of_texts(whole)
    assert sorted(again.findings, key=repr) == sorted(whole.findings, key=repr)


def test_a_rule_that_reads_texts_is_told_nothing_that_changes_while_the_course_does_not(w):
    view = w.linked("fine")
    view = replace(
        view,
        documents={"x": Document(True, True, True)},
        completion=CompletionSums(5, 5, 1),
        last_review=Review(7, w.today, "Mari", "", None),
    )
    told = for_text_rules(view)
    for name in ("documents", "links", "hosts", "laws", "elsewhere", "completion", "last_review"):
        assert getattr(told, name) == next(
            f.default_factory() if callable(f.default_factory) else f.default
            for f in fields(CourseView)
            if f.name == name
        )


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if not rule.reads_texts], ids=lambda rule: rule.code)
def test_a_rule_that_says_it_reads_no_texts_says_the_same_without_them(rule, w):
    """Bodies that hold something for every rule: whoever looked at them would differ."""
    body = "Lorem ipsum. <img src='a.png'> @@PLUGINFILE@@/x <iframe></iframe> Esita hiljemalt 1.02.2024."
    view = w.view(texts=(w.text(body), w.text("", 2), w.text(body, 3, format=TextFormat.PLAIN)))
    bare = replace(view, texts=tuple(replace(text, body="", words="") for text in view.texts))
    only = Tuning(off=frozenset(RULES) - {rule.code})
    assert judge(view, only).findings == judge(bare, only).findings


def test_a_failing_rule_is_asked_again_the_same_day(w):
    def fails(_view, _options):
        raise ValueError
        yield

    broken = replace(RULES["text.placeholder"], check=fails)
    assert judge(w.view(), rules={broken.code: broken}).again_on == w.today


@pytest.mark.parametrize("months", [0, 1, 12, 24, 36])
@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 8, 31), date(2025, 11, 30), date(2026, 1, 1)])
def test_the_first_day_on_which_a_day_is_older_than_so_many_months(day, months):
    first = day_older_than(day, months)
    assert months_before(first, months) > day
    assert months_before(first - timedelta(days=1), months) <= day


def test_beyond_the_calendar_nothing_grows_older():
    assert day_older_than(date(2026, 1, 1), 100_000) == date.max
