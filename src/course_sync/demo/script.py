"""What happens to the demo's courses, day by day. (What happens to the web they point to: internet.py.)"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from course_sync.demo.courses import andmekaitse, lahisuhtevagivald
from course_sync.demo.courses.writing import paragraphs
from course_sync.demo.documents import PDF, pdf
from course_sync.demo.things import Activity, Course, StoredFile

MALFORMED = "http://juhend example/ohuhinnang"
"""The address that an author mistypes on day 4: a space in a host's name."""

Change = Callable[[Course, datetime], Course | None]


@dataclass(frozen=True, slots=True)
class At:
    """From the beginning of `day` on, `change` holds for `course`; None as its outcome deletes the course."""

    day: int
    course: int
    what: str
    change: Change


def demo_script() -> tuple[At, ...]:
    """The ten days of the demo. They show as told where every link is visited each night (`links.rest_days` 0)."""
    return (
        At(4, andmekaitse.NUMBER, "the author repairs the broken link", _repair),
        At(4, lahisuhtevagivald.NUMBER, "a new activity with a mistyped address", _mistype),
        At(4, lahisuhtevagivald.NUMBER, "a document is cut off half-way", _cut_off),
        At(7, lahisuhtevagivald.NUMBER, "an upload breaks off and leaves an empty file", _break_off),
    )


def _repair(course: Course, moment: datetime) -> Course:
    text = andmekaitse.duty_text(andmekaitse.RIGHT)
    return course.with_activity(andmekaitse.DUTY_PAGE, content=text, modified_at=moment)


def _mistype(course: Course, moment: datetime) -> Course:
    number = 1 + max(activity.cmid for _, _, activity in course.activities())
    activity = Activity(
        "url",
        "Ohuhinnangu vorm",
        paragraphs("Vorm ohuhinnangu kirjapanekuks."),
        url=MALFORMED,
        cmid=number,
        tracking=0,
        modified_at=moment,
    )
    return replace(course.with_new_activity(2, activity), modified_at=moment + timedelta(minutes=1))


def _cut_off(course: Course, moment: datetime) -> Course:
    folder = course.activity(lahisuhtevagivald.FOLDER)
    files = folder.files if folder else ()
    half = StoredFile("ohuhinnang.pdf", pdf("Ohuhinnangu juhend")[:400], PDF)
    return course.with_activity(lahisuhtevagivald.FOLDER, files=(*files, half), modified_at=moment)


def _break_off(course: Course, moment: datetime) -> Course:
    folder = course.activity(lahisuhtevagivald.FOLDER)
    files = folder.files if folder else ()
    empty = StoredFile("kriisiplaan.pdf", b"", PDF)
    return course.with_activity(lahisuhtevagivald.FOLDER, files=(*files, empty), modified_at=moment)
