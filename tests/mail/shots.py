"""The screenshots of docs/mail, taken of the demo's own findings: `python tests/mail/shots.py DEMO_FOLDER docs/mail` after `make demo`."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import sync_playwright

from course_sync.alerts import Overview, OverviewCourse, OverviewKind
from course_sync.mail import AnswerLinks, MailOptions, render_digest, render_overview
from course_sync.model.findings import FindingState, Severity, TransitionKind
from course_sync.model.messages import Digest, DigestCourse, DigestItem, ItemKind, Recipient
from course_sync.queries import FindingFilter, findings, status
from course_sync.stats import shown_completion
from course_sync.store.session import Store

TO = Recipient("kursusehaldur@ohvriabi.example", "et")
OPTIONS = MailOptions(
    "https://moodle.example",
    "course-sync@ohvriabi.example",
    contact="e-ope@ohvriabi.example",
    answers=AnswerLinks("https://vastused.example", "k" * 40),
)
LINES = 7


def mails(folder):
    store = Store(f"sqlite:///{folder / 'course-sync.db'}")
    courses = status(store, today=datetime.now(UTC).date())
    now = max(one.at for one in courses if one.at)
    states = frozenset({FindingState.OPEN, FindingState.RESOLVED})
    told = [
        one
        for one in findings(store, FindingFilter(states=states), today=now.date())
        if one.finding.severity is not Severity.HINT
    ]
    store.close()
    standing = [one for one in told if one.record.state is FindingState.OPEN]
    newest = sorted(standing, key=lambda one: one.record.opened_at)[-2:]
    items = [(ItemKind.NEW, one) for one in newest]
    items += [(ItemKind.STILL_OPEN, one) for one in standing if one not in newest][-(LINES - 2) :]
    items += [(ItemKind.FIXED, one) for one in told if one.record.state is FindingState.RESOLVED][:1]
    by_course = {}
    for kind, one in items:
        item = DigestItem(kind, one.record, one.course.id, 1, TransitionKind.OPENED)
        by_course.setdefault(one.course.id, (one.course, []))[1].append(item)
    told_courses = tuple(
        DigestCourse(course.id, course.fullname, course.shortname, course.view_url, tuple(some))
        for course, some in by_course.values()
    )
    yield "digest", render_digest(Digest(TO, now, told_courses, suspected=1), OPTIONS)
    rows = tuple(row(one) for one in courses)
    oldest = tuple(sorted((one.record for one in standing), key=lambda record: record.first_seen)[:3])
    names = {one.course.id: one.course.fullname for one in courses}
    week = (now - timedelta(days=7)).date()
    yield (
        "overview",
        render_overview(
            Overview(TO, now, OverviewKind.WEEKLY, week, rows, 12, 4, 3.0, oldest=oldest, names=names), OPTIONS
        ),
    )


def row(one):
    enrolled, completed = shown_completion(one.enrolled, one.completed)
    return OverviewCourse(
        one.course.id,
        one.course.fullname,
        one.course.view_url,
        one.status,
        one.count(Severity.ERROR, FindingState.OPEN),
        one.count(Severity.WARNING, FindingState.OPEN),
        one.count(Severity.ERROR, FindingState.SUSPECTED),
        enrolled=None if one.enrolled is None else enrolled,
        completed=None if one.completed is None else completed,
    )


def main(folder, into):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, mail in mails(Path(folder)):
            for width in (320, 800):
                for scheme in ("light", "dark"):
                    page = browser.new_page(viewport={"width": width, "height": 600}, color_scheme=scheme)
                    page.set_content(mail.html)
                    page.screenshot(path=f"{into}/{name}-{width}-{scheme}.png", full_page=True)
                    page.close()
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
