"""Estonian ending classes, as data: what is taken off the nominative, and what the 14 cases put there, singular and plural.

Order of the cases: nominative, genitive, partitive, illative, inessive, elative, allative, adessive, ablative, translative,
terminative, essive, abessive, comitative. Where a case has two forms, both stand with "|" between.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EndingClass:
    """Attributes: `cut`: the nominative's ending; `singular`, `plural`: 14 endings each in its place."""

    cut: str
    singular: tuple[str, ...]
    plural: tuple[str, ...]

    def forms(self, word: str) -> tuple[str, ...]:
        """Every form of a word, each once.

        Raises:
            ValueError: the word does not end as the class wants.
        """
        if not word.lower().endswith(self.cut):
            raise ValueError(f"{word!r} does not end in {self.cut!r}")
        stem = word[: len(word) - len(self.cut)]
        endings = [ending for told in (*self.singular, *self.plural) for ending in told.split("|")]
        return tuple(dict.fromkeys(stem + ending for ending in endings))


_OBLIQUE = ("sse", "s", "st", "le", "l", "lt", "ks", "ni", "na", "ta", "ga")


def _on(stem: str, *, also_illative: str = "") -> tuple[str, ...]:
    """The eleven cases that put the same ending on one stem."""
    forms = [stem + ending for ending in _OBLIQUE]
    if also_illative:
        forms[0] += f"|{also_illative}"
    return tuple(forms)


ENDINGS: Mapping[str, EndingClass] = {
    # kassa, kassa, kassat; kassad, kassade, kassasid
    "kassa": EndingClass("", ("", "", "t", *_on("")), ("d", "de", "sid", *_on("de"))),
    # amet, ameti, ametit; ametid, ametite, ameteid
    "amet": EndingClass("", ("", "i", "it", *_on("i")), ("id", "ite", "eid", *_on("ite"))),
    # ministeerium, ministeeriumi, ministeeriumi; ministeeriumid, ministeeriumide, ministeeriume
    "ministeerium": EndingClass("", ("", "i", "i", *_on("i")), ("id", "ide", "e|isid", *_on("ide"))),
    # osakond, osakonna, osakonda; osakonnad, osakondade, osakondi
    "osakond": EndingClass(
        "nd", ("nd", "nna", "nda", *_on("nna", also_illative="nda")), ("nnad", "ndade", "ndi|ndasid", *_on("ndade"))
    ),
    # teenus, teenuse, teenust; teenused, teenuste, teenuseid
    "teenus": EndingClass(
        "s", ("s", "se", "st", *_on("se", also_illative="sse")), ("sed", "ste", "seid|si", *_on("ste"))
    ),
    # ISKE, ISKE, ISKE-t or ISKEt; ISKE-d …
    "lühend": EndingClass(
        "",
        ("", "", "t|-t", *(f"{ending}|-{ending}" for ending in _OBLIQUE)),
        ("d|-d", "de|-de", "sid|-sid", *(f"de{ending}|-de{ending}" for ending in _OBLIQUE)),
    ),
}
