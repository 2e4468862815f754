"""Periods as people write them: seasons, parts of a year, quarters, school years, several months; and days that no month has."""

from datetime import date

import pytest

from course_sync.content.dates.finding import find_dates
from course_sync.content.dates.scan import read_dates
from course_sync.content.dates.setting import spots

WRITTEN = date(2025, 1, 10)


def days(text, written=WRITTEN):
    return [(spot.first, spot.last) for spot in spots(text, "", written)]


def months(first, last, year=2025):
    begin, end = date(year, first, 1), date(year, last, {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}.get(last, 31))
    return begin, end


@pytest.mark.parametrize(
    ("season", "period"),
    [
        *((text, months(3, 5)) for text in ("2025. aasta kevadel", "kevadeks 2025", "2025 kevad", "spring of 2025")),
        *((text, months(3, 5)) for text in ("весной 2025 года", "весной 2025-го", "2025. aasta varakevadel")),
        *((text, months(6, 8)) for text in ("suvel 2025", "2025.a suvel", "summer 2025", "летом 2025 г.", "late summer 2025")),
        *((text, months(9, 11)) for text in ("sügisest 2025", "2025. aasta hilissügisel", "autumn 2025", "к осени 2025 года")),
        *((text, (date(2025, 12, 1), date(2026, 2, 28))) for text in ("talvel 2025/26", "talv 2025–2026", "winter 2025/26", "зимой 2025/2026")),
        ("kevadel 2025/26", months(3, 5, 2026)),
        ("sügisel 2025/26", months(9, 11)),
    ],
)  # fmt: skip
def test_a_season_is_its_three_months(season, period):
    assert days(season) == [period]


def test_a_winter_of_one_year_may_be_that_before_it_or_that_behind_it():
    assert days("talvel 2025") == [months(1, 12)]


@pytest.mark.parametrize("text", ["2024 fall", "suvel 2025/26"])
def test_what_may_be_no_season_or_of_either_year_is_none(text):
    assert not {months(9, 11, 2024), months(6, 8), months(6, 8, 2026)}.intersection(days(text))


@pytest.mark.parametrize(
    ("text", "written", "first", "last"),
    [
        ("sel kevadel", WRITTEN, date(2025, 3, 1), date(2025, 5, 31)),
        ("this autumn", WRITTEN, date(2025, 9, 1), date(2025, 11, 30)),
        ("нынешней зимой", WRITTEN, date(2024, 12, 1), date(2025, 2, 28)),
        ("sel talvel", date(2025, 11, 3), date(2025, 12, 1), date(2026, 2, 28)),
    ],
)
def test_this_season_is_that_of_the_year_of_writing(text, written, first, last):
    assert days(text, written) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        *((text, months(1, 12)) for text in ("2025. aasta lõpuni", "2025 lõpuni", "aasta 2025 lõpuks", "aasta lõpuks 2025")),
        *((text, months(1, 12)) for text in ("end of 2025", "by the end of the year 2025", "by year-end 2025", "late 2025", "mid-2025")),
        *((text, months(1, 12)) for text in ("в конце 2025 года", "до конца 2025 г.", "середина 2025", "2025. aasta keskel")),
        *((text, months(1, 1)) for text in ("2025. aasta algul", "at the start of 2025", "с начала 2025 года")),
        ("early 2026", months(1, 3, 2026)),
        *((text, months(1, 6)) for text in ("esimesel poolaastal 2025", "first half of 2025", "2025 H1", "2025H1")),
        *((text, months(7, 9)) for text in ("III kv 2025", "Q3-2025", "Q3 of 2025", "3Q 2025", "3Q2025")),
        *((text, months(1, 6)) for text in ("I–II kvartal 2025", "I ja II kvartalis 2025", "2025. aasta I–II kvartalis")),
        *((text, months(4, 5)) for text in ("apr-mai 2025", "apr/mai 2025", "aprillis ja mais 2025", "2025. aasta aprillis ja mais")),
        *((text, months(4, 5)) for text in ("April and May 2025", "в апреле и мае 2025 года", "aprillis ja mais", "2025 apr–mai")),
        *((text, months(3, 3)) for text in ("märtsi lõpuks 2025", "märtsi teises pooles 2025", "märts 2025 teises pooles")),
        ("01.2025–03.2025", months(1, 3)),
        ("septembrist 2025 jaanuarini 2026", (date(2025, 9, 1), date(2026, 1, 31))),
        ("2025. kuni 2027. aastani", (date(2025, 1, 1), date(2027, 12, 31))),
        *((text, (date(2025, 9, 1), date(2026, 8, 31))) for text in ("2025/26. õ-a", "2025/26", "2025/2026")),
    ],
)  # fmt: skip
def test_a_part_of_a_year_is_read_with_its_year(text, period):
    assert days(text) == [period]


@pytest.mark.parametrize("text", ["2021/1060", "2023/2831", "2025/26/3", "2025/28"])
def test_two_numbers_are_a_school_year_only_where_the_second_is_the_next_year(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("24./25. aprillil 2025", date(2025, 4, 24), date(2025, 4, 25)),
        ("24/25. aprillil", date(2025, 4, 24), date(2025, 4, 25)),
        ("2025 15. märts", date(2025, 3, 15), date(2025, 3, 15)),
        ("2021, March 15", date(2021, 3, 15), date(2021, 3, 15)),
        ("15. aprillil s.a.", date(2025, 4, 15), date(2025, 4, 15)),
        ("15.–17.03.25", date(2025, 3, 15), date(2025, 3, 17)),
        ("5. maist kell 10 kuni 7. maini kell 22", date(2025, 5, 5), date(2025, 5, 7)),
        ("eelmise aasta mais", date(2024, 5, 1), date(2024, 5, 31)),
        ("tuleva aasta 1. märtsini", date(2026, 3, 1), date(2026, 3, 1)),
    ],
)
def test_a_day_is_read_in_the_order_that_it_is_written_in(text, first, last):
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "text", ["aasta lõpuni", "Kuni aasta lõpuks", "until the end of the year", "by year-end", "до конца года"]
)
def test_the_end_of_the_year_is_its_last_day(text):
    assert days(text) == [(date(2025, 12, 31),) * 2]


@pytest.mark.parametrize(
    "text", ["iga aasta lõpuks", "esimese aasta lõpuni", "õppeaasta lõpuni", "majandusaasta lõpuks"]
)
def test_the_end_of_any_other_year_is_none(text):
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *("31. veebruar 2026", "31. veebruaril 2026", "30. veebruariks", "31 февраля 2026 г.", "31 February", "29. veebruar 2025"),
        *("February 31, 2026", "31. aprilliks 2025", "32. mai", "2026. aasta 31. novembril", "28.–31. veebruar 2026", "31. aprill 2025. a"),
    ],
)  # fmt: skip
def test_a_day_that_no_month_has_is_no_date_at_all(text):
    assert read_dates(text, yearless=True) == []
    assert find_dates(f"Esita töö hiljemalt {text}.", "et", WRITTEN) == []


def test_a_day_that_no_month_has_takes_nothing_from_those_around_it():
    text = "Esita 12. mail, 31. aprillil või 31. veebruaril 2026; 2. juunil 2026 enam ei saa. " * 700
    assert [read.recurs or read.first for read in read_dates(text, yearless=True)[:2]] == [
        ((5, 12),) * 2,
        date(2026, 6, 2),
    ]


@pytest.mark.parametrize("text", ["In February 30 people came.", "Loeme peatükki 31 veebruaris.", "lk 45 mai"])
def test_a_number_beside_a_month_may_be_no_day(text):
    ((first, last),) = days(text)
    assert (first.day, last.day >= 28) == (1, True)


@pytest.mark.parametrize(
    ("text", "last"),
    [("aprillis ja novembris", [4, 11]), ("maini ja juunist", [5, 6]), ("märtsis ja mais", [3, 5])],
)
def test_two_months_are_two_dates_unless_they_are_one_stretch(text, last):
    assert [end.month for _, end in days(text)] == last
