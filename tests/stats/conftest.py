"""A store that reads a stand-in whose people stand in tables as Moodle has them."""

from datetime import UTC, datetime, timedelta

import pytest
from benchmarks.people.moodle import REPORT, CrowdMoodle
from benchmarks.people.pull import people_of, pull_people, wrong
from benchmarks.people.tables import Tables

from course_sync.clock import SetClock
from course_sync.config import as_given
from course_sync.moodle import MoodleAccess, MoodleClient, Token
from course_sync.moodle.batches import BATCH
from course_sync.privacy import Pseudonyms
from course_sync.store import courses, migrate, runs
from course_sync.store.session import Store

NOW = datetime(2026, 10, 25, 3, tzinfo=UTC)  # three hours after the clocks went back


class House:
    """One store, one way, one Moodle."""

    def __init__(self, folder, way, *, count=31, learners=60, enrolments=420, page=97):
        self.way = way
        self.clock = SetClock(NOW)
        self.tables = Tables(folder / "moodle.db", self.now, courses=count, learners=learners, enrolments=enrolments)
        self.moodle = CrowdMoodle(self.tables, count, self.clock)
        self.store = Store(f"sqlite:///{folder}/ours.db")
        migrate.upgrade(self.store, NOW)
        self.pseudonyms = Pseudonyms(b"k" * 32, "http://moodle.example")
        self.page = page
        if way == "single":
            self.moodle.functions.discard(BATCH)

    @property
    def now(self):
        return int(self.clock.now().timestamp())

    def settings(self, way):
        by_report = {"reports": (REPORT,), "page": self.page} if way == "report" else {}
        return as_given({"moodle": {"url": self.moodle.url}, "scope": {"shortnames": ("*",)}, "statistics": by_report})

    def pull(self, way=None):
        access = MoodleAccess(url=self.moodle.url, token=Token(self.moodle.token))
        with MoodleClient(access, self.clock) as client:
            pull_people(self.store, self.clock, self.settings(way or self.way), client, self.pseudonyms)

    def truth(self):
        return people_of(self.tables.file, self.now, self.pseudonyms, by_report=self.way == "report")

    def wrong(self):
        return {name: n for name, n in wrong(self.truth(), self.store, by_report=self.way == "report").items() if n}

    def a_day_later(self, share=0.02):
        self.clock.advance(timedelta(days=1))
        self.tables.move(self.now, share)

    def people(self, course):
        with self.store.read() as session:
            return {e.learner: e for e in courses.enrolments(session, course)}

    def notices(self):
        with self.store.read() as session:
            return {notice.code: list(notice.details) for notice in runs.open_notices(session)}

    def requests(self):
        return self.moodle.asked()


@pytest.fixture
def house(tmp_path):
    made = []

    def make(way, **size):
        one = House(tmp_path, way, **size)
        one.moodle.__enter__()
        made.append(one)
        return one

    yield make
    for one in made:
        one.moodle.__exit__(None, None, None)
        one.tables.close()
        one.store.close()
