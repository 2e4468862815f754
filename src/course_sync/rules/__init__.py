"""What is wrong with a course: rules that take a frozen `CourseView` and yield findings. Pure: no network, no store."""

from course_sync.rules.judge import Judgement, RuleFailure, Tuning, is_covered, is_watched, judge, tuning_faults
from course_sync.rules.registry import RULES
from course_sync.rules.rule import Options, OptionValue, Rule

__all__ = [
    "RULES",
    "Judgement",
    "OptionValue",
    "Options",
    "Rule",
    "RuleFailure",
    "Tuning",
    "is_covered",
    "is_watched",
    "judge",
    "tuning_faults",
]
