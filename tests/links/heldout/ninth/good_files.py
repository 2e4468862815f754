"""Good things that are no ordinary page: files, feeds, data, applications' shells that name what they show, old encodings."""

import io
import zipfile

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.ninth.skins import page
from heldout.shapes import Case, case


def pdf(words: str) -> bytes:
    stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode("latin-1", "replace")
    body = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    body += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n"
    body += b"4 0 obj<</Length " + str(len(stream)).encode() + b">>stream\n" + stream + b"\nendstream endobj\n"
    return (
        body
        + b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        + b"%" * 1500
        + b"\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    )


def zipped(names: tuple[str, ...]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in names:
            packed.writestr(zipfile.ZipInfo(name), f"<{name}/>" * 50)
    return out.getvalue()


_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00\x00IEND\xaeB`\x82"

FILES: tuple[Case, ...] = (
    case(
        R.FINE,
        "pdf1.justministeerium.test/sites/default/files/juhend.pdf",
        pdf("Menetleja meelespea: kuidas laps ule kuulata"),
        200,
        {"Content-Type": "application/pdf", "Accept-Ranges": "bytes"},
    ),
    case(
        R.FINE,
        "pdf2.research-briefs.test/download?id=77",
        pdf("Brief 77: Not found in translation"),
        200,
        {"Content-Type": "application/octet-stream", "Content-Disposition": "attachment; filename=brief77.pdf"},
    ),
    case(
        R.FINE,
        "docx.blanketid-vald.test/avaldus.docx",
        zipped(("[Content_Types].xml", "word/document.xml")),
        200,
        {"Content-Type": _DOCX},
    ),
    case(
        R.FINE,
        "pptx.loengud-kolledz.test/l3.pptx",
        zipped(("[Content_Types].xml", "ppt/presentation.xml")),
        200,
        {"Content-Type": "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    ),
    case(
        R.FINE,
        "csv.andmed-koolid.test/koolid.csv",
        "kood;nimi;maakond;opilasi\n" + "".join(f"{n};Kool {n};Harju;{n * 7 % 900}\n" for n in range(1, 90)),
        200,
        {"Content-Type": "text/csv; charset=utf-8"},
    ),
    case(
        R.FINE,
        "json.avaandmed-ilm.test/v2/jaamad.json",
        '{"stations":[' + ",".join(f'{{"id":{n},"name":"Jaam {n}","temp":{n % 9 - 3}.4}}' for n in range(60)) + "]}",
        200,
        {"Content-Type": "application/json"},
    ),
    case(
        R.FINE,
        "rss.podcast-lapsed.test/feed.xml",
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Lastest ausalt</title><link>https://podcast-lapsed.test</link><description>Vestlused vanemlusest</description><item><title>Osa 3: uni</title><enclosure url="https://podcast-lapsed.test/3.mp3" type="audio/mpeg" length="1"/></item></channel></rss>',
        200,
        {"Content-Type": "application/rss+xml; charset=utf-8"},
    ),
    case(R.FINE, "png.infograafika.test/2026/abi.png", _PNG, 200, {"Content-Type": "image/png"}),
    case(
        R.FINE,
        "mp3.heliarhiiv-lood.test/lugu4.mp3",
        b"ID3\x04\x00\x00\x00\x00\x00#TSSE\x00\x00\x00\x0f" + b"\xff\xfb\x90\x64" * 900,
        200,
        {"Content-Type": "audio/mpeg"},
    ),
    case(
        R.FINE,
        "txt.rfc-lugeja.test/rfc/litsents.txt",
        "Litsentsileping\n\nMaterjali tohib jagada ja muuta, kui viidatakse autorile.\nKui töö muudetud kujul avaldatakse, tuleb seda märkida.\n"
        * 4,
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
    ),
    case(
        R.FINE,
        "ics.kalender-koolitused.test/koolitus.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//koolitus//ET\r\nBEGIN:VEVENT\r\nUID:1@k\r\nDTSTART:20260914T070000Z\r\nSUMMARY:Kriisinõustamine\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        200,
        {"Content-Type": "text/calendar"},
    ),
    case(
        R.FINE,
        "epub.e-raamatukogu-vabad.test/raamatud/kevade.epub",
        zipped(("mimetype", "META-INF/container.xml", "OEBPS/1.xhtml")),
        200,
        {"Content-Type": "application/epub+zip"},
    ),
    case(
        R.FINE,
        "svg.skeemid-kursus.test/s1.svg",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><title>Abi saamise tee</title><rect width="120" height="40" x="10" y="20"/><text x="20" y="45">Helista 116006</text></svg>',
        200,
        {"Content-Type": "image/svg+xml"},
    ),
    case(
        R.FINE,
        "index-of.failipuu-seminar.test/materjalid/",
        "<html><head><title>Index of /materjalid/</title></head><body><h1>Index of /materjalid/</h1><hr><pre><a href='../'>../</a>\n<a href='kava.pdf'>kava.pdf</a>      12-Sep-2025 10:11   88121\n<a href='slaidid-saar.pdf'>slaidid-saar.pdf</a>   12-Sep-2025 10:14  1204551\n<a href='foto/'>foto/</a>    14-Sep-2025 08:02       -\n</pre><hr></body></html>",
    ),
    case(
        R.FINE,
        "xml.riigiandmed-akt.test/akt/10.xml",
        '<?xml version="1.0" encoding="UTF-8"?><oigusakt><metaandmed><pealkiri>Ohvriabi seadus</pealkiri><kehtivus><algus>2023-04-01</algus></kehtivus></metaandmed><sisu><paragrahv nr="1"><loige>Seadus reguleerib ohvriabi korraldust.</loige></paragrahv></sisu></oigusakt>',
        200,
        {"Content-Type": "application/xml"},
    ),
)


def encoded(address: str, title: str, words: str, charset: str, in_head: bool) -> Case:
    meta = f"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset={charset}'>"
    whole = f"<HTML><HEAD>{meta}<TITLE>{title}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><H1>{title}</H1>{words}<HR><A HREF=index.html>&lt;&lt;</A></BODY></HTML>"
    return case(
        R.FINE,
        address,
        whole.encode(charset),
        200,
        {"Content-Type": f"text/html; charset={charset}" if in_head else "text/html"},
    )


OLD: tuple[Case, ...] = (
    encoded(
        "latin.murdesonad.test/voru.html",
        "Võru murde sõnu",
        "<P>Pääsläne on pääsuke, süük on söök, hõpõ on hõbe ja äi on äi ikka. Nimistu on koostatud 1998. aasta kogumisretkel Rõuges.</P><UL><LI>kapst<LI>ubin<LI>tsirk</UL>",
        "iso-8859-1",
        True,
    ),
    encoded(
        "baltic.kirik-ajalugu.test/kihelkond.htm",
        "Kihelkonna ajalugu",
        "<P>Šveitslane kirjutas Žestide raamatu, õpetaja tõlkis. Kirik ehitati 13. sajandi lõpul, torn lisati 1899.</P>",
        "windows-1257",
        False,
    ),
    encoded(
        "koi.starye-stihi.test/tyutchev/umom.html",
        "Умом Россию не понять",
        "<P>Умом Россию не понять,<BR>Аршином общим не измерить:<BR>У ней особенная стать -<BR>В Россию можно только верить.</P>",
        "koi8-r",
        True,
    ),
    encoded(
        "cp1251.shahmatnyj-klub.test/debut.htm",
        "Дебют четырёх коней",
        "<P>После 1.e4 e5 2.Кf3 Кc6 3.Кc3 Кf6 возникает спокойная игра. Белые развивают слона на b5 или c4.</P>",
        "windows-1251",
        False,
    ),
    case(
        R.FINE,
        "frames.linnuhaaled.test/index.html",
        "<html><head><title>Eesti lindude hääled</title></head><frameset cols='180,*'><frame src='menu.html' name='menu'><frame src='algus.html' name='sisu'><noframes><body>Lehe vaatamiseks on vaja kaadreid toetavat brauserit. <a href='algus.html'>Sisu</a></body></noframes></frameset></html>",
        pages={
            "/menu.html": sends("<a href='kiivitaja.html'>Kiivitaja</a>"),
            "/algus.html": sends("<h1>Eesti lindude hääled</h1><p>Vali linnu nimi.</p>"),
        },
    ),
)


def app(address: str, title: str, described: str, root: str = "root", seed: str = "") -> Case:
    whole = (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><meta name="description" content="{described}"><meta property="og:title" content="{title}"><meta property="og:description" content="{described}">'
        f'<script type="module" crossorigin src="/assets/index-{root}.js"></script><link rel="modulepreload" href="/assets/vendor-{root}.js"></head><body><noscript>Please enable JavaScript.</noscript><div id="{root}">{seed}</div></body></html>'
    )  # fmt: skip
    return case(R.FINE, address, whole)


APPS: tuple[Case, ...] = (
    app(
        "kahoot-like.test/details/lapse-oigused/8f1c",
        "Lapse õigused – mängi tasuta",
        "Kaksteist küsimust lapse õiguste konventsioonist. Sobib 5.–7. klassile.",
    ),
    app(
        "canva-like.test/design/DAF1/view",
        "Enesehoiu kalender by Triin",
        "Kolmekümne päeva enesehoiu kalender plakatina.",
        "app",
    ),
    app(
        "miro-like.test/app/board/uXj=",
        "Stakeholder map, workshop 2",
        "Visual board with 14 frames, shared by the facilitation team.",
        "react-target",
    ),
    app(
        "kuula-tours.test/share/collection/7Kz",
        "Varjupaiga virtuaaltuur",
        "360-kraadine ringkäik naiste varjupaigas: esik, köök, mängutuba.",
        "viewer",
    ),
    app(
        "arcgis-dash.test/apps/dashboards/41b0",
        "Ukraina põgenikud Eestis: töölaud",
        "Saabujate ja majutatute arv maakondade kaupa, uuendatakse iga päev.",
        "dash",
    ),
    app(
        "wordwall-like.test/ru/resource/3310/emocii",
        "Эмоции - Подберите пару",
        "Соедините слово и картинку. Двенадцать пар для начальной школы.",
        "wall",
    ),
    app(
        "flip-magazine.test/hooliv/docs/kevad26",
        "Hooliv, kevad 2026",
        "Ajakiri hoolekandetöötajatele, 48 lehekülge.",
        "reader",
    ),
    app(
        "mentimeter-like.test/presentation/al4",
        "Mis teeb mind rõõmsaks?",
        "Sõnapilv, 214 vastust.",
        "__svelte",
        "<div class='loading'><span class='spinner'></span></div>",
    ),
)

WRAPPED: tuple[Case, ...] = (
    case(
        R.FINE,
        "bom.kriisikomisjon.test/plaan",
        "\ufeff"
        + page(
            "bom.kriisikomisjon.test",
            "et",
            "Kriisikomisjon",
            "Valmisolekuplaan",
            "# Valmisolekuplaan\nIga kool koostab kriisiplaani, milles on kirjas kontaktid, kogunemiskoht ja rollid. Plaani harjutatakse kord aastas.\n- Hoia kodus vett kolmeks päevaks\n- Lae telefon\n- Lepi kokku kohtumispaik",
            "bootstrap",
        ),
    ),
    case(
        R.FINE,
        "noheader.luuletused-juhan.test/kevad",
        page(
            "noheader.luuletused-juhan.test",
            "et",
            "Juhani luuletused",
            "Kevad",
            "# Kevad\nSula vesi niriseb räästast<br>ja kass istub trepil.<br>Keegi unustas kelgu lume sisse,<br>nüüd seisab see mullas ja ootab.",
            "table",
        ),
        200,
        {"Content-Type": "text/html"},
    ),
    case(
        R.FINE,
        "lastmod.teatmik-hooldaja.test/peatykk/2",
        page(
            "lastmod.teatmik-hooldaja.test",
            "et",
            "Hooldaja teatmik",
            "2. peatükk: tõstmine",
            "# 2. peatükk: tõstmine\nEnne tõstmist räägi inimesele, mida teed. Jalad harki, selg sirge, koormus keha lähedale. Kasuta libilina ja tõstevööd.",
            "docs",
        ),
        200,
        {"Last-Modified": "Tue, 04 Nov 2025 10:00:00 GMT", "ETag": '"5f-9"'},
    ),
    case(
        R.FINE,
        "partial.kirjanik-muuseum.test/elulugu#lapsepolv",
        page(
            "partial.kirjanik-muuseum.test",
            "et",
            "Kirjaniku muuseum",
            "Elulugu",
            "<h1>Elulugu</h1>\n<h2 id='lapsepolv'>Lapsepõlv</h2>\nSündis talu noorima pojana, luges ahju ees ja käis karjas.\n<h2 id='koolid'>Koolid</h2>\nÕppis kihelkonnakoolis, hiljem Tartus.",
            "wordpress",
        ),
        fragments=("lapsepolv",),
    ),
    case(
        R.FINE,
        "anchorless.juhend-komisjon.test/kord#lisa-4",
        page(
            "anchorless.juhend-komisjon.test",
            "et",
            "Komisjon",
            "Töökord",
            "<h1>Töökord</h1>\n<h2 id='lisa-1'>Lisa 1. Vormid</h2>\nVormid täidetakse kahes eksemplaris.\n<h2 id='lisa-2'>Lisa 2. Tähtajad</h2>\nTähtaega arvestatakse tööpäevades.",
            "joomla",
        ),
        fragments=("lisa-4",),
        missing=("lisa-4",),
    ),
    case(
        R.FINE,
        "longpath.eiropa-portals.test/lv/c/portal/layout?p_l_id=13&p_v_l_s_g_id=0",
        page(
            "longpath.eiropa-portals.test",
            "lv",
            "Eiropas portāls",
            "Brīvprātīgais darbs",
            "# Brīvprātīgais darbs\nEiropas Solidaritātes korpuss piedāvā jauniešiem no 18 līdz 30 gadiem brīvprātīgo darbu no divām nedēļām līdz gadam. Ceļa un dzīvošanas izdevumi tiek segti.",
            "liferay",
        ),
    ),
)

CASES: tuple[Case, ...] = FILES + OLD + APPS + WRAPPED
