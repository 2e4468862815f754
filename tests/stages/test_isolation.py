"""One thing that fails never stops the rest, and what was not read is never gone."""

import logging
import re
from urllib.parse import unquote_plus

import pytest

from course_sync.demo.faults import Fault
from course_sync.errors import BadAnswer, ConfigError, ExitCode
from course_sync.model.runs import RunState, Stage
from course_sync.stages import judge, mirror, read, settle
from course_sync.stages.context import Silent
from course_sync.stages.mirroring import gather, piecemeal
from course_sync.stages.mirroring.people import Crowd

CONTENTS = "core_course_get_contents"


@pytest.fixture
def house(small):
    """After a first good run."""
    made = small.house()
    made.run()
    small.forget()
    small.go_to(1)
    return made


def breaking(site, monkeypatch, matches, status=504):
    """From now on every request whose decoded body `matches` gets an answer of the web server before Moodle."""
    answer = site.moodle.reply
    from course_sync.demo.moodle import Reply

    def reply(method, target, body):
        if matches(target + " " + unquote_plus(body)):
            return Reply(status, "text/html; charset=utf-8", b"<html>Gateway Time-out</html>")
        return answer(method, target, body)

    monkeypatch.setattr(site.moodle, "reply", reply)


def others_are_fine(house, result, failed, known=(21, 22, 23)):
    assert result.state is RunState.DONE
    statuses = house.statuses()
    assert statuses[failed][0] == "unknown"
    assert "not_read" in statuses[failed][1]
    for course in set(known) - {failed}:
        assert statuses[course][0] != "unknown", course


# -- one course --------------------------------------------------------------------------------------------------------


def test_a_course_whose_contents_are_refused_once_is_not_read_and_loses_nothing(small, house):
    before = house.standing_activities(21)
    small.moodle.faults.append(Fault(CONTENTS, "exception", times=1, errorcode="nopermissions"))
    result = house.run()
    others_are_fine(house, result, 21)
    assert house.standing_activities(21) == before > 0
    assert result.counts[Stage.MIRROR] == {"courses": 2, "unread": 2, "texts": 0}


def test_a_course_that_the_account_may_not_enter_is_not_read_rather_than_empty(house):
    status, why = house.statuses()[24]
    assert (status, why[0]) == ("unknown", "not_read")
    assert house.rows("SELECT gone_at, read_at FROM course WHERE id = 24") == [(None, None)]
    assert house.rows("SELECT what, reason FROM coverage WHERE course_id = 24") == [("contents", "right_missing")]


def test_a_course_whose_answer_makes_no_sense_stops_no_other(house, monkeypatch):
    contents = gather.course_contents

    def nonsense(course_id, **pieces):
        def refuse(_data):
            raise BadAnswer("core_course_get_contents: no list", function=CONTENTS)

        asked = contents(course_id, **pieces)
        return type(asked)(asked.call, refuse) if course_id == 22 else asked

    monkeypatch.setattr(gather, "course_contents", nonsense)
    monkeypatch.setattr(piecemeal, "course_contents", nonsense)
    others_are_fine(house, house.run(), 22)


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_course_at_which_moodle_dies_each_time_is_no_outage_of_moodle(small, house, monkeypatch, status):
    breaking(small, monkeypatch, lambda asked: re.search(r'courseid"?[]:= "]+22', asked), status)
    result = house.run()
    others_are_fine(house, result, 22)
    assert result.trouble == ""
    assert house.notices() == []


def test_a_chapter_that_cannot_be_fetched_is_a_gap_and_keeps_what_was_read_of_it(small, house, monkeypatch):
    chapters = "SELECT count(*) FROM text WHERE key LIKE '%/chapter/%' AND gone_at IS NULL"
    assert house.rows(chapters) == [(2,)]
    small.change(1, 23, lambda course, moment: course.with_activity(23002, modified_at=moment))
    breaking(small, monkeypatch, lambda asked: "pluginfile.php" in asked, 503)
    result = house.run()
    assert result.state is RunState.DONE
    assert house.statuses()[23][0] == "ok"
    assert house.rows(chapters) == [(2,)]
    assert house.rows("SELECT reason FROM coverage WHERE what = 'book:chapter'") == [("call_failed",)] * 2


def test_a_whole_type_of_activities_that_cannot_be_asked_for_is_a_gap_in_each_course(small, house, monkeypatch):
    texts = "SELECT count(*) FROM text WHERE gone_at IS NULL"
    before = house.rows(texts)
    breaking(small, monkeypatch, lambda asked: "mod_page_get_pages_by_courses" in asked)
    result = house.run()
    assert result.state is RunState.DONE
    assert house.rows(texts) == before
    assert house.rows("SELECT DISTINCT reason FROM coverage WHERE what = 'page:intro'") == [("call_failed",)]


@pytest.mark.parametrize(("where", "name"), [(mirror, "put_together"), (gather, "_chapters"), (Crowd, "of")])
def test_a_fault_of_our_own_with_one_course_stops_no_other_and_is_recorded(house, monkeypatch, where, name):
    before = house.standing_activities(22), house.standing_people(23)
    right = getattr(where, name)

    def wrong(*args, **more):
        if any(_course_of(one) == 23 for one in args):
            raise ZeroDivisionError("Kanaarlind")
        return right(*args, **more)

    monkeypatch.setattr(where, name, wrong)
    result = house.run()
    others_are_fine(house, result, 23)
    assert (house.standing_activities(22), house.standing_people(23)) == before
    assert result.failures == 1
    assert house.rows("SELECT stage, course_id, message FROM run_failure") == [
        ("mirror", 23, "unexpected ZeroDivisionError")
    ]


def _course_of(value):
    listed = getattr(value, "listed", None)
    return listed.id if listed is not None else value if isinstance(value, int) else None


def test_a_text_that_cannot_be_parsed_stops_no_other(small, house, monkeypatch):
    small.change(1, 21, lambda course, moment: course.with_activity(21001, content="<p>uus</p>", modified_at=moment))
    small.change(1, 23, lambda course, moment: course.with_activity(23001, content="<p>uus</p>", modified_at=moment))
    right = read.extract

    def wrong(body, *rest):
        if rest[1].endswith("id=21001"):
            raise RecursionError
        return right(body, *rest)

    monkeypatch.setattr(read, "extract", wrong)
    result = house.run()
    assert result.state is RunState.DONE
    assert result.counts[Stage.READ]["texts"] == 2
    assert [row[:2] for row in house.rows("SELECT stage, course_id FROM run_failure")] == [("read", 21)]


@pytest.mark.parametrize(
    ("where", "name", "stage"), [(judge, "ask_rules", "judge"), (settle, "course_status", "settle")]
)
def test_a_course_that_cannot_be_judged_or_settled_stops_no_other(house, monkeypatch, where, name, stage):
    right, calls = getattr(where, name), []

    def wrong(*args, **more):
        calls.append(args)
        if len(calls) == 1:
            raise KeyError("esimene")
        return right(*args, **more)

    monkeypatch.setattr(where, name, wrong)
    result = house.run()
    assert result.state is RunState.DONE
    assert house.rows("SELECT stage, course_id FROM run_failure") == [(stage, 21)]
    newest = house.rows("SELECT course_id FROM snapshot WHERE run_id = :r ORDER BY course_id", r=result.run_id)
    assert newest == [(21,), (22,), (23,), (24,)]


# -- Moodle as a whole -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["503", "maintenance", "drop", "html", "truncated"])
def test_moodle_down_fails_the_run_tells_the_administrator_and_judges_nothing_gone(small, house, how):
    before = [house.standing_activities(course) for course in (21, 22, 23)], house.states()
    small.moodle.faults.append(Fault("*", how, times=None))
    result = house.run()
    assert (result.state, result.exit_code) == (RunState.FAILED, ExitCode.MOODLE)
    assert result.trouble
    assert house.notices() == ["moodle_unavailable"]
    assert house.in_care() == [21, 22, 23, 24]
    assert [house.standing_activities(course) for course in (21, 22, 23)] == before[0]
    assert {status for status, _ in house.statuses().values()} == {"unknown"}
    assert set(house.states()) >= set(before[1])
    assert not set(house.transitions(result.run_id).values()) & {"resolved", "withdrawn"}


def test_the_administrator_is_told_of_one_trouble_once_a_day(small, house):
    small.moodle.faults.append(Fault("*", "503", times=None))
    for hours in (4, 6, 9):
        small.go_to(1, hours)
        house.run()
    assert house.notices() == ["moodle_unavailable"]
    small.go_to(2)
    house.run()
    assert house.notices() == ["moodle_unavailable"] * 2
    assert all("haldur@" in str(mail["To"]) for mail in house.mails() if "Moodle" in str(mail["Subject"]))


def test_a_refused_token_is_told_as_such(small, house):
    small.moodle.token = "another" * 4
    result = house.run()
    assert (result.state, result.exit_code) == (RunState.FAILED, ExitCode.MOODLE)
    assert house.notices() == ["token_refused"]
    assert house.standing_activities(22) > 0


@pytest.mark.parametrize("share", [0.05, 0.3, 0.55, 0.8])
def test_moodle_that_dies_in_the_middle_takes_nothing_along(small, house, monkeypatch, share):
    texts = house.rows("SELECT key FROM text WHERE gone_at IS NULL ORDER BY key")
    people = house.standing_people(23)
    asked = []
    breaking(small, monkeypatch, lambda _: asked.append(1))
    house.run(only=Stage.MIRROR)
    answered, asked[:] = int(share * len(asked)), []
    breaking(small, monkeypatch, lambda _: len(asked) > answered, 503)
    result = house.run()
    assert house.in_care() == [21, 22, 23, 24]
    assert house.rows("SELECT key FROM text WHERE gone_at IS NULL ORDER BY key") == texts
    assert house.standing_people(23) == people
    assert (result.state, result.exit_code) == (RunState.FAILED, ExitCode.MOODLE)
    assert result.trouble
    assert house.notices() == ["moodle_unavailable"]


def test_when_moodle_is_back_the_next_day_goes_on_as_if_nothing_had_been(small, house):
    small.moodle.faults.append(Fault("*", "503", times=None))
    house.run()
    small.moodle.faults.clear()
    small.go_to(2)
    result = house.run()
    assert result.state is RunState.DONE
    assert result.counts[Stage.MIRROR]["texts"] == 0
    assert house.statuses()[23][0] == "ok"


class StopBefore(Silent):
    """Asks the run to stop when a stage begins."""

    def __init__(self, stage):
        self.stage, self.stopped = stage, False

    def begin(self, stage, total):
        self.stopped = self.stopped or stage is self.stage


@pytest.mark.parametrize("stage", [Stage.READ, Stage.VISIT, Stage.JUDGE])
def test_a_run_that_could_not_reach_moodle_and_was_stopped_asks_moodle_again(small, house, stage):
    small.change(
        1, 23, lambda course, _: course.with_activity(23001, content='<a href="http://hea2.example/leht2">uus</a>')
    )
    small.moodle.faults.append(Fault("*", "503", times=None))
    stop = StopBefore(stage)
    assert house.run(progress=stop, cancelled=lambda: stop.stopped).state is RunState.CANCELLED
    small.moodle.faults.clear()
    result = house.run()
    assert result.carried_on
    assert result.state is RunState.DONE
    assert result.counts[Stage.MIRROR] == {"courses": 3, "unread": 1, "texts": 1}
    assert result.counts[Stage.READ]["texts"] == 1


def test_a_scope_that_is_not_there_is_one_clear_line(small):
    house = small.house(scope={"categories": ("Olematu",)})
    with pytest.raises(ConfigError, match="there is no category 'Olematu'"):
        house.run()


def test_a_scope_that_matches_no_course_is_no_good_run(small):
    house = small.house(scope={"shortnames": ("OLEMATU*",)})
    with pytest.raises(ConfigError, match="matches no course"):
        house.run()


def scoped(house, **scope):
    """The same house, asked for other courses from now on."""
    changed = house.settings.scope.model_copy(update=scope)
    house.settings = house.settings.model_copy(update={"scope": changed})


def test_a_category_renamed_in_moodle_stops_no_other_and_is_told_to_the_administrator(house):
    scoped(house, categories=(2, "Vana nimi"))
    result = house.run()
    assert result.state is RunState.DONE
    assert house.in_care() == [21, 22, 23, 24]
    assert house.notices() == ["courses_missing"]


def test_an_excluded_category_that_is_gone_stops_nothing(house):
    scoped(house, exclude_categories=(999,))
    assert house.run().state is RunState.DONE
    assert house.in_care() == [21, 22, 23, 24]


def test_a_run_that_can_no_longer_go_on_is_told_to_the_administrator_at_once(house, tmp_path):
    scoped(house, categories=("Vana nimi",))
    with pytest.raises(ConfigError, match="there is no category 'Vana nimi'"):
        house.run()
    assert house.notices() == ["run_failed"]
    assert house.rows("SELECT state FROM run ORDER BY id DESC LIMIT 1") == [("failed",)]
    assert house.rows("SELECT count(*) FROM message WHERE kind LIKE 'notice%' AND state = 'sent'") == [(1,)]


def test_an_interrupted_run_is_not_carried_on_for_other_courses_than_it_was_asked_for(small, house):
    with pytest.raises(_Killed):
        house.run(progress=_Stops(Stage.VISIT))
    with house.store.write() as session:  # as a kill leaves it: nobody closed it
        session.connection().exec_driver_sql("UPDATE run SET state = 'running', ended_at = NULL WHERE id = 2")
    scoped(house, exclude_courses=(21,))
    result = house.run()
    assert not result.carried_on
    assert house.in_care() == [22, 23, 24]


class _Killed(BaseException):
    """Nothing in a run catches it."""


class _Stops(Silent):
    """Breaks a run off at the beginning of a stage, as a kill would."""

    def __init__(self, stage):
        self.stage = stage

    def begin(self, stage, total):
        if stage is self.stage:
            raise _Killed


@pytest.mark.parametrize(
    ("pattern", "cared_for"), [("OA [2026]", True), ("OA [*", True), ("OA ?2026]", True), ("OA 2", False)]
)
def test_brackets_in_a_short_name_stand_for_themselves(pattern, cared_for):
    from course_sync.stages.mirroring.scope import _matches

    assert _matches("oa [2026]", (pattern,)) is cared_for


# -- zeros and what falls away -----------------------------------------------------------------------------------------


def test_no_courses_where_there_were_some_are_held_back(small, house, monkeypatch):
    site = type(small.world.site)
    monkeypatch.setattr(site, "courses_in", lambda *_: [])
    result = house.run()
    assert house.in_care() == [21, 22, 23, 24]
    assert house.notices() == ["held_back"]
    assert result.counts[Stage.MIRROR]["courses"] == 0
    assert {status for status, _ in house.statuses().values()} == {"unknown"}


def test_no_activities_where_there_were_many_are_held_back_and_of_each_course_told(small, sites, served):
    world = sites.small_world(pages=12)
    site = served(world)
    house = site.house()
    house.run()
    site.go_to(1)
    before = house.standing_activities(22)
    site.change(1, 22, sites.without_activities)
    house.run()
    assert house.standing_activities(22) == before
    assert house.notices() == ["held_back"]
    assert house.statuses()[22][0] == "unknown"


def test_two_zeros_in_one_run_are_both_told(small, house, sites):
    small.change(1, 22, sites.without_activities)
    small.change(1, 23, sites.without_people)
    house.run()
    (mail,) = [mail for mail in house.mails() if "haldur@" in str(mail["To"])]
    text = mail.get_body(("plain",)).get_content()
    assert "22" in text
    assert "23" in text
    assert house.standing_people(23) >= 8


def test_few_activities_that_are_gone_are_believed(small, house, sites):
    assert house.standing_activities(21) == 2
    small.change(1, 21, sites.without_activities)
    house.run()
    assert house.standing_activities(21) == 0
    assert house.notices() == []
    assert sites.DEAD not in house.states("link.broken")


def test_activities_that_the_account_may_no_longer_see_are_not_gone_and_said_to_be_unseen(small, house, sites):
    before = house.standing_activities(21)
    hidden = {modname for (modname,) in house.rows("SELECT DISTINCT modname FROM activity WHERE course_id = 21")}
    assert hidden
    small.moodle.faults.append(
        Fault("core_course_get_course_module", "exception", times=None, errorcode="requireloginerror")
    )
    small.change(1, 21, sites.without_activities)
    house.run()
    assert house.standing_activities(21) == before
    gaps = house.rows("SELECT what, reason FROM coverage WHERE course_id = 21 AND what LIKE '%all'")
    assert {(f"{modname}:all", "right_missing") for modname in hidden} == set(gaps)


def test_a_course_that_leaves_our_care_keeps_its_data_and_is_told_of_no_more(small, house, sites):
    small.change(1, 21, sites.moved_to(6))
    result = house.run()
    assert house.in_care() == [22, 23, 24]
    assert house.standing_activities(21) == 2
    assert result.broken == 0
    assert sites.DEAD not in {subject for digest in house.items() for subject in digest}
    assert house.notices() == []


def test_a_course_deleted_in_moodle_leaves_our_care_and_links_to_it_are_dead(small, sites):
    text = '<p><a href="@@SITE@@/course/view.php?id=23">kolmas</a></p>'
    small.change(0, 21, lambda course, _: course.with_activity(21002, content=text))
    house = small.house()
    house.run()
    address = f"{small.moodle.url}/course/view.php?id=23"
    assert house.verdicts()[address] == "ok"
    small.go_to(1)
    small.change(1, 23, sites.deleted)
    house.run()
    assert house.in_care() == [21, 22, 24]
    assert house.verdicts()[address] == "dead"
    assert house.states("link.internal") == {address: "open"}


def test_a_category_that_cannot_be_listed_keeps_its_courses(small, house):
    small.moodle.faults.append(
        Fault("core_course_get_courses_by_field", "exception", times=2, errorcode="nopermissions")
    )
    result = house.run()
    assert result.state is RunState.DONE
    assert house.in_care() == [21, 22, 23, 24]  # of category 2 there are none, 3 has the courses 21 and 22
    statuses = house.statuses()
    assert [statuses[course][0] for course in (21, 22, 24)] == ["unknown"] * 3
    assert statuses[23][0] == "ok"
    assert result.failures == 2


def test_a_course_named_by_id_that_could_not_be_asked_for_stays_in_our_care(small):
    house = small.house(scope={"categories": (), "courses": (21, 23)})
    house.run()
    small.go_to(1)
    small.moodle.faults.append(
        Fault("core_course_get_courses_by_field", "exception", times=1, errorcode="nopermissions")
    )
    result = house.run()
    assert house.in_care() == [21, 23]
    assert house.statuses()[21][0] == "unknown"
    assert result.failures == 1
    assert house.notices() == []


def test_a_course_named_by_id_that_is_gone_is_told_to_the_administrator(small, sites):
    house = small.house(scope={"categories": (), "courses": (21, 23)})
    house.run()
    small.go_to(1)
    small.change(1, 23, sites.deleted)
    house.run()
    assert house.in_care() == [21]
    assert house.notices() == ["courses_missing"]


def test_nothing_unexpected_is_logged_by_a_run_in_which_all_is_well(small, caplog):
    caplog.set_level(logging.WARNING)
    small.house().run()
    assert caplog.records == []
