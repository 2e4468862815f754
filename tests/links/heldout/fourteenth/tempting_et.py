"""Good Estonian pages that speak of what is gone, closed, missing or wrong, because that is their matter."""

from course_sync.model.links import Reason
from heldout.fourteenth.skins import (
    app,
    bitrix,
    card,
    dspace,
    elementor,
    fine,
    forum,
    joomla,
    links,
    ministry,
    moodle,
    p,
    paper,
    squarespace,
    table,
    tilda,
    ul,
    vald,
    voog,
    wiki,
    wix,
)
from heldout.shapes import asp, bare, drupal, portal, wordpress

S, G = Reason.SOFT_404, Reason.GONE

CASES = (
    # missing people, loss, grief
    fine(
        "www.politsei-naide.ee/et/kadunud-inimesed",
        drupal(
            "Kadunud inimesed",
            "Kadunud inimesed",
            p("Kui lähedane on kadunud, helista kohe 112. Ootama ei pea.")
            + ul("Jaan, 71, kadunud 3. märtsist", "Olga, 15, leitud"),
            "Politsei",
        ),
    ),
    fine(
        "leinatoad.ee/luuletus",
        voog(
            "Seda ei ole enam",
            p(
                "Tool on alles, tassi ei ole enam.<br>Uks on alles, samme ei ole enam.<br>Ainult aken hommikusse<br>jäi lahti."
            ),
        ),
    ),
    fine(
        "kriisiabi-leht.ee/kui-keegi-on-kadunud",
        elementor(
            "Kui keegi on kadunud",
            p(
                "Teadmatus on raskem kui lein. Inimene, kelle lähedane on kadunud, ootab iga telefonihelinat.",
                "Ära ütle: «Ta on läinud.» Ütle: «Me ei tea veel.»",
            ),
        ),
    ),
    fine(
        "www.hingehoid-tekst.ee/palve",
        bare("Palve", "<h2>Palve kadunu eest</h2><p>Otsisin ja ei leidnud. Hüüdsin ja vastust ei tulnud.</p>", "et"),
    ),
    fine(
        "lastetugi-lein.ee/raamat",
        wix(
            "Raamat lapsele", "<h2>Vanaisa on ära</h2>" + p("Pildiraamat sellest, et vanaisa enam ei ole. 32 lk, 2019.")
        ),
    ),
    fine(
        "malestus.kalmistu-naide.ee/otsing?nimi=Tamm",
        app("Kalmistute otsing", "<h2>Otsing: Tamm</h2><p>Leitud 0 kirjet.</p><p>Täpsusta nime või kalmistut.</p>"),
        also=(S,),
    ),
    # error pages as a subject
    fine(
        "www.veebikool.ee/opik/404",
        wordpress(
            "Mis on 404?",
            "Mis on 404?",
            p(
                "Kood 404 tähendab, et server töötab, aga lehte ei leitud. Kood 410 tähendab, et leht on jäädavalt kustutatud.",
                "Ülesanne: kirjuta viisakas veateade oma koolile. Näide: «Kahjuks seda lehte ei leitud. Proovi avalehelt.»",
            ),
        ),
    ),
    fine(
        "www.ikt-ope.ee/slaid12",
        bare(
            "Slaid 12",
            "<h1>Lehte ei leitud</h1><p>Miks link ei tööta?</p><ul><li>tähtedes on viga</li><li>leht on "
            "kustutatud</li><li>domeen on müüdud</li></ul><p>Slaid 12/30, digipädevus</p>",
            "et",
        ),
        also=(S,),
    ),
    fine(
        "ligipaas.juhend-naide.ee/veateated",
        ministry(
            "Veateadete sõnastus",
            p("Hea veateade ütleb, mis juhtus ja mida teha.")
            + table(
                ("Halb", "Hea"), ("Viga!", "Lehte ei leitud. Otsi või mine avalehele."), ("404", "Leht on kolinud.")
            ),
        ),
    ),
    fine(
        "sonastik.veebiterminid.ee/",
        bare(
            "Terminid",
            "<dl><dt>404</dt><dd>lehte ei leitud</dd><dt>410</dt><dd>kustutatud</dd><dt>503</dt><dd>teenus pole "
            "saadaval</dd><dt>parkimine</dt><dd>domeen on müügil</dd></dl>",
        ),
    ),
    fine(
        "abi.moodle-juhend.ee/vead",
        moodle(
            "Levinud vead",
            "<h2>Levinud vead</h2><dl><dt>Andmebaasi kirjet ei leitud</dt><dd>Kursus on kustutatud. Küsi uut "
            "linki.</dd><dt>Sessioon aegus</dt><dd>Logi uuesti sisse.</dd></dl>",
            page="mod-page-view",
        ),
    ),
    fine(
        "kunst.404-naitus.ee/",
        elementor(
            "Näitus „404“",
            p(
                "Galeriis on 5. juunist näitus „404 – ei leitud“. Kunstnik küsib, mis saab mälestustest, kui lehed kustuvad."
            ),
            h1="404 – ei leitud",
        ),
    ),
    fine(
        "www.ajaleht-kolumn.ee/9981/lehte-ei-leitud",
        paper(
            "Lehte ei leitud ehk kuidas riik oma veebi kustutab",
            p(
                "Avasin ministeeriumi juhendi, mille ise viie aasta eest kirjutasin. Lehte ei leitud. Avasin teise – kustutatud.",
                "Kui riik vahetab sisuhaldust, kaovad koos linkidega ka teadmised, arvab kolumnist. Ta loendas kokku 212 "
                "katkist viidet ühes õppekavas.",
            ),
        ),
    ),
    # closings as news, notices, legal
    fine(
        "www.saaremaa-leht.ee/uudis/postkontor-suletakse",
        paper(
            "Postkontor suletakse juunist",
            p(
                "Orissaare postkontor suletakse 1. juunil. Pakke saab edaspidi automaadist, pensioni toob kirjakandja koju."
            ),
        ),
    ),
    fine(
        "www.alutagune-kov.ee/uudis55",
        vald(
            "Lasteaed on suletud",
            p("Lasteaed on kollektiivpuhkuse tõttu suletud 1.–31. juulini. Valverühm töötab Iisakus."),
        ),
    ),
    fine(
        "www.luunja-kov.ee/teade7",
        vald(
            "Teenus ei ole ajutiselt saadaval",
            p("Sotsiaaltransport ei sõida 4. mail bussi remondi tõttu. Arsti juurde sõitjad, helistage 555 1212."),
        ),
    ),
    fine(
        "www.harku-kov.ee/konkurss",
        vald(
            "Konkurss on lõppenud",
            p(
                "Lastekaitsespetsialisti konkursile laekus 11 avaldust. Tööle asub alates septembrist Kadri Kask. Täname kõiki osalejaid!"
            ),
        ),
    ),
    fine(
        "www.riigi-akt-naide.ee/akt/13198475",
        portal(
            "Ohvriabi seadus – Riigi Akt",
            "Ohvriabi seadus",
            p(
                "Redaktsiooni kehtivuse lõpp: 31.03.2023",
                "§ 1. Reguleerimisala",
                "§ 2 [Kehtetu – RT I, 06.01.2023, 1]",
                "§ 3. Ohver on kannatanu …",
                "§ 4 [Kehtetu]",
            ),
            news=False,
        ),
    ),
    fine(
        "www.riigi-akt-kehtetu.ee/akt/88",
        portal(
            "Määrus",
            "Ohvriabi osutamise kord",
            p(
                "Kehtetu alates 01.04.2023",
                "§ 1. Määrus kehtestab ohvriabi osutamise korra.",
                "§ 2. Taotlus esitatakse kirjalikult.",
                "§ 3. Taotlus jäetakse läbi vaatamata, kui puudub allkiri.",
            ),
            news=False,
        ),
    ),
    fine(
        "kohus.lahend-naide.ee/3-21-77",
        asp(
            "Kohtulahend",
            "<h1>3-21-77</h1><p>Menetlus on lõpetatud. Kaebus jäetakse läbi vaatamata, sest kaebetähtaeg on möödunud ja "
            "mõjuvat põhjust ei leitud.</p><p>Kohtunik A. Allik</p>",
        ),
    ),
    fine(
        "koduleht.registrist-kustutatud.ee/juhend",
        drupal(
            "MTÜ kustutamine registrist",
            "MTÜ kustutamine registrist",
            p(
                "Ühing kustutatakse registrist, kui majandusaasta aruanne on esitamata. Pärast kustutamist ühingut enam ei ole "
                "ja tema vara jaotatakse."
            ),
            "Register",
        ),
    ),
    fine(
        "andmekaitse.oigus-olla.ee/unustatud",
        ministry(
            "Õigus olla unustatud",
            p(
                "Võid nõuda, et sinu andmed kustutatakse ja leht eemaldatakse otsingust. Vormil märgi aadress, mis peab kaduma."
            ),
            "Inspektsioon",
        ),
    ),
    fine(
        "www.sotsamet.ee/et/toetus-lopetatud",
        drupal(
            "Toetuse maksmise lõpetamine",
            "Toetuse maksmise lõpetamine",
            p(
                "Toetuse maksmine lõpetatakse, kui laps saab 19, asub elama välisriiki või kui õigust toetusele enam ei ole. "
                "Otsuse saad posti teel."
            ),
            "Amet",
        ),
    ),
    fine(
        "projekt.lopenud-naide.ee/kokkuvote",
        elementor(
            "Projekt on lõppenud",
            p(
                "Projekt „Turvaline kodu“ lõppes 30. aprillil 2021. Koolitasime 214 spetsialisti, avasime kaks varjupaika ja "
                "kirjutasime käsiraamatu. Materjalid jäävad siia alles."
            )
            + links("Käsiraamat", "Lõpparuanne"),
        ),
    ),
    fine(
        "www.konverents-2019.ee/",
        voog(
            "Konverents 2019",
            p("Konverents toimus 14. novembril 2019. Aitäh 180 osalejale!")
            + ul("Ettekanne: kuulamine", "Ettekanne: lepitamine", "Pildid"),
        ),
    ),
    fine(
        "suvekool.noored-naide.ee/",
        wix(
            "Suvekool 2023",
            "<h1>Suvekool on selleks aastaks läbi!</h1>"
            + p("Järgmine suvekool algab 8. juulil 2024 Nelijärvel. Registreerumine avaneb aprillis."),
        ),
    ),
    fine(
        "koolitus.registreerumine-labi.ee/lepitaja",
        wordpress(
            "Lepitaja baaskoolitus",
            "Lepitaja baaskoolitus",
            p(
                "Registreerumine on lõppenud, grupp on täis.",
                "Aeg: 4.–6. oktoober, Rakvere. Koolitaja: Anu Leps. Sisu: konflikti kaardistamine, eelkohtumine, kokkulepe. Maht 24 tundi.",
                "Järgmine grupp kevadel.",
            ),
        ),
    ),
    fine(
        "kava.oppeaine-naide.ee/SOT6011",
        app(
            "Ainekava",
            "<h1>SOT6011 Viktimoloogia</h1><p>Ainet 2024/25 ei õpetata.</p><table><tr><td>Maht</td><td>4 "
            "EAP</td></tr><tr><td>Eeldusained</td><td>puuduvad</td></tr><tr><td>Eesmärk</td>"
            "<td>Mõista ohvriks langemise protsessi, teisest ohvristamist ja tugisüsteeme.</td></tr></table>",
            "ÕIS",
        ),
    ),
    # exercise sheets, letters, dialogues, chats
    fine(
        "tooleht.ohvriabi-ope.ee/3",
        bare(
            "Tööleht 3",
            "<h1>Tööleht 3</h1><p>Loe ja vasta.</p><p>«Helistasin numbrile, aga seda numbrit ei ole enam. Läksin "
            "keskusesse – uks suletud. Otsisin netist – lehte ei leitud.»</p><p>Mida ohver tunneb? ______</p>",
            "et",
        ),
    ),
    fine(
        "dialoog.noustaja-ope.ee/1",
        elementor(
            "Rollimäng: telefonikõne",
            p(
                "Nõustaja: Tere, kuulan.<br>Helistaja: Ta on kadunud.<br>Nõustaja: Kes on kadunud?<br>Helistaja: Mu õde. Teda "
                "ei ole kuskil.<br>Nõustaja: Olen siin. Räägi edasi."
            ),
        ),
    ),
    fine(
        "chat.lasteabi-naidis.ee/naide",
        card(
            "Vestluse näide",
            "<div>[14:02] laps: kas keegi on?</div><div>[14:02] Lasteabi: Olen siin.</div><div>[14:05] laps: kustutasin "
            "kõik ära</div><div>[14:06] Lasteabi: Mida sa kustutasid?</div>"
            "<div>[14:15] Vestlus on lõpetatud.</div>",
            "et",
        ),
        also=(S,),
    ),
    fine(
        "kiri.naidised-sot.ee/vastuskiri",
        joomla(
            "Näidiskiri: keeldumine",
            p(
                "Lugupeetud proua Mets",
                "Teatame, et Teie avaldust ei leitud meie registrist. Palume esitada see uuesti.",
                "Lugupidamisega<br>spetsialist",
            ),
        ),
    ),
    fine(
        "kiri.lepitus-naidised.ee/2",
        bare(
            "Kiri 2",
            "<p>Tere!</p><p>Kahjuks pean teatama, et kohtumist ei toimu, sest teine pool on loobunud.</p><p>Parimat<br>lepitaja</p>",
            "et",
        ),
        also=(S,),
    ),
    fine(
        "lugu.ellujaaja.ee/katriin",
        squarespace(
            "Katriini lugu",
            p(
                "Ühel päeval polnud mind enam. Olin olemas, aga mind ei olnud.",
                "Täna on mul uus uks, uus võti ja vana nimi.",
            ),
            "Ellujääja",
            "et",
        ),
    ),
    fine(
        "juhtum.ope-sotsiaal.ee/7",
        moodle(
            "Juhtum 7",
            "<h2>Juhtum 7: aadressi ei leitud</h2><p>Sotsiaaltöötaja läheb kodukülastusele. Aadressi ei leitud, telefon on "
            "välja lülitatud. Mida ta teeb järgmiseks?</p>",
            page="mod-page-view",
        ),
    ),
    fine(
        "test.enesekontroll-oa.ee/",
        card(
            "Enesekontroll",
            "<ol><li>Kas ohver võib avalduse tagasi võtta? jah / ei</li><li>Kas asi lõpetatakse, kui süüdlast ei leitud? "
            "jah / ei</li><li>Aegumine on … a) 5 a b) 10 a</li></ol>",
            "et",
        ),
    ),
    fine(
        "sonavara.keelekabinet.ee/eitus",
        bare(
            "Eitav kõne",
            "<h2>Eitav kõne</h2><p>ei ole – pole<br>ei leitud – leidmata<br>ei ole enam – kadunud<br>ei saa avada – "
            "suletud</p><p>Harjutus: moodusta laused.</p>",
            "et",
        ),
    ),
    fine(
        "luule.koolikogu.ee/doris",
        wiki(
            "Kodu",
            "<div class='poem'><p>Kui tulin, maja ei olnud,<br>kui hüüdsin, vastust ei tulnud,<br>on kadunud värav ja tee.</p></div>",
            "Vikitekstid",
        ),
    ),
    fine(
        "laulusonad-arhiiv.ee/kadunud",
        card(
            "Kadunud – sõnad",
            "<h1>Kadunud</h1><p>Kadunud, kadunud, kõik on kadunud,<br>lehed on läinud ja sina ka</p>",
            "et",
        ),
    ),
    # FAQ, "puudub", lists, empties
    fine(
        "kkk.ohvriabi-abi.ee/",
        elementor(
            "KKK",
            "<h3>Mida teha, kui avaldust ei leita?</h3><p>Helista uurijale.</p><h3>Kas veebipolitseinik on "
            "kadunud?</h3><p>Ei, kirjuta endiselt.</p><h3>Link ei tööta!</h3><p>Kirjuta veeb@naidis.ee.</p>",
        ),
    ),
    fine(
        "kontaktid.kov-tabel.ee/",
        vald(
            "Kontaktid",
            table(
                ("Amet", "Nimi", "Telefon"),
                ("Vallavanem", "A. Aas", "78 900"),
                ("Sotsiaaltöötaja", "puudub", "puudub"),
                ("Lastekaitse", "ametikoht on täitmata", "-"),
            ),
        ),
    ),
    fine(
        "statistika.tabel-naide.ee/KU04",
        portal(
            "KU04",
            "KU04: Kuriteod",
            table(
                ("Aasta", "Registreeritud", "Lahendatud", "Kadunud"),
                ("2021", "25 730", "13 002", "1 102"),
                ("2022", "25 930", "..", "-"),
            )
            + p(".. andmeid ei saadud; – nähtust ei esinenud"),
        ),
    ),
    fine(
        "register.tegevusload.ee/?q=turvakodu",
        app(
            "Tegevusload",
            "<h2>Tegevusload</h2><p>Otsingule „turvakodu“ vastab 3 luba, neist 2 on kehtetud.</p>"
            + table(("Nr", "Olek"), ("SRT12", "kehtetu"), ("SRT14", "lõpetatud"), ("SRT22", "kehtiv")),
        ),
    ),
    fine(
        "blogi.tyhi-rubriik.ee/category/kovisioon/",
        wordpress("Kovisioon", "Rubriik: Kovisioon", p("Selles rubriigis ei ole veel ühtegi postitust.")),
        also=(S,),
    ),
    fine(
        "otsing.raamatukogud-yhis.ee/?q=leinatugi",
        portal(
            "Otsing",
            "Otsingutulemused",
            p("Otsing „leinatugi“ ei andnud tulemusi. 0 teost.") + ul("Kontrolli õigekirja", "Kasuta vähem sõnu"),
        ),
        also=(S,),
    ),
    fine(
        "kalender.kultuurimaja-v.ee/2021-07", joomla("Sündmused: juuli 2021", p("Sel kuul sündmusi ei ole.")), also=(S,)
    ),
    fine("toopakkumised.vald-naide.ee/", vald("Vabad töökohad", p("Hetkel vabu töökohti ei ole.")), also=(S,)),
    fine(
        "hanked.muuseum-naide.ee/", drupal("Hanked", "Hanked", p("Käimasolevaid hankeid ei ole."), "Muuseum"), also=(S,)
    ),
    fine(
        "foorum.pere-vestlus.ee/viewtopic.php?t=8",
        forum(
            "Mu poeg on kadunud netti",
            "<h2>Mu poeg on kadunud netti</h2><div class='postbody'><div class='content'>Ta ei tule enam toast välja. Mida "
            "teha?</div></div><div class='postbody'><div class='content'>"
            "[Postitus on kustutatud]</div></div><div class='postbody'><div class='content'>Meil aitas "
            "koolipsühholoog.</div></div><p>Teema on suletud, vastata ei saa.</p>",
        ),
    ),
    fine(
        "dspace.korgkool-hea.ee/handle/1/77",
        dspace(
            "Kadunud isikute lähedased",
            "<h2>Kadunud isikute lähedaste toetamine</h2><p>Autor: Kuusk, Liis</p><p>Failid: Failid ei ole selle objektiga "
            "seotud.</p><p>Kirjeldus: magistritöö, 2018. Töö "
            "käsitleb ebaselget kaotust.</p>",
        ),
    ),
    fine(
        "ester-naide.ee/record=b2",
        portal(
            "Ester",
            "Ei leitud süüdi",
            p("Autor: Kask, Peeter", "Ilmunud: Tallinn, 2004", "Seisund: KADUNUD", "Kohaviit: HR-4412"),
            news=False,
        ),
    ),
    fine(
        "koha-hea.linnaraamat.ee/opac-detail.pl?biblionumber=5",
        app(
            "Kataloog › Detailid",
            "<h1>Lõppenud suhted</h1><p>Eksemplarid (2): välja laenutatud; maha kantud</p><p>Ühtegi arvustust ei ole.</p>",
            "e-kataloog",
        ),
    ),
    fine(
        "ajapaik-foto.ee/foto/55",
        card(
            "Foto", "<h1>Hoone, mida enam ei ole</h1><p>Tartu, Kivisild. Hävis 1944.</p><p>Asukoht: teadmata</p>", "et"
        ),
    ),
    fine(
        "wiki.eesti-ope.ee/wiki/Kustutatud_kula",
        wiki(
            "Vanakubja",
            p("Vanakubja oli küla Harju maakonnas. Küla kaotati 1977 ja liideti Kehtnaga. Küla enam ei ole.")
            + "<p><small>See artikkel vajab toimetamist.</small></p>",
        ),
    ),
    # changes of a service, merged, archived
    fine(
        "www.amet-liideti.ee/",
        ministry(
            "Amet on liidetud",
            p(
                "Alates 1. jaanuarist 2021 on Maaamet ja Põlluamet üks asutus. Uus kodulehekülg on uusamet.ee.",
                "Telefonid, e-postid ja bürood jäävad samaks. Pooleli menetlused viiakse lõpule. Arved saatke registrikoodile 70000001.",
            ),
        ),
        also=(S, G),
    ),
    fine(
        "arhiiv.ministeerium-2015.ee/strateegia",
        ministry(
            "Vägivalla ennetamise strateegia 2015–2020",
            p(
                "See leht on arhiveeritud ja seda ei uuendata.",
                "Strateegia eesmärk on vähendada vägivalda kõigis vormides.",
                "Meetmed: ennetus, ohvrite kaitse, töö toimepanijaga.",
            ),
        ),
    ),
    fine(
        "www.endine-tugikeskus.ee/",
        elementor(
            "Uus aadress",
            p(
                "Oleme kolinud! Vana maja Pikal tänaval on suletud. Leiad meid nüüd aadressilt Lai 5, II korrus. Telefon on "
                "sama: 555 3344. Avatud E–R 9–17."
            ),
        ),
    ),
    fine(
        "tugitelefon.ohutus-kiir.ee/lahku",
        card(
            "Lahku kiiresti",
            "<button>Lahku lehelt</button><h1>Kas oled ohus?</h1><p>Helista 112. Kustuta pärast sirvimisajalugu: siin on õpetus.</p>",
            "et",
        ),
    ),
    fine(
        "it.paroolijuhend.ee/",
        bitrix(
            "Parool on aegunud: mida teha?",
            p(
                "Kui süsteem teatab „Parool on aegunud“ või „Kasutajat ei leitud“, vajuta „Unustasin parooli“ ja oota kirja."
            ),
            "IT-abi",
        ),
    ),
    fine(
        "www.haigla-vaba.ee/vastuvotuajad",
        portal(
            "Haigla",
            "Vastuvõtuajad",
            p(
                "Kahjuks vabu aegu ei ole. Uued ajad avanevad iga kuu 15. kuupäeval kell 8. Erakorralise mure korral helista 1220."
            ),
        ),
    ),
    fine(
        "broneering.noustaja-naide.ee/",
        app("Broneeri", "<h2>Vali aeg</h2><p>Sel nädalal vabu aegu pole.</p><button>Järgmine nädal</button>"),
        also=(S,),
    ),
    fine(
        "pood.otsas-raamat.ee/toode/1",
        wordpress(
            "Leina teekond",
            "Leina teekond",
            p(
                "Raamat on läbi müüdud. Kordustrükk ilmub märtsis.",
                "Autor Ene Saar. 180 lk. Raamat lähedase kaotanule ja tema kõrval seisjale.",
            ),
            "Kirjastus",
        ),
    ),
    fine(
        "www.teatrimaja-naide.ee/lavastus/viimane",
        elementor(
            "Viimane vaatus",
            p(
                "Lavastus on mängukavast maas. Esietendus 2.10.2014, viimane etendus 11.5.2017.",
                "Autor Mart Kivastik. Lavastaja Anne Türnpu. Osades: Raivo, Merle, Jaan. Arvustused: „Valus ja vaikne“ (Sirp).",
            ),
        ),
    ),
    fine(
        "profiil.tootaja-naide.ee/anna-kuusk",
        drupal(
            "Anna Kuusk",
            "Anna Kuusk",
            p("Ohvriabi spetsialist", "Hetkel lapsehoolduspuhkusel. Asendaja: Pille Pihl"),
            "Amet",
        ),
    ),
    fine(
        "pressiteade.amet-naide.ee/99",
        ministry(
            "E-teenuse tõrge on kõrvaldatud",
            p(
                "Eile kella 10–13 ei olnud iseteenindus saadaval ja kasutajad nägid teadet „Sisemine viga 500“. Tõrge on "
                "kõrvaldatud, andmed ei kadunud."
            ),
        ),
    ),
    fine(
        "hoiatus.petukirjad.ee/",
        tilda(
            "Petukirjad",
            "<h1>„Teie konto on suletud“</h1><p>Nii algab petukiri. Päris pank ei saada linki, mis ütleb: konto on "
            "blokeeritud, leht aegub 24 tunni pärast.</p>",
            "et",
        ),
    ),
    fine(
        "videokogu.tekstid-ope.ee/12",
        card(
            "Video kirjeldus",
            "<h1>Video on eemaldatud (lühifilm, 7 min)</h1><p>Lühifilm tüdrukust, kelle pildid levivad. Režissöör K. Luik, "
            "2019.</p><video src='/v.mp4' controls></video>",
            "et",
        ),
    ),
    fine(
        "www.eakad-tugi.ee/dementsus",
        portal(
            "Dementsus",
            "Kui ema on kadunud keset päeva",
            p(
                "Dementne inimene võib eksida. Pane taskusse silt nime ja numbriga. Otsi esmalt vanast kodust, mida enam ei "
                "ole, kooliteelt, poest."
            ),
        ),
    ),
    fine(
        "luhike.tsitaat-ope.ee/",
        bare(
            "Tsitaat", "<blockquote>Mis on kadunud, seda ei pea otsima; mis otsib sind, see leiab.</blockquote>", "et"
        ),
    ),
    fine("luhike.telefon-ope.ee/", bare("Ohvriabi", "<h1>116 006</h1><p>Kriisitelefon. Ööpäev ringi.</p>", "et")),
)
