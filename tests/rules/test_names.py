"""Superseded names in words and hosts in links."""

import pytest

from course_sync.content.names import shipped
from course_sync.model.findings import Severity
from course_sync.model.links import Occurrence


def saying(w, body, **changes):
    return w.view(texts=(w.text(body, **changes),), names=shipped())


def linking(w, url):
    return w.view(occurrences=(Occurrence(w.link(url), w.place(1)),), names=shipped())


@pytest.mark.parametrize(
    ("sentence", "name", "severity"),
    [
        ("<p>Pöördu Haigekassa poole.</p>", "haigekassa", Severity.HINT),
        ("<p>Kaebuse võib esitada Tarbijakaitseametile.</p>", "tarbijakaitseamet", Severity.WARNING),
        ("<p>Kursuse korraldab HITSA.</p>", "hitsa", Severity.WARNING),
        ("<p>Juhiloa saab Maanteeametist.</p>", "maanteeamet", Severity.WARNING),
        ("<p>Reostusest teata Keskkonnainspektsioonile.</p>", "keskkonnainspektsioon", Severity.WARNING),
        ("<p>Lube annab Keskkonnaministeerium.</p>", "keskkonnaministeerium", Severity.HINT),
        ("<p>Toetust annab Maaeluministeerium.</p>", "maaeluministeerium", Severity.HINT),
        ("<p>Katastriandmeid küsi Maa-ametilt.</p>", "maa-amet", Severity.HINT),
        ("<p>Avaldus esita maavalitsusele.</p>", "maavalitsus", Severity.HINT),
        ("<p>Tegevusloa annab Tervishoiuamet.</p>", "tervishoiuamet", Severity.WARNING),
        ("<p>Pöördu Politseiameti poole.</p>", "politseiamet", Severity.WARNING),
        ("<p>Teata Veterinaar- ja Toiduametile.</p>", "veterinaar-ja-toiduamet", Severity.WARNING),
        (
            "<p>Küsi nõu ohvriabi- ja ennetusteenuste osakonnast.</p>",
            "ohvriabi-ja-ennetusteenuste-osakond",
            Severity.WARNING,
        ),
    ],
)
def test_a_superseded_name_is_told_with_its_successor(w, found, sentence, name, severity):
    (finding,) = found("text.superseded-name", saying(w, sentence))
    assert (finding.subject, finding.severity) == (name, severity)
    assert finding.details["new"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Endine Haigekassa on nüüd Tervisekassa.",
        "Haigekassa (kuni 2023) maksis hüvitist.",
        "Haigekassa (2019). Ravijuhend.",
        "Nii on juhendis (Haigekassa, 2019a).",
        "Toimetus kirjutas: „Haigekassa keeldus“.",
        "Eesti Haigekassa seadus",
        "Tarbijakaitse ja Tehnilise Järelevalve Ametile",
        "Innovatsioon on oluline.",
        "Liigume edasi iske poole.",
        "Küsi lepitusteenust.",  # not well enough supported to be on
        "Allikas on uuring (Maanteeamet, 2018).",
        "Maanteeamet ja Lennuamet liideti Transpordiametiks.",
        "Elamisloa annab Politsei- ja Piirivalveamet.",
        "Kaarte annab Maa- ja Ruumiamet.",
        "Järelevalvet teeb Põllumajandus- ja Toiduamet, sertifikaadi annab Terviseamet.",
        "Maavalitsused lõpetasid tegevuse 1. jaanuaril 2018.",
    ],
)
def test_what_tells_of_the_past_quotes_or_only_looks_alike_is_left_alone(w, found, sentence):
    assert found("text.superseded-name", saying(w, f"<p>{sentence}</p>")) == []


def test_without_a_list_nothing_is_found(w, found):
    assert found("text.superseded-name", w.view(texts=(w.text("Pöördu Haigekassa poole."),))) == []


@pytest.mark.parametrize("url", ["https://hitsa.ee/", "https://www.hitsa.ee/koolitus?x=1", "http://HITSA.ee./a"])
def test_a_link_to_a_superseded_host_or_one_below_it_is_told(w, found, url):
    (finding,) = found("link.superseded-host", linking(w, url))
    assert finding.details["new"] == "harno.ee"


@pytest.mark.parametrize(
    "url", ["https://harno.ee/", "https://xhitsa.ee/", "https://hitsa.ee.test/", "https://a.test/hitsa.ee"]
)
def test_a_host_that_only_looks_alike_is_left_alone(w, found, url):
    assert found("link.superseded-host", linking(w, url)) == []
