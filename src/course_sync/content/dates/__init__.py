"""Dates in running text, Estonian, English and Russian: which days they mean, and what they are for.

`finding.find_dates` and `scan.read_dates` read them. Their tables take long to load: whoever only speaks of dates does without.
"""

from course_sync.content.dates.values import Certainty, DateRole, FoundDate, Precision, ReadDate

__all__ = ["Certainty", "DateRole", "FoundDate", "Precision", "ReadDate"]
