"""Doctor and the Moodle site: address, certificate, clock, release, token, account, service."""

import ssl
from datetime import timedelta

import pytest
import trustme

from course_sync.doctor import State, render, worst
from course_sync.errors import ExitCode


def test_a_site_that_is_set_up_right_has_nothing_wrong_with_it(at_demo):
    found = at_demo()
    troubled = {
        check.code
        for check in found.checks
        if check.code.startswith("moodle.") and check.state in {State.WARNING, State.FAILED}
    }
    assert troubled <= {"moodle.scope.closed"}
    assert found.state("moodle.token") is State.OK
    assert found.state("clock") is State.OK


def test_few_calls_are_made_and_none_that_views_or_changes(at_demo, moodle):
    at_demo()
    assert len(moodle.requests) < 80
    assert len([one for one in moodle.requests if not one.batched]) < 45
    assert not [one.function for one in moodle.requests if "_view" in one.function]
    assert moodle.leaks == 0


def test_a_site_that_does_not_answer_is_told_and_what_follows_is_not_asked(look, closed_port):
    found = look(moodle={"url": f"http://127.0.0.1:{closed_port}", "token": "t" * 32, "attempts": 1})
    assert found.state("moodle.address") is State.FAILED
    assert found.state("moodle.functions") is State.SKIPPED
    assert found.state("request") is State.SKIPPED
    assert worst(found.checks) is ExitCode.MOODLE


def test_an_address_that_redirects_is_told_with_where_to(at_scripted, scripted):
    scripted.status, scripted.headers = 301, {"Location": "https://moodle.example.ee/?wstoken=x"}
    check = at_scripted()["moodle.address"]
    assert check.state is State.FAILED
    assert "https://moodle.example.ee" in check.detail
    assert "wstoken" not in check.detail


def test_an_address_that_is_no_moodle_is_told(at_scripted, scripted):
    scripted.status = 404
    scripted.headers = {"Content-Type": "text/html"}
    scripted.answers["core_webservice_get_site_info"] = "not found"
    assert at_scripted().state("moodle.address") is State.FAILED


def test_a_refused_token_is_told_and_asked_for(at_demo, moodle):
    found = at_demo(moodle={"token": "f" * 32})
    assert found.state("moodle.token") is State.FAILED
    assert "our token" in found["request"].detail
    assert worst(found.checks) is ExitCode.MOODLE


def test_an_administrators_token_is_refused(at_scripted, scripted):
    scripted.info["userissiteadmin"] = True
    found = at_scripted()
    assert found.state("moodle.account") is State.FAILED
    assert "service account" in found["request"].detail


@pytest.mark.parametrize(
    ("release", "state"),
    [
        ("3.11.2 (Build: 20210726)", State.FAILED),
        ("4.0.5", State.FAILED),
        ("4.1.10 (Build: 20240422)", State.OK),
        ("5.1+ (Build: 20251017)", State.OK),
        ("6.0dev", State.OK),
        ("", State.WARNING),
    ],
)
def test_releases_before_4_1_are_too_old(at_scripted, scripted, release, state):
    scripted.info["release"] = release
    assert at_scripted().state("moodle.release") is state


@pytest.mark.parametrize(("minutes", "state"), [(1, State.OK), (-1, State.OK), (3, State.WARNING), (-3, State.WARNING)])
def test_a_clock_more_than_two_minutes_from_moodles_is_told(at_demo, clock, minutes, state):
    clock.advance(timedelta(minutes=minutes))
    assert at_demo().state("clock") is state


def test_a_site_that_calls_itself_otherwise_is_told_with_what_to_write(at_scripted, scripted):
    scripted.info["siteurl"] = "https://oige.example.ee"
    check = at_scripted()["moodle.siteurl"]
    assert check.state is State.WARNING
    assert "https://oige.example.ee" in check.advice


@pytest.mark.parametrize(
    ("days", "state"), [(-1, State.FAILED), (0, State.WARNING), (14, State.WARNING), (15, State.OK)]
)
def test_the_end_of_the_token_is_told_two_weeks_before(at_scripted, clock, days, state):
    today = clock.now().date()
    check = at_scripted(report={"timezone": "UTC"}, moodle={"token_ends": today + timedelta(days=days)})
    assert check.state("moodle.token_ends") is state


def test_a_service_that_takes_uploads_or_gives_no_files_is_told(at_scripted, scripted):
    scripted.info.update(downloadfiles=0, uploadfiles=1)
    found = at_scripted()
    assert found.state("moodle.downloadfiles") is State.WARNING
    assert found.state("moodle.uploadfiles") is State.WARNING
    assert "Can download files" in found["request"].detail


def test_functions_that_are_not_used_are_listed_and_those_that_may_change_something_apart(at_scripted, scripted):
    more = ["core_user_get_users", "core_course_delete_courses", "core_course_view_course", "local_x_y_publish"]
    scripted.info["functions"] += [{"name": name} for name in more]
    found = at_scripted()
    assert found["moodle.excess.reads"].detail == "core_user_get_users"
    assert (
        found["moodle.excess.writes"].detail == "core_course_delete_courses, core_course_view_course, local_x_y_publish"
    )


def test_names_of_the_account_and_the_token_are_shown_nowhere(at_scripted, scripted):
    shown = render(at_scripted().checks)
    assert "Maasikas" not in shown
    assert "maasikas" not in shown
    assert "5ecre7c0ffee" not in shown


# TLS


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority, tmp_path) -> str:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return str(tmp_path / "ca.pem")


@pytest.fixture
def secure(authority, clock, make_site):
    """Makes a site in TLS whose certificate holds for so many days."""

    def make(days: int):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        end = clock.now() + timedelta(days=days, hours=1)
        authority.issue_cert("localhost", not_after=end).configure_cert(context)
        return make_site(context)

    return make


@pytest.mark.parametrize(("days", "state"), [(60, State.OK), (14, State.WARNING), (2, State.WARNING)])
def test_the_certificates_end_is_told_two_weeks_before(look, secure, ca_file, days, state):
    site = secure(days)
    found = look(moodle={"url": site.url, "token": "t" * 32}, network={"moodle": {"ca_bundle": ca_file}})
    assert found.state("moodle.tls") is state
    assert f"{days} days" in found["moodle.tls"].title
    assert found.state("moodle.token") is State.OK


def test_a_certificate_that_is_not_trusted_is_told_with_the_bundle_to_name(look, secure):
    found = look(moodle={"url": secure(60).url, "token": "t" * 32, "attempts": 1})
    assert found.state("moodle.tls") is State.FAILED
    assert "ca_bundle" in found["moodle.tls"].advice
    assert found.state("moodle.address") is State.FAILED


def test_a_site_that_cannot_be_reached_is_no_fault_of_its_certificate(look, closed_port):
    found = look(moodle={"url": f"https://127.0.0.1:{closed_port}", "token": "t" * 32, "attempts": 1})
    assert found.state("moodle.tls") is State.FAILED
    assert "no connection to 127.0.0.1" in found["moodle.tls"].detail
    assert "ca_bundle" not in found["moodle.tls"].advice


def test_a_proxy_in_force_is_named_without_its_login(look, closed_port):
    proxy = f"http://kasutaja:saladus99@127.0.0.1:{closed_port}"
    found = look(
        moodle={"url": "https://moodle.example.ee", "token": "t" * 32, "attempts": 1},
        network={"moodle": {"proxy": proxy}, "links": {"proxy": proxy}},
    )
    assert f"127.0.0.1:{closed_port}" in found["moodle.way"].title
    assert found.state("moodle.address") is State.FAILED
    assert found.state("links.way") is State.FAILED
    assert "saladus99" not in render(found.checks)
    assert "kasutaja" not in render(found.checks)


def test_no_proxy_is_told_as_a_direct_way(at_scripted, closed_port):
    way = {"proxy": f"http://127.0.0.1:{closed_port}", "no_proxy": ["127.0.0.0/8"]}
    found = at_scripted(network={"moodle": way})
    assert "direct, by no_proxy" in found["moodle.way"].title
    assert found.state("moodle.token") is State.OK
