"""Every member of a closed set has a word, and every word is translated."""

import pytest

from course_sync.i18n import translation
from course_sync.model.findings import FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageOutcome, CoverageReason
from course_sync.model.links import Reason, Verdict
from course_sync.model.places import Field
from course_sync.model.runs import RunState, Stage
from course_sync.rules.settings import CLOSING
from course_sync.wording import terms

CLOSED = [
    (terms.STATUS, CourseStatus),
    (terms.SEVERITY, Severity),
    (terms.STATE, FindingState),
    (terms.FIELD, Field),
    (terms.REASON, Reason),
    (terms.VERDICT, Verdict),
    (terms.OUTCOME, CoverageOutcome),
    (terms.GAP, CoverageReason),
    (terms.RUN, RunState),
    (terms.STAGE, Stage),
    (terms.SETTING, CLOSING | {"timeclose", "duedate", "cutoffdate"}),
]
OPEN = [terms.ACTIVITY, terms.WHOLE, terms.PART, terms.VALUE]
UNCHANGED = {"BigBlueButton"}


@pytest.mark.parametrize(("table", "members"), CLOSED)
def test_every_member_of_a_closed_set_has_its_word(table, members):
    assert set(table) == set(members)
    assert all(table.values())


@pytest.mark.parametrize("table", [*(table for table, _ in CLOSED), *OPEN])
def test_every_word_is_told_in_estonian(table):
    estonian = translation("et").gettext
    assert [word for word in table.values() if estonian(word) == word and word not in UNCHANGED] == []


def test_the_estonian_words_are_those_of_the_glossary():
    estonian = translation("et").gettext
    assert [estonian(msgid) for msgid in terms.STATUS.values()] == ["Katki", "Vajab tähelepanu", "Teadmata", "Korras"]
    assert [estonian(msgid) for msgid in terms.SEVERITY.values()] == ["Viga", "Hoiatus", "Soovitus"]
    assert [estonian(msgid) for msgid in terms.STATE.values()] == ["Kahtlus", "Kinnitatud", "Lahendatud"]
