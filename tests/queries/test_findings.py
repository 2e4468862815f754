from datetime import timedelta

from course_sync.model.findings import FindingState, Severity
from course_sync.queries import FindingFilter, findings, mutes


def rules(found):
    return [answer.finding.rule for answer in found]


def test_standing_findings_come_gravest_first_and_open_before_suspected(store, filled):
    found = findings(store, today=filled.TODAY)

    assert FindingState.RESOLVED not in {answer.record.state for answer in found}
    order = [(answer.finding.severity.rank, answer.record.state is FindingState.OPEN) for answer in found]
    assert order == sorted(order, reverse=True)
    assert rules(found)[0] in {"link.broken", "page.empty"}


def test_a_finding_carries_its_course_its_place_and_its_signs(store, filled):
    wanted = FindingFilter(rules=frozenset({"link.broken"}), course_id=11)
    (answer,) = findings(store, wanted, today=filled.TODAY)

    assert answer.course.shortname == "TOO-OHUTUS-26"
    assert answer.finding.place.activity == "Esmaabi andmise põhimõtted"
    assert answer.finding.place.edit_url == "https://moodle.naidis.ee/course/modedit.php?update=1102"
    assert len(answer.finding.signs) == 4
    assert answer.record.opened_at == filled.NOW - timedelta(days=7)


def test_every_condition_narrows(store, filled):
    def asked(**conditions):
        return findings(store, FindingFilter(**conditions), today=filled.TODAY)

    assert {a.finding.severity for a in asked(severities=frozenset({Severity.WARNING}))} == {Severity.WARNING}
    assert {a.record.state for a in asked(states=frozenset({FindingState.SUSPECTED}))} == {FindingState.SUSPECTED}
    assert {a.course.id for a in asked(course_id=12)} == {12}
    assert rules(asked(rules=frozenset({"file.old"}))) == ["file.old"]
    one = asked(course_id=12)[0].finding.fingerprint
    assert [a.finding.fingerprint for a in asked(fingerprint=one)] == [one]


def test_resolved_since_leaves_out_what_went_long_ago_and_touches_no_other(store, filled):
    since = filled.NOW - timedelta(days=14)
    every = findings(store, FindingFilter(states=None, course_id=11), today=filled.TODAY)
    recent = findings(store, FindingFilter(states=None, course_id=11, resolved_since=since), today=filled.TODAY)

    assert len(every) == len(recent) + 1
    assert [a.record.resolved_at >= since for a in recent if a.record.state is FindingState.RESOLVED] == [True]


def test_a_mute_is_active_to_the_end_of_its_last_day_and_no_longer(store, filled):
    muted = findings(store, FindingFilter(muted=True), today=filled.TODAY)
    assert rules(muted) == ["section.empty"]
    assert muted[0].record.mute_until == filled.TODAY + timedelta(days=30)
    assert muted[0].mute.reason == "Üldosa jääb meelega tühjaks."

    last_day, day_after = muted[0].record.mute_until, muted[0].record.mute_until + timedelta(days=1)
    assert rules(findings(store, FindingFilter(muted=True), today=last_day)) == ["section.empty"]
    assert findings(store, FindingFilter(muted=True), today=day_after) == []


def test_muted_and_unmuted_make_up_the_whole(store, filled):
    whole = findings(store, today=filled.TODAY)
    parts = [findings(store, FindingFilter(muted=word), today=filled.TODAY) for word in (True, False)]
    assert sorted(rules(parts[0]) + rules(parts[1])) == sorted(rules(whole))


def test_mutes_name_what_they_silence_and_over_ones_are_asked_for(store, filled):
    (active,) = mutes(store, today=filled.TODAY)
    assert active.active
    assert active.finding.finding.rule == "section.empty"

    both = mutes(store, today=filled.TODAY, active_only=False)
    assert [answer.active for answer in both] == [False, True]
