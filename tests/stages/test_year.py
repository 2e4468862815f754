"""A year of alerts, simulated: what people got, and that nothing was a false alarm or a miss.

How the world behaves, written down before it was run and without a look at the thresholds of confirmation:

- 50 courses, each with 20 links, 12 links on each host. A run a day at 05:30 in Estonia, moved by up to 20 minutes.
- A link flaps: 1.5 outages a year each (exponential gaps), which last 1-36 hours (log-uniform), seen as a time-out or a 5xx.
- A host fails: 0.6 times a year each, for 4-48 hours, seen as a time-out, all its links at once.
- A host is away for long: 0.05 times a year each, for 3-20 days.
- A link dies for good: 6 % a year, half of these as "not found" from the first day, half silent for ever (a time-out).
- A page is lost for hours and comes back (a careless editor): 0.2 times a year each link, 1-5 hours, seen as "not found".
- Our own network is down once, for 30 hours; Moodle is under maintenance on every 30th night: that run reads no course.
- An author mends what a mail told 1-21 days after it (70 % of what is told); 5 % is muted for 30-90 days; each course is
  reviewed once in the year.

An alert is a finding that stands as "new" in a mail. It is false when, at that run, the link was good, or its outage had ended
before it was confirmed as docs/confirmation.md has it. A miss is a link dead for good whose finding did not open within the
documented confirmation and one run more (maintenance nights and our own outage aside), or of which nobody was told by the second
working day after that.
"""

import math
import os
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from course_sync.clock import SetClock
from course_sync.config import as_given
from course_sync.mail import deliver_outbox
from course_sync.model.course import Course
from course_sync.model.findings import Finding, MuteScope, Review, Severity, Sign, mute_for
from course_sync.model.links import Reason, Verdict
from course_sync.model.places import Place
from course_sync.stages.alerting import calendar_of
from course_sync.stages.context import Context
from course_sync.stages.deliver import delivery_options
from course_sync.stages.settle import settle
from course_sync.stages.tell import tell
from course_sync.store import courses, findings, runs
from course_sync.store.findings import Judgement
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store

BEGIN = datetime(2026, 1, 5, 3, 30, tzinfo=UTC)
SEED = int(os.environ.get("COURSE_SYNC_SEED") or 20261123)
NOT_FOUND, SILENT = Reason.NOT_FOUND, Reason.TIMEOUT
DAY = timedelta(days=1)


@dataclass
class Link:
    """A link, its outages (begin, end, reason), and what the visits so far have seen."""

    course: int
    url: str
    outages: list[tuple[datetime, datetime, Reason]]
    dead_from: datetime | None = None
    dead_as: Reason = SILENT
    mended: datetime | None = None
    streak: list[Sign] = field(default_factory=list)

    def reason(self, now):
        if self.mended and now >= self.mended:
            return None
        if self.dead_from and now >= self.dead_from:
            return self.dead_as
        return next((reason for begin, end, reason in self.outages if begin <= now < end), None)

    def visit(self, now):
        reason = self.reason(now)
        self.streak = [*self.streak, Sign(now, reason)] if reason else []

    def finding(self):
        if not self.streak:
            return None
        place = Place(self.course, section="Teema", cmid=1, activity="Leht")
        last = self.streak[-1].reason
        verdict = Verdict.DEAD if last is NOT_FOUND else Verdict.TEMPORARY
        return Finding(
            "link.broken", Severity.ERROR, place, self.url, {"url": self.url}, verdict, last, tuple(self.streak)
        )


def world(chance, number, end, deaths):
    links, span = [], (end - BEGIN) / DAY

    def moments(a_year):
        at = 0.0
        while (at := at + chance.expovariate(a_year / 365)) < span:
            yield BEGIN + at * DAY

    def lasting(low, high):
        return timedelta(hours=math.exp(chance.uniform(math.log(low), math.log(high))))

    hosts = defaultdict(list)
    for n in range(number * 20):
        host = n // 12
        if host not in hosts:
            hosts[host] = [(at, at + lasting(4, 48), SILENT) for at in moments(0.6)]
            hosts[host] += [(at, at + lasting(72, 480), SILENT) for at in moments(0.05)]
        own = [(at, at + lasting(1, 36), SILENT) for at in moments(1.5)]
        own += [(at, at + lasting(1, 5), NOT_FOUND) for at in moments(0.2)]
        link = Link(
            1 + n % number, f"http://host{host}.test/leht{n}", sorted([*own, *hosts[host]], key=lambda it: it[0])
        )
        if chance.random() < deaths * span / 365:
            link.dead_from = BEGIN + chance.uniform(0, span) * DAY
            link.dead_as = chance.choice((NOT_FOUND, SILENT))
        links.append(link)
    return links


class Taking:
    """A mail server that takes everything."""

    def deliver(self, message, recipient):
        pass


class Year:
    """The house over its simulated world."""

    def __init__(self, store, folder, number, days, deaths):
        self.chance = random.Random(SEED)
        self.store, self.number, self.days = store, number, days
        self.clock = SetClock(BEGIN)
        people = [f"koostaja{n}@kool.test" for n in range(1, 1 + max(2, number // 4))]
        self.settings = as_given(
            {
                "moodle": {"url": "https://moodle.test"},
                "store": {"folder": str(folder)},
                "alerts": {
                    "to": ("kast@kool.test",),
                    "manager": ("juht@kool.test",),
                    "admin": ("haldur@kool.test",),
                    "routes": [{"to": [people[c % len(people)]], "courses": [c]} for c in range(1, number + 1)],
                },
            }
        )
        self.links = world(self.chance, number, BEGIN + days * DAY, deaths)
        self.by_url = {link.url: link for link in self.links}
        outage = BEGIN + self.chance.uniform(0.2, 0.8) * days * DAY
        self.our_outage = (outage, outage + timedelta(hours=30))
        self.told = {}  # url → when it was told
        self.opened = {}  # url → when its finding opened
        self.false, self.visits = [], defaultdict(list)
        self.calendar = calendar_of(self.settings)
        self.reviews = {c: self.chance.randrange(10, max(11, days - 20)) for c in range(1, number + 1)}

    def course(self, number):
        return Course(
            number, f"K{number}", f"Kursus {number}", 3, "Ohvriabi", f"https://moodle.test/course/{number}", ""
        )

    def live(self):
        with self.store.write() as session:
            courses.save_scope(session, [self.course(n) for n in range(1, self.number + 1)], BEGIN)
        seen = 0
        for day in range(self.days):
            now = BEGIN + day * DAY + timedelta(minutes=self.chance.randrange(20))
            self.clock.advance(now - self.clock.now())
            self.one_run(day, now)
            seen = self.read_mail(seen, now)

    def one_run(self, day, now):
        with self.store.write() as session:
            run_id, _ = runs.begin_run(session, "test", {}, now, timedelta(hours=1))
            maintenance, ours = day % 30 == 29, self.our_outage[0] <= now < self.our_outage[1]
            if ours:
                runs.set_our_network(session, run_id)
            session.execute(sa.text("UPDATE course SET tried_run = :r"), {"r": run_id})
            if not maintenance:
                session.execute(sa.text("UPDATE course SET read_run = :r"), {"r": run_id})
                self.judge(session, run_id, now, ours=ours)
            for course, at in self.reviews.items():
                if at == day:
                    on = now.date()
                    findings.add_review(session, Review(course, on, "Mari", "üle vaadatud", on + timedelta(days=180)))
        context = Context(self.store, self.clock, self.settings, run_id)
        settle(context)
        tell(context)
        deliver_outbox(self.store, Taking(), self.clock, delivery_options(self.settings))

    def judge(self, session, run_id, now, *, ours):
        found = defaultdict(list)
        for link in self.links:
            if not ours:
                link.visit(now)
                self.visits[link.url].append(now)
            if finding := link.finding():
                found[link.course].append(finding)
        for course in range(1, self.number + 1):
            findings.save_judgement(session, Judgement(course, found[course]), run_id, now)

    def read_mail(self, seen, now):
        """People read what came; some of it they mend, some they mute."""
        query = sa.text(
            "SELECT i.id, f.subject FROM message_item i JOIN finding f ON f.fingerprint = i.fingerprint"
            " WHERE i.kind = 'new' AND i.id > :seen ORDER BY i.id"
        )
        opened = sa.text("SELECT subject FROM finding WHERE state = 'open' AND opened_at = :now")
        with self.store.write() as session:
            for (url,) in session.execute(opened.bindparams(sa.bindparam("now", now, sa.DateTime(timezone=True)))):
                self.opened.setdefault(url, now)
            for identity, url in session.execute(query, {"seen": seen}).all():
                seen = identity
                link = self.by_url[url]
                self.told.setdefault(url, now)
                if not self.confirmed(link, now):
                    self.false.append((url, now))
                lot = self.chance.random()
                if lot < 0.7:
                    link.mended = link.mended or now + self.chance.uniform(1, 21) * DAY
                elif lot < 0.75 and (finding := link.finding()):
                    until = now.date() + timedelta(days=self.chance.randrange(30, 90))
                    mute = mute_for(finding, MuteScope.OCCURRENCE, "on teada", "Mari", until, now)
                    findings.add_mute(session, mute)
        return seen

    @staticmethod
    def confirmed(link, now):
        """Whether the link was bad at every visit of a streak that docs/confirmation.md calls proof, and is still at `now`."""
        signs = link.streak
        if not signs or link.reason(signs[-1].at) is None:
            return False
        gone = [sign.at for sign in signs if sign.reason is NOT_FOUND]
        every = [sign.at for sign in signs]
        two = len(gone) >= 2 and gone[-1] - gone[0] >= timedelta(hours=6)
        return two or (len(every) >= 4 and every[-1] - every[0] >= 7 * DAY)

    def missed(self):
        """Dead links that were not found out, or not told, in time."""
        found = []
        for link in self.links:
            if link.dead_from is None or (link.mended and link.mended <= link.dead_from):
                continue
            after = [at for at in self.visits[link.url] if at >= link.dead_from]
            bad = [at for at in after if not link.mended or at < link.mended]
            proof = [at for at in bad if at - bad[0] >= (timedelta(hours=6) if link.dead_as is NOT_FOUND else 7 * DAY)]
            if len(proof) < 2:
                continue  # it died too late in the year for a confirmation and one run more
            if self.opened.get(link.url, datetime.max.replace(tzinfo=UTC)) > proof[1]:
                found.append((link.url, "not found out"))
                continue
            if link.url not in self.told and not self.baseline(link.url):
                days = [proof[1].date() + timedelta(days=n) for n in range(15)]
                working = [one for one in days if self.calendar.is_working(one)]
                if working[2] < (BEGIN + (self.days - 1) * DAY).date():
                    found.append((link.url, "not told"))
        return found

    def baseline(self, url):
        with self.store.read() as session:
            return bool(
                session.execute(sa.text("SELECT 1 FROM finding WHERE subject = :u AND baseline"), {"u": url}).first()
            )

    def figures(self):
        """What people got: digests and overviews by person, the most in one week, kinds of mails."""
        with self.store.read() as session:
            rows = session.execute(sa.text("SELECT recipient_hash, created_at, kind FROM message")).all()
            news = session.execute(sa.text("SELECT count(*) FROM message_item WHERE kind = 'new'")).scalar_one()
        weeks, kinds, people = Counter(), Counter(), Counter()
        for whose, at, kind in rows:
            day = at.date() if isinstance(at, datetime) else date.fromisoformat(str(at)[:10])
            weeks[whose, day.isocalendar()[:2]] += 1
            kinds[kind.split(":")[0]] += 1
            people[whose] += 1
        return {
            "alerts": news,
            "digests": kinds["digest"],
            "overviews": kinds["overview"],
            "most mails to one person in a week": max(weeks.values(), default=0),
            "most mails to one person": max(people.values(), default=0),
            "links that died": sum(link.dead_from is not None for link in self.links),
            "outages that ended": sum(len(link.outages) for link in self.links),
        }


@pytest.fixture
def year(tmp_path, monkeypatch):
    """A year of so many courses and days; mails are kept longer than usual, so that they can be counted."""
    opened = []

    def start(number, days, deaths=0.06):
        store = Store(f"sqlite:///{tmp_path / 'year.db'}")
        upgrade(store, BEGIN)
        opened.append(store)
        made = Year(store, tmp_path, number, days, deaths)
        made.live()
        return made

    yield start
    for store in opened:
        store.close()


def check(lived):
    figures = lived.figures()
    print(
        f"seed {SEED}: {lived.number} courses, {lived.days} days: {figures}; false {len(lived.false)}, missed {lived.missed()}"
    )
    assert lived.false == []
    assert lived.missed() == []
    assert figures["most mails to one person in a week"] <= 6
    return figures


def test_two_months_of_a_few_courses(year):
    figures = check(year(4, 60, deaths=1.5))
    assert figures["alerts"] > 5


@pytest.mark.long
def test_a_year_of_fifty_courses(year):
    figures = check(year(50, 365))
    assert figures["alerts"] > 20
