"""The words of texts, as `content` reads them, and what several rules draw from a course."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar, cast

from course_sync.content.extraction import read
from course_sync.model.course import CompletionSums, CourseView, Text

_Drawn = TypeVar("_Drawn")


def plain_text(text: Text) -> str:
    """The visible words, one line a block; bounded, never raises."""
    return read(text.body, text.format).text if text.words is None else text.words


def for_text_rules(view: CourseView) -> CourseView:
    """The course as rules that read texts see it: with the words at hand, without all that changes while the course does not."""
    return replace(
        view,
        texts=tuple(replace(text, words=plain_text(text)) for text in view.texts),
        activities=tuple(replace(activity, facts={}, waiting=()) for activity in view.activities),
        documents={},
        links={},
        hosts={},
        laws={},
        elsewhere={},
        completion=CompletionSums(),
        last_review=None,
        teachers=None,
        days_off=frozenset(),
    )


def without_bodies(view: CourseView) -> CourseView:
    """The course as all other rules see it: of texts only where and when."""
    return replace(view, texts=tuple(replace(text, body="", words="") for text in view.texts))


def once(view: CourseView, name: str, draw: Callable[[CourseView], _Drawn]) -> _Drawn:
    """What `draw` makes of the view, drawn once however many rules ask for it under this name."""
    if name not in view.worked_out:
        view.worked_out[name] = draw(view)
    return cast("_Drawn", view.worked_out[name])
