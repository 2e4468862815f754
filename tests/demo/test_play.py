"""The ten mornings as `course-sync demo` shows them: what a first reader sees in mails and report."""

import email
import email.policy
from pathlib import Path

import pytest

from course_sync.demo.play import Shown, play
from course_sync.model.findings import FindingState, Severity
from course_sync.model.health import CourseStatus


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    return play(tmp_path_factory.mktemp("demo") / "played")


def texts(folder: Path) -> list[str]:
    mails = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in folder.glob("*.eml")]
    bodies = [mail.get_body(("plain",)) for mail in mails]
    return [body.get_content() for body in bodies if body is not None]


def test_one_digest_tells_new_still_open_and_fixed_together(shown: Shown) -> None:
    parts = ("UUED (", "ENDISELT LAHENDAMATA (", "VAHEPEAL LAHENDATUD (")
    whole = [text for text in texts(shown.mails) if all(part in text for part in parts)]
    assert len(whole) == 1
    assert "http://juhend example/ohuhinnang" in whole[0]
    fixed = whole[0].partition(parts[2])[2]
    assert "http://juhend.example/andmekaitse/teavitamine" in fixed


def test_the_last_morning_leaves_every_status_and_a_suspicion(shown: Shown) -> None:
    by_id = {answer.course.id: answer for answer in shown.courses}
    assert {answer.status for answer in shown.courses} == set(CourseStatus)
    assert [answer.status for answer in shown.courses].count(CourseStatus.OK) >= 3
    assert by_id[16].status is CourseStatus.OK
    assert (by_id[17].status, by_id[17].why) == (CourseStatus.ATTENTION, ("suspected_error:1",))
    assert by_id[17].count(Severity.ERROR, FindingState.SUSPECTED) == 1
    page = (shown.report.parent / "courses" / "17.html").read_text(encoding="utf-8")
    assert "http://lastekaitse.example/margid" in page
    assert "Ootab kinnitust" in page


def test_the_course_that_the_account_may_not_enter_looks_like_no_zero(shown: Shown) -> None:
    page = (shown.report.parent / "courses" / "18.html").read_text(encoding="utf-8")
    assert "Kursust ei loetud" in page
    assert "Kinnitatud vigu ega hoiatusi ei ole." not in page
    assert '<td class="num">0</td>' not in page


def test_a_dead_link_in_a_word_document_and_a_document_that_was_cut_off_are_told(shown: Shown) -> None:
    page = (shown.report.parent / "courses" / "14.html").read_text(encoding="utf-8")
    assert "turvaplaan.docx" in page
    assert "Fail ei avane, see on vigane: ohuhinnang.pdf" in page
