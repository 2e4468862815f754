"""What people look at: the static report. Self-contained HTML without scripts; no SQL, no network."""

from course_sync.pages.report import make_report, render_report, write_report
from course_sync.pages.words import sort_key

__all__ = ["make_report", "render_report", "sort_key", "write_report"]
