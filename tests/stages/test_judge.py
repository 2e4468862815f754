"""The judge stage reads texts again only when the course, the rules, their settings or the calendar changed."""

import os
from pathlib import Path

import pytest

from course_sync.demo.courses.writing import day_in_words, paragraphs
from course_sync.model.runs import Stage
from course_sync.rules import RULES
from course_sync.stages import judge as stage
from course_sync.stages import textrules

PAGE = 21_001


@pytest.fixture
def site(served, sites):
    return served(sites.small_world())


def read_in(result):
    """Of how many courses the texts were read to judge them."""
    return result.counts[Stage.JUDGE]["texts_read"]


ALL = 3  # of the four courses one is closed to the account


def seen(house):
    rows = house.rows("SELECT course_id, fingerprint, rule, severity, subject, details FROM observation")
    return sorted(tuple(map(str, row)) for row in rows)


def forget_what_was_kept(house):
    with house.store.write() as session:
        session.connection().exec_driver_sql("UPDATE judgement SET signature = ''")


def test_an_unchanged_course_keeps_what_was_said_of_its_texts(site):
    house = site.house()
    assert read_in(house.run()) == ALL
    site.go_to(1)
    assert read_in(house.run()) == 0


def test_what_is_kept_is_what_judging_anew_finds_day_after_day(site):
    kept, anew = site.house("kept"), site.house("anew")
    read = []
    for day in range(9):
        site.go_to(day)
        read.append(read_in(kept.run()))
        forget_what_was_kept(anew)
        anew.run()
        assert seen(kept) == seen(anew), day
    assert 0 in read, "on some days nothing was read"
    assert read[7] == read[0], "after a week every course is read again, whatever the rules say"


def test_a_changed_course_is_read_and_no_other(site):
    house = site.house()
    house.run()
    site.go_to(1)
    site.change(1, 21, lambda course, _: course.with_activity(PAGE, intro=paragraphs("Lorem ipsum.")))
    assert read_in(house.run()) == 1
    assert ("21", "text.placeholder") in {(row[0], row[2]) for row in seen(house)}


def test_a_day_that_comes_is_a_reason_to_read(site):
    until = day_in_words(site.world.start, 2)
    text = paragraphs(f"Esita töö hiljemalt {until}.")
    site.change(0, 21, lambda course, _: course.with_activity(PAGE, intro=text))
    house = site.house()
    read = {}
    for day in range(5):
        site.go_to(day)
        read[day] = read_in(house.run())
    assert (read[1], read[2], read[3], read[4]) == (0, 0, 1, 0)
    assert "text.deadline-passed" in {row[2] for row in seen(house)}


@pytest.mark.parametrize(
    "tuned",
    [{"severity": {"access.heading": "warning"}}, {"off": ["text.placeholder"]}, {"names": "nimed.toml"}],
    ids=["severity", "off", "names"],
)
def test_other_settings_are_a_reason_to_read_all(site, tuned, tmp_path):
    if "names" in tuned:
        (tmp_path / "nimed.toml").write_text("[innove]\non = false\n", encoding="utf-8")
        tuned = {"names": str(tmp_path / "nimed.toml")}
    site.house().run()
    site.go_to(1)
    assert read_in(site.house(rules=tuned).run()) == ALL


def test_another_program_is_a_reason_to_read_all(site, monkeypatch):
    house = site.house()
    house.run()
    site.go_to(1)
    monkeypatch.setattr(stage, "program", lambda: "another release")
    assert read_in(house.run()) == ALL


@pytest.fixture
def helped(monkeypatch):
    """Courses are read by other processes from the first one on; gives those that were begun."""
    begun = []

    class Counted(textrules.Helpers):
        def __init__(self, count):
            super().__init__(count)
            begun.append(self)

    monkeypatch.setattr(textrules, "WORTH_HELP", 0)
    monkeypatch.setattr(textrules, "cores", lambda: 2)
    monkeypatch.setattr(textrules, "Helpers", Counted)
    return begun


def said_of_texts(house):
    return [row for row in seen(house) if RULES[row[2]].reads_texts]


def test_other_processes_find_what_this_one_finds(site, helped):
    site.change(0, 21, lambda course, _: course.with_activity(PAGE, intro=paragraphs("Lorem ipsum.")))
    by_others = site.house("others")
    assert read_in(by_others.run()) == ALL
    assert len(helped) == 1
    found = said_of_texts(by_others)
    assert "text.placeholder" in {row[2] for row in found}
    forget_what_was_kept(by_others)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(textrules, "cores", lambda: 1)
        assert read_in(by_others.run()) == ALL
    assert said_of_texts(by_others) == found
    assert len(helped) == 1


class Dying(textrules.Helpers):
    """Whatever they are given, they die of it."""

    def submit(self, work, *args):
        return super().submit(os._exit, 1)


def none_to_be_had(count):
    raise OSError(38, "this machine gives no semaphores")


@pytest.mark.parametrize("helpers", [Dying, none_to_be_had])
def test_a_process_that_dies_or_is_not_to_be_had_costs_nothing_but_time(site, helped, monkeypatch, helpers):
    monkeypatch.setattr(textrules, "Helpers", helpers)
    site.change(0, 21, lambda course, _: course.with_activity(PAGE, intro=paragraphs("Lorem ipsum.")))
    house = site.house()
    assert read_in(house.run()) == ALL
    assert "text.placeholder" in {row[2] for row in seen(house)}
    assert house.rows("SELECT * FROM run_failure WHERE stage = 'judge'") == []


def test_no_file_that_the_rules_are_made_of_is_left_out_of_what_counts_as_the_program():
    house = Path(stage.__file__).parents[1]
    files = [one for room in stage.ROOMS for one in (house / room).rglob("*") if one.is_file()]
    assert len(files) > 100
    assert {one.suffix for one in files if one.parent.name != "__pycache__"} == set(stage.SOURCES)
