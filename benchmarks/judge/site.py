"""A mirrored site in the store, made without Moodle: courses whose texts are of the length and kind of real ones."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from course_sync.content import Site, extract, text_hash
from course_sync.model.course import Activity, Course, File, Section, Text
from course_sync.model.links import VERDICT_OF, Reason, Visit
from course_sync.model.places import Field, Place
from course_sync.store import courses, links, texts
from course_sync.store.courses import MirroredCourse
from course_sync.store.session import Store
from course_sync.store.texts import ParsedText, WaitingText

SITE = "https://moodle.example"
NOW = datetime(2026, 11, 22, 4, tzinfo=UTC)

_KINDS = ("page", "label", "page", "url", "resource", "page", "quiz", "assign", "book", "page", "forum", "folder")
_PLAIN = (
    "Kannatanul on õigus saada tasuta nõustamist, abi suhtlemisel asutustega ja vajaduse korral psühholoogilist tuge.",
    "Kriisitelefon 116 006 vastab ööpäev läbi eesti, vene ja inglise keeles.",
    "Esita oma juhtumianalüüs kahe nädala jooksul pärast mooduli läbimist.",
    "Lähisuhtevägivald võib olla vaimne, füüsiline, seksuaalne või majanduslik ning esineb sageli mitmes vormis korraga.",
    "Spetsialisti ülesanne on kuulata, mitte hinnata; otsuse edasiste sammude üle teeb alati abivajaja ise.",
    "Vaata ka seaduse § 12 lõiget 3 ja selle rakendusakte.",
    "Loe läbi peatükk 4.2 ja vasta küsimustele 12–18, selleks kulub umbes 45 minutit.",
    "Enne vestlust mõtle läbi, mida inimene praegu kõige rohkem vajab ja kes teda veel toetada saab.",
    "Läbipõlemise ennetamiseks vajab abistaja kolleegide tuge, kovisiooni ja selgeid tööaja piire.",
    "Traumakogemus mõjutab mälu, und ja tähelepanu; reaktsioonid on tavapärased vastused ebatavalisele sündmusele.",
    "Kui inimene on vahetus ohus, helista 112 ja jää temaga kontakti, kuni abi jõuab kohale.",
    "Võrgustikutöös lepitakse kokku, kes mida teeb, mis ajaks ja kuidas teistele teada antakse.",
)
_DATED = (
    "Ohvriabi seadus võeti vastu 14. detsembril 2022 ja jõustus 1. aprillil 2023.",
    "Registreerimine lõppes 15.03.2024, järgmine rühm alustab sügisel.",
    "2023. aastal pöördus ohvriabi poole üle 10 000 inimese, neist kolmandik lähisuhtevägivalla tõttu.",
    "Seminar toimub 5. mail kell 10.15 Tallinnas, osavõtust anna teada e-posti teel.",
)
_SENTENCES = _PLAIN * 7 + _DATED * 3
"""One sentence in eight holds a date: more than courses on victim support do."""


def fill(store: Store, number: int, activities: int, seed: int) -> None:
    """So many courses with so many activities each; parsed, and every link visited once."""
    for course_id in range(101, 101 + number):
        chance = random.Random(f"{seed}/{course_id}")
        save(store, made(chance, course_id, activities))
    visits = [_visit(f"https://h{host}.example/leht/{page}", page) for host in range(40) for page in range(60)]
    with store.write() as session:
        links.save_visits(session, visits, None, {})


def save(store: Store, mirrored: MirroredCourse, run_id: int = 1) -> None:
    """As mirror and read do it."""
    site = Site(SITE, ())
    with store.write() as session:
        courses.save_course(session, mirrored, run_id, NOW)
        digests = {text.place.key: digest for text, digest in mirrored.texts}
        waiting = [WaitingText(text, digests[text.place.key]) for text, _ in mirrored.texts]
        found = [(one, extract(one.text.body, one.text.format, one.text.base_url, site)) for one in waiting]
        parsed = [ParsedText(one, reading.links, reading.text) for one, reading in found]
        texts.save_parsed(session, parsed, NOW, 1)


def made(chance: random.Random, course_id: int, activities: int) -> MirroredCourse:
    """One course as the mirror stage hands it to the store."""
    site = Site(SITE, ())
    course = Course(
        course_id,
        f"KURSUS-{course_id}",
        f"Kursus {course_id}",
        3,
        "Ohvriabi",
        f"{SITE}/course/view.php?id={course_id}",
        f"{SITE}/course/edit.php?id={course_id}",
        starts_at=NOW - timedelta(days=500),
        created_at=NOW - timedelta(days=600),
        modified_at=NOW - timedelta(days=chance.randint(1, 900)),
        tracks_completion=True,
    )
    sections = [
        Section(course_id * 100 + n, n, f"Teema {n}", True, Place(course_id, course_id * 100 + n, f"Teema {n}"))
        for n in range(max(1, activities // 6))
    ]
    listed, written, files = [], [], []
    for n in range(activities):
        activity, its_texts, its_files = _activity(chance, course_id, n, sections[n % len(sections)].id)
        listed.append(activity)
        written += its_texts
        files += its_files
    return MirroredCourse(
        course,
        sections,
        listed,
        [(text, text_hash(text.body, text.format, site)) for text in written],
        files,
    )


def _activity(
    chance: random.Random, course_id: int, n: int, section_id: int
) -> tuple[Activity, list[Text], list[File]]:
    modname, cmid = _KINDS[n % len(_KINDS)], course_id * 1000 + n
    at = NOW - timedelta(days=chance.randint(1, 900))
    page = f"{SITE}/mod/{modname}/view.php?id={cmid}"

    def place(field: Field, part: str = "") -> Place:
        return Place(
            course_id, section_id, "Teema", cmid, modname, f"Tegevus {n}", field, part, view_url=page, edit_url=page
        )

    bodies = [(Field.INTRO, _html(chance, 2))]
    if modname == "page":
        bodies.append((Field.CONTENT, _html(chance, chance.randint(8, 30))))
    if modname == "book":
        bodies += [(Field.CHAPTER, _html(chance, chance.randint(8, 20))) for _ in range(4)]
    its_texts = [Text(place(field, str(k)), body, modified_at=at) for k, (field, body) in enumerate(bodies)]
    dates = {"duedate": NOW + timedelta(days=30)} if modname == "assign" else {}
    activity = Activity(
        cmid, section_id, modname, f"Tegevus {n}", place(Field.SETTINGS), cmid, tracking=2, dates=dates, modified_at=at
    )
    return activity, its_texts, _files(place, at) if modname in {"resource", "folder"} else []


def _files(place: Callable[[Field, str], Place], at: datetime) -> list[File]:
    where = place(Field.FILE, "/juhend.pdf")
    return [File(where, "juhend.pdf", "/", f"{where.view_url}&file=juhend.pdf", "application/pdf", 90_000, at)]


def _html(chance: random.Random, paragraphs: int) -> str:
    out = []
    for n in range(paragraphs):
        words = " ".join(chance.choice(_SENTENCES) for _ in range(chance.randint(1, 4)))
        if n % 4 == 1:
            url = f"https://h{chance.randrange(40)}.example/leht/{chance.randrange(60)}"
            words += f' Lisa on <a href="{url}" target="_blank">valdkonna lehel</a>.'
        if n % 7 == 3:
            out.append(f"<h4>Teema {n}</h4>")
        if n % 9 == 4:
            words += ' <img src="https://moodle.example/pluginfile.php/1/x.png" alt="Joonis abi saamisest" width="300">'
        out.append(f'<p dir="ltr" style="text-align: left;">{words}</p>')
    return "\n".join(out)


def _visit(url: str, page: int) -> Visit:
    reason = Reason.NOT_FOUND if page % 20 == 0 else Reason.FINE
    return Visit(url=url, at=NOW, verdict=VERDICT_OF[reason], reason=reason)
