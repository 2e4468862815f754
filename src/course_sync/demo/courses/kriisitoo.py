"""Kriisitöö alused: a deadline in a text passes on day 5."""

from datetime import datetime, timedelta

from course_sync.demo.courses.writing import day_in_words, docx_file, link, new_course, paragraphs
from course_sync.demo.documents import html, manifest
from course_sync.demo.things import Activity, Course, Part, Section, StoredFile

NUMBER = 15
LAST_DAY_TO_REGISTER = 4


def course(start: datetime) -> Course:
    """The course before day 0."""
    return new_course(
        start,
        NUMBER,
        "KRIISITOO",
        "Kriisitöö alused",
        5,
        paragraphs("Tegutsemine esimestel tundidel pärast ränka sündmust."),
        (
            Section("Üldine", activities=(_training_day(start),)),
            Section("Sündmuspaigal", paragraphs("Kes teeb mida ja mis järjekorras."), _on_the_spot()),
            Section("Pärast sündmust", paragraphs("Järeltöö inimeste ja meeskonnaga."), _afterwards(start)),
        ),
    )


def _training_day(start: datetime) -> Activity:
    day = day_in_words(start, LAST_DAY_TO_REGISTER)
    return Activity(
        "label",
        "Praktiline õppepäev",
        paragraphs(
            f"Registreeru praktilisele õppepäevale hiljemalt {day}.",
            f"Kirjuta {link('mailto:koolitus@ohvriabi.example', 'koolitajale')}.",
        ),
        on_page=True,
        tracking=0,
    )


def _on_the_spot() -> tuple[Activity, ...]:
    return (
        Activity(
            "page",
            "Esimene tund",
            "",
            paragraphs(
                "Taga turvalisus, vii inimesed vaiksesse kohta ja ütle, kes sa oled.",
                f"Teenust tutvustab {link('http://www.ohvriabi.example/teenused/kriisiabi', 'kriisiabi leht')}.",
            ),
        ),
        Activity(
            "imscp",
            "Rollid meeskonnas",
            paragraphs("Sisupakett rollide kirjeldustega."),
            parts=(Part("Rollid meeskonnas", ""),),
            files=(
                StoredFile("imsmanifest.xml", manifest("Rollid").encode(), "application/xml", kept_back=True),
                StoredFile(
                    "sisu.html",
                    html("Rollid meeskonnas", "Juht, nõustaja ja sidepidaja.").encode(),
                    "text/html",
                ),
            ),
        ),
        Activity(
            "url",
            "Kuulamise juhend",
            paragraphs("Juhend esimeseks vestluseks."),
            url="http://juhend.example/pea/kuulamine",
        ),
        Activity(
            "folder",
            "Kontroll-lehed",
            paragraphs("Laadi kontroll-lehed alla enne valvet."),
            files=(docx_file("valvekott.docx", "Valvekott", "Telefon, laadija, vesi ja kontaktide leht."),),
        ),
    )


def _afterwards(start: datetime) -> tuple[Activity, ...]:
    return (
        Activity(
            "bigbluebuttonbn",
            "Meeskonna järelvestlus",
            paragraphs("Veebikohtumise ruum on avatud kursuse lõpuni."),
            tracking=1,
        ),
        Activity(
            "assign",
            "Kodutöö: valveplaan",
            paragraphs("Koosta oma meeskonna valveplaan."),
            dates={"duedate": start + timedelta(days=90)},
        ),
        Activity(
            "forum",
            "Arutelu",
            paragraphs("Mida oma kogemusest õppisid?"),
            parts=(Part("Alustuseks", paragraphs("Jaga üht õppetundi.")),),
            tracking=1,
        ),
        Activity("quiz", "Kordamisküsimused", paragraphs("Kontrolli end.")),
    )
