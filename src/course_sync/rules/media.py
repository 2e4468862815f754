"""Rules about things in a page that no longer play, or never could."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from course_sync.content.players import empty_players
from course_sync.i18n import N_
from course_sync.model.course import Author, CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.model.links import LinkKind, Occurrence
from course_sync.rules.rule import Options, Rule
from course_sync.rules.sight import quote

_DEAD_FILE = re.compile(r"\.(?:swf|flv|f4v|dcr|xap|rm|ram|rmvb)$", re.IGNORECASE)
_FLASH_MARKUP = ("application/x-shockwave-flash", "clsid:d27cdb6e-ae6d-11cf-96b8-444553540000")
_DEAD_MARKUP = re.compile(
    r"<applet\b|application/x-shockwave-flash|application/x-silverlight|application/x-java-applet|application/x-director"
    r"|clsid:D27CDB6E-AE6D-11cf-96B8-444553540000",
    re.IGNORECASE,
)
_DEAD_SIGN = re.compile(r"[</:](?:(?<=<)applet|(?<=/)x-|(?<=clsid:))", re.IGNORECASE)
"""What is in all of `_DEAD_MARKUP`, found faster: most texts hold none."""
_PEOPLE_SAY = {
    "applet": "Java",
    "application/x-java-applet": "Java",
    "application/x-silverlight": "Silverlight",
    "application/x-director": "Shockwave",
}
"""What is not here is one of `_FLASH_MARKUP`."""
# Loaded into the page by itself; an <a> is only followed.
_LOADED = re.compile(r"(?:img|video|audio|source|track|iframe|embed|object|script|link|input|image)\b", re.IGNORECASE)

Details = dict[str, str | int | float | None]


def dead_format(view: CourseView, _: Options) -> Iterator[Finding]:
    for file in view.files:
        if _DEAD_FILE.search(file.name):
            details: Details = {"name": quote(file.name), "evidence": quote(file.name)}
            yield Finding("media.dead-format", Severity.ERROR, file.place, f"{file.path}{file.name}", details=details)
    told: set[str] = set()  # texts of which a film is told by its file: its markup says no more
    for occurrence in view.occurrences:
        path = occurrence.link.written.split("#")[0].split("?")[0]
        if _DEAD_FILE.search(path) and _LOADED.match(occurrence.link.tag):
            name = quote(unquote(path.rsplit("/", 1)[-1]))
            told.add(occurrence.place.key)
            yield Finding(
                "media.dead-format",
                Severity.ERROR,
                occurrence.place,
                subject=occurrence.link.url,
                details={"name": name, "evidence": quote(occurrence.link.written)},
            )
    for text in view.texts:
        if not _DEAD_SIGN.search(text.body):
            continue
        marks = (found[0].strip("<").lower() for found in _DEAD_MARKUP.finditer(text.body))
        mark = next((it for it in marks if it not in _FLASH_MARKUP or text.place.key not in told), None)
        if mark and text.author is Author.TEACHER:
            details = {"name": _PEOPLE_SAY.get(mark, "Flash"), "evidence": mark}
            yield Finding("media.dead-format", Severity.ERROR, text.place, subject=mark, details=details)


def insecure(view: CourseView, _: Options) -> Iterator[Finding]:
    if not view.course.view_url.startswith("https:"):
        return
    for occurrence in view.occurrences:
        link = occurrence.link
        if link.kind is LinkKind.WEB and _is_loaded(occurrence) and link.written.strip().lower().startswith("http:"):
            yield Finding(
                "media.insecure",
                Severity.WARNING,
                occurrence.place,
                subject=link.url,
                details={"url": quote(link.url), "tag": link.tag, "evidence": f"<{link.tag}> {quote(link.written)}"},
            )


def _is_loaded(occurrence: Occurrence) -> bool:
    return _LOADED.match(occurrence.link.tag) is not None


def no_source(view: CourseView, _: Options) -> Iterator[Finding]:
    for text in view.texts:
        players = empty_players(text.body, text.format) if text.author is Author.TEACHER else ()
        if players:
            details: Details = {"tag": players[0], "evidence": f"<{players[0]}> × {len(players)}"}
            yield Finding("media.no-source", Severity.ERROR, text.place, details=details)


RULES: Iterable[Rule] = (
    Rule(
        code="media.dead-format",
        severity=Severity.ERROR,
        title=N_("Format that no browser plays any more"),
        problem=N_("No browser plays this any more: %(name)s"),
        remedy=N_("Replace it with an MP4 video, H5P or a web page, or take it out."),
        documentation=N_(
            "Flash (.swf, .flv), Java applets, Silverlight, Shockwave and RealMedia: browsers dropped them years ago, so "
            "learners see an empty box."
        ),
        speaks=('<object type="application/x-shockwave-flash" data="mang.swf"></object>',),
        silent=("<p>Flash (.swf) jäi brauseritest välja 2020. aastal.</p>",),
        check=dead_format,
        reads_texts=True,
    ),
    Rule(
        code="media.insecure",
        severity=Severity.WARNING,
        title=N_("Picture or video over http in an https page"),
        problem=N_("A picture, video or frame is loaded over http; browsers may not show it: %(url)s"),
        remedy=N_("Write https:// in place of http://, or upload the file to the course."),
        documentation=N_(
            "Moodle's pages come over https. Browsers refuse frames and scripts that come over http, and pictures and videos "
            "that are not to be had over https too. Links that one only follows are not meant."
        ),
        speaks=('<img src="http://www.example.ee/pilt.png" alt="Pilt">',),
        silent=('<a href="http://www.example.ee/">Näidiste leht</a>',),
        check=insecure,
    ),
    Rule(
        code="media.no-source",
        severity=Severity.ERROR,
        title=N_("Player without anything to play"),
        problem=N_("An embedded player or frame has no address: <%(tag)s>"),
        remedy=N_("Insert the video or page anew, or take the empty player out."),
        documentation=N_(
            "An iframe, embed, video or audio element without a source. Texts with scripts are left alone, since those may "
            "fill it in."
        ),
        speaks=("<iframe></iframe>",),
        silent=('<video src="film.mp4"></video>',),
        check=no_source,
        reads_texts=True,
    ),
)
