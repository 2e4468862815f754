"""What Riigi Teataja's interface tells of an act, and how little is believed of it."""

from datetime import UTC, date, datetime

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from course_sync.clock import SetClock
from course_sync.law import ActAddress, Fetched, InterfaceChanged, NotNow, Pins, RiigiTeataja, act_address, address_of
from course_sync.model.law import ActState

NOW = datetime(2026, 11, 22, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("url", "pins", "act"),
    [
        ("https://www.riigiteataja.ee/akt/106012023001", Pins.REDACTION, "106012023001"),
        ("http://riigiteataja.ee/akt/12768139", Pins.REDACTION, "12768139"),
        ("https://www.riigiteataja.ee/et/akt/106012023001", Pins.REDACTION, "106012023001"),
        ("https://www.riigiteataja.ee/akt/106012023001.xml", Pins.REDACTION, "106012023001"),
        ("https://www.riigiteataja.ee/akt/106012023001?leiaKehtiv", Pins.LATEST, "106012023001"),
        ("https://www.riigiteataja.ee/akt/106012023001?LEIAKEHTIV=true", Pins.LATEST, "106012023001"),
        ("https://www.riigiteataja.ee/akt/106012023001?x=1&leiaKehtiv=", Pins.LATEST, "106012023001"),
        ("https://www.riigiteataja.ee/akt/106012023001?leiaKehtivus=1", Pins.REDACTION, "106012023001"),
        ("https://www.riigiteataja.ee/akt/OAS", Pins.ABBREVIATION, ""),
        ("https://www.riigiteataja.ee/akt/Aut%C3%95S", Pins.ABBREVIATION, ""),
        ("https://www.riigiteataja.ee/en/eli/516052025002/consolide/current", Pins.OTHER, ""),
        ("https://www.riigiteataja.ee/akt/./dyn=22451&id=22451", Pins.REDACTION, "22451"),
    ],
)
def test_addresses_of_acts_are_told_apart(url, pins, act):
    assert act_address(url) == ActAddress(pins, act)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.riigiteataja.ee/",
        "https://www.riigiteataja.ee/aktilisa/1080/3202/3005/18m_pohi_lisa10.pdf",
        "https://riigiteataja.ee.example/akt/106012023001",
        "https://example.ee/akt/106012023001",
        "mailto:rt@riigiteataja.ee",
        "https://[",
    ],
)
def test_other_addresses_are_none_of_its_business(url):
    assert act_address(url) is None


@given(st.text())
def test_telling_addresses_apart_never_raises(text):
    act_address(f"https://www.riigiteataja.ee/{text}")
    act_address(text)


def test_the_paragraph_of_a_link_is_kept():
    assert address_of("106012023001", "para95lg2p3") == "https://www.riigiteataja.ee/akt/106012023001#para95lg2p3"


@pytest.fixture
def clock():
    return SetClock(NOW)


@pytest.fixture
def source(stand_in, clock):
    def fetch(url):
        answer = requests.get(url, timeout=5)
        return Fetched(answer.status_code, answer.headers["Content-Type"], answer.content)

    return RiigiTeataja(fetch, clock.now, clock.sleep, site=stand_in.url)


def test_a_redaction_that_another_took_the_place_of(source, told):
    fact = source.fact(str(told.OLD))
    assert (fact.state, fact.in_force, fact.ends) == (ActState.REPLACED, str(told.NEW), date(2025, 7, 14))
    assert (fact.title, fact.abbreviation) == ("Ohvriabi seadus", "OAS")


def test_a_redaction_in_force_with_its_announced_end(source, told):
    fact = source.fact(str(told.NEW))
    assert (fact.state, fact.in_force, fact.ends) == (ActState.IN_FORCE, str(told.NEW), date(2026, 12, 31))


def test_a_redaction_whose_end_has_passed_and_that_still_names_itself_is_repealed(source, told, clock):
    clock.advance(datetime(2027, 1, 2, tzinfo=UTC) - clock.now())
    assert source.fact(str(told.NEW)).state is ActState.REPEALED


def test_a_redaction_that_is_still_to_come_is_no_old_one(source, told):
    assert source.fact(str(told.COMING)).state is ActState.COMING


def test_an_act_of_a_series_that_was_replaced_names_the_successor(source, told):
    fact = source.fact(str(told.OLD_SERIES))
    assert (fact.state, fact.in_force, fact.successor) == (ActState.REPEALED, str(told.OLD), "Ohvriabi seadus")


def test_a_repealed_act_without_a_successor(source, told):
    fact = source.fact(str(told.REPEALED))
    assert (fact.state, fact.in_force) == (ActState.REPEALED, "")


def test_an_act_that_is_not_there(source):
    assert source.fact("199999999999").state is ActState.ABSENT


def test_never_two_questions_within_a_second(source, told, clock):
    began = clock.now()
    for _ in range(3):
        source.fact(str(told.OLD))  # two questions each
    assert (clock.now() - began).total_seconds() >= 5


JSON = "application/json"


@pytest.mark.parametrize(
    "answer",
    [
        (200, "text/html", "<html><app-root></app-root></html>"),
        (200, JSON, "<html>"),
        (200, JSON, "[]"),
        (200, JSON, "{}"),
        (200, JSON, '{"kehtivId": "1", "grupiId": 1, "aktiParameetrid": {"pealkiri": "A"}}'),
        (200, JSON, '{"kehtivId": true, "grupiId": 1, "aktiParameetrid": {"pealkiri": "A"}}'),
        (200, JSON, '{"kehtivId": 1, "grupiId": 1, "aktiParameetrid": {"pealkiri": 5}}'),
        (200, JSON, '{"kehtivId": 1, "grupiId": 1, "aktiParameetrid": {"pealkiri": "A", "kehtivuseLopp": "homme"}}'),
        (200, JSON, "[" * 100_000),
        (404, "text/html", "<h1>404</h1>"),
        (404, JSON, "{}"),
        (302, "text/html", ""),
        (403, JSON, "{}"),
    ],
)
def test_an_answer_that_looks_otherwise_than_described_is_not_believed(source, stand_in, told, answer):
    stand_in.broken = answer
    with pytest.raises(InterfaceChanged):
        source.fact(str(told.OLD))


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_or_broken_server_is_asked_another_day(source, stand_in, told, status):
    stand_in.broken = (status, JSON, "{}")
    with pytest.raises(NotNow):
        source.fact(str(told.OLD))


def test_no_answer_at_all_is_for_another_day(clock):
    with pytest.raises(NotNow):
        RiigiTeataja(lambda _: Fetched(None), clock.now, clock.sleep).fact("1")
