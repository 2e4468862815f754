"""Addresses of files on the site: without tokens, and in a form that does not change when a file is only saved again."""

import re
from urllib.parse import unquote, urlsplit

_SECRET = {"token", "wstoken", "privatetoken", "privatekey", "sesskey"}
_PASSING = {*_SECRET, "forcedownload", "offline", "preview", "time", "rev"}
_KEYED = re.compile(r"/tokenpluginfile\.php/[^/?#]+")
_SERVED = re.compile(r"^.*?/(?:webservice/|token)?pluginfile\.php/")
# The item number in these areas is a revision that Moodle counts up with each save.
_REVISION = re.compile(
    r"^(/pluginfile\.php/\d+/(?:mod_(?:page|resource|folder|imscp|scorm)/content|mod_(?:h5pactivity|scorm|imscp)/(?:package|backup)))/\d+/"
)
_FILE_ADDRESS = re.compile(r"""https?://[^\s"'<>\\]*?pluginfile\.php/[^\s"'<>\\]*""", re.IGNORECASE)


def strip_token(url: str) -> str:
    """The same address without any parameter that is a secret; all else stays to the letter."""
    return _without(_KEYED.sub("/pluginfile.php", url), _SECRET)


def strip_tokens(text: str) -> str:
    """A text whose addresses of Moodle files carry no token."""
    return _FILE_ADDRESS.sub(lambda found: strip_token(found[0]), text)


def normalise_file_url(url: str) -> str:
    """A file's address for comparing: without host, token, revision number and forcedownload.

    An address that is no Moodle file comes back as `strip_token` gives it.
    """
    cut = url.split("?", 1)[0].split("#", 1)[0]
    if not (served := _SERVED.match(_KEYED.sub("/tokenpluginfile.php", cut))):
        return strip_token(url)
    path = _KEYED.sub("/tokenpluginfile.php", url)[served.end() :]
    return _without(_REVISION.sub(r"\1/", f"/pluginfile.php/{path}"), _PASSING)


def is_file_url(url: str) -> bool:
    """Whether an address is one of Moodle's file script."""
    return "pluginfile.php/" in url


def area_of(url: str) -> str:
    """Component and file area in the address of a Moodle file, "mod_folder/content"; "" for any other address."""
    if not (served := _SERVED.match(_KEYED.sub("/tokenpluginfile.php", url))):
        return ""
    steps = unquote(url[served.end() :].split("?", 1)[0]).split("/")
    return "/".join(steps[1:3]) if len(steps) > 3 and steps[0].isdigit() else ""


def file_url(url: str) -> str:
    """An address as an answer gave it, fit to be kept: a Moodle file loses its token, any other stays to the letter."""
    return strip_token(url) if is_file_url(url) else url


def served_path(url: str, roots: tuple[str, ...]) -> str | None:
    """What stands behind `pluginfile.php` in the address of a file on one of the sites `roots`; None for any other address."""
    try:
        parts = urlsplit(strip_token(url))
        homes = [urlsplit(root) for root in roots]
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc or "\\" in parts.path:
        return None
    if ".." in unquote(unquote(parts.path)).split("/"):
        return None
    for home in homes:
        for script in ("/webservice/pluginfile.php/", "/pluginfile.php/"):
            start = home.path.rstrip("/") + script
            if host == (home.hostname or "").lower() and parts.path.startswith(start):
                query = f"?{parts.query}" if parts.query else ""
                return parts.path[len(start) :] + query
    return None


def _without(url: str, names: set[str]) -> str:
    address, hash_mark, fragment = url.partition("#")
    path, mark, query = address.partition("?")
    kept = _kept(query, names) if mark else ""
    # A fragment can carry parameters too.
    fragment = _kept(fragment, names) if "=" in fragment else fragment
    return path + (f"?{kept}" if kept else "") + (f"{hash_mark}{fragment}" if fragment else "")


def _kept(query: str, names: set[str]) -> str:
    """The pairs that stay, with the separators as written (`&`, `;`, `&amp;`)."""
    pieces = re.split(r"(&amp;|[&;])", query)
    kept: list[str] = []
    for number in range(0, len(pieces), 2):
        name = unquote(pieces[number].split("=", 1)[0]).strip().lower()
        if name in names:
            continue
        if kept and number:
            kept.append(pieces[number - 1])
        kept.append(pieces[number])
    return "".join(kept)
