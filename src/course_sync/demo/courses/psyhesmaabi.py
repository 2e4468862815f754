"""Psühholoogiline esmaabi: all well but for one night on which a host was down; a whole group completes it."""

from datetime import datetime, timedelta

from course_sync.demo.courses.writing import link, new_course, paragraphs
from course_sync.demo.documents import H5P, h5p
from course_sync.demo.people import FIRST_LEARNER, POST_CANARY, with_learners
from course_sync.demo.things import Activity, Course, Part, Section, StoredFile


def course(start: datetime) -> Course:
    """The course before day 0."""
    made = new_course(
        start,
        12,
        "PSYH-ESMAABI",
        "Psühholoogiline esmaabi",
        4,
        paragraphs("Õpid märkama, kuulama ja ühendama inimest talle vajaliku abiga."),
        (
            Section("Üldine", activities=(_questions(),)),
            Section(
                "Vaata, kuula, ühenda",
                paragraphs("Kolm sammu, millega iga spetsialist saab alustada."),
                _steps(),
            ),
            Section("Harjutused", paragraphs("Kinnista õpitut."), _exercises(start)),
        ),
    )
    return with_learners(made, start, range(FIRST_LEARNER + 20, FIRST_LEARNER + 68), finished=0.3, wave=14, suspended=2)


def _questions() -> Activity:
    return Activity(
        "forum",
        "Küsimused ja kogemused",
        paragraphs("Jaga siin oma kogemust. Ära kirjuta, kellest on jutt."),
        parts=(
            Part("Tere!", paragraphs("Küsi julgelt, koolitaja vastab.")),
            Part(
                "Minu kogemus",
                paragraphs(
                    f"Minuga juhtus midagi sarnast ja räägin sellest siin ({POST_CANARY}). "
                    f"Mind aitas {link('http://enesehoid.example/hingamine', 'see harjutus')}."
                ),
                by=FIRST_LEARNER + 21,
            ),
            Part(
                "Kuidas ise toime tulla?",
                paragraphs(f"Olen väsinud, kelle poole pöörduda ({POST_CANARY})?"),
                by=FIRST_LEARNER + 25,
            ),
        ),
        tracking=0,
    )


def _steps() -> tuple[Activity, ...]:
    return (
        Activity(
            "page",
            "Vaata",
            paragraphs("Esimene samm."),
            paragraphs(
                "Hinda olukorda: kas siin on ohutu ja kes vajab abi kõige rohkem?",
                f"Abiks on {link('http://juhend.example/pea/turvalisus', 'turvalisuse juhend')}.",
            ),
        ),
        Activity(
            "page",
            "Kuula",
            paragraphs("Teine samm."),
            paragraphs(
                "Paku oma kohalolu. Ära suru inimest rääkima.",
                f"Loe lisaks: {link('http://juhend.example/pea/kuulamine', 'kuulamise juhend')}.",
            ),
        ),
        Activity(
            "page",
            "Ühenda",
            paragraphs("Kolmas samm."),
            "Aita leida *usaldusväärset* teavet.\n\nTeenuste loetelu: [ohvriabi](http://www.ohvriabi.example/abi-saamine)\n",
            format=4,
        ),
        Activity(
            "url",
            "Abivajadus arvudes",
            paragraphs("Tabelid näitavad, kui sageli abi otsitakse."),
            url="http://statistika.example/vagivald",
        ),
    )


def _exercises(start: datetime) -> tuple[Activity, ...]:
    return (
        Activity(
            "h5pactivity",
            "Lünktekst: kolm sammu",
            paragraphs("Täida lüngad."),
            files=(
                StoredFile(
                    "kolm-sammu.h5p",
                    h5p("Kolm sammu", f"{link('http://juhend.example/pea/kuulamine', 'Vaata, kuula')} ja ühenda."),
                    H5P,
                ),
            ),
        ),
        Activity(
            "choice",
            "Mis tundub kõige raskem?",
            paragraphs("Vali üks vastus."),
            parts=(Part("Kuulamine", ""), Part("Vaikimine", "")),
            tracking=1,
        ),
        Activity(
            "assign",
            "Kodutöö: minu piirkonna abivõimalused",
            paragraphs(
                "Kirjelda, kuhu saad oma piirkonnas inimese suunata.",
                f"Võrdle arve päringuga: {link('http://statistika.example/paring?teema=ohvrid&piirkond=koik', 'ohvrid')}.",
            ),
            dates={
                "allowsubmissionsfromdate": start - timedelta(days=60),
                "duedate": start + timedelta(days=120),
                "cutoffdate": start + timedelta(days=150),
            },
        ),
        Activity("quiz", "Enesekontroll", paragraphs("Kontrolli, mis meelde jäi.")),
    )
