"""Completion that cannot work, and activities that learners cannot find."""

from dataclasses import replace
from datetime import timedelta

import pytest

from course_sync.model.course import CompletionSums
from course_sync.model.findings import Severity
from course_sync.model.links import LinkKind, Occurrence


def tracked(w, *activities, **changes):
    return w.view(course=w.course(**{"tracks_completion": True, **changes}), activities=activities)


def test_completion_that_counts_nothing_is_a_hint(w, found):
    (finding,) = found("completion.none-tracked", tracked(w, w.activity(1), w.activity(2)))
    assert finding.severity is Severity.HINT


def test_one_activity_that_counts_is_enough_and_a_partial_reading_proves_nothing(w, found):
    assert found("completion.none-tracked", tracked(w, w.activity(1), w.activity(2, tracking=1))) == []
    assert found("completion.none-tracked", replace(tracked(w, w.activity(1)), fully_read=False)) == []
    assert found("completion.none-tracked", tracked(w, w.activity(1), tracks_completion=False)) == []
    assert found("completion.none-tracked", tracked(w)) == []


def test_a_hidden_activity_that_counts_is_a_hint(w, found):
    hidden = w.activity(1, tracking=2, visible=False)
    (finding,) = found("completion.hidden", tracked(w, hidden))
    assert finding.place == hidden.place
    in_hidden_section = replace(tracked(w, w.activity(1, tracking=2)), sections=(w.section(visible=False),))
    assert len(found("completion.hidden", in_hidden_section)) == 1


@pytest.mark.parametrize(
    "changes", [{"tracks_completion": False}, {"visible": False}, {"ends_at": "now"}], ids=["off", "hidden", "ended"]
)
def test_in_a_course_that_nobody_takes_it_does_not_matter(w, found, changes):
    changes = {name: w.now if value == "now" else value for name, value in changes.items()}
    assert found("completion.hidden", tracked(w, w.activity(1, tracking=2, visible=False), **changes)) == []


def going(w, completed, active, days):
    course = w.course(tracks_completion=True, starts_at=w.now - timedelta(days=days))
    return w.view(course=course, completion=CompletionSums(active, active, completed))


def test_many_active_for_long_and_nobody_done_is_a_warning(w, found):
    (finding,) = found("completion.nobody", going(w, 0, 20, 121))
    assert finding.details["count"] == 20


@pytest.mark.parametrize(
    ("completed", "active", "days"), [(1, 20, 121), (0, 19, 121), (0, 20, 120), (None, 20, 121), (0, None, 121)]
)
def test_one_done_few_active_a_short_time_or_an_unknown_figure_is_none(w, found, completed, active, days):
    assert found("completion.nobody", going(w, completed, active, days)) == []


def test_an_unlisted_activity_without_a_link_to_it_is_a_warning(w, found):
    (finding,) = found("activity.orphaned", w.view(activities=(w.activity(1), w.activity(9, stealth=True))))
    assert finding.place.cmid == 9


def test_an_unlisted_activity_that_a_text_links_to_is_as_it_should_be(w, found):
    link = w.link(f"{w.site}/mod/page/view.php?id=9", kind=LinkKind.INTERNAL)
    view = w.view(activities=(w.activity(9, stealth=True),), occurrences=(Occurrence(link, w.place(1)),))
    assert found("activity.orphaned", view) == []
    assert (
        len(
            found("activity.orphaned", w.view(activities=(w.activity(99, stealth=True),), occurrences=view.occurrences))
        )
        == 1
    )


def test_where_not_all_was_read_the_link_may_stand_elsewhere(w, found):
    assert found("activity.orphaned", w.view(activities=(w.activity(9, stealth=True),), fully_read=False)) == []
