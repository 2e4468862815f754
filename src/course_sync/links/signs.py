"""Signs that a page that answers well is not what was asked for: it says so, or is the same everywhere. Pure; precision before recall."""

import re
from urllib.parse import unquote, urlsplit

from course_sync.links.bounds import LITTLE_TEXT, LONG_PROSE, SHORT_PROSE, SHORT_TEXT
from course_sync.links.clues import (
    MOST_OWN,
    Part,
    denies_by_name,
    is_over,
    missing_by_parts,
    names_an_error,
    parts_of,
    plays_a_part,
    talks_of_missing,
)
from course_sync.links.likely import AGREED, chance_of, may_be_weighed
from course_sync.links.manner import is_conditional, is_promised, plain, speaks_as_one
from course_sync.links.marks import Marked
from course_sync.links.page import Page
from course_sync.links.paths import has_number_as_name, is_named_so, is_search, may_speak_of_errors
from course_sync.links.phrases import (
    forbids,
    is_a_name,
    is_apology,
    is_bare,
    is_for_good,
    is_narrowed,
    is_taken_away,
    is_technical,
    is_weak,
    lone_statement,
    narrowed,
    statement,
    statuses_in,
)
from course_sync.links.says import Says
from course_sync.links.texts import segments
from course_sync.links.titled import is_of_one_post, names_a_work
from course_sync.links.trouble import broken_by_parts, closed_by_parts
from course_sync.links.withdrawn import names_content, tells_to_mend_links, withdrawn

_NO_PROSE = 60
_LITTLE_PROSE = 125
_BESIDES = 150
_SUPPORT = 0.5
_NO_WORDS = 20
_ALONE = 200
_LONGEST_NAME = 4
_ON_ERRORS = 250
_MOSTLY = 0.7


def _says(text: str, *, left: int = 1) -> Says | None:
    return statement(text, left=left) if text else None


def says_not_there(page: Page, url: str) -> tuple[Says, str] | None:
    """What a page that answered well says instead of what was asked for, and its words; None where it says nothing such.

    A page that speaks *about* missing pages is no missing page: its address or the length of its prose tells. That a search
    found nothing is an answer, too.
    """
    if page.marked_missing is Marked.WHOLE and page.prose <= LONG_PROSE:
        return Says.NOT_FOUND, "its markup says 404"
    if page.gives_advice or is_about_words(page):
        return None
    for where in (_of_title, _of_heading, _of_sentences, _of_little, _of_parts):
        found = where(page, url)
        if found is not None and _is_meant(page, url, *found):
            return None if tells_of_errors(page, url) else _told_further(page, found)
    return None


def is_about_words(page: Page) -> bool:
    """Whether a page denies in examples or in verse."""
    return _is_an_entry(page) or _is_a_poem(page)


def _is_an_entry(page: Page) -> bool:
    """Whether a page is a dictionary's on one word: "puuduma", whose examples deny."""
    heading = next(iter(page.headings), "")
    return heading.isalpha() and heading.islower() and page.title.startswith(heading) and not is_apology(heading)


def _is_a_poem(page: Page) -> bool:
    """Whether a page's lines run on as verses do, and none of them speaks to a reader who is looking for a page."""
    if page.verses < _A_STANZA:
        return False
    return not any(parts_of(text) & _TO_A_READER or _SOUGHT.search(plain(text)) for text in page.sentences)


_A_STANZA = 3
_SOUGHT = re.compile(
    r"\byou(?:'re| are|'ve| were)? (?:look|request|try|tried|search|follow|click)\w*|\brequested\b|\b(?:soovitud|otsitud|otsitav\w*|küsitud)\b|\b(?:запраш\w+|запрош\w+|вы искали|вы ищете)|\b(?:etsimä\w+|hakema\w+|gesucht\w*|angefordert\w*|meklēt\w+|ieškom\w+|szukan\w+|demandée?|solicitad\w+|richiest\w+|du söker)\b"
)
_TO_A_READER = frozenset({Part.NUMBER, Part.SORRY, Part.WAY, Part.HEDGED})


def _told_further(page: Page, found: tuple[Says, str]) -> tuple[Says, str]:
    """What a page says; "something went wrong" may head the news that a file was removed, "not at the moment" that its owner took it away."""
    if found[0] is Says.MAINTENANCE and is_narrowed(found[1]):
        return next(((Says.NOT_FOUND, text) for text in page.sentences if is_for_good(text)), found)
    if found[0] is Says.SUSPENDED and _SERVICE_CLOSED.search(plain(found[1])):
        return Says.NOT_FOUND, found[1]
    if found[0] is Says.SUSPENDED:
        return next(((Says.NOT_FOUND, text) for text in page.sentences if is_over(text)), found)
    if found[0] is not Says.ERROR:
        return found
    if "404" in statuses_in((found[1],)):
        return Says.NOT_FOUND, found[1]
    among = (text for text in page.sentences if not is_bare(text))
    return next(((Says.NOT_FOUND, text) for text in among if _tells_missing(text)), found)


_SERVICE_CLOSED = re.compile(r"\b(?:teenus|rakendus|andmebaas)(?: on)? suletud\b")  # no web host says so of a site


def _tells_missing(text: str) -> bool:
    return is_taken_away(text) or Says.NOT_FOUND in (_says(text), lone_statement(text, called=True))


def tells_of_errors(page: Page, url: str) -> bool:
    """Whether a page speaks about errors rather than being one: several statuses, somebody's own tale, an address about them."""
    if len(statuses_in((*page.headings, *page.sentences))) > 1:
        return True
    # A site says "we"; who says "I" tells of an error that they met.
    return any(speaks_as_one(text) for text in page.sentences) or (may_speak_of_errors(url) and page.prose > _ON_ERRORS)


def _is_meant(page: Page, url: str, kind: Says, said: str) -> bool:
    """Whether words that state something are no title of a page about it, which then goes on about other things."""
    if names_a_work(page, said) or is_of_one_post(said):
        return False
    if (
        kind is Says.NOT_FOUND
        and said in page.title
        and is_named_so(url, said)
        and talks_of_missing(page, besides=said, surely=True) < _SUPPORT
    ):
        return False  # a tale of that name
    if is_weak(said):
        if statuses_in((said,)) and has_number_as_name(url):
            return False
        numbered = kind is Says.NOT_FOUND and bool(statuses_in((said,)))
        if not _confirmed(page, 0 if _has_subject(page) else _LITTLE_PROSE if numbered else _NO_PROSE, said):
            return False
    if kind is Says.NOT_FOUND:
        return (not is_search(url) or "404" in page.title) and not _is_to_come(said)
    if kind is Says.ERROR and not is_technical(said) and page.prose > _BESIDES and talks_of_missing(page) < _SUPPORT:
        return False
    return page.prose < SHORT_PROSE and page.size < LITTLE_TEXT


def _is_to_come(said: str) -> bool:
    """Whether what is not there yet was never there: a lecture's material that is promised for a day."""
    return is_promised(said) and Part.GONE not in parts_of(said)


def _confirmed(page: Page, least: int, said: str = "") -> bool:
    """Whether a page under a heading that may be its subject says it in a sentence, too, or says hardly anything else."""
    least = min(least, _NO_WORDS) if is_a_name(said) else least
    if page.prose < least or page.marked_missing >= Marked.PART:
        return True
    if any(_says(text) for text in page.sentences if not is_weak(text)):
        return True
    return talks_of_missing(page, besides=said, surely=True) >= _SUPPORT


def _of_title(page: Page, _url: str) -> tuple[Says, str] | None:
    for part in segments(page.title):
        kind = _says(part)
        if kind is None:
            continue
        if kind is not Says.NOT_FOUND and _has_subject(page) and not _confirmed(page, 0):
            continue
        heading = any(_says(text) for text in page.headings)
        if page.prose <= LONG_PROSE or (heading and page.prose <= 2 * LONG_PROSE):
            return kind, part
    return None


def _of_heading(page: Page, _url: str) -> tuple[Says, str] | None:
    if page.prose > LONG_PROSE:
        return None
    for number, heading in enumerate(page.headings):
        kind = _says(heading)
        if kind is None:
            continue
        if number and not all(_is_no_subject(page, text) for text in page.headings[:number]):
            return None  # a section of a page about something
        first = number == 0 and page.prose < SHORT_PROSE
        if first or page.size < LITTLE_TEXT or page.noindex:
            return kind, heading
    return None


def _has_subject(page: Page) -> bool:
    """Whether the first heading names something: no apology, no statement, not the site."""
    heading = next(iter(page.headings), "")
    if heading and _has_subtitle(page.title, heading):
        return True
    if any(names_an_error(part) and not heading.startswith(part) for part in segments(page.title) if part):
        return False  # under "Error" no heading names a subject
    return bool(page.headings) and not _is_no_subject(page, page.headings[0])


def _has_subtitle(title: str, heading: str) -> bool:
    """Whether a title goes on from the heading, as those of works do: "The missing file: an escape game"; a site's name begins with a capital."""
    after = title.removeprefix(heading)
    return len(after) < len(title) and after.startswith(": ") and after[2:3].islower() and not parts_of(after[2:])


def _is_about_something(page: Page) -> bool:
    """As before, or the heading is the whole title, too."""
    if _has_subject(page):
        return True
    heading = next(iter(page.headings), "")
    return bool(heading) and heading == page.title and not (is_apology(heading) or plays_a_part(heading))


def _is_no_subject(page: Page, heading: str) -> bool:
    """Whether a heading is only an apology, another statement, a part of one, or the site's name."""
    return _is_a_name(page, heading) or _is_no_name(heading)


def _is_a_name(page: Page, heading: str) -> bool:
    """Whether a heading may be the site's name: it stands in the title, too, and is short."""
    return heading in page.title and len(heading.split()) <= _LONGEST_NAME


def _names_itself(page: Page) -> bool:
    """Whether the first heading is also what the title begins with: the page is about that, unless it is a site's front."""
    first = segments(page.title)[1:2] if page.title else ()
    return (
        bool(page.headings)
        and page.headings[0] in first
        and not plays_a_part(page.headings[0])
        and _says(page.headings[0]) is None
    )


def _of_sentences(page: Page, _url: str) -> tuple[Says, str] | None:
    """A short page whose first sentences say it, or one whose heading is an apology and which says it further down."""
    if page.prose > SHORT_PROSE or page.size > 3_000:
        return None
    apology = page.noindex or any(is_apology(text) for text in (*page.headings[:2], *segments(page.title)) if text)
    short = page.size < SHORT_TEXT
    if not apology and not short:
        return None
    subject = _is_about_something(page)
    among = page.spoken if apology else page.spoken[:6]
    for sentence in among:
        kind = _says(sentence, left=2)
        if (
            kind is Says.NOT_FOUND
            and subject
            and sentence not in page.headings[:1]
            and _says(sentence, left=0) is not kind
        ):
            continue
        if kind is None or (is_bare(sentence) and not apology and page.size > _NO_PROSE // 2):
            continue
        if kind is Says.FORBIDDEN and (not apology or sentence in page.headings) and _says(sentence) is None:
            continue
        if kind is Says.MAINTENANCE and subject and 2 * len(sentence) < page.size - len("".join(page.headings[:1])):
            continue  # one line of a list of services
        if not apology and talks_of_missing(page, besides="".join(page.headings[:1])) < _SUPPORT:
            continue
        if apology or (kind is not Says.MAINTENANCE and _besides(page, sentence) < _BESIDES):
            return kind, sentence
    return None


def _of_parts(page: Page, url: str) -> tuple[Says, str] | None:
    """A short page that speaks as those for missing things do, or those of closed sites, in whatever words."""
    if page.size > MOST_OWN:
        return None
    closed = closed_by_parts(page, _has_subject(page), url)
    if closed:
        return Says.MAINTENANCE, closed
    named = denies_by_name(page, url)
    if named:
        return Says.NOT_FOUND, named
    missing = missing_by_parts(page, _has_subject(page) or _names_itself(page), url)
    kind = narrowed(Says.NOT_FOUND, plain(missing)) if missing else None
    if kind in (Says.NOT_FOUND, Says.FORBIDDEN):
        return kind, missing
    over = withdrawn(page, url)
    if over and (tells_to_mend_links(page) or not may_be_weighed(page) or chance_of(page, url) >= AGREED):
        return Says.NOT_FOUND, over
    broken = broken_by_parts(page, _has_subject(page) or _names_itself(page))
    return (Says.ERROR, broken) if broken else None


def _of_little(page: Page, url: str) -> tuple[Says, str] | None:
    """A page that says hardly anything but one sentence: then the sentence may call the missing thing as it likes."""
    if page.size > LITTLE_TEXT:
        return None
    technical = [text for text in page.sentences if is_technical(text)]
    if technical and _MOSTLY * page.size <= sum(map(len, technical)):
        return Says.ERROR, technical[0]
    if page.size < _ALONE and page.marked_missing is Marked.ERROR:
        refused = next((text for text in page.spoken if forbids(text)), "")
        if refused:
            return Says.FORBIDDEN, refused
    names = [*page.headings[: 1 if _has_subject(page) else 2], *segments(page.title)[:2]]
    sentences = page.spoken[:6] if page.size < SHORT_TEXT else _paragraphs(page)
    subject = _is_about_something(page)
    for called, sentence in [*((True, text) for text in names), *((not subject, text) for text in sentences)]:
        if not sentence or _besides(page, sentence) >= _BESIDES:
            continue
        kind = lone_statement(sentence, called=called, host=_host(url))
        if kind is Says.NOT_FOUND and sentence not in names and _tells_of_the_world(page, sentence, subject):
            continue
        if is_conditional(sentence):
            continue
        tale = subject and not called and sentence.startswith("The ") and " this " not in sentence
        if kind is not None and (kind is not Says.NOT_FOUND or _is_lone(page, sentence, strictly=tale)):
            return kind, sentence
    return None


def _tells_of_the_world(page: Page, sentence: str, subject: bool) -> bool:
    """Whether a sentence under a heading of its own says that something went which no page offers: "The track was removed"; or the page lists facts."""
    if not subject and (not page.headings or _is_no_name(page.headings[0])):
        return False
    if page.cells:
        return True
    at_all = Part.WEB in parts_of(sentence) or is_taken_away(sentence) or names_content(sentence)
    return (subject or sentence.startswith(("The ", "This "))) and not at_all


def _is_no_name(heading: str) -> bool:
    return is_apology(heading) or _says(heading) is not None or plays_a_part(heading)


def _is_lone(page: Page, sentence: str, *, strictly: bool) -> bool:
    """Whether a sentence that something is not there stands alone, or else (unless `strictly`) among others that speak of it, too."""
    return _besides(page, sentence) < _NO_PROSE or (not strictly and talks_of_missing(page) >= _SUPPORT)


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _besides(page: Page, sentence: str) -> int:
    """How many characters of prose there are beside a sentence."""
    return page.prose - len(sentence)


def _paragraphs(page: Page) -> list[str]:
    """Sentences that are a good part of the page's prose: not a menu's words."""
    return [text for text in page.spoken if len(text) >= 15 and 4 * len(text) >= page.prose > 0]


def same_page(page: Page, other: Page, *addresses: str) -> bool:
    """Whether two pages say the same but for numbers and the words of their addresses.

    Pages that a script draws are the same shell everywhere, and a page cut at the bound may differ further on:
    of these it cannot be told, so the answer is no.
    """
    if page.truncated or other.truncated or page.drawn_by_script or other.drawn_by_script or len(page.text) < 20:
        return False
    ignored = {word for url in addresses for word in _words(unquote(url))}
    title, other_title = (set(_words(text)) - ignored for text in (page.title, other.title))
    if title != other_title:
        return False  # before the texts, which take long
    words, other_words = (
        sorted(w for w in _words(text) if w not in ignored) for text in (page.whole_text, other.whole_text)
    )
    return words == other_words


def same_as_missing(page: Page, missing: Page, *addresses: str) -> bool:
    """Whether a page is the one that its host shows, with an honest 404, for an address that cannot exist; no word of it is understood.

    Some hosts send their front page with a 404, or with every status the same frame that a script fills, or a sign-in: these say nothing of
    the page. So it must have words of its own, in its own part and beside its heading, and no more than such pages have.
    """
    if page.prose > SHORT_PROSE or page.size > _MOST_MISSING or page.asks_password or missing.asks_password:
        return False
    if page.scripts and not any(text in page.headings for text in page.sentences):
        return False  # "Loading …"
    own = [text for text in page.sentences if text not in page.headings and not _COOKIES.search(text.lower())]
    if sum(map(len, own)) < _LEAST_MISSING or page.fields > _MOST_FIELDS:
        return False
    return same_page(page, missing, *addresses)


_COOKIES = re.compile(r"cookie|küpsis|evästei|sīkdat|slapuk|куки")
_MOST_MISSING = 700
_LEAST_MISSING = 25
_MOST_FIELDS = 2


def _words(text: str) -> list[str]:
    """Lower-case words; those with digits in them (dates, tokens, counters) are left out."""
    found = re.findall(r"\w+", text.lower())
    return [word for word in found if word.isalpha() or not any(c.isdigit() for c in word)]
