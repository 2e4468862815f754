"""The expected verdict on every behaviour of the fault server."""

import socket
from datetime import UTC, datetime

import pytest

from course_sync.links import VisitRequest
from course_sync.links.visiting import retry_after
from course_sync.model.links import VERDICT_OF, Known
from course_sync.model.links import Reason as R

EXPECTED = {
    "/": R.FINE,
    "/hea": R.FINE,
    "/olek/204": R.FINE,
    "/suuna/301": R.PERMANENT_REDIRECT,
    "/suuna/308": R.PERMANENT_REDIRECT,
    "/suuna/302": R.FINE,
    "/suuna/303": R.FINE,
    "/suuna/307": R.FINE,
    "/ahel/1": R.PERMANENT_REDIRECT,
    "/segaahel": R.FINE,
    "/surnuahel": R.NOT_FOUND,
    "/ring/a": R.REDIRECT_LOOP,
    "/pikk/0": R.REDIRECT_LOOP,
    "/paras/0": R.FINE,
    "/tyhi-suund": R.BAD_RESPONSE,
    "/olek/400": R.CLIENT_ERROR,
    "/olek/401": R.LOGIN,
    "/olek/402": R.FORBIDDEN,
    "/olek/403": R.FORBIDDEN,
    "/olek/404": R.NOT_FOUND,
    "/olek/405": R.METHOD_REFUSED,
    "/olek/406": R.FORBIDDEN,
    "/olek/410": R.GONE,
    "/olek/418": R.BOT_WALL,
    "/olek/422": R.CLIENT_ERROR,
    "/olek/429": R.TOO_MANY_REQUESTS,
    "/olek/451": R.LEGAL,
    "/olek/500": R.SERVER_ERROR,
    "/olek/501": R.SERVER_ERROR,
    "/olek/502": R.SERVER_ERROR,
    "/olek/503": R.SERVER_ERROR,
    "/olek/511": R.SERVER_ERROR,
    "/olek/520": R.SERVER_ERROR,
    "/olek/999": R.BOT_WALL,
    "/robotile-ei": R.FINE,
    "/robotile-404": R.FINE,
    "/head404.pdf": R.FINE,
    "/head405.pdf": R.FINE,
    "/headripub.pdf": R.FINE,
    "/hea.pdf": R.FINE,
    "/pole.pdf": R.NOT_FOUND,
    "/pehme.pdf": R.SOFT_404,
    "/korra500": R.FINE,
    "/katki/reset": R.RESET,
    "/katki/jama": R.BAD_RESPONSE,
    "/katki/pool-keha": R.FINE,
    "/katki/tilk-paised": R.TIMEOUT,
    "/katki/tilk-keha": R.TIMEOUT,
    "/katki/vaikus": R.TIMEOUT,
    "/pomm": R.FINE,
    "/gzip": R.FINE,
    "/gzip-katki": R.BAD_RESPONSE,
    "/suur": R.FINE,
    "/video": R.FINE,
    "/kusi-kupsist": R.FINE,
    "/pehme/pealkiri": R.SOFT_404,
    "/pehme/inglise": R.SOFT_404,
    "/pehme/vene": R.SOFT_404,
    "/pehme/avalehele": R.GENERAL_PAGE,
    "/pehme/keelele": R.GENERAL_PAGE,
    "/pehme/veale": R.SOFT_404,
    "/aines/404-veast": R.FINE,
    "/spa/peatykk/1": R.FINE,
    "/logi": R.LOGIN,
    "/sein/cf": R.BOT_WALL,
    "/sein/503": R.BOT_WALL,
    "/sein/200": R.BOT_WALL,
    "/edasi/hea": R.FINE,
    "/edasi/pole": R.NOT_FOUND,
    "/edasi/ise": R.FINE,
    "/edasi/ring": R.REDIRECT_LOOP,
    "/edasi/sisse": R.BOUNDS,
    "/pargitud": R.PARKED,
    "/koodtabel/1257": R.SOFT_404,
    "/koodtabel/tundmatu": R.FINE,
    "/koodtabel/vale": R.FINE,
    "/alati304": R.BAD_RESPONSE,
    "/suunad/metadata": R.BOUNDS,
    "/suunad/10": R.BOUNDS,
    "/suunad/skeem": R.BOUNDS,
    "/suunad/skript": R.BAD_RESPONSE,
    "/suunad/vigane": R.BAD_RESPONSE,
    "/täpitäht": R.FINE,
}


def test_every_behaviour_gets_its_expected_verdict_in_one_run(server, checking):
    checker = checking(parallel=16, per_host_parallel=16)
    visits = {visit.url: visit for visit in checker.visit_all(VisitRequest(server.base + path) for path in EXPECTED)}
    assert len(visits) == len(EXPECTED)
    found = {path: visits[server.base + path].reason for path in EXPECTED}
    assert {path: str(reason) for path, reason in found.items()} == {path: str(r) for path, r in EXPECTED.items()}
    for visit in visits.values():
        assert visit.verdict is VERDICT_OF[visit.reason]
        assert visit.evidence
        assert visit.hops
        assert visit.at.tzinfo is not None


def test_a_server_that_fed_the_table_was_asked_for_no_address_that_nobody_wrote_but_the_one_probe(server, checking):
    list(checking().visit_all([VisitRequest(server.base + path) for path in ("/hea", "/teine", "/sihtkoht")]))
    strange = [path for path in server.hits if path not in ("/hea", "/teine", "/sihtkoht")]
    assert len(strange) == 1
    assert server.hits[strange[0]] <= 2


def test_a_moved_link_carries_the_address_to_paste_and_the_whole_chain(server, checking):
    visit = checking().visit(server.base + "/ahel/1")
    assert visit.final_url == server.base + "/sihtkoht"
    assert [(hop.url.removeprefix(server.base), hop.status) for hop in visit.hops] == [
        ("/ahel/1", 301),
        ("/ahel/2", 308),
        ("/sihtkoht", 200),
    ]


def test_a_short_retry_after_is_waited_for(server, checking):
    visit = checking(patience=2).visit(server.base + "/oota/1")
    assert visit.reason is R.FINE
    gap = server.starts[1] - server.starts[0]
    assert gap >= 0.9


def test_a_host_that_asks_for_an_hour_is_put_off_and_not_asked_again(server, serve, checking):
    other = serve("127.0.0.2")
    other.acts["/x"] = lambda h: h.send()
    requests = [VisitRequest(f"{server.base}{path}") for path in ("/oota/3600", *(f"/hea?{n}" for n in range(20)))]
    requests.append(VisitRequest(other.base + "/x"))
    visits = {v.url: v for v in checking(per_host_parallel=1, parallel=4).visit_all(requests)}
    assert visits[requests[0].url].reason is R.TOO_MANY_REQUESTS
    assert {visits[r.url].reason for r in requests[1:-1]} == {R.PUT_OFF}
    assert visits[other.base + "/x"].reason is R.FINE
    assert sum(server.hits.values()) == 1


def test_a_site_that_is_closed_as_a_whole_is_unavailable_though_its_robots_txt_asks_for_patience_first(
    server, checking
):
    for path in ("/robots.txt", "/leht"):
        server.acts[path] = lambda h: h.send("", 503, **{"Retry-After": "7200"})
    requests = [VisitRequest(server.base + path) for path in ("/leht", "/hea?1", "/hea?2")]
    visits = [v.reason for v in checking(per_host_parallel=1, parallel=1, robots=True).visit_all(requests)]
    assert sorted(visits) == sorted([R.UNAVAILABLE, R.PUT_OFF, R.PUT_OFF])


def test_a_503_with_a_date_far_away_is_unavailable_and_puts_the_host_off(server, checking):
    visit = checking().visit(server.base + "/oota/kuupaev")
    assert visit.reason is R.UNAVAILABLE
    assert "Retry-After" in visit.evidence


def test_nobody_listens_on_a_refused_port(checking, refused_port):
    visit = checking().visit(f"http://127.0.0.1:{refused_port}/")
    assert (visit.reason, visit.status, visit.final_url) == (R.REFUSED, None, "")


@pytest.mark.parametrize(
    ("url", "reason"), [("http://nosuch.test/", R.NO_SUCH_NAME), ("http://trouble.test/", R.DNS_TROUBLE)]
)
def test_a_name_that_does_not_exist_is_told_from_a_name_server_in_trouble(checking, url, reason):
    assert checking().visit(url).reason is reason


def test_a_missing_name_is_believed_after_a_second_look_up_only(checking, names, server):
    names.answers["flaky.test"] = [socket.EAI_NONAME, "127.0.0.1"]
    visit = checking().visit(f"http://flaky.test:{server.port}/hea")
    assert visit.reason is R.FINE
    assert names.asked["flaky.test"] == 2


def test_a_page_that_was_good_and_has_not_changed_costs_no_body(server, checking):
    known = Known(etag='"a1"', was_good=True)
    (visit,) = checking().visit_all([VisitRequest(server.base + "/tingimus", known=known)])
    assert visit.reason is R.NOT_MODIFIED
    assert visit.etag == '"a1"'
    assert len(server.seen) == 1


def test_a_file_that_has_not_changed_costs_one_head(server, checking):
    server.acts["/muutmata.pdf"] = lambda h: h.send("", 304 if h.headers.get("If-Modified-Since") else 200)
    known = Known(last_modified="Mon, 02 Nov 2026 10:00:00 GMT", was_good=True)
    (visit,) = checking().visit_all([VisitRequest(server.base + "/muutmata.pdf", known=known)])
    assert (visit.reason, visit.last_modified) == (R.NOT_MODIFIED, known.last_modified)
    assert [method for method, _, _ in server.seen] == ["HEAD"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Sun, 22 Nov 2026 12:01:00 GMT", 60.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("", None),
        ("²", None),
        ("9" * 400, 999_999_999.0),
    ],
)
def test_retry_after_is_seconds_or_a_date(text, seconds):
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert retry_after({"retry-after": text}, now) == seconds


@pytest.mark.parametrize(("was_good", "methods"), [(False, ["GET"]), (True, ["HEAD", "GET"])])
def test_a_head_is_asked_for_only_where_the_file_was_good_before_and_never_condemns(
    server, checking, was_good, methods
):
    known = Known(was_good=was_good)
    (visit,) = checking().visit_all([VisitRequest(server.base + "/head404.pdf", known=known)])
    assert visit.reason is R.FINE
    assert [method for method, _, _ in server.seen] == methods


def test_a_page_that_was_bad_is_read_anew_whatever_its_validators_say(server, checking):
    known = Known(etag='"a1"', was_good=False)
    (visit,) = checking().visit_all([VisitRequest(server.base + "/tingimus", known=known)])
    assert visit.reason is R.FINE
    assert all("If-None-Match" not in headers for _, _, headers in server.seen)


def test_where_fragments_are_wanted_the_body_is_read(server, checking):
    known = Known(etag='"a1"', was_good=True)
    (visit,) = checking().visit_all(
        [VisitRequest(server.base + "/tingimus", ("algus", "kadunud", "vana"), known=known)]
    )
    assert (visit.reason, visit.fragments_missing) == (R.FINE, ("kadunud",))


@pytest.mark.parametrize("path", ["/sama/oppekava", "/sama/2026/sygis"])
def test_a_host_that_shows_one_page_for_every_address_is_seen_by_its_answer_to_an_impossible_one(serve, checking, path):
    farm = serve()

    def everything(handler):
        handler.send(page_of(handler.path))

    def page_of(path):
        return (
            "<html><head><title>Pood</title></head><body><h1>Pood</h1>"
            f"<p>Meie poe avaleht, kus on palju häid pakkumisi. {path} kell 12:01</p></body></html>"
        )

    farm.acts = AnyPath(everything)
    visits = checking().visit_all([VisitRequest(farm.base + path), VisitRequest(farm.base + "/")])
    assert {v.url.removeprefix(farm.base): v.reason for v in visits} == {path: R.GENERAL_PAGE, "/": R.FINE}


class AnyPath(dict):
    def __init__(self, act):
        super().__init__()
        self.act = act

    def get(self, key, default=None):
        return self.act


def test_our_user_agent_says_who_answers_for_the_visits(server, checking):
    checking().visit(server.base + "/hea")
    agent = server.seen[0][2]["User-Agent"]
    assert agent.startswith("course-sync/")
    assert agent.endswith("(+https://kool.example/lingid)")


def test_cookies_live_within_one_visit_only(server, checking):
    checker = checking()
    assert checker.visit(server.base + "/kusi-kupsist").reason is R.FINE
    before = len(server.seen)
    assert checker.visit(server.base + "/kusi-kupsist").reason is R.FINE
    assert "Cookie" not in server.seen[before][2]


def test_credentials_in_an_address_are_neither_sent_nor_told(server, checking):
    url = server.base.replace("//", "//mari:saladus@") + "/ahel/1"
    visit, steps = checking().explain(url)
    assert visit.reason is R.PERMANENT_REDIRECT
    assert "credentials_in_address" in visit.hint
    told = repr(visit.hops) + visit.evidence + visit.final_url + "".join(steps)
    assert "saladus" not in told
    assert all("Authorization" not in headers for _, _, headers in server.seen)


def test_an_explained_visit_tells_every_step(server, checking):
    visit, steps = checking().explain(server.base + "/robotile-ei")
    assert visit.reason is R.FINE
    assert any(step.startswith("GET ") and "403" in step for step in steps)
    assert any(step.startswith("GET ") and "200" in step for step in steps)
    assert steps[-1].startswith("ok/fine")
