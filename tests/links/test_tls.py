"""What is wrong with a certificate is told apart; what browsers put right themselves is no fault."""

import contextlib
import socket
import threading
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from course_sync.links import VisitRequest
from course_sync.links.tls import read_certificate
from course_sync.model.links import Reason as R


@pytest.fixture
def secure(serve):
    def start(context):
        farm = serve(context=context)
        farm.acts["/a"] = lambda h: h.send()
        return farm

    return start


@pytest.fixture
def trusting(checking, authority):
    return lambda **changes: checking(ca_bundle=authority.bundle, soft_404_probe=False, **changes)


@pytest.fixture
def lonely(tmp_path):
    """A server whose certificate nobody but itself has signed."""
    import ipaddress
    import ssl

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "ise")])
    now = datetime.now(UTC)
    leaf = (
        x509.CertificateBuilder(name, name, key.public_key(), 7, now - timedelta(days=1), now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "ise.pem"
    plain = serialization.NoEncryption()
    file.write_bytes(
        leaf.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def test_a_good_certificate_is_fine_and_its_end_far_away_no_hint(secure, trusting, authority):
    visit = trusting().visit(secure(authority.context("127.0.0.1")).base + "/a")
    assert (visit.reason, visit.hint) == (R.FINE, ())


def test_an_expired_certificate_is_dated(secure, trusting, authority):
    context = authority.context(
        "127.0.0.1", not_before=datetime(2026, 1, 1, tzinfo=UTC), not_after=datetime(2026, 2, 3, tzinfo=UTC)
    )
    visit = trusting().visit(secure(context).base + "/a")
    assert (visit.reason, visit.evidence) == (R.TLS_EXPIRED, "certificate expired 2026-02-03")


def test_a_certificate_for_another_host(secure, trusting, authority):
    visit = trusting().visit(secure(authority.context("muu.example")).base + "/a")
    assert visit.reason is R.TLS_WRONG_HOST


def test_a_certificate_of_an_unknown_authority(secure, checking, authority, tmp_path):
    other = tmp_path / "other.pem"
    trustme.CA(organization_name="Muu").cert_pem.write_to_path(other)
    farm = secure(authority.context("127.0.0.1"))
    visit = checking(ca_bundle=str(other)).visit(farm.base + "/a")
    assert visit.reason is R.TLS_UNTRUSTED


def test_a_self_signed_certificate(secure, trusting, lonely):
    farm = secure(lonely)
    assert trusting().visit(farm.base + "/a").reason is R.TLS_SELF_SIGNED


def test_a_chain_that_browsers_complete_is_fine_with_a_remark(serve, secure, trusting, middle):
    shelf = serve()
    context, der = middle(shelf.base + "/vahepealne.cer")
    shelf.acts["/vahepealne.cer"] = lambda h: h.send(der, Content_Type="application/pkix-cert")
    farm = secure(context)
    checker = trusting()
    assert checker.visit(farm.base + "/a").reason is R.INCOMPLETE_CHAIN
    assert checker.visit(farm.base + "/muu").reason is R.NOT_FOUND
    assert shelf.hits["/vahepealne.cer"] == 1


def test_a_missing_certificate_that_nobody_names_is_untrusted(secure, trusting, middle):
    assert trusting().visit(secure(middle("")[0]).base + "/a").reason is R.TLS_UNTRUSTED


def test_a_missing_certificate_that_cannot_be_had_now_is_no_verdict(secure, trusting, middle, refused_port):
    farm = secure(middle(f"http://127.0.0.1:{refused_port}/x.cer")[0])
    assert trusting().visit(farm.base + "/a").reason is R.BOUNDS


def test_a_root_is_never_learnt_from_the_network(serve, secure, trusting, middle):
    shelf = serve()
    context, der = middle(shelf.base + "/juur.cer", self_issued=True)
    shelf.acts["/juur.cer"] = lambda h: h.send(der, Content_Type="application/pkix-cert")
    farm = secure(context)
    assert trusting().visit(farm.base + "/a").reason is R.TLS_UNTRUSTED
    assert not farm.hits


def test_the_missing_certificate_is_not_fetched_from_where_we_may_not_go(serve, secure, trusting, middle):
    shelf = serve("127.0.0.1")
    farm_context, _ = middle(f"http://127.0.0.9:{shelf.port}/x.cer")
    farm = secure(farm_context)
    visit = trusting(allowed_networks=("127.0.0.1/32",)).visit(farm.base + "/a")
    assert visit.reason is R.BOUNDS
    assert not shelf.connections


def test_a_certificate_that_ends_within_a_fortnight_is_a_hint(secure, trusting, authority):
    ends = datetime.now(UTC) + timedelta(days=5)
    visit = trusting().visit(secure(authority.context("127.0.0.1", not_after=ends)).base + "/a")
    assert visit.reason is R.FINE
    assert visit.hint == (f"certificate_ends:{ends:%Y-%m-%d}",)


def test_behind_an_inspecting_proxy_certificates_say_nothing(secure, trusting, authority):
    visit = trusting(inspecting_ca=True).visit(secure(authority.context("muu.example")).base + "/a")
    assert visit.reason is R.INSPECTING_PROXY


def test_plain_http_on_a_tls_address_is_a_tls_fault(server, trusting):
    visit = trusting().visit(server.base.replace("http:", "https:") + "/hea")
    assert visit.reason in (R.TLS_FAULT, R.RESET)


def test_http_that_leads_to_the_same_address_by_https_should_be_written_so(serve, secure, checking, authority):
    from course_sync.links.exchange import Answer
    from course_sync.links.verdict import judge
    from course_sync.model.links import Hop

    hops = (Hop("http://kool.example/a?b=1", 302), Hop("https://kool.example/a?b=1", 200))
    answer = Answer("http://kool.example/a?b=1", "https://kool.example/a?b=1", hops, 200)
    assert judge(answer, datetime.now(UTC)).reason is R.HTTPS_WORKS


def test_one_handshake_serves_many_addresses_of_a_host(secure, trusting, authority):
    farm = secure(authority.context("127.0.0.1"))
    checker = trusting()
    for _ in range(5):
        checker.visit(farm.base + "/a")
    assert farm.connections == 1


@pytest.mark.parametrize(
    "der", [b"", b"\x30", b"\x30\x82\xff\xff", b"\x30\x80\x00\x00", bytes(200), b"\x30\x03\x30\x01\x02"]
)
def test_garbage_is_no_certificate(der):
    assert read_certificate(der) is None


def test_a_handshake_that_comes_drop_by_drop_ends_in_time(checking, authority):
    """A record of 16 KB, one byte now and then: each byte came in time, the handshake did not."""
    listening = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def drip():
        with contextlib.suppress(OSError):
            while not stop.is_set():
                connection, _ = listening.accept()
                with connection, contextlib.suppress(OSError):
                    connection.sendall(b"\x16\x03\x03\x40\x00")
                    while not stop.wait(0.1):
                        connection.sendall(b"\x02")

    dripping = threading.Thread(target=drip, daemon=True)
    dripping.start()
    try:
        checker = checking(ca_bundle=authority.bundle, connect_timeout=0.5, tries=1)
        [visit] = checker.visit_all([VisitRequest(f"https://127.0.0.1:{listening.getsockname()[1]}/")])
    finally:
        stop.set()
        listening.shutdown(socket.SHUT_RDWR)
        dripping.join(5)
        listening.close()
    assert visit.reason is R.TIMEOUT
