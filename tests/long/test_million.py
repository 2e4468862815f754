"""A million enrolments are pulled, counted and exported in under 300 MB: `python -m benchmarks.people.million`, in a process of its own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

MOST = 300  # MB


def test_a_million_enrolments_take_less_than_300_megabytes():
    command = [sys.executable, "-m", "benchmarks.people.million"]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    peaks = dict(re.findall(r"^(\w.*?) +[\d.]+ +(\d+)$", done.stdout, re.MULTILINE))
    assert set(peaks) == {"start", "pull, first day", "pull, a day later", "count and settle", "export XLSX and CSV"}
    assert max(map(int, peaks.values())) < MOST, done.stdout
