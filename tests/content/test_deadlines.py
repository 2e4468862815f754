"""Dates by which something was to be done; never dates that only tell of the past."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content.dates import DateRole
from course_sync.content.dates.finding import find_dates
from course_sync.content.dates.scan import read_dates
from course_sync.content.dates.words import ESTONIAN_ENDINGS, ESTONIAN_STEMS

D, V, A, E = DateRole.DEADLINE, DateRole.VALIDITY, DateRole.ANNOUNCEMENT, DateRole.EVENT


@pytest.mark.parametrize(
    ("text", "day", "role"),
    [
        ("Esita kodutöö hiljemalt 31.12.2022 kell 23.59.", date(2022, 12, 31), D),
        ("Esitage avaldus 1. aprillil 2023.", date(2023, 4, 1), D),
        ("Ülesande tähtaeg on 1.04.2023.", date(2023, 4, 1), D),
        ("Tähtaeg 31.12.2022", date(2022, 12, 31), D),
        ("Töö peab valmima tähtajaks 1. maiks 2023. a.", date(2023, 5, 1), D),
        ("Registreerimine on avatud kuni 31. 12. 2022.", date(2022, 12, 31), D),
        ("Registreeru kuni laupäev, 3. september 2022!", date(2022, 9, 3), D),
        ("Registreerimine lõpeb 3. septembril 2022.", date(2022, 9, 3), D),
        ("Testi saab lahendada kuni 2023. aasta 1. jaanuarini.", date(2023, 1, 1), D),
        ("Tunnistus kehtib kuni 2022-12-31.", date(2022, 12, 31), V),
        ("Järgmine koolitus toimub 5. mail 2024 Tallinnas.", date(2024, 5, 5), E),
        ("5. mail 2024 toimub koolitus.", date(2024, 5, 5), E),
        ("Kursus algab 17. MÄRTSIL 2024.", date(2024, 3, 17), E),
        ("Uus kord jõustub 2024. aasta 1. jaanuarist.", date(2024, 1, 1), A),
        ("Seadus hakkab kehtima alates 1. jaanuarist 2024.", date(2024, 1, 1), A),
        ("Keskus avatakse 1.\u00a0oktoobril\u00a02021.", date(2021, 10, 1), A),
        ("Submit the task no later than 31 December 2022.", date(2022, 12, 31), D),
        ("Please register by December 31st, 2022.", date(2022, 12, 31), D),
        ("The quiz is open until 1 May 2023.", date(2023, 5, 1), D),
        ("The certificate is valid until 31.12.2022", date(2022, 12, 31), V),
        ("The webinar takes place on 3 March 2024.", date(2024, 3, 3), E),
        ("The act will come into force on 1 January 2024.", date(2024, 1, 1), A),
        ("Eksam (esita hiljemalt 1.04.2023) on kirjalik.", date(2023, 4, 1), D),
    ],
)
def test_a_date_with_its_cue_is_found(text, day, role):
    (phrase,) = find_dates(text)
    assert (phrase.read.last, phrase.role) == (day, role)
    assert phrase.cue in " ".join(text.lower().split())
    assert phrase.sentence in text
    start, end = phrase.read.span
    assert str(day.year) in text[start:end]


@pytest.mark.parametrize(
    "text",
    [
        "Ohvriabi seadus, RT I, 06.01.2023, 1",
        "[RT I, 10.07.2020, 44 – jõust. 01.01.2021]",
        "Vastu võetud 14.12.2022",
        "Seadus jõustus 1. aprillil 2023.",
        "Seadus võeti vastu 14.12.2022 ja hakkab kehtima 1.04.2023.",
        "Koolitus toimus 5. mail 2023.",
        "Kuni 31.03.2023 kehtis vana seadus.",
        "Kuni 31.03.2023 reguleeris ohvriabi 2003. aasta seadus.",
        "Projekt oli avatud 01.03.2022 kuni 31.12.2024.",
        "(Luht 2019), vaadatud 04.11.2019",
        "Tähtaeg on ammu käes (04.11.2019).",
        "Allikas: Sotsiaalkindlustusamet, hiljemalt 04.11.2019.",
        "Esitage taotlus Vabariigi Valitsuse 31.12.2022 määruse nr 5 järgi.",
        "Kord „Taotlemise tähtaeg 31.12.2022“ on siin.",
        "Helista hiljemalt tel 12.12.2022",
        "Tähtaja arvutamine: § 12.1.2023",
        "Sündmus 31.12.2022.",
        "Hiljemalt 31.12.",
        "Hiljemalt 31.12.22.",
        "Hiljemalt 32.12.2022 või 31.02.2022.",
        "Hiljemalt 19. oktoobril 20226.",
        "Versioon hiljemalt 1.12.2022.4",
        "The act came into force on 1 May 2023.",
        "It was open until 1 May 2023.",
        "Published by 1 May 2023.",
        "Hiljemalt homme.\n31.12.2022",
        "Saadetakse hiljemalt homme. Vestlus 31.12.2022.",
    ],
)
def test_a_date_that_only_tells_cites_or_counts_is_left_alone(text):
    assert find_dates(text) == []


def test_each_sentence_is_judged_by_itself():
    text = "Koolitus toimus 5. mail 2022. Esita aruanne hiljemalt 1. juunil 2022. Kohtumiseni!"
    (phrase,) = find_dates(text)
    assert (phrase.read.last, phrase.sentence) == (date(2022, 6, 1), "Esita aruanne hiljemalt 1. juunil 2022.")


def test_a_long_sentence_is_cut_around_the_date():
    (phrase,) = find_dates("sõna " * 200 + "esita hiljemalt 1.06.2022 " + "sõna " * 200)
    assert len(phrase.sentence) <= 300
    assert "hiljemalt 1.06.2022" in phrase.sentence


DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))


@given(DAYS, st.sampled_from(["long", "full", "short", "medium"]))
def test_every_estonian_long_date_behind_its_cue_is_read_right(day, width):
    pattern = {"short": "dd.MM.yyyy", "medium": "d. MMMM yyyy"}.get(width, width)
    text = f"Esita töö hiljemalt {format_date(day, pattern, locale='et')}."
    assert [phrase.read.last for phrase in find_dates(text)] == [day]


@given(DAYS, st.data())
def test_every_case_ending_is_understood(day, data):
    stems = ESTONIAN_STEMS[day.month - 1]
    stem = stems[1] if len(stems) > 1 else stems[0]
    ending = data.draw(st.sampled_from(["", *(end for end in ESTONIAN_ENDINGS if end != "s")]))  # "4 mais" is no day
    text = f"Tähtaeg on {day.day}. {stem}{ending} {day.year}"
    assert [one.last for one in read_dates(text)] == [day]
    text = f"Tähtaeg on {day.year}. aasta {day.day}. {stem}{ending}"
    assert [one.last for one in read_dates(text)] == [day]


@given(DAYS)
def test_english_dates_are_read_right(day):
    assert [p.read.last for p in find_dates(f"The deadline is {format_date(day, 'long', locale='en')}.")] == [day]
    assert [p.read.last for p in find_dates(f"The deadline is {format_date(day, 'long', locale='en_GB')}.")] == [day]


_WORDS = st.lists(
    st.sampled_from(["hiljemalt ", "kuni ", "toimub ", "31.12.2022", "1. mail 2023", "2023. aasta 1. mai", "(", ")", "„", "“", ".", "\n", " – ", "RT I, "])
).map("".join)  # fmt: skip


@given(st.one_of(st.text(), _WORDS))
def test_looking_for_dates_never_raises(text):
    for phrase in find_dates(text):
        assert 0 <= phrase.read.span[0] < phrase.read.span[1] <= len(text)
        assert len(phrase.sentence) <= 300


@pytest.mark.parametrize(
    "text",
    [
        "Kuni 31.03.2025 kehtis eelmine hinnakiri.",
        "Hinnakiri kehtis kuni 31. märtsini 2025.",
        "The old price list was valid until 31 March 2025.",
        "Прежний прейскурант действовал до 31 марта 2025 года.",
    ],
)
@pytest.mark.parametrize("written", [date(2025, 1, 10), date(2026, 1, 10), None])
def test_what_held_until_a_day_is_told_even_where_the_text_was_changed_before_that_day(text, written):
    assert find_dates(text, "", written) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Зарегистрируйтесь на карнавал до 1 марта 2025 года.", "ru"),
        ("Кто не сдавал работу сдайте её до 1 марта 2025 года.", "ru"),
        ("Submit the essay that was set in class by 1 March 2025.", "en"),
        ("If you were absent send the essay by 1 March 2025.", "en"),
    ],
)
def test_a_duty_stays_one_though_its_clause_tells_of_the_past_too(text, language):
    (found,) = find_dates(text, language, date(2025, 1, 10))
    assert (found.role, found.last) == (DateRole.DEADLINE, date(2025, 3, 1))


@pytest.mark.parametrize(
    "text",
    ["Kuni 31.03.2025 kehtib eelmine hinnakiri.", "The old price list is valid until 31 March 2025."],
)
def test_what_still_holds_until_a_day_is_a_validity(text):
    (found,) = find_dates(text, "", date(2025, 1, 10))
    assert found.role is DateRole.VALIDITY
