"""Links to acts, held against what Riigi Teataja told."""

from dataclasses import replace
from datetime import date

import pytest

from course_sync.model.law import ActFact, ActState
from course_sync.model.links import Occurrence

ACT = "https://www.riigiteataja.ee/akt/106012023001"
RULES = ["law.old-redaction", "law.repealed", "law.ending"]


def linking(w, state, url=ACT, ends=None, text="seadus", fragment="", in_force="105072025010"):
    fact = ActFact("106012023001", state, w.now, title="Ohvriabi seadus", in_force=in_force, ends=ends)
    link = replace(w.link(url, fragment), text=text)
    return w.view(occurrences=(Occurrence(link, w.place(1)),), laws={url: fact})


def test_an_old_redaction_is_told_with_the_address_in_force_and_its_paragraph(w, found):
    (finding,) = found("law.old-redaction", linking(w, ActState.REPLACED, fragment="para9"))
    assert finding.details["new_address"] == "https://www.riigiteataja.ee/akt/105072025010#para9"
    assert finding.details["title"] == "Ohvriabi seadus"


def test_a_repealed_act_is_told_with_its_successor_where_there_is_one(w, found):
    assert len(found("law.repealed", linking(w, ActState.REPEALED))) == 1
    (finding,) = found("law.repealed", linking(w, ActState.REPEALED, in_force=""))
    assert finding.details["new_address"] == "–"


@pytest.mark.parametrize(
    ("ends", "told"),
    [(None, 0), (date(2026, 11, 21), 0), (date(2026, 11, 22), 1), (date(2027, 1, 21), 1), (date(2027, 1, 22), 0)],
)
def test_an_announced_end_is_told_within_60_days(w, found, ends, told):
    assert len(found("law.ending", linking(w, ActState.IN_FORCE, ends=ends))) == told


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize("state", list(ActState))
@pytest.mark.parametrize("url", [f"{ACT}?leiaKehtiv", "https://www.riigiteataja.ee/akt/OAS"])
def test_a_link_that_holds_on_to_no_redaction_is_never_stale(w, found, code, state, url):
    assert found(code, linking(w, state, url=url, ends=date(2026, 12, 1))) == []


@pytest.mark.parametrize("code", RULES)
def test_a_publication_note_means_that_one_text(w, found, code):
    for state in ActState:
        assert found(code, linking(w, state, ends=date(2026, 12, 1), text="RT I, 06.01.2023, 1")) == []


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize("state", [ActState.IN_FORCE, ActState.COMING, ActState.ABSENT])
def test_what_is_in_force_or_to_come_is_fine(w, found, code, state):
    assert found(code, linking(w, state)) == []
