"""The activity funnel of a course: how many learners completed each activity, and after which one most of them stop. Pure.

A course's **steps** are the activities that its criteria name (all must be completed); where they name none, or any one is
enough, all activities with completion tracking. People do not go strictly in order, so a learner who has not finished
**stands after** the last step, in course order, that they completed, whatever they skipped before it. Then the loss between
two steps one after the other is how many stand after the first of them, and all losses and the finished make up all learners.

Of the losses only the largest is published, with its place: with all of them, few learners could be told apart.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from course_sync.stats.protection import Sum, attack, hidden_cells
from course_sync.stats.shown import FigureKind, shown_completion

FUNNEL_DEFINITIONS = 1
"""Version of what the figures of a funnel mean."""

BEGINNING = 0
"""In the place of a cmid: before the first step."""


@dataclass(frozen=True, slots=True)
class FunnelActivity:
    """An activity with completion tracking; `required`: it is a step."""

    cmid: int
    name: str
    modname: str
    required: bool


@dataclass(frozen=True, slots=True)
class FunnelCount:
    """Before any protection.

    Attributes:
        completed: of each activity, in course order.
        stands: step (or BEGINNING) → learners who have not finished and stand after it.
    """

    activities: tuple[FunnelActivity, ...]
    learners: int
    finished: int
    completed: Mapping[int, int]
    stands: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Stop:
    """The step (or BEGINNING) after which most of those who have not finished stand, the first of several; and how many they are."""

    after: int
    learners: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """As it is published; None where a figure is withheld.

    Attributes:
        finished: learners who completed all steps.
        completed: of each activity.
        stop: None where nobody stands anywhere, or it is withheld.
    """

    activities: tuple[FunnelActivity, ...]
    learners: int | None
    finished: int | None
    completed: Mapping[int, int | None]
    stop: Stop | None = None

    @property
    def figures(self) -> dict["Cell", int | None]:
        """Every figure by its name."""
        return {
            _LEARNERS: self.learners,
            _FINISHED: self.finished,
            **{("completed", cmid): value for cmid, value in self.completed.items()},
            **({("stands", self.stop.after): self.stop.learners} if self.stop else {}),
        }


Cell = tuple[str, int]
_LEARNERS: Cell = ("learners", 0)
_FINISHED: Cell = ("finished", 0)
_UNFINISHED: Cell = ("unfinished", 0)
_TWO: Cell = ("two", 0)
_TOLD = {"learners", "finished", "unfinished", "completed", "not_completed"}
_WEIGHTS = {"stands": 2, "completed": 1}


def count_funnel(activities: Sequence[FunnelActivity], people: Iterable[Collection[int]]) -> FunnelCount:
    """Count. `people`: of each learner the activities (cmids) they completed; none is held longer than they are looked at."""
    steps = [activity.cmid for activity in activities if activity.required]
    completed = dict.fromkeys((activity.cmid for activity in activities), 0)
    stands = dict.fromkeys((BEGINNING, *steps), 0)
    learners = finished = 0
    for done in people:
        learners += 1
        for cmid in completed:
            completed[cmid] += cmid in done
        if all(step in done for step in steps):
            finished += 1
        else:
            stands[next((step for step in reversed(steps) if step in done), BEGINNING)] += 1
    return FunnelCount(tuple(activities), learners, finished, completed, stands)


def settle_funnel(
    counted: FunnelCount,
    floor: int,
    *,
    earlier: Sequence[Mapping[Cell, int | None]] = (),
    withheld_elsewhere: Collection[int] = (),
) -> Funnel:
    """The funnel with all taken out that would point at few people; of a course with fewer learners than twice the floor: all.

    Args:
        earlier: the figures of every version of this course's funnel that is out: what moved by a few since any of them is withheld.
        withheld_elsewhere: values that tables of periods withhold of this course: a figure of the same value is withheld here, too.
    """
    if counted.learners < 2 * floor:
        return _untold(counted)
    values, sums, inner = cells_of(counted), funnel_relations(counted), inner_of(counted)
    moved = {
        cell
        for version in earlier
        for cell, told in version.items()
        if cell in values and told is not None and 0 < abs(values[cell] - told) < floor
    }
    hidden = hidden_cells(
        values,
        sums,
        floor,
        published=_told_daily(counted, floor),
        sensitive={*moved, *(cell for cell, value in values.items() if value in withheld_elsewhere)} - inner,
        inner=inner,
        weight=lambda cell: _WEIGHTS.get(cell[0], 0),
    )
    if _gives_away(values, sums, hidden, inner, floor):
        return _untold(counted)

    def shown(cell: Cell) -> int | None:
        return None if cell in hidden else values[cell]

    after = _stop_of(counted)
    standing = shown(("stands", after))
    return Funnel(
        counted.activities,
        shown(_LEARNERS),
        shown(_FINISHED),
        {cmid: shown(("completed", cmid)) for cmid in counted.completed},
        Stop(after, standing) if standing else None,
    )


def _stop_of(counted: FunnelCount) -> int:
    return max(counted.stands, key=lambda step: counted.stands[step])


def _untold(counted: FunnelCount) -> Funnel:
    return Funnel(counted.activities, None, None, dict.fromkeys(counted.completed, None))


def _gives_away(
    values: Mapping[Cell, int], sums: Sequence[Sum], hidden: Collection[Any], inner: Collection[Cell], floor: int
) -> bool:
    """Whether a small figure can be worked out all the same: what is told daily cannot be taken back."""
    known = {cell: value for cell, value in values.items() if cell not in hidden and cell not in inner}
    bounds = attack(known, sums, {*hidden, *inner}, inner)
    small = [cell for cell in hidden if 0 < values[cell] < floor]
    return any(bounds[cell][1] < floor or bounds[cell][0] == bounds[cell][1] for cell in small)


def cells_of(counted: FunnelCount) -> dict[Cell, int]:
    """Every figure of the funnel, and those between them that it does not tell."""
    steps = [activity.cmid for activity in counted.activities if activity.required]
    values: dict[Cell, int] = {
        _LEARNERS: counted.learners,
        _FINISHED: counted.finished,
        _UNFINISHED: counted.learners - counted.finished,
    }
    for cmid, value in counted.completed.items():
        values["completed", cmid] = value
        values["not_completed", cmid] = counted.learners - value
    for cmid, value in counted.stands.items():
        values["stands", cmid] = value
    reached = counted.finished
    for step in reversed(steps):
        reached += counted.stands[step]
        values["reached", step] = reached
        values["skipped", step] = reached - counted.completed[step]
        values["later", step] = counted.completed[step] - counted.finished - counted.stands[step]
    # What cannot be else is no figure: nobody skipped the last step and came further.
    for step in steps[-1:]:
        del values["skipped", step], values["later", step]
    if len(steps) == 2:
        del values["later", steps[0]]
        values[_TWO] = counted.completed[steps[0]] + counted.completed[steps[1]]
    if len(steps) == 1:
        del values["stands", steps[0]]
    return values


def inner_of(counted: FunnelCount) -> set[Cell]:
    """Those that are not told: they only stand in sums."""
    stop = ("stands", _stop_of(counted))
    return {cell for cell in cells_of(counted) if cell[0] not in _TOLD and cell != stop}


def funnel_relations(counted: FunnelCount) -> list[Sum]:
    """Every sum that holds between the figures: an attacker knows them."""
    steps = [activity.cmid for activity in counted.activities if activity.required]
    sums: list[tuple[Cell, Sequence[Cell]]] = [
        (_LEARNERS, (_FINISHED, _UNFINISHED)),
        (_UNFINISHED, [("stands", cmid) for cmid in counted.stands]),
        *((_LEARNERS, (("completed", cmid), ("not_completed", cmid))) for cmid in counted.completed),
    ]
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        beyond: Cell = _FINISHED if after is None else ("reached", after)
        sums.append((("reached", step), (("stands", step), beyond)))
        sums.append((("reached", step), (("completed", step), ("skipped", step))))
        sums.append((("completed", step), (_FINISHED, ("stands", step), ("later", step))))
    if steps:
        sums.append((_LEARNERS, (("stands", BEGINNING), ("reached", steps[0]))))
    if len(steps) == 2:
        sums.append((_TWO, [("completed", step) for step in steps]))
        sums.append((_TWO, (("reached", steps[0]), _FINISHED)))
    there = cells_of(counted)
    return [Sum(total, tuple(part for part in parts if part in there)) for total, parts in sums]


def _told_daily(counted: FunnelCount, floor: int) -> set[Cell]:
    """What the report of every day tells of the course beside: how many are learners, and how many have completed."""
    learners, finished = shown_completion(counted.learners, counted.finished, floor)
    told = {_LEARNERS} if learners.kind is FigureKind.EXACT else set()
    return told | ({_FINISHED, _UNFINISHED} if finished.kind is FigureKind.EXACT and told else set())


def funnel_to_json(funnel: Funnel) -> dict[str, Any]:
    """As it is kept."""
    return {
        "learners": funnel.learners,
        "finished": funnel.finished,
        "stop": {"after": funnel.stop.after, "learners": funnel.stop.learners} if funnel.stop else None,
        "activities": [{**asdict(one), "completed": funnel.completed[one.cmid]} for one in funnel.activities],
    }


def funnel_from_json(told: Mapping[str, Any]) -> Funnel:
    rows = told["activities"]
    return Funnel(
        tuple(FunnelActivity(row["cmid"], row["name"], row["modname"], row["required"]) for row in rows),
        told["learners"],
        told["finished"],
        {row["cmid"]: row["completed"] for row in rows},
        Stop(**told["stop"]) if told["stop"] else None,
    )


def figures_shown(funnel: Funnel) -> int:
    """How many figures are not withheld."""
    return sum(value is not None for value in funnel.figures.values())
