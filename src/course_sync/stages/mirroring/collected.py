"""What is gathered of a course on the way through its answers: texts, files, coverage, and what is kept as it was."""

from collections.abc import Iterable
from datetime import datetime

from course_sync.content import plain_addresses, strip_to_addresses
from course_sync.model.course import Author, File, Text, TextFormat
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.places import Field, Place
from course_sync.moodle import StoredFile, area_of, normalise_file_url, strip_token, strip_tokens
from course_sync.stages.mirroring.answers import Gap
from course_sync.stages.mirroring.places import Places

_FORMATS = {0: TextFormat.HTML, 1: TextFormat.HTML, 2: TextFormat.PLAIN, 4: TextFormat.MARKDOWN}


class Collected:
    """Texts and files by their place's key, so that what is told twice is held once; the fuller telling comes last."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.texts: dict[str, Text] = {}
        self.files: dict[str, File] = {}
        self.coverage: list[CoverageItem] = []
        self.kept: dict[str, Place] = {}
        self.unread: set[int] = set()
        self.unread_fields: set[tuple[int | None, Field]] = set()

    def add_text(
        self, place: Place, body: str, number: int, modified_at: datetime | None = None, author: Author = Author.TEACHER
    ) -> None:
        """A text in Moodle's format `number`; of a learner's only the addresses are kept."""
        if not body.strip():
            return
        kind = _FORMATS.get(number, TextFormat.HTML)
        body = strip_tokens(body)
        if author is Author.LEARNER:
            body, kind = strip_to_addresses(body, kind), TextFormat.HTML
        self.texts[place.key] = Text(
            place=place,
            body=body,
            format=kind,
            author=author,
            base_url=place.view_url,
            modified_at=modified_at,
        )

    def add_addresses(self, place: Place, body: str, modified_at: datetime | None = None) -> None:
        """A text of which only the addresses matter, its words being Moodle's own or a pattern's; none without an address."""
        kept = strip_to_addresses(strip_tokens(body), TextFormat.HTML)
        if kept:
            self.add_text(place, kept, 1, modified_at)

    def add_name(self, place: Place, name: str) -> None:
        """A name: a text of its own only where somebody wrote an address in it."""
        if next(plain_addresses(name), None) is not None:
            self.add_text(place, name, 2)

    def add_address(self, place: Place, address: str) -> None:
        """A setting that is an address, as its author wrote it."""
        self.texts[place.key] = Text(
            place=place, body=strip_token(address), format=TextFormat.ADDRESS, base_url=place.view_url
        )

    def add_files(self, place: Place, stored: Iterable[StoredFile]) -> None:
        for one in stored:
            self.add_file(place, one)

    def add_file(self, place: Place, stored: StoredFile) -> None:
        path = f"{stored.filepath.rstrip('/')}/{stored.filename}"
        url = strip_token(stored.fileurl)
        where = self.places.part(place, Field.FILE, path, stored.filename)
        before = self.files.get(where.key)
        if before is not None and normalise_file_url(before.url) != normalise_file_url(url):
            # Two areas of an activity may hold files of the same name: a description's picture, a folder's.
            where = self.places.part(place, Field.FILE, f"{area_of(url)}{path}", stored.filename)
        self.files[where.key] = File(
            place=where,
            name=stored.filename,
            path=path,
            url=url,
            mimetype=stored.mimetype,
            size=None if stored.external else stored.filesize,
            modified_at=stored.modified_at,
            external=stored.external,
        )

    def keep(self, place: Place) -> None:
        """The text there was not told now: it stays as it was."""
        self.kept[place.key] = place

    def covered(self, what: str, cmid: int | None = None) -> None:
        self.coverage.append(CoverageItem(what, CoverageOutcome.READ, cmid=cmid))

    def uncovered(self, what: str, gap: Gap, cmid: int | None = None) -> None:
        self.coverage.append(CoverageItem(what, gap.outcome, gap.reason, cmid, gap.detail))

    def blind(self, what: str, cmid: int | None, detail: str = "") -> None:
        """Something that no function of Moodle gives."""
        self.uncovered(what, Gap(CoverageReason.BLIND_SPOT, detail, CoverageOutcome.BLIND), cmid)

    def beyond(self, what: str, right: str, cmid: int) -> None:
        """Something that Moodle gives only to accounts that may edit: not to be asked for."""
        self.uncovered(what, Gap(CoverageReason.RIGHT_MISSING, right, CoverageOutcome.BLIND), cmid)

    def skipped(self, what: str, cmid: int, detail: str = "") -> None:
        """Learners' own words, left alone on purpose."""
        self.uncovered(what, Gap(CoverageReason.LEARNERS_TEXT, detail, CoverageOutcome.SKIPPED), cmid)
