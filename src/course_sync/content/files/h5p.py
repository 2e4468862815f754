"""H5P packages: every text and address of content.json, whatever the content type, and the source that h5p.json names.

A package's content is JSON in a shape that each content type's own semantics give; so it is walked whole. A thing with a
"library" is a content type of its own, and its title the place that an author knows.
"""

import json
import re
from typing import Any

from course_sync.content.files.archive import Archive
from course_sync.content.files.encodings import decoded
from course_sync.content.files.limits import Damaged, OverBounds
from course_sync.content.files.markup import page_reading
from course_sync.content.files.outside import leads_out
from course_sync.content.files.parts import Gathering
from course_sync.content.plain import read_plain

_DEPTH = 100
_VALUES = 200_000
_WHOLE = re.compile(r"(?:https?:)?//[^\s<>\"]+\Z", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:[a-zA-Z]{2,8}|#\d{1,6});")
_LIBRARY = re.compile(r"(H5P\.[A-Za-z0-9_]+|[A-Za-z0-9_.]+) \d+\.\d+\Z")
_CODES = {"library", "subContentId", "contentType", "license", "licenseVersion", "mime", "machineName"}


def read_h5p(archive: Archive, gathering: Gathering) -> None:
    """The content and what the package says of itself."""
    if "content/content.json" not in archive.names and "h5p.json" not in archive.names:
        raise Damaged("there is no content in the package")
    gathering.spent.page()
    about = _loaded(archive, "h5p.json")
    if isinstance(about, dict):
        for key in ("source", "changes", "authorComments", "licenseExtras"):
            _say("", about.get(key), gathering)
    title = about.get("title") if isinstance(about, dict) else None
    _walk(_loaded(archive, "content/content.json"), title if isinstance(title, str) else "", gathering)


def _loaded(archive: Archive, name: str) -> Any:
    if name not in archive.names:
        return None
    try:
        return json.loads(decoded(archive.read(name)))
    except RecursionError as error:
        raise OverBounds("its JSON is nested too deeply") from error
    except ValueError as error:
        raise Damaged("its JSON is not well-formed") from error


def _walk(root: Any, title: str, gathering: Gathering) -> None:
    """Depth first in the order of the content, without recursion."""
    waiting: list[tuple[Any, str, int]] = [(root, "", 0)]
    values = 0
    while waiting:
        value, inside, depth = waiting.pop()
        values += 1
        if values > _VALUES or depth > _DEPTH:
            raise OverBounds("its content holds too many things, or is nested too deeply")
        if not values % 1000:
            gathering.spent.check_time()
        if isinstance(value, dict):
            inside = _place_of(value, title) or inside
            joined = _joined(value)
            if joined:
                gathering.link(inside, "h5p[url]", joined, _label(value))
            waiting += [
                (item, inside, depth + 1)
                for key, item in reversed(value.items())
                if key not in _CODES and not (joined and key in {"url", "protocol"})
            ]
        elif isinstance(value, list):
            waiting += [(item, inside, depth + 1) for item in reversed(value)]
        elif isinstance(value, str):
            _say(inside, value, gathering)


def _place_of(thing: dict[str, Any], title: str) -> str:
    """The content type's title, else its name; "" for what is no content type, or the package itself."""
    library = thing.get("library")
    found = _LIBRARY.match(library) if isinstance(library, str) else None
    if found is None:
        return ""
    about = thing.get("metadata")
    own = about.get("title") if isinstance(about, dict) else None
    name = own if isinstance(own, str) and own.strip() and not own.startswith("Untitled") and own != title else ""
    return f"element:{' '.join(name.split())[:120] or found[1]}"


def _joined(thing: dict[str, Any]) -> str:
    """The address of H5P's link field, which keeps scheme and rest apart: {"protocol": "https://", "url": "example.ee"}."""
    protocol, url = thing.get("protocol"), thing.get("url")
    if not isinstance(protocol, str) or not isinstance(url, str) or not url.strip():
        return ""
    written = url.strip() if "://" in url or protocol == "other" else f"{protocol}{url.strip()}"
    return written if leads_out(written) else ""


def _label(thing: dict[str, Any]) -> str:
    for key in ("title", "label", "linkText", "text"):
        value = thing.get(key)
        if isinstance(value, str):
            return value
    return ""


def _say(inside: str, value: Any, gathering: Gathering) -> None:
    if not isinstance(value, str) or not value.strip():
        return
    if _WHOLE.match(value.strip()):
        gathering.link(inside, "h5p[url]", value.strip())
    elif _MARKUP.search(value):
        gathering.reading(inside, page_reading(value), lambda raw: raw.tag == "text" or leads_out(raw.written))
    elif "://" in value or "www." in value.lower() or " " in value:
        gathering.reading(inside, read_plain(value))
