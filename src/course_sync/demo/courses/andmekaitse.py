"""Andmekaitse ohvriabitöös: one broken link from the beginning, which the author repairs on day 4."""

from datetime import datetime

from course_sync.demo.courses.writing import docx_file, link, new_course, paragraphs
from course_sync.demo.documents import ZIP, scorm
from course_sync.demo.people import FIRST_LEARNER, with_learners
from course_sync.demo.things import Activity, Course, Part, Section, StoredFile

NUMBER = 13
WRONG = "http://juhend.example/andmekaitse/teavitamine"
RIGHT = "http://juhend.example/andmekaitse/teavitamiskohustus"
DUTY_PAGE = NUMBER * 1000 + 3


def duty_text(url: str) -> str:
    """The page "Millal pean teavitama?" with the link as it is at the time."""
    return paragraphs(
        "Abivajavast lapsest tuleb teada anda ka siis, kui teave on saadud usalduslikus vestluses.",
        f"Kord on kirjas {link(url, 'teavitamise juhendis')}.",
    )


def course(start: datetime) -> Course:
    """The course before day 0."""
    made = new_course(
        start,
        NUMBER,
        "ANDMEKAITSE",
        "Andmekaitse ohvriabitöös",
        5,
        paragraphs("Kuidas hoida kannatanu andmeid ja samal ajal teha koostööd."),
        (
            Section(
                "Alused",
                paragraphs("Millised andmed on meie hoida ja miks."),
                (
                    Activity(
                        "page",
                        "Mis on isikuandmed?",
                        "",
                        paragraphs("Isikuandmed on igasugune teave, mille järgi saab inimese ära tunda."),
                    ),
                    Activity(
                        "page",
                        "Saladuse hoidmine",
                        "",
                        paragraphs(
                            "Juhtumist räägi ainult nendega, kellel on selleks alus.",
                            f"Näited on {link('http://juhend.example/andmekaitse/saladus', 'juhendis')}.",
                        ),
                    ),
                    Activity("page", "Millal pean teavitama?", "", duty_text(WRONG)),
                ),
            ),
            Section(
                "Igapäevane töö",
                paragraphs("Harjutad valikuid, mis tulevad ette iga nädal."),
                (
                    Activity(
                        "resource",
                        "Nõusoleku vorm",
                        paragraphs("Vormi võid kohandada."),
                        files=(
                            docx_file("nousolek.docx", "Nõusolek", "Olen nõus, et minu andmeid jagatakse partneriga."),
                        ),
                    ),
                    Activity(
                        "lesson",
                        "Kas tohin jagada?",
                        paragraphs("Otsusta, kellega teavet jagada."),
                        parts=(
                            Part("Kõne koolist", paragraphs("Õpetaja küsib, mis lapsega juhtus. Mida vastad?")),
                            Part("Kokkuvõte", paragraphs("Jaga nii vähe kui võimalik ja nii palju kui vaja.")),
                        ),
                    ),
                    Activity(
                        "scorm",
                        "Simulatsioon: päring",
                        paragraphs("Vasta partneri päringule."),
                        files=(
                            StoredFile(
                                "paring.zip",
                                scorm(
                                    "Päring",
                                    f"Vali {link('http://seadused.example/ohvriabi-seadus', 'seaduse järgi')}, millised andmed saadad.",
                                ),
                                ZIP,
                            ),
                        ),
                    ),
                    Activity("quiz", "Enesekontroll", paragraphs("Viis küsimust.")),
                ),
            ),
        ),
    )
    return with_learners(made, start, range(FIRST_LEARNER + 30, FIRST_LEARNER + 39), finished=0.3)
