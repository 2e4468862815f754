"""A typed function = a call and how its answer is read; asked alone, or many together in batches."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from course_sync.errors import MoodleError
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import Call

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ask(Generic[T]):
    """A question to Moodle that answers a `T`.

    Attributes:
        read: makes the value out of the JSON; raises BadAnswer naming function and key.
    """

    call: Call
    read: Callable[[Any], T]


def ask(client: MoodleClient, question: Ask[T]) -> T:
    """The answer to one question.

    Raises:
        MoodleError: one of its subclasses.
    """
    return question.read(client.invoke(question.call))


def ask_many(client: MoodleClient, questions: Sequence[Ask[T]]) -> Iterator[T | MoodleError]:
    """An answer, or the error in its place, to each question, in order; in batches where the site allows it.

    Raises:
        RunCancelled: the run was asked to stop.
    """
    outcomes = client.call_many([question.call for question in questions])
    for question, outcome in zip(questions, outcomes, strict=True):
        if outcome.error is not None:
            yield outcome.error
            continue
        try:
            yield question.read(outcome.data)
        except MoodleError as error:
            yield error
