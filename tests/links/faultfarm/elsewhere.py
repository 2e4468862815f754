"""Addresses that stand as they are: what must not be visited, cannot be one, is no web address, or is a special site's.

Names are given addresses by the test's own resolver (`NAMES`); hosts of special sites lead to stand-ins on the farm.
"""

from course_sync.model.links import LinkKind
from course_sync.model.links import Reason as R
from faultfarm.rows import Row, article, good, page, sends, to

PRIVATE = (
    "127.0.0.1", "localhost", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "0177.0.0.1", "0", "0.0.0.0", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.254",
    "192.168.0.1", "169.254.169.254", "100.64.0.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "[::1]", "[::]", "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]", "[::ffff:169.254.169.254]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::a00:1]", "[2002:7f00:1::]", "[2002:a9fe:a9fe::1]", "[2001::1]", "[2001:db8::1]",
    "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[fec0::1]", "[ff02::1]", "[::ffff:0:7f00:1]", "[100::1]", "[5f00::1]", "[3fff::1]", "metadata.siht", "sisemine.siht", "segatud6.siht", "kaardistatud.siht",
    "sisemine.siht.", "127.0.0.1.", "user:pass@127.0.0.1", "good.siht@10.0.0.1", "[::ffff:10.0.0.1]", "①②⑦.⓪.⓪.①", "127。0。0。1",
)  # fmt: skip
NAMES = {
    "metadata.siht": ["169.254.169.254"], "sisemine.siht": ["10.1.2.3", "192.168.1.1"], "segatud6.siht": ["fd00::1"], "kaardistatud.siht": ["::ffff:10.0.0.1"], "localhost": ["127.0.0.1", "::1"],
}  # fmt: skip
PORTS = (21, 22, 23, 25, 110, 143, 389, 445, 1433, 3306, 5432, 6379, 9200, 11211, 27017, 8000, 81, 65535)

NOT_WEB = (
    ("mailto:mari@kool.siht", R.FINE), ("mailto:mari@kool.siht,jyri@kool.siht?subject=Tere", R.FINE), ("mailto:jüri@õppetöö.siht", R.FINE), ("mailto:?to=mari@kool.siht", R.FINE), ("MAILTO:mari%40kool.siht", R.FINE),
    ("mailto:mari", R.BAD_MAIL_ADDRESS), ("mailto:mari@", R.BAD_MAIL_ADDRESS), ("mailto:@kool.siht", R.BAD_MAIL_ADDRESS), ("mailto:mari kool.siht", R.BAD_MAIL_ADDRESS), ("mailto:mari@kool..siht", R.BAD_MAIL_ADDRESS),
    ("mailto:mari@kool", R.BAD_MAIL_ADDRESS), ("mailto:", R.BAD_MAIL_ADDRESS), ("mailto:https://kool.siht", R.BAD_MAIL_ADDRESS), ("mailto:mari@@kool.siht", R.BAD_MAIL_ADDRESS), ("mailto:mari@-kool.siht", R.BAD_MAIL_ADDRESS),
    ("tel:+372 600 0000", R.FINE), ("tel:112", R.FINE), ("tel:+3726000000;ext=5", R.FINE), ("tel:(600)-00-00", R.FINE), ("tel:+372.600.0000", R.FINE), ("tel:", R.BAD_PHONE_NUMBER), ("tel:helista mulle", R.BAD_PHONE_NUMBER), ("tel:12", R.BAD_PHONE_NUMBER),
    ("tel:12345678901234567890", R.BAD_PHONE_NUMBER), ("tel:+372-KOOL", R.BAD_PHONE_NUMBER), ("javascript:void(0)", R.SCHEME), ("data:text/plain,tere", R.SCHEME), ("ftp://kool.siht/a", R.SCHEME), ("file:///C:/a.docx", R.LOCAL_FILE),
    ("skype:mari?call", R.SCHEME), ("zoommtg://zoom.us/join", R.SCHEME), ("sms:+3726000000", R.SCHEME), ("about:blank", R.SCHEME), ("blob:https://kool.siht/1", R.SCHEME),
)  # fmt: skip
KIND = {"mailto": LinkKind.MAIL, "tel": LinkKind.PHONE}
IMPOSSIBLE = (
    "http://", "https://", "http:///tee", "http://kool .siht/", "http://kool<b>.siht/", "http://[::1", "http://[x]/", "http://kool.siht:99999/", "http://kool.siht:aa/", "http://ko%ol.siht/", "http://:80/",
    'http://"kool.siht"/', "http://kool^.siht/", "http://" + "a" * 64 + ".siht/",
)  # fmt: skip

VIDEOS = {
    "abcdefghij1": 200,
    "abcdefghij2": 404,
    "abcdefghij3": 400,
    "abcdefghij4": 401,
    "abcdefghij5": 403,
    "PLlist1": 200,
    "PLlist2": 404,
    "1001": 200,
    "1002": 404,
    "1003": 403,
}
_REASON = {200: R.FINE, 404: R.VIDEO_REMOVED, 400: R.VIDEO_REMOVED, 401: R.FINE}
YOUTUBE = (
    "https://www.youtube.com/watch?v={}", "https://youtu.be/{}", "https://youtu.be/{}?t=30", "https://www.youtube.com/embed/{}?rel=0", "https://www.youtube-nocookie.com/embed/{}", "https://m.youtube.com/watch?v={}&list=x",
    "https://youtube.com/shorts/{}", "https://www.youtube.com/live/{}", "https://music.youtube.com/watch?v={}", "http://www.youtube.com/v/{}",
)  # fmt: skip
VIMEO = (
    "https://vimeo.com/{}",
    "https://player.vimeo.com/video/{}",
    "https://www.vimeo.com/{}",
    "https://vimeo.com/channels/kool/{}",
)

# Host, what its stand-in answers, the verdict.
SPECIAL = (
    ("www.linkedin.com", "/in/mari", sends("", 999), R.BOT_WALL), ("ee.linkedin.com", "/company/kool", sends("", 404), R.BOT_WALL), ("www.linkedin.com", "/posts/x", to("/authwall?trk=1"), R.LOGIN),
    ("www.facebook.com", "/kool", sends(page("Error"), 400), R.BOT_WALL), ("www.facebook.com", "/grupp", to("/login/?next=x"), R.LOGIN), ("www.facebook.com", "/avalik", good(), R.FINE), ("fb.me", "/x", sends("", 403), R.BOT_WALL),
    ("www.facebook.com", "/katki", sends("", 502), R.SERVER_ERROR), ("www.instagram.com", "/kool", sends("", 429), R.BOT_WALL), ("x.com", "/kool", sends("", 400), R.BOT_WALL), ("twitter.com", "/kool", sends("", 403), R.BOT_WALL),
    ("docs.google.com", "/document/d/1/edit", to("/ServiceLogin?continue=x", host=""), R.LOGIN), ("docs.google.com", "/document/d/2/edit", sends("", 403), R.LOGIN), ("docs.google.com", "/document/d/3/edit", sends("", 404), R.NOT_FOUND),
    ("drive.google.com", "/file/d/1/view", good(), R.FINE), ("drive.google.com", "/file/d/2/view", sends(page("Google Drive", "", "<p>Sorry, the file you have requested does not exist.</p>")), R.SOFT_404),
    ("drive.google.com", "/file/d/3/view", sends(page("Google Drive: Sign-in", "Sign in", "<input type=password>")), R.LOGIN), ("drive.google.com", "/file/d/4/view", sends(page("Google Drive", "You need access", "<p>Request access</p>")), R.LOGIN),
    ("kool.sharepoint.com", "/:b:/s/x/1", sends("", 403), R.LOGIN), ("kool.sharepoint.com", "/:b:/s/x/2", sends("", 401), R.LOGIN), ("kool.sharepoint.com", "/:b:/s/x/3", sends("", 404), R.NOT_FOUND), ("1drv.ms", "/b/1", sends("", 403), R.LOGIN),
    ("onedrive.live.com", "/x", sends(page("OneDrive", "", "<p>This item might not exist or is no longer available</p>")), R.SOFT_404), ("forms.office.com", "/r/1", good(), R.FINE), ("teams.microsoft.com", "/l/1", sends("", 403), R.LOGIN),
    ("notfacebook.com", "/x", sends("", 400), R.CLIENT_ERROR), ("facebook.com.siht", "/x", sends("", 404), R.NOT_FOUND),
    ("xn--petus-rua.siht", "/leht", good(), R.FINE), ("lopupunkt.siht.", "/leht", good(), R.FINE), ("kool.sedoparking.com", "/", good(), R.PARKED), ("a_b.siht", "/leht", good(), R.FINE),
)  # fmt: skip


def rows(port: int) -> list[Row]:
    """`port`: of the farm, where stand-ins listen."""
    closed = [Row("", None, R.PRIVATE_ADDRESS, address=f"http://{host}/") for host in PRIVATE]
    closed += [Row("", None, R.PRIVATE_ADDRESS, address=f"https://{host}/x?y=1") for host in PRIVATE[:20]]
    found = closed + [Row("", None, R.PORT, address=f"http://avalik.siht:{number}/") for number in PORTS]
    found += [Row("", None, reason, address=address) for address, reason in NOT_WEB]
    found += [Row("", None, R.MALFORMED, address=address) for address in IMPOSSIBLE]
    found += [
        Row("", None, R.NO_SUCH_NAME, address="http://olematu.siht/"), Row("", None, R.NO_SUCH_NAME, address="https://www.olematu.siht/leht"), Row("", None, R.DNS_TROUBLE, address="http://hadas.siht/"),
        Row("", None, R.EXCLUDED, address="https://valjas.siht/leht"),
    ]  # fmt: skip
    for forms, kind in ((YOUTUBE, "abc PL"), (VIMEO, "100")):
        for form in forms:
            for video, status in VIDEOS.items():
                if video.startswith(tuple(kind.split())) and not video.startswith("PL"):
                    reason = _REASON.get(status) or (R.LOGIN if forms is YOUTUBE else R.FINE)
                    found.append(Row("", None, reason, address=form.format(video)))
    found += [
        Row("", None, reason, address=f"https://www.youtube.com/{form}list={name}")
        for form in ("playlist?", "embed/videoseries?")
        for name, reason in (("PLlist1", R.FINE), ("PLlist2", R.VIDEO_REMOVED))
    ]
    found += [Row("", None, reason, address=f"http://{host}:{port}{path}") for host, path, _, reason in SPECIAL]
    return found


def stand_ins() -> dict[str, dict]:
    """Host of the farm → path → behaviour, for the special sites and the services that know videos."""

    def oembed(x):
        asked = x.query.get("url", [""])[0]
        status = next((code for video, code in VIDEOS.items() if video in asked), 404)
        x.send("{}", status, {"Content-Type": "application/json"})

    hosts: dict[str, dict] = {"oembed": {"/oembed": oembed}}
    for host, path, behaviour, _ in SPECIAL:
        hosts.setdefault(f"site:{host.rstrip('.')}", {})[path] = behaviour
    hosts["site:docs.google.com"]["/ServiceLogin"] = sends(article("Login"))
    hosts["site:www.linkedin.com"]["/authwall"] = sends(article("Join"))
    hosts["site:www.facebook.com"]["/login/"] = sends(article("Log in"))
    return hosts
