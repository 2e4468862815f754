"""The forms in which texts write addresses of acts."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urlsplit

_NAME = "riigiteataja.ee"
HOSTS = frozenset({_NAME, f"www.{_NAME}"})

_ACT = re.compile(r"/(?:(?:et|en)/)?akt/([^/?#]{1,40})/?\Z", re.IGNORECASE)
_ENGLISH = re.compile(r"/(?:en/)?(?:eli|tolge|compare_original)/", re.IGNORECASE)
_NAVIGATION = re.compile(r"/akt/\./dyn=(\d{1,20})&", re.IGNORECASE)
_LATEST = re.compile(r"(?:\A|&)leiakehtiv(?:=(?:true|1)?)?(?:&|\Z)", re.IGNORECASE)
_ID = re.compile(r"\d{1,20}(?:\.xml)?\Z")


class Pins(StrEnum):
    """What an address of an act holds on to."""

    REDACTION = "redaction"  # that one text: may go stale
    LATEST = "latest"  # the text in force, whichever it is
    ABBREVIATION = "abbreviation"  # the act by its short name
    OTHER = "other"  # a translation, a comparison: the interface does not tell of it


@dataclass(frozen=True, slots=True)
class ActAddress:
    """Attributes: `act`: the id, "" for ABBREVIATION and OTHER."""

    pins: Pins
    act: str = ""


def act_address(url: str) -> ActAddress | None:
    """What an address of Riigi Teataja holds on to; None for any other address (also its front page, its files)."""
    if _NAME not in url.lower():  # most addresses by far
        return None
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return None
    if host not in HOSTS or parts.scheme not in {"http", "https"}:
        return None
    navigation = _NAVIGATION.match(parts.path)
    if navigation:
        return ActAddress(Pins.REDACTION, navigation[1])
    found = _ACT.match(unquote(parts.path))
    if found is None:
        return ActAddress(Pins.OTHER) if _ENGLISH.match(parts.path) else None
    if not _ID.match(found[1]):
        return ActAddress(Pins.ABBREVIATION)
    act = found[1].removesuffix(".xml")
    return ActAddress(Pins.LATEST if _LATEST.search(parts.query) else Pins.REDACTION, act)


def address_of(act: str, fragment: str = "") -> str:
    """Where people read a redaction; the paragraph that the old link pointed to is kept."""
    return f"https://www.riigiteataja.ee/akt/{act}" + (f"#{fragment}" if fragment else "")
