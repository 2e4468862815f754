"""Learns the weights of the dates' signs: `python -m tests.corpus.train` writes `weights.tsv`; `--folds 10` only scores.

What it learns from: the open two thirds of the corpus, and `lessons/` (sentences written to teach, never scored). Each date is shown
six times: with the day of writing known, and with half the weight without it, since a course's texts may be older than Moodle tells;
and both twice more with some of its words unknown, others each time. Learning is
multinomial logistic regression with an L2 penalty, driven to its one optimum: the same input gives the same table but for the last digits.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from zlib import crc32

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from tests.content.dates_scored import extract
from tests.corpus import score
from tests.corpus.reader import LANGUAGES, ROLES, Found, Sentence, read
from tests.corpus.score import LATER, Tally

from course_sync.content.dates import model
from course_sync.content.dates.lexicon import tokens
from course_sync.content.dates.mention import is_mention
from course_sync.content.dates.model import Weights
from course_sync.content.dates.setting import Spot, spots
from course_sync.content.dates.signs import signs

LESSONS = Path(__file__).parent / "lessons"
LESSON_DAY = date(2025, 1, 10)
WEIGHTS = Path(model.__file__).parent / "weights.tsv"
PENALTY = 10.0
FORGOTTEN = 40  # per cent of words of which a forgetful copy of a date knows nothing
FORGETFUL = ("", "x")  # what makes each of these copies forget other words
COPIES = 2 + 2 * len(FORGETFUL)  # of each date: whole and forgetful, with and without the day of writing
LOUDER = 2.0  # what a sentence of the corpus counts against a lesson: its hand writes as teachers do, not to teach
RARE = 2  # a sign seen at fewer dates is left out
FAINT = 2  # hundredths: a sign that weighs no more for any role is left out
_MARK = re.compile(r"\{([^|{}]+)\|([A-Z])\}")
_NAMES = tuple(role.value if role else "mention" for role in model.ROLES)


@dataclass(frozen=True, slots=True)
class Example:
    """A date as the model sees it.

    Attributes:
        role: its column.
        weight: how much it counts.
        group: the hash of its sentence; of a lesson, of the heading that it stands under.
        words: of its sentence.
        lesson: no sentence of the corpus.
        whole: nothing of it is kept back.
    """

    signs: tuple[str, ...]
    role: int
    weight: float
    group: int
    words: frozenset[str]
    lesson: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Lesson:
    """A sentence written to teach.

    Attributes:
        marks: start, end and role of each date.
        group: of lessons under one heading, which may be variants of each other.
    """

    text: str
    language: str
    marks: list[tuple[int, int, str]]
    group: int


def lessons() -> Iterator[Lesson]:
    for language in LANGUAGES:
        for heading, line in lines_of(language):
            text, marks, position = "", [], 0
            for mark in _MARK.finditer(line):
                text += line[position : mark.start()]
                marks.append((len(text), len(text) + len(mark[1]), ROLES[mark[2]]))
                text += mark[1]
                position = mark.end()
            yield Lesson(text + line[position:], language, marks, _group(heading))


def lines_of(language: str) -> Iterator[tuple[str, str]]:
    """The lessons in a language, marked, with their line breaks; each behind the heading that it stands under."""
    for path in sorted(LESSONS.glob(f"{language}*.txt")):
        heading = path.name
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                heading = f"{path.name} {line}"
            elif line:
                yield heading, line.replace(r"\n", "\n")


def unmarked(line: str) -> str:
    return _MARK.sub(r"\1", line)


def from_corpus(sentences: Iterable[Sentence]) -> list[Example]:
    """The dates of sentences of the corpus; those that the reader finds where no label is are mentions."""
    return [
        one
        for s in sentences
        for one in _examples(s.text, s.language, s.reference, [(x.start, x.end, x.role) for x in s.labels])
    ]


def from_lessons() -> list[Example]:
    return [
        one
        for lesson in lessons()
        for one in _examples(lesson.text, lesson.language, LESSON_DAY, lesson.marks, lesson=lesson.group)
    ]


def _group(text: str) -> int:
    return crc32(text.encode())


def _examples(
    text: str, language: str, day: date, marks: Sequence[tuple[int, int, str]], *, lesson: int | None = None
) -> Iterator[Example]:
    words, group = frozenset(tokens(text)), _group(text) if lesson is None else lesson
    loud = LOUDER if lesson is None else 1.0
    for spot in spots(text, language, day):
        if is_mention(spot):
            continue
        start, end = spot.read.span
        role = next((role for first, last, role in marks if first < end and start < last), "mention")
        forgetful = [(_forgotten(spot, salt), 0.7 / len(FORGETFUL), 0.3 / len(FORGETFUL)) for salt in FORGETFUL]
        for ignored, known, unknown in ((frozenset[str](), 1.0, 0.5), *forgetful):
            for written, weight in ((day, known), (None, unknown)):
                seen = tuple(sorted(signs(spot, written, ignored)))
                whole = written is not None and not ignored
                yield Example(seen, _NAMES.index(role), weight * loud, group, words, lesson is not None, whole)


def _forgotten(spot: Spot, salt: str) -> frozenset[str]:
    """Some of the words around, always the same ones."""
    words = {*tokens(spot.before), *tokens(spot.after)}
    return frozenset(word for word in words if crc32(f"{salt}{spot.sentence} {word}".encode()) % 100 < FORGOTTEN)


def learn(examples: Sequence[Example]) -> Weights:
    """The weights of every sign that is not rare, in hundredths."""
    seen = Counter(sign for one in examples for sign in one.signs)
    names = sorted(sign for sign, count in seen.items() if count >= RARE * COPIES)
    index = {sign: at for at, sign in enumerate(names)}
    regression = LogisticRegression(C=1 / PENALTY, tol=1e-4, max_iter=2_000, fit_intercept=False)
    regression.fit(
        _table([one.signs for one in examples], index),
        [one.role for one in examples],
        sample_weight=[one.weight for one in examples],
    )
    rows = dict(zip(regression.classes_, regression.coef_, strict=True))
    columns = [rows[at] if at in rows else [0.0] * len(names) for at in range(len(model.ROLES))]
    rounded = {
        sign: tuple(round(float(column[at]) * model.HUNDREDTHS) for column in columns) for sign, at in index.items()
    }
    return {sign: row for sign, row in rounded.items() if max(map(abs, row)) > FAINT}


def _table(rows: Sequence[Sequence[str]], index: Mapping[str, int]) -> csr_matrix:
    places = [(number, index[sign]) for number, row in enumerate(rows) for sign in row if sign in index]
    return csr_matrix(([1.0] * len(places), tuple(zip(*places, strict=True))), shape=(len(rows), len(index)))


def cross_validated(folds: int, share: int) -> Iterator[str]:
    """The score of the open part and the roles of the lessons, each judged by what was learned from the others.

    Words that only the part left out holds count as unknown, so that a list of words made for the sentence does not help it.

    Args:
        share: per cent of the sentences left for learning that are learned from: how much more of them would help.
    """
    opened = [s for s in read() if not s.held_out]
    examples = [*from_corpus(opened), *from_lessons()]
    answers: dict[tuple[str, date], list[Found]] = {}
    right = Tally()
    for fold in range(folds):
        rest = [one for one in examples if one.group % folds != fold and one.group // folds % 100 < share]
        weights, known = model.packed(learn(rest).items()), frozenset[str]().union(*(one.words for one in rest))
        for s in (s for s in opened if _group(s.text) % folds == fold):
            for day in (s.reference, s.reference + timedelta(days=LATER[-1])):
                unknown = frozenset(tokens(s.text)) - known
                answers[s.text, day] = extract(s.text, s.language, day, weights=weights, ignored=unknown)
        for one in examples:
            if one.lesson and one.whole and one.group % folds == fold:
                chances = list(model.likelihoods(model.scores(one.signs, weights)).values())
                right.add(Tally(*((1, 0) if chances.index(max(chances)) == one.role else (0, 1))))
    yield f"lessons: role right in {score.share(right.hit, right.hit + right.wrong)}"
    for certainty in (0.0, 0.9):
        yield f"\ncertainty from {certainty}"
        yield from score.report(opened, lambda text, _, day: answers[text, day], certainty=certainty)


def write(weights: Weights) -> None:
    lines = ["# python -m tests.corpus.train\t" + "\t".join(_NAMES)]
    lines += ["\t".join((sign, *map(str, row))) for sign, row in weights.items()]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folds", type=int, help="print the score by cross-validation, and write nothing")
    parser.add_argument("--share", type=int, default=100, help="per cent of the sentences to learn from in each fold")
    options = parser.parse_args()
    if options.folds:
        for line in cross_validated(options.folds, options.share):
            print(line)
        return
    write(learn([*from_corpus(s for s in read() if not s.held_out), *from_lessons()]))


if __name__ == "__main__":
    main()
