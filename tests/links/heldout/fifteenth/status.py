"""Status lines and status codes."""

from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason as R
from heldout.fifteenth.made import LOST, NGINX_404, data, note, page, shown, spoken, wire
from heldout.shapes import Case, case

_HINT = "HTTP/1.1 103 Early Hints\r\nLink: </stiil.css>; rel=preload; as=style\r\n\r\n"


def _after(before: str, status: str, body: str) -> Behaviour:
    """Interim answers, then the final one."""
    content = data(body)
    head = f"{before}HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(content)}\r\n\r\n".encode()

    def behave(x: Exchange) -> None:
        x.raw(head + (b"" if x.method == "HEAD" else content))

    return behave


def _cloudflare(code: int, name: str, what: str) -> str:
    return note(
        f"kool-b15.ee | {code}: {name}",
        f"Error {code}. {what} Cloudflare Ray ID: 8f2c3d4e5f6a7b8c. You: Browser Working. Cloudflare Working. Host Error.",
    )


CASES: tuple[Case, ...] = (
    case(R.BAD_RESPONSE, "http09-b15.ee/leht", lambda x: x.raw(data(page(0))), also=(R.FINE,)),
    case(R.FINE, "sonata-b15.ee/leht", spoken("HTTP/1.1 200", page(2))),
    case(R.NOT_FOUND, "sonata404-b15.ee/leht", spoken("HTTP/1.1 404", NGINX_404)),
    case(R.FINE, "arvuta-b15.ee/leht", spoken("HTTP/1.1 OK", page(3)), also=(R.BAD_RESPONSE,)),
    case(
        R.FINE,
        "kolmvahet-b15.ee/leht",
        _after("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n" + _HINT, "200 OK", page(0)),
    ),
    case(R.NOT_FOUND, "jatka404-b15.ee/leht", _after("HTTP/1.1 100 Continue\r\n\r\n", "404 Not Found", NGINX_404)),
    case(
        R.GONE,
        "vihje410-b15.ee/leht",
        _after(
            _HINT * 3,
            "410 Gone",
            note("Kursus on lõppenud", "See kursus on lõppenud ja materjalid on maha võetud.", "et"),
        ),
    ),
    case(
        R.FINE,
        "osaline206-b15.ee/leht",
        lambda x: x.send(page(1), 206, {"Content-Range": f"bytes 0-{len(data(page(1))) - 1}/{len(data(page(1)))}"}),
    ),
    case(R.FINE, "loodud201-b15.ee/leht", shown(3, 201, Location="/pole-veel")),
    case(
        R.FINE,
        "valik300-b15.ee/juhend",
        note(
            "Vali keel",
            'Juhend on olemas kolmes keeles: <a href="/juhend.et">eesti</a>, <a href="/juhend.en">inglise</a> ja <a href="/juhend.ru">vene</a> keeles.',
            "et",
        ),
        status=300,
    ),
    case(
        R.SOFT_404,
        "speling300-b15.ee/juhend.htm",
        "<html><head>\n<title>300 Multiple Choices</title>\n</head><body>\n<h1>Multiple Choices</h1>\nThe document name you requested (<code>/juhend.htm</code>) could not be "
        'found on this server.\nHowever, we found documents with names similar to the one you requested.<p>Available documents:\n<ul>\n<li><a href="/juhend.html">/juhend.html</a> '
        '(common basename)\n<li><a href="/juhend.pdf">/juhend.pdf</a> (common basename)\n</ul>\n<hr>\n<address>Apache/2.2.22 (Debian) Server</address>\n</body></html>',
        status=300,
        also=(R.NOT_FOUND, R.CLIENT_ERROR),
    ),
    case(
        R.BAD_RESPONSE,
        "kysimata304-b15.ee/leht",
        wire("HTTP/1.1 304 Not Modified", 'ETag: "a1"'),
        also=(R.NOT_MODIFIED, R.SERVER_ERROR),
    ),
    case(
        R.CLIENT_ERROR,
        "maksa402-b15.ee/artikkel",
        note("Payment required", "Your subscription has run out. Please renew it to go on reading."),
        status=402,
        also=(R.LOGIN, R.FORBIDDEN),
    ),
    case(
        R.CLIENT_ERROR,
        "vahendaja407-b15.ee/leht",
        note("407", "Proxy authentication required."),
        407,
        {"Proxy-Authenticate": 'Basic realm="p"'},
        also=(R.LOGIN, R.BAD_RESPONSE),
    ),
    case(
        R.CLIENT_ERROR,
        "teekann418-b15.ee/kohv",
        note("I'm a teapot", "The requested entity body is short and stout."),
        status=418,
        also=(R.BOT_WALL,),
    ),
    case(
        R.CLIENT_ERROR,
        "uuenda426-b15.ee/leht",
        note("Upgrade Required", "This service requires HTTP/3."),
        426,
        {"Upgrade": "h3", "Connection": "Upgrade"},
    ),
    case(
        R.CLIENT_ERROR,
        "marss498-b15.ee/kaart",
        '{"error":{"code":498,"message":"Invalid token.","details":[]}}',
        498,
        {"Content-Type": "application/json"},
        also=(R.LOGIN, R.FORBIDDEN),
    ),
    case(
        R.LEGAL,
        "kohus451-b15.ee/film",
        note("Unavailable For Legal Reasons", "This page was removed after a court order."),
        451,
        {"Link": '<http://kohus.ee/>; rel="blocked-by"'},
    ),
    case(
        R.METHOD_REFUSED,
        "meetod405-b15.ee/api/otsi",
        note("Method Not Allowed", "The method GET is not allowed for the requested URL."),
        405,
        {"Allow": "POST"},
    ),
    case(
        R.SERVER_ERROR,
        "ring508-b15.ee/leht",
        note(
            "508 Resource Limit Is Reached",
            "The website is temporarily unable to service your request as it exceeded resource limit.",
        ),
        status=508,
    ),
    case(
        R.SERVER_ERROR,
        "cf520-b15.ee/leht",
        _cloudflare(520, "Web server is returning an unknown error", "There is an unknown connection issue."),
        status=520,
    ),
    case(
        R.SERVER_ERROR,
        "cf530-b15.ee/leht",
        _cloudflare(1016, "Origin DNS error", "Cloudflare is currently unable to resolve the domain."),
        530,
        also=(R.DNS_TROUBLE, R.NO_SUCH_NAME),
    ),
    case(
        R.SERVER_ERROR,
        "vork599-b15.ee/leht",
        note("Network Connect Timeout Error", "The upstream did not answer."),
        status=599,
        also=(R.TIMEOUT,),
    ),
    case(
        R.SERVER_ERROR,
        "kuradi666-b15.ee/leht",
        note("Server overloaded", "The server is overloaded. Please try again later."),
        status=666,
        also=(R.BAD_RESPONSE,),
    ),
    case(R.BOT_WALL, "keeld999-b15.ee/in/mari", note("Request denied", "Request denied."), status=999),
    case(R.SERVER_ERROR, "tegemata501-b15.ee/leht", note("Not Implemented", "GET to /leht not supported."), status=501),
    case(
        R.CLIENT_ERROR,
        "tlsport-b15.ee/leht",
        note("400 The plain HTTP request was sent to HTTPS port", "400 Bad Request. nginx"),
        status=400,
        also=(R.BAD_RESPONSE,),
    ),
    case(
        R.UNAVAILABLE,
        "hooldus503-b15.ee/leht",
        note("Hooldus", "Teeme hooldustöid.", "et"),
        503,
        {"Retry-After": "Wed, 02 Dec 2026 06:00:00 GMT"},
    ),
    case(
        R.TOO_MANY_REQUESTS,
        "palju429-b15.ee/leht",
        note("Too Many Requests", "Slow down."),
        429,
        {"Retry-After": "86400"},
        also=(R.PUT_OFF,),
    ),
    case(
        R.SOFT_404,
        "json200-b15.ee/api/kursus/9",
        '{"status":404,"error":"Not Found","message":"No course with id 9"}',
        200,
        {"Content-Type": "application/json"},
        also=(R.NOT_FOUND,),
    ),
    case(R.SOFT_404, "lost226-b15.ee/leht", LOST, status=226, also=(R.NOT_FOUND,)),
)
