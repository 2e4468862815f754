"""Tables of learned weights that come with the program: a line of names, then a line a sign: its name, and a whole number for each question.

Training writes them (`python -m tests.corpus.train`, `python -m tests.links.learn`); an empty cell weighs nothing.
"""

from importlib.resources import files

Row = tuple[int, ...]


def read_weights(package: str) -> dict[str, Row]:
    """The rows of `weights.tsv` of a package, by sign."""
    text = files(package).joinpath("weights.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {sign: tuple(int(cell or 0) for cell in cells) for sign, *cells in rows}
