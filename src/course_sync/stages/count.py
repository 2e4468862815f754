"""count: people of a course → figures without people."""

from course_sync.model.runs import Stage
from course_sync.stages.context import Context
from course_sync.stats import completion_sums
from course_sync.store import courses


def count(context: Context) -> dict[str, int]:
    """Write one row of figures for each course read in this run. Returns how many courses were counted."""
    with context.store.read() as session:
        ids = context.within(courses.scoped_course_ids(session, read_in=context.run_id))
    for course_id in context.each(Stage.COUNT, ids):
        with context.store.write() as session:
            sums = completion_sums(
                courses.enrolments(session, course_id), frozenset(context.settings.privacy.staff_roles)
            )
            courses.save_count(session, course_id, context.run_id, sums, context.clock.now())
    return {"courses": len(ids)}
