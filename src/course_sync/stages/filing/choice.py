"""Which files are fetched, which need not be, which are not ours to read. Pure."""

from dataclasses import dataclass

from course_sync.content.files import Kind, kind_by_name, version
from course_sync.model.course import File
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.moodle import area_of, normalise_file_url
from course_sync.store.files import FileContent, StandingFile

# Areas that only teachers fill. What a plug-in keeps in its own (a student's folder, submissions) is nobody's business here.
_TEACHERS_AREAS = frozenset({"intro", "introattachment", "activityattachment", "summary", "overviewfiles", "section"})
_TEACHERS = frozenset(
    {
        "block_html/content",
        "mod_book/chapter",
        # Of entries and posts only those that a teacher wrote are listed with their files (stages.mirroring).
        "mod_data/content",
        "mod_forum/attachment",
        "mod_forum/post",
        "mod_glossary/attachment",
        "mod_glossary/entry",
        "mod_folder/content",
        "mod_h5pactivity/package",
        "mod_imscp/backup",
        "mod_imscp/content",
        "mod_lesson/mediafile",
        "mod_lesson/page_contents",
        "mod_page/content",
        "mod_resource/content",
        "mod_scorm/package",
        "mod_workshop/instructauthors",
        "mod_workshop/instructreviewers",
        "mod_workshop/conclusion",
    }
)
_PACKAGES = frozenset({"scorm", "imscp", "h5pactivity"})
_SENT_CHANGED = frozenset({Kind.HTML, Kind.TEXT})  # Moodle's filters may write into them on the way


@dataclass(frozen=True, slots=True)
class Choice:
    """What to do about one file.

    Attributes:
        fetch: it must be fetched and read.
        item: what coverage says of it as it stands; None where there is nothing to say.
    """

    fetch: bool = False
    item: CoverageItem | None = None


def choose(standing: StandingFile, max_bytes: int) -> Choice:
    """What is to be done about a file, by what Moodle tells of it and what was read of it before."""
    file, content = standing.file, standing.content
    if file.external:
        return Choice(item=item_of(file, CoverageReason.NOT_SUPPORTED, "kept outside Moodle"))
    if not is_teachers(file):
        return Choice(item=item_of(file, CoverageReason.LEARNERS_TEXT))
    kind = kind_by_name(file.name, file.mimetype)
    if kind is Kind.WITHOUT_LINKS or (kind is Kind.UNSUPPORTED and area_of(file.url).startswith("mod_imscp/")):
        return Choice()  # of an unpacked package only its pages and documents are read, as of a packed one
    if file.size == 0:
        return Choice(item=item_of(file, CoverageReason.DAMAGED, "it is empty (0 bytes)"))
    if kind is Kind.UNSUPPORTED:
        return Choice(item=item_of(file, CoverageReason.NOT_SUPPORTED, "files of this kind are not read"))
    if file.size is not None and file.size > max_bytes:
        detail = f"{file.size} bytes; [files] max_mb allows {max_bytes}"
        return Choice(item=item_of(file, CoverageReason.TOO_LARGE, detail))
    if content is not None and content.signature == signature(file):
        return Choice(item=item_of_content(file, content))
    return Choice(fetch=True, item=item_of(file, CoverageReason.PUT_OFF))


def is_teachers(file: File) -> bool:
    """Whether a file lies in an area that only teachers fill."""
    area = area_of(file.url)
    return area in _TEACHERS or area.rpartition("/")[2] in _TEACHERS_AREAS


def signature(file: File) -> str:
    """What tells one state of a file from another: its size, its time and where it lies; of one without both its revision too."""
    told = file.size is not None or file.modified_at is not None
    moment = int(file.modified_at.timestamp()) if file.modified_at else ""
    reader = version(kind_by_name(file.name, file.mimetype))
    return f"{reader} {file.size} {moment} {normalise_file_url(file.url) if told else file.url}"


def fits(file: File, size: int) -> bool:
    """Whether so many bytes are what Moodle told of the file; where it tells nothing, or may write into it, any number is."""
    return file.size is None or file.size == size or kind_by_name(file.name, file.mimetype) in _SENT_CHANGED


def item_of_content(file: File, content: FileContent) -> CoverageItem:
    """What coverage says of a file that was fetched and looked at."""
    reason = CoverageReason(content.problem)
    if reason is CoverageReason.NONE:
        return CoverageItem(what_of(file), CoverageOutcome.READ, cmid=file.place.cmid, part_id=file.place.part_id)
    return item_of(file, reason, content.detail)


def item_of(file: File, reason: CoverageReason, detail: str = "") -> CoverageItem:
    """A file that was not read, or not wholly."""
    skipped = reason is CoverageReason.LEARNERS_TEXT
    return CoverageItem(
        what=what_of(file),
        outcome=CoverageOutcome.SKIPPED if skipped else CoverageOutcome.UNREAD,
        reason=reason,
        cmid=file.place.cmid,
        detail=f"{file.name}: {detail}" if detail else file.name,
        part_id=file.place.part_id,
    )


def what_of(file: File) -> str:
    """The kind of thing that coverage counts it under."""
    modname = file.place.modname
    if not modname:
        return "course:inside_files"
    packed = modname in _PACKAGES and area_of(file.url).endswith(("/package", "/backup", "/content"))
    return f"{modname}:{'package' if packed else 'inside_files'}"
