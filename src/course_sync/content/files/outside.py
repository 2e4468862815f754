"""Which of the addresses written in a file lead out of it."""

from collections.abc import Callable, Container
from urllib.parse import unquote, urlsplit

from course_sync.content.address import clean, scheme_of
from course_sync.content.kinds import cannot_be_an_address
from course_sync.content.reading import RawLink


def leads_out(written: str) -> bool:
    """Whether an address is absolute, or is one of the usual slips of authors (a host without https://, a path of Windows).

    Relative ones name a neighbour of the file, which a person who downloaded it may have or not: nothing is said of them.
    """
    cleaned = clean(written)
    if not cleaned or cleaned.startswith("#"):
        return False
    if cleaned.startswith(("//", "\\\\")) or scheme_of(cleaned):
        return not cleaned.lower().startswith(("javascript:", "data:", "about:", "blob:", "cid:", "vbscript:"))
    return cannot_be_an_address(cleaned)


def of_document(raw: RawLink) -> bool:
    """What counts of a document's addresses."""
    return raw.tag == "text" or leads_out(raw.written)


def of_package(names: Container[str], base: str) -> Callable[[RawLink], bool]:
    """What counts of the addresses of a page inside a package: a page `base` beside the entries `names`.

    "/mod/page/view.php" on a page that Moodle serves is an address of Moodle; "www.example.ee/index.htm" may be a folder.
    """

    def keep(raw: RawLink) -> bool:
        if raw.tag == "text":
            return True
        cleaned = clean(raw.written)
        if cleaned.startswith("/") and not cleaned.startswith("//"):
            return ".php" in cleaned
        return leads_out(raw.written) and (bool(scheme_of(cleaned)) or _inner(cleaned, base) not in names)

    return keep


def _inner(written: str, base: str) -> str:
    """The entry that a relative address names."""
    try:
        path = unquote(urlsplit(written).path)
    except ValueError:
        return ""
    steps: list[str] = base.split("/")[:-1]
    for step in path.split("/"):
        if step == ".." and steps:
            steps.pop()
        elif step not in {"", ".", ".."}:
            steps.append(step)
    return "/".join(steps)
