"""Which figures may be published: suppression decided over all tables together, by playing the attacker.

A figure of 1 up to floor - 1 is never shown, and so many others with it that nobody who has all tables, versions and periods can
work it out: not its value, nor even that it is below the floor. The attacker here knows every shown figure, every sum that
must hold between figures, and that what is hidden is at least 1; it draws bounds until nothing moves.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence
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
) -> set[Hashable]:
    """The figures that must not be shown.

    Args:
        values: every figure, small ones too.
        sums: relations that hold between them.
        floor: the smallest number of people that may be shown; 0 may be, too.
        published: figures that are out already and cannot be taken back.
        sensitive: figures to be hidden whatever their value (they were hidden before, or moved by a few since).
    """
    guarded = {cell for cell, value in values.items() if 0 < value < floor or (cell in sensitive and value > 0)} - set(
        published
    )
    hidden = set(guarded)
    of_cell: dict[Hashable, list[Sum]] = defaultdict(list)
    for one in sums:
        for cell in one.cells:
            of_cell[cell].append(one)
    while True:
        bounds = attack({c: v for c, v in values.items() if c not in hidden}, sums, hidden)
        exposed = [cell for cell in guarded if bounds[cell][1] < floor or bounds[cell][0] == bounds[cell][1]]
        before = len(hidden)
        helped: set[Hashable] = set()  # by what was hidden in this round: looked at again in the next
        for cell in sorted(exposed, key=str):
            cover = None if cell in helped else _cover(cell, of_cell, values, hidden, published, bounds)
            if cover is not None:
                hidden.add(cover)
                around = {c for one in of_cell[cover] for c in one.cells if c in hidden}
                helped |= {c for other in around for one in of_cell[other] for c in one.cells}
        if len(hidden) == before:
            return hidden


def _cover(
    cell: Hashable,
    of_cell: Mapping[Hashable, Sequence[Sum]],
    values: Mapping[Any, int],
    hidden: Collection[Hashable],
    published: Collection[Hashable],
    bounds: Mapping[Hashable, tuple[int, int]],
) -> Hashable | None:
    """What to hide next so that `cell` is safer: out of the sum that binds it most, the smallest part, else the total."""

    def slack(one: Sum) -> int:
        return sum(bounds[c][1] - bounds[c][0] for c in one.cells if c in bounds)

    def cost(c: Hashable) -> tuple[int, int, str]:
        # A row that has lost a figure already is the one to lose another; then the smallest.
        touched = sum(
            any(other in hidden for other in one.cells if other != cell) for one in of_cell[c] if cell not in one.cells
        )
        return -touched, values[c], str(c)

    def free(cells: Sequence[Hashable]) -> list[Hashable]:
        return [c for c in cells if c not in hidden and c not in published and values[c] > 0]

    for one in sorted(of_cell[cell], key=slack):
        if found := free(one.parts) or free((one.total,)):
            return min(found, key=cost)
    # All beside it is hidden already, and what binds it lies further off: the nearest figure that still can be hidden.
    near, seen = [cell], {cell}
    while near:
        around = [c for one_cell in near for one in of_cell[one_cell] for c in one.cells]
        if found := free(around):
            return min(found, key=cost)
        near = list(dict.fromkeys(c for c in around if c in hidden and c not in seen))
        seen.update(near)
    return None


def attack(
    shown: Mapping[Any, int], sums: Sequence[Sum], hidden: Collection[Hashable]
) -> dict[Hashable, tuple[int, int]]:
    """What can be known of hidden figures: (at least, at most) of each."""
    low = {**shown, **dict.fromkeys(hidden, 1)}
    high = {**shown, **dict.fromkeys(hidden, _UNBOUNDED)}
    touching: dict[Hashable, list[Sum]] = defaultdict(list)
    for one in sums:
        for cell in one.cells:
            if cell in hidden:
                touching[cell].append(one)
    waiting = {id(one): one for ones in touching.values() for one in ones}
    while waiting:
        _, one = waiting.popitem()
        for cell in _tightened(one, low, high):
            waiting.update((id(other), other) for other in touching[cell])
    return {cell: (low[cell], high[cell]) for cell in hidden}


def _tightened(one: Sum, low: dict[Hashable, int], high: dict[Hashable, int]) -> list[Hashable]:
    moved: list[Hashable] = []

    def bound(cell: Hashable, least: int, most: int) -> None:
        # What goes beyond all bounds tells nothing, and must not creep down from there step by step.
        most = high[cell] if most >= _UNBOUNDED // 2 else most
        if low[cell] <= high[cell] and (least > low[cell] or most < high[cell]):
            low[cell], high[cell] = max(low[cell], least), min(high[cell], most)
            moved.append(cell)

    bound(one.total, sum(low[c] for c in one.parts), sum(high[c] for c in one.parts))
    lows, highs = sum(low[c] for c in one.parts), sum(high[c] for c in one.parts)
    for cell in one.parts:
        before = low[cell], high[cell]
        bound(cell, low[one.total] - (highs - before[1]), high[one.total] - (lows - before[0]))
        lows, highs = lows + low[cell] - before[0], highs + high[cell] - before[1]
    return moved
