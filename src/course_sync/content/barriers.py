"""What in a text's markup keeps people out who do not see, hear or point as its author does (WCAG 2.1 A and AA, on fragments).

Only what a fragment alone can show is told, and only what is certain: an empty `alt` is an author's word that a picture is
decoration, a table without header cells may still be laid out by them. Page-wide criteria are not looked at.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from itertools import chain, islice
from typing import NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from course_sync.content.colours import contrast
from course_sync.content.flatten import is_hostile
from course_sync.content.markdown import markdown_to_html
from course_sync.content.reading import bounded, fold
from course_sync.model.course import TextFormat

MAX_LENGTH = 1_000_000  # characters; longer texts are not looked into
MAX_BARRIERS = 200  # of one text
_EXAMPLE = 120  # characters


class BarrierKind(StrEnum):
    IMAGE_WITHOUT_TEXT = "image_without_text"  # 1.1.1
    FILE_NAME_AS_TEXT = "file_name_as_text"  # 1.1.1
    LINK_WITHOUT_TEXT = "link_without_text"  # 2.4.4
    LINK_SAYS_NOTHING = "link_says_nothing"  # 2.4.4: "siin", "click here"
    LINK_IS_AN_ADDRESS = "link_is_an_address"  # 2.4.4
    HEADING_EMPTY = "heading_empty"  # 1.3.1
    HEADING_SKIPPED = "heading_skipped"  # 1.3.1
    BOLD_AS_HEADING = "bold_as_heading"  # 1.3.1
    TABLE_WITHOUT_HEADERS = "table_without_headers"  # 1.3.1
    FRAME_WITHOUT_TITLE = "frame_without_title"  # 4.1.2
    VIDEO_WITHOUT_CAPTIONS = "video_without_captions"  # 1.2.2
    LOW_CONTRAST = "low_contrast"  # 1.4.3


class Barrier(NamedTuple):
    """One barrier: its kind and, in the author's words, which thing is meant."""

    kind: BarrierKind
    example: str


def find_barriers(body: str, written_as: TextFormat) -> Mapping[BarrierKind, tuple[str, ...]]:
    """Kind → an example of each, in the order of the text. Never raises; nothing of a text too long or hostile to look into."""
    if written_as not in {TextFormat.HTML, TextFormat.MARKDOWN} or len(body) > MAX_LENGTH:
        return {}
    html = markdown_to_html(body) if written_as is TextFormat.MARKDOWN else body
    html, _ = bounded(html)
    if "<" not in html or is_hostile(html):
        return {}
    page = LexborHTMLParser(html)
    found: dict[BarrierKind, list[str]] = {}
    for barrier in islice(chain.from_iterable(look(page) for look in _LOOKS), MAX_BARRIERS):
        found.setdefault(barrier.kind, []).append(fold(barrier.example).replace("\n", " ")[:_EXAMPLE])
    return {kind: tuple(examples) for kind, examples in found.items()}


# -- pictures and links ------------------------------------------------------------------------------------------------

_PICTURE_NAME = re.compile(r"[^\s/\\]+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic|avif)", re.IGNORECASE)
_CAMERA_NAME = re.compile(
    r"(?:img|dsc[nf]?|image|screenshot|pilt|foto|photo|scan|clip_image)[-_ ]?\d+(?:[-_ ]?\d+)*", re.IGNORECASE
)
_NOTHING = frozenset(
    {
        *("siin", "siit", "siia", "siis", "see", "link", "lingil", "lingilt", "viide", "loe", "vaata", "ava", "rohkem"),
        *("kliki siin", "kliki siia", "klõpsa siin", "klõpsa siia", "klikka siia", "vajuta siia", "vajuta siin"),
        *("loe siit", "vaata siit", "loe lähemalt", "loe edasi", "loe rohkem", "vaata lähemalt", "sellel lingil"),
        *(
            "here",
            "click",
            "click here",
            "press here",
            "this link",
            "this",
            "read more",
            "more",
            "see here",
            "read here",
        ),
        *(
            "тут",
            "здесь",
            "сюда",
            "ссылка",
            "по ссылке",
            "нажмите здесь",
            "нажмите сюда",
            "кликните здесь",
            "подробнее",
        ),
    }
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def _pictures(page: LexborHTMLParser) -> Iterator[Barrier]:
    for picture in page.css("img"):
        attributes = picture.attributes
        if _is_decoration(attributes) or _label(attributes):
            continue
        alt = attributes.get("alt")
        if "alt" not in attributes:
            yield Barrier(BarrierKind.IMAGE_WITHOUT_TEXT, _file_name(attributes.get("src") or ""))
        elif alt and (_PICTURE_NAME.fullmatch(alt.strip()) or _CAMERA_NAME.fullmatch(alt.strip())):
            yield Barrier(BarrierKind.FILE_NAME_AS_TEXT, alt)


def _links(page: LexborHTMLParser) -> Iterator[Barrier]:
    for link in page.css("a[href]"):
        attributes = link.attributes
        if attributes.get("aria-hidden") == "true" or _label(attributes) or not attributes.get("href"):
            continue
        words = _words(link)
        if not words:
            if not (attributes.get("title") or "").strip():
                yield Barrier(BarrierKind.LINK_WITHOUT_TEXT, attributes.get("href") or "")
        elif words.casefold().strip(" .,:;!?…»«“”\"'()[]>-–→") in _NOTHING:
            yield Barrier(BarrierKind.LINK_SAYS_NOTHING, words)
        elif _ADDRESS.fullmatch(words):
            yield Barrier(BarrierKind.LINK_IS_AN_ADDRESS, words)


def _words(node: LexborNode) -> str:
    """What a screen reader says of it: words, and the texts of pictures."""
    said = [node.text() or ""]
    for inner in node.css("img[alt], [aria-label], svg title"):
        attributes = inner.attributes
        said.append(attributes.get("alt") or attributes.get("aria-label") or "")
    return " ".join(" ".join(said).replace("\u00a0", " ").replace("\u200b", "").split())


def _file_name(address: str) -> str:
    return unquote(address.partition("?")[0].rpartition("/")[2]) if not address.startswith("data:") else "data:"


def _is_decoration(attributes: Mapping[str, str | None]) -> bool:
    return attributes.get("role") in {"presentation", "none"} or attributes.get("aria-hidden") == "true"


def _label(attributes: Mapping[str, str | None]) -> str:
    return (attributes.get("aria-label") or attributes.get("aria-labelledby") or "").strip()


# -- headings ----------------------------------------------------------------------------------------------------------

_MOST_OF_A_HEADING = 80  # characters
_NO_HEADING_ENDS = (".", ",", ";", "!", "…")
_INSIDE = frozenset({"li", "td", "th", "blockquote", "figcaption", "dd", "dt", "summary", "caption"})


def _headings(page: LexborHTMLParser) -> Iterator[Barrier]:
    before = 0
    for heading in page.css("h1, h2, h3, h4, h5, h6"):
        level = int((heading.tag or "h1")[1])
        words = _words(heading)
        if not words:
            if not heading.css_first("img, svg, video, iframe"):
                yield Barrier(BarrierKind.HEADING_EMPTY, f"<h{level}>")
            continue
        if before and level > before + 1:
            yield Barrier(BarrierKind.HEADING_SKIPPED, f"h{before} → h{level}: {words}")
        before = level


def _bold_headings(page: LexborHTMLParser) -> Iterator[Barrier]:
    for block in page.css("p, div"):
        bold = _only_child(block)
        if bold is None or bold.tag not in {"b", "strong"} or _is_inside(block, _INSIDE):
            continue
        words = _words(bold)
        if 2 < len(words) <= _MOST_OF_A_HEADING and not words.endswith(_NO_HEADING_ENDS) and _has_text_below(block):
            yield Barrier(BarrierKind.BOLD_AS_HEADING, words)


def _only_child(block: LexborNode) -> LexborNode | None:
    """The one element that holds all the words of a block, through wrappers like `<span>`; None where there is more."""
    node = block
    for _ in range(5):
        inner = [it for it in _children(node) if it.tag not in {"br", "-comment"}]
        inner = [it for it in inner if it.tag != "-text" or (it.text_content or "").strip(" \t\n\r\u00a0\u200b")]
        if len(inner) != 1 or inner[0].tag == "-text":
            return None
        node = inner[0]
        if node.tag not in {"span", "font", "u", "a"}:
            return node
    return None


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    for _ in range(50):
        if child is None:
            return
        yield child
        child = child.next


def _is_inside(node: LexborNode, tags: frozenset[str]) -> bool:
    above = node.parent
    for _ in range(30):
        if above is None:
            return False
        if above.tag in tags:
            return True
        above = above.parent
    return False


def _has_text_below(block: LexborNode) -> bool:
    """The next thing beside it is a block of plain words or a list: it is what the bold words head."""
    below = block.next
    for _ in range(10):
        if below is None:
            return False
        if below.tag in {"p", "div", "ul", "ol", "table"} and _words(below):
            only = _only_child(below)
            return only is None or only.tag not in {"b", "strong"}
        if below.tag not in {"-text", "br", "-comment"} or (
            below.tag == "-text" and (below.text_content or "").strip()
        ):
            return below.tag == "-text"
        below = below.next
    return False


# -- tables, frames, films, colours ------------------------------------------------------------------------------------

_UNSEEN = frozenset({"0", "1"})  # pixels of width
_CAPTIONS = frozenset({"captions", "subtitles"})


def _tables(page: LexborHTMLParser) -> Iterator[Barrier]:
    for table in page.css("table"):
        if _is_decoration(table.attributes) or table.css_first(
            "th, [scope], [role=columnheader], [role=rowheader], td table"
        ):
            continue
        rows = [len([it for it in _children(row) if it.tag == "td"]) for row in table.css("tr")]
        if len(rows) > 1 and min(rows) > 1 and _words(table):
            yield Barrier(BarrierKind.TABLE_WITHOUT_HEADERS, table.text(separator=" ", strip=True))


def _frames(page: LexborHTMLParser) -> Iterator[Barrier]:
    for frame in page.css("iframe"):
        attributes = frame.attributes
        hidden = (
            "display:none" in (attributes.get("style") or "").replace(" ", "") or attributes.get("width") in _UNSEEN
        )
        named = (attributes.get("title") or "").strip() or _label(attributes)
        if not hidden and not named and not _is_decoration(attributes):
            yield Barrier(BarrierKind.FRAME_WITHOUT_TITLE, attributes.get("src") or "iframe")


def _films(page: LexborHTMLParser) -> Iterator[Barrier]:
    for film in page.css("video"):
        # A track without a kind is one of subtitles, as HTML says.
        tracks = {(track.attributes.get("kind") or "subtitles").lower() for track in film.css("track")}
        if not tracks & _CAPTIONS and "muted" not in film.attributes:
            source = film.css_first("source")
            src = film.attributes.get("src") or (source.attributes.get("src") if source else "") or "video"
            yield Barrier(BarrierKind.VIDEO_WITHOUT_CAPTIONS, _file_name(src))


def _colours(page: LexborHTMLParser) -> Iterator[Barrier]:
    for node in page.css("[style]"):
        ratio = contrast(node.attributes.get("style") or "")
        if ratio is not None and ratio.value < ratio.least and (words := _words(node)):
            yield Barrier(BarrierKind.LOW_CONTRAST, f"{ratio.value:.1f}:1 – {words}")


_LOOKS: tuple[Callable[[LexborHTMLParser], Iterator[Barrier]], ...] = (
    _pictures,
    _links,
    _headings,
    _bold_headings,
    _tables,
    _frames,
    _films,
    _colours,
)
