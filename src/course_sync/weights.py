"""Tables of learned weights that come with the program: a line of names, then a line a sign: its name, and a whole number for each question.

Training writes them (`python -m tests.corpus.train`, `python -m tests.links.learn`); an empty cell weighs nothing.
"""

from collections.abc import Iterator
from importlib.resources import files

Row = tuple[int, ...]


def read_weights(package: str) -> dict[str, Row]:
    """The rows of `weights.tsv` of a package, by sign."""
    return dict(rows_of(package))


def rows_of(package: str) -> Iterator[tuple[str, Row]]:
    """The same one by one: all at once they take several times the memory of what is kept of them."""
    with files(package).joinpath("weights.tsv").open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            sign, *cells = line.rstrip("\n").split("\t")
            yield sign, tuple(int(cell or 0) for cell in cells)
