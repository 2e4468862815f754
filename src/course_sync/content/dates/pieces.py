"""What the forms of dates are put together from: pieces of patterns, and what they mean.

Every repetition in them is bounded, so that reading stays linear on hostile text.
"""

from course_sync.content.dates import words

AT = r"(?<![\d.,/§_-])(?<!§ )(?<!\d[–—])"
END = r"(?!\d|[./_-]\d|,\d)"
DAY = r"\d{1,2}"
Y = r"(?:1[89]|20|21)\d\d"
ND = r"(?:st|nd|rd|th|[-‑]?(?:го|ое|е)|[-‑]?nda\w{0,3}|[-‑]?ndi\w{0,3}|[-‑]?se\w{1,3}(?=\s))?"
DASH = r"(?:\s?[–—‑-]\s?|\s(?:kuni|to|until|till|through|по|до)\s)"
CLOCK = r"(?:,?\s(?:kell\s|at\s|в\s)?\d{1,2}[.:]\d\d)?"
"""A time of day that may stand behind a range's first day."""
DASH_AND = rf"(?:{DASH}|\s(?P<and>ja|and|и)\s)"
"""Between two days of a month; with "and" only where the one follows the other: "16. ja 17. aprillil"."""
OF = r"(?:\.?\s?(?:a(?:asta\w{0,4})?(?!\w)|г(?:од\w{0,3}|г)?(?!\w))\.?)?"
"""The word for year that may follow one: "2022. a", "2022 г.", "2011. aastal"."""
YEAR_OF = r"(?:\.?\s?(?:aasta\w{0,4}|a\.?)(?!\w)|\sгод\w{0,3}|\sг\.)"
M = words.MONTH
ROMAN = r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?!\w)"
PART = r"(?:(?:algus|lõpp|lõpu|kesk|keskpai)\w{0,6}\s|(?:the\s)?(?:beginning|start|middle|end)\sof\s|(?:начал|конц|середин)\w{1,2}\s)?"
QUARTER = r"(?:kvarta\w{1,8}|kv(?!\w)\.?|quarter(?!\w)|квартал\w{0,3}|кв(?!\w)\.?)"
SEMESTER = r"(?:[-\s]?semest\w{1,6}|\s(?:term|семестр\w{0,3}))"


def day_number(written: str) -> int:
    """1–31, of digits or words. Raises ValueError for anything else."""
    return int(written) if written.isdigit() else words.ordinal_day(written)


def month_of(written: str) -> int:
    """1–12 of a name; any number as it stands. Raises ValueError for anything else."""
    return int(written) if written.isdigit() else words.month_number(written)


def whole_month(written: str) -> int:
    """1–12 of a month's name that no day stands before. Raises ValueError for anything else."""
    if written.lower() in words.BESIDE_A_DAY:
        raise ValueError(written)
    return month_of(written)
