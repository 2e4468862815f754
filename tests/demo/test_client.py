"""The program's own Moodle client reads everything that the stand-in has, and keeps no person's name of it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from course_sync import moodle as client_room
from course_sync.clock import SetClock
from course_sync.demo.faults import Fault
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.people import CANARIES, POST_CANARY
from course_sync.demo.service import RIGHTS
from course_sync.demo.things import INSTANCES
from course_sync.errors import AccessRefused, CallRefused, MoodleUnavailable, TokenRefused
from course_sync.moodle import MoodleAccess, MoodleClient, Read, Token, ask, ask_many

OPEN = (11, 12, 13, 14, 15, 16, 17, 19)


@pytest.fixture
def client(moodle: StandInMoodle) -> Iterator[MoodleClient]:
    access = MoodleAccess(moodle.url, Token(moodle.token), batch_size=10)
    with MoodleClient(access, SetClock(moodle.world.start)) as opened:
        yield opened


def everything(client: MoodleClient) -> list[object]:
    """All that the mirror would ask for."""
    read: list[object] = [client.capabilities(), client_room.get_categories(client)]
    read += [ask(client, client_room.courses_of_category(n)) for n in (4, 5)]
    read += ask_many(client, [client_room.course_contents(n) for n in OPEN])
    read += ask_many(client, [client_room.course_blocks(n) for n in OPEN])
    of_today = {function.name for function in client_room.functions_of("5.1")}
    types = [modname for modname, kind in client_room.TYPES.items() if kind.function in of_today]
    read += [client_room.get_activities(client, modname, OPEN) for modname in types]
    read += [client_room.get_enrolled_users(client, n) for n in OPEN]
    read += [client_room.report_page(client, 2, 0, 100)]
    return read


def test_nothing_that_it_reads_is_refused_or_misunderstood(client: MoodleClient, moodle: StandInMoodle) -> None:
    read = everything(client)
    assert not [answer for answer in read if isinstance(answer, Exception)]
    assert not [answer for answer in read if getattr(answer, "refused_courses", None)]
    assert moodle.leaks == 0


def test_the_service_holds_all_that_the_client_may_call(moodle: StandInMoodle) -> None:
    called = {function.name for function in client_room.functions_of("5.1")}
    assert called - moodle.functions == set()


def test_the_account_has_the_rights_that_the_client_asks_for(moodle: StandInMoodle) -> None:
    asked = {right for function in client_room.functions_of("5.1") for right in function.capabilities}
    assert asked - RIGHTS == set()


def test_no_canary_is_left_of_what_it_reads_but_in_learners_own_posts(client: MoodleClient) -> None:
    left = repr(everything(client))
    posts = repr(client_room.get_all(client, client_room.discussions, INSTANCES + 12_001))
    assert POST_CANARY in posts
    assert [canary for canary in CANARIES if canary in left] == []
    assert [canary for canary in CANARIES if canary in posts and canary != POST_CANARY] == []


def test_what_stands_inside_activities_is_read(client: MoodleClient) -> None:
    for paged, cmid, count in (
        (client_room.glossary_entries, 11_009, 2),
        (client_room.discussions, 12_001, 3),
        (client_room.data_entries, 14_010, 2),
    ):
        assert len(client_room.get_all(client, paged, INSTANCES + cmid).items) >= count
    assert len(ask(client, client_room.lesson_pages(INSTANCES + 11_006)).items) == 2
    assert len(ask(client, client_room.feedback_items(INSTANCES + 11_012)).items) == 2
    assert len(ask(client, client_room.wiki_pages(INSTANCES + 14_009)).items) == 1


def test_completion_is_read_in_batches(client: MoodleClient, moodle: StandInMoodle) -> None:
    active = client_room.get_enrolled_users(client, 12, client_room.Standing.ACTIVE)
    learners = [user.user_id for user in active if "student" in user.roles]
    answers = list(ask_many(client, [client_room.course_completion(12, n) for n in learners]))
    assert sum(isinstance(a, Read) and a.items.completed for a in answers) == 14
    assert sum(r.function == "tool_mobile_call_external_functions" for r in moodle.requests) == 5


def test_chapters_and_files_come_down(client: MoodleClient) -> None:
    sections = ask(client, client_room.course_contents(11))
    book = next(m for s in sections for m in s.modules if m.modname == "book")
    chapters = client_room.book_chapters(book)
    titles = ["Esimene kohtumine", "Mida öelda", "Järelkontakt", "Koolitaja märkmed"]
    assert [(chapter.title, chapter.hidden) for chapter in chapters] == [(t, t == titles[3]) for t in titles]
    body = client_room.download(client, chapters[0].fileurl, max_bytes=100_000).body
    assert "turvalisuse juhendit" in body.decode()


def test_a_course_not_open_is_refused(client: MoodleClient) -> None:
    with pytest.raises((AccessRefused, CallRefused)):
        ask(client, client_room.course_contents(18))
    refused = client_room.get_activities(client, "page", (11, 18))
    assert (refused.refused_courses, len(refused.items)) == ({18}, 3)


@pytest.mark.parametrize("how", ["503", "429", "drop", "truncated", "exception"])
def test_passing_trouble_is_waited_out(client: MoodleClient, moodle: StandInMoodle, how: str) -> None:
    moodle.faults.append(Fault("core_course_get_contents", how))  # type: ignore[arg-type]
    assert ask(client, client_room.course_contents(11))


def test_lasting_trouble_is_told_apart(client: MoodleClient, moodle: StandInMoodle) -> None:
    moodle.faults.append(Fault("*", "maintenance", times=None))
    with pytest.raises(MoodleUnavailable):
        client.capabilities()
    moodle.faults.clear()
    moodle.token = "f" * 32
    with pytest.raises(TokenRefused):
        client.capabilities()


def test_the_site_of_a_later_day_is_read_as_it_is_then(client: MoodleClient, clock: SetClock) -> None:
    before = client_room.get_activities(client, "url", (14,))
    clock.advance(timedelta(days=6))
    after = client_room.get_activities(client, "url", (14,))
    assert len(after.items) == len(before.items) + 1
