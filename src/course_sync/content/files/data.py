"""What authoring tools keep a course's texts in: JSON files, JSON inside scripts and pages, XML.

A SCORM package of Storyline, Rise, iSpring, Captivate, Adapt or Lumi has next to nothing in its pages: a player draws them out of data.
Only data are read, never a script's own code: libraries are full of addresses that no learner meets.
"""

import base64
import binascii
import re
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from course_sync.content.files.encodings import decoded
from course_sync.content.files.limits import MEGABYTE, Damaged, NotSupported, OverBounds
from course_sync.content.files.outside import leads_out
from course_sync.content.files.parts import Gathering
from course_sync.content.files.tree import Thing, loaded, read_value, walk
from course_sync.content.files.xml import Attributes, through
from course_sync.content.notations import opened_addresses

_TAG = "data[url]"
_UNPACKED = 16 * MEGABYTE
# Storyline: window.globalProvideData('slide', '{…}'), JSON in a string of JavaScript; of its kinds "paths" are drawings.
_PROVIDED = re.compile(
    r"globalProvideData\(\s{0,9}'(?!paths')[a-z]{1,20}'\s{0,9},\s{0,9}'((?:[^'\\]|\\.)*+)'", re.DOTALL
)
# Rise and iSpring: JSON in base64, of iSpring's presentations packed before.
_CODED = re.compile(
    r"(?:window\.courseData\s{0,9}=|\bdeserialize\(|__resolveJsonp\(\s{0,9}\"course:[^\"]{1,40}\"\s{0,9},|\bvar (?:pres|quiz)Info\s{0,9}=)"
    r"\s{0,9}\"([A-Za-z0-9+/=]{20,})\""
)
# H5P that Lumi and others put into one page: its content is JSON in a string of JSON.
_H5P = re.compile(r'"jsonContent"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_MARKS = (b"globalProvideData", b"courseData", b"deserialize(", b"Jsonp(", b"Info", b"openURL(", b"jsonContent")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
# Captivate: the actions of its buttons, cp.openURL('…'), stand in the project's model, in strings of strings.
_ACTION = re.compile(r"\bopenURL\(\\{0,3}[\"']((?:https?:|www\.)[^\"'\\\s]{4,4000})\\{0,3}[\"']")
_SCRIPT_OF_AUTHOR = re.compile(r"(?:^|/)story_content/user\.js\Z")
# Words in the names under which tools keep what no learner is led to: what a thing is, where its player gets or sends things.
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LISTED = """
    actor analytics api base bugs catalog cdn config context endpoint entry font fonts generator homepage icon id identifier
    ids iri licence license licenses logo lrs namespace original repository schema server telemetry thumb thumbnail tracking verb xapi xmlns
"""
_NOT_FOR_LEARNERS = frozenset(_LISTED.split())
_NOT_DATA = re.compile(
    r"(?:^|/)(?:package(?:-lock)?|tsconfig|composer|bower|library|semantics|[^/]*manifest|[^/]*\.schema|h5p)\.json\Z|(?:^|/)language/[^/]+\.json\Z",
    re.IGNORECASE,
)
_ATTRIBUTES = frozenset({"href", "url", "src", "link", "target", "launch_url"})


def data_reader(name: str) -> Callable[[bytes, str, Gathering], object] | None:
    """The reader of an entry that may hold data of an authoring tool; None for any other."""
    ending = name.rsplit(".", 1)[-1].lower()
    if ending == "js":
        return _read_author_script if _SCRIPT_OF_AUTHOR.search(name) else read_script
    if ending == "json":
        return None if _NOT_DATA.search(name) else read_json
    return _read_xml if ending == "xml" else None


def read_script(body: bytes, inside: str, gathering: Gathering) -> None:
    """The data that a script or a page carries; of a script without any, nothing."""
    if not any(mark in body for mark in _MARKS):
        return
    text = decoded(body)
    for value in _carried(text):
        _read_values(value, inside, gathering)
    if "cp.model" in text:
        for found in _ACTION.finditer(text):
            gathering.link(inside, _TAG, found[1])


def looks_like_json(body: bytes) -> bool:
    """Whether a file whose name says otherwise holds JSON, as Captivate's project.txt does."""
    return body[:200].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["} and body.rstrip()[-1:] in {b"}", b"]"}


def _carried(text: str) -> Iterator[Any]:
    for found in _PROVIDED.finditer(text):
        yield loaded(_ESCAPE.sub(_unescaped, found[1]))
    for found in _H5P.finditer(text):
        yield loaded(str(loaded(f'"{found[1]}"')))
    for found in _CODED.finditer(text):
        try:
            packed = base64.b64decode(found[1], validate=True)
            yield loaded(_inflated(packed) if packed[:1] == b"\x78" else packed)
        except (binascii.Error, zlib.error) as error:
            raise NotSupported("its data are packed in a way that is not read") from error


def _inflated(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    body = unpacking.decompress(packed, _UNPACKED)
    if unpacking.unconsumed_tail:
        raise OverBounds(f"data of more than {_UNPACKED} bytes in a page")
    return body


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else _LETTERS.get(found[3], found[3])


def read_json(body: bytes, inside: str, gathering: Gathering) -> bool:
    """A file of JSON; False where it is none: many a tool's settings are JSON with remarks, and say nothing to learners."""
    try:
        value = loaded(body)
    except Damaged:
        return False
    _read_values(value, inside, gathering)
    return True


def _read_values(root: Any, inside: str, gathering: Gathering) -> None:
    def enter(thing: Thing, part: str) -> tuple[str, set[str]]:
        return part, {key for key in thing if _is_not_for_learners(key)}

    walk(root, inside, gathering.spent, enter=enter, say=lambda part, value: read_value(part, value, _TAG, gathering))


@lru_cache(maxsize=4096)
def _is_not_for_learners(name: str) -> bool:
    return not _NOT_FOR_LEARNERS.isdisjoint(word.lower() for word in _WORDS.findall(name))


def _read_author_script(body: bytes, inside: str, gathering: Gathering) -> None:
    """Storyline's user.js: what the author wrote behind buttons."""
    for written in opened_addresses(decoded(body)):
        gathering.link(inside, _TAG, written)


def _read_xml(body: bytes, inside: str, gathering: Gathering) -> None:
    """Addresses in attributes that are named for them, and in the words of elements."""
    words: list[str] = []
    names: list[str] = []

    def start(element: str, attributes: Attributes) -> None:
        say()
        names.append(element.rpartition(":")[2].lstrip("?"))
        for name, value in attributes.items():
            if name.lower() in _ATTRIBUTES and "://" in value and leads_out(value):
                gathering.link(inside, "xml[url]", value)

    def end(_: str) -> None:
        say()
        names.pop()

    def say() -> None:
        text = "".join(words)
        words.clear()
        if text.strip() and names and not _is_not_for_learners(names[-1]):
            read_value(inside, text, "xml[url]", gathering)

    try:
        through([body], start=start, end=end, words=words.append)
    except (Damaged, NotSupported):  # data of a tool that is no XML to us: what was read before stands
        return
