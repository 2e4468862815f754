"""What still stands, Estonian."""

from .base import G, L, S, X, ok, ps
from .skins import blogger, dspace, forum, modern, news, old, opac, php, plain, wiki, wp

_EXPO = ps(
    "Näitus „Vaikuse kaardid“ oli avatud 12. maist 8. septembrini 2019. Näitus on lõppenud.",
    "Väljas olid Heino Mikiveri ja Salme Rannu tööd aastatest 1962–1978, kokku 46 graafilist lehte. Kuraator Tiiu Parmas, "
    "kujundaja Mart Elm.",
)
CASES = (
    ok("kunstihoone.ee/naitused/vaikuse-kaardid", modern("Pärnu Kunstihoone", "Vaikuse kaardid", _EXPO)),
    ok(
        "dspace.emakool.ee/handle/10062/41877",
        dspace(
            "Emakool",
            "Kihnu naiste laulud 1930. aastatel",
            ps(
                "Kuupäev: 2014-06-11. Autor: Saar, Leelo. Magistritöö, 98 lk.",
                "Töö vaatleb Kihnu pulmalaulude muutumist ERA kogumisvõistluste põhjal.",
            )
            + '<a href="/bitstream/10062/41877/1/saar.pdf">saar.pdf (1.8 MB)</a>',
        ),
    ),
    ok(
        "dspace.maaylikool.ee/handle/10492/5530",
        dspace(
            "Maaülikool",
            "Turba niiskuserežiim Endla rabas",
            ps(
                "Autor: Kuusk, Priit. 2017. Bakalaureusetöö.",
                "Embargo kuni 2027-01-01. Fail ei ole avalikult kättesaadav.",
                "Kokkuvõte: mõõdeti veetaset 14 kaevus kolme suve jooksul; kõikumine oli suurim servaaladel.",
            ),
        ),
    ),
    ok(
        "opac.linnaraamatukogu.ee/Record/b1442871",
        opac(
            "Linna Raamatukogu",
            "Rehepapp ehk November",
            ps("Kivirähk, Andrus. Tallinn : Varrak, 2000. 224 lk. ISBN 9985304077.")
            + (
                "<table><tr><th>Kogu</th><th>Olek</th></tr><tr><td>Pelguranna</td><td>laenutatud, tähtaeg 3.12.2026</td></tr><tr>"
                "<td>Nõmme</td><td>laenutatud</td></tr></table>"
            ),
        ),
    ),
    ok(
        "ester.kogud.ee/record=b2660310",
        opac(
            "ESTER",
            "Eesti asustusnimed",
            ps(
                "Koost. Mart Kask. Tartu, 1971. 312 lk.",
                "Arhiivkogu: KOHALKASUTUS. Hoidlast tellitav lugemissaali, kojulaenutust ei ole.",
            ),
        ),
    ),
    ok(
        "digar-kogu.ee/et/objekt/88120",
        modern(
            "Digikogu",
            "Postimees, nr. 114, 24. mai 1928",
            ps(
                "Ajaleht. Tartu, 1928. 8 lk. Väljaandja: Postimehe kirjastus.",
                "Juurdepääs: objekti täisteksti näeb ainult raamatukogu autoriseeritud töökohal. Kirje on avalik.",
            )
            + "<dl><dt>Märksõnad</dt><dd>ajalehed, Tartu</dd></dl>",
        ),
        also=(L, X),
    ),
    ok(
        "vanakyla.ee/ajalugu.htm",
        old(
            "Vanaküla ajalugu",
            "<H2>Vanaküla ajalugu</H2><P>Küla on esmakordselt nimetatud 1241. aastal Taani hindamisraamatus (Waenculae). 1732. "
            "aastal oli siin 11 talu."
            "<P>Vanaküla kool suleti 1972. aastal, hoone põles maha 1984. Kooli viimane juhataja oli August Põld.",
        ).encode("cp1257"),
        "text/html; charset=windows-1257",
    ),
    ok(
        "kivikalm.ee/index.html",
        '<HTML><HEAD><TITLE>Kivikalmed Virumaal</TITLE></HEAD><FRAMESET COLS="180,*"><FRAME SRC=menyy.html NAME=m><FRAME '
        "SRC=sisu.html NAME=s></FRAMESET></HTML>",
        pages={
            "/sisu.html": lambda x: x.send(
                old("Sisu", "<P>Virumaa kivikalmete nimekiri ja kirjeldused, 64 objekti.", charset="utf-8")
            ),
            "/menyy.html": lambda x: x.send("<a href=sisu.html>Kalmed</a>"),
        },
    ),
    ok(
        "saarepere.ee/pildid/1911.html",
        "<html><head><title>Leeripäev 1911</title></head><body bgcolor=black><center><img src=leer1911.jpg width=800></center>"
        "</body></html>",
    ),
    ok(
        "loodusblogi.blogi.ee/2012/05/esimene-kagu.html",
        blogger(
            "Loodusblogi",
            "Esimene kägu",
            "<h3 class='post-title'>Esimene kägu</h3><div class='post-body'>Täna hommikul kell 5.40 kukkus Alam-Pedjal "
            "selle kevade esimene kägu. Eelmisel aastal oli see kolm päeva varem. Järve ääres oli veel jääd. "
            "Kaks sookurge tantsisid üle jõe luhal ja metskurvits lendas pea kohalt läbi. Homme lähen uuesti, võt"
            "an toru ka kaasa ning vaatan, kas must-toonekurg on pesal."
            "</div><p>Kommentaare "
            "ei ole</p>",
        ),
    ),
    ok(
        "ylo-mets.ee/",
        plain(
            "Ülo Mets",
            "<h1>Ülo Mets (1938–2019)</h1><p>Luuletaja ja tõlkija. Leht jääb üles tema mälestuseks ning seda enam ei "
            "täiendata.</p><ul><li><a href=luule.html>Luule</a>"
            "<li><a href=tolked.html>Tõlked</a><li><a href=kirjad.html>Kirjad</a></ul>",
        ),
    ),
    ok(
        "murdesonastik.ee/?sona=kaldus",
        php(
            "Murdesõnastik",
            "<h2>kaldus</h2><p><b>kaldus</b> <i>adj</i> viltu, längus. <i>aed on kõik kaldus vaobund</i> Khk; <i>kaldus puu</i> "
            "Vig Mär</p><p>Leiti 1 artikkel.</p>",
        ),
    ),
    ok(
        "murdekogu.ee/otsing?q=xyzzy",
        modern(
            "Murdekogu",
            "Otsing",
            ps("Otsing „xyzzy“: leitud 0 tulemust.", "Proovi teist sõna või vali murrak nimekirjast.")
            + "<form><input name=q value=xyzzy><select><option>Kihelkond<option>Karula<option>Häädemeeste</select></form>",
        ),
        also=(S,),
    ),
    ok(
        "puutookoda.ee/foorum/viewtopic.php?t=4411",
        forum(
            "Puutöö foorum",
            "Lintsae seadistamine",
            "<h2>Lintsae seadistamine</h2><div class=post><p>maakas: lint jookseb rattalt maha, mida teha?</p></div>"
            "<div class=post><p>Jaan_L: Kontrolli ülemise ratta kallet ja pinget. Kummirihm kulub ka.</p></div><div class=post><p>"
            "<i>Postitus on kustutatud moderaatori poolt.</i></p></div>"
            "<p>Teema on lukustatud. Sa ei saa siia vastata.</p>",
        ),
    ),
    ok(
        "rabakool.edu.ee/dokumendid/kodukord",
        wp(
            "Rabakivi Kool",
            "Kodukord",
            ps(
                "Kinnitatud direktori käskkirjaga 31.08.2021 nr 1-2/14.",
                "1. Õpilane tuleb kooli hiljemalt viis minutit enne tunni algust.",
                "2. Puudumisest teatab lapsevanem samal päeval Stuudiumi kaudu.",
            ),
        ),
    ),
    ok(
        "kuusalumaa.kovleht.ee/uudised/2015/rannatee",
        modern(
            "Kuusalumaa vald",
            "Rannatee remont lõppes",
            ps(
                "26.10.2015 Rannatee 2,4 km lõik sai uue katte. Töid tegi OÜ Teemees, maksumus 184 000 eurot.",
                "Lehekülg pärineb endise Kuusalumaa valla veebist, mida alates 2017. aasta haldusreformist enam ei uuendata.",
            ),
        ),
    ),
    ok(
        "paevaleht-uus.ee/artikkel/71120411/saarlaste-uus-praam",
        news(
            "Uus Päevaleht",
            "Saarlaste uus praam sai nime",
            ps(
                "Eile Gdańskis vette lastud praam hakkab kandma nime Piret. Alus mahutab 600 reisijat ja 150 autot. "
                "Sõit Virtsust Kuivastusse kestab endiselt pool tundi, kuid pardale mahub poole rohkem veoautosid kui"
                " vanale laevale. Saarte Liikluse juhi sõnul on meeskond juba koolitusel."
                "",
                "Sadamakapten ütles, et esimene reis on plaanis oktoobris.",
            ),
            comments="<h3>Kommentaarid (2)</h3><p>Kalle: Ilus nimi!</p><p>See kommentaar on eemaldatud.</p>",
        ),
    ),
    ok(
        "maaelu-leht.ee/1203/hind-tousis",
        news(
            "Maaelu Leht",
            "Piima kokkuostuhind tõusis",
            ps("Piima keskmine kokkuostuhind oli märtsis 412 eurot tonn, kirjutab Maaelu Leht.")
            + "<div class=paywall><p>Artikli lugemiseks telli Maaelu Leht või logi sisse. Digipakett 6.99 kuus.</p></div>",
        ),
        also=(L,),
    ),
    ok(
        "muis-kogu.ee/museaal/1160422",
        modern(
            "Muuseumide infosüsteem",
            "Tekk, villane, vikkelmustriga",
            ps(
                "ERM A 402:11. Tekk. Karksi khk, Univere k., 1891. Kogutud 1913.",
                "Seisund: hävinud 1944. aasta tulekahjus. Säilinud on joonis ja fotonegatiiv Fk 188:4.",
            )
            + "<p>Pilti ei ole.</p>",
        ),
    ),
    ok(
        "kaart.mullad.ee/#/x=540000&y=6500000",
        plain(
            "Mullakaart",
            "<div id=map style='height:100vh'></div><noscript>Kaardi vaatamiseks luba JavaScript.</noscript><script src=/ol.js>"
            "</script><script src=/kaart.js></script>",
        ),
        also=(G,),
    ),
    ok(
        "fotogalerii.laulupidu1990.ee/",
        modern(
            "Laulupidu 1990",
            "Galerii",
            "".join(f'<a href="/foto/{n}"><img src="/t/{n}.jpg" alt=""></a>' for n in range(30)),
        ),
    ),
    ok(
        "kasutaja.ut-vana.ee/~kross/loeng3.txt",
        "LOENG 3. Lainefunktsioon\n\nOlgu antud osake massiga m, mis liigub potentsiaalis V(x).\nSchrödingeri võrrand ...\n\nKodus: "
        "ylesanded 3.1-3.7\n",
        "text/plain; charset=utf-8",
    ),
    ok(
        "uudiskiri.raamatukogud.ee/feed.xml",
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Raamatukogude uudised</title>'
        "<link>http://uudiskiri.raamatukogud.ee</link>"
        "<item><title>Aasta raamatukoguhoidja on selgunud</title><pubDate>Mon, 20 Apr 2020 09:00:00 +0300</pubDate></item>"
        "</channel></rss>",
        "application/rss+xml",
    ),
    ok(
        "oppekava.ee/fail/lisa_4_loodus.pdf",
        b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        + b"0" * 3000
        + b"\n%%EOF",
        "application/pdf",
    ),
    ok(
        "vallamuuseum.ee/",
        modern(
            "Valla Muuseum",
            "Tere tulemast",
            ps(
                "Muuseum on renoveerimiseks suletud kuni 1. juunini 2027. Virtuaalnäitused ja kogud on veebis avatud.",
                "Püsinäitus tutvustab paekivi kaevandamist 1880–1960.",
            ),
        ),
    ),
    ok(
        "vana.noukoda.ee/arhiiv/2013/protokoll12",
        php(
            "Nõukoda",
            "<div class=teade>Meil on nüüd uus veeb: noukoda-uus.ee. Siit leiad vanemad protokollid.</div><h2>Protokoll nr 12, 3. "
            "oktoober 2013</h2>"
            "<p>Kohal: T. Aru, M. Kallas, P. Ilves. Päevakord: 1. Eelarve. 2. Raamatukogu aastaaruanne. Otsustati: kinnitada "
            "aruanne.</p>",
        ),
    ),
    ok(
        "raamatupoed.ee/toode/koduaia-aabits",
        modern(
            "Raamatupoed",
            "Koduaia aabits",
            ps(
                "Autor: Aino Lepp. Kirjastus Maalehe Raamat, 2011. 176 lk, kõva köide.",
                "19,90 €",
                "Toode on läbi müüdud. Juurdetrükki ei ole plaanis.",
                "Aiapidaja käsiraamat kõige vajalikumaga külvist sügistöödeni.",
            )
            + "<button disabled>Lisa ostukorvi</button>",
        ),
    ),
    ok(
        "entsyklopeedia-eesti.ee/artikkel/tartu_rahukirjastus",
        wiki(
            "Eesti entsüklopeedia",
            "Sõnavara (kirjastus)",
            ps(
                "<b>Sõnavara</b>, kirjastus Tartus 1921–1932. Likvideeriti pankrotiga. Andis välja 140 raamatut.",
                "1. septembrist 1940 lõpetati ka nime all tegutsenud raamatupoe tegevus.",
            ),
        ),
    ),
    ok(
        "vikihari.ee/wiki/Kalju_Kask",
        wiki(
            "Vikihari",
            "Kalju Kask",
            "<table class=ambox><tr><td>See artikkel vajab toimetamist. Artiklis puuduvad viited.</td></tr></table>"
            + ps("<b>Kalju Kask</b> (4. märts 1929 – 17. juuni 2004) oli eesti aednik ja sordiaretaja."),
        ),
    ),
    ok(
        "vikihari-teine.ee/wiki/Mustj%C3%B5e",
        wiki(
            "Vikihari",
            "Mustjõe",
            ps("<b>Mustjõe</b> võib tähendada järgmist:")
            + "<ul><li>Mustjõe küla Anija vallas</li><li>Mustjõe asum Tallinnas</li><li>Mustjõe, Gauja lisajõgi</li></ul>",
        ),
    ),
    ok(
        "keelekorpus.ee/tarkvara/etmorf/muutused",
        modern(
            "Keelekorpus",
            "etmorf: muudatused",
            "<h2>2.1.4 (2016-02-01)</h2><ul><li>eemaldatud vananenud käsk --latin</li><li>parandatud: „faili ei leitud“ viga "
            "tühikutega nimede korral</li></ul>"
            "<h2>2.1.3</h2><ul><li>Python 3.5 tugi</li></ul><p>Projekti enam ei arendata.</p>",
        ),
    ),
    ok(
        "ajakiri-oma.ee/numbrid/2009-3",
        php(
            "Oma Ajakiri",
            "<h2>Oma Ajakiri 3/2009</h2><ul><li>M. Saar. Vaikelu õunaga, lk 3</li><li>T. Ots. Kes kartis kooli? lk 11</li><li>Ü. "
            "Vent. Kirjad Siberist, lk 20</li></ul><p>Ajakiri lõpetas ilmumise 2011.</p>",
        ),
    ),
    ok(
        "rannakyla.ee/kylaselts.htm",
        old(
            "Külaselts",
            "<H3>Külaselts</H3>Selts asutati 1997. Juhatus: Malle Rand, Ants Meri. Jaanituli on 23. juunil kell 20 kiigeplatsil. "
            "Külastusi: 004512.",
            charset="utf-8",
        ),
    ),
    ok(
        "projekt.rohelinevoor.ee/tulemused",
        modern(
            "Roheline Voor",
            "Projekti tulemused",
            ps(
                "Projekt kestis 2012–2014 ja on lõppenud. Rahastas KIK. "
                "Osales üheksa kooli Järva- ja Raplamaalt. Iga kool võttis enda hooleks ühe hektari endist põllumaad "
                "ning pidas kolm aastat päevikut sellest, mis seal kasvama hakkas."
                "",
                "Istutati 12 000 puud, valmis 3 õpperada ja õpetajaraamat (PDF, 4 MB).",
            ),
        ),
    ),
    ok(
        "lahkunud-koolid.ee/kool/vohma-algkool",
        modern(
            "Lahkunud koolid",
            "Võhma algkool",
            ps(
                "Kool tegutses 1868–1974. Suletud õpilaste vähesuse tõttu.",
                "Koolimaja enam ei ole, asukohta tähistab kivi. Õpetajad: J. Tamm, L. Uus.",
            ),
        ),
    ),
    ok(
        "kadunudfilmid.ee/film/noored-kotkad-2",
        modern(
            "Kadunud filmid",
            "Mineviku varjud",
            ps(
                "Mängufilm, 1924, režissöör T. Luts. Film ei ole säilinud; alles on kolm fotot ja plakat.",
                "Esilinastus kinos Grand Marina 24. novembril 1924.",
            ),
        ),
    ),
    ok(
        "haridusamet-laan.ee/et/teenused/lasteaiakoht",
        modern(
            "Läänemaa haridus",
            "Lasteaiakoha taotlemine",
            ps(
                "Taotlus tuleb esitada ARNO kaudu. Kui vaba kohta ei ole, kantakse laps järjekorda.",
                "Kui teenus ei ole kättesaadav, helista 472 5800.",
            ),
        ),
    ),
    ok(
        "vanad-kaardid.ee/leht/O-35-22",
        modern(
            "Vanad kaardid",
            "Verstakaart O-35-22",
            "<div id=zoom data-src=/iip/o3522.tif></div>"
            + ps("Verstakaardi leht, mõõtkava 1:42 000, trükitud 1899. Rahvusarhiiv EAA.2072.9.22"),
        ),
    ),
    ok(
        "pensionar.ee/~heino/mesindus/",
        "<html><head><title>Mesilased</title></head><body background=kargjas.gif><center><font size=5 color=brown>Heino "
        "mesilased</font></center><p>Tarusid on 14. Korpustarud, lamavtarusid kaks."
        "<p>Lehe tegemine pooleli! <img src=ehitus.gif><p>Talvesööt: 18 kg suhkrut pere kohta.</body></html>",
    ),
    ok(
        "laulukogu.ee/laul/217",
        modern(
            "Laulukogu",
            "Oh mu hella eidekene",
            "<pre>Oh mu hella eidekene\nkus ma leian sinu?\nMulla alla, muru alla,\nei sa vasta minu.</pre><p>Üles kirj. J. Hurt "
            "1888. Viis: pole teada.</p>",
        ),
    ),
    ok(
        "nimi.kohanimed.ee/koht/kadunud-kyla",
        php(
            "Kohanimed",
            "<h2>Kadunud küla</h2><p>Endine küla Audru kihelkonnas, kaotatud 1977, liidetud Põldeotsaga. Nime ei leidu 1638. aasta "
            "revisjonis.</p>",
        ),
    ),
    ok(
        "lasteleht.ee/2020/pood-kinni",
        wp(
            "Lasteleht",
            "Kuidas teha paberlennukit",
            ps("Võta A4 leht ja murra pooleks.", "Murra nurgad keskele. Korda."),
            comments="<p class=nocomments>Kommenteerimine on suletud.</p>",
        ),
    ),
    ok(
        "tartukirjandus.ee/?p=101",
        php(
            "Tartu kirjandus",
            "<h2>Gustav Suits</h2><p>Sündis 30. novembril 1883 Võnnus. Õppis Tartu Aleksandri gümnaasiumis. Suri 1956 "
            "Stockholmis.</p><p><b>Viga:</b> vaata ka parandusi lk 4.</p>",
        ),
    ),
    ok(
        "arhiiv.teatrifestival.ee/2011",
        modern(
            "Teatrifestival (arhiiv)",
            "Festival 2011",
            ps(
                "See on 2011. aasta festivali arhiveeritud koduleht. Piletimüük on lõppenud.",
                "Kava: 5. mai „Hamlet“, 6. mai „Libahunt“, 7. mai „Kajakas“.",
            ),
        ),
    ),
    ok(
        "andmekogu.ilm.ee/1938/jogeva.csv",
        "kuupaev;tmin;tmax;sademed\n1938-01-01;-12.1;-4.0;0.2\n1938-01-02;-14.9;-7.7;0.0\n",
        "text/csv; charset=utf-8",
    ),
    ok(
        "kodulugu.parnumaa.ee/isikud/juri-vaik",
        modern(
            "Pärnumaa kodulugu",
            "Jüri Vaik",
            ps(
                "Kooliõpetaja ja orelimeister, 1844–1911. Maetud Mihkli kalmistule.",
                "Elulugu täiendamisel. Fotot ei ole leitud, palume lugejate abi.",
            ),
        ),
    ),
    ok(
        "tootubli.ee/juhend/excel-valem",
        modern(
            "Töötubli",
            "Exceli vead: #N/A ja #REF!",
            ps(
                "#N/A tähendab, et väärtust ei leitud. #REF! ilmub, kui viidatud lahter on kustutatud.",
                "Viga 404 veebipäringus: kontrolli aadressi.",
            ),
        ),
    ),
    ok(
        "veebimeister.ee/blogi/404-leht",
        wp(
            "Veebimeister",
            "Kuidas teha head 404-lehte",
            ps(
                "„Lehte ei leitud“ on enamasti külm lause. Hea vealeht pakub otsingut ja viib tagasi.",
                "Järgnevalt viis näidet Eesti ettevõtetelt. "
                "Esimeses näites palub leht vabandust ja näitab kaarti, teises võib mängida ussimängu. Kõige tähtsam "
                "on siiski õige olekukood: kui server vastab 200, jääb katkine aadress otsimootorisse."
                "",
            ),
        ),
    ),
    ok(
        "kirikuraamat.ee/kihelkond/risti",
        plain(
            "Risti kihelkond",
            "<h1>Harju-Risti</h1><table border=1><tr><td>Sünnid</td><td>1724–1891</td></tr><tr><td>Surmad 1760–1779</td><td>kaotsi "
            "läinud</td></tr></table>",
        ),
    ),
    ok(
        "spordiklubi.ee/tulemused/2004.xls",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4000,
        "application/vnd.ms-excel",
    ),
    ok("koorid.ee/noodid/leelo.zip", b"PK\x03\x04" + b"\x14\x00" * 900, "application/zip"),
    ok(
        "raadioarhiiv-vana.ee/saade/2206",
        modern(
            "Raadioarhiiv",
            "Kirjutamata memuaare: Juhan Smuul",
            "<audio controls src=/heli/2206.mp3></audio>"
            + ps(
                "Salvestatud 1969. Saatejuht Lembit Lauri. "
                "Kirjanik räägib lapsepõlvest Kogu külas, laevapoisi ametist ja esimesest luuletusest, mille ta kirju"
                "tas nuumpulli kiituseks. Lõpus loeb ta katkendi „Jäisest raamatust“."
                " Kestus 38:12."
            ),
        ),
    ),
    ok(
        "sordivaramu.ee/oun/liivi-kuldrenett",
        php(
            "Sordivaramu",
            "<h2>Liivi kuldrenett</h2><p>Sügissort. Viljad keskmise suurusega, kuldkollased. Sort arvati soovitussortimendist "
            "välja 1985.</p><img src=/oun/41.jpg>",
        ),
    ),
    ok(
        "teadus-popp.ee/artikkel/must-auk",
        news(
            "Teadus Popp",
            "Miks must auk ei ole auk",
            ps(
                "Musta auku ei saa näha, aga tema varju küll. 2019. aastal avaldati esimene pilt.",
                "Allikas: EHT koostöö.",
            ),
            comments="<p>Kommentaare pole. Ole esimene!</p>",
        ),
    ),
    ok(
        "kool-ajalugu.ee/vilistlased/1987",
        php(
            "Kooli ajalugu",
            "<h2>XXXIX lend (1987)</h2><p>Klassijuhataja Helju Roos</p><p>Aet Aru, Ivo Jürgens †, Kaie Kask, Tõnu Laas †, Riina "
            "Must</p>",
        ),
    ),
    ok(
        "statamet-arhiiv.ee/tabel/PO021",
        modern(
            "Statistika arhiiv",
            "PO021: Rahvaarv 1. jaanuaril",
            ps("Tabelit ei uuendata. Alates 2018 vaata tabelit RV021.")
            + "<table><tr><th>1990</th><td>1 570 599</td></tr><tr><th>2000</th><td>1 401 250</td></tr></table>",
        ),
    ),
    ok(
        "retseptid.memme.ee/kama",
        wp(
            "Memme retseptid",
            "Kamakäkid",
            ps("Vaja läheb: 3 dl kamajahu, 200 g kohupiima, 2 spl mett.", "Sega ja vormi pallid. Hoia külmas."),
            comments="<p>12 vastust teemale</p><p>Liis: väga head!</p>",
        ),
    ),
    ok(
        "linnuhaal.ee/liik/rukkiraak",
        modern(
            "Linnuhääl",
            "Rukkirääk",
            "<audio src=/h/crex.mp3 controls></audio>"
            + ps("Crex crex. Elab rohumaadel, saabub mais. Häält on kuulda öösel."),
        ),
    ),
    ok(
        "eestiraba.ee/oppevideod/3",
        modern(
            "Eesti raba",
            "Õppevideo 3: turbasamblad",
            '<video controls poster="/p3.jpg"><source src="/v/3.mp4" type="video/mp4">Sinu brauser ei toeta videot.</video>'
            + ps("Pikkus 6 min. Töölehed allpool."),
        ),
    ),
    ok(
        "keskkonnaamet-vana.ee/kaitsealad/luhasoo",
        php(
            "Kaitsealad",
            "<h2>Luhasoo maastikukaitseala</h2><p>Kaitse alla võetud 1981. Pindala 784 ha. Matkarada on 4,5 km, laudtee on "
            "lagunenud ja ajutiselt suletud.</p>",
        ),
    ),
    ok(
        "minu-ylikool.ee/kursused/HVLC.01.012",
        modern(
            "Õppeinfo",
            "HVLC.01.012 Rahvaluule alused",
            ps(
                "Maht 3 EAP. Vastutav õppejõud Ülle Pärn.", "Ainet sel õppeaastal ei toimu. Viimati loeti 2021 kevadel."
            ),
        ),
    ),
    ok(
        "toimetaja.keel.ee/nouanne/15",
        php(
            "Keelenõu",
            "<p><b>Küsimus.</b> Kas „puudub“ või „ei ole“?</p><p><b>Vastus.</b> Mõlemad on õiged; „leht puudub“ on ametlikum kui "
            "„lehte ei ole“.</p>",
        ),
    ),
    ok(
        "ruhnu-tuletorn.ee/",
        plain(
            "Ruhnu tuletorn",
            "<h1>Ruhnu tuletorn</h1><img src=r.jpg alt='Tuletorn'><p>Ehitatud 1877 Le Havre'is. Kõrgus 40 m.</p>",
        ),
    ),
    ok(
        "kohtulahendid.ee/3-2-1-17-09",
        plain(
            "3-2-1-17-09",
            "<h2>KOHTUOTSUS Eesti Vabariigi nimel</h2><p>Kohtuasja number 3-2-1-17-09. Otsuse kuupäev 18. märts 2009.</p>"
            "<p>RESOLUTSIOON: Jätta kassatsioonkaebus rahuldamata.</p>",
        ),
    ),
    ok(
        "seadused-vanad.ee/akt/12784",
        plain(
            "Raamatukogu seadus",
            "<p class=olek>Kehtetu – kehtetuks tunnistatud 01.01.2010</p><h1>Rahvaraamatukogu kord</h1><p>§ 1. Üldsätted. Käesolev "
            "määrus reguleerib raamatukogu kasutamist.</p>",
        ),
    ),
)
