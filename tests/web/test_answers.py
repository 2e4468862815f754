"""Answers from mails: a link allows one act on one finding; opening it changes nothing."""

import re
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import requests
import sqlalchemy as sa

from course_sync.clock import SetClock
from course_sync.errors import ConfigError
from course_sync.mail import AnswerLinks, LinkExpired, SignedAct
from course_sync.model.findings import (
    Finding,
    FindingRecord,
    FindingState,
    MuteScope,
    Severity,
    Transition,
    TransitionKind,
)
from course_sync.model.health import CourseStatus, CoverageSum, Snapshot
from course_sync.model.links import Reason, Verdict
from course_sync.model.messages import Act
from course_sync.model.places import Place
from course_sync.store import alerting, findings
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store
from course_sync.store.tables import AnswerRow, MuteRow
from course_sync.web import AnswerPages, make_app, serve

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = date(2026, 11, 23)
KEY = "k" * 40
WHOSE = "0123456789abcdef"
SCRIPT = "<script>alert(1)</script>"
RECORD = FindingRecord(
    Finding(
        "link.broken",
        Severity.ERROR,
        Place(
            5,
            section="1. nädal",
            cmid=9,
            activity=f"Lugemine {SCRIPT}",
            view_url="https://m.test/mod/page/view.php?id=9",
        ),
        "https://katki.test/",
        details={"url": "https://katki.test/", "status": 404},
        verdict=Verdict.DEAD,
        reason=Reason.NOT_FOUND,
    ),
    FindingState.OPEN,
    NOW - timedelta(days=3),
    NOW,
    opened_at=NOW - timedelta(days=2),
)
NAME = RECORD.finding.fingerprint


@pytest.fixture
def store(tmp_path):
    database = Store(f"sqlite:///{tmp_path / 'answers.db'}")
    upgrade(database, NOW)
    snapshot = Snapshot(5, NOW, CourseStatus.BROKEN, (), {}, CoverageSum(1, 1, {}))
    opened = Transition(NAME, 5, TransitionKind.OPENED, NOW, Severity.ERROR)
    with database.write() as session:
        findings.save_settled(session, 5, [RECORD], [], [opened], snapshot, 1)
        findings.claim_transitions(session, [1], NOW)
    yield database
    database.close()


@pytest.fixture
def links():
    return AnswerLinks("https://vastused.test", KEY)


@pytest.fixture
def clock():
    return SetClock(NOW)


@pytest.fixture
def app(store, links, clock):
    return make_app(AnswerPages(store, links, clock, ZoneInfo("Europe/Tallinn"), "abi@kool.test"))


@pytest.fixture
def client(app):
    return app.test_client()


def path(links, act, fingerprint=NAME, at=NOW):
    return links.link(SignedAct(act, fingerprint, WHOSE), at).removeprefix("https://vastused.test")


def count(store, model):
    with store.read() as session:
        return session.execute(sa.select(sa.func.count()).select_from(model)).scalar_one()


FORM = {"by": "Mari Mets", "reason": "leping lõpeb juulis", "until": "2027-01-31", "scope": "occurrence"}


@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_whoever_only_opens_a_link_changes_nothing(client, store, links, act, method):
    answer = getattr(client, method)(path(links, act))
    assert answer.status_code == 200
    assert (count(store, AnswerRow), count(store, MuteRow)) == (0, 0)
    with store.read() as session:
        assert findings.open_transitions(session) == []


def test_the_form_says_what_it_is_about_and_strangers_words_stay_words(client, links):
    page = client.get(path(links, Act.MUTE)).text
    assert "https://katki.test/" in page
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert 'lang="et"' in page
    assert "Vaigista" in page
    assert "Keep quiet" in client.get(path(links, Act.MUTE), headers={"Accept-Language": "en"}).text


def test_a_mute_from_a_mail_holds_with_reason_name_and_end(client, store, links):
    answer = client.post(path(links, Act.MUTE), data=FORM)
    assert answer.status_code == 200
    assert "kuni 31.01.2027 (kaasa arvatud)" in answer.text
    with store.read() as session:
        [mute] = findings.active_mutes(session, TODAY)
        assert (mute.reason, mute.by, mute.until) == ("leping lõpeb juulis", "Mari Mets", date(2027, 1, 31))
        assert findings.standing(session, TODAY)[0].muted
        assert not findings.standing(session, date(2027, 2, 1))[0].muted  # it ends by itself


@pytest.mark.parametrize("scope", list(MuteScope))
def test_a_mute_may_reach_further(client, store, links, scope):
    client.post(path(links, Act.MUTE), data={**FORM, "scope": scope.value})
    with store.read() as session:
        [mute] = findings.active_mutes(session, TODAY)
    here = RECORD.finding
    elsewhere = Finding("link.moved", Severity.HINT, Place(6), here.subject, verdict=Verdict.MOVED)
    sibling = Finding("link.broken", Severity.ERROR, Place(5, cmid=3), "https://muu.test/", verdict=Verdict.DEAD)
    reach = [mute.silences(one) for one in (here, elsewhere, sibling)]
    assert reach == [True, scope is MuteScope.ADDRESS, scope is MuteScope.RULE]


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"by": " "}, "Kirjuta oma nimi."),
        ({"reason": ""}, "miks"),
        ({"until": "homme"}, "viimane päev"),
        ({"until": "2026-11-22"}, "viimane päev"),
        ({"until": "2028-01-01"}, "viimane päev"),
        ({"scope": "everything"}, "mida vaigistada"),
    ],
)
def test_a_form_that_is_not_right_says_so_and_does_nothing(client, store, links, wrong, word):
    answer = client.post(path(links, Act.MUTE), data={**FORM, **wrong})
    assert answer.status_code == 422
    assert word in answer.text
    assert count(store, MuteRow) == 0


def test_fixed_waits_for_the_next_look_at_the_course(client, store, links):
    client.post(path(links, Act.CHECK), data={"by": "Mari"})
    with store.write() as session:
        assert alerting.checks_waiting(session) == [5]
        assert alerting.checks_done(session, [5], NOW - timedelta(minutes=1), NOW) == 0, (
            "a run begun before does not count"
        )
        assert alerting.checks_done(session, [5], NOW, NOW) == 1
        assert alerting.checks_waiting(session) == []


def test_not_mine_is_told_to_the_next_in_line(client, store, links):
    client.post(path(links, Act.NOT_MINE), data={"by": "Mari"})
    with store.read() as session:
        assert alerting.declined(session) == {(WHOSE, NAME)}
        assert [one.transition.kind for one in findings.open_transitions(session)] == [TransitionKind.OPENED]


def test_sent_twice_it_is_done_once(client, store, links):
    for _ in range(2):
        assert client.post(path(links, Act.MUTE), data=FORM).status_code == 200
    assert (count(store, AnswerRow), count(store, MuteRow)) == (1, 1)


def test_a_link_allows_its_own_act_only(client, store, links):
    token = path(links, Act.CHECK).rpartition("/")[2]
    for other in (Act.MUTE, Act.NOT_MINE):
        assert client.post(f"/{other.value}/{token}", data=FORM).status_code == 404
    assert count(store, AnswerRow) == 0


def test_a_link_of_another_key_or_bent_or_endless_is_none(client, links):
    strange = AnswerLinks(links.url, "x" * 40)
    good = path(links, Act.MUTE)
    for bad in (path(strange, Act.MUTE), good[:-1], good + "A", "/mute/" + "A" * 5000, "/mute/..", "/mute/%00"):
        assert client.post(bad, data=FORM).status_code in {404, 308}, bad


def test_a_link_holds_fourteen_days(client, store, links, clock):
    address = path(links, Act.MUTE)
    clock.advance(timedelta(days=14))
    assert client.get(address).status_code == 200
    clock.advance(timedelta(seconds=2))
    assert client.post(address, data=FORM).status_code == 410
    assert count(store, MuteRow) == 0
    with pytest.raises(LinkExpired):
        links.read(Act.MUTE, address.rpartition("/")[2], clock.now())


def test_a_finding_that_is_gone_needs_no_answer(client, links):
    assert "juba lahendatud" in client.get(path(links, Act.MUTE, "f" * 16)).text


@pytest.mark.parametrize("act", list(Act))
def test_a_finding_that_was_resolved_meanwhile_is_not_answered_any_more(client, store, links, act):
    snapshot = Snapshot(5, NOW, CourseStatus.OK, (), {}, CoverageSum(1, 1, {}))
    with store.write() as session:
        findings.save_settled(session, 5, [replace(RECORD, state=FindingState.RESOLVED)], [], [], snapshot, 2)
    assert "juba lahendatud" in client.post(path(links, act), data=FORM).text
    assert count(store, AnswerRow) == 0


def test_no_page_lets_anything_in_or_be_kept(client, links):
    for address in (path(links, Act.MUTE), "/nowhere", "/mute/x"):
        head = client.get(address).headers
        assert head["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self'; form-action 'self'")
        assert (head["Cache-Control"], head["Referrer-Policy"]) == ("no-store", "no-referrer")
        assert "Set-Cookie" not in head


def test_a_flood_is_refused(client, links):
    assert client.post(path(links, Act.MUTE), data={**FORM, "reason": "x" * 50_000}).status_code == 413


def test_a_short_key_is_refused():
    with pytest.raises(ConfigError, match="32"):
        AnswerLinks("https://v.test", "short")
    assert KEY not in repr(AnswerLinks("https://v.test", KEY))


def test_it_is_served_by_a_real_server(app, links, unused_port):
    stop = threading.Event()
    thread = threading.Thread(target=serve, args=(app, f"127.0.0.1:{unused_port}", stop))
    thread.start()
    try:
        with requests.Session() as session:
            session.trust_env = False
            for _ in range(100):
                try:
                    page = session.get(f"http://127.0.0.1:{unused_port}{path(links, Act.MUTE)}", timeout=5)
                    break
                except requests.ConnectionError:
                    threading.Event().wait(0.05)
            style = re.search(r'href="(/static/[^"]+)"', page.text)[1]
            sheet = session.get(f"http://127.0.0.1:{unused_port}{style}", timeout=5)
    finally:
        stop.set()
        thread.join(10)
    assert (page.status_code, page.headers["Server"]) == (200, "course-sync")
    assert sheet.headers["Content-Type"].startswith("text/css")
    assert not thread.is_alive()
