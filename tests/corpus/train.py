"""Learns the weights of the dates' signs: `python -m tests.corpus.train` writes `weights.tsv`; `--folds 10` only scores.

What it learns from: the open two thirds of the corpus, and `lessons/` (sentences written to teach, never scored). Each date is shown
twice: with the day of writing known, and with half the weight without it, since a course's texts may be older than Moodle tells. Learning is multinomial
logistic regression with an L2 penalty, by AdaGrad in a fixed order: the same input gives the same file.
"""

import argparse
import math
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zlib import crc32

from tests.corpus.reader import LANGUAGES, ROLES, Sentence, read

from course_sync.content.dates import model
from course_sync.content.dates.lexicon import tokens
from course_sync.content.dates.mention import is_mention
from course_sync.content.dates.setting import Spot, spots
from course_sync.content.dates.signs import signs

LESSONS = Path(__file__).parent / "lessons"
LESSON_DAY = date(2025, 1, 10)
WEIGHTS = Path(model.__file__).parent / "weights.tsv"
EPOCHS, STEP, PENALTY, SEED = 30, 0.1, 5.0, 5
FORGETFUL, FORGOTTEN = 2, 40  # copies of each date; per cent of words of which a copy knows nothing
RARE = 2  # a sign seen in fewer sentences is left out
_MARK = re.compile(r"\{([^|{}]+)\|([A-Z])\}")
_NAMES = tuple(role.value if role else "mention" for role in model.ROLES)


@dataclass(frozen=True, slots=True)
class Example:
    """A date as the model sees it: its signs, the column of its role, how much it counts, and the hash of its sentence."""

    signs: tuple[str, ...]
    role: int
    weight: float
    group: int


def lessons() -> Iterator[tuple[str, str, date, list[tuple[int, int, str]]]]:
    """Language, text, day of writing and marks (start, end, role) of every lesson."""
    for language in LANGUAGES:
        for line in (LESSONS / f"{language}.txt").read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            text, marks, position = "", [], 0
            for mark in _MARK.finditer(line):
                text += line[position : mark.start()]
                marks.append((len(text), len(text) + len(mark[1]), ROLES[mark[2]]))
                text += mark[1]
                position = mark.end()
            yield language, text + line[position:], LESSON_DAY, marks


def from_corpus(sentences: Iterable[Sentence]) -> list[Example]:
    """The dates of sentences of the corpus; those that the reader finds where no label is are mentions."""
    return [
        one
        for s in sentences
        for one in _examples(
            s.text,
            s.language,
            s.reference,
            [(label.start, label.end, label.role) for label in s.labels],
            int(s.digest[:8], 16),
        )
    ]


def from_lessons() -> list[Example]:
    return [one for language, text, day, marks in lessons() for one in _examples(text, language, day, marks, -1)]


def _examples(
    text: str, language: str, day: date, marks: Sequence[tuple[int, int, str]], group: int
) -> Iterator[Example]:
    for spot in spots(text, language, day):
        if is_mention(spot):
            continue
        start, end = spot.read.span
        role = next((role for first, last, role in marks if first < end and start < last), "mention")
        column = _NAMES.index(role)
        yield Example(tuple(sorted(signs(spot, day))), column, 1.0, group)
        yield Example(tuple(sorted(signs(spot, None))), column, 0.5, group)
        for copy in range(FORGETFUL):
            ignored = _forgotten(spot, copy)
            yield Example(tuple(sorted(signs(spot, day, ignored))), column, 0.7, group)
            yield Example(tuple(sorted(signs(spot, None, ignored))), column, 0.3, group)


def _forgotten(spot: Spot, copy: int) -> frozenset[str]:
    """Some of the words around, always the same ones."""
    words = {*tokens(spot.before), *tokens(spot.after)}
    return frozenset(word for word in words if crc32(f"{copy} {spot.sentence} {word}".encode()) % 100 < FORGOTTEN)


def learn(examples: Sequence[Example]) -> dict[str, tuple[float, ...]]:
    """The weights of every sign that is not rare, rounded to two places."""
    seen = Counter(sign for one in examples for sign in one.signs)
    names = sorted(sign for sign, count in seen.items() if count > RARE)
    index = {sign: at for at, sign in enumerate(names)}
    rows = [([index[s] for s in one.signs if s in index], one.role, one.weight) for one in examples]
    columns = len(model.ROLES)
    weights = [[0.0] * columns for _ in names]
    squares = [[1e-8] * columns for _ in names]
    shrink = [PENALTY / seen[sign] for sign in names]  # so that over all dates each weight is pulled to nought alike
    order = random.Random(SEED)
    for _ in range(EPOCHS):
        order.shuffle(rows)
        for row, role, weight in rows:
            _step([weights[at] for at in row], [squares[at] for at in row], [shrink[at] for at in row], role, weight)
    return {sign: tuple(round(number, 2) for number in weights[index[sign]]) for sign in names}


def _step(
    weights: list[list[float]], squares: list[list[float]], shrink: list[float], role: int, weight: float
) -> None:
    """One date: each of its signs moves against its share of the error."""
    scores = [sum(column) for column in zip(*weights, strict=True)]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    total = sum(powers)
    for at, power in enumerate(powers):
        error = weight * (power / total - (at == role))
        for row, square, pull in zip(weights, squares, shrink, strict=True):
            slope = error + pull * row[at]
            square[at] += slope * slope
            row[at] -= STEP * slope / math.sqrt(square[at])


def write(weights: dict[str, tuple[float, ...]]) -> None:
    lines = ["# python -m tests.corpus.train\t" + "\t".join(_NAMES)]
    lines += ["\t".join((sign, *(f"{number:g}" for number in row))) for sign, row in weights.items() if any(row)]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.parse_args()
    write(learn([*from_corpus(s for s in read() if not s.held_out), *from_lessons()]))


if __name__ == "__main__":
    main()
