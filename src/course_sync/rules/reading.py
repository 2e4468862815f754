"""The words of texts, as `content` reads them."""

from dataclasses import replace

from course_sync.content.extraction import read
from course_sync.model.course import CourseView, Text


def plain_text(text: Text) -> str:
    """The visible words, one line a block; bounded, never raises."""
    return read(text.body, text.format).text if text.words is None else text.words


def with_words(view: CourseView) -> CourseView:
    """The same course with the words of each text at hand, so that it is read once however many rules look at it."""
    return replace(view, texts=tuple(replace(text, words=plain_text(text)) for text in view.texts))
