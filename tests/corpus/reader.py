"""The labelled corpus of dates in course texts: its notation, its sentences, and the interface that an extractor is scored by.

The notation is described in README.md beside this file. Nothing here recognises dates: every span and every value was
written by hand, and the reader only turns the marks into offsets.
"""

import calendar
import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

DATA = Path(__file__).parent / "data"
FRESH = {name: Path(__file__).parent / name for name in ("fresh", "fresh2")}
"""Later sets by name: only scored, never learned from."""
LANGUAGES = ("et", "en", "ru")

ROLES = {
    "D": "deadline",
    "V": "validity",
    "E": "event",
    "A": "announcement",
    "S": "age",
    "M": "mention",
}
FINDING_ROLES = frozenset({"deadline", "validity", "announcement", "age"})
MAX_AGE_DAYS = 365

_MARK = re.compile(r"\{([^{}|]+)\|([DVEASM])(?: ([^{}]+))?\}")
_HEADER = re.compile(r"@(\d{4}-\d{2}-\d{2})(?: ([a-z-]+))?$")

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("day", re.compile(r"(\d{4})-(\d{2})-(\d{2})$")),
    ("month", re.compile(r"(\d{4})-(\d{2})$")),
    ("quarter", re.compile(r"(\d{4})-Q([1-4])$")),
    ("half-year", re.compile(r"(\d{4})-H([12])$")),
    ("year", re.compile(r"(\d{4})$")),
    ("school-year", re.compile(r"(\d{4})-SY$")),
    ("semester", re.compile(r"(\d{4})-(AUT|SPR)$")),
    ("recurring", re.compile(r"--(\d{2})(?:-(\d{2}))?$")),
)


@dataclass(frozen=True)
class Found:
    """What an extractor says about one date: offsets into the text, the value in the corpus's notation, precision, role, and
    how certain it is of the role (0 to 1)."""

    start: int
    end: int
    value: str
    precision: str
    role: str
    certainty: float = 1.0


class Extractor(Protocol):
    """What `score` calls: a text in a language, written on a day."""

    def __call__(self, text: str, language: str, reference: dt.date) -> Sequence[Found]: ...


@dataclass(frozen=True)
class Label:
    start: int
    end: int
    value: str
    role: str

    @property
    def precision(self) -> str:
        return precision(self.value)


@dataclass(frozen=True)
class Sentence:
    id: str
    language: str
    domain: str
    place: str
    phenomenon: str
    reference: dt.date
    text: str
    labels: tuple[Label, ...]
    line: int
    digest: str

    @property
    def held_out(self) -> bool:
        """A third of the corpus, chosen by the hash of the bare text, so by nobody."""
        return int(self.digest, 16) % 3 == 0

    @property
    def claims(self) -> tuple[Label, ...]:
        """The labels that claim something about currency."""
        return tuple(label for label in self.labels if label.role != "mention")

    def span(self, label: Label) -> str:
        return self.text[label.start : label.end]


def precision(value: str) -> str:
    """The precision of a value: that of its finer end, for a range.

    Raises:
        ValueError: not in the corpus's notation.
    """
    ends = value.split("/")
    if len(ends) > 2:
        raise ValueError(f"a range has two ends: {value!r}")
    names = [_form(end)[0] for end in ends]
    if len(names) == 2 and first_day(ends[0]) > last_day(ends[1]):
        raise ValueError(f"a range ends after it begins: {value!r}")
    return names[-1]


def first_day(value: str) -> dt.date:
    """The first day that a value covers (a recurring day or month belongs to no year and gives the first day there is)."""
    return _days(value.split("/")[0])[0]


def last_day(value: str) -> dt.date:
    """The last day that a value covers; a recurring one never passes."""
    return _days(value.split("/")[-1])[1]


def is_stale(value: str, role: str, span: str, today: dt.date) -> bool:
    """Whether a colleague reading on `today` would call the claim outdated.

    A statement of age in words ("sel aastal") is stale when its period is over, one with a date a year after it.
    """
    if role not in FINDING_ROLES:
        return False
    grace = MAX_AGE_DAYS if role == "age" and any(map(str.isdigit, span)) else 0
    last = last_day(value)
    return last < dt.date.max and last + dt.timedelta(days=grace) < today


def read(languages: Sequence[str] = LANGUAGES, folder: Path = DATA) -> list[Sentence]:
    """Every sentence of the languages, in the order of the files: of the corpus, or of the set in another folder."""
    return [
        sentence
        for language in languages
        for path in sorted((folder / language).glob("*.txt"))
        for sentence in read_file(path, language)
    ]


def read_file(path: Path, language: str) -> Iterator[Sentence]:
    """The sentences of one file.

    Raises:
        ValueError: a line breaks the notation; the message names file and line.
    """
    reference: dt.date | None = None
    place, phenomenon = "page", ""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if not line.strip():
            continue
        if line.startswith("@"):
            header = _HEADER.match(line)
            if header is None:
                raise ValueError(f"{path.name}:{number}: not a header: {line!r}")
            reference, place = dt.date.fromisoformat(header[1]), header[2] or place
        elif line.startswith("# "):
            phenomenon = line[2:].strip()
        elif reference is None or not phenomenon:
            raise ValueError(f"{path.name}:{number}: a sentence before its day (@) and its phenomenon (#)")
        else:
            try:
                text, labels = parse(line)
            except ValueError as error:
                raise ValueError(f"{path.name}:{number}: {error}") from error
            digest = hashlib.sha256(text.encode()).hexdigest()
            name = f"{language}-{path.stem}-{digest[:10]}"
            yield Sentence(name, language, path.stem, place, phenomenon, reference, text, labels, number, digest)


def parse(line: str) -> tuple[str, tuple[Label, ...]]:
    """A marked line as the text a learner sees and its labels."""
    line = line.replace(r"\n", "\n").replace(r"\_", "\u00a0")
    text, labels, position = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[position : mark.start()]
        span, role, value = mark[1], ROLES[mark[2]], mark[3] or mark[1]
        precision(value)
        labels.append(Label(len(text), len(text) + len(span), value, role))
        text += span
        position = mark.end()
    text += line[position:]
    if "{" in text or "}" in text:
        raise ValueError(f"a mark that cannot be read in {line!r}")
    return text, tuple(labels)


def normalised(text: str) -> str:
    """The text without its digits, case and spacing: what two sentences of one frame have in common."""
    return re.sub(r"\s+", " ", re.sub(r"\d+", "0", text.casefold())).strip()


def _form(value: str) -> tuple[str, re.Match[str]]:
    for name, pattern in _FORMS:
        if found := pattern.match(value):
            return name, found
    raise ValueError(f"not a value in the corpus's notation: {value!r}")


def _days(value: str) -> tuple[dt.date, dt.date]:
    name, found = _form(value)
    if name == "recurring":
        return dt.date.min, dt.date.max
    year, part = int(found[1]), found[2] if found.re.groups > 1 else "1"
    match name:
        case "day":
            day = dt.date.fromisoformat(value)
            return day, day
        case "month":
            return _months(year, int(part), 1)
        case "quarter":
            return _months(year, 3 * int(part) - 2, 3)
        case "half-year":
            return _months(year, 6 * int(part) - 5, 6)
        case "school-year":
            return _months(year, 9, 12)
        case "semester":
            return _months(year, 9, 5) if part == "AUT" else _months(year, 2, 5)
        case _:
            return _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    last_year, last = divmod(12 * year + month - 1 + count - 1, 12)
    return dt.date(year, month, 1), dt.date(last_year, last + 1, calendar.monthrange(last_year, last + 1)[1])


def main() -> None:
    """Prints the open two thirds, so that nobody need open the files, where the held-out third stands between."""
    for sentence in read():
        if not sentence.held_out:
            print(f"{sentence.id} {sentence.reference} {sentence.place} [{sentence.phenomenon}] {sentence.text!r}")
            for label in sentence.labels:
                print(f"    {label.role:12} {label.value:22} {sentence.span(label)!r}")


if __name__ == "__main__":
    main()
