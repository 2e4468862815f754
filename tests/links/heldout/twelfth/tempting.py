"""Pages that give what was promised, though their words, addresses or ways would make a hasty reader think otherwise."""

from faultfarm.rows import first, sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on

from . import skins as s
from .skins import prose

F, M = R.FINE, R.PERMANENT_REDIRECT

ET: tuple[Case, ...] = (
    case(
        F,
        "abi-a.xii.test/et/juhend/mida-teha-kui-leht-ei-avane",
        s.veera(
            "Mida teha, kui leht ei avane",
            "<p>Kui näed teadet „Lehte ei leitud“ või veakoodi 404, siis on link aegunud või aadress valesti kirjutatud. Kontrolli aadressi, tühjenda brauseri vahemälu ja proovi uuesti.</p><p>Kui ilmub „500 – serveri viga“, on rike meie pool ja tasub tunni aja pärast tagasi tulla. Teade „Teil puudub õigus“ tähendab, et sinu rollile ei ole seda vaadet antud: pöördu asutuse peakasutaja poole.</p><p>Kirjuta abi@naidis.ee ja lisa ekraanipilt.</p>",
            site="Kasutajatugi",
        ),
    ),
    case(
        F,
        "abi-b.xii.test/kkk/konto-kustutamine",
        s.app(
            "Kuidas konto kustutada?",
            "<h1>Kuidas konto kustutada?</h1><p>Ava seaded, vali „Konto“ ja vajuta „Kustuta konto jäädavalt“. Pärast kinnitamist on sinu andmed eemaldatud ja neid ei saa taastada. Kui konto on kustutatud, näevad teised sinu postituste asemel teksti „Kasutaja kustutatud“.</p><p>Kui soovid vaid pausi teha, peata konto ajutiselt.</p>",
            site="Abikeskus",
        ),
    ),
    case(
        F,
        "kool-c.xii.test/vastuvott/lasteaed/",
        s.wp(
            "Vastuvõtt",
            "<p>Registreerimine 2026/2027. õppeaastaks on suletud. Järgmine vastuvõtt avatakse 1. veebruaril.</p><h2>Kuidas me lapsi vastu võtame</h2><p>Esimesse klassi ootame lapsi, kes on 1. oktoobriks seitsmeaastased. Vestlusele tullakse koos vanemaga, kaasa palume võtta koolivalmiduskaardi. Katseid me ei tee: mängime, joonistame ja räägime.</p><p>Õppekohti on 48, neist pooled piirkonna lastele. Nimekirjad saadame perele e-postiga.</p>",
            site="Kase kool",
        ),
    ),
    case(
        F,
        "koolitus-a.xii.test/koolitused/motiveeriv-intervjueerimine-kevad",
        s.wp(
            "Motiveeriv intervjueerimine",
            "<p><strong>Kohad on täis, registreerimine lõppenud.</strong></p><p>Kahepäevane koolitus tutvustab motiveeriva intervjueerimise vaimu ja põhioskusi: avatud küsimused, tunnustamine, peegeldamine, kokkuvõtted. Harjutame kolmikutes, kasutades osalejate enda näiteid.</p><p>Koolitaja Liis Mets on kliiniline psühholoog. Maht 16 akadeemilist tundi, lõpus tunnistus.</p>"
            + prose("et", 1, 4),
        ),
    ),
    case(
        F,
        "koolitus-b.xii.test/syndmus/noorsootoo-suvekool-2019",
        s.voog(
            "Noorsootöö suvekool 2019 – kokkuvõte",
            "<p>Suvekool on läbi! Kolme päeva jooksul kohtus Vihulas 140 noorsootöötajat. Räägiti digivahenditest, noorte vaimsest tervisest ja sellest, kuidas ise mitte läbi põleda.</p><p>Esimese päeva peaesineja Kadri Org tuletas meelde, et noor ei tule noortekeskusse teenust tarbima, vaid inimese juurde. Töötubadest jäid enim meelde lavastusmäng ja vaikuse matk. Esitlused on allpool, pildid albumis.</p><ul><li><a href='/f/org.pdf'>K. Org, Noor ja inimene (PDF)</a></li><li><a href='/f/digi.pdf'>Digitöötuba (PDF)</a></li></ul>",
        ),
    ),
    case(
        F,
        "koolitus-c.xii.test/konverents2018",
        s.voog(
            "Konverents „Katkestatud vaikus“",
            "<p>Konverents on toimunud. Aitäh kõigile 212 osalejale!</p><p>Ettekanded ja videod:</p><ol><li>Prof. Aune Salu: Miks ohvrid ei räägi</li><li>Ivar Tamm: Politsei esimesed kümme minutit</li><li>Paneel: mida oleme kümne aastaga õppinud</li></ol>",
        ),
    ),
    case(
        F,
        "ajaleht-d.xii.test/uudis/vald-sulgeb-kaks-kooli",
        s.daily(
            "Vald sulgeb kaks kooli",
            "<p>Volikogu otsustas neljapäeval, et Orava ja Sireli põhikool suletakse 31. augustil. Koolid on tegevuse lõpetanud juba teist korda saja aasta jooksul, märkis vallavanem.</p><p>Õpilased jätkavad naabervallas, neile hakkab sõitma koolibuss. „Maja jääb tühjaks, aga mitte kauaks,“ lubas abivallavanem Tiiu Rand ja lisas, et ruumidesse on plaanis päevakeskus.</p><p>Vanemad kogusid sulgemise vastu 640 allkirja, kuid hääletust need ei muutnud.</p>",
        ),
    ),
    case(
        F,
        "ajaleht-e.xii.test/artikkel/poest-kadunud-lastetoit",
        s.daily(
            "Tootja kutsus beebipüree poodidest tagasi",
            "<p>Toode on müügist eemaldatud ja seda enam osta ei saa, teatas amet. Põhjuseks on klaasikild, mis leiti ühest purgist.</p><p>Tagasi kutsutakse partii L2231. Ostjatel palutakse püree poodi viia, raha saab tagasi ka ilma tšekita. Terviserike ei ole teada ühtki.</p><p>Tootja kinnitusel oli tegu pakendaja eksimusega ja liin on nüüdseks üle kontrollitud.</p>",
        ),
    ),
    case(
        F,
        "ajaleht-f.xii.test/lugu/kadunud-kula",
        s.daily(
            "Küla, mida enam ei ole",
            "<p>Kaardilt otsides vastab arvuti: „Kohta ei leitud.“ Aga Hilda Kask mäletab iga maja. Metsküla kustutati nimekirjast 1977. aastal, kui viimane pere ära kolis.</p>"
            + prose("et", 2, 8)
            + "<p>Tänavu augustis tuldi esimest korda kokku: kuuskümmend inimest, kolm koera ja üks akordion.</p>",
        ),
    ),
    case(
        F,
        "ajaleht-g.xii.test/120981/kommentaarid-suletud",
        s.daily(
            "Õpetaja: laps vajab piire ja naeru",
            "<p>Algklasside õpetaja Mare Vaher ütleb, et kõige rohkem väsitab teda mitte lärm, vaid ükskõiksus. Ta soovitab vanematel õhtuti kümme minutit lihtsalt kuulata.</p>"
            + prose("et", 2, 6),
            comments="<section><h2>Kommentaarid (0)</h2><p>Kommentaarid puuduvad. Kommenteerimine on suletud.</p></section>",
        ),
    ),
    case(
        F,
        "ajaleht-h.xii.test/a/veateade-elus",
        s.daily(
            "404: kuidas mu elu ära kadus",
            "<p>Veateade „lehte ei leitud“ on tuttav kõigile. Mina nägin seda ühel hommikul peeglis. Läbipõlemine ei tule müraga, see tuleb nii, et ühel päeval ei leia sa enam iseennast üles.</p>"
            + prose("et", 2, 0)
            + "<p>Täna töötan poole koormusega ja kasvatan tomateid.</p>",
        ),
    ),
    case(
        F,
        "seadus-c.xii.test/akt/13315938",
        s.law(
            "Sotsiaalhoolekande seadus",
            "<p>Redaktsiooni kehtivuse lõpp: 31.12.2015. Akt on kehtetu. Kehtetuks tunnistatud RT I, 30.12.2015, 5.</p><h2>1. peatükk. Üldsätted</h2><p>§ 1. Seaduse reguleerimisala. Käesolev seadus sätestab sotsiaalhoolekande organisatsioonilised, majanduslikud ja õiguslikud alused ning reguleerib hoolekandes tekkivaid suhteid.</p><p>§ 2. Mõisted. Sotsiaalhoolekanne on sotsiaalteenuste, sotsiaaltoetuste, vältimatu sotsiaalabi ja muu abi osutamise või määramisega seotud toimingute süsteem. Sotsiaalteenus on isiku või perekonna toimetulekut soodustav mitterahaline toetus.</p><p>§ 3. Hoolekande põhimõtted on inimõiguste järgimine, isiku vastutus enda toimetuleku eest ja abi andmise kohustus, kui isiku võimalused ei ole piisavad.</p>",
        ),
    ),
    case(
        F,
        "seadus-d.xii.test/akt/104012024",
        s.law(
            "Karistusseadustik, § 266",
            "<p>§ 266. Sissetungimise keeld</p><p>(1) Teise isiku valduses olevasse hoonesse, ruumi, sõidukisse või piirdega alale valdaja tahte vastaselt ebaseadusliku sissetungimise või sealt mittelahkumise eest karistatakse rahalise karistusega.</p><p>(2) [Kehtetu]</p><p>(3) [Välja jäetud]</p>",
        ),
    ),
    case(
        F,
        "amet-a.xii.test/et/uudised/ebanormaalne-olukord-loppes",
        s.veera(
            "Eriolukord lõppes",
            "<p>Eriolukord Eestis lõppes 17. mail kell 24. Kehtivuse kaotasid liikumispiirangud ja peatamise korraldused. Edasi kehtivad üldised nõuded: hoia vahet, pese käsi, püsi haigena kodus.</p><p>Hooldekodude külastamine jääb keelatuks kuni terviseameti otsuseni. Ohvriabi kriisitelefon töötab endiselt ööpäev läbi.</p><p>Abi pakutakse ka vene ja inglise keeles.</p>",
        ),
    ),
    case(
        F,
        "amet-b.xii.test/et/toetused/toetuse-lopetamine",
        s.veera(
            "Toetuse maksmise lõpetamine",
            "<p>Toetuse maksmine lõpetatakse, kui laps saab 19-aastaseks, pere lahkub Eestist või saaja ei ole andmeid esitanud. Otsus saadetakse e-postiga. Kui toetus on lõpetatud ekslikult, esita vaie 30 päeva jooksul.</p><p>Lõpetatud toetust saab taastada, esitades uue taotluse iseteeninduses.</p>",
        ),
    ),
    case(
        F,
        "amet-c.xii.test/et/registrist-kustutamine",
        s.veera(
            "Ühingu registrist kustutamine",
            "<p>Kui ühing on tegevuse lõpetanud, tuleb see registrist kustutada. Esmalt teeb üldkoosolek lõpetamise otsuse, seejärel valitakse likvideerijad ja avaldatakse teade Ametlikes Teadaannetes. Kustutamist saab taotleda kuue kuu möödumisel.</p><p>Kustutatud ühingu andmed jäävad registris nähtavaks.</p>",
        ),
    ),
    case(
        F,
        "amet-d.xii.test/et/kontakt/vastuvott-suletud",
        s.veera(
            "Teenindussaal Rakveres",
            "<p>Teenindussaal on 24. detsembrist 1. jaanuarini suletud.</p><p>Muul ajal: E–N 9–16, R 9–13. Lai 20, Rakvere. Broneeri aeg veebis või telefonil 612 1360.</p>",
        ),
    ),
    case(
        F,
        "amet-e.xii.test/et/hooldus",
        s.veera(
            "Iseteeninduse hooldustööd 12. detsembril",
            "<p>Iseteenindus ei ole kättesaadav laupäeval kell 8–14. Hoolduse ajal ei saa taotlusi esitada ega otsuseid vaadata. Pooleliolevad taotlused jäävad alles.</p><p>Kiireloomulises asjas helista 612 1360.</p>",
        ),
    ),
    case(
        F,
        "vald-d.xii.test/index.php/teated/veekatkestus",
        s.joomla(
            "Veekatkestus Pargi tänaval",
            "<p>Veevarustus on katkestatud 3. juunil kell 10–15. Vabandame ebamugavuse pärast!</p>",
        ),
    ),
    case(
        F,
        "vald-e.xii.test/index.php/haridus/huviringid",
        s.joomla(
            "Huviringid",
            "<p>Kunstiring – kohti pole. Robootika – vabu kohti 3. Näitering – ring on suletud kuni uue juhendaja leidmiseni. Jalgpall – algajad E, K 16.00. Rahvatants – N 17.30 rahvamajas.</p><p>Kirja saab panna rahvamaja juhataja juures, tasu poolaastas 20 eurot, kolmas laps perest tasuta.</p>",
        ),
    ),
    case(
        F,
        "linn-c.xii.test/Pages/kadunud-asjad.aspx",
        s.sharepoint(
            "Kadunud ja leitud asjad",
            "<p>Omanikku ei ole leitud järgmistel esemetel: sinine lastekäru (leitud 2. mail bussis nr 4), sülearvuti kott, kolm võtmekimpu, kitarr. Esemeid hoitakse kuus kuud, seejärel antakse need üle linnale.</p><p>Järele saab tulla tööpäeviti kella 9–17, kaasa dokument.</p>",
        ),
    ),
    case(
        F,
        "linn-d.xii.test/sotsiaal/eluruum",
        s.sharepoint(
            "Eluruumi taotlemine",
            "<p>Hetkel vabu eluruume ei ole. Taotluse võib siiski esitada, järjekorras on 34 peret ja keskmine ooteaeg on üheksa kuud.</p><p>Taotlusele lisa sissetulekut tõendavad dokumendid, pereliikmete nõusolek ja selgitus, miks praegune eluase ei sobi. Taotlused vaatab läbi eluasemekomisjon iga kuu teisel teisipäeval.</p>",
        ),
    ),
    case(
        F,
        "raamatukogu-d.xii.test/record=b1200199~S1*est",
        s.catalogue(
            "Lapse hing / Anna Kask",
            "<table><tr><td>Autor</td><td>Kask, Anna, 1951-2019</td></tr><tr><td>Pealkiri</td><td>Lapse hing</td></tr><tr><td>Ilmunud</td><td>Tartu : Sõnavara, 2004</td></tr><tr><td>Märksõnad</td><td>lapsepsühholoogia ; emotsioonid</td></tr></table><table><tr><th>Asukoht</th><th>Kohaviit</th><th>Staatus</th></tr><tr><td>Hoidla</td><td>A-31022</td><td>Kadunud</td></tr><tr><td>Lugemissaal</td><td>159.9</td><td>Välja laenatud, tähtaeg 12-12-26</td></tr></table>",
        ),
    ),
    case(
        F,
        "raamatukogu-e.xii.test/naitused/keelatud-raamatud",
        s.voog(
            "Näitus „Eemaldatud raamatud“",
            "<p>1940. aastatel eemaldati raamatukogudest üle kahe miljoni köite. Nimekirju uuendati igal aastal: kustutatud nimi tähendas, et autorit ei olnud enam olemas. Näitusel on väljas 60 raamatut, mis peideti pööningule ja jäid alles.</p>"
            + prose("et", 1, 7)
            + "<p>Avatud 30. jaanuarini, sissepääs tasuta.</p>",
            site="Linnaraamatukogu",
        ),
    ),
    case(
        F,
        "arhiiv-c.xii.test/handle/10062/90012",
        s.dspace(
            "Kaebuste lahendamine",
            "<h1>Kiusamise lõpetamise meetodid põhikoolis</h1><p>Tamm, Kristi</p><h5>Kokkuvõte</h5><p>Töös võrreldakse kolme programmi. Tulemustest selgus, et statistiliselt olulist erinevust ei leitud. Intervjuudes nimetati, et programmid on sageli katkestatud rahapuudusel ja materjalid koolist kadunud.</p><h5>Failid</h5><p>tamm_kristi_2021.pdf (1.2 MB)</p>",
        ),
    ),
    case(
        F,
        "arhiiv-d.xii.test/handle/123456789/81",
        s.dspace(
            "Lõputöö",
            "<h2>Lähisuhtevägivalla ohvrite toetamine</h2><p>Saar, Mari. 2018.</p><p>Sellel kirjel ei ole täisteksti faile; täistekst on loetav raamatukogus kohapeal.</p><p>Abstrakt: Magistritöö uurib, millist abi ootasid naised varjupaigast lahkudes. Vastajaid oli kaksteist. Kõige enam puudus eluase ja kedagi, kellele helistada. Autor soovitab järeltuge vähemalt aastaks.</p>",
            old=True,
        ),
        also=(R.LOGIN,),
    ),
    case(
        F,
        "oppekeskkond-c.xii.test/mod/page/view.php?id=771",
        s.moodle(
            "Kuidas leinast rääkida",
            "<h2>Kuidas leinast rääkida</h2><p>Kedagi ei ole enam. See lause on lapsele raske mõista. Ütle otse: vanaema suri, ta ei tule tagasi. Ära ütle, et ta on kadunud või magab.</p><p>Lase lapsel küsida sama asja korduvalt. Kui sa vastust ei tea, ütle, et ei tea.</p>",
        ),
    ),
    case(
        F,
        "oppekeskkond-d.xii.test/course/view.php?id=91&section=3",
        s.moodle(
            "Turvaline veeb (lõppenud kursus)",
            "<p>Kursus on lõppenud, materjalid jäävad kõigile vaatamiseks.</p><h3>3. nädal: paroolid</h3><p>Loe läbi peatükk paroolide kohta ja vasta küsimustele. Tugev parool on pikk, mitte keeruline. Ära kasuta sama parooli kahes kohas.</p><h3>Lisalugemist</h3><ul><li>Paroolihaldurid (PDF)</li><li>Video: mitmeastmeline autentimine</li></ul>",
        ),
    ),
    case(
        F,
        "foorum-e.xii.test/viewtopic.php?t=5512",
        s.phpbb(
            "Arst ütles, et last ei leita ultrahelis",
            "<h2 class='topic-title'>Arst ütles, et südamelööke ei leitud</h2><p class='locked'>See teema on lukustatud, postitusi ei saa lisada ega muuta.</p><div class='post'><p>Olin kuuendal nädalal ja südamelööke ei leitud. Nädala pärast oli kõik olemas! Kirjutan lohutuseks neile, kes praegu ootavad.</p></div><div class='post'><p>Aitäh, et jagasid. Mul sama lugu kaks aastat tagasi.</p></div><div class='post'><p>[Postitus kustutatud moderaatori poolt]</p></div>",
        ),
    ),
    case(
        F,
        "foorum-f.xii.test/teema/88-raamatusoovitused",
        s.phpbb(
            "Raamatusoovitused",
            "<h2>Raamatusoovitused väsinud vanemale</h2><div class='post'><p>Soovitan „Piisavalt hea ema“. Poest ei leidnud, trükk läbi müüdud, aga raamatukogus on.</p></div><div class='post'><p>Mina leidsin vanaraamatupoest. Väga hea, eriti peatükk magamisest.</p></div>",
        ),
    ),
    case(
        F,
        "pood-d.xii.test/raamat/vaikuse-hind",
        s.shop(
            "Vaikuse hind",
            "<p class='stock'>Laost otsas. Teavita mind, kui toode on tagasi.</p><p>Autor: Leelo Rand. 224 lk, pehme köide, 2020. ISBN 978-9916-000-11-2. Hind 17,90 €.</p><p>Raamat räägib kolmest naisest, kes lahkusid vägivaldsest suhtest. Autor on varjupaiga juhataja ja kirjutab ausalt ka sellest, mis abi andmises ei õnnestunud. Lõpus on harjutused ja kontaktid.</p>",
        ),
    ),
    case(
        F,
        "pood-e.xii.test/kinkekaart.html",
        s.shop(
            "Kinkekaart",
            "<p>25 € · 50 € · 100 €</p><p>Kehtivusaeg 12 kuud. Aegunud kinkekaarti ei pikendata ega hüvitata.</p>",
        ),
    ),
    case(
        F,
        "tookuulutus-c.xii.test/nouanded/kandideerimine-lopetatud",
        s.jobs(
            "Kui kandideerimine on lõppenud",
            "<p>Kuulutus on suletud ja sinu CV jäi saatmata? Helista tööandjale: sageli otsitakse veel. Teine võimalus on saata avaldus üldisele aadressile ja paluda end meeles pidada.</p><p>Kui konkurss on läbi ja vastust ei tule, küsi kahe nädala pärast viisakalt tagasisidet. Nii jätad endast hea mulje ja õpid järgmiseks korraks.</p>",
            site="Tööleht",
        ),
    ),
    case(
        F,
        "statistika-c.xii.test/pxweb/et/stat/kuritegevus/JS009",
        s.px(
            "JS009: Registreeritud kuriteod",
            "<p>Tabel ei uuene, viimased andmed on aastast 2022. Andmete avaldamine on lõpetatud, jätkuva seeria leiab tabelist JS109.</p><p>Vali näitajad: Aasta (18) · Kuriteo liik (24) · Maakond (16)</p><select multiple><option>2020</option><option>2021</option><option>2022</option></select><select multiple><option>Kehaline väärkohtlemine</option><option>Ähvardamine</option><option>Vargus</option></select><input type='submit' value='Jätka'>",
        ),
    ),
    case(
        F,
        "muuseum-c.xii.test/museaalview/441902",
        s.museum(
            "Kooliaabits",
            "<table><tr><td>Number</td><td>EPM 1203 R</td></tr><tr><td>Nimetus</td><td>Aabits</td></tr><tr><td>Kirjeldus</td><td>Kaaned puuduvad, viimased lehed kadunud, omaniku nimi eemaldatud.</td></tr><tr><td>Dateering</td><td>1911</td></tr><tr><td>Seisund</td><td>halb</td></tr></table><p>Pilte ei ole</p>",
        ),
    ),
    case(
        F,
        "kysitlus-c.xii.test/index.php/10031?lang=et",
        s.limesurvey(
            "Noorte ohutuse küsitlus",
            "<p>Tere! Küsitlus kestab umbes kümme minutit ja on anonüümne. Küsitlus suletakse 31. jaanuaril. Kui sa mõnele küsimusele vastata ei soovi, jäta see vahele.</p><p>Selles küsitluses on 24 küsimust.</p><button>Edasi</button>",
        ),
    ),
    case(
        F,
        "vorm-c.xii.test/forms/d/e/1FAIpQL88/viewform",
        s.form(
            "Registreerumine infopäevale",
            "<div>Infopäev toimub 4. veebruaril kell 12 Zoomis. Palun vasta hiljemalt 1. veebruaril, siis vorm suletakse.</div><div>Nimi *</div><div>Sinu vastus</div><div>E-post *</div><div>Sinu vastus</div><div>Asutus</div><div>Sinu vastus</div><div role='button'>Esita</div>",
        ),
    ),
    case(
        F,
        "pilv-d.xii.test/document/d/1AAx/pub",
        s.docs(
            "Koosoleku memo",
            "<p>Koosoleku memo 11.03</p><p>Osalesid: Mari, Jaan, Piret.</p><p>1. Kodulehe katkised lingid: leht 404 tuleb ümber teha, vanad failid kustutada. Vastutab Jaan.</p><p>2. Varjupaiga leping lõpetatud, uus partner otsimisel.</p><p>3. Järgmine koosolek 8. aprillil.</p>",
        ),
    ),
    case(
        F,
        "viki-d.xii.test/index.php?title=HTTP_404",
        s.mediawiki(
            "HTTP 404",
            "<p><b>404 Not Found</b> (ehk <i>lehte ei leitud</i>) on HTTP standardne olekukood, mis näitab, et klient sai serveriga ühenduse, kuid server ei leidnud küsitud lehte. Kood ei ütle, kas puudumine on ajutine või püsiv; püsiva puudumise jaoks on kood 410.</p><p>Paljud saidid näitavad omapoolset 404-lehte, sageli naljaga.</p><h2>Ajalugu</h2><p>Levinud jutt, et kood sai nime toa järgi CERN-is, ei pea paika.</p>",
            cats="Internet",
        ),
    ),
    case(
        F,
        "viki-e.xii.test/index.php?title=Kadunud_laps",
        s.mediawiki(
            "Kadunud laps (täpsustus)",
            "<p><b>Kadunud laps</b> võib tähendada:</p><ul><li>Kadunud laps (film), 1988. aasta mängufilm</li><li>Kadunud laps (romaan), Elena Ferrante teos</li><li>116000, kadunud laste telefon</li></ul>",
            cats="Täpsustusleheküljed",
        ),
    ),
    case(
        F,
        "viki-f.xii.test/doku.php?id=linkide_hooldus",
        s.dokuwiki(
            "linkide_hooldus",
            "<h1>Linkide hooldus</h1><p>Kord poolaastas vaatame kursuse lingid läbi. Märgime tabelisse: töötab, „leht puudub“, „sisse logida“.</p><table><tr><td>/juhend</td><td>404</td><td>kustutada</td></tr><tr><td>/video/3</td><td>Video eemaldatud</td><td>asendada</td></tr><tr><td>/raamat</td><td>töötab</td><td></td></tr></table>",
        ),
    ),
    case(
        F,
        "mtu-f.xii.test/lood/suletud-uks",
        s.voog(
            "Lugu: suletud uks",
            "<p>Kui ma varjupaika jõudsin, oli uks suletud. Ma arvasin, et maja enam ei tegutse. Siis avas selle üks vanem naine ja ütles: „Tule sisse, tee on soe.“</p>"
            + prose("et", 2, 9),
        ),
    ),
    case(F, "mtu-g.xii.test/tanu/", s.voog("Aitäh!", "<p>Annetus on kohal. Sinu toel saavad lapsed laagrisse.</p>")),
    case(
        F,
        "mtu-h.xii.test/projektid/loppenud/hoolivad-naabrid",
        s.voog(
            "Hoolivad naabrid (lõppenud projekt)",
            "<p>Projekt kestis 2015–2017 ja on lõppenud.</p><p>Kolme aasta jooksul õppis 85 vabatahtlikku märkama üksi elavaid eakaid. Tehti 1200 koduvisiiti, loodi naabrite telefonipuu kuues külas ning kirjutati juhend, mida teised vallad kasutavad tänini.</p><p><a href='/juhend-naabrid.pdf'>Laadi alla juhend</a> · Rahastas Avatud Fond</p>",
        ),
    ),
    case(
        F,
        "blogi-d.xii.test/2017/06/miks-ma-kustutasin-facebooki.html",
        s.blogspot(
            "Miks ma kustutasin Facebooki",
            "<p>Konto on kustutatud. Sisu ei ole enam saadaval. Ja ma ei igatse seda taga!</p><p>Esimesel nädalal haaras käsi iga veerand tunni tagant telefoni. Teisel hakkasin lugema. Kolmandal märkasin, et olen sõpradele helistanud rohkem kui terve aastaga kokku.</p><p>Mida ma kaotasin? Sünnipäevade meeldetuletused ja ühe grupi, kus jagati seemneid.</p>",
            year="2017",
        ),
    ),
    case(
        F,
        "blogi-e.xii.test/2014/01/loppsona.html",
        s.blogspot(
            "Lõppsõna",
            "<p>See blogi siin lõpeb. Vanad lood jäävad alles, uusi ei tule. Aitäh, et lugesite, kirjutasite ja vahel ka vaidlesite.</p><p>Kuus aastat tagasi alustasin, et väsinud õpetajatel oleks koht, kus hingata. Nüüd on mul endal vaja puhata.</p>",
            year="2014",
        ),
    ),
    case(
        F,
        "tervis-c.xii.test/et/haigused/malu-kadumine",
        s.app(
            "Mälu kadumine",
            "<h1>Mälu kadumine</h1><p>Mälu nõrgenemine võib olla vananemise osa või haiguse tunnus. Pöördu arsti poole, kui sõnu ei leita, esemed lähevad pidevalt kaotsi või tuttav tee kaob meelest.</p>"
            + prose("et", 1, 1),
            site="Terviseportaal",
        ),
    ),
    case(
        F,
        "haigla-b.xii.test/et/osakond/suletud-osakond",
        s.voog(
            "Kinnine osakond",
            "<p>Kinnises osakonnas ravitakse inimesi, kes vajavad pidevat järelevalvet. Uksed on suletud ööpäev läbi. Külastada saab kella 16–18, telefon ja teravad esemed jäävad valvelauda.</p>"
            + prose("et", 1, 3),
            site="Haigla",
            menu=("Osakonnad", "Patsiendile"),
        ),
    ),
    case(
        F,
        "standard-b.xii.test/et/evs-en-15602-2008",
        s.shop(
            "EVS-EN 15602:2008",
            "<p>Staatus: asendatud standardiga EVS-EN 15602:2022. Kehtetu alates 01.07.2022. Saadaval PDF-failina ja paberil.</p><p>Turvateenuse osutajad. Terminoloogia. Käesolev standard sätestab turvateenustes kasutatavad terminid ja määratlused. 28 lk.</p><p>Hind 22,00 €</p><button>Lisa ostukorvi</button>",
            site="Standardipood",
        ),
    ),
    case(
        F,
        "oppevara-c.xii.test/material/3310",
        s.app(
            "Kes kustutas tule? (töölehed)",
            "<h1>Kes kustutas tule?</h1><p>Töölehed II kooliastmele: tuleohutus kodus. Õpilane loeb loo tulekahjust, leiab vead ja parandab need.</p><p>Autor: Päästeamet. Litsents CC BY. Kommentaare pole veel lisatud. Hinnanguid ei ole.</p><a href='/f/tuli.pdf'>Laadi alla</a>",
            site="E-kott",
        ),
    ),
    case(
        F,
        "rakendus-b.xii.test/app/rahu",
        s.app(
            "Rahu – hingamisäpp",
            "<h1>Rahu</h1><p>Äpp õpetab rahulikult hingama. Kolm harjutust, ilma reklaamita.</p><h2>Mis on uut</h2><p>2.1: parandasime vea „Sisu ei leitud“, mis ilmus pärast keele vahetamist. Eemaldasime kontode loomise nõude.</p>",
            site="Rakendused",
        ),
    ),
    case(
        F,
        "kaart-b.xii.test/app/abi",
        s.app(
            "Abi kaart",
            "<h1>Abi kaart</h1><ul><li>Tallinn: varjupaik, telefon 5000 0001</li><li>Tartu: nõustamine, E–R 9–17</li><li>Narva: suletud remondiks</li><li>Pärnu: kriisikeskus, ööpäev läbi</li></ul>",
            ids="app",
        ),
        anything=None,
    ),
    case(
        F,
        "reg-a.xii.test/algatus/112",
        s.app(
            "Algatus: tugiisik igasse kooli",
            "<h1>Tugiisik igasse kooli</h1><p>Allkirjade kogumine on lõppenud. 1420 allkirja, algatus on saadetud Riigikogule.</p><p>Teeme ettepaneku, et igas üle 200 õpilasega koolis töötaks vähemalt üks tugiisik, kelle palk tuleb riigieelarvest. Praegu otsitakse inimest kuude kaupa ja projekt lõpeb enne, kui laps teda usaldama hakkab.</p>",
            site="Rahvahääl",
        ),
    ),
    case(
        F,
        "podcast-c.xii.test/sari/viga-404/osa-1",
        s.podcast(
            "Viga 404, 1. osa: kust leida abi?",
            "<p>Esimeses osas räägime sellest, mis tunne on, kui abi ei leita. Külas on ohvriabi töötaja Kai ja kogemusnõustaja Rein.</p><p>00:00 sissejuhatus · 04:10 esimene kõne · 19:30 mida teha, kui keegi ei vasta</p>",
        ),
    ),
    case(
        F,
        "ringhaaling-d.xii.test/1609001112/saade-lopetab",
        s.broadcaster(
            "Saade „Puust ja punaseks“ lõpetab",
            "<p>Pärast 19 hooaega lõpetab eetris olnud saade tegevuse. Viimane osa on eetris 28. mail. „Kõik head asjad saavad otsa,“ ütles saatejuht.</p><p>Vanad saated jäävad arhiivi tasuta kuulamiseks. Sügisel alustab samal ajal uus noorte nõuandesaade.</p>",
        ),
    ),
    case(
        F,
        "ringhaaling-e.xii.test/jupiter/1608220/pealtnagija",
        s.broadcaster(
            "Pealtnägija: kadunud raha",
            "<p>Saade näitab, kuidas hooldekodust kadus kahe aastaga 80 000 eurot ja miks keegi midagi ei märganud. Kestus 43:12. Saade on järelvaadatav kuni 31.12.2030.</p><video src='/v/pn.mp4'></video>",
        ),
    ),
    case(
        F,
        "ajakiri-c.xii.test/artikkel/vaike-teade",
        s.voog(
            "Parandus",
            "<p>Eelmises numbris (lk 14) oli vale telefoninumber. Õige on 116 006. Vabandame lugejate ees.</p>",
            site="Ajakiri Abi",
        ),
    ),
    case(
        F,
        "lyhike-a.xii.test/hingamine.html",
        s.front(
            "Hingamine",
            "<p>Hinga sisse, loe neljani. Hoia, loe neljani. Hinga välja, loe kuueni. Korda viis korda.</p>",
        ),
    ),
    case(
        F,
        "lyhike-b.xii.test/tel",
        "<html><title>Telefonid</title><body><ul><li>Politsei 112<li>Ohvriabi 116 006<li>Lasteabi 116 111</ul></body></html>",
    ),
    case(
        F,
        "lyhike-c.xii.test/tsitaat/17",
        s.voog(
            "Tsitaat", "<blockquote>Kurbus on armastus, millel ei ole kuhugi minna.</blockquote>", site="Mõtteterad"
        ),
    ),
    case(
        F,
        "vana-a.xii.test/cgi-bin/sonastik?sona=puudu",
        s.front(
            "Seletav sõnaraamat",
            "<b>puudu</b> adv. <i>olemata, vajaka.</i> Raha jäi puudu. Lehekülg on raamatust puudu. Mis sul puudu on? <br><b>puuduma</b>: olemast lakanud, mitte olemas olema; kustutatud, kadunud.",
        ),
    ),
    case(
        F,
        "tolge-a.xii.test/term/error-page",
        s.front(
            "Terminibaas",
            "<h2>error page</h2><p>et: veateade, vealeht · fi: virhesivu · ru: страница ошибки</p><p>Definitsioon: leht, mida server näitab, kui küsitut ei leitud.</p>",
        ),
    ),
    case(
        F,
        "kava-a.xii.test/et/oppekava/lopetamise-tingimused",
        s.app(
            "Lõpetamise tingimused",
            "<h1>Õpingute lõpetamise tingimused</h1><p>Üliõpilane eksmatrikuleeritakse, kui õppeaeg on lõppenud või ainepunkte ei ole kogutud. Kustutatud nimekirjast saab taastada avaldusega.</p>"
            + prose("et", 1, 5),
            site="Ülikool",
        ),
    ),
    case(
        F,
        "pakk-a.xii.test/kontroll/tupsik",
        s.shop(
            "Kontrolli kinkekaardi jääki", "<p>Sisesta kaardi number.</p><input name='nr'><button>Kontrolli</button>"
        ),
    ),
    case(
        F,
        "teade-a.xii.test/et/blanketid/avaldus-2025.docx",
        sends(
            b"PK\x03\x04\x14\x00\x06\x00" + b"\x00404 not found puudub" * 60,
            200,
            {"Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        ),
    ),
    case(
        F,
        "teade-b.xii.test/failid/leht-puudub.pdf",
        sends(
            b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
            200,
            {"Content-Type": "application/pdf"},
        ),
    ),
)

EN: tuple[Case, ...] = (
    case(
        F,
        "dev-a.xii.test/en/latest/errors/notfound.html",
        s.sphinx(
            "NotFound",
            "<p>exception <code>toolkit.errors.NotFound</code>: raised when the requested resource does not exist on the server or was deleted. Subclass of <code>HTTPError</code> with status 404.</p><p>Catch it when you poll for a resource which may have been removed by another client:</p><pre>try:\n    item = client.get(42)\nexcept NotFound:\n    print('gone')</pre><p>Changed in version 4.1: the exception carries the address.</p>",
        ),
    ),
    case(
        F,
        "dev-b.xii.test/docs/deprecated.html",
        s.sphinx(
            "Deprecated features",
            "<p>This feature has been removed in 4.0 and is no longer available: <code>old_login()</code>. Use <code>sign_in()</code> instead.</p><p>Removed modules: <code>compat</code>, <code>soap</code>. Deprecated and going away in 5.0: <code>legacy_theme</code>.</p>"
            + prose("en", 1, 4),
        ),
    ),
    case(
        F,
        "dev-c.xii.test/jdoe/link-rot/issues/404",
        s.forge(
            "Page not found on start · Issue #404",
            "<h1>Page not found on start <span>#404</span></h1><span>Closed</span><p>After updating I get “404 This page does not exist” when I open the demo. Steps: install, run, open /demo.</p><p>maintainer: fixed in 1.2.1, the route had been deleted by mistake. Closing.</p>",
        ),
    ),
    case(
        F,
        "dev-d.xii.test/team/archived-project",
        s.forge(
            "team/archived-project",
            "<div class='flash'>This repository has been archived by the owner on Mar 3, 2022. It is now read-only.</div><h1>archived-project</h1><p>A small tool for making timelines. README: install with the usual command, then open the example. MIT licence.</p><ul><li>src</li><li>README.md</li><li>LICENSE</li></ul><p>No releases published. No packages published.</p>",
        ),
    ),
    case(
        F,
        "forum-g.xii.test/t/error-403-when-opening-link/812",
        s.discourse(
            "Error 403 when opening link",
            "<div class='post'><p>Students see “Access denied. You do not have permission to view this page” when they click on a shared slide deck. What am I doing wrong?</p></div><div class='post'><p>Set sharing to “anyone with the link”. It is private by default.</p></div><div class='post'><p>That was it, thanks!</p></div><p>This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.</p>",
        ),
    ),
    case(
        F,
        "ngo-c.xii.test/news/shelter-closes-its-doors",
        s.wp(
            "After 40 years, a shelter closes its doors",
            "<p>The Willow Street shelter has closed for good. It is no longer possible to be admitted; residents have moved to two new houses run by the city.</p><p>“We are sad, but the new houses are better,” says the former director. In four decades more than six thousand women and children slept under its roof.</p>"
            + prose("en", 1, 0),
            lang="en",
            site="Refuge News",
        ),
    ),
    case(
        F,
        "ngo-d.xii.test/jobs-and-volunteering",
        s.wp(
            "Work with us",
            "<p>There are currently no vacancies. Please check back later.</p><p>We welcome volunteers all year round. You will be trained for six evenings and paired with an experienced colleague for your first ten calls.</p>",
            lang="en",
            site="ListenLine",
        ),
    ),
    case(
        F,
        "uni-d.xii.test/handle/2019/311",
        s.dspace(
            "Missing voices",
            "<h1>Missing: absent fathers in welfare files</h1><p>Author: Byrne, T.</p><p>Abstract: Fathers could not be found in 62 per cent of the files that we read. Where they were mentioned, their details had been deleted or were not available. The paper asks what this absence does to practice.</p><p>Files: byrne.pdf (Embargo until 2030 lifted)</p>",
            lang="en",
            site="Research Online",
        ),
    ),
    case(
        F,
        "journal-c.xii.test/index.php/jcs/article/view/71",
        s.ojs(
            "RETRACTED: Brief counselling by text",
            "<p>This article has been retracted at the request of the editors. See the <a href='/r'>retraction notice</a>. The full text stays available for the record.</p><h2>Abstract</h2><p>Sixty volunteers took part in a six-week trial of counselling by text messages. We report on attendance, mood and satisfaction.</p><a>PDF</a>",
        ),
    ),
    case(
        F,
        "mooc-b.xii.test/course/grief-101",
        s.app(
            "Supporting people in grief",
            "<h1>Supporting people in grief</h1><p>Enrolment is closed. Next start: 2 March.</p><p>In four weeks you will learn what grief looks like in children and adults, how to talk about death, and when to call for help. Taught by hospice nurses. Two hours a week, certificate included.</p><h2>Reviews</h2><p>No reviews yet.</p>",
            lang="en",
            site="Learnly",
        ),
    ),
    case(
        F,
        "tube-j.xii.test/watch?v=Why404aaaaa",
        s.tube(
            "Video unavailable: why platforms delete clips",
            "<h1>Video unavailable: why platforms delete clips</h1><p>31,002 views · 3 years ago</p><p>We look at what happens when “This video has been removed by the uploader” turns up in your lesson plan, and how to keep a lawful copy.</p><p>Comments are turned off.</p>",
        ),
    ),
    case(
        F,
        "tube-k.xii.test/watch?v=SimpleBreath",
        s.tube(
            "Box breathing for beginners",
            "<h1>Box breathing for beginners</h1><p>Quiet Room · 120K subscribers</p><p>Five minutes of guided breathing. No music.</p><h2>0 comments</h2>",
        ),
    ),
    case(
        F,
        "news-c.xii.test/tech/the-day-the-page-was-not-found",
        s.daily(
            "The day the web forgot",
            "<p>“Sorry, the page you requested could not be found.” One in four pages that existed ten years ago is gone, a study says. Government sites lose a fifth of their links every two years.</p><p>Librarians call it link rot. Its cure is dull: check, replace, archive.</p>"
            + prose("en", 1, 2),
            lang="en",
            site="The Courier",
        ),
    ),
    case(
        F,
        "news-d.xii.test/2020/obituary",
        s.daily(
            "Obituary: a voice for missing children",
            "<p>Helen Marsh, who founded the first telephone line for missing children, has died aged 81. Her work is not over, say the colleagues who keep the line going.</p>"
            + prose("en", 1, 3),
            lang="en",
            site="Gazette",
            comments="<p>This article is closed to comments. There are no comments.</p>",
        ),
    ),
    case(
        F,
        "eu-d.xii.test/programmes/progress_en",
        s.europa(
            "PROGRESS programme (2007–2013)",
            "<p>This page is archived and is no longer updated. The programme ended in 2013 and was replaced.</p><p>PROGRESS supported the development of EU policy in employment, social inclusion, working conditions, anti-discrimination and gender equality. Its budget was 683 million euro over seven years, and it was open to public and private bodies.</p><ul><li>Final report</li><li>Project database</li></ul>",
        ),
    ),
    case(
        F,
        "eu-e.xii.test/funding/calls/rights-2021_en",
        s.europa(
            "Call for proposals: rights of victims",
            "<p>Status: Closed. Deadline: 22 April 2021.</p><p>The call supported national networks of victim support, better protection during criminal proceedings and training for professionals. Forty-one proposals were received and twelve of them were funded. The list of winners and the summary of each project are below.</p>",
        ),
    ),
    case(
        F,
        "event-b.xii.test/events/annual-conference-2018",
        s.wp(
            "Annual conference 2018",
            "<p>This event has ended. Registration is no longer possible.</p><p>Watch the recordings: opening address; panel on trauma-informed courts; workshop on secondary stress. Slides are linked next to each talk.</p><ul><li><a href='/r1'>Opening</a></li><li><a href='/r2'>Panel</a></li></ul>",
            lang="en",
            site="Victim Forum",
        ),
    ),
    case(
        F,
        "shop-c.xii.test/products/empty-chair-cards",
        s.shop(
            "The Empty Chair: conversation cards",
            "<p>Sold out – back in stock in May. 54 cards, 12+, $24.</p><p>Cards for talking about people who are no longer here. Made by a bereavement counsellor. Includes a leaflet with ten ways to begin.</p>",
            lang="en",
            site="TherapyToys",
        ),
    ),
    case(
        F,
        "quiz-b.xii.test/quiz/find-the-error",
        s.app(
            "Find the error!",
            "<h1>Find the error!</h1><p>12 questions about phishing: can you spot the fake page?</p><button>Start</button>",
            lang="en",
            site="Quizly",
        ),
    ),
    case(
        F,
        "spa-b.xii.test/help/permissions",
        s.app(
            "Access denied",
            "<h1>“Access denied” – what it means</h1><p>You see this message when your role lacks the right to open a folder. Ask the owner to share it with you, or switch to the account that was invited.</p>",
            lang="en",
            site="Helpdesk",
            ids="root",
        ),
    ),
    case(
        F,
        "wiki-b.xii.test/wiki/Parked_car_syndrome",
        s.mediawiki(
            "Domain parking",
            "<p><b>Domain parking</b> is the registration of an Internet domain name without that domain being associated with any services. Visitors see a page that says “this domain is for sale” or a list of advertisements.</p><h2>See also</h2><p>Cybersquatting</p>",
            lang="en",
            site="Openpedia",
            cats="Domain Name System",
        ),
    ),
    case(
        F,
        "wiki-c.xii.test/wiki/Under_construction",
        s.mediawiki(
            "Captcha",
            "<p>A <b>CAPTCHA</b> asks you to “prove that you are not a robot”. The word was coined in 2003. Typical texts are “Checking your browser before accessing” and “Please enable cookies”.</p>",
            lang="en",
            site="Openpedia",
        ),
    ),
    case(
        F,
        "conf-b.xii.test/display/DOC/Decommissioned+services",
        s.confluence(
            "Decommissioned services",
            "<table><tr><th>Service</th><th>Shut down</th><th>Replaced by</th></tr><tr><td>OldMail</td><td>2016</td><td>Mail</td></tr><tr><td>Surveys 1</td><td>2018</td><td>Forms</td></tr><tr><td>Chat beta</td><td>2020</td><td>none, no longer available</td></tr></table>",
        ),
    ),
    case(
        F,
        "cloud-g.xii.test/view/slides-1",
        s.docs(
            "Dead links, live people",
            "<p>Slide 1: Dead links, live people</p><p>Slide 2: What a learner feels at “page not found”</p><p>Slide 3: How to choose links that last</p><p>Slide 4: Questions?</p>",
            lang="en",
            kind="Slides",
        ),
    ),
    case(
        F,
        "api-b.xii.test/v1/regions",
        sends(
            '{"status":"ok","errors":[],"items":[{"id":1,"name":"Harju"},{"id":2,"name":"Tartu"}],"deleted":false}',
            200,
            {"Content-Type": "application/json"},
        ),
    ),
    case(
        F,
        "plain-c.xii.test/licence.txt",
        sends(
            'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND. The licence ends when the terms are broken; the work must then be deleted.\n'
            * 4,
            200,
            {"Content-Type": "text/plain; charset=utf-8"},
        ),
    ),
    case(
        F,
        "game-a.xii.test/escape/room-404",
        s.app(
            "Room 404: an escape game about consent",
            "<h1>Room 404</h1><p>The door is locked and the key is missing. A classroom escape game for ages 14 and up: six riddles about consent, boundaries and asking for help. Forty minutes, groups of five.</p><button>Play</button>",
            lang="en",
        ),
    ),
    case(
        F,
        "hotel-a.xii.test/rooms/404",
        s.wp(
            "Room 404",
            "<p>A quiet double room on the fourth floor, with a view of the park. Sorry, no longer available for the weekend of 5 June! Other dates from 80 euro a night, breakfast included.</p>",
            lang="en",
            site="Seminar House",
            post=False,
        ),
    ),
    case(
        F,
        "museum-d.xii.test/collection/lost-works",
        s.museum(
            "Lost works",
            "<p>Paintings that can no longer be seen: burnt in 1944, sold, stolen or painted over. For each of them we show a photograph and tell how it was lost.</p><ul><li>Girl at the window, lost 1941</li><li>Harbour, destroyed 1944</li><li>Self-portrait, missing since 1992</li></ul>",
            site="Art Museum",
            lang="en",
        ),
    ),
)

OTHER: tuple[Case, ...] = (
    case(
        F,
        "ru-i.xii.test/statya/oshibka-404",
        s.daily(
            "Ошибка 404: почему исчезают страницы",
            "<p>«Страница не найдена» – эту надпись видел каждый. Чаще всего страницу удалили или перенесли. Что делать учителю, если ссылка в учебнике больше не работает? Поискать название материала, проверить веб-архив, написать автору.</p>"
            + s.prose("ru", 1, 3),
            lang="ru",
            site="Вестник",
        ),
    ),
    case(
        F,
        "ru-j.xii.test/kursy/osen",
        s.wp(
            "Курс «Первая помощь душе»",
            "<p>Регистрация закрыта, группа набрана. Следующий курс начнётся в апреле.</p><p>На занятиях учимся слушать, замечать признаки кризиса и беречь себя. Шесть встреч по два часа, ведёт психолог Ирина Лаур. Участие бесплатное, по окончании выдаём справку.</p>",
            lang="ru",
            site="Центр «Опора»",
        ),
    ),
    case(
        F,
        "ru-k.xii.test/novosti/zakrytie",
        s.veera(
            "Бюро обслуживания в Нарве закрыто на ремонт",
            "<p>С 3 по 21 июля бюро не работает. В это время примем вас в Кохтла-Ярве, ул. Кеск 12. Заявления можно подать и в самообслуживании.</p>",
            lang="ru",
            site="Портал услуг",
        ),
    ),
    case(
        F,
        "ru-l.xii.test/topic/312",
        s.phpbb(
            "Сообщение удалено?",
            "<h2>Пропал сын, 15 лет – нашёлся!</h2><div class='post'><p>Спасибо всем, кто искал. Тема закрыта.</p></div><div class='post'><p>[Сообщение удалено автором]</p></div><div class='post'><p>Слава богу! Берегите друг друга. Совет другим: звоните 116000 сразу, ждать трое суток не надо.</p></div>",
            lang="ru",
            site="Форум родителей",
        ),
    ),
    case(
        F,
        "ru-m.xii.test/wiki/Udalenie",
        s.mediawiki(
            "Стирание памяти",
            "<p><b>Забывание</b> – процесс, при котором сведения становятся недоступны. Различают угасание следа и вытеснение. Удалённые воспоминания иногда возвращаются под влиянием запаха или звука.</p>",
            lang="ru",
            site="Вики",
            cats="Память",
        ),
    ),
    case(
        F,
        "fi-d.xii.test/blogi/sivua-ei-loydy",
        s.wp(
            "Sivua ei löydy – entä ihminen?",
            "<p>Kun ihminen hakee apua ja törmää tekstiin ”sivua ei löytynyt”, hän harvoin yrittää uudelleen. Siksi kävimme läpi kaikki linkkimme.</p>"
            + s.prose("fi", 1, 1),
            lang="fi",
            site="Turvaverkko",
        ),
    ),
    case(
        F,
        "fi-e.xii.test/tapahtumat/2019/seminaari",
        s.wp(
            "Seminaari on päättynyt",
            "<p>Kiitos osallistujille! Tallenteet ja esitykset ovat alla. Ilmoittautuminen on suljettu.</p><ul><li>Avaus (PDF)</li><li>Lapsen kuuleminen (PDF)</li><li>Väkivallan puheeksi ottaminen (video)</li></ul>",
            lang="fi",
            site="Turvaverkko",
        ),
    ),
    case(
        F,
        "sv-c.xii.test/nyheter/borttaget",
        s.daily(
            "Därför togs läroboken bort ur skolan",
            "<p>Boken finns inte längre på skolans lista. Rektorn berättar att den ersatts av en nyare, men att den fortfarande kan lånas på biblioteket.</p>"
            + s.prose("sv", 1, 1),
            lang="sv",
            site="Dagsnytt",
        ),
    ),
    case(
        F,
        "lv-c.xii.test/lv/jaunumi/slegts",
        s.veera(
            "Krīzes centrs slēgts līdz pirmdienai",
            "<p>Krīzes centrs remonta dēļ ir slēgts no 3. līdz 7. maijam. Tālrunis darbojas visu diennakti.</p>"
            + s.prose("lv", 1, 0),
            lang="lv",
            site="Labklājības portāls",
        ),
    ),
    case(
        F,
        "de-c.xii.test/faq/seite-nicht-gefunden",
        s.typo3(
            "Was bedeutet „Seite nicht gefunden“?",
            "<p>Die Meldung erscheint, wenn eine Adresse nicht mehr existiert. Prüfen Sie die Schreibweise oder suchen Sie nach dem Titel. Broschüren, die vergriffen sind, schicken wir Ihnen als Kopie.</p>"
            + s.prose("de", 1, 0),
        ),
    ),
    case(
        F,
        "fr-c.xii.test/evenements/colloque-2017",
        s.typo3(
            "Colloque 2017",
            "<p>Cet événement est terminé. Les inscriptions sont closes.</p><p>Retrouvez ici les actes : conférence inaugurale, tables rondes et ateliers. Quatre cents personnes ont participé à ces deux journées consacrées à l'écoute de l'enfant.</p>",
            lang="fr",
            site="Association Écoute",
        ),
    ),
)

_target = s.veera("Ohvriabi teenused", prose("et", 3, 0))
_target_en = s.wp("Toolkit", prose("en", 4, 0), lang="en")
REDIRECTED: tuple[Case, ...] = (
    case(
        M,
        "suunaja-a.xii.test/ohvriabi",
        to("/et/teenused/ohvriabi", 301),
        pages={"/et/teenused/ohvriabi": sends(_target)},
    ),
    case(
        F, "suunaja-b.xii.test/go/12", to("/et/ohvriabi-teenused", 302), pages={"/et/ohvriabi-teenused": sends(_target)}
    ),
    case(M, "suunaja-c.xii.test/toolkit", to("/toolkit/", 308), pages={"/toolkit/": sends(_target_en)}, also=(F,)),
    case(
        M,
        "suunaja-d.xii.test/handle/10062/71",
        on("suunaja-d2.xii.test", "/handle/10062/71", 301),
        pages={
            "suunaja-d2.xii.test/handle/10062/71": sends(
                s.dspace("Lapse heaolu", "<h1>Lapse heaolu koolis</h1>" + prose("et", 2, 2))
            )
        },
    ),
    case(F, "suunaja-e.xii.test/", to("/et", 302), pages={"/et": sends(s.veera("Avaleht", prose("et", 4, 3)))}),
    case(
        F,
        "suunaja-f.xii.test/s/ab3",
        on("suunaja-f2.xii.test", "/pikk/lugu", 302),
        pages={"suunaja-f2.xii.test/pikk/lugu": sends(s.daily("Pikk lugu", prose("et", 4, 6)))},
    ),
    case(F, "suunaja-g.xii.test/juhend", to("/juhend?sess=1", 302), pages={"/juhend?sess=1": sends(_target)}),
    case(
        M,
        "suunaja-h.xii.test/old-name/guide.html",
        to("/new-name/guide.html", 301),
        pages={"/new-name/guide.html": sends(_target_en)},
    ),
    case(
        F,
        "suunaja-i.xii.test/404-day",
        to("/2026/404-day", 303),
        pages={
            "/2026/404-day": sends(
                s.wp(
                    "404 Day",
                    "<p>On the fourth of April schools talk about censorship and pages that are not found. Join us!</p>"
                    + prose("en", 1, 1),
                    lang="en",
                )
            )
        },
    ),
    case(
        F, "suunaja-j.xii.test/kohe", first(sends("", 503, {"Retry-After": "1"}), sends(_target)), also=(R.UNAVAILABLE,)
    ),
    case(
        M,
        "suunaja-k.xii.test/index.php?id=31",
        to("/noustamine", 301),
        pages={"/noustamine": sends(s.voog("Nõustamine", prose("et", 3, 1)))},
    ),
    case(
        F,
        "suunaja-l.xii.test/vana.html",
        s.front("Kolisime", "<p>Kolisime!</p>", head="<meta http-equiv='refresh' content='0;url=/uus/juhend'>"),
        pages={"/uus/juhend": sends(_target)},
        also=(M,),
    ),
)

_soft = sends(s.wp("Lehte ei leitud", "<p>Seda lehte meil ei ole. Proovi otsida.</p>", site="Tugikeskus"))
_soft_en = sends(s.daily("We can't find that page", "<p>Sorry about that.</p>", lang="en", site="The Courier"))
_shell = s.spa("Kogukond – jaga lugu", "et")
_shell_en = s.spa("Interactive Stories", "en", root="root")
_shell_map = s.spa("Avalik kaart", "et", root="map-root", noscript="Selle rakenduse kasutamiseks luba JavaScript.")
_shell_board = s.spa("Board", "en", root="mount")

SHARED: tuple[Case, ...] = (
    case(
        F,
        "jagatud-a.xii.test/lood/ma-ei-leidnud-abi",
        s.wp(
            "Ma ei leidnud abi",
            "<p>Kolm kuud helistasin ja keegi ei vastanud. Siis leidsin numbri, mis vastas.</p>" + prose("et", 1, 9),
            site="Tugikeskus",
        ),
        anything=_soft,
    ),
    case(
        F,
        "jagatud-b.xii.test/lahtiolek",
        s.wp("Lahtiolekuajad", "<p>E–R 9–17, L 10–14, P suletud.</p>", site="Tugikeskus"),
        anything=_soft,
    ),
    case(
        F,
        "jagatud-c.xii.test/2022/missing-pages",
        s.daily(
            "Missing pages of a diary turn up in an attic",
            "<p>Eleven pages that could not be found for seventy years were handed to the archive on Monday.</p>"
            + prose("en", 1, 3),
            lang="en",
            site="The Courier",
        ),
        anything=_soft_en,
    ),
    case(
        F,
        "jagatud-d.xii.test/vastused/3",
        s.voog("Vastused: 3. ülesanne", "<p>1b, 2a, 3c, 4 – õige vastus puudub, 5a.</p>"),
        anything=to("/"),
        pages={"/": sends(s.voog("Tere", prose("et", 2, 1)))},
    ),
    case(F, "jagatud-e.xii.test/#/lugu/12", _shell, anything=sends(_shell), pages={"/": sends(_shell)}),
    case(
        F,
        "jagatud-f.xii.test/story/0b1f77",
        _shell_en,
        anything=sends(_shell_en),
        pages={"/": sends(_shell_en)},
        also=(R.GENERAL_PAGE,),
    ),
    case(
        F,
        "jagatud-g.xii.test/kaart?kiht=abi&x=541",
        _shell_map,
        anything=sends(_shell_map),
        pages={"/": sends(_shell_map)},
        also=(R.GENERAL_PAGE,),
    ),
    case(
        F,
        "jagatud-h.xii.test/b/uXjVP",
        _shell_board,
        anything=sends(_shell_board),
        pages={"/": sends(_shell_board)},
        also=(R.GENERAL_PAGE,),
    ),
    case(
        F,
        "jagatud-i.xii.test/print.php?id=9",
        s.front(
            "Trükivaade",
            "<p>Ohvri õigused. Sul on õigus saada teavet, olla ära kuulatud, tuua kaasa usaldusisik ja saada tõlge. Kui menetlus lõpetatakse, saad selle kohta määruse ja võid selle vaidlustada.</p>",
        ),
    ),
    case(
        F,
        "jagatud-j.xii.test/en/closing-a-case",
        s.confluence(
            "Closing a case",
            "<p>A case is closed when the plan has been carried out, the client has withdrawn, moved away or can no longer be reached. Write the last note within five days. Closed cases are kept for ten years and then destroyed.</p>",
            site="Handbook",
        ),
    ),
)

CASES = (*ET, *EN, *OTHER, *REDIRECTED, *SHARED)
