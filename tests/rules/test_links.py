"""When a link is a finding."""

from dataclasses import replace

import pytest

from course_sync.model.course import Elsewhere
from course_sync.model.findings import Severity, Sign
from course_sync.model.links import BAD, GOOD, VERDICT_OF, LinkKind, LinkState, Occurrence, Reason, Verdict
from course_sync.model.places import Field
from course_sync.rules import RULES
from course_sync.rules.links import NOT_OURS
from course_sync.wording.terms import REASON

DEAD_OR_TEMPORARY = [r for r, verdict in VERDICT_OF.items() if verdict in {Verdict.DEAD, Verdict.TEMPORARY}]
NEUTRAL = [r for r, verdict in VERDICT_OF.items() if verdict not in GOOD | BAD]


@pytest.mark.parametrize("reason", DEAD_OR_TEMPORARY)
def test_a_bad_answer_is_a_finding_with_its_visit_as_sign(w, found, reason):
    (finding,) = found("link.broken", w.linked(reason, status=404, final_url="https://a.test/gone"))
    assert finding.severity is Severity.ERROR
    assert finding.subject == "https://a.test/page"
    assert finding.signs == (Sign(w.now, reason),)
    assert (finding.verdict, finding.reason, finding.conclusive) == (VERDICT_OF[reason], reason, True)
    assert finding.details["evidence"] == f"said {reason}"
    assert finding.details["status"] == 404
    assert finding.details["final_url"] == "https://a.test/gone"


def test_all_visits_of_the_streak_are_signs_oldest_first(w, found):
    (finding,) = found("link.broken", w.linked(Reason.TIMEOUT, Reason.FINE, Reason.TIMEOUT, Reason.NOT_FOUND))
    assert [sign.reason for sign in finding.signs] == [Reason.TIMEOUT, Reason.NOT_FOUND]
    assert finding.signs[0].at < finding.signs[1].at
    assert finding.details["visits"] == 2


@pytest.mark.parametrize("reason", [r for r, verdict in VERDICT_OF.items() if verdict in GOOD])
def test_one_good_answer_ends_it(w, found, reason):
    assert found("link.broken", w.linked(Reason.NOT_FOUND, Reason.NOT_FOUND, reason)) == []


@pytest.mark.parametrize("reason", [r for r in NEUTRAL if r not in NOT_OURS])
def test_a_look_that_cannot_tell_keeps_the_finding_but_says_so(w, found, reason):
    (finding,) = found("link.broken", w.linked(Reason.NOT_FOUND, Reason.NOT_FOUND, reason, status=403))
    assert not finding.conclusive
    assert len(finding.signs) == 2
    assert (finding.verdict, finding.reason) == (Verdict.DEAD, Reason.NOT_FOUND)
    assert finding.details["evidence"] == "not_found"
    assert finding.details["status"] is None, "the status of the refusal is no evidence of the fault"


@pytest.mark.parametrize("reason", NEUTRAL)
def test_a_link_that_was_never_bad_is_no_finding_however_little_is_known(w, found, reason):
    assert found("link.broken", w.linked(reason)) == []


@pytest.mark.parametrize("reason", sorted(NOT_OURS))
def test_an_address_that_is_no_longer_ours_to_check_is_silent(w, found, reason):
    assert found("link.broken", w.linked(Reason.NOT_FOUND, reason)) == []


def test_a_link_that_was_not_visited_yet_is_no_finding(w, found):
    view = w.linked()
    assert found("link.broken", view) == []
    assert (
        found(
            "link.broken", replace(view, links={"https://a.test/page": LinkState("https://a.test/page", LinkKind.WEB)})
        )
        == []
    )


def test_a_broken_link_is_one_finding_a_place_however_often_it_stands_there(w, found):
    view = w.linked(Reason.GONE)
    again = Occurrence(w.link(fragment="other"), w.place(1))
    elsewhere = Occurrence(w.link(), w.place(1, Field.INTRO))
    findings = found("link.broken", replace(view, occurrences=(*view.occurrences, again, elsewhere)))
    assert [finding.place.field for finding in findings] == [Field.CONTENT, Field.INTRO]
    assert len({finding.fingerprint for finding in findings}) == 2


def test_the_fingerprint_stays_while_visits_are_added_and_the_activity_is_renamed(w, found):
    (first,) = found("link.broken", w.linked(Reason.TIMEOUT))
    (later,) = found("link.broken", w.linked(*[Reason.TIMEOUT] * 5, place=replace(w.place(1), activity="Uus nimi")))
    assert first.fingerprint == later.fingerprint


def test_a_mail_domain_that_does_not_exist_is_a_broken_link(w, found):
    view = w.linked(Reason.NO_SUCH_NAME, kind=LinkKind.MAIL, url="mailto:abi@ei-ole.test")
    assert [finding.subject for finding in found("link.broken", view)] == ["mailto:abi@ei-ole.test"]


@pytest.mark.parametrize("reason", [r for r, verdict in VERDICT_OF.items() if verdict is Verdict.INVALID])
def test_what_cannot_be_an_address_is_an_error_at_once(w, found, reason):
    view = w.linked(reason, kind=LinkKind.OTHER)
    (finding,) = found("link.invalid", view)
    assert (finding.severity, finding.signs, finding.reason) == (Severity.ERROR, (), reason)
    assert found("link.broken", view) == [], "one fault is one finding"


def test_a_malformed_address_needs_no_visit(w, found):
    view = w.linked(kind=LinkKind.MALFORMED, url="htp:/vigane")
    (finding,) = found("link.invalid", view)
    assert (finding.reason, finding.details["written"]) == (Reason.MALFORMED, "htp:/vigane")


def test_a_good_address_is_not_invalid(w, found):
    assert found("link.invalid", w.linked(Reason.FINE)) == []
    assert found("link.invalid", w.linked(Reason.NOT_FOUND)) == []


def test_a_mark_that_moodle_left_is_told_by_its_own_rule_only(w, found):
    mark = "$@PAGEVIEWBYID*12@$"
    occurrence = Occurrence(w.link(mark, kind=LinkKind.INTERNAL), w.place(1))
    view = w.view(occurrences=(occurrence,), links={mark: w.state(Reason.DELETED, url=mark, kind=LinkKind.INTERNAL)})
    assert found("link.internal", view) == []
    assert found("link.invalid", view) == []
    assert len(found("text.unresolved-file", view)) == 1


def test_a_moved_address_is_a_hint_with_the_new_one_to_paste(w, found):
    (finding,) = found(
        "link.moved", w.linked(Reason.PERMANENT_REDIRECT, final_url="https://a.test/new", fragment="osa2")
    )
    assert finding.severity is Severity.HINT
    assert finding.details["new_address"] == "https://a.test/new#osa2"
    (finding,) = found(
        "link.moved", w.linked(Reason.PERMANENT_REDIRECT, final_url="https://a.test/new#uus", fragment="osa2")
    )
    assert finding.details["new_address"] == "https://a.test/new#uus"


def test_a_move_that_leads_nowhere_else_is_no_hint(w, found):
    assert found("link.moved", w.linked(Reason.PERMANENT_REDIRECT, final_url="https://a.test/page")) == []
    assert found("link.moved", w.linked(Reason.FINE, final_url="https://a.test/new")) == []


@pytest.mark.parametrize("reason", [r for r, verdict in VERDICT_OF.items() if verdict is Verdict.BLOCKED])
def test_a_blocked_link_is_a_hint_to_look_by_hand(w, found, reason):
    (finding,) = found("link.blocked", w.linked(reason))
    assert finding.severity is Severity.HINT


def test_a_link_that_opens_or_is_broken_is_not_blocked(w, found):
    assert found("link.blocked", w.linked(Reason.FINE)) == []
    assert found("link.blocked", w.linked(Reason.NOT_FOUND)) == []


INTERNAL = "https://moodle.test/mod/page/view.php?id=99"


def test_a_deleted_internal_target_is_an_error_at_once(w, found):
    view = w.linked(Reason.DELETED, kind=LinkKind.INTERNAL, url=INTERNAL)
    (finding,) = found("link.internal", view)
    assert (finding.severity, finding.signs) == (Severity.ERROR, ())
    assert found("link.broken", view) == []


def test_a_lost_picture_is_told_by_the_address_that_browsers_open(w, found):
    """Moodle's web services rewrite addresses of files to a script that refuses whoever has no token."""
    served = "https://moodle.test/webservice/pluginfile.php/63/mod_page/content/0/puudub.png"
    (finding,) = found("link.internal", w.linked(Reason.DELETED, kind=LinkKind.INTERNAL, url=served))
    assert finding.details["url"] == finding.details["written"] == served.replace("/webservice", "")


def test_the_words_of_a_lost_picture_are_its_description_not_a_links(w, found):
    view = w.linked(Reason.DELETED, kind=LinkKind.INTERNAL, url="https://moodle.test/pluginfile.php/63/x/skeem.png")
    (one,) = view.occurrences
    picture = replace(one, link=replace(one.link, tag="img[src]", text="Skeem"))
    (finding,) = found("link.internal", replace(view, occurrences=(picture,)))
    assert (finding.details["alt"], "text" in finding.details) == ("Skeem", False)


def test_a_missing_target_is_never_called_deleted_for_a_hidden_one_looks_the_same():
    rule = RULES["link.internal"]
    assert "not there, or not open to learners" in rule.problem
    for said in (rule.title, rule.problem, rule.remedy, REASON[Reason.DELETED]):
        assert "delete" not in said
        assert "no longer" not in said


def test_an_internal_target_is_not_called_deleted_when_the_course_was_not_fully_read(w, found):
    view = replace(w.linked(Reason.DELETED, kind=LinkKind.INTERNAL, url=INTERNAL), fully_read=False)
    assert found("link.internal", view) == []


@pytest.mark.parametrize("reason", [Reason.EXISTS, Reason.NOT_KNOWABLE, Reason.LOGIN])
def test_other_internal_targets_are_fine(w, found, reason):
    view = w.linked(reason, kind=LinkKind.INTERNAL, url=INTERNAL)
    assert found("link.internal", view) == []
    assert found("link.blocked", view) == []


def hidden_world(w, *, target=None, source=None, url="https://moodle.test/mod/quiz/view.php?id=2", cmid=1):
    activities = (w.activity(1, **(source or {})), w.activity(2, "quiz", **(target or {"visible": False})))
    return w.view(activities=activities, occurrences=(Occurrence(w.link(url, kind=LinkKind.INTERNAL), w.place(cmid)),))


def test_a_link_to_a_hidden_activity_is_a_warning(w, found):
    (finding,) = found("link.hidden-target", hidden_world(w))
    assert (finding.severity, finding.details["target"]) == (Severity.WARNING, "quiz 2")
    (finding,) = found("link.hidden-target", hidden_world(w, url="https://moodle.test/mod/quiz/view.php?lang=et&id=2"))
    assert finding.place.cmid == 1


def test_a_target_that_learners_can_open_is_fine(w, found):
    assert found("link.hidden-target", hidden_world(w, target={"visible": True})) == []
    assert found("link.hidden-target", hidden_world(w, target={"visible": True, "stealth": True})) == []


def test_what_learners_do_not_see_misleads_nobody(w, found):
    assert found("link.hidden-target", hidden_world(w, source={"visible": False})) == []
    in_hidden_section = replace(hidden_world(w, cmid=None), sections=(w.section(visible=False),))
    assert found("link.hidden-target", in_hidden_section) == []


@pytest.mark.parametrize(
    "url",
    ["https://moodle.test/mod/quiz/view.php?id=22", "https://moodle.test/course/view.php?id=2", "https://a.test/"],
)
def test_another_address_is_not_taken_for_the_hidden_activity(w, found, url):
    assert found("link.hidden-target", hidden_world(w, url=url)) == []


def test_moodles_own_link_in_a_restriction_is_left_to_the_rule_about_restrictions(w, found):
    view = hidden_world(w)
    (seen,) = view.occurrences
    restriction = replace(seen, place=replace(seen.place, field=Field.RESTRICTION))
    assert found("link.hidden-target", replace(view, occurrences=(restriction,))) == []


def beside(w, **other):
    url = "https://moodle.test/mod/page/view.php?id=900"
    view = w.linked(Reason.EXISTS, kind=LinkKind.INTERNAL, url=url)
    return replace(view, elsewhere={url: Elsewhere(9, "TEINE", "Teine leht", **other)})


def test_a_link_into_another_course_is_a_hint_at_its_place(w, found):
    (finding,) = found("link.other-course", beside(w))
    assert (finding.severity, finding.place, finding.details["target"]) == (
        Severity.HINT,
        w.place(1),
        "TEINE · Teine leht",
    )
    assert found("link.hidden-target", beside(w)) == []


def test_what_is_hidden_in_another_course_is_a_warning_and_no_hint_beside_it(w, found):
    (finding,) = found("link.hidden-target", beside(w, visible=False))
    assert (finding.severity, finding.details["target"]) == (Severity.WARNING, "Teine leht")
    assert found("link.other-course", beside(w, visible=False)) == []


def outside(w, **more):
    url = "https://moodle.test/course/view.php?id=31"
    view = w.linked(Reason.EXISTS, kind=LinkKind.INTERNAL, url=url, **more)
    return replace(view, elsewhere={url: Elsewhere(31, "")})


@pytest.mark.parametrize(("hint", "named"), [(("course:Digioskused: algus",), "Digioskused: algus"), ((), "31")])
def test_a_course_outside_our_care_is_named_as_moodle_lists_it_else_by_its_number(w, found, hint, named):
    (finding,) = found("link.other-course", outside(w, hint=hint))
    assert finding.details["target"] == named


def test_a_course_outside_our_care_that_lets_guests_in_is_no_hint(w, found):
    assert found("link.other-course", outside(w, hint=("course:Digioskused", "guests"))) == []


def test_the_front_page_written_as_course_1_is_open_to_everybody(w, found):
    url = "https://moodle.test/course/view.php?id=1"
    view = replace(w.linked(Reason.EXISTS, kind=LinkKind.INTERNAL, url=url), elsewhere={url: Elsewhere(1, "")})
    assert found("link.other-course", view) == []


@pytest.mark.parametrize("reason", [Reason.DELETED, Reason.NOT_KNOWABLE])
def test_what_is_not_known_to_stand_in_another_course_is_not_hinted_at(w, found, reason):
    url = "https://moodle.test/course/view.php?id=31"
    view = replace(w.linked(reason, kind=LinkKind.INTERNAL, url=url), elsewhere={url: Elsewhere(31, "")})
    assert found("link.other-course", view) == []


def test_a_hidden_source_hints_at_no_other_course(w, found):
    view = replace(beside(w), activities=(w.activity(1, visible=False),))
    assert found("link.other-course", view) == []


def test_a_missing_spot_on_a_page_is_a_hint_for_the_occurrence_that_wants_it(w, found):
    view = w.linked(Reason.FINE, fragment="osa2", fragments_missing=("osa2",))
    other = Occurrence(w.link(fragment="osa1"), w.place(1))
    (finding,) = found("link.fragment", replace(view, occurrences=(*view.occurrences, other)))
    assert (finding.subject, finding.severity) == ("https://a.test/page#osa2", Severity.HINT)


def test_a_spot_that_is_there_or_not_asked_for_is_fine(w, found):
    assert found("link.fragment", w.linked(Reason.FINE, fragment="osa2")) == []
    assert found("link.fragment", w.linked(Reason.FINE, fragments_missing=("osa2",))) == []


def test_strangers_words_are_quoted_in_bounds(w, found):
    long = "htp:/" + "x" * 5000
    (finding,) = found("link.invalid", w.linked(kind=LinkKind.MALFORMED, url=long))
    assert all(len(value) <= 300 for value in finding.details.values() if isinstance(value, str))
