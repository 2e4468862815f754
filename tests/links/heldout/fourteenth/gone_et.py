"""Estonian pages that are not there, though the answer is 200."""

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.fourteenth.skins import (
    app,
    card,
    dspace,
    elementor,
    forum,
    goes,
    joomla,
    links,
    ministry,
    moodle,
    p,
    paper,
    soft,
    ul,
    vald,
    voog,
    wiki,
    withdrawn,
    wix,
)
from heldout.shapes import asp, bare, case, drupal, portal, text, wordpress

_HOME = ministry(
    "Avaleht",
    p("Tere tulemast ohvriabi lehele.", "Ohvriabi kriisitelefon 116 006 vastab ööpäev ringi.")
    + links("Abi saamine", "Lepitamine", "Hüvitis")
    + text(2),
    "Ohvriabi",
)
_NEWS_LIST = vald(
    "Uudised",
    links(
        "Vallamaja on suletud 24. detsembril",
        "Valmis uus mänguväljak",
        "Koduhooldustöötaja kuulutus",
        "Rahvastik jaanuaris",
    ),
)

CASES = (
    soft(
        "www.ohvritugi-sm.ee/et/ohvriabi/juhend",
        ministry("Lehekülge ei leitud", p("Lehte, mida otsid, ei ole. Kontrolli aadressi või kasuta otsingut.")),
    ),
    soft(
        "www.lastekaitse-amet.ee/et/spetsialistile/abimaterjalid",
        drupal(
            "Viga 404",
            "Otsitud lehte ei leitud",
            p(
                "Võimalik, et leht on kustutatud või teise kohta tõstetud.",
                "Proovi alustada <a href='/'>avalehelt</a>.",
            ),
        ),
    ),
    soft(
        "www.karulavald.ee/sotsiaaltoetused1",
        vald("Viga", p("Sellist lehekülge ei eksisteeri.")),
    ),
    soft(
        "vana.moisakula-linn.ee/index.php?id=1287",
        vald(
            "Sisu puudub",
            p(
                "Valitud menüüpunkti sisu ei ole olemas või on see eemaldatud. Palun vali vasakult menüüst mõni teine teema."
            ),
        ),
    ),
    soft(
        "www.saarevald-kov.ee/documents/17893/ohvriabi.pdf",
        vald(
            "Dokumenti ei leitud",
            p("Soovitud dokumenti ei õnnestunud leida. See võib olla serverist kustutatud."),
            "Saarevald",
        ),
    ),
    soft(
        "toetaja-mty.ee/koolitus/traumateadlik-abi/",
        elementor(
            "Lehte ei leitud",
            p(
                "Ups! Seda lehte meil pole.",
                "Kas tahad hoopis lugeda meie <a href='/blogi'>blogi</a> või <a href='/annetus'>annetada</a>?",
            ),
        ),
    ),
    soft(
        "www.naisteabi-voog.ee/et/abimaterjalid/turvaplaan",
        voog("404 – lehte ei leitud", p("Leht, mida otsid, on kas ümber nimetatud, kolitud või kustutatud.")),
    ),
    soft(
        "hingehoid-wix.ee/peretraapia",
        wix("Viga 404", "<h1>Oih!</h1>" + p("Seda lehte ei õnnestu meil leida.") + "<a href='/'>Tagasi avalehele</a>"),
    ),
    soft(
        "www.noortekas-joomla.ee/index.php/huviringid/teater/45",
        joomla(
            "404 - Artiklit ei leitud",
            p("Artiklit ei leitud", "Palun pöörduge lehe administraatori poole, kui arvate, et tegu on veaga."),
        ),
    ),
    soft(
        "leht.postikas.ee/4412345/perevagivald-numbrites",
        paper(
            "Artiklit ei leitud",
            p(
                "Kahjuks ei leitud otsitud artiklit. See võib olla arhiveeritud või eemaldatud. Siin on lood, mida praegu loetakse."
            ),
        ),
    ),
    soft(
        "uudised.rahvaring.ee/1608123/saade-ohvriabist",
        paper(
            "Vabandust!",
            p("Otsitud lehekülge ei ole enam meie portaalis. Allpool valik värskeid uudiseid."),
            "Rahvaringhääling",
        ),
    ),
    withdrawn(
        "arhiiv.rahvatelevisioon.ee/vaata/pealtnagija-2016",
        paper("Pealtnägija", p("Selle saate õigused on lõppenud ja seda ei saa enam vaadata."), "Arhiiv"),
        also=(Reason.VIDEO_REMOVED,),
    ),
    withdrawn(
        "jupiter-naide.ee/1609/dokumentaal-kadunud-lapsed",
        card(
            "Jupiter",
            "<h2>Sisu ei ole enam saadaval</h2><p>Selle video vaatamisaeg on läbi saanud.</p><a href='/'>Vaata teisi saateid</a>",
            "et",
        ),
        also=(Reason.VIDEO_REMOVED,),
    ),
    withdrawn(
        "www.deltaportaal.ee/artikkel/7788991",
        paper("Artikkel on eemaldatud", p("Artikkel on toimetuse otsusega eemaldatud.")),
    ),
    soft(
        "dspace.naidisulikool.ee/handle/10062/99999",
        dspace(
            "Vigane identifikaator",
            "<h2>Identifikaatorit ei leitud</h2>" + p("Püsiviit 10062/99999 ei vasta ühelegi objektile selles kogus."),
        ),
    ),
    soft(
        "digikogu.tervishoiukool.ee/handle/1/23/ope.pdf",
        dspace(
            "Ressurssi ei leitud", p("Teie otsitud ressurssi siin ei ole.", "<a href='/'>Mine Digikogu avalehele</a>")
        ),
    ),
    withdrawn(
        "repo.haridusasutus.ee/handle/20.500/12",
        dspace(
            "Objekt on kõrvaldatud",
            "<h2>Objekt on kõrvaldatud</h2>"
            + p("See objekt on kogust kõrvaldatud autori soovil. Küsimuste korral kirjutage haldurile."),
        ),
    ),
    soft(
        "moodle.kutsekool-lp.ee/course/view.php?id=4021",
        moodle(
            "Viga",
            '<div class="box errorbox"><p class="errormessage">Andmebaasi kirjet ei leitud tabelist course.</p></div><button>Jätka</button>',
            page="error",
        ),
        also=(Reason.NOT_FOUND,),
    ),
    soft(
        "e-ope.edunet.ee/mod/page/view.php?id=551",
        moodle(
            "Viga",
            '<div class="errorbox alert-danger"><p>Vigane kursuse mooduli ID</p><p><a '
            'href="//docs.moodle.org/error/invalidcoursemodule">Rohkem infot selle vea kohta</a></p></div>',
        ),
    ),
    soft(
        "vikitekst.kool-wiki.ee/wiki/Ohvriabi_ajalugu",
        wiki(
            "Ohvriabi ajalugu",
            '<div class="noarticletext">'
            + p(
                "Sellel leheküljel praegu teksti ei ole. Võid otsida selle lehekülje pealkirja teistelt lehekülgedelt, "
                "vaadata sellega seotud logisid või luua selle lehekülje."
            )
            + "</div>",
        ),
    ),
    withdrawn(
        "wiki.sotsiaaltoo-opik.ee/wiki/Juhtumikorraldus",
        wiki(
            "Juhtumikorraldus",
            '<div class="mw-warning-with-logexcerpt">'
            + p(
                "See lehekülg on kustutatud. Allpool on toodud lehekülje kustutamislogi.",
                "12. mai 2021, 10:22 Admin kustutas lehekülje Juhtumikorraldus (sisu oli mujale tõstetud)",
            )
            + "</div>",
        ),
    ),
    soft(
        "foorum.perekool-arhiiv.ee/viewtopic.php?t=88712",
        forum(
            "Teave",
            '<div class="panel" id="message"><h2 class="message-title">Teave</h2><p>Soovitud teemat ei eksisteeri.</p></div>',
        ),
    ),
    soft(
        "foorum.eestkoste.ee/viewforum.php?f=12",
        forum("Info", '<div class="panel"><p>Foorum, mida valisid, puudub.</p></div>'),
    ),
    soft(
        "www.tootukassa-naide.ee/toopakkumised/ohvriabitootaja-771233",
        portal(
            "Tööpakkumine",
            "Tööpakkumist ei leitud",
            p("See tööpakkumine on kas aegunud või kustutatud. Vaata teisi pakkumisi."),
        ),
        also=(Reason.GONE,),
    ),
    withdrawn(
        "www.cvportaal.ee/kuulutus/sotsiaaltootaja-tartus",
        app(
            "Kuulutus ei ole aktiivne",
            "<h2>Kuulutus ei ole enam aktiivne</h2>"
            + p("Tööandja on kandideerimise lõpetanud. Sarnased kuulutused:")
            + links("Hooldusjuht, Võru", "Tegevusjuhendaja, Viljandi", "Lastekaitsetöötaja, Rapla"),
            "CV",
        ),
    ),
    withdrawn(
        "fiento.ee/ohvriabi-suveseminar",
        card(
            "Fiento",
            "<h1>Üritust ei leitud</h1><p>Selle aadressiga üritust pole. Korraldaja võis selle maha võtta.</p><a href='/'>Kõik üritused</a>",
            "et",
        ),
    ),
    withdrawn(
        "koolitus.tai-naide.ee/koolitused/motiveeriv-intervjueerimine",
        drupal(
            "Koolitus",
            "Motiveeriv intervjueerimine",
            p("Seda koolitust me enam ei paku.", "<a href='/koolitused'>Vaata praegusi koolitusi</a>"),
            "Koolituskeskus",
        ),
    ),
    withdrawn(
        "tasemeope.taienduskool.ee/kursus/kriisinoustamine",
        elementor(
            "Kriisinõustamise kursus", p("Kursus on kavast maha võetud. Uut toimumisaega ei tule."), "Täienduskool"
        ),
    ),
    withdrawn(
        "teenus.tugiliin-1345.ee/chat",
        voog("Vestlus", p("Chat-nõustamise teenus on lõpetatud alates 1. jaanuarist 2023."), "Tugiliin"),
    ),
    withdrawn(
        "eteenindus.pensionamet-vana.ee/kalkulaator",
        app("Kalkulaator", p("Pensionikalkulaator on suletud ja seda enam ei kasutata.")),
    ),
    withdrawn(
        "rakendus.ohutusapp.ee/allalaadimine",
        wix("Rakendus", "<h1>Ohutusäpp</h1>" + p("Rakendus ei ole enam allalaaditav. Täname kõiki kasutajaid!")),
    ),
    soft(
        "www.raamatukogu-kataloog.ee/record=b1234567",
        portal("Kataloog", "Kirjet ei leitud", p("Kirjet numbriga b1234567 kataloogis ei ole. Alusta uut otsingut.")),
    ),
    soft(
        "koha.linnaraamatukogu-lv.ee/cgi-bin/koha/opac-detail.pl?biblionumber=90871",
        app("Kataloog › Detailid", "<div class='alert'>Küsitud kirjet ei ole olemas.</div>", "Raamatukogu e-kataloog"),
    ),
    soft(
        "digar-naide.ee/viewer/et/nlib-digar:445566",
        card("DIGAR", "<p>Objekti nlib-digar:445566 ei leitud.</p>", "et"),
    ),
    soft(
        "www.oigusaktid-naide.ee/akt/99990000123",
        portal(
            "Teade",
            "Akti ei leitud",
            p("Antud identifikaatoriga õigusakti ei ole andmebaasis. Kontrollige viidet."),
            news=False,
        ),
    ),
    soft(
        "intra.politseikool.ee/default.aspx?pid=443",
        asp("Viga", "<span id='lblError' style='color:red'>Lehekülge PID=443 ei leitud.</span>"),
    ),
    soft(
        "www.vanakool.edu-naide.ee/oppematerjal/loeng3.htm",
        bare("404", "<center><font size=5>Faili ei ole!</font><p><a href=/>tagasi algusesse</a></center>"),
    ),
    soft(
        "statistika.justiitsportaal.ee/kuritegevus-2015/perevagivald",
        drupal(
            "Puudub",
            "Hmm, siin ei ole midagi",
            p("Meie veeb sai 2022. aastal uue kuju ja osa vanu linke enam ei tööta. Otsi või vali menüüst.")
            + links("Statistika", "Uuringud", "Ennetus"),
        ),
    ),
    soft(
        "lapsemure.lastefond-naide.ee/materjalid/too-leht-2",
        elementor(
            "404",
            p("See leht mängib peitust ja me ei suutnud teda üles leida.", "Loeme kümneni ja alustame avalehelt!"),
            h1="Üks, kaks, kolm …",
        ),
    ),
    soft(
        "www.humoorikas-teater.ee/etendus/kadunud-kutsikas",
        bare(
            "Ah sa mait",
            "<h1>Ah sa mait!</h1><p>Siin pidi olema leht, aga kass sõi ära.</p><p>Error 404</p><a href='/'>Koju</a>",
            "et",
        ),
    ),
    soft(
        "valitsus-portaal.ee/et/eesmargid/vagivalla-ennetus",
        ministry(
            "Sisukaart",
            p("Küsitud aadressil lehte pole. Aitab ehk sisukaart:")
            + links("Uudised", "Peaminister", "Valitsus", "Istungid", "Kontakt", "Ligipääsetavus") * 3,
            "Valitsus",
        ),
    ),
    soft(
        "kool.opetajakesk.ee/failid/tooleht.docx",
        wordpress(
            "Faili ei leitud",
            "Vabandame",
            p("Fail, mida soovid alla laadida, on eemaldatud või selle nimi on muutunud."),
        ),
    ),
    soft(
        "www.kriisiabi-blogi.ee/2014/06/esmane-abi/",
        wordpress(
            "Lehte ei leitud",
            "Oih! Seda lehte ei leitud.",
            p("Tundub, et siin kohas pole midagi. Proovi otsida?") + "<form><input name=s><button>Otsi</button></form>",
        ),
    ),
    withdrawn(
        "blogi.tugigrupp.ee/2017/lugu/",
        wordpress("Postitus", "Postitus on kustutatud", p("Autor on selle postituse eemaldanud.")),
    ),
    soft(
        "api.avaandmed-naide.ee/et/andmehulk/ohvriabi",
        app("Avaandmed", "<h2>Andmestikku ei leitud</h2><p>Andmestik võib olla arhiveeritud.</p>", "Avaandmed"),
    ),
    case(
        Reason.GENERAL_PAGE,
        "www.ohvriabi-uus.ee/sisu/vana-juhend.html",
        goes("/"),
        pages={"/": sends(_HOME)},
        also=(Reason.SOFT_404,),
        anything=goes("/"),
    ),
    case(
        Reason.GENERAL_PAGE,
        "www.kihelkonna-vald.ee/uudis/2016/tugiisiku-koolitus",
        goes("/uudised", 301),
        pages={"/uudised": sends(_NEWS_LIST), "/": sends(_HOME)},
        also=(Reason.SOFT_404,),
        anything=goes("/uudised", 301),
    ),
    case(
        Reason.GENERAL_PAGE,
        "www.haigekassa-vana.ee/inimesele/vaimne-tervis",
        sends(_HOME),
        pages={"/": sends(_HOME)},
        also=(Reason.SOFT_404,),
        anything=sends(_HOME),
    ),
    case(
        Reason.GENERAL_PAGE,
        "www.lastemaja-teenus.ee/spetsialistile",
        goes("/?viga=404"),
        pages={"/?viga=404": sends(_HOME), "/": sends(_HOME)},
        also=(Reason.SOFT_404,),
        anything=goes("/?viga=404"),
    ),
    soft(
        "kogu.ajaloomuuseum-lv.ee/et/eksponaat/88231",
        drupal("Teade", "Teade", p("Museaali ei leitud!"), "Muuseumide infosüsteem"),
    ),
    soft(
        "kysitlus.ankeetija.ee/s/3fa9",
        card("Ankeetija", "<p>Küsitlust ei leitud. Kontrolli, kas link on õigesti kopeeritud.</p>", "et"),
    ),
    withdrawn(
        "kysitlused.uuringukeskus.ee/index.php/447231",
        card("Uuring", "<p>Küsitlus on lõppenud ja vastata enam ei saa.</p><p>Täname!</p>", "et"),
        also=(Reason.FINE,),
    ),
    soft(
        "pood.raamatuke.ee/toode/ohvriabi-kasiraamat",
        wordpress(
            "Toodet ei leitud",
            "Toodet ei leitud",
            p("Sellist toodet meie valikus ei ole. Vaata ka:")
            + ul("Psühholoogia alused 24 €", "Hoolitsev vestlus 19 €", "Leina raamat 15 €"),
            "Raamatuke",
        ),
    ),
    soft(
        "www.linnaportaal-parnu.ee/teenused/perenoustaja",
        portal(
            "Linn",
            "Kahjuks ei leitud",
            p("Lehekülg, mida soovisid vaadata, on kolinud või kustutatud. Abi saad linna infotelefonilt."),
        ),
    ),
    soft(
        "portaal.valjaanded-sot.ee/ajakiri/2011-4/artikkel-12",
        portal("Ajakiri", "Siin lehel sisu puudub", p("Viide on vigane."), news=False),
    ),
)
