"""Texts that people see: catalogues handed over, placeholders that never fail."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.i18n import LANGUAGES, N_, fill, translation


def test_every_language_has_a_catalogue():
    for language in LANGUAGES:
        assert translation(language).gettext("a text that nobody wrote") == "a text that nobody wrote"


def test_a_language_that_was_not_shipped_is_an_error():
    with pytest.raises(FileNotFoundError):
        translation("xx")


def test_marking_a_text_changes_nothing():
    assert N_("Broken link") == "Broken link"


@pytest.mark.parametrize(
    ("template", "values", "shown"),
    [
        ("%(n)s viita", {"n": 3}, "3 viita"),
        ("%(a)s ja %(b)s", {"a": "x"}, "x ja –"),
        ("%(n)d viita", {}, "– viita"),
        ("%(n)d viita", {"n": 3}, "3 viita"),
        ("100%% valmis: %(a)s", {"a": "%(b)s"}, "100% valmis: %(b)s"),
        ("100% valmis", {}, "100% valmis"),
        ("katki %(a", {"a": 1}, "katki %(a"),
        ("tühi: %(a)s", {"a": ""}, "tühi: "),
        ("%(none)s", {"none": None}, "None"),
    ],
)
def test_a_template_is_filled_and_never_fails(template, values, shown):
    assert fill(template, values) == shown


@given(template=st.text(string.printable + "õ–"), values=st.dictionaries(st.text(string.ascii_letters), st.text()))
def test_no_template_whatever_a_translator_wrote_fails(template, values):
    assert isinstance(fill(template, values), str)
