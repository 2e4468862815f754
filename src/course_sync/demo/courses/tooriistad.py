"""E-kursuse koostaja tööriistakast: a course on making courses, which holds one of each thing that a course can hold.

Whatever is read has an address here that names its place: `PLACES` says which stands where (tests/demo/test_places.py).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from course_sync.demo.courses.writing import TALLINN, link, new_course, paragraphs
from course_sync.demo.documents import (
    DOCX,
    H5P,
    PDF,
    PNG,
    PPTX,
    XLSX,
    ZIP,
    docx,
    h5p_package,
    html,
    manifest,
    pdf,
    png,
    pptx,
    scorm,
    xlsx,
    zipped,
)
from course_sync.demo.opendocument import ODP, ODT, odp, odt
from course_sync.demo.things import Activity, Block, Course, CustomField, Part, Section, StoredFile

NUMBER = 21
HOST = "tooriistad.example"
SUBSECTION = NUMBER * 1000 + 21

# Address → the place where it is planted: type of activity ("" for the course itself), field, part of a file.
PLACES: Mapping[str, tuple[str, str, str]] = {
    "kursus/kokkuvote": ("", "summary", ""),
    "kursus/vali": ("", "customfield", ""),
    "kursus/fail": ("", "file", "page:1"),
    "kursus/plokk": ("", "block", ""),
    "jaotis/nimi": ("", "name", ""),
    "jaotis/kokkuvote": ("", "summary", ""),
    "jaotis/piirang": ("", "restriction", ""),
    "alajaotis/silt": ("label", "intro", ""),
    "tegevus/nimi": ("page", "name", ""),
    "tegevus/sissejuhatus": ("page", "intro", ""),
    "tegevus/piirang": ("page", "restriction", ""),
    "leht/viide": ("page", "content", ""),
    "leht/pilt-suur": ("page", "content", ""),
    "leht/pilt": ("page", "content", ""),
    "leht/kaader": ("page", "content", ""),
    "leht/film": ("page", "content", ""),
    "leht/filmi-pilt": ("page", "content", ""),
    "leht/subtiitrid": ("page", "content", ""),
    "leht/objekt": ("page", "content", ""),
    "leht/tsitaat": ("page", "content", ""),
    "leht/vorm": ("page", "content", ""),
    "leht/taust": ("page", "content", ""),
    "leht/tekstis": ("page", "content", ""),
    "raamat/peatukk": ("book", "chapter", ""),
    "veebilink": ("url", "externalurl", ""),
    "tund/leht": ("lesson", "lesson_page", ""),
    "sonastik/kirje": ("glossary", "entry", ""),
    "viki/leht": ("wiki", "wiki_page", ""),
    "uudis": ("forum", "post", ""),
    "ulesanne/juhend": ("assign", "intro", ""),
    "ulesanne/manus": ("assign", "file", ""),
    "ulesanne/hindamine": ("assign", "grading", ""),
    "test/sissejuhatus": ("quiz", "intro", ""),
    "test/tagasiside": ("quiz", "feedback", ""),
    "tagasiside/kusimus": ("feedback", "item", ""),
    "valik/sissejuhatus": ("choice", "intro", ""),
    "opikoda/juhis": ("workshop", "content", ""),
    "andmebaas/sissejuhatus": ("data", "intro", ""),
    "andmebaas/vali": ("data", "item", ""),
    "vahend/sissejuhatus": ("lti", "intro", ""),
    "kohtumine/sissejuhatus": ("bigbluebuttonbn", "intro", ""),
    "sisupakett/leht": ("imscp", "file", ""),
    "h5p/tekst": ("h5pactivity", "file", "element:Loe lisaks"),
    "h5p/video": ("h5pactivity", "file", "element:Film"),
    "h5p/nupp": ("h5pactivity", "file", "element:Juhend"),
    "scorm/leht": ("scorm", "file", "entry:sisu.html"),
    "fail/pdf": ("folder", "file", "page:1"),
    "fail/docx": ("folder", "file", ""),
    "fail/pptx": ("folder", "file", "slide:1"),
    "fail/xlsx": ("folder", "file", "sheet:Eelarve"),
    "fail/odt": ("folder", "file", ""),
    "fail/odp": ("folder", "file", "notes:1"),
    "fail/html": ("folder", "file", ""),
    "fail/html-edasi": ("folder", "file", ""),
    "fail/tekst": ("folder", "file", ""),
    "fail/subtiitrid": ("folder", "file", ""),
    "fail/pakitud": ("folder", "file", "entry:naidis/juhend.docx"),
}


def at(name: str) -> str:
    """The address that is planted at a place."""
    return f"http://{HOST}/{name}"


def course(start: datetime) -> Course:
    """The course; it never changes."""
    made = new_course(
        start,
        NUMBER,
        "TOORIISTAKAST",
        "E-kursuse koostaja tööriistakast",
        5,
        paragraphs(
            "Kursuselt leiad iga õpitegevuse kohta ühe näite ja soovituse, millal seda kasutada.",
            f"Koostaja meelespea on {link(at('kursus/kokkuvote'), 'tööriistade lehel')}.",
        ),
        (_texts(), _together(), _tasks(), _files(), _within()),
    )
    started = made.starts_at.astimezone(TALLINN).date()
    return replace(
        made,
        blocks=(Block("Abi koostajale", f"<p>{link(at('kursus/plokk'), 'Küsi nõu')}</p>"),),
        custom_fields=(
            CustomField("kasutusoigus", "Kasutusõigus", f"<p>{link(at('kursus/vali'), 'Tingimused')}</p>"),
            CustomField("algus", "Avatud alates", f"<p>{started.day}.{started.month:02}.{started.year}</p>"),
        ),
        files=(StoredFile("tutvustus.pdf", pdf("Kursuse tutvustus", at("kursus/fail")), PDF),),
    )


def _texts() -> Section:
    page = "".join(
        (
            paragraphs(f"Lehele sobib lühike tekst ja {link(at('leht/viide'), 'üks viide')}."),
            f'<p><img src="{at("leht/pilt")}" srcset="{at("leht/pilt-suur")} 2x" alt="Hästi kujundatud leht"></p>',
            f'<p><video controls="true" poster="{at("leht/filmi-pilt")}"><source src="{at("leht/film")}">',
            f'<track kind="captions" srclang="et" src="{at("leht/subtiitrid")}" label="Eesti"></video></p>',
            f'<p><iframe src="{at("leht/kaader")}" title="Näidisleht"></iframe></p>',
            f'<p><object data="{at("leht/objekt")}" type="application/pdf"></object></p>',
            f'<blockquote cite="{at("leht/tsitaat")}">Vähem on rohkem.</blockquote>',
            f'<form action="{at("leht/vorm")}"><input type="submit" value="Saada arvamus"></form>',
            f'<p style="background-image: url({at("leht/taust")})">Taust ei tohi lugemist segada.</p>',
            paragraphs(f"Aadressi võib kirjutada ka tekstina ({at('leht/tekstis')})."),
            '<p><img src="@@PLUGINFILE@@/ekraan.png" alt="Tekstiredaktori nupud"></p>',
            paragraphs(
                f"Vaata ka {link('@@SITE@@/course/view.php?id=11', 'põhikoolitust')}, selle kursuse "
                f"{link('@@SITE@@/course/section.php?id=2101', 'teist jaotist')} ja "
                f"{link('@@SITE@@/mod/book/view.php?id=21003', 'raamatut')}."
            ),
        )
    )
    return Section(
        f"Tekst ja pilt ({at('jaotis/nimi')})",
        paragraphs(f"Alusta {link(at('jaotis/kokkuvote'), 'eesmärgist')}."),
        (
            Activity(
                "page",
                "Leht",
                paragraphs(f"Millal valida leht? {link(at('tegevus/sissejuhatus'), 'Loe')}."),
                page,
                files=(StoredFile("ekraan.png", png(), PNG),),
                restriction=f'Avatud neile, kes on nõustunud <a href="{at("tegevus/piirang")}">tingimustega</a>.',
            ),
            Activity(
                "page", f"Veel üks leht: {at('tegevus/nimi')}", "", paragraphs("Ka pealkirjas võib olla aadress.")
            ),
            Activity(
                "book",
                "Raamat",
                paragraphs("Raamat hoiab pika teksti peatükkides."),
                parts=(Part("Peatükk", paragraphs(f"Näide: {link(at('raamat/peatukk'), 'hea peatükk')}.")),),
            ),
            Activity("url", "Veebilink", paragraphs("Üks link, üks tegevus."), url=at("veebilink")),
            Activity(
                "lesson",
                "Tund",
                paragraphs("Tund juhib õppijat valikute järgi."),
                parts=(Part("Valik", paragraphs(f"Vaata {link(at('tund/leht'), 'näidistundi')}.")),),
            ),
        ),
        restriction=f'Avaneb pärast <a href="{at("jaotis/piirang")}">sissejuhatust</a>.',
    )


def _together() -> Section:
    return Section(
        "Koos õppimine",
        paragraphs("Õppija vajab ka teisi õppijaid."),
        (
            Activity(
                "forum",
                "Uudised",
                paragraphs("Siin teatame muudatustest."),
                parts=(Part("Uus näide", paragraphs(f"Lisasime {link(at('uudis'), 'uue näite')}.")),),
                tracking=0,
                settings={"type": "news"},
            ),
            Activity(
                "glossary",
                "Sõnastik",
                paragraphs("Sõnastikku saab täiendada ka õppija."),
                parts=(Part("Õpiväljund", paragraphs(f"Vaata {link(at('sonastik/kirje'), 'selgitust')}.")),),
            ),
            Activity(
                "wiki",
                "Viki",
                paragraphs("Vikis kirjutatakse koos."),
                parts=(Part("Avaleht", paragraphs(f"{link(at('viki/leht'), 'Kuidas vikit kasutada')}")),),
            ),
            Activity(
                "data",
                "Andmebaas",
                paragraphs(f"Kogu {link(at('andmebaas/sissejuhatus'), 'näiteid')}."),
                beside=(Part("Allikas", f"Kuidas viidata: {at('andmebaas/vali')}"),),
            ),
            Activity(
                "bigbluebuttonbn",
                "Veebikohtumine",
                paragraphs(f"Enne kohtumist {link(at('kohtumine/sissejuhatus'), 'kontrolli heli')}."),
                tracking=1,
            ),
            Activity(
                "workshop",
                "Õpikoda",
                paragraphs("Õppijad hindavad üksteise töid."),
                settings={
                    "instructauthors": paragraphs(f"Esita töö {link(at('opikoda/juhis'), 'juhendi järgi')}."),
                    "instructauthorsformat": 1,
                },
            ),
        ),
    )


def _tasks() -> Section:
    return Section(
        "Ülesanded ja tagasiside",
        paragraphs("Tagasiside aitab õppijal edasi."),
        (
            Activity(
                "assign",
                "Ülesanne",
                paragraphs(f"Koosta oma kursuse {link(at('ulesanne/juhend'), 'kava')}."),
                files=(StoredFile("kava.docx", docx("Kava", "Täida lüngad.", at("ulesanne/manus")), DOCX),),
                beside=(Part("Ülesehitus", f"Õpiväljundid on mõõdetavad ({at('ulesanne/hindamine')})."),),
            ),
            Activity(
                "quiz",
                "Test",
                paragraphs(f"Hea küsimuse {link(at('test/sissejuhatus'), 'tunnused')}."),
                settings={"hasfeedback": 1},
                beside=(
                    Part("", paragraphs(f"Korda üle {link(at('test/tagasiside'), 'küsimuste koostamine')}.")),
                    Part("", paragraphs("Tubli töö!"), level=80),
                ),
            ),
            Activity(
                "feedback",
                "Tagasiside",
                paragraphs("Küsi lühidalt."),
                parts=(Part(f"Kas {link(at('tagasiside/kusimus'), 'juhend')} aitas?", "Jah|Ei"),),
                tracking=0,
            ),
            Activity(
                "choice",
                "Valik",
                paragraphs(f"Üks küsimus, üks vastus ({link(at('valik/sissejuhatus'), 'näide')})."),
                parts=(Part("Jah", ""), Part("Ei", "")),
                tracking=1,
            ),
        ),
    )


def _files() -> Section:
    page = html("Näidisleht", link(at("fail/html"), "Näide")).replace(
        "<meta", f'<meta http-equiv="refresh" content="30; url={at("fail/html-edasi")}"><meta'
    )
    subtitles = f"WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nTere tulemast!\n\n00:00:05.000 --> 00:00:09.000\nLoe lisaks: {at('fail/subtiitrid')}\n"
    packed = docx("Pakitud juhend", "Paki suured failid kokku.", at("fail/pakitud"))
    return Section(
        "Failid ja paketid",
        paragraphs("Eelista avatud vorminguid."),
        (
            Activity(
                "folder",
                "Kaust",
                paragraphs("Üks fail igast liigist."),
                files=(
                    StoredFile("juhend.pdf", pdf("Juhend", at("fail/pdf")), PDF),
                    StoredFile("juhend.docx", docx("Juhend", "Loe läbi.", at("fail/docx")), DOCX),
                    StoredFile("slaidid.pptx", pptx("Slaidid", at("fail/pptx")), PPTX),
                    StoredFile("eelarve.xlsx", xlsx("Eelarve", "Kulud", at("fail/xlsx")), XLSX),
                    StoredFile("juhend.odt", odt("Juhend", "Avatud vorming.", at("fail/odt")), ODT),
                    StoredFile("slaidid.odp", odp("Slaidid", "Märkused esinejale", at("fail/odp")), ODP),
                    StoredFile("leht.html", page.encode(), "text/html"),
                    StoredFile("loe.txt", f"Vaata {at('fail/tekst')}.\n".encode(), "text/plain"),
                    StoredFile("film.vtt", subtitles.encode(), "text/vtt"),
                    StoredFile("naidised.zip", zipped({"naidis/juhend.docx": packed}), ZIP),
                ),
            ),
            Activity(
                "imscp",
                "Sisupakett",
                paragraphs("Valmis leheküljed ühes paketis."),
                parts=(Part("Sisu", ""),),
                files=(
                    StoredFile("imsmanifest.xml", manifest("Sisu").encode(), "application/xml", kept_back=True),
                    StoredFile(
                        "sisu.html",
                        html("Sisu", link(at("sisupakett/leht"), "Loe edasi")).encode(),
                        "text/html",
                    ),
                ),
            ),
            Activity(
                "scorm",
                "SCORM-pakett",
                paragraphs("Pakett mujalt."),
                files=(StoredFile("pakett.zip", scorm("Pakett", link(at("scorm/leht"), "Loe edasi")), ZIP),),
            ),
            Activity(
                "h5pactivity",
                "Interaktiivne esitlus",
                paragraphs("Esitlus, milles on tekst, film ja nupp."),
                files=(StoredFile("esitlus.h5p", _presentation(), H5P),),
            ),
            Activity("lti", "Väline vahend", paragraphs(f"Enne {link(at('vahend/sissejuhatus'), 'loe tingimusi')}.")),
            Activity("subsection", "Lisad", tracking=0),
        ),
    )


def _within() -> Section:
    return Section(
        "Lisad",
        "",
        (
            Activity(
                "label",
                "Silt",
                paragraphs(f"Silt ütleb ühe mõtte. {link(at('alajaotis/silt'), 'Näide')}.")
                + '<p><img src="@@PLUGINFILE@@/silt.png" alt="Silt kursuse lehel"></p>',
                files=(StoredFile("silt.png", png(), PNG),),
                on_page=True,
                tracking=0,
            ),
        ),
        subsection_of=SUBSECTION,
    )


def _presentation() -> bytes:
    """A course presentation: on its slide a text, a film and a button, each a content type of its own."""

    def element(library: str, title: str, **params: object) -> dict[str, object]:
        return {"action": {"library": library, "params": params, "metadata": {"title": title}}}

    text = element("H5P.AdvancedText 1.1", "Loe lisaks", text=f"<p>{link(at('h5p/tekst'), 'Artikkel')}</p>")
    film = element("H5P.Video 1.6", "Film", sources=[{"path": at("h5p/video"), "mime": "video/YouTube"}])
    button = element("H5P.Link 1.3", "Juhend", linkWidget={"protocol": "http://", "url": f"{HOST}/h5p/nupp"})
    content = {"presentation": {"slides": [{"elements": [text, film, button]}]}}
    return h5p_package("Interaktiivne esitlus", "H5P.CoursePresentation", content)
