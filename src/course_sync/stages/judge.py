"""judge: a course as a frozen view → what the rules see in it."""

from collections.abc import Mapping
from dataclasses import replace

from course_sync.config import Settings, names_overlay
from course_sync.content import NamesError, merged, shipped
from course_sync.errors import ConfigError
from course_sync.model.course import CourseView
from course_sync.model.findings import FindingRecord, FindingState, Severity
from course_sync.model.links import HostFact
from course_sync.model.names import Name
from course_sync.model.runs import Stage
from course_sync.rules import HOST_DOWN, Tuning, host_facts, host_over, is_covered, is_watched
from course_sync.rules import Judgement as Judged
from course_sync.rules import judge as ask_rules
from course_sync.stages.context import Context
from course_sync.stages.law import with_laws
from course_sync.store import courses, findings, hosts, views
from course_sync.store.findings import Judgement


def judge(context: Context) -> dict[str, int]:
    """Judge every course in our care that was ever read and not yet judged in this run."""
    tuning = tuning_of(context.settings)
    names = names_of(context.settings)
    with context.store.read() as session:
        done = findings.judged(session, context.run_id)
        ids = [i for i in context.within(courses.scoped_course_ids(session)) if i not in done]
        facts = host_facts(hosts.failing(session), lambda names: hosts.answered(session, names)) if ids else {}
    seen = 0
    for course_id in context.each(Stage.JUDGE, ids):
        try:
            seen += _judge_course(context, course_id, tuning, names, facts)
        except Exception as error:  # noqa: BLE001 - one course must not stop the others; it is recorded
            context.fail(Stage.JUDGE, error, subject=str(course_id), course_id=course_id)
    return {"courses": len(ids), "observations": seen}


def _judge_course(
    context: Context, course_id: int, tuning: Tuning, names: tuple[Name, ...], facts: Mapping[str, HostFact]
) -> int:
    now = context.clock.now()
    with context.store.read() as session:
        view = views.course_view(session, course_id, now, context.settings.zone)
        if view is None:
            return 0
        known = findings.records(session, course_id, view.today)
    view = with_laws(replace(view, names=names, hosts=facts), context)
    judged = ask_rules(view, tuning)
    judgement = Judgement(
        course_id=course_id,
        findings=judged.findings,
        uncovered=_uncovered(view, judged, known),
        unwatched=_unwatched(view, tuning, judged, known),
        failed_rules=[f"{failure.rule}:{failure.error}" for failure in judged.failures],
    )
    with context.store.write() as session:
        findings.save_judgement(session, judgement, context.run_id, now)
    for failure in judged.failures:
        context.fail(Stage.JUDGE, RuntimeError(failure.error), subject=failure.rule, course_id=course_id)
    return len(judged.findings)


def tuning_of(settings: Settings) -> Tuning:
    """The rules' tuning as configured."""
    return Tuning(
        off=frozenset(settings.rules.off),
        severity={code: Severity(value) for code, value in settings.rules.severity.items()},
        options=settings.rules.options,
    )


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
