"""The run ledger's words."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """The steps of a run, in their order."""

    MIRROR = "mirror"
    FILES = "files"
    READ = "read"
    VISIT = "visit"
    COUNT = "count"
    JUDGE = "judge"
    SETTLE = "settle"
    TELL = "tell"
    DELIVER = "deliver"


class RunState(StrEnum):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"  # could not do its work at all (Moodle not to be had)
    CANCELLED = "cancelled"  # asked to stop, or died; the next run carries on


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that failed without stopping the rest.

    Attributes:
        subject: what: a course's shortname, an address, a recipient's hash.
        message: English, free of secrets and of persons.
    """

    stage: Stage
    course_id: int | None
    subject: str
    message: str
