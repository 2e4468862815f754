"""Hints on accessibility (WCAG 2.1 A and AA on fragments; in Estonia the public sector's duty by AvTS § 32).

One finding a text and kind of barrier, with the count and the first example: an author mends a text as a whole. One finding a
PDF: saved anew it has both tags and a title. A hint is never a claim that a text or file without hints conforms.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from course_sync.content.barriers import BarrierKind, find_barriers
from course_sync.i18n import N_
from course_sync.model.course import Author, CourseView, Document
from course_sync.model.findings import Finding, Severity
from course_sync.model.places import Field, Place
from course_sync.rules.reading import once
from course_sync.rules.rule import Check, Options, Rule
from course_sync.rules.sight import quote

_HINT = Severity.HINT


def _barriers(view: CourseView) -> list[tuple[Place, Mapping[BarrierKind, tuple[str, ...]]]]:
    """Each text's place with the barriers in it, of those that have some and that somebody wrote: Moodle itself words restrictions."""
    written = (
        it for it in view.texts if it.author is Author.TEACHER and it.place.field is not Field.RESTRICTION and it.body
    )
    looked = ((it.place, find_barriers(it.body, it.format)) for it in written)
    return [(place, found) for place, found in looked if found]


def _check(code: str, *kinds: BarrierKind) -> Check:
    def check(view: CourseView, _: Options) -> Iterator[Finding]:
        for place, found in once(view, "barriers", _barriers):
            examples = [example for kind in kinds for example in found.get(kind, ())]
            if examples:
                first = quote(examples[0])
                details: dict[str, str | int | float | None] = {
                    "count": len(examples),
                    "example": first,
                    "evidence": f"{len(examples)} × {first}",
                }
                yield Finding(code, _HINT, place, details=details)

    return check


def _pdf_check(code: str, lacks: Callable[[Document], bool]) -> Check:
    def check(view: CourseView, _: Options) -> Iterator[Finding]:
        for file in view.files:
            told = view.documents.get(file.place.key)
            if told is not None and lacks(told):
                marks = (("Tags", told.tagged), ("Title", told.titled), ("Lang", told.language))
                details: dict[str, str | int | float | None] = {
                    "name": quote(file.name),
                    "evidence": ", ".join(f"{name} {'+' if there else '–'}" for name, there in marks),
                }
                yield Finding(code, _HINT, file.place, subject=file.place.part_id, details=details)

    return check


def _rule(
    code: str,
    kinds: tuple[BarrierKind, ...],
    title: str,
    problem: str,
    remedy: str,
    documentation: str,
    speaks: str,
    silent: str,
) -> Rule:
    check = _check(code, *kinds)
    return Rule(code, _HINT, title, problem, remedy, documentation, check, (speaks,), (silent,), reads_texts=True)


RULES: Iterable[Rule] = (
    _rule(
        "access.image-text",
        (BarrierKind.IMAGE_WITHOUT_TEXT, BarrierKind.FILE_NAME_AS_TEXT),
        N_("Picture without a description"),
        N_("Pictures without a description, or with a file name for one: %(count)s. The first: %(example)s"),
        N_("Describe in the picture's settings what it tells, or mark it as decoration."),
        N_(
            "Who cannot see a picture hears its description (alt). A picture marked as decoration is left alone. WCAG 1.1.1."
        ),
        '<img src="skeem.png">',
        '<img src="joon.png" alt="" role="presentation">',
    ),
    _rule(
        "access.link-text",
        (BarrierKind.LINK_WITHOUT_TEXT, BarrierKind.LINK_SAYS_NOTHING, BarrierKind.LINK_IS_AN_ADDRESS),
        N_("Link that does not say where it leads"),
        N_("Links without words, with an address or only with “here” and the like: %(count)s. The first: %(example)s"),
        N_("Write in the link's words where it leads."),
        N_("Many go from link to link without reading what stands between. “Here” tells them nothing. WCAG 2.4.4."),
        '<a href="/leht">siin</a>',
        '<a href="/leht">Kuidas abi saada</a>',
    ),
    _rule(
        "access.heading",
        (BarrierKind.HEADING_EMPTY, BarrierKind.HEADING_SKIPPED),
        N_("Headings out of order"),
        N_("Empty headings, or headings that skip a level: %(count)s. The first: %(example)s"),
        N_("Give each heading words, and the level just below the one above it."),
        N_("Headings are how a screen reader's user finds the way through a page. WCAG 1.3.1."),
        "<h2>Abi saamine</h2><h4>Kes aitab</h4>",
        "<h2>Abi saamine</h2><h3>Kes aitab</h3>",
    ),
    _rule(
        "access.bold-heading",
        (BarrierKind.BOLD_AS_HEADING,),
        N_("Bold words in place of a heading"),
        N_("Paragraphs in bold that look like headings: %(count)s. The first: %(example)s"),
        N_("Make it a heading with the editor's paragraph styles."),
        N_(
            "A short paragraph that is bold as a whole and stands above another one looks like a heading but is none. "
            "WCAG 1.3.1."
        ),
        "<p><b>Kes aitab</b></p><p>Ohvriabi töötaja.</p>",
        "<p>Helista <b>116 006</b>.</p><p>Vastatakse alati.</p>",
    ),
    _rule(
        "access.table-header",
        (BarrierKind.TABLE_WITHOUT_HEADERS,),
        N_("Table without header cells"),
        N_("Tables without header cells: %(count)s. The first begins: %(example)s"),
        N_("Set the first row or column as header in the table's settings."),
        N_("A screen reader repeats the header with each cell. Tables marked as layout are left alone. WCAG 1.3.1."),
        "<table><tr><td>Kuu</td><td>Arv</td></tr><tr><td>mai</td><td>3</td></tr></table>",
        "<table><tr><th>Kuu</th><th>Arv</th></tr><tr><td>mai</td><td>3</td></tr></table>",
    ),
    _rule(
        "access.frame-title",
        (BarrierKind.FRAME_WITHOUT_TITLE,),
        N_("Embedded page without a title"),
        N_("Embedded pages without a title: %(count)s. The first: %(example)s"),
        N_("Give the frame a title in the editor's HTML view."),
        N_("The title tells what a frame holds before one goes into it. WCAG 4.1.2."),
        '<iframe src="https://video.example.ee/1"></iframe>',
        '<iframe src="https://video.example.ee/1" title="Film abi saamisest"></iframe>',
    ),
    _rule(
        "access.captions",
        (BarrierKind.VIDEO_WITHOUT_CAPTIONS,),
        N_("Video without captions"),
        N_("Videos without captions: %(count)s. The first: %(example)s"),
        N_("Add a captions file (.vtt) to the video, or put a transcript beside it."),
        N_(
            "Videos that are in the course itself and have no track of captions or subtitles. Whether a transcript stands "
            "nearby cannot be known. Videos without sound are to be marked as muted. WCAG 1.2.2."
        ),
        '<video src="film.mp4"></video>',
        '<video src="film.mp4"><track kind="captions" src="film.vtt"></video>',
    ),
    _rule(
        "access.contrast",
        (BarrierKind.LOW_CONTRAST,),
        N_("Letters that hardly stand out"),
        N_("Words in a colour too close to their background: %(count)s. The first: %(example)s"),
        N_("Choose a darker or lighter colour; the contrast must be at least 4.5:1."),
        N_("Only where the text itself gives both colours. Large letters need 3:1, all others 4.5:1. WCAG 1.4.3."),
        '<p style="color:#aaa;background:#fff">Hall tekst</p>',
        '<p style="color:#333;background:#fff">Tume tekst</p>',
    ),
    Rule(
        code="access.pdf-tags",
        severity=_HINT,
        title=N_("PDF without tags"),
        problem=N_("The PDF has no tags, a screen reader finds no headings, lists and tables in it: %(name)s"),
        remedy=N_("Give the document a title, save it as a PDF with tags (accessible PDF) and upload it again."),
        documentation=N_(
            "Tags tell a screen reader what is a heading, a list, a table. Word, LibreOffice and others write them when that is "
            "chosen while saving; printing to PDF loses them. Whether the tags are right is not looked at. Nothing is said of a PDF "
            "that wants a password, could not be read whole or has no words, as a scan. WCAG 1.3.1."
        ),
        speaks=(N_("a PDF made by printing"),),
        silent=(N_("a PDF saved with tags and a title"), N_("a scanned PDF without words")),
        check=_pdf_check("access.pdf-tags", lambda told: not told.tagged),
    ),
    Rule(
        code="access.pdf-title",
        severity=_HINT,
        title=N_("PDF without a title"),
        problem=N_("The PDF has tags but no title of its own: %(name)s"),
        remedy=N_("Write a title into the document's properties, save the PDF anew and upload it again."),
        documentation=N_(
            "A screen reader reads the title first, and windows show it. A file's name and a program's own word for a new document "
            "(“Microsoft Word - juhend.docx”, “Dokument1”) are none. A PDF without tags is told of once, by access.pdf-tags. "
            "WCAG 2.4.2."
        ),
        speaks=(N_("a tagged PDF without a title"),),
        silent=(
            N_("a tagged PDF with the title “Juhend”"),
            N_("an untagged PDF without a title: access.pdf-tags tells of it"),
        ),
        check=_pdf_check("access.pdf-title", lambda told: told.tagged and not told.titled),
    ),
)
