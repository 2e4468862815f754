"""Which addresses are of this Moodle site."""

from dataclasses import dataclass
from functools import lru_cache

from course_sync.content.address import WebParts, normalise, web_parts

_DEFAULT = {"http": "80", "https": "443"}


@dataclass(frozen=True, slots=True)
class Site:
    """The Moodle site whose courses are read.

    Attributes:
        url: its web root (`wwwroot`), with or without a closing slash.
        aliases: other web roots that lead to it, such as an old host name.
    """

    url: str
    aliases: tuple[str, ...] = ()


def path_within(url: str, site: Site) -> str | None:
    """The path of a normal-form address below the site's root ("/course/view.php"); None for an address of elsewhere.

    Host, port and path prefix must be equal; http and https are alike.
    """
    parts = web_parts(url)
    if parts is None:
        return None
    for root in _roots(site):
        if (parts.host, _port(parts)) != (root.host, _port(root)):
            continue
        prefix = root.path.rstrip("/")
        if parts.path == prefix or parts.path.startswith(prefix + "/"):
            return parts.path[len(prefix) :] or "/"
    return None


def _port(parts: WebParts) -> str:
    return "" if parts.port == _DEFAULT[parts.scheme] else parts.port


@lru_cache(maxsize=64)
def _roots(site: Site) -> tuple[WebParts, ...]:
    addresses = [normalise(root) for root in (site.url, *site.aliases)]
    parts = [web_parts(address.url) for address in addresses if address]
    return tuple(part for part in parts if part)
