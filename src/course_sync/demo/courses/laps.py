"""Lapse ärakuulamine ja abistamine: one address has moved for good, which is a hint only; on the last day a link dies.

Seen once, that is a suspicion: the course ends as one that needs attention, and nobody is told yet.
"""

from datetime import datetime

from course_sync.demo.courses.writing import docx_file, link, new_course, paragraphs
from course_sync.demo.things import Activity, Course, Section


def course(start: datetime) -> Course:
    """The course before day 0; it never changes."""
    return new_course(
        start,
        17,
        "LAPS-ABI",
        "Lapse ärakuulamine ja abistamine",
        5,
        paragraphs("Kuidas rääkida lapsega nii, et ta tunneb end kaitstuna."),
        (
            Section(
                "Vestlus lapsega",
                paragraphs("Lapse iga ja seisund määravad, kuidas vestlust pidada."),
                (
                    Activity(
                        "page",
                        "Enne vestlust",
                        "",
                        paragraphs(
                            "Vali rahulik koht ja selgita lapsele, mis hakkab toimuma.",
                            f"Põhimõtted on {link('http://juhend.example/vana/arakuulamine', 'ärakuulamise juhendis')}.",
                        ),
                    ),
                    Activity(
                        "page",
                        "Vestluse ajal",
                        "",
                        paragraphs("Küsi avatud küsimusi. Ära luba, mida sa ei saa täita."),
                    ),
                    Activity(
                        "url",
                        "Märgid lapse käitumises",
                        paragraphs("Muutus käitumises on põhjus rääkida."),
                        url="http://lastekaitse.example/margid",
                    ),
                ),
            ),
            Section(
                "Pärast vestlust",
                paragraphs("Lepi kokku, kes ja kuidas last edasi toetab."),
                (
                    Activity(
                        "folder",
                        "Materjalid",
                        paragraphs("Joonistuslehed lapsele."),
                        files=(docx_file("joonistusleht.docx", "Joonista oma pere", "Kes on sulle tähtsad?"),),
                    ),
                    Activity("lti", "Vestluse simulatsioon", paragraphs("Harjuta vestlust virtuaalse lapsega.")),
                    Activity("quiz", "Enesekontroll", paragraphs("Kuus küsimust.")),
                ),
            ),
        ),
    )
