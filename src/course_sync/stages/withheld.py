"""What the settled tables of periods withhold of a course: figures of the same value must not come out elsewhere."""

from dataclasses import replace
from datetime import datetime

from course_sync.config import Settings
from course_sync.stats.periods import parse_period
from course_sync.stats.tables import CellName, CourseFacts, Cut, Figure, tables
from course_sync.store import courses, statistics
from course_sync.store.session import Session


def withheld_values(session: Session, settings: Settings, now: datetime, course_id: int) -> set[int]:
    """The values of figures that the course's rows withhold in a settled period that tells of all its learners.

    A figure of a day and one of a period are the same people only where the period holds everybody who enrolled, or completed.
    """
    facts = statistics.course_facts(session).get(course_id)
    if facts is None:
        return set()
    course = CourseFacts(*facts)
    since = now.astimezone(settings.zone).year - 1
    withheld: dict[str, set[str]] = {}
    for period, frozen in statistics.frozen(session).items():
        ids = frozen.tables.get("ids", {}).get(Cut.COURSE, {})
        called = next((name for name, i in ids.items() if i == course_id), course.shortname)  # it may be renamed since
        for row in frozen.tables["rows"]:
            if (row["cut"], row["row"]) == (Cut.COURSE, called):
                withheld[period] = {name for name, value in row["figures"].items() if value is None}
    periods = sorted(one for one in map(parse_period, withheld) if one.year >= since and withheld[one.key])
    staff = settings.privacy.staff_roles
    learners = [e for e in courses.enrolments(session, course_id) if not e.excluded and e.role not in staff]
    found = tables(learners, {course_id: course}, periods, settings.zone, staff, ())
    everybody = {Figure.ENROLLED: len(learners), Figure.COMPLETED: sum(e.completed is True for e in learners)}

    def of_everybody(cell: CellName) -> bool:
        figure = Figure.COMPLETED if cell.figure is Figure.COMPLETED else Figure.ENROLLED
        return found.values.get(replace(cell, figure=figure)) == everybody[figure]

    return {
        value
        for cell, value in found.values.items()
        if cell.cut is Cut.COURSE and cell.figure.value in withheld[cell.period] and value and of_everybody(cell)
    }
