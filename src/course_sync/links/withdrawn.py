"""Pages that keep a name and say only that what stood under it is over: a course withdrawn, a show off the air, a charity wound up. Pure.

No word alone tells: exhibitions end, cafés close, and their pages are good. So a sentence must say of what a page offers to its reader (a course, a file, a
show), or of the site or service itself, that it was taken away or is not to be had *any more*; that it merely ended, or takes no more applications, weighs
little. And hardly anything else may stand there: thanks, where to turn to, what else there is.
"""

from dataclasses import dataclass

from course_sync.links.kinds import (
    AD,
    CHOSEN,
    CONTENT,
    ELSEWHERE,
    ENDED,
    FAREWELL,
    FOR_GOOD,
    MEND_YOUR_LINK,
    MOVED,
    NO_MORE,
    OF_YOU,
    ONLY_JOINING,
    OURS,
    POINTED,
    REMOVED,
    SERVICE,
    SIMILAR,
    STILL,
    WHEN,
)
from course_sync.links.manner import is_conditional, is_contact, is_promised, plain, tells_a_story, unquoted
from course_sync.links.page import Page
from course_sync.links.paths import host_words
from course_sync.links.phrases import is_apology
from course_sync.links.sought import Sought
from course_sync.links.texts import segments

_MOST_OWN = 600
_CALLED = 8
_A_NAME = 3
_ENOUGH = 3.0
_COVERED = 0.55
_NEARLY_ALL = 0.85


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sentence says of what stood there: `strongly` that it is taken away or not to be had any more, or merely that it ended."""

    strongly: bool
    weakly: bool
    about: bool


def _told(text: str, host: frozenset[str]) -> _Told:
    folded = unquoted(plain(text))
    if is_conditional(text) or is_promised(text) or any(one.search(folded) for one in (STILL, WHEN, OF_YOU)):
        return _Told(strongly=False, weakly=False, about=False)
    joining = ONLY_JOINING.search(folded) is not None
    removed = REMOVED.search(folded) is not None or (NO_MORE.search(folded) is not None and not joining)
    ended = ENDED.search(folded) is not None or (joining and NO_MORE.search(folded) is not None)
    content, ad = CONTENT.search(folded) is not None, AD.search(folded) is not None
    service = SERVICE.search(folded) is not None or not host.isdisjoint(folded.split())
    pointed = content or service or OURS.search(folded) is not None or POINTED.search(folded) is not None
    strongly = (removed and pointed) or (ad and (removed or ended))
    return _Told(strongly, removed or ended or MOVED.search(folded) is not None, content or ad)


def _own_words(page: Page, host: frozenset[str]) -> list[str]:
    """What a page says from its heading on, before it names what else there is; not its site's name."""
    texts = list(page.spoken)
    if page.headings and page.headings[0] in texts:
        texts = texts[texts.index(page.headings[0]) :]
    found: list[str] = []
    for text in texts:
        folded = plain(text)
        if SIMILAR.match(folded):
            break
        named = len(text.split()) <= _A_NAME and not host.isdisjoint(folded.split())
        if not named and not is_contact(text) and text != page.title:
            found.append(text)
    return found


def withdrawn(page: Page, url: str) -> str:
    """The words of a page that says only that what stood there is over; "" where it says anything else."""
    if page.size > _MOST_OWN or page.fields > 2 or page.cells:
        return ""
    host = host_words(url)
    own = _own_words(page, host)
    if any(is_promised(text) for text in own):
        return ""
    called = [text for text in (*segments(page.title), *page.headings[:1]) if text and len(text.split()) <= _CALLED]
    whole = unquoted(plain(" ".join((*called[:1], *page.headings[:1], *own))))
    moved = bool(MEND_YOUR_LINK.search(whole) and MOVED.search(whole))
    if not moved and not _may_tell(whole):
        return ""
    is_called = any(_told(text, host).weakly for text in called)
    told = [(text, _told(text, host)) for text in own]
    strong = [text for text, one in told if one.strongly and (is_called or not tells_a_story(text))]
    if not (strong or moved) or (strong and not _speaks_of_itself(told, whole, strong)):
        return ""
    spoken = [text for text, one in told if one.strongly or one.weakly or _goes_along(text)]
    besides = [text for text in own if text not in page.headings]
    covered = sum(len(text) for text in besides if text in spoken) / max(1, sum(map(len, besides)))
    if covered < _COVERED:
        return ""
    points = 2.0 * bool(strong) + 2.0 * moved + 1.0 * (len(strong) > 1) + is_called
    points += 0.5 * any(_goes_along(text) for text in own) + (FOR_GOOD.search(whole) is not None)
    points += covered >= _NEARLY_ALL
    return (strong or spoken)[0] if points >= _ENOUGH else ""


def _may_tell(whole: str) -> bool:
    return any(pattern.search(whole) for pattern in (NO_MORE, REMOVED)) or bool(
        AD.search(whole) and ENDED.search(whole)
    )


def _speaks_of_itself(told: list[tuple[str, _Told]], whole: str, strong: list[str]) -> bool:
    """Whether what is over is what the page offers, or else the site's own service: of others' the news tell."""
    if any(one.about and text in strong for text, one in told):
        return True
    return any(pattern.search(whole) for pattern in (OURS, FAREWELL, ELSEWHERE, _OF_SITE))


_OF_SITE = Sought(
    r"\b(?:site|website|web ?page|\w*leh(?:t|te|e|ed)|sait|сайт\w*|sivusto\w*|mājaslap\w+|svetain\w+|webseite|ce site|stron\w+|webbplats\w*|sidan|sitio|sito)\b"
)


def tells_to_mend_links(page: Page) -> bool:
    """Whether a page asks its reader to change the address that led here."""
    return any(MEND_YOUR_LINK.search(plain(text)) for text in page.sentences)


def names_content(text: str) -> bool:
    """Whether a sentence names what a page offers to its reader: "The course has been removed", not "The track was removed"."""
    folded = unquoted(plain(text))
    return any(pattern.search(folded) for pattern in (CONTENT, AD, CHOSEN, POINTED))


def _goes_along(text: str) -> bool:
    """Whether a sentence is sorry, gives thanks, or says where to turn to."""
    folded = plain(text)
    return is_apology(text) or any(pattern.search(folded) for pattern in (FAREWELL, ELSEWHERE, MOVED, MEND_YOUR_LINK))
