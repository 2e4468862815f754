"""Näidiskursused: for each rule one thing that it is about, and one that only looks like it.

They stand in a category of their own that the demo does not care for; `CASES` says which is which (tests/demo/test_rules.py).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from course_sync.demo.courses.writing import day_in_words, link, new_course, paragraphs
from course_sync.demo.documents import PDF, PNG, pdf, png
from course_sync.demo.people import FIRST_LEARNER, POST_CANARY, with_learners
from course_sync.demo.things import EXAMPLES, TEACHER, Activity, Course, Part, Section, StoredFile
from course_sync.rules import RULES

CATEGORY = EXAMPLES
_PAGE = "http://statistika.example/vagivald"
_HIDDEN = 31_003
_LINKED = 37_001
_ACT = "https://www.riigiteataja.ee/akt/"

# Rule → the activity or course that it is about, and the one that only looks like it.
CASES: Mapping[str, tuple[str, str]] = {
    "quiz.no-questions": ("Tühi test", "Test küsimustega"),
    "activity.empty": ("Tühi õppetund", "Õppetund lehega"),
    "quiz.closed": ("Suletud test", "Test küsimustega"),
    "assign.past-due": ("Möödunud tähtajaga ülesanne", "Tulevase tähtajaga ülesanne"),
    "activity.closed": ("Suletud valik", "Avatud valik"),
    "activity.unreachable": ("Piiratud kuupäevaga", "Piiratud rühmaga"),
    "activity.opens-too-late": ("Avaneb liiga hilja", "Avaneb õigel ajal"),
    "activity.old": ("PRAKTIKA", "SUVEKOOL"),
    "page.empty": ("Tühi leht", "Ainult pilt"),
    "folder.empty": ("Tühi kaust", "Kaust failiga"),
    "section.empty": ("PRAKTIKA", "SUVEKOOL"),
    "text.placeholder": ("Täitmata leht", "Juhis õppijale"),
    "text.unresolved-file": ("Kadunud viide", "Juhis õppijale"),
    "text.validity-expired": ("Hinnakiri", "Hinnakirja ajalugu"),
    "text.announcement-passed": ("Uus kord", "Uue korra ajalugu"),
    "text.event-passed": ("Seminar", "Seminari kokkuvõte"),
    "text.relative-year": ("Aasta plaan", "Käesolev juhend"),
    "text.old-state": ("Andmed", "Värsked andmed"),
    "text.superseded-name": ("Kuhu pöörduda", "Kuidas oli varem"),
    "text.language-gap": ("Kahes keeles, üks puudu", "Kahes keeles 1"),
    "access.image-text": ("Pilt kirjelduseta", "Ainult pilt"),
    "access.captions": ("Film subtiitriteta", "Tummfilm"),
    "link.hidden-target": ("Link peidetud lehele", "Link nähtavale lehele"),
    "link.fragment": ("Link kadunud kohale", "Link lehele"),
    "file.old": ("Vana juhend", "Vana logo"),
    "completion.unreachable": ("Peidetud lõputest", "Peidetud märkmed"),
    "completion.nobody": ("PRAKTIKA", "SUVEKOOL"),
    "completion.none-tracked": ("VANA-OPE", "PRAKTIKA"),
    "completion.no-criteria": ("SUVEKOOL", "PRAKTIKA"),
    "completion.deleted-activity": ("TAASTATUD", "PRAKTIKA"),
    "course.no-teacher": ("PRAKTIKA", "TAASTATUD"),
    "course.no-entrance": ("SUVEKOOL", "PRAKTIKA"),
    "course.entrance-ended": ("VANA-OPE", "MOODUNUD"),
    "course.stale": ("VANA-OPE", "PRAKTIKA"),
    "course.empty": ("TUHI", "VANA-OPE"),
    "course.ended-visible": ("MOODUNUD", "SUVEKOOL"),
    "course.ended-enrolling": ("MOODUNUD", "PRAKTIKA"),
    "review.overdue": ("PRAKTIKA", "SUVEKOOL"),
    "support.unanswered": ("Küsi siin", "Tutvumine"),
    "link.host-down": ("VEEB", "VANA-OPE"),
    "link.broken": ("Kadunud leht", "Siseveeb"),
    "link.invalid": ("Trükivead aadressis", "Kadunud leht"),
    "link.moved": ("Kolinud leht", "Edasi suunav leht"),
    "link.blocked": ("Siseveeb", "Edasi suunav leht"),
    "link.internal": ("Link kustutatud lehele", "Link lehele 37001"),
    "link.other-course": ("Link praktika kursusele", "Link külalistele avatud kursusele"),
    "link.superseded-host": ("Vana sait", "Uus sait"),
    "law.old-redaction": ("Seaduse vana tekst", "Seaduse kehtiv tekst"),
    "law.repealed": ("Seadus, mida enam ei ole", "Seaduse vana tekst"),
    "law.ending": ("Seadus, mille tekst muutub", "Seaduse kehtiv tekst"),
    "course.guests-refused": ("Külalistele", "Külalisesineja"),
    "file.none": ("Kadunud fail", "Vanas vormingus fail"),
    "file.empty": ("Tühi fail", "Vanas vormingus fail"),
    "file.damaged": ("Poolik fail", "Vanas vormingus fail"),
    "media.dead-format": ("Flash", "Flashi ajalugu"),
    "media.insecure": ("Pilt http kaudu", "Kadunud leht"),
    "media.no-source": ("Tühi raam", "Raam pealkirjaga"),
    "completion.hidden": ("Peidetud loetav leht", "Peidetud vaba leht"),
    "activity.orphaned": ("Leht lingita", "Leht lingi taga"),
    "text.deadline-passed": ("Möödunud tähtaeg", "Tähtaja ajalugu"),
    "access.link-text": ("Link „siin”", "Kõnekas link"),
    "access.heading": ("Vahele jäetud tase", "Järjest tasemed"),
    "access.bold-heading": ("Rasvane pealkiri", "Rasvane sõna"),
    "access.table-header": ("Päiseta tabel", "Päisega tabel"),
    "access.frame-title": ("Raam pealkirjata", "Raam pealkirjaga"),
    "access.contrast": ("Hall tekst", "Tume tekst"),
    "access.pdf-tags": ("Prinditud juhend", "Salvestatud juhend"),
    "access.pdf-title": ("Pealkirjata juhend", "Salvestatud juhend"),
}
_BY_DOCUMENTATION = ("media.dead-format", *(f"access.{kind}" for kind in (
    "link-text", "heading", "bold-heading", "table-header", "frame-title", "contrast",
)))  # fmt: skip
"""Rules whose documented examples are pages here, as they stand."""


def courses(start: datetime) -> tuple[Course, ...]:
    """All of them as they are before day 0."""
    return _practice(start), _old(start), _summer(start), _restored(start), _over(start), _empty(start), _web(start)


def _practice(start: datetime) -> Course:
    sections = (
        Section("Üldine", "", _settings(start)),
        Section("Ajakohasus", "", _texts(start)),
        Section("Ligipääs", "", _access()),
        Section("Tühi osa"),
        Section("Ainult tutvustus", paragraphs("Siin on kirjas, mida praktikal teha.")),
    )
    made = _made(start, 31, "PRAKTIKA", "Praktika juhendamine", sections, days=760)
    made = replace(made, criteria=(*made.criteria[:2], _HIDDEN), entrances=("manual",), contacts=())
    return with_learners(made, start, range(FIRST_LEARNER, FIRST_LEARNER + 25), finished=0.0)


def _settings(start: datetime) -> tuple[Activity, ...]:
    past, ahead, long_ago = (start + timedelta(days=n) for n in (-40, 90, -1400))
    until = {"type": "date", "d": "<", "t": int(past.timestamp())}
    return (
        Activity("quiz", "Tühi test", settings={"hasquestions": 0}),
        Activity("quiz", "Test küsimustega", dates={"timeclose": ahead}),
        Activity("quiz", "Peidetud lõputest", visible=False),
        Activity("page", "Peidetud märkmed", "", paragraphs("Koolitaja märkmed."), visible=False),
        Activity("quiz", "Suletud test", dates={"timeclose": past}),
        Activity("assign", "Möödunud tähtajaga ülesanne", paragraphs("Kirjelda juhtumit."), dates={"duedate": past}),
        Activity("assign", "Tulevase tähtajaga ülesanne", paragraphs("Kirjelda juhtumit."), dates={"duedate": ahead}),
        Activity("choice", "Suletud valik", parts=(Part("Jah", ""), Part("Ei", "")), dates={"timeclose": past}),
        Activity("choice", "Avatud valik", parts=(Part("Jah", ""), Part("Ei", "")), dates={"timeopen": past}),
        Activity("page", "Piiratud kuupäevaga", "", paragraphs("Ainult sügisel."), conditions=(until,)),
        Activity(
            "page", "Piiratud rühmaga", "", paragraphs("Tartu rühmale."), conditions=({"type": "group", "id": 4},)
        ),
        Activity("lesson", "Tühi õppetund"),
        Activity("lesson", "Õppetund lehega", parts=(Part("Algus", paragraphs("Loe läbi.")),)),
        Activity("folder", "Tühi kaust"),
        Activity("folder", "Kaust failiga", files=(StoredFile("plaan.pdf", pdf("Praktika plaan"), PDF),)),
        Activity("page", "Tühi leht", "", "<p>&nbsp;</p>"),
        Activity("page", "Ainult pilt", "", '<p><img src="data:image/png;base64,iVBORw0KGgo=" alt=""></p>'),
        Activity(
            "resource", "Vana juhend", files=(StoredFile("juhend.pdf", pdf("Juhend"), PDF),), modified_at=long_ago
        ),
        Activity("resource", "Vana logo", files=(StoredFile("logo.png", png(), PNG),), modified_at=long_ago),
        Activity(
            "forum",
            "Küsi siin",
            settings={"type": "general"},
            parts=(
                _post("Kust leian praktika päeviku?", start, 20),
                _post("Kes allkirjastab päeviku?", start, 25, replies=2, replies_by=FIRST_LEARNER + 1),
            ),
            tracking=0,
        ),
        Activity(
            "forum",
            "Tutvumine",
            settings={"type": "general"},
            parts=(
                _post("Tere, olen uus juhendaja.", start, 20),
                _post("Kas päevik on kohustuslik?", start, 30, replies=1),
                _post("Kas tõend tuleb e-postiga?", start, 30, by=FIRST_LEARNER + 2, replies=1),
                _post("Kes alustab?", start, 30, by=TEACHER),
            ),
            tracking=0,
        ),
    )


def _post(
    words: str, start: datetime, days: int, *, by: int = FIRST_LEARNER + 1, replies: int = 0, replies_by: int = TEACHER
) -> Part:
    said = words if by == TEACHER else f"{words} {POST_CANARY}"
    return Part(
        "Arutelu", paragraphs(said), by=by, at=start - timedelta(days=days), replies=replies, replies_by=replies_by
    )


def _texts(start: datetime) -> tuple[Activity, ...]:
    old, last_year = start - timedelta(days=1200), start.replace(year=start.year - 1, month=5, day=4)
    long_past, past = day_in_words(start, -1060), day_in_words(start, -930)

    def page(name: str, sentence: str, at: datetime | None = None) -> Activity:
        return Activity("page", name, "", paragraphs(sentence), modified_at=at)

    et, ru = '<span class="multilang" lang="et">Tere</span>', '<span class="multilang" lang="ru">Привет</span>'
    return (
        page("Täitmata leht", "[TODO] Siia tuleb tekst."),
        page("Juhis õppijale", "Lisa siia oma vastus ja kirjuta, mida märkasid."),
        page("Kadunud viide", '<a href="$@PAGEVIEWBYID*5@$">Jätka siit lehelt</a>'),
        page("Kadunud joonis", '<img src="/draftfile.php/5/user/draft/123456/joonis.png" alt="Abi saamise teekond">'),
        page("Hinnakiri", f"Hinnakiri kehtib kuni {long_past}.", old),
        page("Hinnakirja ajalugu", f"Kuni {long_past} kehtis eelmine hinnakiri."),
        page("Uus kord", f"Uus kord jõustub {past}.", start - timedelta(days=1000)),
        page("Uue korra ajalugu", f"Uus kord jõustus {past}."),
        page("Seminar", f"Seminar toimub {past}.", start - timedelta(days=960)),
        page("Seminari kokkuvõte", f"Seminar toimus {past}."),
        page("Aasta plaan", "Sel aastal on kolm koolitust.", last_year),
        page("Käesolev juhend", "Käesolev juhend kehtib kõigile juhendajatele.", last_year),
        page("Andmed", f"Andmed on {long_past} seisuga."),
        page("Värsked andmed", f"Andmed on {day_in_words(start, -20)} seisuga."),
        page("Kuhu pöörduda", "Ravi küsimustes pöördu Haigekassa poole."),
        page("Kuidas oli varem", "Endine Haigekassa kannab nüüd nime Tervisekassa."),
        *(page(f"Kahes keeles {n}", f"{et} {ru}") for n in (1, 2, 3)),
        page("Kahes keeles, üks puudu", et),
    )


def _access() -> tuple[Activity, ...]:
    def page(name: str, html: str) -> Activity:
        return Activity("page", name, "", html)

    def film(more: str) -> str:
        return f'<p>Vaata.</p><video src="@@PLUGINFILE@@/film.mp4"{more}></video>'

    return (
        page("Pilt kirjelduseta", '<p>Vaata joonist.</p><img src="data:image/png;base64,iVBORw0KGgo=">'),
        Activity("page", "Film subtiitriteta", "", film(""), files=(StoredFile("film.mp4", b"ftyp", "video/mp4"),)),
        Activity("page", "Tummfilm", "", film(" muted"), files=(StoredFile("film.mp4", b"ftyp", "video/mp4"),)),
        page("Link peidetud lehele", paragraphs(link("@@SITE@@/mod/page/view.php?id=31004", "Loe märkmeid"))),
        page("Link nähtavale lehele", paragraphs(link("@@SITE@@/mod/page/view.php?id=31015", "Vaata pilti"))),
        page("Link kadunud kohale", paragraphs(link(f"{_PAGE}#seda-kohta-ei-ole", "Loe tabelit"))),
        page("Link lehele", paragraphs(link(_PAGE, "Loe statistikat"))),
    )


def _old(start: datetime) -> Course:
    places = ("sonastik", "pea/kuulamine", "andmekaitse/teavitamine")  # the last one is gone
    links = (link(f"http://juhend.example/{place}", f"Juhend: {place}") for place in places)
    page = Activity("page", "Põhimõisted", "", paragraphs("Mõisted, mida läheb vaja.", *links), tracking=0)
    made = _made(start, 32, "VANA-OPE", "Vana õpe", (Section("Üldine", "", (page,)),), days=1500, changed=1300)
    return replace(made, entrances=("manual", "self"), door="ended")


def _summer(start: datetime) -> Course:
    ends = start + timedelta(days=60)
    pages = (
        Activity("page", "Avaneb liiga hilja", "", paragraphs("Kokkuvõte."), conditions=(_from(ends, 5),)),
        Activity("page", "Avaneb õigel ajal", "", paragraphs("Algus."), conditions=(_from(ends, -5),)),
        Activity("page", "Kadunud rühmale", "", paragraphs("Rühmale."), conditions=({"type": "group", "id": -1},)),
        Activity(
            "page",
            "Kustutatud rühmale",
            "",
            paragraphs("Rühmale."),
            conditions=({"type": "group", "id": 5},),
            restriction="Not available unless: You belong to <strong>(Missing group)</strong>",
        ),
    )
    made = _made(start, 33, "SUVEKOOL", "Suvekool", (Section("Üldine", "", pages),), days=200)
    made = replace(made, ends_at=ends, entrances=(), criteria=())
    return with_learners(made, start, range(FIRST_LEARNER, FIRST_LEARNER + 3), finished=0.0)


def _from(day: datetime, days: int) -> Mapping[str, object]:
    return {"type": "date", "d": ">=", "t": int((day + timedelta(days=days)).timestamp())}


def _restored(start: datetime) -> Course:
    task = Activity("assign", "Kodutöö", paragraphs("Kirjuta üks leht."))
    made = _made(start, 34, "TAASTATUD", "Taastatud kursus", (Section("Üldine", "", (task,)),), days=200)
    made = with_learners(made, start, range(FIRST_LEARNER, FIRST_LEARNER + 3), finished=0.0)
    return replace(made, leftover=True)


def _over(start: datetime) -> Course:
    page = Activity("page", "Vana teade", "", paragraphs(f"Esita töö hiljemalt {day_in_words(start, -300)}."))
    made = _made(start, 35, "MOODUNUD", "Möödunud kursus", (Section("Üldine", "", (page,)),), days=700)
    return replace(made, ends_at=start - timedelta(days=200), entrances=("self",), door="open")


def _empty(start: datetime) -> Course:
    made = _made(start, 36, "TUHI", "Tühi kursus", (Section("Üldine"),), days=100)
    return replace(made, entrances=("manual", "guest"))


def _web(start: datetime) -> Course:
    """Links, files, acts, and pages that are the documented examples themselves."""
    past = day_in_words(start, -300)

    def page(name: str, *sentences: str) -> Activity:
        return Activity("page", name, "", paragraphs(*sentences), tracking=0, modified_at=start - timedelta(days=400))

    def linking(name: str, *urls: str) -> Activity:
        return page(name, *(link(url, f"Loe lehelt {name}") for url in urls))

    def file(name: str, stored: StoredFile) -> Activity:
        return Activity("resource", name, files=(stored,), tracking=0)

    lost = (f"http://kadunud-sait.example/{number}" for number in (1, 2, 3))
    links = (
        Activity("page", "Leht lingi taga", "", paragraphs("Siia jõuab lingi kaudu."), listed=False, tracking=0),
        Activity("page", "Leht lingita", "", paragraphs("Siia ei jõua keegi."), listed=False, tracking=0),
        linking(f"Link lehele {_LINKED}", f"@@SITE@@/mod/page/view.php?id={_LINKED}"),
        linking("Link kustutatud lehele", "@@SITE@@/mod/page/view.php?id=37999"),
        linking("Link praktika kursusele", "@@SITE@@/course/view.php?id=31"),
        linking("Link külalistele avatud kursusele", "@@SITE@@/course/view.php?id=36"),
        linking("Kadunud sait", *lost),
        linking("Kadunud leht", "http://juhend.example/andmekaitse/teavitamine"),
        linking("Trükivead aadressis", "http://juhend example/vorm"),
        linking("Kolinud leht", "http://juhend.example/vana/arakuulamine"),
        linking("Edasi suunav leht", "http://juhend.example/kuulamine"),
        linking("Siseveeb", "http://www.ohvriabi.example/siseveeb/juhtumid"),
        linking("Vana sait", "http://www.hitsa.ee/koolitus"),
        linking("Uus sait", "http://harno.ee/koolitus"),
        linking("Seaduse vana tekst", f"{_ACT}106012023001"),
        linking("Seaduse kehtiv tekst", f"{_ACT}106012023001?leiaKehtiv"),
        linking("Seadus, mida enam ei ole", f"{_ACT}125102017006"),
        linking("Seadus, mille tekst muutub", f"{_ACT}105072025010"),
    )
    others = (
        page("Külalistele", "Kursusega saab tutvuda külalisena sisse logides."),
        page("Külalisesineja", "Külalisena esineb kursusel ohvriabitöötaja."),
        page("Möödunud tähtaeg", f"Esita töö hiljemalt {past}."),
        replace(page("Tähtaja ajalugu", f"Registreerimine lõppes {past}."), modified_at=start - timedelta(days=20)),
        Activity("page", "Peidetud loetav leht", "", paragraphs("Koolitajale."), visible=False),
        Activity("page", "Peidetud vaba leht", "", paragraphs("Koolitajale."), visible=False, tracking=0),
        page("Pilt http kaudu", '<img src="http://statistika.example/vagivald" alt="Vägivald arvudes">'),
        file("Prinditud juhend", StoredFile("prinditud.pdf", pdf("Juhend", tagged=False, titled=False), PDF)),
        file("Pealkirjata juhend", StoredFile("pealkirjata.pdf", pdf("Juhend", titled=False), PDF)),
        file("Salvestatud juhend", StoredFile("salvestatud.pdf", pdf("Juhend õppijale"), PDF)),
        Activity("resource", "Kadunud fail", tracking=0),
        file("Tühi fail", StoredFile("tyhi.pdf", b"", PDF)),
        file("Poolik fail", StoredFile("poolik.pdf", pdf("Juhend")[:400], PDF)),
        file(
            "Vanas vormingus fail",
            StoredFile("vana.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64, "application/msword"),
        ),
        Activity("page", "Tühi raam", "", RULES["media.no-source"].speaks[0], tracking=0),
        *(
            Activity("page", name, "", html, tracking=0)
            for rule in _BY_DOCUMENTATION
            for name, html in zip(CASES[rule], (RULES[rule].speaks[0], RULES[rule].silent[0]), strict=True)
        ),
    )
    sections = (Section("Üldine"), Section("Lingid", "", links), Section("Muu", "", others))
    return _made(start, 37, "VEEB", "Veebis", sections, days=200)


def _made(
    start: datetime,
    number: int,
    shortname: str,
    name: str,
    sections: tuple[Section, ...],
    *,
    days: int,
    changed: int = 20,
) -> Course:
    """A course of `days` days ago that somebody changed `changed` days ago."""
    made = new_course(start, number, shortname, name, CATEGORY, paragraphs("Näidis."), sections)
    at, born = start - timedelta(days=changed), start - timedelta(days=days)
    known = {a.cmid: a.modified_at for _, _, a in made.activities() if a.modified_at != made.modified_at}
    for _, _, activity in list(made.activities()):
        made = made.with_activity(activity.cmid, modified_at=known.get(activity.cmid, at))
    return replace(made, created_at=born, starts_at=born, modified_at=at)
