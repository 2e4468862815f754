"""Files of the stand-in, as webservice/pluginfile.php gives them."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from course_sync.demo.answers.call import Call
from course_sync.demo.things import COURSE_CONTEXTS, MODULE_CONTEXTS, Activity, StoredFile


@dataclass(frozen=True, slots=True)
class Served:
    """An answer of pluginfile.php."""

    status: int
    content_type: str
    body: bytes = field(repr=False)
    etag: str = ""


def refused(errorcode: str, words: str, status: int = 200) -> Served:
    """JSON with an error: 200 but for a missing file."""
    body = {"error": words, "errorcode": errorcode, "stacktrace": None, "debuginfo": None, "reproductionlink": None}
    return Served(status, "application/json; charset=utf-8", json.dumps(body).encode())


_MISSING = ("filenotfound", "Sorry, the requested file could not be found")


def serve(call: Call, path: str) -> Served:
    """The file at `path`: context, component, area, then the rest."""
    steps = unquote(path).strip("/").split("/")
    if len(steps) < 4 or not steps[0].isdigit():
        return refused("invalidargorconf", "No valid arguments supplied or incorrect server configuration")
    if course_file := _of_course(call, int(steps[0]), steps[1:]):
        return course_file
    cmid = int(steps[0]) - MODULE_CONTEXTS
    course = call.site.course(cmid // 1000)
    activity = next((a for _, a in call.shown(course) if a.cmid == cmid), None) if course else None
    if course is None or activity is None:
        return refused("invalidrecordunknown", "Can't find data record in database.")
    if not call.enters(course):
        return refused("requireloginerror", "Course or activity not accessible.")
    component, area, rest = steps[1], steps[2], steps[3:]
    if component != f"mod_{activity.modname}":
        return refused(*_MISSING, 404)
    if rest == ["index.html"] and (component, area) == ("mod_page", "content"):
        return _text(call, activity, activity.content, activity.format)
    if (component, area) == ("mod_book", "chapter"):
        return _chapter(call, activity, rest)
    return _stored(activity.files, rest if area == "intro" else rest[1:])


def _of_course(call: Call, context: int, steps: list[str]) -> Served | None:
    """A file of a course itself; None for a context that is no course's."""
    course = call.site.course(context - COURSE_CONTEXTS) if context < MODULE_CONTEXTS else None
    if course is None:
        return None
    if not call.enters(course) or steps[:2] != ["course", "overviewfiles"]:
        return refused(*_MISSING, 404)
    return _stored(course.files, steps[2:])


def _text(call: Call, activity: Activity, body: str, format_: int = 1, heading: str = "") -> Served:
    words, _ = call.text(body, activity.context, f"mod_{activity.modname}/content/0", format_)
    return Served(200, "text/html;charset=UTF-8", f'{heading}<div class="no-overflow">{words}</div>'.encode())


def _chapter(call: Call, book: Activity, rest: list[str]) -> Served:
    for n, part in enumerate(book.parts):
        shown = call.may("mod/book:read") and (not part.hidden or call.may("mod/book:viewhiddenchapters"))
        if shown and rest == [str(book.part_id(n)), "index.html"]:
            return _text(call, book, part.body, heading=f"<h{3 + part.level}>{n + 1}. {part.title}</h{3 + part.level}>")
    return refused(*_MISSING, 404)


def _stored(files: Iterable[StoredFile], rest: list[str]) -> Served:
    wanted = "/" + "/".join(rest)
    for file in files:
        if f"{file.path}{file.name}" == wanted and not file.kept_back:
            return Served(200, _content_type(file), file.body, etag(file.body))
    return refused(*_MISSING, 404)


def _content_type(file: StoredFile) -> str:
    return f"{file.mimetype};charset=UTF-8" if file.mimetype.startswith("text/") else file.mimetype


def etag(body: bytes) -> str:
    """A validator of these bytes."""
    return f'"{hashlib.sha1(body, usedforsecurity=False).hexdigest()}"'
