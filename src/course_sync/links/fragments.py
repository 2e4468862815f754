"""Whether a page has the spots that fragments point at. Pure."""

from urllib.parse import unquote

from course_sync.links.page import Page


def worth_checking(fragment: str) -> bool:
    """Whether a fragment can name a spot of a page: not empty, not "top", no route of a script, no text fragment."""
    return bool(fragment) and not (
        fragment.lower() == "top" or fragment.startswith(("/", "!", ":~:")) or ":~:" in fragment or "=" in fragment
    )


def missing_fragments(page: Page | None, fragments: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the fragments that the page does not have; none where it was not read wholly or a script draws it."""
    if page is None or page.truncated or page.drawn_by_script:
        return ()
    return tuple(fragment for fragment in fragments if worth_checking(fragment) and not _has(page, fragment))


def _has(page: Page, fragment: str) -> bool:
    names = {fragment, unquote(fragment)}
    # GitHub and its like put their own word before the ids that authors write.
    names |= {f"user-content-{name}" for name in names}
    return not names.isdisjoint(page.anchors)
