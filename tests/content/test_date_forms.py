"""Ways to write a date that only people have: words, slips of the pen, periods of no year; and what Babel writes of ranges and days of no year."""

from collections import Counter
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
        ("järgmise aasta 12. mail", date(2026, 5, 12), date(2026, 5, 12)),
        ("enne 23. maid", date(2025, 5, 23), date(2025, 5, 23)),
        ("enne 23. maid 2025", date(2025, 5, 23), date(2025, 5, 23)),
        ("kuni 31.01ni", date(2025, 1, 31), date(2025, 1, 31)),
    ],
)
def test_a_way_of_writing_is_read(text, first, last):
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "avastati uusi maid",
        "mai teisel nädalal",
        "3. nädalal",
        "10. klassis",
        "2. korrusel",
        "5. novellikogu",
        "4. martinilaulu",
    ],
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
    *("early", "mid-", "late", "2025/26", "03/2025", "конца", "lõpuni", "esimesel poolel", "aasta lõpuks", "I–II", "3Q", "talvel"),
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(("", " "))), max_size=14))
def test_a_form_is_tried_wherever_it_can_begin(parts):
    text = "".join(map("".join, parts))
    searched = scan._searched(text)
    for form in (*FORMS, *EUROPEAN, *AMERICAN, *YEARLESS):
        tried = scan._tried(((form.begin, (form,)),), searched, (0, len(text)), lambda _, match: match, Counter())
        everywhere = [match.span() for match in form.pattern.finditer(text)]
        assert [match.span() for _, match in tried] == everywhere, (form.pattern.pattern, text)


# What merely looks like a date takes nothing from the dates around it


def headings(count):
    return "".join(f"{n % 99 + 1}. Sissejuhatus ainesse\n" for n in range(count))


def recurring(text):
    return [read.recurs[0] for read in scan.read_dates(text, yearless=True) if read.recurs]


def test_numbered_headings_take_no_day_without_a_year_away():
    assert recurring("Esitage kodutöö hiljemalt 12.10.\n" + headings(2050)) == [(10, 12)]
    assert recurring(headings(2050) + "Esitage kodutöö hiljemalt 12.10. Eksam on 4. septenbril.\n") == [
        (10, 12),
        (9, 4),
    ]


@pytest.mark.parametrize("no_day", ["31.02.2026 ", "31.02.2026\n", "45/45/2026\n", "31.02 ", "31.02.\n"])
def test_days_that_no_month_has_take_no_day_away(no_day):
    text = no_day * 2100 + "12.10.2026 ja 4. mail"
    assert days(text)[-2:] == [(date(2026, 10, 12),) * 2, (date(2025, 5, 4),) * 2]


def test_one_kind_of_date_takes_nothing_from_another_before_it():
    text = "kevadsemestril ja mais. " + "2. juunil 3. juunil " * 1100  # in one line
    assert recurring(text)[:3] == [(2, 0), (5, 0), (6, 2)]


@pytest.mark.parametrize(
    "date_or_not", ["12.10 ", "31.02.2026 ", "1.1.2024 ", "12. mai ", "12. maasika ", "mai ", "2024 "]
)
def test_what_is_tried_and_kept_of_a_hostile_text_is_bounded(monkeypatch, date_or_not):
    tried, kept, without_overlaps = Counter(), Counter(), scan._without_overlaps

    class Counting:
        def __init__(self, pattern):
            self.pattern = pattern

        def match(self, text, at, end):
            tried[len(text)] += 1
            return self.pattern.match(text, at, end)

    def noted(found, length):
        kept[length] = len(found)
        return without_overlaps(found, length)

    matches = scan._matches
    monkeypatch.setattr(scan, "_matches", lambda pattern, *given: matches(Counting(pattern), *given))
    monkeypatch.setattr(scan, "_without_overlaps", noted)
    short, long = date_or_not * 3000, date_or_not * 6000
    for text in (short, long):
        assert len(scan.read_dates(text, yearless=True)) <= scan.MAX_DATES
    assert tried[len(long)] <= 2 * tried[len(short)] + 100
    assert max(kept.values()) <= 4 * scan._MOST  # of each form that reads some of it
