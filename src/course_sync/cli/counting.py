"""`course-sync stats`: settled statistics on the terminal, as JSON lines, or into a file to hand in."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from course_sync.cli.asking import Json
from course_sync.cli.session import actor, session_of, wording
from course_sync.cli.terminal import clean, say, show, table, write
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, ExitCode
from course_sync.stats.tables import Cut

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from zoneinfo import ZoneInfo

    from course_sync.config import Settings
    from course_sync.queries.course_figures import FunnelAnswer
    from course_sync.stats.shown_tables import StatisticsAnswer
    from course_sync.store.session import Store
    from course_sync.wording import Wording

_SUFFIXES = (".xlsx", ".csv", ".jsonl", ".parquet")
_NUMBERS = (
    "ENROLLED", "BEFORE", "PERSONS", "COMPLETED", "BEFORE", "DONE", "GOING", "UNSTARTED", "UNKNOWN", "RATE", "FLOW", "DAYS",
)  # fmt: skip

AsOf = Annotated[
    str | None, typer.Option("--asof", metavar="DAY", help="As it was published by the end of this day, 2026-10-31.")
]
Plain = Annotated[bool, typer.Option("--plain", help="CSV with commas and points, without BOM.")]
Purpose = Annotated[str, typer.Option("--purpose", help="What for; stands in the access log.")]


class PeriodFirst(TyperGroup):
    """`stats 2026-Q3` is `stats show 2026-Q3`: what is no command is a period."""

    def parse_args(self, context: Any, args: list[str]) -> list[str]:
        if not {"-h", "--help"} & set(args[:1]) and args[:1] not in [[name] for name in self.commands]:
            args = ["show", *args]
        return super().parse_args(context, args)


def show_stats(
    context: typer.Context,
    period: Annotated[
        str | None, typer.Argument(help="2026, 2026-H1, 2026-Q3 or 2026-09; else the last settled.")
    ] = None,
    json: Json = False,
    by: Annotated[Cut | None, typer.Option("--by", help="One table only.")] = None,
    asof: Annotated[
        str | None, typer.Option("--asof", metavar="DAY", help="As it was settled by the end of this day, 2026-10-31.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Write FILE: .xlsx, .csv, .jsonl or .parquet.")
    ] = None,
    plain: Plain = False,
    purpose: Purpose = "",
) -> int:
    """Enrolments and completions by period.

    Figures that could point at persons are withheld. Periods are settled once they and their open days are over; then they never change. Withheld figures are shown as "…".
    """
    from course_sync.exports import dump
    from course_sync.exports.statistics import statistics_line

    session = session_of(context)
    settings = session.settings()
    if out is not None and out.suffix.lower() not in _SUFFIXES:
        raise ConfigError(f"{out.name}: name the file .xlsx, .csv, .jsonl or .parquet.")
    with session.store(settings) as store:
        trend = _answers(store, period, asof, settings.zone)
        answer = trend[-1]
        rows = [row for row in answer.rows if by is None or row.cut is by]
        if out is not None:
            _write_file(trend, out, settings, _funnels(store, asof, settings.zone), plain=plain)
        if json or out is not None:
            _note(store, f"{answer.period.key} version {answer.version}", purpose, out)
    if out is not None:
        say(f"{out}: {answer.period.key}, version {answer.version}.")
    elif json:
        for row in rows:
            write(dump(statistics_line(answer, row)))
    else:
        _show(answer, by, wording(settings, "en"))
    return ExitCode.OK


def activities(
    context: typer.Context,
    course: Annotated[str, typer.Argument(help="A course's short name; else all courses.")] = "",
    json: Json = False,
    asof: AsOf = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Write FILE: .csv, .jsonl or .parquet.")
    ] = None,
    plain: Plain = False,
    purpose: Purpose = "",
) -> int:
    """How many learners completed each activity, and where most stop.

    Runs count a course after course, each anew after [statistics] activities_days. Figures that could point at persons are withheld ("…").
    """
    from course_sync.exports import dump
    from course_sync.exports.funnels import funnel_line
    from course_sync.queries.course_figures import funnels

    session = session_of(context)
    settings = session.settings()
    if out is not None and out.suffix.lower() not in {".csv", ".jsonl", ".parquet"}:
        raise ConfigError(
            f"{out.name}: name the file .csv, .jsonl or .parquet; the workbook of `stats show` has them on a sheet."
        )
    with session.store(settings) as store:
        answers = funnels(store, until=_end_of(asof, settings.zone), course=course)
        if not answers:
            raise ConfigError(
                f"No activities are counted of {course or 'any course'} yet. Runs do that, where the account has report/progress:view "
                f"and at least {2 * settings.privacy.small_number} learners are in a course with completion tracking: `course-sync doctor` tells more."
            )
        if out is not None:
            _put(out, _activities_content(answers, out, wording(settings), plain=plain))
        if json or out is not None:
            _note(store, f"activities {course}".strip(), purpose, out)
    if out is not None:
        say(f"{out}: {len(answers)} courses.")
    elif json:
        for answer in answers:
            write(dump(funnel_line(answer)))
    else:
        for answer in answers:
            _show_funnel(answer, wording(settings, "en"))
    return ExitCode.OK


def feedback(
    context: typer.Context,
    course: Annotated[str, typer.Argument(help="A course's short name; else all courses.")] = "",
    json: Json = False,
    asof: AsOf = None,
    purpose: Purpose = "",
) -> int:
    """What learners answered in Feedback activities, as means.

    Only questions answered by a number; written answers are never kept. Read with the activities. Withheld figures are shown as "…".
    """
    from course_sync.exports import dump
    from course_sync.exports.satisfaction import ratings_line
    from course_sync.queries.course_figures import satisfaction
    from course_sync.wording.satisfaction import rating_cells

    session = session_of(context)
    settings = session.settings()
    with session.store(settings) as store:
        answers = satisfaction(store, until=_end_of(asof, settings.zone), course=course)
        if not answers:
            raise ConfigError(
                f"No answers are known of {course or 'any course'}. Runs read them in courses with completion tracking, where Feedback activities ask questions answered by a number, "
                f"{settings.privacy.small_number} or more have answered, and the account has mod/feedback:viewreports."
            )
        if json:
            _note(store, f"feedback {course}".strip(), purpose, None)
    for answer in answers:
        if json:
            write(dump(ratings_line(answer)))
            continue
        made = table(("ACTIVITY", "QUESTION", "ANSWERS", "MEAN", "SCALE"), right=("ANSWERS", "MEAN"))
        words = wording(settings, "en")
        for one in answer.ratings:
            made.add_row(*(clean(cell) for cell in rating_cells(one, words)))
        day = answer.counted_at.astimezone(settings.zone).date()
        say(f"{clean(answer.shortname)}, read on {day}, version {answer.version}:")
        show(made)
    return ExitCode.OK


def _activities_content(answers: Sequence[FunnelAnswer], out: Path, words: Wording, *, plain: bool) -> bytes:
    from course_sync.exports import dump
    from course_sync.exports.funnels import funnel_line, funnels_csv
    from course_sync.exports.parquet import funnels_parquet

    if out.suffix.lower() == ".csv":
        return funnels_csv(answers, words, plain=plain)
    if out.suffix.lower() == ".parquet":
        return funnels_parquet(answers)
    return "".join(f"{dump(funnel_line(answer))}\n" for answer in answers).encode()


def _show_funnel(answer: FunnelAnswer, words: Wording) -> None:
    from course_sync.wording.funnels import activity_cells, sums

    made = table(("ACTIVITY", "REQUIRED", "COMPLETED", "SHARE", "STOPPED"), right=("COMPLETED", "SHARE", "STOPPED"))
    for one in answer.funnel.activities:
        name, *cells = activity_cells(answer.funnel, one, words)
        made.add_row(clean(name), *cells)
    told = "; ".join(f"{name.lower()}: {value}" for name, value in sums(answer.funnel, words))
    day = answer.counted_at.astimezone(words.zone).date()
    say(f"{clean(answer.shortname)}, counted on {day}, version {answer.version}: {clean(told)}.")
    show(made)


def mail(
    context: typer.Context,
    period: Annotated[str | None, typer.Argument(help="As of `stats show`; else the last settled.")] = None,
    to: Annotated[
        list[str] | None, typer.Option("--to", metavar="ADDRESS", help="Instead of [statistics] mail_to; repeatable.")
    ] = None,
    purpose: Purpose = "",
) -> int:
    """Mail the report of a period, with the workbook.

    Runs do that by themselves for [statistics] mail_to when a month or a quarter is settled. The mail goes through the outbox: the next run or the worker sends it.
    """
    from course_sync.stages.alerting import mail_options
    from course_sync.stages.reporting import lay_in_reports, reports_of

    session = session_of(context)
    settings = session.settings()
    addresses = [*(to or settings.statistics.mail_to)]
    if not addresses:
        raise ConfigError("Nobody is named: write --to ADDRESS, or [statistics] mail_to into the configuration.")
    now = SystemClock().now()
    with session.store(settings) as store:
        trend = _answers(store, period, None, settings.zone)
        reports = reports_of(trend, addresses, settings, now, _funnels(store, None, settings.zone))
        with store.write() as writing:
            count = lay_in_reports(
                writing, reports, mail_options(settings), settings, now, actor=actor(), purpose=purpose
            )
    already = f" {len(reports) - count} had it already." if count < len(reports) else ""
    say(f"{trend[-1].period.key}: {count} in the outbox; the next run or the worker sends them.{already}")
    return ExitCode.OK


def renew(
    context: typer.Context,
    period: Annotated[str, typer.Argument(help="As of `stats show`.")],
    purpose: Purpose = "",
) -> int:
    """Count a settled period anew, for what came late, as its next version.

    The version before stays: `stats show --asof` gives it. What moved by a few is withheld in the new one: the difference would point at them.
    """
    from course_sync.stages.settling import settle_again
    from course_sync.stats.periods import parse_period
    from course_sync.store import statistics

    session = session_of(context)
    settings = session.settings()
    asked, now = parse_period(period), SystemClock().now()
    with session.store(settings) as store:
        versions = settle_again(store, settings, now, asked)
        if versions is not None:
            with store.write() as writing:
                subject = f"{asked.key} version {versions[1].version}"
                statistics.log_access(writing, now, actor(), "renew", purpose, subject)
    if versions is None:
        say(f"{asked.key}: nothing that is shown has changed; no new version.")
        return ExitCode.OK
    _show_changes(*(one.tables["rows"] for one in versions))
    say(f"{asked.key}: version {versions[1].version}. The version before: --asof {versions[0].frozen_at:%Y-%m-%d}.")
    return ExitCode.OK


def _show_changes(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> None:
    earlier = {(row["cut"], row["row"]): row["figures"] for row in before}
    made = table(("TABLE", "ROW", "FIGURE", "BEFORE", "NOW"), right=("BEFORE", "NOW"))
    for row in after:
        was = earlier.get((row["cut"], row["row"]), {})
        for figure, value in row["figures"].items():
            if was.get(figure, 0) != value:
                numbers = ("…" if one is None else str(one) for one in (was.get(figure, 0), value))
                made.add_row(row["cut"], clean(row["row"]) or "–", figure, *numbers)
    show(made)


def _end_of(asof: str | None, zone: ZoneInfo) -> datetime | None:
    if asof is None:
        return None
    try:
        return datetime.strptime(asof, "%Y-%m-%d").replace(tzinfo=zone) + timedelta(days=1)
    except ValueError:
        raise ConfigError(f"--asof {asof!r} is no day. Write it as 2026-10-31.") from None


def _answers(store: Store, period: str | None, asof: str | None, zone: ZoneInfo) -> Sequence[StatisticsAnswer]:
    """The asked period's tables last, and before them those of the periods before it."""
    from course_sync.queries.statistics import statistics_periods, statistics_trend
    from course_sync.stats.periods import parse_period

    until = _end_of(asof, zone)
    settled = statistics_periods(store, until=until)
    if not settled:
        raise ConfigError(
            "No period is settled yet. That is done by the first `course-sync run` after a month's open days are over."
        )
    asked = parse_period(period) if period else settled[-1]
    trend = statistics_trend(store, asked, until=until)
    if not trend:
        raise ConfigError(f"{asked.key} is not settled. There are: {', '.join(p.key for p in settled[-24:])}.")
    return trend


def _show(answer: StatisticsAnswer, by: Cut | None, words: Wording) -> None:
    from course_sync.wording.statistics import COLUMNS, cell_text

    for cut in Cut:
        rows = answer.table(cut)
        if not rows or by not in {None, cut}:
            continue
        made = table((cut.value.upper(), *_NUMBERS), right=_NUMBERS)
        for row in rows:
            cells = [cell_text(column, row, words) for column in COLUMNS[: len(_NUMBERS)]]
            made.add_row(clean(row.row) or "–", *("?" if cell == "not known" else cell for cell in cells))
        show(made)
    settled = answer.frozen_at.astimezone(words.zone).date()
    say(f"{answer.period.key}, version {answer.version}, settled on {settled}, read by way of {answer.way}. "
        f"… withheld: under {answer.floor}, or it would give such a figure away; ? not known; – nothing to tell.")  # fmt: skip
    if answer.unknown:
        say(f"Without completions, since nobody knows them: {clean(', '.join(answer.unknown))}.")


def _funnels(store: Store, asof: str | None, zone: ZoneInfo) -> Sequence[FunnelAnswer]:
    from course_sync.queries.course_figures import funnels

    return funnels(store, until=_end_of(asof, zone))


def _write_file(
    trend: Sequence[StatisticsAnswer],
    out: Path,
    settings: Settings,
    activities: Sequence[FunnelAnswer],
    *,
    plain: bool,
) -> None:
    from course_sync.exports import dump
    from course_sync.exports.parquet import statistics_parquet
    from course_sync.exports.statistics import statistics_csv, statistics_line
    from course_sync.exports.workbook import statistics_xlsx

    answer, words, kind = trend[-1], wording(settings), out.suffix.lower()
    if kind == ".xlsx":
        content = statistics_xlsx(trend, words, settings.moodle.url, activities)
    elif kind == ".csv":
        content = statistics_csv(answer, words, plain=plain)
    elif kind == ".parquet":
        content = statistics_parquet(answer)
    else:
        content = "".join(f"{dump(statistics_line(answer, row))}\n" for row in answer.rows).encode()
    _put(out, content)


def _put(out: Path, content: bytes) -> None:
    draft = out.with_name(f".{out.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(out)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise ConfigError(f"{out} cannot be written ({error.strerror}).") from None


def _note(store: Store, subject: str, purpose: str, out: Path | None) -> None:
    from course_sync.store import statistics

    action = f"export {out.suffix.lower()}" if out else "export json"
    with store.write() as session:
        statistics.log_access(session, SystemClock().now(), actor(), action, purpose, subject)
