"""Learns the weights of pages' traits: `python -m tests.links.learn` writes `weights.tsv`; `--each` judges each set by what was learned from the others.

What it learns from: the held-out sets that were tried (they join the tests and prove nothing any more), and `lessons/` (short pages written to teach, never
scored). Each page is shown three times, twice with two fifths of its words unknown. Learning is logistic regression with an L2 penalty, driven to its one
optimum: the same input gives the same table but for the last digits.
"""

import argparse
import html
import inspect
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent))

import test_withdrawn
from heldout.score import cases_of, share
from heldout.shapes import Case

from course_sync.links import likely
from course_sync.links.likely import HUNDREDTHS, Weights, chance, may_be_weighed
from course_sync.links.page import Page, read_page
from course_sync.links.traits import stems_of, traits_of
from course_sync.model.links import BAD, VERDICT_OF, Reason

SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "own1", "own2", "own3", "tricks")  # fmt: skip
LESSONS = Path(__file__).parent / "lessons"
WEIGHTS = Path(likely.__file__).parent / "weights.tsv"
PENALTY = 3.0
FORGOTTEN = 40  # per cent of a page's words of which its second and third showing know nothing
SHOWN = 3
RARE = 2  # a trait of fewer pages is left out
FAINT = 4  # hundredths; a trait that weighs no more is left out
# What else is wrong with a page is told by other signs: whether its words say that something is gone cannot be said of it.
_UNTOLD = frozenset({Reason.GENERAL_PAGE, Reason.UNAVAILABLE, Reason.SERVER_ERROR, Reason.BAD_RESPONSE, Reason.REDIRECT_LOOP})  # fmt: skip
_LINK = re.compile(r"\[([^\[\]]*)\]")
_SURE = (0.5, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Example:
    """A short page. `gone`: it says that what was asked for is not there. `source`: the set or file that it is of."""

    page: Page
    url: str
    gone: bool
    source: str


def examples() -> list[Example]:
    """All that may be weighed, of the sets and of the lessons."""
    found = [one for name in SETS for one in of_set(name)]
    found += [one for path in sorted(LESSONS.glob("*.txt")) for one in of_lessons(path)]
    found += of_the_specification()
    return [one for one in found if may_be_weighed(one.page)]


def of_set(name: str) -> Iterator[Example]:
    for one in cases_of(name):
        page = _page_of(one)
        if page is not None:
            yield Example(page, f"https://{one.address}", VERDICT_OF[one.reason] in BAD, name)


def _page_of(one: Case) -> Page | None:
    """The page of a case that answers well with a body of its own, and of which the labels agree."""
    reasons = {one.reason, *one.also}
    if not one.is_web or reasons & _UNTOLD or len({VERDICT_OF[reason] in BAD for reason in reasons}) > 1:
        return None
    behaviour = one.pages.get("/" + one.address.partition("#")[0].partition("/")[2])
    sent = inspect.getclosurevars(behaviour).nonlocals if inspect.isfunction(behaviour) else {}
    if not {"body", "status", "told"} <= sent.keys() or str(sent["status"])[:3] != "200":
        return None
    headers = {name.lower(): value for name, value in sent["told"].items() if value is not None}
    if "content-encoding" in headers:
        return None
    body = sent["body"].encode() if isinstance(sent["body"], str) else sent["body"]
    return read_page(body, {"content-type": "text/html; charset=utf-8", **headers})


def of_lessons(path: Path) -> Iterator[Example]:
    for label, title, headings, words in lines_of(path):
        page = read_page(document(title, headings, words).encode(), {"content-type": "text/html; charset=utf-8"})
        if page is not None:
            yield Example(page, "https://naidis.ee/", label == "G", path.name)


def of_the_specification() -> Iterator[Example]:
    """The pages of `test_withdrawn`, which say what must be told and what must not."""
    for gone, rows in ((True, test_withdrawn.GONE), (False, test_withdrawn.FINE), (False, test_withdrawn.ASKS_FIRST)):
        for url, title, body in rows:
            page, address = test_withdrawn.page_of(url, title, body)
            yield Example(page, address, gone, "specification")


def lines_of(path: Path) -> Iterator[tuple[str, str, str, str]]:
    """Label, title, headings and words of each lesson."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            label, title, headings, words = (part.strip() for part in line.split("¦", 3))
            yield label, title, headings, words


def document(title: str, headings: str, words: str) -> str:
    """A lesson as a page."""
    named = [heading for heading in headings.split(" / ") if heading]
    tops = "".join(f"<h{min(at, 2)}>{html.escape(text)}</h{min(at, 2)}>" for at, text in enumerate(named, 1))
    blocks = (_LINK.sub(r'<a href="/">\1</a>', html.escape(block, quote=False)) for block in words.split("//"))
    body = "".join(f"<p>{block}</p>" for block in blocks if block.strip())
    return f"<!doctype html><html><head><title>{html.escape(title)}</title></head><body>{tops}{body}</body></html>"


def learn(shown: Sequence[Example]) -> Weights:
    """The weight of every trait that is not rare, in hundredths."""
    rows, gone, weights = [], [], []
    for one in shown:
        for ignored, weight in _showings(one):
            rows.append(traits_of(one.page, one.url, ignored))
            gone.append(one.gone)
            weights.append(weight)
    seen = Counter(trait for row in rows for trait in row)
    index = {trait: at for at, trait in enumerate(sorted(t for t, count in seen.items() if count >= RARE * SHOWN))}
    regression = LogisticRegression(C=1 / PENALTY, tol=1e-4, max_iter=2_000, fit_intercept=False)
    regression.fit(_table(rows, index), gone, sample_weight=weights)
    rounded = {trait: round(float(regression.coef_[0][at]) * HUNDREDTHS) for trait, at in index.items()}
    return {trait: weight for trait, weight in rounded.items() if abs(weight) > FAINT}


def _showings(one: Example) -> Iterator[tuple[frozenset[str], float]]:
    """The page whole, and twice without some of its words, always the same ones."""
    stems = stems_of(one.page)
    yield frozenset(), 1.0
    for time in range(1, SHOWN):
        yield (
            frozenset(stem for stem in stems if crc32(f"{one.page.title} {time} {stem}".encode()) % 100 < FORGOTTEN),
            0.5,
        )


def _table(rows: Sequence[frozenset[str]], index: dict[str, int]) -> csr_matrix:
    places = [(number, index[trait]) for number, row in enumerate(rows) for trait in sorted(row) if trait in index]
    return csr_matrix(([1.0] * len(places), tuple(zip(*places, strict=True))), shape=(len(rows), len(index)))


def each_by_the_others() -> Iterator[str]:
    """Each set, and each file of lessons, judged by what was learned from all others: its writer is a stranger then."""
    all_of_them = examples()
    for source in dict.fromkeys(one.source for one in all_of_them):
        weights = learn([one for one in all_of_them if one.source != source])
        told = [
            (chance(traits_of(one.page, one.url), weights), one.gone) for one in all_of_them if one.source == source
        ]
        yield f"\n{source}: {len(told)} short pages, {sum(gone for _, gone in told)} of them say that something is gone"
        for sure in _SURE:
            alarms = [gone for likelihood, gone in told if likelihood >= sure]
            found = share(sum(alarms), sum(gone for _, gone in told))
            yield f"  from {sure:.2f}  true {share(sum(alarms), len(alarms))}  found {found}"


def write(weights: Weights) -> None:
    lines = ["# python -m tests.links.learn", *(f"{trait}\t{weight}" for trait, weight in weights.items())]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--each", action="store_true", help="judge each set by the others, and write nothing")
    if parser.parse_args().each:
        for line in each_by_the_others():
            print(line)
        return
    write(learn(examples()))


if __name__ == "__main__":
    main()
