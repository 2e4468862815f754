"""A small believable course to change one thing at a time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from course_sync.model.course import Activity, Course, CourseView, File, Section, Text
from course_sync.model.links import (
    BAD,
    GOOD,
    VERDICT_OF,
    LinkKind,
    LinkState,
    Occurrence,
    Visit,
    WrittenLink,
)
from course_sync.model.places import Field, Place
from course_sync.rules import RULES, Tuning, judge

NOW = datetime(2026, 11, 22, 6, tzinfo=UTC)
SITE = "https://moodle.test"


class World:
    """Makes values; every method returns a plain one."""

    now = NOW
    today = date(2026, 11, 22)
    site = SITE

    def course(self, **changes):
        base = Course(
            7, "OHVRIABI", "Ohvriabi põhikoolitus", 3, "Ohvriabi", f"{SITE}/course/7", f"{SITE}/edit/7", modified_at=NOW
        )
        return replace(base, **changes)

    def place(self, cmid=None, field=Field.CONTENT, part_id="", modname="page", section_id=70):
        name = f"{modname} {cmid}" if cmid else ""
        return Place(7, section_id, "Sissejuhatus", cmid, modname if cmid else "", name, field, part_id)

    def activity(self, cmid, modname="page", **changes):
        place = self.place(cmid, Field.SETTINGS, modname=modname)
        return replace(Activity(cmid, 70, modname, f"{modname} {cmid}", place, modified_at=NOW), **changes)

    def section(self, section_id=70, number=1, **changes):
        place = Place(7, section_id, "Sissejuhatus", field=Field.SUMMARY)
        return replace(Section(section_id, number, "Sissejuhatus", True, place), **changes)

    def text(self, body, cmid=1, field=Field.CONTENT, **changes):
        return replace(Text(self.place(cmid, field), body), **changes)

    def file(self, name="juhend.pdf", cmid=5, modname="resource", **changes):
        place = self.place(cmid, Field.FILE, part_id=f"/{name}", modname=modname)
        base = File(place, name, "/", f"{SITE}/pluginfile.php/1/{name}", "application/pdf", 1000, NOW)
        return replace(base, **changes)

    def view(self, **parts):
        base = CourseView(
            self.course(),
            NOW,
            self.today,
            sections=(self.section(),),
            activities=(self.activity(1),),
            texts=(self.text("<p>Tere tulemast kursusele.</p>"),),
        )
        return replace(base, **parts)

    def link(self, url="https://a.test/page", fragment="", kind=LinkKind.WEB, written=None):
        full = f"{url}#{fragment}" if fragment else url
        return WrittenLink(url, fragment, full if written is None else written, "vaata siit", "a[href]", kind)

    def visit(self, reason, url="https://a.test/page", at=NOW, **changes):
        return replace(Visit(url, at, VERDICT_OF[reason], reason, evidence=f"said {reason}"), **changes)

    def state(self, *reasons, url="https://a.test/page", kind=LinkKind.WEB, **last):
        """The state after visits a day apart, the newest now, by the contract of `LinkState`."""
        streak, visit = [], None
        for age, reason in zip(range(len(reasons) - 1, -1, -1), reasons, strict=True):
            at = NOW - timedelta(days=age)
            visit = self.visit(reason, url, at, **(last if age == 0 else {}))
            if visit.verdict in GOOD:
                streak = []
            elif visit.verdict in BAD:
                streak.append((at, reason))
        return LinkState(url, kind, visit, tuple(streak))

    def linked(self, *reasons, place=None, fragment="", kind=LinkKind.WEB, url="https://a.test/page", **last):
        """A view with one link that was visited with these results."""
        occurrence = Occurrence(self.link(url, fragment, kind), place or self.place(1))
        links = {url: self.state(*reasons, url=url, kind=kind, **last)} if reasons else {}
        return self.view(occurrences=(occurrence,), links=links)


@pytest.fixture
def w():
    return World()


@pytest.fixture
def found():
    """What one rule finds in a view."""

    def ask(code, view, **options):
        judgement = judge(view, Tuning(off=frozenset(RULES) - {code}, options={code: options}))
        assert judgement.failures == ()
        return list(judgement.findings)

    return ask
