"""What is wrong with a course: rules that take a frozen `CourseView` and yield findings. Pure: no network, no store."""

from course_sync.rules.hosts import HOST_DOWN, host_facts
from course_sync.rules.judge import (
    Judgement,
    RuleFailure,
    Tuning,
    host_over,
    is_covered,
    is_watched,
    judge,
    judge_texts,
    tuning_faults,
)
from course_sync.rules.reading import for_text_rules
from course_sync.rules.registry import RULES
from course_sync.rules.rule import Options, OptionValue, Rule

__all__ = [
    "HOST_DOWN",
    "RULES",
    "Judgement",
    "OptionValue",
    "Options",
    "Rule",
    "RuleFailure",
    "Tuning",
    "for_text_rules",
    "host_facts",
    "host_over",
    "is_covered",
    "is_watched",
    "judge",
    "judge_texts",
    "tuning_faults",
]
