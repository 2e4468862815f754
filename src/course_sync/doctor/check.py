"""One check and its outcome; a broken check never stops the others."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from course_sync.errors import ConfigError, CourseSyncError
from course_sync.log import get_logger
from course_sync.privacy import mask_text


class State(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"  # runs work, something is lost or at risk
    FAILED = "failed"  # runs do not work, or must not
    SKIPPED = "skipped"  # not to be told: something before it failed, or it is not in use


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        code: stable dotted id; what concerns the site begins with "moodle.".
        title: what was looked at, and in short how it is.
        detail: what was found, and what is lost.
        advice: the one thing to do.
        functions, rights: Moodle's names of what is missing.
        ours: what Moodle showed is to be mended in our configuration.
    """

    code: str
    state: State
    title: str
    detail: str = ""
    advice: str = ""
    functions: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    ours: bool = False


def ok(code: str, title: str, detail: str = "", advice: str = "") -> Check:
    """All is well."""
    return Check(code, State.OK, title, detail, advice)


def skipped(code: str, title: str, detail: str = "") -> Check:
    """Not looked at."""
    return Check(code, State.SKIPPED, title, detail)


def guarded(code: str, title: str, look: Callable[[], Iterable[Check]]) -> list[Check]:
    """The checks that `look` gives; an error ends it with one that failed, and those before it stay."""
    found: list[Check] = []
    try:
        for check in look():
            found.append(check)  # noqa: PERF402 - what came before an error is kept
    except CourseSyncError as error:
        ours = isinstance(error, ConfigError)
        found.append(Check(code, State.FAILED, title, mask_text(str(error)), ours=ours))
    except Exception as error:  # noqa: BLE001 - one broken check must not hide the others; it is told by name
        get_logger().debug("doctor.check_broke", code=code, exc_info=error)
        text = f"this check itself broke ({type(error).__name__}): nothing is known of it"
        found.append(Check(code, State.FAILED, title, text, 'Run it again with [log] level = "debug" and report it.'))
    return found
