"""Servers that answer by who asks, how, and for the how-manieth time."""

from faultfarm.rows import first, for_browsers, sends
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason as R
from heldout.fifteenth.made import NGINX_404, note, page, shown
from heldout.shapes import Case, case

_FORBIDDEN = note("403 Forbidden", "You don't have permission to access this resource.")
_ROBOTS = ("bot", "crawl", "spider", "check", "python", "curl", "link", "wget", "scan")


def _if(good: object, number: int, status: int, **headers: str) -> Behaviour:
    """The page where `good` holds, else the status."""

    def behave(x: Exchange) -> None:
        if good(x):  # type: ignore[operator]
            x.send(page(number))
        else:
            x.send(
                _FORBIDDEN if status == 403 else note(str(status), "Not acceptable."),
                status,
                {name.replace("_", "-"): value for name, value in headers.items()},
            )

    return behave


def _named(x: Exchange) -> bool:
    agent = x.headers.get("user-agent", "").lower()
    return "mozilla" in agent and not any(one in agent for one in _ROBOTS)


CASES: tuple[Case, ...] = (
    case(R.FINE, "robotinimi-b15.ee/leht", _if(_named, 0, 403)),
    case(R.FINE, "accept406-b15.ee/leht", _if(lambda x: "text/html" in x.headers.get("accept", ""), 1, 406)),
    case(R.FINE, "keel400-b15.ee/leht", _if(lambda x: "accept-language" in x.headers, 2, 400)),
    case(R.FINE, "pakkimata403-b15.ee/leht", _if(lambda x: "gzip" in x.headers.get("accept-encoding", ""), 3, 403)),
    case(
        R.FINE,
        "kypsis403-b15.ee/leht",
        _if(lambda x: "ok=1" in x.headers.get("cookie", ""), 1, 403, Set_Cookie="ok=1; Path=/"),
        also=(R.FORBIDDEN, R.BOT_WALL),
    ),
    case(R.FINE, "robotile404-b15.ee/leht", for_browsers(shown(2), sends(NGINX_404, 404))),
    case(
        R.FINE,
        "kord429-b15.ee/leht",
        first(sends(note("429", "Slow down."), 429, {"Retry-After": "1"}), shown(4)),
        also=(R.TOO_MANY_REQUESTS, R.PUT_OFF),
    ),
    case(
        R.NOT_FOUND,
        "kord429siis404-b15.ee/leht",
        first(sends(note("429", "Slow down."), 429, {"Retry-After": "1"}), sends(NGINX_404, 404)),
        also=(R.TOO_MANY_REQUESTS, R.PUT_OFF),
    ),
    case(
        R.NOT_FOUND, "robotile403teistele404-b15.ee/leht", for_browsers(sends(NGINX_404, 404), sends(_FORBIDDEN, 403))
    ),
    case(
        R.GONE,
        "keel400siis410-b15.ee/leht",
        lambda x: x.send(note("Gone", "Removed."), 410 if "accept-language" in x.headers else 400),
    ),
    case(
        R.LOGIN,
        "ntlm-b15.ee/leht",
        note("401", "Unauthorized: Access is denied due to invalid credentials."),
        401,
        {"WWW-Authenticate": "NTLM"},
    ),
    case(R.FINE, "robotid500-b15.ee/leht", shown(4), pages={"/robots.txt": sends("", 500)}),
    case(
        R.FINE,
        "robotidvale-b15.ee/leht",
        shown(0),
        pages={
            "/robots.txt": sends(
                "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /admin\n", Content_Type="text/plain"
            )
        },
    ),
)
