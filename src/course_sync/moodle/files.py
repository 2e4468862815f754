"""Files of the site, through webservice/pluginfile.php."""

import hashlib
from dataclasses import dataclass, field
from typing import BinaryIO

from course_sync.errors import CallRefused
from course_sync.moodle.addresses import served_path
from course_sync.moodle.answers import Answer, understand_file
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.transport import HEAD_BYTES, Deadline, Post, TooLarge

_SCRIPT = "/webservice/pluginfile.php/"
_REFUSAL_BYTES = HEAD_BYTES
_PIECE = 256 * 1024


@dataclass(frozen=True, slots=True)
class Download:
    """A file's bytes.

    Attributes:
        body: b"" where `unchanged`.
        content_type: without parameters, lower case.
        etag: validator for the next time; "" where the server gave none.
        unchanged: the file is still the one whose etag was given.
    """

    body: bytes = field(repr=False)
    content_type: str = ""
    etag: str = ""
    last_modified: str = ""
    unchanged: bool = False


def download(
    client: MoodleClient, fileurl: str, *, max_bytes: int, deadline: float | None = None, etag: str = ""
) -> Download:
    """Fetch a file of the configured site.

    The token goes in the body of a POST, and to the configured address only, whatever address `fileurl` names.

    Args:
        fileurl: as Moodle's answers give it; the plain pluginfile.php is turned into that of the web services.
        max_bytes: a bigger file is not read to its end.
        deadline: seconds over all tries; None for that of a call.
        etag: of an earlier download.

    Raises:
        TooLarge: more than `max_bytes`.
        CallRefused: the address is none of a file on the configured site.
        MoodleError: another of its subclasses; AccessRefused where the service may not download files.
    """
    path = served_path(fileurl, client.roots)
    if path is None:
        raise CallRefused("the address is none of a file on the configured Moodle", function="pluginfile")
    post = Post(
        path=_SCRIPT + path,
        form=[("token", client.access.token)],
        # Room for a refusal, however small a file is allowed.
        max_bytes=max(max_bytes, _REFUSAL_BYTES),
        function="pluginfile",
        read_timeout=client.access.read_timeout,
        headers=(("If-None-Match", etag),) if etag else (),
    )
    return client.send(
        post, Deadline(deadline or client.access.deadline), lambda answer: _downloaded(answer, max_bytes)
    )


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that was written to a sink: how many bytes, and their SHA-256 in hex."""

    size: int
    sha256: str


def fetch(client: MoodleClient, fileurl: str, sink: BinaryIO, *, max_bytes: int) -> Fetched:
    """Fetch a file of the configured site into `sink`, never holding it whole.

    Args:
        fileurl: as for `download`.
        sink: open for reading and writing, seekable; after an error what it holds means nothing.
        max_bytes: a bigger file is not read to its end.

    Raises:
        TooLarge, CallRefused, MoodleError: as `download`.
    """
    path = served_path(fileurl, client.roots)
    if path is None:
        raise CallRefused("the address is none of a file on the configured Moodle", function="pluginfile")
    post = Post(
        path=_SCRIPT + path,
        form=[("token", client.access.token)],
        max_bytes=max(max_bytes, _REFUSAL_BYTES),
        function="pluginfile",
        read_timeout=client.access.read_timeout,
    )
    client.send(post, Deadline(client.access.deadline), understand_file, sink)
    size = sink.seek(0, 2)
    if size > max_bytes:
        raise TooLarge(f"pluginfile: more than {max_bytes} bytes", function="pluginfile")
    sink.seek(0)
    digest = hashlib.sha256()
    while piece := sink.read(_PIECE):
        digest.update(piece)
    return Fetched(size, digest.hexdigest())


def _downloaded(answer: Answer, max_bytes: int) -> Download:
    unchanged = answer.status == 304
    body = b"" if unchanged else understand_file(answer)
    if len(body) > max_bytes:
        raise TooLarge(f"pluginfile: more than {max_bytes} bytes", function="pluginfile")
    return Download(
        body=body,
        content_type=answer.content_type,
        etag=answer.headers.get("etag", ""),
        last_modified=answer.headers.get("last-modified", ""),
        unchanged=unchanged,
    )
