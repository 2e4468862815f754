"""Many calls together."""

import json
import threading
import time

import pytest

from course_sync.errors import AccessRefused, BadAnswer, MoodleUnavailable, NotFound, RunCancelled, TokenRefused
from course_sync.moodle import ENGLISH, RAW, Ask, Call, ask_many
from course_sync.moodle.answers import SITE_INFO
from course_sync.moodle.batches import BATCH


class Moodle:
    """Answers site info, single calls and batches as Moodle does: a batch stops at its first failing call.

    A call of function "f" with number n answers n; those in `failing` answer the errorcode given.
    """

    def __init__(self, say, *, batch=True, failing=None, max_input_vars=1000, parts=None):
        self.say = say
        self.batch = batch
        self.failing = failing or {}
        self.max_input_vars = max_input_vars
        self.parts = parts or {}
        self.sizes = []

    def __call__(self, asked):
        if asked.function == SITE_INFO:
            return self.say.site_info("f", *([BATCH] if self.batch else []))
        if asked.function != BATCH:
            return self.single(int(asked.form["n"]))
        kept = set(asked.keys[: self.max_input_vars])
        questions = []
        while any(key.startswith(f"requests[{len(questions)}]") for key in kept):
            mine = f"requests[{len(questions)}]"
            if f"{mine}[function]" not in kept:
                return self.say.refused("invalidparameter")
            questions.append(json.loads(asked.form[f"{mine}[arguments]"]) if f"{mine}[arguments]" in kept else {})
        self.sizes.append(len(questions))
        responses = []
        for question in questions:
            code = self.failing.get(question["n"])
            if code:
                responses.append(
                    {"error": True, "exception": json.dumps({"errorcode": code, "message": "Mari Maasikas"})}
                )
                break
            responses.append({"error": False, "data": self.parts.get(question["n"], json.dumps(question["n"]))})
        return self.say.data({"responses": responses})

    def single(self, number):
        return self.say.refused(self.failing[number]) if number in self.failing else self.say.data(number)


def calls(count):
    return [Call("f", {"n": number}) for number in range(count)]


def functions(site):
    return [asked.function for asked in site.asked]


def test_calls_go_together_and_come_back_in_order(site, connect, say):
    moodle = Moodle(say)
    site.script(moodle)
    assert [outcome.get() for outcome in connect(batch_size=10).call_many(calls(25))] == list(range(25))
    assert sorted(moodle.sizes) == [5, 10, 10]
    assert "f" not in functions(site)


def test_a_call_in_a_batch_carries_its_own_settings_and_parameters(site, connect, say):
    moodle = Moodle(say)
    site.script(moodle)
    list(
        connect().call_many(
            [Call("f", {"n": 1, "courseids": [5, 6], "flag": True, "none": None}, RAW), Call("f", {"n": 2}, ENGLISH)]
        )
    )
    form = site.asked[-1].form
    assert json.loads(form["requests[0][arguments]"]) == {"n": 1, "courseids": [5, 6], "flag": 1}
    assert (form["requests[0][settingraw]"], form["requests[0][settingfileurl]"], form["requests[1][settinglang]"]) == (
        "1",
        "1",
        "en",
    )
    assert site.asked[-1].keys[-1] == "requests[1][function]"


def test_a_batch_that_stops_in_the_middle_is_carried_on_behind_the_failing_call(site, connect, say):
    moodle = Moodle(say, failing={2: "invalidrecordunknown", 3: "usernotenroled", 9: "requireloginerror"})
    site.script(moodle)
    outcomes = list(connect(batch_size=10).call_many(calls(10)))
    assert [outcome.data for outcome in outcomes] == [0, 1, None, None, 4, 5, 6, 7, 8, None]
    assert [outcome.error.errorcode for outcome in outcomes if outcome.error] == [
        "invalidrecordunknown",
        "usernotenroled",
        "requireloginerror",
    ]
    assert isinstance(outcomes[2].error, NotFound)
    assert moodle.sizes == [10, 7, 6]
    assert "Mari" not in repr(outcomes)


def test_phps_silent_cut_is_noticed_by_counting_and_what_vanished_is_sent_again(site, connect, say):
    moodle = Moodle(say, max_input_vars=6 + 5 * 12)
    site.script(moodle)
    outcomes = connect(batch_size=50, parallel=1).call_many(calls(50))
    assert [outcome.get() for outcome in outcomes] == list(range(50))
    assert max(moodle.sizes) == 12
    assert len(moodle.sizes) <= 6


@pytest.mark.parametrize("beyond", range(1, 5))
def test_a_form_cut_inside_a_question_never_answers_it_with_its_parameters_missing(site, connect, say, beyond):
    moodle = Moodle(say, max_input_vars=6 + 5 * 12 + beyond)
    site.script(moodle)
    outcomes = connect(batch_size=50, parallel=1).call_many(calls(50))
    assert [outcome.get() for outcome in outcomes] == list(range(50))


def test_a_batch_of_one_that_vanishes_is_a_bad_answer_and_the_rest_goes_on(site, connect, say):
    def moodle(asked):
        if asked.function == SITE_INFO:
            return say.site_info("f", BATCH)
        return say.data({"responses": []})

    site.script(moodle)
    outcomes = list(connect(batch_size=4).call_many(calls(4)))
    assert all(isinstance(outcome.error, BadAnswer) for outcome in outcomes)


def test_without_the_batch_function_single_calls_are_made(site, connect, say):
    site.script(Moodle(say, batch=False, failing={1: "nopermissions"}))
    outcomes = list(connect().call_many(calls(4)))
    assert [outcome.data for outcome in outcomes] == [0, None, 2, 3]
    assert isinstance(outcomes[1].error, AccessRefused)
    assert BATCH not in functions(site)


def test_batches_can_be_switched_off(site, connect, say):
    site.script(Moodle(say))
    assert [outcome.get() for outcome in connect(batch=False).call_many(calls(3))] == [0, 1, 2]
    assert functions(site) == ["f"] * 3


def test_a_site_that_lists_the_batch_function_and_refuses_it_gets_single_calls(site, connect, say):
    moodle = Moodle(say)
    site.script(lambda asked: say.refused("accessexception") if asked.function == BATCH else moodle(asked))
    assert [outcome.get() for outcome in connect(batch_size=4).call_many(calls(8))] == list(range(8))
    assert functions(site).count(BATCH) <= 2


@pytest.mark.parametrize("reply", ["html", "refusal", "nonsense"])
def test_a_batch_that_fails_as_a_whole_is_narrowed_down_to_the_call_that_spoils_it(site, connect, say, reply):
    moodle = Moodle(say)
    bad = {"html": say.html(500, ""), "refusal": say.refused("codingerror"), "nonsense": say.data([1])}[reply]

    def spoilt(asked):
        five = any(value == '{"n": 5}' for value in asked.form.values()) or asked.form.get("n") == "5"
        return (say.refused("codingerror") if asked.function == "f" else bad) if five else moodle(asked)

    site.script(spoilt)
    outcomes = list(connect(batch_size=8).call_many(calls(16)))
    assert [outcome.data for outcome in outcomes] == [*range(5), None, *range(6, 16)]
    assert outcomes[5].error.errorcode == "codingerror"


def test_a_call_that_met_a_busy_database_in_a_batch_is_tried_again_alone(site, connect, say):
    moodle = Moodle(say, failing={1: "ex_unabletolock"})
    moodle.single = say.data
    site.script(moodle)
    assert [outcome.get() for outcome in connect().call_many(calls(3))] == [0, 1, 2]


def test_an_answer_in_a_batch_that_is_no_json_spoils_only_its_own_call(site, connect, say):
    site.script(Moodle(say, parts={1: "{broken", 2: None}))
    outcomes = list(connect().call_many(calls(4)))
    assert isinstance(outcomes[1].error, BadAnswer)
    assert [outcome.data for outcome in outcomes] == [0, None, None, 3]
    assert outcomes[2].error is None


@pytest.mark.parametrize("batch", [True, False])
def test_when_the_token_is_refused_the_rest_is_not_sent(site, connect, say, batch):
    moodle = Moodle(say, batch=batch)
    site.script(lambda asked: moodle(asked) if asked.function == SITE_INFO else say.refused("invalidtoken"))
    outcomes = list(connect(batch_size=5, parallel=1).call_many(calls(30)))
    assert len(outcomes) == 30
    assert {type(outcome.error) for outcome in outcomes} == {TokenRefused}
    assert len(site.asked) == 2


@pytest.mark.parametrize("batch", [True, False])
def test_when_moodle_goes_away_the_rest_is_not_sent(site, connect, say, batch):
    site.script(Moodle(say, batch=batch), say.html(503))
    outcomes = list(connect(batch_size=5, parallel=1, attempts=2).call_many(calls(30)))
    assert all(isinstance(outcome.error, MoodleUnavailable) for outcome in outcomes)
    assert (
        len(site.asked) == 1 + 2 + 2
    )  # capabilities, the first call twice, the look whether Moodle is there at all twice


def test_a_hiccup_of_one_call_does_not_end_the_rest(site, connect, say):
    moodle = Moodle(say, batch=False)
    site.script(lambda asked: say.html(503) if asked.form.get("n") == "1" else moodle(asked))
    outcomes = list(connect(parallel=1, attempts=2).call_many(calls(4)))
    assert [outcome.data for outcome in outcomes] == [0, None, 2, 3]
    assert isinstance(outcomes[1].error, MoodleUnavailable)


def test_never_more_calls_are_under_way_than_allowed_and_more_than_one_is(site, connect, say):
    under_way, most = 0, 0
    lock = threading.Lock()

    def slow(asked):
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        time.sleep(0.02)
        with lock:
            under_way -= 1
        return say.data(int(asked.form["n"]))

    site.script(slow)
    outcomes = list(connect(batch=False, parallel=3).call_many(calls(12)))
    assert [outcome.data for outcome in outcomes] == list(range(12))
    assert 2 <= most <= 3


def test_outcomes_come_while_later_calls_are_not_yet_made(site, connect, say):
    site.script(Moodle(say))
    stream = connect(batch=False, parallel=2).call_many(calls(1000))
    assert next(stream).data == 0
    stream.close()
    assert len(site.asked) < 20


def test_a_reader_that_breaks_off_waits_for_nobody_and_closing_the_client_waits_for_the_calls_under_way(
    site, connect, say
):
    """Answers left unread may be ended by the garbage collector, in the middle of anything, so that end must not wait."""
    under_way, go_on, answered = threading.Event(), threading.Event(), []

    def slow(asked):
        if asked.form["n"] == "1":
            under_way.set()
            go_on.wait(10)
            answered.append(1)
        return say.data(int(asked.form["n"]))

    site.script(slow)
    client = connect(batch=False, parallel=1)
    stream = client.call_many(calls(50))
    next(stream)
    assert under_way.wait(10)
    stream.close()
    assert not answered
    threading.Timer(0.05, go_on.set).start()
    client.close()
    assert answered == [1]
    assert len(site.asked) == 2


def test_a_run_asked_to_stop_stops_between_calls(site, connect, say):
    site.script(Moodle(say, batch=False))
    client = connect(parallel=1, cancelled=lambda: len(site.asked) >= 4)
    with pytest.raises(RunCancelled):
        list(client.call_many(calls(50)))
    assert len(site.asked) <= 5


def test_no_calls_ask_nothing(site, connect):
    assert list(connect().call_many([])) == []
    assert site.asked == []


def test_typed_questions_asked_together_answer_values_and_errors(site, connect, say):
    def read(data):
        if data == 3:
            raise BadAnswer("three")
        return f"number {data}"

    site.script(Moodle(say, failing={1: "nopermissions"}))
    answers = list(ask_many(connect(), [Ask(call, read) for call in calls(4)]))
    assert [answers[0], answers[2]] == ["number 0", "number 2"]
    assert isinstance(answers[1], AccessRefused)
    assert isinstance(answers[3], BadAnswer)
