"""What still stands, in other languages."""

from .base import G, L, S, X, ok, ps
from .skins import blogger, dspace, forum, modern, news, old, opac, php, plain, wiki, wp

_ITEM = "<dl><dt>Creator</dt><dd>Ansell, Joseph</dd><dt>Date</dt><dd>1907</dd><dt>Rights</dt><dd>No known restrictions</dd></dl>"
CASES = (
    ok(
        "omeka.harborlib.org/items/show/2214",
        modern("Harbor Library Digital", "Ropewalk, interior", "<img src=/files/2214.jpg alt=''>" + _ITEM, "en"),
    ),
    ok(
        "repository.westmoor.ac.uk/id/eprint/30912",
        modern(
            "Westmoor ePrints",
            "Peat and memory: oral histories of the moor",
            ps(
                "Hale, R. (2015) PhD thesis. Full text: Restricted to Repository staff only. Request a copy.",
                "Abstract: forty interviews with turf cutters, recorded between 1998 and 2003, are read as landscape writing.",
            ),
            "en",
        ),
        also=(L, X),
    ),
    ok(
        "scholarspace.coast.edu/handle/123/884",
        dspace(
            "Coast University",
            "Sediment transport in tidal flats",
            ps(
                "Author: Ng, P. Date: 2009.", "This item has no files associated with it, only the description is kept."
            ),
            "en",
        ),
        also=(S,),
    ),
    ok(
        "catalog.millcounty.lib.us/Record/99817",
        opac(
            "Mill County Libraries",
            "The wind in the willows",
            ps("Grahame, Kenneth. New York : Scribner, 1961. 244 p.")
            + "<table><tr><td>Main</td><td>Checked out. Due 12/18/2026</td></tr><tr><td>East</td><td>Missing</td></tr></table>",
            "en",
        ),
    ),
    ok(
        "quietfields.blog.org/2013/04/22/last-post",
        wp(
            "Quiet Fields",
            "Goodbye",
            ps(
                "This is my last post. After six years I am closing the blog; the archive stays online for as long as the host allows.",
                "Thank you to all who wrote.",
            ),
            "en",
        ),
    ),
    ok(
        "cs.northdale.edu/~pmorris/lisp.html",
        "<HTML><HEAD><TITLE>A short Lisp tutorial</TITLE></HEAD><BODY><H1>A short Lisp tutorial</H1><P>This page is no longer "
        "maintained. <PRE>(defun square (x) (* x x))</PRE><P>Last updated: 4 Nov 1997</BODY></HTML>",
    ),
    ok(
        "docs.tinylib.dev/changelog",
        modern(
            "tinylib",
            "Changelog",
            "<h2>3.0.0</h2><ul><li>Removed: <code>open_legacy()</code></li><li>HTTP 404 and 410 are now raised as NotFound</li>"
            "</ul><h2>2.9.1</h2><ul><li>Fix page not found on empty base</li></ul>",
            "en",
        ),
    ),
    ok(
        "tinytool.codehaven.org/",
        modern(
            "tinytool",
            "tinytool",
            ps(
                "This project has been archived and is read-only. No further releases are planned.",
                "tinytool converts MARC records to JSON. Download tinytool-1.4.tar.gz (212 kB).",
            ),
            "en",
        ),
    ),
    ok(
        "lostbuildings.org.uk/house/1203",
        modern(
            "Lost Buildings",
            "Ashfield Hall",
            ps(
                "Demolished 1953. Built 1768 for the Ashfield family; nothing remains except the gate piers.",
                "Photographs: Country Life, 1911. "
                "The house had thirteen bays and a portico of Ionic columns. It was requisitioned in 1940, left with "
                "dry rot in the east wing, and sold to a breaker for the value of its lead."
                "",
            ),
            "en",
        ),
    ),
    ok(
        "woodworkers-talk.com/threads/router-lift.5512",
        forum(
            "Woodworkers Talk",
            "Router lift",
            "<h2>Router lift</h2><div class=post>The plans I linked are gone now, page not found. Does anyone have a copy?</div>"
            "<div class=post>Here: attached as pdf.</div><p>You must log in or register to reply here.</p>",
            "en",
        ),
    ),
    ok(
        "dictionary.oldnorse-words.org/entry/hvalr",
        modern(
            "Old Norse Words",
            "hvalr",
            ps(
                "<b>hvalr</b>, m. (gen. hvals, pl. hvalar) whale. <i>gen. hvals er eigi getit</i>.",
                "Cognates: OE hwæl, Ger. Wal.",
            ),
            "en",
        ),
    ),
    ok(
        "journal.fenstudies.org/article/view/77",
        modern(
            "Fen Studies",
            "Retracted: Carbon in drained fens",
            ps(
                "<b>RETRACTED.</b> This article has been retracted at the request of the authors (2019). The full text is kept for the "
                "record.",
                "Abstract. We measured carbon stocks at 31 sites. The laboratory calibration was later found to be wrong by a factor "
                "of two.",
            ),
            "en",
        ),
    ),
    ok(
        "philharmonic-past.org/concerts/1934-11-02",
        modern(
            "Philharmonic Archive",
            "2 November 1934",
            ps(
                "Sibelius: Symphony No. 5; Elgar: Cello Concerto. Conductor T. Beech. This event has passed.",
                "Recording: lost.",
            ),
            "en",
        ),
    ),
    ok(
        "mapwarper.gazette.net/maps/412",
        plain(
            "Map 412",
            "<div id=map></div><script>L.map('map').setView([58.3,26.7],12)</script><noscript>Please enable JavaScript to see this "
            "map.</noscript>",
            "en",
        ),
        also=(G,),
    ),
    ok(
        "press.midtown-herald.com/2014/03/ferry",
        news(
            "Midtown Herald",
            "Ferry service ends after 90 years",
            ps(
                "The last ferry left the pier at 6.10 pm on Sunday. The service is no longer available to commuters, who must use the "
                "bridge.",
                "The company said it was closed for good. "
                "Among the passengers was Ellen Marsh, 88, who had crossed on her wedding day in 1949. She kept her t"
                "icket. The vessel will be towed to a museum upriver, where volunteers hope to run the engine on Sund"
                "ays."
                "",
            ),
            "en",
            "<p>Comments are closed.</p>",
        ),
    ),
    ok(
        "press.longform-review.com/essays/salt",
        news(
            "Longform Review",
            "Salt",
            ps(
                "In the winter of 1709 the harbours froze from Riga to Cadiz, and salt became dearer than bread. "
                "Merchants who had laid in stocks the previous autumn found themselves rich by Candlemas. In Reval th"
                "e council fixed the price and then, a week later, unfixed it."
                ""
            )
            + "<div class=meter>You have read 1 of 2 free articles. Subscribe to continue reading.</div>",
            "en",
        ),
        also=(L,),
    ),
    ok(
        "ftpmirror.oldsoft.org/pub/README.txt",
        "This directory is obsolete. Files were moved to /pub/archive in 1999.\n\nINDEX\n  kermit.zip   MS-DOS Kermit 3.14\n  "
        "arc.zip      ARC 6.02\n",
        "text/plain",
    ),
    ok(
        "worldmuseum-textiles.org/object/AS-1910-114",
        modern(
            "World Museum",
            "Coat, man's",
            ps(
                "Felt, silk embroidery. Bukhara, c. 1890. Not on display. Image not available.",
                "Purchased from E. Sorg 1910. Deaccessioned 1987, transferred to Leiden.",
            ),
            "en",
        ),
    ),
    ok(
        "conference.dh-baltic.org/2016/",
        modern(
            "DH Baltic 2016",
            "Digital Humanities in the Baltics",
            ps(
                "The conference took place on 12–14 October 2016. Registration is closed.",
                "Programme, abstracts (PDF) and photos are below. "
                "Keynote speakers were Ruth Ahnert and Krister Lindén. Sixty-two papers were given in three parallel "
                "sessions, and a special issue of the journal followed in 2018."
                "",
            ),
            "en",
        ),
    ),
    ok(
        "wiki.retrocomputing.info/wiki/Juku_E5101",
        wiki(
            "RetroWiki",
            "Juku E5101",
            "<p class=notice>This article is a stub.</p>"
            + ps("<b>Juku</b> was a school computer made in Estonia 1988–1991. About 3000 were built.")
            + '<p><a class="new" title="Baltijets (page does not exist)">Baltijets</a></p>',
            "en",
        ),
    ),
    ok(
        "gutenberg-mirror.net/files/1342.txt",
        "\ufeffPRIDE AND PREJUDICE\n\nBy Jane Austen\n\nChapter I.\n\nIt is a truth universally acknowledged, that a single man in "
        "possession\nof a good fortune, must be in want of a wife.\n",
        "text/plain; charset=utf-8",
    ),
    ok(
        "data.birdring.org/export/1998.json",
        '{"year":1998,"rings":[{"id":"U-112233","species":"Ciconia ciconia","found":null,"error":null}]}',
        "application/json",
    ),
    ok(
        "iiif.stateimages.org/manifest/77.json",
        '{"@context":"http://iiif.io/api/presentation/3/context.json","id":"x","type":"Manifest","label":{"en":["Psalter"]},"it'
        'ems":[]}',
        "application/ld+json",
    ),
    ok(
        "shop.antiquebooks-bath.co.uk/book/8841",
        modern(
            "Bath Antiquarian",
            "Bewick, British Birds, 1797",
            ps(
                "Two volumes, contemporary calf. SOLD. This item is no longer available; description kept for reference.",
                "Vol. 1 xxx, 335 pp. with woodcuts; a little foxing.",
            ),
            "en",
        ),
        also=(S,),
    ),
    ok(
        "thesis.liberalarts.edu/etd/2002/roth.ps",
        b"%!PS-Adobe-2.0\n%%Title: roth.dvi\n%%Pages: 120\n" + b"gsave " * 400,
        "application/postscript",
    ),
    ok(
        "glossary.archivists-guild.org/tombstone",
        modern(
            "Archivists' Glossary",
            "tombstone",
            ps(
                "<b>tombstone</b> n. A page that stands where a digital object was withdrawn, stating that the item is no longer "
                "available and why.",
                "See also: 404, persistent identifier.",
            ),
            "en",
        ),
    ),
    ok(
        "learn.rhetoric-course.org/unit/3",
        modern(
            "Rhetoric Course",
            "Unit 3. Ethos",
            ps(
                "This course has ended, but its materials remain freely available.",
                "Read Aristotle, Rhetoric II.1, and write a page about a speaker you trust.",
            ),
            "en",
        ),
    ),
    ok(
        "podcasts.ruralhistory.org/ep/9",
        modern(
            "Rural History",
            "Episode 9: The hedge",
            '<audio controls src="/9.mp3"></audio>'
            + ps("With Ann Marsh. 41 minutes. Transcript below. ANN: Well, the hedge was there before the field."),
            "en",
        ),
    ),
    ok(
        "stadtarchiv-lueb.de/bestand/12",
        modern(
            "Stadtarchiv",
            "Bestand 12: Bergenfahrer",
            ps(
                "Laufzeit 1380–1854. Umfang 14 lfm. Teile sind Kriegsverlust und nicht mehr vorhanden.",
                "Benutzung nur im Lesesaal.",
            ),
            "de",
        ),
    ),
    ok(
        "heimatverein-moor.de/haus.html",
        old(
            "Heimatverein Moor",
            "<H2>Das Moorhaus</H2><P>Erbaut 1788, abgebrannt 1945. "
            "Zuletzt wohnte hier die Familie des Torfmeisters Brandt; ihre Möbel stehen heute im Heimatmuseum. De"
            "r Brunnen wurde 1998 freigelegt."
            " Der Verein besteht seit 1926. Besuch nach Vereinbarung.",
            "<a href=index.html>Start</a><br><a href=kontakt.html>Kontakt</a>",
            "iso-8859-1",
        ).encode("latin-1"),
        "text/html; charset=iso-8859-1",
    ),
    ok(
        "woerterbuch-baltisch.de/wort/kaddik",
        modern(
            "Baltendeutsches Wörterbuch",
            "Kaddik",
            ps("<b>Kaddik</b>, m., Wacholder. Aus estn. kadakas. Heute nicht mehr gebräuchlich."),
            "de",
        ),
    ),
    ok(
        "kansalliskokoelma.fi/kortti/5521",
        modern(
            "Kansalliskokoelma",
            "Kirje Helsingistä 1899",
            ps(
                "Aineisto on katsottavissa vain vapaakappalekirjastojen työasemilla.",
                "Tekijä: Aho, Aino. Päiväys 3.2.1899. Kuvaus: kirje sisarelle helmikuun manifestista.",
            ),
            "fi",
        ),
        also=(L, X),
    ),
    ok(
        "kirjasto.kymijoki.fi/Record/kym.40121",
        opac(
            "Kymijoen kirjastot",
            "Seitsemän veljestä",
            ps("Kivi, Aleksis. Helsinki : SKS, 1984. Kaikki niteet lainassa. Varauksia 3."),
            "fi",
        ),
    ),
    ok(
        "kylasivut.suomenniemi.fi/historia",
        wp(
            "Suomenniemi",
            "Kunnan historia",
            ps("Suomenniemen kunta lakkautettiin 2013 ja liitettiin Mikkeliin. Sivustoa ei enää päivitetä."),
            "fi",
        ),
    ),
    ok(
        "muzejs.valka.lv/krajums/312",
        modern(
            "Valkas muzejs",
            "Skolas zvans",
            ps("Bronza, 1880. gadi. No Pedeles skolas, kas slēgta 1960. gadā. Nav apskatāms ekspozīcijā."),
            "lv",
        ),
    ),
    ok(
        "vardnica.latgale.lv/?s=kugs",
        php(
            "Latgaliešu vārdnīca",
            "<h2>kugs</h2><p><b>kugs</b> — kuģis. <i>Kugs īt pa jiuru.</i></p><p>Atrasts 1 šķirklis.</p>",
        ),
    ),
    ok(
        "dziesmas.folklora.lv/d/1120",
        modern(
            "Dziesmu krātuve",
            "Pūt, vējiņi",
            ps("Lībiešu kāzu dziesma.") + "<pre>Pūt, vējiņi, dzen laiviņu,\nAizdzen mani Kurzemē.</pre>",
            "lv",
        ),
    ),
    ok(
        "hembygd.runo.se/gardar/bullers",
        modern(
            "Runö hembygd",
            "Bullers",
            ps("Gården övergavs 1944. Huset finns inte kvar. Sista ägare: Anders Buller, flyttade till Singö."),
            "sv",
        ),
    ),
    ok(
        "bibliotek.gotland-katalog.se/post/771",
        opac(
            "Gotlands bibliotek",
            "Röde Orm",
            ps("Bengtsson, Frans G. Stockholm: Norstedt, 1941. Utlånad, åter 2026-12-09."),
            "sv",
        ),
    ),
    ok(
        "stariy-tallinn.ru/ulitsy/rataskaevu",
        modern(
            "Старый Таллин",
            "Улица Ратаскаэву",
            ps(
                "Улица получила имя от колодца с колесом, существовавшего с 1375 года. Дом № 16 — «дом с нечистой силой». "
                "По преданию, хозяин дома сдал комнату незнакомцу, который устроил там бал до рассвета. Одно окно на "
                "верхнем этаже с тех пор нарисовано прямо на стене."
                "",
                "Фонтан не сохранился.",
            ),
            "ru",
        ),
    ),
    ok(
        "staroobryadcy-prichudya.ee/istorija.htm",
        old(
            "Староверы Причудья",
            "<H2>История общины</H2><P>Община в Муствеэ основана в 1795 году. Молельня закрыта в 1941 и вновь открыта в 1948.",
            "<a href=index.htm>Главная</a><br><a href=foto.htm>Фото</a>",
            "windows-1251",
        ).encode("cp1251"),
        "text/html; charset=windows-1251",
    ),
    ok(
        "slovar-govorov.ru/slovo/lyva",
        modern(
            "Словарь говоров",
            "лыва",
            ps("<b>ЛЫВА</b>, ж. Лужа, болотистое место. <i>После дождя лывы стоят.</i> Пск., Новг."),
            "ru",
        ),
    ),
    ok(
        "forum.rybaki-narva.ru/topic/88",
        forum(
            "Рыбаки Нарвы",
            "Сиг весной",
            "<h2>Сиг весной</h2><div>Петрович: Сообщение удалено автором.</div><div>Олег: на червя берёт лучше, утром у "
            "моста.</div><p>Тема закрыта.</p>",
            "ru",
        ),
    ),
    ok(
        "gazeta-uezd.ru/news/2016/muzej",
        news(
            "Уезд",
            "Музей закрыли на ремонт",
            ps(
                "Краеведческий музей закрыт до весны. Экспонаты увезли на склад, сообщила директор. "
                "Ремонт не проводился с 1978 года, крыша протекала над залом природы. Чучело медведя, любимца школьни"
                "ков, временно поставили в городской библиотеке."
                "",
                "Сайт музея временно недоступен.",
            ),
            "ru",
            "<p>Комментариев нет</p>",
        ),
    ),
    ok(
        "lib-poetry.ru/avtor/severyanin/1935.txt",
        "Игорь Северянин\n\nКЛАССИЧЕСКИЕ РОЗЫ\n\nВ те времена, когда роились грезы\nВ сердцах людей, прозрачны и ясны...\n".encode(
            "cp1251"
        ),
        "text/plain; charset=windows-1251",
    ),
    ok(
        "school-narva.edu.ee/ru/istoria",
        wp(
            "Нарвская школа",
            "История школы",
            ps("Школа открыта в 1956 году. В 2023 году школа прекратила деятельность, здание передано гимназии."),
            "ru",
        ),
    ),
    ok(
        "photo-kreenholm.ru/album/3",
        modern("Кренгольм", "Альбом 3", "".join(f"<a href=/f/{n}><img src=/t/{n}.jpg></a>" for n in range(18)), "ru"),
    ),
    ok(
        "recepty-babushki.ru/kulebyaka",
        wp(
            "Рецепты",
            "Кулебяка",
            ps("Мука 500 г, дрожжи 10 г, рыба 400 г. Тесто ставим с вечера.", "Печь 40 минут."),
            "ru",
        ),
    ),
    ok(
        "pskovo-pechory.ru/karta",
        plain(
            "Карта",
            "<div id=ymap style='height:600px'></div><script src=/ymaps.js></script><noscript>Включите JavaScript</noscript>",
            "ru",
        ),
        also=(G,),
    ),
    ok(
        "knigi-archive.ru/kniga/771",
        modern(
            "Архив книг",
            "Букварь 1949",
            ps(
                "Книга отсутствует в продаже. Редько А. Букварь. М., 1949. 96 с.",
                "Описание: переплёт потёрт, на титуле печать библиотеки.",
            ),
            "ru",
        ),
    ),
    ok(
        "letters.wwi-archive.org/1916/0714",
        blogger(
            "Letters Home",
            "14 July 1916",
            "<h3 class='post-title'>14 July 1916</h3><div>Dear Mother, we are out of the line and I have slept. The parcel did not "
            "arrive.</div><p>No comments:</p>",
            "en",
        ),
    ),
    ok(
        "personal.rwoods.name/",
        plain(
            "R. Woods",
            "<h1>R. Woods</h1><p>Hi. I write about canals. <a href=/locks>Locks</a> <a href=/maps>Maps</a></p>",
            "en",
        ),
    ),
    ok(
        "gopher-history.org/timeline",
        plain(
            "Gopher",
            "<h1>Timeline</h1><p>1991 Gopher released. 1993 licence fee announced. 1995 servers closed.</p>",
            "en",
        ),
    ),
    ok("pixelart.gallery-nine.net/p/88.png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 900, "image/png"),
    ok(
        "ebooks.mountainpress.org/dl/guide.epub",
        b"PK\x03\x04mimetypeapplication/epub+zip" + b"\x01" * 900,
        "application/epub+zip",
    ),
    ok(
        "schedule.oldrailways.org/1911/table7",
        plain(
            "Table 7",
            "<pre>TALLINN-BALTI d 07.15  13.40\nKEILA           d 08.02  14.31\nHAAPSALU        a 10.20  16.48\n\nSundays: no "
            "service.</pre>",
            "en",
        ),
    ),
    ok(
        "faq.libsys-support.org/404-errors",
        modern(
            "Support",
            "Why do I see “404 Not Found” in the OPAC?",
            ps(
                "The link resolver prints this when the record was removed. Re-index the catalogue and clear the cache.",
                "Still broken? Open a ticket.",
            ),
            "en",
        ),
    ),
    ok(
        "translate.poets-index.org/anon/17",
        plain(
            "Anon. 17",
            "<p><i>Westron wynde when wyll thow blow<br>the smalle rayne downe can Rayne</i></p><p>Source: BL Royal App. 58.</p>",
            "en",
        ),
    ),
    ok(
        "timelapse.glaciers-data.org/site/4",
        plain(
            "Site 4",
            "<h1>Site 4</h1><canvas id=c></canvas><script src=/t.js></script><p>The glacier disappeared in 2014. Frames 1–3122.</p>",
            "en",
        ),
    ),
    ok(
        "obituaries.chesslife.org/2009/keres-pupil",
        wp(
            "Chess Life",
            "Ivo Nei's teacher remembered",
            ps(
                "He passed away in May. His games live on, and we give five of them here.", "1.e4 e5 2.Nf3 Nc6 3.Bb5 a6"
            ),
            "en",
        ),
    ),
    ok(
        "standards.museum-data.org/spec/1.0/",
        plain(
            "Spec 1.0",
            "<h1>Museum Data Exchange 1.0</h1><p><b>Superseded.</b> This version is obsolete; see 2.0.</p><h2>1. Scope</h2><p>This "
            "document defines the elements of a record.</p>",
            "en",
        ),
    ),
    ok(
        "cgi.weatherlog.net/cgi-bin/day.pl?d=19870112",
        "<html><body><h3>12 Jan 1987</h3><table border><tr><td>0900</td><td>-18.2</td></tr><tr><td>1500</td><td>-14.0</td>"
        "</tr></table></body></html>",
    ),
)
