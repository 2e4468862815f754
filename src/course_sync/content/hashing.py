"""A text's fingerprint, blind to what Moodle writes anew into unchanged texts."""

import hashlib
import re

from course_sync.content.address import normalise
from course_sync.content.site import Site, path_within
from course_sync.model.course import TextFormat

_FILE_ADDRESS = re.compile(
    r"(?P<root>https?://[^\s\"'<>()\\?#]{1,300}?)?"
    r"/(?:(?:webservice/)?pluginfile\.php|tokenpluginfile\.php/[0-9a-zA-Z]{1,64}|(?P<draft>draftfile\.php))"
    r"(?P<path>/\d{1,18}/[^\s\"'<>()?#]*)(?P<query>\?[^\s\"'<>()#]*)?"
)
# File areas whose item number only counts how often the activity was saved.
_REVISIONED = frozenset(
    {
        ("mod_folder", "content"),
        ("mod_h5pactivity", "package"),
        ("mod_imscp", "content"),
        ("mod_page", "content"),
        ("mod_resource", "content"),
        ("mod_scorm", "content"),
        ("mod_scorm", "package"),
        ("user", "draft"),
    }
)
_FLEETING = re.compile(r"(?:token|forcedownload)(?:=|\Z)")


def text_hash(body: str, format: TextFormat, site: Site | None = None) -> str:  # noqa: A002 - Moodle's `*format`
    """64 hex digits that change when the words or addresses of a text change: then it must be parsed again.

    Line ends are unified; addresses of Moodle's files are compared without token, `forcedownload`, revision number and draft id,
    and, where they are `site`'s own, without its root, so that a move of the site to https or another name is no change.
    """
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    stable = _FILE_ADDRESS.sub(lambda found: _stable(found, site), text)
    return hashlib.sha256(f"{format.value}\n{stable}".encode("utf-8", "surrogatepass")).hexdigest()


def _stable(found: re.Match[str], site: Site | None) -> str:
    root = found["root"] or ""
    if root and site and _is_root(root, site):
        root = ""
    segments = found["path"].split("/")
    if len(segments) > 5 and tuple(segments[2:4]) in _REVISIONED and segments[4].isdigit():
        del segments[4]
    query = re.split(r"&(?:amp;)?", (found["query"] or "?")[1:])
    kept = "&".join(pair for pair in query if pair and not _FLEETING.match(pair))
    script = found["draft"] or "pluginfile.php"
    return f"{root}/{script}{'/'.join(segments)}" + (f"?{kept}" if kept else "")


def _is_root(root: str, site: Site) -> bool:
    address = normalise(f"{root}/x")
    return address is not None and path_within(address.url, site) == "/x"
