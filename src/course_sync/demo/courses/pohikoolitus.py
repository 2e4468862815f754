"""Ohvriabi põhikoolitus: the big one. One of its links dies on day 1; another page only opens after login."""

from dataclasses import replace
from datetime import datetime

from course_sync.demo.courses.writing import link, new_course, paragraphs, pdf_file
from course_sync.demo.documents import PNG, png
from course_sync.demo.people import FIRST_LEARNER, with_learners
from course_sync.demo.things import Activity, Block, Course, Part, Section, StoredFile

NUMBER = 11
SUBSECTION = NUMBER * 1000 + 10  # cmid of the subsection "Võrgustikupartnerid"


def course(start: datetime) -> Course:
    """The course before day 0."""
    made = new_course(
        start,
        NUMBER,
        "OHVRIABI-POHI",
        "Ohvriabi põhikoolitus",
        4,
        paragraphs(
            "Kursus on mõeldud igale spetsialistile, kes kohtub oma töös kannatanuga. Läbid selle omas tempos.",
            f"Abi saamise kohta saad lugeda {link('http://www.ohvriabi.example/', 'ohvriabi kodulehelt')}.",
        ),
        (_welcome(), _principles(), _system(), _test(), _partners()),
    )
    made = replace(
        made,
        blocks=(
            Block(
                "Kiirviited",
                f"<ul><li>{link('http://www.ohvriabi.example/abi-saamine', 'Kuidas abi saada')}</li>"
                f"<li>{link('http://juhend.example/', 'Juhendid')}</li></ul>",
            ),
        ),
    )
    return with_learners(made, start, range(FIRST_LEARNER, FIRST_LEARNER + 64), finished=0.45, wave=3, suspended=4)


def _welcome() -> Section:
    return Section(
        "Üldine",
        activities=(
            Activity(
                "label",
                "Tere tulemast",
                paragraphs(
                    "Tere tulemast! Alusta esimesest moodulist ja liigu edasi järjekorras.",
                    f"Kui vajad tuge, helista {link('tel:116006', '116 006')} või kirjuta "
                    f"{link('mailto:koolitus@ohvriabi.example', 'koolitajale')}.",
                ),
                on_page=True,
                tracking=0,
            ),
            Activity(
                "forum",
                "Teated",
                paragraphs("Siin jagab koolitaja kursusega seotud teateid."),
                parts=(
                    Part(
                        "Kuidas kursust läbida",
                        paragraphs(
                            "Läbi kõik moodulid ja soorita lõputest. "
                            f"Juhendid leiad aadressilt {link('http://juhend.example/', 'juhend.example')}."
                        ),
                    ),
                ),
                tracking=0,
                settings={"type": "news"},
            ),
        ),
    )


def _principles() -> Section:
    return Section(
        "Moodul 1. Ohvri abistamise põhimõtted",
        paragraphs("Moodulis saad teada, mida tähendab kannatanu vajadustest lähtuv abistamine."),
        (
            Activity(
                "page",
                "Kes on kannatanu?",
                paragraphs("Mõiste ja selle tähendus abistaja töös."),
                paragraphs(
                    "Kannatanu on inimene, kellele on tekitatud kahju. Ta ei pea kahju põhjust tõendama, et abi saada.",
                    f"Mõisteid selgitab {link('http://juhend.example/sonastik#kannatanu', 'sõnastik')}.",
                    '<img src="@@PLUGINFILE@@/abi-teekond.png" alt="Abi teekond: märkamine, vestlus, abi, järelkontakt">',
                ),
                files=(StoredFile("abi-teekond.png", png(), PNG),),
            ),
            Activity(
                "book",
                "Abistaja käsiraamat",
                paragraphs("Käsiraamat toetab abistajat esimesest kohtumisest järelkontaktini."),
                parts=(
                    Part(
                        "Esimene kohtumine",
                        paragraphs(
                            "Alusta turvalisusest: kas inimene on ohus ja kellega saab ühendust võtta?",
                            f"Loe ka {link('http://juhend.example/pea/turvalisus', 'turvalisuse juhendit')}.",
                        ),
                    ),
                    Part("Mida öelda", paragraphs("Ütle, et usud teda ja et ta ei ole juhtunus süüdi."), level=1),
                    Part(
                        "Järelkontakt",
                        paragraphs(
                            "Lepi kokku, millal ja kuidas ühendust võtad.",
                            f"Kontaktid on {link('http://www.ohvriabi.example/kontakt', 'ohvriabi lehel')}.",
                        ),
                    ),
                    Part("Koolitaja märkmed", paragraphs("Peatükk on koolitajale."), hidden=True),
                ),
            ),
            Activity(
                "resource",
                "Meelespea (PDF)",
                paragraphs("Prindi meelespea välja ja hoia käepärast."),
                files=(pdf_file("meelespea.pdf", "Meelespea abistajale", "http://www.ohvriabi.example/abi-saamine"),),
            ),
            Activity(
                "lesson",
                "Juhtum: esimene vestlus",
                paragraphs("Vali, kuidas vestluses edasi minna."),
                parts=(
                    Part("Vestluse algus", paragraphs("Inimene istub vaikides. Kuidas alustad?")),
                    Part(
                        "Kuulamine",
                        paragraphs(
                            "Sa kuulasid katkestamata. "
                            f"Võtted leiad {link('http://juhend.example/kuulamine', 'kuulamise juhendist')}."
                        ),
                    ),
                ),
            ),
        ),
    )


def _system() -> Section:
    return Section(
        "Moodul 2. Ohvriabisüsteem",
        paragraphs("Moodulis tutvud teenustega ja inimestega, kelle poole kannatanu saab pöörduda."),
        (
            Activity(
                "page",
                "Kelle poole pöörduda",
                paragraphs("Teenused ja nende sisu."),
                paragraphs(
                    f"Esmase abi annab {link('http://www.ohvriabi.example/teenused/ohvriabitootaja', 'ohvriabitöötaja')}.",
                    f"Kriisi korral on abiks {link('http://www.ohvriabi.example/teenused/kriisiabi', 'kriisiabi')}.",
                    "Juhtumitest annab ülevaate "
                    f"{link('http://www.ohvriabi.example/siseveeb/juhtumid', 'siseveeb')}, kuhu pääseb ametikoha kaudu.",
                ),
            ),
            Activity(
                "url",
                "Ohvriabi seadus",
                paragraphs("Seadus ütleb, kellele ja millist abi riik annab."),
                url="http://seadused.example/ohvriabi-seadus",
            ),
            Activity(
                "glossary",
                "Mõisted",
                paragraphs("Lühikesed selgitused."),
                parts=(
                    Part("Kannatanu", paragraphs("Inimene, kellele on tekitatud kahju.")),
                    Part(
                        "Tugiisik",
                        paragraphs(
                            "Inimene, kes on menetluse ajal kannatanu kõrval. "
                            f"Vaata {link('http://juhend.example/sonastik#tugiisik', 'sõnastikku')}."
                        ),
                    ),
                ),
            ),
            Activity("subsection", "Võrgustikupartnerid", tracking=0),
        ),
    )


def _test() -> Section:
    return Section(
        "Lõputest ja tõend",
        paragraphs("Testi saad teha korduvalt. Tõendi laadid alla pärast testi sooritamist."),
        (
            Activity("quiz", "Lõputest", paragraphs("Testi sooritamiseks vasta õigesti vähemalt 80% küsimustest.")),
            Activity(
                "feedback",
                "Tagasiside kursusele",
                paragraphs("Sinu vastus on anonüümne."),
                parts=(
                    Part("Kas kursus aitas sind sinu töös?", "Jah|Osaliselt|Ei"),
                    Part("Mida peaks kursusel muutma?", ""),
                ),
                tracking=0,
            ),
            Activity("customcert", "Tõend", tracking=0, needs=NUMBER * 1000 + 11),
        ),
    )


def _partners() -> Section:
    return Section(
        "Võrgustikupartnerid",
        "",
        (
            Activity(
                "page",
                "Politsei ja kohalik omavalitsus",
                "",
                paragraphs(
                    "Partnerid vahetavad teavet kokkulepitud viisil ja kannatanu teadmisel.",
                    "Tuleta meelde põhimõtted lehelt "
                    f"{link('@@SITE@@/mod/page/view.php?id=11003', 'Kes on kannatanu?')}",
                ),
            ),
            Activity(
                "label",
                "Partnerite nimekiri",
                paragraphs("Täienda nimekirja oma piirkonna partneritega."),
                on_page=True,
                tracking=0,
            ),
        ),
        subsection_of=SUBSECTION,
    )
