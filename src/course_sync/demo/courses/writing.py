"""What the courses' texts are written with."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from course_sync.demo.documents import DOCX, PDF, docx, pdf
from course_sync.demo.people import FILE_AUTHOR_CANARY, TRAINERS
from course_sync.demo.things import Course, Section, StoredFile

TALLINN = ZoneInfo("Europe/Tallinn")


def link(url: str, words: str) -> str:
    """An anchor."""
    return f'<a href="{url.replace("&", "&amp;")}">{words}</a>'


def paragraphs(*sentences: str) -> str:
    """Each as a paragraph."""
    return "".join(f"<p>{sentence}</p>\n" for sentence in sentences)


def day_in_words(start: datetime, days: int) -> str:
    """The date so many days after `start`, as Estonians write it: 5.12.2026."""
    day = (start + timedelta(days=days)).astimezone(TALLINN).date()
    return f"{day.day}.{day.month:02}.{day.year}"


def pdf_file(name: str, title: str, url: str = "") -> StoredFile:
    """A PDF with the name of its author in Moodle's file list."""
    return StoredFile(name, pdf(title, url), PDF, author=f"Õnne {FILE_AUTHOR_CANARY}")


def docx_file(name: str, title: str, words: str, url: str = "") -> StoredFile:
    """A Word document."""
    return StoredFile(name, docx(title, words, url), DOCX, author=f"Toivo {FILE_AUTHOR_CANARY}")


def new_course(
    start: datetime,
    number: int,
    shortname: str,
    fullname: str,
    category: int,
    summary: str,
    sections: tuple[Section, ...],
    *,
    visible: bool = True,
    accessible: bool = True,
) -> Course:
    """A course made half a year before `start`, with completion by all its tracked activities."""
    return Course(
        id=number,
        shortname=shortname,
        fullname=fullname,
        category=category,
        summary=summary,
        sections=sections,
        created_at=start - timedelta(days=200 + number),
        modified_at=start - timedelta(days=30 + number),
        starts_at=start - timedelta(days=180),
        idnumber=f"SKA-{shortname}",
        visible=visible,
        open=accessible,
        contacts=TRAINERS,
    ).numbered()
