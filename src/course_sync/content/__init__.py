"""What a text says and where it points: links, words, dates. Pure: no network, no store, no clock.

Each format is a module beside its siblings that turns its kind of body into a `Reading`; addresses are judged in one place.
"""

from course_sync.content.address import Address, normalise
from course_sync.content.dates import Certainty, DateRole, FoundDate, find_dates
from course_sync.content.extraction import PARSER_VERSION, Extraction, extract
from course_sync.content.hashing import text_hash
from course_sync.content.internal import InternalKind, InternalTarget, resolve_internal
from course_sync.content.names import FoundName, Name, NamesError, find_names, merged, shipped
from course_sync.content.plain import plain_addresses
from course_sync.content.site import Site
from course_sync.content.stripping import strip_to_addresses

__all__ = [
    "PARSER_VERSION",
    "Address",
    "Certainty",
    "DateRole",
    "Extraction",
    "FoundDate",
    "FoundName",
    "InternalKind",
    "InternalTarget",
    "Name",
    "NamesError",
    "Site",
    "extract",
    "find_dates",
    "find_names",
    "merged",
    "normalise",
    "plain_addresses",
    "resolve_internal",
    "shipped",
    "strip_to_addresses",
    "text_hash",
]
