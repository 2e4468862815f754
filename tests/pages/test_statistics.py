"""The page of statistics: drawings with the same figures in a table beside them; what is withheld is a mark, never a zero."""

import re
from datetime import UTC, datetime
from html import unescape
from xml.etree import ElementTree as ET

import pytest

from course_sync.pages import render_report
from course_sync.pages.statistics import Statistics, statistics_page
from course_sync.queries.course_figures import FunnelAnswer
from course_sync.stats.funnel import FunnelActivity, count_funnel, settle_funnel
from course_sync.stats.periods import parse_period
from course_sync.stats.shown_tables import StatisticsAnswer, shown_row
from course_sync.wording import TALLINN, Wording

NOW = datetime(2026, 11, 22, 3, 30, tzinfo=UTC)
EVIL = "<script>alert(1)</script>"
WORDS = Wording("et", TALLINN)


def total(enrolled, completed, cohort, still, days=None):
    figures = {
        "enrolled": enrolled, "persons": enrolled, "completed": completed, "cohort_completed": cohort, "cohort_open": still,
        "in_progress": still, "not_started": 0, "cohort_unknown": 0,
    }  # fmt: skip
    return {"cut": "total", "row": "", "figures": figures, "days": days, "days_known": True}


def answer(key, row, before=None):
    return StatisticsAnswer(parse_period(key), 1, NOW, "report", 5, 2, (shown_row(row, before),), ("K4",), {"K4": EVIL})


MONTHS = [total(1200, 300, 600, 600), total(40, None, 10, 30), total(0, 0, 0, 0), total(80, 20, None, None)]


@pytest.fixture(scope="module")
def told():
    keys = ("2026-06", "2026-07", "2026-08", "2026-09")
    pairs = zip(keys, MONTHS, [None, *MONTHS], strict=False)
    trend = [answer(key, row, before) for key, row, before in pairs]
    steps = [FunnelActivity(1, EVIL, "page", required=True), FunnelActivity(2, "Test", "quiz", required=True)]
    funnel = settle_funnel(count_funnel(steps, [{1, 2}] * 20 + [{1}] * 30 + [set()] * 10), 5)
    return Statistics([trend], [FunnelAnswer(1, "K1", "Kursus <1>", 1, NOW, 5, 1, funnel)])


@pytest.fixture(scope="module")
def html(told):
    pages = dict(render_report([], None, [], now=NOW, zone=TALLINN, statistics=told))
    assert "statistics.html" in pages["index.html"].decode()
    return pages["statistics.html"].decode()


def drawings(html):
    return [ET.fromstring(unescaped(one)) for one in re.findall(r"<svg class=\"columns\".*?</svg>", html, re.DOTALL)]


def unescaped(markup):
    return markup.replace("&nbsp;", " ")


def test_every_drawing_is_named_described_and_without_a_script(html):
    found = drawings(html)
    assert len(found) == 2
    for one in found:
        assert one.attrib["role"] == "img"
        names = one.attrib["aria-labelledby"].split()
        assert [one[0].tag, one[1].tag] == ["title", "desc"]
        assert [one[0].attrib["id"], one[1].attrib["id"]] == names
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert "<script" not in html
    assert EVIL not in html


def test_the_description_and_the_table_beside_tell_the_same_figures(html, told):
    view = statistics_page(told, WORDS)
    description = drawings(html)[0][1].text
    for row in view.trends[0].rows:
        assert f"{row[0]}: {row[1]}, {row[3]}" in description
        assert row[0] in html
    assert [row[0] for row in view.trends[0].rows] == ["september 2026", "august 2026", "juuli 2026", "juuni 2026"]


def test_what_is_withheld_is_a_dashed_column_with_its_mark_and_nothing_is_a_low_one(html):
    counts, rates = drawings(html)
    kinds = [rect.attrib["class"] for rect in counts.iter("rect")]
    assert kinds == ["c0", "c1", "c0", "w", "c0", "c1", "c0", "c1"]
    heights = [float(rect.attrib["height"]) for rect in counts.iter("rect")]
    assert heights[0] == max(heights)
    assert 0 < heights[4] < 3
    assert [text.text for text in counts.iter("text")].count("…") == 1
    assert [rect.attrib["class"] for rect in rates.iter("rect")] == ["c0", "c0", "w"]  # nobody to divide by: no column


def test_the_same_figures_are_the_same_bytes(told, html):
    again = dict(render_report([], None, [], now=NOW, zone=TALLINN, statistics=told))["statistics.html"].decode()
    assert again == html


def test_how_far_people_come_is_told_course_by_course(html):
    text = " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
    assert "Kursus <1>" in text
    assert f"Enim jäädakse pooleli: pärast tegevust „{EVIL}” (30 õppijat)" in text
    assert "83,3 %" in text


def test_without_figures_there_is_no_page():
    pages = dict(render_report([], None, [], now=NOW, zone=TALLINN, statistics=Statistics([], [])))
    assert set(pages) == {"index.html"}
    assert "statistics.html" not in pages["index.html"].decode()


@pytest.mark.chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_the_screen_and_can_be_read(chromium, html, tmp_path, scheme):
    from playwright.sync_api import sync_playwright

    (tmp_path / "statistics.html").write_text(html, encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        complaints = []
        for width in (320, 1280):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.on("console", lambda message: complaints.append(message.text))
            page.goto((tmp_path / "statistics.html").as_uri())
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
        browser.close()
    assert complaints == []


@pytest.mark.chromium
def test_on_paper_no_column_is_cut_off(told, chromium, tmp_path):
    from playwright.sync_api import sync_playwright

    quarters = [answer(key, row) for key, row in zip(("2026-Q2", "2026-Q3"), MONTHS, strict=False)]
    pages = dict(render_report([], None, [], now=NOW, zone=TALLINN, statistics=Statistics([quarters], told.funnels)))
    (tmp_path / "statistics.html").write_bytes(pages["statistics.html"])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 718, "height": 1040})  # A4 between its margins
        page.emulate_media(media="print")
        page.goto((tmp_path / "statistics.html").as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        ends = page.evaluate("[...document.querySelectorAll('table')].map(e => e.getBoundingClientRect().right)")
        browser.close()
    assert ends
    assert max(ends) <= 718
