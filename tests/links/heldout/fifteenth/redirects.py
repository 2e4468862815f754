"""Redirects by status, header, markup and script."""

import time

from faultfarm.rows import sends, to
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason as R
from heldout.fifteenth.made import LOST, NGINX_404, data, note, page, shown, wire
from heldout.shapes import Case, bare, case, on, portal

_LOGIN = bare(
    "Sisene",
    '<h1>Sisene oma kontole</h1><form method="post" action="/konto/sisene"><label>E-post <input name="email"></label><label>Parool <input type="password" name="parool"></label>'
    "<button>Sisene</button></form><p><a href=/konto/unustasin>Unustasid parooli?</a></p>",
    "et",
)
_FRONT = portal(
    "Näidislinna koolide portaal",
    "Tere tulemast",
    "<p>Siit leiad kõigi linna koolide uudised, kalendri ja kontaktid. Vali menüüst endale huvipakkuv teema.</p>",
)


def _hops(number: int, status: int = 302) -> dict[str, Behaviour]:
    """So many redirects behind the first page's own."""
    return {**{f"/h{n}": to(f"/h{n + 1}", status) for n in range(1, number)}, f"/h{number}": shown(number)}


def _bytes(location: bytes, status: bytes = b"302 Found", more: bytes = b"") -> Behaviour:
    """Location exactly as given."""
    return lambda x: x.raw(
        b"HTTP/1.1 " + status + b"\r\nLocation: " + location + b"\r\n" + more + b"Content-Length: 0\r\n\r\n",
        close=False,
    )


def _growing(x: Exchange) -> None:
    x.send("", 302, {"Location": x.target.rstrip("/") + "/leht/"})


def _cookie(x: Exchange) -> None:
    if "nahtud=1" in x.headers.get("cookie", ""):
        x.send(page(2))
    else:
        x.send(
            "",
            302,
            {
                "Location": x.target,
                "Set-Cookie": "nahtud=1; Path=/; Expires=Thu, 31 Dec 2026 23:59:59 GMT; HttpOnly; SameSite=Lax",
            },
        )


def _bounce(x: Exchange) -> None:
    """Away to a single sign-on that lets everybody through, which comes back with a ticket; the ticket becomes a cookie."""
    if "pilet" in x.query:
        x.send("", 302, {"Location": "/leht", "Set-Cookie": "sessioon=k1; Path=/"})
    elif "sessioon=k1" in x.headers.get("cookie", ""):
        x.send(page(3))
    else:
        on("sso-porge-b15.ee", "/cas?tagasi=leht")(x)


def _mute(x: Exchange) -> None:
    x.keep = False
    time.sleep(12)


def _refresh(target: str, seconds: str = "0") -> str:
    return f'<html><head><meta http-equiv="refresh" content="{seconds}; URL={target}"><title>Suunan edasi</title></head><body><p>Suunan edasi.</p></body></html>'


def _script(code: str) -> str:
    return f"<!DOCTYPE html><html><head><title></title><script>{code}</script></head><body></body></html>"


_NONE = "pole-sellist-nime-b15.invalid"

CASES: tuple[Case, ...] = (
    case(R.FINE, "suhteline-b15.ee/vana/kursus/leht", to("../uus/./leht?x=1"), pages={"/vana/uus/leht": shown(0)}),
    case(R.FINE, "ainultparing-b15.ee/leht", to("?lang=et"), pages={"/leht?lang=et": shown(2)}),
    case(
        R.FINE,
        "tyhikud-sihis-b15.ee/leht",
        _bytes(b"/uus leht/kursuse kava"),
        pages={"/uus%20leht/kursuse%20kava": shown(4)},
    ),
    case(
        R.FINE,
        "utf8-sihis-b15.ee/leht",
        _bytes("/õppetöö/üldinfo".encode()),
        pages=dict.fromkeys(
            (
                "/%C3%B5ppet%C3%B6%C3%B6/%C3%BCldinfo",
                "/%c3%b5ppet%c3%b6%c3%b6/%c3%bcldinfo",
                "/õppetöö/üldinfo".encode().decode("latin-1"),
            ),
            shown(0),
        ),
    ),
    case(
        R.FINE,
        "latin1-sihis-b15.ee/leht",
        _bytes(b"/lehek\xfclg"),
        pages=dict.fromkeys(("/lehek%FClg", "/lehek%fclg", "/lehek\xfclg"), shown(1)),
        also=(R.NOT_FOUND,),
    ),
    case(R.FINE, "kaldkriips-b15.ee/leht", _bytes(b"\\uus\\leht"), pages={"/uus/leht": shown(2)}),
    case(
        R.PERMANENT_REDIRECT,
        "paring-b15.ee/vana?id=5&keel=et",
        to("/uus?id=5&keel=et", 301),
        pages={"/uus?id=5&keel=et": shown(3)},
    ),
    case(
        R.NOT_FOUND,
        "paringuta-b15.ee/vana?id=5",
        to("/uus", 301),
        pages={"/uus?id=5": shown(4), "/uus": sends(NGINX_404, 404)},
    ),
    case(
        R.NOT_FOUND,
        "amp-b15.ee/vana",
        to("/v?a=1&amp;b=2", 302),
        pages={"/v?a=1&b=2": shown(0), "/v": sends(NGINX_404, 404)},
    ),
    case(R.PERMANENT_REDIRECT, "pysiv308-b15.ee/leht", to("/uus", 308), pages={"/uus": shown(0)}),
    case(
        R.GONE,
        "pysiv308gone-b15.ee/leht",
        to("/uus", 308),
        pages={"/uus": sends(note("Gone", "This course is over."), 410)},
    ),
    case(R.NOT_FOUND, "pysiv404-b15.ee/leht", to("/uus", 301)),
    case(
        R.GENERAL_PAGE,
        "esilehele-b15.ee/oppijale/juhendid/hindamine.html",
        to("/", 301),
        pages={"/": sends(_FRONT)},
        anything=to("/", 301),
        also=(R.SOFT_404,),
    ),
    case(R.SOFT_404, "vealehele-b15.ee/kava", to("/404.html"), pages={"/404.html": sends(LOST)}, also=(R.NOT_FOUND,)),
    case(
        R.NOT_FOUND,
        "refreshpais404-b15.ee/leht",
        note("Suunan", "Suunan edasi.", "et"),
        200,
        {"Refresh": "0; url=/kadunud"},
        also=(R.SOFT_404,),
    ),
    case(R.NOT_FOUND, "metarefresh404-b15.ee/leht", _refresh("/kadunud"), also=(R.SOFT_404,)),
    case(R.FINE, "metarefresh30-b15.ee/leht", page(4, head='<meta http-equiv="refresh" content="30">')),
    case(
        R.REDIRECT_LOOP,
        "metaring-b15.ee/leht",
        _refresh("/b"),
        pages={"/b": sends(_refresh("/leht"))},
        also=(R.SOFT_404,),
    ),
    case(
        R.FINE,
        "metanoscript-b15.ee/leht",
        page(0, head='<noscript><meta http-equiv="refresh" content="0; url=/ilma-skriptita"></noscript>'),
    ),
    case(R.NOT_FOUND, "skript404-b15.ee/leht", _script("window.location.href = '/kadunud';"), also=(R.SOFT_404,)),
    case(
        R.FINE,
        "skriptfunktsioonis-b15.ee/leht",
        page(2, head="<script>function logi_valja(){ window.location.href = '/kadunud'; }</script>"),
    ),
    case(
        R.FINE,
        "kanooniline-b15.ee/leht",
        page(3, head='<link rel="canonical" href="/kadunud"><meta property="og:url" content="/kadunud">'),
    ),
    case(R.FINE, "kypsisering-b15.ee/leht", _cookie),
    case(
        R.FINE,
        "sso-b15.ee/leht",
        _bounce,
        pages={"sso-porge-b15.ee/cas": lambda x: on("sso-b15.ee", "/leht?pilet=ST-1")(x)},
    ),
    case(R.REDIRECT_LOOP, "endale-b15.ee/leht", to("/leht")),
    case(R.REDIRECT_LOOP, "endalejuppi-b15.ee/leht", to("#sisu", 301)),
    case(R.REDIRECT_LOOP, "edasitagasi-b15.ee/a", to("/b", 301), pages={"/b": to("/a", 302)}),
    case(R.REDIRECT_LOOP, "kasvav-b15.ee/leht", _growing, anything=_growing, also=(R.BOUNDS,)),
    case(
        R.PERMANENT_REDIRECT,
        "wwwta-b15.ee/leht",
        on("www.wwwta-b15.ee", "/leht", 301),
        pages={"www.wwwta-b15.ee/leht": shown(0)},
        also=(R.FINE,),
    ),
    case(
        R.FINE,
        "idnsiht-b15.ee/leht",
        lambda x: _bytes(f"http://jõgi-b15.ee:{x.farm.port}/leht".encode())(x),
        pages={"jõgi-b15.ee/leht": shown(1), "xn--jgi-b15-10a.ee/leht": shown(1)},
    ),
    case(R.PRIVATE_ADDRESS, "kohalik-b15.ee/leht", to("http://localhost/"), also=(R.BOUNDS,)),
    case(R.PRIVATE_ADDRESS, "metaandmed-b15.ee/leht", to("http://169.254.169.254/latest/meta-data/"), also=(R.BOUNDS,)),
    case(R.PRIVATE_ADDRESS, "kuuskuus-b15.ee/leht", to("http://[::ffff:10.0.0.1]/"), also=(R.BOUNDS,)),
    case(R.PRIVATE_ADDRESS, "metasisse-b15.ee/leht", _refresh("http://10.1.2.3/"), also=(R.BOUNDS, R.SOFT_404)),
    case(R.SCHEME, "failile-b15.ee/leht", to("file:///etc/passwd"), also=(R.LOCAL_FILE, R.BOUNDS, R.BAD_RESPONSE)),
    case(
        R.LOGIN,
        "sisene-b15.ee/kursus/5",
        to("/konto/sisene?tagasi=%2Fkursus%2F5"),
        pages={"/konto/sisene": sends(_LOGIN)},
    ),
    case(R.NO_SUCH_NAME, "nimetu-b15.ee/leht", to(f"http://{_NONE}/leht", 301), also=(R.DNS_TROUBLE,)),
    case(R.BAD_RESPONSE, "katkineipv6-b15.ee/leht", to("http://[::1/leht"), also=(R.MALFORMED,)),
    case(
        R.BAD_RESPONSE,
        "kakssihti-b15.ee/leht",
        wire("HTTP/1.1 302 Found", "Location: /a", "Location: /b", "Content-Length: 0"),
        pages={"/a": shown(2), "/b": shown(3)},
    ),
    case(R.FINE, "kymme-b15.ee/leht", to("/h1"), pages=_hops(9)),
    case(R.NOT_FOUND, "kymme404-b15.ee/leht", to("/h1"), pages={**_hops(9), "/h9": sends(data(NGINX_404), 404)}),
    case(
        R.SERVER_ERROR,
        "kypsis500-b15.ee/leht",
        lambda x: _cookie(x) if "cookie" not in x.headers else x.send(note("500", "Internal error"), 500),
    ),
    case(R.TIMEOUT, "vaikusesse-b15.ee/leht", to("/vait", 301), pages={"/vait": _mute}),
    case(R.RESET, "katkemisse-b15.ee/leht", to("/katki", 302), pages={"/katki": lambda x: x.reset()}),
    case(R.NOT_FOUND, "latin1kadunud-b15.ee/leht", _bytes(b"/kadunud \xf5pik\\2", b"301 Moved Permanently")),
    case(
        R.FORBIDDEN,
        "keelatud-b15.ee/leht",
        to("/sees/leht", 302),
        pages={"/sees/leht": sends(note("403 Forbidden", "Access denied."), 403)},
    ),
    case(R.REDIRECT_LOOP, "kolmkymmend-b15.ee/leht", to("/h1"), pages=_hops(30), also=(R.BOUNDS,)),
)
