"""Plain answers that it is dead, loops, faults of the server, broken bodies, malformed addresses."""

from faultfarm.rows import raw, sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on

from . import skins as s


def _reset(x):
    x.reset()


def _silent(x):
    x.raw(b"")


_busy = s.front("Service Unavailable", "<h1>Teenus on ajutiselt maas</h1><p>Proovi hiljem.</p>")

CASES: tuple[Case, ...] = (
    case(
        R.NOT_FOUND,
        "surnud-a.xii.test/et/toetused/kadunud",
        s.veera("Lehte ei leitud", "<p>Kontrolli aadressi.</p>"),
        404,
    ),
    case(
        R.NOT_FOUND,
        "surnud-b.xii.test/wp-content/uploads/2015/03/juhend.pdf",
        s.wp("Lehte ei leitud", "<p>Proovi otsingut.</p>"),
        404,
    ),
    case(R.NOT_FOUND, "surnud-c.xii.test/courses/12", "", 404),
    case(
        R.NOT_FOUND,
        "surnud-d.xii.test/artikkel/661",
        s.daily("Loetumad lood", "<ul><li>Kuidas puhata</li><li>Millal tuleb lumi</li></ul>"),
        404,
    ),
    case(
        R.NOT_FOUND,
        "surnud-e.xii.test/handle/1/2",
        s.dspace("404", "<p>We can't find the page you're looking for.</p>", lang="en"),
        404,
    ),
    case(
        R.NOT_FOUND,
        "surnud-f.xii.test/vana",
        to("/uus"),
        pages={"/uus": sends(s.voog("Ei ole", "<p>Ei ole.</p>"), 404)},
    ),
    case(
        R.NOT_FOUND,
        "surnud-g.xii.test/doc",
        on("surnud-g2.xii.test", "/x/doc", 301),
        pages={"surnud-g2.xii.test/x/doc": sends("nope", 404)},
    ),
    case(R.NOT_FOUND, "surnud-h.xii.test/stranica/7", s.front("Ошибка 404", "<p>Нет такой страницы</p>"), 404),
    case(R.NOT_FOUND, "surnud-i.xii.test/sivu", s.wp("Sivua ei löytynyt", "<p>Harmi.</p>", lang="fi"), 404),
    case(
        R.NOT_FOUND,
        "surnud-j.xii.test/files/slides.pptx",
        sends('{"error":"not_found"}', 404, {"Content-Type": "application/json"}),
    ),
    case(
        R.GONE,
        "surnud-k.xii.test/projekt/2010",
        s.europa("Gone", "<p>This resource was intentionally removed.</p>"),
        410,
    ),
    case(R.GONE, "surnud-l.xii.test/kuulutus/81", s.jobs("Kuulutus on eemaldatud", "<p>Kuulutus eemaldati.</p>"), 410),
    case(R.GONE, "surnud-m.xii.test/forum/t/9", s.discourse("Oops", "<p>The topic was deleted</p>"), 410),
    case(R.CLIENT_ERROR, "surnud-n.xii.test/cgi?x=%25", s.front("Bad Request", "<h1>400 Bad Request</h1>"), 400),
    case(R.CLIENT_ERROR, "surnud-o.xii.test/share/aa", s.front("Teapot", "<p>I'm a teapot</p>"), 418),
    case(
        R.CLIENT_ERROR,
        "surnud-p.xii.test/api/doc/9",
        sends('{"message":"unprocessable"}', 422, {"Content-Type": "application/json"}),
    ),
    case(R.REDIRECT_LOOP, "ring-a.xii.test/a", to("/b"), pages={"/b": to("/a")}),
    case(R.REDIRECT_LOOP, "ring-b.xii.test/et/leht", to("/et/leht", 301)),
    case(
        R.REDIRECT_LOOP,
        "ring-c.xii.test/x",
        on("ring-c2.xii.test", "/x", 302),
        pages={"ring-c2.xii.test/x": on("ring-c.xii.test", "/x", 302)},
    ),
    case(
        R.REDIRECT_LOOP,
        "ring-d.xii.test/keel?l=et",
        to("/keel?l=en"),
        pages={"/keel?l=en": to("/keel?l=ru"), "/keel?l=ru": to("/keel?l=et")},
    ),
    case(R.SERVER_ERROR, "rike-a.xii.test/andmebaas", s.front("Viga", "<p>Andmebaasiga ei saa ühendust</p>"), 500),
    case(R.SERVER_ERROR, "rike-b.xii.test/search", "<h1>502 Bad Gateway</h1>", 502),
    case(
        R.SERVER_ERROR,
        "rike-c.xii.test/aspx/vaade.aspx",
        s.front("Runtime Error", "<h2>Server Error in '/' Application.</h2>"),
        500,
    ),
    case(R.SERVER_ERROR, "rike-d.xii.test/leht", "", 504),
    case(R.SERVER_ERROR, "rike-e.xii.test/item", s.front("Origin", "<h1>Error 521: web server is down</h1>"), 521),
    case(R.SERVER_ERROR, "rike-f.xii.test/rada", _busy, 503, also=(R.UNAVAILABLE,)),
    case(
        R.UNAVAILABLE,
        "rike-g.xii.test/hooldus",
        sends(_busy, 503, {"Retry-After": "86400"}),
        also=(R.PUT_OFF, R.SERVER_ERROR),
    ),
    case(R.RESET, "rike-h.xii.test/fail", _reset),
    case(R.RESET, "rike-i.xii.test/tyhi", _silent, also=(R.BAD_RESPONSE,)),
    case(R.BAD_RESPONSE, "rike-j.xii.test/ssh", raw("SSH-2.0-OpenSSH_8.9p1 Ubuntu\r\n"), also=(R.RESET,)),
    case(R.BAD_RESPONSE, "rike-k.xii.test/ftp", raw("220 ProFTPD server ready.\r\n"), also=(R.RESET,)),
    case(
        R.BAD_RESPONSE,
        "rike-l.xii.test/juhend.html",
        raw(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n<html><head><title>Juhend</title>"
        ),
        also=(R.RESET,),
    ),
    case(
        R.BAD_RESPONSE,
        "rike-m.xii.test/kokku",
        sends(b"\x1f\x8b\x08\x00rikutud", 200, {"Content-Encoding": "gzip"}),
        also=(R.RESET,),
    ),
    case(
        R.SOFT_404,
        "rike-n.xii.test/moodul.php?id=3",
        s.front(
            "",
            "<b>Warning</b>: mysqli_connect(): (HY000/1045): Access denied for user 'web'@'localhost' (using password: YES) in <b>/var/www/moodul.php</b> on line <b>12</b><br />Ühendus andmebaasiga ebaõnnestus.",
        ),
        also=(R.SERVER_ERROR,),
    ),
    case(
        R.SOFT_404,
        "rike-o.xii.test/blog/lein",
        s.front("Database Error", "<h1>Error establishing a database connection</h1>"),
        also=(R.SERVER_ERROR,),
        anything=sends(s.front("Database Error", "<h1>Error establishing a database connection</h1>")),
    ),
    Case(R.MALFORMED, "http://"),
    Case(R.MALFORMED, "https://www..xii.test/leht"),
    Case(R.MALFORMED, "http://näidis viga.xii.test/leht"),
    Case(R.MALFORMED, "http://vigane.xii.test:port/leht"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info(at)naidis.xii.test"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:"),
    Case(R.LOCAL_FILE, "file:///C:/Users/mari/Desktop/juhend.docx"),
)
