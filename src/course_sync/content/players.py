"""Players and frames that have nothing to play."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from course_sync.content.flatten import is_hostile
from course_sync.content.reading import bounded
from course_sync.model.course import TextFormat

_MARKS = ("<iframe", "<embed", "<video", "<audio")
_NOTHING = frozenset({"", "about:blank", "#"})
_FILLED_LATER = ("data-src", "srcdoc", "data-lazy-src", "data-original")


def empty_players(body: str, written_as: TextFormat) -> tuple[str, ...]:
    """Names of the elements without a source, in the order of the text; none where a script may fill them in. Never raises."""
    lowered = body.lower()
    if written_as is not TextFormat.HTML or "<script" in lowered or not any(mark in lowered for mark in _MARKS):
        return ()
    html, _ = bounded(body)
    if is_hostile(html):
        return ()
    return tuple(
        player.tag or "" for player in LexborHTMLParser(html).css("iframe, embed, video, audio") if _is_empty(player)
    )


def _is_empty(player: LexborNode) -> bool:
    attributes = player.attributes
    if any(name in attributes for name in _FILLED_LATER) or _has_source(player):
        return False
    return not any(_has_source(source) for source in player.css("source"))


def _has_source(node: LexborNode) -> bool:
    return (node.attributes.get("src") or "").strip().lower() not in _NOTHING
