"""Parameters as PHP reads them from a form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from course_sync.errors import CallRefused


@dataclass(frozen=True, slots=True)
class Settings:
    """How Moodle prepares the texts of an answer.

    Attributes:
        raw: texts as they are stored, neither cleaned nor filtered.
        filter: run the site's filters (glossary links and the like).
        fileurl: file addresses instead of @@PLUGINFILE@@.
        lang: of dates and headings; "" for the account's own.
        timezone: of times in words, where the site does not force one; "" for the account's own.
    """

    raw: bool = False
    filter: bool = False
    fileurl: bool = True
    lang: str = ""
    timezone: str = ""

    def fields(self, prefix: str) -> list[tuple[str, str]]:
        """Form fields: `prefix` is "moodlewssetting" for a call and "setting" inside a batch."""
        flags = {"raw": self.raw, "filter": self.filter, "fileurl": self.fileurl}
        fields = [(f"{prefix}{name}", "1" if flag else "0") for name, flag in flags.items()]
        words = {"lang": self.lang, "timezone": self.timezone}
        return [*fields, *((f"{prefix}{name}", word) for name, word in words.items() if word)]


PLAIN = Settings()
RAW = Settings(raw=True)
ENGLISH = Settings(lang="en")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a web-service function.

    Attributes:
        params: its parameters, nested as Moodle describes them; None and empty lists are left out.
        settings: how the texts of the answer are prepared.
    """

    function: str
    params: Mapping[str, object] = field(default_factory=dict)
    settings: Settings = PLAIN


def flatten(params: Mapping[str, object]) -> list[tuple[str, str]]:
    """Nested parameters as PHP form fields: `options[0][name]=…`.

    Booleans become 1 and 0 (Moodle takes nothing else); None, empty lists and empty mappings are left out.
    """
    return [pair for name, value in params.items() for pair in _pairs(name, value)]


def _pairs(name: str, value: object) -> Iterator[tuple[str, str]]:
    match value:
        case None:
            return
        case bool():
            yield name, "1" if value else "0"
        case str():
            yield name, value
        case int() | float():
            yield name, str(value)
        case datetime():
            yield name, str(int(value.timestamp()))
        case Mapping():
            for key, inner in value.items():
                yield from _pairs(f"{name}[{key}]", inner)
        case list() | tuple() | set() | frozenset():
            for number, inner in enumerate(item for item in value if item is not None):
                yield from _pairs(f"{name}[{number}]", inner)
        case _:
            raise CallRefused(f"a parameter of type {type(value).__name__} cannot be sent to Moodle")


def plain(value: object) -> object:
    """The same parameters as JSON takes them, by the rules of `flatten`: for calls inside a batch."""
    match value:
        case bool():
            return int(value)
        case datetime():
            return int(value.timestamp())
        case Mapping():
            return {str(key): plain(inner) for key, inner in value.items() if not _absent(inner)}
        case list() | tuple() | set() | frozenset():
            return [plain(inner) for inner in value if inner is not None]
        case _:
            return value


def _absent(value: object) -> bool:
    return value is None or (isinstance(value, list | tuple | set | frozenset | Mapping) and not value)
