"""How Estonian inflects the names on the list, and what an overlay may do."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content.names import NamesError, find_names, merged, shipped
from course_sync.content.names.inflection import ENDINGS
from course_sync.content.names.matching import pattern_of
from course_sync.model.names import CaseRule, NameKind

# Written by hand, a class a table: 14 cases, singular and plural.
PARADIGMS = {
    "kassa": "kassa kassa kassat kassasse kassas kassast kassale kassal kassalt kassaks kassani kassana kassata kassaga "
    "kassad kassade kassasid kassadesse kassades kassadest kassadele kassadel kassadelt kassadeks kassadeni kassadena kassadeta kassadega",
    "amet": "amet ameti ametit ametisse ametis ametist ametile ametil ametilt ametiks ametini ametina ametita ametiga "
    "ametid ametite ameteid ametitesse ametites ametitest ametitele ametitel ametitelt ametiteks ametiteni ametitena ametiteta ametitega",
    "ministeerium": "ministeerium ministeeriumi ministeeriumi ministeeriumisse ministeeriumis ministeeriumist ministeeriumile "
    "ministeeriumil ministeeriumilt ministeeriumiks ministeeriumini ministeeriumina ministeeriumita ministeeriumiga "
    "ministeeriumid ministeeriumide ministeeriume ministeeriumidesse ministeeriumides ministeeriumidest ministeeriumidele "
    "ministeeriumidel ministeeriumidelt ministeeriumideks ministeeriumideni ministeeriumidena ministeeriumideta ministeeriumidega",
    "osakond": "osakond osakonna osakonda osakonnasse osakonnas osakonnast osakonnale osakonnal osakonnalt osakonnaks osakonnani "
    "osakonnana osakonnata osakonnaga osakonnad osakondade osakondi osakondadesse osakondades osakondadest osakondadele osakondadel "
    "osakondadelt osakondadeks osakondadeni osakondadena osakondadeta osakondadega",
    "teenus": "teenus teenuse teenust teenusesse teenuses teenusest teenusele teenusel teenuselt teenuseks teenuseni teenusena "
    "teenuseta teenusega teenused teenuste teenuseid teenustesse teenustes teenustest teenustele teenustel teenustelt teenusteks "
    "teenusteni teenustena teenusteta teenustega",
    "lühend": "X X Xt X-sse X-s X-st X-le X-l X-lt X-ks X-ni X-na X-ta X-ga "
    "X-d X-de X-sid X-desse X-des X-dest X-dele X-del X-delt X-deks X-deni X-dena X-deta X-dega",
}
NAMES = [name for name in shipped() if name.kind is NameKind.NAME]


@pytest.mark.parametrize("ending", sorted(ENDINGS))
def test_each_ending_class_makes_the_forms_of_its_paradigm(ending):
    forms = PARADIGMS[ending].split()
    assert len(forms) == 28
    assert set(forms) <= set(ENDINGS[ending].forms(forms[0]))


@pytest.mark.parametrize("name", NAMES, ids=[name.id for name in NAMES])
def test_every_name_is_found_in_14_cases_and_both_numbers_and_its_near_words_are_not(name):
    forms = PARADIGMS[name.ending].split()
    same = next(at for at in range(30) if len({form[:at] for form in forms}) > 1) - 1
    *head, last = name.old.split()
    stem = last[: len(last) - len(forms[0][same:])]
    for form in forms:
        text = f"Kirjuta kohe: {' '.join([*head, stem + form[same:]])}!"
        assert [found.name.id for found in find_names(text, (_on(name),))] == [name.id], text
    for near in name.near:
        assert find_names(f"Kirjuta kohe: {near}!", (_on(name),)) == []


def _on(name):
    return replace(name, on=True)


def test_only_what_is_well_supported_is_on():
    assert all(name.sure in {"A", "B"} for name in shipped() if name.on)
    assert not any(name.on for name in shipped() if name.sure in {"C", "D"})


def test_capitals_decide_where_the_list_says_so():
    iske = next(name for name in shipped() if name.id == "iske")
    assert iske.case is CaseRule.EXACT
    assert pattern_of(iske).search("ISKE-t")
    assert not pattern_of(iske).search("iske")


def test_an_overlay_adds_changes_and_switches_off():
    names = merged(
        shipped(),
        {
            "haigekassa": {"on": False},
            "hitsa": {"new": "Harno"},
            "vana-kool": {"old": "Vana Kool", "new": "Uus Kool", "ending": "kassa", "case": "any"},
        },
    )
    by_id = {name.id: name for name in names}
    assert find_names("Pöördu Haigekassa poole.", names) == []
    assert by_id["hitsa"].new == "Harno"
    assert by_id["hitsa"].source
    (found,) = find_names("Õpin Vana Koolis.", merged(shipped(), {"k": {"old": "Vana Koolis", "new": "Uus"}}))
    assert found.written == "Vana Koolis"


@pytest.mark.parametrize(
    ("overlay", "words"),
    [
        ({"x": 1}, "table"),
        ({"x": {"old": "A"}}, "needs old and new"),
        ({"x": {"old": "A", "new": "B", "nwe": "C"}}, "'nwe'"),
        ({"x": {"old": "A", "new": "B", "ending": "kala"}}, "'kala'"),
        ({"x": {"old": "Amet", "new": "B", "ending": "osakond"}}, "does not end"),
        ({"x": {"old": "A", "new": "B", "kind": "koer"}}, "koer"),
        ({"x": {"old": "A", "new": "B", "on": "jah"}}, "on"),
    ],
)
def test_an_overlay_that_cannot_be_is_told_in_words(overlay, words):
    with pytest.raises(NamesError, match=words):
        merged(shipped(), overlay)


@given(st.text())
def test_looking_for_names_never_raises(text):
    find_names(text, shipped())


def test_a_text_full_of_names_takes_time_in_proportion():
    began = time.perf_counter()
    assert len(find_names("Haigekassa „ " * 20_000, shipped())) <= 200
    assert time.perf_counter() - began < 5
