"""The fault farm: every address gets the verdict that is right, in one run, or this test names those that do not."""

import os
import socket
import threading
from collections import Counter
from datetime import UTC, datetime
from functools import partial

import pytest
from faultfarm import Farm, behaviours_of, certificates, elsewhere, is_asked, served_rows, unknown
from faultfarm.elsewhere import KIND, NAMES

from course_sync.clock import SystemClock
from course_sync.content import normalise
from course_sync.links import LinkChecker, VisitOptions, VisitRequest, judge_without_visit
from course_sync.links.processes import Processes
from course_sync.links.transport import Transport
from course_sync.links.worker import Worker
from course_sync.model.links import VERDICT_OF, LinkKind

OPTIONS = VisitOptions(
    contact="https://kool.siht",
    parallel=32,
    per_host_parallel=6,
    per_host_interval=0,
    connect_timeout=2,
    read_timeout=3.0,
    visit_deadline=4.5,
    tries=2,
    retry_waits=(0.05,),
    patience=2,
    host_gives_up=0,
    excluded_hosts=("valjas.siht",),
    allowed_networks=("127.7.0.0/16",),
    mail_domains=False,
)


class Names:
    """Hosts of special sites lead to their stand-ins, the others where `NAMES` says; what is no name is taken as a number."""

    def __init__(self, farm: Farm) -> None:
        self._farm = farm
        self.public = "127.7.99.99"  # never listened on

    def __call__(self, host, port, family, kind):
        bare = host.rstrip(".").lower()
        if bare == "olematu.siht" or bare.endswith(".olematu.siht"):
            raise socket.gaierror(socket.EAI_NONAME, "planted")
        if bare == "hadas.siht":
            raise socket.gaierror(socket.EAI_AGAIN, "planted")
        stand_in = self._farm.addresses.get(f"site:{bare}")
        addresses = [stand_in] if stand_in else NAMES.get(bare, [])
        if bare == "avalik.siht":
            addresses = ["93.184.215.14"]
        if addresses:
            return [
                info
                for one in addresses
                for info in socket.getaddrinfo(one, port, family, kind, flags=socket.AI_NUMERICHOST)
            ]
        return socket.getaddrinfo(
            bare.encode("idna").decode() if not bare.isascii() else bare,
            port,
            family,
            kind,
            flags=socket.AI_NUMERICHOST,
        )


@pytest.fixture(scope="module")
def farm(tmp_path_factory):
    hosts = behaviours_of([*served_rows(), *certificates.rows()]) | elsewhere.stand_ins() | {"tls-aia": {}}
    standing = Farm(hosts, unknown)
    standing.bundle = certificates.secure(standing, tmp_path_factory.mktemp("tls"))
    yield standing
    standing.close()


class Threads:
    """Workers as `links.worker` runs them, but in threads, so that they can be given names of our own."""

    pid = returncode = 0

    def __init__(self, options, resolve, sockets):
        mine = [socket.socket(fileno=os.dup(one.fileno())) for one in sockets]
        ways = [Transport(options, resolve) for _ in mine]
        self._threads = [
            threading.Thread(target=Worker(one, way).run, daemon=True) for one, way in zip(mine, ways, strict=True)
        ]
        for thread in self._threads:
            thread.start()

    def wait(self, timeout):
        for thread in self._threads:
            thread.join(timeout)


@pytest.fixture(scope="module", params=[1, 3], ids=["one process", "three"])
def visits(farm, request):
    """All addresses of the farm, visited in one run, by one or by several."""
    farm.counts.clear()
    options = VisitOptions(
        **{
            **{name: getattr(OPTIONS, name) for name in OPTIONS.__slots__},
            "youtube_oembed": farm.url("/oembed", "oembed"),
            "vimeo_oembed": farm.url("/oembed", "oembed"),
            "ca_bundle": farm.bundle,
        }
    )
    rows = {}
    for row in [*served_rows(), *certificates.rows(), *elsewhere.rows(farm.port)]:
        if is_asked(row):
            written = row.address or farm.url(row.path, row.host)
            parsed = normalise(written)
            address = parsed.url if parsed and written.lower().startswith("http") else written
            rows[address] = row
    requests = [VisitRequest(address, row.fragments, _kind(row), row.known) for address, row in rows.items()]
    names = Names(farm)
    if request.param == 1:
        with LinkChecker(options, SystemClock(), resolve=names) as checker:
            return rows, {visit.url: visit for visit in checker.visit_all(requests)}
    found = {told.url: told for one in requests if (told := judge_without_visit(one.kind, one.url, datetime.now(UTC)))}
    processes = Processes(options, request.param, launch=partial(Threads, options, names))
    processes.start([one for one in requests if one.url not in found], 50)
    found |= {visit.url: visit for some in processes.run(lambda: False) for visit in some}
    assert not processes.at_work
    return rows, found


def _kind(row):
    scheme = row.address.partition(":")[0].lower()
    if not row.address or scheme in ("http", "https"):
        return LinkKind.WEB
    return KIND.get(scheme, LinkKind.OTHER)


def test_every_address_of_the_farm_gets_the_verdict_that_is_right(visits):
    rows, found = visits
    assert set(found) == set(rows)
    wrong = [
        f"{row.host}{row.path or row.address}: {found[address].verdict}/{found[address].reason} ({found[address].evidence}), right is {VERDICT_OF[row.reason]}/{row.reason}"
        for address, row in rows.items()
        if found[address].reason is not row.reason
    ]
    assert not wrong, f"{len(wrong)} of {len(rows)}:\n" + "\n".join(wrong)


def test_every_missing_spot_is_named_and_no_other(visits):
    rows, found = visits
    wrong = {
        row.path: found[a].fragments_missing
        for a, row in rows.items()
        if set(found[a].fragments_missing) != set(row.missing)
    }
    assert not wrong


def test_the_farm_is_large_and_holds_every_verdict(visits):
    rows, _ = visits
    verdicts = Counter(VERDICT_OF[row.reason] for row in rows.values())
    assert sum(verdicts.values()) > 900
    assert len(verdicts) == 7


def test_no_host_of_the_farm_is_pressed_beyond_the_bounds(farm, visits):
    assert max(farm.most.values()) <= 2 * OPTIONS.per_host_parallel  # a server may still talk to one who has gone
    assert farm.most_overall <= 2 * OPTIONS.parallel


def test_a_host_that_wants_an_hour_is_asked_once(farm, visits):
    for host in ("wait4", "wait5", "wait6", "wait7"):
        assert farm.counts[host, "/oota"] == 1


def test_hints_stand_beside_the_verdict(visits):
    rows, found = visits
    for address, row in rows.items():
        for hint in row.hints:
            assert any(told.startswith(hint) for told in found[address].hint), (address, found[address].hint)
