"""What each way knows is told the same by the program and by its documentation."""

import re
from pathlib import Path

import pytest

from course_sync.model.course import Way
from course_sync.stats.shown_tables import SHOWN
from course_sync.stats.tables import Figure
from course_sync.stats.ways import KNOWN, exact, is_approximate, less_than_exact, rests_on
from course_sync.wording import TALLINN, Wording
from course_sync.wording.statistics import COLUMNS, heading

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


# Every figure of the tables by every way: a report knows all of them exactly, functions know neither when somebody enrolled before
# they were first seen, nor when exactly they completed.
EXACT = {Way.REPORT: set(SHOWN), Way.BATCHES: set(), Way.SINGLE: set()}


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("figure", SHOWN)
def test_a_figure_that_a_way_does_not_know_exactly_carries_its_mark(way, figure):
    assert is_approximate([figure], way) is (figure not in EXACT[way])


@pytest.mark.parametrize("way", Way)
def test_every_column_carries_the_mark_of_what_it_is_made_of(way):
    words = Wording("en", TALLINN)
    for column in COLUMNS:
        marked = heading(column, way.value, words).endswith("≈")
        assert marked is any(figure not in EXACT[way] for figure in column.rests_on)


def test_no_figure_of_the_tables_is_without_what_it_rests_on():
    assert {figure for figure in SHOWN if not rests_on(figure)} == set()
    assert Figure.REPEATS not in SHOWN
