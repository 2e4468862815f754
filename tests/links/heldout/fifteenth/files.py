"""Files: HEAD against GET, ranges, validators."""

import time

from faultfarm.rows import by, sends
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from heldout.fifteenth.made import DOCX, NGINX_404, PDF, WORD, ZIP, file, note, shown
from heldout.shapes import Case, bare, case

_GOOD = file(PDF, "application/pdf", Accept_Ranges="bytes")
_LOGIN = bare(
    "Logi sisse",
    '<h1>Logi sisse</h1><form method="post" action="/login"><label>Kasutajanimi <input name="username"></label><label>Parool <input type="password" name="password"></label>'
    "<button>Logi sisse</button></form>",
    "et",
)


def _head(status: int, then: Behaviour, **headers: str) -> Behaviour:
    return by("HEAD", sends("", status, {name.replace("_", "-"): value for name, value in headers.items()}), then)


def _hang(x: Exchange) -> None:
    x.keep = False
    time.sleep(12)


def _with_body(x: Exchange) -> None:
    """Answers HEAD with the whole file."""
    x.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: %d\r\n\r\n%s" % (len(PDF), PDF),
        close=False,
    )


def _no_range(x: Exchange) -> None:
    if "range" in x.headers:
        x.send("", 416, {"Content-Range": f"bytes */{len(PDF)}"})
    else:
        _GOOD(x)


def _conditional(etag: str, *, right: bool = True) -> Behaviour:
    """304 where the validator fits."""

    def behave(x: Exchange) -> None:
        if right and x.headers.get("if-none-match", "") in (etag, "W/" + etag):
            x.send("", 304, {"ETag": etag, "Content-Length": None})  # type: ignore[dict-item]
        else:
            x.send(PDF, 200, {"Content-Type": "application/pdf", "ETag": etag})

    return behave


def _refuses_conditions(x: Exchange) -> None:
    if "if-none-match" in x.headers or "if-modified-since" in x.headers:
        x.send("", 412)
    else:
        _GOOD(x)


CASES: tuple[Case, ...] = (
    case(R.FINE, "head404-b15.ee/juhend.pdf", _head(404, _GOOD)),
    case(R.FINE, "head403-b15.ee/tooleht.docx", _head(403, file(DOCX, WORD))),
    case(R.FINE, "head500-b15.ee/materjal.zip", _head(500, file(ZIP, "application/zip"))),
    case(R.FINE, "headripub-b15.ee/juhend.pdf", by("HEAD", _hang, _GOOD)),
    case(R.NOT_FOUND, "headripub404-b15.ee/juhend.pdf", by("HEAD", _hang, sends(NGINX_404, 404)), also=(R.TIMEOUT,)),
    case(R.GONE, "head403get410-b15.ee/materjal.zip", _head(403, sends(note("Gone", "This file was removed."), 410))),
    case(
        R.NOT_FOUND,
        "headkeha404-b15.ee/juhend.pdf",
        lambda x: x.raw(
            b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\nNot found", close=False
        ),
    ),
    case(R.FINE, "headreset-b15.ee/materjal.zip", by("HEAD", lambda x: x.reset(), file(ZIP, "application/zip"))),
    case(R.FINE, "headkeha-b15.ee/juhend.pdf", _with_body),
    case(R.FINE, "headesileht-b15.ee/juhend.pdf", _head(302, _GOOD, Location="/"), pages={"/": shown(1)}),
    case(R.NOT_FOUND, "get404-b15.ee/juhend.pdf", by("HEAD", _GOOD, sends(NGINX_404, 404))),
    case(
        R.LOGIN,
        "getlogin-b15.ee/tooleht.docx",
        by("HEAD", sends("", 200), sends("", 302, {"Location": "/login"})),
        pages={"/login": sends(_LOGIN)},
    ),
    case(
        R.GONE,
        "mol410-b15.ee/juhend.pdf",
        by("HEAD", sends("", 405), sends(note("Gone", "This file was removed."), 410)),
    ),
    case(R.FINE, "range416-b15.ee/juhend.pdf", _no_range),
    case(
        R.NOT_MODIFIED,
        "etagnork-b15.ee/juhend.pdf",
        _conditional('"v8"'),
        known=Known(etag='W/"v8"', was_good=True),
        also=(R.FINE,),
    ),
    case(
        R.FINE,
        "etag412-b15.ee/juhend.pdf",
        _refuses_conditions,
        known=Known(etag='"v2"', last_modified="Mon, 02 Nov 2026 08:00:00 GMT", was_good=True),
    ),
    case(R.FINE, "eesprygi-b15.ee/juhend.pdf", file(b"\n\n<!-- -->\n" + PDF, "application/pdf")),
)
