"""Estonian pages that are there: schools, universities, museums, blogs, shops, events."""

from heldout.shapes import Case
from heldout.sixteenth.skins import (
    app,
    blog,
    docs,
    elementor,
    fine,
    gov,
    joomla,
    moodle,
    news,
    ojs,
    old,
    phpbb,
    plain,
    repo,
    shop,
    voog,
    wiki,
    wix,
    wp,
)

CASES: tuple[Case, ...] = (
    fine(
        "www.tlu.example/haridus/sisseastujale/noorsootoo",
        gov,
        "Tallinna Ülikool",
        "Noorsootöö bakalaureuseõpe",
        """
Sisseastumine algab 1. juunil. Õppekohti on 30, neist 25 tasuta.
Sisseastujale: motivatsioonikiri ja vestlus. Lävend 65 punkti.
# Miks õppida noorsootööd?
Noorsootöötaja aitab noorel leida oma tee ka siis, kui miski ei õnnestu.
""",
    ),
    fine(
        "sisu.ut.example/psyhholoogia/loeng-3",
        gov,
        "Tartu Ülikool",
        "3. Mälu ja unustamine",
        """
Mälu ei ole ladu, vaid rekonstrueerimine. Ebbinghaus näitas, et tunni möödudes on kadunud üle poole õpitust.
<video controls src="/sites/default/files/malu.mp4"></video>
# Enesekontroll
* Mis vahe on äratundmisel ja meenutamisel?
* Miks kustutatud mälestus võib tagasi tulla?
""",
    ),
    fine(
        "dspace.ut.example/handle/10062/61234",
        repo,
        "DSpace Tartu Ülikool",
        "Koolikohustuse täitmata jätmine Tartu linnas",
        """
<table class="ds-includeSet-table"><tr><td>dc.contributor.author</td><td>Kuusk, Liis</td></tr></table>
Kuupäev: 2018. Juhendaja: Karmen Palts. Magistritöö.
Fail: kuusk_liis_ma_2018.pdf (812.4Kb). Piirang: embargo lõppes 01.06.2020.
Kollektsioonid: Magistritööd – Master's theses
""",
        "et",
    ),
    fine(
        "ojs.eestikirjandus.example/index.php/ema/article/view/1123",
        ojs,
        "Emakeele Seltsi aastaraamat",
        "Eituse väljendamine eesti murretes",
        """
DOI: https://doi.org/10.3176/esa63.01
Artikkel vaatleb eitussõnu ei, es, ep ja pole kaheksas murdes ning nende kadumist.
Märksõnad: eitus, murded, pole, puudub
<a class="obj_galley_link pdf" href="/article/view/1123/1010">PDF</a>
""",
        "et",
    ),
    fine(
        "www.erm.example/et/naitused/echo-of-the-urals",
        gov,
        "Eesti Rahva Muuseum",
        "Uurali kaja",
        """
Püsinäitus soome-ugri rahvastest. Avatud T–P 10–18.
Giidituur koolidele 60 min, 4–12. klass. Tellimine ekskursioonid@erm.example.
""",
    ),
    fine(
        "www.tartmus.example/naitused/moodunud/2017/kadunud-linn",
        joomla,
        "Linnamuuseum",
        "Kadunud linn",
        """
Näitus oli avatud 3. märtsist 4. juunini 2017.
Fotod ja esemed sõjaeelsest Tartust, mida enam ei ole: Kivisild, Kaubahoov, Maarja kirik. Kuraator Piret Õunapuu.
<img src="/images/kadunud.jpg" alt="Kivisild 1938"><img src="/images/kaubahoov.jpg" alt="Kaubahoov">
""",
    ),
    fine(
        "keskraamatukogu.example/et/e-raamat",
        wp,
        "Keskraamatukogu",
        "ELLU e-raamatukogu",
        """
E-raamatut saab laenutada 21 päevaks. Kui kõik eksemplarid on välja laenutatud, pane end järjekorda.
Tähtaja möödumisel kaob raamat sinu seadmest ise.
""",
    ),
    fine(
        "opetajaelu.example/2016/03/kuidas-ma-404-tunnis",
        blog,
        "Õpetaja elu",
        "Kuidas me veebilehe viga 404 tunnis uurisime",
        """
Täna küsis Karl-Markus, miks internet ütleb „lehte ei leitud“. Tegime sellest terve tunni!
Joonistasime brauseri ja serveri, mängisime läbi päringu ja vastuse. Server (Liisa) pidi hüüdma „404!“, kui paberit kaustas polnud.
Soovitan kõigile 5. klassi informaatikas.
""",
    ),
    fine(
        "lastejutud.example/2014/11/leht-mis-laks-kaduma.html",
        blog,
        "Unejutud",
        "Leht, mis läks kaduma",
        """
Elas kord vaher, kellel oli sada lehte. Ühel hommikul luges ta lehed üle ja ühte ei leidnud.
„Kus mu leht on?“ küsis vaher tuulelt. „Seda lehte siin enam ei ole,“ sosistas tuul.
Aga leht sõudis juba tiigil ja oli päris õnnelik.
""",
    ),
    fine(
        "pranglimine.example/",
        app,
        "Pranglimine",
        "Pranglimine",
        "Peastarvutamise võistlus.\n* Liitmine\n* Korrutamine\n* Segatehted\nSel nädalal mängis 0 kooli.",
        "et",
    ),
    fine(
        "www.miksike.example/lisa/4klass/2loodus/rebane.htm",
        old,
        "Miksike",
        "Rebane",
        """
Rebane on koerlaste sugukonda kuuluv kiskja. Ta kaalub 5–10 kg.
<img src="rebane.gif" width="300" height="200">
Rebane sööb hiiri, linde, marju ja putukaid. Urg võib olla hüljatud mägraurg.
""",
    ),
    fine(
        "arvutikaitse.example/soovitused/parool",
        wp,
        "Arvutikaitse",
        "Kuidas valida head parooli?",
        """
Hea parool on pikk lause, mida teised ei arva ära. Ära kasuta sama parooli kahes kohas.
Kui näed teadet „Vale kasutajanimi või parool“, ära proovi kümme korda järjest: konto võidakse lukustada.
""",
    ),
    fine(
        "lasteabi.example/vestlus",
        elementor,
        "Lasteabi",
        "Kirjuta meile",
        "Lasteabi vestlus on avatud ööpäev läbi. Helista 116 111.\n"
        "Praegu on kõik nõustajad hõivatud. Jäta küsimus, vastame 24 tunni jooksul.",
    ),
    fine(
        "peaasi.example/enesetestid/depressioon",
        elementor,
        "Peaasi",
        "Emotsionaalse enesetunde küsimustik",
        """
Loe hoolega iga küsimust ja vali, kuivõrd see viimase kuu jooksul sind on häirinud.
<form><fieldset><legend>1. Kurvameelsus</legend><label><input type="radio" name="k1">üldse mitte</label><label><input type="radio" name="k1">pidevalt</label></fieldset></form>
Test ei asenda arsti vastuvõttu.
""",
    ),
    fine(
        "koolitused.naitekeskus.example/koolitus/412",
        joomla,
        "Näite Koolituskeskus",
        "Suhtlemine raske kliendiga (toimunud)",
        """
Aeg: 12.–13. aprill 2023. Koht: Tallinn, Tõnismägi 5a. Koolitaja: Sirje Kangur.
Registreerimine on lõppenud. Järgmise korra toimumisest anname teada uudiskirjas.
# Õpiväljundid
* kirjeldab pingelise vestluse etappe
* valib sobiva kehtestamise viisi
""",
    ),
    fine(
        "noorteinfo.example/toopakkumised/malevlane-2021",
        wp,
        "Noorteinfo",
        "Malevasuvi 2021",
        """
Registreerimine malevasse on lõppenud, kohad said täis 11 minutiga. Ootejärjekorras on 84 noort.
Malev toimub kolmes vahetuses. Tööd on: rohimine, mänguväljaku värvimine, raamatukogus aitamine. Palk 3,5 €/h.
""",
    ),
    fine(
        "fondid.example/vooruvahetus/kov-noored",
        gov,
        "Noortefond",
        "Taotlusvoor „Noored märkajad“ 2020",
        """
Taotlusvoor on suletud. Taotlusi laekus 63, rahastati 21.
# Eesmärk
Toetada noorte omaalgatust kohalikul tasandil. Toetus kuni 1500 eurot, omafinantseering 10%.
# Rahastatud projektid
* Türi noortevolikogu „Pingid parki“
* Valga avatud noortekeskus „Kahe linna laager“
""",
    ),
    fine(
        "www.raamatupood.example/toode/vaikimise-spiraal",
        shop,
        "Raamatupood",
        "Vaikimise spiraal",
        """
<p class="price">18,90 €</p><p class="stock out-of-stock">Läbi müüdud</p>
E. Noelle-Neumanni klassikaline teos avalikust arvamusest. 320 lk, kõva köide.
<button>Teavita, kui toode on taas saadaval</button>
""",
    ),
    fine(
        "www.koolitarbed.example/sulepea-lasteaeda",
        shop,
        "Koolitarbed",
        "Mängukaardid „Tunded“",
        """
<p class="price">12,50 €</p>Toode ei ole hetkel laos, tarneaeg 2–3 nädalat.
54 kaarti tunnete nimetamiseks. Sobib alates 4. eluaastast. Arvustusi veel ei ole.
""",
    ),
    fine(
        "foorum.lasteaed.example/viewtopic.php",
        phpbb,
        "Lasteaednike foorum",
        "Kadunud link: kust leida muusikakuulamise plaati?",
        """
<div class="post"><p class="author">kati75 » 12. jaan 2012 20:11</p><div class="content">Tere! Õppekavas oli link, aga seal on kirjas „lehekülge ei leitud“. Kas kellelgi on
alles?</div></div>
<div class="post"><p class="author">muusikamari » 13. jaan 2012 8:02</p><div class="content">Mul on, kirjuta privas. Plaat on ka raamatukogudes.</div></div>
2 postitust • Leht 1, kokku 1. Teema on lukustatud.
""",
    ),
    fine(
        "www.lugemispesa.example/lingid.htm",
        old,
        "Lugemispesa",
        "Lingikogu",
        """
* <a href="http://a.example">Lastekirjanduse keskus</a>
* <a href="http://b.example">Nukits</a> (ei tööta)
* <a href="http://c.example">Vana lastekas</a> – leht on suletud 2009
* <a href="http://d.example">Unejutt raadios</a>
""",
    ),
    fine(
        "vikerkaar.example/archives/25113",
        wp,
        "Vikerkaar",
        "Puudumise poeetika",
        """
Mida teha luulega, milles midagi ei ole? Kirjutaja jätab lehe tühjaks ja lugeja otsib, mida ei ole leida.
Järgnev essee loeb kolme kogu, mille keskmes on kadunud inimene.
[1] Vt lähemalt V. Luik, „Rängast rõõmust“, 1982.
""",
    ),
    fine(
        "et.wikipedia.example/wiki/Viga_404",
        wiki,
        "Vikipeedia",
        "HTTP 404",
        """
HTTP 404 ehk „Not Found“ ehk „ei leitud“ on HTTP standardi vastusekood, mis näitab, et server ei leidnud soovitut.
# Pehme 404
Mõni veebisait annab puuduva lehe kohta koodi 200 ja tekstilise teate. Seda nimetatakse pehmeks 404-ks.
# Vaata ka
* HTTP olekukoodid
* Linkroot
""",
    ),
    fine(
        "et.wikibooks.example/wiki/Kokaraamat",
        wiki,
        "Vikiõpikud",
        "Kokaraamat",
        """
Selles artiklis on puudusi. Palun aita artiklit täiendada.
* Supid
* Pudrud
* <a class="new" title="Magustoidud (pole veel kirjutatud)">Magustoidud</a>
""",
    ),
    fine(
        "www.lapsemaailm.example/",
        wix,
        "Lapse Maailm",
        "Avaleht",
        "<img src='/hero.jpg' alt=''>\nMänguline lasteaed Nõmmel\nBroneeri tutvumisaeg",
    ),
    fine(
        "oppevideod.example/watch/keemia-7",
        app,
        "Õppevideod",
        "Keemia 7: ainete kustutamine ja lahustumine",
        """
<video controls poster="/p.jpg"><source src="/v/7.m3u8"></video>
12 345 vaatamist · 3. veebr 2020
Kommentaarid on välja lülitatud.
""",
        "et",
    ),
    fine(
        "podcast.arenguvestlus.example/episood/17",
        elementor,
        "Arenguvestlus",
        "17. osa: kui lapsevanem ei vasta",
        "<audio controls src='/17.mp3'></audio>\nKülas on koolijuht Aivar Haller. Kestus 42 min.",
    ),
    fine(
        "www.jogeva-kool.example/tunniplaan",
        wp,
        "Jõgeva kool",
        "Tunniplaan",
        "<iframe src='https://tunniplaan.example/jogeva' width='100%' height='900'></iframe>",
    ),
    fine(
        "www.vaikekool.example/sookla",
        joomla,
        "Väikekool",
        "Söökla menüü",
        "|E|Makaronid hakklihaga|\n|T|Kalasupp|\n|K|Menüü puudub (õppekäik)|\n|N|Kanakaste|\n|R|Pannkoogid|",
    ),
    fine(
        "www.kunstikool.example/galerii/2018",
        wp,
        "Kunstikool",
        "Galerii 2018",
        "<img src='1.jpg'><img src='2.jpg'><img src='3.jpg'><img src='4.jpg'><img src='5.jpg'><img src='6.jpg'>",
    ),
    fine("www.tantsukeskus.example/uudised", voog, "Tantsukeskus", "Uudised", "Postitusi veel ei ole."),
    fine(
        "www.kogukonnaaed.example/sundmused",
        wp,
        "Kogukonnaaed",
        "Sündmused",
        "<div class='tribe-events-notice'>Tulevasi sündmusi ei ole.</div>\n"
        "<a href='/sundmused/eelmised'>Eelmised sündmused</a>",
    ),
    fine(
        "www.kooliteater.example/etendused/nukitsamees",
        wp,
        "Kooliteater",
        "Nukitsamees",
        """
Kõik piletid on välja müüdud! Lisaetendus 14. mail kell 12.
Lavastaja Külli Mets. Mängivad 5.b klassi õpilased. Kestus 1 h 10 min, üks vaheaeg.
""",
    ),
    fine(
        "www.loodusmaja.example/ringid/robootika",
        voog,
        "Loodusmaja",
        "Robootikaring",
        "Ring on täis, uusi õppijaid vastu ei võta. Järjekorda saab kirja panna info@loodusmaja.example.\nT 16.00–17.30, ruum 204, juhendaja Taavi Duvin.",
    ),
    fine(
        "kov-lasteaed.example/vabad-kohad",
        gov,
        "Rae lasteaiad",
        "Vabad lasteaiakohad",
        "|Lasteaed|Vabu kohti|\n|Pillerpall|0|\n|Assaku|0|\n|Tõruke|2|\nAndmed on esitatud 1. oktoobri seisuga.",
    ),
    fine(
        "www.ettekanded.example/deck/5521",
        app,
        "Ettekanded",
        "Kriitiline mõtlemine – slaidid",
        "<div class='slides'><img src='/s/1.png' alt='Slaid 1'><img src='/s/2.png' alt='Slaid 2'></div>\n1 / 24",
        "et",
    ),
    fine(
        "www.haridusprogrammid.example/programm/77",
        app,
        "Haridusprogrammid",
        "Soo saladused",
        """
Sihtrühm: 3.–6. klass. Kestus: 4 h. Hind: 7 € õpilane.
Programmi pakkuja: Tipu Looduskool. Arvustusi: 0.
<button>Saada päring</button>
""",
        "et",
    ),
    fine(
        "www.erivajadus.example/projekt/sild",
        wp,
        "Sild 2012–2014",
        "Projekt on lõppenud",
        """
Projekt „Sild“ sai läbi 31. detsembril 2014. Aitäh kõigile partneritele!
Siia jäävad alles kõik valminud materjalid.
* Tugiisiku käsiraamat (pdf)
* Piktogrammide kogu (zip)
* Lõpukonverentsi ettekanded
""",
    ),
    fine(
        "www.noppija.example/materjalid/murdarvud",
        docs,
        "Matemaatika e-õpik",
        "Murdarvud",
        "Murd 3/4 tähendab, et tervik on jagatud neljaks osaks ja neist on võetud kolm.\n# Ülesanded\n* 1/2 + 1/4\n* 2/3 − 1/6",
        "et",
    ),
    fine(
        "kirjandus.example/autorid/tammsaare",
        old,
        "Kirjandusveeb",
        "A. H. Tammsaare",
        "Sündis 30. jaanuaril 1878 Albu vallas, suri 1. märtsil 1940 Tallinnas.\n"
        "Teosed: „Tõde ja õigus“ I–V, „Kõrboja peremees“, „Ma armastasin sakslast“.",
    ),
    fine(
        "www.sihtasutus-kool.example/toopakkumine/keemiaopetaja",
        wp,
        "SA Kool",
        "Tööpakkumine: keemiaõpetaja",
        """
Konkurss on lõppenud, tähtaeg oli 15.08.2024.
# Ootame, et sul on
* magistrikraad või sellele vastav kvalifikatsioon
* soov töötada noortega
# Pakume
0,8 kohaga tööd ja toetavat meeskonda.
""",
    ),
    fine(
        "ilm.naitejaam.example/vaatlus",
        plain,
        "Ilm",
        "Vaatlusandmed",
        "|Jaam|Temp|Tuul|\n|Virtsu|–|puudub|\n|Ruhnu|+3,4|7 m/s|\n|Vilsandi|+4,1|9 m/s|",
        "et",
    ),
    fine(
        "www.opetajateleht.example/2022/10/tyhjad-kohad",
        news,
        "Õpetajate Leht",
        "Tühjad kohad õpetajate toas",
        """
Septembris otsis üle 700 kooli õpetajat. Paljudele kuulutustele ei vastanud keegi.
„Panime kuulutuse kolmandat korda üles ja võtsime siis maha,“ räägib direktor.
Kolm lugu sellest, kes asendab, kui kedagi ei ole.
""",
    ),
    fine(
        "koolielu.example/info/readnews/331",
        news,
        "Koolielu",
        "Koolielu lõpetab: täname lugejaid!",
        """
Pärast 24 tegutsemisaastat Koolielu uudiseid enam ei lisa. Portaal jääb arhiivina avatuks.
Esimene uudis ilmus 1999. aastal ja rääkis Tiigrihüppest. Meenutame, mis meil hästi läks.
Täname kaasautoreid: Madli Leikop, Laura Vetik, Meeri Sild.
""",
    ),
    fine(
        "veebikaart.example/xgis2",
        plain,
        "Kaart",
        "X-GIS 2.0 [Maainfo]",
        "<div id='map'></div><div id='coords'>X: 0 Y: 0</div><script src='/ol.js'></script>",
        "et",
    ),
    fine(
        "opikojad.example/e-kursus/oppimine/avaleht",
        moodle,
        "Õpikojad",
        "E-kursus „Õppima õppimine“",
        """
Kursus toimus 2019. aasta kevadel ja on nüüd avatud iseseisvaks läbimiseks. Tunnistust enam ei väljastata.
* 1. nädal: eesmärgid
* 2. nädal: aeg
* 3. nädal: tagasiside
""",
    ),
    fine(
        "www.tehnikamuuseum.example/kontakt",
        wix,
        "Tehnikamuuseum",
        "Kontakt",
        "Muuseum on talvel suletud. Avame 1. mail.\nGrupid kokkuleppel: 5566 7788",
    ),
)
