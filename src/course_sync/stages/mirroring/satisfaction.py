"""What people answered in the Feedback activities of a course: the sums that Moodle gives → what may be published of them."""

from dataclasses import replace

from course_sync.errors import AccessRefused, MoodleError
from course_sync.log import get_logger
from course_sync.model.runs import Stage
from course_sync.moodle import MoodleClient, ask_many
from course_sync.moodle.feedback import feedback_analysis
from course_sync.stages.context import Context
from course_sync.stages.outage import end_if_down
from course_sync.stats.satisfaction import (
    SATISFACTION_DEFINITIONS,
    Rating,
    ratings_from_json,
    ratings_to_json,
    settle_rating,
)
from course_sync.store import course_figures
from course_sync.store.course_figures import SATISFACTION, CourseFigures


def pull_satisfaction(context: Context, client: MoodleClient, course_id: int) -> None:
    """Bring a course's ratings up to date. What cannot be read stays as it was; a new version is made only of what tells more, or else.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    now, floor = context.clock.now(), context.settings.privacy.small_number
    with context.store.read() as session:
        forms = course_figures.instances(session, course_id, "feedback")
        before = course_figures.figures_of(session, course_id, SATISFACTION)
    versions = [ratings_from_json(version.figures) for version in before]
    made: list[Rating] = []
    answers = ask_many(client, [feedback_analysis(instance) for instance, _, _ in forms])
    for (_, cmid, name), answer in zip(forms, answers, strict=True):
        if isinstance(answer, MoodleError):
            end_if_down(client, answer)
            if not isinstance(answer, AccessRefused):
                context.fail(Stage.MIRROR, answer, subject="feedback", course_id=course_id)
            made += [one for one in (versions[-1] if versions else ()) if one.cmid == cmid]
            continue
        for question in answer.items:
            out = [one for version in versions for one in version if one.question_id == question.id]
            counted = Rating(
                cmid, name, question.id, question.text, question.answers, None, question.least, question.most
            )
            told = settle_rating(counted, question.total, floor, out)
            stands = next((one for one in reversed(out) if one.answers is not None), None)
            made.append(
                replace(stands, activity=name, question=question.text) if told.answers is None and stands else told
            )
    if not any(one.answers is not None for one in made) or (versions and tuple(made) == versions[-1]):
        return
    version = before[-1].version + 1 if before else 1
    figures = CourseFigures(
        course_id, SATISFACTION, version, now, floor, SATISFACTION_DEFINITIONS, ratings_to_json(made)
    )
    with context.store.write() as session:
        course_figures.freeze_figures(session, [figures])
    get_logger().info("statistics.satisfaction", course_id=course_id, version=version)
