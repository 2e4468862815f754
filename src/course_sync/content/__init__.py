"""What a text says and where it points: links, words, dates. Pure: no network, no store, no clock.

Each format is a module beside its siblings that turns its kind of body into a `Reading`; addresses are judged in one place. `dates` and `names`
are asked for by themselves: only rules want them, and their tables take time to load.
"""

from course_sync.content.address import Address, normalise
from course_sync.content.extraction import PARSER_VERSION, Extraction, extract
from course_sync.content.hashing import text_hash
from course_sync.content.internal import InternalKind, InternalTarget, resolve_internal
from course_sync.content.plain import plain_addresses
from course_sync.content.site import Site
from course_sync.content.stripping import strip_to_addresses

__all__ = [
    "PARSER_VERSION",
    "Address",
    "Extraction",
    "InternalKind",
    "InternalTarget",
    "Site",
    "extract",
    "normalise",
    "plain_addresses",
    "resolve_internal",
    "strip_to_addresses",
    "text_hash",
]
