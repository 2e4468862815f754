"""Dates in running text, Estonian, English and Russian: which days they mean, and what they are for."""

from course_sync.content.dates.finding import find_dates
from course_sync.content.dates.scan import read_dates
from course_sync.content.dates.values import Certainty, DateRole, FoundDate, Precision, ReadDate

__all__ = ["Certainty", "DateRole", "FoundDate", "Precision", "ReadDate", "find_dates", "read_dates"]
