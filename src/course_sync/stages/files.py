"""files: files that are new or changed → what they say and where they point, in the tables of the texts' links.

A file is fetched when what Moodle tells of it (size, time, place) is not what it was when it was last read; never-read ones go
first, the newest first among them, until the run has fetched as much as it may. One file at a time lies on the disk.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from course_sync.content import Site
from course_sync.content.files import FileReading, judged_links
from course_sync.errors import AccessRefused, MoodleError, NotFound
from course_sync.model.course import File
from course_sync.model.health import CoverageItem, CoverageReason
from course_sync.model.runs import Stage
from course_sync.moodle import Fetched, MoodleClient, TooLarge, fetch
from course_sync.stages.context import Context
from course_sync.stages.filing.child import ReadingProcess
from course_sync.stages.filing.choice import choose, fits, item_of, item_of_content, signature
from course_sync.stages.outage import end_if_down
from course_sync.store import courses
from course_sync.store import files as store
from course_sync.store.files import FileContent, ReadPart, StandingFile

_MEGABYTE = 1024 * 1024
_TEMPORARY = "reading-"
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Work:
    """What a run does about files: which are owed a look, what coverage says of each, and how much was fetched."""

    owed: list[tuple[bool, datetime, str, int]] = field(default_factory=list)
    items: dict[int, dict[str, CoverageItem]] = field(default_factory=dict)
    fetched: int = 0
    bytes: int = 0
    links: int = 0


def files(context: Context, client: MoodleClient | None) -> dict[str, int]:
    """Fetch and read what is owed a look. Returns files owed, fetched, megabytes fetched, and links found.

    Args:
        client: None when Moodle is not to be had: then nothing is fetched, and coverage says so.
    """
    with context.store.read() as session:
        ids = [i for i in context.within(courses.scoped_course_ids(session)) if courses.was_read(session, i)]
    work = _Work()
    for course_id in ids:
        _choose_course(context, course_id, work)
    work.owed.sort(reverse=True)  # never read before changed, then the newest
    context.progress.begin(Stage.FILES, len(work.owed))
    obstacle = _obstacle(context, client) if work.owed else None
    if obstacle is not None:
        _put_down(work, obstacle)
    elif client is not None and context.settings.files.run_mb:
        _read_owed(context, client, work)
    for course_id in ids:
        with context.store.write() as session:
            store.sync_parts(session, course_id, context.clock.now())
            courses.save_file_coverage(session, course_id, work.items[course_id].values())
    return {
        "owed": len(work.owed),
        "fetched": work.fetched,
        "megabytes": -(-work.bytes // _MEGABYTE),
        "links": work.links,
    }


def _obstacle(context: Context, client: MoodleClient | None) -> CoverageReason | None:
    """Why no file at all can be fetched; None where nothing is in the way."""
    if client is None:
        return CoverageReason.CALL_FAILED
    try:
        return None if client.capabilities().downloadfiles else CoverageReason.RIGHT_MISSING
    except MoodleError as error:
        context.fail(Stage.FILES, error, subject="moodle")
        return CoverageReason.CALL_FAILED


def _put_down(work: _Work, reason: CoverageReason) -> None:
    """None of the files that wait can be fetched now, and why."""
    for _, _, key, course_id in work.owed:
        item = work.items[course_id][key]
        work.items[course_id][key] = replace(item, reason=reason)


def _choose_course(context: Context, course_id: int, work: _Work) -> None:
    with context.store.read() as session:
        standing = store.standing_files(session, course_id)
    items = work.items.setdefault(course_id, {})
    for one in standing:
        choice = choose(one, context.settings.files.max_mb * _MEGABYTE)
        key = one.file.place.key
        if choice.item is not None:
            items[key] = choice.item
        if choice.fetch:
            work.owed.append((one.content is None, one.file.modified_at or _LONG_AGO, key, course_id))


def _read_owed(context: Context, client: MoodleClient, work: _Work) -> None:
    settings = context.settings.files
    with (
        _folder(context.settings.folder) as folder,
        ReadingProcess(folder, seconds=settings.seconds, megabytes=settings.memory_mb) as reader,
    ):
        hand = _Hand(context, client, reader, folder / "file", work)
        for _, _, key, course_id in work.owed:
            context.check_cancelled()
            with context.store.read() as session:
                one = store.standing_file(session, key)
            if one is None or (work.bytes + (one.file.size or 0) > settings.run_mb * _MEGABYTE and work.bytes):
                continue  # a smaller one may still have room
            try:
                work.items[course_id][key] = hand.read(one)
            except MoodleError as error:
                work.items[course_id][key] = _item_of_error(one.file, error)
                if _is_down(context, client, error):
                    return
            except Exception as error:  # noqa: BLE001 - one file must not stop the others; it is recorded
                context.fail(Stage.FILES, error, subject=key, course_id=course_id)
                work.items[course_id][key] = item_of(one.file, CoverageReason.CALL_FAILED, type(error).__name__)
            context.progress.advance(Stage.FILES)


def _is_down(context: Context, client: MoodleClient, error: MoodleError) -> bool:
    """Whether no further file is to be had; it is told once, and coverage tells it of every file that waits."""
    try:
        end_if_down(client, error)
    except MoodleError as down:
        context.fail(Stage.FILES, down, subject="moodle")
        return True
    return False


@dataclass(frozen=True, slots=True)
class _Hand:
    """Fetches one file to `path`, has it read, saves what was found."""

    context: Context
    client: MoodleClient
    reader: ReadingProcess
    path: Path
    work: _Work

    def read(self, one: StandingFile) -> CoverageItem:
        """What coverage says of the file now.

        Raises:
            MoodleError: it was not to be had.
        """
        file = one.file
        fetched = self._fetch(file)
        self.work.fetched += 1
        self.work.bytes += fetched.size
        before = one.content or FileContent(signature="")
        if not fits(file, fetched.size) and fetched.sha256 != before.doubt:
            # It changed while the course was read, or the way to us cut it off: the next run knows more.
            self._save(file, replace(before, doubt=fetched.sha256), None)
            detail = f"{fetched.size} bytes came where Moodle told {file.size}: it is fetched again next time"
            return item_of(file, CoverageReason.CALL_FAILED, detail)
        reading = self.reader.read(self.path, file.name, file.mimetype)
        parts = self._parts(reading)
        content = FileContent(
            signature=signature(file),
            sha256=fetched.sha256,
            problem=reading.problem,
            detail=reading.detail,
            bytes=fetched.size,
            links=sum(len(part.links) for part in parts),
            document=reading.document,
        )
        self._save(file, content, parts)
        self.work.links += content.links
        return item_of_content(file, content)

    def _fetch(self, file: File) -> Fetched:
        limit = self.context.settings.files.max_mb * _MEGABYTE
        with self.path.open("w+b") as sink:
            return fetch(self.client, file.url, sink, max_bytes=limit)

    def _parts(self, reading: FileReading) -> list[ReadPart]:
        site = Site(self.context.settings.moodle.url, self.context.settings.moodle.aliases)
        return [ReadPart(part.inside, judged_links(part, site)) for part in reading.parts]

    def _save(self, file: File, content: FileContent, parts: list[ReadPart] | None) -> None:
        now = self.context.clock.now()
        with self.context.store.write() as session:
            store.save_content(session, file, content, parts, now)


def _item_of_error(file: File, error: MoodleError) -> CoverageItem:
    if isinstance(error, TooLarge):
        return item_of(file, CoverageReason.TOO_LARGE, "more bytes came than [files] max_mb allows")
    if isinstance(error, AccessRefused | NotFound):
        return item_of(file, CoverageReason.RIGHT_MISSING, error.errorcode or "the file is not shown to the account")
    return item_of(file, CoverageReason.CALL_FAILED, error.errorcode or type(error).__name__)


@contextmanager
def _folder(home: Path) -> Iterator[Path]:
    """A private folder for downloads beside the data, gone afterwards; what a killed run left goes first."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in home.glob(f"{_TEMPORARY}*"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_TEMPORARY, dir=home) as folder:
        yield Path(folder)
