"""Links: which are due, what a visit leaves behind."""

import random
import string

import pytest
import sqlalchemy as sa
from sqlmodel import select

from course_sync.model.links import VERDICT_OF, Hop, Known, LinkKind, Reason, Verdict
from course_sync.store import courses, links, retention, views
from course_sync.store.tables import LinkRow, VisitRow
from course_sync.store.targets import known_targets
from course_sync.store.texts import link_id

URL = "https://naidis.test/leht?õ=1"


def due(store, make, *, run=1, now=None, course_ids=None):
    with store.read() as session:
        return links.due_links(session, now or make.now, run, course_ids)


def due_urls(store, make, **more):
    return [link.url for link in due(store, make, **more)]


def visited(store, *visits, run=1, rest=None):
    with store.write() as session:
        links.save_visits(session, visits, run, rest or {})


def state(store, url=URL, course_id=11):
    with store.read() as session:
        return links.states(session, course_id)[url]


def test_a_link_comes_back_as_it_was_found(store, make):
    found = make.link(URL, fragment="lõik", text="vaata siit 😀")
    make.linked(store, found)
    with store.read() as session:
        [occurrence] = views._occurrences(session, 11)
    assert occurrence.link == found
    assert occurrence.place == make.place(101)


def test_a_link_is_due_once_however_often_it_stands_with_all_its_fragments(store, make):
    make.linked(store, make.link(URL, fragment="b"), make.link(URL), make.link(URL, fragment="a"), make.link(URL))
    make.linked(store, make.link(URL, fragment="c"), course=make.course(12), cmid=201)
    [link] = due(store, make)
    assert (link.url, link.kind, link.fragments, link.known) == (URL, LinkKind.WEB, ("a", "b", "c"), Known())


def test_links_are_due_in_the_order_of_their_hosts(store, make):
    urls = ["https://b.test/1", "http://a.test/2", "https://b.test/0", "mailto:x@a.test"]
    make.linked(store, *[make.link(url) for url in urls])
    assert due_urls(store, make) == ["mailto:x@a.test", "http://a.test/2", "https://b.test/0", "https://b.test/1"]


def test_a_good_link_rests_and_a_bad_one_is_due_at_once_but_not_twice_in_a_run(store, make):
    good, bad = "https://a.test/", "https://b.test/"
    make.linked(store, make.link(good), make.link(bad))
    rest = {good: make.later(days=7)}
    visited(store, make.visit(good), make.visit(bad, Reason.NOT_FOUND), run=1, rest=rest)
    assert due_urls(store, make, run=1) == []
    assert due_urls(store, make, run=2) == [bad]
    assert due_urls(store, make, run=2, now=make.later(days=7, seconds=-1)) == [bad]
    assert due_urls(store, make, run=2, now=make.later(days=7)) == [good, bad]


@pytest.mark.parametrize("reason", [Reason.TOO_MANY_REQUESTS, Reason.UNAVAILABLE])
def test_where_a_host_asked_for_quiet_is_known_for_a_month(store, make, reason):
    loud, other = "https://a.test/loud", "https://a.test/other"
    make.linked(store, make.link(loud), make.link(other))
    visited(store, make.visit(loud, reason), make.visit(other, Reason.NOT_FOUND), run=1)
    assert {link.url: link.wants_quiet for link in due(store, make, run=2)} == {loud: True, other: False}
    assert not any(link.wants_quiet for link in due(store, make, run=2, now=make.later(days=31)))


def test_a_new_fragment_wakes_a_resting_link_and_a_known_one_does_not(store, make):
    make.linked(store, make.link(URL, fragment="a"))
    visited(store, make.visit(URL), run=1, rest={URL: make.later(days=7)})
    make.linked(store, make.link(URL, fragment="a"), make.link(URL), course=make.course(12), cmid=201)
    assert due_urls(store, make, run=2) == []
    make.linked(store, make.link(URL, fragment="b"), course=make.course(13), cmid=301)
    assert due_urls(store, make, run=2) == [URL]


def test_a_recheck_wakes_resting_links_of_its_courses_only(store, make):
    make.linked(store, make.link(URL))
    make.linked(store, make.link("https://b.test/"), course=make.course(12), cmid=201)
    visited(store, make.visit(URL), run=1, rest={URL: make.later(days=7)})
    assert due_urls(store, make, run=2, course_ids=[11]) == [URL]
    visited(store, make.visit(URL), run=2, rest={URL: make.later(days=7)})
    assert due_urls(store, make, run=2, course_ids=[11]) == []
    assert due_urls(store, make, run=2, course_ids=[]) == []


def test_links_of_gone_texts_and_of_courses_out_of_care_are_not_due(store, make):
    make.linked(store, make.link(URL))
    make.save(store, make.mirrored())
    assert due_urls(store, make) == []
    make.linked(store, make.link(URL))
    assert due_urls(store, make) == [URL]
    with store.write() as session:
        courses.save_scope(session, [], make.now)
    assert due_urls(store, make) == []


def test_a_link_that_its_text_lost_is_not_due(store, make):
    make.linked(store, make.link(URL))
    make.linked(store, make.link("https://b.test/"))
    assert due_urls(store, make) == ["https://b.test/"]


def test_a_link_found_again_keeps_what_is_known_of_it(store, make):
    make.linked(store, make.link(URL))
    visited(store, make.visit(URL, Reason.NOT_FOUND))
    make.linked(store, make.link(URL), make.link(URL))
    assert len(state(store).streak) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://" + "".join(random.Random(1).choices(string.ascii_letters, k=9000)),  # outgrows an index page
        "https://naidis.test/" + "õ" * 9000,
        "http://nul\x00l.test/pool\ud83d",
        "",
    ],
)
def test_an_address_may_be_anything_and_is_visited_once(store, make, url):
    make.linked(store, make.link(url, kind=LinkKind.MALFORMED))
    [link] = due(store, make)
    visited(store, make.visit(link.url, Reason.MALFORMED))
    assert due(store, make, run=1) == []
    assert state(store, link.url).last.reason is Reason.MALFORMED
    assert link_id(url) == link_id(link.url)


def test_more_than_a_thousand_links_are_read_and_visited(store, make):
    urls = [f"https://naidis.test/{number:04}" for number in range(1203)]
    make.linked(store, *[make.link(url) for url in urls])
    assert due_urls(store, make) == urls
    visited(store, *[make.visit(url) for url in urls])
    with store.read() as session:
        states = links.states(session, 11)
    assert {url for url, seen in states.items() if seen.last_good} == set(urls)
    make.linked(store, *[make.link(url) for url in urls])


# --- visits ---


def test_a_visit_comes_back_with_its_evidence(store, make):
    make.linked(store, make.link(URL))
    visit = make.visit(
        URL,
        Reason.NOT_FOUND,
        at=make.now.astimezone(views.ZoneInfo("Europe/Tallinn")),
        status=404,
        final_url="https://naidis.test/ära",
        hops=(Hop(URL, 302), Hop("https://naidis.test/ära", None)),
        evidence="HTTP 404",
        hint=("certificate_ends:2026-12-01",),
        fragments_missing=("lõik",),
        seconds=1.25,
    )
    visited(store, visit)
    seen = state(store)
    assert seen.last == visit
    assert (seen.kind, seen.streak, seen.last_good) == (LinkKind.WEB, ((make.now, Reason.NOT_FOUND),), None)


def test_the_newest_of_several_visits_counts_even_within_one_batch(store, make):
    make.linked(store, make.link(URL))
    visited(store, make.visit(URL, Reason.TIMEOUT), make.visit(URL, Reason.GONE, at=make.later(minutes=1)))
    seen = state(store)
    assert seen.last.reason is Reason.GONE
    assert [reason for _, reason in seen.streak] == [Reason.TIMEOUT, Reason.GONE]


def test_a_link_before_its_first_visit_is_known_by_its_kind_alone(store, make):
    make.linked(store, make.link(URL))
    seen = state(store)
    assert (seen.last, seen.streak, seen.last_good) == (None, (), None)


def test_bad_visits_add_to_the_streak_neutral_ones_leave_it_and_a_good_one_clears_it(store, make):
    make.linked(store, make.link(URL))
    for days, reason in enumerate((Reason.NOT_FOUND, Reason.BOT_WALL, Reason.TIMEOUT, Reason.OUR_NETWORK)):
        visited(store, make.visit(URL, reason, at=make.later(days=days)), run=days)
    seen = state(store)
    assert seen.streak == ((make.now, Reason.NOT_FOUND), (make.later(days=2), Reason.TIMEOUT))
    assert seen.last.reason is Reason.OUR_NETWORK
    visited(store, make.visit(URL, Reason.PERMANENT_REDIRECT, at=make.later(days=9)), run=9)
    seen = state(store)
    assert (seen.streak, seen.last_good) == ((), make.later(days=9))


def test_every_reason_can_be_stored_and_weighs_as_its_verdict_says(store, make):
    urls = {reason: f"https://naidis.test/{reason}" for reason in Reason}
    make.linked(store, *map(make.link, urls.values()))
    visited(store, *map(make.visit, urls.values()))
    visited(store, *[make.visit(url, reason) for reason, url in urls.items()])
    bad = {r for r in Reason if VERDICT_OF[r] in {Verdict.DEAD, Verdict.INVALID, Verdict.TEMPORARY}}
    with store.read() as session:
        seen = links.states(session, 11)
    good = {link.url for link in due(store, make, run=2) if link.known.was_good}
    assert good == {urls[reason] for reason in Reason if reason not in bad}
    for reason, url in urls.items():
        assert seen[url].last.verdict is VERDICT_OF[reason]
        assert [r for _, r in seen[url].streak] == ([reason] if reason in bad else [])


def test_a_streak_keeps_its_begin_and_its_newest_signs_within_bounds(store, make):
    make.linked(store, make.link(URL))
    for day in range(60):
        visited(store, make.visit(URL, Reason.TIMEOUT, at=make.later(days=day)), run=day)
    streak = [at for at, _ in state(store).streak]
    assert len(streak) == 40
    assert streak[0] == make.now
    assert streak[-1] == make.later(days=59)
    assert streak == sorted(set(streak))


def test_validators_are_those_of_the_last_good_body(store, make):
    make.linked(store, make.link(URL))
    visited(store, make.visit(URL, etag='"1"', last_modified="Mon"))
    visited(store, make.visit(URL, Reason.NOT_MODIFIED), run=2)
    visited(store, make.visit(URL, Reason.SERVER_ERROR, etag='"bad"'), run=3)
    [link] = due(store, make, run=4)
    assert link.known == Known(etag='"1"', last_modified="Mon", was_good=False)
    visited(store, make.visit(URL), run=4)
    [link] = due(store, make, run=5)
    assert link.known == Known(was_good=True)


def test_a_visit_by_hand_of_an_address_in_no_course_is_noted_and_harms_nothing(store, make):
    visited(store, make.visit("https://mujal.test/"), run=None)
    with store.read() as session:
        assert session.exec(select(VisitRow.run_id)).all() == [None]
        assert session.exec(select(LinkRow.id)).all() == []


def test_a_visit_by_hand_leaves_the_link_due_in_the_run(store, make):
    make.linked(store, make.link(URL))
    visited(store, make.visit(URL, Reason.NOT_FOUND), run=1)
    visited(store, make.visit(URL, Reason.NOT_FOUND), run=None)
    assert due_urls(store, make, run=1) == []
    assert due_urls(store, make, run=2) == [URL]


# --- visits of a run that does not yet know whether its own network failed ---


def pending(store, *visits, run=2):
    with store.write() as session:
        links.save_visits(session, visits, run, {}, pending=frozenset(Verdict))


def concluded(store, run=2, our_network=""):
    with store.write() as session:
        return links.conclude(session, run, our_network=our_network)


def left(store):
    with store.read() as session:
        return links.runs_with_pending_visits(session)


def test_a_pending_visit_is_made_but_counts_for_nothing_until_the_run_concludes(store, make):
    make.linked(store, make.link(URL))
    visited(store, make.visit(URL))
    before = state(store)
    pending(store, make.visit(URL, Reason.NOT_FOUND, at=make.later(hours=1)))
    assert state(store) == before
    assert due_urls(store, make, run=2) == []
    assert left(store) == [2]
    assert concluded(store) == 1
    assert (state(store).last.reason, state(store).streak) == (
        Reason.NOT_FOUND,
        ((make.later(hours=1), Reason.NOT_FOUND),),
    )
    assert (left(store), concluded(store)) == ([], 0)
    assert due_urls(store, make, run=2) == []
    assert due_urls(store, make, run=3) == [URL]


def test_where_our_network_failed_a_pending_visit_says_nothing_of_the_link(store, make):
    make.linked(store, make.link(URL))
    visited(store, make.visit(URL))
    pending(store, make.visit(URL, Reason.TIMEOUT, hops=(Hop(URL, None),), at=make.later(hours=1)))
    concluded(store, our_network="our own network")
    seen = state(store)
    assert (seen.last.verdict, seen.last.reason, seen.last.evidence) == (
        Verdict.UNCHECKED, Reason.OUR_NETWORK, "our own network",
    )  # fmt: skip
    assert (seen.last.hops, seen.streak, seen.last_good) == ((), (), make.now)
    assert due(store, make, run=3)[0].known.was_good


def test_a_pending_visit_that_a_later_one_overtook_leaves_the_later_ones_word(store, make):
    make.linked(store, make.link(URL))
    pending(store, make.visit(URL, Reason.NOT_FOUND), run=1)
    visited(store, make.visit(URL, at=make.later(days=1)), run=2)
    assert concluded(store, run=1) == 1
    assert (state(store).last.reason, state(store).streak) == (Reason.FINE, ())


def test_a_run_s_visits_tell_whether_their_links_were_good_before_it_however_often_it_was_interrupted(store, make):
    urls = [f"https://naidis.test/{n}" for n in range(4)]
    make.linked(store, *map(make.link, urls), make.link("mailto:x@a.test", kind=LinkKind.MAIL))
    visited(store, *map(make.visit, urls[:3]))
    pending(store, make.visit(urls[0], Reason.TIMEOUT), make.visit(urls[3], Reason.TIMEOUT))
    visited(store, make.visit(urls[1]), make.visit("mailto:x@a.test"), run=2)
    concluded(store)
    pending(store, make.visit(urls[2], Reason.NO_SUCH_NAME))
    with store.read() as session:
        seen = {one.url: (one.reason, one.was_good) for one in links.seen_in(session, 2)}
    assert seen == {
        urls[0]: (Reason.TIMEOUT, True),
        urls[1]: (Reason.FINE, True),
        urls[2]: (Reason.NO_SUCH_NAME, True),
        urls[3]: (Reason.TIMEOUT, False),
    }


def test_more_than_a_thousand_pending_visits_are_concluded(store, make):
    urls = [f"https://naidis.test/{number:04}" for number in range(1203)]
    make.linked(store, *map(make.link, urls))
    pending(store, *[make.visit(url, Reason.GONE) for url in urls])
    assert concluded(store) == 1203
    with store.read() as session:
        assert {len(seen.streak) for seen in links.states(session, 11).values()} == {1}
        assert links.visits_of(session, 2) == {Verdict.DEAD: 1203}


# --- internal targets, retention ---


def targets(store):
    with store.read() as session:
        return known_targets(session)


def test_internal_targets_stand_are_gone_or_are_not_known(store, make):
    activities = [make.activity(101, instance=7), make.activity(102, instance=8, modname="quiz")]
    make.save(store, make.mirrored(activities=activities, files=[make.file(101)]))
    make.save(store, make.mirrored(activities=activities[:1], files=[make.file(101)]))
    known = targets(store)
    assert known.courses == {11: True}
    assert known.activities == {101: True, 102: False}
    assert known.instances == {("page", 7): 101, ("quiz", 8): 102}
    assert known.shortnames == {"K11"}
    assert known.files == {make.file(101).url}


def test_of_a_course_out_of_our_care_nobody_knows_whether_it_still_stands(store, make):
    """It may have been deleted since: Moodle must be asked."""
    make.save(store, make.mirrored(files=[make.file()]))
    with store.write() as session:
        courses.save_scope(session, [], make.now)
    known = targets(store)
    assert (known.courses, known.activities, known.instances) == ({}, {}, {})
    assert (known.shortnames, known.files) == (frozenset(), frozenset())


def test_old_visits_are_forgotten_but_never_what_is_known_of_a_link_now(store, make):
    make.linked(store, make.link(URL), make.link("https://b.test/"))
    visited(store, make.visit(URL, at=make.later(days=-200)), make.visit("https://b.test/", at=make.later(days=-300)))
    visited(store, make.visit(URL, at=make.later(days=-1)), run=2)
    with store.write() as session:
        retention.forget_visits(session, make.later(days=-180))
    with store.read() as session:
        kept = sorted(session.exec(select(VisitRow.at)).all())
    assert kept == [make.later(days=-300), make.later(days=-1)]
    assert state(store, "https://b.test/").last is not None


@pytest.mark.parametrize(
    "store_url", ["sqlite"], indirect=True
)  # PostgreSQL chooses its plan by how many rows there are
def test_hosts_that_put_us_off_are_found_without_a_look_at_all_visits(store, make):
    """There are millions: each link's of half a year."""
    asked = []
    sa.event.listen(
        store.engine, "before_cursor_execute", lambda _c, _k, said, values, *_: asked.append((said, values))
    )
    with store.read() as session:
        links.due_links(session, make.now, 1)
        said, values = next(one for one in asked if "FROM visit" in one[0])
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", values).all()
    assert [row[3] for row in plan] == ["SEARCH visit USING INDEX ix_visit_put_off (at>?)"]
