"""Custom reports of Moodle's Report builder."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from course_sync.errors import BadAnswer
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import ENGLISH, Call, Settings
from course_sync.moodle.notices import Notice, notices_of
from course_sync.moodle.parse import as_text, record

REPORT = "core_reportbuilder_retrieve_report"

_PAGE = 1000
_MOST_ROWS = 2_000_000


@dataclass(frozen=True, slots=True)
class Report:
    """A report's table. Everything in it is text as Moodle shows it, in English, in the account's time zone.

    Who made the report is dropped while parsing. The rows hold what the report's author put there, people's names perhaps:
    they are not shown in a repr, and must be judged by the headers before they are used.

    Attributes:
        source: the datasource's class name.
        rows: a cell that Moodle leaves empty is "".
        total: rows that the report has, as Moodle counts them.
    """

    id: int
    name: str
    source: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    total: int
    notices: tuple[Notice, ...] = ()


def report_pages(
    client: MoodleClient, report_id: int, *, page_size: int = _PAGE, settings: Settings = ENGLISH
) -> Iterator[Report]:
    """The report's pages, each as a `Report` of its own, until all its rows came.

    Moodle cuts pages anew for each request: the report must be sorted, else a row may stand on two pages or on none.

    Raises:
        MoodleError: one of its subclasses; AccessRefused where the account is not in the report's audience, BadAnswer where
            headings or the number of rows change on the way, or a page is not full.
    """
    page = first = report_page(client, report_id, 0, page_size, settings)
    seen, number = len(page.rows), 0
    while True:
        if page.headers != first.headers or page.total != first.total:
            raise BadAnswer(f"{REPORT}: the report was changed while it was read", function=REPORT)
        if len(page.rows) != min(page_size, first.total - number * page_size):
            raise BadAnswer(f"{REPORT}: {seen} rows came of {first.total}", function=REPORT)
        yield page
        if seen >= first.total:
            return
        number += 1
        page = report_page(client, report_id, number, page_size, settings)
        seen += len(page.rows)
        if not page.rows or seen > _MOST_ROWS:
            raise BadAnswer(f"{REPORT}: {seen} rows came of {first.total}", function=REPORT)


def get_report(client: MoodleClient, report_id: int, *, page_size: int = _PAGE) -> Report:
    """The whole report, held in memory.

    Raises:
        MoodleError: see `report_pages`.
    """
    pages = list(report_pages(client, report_id, page_size=page_size))
    return replace(pages[0], rows=tuple(row for page in pages for row in page.rows))


def report_page(client: MoodleClient, report_id: int, number: int, size: int, settings: Settings = ENGLISH) -> Report:
    """One page, counted from 0."""
    params = {"reportid": report_id, "page": number, "perpage": size}
    return parse_report(client.invoke(Call(REPORT, params, settings), scale=2))


def parse_report(data: Any) -> Report:
    answer = record(data, REPORT)
    details = answer.record("details")
    table = record(answer.data.get("data"), REPORT)
    rows = tuple(_cells(row.data.get("columns")) for row in table.need_records("rows"))
    headers = table.texts("headers")
    if any(len(row) != len(headers) for row in rows):
        raise BadAnswer(f"{REPORT}: a row does not fit the headers", function=REPORT)
    return Report(
        id=details.need_number("id"),
        name=details.text("name"),
        source=details.text("source"),
        headers=headers,
        rows=rows,
        total=table.need_number("totalrowcount"),
        notices=notices_of(answer),
    )


def _cells(columns: Any) -> tuple[str, ...]:
    if not isinstance(columns, list):
        raise BadAnswer(f"{REPORT}: no list 'columns'", function=REPORT)
    return tuple("" if cell is None else as_text(cell) for cell in columns)
