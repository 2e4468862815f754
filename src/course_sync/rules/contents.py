"""Rules about what is missing: courses, sections, pages, folders and files with nothing in them.

Absence is only believed where everything was read: a partial answer is "not read", never "empty".
"""

from collections.abc import Iterable, Iterator

from course_sync.i18n import N_
from course_sync.model.course import Activity, CourseView, Section
from course_sync.model.findings import Finding, Severity
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.model.places import Field, Place
from course_sync.rules.rule import Options, Rule
from course_sync.rules.sight import is_blank, learners_see, quote, sections_were_read, was_read

_WITHOUT_SECTIONS = frozenset({"singleactivity", "social"})
"""Course formats that show no sections; those of a former format are still there."""


def course_place(view: CourseView) -> Place:
    """The course itself, as a place."""
    return Place(view.course.id, view_url=view.course.view_url, edit_url=view.course.edit_url)


def seen_activities(view: CourseView, modname: str) -> Iterator[Activity]:
    """The activities of a type that learners see."""
    return (it for it in view.activities if it.modname == modname and learners_see(view, it))


def empty_course(view: CourseView, _: Options) -> Iterator[Finding]:
    if sections_were_read(view) and not view.activities:
        severity = Severity.WARNING if view.course.visible else Severity.HINT
        yield Finding("course.empty", severity, course_place(view), details={"evidence": "0"})


def empty_section(view: CourseView, _: Options) -> Iterator[Finding]:
    if not sections_were_read(view) or view.course.format in _WITHOUT_SECTIONS:
        return
    filled = {activity.section_id for activity in view.activities} | {part.subsection_of for part in view.sections}
    for section in view.sections:
        if section.visible and section.number > 0 and section.id not in filled and not _has_summary(view, section):
            details: dict[str, str | int | float | None] = {"name": quote(section.name), "evidence": "0"}
            yield Finding("section.empty", Severity.HINT, section.place, details=details)


def _has_summary(view: CourseView, section: Section) -> bool:
    return any(
        text.place.section_id == section.id
        and text.place.cmid is None
        and text.place.field is Field.SUMMARY
        and not is_blank(text)
        for text in view.texts
    )


def empty_page(view: CourseView, _: Options) -> Iterator[Finding]:
    for page in seen_activities(view, "page"):
        if not was_read(view, page.cmid):
            continue
        bodies = [it for it in view.texts if it.place.cmid == page.cmid and it.place.field is Field.CONTENT]
        if bodies:
            empty = all(is_blank(body) for body in bodies)
        else:  # no text at all is believed only where the ledger says that the content was read
            empty = any(
                item.cmid == page.cmid and item.what == "page:content" and item.outcome is CoverageOutcome.READ
                for item in view.coverage
            )
        if empty:
            yield _nothing_in("page.empty", Severity.ERROR, page)


def empty_folder(view: CourseView, _: Options) -> Iterator[Finding]:
    holding = {file.place.cmid for file in view.files}
    for folder in seen_activities(view, "folder"):
        if was_read(view, folder.cmid) and folder.cmid not in holding:
            yield _nothing_in("folder.empty", Severity.WARNING, folder)


def without_file(view: CourseView, _: Options) -> Iterator[Finding]:
    holding = {file.place.cmid for file in view.files}
    for resource in seen_activities(view, "resource"):
        if was_read(view, resource.cmid) and resource.cmid not in holding:
            yield _nothing_in("file.none", Severity.ERROR, resource)


def _nothing_in(rule: str, severity: Severity, activity: Activity) -> Finding:
    return Finding(rule, severity, activity.place, details={"name": quote(activity.name), "evidence": "0"})


def empty_file(view: CourseView, _: Options) -> Iterator[Finding]:
    for file in view.files:
        page_of_moodle = file.place.modname in {"page", "book"} and file.name == "index.html"  # always told as 0 bytes
        if file.size == 0 and not file.external and not page_of_moodle:
            yield Finding(
                "file.empty",
                Severity.ERROR,
                file.place,
                subject=file.place.part_id,
                details={"name": quote(file.name), "evidence": "0 B"},
            )


def damaged_file(view: CourseView, _: Options) -> Iterator[Finding]:
    files = {(file.place.cmid, file.place.part_id): file for file in view.files}
    for item in view.coverage:
        file = files.get((item.cmid, item.part_id)) if item.reason is CoverageReason.DAMAGED else None
        if file is not None and file.size != 0:  # file.empty's
            yield Finding(
                "file.damaged",
                Severity.ERROR,
                file.place,
                subject=file.place.part_id,
                details={"name": quote(file.name), "evidence": quote(item.detail)},
            )


RULES: Iterable[Rule] = (
    Rule(
        code="course.empty",
        severity=Severity.WARNING,
        title=N_("Empty course"),
        problem=N_("The course has no activities."),
        remedy=N_("Add the content, or delete the course."),
        documentation=N_(
            "There is not one activity or file in the course. It speaks only when the course was fully read. Of a course that is "
            "hidden from learners, one in the making perhaps, it is a hint."
        ),
        speaks=(N_("a course without a single activity"),),
        silent=(N_("a course with one page"),),
        check=empty_course,
    ),
    Rule(
        code="section.empty",
        severity=Severity.HINT,
        title=N_("Empty section"),
        problem=N_("The section has neither activities nor a text: %(name)s"),
        remedy=N_("Fill the section, hide it or delete it."),
        documentation=N_("A section that learners see, other than the general one at the top, holds nothing."),
        speaks=(N_("a section with a name and nothing else"),),
        silent=(N_("a section with an introduction alone"),),
        check=empty_section,
        reads_texts=True,
    ),
    Rule(
        code="page.empty",
        severity=Severity.ERROR,
        title=N_("Empty page"),
        problem=N_("The page has no content: %(name)s"),
        remedy=N_("Write the page, or hide it until it is written."),
        documentation=N_("A page that learners see holds neither words nor a picture, video or embedded thing."),
        speaks=("<p>&nbsp;</p>",),
        silent=('<p><img src="skeem.png" alt="Abi saamise skeem"></p>',),
        check=empty_page,
        reads_texts=True,
    ),
    Rule(
        code="folder.empty",
        severity=Severity.WARNING,
        title=N_("Empty folder"),
        problem=N_("The folder has no files: %(name)s"),
        remedy=N_("Add the files, or hide the folder."),
        documentation=N_("A folder that learners see holds no file."),
        speaks=(N_("a folder without a file"),),
        silent=(N_("a folder with one file"),),
        check=empty_folder,
    ),
    Rule(
        code="file.none",
        severity=Severity.ERROR,
        title=N_("File activity without a file"),
        problem=N_("The activity has no file to show: %(name)s"),
        remedy=N_("Upload the file, or delete the activity."),
        documentation=N_(
            "A file activity that learners see holds no file: it was lost when the course was restored, or taken out. Who opens it "
            "meets Moodle's error page."
        ),
        speaks=(N_("a file activity without a file"),),
        silent=(N_("a file activity with a PDF"),),
        check=without_file,
    ),
    Rule(
        code="file.empty",
        severity=Severity.ERROR,
        title=N_("Empty file"),
        problem=N_("The file has no content (0 bytes): %(name)s"),
        remedy=N_("Upload the file again."),
        documentation=N_("A file of 0 bytes: its upload failed, or it was saved empty."),
        speaks=(N_("a PDF of 0 bytes"),),
        silent=(N_("index.html of a page, which Moodle always tells as 0 bytes"),),
        check=empty_file,
    ),
    Rule(
        code="file.damaged",
        severity=Severity.ERROR,
        title=N_("Damaged file"),
        problem=N_("The file does not open, it is damaged: %(name)s"),
        remedy=N_("Open the file in your own computer, save it anew and upload it again."),
        documentation=N_(
            "A document or package that is cut off, or whose content is something else than its name says: a web page saved as "
            "a PDF, an archive without an end. It speaks only where that is certain; files under a password, of an old format or "
            "too large are told in the coverage."
        ),
        speaks=(N_("a PDF that was cut off while it was uploaded"),),
        silent=(N_("a PDF under a password"),),
        check=damaged_file,
    ),
)
