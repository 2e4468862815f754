"""Age, and what a review does to it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

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


def test_days_are_those_of_the_place_where_the_course_is_taught(w, found):
    evening = datetime(2023, 11, 21, 22, 30, tzinfo=UTC)  # the 22nd in Tallinn
    view = replace(w.view(files=(w.file(modified_at=evening),)), zone=ZoneInfo("Europe/Tallinn"))
    assert found("file.old", view) == []
    (finding,) = found("file.old", replace(view, zone=UTC))
    assert finding.details["date"] == "2023-11-21"
    late = datetime(2024, 11, 21, 22, 30, tzinfo=UTC)
    course = replace(view, course=w.course(modified_at=late), activities=(), files=())
    assert found("course.stale", course) == []
    assert len(found("course.stale", replace(course, zone=UTC))) == 1


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


def test_films_and_packages_age_more_slowly_and_subtitles_never(w, found):
    day = at(2022, 6, 1)
    files = (
        w.file("film.mp4", mimetype="video/mp4", modified_at=day),
        w.file("test.h5p", mimetype="application/zip.h5p", modified_at=day),
        w.file("film.vtt", mimetype="text/vtt", modified_at=OLD),
        w.file("juhend.pdf", modified_at=day),
    )
    assert [it.subject for it in found("file.old", w.view(files=files))] == ["/juhend.pdf"]
    assert len(found("file.old", w.view(files=files), media_months=48)) == 3
    assert found("file.old", w.view(files=files), months=0) == []


def test_old_activities_of_a_course_that_is_kept_up_are_one_hint(w, found):
    activities = (
        w.activity(1, modified_at=at(2021, 3, 1)),
        w.activity(2, modified_at=at(2022, 3, 1)),
        w.activity(3, "glossary", modified_at=at(2023, 3, 1)),
        w.activity(4, "forum", modified_at=OLD),
        w.activity(5, visible=False, modified_at=OLD),
        w.activity(6, modified_at=w.now),
    )
    (finding,) = found("activity.old", w.view(activities=activities))
    assert (finding.severity, finding.details["count"], finding.details["date"]) == (Severity.HINT, 2, "2021-03-01")
    assert finding.details["name"] == "page 1"
    assert found("activity.old", w.view(activities=activities), page=0) == []
    assert found("activity.old", w.view(activities=activities[2:])) == []


def test_the_last_day_of_an_activitys_youth(w, found):
    def view(day):
        return w.view(activities=(w.activity(1, modified_at=day), w.activity(2)))

    assert found("activity.old", view(at(2023, 11, 22))) == []
    assert len(found("activity.old", view(at(2023, 11, 21)))) == 1


def test_of_a_course_that_is_old_as_a_whole_only_that_is_told(w, found):
    def view(newest):
        course = w.course(modified_at=newest)
        return w.view(course=course, activities=(w.activity(1, modified_at=OLD), w.activity(2, modified_at=OLD)))

    on_its_last_day, the_day_before = view(at(2024, 11, 22)), view(at(2024, 11, 21))
    assert [len(found(rule, on_its_last_day)) for rule in ("activity.old", "course.stale")] == [1, 0]
    assert [len(found(rule, the_day_before)) for rule in ("activity.old", "course.stale")] == [0, 1]


def test_where_moodle_gives_no_time_the_mirrors_own_history_tells_an_activitys_age(w, found):
    view = w.view(activities=(w.activity(1, modified_at=None), w.activity(2)))
    key = view.texts[0].place.key
    assert found("activity.old", view) == [], "nothing is known of it"
    assert len(found("activity.old", replace(view, seen_since={key: at(2022, 1, 1)}))) == 1
    changed = replace(view, seen_since={key: at(2022, 1, 1)}, changed_at={key: at(2026, 1, 1)})
    assert found("activity.old", changed) == []


def test_of_a_course_that_is_old_as_a_whole_nothing_is_said_of_its_activities(w, found):
    old = w.view(course=w.course(modified_at=OLD), activities=(w.activity(1, modified_at=OLD),))
    assert len(found("course.stale", old)) == 1
    assert found("activity.old", old) == []


def test_a_course_that_nobody_reviewed_is_due_when_its_first_cycle_is_over(w, found):
    (finding,) = found("review.overdue", w.view(course=w.course(created_at=at(2025, 11, 21))))
    assert (finding.severity, finding.details["last_review"]) == (Severity.HINT, "–")
    assert found("review.overdue", w.view(course=w.course(created_at=at(2025, 11, 22)))) == []
    assert found("review.overdue", w.view(course=w.course(created_at=w.now, starts_at=OLD))) == [], "a copy made today"


def test_where_moodle_does_not_tell_when_a_course_was_made_its_beginning_or_our_first_sight_counts(w, found):
    assert len(found("review.overdue", w.view(course=w.course(starts_at=OLD)))) == 1
    assert len(found("review.overdue", w.view(seen_since={"7/cm1/content/": OLD}))) == 1
    assert found("review.overdue", w.view(seen_since={"7/cm1/content/": w.now})) == []
    assert found("review.overdue", w.view()) == [], "nothing is known of its age"


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
