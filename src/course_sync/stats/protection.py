"""Which figures may be published: suppression decided over all tables together, by playing the attacker.

A figure of 1 up to floor - 1 is never shown, and so many others with it that nobody who has all tables, versions and periods can
work it out: not its value, nor even that it is below the floor. The attacker here knows every shown figure, every sum that
must hold between figures, and that what is withheld is at least 1; it draws bounds until nothing moves.

First so much is hidden that all is safe, the least important first; then, the most important first, whatever the
attacker can be given back without its gaining anything is shown again.
"""

from collections import deque
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_UNBOUNDED = 10**12


@dataclass(frozen=True, slots=True)
class Sum:
    """`total` is the sum of `parts`; both are names of figures."""

    total: Hashable
    parts: tuple[Hashable, ...]

    @property
    def cells(self) -> tuple[Hashable, ...]:
        return (self.total, *self.parts)


def hidden_cells(
    values: Mapping[Any, int],
    sums: Sequence[Sum],
    floor: int,
    *,
    published: Collection[Hashable] = (),
    sensitive: Collection[Hashable] = (),
    inner: Collection[Hashable] = (),
    weight: Callable[[Any], int] = lambda _: 0,
) -> set[Hashable]:
    """The figures that must not be shown.

    Args:
        values: every figure, small ones too.
        sums: relations that hold between them.
        floor: the smallest number of people that may be shown; 0 may be, too.
        published: figures that are out already and cannot be taken back.
        sensitive: figures to be hidden whatever their value (they were hidden before, or moved by a few since).
        inner: figures that no table shows and that tell nothing of anybody: they only stand in sums. They are not in the answer.
        weight: how much a figure is missed; of several that could be hidden the lightest is.
    """
    inside = {cell for cell in inner if cell in values}
    guarded = {cell for cell, value in values.items() if 0 < value < floor or (cell in sensitive and value > 0)}
    guarded -= {*published, *inside}
    attacker = _Attacker(values, sums)
    choice = _Choice(attacker, floor, attacker.numbers(published), attacker.numbers(inside), weight)
    hidden = choice.hide(attacker.numbers(guarded))
    choice.give_back(hidden)
    return {attacker.names[n] for n in hidden} - inside


def attack(
    shown: Mapping[Any, int], sums: Sequence[Sum], hidden: Collection[Hashable], inner: Collection[Hashable] = ()
) -> dict[Hashable, tuple[int, int]]:
    """What can be known of hidden figures: (at least, at most) of each. `inner` ones may be 0, others are at least 1."""
    attacker = _Attacker({**shown, **dict.fromkeys(hidden, 0)}, sums)
    attacker.lose(attacker.numbers(hidden), attacker.numbers(inner))
    attacker.draw(attacker.numbers(hidden))
    return {attacker.names[n]: (attacker.low[n], attacker.high[n]) for n in attacker.numbers(hidden)}


class _Attacker:
    """Bounds of all figures, drawn closer sum by sum; those of a shown one are its value. Figures go by number, for speed.

    Attributes:
        sums: (total, parts) each; of: figure → the sums it stands in.
        unknown: figure → whether it is hidden; lost: sum → how many of its figures are.
    """

    def __init__(self, values: Mapping[Any, int], sums: Sequence[Sum]) -> None:
        self.names = list(values)
        self._number = {name: n for n, name in enumerate(self.names)}
        self.values = list(values.values())
        self.low, self.high = list(self.values), list(self.values)
        self.unknown = [False] * len(self.values)
        self.sums: list[tuple[int, tuple[int, ...]]] = []
        self.of: list[list[int]] = [[] for _ in self.values]
        for one in sums:
            total, *parts = (self._number[cell] for cell in one.cells)
            for n in (total, *parts):
                self.of[n].append(len(self.sums))
            self.sums.append((total, tuple(parts)))
        self.lost = [0] * len(self.sums)

    def numbers(self, names: Iterable[Hashable]) -> set[int]:
        return {self._number[name] for name in names if name in self._number}

    def cells(self, one: int) -> tuple[int, ...]:
        total, parts = self.sums[one]
        return (total, *parts)

    def lose(self, cells: Iterable[int], inner: Collection[int]) -> None:
        """Nothing is known of these any more."""
        for n in cells:
            self.hide(n)
            self.low[n], self.high[n] = (0 if n in inner else 1), _UNBOUNDED

    def hide(self, cell: int) -> None:
        """This one is not shown; its bounds stay."""
        if not self.unknown[cell]:
            self.unknown[cell] = True
            for one in self.of[cell]:
                self.lost[one] += 1

    def learn(self, cell: int) -> None:
        """This one is shown."""
        if self.unknown[cell]:
            self.unknown[cell] = False
            for one in self.of[cell]:
                self.lost[one] -= 1
        self.low[cell] = self.high[cell] = self.values[cell]

    def around(self, start: Iterable[int]) -> set[int]:
        """The hidden figures that hang together with these."""
        found: set[int] = set()
        looked: set[int] = set()
        near = list(start)
        while near:
            for one in self.of[near.pop()]:
                if one not in looked:
                    looked.add(one)
                    fresh = [n for n in self.cells(one) if self.unknown[n] and n not in found]
                    found.update(fresh)
                    near += fresh
        return found

    def draw(self, cells: Iterable[int]) -> dict[int, tuple[int, int]]:
        """Draw bounds until nothing moves, beginning at the sums of `cells`. Returns what moved, as it was before."""
        waiting = deque(dict.fromkeys(one for n in cells for one in self.of[n]))
        queued = set(waiting)
        before: dict[int, tuple[int, int]] = {}
        while waiting:
            one = waiting.popleft()
            queued.discard(one)
            for n in self._tightened(one, before):
                for other in self.of[n]:
                    if other not in queued:
                        queued.add(other)
                        waiting.append(other)
        return before

    def undo(self, before: Mapping[int, tuple[int, int]]) -> None:
        for n, (low, high) in before.items():
            self.low[n], self.high[n] = low, high

    def _tightened(self, one: int, before: dict[int, tuple[int, int]]) -> list[int]:
        total, parts = self.sums[one]
        low, high, unknown = self.low, self.high, self.unknown
        lows, highs = sum(low[n] for n in parts), sum(high[n] for n in parts)
        moved: list[int] = []

        def bound(n: int, least: int, most: int) -> None:
            # What goes beyond all bounds tells nothing, and must not creep down from there step by step.
            most = high[n] if most >= _UNBOUNDED // 2 else most
            if low[n] <= high[n] and (least > low[n] or most < high[n]):
                before.setdefault(n, (low[n], high[n]))
                low[n], high[n] = max(low[n], least), min(high[n], most)
                moved.append(n)

        if unknown[total]:
            bound(total, lows, highs)
        least_whole, most_whole = low[total], high[total]
        for n in parts:
            if unknown[n]:
                old_low, old_high = low[n], high[n]
                bound(n, least_whole - (highs - old_high), most_whole - (lows - old_low))
                lows, highs = lows + low[n] - old_low, highs + high[n] - old_high
        return moved


class _Choice:
    """What is hidden, and what is shown again."""

    def __init__(
        self,
        attacker: _Attacker,
        floor: int,
        published: Collection[int],
        inner: Collection[int],
        weight: Callable[[Any], int],
    ) -> None:
        self._attacker, self._floor, self._published, self._inner = attacker, floor, published, inner
        self._weights = [weight(name) for name in attacker.names]
        self._order = {
            n: at for at, n in enumerate(sorted(range(len(attacker.names)), key=lambda n: str(attacker.names[n])))
        }
        self._guarded: Collection[int] = ()
        self._hopeless: set[int] = set()

    def hide(self, guarded: Collection[int]) -> set[int]:
        """The guarded figures, and so many others that all of them are safe."""
        attacker = self._attacker
        self._guarded = guarded
        hidden = {*guarded, *self._inner}
        attacker.lose(hidden, self._inner)
        attacker.draw(hidden)
        while True:
            added: set[int] = set()
            helped: set[int] = set()  # by what was hidden in this round: looked at again in the next
            for cell in sorted(filter(self._is_exposed, guarded), key=self._order.__getitem__):
                cover = None if cell in helped else self._cover(cell)
                if cover is not None:
                    attacker.hide(cover)
                    added.add(cover)
                    around = {c for one in attacker.of[cover] for c in attacker.cells(one) if attacker.unknown[c]}
                    helped |= {c for other in around for one in attacker.of[other] for c in attacker.cells(one)}
            if not added:
                return hidden
            hidden |= added
            loosened = attacker.around(added)
            attacker.lose(loosened, self._inner)
            attacker.draw(loosened)

    def give_back(self, hidden: set[int]) -> None:
        """Show what can be shown without the attacker's gaining anything; `hidden` is changed."""
        attacker = self._attacker
        spare = [n for n in hidden if n not in self._guarded and n not in self._inner]
        spare.sort(key=lambda n: (-self._weights[n], -attacker.values[n], self._order[n]))
        for n in spare:
            kept = attacker.low[n], attacker.high[n]
            attacker.learn(n)
            before = attacker.draw([n])
            if any(moved in self._guarded and self._is_exposed(moved) for moved in before):
                attacker.undo({**before, n: kept})
                attacker.hide(n)
            else:
                hidden.discard(n)

    def _is_exposed(self, cell: int) -> bool:
        low, high = self._attacker.low[cell], self._attacker.high[cell]
        return high < self._floor or low == high

    def _cover(self, cell: int) -> int | None:
        """What to hide next so that `cell` is safer: out of the sum that binds it most the lightest, else what is near."""
        attacker = self._attacker
        mine = frozenset(attacker.of[cell])

        def cost(n: int) -> tuple[int, int, int, int]:
            # A row that has lost a figure already is the one to lose another; then the smallest.
            touched = sum(attacker.lost[one] > 0 for one in attacker.of[n] if one not in mine)
            return self._weights[n], -touched, attacker.values[n], self._order[n]

        for one in sorted(attacker.of[cell], key=self._slack):
            total, parts = attacker.sums[one]
            if found := self._open(parts) or self._open((total,)):
                return min(found, key=cost)
        return min(self._nearest(cell), key=cost, default=None)

    def _slack(self, one: int) -> int:
        attacker = self._attacker
        return sum(attacker.high[n] - attacker.low[n] for n in attacker.cells(one) if attacker.unknown[n])

    def _open(self, cells: Iterable[int]) -> list[int]:
        """Those of them that can still be hidden."""
        attacker = self._attacker
        return [n for n in cells if not attacker.unknown[n] and n not in self._published and attacker.values[n] > 0]

    def _nearest(self, cell: int) -> list[int]:
        """All beside `cell` is hidden, and what binds it lies further off: the nearest figures that can still be hidden.

        Where there is none, there will be none for anything that hangs together with it: that is looked for once.
        """
        attacker = self._attacker
        if cell in self._hopeless:
            return []
        near, seen, looked = [cell], {cell}, set[int]()
        while near:
            sums = {one for n in near for one in attacker.of[n]} - looked
            looked |= sums
            around = dict.fromkeys(n for one in sorted(sums) for n in attacker.cells(one) if n not in seen)
            if found := self._open(around):
                return found
            near = [n for n in around if attacker.unknown[n]]
            seen.update(around)
        self._hopeless |= seen
        return []
