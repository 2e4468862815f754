"""Judging one course by all rules, as tuned; a rule that fails is told, and stops no other."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from course_sync.model.course import CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.rules.hosts import HOST_DOWN, folded_under, host_can_be_gone, host_is_left_alone
from course_sync.rules.links import can_be_gone, is_left_alone, is_written
from course_sync.rules.reading import for_text_rules, without_bodies
from course_sync.rules.registry import RULES
from course_sync.rules.rule import Options, Rule
from course_sync.rules.sight import day_of, learners_see_place, place_was_read, was_read


@dataclass(frozen=True, slots=True)
class Tuning:
    """A site's own will about rules.

    Attributes:
        off: codes of rules that are not asked.
        severity: code → severity instead of the rule's own.
        options: code → option → value instead of the default.
    """

    off: frozenset[str] = frozenset()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Options] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleFailure:
    """A rule that raised: its code and the exception's type (never its text, which may quote the course)."""

    rule: str
    error: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say of a course.

    Attributes:
        findings: each fingerprint once; of rules that read texts first, each kind in the rules' order.
        failures: rules that raised; what they found before that stands, what they did not find means nothing.
        again_on: the first day on which the rules that read texts may say something else of the very same course; None: on
            none, or not known.
    """

    findings: tuple[Finding, ...]
    failures: tuple[RuleFailure, ...] = ()
    again_on: date | None = None


def judge(
    view: CourseView,
    tuning: Tuning | None = None,
    rules: Mapping[str, Rule] = RULES,
    *,
    read: Judgement | None = None,
) -> Judgement:
    """Ask every rule about the course.

    Args:
        read: what the rules that read texts say of it (`judge_texts`), or said of the very same course before: they are not asked
            again, and `view` needs no bodies of texts. None: they are asked.
    """
    tuning = tuning or Tuning()
    read = judge_texts(view, tuning, rules) if read is None else read
    others = {code: rule for code, rule in rules.items() if not rule.reads_texts}
    found, failures = _asked(without_bodies(view), tuning, others, read.findings)
    of_hosts = [finding for finding in found if finding.rule == HOST_DOWN]
    if of_hosts:
        found = tuple(finding for finding in found if not folded_under(view, of_hosts, finding))
    return Judgement(found, (*read.failures, *failures), read.again_on)


def judge_texts(view: CourseView, tuning: Tuning, rules: Mapping[str, Rule] = RULES) -> Judgement:
    """Ask the rules that read texts alone; most of the work of judging is theirs."""
    view = for_text_rules(view)
    readers = {code: rule for code, rule in rules.items() if rule.reads_texts}
    found, failures = _asked(view, tuning, readers)
    return Judgement(found, failures, _again_on(view, tuning, rules, failures))


def _asked(
    view: CourseView, tuning: Tuning, rules: Mapping[str, Rule], known: Iterable[Finding] = ()
) -> tuple[tuple[Finding, ...], tuple[RuleFailure, ...]]:
    found = {finding.fingerprint: finding for finding in known}
    failures = []
    for code, rule in rules.items():
        if code in tuning.off:
            continue
        tuned = tuning.severity.get(code)
        try:
            for finding in rule.check(view, options_of(rule, tuning)):
                severity = tuned or finding.severity
                if not rule.hidden_too and not learners_see_place(view, finding.place):
                    severity = Severity.HINT  # a draft, or what was put away: it misleads nobody
                found.setdefault(finding.fingerprint, replace(finding, rule=code, severity=severity))
        except Exception as error:  # noqa: BLE001 - one rule that fails must not silence the others; it is told by name
            failures.append(RuleFailure(code, type(error).__name__))
    return tuple(found.values()), tuple(failures)


def _again_on(
    view: CourseView, tuning: Tuning, rules: Mapping[str, Rule], failures: Collection[RuleFailure]
) -> date | None:
    """The first day after today on which a rule that reads texts may say something else of the same course."""
    if failures:
        return view.today
    moments = [at for at in (view.course.starts_at, view.course.ends_at) if at is not None]
    days = {day_of(view, at) + timedelta(days=n) for at in moments for n in (0, 1)}
    for code, rule in rules.items():
        if rule.days is not None and code not in tuning.off:
            days.update(rule.days(view, options_of(rule, tuning)))
    return min((day for day in days if day > view.today), default=None)


def options_of(rule: Rule, tuning: Tuning) -> Options:
    """A rule's options as tuned."""
    return {**rule.options, **tuning.options.get(rule.code, {})}


def host_over(view: CourseView, judgement: Judgement, finding: Finding) -> str:
    """The host whose finding in `judgement` holds `finding`; "" where none does."""
    return folded_under(view, judgement.findings, finding)


def is_covered(view: CourseView, judgement: Judgement, finding: Finding) -> bool:
    """Whether the absence of `finding` from `judgement` means that it is gone.

    It does not when its rule failed, when a finding about the link's host holds it, when the course or its activity was not fully read, or when it is about a link that is
    still written there and whose newest visit tells nothing.
    """
    failed = any(failure.rule == finding.rule for failure in judgement.failures)
    if failed or host_over(view, judgement, finding) or not was_read(view, finding.place.cmid):
        return False
    if finding.verdict is None:
        return place_was_read(view, finding.place)
    if finding.rule == HOST_DOWN:
        return host_can_be_gone(view, finding)
    # A link that is still written in a file which was read in part is known all the same.
    return can_be_gone(view, finding) and (place_was_read(view, finding.place) or is_written(view, finding))


def is_watched(view: CourseView, tuning: Tuning, finding: Finding) -> bool:
    """Whether anybody still looks for this: its rule is there and on, and its link is ours to check.

    A finding that nobody looks for is neither standing nor gone.
    """
    if finding.rule not in RULES or finding.rule in tuning.off:
        return False
    if finding.rule == HOST_DOWN:
        return not host_is_left_alone(view, finding)
    return finding.verdict is None or not is_left_alone(view, finding)


def tuning_faults(tuning: Tuning) -> list[str]:
    """What is wrong with a tuning, a line each: rules or options that are not there, values of the wrong type."""
    codes = {*tuning.off, *tuning.severity, *tuning.options}
    faults = [f"there is no rule {code!r}; `course-sync rules` lists them" for code in sorted(codes - set(RULES))]
    for code, options in tuning.options.items():
        if code not in RULES:
            continue
        defaults = RULES[code].options
        for name, value in options.items():
            if name not in defaults:
                faults.append(f"rule {code!r} has no option {name!r}; it has: {', '.join(defaults) or 'none'}")
            elif type(value) is not type(defaults[name]):
                faults.append(f"option {name!r} of rule {code!r} is of type {type(defaults[name]).__name__}")
            elif isinstance(value, int) and value < 0:
                faults.append(f"option {name!r} of rule {code!r} cannot be negative")
    return faults
