"""Ways to write a date that only people have: words, slips of the pen, periods of no year; and what Babel writes of ranges and days of no year."""

from datetime import date, timedelta

import pytest
from babel.dates import format_interval, format_skeleton
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content.dates import scan
from course_sync.content.dates.forms import AMERICAN, EUROPEAN, FORMS
from course_sync.content.dates.setting import spots
from course_sync.content.dates.yearless import YEARLESS

WRITTEN = date(2025, 1, 10)
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
LOCALES = {"et": "et", "en": "en_us", "en_GB": "en", "ru": "ru"}


def days(text, language="", written=WRITTEN):
    return [(spot.first, spot.last) for spot in spots(text, language, written)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("15nda septembri hommikuks", date(2025, 9, 15), date(2025, 9, 15)),
        ("5-ndaks maiks", date(2025, 5, 5), date(2025, 5, 5)),
        ("kahekümne viies mai", date(2025, 5, 25), date(2025, 5, 25)),
        ("esimest märtsi", date(2025, 3, 1), date(2025, 3, 1)),
        ("aprillikuu kahekümnendal", date(2025, 4, 20), date(2025, 4, 20)),
        ("the twenty-fifth of June", date(2025, 6, 25), date(2025, 6, 25)),
        ("двадцать пятого мая", date(2025, 5, 25), date(2025, 5, 25)),
        ("20.09 2025", date(2025, 9, 20), date(2025, 9, 20)),
        ("12-mai-2025", date(2025, 5, 12), date(2025, 5, 12)),
        ("1.03.25–5.03.25", date(2025, 3, 1), date(2025, 3, 5)),
        ("01.03–05.03.25", date(2025, 3, 1), date(2025, 3, 5)),
        ("2025-03-01/2025-03-05", date(2025, 3, 1), date(2025, 3, 5)),
        ("2025. aasta 1. märtsist 5. aprillini", date(2025, 3, 1), date(2025, 4, 5)),
        ("jaanuarist märtsini 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("between 3 March and 5 April 2025", date(2025, 3, 3), date(2025, 4, 5)),
        ("2025.–2027. aastal", date(2025, 1, 1), date(2027, 12, 31)),
        ("13. veeburariks", date(2025, 2, 13), date(2025, 2, 13)),
        ("4. septenbril 2025", date(2025, 9, 4), date(2025, 9, 4)),
        ("Järgmine ülevaatus IV kv", date(2025, 10, 1), date(2025, 12, 31)),
        ("teisel poolaastal", date(2025, 7, 1), date(2025, 12, 31)),
        ("kevadsemestril", date(2025, 2, 1), date(2025, 6, 30)),
        ("järgmisel kuul", date(2025, 2, 1), date(2025, 2, 28)),
        ("järgmisel semestril", date(2025, 2, 1), date(2025, 6, 30)),
        ("uuel õppeaastal", date(2025, 9, 1), date(2026, 8, 31)),
        ("käesoleva aasta 12. mail", date(2025, 5, 12), date(2025, 5, 12)),
        ("järgmise aasta 12. mail", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_way_of_writing_is_read(text, first, last):
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "text", ["mai teisel nädalal", "3. nädalal", "10. klassis", "2. korrusel", "5. novellikogu", "4. martinilaulu"]
)
def test_a_number_before_another_word_is_no_day(text):
    assert all(first != last for first, last in days(text))


@given(DAYS, st.sampled_from(list(LOCALES)))
def test_a_day_of_no_year_that_babel_writes_is_the_next_one(day, locale):
    for skeleton in ("MMMd", "MMMMd"):
        text = format_skeleton(skeleton, day, locale=locale)
        assert days(text, LOCALES[locale], day) == [(day, day)], text
    ((first, last),) = days(format_skeleton("MMMM", day, locale=locale), LOCALES[locale], day)
    assert first <= day <= last


@given(DAYS, st.integers(1, 400), st.sampled_from(list(LOCALES)))
def test_a_range_that_babel_writes_has_both_its_ends(day, length, locale):
    end = day + timedelta(days=length)
    for skeleton in ("yMMMd", "yMd"):
        text = format_interval(day, end, skeleton, locale=locale)
        assert days(text, LOCALES[locale]) == [(day, end)], text


PIECES = (
    *("1", "2.", "15.", "03", "3.–5.", "1-2", "1/2", "12/05", "10.15", "2024", "2023.", "2021–2023", "2022/23", "1999-05-06"),
    *("mai", "märtsil", "aprillist", "May", "5th ", "мая", "september", "septenbril", "mais", "mai.", "VI", "XII", "I", "II"),
    *(" ", " ", " ", ".", ",", "–", "-", "/", "\n", "kuni", "ja", "and", "to", "по", "of", "between", "a", "a.", "aasta", "aastatel"),
    *("года", "г.", "kvartal", "quarter", "кв", "Q2", "H1", "2. poolaasta", "half", "sügis", "semester", "summer term", "õ.-a", "k.a"),
    *("õppeaasta", "school year", "algus", "lõpus", "the end of", "beginning of", "в начале", "kolmanda", "twentieth of", "третьего"),
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(("", " "))), max_size=14))
def test_a_form_is_tried_wherever_it_can_begin(parts):
    text = "".join(map("".join, parts))
    searched = scan._searched(text)
    for form in (*FORMS, *EUROPEAN, *AMERICAN, *YEARLESS):
        tried = scan._tried(((form.begin, (form,)),), searched)
        everywhere = [match.span() for match in form.pattern.finditer(text)]
        assert [match.span() for _, match in tried] == everywhere, (form.pattern.pattern, text)
