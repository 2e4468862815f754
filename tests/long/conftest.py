"""The sites of tests/runs, for full-size kills."""

import importlib.util
import sys
from pathlib import Path

_spec = importlib.util.spec_from_file_location(
    "course_sync_tests_runs_conftest", Path(__file__).parents[1] / "runs" / "conftest.py"
)
_runs = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = _runs
_spec.loader.exec_module(_runs)

sites, served, small, demo, load_beside = _runs.sites, _runs.served, _runs.small, _runs.demo, _runs.load_beside
killed_at_commits, killed_at_random = _runs.killed_at_commits, _runs.killed_at_random
