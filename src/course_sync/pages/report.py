"""The static report: an overview and a page for each course, self-contained, written so that readers never see half of it."""

import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from course_sync.health import ConfirmationPolicy
from course_sync.pages.course import course_page
from course_sync.pages.environment import environment
from course_sync.pages.overview import overview
from course_sync.pages.speech import Speech
from course_sync.pages.statistics import Statistics, statistics_page
from course_sync.queries import CourseAnswer, CourseDetail, RunAnswer, course, last_run, status
from course_sync.queries.course_figures import funnels, satisfaction
from course_sync.queries.statistics import statistics_periods, statistics_trend
from course_sync.stats import FLOOR
from course_sync.stats.periods import Kind
from course_sync.store.session import Store
from course_sync.wording import Wording

INDEX = "index.html"
STATISTICS = "statistics.html"
FIXED_DAYS = 14
"""For so long a resolved finding is still shown on its course's page."""

_COURSE_PAGE = re.compile(r"\d+\.html\Z")


def make_report(
    store: Store,
    folder: Path,
    *,
    now: datetime,
    language: str = "et",
    zone: ZoneInfo,
    policy: ConfirmationPolicy | None = None,
    floor: int = FLOOR,
) -> Path:
    """Ask the store and write the whole report into `folder`. Returns the overview's path.

    Raises:
        OSError: the folder cannot be written.
        StoreError: the database is not usable.
    """
    today = now.astimezone(zone).date()
    courses = status(store, today=today)
    since = now - timedelta(days=FIXED_DAYS)
    details = (course(store, answer.course.id, today=today, resolved_since=since) for answer in courses)
    pages = render_report(
        courses,
        last_run(store, zone),
        (detail for detail in details if detail is not None),
        now=now,
        language=language,
        zone=zone,
        policy=policy,
        floor=floor,
        statistics=_statistics(store),
    )
    return write_report(pages, folder)


def _statistics(store: Store) -> Statistics:
    last = {period.kind: period for period in statistics_periods(store)}  # the latest of each kind counts
    kinds = [kind for kind in (Kind.QUARTER, Kind.MONTH, Kind.YEAR) if kind in last]
    return Statistics([statistics_trend(store, last[kind]) for kind in kinds], funnels(store), satisfaction(store))


def render_report(
    courses: Sequence[CourseAnswer],
    run: RunAnswer | None,
    details: Iterable[CourseDetail],
    *,
    now: datetime,
    language: str = "et",
    zone: ZoneInfo,
    policy: ConfirmationPolicy | None = None,
    floor: int = FLOOR,
    statistics: Statistics | None = None,
) -> Iterator[tuple[str, bytes]]:
    """Path inside the report and content of each page; the overview comes last, when all it links to is there.

    Args:
        details: of each of `courses`; taken one at a time.
        now: when the report is made.
        policy: tells until when a suspicion awaits confirmation; the default one when None.
        floor: figures of people below it are not shown.
        statistics: what their page shows; without any there is no such page.
    """
    wording = Wording(language, zone)
    speech = Speech(wording, floor)
    made = environment(wording)
    made.globals.update(speech.tables(), now=now, fixed_days=FIXED_DAYS, floor=floor)
    template = made.get_template("course.html")
    for detail in details:
        view = course_page(detail, speech, policy or ConfirmationPolicy())
        yield view.row.page, template.render(view=view, row=view.row, answer=detail.answer, run=run).encode()
    view_of_all = overview(courses, run, speech)
    counted = statistics is not None and statistics.any
    if statistics is not None and counted:
        yield STATISTICS, made.get_template(STATISTICS).render(view=statistics_page(statistics, wording)).encode()
    yield INDEX, made.get_template(INDEX).render(view=view_of_all, run=run, statistics=counted).encode()


def write_report(pages: Iterable[tuple[str, bytes]], folder: Path) -> Path:
    """Write each page whole or not at all, then remove the pages of courses that are no more. Returns the overview's path.

    Raises:
        OSError: the folder cannot be written.
    """
    written = set()
    for path, content in pages:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, content)
        written.add(target)
    if folder / STATISTICS not in written:
        (folder / STATISTICS).unlink(missing_ok=True)
    stale = (page for page in (folder / "courses").glob("*.html") if _COURSE_PAGE.match(page.name))
    for page in stale:
        if page not in written:
            page.unlink()
    return folder / INDEX


def _replace(target: Path, content: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)  # mkstemp's 0600 would hide the report from a web server
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
