"""Proxies and certificates, for real: a CONNECT proxy, TLS with an authority of our own."""

import select
import socket
import ssl
import threading
from contextlib import suppress

import pytest
import trustme

from course_sync.errors import ConfigError, MoodleUnavailable


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def tls_site(site, authority):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    site.server.socket = context.wrap_socket(site.server.socket, server_side=True, do_handshake_on_connect=False)
    site.url = f"https://127.0.0.1:{site.server.server_port}"
    return site


@pytest.fixture
def bundle(authority, tmp_path):
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


class Proxy:
    """Passes requests on, by CONNECT and by absolute address, and remembers their first lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.status = 200
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.threads = [threading.Thread(target=self.accept, daemon=True)]
        self.threads[0].start()

    def accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                self.threads.append(threading.Thread(target=self.serve, args=(near,), daemon=True))
                self.threads[-1].start()

    def serve(self, near: socket.socket) -> None:
        with near, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += near.recv(4096)
            line = head.split(b"\r\n", 1)[0].decode()
            self.lines.append(line)
            method, target, _ = line.split(" ")
            if self.status != 200:
                near.sendall(f"HTTP/1.1 {self.status} No\r\nContent-Length: 0\r\n\r\n".encode())
                return
            place = target if method == "CONNECT" else target.split("/")[2]
            host, port = place.rsplit(":", 1)
            with socket.create_connection((host, int(port))) as far:
                if method == "CONNECT":
                    near.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                else:
                    far.sendall(head)
                self.pump(near, far)

    def pump(self, near: socket.socket, far: socket.socket) -> None:
        while True:
            for one in select.select([near, far], [], [], 5)[0]:
                if not (piece := one.recv(65536)):
                    return
                (far if one is near else near).sendall(piece)

    def close(self) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


@pytest.fixture
def proxy():
    proxy = Proxy()
    yield proxy
    proxy.close()


def test_a_certificate_of_the_named_authority_is_trusted(tls_site, connect, bundle):
    assert connect(url=tls_site.url, ca_bundle=bundle).call("f") == {}


def test_a_certificate_of_an_unknown_authority_is_refused_at_once_and_gets_no_token(tls_site, connect, clock):
    with pytest.raises(MoodleUnavailable, match="ca_bundle"):
        connect(url=tls_site.url).call("f")
    assert (tls_site.asked, clock.slept) == ([], [])


def test_the_named_authority_is_the_only_one(tls_site, connect, clock, tmp_path):
    trustme.CA().cert_pem.write_to_path(tmp_path / "other.pem")
    with pytest.raises(MoodleUnavailable, match="ca_bundle"):
        connect(url=tls_site.url, ca_bundle=str(tmp_path / "other.pem")).call("f")
    assert clock.slept == []


def test_a_certificate_for_another_host_is_refused(site, connect, authority, bundle):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("moodle.example.ee").configure_cert(context)
    site.server.socket = context.wrap_socket(site.server.socket, server_side=True, do_handshake_on_connect=False)
    with pytest.raises(MoodleUnavailable, match="TLS"):
        connect(url=f"https://127.0.0.1:{site.server.server_port}", ca_bundle=bundle).call("f")
    assert site.asked == []


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_bundle_that_is_none_is_told_before_anything_is_sent(connect, tmp_path, content):
    path = tmp_path / "ca.pem"
    if content:
        path.write_text(content)
    with pytest.raises(ConfigError, match="CA bundle"):
        connect(ca_bundle=str(path))


def test_https_goes_through_the_proxy_by_connect_so_that_the_proxy_sees_no_token(tls_site, connect, bundle, proxy, say):
    connect(url=tls_site.url, ca_bundle=bundle, proxy=proxy.url).call("f")
    assert proxy.lines == [f"CONNECT {tls_site.url.removeprefix('https://')} HTTP/1.1"] or proxy.lines == [
        f"CONNECT {tls_site.url.removeprefix('https://')} HTTP/1.0"
    ]
    assert tls_site.asked[0].form["wstoken"] == say.TOKEN


def test_plain_http_goes_through_the_proxy_with_no_token_in_the_address(site, connect, proxy, say):
    connect(proxy=proxy.url).call("f")
    assert proxy.lines == [f"POST {site.url}/webservice/rest/server.php HTTP/1.1"]


def test_a_host_in_no_proxy_is_reached_directly(site, connect, proxy):
    connect(proxy=proxy.url, no_proxy=("127.0.0.0/8",)).call("f")
    assert proxy.lines == []
    assert len(site.asked) == 1


@pytest.mark.parametrize("status", [403, 407])
def test_a_proxy_that_refuses_is_told_and_not_asked_again(tls_site, connect, proxy, bundle, clock, status):
    proxy.status = status
    with pytest.raises(MoodleUnavailable, match="proxy") as caught:
        connect(url=tls_site.url, ca_bundle=bundle, proxy=proxy.url.replace("//", "//kasutaja:salasona@")).call("f")
    assert clock.slept == []
    assert "salasona" not in str(caught.value)


def test_a_proxy_that_is_not_there_is_not_gone_round(site, connect):
    with pytest.raises(MoodleUnavailable, match="proxy"):
        connect(proxy="http://127.0.0.1:9", attempts=1).call("f")
    assert site.asked == []
