"""How pages speak that stand for a whole site in trouble: closed for a while, or broken; whatever the words are. Pure."""

from course_sync.links import tongues
from course_sync.links.clues import COVERED, MOST_FIELDS, SEVERAL, names_an_error
from course_sync.links.manner import is_conditional, is_contact, is_on_a_day, plain, tells_a_story, unquoted
from course_sync.links.marks import Marked
from course_sync.links.page import Page
from course_sync.links.paths import host_words
from course_sync.links.phrases import is_apology
from course_sync.links.sought import Sought
from course_sync.links.texts import segments

# fmt: off
_SITE = Sought(
    r"\b(?:web ?)?(?:site|website|page|portal|platform|system|service|app|application|forum|shop|store|server)\b|"
    r"\b(?:(?:veebi|kodu)?leh(?:t|te|e|el|ekülg\w*)|\w*portaal\w*|sait\w*|keskkon\w+|\w*süsteem\w*|\w*teenus\w*|\w*teenindus\w*|foorum\w*|e-pood\w*|veebi\w*|rakendus\w*|server\w*)\b|"
    r"\b(?:сайт\w*|портал\w*|систем\w+|сервис\w*|форум\w*|страниц\w+|сервер\w*)\b|"
    + tongues.SITE
)
_WORKS = Sought(
    r"\b(?:maintenance|maintaining|upgrad\w+|updat(?:ing|ed|es?)|improv\w+|rebuild\w*|renovat\w+|migrat\w+)\b|"
    r"\b\w*(?:hooldu\w+|hooldamis\w+|uuenda\w+|uuendus\w*|arendus\w*|täienda\w+|värskenda\w+|seadista\w+)\b|"
    r"\b(?:технич\w+ (?:работ\w*|обслуж\w+|перерыв\w*)|обслужив\w+|обновл\w+|профилактич\w+|регламентн\w+)\b|"
    + tongues.WORKS
)
_SHUT = Sought(
    r"\b(?:unavailable|offline|closed|down|not (?:currently )?available|out of (?:service|order)|unable to service|not working|suspended|(?:over|at) capacity|overload(?:ed)?|(?:very|too) busy)\b|"
    r"\b(?:üle ?koormatud|ülekoormus\w*|suletud|maas|kättesaamatu|(?:ei ole|pole|ei ole praegu|ega ole praegu) (?:\w+ )?(?:kättesaadav|saadaval|ligipääsetav)|ei tööta|ei toimi|häiritud|välja lülitatud|võrgust väljas|kinni)\b|"
    r"\b(?:перегруж\w+|недоступ\w+|не (?:работает|доступ\w+)|закрыт\w*|отключен\w*|приостановлен\w*)\b|"
    + tongues.SHUT
)
_LATER = Sought(
    r"\b(?:soon|later|shortly|(?:check|come|be|are|will be) (?:right )?back|in a (?:few |couple of )?(?:minutes?|moment|while|hours?)|temporar\w+|brief\w*|for now|currently|at the moment|in the meantime|again)\b|"
    r"\b(?:varsti|peagi|hiljem|peatselt|mõne aja pärast|tagasi|taas|parasjagu|parajasti|ajutis\w+|hetkel|praegu|uuesti|esialgu)\b|"
    r"\b(?:скоро|позже|позднее|временно|сейчас|в ближайшее время|через (?:\w+ )?(?:минут\w*|час\w*))\b|"
    + tongues.LATER
)
# fmt: on
_MAINTENANCE = Sought(r"\bmaintenance\b|\bhooldus(?:tö\w*|režiim\w*)\b|\bтехнич\w+")
_REGRET = Sought(
    r"\b(?:sorry|apolog\w+|inconvenience|vabanda\w+|vabandus\w*|ebamugavus\w*|tänu\w* mõist\w*|patience|извин\w+|неудобств\w+)\b|"
    + tongues.REGRET
)
_CLOSED_LEAST = 3
_CLOSING = (_SITE, _WORKS, _SHUT, _LATER)
_MOST_CLOSED = 450


def _closes_the_site(sentence: str) -> bool:
    """Whether one sentence says it all: the site is closed, and for what or how long; or it is being mended just now."""
    told = unquoted(plain(sentence))
    states = [bool(pattern.search(told)) for pattern in (_SHUT, _WORKS, _LATER)]
    return bool(_SITE.search(told)) and sum(states) >= SEVERAL


def closed_by_parts(page: Page, subject: bool, url: str) -> str:
    """The words of a page that stands for a whole site while that is closed; "" where it is none.

    What is closed must be the site: named as such, or by the name in its address. A swimming hall closes, too, and its page is good.
    """
    texts = [text for text in (*page.headings[:2], *page.spoken) if text]
    if page.size > _MOST_CLOSED or page.fields > MOST_FIELDS or not texts:
        return ""
    if (
        subject
        and not any(_closes_the_site(text) for text in page.sentences)
        and sum(bool(pattern.search(plain(page.headings[0]))) for pattern in _CLOSING) < SEVERAL
    ):
        return ""
    told = unquoted(plain(" ".join(texts)[:_MOST_CLOSED]))
    shut, works, later = (bool(pattern.search(told)) for pattern in (_SHUT, _WORKS, _LATER))
    named = bool(_MAINTENANCE.search(told))
    site = bool(_SITE.search(told)) or not host_words(url).isdisjoint(told.split())
    if (
        not (shut or (works and (later or _REGRET.search(told))))
        or shut + works + later + site + named < _CLOSED_LEAST
        or not (site or (later and named))
    ):
        return ""
    own = [text for text in texts if not is_contact(text)]
    if any(tells_a_story(text) or is_on_a_day(text) for text in own):
        return ""
    spoken = sum(len(text) for text in own if any(p.search(plain(text)) for p in (_SHUT, _WORKS, _LATER, _REGRET)))
    if spoken < COVERED * sum(len(text) for text in own):
        return ""
    return " ".join(own)


# fmt: off
_FAULT = Sought(
    r"\b(?:errors?|exception|failure|failed|crash(?:ed)?|problems?|trouble|glitch|(?:went|gone) wrong|broke\w*)\b|"
    r"\b(?:\w*(?:viga|vea|veast|veaga|vigu)|\w*tõr(?:ge|ke|get|kest)|\w*(?:rike|rikke|rikkest)|ebaõnnestus|jama|tehnili\w+ probleem\w*|läks (?:valesti|viltu|katki))\b|\b(?:ошибк\w+|сбо[йяе]\w*|неполадк\w+|сломал\w+)\b|"
    + tongues.FAULT
)
_WITHIN = Sought(
    r"\b(?:unexpected|internal|general|critical|server|database|application|system|technical)\b|\b(?:ootamat\w+|üldine|kriitili\w+|sisemi\w+|\w*serveri\w*|andmebaasi\w*|rakenduse\w*|\w*süsteemi\w*|tehnili\w+)\b|\b(?:неожидан\w+|внутренн\w+|сервер\w*|техническ\w+|баз\w+ данных)\b|"
    r"\b(?:odotta\w+|palvelim\w+|järjestelm\w+|oväntat|serverfel|unerwartet\w*|interner|serverfehler|neparedzēt\w+|iekšēj\w+|servera|netikėt\w+|vidin\w+|serverio|inattendue?)\b"
)
_AGAIN = Sought(
    r"\b(?:try|come|check|reload|refresh)\b(?: \S+){0,4} (?:again|later|back|page)\b|\b(?:proovi|proovige|tule|laadi|värskenda)\w*\b(?: \S+){0,5} (?:uuesti|hiljem|leht\w*)\b|\b(?:попробуйте|повторите|обновите|зайдите)\b|"
    r"\b(?:yritä|kokeile|försök|prøv|versuchen|mēģiniet|bandykite|pabandykite|spróbuj|réessayez|probeer)\b"
)
# fmt: on


def broken_by_parts(page: Page, subject: bool) -> str:
    """The words of a page that stands for one that the server could not make; "" where it does not.

    It names a fault, or bears a fault's name; and says that the fault is the server's, or that one should try again.
    """
    if page.size > _MOST_CLOSED or page.fields > MOST_FIELDS:
        return ""
    heading = next(iter(page.headings), "")
    sentence = heading.endswith(".") or len(heading.split()) <= _FEW_WORDS
    if subject and not (sentence and _FAULT.search(plain(heading))):
        return ""
    texts = [text for text in (*page.headings[:2], *page.spoken) if text and not is_contact(text)]
    told = [(text, unquoted(plain(text))) for text in texts if not tells_a_story(text) and not is_conditional(text)]
    whole = " ".join(folded for _, folded in told)
    within, again, regret = (pattern.search(whole) is not None for pattern in (_WITHIN, _AGAIN, _REGRET))
    called = page.marked_missing is Marked.ERROR or any(
        names_an_error(text) and (is_apology(text) or _WITHIN.search(plain(text)))
        for text in (*segments(page.title), *page.headings[:1])
        if text
    )
    faults = [text for text, folded in told if _FAULT.search(folded) and not names_an_error(text)]
    of_site = any(_SITE.search(plain(text)) for text in faults)
    if not (within or again) or 2 * called + within + again + regret + bool(faults) + of_site < _BROKEN_LEAST:
        return ""
    signs = (_FAULT, _WITHIN, _AGAIN, _REGRET)
    spoken = sum(len(text) for text, folded in told if any(pattern.search(folded) for pattern in signs))
    if not texts or spoken < COVERED * sum(map(len, texts)):
        return ""
    return (faults or texts)[0]


_BROKEN_LEAST = 3
_FEW_WORDS = 4
