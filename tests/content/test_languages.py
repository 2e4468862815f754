"""Names that are written in several languages at once, for Moodle's multi-language filters."""

import pytest

from course_sync.content.languages import name_in

SPANS = '<span lang="et" class="multilang">Ohvriabi</span> <span lang="en" class="multilang">Victim support</span>'


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (SPANS, "Ohvriabi"),
        (f"{SPANS} 2026", "Ohvriabi 2026"),
        ('<span class="multilang" lang="en">Basics</span><span class="multilang" lang="ru">Основы</span>', "Basics"),
        ("{mlang et}Tere{mlang}{mlang en}Hello{mlang}", "Tere"),
        ("{mlang en,ru}Hello{mlang}{mlang other}Tere{mlang}!", "Tere!"),
        ("{mlang et}Test{mlang}{mlang en}Quiz{mlang} 1: {mlang et}ohud{mlang}{mlang en}risks{mlang}", "Test 1: ohud"),
        ("Ainult <b>paks</b> nimi<br>", "Ainult paks nimi"),
        ("Vanus 5 > 3 ja 2 < 4", "Vanus 5 > 3 ja 2 < 4"),
        ("Õigus & kord", "Õigus & kord"),
        ("", ""),
    ],
)
def test_a_name_is_told_as_moodle_shows_it_to_who_reads_estonian(name, told):
    assert name_in("et", name) == told


def test_who_reads_english_gets_the_english_name():
    assert name_in("en", SPANS) == "Victim support"


def test_a_block_that_only_dropping_another_makes_is_no_error():
    assert name_in("en", 'Kursus {mlang <span lang="et" class="multilang">aa</span>}b{mlang}') == "Kursus"
