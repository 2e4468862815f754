"""What each way of reading people knows, figure by figure: docs/statistics.md shows the same, held by a test."""

from dataclasses import dataclass

from course_sync.model.course import Way


@dataclass(frozen=True, slots=True)
class Known:
    """How sure a figure is: "exact", "approximate" or "not available" with how; by report, and by functions (ways 2 and 3)."""

    figure: str
    report: str
    functions: str

    def by(self, way: Way) -> str:
        return self.report if way is Way.REPORT else self.functions


KNOWN: tuple[Known, ...] = (
    Known("enrolled", "exact", "exact"),
    Known("active, suspended or ended", "exact", "exact with moodle/course:enrolreview, else not available"),
    Known(
        "staff left out",
        "exact in 5.1; in 4.1 exact where every name of a role is known, else the course is not counted",
        "exact",
    ),
    Known("last access", "exact, to the minute", "exact, unless the site hides it"),
    Known(
        "completed, of active learners",
        "exact",
        "exact; not available for people without any role in a hidden course",
    ),
    Known(
        "completed, of suspended and ended learners",
        "exact",
        "approximate: those who were seen completed while active",
    ),
    Known("date of enrolment", "exact, to the minute", "approximate: when course-sync first saw the person"),
    Known(
        "date of completion",
        "exact, to the minute",
        "approximate: the latest of the criteria (the earliest where any is enough)",
    ),
    Known("institution or department", "exact", "not available"),
    Known("courses without completion", "not available, said so", "not available, said so"),
    Known(
        "courses without criteria",
        "completions that Moodle recorded while there were some; else not available, said so",
        "not available, said so",
    ),
)


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
