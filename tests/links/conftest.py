"""A fault server on loopback: every behaviour that a link checker meets, each under a path of its own."""

import gzip
import io
import ipaddress
import socket
import ssl
import struct
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from course_sync.clock import SystemClock
from course_sync.links import LinkChecker, VisitOptions

sys.path.insert(0, str(Path(__file__).parent))  # for `faultfarm`, which benchmarks use, too

HOME = "<html><head><title>Kool</title></head><body><h1>Kool</h1><p>Tere tulemast meie kooli avalehele, siin on uudised.</p></body></html>"
ARTICLE = (
    "<html><head><title>Veaotsing</title></head><body><h1 id='algus'>Veaotsing</h1><a name='vana'></a><p>Kui server vastab 404, "
    "siis öeldakse 'page not found'. Selles peatükis räägime, mida teha.</p></body></html>"
)


def page(title: str, heading: str = "", text: str = "") -> str:
    head = f"<h1>{heading}</h1>" if heading else ""
    return f"<html><head><title>{title}</title></head><body>{head}<p>{text}</p></body></html>"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    disable_nagle_algorithm = True
    server: "FaultServer"

    def log_message(self, *args):
        pass

    def do_GET(self):
        self.server.note(self)
        path = urlsplit(self.path).path
        act = self.server.acts.get(path)
        if act is not None:
            act(self)
        elif path.startswith("/spa/"):
            self.send(
                "<html><head><title>App</title></head><body><div id=root></div><script src=/app.js></script></body></html>"
            )
        elif path.startswith("/sama/"):
            self.send(page("Pood", "Pood", "Meie poe avaleht, kus on palju häid pakkumisi."))
        else:
            self.send(page("Ei ole", "Seda pole", "ei ole siin"), 404)

    do_HEAD = do_GET

    def send(self, body: str | bytes = ARTICLE, status: int = 200, **headers: str):
        data = body.encode() if isinstance(body, str) else body
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        names.setdefault("Content-Type", "text/html; charset=utf-8")
        self.send_response(status)
        for name, value in names.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD" and status != 304:
            self.wfile.write(data)

    def redirect(self, target: str, status: int = 302, **headers: str):
        self.send("", status, Location=target, **headers)

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def raw(self, data: bytes):
        self.wfile.write(data)
        self.close_connection = True


class FaultServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, address: str = "127.0.0.1", context: ssl.SSLContext | None = None):
        super().__init__((address, 0), Handler)
        self.context = context
        self.acts: dict[str, Callable[[Handler], None]] = {}
        self.hits: Counter[str] = Counter()
        self.seen: list[tuple[str, str, dict[str, str]]] = []
        self.starts: list[float] = []
        self.connections = 0
        self.now = self.most = 0
        self.lock = threading.Lock()
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def port(self) -> int:
        return self.server_address[1]

    @property
    def base(self) -> str:
        return f"{'https' if self.context else 'http'}://{self.server_address[0]}:{self.port}"

    def note(self, handler: Handler):
        with self.lock:
            self.hits[handler.path] += 1
            self.starts.append(time.monotonic())
            self.seen.append((handler.command, handler.path, dict(handler.headers)))

    def act(self, path: str):
        def register(function):
            self.acts[path] = function
            return function

        return register

    def finish_request(self, request, client_address):
        with self.lock:
            self.connections += 1
        if self.context is not None:
            request.settimeout(5)
            try:
                request = self.context.wrap_socket(request, server_side=True)
            except (OSError, ssl.SSLError):
                request.close()
                return
        try:
            super().finish_request(request, client_address)
        finally:
            if self.context is not None:
                request.close()

    def handle_error(self, request, client_address):
        pass  # a client that goes away is no error of the server's

    def close(self):
        self.shutdown()
        self.server_close()
        self.thread.join()


@pytest.fixture
def serve() -> Iterator[Callable[..., FaultServer]]:
    servers = []

    def start(address: str = "127.0.0.1", context: ssl.SSLContext | None = None) -> FaultServer:
        servers.append(FaultServer(address, context))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def server(serve) -> FaultServer:
    farm = serve()
    plant(farm)
    return farm


@dataclass
class Names:
    """A resolver of our own: what a name gives, one answer after the other, the last for ever."""

    answers: dict[str, list[str | int]]
    asked: Counter

    def __call__(self, host, port, family, kind):
        self.asked[host] += 1
        known = self.answers.get(host)
        if known is None:
            return socket.getaddrinfo(host, port, family, kind, flags=socket.AI_NUMERICHOST)
        answer = known.pop(0) if len(known) > 1 else known[0]
        if isinstance(answer, int):
            raise socket.gaierror(answer, "planted")
        return socket.getaddrinfo(answer, port, family, kind, flags=socket.AI_NUMERICHOST)


@pytest.fixture
def names() -> Names:
    return Names(
        {"nosuch.test": [socket.EAI_NONAME], "trouble.test": [socket.EAI_AGAIN], "good.test": ["127.0.0.1"]}, Counter()
    )


OPTIONS = VisitOptions(
    contact="https://kool.example/lingid",
    parallel=8,
    per_host_parallel=8,
    per_host_interval=0,
    connect_timeout=3,
    read_timeout=1.5,  # a busy machine may hold an answer up for half a second
    visit_deadline=3,
    tries=2,
    retry_waits=(0.01,),
    patience=1,
    host_gives_up=0,
    allowed_networks=("127.0.0.0/8",),
    soft_404_probe=True,
    robots=False,
    mail_domains=False,
)


@pytest.fixture
def checking(names) -> Iterator[Callable[..., LinkChecker]]:
    made = []

    def make(**changes) -> LinkChecker:
        clock = changes.pop("clock", None) or SystemClock()
        cancelled = changes.pop("cancelled", lambda: False)
        made.append(LinkChecker(replace(OPTIONS, **changes), clock, cancelled=cancelled, resolve=names))
        return made[-1]

    yield make
    for checker in made:
        checker.close()


def plant(farm: FaultServer) -> None:
    """All behaviours of the plain server."""
    acts = farm.acts
    acts["/"] = lambda h: h.send(HOME)
    for path in ("/hea", "/sihtkoht", "/login", "/kool/404.html", "/et/", "/teine"):
        acts[path] = lambda h: h.send(ARTICLE, ETag='"a1"', Last_Modified="Mon, 02 Nov 2026 10:00:00 GMT")
    for status in (204, 400, 401, 402, 403, 404, 405, 406, 410, 418, 422, 429, 451, 500, 501, 502, 503, 511, 520, 999):
        acts[f"/olek/{status}"] = lambda h, status=status: h.send(page("Midagi", "Midagi", "läks teisiti"), status)
    for status in (301, 302, 303, 307, 308):
        acts[f"/suuna/{status}"] = lambda h, status=status: h.redirect("/sihtkoht", status)
    acts["/ahel/1"] = lambda h: h.redirect("/ahel/2", 301)
    acts["/ahel/2"] = lambda h: h.redirect("/sihtkoht", 308)
    acts["/segaahel"] = lambda h: h.redirect("/suuna/302", 301)
    acts["/surnuahel"] = lambda h: h.redirect("/olek/404", 301)
    acts["/ring/a"] = lambda h: h.redirect("/ring/b")
    acts["/ring/b"] = lambda h: h.redirect("/ring/a")
    for number in range(30):
        acts[f"/pikk/{number}"] = lambda h, number=number: h.redirect(f"/pikk/{number + 1}")
    for number in range(10):
        acts[f"/paras/{number}"] = lambda h, number=number: h.redirect(f"/paras/{number + 1}")
    acts["/paras/10"] = lambda h: h.send()
    acts["/tyhi-suund"] = lambda h: h.send("", 302)
    acts["/robotile-ei"] = lambda h: h.send() if "Mozilla" in h.headers["User-Agent"] else h.send("", 403)
    acts["/robotile-404"] = lambda h: h.send() if "Mozilla" in h.headers["User-Agent"] else h.send("", 404)
    acts["/head404.pdf"] = lambda h: h.send(
        b"%PDF", 404 if h.command == "HEAD" else 200, Content_Type="application/pdf"
    )
    acts["/head405.pdf"] = lambda h: h.send(
        b"%PDF", 405 if h.command == "HEAD" else 200, Content_Type="application/pdf"
    )
    acts["/headripub.pdf"] = lambda h: (
        h.reset() if h.command == "HEAD" else h.send(b"%PDF", Content_Type="application/pdf")
    )
    acts["/hea.pdf"] = lambda h: h.send(b"%PDF", Content_Type="application/pdf")
    acts["/pole.pdf"] = lambda h: h.send("", 404)
    acts["/pehme.pdf"] = lambda h: h.send(page("Lehte ei leitud", "Lehte ei leitud"))
    acts["/oota/1"] = once_then(lambda h: h.send("", 429, Retry_After="1"), lambda h: h.send())
    acts["/oota/3600"] = lambda h: h.send("", 429, Retry_After="3600")
    acts["/oota/kuupaev"] = lambda h: h.send(
        "", 503, Retry_After=format_datetime(datetime.now(UTC) + timedelta(hours=2), usegmt=True)
    )
    acts["/korra500"] = once_then(lambda h: h.send("", 500), lambda h: h.send())
    acts["/katki/reset"] = Handler.reset
    acts["/katki/jama"] = lambda h: h.raw(b"SSH-2.0-OpenSSH_9.2\r\n")
    acts["/katki/pool-keha"] = lambda h: h.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n" + ARTICLE.encode()
    )
    acts["/katki/tilk-paised"] = lambda h: drip(h, b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 400)
    acts["/katki/tilk-keha"] = lambda h: drip(h, b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"x" * 400)
    acts["/katki/vaikus"] = lambda h: time.sleep(2)
    acts["/pomm"] = lambda h: h.send(BOMB, Content_Encoding="gzip")
    acts["/gzip"] = lambda h: h.send(gzip.compress(ARTICLE.encode()), Content_Encoding="gzip")
    acts["/gzip-katki"] = lambda h: h.send(b"not gzip", Content_Encoding="gzip")
    acts["/suur"] = lambda h: h.send(ARTICLE + "<p>x</p>" * 60_000)
    acts["/video"] = lambda h: h.send(b"\0" * 3_000_000, Content_Type="video/mp4")
    acts["/kusi-kupsist"] = lambda h: (
        h.send()
        if "luba=1" in h.headers.get("Cookie", "")
        else h.redirect("/kusi-kupsist", Set_Cookie="luba=1; Path=/")
    )
    acts["/pehme/pealkiri"] = lambda h: h.send(page("Lehte ei leitud | Kool", "Vabandust", "Proovi otsingut."))
    acts["/pehme/inglise"] = lambda h: h.send(page("Our School", "Page not found", "Try the search."))
    acts["/pehme/vene"] = lambda h: h.send(page("Страница не найдена", "Ошибка 404"))
    acts["/pehme/avalehele"] = lambda h: h.redirect("/")
    acts["/pehme/keelele"] = lambda h: h.redirect("/et/", 301)
    acts["/pehme/veale"] = lambda h: h.redirect("/kool/404.html")
    acts["/aines/404-veast"] = lambda h: h.send(
        page("404 Not Found", "404 Not Found", "Mida see olek tähendab ja millal server nii vastab. " * 8)
    )
    acts["/logi"] = lambda h: h.redirect("/login?next=/logi")
    acts["/sein/cf"] = lambda h: h.send(page("Just a moment..."), 403, cf_mitigated="challenge")
    acts["/sein/503"] = lambda h: h.send(page("Just a moment...", "", "Checking your browser before accessing"), 503)
    acts["/sein/200"] = lambda h: h.send(
        page("Pardon Our Interruption", "", "As you were browsing something made us think")
    )
    refresh = (
        "<html><head><title>Edasi</title><meta http-equiv=refresh content='{}'></head><body>Edasi</body></html>".format
    )
    acts["/edasi/hea"] = lambda h: h.send(refresh("0; url=/sihtkoht"))
    acts["/edasi/pole"] = lambda h: h.send(refresh("0;URL=/olek/404"))
    acts["/edasi/ise"] = lambda h: h.send(refresh("5"))
    acts["/edasi/ring"] = lambda h: h.send(refresh("3; url=/edasi/ring2"))
    acts["/edasi/ring2"] = lambda h: h.send(refresh("3; url=/edasi/ring"))
    acts["/edasi/sisse"] = lambda h: h.send(refresh("0; url=http://10.0.0.1/"))
    acts["/pargitud"] = lambda h: h.send(page("kool.ee is for sale", "", "Buy this domain today."))
    acts["/koodtabel/1257"] = lambda h: h.send(
        page("Lehte ei leitud | õäöü").encode("cp1257"), Content_Type="text/html; charset=windows-1257"
    )
    acts["/koodtabel/tundmatu"] = lambda h: h.send(ARTICLE.encode("utf-8"), Content_Type="text/html; charset=x-none")
    acts["/koodtabel/vale"] = lambda h: h.send(
        b"<title>\xff\xfe\xc3</title><p>\xe4\xf5", Content_Type="text/html; charset=utf-8"
    )
    acts["/tingimus"] = lambda h: h.send("", 304) if h.headers.get("If-None-Match") == '"a1"' else h.send(ETag='"a1"')
    acts["/alati304"] = lambda h: h.send("", 304)
    acts["/suunad/metadata"] = lambda h: h.redirect("http://169.254.169.254/latest/meta-data/")
    acts["/suunad/10"] = lambda h: h.redirect("http://10.0.0.1/")
    acts["/suunad/skeem"] = lambda h: h.redirect("ftp://kool.example/fail")
    acts["/suunad/skript"] = lambda h: h.redirect("javascript:alert(1)")
    acts["/suunad/vigane"] = lambda h: h.redirect("http://[vigane/")
    acts["/täpitäht"] = acts["/t%C3%A4pit%C3%A4ht"] = lambda h: h.send()


def once_then(first, then):
    state = {"asked": False}

    def act(handler):
        was, state["asked"] = state["asked"], True
        (then if was else first)(handler)

    return act


def drip(handler: Handler, dripping: bytes, head: bytes = b"", body: bytes = b"") -> None:
    handler.wfile.write(head)
    try:
        for byte in dripping or body:
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        pass
    handler.close_connection = True


def _bomb() -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb") as packed:
        for _ in range(50):
            packed.write(b"<p>" + b"a" * 1_000_000)
    return out.getvalue()


BOMB = _bomb()


# -- TLS ---------------------------------------------------------------------------------------------------------------


@dataclass
class Authority:
    """A root that the checker trusts, and what it takes to make servers with faults."""

    root: trustme.CA
    bundle: str

    def context(self, *names: str, **fields) -> ssl.SSLContext:
        return server_context(self.root.issue_cert(*names, **fields))


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    root = trustme.CA()
    bundle = tmp_path_factory.mktemp("tls") / "root.pem"
    root.cert_pem.write_to_path(bundle)
    return Authority(root, str(bundle))


def server_context(leaf) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context


def chain_without_middle(
    root: trustme.CA, aia: str, folder, *, self_issued: bool = False
) -> tuple[ssl.SSLContext, bytes]:
    """A server that leaves its intermediate out, and that intermediate (DER). `aia`: where the leaf says it can be had."""
    middle_key, leaf_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    now = datetime.now(UTC)
    root_cert = x509.load_pem_x509_certificate(root.cert_pem.bytes())
    root_key = serialization.load_pem_private_key(root.private_key_pem.bytes(), None)
    middle_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Vahepealne")])

    def build(subject, issuer, key, signer, *extensions):
        builder = x509.CertificateBuilder(
            issuer,
            subject,
            key.public_key(),
            x509.random_serial_number(),
            now - timedelta(days=1),
            now + timedelta(days=90),
        )
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical)
        return builder.sign(signer, hashes.SHA256())

    middle = build(
        middle_name, middle_name if self_issued else root_cert.subject, middle_key, middle_key if self_issued else root_key,
        (x509.BasicConstraints(ca=True, path_length=0), True),
    )  # fmt: skip
    access = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(aia))
    extensions = [
        (x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False),
        (x509.BasicConstraints(ca=False, path_length=None), True),
    ]
    if aia:
        extensions.append((x509.AuthorityInformationAccess([access]), False))
    leaf = build(
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "leht")]), middle_name, leaf_key, middle_key, *extensions
    )
    file = folder / f"leht{len(list(folder.iterdir()))}.pem"
    file.write_bytes(
        leaf.public_bytes(serialization.Encoding.PEM)
        + leaf_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context, middle.public_bytes(serialization.Encoding.DER)


@pytest.fixture
def middle(authority, tmp_path):
    def make(aia: str, **kinds) -> tuple[ssl.SSLContext, bytes]:
        return chain_without_middle(authority.root, aia, tmp_path, **kinds)

    return make


@pytest.fixture
def refused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
