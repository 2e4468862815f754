"""The life of a finding, its confirmation, and a course's status. Pure: (state, observation, now) → state, transition."""

from course_sync.health.confirm import (
    CLASS_OF,
    ConfirmationClass,
    ConfirmationPolicy,
    Requirement,
    earliest_confirmation,
    is_confirmed,
)
from course_sync.health.life import overdue, step
from course_sync.health.status import StatusOptions, course_status, coverage_sum, gap_key, split_gap

__all__ = [
    "CLASS_OF",
    "ConfirmationClass",
    "ConfirmationPolicy",
    "Requirement",
    "StatusOptions",
    "course_status",
    "coverage_sum",
    "earliest_confirmation",
    "gap_key",
    "is_confirmed",
    "overdue",
    "split_gap",
    "step",
]
