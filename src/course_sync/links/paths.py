"""What an address tells by its words alone: front pages, sign-ins, error pages, searches. Pure.

Each address is looked at many times within its visit, so the last few are remembered.
"""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

_FRONT = re.compile(
    r"(?:(?:index|default|home|main|start|avaleht|esileht|pealeht|algusleht|kodu|glavnaya|golovna|welcome|home-?page|front-?page|etusivu|startsida|startside|startseite|forside|hjem|hem|accueil|inicio|"
    r"sakums|sakumlapa|pradzia|pradinis|titulinis|strona-glowna)(?:\.[a-z]{2,5})?|"
    r"(?:et|en|ru|fi|lv|lt|de|fr|sv|se|no|nb|da|dk|pl|es|it|uk|ua|ee|eng|est|rus|eesti|english)(?:[-_][a-z]{2})?)",
    re.IGNORECASE,
)
_FRONT_PATH = re.compile(
    rf"(?:/(?:et|en|ru|fi|lv|lt|de|sv))?/(?:web/guest(?:/{_FRONT.pattern})?|(?:site)?pages/{_FRONT.pattern}|(?:site|home|front)/index(?:\.\w+)?)/?",
    re.IGNORECASE,
)
"""Front pages of content systems that lie deeper: Liferay's, SharePoint's, Yii's."""
_NAMES = (
    r"log[-_]?in|log[-_]?on|sign[-_]?in|sign[-_]?on|sso|auth|authori[sz]e|authenticate|authentication|oauth2?|openid(?:-connect)?|saml2?|"
    r"idp|cas|shibboleth(?:\.sso)?|simplesaml|adfs|servicelogin|authwall|sisene|sisenemine|sisselogimine|logi-?sisse|autentimine|wp-login|kirjaudu|authori[sz]ations?|"
    r"vhod|vojti|j_security_check|access[-_]denied[-_]login"
)
_LOGIN_PATH = re.compile(rf"(?:^|[/_.-])(?:{_NAMES})(?:[/_.-]|$)", re.IGNORECASE)
_LOGIN_PAGE = re.compile(
    rf"(?:^|/)(?:{_NAMES})(?:[_-]?(?:index|form|page))?(?:\.[a-z]{{2,5}})?(?:/index\.[a-z]+)?/?$", re.IGNORECASE
)
_LOGIN_HOST = re.compile(r"^(?:login|signin|auth|sso|idp|accounts?|adfs|cas|tara|id)\.", re.IGNORECASE)
_RETURN_KEYS = frozenset(
    {"next", "return", "returnto", "return_to", "returnurl", "return_url", "redirect", "redirect_to", "redirect_uri", "redirecturl", "continue",
     "goto", "service", "relaystate", "samlrequest", "wantsurl", "dest", "destination", "target", "from", "back", "backurl", "ref"}
)  # fmt: skip
_CONSENT = re.compile(
    r"^(?:consent|zustimmung|suostumus|samtycke|guce|privacy-consent|cookiewall|cmp|myprivacy)\.|(?:^|/)(?:cookie[-_]?(?:wall|consent)|privacy[-_]?(?:wall|gate|consent)|consent|gdpr|kupsised|"
    r"nousolek|nõusolek|noustu|zustimmung|einwilligung|suostumus|samtycke|consentement|consenso|sutikimas|piekrisana)(?:[/.?]|$)",
    re.IGNORECASE,
)
_MISSING = (
    r"(?:(?:http[-_]?)?(?:errors?|err|e|viga|vead|veateade|oshibka|status)[-_/]?)?(?:404|410)(?:[-_]?(?:errors?|not[-_]?found|pages?|viga))?|"
    r"(?:page|file|object|content|item|course)?[-_]?not[-_]?found(?:[-_]?(?:page|error))?|(?:lehte|lehekulge|sisu)?[-_]?ei[-_]?leitud|pole[-_]?olemas|puudub|"
    r"ne[-_]?naideno?|missing(?:[-_]?page)?|page[-_]?(?:missing|gone|unavailable|removed)|(?:link[-_]?)?expired|gone|dead[-_]?link|broken[-_]?link|"
    r"no[-_]?such[-_]?page|content[-_]?(?:removed|unavailable)|unavailable"
)
_NOT_FOUND_PATH = re.compile(rf"(?:^|/)(?:{_MISSING})(?:\.[a-z]{{2,5}})?/?$", re.IGNORECASE)
_ERROR_PATH = re.compile(
    r"(?:^|/)_?(?:errors?|err|viga|vead|veateade|vealeht|oshibka|virhe|kluda|klaida|fehler|fel|feil|fejl|blad|erreur|error[-_]?pages?|errorpage|oops|sorry|general[-_]?error|custom[-_]?errors?)"
    r"(?:/(?:index|default|general|error))?(?:\.[a-z]{2,5})?/?$",
    re.IGNORECASE,
)
_ASK_NOTHING = frozenset(
    {"ref", "referrer", "source", "src", "lang", "language", "locale", "hl", "utm_source", "utm_medium", "utm_campaign", "redirected", "redirect", "r", "fbclid", "gclid", "sid", "sessionid", "phpsessid", "_ga"}
)  # fmt: skip
"""Keys of a front page's query that ask for no page in particular."""
_SEARCH_PATH = re.compile(
    r"(?:^|/)(?:search|search[-_]?results?|otsing|otsi|otsingu-?tulemused|poisk|haku|suche|find)(?:\.[a-z]{2,5})?/?$",
    re.IGNORECASE,
)
_ERROR_KEYS = frozenset(
    {
        "error",
        "err",
        "status",
        "code",
        "e",
        "msg",
        "viga",
        "kood",
        "veakood",
        "errorcode",
        "error_code",
        "koodi",
        "kods",
        "kodas",
        "fehler",
    }
)
_ERROR_VALUES = frozenset(
    {"404", "410", "notfound", "not_found", "not-found", "page_not_found", "pagenotfound", "missing"}
)
_A_WORD = 4
_SAME = re.compile(r"^(?:www?\d?|m|mobile|mobiil|wap|amp)\.(?=[^.]+\.)")
_TOPIC = re.compile(
    r"404|not[-_ ]?found|ei[-_ ]?leitud|error|viga|http|/(?:issues?|bugs?|tickets?|questions?|threads?|topics?|viewtopic)\b",
    re.IGNORECASE,
)


_remembered = lru_cache(maxsize=2048)


@_remembered
def _path(url: str) -> str:
    return unquote(urlsplit(url).path)


@_remembered
def _site(url: str) -> str:
    return _SAME.sub("", (urlsplit(url).hostname or "").rstrip("."))


@_remembered
def is_deep(url: str) -> bool:
    """Whether an address means one page in particular, not a site's front page."""
    path = urlsplit(url).path
    segments = [part for part in path.split("/") if part]
    return any(not _FRONT.fullmatch(part) for part in segments) and _FRONT_PATH.fullmatch(path) is None


def means_one_page(url: str) -> bool:
    """The same, or its query gives a page's number: "/?p=1182"."""
    return is_deep(url) or _NUMBERED.search(url) is not None


_NUMBERED = re.compile(r"[?&](?:p|page_?id|id|nid|node|post|article|artikkel|uudis|doc)=\w", re.IGNORECASE)


def same_site(one: str, other: str) -> bool:
    """The same host, a closing dot and the names for telephones ("m.") and for the web ("www.", "www2.") aside."""
    return one == other or _site(one) == _site(other)


def same_address(one: str, other: str) -> bool:
    """The same host and path, whatever the scheme, the port and the query."""
    return one == other or (same_site(one, other) and _path(one).rstrip("/") == _path(other).rstrip("/"))


def fell_to_front(url: str, final_url: str) -> bool:
    """Whether a page in particular was redirected to the front page of its site."""
    asks = _keys(final_url)
    meant = is_deep(url) or bool(_keys(url) & _NAME_A_PAGE)
    return meant and same_site(url, final_url) and not is_deep(final_url) and asks <= _ASK_NOTHING


def _keys(url: str) -> frozenset[str]:
    return frozenset(key.lower() for key, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True))


_NAME_A_PAGE = frozenset({"id", "page", "page_id", "pageid", "p", "article", "nid", "node", "option", "doc", "leht", "lk", "sisu", "menu", "cat"})  # fmt: skip
"""Keys of a query that name one page of a site whose every address is "index.php"."""


def is_not_found_path(url: str, final_url: str) -> bool:
    """Whether the redirects ended at an address that is itself a "not found" or error page."""
    if same_address(url, final_url):
        return url != final_url and any(key == "aspxerrorpath" for key, _ in parse_qsl(urlsplit(final_url).query))
    told = {value.lower() for key, value in parse_qsl(urlsplit(final_url).query) if key.lower() in _ERROR_KEYS}
    if told & _ERROR_VALUES and urlsplit(final_url).query != urlsplit(url).query:
        return True
    asked, got = _path(url), _path(final_url)
    return any(pattern.search(got) and not pattern.search(asked) for pattern in (_NOT_FOUND_PATH, _ERROR_PATH))


def is_missing_path(path: str) -> bool:
    """Whether a path is that of a page for missing ones."""
    return _NOT_FOUND_PATH.search(path) is not None


def fell_to_search(url: str, final_url: str) -> bool:
    """Whether a page in particular was redirected to the search of its site."""
    return (
        same_site(url, final_url)
        and is_deep(url)
        and bool(_SEARCH_PATH.search(_path(final_url)))
        and not is_search(url)
    )


@_remembered
def is_search(url: str) -> bool:
    """Whether an address asks a search: that nothing was found then is an answer."""
    keys = {key.lower() for key, _ in parse_qsl(urlsplit(url).query)}
    path = _path(url)
    return bool(
        keys & {"q", "s", "search", "query", "otsi", "otsing", "keyword", "keywords", "term", "lookfor", "text"}
    ) or bool(_SEARCH_PATH.search(path) or re.search(r"/(?:search|otsing|otsi)/", path, re.IGNORECASE))


def last_words(url: str) -> str:
    """The last part of a path as words: "leht puudub" of ".../leht-puudub.html"; "" where it has but one."""
    part = _path(url).rstrip("/").rpartition("/")[2].rpartition(".")
    words = re.sub(r"[-_+ ]+", " ", part[0] or part[2]).strip().lower()
    return words.replace("lehekul", "lehekül") if " " in words else ""


def is_named_so(url: str, title: str) -> bool:
    """Whether the last part of an address is made of a title's words, as content systems make it: ".../pagina-non-trovata" of "Pagina non trovata"."""
    slug = last_words(url).split()
    words = [_in_ascii(word) for word in re.findall(r"[^\W\d_]+", title.lower())]
    return len(slug) >= _A_SLUG and is_deep(url) and slug == words[: len(slug)]


def _in_ascii(word: str) -> str:
    told = unicodedata.normalize("NFKD", word.translate(_CYRILLIC))
    return "".join(c for c in told if c.isascii())


_A_SLUG = 2
_CYRILLIC = str.maketrans(
    {**dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True)), "ё": "e", "ж": "zh", "й": "j", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya"}
)  # fmt: skip


def has_number_as_name(url: str) -> bool:
    """Whether an address calls by a number of an error something else that has it: bus line 404, room 410."""
    asked = _path(url).rstrip("/").split("/")
    named = len(asked) > _A_SLUG and _ERROR_NUMBER.fullmatch(asked[-1]) is not None and not _ERROR_PATH.search("/".join(asked[:-1]))  # fmt: skip
    return named or any(_ERROR_NUMBER.fullmatch(value) for key, value in parse_qsl(urlsplit(url).query) if key.lower() not in _ERROR_KEYS)  # fmt: skip


_ERROR_NUMBER = re.compile(r"(?:[a-z]+[-_])?(?:404|410)", re.IGNORECASE)


def host_words(url: str) -> frozenset[str]:
    """The words of a host's name but the last: "foorum" and "kool" of foorum.kool.ee, and "kool.ee" itself."""
    labels = (urlsplit(url).hostname or "").split(".")
    return frozenset({*(label for label in labels[:-1] if len(label) >= _A_WORD), ".".join(labels[-2:])})


@_remembered
def names_in(url: str) -> frozenset[str]:
    """The numbers and codes by which an address names one thing: "901223", "9911/2231", "yt7qkp2"; years, and numbers of errors, are none."""
    parts = urlsplit(url)
    values = (value for _, value in parse_qsl(parts.query))
    pieces = {piece.lower() for text in (_path(url), *values) for piece in _PIECES.split(text)}
    return frozenset(
        piece
        for piece in pieces
        if len(piece) >= (_A_WORD if piece.isdigit() else _A_CODE)
        and _CODE.search(piece)
        and not _YEAR.fullmatch(piece)
    )


_PIECES = re.compile(r"[/=~*]")
_A_CODE = 3
_CODE = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")


def may_speak_of_errors(url: str) -> bool:
    """Whether an address's words are of errors and missing pages: then its page may speak about them."""
    return bool(_TOPIC.search(_path(url)))


def _is_login(parts: SplitResult) -> bool:
    return _is_login_path(parts) or bool(_LOGIN_HOST.search(parts.hostname or ""))


def _is_login_path(parts: SplitResult) -> bool:
    return bool(_LOGIN_PATH.search(unquote(parts.path)))


@_remembered
def asks_to_login(url: str) -> bool:
    """Whether an address is itself a sign-in page."""
    parts = urlsplit(url)
    return bool(_LOGIN_PAGE.search(unquote(parts.path)) or _LOGIN_HOST.search(parts.hostname or ""))


def is_login_page(url: str, final_url: str) -> bool:
    """Whether the redirects ended at a sign-in page that was not asked for."""
    asked, got = (urlsplit(address) for address in (url, final_url))
    if same_address(url, final_url) or _LOGIN_PAGE.search(unquote(asked.path)):
        return False
    if _LOGIN_HOST.search(asked.hostname or ""):
        # Such a host holds other pages, too: "adfs.amet.ee/koolitus" was asked for, "/adfs/ls/" was got.
        return is_deep(url) and not _is_login_path(asked) and _is_login_path(got)
    return _is_login(got) or _speaks_a_protocol(final_url)


def _speaks_a_protocol(url: str) -> bool:
    """Whether a query is a question of SAML, of its choice of a home organisation, of WS-Federation, or of OAuth 2: whatever the page is called, it lets in."""
    keys = _keys(url)
    federated = "wa" in keys and "wa=wsignin" in urlsplit(url).query.lower()
    return federated or bool(keys & {"samlrequest", "entityid"}) or {"client_id", "response_type"} <= keys


def brings_back(final_url: str) -> bool:
    """Whether an address says where to go on after it, as sign-in pages do."""
    return any(key.lower() in _RETURN_KEYS for key, _ in parse_qsl(urlsplit(final_url).query, keep_blank_values=True))


@_remembered
def asks_for_consent(url: str) -> bool:
    """Whether an address is itself that of a page that asks for consent, or of terms."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    return any(_CONSENT.search(told) for told in (parts.hostname or "", path)) or bool(_TERMS_PATH.search(path))


_TERMS_PATH = re.compile(
    r"(?:^|/)(?:terms(?:-of-(?:use|service))?|privacy(?:-policy)?|licen[cs]e|kasutustingimused|privaatsus\w*|usloviya)/?$",
    re.IGNORECASE,
)


def is_consent_page(url: str, final_url: str) -> bool:
    """Whether the redirects ended at a page that only asks for consent."""
    parts = urlsplit(final_url)
    if same_address(url, final_url):
        return False
    return bool(_CONSENT.search(parts.hostname or "") or _CONSENT.search(unquote(parts.path)))
