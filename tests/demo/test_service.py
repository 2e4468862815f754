"""The stand-in behaves as Moodle's web service does: forms, batches, rights, paging, what is seen of a course."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import requests

from course_sync.clock import SetClock
from course_sync.demo import phpform
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.service import MORE_RIGHTS
from course_sync.demo.things import INSTANCES, Activity, Course
from course_sync.demo.world import World

BATCH = "tool_mobile_call_external_functions"


def batch(*calls: tuple[str, dict[str, Any]], **settings: Any) -> dict[str, Any]:
    return {"requests": [{"function": f, "arguments": json.dumps(p), **settings} for f, p in calls]}


def test_nested_fields_are_read_as_php_reads_them() -> None:
    body = "courseids%5B0%5D=5&courseids%5B1%5D=7&options[0][name]=a&options[0][value]=b%20c&x[]=1&x[]=2&empty="
    assert phpform.decode(body) == {
        "courseids": {"0": "5", "1": "7"},
        "options": {"0": {"name": "a", "value": "b c"}},
        "x": {"0": "1", "1": "2"},
        "empty": "",
    }


def test_fields_beyond_max_input_vars_vanish_without_a_word(moodle: StandInMoodle, ask: Any) -> None:
    moodle.max_input_vars = 7  # token, function, format, and two questions of two fields each
    calls = [("core_webservice_get_site_info", {})] * 3
    assert len(ask(BATCH, **batch(*calls))["responses"]) == 2


def test_a_batch_answers_each_question_as_json_in_text(ask: Any) -> None:
    answer = ask(BATCH, **batch(("core_course_get_contents", {"courseid": 11}), ("core_webservice_get_site_info", {})))
    first, second = answer["responses"]
    assert json.loads(first["data"]) == ask("core_course_get_contents", courseid=11)
    assert not second["error"]


def test_a_batch_stops_at_its_first_failure(ask: Any, moodle: StandInMoodle) -> None:
    site = ("core_webservice_get_site_info", {})
    answer = ask(BATCH, **batch(site, ("core_course_get_contents", {"courseid": 18}), site))
    assert [r["error"] for r in answer["responses"]] == [False, True]
    assert json.loads(answer["responses"][1]["exception"])["errorcode"] == "errorcoursecontextnotvalid"
    assert [r.function for r in moodle.requests if r.batched] == [site[0], "core_course_get_contents"]


def test_a_batch_knows_only_functions_of_the_service(moodle: StandInMoodle, ask: Any) -> None:
    moodle.functions.discard("core_course_get_contents")
    answer = ask(BATCH, **batch(("core_course_get_contents", {"courseid": 11})))
    assert json.loads(answer["responses"][0]["exception"]) == {"errorcode": "accessexception", "module": "webservice"}


def test_a_function_taken_out_of_the_service_is_refused_and_not_listed(moodle: StandInMoodle, ask: Any) -> None:
    moodle.functions.discard("mod_page_get_pages_by_courses")
    assert ask("mod_page_get_pages_by_courses", courseids=[11])["errorcode"] == "accessexception"
    names = {f["name"] for f in ask("core_webservice_get_site_info")["functions"]}
    assert names == moodle.functions


def test_the_token_in_an_address_is_answered_and_counted_as_a_leak(moodle: StandInMoodle, ask: Any) -> None:
    ask("core_webservice_get_site_info")
    assert moodle.leaks == 0
    query = f"wstoken={moodle.token}&wsfunction=core_webservice_get_site_info&moodlewsrestformat=json"
    answer = requests.get(f"{moodle.url}/webservice/rest/server.php?{query}", timeout=5)
    assert answer.json()["userid"] == 5
    assert moodle.leaks == 1


def test_requests_are_noted_without_the_token(moodle: StandInMoodle, ask: Any) -> None:
    ask("core_course_get_contents", courseid=11, moodlewssettingraw=1)
    assert [(r.function, r.params) for r in moodle.requests] == [("core_course_get_contents", {"courseid": "11"})]
    assert moodle.token not in repr(moodle.requests)


def test_without_the_json_format_the_answer_is_xml(moodle: StandInMoodle) -> None:
    fields = {"wstoken": moodle.token, "wsfunction": "core_webservice_get_site_info"}
    answer = requests.post(f"{moodle.url}/webservice/rest/server.php", data=fields, timeout=5)
    assert answer.headers["Content-Type"].startswith("application/xml")


def test_idnumbers_show_only_with_the_rights_to_manage(moodle: StandInMoodle, ask: Any) -> None:
    assert all("idnumber" not in c for c in ask("core_course_get_categories"))
    assert all("idnumber" not in c for c in ask("core_course_get_courses_by_field")["courses"])
    moodle.rights |= MORE_RIGHTS
    found = ask("core_course_get_categories", criteria=[{"key": "idnumber", "value": "SKA-OHVRIABI"}])
    assert [c["name"] for c in found] == ["Ohvriabi", "Põhiõpe", "Täiendõpe"]
    courses = {c["id"]: c for c in ask("core_course_get_courses_by_field")["courses"]}
    assert courses[11]["idnumber"] == "SKA-OHVRIABI-POHI"


def test_a_course_not_open_is_listed_with_public_fields_only(ask: Any) -> None:
    courses = {c["id"]: c for c in ask("core_course_get_courses_by_field", field="category", value=5)["courses"]}
    assert "visible" in courses[13]
    assert "visible" not in courses[18]
    assert "startdate" not in courses[18]


def test_a_course_not_open_is_left_out_of_activities_with_a_warning(ask: Any) -> None:
    answer = ask("mod_quiz_get_quizzes_by_courses", courseids=[11, 18])
    assert {q["course"] for q in answer["quizzes"]} == {11}
    assert [(w["item"], w["itemid"], w["warningcode"]) for w in answer["warnings"]] == [("course", 18, "1")]


def test_a_hidden_course_is_not_listed_without_the_right_to_see_it(moodle: StandInMoodle, ask: Any) -> None:
    def listed() -> set[int]:
        return {c["id"] for c in ask("core_course_get_courses_by_field")["courses"]}

    assert 19 in listed()
    moodle.rights.discard("moodle/course:viewhiddencourses")
    assert 19 not in listed()
    assert ask("core_course_get_contents", courseid=19)["errorcode"] == "errorcoursecontextnotvalid"


def test_hidden_activities_are_missing_without_a_word_where_the_right_is_missing(
    moodle: StandInMoodle, ask: Any
) -> None:
    def names() -> set[str]:
        return {m["name"] for s in ask("core_course_get_contents", courseid=19) for m in s["modules"]}

    assert "Kavand" in names()
    moodle.rights.discard("moodle/course:viewhiddenactivities")
    assert "Kavand" not in names()


def test_raw_texts_come_as_stored_and_others_rendered(ask: Any) -> None:
    def page(**settings: int) -> Any:
        pages = ask("mod_page_get_pages_by_courses", courseids=[12], **settings)["pages"]
        return next(p for p in pages if p["name"] == "Ühenda")

    assert page(moodlewssettingraw=1)["contentformat"] == 4
    assert "[ohvriabi](http://" in page(moodlewssettingraw=1)["content"]
    assert page()["contentformat"] == 1
    assert '<a href="http://www.ohvriabi.example/abi-saamine">' in page()["content"]


def test_files_in_texts_are_addresses_or_placeholders_as_asked(moodle: StandInMoodle, ask: Any) -> None:
    def content(**settings: int) -> str:
        pages = ask("mod_page_get_pages_by_courses", courseids=[11], **settings)["pages"]
        return str(next(p for p in pages if "img" in p["content"])["content"])

    assert f'src="{moodle.url}/webservice/pluginfile.php/' in content()
    assert 'src="@@PLUGINFILE@@/' in content(moodlewssettingfileurl=0)


def test_settings_of_a_call_in_a_batch_hold_for_that_call(ask: Any) -> None:
    call = ("mod_page_get_pages_by_courses", {"courseids": [12]})
    raw = ask(BATCH, **batch(call, settingraw=1))["responses"][0]["data"]
    assert 4 in {p["contentformat"] for p in json.loads(raw)["pages"]}


def test_a_mistyped_address_has_no_contents_and_shows_only_in_the_list_of_urls(ask: Any, clock: SetClock) -> None:
    clock.sleep(6 * 86_400)
    modules = [m for s in ask("core_course_get_contents", courseid=14) for m in s["modules"]]
    url = next(m for m in modules if m["name"] == "Ohuhinnangu vorm")
    assert url["contents"] == []
    urls = ask("mod_url_get_urls_by_courses", courseids=[14])["urls"]
    assert next(u for u in urls if u["coursemodule"] == url["id"])["externalurl"] == "http://juhend example/ohuhinnang"


def test_a_subsection_points_to_the_section_that_it_opens(ask: Any) -> None:
    sections = ask("core_course_get_contents", courseid=11)
    module = next(m for s in sections for m in s["modules"] if m["modname"] == "subsection")
    opened = next(s for s in sections if s["component"] == "mod_subsection")
    assert json.loads(module["customdata"]) == {"sectionid": str(opened["id"])}
    assert opened["itemid"] == module["instance"]


def test_activities_kept_off_the_course_page_come_only_when_asked_for_where_their_section_is_closed(
    world: World, clock: SetClock
) -> None:
    stealth = Activity("page", "Varjatud leht", content="<p>Tere</p>", listed=False, cmid=16_099)

    def closed(course: Course, _: datetime) -> Course:
        with_it = course.with_new_activity(1, stealth)
        sections = (*with_it.sections[:1], replace(with_it.sections[1], visible=False), *with_it.sections[2:])
        return replace(with_it, sections=sections)

    changed = world.changed(0, 16, closed)
    with StandInMoodle(changed, clock) as moodle:

        def names(**params: str) -> set[str]:
            fields = {"wstoken": moodle.token, "wsfunction": "core_course_get_contents", "moodlewsrestformat": "json"}
            data = {**fields, "courseid": "16", **params}
            answer = requests.post(f"{moodle.url}/webservice/rest/server.php", data=data, timeout=5).json()
            return {m["name"] for s in answer for m in s["modules"]}

        assert "Varjatud leht" in names()  # the account sees into hidden sections
        moodle.rights.discard("moodle/course:viewhiddensections")
        assert "Varjatud leht" not in names()
        option = {"options[0][name]": "includestealthmodules", "options[0][value]": "1"}
        assert "Varjatud leht" in names(**option)


def test_enrolled_users_are_paged_until_an_empty_page(ask: Any) -> None:
    everybody, first = [], 0
    while True:
        options = {"limitfrom": first, "limitnumber": 20, "sortby": "id", "userfields": "id,roles"}
        pairs = [{"name": k, "value": v} for k, v in options.items()]
        page = ask("core_enrol_get_enrolled_users", courseid=11, options=pairs)
        if not page:
            break
        everybody += page
        first += 20
    assert len({u["id"] for u in everybody}) == len(everybody) == 66
    assert set(everybody[0]) == {"id", "fullname", "roles"}


def test_active_and_suspended_enrolments_are_asked_for_apart(ask: Any) -> None:
    def count(option: str) -> int:
        return len(ask("core_enrol_get_enrolled_users", courseid=11, options=[{"name": option, "value": 1}]))

    assert (count("onlyactive"), count("onlysuspended")) == (62, 4)


def test_an_unknown_user_field_is_refused(ask: Any) -> None:
    options = [{"name": "userfields", "value": "id,shoesize"}]
    assert ask("core_enrol_get_enrolled_users", courseid=11, options=options)["errorcode"] == "invaliduserfield"


def test_rights_over_people_are_asked_for(moodle: StandInMoodle, ask: Any) -> None:
    moodle.rights.discard("report/completion:view")
    who = {"courseid": 11, "userid": 1001}
    assert ask("core_completion_get_course_completion_status", **who)["errorcode"] == "cannotviewreport"
    assert {c["progress"] for c in ask("core_enrol_get_users_courses", userid=1001)} == {None}
    moodle.rights.discard("report/progress:view")
    assert ask("core_completion_get_activities_completion_status", **who)["errorcode"] == "nopermissions"
    moodle.rights.discard("moodle/course:enrolreview")
    options = [{"name": "onlyactive", "value": 1}]
    assert ask("core_enrol_get_enrolled_users", courseid=11, options=options)["errorcode"] == "nopermissions"


def test_a_report_is_paged_by_its_row_count(ask: Any) -> None:
    rows, page = [], 0
    while True:
        data = ask("core_reportbuilder_retrieve_report", reportid=1, page=page, perpage=50)["data"]
        if not data["rows"]:
            break
        total = data["totalrowcount"]
        rows += data["rows"]
        page += 1
    assert len(rows) == total == 64 + 48 + 9 + 40
    assert {len(r["columns"]) for r in rows} == {13}


def test_lesson_texts_need_the_right_to_manage_lessons(moodle: StandInMoodle, ask: Any) -> None:
    lesson = INSTANCES + 11_006
    assert "contents" in ask("mod_lesson_get_pages", lessonid=lesson)["pages"][0]["page"]
    moodle.rights.discard("mod/lesson:manage")
    assert "contents" not in ask("mod_lesson_get_pages", lessonid=lesson)["pages"][0]["page"]


def test_a_browser_sees_pages_for_courses_activities_and_editing(moodle: StandInMoodle) -> None:
    for path in (
        "/course/view.php?id=11",
        "/course/edit.php?id=11",
        "/mod/page/view.php?id=11003",
        "/course/modedit.php?update=11003",
        "/login/index.php",
        "/",
    ):
        answer = requests.get(moodle.url + path, timeout=5)
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8"), path
    assert requests.get(f"{moodle.url}/mod/page/view.php?id=14099", timeout=5).status_code == 404
