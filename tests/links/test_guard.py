"""Where a visit may go. No request ever reaches the "internal" server (127.0.0.1) while only 127.0.2.1 is open."""

import ipaddress
import socket
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.links import VisitOptions, VisitRequest, host_matches
from course_sync.links.exchange import Ask, Fault, VisitFault
from course_sync.links.guard import Guard, goes_direct, is_public
from course_sync.links.transport import Transport
from course_sync.model.links import Reason as R


def resolver(*addresses: str):
    def resolve(host, port, family, kind):
        found = []
        for address in addresses:
            v6 = ":" in address
            place = (address, port, 0, 0) if v6 else (address, port)
            found.append((socket.AF_INET6 if v6 else socket.AF_INET, socket.SOCK_STREAM, 6, "", place))
        return found

    return resolve


@pytest.mark.parametrize(
    "text",
    [
        "127.0.0.1", "127.8.9.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "192.0.0.8",
        "198.18.0.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "192.88.99.1", "::1", "::", "fe80::1", "fc00::1",
        "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1", "2002:7f00:1::", "2001:0:53aa::1", "::127.0.0.1", "5f00::1", "3fff::1",
    ],
)  # fmt: skip
def test_no_address_inside_or_leading_inside_is_public(text):
    assert not is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize("text", ["1.1.1.1", "193.40.5.1", "2a00:1450:4001::1", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_of_the_open_internet_are_public(text):
    assert is_public(ipaddress.ip_address(text))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_alike_however_it_is_wrapped(address):
    assert is_public(address) == is_public(ipaddress.ip_address(f"::ffff:{address}"))


def test_of_a_name_with_good_and_bad_addresses_only_the_good_ones_are_connected_to():
    guard = Guard(VisitOptions(), resolver("10.0.0.1", "93.184.216.34", "::1"))
    assert [info[4][0] for info in guard.addresses("mixed.example", 443)] == ["93.184.216.34"]


@pytest.mark.parametrize(
    ("changes", "host", "port", "fault"),
    [
        ({}, "a.example", 22, Fault.PORT),
        ({}, "a.example", 80, Fault.PRIVATE),
        ({"allowed_hosts": (".a.example",)}, "www.a.example", 8000, None),
        ({"allowed_networks": ("10.0.0.0/24",)}, "a.example", 8000, None),
        ({"allowed_networks": ("10.9.0.0/24",)}, "a.example", 80, Fault.PRIVATE),
    ],
)
def test_named_hosts_and_networks_open_what_is_closed(changes, host, port, fault):
    guard = Guard(VisitOptions(**changes), resolver("10.0.0.1"))
    if fault is None:
        assert guard.addresses(host, port)
    else:
        with pytest.raises(VisitFault) as caught:
            guard.addresses(host, port)
        assert caught.value.fault is fault


def test_an_opened_network_opens_no_port_of_public_hosts():
    guard = Guard(VisitOptions(allowed_networks=("10.0.0.0/24",)), resolver("93.184.216.34"))
    with pytest.raises(VisitFault) as caught:
        guard.addresses("public.example", 22)
    assert caught.value.fault is Fault.PORT


@pytest.mark.parametrize(
    ("host", "pattern", "fits"),
    [
        ("example.ee", "example.ee", True),
        ("www.example.ee", "example.ee", False),
        ("www.example.ee", ".example.ee", True),
        ("example.ee", ".example.ee", True),
        ("badexample.ee", ".example.ee", False),
        ("WWW.Example.EE.", "*.example.ee", True),
    ],
)
def test_host_patterns(host, pattern, fits):
    assert host_matches(host, (pattern,)) is fits


@pytest.mark.parametrize(
    ("url", "direct"),
    [
        ("http://a.agency.ee/", True),
        ("http://10.1.2.3/", True),
        ("http://10.9.2.3/", False),
        ("https://other.ee/", False),
    ],
)
def test_no_proxy_takes_host_patterns_and_networks(url, direct):
    assert goes_direct(url, (".agency.ee", "10.1.0.0/16")) is direct


# -- over the wire -----------------------------------------------------------------------------------------------------


@pytest.fixture
def inside(serve):
    internal = serve("127.0.0.1")
    internal.acts["/"] = lambda h: h.send("secret")
    return internal


@pytest.fixture
def outside(serve):
    return serve("127.0.2.1")


OPEN = {"allowed_networks": ("127.0.2.0/24",)}


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "2130706433", "0x7f000001", "127.1", "0177.0.0.1", "0", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::1]", "localhost", "LOCALHOST.", "[0:0:0:0:0:ffff:7f00:0001]", "①②⑦.⓪.⓪.①"],
)  # fmt: skip
def test_no_spelling_of_loopback_gets_through_directly_or_by_redirect(inside, outside, checking, names, host):
    names.answers |= {"localhost": ["127.0.0.1"], "localhost.": ["127.0.0.1"]}
    for number in (2130706433, 0x7F000001):
        names.answers |= {str(number): ["127.0.0.1"], hex(number): ["127.0.0.1"]}
    names.answers |= {"127.1": ["127.0.0.1"], "0177.0.0.1": ["127.0.0.1"], "0": ["0.0.0.0"]}
    target = f"http://{host}:{inside.port}/"
    outside.acts["/x"] = lambda h: h.redirect(target.encode("idna").decode() if not target.isascii() else target)
    checker = checking(**OPEN)
    direct, redirected = checker.visit(target), checker.visit(outside.base + "/x")
    assert direct.reason in (R.PRIVATE_ADDRESS, R.MALFORMED)
    assert redirected.reason in (R.BOUNDS, R.NO_SUCH_NAME)
    assert not inside.hits
    assert inside.connections == 0


def test_a_name_that_changes_its_address_after_the_check_gains_nothing(inside, serve, checking, names):
    public = serve("127.0.2.1")
    public.acts["/a"] = lambda h: h.send(Connection="close")
    names.answers["rebind.test"] = ["127.0.2.1", "127.0.0.1"]
    checker = checking(soft_404_probe=False, **OPEN)
    first = checker.visit(f"http://rebind.test:{public.port}/a")
    assert (first.reason, names.asked["rebind.test"]) == (R.FINE, 1)
    second = checker.visit(f"http://rebind.test:{inside.port}/")
    assert second.reason is R.PRIVATE_ADDRESS
    assert inside.connections == 0


def test_each_hop_of_a_chain_is_judged(inside, outside, checking):
    outside.acts["/1"] = lambda h: h.redirect("/2")
    outside.acts["/2"] = lambda h: h.redirect(inside.base + "/")
    visit = checking(**OPEN).visit(outside.base + "/1")
    assert visit.reason is R.BOUNDS
    assert "private" in visit.evidence
    assert inside.connections == 0


def test_an_excluded_host_is_not_asked_and_a_redirect_to_it_neither(inside, outside, checking, names):
    names.answers["kinni.test"] = ["127.0.2.1"]
    outside.acts["/1"] = lambda h: h.redirect(f"http://kinni.test:{outside.port}/2")
    checker = checking(excluded_hosts=("kinni.test",), **OPEN)
    assert checker.visit(f"http://kinni.test:{outside.port}/").reason is R.EXCLUDED
    assert checker.visit(outside.base + "/1").reason is R.BOUNDS
    assert list(outside.hits) == ["/1"]


def test_a_port_out_of_the_list_is_not_knocked_at(checking):
    assert checking(allowed_networks=()).visit("http://good.test:22/").reason is R.PORT


def test_the_guard_is_called_for_every_new_connection_of_both_schemes(serve, authority, names):
    """urllib3's `_new_conn` is a private name: this fails loudly where it is no longer called."""
    plain = serve()
    secure = serve(context=authority.context("127.0.0.1"))
    for farm in (plain, secure):
        farm.acts["/a"] = lambda h: h.send(Connection="close")
    options = replace(VisitOptions(allowed_networks=("127.0.0.0/8",)), ca_bundle=authority.bundle)
    transport = Transport(options, names)
    asked = []
    addresses = transport.guard.addresses

    def watched(host, port):
        asked.append((host, port))
        return addresses(host, port)

    transport.guard.addresses = watched
    try:
        for farm in (plain, secure, plain, secure):
            assert transport.fetch(Ask(farm.base + "/a")).status == 200
    finally:
        transport.close()
    assert asked == [("127.0.0.1", plain.port), ("127.0.0.1", secure.port)] * 2


def test_one_bad_link_never_stops_the_rest_and_no_secret_is_logged(checking, server, monkeypatch, caplog):
    checker = checking()
    fetch = checker._knowledge.transport.fetch

    def sometimes(ask):
        if ask.url.endswith("/hea"):
            raise RuntimeError("planted, with a secret")
        return fetch(ask)

    monkeypatch.setattr(checker._knowledge.transport, "fetch", sometimes)
    visits = {v.url: v for v in checker.visit_all([VisitRequest(server.base + p) for p in ("/hea", "/teine", "/")])}
    assert visits[server.base + "/hea"].reason is R.BAD_RESPONSE
    assert visits[server.base + "/hea"].evidence == "internal: RuntimeError"
    assert visits[server.base + "/teine"].reason is R.FINE
    assert "links.fetch.failed" in caplog.text
    assert "secret" not in repr([vars(record) for record in caplog.records])
