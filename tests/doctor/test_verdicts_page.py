"""docs/verdicts.md says what the code does."""

from pathlib import Path

import pytest

from course_sync.doctor.verdicts import verdicts_page
from course_sync.links.verdict import REASON_OF_FAULT, reason_of_status
from course_sync.model.links import VERDICT_OF, Reason

PAGE = Path(__file__).parents[2] / "docs" / "verdicts.md"


def test_the_page_is_the_codes_table():
    assert PAGE.read_text(encoding="utf-8") == verdicts_page(), "write it anew: make generated"


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_stands_under_its_verdict(reason):
    chapter = verdicts_page().split(f"\n## {VERDICT_OF[reason].value}: ")[1].split("\n## ")[0]
    assert f"| {reason.value} |" in chapter


@pytest.mark.parametrize(("status", "row"), [(404, "| not_found | dead | 404 |"), (451, "| legal | blocked | 451 |")])
def test_statuses_stand_with_their_verdict(status, row):
    assert row in verdicts_page()
    assert reason_of_status(status).value in row


def test_every_fault_has_a_line():
    for fault, reason in REASON_OF_FAULT.items():
        assert f"| {fault.value} | {VERDICT_OF[reason].value} | {reason.value} |" in verdicts_page()
