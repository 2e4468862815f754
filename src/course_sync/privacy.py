"""Learners are pseudonyms, secrets are masked. The key lies outside the database."""

import hashlib
import hmac
import os
import re
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

from course_sync.errors import ConfigError

MASK = "***"
_SECRET_KEYS = re.compile(
    r"token|passw|pwd|passphrase|secret|authori[sz]ation|(?:api|access|private|pseudonym)[_-]?key|sesskey|cookie|credential|moodlesession",
    re.IGNORECASE,
)
_SECRET_TEXTS: tuple[tuple[re.Pattern[str], str], ...] = (
    # An address with a user's name and password in it.
    (re.compile(r"(://)[^\s/'\"<>]+@"), rf"\1{MASK}@"),
    # Headers: all of the line, since their values hold blanks.
    (
        re.compile(
            r"((?:authorization|cookie)\\*['\"]?\s*[:=]\s*b?\\*)(?:(['\"])(?:\\.|(?!\2).)*\2?|[^\r\n'\"]+)",
            re.IGNORECASE | re.DOTALL,
        ),
        rf"\1{MASK}",
    ),
    (re.compile(r"(\bbearer\s+)[\w.~+/=-]{8,}", re.IGNORECASE), rf"\1{MASK}"),
    (re.compile(r"(tokenpluginfile\.php/)[^\s/'\"<>?#]+", re.IGNORECASE), rf"\1{MASK}"),
    # name=value and name: value, as in forms, queries, JSON, TOML, Python; a value in quotes whole, else up to a blank or &.
    (
        re.compile(
            r"((?:token|passw(?:or)?d|passwd|passphrase|pwd|secret|sesskey|credential|moodlesession|api[_-]?key|(?:\b|[_-])key)\w{0,32}"
            r"(?:%3D|\\*['\"]?\]?\s*[:=]>?\s*)b?\\*)"
            r"(?:(['\"])(?:\\.|(?!\2).)*\2?|[^\s&'\"<>]{4,})",
            re.IGNORECASE | re.DOTALL,
        ),
        rf"\1{MASK}",
    ),
    (re.compile(r"(?<![\w.+-])[\w.+-]++(?:@|%40)[\w-]+(?:\.[\w-]+)+"), MASK),
)
_KEY_BYTES = 32


class Pseudonyms:
    """Turns a Moodle user id into a pseudonym that nobody without the key can turn back.

    Args:
        key: 32 random bytes (see `load_key`).
        site: the site's address: the same person on two sites gets two pseudonyms.
    """

    def __init__(self, key: bytes, site: str) -> None:
        self._key = key
        self._site = site

    def __repr__(self) -> str:
        return f"Pseudonyms(site={self._site!r})"

    def of(self, user_id: int) -> str:
        """32 hex digits, the same for the same person, site and key."""
        return self._of(str(user_id))

    def of_key(self, kind: str, key: str) -> str:
        """The same of a user name or an id number (`kind` tells which); it never equals that of a user id."""
        return self._of(f"{kind}:{key}")

    def _of(self, identity: str) -> str:
        return hmac.digest(self._key, f"{self._site}\n{identity}".encode(), "sha256").hex()[:32]


def load_key(path: Path) -> bytes:
    """The pseudonym key at `path`; made there (owner-readable only) when there is none yet.

    Raises:
        ConfigError: it cannot be read or made, or is not a key.
    """
    try:
        if not path.exists():
            _make_key(path)
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except OSError as error:
        raise ConfigError(
            f"The pseudonym key {path} cannot be read or made ({error.strerror}). Give course-sync that file, or set [privacy] key_file."
        ) from error
    except ValueError:  # its text is not to be quoted
        key = b""
    if len(key) != _KEY_BYTES:
        raise ConfigError(f"{path} is not a pseudonym key (64 hex digits). Restore it from the backup.")
    return key


def _make_key(path: Path) -> None:
    """Lay a new key at `path` whole, or leave the one that another process laid there meanwhile."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # only its owner may read it
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(_KEY_BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        Path(draft).unlink()


def mask_text(text: str) -> str:
    """`text` with secrets and mail addresses masked: the last net under logs and error texts."""
    for pattern, masked in _SECRET_TEXTS:
        text = pattern.sub(masked, text)
    return text


def is_secret_name(name: str) -> bool:
    """Whether a value under this name must never be shown."""
    return bool(_SECRET_KEYS.search(name))


def hashed_address(address: str) -> str:
    """What is kept of a recipient after delivery: 16 hex digits."""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()[:16]
