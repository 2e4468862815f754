"""Good answers that come in other ways: redirects, applications, files, fragments, odd headers, mail addresses."""

import gzip
import zlib

from faultfarm.rows import by, first, raw, sends, to

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from heldout.seventh.dress import good, items, page, prose, rows
from heldout.shapes import Case, case, on, shell


def there(style: str, lang: str, title: str, site: str, n: int = 4):
    return sends(page(style, lang, title, prose(title, lang, n), None, site))


REDIRECTS = [
    case(R.PERMANENT_REDIRECT, "vana.amet-r1.ee/?id=1432", on("www.amet-r1.ee", "/et/lapsetoetus", 301), pages={"www.amet-r1.ee/et/lapsetoetus": there("gov", "et", "Lapsetoetus", "Sotsiaalamet")}),
    case(R.PERMANENT_REDIRECT, "kool-r2.ee/oppetoo", on("www.kool-r2.ee", "/oppetoo", 301), pages={"www.kool-r2.ee/oppetoo": there("wp", "et", "Õppetöö", "Kiltsi Kool")}),
    case(R.PERMANENT_REDIRECT, "muuseum-r3.ee/naitus", to("/naitus/", 301), pages={"/naitus/": there("voog", "et", "Näitus", "Soo Muuseum")}),
    case(R.PERMANENT_REDIRECT, "doi-r4.org/10.5555/abc.77", on("journal-r4.org", "/index.php/j/article/view/77", 301), pages={"journal-r4.org/index.php/j/article/view/77": there("ojs", "en", "Peer feedback in nursing studies", "Baltic Journal")}),
    case(R.FINE, "doi-r5.org/10.5555/xyz.9", on("publisher-r5.com", "/article/9", 302, Vary="Accept"), pages={"publisher-r5.com/article/9": there("app", "en", "Wetland carbon stocks in Estonia", "Publisher Five")}),
    case(R.FINE, "lyhike-r6.ee/Ab3x", on("vormid-r6.ee", "/f/tagasiside", 302), pages={"vormid-r6.ee/f/tagasiside": there("app", "et", "Koolituse tagasiside", "Vormid", 1)}),
    case(R.FINE, "portaal-r7.eu/policies/green", to("/policies/green_en", 302, Vary="Accept-Language"), pages={"/policies/green_en": there("typo3", "en", "The green agenda", "EU Portal")}),
    case(R.FINE, "ylikool-r8.ee/aine/77", to("/et/aine/77", 303), pages={"/et/aine/77": there("uni", "et", "Mullateadus", "Maaülikool R8")}),
    case(R.PERMANENT_REDIRECT, "teatmik-r9.ee/et/teemad/koostoo.html", to("/teemad/koostoo", 308), pages={"/teemad/koostoo": there("app", "et", "Koostöö", "Teatmik")}),
    case(R.FINE, "pilv-r10.ee/s/Xk2mT", to("/s/Xk2mT/download/juhend.pdf", 303), pages={"/s/Xk2mT/download/juhend.pdf": sends(b"%PDF-1.6\n1 0 obj\n<<>>\nendobj\n" + b"x" * 4000, 200, {"Content-Type": "application/pdf", "Content-Disposition": "attachment; filename=juhend.pdf"})}),
    case(R.FINE, "kypsis-r11.ee/leht", lambda x: x.send(page("gov", "et", "Töötuskindlustus", prose("Töötuskindlustus"), None, "Kassa")) if "seen=1" in x.headers.get("cookie", "") else x.send("", 302, {"Location": "/leht", "Set-Cookie": "seen=1; Path=/"})),
    case(R.FINE, "sso-r12.ee/raport/2025", to("/auth/silent?back=/raport/2025", 302), pages={"/auth/silent?back=/raport/2025": to("/raport/2025/avalik", 302), "/raport/2025/avalik": there("uni", "et", "Aastaraport 2025", "Rakendusülikool")}),
    case(R.PERMANENT_REDIRECT, "vald-r13.ee/web/sotsiaal/hooldus", on("www.uusvald-r13.ee", "/sotsiaalhoolekanne/hooldus", 301), pages={"www.uusvald-r13.ee/sotsiaalhoolekanne/hooldus": there("gov", "et", "Hooldusteenus", "Uusvald")}),
    case(R.FINE, "meta-r14.ee/kursus.htm", '<html><head><title>Suunan</title><meta http-equiv="refresh" content="2; url=/uus/kursus"></head><body>Leht kolis. <a href="/uus/kursus">Edasi</a></body></html>', pages={"/uus/kursus": there("wp", "et", "Puukoolitus", "Meister")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.FINE, "js-r15.com/go/42", '<html><head><title>Redirecting…</title></head><body><script>window.location.replace("/landing/lesson-plans");</script></body></html>', pages={"/landing/lesson-plans": there("app", "en", "Lesson plans for biology", "EduMix")}),
    case(R.PERMANENT_REDIRECT, "tyyp-r16.se/sv/artikel?id=9", to("/sv/artikel/las-och-skrivsvarigheter", 301), pages={"/sv/artikel/las-och-skrivsvarigheter": there("typo3", "sv", "Läs- och skrivsvårigheter", "Skolstöd")}),
    case(R.PERMANENT_REDIRECT, "raamat-r17.fi/kirja/991", to("/fi/kirja/991-suomen-kielioppi", 301), pages={"/fi/kirja/991-suomen-kielioppi": there("shop", "fi", "Suomen kielioppi", "Kirjakauppa")}),
    case(R.FINE, "akte-r18.ee/akt/13", to("akt/13/kehtiv", 302), pages={"/akt/akt/13/kehtiv": there("gov", "et", "Põhikooli- ja gümnaasiumiseadus", "Teataja")}),
    case(R.PERMANENT_REDIRECT, "repo-r19.dev/old-org/tool", to("/new-org/tool", 301), pages={"/new-org/tool": there("app", "en", "new-org/tool: helpers for teachers", "RepoHub")}),
    case(R.FINE, "sess-r20.ee/index.php", lambda x: x.send(page("joomla", "et", "Terviserada", prose("Terviserada"), None, "Spordikeskus")) if "sid" in x.query else x.send("", 302, {"Location": "/index.php?sid=aa81"})),
    case(R.PERMANENT_REDIRECT, "ajaleht-r21.lv/raksts/55", on("www.ajaleht-r21.lv", "/raksts/55/skolotaju-diena", 301), pages={"www.ajaleht-r21.lv/raksts/55/skolotaju-diena": there("news", "lv", "Skolotāju diena Rīgā", "Rīta Ziņas")}),
    case(R.FINE, "edu-r22.pl/lekcja", to("/lekcja?lang=pl", 307), pages={"/lekcja?lang=pl": there("joomla", "pl", "Lekcja o energii", "Edu")}),
    case(R.PERMANENT_REDIRECT, "avaleht-r23.ee/index.html", to("/", 301), pages={"/": there("firm", "et", "Lepa talu – mesi ja küünlad", "Lepa talu")}, also=(R.FINE, R.GENERAL_PAGE)),
]  # fmt: skip

_QUIZ = shell("Viktoriin", "app", "Lehe kasutamiseks luba JavaScript.")
_BOARD = shell("Padboard | Collaborate better", "main", "JavaScript is required.")
APPS = [
    case(R.FINE, "viktoriin-a1.ee/m/8812", _QUIZ, anything=sends(_QUIZ)),
    case(R.FINE, "padboard-a2.com/anna/wall-9f", _BOARD, anything=sends(_BOARD)),
    case(R.FINE, "kaart-a3.ee/?x=541&y=658&z=9", "<!doctype html><html lang=et><head><meta charset=utf-8><title>Kaardirakendus</title></head><body><div id=map class=esri-view></div><div id=loading>Laadin kaarti…</div><script src=/dojo/init.js></script></body></html>"),
    case(R.FINE, "tahvel-a4.dev/room/kz2", "<!DOCTYPE html><html><head><meta charset=utf-8><title>Whiteboard</title></head><body><app-root><div class=spinner>Loading...</div></app-root><script src=runtime.1a.js type=module></script></body></html>"),
    case(R.FINE, "opiq-a5.ee/kit/12/chapter/410", shell("Õpik", "q-app", "Palun lülita sisse JavaScript"), anything=sends(shell("Õpik", "q-app", "Palun lülita sisse JavaScript"))),
    case(R.FINE, "graph-a6.org/calculator/ab12", "<!doctype html><html lang=en><head><title>Graphing Calculator</title><meta property='og:title' content='Parabola'></head><body><div id=calc></div><noscript>This calculator needs JavaScript.</noscript><script>Calc={state:{id:'ab12'},messages:{notfound:'Page not found',err500:'Something went wrong'}}</script></body></html>"),
    case(R.FINE, "bi-a7.ee/vaated/haridus", "<!DOCTYPE html><html><head><title>Haridussilm</title></head><body class=reportEmbed><div id=pbi></div><script>var powerBIAccessToken='x';var localized={error404:'Aruannet ei leitud'};</script><script src=/13.0/report.js></script></body></html>"),
    good("next-a8.dev/docs/hooks", "app", "en", "Hooks", "NextDocs", '<script>self.__next_f.push([1,"not-found\\",\\"This page could not be found.\\""])</script>', 4),
    case(R.FINE, "vue-a9.fi/tehtavat/3", "<!doctype html><html lang=fi><head><meta charset=utf-8><title>Tehtävät</title></head><body><noscript><strong>Sivusto vaatii JavaScriptin.</strong></noscript><div id=app></div><script src=/js/chunk-vendors.js></script></body></html>"),
]  # fmt: skip


def _file(kind: str, data: bytes = b"", **headers: str):
    return sends(
        data or b"\0\1" * 3000,
        200,
        {"Content-Type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}},
    )


FILES = [
    case(R.FINE, "failid-f1.ee/sites/default/files/2025-03/juhend.pdf", _file("application/pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"0" * 9000)),
    case(R.FINE, "failid-f2.ee/getfile.php?id=77", _file("application/octet-stream", b"%PDF-1.4\n" + b"0" * 5000, Content_Disposition='attachment; filename="kava.pdf"')),
    case(R.FINE, "failid-f3.ee/vorm.docx", _file("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK\3\4" + b"0" * 5000)),
    case(R.FINE, "failid-f4.ee/vorm.doc", _file("text/plain", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4000)),
    case(R.FINE, "failid-f5.ee/loeng.mp3", _file("audio/mpeg", b"ID3" + b"\0" * 8000, Accept_Ranges="bytes")),
    case(R.FINE, "failid-f6.ee/andmed.csv", _file("text/csv; charset=utf-8", b"aasta;arv\n2024;404\n2025;500\n")),
    case(R.FINE, "failid-f7.ee/rss.xml", _file("application/rss+xml", '<?xml version="1.0"?><rss version="2.0"><channel><title>Uudised</title><item><title>Lehte ei leitud – näitus</title></item></channel></rss>'.encode())),
    case(R.FINE, "failid-f8.ee/skript.py", _file("text/plain", b"import sys\nif not found:\n    raise SystemExit('404 not found')\n")),
    case(R.FINE, "failid-f10.ee/pilt", _file("image/webp", b"RIFF\x00\x10\0\0WEBPVP8 " + b"\0" * 4000)),
    case(R.FINE, "failid-f11.ee/opik.epub", by("HEAD", sends("", 405), _file("application/epub+zip", b"PK\3\4" + b"0" * 4000))),
    case(R.FINE, "failid-f12.ee/kaart.kml", _file("application/vnd.google-earth.kml+xml", b'<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Matkarada</name></Document></kml>')),
    case(R.FINE, "failid-f13.ee/video/sissejuhatus.mp4", lambda x: x.send(b"\0\0\0\x18ftypmp42" + b"\0" * 4000, 206, {"Content-Type": "video/mp4", "Content-Range": "bytes 0-4011/90000000"})),
    case(R.FINE, "failid-f14.ee/leht.php", sends(page("old", "et", "Ajalugu", prose("Ajalugu"), None, "Kodulugu"), 200, {"Content-Type": "text/plain"})),
    case(R.FINE, "failid-f15.ee/toorik.pdf", by("HEAD", sends("", 404), _file("application/pdf", b"%PDF-1.5\n" + b"0" * 4000)), known=Known(was_good=True)),
    case(R.FINE, "api-f16.eu/v2/indicators/educ.json", _file("application/json", b'{"value":[1,2],"error":null,"status":200}')),
]  # fmt: skip

_HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset={}\r\nConnection: close\r\n{}\r\n"
_LATIN = page("old", "et", "Mulgi murrak", prose("Mulgi murrak"), None, "Murded").replace(
    "charset=utf-8", "charset=iso-8859-1"
)
_CYRILLIC = page("old", "ru", "Грамматика", prose("Грамматика", "ru"), None, "Словарь").replace(
    "charset=utf-8", "charset=windows-1251"
)
_PACKED = gzip.compress(page("gov", "et", "Jahimees", prose("Jahimees"), None, "Keskkonnaamet").encode(), mtime=0)
_WHOLE = page("gov", "et", "Kalastuskaart", prose("Kalastuskaart"), None, "Kalandus")
HEADS = [
    case(R.FINE, "latin-h1.ee/murded.htm", raw(_HTML.format("iso-8859-1", "").encode() + _LATIN.encode("latin-1", "replace"))),
    case(R.FINE, "win-h2.ru/slovar.html", raw(_HTML.format("windows-1251", "").encode() + _CYRILLIC.encode("cp1251", "replace"))),
    case(R.FINE, "gz-h3.ee/jaht", sends(_PACKED, 200, {"Content-Encoding": "gzip"})),
    case(R.FINE, "zz-h4.ee/kala", sends(zlib.compress(_WHOLE.encode()), 200, {"Content-Encoding": "deflate"})),
    case(R.FINE, "h10-h5.ee/vana", raw(f"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nServer: Apache/1.3.27\r\n\r\n{page('old', 'et', 'Kodukant', prose('Kodukant'), None, 'Kodukant')}")),
    case(R.FINE, "korra-h6.ee/leht", first(sends("Bad Gateway", 502), there("gov", "et", "Vesi ja jää", "Päästeteenistus"))),
    case(R.FINE, "korra-h7.ee/leht", first(sends("", 429, {"Retry-After": "1"}), there("wp", "et", "Taimede istutamine", "Aiand"))),
    case(R.NOT_MODIFIED, "sama-h8.ee/leht", lambda x: x.send("", 304, {"ETag": '"k1"'}) if x.headers.get("if-none-match") == '"k1"' else x.send(_WHOLE.replace("Kalandus", "Vesi"), 200, {"ETag": '"k1"'}), known=Known(etag='"k1"', was_good=True)),
]  # fmt: skip

_TERMS = page(
    "docs",
    "en",
    "Glossary",
    "<h2 id=alpha>Alpha</h2><p>First.</p><h2 id=gamma-rays>Gamma rays</h2><p>Third.</p><a name=oldstyle></a>"
    + prose("Glossary", "en", 4),
    None,
    "Terms",
)
FRAGMENTS = [
    case(R.FINE, "ankur-k1.org/glossary.html#gamma-rays", _TERMS, fragments=("gamma-rays",)),
    case(R.FINE, "ankur-k2.org/glossary.html#delta", _TERMS, fragments=("delta",), missing=("delta",)),
    case(R.FINE, "ankur-k3.org/glossary.html#oldstyle", _TERMS, fragments=("oldstyle",)),
    case(R.FINE, "ankur-k4.org/glossary.html#:~:text=First", _TERMS, fragments=(":~:text=First",)),
    case(R.FINE, "viki-k5.ee/wiki/Rukis#Ajalugu", page("wiki", "et", "Rukis", '<h2><span class="mw-headline" id="Ajalugu">Ajalugu</span></h2>' + prose("Rukis"), None, "Viki"), fragments=("Ajalugu",)),
    case(R.FINE, "viki-k6.ee/wiki/Oder#Kasvatamine", page("wiki", "et", "Oder", '<h2 id="Ajalugu">Ajalugu</h2>' + prose("Oder"), None, "Viki"), fragments=("Kasvatamine",), missing=("Kasvatamine",)),
    case(R.FINE, "seadus-k7.ee/akt/PGS#para22", page("gov", "et", "Haridusseadus", '<h3><a name="para22"></a>§ 22. Hindamine</h3>' + prose("Haridusseadus"), None, "Akt"), fragments=("para22",)),
    case(R.FINE, "app-k8.ee/#/kursused/12", shell("Kursused", "app"), fragments=("/kursused/12",)),
    case(R.FINE, "pdf-k9.ee/kava.pdf#page=12", _file("application/pdf", b"%PDF-1.7\n" + b"0" * 4000), fragments=("page=12",)),
]  # fmt: skip

MAIL = [
    Case(R.FINE, "mailto:info@teabekeskus-m1.ee"),
    Case(R.FINE, "mailto:mari.maasikas+kursus@ylikool-m2.ee?subject=K%C3%BCsimus"),
    Case(R.FINE, "tel:+3726003300"),
]  # fmt: skip

MORE = [
    good("kogu-v1.ee/teos/ajalugu-19", "dspace", "et", "Eesti ajaloo lugemik", "Digikogu", rows("Väli|Väärtus", "Aasta|1938", "Lehekülgi|212"), 2),
    good("amet-v2.ee/kaebus", "gov", "et", "Kaebuse esitamine", "Ombudsman", items("Kirjalikult", "Suuliselt"), 4),
    case(R.FINE, "video.kool-v3.ee/w/9ZkTq", page("app", "et", "Katse: äädikas ja sooda", "<video controls src=/static/streaming/9.m3u8></video><p>341 vaatamist · 12. oktoober 2025</p><p>Kommentaarid on keelatud.</p>", None, "KooliVideo")),
    case(R.FINE, "vorm.kysitlus-v4.ee/index.php/448213?lang=et", page("firm", "et", "Rahulolu küsitlus", "<p>Küsitluses on 12 küsimust.</p><form><button>Järgmine</button></form>", None, "Küsitlused")),
    case(R.FINE, "docs.pilv-v5.com/document/d/1aBcD/edit", "<!DOCTYPE html><html lang=et><head><title>Rühmatöö juhend – Dokumendid</title><meta property=og:title content='Rühmatöö juhend'></head><body><div id=docs-editor></div><script>DOCS_modelChunk={};</script><noscript>JavaScript ei ole teie brauseris lubatud</noscript></body></html>"),
    good("profiil.teadus-v6.ee/isik/anne-lill", "app", "en", "Anne Lill", "Research Portal", rows("Year|Title", "2025|Peat and climate", "2024|Bog hydrology"), 1),
]  # fmt: skip
