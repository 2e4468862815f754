"""Signs that an answer is not what it says: soft 404s, walls, parked domains. Pure; precision before recall."""

import re
from urllib.parse import SplitResult, unquote, urlsplit

from course_sync.links.page import Page

# -- not found ---------------------------------------------------------------------------------------------------------

# In these a space stands for any white space.
_ENGLISH = (
    r"(?:(?:sorry[,!.]? )?(?:this|that|the|the requested|requested) )?"
    r"(?:page|file|document|content|resource|article|item|url|address)(?: (?:that )?you(?:'re| are| were)? (?:requested|looking for))?"
    r" (?:(?:was |is |could |has |can?)?(?:not|n[o'’]t)(?: be| been)? (?:found|exist|available)|does(?: not|n[o'’]t) exist|isn['’]t available|"
    r"missing|unavailable|(?:is )?no longer (?:available|exists)|has been (?:removed|deleted))|"
    r"not found|we can(?:no|['’])t (?:seem to )?find (?:that|the|this) page"
)
_ESTONIAN = (
    r"(?:kahjuks )?(?:(?:seda|otsitud|soovitud|sellist|teie otsitud) )?(?:lehte|lehekülge|veebilehte|faili|dokumenti|artiklit|sisu) "
    r"(?:ei (?:leitud|leitu|leia|leidu|eksisteeri|ole(?: olemas)?|õnnestunud leida)|pole(?: olemas)?)|"
    r"(?:(?:otsitud|soovitud|otsitav|selline|see|teie otsitud) )?(?:leht|lehekülg|veebileht|dokument|artikkel) "
    r"(?:puudub|ei eksisteeri|on (?:eemaldatud|kustutatud)|(?:pole|ei ole) (?:enam )?(?:saadaval|olemas))"
)
_RUSSIAN = (
    r"(?:(?:к сожалению,? )?(?:запрашиваемая|запрошенная|данная|эта|такая) )?(?:страница|документ|файл|статья) "
    r"(?:не найден[аоы]?|не существует|больше не существует|удал[её]н[аоы]?|отсутствует)|страницы не существует|не найдено"
)
_WORDS = f"(?:{_ENGLISH}|{_ESTONIAN}|{_RUSSIAN})".replace(" ", r"\s+")
_ERROR = r"(?:http\s+)?(?:error|viga|veateade|tõrge|ошибка)"
_NUMBER = rf"(?:(?:{_ERROR}(?:\s+(?:code|kood))?\W*)?404(?:\W+(?:error|viga|ошибка))?)"
_ENTIRE = re.compile(
    rf"\W*(?:(?:oops|ups|oih|упс|vabandust|sorry|error|viga|ошибка)\W+)?"
    rf"(?:{_NUMBER}(?:\W+{_WORDS})?|{_WORDS}(?:\W+{_NUMBER})?)[\W1]*",  # Google's own ends in "!!1"
    re.IGNORECASE,
)
_WITHIN = re.compile(_WORDS, re.IGNORECASE)
_SEPARATORS = re.compile(r"\s+[|–—·»«:/-]+\s+|\s*[|»«·]\s*")
_TOPIC = re.compile(r"404|not[-_ ]?found|ei[-_ ]?leitud", re.IGNORECASE)
_NOT_FOUND_PATH = re.compile(
    r"(?:^|/)(?:(?:error|viga|errors?)[-_/]?404|404(?:[-_](?:error|not[-_]?found|page))?|page[-_]?not[-_]?found|not[-_]?found|"
    r"lehte[-_]ei[-_]leitud|ei[-_]leitud)(?:\.[a-z]{2,5})?/?$",
    re.IGNORECASE,
)
_LONG_PROSE = 1_500
_SHORT_TEXT = 400

# -- paths -------------------------------------------------------------------------------------------------------------

_FRONT = re.compile(
    r"(?:index|default|home|main|start|avaleht|esileht|welcome)(?:\.[a-z]{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?",
    re.IGNORECASE,
)
_LOGIN_PATH = re.compile(
    r"(?:^|[/_.-])(?:log-?in|log-?on|sign-?in|signon|sso|auth|authorize|authenticate|oauth2?|openid|saml2?|idp|cas|servicelogin|"
    r"accounts?/login|authwall|sisene|sisselogimine|logi-?sisse|wp-login)(?:[/_.-]|$)",
    re.IGNORECASE,
)
_LOGIN_HOST = re.compile(r"^(?:login|signin|auth|sso|idp|accounts?|adfs|cas|tara)\.", re.IGNORECASE)
_CONSENT = re.compile(
    r"^(?:consent|guce|privacy-consent|cookiewall)\.|/(?:cookie-?(?:wall|consent)|consent)(?:[/.?]|$)", re.IGNORECASE
)

# -- walls -------------------------------------------------------------------------------------------------------------

_CHALLENGE_TITLE = re.compile(
    r"\W*(?:just a moment|attention required!? \| cloudflare|one moment,? please|checking your browser|ddos-guard|"
    r"please wait\W+ \| cloudflare|pardon our interruption|are you (?:a )?(?:human|robot)|human verification|security check(?:point)?|"
    r"verify(?:ing)? (?:that )?you are (?:a )?human|bot verification|robot check|access to this page has been denied|"
    r"vercel security checkpoint|client challenge|making sure you're not a bot!?)\W*(?:\| .{0,40})?",
    re.IGNORECASE,
)
_CHALLENGE_TEXT = re.compile(
    r"verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser before|request unsuccessful\. incapsula|"
    r"please enable (?:js|javascript) and disable any ad blocker|complete the security check to access|"
    r"enable javascript and cookies to continue|unusual traffic from your computer",
    re.IGNORECASE,
)
_CHALLENGE_SOURCES = (
    "challenges.cloudflare.com/",
    "captcha-delivery.com/",
    "/_Incapsula_Resource",
    "/cdn-cgi/challenge-platform/",
)

# -- parked ------------------------------------------------------------------------------------------------------------

_PARKING_HOSTS = (
    "sedoparking.com", "parkingcrew.net", "bodis.com", "hugedomains.com", "afternic.com", "dan.com", "above.com",
    "parklogic.com", "undeveloped.com", "domainmarket.com", "buydomains.com", "d38psrni17bvxu.cloudfront.net",
    "parking.namecheap.com", "parked.zone.ee", "domainname.shop",
)  # fmt: skip
_PARKED = re.compile(
    r"(?:this\s+|the\s+)?domain(?:\s+name)?(?:\s+\S+\.\S+)?\s+(?:is|may\s+be|might\s+be)\s+(?:parked|for\s+sale|available\s+for\s+(?:sale|purchase))|"
    r"buy\s+this\s+domain|\S+\.[a-z]{2,}\s+is\s+(?:parked|for\s+sale)\b|parked\s+(?:free|domain)|domain\s+parking|"
    r"(?:see\s+)?domeen(?:\s+\S+\.\S+)?\s+on\s+(?:müügis|müüa|pargitud|parkimisel)|домен(?:\s+\S+\.\S+)?\s+(?:прода[её]тся|припаркован)",
    re.IGNORECASE,
)


def says_not_found(page: Page, url: str) -> str:
    """The words by which a page says that it is not there; "" where it does not.

    A page that speaks *about* missing pages is no missing page: its address says so, or its prose is long.
    """
    if _TOPIC.search(unquote(urlsplit(url).path)) or page.prose > _LONG_PROSE:
        return ""
    for heading in page.headings:
        if _entire(heading) and (_any_segment(page.title) or len(page.text) < _LONG_PROSE or page.noindex):
            return heading
    if _any_segment(page.title):
        return page.title
    if not page.headings and len(page.text) < _SHORT_TEXT:
        found = _WITHIN.search(page.text[:200])
        return found[0] if found else ""
    return ""


def _entire(text: str) -> bool:
    return len(text) < 120 and _ENTIRE.fullmatch(text) is not None


def _any_segment(title: str) -> bool:
    return _entire(title) or any(_entire(part) for part in _SEPARATORS.split(title) if part)


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
    words, other_words = (sorted(w for w in _words(text) if w not in ignored) for text in (page.text, other.text))
    return words == other_words


def _words(text: str) -> list[str]:
    """Lower-case words; those with digits in them (dates, tokens, counters) are left out."""
    found = re.findall(r"\w+", text.lower())
    return [word for word in found if word.isalpha() or not any(c.isdigit() for c in word)]


def is_deep(url: str) -> bool:
    """Whether an address means one page in particular, not a site's front page."""
    segments = [part for part in urlsplit(url).path.split("/") if part]
    return any(not _FRONT.fullmatch(part) for part in segments)


def same_site(one: str, other: str) -> bool:
    """The same host, "www." aside."""
    hosts = {(urlsplit(url).hostname or "").removeprefix("www.") for url in (one, other)}
    return len(hosts) == 1


def fell_to_front(url: str, final_url: str) -> bool:
    """Whether a page in particular was redirected to the front page of its site."""
    return is_deep(url) and same_site(url, final_url) and not is_deep(final_url) and not urlsplit(final_url).query


def is_not_found_path(url: str, final_url: str) -> bool:
    """Whether the redirects ended at an address that is itself a "not found" page."""
    path = unquote(urlsplit(final_url).path)
    return bool(_NOT_FOUND_PATH.search(path)) and not _TOPIC.search(unquote(urlsplit(url).path))


def _is_login(parts: SplitResult) -> bool:
    return bool(_LOGIN_PATH.search(unquote(parts.path)) or _LOGIN_HOST.search(parts.hostname or ""))


def is_login_page(url: str, final_url: str) -> bool:
    """Whether the redirects ended at a sign-in page that was not asked for."""
    return url != final_url and _is_login(urlsplit(final_url)) and not _is_login(urlsplit(url))


def is_consent_page(url: str, final_url: str) -> bool:
    """Whether the redirects ended at a page that only asks for consent."""
    parts = urlsplit(final_url)
    return url != final_url and bool(_CONSENT.search(f"{parts.hostname or ''}") or _CONSENT.search(parts.path))


def challenge(page: Page) -> str:
    """The words of a page that lets people through and not us; "" where it is none."""
    if _CHALLENGE_TITLE.fullmatch(page.title):
        return page.title
    if page.prose < _LONG_PROSE and len(page.text) < 2_000:
        found = _CHALLENGE_TEXT.search(page.text)
        if found:
            return found[0]
        if len(page.text) < _SHORT_TEXT and any(
            sign in source for source in page.sources for sign in _CHALLENGE_SOURCES
        ):
            return "challenge script"
    return ""


def parking(page: Page | None, final_url: str) -> str:
    """The strong sign that a domain is only parked; "" where there is none."""
    host = (urlsplit(final_url).hostname or "").lower()
    if any(host == name or host.endswith("." + name) for name in _PARKING_HOSTS):
        return host
    if page is None or page.prose > _LONG_PROSE or len(page.text) > 3_000:
        return ""
    for source in page.sources:
        served_by = (urlsplit(source).hostname or "").lower()
        if any(served_by == name or served_by.endswith("." + name) for name in _PARKING_HOSTS):
            return served_by
    found = _PARKED.search(page.title) or (_PARKED.search(page.text) if len(page.text) < 1_000 else None)
    return found[0] if found else ""
