"""How months, quarters, seasons and relative years are written in Estonian, English and Russian, as data."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

# Month → its stems: nominative, genitive, short. A case ending follows the genitive ("aprill" + "i" + "st").
ESTONIAN_STEMS: tuple[tuple[str, ...], ...] = (
    ("jaanuar", "jaanuari", "jaan"),
    ("veebruar", "veebruari", "veebr"),
    ("märts", "märtsi", "marts", "martsi", "mär"),
    ("aprill", "aprilli", "apr"),
    ("mai",),
    ("juuni",),
    ("juuli",),
    ("august", "augusti", "aug"),
    ("september", "septembri", "sept"),
    ("oktoober", "oktoobri", "okt"),
    ("november", "novembri", "nov"),
    ("detsember", "detsembri", "dets"),
)
# Partitive, illative, inessive, elative, allative, adessive, ablative, translative, terminative, essive, abessive, comitative.
ESTONIAN_ENDINGS: tuple[str, ...] = ("t", "sse", "s", "st", "le", "l", "lt", "ks", "ni", "na", "ta", "ga")
ENGLISH_NAMES: tuple[tuple[str, ...], ...] = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
# Month → full forms in all cases by stem and endings, and short forms.
RUSSIAN_NAMES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("январ", "ь|я|е|ю|ём|ем", ("янв",)),
    ("феврал", "ь|я|е|ю|ём|ем", ("февр", "фев")),
    ("март", "|а|е|у|ом", ("мар",)),
    ("апрел", "ь|я|е|ю|ем", ("апр",)),
    ("ма", "й|я|е|ю|ем", ()),
    ("июн", "ь|я|е|ю|ем", ("июн",)),
    ("июл", "ь|я|е|ю|ем", ("июл",)),
    ("август", "|а|е|у|ом", ("авг",)),
    ("сентябр", "ь|я|е|ю|ём|ем", ("сент", "сен")),
    ("октябр", "ь|я|е|ю|ём|ем", ("окт",)),
    ("ноябр", "ь|я|е|ю|ём|ем", ("нояб", "ноя")),
    ("декабр", "ь|я|е|ю|ём|ем", ("дек",)),
)


BESIDE_A_DAY = {"maid": 5}
"""Months' forms that mean something else where no day stands before them: "enne 23. maid", but "uusi maid", new lands."""


def _forms() -> dict[str, int]:
    forms: dict[str, int] = {}
    for number, names in enumerate(ENGLISH_NAMES, 1):
        forms |= dict.fromkeys(names, number)
    for number, (stem, endings, short) in enumerate(RUSSIAN_NAMES, 1):
        forms |= dict.fromkeys((*(stem + ending for ending in endings.split("|")), *short), number)
    for number, stems in enumerate(ESTONIAN_STEMS, 1):
        for stem in stems:
            forms |= dict.fromkeys((stem, f"{stem}kuu"), number)
            forms |= dict.fromkeys((f"{stem}{kuu}{end}" for end in ESTONIAN_ENDINGS for kuu in ("", "kuu")), number)
    return forms | BESIDE_A_DAY


MONTHS: Mapping[str, int] = _forms()
"""Every written form of a month in lower case → its number."""

_STEMS = sorted(
    {
        *BESIDE_A_DAY,
        *(stem for stems in ESTONIAN_STEMS for stem in stems),
        *(name for names in ENGLISH_NAMES for name in names),
        *(form for stem, ends, short in RUSSIAN_NAMES for form in (*(stem + end for end in ends.split("|")), *short)),
    },
    key=len,
    reverse=True,
)


def _branching(words: Iterable[str]) -> str:
    """One of the words, an earlier one rather than a later; letter by letter, since the engine tries alternatives one by one."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    branches = [letter + (_branching(rest) if letter else "") for letter, rest in rests.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


_STEM = _branching(_STEMS)
MONTH = rf"{_STEM}(?:kuu)?{_branching(sorted(ESTONIAN_ENDINGS, key=len, reverse=True))}?(?:(?![^\W\d_])|(?=kell\s))\.?"
"""Matches a month's form; `month_number` says which, or that it is none."""

_SIGN = 3  # letters: no stem has fewer


def _leaping(beginning: str = "") -> str:
    """The stems that begin so, letter by letter: the engine leaps from one first letter to the next, and looks back only behind the third."""
    if len(beginning) == _SIGN:
        rest = sorted((stem[_SIGN:] for stem in _STEMS if stem.startswith(beginning)), key=len, reverse=True)
        return rf"(?<![^\W\d_]{'.' * _SIGN})(?:{'|'.join(rest)})"
    letters = sorted({stem[len(beginning)] for stem in _STEMS if stem.startswith(beginning)})
    return f"(?:{'|'.join(letter + _leaping(beginning + letter) for letter in letters)})"


MONTH_SIGN = re.compile(MONTH.replace(_STEM, _leaping()))
"""Finds a month's form in lower case where a word or a number before it ends."""


_ROMAN_MONTHS = {
    roman: number
    for number, roman in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1)
}


INSIDE_MONTHS = frozenset(f"{stems[-1 if stems[-1] == 'mai' else min(1, len(stems) - 1)]}s" for stems in ESTONIAN_STEMS)
"""Estonian months in the inessive: "mais" tells a month, never a day of it ("loeme peatükki 4 mais")."""
MISSPELT = r"[^\W\d_]{6,14}(?![^\W\d_])"
"""What may be a month with a slip of the pen behind a day's number; `month_number` says which, or that it is none."""
_LONG_FORMS = tuple((form, number) for form, number in MONTHS.items() if len(form) > 5)


def month_number(written: str) -> int:
    """1–12.

    Raises:
        ValueError: no month's form ("maila").
    """
    word = written.lower().rstrip(".")
    number = MONTHS.get(word) or _ROMAN_MONTHS.get(written) or _misspelt(word)
    if number is None:
        raise ValueError(written)
    return number


@lru_cache(maxsize=2_000)
def _misspelt(word: str) -> int | None:
    """The month of a long word that is one letter off, or two letters the wrong way round: "septenbril", "veeburariks"."""
    if len(word) < 6:
        return None
    found = {number for form, number in _LONG_FORMS if abs(len(form) - len(word)) < 2 and _is_near(form, word)}
    return found.pop() if len(found) == 1 else None


def _is_near(one: str, other: str) -> bool:
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    left, right = one[start:], other[start:]
    if left[1:] == right[1:] or left[1:] == right or left == right[1:]:
        return True
    return left[1:2] == right[:1] and left[:1] == right[1:2] and left[2:] == right[2:]


# Ordinal → number: Roman, Arabic, words (as stems).
ORDINALS: tuple[tuple[str, int], ...] = (
    (r"I(?![IVX])|1|esime\w{1,6}|first|перв\w{1,4}", 1),
    (r"II(?![IVX])|2|teis\w{1,6}|teine|second|втор\w{1,4}", 2),
    (r"III(?![IVX])|3|kolma\w{1,6}|third|трет\w{1,5}", 3),
    (r"IV(?![IVX])|4|nelja\w{1,6}|fourth|last|viima\w{1,5}|четв[её]рт\w{1,4}|последн\w{2,4}", 4),
)
ORDINAL = (
    r"(?:"
    + "|".join(f"(?:{words})" for words, _ in reversed(ORDINALS))
    + r")(?:-?(?:st|nd|rd|th|й|м|го|ом|ый|ое|е|я))?"
)


def ordinal_number(written: str) -> int:
    """1–4. Raises ValueError for anything else."""
    for words, number in ORDINALS:
        if re.fullmatch(rf"(?:{words})(?:-?(?:st|nd|rd|th|й|м|го|ом|ый|ое|е|я))?", written, re.IGNORECASE):
            return number
    raise ValueError(written)


SEASONS: tuple[tuple[str, int], ...] = (
    (r"kevad\w{0,4}|spring|весн\w{1,2}|весенн\w{2,3}", 3),
    (r"suv[ei]\w{0,4}|summer|лет[оауе]м?|летн\w{2,3}", 6),
    (r"sügis\w{0,5}|autumn|fall|осен\w{1,5}", 9),
    (r"talv[ei]?\w{0,4}|winter|зим\w{1,5}", 12),
)
SEASON = "|".join(words for words, _ in SEASONS)


def season_month(written: str) -> int:
    """The first month of a season. Raises ValueError for anything else."""
    for words, month in SEASONS:
        if re.fullmatch(words, written, re.IGNORECASE):
            return month
    raise ValueError(written)


RELATIVE_PERIODS: tuple[tuple[str, int, str], ...] = (
    (
        (
            r"(?:sel(?:lel|le|lest)?|käesoleva[lks]{0,2}|jooksva[lks]{0,2}|praegusel)\sõppeaasta(?:l|st|ks|ni|s|ga)?"
            r"|(?:this|the\s(?:current|present))\s(?:academic|school)\syear|в\s(?:этом|текущем|нынешнем)\sучебном\sгоду|(?:этого|текущего)\sучебного\sгода"
        ),
        0,
        "school_year",
    ),
    (
        (
            r"(?:sel(?:lel|le)?|käesoleva[l]?|jooksva[l]?|praegusel)\s(?:\w{0,8}semestri|poolaasta)(?:l|st|ks|ni|s)?"
            r"|this\s(?:semester|term)|(?:the\s)?current\s(?:semester|term)|в\s(?:этом|текущем|нынешнем)\sсеместре"
        ),
        0,
        "semester",
    ),
    (
        r"(?:sel(?:lel)?|käesoleva[l]?|jooksva[l]?)\skuu(?:l|s|ni)?|this\smonth(?:['’]s)?|в\s(?:этом|текущем)\sмесяце",
        0,
        "month",
    ),
    (
        (
            r"sel(?:lel|le|lest|leks)?\s(?:\w{1,20}\s)?aasta(?:l|st|ks|ni|sse|s|ga)?|(?:selle|käesoleva[lks]{0,2}|jooksva[lks]{0,2})"
            r"\saasta(?:l|st|ks|ni|s|ga)?|tänavu(?:ne|s[etlkis]{0,4}|st[ele]?)?|this\syear(?:['’]s)?"
            r"|(?:the\s)?current\s(?:calendar\s|)?year"
            r"|в\sэтом\s(?:\w{1,12}\s)?году|в\s(?:текущем|нынешнем)\s(?:\w{1,12}\s)?году|(?:этого|текущего)\sгода"
        ),
        0,
        "year",
    ),
    (
        (
            r"(?:järgmise|tuleva|järgneva|uue)[lest]{0,2}\s(?:õppeaasta|kooliaasta)(?:l|st|ks|ni|s|ga)?"
            r"|next\s(?:academic|school)\syear|в\s(?:следующем|новом)\sучебном\sгоду"
        ),
        1,
        "school_year",
    ),
    (
        (
            r"(?:järgmise|tuleva|järgneva)[lest]{0,2}\s(?:\w{0,8}semestri|poolaasta)(?:l|st|ks|ni|s)?"
            r"|next\s(?:semester|term)|в\s(?:следующем|новом)\sсеместре"
        ),
        1,
        "semester",
    ),
    (r"(?:järgmise|tuleva|järgneva)[lest]{0,2}\skuu(?:l|st|ks|ni|s)?|next\smonth|в\sследующем\sмесяце", 1, "month"),
    (
        (
            r"(?:eelmise|möödunud|läinud|mullus)[let]{0,2}\saasta(?:l|st|ks|ni|s|ga)?|mullu(?:ne|s[etlks]{0,3})?|last\syear(?:['’]s)?"
            r"|в\sпрошлом\sгоду|прошлого\sгода"
        ),
        -1,
        "year",
    ),
    (
        (
            r"(?:järgmise|tuleva|järgneva)[lest]{0,2}\saasta(?:l|st|ks|ni|s|ga)?|next\syear(?:['’]s)?"
            r"|в\s(?:следующем|будущем)\sгоду|(?:следующего|будущего)\sгода"
        ),
        1,
        "year",
    ),
)


THIS_SEASON = re.compile(
    rf"(?<!\w)(?:sel(?:lel)?|this|(?:эт|нынешн)(?:ой|ей|им))\s(?P<s>{SEASON})(?!\w)(?!\s(?:school|semester|term))",
    re.IGNORECASE,
)
# Ordinals of the days of a month in words: Estonian as stems of the genitive ("kolmandaks veebruariks") and as they stand, English, Russian.
_ONES = ("esimese", "teise", "kolmanda", "neljanda", "viienda", "kuuenda", "seitsmenda", "kaheksanda", "üheksanda")
_FIRST = ("esimene", "teine", "kolmas", "neljas", "viies", "kuues", "seitsmes", "kaheksas", "üheksas")
_TEENS = ("ühe", "kahe", "kolme", "nelja", "viie", "kuue", "seitsme", "kaheksa", "üheksa")
_ENGLISH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_ENGLISH_TEENS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")  # fmt: skip
_RUSSIAN = ("перв", "втор", "треть", "четвёрт", "пят", "шест", "седьм", "восьм", "девят")
_RUSSIAN_TEENS = ("десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат")  # fmt: skip
_RUSSIAN_ENDINGS = ("ое", "ого", "ому", "его", "ему", "е")
ENGLISH_DAYS: Mapping[str, int] = {
    **{word: number for number, word in enumerate((*_ENGLISH, *_ENGLISH_TEENS), 1)},
    "twentieth": 20,
    **{f"twenty{mark}{word}": number for number, word in enumerate(_ENGLISH, 21) for mark in "- "},
    "thirtieth": 30,
    "thirty-first": 31,
}
ORDINAL_DAYS: Mapping[str, int] = {
    **{stem: number for number, stem in enumerate(_ONES, 1)},
    **{stem: number for number, stem in enumerate(_FIRST, 1)},
    "esimest": 1,
    "teist": 2,
    "kümnenda": 10,
    "kümnes": 10,
    **{f"{stem}teistkümnenda": number for number, stem in enumerate(_TEENS, 11)},
    **{f"{stem}teistkümnes": number for number, stem in enumerate(_TEENS, 11)},
    "kahekümnenda": 20,
    "kahekümnes": 20,
    **{f"kahekümne {stem}": number for number, stem in enumerate(_ONES, 21)},
    **{f"kahekümne {stem}": number for number, stem in enumerate(_FIRST, 21)},
    "kolmekümnenda": 30,
    "kolmekümnes": 30,
    "kolmekümne esimese": 31,
    "kolmekümne esimene": 31,
    **{
        f"{tens}{stem}{ending}": number + more
        for tens, more in (("", 0), ("двадцать ", 20))
        for number, stem in enumerate((*_RUSSIAN, *(() if more else _RUSSIAN_TEENS)), 1)
        for ending in _RUSSIAN_ENDINGS
    },
    **{f"{stem}{ending}": number for stem, number in (("двадцат", 20), ("тридцат", 30)) for ending in _RUSSIAN_ENDINGS},
}
ORDINAL_DAY = (
    rf"(?:(?:{'|'.join(sorted(ORDINAL_DAYS, key=len, reverse=True))})(?:{'|'.join(ESTONIAN_ENDINGS)})?(?=\s)"
    rf"|(?:{'|'.join(sorted(ENGLISH_DAYS, key=len, reverse=True))})\sof)"
)
"""In front of a month: "kolmandaks", "третьего", "third of"; `ordinal_day` says which."""
ORDINAL_BEGINNINGS = tuple(sorted({word[:4] for word in (*ORDINAL_DAYS, *ENGLISH_DAYS)}))


def ordinal_day(written: str) -> int:
    """1–31. Raises ValueError for anything else."""
    word = written.lower().removesuffix(" of")
    if word in ENGLISH_DAYS:
        return ENGLISH_DAYS[word]
    for ending in ("", *ESTONIAN_ENDINGS):
        if word.endswith(ending) and word.removesuffix(ending) in ORDINAL_DAYS:
            return ORDINAL_DAYS[word.removesuffix(ending)]
    raise ValueError(written)
