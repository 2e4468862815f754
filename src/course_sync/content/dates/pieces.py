"""What the forms of dates are put together from: pieces of patterns, and what they mean.

Every repetition in them is bounded, so that reading stays linear on hostile text.
"""

from course_sync.content.dates import words

AT = r"(?<![\d.,/§_-])(?<!§ )(?<!\d[–—])"
END = r"(?!\d|[./_-]\d|,\d)"
DAY = r"\d{1,2}"
LAST_DAY = 39
"""What a number up to this is before a month, if no day of it: a slip of the pen, not another number."""
Y = r"(?:1[89]|20|21)\d\d"
ND = r"(?:st|nd|rd|th|[-‑]?(?:го|ое|е)|[-‑]?nda\w{0,3}|[-‑]?ndi\w{0,3}|[-‑]?se\w{1,3}(?=\s))?"
DASH = r"(?:\s?[–—‑-]\s?|\s(?:kuni|to|until|till|through|по|до)\s)"
CLOCK = r"(?:,?\s(?:(?:kell\s|kl\s|at\s|в\s)?\d{1,2}[.:]\d\d|(?:kell|kl|at|в)\s\d{1,2}(?![.:\d])))?"
"""A time of day that may stand behind a range's first day."""
DASH_AND = rf"(?:{DASH}|(?P<and>\s(?:ja|and|и)\s|/))"
"""Between two days of a month; with "and" or a slash only where the one follows the other: "16. ja 17. aprillil"."""
AND_MONTH = r"(?P<and>\s(?:ja|and|и)\s|/)"
"""The same between two months: "aprillis ja mais"."""
OF = r"(?:-(?:го|й|м|му)(?!\w))?(?:\.?\s?(?:a(?:asta\w{0,4})?(?!\w)|г(?:од\w{0,3}|г)?(?!\w))\.?)?"
"""The word for year that may follow one: "2022. a", "2022 г.", "2011. aastal"."""
YEAR_OF = r"(?:\.?\s?(?:aasta\w{0,4}|a\.?)(?!\w)|(?:-(?:го|й|м|му))?\sгод\w{0,3}|\sг\.)"
M = words.MONTH
ROMAN = r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?!\w)"
PART = r"(?:(?:algus|lõpp|lõpu|kesk|keskpai)\w{0,6}\s|(?:the\s)?(?:beginning|start|middle|end)\sof\s|(?:начал|конц|середин)\w{1,2}\s)?"
PART_BEHIND = r"(?:\s(?:(?:algu|lõp|kesk)\w{1,8}|(?:esimes|teis)\w{1,3}\s(?:pool|nädala)\w{1,3}))"
QUARTER = r"(?:kvarta\w{1,8}|kv(?!\w)\.?|quarter(?!\w)|квартал\w{0,3}|кв(?!\w)\.?)"
SEMESTER = r"(?:[-\s]?semest\w{1,6}|\s(?:term|семестр\w{0,3}))"


def day_number(written: str) -> int:
    """1–31, of digits or words. Raises ValueError for anything else."""
    return int(written) if written.isdigit() else words.ordinal_day(written)


def month_of(written: str) -> int:
    """1–12 of a name; any number as it stands. Raises ValueError for anything else."""
    return int(written) if written.isdigit() else words.month_number(written)


def neighbours(first: str, last: str) -> None:
    """Raises ValueError unless the one month follows the other, both in the same case: "aprillis ja mais", not "maini ja juunist"."""
    if (month_of(last) - month_of(first)) % 12 != 1:
        raise ValueError("two months, no range")
    if any(first.lower().endswith(case) is not last.lower().endswith(case) for case in ("ini", "iks", "ist")):
        raise ValueError("each tied by itself")


def whole_month(written: str) -> int:
    """1–12 of a month's name that no day stands before. Raises ValueError for anything else."""
    if written.lower() in words.BESIDE_A_DAY:
        raise ValueError(written)
    return month_of(written)
