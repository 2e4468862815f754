"""The demo's world: a site, an internet, and what happens to them day by day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from course_sync.demo.courses import demo_courses
from course_sync.demo.internet import Internet, demo_internet
from course_sync.demo.people import everybody
from course_sync.demo.scaled import ScaledSite
from course_sync.demo.script import At, demo_script
from course_sync.demo.things import Category, Course, Site, SmallSite
from course_sync.model.links import Verdict

CATEGORIES: tuple[Category, ...] = (
    Category(2, 0, "Sotsiaalkindlustusamet", "SKA", "<p>Sotsiaalkindlustusameti e-kursused.</p>"),
    Category(3, 2, "Ohvriabi", "SKA-OHVRIABI", "<p>Ohvriabi valdkonna kursused spetsialistidele.</p>"),
    Category(4, 3, "Põhiõpe", "SKA-OHVRIABI-POHI"),
    Category(5, 3, "Täiendõpe", "SKA-OHVRIABI-TAIEND"),
    Category(6, 0, "Teised asutused", "MUUD"),
    Category(7, 0, "Näidiskursused", "NAIDISED"),
)


@dataclass(frozen=True)
class World:
    """A site and an internet that change by a script.

    Attributes:
        start: the moment at which day 0 begins, aware; best a midnight in Estonia.
        script: dated changes of courses; each holds from the beginning of its day on.
    """

    start: datetime
    site: Site
    internet: Internet = field(default_factory=Internet)
    script: tuple[At, ...] = ()
    _sites: dict[int, Site] = field(default_factory=dict, init=False, repr=False, compare=False)
    _lock: Lock = field(default_factory=Lock, init=False, repr=False, compare=False)

    def day(self, now: datetime) -> int:
        """The day of the script that `now` is in; negative before it begins."""
        return (now - self.start) // timedelta(days=1)

    def moment(self, day: int, hours: float = 4) -> datetime:
        """So many hours after day `day` began; 4 is when a nightly run would start."""
        return self.start + timedelta(days=day, hours=hours)

    def at(self, now: datetime) -> Site:
        """The site as it is at `now`."""
        happened = [at for at in sorted(self.script, key=lambda at: at.day) if at.day <= self.day(now)]
        with self._lock:
            if len(happened) not in self._sites:
                self._sites[len(happened)] = self._after(happened)
            return self._sites[len(happened)]

    def _after(self, happened: Sequence[At]) -> Site:
        site = self.site
        for at in happened:
            course = site.course(at.course)
            if course is not None:
                site = site.with_course(at.course, at.change(course, self.start + timedelta(days=at.day)))
        return site

    def truth(self, now: datetime) -> dict[str, Verdict]:
        """What a right visit of every address of the internet finds at `now`."""
        return self.internet.truth(self.day(now))

    def changed(self, day: int, course: int, change: Callable[[Course, datetime], Course | None]) -> "World":
        """The same world with one more change in its script."""
        return World(self.start, self.site, self.internet, (*self.script, At(day, course, "", change)))

    @classmethod
    def scaled(
        cls,
        *,
        start: datetime,
        courses: int = 100,
        activities: int = 15,
        learners: int = 30,
        seed: int = 1,
    ) -> "World":
        """A generated site of any size: so many courses, activities a course, learners a course. Made as it is asked for."""
        site = ScaledSite(start, courses, activities, learners, seed)
        return cls(start, site, site.internet())


def demo_world(start: datetime) -> World:
    """The world of `course-sync demo`; all dates in it follow from `start`."""
    site = SmallSite(CATEGORIES, demo_courses(start), everybody())
    return World(start, site, demo_internet(), demo_script())
