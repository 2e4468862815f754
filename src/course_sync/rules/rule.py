"""What a rule is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from course_sync.model.course import CourseView
from course_sync.model.findings import Finding, Severity

OptionValue = int | float | str | bool
Options = Mapping[str, OptionValue]
Check = Callable[[CourseView, Options], Iterator[Finding]]
Days = Callable[[CourseView, Options], Iterator[date]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong with a course.

    A check yields findings under the rule's own code and severity; `judge` puts a tuned severity on them. Every finding
    carries an "evidence" detail (short, in nobody's language where possible) and a value for each placeholder below.

    Attributes:
        code: stable, "family.fault"; part of every fingerprint.
        severity: unless tuned.
        title: msgid, a few words without placeholders.
        problem: msgid, one sentence; %(name)s are filled from `Finding.details`.
        remedy: msgid, the one thing to do; placeholders as in `problem`.
        documentation: msgid, what it looks at and why, for `course-sync rules`.
        speaks, silent: examples of what it is about and of what only looks like it: msgids, but sentences in “ ” and HTML stand as
            they are. Each is tried (tests/rules/examples.py): an example that nobody built a course for fails.
        options: option → default; a tuned value has the default's type.
        reads_texts: it looks at what texts say. Such a rule is asked again only when the course changed or one of its days has
            come; it sees nothing of links' visits, hosts, acts, figures and reviews. The others see no texts, and are asked each time.
        days: of a rule that reads texts: the days from which on it may say something else of the very same course.
        hidden_too: it is about what is hidden. Of any other rule a finding at a place that learners do not see is a hint.
    """

    code: str
    severity: Severity
    title: str
    problem: str
    remedy: str
    documentation: str
    check: Check
    speaks: tuple[str, ...]
    silent: tuple[str, ...]
    options: Options = field(default_factory=dict)
    reads_texts: bool = False
    days: Days | None = None
    hidden_too: bool = False


def whole(options: Options, name: str) -> int:
    """The whole-number option `name`."""
    value = options[name]
    if not isinstance(value, int):
        raise TypeError(f"the option {name!r} is a whole number")
    return value


def phrases(options: Options, name: str) -> tuple[str, ...]:
    """The option `name` that lists phrases with ";" between them."""
    return tuple(phrase.strip() for phrase in str(options[name]).split(";") if phrase.strip())
