"""judge: a course as a frozen view → what the rules see in it."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TypeVar

from course_sync.config import Settings, names_overlay
from course_sync.content.names import NamesError, merged, shipped
from course_sync.errors import ConfigError
from course_sync.model.course import CourseView
from course_sync.model.findings import FindingRecord, FindingState
from course_sync.model.links import HostFact
from course_sync.model.names import Name
from course_sync.model.runs import Stage
from course_sync.rules import HOST_DOWN, RULES, Tuning, for_text_rules, host_facts, host_over, is_covered, is_watched
from course_sync.rules import Judgement as Judged
from course_sync.rules import judge as ask_rules
from course_sync.stages.alerting import calendar_of
from course_sync.stages.context import Context
from course_sync.stages.law import with_laws
from course_sync.stages.textrules import TextRules
from course_sync.stages.tuning import tuning_of
from course_sync.store import courses, findings, hosts, views
from course_sync.store.findings import Judgement

_Result = TypeVar("_Result")

_LONGEST_KEPT = timedelta(days=7)
"""So old what the rules that read texts said may be, whatever they say of their days."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every course is judged by."""

    names: tuple[Name, ...]
    hosts: Mapping[str, HostFact]
    days_off: frozenset[date]
    categories: Mapping[int, tuple[int, ...]]  # each with those above it
    signature: str  # of the program and the names


def judge(context: Context) -> dict[str, int]:
    """Judge every course in our care that was ever read and not yet judged in this run.

    Returns:
        courses judged, those of which texts were read, and what the rules see in all of them.
    """
    names = names_of(context.settings)
    with context.store.read() as session:
        above = views.category_ids(session)
        done = findings.judged(session, context.run_id)
        ids = [i for i in context.within(courses.scoped_course_ids(session)) if i not in done]
        facts = host_facts(hosts.failing(session), lambda names: hosts.answered(session, names)) if ids else {}
    days_off = _days_off(context)
    ground = _Ground(names, facts, days_off, above, _signature(program(), repr(names)))
    counts = {"courses": len(ids), "texts_read": 0, "observations": 0}
    waiting: deque[_Open] = deque()
    with TextRules(len(ids)) as text_rules:
        for course_id in context.each(Stage.JUDGE, ids):
            one = _guarded(context, course_id, lambda: _begun(context, course_id, ground, text_rules))  # noqa: B023 - called at once
            text_rules.passed()
            if one is not None:
                counts["texts_read"] += one.again
                waiting.append(one)
            while len(waiting) > text_rules.ahead:
                counts["observations"] += _settled(context, waiting.popleft())
        while waiting:
            counts["observations"] += _settled(context, waiting.popleft())
    return counts


def _settled(context: Context, one: "_Open") -> int:
    """How many findings a course has."""
    return _guarded(context, one.view.course.id, lambda: _concluded(context, one)) or 0


def _guarded(context: Context, course_id: int, work: Callable[[], _Result]) -> _Result | None:
    """One course must not stop the others; it is recorded."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - one course must not stop the others; it is recorded
        context.fail(Stage.JUDGE, error, subject=str(course_id), course_id=course_id)
        return None


def _days_off(context: Context) -> frozenset[date]:
    """Of the last half year the days that are no working days, as configured for the alerts."""
    calendar = calendar_of(context.settings)
    today = calendar.day(context.clock.now())
    days = (today - timedelta(days=back) for back in range(200))
    return frozenset(day for day in days if not calendar.is_working(day))


@dataclass(frozen=True, slots=True)
class _Open:
    """A course that is being judged.

    Attributes:
        again: its texts are read.
        read: what the rules that read them say, or said before.
    """

    view: CourseView
    tuning: Tuning
    known: list[FindingRecord]
    signature: str
    again: bool
    read: Callable[[], Judged]


def _begun(context: Context, course_id: int, ground: _Ground, text_rules: TextRules) -> _Open | None:
    now = context.clock.now()
    with context.store.read() as session:
        view = views.course_view(session, course_id, now, context.settings.zone)
        if view is None:
            return None
        view = replace(view, names=ground.names, hosts=ground.hosts, days_off=ground.days_off)
        known = findings.records(session, course_id, view.today)
        tuning = tuning_of(context.settings, view.course, ground.categories.get(view.course.category_id, ()))
        signature = _signature(
            ground.signature, _written(tuning), *told_to_text_rules(view), views.text_states(session, course_id)
        )
        kept = _kept(findings.judgement(session, course_id), signature, view.today)
        if kept is not None:
            return _Open(view, tuning, known, signature, again=False, read=lambda: kept)
        with_bodies = views.with_bodies(session, view)
    asked = text_rules.ask(with_bodies, tuning)
    return _Open(view, tuning, known, signature, again=True, read=asked.judgement)


def _concluded(context: Context, one: _Open) -> int:
    """How many findings the course has, all rules asked and what they say saved."""
    view, known = with_laws(one.view, context), one.known
    judged = ask_rules(view, one.tuning, read=one.read())
    latest = view.today + _LONGEST_KEPT
    judgement = Judgement(
        course_id=view.course.id,
        findings=judged.findings,
        uncovered=_uncovered(view, judged, known),
        unwatched=_unwatched(view, one.tuning, judged, known),
        failed_rules=[f"{failure.rule}:{failure.error}" for failure in judged.failures],
        signature=one.signature,
        again_on=min(judged.again_on or latest, latest) if one.again else judged.again_on,
    )
    with context.store.write() as session:
        findings.save_judgement(session, judgement, context.run_id, view.now)
    for failure in judged.failures:
        context.fail(Stage.JUDGE, RuntimeError(failure.error), subject=failure.rule, course_id=view.course.id)
    return len(judged.findings)


def _kept(before: Judgement, signature: str, today: date) -> Judged | None:
    """What the rules that read texts said, while they would say it again; None where they must be asked."""
    if before.signature != signature or before.again_on is None or before.again_on <= today:
        return None
    said = tuple(finding for finding in before.findings if RULES[finding.rule].reads_texts)
    return Judged(said, again_on=before.again_on)


def _written(tuning: Tuning) -> str:
    return repr((sorted(tuning.off), sorted(tuning.severity.items()), sorted(map(repr, tuning.options.items()))))


def _signature(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()


def told_to_text_rules(view: CourseView) -> tuple[str, ...]:
    """All that a rule that reads texts is told beside the words: while it is the same, so is what the rule says."""
    seen = for_text_rules(view)
    return tuple(repr(getattr(seen, one.name)) for one in fields(CourseView) if one.name not in _TOLD_OTHERWISE)


_TOLD_OTHERWISE = frozenset({"now", "today", "names", "worked_out"})


ROOMS = ("rules", "content", "law", "model")
SOURCES = (".py", ".toml", ".tsv")


@lru_cache(maxsize=1)
def program() -> str:
    """What the rules are made of: another release, or another line in a rule, and every course is judged anew."""
    rooms = [resources.files("course_sync") / room for room in ROOMS]
    return _signature(*(text for room in rooms for text in _sources(room)))


def _sources(folder: Traversable) -> Iterator[str]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            yield from _sources(entry)
        elif entry.name.endswith(SOURCES):
            yield entry.read_text(encoding="utf-8")


def names_of(settings: Settings) -> tuple[Name, ...]:
    """The superseded names: as shipped, with the site's own overlay on them.

    Raises:
        ConfigError: the overlay is not of the list's form.
    """
    try:
        return merged(shipped(), names_overlay(settings))
    except NamesError as error:
        raise ConfigError(f"[rules] names ({settings.rules.names}): {error}.") from None


def _unwatched(view: CourseView, tuning: Tuning, judged: Judged, known: list[FindingRecord]) -> frozenset[str]:
    seen = {finding.fingerprint for finding in judged.findings}
    return frozenset(
        record.finding.fingerprint
        for record in known
        if record.finding.fingerprint not in seen
        and (_is_taken_over(view, judged, record, known) or not is_watched(view, tuning, record.finding))
    )


def _is_taken_over(view: CourseView, judged: Judged, record: FindingRecord, known: list[FindingRecord]) -> bool:
    """Whether a finding about the link's host speaks in its place: an open one stays until that one is open, too."""
    host = host_over(view, judged, record.finding)
    if not host or record.state is not FindingState.OPEN:
        return bool(host)
    return any(
        one.finding.rule == HOST_DOWN and one.finding.subject == host and one.state is FindingState.OPEN
        for one in known
    )


def _uncovered(view: CourseView, judged: Judged, known: list[FindingRecord]) -> frozenset[str]:
    seen = {finding.fingerprint for finding in judged.findings}
    return frozenset(
        record.finding.fingerprint
        for record in known
        if record.finding.fingerprint not in seen and not is_covered(view, judged, record.finding)
    )
