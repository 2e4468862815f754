"""The stand-in internet answers as its script says, by name, without leaving the machine."""

import http.client
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from course_sync.clock import SetClock
from course_sync.demo.web import StandInWeb
from course_sync.demo.world import World
from course_sync.links import LinkChecker, VisitOptions, VisitRequest
from course_sync.model.links import Verdict


def visit(web: StandInWeb, url: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], str]:
    """One request the way a link checker sends it, over the injected resolver."""
    split = urlsplit(url)
    address = web.resolve(split.hostname, split.port or 80)[0][4]
    connection = http.client.HTTPConnection(address[0], address[1], timeout=5)
    try:
        path = split.path + (f"?{split.query}" if split.query else "")
        connection.request(method, path, headers={"Host": split.hostname or "", **headers})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()
    finally:
        connection.close()


def found(web: StandInWeb, url: str) -> Verdict:
    """What a simple-minded visitor makes of the answer."""
    try:
        status, _, body = visit(web, url)
    except socket.gaierror:
        return Verdict.DEAD
    except (http.client.HTTPException, OSError):
        return Verdict.TEMPORARY
    if status == 200:
        return Verdict.DEAD if "Page not found" in body else Verdict.OK
    by_status = {301: Verdict.MOVED, 302: Verdict.OK, 403: Verdict.BLOCKED, 404: Verdict.DEAD, 500: Verdict.TEMPORARY}
    return by_status[status]


@pytest.mark.parametrize("day", [0, 1, 3, 9, 10])
def test_every_address_answers_as_the_truth_says(web: StandInWeb, world: World, clock: SetClock, day: int) -> None:
    clock.advance(world.moment(day) - clock.now())
    assert {url: found(web, url) for url in web.truth(clock.now())} == web.truth(clock.now())


@pytest.mark.parametrize("day", [0, 1, 3, 10])
def test_the_programs_own_link_checker_finds_the_truth(
    web: StandInWeb, world: World, clock: SetClock, day: int
) -> None:
    clock.advance(world.moment(day) - clock.now())
    truth = web.truth(clock.now())
    options = VisitOptions(allowed_networks=("127.0.0.0/8",), per_host_interval=0, tries=1)
    with LinkChecker(options, SetClock(clock.now()), resolve=web.resolve) as checker:
        visits = {visit.url: visit.verdict for visit in checker.visit_all(VisitRequest(url) for url in truth)}
    assert visits == truth


def test_pages_are_real_and_different(web: StandInWeb, world: World, clock: SetClock) -> None:
    good = [u for u, v in web.truth(clock.now()).items() if v is Verdict.OK and "/kuulamine" not in u]
    bodies = [visit(web, url)[2] for url in good]
    assert len(set(bodies)) == len(bodies)
    assert all("<title>" in body and "<h1>" in body for body in bodies)


def test_a_redirect_names_an_address_that_is_fine(web: StandInWeb) -> None:
    status, headers, _ = visit(web, "http://juhend.example/vana/arakuulamine")
    assert status == 301
    assert visit(web, headers["Location"])[0] == 200


def test_head_tells_the_same_without_a_body(web: StandInWeb) -> None:
    status, headers, body = visit(web, "http://juhend.example/", "HEAD")
    assert (status, body) == (200, "")
    assert int(headers["Content-Length"]) > 0
    assert visit(web, "http://juhend.example/andmekaitse/teavitamine", "HEAD")[0] == 404


def test_an_unchanged_page_is_not_sent_again(web: StandInWeb) -> None:
    tag = visit(web, "http://juhend.example/")[1]["ETag"]
    assert visit(web, "http://juhend.example/", **{"If-None-Match": tag})[0] == 304


def test_there_is_no_robots_txt(web: StandInWeb) -> None:
    assert visit(web, "http://juhend.example/robots.txt")[0] == 404


@pytest.mark.parametrize("name", ["unustatud-nimi.example", "www.riigiteataja.ee", "localhost", ""])
def test_names_outside_the_script_do_not_exist(web: StandInWeb, name: str) -> None:
    with pytest.raises(socket.gaierror) as caught:
        web.resolve(name, 80)
    assert caught.value.errno == socket.EAI_NONAME


def test_names_are_found_however_they_are_written(web: StandInWeb) -> None:
    for name in ("JUHEND.example", b"juhend.example", "juhend.example."):
        assert web.resolve(name, "80", proto=socket.IPPROTO_TCP)[0][4] == ("127.0.0.1", web.port)


def test_the_port_of_tls_refuses_connections(web: StandInWeb) -> None:
    address = web.resolve("juhend.example", 443)[0][4]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, timeout=5)


def test_what_was_asked_is_noted(web: StandInWeb) -> None:
    visit(web, "http://statistika.example/paring?teema=ohvrid&piirkond=koik", "HEAD")
    assert [(v.method, v.url) for v in web.visits] == [
        ("HEAD", "http://statistika.example/paring?teema=ohvrid&piirkond=koik")
    ]
    assert web.lookups == ["statistika.example"]


def test_an_open_connection_does_not_hold_up_the_end(world: World, clock: SetClock) -> None:
    connect: Callable[[tuple[str, int]], socket.socket] = socket.create_connection
    with StandInWeb(world, clock) as web:
        waiting = connect(("127.0.0.1", web.port))
        assert visit(web, "http://juhend.example/")[0] == 200
    assert waiting.recv(1) == b""
    waiting.close()
