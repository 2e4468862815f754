"""Enesehoid ja läbipõlemise ennetamine: the course that stays all well."""

from datetime import datetime

from course_sync.demo.courses.writing import link, new_course, paragraphs
from course_sync.demo.documents import H5P, h5p
from course_sync.demo.things import Activity, Course, Part, Section, StoredFile


def course(start: datetime) -> Course:
    """The course before day 0; it never changes."""
    return new_course(
        start,
        16,
        "ENESEHOID",
        "Enesehoid ja läbipõlemise ennetamine",
        4,
        paragraphs("Abistaja saab aidata siis, kui ta hoiab ka iseennast."),
        (
            Section(
                "Üldine",
                activities=(
                    Activity(
                        "label",
                        "Alustuseks",
                        paragraphs("Võta kursuse jaoks aega ja tee pause."),
                        on_page=True,
                        tracking=0,
                    ),
                ),
            ),
            Section(
                "Märkan ennast",
                paragraphs("Õpid ära tundma väsimuse märke."),
                (
                    Activity(
                        "page",
                        "Läbipõlemise märgid",
                        "",
                        paragraphs(
                            "Väsimus, ükskõiksus ja ärrituvus on märgid, et vajad puhkust ja tuge.",
                            f"Mõtteid kogub {link('http://enesehoid.example/', 'enesehoiu leht')}.",
                        ),
                    ),
                    Activity(
                        "h5pactivity",
                        "Minu tööpäev",
                        paragraphs("Pane kirja, mis annab ja mis võtab jõudu."),
                        files=(StoredFile("toopaev.h5p", h5p("Minu tööpäev", "Mis annab mulle jõudu?"), H5P),),
                    ),
                ),
            ),
            Section(
                "Hoian ennast",
                paragraphs("Lihtsad võtted, mida saab kasutada iga päev."),
                (
                    Activity(
                        "url",
                        "Hingamisharjutus",
                        paragraphs("Harjutus kestab kolm minutit."),
                        url="http://enesehoid.example/hingamine",
                    ),
                    Activity(
                        "page",
                        "Kovisioon",
                        "",
                        paragraphs(
                            "Kovisioonis arutavad kolleegid juhtumit kokkulepitud reeglite järgi.",
                            f"Reeglid leiad {link('http://enesehoid.example/kovisioon', 'siit')}.",
                        ),
                    ),
                    Activity(
                        "glossary",
                        "Sõnad",
                        paragraphs("Kursuse mõisted."),
                        parts=(Part("Kovisioon", paragraphs("Kolleegide ühine juhtumiarutelu.")),),
                    ),
                    Activity(
                        "choice",
                        "Mida proovid esimesena?",
                        paragraphs("Vali üks võte."),
                        parts=(Part("Hingamine", ""), Part("Jalutuskäik", "")),
                        tracking=1,
                    ),
                ),
            ),
        ),
    )
