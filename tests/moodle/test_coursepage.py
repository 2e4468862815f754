"""What the course page says of a restriction, as 5.1 renders it."""

import pytest

from course_sync.errors import BadAnswer
from course_sync.moodle.coursepage import parse_restriction_words

SHORT = """<li class="activity page"><div><span class="instancename">Leht</span></div>
<div class="activity-availability availabilityinfo isrestricted isfullinfo" data-region="availabilityinfo">
<div><i class="icon fa fa-lock" aria-hidden="true"></i> Not available unless: You belong to <strong>(Missing group)</strong></div>
</div><p>beside</p></li>"""
LONG = """<li><div class="activity-availability availabilityinfo isrestricted" data-region="availabilityinfo">
<div class="collapsed-content"><i class="icon"></i> <span class="availability-excerpt"> Not available unless:<br> <strong>(Missing group)</strong> ... </span></div>
<div class="expanded-content"> Not available unless: <ul><li>You belong to <strong>(Missing group)</strong></li><li>You belong to <strong>A</strong></li></ul></div>
</div></li>"""


def test_only_the_words_of_the_restriction_are_taken():
    assert parse_restriction_words(SHORT) == "Not available unless: You belong to (Missing group)"


def test_a_long_one_is_told_once_though_it_stands_there_shortened_too():
    words = parse_restriction_words(LONG)
    assert words == "Not available unless: You belong to (Missing group)You belong to A"


def test_without_a_restriction_there_are_no_words():
    assert parse_restriction_words("<li><p>Leht</p></li>") == ""


@pytest.mark.parametrize("answer", [None, 3, {"html": ""}])
def test_what_is_no_page_is_refused(answer):
    with pytest.raises(BadAnswer):
        parse_restriction_words(answer)
