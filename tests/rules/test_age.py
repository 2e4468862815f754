"""Age, and what a review does to it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from course_sync.model.findings import Review, Severity
from course_sync.rules.sight import months_before

OLD = datetime(2020, 1, 1, tzinfo=UTC)


def at(year, month, day):
    return datetime(year, month, day, 12, tzinfo=UTC)


def review(on, following=None):
    return Review(7, on, "Mari", "", following)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 22), 36, date(2023, 11, 22)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 1, 15), 0, date(2026, 1, 15)),
        (date(2026, 1, 15), 100_000, date(1, 1, 15)),
    ],
)
def test_months_are_calendar_months(day, months, expected):
    assert months_before(day, months) == expected


def test_a_document_older_than_three_years_is_a_hint(w, found):
    (finding,) = found("file.old", w.view(files=(w.file(modified_at=at(2023, 11, 21)),)))
    assert (finding.severity, finding.subject, finding.details["date"]) == (Severity.HINT, "/juhend.pdf", "2023-11-21")
    assert found("file.old", w.view(files=(w.file(modified_at=at(2023, 11, 22)),))) == []
    assert len(found("file.old", w.view(files=(w.file(modified_at=at(2025, 1, 1)),)), months=12)) == 1


def test_pictures_links_to_elsewhere_and_files_of_unknown_age_are_not_old(w, found):
    files = (
        w.file("logo.png", mimetype="image/png", modified_at=OLD),
        w.file("mujal.pdf", external=True, modified_at=OLD),
        w.file("vana.pdf", modified_at=None),
    )
    assert found("file.old", w.view(files=files)) == []


def test_a_review_makes_files_and_course_young_again(w, found):
    course = w.course(modified_at=OLD)
    view = w.view(course=course, activities=(w.activity(1, modified_at=OLD),), files=(w.file(modified_at=OLD),))
    assert len(found("file.old", view)) == len(found("course.stale", view)) == 1
    reviewed = replace(view, last_review=review(date(2026, 1, 1)))
    assert found("file.old", reviewed) == found("course.stale", reviewed) == []
    long_ago = replace(view, last_review=review(date(2022, 1, 1)))
    assert len(found("file.old", long_ago)) == len(found("course.stale", long_ago)) == 1


def test_a_course_in_which_nothing_changed_for_two_years_is_stale(w, found):
    def view(day):
        return w.view(course=w.course(modified_at=OLD), activities=(w.activity(1, modified_at=day),))

    (finding,) = found("course.stale", view(at(2024, 11, 21)))
    assert (finding.severity, finding.details["date"]) == (Severity.HINT, "2024-11-21")
    assert found("course.stale", view(at(2024, 11, 22))) == []


@pytest.mark.parametrize("newest", ["file", "text", "mirror", "settings"])
def test_one_change_anywhere_keeps_a_course_fresh(w, found, newest):
    old = w.view(course=w.course(modified_at=OLD), activities=(w.activity(1, modified_at=OLD),))
    fresh = {
        "file": replace(old, files=(w.file(),)),
        "text": replace(old, texts=(w.text("x", modified_at=w.now),)),
        "mirror": replace(old, changed_at={"7/cm1/content/": w.now, "7/cm2/content/": None}),
        "settings": replace(old, course=w.course(modified_at=w.now)),
    }
    assert len(found("course.stale", old)) == 1
    assert found("course.stale", fresh[newest]) == []


def test_a_course_of_unknown_age_or_not_fully_read_is_not_called_stale(w, found):
    unknown = w.view(course=w.course(modified_at=None), activities=(w.activity(1, modified_at=None),))
    assert found("course.stale", unknown) == []
    old = w.view(course=w.course(modified_at=OLD), activities=(w.activity(1, modified_at=OLD),))
    assert found("course.stale", replace(old, fully_read=False)) == []


def test_a_course_that_nobody_reviewed_is_due(w, found):
    (finding,) = found("review.overdue", w.view())
    assert (finding.severity, finding.details["last_review"]) == (Severity.HINT, "–")


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (review(date(2025, 11, 21)), True),
        (review(date(2025, 11, 22)), False),
        (review(date(2020, 1, 1), date(2026, 11, 22)), False),
        (review(date(2026, 11, 1), date(2026, 11, 21)), True),
    ],
    ids=["over a year ago", "a year ago", "long ago, planned for today", "lately, but planned for yesterday"],
)
def test_a_review_is_due_by_its_planned_day_or_else_after_a_year(w, found, last, due):
    assert len(found("review.overdue", w.view(last_review=last))) == due


def test_an_ended_course_is_left_in_peace(w, found):
    view = w.view(
        course=w.course(ends_at=w.now, modified_at=OLD),
        activities=(w.activity(1, modified_at=OLD),),
        files=(w.file(modified_at=OLD),),
    )
    for rule in ("file.old", "course.stale", "review.overdue"):
        assert found(rule, view) == []
