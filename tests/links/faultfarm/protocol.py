"""What servers do with HTTP itself: statuses, redirects, bodies, headers, encodings, fragments, files, robots.txt."""

import gzip
import time
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from faultfarm.rows import Row, article, bomb, by, first, for_browsers, good, page, raw, sends, to

STATUS = {
    200: R.FINE, 201: R.FINE, 202: R.FINE, 203: R.FINE, 204: R.FINE, 205: R.FINE, 206: R.FINE, 207: R.FINE, 226: R.FINE, 300: R.FINE, 304: R.BAD_RESPONSE, 305: R.BAD_RESPONSE,
    306: R.BAD_RESPONSE, 400: R.CLIENT_ERROR, 401: R.LOGIN, 402: R.FORBIDDEN, 403: R.FORBIDDEN, 404: R.NOT_FOUND, 405: R.METHOD_REFUSED, 406: R.FORBIDDEN, 407: R.FORBIDDEN,
    408: R.TIMEOUT, 409: R.CLIENT_ERROR, 410: R.GONE, 411: R.CLIENT_ERROR, 412: R.FORBIDDEN, 413: R.CLIENT_ERROR, 414: R.CLIENT_ERROR, 415: R.CLIENT_ERROR, 416: R.CLIENT_ERROR,
    417: R.CLIENT_ERROR, 418: R.BOT_WALL, 421: R.BAD_RESPONSE, 422: R.CLIENT_ERROR, 423: R.FORBIDDEN, 425: R.UNAVAILABLE, 426: R.CLIENT_ERROR, 428: R.FORBIDDEN, 431: R.CLIENT_ERROR,
    440: R.LOGIN, 444: R.CLIENT_ERROR, 449: R.FORBIDDEN, 451: R.LEGAL, 460: R.FORBIDDEN, 498: R.FORBIDDEN, 499: R.FORBIDDEN, 500: R.SERVER_ERROR, 501: R.SERVER_ERROR, 502: R.SERVER_ERROR,
    503: R.SERVER_ERROR, 504: R.SERVER_ERROR, 505: R.SERVER_ERROR, 507: R.SERVER_ERROR, 508: R.SERVER_ERROR, 509: R.SERVER_ERROR, 511: R.SERVER_ERROR, 520: R.SERVER_ERROR, 521: R.SERVER_ERROR,
    522: R.SERVER_ERROR, 523: R.SERVER_ERROR, 524: R.SERVER_ERROR, 525: R.SERVER_ERROR, 526: R.SERVER_ERROR, 529: R.SERVER_ERROR, 530: R.SERVER_ERROR, 598: R.SERVER_ERROR, 600: R.BAD_RESPONSE, 999: R.BOT_WALL,
}  # fmt: skip
HTML = "Content-Type: text/html\r\n"
OK = "HTTP/1.1 200 OK\r\n"


def rows() -> list[Row]:
    return statuses() + redirects() + bodies() + heads() + fragments() + files() + refreshes() + robots()


def statuses() -> list[Row]:
    found = [
        Row(f"/olek/{code}", sends(page("Vastus", "Vastus"), code), reason, host=f"status{code}")
        for code, reason in STATUS.items()
    ]
    later = format_datetime(datetime.now(UTC) + timedelta(hours=2), usegmt=True)
    found += [
        Row("/oota", first(sends("", 429, {"Retry-After": "1"}), good()), R.FINE, host="wait1"),
        Row("/oota", first(sends("", 503, {"Retry-After": "1"}), good()), R.FINE, host="wait2"),
        Row("/oota", first(sends("", 429), good()), R.FINE, host="wait3"),
        Row("/oota", sends("", 429, {"Retry-After": "3600"}), R.TOO_MANY_REQUESTS, host="wait4"),
        Row("/oota", sends("", 503, {"Retry-After": "3600"}), R.UNAVAILABLE, host="wait5"),
        Row("/oota", sends("", 503, {"Retry-After": later}), R.UNAVAILABLE, host="wait6"),
        Row("/oota", sends("", 429, {"Retry-After": later}), R.TOO_MANY_REQUESTS, host="wait7"),
        Row("/oota", sends("", 429, {"Retry-After": "varsti"}), R.TOO_MANY_REQUESTS, host="wait8"),
        Row("/oota", sends("", 429, {"Retry-After": "-5"}), R.TOO_MANY_REQUESTS, host="wait9"),
        Row("/oota", sends("", 429), R.TOO_MANY_REQUESTS, host="wait10"),
        Row("/korra", first(sends("", 500), good()), R.FINE), Row("/korra502", first(sends("", 502), good()), R.FINE),
        Row("/korra-reset", first(lambda x: x.reset(), good()), R.FINE, host="resetonce"),
        Row("/405-get", by("HEAD", good(), sends("", 405)), R.METHOD_REFUSED),
        Row("/500-robotile", for_browsers(good(), sends("", 500)), R.FINE),
    ]  # fmt: skip
    return found


def redirects() -> list[Row]:
    found = [Row("/siht/leht", good("Siht"), R.FINE)]
    permanent = {301: R.PERMANENT_REDIRECT, 308: R.PERMANENT_REDIRECT, 302: R.FINE, 303: R.FINE, 307: R.FINE}
    for code, reason in permanent.items():
        found += [
            Row(f"/suuna/{code}", to("/siht/leht", code), reason), Row(f"/suhteline/{code}", to("../siht/leht", code), reason),
            Row(f"/taielik/{code}", to("/siht/leht", code, host="main"), reason), Row(f"/surnule/{code}", to("/pole", code), R.NOT_FOUND),
            Row(f"/vigasele/{code}", to("/olek/500", code, host="status500"), R.SERVER_ERROR),
            Row(f"/kupsis/{code}", lambda x, code=code: x.send(article("Kursus")) if "luba=1" in x.headers.get("cookie", "") else x.send("", code, {"Location": x.path, "Set-Cookie": "luba=1; Path=/"}), R.FINE),
            Row(f"/ise/{code}", to(f"/ise/{code}", code), R.REDIRECT_LOOP), Row(f"/ring/{code}/a", to(f"/ring/{code}/b", code), R.REDIRECT_LOOP),
            Row(f"/ring/{code}/b", to(f"/ring/{code}/a", code), R.REDIRECT_LOOP), Row(f"/kohata/{code}", sends("", code), R.BAD_RESPONSE),
            Row(f"/sisse/{code}", to("http://169.254.169.254/latest/meta-data/", code), R.BOUNDS), Row(f"/voorskeem/{code}", to("ftp://kool.example/a", code), R.BOUNDS),
            Row(f"/skript/{code}", to("javascript:alert(1)", code), R.BAD_RESPONSE), Row(f"/vale/{code}", to("http://[vale/", code), R.BAD_RESPONSE),
        ]  # fmt: skip
    for length in (9, 10):
        found += [Row(f"/ahel{length}/{n}", to(f"/ahel{length}/{n + 1}"), R.FINE, host="chains") for n in range(length)]
        found.append(Row(f"/ahel{length}/{length}", good(), R.FINE, host="chains"))
    found += [Row(f"/pikk/{n}", to(f"/pikk/{n + 1}"), R.REDIRECT_LOOP, host="chains") for n in range(1)]
    found.append(Row("*", lambda x: x.send("", 302, {"Location": x.path + "x"}), R.FINE, host="endless"))
    found.append(
        Row("/lopmatu", lambda x: x.send("", 302, {"Location": x.path + "x"}), R.REDIRECT_LOOP, host="endless")
    )
    found.append(
        Row(
            "*",
            lambda x: x.send(
                "",
                302,
                {"Location": f"/pikk/{int(x.path.rpartition('/')[2] or 0) + 1}"} if x.path.startswith("/pikk/") else {},
            ),
            R.FINE,
            host="chains",
        )
    )
    cookie = lambda x: x.send("", 302, {"Location": x.path, "Set-Cookie": f"n={x.count}; Path=/"})  # noqa: E731
    found += [
        Row("/kupsis-alati", cookie, R.REDIRECT_LOOP), Row("/tyhi-location", to("", 302), R.BAD_RESPONSE), Row("/segaahel", to("/suuna/302", 301), R.FINE),
        Row("/pysiahel", to("/suuna/301", 308), R.PERMANENT_REDIRECT), Row("/koht-tyhikuga", to("/siht/a b", 302), R.FINE), Row("/siht/a%20b", good(), R.FINE),
        Row("/koht-tapiga", to("/siht/õpe", 302), R.FINE), Row("/siht/%C3%B5pe", good(), R.FINE), Row("/protokollita", lambda x: x.send("", 302, {"Location": x.url("/siht/leht").removeprefix("http:")}), R.FINE),
        Row("/ankruga", to("/siht/leht#osa", 301), R.PERMANENT_REDIRECT), Row("/suurtahed", lambda x: x.send("", 302, {"Location": x.url("/siht/leht").replace("http:", "HTTP:")}), R.FINE),
        Row("/kahekordne-location", raw("HTTP/1.1 302 Found\r\nLocation: /siht/leht\r\nSet-Cookie: a=1\r\nContent-Length: 0\r\n\r\n"), R.FINE),
        Row("/kaldkriips", to("/kaldkriips/", 301), R.PERMANENT_REDIRECT), Row("/kaldkriips/", good(), R.FINE), Row("/300-location", to("/siht/leht", 300), R.FINE),
        Row("/sessioon", lambda x: (good() if x.query else to("/sessioon?sid=1"))(x), R.FINE), Row("/mailto", to("mailto:a@kool.example"), R.BOUNDS), Row("/port", to("http://127.7.0.2:1/"), R.REFUSED),
    ]  # fmt: skip
    return found


def bodies() -> list[Row]:
    text = article("Kursus")
    packed = gzip.compress(text.encode(), mtime=0)
    endless = lambda x: x.drip((OK + HTML + "\r\n").encode(), b"<p>a</p>" * 2_000, 200, 0)  # noqa: E731
    return [
        Row("/gzip", sends(packed, Content_Encoding="gzip"), R.FINE), Row("/xgzip", sends(packed, Content_Encoding="x-gzip"), R.FINE),
        Row("/deflate", sends(zlib.compress(text.encode()), Content_Encoding="deflate"), R.FINE), Row("/deflate-toores", sends(zlib.compress(text.encode())[2:-4], Content_Encoding="deflate"), R.FINE),
        Row("/gzip-pool", sends(packed[: len(packed) // 2], Content_Encoding="gzip"), R.FINE), Row("/gzip-vale", sends(b"<html>ei ole gzip</html>", Content_Encoding="gzip"), R.BAD_RESPONSE),
        Row("/br", sends(b"\x8b\x02\x80", Content_Encoding="br"), R.FINE), Row("/pomm", sends(bomb(), Content_Encoding="gzip"), R.FINE), Row("/lopmatu-keha", endless, R.FINE),
        Row("/pool-keha", raw(f"{OK}{HTML}Content-Length: 90000\r\n\r\n{text}"), R.FINE), Row("/liiga-pikk", raw(f"{OK}{HTML}Content-Length: 20\r\n\r\n{text}"), R.BAD_RESPONSE),
        Row("/vale-pikkus", raw(f"{OK}{HTML}Content-Length: palju\r\n\r\n{text}"), R.FINE), Row("/ilma-pikkuseta", raw(f"{OK}{HTML}\r\n{text}"), R.FINE),
        Row("/tykid", raw(f"{OK}{HTML}Transfer-Encoding: chunked\r\n\r\n5\r\n<h1>A\r\n6\r\n</h1>x\r\n0\r\n\r\n"), R.FINE),
        Row("/tykid-katki", raw(f"{OK}{HTML}Transfer-Encoding: chunked\r\n\r\n5\r\n<h1>A\r\nzz\r\n"), R.FINE), Row("/keha-puudu", raw(f"{OK}{HTML}Content-Length: 900\r\n\r\n"), R.RESET),
        Row("/tilgub-pais", lambda x: x.drip(b"HTTP/1.1 200 OK\r\nX-A: ", b"a", 120, 0.05), R.TIMEOUT), Row("/tilgub-keha", lambda x: x.drip((OK + HTML + "\r\n").encode(), b"x", 120, 0.05), R.TIMEOUT),
        Row("/vaikus", lambda x: time.sleep(3.5), R.TIMEOUT), Row("/aeglane", lambda x: (time.sleep(0.3), x.send(text))[1], R.FINE),
        Row("/suur", sends(text + "<p>x</p>" * 60_000), R.FINE), Row("/video.mp4", sends(b"\0" * 2_000_000, Content_Type="video/mp4"), R.FINE),
        Row("/tyybita", sends(text, headers={"Content-Type": None}), R.FINE), Row("/vale-tyyp", sends(text, Content_Type="application/octet-stream"), R.FINE),
        Row("/xhtml", sends(text, Content_Type="application/xhtml+xml"), R.FINE), Row("/json", sends("{}", Content_Type="application/json"), R.FINE), Row("/nullbait", sends(b"<h1>A\0B</h1>"), R.FINE),
        Row("/katki-html", sends("<html><body><div><p>Kursuse <b>sisu" * 200), R.FINE), Row("/sygav", sends("<div>" * 5_000 + "sisu"), R.FINE),
    ]  # fmt: skip


def heads() -> list[Row]:
    text = article("Kursus")
    many = "".join(f"X-{n}: a\r\n" for n in range(90))
    return [
        Row("/103", raw(f"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n{OK}{HTML}Content-Length: {len(text.encode())}\r\n\r\n{text}"), R.FINE),
        Row("/100", raw(f"HTTP/1.1 100 Continue\r\n\r\n{OK}{HTML}Content-Length: {len(text.encode())}\r\n\r\n{text}"), R.FINE),
        Row("/102x3", raw("HTTP/1.1 102 Processing\r\n\r\n" * 3 + f"{OK}{HTML}Content-Length: {len(text.encode())}\r\n\r\n{text}"), R.FINE),
        Row("/http09", raw("<html>tere</html>"), R.BAD_RESPONSE), Row("/http10", raw(f"HTTP/1.0 200 OK\r\n{HTML}\r\n{text}"), R.FINE), Row("/ssh", raw("SSH-2.0-OpenSSH_9.2\r\n"), R.BAD_RESPONSE),
        Row("/smtp", raw("220 mail.kool.example ESMTP\r\n"), R.BAD_RESPONSE), Row("/jama", raw(bytes(range(256))), R.BAD_RESPONSE), Row("/tyhjus", raw(b""), R.RESET),
        Row("/reset", lambda x: x.reset(), R.RESET), Row("/palju-paiseid", raw(f"{OK}{HTML}{many}Content-Length: {len(text.encode())}\r\n\r\n{text}"), R.FINE),
        Row("/liiga-palju-paiseid", raw(OK + HTML + "".join(f"X-{n}: a\r\n" for n in range(400)) + "\r\n" + text), R.FINE), Row("/lopmatult-paiseid", raw(OK + HTML + "".join(f"X-{n}: a\r\n" for n in range(2_000)) + "\r\n" + text), R.BOUNDS), Row("/hiigelpais", raw(f"{OK}{HTML}X-A: {'a' * 70_000}\r\n\r\n{text}"), R.BOUNDS),
        Row("/pais-ilma-koolonita", raw(f"{OK}{HTML}Mingi jama\r\nContent-Length: {len(text.encode())}\r\n\r\n{text}"), R.FINE), Row("/ainult-lf", raw(f"HTTP/1.1 200 OK\nContent-Type: text/html\n\n{text}"), R.FINE),
        Row("/pohjuseta", raw(f"HTTP/1.1 200\r\n{HTML}\r\n{text}"), R.FINE), Row("/olek-tekst", raw(f"HTTP/1.1 OK 200\r\n{HTML}\r\n{text}"), R.BAD_RESPONSE), Row("/http2", raw("HTTP/2 200\r\n\r\n"), R.BAD_RESPONSE),
        Row("/topeltkodeering/%25C3%25A4", good(), R.FINE), Row("/t%C3%A4pit%C3%A4ht", good(), R.FINE), Row("/tyhik%20ja%2Bpluss", good(), R.FINE), Row("/p;aram=1,2?a=b&c[]=d", good(), R.FINE), Row("/~kasutaja/'x'(y)!", good(), R.FINE),
        Row("/" + "a" * 3_000, good(), R.FINE), Row("/?leht=7", good(), R.FINE),
    ]  # fmt: skip


def fragments() -> list[Row]:
    spots = article(
        "Ankrud",
        extra="<h2 id='osa-1'>Osa 1</h2><a name='vana'></a><p id='täpi'>x</p><span id='user-content-readme'></span><b id='a.b:c'></b><i id='100%'></i>",
    )
    scripted = page(
        "Ankrud",
        "Teema",
        f'<h2>Minu pealkiri</h2><p>{"Pikk jutt siin. " * 30}</p><script>make(\'tekkiv\');x={{"id":"json-ankur"}}</script>',
    )
    late = article("Pikk", extra="<p>täide</p>" * 8_000 + "<h2 id='kaugel'>Kaugel</h2>")
    huge = article("Hiigel", extra="<p>täide</p>" * 120_000 + "<h2 id='lopus'>Lõpus</h2>")
    asked = {
        "/ankrud": (spots, ("osa-1", "vana", "t%C3%A4pi", "täpi", "readme", "a.b:c", "100%25", "puudub", "OSA-1"), ("puudub", "OSA-1")),
        "/ankrud2": (spots, ("top", "TOP", "/tee", "!/tee", ":~:text=kursus", "osa-1:~:text=x", "page=3", "L10-L20", "issuecomment-12", "kadunud"), ("kadunud",)),
        "/skript": (scripted, ("minu-pealkiri", "tekkiv", "json-ankur", "olematu"), ("olematu",)),
        "/pikk-ankur": (late, ("kaugel", "olematu"), ("olematu",)), "/hiigel-ankur": (huge, ("lopus", "olematu"), ()),
        "/spa": (page("Rakendus", "", "<div id=root></div><script src=/a.js></script>"), ("mis-tahes",), ()),
    }  # fmt: skip
    found = [
        Row(path, sends(body), R.FINE, host="anchors", fragments=want, missing=lack)
        for path, (body, want, lack) in asked.items()
    ]
    found += [
        Row(
            "/kiri.pdf",
            sends(b"%PDF", Content_Type="application/pdf"),
            R.FINE,
            host="anchors",
            fragments=("page=2", "osa"),
        ),
        Row("/surnud", sends("", 404), R.NOT_FOUND, host="anchors", fragments=("osa",)),
        Row("/suunab", to("/ankrud"), R.FINE, host="anchors", fragments=("osa-1", "x"), missing=("x",)),
    ]
    return found


def files() -> list[Row]:
    pdf, was = sends(b"%PDF-1.7", Content_Type="application/pdf", ETag='"e"'), Known(was_good=True)
    found = []
    for ending in (".pdf", ".docx", ".pptx", ".zip", ".mp3", ".jpg"):
        found += [
            Row(f"/fail/hea{ending}", pdf, R.FINE), Row(f"/fail/pole{ending}", sends("", 404), R.NOT_FOUND), Row(f"/fail/valetab{ending}", by("HEAD", pdf, sends("", 404)), R.NOT_FOUND),
            Row(f"/fail/head404{ending}", by("HEAD", sends("", 404), pdf), R.FINE, known=was), Row(f"/fail/head405{ending}", by("HEAD", sends("", 405), pdf), R.FINE, known=was),
            Row(f"/fail/head500{ending}", by("HEAD", sends("", 500), pdf), R.FINE, known=was), Row(f"/fail/headreset{ending}", by("HEAD", lambda x: x.reset(), pdf), R.FINE, known=was),
            Row(f"/fail/pehme{ending}", sends(page("Faili ei leitud", "Faili ei leitud")), R.SOFT_404), Row(f"/fail/sisse{ending}", to("/login?next=x"), R.LOGIN),
            Row(f"/fail/pehme-enne-hea{ending}", sends(page("Faili ei leitud", "Faili ei leitud")), R.SOFT_404, known=was),
        ]  # fmt: skip
    found.append(Row("/login", sends(page("Sisene", "Sisene")), R.FINE))

    def same(x):
        return (
            x.send("", 304)
            if x.headers.get("if-none-match") == '"e"'
            else x.send(article("Muutmata"), 200, {"ETag": '"e"'})
        )

    found += [
        Row("/muutmata", same, R.NOT_MODIFIED, known=Known(etag='"e"', was_good=True)), Row("/oli-halb", same, R.FINE, known=Known(etag='"e"')),
        Row("/muutus", same, R.FINE, known=Known(etag='"vana"', was_good=True)), Row("/muutmata.pdf", same, R.NOT_MODIFIED, known=Known(etag='"e"', was_good=True)),
    ]  # fmt: skip
    return found


def refreshes() -> list[Row]:
    meta = (
        '<html><head><title>Edasi</title><meta http-equiv=refresh content="{}"></head><body>Edasi</body></html>'.format
    )
    script = "<html><head><title>Edasi</title></head><body><script>{}</script></body></html>".format
    found = [Row("/pysiv", good("Sihtleht"), R.FINE, host="refresh")]
    forms = ("0; url=/pysiv", "0;URL=/pysiv", "3; url='/pysiv'", "0,/pysiv", "0; /pysiv")
    found += [Row(f"/meta/{n}", sends(meta(form)), R.FINE, host="refresh") for n, form in enumerate(forms)]
    found += [
        Row(f"/meta-pole/{n}", sends(meta(form.replace("pysiv", "pole"))), R.NOT_FOUND, host="refresh")
        for n, form in enumerate(forms)
    ]
    for number, code in enumerate(
        (
            "location.href='/pole'",
            'window.location = "/pole";',
            "location.replace('/pole')",
            "document.location='/pole'",
            'top.location.href="/pole"',
        )
    ):
        found.append(Row(f"/skript-pole/{number}", sends(script(code)), R.NOT_FOUND, host="refresh"))
        found.append(Row(f"/skript-hea/{number}", sends(script(code.replace("pole", "pysiv"))), R.FINE, host="refresh"))
    found += [
        Row("/meta-ise", sends(meta("5")), R.FINE, host="refresh"), Row("/meta-kaua", sends(meta("600; url=/pole")), R.FINE, host="refresh"), Row("/meta-enda", sends(meta("1; url=/meta-enda")), R.FINE, host="refresh"),
        Row("/meta-ring/a", sends(meta("0; url=/meta-ring/b")), R.REDIRECT_LOOP, host="refresh"), Row("/meta-ring/b", sends(meta("0; url=/meta-ring/a")), R.REDIRECT_LOOP, host="refresh"),
        Row("/meta-sisse", sends(meta("0; url=http://10.0.0.1/")), R.BOUNDS, host="refresh"), Row("/meta-login", sends(meta("0; url=/login?next=a")), R.LOGIN, host="refresh"),
        Row("/login", sends(page("Sisene")), R.FINE, host="refresh"), Row("/pais-refresh", sends("", 200, {"Refresh": "0; url=/pole"}), R.NOT_FOUND, host="refresh"),
        Row("/meta-noscript", sends(article("Skriptiga").replace("</head>", "<noscript><meta http-equiv=refresh content='0; url=/pole'></noscript></head>")), R.FINE, host="refresh"),
        Row("/meta-sisuga", sends(article("Sisuga").replace("</head>", "<meta http-equiv=refresh content='0; url=/pole'></head>")), R.FINE, host="refresh"),
        Row("/skript-sisuga", sends(article("Sisuga", extra="<script>if (x) location.href='/pole'</script>")), R.FINE, host="refresh"),
    ]  # fmt: skip
    return found


def robots() -> list[Row]:
    named = "User-agent: course-sync\nDisallow: /kinni\nAllow: /kinni/lahti\n\nUser-agent: *\nDisallow: /\n"
    star, long = "User-agent: *\nDisallow: /\n", "# x\n" * 20_000 + named
    text = {"Content-Type": "text/plain"}
    return [
        Row("/robots.txt", sends(named, headers=text), R.FINE, host="robots1"), Row("/kinni/a", good(), R.ROBOTS, host="robots1"), Row("/kinni/lahti/a", good(), R.FINE, host="robots1"), Row("/muu", good(), R.FINE, host="robots1"),
        Row("/suunab", to("/kinni/b"), R.ROBOTS, host="robots1"), Row("/robots.txt", sends(star, headers=text), R.FINE, host="robots2"), Row("/leht", good(), R.FINE, host="robots2"),
        Row("/robots.txt", sends(long, headers=text), R.FINE, host="robots3"), Row("/kinni/a", good(), R.ROBOTS, host="robots3"), Row("/robots.txt", sends("", 500), R.FINE, host="robots4"), Row("/leht", good(), R.FINE, host="robots4"),
        Row("/robots.txt", sends(page("Tere")), R.FINE, host="robots5"), Row("/leht", good(), R.FINE, host="robots5"), Row("/robots.txt", to("/robots.txt"), R.FINE, host="robots6"), Row("/leht", good(), R.FINE, host="robots6"),
    ]  # fmt: skip
