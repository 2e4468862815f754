"""What may be kept of a text that a learner wrote: the addresses in it, and no word."""

import re
from html import escape

from course_sync.content.address import Address, clean, resolve, scheme_of
from course_sync.content.extraction import read
from course_sync.content.kinds import MARK, cannot_be_an_address
from course_sync.content.plain import absolute
from course_sync.content.reading import RawLink
from course_sync.model.course import TextFormat

_LOGIN = re.compile(r"(?<=://)[^/?#]*@")
# Addresses that name a person: a profile, a conversation, a private file.
_PERSONAL = re.compile(
    r"/(?:user/(?:view|profile|edit)|message/index|blog/index|mod/forum/user)\.php|pluginfile\.php/(?:[^/]*/)?\d+/user/"
)
# Links that Moodle itself puts into a wiki page: their parameters are headings and titles, a learner's words.
_WIKI_FORMS = re.compile(r"/mod/wiki/(?:create|edit|editcomments|prettyview|search)\.php")
_QUOTED_WORDS = re.compile(r":~:.*\Z", re.DOTALL)
_ERROR_WORTH_SEEING = re.compile(r"(?:h{1,2}t{1,3}p|www\d?\.)[^\s@]*\Z", re.IGNORECASE)


def strip_to_addresses(body: str, format: TextFormat) -> str:  # noqa: A002 - Moodle's `*format`
    """HTML that holds the web addresses of `body` and nothing else: `<a href="…"></a>` for each.

    No words, no alternative texts, no mail addresses, phone numbers or logins, no addresses of persons' profiles, nothing
    that carries content in itself (data:, javascript:). Query strings stay: they are part of where the address leads.
    """
    reading = read(body, format)
    kept = (_kept(raw, reading.base) for raw in reading.links)
    return "".join(f'<a href="{escape(address)}"></a>' for address in dict.fromkeys(kept) if address)


def _kept(raw: RawLink, base: str) -> str:
    written = clean(absolute(raw.written) if raw.tag == "text" else raw.written)
    if not written or written.startswith("#"):
        return ""
    if MARK.match(written):
        return "" if re.search(r"\s", written) else written
    scheme = scheme_of(written)
    error = cannot_be_an_address(written)
    if scheme not in {"", "http", "https"} and not error:
        return ""
    address = None if error else resolve(written, base)
    if address:
        return _impersonal(address)
    if error or scheme:
        return written if _ERROR_WORTH_SEEING.match(written) else ""
    named = _PERSONAL.search(written) or _WIKI_FORMS.search(written)
    return "" if re.search(r"[\s@]", written) or named else _QUOTED_WORDS.sub("", written)


def _impersonal(address: Address) -> str:
    if _PERSONAL.search(address.url) or _WIKI_FORMS.search(address.url):
        return ""
    fragment = _QUOTED_WORDS.sub("", address.fragment)
    return _LOGIN.sub("", address.url) + (f"#{fragment}" if fragment else "")
