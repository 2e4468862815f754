"""Parameters as PHP reads them."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.errors import CallRefused
from course_sync.moodle import ENGLISH, RAW
from course_sync.moodle.forms import flatten, plain

keys = st.text("abcdefgh_", min_size=1, max_size=8)
leaves = st.text("aõ 0[]&=%", max_size=8) | st.integers() | st.booleans()
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(keys, inner, min_size=1, max_size=3),
    max_leaves=8,
)


def unflatten(pairs):
    """As PHP turns form fields into arrays; arrays numbered from 0 are lists."""
    root = {}
    for name, value in pairs:
        steps = re.findall(r"[^\[\]]+", name)
        place = root
        for step in steps[:-1]:
            place = place.setdefault(step, {})
        assert steps[-1] not in place
        place[steps[-1]] = value
    return {key: listed(value) for key, value in root.items()}


def listed(value):
    if not isinstance(value, dict):
        return value
    inner = {key: listed(item) for key, item in value.items()}
    numbers = [str(number) for number in range(len(inner))]
    return list(inner.values()) if list(inner) == numbers else inner


def as_text(value):
    match value:
        case bool():
            return str(int(value))
        case dict():
            return {key: as_text(inner) for key, inner in value.items()}
        case list():
            return [as_text(inner) for inner in value]
        case _:
            return str(value)


@settings(deadline=None)
@given(st.dictionaries(keys, values, max_size=5))
def test_php_reads_back_what_was_flattened(params):
    assert unflatten(flatten(params)) == as_text(params)


@settings(deadline=None)
@given(st.dictionaries(keys, st.none() | values | st.lists(st.none(), max_size=2) | st.just({}), max_size=5))
def test_a_batch_gets_the_same_parameters_as_a_form(params):
    assert unflatten(flatten(params)) == as_text(
        {key: value for key, value in plain(params).items() if value not in ([], {})}
    )


def test_options_are_numbered():
    assert flatten({"courseid": 5, "options": [{"name": "onlyactive", "value": True}]}) == [
        ("courseid", "5"),
        ("options[0][name]", "onlyactive"),
        ("options[0][value]", "1"),
    ]


def test_what_is_not_there_is_left_out_and_false_is_not():
    assert flatten({"a": None, "b": [], "c": {}, "d": False, "e": "", "f": 0}) == [("d", "0"), ("e", ""), ("f", "0")]


def test_a_moment_travels_as_unix_seconds():
    assert flatten({"from": datetime(2026, 1, 1, tzinfo=UTC)}) == [("from", "1767225600")]


def test_what_moodle_cannot_take_is_refused():
    with pytest.raises(CallRefused, match="bytes"):
        flatten({"a": b"x"})


def test_settings_are_spelt_for_calls_and_for_batches():
    assert RAW.fields("moodlewssetting") == [
        ("moodlewssettingraw", "1"),
        ("moodlewssettingfilter", "0"),
        ("moodlewssettingfileurl", "1"),
    ]
    assert ("settinglang", "en") in ENGLISH.fields("setting")
