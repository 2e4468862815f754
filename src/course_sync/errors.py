"""Every error of the house, grouped by what the caller should do next.

CourseSyncError                 its text says what to do next; never a traceback for the user
├── ConfigError         exit 3  mend the configuration or the command line
├── MoodleError         exit 4  Moodle is not to be had, or not for this
│   ├── MoodleUnavailable       try again later (down, maintenance, network, not JSON)
│   ├── NotMoodle               the address is wrong
│   ├── TokenRefused            ask the Moodle administrator for a new token
│   ├── AccessRefused           a function or a right is missing: go on without it, say so
│   ├── NotFound                the thing asked for is not there
│   ├── CallRefused             Moodle refused this one call for another reason: go on without it
│   └── BadAnswer               the answer has not the shape described: go on without it
├── StoreError          exit 1  the database is not usable (not upgraded, locked for good …)
├── RunInProgress       exit 3  another run holds the lease
├── RunCancelled        exit 1  the run was asked to stop; the next one carries on
└── DeliveryError               a mail could not be handed over; `permanent` tells whether to try again
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process tells its caller; a test and the shipped units hold these."""

    OK = 0
    UNEXPECTED = 1
    BROKEN_COURSES = 2
    CONFIG = 3
    MOODLE = 4


class CourseSyncError(Exception):
    """Root of the tree. `str(error)` is one line that a person can act on, free of secrets."""

    exit_code: ExitCode = ExitCode.UNEXPECTED


class ConfigError(CourseSyncError):
    exit_code = ExitCode.CONFIG


class RunInProgress(CourseSyncError):
    exit_code = ExitCode.CONFIG


class RunCancelled(CourseSyncError):
    pass


class StoreError(CourseSyncError):
    pass


class DeliveryError(CourseSyncError):
    """A message was not taken.

    Attributes:
        permanent: True when trying again is of no use (SMTP 5xx, an address that cannot be).
    """

    def __init__(self, text: str, *, permanent: bool = False) -> None:
        super().__init__(text)
        self.permanent = permanent


class MoodleError(CourseSyncError):
    """Root of all that Moodle may answer instead of data.

    Attributes:
        function: the web-service function asked for, "" where none.
        errorcode: Moodle's `errorcode`, "" where the answer had none.
    """

    exit_code = ExitCode.MOODLE

    def __init__(self, text: str, *, function: str = "", errorcode: str = "") -> None:
        super().__init__(text)
        self.function = function
        self.errorcode = errorcode


class MoodleUnavailable(MoodleError):
    pass


class NotMoodle(MoodleError):
    pass


class TokenRefused(MoodleError):
    pass


class AccessRefused(MoodleError):
    pass


class NotFound(MoodleError):
    pass


class CallRefused(MoodleError):
    pass


class BadAnswer(MoodleError):
    pass
