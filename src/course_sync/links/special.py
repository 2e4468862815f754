"""Sites that need a treatment of their own: a table, one named entry each. A new one is one more entry."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qs, quote, urlsplit

from course_sync.links.options import VisitOptions, VisitRequest, host_matches


@dataclass(frozen=True, slots=True)
class SpecialSite:
    """One site, or a family of them.

    Attributes:
        name: for evidence and logs.
        hosts: host patterns (see `host_matches`).
        walled: it refuses all robots, in many guises: nothing but a good answer says anything of the page.
        asks_login: pages that are shared with few answer a stranger with a refusal or a sign-in page.
        oembed: name of the option with the service that knows its videos; "" where none.
        video: what in the path is a video, or None where it has none.
    """

    name: str
    hosts: tuple[str, ...]
    walled: bool = False
    asks_login: bool = False
    oembed: str = ""
    video: re.Pattern[str] | None = None


SPECIAL_SITES: tuple[SpecialSite, ...] = (
    SpecialSite(
        "YouTube",
        (".youtube.com", "youtu.be", ".youtube-nocookie.com"),
        oembed="youtube_oembed",
        video=re.compile(r"^/(?:embed|shorts|live|v)/(?!videoseries)([\w-]+)"),
    ),
    SpecialSite(
        "Vimeo", ("vimeo.com", "www.vimeo.com", "player.vimeo.com"), oembed="vimeo_oembed",
        video=re.compile(r"^/(?:video/|channels/[^/]+/|groups/[^/]+/videos/|(?:album|showcase)/\d+/video/)?(\d+)(?:/[0-9a-f]+)?/?$"),
    ),
    SpecialSite("Google Drive and Docs", ("drive.google.com", "docs.google.com", "sites.google.com", "classroom.google.com"), asks_login=True),
    SpecialSite("Microsoft 365", (".sharepoint.com", "onedrive.live.com", "1drv.ms", "forms.office.com", "teams.microsoft.com"), asks_login=True),
    SpecialSite("LinkedIn", (".linkedin.com", "lnkd.in"), walled=True),
    SpecialSite("Facebook", (".facebook.com", "fb.com", "fb.me", "fb.watch", ".instagram.com", ".threads.net"), walled=True),
    SpecialSite("X", ("x.com", ".twitter.com", "t.co"), walled=True),
)  # fmt: skip


@lru_cache(maxsize=1024)
def special_site(url: str) -> SpecialSite | None:
    """The table's entry for an address, if any."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return _site_of(host)


@lru_cache(maxsize=1024)
def _site_of(host: str) -> SpecialSite | None:
    return next((site for site in SPECIAL_SITES if host_matches(host, site.hosts)), None)


def oembed_address(url: str, options: VisitOptions) -> str:
    """Where to ask whether the video behind `url` still exists; "" where it is no video."""
    site = special_site(url)
    if site is None or not site.oembed or site.video is None:
        return ""
    parts = urlsplit(url)
    host = parts.hostname or ""
    found = site.video.match(parts.path)
    video = found[1] if found else ""
    watch = url
    if site.name == "YouTube":
        if host == "youtu.be":
            video = parts.path.strip("/")
        elif parts.path == "/watch":
            video = (parse_qs(parts.query).get("v") or [""])[0]
        watch = f"https://www.youtube.com/watch?v={video}"
        playlist = (parse_qs(parts.query).get("list") or [""])[0]
        if not video and playlist and parts.path in ("/playlist", "/embed/videoseries"):
            video, watch = playlist, f"https://www.youtube.com/playlist?list={playlist}"
    elif video and host == "player.vimeo.com":
        watch = f"https://vimeo.com/{video}"
    if not video:
        return ""
    service: str = getattr(options, site.oembed)
    return f"{service}?{'' if site.name == 'Vimeo' else 'format=json&'}url={quote(watch, safe='')}"


def first_address(request: VisitRequest, options: VisitOptions) -> str:
    """The address that a visit will ask first."""
    return oembed_address(request.url, options) or request.url
