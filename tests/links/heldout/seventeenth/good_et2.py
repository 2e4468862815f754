"""What still stands, Estonian, the second half."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import case

from .base import G, S, ok, ps
from .skins import blogger, modern, news, old, opac, php, plain, wiki, wp

_MOVED = Reason.PERMANENT_REDIRECT
CASES = (
    case(
        _MOVED,
        "raamatuaasta.ee/sundmused.php?id=14",
        to("/sundmused/lugemisohtu", 301),
        pages={
            "/sundmused/lugemisohtu": sends(
                modern(
                    "Raamatuaasta", "Lugemisõhtu", ps("Lugemisõhtu Viljandis 14. novembril 2024. Loeb Peeter Sauter.")
                )
            )
        },
        also=(Reason.FINE,),
    ),
    case(
        _MOVED,
        "looduskaitse-selts.ee/ajalugu",
        to("/seltsist/ajalugu/", 301),
        pages={
            "/seltsist/ajalugu/": sends(
                wp(
                    "Looduskaitse Selts",
                    "Seltsi ajalugu",
                    ps("Selts asutati 1966. Esimene esimees oli Edgar Tõnurist."),
                )
            )
        },
        also=(Reason.FINE,),
    ),
    case(
        _MOVED,
        "handle.teadusfond.ee/20.500/1187",
        to("/items/9f1c-22ab", 301),
        pages={
            "/items/9f1c-22ab": sends(
                modern(
                    "Teadusfond", "Rändrahnude andmestik", ps("Andmestik, 2018. 4 faili, CC BY 4.0. Autor: Pirrus, E.")
                )
            )
        },
        also=(Reason.FINE,),
    ),
    case(
        Reason.FINE,
        "valisministeerium-ajalugu.ee/saatkonnad/riia",
        to("/et/saatkonnad/riia", 302),
        pages={
            "/et/saatkonnad/riia": sends(
                modern(
                    "Välisteenistuse ajalugu",
                    "Saatkond Riias",
                    ps("Saatkond avati 1919, suleti 1940 ja taasavati 1991."),
                )
            )
        },
        also=(_MOVED,),
    ),
    ok(
        "lauluema.ee/mari/elulugu",
        php(
            "Lauluema",
            "<h2>Elulugu</h2><p>Mari Vabarna sündis 1878 Setumaal. Tema laulud ümises üles Armas Otto Väisänen. Suri 1964.</p>",
        ),
    ),
    ok(
        "korteriuhistu-kask.ee/teated",
        old(
            "KÜ Kask",
            "<H3>Teated</H3>Soe vesi puudub 3.–5. juunil. Liftid ei tööta esmaspäeval.<BR>Üldkoosolek 12.06 kell 18.",
            charset="utf-8",
        ),
    ),
    ok(
        "kasitoo.blogi-memm.ee/2016/01/kindakiri.html",
        blogger(
            "Käsitöömemm",
            "Kindakiri",
            "<h3 class='post-title'>Muhu kindakiri</h3><div>Joonistasin mustri ruudupaberile. Punane, roosa, must.</div><img "
            "src='k.jpg'/><p>4 kommentaari</p><p>Kommentaari kustutas autor.</p>",
        ),
    ),
    ok(
        "kirjandusmuuseum-kogud.ee/et/kartoteek/44",
        modern(
            "Kirjandusmuuseum",
            "Kaart 44: Jutt näkist",
            ps(
                "ERA II 28, 341 (3) &lt; Rapla khk. – E. Poom (1930).",
                "Näkk istus kivi peal ja sugenud juukseid. Kui inimest nägi, kadus ära.",
            ),
        ),
    ),
    ok(
        "kirikukell.ee/kellad/otepaa",
        php(
            "Kirikukellad",
            "<h2>Otepää</h2><p>Kell valatud 1787, viidi 1917 ära ja jäi kadunuks. Praegune pärineb 1924. aastast.</p>",
        ),
    ),
    ok(
        "sugupuu-org.ee/isik/I0442",
        plain(
            "Jaan Kuk",
            "<h2>Jaan Kuk</h2><table><tr><td>Sünd</td><td>12 APR 1841, Kambja</td></tr><tr><td>Surm</td><td>teadmata</td></tr>"
            "</table><p>Lapsed: Liis, Peet</p>",
        ),
    ),
    ok(
        "noukogude-aeg.ee/asutused/ministeeriumid/kohaliku-toostuse",
        wiki(
            "Asutuste ajalugu",
            "Kohaliku Tööstuse Ministeerium",
            ps("Ministeerium moodustati 1946, likvideeriti 1990. Arhiiv: ERA.R-1966, säilikuid 1420."),
        ),
    ),
    ok(
        "eriala.kutsekool-vana.ee/keevitaja",
        modern(
            "Kutsekool",
            "Keevitaja",
            ps(
                "Vastuvõttu sellele erialale 2026. aastal ei toimu.",
                "Õppeaeg 1 aasta, 60 EKAP. Õpitakse MIG/MAG ja TIG keevitust.",
            ),
        ),
    ),
    ok(
        "raamatukogu-vorumaa.ee/rahvaraamatukogud/kasaritsa",
        modern(
            "Võrumaa raamatukogud",
            "Kasaritsa raamatukogu",
            ps(
                "Raamatukogu suleti 1. märtsil 2018, kogu anti üle Võru linnale.",
                "Asutati 1908 seltsi juurde. Juhatajad: A. Hallop, V. Toots. "
                "1930. aastatel oli kogus 1100 köidet. Pärast sõda asus raamatukogu kooli ruumides, 1974. aastast sov"
                "hoosi keskusehoones, kus jätkus lugejaid ka naaberküladest."
                "",
            ),
        ),
    ),
    ok("uksikobjekt.fotokogu.ee/f/9910", plain("9910", "<img src=/f/9910.jpg width=1200>")),
    ok(
        "kava.kinomaja.ee/2010/oktoober",
        php(
            "Kinomaja",
            "<h2>Oktoober 2010</h2><ul><li>1.10 Püha Tõnu kiusamine</li><li>8.10 Disko ja tuumasõda — välja müüdud</li><li>15.10 "
            "seanss jääb ära</li></ul>",
        ),
    ),
    ok(
        "sonaraamat.ladina.ee/perdo",
        modern(
            "Ladina sõnaraamat",
            "perdo, -didi, -ditum, -ere",
            ps("1. hävitama; 2. kaotama; 3. raiskama. <i>operam perdere</i> asjata vaeva nägema."),
        ),
    ),
    ok(
        "tarkvara.eki-labor.ee/synt/",
        plain(
            "Kõnesüntees",
            "<h1>Kõnesüntees 1.2</h1><p>Programmi arendus on lõpetatud (2014). Allalaadimine: <a href=synt12.zip>synt12.zip</a> "
            "(Windows XP)</p><form><textarea></textarea><button>Räägi</button></form>",
        ),
    ),
    ok(
        "suveulikool.ee/2017/",
        modern(
            "Suveülikool",
            "Suveülikool 2017",
            ps(
                "Registreerimine on lõppenud. Kohad on täis. "
                "Suveülikool toimus 7.–11. augustini Käsmu meremuuseumis. Hommikuti peeti loenguid, pärast lõunat töö"
                "tati rühmades ja õhtul loeti üksteisele ette, mis päeva jooksul kirja sai."
                "",
                "Teemad: aed, arhiiv, algoritm. Lektorid M. Laak, T. Kuul, H. Orav.",
            ),
        ),
    ),
    ok(
        "kalastaja.ee/foorum/t/120/vimb",
        plain(
            "Vimb",
            "<h1>Vimb</h1><div>Peeter: kust vimba saab?</div><div>Kasutaja kustutatud: Pärnu jõest mais.</div><div>Peeter: "
            "aitäh</div>",
        ),
    ),
    ok(
        "valitsus-arhiiv.ee/2011/pressiteade-214",
        modern(
            "Valitsuse arhiiv",
            "Istungi kommenteeritud päevakord 14.04.2011",
            ps("1. Raamatukoguseaduse muutmise eelnõu. Eelnõu võeti tagasi.", "2. Kultuuriministeeriumi ettepanek."),
        ),
    ),
    ok(
        "tallinna-tramm.ee/liinid/kopli-1",
        old(
            "Kopli tramm",
            "<H2>Kopli liin</H2>Avati 1915. Aurutramm kaotati 1936.<P><IMG SRC=tramm.jpg>",
            charset="utf-8",
        ),
    ),
    ok(
        "maastikumuuseum.ee/en-et/kiviaed",
        modern(
            "Maastikumuuseum", "Kiviaed", ps("Kui pilt ei avane, luba hüpikaknad. Kiviaed Muhus Koguvas, 19. sajand.")
        ),
    ),
    ok("kulakas.ee/luule/", plain("luule", "<pre>kevad\n\nsula tilgub\nkass vaatab\naega ei ole\n</pre>")),
    ok(
        "testid.eesti-keel.ee/harjutus/8",
        plain(
            "Harjutus 8",
            "<h1>Harjutus 8. Kokku-lahkukirjutamine</h1><form><p>1. <input> (maa ilm)</p><p>2. <input> (linna lähedane)</p>"
            "<button>Kontrolli</button></form><p id=r>Vale! Proovi uuesti.</p>",
        ),
    ),
    ok(
        "kohvik-kultuur.ee/",
        modern(
            "Kohvik Kultuur",
            "Kohvik Kultuur",
            ps(
                "Kohvik on alates 1. oktoobrist suletud. Aitäh kõigile 12 aasta eest!",
                "Meie luuleõhtute salvestised ja fotod jäävad siia lehele.",
            ),
        ),
    ),
    ok(
        "lugemissaal.perioodika.ee/et/vikerkaar-1986-7",
        modern(
            "Perioodika",
            "Looming 7/1986",
            "<canvas id=viewer></canvas><ul><li>Lk 865 J. Kaplinski. Luulet</li><li>Lk 880 M. Unt. Näidend</li></ul>",
        ),
    ),
    ok(
        "otsi.arhiivikogu.ee/kirje/EAA.1288.1.44",
        modern(
            "Arhiivikogu",
            "EAA.1288.1.44 Kaebekirjad",
            ps("Piirdaatumid 1841–1845. Juurdepääs: avalik. Digiteeritud: ei. Säilikut ei väljastata (halb seisund)."),
        ),
    ),
    ok(
        "kogukonnaleht.ee/2022/kylapood",
        news(
            "Kogukonnaleht",
            "Külapood pani uksed kinni",
            ps(
                "Viimane pood Tõstamaa kandis on suletud. „Kaupa enam ei ole,“ ütles müüja Helve.",
                "Edaspidi käib autolavka teisipäeviti. "
                "Poodi pidas üheksateist aastat Helve Saks, kes mäletab aega, mil leivajärjekord ulatus bussipeatusen"
                "i. Maja ostis noor pere Pärnust, kes plaanib sinna keraamikatöökoda."
                "",
            ),
            comments="<p>Kommentaarid (0)</p>",
        ),
    ),
    ok("opiobjekt.geomeetria.ee/kolmnurk.ggb", b"PK\x03\x04" + b"\x08" * 700, "application/vnd.geogebra.file"),
    ok(
        "uuring.noorsoo.ee/2009/aruanne.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x01" * 3000, "application/msword"
    ),
    ok("helikogu.ee/rec/12.mp3", b"ID3\x03\x00\x00\x00\x00\x00\x21" + b"\xff\xfb\x90" * 400, "audio/mpeg"),
    ok(
        "laste-joonistused.ee/2008.html",
        "<html><head><title>Joonistused 2008</title></head><frameset rows='80,*'><frame src=yla.html><frame src=pildid.html>"
        "<noframes>Sinu brauser ei toeta raame.</noframes></frameset></html>",
        pages={
            "/yla.html": sends("<h1>Joonistused</h1>"),
            "/pildid.html": sends("<img src=1.jpg><img src=2.jpg>Kati, 6 a. „Kodu“"),
        },
    ),
    ok(
        "opac.kolledz.ee/cgi-bin/koha/opac-detail.pl?biblionumber=771",
        opac(
            "Kolledži raamatukogu",
            "Sotsiaaltöö käsiraamat",
            ps(
                "Tulva, Taimi. Tallinn, 1996. 210 lk. Eksemplarid: 1. Ainult kohalkasutus (lugemissaal).",
                "Kaanepilti ei ole.",
            ),
        ),
    ),
    ok(
        "opac.kolledz-2.ee/cgi-bin/koha/opac-search.pl?q=mammutipuu",
        opac(
            "Kolledži raamatukogu",
            "Otsingutulemused",
            ps(
                "Teie otsing „mammutipuu“ ei andnud tulemusi.",
                "Soovita ostmiseks. Proovi otsida teistest kataloogidest.",
            ),
        ),
        also=(S,),
    ),
    ok(
        "rahvatants.ee/tantsud/kaera-jaan",
        php(
            "Rahvatants",
            "<h2>Kaera-Jaan</h2><p>Kirja pandud Tapal 1913. Muusika 2/4. Tantsijad seisavad paaridena ringjoonel.</p>",
        ),
    ),
    ok(
        "veebilabor.ee/simulatsioon/pendel",
        plain(
            "Pendel",
            "<canvas id=pendel width=600 height=400></canvas><script src=/p5.js></script><script src=/pendel.js></script>",
        ),
        also=(G,),
    ),
    ok(
        "flash.oppemangud.ee/liiklus/",
        plain(
            "Liiklusmäng",
            "<h1>Liiklusmäng</h1><p>Mängu kasutamiseks on vaja Flash Playerit, mida brauserid enam ei toeta.</p><object "
            "data=liiklus.swf type=application/x-shockwave-flash></object><p>Õpetajale: tööleht 1, tööleht 2.</p>",
        ),
        also=(S,),
    ),
)
