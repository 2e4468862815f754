"""Whole runs and who hears of them: the baseline and its release, and an answer from a mail."""

import re
from datetime import timedelta

import pytest

from course_sync.model.messages import Act, Answer
from course_sync.stages.alerting import answer_links
from course_sync.stages.deliver import answered
from course_sync.store import alerting
from course_sync.web import AnswerPages, make_app

BOSS = "juht@ohvriabi.example"


def mails_to(house, address):
    return [mail for mail in house.mails() if mail["To"] == address]


def text(mail):
    return mail.get_body(("plain",)).get_content()


@pytest.fixture
def teacher(sites):
    return sites.TEACHER


def test_what_the_first_check_finds_is_told_to_the_manager_in_sum_and_to_others_once_released(small, sites, teacher):
    house = small.house(alerts={"baseline": True, "manager": [BOSS], "reminder_days": [3]})
    for day in (0, 1, 2):
        small.go_to(day)
        house.run()
    assert house.states()[sites.DEAD] == "open"
    summary, confirmed = mails_to(house, BOSS)
    assert "esimene kontroll on tehtud" in summary["Subject"]
    assert "alerts release" in " ".join(text(summary).split())
    assert "esimese kontrolli kahtlused on kinnitatud" in confirmed["Subject"]
    assert "Katki: 1 viga" in " ".join(text(confirmed).split())
    told = [text(mail) for mail in mails_to(house, teacher)]
    assert not any(sites.DEAD in one for one in told), "it waits, though it opened only at the second check"
    assert any(sites.NEWLY_DEAD in one for one in told), "what broke later is news at once"
    with house.store.write() as session:
        assert alerting.release(session, house.in_care()) > 0
    small.go_to(3)
    house.run()
    assert any(sites.DEAD in text(mail) for mail in mails_to(house, teacher))
    small.go_to(4)
    house.run()
    assert sum("UUED" in text(mail) and sites.DEAD in text(mail) for mail in mails_to(house, teacher)) == 1


def test_a_mute_from_the_mail_silences_the_finding_from_the_next_run_on(small, sites, teacher):
    key = {"url": "https://vastused.example", "key": "v" * 40}
    house = small.house(alerts={"reminder_days": [2]}, answers=key)
    for day in (0, 1):
        small.go_to(day)
        house.run()
    [mail] = mails_to(house, teacher)
    link = re.search(r"https://vastused\.example(/mute/\S+)", text(mail))[1]
    pages = AnswerPages(house.store, answer_links(house.settings), house.clock, house.settings.zone)
    client = make_app(pages).test_client()
    assert client.get(link).status_code == 200
    until = {"by": "Mari", "reason": "leht tuleb tagasi", "until": "2027-01-31", "scope": "address"}
    assert client.post(link, data=until).status_code == 200
    for day in (2, 3, 4, 5):
        small.go_to(day)
        house.run()
    later = [text(one) for one in mails_to(house, teacher)[1:]]
    assert later
    assert not any(sites.DEAD in one for one in later)


def test_nobody_named_for_some_courses_is_said_when_they_change_and_then_weekly(small):
    house = small.house(alerts={"to": []})
    told = []
    for day in range(9):
        small.go_to(day)
        house.run()
        told.append(house.notices().count("unrouted"))
    # two courses with findings on the first day, a third one on the next, and all of them a week later
    assert told == [1, 2, 2, 2, 2, 2, 2, 2, 3]


def test_an_open_finding_of_long_standing_is_told_to_the_next_in_line(small, sites):
    house = small.house(alerts={"manager": [BOSS], "escalate_days": 3, "reminder_days": []})
    for day in range(6):
        small.go_to(day)
        house.run()
    told = [text(mail) for mail in mails_to(house, BOSS)]
    assert any(sites.DEAD in one and "kaua lahendamata" in " ".join(one.split()) for one in told)


def test_fixed_in_a_mail_is_looked_at_and_done_with_by_a_run_that_began_after_it(small):
    house = small.house()
    house.run()
    said = Answer(Act.CHECK, "a" * 16, 21, "0" * 16, house.clock.now(), by="Mari")
    with house.store.write() as session:
        assert alerting.add_answer(session, said)
        assert not alerting.add_answer(session, said), "the same once more"
    before, after = said.at - timedelta(seconds=1), said.at + timedelta(minutes=5)
    answered(house.store, (22,), after, after)
    answered(house.store, None, before, after)
    with house.store.read() as session:
        assert alerting.checks_waiting(session) == [21]
    answered(house.store, (21,), after, after)
    with house.store.read() as session:
        assert alerting.checks_waiting(session) == []


def test_teachers_of_a_course_are_told_of_it_where_the_configuration_asks_moodle_for_them(demo):
    house = demo.house(alerts={"owners_from_moodle": True})
    for day in (0, 1):
        demo.go_to(day)
        house.run()
    with house.store.read() as session:
        owners = alerting.owners(session)
    hidden = "owners_hidden" in house.notices()
    assert bool(owners) is not hidden, "their addresses, or a word to the administrator"
    kept = house.rows("SELECT address FROM course_owner")
    assert all("@" in address for (address,) in kept)
    quiet = demo.house(alerts={"owners_from_moodle": False})
    quiet.run()
    assert quiet.rows("SELECT count(*) FROM course_owner") == [(0,)]
