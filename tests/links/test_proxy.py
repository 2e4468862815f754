"""Behind a proxy: all goes through it but what is excepted, and names are judged before it is asked."""

import select
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from course_sync.model.links import Reason as R


class Proxy(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, target):
        super().__init__(("127.0.0.1", 0), Handler)
        self.target = target
        self.asked: list[str] = []
        self.credentials: list[str | None] = []
        self.refuses = 0
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()


class Handler(BaseHTTPRequestHandler):
    timeout = 5

    def log_message(self, *args):
        pass

    def do_CONNECT(self):
        self.server.asked.append(f"CONNECT {self.path}")
        self.server.credentials.append(self.headers.get("Proxy-Authorization"))
        if self.server.refuses:
            self.send_error(self.server.refuses)
            return
        with socket.create_connection(self.server.target, 5) as far:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
            while True:
                ready, _, _ = select.select([self.connection, far], [], [], 3)
                if not ready:
                    break
                for sock in ready:
                    data = sock.recv(65536)
                    if not data:
                        self.close_connection = True
                        return
                    (far if sock is self.connection else self.connection).sendall(data)
        self.close_connection = True

    def do_GET(self):
        self.server.asked.append(f"GET {self.path}")
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")


@pytest.fixture
def secure(serve, authority):
    farm = serve(context=authority.context("public.test"))
    farm.acts["/a"] = lambda h: h.send(Connection="close")
    return farm


@pytest.fixture
def proxy(secure):
    server = Proxy(("127.0.0.1", secure.port))
    yield server
    server.shutdown()
    server.server_close()
    server.thread.join()


@pytest.fixture
def behind(proxy, checking, authority, names):
    names.answers |= {"public.test": ["93.184.216.34"], "inside.test": ["10.0.0.1"]}

    def make(**changes):
        address = f"http://kasutaja:parool@127.0.0.1:{proxy.server_address[1]}"
        settings = {"proxy": address, "ca_bundle": authority.bundle, "allowed_networks": (), "soft_404_probe": False}
        return checking(**{**settings, **changes})

    return make


def test_https_goes_through_the_tunnel_with_the_sites_own_certificate_judged(behind, proxy, secure):
    visit = behind().visit("https://public.test/a")
    assert visit.reason is R.FINE
    assert proxy.asked == ["CONNECT public.test:443"]
    assert secure.hits["/a"] == 1
    assert proxy.credentials[0]


def test_http_is_asked_of_the_proxy(behind, proxy):
    assert behind().visit("http://public.test/b").reason is R.FINE
    assert proxy.asked == ["GET http://public.test/b"]


@pytest.mark.parametrize(
    "url", ["https://inside.test/", "http://inside.test/", "http://10.0.0.1/", "https://169.254.169.254/"]
)
def test_a_private_target_is_refused_before_the_proxy_hears_of_it(behind, proxy, url):
    assert behind().visit(url).reason is R.PRIVATE_ADDRESS
    assert proxy.asked == []


def test_a_name_that_only_the_proxy_can_look_up_is_left_to_it(behind, proxy):
    assert behind().visit("http://nosuch.test/b").reason is R.FINE
    assert proxy.asked == ["GET http://nosuch.test/b"]


def test_what_is_excepted_goes_directly(behind, proxy, server):
    visit = behind(no_proxy=("127.0.0.0/8",), allowed_networks=("127.0.0.0/8",)).visit(server.base + "/hea")
    assert visit.reason is R.FINE
    assert proxy.asked == []


@pytest.mark.parametrize(("status", "reason"), [(403, R.BOUNDS), (407, R.BOUNDS), (502, R.REFUSED), (504, R.REFUSED)])
def test_a_proxys_own_refusal_says_nothing_of_the_link_but_what_it_met_beyond_does(behind, proxy, status, reason):
    proxy.refuses = status
    visit = behind().visit("https://public.test/a")
    assert visit.reason is reason
    assert visit.evidence.startswith("our proxy")
    assert "parool" not in visit.evidence


def test_a_proxy_that_is_away_is_no_fault_of_the_link(behind, refused_port):
    visit = behind(proxy=f"http://127.0.0.1:{refused_port}").visit("https://public.test/a")
    assert (visit.reason, visit.evidence) == (R.BOUNDS, "our proxy is not to be had (refused)")


def test_the_environment_has_no_say(server, checking, monkeypatch, refused_port):
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{refused_port}")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nonexistent")
    assert checking().visit(server.base + "/hea").reason is R.FINE


def test_the_proxys_password_is_in_no_repr(behind, proxy):
    assert "parool" not in repr(behind()._options)
