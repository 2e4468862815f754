"""How months, quarters, seasons and relative years are written in Estonian, English and Russian, as data."""

import re
from collections.abc import Mapping

# Month → its stems: nominative, genitive, short. A case ending follows the genitive ("aprill" + "i" + "st").
ESTONIAN_STEMS: tuple[tuple[str, ...], ...] = (
    ("jaanuar", "jaanuari", "jaan"),
    ("veebruar", "veebruari", "veebr"),
    ("märts", "märtsi", "marts", "martsi"),
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
    return forms


MONTHS: Mapping[str, int] = _forms()
"""Every written form of a month in lower case → its number."""

_STEMS = sorted(
    {
        *(stem for stems in ESTONIAN_STEMS for stem in stems),
        *(name for names in ENGLISH_NAMES for name in names),
        *(form for stem, ends, short in RUSSIAN_NAMES for form in (*(stem + end for end in ends.split("|")), *short)),
    },
    key=len,
    reverse=True,
)
MONTH = (
    rf"(?:{'|'.join(_STEMS)})(?:kuu)?(?:{'|'.join(sorted(ESTONIAN_ENDINGS, key=len, reverse=True))})?(?![^\W\d_])\.?"
)
"""Matches a month's form; `month_number` says which, or that it is none."""

MONTH_BEGINNING = re.compile(r"jaan|veeb|m[äa]rts|apr|mai|juu|aug|sep|okt|nov|dets|jan|feb|mar|may|jun|jul|oct|dec|янв|фев|мар|апр|ма[йяею]|июн|июл|авг|сен|окт|ноя|дек", re.IGNORECASE)  # fmt: skip


_ROMAN_MONTHS = {
    roman: number
    for number, roman in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1)
}


def month_number(written: str) -> int:
    """1–12.

    Raises:
        ValueError: no month's form ("maila").
    """
    number = MONTHS.get(written.lower().rstrip(".")) or _ROMAN_MONTHS.get(written)
    if number is None:
        raise ValueError(written)
    return number


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
            r"|(?:this|the\scurrent)\s(?:academic|school)\syear|в\s(?:этом|текущем)\sучебном\sгоду|(?:этого|текущего)\sучебного\sгода"
        ),
        0,
        "school_year",
    ),
    (
        (
            r"(?:sel(?:lel|le)?|käesoleva[l]?|jooksva[l]?|praegusel)\s(?:\w{0,8}semestri|poolaasta)(?:l|st|ks|ni|s)?"
            r"|this\s(?:semester|term)|(?:the\s)?current\s(?:semester|term)|в\s(?:этом|текущем)\sсеместре"
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
            r"|в\sэтом\s(?:\w{1,12}\s)?году|в\sтекущем\s(?:\w{1,12}\s)?году|(?:этого|текущего)\sгода"
        ),
        0,
        "year",
    ),
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
            r"(?:järgmise|tuleva|järgneva)[let]{0,2}\saasta(?:l|st|ks|ni|s|ga)?|next\syear(?:['’]s)?"
            r"|в\s(?:следующем|будущем)\sгоду|(?:следующего|будущего)\sгода"
        ),
        1,
        "year",
    ),
)


# Estonian ordinals of the days of a month, as stems of the genitive: "kolmandaks veebruariks".
_ONES = ("esimese", "teise", "kolmanda", "neljanda", "viienda", "kuuenda", "seitsmenda", "kaheksanda", "üheksanda")
_TEENS = ("ühe", "kahe", "kolme", "nelja", "viie", "kuue", "seitsme", "kaheksa", "üheksa")
ORDINAL_DAYS: Mapping[str, int] = {
    **{stem: number for number, stem in enumerate(_ONES, 1)},
    "kümnenda": 10,
    **{f"{stem}teistkümnenda": number for number, stem in enumerate(_TEENS, 11)},
    "kahekümnenda": 20,
    **{f"kahekümne {stem}": number for number, stem in enumerate(_ONES, 21)},
    "kolmekümnenda": 30,
    "kolmekümne esimese": 31,
}
ORDINAL_DAY = rf"(?:{'|'.join(sorted(ORDINAL_DAYS, key=len, reverse=True))})(?:{'|'.join(ESTONIAN_ENDINGS)})?(?=\s)"


def ordinal_day(written: str) -> int:
    """1–31. Raises ValueError for anything else."""
    word = written.lower()
    for ending in ("", *ESTONIAN_ENDINGS):
        if word.endswith(ending) and word.removesuffix(ending) in ORDINAL_DAYS:
            return ORDINAL_DAYS[word.removesuffix(ending)]
    raise ValueError(written)
