"""Learns the weights of pages' traits: `python -m tests.links.learn` writes `weights.tsv`; `--each` judges each set by what was learned from the others.

What it learns from: the held-out sets that were tried (they join the tests and prove nothing any more), and `lessons/` (short pages written to teach, never
scored). Each page is shown four times: whole, twice with two fifths of its words unknown, and among teasers of other pages. Learning is logistic regression with an L2 penalty, driven to its one
optimum: the same input gives the same table but for the last digits.
"""

import argparse
import html
import inspect
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent))

import withdrawn_rows
from heldout.score import cases_of, share
from heldout.shapes import Case

from course_sync.links import likely
from course_sync.links.likely import HUNDREDTHS, Shipped, Weights, chance, may_be_weighed
from course_sync.links.page import Page, read_page
from course_sync.links.traits import LETTERS, stems_of, traits_of
from course_sync.model.links import BAD, VERDICT_OF, Reason

SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "sixteenth", "seventeenth", "own1", "own2", "own3", "tricks")  # fmt: skip
LESSONS = Path(__file__).parent / "lessons"
WEIGHTS = Path(likely.__file__).parent / "weights.tsv"
PENALTY = 6.0
FORGOTTEN = 40  # per cent of a page's words of which its second and third showing know nothing
SHOWN = 4
RARE = 2  # a trait of fewer pages is left out
RARE_LETTERS = 6  # the same of letters, which are many
FAINT = 5  # hundredths; a trait that weighs no more is left out
# What else is wrong with a page is told by other signs: whether its words say that something is gone cannot be said of it.
_UNTOLD = frozenset({Reason.GENERAL_PAGE, Reason.UNAVAILABLE, Reason.SERVER_ERROR, Reason.BAD_RESPONSE, Reason.REDIRECT_LOOP})  # fmt: skip
WALLS = frozenset({Reason.LOGIN, Reason.CONSENT_WALL, Reason.BOT_WALL})
_LINK = re.compile(r"\[([^\[\]]*)\]")
_SURE = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Example:
    """A short page.

    Attributes:
        gone: it says that what was asked for is not there.
        wall: it asks something of its reader before it says anything.
        source: the set or file that it is of.
    """

    page: Page
    url: str
    gone: bool
    wall: bool
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
            yield Example(page, f"https://{one.address}", VERDICT_OF[one.reason] in BAD, one.reason in WALLS, name)


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
            yield Example(page, "https://naidis.ee/", label == "G", label == "W", path.name)


def of_the_specification() -> Iterator[Example]:
    """The pages of `withdrawn_rows`, which say what must be told and what must not."""
    for gone, rows in ((True, withdrawn_rows.GONE), (False, withdrawn_rows.FINE), (False, withdrawn_rows.ASKS_FIRST)):
        for url, title, body in rows:
            page, address = withdrawn_rows.page_of(url, title, body)
            yield Example(page, address, gone, not gone and rows is withdrawn_rows.ASKS_FIRST, "specification")


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


def learn(shown: Sequence[Example]) -> Shipped:
    """The weight of every trait that is not rare, in hundredths, for each of the two questions."""
    rows, gone, wall, weights = [], [], [], []
    teasers = sorted({one.page.title for one in shown if not (one.gone or one.wall) and one.source.endswith(".txt")})
    for one in shown:
        for page, ignored, weight in _showings(one, teasers):
            rows.append(traits_of(page, one.url, ignored))
            gone.append(one.gone)
            wall.append(one.wall)
            weights.append(weight)
    seen = Counter(trait for row in rows for trait in row)
    kept = (trait for trait, count in seen.items() if count >= (RARE_LETTERS if trait[0] == LETTERS else RARE) * SHOWN)
    index = {trait: at for at, trait in enumerate(sorted(kept))}
    table = _table(rows, index)
    return Shipped(*(_regression(table, index, answers, weights) for answers in (gone, wall)))


def _regression(table: csr_matrix, index: dict[str, int], answers: list[bool], weights: list[float]) -> Weights:
    regression = LogisticRegression(C=1 / PENALTY, tol=1e-4, max_iter=2_000, fit_intercept=False)
    regression.fit(table, answers, sample_weight=weights)
    rounded = {trait: round(float(regression.coef_[0][at]) * HUNDREDTHS) for trait, at in index.items()}
    return {trait: weight for trait, weight in rounded.items() if abs(weight) > FAINT}


def _showings(one: Example, teasers: Sequence[str]) -> Iterator[tuple[Page, frozenset[str], float]]:
    """The page whole, twice without some of its words, and once among teasers of other pages; always the same ones."""
    stems = stems_of(one.page)
    yield one.page, frozenset(), 1.0
    for time in range(1, SHOWN - 1):
        yield one.page, frozenset(stem for stem in stems if _drawn(one, f"{time} {stem}") % 100 < FORGOTTEN), 0.5
    among = tuple(teasers[_drawn(one, f"teaser {n}") % len(teasers)] for n in range(2 + _drawn(one, "many") % 4))
    yield replace(one.page, sentences=(*one.page.sentences, *among)), frozenset(), 0.5


def _drawn(one: Example, what: str) -> int:
    return crc32(f"{one.page.title} {one.page.text[:60]} {what}".encode())


def _table(rows: Sequence[frozenset[str]], index: dict[str, int]) -> csr_matrix:
    places = [(number, index[trait]) for number, row in enumerate(rows) for trait in sorted(row) if trait in index]
    return csr_matrix(([1.0] * len(places), tuple(zip(*places, strict=True))), shape=(len(rows), len(index)))


def each_by_the_others() -> Iterator[str]:
    """Each set, and each file of lessons, judged by what was learned from all others: its writer is a stranger then."""
    all_of_them = examples()
    for source in dict.fromkeys(one.source for one in all_of_them):
        learned = learn([one for one in all_of_them if one.source != source])
        judged = [(traits_of(one.page, one.url), one) for one in all_of_them if one.source == source]
        yield f"\n{source}: {len(judged)} short pages"
        for question, weights in learned._asdict().items():
            told = [(chance(traits, weights), bool(getattr(one, question))) for traits, one in judged]
            yield f" {question}: {sum(answer for _, answer in told)}"
            for sure in _SURE:
                alarms = [answer for likelihood, answer in told if likelihood >= sure]
                found = share(sum(alarms), sum(answer for _, answer in told))
                yield f"  from {sure:.2f}  true {share(sum(alarms), len(alarms))}  found {found}"


def write(learned: Shipped) -> None:
    lines = ["# python -m tests.links.learn\tgone\twall"]
    for trait in sorted(learned.gone.keys() | learned.wall.keys()):
        lines.append(f"{trait}\t{learned.gone.get(trait, '')}\t{learned.wall.get(trait, '')}")
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
