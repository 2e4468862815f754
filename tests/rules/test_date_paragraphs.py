"""Paragraphs as courses hold them, last changed on 2 September 2024 and judged on 22 November 2026: which lines a course manager is shown.

Written beside the corpus, by a hand that had seen the extractor; they hold what it does, on whole texts with headings, lists and tables.
"""

from datetime import UTC, datetime

import pytest

from course_sync.model.findings import Severity
from course_sync.rules import judge

WRITTEN = datetime(2024, 9, 2, 8, tzinfo=UTC)
OF_DATES = {
    "text.deadline-passed": "deadline",
    "text.validity-expired": "validity",
    "text.announcement-passed": "announced",
    "text.event-passed": "event",
    "text.relative-year": "this year",
    "text.old-state": "state",
}


def told(w, body):
    """Every finding about a date: what, which day, whether it alarms."""
    view = w.view(texts=(w.text(body, modified_at=WRITTEN),))
    return {
        (OF_DATES[it.rule], it.details["date"], it.severity is Severity.WARNING)
        for it in judge(view).findings
        if it.rule in OF_DATES
    }


@pytest.mark.parametrize(
    ("body", "findings"),
    [
        (
            "<h3>Tähtajad</h3><ul><li>I juhtumianalüüs – 30. september 2024</li><li>Rühmatöö – 14. oktoober 2024</li><li>Eneseanalüüs – 4. november 2024</li></ul>",
            {("deadline", "2024-09-30", True), ("deadline", "2024-10-14", True), ("deadline", "2024-11-04", True)},
        ),
        (
            "<table><tr><th>Ülesanne</th><th>Tähtaeg</th></tr><tr><td>Andmekaardistus</td><td>20.09.2024</td></tr><tr><td>Mõjuhinnang</td><td>11.10.2024</td></tr></table>",
            {("deadline", "2024-09-20", True), ("deadline", "2024-10-11", True)},
        ),
        (
            "<h4>Ajakava</h4><table><tr><th>Kuupäev</th><th>Teema</th></tr><tr><td>10.09.2024</td><td>Sissejuhatus</td></tr><tr><td>17.09.2024</td><td>Trauma ja kriis</td></tr></table>",
            {("event", "2024-09-10", False), ("event", "2024-09-17", False)},
        ),
        (
            "<p>Tere tulemast ohvriabi baaskursusele! Kursus algab 9. septembril ja kestab kümme nädalat. Esimese nädala test on avatud 15. septembrini, seejärel läheb see lukku.</p>",
            {("deadline", "2024-09-15", True), ("event", "2024-09-09", False)},
        ),
        (
            "<p>Lõputöö kavand palume üles laadida hiljemalt 7. oktoobriks 2024. Juhendaja annab tagasisidet 14. oktoobriks.</p>",
            {("deadline", "2024-10-07", True), ("announced", "2024-10-14", True)},
        ),
        (
            "<p>Pane tähele: ohvriabi lisakoolituse sertifikaat kehtib kuni 31. detsembrini 2025, pärast seda tuleb läbida täienduskoolitus.</p>",
            {("validity", "2025-12-31", True)},
        ),
        (
            "<p>Alates 1. jaanuarist 2025 hakkab kehtima uus hüvitise taotlemise kord. Täiendame moodulit 4 detsembris.</p>",
            {("announced", "2024-12-31", True), ("announced", "2025-01-01", True)},
        ),
        (
            "<p>Naiste tugikeskuste kontaktid (seisuga 15.08.2024)</p><p>Kui mõni number ei vasta, anna meile teada.</p>",
            {("state", "2024-08-15", False)},
        ),
        (
            "<p>Tänavu korraldame kolm infopäeva. Esimene toimub 26. septembril Paides, teine 24. oktoobril Jõhvis.</p>",
            {("event", "2024-09-26", False), ("event", "2024-10-24", False), ("this year", "2024", True)},
        ),
        (
            "<p>Andmekaitsespetsialisti määramise vormi saab esitada kuni 13.09.2024. Küsimused saada kursuse foorumisse.</p>",
            {("deadline", "2024-09-13", True)},
        ),
        (
            "<p>Tehisintellekti määruse keelatud praktikate sätted hakkavad kehtima 2. veebruaril 2025 ja ülejäänud nõuded 2. augustil 2026.</p>",
            {("announced", "2025-02-02", False)},
        ),
        (
            "<p>Viipade koostamise ülesanne: lahenda vähemalt kolm näidet ja postita tulemus foorumisse 22. septembriks.</p>",
            {("deadline", "2024-09-22", True)},
        ),
        (
            "<p>ChatGPT ministeeriumi litsents on makstud 2024. aasta lõpuni.</p>",
            {("validity", "2024-12-31", True)},
        ),
        (
            "<p>Varjumiskoha plaani näidis uueneb 2025. aasta I kvartalis, praegu kasutage vana.</p>",
            {("announced", "2025-03-31", True)},
        ),
        (
            "<p>EE-ALARM testimine toimub 18. septembril kell 15.00. Ära ehmata!</p>",
            {("event", "2024-09-18", False)},
        ),
        (
            "<p>Kriisireguleerimisõppus CREVEX 2024 peetakse 7.–10. oktoobrini. Registreeruge koordinaatori juures enne 20. septembrit.</p>",
            {("deadline", "2024-09-20", True), ("event", "2024-10-10", False)},
        ),
        (
            "<p>Kodused varud: kontrolli üle oma varud ja täida kontroll-leht (tähtaeg 30.09).</p>",
            {("deadline", "2024-09-30", False)},
        ),
        (
            "<p>Elanikkonnakaitse baaskursuse tunnistus kehtib 5 aastat. Registreerimine sügisesele kursusele avatakse 16. septembril.</p>",
            {("announced", "2024-09-16", True)},
        ),
        (
            "<p>Kursuse läbimiseks peavad kõik kolm testi olema sooritatud 29. novembriks 2024. Tunnistused väljastame detsembri alguses.</p>",
            {("announced", "2024-12-31", True), ("deadline", "2024-11-29", True)},
        ),
        (
            "<p>NB! Vana e-õppe keskkond suletakse 30. novembril 2024. Salvesta oma tööd enne seda.</p>",
            {("announced", "2024-11-30", True)},
        ),
        (
            "<p>Supervisiooni grupp koguneb järgmisel korral 3. oktoobril.</p><p>Lektor: Kati Karu</p>",
            {("event", "2024-10-03", False)},
        ),
        (
            "<p>Vormi uus versioon jõustub 01.11.2024.</p>",
            {("announced", "2024-11-01", True)},
        ),
        (
            "<p>Käesoleval õppeaastal on kursuse eestvedaja Piret Saar.</p>",
            {("this year", "2025", True)},
        ),
        (
            "<p>Infopäeva salvestis on järelvaadatav 31. oktoobrini.</p>",
            {("validity", "2024-10-31", True)},
        ),
        (
            "<p>Please complete the data protection refresher by 30 September 2024. Certificates will be e-mailed in October.</p>",
            {("announced", "2024-10-31", True), ("deadline", "2024-09-30", True)},
        ),
        (
            "<p>Регистрация на курс первой помощи открыта до 20 сентября 2024 года. Занятия начнутся 1 октября.</p>",
            {("deadline", "2024-09-20", True), ("event", "2024-10-01", False)},
        ),
        (
            "<p>Foorumi arutelu teemal „Tehisaru ametniku töös“ jääb lahti 6. oktoobrini, kokkuvõtte teeb lektor.</p>",
            {("deadline", "2024-10-06", True)},
        ),
        (
            "<h3>Kontaktpäevad</h3><ul><li>12. september, Tallinn</li><li>10. oktoober, Tartu</li></ul><p>Puudumisest teata koolitajale.</p>",
            {("event", "2024-09-12", False), ("event", "2024-10-10", False)},
        ),
        (
            "<h3>Litsentsid</h3><table><tr><th>Tarkvara</th><th>Kehtib kuni</th></tr><tr><td>Tekstiredaktor</td><td>31.12.2024</td></tr></table>",
            {("validity", "2024-12-31", True)},
        ),
        (
            "<p>Viimati uuendatud: august 2024</p><p>Selle lehe eest vastutab ohvriabi osakond.</p>",
            {("state", "2024-08-31", False)},
        ),
        (
            "<p>Sel aastal pöörame erilist tähelepanu laste õigustele.</p>",
            {("this year", "2024", True)},
        ),
        (
            "<p>Järgmisel õppeaastal kolib kursus uude keskkonda.</p>",
            {("announced", "2026-08-31", True)},
        ),
        (
            "<p>Kui sa ei ole testi 30. septembriks ära teinud, palun kirjuta koolitajale.</p>",
            {("deadline", "2024-09-30", True)},
        ),
        (
            "<p>Sooduskood töötab kuni 31. oktoobrini k.a.</p>",
            {("validity", "2024-10-31", True)},
        ),
        (
            "<p>Andmelekke teatamise vormi asendab 2024. aasta IV kvartalis uus iseteenindus.</p>",
            {("announced", "2024-12-31", True)},
        ),
    ],
)
def test_a_paragraph_that_time_has_overtaken_is_told(w, body, findings):
    assert told(w, body) == set(findings)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Ohvriabi seadus võeti vastu 14. detsembril 2022 ja jõustus 1. aprillil 2023. Enne seda reguleeris valdkonda 2003. aasta seadus.</p>",
        "<p>Juhtum: Anneli (34) kolis abikaasa juurest ära 2021. aasta mais. 12. juunil tuli mees talle töö juurde järele. Mida teed?</p>",
        "<p>Oletame, et andmeleke avastati reedel, 6. septembril kell 16.40. Millal lõpeb teavitamise tähtaeg?</p>",
        "<p>Kirjandus: Herman, J. (2015). Trauma and Recovery. Soonets, M. (2016). Lähisuhtevägivald, lk 44–51.</p>",
        "<p>Videoloeng on salvestatud 12.03.2023. Autor: Liina Lepp, CC BY 4.0.</p>",
        "<p>Isikuandmete kaitse üldmäärus (EL) 2016/679, 27. aprill 2016, artikkel 33 lg 1: 72 tundi.</p>",
        "<p>Tuludeklaratsioon tuleb igal aastal esitada 30. aprilliks, majandusaasta aruanne 30. juuniks.</p>",
        "<p>2023. aastal registreeriti 5437 perevägivalla juhtumit, 2022. aastal 5812.</p>",
        "<p>1987. aasta novembris möllas Eestis torm. 2005. aasta jaanuaritorm jättis elektrita 60 000 majapidamist.</p>",
        "<p>Näidis: „Palume esitada avaldus hiljemalt 15. novembriks.“ Kuidas kirjutaksid lihtsamalt?</p>",
        "<p>Tel 612 1360, vastuvõtt E–R 8.30–16.30, kabinet 2.11. Fail: kriisiplaan_2023-05-12.docx.</p>",
        "<p>RT I, 06.01.2023, 1; RT I, 30.06.2023, 90 – jõust. 01.07.2023</p>",
        "<p>Esimesed keelemudelid loodi juba 1950. aastatel; GPT-3 avaldati 2020. aasta mais ja ChatGPT 30. novembril 2022.</p>",
        "<p>Harjutus: mitu päeva jääb 10. oktoobri ja 4. novembri vahele?</p>",
        "<p>Hädaabinumber 112 alustas tööd 11. veebruaril 2015. Varem helistati politseile 110.</p>",
        "<p>Õppisin seda 2019. aastal Tartus ja lõpetasin 2021. aasta juunis.</p>",
        "<p>Iga kuu esimesel esmaspäeval katsetatakse sireene; tavaliselt teatatakse sellest märtsis.</p>",
        "<p>Kohus otsustas 19. juunil 2020, et vastus tuli saata hiljemalt 25. juuniks 2018.</p>",
        "<h3>Ajatelg</h3><ul><li>2017 – WannaCry</li><li>12. mai 2017 – haiglad Suurbritannias</li></ul>",
    ],
)
def test_a_paragraph_of_the_past_of_others_or_of_nothing_stays_silent(w, body):
    assert told(w, body) == set()


def test_a_row_of_a_table_is_quoted_with_its_heading(w):
    body = "<table><tr><th>Töö</th><th>Tähtaeg</th></tr><tr><td>Riskianalüüs</td><td>20.09.2024</td></tr></table>"
    view = w.view(texts=(w.text(body, modified_at=WRITTEN),))
    (finding,) = (it for it in judge(view).findings if it.rule in OF_DATES)
    assert finding.details["sentence"] == "Töö Tähtaeg: Riskianalüüs 20.09.2024"
