"""Whole runs over a real site."""

import pytest

from course_sync.clock import SystemClock
from course_sync.errors import ExitCode
from course_sync.model.runs import RunState, Stage
from course_sync.moodle import MoodleClient
from course_sync.pages import make_report
from course_sync.runs import Doors, doors_of, run


@pytest.fixture(scope="session")
def two(settings, store):
    """Two runs, one right after the other; of the second what Moodle answered well to: paths."""
    clock, answered = SystemClock(), []
    doors = doors_of(settings, clock)

    def counting(cancelled):
        client = doors.moodle(cancelled)
        send = client.send

        def noting(post, deadline, read):
            told = send(post, deadline, read)
            answered.append(post.path)
            return told

        client.send = noting
        return client

    first = run(store, clock, settings, doors)
    answered.clear()
    second = run(store, clock, settings, Doors(moodle=counting, checker=doors.checker))
    make_report(store, settings.report_folder, now=clock.now(), zone=settings.zone)
    return first, second, list(answered)


def test_both_runs_end_well(two):
    for result in two[:2]:
        assert result.state is RunState.DONE, result.trouble
        assert result.exit_code in {ExitCode.OK, ExitCode.BROKEN_COURSES}
        assert result.failures == 0


def test_the_first_run_read_courses_and_texts(two):
    counts = two[0].counts
    assert counts[Stage.MIRROR]["courses"] > 0
    # Where the statistics' tests went before, they have mirrored the texts already; they are read here.
    assert counts[Stage.READ]["texts"] >= counts[Stage.MIRROR]["texts"]
    assert counts[Stage.READ]["texts"] > 0
    assert counts[Stage.JUDGE]["courses"] >= counts[Stage.MIRROR]["courses"]


def test_the_second_run_parses_nothing_downloads_nothing_and_sends_nothing(two):
    _, second, answered = two
    assert second.counts[Stage.MIRROR]["texts"] == 0
    assert second.counts[Stage.READ] == {"texts": 0, "links": 0}
    assert answered, "the second run asked Moodle nothing at all"
    # A file that is missing is a bad link, and so is looked for again; nothing is downloaded of it.
    assert [path for path in answered if "pluginfile" in path] == []
    assert second.counts[Stage.DELIVER]["sent"] == 0


def test_the_token_is_in_nothing_that_was_written(two, folder, options):
    assert two
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert any(file.suffix == ".html" for file in files)
    assert [file for file in files if options.moodle_token.encode() in file.read_bytes()] == []


def test_the_client_stays_usable_for_who_comes_after(client):
    assert isinstance(client, MoodleClient)
    assert client.capabilities(fresh=True).siteurl
