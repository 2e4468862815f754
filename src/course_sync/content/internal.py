"""What an address of the Moodle site means."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import parse_qsl, unquote

from course_sync.content.address import normalise, web_parts
from course_sync.content.site import Site, path_within


class InternalKind(StrEnum):
    FRONT = "front"
    CATEGORY = "category"
    COURSE = "course"
    SECTION = "section"
    ACTIVITY = "activity"
    FILE = "file"
    DRAFT = "draft"  # a file of somebody's unsaved form: broken for everybody else
    USER = "user"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class InternalTarget:
    """Where an internal address leads.

    Attributes:
        id: of the category, course, section (its id), activity (cmid), file (context id), user; None where the address does not say it.
        modname: the activity's type.
        instance: the activity's instance id where the address names that instead of the cmid (`mod/url/view.php?u=`).
        part: the number of a book's chapter or a lesson's page, where the address names one.
        name: a course's shortname, where the address names it by that.
        section: a section's number inside the course, from `section=` or `#section-3`.
        path: of a file: "component/area/item/name", decoded; of OTHER: the path below the site's root.
        address: of a file that is shown in a frame of Moodle's (H5P): its own address.
        anchor: what stood behind #.
        remnant: a mark of Moodle's own (`$@…@$`, `@@PLUGINFILE@@`) that a restore left undone: learners cannot follow it.
    """

    kind: InternalKind
    id: int | None = None
    modname: str = ""
    instance: int | None = None
    part: int | None = None
    name: str = ""
    section: int | None = None
    path: str = ""
    address: str = ""
    anchor: str = ""
    remnant: bool = False


# The parameter by which view.php of a module takes the instance's id.
INSTANCE_PARAMETER: Mapping[str, str] = {
    "bigbluebuttonbn": "bn",
    "book": "b",
    "data": "d",
    "folder": "f",
    "forum": "f",
    "glossary": "g",
    "imscp": "i",
    "label": "l",
    "lti": "l",
    "page": "p",
    "quiz": "q",
    "resource": "r",
    "scorm": "a",
    "url": "u",
    "wiki": "wid",
    "workshop": "w",
}
# The parameter by which view.php of a module opens at a part of the activity.
_PART_PARAMETER: Mapping[str, str] = {"book": "chapterid", "lesson": "pageid"}
_MODULE = re.compile(r"/mod/([a-z][a-z0-9_]*)/([a-z0-9_/]+)\.php")
_FILE = re.compile(r"/(?:webservice/)?pluginfile\.php(?:/|\Z)|/tokenpluginfile\.php/[^/]*(?:/|\Z)")
_MARK = re.compile(r"\$@([A-Z][A-Z0-9_]*)((?:\*[^@*]*)*)@\$")
_VIEW_MARK = re.compile(r"([A-Z0-9_]+?)VIEWBY(ID|[A-Z])")
_SECTION_ANCHOR = re.compile(r"section-(\d{1,6})\Z")

_Query = dict[str, str]


def resolve_internal(url: str, site: Site) -> InternalTarget | None:
    """What `url` (with or without its #fragment) means in Moodle; None for an address that is not of `site`."""
    mark = _remnant(url)
    if mark:
        return mark
    address = normalise(url)
    path = path_within(address.url, site) if address else None
    parts = web_parts(address.url) if address else None
    if address is None or path is None or parts is None:
        return None
    query = dict(reversed(parse_qsl(parts.query or "", max_num_fields=None)))
    framed = query.get("url", "") if path == "/h5p/embed.php" else ""
    if framed:
        within = resolve_internal(framed, site) if "/h5p/embed.php" not in framed else None
        return replace(within, address=framed) if within else InternalTarget(InternalKind.OTHER, path=path)
    target = _meaning(path.replace("//", "/"), query)
    anchored = _SECTION_ANCHOR.match(address.fragment)
    if anchored and target.kind is InternalKind.COURSE and target.section is None:
        target = replace(target, section=int(anchored[1]))
    return replace(target, anchor=address.fragment)


def _meaning(path: str, query: _Query) -> InternalTarget:
    if path in {"/", "/index.php"}:
        return InternalTarget(InternalKind.FRONT)
    if path in _PAGES:
        return _PAGES[path](query)
    if module := _MODULE.fullmatch(path):
        return _module(module[1], module[2], path, query)
    if file := _FILE.match(path):
        return _file(path[file.end() :] or query.get("file", "").lstrip("/"))
    if path.startswith("/draftfile.php"):
        return InternalTarget(InternalKind.DRAFT, path=unquote(path.removeprefix("/draftfile.php").lstrip("/")))
    return InternalTarget(InternalKind.USER if path.startswith("/user/") else InternalKind.OTHER, path=path)


def _module(modname: str, script: str, path: str, query: _Query) -> InternalTarget:
    if script == "index":
        return InternalTarget(InternalKind.COURSE, _number(query.get("id")), modname=modname)
    if script == "view":
        instance = _number(query.get(INSTANCE_PARAMETER.get(modname, "")))
        cmid = _number(query.get("id"))
        if cmid is not None or instance is not None:
            part = _number(query.get(_PART_PARAMETER.get(modname, "")))
            return InternalTarget(InternalKind.ACTIVITY, cmid, modname, None if cmid is not None else instance, part)
    return InternalTarget(InternalKind.OTHER, modname=modname, path=path)


def _file(rest: str) -> InternalTarget:
    context, _, path = rest.partition("/")
    return InternalTarget(InternalKind.FILE, _number(context), path=unquote(path))


def _course(query: _Query) -> InternalTarget:
    if (section := _number(query.get("sectionid"))) is not None:
        return InternalTarget(InternalKind.SECTION, section)
    return InternalTarget(
        InternalKind.COURSE, _number(query.get("id")), name=query.get("name", ""), section=_number(query.get("section"))
    )


def _by_id(kind: InternalKind, parameter: str = "id") -> Callable[[_Query], InternalTarget]:
    return lambda query: InternalTarget(kind, _number(query.get(parameter)))


_PAGES: Mapping[str, Callable[[_Query], InternalTarget]] = {
    "/course/view.php": _course,
    "/course/section.php": _by_id(InternalKind.SECTION),
    "/course/index.php": _by_id(InternalKind.CATEGORY, "categoryid"),
    "/enrol/index.php": _by_id(InternalKind.COURSE),
    "/course/info.php": _by_id(InternalKind.COURSE),
    "/user/view.php": _by_id(InternalKind.USER),
    "/user/profile.php": _by_id(InternalKind.USER),
}


def _remnant(url: str) -> InternalTarget | None:
    if url.startswith("@@PLUGINFILE@@"):
        path, _, anchor = url.removeprefix("@@PLUGINFILE@@").partition("#")
        return InternalTarget(InternalKind.FILE, path=unquote(path).lstrip("/"), anchor=anchor, remnant=True)
    found = _MARK.match(url)
    if found is None:
        return None
    word, number = found[1], _number(found[2].split("*")[1] if found[2] else None)
    target = InternalTarget(InternalKind.OTHER, path=found[0])
    if view := _VIEW_MARK.match(word):
        by_id = view[2] == "ID"
        if view[1] == "COURSE":
            target = InternalTarget(InternalKind.COURSE, number if by_id else None)
        else:
            cmid, instance = (number, None) if by_id else (None, number)
            target = InternalTarget(InternalKind.ACTIVITY, cmid, view[1].lower(), instance)
    elif word.endswith("INDEX"):
        target = InternalTarget(InternalKind.COURSE, number, word.removesuffix("INDEX").lower())
    return replace(target, anchor=url.partition("#")[2], remnant=True)


def _number(text: str | None) -> int | None:
    """A positive id of at most 18 digits; Moodle's PARAM_INT otherwise makes 0 of it, which no thing has."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 18 else None
