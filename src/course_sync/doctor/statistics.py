"""Which way of the statistics this site allows, how sure its figures are, and what to ask for to get a better one."""

from collections.abc import Iterator

from course_sync.config import Settings
from course_sync.doctor.check import Check, State, ok
from course_sync.errors import BadAnswer, MoodleError, MoodleUnavailable, TokenRefused
from course_sync.model.course import Way
from course_sync.moodle import Capabilities, Column, MoodleClient, Reader, Report, report_page
from course_sync.moodle.batches import BATCH
from course_sync.moodle.completion import COURSE_COMPLETION
from course_sync.moodle.people import ENROLLED_USERS
from course_sync.moodle.reports import REPORT
from course_sync.privacy import mask_text
from course_sync.stages.mirroring.report_rows import reader_of, words_of
from course_sync.stats.ways import exact, less_than_exact

_CODE = "moodle.statistics"
_REPORT_CODE = "moodle.statistics.report"
_TITLE = "Completion statistics"
_ROWS = 50  # of the report, to see whether its cells are understood; none is kept


def look(client: MoodleClient, info: Capabilities, settings: Settings) -> Iterator[Check]:
    """The way that a run would go, tried."""
    if settings.statistics.reports:
        for report_id in settings.statistics.reports:
            yield from _report(client, info, settings, report_id)
    elif not info.has(ENROLLED_USERS):
        yield Check(_CODE, State.WARNING, f"{_TITLE}: not possible", f"{ENROLLED_USERS} is missing", _better(info))
    else:
        way = Way.BATCHES if info.has(BATCH) else Way.SINGLE
        pace = "way 2, in batches" if way is Way.BATCHES else "way 3, one request a learner, which is slow"
        title = f"{_TITLE}: learner by learner, {pace}"
        if info.has(COURSE_COMPLETION):
            yield ok(_CODE, title, _sure(way), _better(info))
        else:
            lost = f"enrolments alone: {COURSE_COMPLETION} is missing. {_sure(way)}"
            yield Check(_CODE, State.WARNING, title, lost, _better(info))


def _sure(way: Way) -> str:
    return f"Exact: {'; '.join(exact(way))}. Not exact: {'; '.join(less_than_exact(way))}."


def _better(info: Capabilities) -> str:
    """What to ask the Moodle administrator for; every Moodle that is supported (4.1 and later) has the Report builder."""
    function = "" if info.has(REPORT) else f", and the function {REPORT} in the service"
    batches = "" if info.has(BATCH) else f" Until then {BATCH} in the service makes it way 2."
    return (
        "For exact dates, institutions and a thousandth of the requests (way 1) ask the Moodle administrator for a custom report over "
        "“Course participants” with the columns that docs/statistics.md names, the service account in its audience, the right "
        f"moodle/reportbuilder:view{function}. Then write the report's number (id= in its address) into [statistics] reports.{batches}"
    )


def _report(client: MoodleClient, info: Capabilities, settings: Settings, report_id: int) -> Iterator[Check]:
    title = f"{_TITLE}: way 1, report {report_id}"
    if not info.has(REPORT):
        detail = f"{REPORT} is missing: nobody is counted"
        yield Check(
            _CODE, State.WARNING, f"{title}: cannot be read", detail, "Have it added to the service.", (REPORT,)
        )
        return
    try:
        page = report_page(client, report_id, 0, _ROWS, words_of(settings))
        reader = reader_of(page, settings)
        unknown = {row.role_name for row in reader.participants(page.rows) if row.role_name}
    except (MoodleUnavailable, TokenRefused):
        raise
    except BadAnswer as error:
        advice = "docs/statistics.md names the columns; have the report changed to them."
        yield _amiss(f"{title}: not understood", mask_text(str(error)), advice)
        return
    except MoodleError as error:
        code = error.errorcode or type(error).__name__
        detail = (
            f"report {report_id} is refused to the service account ({code}): it must exist, the account must be in its audience and "
            "have moodle/reportbuilder:view"
        )
        advice = "Ask the Moodle administrator for that, or name another in [statistics] reports."
        yield _amiss(f"{title}: refused", detail, advice)
        return
    yield _judged(title, page, reader, unknown)


def _judged(title: str, page: Report, reader: Reader, unknown: set[str]) -> Check:
    if not page.total:
        detail = "the report is empty for the service account"
        return _amiss(f"{title}: nobody in it", detail, "Have its conditions looked at: none but the category.")
    if unknown:
        detail = f"it names roles that are not known: {', '.join(sorted(unknown)[:10])}"
        return Check(
            _CODE, State.WARNING, f"{title}: roles", detail, "Write their short names into [statistics.roles]."
        )
    absent = [name for column, name in _OPTIONAL.items() if not reader.has(column)]
    key = "user name" if reader.by_username else "id number"
    less = f" The report has no column for: {', '.join(absent)}." if absent else ""
    advice = "For these too, ask the Moodle administrator for their columns in the report." if absent else ""
    return ok(
        _CODE, f"{title}: {page.total} rows", f"People are known by their {key}. {_sure(Way.REPORT)}{less}", advice
    )


_OPTIONAL = {Column.ACCESS: "last access", Column.UNIT: "institution or department"}


def _amiss(title: str, detail: str, advice: str) -> Check:
    return Check(_REPORT_CODE, State.WARNING, title, detail, advice)
