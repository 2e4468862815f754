"""A name that a stranger wrote is no formula in a spreadsheet."""

import pytest

from course_sync.exports.statistics import safe_name


@pytest.mark.parametrize("name", ["=1+1", "+372 5", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_what_a_spreadsheet_would_work_out_stands_behind_a_mark(name):
    assert safe_name(name) == f"'{name}"


@pytest.mark.parametrize("name", ["", "Ohvriabi", "E-õpe = mugav", "a@b.ee", "1-2"])
def test_other_names_stay_as_they_are(name):
    assert safe_name(name) == name
