"""What several families of rules ask of a course: who sees it, does it go on, was it read, is a text blank."""

import calendar
import re
from datetime import date, datetime, timedelta

from course_sync.model.course import Activity, CourseView, Text
from course_sync.model.health import CoverageOutcome
from course_sync.model.places import Field, Place
from course_sync.rules.reading import once, plain_text

QUOTE_LENGTH = 300

_MEDIA = re.compile(r"<(?:img|video|audio|iframe|object|embed|svg|math|canvas|input|h5p)\b", re.IGNORECASE)
_MARKDOWN_IMAGE = "!["
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def goes_on(view: CourseView) -> bool:
    """The course has no end, or its end lies ahead; and learners see it, or are to see it from a day ahead on.

    What is hidden and has begun was put away: old courses are kept so, templates and playgrounds, too.
    """
    course = view.course
    if course.ends_at is not None and course.ends_at <= view.now:
        return False
    return course.visible or (course.starts_at is not None and course.starts_at > view.now)


def learners_see(view: CourseView, activity: Activity) -> bool:
    """Neither the activity nor a section that holds it is hidden by the teacher. A restriction hides nothing for good."""
    return activity.visible and activity.section_id not in once(view, "hidden sections", _hidden_sections)


def learners_see_place(view: CourseView, place: Place) -> bool:
    """Whether what stands there is hidden neither by itself nor by its section. What is of the whole course is not hidden."""
    activity = once(view, "activities", lambda it: {one.cmid: one for one in it.activities}).get(place.cmid or 0)
    if activity is not None:
        return learners_see(view, activity)
    return place.section_id not in once(view, "hidden sections", _hidden_sections)


def _hidden_sections(view: CourseView) -> frozenset[int]:
    """Those that are hidden, and what is in them as a subsection."""
    hidden = {section.id for section in view.sections if not section.visible}
    inside = {section.id: section.subsection_of for section in view.sections if section.subsection_of is not None}
    while more := {inner for inner, outer in inside.items() if outer in hidden} - hidden:
        hidden |= more
    return frozenset(hidden)


def was_read(view: CourseView, cmid: int | None) -> bool:
    """The course was fully read and nothing of this activity (None: of the course itself) failed to be; its files apart."""
    return view.fully_read and not any(
        item.outcome is CoverageOutcome.UNREAD and item.cmid is not None and item.cmid == cmid and not item.part_id
        for item in view.coverage
    )


def sections_were_read(view: CourseView) -> bool:
    """The course was fully read, with all activities of all sections: what is missing then is not there."""
    return view.fully_read and not any(
        item.outcome is CoverageOutcome.UNREAD and item.what == "course:sections" for item in view.coverage
    )


def place_was_read(view: CourseView, place: Place) -> bool:
    """The same of one place: of a file, whether that file was read, too."""
    if not was_read(view, place.cmid):
        return False
    return place.field is not Field.FILE or not any(
        item.outcome is CoverageOutcome.UNREAD and item.cmid == place.cmid and item.part_id == place.part_id
        for item in view.coverage
    )


def is_blank(text: Text) -> bool:
    """Nothing to read and nothing to look at."""
    if _MEDIA.search(text.body) or _MARKDOWN_IMAGE in text.body:
        return False
    return not text.body.strip() or not plain_text(text).translate(_INVISIBLE).strip()


def quote(words: str) -> str:
    """At most 300 characters of strangers' words, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= QUOTE_LENGTH else line[: QUOTE_LENGTH - 1].rstrip() + "…"


def day_of(view: CourseView, moment: datetime) -> date:
    """The day of a moment where the course is taught."""
    return moment.astimezone(view.zone).date()


def months_before(day: date, months: int) -> date:
    """The same day `months` calendar months earlier, or that month's last day; never before year 1."""
    index = max(day.year * 12 + day.month - 1 - months, 12)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def day_older_than(day: date, months: int) -> date:
    """The first day on which `day` is more than `months` calendar months ago; `date.max` where that is beyond the calendar."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if year >= date.max.year:
        return date.max
    about = date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    return next(
        later for ahead in range(5) if months_before(later := about + timedelta(days=ahead), months) > day or ahead == 4
    )
