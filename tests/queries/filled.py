"""A store as a few weeks of runs over a small Estonian site leave it; used by the tests of queries, pages and exports.

Everything is written by the store's own functions. The courses:

    11  katki: a dead link (open), a passed date, an empty page, an old file, a muted hint, one resolved
    12  vajab tähelepanu: a suspected dead link, a placeholder
    13  teadmata: not read in the newest run
    14  korras: completion of which small figures must be protected
    15  korras, with a name and addresses that attack whoever shows them
    16  gone out of our care
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from course_sync.model.course import Activity, Category, CompletionSums, Course, Section, Text, TextFormat
from course_sync.model.findings import (
    Finding,
    FindingRecord,
    FindingState,
    Mute,
    Review,
    Severity,
    Sign,
    Transition,
    TransitionKind,
)
from course_sync.model.health import CourseStatus, CoverageItem, CoverageOutcome, CoverageReason, CoverageSum, Snapshot
from course_sync.model.links import VERDICT_OF, Hop, LinkKind, Reason, Visit, WrittenLink
from course_sync.model.places import Field, Place
from course_sync.model.runs import Failure, RunState, Stage
from course_sync.store import courses, findings, links, runs, texts
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store

NOW = datetime(2026, 11, 22, 5, 15, tzinfo=UTC)  # 07.15 in Tallinn
TODAY = date(2026, 11, 22)
SITE = "https://moodle.naidis.ee"
DEAD = "https://www.ngo-naidis.ee/juhendid/esmaabi-tookohal.pdf"
DOUBTFUL = "https://keeleklubi.naidis.ee/harjutused"
GOOD = "https://www.riigiteataja.ee/akt/TTOS"
SHARED = "https://www.tootukassa.naidis.ee/"
HOSTILE_NAME = '<script>alert("kursus")</script> & <b>paks</b>'
HOSTILE_LINK = "javascript:alert(document.domain)//"
LATE = datetime(2026, 11, 1, 5, 15, tzinfo=UTC)
_RUNS = 14


@dataclass
class Story:
    """One course and what became of it."""

    course: Course
    sections: list[Section] = field(default_factory=list)
    activities: list[Activity] = field(default_factory=list)
    texts: list[tuple[Text, list[WrittenLink]]] = field(default_factory=list)
    coverage: list[CoverageItem] = field(default_factory=list)
    records: list[FindingRecord] = field(default_factory=list)
    trend: list[tuple[CourseStatus, int, int]] = field(default_factory=list)
    why: tuple[str, ...] = ()
    sums: CompletionSums = field(default_factory=CompletionSums)
    read: bool = True


def course(number: int, shortname: str, fullname: str, *, idnumber: str | None = None) -> Course:
    return Course(
        id=number,
        shortname=shortname,
        fullname=fullname,
        category_id=3,
        category="Sotsiaalkindlustusamet / E-kursused",
        view_url=f"{SITE}/course/view.php?id={number}",
        edit_url=f"{SITE}/course/edit.php?id={number}",
        idnumber=idnumber,
        modified_at=NOW - timedelta(days=40),
        tracks_completion=True,
    )


def section(of: Course, number: int, name: str) -> Section:
    identity = of.id * 100 + number
    address = f"{SITE}/course/view.php?id={of.id}&section={number}"
    where = Place(of.id, identity, name, view_url=address, edit_url=f"{SITE}/course/editsection.php?id={identity}")
    return Section(identity, number, name, visible=True, place=where)


def activity(of: Section, cmid: int, modname: str, name: str, **more: object) -> Activity:
    where = Place(
        course_id=of.place.course_id,
        section_id=of.id,
        section=of.name,
        cmid=cmid,
        modname=modname,
        activity=name,
        view_url=f"{SITE}/mod/{modname}/view.php?id={cmid}",
        edit_url=f"{SITE}/course/modedit.php?update={cmid}",
    )
    return Activity(cmid, of.id, modname, name, where, **more)  # type: ignore[arg-type]


def at(where: Place, which: Field, part_id: str = "", part: str = "") -> Place:
    return Place(
        where.course_id,
        where.section_id,
        where.section,
        where.cmid,
        where.modname,
        where.activity,
        which,
        part_id,
        part,
        where.view_url,
        where.edit_url,
    )


def web(url: str, words: str = "", kind: LinkKind = LinkKind.WEB, written: str = "") -> WrittenLink:
    return WrittenLink(url, "", written or url, words, "a[href]", kind)


def text(where: Place, body: str, *written: WrittenLink) -> tuple[Text, list[WrittenLink]]:
    return Text(where, body, TextFormat.HTML, modified_at=NOW - timedelta(days=40)), list(written)


def visit(url: str, days_ago: float, reason: Reason, status: int | None = None, final: str = "") -> Visit:
    return Visit(
        url=url,
        at=NOW - timedelta(days=days_ago),
        verdict=VERDICT_OF[reason],
        reason=reason,
        status=status,
        final_url=final or (url if status else ""),
        hops=(Hop(url, status),),
        evidence=f"HTTP {status}" if status else "",
        seconds=0.42,
    )


def record(
    finding: Finding, state: FindingState, first: float, *, opened: float | None = None, resolved: float | None = None
) -> FindingRecord:
    def ago(days: float | None) -> datetime | None:
        return None if days is None else NOW - timedelta(days=days)

    return FindingRecord(
        finding,
        state,
        first_seen=NOW - timedelta(days=first),
        last_seen=NOW - timedelta(days=resolved or 0),
        opened_at=ago(opened),
        resolved_at=ago(resolved),
    )


def dead_link(
    where: Place,
    url: str,
    words: str,
    days: Iterable[float],
    reason: Reason = Reason.NOT_FOUND,
    status: int | None = 404,
) -> Finding:
    seen = tuple(Sign(NOW - timedelta(days=day), reason) for day in days)
    return Finding(
        "link.broken",
        Severity.ERROR,
        where,
        url,
        {
            "url": url,
            "written": url,
            "text": words,
            "status": status,
            "final_url": url if status else "",
            "evidence": f"HTTP {status}" if status else reason.value,
            "since": seen[0].at.isoformat(),
            "visits": len(seen),
        },
        VERDICT_OF[reason],
        reason,
        seen,
    )


def said(rule: str, severity: Severity, where: Place, subject: str = "", **details: str | int | None) -> Finding:
    return Finding(rule, severity, where, subject, details)


def broken_course() -> Story:
    story = Story(
        course(11, "TOO-OHUTUS-26", "Tööohutuse alused", idnumber="SKA-0011"), why=("open_error:2", "open_warning:1")
    )
    general = section(story.course, 0, "Üldine")
    first_aid = section(story.course, 1, "1. osa. Esmaabi töökohal")
    law = section(story.course, 2, "2. osa. Tööandja ja töötaja kohustused")
    story.sections = [general, first_aid, law]
    forum = activity(general, 1101, "forum", "Teadetetahvel")
    page = activity(first_aid, 1102, "page", "Esmaabi andmise põhimõtted")
    book = activity(first_aid, 1103, "book", "Käsiraamat: esmaabi samm-sammult")
    empty = activity(law, 1104, "page", "Ohutusjuhendi koostamine")
    quiz = activity(law, 1105, "quiz", "Lõputest", dates={"timeclose": LATE})
    slides = activity(law, 1106, "resource", "Loengu slaidid")
    hidden = activity(law, 1107, "url", "Vana juhend", visible=False)
    story.activities = [forum, page, book, empty, quiz, slides, hidden]
    content = at(page.place, Field.CONTENT)
    chapter = at(book.place, Field.CHAPTER, "77", "3. Kunstlik hingamine")
    story.texts = [
        text(
            content,
            "<p>Loe juhendit …</p>",
            web(DEAD, "Esmaabi töökohal (juhend)"),
            web(GOOD, "Töötervishoiu ja tööohutuse seadus"),
        ),
        text(chapter, "<p>Vaata ka …</p>", web(DEAD, "siit"), web(SHARED, "Töötukassa")),
        text(at(hidden.place, Field.EXTERNAL_URL), HOSTILE_LINK, web(HOSTILE_LINK, "", LinkKind.OTHER)),
    ]
    story.coverage = [
        CoverageItem("contents", CoverageOutcome.READ),
        CoverageItem("people:enrolments", CoverageOutcome.READ),
        CoverageItem("people:completion", CoverageOutcome.READ),
        CoverageItem("forum:intro", CoverageOutcome.READ, cmid=1101),
        CoverageItem("forum:posts", CoverageOutcome.SKIPPED, CoverageReason.LEARNERS_TEXT, 1101),
        CoverageItem("page:content", CoverageOutcome.READ, cmid=1102),
        CoverageItem("book:chapter", CoverageOutcome.READ, cmid=1103),
        CoverageItem("page:content", CoverageOutcome.READ, cmid=1104),
        CoverageItem("quiz:intro", CoverageOutcome.READ, cmid=1105),
        CoverageItem("quiz:questions", CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT, 1105),
        CoverageItem("resource:inside_files", CoverageOutcome.UNREAD, CoverageReason.NOT_SUPPORTED, 1106),
    ]
    story.records = [
        record(dead_link(content, DEAD, "Esmaabi töökohal (juhend)", (8, 7, 3, 0)), FindingState.OPEN, 8, opened=7),
        record(
            said("page.empty", Severity.ERROR, empty.place, name="Ohutusjuhendi koostamine", evidence="0"),
            FindingState.OPEN,
            5,
            opened=5,
        ),
        record(
            said(
                "quiz.closed",
                Severity.WARNING,
                quiz.place,
                name="Lõputest",
                date=LATE.isoformat(),
                setting="timeclose",
                evidence="timeclose",
            ),
            FindingState.OPEN,
            21,
            opened=21,
        ),
        record(
            said(
                "file.old",
                Severity.HINT,
                at(slides.place, Field.FILE, "/slaidid.pptx", "slaidid.pptx"),
                "/slaidid.pptx",
                name="slaidid.pptx",
                date="2021-03-04",
                evidence="2021-03-04",
            ),
            FindingState.OPEN,
            30,
            opened=30,
        ),
        record(
            said("section.empty", Severity.HINT, general.place, name="Üldine", evidence="0"),
            FindingState.OPEN,
            30,
            opened=30,
        ),
        record(
            dead_link(
                chapter,
                "https://www.naidisliit.ee/elustamine",
                "Elustamise juhend",
                (12, 11),
                Reason.NO_SUCH_NAME,
                None,
            ),
            FindingState.RESOLVED,
            12,
            opened=11,
            resolved=3,
        ),
        record(
            said("folder.empty", Severity.WARNING, book.place, name="Materjalid", evidence="0"),
            FindingState.RESOLVED,
            90,
            opened=90,
            resolved=40,
        ),
    ]
    story.trend = [(CourseStatus.OK, 0, 0)] * 3 + [(CourseStatus.ATTENTION, 0, 1)] * 2
    story.trend += [(CourseStatus.BROKEN, 2, 1), (CourseStatus.BROKEN, 3, 1), (CourseStatus.UNKNOWN, 3, 1)]
    story.trend += [(CourseStatus.BROKEN, 3, 1)] * 3 + [(CourseStatus.BROKEN, 2, 1)] * 3
    story.sums = CompletionSums(enrolled=1240, active=1234, completed=861)
    return story


def doubtful_course() -> Story:
    story = Story(
        course(12, "KEEL-A2", "Eesti keel algajatele", idnumber="SKA-0012"), why=("open_warning:1", "suspected_error:1")
    )
    words = section(story.course, 1, "Tervitamine ja tutvumine")
    story.sections = [words]
    page = activity(words, 1201, "page", "Kordamine")
    label = activity(words, 1202, "label", "Tere tulemast!")
    story.activities = [page, label]
    content, intro = at(page.place, Field.CONTENT), at(label.place, Field.INTRO)
    story.texts = [
        text(content, "<p>Harjuta …</p>", web(DOUBTFUL, "Harjutused"), web(SHARED, "Töötukassa")),
        text(intro, "<p>Siia tuleb tekst</p>"),
    ]
    story.coverage = [
        CoverageItem("contents", CoverageOutcome.READ),
        CoverageItem(
            "people:enrolments",
            CoverageOutcome.UNREAD,
            CoverageReason.RIGHT_MISSING,
            detail="moodle/course:viewparticipants",
        ),
        CoverageItem("page:content", CoverageOutcome.READ, cmid=1201),
        CoverageItem("label:intro", CoverageOutcome.READ, cmid=1202),
    ]
    story.records = [
        record(dead_link(content, DOUBTFUL, "Harjutused", (0,), Reason.TIMEOUT, None), FindingState.SUSPECTED, 0),
        record(
            said(
                "text.placeholder",
                Severity.WARNING,
                intro,
                "siia tuleb tekst",
                phrase="Siia tuleb tekst",
                evidence="Siia tuleb tekst kursuse eesmärkidest.",
            ),
            FindingState.OPEN,
            2,
            opened=2,
        ),
    ]
    story.trend = [(CourseStatus.OK, 0, 0)] * 12 + [(CourseStatus.ATTENTION, 0, 1)] * 2
    return story


def unread_course() -> Story:
    story = Story(course(13, "ANDMEKAITSE", "Žurnaal ja andmekaitse"), why=("not_read",), read=False)
    story.coverage = [CoverageItem("contents", CoverageOutcome.UNREAD, CoverageReason.CALL_FAILED, detail="HTTP 502")]
    story.trend = [(CourseStatus.OK, 0, 0)] * 13 + [(CourseStatus.UNKNOWN, 0, 0)]
    return story


def good_course(number: int, shortname: str, fullname: str, sums: CompletionSums, url: str = GOOD) -> Story:
    story = Story(course(number, shortname, fullname), sums=sums)
    only = section(story.course, 1, "Sissejuhatus")
    page = activity(only, number * 100 + 1, "page", "Kursuse tutvustus")
    story.sections, story.activities = [only], [page]
    story.texts = [text(at(page.place, Field.CONTENT), "<p>…</p>", web(url, "seadus"))]
    story.coverage = [
        CoverageItem("contents", CoverageOutcome.READ),
        CoverageItem("page:content", CoverageOutcome.READ, cmid=page.cmid),
    ]
    story.trend = [(CourseStatus.OK, 0, 0)] * _RUNS
    return story


def hostile_course() -> Story:
    story = good_course(15, "XSS-1", HOSTILE_NAME, CompletionSums(0, 0, 0))
    page = story.activities[0]
    where = Place(
        15,
        page.section_id,
        HOSTILE_NAME,
        page.cmid,
        "page",
        HOSTILE_NAME,
        Field.CONTENT,
        "",
        "",
        HOSTILE_LINK,
        HOSTILE_LINK,
    )
    story.records = [
        record(
            Finding(
                "link.moved",
                Severity.HINT,
                where,
                HOSTILE_LINK,
                {
                    "url": '"><img src=x onerror=alert(1)>',
                    "new_address": "data:text/html,<script>1</script>",
                    "evidence": "%(x)s %s",
                },
            ),
            FindingState.OPEN,
            1,
            opened=1,
        )
    ]
    return story


def stories() -> list[Story]:
    gone = good_course(16, "VANA", "Vana kursus", CompletionSums(), url="https://vana.naidis.ee/")
    return [
        broken_course(),
        doubtful_course(),
        unread_course(),
        good_course(14, "LAPSED", "Õpime märkama: laste õigused", CompletionSums(31, 31, 3), SHARED),
        hostile_course(),
        gone,
    ]


def visits() -> list[Visit]:
    return [
        visit(DEAD, 40, Reason.FINE, 200),
        visit(DEAD, 8, Reason.NOT_FOUND, 404),
        visit(DEAD, 7, Reason.NOT_FOUND, 404),
        visit(DEAD, 3, Reason.NOT_FOUND, 404),
        visit(DEAD, 0, Reason.NOT_FOUND, 404),
        visit(DOUBTFUL, 2, Reason.FINE, 200),
        visit(DOUBTFUL, 0, Reason.TIMEOUT),
        visit(GOOD, 1, Reason.FINE, 200),
        visit(SHARED, 1, Reason.PERMANENT_REDIRECT, 200, "https://www.tootukassa.naidis.ee/et"),
    ]


def fill(url: str, told: Iterable[Story] | None = None) -> Store:
    """A store at `url`, upgraded and filled; the newest run began at NOW."""
    store = Store(url)
    upgrade(store, NOW)
    all_stories = list(told) if told is not None else stories()
    with store.write() as session:
        courses.save_categories(session, [Category(3, 0, "E-kursused", "Sotsiaalkindlustusamet / E-kursused")])
        courses.save_scope(session, [story.course for story in all_stories], NOW - timedelta(days=60))
    for number in range(_RUNS):
        _run(store, number, all_stories)
    with store.write() as session:
        courses.save_scope(session, [story.course for story in all_stories if story.course.id != 16], NOW)
        _people(session)
    return store


def _run(store: Store, number: int, told: list[Story]) -> None:
    began = NOW - timedelta(days=_RUNS - 1 - number)
    newest = number == _RUNS - 1
    with store.write() as session:
        run_id, _ = runs.begin_run(session, "timer", {}, began, timedelta(0))
        runs.begin_stage(session, run_id, Stage.MIRROR, began)
        for story in told:
            _save(session, story, number, run_id, began, newest=newest)
        runs.end_stage(session, run_id, Stage.MIRROR, {"courses": len(told)}, began + timedelta(minutes=2))
        if newest:
            links.save_visits(session, visits(), run_id, {})
            runs.add_failures(
                session, run_id, [Failure(Stage.MIRROR, 13, "ANDMEKAITSE", "Moodle did not answer: HTTP 502")], began
            )
            runs.add_notice(session, run_id, "held_back", ["course 13: activities: 0, before: 12"], began)
        runs.end_run(session, run_id, RunState.DONE, began + timedelta(minutes=6))


def _save(session: object, story: Story, number: int, run_id: int, began: datetime, *, newest: bool) -> None:
    if not newest:
        findings.save_snapshot(session, _snapshot(story, number, began), run_id)  # type: ignore[arg-type]
        return
    if story.read:
        mirrored = courses.MirroredCourse(
            story.course,
            story.sections,
            story.activities,
            [(text, f"hash-{text.place.key}") for text, _ in story.texts],
            coverage=story.coverage,
        )
        courses.save_course(session, mirrored, run_id, began)  # type: ignore[arg-type]
        parsed = [
            texts.ParsedText(texts.WaitingText(text, f"hash-{text.place.key}"), written)
            for text, written in story.texts
        ]
        texts.save_parsed(session, parsed, began, 1)  # type: ignore[arg-type]
    else:
        courses.save_unread(session, story.course.id, story.coverage, run_id)  # type: ignore[arg-type]
    findings.save_settled(
        session,  # type: ignore[arg-type]
        story.course.id,
        story.records,
        [],
        [
            Transition(found.finding.fingerprint, story.course.id, kind, began, found.finding.severity)
            for found in story.records
            if (kind := _kind(found)) is not None
        ],
        _snapshot(story, number, began),
        run_id,
    )


def _kind(found: FindingRecord) -> TransitionKind | None:
    if found.state is FindingState.SUSPECTED:
        return TransitionKind.SUSPECTED
    if found.opened_at is not None and found.opened_at > NOW - timedelta(days=3):
        return TransitionKind.OPENED
    if found.resolved_at is not None and found.resolved_at > NOW - timedelta(days=5):
        return TransitionKind.RESOLVED
    return None


def _snapshot(story: Story, number: int, began: datetime) -> Snapshot:
    status, errors, warnings = story.trend[number]
    newest = number == _RUNS - 1
    suspected = sum(1 for found in story.records if found.state is FindingState.SUSPECTED) if newest else 0
    gaps: dict[str, int] = {}
    for item in story.coverage:
        if item.outcome is not CoverageOutcome.READ:
            key = f"{item.what}/{item.reason}"
            gaps[key] = gaps.get(key, 0) + 1
    read = sum(1 for item in story.coverage if item.outcome is CoverageOutcome.READ)
    unread = sum(1 for item in story.coverage if item.outcome is CoverageOutcome.UNREAD)
    return Snapshot(
        course_id=story.course.id,
        at=began + timedelta(minutes=5),
        status=status,
        why=story.why if newest else (),
        counts={"error.open": errors, "warning.open": warnings, "error.suspected": suspected, "muted": 0},
        coverage=CoverageSum(read, read + unread, gaps),
        enrolled=story.sums.active,
        completed=story.sums.completed,
    )


def _people(session: object) -> None:
    muted = next(
        found for found in broken_course().records if found.finding.rule == "section.empty"
    ).finding.fingerprint
    earlier = next(
        found for found in broken_course().records if found.finding.rule == "quiz.closed"
    ).finding.fingerprint
    week = timedelta(days=7)
    for mute in (
        Mute(muted, "Üldosa jääb meelega tühjaks.", "mari.maasikas", TODAY + timedelta(days=30), NOW - week),
        Mute(earlier, "Test avatakse uuesti.", "mari.maasikas", TODAY - timedelta(days=1), NOW - week),
    ):
        findings.add_mute(session, mute)  # type: ignore[arg-type]
    findings.add_review(
        session, Review(11, TODAY - timedelta(days=200), "mari.maasikas", "Üle vaadatud.", TODAY + timedelta(days=165))
    )  # type: ignore[arg-type]


def fill_file(folder: Path) -> Store:
    """The same in an SQLite file."""
    return fill(f"sqlite:///{folder / 'course-sync.db'}")
