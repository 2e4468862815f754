"""Traumateadlik lähenemine: a hidden course, still in preparation."""

from datetime import datetime

from course_sync.demo.courses.writing import link, new_course, paragraphs, pdf_file
from course_sync.demo.things import Activity, Course, Section


def course(start: datetime) -> Course:
    """The course; it never changes."""
    return new_course(
        start,
        19,
        "TRAUMA",
        "Traumateadlik lähenemine",
        5,
        paragraphs("Inimese käitumist mõjutab läbielatu. Kursus on koostamisel."),
        (
            Section(
                "Usaldus",
                paragraphs("Usaldus tekib aegamööda."),
                (
                    Activity(
                        "page",
                        "Mis on trauma?",
                        "",
                        paragraphs(
                            "Trauma on keha ja meele vastus liiga suurele koormale.",
                            f"Erialakirjandust leiab {link('http://raamatukogu.example/', 'raamatukogust')}.",
                        ),
                    ),
                    Activity(
                        "resource",
                        "Slaidid (PDF)",
                        paragraphs("Loengu slaidid."),
                        files=(pdf_file("slaidid.pdf", "Traumateadlik lähenemine"),),
                    ),
                    Activity("page", "Kavand", "", paragraphs("Leht on pooleli."), visible=False),
                ),
            ),
        ),
        visible=False,
    )
