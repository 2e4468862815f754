"""What each way knows is told the same by the program and by its documentation."""

import re
from pathlib import Path

import pytest

from course_sync.model.course import Way
from course_sync.stats.ways import KNOWN, exact, less_than_exact

PAGE = Path(__file__).parents[2] / "docs" / "statistics.md"


def test_the_table_of_the_documentation_is_the_one_of_the_program():
    text = PAGE.read_text(encoding="utf-8").partition("## What is known, by way")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    assert rows[0] == ("figure", "1 report", "2 batches, 3 single")
    assert rows[1:] == [(known.figure, known.report, known.functions) for known in KNOWN]


@pytest.mark.parametrize("way", Way)
def test_every_figure_is_either_exact_or_not(way):
    assert len(exact(way)) + len(less_than_exact(way)) == len(KNOWN)


def test_a_report_knows_dates_and_functions_do_not():
    assert "date of enrolment (to the minute)" in exact(Way.REPORT)
    assert any(line.startswith("date of enrolment – approximate: ") for line in less_than_exact(Way.BATCHES))
    assert exact(Way.BATCHES) == exact(Way.SINGLE)
