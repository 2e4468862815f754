"""Addresses that are odd but good, and such as cannot be one."""

import base64

from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason as R
from heldout.fifteenth.made import NGINX_404, note, page, shown
from heldout.shapes import Case

_LONG = "o%C5%BE" * 600
_BASIC = "Basic " + base64.b64encode(b"kool:salas\xc3\xb5na").decode()


def _at(
    address: str,
    *targets: str,
    number: int = 0,
    then: Behaviour | None = None,
    also: tuple[R, ...] = (),
    reason: R = R.FINE,
) -> Case:
    """`address` is good if one of the targets, exactly as a browser may write it, is asked for; all else is 404."""
    return Case(reason, address, dict.fromkeys(targets, then or shown(number)), also=also)


def _basic(x: Exchange) -> None:
    if x.headers.get("authorization") == _BASIC:
        x.send(page(2))
    else:
        x.send(note("401", "Unauthorized"), 401, {"WWW-Authenticate": 'Basic realm="kool"'})


CASES: tuple[Case, ...] = (
    _at("õppevara-b15.ee/leht", "/leht", "xn--ppevara-b15-efb.ee/leht"),
    _at("SUUR-Kool-B15.ee/Leht", "/Leht", "suur-kool-b15.ee/Leht", number=2),
    _at("punkt-b15.ee./leht", "/leht", "punkt-b15.ee/leht", number=3),
    _at("minu_kool.alakriips-b15.ee/leht", "/leht", number=4),
    _at("vaike-b15.ee/%c3%b5ppetund", "/%c3%b5ppetund", "/%C3%B5ppetund"),
    _at("topelt25-b15.ee/leht%2520kaks%252F3", "/leht%2520kaks%252F3", number=1),
    _at("tyhik-b15.ee/minu fail.html", "/minu%20fail.html", number=3),
    _at("tapid-b15.ee/õppetöö/üldinfo", "/%C3%B5ppet%C3%B6%C3%B6/%C3%BCldinfo", number=4),
    _at("tapiparing-b15.ee/otsi?q=hinne & tagasiside õpik", "/otsi?q=hinne%20&%20tagasiside%20%C3%B5pik"),
    _at(
        "torud-b15.ee/a|b?x={1}&y[]=2^3",
        *(
            f"/a{p}b?x={o}1{c}&y{s}=2{h}3"
            for p in ("|", "%7C")
            for o, c in (("{", "}"), ("%7B", "%7D"))
            for s in ("[]", "%5B%5D")
            for h in ("^", "%5E")
        ),
    ),
    _at("ampersand-b15.ee/v?id=3&amp;keel=et", "/v?id=3&amp;keel=et", "/v?id=3&keel=et", number=2),
    _at(f"pikk4k-b15.ee/{_LONG}?s={'a' * 900}", f"/{_LONG}?s={'a' * 900}", number=3),
    Case(
        R.CLIENT_ERROR,
        f"liigapikk-b15.ee/{_LONG}",
        {},
        anything=lambda x: (
            x.send(note("414 Request-URI Too Large", "nginx"), 414) if len(x.target) > 2000 else x.send(NGINX_404, 404)
        ),
    ),
    _at("koodpunktid-b15.ee/a/%2e%2e/b/leht", "/b/leht", number=1),
    _at("tapid404-b15.ee/õppetöö/kadunud leht", "/oppetoo", reason=R.NOT_FOUND),
    _at("kaksviltu-b15.ee/a//b", "/a//b", number=4),
    _at("punktid-b15.ee/a/../b/./leht", "/b/leht"),
    _at("tagurpidi-b15.ee/kaust\\leht", "/kaust/leht", number=2),
    _at("kool:salas%C3%B5na@mandaat-b15.ee/leht", "/leht", then=_basic, also=(R.LOGIN,)),
    Case(R.MALFORMED, "http://"),
    Case(R.MALFORMED, "https:///leht", also=(R.NO_SUCH_NAME,)),
    Case(R.MALFORMED, "http://minu kool-b15.ee/leht"),
    Case(R.MALFORMED, "http://http://naide-b15.ee/leht", also=(R.NO_SUCH_NAME,)),
    Case(R.MALFORMED, "http//naide2-b15.ee/leht", also=(R.NO_SUCH_NAME, R.NOT_FOUND)),
    Case(R.MALFORMED, "http://naide3-b15.ee:abc/leht"),
    Case(R.MALFORMED, "http://naide4-b15.ee:99999/leht", also=(R.PORT,)),
    Case(R.PORT, "http://naide5-b15.ee:0/leht", also=(R.MALFORMED, R.NO_SUCH_NAME)),
    Case(R.PORT, "http://naide6-b15.ee:25/", also=(R.NO_SUCH_NAME,)),
    Case(R.MALFORMED, "http://naide7-b15.ee%20/leht"),
    Case(R.MALFORMED, "http://[2001:db8::1/leht"),
    Case(R.MALFORMED, "http://256.300.1.1/leht", also=(R.NO_SUCH_NAME,)),
    Case(R.MALFORMED, "http://kool..b15.ee/leht", also=(R.NO_SUCH_NAME,)),
    Case(R.MALFORMED, f"http://{'pikk' * 17}.ee/", also=(R.NO_SUCH_NAME,)),
    Case(R.NO_SUCH_NAME, "http://www.naide8-b15.eee/leht", also=(R.MALFORMED,)),
    Case(R.NO_SUCH_NAME, "https://www,naide9-b15.ee/leht", also=(R.MALFORMED,)),
    Case(R.SCHEME, "htp://naide10-b15.ee/leht", also=(R.MALFORMED,)),
    Case(R.PRIVATE_ADDRESS, "http://localhost/moodle/"),
    Case(R.PRIVATE_ADDRESS, "http://0x7f.1/"),
)
