"""What makes a date a mere mention whatever words stand around: a citation, a quotation, a story, what returns, a number, a name."""

import re

from course_sync.content.dates.setting import Spot
from course_sync.content.dates.values import Precision
from course_sync.content.quotes import is_quoted

# A source or an act is cited: none of the sentence's dates count.
_CITED = re.compile(
    r"(?<!\w)(?:RT\s[IVXL]+|ISBN|ISSN|doi:|RKHK\w{0,2}|RK[HKT]Ko|EMÜ|ELT|EÜT|OJ\s[LC]|et\sal|jt\.|Kohtuasi|C-\d{1,4}/\d\d|\d{4}/\d{1,4}/E[LÜ])|©|https?://",
)
_RETURNS = re.compile(
    r"(?<!\w)(?:iga(?:l)?\s(?:aasta\w{0,2}|kevad\w{0,2}|sügis\w{0,2}|suv\w{1,2}|talv\w{0,2}|õppeaasta\w{0,2})|kord\saastas|korda\saastas|tavaliselt|traditsiooniliselt|üldjuhul|iga-aasta\w{2,4}|aastast\saastasse"
    r"|(?:every|each)\s(?:year|spring|summer|autumn|winter)|annually|yearly|once\sa\syear|usually"
    r"|кажд(?:ый|ого|ую|ое)\s(?:год|весн|лет|осень|зим)\w{0,2}|ежегодн\w{1,3}|раз\sв\sгод|обычно)(?!\w)",
    re.IGNORECASE,
)
_STORY = re.compile(
    r"(?<!\w)(?:oleta(?:me|gem|ge)|kujut(?:le|lege|leme|a|age|ame)(?=,|\sette)|kujuteldav\w{0,3}|ülesandes|kaasuses|juhtumis|juhtum\s\d{0,2}|juhtum(?=:)|juhtumianalüüs(?=:)|näites|näide(?=\s?:)|näidis\w{3,12}(?=\s?:)|(?:petu|õngitsus)kirjas|mitu\s(?:päeva|nädalat|kuud|tööpäeva)"
    r"|suppose|imagine|how\smany\s(?:days|weeks)|in\sthe\s(?:case|example|scenario)|scenario|case\s\d{1,2}|for\sexample|example(?=\s?:)|e\.g\."
    r"|представ(?:ьте|им)(?=,|\s(?:себе|что))|допустим|сколько\sдней|предположим|пример(?=\s?:)|в\s(?:задаче|примере)|случай\s\d{1,2})(?!\w)",
    re.IGNORECASE,
)
# Directly before: a birth.
_BORN = re.compile(r"(?<!\w)(?:sünd|snd|sünniaeg|sünnipäev)\.?:?\s*\(?\Z", re.IGNORECASE)
# Directly before figures: a paragraph, a number, a version, a room.
_BEFORE = re.compile(
    r"(?:jõust\.?|§+|(?<!\w)(?:(?-i:s|p|v)|nr|no|№|versioon(?:i|is|ist)?|version|версия|lisa|joonis\w{0,3}|ptk|punkt|kabinet\w{0,3}|ruum\w{0,3}|room|section|art|artikkel|figure|table|standard\w{0,2}|lk)\.?|(?<!\w)(?:tel|telefon|phone|тел|faks|IP)\.?:?)\s*\Z",
    re.IGNORECASE,
)
# Directly behind: the rest of an act's name, of a page's number.
_BEHIND = re.compile(
    r"(?:(?:\.?\s(?:a|г)\.)?(?:,?\snr\b|\s№|\s(?:määrus|otsus|käskkir|korraldus|direktiiv|resolutsioon|kohtuotsus|koosoleku\sprotokoll"
    r"|regulation|directive|decision|judgment|resolution|постановлени|решени|приказ)\w*))|\.\s?(?:lehekülg|trük|kohta|koha)\w*",
    re.IGNORECASE,
)
_UNITS = re.compile(
    r"\s?(?:€|%|eur(?:o\w{0,4})?\b|punkti?\w{0,3}\b|p\b|minut\w{0,4}|min\b|tund\w{0,3}|h\b|g\b|kg\b|m\b|km\b|ms\b|mm\w{0,2}|dB|ml\b|kraadi|points?\b|pages?\b|hours?|балл\w{0,3}|минут\w{0,2}|час\w{0,2}|евро|mg|x\b|–\d)",
    re.IGNORECASE,
)
_FILE = re.compile(r"[\w/.-]{0,60}\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|mp[34]|jpe?g|png|html?|csv)(?!\w)", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{3}")
_SMALL = re.compile(r"(?<!\w)(?:may|march)(?!\w)")  # English writes months with a capital
_TITLE = re.compile(r"(?<!\w)(?:Dr|Mrs?|Ms|Prof|Professor)\.?\s\Z")
_NAME_BEFORE = re.compile(
    r"(?:\w\s(?-i:[A-ZÕÄÖÜŠŽ])[\w-]*|(?<!\w)(?-i:[A-ZÕÄÖÜŠŽ]{3,}))\s\Z"
)  # "Windows 2022", "õppus CREVEX 2024"
_SURNAME = re.compile(r"\s[A-ZÕÄÖÜŠŽ][a-zõäöüšž]")
_LONG_AGO = re.compile(r",?\s1[0-7]\d\d(?!\d)")


def is_mention(spot: Spot) -> bool:
    """Whether nothing can be due, valid or announced on this date."""
    if any(sign.search(side) for sign in (_RETURNS, _STORY) for side in (spot.before, spot.after)):
        return True
    return _is_cited(spot) or _is_number(spot)


def _is_cited(spot: Spot) -> bool:
    if _CITED.search(spot.before) or _CITED.search(spot.after) or is_quoted(spot.before):
        return True
    return _FILE.match(spot.after[:70]) is not None and not spot.after[:1].isspace()


def _is_number(spot: Spot) -> bool:
    figures = not _LETTERS.search(spot.written)
    if _BORN.search(spot.before[-24:]) or _BEHIND.match(spot.after[:40]):
        return True
    if figures and _BEFORE.search(spot.before[-24:]):
        return True
    if spot.read.weak and spot.read.unit is Precision.YEAR and _NAME_BEFORE.search(spot.before):
        return True
    guessed = spot.read.recurs is not None
    if figures and (spot.read.weak or guessed) and _UNITS.match(spot.after[:12]):
        return True
    return guessed and (_is_name(spot) or _LONG_AGO.match(spot.after) is not None)


def _is_name(spot: Spot) -> bool:
    """A capital where Estonian and Russian write months small, or a surname behind: "August Kitzberg", "rühm Mai"."""
    if spot.read.unit is not Precision.MONTH:
        return spot.language == "en" and _SMALL.search(spot.written) is not None
    if spot.language == "en":
        return bool(_TITLE.search(spot.before) or _SMALL.search(spot.written))
    if spot.language == "ru" or not spot.written[:1].isupper() or spot.written[1:2].isupper():
        return False
    return bool(spot.before.strip(' "„«') or _SURNAME.match(spot.after))
