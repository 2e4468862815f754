"""What a trial shows to be lacking, and the rights to ask for."""

from collections.abc import Iterable, Sequence

from course_sync.doctor.check import Check, State
from course_sync.errors import AccessRefused, MoodleError, MoodleUnavailable, TokenRefused
from course_sync.moodle import REGISTRY

_NAMED = 6


def lost(code: str, title: str, error: MoodleError, function: str, state: State = State.WARNING) -> Check:
    """A call that was refused, with what is lost and the rights that may be missing."""
    row = REGISTRY[function]
    detail = f"{error.errorcode or type(error).__name__}; {row.lost}"
    rights = row.capabilities if isinstance(error, AccessRefused) else ()  # other errors say nothing of rights
    advice = f"Have granted: {', '.join(rights)}." if rights else ""
    return Check(code, state, title, detail, advice, (), rights)


def without(code: str, title: str, detail: str, rights: Sequence[str]) -> Check:
    """Something that was answered, and shows that rights are missing."""
    advice = f"Have granted: {', '.join(rights)}." if rights else ""
    return Check(code, State.WARNING, title, detail, advice, (), tuple(rights))


def named(course_ids: Iterable[int]) -> str:
    """Courses by their numbers, as a title names them; of many the first ones."""
    numbers = [str(course_id) for course_id in course_ids]
    more = len(numbers) - _NAMED
    return ", ".join(numbers[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def end_if_down(error: MoodleError) -> None:
    """Nothing more is to be asked of a Moodle that does not answer."""
    if isinstance(error, MoodleUnavailable | TokenRefused):
        raise error
