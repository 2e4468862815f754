"""A pattern that is tried only where it may match finds what it would find by itself."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import course_sync.links.verdict  # noqa: F401 - all patterns are there then
from course_sync.links.manner import plain
from course_sync.links.sought import _ALL, Sought, letters_of

HERE = Path(__file__).parent
_SHARES = 25
AROUND = st.text("ab .,\n'«»–äж1", max_size=3)


def test_every_text_that_a_pattern_matches_holds_its_letters():
    """Over every line of markup and every sentence in the held-out sets, the lessons and the fault farm's own files."""
    files = [
        *HERE.glob("heldout/*/*.py"),
        *HERE.glob("lessons/*.txt"),
        *HERE.glob("faultfarm/*.py"),
        *HERE.glob("test_*.py"),
    ]
    pieces = {plain(piece)[:400] for file in files for piece in re.split(r"<[^<>]*>|[\"\n¦]", file.read_text())}
    assert len(pieces) > 20_000
    for one in _ALL:  # each is asked of a part, or it would take minutes
        some = sorted(pieces)[_ALL.index(one) % _SHARES :: _SHARES]
        assert not [piece for piece in some if one.pattern.search(piece) and not one.may_match(piece)]


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_so_does_every_text_that_is_made_to_match_it(data):
    one = data.draw(st.sampled_from(_ALL))
    text = data.draw(AROUND) + data.draw(st.from_regex(one.pattern)) + data.draw(AROUND)
    assert one.may_match(text) or one.pattern.search(text) is None


def test_most_patterns_tell_their_letters():
    assert sum(one.letters is None for one in _ALL) <= 2


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (r"\bpage\b", {"page"}),
        (r"\b(?:ei|pole) veel\b", {"pole", "veel"}),  # of each way the rarest
        (r"\bно\b", {" но "}),
        (r"\w+leht|fail", {"leht", "fail"}),
        (r"web ?page", {"bpag", "page"}),
        (r"© \d+", {"©"}),
        (r"\d+", None),
        (r"leht|\d", None),
        (r"(?i)leht", None),
    ],
)
def test_letters_are_read_off_the_pattern(pattern, told):
    assert letters_of(pattern) == told


def test_a_pattern_is_not_tried_on_a_text_without_its_letters():
    gone = Sought(r"\blehte ei leitud\b")
    try:
        assert gone.search("lehte ei leitud!")
        assert gone.search("Leitud loomad") is None
        assert not gone.may_match("kursuse juhend")
        assert gone.subn(" ", "see lehte ei leitud")[1] == 1
    finally:
        _ALL.remove(gone)
