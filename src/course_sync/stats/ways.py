"""What each way of reading people knows, figure by figure: docs/statistics.md shows the same, held by a test."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from course_sync.i18n import N_
from course_sync.model.course import Way
from course_sync.stats.tables import OF_COHORT, OF_STANDING, Figure


@dataclass(frozen=True, slots=True)
class Known:
    """How sure a figure is: "exact", "approximate" or "not available" with how; by report, and by functions (ways 2 and 3)."""

    figure: str
    report: str
    functions: str

    def by(self, way: Way) -> str:
        return self.report if way is Way.REPORT else self.functions


_ACTIVITIES = N_(
    "exact on the day of the count, with report/progress:view, of activities that the account sees; else not available"
)

_SATISFACTION = N_("exact, the mean to a tenth, with mod/feedback:viewreports; else not available")
_FIRST_PASS = N_(
    "not available: Moodle tells quiz attempts one quiz and one learner at a time, with mod/quiz:viewreports, which is not asked for"
)

KNOWN: tuple[Known, ...] = (
    Known(N_("enrolled"), N_("exact"), N_("exact")),
    Known(
        N_("active, suspended or ended"), N_("exact"), N_("exact with moodle/course:enrolreview, else not available")
    ),
    Known(
        N_("staff left out"),
        N_("exact in 5.1; in 4.1 exact where every name of a role is known, else the course is not counted"),
        N_("exact"),
    ),
    Known(N_("last access"), N_("exact, to the minute"), N_("exact, unless the site hides it")),
    Known(
        N_("completed, of active learners"),
        N_("exact"),
        N_(
            "exact; one that was taken back is seen within the days of reconciliation (7); not available for people without "
            "any role in a hidden course"
        ),
    ),
    Known(
        N_("completed, of suspended and ended learners"),
        N_("exact"),
        N_("approximate: those who were seen completed while active"),
    ),
    Known(
        N_("date of enrolment"),
        N_("exact, to the minute"),
        N_("approximate: when course-sync first saw the person; not known of those who were there before"),
    ),
    Known(
        N_("date of completion"),
        N_("exact, to the minute"),
        N_(
            "approximate: the latest of the criteria (the earliest where any is enough), as first told; not known of people "
            "without any role"
        ),
    ),
    Known(N_("institution or department"), N_("exact"), N_("not available")),
    Known(N_("courses without completion"), N_("not available, said so"), N_("not available, said so")),
    Known(
        N_("courses without criteria"),
        N_("completions that Moodle recorded while there were some; else not available, said so"),
        N_("not available, said so"),
    ),
    Known(N_("activities completed, and where people stop"), _ACTIVITIES, _ACTIVITIES),
    Known(N_("satisfaction"), _SATISFACTION, _SATISFACTION),
    Known(N_("first-time pass"), _FIRST_PASS, _FIRST_PASS),
)


_BY_NAME = {known.figure: known for known in KNOWN}
_ENROLMENT = ("enrolled", "date of enrolment")
_STANDING = ("completed, of active learners", "completed, of suspended and ended learners")
_RESTS_ON: Mapping[Figure, tuple[str, ...]] = {
    **dict.fromkeys((Figure.ENROLLED, Figure.PERSONS, Figure.COHORT_UNKNOWN), _ENROLMENT),
    Figure.COMPLETED: (*_STANDING, "date of completion"),
    **dict.fromkeys(OF_COHORT, (*_ENROLMENT, *_STANDING)),
    **dict.fromkeys(OF_STANDING, (*_ENROLMENT, "active, suspended or ended")),
}


def rests_on(figure: Figure) -> tuple[Known, ...]:
    """What a figure of the tables is made of."""
    return tuple(_BY_NAME[name] for name in _RESTS_ON[figure])


def is_approximate(figures: Iterable[Figure], way: Way) -> bool:
    """Whether something that one of the figures is made of is less than exact in this way."""
    return any(not _is_exact(known, way) for figure in figures for known in rests_on(figure))


def exact(way: Way) -> list[str]:
    """Figures that are exact in this way, with the condition where there is one."""
    return [_with(known.figure, known.by(way).removeprefix("exact")) for known in KNOWN if _is_exact(known, way)]


def less_than_exact(way: Way) -> list[str]:
    """Figures that are approximate or not available in this way, with how."""
    return [f"{known.figure} – {known.by(way)}" for known in KNOWN if not _is_exact(known, way)]


def _is_exact(known: Known, way: Way) -> bool:
    return known.by(way).startswith("exact")


def _with(figure: str, condition: str) -> str:
    condition = condition.lstrip(",; ")
    return f"{figure} ({condition})" if condition else figure
