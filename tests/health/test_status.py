"""A course's status, by the words of the house."""

import itertools
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.health import StatusOptions, course_status, coverage_sum, gap_key, split_gap
from course_sync.model.findings import Finding, FindingRecord, FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageItem, CoverageOutcome, CoverageReason, CoverageSum
from course_sync.model.places import Place

T0 = datetime(2026, 9, 1, tzinfo=UTC)
FULL = CoverageSum(read=10, readable=10, gaps={})


def record(state, severity, *, muted=False):
    return FindingRecord(Finding("r.r", severity, Place(1)), state, T0, T0, muted=muted)


def status(*records, coverage=FULL, read=True, **options):
    return course_status(records, coverage, read_in_this_run=read, options=StatusOptions(**options))


KINDS = list(itertools.product(FindingState, Severity, (False, True)))


@pytest.mark.parametrize("chosen", [c for n in (0, 1, 2, 3) for c in itertools.combinations(KINDS, n)])
def test_the_status_of_every_mixture_of_findings(chosen):
    weights = {(state, severity) for state, severity, muted in chosen if not muted}
    if (FindingState.OPEN, Severity.ERROR) in weights:
        expected = CourseStatus.BROKEN
    elif weights & {(FindingState.OPEN, Severity.WARNING), (FindingState.SUSPECTED, Severity.ERROR)}:
        expected = CourseStatus.ATTENTION
    else:
        expected = CourseStatus.OK
    records = [record(state, severity, muted=muted) for state, severity, muted in chosen]
    found, why = status(*records)
    assert found is expected
    assert bool(why) == (expected is not CourseStatus.OK)
    assert status(*records, read=False)[0] is CourseStatus.UNKNOWN
    assert status(*records, coverage=CoverageSum(4, 10, {}))[0] is CourseStatus.UNKNOWN


def test_why_names_and_counts_what_weighs_heaviest_first():
    found, why = status(
        record(FindingState.SUSPECTED, Severity.ERROR),
        record(FindingState.OPEN, Severity.WARNING),
        record(FindingState.OPEN, Severity.ERROR),
        record(FindingState.OPEN, Severity.ERROR),
    )
    assert found is CourseStatus.BROKEN
    assert why == ("open_error:2", "open_warning:1", "suspected_error:1")


def test_a_course_that_was_not_read_is_unknown_and_still_tells_what_weighed():
    assert status(record(FindingState.OPEN, Severity.ERROR), read=False) == (
        CourseStatus.UNKNOWN,
        ("not_read", "open_error:1"),
    )


def test_too_little_coverage_is_unknown_and_half_is_enough():
    assert status(coverage=CoverageSum(499, 1000, {})) == (CourseStatus.UNKNOWN, ("coverage:0.49",))
    assert status(coverage=CoverageSum(5, 10, {})) == (CourseStatus.OK, ())


def test_the_share_that_is_enough_can_be_set():
    assert status(coverage=CoverageSum(8, 10, {}), min_share=0.9)[0] is CourseStatus.UNKNOWN
    assert status(coverage=CoverageSum(0, 10, {}), min_share=0.0)[0] is CourseStatus.OK


def test_a_course_with_nothing_to_read_is_not_unknown_for_that():
    assert status(coverage=coverage_sum([])) == (CourseStatus.OK, ())


some_records = st.lists(st.builds(record, st.sampled_from(FindingState), st.sampled_from(Severity)), max_size=8)
silent_records = st.lists(
    st.one_of(
        st.builds(record, st.sampled_from(FindingState), st.just(Severity.HINT)),
        st.builds(record, st.sampled_from(FindingState), st.sampled_from(Severity), muted=st.just(True)),
    ),
    max_size=8,
)


@given(some_records, silent_records, st.booleans(), st.integers(0, 10), st.randoms())
def test_hints_and_muted_findings_never_change_status_or_why(records, silent, read, share, random):
    coverage = CoverageSum(share, 10, {})
    mixed = records + silent
    random.shuffle(mixed)
    assert status(*mixed, coverage=coverage, read=read) == status(*records, coverage=coverage, read=read)


def test_coverage_counts_what_was_read_of_what_could_be_read():
    total = coverage_sum(
        [
            CoverageItem("contents", CoverageOutcome.READ),
            CoverageItem("page:content", CoverageOutcome.READ, cmid=1),
            CoverageItem("page:content", CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING, cmid=2),
            CoverageItem("quiz:questions", CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT, cmid=3),
            CoverageItem("quiz:questions", CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT, cmid=4),
            CoverageItem("forum:posts", CoverageOutcome.SKIPPED, CoverageReason.LEARNERS_TEXT, cmid=5),
        ]
    )
    assert (total.read, total.readable) == (2, 3)
    assert total.gaps == {
        "forum:posts/learners_text": 1,
        "page:content/right_missing": 1,
        "quiz:questions/blind_spot": 2,
    }


@pytest.mark.parametrize("reason", CoverageReason)
def test_a_gaps_key_can_be_taken_apart_again(reason):
    assert split_gap(gap_key("page:content", reason)) == ("page:content", reason)
