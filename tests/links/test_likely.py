"""What a short page says in words that no rule knows, weighed; and that the same words under other signs say nothing."""

import pytest
from tests.links.test_withdrawn import NOW

from course_sync.links.exchange import Answer
from course_sync.links.likely import SURE, SURE_OF_A_FRONT, chance_of, may_be_weighed, odds, shipped, telling
from course_sync.links.page import Page, read_page
from course_sync.links.verdict import judge
from course_sync.model.links import Reason

ADDRESS = "https://www.naidis.example/materjalid/oppetykk-7"
FRONT = "https://www.naidis.example/"


def page_of(title: str, heading: str, *sentences: str) -> Page:
    told = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    page = read_page(
        f"<title>{title}</title><h1>{heading}</h1>{told}".encode(), {"content-type": "text/html; charset=utf-8"}
    )
    assert page is not None
    return page


def reason(page: Page, url: str = ADDRESS) -> Reason:
    return judge(Answer(url, url, status=200, page=page), NOW).reason


@pytest.mark.parametrize(
    ("title", "heading", "words"),
    [
        ("Kogu", "Kogu", "Seda õppetükki me enam ei jaga, autor võttis selle tagasi. Vaata meie teisi materjale."),
        ("Archive", "Archive", "This recording has been taken out of our archive and can no longer be played."),
        ("Курсы", "Курсы", "К сожалению, этот урок снят с публикации и больше недоступен. Вернитесь к списку курсов."),
    ],
)
def test_that_something_was_taken_back_is_told_in_whatever_words(title, heading, words):
    page = page_of(title, heading, words)
    assert chance_of(page, ADDRESS) > 0.5
    assert reason(page) is Reason.SOFT_404


@pytest.mark.parametrize(
    ("title", "heading", "words"),
    [
        ("Tere", "Tere tulemast", "Siin on meie õppematerjalid, vali vasakult teema ja alusta lugemist."),
        (
            "Näitus",
            "Kadunud küla",
            "Näitus räägib külast, mida enam ei ole: majad on läinud, jäid fotod ja mälestused.",
        ),
        (
            "Help",
            "What if a page is gone?",
            "Ask the author of the course for the new address, or write to our help desk.",
        ),
        ("Office", "We have moved", "Our office is now at Pikk 5. The doors are open on weekdays from nine to five."),
    ],
)
def test_the_same_words_about_something_else_are_no_alarm(title, heading, words):
    assert reason(page_of(title, heading, words)) is Reason.FINE


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("3. loeng", "Materjal ei ole veel saadaval, avaldame selle pärast loengut."),
        ("Quiz 3", "This quiz is not available until 5 September."),
        ("Recording of the lecture", "The recording is not available yet. Check back after Friday."),
        ("Webinar: Safe internet", "This webinar has ended. The recording will be published soon."),
        ("Chemistry (archived)", "This course is no longer taught. Its materials are below."),
        ("Лекция 3", "Материал пока не опубликован, мы выложим его после лекции."),
    ],
)
def test_what_is_to_come_or_stands_further_down_is_not_gone(heading, words):
    assert reason(page_of(f"{heading} | Kool", heading, words)) is Reason.FINE


def test_of_words_that_nobody_taught_nothing_is_told():
    page = page_of("Qwzx", "Vbnm", "Xkcdq zzyyx wwqq.")
    assert chance_of(page, ADDRESS) == 0.5
    assert reason(page) is Reason.FINE


def test_a_front_page_is_called_gone_by_how_it_sounds_only_where_that_is_nearly_certain():
    page = page_of("Äpp", "Äpp", "Äpi arendus lõppes kevadel ja poodidest on see maha võetud.")
    assert reason(page) is Reason.SOFT_404
    assert (reason(page, FRONT) is Reason.SOFT_404) is (chance_of(page, FRONT) >= SURE_OF_A_FRONT)
    doubtful = page_of("Ring", "Ring", "Ringi enam ei ole.")
    assert chance_of(doubtful, FRONT) < SURE_OF_A_FRONT
    assert reason(doubtful, FRONT) is Reason.FINE


def test_a_long_page_is_about_something():
    page = page_of("Kogu", "Kogu", "Seda õppetükki me enam ei jaga. " * 60)
    assert not may_be_weighed(page)


def test_the_sentence_that_is_quoted_is_the_one_that_says_it():
    page = page_of(
        "Kogu", "Kogu", "Meie kogus on palju materjale.", "Seda õppetükki me enam ei jaga, autor võttis selle tagasi."
    )
    assert "enam ei jaga" in telling(page)


def test_what_is_shipped_weighs_thousands_of_traits_and_decides_by_their_sum():
    weights = shipped()
    assert len(weights.gone) > 5_000
    assert len(weights.wall) > 1_000
    assert odds(("a:no-such-trait",), weights.gone) == 0
    assert 0.5 < SURE < 1
