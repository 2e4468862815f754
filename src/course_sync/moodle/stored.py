"""Files as Moodle's answers list them."""

from dataclasses import dataclass
from datetime import datetime

from course_sync.moodle.parse import Record


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file's metadata. Its author and the person who put it there are dropped while parsing.

    Attributes:
        filepath: folder inside its area, "/" at the top.
        fileurl: without any token; of an external file its own address.
        filesize: bytes; None where not told.
    """

    filename: str
    filepath: str
    fileurl: str
    mimetype: str = ""
    filesize: int | None = None
    modified_at: datetime | None = None
    external: bool = False


def stored_file(entry: Record) -> StoredFile:
    return StoredFile(
        filename=entry.text("filename"),
        filepath=entry.text("filepath") or "/",
        fileurl=entry.address("fileurl"),
        mimetype=entry.text("mimetype"),
        filesize=entry.opt_number("filesize"),
        modified_at=entry.moment("timemodified"),
        external=entry.flag("isexternalfile"),
    )


def stored_files(holder: Record, *keys: str) -> tuple[StoredFile, ...]:
    """The files that an answer lists under these keys; an external_files list, or one file by itself."""
    entries = [entry for key in keys for entry in (holder.records(key) or [holder.record(key)])]
    return tuple(stored_file(entry) for entry in entries if entry.text("filename") and entry.text("filename") != ".")
