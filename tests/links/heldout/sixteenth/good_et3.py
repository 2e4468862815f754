"""Estonian pages that are there: odd ones (redirects, files, frames, old charsets), and some more of the usual."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import case, on
from heldout.sixteenth.skins import (
    app,
    aspnet,
    blocks,
    blog,
    elementor,
    fine,
    front,
    gov,
    joomla,
    liferay,
    moodle,
    news,
    old,
    shop,
    spa,
    voog,
    wiki,
    wp,
)

_PDF = (
    b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    * 40
)
_PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    + b"\x00" * 4000
)
_MOVED = {"also": (Reason.FINE,)}


def _page(skin, site, title, text):
    return sends(skin(site, title, blocks(text), "et"))


CASES = (
    case(
        Reason.FINE,
        "failid.sm.example/juhend_2019.pdf",
        sends(_PDF, 200, {"Content-Type": "application/pdf", "Content-Disposition": 'inline; filename="juhend.pdf"'}),
    ),
    case(
        Reason.FINE,
        "www.vald-failid.example/download.php",
        sends(
            _PDF,
            200,
            {
                "Content-Type": "application/octet-stream",
                "Content-Disposition": 'attachment; filename="eelarve 2016.pdf"',
            },
        ),
    ),
    case(
        Reason.FINE,
        "opik.keemia.example/f/tabel.docx",
        sends(
            b"PK\x03\x04" + b"\x14\x00\x06\x00" * 900,
            200,
            {"Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        ),
    ),
    case(
        Reason.FINE,
        "slaidid.naide.example/loeng5.pptx",
        sends(b"PK\x03\x04" + b"\x14\x00\x06\x00" * 900, 200, {"Content-Type": "application/vnd.ms-powerpoint"}),
    ),
    case(
        Reason.FINE,
        "helid.lastekas.example/unejutt-12.mp3",
        sends(b"ID3\x03\x00" + b"\xff\xfb\x90\x00" * 2000, 200, {"Content-Type": "audio/mpeg"}),
    ),
    case(Reason.FINE, "pildid.maakaart.example/kaart_1938.png", sends(_PNG, 200, {"Content-Type": "image/png"})),
    case(
        Reason.FINE,
        "avaandmed.kool.example/koolid.csv",
        sends(
            "kood;nimi;staatus\n101;Aegviidu Kool;avatud\n102;Kadrina Kool;avatud\n103;Vana-Antsla;suletud\n",
            200,
            {"Content-Type": "text/csv; charset=utf-8"},
        ),
    ),
    case(
        Reason.FINE,
        "www.koguja.example/lugemik.txt",
        sends(
            "Lugemik\n\nVanaema ütles, et seda maja enam ei ole.\nPoiss vaatas ja nägi ainult tühja põldu.\n" * 8,
            200,
            {"Content-Type": "text/plain; charset=utf-8"},
        ),
    ),
    case(
        Reason.FINE,
        "vana.gymnaasium.example/ajalugu.html",
        sends(
            old(
                "Gümnaasium",
                "Kooli ajalugu",
                "<p>Kool asutati 1919. aastal. Sõja ajal hoone hävis, õppetöö jätkus eramajades. Uus maja valmis 1953.</p>",
            )
            .replace("utf-8", "windows-1257")
            .encode("cp1257", "replace"),
            200,
            {"Content-Type": "text/html"},
        ),
    ),
    case(
        Reason.FINE,
        "www.raamid.example/opik/",
        sends(
            "<html><head><title>Füüsika veebiõpik</title></head><frameset cols='200,*'><frame src='menu.html' name='menu'><frame src='p1.html' name='sisu'>"
            "<noframes>Sinu veebilehitseja ei toeta raame.</noframes></frameset></html>"
        ),
        pages={
            "/opik/menu.html": sends("<a href=p1.html>1. Liikumine</a>"),
            "/opik/p1.html": sends("<h1>1. Liikumine</h1><p>Keha asukoht muutub aja jooksul.</p>"),
        },
    ),
    case(
        Reason.FINE,
        "www.suunaja.example/info",
        sends(
            "<html><head><title>Ümbersuunamine</title><meta http-equiv='refresh' content='0; url=/info/uus'></head><body><a "
            "href='/info/uus'>Edasi</a></body></html>"
        ),
        pages={
            "/info/uus": _page(
                wp,
                "Suunaja",
                "Info lapsevanemale",
                "Kooli infotelefon 555 1212.\n* Puudumisest teatamine\n* Sööklast loobumine",
            )
        },
        also=(Reason.PERMANENT_REDIRECT,),
    ),
    case(
        Reason.PERMANENT_REDIRECT,
        "vana.lastekaitse.example/abi",
        on("uus.lastekaitse.example", "/et/abi", 301),
        pages={
            "uus.lastekaitse.example/et/abi": _page(
                gov,
                "Lastekaitse Liit",
                "Abi lapsele",
                "Siit leiad telefoninumbrid ja aadressid, kust laps saab abi.\n* Lasteabi 116 111\n"
                "* Kriisitelefon 116 006",
            )
        },
        **_MOVED,
    ),
    case(
        Reason.PERMANENT_REDIRECT,
        "www.innove-naide.example/et/oppekava/lugemine",
        to("/oppekava/lugemisoskus", 301),
        pages={
            "/oppekava/lugemisoskus": _page(
                gov,
                "Õppekava",
                "Lugemisoskus",
                "Lugemisoskuse õppekomplekt 1.–3. klassile.\nÕpetajaraamat, töölehed ja kuulamistekstid.",
            ),
            "/": sends(front(gov, "Õppekava", "et")),
        },
        **_MOVED,
    ),
    case(
        Reason.PERMANENT_REDIRECT,
        "wiki.kutsekool.example/index.php/Keevitus",
        to("/wiki/Keevitamine", 301),
        pages={
            "/wiki/Keevitamine": _page(
                wiki,
                "Kutsekooli viki",
                "Keevitamine",
                "Keevitamine on metallide püsiv liitmine kuumutamise teel.\n(Ümber suunatud lehelt Keevitus)",
            )
        },
        **_MOVED,
    ),
    case(
        Reason.PERMANENT_REDIRECT,
        "www.kutseharidus-naide.example/praktika/",
        to("/opilasele/praktika/", 308),
        pages={
            "/opilasele/praktika/": _page(
                wp, "Kutsekool", "Praktika", "Praktikakorraldus ja päeviku vorm.\n* Praktikaleping\n* Aruande juhend"
            )
        },
        **_MOVED,
    ),
    case(
        Reason.FINE,
        "lyhike.example/noorsootoo",
        on("pikk.noorsootoo.example", "/materjalid/avatud-noortekeskus-kasiraamat", 302),
        pages={
            "pikk.noorsootoo.example/materjalid/avatud-noortekeskus-kasiraamat": _page(
                wp,
                "Noorsootöö",
                "Avatud noortekeskuse käsiraamat",
                "Käsiraamat on mõeldud alustavale noorsootöötajale. Peatükid: noor, ruum, tegevus.",
            )
        },
        also=(Reason.PERMANENT_REDIRECT,),
    ),
    case(Reason.FINE, "www.raamatukoi.example", sends(front(shop, "Raamatukoi", "et")), also=()),
    case(
        Reason.FINE,
        "www.kahekeelne.example/",
        to("/et", 302),
        pages={
            "/et": _page(
                gov,
                "Kahekeelne amet",
                "Avaleht",
                "Teenused elanikule ja ettevõtjale.\n# Uudised\n* Amet kolis uude majja",
            )
        },
    ),
    fine(
        "ead.lugu.example/ead.jsp",
        aspnet,
        "Arhiivi infosüsteem",
        "Fond 1108: Alaealiste koloonia",
        "|Piirdaatumid|1923–1940|\n|Säilikuid|412|\n|Juurdepääs|Piirangud puuduvad|\nKolm säilikut on kadunud (1941).",
    ),
    fine(
        "www.delfi-naide.example/artikkel/120111",
        news,
        "Delfi",
        "Kuhu kadus kooli koduleht? Häkkerid asendasid selle kihlveoreklaamiga",
        """
Esmaspäeva hommikul nägid lapsevanemad kooli veebilehe asemel Indoneesia kasiinot.
„Domeen oli aegunud ja keegi ostis selle ära,“ selgitas IT-juht. Leht taastati teisipäeval.
RIA soovitab domeeni kehtivust jälgida ja vanad aadressid alles hoida.
""",
    ),
    fine(
        "www.domeenid.example/juhend/domeen-aegub",
        voog,
        "Domeenijuhend",
        "Mis juhtub, kui domeen aegub?",
        """
Aegunud .ee domeen suletakse, 45 päeva pärast kustutatakse ja läheb oksjonile.
Kui veebis on kiri „See domeen on müügis“, on keegi selle juba registreerinud.
Domeeni pikendamiseks logi sisse registripidaja iseteenindusse.
""",
    ),
    fine(
        "veebihooldus.example/404-lehe-kujundus",
        elementor,
        "Veebihooldus",
        "Kuidas teha hea 404-leht",
        """
Hea veateade ütleb, mis juhtus, ja aitab edasi.
* Halb: „Error 404. Page not found.“
* Hea: „Seda lehte meil enam ei ole. Otsi siit või helista.“
Vaata kümmet näidet Eesti asutuste kodulehtedelt.
""",
    ),
    fine(
        "eetika.example/kursused/andmekaitse",
        moodle,
        "Eetikakeskus",
        "Andmekaitse: õigus olla unustatud",
        "Inimesel on õigus nõuda, et tema andmed kustutataks.\n"
        "Juhtum: Google Spain (C-131/12). Otsingutulemus eemaldati, artikkel jäi alles.",
    ),
    fine(
        "www.vorukeel.example/sonad",
        old,
        "Võru Instituut",
        "Võru-eesti sõnaraamat",
        "<form>Otsi: <input name=q></form>\nüteldäs – öeldakse\nolõ-i – ei ole\nkaonu – kadunud",
    ),
    fine(
        "kultuurikava.example/sundmus/4412",
        app,
        "Kultuurikava",
        "TÜHISTATUD: Perepäev Kadriorus",
        """
Halva ilma tõttu jääb 12. augusti perepäev ära. Uus aeg on 19. august kell 12–16.
Kavas on nukuteater, töötoad ja orienteerumismäng. Koht: Kadrioru park, Lastemuuseum Miiamilla. Tasuta.
""",
        "et",
    ),
    fine(
        "www.suveulikool.example/kava-2017",
        wp,
        "Suveülikool",
        "Kava 2017",
        "|9.00|Kogunemine|\n|10.00|Avaettekanne: kas kooli on veel vaja?|\n|12.00|Lõuna|\n"
        "|13.00|Töötoad (kohad täis)|\nSuveülikool 2017 on möödas, täname!",
    ),
    fine(
        "www.keskus-perele.example/teenused",
        voog,
        "Perekeskus",
        "Teenused ja hinnakiri",
        "|Pereteraapia 90 min|95 €|\n|Lapse nõustamine 60 min|65 €|\n"
        "|Koolitus kollektiivile|kokkuleppel|\nSeoses haigestumisega 3.–7. märtsil vastuvõtte ei toimu.",
    ),
    fine(
        "www.valla-leht.example/leht/2015-04",
        liferay,
        "Vallaleht",
        "Vallaleht, aprill 2015",
        "<a href='/documents/leht.pdf'>Ava leht (PDF)</a>\n"
        "Selles numbris: teede remont, laste laulupäev, kadunud koer Muri otsib kodu.",
    ),
    fine(
        "www.hev-materjalid.example/pildid",
        wp,
        "Piltsuhtlus",
        "Pildid trükkimiseks",
        "<img src='a.png' alt='sööma'><img src='b.png' alt='jooma'><img src='c.png' alt='ei ole'><img src='d.png' alt='otsas'>\nLitsents CC BY-NC.",
    ),
    fine(
        "tervis.koolis.example/vaimne-tervis/lein",
        gov,
        "Tervis koolis",
        "Lein ja kaotus koolis",
        """
Kui õpilane või õpetaja on lahkunud meie seast, vajab kogu kool tuge.
Räägi selge ja ausa sõnaga: „Ta on surnud. Teda ei ole enam.“ Ära ütle „ta läks ära“.
# Kriisiplaan
* esimene tund
* esimene päev
* matused
""",
    ),
    fine(
        "statistika.koolitus.example/anketid/tagasiside",
        app,
        "Ankeet",
        "Tagasiside koolitusele",
        "<form method='post'><label>Kuidas jäid rahule? <select><option>väga</option><option>ei "
        "jäänud</option></select></label><textarea></textarea><button>Saada</button></form>",
        "et",
    ),
    fine(
        "kysimustik.tai-naide.example/index.php/511234",
        app,
        "LimeSurvey",
        "Koolitoidu küsitlus",
        "Tere tulemast! Küsitluses on 18 küsimust.\nSee küsitlus on anonüümne.\n<button type='submit'>Edasi</button>",
        "et",
    ),
    fine(
        "otsing.raamatukogud.example/search",
        aspnet,
        "URRAM",
        "Otsingutulemused",
        "<form><input name='q' value='lastekaitse 1930'><button>Otsi</button></form>\n"
        "Sinu otsingule ei leitud ühtegi teavikut. Proovi teisi otsisõnu või laienda otsingut teistesse raamatukogudesse.",
    ),
    fine(
        "isik.arst.example/artikkel/puukentsefaliit",
        wp,
        "Kliinik",
        "Puukentsefaliit",
        "Haigust tekitab viirus. Vaktsiin on olemas, kuid hetkel on laste annus otsas, uus partii saabub aprillis.\nSümptomid: palavik, peavalu, väsimus.",
    ),
    fine(
        "www.taristu.example/katkestused",
        gov,
        "Veevärk",
        "Plaanilised katkestused",
        "Vee katkestusi praegu ei ole.\n# Arhiiv\n* 02.02.2026 Pikk tn 3–17\n* 14.01.2026 Aia tn",
    ),
    fine(
        "rahatarkus.example/kalkulaator/laen",
        spa,
        "Laenukalkulaator",
        "Laenukalkulaator | Rahatarkus",
        "Arvuta, kui palju laen tegelikult maksab.",
        lone=True,
    ),
    fine("live.oppetund.example/tund/22", spa, "Õppetund", "Õppetund", lone=True),
    fine(
        "gaidid.example/lood/ole-valmis",
        blog,
        "Gaidid",
        "Ole valmis!",
        "<img src='laager.jpg' alt=''>\nLaager sai läbi. Kõik leitud sokid on staabis.",
    ),
    fine(
        "www.ametikool.example/oppekavad/puhastusteenindaja",
        joomla,
        "Ametikool",
        "Puhastusteenindaja",
        "Sellele erialale 2025. aastal vastuvõttu ei toimu.\n"
        "Õppekava maht 60 EKAP, õppeaeg 1 aasta.\nMoodulid: hoolduskoristus 20, erikoristus 15, praktika 15.",
    ),
    fine(
        "www.kirikuloo.example/kirikud/kadunud",
        wp,
        "Kirikulugu",
        "Eesti kadunud kirikud",
        "Nimekirjas on 41 pühakoda, mida enam pole: lammutatud, põlenud või hüljatud.\n"
        "|Kirik|Hävis|\n|Narva Jaani|1944|\n|Pärnu Nikolai|1954|",
    ),
    fine(
        "teenindus.piletid.example/",
        app,
        "Pileti-e-teenus",
        "Sõidusoodustuse taotlemine",
        "<a href='/tara'>Alusta taotlemist</a>\n"
        "Teenuse kasutamiseks vajad ID-kaarti või mobiil-ID-d.\nKüsimused: 640 4444",
        "et",
    ),
    fine(
        "www.riigiabi.example/toetus/ringmajandus",
        gov,
        "Keskus",
        "Ringmajanduse toetus",
        "<b>Voor on suletud, eelarve on ammendunud.</b>\n"
        "Toetuse eesmärk on vähendada jäätmeteket. Toetuse määr kuni 50%.\nLeping sõlmiti 44 ettevõttega. Aruandlus kestab 2027. aastani.",
    ),
    fine(
        "pensionikeskus.example/sambad",
        gov,
        "Pensionikeskus",
        "Kolm sammast",
        "Vana veebileht suletakse 1. jaanuaril. Kõik andmed on juba siin.\n"
        "I sammas on riiklik pension, II kogumispension, III täiendav.",
    ),
    fine(
        "www.naitering.example/harjutused/peegel",
        wp,
        "Näitering",
        "Harjutus: Peegel",
        "Paarid seisavad vastamisi. Üks on inimene, teine peegel. Peegel ei tohi maha jääda.\nAeg 5 minutit.",
    ),
    fine(
        "www.maanteemuuseum.example/haridus/tunnid",
        gov,
        "Maanteemuuseum",
        "Muuseumitunnid",
        "Tunnid toimuvad maist septembrini. Talvel on õueala suletud.\n"
        "* Rattaga lasteaeda\n* Kuhu kadus postitee?\n* Helkur",
    ),
)
