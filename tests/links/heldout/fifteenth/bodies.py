"""Encodings, character sets, content types: what the body really is."""

import codecs
import gzip
import zlib

from faultfarm.rows import sends
from faultfarm.server import Behaviour

from course_sync.model.links import Reason as R
from heldout.fifteenth.made import (
    LOST,
    NGINX_404,
    PDF,
    brotli,
    data,
    page,
    raw_deflate,
    swollen,
    title,
    wire,
    zstd,
)
from heldout.shapes import Case, case

_RU_LOST = (
    '<html lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Страница не найдена</title></head><body>'
    "<h1>Страница не найдена</h1><p>К сожалению, запрошенная вами страница не существует или была удалена.</p></body></html>"
)
_RU_GOOD = (
    '<html lang="ru"><head><meta charset="koi8-r"><title>Как давать обратную связь</title></head><body><h1>Как давать обратную связь</h1>'
    "<p>Хорошая обратная связь конкретна и своевременна. Учащийся должен понять, что у него уже получается и каков следующий шаг.</p>"
    "<p>Прочитайте работу целиком, отметьте три сильные стороны и одну, которую стоит исправить. Больше за один раз никто не осилит.</p></body></html>"
)
_ENTITIES = (
    '<html lang="et"><head><title>Lehek&uuml;lge ei leitud</title></head><body><h1>Lehek&#252;lge ei leitud</h1><p>Kahjuks sellist lehek&#xFC;lge ei ole. '
    "V&otilde;imalik, et see on kustutatud v&otilde;i on aadressis viga.</p></body></html>"
)
_STYLE = (
    "<style>"
    + "".join(f".kast-{n}{{margin:{n % 9}px;padding:{n % 7}px;color:#{n % 999:03d}}}\n" for n in range(4_000))
    + "</style>"
)
_RSS = (
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Veebidisaini uudised</title><link>http://rss-b15.ee/</link><description>Uudised</description>'
    "<item><title>404: Page not found - kuidas teha hea vealeht</title><link>http://rss-b15.ee/1</link><description>Kümme head näidet.</description></item></channel></rss>"
)
_ATOM_LOST = "<?xml version='1.0'?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>juhend.pdf</Key></Error>"
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><title>404 Not Found</title><rect width="300" height="80" fill="#eee"/>'
    '<text x="10" y="45">HTTP 404: lehte ei leitud</text></svg>'
)


def _packed(kind: str, body: bytes, status: int = 200, charset: str = "utf-8") -> Behaviour:
    return sends(body, status, {"Content-Encoding": kind, "Content-Type": f"text/html; charset={charset}"})


def _as(charset: str, body: bytes) -> Behaviour:
    return sends(body, 200, {"Content-Type": f"text/html; charset={charset}" if charset else "text/html"})


_GZ = gzip.compress(data(page(0)), mtime=0)

CASES: tuple[Case, ...] = (
    case(R.FINE, "toordeflate-b15.ee/leht", _packed("deflate", raw_deflate(data(page(3))))),
    case(R.FINE, "br-b15.ee/leht", _packed("br", brotli(data(page(4)))), also=(R.BAD_RESPONSE, R.BOUNDS)),
    case(R.FINE, "zstd-b15.ee/leht", _packed("zstd", zstd(data(page(0)))), also=(R.BAD_RESPONSE, R.BOUNDS)),
    case(R.FINE, "kodeering-utf8-b15.ee/leht", _packed("UTF-8", data(page(1)))),
    case(
        R.FINE,
        "topelt-b15.ee/leht",
        _packed("gzip, gzip", gzip.compress(gzip.compress(data(page(2)), mtime=0), mtime=0)),
    ),
    case(
        R.SOFT_404,
        "kaksjuttilost-b15.ee/leht",
        _packed("deflate, gzip", gzip.compress(zlib.compress(data(LOST)), mtime=0)),
        also=(R.NOT_FOUND,),
    ),
    case(R.BAD_RESPONSE, "valegzip-b15.ee/leht", _packed("gzip", data(page(3)))),
    case(R.FINE, "sabata-b15.ee/leht", _packed("gzip", _GZ[:-8])),
    case(
        R.SOFT_404,
        "sabatalost-b15.ee/leht",
        _packed("gzip", gzip.compress(data(LOST), mtime=0)[:-5]),
        also=(R.NOT_FOUND,),
    ),
    case(R.FINE, "prygigzip-b15.ee/leht", _packed("gzip", _GZ + b"\n\n<!-- cached by WP Cache -->")),
    case(R.FINE, "pomm-b15.ee/leht", _packed("gzip", swollen(data(page(4)), 60)), also=(R.BOUNDS,)),
    case(R.NOT_FOUND, "valegzip404-b15.ee/leht", _packed("gzip", data(NGINX_404), 404), also=(R.BAD_RESPONSE,)),
    case(R.SOFT_404, "deflatelost-b15.ee/leht", _packed("deflate", raw_deflate(data(LOST))), also=(R.NOT_FOUND,)),
    case(R.FINE, "balti1257-b15.ee/leht", _as("windows-1257", page(3, charset="").encode("windows-1257"))),
    case(R.FINE, "koi8vale-b15.ee/leht", _as("utf-8", _RU_GOOD.encode("koi8-r"))),
    case(R.FINE, "utf16be-b15.ee/leht", _as("", codecs.BOM_UTF16_BE + page(2, charset="").encode("utf-16-be"))),
    case(R.FINE, "ut16meta-b15.ee/leht", _as("", data(page(3, charset="utf-16")))),
    case(
        R.SOFT_404,
        "utf16lost-b15.ee/leht",
        _as("", codecs.BOM_UTF16_LE + LOST.replace('<meta charset="utf-8">', "").encode("utf-16-le")),
    ),
    case(R.SOFT_404, "bomlatin-b15.ee/leht", _as("iso-8859-1", codecs.BOM_UTF8 + data(LOST))),
    case(
        R.SOFT_404,
        "lost1257-b15.ee/leht",
        _as("windows-1257", LOST.replace("utf-8", "windows-1257").encode("windows-1257")),
    ),
    case(R.SOFT_404, "lost1251-b15.ee/leht", _as("", _RU_LOST.encode("windows-1251"))),
    case(R.SOFT_404, "olemid-b15.ee/leht", _as("", data(_ENTITIES))),
    case(R.SOFT_404, "tyybitalost-b15.ee/leht", sends(LOST, 200, {"Content-Type": None})),  # type: ignore[dict-item]
    case(
        R.SOFT_404,
        "imelikutyyp-b15.ee/leht",
        sends(LOST, 200, {"Content-Type": "text/html;;charset=UTF-8; charset=utf-8"}),
    ),
    case(
        R.FINE,
        "lihttekst-b15.ee/leht",
        sends(page(0), 200, {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}),
    ),
    case(
        R.SOFT_404,
        "htmlpdf-b15.ee/juhend.pdf",
        sends(LOST, 200, {"Content-Type": "application/pdf"}),
        also=(R.BAD_RESPONSE, R.NOT_FOUND),
    ),
    case(R.FINE, "pdftekst-b15.ee/juhend", sends(PDF, 200, {"Content-Type": "text/plain"})),
    case(R.FINE, "stiilipikk-b15.ee/leht", page(2, head=_STYLE)),
    case(R.FINE, "rss-b15.ee/voog.xml", sends(_RSS, 200, {"Content-Type": "application/rss+xml; charset=utf-8"})),
    case(R.FINE, "svg404-b15.ee/skeem.svg", sends(_SVG, 200, {"Content-Type": "image/svg+xml"})),
    case(
        R.SOFT_404,
        "s3voti-b15.ee/juhend.pdf",
        sends(_ATOM_LOST, 200, {"Content-Type": "application/xml"}),
        also=(R.NOT_FOUND,),
    ),
    case(
        R.FINE,
        "pealdis-b15.ee/leht",
        wire(
            "HTTP/1.1 200 OK",
            "content-TYPE: TEXT/HTML;CHARSET=UTF-8",
            body=f"<TITLE>{title(2)}</TITLE>" + page(2).partition("<body>")[2],
        ),
    ),
)
