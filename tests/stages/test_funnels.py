"""Activity funnels over whole runs: equal to the site's truth to the person, spread over days, and no row of a learner kept."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from course_sync.clock import SetClock
from course_sync.demo.answers.call import FUNCTIONS, moodle_exception
from course_sync.demo.people import POST_CANARY, everybody
from course_sync.demo.things import Activity, Enrolment, SmallSite
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.moodle import MoodleClient
from course_sync.queries.course_figures import funnels, satisfaction
from course_sync.runs import moodle_access
from course_sync.stages.context import Context
from course_sync.stages.mirroring import funnels as pulling
from course_sync.stages.mirroring.funnels import chosen, pull_funnels
from course_sync.stages.overviews import overviews_due
from course_sync.stats.funnel import BEGINNING, Stop, count_funnel, settle_funnel
from course_sync.store import course_figures, views

COURSE = 22
STRANGER = 3
FUNCTION = "core_completion_get_activities_completion_status"


def crowded(course, moment, seed=7):
    """90 learners who complete activities in any order, most of them no more than the first; two are suspended."""
    chance = random.Random(seed)
    rows = [Enrolment(2, course.created_at, "editingteacher")]
    for n in range(90):
        begun = moment - timedelta(days=chance.randint(20, 90))
        chosen = [
            at for at in range(len(course.criteria)) if n % 3 == 0 or (at == 0 and n % 5) or chance.random() < 0.1
        ]
        done = {course.criteria[at]: begun + timedelta(days=at + 1) for at in chosen}
        rows.append(Enrolment(1001 + n, begun, active=n not in {3, 4}, done=done, visits=(begun,)))
    return replace(course, enrolments=tuple(rows))


def truth(course, moment):
    """(learners, finished, completed of each, standing after each), out of the site's own records."""
    done = [
        {cmid for cmid, at in e.done.items() if at <= moment}
        for e in course.enrolments
        if e.role == "student" and e.active
    ]
    steps = course.criteria
    unfinished = [one for one in done if not set(steps) <= one]
    last = [max((steps.index(cmid) + 1 for cmid in one & set(steps)), default=0) for one in unfinished]
    return (
        len(done),
        len(done) - len(unfinished),
        {cmid: sum(cmid in one for one in done) for cmid in steps},
        {cmid: last.count(at) for at, cmid in enumerate((BEGINNING, *steps))},
    )


RATINGS = (5, 4, 4, 5, 3, 4, 2)


def with_feedback(course):
    """One more activity: a feedback form that is not tracked."""
    section, *others = course.sections
    form = Activity(
        "feedback", "Tagasiside", tracking=0, ratings=RATINGS, cmid=max(a.cmid for a in section.activities) + 50
    )
    return replace(course, sections=(replace(section, activities=(*section.activities, form)), *others))


def world_of(sites):
    world = sites.small_world()
    courses = [world.site.course(one) for one in world.site.course_ids()]
    courses = [with_feedback(crowded(one, sites.START)) if one.id == COURSE else one for one in courses]
    return replace(world, site=SmallSite(sites.CATEGORIES, tuple(courses), everybody()))


@pytest.fixture
def site(sites, served):
    made = served(world_of(sites))
    made.go_to(0)
    return made


@pytest.fixture(scope="module")
def ran(sites, tmp_path_factory):
    """The site, and a house after its first run; to be looked at only."""
    with sites.Site(world_of(sites), tmp_path_factory.mktemp("funnel")) as made:
        made.go_to(0)
        house = made.house(alerts={"to": ("juht@asutus.example",), "weekly": True})
        house.run()
        yield made, house


def pull(site, house, now=None):
    """The pull alone, at any moment."""
    clock = SetClock(now or site.clock.now())
    context = Context(house.store, clock, house.settings, 1)
    return pull_funnels(context, MoodleClient(moodle_access(house.settings), clock)), context


def test_what_is_told_is_the_truth_to_the_person(ran):
    site, house = ran
    (told,) = funnels(house.store)
    course = site.world.site.course(COURSE)
    learners, finished, completed, stands = truth(course, site.clock.now())
    assert (told.course_id, told.funnel.learners, told.funnel.finished) == (COURSE, learners, finished)
    assert [one.cmid for one in told.funnel.activities if one.required] == list(course.criteria)
    assert all(one.name.startswith(("Leht", "Kaduv")) for one in told.funnel.activities)
    shown = {cmid: value for cmid, value in told.funnel.completed.items() if value is not None}
    assert shown == {cmid: completed[cmid] for cmid in shown}
    assert len(shown) >= 3
    most = max(stands, key=lambda cmid: stands[cmid])
    assert told.funnel.stop == Stop(most, stands[most])


def test_courses_of_few_learners_are_asked_about_and_nothing_is_kept_of_them(ran):
    _, house = ran
    assert house.rows("SELECT DISTINCT course_id FROM course_figures") == [(COURSE,)]
    asked = {row[0] for row in house.rows("SELECT id FROM course WHERE figures_asked_at IS NOT NULL")}
    assert asked == {21, 22, 23}


def test_no_row_of_a_learner_is_kept_for_it(ran):
    _, house = ran
    figures = house.rows("SELECT figures FROM course_figures")
    learners = {row[0] for row in house.rows("SELECT learner FROM enrolment")}
    assert learners
    assert not [one for one in learners if one in str(figures)]
    assert not [n for n in range(1001, 1091) if f": {n}," in str(figures)]


def test_it_is_asked_again_after_its_days_and_what_moved_by_few_is_withheld(site):
    house = site.house()
    pull_now = site.clock.now()
    house.run()
    (told,) = funnels(house.store)
    asked = site.asked(FUNCTION)
    assert pull(site, house, pull_now + timedelta(days=3))[0] == 0
    assert site.asked(FUNCTION) == asked
    cmid = site.world.site.course(COURSE).criteria[-1]
    behind = [n for n, e in enumerate(site.world.site.course(COURSE).enrolments) if cmid not in e.done and e.active][
        -3:
    ]

    def three_more(course, moment):
        rows = [
            replace(e, done={**e.done, cmid: pull_now}) if n in behind else e for n, e in enumerate(course.enrolments)
        ]
        return replace(course, enrolments=tuple(rows))

    site.change(0, COURSE, three_more)
    assert pull(site, house, pull_now + timedelta(days=31))[0] == 3
    assert [one.version for one in funnels(house.store)] == [1]  # it tells more than the newest would
    assert pull(site, house, pull_now + timedelta(days=95))[0] == 3
    (again,) = funnels(house.store)
    assert (again.version, again.funnel.completed[cmid]) == (2, None)
    assert told.funnel.completed[cmid] is not None
    (as_it_was,) = funnels(house.store, until=pull_now + timedelta(days=90))
    assert (as_it_was.version, as_it_was.funnel) == (1, told.funnel)


def test_a_run_asks_about_so_many_and_the_next_goes_on_where_people_moved_first(site):
    house = site.house(statistics={"activities_a_run": 7})
    house.run()
    first = {row[0] for row in house.rows("SELECT id FROM course WHERE figures_asked_at IS NOT NULL")}
    assert 0 < len(first) < 3
    for _ in range(3):
        pull(site, house)
    every = {row[0] for row in house.rows("SELECT id FROM course WHERE figures_asked_at IS NOT NULL")}
    assert every == {21, 22, 23}
    _, context = pull(site, house)
    assert chosen(context) == []


def test_with_nought_nobody_is_asked_about(site):
    house = site.house(statistics={"activities_a_run": 0})
    house.run()
    assert site.asked(FUNCTION) == 0


def test_without_the_right_one_question_a_course_is_asked_soon_none_and_nothing_kept(site, monkeypatch):
    monkeypatch.setattr(pulling, "_REFUSALS", 2)
    site.moodle.rights.discard("report/progress:view")
    house = site.house()
    result = house.run()
    assert not result.failures
    assert site.asked(FUNCTION) == 2
    assert funnels(house.store) == []
    for course in (21, 22, 23):  # the third was not even asked about
        ((outcome, reason, detail),) = said_of(house, course_id=course)
        assert (outcome, reason) == (CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING)
        assert detail.startswith(f"{FUNCTION}: ")
    site.moodle.rights.add("report/progress:view")  # what was refused is asked for again at once
    assert pull(site, house)[0] == 3
    assert said_of(house) == []


def test_without_the_right_to_completions_nothing_is_published(site):
    site.moodle.rights.discard("report/completion:view")
    house = site.house()
    assert not house.run().failures
    assert funnels(house.store) == []


@pytest.fixture
def with_a_task(sites, served):
    """One more step, that nobody completed: an assignment."""
    world = world_of(sites)
    course = world.site.course(COURSE)
    section, *others = course.sections
    task = Activity("assign", "Töö", tracking=2, cmid=max(a.cmid for a in section.activities) + 60)
    course = replace(
        course,
        sections=(replace(section, activities=(*section.activities, task)), *others),
        criteria=(*course.criteria, task.cmid),
    )
    rest = [world.site.course(one) for one in world.site.course_ids() if one != COURSE]
    site = served(replace(world, site=SmallSite(sites.CATEGORIES, (course, *rest), everybody())))
    site.go_to(0)
    return site


def said_of(house, what="people:activities", course_id=COURSE):
    with house.store.read() as session:
        return [(it.outcome, it.reason, it.detail) for it in views.coverage(session, course_id) if it.what == what]


UNSEEN = [(CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING, "mod/assign:view, moodle/course:viewhiddenactivities")]


@pytest.mark.parametrize("right", [True, False])
def test_where_the_account_does_not_see_a_step_nothing_is_told_instead_of_too_many_who_finished(with_a_task, right):
    site = with_a_task
    if not right:
        site.moodle.rights.discard("mod/assign:view")
    house = site.house()
    assert not house.run().failures
    assert [one.funnel.finished for one in funnels(house.store)] == ([0] if right else [])
    assert said_of(house) == ([] if right else UNSEEN)
    assert said_of(house, course_id=21) == []


def test_a_step_that_is_not_seen_is_named_until_it_is_and_then_counted_at_once(with_a_task):
    site = with_a_task
    site.moodle.rights.discard("mod/assign:view")
    house = site.house()
    house.run()
    for _ in range(2):  # the course itself is read anew every day
        site.clock.advance(timedelta(days=1))
        house.run()
        assert said_of(house) == UNSEEN
    assert [one.course_id for one in chosen(pull(site, house)[1])] == [COURSE]
    site.moodle.rights.add("mod/assign:view")
    site.clock.advance(timedelta(days=1))
    house.run()
    assert [one.funnel.finished for one in funnels(house.store)] == [0]
    assert said_of(house) == []


def test_what_is_said_of_activities_stands_between_their_days_and_goes_where_they_are_not_asked_for(with_a_task):
    site = with_a_task
    site.moodle.rights.discard("mod/assign:view")
    house = site.house()
    house.run()
    with house.store.write() as session:  # not its turn in the next run
        course_figures.note_asked(session, COURSE, site.clock.now() + timedelta(days=1))
    site.clock.advance(timedelta(days=1))
    house.run()
    assert said_of(house) == UNSEEN
    _, context = pull(site, house)
    statistics = house.settings.statistics.model_copy(update={"activities_a_run": 0})
    pull_funnels(replace(context, settings=house.settings.model_copy(update={"statistics": statistics})), None)
    assert said_of(house) == []


def test_a_step_that_the_account_saw_once_and_sees_no_longer_is_no_less_a_step(with_a_task):
    site = with_a_task
    house = site.house()
    house.run()
    site.moodle.rights.discard("mod/assign:view")  # the mirror keeps the assignment as it was
    for days in (1, 100):
        site.clock.advance(timedelta(days=days))
        assert not house.run().failures
    assert house.rows("SELECT count(*) FROM activity WHERE modname = 'assign' AND gone_at IS NULL") == [(1,)]
    assert [(one.version, one.funnel.finished) for one in funnels(house.store)] == [(1, 0)]


@pytest.mark.parametrize("stranger", ["without a role", "not confirmed"])
def test_who_cannot_be_asked_about_changes_nothing_of_the_others(sites, served, monkeypatch, stranger):
    world = world_of(sites)
    course = world.site.course(COURSE)
    odd = Enrolment(STRANGER, course.created_at, "" if stranger == "without a role" else "student")
    course = replace(
        course, enrolments=(odd, *course.enrolments), criteria=course.criteria[:-1]
    )  # the last one is tracked only
    others = [world.site.course(one) for one in world.site.course_ids() if one != COURSE]
    site = served(replace(world, site=SmallSite(sites.CATEGORIES, (course, *others), everybody())))
    site.go_to(0)
    if stranger == "not confirmed":
        params, asked = FUNCTIONS[FUNCTION]

        def refused(call):
            if call.params["userid"] == STRANGER:
                raise moodle_exception("usernotconfirmed", "Kasutaja ei ole kinnitatud")
            return asked(call)

        monkeypatch.setitem(FUNCTIONS, FUNCTION, (params, refused))
    house = site.house()
    assert not house.run().failures
    (told,) = funnels(house.store)
    assert [one.cmid for one in told.funnel.activities if one.required] == list(course.criteria)
    assert not all(one.required for one in told.funnel.activities)


def test_a_course_that_always_fails_bars_no_other(site):
    site.moodle.rights.discard("report/progress:view")
    house = site.house(statistics={"activities_a_run": 7})
    house.run()
    tried = {row[0] for row in house.rows("SELECT id FROM course WHERE figures_asked_at IS NOT NULL")}
    for _ in range(2):
        pull(site, house)
    now = {row[0] for row in house.rows("SELECT id FROM course WHERE figures_asked_at IS NOT NULL")}
    assert 0 < len(tried) < len(now) == 3


def test_the_manager_is_told_in_the_overview_where_most_stop(ran):
    site, house = ran
    course = site.world.site.course(COURSE)
    moment = site.clock.now()
    due = overviews_due(house.store, house.settings, moment + timedelta(days=8))
    told = {one.course_id: one.funnel for overview in due for one in overview.courses}
    *_, stands = truth(course, moment)
    most = max(stands, key=lambda cmid: stands[cmid])
    assert told[COURSE].stop == Stop(most, stands[most])
    assert told[21] is None


def test_the_count_is_that_of_the_pure_function(ran):
    site, house = ran
    (told,) = funnels(house.store)
    people = [frozenset(e.done) for e in site.world.site.course(COURSE).enrolments if e.role == "student" and e.active]
    assert told.funnel == settle_funnel(count_funnel(told.funnel.activities, people), 5)


# Satisfaction is read with it


def test_what_people_answered_in_a_feedback_form_is_told_as_a_mean(ran):
    _, house = ran
    (told,) = satisfaction(house.store)
    assert told.course_id == COURSE
    assert [(one.activity, one.answers, one.mean, one.least, one.most) for one in told.ratings] == [
        ("Tagasiside", len(RATINGS), round(sum(RATINGS) / len(RATINGS), 1), 1.0, 5.0)
    ]
    assert POST_CANARY not in str(house.rows("SELECT figures FROM course_figures"))


def test_without_the_right_to_reports_nothing_is_known_of_satisfaction_and_nothing_fails(site):
    site.moodle.rights.discard("mod/feedback:viewreports")
    house = site.house()
    assert not house.run().failures
    assert satisfaction(house.store) == []
    assert len(funnels(house.store)) == 1
