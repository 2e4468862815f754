"""The order of the stages, the run ledger, lease, resume, cancel. How a stage works is the stage's own business."""

from course_sync.runs.run import CARRIED_ON_FOR, Doors, RunRequest, RunResult, run
from course_sync.runs.settings import doors_of, moodle_access, visit_options

__all__ = [
    "CARRIED_ON_FOR",
    "Doors",
    "RunRequest",
    "RunResult",
    "doors_of",
    "moodle_access",
    "run",
    "visit_options",
]
