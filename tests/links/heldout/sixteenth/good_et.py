"""Estonian pages that are there: offices, laws, statistics, guides."""

from heldout.sixteenth.skins import (
    aspnet,
    fine,
    gov,
    joomla,
    liferay,
    moodle,
    news,
    old,
    plain,
    sharepoint,
    spa,
    voog,
    wiki,
    wp,
)

CASES = (
    fine(
        "www.sm.ee/ohvriabi-ja-hoolekanne",
        gov,
        "Sotsiaalministeerium",
        "Ohvriabi",
        """
Ohvriabi on tasuta avalik teenus, mille eesmärk on säilitada või parandada kannatanu toimetulekuvõimet.
Ööpäevaringne ohvriabi kriisitelefon 116 006 annab nõu eesti, vene ja inglise keeles.
# Kellel on õigus abi saada
* vägivalla või hooletuse ohvriks langenud inimestel
* kuriteos hukkunu lähedastel
* lapsel, kes on kadunud või kelle vanemat ei leita
""",
    ),
    fine(
        "www.riigiteataja.ee/akt/105072023012",
        gov,
        "Riigi Teataja",
        "Noorsootöö seadus–Riigi Teataja",
        """
Väljaandja: Riigikogu. Akti liik: seadus. Teksti liik: terviktekst. Redaktsiooni jõustumise kp: 15.07.2023
# § 1. Seaduse reguleerimisala
(1) Käesolev seadus sätestab noorsootöö korraldamise ja rahastamise õiguslikud alused.
# § 5. Noorteprogramm
(3) [Kehtetu – RT I, 05.05.2022, 1 – jõust. 01.07.2022]
(4) Tegevusloa taotlus jäetakse läbi vaatamata, kui andmeid ei ole esitatud või nõutud lehte ei leita registrist.
""",
    ),
    fine(
        "andmed.statamet.ee/et/stat/haridus__uldharidus/HT11",
        aspnet,
        "Statistikaamet",
        "HT11: ÜLDHARIDUS --- Aasta, Kooli liik ning Näitaja",
        """
Vali muutujad ja väärtused. Tabelis kuvatakse kuni 100 000 lahtrit.
|Aasta|Koole|Õpilasi|Õpetajaid|
|2021|510|160 012|16 891|
|2022|507|169 118|17 204|
|2023|499|171 870|17 445|
Märkus: „..“ – andmeid ei ole saadud või need on avaldamiseks ebakindlad.
""",
    ),
    fine(
        "www.tai.ee/et/valjaanded/unetervis-opetaja-kasiraamat",
        gov,
        "Tervise Arengu Instituut",
        "Unetervis. Õpetaja käsiraamat",
        """
Käsiraamat aitab õpetajal rääkida unest ja puhkusest I–III kooliastmes.
Autorid: K. Tamm, H. Lepik. 2021, 64 lk.
<a href="/sites/default/files/2021-05/uni.pdf" class="file">Laadi alla (PDF, 3,2 MB)</a>
Paberväljaanne on otsas. Kordustrükki ei ole praegu plaanis, veebiversiooni võib vabalt kasutada.
""",
    ),
    fine(
        "www.terviseamet.ee/nakkushaigused/koolile",
        gov,
        "Terviseamet",
        "Nakkushaigused koolis ja lasteaias",
        """
<div class="alert alert-warning">Teade: 14. märtsil kl 22–02 tehakse veebilehel hooldustöid, selle aja jooksul ei pruugi leht avaneda.</div>
Siit leiad soovitused, kuidas takistada nakkuste levikut lasteasutuses.
* Pese käsi enne sööki ja pärast tualetis käimist.
* Haige laps jääb koju, kuni sümptomid on taandunud.
* Kahtluse korral helista perearsti nõuandetelefonil 1220.
""",
    ),
    fine(
        "www.haridussilm.ee/ee/tasemeharidus/kutseharidus",
        liferay,
        "Haridussilm",
        "Kutseharidus",
        """
Kutsehariduse näidikud: õppijad, katkestajad, lõpetajad ja nende edasine käekäik.
<iframe src="https://bi.example.ee/sense/app/1" title="Õppijate arv" height="700"></iframe>
Andmete seis: 10.11.2025. Allikas: EHIS.
""",
    ),
    fine(
        "www.hm.ee/kutseharidus-ja-taiskasvanuharidus/meistriope",
        gov,
        "Haridus- ja Teadusministeerium",
        "Meister- ja õpipoisiõpe",
        """
Töökohapõhine õpe on kutseõppe vorm, kus vähemalt kaks kolmandikku õppest toimub ettevõttes.
Praktikakoht, kool ja õpipoiss sõlmivad kolmepoolse lepingu. Õpipoisile makstakse palka vähemalt alammäära ulatuses.
# Kasulikku
* <a href="/media/1/download">Lepingu näidis</a>
* <a href="/media/2/download">Juhendaja meelespea</a>
""",
    ),
    fine(
        "www.pta.ee/taimetervis/taimepass",
        gov,
        "Põllumajandus- ja Toiduamet",
        "Taimepass",
        """
Taimepass on ametlik märgis, mis tõendab, et taim vastab taimetervise nõuetele.
Taimepassita ei tohi taimi paljundamiseks ega turustamiseks edasi toimetada.
Kui passi ei ole võimalik taimele kinnitada, kinnitatakse see pakendile, kimbule või mahutile.
""",
    ),
    fine(
        "www.tootukassa.ee/et/teenused/karjaarinoustamine",
        gov,
        "Eesti Töötukassa",
        "Karjäärinõustamine",
        """
Karjäärinõustaja aitab mõelda läbi, mida sa oskad ja tahad ning kust alustada.
Nõustamine on tasuta ja selleks ei pea olema töötuna arvele võetud. Aega saab broneerida e-töötukassas või telefonil 15501.
""",
    ),
    fine(
        "www.ti.ee/asutus-uudised-ja-kontaktid/toovarjutamine-2019",
        gov,
        "Tööinspektsioon",
        "Töövarjupäev Tööinspektsioonis 2019",
        """
<div class="messages">Tegemist on arhiivilehega, mille sisu enam ei uuendata.</div>
13. novembril 2019 tuli inspektorite tööd vaatama 16 õpilast üle Eesti. Päev algas Gonsiori tänava majas ülevaatega tööohutusest.
Pärastlõunal käidi koos tööinspektoriga ehitusplatsil ja arutati, mida pani keegi tähele.
""",
    ),
    fine(
        "www.paasteamet.ee/kodu-tuleohutus/suitsuandur",
        gov,
        "Päästeamet",
        "Suitsuandur",
        """
Suitsuandur peab olema igas kodus. Testi andurit kord kuus ja vaheta patarei kord aastas.
# Korduma kippuvad küsimused
Mida teha, kui andur ei tööta? Kontrolli patareid; kui andur on vanem kui kümme aastat, vaheta see välja.
Kas vana anduri võib visata olmeprügisse? Ei, see tuleb viia elektroonikajäätmete kogumispunkti.
""",
    ),
    fine(
        "www.eesti.ee/et/haridus-ja-teadus/oppetoetused/oppelaen",
        spa,
        "eesti.ee",
        "Õppelaen - eesti.ee",
        """
Õppelaenu saavad võtta Eesti kodanikud ja alalise elamisõigusega inimesed, kes õpivad täiskoormusega.
""",
        lone=True,
    ),
    fine(
        "www.emta.ee/eraklient/maksud-ja-tasumine/tulude-deklareerimine/koolituskulud",
        gov,
        "Maksu- ja Tolliamet",
        "Koolituskulud",
        """
<div class="notice">Alates 2024. aastast tasutud koolituskulusid enam maha arvata ei saa. Varasemate aastate kohta kehtib allolev.</div>
Koolituskulud on enda või kuni 26-aastase alaneja sugulase tasemeõppe ja täienduskoolituse eest tasutud kulud.
Maha ei saa arvata huvihariduse ega sõidukijuhtimise kursuse kulu, kui see ei ole vajalik ametialaseks tööks.
""",
    ),
    fine(
        "www.keeleinspektsioon.ee/et/terminid",
        joomla,
        "Keeleteenistus",
        "Mõisted ja lühendid",
        """
|Termin|Seletus|
|keeletase|keeleoskuse aste Euroopa raamdokumendi järgi|
|kadunud sõna|sõna, mida tänapäeva tekstides enam ei leidu|
|toorlaen|muutmata kujul üle võetud võõrsõna|
""",
    ),
    fine(
        "www.justdigi.ee/lapse-oigused/lapsesobralik-menetlus",
        gov,
        "Justiits- ja Digiministeerium",
        "Lapsesõbralik menetlus",
        """
Lapsel on õigus olla ära kuulatud igas teda puudutavas menetluses.
Videosalvestust kasutatakse selleks, et last ei peaks korduvalt küsitlema.
Lapse isikuandmeid sisaldav lahend avalikustatakse umbisikustatult või jäetakse avaldamata.
""",
    ),
    fine(
        "www.rahvusarhiiv.ee/et/kooliprogrammid",
        gov,
        "Rahvusarhiiv",
        "Haridusprogrammid koolidele",
        """
Arhiivitund on mõeldud 7.–12. klassi õpilastele. Tunnis õpitakse lugema vanu dokumente ja otsima Saagast oma kodukohta.
Kevadised ajad on täis. Sügiseks saab registreerida alates 20. augustist.
Hind: tasuta. Kestus 90 minutit.
""",
    ),
    fine(
        "www.kriis.ee/mida-teha-kui-elekter-kaob",
        gov,
        "kriis.ee",
        "Mida teha, kui elekter kaob?",
        """
Kontrolli, kas rikkis on kogu maja või ainult sinu kodu. Lülita välja elektripliit ja triikraud.
Elektrilevi rikketelefon on 1343. Kui internet ei tööta, kuula Vikerraadiot patareiraadiost.
Kui teenus on katkestatud kauemaks kui ööpäev, avab omavalitsus kogunemiskohad.
""",
    ),
    fine(
        "jvis.agri.ee/avalik/otsing.aspx",
        aspnet,
        "JVIS",
        "Järelevalve infosüsteemi avalik otsing",
        """
Sisesta ettevõtte nimi, registrikood või tunnustusnumber.
<input name="ctl00$nimi" type="text" /><input name="ctl00$kood" type="text" /><input type="submit" value="Otsi" />
Otsingule vastavaid kirjeid: 0
""",
    ),
    fine(
        "www.kul.ee/muuseumid/museaalid",
        gov,
        "Kultuuriministeerium",
        "Museaalid ja kogud",
        """
Eesti muuseumikogus on ligi kümme miljonit museaali. Neist üle poole on kirjeldatud muuseumide infosüsteemis MuIS.
Museaal võidakse kogust välja arvata, kui see on hävinud, kadunud või varastatud ega ole leitud kümne aasta jooksul.
""",
    ),
    fine(
        "www.ria.ee/kuberturvalisus/koolitused/digitest",
        gov,
        "Riigi Infosüsteemi Amet",
        "Digitest",
        """
Digitest on e-õppe keskkond, kus ametnik saab oma küberhügieeni teadmisi proovida.
Kuidas tunda ära õngitsuskirja? Petturid kirjutavad „Teie konto on peatatud“ või „Teie leht on suletud, klõpsake siin“.
Ära klõpsa. Kontrolli saatja aadressi ja teavita CERT-EE-d: cert@cert.ee.
""",
    ),
    fine(
        "www.kaitseministeerium.ee/et/riigikaitseopetus",
        gov,
        "Kaitseministeerium",
        "Riigikaitseõpetus",
        """
Riigikaitseõpetus koosneb teooriast ja välilaagrist. Õpiku 3. trükk on saadaval ka veebis.
<img src="/sites/default/files/rko.jpg" alt="Õpilased välilaagris">
* Riigikaitseõpetuse ainekava
* Õpetajate ainesektsioon
* Konkurss „Mõistame riigikaitset“
""",
    ),
    fine(
        "www.transpordiamet.ee/juhiload/teooriaeksam",
        gov,
        "Transpordiamet",
        "Teooriaeksam",
        """
Teooriaeksam koosneb 40 küsimusest ja kestab 30 minutit. Lubatud on kuni viis viga.
Kui eksam ebaõnnestus, saab uue aja broneerida järgmisest päevast.
<a class="btn" href="https://eteenindus.example.ee">Broneeri eksamiaeg</a>
""",
    ),
    fine(
        "www.keskkonnaamet.ee/hairingud/prugi/loobu-kilest",
        gov,
        "Keskkonnaamet",
        "Kampaania „Loobu kilest“ on lõppenud",
        """
Kampaania kestis 1. aprillist 30. juunini 2022. Täname kõiki 214 kooli, kes kaasa lõid!
Õpilased kogusid kokku 3,4 tonni kilet, sellest valmis kooliõuedele 40 pinki.
# Materjalid
* Tunnikava „Kile elutee“ 4.–6. klassile
* Plakat A3
* Video „Kuhu kile kaob“
""",
    ),
    fine(
        "www.oiguskantsler.ee/et/lapsed-ja-noored/koolitoit",
        gov,
        "Õiguskantsler",
        "Koolitoit ja lapse õigused",
        """
Kas kool võib keelata oma toidu söömise? Kool ei või last näljaga karistada.
Õiguskantsler leidis, et sööklasse pääsemise keelamine võla tõttu ei ole põhiseadusega kooskõlas.
Seisukoht nr 7-4/210345/2104567
""",
    ),
    fine(
        "www.valitsus.ee/valitsuse-eesmargid-ja-tegevused/arhiiv/valitsus-2019",
        gov,
        "Eesti Vabariigi Valitsus",
        "Jüri Ratase II valitsus",
        """
<div class="archive">Seda lehekülge enam ei täiendata. Kehtiva info leiad avalehelt.</div>
Valitsus oli ametis 29. aprillist 2019 kuni 26. jaanuarini 2021. Ametist lahkumise põhjus: peaministri tagasiastumine.
|Amet|Nimi|
|Haridus- ja teadusminister|Mailis Reps, hiljem Jaak Aab|
|Sotsiaalminister|Tanel Kiik|
""",
    ),
    fine(
        "www.naitevald.ee/lastekaitse",
        joomla,
        "Näite vald",
        "Lastekaitse",
        """
Lastekaitsespetsialist Mari Kask, tel 5555 0101, mari.kask@naitevald.ee. Vastuvõtt E 9–12 ja 13–17.
Abivajavast lapsest teatamine: helista 116 111 või kirjuta lastekaitsespetsialistile.
# Teenused
* tugiisik perele
* sotsiaalne rehabilitatsioon
* asendushooldus
""",
    ),
    fine(
        "www.vinnivald.example/kontakt",
        joomla,
        "Vinni",
        "Kontakt",
        "Tammiku 9, Pajusti. Telefon 325 8650. E-post vallavalitsus@vinni.example. E–N 8–16.30, R 8–14.",
    ),
    fine(
        "www.digar.ee/arhiiv/et/raamatud/45120",
        aspnet,
        "DIGAR",
        "Eesti keele käsiraamat",
        """
|Autor|Mati Erelt, Tiiu Erelt, Kristiina Ross|
|Ilmunud|Tallinn, 2020|
|Juurdepääs|Vaba|
|Püsiviide|http://www.digar.ee/id/nlib-digar:45120|
<img src="/cover/45120.jpg" alt="kaas"><a href="/viewer/et/nlib-digar:45120">Ava vaatur</a>
""",
    ),
    fine(
        "sonaveeb.ee/search/unif/dlall/dsall/puuduma/1/est",
        plain,
        "Sõnaveeb",
        "puuduma - Sõnaveeb",
        """
<header><a href="/">Sõnaveeb</a> <input type="search" value="puuduma"></header>
<h1>puuduma</h1>
tegusõna · puuduma, puududa, puudub
1. kohalt ära olema, mitte olemas olema. Leht on puudu. Vastus puudub. Õpilane puudus koolist.
2. mitte jätkuma, vajaka olema. Raha puudub.
vene: отсутствовать, недоставать. inglise: be missing, be absent
""",
    ),
    fine(
        "www.eki.ee/dict/ekss/index.cgi",
        old,
        "Eesti Keele Instituut",
        '[EKSS] "Eesti keele seletav sõnaraamat"',
        """
<form method="GET" action="index.cgi">Otsing: <input name="Q" size="30"> <input type="submit" value="Otsi"></form>
Leitud 0 artiklit.
Sõnaraamat ilmus 1988–2007 köidetena, veebiversioon 2009. Täpitähed: õ, ä, ö, ü, š, ž.
""",
    ),
    fine(
        "opiq.example/kit/221/chapter/12345",
        spa,
        "Opiq",
        "Fotosüntees – Loodusõpetus 7. klassile – Opiq",
        "Kuidas taimed päikesevalgusest energiat saavad.",
        lone=True,
    ),
    fine("e-koolikott.example/et/oppematerjal/2918-Kolmnurk", spa, "E-koolikott", "e-Koolikott", lone=True),
    fine(
        "etis.example.ee/Portal/Projects/Display/1a2b",
        aspnet,
        "ETIS",
        "ETF7632 Koolikiusamise ennetamine",
        """
|Projekti kestus|1.01.2008 – 31.12.2011|
|Staatus|Lõppenud|
|Vastutav täitja|Kristi Kõiv|
|Finantseerija|Eesti Teadusfond (tegevuse lõpetanud)|
Projekti eesmärk oli kirjeldada kiusamise levikut ja seda, millist abi lapsed koolist ei leia.
""",
    ),
    fine(
        "www.harno.ee/opetaja-tegevused/konkursid/aasta-opetaja-2022",
        gov,
        "Haridus- ja Noorteamet",
        "Aasta õpetaja 2022: kandidaate enam esitada ei saa",
        """
Kandidaatide esitamine lõppes 8. mail. Laekus 642 ettepanekut, millest komisjon valib laureaadid kümnes kategoorias.
Gala „Eestimaa õpib ja tänab“ toimub 15. oktoobril Estonia kontserdisaalis ja seda näitab ETV.
Eelmiste aastate laureaadid leiab vasakust menüüst.
""",
    ),
    fine(
        "projektid.edu.example.ee/display/TEOK/Avaleht",
        wiki,
        "HITSA vikid",
        "Tiigriõppe õpetajate kogukond",
        """
See viki on ainult lugemiseks. Uusi lehti luua ei saa, olemasolevad materjalid jäävad kättesaadavaks.
# Materjalid
* Robootika lasteaias
* GeoGebra alustajale
* Digitaalne lugu tunnis
""",
    ),
    fine(
        "moodle.naitekool.example/course/info.php",
        moodle,
        "Näite Kutsekool",
        "Kokaõpe: toiduohutus",
        """
Õpetaja: Anne Saar. Kursus annab ülevaate enesekontrolliplaanist ja HACCP põhimõtetest.
Maht 3 EKAP. Külalisena saab kursust vaadata võtmeta.
""",
    ),
    fine(
        "www.ajapaik.example/photo/88121",
        wp,
        "Ajapaik",
        "Pärnu supelsalong, 1912",
        """
<img src="/media/88121.jpg" alt="Pärnu supelsalong enne põlengut">
Foto: Rahvusarhiiv, EAA.2073.1.10. Hoone on hävinud 1944. aastal.
""",
    ),
    fine(
        "www.emhi.example/klimaatlas/kuu.html",
        old,
        "EMHI",
        "Sademete hulk kuude kaupa",
        """
|Kuu|Tallinn|Tartu|
|jaanuar|45|39|
|veebruar|29|27|
|märts|29|31|
Puuduvad andmed on tähistatud miinusmärgiga.
""",
    ),
    fine(
        "www.kutsekoda.example/et/kutseregister/kutsestandardid/10498",
        aspnet,
        "Kutsekoda",
        "Lapsehoidja, tase 4 (kehtetu)",
        """
|Kutsestandardi tähis|15-28112013-2.2/5k|
|Staatus|Kehtetu alates 21.11.2018, asendatud standardiga 15-22112018|
|Kutsenõukogu|Tervishoid ja sotsiaaltöö|
# A.1 Töö kirjeldus
Lapsehoidja tagab lapse turvalisuse, toetab arengut ning teeb koostööd vanematega.
# A.2 Tööosad
* Lapse hooldamine
* Mängu ja õppimise toetamine
""",
    ),
    fine(
        "www.rmk.example/teejuht/matkarajad/viru-raba",
        gov,
        "RMK",
        "Viru raba õpperada (suletud kuni 30. juunini)",
        """
Õpperada on renoveerimise ajal suletud. Soovitame Kakerdaja raba rada 35 km kaugusel.
Raja pikkus on 3,5 km, läbimiseks kulub umbes 1,5 tundi. Rajal on vaatetorn ja seitse infotahvlit.
<img src="/kaart.png" alt="Raja kaart">
""",
    ),
    fine(
        "tahvel.example.ee/",
        spa,
        "Tahvel",
        "Tahvel - Õppeinfosüsteem",
        "Kutseõppeasutuste ja rakenduskõrgkoolide õppeinfosüsteem",
        lone=True,
    ),
    fine(
        "ekoolitus.example.ee/",
        moodle,
        "E-koolituskeskkond",
        "Ministeeriumi koolituskeskus",
        """
<div class="alert alert-info">Keskkond on uuenenud! Kui vana parool ei sobi, telli uus.</div>
# Kursused
* Alaealiste õigused (avatud kõigile)
* Avaliku teenistuse eetika
* Sisekontroll algajale
""",
    ),
    fine(
        "www.kovtp-naidis.example/documents/17834/detail",
        liferay,
        "Kose vald",
        "Huvihariduse toetuse kord",
        """
Vastu võetud 21.02.2019 nr 48. Muudetud 17.06.2021.
§ 3. Toetust ei maksta, kui taotleja ei ole esitanud kuludokumente või laps ei ole kirjas huvikoolis.
§ 4. Taotlus vaadatakse läbi 10 tööpäeva jooksul.
""",
    ),
    fine(
        "intra-koolitus.example.ee/SitePages/Juhend-Teams.aspx",
        sharepoint,
        "Koolituskeskus",
        "Juhend: Teamsi koosoleku salvestamine",
        """
1. Vajuta „Veel“ ja vali „Alusta salvestamist“. Teised näevad teadet, et koosolekut salvestatakse.
2. Salvestus aegub 120 päeva pärast. Aegunud salvestust taastada ei saa, seega laadi see õigel ajal alla.
3. Jaga linki õppijatega: „Inimesed minu asutuses“.
""",
    ),
    fine(
        "www.err.ee/1609233456/koolivorgu-korrastamine",
        news,
        "ERR",
        "Omavalitsus: väikekooli sulgemine on valus, aga vältimatu",
        """
Volikogu otsustas reedel 12 poolt- ja 7 vastuhäälega, et kool suletakse 31. augustil.
„Lapsi enam ei ole,“ ütles vallavanem. „Kui esimesse klassi tuleb kaks last, ei saa rääkida koolist.“
Lapsevanemad plaanivad pöörduda halduskohtusse. Toimetaja: Urmet Kook
""",
    ),
    fine(
        "www.postimees.example/7654321/nutisoltuvus",
        news,
        "Postimees",
        "Psühholoog: nutisõltuvus algab vanemast",
        """
Kolmandik lapsevanematest vaatab telefoni ka õhtusöögi ajal, selgub värskest uuringust.
„Laps teeb seda, mida näeb,“ ütleb kliiniline psühholoog Triin Org.
<div class="paywall"><p>Edasi lugemiseks telli. Esimene kuu 1 €.</p><button>Telli</button> Juba tellija? <a href="/login">Logi sisse</a></div>
""",
    ),
    fine(
        "www.looduskalender.example/n/node/5521",
        wp,
        "Looduskalender",
        "Kotkakaamera: pesa on tühi",
        """
Täna hommikul lendasid mõlemad pojad pesalt. Kaamera pilt jääb veel nädalaks eetrisse, aga pesa on tühi.
<iframe src="https://player.example/embed/kotkas"></iframe>
Vaatlusi saab kirja panna foorumis. Kommentaare ei ole.
""",
    ),
    fine(
        "www.kool-projekt.example/kkk",
        voog,
        "Roheline Kool",
        "Küsimused ja vastused",
        """
# Miks ma ei leia oma kooli nimekirjast?
Nimekirja uuendatakse kord kvartalis.
# Mida teha, kui leht ei avane või näitab viga 404?
Kustuta veebilehitseja vahemälu ja proovi uuesti. Kui viga kordub, kirjuta meile.
# Kas roheline lipp aegub?
Jah, kahe aasta pärast tuleb esitada uus aruanne.
""",
    ),
)
