"""Scores an extractor of dates on the corpus: `python -m tests.corpus.score package.module:function [--held-out | --fresh [fresh | fresh2]]`.

Five measures, each by language with Wilson's 95 % intervals:

- claim: a date that claims something about currency, right in place (spans overlap), value and role;
- claim, any role: the same without asking which of the claiming roles it is;
- finding: a sentence in which a colleague would report something outdated, on the days 90 and 800 after it was written;
- finding, seen late: the same of a text that nobody saw before 800 days after it was written, for dates that tell their year
  (deadlines, validities and announcements);
- mention: of the dates that claim nothing, how many were left out or called mentions, as they should be.
"""

import argparse
import datetime as dt
import importlib
import math
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import cast

from tests.corpus.reader import FRESH, LANGUAGES, Extractor, Found, Label, Sentence, is_stale, last_day, read

Z = 1.959964
LATER = (90, 800)
LATE_ROLES = ("deadline", "validity", "announcement")


@dataclass
class Tally:
    hit: int = 0
    wrong: int = 0
    missed: int = 0
    wrong_in: list[str] = field(default_factory=list)
    missed_in: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        self.hit += other.hit
        self.wrong += other.wrong
        self.missed += other.missed
        self.wrong_in += other.wrong_in
        self.missed_in += other.missed_in

    def line(self, name: str) -> str:
        return f"{name:22} precision {share(self.hit, self.hit + self.wrong)}   recall {share(self.hit, self.hit + self.missed)}"


def wilson(hits: int, trials: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share; (0, 1) where nothing was tried."""
    if trials == 0:
        return 0.0, 1.0
    p, z2 = hits / trials, Z * Z
    middle = (p + z2 / (2 * trials)) / (1 + z2 / trials)
    reach = Z * math.sqrt(p * (1 - p) / trials + z2 / (4 * trials * trials)) / (1 + z2 / trials)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def share(hits: int, trials: int) -> str:
    if trials == 0:
        return "   –                         "
    low, high = wilson(hits, trials)
    return f"{hits / trials:.3f} [{low:.3f}, {high:.3f}] {hits:4}/{trials:<4}"


Same = Callable[[Label, Found], bool]


def overlaps(label: Label, found: Found) -> bool:
    return label.start < found.end and found.start < label.end


def exactly(label: Label, found: Found) -> bool:
    return in_value(label, found) and label.role == found.role


def in_value(label: Label, found: Found) -> bool:
    return overlaps(label, found) and same_value(label, found)


def same_value(label: Label, found: Found) -> bool:
    """Whether both mean the same days; of a deadline or a validity the last day alone, which is all that is claimed."""
    if label.value == found.value:
        return True
    ends = (last_day(label.value), last_day(found.value))
    return label.role in {"deadline", "validity"} and ends[0] == ends[1] < dt.date.max


def claims(sentence: Sentence, found: Iterable[Found], same: Same) -> Tally:
    """Matches each claiming label with at most one claim found, in the order of the text."""
    tally, left = Tally(), [f for f in found if f.role != "mention"]
    for label in sentence.claims:
        match = next((f for f in left if same(label, f)), None)
        if match is None:
            tally.missed += 1
            tally.missed_in.append(f"{sentence.span(label)!r} {label.value} {label.role}")
        else:
            left.remove(match)
            tally.hit += 1
    tally.wrong = len(left)
    tally.wrong_in = [f"{sentence.text[f.start : f.end]!r} {f.value} {f.role}" for f in left]
    return tally


def finding(sentence: Sentence, found: Iterable[Found], days: int) -> Tally:
    """One judgement a sentence: would anything be reported so many days after it was written?"""
    today = sentence.reference + dt.timedelta(days=days)
    due = any(is_stale(label.value, label.role, sentence.span(label), today) for label in sentence.labels)
    reported = any(is_stale(f.value, f.role, sentence.text[f.start : f.end], today) for f in found)
    return Tally(int(due and reported), int(reported and not due), int(due and not reported))


def seen_late(sentence: Sentence, found: Iterable[Found], days: int) -> Tally:
    """One judgement a sentence that was found in a text `days` after it was written, as if of that day; none where a due date tells no year."""
    today = sentence.reference + dt.timedelta(days=days)
    due = [one for one in sentence.labels if one.role in LATE_ROLES and is_stale(one.value, one.role, "", today)]
    if not all(f"{last_day(one.value).year % 100:02}" in sentence.span(one) for one in due):
        return Tally()
    reported = any(f.role in LATE_ROLES and is_stale(f.value, f.role, "", today) for f in found)
    return Tally(int(bool(due) and reported), int(reported and not due), int(bool(due) and not reported))


def mentions(sentence: Sentence, found: Sequence[Found]) -> tuple[int, int]:
    """How many of the dates that claim nothing were rightly given no other role, and how many there are."""
    labels = [label for label in sentence.labels if label.role == "mention"]
    spared = [label for label in labels if not any(overlaps(label, f) and f.role != "mention" for f in found)]
    return len(spared), len(labels)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.score", description=__doc__.split("\n")[0])
    parser.add_argument("extractor", help="package.module:function, of the type tests.corpus.reader.Extractor")
    parser.add_argument(
        "--held-out", action="store_true", help="score on the held-out third; only to report, never to tune"
    )
    parser.add_argument(
        "--fresh",
        choices=(*FRESH, "both"),
        nargs="?",
        const="both",
        help="score on one fresh set, or on both together; only to report, never to tune",
    )
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--certainty", type=float, default=0.0, help="leave out what is found with less (0 to 1)")
    parser.add_argument(
        "--show", action="store_true", help="print each sentence judged wrong (refused for what is held out)"
    )
    options = parser.parse_args(arguments)
    if options.show and (options.held_out or options.fresh):
        parser.error("--show would read out what is held out; score it without")
    module, _, name = options.extractor.partition(":")
    extract = cast("Extractor", getattr(importlib.import_module(module), name))
    languages = options.language or LANGUAGES
    if options.fresh:
        named = " and ".join(FRESH) if options.fresh == "both" else options.fresh
        sentences = [s for name in named.split(" and ") for s in read(languages, FRESH[name])]
    else:
        sentences = [s for s in read(languages) if s.held_out == options.held_out]
        named = "held-out third" if options.held_out else "open two thirds"
    print(named)
    for line in report(sentences, extract, certainty=options.certainty, show=options.show):
        print(line)
    return 0


def report(
    sentences: Sequence[Sentence], extract: Extractor, *, certainty: float = 0.0, show: bool = False
) -> Iterable[str]:
    """The lines of the report: the sentences judged wrong where asked for, then the measures by language."""
    tallies: dict[str, dict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    spared: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for sentence in sentences:
        found, late = (
            [f for f in extract(sentence.text, sentence.language, day) if f.certainty >= certainty]
            for day in (sentence.reference, sentence.reference + dt.timedelta(days=LATER[-1]))
        )
        measures = {
            "claim": claims(sentence, found, exactly),
            "claim, any role": claims(sentence, found, in_value),
            **{f"finding, {days} days on": finding(sentence, found, days) for days in LATER},
            "finding, seen late": seen_late(sentence, late, LATER[-1]),
        }
        for group in (sentence.language, "all"):
            for name, tally in measures.items():
                tallies[group][name].add(tally)
            for role in sorted({label.role for label in sentence.claims} | {f.role for f in found} - {"mention"}):
                tallies[group]["  " + role].add(of_role(sentence, found, role))
            right, total = mentions(sentence, found)
            spared[group][0] += right
            spared[group][1] += total
        strict = measures["claim"]
        if show and (strict.wrong or strict.missed):
            yield f"{sentence.id} {sentence.reference} [{sentence.phenomenon}] {sentence.text!r}"
            yield from (f"    wrong   {what}" for what in strict.wrong_in)
            yield from (f"    missed  {what}" for what in strict.missed_in)
    for group in (*(language for language in LANGUAGES if language in tallies), "all"):
        count = sum(1 for s in sentences if group in {s.language, "all"})
        yield f"\n{group}: {count} sentences"
        names = [n for n in tallies[group] if not n.startswith(" ")] + sorted(
            n for n in tallies[group] if n.startswith(" ")
        )
        yield from (tallies[group][name].line(name) for name in names)
        yield f"{'mention':22} left alone {share(*spared[group])}"


def of_role(sentence: Sentence, found: Iterable[Found], role: str) -> Tally:
    """The strict tally of one role alone."""
    labels = tuple(label for label in sentence.labels if label.role == role)
    tally, left = Tally(), [f for f in found if f.role == role]
    for label in labels:
        match = next((f for f in left if exactly(label, f)), None)
        if match is None:
            tally.missed += 1
        else:
            left.remove(match)
            tally.hit += 1
    tally.wrong = len(left)
    return tally


if __name__ == "__main__":
    sys.exit(main())
