"""What is gone, Estonian."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import case, on

from .base import G, P, S, all_bad, bad, ps, taken
from .skins import blogger, dspace, forum, modern, news, old, opac, php, plain, wiki, wp

_GONE, _500 = Reason.GONE, Reason.SERVER_ERROR
_FRONT = modern(
    "Käsitöökoda",
    "Tere tulemast",
    ps("Käsitöökoda tegutseb 1994. aastast. Pood on avatud E–R 10–18.", "Vaata meie kursusi ja näitusi.")
    + "<h2>Uudised</h2><ul><li>Uus lõngavalik</li><li>Suvelaager</li></ul>",
)
_NEWFIRM = modern(
    "Meediagrupp Nord",
    "Meediagrupp Nord",
    ps("Oleme Baltikumi juhtiv sisuturunduse agentuur. Meie portfellis on 14 kaubamärki.", "Küsi pakkumist!"),
)
_LOAN = plain(
    "Kiirlaen 24 – raha 5 minutiga",
    "<h1>Kiirlaen ja väikelaen kuni 10 000 €</h1><p>Võrdle laenupakkujaid: Credit24, Bondora, Smslaen. Taotle laenu kohe, "
    "ka maksehäiretega!</p><a href=/laen>Taotle laenu</a>"
    "<h2>Mis on kiirlaen?</h2><p>Kiirlaen on tagatiseta laen, mille saad samal päeval kontole.</p>",
)
_CASINO = plain(
    "Parimad online kasiinod 2026 | Boonused ilma sissemakseta",
    "<h1>Eesti online kasiinod ja tasuta keerutused</h1><p>Valisime välja 10 parimat kasiinot. Uus mängija saab 200% "
    "boonuse ja 100 tasuta spinni.</p>"
    "<table><tr><td>OptiBet</td><td>Mängi nüüd</td></tr><tr><td>Nutz</td><td>Mängi nüüd</td></tr></table><p>18+ Mängi "
    "vastutustundlikult.</p>",
)
_ZONE = plain(
    "Zone.ee",
    "<div class=box><img src=/zone.svg alt='Zone'><h1>naide-domeen.ee</h1><p>See domeen on registreeritud Zone Media OÜ "
    "kaudu, kuid sellele ei ole veel veebilehte lisatud.</p>"
    "<p>Oled domeeni omanik? Logi sisse <a href=https://my.zone.eu>My Zone</a> ja telli virtuaalserver.</p></div>",
)
_APACHE = (
    "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'><html><head><title>Apache2 Debian Default Page: It "
    "works</title></head><body><div class=main_page><span class=floating_element>Apache2 Debian Default Page</span>"
    "<div class=section_header>It works!</div><p>This is the default welcome page used to test the correct operation of "
    "the Apache2 server after installation on Debian systems.</p></div></body></html>"
)
_LOOP = to("/et/leht/", 302)
CASES = (
    bad("vallavalitsus-ida.ee/?id=2217", php("Idavald", "<h2>Leht puudub</h2>")),
    bad("laulustuudio.ee/index.php?page=kava2011", php("Laulustuudio", "<p>Sellist lehte ei ole.</p>")),
    bad("noortekeskus-puhja.ee/index.php?m=5&id=88", php("Puhja Noortekeskus", "")),
    bad(
        "rahvamaja-laeva.ee/sundmus.php?id=991",
        php("Laeva Rahvamaja", "<h2></h2><div class=kuupaev></div><p></p><a href=javascript:history.back()>Tagasi</a>"),
    ),
    bad(
        "tehnikakool.ee/index.php?doc=44",
        "<br />\n<b>Warning</b>:  mysql_fetch_array(): supplied argument is not a valid MySQL result resource in "
        "<b>/www/apache/domains/www.tehnikakool.ee/htdocs/doc.php</b> on line <b>31</b><br />\n",
        _500,
    ),
    bad(
        "suvelavastus.ee/index.php?id=3",
        "<br />\n<b>Fatal error</b>: Uncaught Error: Call to undefined function mysql_connect() in "
        "/data01/virt4411/domeenid/www.suvelavastus.ee/htdocs/conf.php:12\nStack trace:\n#0 {main}\n  thrown",
        _500,
    ),
    case(_500, "lasteaed-muumi.ee/ruhmad", plain("Andmebaasi viga", "<h1>Viga andmebaasiga ühendumisel</h1>"), 500),
    all_bad("kylateater.ee/tykid/1999", php("Külateater", "<p>Andmebaasiga ei saanud ühendust.</p>"), _500),
    bad(
        "dspace.ulikool-ee.ee/handle/10062/1188",
        dspace(
            "Ülikool",
            "Kirje on eemaldatud",
            "<h1>Kirje on eemaldatud</h1><p>See kirje on repositooriumist tagasi võetud. Kui teil on küsimusi, võtke ühendust "
            "administraatoriga.</p>",
        ),
        _GONE,
    ),
    case(
        _GONE,
        "dspace.tehnika-ee.ee/handle/123/9",
        dspace(
            "Tehnika",
            "Item withdrawn",
            "<h1>Item withdrawn</h1><p>The item you are trying to access has been withdrawn from the repository.</p>",
        ),
        410,
    ),
    bad(
        "dspace.teadus-ee.ee/handle/98/7",
        dspace(
            "Teadus",
            "Lehekülge ei leitud",
            "<h1>Lehekülge ei leitud</h1><p>Me ei leia otsitavat lehekülge. Lehekülg võib olla teisaldatud või kustutatud.</p><a "
            "href='/'>Avalehele</a>",
        ),
    ),
    bad(
        "kataloog.ester-laen.ee/record=b9981001",
        opac("ESTER", "ESTER", "<div class=errorMsg><p>Sellist kirjet ei ole</p></div>"),
    ),
    bad(
        "urram-vald.ee/raamat/55102",
        opac("URRAM", "Teos", "<p>Teost ei leitud. Kirje võib olla kustutatud või liidetud.</p>"),
    ),
    bad(
        "riksweb-kool.ee/otsing/kirje?id=401",
        opac(
            "RIKSWEB",
            "Kirje",
            "<table class=kirje><tr><th>Autor</th><td></td></tr><tr><th>Pealkiri</th><td></td></tr><tr><th>Ilmumisaasta</th><td>"
            "</td></tr></table>",
        ),
    ),
    bad("digar-vana.ee/viewer/et/nlib-digar:11222", modern("DIGAR", "Viga", ps("Objekti nlib-digar:11222 ei leitud."))),
    bad(
        "digikogu-meri.ee/greenstone/cgi-bin/library?d=HASH01e4",
        "<html><head><title>Greenstone</title></head><body><h3>Viga</h3><p>Kogu „meri“ ei ole paigaldatud või dokumenti "
        "HASH01e4 ei ole.</p></body></html>",
    ),
    bad(
        "e-ait.kirjandus.ee/teos/418",
        modern("E-ait", "Teos", ps("See e-raamat ei ole enam saadaval. Litsents on lõppenud.")),
        _GONE,
    ),
    bad(
        "e-raamatukogu-ellu.ee/raamat/77",
        modern(
            "ELLU",
            "Väljaannet ei leitud",
            ps("Otsitud väljaannet ei leitud. Vaata uudiskirjandust või kasuta otsingut.")
            + "<h2>Soovitame</h2><ul><li>Tõde ja õigus</li><li>Kevade</li></ul>",
        ),
    ),
    bad(
        "omeka.kihnumuuseum.ee/items/show/77",
        modern("Kihnu muuseum", "Otsitud lehte pole", ps("Vabandust, otsitud lehte pole olemas."), h1=False),
    ),
    bad(
        "virtuaalnaitus-rmt.ee/naitus/kiri",
        modern("Virtuaalnäitused", "Näitus on eemaldatud", ps("Selle näituse on looja eemaldanud.")),
        _GONE,
    ),
    all_bad(
        "projekt-innove-keel.ee/oppematerjalid",
        plain(
            "Koduleht on suletud",
            "<h1>Koduleht on suletud</h1><p>Projekt on lõppenud ja koduleht suletud. Küsimuste korral kirjuta "
            "info@innove-keel.ee.</p>",
        ),
        _GONE,
    ),
    all_bad(
        "kolimas-muuseum.ee/kogud/keraamika",
        plain(
            "Kolisime!",
            "<h1>Kolisime!</h1><p>Meie uus koduleht asub aadressil <a href=http://muuseumuus.ee>muuseumuus.ee</a></p>",
        ),
        G,
    ),
    all_bad(
        "haridustehnoloog.ee/2014/ipad",
        plain("", "<p>Blogi on kolinud uuele aadressile. Palun uuenda oma järjehoidjaid!</p>"),
        G,
    ),
    all_bad(
        "vanalinna-kool.ee/oppetoo/tunniplaan",
        modern(
            "Vanalinna Kool",
            "Uus koduleht",
            ps("Vanalinna kooli koduleht on nüüd uuel aadressil. Suuname teid edasi..."),
        ),
        G,
    ),
    bad(
        "opetajate-blogi.blogspot-ee.ee/2011/03/marts.html",
        blogger(
            "Õpetajate blogi",
            "Lehte ei leitud",
            "<div class='status-msg-wrap'><div class='status-msg-body'>Vabandust, lehte, mida sa sellest blogist otsisid, pole "
            "olemas.</div></div>",
        ),
    ),
    all_bad(
        "kadri-loeb.blogikoht.ee/2012/raamat",
        plain(
            "Blogi on eemaldatud",
            "<h1>Blogi on eemaldatud</h1><p>Vabandust, blogi aadressil kadri-loeb on eemaldatud. See aadress pole uutele blogidele "
            "saadaval.</p>",
        ),
        _GONE,
    ),
    all_bad(
        "salablogi.kirjutaja.ee/2015/10/mets",
        plain("Privaatne", "<p>Selle blogi autor on blogi kustutanud.</p><a href=/signup>Loo oma blogi</a>"),
        _GONE,
    ),
    bad(
        "postimees-vana.ee/uudised/881223",
        news("Postikiri", "Artiklit ei leitud", ps("Artikkel on kustutatud või ei ole seda kunagi olnud.")),
    ),
    bad(
        "vooremaa-leht.ee/lugu/1180",
        news(
            "Vooremaa Leht",
            "",
            "",
            comments="<p>Kommentaare 0</p><form><textarea></textarea><button>Saada</button></form>",
        ),
    ),
    bad(
        "nadaline-uudis.ee/2013/tagasi",
        news("Nädaline", "Artikkel on tagasi võetud", ps("Artikkel on toimetuse otsusega maha võetud.")),
        _GONE,
    ),
    bad(
        "saarte-portaal.ee/artikkel/412",
        news(
            "Saarte Portaal",
            "Oih!",
            ps("Midagi läks valesti – seda lugu me üles ei leidnud. Proovi mõnd neist:")
            + "<ul><li>Praamipiletid kallinevad</li><li>Kuressaare lossi remont</li></ul>",
        ),
    ),
    bad(
        "auto-foorum-vana.ee/viewtopic.php?t=99812",
        forum(
            "Autofoorum",
            "Teade",
            "<div class=panel id=message><h2>Teade</h2><p>Soovitud teemat ei eksisteeri.</p></div>",
        ),
    ),
    bad(
        "aiafoorum.ee/viewforum.php?f=40",
        forum(
            "Aiafoorum", "Info", "<div class=panel><h2>Informatsioon</h2><p>Valitud foorumit ei ole olemas.</p></div>"
        ),
    ),
    all_bad(
        "kalapyyk-foorum.ee/teema/2001",
        plain("Foorum suletud", "<center><p>Foorum on suletud. Täname kõiki 15 aasta eest!</p></center>"),
        _GONE,
    ),
    bad(
        "kooliviki.ee/wiki/Tigu",
        wiki(
            "Kooliviki",
            "Tigu",
            "<div class=noarticletext><p>Sellel leheküljel hetkel tekst puudub. Saad otsida pealkirjaks olevat fraasi teistelt "
            "lehekülgedelt või uurida logisid.</p></div>",
        ),
    ),
    bad(
        "linnaviki.ee/wiki/Kesk",
        wiki(
            "Linnaviki",
            "Kesk",
            "<div class=mw-warning-with-logexcerpt><p>See lehekülg on kustutatud. 12. mai 2019, kell 11.02 Admin kustutas "
            "lehekülje Kesk (reklaam)</p></div>",
        ),
        _GONE,
    ),
    bad(
        "kroonika.hot-ee.ee/pere/index.html",
        plain(
            "hot.ee",
            "<h1>Teenus on suletud</h1><p>hot.ee kodulehtede teenus lõpetati 2019. aastal. Kodulehti enam taastada ei saa.</p>",
        ),
        _GONE,
        P,
    ),
    all_bad(
        "priidu.zone-kodu.ee/jalgrattad",
        plain(
            "Kodulehte ei ole",
            "<p>Kasutaja <b>priidu</b> kodulehte ei leitud.</p><hr><address>kodulehed.zone-kodu.ee</address>",
        ),
    ),
    all_bad(
        "klass7b.saidid-google.ee/view/matk",
        plain(
            "Google Sites",
            "<p>Klassikaline Google Sites ei ole enam saadaval. Saidi omanik peab saidi uude versiooni teisendama.</p>",
        ),
        _GONE,
    ),
    bad(
        "lyhike.ee/x9Tq",
        plain(
            "lyhike.ee",
            "<h2>Lühilinki ei leitud</h2><p>See lühilink on aegunud või seda pole olemas.</p><form><input placeholder='Kleebi pikk "
            "link'><button>Lühenda</button></form>",
        ),
    ),
    all_bad(
        "slaidid-jaga.ee/t/esitlus-44",
        modern(
            "Slaidid",
            "Esitlus on kustutatud",
            ps("Autor on selle esitluse kustutanud.")
            + "<h2>Populaarsed esitlused</h2><ul><li>Veeringe</li><li>Muinasaeg</li></ul>",
        ),
        _GONE,
    ),
    bad(
        "fotoalbum-nagi.ee/i/p/448/12",
        modern("Nagi", "Pilti ei leitud", ps("Pilt on kustutatud või privaatne."), h1=False),
        _GONE,
    ),
    bad(
        "videod.koolitv.ee/v/88",
        modern("KooliTV", "Video", "<div class=player><p>See video ei ole enam saadaval.</p></div>"),
        Reason.VIDEO_REMOVED,
        _GONE,
    ),
    bad(
        "jupiter-saated.ee/saade/1066",
        modern(
            "Saated", "Saade", "<div class=player><p>Saate õigused on lõppenud ja seda ei saa enam vaadata.</p></div>"
        ),
        Reason.VIDEO_REMOVED,
        _GONE,
    ),
    bad(
        "kaardirakendus-vana.ee/teema/muinas",
        modern("Kaardirakendus", "Rakendus on suletud", ps("Kaardirakendus on alates 01.02.2022 suletud.")),
        _GONE,
    ),
    bad(
        "otsing.arhiivinimistu.ee/sess/ab12?nr=4",
        php("Nimistu", "<p>Sessioon on aegunud. Palun <a href=/>alusta otsingut uuesti</a>.</p>"),
    ),
    bad(
        "haldus.tunnistused.ee/r/8823", php("Tunnistused", "<p>Päringu tulemus on aegunud!</p><a href=/>Avalehele</a>")
    ),
    case(
        G,
        "kasitookoda.ee/kursused/2012/vilt",
        to("/", 302),
        also=(S,),
        pages={"/": sends(_FRONT)},
        anything=to("/", 302),
    ),
    case(
        G,
        "kasitookoda-vana.ee/naitus/lapitekk",
        to("/", 301),
        also=(S,),
        pages={"/": sends(_FRONT)},
        anything=to("/", 301),
    ),
    case(
        G,
        "ajakiri-nooruke.ee/2008/11/intervjuu",
        on("meediagrupp-nord.ee", "/"),
        also=(S,),
        pages={"meediagrupp-nord.ee/": sends(_NEWFIRM)},
        anything=on("meediagrupp-nord.ee", "/"),
    ),
    case(
        G,
        "kirjastus-ilo-vana.ee/raamat/44",
        on("raamatukett.ee", "/", 301),
        also=(S,),
        anything=on("raamatukett.ee", "/", 301),
        pages={
            "raamatukett.ee/": sends(
                modern(
                    "Raamatukett",
                    "Raamatud soodsalt",
                    ps("Nädala pakkumised. Tasuta tarne alates 30 €.")
                    + "<h2>Top 10</h2><ul><li>Kodu käsiraamat</li><li>Rändaja</li></ul>",
                )
            )
        },
    ),
    case(
        G,
        "tartu-pood.ee/tooted/kalender-2009",
        _FRONT.replace("Käsitöökoda", "Tartu Pood"),
        also=(S,),
        pages={"/": sends(_FRONT.replace("Käsitöökoda", "Tartu Pood"))},
        anything=sends(_FRONT.replace("Käsitöökoda", "Tartu Pood")),
    ),
    taken("lastekirjandus-keskus-vana.ee/loe/12", _LOAN, S),
    taken("muusikaopetus.ee/noodid/laul.html", _CASINO, S),
    taken(
        "tervislik-kool.ee/materjal",
        plain(
            "Seksikad naised sinu linnast",
            "<h1>18+ Tutvumine täiskasvanutele</h1><p>Leia juba täna seksikaaslane. Registreeru tasuta!</p><button>Olen üle "
            "18</button>",
        ),
        S,
    ),
    taken("eestikeelekursus.ee/tase/b1", _ZONE, S),
    taken("keskaeg-projekt.ee/linnad", _APACHE, S),
    taken(
        "viljandi-teater-vana.ee/kava",
        plain(
            "viljandi-teater-vana.ee",
            "<h1>Domeen viljandi-teater-vana.ee on müügis</h1><p>Hind 1200 €. Tee pakkumine: domeenid@naide.ee</p>",
        ),
        S,
    ),
    taken(
        "rohelinekool.ee/programm",
        plain(
            "Domeen on aegunud",
            "<h1>Domeeni registreering on lõppenud</h1><p>Kui oled domeeni omanik, pikenda seda oma registripidaja juures 30 päeva "
            "jooksul.</p>",
        ),
        S,
    ),
    taken(
        "turismitalu-linnaste.ee/hinnad",
        plain(
            "Veebimajutus peatatud",
            "<h1>See veebileht on peatatud</h1><p>Võtke ühendust oma veebimajutuse pakkujaga. Elkdata OÜ</p>",
        ),
        S,
        Reason.UNAVAILABLE,
    ),
    bad(
        "haridus-vald.ee/failid/kord.pdf",
        old("Viga", "<B>Faili ei leitud!</B><BR><BR>Pöörduge webmasteri poole.", charset="utf-8"),
    ),
    bad(
        "teadusajakiri-acta.ee/2012/3/45",
        modern("Acta Agraria", "Väljaanne", "<ul class=toc></ul><p>Artikleid ei ole.</p>"),
    ),
    bad(
        "metsamuuseum-vana.ee/objekt.aspx?oid=12",
        "<html><body><form id=aspnetForm><span id=lblMsg>Objekti ei leitud.</span></form></body></html>",
    ),
    bad("kihelkonnakool.ee/galerii/?album=14", php("Kihelkonnakool", "<h2>Galerii</h2><p>Albumit ei leitud</p>")),
    bad(
        "loovtoo.ee/tood/2010/maris",
        wp("Loovtöö", "Siin pole midagi", ps("Tundub, et siit ei leitud midagi. Võib-olla aitab otsing?")),
    ),
    case(
        Reason.NOT_FOUND,
        "kool-pihla.edu.ee/wp/2016/opetajad",
        wp("Pihla Kool", "Lehte ei leitud", ps("Oih! Seda lehte ei leitud.")),
        404,
    ),
    case(
        Reason.NOT_FOUND,
        "ilmajaam-vana.ee/andmed/1998.htm",
        "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this "
        "server.</p></body></html>",
        404,
    ),
    case(_GONE, "konverents-2009.ee/teesid", plain("410 Gone", "<h1>Gone</h1>"), 410),
    case(Reason.REDIRECT_LOOP, "ringkiri.ee/et/leht", _LOOP, pages={"/et/leht/": to("/et/leht", 302)}),
    case(
        _500,
        "taotlused.kultuurfond.ee/vorm",
        plain("500", "<h1>Serveri viga</h1><p>Palun proovige hiljem uuesti.</p>"),
        500,
    ),
    case(
        _500,
        "api.statlabor.ee/v1/tabelid",
        plain("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0</center>"),
        502,
    ),
    case(
        Reason.UNAVAILABLE,
        "e-kataloog-hooldus.ee/otsi",
        plain("Hooldus", "<h1>Hooldustööd</h1><p>Süsteem on ajutiselt suletud.</p>"),
        503,
        {"Retry-After": "7200"},
        also=(_500,),
        anything=sends("Hooldus", 503, {"Retry-After": "7200"}),
    ),
)
