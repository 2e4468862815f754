"""Builders of the plain values that the store takes: `make.text("…")`, `make.visit(url, reason)` …"""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from course_sync.model.course import Activity, Course, File, Section, Text
from course_sync.model.findings import Finding, Severity
from course_sync.model.links import VERDICT_OF, LinkKind, Reason, Visit, WrittenLink
from course_sync.model.places import Field, Place
from course_sync.store import courses, texts
from course_sync.store.courses import MirroredCourse
from course_sync.store.session import Store
from course_sync.store.texts import ParsedText

COURSE = 11


class Make:
    now = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)
    course_id = COURSE

    def place(self, cmid=None, *, section=None, field=Field.CONTENT, part="", course=COURSE):
        return Place(
            course_id=course,
            section_id=section,
            cmid=cmid,
            field=field,
            part_id=part,
            view_url=f"https://moodle.test/mod/page/view.php?id={cmid}",
        )

    def course(self, number=COURSE, **more):
        given = {
            "id": number,
            "shortname": f"K{number}",
            "fullname": "Õigusnõustamine",
            "category_id": 3,
            "category": "Koolitus / E-õpe",
            "view_url": f"https://moodle.test/course/view.php?id={number}",
            "edit_url": f"https://moodle.test/course/edit.php?id={number}",
        }
        return Course(**{**given, **more})

    def section(self, number=1, *, course=COURSE):
        return Section(
            number, number, f"Teema {number}", True, self.place(section=number, field=Field.SUMMARY, course=course)
        )

    def activity(self, cmid, *, section=1, course=COURSE, **more):
        place = self.place(cmid, section=section, field=Field.SETTINGS, course=course)
        return Activity(cmid, section, more.pop("modname", "page"), f"Leht {cmid}", place, **more)

    def text(self, body="<p>Tere</p>", cmid=101, **more):
        place = more.pop("place", None) or self.place(cmid)
        return Text(place=place, body=body, **more), self.digest(body)

    def digest(self, body):
        return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()

    def file(self, cmid=101, path="/juhend.pdf"):
        place = self.place(cmid, field=Field.FILE, part=path)
        return File(place, path.strip("/"), path, f"https://moodle.test/pluginfile.php/1{path}")

    def mirrored(self, *texts, course=None, cmids=(101,), **more):
        """A course read whole, with these texts and activities in section 1."""
        course = course or self.course()
        given = {
            "course": course,
            "sections": [self.section(course=course.id)],
            "activities": [self.activity(cmid, course=course.id) for cmid in cmids],
            "texts": list(texts),
        }
        return MirroredCourse(**{**given, **more})

    def link(self, url="https://naidis.test/", *, fragment="", kind=LinkKind.WEB, text="siin"):
        return WrittenLink(url, fragment, url, text, "a[href]", kind)

    def visit(self, url="https://naidis.test/", reason=Reason.FINE, at=None, **more):
        return Visit(url=url, at=at or self.now, verdict=VERDICT_OF[reason], reason=reason, **more)

    def finding(self, subject="https://naidis.test/", **more):
        given = {"rule": "link.broken", "severity": Severity.ERROR, "place": self.place(101), "subject": subject}
        return Finding(**{**given, **more})

    def save(self, store: Store, mirrored=None, run=1, now=None):
        """Mirror a course; how many of its texts are new or changed."""
        with store.write() as session:
            return courses.save_course(session, mirrored or self.mirrored(self.text()), run, now or self.now)

    def read(self, store: Store, found=None, now=None):
        """Parse what is owed a look: body → links as `found` says. Returns the keys that were owed."""
        with store.read() as session:
            waiting = texts.waiting_texts(session, texts.waiting_keys(session, 1))
        parsed = [ParsedText(one, (found or {}).get(one.text.body, ()), f"sõnad: {one.text.body}") for one in waiting]
        with store.write() as session:
            texts.save_parsed(session, parsed, now or self.now, 1)
        return [one.text.place.key for one in waiting]

    def linked(self, store: Store, *links, course=None, cmid=101):
        """A course with one text in which these links stand, mirrored and read."""
        course = course or self.course()
        body = f"<p>{course.id} {cmid} {links}</p>"
        text = self.text(body, place=self.place(cmid, course=course.id))
        self.save(store, self.mirrored(text, course=course, cmids=(cmid,)))
        self.read(store, {body: links})

    def later(self, **delta):
        return self.now + timedelta(**delta)

    def changed(self, value, **more):
        return replace(value, **more)


@pytest.fixture(scope="session")
def make() -> Make:
    return Make()
