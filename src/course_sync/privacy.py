"""Learners are pseudonyms, secrets are masked. The key lies outside the database."""

import hashlib
import hmac
import os
import re
import secrets
from pathlib import Path

from course_sync.errors import ConfigError

MASK = "***"
_SECRET_KEYS = re.compile(r"(token|password|passwd|secret|authorization|api_?key|wstoken|cookie)", re.IGNORECASE)
_SECRET_TEXT = re.compile(
    r"((?:ws|private|access)?token|wstoken|password|key)(=|%3D|['\"]?\s*[:=]\s*['\"]?)([^\s&'\",;)}\]]{4,})", re.IGNORECASE
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
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
        return hmac.new(self._key, f"{self._site}\n{user_id}".encode(), hashlib.sha256).hexdigest()[:32]


def load_key(path: Path) -> bytes:
    """The pseudonym key at `path`; made there (owner-readable only) when there is none yet.

    Raises:
        ConfigError: it cannot be read or made, or is not a key.
    """
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_hex(_KEY_BYTES))
        key = bytes.fromhex(path.read_text().strip())
    except FileExistsError:  # made by another process a moment ago
        key = bytes.fromhex(path.read_text().strip())
    except OSError as error:
        raise ConfigError(
            f"The pseudonym key {path} cannot be read or made ({error.strerror}). Give course-sync that file, or set [privacy] key_file."
        ) from error
    except ValueError as error:
        raise ConfigError(f"{path} is not a pseudonym key (64 hex digits). Restore it from the backup.") from error
    if len(key) < _KEY_BYTES:
        raise ConfigError(f"{path} is not a pseudonym key (64 hex digits). Restore it from the backup.")
    return key


def mask_text(text: str) -> str:
    """`text` with secrets and mail addresses masked: the last net under logs and error texts."""
    return _MAIL.sub(MASK, _SECRET_TEXT.sub(lambda found: found[1] + found[2] + MASK, text))


def is_secret_name(name: str) -> bool:
    """Whether a value under this name must never be shown."""
    return bool(_SECRET_KEYS.search(name))


def hashed_address(address: str) -> str:
    """What is kept of a recipient after delivery: 16 hex digits."""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()[:16]
