"""Ways 2 and 3: the people of our courses learner by learner, a course a transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from course_sync.model.course import Enrolment
from course_sync.moodle import ListedCourse, MoodleClient
from course_sync.privacy import Pseudonyms
from course_sync.stages.context import Context
from course_sync.stages.mirroring.people import MANY, Crowd, People, Reading, held_back
from course_sync.stages.mirroring.standings import Standings
from course_sync.store import courses


def crowd_of(
    context: Context,
    client: MoodleClient,
    group: Sequence[ListedCourse],
    pseudonyms: Pseudonyms,
    standings: Standings,
) -> Crowd:
    """The people of a group of courses, to be asked for."""

    def known(course_id: int) -> Mapping[str, Enrolment]:
        with context.store.read() as session:
            return {enrolment.learner: enrolment for enrolment in courses.enrolments(session, course_id)}

    reading = Reading(
        pseudonyms=pseudonyms,
        staff_roles=context.settings.privacy.staff_roles,
        known=known,
        reconcile_days=context.settings.statistics.reconcile_days,
        now=context.clock.now(),
    )
    return Crowd(client, {course.id: course.tracks_completion is not False for course in group}, reading, standings)


def read_people(context: Context, course_id: int, crowd: Crowd, before: int) -> People:
    """A course's people; a sudden nothing, where `before` there were many, is not believed.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    people = crowd.of(course_id)
    if people.enrolments is not None and not people.enrolments and before >= MANY:
        return replace(people, enrolments=None, coverage=[held_back(context, course_id, before)])
    return people
