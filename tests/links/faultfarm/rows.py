"""One row of the farm: an address, how it behaves, what a right checker says."""

import gzip
import html
import io
from collections.abc import Mapping
from dataclasses import dataclass, field

from course_sync.model.links import Known, Reason
from faultfarm.server import Behaviour, Exchange


@dataclass(frozen=True)
class Row:
    """`path` on `host` behaves as `behaviour` and is to be judged `reason`.

    Attributes:
        address: used as it stands instead of host and path.
        fragments, missing: asked for, and those that must be reported as missing.
        known: what earlier visits left.
        by_name: reachable only through a resolver of our own (`name` stands for the address), so no peer is asked.
        hints: must be among the visit's hints (by their beginning).
    """

    path: str
    behaviour: Behaviour | None
    reason: Reason
    host: str = "main"
    address: str = ""
    name: str = ""
    fragments: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    known: Known = field(default_factory=Known)
    hints: tuple[str, ...] = ()
    tls: str = ""


PARAGRAPH = (
    "Kursuse esimeses osas vaatame, kuidas kogukonnas abi otsida ja kellele helistada. Iga peatüki lõpus on küsimused, millele vastates "
    "saad oma teadmisi proovida, ja loetelu kirjandusest, mida soovi korral edasi lugeda. "
)
NAV = "<nav><ul><li><a href=/a>Avaleht</a><li><a href=/b>Uudised</a><li><a href=/c>Koolitused</a><li><a href=/d>Kontakt</a></ul></nav>"
FOOT = "<footer><p>Näidise Kool, Pikk 1, Tallinn. Telefon 600 0000. Kõik õigused kaitstud.</p></footer>"


def page(title: str = "", h1: str = "", body: str = "", head: str = "", nav: bool = False, attributes: str = "") -> str:
    heading = f"<h1>{h1}</h1>" if h1 else ""
    around = (NAV, FOOT) if nav else ("", "")
    return (
        f"<!doctype html><html {attributes}><head><meta charset=utf-8><title>{title}</title>{head}</head>"
        f"<body>{around[0]}<main>{heading}{body}</main>{around[1]}</body></html>"
    )


def article(topic: str, paragraphs: int = 6, extra: str = "") -> str:
    return page(
        f"{topic} | Näidise Kool",
        topic,
        "".join(f"<p>{topic}: {PARAGRAPH}</p>" for _ in range(paragraphs)) + extra,
        nav=True,
    )


def sends(
    body: str | bytes = "", status: int | str = 200, headers: Mapping[str, str] | None = None, **named: str
) -> Behaviour:
    told = {**(headers or {}), **{name.replace("_", "-"): value for name, value in named.items()}}
    return lambda x: x.send(body, status, told)


def good(topic: str = "Abi otsimine") -> Behaviour:
    return sends(article(topic))


def to(target: str, status: int | str = 302, host: str = "", **named: str) -> Behaviour:
    def behave(x: Exchange) -> None:
        place = x.url(target, host) if host else target
        told = {name.replace("_", "-"): value for name, value in named.items()}
        x.send("", status, {"Location": place, **told})

    return behave


def raw(data: bytes | str) -> Behaviour:
    return lambda x: x.raw(data.encode() if isinstance(data, str) else data)


def first(*steps: Behaviour) -> Behaviour:
    """The first time the first, the second time the second …, then the last for ever."""
    return lambda x: steps[min(x.count, len(steps)) - 1](x)


def by(method: str, then: Behaviour, otherwise: Behaviour) -> Behaviour:
    return lambda x: (then if x.method == method else otherwise)(x)


def for_browsers(then: Behaviour, otherwise: Behaviour) -> Behaviour:
    return lambda x: (then if x.as_browser else otherwise)(x)


def words(text: str) -> str:
    return html.escape(text, quote=False)


def bomb(size: int = 30_000_000) -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as packed:
        for _ in range(size // 1_000_000):
            packed.write(b"<p>" + b"a" * 1_000_000)
    return out.getvalue()
