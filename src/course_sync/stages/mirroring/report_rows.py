"""The rows of a report of participants, page by page, so that nobody is lost while people move on a living site.

Moodle cuts pages anew for each request: somebody who is unenrolled between two of them moves all who follow one row up. So each
page begins a few rows before the end of the last, and must begin with somebody who was seen there.
"""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from course_sync.config import Settings
from course_sync.errors import BadAnswer
from course_sync.moodle import MoodleClient, Reader, Report, report_page, report_pages
from course_sync.moodle import Settings as CallSettings

Cells = tuple[str, ...]
_OVERLAP = 10  # rows, at least: so many may go while a page is read
_CHANGED = "the report was changed while it was read, or is not sorted: sort it by course, then by user name"


def pieces(client: MoodleClient, report_id: int, settings: Settings) -> Iterator[tuple[Sequence[Cells], Reader, bool]]:
    """Rows in pieces that hold all of a person's rows in a course, how they are read, and whether all came at once.

    Raises:
        MoodleError: one of its subclasses; BadAnswer where pages do not fit together.
    """
    words, size = words_of(settings), settings.statistics.page
    page = report_page(client, report_id, 0, size, words)
    reader, headers = reader_of(page, settings), page.headers
    _check_full(page, 0, size)
    if page.total <= size:
        yield sorted(page.rows, key=reader.pair), reader, True
        return
    held, end, total = list(page.rows), size, page.total
    for number, part, page in _later_pages(client, report_id, words, size, total):
        _check_full(page, number * part, part)
        if page.headers != headers or not page.rows:
            raise BadAnswer(_CHANGED)
        first = reader.pair(page.rows[0])
        begins = next((at for at, row in enumerate(held) if reader.pair(row) == first), None)
        if begins is None:
            raise BadAnswer(_CHANGED)
        ends = _length(held[begins:], first, reader) + begins
        lead = _length(page.rows, first, reader)
        if ends < len(held):
            done, fresh = held[:ends], list(page.rows[lead:])
        elif lead == len(page.rows) and number * part + lead < page.total:
            done, fresh = [], [*held, *page.rows[max(0, end - number * part) :]]  # somebody with more rows than a page
        else:
            # A database may order equals anew for each page: where one person's rows lie on two, they are asked for in one.
            around = range(end - (len(held) - begins), number * part + lead)
            whole = _whole(client, report_id, words, around, reader, first)
            done, fresh = [*held[:begins], *whole], list(page.rows[lead:])
        yield done, reader, False
        held, end = fresh, number * part + len(page.rows)
    yield held, reader, False


def _later_pages(
    client: MoodleClient, report_id: int, words: CallSettings, size: int, total: int
) -> Iterator[tuple[int, int, Report]]:
    """Number, size and rows of each page after the first, to the end that the last one tells.

    Pages are under way together, so that one may be older than the one before it; whoever is in the report all the time is found
    all the same: who begins a page was seen on the one before, and between two such people in the report's order nobody is left out.
    """
    end = size
    while end < total:
        places = list(_places(end, size, total))
        for (number, part), page in zip(places, report_pages(client, report_id, places, words), strict=True):
            yield number, part, page
            end, total = number * part + len(page.rows), page.total
            if end >= total:
                return


def _places(end: int, size: int, total: int) -> Iterator[tuple[int, int]]:
    """Number and size of the pages that follow each other from `end` on, as long as the report is as it was."""
    while end < total:
        number, part = next_page(end, size)
        yield number, part
        end = (number + 1) * part


def next_page(end: int, size: int) -> tuple[int, int]:
    """The page (its number from 0, and how many rows a page) that begins at least some rows before `end` and reaches farthest.

    Moodle's pages begin at multiples of their size alone.

    Raises:
        BadAnswer: pages of at most `size` do not reach beyond `end`.
    """
    start = end - min(_OVERLAP, size // 4)
    fewest = -(-start // size)
    found = max(((number + 1) * (start // number), number) for number in range(max(1, fewest), 2 * fewest + 2))
    reach, number = found
    if reach <= end:
        raise BadAnswer(
            f"pages of {size} rows are too small for this report: write a larger number into [statistics] page"
        )
    return number, start // number


def _length(rows: Sequence[Cells], pair: tuple[str, str], reader: Reader) -> int:
    """How many rows at the beginning are of `pair`."""
    return next((at for at, row in enumerate(rows) if reader.pair(row) != pair), len(rows))


def _whole(
    client: MoodleClient, report_id: int, words: CallSettings, around: range, reader: Reader, pair: tuple[str, str]
) -> list[Cells]:
    """All rows of `pair`, which lie `around`, asked for in one page together with their neighbours."""
    if not around:
        raise BadAnswer(_CHANGED)
    start, last = max(0, around.start - 1), around.stop
    size = next(size for size in range(last - start + 1, 2 * last + 2) if start // size == last // size)
    page = report_page(client, report_id, start // size, size, words)
    rows = page.rows[start % size : last % size + 1]
    mine = [row for row in rows if reader.pair(row) == pair]
    cut_before = start > 0 and reader.pair(rows[0]) == pair if rows else True
    cut_after = page.total > last and bool(rows) and reader.pair(rows[-1]) == pair
    if not mine or cut_before or cut_after:
        raise BadAnswer(_CHANGED)
    return mine


def _check_full(page: Report, start: int, size: int) -> None:
    if len(page.rows) != min(size, max(0, page.total - start)):
        raise BadAnswer(f"the report was changed while it was read: {len(page.rows)} rows came of {page.total}")


def words_of(settings: Settings) -> CallSettings:
    """The language and time zone in which reports are asked for."""
    return CallSettings(lang="en", timezone=settings.statistics.timezone)


def reader_of(page: Report, settings: Settings) -> Reader:
    """What understands the report's rows.

    Raises:
        BadAnswer: a needed column is missing, or two have the same heading.
    """
    chosen = settings.statistics
    return Reader(
        page.headers,
        ZoneInfo(chosen.timezone),
        columns={str(name): heading for name, heading in chosen.columns.items()},
        roles=chosen.roles,
    )
