"""Zip archives of strangers: entries, sizes, ratio and depth are bounded; nothing is ever written to the disk."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import IO

from course_sync.content.files.limits import MEGABYTE, Damaged, NotSupported, OverBounds, Protected, Spent

_PIECE = 64 * 1024
_ENCRYPTED = 0x1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Archive:
    """An archive to be read entry by entry.

    Raises:
        Damaged: there is no archive, or not a whole one.
        OverBounds: it lists more entries than allowed.
    """

    def __init__(self, file: IO[bytes], spent: Spent) -> None:
        self._spent = spent
        try:
            self._zip = zipfile.ZipFile(file)
            listed = self._zip.infolist()
        except zipfile.BadZipFile as error:
            raise Damaged("the archive is cut off or no archive") from error
        except (OSError, ValueError, EOFError, NotImplementedError, UnicodeError, zlib.error) as error:
            raise NotSupported(f"the archive's list cannot be read ({type(error).__name__})") from error
        if len(listed) > spent.limits.entries:
            raise OverBounds(f"more than {spent.limits.entries} entries")
        # Names are only keys here: "../" in one leads nowhere. Of two the last counts, as for everybody who unpacks.
        self._entries: Mapping[str, zipfile.ZipInfo] = {
            entry.filename.replace("\\", "/").lstrip("/"): entry for entry in listed if not entry.is_dir()
        }

    @property
    def names(self) -> Mapping[str, zipfile.ZipInfo]:
        """Entries by name, in the archive's order."""
        return self._entries

    @property
    def is_protected(self) -> bool:
        """Some entry wants a password."""
        return any(entry.flag_bits & _ENCRYPTED for entry in self._entries.values())

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of an entry, piece by piece.

        Raises:
            Unreadable: it is not there, protected, damaged, over bounds.
        """
        entry = self._entries.get(name)
        if entry is None:
            raise Damaged(f"a part of it is missing ({len(self._entries)} are there)")
        if entry.flag_bits & _ENCRYPTED:
            raise Protected("an entry wants a password")
        if entry.compress_type not in _METHODS:
            raise NotSupported(f"packed by method {entry.compress_type}")
        limits = self._spent.limits
        size = 0
        try:
            with self._zip.open(entry) as stream:
                while piece := stream.read(_PIECE):
                    size += len(piece)
                    self._spent.unpack(len(piece))
                    self._spent.check_time()
                    if size > limits.entry:
                        raise OverBounds(f"an entry of more than {limits.entry} bytes")
                    if size > MEGABYTE and size > limits.ratio * max(1, entry.compress_size):
                        raise OverBounds(f"an entry packed more than {limits.ratio} times: a bomb")
                    yield piece
        except zipfile.BadZipFile as error:
            raise Damaged("an entry's checksum does not fit, or its head is missing") from error
        except (zlib.error, EOFError) as error:
            raise Damaged("an entry cannot be unpacked") from error
        except (NotImplementedError, RuntimeError, OSError, ValueError) as error:
            raise NotSupported(f"an entry cannot be unpacked ({type(error).__name__})") from error

    def read(self, name: str) -> bytes:
        """An entry whole."""
        return b"".join(self.pieces(name))
