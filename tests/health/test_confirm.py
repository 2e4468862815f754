"""How much proof each kind of bad answer needs before anybody is alarmed."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.health import (
    CLASS_OF,
    ConfirmationClass,
    ConfirmationPolicy,
    Requirement,
    earliest_confirmation,
    is_confirmed,
)
from course_sync.model.findings import Sign
from course_sync.model.links import BAD, VERDICT_OF, Reason

T0 = datetime(2026, 9, 1, 3, tzinfo=UTC)
POLICY = ConfirmationPolicy()
DOC = Path(__file__).parents[2] / "docs" / "confirmation.md"


def signs(*pairs):
    """Signs from (hours after T0, reason)."""
    return tuple(Sign(T0 + timedelta(hours=hours), reason) for hours, reason in pairs)


def of_class(kind):
    return [reason for reason, its in CLASS_OF.items() if its is kind]


def test_every_bad_reason_has_a_class_and_no_other_reason_has_one():
    assert set(CLASS_OF) == {reason for reason, verdict in VERDICT_OF.items() if verdict in BAD}


def test_the_table_in_the_docs_is_the_table_in_the_code():
    rows = re.findall(r"^\| (\w+) \| (\d+) \| (.+?) \| (.+?) \|$", DOC.read_text(encoding="utf-8"), re.MULTILINE)
    assert [row[0] for row in rows] == [kind.value for kind in ConfirmationClass]
    units = {"h": timedelta(hours=1), "d": timedelta(days=1)}
    for name, visits, span, reasons in rows:
        kind = ConfirmationClass(name)
        apart = timedelta(0) if span == "–" else int(span.split()[0]) * units[span.split()[1]]
        assert POLICY.requirement(kind) == Requirement(int(visits), apart)
        assert sorted(reasons.split(", ")) == sorted(of_class(kind))
    assert f"{POLICY.patience.days} days (`patience_days`)" in DOC.read_text(encoding="utf-8")


def test_what_comes_from_mirrored_data_needs_no_visits():
    assert is_confirmed((), POLICY)


@pytest.mark.parametrize("reason", of_class(ConfirmationClass.AT_ONCE))
def test_what_cannot_be_an_address_is_certain_at_once(reason):
    assert is_confirmed(signs((0, reason)), POLICY)


@pytest.mark.parametrize("reason", of_class(ConfirmationClass.NOT_FOUND))
def test_not_found_needs_two_visits_six_hours_apart(reason):
    assert not is_confirmed(signs((0, reason)), POLICY)
    assert not is_confirmed(signs((0, reason), (5.99, reason)), POLICY)
    assert is_confirmed(signs((0, reason), (6, reason)), POLICY)


@pytest.mark.parametrize("reason", of_class(ConfirmationClass.DOUBTFUL))
def test_doubtful_answers_need_two_visits_twenty_hours_apart(reason):
    assert not is_confirmed(signs((0, reason), (19.99, reason)), POLICY)
    assert is_confirmed(signs((0, reason), (20, reason)), POLICY)


@pytest.mark.parametrize("reason", of_class(ConfirmationClass.TEMPORARY))
def test_temporary_trouble_needs_four_visits_over_seven_days(reason):
    daily = [(24 * day, reason) for day in range(8)]
    assert not is_confirmed(signs(*daily[:7]), POLICY), "six days are not seven"
    assert not is_confirmed(signs(daily[0], daily[3], daily[7]), POLICY), "three visits are not four"
    assert is_confirmed(signs(daily[0], daily[2], daily[4], daily[7]), POLICY)


def test_a_404_counts_as_a_sign_of_temporary_trouble_too():
    mixed = signs((0, Reason.TIMEOUT), (48, Reason.TIMEOUT), (96, Reason.TIMEOUT), (168, Reason.NOT_FOUND))
    assert is_confirmed(mixed, POLICY)


def test_a_time_out_does_not_confirm_a_404():
    assert not is_confirmed(signs((0, Reason.NOT_FOUND), (24, Reason.TIMEOUT)), POLICY)


def test_a_404_confirms_a_soft_404_after_its_longer_span():
    assert not is_confirmed(signs((0, Reason.SOFT_404), (6, Reason.NOT_FOUND)), POLICY)
    assert is_confirmed(signs((0, Reason.SOFT_404), (20, Reason.NOT_FOUND)), POLICY)


def test_one_visit_told_twice_is_one_sign():
    hasty = ConfirmationPolicy(not_found=Requirement(2, timedelta(0)))
    assert not is_confirmed(signs((0, Reason.GONE), (0, Reason.GONE)), hasty)


def test_a_reason_that_is_no_fault_proves_nothing():
    assert not is_confirmed(signs((0, Reason.FORBIDDEN), (900, Reason.OUR_NETWORK)), POLICY)
    assert earliest_confirmation(signs((0, Reason.FORBIDDEN)), POLICY) is None


def test_every_number_can_be_set():
    once = Requirement(1, timedelta(0))
    assert is_confirmed(signs((0, Reason.TIMEOUT)), ConfirmationPolicy(temporary=once))
    assert is_confirmed(signs((0, Reason.PARKED)), ConfirmationPolicy(doubtful=once))
    assert not is_confirmed(
        signs((0, Reason.MALFORMED)), ConfirmationPolicy(at_once=Requirement(2, timedelta(hours=1)))
    )


@pytest.mark.parametrize(("visits", "span"), [(0, timedelta(0)), (1, timedelta(seconds=-1))])
def test_a_requirement_that_cannot_be_is_refused(visits, span):
    with pytest.raises(ValueError, match="confirmation"):
        Requirement(visits, span)


def test_a_404_seen_once_may_be_confirmed_six_hours_later():
    assert earliest_confirmation(signs((0, Reason.NOT_FOUND)), POLICY) == T0 + timedelta(hours=6)


def test_temporary_trouble_awaits_the_seventh_day():
    assert earliest_confirmation(signs((0, Reason.TIMEOUT), (24, Reason.TIMEOUT)), POLICY) == T0 + timedelta(days=7)


def test_visits_that_are_still_missing_are_counted_at_the_usual_distance():
    late = signs((0, Reason.TIMEOUT), (6.5 * 24, Reason.TIMEOUT))
    assert earliest_confirmation(late, POLICY) == T0 + timedelta(days=7.5)


def test_nothing_is_awaited_where_all_is_confirmed():
    assert earliest_confirmation((), POLICY) is None
    assert earliest_confirmation(signs((0, Reason.GONE), (24, Reason.GONE)), POLICY) is None


some_signs = st.dictionaries(st.integers(0, 400), st.sampled_from(sorted(CLASS_OF)), min_size=1, max_size=8).map(
    lambda visits: signs(*sorted(visits.items()))
)


@given(some_signs, st.integers(0, 400), st.sampled_from(sorted(CLASS_OF)))
def test_one_more_bad_visit_never_undoes_a_confirmation(streak, later, reason):
    more = (*streak, Sign(streak[-1].at + timedelta(hours=later), reason))
    assert is_confirmed(more, POLICY) or not is_confirmed(streak, POLICY)


@given(some_signs, st.randoms())
def test_the_order_of_signs_does_not_matter(streak, random):
    shuffled = list(streak)
    random.shuffle(shuffled)
    assert is_confirmed(shuffled, POLICY) == is_confirmed(streak, POLICY)


@given(some_signs)
def test_daily_visits_like_the_newest_confirm_within_a_day_of_the_moment_told(streak):
    moment = earliest_confirmation(streak, POLICY)
    if moment is None:
        assert is_confirmed(streak, POLICY)
        return
    newest = max(streak, key=lambda sign: sign.at)
    visits = list(streak)
    while not is_confirmed(visits, POLICY):
        visits.append(Sign(visits[-1].at + timedelta(days=1), newest.reason))
        assert visits[-1].at < moment + timedelta(days=2), "told too early"
    assert visits[-1].at >= moment or is_confirmed((*streak, Sign(moment, newest.reason)), POLICY)
