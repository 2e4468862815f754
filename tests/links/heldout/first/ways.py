"""How an answer comes: redirects, refreshes, broken transport, fragments, odd addresses, mail and phones."""

import gzip

from faultfarm.rows import by, good, raw, sends, to

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from heldout.shapes import Case, bare, case, drupal, on, text, wordpress


def cookie_first(x):
    if "sid=" in x.headers.get("cookie", ""):
        x.send(drupal("Teenus", "Teenus", text(2)))
    else:
        x.send("", 302, {"Location": x.target, "Set-Cookie": "sid=abc; Path=/; HttpOnly"})


def cookie_via(x):
    if x.path == "/cookiecheck":
        x.send("", 302, {"Location": "/sisu", "Set-Cookie": "ok=1; Path=/"})
    elif "ok=1" in x.headers.get("cookie", ""):
        x.send(drupal("Sisu", "Sisu", text(2)))
    else:
        x.send("", 302, {"Location": "/cookiecheck"})


REDIRECTS = [
    case(R.PERMANENT_REDIRECT, "vana.naidis.ee/teema/opetamine", on("uus.naidis.ee", "/opetamine", 301), pages={"uus.naidis.ee/opetamine": sends(wordpress("Õpetamine", "Õpetamine", text(2)))}),
    case(R.PERMANENT_REDIRECT, "www.kaldkriips.ee/teema", to("/teema/", 301), pages={"/teema/": sends(wordpress("Teema", "Teema", text(2)))}),
    case(R.FINE, "www.keel.ee/leht", to("/et/leht", 302), pages={"/et/leht": sends(wordpress("Leht", "Leht", text(2)))}),
    case(R.FINE, "lyhi.ee/abc", on("www.pikk.ee", "/juhend", 302), pages={"www.pikk.ee/juhend": good("Juhend")}),
    case(R.FINE, "www.esileht.ee/", on("www.esileht.ee", "/et"), pages={"/et": good("Kodu")}),
    case(R.PERMANENT_REDIRECT, "esileht2.ee/", on("www.esileht2.ee", "/", 301), pages={"www.esileht2.ee/": good("Kodu")}, also=(R.FINE,)),
    case(R.PERMANENT_REDIRECT, "projekt.amet.ee/", on("www.amet.ee", "/projekt", 301), pages={"www.amet.ee/projekt": good("Projekt")}),
    case(R.FINE, "www.kampaania.ee/index.html", on("www.kampaania.ee", "/", 302), pages={"/": good("Kampaania")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.FINE, "www.kampaania2.ee/index.php", on("www.kampaania2.ee", "/", 301), pages={"/": good("Kampaania")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.FINE, "www.kampaania3.ee/et/", on("www.kampaania3.ee", "/", 302), pages={"/": good("Kampaania")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.REDIRECT_LOOP, "www.ring.ee/a", to("/b"), pages={"/b": to("/a")}),
    case(R.REDIRECT_LOOP, "www.ise.ee/a", to("/a", 301)),
    case(R.FINE, "www.kypsisring.ee/teenus", cookie_first),
    case(R.FINE, "www.kypsisring2.ee/sisu", cookie_via, pages={"/cookiecheck": cookie_via}),
    case(R.FINE, "www.meta.ee/vana", bare("Suunamine", "<p>Leht on kolinud.</p>", "et", "<meta http-equiv='refresh' content='2;url=/uus'>"), pages={"/uus": good("Uus")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.NOT_FOUND, "www.meta2.ee/vana", bare("Suunamine", "<p>Leht on kolinud.</p>", "et", "<meta http-equiv='refresh' content='0; URL=\"/uus\"'>"), pages={"/uus": sends("", 404)}),
    case(R.FINE, "www.js.ee/vana", "<html><head><script>location.replace('/uus');</script></head><body></body></html>", pages={"/uus": good("Uus")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.NOT_FOUND, "www.js2.ee/vana", "<html><head><script type='text/javascript'>top.location.href = \"/uus\";</script></head><body></body></html>", pages={"/uus": sends("", 404)}),
    case(R.FINE, "www.paasta.ee/kategooria/koolid", to("/koolid/?from=kategooria", 302), pages={"/koolid/": good("Koolid")}),
    Case(R.NO_SUCH_NAME, "www.olematu.siht/kursus"),
    case(R.BOUNDS, "www.sisse.ee/x", to("http://10.0.0.5/x")),
    case(R.FINE, "www.tyhiasukoht.ee/a", sends(bare("Leht", text(2), "et"), 200, Location="/muu")),
    case(R.FINE, "www.sisu404.ee/koolitus/erivajadused", wordpress("Erivajadustega õppija koolitus", "Koolitus: erivajadused", text(6)), 404, also=(R.NOT_FOUND, R.BOT_WALL)),
    case(R.FINE, "doi.org/10.1000/182", on("publisher.com", "/chapter/182", 302), pages={"publisher.com/chapter/182": good("Chapter")}),
    case(R.FINE, "www.sessioon.ee/kursus", to("/kursus;jsessionid=1F2"), pages={"/kursus;jsessionid=1F2": good("Kursus")}),
    case(R.PERMANENT_REDIRECT, "www.vanaamet2.ee/", on("www.uusamet.ee", "/", 301), pages={"www.uusamet.ee/": good("Uus amet")}),
]  # fmt: skip

TRANSPORT = [
    case(R.BAD_RESPONSE, "gz.naidis.ee/a", sends(b"<html>hei</html>", 200, {"Content-Encoding": "gzip"}), also=(R.SERVER_ERROR,)),
    case(R.FINE, "gz2.naidis.ee/a", sends(gzip.compress(bare("Leht", text(2), "et").encode()), 200, {"Content-Encoding": "gzip"})),
    case(R.FINE, "gz3.naidis.ee/a", sends(gzip.compress(bare("Leht", text(2), "et").encode())[:-8], 200, {"Content-Encoding": "gzip"})),
    case(R.FINE, "tyhi.naidis.ee/a", sends(b"", 200), also=(R.BAD_RESPONSE, R.BOUNDS, R.SOFT_404)),
    case(R.RESET, "reset.naidis.ee/a", lambda x: x.reset(), also=(R.BAD_RESPONSE,)),
    case(R.BAD_RESPONSE, "ssh.naidis.ee/a", raw("SSH-2.0-OpenSSH_9.6\r\n"), also=(R.RESET,)),
    case(R.FINE, "chunk.naidis.ee/a", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n2e\r\n<html><title>A</title><p>Tere, maailm</p></html\r\n1\r\n>\r\n0\r\n\r\n")),
    case(R.FINE, "http10.naidis.ee/a", raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + bare("Vana server", text(2), "et").encode())),
    case(R.FINE, "headvale.naidis.ee/fail.pdf", by("HEAD", sends("", 404), sends(b"%PDF-1.5", 200, {"Content-Type": "application/pdf"})), known=Known('"e"', "", True)),
    case(R.FINE, "head500.naidis.ee/fail.docx", by("HEAD", sends("", 500), sends(b"PK\x03\x04", 200, {"Content-Type": "application/msword"})), known=Known('"e"', "", True)),
    case(R.NOT_MODIFIED, "sama.naidis.ee/a", lambda x: x.send("", 304) if x.headers.get("if-none-match") else x.send(bare("A", text(1))), known=Known('"v1"', "", True), also=(R.FINE,)),
    case(R.FINE, "latin.naidis.ee/%F5ppekava", good("Õppekava")),
    case(R.FINE, "part.naidis.ee/a", sends(bare("A", text(2), "et"), 206)),
    case(R.FINE, "teapot.naidis.ee/a", sends(bare("A", text(2), "et"), 203)),
]  # fmt: skip

FRAGMENTS = [
    case(R.FINE, "f1.naidis.ee/a", bare("A", f"<h2 id=sissejuhatus>Sissejuhatus</h2>{text(1)}<a name=lisa></a>"), fragments=("sissejuhatus", "lisa", "puudub"), missing=("puudub",)),
    case(R.FINE, "f2.naidis.ee/#/kursus/3", sends(bare("App", "<div id=app></div><script src=a.js></script>")), pages={"/": good("A")}, fragments=("/kursus/3",)),
    case(R.FINE, "f3.naidis.ee/a", bare("A", text(2)), fragments=(":~:text=Siit%20leiad",)),
    case(R.FINE, "f4.naidis.ee/a.pdf", b"%PDF-1.5", 200, {"Content-Type": "application/pdf"}, fragments=("page=3",)),
    case(R.FINE, "f5.naidis.ee/a.mp4", b"\0\0", 200, {"Content-Type": "video/mp4"}, fragments=("t=30",)),
    case(R.FINE, "github.com/naidis/repo/blob/main/b.py", bare("b.py", text(2, "en")), fragments=("L10-L20",)),
    case(R.FINE, "github.com/naidis/repo", bare("repo", f"<article><h2><a id='user-content-paigaldus' href='#paigaldus'></a>Paigaldus</h2>{text(1)}</article>"), fragments=("paigaldus",)),
    case(R.FINE, "f8.naidis.ee/a", bare("A", f"<h2 id='õppetöö'>Õppetöö</h2>{text(1)}"), fragments=("%C3%B5ppet%C3%B6%C3%B6",)),
    case(R.FINE, "f9.naidis.ee/a", bare("A", text(1)), fragments=("top", "")),
    case(R.FINE, "www.riigiteataja.ee/akt/123", bare("Seadus", f"<a name='para5'></a><p>§ 5</p>{text(1)}"), fragments=("para5", "para99"), missing=("para99",)),
    case(R.FINE, "en.wikipedia.org/wiki/X", bare("X", f"<h2 id='See_also'>See also</h2>{text(1, 'en')}"), fragments=("See_also", "Gone_section"), missing=("Gone_section",)),
]  # fmt: skip

ADDRESSES = [
    case(R.FINE, "xn--igus-1ta.ee/et/leht", good("Õigus")),
    Case(R.FINE, "õigus2.ee/et/leht", {"/et/leht": good("Õigus")}),
    case(R.FINE, "tapid.naidis.ee/fail%20nimi%20(1).pdf", b"%PDF", 200, {"Content-Type": "application/pdf"}),
    case(R.FINE, "www.suurtaht.ee/A/B.HTML", good("A")),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info(at)naidis.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info@naidis,ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info @naidis.ee"),
    Case(R.FINE, "mailto:info@naidis.ee?subject=K%C3%BCsimus&body=Tere"),
    Case(R.FINE, "mailto:Mari%20Maasikas%20%3Cmari@naidis.ee%3E"),
    Case(R.FINE, "mailto:mari.maasikas+kursus@naidis.ee"),
    Case(R.FINE, "tel:+372%205555%205555"),
    Case(R.FINE, "tel:116111"),
    Case(R.FINE, "tel:1345"),
    Case(R.BAD_PHONE_NUMBER, "tel:numbrit-pole"),
    Case(R.SCHEME, "javascript:window.print()"),
    Case(R.LOCAL_FILE, "file:///C:/Users/opetaja/Documents/tooleht.docx"),
    Case(R.SCHEME, "ftp://ftp.naidis.ee/pub/"),
]  # fmt: skip
