"""Who teaches a course: kept only where [alerts] owners_from_moodle asks for it."""

from course_sync.errors import DeliveryError, MoodleError
from course_sync.i18n import LANGUAGES
from course_sync.mail.addresses import ascii_address
from course_sync.model.messages import Owner
from course_sync.moodle import MoodleClient
from course_sync.moodle.teachers import TEACHERS, get_teachers
from course_sync.stages.context import Context
from course_sync.stages.outage import end_if_down
from course_sync.store import alerting


def mirror_owners(context: Context, client: MoodleClient, course_id: int, language: str) -> None:
    """Bring the owners of a course up to date. Where Moodle does not tell them, those known stay, and the administrator hears of it.

    They are written to in the language that Moodle forces on the course, else in the usual one: a person's own language is told
    only to accounts that may see every detail of everybody.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    if not context.settings.alerts.owners_from_moodle:
        return
    try:
        if not client.capabilities().has(TEACHERS):
            context.notice("owners_hidden", str(course_id))
            return
        teachers = get_teachers(client, course_id)
    except MoodleError as error:
        end_if_down(client, error)
        context.notice("owners_hidden", str(course_id))
        return
    if teachers and not any(teacher.address for teacher in teachers):
        context.notice("owners_hidden", str(course_id))
        return
    forced = language.partition("_")[0]
    told_in = forced if forced in LANGUAGES else context.settings.alerts.language
    owners = [Owner(teacher.address, told_in, teacher.editing) for teacher in teachers if _is_address(teacher.address)]
    with context.store.write() as session:
        alerting.save_owners(session, course_id, owners)


def _is_address(text: str) -> bool:
    try:
        ascii_address(text)
    except DeliveryError:
        return False
    return True
