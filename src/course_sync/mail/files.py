"""Mails kept as files where there is no mail server: an .eml and the same as HTML that a browser shows."""

import hashlib
import os
import re
import tempfile
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html import escape
from pathlib import Path

from course_sync.errors import DeliveryError

_FOLDER_MODE = 0o700
_BODY = re.compile(r"<body[^>]*>")


class FileTransport:
    """Writes <date>-<short id>.eml and .html into `folder`, readable by the owner alone; a mail that is there stays as it is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def deliver(self, message: EmailMessage, recipient: str) -> None:
        """Write `message`; `recipient` stands in its To.

        Raises:
            DeliveryError: temporary; the folder cannot be written to.
        """
        del recipient
        short = hashlib.sha256(str(message["Message-ID"]).encode()).hexdigest()[:12]
        name = f"{parsedate_to_datetime(str(message['Date'])):%Y-%m-%d}-{short}"
        try:
            self._folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
            if any(self._folder.glob(f"*-{short}.eml")):
                return
            self._write(f"{name}.html", _page(message).encode())
            self._write(f"{name}.eml", message.as_bytes())  # last: where it stands, the mail is whole
        except OSError as error:
            raise DeliveryError(
                f"The folder for mails {self._folder} cannot be written to ({error.strerror})."
            ) from None

    def _write(self, name: str, content: bytes) -> None:
        """All of `content` or nothing, even when the process dies; a temporary file is the owner's alone from the start."""
        handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self._folder / name)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise


def _page(message: EmailMessage) -> str:
    """The HTML part with the mail's own headers above it."""
    body = message.get_body(("html",))
    html = str(body.get_content()) if isinstance(body, EmailMessage) else ""
    lines = "".join(f"<div>{name}: {escape(str(message[name]))}</div>" for name in ("From", "To", "Date", "Subject"))
    head = (
        '<div style="max-width:612px;margin:0 auto;padding:14px 14px 10px;border-bottom:1px solid #8a929c;'
        f'font-size:14px;overflow-wrap:anywhere">{lines}</div>'
    )
    start = _BODY.search(html)
    return html[: start.end()] + head + html[start.end() :] if start else head + html
