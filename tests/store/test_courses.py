"""The mirror's writing side: what goes in comes out again, and what vanished is gone only when that is certain."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from sqlmodel import select

from course_sync.model.course import Author, Category, CompletionSums, Enrolment, TextFormat
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.places import Field
from course_sync.store import courses, texts, views
from course_sync.store.tables import CategoryRow, CourseRow, TextRow
from course_sync.store.texts import ParsedText

TALLINN = ZoneInfo("Europe/Tallinn")


def view(store, make, course_id=11, now=None):
    with store.read() as session:
        seen = views.course_view(session, course_id, now or make.now, TALLINN)
        return views.with_bodies(session, seen) if seen else None


def keys(things):
    return {thing.place.key for thing in things}


def scope(store, *listed, now, **more):
    with store.write() as session:
        courses.save_scope(session, listed, now, **more)


def scoped(store):
    with store.read() as session:
        return courses.scoped_course_ids(session)


# --- round trips ---


def test_a_course_comes_back_as_it_was_saved(store, make):
    course = make.course(
        idnumber="ÕN-1",
        visible=False,
        format="topics",
        lang="et",
        starts_at=datetime(2026, 1, 1, 2, tzinfo=timezone(timedelta(hours=2))),
        ends_at=None,
        created_at=datetime(2020, 2, 29, 12, 30, 1, 999, tzinfo=UTC),
        modified_at=datetime(1970, 1, 1, tzinfo=UTC),
        tracks_completion=True,
        tags=("üks", "kaks 😀"),
    )
    make.save(store, make.mirrored(course=course))
    saved = view(store, make).course
    assert saved == course
    assert saved.starts_at.utcoffset() == timedelta(0)


def test_what_the_account_may_not_see_comes_back_as_none(store, make):
    make.save(store, make.mirrored(course=make.course(idnumber=None, modified_at=None)))
    assert view(store, make).course == make.course()


def test_all_that_a_course_holds_comes_back_as_it_was_saved(store, make):
    section = make.changed(make.section(7), subsection_of=3, visible=False)
    activity = make.activity(
        101,
        section=7,
        modname="quiz",
        instance=55,
        visible=False,
        stealth=True,
        restricted=True,
        tracking=2,
        dates={"timeopen": datetime(2026, 5, 1, tzinfo=TALLINN), "timeclose": make.now},
        facts={"hasquestions": 0, "externalurl": "https://õ.ee", "entries": None},
        modified_at=make.later(days=-1),
    )
    text, digest = make.text(
        "# Õ",
        format=TextFormat.MARKDOWN,
        author=Author.TEACHER,
        base_url="https://moodle.test/",
        modified_at=make.later(days=-3),
    )
    file = make.changed(
        make.file(path="/kaust/õ.pdf"),
        mimetype="application/pdf",
        size=5_000_000_000,
        modified_at=make.now,
        external=True,
    )
    coverage = [
        CoverageItem("page:content", CoverageOutcome.READ, cmid=101),
        CoverageItem("quiz:questions", CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT, 101, "õ"),
    ]
    mirrored = make.mirrored((text, digest), sections=[section], activities=[activity], files=[file], coverage=coverage)
    make.save(store, mirrored)
    seen = view(store, make)
    assert seen.sections == (section,)
    assert seen.activities == (activity,)
    assert seen.texts == (text,)
    assert seen.files == (file,)
    assert seen.coverage == tuple(coverage)
    assert seen.changed_at == {text.place.key: None}


def test_mappings_of_any_kind_are_taken(store, make):
    activity = make.activity(101, dates=MappingProxyType({"duedate": make.now}), facts=MappingProxyType({"a": 1}))
    make.save(store, make.mirrored(activities=[activity]))
    [saved] = view(store, make).activities
    assert (dict(saved.dates), dict(saved.facts)) == ({"duedate": make.now}, {"a": 1})


def test_learners_texts_are_kept_from_the_rules(store, make):
    place = make.place(101, field=Field.ENTRY, part="9")
    make.save(store, make.mirrored(make.text("x", place=place, author=Author.LEARNER), make.text()))
    assert keys(view(store, make).texts) == {make.text()[0].place.key}


def test_more_than_a_thousand_things_are_saved_at_once(store, make):
    cmids = range(1, 1206)
    many = [make.text(f"<p>{cmid}</p>", cmid) for cmid in cmids]
    files = [make.file(cmid) for cmid in cmids]
    assert make.save(store, make.mirrored(*many, cmids=cmids, files=files)) == 1205
    seen = view(store, make)
    assert (len(seen.texts), len(seen.activities), len(seen.files)) == (1205, 1205, 1205)
    assert make.save(store, make.mirrored(cmids=())) == 0
    seen = view(store, make)
    assert (seen.texts, seen.activities, seen.files) == ((), (), ())


def test_of_duplicates_in_one_batch_the_last_counts(store, make):
    with store.write() as session:
        courses.save_categories(session, [Category(1, 0, "esimene", "x"), Category(1, 0, "teine", "y", "id")])
    with store.read() as session:
        rows = session.exec(select(CategoryRow)).all()
    assert [(row.name, row.path, row.idnumber) for row in rows] == [("teine", "y", "id")]


def test_two_texts_of_one_place_are_one(store, make):
    make.save(store, make.mirrored(make.text("a"), make.text("b")))
    assert [text.body for text in view(store, make).texts] == ["b"]


def test_a_text_with_characters_that_no_database_takes_is_read_once_and_stays(store, make):
    place = make.place(101, part="f\x00ail\ud83d")
    odd = make.text("a\x00b\ud83d", place=place)
    for _ in range(2):
        make.save(store, make.mirrored(odd, files=[make.file(path="/k\x00.pdf")]))
        seen = view(store, make)
        assert [text.body for text in seen.texts] == ["a\ufffdb\ufffd"]
        assert [file.path for file in seen.files] == ["/k\ufffd.pdf"]
    assert make.read(store) == [seen.texts[0].place.key]
    assert make.save(store, make.mirrored(odd)) == 0
    assert make.read(store) == []


# --- what must be parsed again ---


def test_a_text_is_owed_a_look_until_it_was_parsed_and_again_when_it_changed(store, make):
    key = make.text()[0].place.key
    assert make.save(store, make.mirrored(make.text("üks"))) == 1
    assert make.read(store) == [key]
    assert make.save(store, make.mirrored(make.text("üks"))) == 0
    assert make.read(store) == []
    assert make.save(store, make.mirrored(make.text("kaks")), now=make.later(days=1)) == 1
    assert view(store, make).changed_at == {key: make.later(days=1)}
    assert make.read(store) == [key]
    assert make.read(store) == []


def test_a_text_that_was_never_parsed_stays_owed_when_it_is_mirrored_again(store, make):
    make.save(store)
    assert make.save(store) == 0
    assert make.read(store) == [make.text()[0].place.key]


def test_a_text_whose_hash_stands_keeps_its_body_and_moment_of_change(store, make):
    """Moodle writes revisions and tokens into unchanged texts: the hash is blind to them."""
    text, digest = make.text("a")
    make.save(store, make.mirrored((text, digest)))
    make.save(store, make.mirrored(make.text("b")), now=make.later(days=1))
    renamed = make.changed(text.place, activity="Uus nimi")
    make.save(
        store,
        make.mirrored((make.changed(text, body="b?rev=2", place=renamed), make.digest("b"))),
        now=make.later(days=2),
    )
    seen = view(store, make)
    assert [(text.body, text.place.activity) for text in seen.texts] == [("b", "Uus nimi")]
    assert seen.changed_at == {text.place.key: make.later(days=1)}


def test_a_text_that_changed_while_it_was_parsed_stays_owed(store, make):
    make.save(store, make.mirrored(make.text("vana")))
    with store.read() as session:
        waiting = texts.waiting_texts(session, texts.waiting_keys(session, 1))
    make.save(store, make.mirrored(make.text("uus")))
    with store.write() as session:
        texts.save_parsed(session, [ParsedText(one, (), "vana") for one in waiting], make.now, 1)
    assert [text.words for text in view(store, make).texts] == [None]  # those of the old text would mislead the rules
    assert make.read(store) == [waiting[0].text.place.key]
    assert [text.words for text in view(store, make).texts] == ["sõnad: uus"]


def test_the_words_of_a_text_are_kept_while_it_stands_unchanged(store, make):
    make.save(store, make.mirrored(make.text("üks")))
    assert [text.words for text in view(store, make).texts] == [None]
    make.read(store)
    make.save(store, make.mirrored(make.text("üks")))
    assert [text.words for text in view(store, make).texts] == ["sõnad: üks"]
    make.save(store, make.mirrored(make.text("kaks")))
    assert [text.words for text in view(store, make).texts] == [None]


def test_a_new_parser_reads_unchanged_texts_once_more_and_they_do_not_count_as_changed(store, make):
    make.save(store, make.mirrored(make.text("sama")))
    make.read(store)
    with store.read() as session:
        assert texts.waiting_keys(session, 1) == []
        waiting = texts.waiting_texts(session, texts.waiting_keys(session, 2))
    assert len(waiting) == 1
    assert [text.words for text in view(store, make).texts] == ["sõnad: sama"]  # until the new ones are there
    with store.write() as session:
        texts.save_parsed(session, [ParsedText(one, (), "uued sõnad") for one in waiting], make.now, 2)
    with store.read() as session:
        assert texts.waiting_keys(session, 2) == []
    seen = view(store, make)
    assert [text.words for text in seen.texts] == ["uued sõnad"]
    assert set(seen.changed_at.values()) == {None}


def test_texts_out_of_care_and_gone_ones_are_not_parsed(store, make):
    make.save(store)
    make.save(store, make.mirrored())
    assert make.read(store) == []
    make.save(store)
    scope(store, now=make.now)
    assert make.read(store) == []


# --- gone, and back ---


def test_what_a_whole_answer_does_not_hold_is_gone(store, make):
    first = make.mirrored(make.text(cmid=101), make.text(cmid=102), cmids=(101, 102), files=[make.file(101)])
    make.save(store, first)
    make.save(store, make.mirrored(make.text(cmid=102), cmids=(102,)))
    seen = view(store, make)
    assert keys(seen.texts) == {make.text(cmid=102)[0].place.key}
    assert [activity.cmid for activity in seen.activities] == [102]
    assert seen.files == ()


def test_a_part_of_an_answer_makes_nothing_gone(store, make):
    make.save(store, make.mirrored(make.text(cmid=101), make.text(cmid=102), cmids=(101, 102), files=[make.file()]))
    make.save(store, make.mirrored(make.text(cmid=102), cmids=(102,), sections=[], complete=False), run=2)
    seen = view(store, make)
    assert len(seen.texts) == 2
    assert len(seen.activities) == 2
    assert len(seen.files) == 1
    assert len(seen.sections) == 1
    assert not seen.fully_read


def test_an_activity_whose_texts_could_not_be_read_keeps_them(store, make):
    make.save(store, make.mirrored(make.text(cmid=101), files=[make.file(101)]))
    make.save(store, make.mirrored(cmids=(101,), unread_cmids={101}))
    seen = view(store, make)
    assert len(seen.texts) == 1
    assert len(seen.files) == 1


def test_texts_that_were_not_asked_for_again_stay(store, make):
    text = make.text(cmid=101)
    make.save(store, make.mirrored(text, make.text(cmid=102), cmids=(101, 102)))
    make.save(
        store,
        make.mirrored(cmids=(101, 102), kept_texts={text[0].place.key: replace(text[0].place, activity="Uus nimi")}),
    )
    (kept,) = view(store, make).texts
    assert (kept.place.key, kept.place.activity, kept.body) == (text[0].place.key, "Uus nimi", text[0].body)


def test_what_is_in_a_section_that_the_account_may_not_see_into_stays(store, make):
    summary = make.text("Sissejuhatus", place=make.place(section=2, field=Field.SUMMARY))
    sections = [make.section(1), make.section(2)]
    activities = [make.activity(101, section=1), make.activity(102, section=2)]
    first = make.mirrored(
        make.text(cmid=102), summary, sections=sections, activities=activities, files=[make.file(102)]
    )
    make.save(store, first)
    make.save(store, make.mirrored(sections=sections, activities=activities[:1], unseen_sections={2}))
    seen = view(store, make)
    assert keys(seen.texts) == {make.text(cmid=102)[0].place.key, summary[0].place.key}
    assert [activity.cmid for activity in seen.activities] == [101, 102]
    assert len(seen.files) == 1


def test_an_unseen_section_2_does_not_cover_for_section_22(store, make):
    summary = make.text("x", place=make.place(section=22, field=Field.SUMMARY))
    make.save(store, make.mirrored(summary, sections=[make.section(2), make.section(22)]))
    make.save(store, make.mirrored(sections=[make.section(2), make.section(22)], unseen_sections={2}))
    assert view(store, make).texts == ()


def test_texts_of_the_course_itself_that_could_not_be_read_now_stay(store, make):
    block = make.text("Plokk", place=make.place(field=Field.BLOCK, part="7"))
    summary = make.text("Kokkuvõte", place=make.place(field=Field.SUMMARY))
    make.save(store, make.mirrored(block, summary))
    make.save(store, make.mirrored(unread_fields={(None, Field.BLOCK)}))
    assert keys(view(store, make).texts) == {block[0].place.key}
    make.save(store, make.mirrored())
    assert view(store, make).texts == ()


def test_an_activity_that_moved_out_of_an_unseen_section_is_judged_by_what_was_read(store, make):
    sections = [make.section(1), make.section(2)]
    make.save(store, make.mirrored(make.text(cmid=101), sections=sections, activities=[make.activity(101, section=2)]))
    moved = make.mirrored(sections=sections, activities=[make.activity(101, section=1)], unseen_sections={2})
    make.save(store, moved)
    assert view(store, make).texts == ()


def test_a_text_that_comes_back_unchanged_needs_no_new_look(store, make):
    link = make.link()
    make.linked(store, link)
    before = make.mirrored(*[(text, make.digest(text.body)) for text in view(store, make).texts])
    make.save(store, make.mirrored())
    assert view(store, make).occurrences == ()
    assert make.save(store, before) == 0
    assert make.read(store) == []
    assert [occurrence.link for occurrence in view(store, make).occurrences] == [link]


def test_gone_things_of_one_course_leave_another_alone(store, make):
    other = make.mirrored(
        make.text(place=make.place(201, course=12)),
        course=make.course(12),
        sections=[make.section(9, course=12)],
        cmids=(201,),
    )
    make.save(store, other)
    make.save(store)
    make.save(store, make.mirrored(sections=[], cmids=()))
    assert len(view(store, make, 12).texts) == 1


def test_the_first_sight_of_a_thing_is_kept(store, make):
    make.save(store, make.mirrored(make.text("a")))
    make.save(store, make.mirrored(make.text("b")), now=make.later(days=1))
    make.save(store, make.mirrored(make.text("b")), now=make.later(days=2))
    with store.read() as session:
        assert session.exec(select(TextRow.first_seen)).all() == [make.now]
        assert session.exec(select(CourseRow.first_seen)).all() == [make.now]


# --- read and tried ---


def test_a_course_that_could_not_be_read_keeps_its_data_and_is_not_fully_read(store, make):
    make.save(store, run=1)
    item = CoverageItem("contents", CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING, None, "moodle/course:view")
    with store.write() as session:
        courses.save_unread(session, 11, [item], 2)
    seen = view(store, make)
    assert (seen.fully_read, len(seen.texts), seen.coverage) == (False, 1, (item,))
    with store.read() as session:
        assert courses.was_read(session, 11, 1)
        assert not courses.was_read(session, 11, 2)
        assert not courses.was_read(session, 11)
        assert not courses.was_read(session, 999)
        assert courses.scoped_course_ids(session, not_tried_in=2) == []
        assert courses.scoped_course_ids(session, not_tried_in=3) == [11]
        assert courses.scoped_course_ids(session, read_in=1) == [11]
        assert courses.scoped_course_ids(session, read_in=2) == []


def test_a_course_that_was_never_read_has_no_view(store, make):
    scope(store, make.course(), now=make.now)
    assert view(store, make) is None
    assert view(store, make, 999) is None


def test_coverage_is_added_to_and_replaced_by_what_it_is_about(store, make):
    read = CoverageItem("page:content", CoverageOutcome.READ, cmid=101)
    first = CoverageItem("people:enrolments", CoverageOutcome.READ)
    second = CoverageItem("people:enrolments", CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING)
    make.save(store, make.mirrored(coverage=[read]))
    for item in (first, second):
        with store.write() as session:
            courses.add_coverage(session, 11, [item])
            courses.add_coverage(session, 11, [])
            courses.add_coverage(session, 12, [first])
    assert view(store, make).coverage == (read, second)


# --- scope ---


@pytest.mark.parametrize("kept", [(), (7,)])
def test_what_is_not_listed_any_more_falls_out_of_our_care(store, make, kept):
    scope(store, make.course(11), make.course(12), now=make.now)
    scope(store, make.course(12), make.course(13), now=make.now, keep_categories=kept)
    assert scoped(store) == [12, 13]
    scope(store, now=make.now)
    assert scoped(store) == []


def test_courses_of_a_category_that_could_not_be_listed_stay_in_our_care(store, make):
    scope(store, make.course(11, category_id=3), make.course(12, category_id=4), now=make.now)
    scope(store, now=make.now, keep_categories={4, 5})
    assert scoped(store) == [12]


def test_courses_that_could_not_be_asked_for_stay_in_our_care(store, make):
    scope(store, make.course(11), make.course(12), now=make.now)
    scope(store, now=make.now, keep_courses={12, 99})
    assert scoped(store) == [12]


def test_falling_out_of_our_care_and_coming_back_keeps_the_data(store, make):
    make.save(store, run=1)
    scope(store, now=make.now)
    scope(store, make.course(), now=make.later(days=9))
    seen = view(store, make)
    assert len(seen.texts) == 1
    with store.read() as session:
        assert session.exec(select(CourseRow.first_seen)).all() == [make.now]
        assert courses.scope_size(session) == 1


def test_known_sizes_count_what_stands(store, make):
    make.save(store, make.mirrored(cmids=(101, 102)))
    with store.write() as session:
        courses.save_enrolments(session, 11, [enrolled("a" * 32)], make.now)
    make.save(store, make.mirrored(cmids=(101,)))
    with store.read() as session:
        assert courses.known_sizes(session, 11) == (1, 1)
        assert courses.known_sizes(session, 12) == (0, 0)


def test_known_texts_tell_moodles_moment_of_their_last_change(store, make):
    make.save(store, make.mirrored(make.text(cmid=101, modified_at=make.now), make.text(cmid=102)))
    with store.read() as session:
        known = courses.known_texts(session, 11)
    assert known == {make.place(101).key: make.now, make.place(102).key: None}


# --- people ---


def enrolled(learner, **more):
    return Enrolment(11, learner, more.pop("role", "student"), more.pop("active", True), **more)


def test_people_come_back_as_they_were_saved(store, make):
    people = [
        enrolled("a" * 32, completed=True, completed_at=make.now, last_access=make.later(hours=-1)),
        enrolled("b" * 32, active=False, completed=None),
        enrolled("c" * 32, role="", completed=False),
    ]
    with store.write() as session:
        courses.save_enrolments(session, 11, people, make.now)
    with store.read() as session:
        assert sorted(courses.enrolments(session, 11), key=lambda e: e.learner) == people


def test_who_is_no_longer_there_is_gone_from_that_course_only_and_may_come_back(store, make):
    mari = enrolled("a" * 32)
    with store.write() as session:
        courses.save_enrolments(session, 11, [mari], make.now)
        courses.save_enrolments(session, 12, [make.changed(mari, course_id=12)], make.now)
        courses.save_enrolments(session, 11, [], make.later(days=1))
        assert courses.enrolments(session, 11) == []
        assert len(courses.enrolments(session, 12)) == 1
        courses.save_enrolments(session, 11, [mari], make.later(days=2))
        assert courses.enrolments(session, 11) == [mari]


def test_figures_are_one_row_a_course_and_run_and_the_newest_counts(store, make):
    with store.write() as session:
        assert views.completion(session, 11) == CompletionSums()
        courses.save_count(session, 11, 1, CompletionSums(10, 9, 8), make.now)
        courses.save_count(session, 11, 1, CompletionSums(10, 9, None), make.now)
        courses.save_count(session, 12, 1, CompletionSums(1, 1, 1), make.later(days=5))
        assert views.completion(session, 11) == CompletionSums(10, 9, None)
        courses.save_count(session, 11, 2, CompletionSums(), make.later(days=1))
        assert views.completion(session, 11) == CompletionSums()
        rows = session.connection().execute(sa.text("SELECT count(*) FROM course_count WHERE course_id = 11"))
        assert rows.scalar_one() == 2


def test_the_coverage_of_files_is_replaced_alone(store, make):
    with store.write() as session:
        courses.save_course(session, make.mirrored(), 1, make.now)
    package = CoverageItem("scorm:package", CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING, 101, "no package")
    put_off = CoverageItem("scorm:package", CoverageOutcome.UNREAD, CoverageReason.PUT_OFF, 102, "a.zip", "/a.zip")
    read = CoverageItem("scorm:package", CoverageOutcome.READ, cmid=102, part_id="/a.zip")
    with store.write() as session:
        courses.add_coverage(session, 11, [package])
        courses.save_file_coverage(session, 11, [put_off])
        courses.save_file_coverage(session, 11, [read])
    with store.read() as session:
        assert [item for item in views.coverage(session, 11) if item.what == "scorm:package"] == [package, read]
