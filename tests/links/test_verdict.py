"""The one table from answers to verdicts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.links.exchange import Answer, Fault
from course_sync.links.page import Page
from course_sync.links.verdict import REASON_OF_FAULT, judge, judge_by_probe, judge_video, reason_of_status
from course_sync.model.links import VERDICT_OF, Hop, Verdict
from course_sync.model.links import Reason as R

NOW = datetime(2026, 11, 22, tzinfo=UTC)
URL = "https://kool.example/oppetoo/ained"


def answer(status=200, url=URL, final=None, hops=None, **fields) -> Answer:
    final = final or url
    codes = hops or ([301] if final != url else [])
    way = (*(Hop(url, code) for code in codes), Hop(final, status))
    return Answer(url=url, final_url=final, hops=way, status=status, **fields)


def told(status=200, **fields) -> R:
    return judge(answer(status, **fields), NOW).reason


TABLE = {
    200: R.FINE, 201: R.FINE, 203: R.FINE, 204: R.FINE, 206: R.FINE, 226: R.FINE, 300: R.FINE,
    302: R.BAD_RESPONSE, 304: R.BAD_RESPONSE, 305: R.BAD_RESPONSE,
    400: R.CLIENT_ERROR, 401: R.LOGIN, 402: R.FORBIDDEN, 403: R.FORBIDDEN, 404: R.NOT_FOUND, 405: R.METHOD_REFUSED, 406: R.FORBIDDEN,
    407: R.FORBIDDEN, 408: R.TIMEOUT, 409: R.CLIENT_ERROR, 410: R.GONE, 412: R.FORBIDDEN, 414: R.CLIENT_ERROR, 418: R.BOT_WALL,
    421: R.BAD_RESPONSE, 422: R.CLIENT_ERROR, 423: R.FORBIDDEN, 425: R.UNAVAILABLE, 428: R.FORBIDDEN, 429: R.TOO_MANY_REQUESTS,
    440: R.LOGIN, 449: R.FORBIDDEN, 451: R.LEGAL, 460: R.FORBIDDEN, 499: R.FORBIDDEN, 500: R.SERVER_ERROR, 501: R.SERVER_ERROR,
    502: R.SERVER_ERROR, 503: R.SERVER_ERROR, 504: R.SERVER_ERROR, 511: R.SERVER_ERROR, 520: R.SERVER_ERROR, 599: R.SERVER_ERROR,
    600: R.BAD_RESPONSE, 999: R.BOT_WALL, 100: R.BAD_RESPONSE,
}  # fmt: skip


@pytest.mark.parametrize(("status", "reason"), TABLE.items())
def test_what_a_status_says(status, reason):
    assert told(status) is reason


@given(st.integers(100, 999))
def test_every_status_there_may_be_has_one_reason_and_only_these_condemn(status):
    verdict = VERDICT_OF[reason_of_status(status)]
    if verdict is Verdict.DEAD:
        assert status in (400, 404, 410) or 409 <= status <= 451
    if 200 <= status < 300:
        assert verdict is Verdict.OK
    if 520 <= status < 600:
        assert verdict is Verdict.TEMPORARY


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_its_reason_and_is_never_good(fault):
    found = judge(Answer(URL, URL, (Hop(URL, None),), fault=fault, detail="why"), NOW)
    assert found.reason is REASON_OF_FAULT[fault]
    assert found.verdict not in (Verdict.OK, Verdict.MOVED)
    assert found.evidence == "why"


@pytest.mark.parametrize("fault", [f for f in Fault if f.value.startswith("tls_")])
def test_behind_an_inspecting_proxy_no_certificate_condemns(fault):
    found = judge(Answer(URL, URL, (Hop(URL, None),), fault=fault, detail="why"), NOW, inspecting_ca=True)
    assert found.verdict is Verdict.UNCHECKED


@pytest.mark.parametrize("fault", [Fault.PRIVATE, Fault.PORT, Fault.SCHEME, Fault.EXCLUDED])
def test_where_a_redirect_leads_out_of_bounds_the_page_itself_is_not_judged(fault):
    far = Answer(URL, "http://x.example/", (Hop(URL, 302), Hop("http://x.example/", None)), fault=fault, detail="why")
    assert judge(far, NOW).reason is R.BOUNDS


# -- redirects ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "final", "codes", "reason"),
    [
        (URL, "https://uus.example/ained", [301], R.PERMANENT_REDIRECT),
        (URL, "https://uus.example/ained", [308, 301], R.PERMANENT_REDIRECT),
        (URL, "https://uus.example/ained", [301, 302], R.FINE),
        (URL, "https://uus.example/ained", [302], R.FINE),
        (URL, "https://uus.example/ained", [303, 307], R.FINE),
        (URL, URL, [302], R.FINE),
        (URL, URL, [301], R.FINE),
        ("http://kool.example/a", "https://kool.example/a", [301], R.HTTPS_WORKS),
        ("http://kool.example/a", "https://kool.example/a", [302], R.HTTPS_WORKS),
        ("http://kool.example:80/a", "https://kool.example/a", [307], R.HTTPS_WORKS),
        ("http://kool.example/a", "https://www.kool.example/a", [301, 301], R.PERMANENT_REDIRECT),
        ("http://kool.example/a", "https://www.kool.example/a", [301, 302], R.FINE),
        ("http://kool.example/", "https://kool.example/", [301], R.HTTPS_WORKS),
        ("http://kool.example/", "https://kool.example/et/", [301], R.PERMANENT_REDIRECT),
        # to the front page, and what only looks like it
        (URL, "https://kool.example/", [302], R.GENERAL_PAGE),
        (URL, "https://www.kool.example/", [301], R.GENERAL_PAGE),
        (URL, "https://kool.example/et", [302], R.GENERAL_PAGE),
        (URL, "https://kool.example/index.php", [302], R.GENERAL_PAGE),
        (URL, "https://kool.example/web/guest/etusivu", [302], R.GENERAL_PAGE),
        (URL, "https://kool.example/et/avaleht", [302], R.GENERAL_PAGE),
        (URL, "https://kool.example/index.php/et", [302], R.GENERAL_PAGE),
        (URL, "https://kool.example/Pages/Esileht.aspx", [302], R.GENERAL_PAGE),
        (URL, "https://kool.example/lt/titulinis", [301], R.GENERAL_PAGE),
        (URL, "https://kool.example/web/guest/koolitus", [302], R.FINE),
        (URL, "https://kool.example/?q=ained", [302], R.FINE),
        ("https://lyhike.example/abc", "https://kool.example/", [301], R.PERMANENT_REDIRECT),
        ("https://kool.example/index.html", "https://kool.example/", [301], R.PERMANENT_REDIRECT),
        ("https://kool.example/en/", "https://kool.example/", [302], R.FINE),
        ("https://kool.example/index.php?id=77", "https://kool.example/", [302], R.GENERAL_PAGE),
        ("https://kool.example/index.php?lang=et", "https://kool.example/", [302], R.FINE),
        # to a page for missing pages
        (URL, "https://kool.example/404", [302], R.SOFT_404),
        (URL, "https://kool.example/error/404.html", [302], R.SOFT_404),
        (URL, "https://kool.example/et/lehte-ei-leitud/", [301], R.SOFT_404),
        (URL, "https://kool.example/page-not-found", [301], R.SOFT_404),
        (URL, "https://kool.example/peugeot-404-ajalugu", [301], R.PERMANENT_REDIRECT),
        # to a sign-in page
        (URL, "https://kool.example/login?next=/a", [302], R.LOGIN),
        (URL, "https://kool.example/auth/realms/x", [303], R.LOGIN),
        (URL, "https://login.microsoftonline.com/common/oauth2", [302], R.LOGIN),
        (URL, "https://accounts.google.com/v3/signin/identifier", [302], R.LOGIN),
        (URL, "https://kool.example/wp-login.php", [301], R.LOGIN),
        (URL, "https://ds.example.org/discovery?entityID=https%3A%2F%2Fkool.example", [302], R.LOGIN),
        (URL, "https://uks.example.org/?response_type=code&client_id=kool", [302], R.LOGIN),
        (URL, "https://uks.example.org/?wa=wsignin1.0&wtrealm=urn%3Akool", [302], R.LOGIN),
        ("https://adfs.kool.example/koolitus", "https://adfs.kool.example/adfs/ls/?wa=wsignin1.0", [302], R.LOGIN),
        ("https://login.kool.example/", "https://login.kool.example/adfs/ls/", [302], R.FINE),
        ("https://login.kool.example/oauth2/x", "https://login.kool.example/login", [302], R.FINE),
        ("https://id.example.org/uudised/1", "https://id.example.org/uudised/uus-kaart", [302], R.FINE),
        (URL, "https://kool.example/authors/tamm", [302], R.FINE),
        ("https://kool.example/login", "https://kool.example/login/index.php", [302], R.FINE),
        # consent
        (URL, "https://consent.example.com/ml?continue=x", [302], R.CONSENT_WALL),
    ],
)
def test_where_redirects_end(url, final, codes, reason):
    assert told(url=url, final=final, hops=codes) is reason


def test_a_redirect_that_ends_badly_is_not_moved():
    assert told(404, final="https://uus.example/ained") is R.NOT_FOUND
    assert told(500, final="https://uus.example/ained") is R.SERVER_ERROR


# -- what the page says ------------------------------------------------------------------------------------------------

LONG = "Pikk jutt. " * 200


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Page(title="Lehte ei leitud", headings=("Vabandust",), text="Otsi"), R.SOFT_404),
        (Page(title="Tartu Kool – Lehekülge ei leitud", text="Otsi"), R.SOFT_404),
        (Page(title="404 - Page not found | Uni", text=LONG), R.SOFT_404),
        (Page(title="404", text="x"), R.SOFT_404),
        (Page(title="Error 404 (Not Found)!!1", text="x"), R.SOFT_404),
        (Page(title="Страница не найдена — Школа", text="x"), R.SOFT_404),
        (Page(title="Ошибка 404", text="x"), R.SOFT_404),
        (Page(title="Kool", headings=("Otsitud lehte ei leitud",), text="Vaata mujalt"), R.SOFT_404),
        (Page(title="School", headings=("Sorry, this page isn't available",), text="x"), R.SOFT_404),
        (Page(text="Sorry, the page you are looking for could not be found.", sentences=("Sorry, the page you are looking for could not be found.",)), R.SOFT_404),
        # legitimate pages that speak of it
        (Page(title="Peugeot 404 – Vikipeedia", headings=("Peugeot 404",), text=LONG), R.FINE),
        (Page(title="HTTP-olekud", headings=("404 Not Found", "Muud"), text=LONG, prose=2000), R.FINE),
        (Page(title="Page not found: how to design it", headings=("How to design it",), text=LONG, prose=2000), R.FINE),
        (Page(title="Veaotsing", headings=("Veaotsing",), text="Server ütleb 'page not found' ja 404."), R.FINE),
        (Page(title="Lost and found", text="Things"), R.FINE),
        (Page(title="404 sõna eesti keeles", text="Sõnad"), R.FINE),
        (Page(title="Leht", headings=("See leht",), text="Sisu on siin."), R.FINE),
        # walls
        (Page(title="Just a moment..."), R.BOT_WALL),
        (Page(title="Attention Required! | Cloudflare"), R.BOT_WALL),
        (Page(title="x", text="Verify you are human by completing the action below."), R.BOT_WALL),
        (Page(title="x", text="", sources=("https://geo.captcha-delivery.com/c.js",), scripts=1), R.BOT_WALL),
        (Page(title="Just a moment in history", text=LONG), R.FINE),
        (Page(title="Turvalisus", text="Verify you are human: " + LONG, prose=2200), R.FINE),
        # parked
        (Page(title="kool.ee is for sale", text="x"), R.PARKED),
        (Page(title="kool.ee", text="See domeen on müügis. Küsi pakkumist."), R.PARKED),
        (Page(title="x", sources=("https://img.sedoparking.com/a.js",), scripts=1), R.PARKED),
        (Page(title="Domeenide ajalugu", text="Buy this domain … " + LONG, prose=2300), R.FINE),
    ],
)  # fmt: skip
def test_what_a_page_says_of_itself(page, reason):
    assert told(page=page) is reason


@pytest.mark.parametrize(
    "url", ["https://developer.example/docs/Web/HTTP/Status/404", "https://a.example/not-found-design"]
)
def test_a_page_about_missing_pages_is_none(url):
    assert (
        told(url=url, page=Page(title="404 Not Found", headings=("404 Not Found",), text="x" * 900, prose=900))
        is R.FINE
    )


SHOP = Page(title="Pood", headings=("Pood",), text="Meie pood on avatud iga päev ja pakub häid asju.")


def probed(page, other, status=200, **fields):
    probe = answer(status, url="https://kool.example/1a2b3c/4d5e", page=other)
    return judge(replace(answer(page=page, **fields), probe=probe), NOW).reason


def test_the_same_page_as_for_an_impossible_address_is_the_sites_general_page():
    assert probed(SHOP, replace(SHOP, text=SHOP.text + " 17:05")) is R.GENERAL_PAGE
    assert (
        probed(replace(SHOP, text=SHOP.text + " oppetoo ained"), replace(SHOP, text=SHOP.text + " 1a2b3c 4d5e"))
        is R.GENERAL_PAGE
    )


def test_a_link_to_another_sites_front_page_is_lost_only_where_every_address_is_sent_there():
    there = "https://ostja.example/"
    swallowed = answer(url="https://missing.example/", final=there, hops=[301])
    assert told(final=there, hops=[301], probe=swallowed) is R.GENERAL_PAGE
    honest = answer(404, url="https://missing.example/")
    assert told(final=there, hops=[301], probe=honest) is R.PERMANENT_REDIRECT


def test_a_host_that_is_honest_about_impossible_addresses_is_believed():
    assert probed(SHOP, SHOP, status=404) is R.FINE


# In a tongue that no list of words knows.
MISSING = Page(
    title="Hitilafu", headings=("Hitilafu",), text="Hitilafu Samahani, ukurasa huo haupatikani hapa. 9f31", prose=44, own=52, sentences=("Hitilafu", "Samahani, ukurasa huo haupatikani hapa."),
)  # fmt: skip


def test_the_page_that_an_honest_host_sends_with_its_404_is_a_soft_404_elsewhere():
    assert probed(MISSING, replace(MISSING, text=MISSING.text[:-4] + "02ab"), status=404) is R.SOFT_404
    assert probed(MISSING, MISSING, status=410) is R.SOFT_404
    assert probed(MISSING, MISSING, status=403) is R.FINE
    assert probed(MISSING, replace(MISSING, text="Hitilafu Kitu kingine."), status=404) is R.FINE


@pytest.mark.parametrize(
    "page",
    [
        replace(MISSING, prose=900, own=1_500),  # a front page, sent with a 404 as well
        replace(MISSING, scripts=4, headings=("Menyu",)),  # a frame that a script fills
        replace(MISSING, sentences=("Hitilafu",)),
        replace(MISSING, sentences=("Hitilafu", "Küpsised aitavad meil seda lehte arendada.")),
        replace(MISSING, truncated=True),
    ],
)
def test_what_a_host_sends_with_every_status_says_nothing_of_a_page(page):
    assert probed(page, page, status=404) is R.FINE


def test_a_sign_in_that_a_host_sends_with_every_status_is_one():
    page = replace(MISSING, asks_password=True)
    assert probed(page, page, status=404) is R.LOGIN


@pytest.mark.parametrize("url", ["https://kool.example/", "https://kool.example/et", "https://kool.example/~mari/"])
def test_what_may_be_a_front_page_is_not_compared_with_a_404(url):
    assert probed(MISSING, MISSING, status=404, url=url) is R.FINE


def test_one_word_of_difference_is_a_page_of_its_own():
    assert probed(replace(SHOP, text=SHOP.text + " Matemaatika"), SHOP) is R.FINE
    assert probed(replace(SHOP, title="Pood: kassid"), SHOP) is R.FINE


def test_pages_that_scripts_draw_and_pages_that_were_cut_cannot_be_compared():
    shell = Page(title="App", text="", scripts=3)
    assert probed(shell, shell) is R.FINE
    cut = replace(SHOP, truncated=True)
    assert probed(cut, cut) is R.FINE


def test_the_front_page_is_never_a_soft_404():
    assert probed(SHOP, SHOP, url="https://kool.example/") is R.FINE


# -- the rest ----------------------------------------------------------------------------------------------------------


def test_a_mitigated_refusal_is_a_bot_wall_whatever_its_status():
    for status in (403, 429, 503):
        assert told(status, headers={"cf-mitigated": "challenge"}) is R.BOT_WALL


def test_a_503_that_says_when_is_unavailable():
    assert told(503, headers={"retry-after": "120"}) is R.UNAVAILABLE


def test_a_304_holds_only_where_it_was_asked_for():
    assert told(304, conditional=True) is R.NOT_MODIFIED


@pytest.mark.parametrize(
    ("url", "status", "reason"),
    [
        ("https://www.linkedin.com/in/x", 999, R.BOT_WALL),
        ("https://ee.linkedin.com/in/x", 404, R.BOT_WALL),
        ("https://www.facebook.com/x", 400, R.BOT_WALL),
        ("https://www.facebook.com/x", 200, R.FINE),
        ("https://www.facebook.com/x", 502, R.SERVER_ERROR),
        ("https://docs.google.com/document/d/x", 403, R.LOGIN),
        ("https://docs.google.com/document/d/x", 404, R.NOT_FOUND),
        ("https://kool.sharepoint.com/:b:/s/x", 403, R.LOGIN),
        ("https://notfacebook.com/x", 400, R.CLIENT_ERROR),
    ],
)
def test_special_sites(url, status, reason):
    assert told(status, url=url) is reason


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (200, R.FINE),
        (400, R.VIDEO_REMOVED),
        (404, R.VIDEO_REMOVED),
        (401, R.FINE),
        (403, R.LOGIN),
        (429, None),
        (500, None),
        (None, None),
    ],
)
def test_what_an_oembed_service_says_of_a_video(status, reason):
    found = judge_video(replace(answer(), status=status), "YouTube")
    assert (found.reason if found else None) is reason


@pytest.mark.parametrize(("days", "hint"), [(13, True), (15, False), (-1, True)])
def test_a_certificate_that_ends_soon_is_a_hint(days, hint):
    found = judge(answer(certificate_ends=NOW + timedelta(days=days)), NOW)
    assert bool(found.hints) is hint
    assert found.reason is R.FINE


def test_an_incomplete_chain_is_fine_and_beside_a_move_a_hint():
    assert told(chain_incomplete=True) is R.INCOMPLETE_CHAIN
    moved = judge(answer(final="https://uus.example/ained", chain_incomplete=True), NOW)
    assert (moved.reason, moved.hints) == (R.PERMANENT_REDIRECT, ("incomplete_chain",))


pages = st.builds(
    Page,
    title=st.text(max_size=60),
    headings=st.tuples(st.text(max_size=40)),
    text=st.text(max_size=200),
    prose=st.integers(0, 3000),
)


@given(
    st.integers(100, 999), st.one_of(st.none(), pages), st.dictionaries(st.sampled_from(["retry-after", "cf-mitigated"]), st.text(max_size=9)),
    st.lists(st.sampled_from([301, 302, 308]), max_size=3), st.sampled_from([URL, "http://kool.example/a", "https://x.example/"]),
)  # fmt: skip
def test_any_answer_has_one_verdict_and_only_a_good_one_is_moved(status, page, headers, codes, final):
    found = judge(answer(status, final=final, hops=codes or None, page=page, headers=headers), NOW)
    assert found.verdict is VERDICT_OF[found.reason]
    assert found.evidence
    if found.verdict is Verdict.MOVED:
        assert 200 <= status <= 300
        assert final != URL


@given(
    st.sampled_from([200, 203, 300, 304]), pages, st.sampled_from([URL, "https://kool.example/a/b?c=1", "https://x.example/"]),
    st.sampled_from([200, 301, 404, 410, 500, None]), st.booleans(), st.sampled_from(["https://kool.example/1a2b3c/4d5e", URL, "https://x.example/"]),
    st.sampled_from([1, 30]), st.booleans(),
)  # fmt: skip
def test_what_a_probe_adds_is_judged_as_if_all_were_known_at_once(
    status, page, final, probe_status, same, probe_final, days, conditional
):
    other = page if same else SHOP
    probe = answer(probe_status, url="https://kool.example/1a2b3c/4d5e", final=probe_final, page=other)
    ends = NOW + timedelta(days=days)
    first = answer(status, final=final, page=page, certificate_ends=ends, conditional=conditional)
    judged = judge(first, NOW)
    if judged.good:
        both = replace(first, probe=probe)
        assert judge_by_probe(both, judged, NOW) == judge(both, NOW)
