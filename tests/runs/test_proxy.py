"""Behind a proxy everything works, and nothing goes round it."""

import socket

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope

from course_sync.demo.internet import Answer, Host, Internet, WebPage
from course_sync.demo.moodle import StandInMoodle
from course_sync.model.runs import RunState, Stage

PUBLIC = "moodle.ohvriabi.example"
MAIL = "post.ohvriabi.example"
GOOD = ("http://avalik.example/a", "https://turvaline.example/b")
BAD = ("http://avalik.example/kadunud", "https://turvaline.example/kadunud")


class PublicMoodle(StandInMoodle):
    """Knows itself by the name that it has on the other side of the proxy."""

    @property
    def url(self):
        return f"https://{PUBLIC}"


class Postman:
    """Takes mails, and remembers who brought them."""

    def __init__(self):
        self.envelopes: list[Envelope] = []
        self.ports: set[int] = set()

    async def handle_DATA(self, _server, session, envelope):
        self.ports.add(session.peer[1])
        self.envelopes.append(envelope)
        return "250 OK"


class LoopbackController(Controller):
    """A server on a free port: `port` is known once it listens."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@pytest.fixture
def post():
    postman = Postman()
    controller = LoopbackController(postman, hostname="127.0.0.1", port=0)
    controller.start()
    postman.address = ("127.0.0.1", controller.port)
    yield postman
    controller.stop()


def watched(server, ports):
    """Remembers the port of whoever connects to a stand-in."""
    inner = server._server._server
    process = inner.process_request

    def noting(request, address):
        ports.add(address[1])
        process(request, address)

    inner.process_request = noting


def with_numbers(resolve):
    """The stand-in web's names, and addresses as they are: the proxy's."""

    def look_up(host, port, *rest):
        if str(host).startswith("127."):
            return socket.getaddrinfo(host, port, *rest, flags=socket.AI_NUMERICHOST)
        return resolve(host, port, *rest)

    return look_up


@pytest.fixture
def behind(sites, tmp_path, post, load_beside, monkeypatch):
    """A house that may only speak to a proxy that looks into TLS, and all that is on its other side."""
    monkeypatch.setattr(sites, "StandInMoodle", PublicMoodle)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # to be left alone
    world = sites.small_world(hosts=1)
    pages = (
        WebPage("/a", "A", "<h1>A</h1>"),
        WebPage("/b", "B", "<h1>B</h1>"),
        WebPage("/kadunud", usual=Answer.NOT_FOUND),
    )
    hosts = (*world.internet.hosts, Host("avalik.example", pages), Host("turvaline.example", pages))
    world = sites.World(world.start, world.site, Internet(hosts)).changed(
        0,
        21,
        lambda course, _: course.with_activity(
            21002, content=sites.paragraphs(*(sites.link(u, u) for u in (*GOOD, *BAD)))
        ),
    )

    def build(site, **how):
        web = ("127.0.0.1", site.web.port)
        routes = {host.name: web for host in hosts}
        routes |= {PUBLIC: ("127.0.0.1", site.moodle._server.port), MAIL: post.address}
        return load_beside("proxies").Proxy(routes, inspects=(PUBLIC, "turvaline.example", "hea1.example"), **how)

    def configured(site, proxy):
        bundle = tmp_path / "proxy.pem"
        proxy.authority.cert_pem.write_to_path(bundle)
        way = {"proxy": proxy.url, "ca_bundle": str(bundle)}
        house = site.house(
            network={"moodle": way, "links": {**way, "inspecting_ca": True}, "mail": {"proxy": proxy.url}},
            mail={"host": MAIL, "port": 2525, "security": "none"},
        )
        house.resolve = with_numbers(house.resolve)
        return house

    with sites.Site(world, tmp_path) as site:
        site.moodle_ports, site.web_ports = set(), set()
        watched(site.moodle, site.moodle_ports)
        watched(site.web, site.web_ports)
        yield site, build, configured


def test_moodle_links_and_mail_all_go_through_a_proxy_with_an_authority_of_its_own(behind, post):
    site, build, configured = behind
    with build(site) as proxy:
        house = configured(site, proxy)
        for day in range(2):
            site.go_to(day)
            result = house.run()
            assert (result.state, result.failures, result.trouble) == (RunState.DONE, 0, "")
    verdicts = house.verdicts()
    assert {verdicts[url] for url in GOOD} == {"ok"}
    assert {verdicts[url] for url in BAD} == {"dead"}
    assert result.counts[Stage.MIRROR]["courses"] == 3
    assert result.counts[Stage.DELIVER]["sent"] == len(post.envelopes) == 1
    asked = set(proxy.asked)
    assert f"CONNECT {PUBLIC}:443" in asked
    assert f"CONNECT {MAIL}:2525" in asked
    assert "CONNECT turvaline.example:443" in asked
    assert "GET http://avalik.example/a" in asked


def test_nothing_goes_round_the_proxy(behind, post):
    site, build, configured = behind
    with build(site) as proxy:
        house = configured(site, proxy)
        for day in range(2):
            site.go_to(day)
            house.run()
    assert site.moodle_ports
    assert site.web_ports
    assert post.ports
    assert (site.moodle_ports | site.web_ports | post.ports) <= proxy.outgoing
    assert site.moodle.leaks == 0


def test_a_proxy_that_is_away_leaves_nothing_reached_and_nothing_reported(behind, post):
    site, build, configured = behind
    with build(site) as proxy:
        house = configured(site, proxy)
    result = house.run()
    assert result.state is RunState.FAILED
    assert "proxy" in result.trouble
    assert not (site.moodle_ports | site.web_ports | post.ports)


def test_a_proxy_whose_authority_we_do_not_trust_is_a_fault_of_the_set_up_that_names_the_option(behind):
    site, build, configured = behind
    with build(site) as proxy:
        house = configured(site, proxy)
        values = house.settings.model_dump()
        values["network"]["moodle"]["ca_bundle"] = ""
        house.settings = type(house.settings).model_validate(values)
        result = house.run()
    assert result.state is RunState.FAILED
    assert "ca_bundle" in result.trouble
    assert not site.moodle.requests


def test_where_no_proxy_is_configured_that_of_the_environment_is_left_alone(small, monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nonexistent")
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent")
    house = small.house()
    result = house.run()
    assert (result.state, result.failures) == (RunState.DONE, 0)
    assert "ok" in house.verdicts().values()


@pytest.mark.parametrize("status", [403, 405])
def test_a_proxy_that_only_connects_lets_https_through_and_makes_no_plain_link_an_error(behind, status):
    site, build, configured = behind
    with build(site, refusal=status) as proxy:
        house = configured(site, proxy)
        house.run()
    verdicts = house.verdicts()
    assert verdicts["https://turvaline.example/b"] == "ok"
    assert verdicts["https://turvaline.example/kadunud"] == "dead"
    assert {verdict for url, verdict in verdicts.items() if url.startswith("http://")} == {"blocked"}
    assert set(house.states("link.broken")) == {"https://turvaline.example/kadunud"}
