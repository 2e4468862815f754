"""What the service holds, against what course-sync calls: what is missing, what is too much."""

from collections.abc import Iterable, Iterator

from course_sync.doctor.check import Check, State, ok, skipped
from course_sync.doctor.site import Met
from course_sync.moodle import REGISTRY, Capabilities, Tier, WebFunction, functions_of
from course_sync.moodle.batches import BATCH
from course_sync.moodle.contents import CONTENTS
from course_sync.moodle.courses import COURSES

_INDISPENSABLE = frozenset({COURSES, CONTENTS})
# Moodle does not tell which functions write. What names none of these is taken for one that may: also "view", which logs
# a view and may complete an activity.
_READING = frozenset({"check", "count", "fetch", "find", "get", "list", "query", "read", "retrieve", "search"})


def look(met: Met, *, owners: bool) -> Iterator[Check]:
    """Functions tier by tier, then what the service should not hold.

    Args:
        owners: [alerts] owners_from_moodle is set: else that tier is not asked for, since it takes a right that sees far.
    """
    info = met.capabilities
    for tier in Tier:
        if tier is Tier.OWNERS and not owners:
            yield skipped(
                f"moodle.functions.{tier}", f"Functions for {_NAMES[tier]}", "[alerts] owners_from_moodle is off"
            )
            continue
        yield from _tier(tier, info)
    yield from _batch(info)
    yield from _files(met)
    yield from _excess(info)


def _tier(tier: Tier, info: Capabilities) -> Iterator[Check]:
    rows = [row for row in functions_of(info.release) if row.tier is tier]
    missing = [row for row in rows if not info.has(row.name) and row.name != BATCH]
    if rows:
        there = len([row for row in rows if info.has(row.name)])
        yield ok(f"moodle.functions.{tier}", f"Functions for {_NAMES[tier]}: {there} of {len(rows)} are in the service")
    for row in missing:
        yield _missing(row)


_NAMES = {
    Tier.BASE: "courses and their activities",
    Tier.TEXTS: "texts inside activities",
    Tier.STATISTICS: "completion statistics",
    Tier.OWNERS: "owners' addresses",
}


def _missing(row: WebFunction) -> Check:
    return Check(
        f"moodle.function.{row.name}",
        State.FAILED if row.name in _INDISPENSABLE else State.WARNING,
        f"Function {row.name}: missing",
        f"{row.purpose}; without it {row.lost}",
        "Have it added to the service.",
        functions=(row.name,),
    )


def _batch(info: Capabilities) -> Iterator[Check]:
    if info.has(BATCH):
        yield ok("moodle.batch", "Several calls in one request: possible")
        return
    detail = f"{BATCH} is missing: {REGISTRY[BATCH].lost}"
    title = "Several calls in one request: not possible"
    yield Check("moodle.batch", State.WARNING, title, detail, "Have it added to the service.", (BATCH,))


def _files(met: Met) -> Iterator[Check]:
    if met.capabilities.downloadfiles:
        yield ok("moodle.downloadfiles", "Files: may be downloaded")
    else:
        detail = "chapters of books and contents of files are not read"
        advice = "Have “Can download files” ticked in the service."
        yield Check("moodle.downloadfiles", State.WARNING, "Files: may not be downloaded", detail, advice)
    if met.uploads:
        detail = "course-sync never uploads; whoever gets hold of the token could"
        advice = "Have “Can upload files” taken away from the service."
        yield Check("moodle.uploadfiles", State.WARNING, "Files: the service takes uploads too", detail, advice)


def _excess(info: Capabilities) -> Iterator[Check]:
    needless = sorted(info.functions - REGISTRY.keys())
    changing = [name for name in needless if not _READING & set(name.split("_")[2:])]
    reading = [name for name in needless if name not in changing]
    if changing:
        yield _too_much("moodle.excess.writes", "functions that may change something", changing)
    if reading:
        yield _too_much("moodle.excess.reads", "functions that are not used", reading)
    if not needless:
        yield ok("moodle.excess", "Service: holds nothing that is not used")


def _too_much(code: str, what: str, names: Iterable[str]) -> Check:
    names = list(names)
    detail = ", ".join(names)
    advice = "Have them taken out of the service: whoever gets hold of the token could call them."
    return Check(code, State.WARNING, f"Service: holds {len(names)} {what}", detail, advice)
