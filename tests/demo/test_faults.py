"""Scripted trouble comes as it would from a real site, as often as asked, and then passes."""

from typing import Any

import pytest
import requests

from course_sync.demo.faults import Fault
from course_sync.demo.moodle import StandInMoodle

SITE = "core_webservice_get_site_info"


@pytest.mark.parametrize(
    ("how", "status", "content_type", "start"),
    [
        ("503", 503, "text/html; charset=utf-8", "<!DOCTYPE"),
        ("429", 429, "text/html; charset=utf-8", ""),
        ("403", 403, "text/html; charset=utf-8", ""),
        ("html", 200, "text/html; charset=utf-8", "<!DOCTYPE"),
        ("maintenance", 200, "application/json", '{"exception"'),
        ("exception", 200, "application/json", '{"exception"'),
    ],
)
def test_a_fault_hits_once_and_passes(
    moodle: StandInMoodle, post: Any, how: Any, status: int, content_type: str, start: str
) -> None:
    moodle.faults.append(Fault("*", how, seconds=2))
    answer = post(SITE)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, content_type)
    assert answer.text.startswith(start)
    assert (start == "") == (answer.text == "")
    assert answer.headers.get("Retry-After") == ("2" if how in ("503", "429") else None)
    assert post(SITE).json()["userid"] == 5


def test_a_dropped_connection_gives_no_answer(moodle: StandInMoodle, post: Any) -> None:
    moodle.faults.append(Fault(SITE, "drop"))
    with pytest.raises(requests.ConnectionError):
        post(SITE)
    assert post(SITE).json()["userid"] == 5


def test_a_truncated_answer_ends_in_the_middle(moodle: StandInMoodle, post: Any) -> None:
    moodle.faults.append(Fault(SITE, "truncated"))
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        post(SITE)


def test_a_fault_of_one_function_leaves_the_others_alone(moodle: StandInMoodle, post: Any, ask: Any) -> None:
    moodle.faults.append(Fault("core_course_get_contents", "exception", times=2, errorcode="ex_unabletolock"))
    assert ask(SITE)["userid"] == 5
    codes = [isinstance(ask("core_course_get_contents", courseid=11), list) for _ in range(3)]
    assert codes == [False, False, True]


def test_a_fault_inside_a_batch_ends_the_batch(moodle: StandInMoodle, ask: Any) -> None:
    moodle.faults.append(Fault("core_course_get_contents", "exception"))
    call = {"function": "core_course_get_contents", "arguments": '{"courseid": 11}'}
    answer = ask("tool_mobile_call_external_functions", requests=[call, call])
    assert [r["error"] for r in answer["responses"]] == [True]
    assert len(ask("tool_mobile_call_external_functions", requests=[call, call])["responses"]) == 2


def test_a_slow_answer_is_right_in_the_end(moodle: StandInMoodle, post: Any) -> None:
    moodle.faults.append(Fault(SITE, "slow", seconds=0.05))
    assert post(SITE).json()["userid"] == 5


def test_a_fault_without_end_stays(moodle: StandInMoodle, post: Any) -> None:
    moodle.faults.append(Fault("*", "403", times=None))
    assert [post(SITE).status_code for _ in range(3)] == [403, 403, 403]


def test_files_have_faults_of_their_own(moodle: StandInMoodle, post: Any) -> None:
    moodle.faults.append(Fault("pluginfile", "503"))
    assert post(SITE).status_code == 200
    url = f"{moodle.url}/webservice/pluginfile.php/1/mod_page/content/index.html"
    assert requests.post(url, data={"token": moodle.token}, timeout=5).status_code == 503


def test_a_changed_token_makes_the_old_one_unknown(moodle: StandInMoodle, post: Any) -> None:
    old = moodle.token
    moodle.token = "f" * 32
    assert post(SITE, token=old).json()["errorcode"] == "invalidtoken"
    assert post(SITE).json()["userid"] == 5
