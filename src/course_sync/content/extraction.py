"""What a text says and where it points."""

from dataclasses import dataclass

from course_sync.content.address import resolve
from course_sync.content.html import read_html
from course_sync.content.kinds import MAX_KEPT, Target, classify
from course_sync.content.markdown import markdown_to_html
from course_sync.content.plain import absolute, read_address, read_plain
from course_sync.content.reading import RawLink, Reading, bounded
from course_sync.content.site import Site
from course_sync.model.course import TextFormat
from course_sync.model.links import LinkKind, WrittenLink

# To be raised by one with every change of what is found in a text: then all texts are parsed once more.
PARSER_VERSION = 3


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one text.

    Attributes:
        links: every address once for each way it is written here, in the order of the text; plain-text ones last.
        text: the visible words; white space folded, one line a block.
        truncated: a bound was met: there is more than was read.
    """

    links: tuple[WrittenLink, ...] = ()
    text: str = ""
    truncated: bool = False


def read(body: str, format: TextFormat) -> Reading:  # noqa: A002 - the domain's word, Moodle's `*format`
    """The addresses as written and the words. Never raises; bounded by the limits in `reading`."""
    cut, was_cut = bounded(body)
    match format:
        case TextFormat.HTML:
            reading = read_html(cut)
        case TextFormat.MARKDOWN:
            reading = read_html(markdown_to_html(cut))
        case TextFormat.PLAIN:
            reading = read_plain(cut)
        case TextFormat.ADDRESS:
            reading = read_address(cut)
    reading.truncated |= was_cut
    return reading


def extract(body: str, format: TextFormat, base_url: str, site: Site) -> Extraction:  # noqa: A002 - as above
    """The links and the words of a text.

    Args:
        body: as Moodle stores it; never raises for any string.
        format: how it is written.
        base_url: what relative addresses are relative to; "" means the site's root. `<base href>` in the text goes before it.
        site: tells INTERNAL from WEB.
    """
    reading = read(body, format)
    base = base_of(reading, base_url or site.url)
    links = (_judged(raw, base, site) for raw in reading.links)
    return Extraction(tuple(link for link in links if link), reading.text, reading.truncated)


def base_of(reading: Reading, page: str) -> str:
    """The address that relative ones are relative to."""
    declared = resolve(reading.base, page) if reading.base else None
    return declared.url if declared and declared.url.startswith("http") else page


def _has_no_root(written: str) -> bool:
    """An activity's own address is relative to nothing: "example.ee/x" without a scheme leads nowhere."""
    return "://" not in written and not written.lstrip().startswith(("/", ".", "?", "$@", "@@"))


def _judged(raw: RawLink, base: str, site: Site) -> WrittenLink | None:
    target = classify(absolute(raw.written) if raw.tag == "text" else raw.written, base, site)
    if target is None:
        return None
    if raw.tag == "address" and target.kind is LinkKind.INTERNAL and _has_no_root(raw.written):
        target = Target(raw.written.strip()[:MAX_KEPT], "", LinkKind.MALFORMED)
    return WrittenLink(target.url, target.fragment, raw.written[:MAX_KEPT], raw.text, raw.tag, target.kind)
