"""What a written address is, and its normal form: the step from what the author wrote to what can be checked."""

import re
from typing import NamedTuple

from course_sync.content.address import clean, resolve, scheme_of
from course_sync.content.site import Site, path_within
from course_sync.model.links import LinkKind

MAX_KEPT = 2000  # characters of an address that is not visited
MAX_DATA = 100  # characters of a data: address; the rest is the picture

# Moodle's own marks that stand where an address should be: a restored backup's remnant, a file of the text.
MARK = re.compile(r"(?:\$@[A-Z][A-Z0-9_]*(?:\*[^@\s]*)?@\$|@@PLUGINFILE@@)")
_WINDOWS = re.compile(r"(?:[a-zA-Z]:(?:[\\/]|$)|[a-zA-Z]\|[\\/]|\\\\)")
# No real scheme is made of these letters alone, "http" and "https" apart: "htp", "htttp", "ttps", "httsp".
_MISSPELT_SCHEME = re.compile(r"(?!https?\Z)(?=[hps]*t)(?:[hts]*p[htps]*|htts?)\Z")
_MISSPELT_START = re.compile(r"h{1,2}t{1,3}p{1,2}s?[;.,]?/{1,2}", re.IGNORECASE)
# Relative in form, a host in meaning: the author forgot "https://".
_BARE_HOST = re.compile(
    r"(?:[\w-]+\.)+(?:ee|eu|com|org|net|info|fi|lv|lt|se|de|gov|edu|int)(?::\d+)?(?:[/?#].*)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_BARE_WWW = re.compile(r"www\d?\.[^/\s?#]", re.IGNORECASE)
_BARE_MAIL = re.compile(r"[^\s/?#:@]+@[^\s/?#:@]+\.[a-zA-Z]{2,}(?:\?.*)?\Z", re.DOTALL)
_DOUBLED = re.compile(r"https?://(?:https?)(?:[:/?#]|\Z)")


class Target(NamedTuple):
    """A written address read: as in `WrittenLink`."""

    url: str
    fragment: str
    kind: LinkKind


def classify(written: str, base_url: str, site: Site) -> Target | None:
    """What `written` means on a page at `base_url`; None for what leads nowhere else: "" and "#fragment"."""
    cleaned = clean(written)
    if not cleaned or cleaned.startswith("#"):
        return None
    if mark := MARK.match(cleaned):
        url, _, fragment = cleaned[mark.end() :].partition("#")
        return Target((mark[0] + url)[:MAX_KEPT], fragment[:MAX_KEPT], LinkKind.INTERNAL)
    if cannot_be_an_address(cleaned):
        return _malformed(written)
    scheme = scheme_of(cleaned)
    if scheme and scheme not in {"http", "https"}:
        return _other(cleaned, scheme)
    address = resolve(cleaned, base_url or site.url)
    if address is None or _DOUBLED.match(address.url):
        return _malformed(written)
    inside = path_within(address.url, site) is not None
    return Target(address.url, address.fragment, LinkKind.INTERNAL if inside else LinkKind.WEB)


def cannot_be_an_address(cleaned: str) -> bool:
    """Whether it is one of the usual errors of authors: a Windows path, a misspelt or forgotten scheme, a bare mail address."""
    if _WINDOWS.match(cleaned) or _MISSPELT_START.match(cleaned):
        return True
    scheme = scheme_of(cleaned)
    if scheme and _MISSPELT_SCHEME.match(scheme):
        return True
    if _BARE_WWW.match(cleaned) or _BARE_HOST.match(cleaned):
        return True
    return not scheme and bool(_BARE_MAIL.match(cleaned))


def _other(cleaned: str, scheme: str) -> Target:
    url = scheme + cleaned[len(scheme) :]
    match scheme:
        case "mailto":
            kind = LinkKind.MAIL
        case "tel" | "sms":
            kind = LinkKind.PHONE
        case _:
            kind = LinkKind.OTHER
    return Target(url[: MAX_DATA if scheme == "data" else MAX_KEPT], "", kind)


def _malformed(written: str) -> Target:
    return Target(clean(written)[:MAX_KEPT], "", LinkKind.MALFORMED)
