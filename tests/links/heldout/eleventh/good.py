"""Pages that are simply there."""

# fmt: off

import io
import zipfile

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.eleventh import skins as s
from heldout.eleventh.base import c
from heldout.shapes import Case, on


def _pdf(words: str) -> bytes:
    stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode("latin-1", "replace")
    return (
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Lang (et-EE) >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length "
        + str(len(stream)).encode()
        + b" >>\nstream\n"
        + stream
        + b"\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n"
    )


def _zip(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in names:
            packed.writestr(name, f"<?xml version='1.0' encoding='UTF-8'?><x>{name * 40}</x>")
    return out.getvalue()


ESTONIAN: tuple[Case, ...] = (
    c(R.FINE, "ohvriabi-tel/teenused/kriisiabi", s.agency("Ohvriabi teenistus", "Kriisiabi ööpäev läbi", """Kui oled langenud vägivalla ohvriks, näinud pealt rasket õnnetust või kaotanud lähedase, saad tasuta rääkida kriisitöötajaga numbril 116 006.
Kõne on konfidentsiaalne. Helistada saab eesti, vene ja inglise keeles, vajadusel kaasame tõlgi.
# Mis kõne ajal juhtub
- Kuulame sind rahulikult ära.
- Aitame mõelda, mida on vaja teha täna ja mis võib oodata homseni.
- Soovi korral lepime kokku kohtumise piirkondliku töötajaga.""")),
    c(R.FINE, "perehyvitis/vorm/hyvitise-taotlus", s.agency("Sotsiaalteenuste Amet", "Kuriteoohvri hüvitise taotlus", """Taotluse saab esitada kolme aasta jooksul alates kuriteo toimepanemisest. Lae vorm alla, täida ära ja allkirjasta digitaalselt või paberil.
! <p><a href="/failid/taotlus.docx">Taotluse vorm (DOCX, 48 kB)</a> <a href="/failid/taotlus.pdf">Taotluse vorm (PDF, 112 kB)</a></p>
Lisa kriminaalmenetluse alustamise teade ning raviarved. Menetlus kestab kuni 30 päeva; otsuse saadame e-postiga.""")),
    c(R.FINE, "akt-hea/akt/lastekaitseseadus", s.agency("Õigusaktide kogu", "Lastekaitseseadus", """Vastu võetud 19.11.2014. Redaktsiooni jõustumise kp: 01.01.2026.
# 1. peatükk. Üldsätted
§ 1. Seaduse reguleerimisala. Käesolev seadus sätestab lapse õiguste ja heaolu tagamise põhimõtted.
§ 3. Laps. (2) Laps on alla 18-aastane inimene.
# 4. peatükk. Abivajav ja hädaohus olev laps
§ 27. Abivajavast lapsest teatamine. (1) Abivajavast lapsest on kohustatud viivitamata teatama kõik isikud, kellel on andmeid abivajavast lapsest.""")),
    c(R.FINE, "kiiver/blogi/lapse-vihahood", s.wp("Kasvamise blogi", "Viha käib külas: mida teha, kui kolmeaastane lööb", """Esimene asi, mida ma emadele-isadele ütlen: hinga. Lapse viha ei ole hinnang sinule.
Väike laps lööb, sest tal ei ole veel sõnu. Võta ta käsi pehmelt kinni, ütle lühidalt „ma ei luba lüüa” ning jää lähedale. Selgitused jäta tunni aja pärast, kui mõlemad on söönud.
Lõpuks üks mäng: vihakivi. Otsige rannast kivi, mida võib kõvasti pigistada.""")),
    c(R.FINE, "kliinikum-hea/osakond/lastepsyhhiaatria", s.uni("Kesklinna Haigla", "Laste ja noorte vaimse tervise keskus", """Keskuses töötavad psühhiaatrid, kliinilised psühholoogid, loovterapeudid ja vaimse tervise õed. Vastuvõtule tulekuks on vaja perearsti saatekirja või e-konsultatsiooni; erakorraline abi on valves ööpäev ringi.
- Registratuur: 617 0000, E–R 8–16
- Aadress: Tervise 28, C-korpus, 2. korrus
Esimesele visiidile palume tulla koos vanema või eestkostjaga.""")),
    c(R.FINE, "dspace-hea/handle/10062/91233", s.dspace("Ülikooli repositoorium", "Lähisuhtevägivalla märkamine esmatasandi tervishoius", """! <div class="simple-item-view-authors">Kuusk, Maarja</div>
! <div class="item-page-field-wrapper"><h5>Date</h5>2021-06</div><div><h5>Abstract</h5>Magistritöös intervjueeriti neljateistkümmet pereõde. Tulemused näitavad, et küsimiseks napib aega ja kindlustunnet, kuid lühike küsimustik muudab vestluse alustamise lihtsamaks.</div>
! <a href="/bitstream/handle/10062/91233/kuusk_ma_2021.pdf">View/Open: kuusk_ma_2021.pdf (1.204Mb)</a>""", "et")),
    c(R.FINE, "kataloog-hea/cgi-bin/koha/opac-detail.pl?biblionumber=20114", s.koha("Maakonnaraamatukogu", "Keha peab arvet : aju, meel ja keha trauma paranemisel", """Autor: van der Kolk, Bessel
Ilmumisandmed: Tallinn : Pegasus, 2022. 480 lk.
Märksõnad: trauma, psühhoteraapia, posttraumaatiline stress
| Kogu | Kohaviit | Staatus | Tähtaeg
| Täiskasvanute osakond | 159.9 | Kohal |
| Haruraamatukogu | 159.9 | Välja laenutatud | 12.01.2027""")),
    c(R.FINE, "naitus-hea/exhibits/show/kuuditud-lapsed/kirjad", s.omeka("Mälu Muuseum", "Kirjad Siberist", """Üheksa-aastane Leida kirjutas kasetohule, sest paberit ei olnud. Kirju on alles neliteist.
> Kallis vanaema, meil on siin lumi põlvini ja ma oskan juba lüpsta.
Digiteeritud on kõik säilinud tohukirjad; klõpsa pildil, et suurendada. Fondinumber AM 11_42.""")),
    c(R.FINE, "err-hea/audio/lastetuba-5", s.news("Raadioarhiiv", "Lastetuba: kuidas rääkida lapsele surmast", """Saates räägivad leinanõustaja ja hingehoidja, mida nelja-, seitsme- ja kümneaastane laps surmast mõistavad.
! <audio controls src="/media/lastetuba-5.mp3"></audio>
Kestus 42:11. Eetris 2. novembril. Saatejuht Kaie Lepp, helirežissöör Toomas Saar.
- 02:10 Miks laps küsib sama asja sada korda
- 17:45 Matustele kaasa või mitte""")),
    c(R.FINE, "kool-kov/noustamine/rajaleidja", s.agency("Tammiku vald", "Koolipsühholoogi vastuvõtt", """Valla koolides töötab kaks psühholoogi. Aega saab kinni panna e-kooli kaudu või kirjutades psyhholoog@tammiku.test.
| Kool | Päev | Kabinet
| Tammiku põhikool | E, K | 114
| Männi lasteaed-algkool | T | 7
Esimene vestlus vanemaga kestab umbes tunni.""")),
    c(R.FINE, "tai-tabel/PxWeb/pxweb/et/01Rahvastik/LS01.px", s.agency("Tervisestatistika andmebaas", "LS01: Laste hospitaliseerimine vigastuste tõttu", """Vali muutujad ja vajuta „Näita tabelit”.
! <form><select name="aasta" multiple size="4"><option>2021</option><option>2022</option><option>2023</option><option>2024</option></select><select name="sugu" multiple><option>Poisid</option><option>Tüdrukud</option></select><input type="submit" value="Näita tabelit"></form>
Viimati uuendatud 14.10.2026. Kontakt: statistika@tervis.test. Ühik: juhtu 10 000 elaniku kohta.""")),
    c(R.FINE, "sonastik-hea/sona/vastupanuvoime", s.nextjs("Sõnapuu", "vastupanuvõime", """nimisõna · vastupanuvõime, vastupanuvõime, vastupanuvõimet
1. organismi või materjali suutlikkus mõjudele vastu seista
2. psühholoogias: inimese võime raskustest taastuda; vrd säilenõtkus
- inglise: resilience
- vene: устойчивость
- soome: selviytymiskyky""", "et")),
    c(R.FINE, "standard-hea/et/evs-en-15224-2017", s.shop("Standardimaja", "EVS-EN 15224:2017", """Tervishoiuteenused. Kvaliteedijuhtimissüsteemid. Standardi ISO 9001:2015 rakendamine
Staatus: kehtiv. Keel: et, en. Lehekülgi: 88.
- PDF | 38,20 €
- Paber | 42,02 €
Käsitlusala: dokument esitab nõuded kvaliteedijuhtimissüsteemile, kui organisatsioonil on vaja näidata oma võimet osutada tervishoiuteenuseid.""")),
    c(R.FINE, "too-hea/pakkumine/ohvriabitootaja-parnus", s.shop("Tööleid", "Ohvriabitöötaja Pärnus", """Otsime meeskonda inimest, kes oskab kuulata ja otsustada.
Ootame: kõrgharidus sotsiaaltöös või psühholoogias, vene keel suhtlustasandil, B-kategooria juhiload.
Pakume: supervisiooni, 35 puhkusepäeva, töövahendeid. Palk 1950–2150 eurot.
Kandideeri hiljemalt 14. detsembriks, lisades CV ja kirja, milles kirjeldad üht keerulist kohtumist.""")),
    c(R.FINE, "konverents-hea/2026/kava", s.wix("Märka ja aita 2026", "Kava", """10. detsember, Tartu loomemajanduskeskus
- 9.30 Tervituskohv
- 10.00 Avaettekanne: mida lapsed meile ütlemata jätavad, prof Liis Roos
- 11.15 Paneel: kes helistab esimesena?
- 13.00 Lõuna
- 14.00 Töötoad A, B ja C
- 16.30 Kokkuvõte
Osalustasu 45 €, üliõpilastele tasuta.""")),
    c(R.FINE, "mooc-hea/course/view.php?id=88", s.moodle("Avatud ülikool", "Vaimse tervise esmaabi", """Kursus kestab neli nädalat ja annab 1 EAP.
# Õpiväljundid
- märkab ärevuse ja depressiooni tunnuseid;
- oskab alustada toetavat vestlust;
- teab, kuhu edasi suunata.
Õpetaja: Tiina Raud. Iseregistreerimine (külalised saavad vaadata esimest nädalat).""")),
    c(R.FINE, "video-hea/v/7714", s.tube("Loenguvideod", "Turvaline kiindumussuhe – 1. loeng", """! <video poster="/p/7714.jpg" controls><source src="/m/7714.mp4" type="video/mp4"><track kind="subtitles" srclang="et"></video>
1 204 vaatamist · 3. märts 2025
Loengus vaatame Bowlby ja Ainsworthi töid ning mängime läbi võõra olukorra katse. Slaidid ja lugemisvara on kirjelduses.""", "et")),
    c(R.FINE, "slaid-hea/e/hea-vestlus", s.tube("Slaidihoidla", "Kuidas lapsega rasketest asjadest rääkida", """32 slaidi · üles laadinud Koolitaja K. · 5 100 vaatamist
! <ol><li>Alusta tänasest päevast</li><li>Avatud küsimus: „Räägi mulle…”</li><li>Vaikus on ka vastus</li><li>Ära luba, mida täita ei saa</li></ol>
Litsents: CC BY-SA 4.0. Laadi alla PPTX.""", "et")),
    c(R.FINE, "kysitlus-hea/index.php/423", s.card("Tagasiside", "Koolituse tagasisideküsitlus", """Palun hinda koolitust viie küsimusega. Vastamine võtab kaks minutit ja on anonüümne.
! <form><fieldset><legend>Kui kasulik oli koolitus sinu tööle?</legend><label><input type="radio" name="k"> väga</label><label><input type="radio" name="k"> pigem</label><label><input type="radio" name="k"> ei olnud</label></fieldset><button>Edasi</button></form>""", "et")),
    c(R.FINE, "kaart-hea/kaart", s.nextjs("Abikaart", "Naiste tugikeskused Eesti kaardil", """! <div id="map" class="leaflet-container" style="height:480px"></div>
- Tallinn, 5352 0000
- Tartu, 5594 0000
- Viljandi, 5800 0000
- Jõhvi, 5381 0000
Keskusi on kuusteist, igas maakonnas vähemalt üks. Andmed: OpenStreetMap.""", "et")),
    c(R.FINE, "taskuhaaling/saade/kell-neli-oosel", s.tube("Taskuhääled", "Kell neli öösel, 3. osa: üksinduse anatoomia", """Külas on psühhiaater Andres Mets. Räägime, miks üksindus valutab samas ajupiirkonnas kui põletushaav.
! <div class="player"><button>Kuula</button><span>00:00 / 51:20</span></div>
Saate on teinud kaks õde ja üks köögilaud.""", "et")),
    c(R.FINE, "tahtajad/et/koolitused/kalender?kuu=2027-01", s.agency("Koolituskeskus", "Koolituskalender: jaanuar 2027", """- 12.01 Motiveeriv intervjueerimine, Tallinn, 2 kohta
- 19.01 Enesehoid abistavas töös, veebis, 14 kohta
- 26.–27.01 MARAC: võrgustikutöö alused, Jõhvi, 6 kohta
Registreerumine sulgub viis tööpäeva enne koolitust.""")),
    c(R.FINE, "luuleleht/kogu/ema", s.plain("Helve luuleraamat", "Ema", """ema käed on puhtad
ja lõhnavad nisu järele
kõik mis ta on andnud
tuleb mulle lapse naeruna tagasi
(kogust „Kapsamaa”, 1998)""")),
    c(R.FINE, "seltsileht/ajalugu", s.joomla("Eesti Sotsiaaltöö Selts", "Seltsi lugu", """Selts asutati 23. oktoobril 1992 Tartus, kohal oli 41 inimest. Esimene esimees oli Endel Kask.
1996 ilmus esimene ajakirjanumber, 2004 kinnitati eetikakoodeks, mille üldkogu 2018. aastal ajakohastas.
Täna on liikmeid 380.""")),
    c(R.FINE, "oppevara-hea/kogumik/5", s.card("Õppevara", "Tunnete päevik (6.–7. klass)", "Töölehed kolmeks tunniks: tunnete ring, mõtte ja tunde vahe, kellele ma räägin. Autor Pille V. Allalaadimisi 2311. Litsents CC BY.", "et")),
    c(R.FINE, "menetlus/juhised/ulekuulamine", s.agency("Prokuratuuri teabeleht", "Kuidas last menetluses küsitletakse", """Lapse ülekuulamine toimub selleks kohandatud ruumis ning jäädvustatakse videosse, et laps ei peaks sama asja mitu korda rääkima.
! <h2 id="ettevalmistus">Ettevalmistus</h2>
Selgitame lapsele, kes toas on ja miks kaamera töötab.
! <h2 id="kohtus">Kohtus</h2>
Üldjuhul laps kohtusse tulema ei pea, vaadatakse salvestist."""), fragments=("ettevalmistus", "kohtus")),
    c(R.FINE, "sonakogu-ankur/mõisted", s.wiki("Mõistevara", "Ohvriabi mõisted", """! <h2><span class="mw-headline" id="Kannatanu">Kannatanu</span></h2>
Isik, kellele kuriteoga on vahetult kahju tekitatud.
! <h2><span class="mw-headline" id="Teisene_ohvristamine">Teisene ohvristamine</span></h2>
Kahju, mis tekib asutuste või lähedaste reaktsioonist."""), pages={"/m%C3%B5isted": sends(s.wiki("Mõistevara", "Ohvriabi mõisted", """! <h2><span class="mw-headline" id="Kannatanu">Kannatanu</span></h2>
Isik, kellele kuriteoga on vahetult kahju tekitatud.
! <h2><span class="mw-headline" id="Teisene_ohvristamine">Teisene ohvristamine</span></h2>
Kahju, mis tekib asutuste või lähedaste reaktsioonist."""))}, fragments=("Kannatanu", "Lepitus"), missing=("Lepitus",)),
)

FILES: tuple[Case, ...] = (
    c(R.FINE, "failid-a/sites/default/files/juhend_2024.pdf", _pdf("Juhend spetsialistile: abivajav laps. 2024"), headers={"Content-Type": "application/pdf"}),
    c(R.FINE, "failid-b/download?doc=77", _pdf("Protokoll nr 7"), headers={"Content-Type": "application/octet-stream", "Content-Disposition": 'attachment; filename="protokoll.pdf"'}),
    c(R.FINE, "failid-c/vormid/avaldus.docx", _zip("[Content_Types].xml", "word/document.xml"), headers={"Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}),
    c(R.FINE, "failid-d/raamat.epub", _zip("mimetype", "META-INF/container.xml", "OEBPS/1.xhtml"), headers={"Content-Type": "application/epub+zip"}),
    c(R.FINE, "failid-e/heli/saade12.mp3", b"ID3\x04\x00\x00\x00\x00\x00\x23TSSE" + b"\xff\xfb\x90d" * 900, headers={"Content-Type": "audio/mpeg", "Accept-Ranges": "bytes"}),
    c(R.FINE, "failid-f/kalender.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Koolitus//ET\r\nBEGIN:VEVENT\r\nUID:1@k\r\nDTSTART:20270112T080000Z\r\nSUMMARY:Supervisioon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", headers={"Content-Type": "text/calendar"}),
    c(R.FINE, "failid-g/open/data.csv", "aasta;maakond;juhtumid\n2023;Harju;412\n2023;Tartu;133\n2024;Harju;398\n", headers={"Content-Type": "text/csv; charset=utf-8"}),
    c(R.FINE, "failid-h/luhikokkuvote.txt", "Kokkuvõte\n\nUuringus osales 1 204 õpilast 38 koolist. Iga viies oli viimase aasta jooksul tundnud end koolis üksi.\n", headers={"Content-Type": "text/plain; charset=utf-8"}),
    c(R.FINE, "failid-i/feed.xml", "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Mõttepaus</title><link>/</link><description>Vaimse tervise podcast</description><item><title>Osa 1: uni</title><enclosure url='/1.mp3' type='audio/mpeg' length='1'/></item></channel></rss>", headers={"Content-Type": "application/rss+xml"}),
)

MOVES: tuple[Case, ...] = (
    c(R.PERMANENT_REDIRECT, "vanaleht-a/ohvriabi.php?lk=4", to("/teenused/ohvriabi", 301), pages={"/teenused/ohvriabi": sends(s.agency("Abi Amet", "Ohvriabi", "Ohvriabi on tasuta avalik teenus inimestele, kes on kannatanud hooletuse, halva kohtlemise või vägivalla tõttu. Esimese sammuna kuulame, mis juhtus, seejärel teeme koos tegevuskava ja aitame asjaajamisel."))}),
    c(R.PERMANENT_REDIRECT, "vanaleht-b/raport", on("b.uusleht.xi.test", "/publikatsioonid/raport-2020", 308), pages={"b.uusleht.xi.test/publikatsioonid/raport-2020": sends(s.wp("Uuringukeskus", "Raport 2020: noorte ränne", "Raport käsitleb 15–24-aastaste sisserännet maakondadest pealinna. Peamine järeldus: lahkutakse õppima, tagasi tullakse perega. Väljaandes on 64 joonist ning intervjuud üheteistkümne noorega."))}),
    c(R.FINE, "doi-nagu/10.1177/9982", on("ajakiri.doi.xi.test", "/artikkel/9982", 302), R.PERMANENT_REDIRECT, pages={"ajakiri.doi.xi.test/artikkel/9982": sends(s.joomla("Journal of Social Care", "Listening as intervention: a scoping review", "Background: Practitioners report that listening alone helps. Methods: We searched six databases and screened 2 114 records. Results: Thirty-one studies met the criteria. Conclusion: Structured listening shortens the time to disclosure.", "en"))}),
    c(R.PERMANENT_REDIRECT, "moved-en/guides/old-name", to("/guides/safeguarding-adults", 301), pages={"/guides/safeguarding-adults": sends(s.nextjs("Care Guides", "Safeguarding adults: a pocket guide", "Six principles underpin all adult safeguarding work: empowerment, prevention, proportionality, protection, partnership and accountability. This pocket guide gives an example of each from home care, hospital and housing."))}),
    c(R.FINE, "keelevalik/", to("/et/", 302), R.PERMANENT_REDIRECT, pages={"/et/": sends(s.wp("Tasakaal", "Tasakaal – nõustamiskeskus", "Pakume pereteraapiat, paarinõustamist ja loovteraapiat lastele Tartus ning veebis. Esimene kohtumine maksab 35 eurot; toimetulekuraskustes peredele on viis tasuta aega kuus. Broneeri aeg kalendrist või helista."))}),
)

OTHERS: tuple[Case, ...] = (
    c(R.FINE, "missingkids-like/advice/online-grooming", s.nextjs("Safe Childhood", "What is online grooming?", """Grooming is when someone builds a relationship with a child so that they can exploit them. It can take hours or years.
# Signs to look for
- new gifts nobody can explain
- being secretive about a second phone
# What to say
Start with “You're not in trouble.” Keep messages as evidence and call us on 0800 1111.
If you think a child is being groomed, do not confront the other person and do not delete anything. Take screenshots, note usernames and dates, and talk to us before you talk to them.
# For schools
Our poster pack contains six A3 posters, a lesson plan for year 7 and a letter to parents that you can adapt.""")),
    c(R.FINE, "fra-like/en/publication/2025/child-protection-systems", s.eu("Fundamental Rights Office", "Mapping child protection systems", """This report looks at laws and policies in the 27 Member States. It finds that 16 have a single comprehensive act.
Publication date: 4 March 2025. ISBN 978-92-9489-000-1
- Download in English (PDF, 3.4 MB)
- Summary in 21 languages
The mapping covers governance, workforce vetting, family support, alternative care and data collection. Each chapter ends with promising practices, among them the Estonian child house model and the Finnish service-needs assessment. Country annexes were checked by national liaison officers in autumn 2024.""")),
    c(R.FINE, "futurelearn-like/courses/supporting-victims", s.nextjs("LearnTogether", "Supporting Victims of Crime", """Duration 4 weeks · 3 hours a week · Free
Week 1: What victims need. Week 2: Talking and listening. Week 3: Rights and courts. Week 4: Looking after yourself.
Your educators are Dr Amina Shah and Peter Blom. 12,340 people have joined this course.
# What will you achieve?
By the end you will be able to describe common reactions to crime, explain the Victims' Rights Directive in plain words, and plan a first conversation.
# Who is it for?
Volunteers, police officers, court ushers and anyone who may be the first to hear.""")),
    c(R.FINE, "bookshelf-en/book/11214", s.shop("OpenBooks", "Restorative Justice in Small Communities", "Edited by H. Lind. 312 pages, 2022. Open access: read online, PDF or EPUB. Twelve chapters follow mediators on islands from Hiiumaa to the Hebrides.\nContents: 1. The harbour and the hall. 2. Who apologises first? 3. Young people who set fires. 4. Neighbours, fences, dogs. 5. When mediation is the wrong tool. Each chapter is licensed CC BY 4.0. Suggested citation and BibTeX are at the foot of the page.", "en")),
    c(R.FINE, "detstvo-ru/sovety/son", s.wp("Доброе детство", "Сон ребёнка: семь спокойных вечеров", """Начните с одного и того же ритуала: тёплая вода, книга, приглушённый свет.
Не обещайте «последний раз», если не уверены. Дети запоминают не слова, а порядок.
Через неделю запишите, что получилось, и похвалите себя.
# Частые ошибки
Экран перед сном, сладкий чай и разговоры о завтрашней контрольной. Если ребёнок просыпается от страшных снов, утром нарисуйте их вместе и придумайте другой конец.
# Когда обратиться к врачу
Если плохой сон длится больше месяца, запишитесь к семейному врачу.""", "ru")),
    c(R.FINE, "linija-ru/pomosh/nasilie", s.agency("Департамент помощи", "Если дома небезопасно", "Вы можете бесплатно позвонить по номеру 116 006 в любое время суток. Разговор конфиденциален. Если есть непосредственная опасность, звоните 112. В приюте можно жить вместе с детьми, там помогут с документами и адвокатом.\n# Что взять с собой\n- документы свои и детей\n- лекарства на неделю\n- запасные ключи и немного наличных\n# Чем мы поможем\nСоставим план безопасности, объясним, как получить временный запрет на приближение, подскажем, где можно переночевать сегодня.", "ru")),
    c(R.FINE, "biblio-ru/opac/481", s.koha("Каталог библиотеки", "Практикум по семейной психотерапии", "Эйдемиллер Э. Г. Санкт-Петербург : Речь, 2010. 425 с. Экземпляров: 3, на полке: 2. Шифр 159.9 Э-30.\nСодержание: Введение. Глава 1. Первая встреча с семьёй. Глава 2. Генограмма. Глава 3. Работа с сопротивлением. Глава 4. Завершение терапии. Предметные рубрики: семейная психотерапия; консультирование; практикумы. Язык: русский.", "ru")),
    c(R.FINE, "mieli-fi/tukea/kriisipuhelin", s.agency("Mielenterveyden liitto", "Kriisipuhelin auttaa vuorokauden ympäri", "Voit soittaa nimettömästi numeroon 09 2525 0000. Puheluihin vastaavat koulutetut vapaaehtoiset ja kriisityön ammattilaiset. Jonoa on eniten iltaisin; soita rohkeasti uudelleen.\n# Mistä voi puhua\nPuhelu voi koskea eroa, surua, yksinäisyyttä, työuupumusta tai mitä tahansa, mikä painaa mieltä. Puhelun kesto on yleensä puoli tuntia.\n# Muilla kielillä\nArabiaksi ja englanniksi päivystetään erikseen ilmoitettuina aikoina, ruotsiksi arkisin 16–20.", "fi")),
    c(R.FINE, "thl-fi/tilastot/lastensuojelu-2024", s.uni("Terveystilastot", "Lastensuojelu 2024", "Lastensuojeluilmoituksia tehtiin 193 000 kaikkiaan 107 000 lapsesta. Kiireellisiä sijoituksia oli 4 700. Taulukot ja laadunkuvaus ovat ladattavissa sivun lopusta.\nHuostassa oli vuoden aikana 11 100 lasta, hieman edellisvuotta vähemmän. Perhehoidon osuus kasvoi 58 prosenttiin. Avohuollon asiakkaina oli 42 000 lasta ja nuorta. Seuraava julkistus on kesäkuussa.\n- Liitetaulukot (xlsx)\n- Kuvio 1. Ilmoitukset ikäryhmittäin", "fi")),
    c(R.FINE, "mooc-fi/kurssi/turvataidot", s.moodle("Avoin oppiminen", "Turvataitokasvatus varhaiskasvatuksessa", "Kurssi sopii päiväkodin henkilöstölle. Kolme jaksoa: kehon rajat, hyvät ja huonot salaisuudet, turvalliset aikuiset. Laajuus 1 op.\n# Osaamistavoitteet\nKurssin jälkeen osaat ottaa turvataidot puheeksi ikätasoisesti, suunnitella leikin pienryhmälle ja tehdä lastensuojeluilmoituksen.\n# Suoritustapa\nVerkkotehtävät omaan tahtiin, lopuksi lyhyt oppimispäiväkirja. Todistuksen saa heti hyväksytyn suorituksen jälkeen.", "fi")),
    c(R.FINE, "bris-se/stod/vuxen", s.nextjs("Barnens linje", "Stöd för dig som är vuxen", "Ring 0771-50 00 00 om du är orolig för ett barn. Våra kuratorer svarar på svenska, engelska och arabiska, vardagar 9–12. Du kan vara anonym.\nVi kan hjälpa dig att sortera tankarna, förstå vad socialtjänsten gör och hitta ord för ett svårt samtal. Du behöver inte ha bestämt dig för något innan du ringer.\n# Vanliga frågor\nKan mitt barn få veta att jag ringt? Nej, inte av oss. Kostar det? Samtalet är gratis och syns inte på räkningen.", "sv")),
    c(R.FINE, "uppsats-se/record/diva2-1200", s.dspace("Uppsatsportalen", "Skolkuratorns handlingsutrymme", "Kandidatuppsats, 15 hp. Åtta kuratorer intervjuades om sekretess och tid. Nyckelord: skola, profession, gräsrotsbyråkrati. Fulltext (pdf).\nResultatet visar att kuratorerna väver samman två uppdrag: elevens förtroende och skolans krav på närvaro. Fyra strategier beskrivs: att vänta, att översätta, att gå vid sidan av och att säga nej. Handledare: Eva Nordin. Framlagd 12 januari 2023.", "sv")),
    c(R.FINE, "nummer-de/hilfe/eltern", s.wp("Kummerkasten", "Elterntelefon", "Montag bis Freitag von 9 bis 17 Uhr, dienstags und donnerstags bis 19 Uhr. Ihr Anruf ist kostenlos und wird nicht aufgezeichnet. Typische Themen: Trotz, Trennung, Taschengeld, Medien.\nAm anderen Ende sitzen Ehrenamtliche, die ein Jahr lang ausgebildet wurden. Sie geben keine Rezepte, sondern denken mit.\n# Für Fachkräfte\nKärtchen und Plakate können Sie kostenlos bestellen, auch auf Türkisch, Ukrainisch und Arabisch.", "de")),
    c(R.FINE, "bpb-de/lexikon/kindeswohl", s.wiki("Lexikon Soziales", "Kindeswohl", "Kindeswohl ist ein unbestimmter Rechtsbegriff des Familienrechts. Er umfasst das körperliche, geistige und seelische Wohl. Maßgeblich sind § 1666 BGB sowie Art. 3 der UN-Kinderrechtskonvention.\nIn der Praxis der Jugendämter haben sich Kriterien wie Bindung, Kontinuität, Förderung und Wille des Kindes durchgesetzt. Kritisiert wird, dass der Begriff Erwachsenen viel Deutungsmacht lässt. Literatur: Wapler 2015; Maywald 2019. Siehe auch: Elternrecht, Inobhutnahme.", "de")),
    c(R.FINE, "skalbes-lv/palidziba/berniem", s.wp("Krīzes tālrunis", "Palīdzība bērniem", "Ja tev ir bail iet mājās, pastāsti pieaugušajam, kuram uzticies, vai piezvani mums. Klausāmies katru dienu, arī naktī. Saruna ir bez maksas.\n# Ko mēs darām\nKlausāmies, neuzdodot liekus jautājumus. Kopā izdomājam, kas šovakar būs drošākais. Ja vajag, palīdzam sazināties ar bāriņtiesu vai policiju.\n# Vecākiem\nGrupu nodarbības notiek otrdienās plkst. 18 Rīgā un tiešsaistē.", "lv")),
    c(R.FINE, "likumi-like/ta/id/49096", s.agency("Tiesību akti", "Bērnu tiesību aizsardzības likums", "1. pants. Likumā lietotie termini. Bērns ir persona, kas nav sasniegusi 18 gadu vecumu. 6. pants. Bērna tiesību aizsardzības princips. Spēkā esošā redakcija.\n20. pants. Valsts nodrošina, lai tiesības un pienākumus bērna lietās visās valsts iestādēs īstenotu speciālisti, kuriem ir zināšanas šajā jomā. 24. pants. Bērna tiesības uz ģimeni. 51. pants. Vardarbībā cietuša bērna aizsardzība un palīdzība.", "lv")),
    c(R.FINE, "parama-lt/pagalba", s.agency("Pagalbos centras", "Kompleksinė pagalba patyrusiems smurtą", "Specialistai susisieks su jumis per vieną darbo dieną. Teikiame psichologo, teisininko ir tarpininkavimo paslaugas. Pagalba nemokama visoje Lietuvoje.\n# Kaip vyksta\nPolicija, gavusi pranešimą, perduoda jūsų kontaktą mums. Paskambinsime, išklausysime, kartu sudarysime saugumo planą.\n# Kur esame\nCentrai veikia Vilniuje, Kaune, Klaipėdoje, Šiauliuose, Panevėžyje ir dar dvylikoje savivaldybių.", "lt")),
    c(R.FINE, "fdds-pl/nasza-oferta/standardy", s.wp("Fundacja Dziecięca", "Standardy ochrony małoletnich krok po kroku", "Każda placówka pracująca z dziećmi powinna mieć spisane zasady. Pobierz wzór dokumentu, listę kontrolną i prezentację dla rady pedagogicznej. Zacznijcie od rozmowy, nie od formularza.\n# Od czego zacząć\nPowołajcie trzyosobowy zespół, spiszcie sytuacje ryzykowne w ciągu dnia i zapytajcie dzieci, gdzie czują się nieswojo. Potem ustalcie zasady kontaktu, korzystania z telefonów i zgłaszania niepokojących zdarzeń.\nDokument przeglądajcie co dwa lata.", "pl")),
    c(R.FINE, "ecoute-fr/numero/119", s.agency("Enfance en danger", "Le 119, comment ça marche ?", "Un pré-accueil décroche, puis un écoutant prend le temps de comprendre. L'appel n'apparaît pas sur les factures. En 2024, 38 000 entretiens ont été menés.\n# Et après ?\nSi la situation l'exige, l'écoutant rédige une information préoccupante, transmise à la cellule du département. Les professionnels peuvent aussi appeler pour un conseil. Le service existe depuis 1990 ; il est gratuit et ouvert jour et nuit.", "fr")),
    c(R.FINE, "ina-fr/video/I04", s.tube("Archives télé", "1975 : la cour de récréation vue par les enfants", "04 min 12 s. Des élèves d'une école de Nantes racontent leurs jeux et leurs disputes. Journaliste : C. Morel.\nLa séquence montre les billes, l'élastique et la marelle, puis une institutrice évoque la « loi du préau ». Production : station régionale de Nantes. Fonds : actualités. Pour une utilisation en classe, l'extrait peut être intégré avec le code fourni sous le lecteur.", "fr")),
    c(R.FINE, "anar-es/telefono", s.wp("Fundación Escucha", "Teléfono del menor", "Atendemos a niños y adolescentes las 24 horas. También hay chat. Un equipo de psicólogos, abogados y trabajadores sociales responde y orienta.\n# ¿Qué pasa cuando llamas?\nNadie te va a juzgar. Puedes colgar cuando quieras y volver a llamar mañana. Si estás en peligro, avisaremos a quien pueda ayudarte y te lo diremos antes.\n# Familias y centros escolares\nHay una línea propia para adultos, de lunes a viernes.", "es")),
    c(R.FINE, "telefono-azz-it/consigli/litigi", s.wp("Linea Azzurra", "Quando i genitori litigano", "Non è colpa tua. Puoi dire come ti senti scegliendo un momento tranquillo. Se le urla ti fanno paura, chiama il 19696: ti ascoltiamo tutti i giorni.\nQuando la tempesta è passata, scegli un adulto di cui ti fidi, un nonno, la maestra, l'allenatore. Non devi fare da giudice e non devi scegliere da che parte stare.\n# Per i genitori\nDite ai figli che il problema è vostro e che continuerete a volergli bene entrambi.", "it")),
)

CASES: tuple[Case, ...] = ESTONIAN + FILES + MOVES + OTHERS
