"""The objects of a PDF, any of which may be broken."""

from typing import Any

from pypdf.errors import DependencyError, FileNotDecryptedError


def object_of(value: Any) -> Any:
    """What a reference leads to; None for one that leads nowhere."""
    try:
        return value.get_object() if value is not None else None
    except (FileNotDecryptedError, DependencyError, RecursionError):
        raise
    except Exception:  # noqa: BLE001 - pypdf raises anything for a broken object; the others are read all the same
        return None


def text_of(value: Any) -> str:
    """The words of a string; "" for anything else."""
    value = object_of(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else ""
