"""Addresses of the site itself, resolved against a mirror of two courses: what stands, what is gone, what nobody can know."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest

from course_sync.content import Site
from course_sync.demo.things import Activity as DemoActivity
from course_sync.model.course import CHAPTERS, Activity, Course, File, Section, Text
from course_sync.model.links import LinkKind, Reason, Verdict, WrittenLink
from course_sync.model.places import Field, Place
from course_sync.stages.internal import resolve
from course_sync.store import courses, migrate, texts, views
from course_sync.store.courses import MirroredCourse
from course_sync.store.session import Store
from course_sync.store.texts import ParsedText

SITE = Site("https://moodle.example", ("http://vana.example/moodle",))
NOW = datetime(2026, 11, 22, tzinfo=UTC)
ROOT = "https://moodle.example"


def course(identity, **more):
    return Course(identity, f"K{identity}", f"Kursus {identity}", 2, "Õpe", ROOT, ROOT, **more)


def mirrored(identity, cmids=(), numbers=(0, 1), visible=True, files=(), texts_=(), modname="page", facts=None):
    sections = [
        Section(identity * 10 + n, n, f"Jaotis {n}", visible, Place(identity, identity * 10 + n)) for n in numbers
    ]
    activities = [
        Activity(
            cmid,
            identity * 10,
            modname,
            f"Leht {cmid}",
            Place(identity, identity * 10, cmid=cmid),
            instance=cmid * 10,
            facts=facts or {},
        )
        for cmid in cmids
    ]
    return MirroredCourse(course(identity), sections, activities, texts=texts_, files=files)


@pytest.fixture
def store(tmp_path):
    opened = Store(f"sqlite:///{tmp_path / 'a.db'}")
    migrate.upgrade(opened, NOW)
    file = File(
        Place(3, cmid=31, field=Field.FILE, part_id="/a.pdf"),
        "a.pdf",
        "/a.pdf",
        f"{ROOT}/webservice/pluginfile.php/5/mod_page/content/1/a.pdf",
    )
    with opened.write() as session:
        courses.save_scope(session, [course(3), course(4)], NOW)
        courses.save_course(session, mirrored(3, (31, 32), files=(file,)), 1, NOW)
        courses.save_course(session, mirrored(4, (41,), visible=False), 1, NOW)
        courses.save_course(session, mirrored(3, (31,), files=(file,)), 2, NOW + timedelta(days=1))
    yield opened
    opened.close()


EXISTS, DELETED, OPEN = Reason.EXISTS, Reason.DELETED, Reason.NOT_KNOWABLE


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/", EXISTS),
        ("/course/view.php?id=3", EXISTS),
        ("/course/view.php?name=K4", EXISTS),
        ("/course/view.php?name=Olematu", OPEN),
        ("/course/view.php?id=99", OPEN),
        ("/course/view.php?id=3&section=1", EXISTS),
        ("/course/view.php?id=3&section=7", DELETED),
        ("/course/view.php?id=99&section=7", OPEN),
        ("/course/section.php?id=30", EXISTS),
        ("/course/section.php?id=39", OPEN),
        ("/course/view.php?id=3&sectionid=31", EXISTS),
        ("/mod/page/view.php?id=31", EXISTS),
        ("/mod/page/view.php?id=32", DELETED),
        ("/mod/page/view.php?p=310", EXISTS),
        ("/mod/page/view.php?p=320", DELETED),
        ("/mod/page/view.php?id=77", OPEN),
        ("/pluginfile.php/5/mod_page/content/9/a.pdf", EXISTS),
        ("/tokenpluginfile.php/0123456789abcdef0123456789abcdef/5/mod_page/content/2/a.pdf", EXISTS),
        ("/pluginfile.php/5/mod_page/content/9/puudub.pdf", OPEN),
        ("/draftfile.php/5/user/draft/77/a.png", DELETED),
        ("/user/view.php?id=5", OPEN),
        ("/grade/report/index.php?id=3", OPEN),
    ],
)
@pytest.mark.parametrize("root", [ROOT, "http://vana.example/moodle"])
def test_what_each_address_leads_to_under_every_name_of_the_site(store, path, reason, root):
    (visit,) = resolve({root + path: ()}, SITE, store, None, NOW).visits
    assert visit.reason is reason, visit.evidence
    assert visit.verdict is {EXISTS: Verdict.OK, DELETED: Verdict.DEAD, OPEN: Verdict.UNCHECKED}[reason]
    assert visit.evidence


def test_a_section_that_was_taken_away_is_gone(store):
    with store.write() as session:
        courses.save_course(session, mirrored(3, (31,), numbers=(0,)), 3, NOW + timedelta(days=2))
    for path in ("/course/section.php?id=31", "/course/view.php?id=3&section=1"):
        (visit,) = resolve({ROOT + path: ()}, SITE, store, None, NOW).visits
        assert visit.reason is DELETED


@pytest.mark.parametrize("mark", ["$@PAGEVIEWBYID*31@$", "$@COURSEVIEWBYID*3@$", "@@PLUGINFILE@@/a.png", "$@MUU@$"])
def test_marks_that_a_restore_left_undone_are_nobodys_to_judge_here(store, mark):
    (visit,) = resolve({mark: ()}, SITE, store, None, NOW).visits
    assert visit.reason is OPEN


def test_an_activity_that_the_mirror_never_met_says_which_function_would_tell(store):
    (visit,) = resolve({f"{ROOT}/mod/page/view.php?id=77": ()}, SITE, store, None, NOW).visits
    assert "core_course_get_course_module" in visit.evidence


def chapter(cmid, number):
    place = Place(3, 30, cmid=cmid, field=Field.CHAPTER, part_id=str(number))
    return Text(place, "Peatükk"), f"h{number}"


def test_chapters_that_are_gone_or_stand_in_another_book_are_told_and_unknown_ones_are_not(store):
    now = NOW + timedelta(days=2)
    with store.write() as session:
        texts_ = (chapter(31, 5), chapter(31, 6), chapter(32, 7))
        courses.save_course(session, mirrored(3, (31, 32), texts_=texts_, modname="book"), 3, now)
        left = mirrored(3, (31, 32), texts_=(texts_[0], texts_[2]), modname="book")
        courses.save_course(session, left, 4, now + timedelta(days=1))
    reasons = {5: EXISTS, 6: DELETED, 7: DELETED, 8: EXISTS}
    pages = {f"{ROOT}/mod/book/view.php?id=31&chapterid={number}": reason for number, reason in reasons.items()}
    found = {visit.url: visit.reason for visit in resolve(dict.fromkeys(pages, ()), SITE, store, None, now).visits}
    assert found == pages


def told(store, *paths):
    addresses = {f"{ROOT}{path}": () for path in paths}
    return {visit.url.removeprefix(ROOT): visit.reason for visit in resolve(addresses, SITE, store, None, NOW).visits}


def test_a_chapter_that_is_not_among_all_chapters_of_its_book_is_gone_though_it_was_never_met(store):
    with store.write() as session:
        courses.save_course(session, mirrored(3, (31,), modname="book", facts={CHAPTERS: "5 6"}), 3, NOW)
    page = "/mod/book/view.php?id=31"
    assert told(store, page, f"{page}&chapterid=6", f"{page}&chapterid=999") == {
        page: EXISTS,
        f"{page}&chapterid=6": EXISTS,
        f"{page}&chapterid=999": DELETED,
    }


def test_an_address_that_says_another_type_than_the_activity_has_leads_to_an_error(store):
    quiz, attempt = "/mod/quiz/view.php?id=31", "/mod/quiz/view.php?id=32"
    assert told(store, quiz, attempt, "/mod/page/view.php?id=31") == {
        quiz: Reason.OTHER_TYPE,
        attempt: DELETED,
        "/mod/page/view.php?id=31": EXISTS,
    }


def test_an_address_of_an_old_type_that_moodle_itself_sends_on_is_well(store):
    with store.write() as session:
        courses.save_course(session, mirrored(4, (41,), modname="assign"), 2, NOW)
    assert told(store, "/mod/resource/view.php?id=31", "/mod/assignment/view.php?id=41") == {
        "/mod/resource/view.php?id=31": EXISTS,
        "/mod/assignment/view.php?id=41": EXISTS,
    }


def test_a_file_in_a_frame_of_moodles_is_judged_by_itself(store):
    frame = "/h5p/embed.php?url=" + quote(f"{ROOT}/pluginfile.php/5/mod_page/content/9/a.pdf", safe="")
    (visit,) = resolve({ROOT + frame: ()}, SITE, store, None, NOW).visits
    assert visit.reason is EXISTS


def test_spots_of_a_course_page_that_are_not_there_are_told_beside_its_verdict(store):
    spots = ("section-1", "section-9", "module-31", "module-32", "module-77", "page-header")
    (visit,) = resolve({f"{ROOT}/course/view.php?id=3": spots}, SITE, store, None, NOW).visits
    assert (visit.verdict, visit.fragments_missing) == (Verdict.OK, ("module-32", "section-9"))


def with_links(sites, served, *links):
    """What a run makes of a label in course 21 that holds these links."""
    world = sites.small_world()
    course = next(course for course in world.site.courses if course.id == 21)
    label = DemoActivity("label", "Viited", "".join(f'<p><a href="{link}">seal</a></p>' for link in links))
    first = replace(course.sections[0], activities=(*course.sections[0].activities, label))
    changed = replace(course, sections=(first, *course.sections[1:])).numbered()
    courses_ = tuple(changed if one.id == 21 else one for one in world.site.courses)
    house = served(replace(world, site=replace(world.site, courses=courses_))).house()
    house.run()
    return house


def test_a_course_outside_our_care_is_told_by_the_name_that_moodle_lists_it_under(sites, served):
    house = with_links(sites, served, "@@SITE@@/course/view.php?id=25")
    ((details,),) = house.rows("SELECT details FROM finding WHERE rule = 'link.other-course'")
    (name,) = (one.fullname for one in sites.small_world().site.courses if one.id == 25)
    assert name in str(details)


def test_a_section_that_no_course_has_is_found_by_asking_moodle(sites, served):
    site = "@@SITE@@/course/"
    links = (f"{site}section.php?id=2199", f"{site}section.php?id=2100", f"{site}view.php?id=21#section-9")
    house = with_links(sites, served, *links)
    found = house.rows("SELECT rule, subject FROM finding WHERE subject LIKE '%/course/%' ORDER BY rule")
    assert [(rule, subject.rpartition("/")[2]) for rule, subject in found] == [
        ("link.fragment", "view.php?id=21#section-9"),
        ("link.internal", "section.php?id=2199"),
    ]


def written(store, *urls):
    """Course 3 with a text that holds these addresses; what its view says of those in other courses."""
    text = Text(Place(3, 30, cmid=31, field=Field.CONTENT), " ".join(urls))
    with store.write() as session:
        courses.save_course(session, mirrored(3, (31,), texts_=((text, "h"),)), 3, NOW)
        waiting = texts.waiting_texts(session, [text.place.key])
        links = [WrittenLink(url, "", url, "", "a[href]", LinkKind.INTERNAL) for url in urls]
        texts.save_parsed(session, [ParsedText(one, links) for one in waiting], NOW, 1)
    with store.read() as session:
        from zoneinfo import ZoneInfo

        return views.course_view(session, 3, NOW, ZoneInfo("Europe/Tallinn")).elsewhere


def test_links_into_other_courses_are_told_with_whether_learners_see_them(store):
    other = f"{ROOT}/mod/page/view.php?lang=et&id=41"
    beside = f"{ROOT}/course/view.php?id=4"
    far = f"{ROOT}/course/view.php?id=99&notifyeditingon=1"
    own = (f"{ROOT}/mod/page/view.php?id=31", f"{ROOT}/course/view.php?id=3")
    told = written(store, other, beside, far, *own, f"{ROOT}/mod/page/view.php?id=32")
    assert {url: (it.course_id, it.course, it.activity, it.visible) for url, it in told.items()} == {
        other: (4, "K4", "Leht 41", False),
        beside: (4, "K4", "", True),
        far: (99, "", "", True),
    }
