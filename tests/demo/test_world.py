"""The demo's world: what it holds, and its ten days."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest

from course_sync.clock import SetClock
from course_sync.demo.answers.reports import LIGHT_REPORT
from course_sync.demo.courses import andmekaitse, kriisitoo, lahisuhtevagivald, reeglid, tooriistad
from course_sync.demo.courses.writing import day_in_words
from course_sync.demo.documents import html
from course_sync.demo.internet import Answer
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.people import (
    CANARIES,
    CONTACT_CANARY,
    DESCRIPTION_CANARY,
    EMAIL_CANARY,
    FILE_AUTHOR_CANARY,
    IDNUMBER_CANARY,
    POST_CANARY,
    SURNAME_CANARY,
    USERNAME_CANARY,
)
from course_sync.demo.script import MALFORMED
from course_sync.demo.things import TEACHER, Activity, Course, Site
from course_sync.demo.world import World, demo_world
from course_sync.model.links import Verdict
from course_sync.moodle import MoodleAccess, MoodleClient, Token, report_page

DAYS = range(11)
CORE_TYPES = {
    "assign", "bigbluebuttonbn", "book", "choice", "data", "feedback", "folder", "forum", "glossary", "h5pactivity",
    "imscp", "label", "lesson", "lti", "page", "quiz", "resource", "scorm", "subsection", "url", "wiki", "workshop",
}  # fmt: skip


def courses(site: Site) -> list[Course]:
    """Those that the demo shows; the examples of all that can be wrong are tests/demo/test_rules.py's."""
    found = [course for n in site.course_ids() if (course := site.course(n)) is not None]
    return [course for course in found if course.category != reeglid.CATEGORY]


def activities(site: Site) -> list[Activity]:
    return [a for course in courses(site) for _, _, a in course.activities()]


def texts(course: Course, *, learners: bool = True) -> list[str]:
    found = [course.summary, *(b.content for b in course.blocks)]
    for _, section, a in course.activities():
        found += [section.summary, a.intro, a.content, a.url]
        found += [v for v in a.settings.values() if isinstance(v, str)]
        found += [p.body for p in a.parts if learners or p.by == TEACHER]
    return found


def addresses(course: Course) -> set[str]:
    found = set()
    for text in texts(course):
        found |= set(re.findall(r'href="(http[^"#]*)', text.replace("&amp;", "&")))
        found |= set(re.findall(r"\]\((http[^)]*)\)", text))
        if text.startswith("http"):
            found.add(text)
    return found


def status_truth(world: World, course_id: int, day: int) -> Counter[Verdict]:
    now = world.moment(day)
    course = world.at(now).course(course_id)
    assert course is not None
    truth = world.truth(now)
    return Counter(truth.get(url, Verdict.INVALID) for url in addresses(course))


def test_there_is_one_of_every_activity_type_and_one_that_nobody_knows(world: World) -> None:
    found = Counter(a.modname for a in activities(world.at(world.moment(10))))
    assert set(found) == CORE_TYPES | {"customcert"}
    assert 60 <= sum(found.values()) <= 170


def test_three_courses_have_many_learners(world: World) -> None:
    sizes = [sum(e.role == "student" for e in c.enrolments) for c in courses(world.at(world.start))]
    assert sum(40 <= size <= 80 for size in sizes) == 3


def test_numbers_name_one_thing_only(world: World) -> None:
    cmids = [a.cmid for a in activities(world.at(world.moment(10)))]
    assert len(set(cmids)) == len(cmids)


@pytest.mark.parametrize("day", DAYS)
def test_every_address_in_a_text_is_in_the_scripted_internet_but_the_mistyped_one(world: World, day: int) -> None:
    now = world.moment(day)
    written = set().union(*(addresses(course) for course in courses(world.at(now))))
    expected = {MALFORMED} if day >= 4 else set()
    assert written - set(world.truth(now)) == expected
    assert all(urlsplit(url).hostname.endswith(".example") for url in world.truth(now))


def test_every_page_of_the_internet_but_a_few_is_pointed_to(world: World) -> None:
    ever = set().union(*(addresses(c) for day in DAYS for c in courses(world.at(world.moment(day)))))
    targets = {p.target for h in world.internet.hosts for p in h.pages}
    pages = {url for url in world.truth(world.start) if urlsplit(url).hostname != tooriistad.HOST}
    assert pages - ever - targets == set()  # of that host: tests/runs/test_every_place.py


def test_links_inside_the_site_lead_somewhere_but_the_planted_one(world: World) -> None:
    site = world.at(world.start)
    cmids = {a.cmid for a in activities(site)}
    written = {
        int(n) for c in courses(site) for t in texts(c) for n in re.findall(r"@@SITE@@/mod/\w+/view.php\?id=(\d+)", t)
    }
    assert written - cmids == {int(lahisuhtevagivald.DELETED.rpartition("=")[2])}
    assert written & cmids


def test_a_link_of_the_basic_course_dies_on_day_1(world: World) -> None:
    assert Verdict.DEAD not in status_truth(world, 11, 0)
    assert all(status_truth(world, 11, day)[Verdict.DEAD] == 1 for day in range(1, 11))


def test_a_host_flaps_one_single_night(world: World) -> None:
    bad = [day for day in DAYS if status_truth(world, 12, day)[Verdict.TEMPORARY]]
    assert bad == [3]


def test_a_server_is_down_for_nine_days(world: World) -> None:
    down = [
        d for d in DAYS if world.truth(world.moment(d))["http://vana-portaal.example/ohuhindamine"] is Verdict.TEMPORARY
    ]
    assert down == list(range(1, 10))


def test_the_author_repairs_a_broken_link_on_day_4(world: World) -> None:
    assert [day for day in DAYS if status_truth(world, andmekaitse.NUMBER, day)[Verdict.DEAD]] == [0, 1, 2, 3]
    page = world.at(world.moment(4)).course(andmekaitse.NUMBER).activity(andmekaitse.DUTY_PAGE)
    assert world.moment(3) < page.modified_at <= world.moment(4)


def test_a_deadline_in_a_text_passes_on_day_5(world: World) -> None:
    label = world.at(world.start).course(kriisitoo.NUMBER).activity(15_001)
    assert "hiljemalt 27.11.2026." in label.intro
    assert day_in_words(world.start, 4) == "27.11.2026"  # the last day is day 4


def test_a_mistyped_address_appears_on_the_day_of_the_repair(world: World) -> None:
    def urls(day: int) -> list[str]:
        return [a.url for a in activities(world.at(world.moment(day)))]

    assert MALFORMED not in urls(3)
    assert MALFORMED in urls(4)


def test_an_empty_file_appears_on_day_7(world: World) -> None:
    def empty(day: int) -> list[str]:
        return [f.name for a in activities(world.at(world.moment(day))) for f in a.files if not f.body]

    assert (empty(6), empty(7)) == ([], ["kriisiplaan.pdf"])


def test_a_group_completes_over_the_days(world: World) -> None:
    course = world.at(world.start).course(12)
    counts = [sum(course.completed_at(e, world.moment(d)) is not None for e in course.enrolments) for d in DAYS]
    assert counts == sorted(counts)
    assert counts[-1] - counts[0] == 14
    assert len(set(counts)) > 5


def test_one_course_stays_all_well_and_one_has_only_a_moved_address(world: World) -> None:
    for day in DAYS:
        assert set(status_truth(world, 16, day)) == {Verdict.OK}
        assert status_truth(world, 17, day)[Verdict.MOVED] == 1


def test_a_link_of_a_course_that_was_well_dies_on_the_last_morning(world: World) -> None:
    assert [day for day in DAYS if status_truth(world, 17, day)[Verdict.DEAD]] == [9, 10]
    assert all(set(status_truth(world, 17, day)) <= {Verdict.OK, Verdict.MOVED} for day in range(9))


def test_one_course_is_closed_to_the_account_and_one_is_hidden(world: World) -> None:
    site = world.at(world.start)
    assert [c.id for c in courses(site) if not c.open] == [18]
    assert [c.id for c in courses(site) if not c.visible] == [19]


def test_the_demo_never_ages() -> None:
    later = demo_world(datetime(2031, 5, 3, 21, tzinfo=UTC))
    label = later.at(later.start).course(kriisitoo.NUMBER).activity(15_001)
    assert "hiljemalt 8.05.2031." in label.intro
    shown = [
        c for c in courses(later.at(later.start)) if c.category != reeglid.CATEGORY
    ]  # those tell of days long past
    assert not re.search(r"\b20(?:[01]\d|2\d)\b", " ".join(t for c in shown for t in texts(c)))


def test_the_same_start_gives_the_same_world() -> None:
    start = datetime(2026, 11, 22, 22, tzinfo=UTC)
    assert demo_world(start).at(start) == demo_world(start).at(start)


def test_time_before_the_start_changes_nothing(world: World) -> None:
    assert world.at(world.start - timedelta(days=400)) == world.site


def test_a_script_may_delete_a_course(world: World) -> None:
    changed = world.changed(2, 17, lambda course, moment: None)
    assert 17 in changed.at(world.moment(1)).course_ids()
    assert 17 not in changed.at(world.moment(2)).course_ids()


def test_canaries_stand_in_people_files_and_learners_posts_only(world: World) -> None:
    site = world.at(world.moment(10))
    for course in courses(site):
        said = " ".join([course.fullname, course.shortname, *texts(course, learners=False)])
        said += " ".join(f"{s.name} {a.name} {' '.join(p.title for p in a.parts)}" for _, s, a in course.activities())
        said += " ".join(f"{f.name}{f.path}" for _, _, a in course.activities() for f in a.files)
        assert not [canary for canary in CANARIES if canary in said], course.shortname
    web = " ".join(html(p.title, p.body) + h.name + p.path for h in world.internet.hosts for p in h.pages)
    assert not [canary for canary in CANARIES if canary in web]


def test_every_canary_is_planted(world: World) -> None:
    site = world.at(world.start)
    learner, trainer = site.person(1001), site.person(TEACHER)
    assert SURNAME_CANARY in learner.fullname
    assert CONTACT_CANARY in trainer.fullname
    assert EMAIL_CANARY in learner.email
    assert USERNAME_CANARY in learner.username
    assert IDNUMBER_CANARY in learner.idnumber
    assert DESCRIPTION_CANARY in learner.description
    posts = [p.body for a in activities(site) for p in a.parts if p.by != TEACHER]
    assert posts
    assert any(POST_CANARY in post and "http://" in post for post in posts)
    assert any(FILE_AUTHOR_CANARY in f.author for a in activities(site) for f in a.files)
    assert len(set(CANARIES)) == 8


def test_soft_404_hosts_answer_unknown_paths_softly_and_others_do_not(world: World) -> None:
    assert world.internet.host("raamatukogu.example").page("/mis-iganes", 0)[1] is Answer.SOFT_404
    assert world.internet.host("juhend.example").page("/mis-iganes", 0)[1] is Answer.NOT_FOUND


class TestScaled:
    START = datetime(2026, 11, 22, 22, tzinfo=UTC)

    def test_a_big_site_is_made_as_it_is_asked_for(self) -> None:
        world = World.scaled(start=self.START, courses=50_000, activities=20, learners=1_000, seed=7)
        site = world.at(self.START)
        course = site.course(40_000)
        assert len(site.course_ids()) == 50_000
        assert len(list(course.activities())) == 20
        assert len(course.enrolments) == 1_000
        assert site.person(course.enrolments[999].person) is not None

    def test_the_same_seed_gives_the_same_course_and_another_seed_another(self) -> None:
        def course(seed: int) -> Course | None:
            return World.scaled(start=self.START, seed=seed).at(self.START).course(105)

        assert course(1) == course(1)
        assert texts(course(1)) != texts(course(2))

    def test_people_and_courses_agree_on_who_is_enrolled_where(self) -> None:
        site = World.scaled(start=self.START, courses=12, learners=5).at(self.START)
        for n in site.course_ids():
            for enrolment in site.course(n).enrolments:
                assert n in site.courses_of(enrolment.person)
        assert list(site.courses_of(999_999)) == []

    def test_its_report_has_every_learner_once(self) -> None:
        world = World.scaled(start=self.START, courses=7, learners=9)
        clock = SetClock(world.start)
        with (
            StandInMoodle(world, clock) as served,
            MoodleClient(MoodleAccess(served.url, Token(served.token)), clock) as client,
        ):
            report = report_page(client, LIGHT_REPORT, 0, 100)
        site = world.at(world.start)
        expected = {
            (site.course(n).shortname, str(e.person)) for n in site.course_ids() for e in site.course(n).enrolments
        }
        assert {row[:2] for row in report.rows} == expected
        assert len(report.rows) == report.total == 63

    def test_categories_and_courses_agree_on_who_stands_where(self) -> None:
        site = World.scaled(start=self.START, courses=21).at(self.START)
        listed = {n: c.id for c in site.categories for n in site.courses_in(c.id)}
        assert listed == {n: site.course(n).category for n in site.course_ids()}

    def test_its_addresses_are_in_its_internet(self) -> None:
        world = World.scaled(start=self.START, courses=20)
        written = set().union(*(addresses(c) for c in courses(world.at(self.START))))
        assert written
        assert written <= set(world.truth(self.START))

    def test_scripts_change_it_too(self) -> None:
        world = World.scaled(start=self.START, courses=5).changed(1, 101, lambda course, moment: None)
        assert list(world.at(world.moment(1)).course_ids()) == [102, 103, 104, 105]
