"""Addresses of this Moodle site: resolved against the mirror, and by Moodle's own word for courses outside our care."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from course_sync.content import InternalKind, InternalTarget, Site, resolve_internal
from course_sync.content.languages import name_in
from course_sync.errors import MoodleError, NotFound
from course_sync.model.links import COURSE_NAMED, OPEN_TO_GUESTS, VERDICT_OF, Reason, Visit
from course_sync.moodle import (
    ListedCourse,
    MoodleClient,
    Read,
    TooLarge,
    ask_many,
    course_by_id,
    course_of_section,
    download,
    module_stands,
    normalise_file_url,
)
from course_sync.moodle.contents import MODULE
from course_sync.stages.outage import end_if_down
from course_sync.store.session import Store
from course_sync.store.targets import known_targets

_FIRST_BYTES = 1024
_SPOT = re.compile(r"(section|module)-(\d{1,9})")
_PARTS = {"book": "chapter", "lesson": "page of the lesson"}
# A page of an old type sends visitors on to what an upgrade made of it under the same number.
_TAKEN_OVER: Mapping[str, Collection[str]] = {
    "assignment": {"assign"},
    "resource": {"page", "url", "folder", "imscp"},
}
# An activity that the mirror never met may stand in a course outside our care: only this function knows.
_MODULE_WOULD_TELL = f" (in our courses it is not; whether in others, {MODULE} tells where the service holds it)"


@dataclass(frozen=True, slots=True)
class Targets:
    """What internal addresses may lead to.

    Attributes:
        courses, activities: id → whether it stands; an id that is not in them is not known.
        instances: (modname, instance id) → cmid.
        sections: section id → whether it stands, as above.
        numbers: course → the numbers that its sections have, of the courses that were read.
        parts: (modname, number of a book's chapter or a lesson's page) → (cmid, whether it stands).
        types: cmid → the activity's type, of those that stand.
        chapters: cmid of a book → the numbers of all its chapters.
        shortnames: of courses in the mirror.
        files: address without host, token and revision → whether it stands.
        outside: course that is not in our care → hints at what Moodle tells everybody of it.
    """

    courses: Mapping[int, bool] = field(default_factory=dict)
    activities: Mapping[int, bool] = field(default_factory=dict)
    instances: Mapping[tuple[str, int], int] = field(default_factory=dict)
    sections: Mapping[int, bool] = field(default_factory=dict)
    numbers: Mapping[int, Collection[int]] = field(default_factory=dict)
    parts: Mapping[tuple[str, int], tuple[int, bool]] = field(default_factory=dict)
    types: Mapping[int, str] = field(default_factory=dict)
    chapters: Mapping[int, Collection[int]] = field(default_factory=dict)
    shortnames: Collection[str] = frozenset()
    files: Mapping[str, bool] = field(default_factory=dict)
    outside: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Resolved:
    """Verdicts on internal addresses; `downloaded`: those that cost a download, and so rest when they are good."""

    visits: Sequence[Visit]
    downloaded: frozenset[str] = frozenset()


def resolve(
    links: Mapping[str, Collection[str]],
    site: Site,
    store: Store,
    client: MoodleClient | None,
    now: datetime,
    language: str = "et",
) -> Resolved:
    """A verdict on each internal address.

    Args:
        links: addresses without #fragment → the fragments that texts write behind them.
        language: in which courses are named.
    """
    meant = {url: resolve_internal(url, site) for url in links}
    targets = _targets(store)
    unlisted: list[str] = []
    if client is not None:
        targets = _ask_moodle(targets, [target for target in meant.values() if target], client, language)
        unlisted = [
            url
            for url, target in meant.items()
            if target and target.kind is InternalKind.FILE and _file_key(url, target) not in targets.files
        ]
        wanted = [(target.address if (target := meant[url]) else "") or url for url in unlisted]
        targets = replace(targets, files={**targets.files, **_files_that_stand(client, wanted)})
    visits = [_visit(url, links[url], target, targets, now) for url, target in meant.items()]
    return Resolved(visits, frozenset(unlisted))


def _targets(store: Store) -> Targets:
    with store.read() as session:
        known = known_targets(session)
    return Targets(
        courses=known.courses,
        activities=known.activities,
        instances=known.instances,
        sections=known.sections,
        numbers=known.numbers,
        parts=known.parts,
        types=known.types,
        chapters=known.chapters,
        shortnames=known.shortnames,
        files={normalise_file_url(url): True for url in known.files},
    )


def _ask_moodle(targets: Targets, meant: Iterable[InternalTarget], client: MoodleClient, language: str) -> Targets:
    wanted = list(meant)
    courses = {
        t.id for t in wanted if t.kind is InternalKind.COURSE and t.id is not None and t.id not in targets.courses
    }
    sections = {
        t.id for t in wanted if t.kind is InternalKind.SECTION and t.id is not None and t.id not in targets.sections
    }
    modules = {
        t.id for t in wanted if t.kind is InternalKind.ACTIVITY and t.id is not None and t.id not in targets.activities
    }
    told = _courses_that_stand(client, courses)
    return replace(
        targets,
        courses={**targets.courses, **{identity: course is not None for identity, course in told.items()}},
        outside={identity: _hints(course, language) for identity, course in told.items() if course is not None},
        activities={**targets.activities, **_modules_that_stand(client, modules)},
        sections={**targets.sections, **_sections_that_stand(client, sections)},
    )


def _hints(course: ListedCourse, language: str) -> tuple[str, ...]:
    named = f"{COURSE_NAMED}{name_in(language, course.fullname)}"
    return (named, OPEN_TO_GUESTS) if "guest" in (course.enrolment_methods or ()) else (named,)


def _courses_that_stand(client: MoodleClient, ids: Collection[int]) -> dict[int, ListedCourse | None]:
    """A course that Moodle does not list is deleted, or hidden: to learners the same."""
    stands: dict[int, ListedCourse | None] = {}
    asked = sorted(ids)
    answers = ask_many(client, [course_by_id(identity) for identity in asked])
    for identity, answer in zip(asked, answers, strict=True):
        if isinstance(answer, Read):
            stands[identity] = next((course for course in answer.items if course.id == identity), None)
        elif isinstance(answer, NotFound):
            stands[identity] = None
    return stands


def _sections_that_stand(client: MoodleClient, ids: Collection[int]) -> dict[int, bool]:
    """A section that no course has, or whose course Moodle does not list; an old Moodle refuses the question: not known."""
    asked = sorted(ids)
    answers = ask_many(client, [course_of_section(identity) for identity in asked])
    return {
        identity: bool(answer.items)
        for identity, answer in zip(asked, answers, strict=True)
        if isinstance(answer, Read)
    }


def _modules_that_stand(client: MoodleClient, ids: Collection[int]) -> dict[int, bool]:
    """Any other refusal means that the activity is there, in a course that the account may not enter: not known."""
    if not ids or not client.capabilities().has(MODULE):
        return {}
    stands: dict[int, bool] = {}
    asked = sorted(ids)
    questions = [module_stands(identity) for identity in asked]
    answers = ask_many(client, questions)
    for identity, answer in zip(asked, answers, strict=True):
        if isinstance(answer, bool):
            stands[identity] = answer
        elif isinstance(answer, NotFound):
            stands[identity] = False
    return stands


def _files_that_stand(client: MoodleClient, urls: Sequence[str]) -> dict[str, bool]:
    """Files that no listing names (those inside labels, sections, blocks): the first bytes are asked for."""
    stands: dict[str, bool] = {}
    for url in urls:
        client.check_cancelled()
        key = normalise_file_url(url)
        try:
            download(client, url, max_bytes=_FIRST_BYTES)
        except TooLarge:
            stands[key] = True
        except NotFound:
            stands[key] = False
        except MoodleError as error:
            try:
                end_if_down(client, error)
            except MoodleError:
                break
        else:
            stands[key] = True
    return stands


def _file_key(url: str, target: InternalTarget) -> str:
    return normalise_file_url(target.address or url)


def _visit(
    url: str, fragments: Collection[str], target: InternalTarget | None, targets: Targets, now: datetime
) -> Visit:
    reason, evidence = _judged(url, target, targets)
    missing = _missing(fragments, target, targets) if target and reason is Reason.EXISTS else ()
    verdict = VERDICT_OF[reason]
    hint = targets.outside.get(target.id or 0, ()) if target and target.kind is InternalKind.COURSE else ()
    return Visit(
        url=url, at=now, verdict=verdict, reason=reason, evidence=evidence, hint=hint, fragments_missing=missing
    )


def _missing(fragments: Collection[str], target: InternalTarget, targets: Targets) -> tuple[str, ...]:
    """Of a course's page: the spots of sections and activities that are not there any more. Any other spot is not known."""
    numbers = targets.numbers.get(target.id or 0) if target.kind is InternalKind.COURSE else None
    if numbers is None:
        return ()
    spots = [(fragment, _SPOT.fullmatch(fragment)) for fragment in sorted(fragments)]
    return tuple(
        fragment
        for fragment, spot in spots
        if spot
        and (int(spot[2]) not in numbers if spot[1] == "section" else targets.activities.get(int(spot[2])) is False)
    )


def _judged(url: str, target: InternalTarget | None, targets: Targets) -> tuple[Reason, str]:
    if target is None or target.remnant:
        return Reason.NOT_KNOWABLE, "an internal address that cannot be resolved"
    if target.kind is InternalKind.DRAFT:
        return Reason.DELETED, "a file of an unsaved form: only its author ever saw it"
    if target.kind is InternalKind.COURSE:
        return _course(target, targets)
    if target.kind is InternalKind.SECTION:
        return _by(targets.sections.get(target.id or 0), "section")
    if target.kind is InternalKind.ACTIVITY:
        return _activity(target, targets)
    if target.kind is InternalKind.FILE:
        return _by(targets.files.get(_file_key(url, target)), "file")
    if target.kind is InternalKind.FRONT:
        return Reason.EXISTS, "the site's front page"
    return Reason.NOT_KNOWABLE, f"{target.kind.value}: the web services do not tell"


def _activity(target: InternalTarget, targets: Targets) -> tuple[Reason, str]:
    cmid = target.id
    if cmid is None and target.instance is not None:
        cmid = targets.instances.get((target.modname, target.instance))
    stands = targets.activities.get(cmid) if cmid is not None else None
    if not stands or cmid is None:
        return _by(stands, "activity", _MODULE_WOULD_TELL)
    standing = targets.types.get(cmid, target.modname)
    if standing != target.modname and standing not in _TAKEN_OVER.get(target.modname, ()):
        return Reason.OTHER_TYPE, f"of type {standing}"
    if target.part is not None and (part := targets.parts.get((target.modname, target.part))):
        return _by(part == (cmid, True), _PARTS[target.modname])  # of another book's chapter Moodle shows an error
    if target.part is not None and (chapters := targets.chapters.get(cmid)) is not None:
        return _by(target.part in chapters, _PARTS[target.modname])
    return _by(stands, "activity")


def _course(target: InternalTarget, targets: Targets) -> tuple[Reason, str]:
    if target.id is None:
        return _by(True if target.name in targets.shortnames else None, "course")
    numbers = targets.numbers.get(target.id)
    stands = targets.courses.get(target.id)
    if stands and target.section is not None and numbers is not None:
        return _by(target.section in numbers, "section")  # of one that is not there Moodle shows an error
    return _by(stands, "course")


def _by(stands: bool | None, what: str, help_: str = "") -> tuple[Reason, str]:
    if stands is None:
        return Reason.NOT_KNOWABLE, f"{what}: outside of what the account may see{help_}"
    return (Reason.EXISTS, f"the {what} is there") if stands else (Reason.DELETED, f"the {what} is deleted or hidden")
