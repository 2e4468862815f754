"""What stands on the farm: which addresses, how long their pages are, which of them are dead. Pure, the same for all."""

import math
import random
from dataclasses import dataclass
from functools import cached_property

HOSTS_PER_BLOCK = 250
WORDS = [
    "andmekaitse",
    "kursus",
    "õppija",
    "teema",
    "ülesanne",
    "avalik",
    "teenus",
    "juhend",
    "näide",
    "kokkuvõte",
    "seadus",
    "amet",
    "ministeerium",
    "küsimus",
    "vastus",
    "turvalisus",
    "harjutus",
    "video",
    "loeng",
    "rühm",
    "tähtaeg",
    "hinne",
    "arutelu",
    "foorum",
    "test",
    "peatükk",
    "leht",
    "fail",
    "link",
    "allikas",
    "riik",
    "vald",
    "linn",
]
_SMALLEST, _LARGEST = 2_000, 60_000
_KINDS = 64
_SEED = 20261122


@dataclass(frozen=True)
class Plan:
    """A farm's addresses.

    Attributes:
        addresses: how many distinct ones, spread over the hosts in turn.
        hosts: how many hosts, 127.0.1.1 and on.
        dead_share: of the addresses: 404, on some 410.
        soft_share: of the hosts: they say "not found" with a 200, to every address that they do not know.
        crowd: how many of the addresses, the last ones, stand all on one host.
    """

    addresses: int = 10_000
    hosts: int = 200
    dead_share: float = 0.03
    soft_share: float = 0.1
    crowd: int = 0

    @cached_property
    def dead(self) -> frozenset[int]:
        """Numbers of the dead addresses."""
        return frozenset(random.Random(_SEED).sample(range(self.addresses), round(self.addresses * self.dead_share)))

    @cached_property
    def soft_dead(self) -> frozenset[int]:
        """Those of the dead whose host answers 200."""
        return frozenset(number for number in self.dead if self.is_soft(self.host_of(number)))

    def is_soft(self, host: int) -> bool:
        return host < round(self.hosts * self.soft_share)

    def host_of(self, number: int) -> int:
        """The number of the host where an address stands."""
        return number % self.hosts if number < self.addresses - self.crowd else self.hosts - 1

    def host(self, number: int) -> str:
        """The address of the host with this number."""
        return f"127.0.{1 + number // HOSTS_PER_BLOCK}.{1 + number % HOSTS_PER_BLOCK}"

    def path(self, number: int) -> str:
        return f"/opik/{WORDS[number % len(WORDS)].encode('ascii', 'ignore').decode()}-{number}"

    def urls(self, scheme: str, port: int) -> list[str]:
        """All addresses in an order of no meaning, the same each time: as authors write them, not host by host or in turn."""
        numbers = random.Random(_SEED + 1).sample(range(self.addresses), self.addresses)
        return [f"{scheme}://{self.host(self.host_of(n))}:{port}{self.path(n)}" for n in numbers]


def number_of(url_or_path: str) -> int | None:
    """The number of an address of the farm; None where it is none."""
    path, _, number = url_or_path.partition("#")[0].rpartition("-")
    return int(number) if "/opik/" in path and number.isdigit() else None


def kind_of(number: int) -> int:
    """Which of the pages stands at an address."""
    return (number * 2_654_435_761 >> 7) % _KINDS


def pages() -> list[bytes]:
    """The pages, 2 to 60 KB, short ones more often (sizes are spread evenly by their logarithm): all words, no dates."""
    return [_page(kind) for kind in range(_KINDS)]


def _page(kind: int) -> bytes:
    draw = random.Random(kind)
    size = math.exp(math.log(_SMALLEST) + (math.log(_LARGEST) - math.log(_SMALLEST)) * (kind + 0.5) / _KINDS)
    title = " ".join(draw.choices(WORDS, k=4)).capitalize()
    head = (
        f'<!doctype html><html lang="et"><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/stiil.css">'
        '<script src="/skript.js"></script></head><body><nav><ul>'
    )
    parts = [head, *(f'<li><a href="/m/{word}">{word}</a></li>' for word in WORDS), f"</ul></nav><h1>{title}</h1>"]
    length, spot = sum(len(part.encode()) for part in parts), 0
    while length < size:
        text = " ".join(draw.choices(WORDS, k=60))
        parts.append(
            f'<section id="osa-{spot}"><h2>{text[:40]}</h2><p class="tekst">{text}</p><div><a href="/a/{spot}">edasi</a></div></section>'
        )
        length, spot = length + len(parts[-1].encode()), spot + 1
    return "".join([*parts, "</body></html>"]).encode()


NOT_FOUND = b"<!doctype html><html lang=et><head><title>Lehte ei leitud</title></head><body><h1>Lehte ei leitud</h1><p>Otsi mujalt.</p></body></html>"
