"""The mail in a browser: nothing is wider than the screen, in light and in dark, and dark is dark."""

from datetime import date

import pytest

from course_sync.alerts import Overview, OverviewCourse, OverviewKind
from course_sync.mail import AnswerLinks, MailOptions, render_digest, render_overview
from course_sync.model.health import CourseStatus
from course_sync.model.messages import EventItem, EventKind, ItemKind, Recipient
from course_sync.stats import shown_completion
from course_sync.stats.funnel import Funnel, FunnelActivity, Stop

pytestmark = pytest.mark.chromium


@pytest.fixture(scope="module")
def browser():
    api = pytest.importorskip("playwright.sync_api")
    with api.sync_playwright() as playwright:
        try:
            opened = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        except api.Error:
            pytest.skip("Chromium is not installed here")
        yield opened
        opened.close()


def mails(make, now):
    options = MailOptions(
        "https://moodle.test", "seire@kool.test", answers=AnswerLinks("https://vastused.test", "k" * 40)
    )
    long = "https://www.sotsiaalkindlustusamet.example/" + "väga-pikk-tee-ilma-vaheta" * 8
    course = make.course(
        make.item(number=1, url=long), make.item(ItemKind.FIXED, number=2, url=long), fullname="Lähisuhtevägivalla" * 6
    )
    event = EventItem(EventKind.STARTING, 5, "Tööohutus", "https://moodle.test/5", date(2026, 12, 1), 3)
    yield render_digest(make.digest(course, language="et", events=(event,), more=2, suspected=1), options)
    enrolled, completed = shown_completion(342, 211)
    row = OverviewCourse(
        5, "Lähisuhtevägivalla" * 6, "https://moodle.test/5", CourseStatus.BROKEN, 2, 1, 1, before=1, withheld=4,
        enrolled=enrolled, completed=completed,
        funnel=Funnel((FunnelActivity(9, "Ohuhindamine", "quiz", required=True),), 342, 211, {9: 250}, Stop(9, 40)),
    )  # fmt: skip
    yield render_overview(
        Overview(Recipient("juht@kool.test", "et"), now, OverviewKind.WEEKLY, now.date(), (row,), 5, 7, 4.2), options
    )


@pytest.mark.parametrize("width", [320, 800])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_mail_fits_the_screen(browser, make, now, width, scheme):
    for mail in mails(make, now):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page.set_content(mail.html)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        dark = sum(int(part) for part in ground[4:-1].split(",")) < 128
        assert dark is (scheme == "dark")
        page.close()


def test_an_overview_says_its_figures_in_estonian(make, now):
    text = list(mails(make, now))[1].text
    assert "Katki: 2 viga, 1 hoiatus, 1 kahtlus" in text
    assert "Õppijad: 342" in text
    assert "Enim jäädakse pooleli: pärast tegevust „Ohuhindamine” (40 õppijat)" in " ".join(text.split())
    assert "Vastutajatele veel saatmata: 4" in text
    assert "Tavaline aeg kinnitamisest lahendamiseni: 4 päeva" in text


def test_the_largest_digest_is_not_cut_off_by_mail_programs(make):
    options = MailOptions(
        "https://moodle.test", "seire@kool.test", answers=AnswerLinks("https://vastused.test", "k" * 40)
    )
    items = [make.item(number=n, url=f"https://katki.test/kaust/leht-{n}") for n in range(30)]
    html = render_digest(make.digest(make.course(*items), language="et"), options).html
    assert len(html.encode()) < 100_000  # Gmail hides what is beyond about 102 kB
