"""The activity funnel in words."""

from course_sync.i18n import N_
from course_sync.stats.funnel import BEGINNING, Funnel, FunnelActivity
from course_sync.stats.shown_tables import Blank
from course_sync.wording.statistics import blank_text
from course_sync.wording.wording import Wording

HEADINGS = (
    N_("Activity"),
    N_("Required"),
    N_("Completed it"),
    N_("Share of learners"),
    N_("Stopped after it"),
)
_LEARNERS = N_("Learners")
_FINISHED = N_("Completed all required")


def _stop_place(funnel: Funnel, words: Wording) -> str:
    """Where most of those stop who have not finished: "after “Test”"; "" where that is not told."""
    if funnel.stop is None:
        return ""
    if funnel.stop.after == BEGINNING:
        return words.gettext("before the first required activity")
    name = next((one.name for one in funnel.activities if one.cmid == funnel.stop.after), "")
    return words.gettext("after “%(activity)s”", activity=name)


def stop_text(funnel: Funnel, words: Wording) -> str:
    """The place with how many they are, a short sentence's end."""
    if funnel.stop is None:
        return ""
    count = funnel.stop.learners
    learners = words.ngettext("%(count)s learner", "%(count)s learners", count)
    return f"{_stop_place(funnel, words)} ({learners})"


def figure_text(value: int | None, words: Wording) -> str:
    return blank_text(Blank.WITHHELD, words) if value is None else words.number(value)


def share_of(funnel: Funnel, activity: FunnelActivity) -> float | None:
    """The share of the learners who completed it; None where one of the two is withheld."""
    done = funnel.completed[activity.cmid]
    return None if done is None or not funnel.learners else done / funnel.learners


def activity_cells(funnel: Funnel, activity: FunnelActivity, words: Wording) -> tuple[str, str, str, str, str]:
    """A row for people, below `HEADINGS`."""
    share = share_of(funnel, activity)
    stopped = funnel.stop is not None and funnel.stop.after == activity.cmid
    return (
        activity.name,
        words.gettext("yes") if activity.required else "",
        figure_text(funnel.completed[activity.cmid], words),
        blank_text(Blank.WITHHELD, words) if share is None else words.percent(share),
        words.number(funnel.stop.learners) if funnel.stop is not None and stopped else "",
    )


def sums(funnel: Funnel, words: Wording) -> list[tuple[str, str]]:
    """The figures of the whole course."""
    told = [
        (words.gettext(_LEARNERS), figure_text(funnel.learners, words)),
        (words.gettext(_FINISHED), figure_text(funnel.finished, words)),
    ]
    place = stop_text(funnel, words)
    return [*told, (words.gettext("Most stop"), place)] if place else told


def funnel_definitions(words: Wording) -> list[tuple[str, str]]:
    """What every figure means."""
    return [
        (words.gettext(_LEARNERS), words.gettext("People with an active enrolment in the course on the day of the count whose completion Moodle tracks; staff are left out.")),
        (words.gettext(HEADINGS[1]), words.gettext("The course's completion criteria name the activity. Where they name none, or any one is enough, all tracked activities count as required.")),
        (words.gettext(HEADINGS[2]), words.gettext("Learners who had completed the activity on the day of the count.")),
        (words.gettext(_FINISHED), words.gettext("Learners who had completed every required activity.")),
        (words.gettext("Most stop"), words.gettext("Who has not completed all required activities stands after the last one, in course order, that they completed, whatever they skipped before. Told is the place where most stand, the first of several; somebody who stands there may still go on.")),
    ]  # fmt: skip
