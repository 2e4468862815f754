"""What the documentation of a rule gives as examples is true of the rule, and each rule has an edge on both sides of which it is tried."""

import pytest
from tests.rules.examples import BUILT, course_of, is_text, silent, speaking

from course_sync.rules import RULES


def test_every_rule_has_examples_of_both_kinds_and_an_edge():
    for code, rule in RULES.items():
        assert rule.speaks, code
        assert rule.silent, code
    assert set(BUILT) == set(RULES)


def test_every_example_is_built_and_no_other():
    for code, rule in RULES.items():
        told = {example for example in (*rule.speaks, *rule.silent) if not is_text(example)}
        assert set(BUILT[code].examples) == told, code


@pytest.mark.parametrize(("code", "example"), speaking())
def test_a_rule_speaks_of_its_example(w, found, code, example):
    assert found(code, course_of(code, example)(w))


@pytest.mark.parametrize(("code", "example"), silent())
def test_a_rule_is_silent_about_what_only_looks_like_it(w, found, code, example):
    assert found(code, course_of(code, example)(w)) == []


@pytest.mark.parametrize("code", RULES)
def test_a_rule_begins_to_speak_at_its_edge(w, found, code):
    just_not, just = BUILT[code].edge
    assert found(code, just_not(w)) == []
    assert found(code, just(w))
