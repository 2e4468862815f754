"""Addresses that lead where they should: pages in six languages (many of them tempting), files, odd but lawful HTTP."""

import gzip
import time
import zlib

from faultfarm.rows import by, first, for_browsers, sends, to
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on, shell
from heldout.sixth import skins as s
from heldout.sixth.skins import prose

# address, skin, language, site, title and heading, how many paragraphs, what stands before them
PAGES: tuple[tuple[str, s.Skin, str, str, str, int, str], ...] = (
    ("ametkond.siht-a1.ee/et/teenused/toimetulekutoetus", s.ministry, "et", "Sotsiaalkaitse Keskus", "Toimetulekutoetuse taotlemine", 9, ""),
    ("metsaselts.ee/artikkel/lageraie-vaidlus", s.blog, "et", "Metsaselts", "Lageraie vaidluse kolm osapoolt", 12, ""),
    ("kooliraadio.edu.ee/index.php/saated/31", s.joomla, "et", "Kooliraadio", "Saade 31: kuidas hääl ruumis levib", 5, ""),
    ("linnaleht.example.ee/a/88213/sild-avati", s.paper, "et", "Linnaleht", "Sild avati liiklusele kuu aega varem", 14, ""),
    ("digipadevus.ee/mudel/2", s.bootstrap, "et", "Digipädevus", "Pädevusmudel: suhtlemine", 7, ""),
    ("e-kool-naide.ee/mod/page/view.php?id=5512", s.campus, "et", "Õpikeskkond", "2. nädal: allikakriitika", 8, ""),
    ("vanaleht.ut-naide.ee/~jaan/loeng3.html", s.plain, "et", "Jaan, viimati muudetud 2004", "Loeng 3. Hulgad ja relatsioonid", 4, ""),
    ("arhiiv-dspace.ee/handle/10062/4417", s.repository, "et", "Digiarhiiv", "Eesti keele rektsioonisõnastiku koostamisest", 5, ""),
    ("harbour-trust.example.org/reports/2024", s.govuk, "en", "Harbour Trust", "Annual report 2024", 11, ""),
    ("docs.tinyparser.io/en/latest/usage.html", s.sphinx, "en", "tinyparser", "Usage", 6, "<pre>pip install tinyparser</pre>"),
    ("openlearning-hub.org/unit/4", s.blog, "en", "Open Learning Hub", "Unit 4: Designing feedback", 13, ""),
    ("journal-of-tides.org/article/view/77", s.repository, "en", "Journal of Tides", "Sediment cores from shallow bays", 9, ""),
    ("council-of-small-states.int/en/convention", s.liferay, "en", "Council of Small States", "The convention explained", 20, ""),
    ("narva-gimnazija.ee/ru/priem", s.bitrix, "ru", "Нарвская гимназия", "Приём в десятый класс", 8, ""),
    ("russkij-jazyk.info/urok/7", s.blog, "ru", "Русский язык", "Урок 7. Причастный оборот", 10, ""),
    ("gosuslugi-primer.ru/help/zayavlenie", s.bootstrap, "ru", "Портал услуг", "Как заполнить заявление", 9, ""),
    ("kuntaesimerkki.fi/palvelut/varhaiskasvatus", s.ministry, "fi", "Esimerkkikunta", "Varhaiskasvatukseen hakeminen", 9, ""),
    ("saaristouutiset.fi/a/2024/losseista", s.paper, "fi", "Saaristouutiset", "Losseista tulee hybridejä", 8, ""),
    ("skola-valmiera.lv/uznemsana", s.joomla, "lv", "Valmieras skola", "Uzņemšana 10. klasē", 7, ""),
    ("stadt-beispielhafen.de/buergerservice/meldewesen.html", s.typo3, "de", "Stadt Beispielhafen", "Ummeldung einer Wohnung", 9, ""),
    ("goteborg-exempel.se/forskola", s.typo3, "sv", "Exempelstad", "Ansök om plats i förskola", 5, "<p>Här söker du plats i förskola eller pedagogisk omsorg. Du behöver ditt personnummer och uppgifter om inkomst.</p>"),
    ("mokykla-kaunas.lt/priemimas", s.joomla, "lt", "Kauno mokykla", "Priėmimas į 9 klasę", 4, "<p>Prašymai priimami elektroniniu būdu iki birželio pradžios. Dėl išsamesnės informacijos kreipkitės į raštinę.</p>"),
    # those that tempt
    ("veebimeister-kool.ee/loeng/http-olekukoodid", s.blog, "et", "Veebimeistri kool", "404 Not Found ja teised olekukoodid", 8, "<p>Kui server vastab 404, siis lehte ei leitud. 410 ütleb, et leht on jäädavalt eemaldatud, 403 et ligipääs puudub.</p>"),
    ("luulekogu.ee/luuletus/kadunud", s.plain, "et", "Luulekogu", "Kadunud", 1, "<p>Kadunud on rada, mida mööda käisin,<br>kadunud on tuul, mis seda pühkis.<br>Järele jäi ainult nimi kaardil.</p>"),
    ("politsei-naide.ee/et/kadunud-isikud", s.ministry, "et", "Korrakaitse", "Kadunud inimesed: keda otsitakse", 4, "<p>Otsitav ei ole leitud. Kui tead midagi tema asukohast, helista 112.</p>"),
    ("bussiinfo.ee/liin/404", s.bootstrap, "et", "Bussiinfo", "Liin 404", 2, "<table><tr><td>Keskus</td><td>06.12</td></tr><tr><td>Sadam</td><td>06.40</td></tr></table>"),
    ("kodanikukaitse.ee/leht/kustutatud-failid", s.blog, "et", "Kodanikukaitse", "Kustutatud failide taastamine", 7, "<p>Fail on kustutatud, aga kettal on ta sageli veel alles.</p>"),
    ("rt-naide.ee/akt/1029384", s.webforms, "et", "Õigusaktide kogu", "Kaugkütteseadus (kehtetu redaktsioon)", 9, "<p>Redaktsioon on kehtetu. Kehtivat redaktsiooni vaata teksti lõpust.</p>"),
    ("konverents-2019.ee/kava", s.bootstrap, "et", "Hariduskonverents 2019", "Konverents on lõppenud. Täname kõiki!", 5, "<p>Registreerimine on suletud. Ettekannete slaidid on allpool.</p>"),
    ("muuseum-veski.ee/nayitus/ligipaas-keelatud", s.builder, "et", "Veskimuuseum", "Näitus „Ligipääs keelatud“", 4, "<p>Piiritsoonis elanud inimeste fotod ja mälestused aastatest 1946–1991.</p>"),
    ("kinnisvara-opik.ee/domeen-muugiks", s.blog, "et", "Ettevõtja õpik", "Domeen on müügil: kuidas hinda kujundada", 9, "<p>Kui soovitud nimi on juba võetud, tasub omanikule pakkumine teha.</p>"),
    ("haridusamet-naide.ee/kkk/parool", s.ministry, "et", "Haridusamet", "Ei saa sisse logida?", 5, "<p>Sisesta kasutajanimi ja parool. Kui parool on ununenud, vajuta lingile „Unustasin parooli“.</p>"),
    ("koolipsyhholoog.ee/lugu/viga", s.blog, "et", "Koolipsühholoog", "Vabandust, midagi läks valesti", 7, "<p>Nii algab iga teine vestlus, mida lapsega pärast tüli peame.</p>"),
    ("teater-rand.ee/lavastus/410", s.builder, "et", "Rannateater", "410 päeva", 3, "<p>Lavastust enam ei mängita. Esietendus oli 2017. aasta kevadel.</p>"),
    ("status-codes.dev/410-gone", s.sphinx, "en", "status-codes", "410 Gone", 5, "<p>The requested resource is no longer available at the origin server and this condition is likely to be permanent.</p>"),
    ("usability-notes.com/articles/good-404-pages", s.blog, "en", "Usability Notes", "Page not found: twelve error pages we like", 12, "<p>Sorry, the page you are looking for does not exist. How often have you read that line?</p>"),
    ("band-notfound.com/about", s.builder, "en", "Not Found", "Not Found", 3, "<p>Not Found are a four-piece from Leeds. Their second album came out in May.</p>"),
    ("domain-law-review.org/this-domain-is-for-sale", s.repository, "en", "Domain Law Review", "“This domain is for sale”: speculation and bad faith", 9, ""),
    ("captcha-study.edu/paper", s.plain, "en", "Human Factors Lab", "Are you a robot? A study of CAPTCHA fatigue", 8, "<p>Please verify you are a human: a sentence that costs mankind five hundred years a day.</p>"),
    ("cloudflare-handbook.net/just-a-moment", s.sphinx, "en", "Edge handbook", "Just a moment: how challenges work", 7, "<p>Checking your browser before accessing the site means that a script is being run.</p>"),
    ("creators-help.tv/removed-videos", s.govuk, "en", "Creators’ help", "Why was my video removed?", 6, "<p>A message such as “This video has been removed by the uploader” is shown to viewers.</p>"),
    ("hosting-help.co/kb/account-suspended", s.bootstrap, "en", "Hosting help", "Your account has been suspended: what now?", 6, ""),
    ("nginx-primer.dev/welcome", s.sphinx, "en", "nginx primer", "“Welcome to nginx!” and what comes next", 8, "<p>If you see this page, the web server is successfully installed and working.</p>"),
    ("museum-of-loss.org/exhibit/missing", s.builder, "en", "Museum of Loss", "Missing", 4, "<p>We can’t find what we do not look for.</p>"),
    ("maintenance-engineer.org/site-down", s.blog, "en", "Maintenance Engineer", "Down for maintenance: planning a shutdown", 9, ""),
    ("privacy-school.eu/cookie-walls", s.ministry, "en", "Privacy school", "Before you continue: consent walls and the law", 10, "<p>“We value your privacy. Accept all or manage options.” Is that free consent?</p>"),
    ("lingvist-ru.org/statja/ne-najdeno", s.blog, "ru", "Лингвист", "«Не найдено»: о языке сообщений об ошибках", 9, "<p>Страница не найдена — это предложение без подлежащего-деятеля.</p>"),
    ("kino-arhiv.ru/film/pod-zapretom", s.bitrix, "ru", "Киноархив", "Доступ запрещён (фильм, 1984)", 5, ""),
    ("prodazha-slov.ru/domen", s.blog, "ru", "Юрист", "Домен продаётся: проверяем продавца", 8, ""),
    ("kielikoulu.fi/lause/sivua-ei-loydy", s.blog, "fi", "Kielikoulu", "Sivua ei löydy – kieltolauseen objekti", 7, ""),
    ("valoda-un-mes.lv/lapa-nav-atrasta", s.blog, "lv", "Valoda un mēs", "Kāpēc rakstām „lapa nav atrasta“", 6, ""),
    ("fehlerkultur.de/seite-nicht-gefunden", s.typo3, "de", "Fehlerkultur", "Seite nicht gefunden – Humor im Netz", 8, "<p>Leider existiert die gewünschte Seite nicht, schreibt der Server, und wir lachen.</p>"),
    ("kort-info.ee/tel", s.plain, "et", "Valla telefonid", "Telefonid", 0, "<p>Kantselei 555 1234<br>Sotsiaaltöö 555 1235</p>"),
    ("yks-rida.ee/vastus.html", s.plain, "et", "Test", "Vastus", 0, "<p>Õige vastus on B.</p>"),
    ("ilm-jaam.ee/now", s.plain, "en", "Station 7", "Now", 0, "<p>+3.4 °C, SW 5 m/s</p>"),
)  # fmt: skip


def pages() -> list[Case]:
    return [
        case(
            R.FINE,
            address,
            skin(lang, site, heading, heading, before + prose(lang, address, count, heading if count > 6 else "")),
        )
        for address, skin, lang, site, heading, count, before in PAGES
    ]


def _essay(seed: str, lang: str = "et", count: int = 6) -> str:
    return s.bootstrap(lang, "Õppevara", f"Teema {seed}", f"Teema {seed}", prose(lang, seed, count))


PDF = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n" + b"0 0 0 rg\n" * 300 + b"%%EOF\n"
ZIP = b"PK\x03\x04\x14\x00\x06\x00\x08\x00" + b"\x91\x3a\x07" * 400
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00\x00\x01\x00" * 200
MP3 = b"ID3\x03\x00\x00\x00\x00\x00\x21" + b"\xff\xfb\x90\x64" * 300
OGG = b"OggS\x00\x02" + b"\x00" * 500
JPG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\x00\x11" * 300
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00\x3e" * 300

# address, body, Content-Type
FILES: tuple[tuple[str, bytes | str, str | None], ...] = (
    ("failid-1.ee/juhend.pdf", PDF, "application/pdf"),
    ("failid-2.ee/lisa%201.pdf", PDF, "application/octet-stream"),
    ("failid-4.ee/toovihik.docx", ZIP, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("failid-5.ee/esitlus.pptx", ZIP, "application/zip"),
    ("failid-6.ee/tabel.xls", OLE, "application/vnd.ms-excel"),
    ("failid-8.ee/pilt.PNG", PNG, "image/png"),
    ("failid-9.ee/foto", JPG, "image/jpg"),
    ("failid-10.ee/saade.mp3", MP3, "audio/mpeg"),
    ("failid-12.ee/video.mp4", b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 900_000, "video/mp4"),
    ("failid-13.ee/subtiitrid.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nTere, siin kursuse alguses.\n", "text/vtt"),
    ("failid-14.ee/andmed.csv", "aasta;elanikke\n2020;1328976\n2021;1330068\n", "text/csv; charset=utf-8"),
    ("failid-15.ee/api/v1/kursused", '[{"id": 7, "nimi": "Keemia alused", "error": null}]', "application/json"),
    ("failid-16.ee/voog.rss", "<?xml version='1.0'?><rss version='2.0'><channel><title>Uudised</title><item><title>Page not found: uus luulekogu</title></item></channel></rss>", "application/rss+xml"),
    ("failid-17.ee/oai?verb=Identify", "<?xml version='1.0'?><OAI-PMH><Identify><repositoryName>Arhiiv</repositoryName></Identify></OAI-PMH>", "text/xml"),
    ("failid-18.ee/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>", "image/svg+xml"),
    ("failid-19.ee/skript.js", "function notFound(){throw new Error('404 Not Found')}\n" * 20, "text/javascript"),
    ("failid-20.ee/README.txt", "Siin kaustas on kursuse failid.\n404.html ei kuulu siia.\n", "text/plain"),
    ("failid-21.ee/raamat.epub", ZIP, "application/epub+zip"),
    ("failid-24.ee/geo.kml", "<kml><Document><name>Matkarada</name></Document></kml>", "application/vnd.google-earth.kml+xml"),
    ("failid-25.ee/leping.asice", ZIP, "application/vnd.etsi.asic-e+zip"),
    ("failid-29.ee/dokument.pdf?v=2&download=1", PDF, "Application/PDF; qs=0.001"),
)  # fmt: skip


def files() -> list[Case]:
    found = [case(R.FINE, address, body, 200, {"Content-Type": kind}) for address, body, kind in FILES]  # type: ignore[dict-item]
    pdf = sends(PDF, 200, {"Content-Type": "application/pdf"})
    attached = {"Content-Type": "application/pdf", "Content-Disposition": 'attachment; filename="oppekava 2024.pdf"'}
    was = Known(was_good=True)
    for number, (status, known) in enumerate(
        ((405, Known()), (403, was), (404, was), (501, was), (400, Known()), (500, was))
    ):
        found.append(
            case(R.FINE, f"pea-keelatud-{number}.ee/fail{number}.pdf", by("HEAD", sends("", status), pdf), known=known)
        )
    found += [
        case(R.FINE, "pea-vaikib.ee/esitlus.pptx", by("HEAD", lambda x: x.reset(), sends(ZIP, 200, {"Content-Type": "application/vnd.ms-powerpoint"})), known=was),
        case(R.FINE, "manusena.ee/get/9", PDF, 200, attached),
        case(R.FINE, "vahemik.ee/suur.mp4", _ranged),
        case(R.FINE, "pool-vastust.ee/heli.wav", b"RIFF" + b"\0" * 400, 206, {"Content-Type": "audio/wav", "Content-Range": "bytes 0-403/999999"}),
        case(R.NOT_MODIFIED, "sama-kui-enne.ee/kava.pdf", _same, also=(R.FINE,), known=Known(etag='"k1"', was_good=True)),
        case(R.NOT_MODIFIED, "sama-kuupaev.ee/leht", _same_date, also=(R.FINE,), known=Known(last_modified="Tue, 01 Oct 2024 08:00:00 GMT", was_good=True)),
        case(R.FINE, "muutunud.ee/kava.pdf", _same, known=Known(etag='"vanem"', was_good=True)),
        case(R.FINE, "kataloog.ee/pub/", "<html><head><title>Index of /pub</title></head><body><h1>Index of /pub</h1><pre><a href='../'>../</a>\n<a href='a.zip'>a.zip</a>  12-May-2021  4.1M\n<a href='b.zip'>b.zip</a>  12-May-2021  2.0M</pre></body></html>"),
    ]  # fmt: skip
    return found


def _ranged(x: Exchange) -> None:
    data = b"\0\0\0\x20ftypisom" + b"\7" * 50_000
    if "range" in x.headers:
        x.send(data[:100], 206, {"Content-Type": "video/mp4", "Content-Range": f"bytes 0-99/{len(data)}"})
    else:
        x.send(data, 200, {"Content-Type": "video/mp4", "Accept-Ranges": "bytes"})


def _same(x: Exchange) -> None:
    if x.headers.get("if-none-match") == '"k1"':
        x.send("", 304, {"ETag": '"k1"'})
    else:
        x.send(PDF, 200, {"Content-Type": "application/pdf", "ETag": '"k1"'})


def _same_date(x: Exchange) -> None:
    date = "Tue, 01 Oct 2024 08:00:00 GMT"
    if x.headers.get("if-modified-since") == date:
        x.send("", 304, {"Last-Modified": date})
    else:
        x.send(_essay("kuupäev"), 200, {"Last-Modified": date})


def _head(kind: str = "text/html; charset=utf-8", *more: str) -> bytes:
    return "\r\n".join(("HTTP/1.1 200 OK", f"Content-Type: {kind}", *more)).encode() + b"\r\n\r\n"


def _raw(*pieces: bytes) -> Behaviour:
    """The head, then the body unless HEAD asked."""
    return lambda x: x.raw(pieces[0] + (b"" if x.method == "HEAD" else b"".join(pieces[1:])))


def _chunked(text: str, size: int, extension: bytes = b"", trailer: bytes = b"") -> Behaviour:
    data = text.encode()
    parts = [data[n : n + size] for n in range(0, len(data), size)]
    body = b"".join(b"%x%s\r\n%s\r\n" % (len(part), extension, part) for part in parts) + b"0\r\n" + trailer + b"\r\n"
    return _raw(_head("text/html; charset=utf-8", "Transfer-Encoding: chunked"), body)


def _packed(text: str, how: str) -> Behaviour:
    data = text.encode()
    if how == "gzip":
        return sends(gzip.compress(data, mtime=0), 200, {"Content-Encoding": "gzip"})
    if how == "zlib":
        return sends(zlib.compress(data), 200, {"Content-Encoding": "deflate"})
    if how == "raw":
        return sends(zlib.compress(data)[2:-4], 200, {"Content-Encoding": "deflate"})
    return sends(
        gzip.compress(data[:1000], mtime=0) + gzip.compress(data[1000:], mtime=0), 200, {"Content-Encoding": "GZip"}
    )


def _slow(seconds: float, then: Behaviour) -> Behaviour:
    def behave(x: Exchange) -> None:
        time.sleep(seconds)
        then(x)

    return behave


def _needs_cookie(x: Exchange) -> None:
    if "vaata=jah" in x.headers.get("cookie", ""):
        x.send(_essay("küpsisega"))
    else:
        x.send("", 302, {"Location": "/lubatud", "Set-Cookie": "vaata=jah; Path=/; HttpOnly"})


def _needs_accept(x: Exchange) -> None:
    x.send(_essay("accept")) if "text/html" in x.headers.get("accept", "") else x.send("Not acceptable", 406)


def odd() -> list[Case]:
    cp = lambda text, name, told: sends(text.encode(name, "xmlcharrefreplace"), 200, {"Content-Type": told})  # noqa: E731
    ru = s.plain("ru", "Кафедра", "Лекция о морфемах", "Лекция о морфемах", prose("ru", "kafedra", 5)).replace(
        "<meta charset=utf-8>", ""
    )
    et = s.plain("et", "Õppetool", "Häälikuõpetus", "Häälikuõpetus", prose("et", "oppetool", 5)).replace(
        "<meta charset=utf-8>", ""
    )
    lv = s.plain("lv", "Katedra", "Skaņas", "Skaņas", prose("lv", "katedra", 5)).replace(
        "charset=utf-8", "charset=windows-1257"
    )
    fine = sends(_essay("tavaline"))
    found = [
        case(
            R.FINE,
            f"kaheksas-{status}.ee/vastus",
            s.plain("et", "API", "Vastus", "Vastus", prose("et", str(status), 3)),
            status,
        )
        for status in (201, 202, 203, 206, 207, 226)
    ]
    found += [
        case(R.FINE, "sisuta-204.ee/ping", "", 204), case(R.FINE, "sisuta-205.ee/lahtesta", "", 205),
        case(R.FINE, "kooditabel-1251.ru/lekcija", cp(ru, "windows-1251", "text/html; charset=windows-1251")), case(R.FINE, "kooditabel-koi8.ru/lekcija", cp(ru, "koi8-r", "text/html; charset=KOI8-R")),
        case(R.FINE, "kooditabel-1257.ee/loeng", cp(et, "iso-8859-13", "text/html;charset=iso-8859-13")), case(R.FINE, "kooditabel-utf16.ee/loeng", cp(et, "utf-16", "text/html")),
        case(R.FINE, "kooditabel-meta.lv/lekcija", cp(lv, "windows-1257", "text/html")), case(R.FINE, "kooditabel-vale.ee/loeng", cp(et, "latin-1", "text/html; charset=utf-8")),
        case(R.FINE, "kooditabel-bom.ee/loeng", cp("\ufeff" + et, "utf-8", "text/html")),
        case(R.FINE, "pakitud-gzip.ee/oppetykk", _packed(_essay("gzip"), "gzip")), case(R.FINE, "pakitud-zlib.ee/oppetykk", _packed(_essay("zlib"), "zlib")),
        case(R.FINE, "pakitud-toores.ee/oppetykk", _packed(_essay("raw"), "raw")), case(R.FINE, "pakitud-kaks.ee/oppetykk", _packed(_essay("mitu"), "kaks")),
        case(R.FINE, "tykid-vaikesed.ee/oppetykk", _chunked(_essay("tykid", "fi"), 37)), case(R.FINE, "tykid-laiend.ee/oppetykk", _chunked(_essay("laiend", "en"), 900, b";sig=abc", b"X-Sum: 7\r\n")),
        case(R.FINE, "http10.ee/oppetykk", lambda x: x.raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + (b"" if x.method == "HEAD" else _essay("http10").encode()))),
        case(R.FINE, "enne-103.ee/oppetykk", lambda x: (x.raw(b"HTTP/1.1 103 Early Hints\r\nLink: </s.css>; rel=preload\r\n\r\n", close=False), fine(x))[1]),
        case(R.FINE, "vaikesed-paised.ee/oppetykk", _raw(b"HTTP/1.1 200 ok\r\ncontent-type:text/html\r\nx-empty:\r\nconnection:close\r\n\r\n", _essay("pais").encode())),
        case(R.FINE, "tyybita.ee/oppetykk", _essay("tüübita"), 200, {"Content-Type": None}),
        case(R.FINE, "vale-tyyp.ee/oppetykk", _essay("vale tüüp"), 200, {"Content-Type": "text/plain"}),
        case(R.FINE, "xhtml-tyyp.ee/oppetykk", _essay("xhtml"), 200, {"Content-Type": "application/xhtml+xml;charset=UTF-8"}),
        case(R.FINE, "aeglane-1.ee/oppetykk", _slow(1.2, fine)), case(R.FINE, "aeglane-2.ee/oppetykk", _slow(2.3, sends(_essay("aeglane", "ru")))),

        case(R.FINE, "suur-leht.ee/koik", _essay("suur", "et", 900)),

        case(R.FINE, "korra-500.ee/leht", first(sends("", 500), fine)), case(R.FINE, "korra-503.ee/leht", first(sends("", 503, {"Retry-After": "1"}), fine)),
        case(R.FINE, "korra-429.ee/leht", first(sends("", 429, {"Retry-After": "1"}), fine)), case(R.FINE, "korra-reset.ee/leht", first(lambda x: x.reset(), fine)),
        case(R.FINE, "robotile-403.ee/leht", for_browsers(fine, sends("Forbidden", 403))), case(R.FINE, "robotile-406.ee/leht", for_browsers(fine, sends("Not Acceptable", 406))),
        case(R.FINE, "accept-vajalik.ee/leht", _needs_accept),
        case(R.FINE, "kupsis-vajalik.ee/leht", _needs_cookie, pages={"/lubatud": to("/leht")}),
        case(R.FINE, "jarjekord.ee/otsing?b=2&a=1&a=0", _essay("järjekord")),
        case(R.FINE, "kaldkriips-lopus.ee/kursused/", _essay("kaldkriips")), case(R.FINE, "topelt-kaldkriips.ee/a//b", _essay("topelt")),
        case(R.FINE, "tahed-tees.ee/x/%C3%B5ppe%C3%BClesanne", _essay("täpid")), case(R.FINE, "tyhik-tees.ee/minu%20fail%20(2).html", _essay("tühik")),
        case(R.FINE, "protsent.ee/100%25-puhas", _essay("protsent")),
        case(R.FINE, "semikoolon.ee/leht;jsessionid=A1B2?x=1", _essay("semikoolon")), case(R.FINE, "kyrillitsa-tee.ru/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F", _essay("статья", "ru")),
        case(R.FINE, "õpi-iga-päev.ee/kursus", _essay("idn")), case(R.FINE, "учебник-пример.рф/urok", _essay("рф", "ru")), case(R.FINE, "müller-schule.de/plan", _essay("müller", "de")),
        case(R.FINE, "punktid.ee/a/./b/../c", _essay("punktid"), pages={"/a/c": sends(_essay("punktid"))}),
        case(R.FINE, "robots-koigile-kinni.ee/leht", _essay("robots"), pages={"/robots.txt": sends("User-agent: *\nDisallow: /\n", 200, {"Content-Type": "text/plain"})}),
        case(R.ROBOTS, "robots-meile-kinni.ee/sise/leht", _essay("robots meile"), pages={"/robots.txt": sends("User-agent: course-sync\nDisallow: /sise/\n", 200, {"Content-Type": "text/plain"})}),
        case(R.FINE, "rakendus-1.ee/kursus/7", shell("Õpirada"), anything=sends(shell("Õpirada"))), case(R.FINE, "rakendus-2.io/board/4fa", shell("Boards", "app", "Please enable JavaScript to continue."), anything=sends(shell("Boards", "app", "Please enable JavaScript to continue."))),
        case(R.FINE, "raamistik.ee/vana", "<html><head><title>Vana kursus</title></head><frameset cols='20%,80%'><frame src='menyy.html'><frame src='sisu.html'></frameset></html>", pages={"/menyy.html": fine, "/sisu.html": fine}),
        case(R.FINE, "manguke.ee/pong", "<html><head><title>Pong</title></head><body><canvas id=c width=600 height=400></canvas><script>const c=document.getElementById('c').getContext('2d');function draw(){c.fillRect(0,0,9,9);requestAnimationFrame(draw)}draw()</script></body></html>"),
        case(R.FINE, "pilt-ainult.ee/plakat", "<html><head><title>Plakat</title></head><body><img src='/plakat.jpg' alt='Ohutu jää plakat' width=1200></body></html>"),

    ]  # fmt: skip
    # Pages that are there on hosts that greet every other address with a 200 of their own.
    for host, lang, skin, heading in (
        ("kylalislahke.ee", "et", s.blog, "Ekskursioonid koolidele"), ("alati-200.com", "en", s.bootstrap, "Teaching with maps"),
        ("vsegda-200.ru", "ru", s.bitrix, "Расписание кружков"), ("aina-200.fi", "fi", s.ministry, "Nuorisotyö kouluissa"),
    ):  # fmt: skip
        found.append(
            case(
                R.FINE,
                f"{host}/leht/5",
                skin(lang, host, heading, heading, prose(lang, host, 8)),
                anything=sends(skin(lang, host, "404", "404", "<p>404</p>")),
            )
        )
    return found


def _chain(host: str, length: int, status: int, reason: R, also: tuple[R, ...] = ()) -> Case:
    steps = {f"/samm/{n}": to(f"/samm/{n + 1}", status) for n in range(1, length)}
    steps[f"/samm/{length}"] = sends(_essay(host, "en"))
    return case(reason, f"{host}/samm/0", to("/samm/1", status), pages=steps, also=also)


def redirects() -> list[Case]:
    moved, end = R.PERMANENT_REDIRECT, {"/uus/koht": sends(_essay("uus koht"))}
    found = []
    for status, reason in ((301, moved), (302, R.FINE), (303, R.FINE), (307, R.FINE), (308, moved)):
        found.append(case(reason, f"suunaja-{status}.ee/vana/koht", to("/uus/koht", status), pages=end))
        found.append(
            case(
                reason,
                f"www-suunaja-{status}.ee/a/b",
                on(f"pikem-nimi-{status}.ee", "/a/b", status),
                pages={f"pikem-nimi-{status}.ee/a/b": sends(_essay(f"nimi {status}"))},
            )
        )
    found += [
        _chain("ahel-3.org", 3, 302, R.FINE), _chain("ahel-5.org", 5, 307, R.FINE), _chain("ahel-7.org", 7, 301, moved), _chain("ahel-9.org", 9, 302, R.FINE), _chain("ahel-9p.org", 9, 308, moved),
        case(R.FINE, "sega-ahel.ee/x", to("/y", 301), pages={"/y": to("/uus/koht", 302), **end}, also=(moved,)),
        case(moved, "kriips-lisatakse.ee/kursus", to("/kursus/", 301), pages={"/kursus/": sends(_essay("kriips"))}, also=(R.FINE,)),
        case(R.FINE, "keelevalik.ee/", to("/et/", 302), pages={"/et/": sends(s.ministry("et", "Amet", "Avaleht", "Tere tulemast", prose("et", "keelevalik", 5)))}),
        case(R.FINE, "suhteline.ee/a/b/c", to("../d?e=f", 302), pages={"/a/d?e=f": sends(_essay("suhteline"))}),
        case(R.FINE, "skeemita.ee/x", lambda x: x.send("", 302, {"Location": f"//skeemita-siht.ee:{x.farm.port}/z"}), pages={"skeemita-siht.ee/z": sends(_essay("skeemita"))}),
        case(moved, "tahttega.ee/x", to("/%C3%B5pik", 301), pages={"/%C3%B5pik": sends(_essay("õpik"))}),

        case(R.FINE, "lyhilink.ee/Ab3x", on("pikk-siht.ee", "/kursus?utm_source=l", 302), pages={"pikk-siht.ee/kursus?utm_source=l": sends(_essay("lühilink"))}),
        case(moved, "doi-naide.org/10.1234/abc.5", on("kirjastaja-siht.com", "/article/5", 301), pages={"kirjastaja-siht.com/article/5": sends(s.repository("en", "Press", "On tides", "On tides", prose("en", "doi", 6)))}, also=(R.FINE,)),
        case(R.FINE, "purl-naide.org/net/eko", to("/net/eko/v2", 303), pages={"/net/eko/v2": sends("@prefix a: <b> .", 200, {"Content-Type": "text/turtle"})}),

        case(R.FINE, "alla-laadi.ee/get?f=1", on("varamu-siht.ee", "/f/1.zip?sig=abc", 302), pages={"varamu-siht.ee/f/1.zip?sig=abc": sends(ZIP, 200, {"Content-Type": "application/zip"})}),
        case(moved, "indeks.ee/index.html", to("/", 301), pages={"/": sends(s.blog("et", "Kursused", "Avaleht", "Kursuste kogu", prose("et", "indeks", 5)))}, also=(R.FINE,)),
    ]  # fmt: skip
    meta = "<html><head><title>{0}</title><meta http-equiv='{1}' content='{2}'></head><body>{3}</body></html>".format
    script = "<!doctype html><html><head><title>…</title><script>{}</script></head><body></body></html>".format
    found += [
        case(R.FINE, "meta-1.ee/vana.html", meta("Kolisime", "refresh", "0;url=/uus/koht", "Leht on kolinud"), pages=end, also=(moved,)),
        case(R.FINE, "meta-2.ee/", meta("", "Refresh", "2; URL=/uus/koht", "<a href=/uus/koht>Edasi</a>"), pages={"/uus/koht": sends(_essay("meta kaks", "fi"))}, also=(moved,)),
        case(R.FINE, "skript-1.ee/go", script("window.location.replace('/uus/koht')"), pages={"/uus/koht": sends(_essay("skript üks", "ru"))}, also=(moved,)),
        case(R.FINE, "skript-2.ee/go", script('document.location.href = "/uus/koht";'), pages={"/uus/koht": sends(_essay("skript kaks", "de"))}, also=(moved,)),
        case(R.FINE, "pais-refresh.ee/go", "<p>Oota</p>", 200, {"Refresh": "0; url=/uus/koht"}, pages={"/uus/koht": sends(_essay("päis", "lv"))}, also=(moved,)),
        case(R.FINE, "varskendab-end.ee/tabloo", meta("Tabloo", "refresh", "30", f"<h1>Bussid</h1>{prose('et', 'tabloo', 3)}")),
    ]  # fmt: skip
    return found


def fragments() -> list[Case]:
    def with_ids(lang: str, *ids: str) -> str:
        return s.wiki(
            lang,
            "Ankrud",
            "Sisukord",
            "Sisukord",
            "".join(f"<h2 {one}>{one[-5:]}</h2>{prose(lang, one, 2)}" for one in ids),
        )

    rows = (
        ("ankur-1.ee/leht", with_ids("et", "id='sissejuhatus'", "id=tulemus"), ("sissejuhatus",), ()),
        ("ankur-2.ee/leht", with_ids("et", "id='sissejuhatus'"), ("kokkuvote",), ("kokkuvote",)),
        ("ankur-3.org/page", with_ids("en", "id='Early_life'", "id='Works'"), ("Early_life", "Death"), ("Death",)),
        ("ankur-4.ru/st", with_ids("ru", "id='Примеры'"), ("%D0%9F%D1%80%D0%B8%D0%BC%D0%B5%D1%80%D1%8B",), ()),
        ("ankur-5.ee/leht", s.plain("et", "Vana", "Vana leht", "Vana leht", "<a name=lk2></a>" + prose("et", "ank5", 4)), ("lk2",), ()),
        ("ankur-6.ee/leht", with_ids("et", "id='a'"), (":~:text=taotluse",), ()),
        ("ankur-7.ee/leht", with_ids("et", "id='a'"), ("top",), ()),
        ("ankur-8.ee/app", shell("Kaart"), ("/kiht/3",), ()),
        ("ankur-9.de/seite", with_ids("de", "id='übersicht'"), ("übersicht", "inhalt"), ("inhalt",)),
        ("ankur-10.fi/sivu", with_ids("fi", "id='luku-1'", "id='luku-2'"), ("luku-2",), ()),
        ("ankur-11.lv/lapa", with_ids("lv", "id='Saturs'"), ("saturs",), ("saturs",)),
    )  # fmt: skip
    found = [case(R.FINE, address, body, fragments=want, missing=lack) for address, body, want, lack in rows]
    found += [
        case(R.FINE, "ankur-pdf.ee/juhend.pdf", PDF, 200, {"Content-Type": "application/pdf"}, fragments=("page=4",)),
        case(R.PERMANENT_REDIRECT, "ankur-kolis.ee/a", to("/b", 301), pages={"/b": sends(with_ids("et", "id='osa3'"))}, fragments=("osa3", "osa9"), missing=("osa9",)),
        case(R.FINE, "ankur-pikal.ee/a", with_ids("et", "id='algus'") + "<p>vahe</p>" * 3_000 + "<p id='lopp'>Lõpp</p>", fragments=("lopp",)),
    ]  # fmt: skip
    return found


CASES: tuple[Case, ...] = (*pages(), *files(), *odd(), *redirects(), *fragments())
