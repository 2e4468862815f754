"""One call over HTTP: what is sent, what is retried, how long it may take."""

import gzip
import logging
import time
import traceback
from datetime import timedelta
from email.utils import format_datetime

import pytest

from course_sync.errors import (
    AccessRefused,
    BadAnswer,
    CallRefused,
    MoodleError,
    MoodleUnavailable,
    NotMoodle,
    RunCancelled,
    TokenRefused,
)
from course_sync.moodle import RAW
from course_sync.moodle.answers import SITE_INFO


def whole_text(error: BaseException) -> str:
    """All that a log or a terminal might show of an error, with the errors it comes from."""
    parts = []
    seen: BaseException | None = error
    while seen is not None:
        parts += [str(seen), repr(seen), repr(vars(seen)), *traceback.format_exception(seen)]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(parts)


def test_the_token_travels_in_the_body_of_a_post_and_nowhere_else(site, client, say):
    client.call("core_course_get_contents", settings=RAW, courseid=5, options=[{"name": "modname", "value": "page"}])
    [asked] = site.asked
    assert (asked.method, asked.path, asked.query) == ("POST", "/webservice/rest/server.php", "")
    assert say.TOKEN not in str(asked.headers)
    assert asked.form == {
        "wstoken": say.TOKEN,
        "wsfunction": "core_course_get_contents",
        "moodlewsrestformat": "json",
        "moodlewssettingraw": "1",
        "moodlewssettingfilter": "0",
        "moodlewssettingfileurl": "1",
        "courseid": "5",
        "options[0][name]": "modname",
        "options[0][value]": "page",
    }


def test_a_site_in_a_sub_path_is_asked_there(site, connect):
    connect(url=site.url + "/moodle/").call("f")
    assert site.asked[0].path == "/moodle/webservice/rest/server.php"


def test_data_of_any_shape_comes_back(site, client, say):
    site.script(say.data([1]), say.data(None), say.data({"a": "õ"}))
    assert [client.call("f") for _ in range(3)] == [[1], None, {"a": "õ"}]


def test_a_compressed_answer_is_read(site, client, say):
    site.script(say.Reply(gzip.compress(b"[1, 2]"), headers={"Content-Encoding": "gzip"}))
    assert client.call("f") == [1, 2]


def test_cookies_are_not_kept(site, client, say):
    site.script(say.data({}, headers={"Set-Cookie": "MoodleSession=abc; path=/"}))
    client.call("f")
    client.call("f")
    assert "cookie" not in site.asked[1].headers


def test_a_redirect_is_not_followed_and_does_not_get_the_token(site, other_site, client, say):
    site.script(say.Reply(status=303, headers={"Location": f"{other_site.url}/login?wstoken={say.TOKEN}"}))
    with pytest.raises(NotMoodle, match=r"Moodle answers at http://127.0.0.1") as caught:
        client.call("f")
    assert other_site.asked == []
    assert len(site.asked) == 1
    assert say.TOKEN not in whole_text(caught.value)


@pytest.mark.parametrize(
    "errorcode", ["invalidtoken", "accessexception", "invalidparameter", "requireloginerror", "sitemaintenance"]
)
def test_a_refusal_is_not_asked_again(site, client, clock, say, errorcode):
    site.script(say.refused(errorcode))
    with pytest.raises(MoodleError):
        client.call("f")
    assert (len(site.asked), clock.slept) == (1, [])


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_server_is_asked_again(site, client, clock, say, status):
    site.script(say.html(status), say.html(status), say.data([7]))
    assert client.call("f") == [7]
    assert len(clock.slept) == 2
    assert 1 <= clock.slept[0] <= 2 <= clock.slept[1] <= 3


@pytest.mark.parametrize("errorcode", ["ex_unabletolock", "dmlreadexception"])
def test_a_busy_database_is_asked_again(site, client, say, errorcode):
    site.script(say.refused(errorcode), say.data([7]))
    assert client.call("f") == [7]


def test_a_dropped_connection_is_tried_again(site, client, say):
    site.script(say.Reply(drop=True), say.Reply(drop=True), say.data([7]))
    assert client.call("f") == [7]


def test_an_answer_cut_short_on_the_wire_is_tried_again(site, client, say):
    site.script(say.Reply(b'[1, 2, {"a"', promise=400), say.data([7]))
    assert client.call("f") == [7]


def test_json_cut_short_by_the_server_is_tried_again(site, client, say):
    site.script(say.Reply(b'{"a": [1,'), say.data([7]))
    assert client.call("f") == [7]


@pytest.mark.parametrize("body", ["", "<html>Fatal error</html>"])
def test_php_dying_is_given_one_more_chance(site, client, clock, say, body):
    site.script(say.data({}), say.html(500, body))
    client.call("f")
    with pytest.raises(CallRefused):
        client.call("f")
    assert len(site.asked) == 1 + 2
    assert len(clock.slept) == 1


def test_it_gives_up_after_the_configured_number_of_tries(site, connect, clock, say):
    site.script(say.html(503))
    with pytest.raises(MoodleUnavailable, match="503"):
        connect(attempts=3).call("f")
    assert (len(site.asked), len(clock.slept)) == (3, 2)


def test_retry_after_in_seconds_is_respected(site, client, clock, say):
    site.script(say.html(503, **{"Retry-After": "4"}), say.data([7]))
    client.call("f")
    assert clock.slept == [4.0]


def test_retry_after_as_a_date_is_respected(site, client, clock, say):
    when = format_datetime(clock.now() + timedelta(seconds=4), usegmt=True)
    site.script(say.html(429, **{"Retry-After": when}), say.data([7]))
    client.call("f")
    assert clock.slept == [4.0]


@pytest.mark.parametrize("header", ["soon", "", "Mon, 99 Foo 2026", "-5"])
def test_a_retry_after_that_cannot_be_read_is_as_none(site, client, clock, say, header):
    site.script(say.html(503, **{"Retry-After": header}), say.data([7]))
    client.call("f")
    assert clock.slept[0] <= 2


def test_a_retry_after_of_days_is_capped(site, connect, clock, say):
    site.script(say.html(503, **{"Retry-After": "900000"}), say.data([7]))
    connect(deadline=300).call("f")
    assert sum(clock.slept) == 60


def test_waiting_beyond_the_deadline_is_not_begun(site, connect, clock, say):
    site.script(say.html(503, **{"Retry-After": "50"}))
    with pytest.raises(MoodleUnavailable):
        connect(deadline=40).call("f")
    assert (len(site.asked), clock.slept) == (1, [])


def test_the_deadline_counts_all_tries_together(site, connect, clock, say):
    site.script(say.html(503, **{"Retry-After": "15"}))
    with pytest.raises(MoodleUnavailable):
        connect(deadline=40, attempts=10).call("f")
    assert sum(clock.slept) == 30


def test_an_answer_that_drips_beyond_the_deadline_is_broken_off(site, connect, say):
    site.script(say.Reply(b"[" + b" " * 500, promise=100_000, pause=0.02))
    began = time.monotonic()
    with pytest.raises(MoodleUnavailable, match="deadline"):
        connect(deadline=0.3).call("f")
    assert time.monotonic() - began < 2


def test_a_server_that_says_nothing_is_waited_for_only_so_long(site, connect, say):
    site.script(say.Reply(b"[]", promise=100, pause=0.4))
    with pytest.raises(MoodleUnavailable, match="in time"):
        connect(read_timeout=0.1, attempts=1).call("f")


@pytest.mark.parametrize("promise", [None, 10_000_000])
def test_an_answer_beyond_the_bound_is_not_read_to_its_end(site, connect, say, promise):
    site.script(say.Reply(b"[" + b"1," * 100_000, promise=promise))
    with pytest.raises(BadAnswer, match="more than 1000 bytes"):
        connect(max_answer_bytes=1000).call("f")
    assert len(site.asked) == 1


def test_a_bomb_of_compressed_zeros_is_not_unpacked(site, connect, say):
    site.script(say.Reply(gzip.compress(b"0" * 50_000_000), headers={"Content-Encoding": "gzip"}))
    with pytest.raises(BadAnswer, match="more than 100000 bytes"):
        connect(max_answer_bytes=100_000).call("f")


def test_a_page_at_first_is_a_wrong_address_and_later_an_outage(site, client, say):
    site.script(say.html(), say.data([]), say.html())
    with pytest.raises(NotMoodle):
        client.call("f")
    client.call("f")
    with pytest.raises(MoodleUnavailable):
        client.call("f")


def test_nobody_at_the_address_is_unavailable(connect, clock):
    with pytest.raises(MoodleUnavailable, match=r"127\.0\.0\.1") as caught:
        connect(url="http://127.0.0.1:9", attempts=2).call("f")
    assert caught.value.exit_code == 4
    assert len(clock.slept) == 1


def test_a_run_that_is_asked_to_stop_makes_no_further_call(site, connect):
    with pytest.raises(RunCancelled):
        connect(cancelled=lambda: True).call("f")
    assert site.asked == []


def test_a_run_that_is_asked_to_stop_does_not_wait_on(site, connect, clock, say):
    site.script(say.html(503, **{"Retry-After": "60"}))
    with pytest.raises(RunCancelled):
        connect(cancelled=lambda: sum(clock.slept) > 7).call("f")
    assert sum(clock.slept) <= 15
    assert len(site.asked) == 1


def test_no_error_holds_the_token_or_a_persons_name(site, connect, say, caplog):
    caplog.set_level(logging.DEBUG)
    replies = [
        say.refused("invalidtoken", f"{say.TOKEN} Mari Maasikas"),
        say.refused("nopermissions", "Mari Maasikas"),
        say.refused(f"Mari Maasikas {say.TOKEN}"),
        say.data(
            {"exception": "x", "errorcode": "codingerror", "message": "m", "debuginfo": f"Mari Maasikas {say.TOKEN}"}
        ),
        say.html(200, f"Mari Maasikas {say.TOKEN}"),
        say.html(500, f"Mari Maasikas {say.TOKEN}"),
        say.Reply(f'["Mari Maasikas {say.TOKEN}'.encode()),
        say.Reply(b'["Mari Maasikas', promise=1000),
        say.Reply(drop=True),
        say.Reply(status=302, headers={"Location": f"https://x.ee/?token={say.TOKEN}&name=Mari"}),
        say.html(403),
        say.Reply(b"", 403),
    ]
    for proven in (False, True):
        for reply in replies:
            client = connect(attempts=2)
            if proven:
                site.script(say.data([]))
                client.call("f")
            site.script(reply)
            with pytest.raises(MoodleError) as caught:
                client.call("f")
            told = whole_text(caught.value)
            assert say.TOKEN not in told
            assert "Maasikas" not in told
    with pytest.raises(MoodleError) as caught:
        connect(url="http://127.0.0.1:9", attempts=1).call("f")
    assert say.TOKEN not in whole_text(caught.value)
    assert say.TOKEN not in caplog.text


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", None])
def test_not_even_the_variables_of_our_frames_hold_the_token(site, connect, say, address):
    site.script(say.refused("nopermissions"))
    with pytest.raises(MoodleError) as caught:
        connect(url=address or site.url, attempts=1).call("f", settings=RAW)
    own = [
        frame for frame, _ in traceback.walk_tb(caught.value.__traceback__) if "course_sync" in frame.f_code.co_filename
    ]
    assert len(own) > 3
    assert say.TOKEN not in repr([frame.f_locals for frame in own])


def test_the_environments_proxy_is_not_used(site, client, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    client.call("f")
    assert len(site.asked) == 1


def test_capabilities_are_asked_once_and_hold_no_names(site, client, say):
    site.script(
        say.site_info(
            "core_course_get_contents", SITE_INFO, downloadfiles=1, userprivateaccesskey="salavõti", policyagreed=0
        )
    )
    first = client.capabilities()
    assert client.capabilities() is first
    assert len(site.asked) == 1
    assert first.has("core_course_get_contents")
    assert not first.has("core_course_get_courses")
    assert (first.userid, first.downloadfiles, first.userissiteadmin, first.policyagreed) == (5, True, False, False)
    everything = repr([getattr(first, name) for name in first.__slots__])
    assert not {name for name in ("Kanarbik", "coursesync", "salavõti") if name in everything}
    assert client.roots == (site.url, "https://moodle.example.ee")


def test_capabilities_of_something_else_mean_that_the_address_is_no_moodles(site, client, say):
    site.script(say.data({"hello": "world"}))
    with pytest.raises(NotMoodle, match="check the address"):
        client.capabilities()


def test_a_refused_site_info_means_that_the_token_is_of_no_use(site, client, say):
    site.script(say.refused("accessexception"))
    with pytest.raises(TokenRefused):
        client.capabilities()
    with pytest.raises(AccessRefused):
        client.call("f")
