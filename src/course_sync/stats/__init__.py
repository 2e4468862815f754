"""Definitions of figures, and the protection of small ones. Pure: no names, no store."""

from course_sync.stats.shown import FLOOR, FigureKind, ShownFigure, shown, shown_completion
from course_sync.stats.sums import completion_sums

__all__ = ["FLOOR", "FigureKind", "ShownFigure", "completion_sums", "shown", "shown_completion"]
