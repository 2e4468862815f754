"""Whether a page has the spots that fragments point at. Pure."""

import re
from urllib.parse import unquote

from course_sync.links.page import Page

# Names that sites make by script, whatever the page: lines of code, comments.
_MADE = re.compile(
    r"L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|(?:issue|discussion_r|pullrequestreview|diff|commitcomment)[\w-]*-?\d*|comment-?\d+|reply-?\d+"
)
_DOTTED = re.compile(r"\.([0-9A-F]{2})")


def worth_checking(fragment: str) -> bool:
    """Whether a fragment can name a spot of a page: not empty, not "top", no route of a script, no text fragment."""
    return bool(fragment) and not (
        fragment.lower() == "top"
        or fragment.startswith(("/", "!", ":~:"))
        or ":~:" in fragment
        or "=" in fragment
        or _MADE.fullmatch(fragment) is not None
    )


def missing_fragments(page: Page | None, fragments: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the fragments that the page does not have; none where it was not read wholly or a script draws it."""
    if page is None or page.truncated or page.drawn_by_script:
        return ()
    return tuple(fragment for fragment in fragments if worth_checking(fragment) and not _has(page, fragment))


def _has(page: Page, fragment: str) -> bool:
    names = {fragment, unquote(fragment), unquote(_DOTTED.sub(r"%\1", fragment))}
    # GitHub and its like put their own word before the ids that authors write.
    names |= {f"user-content-{name}" for name in names}
    if not names.isdisjoint(page.anchors):
        return True
    # Scripts may make what the HTML has not: the name stands in one, or is what they make of a heading.
    return not names.isdisjoint(page.made_anchors) or any(_stands_in(name, page.source) for name in names)


def _stands_in(name: str, source: str) -> bool:
    return bool(source) and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", source) is not None
