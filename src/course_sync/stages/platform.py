"""What the administrator is told of the platform besides what stages stumble over: a token near its end, runs that were overdue, a site that is down in many courses."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

from course_sync.config import Settings
from course_sync.rules.hosts import HOST_DOWN
from course_sync.store import findings, runs
from course_sync.store.session import Session

TOKEN_SOON = timedelta(days=14)
MANY_COURSES = 3
_MOST_HOSTS = 20
_CAUSES = frozenset({"moodle_unavailable", "token_refused", "run_failed"})


def note_troubles(session: Session, settings: Settings, run_id: int, now: datetime) -> None:
    """Note them on the run, for those who administer it; nothing where nobody does."""
    if not settings.alerts.admin:
        return
    told = runs.noticed(session, run_id)
    for code, details in _troubles(session, settings, now):
        if code == "run_overdue" and told & _CAUSES:
            continue  # that no run came to its end has a cause, and it is told
        runs.add_notice(session, run_id, code, details, now)


def _troubles(session: Session, settings: Settings, now: datetime) -> Iterator[tuple[str, list[str]]]:
    today = now.astimezone(settings.zone).date()
    end = settings.moodle.token_ends
    if end is not None and today <= end <= today + TOKEN_SOON:
        yield "token_ends", [end.isoformat()]
    last = runs.last_success(session)
    if last is not None and now - last > timedelta(hours=settings.worker.overdue_hours):
        yield "run_overdue", [last.astimezone(settings.zone).date().isoformat()]
    courses: defaultdict[str, set[int]] = defaultdict(set)
    for record in findings.standing(session, today):
        if record.finding.rule == HOST_DOWN and not record.muted:
            courses[str(record.finding.details.get("host", ""))].add(record.finding.place.course_id)
    hosts = sorted(host for host, ids in courses.items() if host and len(ids) >= MANY_COURSES)
    if hosts:
        yield "host_down", hosts[:_MOST_HOSTS]
