"""Relationships of office documents: which part points where, by an id."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from course_sync.content.files.archive import Archive
from course_sync.content.files.xml import Attributes, through

_SEEN_BY_READERS = ("/hyperlink", "/image", "/video", "/audio", "/media", "/oleObject", "/frame")


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship; `kind` is the last word of its type ("hyperlink", "slide")."""

    kind: str
    target: str
    external: bool


def relations(archive: Archive, part: str) -> Mapping[str, Relation]:
    """The relationships of a part by id; targets inside are names of entries."""
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    if source not in archive.names:
        return {}
    found: dict[str, Relation] = {}

    def start(element: str, attributes: Attributes) -> None:
        if element != "rel:Relationship":
            return
        kind = attributes.get("Type", "").rsplit("/", 1)[-1]
        target = attributes.get("Target", "")
        external = attributes.get("TargetMode", "").lower() == "external"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
        found[attributes.get("Id", "")] = Relation(kind, target, external)

    through(archive.pieces(source), start=start)
    return found


def is_shown(relation: Relation) -> bool:
    """An outside thing that a reader meets: not a template or a stylesheet of the author's office."""
    return relation.external and any(relation.kind == kind[1:] for kind in _SEEN_BY_READERS)


def of_kind(relations_: Mapping[str, Relation], kind: str) -> list[str]:
    """The entries that relationships of this kind name."""
    return [relation.target for relation in relations_.values() if relation.kind == kind and not relation.external]


def main_part(archive: Archive, usual: str) -> str:
    """The entry that is the document itself."""
    found = of_kind(relations(archive, ""), "officeDocument")
    return next((name for name in found if name in archive.names), usual)
