"""Judging a course by all rules, and the promises that every rule keeps."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.rules.examples import course_of, speaking

import course_sync.rules
from course_sync.content.names import shipped
from course_sync.i18n import fill
from course_sync.model.course import CompletionSums, Criteria, Elsewhere, Section
from course_sync.model.findings import Review, Severity
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.law import ActFact, ActState
from course_sync.model.links import LinkKind, Occurrence, Reason
from course_sync.model.places import Field, Place
from course_sync.rules import (
    RULES,
    Judgement,
    RuleFailure,
    Tuning,
    host_facts,
    is_covered,
    is_watched,
    judge,
    tuning_faults,
)

PLACEHOLDER = re.compile(r"%\((\w+)\)s")


@pytest.fixture
def sick(w):
    """A course with much that is wrong, and every documented example."""
    old = w.now - timedelta(days=4000)
    links = {
        "https://dead.test/": Reason.NOT_FOUND,
        "https://moved.test/": Reason.PERMANENT_REDIRECT,
        "https://login.test/": Reason.LOGIN,
        "https://spot.test/": Reason.FINE,
        "file:///c:/x.doc": Reason.LOCAL_FILE,
        "https://moodle.test/mod/page/view.php?id=99": Reason.DELETED,
        "https://moodle.test/course/view.php?id=9": Reason.EXISTS,
        "https://www.hitsa.ee/koolitus": Reason.FINE,
        "https://www.riigiteataja.ee/akt/1": Reason.EXISTS,
        "https://www.riigiteataja.ee/akt/2": Reason.EXISTS,
        "https://www.riigiteataja.ee/akt/3": Reason.EXISTS,
        **{f"https://kadunud.test/{number}": Reason.NO_SUCH_NAME for number in range(3)},
    }
    kinds = {url: LinkKind.INTERNAL for url in links if url.startswith(w.site)} | {"file:///c:/x.doc": LinkKind.OTHER}
    hidden = "https://moodle.test/mod/page/view.php?id=12"
    occurrences = [
        *(
            Occurrence(
                w.link(url, fragment="x" if "spot" in url else "", kind=kinds.get(url, LinkKind.WEB)), w.place(1)
            )
            for url in links
        ),
        Occurrence(w.link(hidden, kind=LinkKind.INTERNAL), w.place(1)),
        Occurrence(replace(w.link("http://film.test/a.mp4"), tag="video[src]"), w.place(1)),
    ]
    states = {
        url: w.state(
            reason, url=url, kind=kinds.get(url, LinkKind.WEB), final_url="https://new.test/", fragments_missing=("x",)
        )
        for url, reason in links.items()
    }
    lost = [state for url, state in states.items() if "kadunud" in url]
    past = w.now - timedelta(days=3)
    cut_off = w.file(cmid=9, size=5, modified_at=old)
    full = w.view(
        course=w.course(modified_at=old, starts_at=old, tracks_completion=True),
        completion=CompletionSums(30, 30, 0),
        sections=(w.section(), Section(71, 2, "Tühi", True, Place(7, 71, "Tühi"))),
        activities=(
            w.activity(1, modified_at=old),
            w.activity(2, "quiz", facts={"hasquestions": 0}, dates={"timeclose": past}, modified_at=old),
            w.activity(3, "assign", dates={"duedate": past}, modified_at=old),
            w.activity(4, "choice", dates={"timeclose": past}, modified_at=old),
            w.activity(5, "folder", modified_at=old),
            w.activity(6, modified_at=old),
            w.activity(12, visible=False, tracking=1, modified_at=old),
            w.activity(13, stealth=True, modified_at=old),
        ),
        texts=(
            w.text(
                "Esita hiljemalt 1.02.2024. Lorem ipsum. @@PLUGINFILE@@/x.png Hinnakiri kehtib kuni 1.03.2024. "
                "Seminar toimub 5.03.2024. Uus kord jõustub 1.04.2024. Sel aastal on kolm koolitust. Andmed on 1.02.2010 seisuga. "
                "Pöördu Haigekassa poole.",
                modified_at=old,
            ),
            w.text("", 6),
        ),
        names=shipped(),
        laws={
            f"https://www.riigiteataja.ee/akt/{act}": ActFact(
                act, state, w.now, "Seadus", in_force="3", ends=w.today + timedelta(days=5)
            )
            for act, state in (("1", ActState.REPLACED), ("2", ActState.REPEALED), ("3", ActState.IN_FORCE))
        },
        files=(w.file(cmid=8, size=0, modified_at=old), cut_off),
        coverage=(
            CoverageItem(
                "resource:inside_files",
                CoverageOutcome.UNREAD,
                CoverageReason.DAMAGED,
                9,
                f"{cut_off.name}: the document is cut off",
                cut_off.place.part_id,
            ),
        ),
        occurrences=tuple(occurrences),
        links=states,
        hosts=host_facts(lost, lambda _: {}),
        elsewhere={"https://moodle.test/course/view.php?id=9": Elsewhere(9, "TEINE")},
    )
    return full, *(course_of(code, example)(w) for code, example in speaking())


def all_findings(views):
    return [finding for view in views for finding in judge(view).findings]


def test_every_rule_has_something_to_say_of_a_sick_course(sick):
    assert {finding.rule for finding in all_findings(sick)} == set(RULES)
    assert all(judge(view).failures == () for view in sick)


def test_a_sound_course_has_no_findings(w):
    sound = w.view(last_review=Review(7, w.today, "Mari", "", None))
    assert judge(sound) == Judgement(())


def test_every_finding_carries_what_its_sentences_name_and_its_evidence(sick):
    for finding in all_findings(sick):
        rule = RULES[finding.rule]
        assert finding.severity.rank <= rule.severity.rank, "a rule's severity is its highest"
        assert finding.details["evidence"], finding
        for sentence in (rule.problem, rule.remedy):
            for name in PLACEHOLDER.findall(sentence):
                assert finding.details.get(name) not in (None, ""), (finding.rule, name)
            assert "%(" not in fill(sentence, finding.details)
            assert "–" not in sentence, "that is what a missing value shows as"


def test_details_are_plain_values_that_json_can_carry(sick):
    for finding in all_findings(sick):
        assert json.loads(json.dumps(dict(finding.details))) == finding.details
        assert all(len(value) <= 300 for value in finding.details.values() if isinstance(value, str))


def test_fingerprints_are_the_same_on_the_next_day(sick):
    later = [replace(view, now=view.now + timedelta(days=1), today=view.today + timedelta(days=1)) for view in sick]
    assert [it.fingerprint for it in all_findings(sick)] == [it.fingerprint for it in all_findings(later)]


def test_judging_twice_gives_the_same(sick):
    assert all_findings(sick) == all_findings(sick)


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_says_all_that_people_need(rule):
    assert re.fullmatch(
        r"(access|activity|assign|completion|course|file|folder|law|link|media|page|quiz|review|section|support|text)\.[a-z-]+",
        rule.code,
    )
    assert RULES[rule.code] is rule
    assert rule.title
    assert not PLACEHOLDER.search(rule.title)
    for sentence in (rule.problem, rule.remedy, rule.documentation):
        assert len(sentence) > 15
    assert rule.remedy.count(". ") == 0, "one thing to do, in one sentence"
    for name in rule.options:
        assert name in rule.documentation, "an option is explained"


def test_every_documented_text_is_marked_for_translation():
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(course_sync.rules.__file__).parent.glob("*.py"))
    unmarked = re.findall(
        r"^\s+(?:title|problem|remedy|documentation)=(?!N_\(|_DATE_DOCUMENTATION)", sources, re.MULTILINE
    )
    assert unmarked == []


def test_a_rule_may_be_switched_off_and_its_severity_set(sick):
    tuning = Tuning(off=frozenset({"page.empty"}), severity={"link.moved": Severity.WARNING})
    findings = judge(sick[0], tuning).findings
    assert "page.empty" not in {finding.rule for finding in findings}
    assert [finding.severity for finding in findings if finding.rule == "link.moved"] == [Severity.WARNING]


def failing(view, options):
    yield from RULES["page.empty"].check(view, options)
    raise KeyError("Mari Maasikas")


def test_a_rule_that_raises_is_told_by_name_and_silences_no_other(sick, w):
    rules = {**RULES, "page.empty": replace(RULES["page.empty"], check=failing)}
    judgement = judge(sick[0], rules=rules)
    assert judgement.failures == (RuleFailure("page.empty", "KeyError"),)
    assert "Mari" not in repr(judgement)
    assert {finding.rule for finding in judgement.findings} >= {
        "link.broken",
        "page.empty",
        "quiz.closed",
        "review.overdue",
    }


def test_the_absence_of_a_finding_means_nothing_when_its_rule_failed(sick):
    judgement = judge(sick[0])
    for finding in judgement.findings:
        failed = Judgement((), (RuleFailure(finding.rule, "KeyError"),))
        assert not is_covered(sick[0], failed, finding)


def test_the_absence_of_a_finding_means_nothing_where_nothing_was_read(sick):
    full = sick[0]
    page = next(finding for finding in judge(full).findings if finding.rule == "page.empty")
    assert is_covered(full, Judgement(()), page)
    assert not is_covered(replace(full, fully_read=False), Judgement(()), page)
    gap = CoverageItem("page:content", CoverageOutcome.UNREAD, CoverageReason.CALL_FAILED, page.place.cmid)
    assert not is_covered(replace(full, coverage=(gap,)), Judgement(()), page)
    blind = replace(gap, outcome=CoverageOutcome.BLIND, reason=CoverageReason.BLIND_SPOT)
    assert is_covered(replace(full, coverage=(blind,)), Judgement(()), page)


def link_finding(w, *reasons):
    return judge(w.linked(*reasons)).findings[0]


def test_a_link_that_is_no_longer_written_there_is_gone(w):
    broken = link_finding(w, Reason.NOT_FOUND)
    assert is_covered(w.view(), Judgement(()), broken)
    elsewhere = w.linked(place=w.place(1, Field.INTRO))
    assert is_covered(elsewhere, Judgement(()), broken)


@pytest.mark.parametrize(
    ("newest", "covered"),
    [
        (Reason.FINE, True),
        (Reason.EXCLUDED, True),
        (Reason.FORBIDDEN, True),
        (Reason.TIMEOUT, False),
        (Reason.OUR_NETWORK, False),
        (Reason.PUT_OFF, False),
    ],
)
def test_a_finding_about_a_link_is_gone_only_when_its_newest_visit_tells_something(w, newest, covered):
    (finding,) = (
        it
        for it in judge(w.linked(Reason.PERMANENT_REDIRECT, final_url="https://b.test/")).findings
        if it.rule == "link.moved"
    )
    assert is_covered(w.linked(newest), Judgement(()), finding) is covered


def test_a_link_that_was_never_visited_is_not_known_to_be_well(w):
    assert not is_covered(w.linked(), Judgement(()), link_finding(w, Reason.NOT_FOUND))


def test_a_missing_spot_is_gone_when_the_page_was_seen_with_it(w):
    view = w.linked(Reason.FINE, fragment="osa", fragments_missing=("osa",))
    (finding,) = (it for it in judge(view).findings if it.rule == "link.fragment")
    assert is_covered(w.linked(Reason.FINE, fragment="osa"), Judgement(()), finding)
    assert not is_covered(w.linked(Reason.FINE, Reason.TIMEOUT, fragment="osa"), Judgement(()), finding)


def test_a_tuning_that_cannot_be_is_told_line_by_line():
    tuning = Tuning(
        off=frozenset({"no.rule"}),
        severity={"other.rule": Severity.HINT},
        options={
            "file.old": {"months": "many", "weeks": 3},
            "course.stale": {"months": -1},
            "quiz.closed": {"timetabled": 0},
        },
    )
    faults = tuning_faults(tuning)
    assert len(faults) == 6
    for word in ("'no.rule'", "'other.rule'", "'months' of rule 'file.old'", "'weeks'", "cannot be negative", "bool"):
        assert any(word in fault for fault in faults), word


def test_the_defaults_and_a_proper_tuning_have_no_faults():
    assert tuning_faults(Tuning()) == []
    assert tuning_faults(Tuning(options={code: rule.options for code, rule in RULES.items()})) == []


def in_a_file(w, outcome, *reasons):
    """A link in a file, and another file of the same activity that was not read."""
    file = w.file(cmid=1, size=5)
    view = w.linked(*reasons, place=file.place)
    item = CoverageItem("folder:inside_files", outcome, CoverageReason.OVER_BOUNDS, 1, "x", file.place.part_id)
    other = CoverageItem("folder:inside_files", CoverageOutcome.UNREAD, CoverageReason.PROTECTED, 1, "y", "/muu.pdf")
    return replace(view, files=(file,), coverage=(item, other))


def test_a_file_that_was_not_read_keeps_its_own_findings_and_no_others(w):
    broken = judge(in_a_file(w, CoverageOutcome.READ, Reason.NOT_FOUND)).findings[0]
    written_no_more = replace(in_a_file(w, CoverageOutcome.READ, Reason.NOT_FOUND), occurrences=())
    assert is_covered(written_no_more, Judgement(()), broken)
    unread = replace(in_a_file(w, CoverageOutcome.UNREAD, Reason.NOT_FOUND), occurrences=())
    assert not is_covered(unread, Judgement(()), broken)


def test_a_link_that_still_stands_in_a_file_read_in_part_is_judged_by_its_visit(w):
    broken = judge(in_a_file(w, CoverageOutcome.READ, Reason.NOT_FOUND)).findings[0]
    assert is_covered(in_a_file(w, CoverageOutcome.UNREAD, Reason.FINE), Judgement(()), broken)
    assert not is_covered(in_a_file(w, CoverageOutcome.UNREAD, Reason.OUR_NETWORK), Judgement(()), broken)


def test_a_rule_that_is_off_or_gone_and_an_excluded_host_are_no_longer_watched(w):
    view = w.linked(Reason.PERMANENT_REDIRECT, final_url="https://b.test/")
    (finding,) = (it for it in judge(view).findings if it.rule == "link.moved")
    assert is_watched(view, Tuning(), finding)
    assert not is_watched(view, Tuning(off=frozenset({"link.moved"})), finding)
    assert not is_watched(view, Tuning(), replace(finding, rule="link.of-old"))
    assert not is_watched(w.linked(Reason.EXCLUDED), Tuning(), finding)
    assert not is_watched(w.linked(Reason.NO_OUTSIDE_NAMES), Tuning(), finding), "a former false alarm leaves unseen"
    assert is_watched(w.linked(Reason.FINE), Tuning(), finding)
    assert is_watched(w.view(), Tuning(), finding), "no longer written there: gone, not unwatched"


def test_what_learners_do_not_see_is_a_hint_whatever_its_rule_says(w):
    """A draft that a teacher keeps hidden, or a section that was put away: nobody is misled, and no course is broken by it."""
    broken = w.linked(Reason.NOT_FOUND)
    draft = replace(broken, texts=(w.text("<p>Lorem ipsum</p>"),))
    severities = {"link.broken": Severity.ERROR, "text.placeholder": Severity.WARNING}

    def told(view, tuning=None):
        return {it.rule: it.severity for it in judge(view, tuning).findings if it.rule in severities}

    assert told(draft) == severities
    in_the_open = w.activity(1)
    unseen = dict.fromkeys(severities, Severity.HINT)
    assert told(replace(draft, activities=(replace(in_the_open, visible=False),))) == unseen
    assert told(replace(draft, sections=(w.section(visible=False),))) == unseen
    tuned = Tuning(severity={"link.broken": Severity.WARNING})
    assert told(replace(draft, activities=(replace(in_the_open, visible=False),)), tuned) == unseen


def test_a_hidden_activity_that_completion_asks_for_is_an_error_all_the_same(w):
    course = w.course(tracks_completion=True, criteria=Criteria(count=1, activities=(1,)))
    view = w.view(course=course, activities=(w.activity(1, tracking=2, visible=False),))
    assert {it.severity for it in judge(view).findings if it.rule == "completion.unreachable"} == {Severity.ERROR}
