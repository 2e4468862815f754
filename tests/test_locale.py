"""The Estonian catalogue: complete, true to its placeholders, and of the same day as code and .mo."""

import io
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "src" / "course_sync" / "locale"
PO = LOCALE / "et" / "LC_MESSAGES" / "messages.po"
GLOSSARY = ROOT / "docs" / "sonavara.md"
_PLACEHOLDER = re.compile(r"%\((\w+)\)([a-z])")


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale="et")


def messages():
    return [message for message in catalogue(PO) if message.id]


def forms(value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,)


def test_every_text_is_translated_and_none_is_a_guess():
    assert [message.id for message in messages() if not all(forms(message.string))] == []
    assert [message.id for message in messages() if message.fuzzy] == []
    assert not catalogue(PO).obsolete


def test_a_translation_names_the_placeholders_of_its_text():
    for message in messages():
        wanted = {found for form in forms(message.id) for found in _PLACEHOLDER.findall(form)}
        for form in forms(message.string):
            assert set(_PLACEHOLDER.findall(form)) == wanted, message.id


def test_no_case_ending_is_glued_to_a_name():
    glued = re.compile(r"%\(\w+\)s(?:['’-]?[a-zõäöü])")
    assert [form for message in messages() for form in forms(message.string) if glued.search(form)] == []


def test_typography_is_estonian():
    for message in messages():
        for form in forms(message.string):
            assert not set("“’") & set(form), form
            assert not re.search(r"\d%", form), form
            assert form == form.strip(), form
            assert "  " not in form, form


def test_what_the_glossary_calls_by_another_word_is_not_said():
    shunned = re.compile(
        r"veebilehitseja|toimeti|kursusesse|\(valik |loeb muudatus|puudutata|seadistuse osa|Moodle'i haldur|https-iga"
    )
    assert [form for message in messages() for form in forms(message.string) if shunned.search(form)] == []


def test_the_template_holds_what_the_code_says_and_nothing_else():
    with (ROOT / "config" / "babel.ini").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)
    keywords = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
    found = extract_from_dir(str(ROOT / "src" / "course_sync"), methods, options, keywords=keywords)
    said = {text[0] if isinstance(text, tuple) else text for _, _, text, _, _ in found}
    template = {forms(message.id)[0] for message in catalogue(LOCALE / "messages.pot") if message.id}
    assert said - {""} == template, "run `make messages`"
    assert {forms(message.id)[0] for message in messages()} == template, "run `make messages`"


def test_the_compiled_catalogue_is_that_of_its_source():
    compiled = io.BytesIO()
    write_mo(compiled, catalogue(PO))
    assert compiled.getvalue() == PO.with_suffix(".mo").read_bytes(), "run `make messages`"


def glossary() -> dict[str, str]:
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", GLOSSARY.read_text(encoding="utf-8"), re.MULTILINE)
    return {english.strip(): estonian.strip() for english, estonian, _ in rows[1:]}


@pytest.mark.parametrize(
    ("msgid", "term"),
    [
        ("In order", "ok"),
        ("Needs attention", "attention"),
        ("Broken", "broken"),
        ("Unknown", "unknown"),
        ("Suspected", "suspected"),
        ("Confirmed", "open"),
        ("Resolved", "resolved"),
        ("Error", "error"),
        ("Warning", "warning"),
        ("Hint", "hint"),
        ("Muted", "muted"),
        ("Coverage", "coverage"),
        ("Last review", "review"),
        ("completion", "completion"),
        ("access restriction", "restriction"),
        ("Activity", "activity"),
        ("Section", "section"),
        ("Course", "course"),
        ("Learners", "learner"),
        ("summary", "summary"),
    ],
)
def test_the_catalogue_speaks_the_words_of_the_glossary(msgid, term):
    said = catalogue(PO)[msgid].string.lower()
    word = glossary()[term]
    assert word in said, f"{msgid}: {said} is not {word}"
