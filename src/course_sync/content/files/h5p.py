"""H5P packages: every text and address of content.json, whatever the content type, and the source that h5p.json names.

A package's content is JSON in a shape that each content type's own semantics give; so it is walked whole. A thing with a
"library" is a content type of its own, and its title the place that an author knows.
"""

import re
from collections.abc import Container

from course_sync.content.files.archive import Archive
from course_sync.content.files.limits import Damaged
from course_sync.content.files.outside import leads_out
from course_sync.content.files.parts import Gathering
from course_sync.content.files.tree import Thing, loaded, read_value, walk

_LIBRARY = re.compile(r"(H5P\.[A-Za-z0-9_]+|[A-Za-z0-9_.]+) \d+\.\d+\Z")
_TAG = "h5p[url]"
_CODES = {"library", "subContentId", "contentType", "license", "licenseVersion", "mime", "machineName"}


def read_h5p(archive: Archive, gathering: Gathering) -> None:
    """The content and what the package says of itself."""
    if "content/content.json" not in archive.names and "h5p.json" not in archive.names:
        raise Damaged("there is no content in the package")
    gathering.spent.page()
    about = loaded(archive.read("h5p.json")) if "h5p.json" in archive.names else {}
    about = about if isinstance(about, dict) else {}
    for key in ("source", "changes", "authorComments", "licenseExtras"):
        if isinstance(value := about.get(key), str):
            read_value("", value, _TAG, gathering)
    title = about.get("title")

    def enter(thing: Thing, inside: str) -> tuple[str, Container[str]]:
        inside = _place_of(thing, title if isinstance(title, str) else "") or inside
        passed_over = set(_CODES)
        for key, value in thing.items():
            if isinstance(value, dict) and (joined := _joined(value)):
                gathering.link(inside, _TAG, joined, _label(thing))
                passed_over.add(key)
        if joined := _joined(thing):
            gathering.link(inside, _TAG, joined, _label(thing))
            passed_over |= {"url", "protocol"}
        return inside, passed_over

    def say(inside: str, value: str) -> None:
        read_value(inside, value, _TAG, gathering)

    if "content/content.json" in archive.names:
        walk(loaded(archive.read("content/content.json")), "", gathering.spent, enter=enter, say=say)


def _place_of(thing: Thing, title: str) -> str:
    """The content type's title, else its name; "" for what is no content type, or the package itself."""
    library = thing.get("library")
    found = _LIBRARY.match(library) if isinstance(library, str) else None
    if found is None:
        return ""
    about = thing.get("metadata")
    own = about.get("title") if isinstance(about, dict) else None
    name = own if isinstance(own, str) and own.strip() and not own.startswith("Untitled") and own != title else ""
    return f"element:{' '.join(name.split())[:120] or found[1]}"


def _joined(thing: Thing) -> str:
    """The address of H5P's link field, which keeps scheme and rest apart: {"protocol": "https://", "url": "example.ee"}."""
    protocol, url = thing.get("protocol"), thing.get("url")
    if not isinstance(protocol, str) or not isinstance(url, str) or not url.strip():
        return ""
    written = url.strip() if "://" in url or protocol == "other" else f"{protocol}{url.strip()}"
    return written if leads_out(written) else ""


def _label(thing: Thing) -> str:
    for key in ("title", "label", "linkText", "text"):
        value = thing.get(key)
        if isinstance(value, str):
            return value
    return ""
