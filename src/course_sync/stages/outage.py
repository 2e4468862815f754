"""Is Moodle down, or did one call fail?"""

from course_sync.errors import MoodleError, MoodleUnavailable, TokenRefused
from course_sync.moodle import MoodleClient


def end_if_down(client: MoodleClient, error: MoodleError) -> None:
    """Raise where nothing more is to be had of Moodle.

    An outage that something small still gets an answer after was that of one call: a course at which PHP dies or a proxy's
    patience ends must not keep the others from being read.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    if isinstance(error, TokenRefused):
        raise error
    if isinstance(error, MoodleUnavailable):
        try:
            client.capabilities(fresh=True)
        except TokenRefused:
            raise
        except MoodleError:
            raise error from None
