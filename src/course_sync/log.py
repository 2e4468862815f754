"""Structured log lines on stderr: JSON for machines, colours for a person's terminal; secrets are masked last of all."""

import logging
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TextIO

from course_sync.privacy import MASK, is_secret_name, mask_text


@contextmanager
def _without(name: str) -> Iterator[None]:
    """Python's own way to say that a module is not to be had; one that is loaded already stays."""
    absent = name not in sys.modules
    if absent:
        sys.modules[name] = None  # type: ignore[assignment]
    yield
    if absent:
        del sys.modules[name]


# structlog takes rich, and with it pygments, where it finds them, for coloured tracebacks that ours are not: 4 MB and 50 ms of every process.
with _without("rich"):
    import structlog

_SHARED: list[structlog.typing.Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


def redact(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Mask by name, recursively, and by pattern in every string, tracebacks too: so it runs after they are rendered."""
    return {key: MASK if is_secret_name(key) else _redacted(value) for key, value in event.items()}


def _redacted(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return mask_text(value)
    if isinstance(value, Mapping):
        return {
            mask_text(str(key)): MASK if is_secret_name(str(key)) else _redacted(inner) for key, inner in value.items()
        }
    if isinstance(value, list | tuple | set | frozenset):
        return [_redacted(inner) for inner in value]
    return mask_text(str(value))  # the renderer would write its repr unmasked


def configure(*, level: str = "info", stream: TextIO | None = None, colours: bool | None = None) -> None:
    """Send everything, the libraries' own lines included, to `stream` (default stderr)."""
    stream = stream or sys.stderr
    colours = stream.isatty() if colours is None else colours
    render: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(colors=True, exception_formatter=structlog.dev.plain_traceback)
        if colours
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*_SHARED, structlog.stdlib.ExtraAdder()],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            redact,
            render,
        ],
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for noisy in ("urllib3", "alembic", "apscheduler"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        cache_logger_on_first_use=False,
    )


def bound(**named: Any) -> AbstractContextManager[None]:
    """Every line of the block carries these."""
    return structlog.contextvars.bound_contextvars(**named)


def get_logger() -> Any:
    """A logger whose events are stable dotted ids ("mirror.course_read") with named values."""
    return structlog.get_logger()
