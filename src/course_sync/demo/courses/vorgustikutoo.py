"""Võrgustikutöö korraldus: a course that the service account is not let into."""

from datetime import datetime

from course_sync.demo.courses.writing import new_course, paragraphs
from course_sync.demo.things import Activity, Course, Section


def course(start: datetime) -> Course:
    """The course; it never changes."""
    return new_course(
        start,
        18,
        "VORGUSTIK",
        "Võrgustikutöö korraldus",
        5,
        paragraphs("Kuidas juhtumit ühiselt lahendada."),
        (
            Section(
                "Alused",
                activities=(
                    Activity("page", "Kes kuulub võrgustikku", "", paragraphs("Võrgustik koguneb juhtumi ümber.")),
                    Activity("quiz", "Enesekontroll", paragraphs("Kolm küsimust.")),
                ),
            ),
        ),
        accessible=False,
    )
