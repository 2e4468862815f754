"""Packages: SCORM, IMS content packages, EPUB, any zip. Their pages, texts and data, the documents in them."""

import io
from collections.abc import Callable
from dataclasses import dataclass

from course_sync.content.files.archive import Archive
from course_sync.content.files.data import data_reader, looks_like_json, read_json, read_script
from course_sync.content.files.kinds import ARCHIVES, Kind, kind_by_name
from course_sync.content.files.limits import Damaged, NotSupported, OverBounds, Protected, Unreadable
from course_sync.content.files.markup import read_page, read_text
from course_sync.content.files.outside import leads_out, of_package
from course_sync.content.files.parts import Gathering
from course_sync.content.files.xml import Attributes, through

_MANIFESTS = ("imsmanifest.xml", "tincan.xml", "cmi5.xml")
Nested = Callable[[io.BytesIO, str, Kind, int], None]


@dataclass(slots=True)
class _Remarks:
    """Why some entries were not read: the first of each kind is told."""

    first: dict[type[Unreadable], str]

    def note(self, error: Unreadable) -> None:
        self.first.setdefault(type(error), str(error))


def read_package(archive: Archive, depth: int, gathering: Gathering, nested: Nested) -> None:
    """Every entry that can hold addresses.

    Args:
        depth: how many archives it lies in.
        nested: reads an inner document, given its bytes, its name, kind and depth.

    Raises:
        Unreadable: some of it was not read; what was is gathered.
    """
    remarks = _Remarks({})
    for name in archive.names:
        if not _is_read(name):
            continue
        gathering.spent.page()
        try:
            _read_entry(archive, name, depth, gathering, nested)
        except (Protected, Damaged, NotSupported) as error:
            remarks.note(error)
        except OverBounds as error:
            gathering.spent.check_time()
            gathering.spent.unpack(0)
            remarks.note(error)
    if remarks.first:
        kind_of, text = next(iter(remarks.first.items()))
        # An entry that nobody can open does not make the whole package one.
        raise NotSupported(f"inner document: {text}") if kind_of is Damaged else kind_of(f"an entry: {text}")


def _is_read(name: str) -> bool:
    """Whether an entry can hold addresses; what a Mac leaves in archives cannot."""
    own = name.rsplit("/", 1)[-1]
    if name.startswith("__MACOSX/") or own.startswith("._"):
        return False
    readable = kind_by_name(name) not in {Kind.WITHOUT_LINKS, Kind.UNSUPPORTED}
    return readable or own.lower() in _MANIFESTS or data_reader(name) is not None


def _read_entry(archive: Archive, name: str, depth: int, gathering: Gathering, nested: Nested) -> None:
    kind, inside = kind_by_name(name), f"entry:{name}"
    if name.rsplit("/", 1)[-1].lower() in _MANIFESTS:
        _read_manifest(archive, name, inside, gathering)
    elif data := data_reader(name):
        data(archive.read(name), inside, gathering)
    elif kind is Kind.HTML:
        body = archive.read(name)
        read_page(body, inside, gathering, of_package(archive.names, name))
        read_script(body, inside, gathering)
    elif kind is Kind.TEXT:
        body = archive.read(name)
        if not (looks_like_json(body) and read_json(body, inside, gathering)):
            read_text(body, inside, gathering)
    else:
        _read_nested(archive, name, kind, inside, depth, gathering, nested)


def _read_nested(
    archive: Archive, name: str, kind: Kind, inside: str, depth: int, gathering: Gathering, nested: Nested
) -> None:
    if kind in ARCHIVES and depth + 1 > gathering.spent.limits.depth:
        raise OverBounds(f"archives more than {gathering.spent.limits.depth} deep in each other")
    nested(io.BytesIO(archive.read(name)), inside.removeprefix("entry:"), kind, depth + 1)


def _read_manifest(archive: Archive, name: str, inside: str, gathering: Gathering) -> None:
    """Pages that lie elsewhere."""

    def start(_: str, attributes: Attributes) -> None:
        href = attributes.get("href", "")
        if href and leads_out(href) and "://" in href:
            gathering.link(inside, "manifest[href]", href)

    through(archive.pieces(name), start=start)
