"""`course-sync stats`: settled tables on the terminal, as JSON lines and as files; every taking-out is in the access log."""

import csv
import io
import json
import sys
from datetime import UTC, datetime, timedelta
from email import message_from_binary_file, policy
from html import unescape
from pathlib import Path

import openpyxl
import pytest
from jsonschema import Draft202012Validator
from sqlmodel import select

from course_sync.clock import SetClock
from course_sync.config import as_given
from course_sync.mail import DeliveryOptions, FileTransport, MailOptions, deliver_outbox
from course_sync.model.course import Category, Course, Enrolment
from course_sync.stages.alerting import mail_options
from course_sync.stages.context import Context
from course_sync.stages.reporting import lay_in_reports, reports_due
from course_sync.stages.settling import settle_periods
from course_sync.stats.funnel import FunnelActivity, count_funnel, funnel_to_json, settle_funnel
from course_sync.stats.satisfaction import Rating, ratings_to_json
from course_sync.store import courses, outbox, runs, statistics
from course_sync.store.course_figures import CourseFigures, freeze_figures
from course_sync.store.migrate import upgrade
from course_sync.store.people import note_reading
from course_sync.store.session import Store
from course_sync.store.tables import AttachmentRow

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "stats.schema.json"
EVIL = '=HYPERLINK("http://evil.example")'


def people(second):
    """Course 1: 40 enrolled in August, 30 completed in September; course 2: as many as told; course 3: 20 from somewhere."""
    august, september = datetime(2026, 8, 10, 9, tzinfo=UTC), datetime(2026, 9, 20, 9, tzinfo=UTC)
    for course, count, done, unit in ((1, 40, 30, "Suur Asutus"), (2, *second, "Väike"), (3, 20, 9, EVIL)):
        for n in range(count):
            began = august + timedelta(days=n % 7)
            completed = n < done
            yield Enrolment(
                course, f"{course * 1000 + n:015x}{0:017x}", "student", active=True, completed=completed,
                completed_at=september + timedelta(days=n % 5) if completed else None, way="report", enrolled_at=began, unit=unit,
            )  # fmt: skip
    for n in range(9):  # completion is off
        yield Enrolment(
            4, f"{9000 + n:015x}{0:017x}", "student", active=True, way="report", enrolled_at=august, unit=EVIL
        )
    yield Enrolment(1, "f" * 32, "editingteacher", active=True, completed=True, completed_at=september, way="report", enrolled_at=august)  # fmt: skip


@pytest.fixture
def second():
    """Enrolled and completed in the second course."""
    return 12, 6


@pytest.fixture
def settled(tmp_path, monkeypatch, second):
    folder = tmp_path / "data"
    folder.mkdir()
    store = Store(f"sqlite:///{folder}/course-sync.db")
    upgrade(store, NOW)
    with store.write() as session:
        courses.save_categories(session, [Category(1, 0, "Ohvriabi", "Ohvriabi")])
        names = {1: "K1", 2: "K2", 3: EVIL, 4: "K4"}
        courses.save_scope(session, [Course(i, n, n, 1, "Ohvriabi", "", "") for i, n in names.items()], NOW)
        courses.put_enrolments(session, people(second), NOW)
        for course in names:
            note_reading(session, course, "report", NOW)
    clock = SetClock(NOW)
    with store.write() as session:
        runs.add_notice(session, 2, "statistics_report", [], NOW)
    assert settle_periods(Context(store, clock, as_given({"moodle": {"url": "https://m.example"}}), 2)) == 0
    made = settle_periods(Context(store, clock, as_given({"moodle": {"url": "https://m.example"}}), 1))
    assert made > 20
    assert settle_periods(Context(store, clock, as_given({}), 1)) == 0
    monkeypatch.setenv("COURSE_SYNC__STORE__FOLDER", str(folder))
    yield store
    store.close()


def lines(told):
    found = [json.loads(line) for line in told.out.splitlines()]
    for line in found:
        Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(line)
    return {(line["cut"], line["row"]): line for line in found}


def test_a_quarter_in_json_tells_what_may_be_told_and_nothing_small(obey, settled):
    told = lines(obey("stats", "2026-Q3", "--json"))
    one = told["course", "K1"]
    assert (one["enrolled"], one["completed"], one["cohort_rate"], one["persons"]) == (40, 30, 0.75, 40)
    assert one["days_lower"] <= one["days_median"] <= one["days_upper"]
    assert (told["course", "K2"]["enrolled"], told["unit", "Väike"]["completed"]) == (12, 6)


def test_where_completion_is_not_known_it_is_not_zero(obey, settled):
    told = lines(obey("stats", "2026-Q3", "--json"))["course", "K4"]
    assert (told["enrolled"], told["completed"], told["cohort_rate"], told["flow_rate"]) == (9, None, None, None)


@pytest.mark.parametrize("second", [(3, 2), (12, 2), (12, 11), (4, 0)])
def test_small_figures_are_nowhere(obey, settled, second):
    for period in ("2026-08", "2026-09", "2026-Q3"):
        told = lines(obey("stats", period, "--json"))
        for line in told.values():
            for name in ("enrolled", "persons", "completed", "cohort_completed", "cohort_open"):
                assert line[name] is None or line[name] == 0 or line[name] >= 5
    assert "…" in obey("stats", "2026-Q3").out
    small = "completed" if second[1] in range(1, 5) else "cohort_open"
    assert told["course", "K2"][small] is None


def test_the_terminal_shows_the_last_period_or_the_one_asked_for(obey, settled):
    assert "2026-10" in obey("stats").err
    told = obey("stats", "2026-09", "--by", "course")
    assert "K1" in told.out
    assert "Ohvriabi" not in told.out


def test_every_taking_out_is_in_the_access_log(obey, settled):
    obey("stats", "2026-Q3")
    obey("stats", "2026-Q3", "--json", "--purpose", "kvartaliaruanne")
    obey("stats", "2026-Q3", "--out", "q.xlsx")
    with settled.read() as session:
        log = statistics.accesses(session)
    assert [(action, purpose, subject) for _, _, action, purpose, subject in log] == [
        ("export json", "kvartaliaruanne", "2026-Q3 version 1"),
        ("export .xlsx", "", "2026-Q3 version 1"),
    ]


def test_a_workbook_has_a_sheet_a_table_definitions_and_no_formula(obey, settled):
    assert obey("stats", "2026-Q3", "--out", "q.xlsx").code == 0
    book = openpyxl.load_workbook("q.xlsx")
    assert book.sheetnames == [
        "Kokkuvõte",
        "Kategooriate kaupa",
        "Kursuste kaupa",
        "Asutuste kaupa",
        "Muutus ajas",
        "Mõisted",
    ]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any(cell.value == EVIL for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    course = {row[0].value: row for row in book["Kursuste kaupa"].iter_rows(min_row=2)}
    assert (course["K1"][2].value, course["K1"][5].value, course["K2"][2].value) == (40, 30, 12)


def test_csv_for_excel_in_estonia_and_a_plain_one(obey, settled):
    obey("stats", "2026-Q3", "--out", "q.csv")
    content = Path("q.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert next(row for row in rows if row[2] == "K1")[13] == "0,75"
    assert not any(cell.startswith("=") for row in rows for cell in row)
    obey("stats", "2026-Q3", "--out", "q.csv", "--plain")
    rows = list(csv.reader(io.StringIO(Path("q.csv").read_text(encoding="utf-8"))))
    assert next(row for row in rows if row[2] == "K1")[13] == "0.75"


def test_what_was_settled_later_is_not_there_as_of_an_earlier_day(obey, settled):
    assert obey("stats", "2026-Q3", "--asof", "2026-11-22").code == 0
    told = obey("stats", "2026-Q3", "--asof", "2026-11-20")
    assert (told.code, told.out) == (3, "")
    assert "settled" in told.err


@pytest.mark.parametrize("arguments", [["2026-Q5"], ["2027"], ["--asof", "eile"], ["--out", "q.doc"]])
def test_a_wrong_wish_is_refused_with_what_to_write(obey, settled, arguments):
    told = obey("stats", *arguments)
    assert told.code == 3
    assert told.err.strip()


# The report by mail


def waiting(store):
    with store.read() as session:
        return [line for line in outbox.listing(session, limit=20) if line.kind.startswith("statistics:")]


def test_the_report_of_a_period_goes_by_mail_with_its_workbook(obey, settled, tmp_path):
    told = obey("stats", "mail", "2026-Q3", "--to", "juht@asutus.example", "--purpose", "kvartaliaruanne")
    assert (told.code, told.err.startswith("2026-Q3: 1 in the outbox")) == (0, True)
    (line,) = waiting(settled)
    assert (line.subject, line.recipient) == ("E-kursuste statistika: 2026. aasta III kvartal", "juht@asutus.example")
    sums = deliver_outbox(settled, FileTransport(tmp_path / "mail"), SetClock(datetime.now(UTC)), DeliveryOptions(MailOptions("https://m.example", "a@b.example")))  # fmt: skip
    assert sums.sent == 1
    with next((tmp_path / "mail").glob("*.eml")).open("rb") as file:
        mail = message_from_binary_file(file, policy=policy.default)
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "statistika-2026-Q3.xlsx"
    assert "Kursuste kaupa" in openpyxl.load_workbook(io.BytesIO(attached.get_content())).sheetnames
    text, html = mail.get_body(("plain",)).get_content(), mail.get_body(("html",)).get_content()
    for part in (text, html):
        assert "K1" in part
        assert "75\u00a0%" in unescape(part)
        assert "01.07.2026–30.09.2026" in part
    assert 'scope="row"' in html
    with settled.read() as session:
        assert session.exec(select(AttachmentRow)).all() == []  # gone with the mail's text
        assert statistics.accesses(session)[-1][2:] == ("mail .xlsx", "kvartaliaruanne", "2026-Q3 version 1")


def test_nobody_gets_the_same_report_twice(obey, settled):
    assert obey("stats", "mail", "2026-Q3", "--to", "a@b.example").code == 0
    told = obey("stats", "mail", "2026-Q3", "--to", "a@b.example", "--to", "c@b.example")
    assert "1 in the outbox" in told.err
    assert "1 had it already" in told.err
    assert len(waiting(settled)) == 2


def test_without_a_recipient_the_command_says_where_to_name_one(obey, settled):
    told = obey("stats", "mail")
    assert told.code == 3
    assert "mail_to" in told.err


def test_a_run_sends_the_last_month_and_quarter_once_when_they_are_settled_and_no_older_ones(settled):
    given = as_given({"moodle": {"url": "https://m.example"}, "statistics": {"mail_to": ["a@b.example"]}, "alerts": {"working_days": [1, 2, 3, 4, 5, 6, 7]}})  # fmt: skip
    assert reports_due(settled, as_given({}), NOW) == []
    due = reports_due(settled, given, NOW)
    assert [one.trend[-1].period.key for one in due] == ["2026-10", "2026-Q3"]
    with settled.write() as session:
        assert lay_in_reports(session, due, mail_options(given), given, NOW, actor="course-sync") == 2
    assert reports_due(settled, given, NOW) == []
    other = given.model_copy(update={"statistics": given.statistics.model_copy(update={"mail_to": ("d@b.example",)})})
    assert len(reports_due(settled, other, NOW)) == 2
    assert reports_due(settled, other, NOW + timedelta(days=8)) == []


# What comes late


def test_what_comes_late_is_a_new_version_and_the_one_before_stays(obey, settled):
    assert "nothing that is shown has changed" in obey("stats", "renew", "2026-Q3").err
    with settled.write() as session:
        late = [
            Enrolment(
                1, f"{5000 + n:015x}{0:017x}", "student", active=True, completed=False, way="report",
                enrolled_at=datetime(2026, 8, 20, tzinfo=UTC), unit="Suur Asutus",
            )
            for n in range(8)
        ]  # fmt: skip
        courses.put_enrolments(session, late, NOW)
    told = obey("stats", "renew", "2026-Q3", "--purpose", "hilinenud kanded")
    assert told.code == 0
    assert "version 2" in told.err
    assert any({"course", "K1", "enrolled", "40", "48"} <= set(line.split()) for line in told.out.splitlines())
    assert lines(obey("stats", "2026-Q3", "--json"))["course", "K1"]["enrolled"] == 48
    as_it_was = lines(obey("stats", "2026-Q3", "--json", "--asof", "2026-11-22"))["course", "K1"]
    assert (as_it_was["enrolled"], as_it_was["version"]) == (40, 1)


def test_a_period_that_is_not_settled_cannot_be_renewed(obey, settled):
    told = obey("stats", "renew", "2027")
    assert told.code == 3
    assert "not settled" in told.err


# Activities

ACTIVITIES = SCHEMA.with_name("activities.schema.json")


@pytest.fixture
def counted(settled):
    """Funnels of the first and the third course, the first in two versions."""
    steps = [FunnelActivity(11, "Sissejuhatus", "page", required=True), FunnelActivity(12, EVIL, "quiz", required=True), FunnelActivity(13, "Lisa", "url", required=False)]  # fmt: skip
    people = [{11, 12}] * 12 + [{11}] * 25 + [{13}] * 7
    first = settle_funnel(count_funnel(steps, people), 5)
    second = settle_funnel(count_funnel(steps, [*people, *[{11}] * 8]), 5, earlier=[first.figures])
    with settled.write() as session:
        made = [(1, 1, NOW, first), (1, 2, NOW + timedelta(days=40), second), (3, 1, NOW, first)]
        freeze_figures(
            session, [CourseFigures(i, "activities", v, at, 5, 1, funnel_to_json(one)) for i, v, at, one in made]
        )
    return settled


def funnel_lines(told):
    found = [json.loads(line) for line in told.out.splitlines()]
    for line in found:
        Draft202012Validator(json.loads(ACTIVITIES.read_text(encoding="utf-8"))).validate(line)
    return {line["course"]: line for line in found}


def test_activities_in_json_tell_how_many_completed_each_and_where_most_stop(obey, counted):
    told = funnel_lines(obey("stats", "activities", "--json", "--purpose", "parandamine"))
    assert set(told) == {"K1", EVIL}
    assert (told["K1"]["version"], told["K1"]["learners"], told["K1"]["finished"]) == (2, 52, 12)
    assert told["K1"]["stop"] == {"after_cmid": 11, "learners": 33}
    assert [(a["cmid"], a["completed"]) for a in told["K1"]["activities"]] == [(11, 45), (12, 12), (13, 7)]
    with counted.read() as session:
        assert statistics.accesses(session)[-1][2:] == ("export json", "parandamine", "activities")


def test_activities_of_one_course_as_they_were(obey, counted):
    told = funnel_lines(obey("stats", "activities", "K1", "--json", "--asof", "2026-11-30"))
    assert {name: line["version"] for name, line in told.items()} == {"K1": 1}
    assert told["K1"]["learners"] == 44
    assert obey("stats", "activities", "--asof", "2026-11-01").code == 3


def test_activities_on_the_terminal(obey, counted):
    told = obey("stats", "activities", "K1")
    assert "after “Sissejuhatus” (33 learners)" in told.err
    assert any({"Sissejuhatus", "yes", "45", "86.5%", "33"} <= set(line.split()) for line in told.out.splitlines())


def test_activities_stand_in_the_workbook_and_in_csv_and_are_no_formulas(obey, counted):
    obey("stats", "2026-Q3", "--out", "q.xlsx")
    sheet = openpyxl.load_workbook("q.xlsx")["Tegevuste kaupa"]
    rows = {(row[0].value, row[5].value): row for row in sheet.iter_rows(min_row=2)}
    first = rows["K1", "Sissejuhatus"]
    assert [cell.value for cell in first[3:5]] == [52, 12]
    assert [cell.value for cell in first[6:]] == ["jah", 45, 0.865, 33]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} <= {"s", "n"}
    obey("stats", "activities", "--out", "a.csv")
    lines = list(csv.reader(io.StringIO(Path("a.csv").read_text(encoding="utf-8-sig")), delimiter=";"))
    assert ["K1", "K1", "01.01.2027", "52", "12", "Sissejuhatus", "jah", "45", "0,8654", "33"] in lines
    assert not any(cell.startswith("=") for row in lines for cell in row)


def test_where_nothing_is_counted_the_command_says_what_it_takes(obey, settled):
    told = obey("stats", "activities")
    assert told.code == 3
    assert "report/progress:view" in told.err


# Satisfaction


def test_what_people_answered_in_json_and_on_the_terminal(obey, settled):
    ratings = [Rating(7, EVIL, 1, "Kuidas jäid rahule?", 12, 4.2, 1.0, 5.0), Rating(7, EVIL, 2, "Tempo?", None, None, None, None)]  # fmt: skip
    with settled.write() as session:
        freeze_figures(session, [CourseFigures(1, "satisfaction", 1, NOW, 5, 1, ratings_to_json(ratings))])
    (line,) = (json.loads(text) for text in obey("stats", "feedback", "K1", "--json").out.splitlines())
    Draft202012Validator(json.loads(SCHEMA.with_name("feedback.schema.json").read_text(encoding="utf-8"))).validate(
        line
    )
    assert [(one["answers"], one["mean"]) for one in line["ratings"]] == [(12, 4.2), (None, None)]
    assert "4.2" in obey("stats", "feedback").out
    assert obey("stats", "feedback", "--asof", "2026-11-01").code == 3


# Parquet


def test_parquet_holds_what_the_json_lines_hold_with_types(obey, counted):
    parquet = pytest.importorskip("pyarrow.parquet")
    obey("stats", "2026-Q3", "--out", "q.parquet")
    told = {(row["cut"], row["row"]): row for row in parquet.read_table("q.parquet").to_pylist()}
    for name, line in lines(obey("stats", "2026-Q3", "--json")).items():
        assert set(told[name]) == set(line)
        for key in set(line) - {"starts", "ends", "settled_at"}:
            assert told[name][key] == line[key]
    types = {field.name: str(field.type) for field in parquet.read_schema("q.parquet")}
    assert (types["enrolled"], types["starts"], types["cohort_rate"]) == ("int64", "date32[day]", "double")
    assert obey("stats", "activities", "--out", "a.parquet").err == "a.parquet: 2 courses.\n"
    rows = parquet.read_table("a.parquet").to_pylist()
    assert [(row["cmid"], row["completed"], row["stopped"]) for row in rows if row["course"] == "K1"] == [
        (11, 45, 33), (12, 12, None), (13, 7, None),
    ]  # fmt: skip


def test_without_the_extra_the_command_says_what_to_install(obey, settled, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    told = obey("stats", "2026-Q3", "--out", "q.parquet")
    assert told.code == 3
    assert "pip install 'course-sync[parquet]'" in told.err
    assert not Path("q.parquet").exists()
