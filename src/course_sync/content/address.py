"""Web addresses as browsers read them (WHATWG URL), brought to one normal form.

Two addresses that mean the same have the same normal form; no parameter is ever dropped or moved.
Nothing here raises, whatever the string.
"""

import ipaddress
import re
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

import idna

MAX_ADDRESS = 8192  # characters; servers refuse longer ones

_DEFAULT_PORTS = {"http": "80", "https": "443"}
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
# What browsers trim, and what editors paste along: controls, spaces, soft hyphens, zero-width and direction marks.
_EDGE = r"[\x00-\x20\x7f-\xa0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u2060-\u2069\u3000\ufeff]"
_EDGES = re.compile(rf"^{_EDGE}+|{_EDGE}+\Z")
_INNER = re.compile(r"[\t\n\r]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_VALID_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
# The WHATWG percent-encode sets.
_UNSAFE_IN_PATH = re.compile(r"[^\x21\x24-\x3b\x3d\x40-\x5d\x5f\x61-\x7a\x7c\x7e]")
_UNSAFE_IN_QUERY = re.compile(r"[^\x21\x24-\x26\x28-\x3b\x3d\x3f-\x7e]")
_UNSAFE_IN_USERINFO = re.compile(r"[^\x21\x24-\x2e\x30-\x3a\x41-\x5a\x5f\x61-\x7a\x7e]")
_LABEL = re.compile(r"[a-z0-9_-]{1,63}\Z")
_IPV4_NUMBER = re.compile(r"0x([0-9a-f]*)|0([0-7]+)|(0|[1-9][0-9]*)")
_DOTS = {".": ".", "%2e": ".", "..": "..", ".%2e": "..", "%2e.": "..", "%2e%2e": ".."}
_WEB = re.compile(r"(https?)://(?:[^/?#]*@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?([^?#]*)(?:\?([^#]*))?", re.DOTALL)


class Address(NamedTuple):
    """A normal-form address and what stood behind its # ("" where nothing did)."""

    url: str
    fragment: str


class WebParts(NamedTuple):
    """The pieces of a normal-form http(s) address; `port` is never empty; `query` is None without a "?"."""

    scheme: str
    host: str
    port: str
    path: str
    query: str | None


def clean(written: str) -> str:
    """The written address without what browsers throw away and what editors glue to its ends."""
    return _INNER.sub("", _EDGES.sub("", _SURROGATE.sub("\ufffd", written)))


def scheme_of(cleaned: str) -> str:
    """The scheme in lower case, "" for a relative address."""
    found = _SCHEME.match(cleaned)
    return found[1].lower() if found else ""


def normalise(url: str) -> Address | None:
    """The normal form of an absolute address; None for what cannot be one (relative, no or impossible host, port over 65535).

    http and https come out whole: scheme and host in lower case, IDNA (UTS 46), no default port, "/" for an empty path, dot
    segments resolved, escapes in normal form. Other schemes only lose their edges and get a lower-case scheme.
    Idempotent: `normalise(normalise(x).url).url == normalise(x).url`.
    """
    return resolve(url, "")


def resolve(written: str, base: str) -> Address | None:
    """The same for an address that may be relative to `base` (an absolute http(s) address, or "" for none)."""
    cleaned = clean(written)
    if len(cleaned) > MAX_ADDRESS:
        return None
    scheme = scheme_of(cleaned)
    rest = cleaned[len(scheme) + 1 :]
    if scheme in _DEFAULT_PORTS:
        return _web_address(scheme, rest)
    if scheme:
        return Address(f"{scheme}:{rest}", "")
    root = normalise(base) if base else None
    parts = web_parts(root.url) if root else None
    return _join(cleaned, root.url, parts) if root and parts else None


def web_parts(url: str) -> WebParts | None:
    """The pieces of an address in normal form; None for what is not http(s)."""
    found = _WEB.fullmatch(url)
    if found is None:
        return None
    scheme, host, port, path, query = found.groups()
    return WebParts(scheme, host, port or _DEFAULT_PORTS[scheme], path, query)


def _join(relative: str, base: str, parts: WebParts) -> Address | None:
    head, _, fragment = relative.partition("#")
    path, mark, query = head.partition("?")
    path = path.replace("\\", "/")
    if path.startswith("//"):
        return _web_address(parts.scheme, path + relative[len(path) :])
    authority = base.split("/", 3)[2]
    if not path:
        path = parts.path
        if not mark and parts.query is not None:
            mark, query = "?", parts.query
    elif not path.startswith("/"):
        path = parts.path.rpartition("/")[0] + "/" + path
    return _web_address(parts.scheme, f"//{authority}{path}{mark}{query}#{fragment}")


def _web_address(scheme: str, rest: str) -> Address | None:
    head, _, fragment = rest.partition("#")
    head, mark, query = head.partition("?")
    head = head.replace("\\", "/")
    # Browsers guess at "http:/host" and "http:///host"; which guess depends on the page, so it is not an address.
    if not head.startswith("//") or head.startswith("///"):
        return None
    authority, slash, path = head[2:].partition("/")
    netloc = _netloc(scheme, authority)
    if netloc is None:
        return None
    url = f"{scheme}://{netloc}{_path(slash + path)}"
    if mark:
        url += "?" + _escape(query, _UNSAFE_IN_QUERY)
    return Address(url, fragment) if len(url) <= MAX_ADDRESS else None


def _netloc(scheme: str, authority: str) -> str | None:
    userinfo, _, place = authority.rpartition("@")
    if place.startswith("["):
        raw_host, bracket, tail = place.partition("]")
        raw_host += bracket
        if tail and not tail.startswith(":"):
            return None
        port = tail[1:]
    else:
        raw_host, _, port = place.partition(":")
    host = _host(raw_host)
    if host is None or (port and not (port.isascii() and port.isdigit())):
        return None
    port = port.lstrip("0") or ("0" if port else "")
    if len(port) > 5 or (port and int(port) > 65535):
        return None
    login = _UNSAFE_IN_USERINFO.sub(_percent, userinfo) if userinfo.strip(":") else ""
    return (f"{login}@" if login else "") + host + (f":{port}" if port and port != _DEFAULT_PORTS[scheme] else "")


def _host(raw: str) -> str | None:
    if not raw or len(raw) > 1000:
        return None
    if raw.startswith("["):
        return _ipv6(raw)
    try:
        decoded = unquote_to_bytes(raw).decode() if "%" in raw else raw
        mapped = decoded.lower() if decoded.isascii() else idna.uts46_remap(decoded, std3_rules=False)
    except (idna.IDNAError, UnicodeError, ValueError, IndexError):
        return None
    labels = [_ascii_label(label) for label in mapped.split(".")]
    if len(labels) > 1 and not labels[-1]:
        labels.pop()  # one dot at the end is the DNS root
        ending = "."
    else:
        ending = ""
    if not all(_LABEL.match(label) for label in labels) or sum(map(len, labels)) + len(labels) > 254:
        return None
    if labels[-1].isdigit() or re.fullmatch(r"0x[0-9a-f]*", labels[-1]):
        return _ipv4(labels)
    return ".".join(labels) + ending


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label
    try:
        return idna.alabel(label).decode()
    except (idna.IDNAError, UnicodeError, ValueError):
        # Stricter than browsers: a name with an emoji does exist.
        return "xn--" + label.encode("punycode").decode()


def _ipv4(labels: list[str]) -> str | None:
    """The dotted form of what browsers take for an IPv4 address: decimal, octal and hex numbers, fewer than four of them."""
    numbers: list[int] = []
    for label in labels:
        found = _IPV4_NUMBER.fullmatch(label)
        if found is None:
            return None
        hexadecimal, octal, decimal = found.groups()
        if decimal:
            numbers.append(int(decimal))
        else:
            numbers.append(int(octal, 8) if octal else int(hexadecimal or "0", 16))
    *first, last = numbers
    if len(first) > 3 or any(number > 255 for number in first) or last >= 256 ** (4 - len(first)):
        return None
    value = last + sum(number << (8 * (3 - at)) for at, number in enumerate(first))
    return str(ipaddress.IPv4Address(value))


def _ipv6(raw: str) -> str | None:
    try:
        return f"[{ipaddress.IPv6Address(raw[1:-1]).compressed}]" if raw.endswith("]") and "%" not in raw else None
    except ValueError:
        return None


def _path(path: str) -> str:
    kept: list[str] = []
    segments = path.split("/")[1:] or [""]
    for at, segment in enumerate(segments):
        dots = _DOTS.get(segment.lower())
        if dots == ".." and kept:
            kept.pop()
        if dots is None:
            kept.append(_escape(segment, _UNSAFE_IN_PATH))
        elif at == len(segments) - 1:
            kept.append("")
    return "/" + "/".join(kept)


def _escape(text: str, unsafe: re.Pattern[str]) -> str:
    if "%" in text:
        # Beside a stray "%" a decoded character could form a new escape: then only the case of escapes is put right.
        text = _VALID_ESCAPE.sub(_upper if _LONE_PERCENT.search(text) else _decode_unreserved, text)
        return "%".join(unsafe.sub(_percent, piece) for piece in text.split("%"))
    return unsafe.sub(_percent, text)


def _upper(found: re.Match[str]) -> str:
    return found[0].upper()


def _decode_unreserved(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if character in _UNRESERVED else found[0].upper()


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
