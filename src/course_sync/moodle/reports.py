"""Custom reports of Moodle's Report builder."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from course_sync.errors import BadAnswer
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import ENGLISH, Call, Settings
from course_sync.moodle.notices import Notice, notices_of
from course_sync.moodle.parse import as_text, record

REPORT = "core_reportbuilder_retrieve_report"
_TEXT = frozenset({str})


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


def report_page(client: MoodleClient, report_id: int, number: int, size: int, settings: Settings = ENGLISH) -> Report:
    """One page, counted from 0.

    Moodle cuts pages anew for each request: the report must be sorted, and who reads on begins a little before the end of the last page.

    Raises:
        MoodleError: one of its subclasses; AccessRefused where the account is not in the report's audience.
    """
    params = {"reportid": report_id, "page": number, "perpage": size}
    return parse_report(client.invoke(Call(REPORT, params, settings), scale=2))


def report_pages(
    client: MoodleClient, report_id: int, places: Iterable[tuple[int, int]], settings: Settings = ENGLISH
) -> Iterator[Report]:
    """Several pages (number, size) in the order asked for; the next ones are under way while the caller works on one (`MoodleClient.in_order`).

    A page may so be older than the one before it.

    Raises:
        MoodleError: as `report_page`, in the page's turn.
    """
    return client.in_order(partial(report_page, client, report_id, number, size, settings) for number, size in places)


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
    if _TEXT.issuperset(map(type, columns)):  # nearly every row
        return tuple(columns)
    return tuple("" if cell is None else as_text(cell) for cell in columns)
