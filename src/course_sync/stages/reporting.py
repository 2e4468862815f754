"""The report of a settled period by mail: settled tables → workbook and mail → outbox, with a line in the access log."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from course_sync.config import Settings
from course_sync.exports.workbook import statistics_xlsx
from course_sync.mail import MailOptions, StatisticsReport, render_statistics
from course_sync.model.messages import Attachment, Recipient
from course_sync.privacy import hashed_address
from course_sync.queries.course_figures import FunnelAnswer, funnels
from course_sync.queries.statistics import statistics_periods, statistics_trend
from course_sync.stages.alerting import calendar_of
from course_sync.stats.shown_tables import StatisticsAnswer
from course_sync.store import outbox, statistics
from course_sync.store.session import Session, Store
from course_sync.wording import Wording

_FRESH = timedelta(days=7)  # after a period was settled: what was settled earlier is no news
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def reports_due(store: Store, settings: Settings, now: datetime) -> list[StatisticsReport]:
    """The reports that are to be sent now: of each kind of period the last, where it was settled lately, once to each recipient."""
    chosen = settings.statistics
    calendar = calendar_of(settings)
    if not chosen.mail_to or not calendar.is_working(calendar.day(now)):
        return []
    last = {period.kind.value: period for period in statistics_periods(store)}  # the latest of each kind counts
    made: list[StatisticsReport] = []
    for kind in chosen.mail:
        trend = statistics_trend(store, last[kind]) if kind in last else ()
        if not trend or now - trend[-1].frozen_at > _FRESH:
            continue
        with store.read() as session:
            owed = [to for to in chosen.mail_to if not _was_sent(session, trend[-1], to)]
        if owed:
            made += reports_of(trend, owed, settings, now, funnels(store))
    return made


def reports_of(
    trend: Sequence[StatisticsAnswer],
    addresses: Sequence[str],
    settings: Settings,
    now: datetime,
    activities: Sequence[FunnelAnswer] = (),
) -> list[StatisticsReport]:
    """The last of `trend` for each of these addresses."""
    if not addresses:
        return []
    answer, language = trend[-1], settings.alerts.language
    words = Wording(language, settings.zone)
    content = statistics_xlsx(trend, words, settings.moodle.url, activities)
    name = words.gettext("statistics")
    workbook = Attachment(f"{name}-{answer.period.key}.xlsx", _XLSX, content)
    return [StatisticsReport(Recipient(to, language), now, trend, workbook) for to in dict.fromkeys(addresses)]


def lay_in_reports(
    session: Session,
    reports: Sequence[StatisticsReport],
    options: MailOptions,
    settings: Settings,
    now: datetime,
    *,
    actor: str,
    purpose: str = "",
) -> int:
    """Lay them into the outbox, each with its line in the access log; how many were not there already."""
    not_before = calendar_of(settings).after_quiet(now)
    count = 0
    for report in reports:
        answer = report.trend[-1]
        if outbox.put(session, render_statistics(report, options), (), _kind(answer), now, not_before=not_before):
            subject = f"{answer.period.key} version {answer.version}"
            statistics.log_access(session, now, actor, "mail .xlsx", purpose, subject)
            count += 1
    return count


def _kind(answer: StatisticsAnswer) -> str:
    return f"statistics:{answer.period.key}:{answer.version}"


def _was_sent(session: Session, answer: StatisticsAnswer, address: str) -> bool:
    return outbox.last_of_kind(session, _kind(answer), hashed_address(address)) is not None
