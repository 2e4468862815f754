"""Each rule's documented examples as courses, and its edge: the last course it says nothing of, and the first that it speaks of.

An example that is a sentence in “ ” or a piece of HTML is itself the text of a page; all others are built below, by their own words,
so that an example whose words are changed has to be built anew.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from course_sync.content import Site, extract
from course_sync.content.names import shipped
from course_sync.model.course import CompletionSums, Criteria, Document, Door, Elsewhere, TextFormat
from course_sync.model.findings import Review
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.law import ActFact, ActState
from course_sync.model.links import LinkKind, Occurrence, Reason
from course_sync.rules import RULES, host_facts

SITE = "https://moodle.test"
TEST = f"{SITE}/mod/quiz/view.php?id=2"
DAY, MONTH = timedelta(days=1), timedelta(days=30)
CLOSES = datetime(2026, 11, 22, 6, tzinfo=UTC)

Build = Callable[..., object]


@dataclass(frozen=True)
class Built:
    """Of one rule.

    Attributes:
        examples: documented words → the course.
        edge: the last course of which nothing is said, and the first that is told of.
    """

    examples: Mapping[str, Build]
    edge: tuple[Build, Build]


WRITTEN, LOOKED_BACK = datetime(2024, 1, 10, tzinfo=UTC), datetime(2025, 6, 2, tzinfo=UTC)
"""When a text that became old was written, and one that told of old things from the first."""


def is_text(example):
    return example.startswith("<") or (example.startswith("“") and example.endswith("”"))


def page(example, written=WRITTEN):
    """A course with a page that holds the example."""

    def build(w):
        html = example if example.startswith("<") else f"<p>{example.strip('“”')}</p>"
        links = extract(html, TextFormat.HTML, f"{SITE}/mod/page/view.php?id=1", Site(SITE, ())).links
        return w.view(
            course=w.course(entrances=("manual",)),
            texts=(w.text(html, modified_at=written),),
            occurrences=tuple(Occurrence(link, w.place(1)) for link in links),
            names=shipped(),
        )

    return build


def linked(*reasons, **kind):
    return lambda w: w.linked(*reasons, **kind)


def course(**changes):
    return lambda w: w.view(course=w.course(**changes))


def of(build):
    """An activity or several; the rest of the course is as it should be."""

    def view(w):
        made = build(w)
        return w.view(activities=made if isinstance(made, tuple) else (made,))

    return view


def running(build, **dates):
    """The same in a course of set dates, in days from now."""
    return lambda w: replace(of(build)(w), course=w.course(**{name: w.now + DAY * n for name, n in dates.items()}))


def tree(*conditions, op="&"):
    return json.dumps({"op": op, "c": list(conditions), "showc": [True] * len(conditions)})


def until(moment):
    return {"type": "date", "d": "<", "t": int(moment.timestamp())}


def opens(moment):
    return {"type": "date", "d": ">=", "t": int(moment.timestamp())}


def done(cmid):
    return {"type": "completion", "cm": cmid, "e": 1}


def restricted(*conditions, others=(), **changes):
    def build(w):
        activity = w.activity(9, tracking=2, availability=tree(*conditions))
        more = tuple(w.activity(n, tracking=2) for n in others)
        return w.view(course=w.course(tracks_completion=True, **changes), activities=(activity, *more))

    return build


def required(criteria, **quiz):
    return lambda w: w.view(
        course=w.course(tracks_completion=True, criteria=criteria),
        activities=(w.activity(1, tracking=2), w.activity(2, "quiz", tracking=2, **quiz)),
    )


def links_to(url, kind=LinkKind.INTERNAL, *, source=None, targets=(), reason=Reason.EXISTS, **changes):
    """A page with a link."""

    def build(w):
        return w.view(
            activities=(w.activity(1, **(source or {})), *(w.activity(2, "quiz", **one) for one in targets)),
            occurrences=(Occurrence(w.link(url, kind=kind), w.place(1)),),
            links={url: w.state(reason, url=url, kind=kind)},
            names=shipped(),
            **changes,
        )

    return build


def to_course(**elsewhere):
    url = f"{SITE}/course/view.php?id=9"
    return links_to(url, elsewhere={url: Elsewhere(9, "TEINE", **elsewhere)})


def act(state, *, tail="", text="Ohvriabi seadus", ends=None):
    url = f"https://www.riigiteataja.ee/akt/106012023001{tail}"
    fact = ActFact("106012023001", state, CLOSES, title="Ohvriabi seadus", in_force="105072025010", ends=ends)
    return lambda w: w.view(occurrences=(Occurrence(replace(w.link(url), text=text), w.place(1)),), laws={url: fact})


def host(failing, fine):
    """Links to one host over the whole site, of which so many fail."""

    def build(w):
        urls = [f"https://kadunud.test/{n}" for n in range(failing + fine)]
        states = {url: w.state(Reason.TIMEOUT if n < failing else Reason.FINE, url=url) for n, url in enumerate(urls)}
        facts = host_facts(
            [one for one in states.values() if one.streak], lambda names: dict.fromkeys(names, [w.now] * fine)
        )
        occurrences = tuple(Occurrence(w.link(url), w.place(1, part_id=url)) for url in urls)
        return w.view(occurrences=occurrences, links=states, hosts=facts)

    return build


def file_of(days, **changes):
    return lambda w: w.view(files=(w.file(modified_at=w.now - DAY * days, **changes),))


def pdf(*, tagged=True, titled=True, language=True):
    return lambda w: w.view(files=(w.file(),), documents={w.file().place.key: Document(tagged, titled, language)})


def damaged(reason):
    def build(w):
        file = w.file(size=500)
        item = CoverageItem("resource:inside_files", CoverageOutcome.UNREAD, reason, 5, "x", file.place.part_id)
        return w.view(files=(file,), coverage=(item,))

    return build


def completing(days, active, completed):
    return lambda w: w.view(
        course=w.course(tracks_completion=True, starts_at=w.now - DAY * days),
        completion=CompletionSums(active, active, completed),
    )


def taught(modname, *, learners=9, teachers=0):
    return lambda w: w.view(
        activities=(w.activity(1, modname),), completion=CompletionSums(learners, learners, 0), teachers=teachers
    )


def unchanged(days, reviewed=None, **changes):
    def build(w):
        at = w.now - DAY * days
        review = None if reviewed is None else Review(7, w.today - DAY * reviewed, "M", "", None)
        return w.view(
            course=w.course(modified_at=at, **changes),
            activities=(w.activity(1, modified_at=at),),
            last_review=review,
        )

    return build


def beside_a_new_one(modname, days):
    return of(lambda w: (w.activity(1, modname, modified_at=w.now - DAY * days), w.activity(2)))


def asked(days):
    return of(lambda w: w.activity(3, "forum", waiting=(w.now - DAY * days,)))


def in_languages(*bodies):
    return lambda w: w.view(texts=tuple(w.text(body, n) for n, body in enumerate(bodies, 1)))


def stealth(*, linked=False):
    """A page that is not shown on the course page; `linked`: a text links to it."""
    where = f"{SITE}/mod/page/view.php?id=13" if linked else f"{SITE}/mod/page/view.php?id=1"
    return lambda w: w.view(
        activities=(w.activity(1), w.activity(13, stealth=True)),
        occurrences=(Occurrence(w.link(where, kind=LinkKind.INTERNAL), w.place(1)),),
    )


def section(number=2, *, summary="", visible=True):
    def build(w):
        place = w.section(71, number).place
        texts = (replace(w.text(summary), place=place),) if summary else ()
        return w.view(sections=(w.section(), w.section(71, number, visible=visible)), texts=texts)

    return build


def tracked(*tracking, **changes):
    return lambda w: w.view(
        course=w.course(tracks_completion=True, **changes),
        activities=tuple(w.activity(n, tracking=one) for n, one in enumerate(tracking, 1)),
    )


def counted_but_hidden(tracking, **changes):
    return lambda w: w.view(
        course=w.course(tracks_completion=True, **changes),
        activities=(w.activity(1, tracking=tracking, visible=False), w.activity(2, tracking=1)),
    )


def closing(modname, name, days, **more):
    return lambda w: w.activity(1, modname, dates={name: w.now + timedelta(days=days, **more)})


ET, RU = '<span class="multilang" lang="et">Tere</span>', '<span class="multilang" lang="ru">Привет</span>'
WHOLE = timedelta(seconds=1)

BUILT: Mapping[str, Built] = {
    "link.host-down": Built(
        {
            "three links to one site, none of which opens": host(3, 0),
            "three links to one site, of which one fails": host(1, 2),
        },
        (host(2, 0), host(3, 0)),
    ),
    "link.broken": Built(
        {
            "a page that is not there any more (404)": linked(Reason.NOT_FOUND),
            "a page that lets people in but refuses robots": linked(Reason.FORBIDDEN),
        },
        (linked(Reason.NOT_FOUND, Reason.FINE), linked(Reason.FINE, Reason.NOT_FOUND)),
    ),
    "link.invalid": Built(
        {
            "a file on the author's own computer: file:///C:/juhend.docx": linked(
                Reason.LOCAL_FILE, url="file:///c:/juhend.docx", kind=LinkKind.OTHER
            ),
            "an address that is well written and does not answer: link.broken tells of it": linked(Reason.TIMEOUT),
        },
        (linked(kind=LinkKind.WEB), linked(kind=LinkKind.MALFORMED)),
    ),
    "link.moved": Built(
        {
            "a page that sends its visitors to a new address for good": linked(
                Reason.PERMANENT_REDIRECT, final_url="https://b.test/"
            ),
            "a page that sends its visitors on for the time being": linked(Reason.FINE, final_url="https://b.test/"),
        },
        (
            linked(Reason.PERMANENT_REDIRECT, final_url="https://a.test/page"),
            linked(Reason.PERMANENT_REDIRECT, final_url="https://a.test/page/"),
        ),
    ),
    "link.blocked": Built(
        {"a page that wants a sign-in": linked(Reason.LOGIN), "a page that opens for everybody": linked(Reason.FINE)},
        (linked(Reason.LOGIN, kind=LinkKind.INTERNAL), linked(Reason.LOGIN)),
    ),
    "link.fragment": Built(
        {
            "a link to #kontakt on a page that has no such spot": linked(
                Reason.FINE, fragment="kontakt", fragments_missing=("kontakt",)
            ),
            "a link to the page as a whole": linked(Reason.FINE, fragments_missing=("kontakt",)),
        },
        (
            linked(Reason.FINE, fragment="kontakt", fragments_missing=("muu",)),
            linked(Reason.FINE, fragment="kontakt", fragments_missing=("muu", "kontakt")),
        ),
    ),
    "link.internal": Built(
        {
            "a link to an activity that was deleted": links_to(TEST, reason=Reason.DELETED),
            "the same link while the course could not be read as a whole": links_to(
                TEST, reason=Reason.DELETED, fully_read=False
            ),
        },
        (links_to(TEST, LinkKind.WEB, reason=Reason.DELETED), links_to(TEST, reason=Reason.DELETED)),
    ),
    "link.hidden-target": Built(
        {
            "a page that links to a hidden quiz": links_to(TEST, targets=({"visible": False},)),
            "a hidden page that links to a hidden quiz": links_to(
                TEST, source={"visible": False}, targets=({"visible": False},)
            ),
        },
        (links_to(TEST, targets=({"stealth": True},)), links_to(TEST, targets=({"visible": False},))),
    ),
    "link.other-course": Built(
        {
            "a link to another course of the same Moodle": to_course(),
            "a link to a course that lets guests in": to_course(guests=True),
        },
        (to_course(visible=False), to_course()),
    ),
    "course.empty": Built(
        {
            "a course without a single activity": lambda w: w.view(activities=()),
            "a course with one page": of(lambda w: w.activity(1)),
        },
        (lambda w: w.view(activities=(), fully_read=False), lambda w: w.view(activities=())),
    ),
    "section.empty": Built(
        {
            "a section with a name and nothing else": section(),
            "a section with an introduction alone": section(summary="<p>Siin on tutvustus.</p>"),
        },
        (section(0), section(1)),
    ),
    "page.empty": Built({}, (page("<p>.</p>"), page("<p>\u200b</p>"))),
    "folder.empty": Built(
        {
            "a folder without a file": of(lambda w: w.activity(5, "folder")),
            "a folder with one file": lambda w: w.view(
                activities=(w.activity(5, "folder"),), files=(w.file(modname="folder"),)
            ),
        },
        (of(lambda w: w.activity(5, "folder", visible=False)), of(lambda w: w.activity(5, "folder"))),
    ),
    "file.none": Built(
        {
            "a file activity without a file": of(lambda w: w.activity(5, "resource")),
            "a file activity with a PDF": lambda w: w.view(
                activities=(w.activity(5, "resource"),), files=(w.file(modname="resource"),)
            ),
        },
        (of(lambda w: w.activity(5, "resource", visible=False)), of(lambda w: w.activity(5, "resource"))),
    ),
    "file.empty": Built(
        {
            "a PDF of 0 bytes": file_of(1, size=0),
            "index.html of a page, which Moodle always tells as 0 bytes": file_of(
                1, name="index.html", modname="page", size=0
            ),
        },
        (file_of(1, size=1), file_of(1, size=0)),
    ),
    "file.damaged": Built(
        {
            "a PDF that was cut off while it was uploaded": damaged(CoverageReason.DAMAGED),
            "a PDF under a password": damaged(CoverageReason.PROTECTED),
        },
        (damaged(CoverageReason.TOO_LARGE), damaged(CoverageReason.DAMAGED)),
    ),
    "media.dead-format": Built({}, (file_of(1, name="mang.swf.pdf"), file_of(1, name="mang.swf"))),
    "media.insecure": Built(
        {}, (page('<img src="//a.test/p.png" alt="P">'), page('<img src="http://a.test/p.png" alt="P">'))
    ),
    "media.no-source": Built({}, (page('<iframe data-src="https://v.test"></iframe>'), page("<iframe></iframe>"))),
    "quiz.no-questions": Built(
        {
            "a quiz without a question": of(lambda w: w.activity(1, "quiz", facts={"hasquestions": 0})),
            "a hidden quiz without a question": of(
                lambda w: w.activity(1, "quiz", facts={"hasquestions": 0}, visible=False)
            ),
        },
        (of(lambda w: w.activity(1, "quiz")), of(lambda w: w.activity(1, "quiz", facts={"hasquestions": 0}))),
    ),
    "activity.empty": Built(
        {
            "a lesson without a page": of(lambda w: w.activity(1, "lesson", facts={"inside": 0})),
            "a book without a chapter": of(lambda w: w.activity(1, "book", facts={"inside": 0})),
            "a hidden lesson without a page": of(lambda w: w.activity(1, "lesson", facts={"inside": 0}, visible=False)),
        },
        (
            of(lambda w: w.activity(1, "lesson", facts={"inside": 1})),
            of(lambda w: w.activity(1, "lesson", facts={"inside": 0})),
        ),
    ),
    "quiz.closed": Built(
        {
            "a quiz that closed yesterday in a course without an end": of(closing("quiz", "timeclose", -1)),
            "a quiz that closes tomorrow": of(closing("quiz", "timeclose", 1)),
        },
        (of(closing("quiz", "timeclose", 0)), of(closing("quiz", "timeclose", 0, seconds=-1))),
    ),
    "assign.past-due": Built(
        {
            "an assignment that was due yesterday in a course without an end": of(closing("assign", "duedate", -1)),
            "the same assignment in a course that began last month and ends next month": running(
                closing("assign", "duedate", -1), starts_at=-30, ends_at=30
            ),
        },
        (of(closing("assign", "duedate", 0)), of(closing("assign", "cutoffdate", 0, seconds=-1))),
    ),
    "activity.closed": Built(
        {
            "a choice that closed yesterday in a course without an end": of(closing("choice", "timeclose", -1)),
            "a choice that closed yesterday in a course that is over": running(
                closing("choice", "timeclose", -1), ends_at=-1
            ),
        },
        (of(closing("choice", "timeclose", 0)), of(closing("choice", "timeclose", 0, seconds=-1))),
    ),
    "course.ended-visible": Built(
        {
            "a visible course that ended a month ago": lambda w: w.view(course=w.course(ends_at=w.now - MONTH)),
            "a visible course that ended yesterday": lambda w: w.view(course=w.course(ends_at=w.now - DAY)),
        },
        (
            lambda w: w.view(course=w.course(ends_at=w.now - 14 * DAY)),
            lambda w: w.view(course=w.course(ends_at=w.now - 14 * DAY - WHOLE)),
        ),
    ),
    "completion.none-tracked": Built(
        {
            "completion is on, and no activity has conditions": tracked(0, 0),
            "completion is on, and one activity has conditions": tracked(0, 1),
        },
        (tracked(), tracked(0)),
    ),
    "completion.hidden": Built(
        {
            "a hidden page with completion conditions": counted_but_hidden(2),
            "a hidden page without such": counted_but_hidden(0),
        },
        (counted_but_hidden(1, criteria=Criteria(1, (2,))), counted_but_hidden(1)),
    ),
    "completion.nobody": Built(
        {
            "30 active learners after half a year, and none has completed": completing(182, 30, 0),
            "30 active learners after a month, and none has completed": completing(30, 30, 0),
        },
        (completing(200, 19, 0), completing(200, 20, 0)),
    ),
    "activity.orphaned": Built(
        {
            "a page that is available but not shown, and no text links to it": stealth(),
            "the same page with a link to it in a text": stealth(linked=True),
        },
        (of(lambda w: w.activity(13, "label", stealth=True)), of(lambda w: w.activity(13, "book", stealth=True))),
    ),
    "activity.unreachable": Built(
        {
            "“until 1.09.2024” in a course that goes on": restricted(until(datetime(2024, 9, 1, tzinfo=UTC))),
            "a restriction to a group that was deleted": of(
                lambda w: w.activity(9, availability=tree({"type": "group", "id": 4}), facts={"lost_group": True})
            ),
            "a restriction to a group that a restore left behind": restricted({"type": "group", "id": -1}),
            "a restriction to a group": restricted({"type": "group", "id": 4}),
            "a certificate that opens when all else is complete": restricted(done(1), done(2), others=(1, 2)),
            "a last day between the course's own start and end": restricted(
                until(CLOSES - DAY), starts_at=CLOSES - MONTH, ends_at=CLOSES + MONTH
            ),
        },
        (restricted(until(CLOSES)), restricted(until(CLOSES - WHOLE))),
    ),
    "activity.opens-too-late": Built(
        {
            "opens in January, the course ends in December": restricted(
                opens(datetime(2027, 1, 10, tzinfo=UTC)), ends_at=datetime(2026, 12, 20, tzinfo=UTC)
            ),
            "opens in January, the course has no end": restricted(opens(datetime(2027, 1, 10, tzinfo=UTC))),
        },
        (
            restricted(opens(CLOSES + MONTH), ends_at=CLOSES + MONTH),
            restricted(opens(CLOSES + MONTH + WHOLE), ends_at=CLOSES + MONTH),
        ),
    ),
    "completion.unreachable": Built(
        {
            "the final quiz is required and hidden": required(Criteria(2, (1, 2)), visible=False),
            "a hidden quiz that is not required": required(Criteria(1, (1,)), visible=False),
            "the final quiz is hidden, but one condition of several is enough": required(
                Criteria(2, (1, 2), any=True), visible=False
            ),
        },
        (required(Criteria(2, (1, 2)), stealth=True), required(Criteria(2, (1, 2)), visible=False)),
    ),
    "completion.deleted-activity": Built(
        {
            "Moodle answers “invalid course module” when asked for the completion of a learner": course(
                criteria=Criteria(1, broken=True)
            ),
            "a course without conditions": course(criteria=Criteria(0)),
        },
        (course(criteria=Criteria(1, broken=True), ends_at=CLOSES), course(criteria=Criteria(1, broken=True))),
    ),
    "completion.no-criteria": Built(
        {
            "tracked pages, and no conditions of the course": tracked(2, 2, criteria=Criteria(0)),
            "a course with one condition": tracked(2, 2, criteria=Criteria(1, (1,))),
        },
        (tracked(0, criteria=Criteria(0)), tracked(1, criteria=Criteria(0))),
    ),
    "course.no-entrance": Built(
        {
            "manual and self-enrolment both off": course(entrances=()),
            "manual enrolment on": course(entrances=("manual",)),
            "a hidden course without a method": course(entrances=(), visible=False),
        },
        (course(entrances=None), course(entrances=())),
    ),
    "course.entrance-ended": Built(
        {
            "self-enrolment until yesterday": course(self_enrolment=Door.ENDED),
            "a course into which learners are put by hand": course(entrances=("manual",)),
        },
        (course(self_enrolment=Door.ENDED, ends_at=CLOSES), course(self_enrolment=Door.ENDED, ends_at=CLOSES + WHOLE)),
    ),
    "course.ended-enrolling": Built(
        {
            "a visible course that ended yesterday, with self-enrolment open": course(
                self_enrolment=Door.OPEN, ends_at=CLOSES - DAY
            ),
            "the same course while it is hidden": course(self_enrolment=Door.OPEN, ends_at=CLOSES - DAY, visible=False),
        },
        (course(self_enrolment=Door.OPEN, ends_at=CLOSES + WHOLE), course(self_enrolment=Door.OPEN, ends_at=CLOSES)),
    ),
    "course.no-teacher": Built(
        {
            "learners and an assignment, but nobody to mark it": taught("assign"),
            "learners and a page to read alone": taught("page"),
        },
        (taught("assign", learners=0), taught("assign", learners=1)),
    ),
    "course.guests-refused": Built(
        {},
        (page("“Külalisena sisse logida ei saa.”"), page("“Logi sisse külalisena.”")),
    ),
    "text.placeholder": Built({}, (page("“TODO on tegemata asjade nimekiri.”"), page("“TODO: kirjutada.”"))),
    "text.unresolved-file": Built({}, (page("<p>@PLUGINFILE@</p>"), page("<p>@@PLUGINFILE@@</p>"))),
    "text.deadline-passed": Built(
        {},
        (page("“Esita töö hiljemalt 22. novembril 2026.”"), page("“Esita töö hiljemalt 21. novembril 2026.”")),
    ),
    "text.validity-expired": Built(
        {}, (page("“Hinnakiri kehtib kuni 22.11.2026.”"), page("“Hinnakiri kehtib kuni 21.11.2026.”"))
    ),
    "text.announcement-passed": Built(
        {}, (page("“Uus kord jõustub 22. novembril 2026.”"), page("“Uus kord jõustub 21. novembril 2026.”"))
    ),
    "text.event-passed": Built(
        {}, (page("“Seminar toimub 22. novembril 2026.”"), page("“Seminar toimub 21. novembril 2026.”"))
    ),
    "text.relative-year": Built(
        {},
        (
            lambda w: w.view(
                texts=(w.text("Sel aastal on kolm koolitust.", modified_at=datetime(2026, 1, 2, tzinfo=UTC)),)
            ),
            lambda w: w.view(
                texts=(w.text("Sel aastal on kolm koolitust.", modified_at=datetime(2025, 12, 30, tzinfo=UTC)),)
            ),
        ),
    ),
    "text.old-state": Built({}, (page("“Andmed on 22.11.2025 seisuga.”"), page("“Andmed on 21.11.2025 seisuga.”"))),
    "text.superseded-name": Built({}, (page("“Pöördu haigekassajärgse poole.”"), page("“Pöördu Haigekassasse.”"))),
    "link.superseded-host": Built(
        {
            "a link to www.hitsa.ee": links_to("https://www.hitsa.ee/koolitus", LinkKind.WEB),
            "a link to harno.ee": links_to("https://harno.ee/", LinkKind.WEB),
        },
        (links_to("https://minuhitsa.ee/", LinkKind.WEB), links_to("https://vana.hitsa.ee/", LinkKind.WEB)),
    ),
    "law.old-redaction": Built(
        {
            "riigiteataja.ee/akt/106012023001, while another text is in force": act(ActState.REPLACED),
            "the same address with ?leiaKehtiv": act(ActState.REPLACED, tail="?leiaKehtiv"),
            "a link whose words are “RT I, 06.01.2023, 1”": act(ActState.REPLACED, text="RT I, 06.01.2023, 1"),
        },
        (act(ActState.IN_FORCE), act(ActState.REPLACED)),
    ),
    "law.repealed": Built(
        {
            "a link to an act that was repealed": act(ActState.REPEALED),
            "a link to the act that took its place": act(ActState.IN_FORCE),
        },
        (act(ActState.REPLACED), act(ActState.REPEALED)),
    ),
    "law.ending": Built(
        {
            "an end in 30 days": act(ActState.IN_FORCE, ends=date(2026, 12, 22)),
            "an end in half a year": act(ActState.IN_FORCE, ends=date(2027, 5, 22)),
        },
        (act(ActState.IN_FORCE, ends=date(2027, 1, 22)), act(ActState.IN_FORCE, ends=date(2027, 1, 21))),
    ),
    "text.language-gap": Built(
        {
            "three texts in Estonian and Russian, a fourth in Estonian alone": in_languages(*[ET + RU] * 3, ET),
            "a text without language marks": in_languages(*[ET + RU] * 3, "Tere"),
        },
        (in_languages(*[ET + RU] * 2, ET), in_languages(*[ET + RU] * 3, ET)),
    ),
    "file.old": Built(
        {
            "a PDF of four years ago": file_of(4 * 365),
            "a logo of ten years ago": file_of(3652, name="logo.png", mimetype="image/png"),
            "a film of four years ago": file_of(4 * 365, name="film.mp4", mimetype="video/mp4"),
        },
        (
            lambda w: w.view(files=(w.file(modified_at=datetime(2023, 11, 22, tzinfo=UTC)),)),
            lambda w: w.view(files=(w.file(modified_at=datetime(2023, 11, 21, tzinfo=UTC)),)),
        ),
    ),
    "activity.old": Built(
        {
            "a page of four years ago in a course that is kept up": beside_a_new_one("page", 4 * 365),
            "a glossary of four years ago": beside_a_new_one("glossary", 4 * 365),
        },
        (beside_a_new_one("page", 1096), beside_a_new_one("page", 1097)),
    ),
    "course.stale": Built(
        {
            "a course in which nothing changed for three years": unchanged(3 * 365),
            "the same course, reviewed last month": unchanged(3 * 365, reviewed=30),
        },
        (unchanged(730), unchanged(731)),
    ),
    "review.overdue": Built(
        {
            "a course of two years ago that nobody reviewed": course(created_at=CLOSES - 730 * DAY),
            "a course made half a year ago": course(created_at=CLOSES - 182 * DAY),
        },
        (course(created_at=CLOSES - 365 * DAY), course(created_at=CLOSES - 366 * DAY)),
    ),
    "support.unanswered": Built(
        {"a question of three weeks ago without a reply": asked(21), "a question of yesterday": asked(1)},
        (asked(5), asked(6)),
    ),
    "access.image-text": Built({}, (page('<img src="a.png" alt="">'), page('<img src="a.png" alt="a.png">'))),
    "access.link-text": Built({}, (page('<a href="/a">siin kandis</a>'), page('<a href="/a">siin</a>'))),
    "access.heading": Built({}, (page("<h3>A</h3><h2>B</h2>"), page("<h2>A</h2><h3> </h3>"))),
    "access.bold-heading": Built(
        {}, (page("<p><b>Kes</b> aitab</p><p>Tekst</p>"), page("<p><b>Kes aitab</b></p><p>Tekst</p>"))
    ),
    "access.table-header": Built(
        {},
        (
            page('<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
            page("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"),
        ),
    ),
    "access.frame-title": Built(
        {},
        (
            page('<iframe src="https://v.ee" title="V"></iframe>'),
            page('<iframe src="https://v.ee" title=" "></iframe>'),
        ),
    ),
    "access.captions": Built({}, (page('<video src="a.mp4" muted></video>'), page('<video src="a.mp4"></video>'))),
    "access.contrast": Built(
        {},
        (
            page('<p style="color:#767676;background:#fff">Hall</p>'),
            page('<p style="color:#777777;background:#fff">Hall</p>'),
        ),
    ),
    "access.pdf-tags": Built(
        {
            "a PDF made by printing": pdf(tagged=False, titled=False),
            "a PDF saved with tags and a title": pdf(),
            "a scanned PDF without words": file_of(1),
        },
        (pdf(titled=False), pdf(tagged=False)),
    ),
    "access.pdf-title": Built(
        {
            "a tagged PDF without a title": pdf(titled=False),
            "a tagged PDF with the title “Juhend”": pdf(),
            "an untagged PDF without a title: access.pdf-tags tells of it": pdf(tagged=False, titled=False),
        },
        (pdf(language=False), pdf(titled=False)),
    ),
}


def course_of(code, example):
    """The course that an example describes."""
    written = LOOKED_BACK if example in RULES[code].silent else WRITTEN
    return page(example, written) if is_text(example) else BUILT[code].examples[example]


def speaking():
    """(rule, example) of all that is spoken of."""
    return [(code, example) for code, rule in RULES.items() for example in rule.speaks]


def silent():
    return [(code, example) for code, rule in RULES.items() for example in rule.silent]
