"""A superseded name: what it was, what took its place, and how sure that is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NameKind(StrEnum):
    NAME = "name"  # of an institution, unit, service, standard: inflected
    TEXT = "text"  # an address, a phone number: as it stands
    HOST = "host"  # of links


class CaseRule(StrEnum):
    """How capital letters must stand."""

    EXACT = "exact"  # as written in the list: "ISKE", never "iske"
    CAPITAL = "capital"  # the first letter is a capital: "Innove"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Name:
    """One entry of the list.

    Attributes:
        id: stable; what an overlay names, and part of fingerprints.
        old: nominative; its last word is inflected by `ending`.
        ending: ending class (`content.names.ENDINGS`), "" for what stands as it is.
        new: the successor, as people write it.
        since: from when; None where the day is not known.
        sure: "A" read in a primary source, "B" several sources, "C" one, "D" not confirmed.
        near: words or phrases that hold the old name and are not meant.
        on: asked at all.
    """

    id: str
    old: str
    new: str
    kind: NameKind = NameKind.NAME
    ending: str = ""
    case: CaseRule = CaseRule.CAPITAL
    since: date | None = None
    sure: str = "D"
    source: str = ""
    near: tuple[str, ...] = ()
    on: bool = False
