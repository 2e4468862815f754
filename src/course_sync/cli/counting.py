"""`course-sync stats`: settled statistics on the terminal, as JSON lines, or into a file to hand in."""

from __future__ import annotations

from datetime import datetime, timedelta
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from course_sync.cli.asking import Json
from course_sync.cli.session import session_of, wording
from course_sync.cli.terminal import clean, say, show, table, write
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, ExitCode
from course_sync.stats.tables import Cut, Figure

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from course_sync.queries.statistics import StatisticsAnswer
    from course_sync.store.session import Store
    from course_sync.wording import Wording

_SUFFIXES = (".xlsx", ".csv", ".jsonl")


def stats(
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
        Path | None, typer.Option("--out", metavar="FILE", help="Write FILE: .xlsx, .csv or .jsonl.")
    ] = None,
    plain: Annotated[bool, typer.Option("--plain", help="CSV with commas and points, without BOM.")] = False,
    purpose: Annotated[str, typer.Option("--purpose", help="What for; stands in the access log.")] = "",
) -> int:
    """Enrolments and completions by period.

    Figures that could point at persons are withheld. Periods are settled once they and their open days are over; then they never change. Withheld figures are shown as "…".
    """
    from course_sync.exports import dump
    from course_sync.exports.statistics import statistics_line

    session = session_of(context)
    settings = session.settings()
    if out is not None and out.suffix.lower() not in _SUFFIXES:
        raise ConfigError(f"{out.name}: name the file .xlsx, .csv or .jsonl.")
    with session.store(settings) as store:
        answer = _answer(store, period, asof, settings.zone)
        rows = [row for row in answer.rows if by is None or row.cut is by]
        if out is not None:
            _write_file(answer, out, settings.report.language, settings.zone, plain=plain)
        if json or out is not None:
            _note(store, answer, purpose, out)
    if out is not None:
        say(f"{out}: {answer.period.key}, version {answer.version}.")
    elif json:
        for row in rows:
            write(dump(statistics_line(answer, row)))
    else:
        _show(answer, by, wording(settings, "en"))
    return ExitCode.OK


def _answer(store: Store, period: str | None, asof: str | None, zone: ZoneInfo) -> StatisticsAnswer:
    from course_sync.queries.statistics import statistics, statistics_periods
    from course_sync.stats.periods import parse_period

    until = None
    if asof is not None:
        try:
            until = datetime.strptime(asof, "%Y-%m-%d").replace(tzinfo=zone) + timedelta(days=1)
        except ValueError:
            raise ConfigError(f"--asof {asof!r} is no day. Write it as 2026-10-31.") from None
    settled = statistics_periods(store, until=until)
    if not settled:
        raise ConfigError(
            "No period is settled yet. That is done by the first `course-sync run` after a month's open days are over."
        )
    asked = parse_period(period) if period else settled[-1]
    answer = statistics(store, asked, until=until)
    if answer is None:
        raise ConfigError(f"{asked.key} is not settled. There are: {', '.join(p.key for p in settled[-24:])}.")
    return answer


def _show(answer: StatisticsAnswer, by: Cut | None, words: Wording) -> None:
    for cut in Cut:
        rows = [row for row in answer.rows if row.cut is cut]
        if not rows or by not in {None, cut}:
            continue
        numbers = ("ENROLLED", "BEFORE", "PERSONS", "COMPLETED", "BEFORE", "RATE", "FLOW", "DAYS")
        made = table((cut.value.upper(), *numbers), right=numbers)
        for row in rows:
            figures = (
                row.figures.get(Figure.ENROLLED),
                row.before.get(Figure.ENROLLED),
                row.figures.get(Figure.PERSONS),
                row.figures.get(Figure.COMPLETED),
                row.before.get(Figure.COMPLETED),
            )
            made.add_row(
                clean(row.row) or "–",
                *("…" if value is None else str(value) for value in figures),
                *("…" if rate is None else words.percent(rate) for rate in (row.cohort_rate, row.flow_rate)),
                f"{row.days[0]:g}" if row.days else "…",
            )
        show(made)
    settled = answer.frozen_at.astimezone(words.zone).date()
    say(f"{answer.period.key}, version {answer.version}, settled on {settled}, read by way of {answer.way}. "
        f"Figures under {answer.floor}, and what would give them away, are withheld: …")  # fmt: skip


def _write_file(answer: StatisticsAnswer, out: Path, language: str, zone: ZoneInfo, *, plain: bool) -> None:
    from course_sync.exports import dump
    from course_sync.exports.statistics import statistics_csv, statistics_line, statistics_xlsx

    kind = out.suffix.lower()
    if kind == ".xlsx":
        content = statistics_xlsx(answer, language, zone)
    elif kind == ".csv":
        content = statistics_csv(answer, language, plain=plain)
    else:
        content = "".join(f"{dump(statistics_line(answer, row))}\n" for row in answer.rows).encode()
    draft = out.with_name(f".{out.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(out)
    except OSError as error:
        raise ConfigError(f"{out} cannot be written ({error.strerror}).") from None


def _note(store: Store, answer: StatisticsAnswer, purpose: str, out: Path | None) -> None:
    from course_sync.store import statistics

    action = f"export {out.suffix.lower()}" if out else "export json"
    subject = f"{answer.period.key} version {answer.version}"
    with store.write() as session:
        statistics.log_access(session, SystemClock().now(), getuser(), action, purpose, subject)
