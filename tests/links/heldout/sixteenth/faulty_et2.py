"""Estonian addresses that fail: sites that are something else by now, home-made words, and plain faults of the protocol."""

from faultfarm.rows import raw, sends, to

from course_sync.model.links import Reason
from heldout.shapes import Case, case, on
from heldout.sixteenth.skins import (
    app,
    blocks,
    elementor,
    front,
    gone,
    gov,
    joomla,
    news,
    one,
    plain,
    shop,
    soft,
    wp,
)

_ELSE = (Reason.SOFT_404, Reason.GENERAL_PAGE, Reason.GONE)


def _lost(skin, site, title, text, lang="et"):
    return skin(site, title, blocks(text), lang)


_BET = """
Parimad kasiinod 2026. Uutele mängijatele 200 tasuta spinni ja 100% boonus kuni 500 €.
# TOP 5 online kasiinot
|1|Lucky Nordic|200 spinni|
|2|SpinBear|boonus 300 €|
|3|Royal Slot|ilma registreerimiseta|
Mängi vastutustundlikult. 21+
"""

CASES: tuple[Case, ...] = (
    one(
        Reason.PARKED,
        "www.noortevolikogu-vana.example/materjalid/osalus",
        wp,
        "Kasiinoguru",
        "Parimad online kasiinod Eestis",
        _BET,
        every=True,
        also=_ELSE,
    ),
    one(
        Reason.PARKED,
        "www.turvakodu-lapsed.example/abi",
        elementor,
        "SLOT88",
        "SLOT88 Situs Judi Gacor Terpercaya",
        """
Daftar SLOT88, link alternatif terbaru, bonus new member 100%.
* RTP live hari ini
* Deposit pulsa tanpa potongan
""",
        "en",
        every=True,
        also=_ELSE,
    ),
    one(
        Reason.PARKED,
        "www.opetajate-selts9.example/",
        shop,
        "Rehvid24",
        "Rehvid24 – suverehvid soodsalt",
        "Michelin 205/55 R16 79 €\nContinental 195/65 R15 66 €\nTasuta transport üle Eesti",
        also=_ELSE,
    ),
    one(
        Reason.PARKED,
        "www.lugema-projekt.example/tegevused/lugemisaasta",
        wp,
        "Kiirlaen",
        "Kiirlaen 5 minutiga – võrdle laene",
        "Laen kuni 10 000 € ilma tagatiseta.\n# Laenude võrdlus\n|Pakkuja|KKM|\n|A|21%|\n|B|34%|",
        every=True,
        also=_ELSE,
    ),
    case(
        Reason.PARKED,
        "www.seiklusring.example/rajad",
        on("osta.domeenid.example", "/seiklusring", 302),
        also=(Reason.GENERAL_PAGE, Reason.SOFT_404),
        pages={
            "osta.domeenid.example/seiklusring": sends(
                _lost(
                    app,
                    "Domeenipood",
                    "seiklusring.example on müügis",
                    "Hind: 990 € + km\n<button>Osta kohe</button>\nTurvaline makse, üleandmine 24 tunniga",
                )
            )
        },
    ),
    case(
        Reason.GENERAL_PAGE,
        "www.liitunud-kool.example/oppekava/8-klass",
        on("www.suurkool.example", "/", 301),
        also=(Reason.SOFT_404, Reason.GONE),
        pages={"www.suurkool.example/": sends(front(wp, "Suur Kool", "et"))},
    ),
    case(
        Reason.GENERAL_PAGE,
        "www.tervisekool.example/toitumine/piramiid",
        sends(front(wp, "Tervisekool", "et")),
        anything=sends(front(wp, "Tervisekool", "et")),
        also=(Reason.SOFT_404,),
    ),
    soft(
        "www.kirikukool.example/tunnid",
        plain,
        "",
        "Tühi",
        "<h2>Siin ei ole midagi vaadata</h2>\n<p>Kodulehe aadress on nüüd teine, aga me ei tea, milline.</p>",
    ),
    soft(
        "www.raudvara-opik.example/ptk/3",
        plain,
        "",
        "Viga",
        "Faili ptk/3.html ei õnnestunud avada: No such file or directory",
    ),
    soft("www.andmebaas.example/kirje.php", plain, "", "", "Kirjet ei leitud.", "et"),
    soft(
        "lapsed.portaal.example/nupula/11",
        app,
        "Nupula",
        "Mäng puudub",
        "Selle mängu võtsime maha, sest Flash enam ei tööta.\n<a href='/'>Teised mängud</a>",
        "et",
        every=False,
    ),
    soft(
        "www.naisteliin.example/lood/5",
        elementor,
        "Liin",
        "Sisu ei leitud",
        "Kahjuks ei leidnud süsteem otsitud sisu. Kasuta menüüd või kirjuta info@liin.example.",
    ),
    gone(
        "www.harjutused.example/komad/3",
        app,
        "Harjutused",
        "Harjutus eemaldati",
        "Harjutus on õpetaja poolt eemaldatud.",
        "et",
    ),
    case(
        Reason.NOT_FOUND,
        "www.amet3.example/et/juhend-2015",
        sends(_lost(gov, "Amet", "Lehekülge ei leitud", "Otsitud lehekülge ei leitud."), 404),
        pages={"/": sends(front(gov, "Amet", "et"))},
    ),
    case(
        Reason.NOT_FOUND,
        "www.kool11.example/wp-content/uploads/2014/09/kava.doc",
        sends(_lost(wp, "Kool", "Lehte ei leitud", "Proovi otsingut."), 404),
    ),
    case(
        Reason.NOT_FOUND,
        "www.ulikool4.example/orb.aw/class=file/id=5512",
        sends("<h1>Not Found</h1><p>The requested URL was not found on this server.</p>", 404),
    ),
    case(
        Reason.NOT_FOUND,
        "www.eraldi404.example/kava",
        to("/404", 302),
        pages={"/404": sends(_lost(elementor, "Eraldi", "Ei leitud", "Seda lehte ei ole."), 404)},
    ),
    case(
        Reason.GONE,
        "www.ajaloomuuseum2.example/naitus/11",
        sends(_lost(joomla, "Muuseum", "Leht on eemaldatud", "See leht on jäädavalt eemaldatud."), 410),
    ),
    case(
        Reason.SERVER_ERROR,
        "www.raamatukogu5.example/opac",
        sends("<h1>500 - Sisemine serveri viga</h1><p>Palun proovige hiljem uuesti.</p>", 500),
    ),
    case(
        Reason.SERVER_ERROR,
        "kaardid.maa.example/wms",
        sends(
            "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad "
            "Gateway</h1></center><hr><center>nginx/1.18.0</center></body></html>",
            502,
        ),
    ),
    case(
        Reason.UNAVAILABLE,
        "www.hooldus.example/kursus",
        sends(
            _lost(plain, "", "Hooldus", "<h1>Lehekülg on hoolduses</h1>\nTuleme peagi tagasi."),
            503,
            {"Retry-After": "86400"},
        ),
        also=(Reason.SERVER_ERROR, Reason.PUT_OFF),
    ),
    case(Reason.REDIRECT_LOOP, "www.ringiratas.example/et", to("/et/", 302), pages={"/et/": to("/et", 302)}),
    case(
        Reason.CLIENT_ERROR,
        "www.vigane.example/otsi",
        sends("<h2>Bad Request</h2><p>HTTP Error 400. The request is badly formed.</p>", 400),
    ),
    case(
        Reason.BAD_RESPONSE,
        "vana.ftp-server.example/materjal",
        raw("220 Tere tulemast FTP serverisse\r\n"),
        also=(Reason.RESET,),
    ),
    case(Reason.RESET, "www.katkeb.example/video", lambda x: x.reset(), also=(Reason.BAD_RESPONSE,)),
    soft(
        "www.tvnaide.example/saated/kooliaeg/osa-4",
        news,
        "TV Naide",
        "Ei leidnud",
        "Võta lonks kohvi ja proovi uuesti – sellist saadet meil pole.\n# Täna eetris\n* 18.00 Uudised\n* 18.30 Ilm",
    ),
)
