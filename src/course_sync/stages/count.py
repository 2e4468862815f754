"""count: people of a course → figures without people."""

from course_sync.model.runs import Stage
from course_sync.stages.context import Context
from course_sync.stages.settling import settle_periods
from course_sync.stats import completion_sums
from course_sync.store import courses, runs


def count(context: Context) -> dict[str, int]:
    """Write one row of figures for each course read in this run (or ever, when counting is all that was asked for).

    Returns how many courses were counted.
    """
    with context.store.read() as session:
        read_in = context.run_id if runs.has_begun(session, context.run_id, Stage.MIRROR) else None
        ids = context.within(courses.scoped_course_ids(session, read_in=read_in))
    for course_id in context.each(Stage.COUNT, ids):
        with context.store.write() as session:
            sums = completion_sums(
                courses.enrolments(session, course_id), frozenset(context.settings.privacy.staff_roles)
            )
            courses.save_count(session, course_id, context.run_id, sums, context.clock.now())
    settled = settle_periods(context) if context.course_ids is None else 0
    return {"courses": len(ids), "periods": settled}
