"""Lähisuhtevägivalla äratundmine: the course with the most trouble.

It holds a deleted page, a forgotten name, a page that only says "not found", and links to a server that is down for
nine days; on day 4 an author mistypes an address, on day 7 an empty file turns up.
"""

from datetime import datetime

from course_sync.demo.courses.writing import docx_file, link, new_course, paragraphs
from course_sync.demo.documents import PPTX, XLSX, pptx, xlsx
from course_sync.demo.people import FIRST_LEARNER, POST_CANARY, with_learners
from course_sync.demo.things import Activity, Course, Part, Section, StoredFile

NUMBER = 14
FOLDER = NUMBER * 1000 + 7
DELETED = "@@SITE@@/mod/page/view.php?id=14099"


def course(start: datetime) -> Course:
    """The course before day 0."""
    made = new_course(
        start,
        NUMBER,
        "LAHISUHE",
        "Lähisuhtevägivalla äratundmine",
        5,
        paragraphs(
            "Kursus aitab märgata vägivalla vorme ja alustada vestlust.",
            f"Arvudest annab ülevaate {link('http://statistika.example/vagivald', 'statistika')}.",
            f"Enne läbi {link('@@SITE@@/course/view.php?id=11', 'põhikoolitus')}.",
        ),
        (
            Section("Üldine", activities=(_greeting(),)),
            Section("Vägivalla vormid", paragraphs("Vägivald ei ole ainult löömine."), _forms()),
            Section("Ohu hindamine", paragraphs("Hinda ohtu koos kannatanuga."), _danger()),
            Section("Ühine töö", paragraphs("Kogume näiteid ja arutleme."), _together()),
            Section(
                "Koolitaja nurk",
                activities=(Activity("page", "Vastused", "", paragraphs("Leht on nähtav ainult koolitajale.")),),
                visible=False,
            ),
            Section("Varasemad materjalid", activities=_older()),
        ),
    )
    return with_learners(made, start, range(FIRST_LEARNER + 48, FIRST_LEARNER + 88), finished=0.5, wave=2)


def _older() -> tuple[Activity, ...]:
    """What was carried over from year to year: a page with all that should be mended, and one that only looks like it."""
    rows = "<tr><td>Jaanuar</td><td>14</td></tr><tr><td>Veebruar</td><td>11</td></tr>"
    return (
        Activity(
            "page",
            "Õppevideo ja tabel",
            "",
            '<h3>Õppevideo</h3><object type="application/x-shockwave-flash" width="400"></object>'
            "<iframe></iframe><h5>Pöördumisi kuus</h5>"
            f"<table>{rows}</table><p><strong>Mida tabelist näeb</strong></p>"
            '<p>Pöördumisi on <span style="color:#aaaaaa;background-color:#ffffff">vähem kui enne</span>.'
            f" {link('http://statistika.example/vagivald', 'Loe lähemalt')}.</p>",
        ),
        Activity(
            "page",
            "Tabel, mis on korras",
            "",
            "<h4>Pöördumisi kuus</h4>"
            f'<table><thead><tr><th scope="col">Kuu</th><th scope="col">Pöördumisi</th></tr></thead>{rows}</table>'
            "<p><strong>NB!</strong></p><p>Flash-videod (.swf) kursustel enam ei tööta.</p>"
            f"<p>Arvud on {link('http://statistika.example/vagivald', 'statistika lehel siin samas')}.</p>",
        ),
        Activity(
            "page",
            "Ainult lingiga leht",
            "",
            paragraphs("Siia viib link, mis on kustutatud."),
            listed=False,
            tracking=0,
        ),
    )


def _greeting() -> Activity:
    return Activity(
        "label",
        "Enne alustamist",
        paragraphs("Mõni teema võib puudutada sind isiklikult. Tee paus, kui vajad."),
        on_page=True,
        tracking=0,
    )


def _forms() -> tuple[Activity, ...]:
    return (
        Activity(
            "page",
            "Vaimne ja majanduslik vägivald",
            "",
            paragraphs(
                "Kontrollimine, alandamine ja raha äravõtmine on samuti vägivald.",
                f"Selgitav joonis on raamatus {link('http://raamatukogu.example/kogu/vagivalla-ring', 'Vägivalla ring')}.",
            ),
        ),
        Activity(
            "book",
            "Märkamise raamat",
            paragraphs("Märgid, mida näha ja kuulda."),
            parts=(
                Part("Märgid käitumises", paragraphs("Inimene tõmbub eemale ja väldib kodust rääkimist.")),
                Part(
                    "Kuidas küsida",
                    paragraphs(
                        "Küsi otse ja rahulikult.",
                        f"Tugigruppe tutvustab {link('http://unustatud-nimi.example/tugigrupid', 'tugigruppide leht')}.",
                    ),
                ),
            ),
        ),
        Activity(
            "page",
            "Lapsed vägivallas",
            "",
            paragraphs(
                "Laps kannatab ka siis, kui ta vägivalda ainult pealt näeb.",
                f"Jätka lehega {link(DELETED, 'Mida küsida lapselt')}.",
                f"Lisalugemist pakub {link('http://lastekaitse.example/', 'lastekaitse leht')}.",
            ),
        ),
    )


def _danger() -> tuple[Activity, ...]:
    return (
        Activity(
            "url",
            "Ohuhindamise küsimustik",
            paragraphs("Täida küsimustik koos kannatanuga."),
            url="http://vana-portaal.example/ohuhindamine",
        ),
        Activity(
            "page",
            "Küsimustiku kasutamine",
            "",
            paragraphs(
                "Selgita enne küsimist, miks sa küsid.",
                f"Abiks on {link('http://vana-portaal.example/ohuhindamine/juhis', 'küsimustiku juhis')}.",
            ),
        ),
        Activity(
            "folder",
            "Töölehed",
            paragraphs("Töölehed rühmatööks."),
            files=(
                docx_file(
                    "turvaplaan.docx",
                    "Turvaplaan",
                    "Kuhu lähen, kellele helistan ja mida kaasa võtan.",
                    "http://raamatukogu.example/kogu/vagivalla-ring",
                ),
                StoredFile(
                    "ohumargid.pptx", pptx("Ohumärgid", "http://www.ohvriabi.example/abi-saamine"), PPTX, "/slaidid/"
                ),
                StoredFile("abi.xlsx", xlsx("Abi", "Kust abi saab", "http://www.ohvriabi.example/"), XLSX),
                StoredFile("loe-enne.txt", b"Loe enne: http://juhend.example/pea/kuulamine\n", "text/plain"),
            ),
        ),
        Activity("quiz", "Juhtumiküsimused", paragraphs("Loe juhtumit ja vasta.")),
    )


def _together() -> tuple[Activity, ...]:
    return (
        Activity(
            "wiki",
            "Meie häid küsimusi",
            paragraphs("Kirjutame koos."),
            parts=(Part("Algus", paragraphs("Kuidas sul kodus on? Kas sul on kodus turvaline olla?")),),
            settings={"firstpagetitle": "Algus"},
        ),
        Activity(
            "data",
            "Abivõimaluste kogu",
            paragraphs("Lisa oma piirkonna abivõimalus."),
            parts=(
                Part(
                    "Kriisiabi",
                    paragraphs(f"Vaata: {link('http://www.ohvriabi.example/teenused/kriisiabi', 'kriisiabi')}."),
                ),
                Part(
                    "Minu valla leht",
                    paragraphs(f"Meie vallas juhtus nii ({POST_CANARY})."),
                    by=FIRST_LEARNER + 50,
                ),
            ),
        ),
        Activity(
            "workshop",
            "Vestluse kavand",
            paragraphs("Koosta vestluse kavand ja anna tagasisidet kahele kaaslasele."),
            settings={
                "instructauthors": paragraphs("Kirjuta kuni üks lehekülg."),
                "instructreviewers": paragraphs(
                    f"Toetu {link('http://juhend.example/pea/kuulamine', 'kuulamise juhendile')}."
                ),
            },
        ),
    )
