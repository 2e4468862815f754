"""What share of a held-out set is judged right: `python tests/links/heldout/score.py first [--show]`.

An alarm is a verdict that becomes a finding: dead, invalid or temporary. Precision: of the alarms, those where something is wrong.
Recall: of what is wrong, what was called so. With Wilson's 95 % intervals.
"""

import argparse
import dataclasses
import hashlib
import importlib
import math
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from faultfarm import Farm, unknown
from faultfarm.server import Behaviour

from course_sync.clock import SystemClock
from course_sync.content import normalise
from course_sync.links import LinkChecker, VisitOptions, VisitRequest
from course_sync.model.links import BAD, VERDICT_OF, LinkKind, Visit
from heldout.shapes import Case

OPTIONS = VisitOptions(
    contact="https://kool.siht", parallel=16, per_host_parallel=6, per_host_interval=0, connect_timeout=2, read_timeout=4.0, visit_deadline=8.0, tries=2,
    retry_waits=(0.05,), patience=2, host_gives_up=0, allowed_networks=("127.7.0.0/16",), mail_domains=False,
)  # fmt: skip


def cases_of(name: str) -> tuple[Case, ...]:
    cases: tuple[Case, ...] = importlib.import_module(f"heldout.{name}").CASES
    return cases


def digest(name: str) -> str:
    """What the set was when it was tried: SHA-256 over its files and the shapes they use."""
    here = Path(__file__).parent
    files = [here / "shapes.py", *sorted((here / name).glob("*.py"))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]


def hosts_of(cases: tuple[Case, ...]) -> dict[str, dict[str, Behaviour]]:
    hosts: dict[str, dict[str, Behaviour]] = {}
    for one in cases:
        if not one.is_web:
            continue
        for path, behaviour in one.pages.items():
            host, _, rest = path.partition("/")
            told = hosts.setdefault(f"site:{_ascii(host or one.host)}", {})
            told["/" + rest] = behaviour
            told.setdefault(("/" + rest).partition("?")[0], behaviour)
        if one.anything is not None:
            hosts.setdefault(f"site:{_ascii(one.host)}", {})["*"] = one.anything
    return hosts


def _ascii(host: str) -> str:
    return host if host.isascii() else host.encode("idna").decode()


def visits_of(cases: tuple[Case, ...], names: object, farm: Farm) -> dict[int, Visit]:
    """The visit of each case, by its place in the set. `names` builds a resolver out of the farm."""
    asked: dict[str, int] = {}
    requests = []
    for number, one in enumerate(cases):
        address, kind = _address(one, farm.port)
        assert address not in asked, f"twice: {address}"
        asked[address] = number
        requests.append(VisitRequest(address, tuple(f for f in one.fragments if f), kind, one.known))
    options = dataclasses.replace(
        OPTIONS, youtube_oembed=farm.url("/oembed", "oembed"), vimeo_oembed=farm.url("/oembed", "oembed")
    )
    with LinkChecker(options, SystemClock(), resolve=names(farm)) as checker:  # type: ignore[operator]
        return {asked[visit.url]: visit for visit in checker.visit_all(requests)}


def _address(one: Case, port: int) -> tuple[str, LinkKind]:
    scheme = one.address.partition(":")[0]
    if not one.is_web or ("://" in one.address and scheme not in ("http", "https") and not one.pages):
        return one.address, {"mailto": LinkKind.MAIL, "tel": LinkKind.PHONE}.get(scheme, LinkKind.OTHER)
    if one.address.startswith(("http://", "https://")):  # whole, without the farm's port
        whole = normalise(one.address.partition("#")[0])
        return (whole.url if whole else one.address), LinkKind.WEB
    bare = one.address.partition("#")[0]
    host, slash, path = bare.partition("/")
    written = f"http://{host}:{port}{slash}{path}"
    parsed = normalise(written)
    return (parsed.url if parsed else written), LinkKind.WEB


def share(right: int, of: int) -> str:
    """A share with Wilson's 95 % interval."""
    if not of:
        return "–"
    z, p = 1.96, right / of
    middle, half = (p + z * z / (2 * of)), z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    low, high = ((middle + sign * half) / (1 + z * z / of) for sign in (-1, 1))
    return f"{p:.3f} ({low:.3f}–{min(high, 1):.3f}; {right} of {of})"


def figures(cases: tuple[Case, ...], found: dict[int, Visit]) -> str:
    counts: Counter[str] = Counter()
    for number, one in enumerate(cases):
        visit, right = found[number], one.right
        counts["verdict"] += visit.verdict in {VERDICT_OF[reason] for reason in right}
        counts["reason"] += visit.reason in right
        counts["spots"] += set(visit.fragments_missing) == set(one.missing)
        alarm, must = visit.verdict in BAD, VERDICT_OF[one.reason] in BAD
        may = must or any(VERDICT_OF[reason] in BAD for reason in one.also)
        if must and any(VERDICT_OF[reason] not in BAD for reason in one.also):
            must = False
        counts["alarms"] += alarm
        counts["true alarms"] += alarm and may
        counts["faults"] += must
        counts["faults found"] += must and alarm
    return "\n".join(
        (
            f"addresses {len(cases)}",
            f"precision {share(counts['true alarms'], counts['alarms'])}",
            f"recall    {share(counts['faults found'], counts['faults'])}",
            f"verdicts  {share(counts['verdict'], len(cases))}",
            f"reasons   {share(counts['reason'], len(cases))}",
            f"fragments {share(counts['spots'], len(cases))}",
        )
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--show", action="store_true", help="name each case that is judged wrong")
    given = parser.parse_args()
    from test_fault_farm import Names

    cases = cases_of(given.name)
    farm = Farm(hosts_of(cases) | {"oembed": {}}, unknown)
    try:
        found = visits_of(cases, Names, farm)
    finally:
        farm.close()
    print(f"{given.name} {digest(given.name)}\n{figures(cases, found)}")
    if given.show:
        for number, one in enumerate(cases):
            visit = found[number]
            if visit.reason not in one.right or set(visit.fragments_missing) != set(one.missing):
                print(
                    f"{one.address}: {visit.verdict}/{visit.reason} ({visit.evidence}) {visit.fragments_missing or ''}, right is {VERDICT_OF[one.reason]}/{one.reason}"
                )


if __name__ == "__main__":
    main()
