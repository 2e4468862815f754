"""Good pages of everyday courses, on hosts that are not always well-behaved towards other addresses."""

import json

from faultfarm.rows import by, first, for_browsers, sends, to

from course_sync.model.links import Reason as R
from heldout.fifth.skins import (
    PDF,
    bare,
    catalogue,
    confluence,
    docs,
    drupal,
    dspace,
    event,
    git,
    joomla,
    kovtp,
    liferay,
    moodle,
    news,
    ojs,
    old,
    one,
    p,
    portal,
    sharepoint,
    shop,
    spa,
    table,
    typo3,
    ul,
    video,
    voog,
    wiki,
    wix,
    wp,
)
from heldout.shapes import on


def fine(address, page, *also, **rest):
    return one(R.FINE, address, page, *also, **rest)


_LOST = sends(wp("404", "<h1>Midagi on viltu</h1><p>Sellelt aadressilt lehte ei tule.</p>", "Tore Kool"))

PAGES = [
    fine(
        "torekool.ee/koolist/ajalugu",
        wp(
            "Ajalugu",
            "<h1>Kooli ajalugu</h1>"
            + p(
                "Kool avati 1867. aastal köstri majas.",
                "Praegune hoone valmis 1938, juurdeehitus 2006.",
                "Läbi aegade on kooli lõpetanud üle kolme tuhande õpilase.",
            ),
            "Tore Kool",
        ),
        anything=_LOST,
    ),
    fine(
        "oskused-b.ee/et/mikrokraadid",
        drupal(
            "Mikrokraadid",
            p(
                "Mikrokraad on lühike, tööturu vajadustest lähtuv õppekava mahuga 6–30 EAP.",
                "Õppetöö on tasuline, osaliselt toetab Töötukassa.",
            )
            + ul("Digipööre", "Hariduse juhtimine", "Andmeteadus"),
            "Oskused B",
        ),
        anything=sends(drupal("404", p("Kahjuks oleme selle lehe ära koristanud."), "Oskused B")),
    ),
    fine(
        "vald-c.ee/et/huvikoolid",
        kovtp(
            "Huvikoolid",
            "<h1>Huvikoolid</h1>"
            + table(
                ("Kool", "Juht", "Telefon"),
                ("Muusikakool", "Jaan Jõgi", "452 1111"),
                ("Kunstikool", "Rein Rand", "452 1112"),
            ),
            "Cede vald",
        ),
        anything=to("/et"),
        pages={"/et": sends(kovtp("Avaleht", "<h1>Cede vald</h1><p>Tule meile elama!</p>", "Cede vald"))},
    ),
    fine(
        "selts-d.ee/index.php/pohikiri",
        joomla(
            "Põhikiri",
            "<h1>Seltsi põhikiri</h1><p>1. Selts on vabatahtlik ühendus.</p><p>2. Liikmeks võetakse avalduse alusel.</p><p>3. Üldkoosolek toimub kord aastas.</p>",
            "Selts D",
        ),
    ),
    fine(
        "lasteaed-e.ee/paevakava",
        voog(
            "Päevakava",
            "<h1>Päevakava</h1>"
            + table(
                ("Aeg", "Tegevus"),
                ("7.00", "lasteaed avatakse"),
                ("8.30", "hommikusöök"),
                ("12.30", "lõuna"),
                ("18.00", "kojuminek"),
            ),
            "Lasteaed E",
        ),
    ),
    fine(
        "leht-f.ee/7733/opetajate-palk-touseb",
        news(
            "Õpetajate palk tõuseb",
            p(
                "Valitsus otsustas tõsta õpetaja palga alammäära.",
                "Ametiühingu hinnangul on tõus väike, kuid vajalik.",
                "Uus määr hakkab kehtima jaanuarist.",
            ),
            lead="Alammäär kasvab viis protsenti.",
        ),
    ),
    fine(
        "leht-g.ee/8844/intervjuu-koolijuhiga",
        news(
            "Intervjuu koolijuhiga",
            p("„Kool on kogukonna süda,” ütleb direktor Anne Alas.")
            + "<div class='paywall'><h3>Loe edasi</h3><p>See artikkel on tellijatele. Telli alates 1 € kuus.</p><button>Telli</button> <a>Olen juba tellija, logi sisse</a></div>",
        ),
        R.LOGIN,
    ),
    fine(
        "portaal-h.ee/abivahendid",
        portal(
            "Abivahendi taotlemine",
            "<h1>Abivahendi taotlemine</h1><p>Abivahendit saab üürida või osta riigi toel.</p><ol><li>Pöördu arsti poole.</li><li>Vali ettevõte.</li><li>Tasu omaosalus.</li></ol>",
            "portaal-h",
        ),
    ),
    fine(
        "moodle-i.ee/mod/book/view.php?id=5",
        moodle(
            "Raamat: Täiskasvanud õppija",
            "<h2>1. Kes on täiskasvanud õppija?</h2>"
            + p("Täiskasvanu õpib eesmärgiga ja toob kaasa kogemuse.", "Knowlesi kuus eeldust andragoogika alusena.")
            + "<nav>Eelmine Järgmine</nav>",
            heading="Andragoogika alused",
        ),
    ),
    fine(
        "moodle-j.ee/course/index.php?categoryid=4",
        moodle(
            "Kursuste kategooriad",
            "<div class='course_category_tree'>"
            + ul(
                "<a href='/course/view.php?id=1'>Digiõpe I</a>",
                "<a href='/course/view.php?id=2'>Digiõpe II</a>",
                "<a href='/course/view.php?id=3'>Koolikiusamise ennetus</a>",
            )
            + "</div>",
        ),
    ),
    fine(
        "repo-k.org/handle/77/5",
        dspace(
            "Feedback in adult education",
            "<h2>Feedback in adult education</h2><p>Tamm, Mari; Saar, Ott (2020)</p><p>Abstract: The thesis describes how feedback supports adults in evening schools.</p><p>URI http://hdl.example/77/5</p><p>Collections: Master theses</p>",
        ),
    ),
    fine(
        "ajakiri-l.org/index.php/l/article/view/9",
        ojs(
            "Õpetaja roll e-õppes",
            "<h1>Õpetaja roll e-õppes</h1><p>Kersti Kivi</p><h2>Kokkuvõte</h2><p>Artikkel käsitleb juhendaja rolli veebikursustel.</p><a class='pdf'>PDF</a>",
            lang="et",
        ),
    ),
    fine(
        "kataloog-m.ee/record=b99",
        catalogue(
            "Kirje",
            table(
                ("Väli", "Sisu"),
                ("Autor", "Kask, Peeter"),
                ("Pealkiri", "Koolitaja käsiraamat"),
                ("Ilmunud", "Tartu, 2011"),
                ("Asukoht", "Lugemissaal, kohal"),
            ),
        ),
    ),
    fine(
        "viki-n.fi/wiki/Oppimispaivakirja",
        wiki(
            "Oppimispäiväkirja",
            p("Oppimispäiväkirja on opiskelijan oma teksti, jossa hän pohtii oppimistaan.")
            + "<h2>Arviointi</h2><p>Arvioinnissa katsotaan pohdinnan syvyyttä.</p>",
            "Oppiva",
            "fi",
        ),
    ),
    fine(
        "codehaven-z.dev/lumen/quizkit",
        git(
            "lumen/quizkit: Small quiz generator",
            "<h1>lumen / quizkit</h1><div id='readme'><h2>quizkit</h2><p>Small quiz generator. Install with <code>pip install quizkit</code>.</p><table><tr><td>src</td><td>2 months ago</td></tr><tr><td>README.md</td><td>last week</td></tr></table></div>",
        ),
    ),
    fine(
        "abiveeb-o.ee/display/ABI/Kaughaldus",
        confluence(
            "Kaughaldus",
            p("Kaughalduseks lae alla programm ja ütle kasutajatoe töötajale sessiooni number.")
            + "<ol><li>Ava programm.</li><li>Loe number.</li></ol>",
            lang="et",
        ),
    ),
    fine(
        "docs-p.io/et/latest/paigaldus.html",
        docs(
            "Paigaldamine",
            "<h1>Paigaldamine</h1><p>Enne alustamist veendu, et Python on olemas.</p><pre>pip install lumen</pre><p>Seejärel käivita <code>lumen init</code>.</p>",
            lang="et",
        ),
    ),
    fine(
        "pood-q.ee/raamat/koolitaja-toovihik",
        shop(
            "Koolitaja töövihik",
            "<h1>Koolitaja töövihik</h1><p>18,00 €, laos 12 tk</p><p>Töövihik sisaldab 40 harjutust rühmatööks. 96 lk, pehme köide.</p><button>Lisa korvi</button>",
        ),
    ),
    fine(
        "syndmus-r.ee/kava/2027",
        event(
            "Õppepäev 2027",
            "<h1>Õppepäev 2027</h1><p>12. mai 2027, Viljandi.</p>"
            + table(("Kell", "Teema"), ("10.00", "Avamine"), ("10.15", "Loovus klassis"), ("13.00", "Lõuna")),
        ),
    ),
    fine(
        "video-s.ee/v/31",
        video(
            "Kuidas anda tagasisidet",
            "<video controls poster='/31.jpg'><source src='/31.mp4'></video><h1>Kuidas anda tagasisidet</h1><p>Lühiloeng, 12 minutit. Transkriptsioon all.</p><p>Tere! Täna räägime tagasisidest.</p>",
        ),
    ),
    fine(
        "vana-t.ee/loeng1.htm",
        old(
            "Loeng 1",
            "<H2>Loeng 1. Õppimise mõiste</H2>Õppimine on suhteliselt püsiv muutus käitumises.<BR>Kordamisküsimused:<OL><LI>Mis on õppimine?<LI>Mis on mälu?</OL>",
        ),
    ),
    fine(
        "raamid-u.ee/kursus/",
        "<HTML><HEAD><TITLE>Statistika kursus</TITLE></HEAD><FRAMESET COLS='200,*'><FRAME SRC='menyy.html' NAME='menyy'><FRAME SRC='sisu.html' NAME='sisu'><NOFRAMES><BODY>Sinu brauser ei toeta raame. <A HREF='sisu.html'>Sisu</A></BODY></NOFRAMES></FRAMESET></HTML>",
        pages={
            "/kursus/menyy.html": sends(bare("Menüü", "<a href=sisu.html>Sisu</a>")),
            "/kursus/sisu.html": sends(bare("Sisu", "<h1>Statistika</h1><p>Keskmine ja mediaan.</p>")),
        },
    ),
    fine(
        "linden-v.de/kurse/einfuehrung",
        typo3(
            "Einführung",
            "<h1>Einführung in die Erwachsenenbildung</h1><p>Der Kurs umfasst sechs Einheiten.</p><ul><li>Motivation</li><li>Methoden</li><li>Evaluation</li></ul>",
        ),
    ),
    fine(
        "macibas-w.lv/kursi/pieaugusie",
        drupal(
            "Pieaugušo izglītība",
            p("Kurss paredzēts pasniedzējiem, kas strādā ar pieaugušajiem.", "Nodarbības notiek otrdienās."),
            "Mācības",
            "lv",
        ),
    ),
    fine(
        "kursy-x.ee/ru/grazhdanstvo",
        liferay(
            "Экзамен на гражданство",
            p(
                "Экзамен проводится четыре раза в год.",
                "Регистрация открывается за месяц. Подготовительный курс бесплатный.",
            ),
            "Курсы",
            "ru",
        ),
    ),
    fine(
        "kunta-y.fi/palvelut/nuoriso",
        wp(
            "Nuorisopalvelut",
            "<h1>Nuorisopalvelut</h1><p>Nuorisotila on avoinna tiistaista perjantaihin klo 14–20.</p><p>Etsivä nuorisotyö auttaa, kun koulu tai työ on hukassa.</p>",
            "Kunta",
            "fi",
        ),
    ),
    fine(
        "studio-z.com/about",
        wix(
            "About",
            "<h1>About Lume Studio</h1><p>We are two illustrators who draw for schools and museums.</p><p>Write to us: hello@studio-z.com</p>",
        ),
    ),
    fine(
        "sp-aa.ee/SitePages/Avaleht.aspx",
        sharepoint(
            "Uudised",
            "<div class='ms-rtestate-field'><p>Kevadsessioon algab 3. märtsil.</p><p>Uued juhendid on kaustas „Vormid”.</p></div>",
            "Kolledž",
            "et",
        ),
    ),
    fine(
        "uuring-ab.ee/tulemused",
        typo3(
            "Tulemused",
            "<h1>Uuringu tulemused</h1>"
            + table(
                ("Aasta", "Osalejad", "Rahulolu"),
                ("2022", "410", "78%"),
                ("2023", "422", "80%"),
                ("2024", "404", "81%"),
            ),
            "Uuring",
            "et",
        ),
    ),
    fine(
        "terminid-ac.ee/t/kaasamine",
        spa(
            "kaasamine - Terminid",
            "<h1>kaasamine</h1><p>Protsess, milles osapooled osalevad otsustamises.</p><dl><dt>en</dt><dd>inclusion</dd><dt>fi</dt><dd>osallistaminen</dd></dl>",
            lang="et",
        ),
    ),
    fine(
        "saade-ad.ee/podcast/7",
        event(
            "Osa 7: Rahu klassis",
            "<h1>Osa 7: Rahu klassis</h1><audio controls src='/7.mp3'></audio><p>Külas on koolipsühholoog Liis Lepik.</p>",
        ),
    ),
    fine(
        "hariduskeskus-ae.ee/",
        wp(
            "Avaleht",
            "<h1>Tere!</h1><p>Hariduskeskus pakub tasuta nõustamist kõigile valla elanikele.</p><h2>Kursused</h2><p>Keeleõpe, digioskused, eneseareng.</p>",
            "Hariduskeskus",
            klass="home",
        ),
    ),
    fine(
        "uni-af.edu/en/",
        drupal("Welcome", p("A small university by the sea.") + ul("Study", "Research", "Visit"), "Uni AF", "en"),
        home=drupal("Welcome", p("A small university by the sea."), "Uni AF", "en"),
    ),
    fine(
        "retsept-ag.ee/supp",
        wp(
            "Seljanka",
            "<h1>Seljanka</h1><ul><li>liha</li><li>hapukurk</li><li>tomatipasta</li></ul><p>Keeda puljong, lisa ülejäänu. Serveeri hapukoorega.</p>",
            "Retseptid",
        ),
    ),
    fine(
        "kiri-ah.org/node/5",
        drupal(
            "Guidance for mentors",
            p("A mentor listens first.", "Agree on goals, meet every two weeks, write down what was promised."),
            "Mentors",
            "en",
        ),
    ),
    fine(
        "leht-ai.ee/print/7",
        bare(
            "Trükiversioon: Eksami eeskiri",
            "<h1>Eksami eeskiri</h1><p>1. Eksamile pääseb dokumendi alusel.</p><p>2. Eksami kestus on 90 minutit.</p><p>3. Tulemused avaldatakse kümne päeva jooksul.</p>",
            lang="et",
        ),
    ),
]

FILES = [
    fine("failid-aj.ee/juhend.pdf", sends(PDF, 200, {"Content-Type": "application/pdf"})),
    fine(
        "failid-ak.ee/download?id=7",
        sends(
            PDF,
            200,
            {"Content-Type": "application/octet-stream", "Content-Disposition": 'attachment; filename="toend.pdf"'},
        ),
    ),
    fine(
        "failid-al.ee/tabel.xlsx",
        sends(
            b"PK\x03\x04" + b"\0" * 900,
            200,
            {"Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        ),
    ),
    fine("pildid-am.ee/skeem.png", sends(b"\x89PNG\r\n\x1a\n" + b"\0" * 900, 200, {"Content-Type": "image/png"})),
    fine(
        "andmed-an.ee/koolid.json",
        sends(json.dumps([{"kool": "Tamme", "error": None}]), 200, {"Content-Type": "application/json"}),
    ),
    fine(
        "andmed-ao.ee/koolid.csv",
        sends("kool;telefon\nTamme;404404\nKase;500500\n", 200, {"Content-Type": "text/csv; charset=utf-8"}),
    ),
    fine(
        "tekst-ap.ee/loemind.txt",
        sends(
            "Loe mind\n\nPaki lahti kataloogi C:\\kursus ja käivita start.exe.\nKui näed teadet 'file not found', kontrolli teed.\n",
            200,
            {"Content-Type": "text/plain; charset=utf-8"},
        ),
    ),
    fine(
        "voog-aq.ee/rss",
        sends(
            "<?xml version='1.0'?><rss version='2.0'><channel><title>Uudised</title><item><title>Kool algas</title></item></channel></rss>",
            200,
            {"Content-Type": "application/rss+xml"},
        ),
    ),
]

_PAGE = wp(
    "Huviringid",
    "<h1>Huviringid</h1><p>Robootika, koor, jalgpall ja näitering alustavad 15. septembril.</p><p>Registreerida saab klassijuhataja juures.</p>",
    "Rannakool",
)

WAYS = [
    fine("keel-ar.ee/huviringid", to("/et/huviringid"), pages={"/et/huviringid": sends(_PAGE)}),
    one(
        R.PERMANENT_REDIRECT,
        "kolis-as.ee/vana/huviringid",
        to("/huviringid/", 301),
        R.FINE,
        pages={"/huviringid/": sends(_PAGE)},
    ),
    one(
        R.PERMANENT_REDIRECT,
        "kolis-at.ee/kool/ringid",
        on("uuskool-at.ee", "/kool/ringid", 308),
        R.FINE,
        pages={"uuskool-at.ee/kool/ringid": sends(_PAGE)},
    ),
    fine("head-au.ee/ringid", by("HEAD", sends("", 405), sends(_PAGE))),
    fine("head-av.ee/ringid", by("HEAD", sends("", 404), sends(_PAGE))),
    fine("korraks-aw.ee/ringid", first(sends("", 503), sends(_PAGE))),
    fine("brauser-ax.ee/ringid", for_browsers(sends(_PAGE), sends("", 403)), R.FORBIDDEN, R.BOT_WALL),
    fine(
        "ankur-ay.ee/juhend#tahtajad",
        wp(
            "Juhend",
            "<h1>Juhend</h1><h2 id='sissejuhatus'>Sissejuhatus</h2><p>Juhend aitab tööd vormistada.</p><h2 id='tahtajad'>Tähtajad</h2><p>Töö esitatakse 1. maiks.</p>",
            "Juhendid",
        ),
        fragments=("tahtajad",),
    ),
    fine(
        "ankur-az.ee/kord#lisa3",
        drupal("Kord", "<h2 id='lisa1'>Lisa 1</h2><p>Vorm.</p><h2 id='lisa2'>Lisa 2</h2><p>Hindamismudel.</p>", "Kord"),
        fragments=("lisa3",),
        missing=("lisa3",),
    ),
    fine(
        "ankur-ba.ee/vana.html#osa2",
        old("Osad", "<A NAME=osa1><H2>1</H2></A>Esimene osa.<A NAME=osa2><H2>2</H2></A>Teine osa räägib rühmatööst."),
        fragments=("osa2",),
    ),
    fine(
        "alglaad-bb.ee/uus",
        bare(
            "Suunan",
            "<p>Suuname sind uuele lehele, <a href='/huviringid'>kliki siia</a>, kui seda ei juhtu.</p>",
            head="<meta http-equiv='refresh' content='0; url=/huviringid'>",
        ),
        R.PERMANENT_REDIRECT,
        pages={"/huviringid": sends(_PAGE)},
    ),
]

CASES = PAGES + FILES + WAYS
