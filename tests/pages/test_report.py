import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from course_sync.health import ConfirmationPolicy
from course_sync.model.health import CourseStatus, CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.links import Reason
from course_sync.pages import make_report, render_report, write_report
from course_sync.pages.course import course_page
from course_sync.pages.environment import is_clickable
from course_sync.pages.overview import course_row
from course_sync.pages.speech import Speech
from course_sync.queries import TrendPoint, course, last_run, status
from course_sync.wording import TALLINN, Wording

VOID = {"meta", "br", "rect", "img", "link"}


class Page(HTMLParser):
    """A page taken apart: that its tags nest is checked on the way."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text = [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not self.open or self.open[-1] != "style":
            self.text.append(data)

    def of(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]

    @property
    def words(self):
        return " ".join(" ".join(self.text).split())


def page(report, name):
    return Page((report / name).read_text(encoding="utf-8"))


def pages(report):
    return [page(report, str(path.relative_to(report))) for path in sorted(report.rglob("*.html"))]


def test_there_is_an_overview_and_a_page_for_each_course_in_our_care(report):
    made = sorted(str(path.relative_to(report)) for path in report.rglob("*") if path.is_file())
    assert made == [*(f"courses/{number}.html" for number in (11, 12, 13, 14, 15)), "index.html"]


def test_every_page_stands_alone(report):
    for shown in pages(report):
        assert shown.of("script") == shown.of("link") == shown.of("img") == shown.of("iframe") == []
        assert not [attrs for _, attrs in shown.tags if "style" in attrs or "src" in attrs]
        policy = next(attrs["content"] for attrs in shown.of("meta") if attrs.get("http-equiv"))
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy


def test_every_page_names_its_language_has_one_heading_of_each_first_rank_and_landmarks(report):
    for shown in pages(report):
        assert shown.of("html") == [{"lang": "et"}]
        assert len(shown.of("h1")) == len(shown.of("main")) == len(shown.of("header")) == 1
        assert shown.of("title")[0] == {}
        ranks = [int(tag[1]) for tag, _ in shown.tags if re.fullmatch(r"h[1-6]", tag)]
        assert all(after <= before + 1 for before, after in pairwise(ranks))
        ids = [attrs["id"] for _, attrs in shown.tags if "id" in attrs]
        assert len(ids) == len(set(ids))
        named = {name for _, attrs in shown.tags for name in attrs.get("aria-labelledby", "").split()}
        assert named <= set(ids)


def test_the_overview_shows_courses_worst_first_with_words_and_figures(report):
    words = page(report, "index.html").words
    names = ["Tööohutuse alused", "Eesti keel algajatele", "Žurnaal ja andmekaitse", "Õpime märkama"]
    table = words[words.index("Halvemas seisus") :]
    assert [table.index(name) for name in names] == sorted(table.index(name) for name in names)
    assert "Viimane kontroll 22.11.2026 kl 07.15" in words
    assert "✕ Katki" in words
    assert "2 kinnitatud viga, 1 kinnitatud hoiatus" in words
    assert "88,8 %" in words
    assert "0 → 3" in words
    assert "1 kahtlus ootab kinnitust" in words


def test_hints_stand_apart_from_what_is_wrong_by_kind_under_what_is_worse(report):
    words = page(report, "courses/11.html").words
    wrong, suggestions = words.index("Mis on valesti"), words.index("Soovitused Need ei ole vead")
    assert wrong < suggestions < words.index("Suundumus")
    hint = words.index("Vana fail 1")  # the kind with its count
    assert suggestions < hint
    assert "Vana fail" not in words[wrong:suggestions]


def test_what_changed_and_what_could_not_be_read_is_told(report):
    words = page(report, "index.html").words
    assert "2 uut leidu" in words
    assert "1 leid lahendati" in words
    assert "Test: küsimused Moodle ei näita seda teistele programmidele" in words
    assert "Ootamatult tühi vastus jäeti kõrvale." in words
    assert "HTTP 502" in words


NEVER = TrendPoint(datetime(2026, 11, 21, 5, tzinfo=UTC), CourseStatus.UNKNOWN, 0, 0, 0, read=False)


def never_read(store, filled):
    """The unread course of the filled store as if it had never been read at all, with everything about it."""
    detail = course(store, 13, today=filled.TODAY, resolved_since=filled.NOW)
    return replace(detail, answer=replace(detail.answer, trend=(NEVER, NEVER), read_at=None))


def rendered(filled, *details):
    shown = render_report([one.answer for one in details], None, details, now=filled.NOW, zone=TALLINN)
    return {path: Page(content.decode()) for path, content in shown}


def test_a_course_that_was_never_read_shows_no_zero_anywhere(store, filled):
    shown = rendered(filled, never_read(store, filled))
    row = shown["index.html"].words.partition("Žurnaal ja andmekaitse")[2].partition("Õppijate arve")[0]
    assert "– ei loetud – ei loetud" in row  # errors, warnings
    assert "– · ei loetud" in row  # trend
    assert not re.search(r"\b0\b(?! %)", row.partition("Ulatus")[0])

    words = shown["courses/13.html"].words
    assert "Kursust ei loetud, seega ei saa selle kohta midagi öelda." in words
    assert "Kinnitatud vigu ega hoiatusi ei ole." not in words
    history = words.partition("Sama arvudes")[2].partition("Kontrolli ulatus")[0]
    assert history.count("Teadmata (ei loetud) – – –") == 2
    assert "?" not in history


def test_a_trend_of_unread_checks_is_a_dash_and_one_that_begins_so_says_so(store, filled):
    detail = never_read(store, filled)
    read = replace(NEVER, status=CourseStatus.BROKEN, errors=2, read=True)
    for trend, said in (
        ((NEVER, NEVER), "–"),
        ((NEVER,), "–"),
        ((), "–"),
        ((NEVER, read), "– → 2"),
        ((read, NEVER), "2 → –"),
    ):
        row = course_row(replace(detail.answer, trend=trend), Speech(Wording("et", TALLINN)))
        assert row.trend_figures == said


def test_what_is_known_of_a_course_that_was_not_read_this_time_stays_shown(store, filled):
    detail = course(store, 11, today=filled.TODAY, resolved_since=filled.NOW)
    unread = replace(detail.answer, status=CourseStatus.UNKNOWN, why=("not_read", "open_error:2"))
    row = course_row(replace(unread, counts={"error.open": 2}), Speech(Wording("et", TALLINN)))
    assert (row.errors, row.warnings, row.unread) == (2, None, "ei loetud")


def test_of_a_course_read_in_small_part_nothing_good_is_claimed(store, filled):
    detail = course(store, 14, today=filled.TODAY, resolved_since=filled.NOW)
    part = replace(detail.answer, status=CourseStatus.UNKNOWN, why=("coverage:0.20",), counts={})
    words = rendered(filled, replace(detail, answer=part))["courses/14.html"].words
    assert "Kursusest loeti liiga vähe, et öelda, kas kõik on korras." in words
    assert "Kinnitatud vigu ega hoiatusi ei ole." not in words


def test_without_any_look_nothing_is_called_read(store, filled):
    detail = never_read(store, filled)
    bare = replace(detail, answer=replace(detail.answer, at=None, coverage=None, trend=()), coverage=(), activities=())
    run = last_run(store, TALLINN)
    for path, content in render_report([bare.answer], run, [bare], now=filled.NOW, zone=TALLINN):
        assert "Kõik, mida sai lugeda, loeti läbi." not in Page(content.decode()).words, path
    assert "1 kursust ei loetud." in Page(content.decode()).words


def test_small_figures_of_learners_are_protected(report):
    for name in ("index.html", "courses/14.html"):
        assert "31 alla 5" in re.sub(r"\s*Läbinud\s*", " ", page(report, name).words)


def test_a_course_page_says_what_where_since_when_with_what_proof_and_what_to_do(report, filled):
    shown = page(report, "courses/11.html")
    words = shown.words
    for said in (
        f"Link ei tööta: {filled.DEAD}",
        "Mida teha: Asenda link töötava aadressiga või eemalda see.",
        "Esimest korda märgatud 14.11.2026",
        "lehte ei leitud (vastuse kood 404)",
        "Viimati töötas 13.10.2026 kl 08.15",
        "Viimased 5 külastust",
        "Test on suletud, kuigi kursus kestab: Lõputest",
    ):
        assert said in words
    addresses = {attrs.get("href") for attrs in shown.of("a")}
    assert "https://moodle.naidis.ee/course/modedit.php?update=1102" in addresses
    assert filled.DEAD not in addresses


def test_suspected_muted_and_resolved_ones_stand_apart(report):
    words = page(report, "courses/11.html").words
    assert "Vaigistatud kuni 22.12.2026: Üldosa jääb meelega tühjaks." in words
    assert "Lahendatud viimase 14 päeva jooksul" in words
    assert "https://www.naidisliit.ee/elustamine" in words
    assert "Materjalid" not in words  # resolved long ago

    other = page(report, "courses/12.html").words
    assert other.index("Mis on valesti") < other.index("Kahtlused") < other.index("Katkine link")
    assert "Ootab kinnitust, kõige varem 29.11.2026 kl 07.15." in other


def test_coverage_tells_what_was_not_read_and_why_in_plain_words(report):
    words = page(report, "courses/11.html").words
    assert "Foorum: postitused teadlikult välja jäetud selle on kirjutanud õppijad" in words
    assert "Fail: failide sisu ei loetud seda liiki faile veel ei avata" in words
    assert "õppijate eest peidetud" in words
    assert "sisu viimasel kontrollil ei loetud" in page(report, "courses/13.html").words


def test_coverage_names_what_to_ask_for_and_puts_first_what_can_be_mended(store, filled):
    detail = course(store, 11, today=filled.NOW.date(), resolved_since=filled.NOW)
    right = (CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING)
    gaps = (
        CoverageItem("quiz:questions", CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT, 5, "never shown"),
        CoverageItem("lesson:entries", *right, 6, "mod/lesson:manage"),
        CoverageItem("lesson:entries", *right, 7, "mod/lesson:manage"),
        CoverageItem("scorm:package", *right, 9, "Moodle names no package: its download is protected"),
        CoverageItem("page:intro", CoverageOutcome.READ, cmid=8),
    )
    shown = course_page(
        replace(detail, coverage=gaps, activities=()), Speech(Wording("et", TALLINN)), ConfirmationPolicy()
    )
    assert [(gap.what, gap.outcome, gap.names, gap.times) for gap in shown.unread] == [
        ("Õppetükk: kirjed", "ei loetud", ("mod/lesson:manage",), 2),
        ("SCORM-pakett: paketi sisu", "ei loetud", (), 1),  # an English sentence is for the log
        ("Test: küsimused", "ei ole loetav", (), 1),
    ]


def test_a_subsection_has_only_its_name_to_be_read_and_files_of_the_course_have_a_word(store, filled):
    detail = course(store, 11, today=filled.NOW.date(), resolved_since=filled.NOW)
    part = replace(detail.activities[0], modname="subsection", coverage=(), texts=0)
    files = CoverageItem("course:inside_files", CoverageOutcome.UNREAD, CoverageReason.TOO_LARGE)
    shown = course_page(
        replace(detail, coverage=(files,), activities=(part, replace(part, modname="page"))),
        Speech(Wording("et", TALLINN)),
        ConfirmationPolicy(),
    )
    assert [row.outcome for row in shown.activities] == ["loetud", "ei loetud"]
    assert shown.course_coverage == (("Kursuse tekstides olevate failide sisu", "ei loetud – fail on liiga suur"),)


def test_links_that_were_to_be_visited_and_were_not_are_named_with_the_reason(store, filled):
    detail = course(store, 11, today=filled.NOW.date(), resolved_since=filled.NOW)
    owed = replace(detail, coverage=(), activities=(), unvisited={Reason.PUT_OFF: 50, Reason.NO_OUTSIDE_NAMES: 2})
    shown = course_page(owed, Speech(Wording("et", TALLINN)), ConfirmationPolicy())
    assert [(gap.what, gap.outcome, gap.why, gap.times) for gap in shown.unread] == [
        ("Lingid", "kontrollimata", "lükatud edasi järgmise kontrollini", 50),
        ("Lingid", "kontrollimata", "meie enda võrgu nimeserver ei tunne interneti nimesid", 2),
    ]


def test_strangers_texts_are_shown_as_text_and_their_addresses_are_not_clickable(report, filled):
    raw = (report / "courses/15.html").read_text(encoding="utf-8") + (report / "index.html").read_text(encoding="utf-8")
    assert "<script" not in raw
    assert "<img" not in raw
    shown = page(report, "courses/15.html")
    assert filled.HOSTILE_NAME in shown.words
    for every in pages(report):
        for attrs in every.of("a"):
            address = attrs["href"]
            assert address.startswith(("https://moodle.naidis.ee/", "#", "courses/", "../index.html"))
            assert attrs.get("rel") == "noreferrer" or not address.startswith("https:")


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://a.ee/x", True),
        ("HTTP://a.ee", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.ee/x", False),
        ("https:", False),
        ("https://[", False),
        ("https://a.ee/ x", False),
        ("", False),
    ],
)
def test_only_whole_web_addresses_are_clickable(address, may):
    assert is_clickable(address) is may


def test_english_is_complete(store, filled, tmp_path):
    make_report(store, tmp_path, now=filled.NOW, zone=TALLINN, language="en")
    shown = page(tmp_path, "courses/11.html")
    assert shown.of("html") == [{"lang": "en"}]
    assert "What is wrong" in shown.words
    assert "Katki" not in shown.words


def test_the_same_store_gives_the_same_bytes(store, filled, tmp_path, report):
    make_report(store, tmp_path, now=filled.NOW, zone=TALLINN)
    for path in report.rglob("*.html"):
        assert path.read_bytes() == (tmp_path / path.relative_to(report)).read_bytes()


def test_the_overview_is_written_last_and_before_any_run_there_is_one_too(store, filled):
    assert [path for path, _ in render_report([], None, [], now=filled.NOW, zone=TALLINN)] == ["index.html"]
    (_, content), *_ = render_report([], None, [], now=filled.NOW, zone=TALLINN)
    assert "Ühtki kontrolli ei ole veel olnud." in Page(content.decode()).words
    courses = status(store, today=filled.TODAY)
    (_, content), *_ = render_report(courses, last_run(store, TALLINN), [], now=filled.NOW, zone=TALLINN)
    assert b"courses/11.html" in content


def test_pages_of_courses_that_are_no_more_go_and_other_files_stay(tmp_path):
    write_report([("courses/1.html", b"a"), ("courses/2.html", b"b"), ("index.html", b"c")], tmp_path)
    (tmp_path / "courses" / "mine.html").write_text("x")
    write_report([("courses/2.html", b"d"), ("index.html", b"e")], tmp_path)

    assert sorted(path.name for path in tmp_path.rglob("*.html")) == ["2.html", "index.html", "mine.html"]
    assert (tmp_path / "courses" / "2.html").read_bytes() == b"d"


def test_a_report_that_fails_half_way_leaves_the_old_one_and_no_rubbish(tmp_path):
    write_report([("courses/1.html", b"old"), ("index.html", b"old")], tmp_path)

    def failing():
        yield "courses/1.html", b"new"
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_report(failing(), tmp_path)
    assert (tmp_path / "index.html").read_bytes() == b"old"
    assert not list(tmp_path.rglob("*.part"))


def test_the_smallest_figure_of_the_settings_holds_for_the_report_too(store, filled):
    (answer,) = [one for one in status(store, today=filled.TODAY) if one.course.id == 11]
    answer = replace(answer, enrolled=40, completed=7)
    shown = {}
    for floor in (5, 10):
        *_, (_, content) = render_report([answer], None, [], now=filled.NOW, zone=TALLINN, floor=floor)
        shown[floor] = Page(content.decode()).words
    assert "40 7" in shown[5]
    assert "40 alla 10" in shown[10]
    assert "Õppijate arve 1–9 ei näidata" in shown[10]
