"""Whether words that could state that a page is not there are the name of something (a book, a show, a band, an exercise), or stand for one post of a talk. Pure."""

import re

from course_sync.links.manner import plain, unquoted
from course_sync.links.page import Page
from course_sync.links.texts import segments


def names_a_work(page: Page, said: str) -> bool:
    """Whether the words are a work's or an exercise's name by how the title or the page writes them."""
    return bool(said) and (
        _in_a_catalogue(page, said) or _has_its_kind(page, said) or _is_quoted(page, said) or _is_an_exercise(said)
    )


def _in_a_catalogue(page: Page, said: str) -> bool:
    """Whether the title gives the words a year, as films and books have, or an author as catalogues do: "Page not found (2021)", "Page not found : essays / J. Doe"."""
    return _IN_A_YEAR.match(page.title.partition(said)[2]) is not None


_IN_A_YEAR = re.compile(r"\s*\((?:1[89]|20)\d\d\)|\s+:\s[^/]{2,80}\s/\s")


def _has_its_kind(page: Page, said: str) -> bool:
    """Whether the part of the title that holds the words says what kind of work it is: "Band Error 404", "Lehte ei leitud. Luuletus"."""
    parts = [plain(part) for part in segments(page.title)[1:] if said in part]
    return any(_KIND_APART.search(part) or _KIND.search(part.replace(plain(said), " ")) for part in parts)


_KINDS = (
    r"(?:luuletus|haiku|ansambel|bänd|näitus|raamat|romaan|film|lühifilm|lavastus|etendus|laul|album|novell|jutustus|lühijutt|luulekogu|"
    r"poem|song|band|exhibition|book|novel|short film|play|short story|podcast|"
    r"книга|роман|фильм|стих\w*|песня|группа|выставка|хайку|спектакль|альбом|рассказ|"
    r"runo|laulu|yhtye|näyttely|kirja|romaani|elokuva|näytelmä|gedicht|ausstellung|buch|roman|lied|dzejolis|izstāde|grāmata|eilėraštis|paroda|knyga|dikt|utställning|bok)"
)
_KIND = re.compile(rf"\b{_KINDS}\b")
_KIND_APART = re.compile(rf"[.(] ?{_KINDS}\W*$|^\W*{_KINDS} ?[«„“\"']")  # "The book was not found" is none


def _is_quoted(page: Page, said: str) -> bool:
    """Whether a sentence or the title quotes the words of a heading: "The exhibition “404 – not found” is open"."""
    if said not in (*page.headings, *segments(page.title)):
        return False
    sought = plain(said)
    others = (plain(text) for text in (page.title, *page.sentences) if text != said)
    return any(sought in text and sought not in unquoted(text) for text in others)


def _is_an_exercise(said: str) -> bool:
    """Whether the words are an exercise's with its number: "Juhtum 7: aadressi ei leitud"."""
    return _EXERCISE.match(plain(said)) is not None


_EXERCISE = re.compile(
    r"\W*(?:juhtum(?:ikirjeldus|iülesanne)?|ülesanne|harjutus|näide|stsenaarium|olukord|case(?: study)?|exercise|scenario|example|situation|vignette|"
    r"кейс|случай|задание|упражнение|пример|ситуация|tapaus|harjoitus|tehtävä|fall|übung|aufgabe|uzdevums|situācija|užduotis|situacija|övning|uppgift)"
    r" (?:nr\.? ?|no\.? ?|№ ?)?\d{1,3}\s?[:.-] ?\w"
)


def is_of_one_post(said: str) -> bool:
    """Whether the words stand for one post of somebody's in a talk of several: "Peeter: Message removed by its author"."""
    return _ONE_POST.match(said) is not None


_ONE_POST = re.compile(
    r"[A-ZŠŽÕÄÖÜА-Я][\w.-]{1,20}: .{0,40}\b(?:[Pp]ostitus|[Kk]ommentaar|[Ss]õnum|[Mm]essage|[Cc]omment|[Rr]eply|[Pp]ost|[Сс]ообщение|[Кк]омментарий)\b"
)
