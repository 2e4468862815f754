"""Statistics pulls that are killed with SIGKILL: what a kill leaves, and where the next run ends."""

import shutil
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from course_sync.config import Settings
from course_sync.demo.people import with_learners
from course_sync.demo.things import Course, SmallSite
from course_sync.demo.world import World
from course_sync.moodle.batches import BATCH

KILLED = -9
LATER = 23  # day: November is over for more than its open days, so that the run settles it
_REPORT = {"reports": (1,), "page": 10}
_QUIET = {"links": {"exclude_hosts": ("*.example",)}}
_FIGURES = {
    "people": "SELECT course_id, learner, role, active, completed, completed_at, enrolled_at, way, unit, excluded,"
    " gone_at IS NULL FROM enrolment",
    "aside": "SELECT count(*) FROM enrolment_pull",
    "counts": "SELECT course_id, enrolled, active, completed FROM course_count",
    "settled": "SELECT period, version, way, floor, tables FROM statistics_frozen",
    "coverage": "SELECT course_id, what, outcome, reason, detail FROM coverage WHERE what LIKE 'people:%'",
    "notices": "SELECT code, details FROM platform_notice WHERE code LIKE 'statistics%' OR code = 'held_back'",
}


def world_of(sites: Any, courses: int, learners: int) -> World:
    """Courses in our care, full of people, and hardly anything else."""
    small = sites.small_world(hosts=1)
    made = [
        sites._course(40 + n, f"KURSUS-{n}", 3 + n % 2, [sites._page("Leht")], learners=learners)
        for n in range(courses)
    ]
    return replace(small, site=SmallSite(sites.CATEGORIES, tuple(made), small.site.people))


def moved(course: Course, _moment: datetime) -> Course:
    """Two people left, two came, many completed."""
    people = [one.person for one in course.enrolments if one.role == "student"]
    start = max(one.enrolled_at for one in course.enrolments)
    coming = (max(people) + 1, max(people) + 2)
    return with_learners(course, start, (*people[2:], *coming), finished=0.75)


def killed_in_the_pull(
    sites: Any, site: Any, killing: Any, way: str, choose: Callable[[Sequence[int]], Collection[int]]
) -> int:
    """Kill the run of a day on which many moved; how many commits it was killed at.

    Args:
        way: "report", "batches", "single", or "change": batches on the evening before, the report now.
        choose: which of the commits that wrote people.
    """
    if way == "single":
        site.moodle.functions.discard(BATCH)
    evening = site.house("evening", statistics=_REPORT if way == "report" else {}, **_QUIET)
    assert evening.run().exit_code in {0, 2}
    for course in evening.in_care():
        site.change(LATER, course, moved)
    site.go_to(LATER)
    calm = _copy(site, evening, "calm", way)
    assert killing.run(calm) in {0, 2}, killing.log[-3000:]
    before, after, wanted = _courses(evening), _courses(calm), _figures(calm)
    assert all(before[course] != after[course] for course in before), "the day moved nobody"
    assert wanted["settled"] != _figures(evening)["settled"], "nothing was settled"
    chosen = sorted(choose(killing.commits_of_people))
    half_done = 0
    for at in chosen:
        site.back_to(LATER)
        killed = _copy(site, evening, f"killed{at}", way)
        assert killing.run(killed, kill_at=at) == KILLED, f"no commit {at}"
        left = _courses(killed)
        for course, people in left.items():
            assert people in (before[course], after[course]), f"course {course} is half counted after commit {at}"
        half_done += any(left[c] == before[c] for c in left) and any(left[c] == after[c] for c in left)
        assert killing.to_the_end(killed) in {0, 2}, killing.log[-3000:]
        found = _figures(killed)
        for name, rows in wanted.items():
            assert found[name] == rows, f"{name}, killed at commit {at} of {chosen}"
        killed.store.close()
        shutil.rmtree(killed.settings.folder)
    assert half_done, "no kill lay between two courses"
    return len(chosen)


def _copy(site: Any, house: Any, name: str, way: str) -> Any:
    made = site.copy(house, name)
    if way != "change":
        return made
    values = made.settings.model_dump(mode="python")
    values["statistics"].update(_REPORT)
    return replace(made, settings=Settings.model_validate(values))


def _courses(house: Any) -> dict[int, list[str]]:
    """Course → its people as they are in the store, those who left too."""
    found: dict[int, list[str]] = {course: [] for course in house.in_care()}
    for course, *row in house.rows(_FIGURES["people"]):
        found[course].append(str(row))
    return {course: sorted(rows) for course, rows in found.items()}


def _figures(house: Any) -> dict[str, list[str]]:
    return {name: sorted(str(tuple(row)) for row in house.rows(query)) for name, query in _FIGURES.items()}
