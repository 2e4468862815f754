"""What learners can never get to, and what completion and enrolment ask of them in vain."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.model.course import CompletionSums, Criteria, Door
from course_sync.model.findings import Severity
from course_sync.rules.restrictions import Why, barred

PAST, AHEAD = datetime(2026, 9, 1, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)


def until(moment):
    return {"type": "date", "d": "<", "t": int(moment.timestamp())}


def opens(moment):
    return {"type": "date", "d": ">=", "t": int(moment.timestamp())}


def done(cmid, state=1):
    return {"type": "completion", "cm": cmid, "e": state}


GROUP, GRADE = {"type": "group", "id": 4}, {"type": "grade", "id": 8, "min": 50}
PROFILE = {"type": "profile", "sf": "institution", "op": "isequalto", "v": "SKA"}


def tree(*conditions, op="&"):
    shown = {"showc": [True] * len(conditions)} if op in {"&", "!|"} else {"show": True}
    return {"op": op, "c": list(conditions), **shown}


def restricted(w, condition, *others, **course):
    """A view in which activity 9 is restricted so."""
    whole = condition if "c" in condition else tree(condition)
    return w.view(
        course=w.course(tracks_completion=True, **course),
        activities=(w.activity(9, tracking=2, availability=json.dumps(whole)), *others),
    )


def why(view):
    return {cmid: one.why for cmid, one in barred(view).items()}


def test_a_last_day_that_is_over_bars_everybody(w, found):
    (finding,) = found("activity.unreachable", restricted(w, until(PAST)))
    assert (finding.severity, finding.details["why"]) == (Severity.WARNING, "date_over")
    assert finding.place.cmid == 9
    assert found("activity.unreachable", restricted(w, until(w.now))) == [], "not yet over"
    assert found("activity.unreachable", restricted(w, until(AHEAD))) == []


def test_a_day_within_the_courses_own_time_passes_as_it_should(w, found):
    timetable = {"starts_at": PAST - timedelta(days=30), "ends_at": AHEAD}
    assert found("activity.unreachable", restricted(w, until(PAST), **timetable)) == []
    left_over = {"starts_at": PAST + timedelta(days=30), "ends_at": AHEAD}
    assert len(found("activity.unreachable", restricted(w, until(PAST), **left_over))) == 1


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({}, None),
        ({"visible": False}, Why.HIDDEN),
        ({"tracking": 0}, Why.UNTRACKED),
        ({"stealth": True}, None),
        ({"restricted": True, "availability": json.dumps(tree(GROUP))}, None),
        ({"availability": json.dumps(tree(until(PAST)))}, Why.OUT_OF_REACH),
    ],
)
def test_an_activity_that_must_be_completed_first_must_be_completable(w, other, reason):
    first = replace(w.activity(1, tracking=2), **other)
    assert why(restricted(w, done(1), first)).get(9) == reason


def test_what_was_deleted_cannot_be_completed_but_a_partial_reading_proves_no_deletion(w):
    view = restricted(w, done(77))
    assert why(view) == {9: Why.GONE}
    assert why(replace(view, fully_read=False)) == {}


def test_two_that_wait_for_each_other_are_a_circle(w):
    other = w.activity(1, tracking=2, availability=json.dumps(tree(done(9))))
    assert why(restricted(w, done(1), other)) == {9: Why.CIRCLE, 1: Why.CIRCLE}
    alone = restricted(w, done(9))
    assert why(alone) == {9: Why.CIRCLE}


def test_a_long_chain_that_begins_somewhere_is_no_circle(w):
    chain = [w.activity(1, tracking=2)]
    chain += [w.activity(n, tracking=2, availability=json.dumps(tree(done(n - 1)))) for n in range(2, 9)]
    assert why(restricted(w, done(8), *chain)) == {}


@pytest.mark.parametrize(
    "condition",
    [
        GROUP,
        GRADE,
        PROFILE,
        {"type": "grouping", "id": 3},
        {"type": "language", "id": "et"},
        done(-1),
        done(1, 0),
        tree(until(PAST), GROUP, op="|"),
        tree(until(PAST), op="!&"),
        tree(done(77), op="!|"),
        tree(opens(PAST)),
        tree(),
        {"type": "nobody knows"},
    ],
    ids=str,
)
def test_what_somebody_may_meet_is_left_alone(w, condition):
    """Groups on purpose, a certificate by grade, "not before", "unless": a careful colleague would say nothing."""
    assert why(restricted(w, condition, w.activity(1, tracking=2))) == {}


def test_a_certificate_that_opens_when_all_else_is_complete_is_fine(w, found):
    pages = [w.activity(n, tracking=2) for n in (1, 2, 3)]
    view = restricted(w, tree(*(done(n) for n in (1, 2, 3))), *pages)
    assert found("activity.unreachable", view) == []


def test_what_learners_do_not_see_anyway_and_ended_courses_are_left_alone(w, found):
    view = restricted(w, until(PAST))
    hidden = replace(view, activities=(replace(view.activities[0], visible=False),))
    assert found("activity.unreachable", hidden) == []
    assert found("activity.unreachable", restricted(w, until(PAST), ends_at=PAST)) == []


@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(st.sampled_from(["op", "c", "type", "id", "cm", "e", "d", "t"]), inner, max_size=5),
        ),
    )
)
def test_no_restriction_whatever_it_holds_makes_the_rule_fail(value):
    from course_sync.model.course import Activity, Course, CourseView
    from course_sync.model.places import Place

    lost = {"lost_group": True, "lost_grouping": True}
    activity = Activity(9, 1, "page", "Leht", Place(7), availability=json.dumps(value), facts=lost)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    barred(CourseView(Course(7, "A", "A", 1, "", "", ""), now, now.date(), activities=(activity,)))


def test_an_activity_that_opens_when_the_course_is_over(w, found):
    ends = w.now + timedelta(days=10)
    late, in_time = ends + timedelta(seconds=1), ends
    quiz = w.activity(2, "quiz", dates={"timeopen": late})
    (finding,) = found("activity.opens-too-late", w.view(course=w.course(ends_at=ends), activities=(quiz,)))
    assert finding.details["date"] == late.isoformat()
    by_restriction = restricted(w, opens(AHEAD), ends_at=ends)
    assert len(found("activity.opens-too-late", by_restriction)) == 1
    for fine in (
        w.view(course=w.course(ends_at=ends), activities=(replace(quiz, dates={"timeopen": in_time}),)),
        w.view(course=w.course(ends_at=ends), activities=(replace(quiz, visible=False),)),
        w.view(activities=(quiz,)),
        restricted(w, tree(opens(AHEAD), GROUP, op="|"), ends_at=ends),
    ):
        assert found("activity.opens-too-late", fine) == []


def required(w, criteria, *activities, **course):
    return w.view(course=w.course(tracks_completion=True, criteria=criteria, **course), activities=activities)


def test_a_required_activity_that_learners_cannot_get_to_is_an_error(w, found):
    hidden = w.activity(1, tracking=2, visible=False)
    (finding,) = found("completion.unreachable", required(w, Criteria(1, (1,)), hidden))
    assert (finding.severity, finding.details["why"]) == (Severity.ERROR, "hidden_itself")
    over = w.activity(1, tracking=2, availability=json.dumps(tree(until(PAST))))
    assert len(found("completion.unreachable", required(w, Criteria(1, (1,)), over))) == 1


@pytest.mark.parametrize(
    ("criteria", "course"),
    [
        (Criteria(2, (1,), any=True), {}),
        (Criteria(1, (2,)), {}),
        (None, {}),
        (Criteria(1, (1,)), {"visible": False}),
        (Criteria(1, (1,)), {"ends_at": PAST}),
    ],
    ids=["one of several is enough", "another is required", "not known", "hidden course", "ended course"],
)
def test_a_hidden_activity_that_stops_nobody_is_none(w, found, criteria, course):
    view = required(w, criteria, w.activity(1, tracking=2, visible=False), w.activity(2, tracking=2), **course)
    assert found("completion.unreachable", view) == []


def test_where_it_is_known_what_is_required_a_hidden_activity_is_no_hint_any_more(w, found):
    hidden = w.activity(1, tracking=2, visible=False)
    assert len(found("completion.hidden", required(w, None, hidden))) == 1
    assert found("completion.hidden", required(w, Criteria(1, (2,)), hidden)) == []


def test_criteria_that_name_what_was_deleted_are_an_error(w, found):
    (finding,) = found("completion.deleted-activity", required(w, Criteria(1, broken=True), w.activity(1)))
    assert finding.severity is Severity.ERROR
    assert found("completion.deleted-activity", required(w, Criteria(1, (1,)), w.activity(1))) == []
    assert found("completion.deleted-activity", required(w, Criteria(1, broken=True), ends_at=PAST)) == []


def test_a_course_that_counts_activities_but_nothing_completes_it(w, found):
    page = w.activity(1, tracking=2)
    (finding,) = found("completion.no-criteria", required(w, Criteria(0), page))
    assert finding.severity is Severity.HINT
    for fine in (
        required(w, Criteria(1, (1,)), page),
        required(w, None, page),
        required(w, Criteria(0), replace(page, tracking=0)),
        required(w, Criteria(0), page, visible=False),
    ):
        assert found("completion.no-criteria", fine) == []


def test_a_course_without_any_way_in(w, found):
    assert len(found("course.no-entrance", w.view(course=w.course(entrances=())))) == 1
    for fine in ({"entrances": ("manual",)}, {"entrances": None}, {"entrances": (), "visible": False}):
        assert found("course.no-entrance", w.view(course=w.course(**fine))) == []


def test_self_enrolment_that_ended_while_the_course_goes_on(w, found):
    (finding,) = found("course.entrance-ended", w.view(course=w.course(self_enrolment=Door.ENDED)))
    assert finding.severity is Severity.HINT
    for fine in ({}, {"self_enrolment": Door.OPEN}, {"self_enrolment": Door.ENDED, "ends_at": PAST}):
        assert found("course.entrance-ended", w.view(course=w.course(**fine))) == []


def test_an_ended_course_into_which_people_still_let_themselves(w, found):
    ended = {"ends_at": w.now, "self_enrolment": Door.OPEN}
    assert len(found("course.ended-enrolling", w.view(course=w.course(**ended)))) == 1
    for fine in (
        {**ended, "ends_at": w.now + timedelta(seconds=1)},
        {**ended, "visible": False},
        {**ended, "self_enrolment": Door.ENDED},
    ):
        assert found("course.ended-enrolling", w.view(course=w.course(**fine))) == []


def test_an_old_course_that_still_takes_learners_is_a_warning(w, found):
    old = w.now - timedelta(days=900)
    view = w.view(course=w.course(modified_at=old), activities=(w.activity(1, modified_at=old),))
    assert [it.severity for it in found("course.stale", view)] == [Severity.HINT]
    taking = replace(view, course=replace(view.course, self_enrolment=Door.OPEN))
    assert [it.severity for it in found("course.stale", taking)] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("teachers", "learners", "spoken"), [(0, 1, 1), (1, 9, 0), (None, 9, 0), (0, 0, 0), (0, None, 0)]
)
def test_learners_without_a_teacher(w, found, teachers, learners, spoken):
    activities = (w.activity(1, "assign"),)
    view = w.view(teachers=teachers, completion=CompletionSums(learners, learners, 0), activities=activities)
    assert len(found("course.no-teacher", view)) == spoken


def test_a_course_that_one_takes_alone_needs_no_teacher(w, found):
    def taken(*activities):
        return w.view(teachers=0, completion=CompletionSums(9, 9, 0), activities=activities)

    assert found("course.no-teacher", taken(w.activity(1), w.activity(2, "quiz"))) == []
    assert found("course.no-teacher", taken(w.activity(1, "forum", facts={"type": "news"}))) == []
    assert found("course.no-teacher", taken(w.activity(1, "assign", visible=False))) == []
    assert len(found("course.no-teacher", taken(w.activity(1, "forum", facts={"type": "general"})))) == 1


@pytest.mark.parametrize("kind", ["group", "grouping"])
def test_a_group_that_a_restore_left_behind_bars_everybody_unless_there_is_another_way(w, found, kind):
    gone, other = {"type": kind, "id": -1}, {"type": kind, "id": 4}
    assert why(restricted(w, gone)) == {9: Why.GROUP_GONE}
    assert why(restricted(w, tree(gone, other))) == {9: Why.GROUP_GONE}
    assert why(restricted(w, {"op": "|", "c": [gone, other], "show": True})) == {}
    assert why(restricted(w, {"op": "!&", "c": [gone], "show": True})) == {}, "everybody but that group"
    assert why(restricted(w, {"type": kind})) == {}, "any group at all"
    (finding,) = found("activity.unreachable", restricted(w, gone))
    assert finding.details["why"] == "group_gone"


@pytest.mark.parametrize(
    ("condition", "reason"),
    [
        ({"type": "grade", "id": 5, "min": 50}, Why.GRADE_GONE),
        ({"type": "cohort", "id": 5}, Why.COHORT_GONE),
        ({"type": "profile", "cf": "amet", "op": "isequalto", "v": "x"}, Why.FIELD_GONE),
    ],
)
def test_what_moodle_calls_missing_bars_everybody(w, found, condition, reason):
    view = restricted(w, tree(condition, {"type": "profile", "sf": "institution", "op": "isempty"}))
    told = replace(view.activities[0], facts={f"lost_{condition['type']}": True})
    assert why(view) == {}
    assert why(replace(view, activities=(told,))) == {9: reason}
    either = restricted(w, tree(condition, {"type": "profile", "sf": "institution", "op": "isempty"}, op="|"))
    told = replace(either.activities[0], facts={f"lost_{condition['type']}": True})
    assert why(replace(either, activities=(told,))) == {}, "there is another way"


def test_a_grade_that_a_restore_left_behind_bars_everybody(w):
    assert why(restricted(w, {"type": "grade", "id": 0, "min": 50})) == {9: Why.GRADE_GONE}


def test_a_last_day_ahead_that_comes_before_the_first_bars_everybody(w):
    soon, later = w.now + timedelta(days=20), w.now + timedelta(days=30)
    assert why(restricted(w, tree(opens(later), until(soon)))) == {9: Why.DATES_CROSS}
    assert why(restricted(w, tree(opens(soon), until(later)))) == {}
    assert why(restricted(w, tree(opens(later), until(soon), op="|"))) == {}, "before or after"
    assert why(restricted(w, tree(until(soon), {"op": "|", "c": [opens(later), done(3)]}))) == {}


@pytest.mark.parametrize("kind", ["group", "grouping"])
def test_a_group_that_moodle_calls_missing_bars_everybody(w, kind):
    view = restricted(w, tree({"type": kind, "id": 4}, {"type": "date", "d": ">=", "t": 1}))
    told = replace(view.activities[0], facts={f"lost_{kind}": True})
    assert why(view) == {}
    assert why(replace(view, activities=(told,))) == {9: Why.GROUP_GONE}
    other = replace(told, facts={"lost_group": kind != "group", "lost_grouping": kind != "grouping"})
    assert why(replace(view, activities=(other,))) == {}
