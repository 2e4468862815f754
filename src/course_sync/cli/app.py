"""The commands, gathered. What they need is imported when they run: `--help` is quick."""

from pathlib import Path
from typing import Annotated

import typer

from course_sync import __version__
from course_sync.cli import alerting, asking, counting, forgetting, running, saying, setting_up, telling
from course_sync.cli.session import Session
from course_sync.errors import ExitCode

EXIT_CODES = {
    ExitCode.OK: "all well",
    ExitCode.UNEXPECTED: "unexpected, the database is not usable, or stopped",
    ExitCode.BROKEN_COURSES: "done, and there are broken courses",
    ExitCode.CONFIG: "the configuration or the command line is to be mended",
    ExitCode.MOODLE: "Moodle is not to be had",
}

app = typer.Typer(
    name="course-sync",
    help="Watches the e-courses of one Moodle site: broken links, outdated content, alerts, completion.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
alerts = typer.Typer(help="Look after alerts and mails.", no_args_is_help=True)
stats = typer.Typer(
    cls=counting.PeriodFirst,
    help="Completion statistics: `stats 2026-Q3`, or the last.",
)
database = typer.Typer(help="Look after the database.", no_args_is_help=True)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"course-sync {__version__}")
        raise typer.Exit


@app.callback(epilog="Data goes to stdout, all else to stderr.")
def options(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            "-c",
            metavar="FILE",
            help="Configuration file (else $COURSE_SYNC_CONFIG, ./course-sync.toml, /etc/course-sync/course-sync.toml).",
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", help="Say the version and stop.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    del version
    context.obj = Session(config)


def _codes(*codes: ExitCode) -> str:
    """What a command's exit codes mean; 1 and 3 may come of any."""
    meant = sorted({ExitCode.OK, ExitCode.UNEXPECTED, *codes})
    return "Exit codes: " + "; ".join(f"{code.value} {EXIT_CODES[code]}" for code in meant) + "."


_LOCAL = _codes(ExitCode.CONFIG)
_WITH_STATUS = _codes(ExitCode.CONFIG, ExitCode.BROKEN_COURSES)
_WITH_MOODLE = _codes(ExitCode.CONFIG, ExitCode.MOODLE)
_ALL = _codes(*ExitCode)

app.command("init", epilog=_LOCAL)(setting_up.init)
app.command("doctor", epilog=_WITH_MOODLE)(setting_up.doctor)
app.command("run", epilog=_ALL)(running.run)
app.command("status", epilog=_WITH_STATUS)(asking.status)
app.command("findings", epilog=_LOCAL)(asking.findings)
app.command("links", epilog=_LOCAL)(asking.links)
app.add_typer(stats, name="stats")
stats.command("show", epilog=_LOCAL)(counting.show_stats)
stats.command("activities", epilog=_LOCAL)(counting.activities)
stats.command("feedback", epilog=_LOCAL)(counting.feedback)
stats.command("mail", epilog=_LOCAL)(counting.mail)
stats.command("renew", epilog=_LOCAL)(counting.renew)
app.command("forget", epilog=_LOCAL)(forgetting.forget)
app.command("url", epilog=_LOCAL)(telling.url)
app.command("report", epilog=_LOCAL)(telling.report)
app.command("rules", epilog=_LOCAL)(telling.rules)
app.command("mute", epilog=_LOCAL)(saying.mute)
app.command("unmute", epilog=_LOCAL)(saying.unmute)
app.command("mutes", epilog=_LOCAL)(asking.mutes)
app.command("recheck", epilog=_ALL)(running.recheck)
app.command("review", epilog=_LOCAL)(saying.review)
app.command("worker", epilog=_LOCAL)(running.worker)
app.command("demo", epilog=_LOCAL)(setting_up.demo)
database.command("upgrade", epilog=_LOCAL)(setting_up.upgrade)
app.command("serve", epilog=_LOCAL)(alerting.serve)
alerts.command("preview", epilog=_LOCAL)(alerting.preview)
alerts.command("test", epilog=_LOCAL)(alerting.send_test)
alerts.command("list", epilog=_LOCAL)(alerting.listing)
alerts.command("retry", epilog=_LOCAL)(alerting.retry)
alerts.command("release", epilog=_LOCAL)(alerting.release)
app.add_typer(alerts, name="alerts")
app.add_typer(database, name="db")
