"""The stand-in's answers have the shapes of a real Moodle's recorded ones."""

from collections.abc import Iterator
from typing import Any

import pytest

from course_sync.demo.things import INSTANCES

COURSES = [11, 12, 13, 14, 15, 16, 17]
ONE = {"courseid": 11}

CALLS: dict[str, dict[str, Any]] = {
    "core_webservice_get_site_info": {},
    "core_course_get_categories": {"criteria": [{"key": "id", "value": 2}], "addsubcategories": 1},
    "core_course_get_courses_by_field--category": {"field": "category", "value": 4},
    "core_course_get_courses_by_field--ids": {"field": "ids", "value": "11,12"},
    "core_course_get_courses_by_field--unknown-id": {"field": "id", "value": 999_999},
    "core_course_get_contents--course1": ONE,
    "core_course_get_contents--course2": {"courseid": 14},
    "core_course_get_contents--course3": {"courseid": 15},
    "core_course_get_contents--excludecontents": ONE | {"options": [{"name": "excludecontents", "value": 1}]},
    "core_block_get_course_blocks": ONE | {"returncontents": 1},
    "core_block_get_course_blocks--without-contents": ONE,
    "core_enrol_get_enrolled_users": ONE,
    "core_enrol_get_enrolled_users--onlysuspended": ONE | {"options": [{"name": "onlysuspended", "value": 1}]},
    "core_enrol_get_enrolled_users--onlyactive-userfields": ONE
    | {
        "options": [
            {"name": "onlyactive", "value": 1},
            {"name": "userfields", "value": "id,idnumber,email,department,lastcourseaccess,roles"},
        ]
    },
    "core_enrol_get_enrolled_users--paged-past-the-end": ONE
    | {"options": [{"name": "limitfrom", "value": 1000}, {"name": "limitnumber", "value": 5}]},
    "core_enrol_get_enrolled_users_with_capability": {
        "coursecapabilities": [{"courseid": 11, "capabilities": ["moodle/course:isincompletionreports"]}],
        "options": [{"name": "userfields", "value": "id,fullname"}],
    },
    "core_enrol_get_users_courses--other-user": {"userid": 1025, "returnusercount": 0},
    "core_enrol_get_course_enrolment_methods": ONE,
    "core_completion_get_course_completion_status--completed": ONE | {"userid": 1001},
    "core_completion_get_course_completion_status--not-completed": ONE | {"userid": 1050},
    "core_completion_get_activities_completion_status--course1": ONE | {"userid": 1001},
    "core_completion_get_activities_completion_status--user-not-enrolled": ONE | {"userid": 1090},
    "core_reportbuilder_retrieve_report--page0": {"reportid": 1, "page": 0, "perpage": 20},
    "core_reportbuilder_retrieve_report--past-the-end": {"reportid": 1, "page": 99, "perpage": 20},
    "mod_assign_get_assignments": {"courseids": COURSES, "includenotenrolledcourses": 1},
    "mod_assign_get_assignments--not-enrolled": {"courseids": COURSES},
    "mod_page_get_pages_by_courses--unknown-course-in-list": {"courseids": [11, 999_999]},
    "mod_page_get_pages_by_courses--course-not-accessible": {"courseids": [18]},
    "mod_lesson_get_pages": {"lessonid": INSTANCES + 11_006},
    "mod_glossary_get_entries_by_letter": {"id": INSTANCES + 11_009, "letter": "ALL", "from": 0, "limit": 20},
    "mod_forum_get_forum_discussions": {"forumid": INSTANCES + 11_002},
    "mod_wiki_get_subwiki_pages": {"wikiid": INSTANCES + 14_009, "options": {"includecontent": 1}},
    "mod_data_get_entries": {"databaseid": INSTANCES + 14_010, "returncontents": 1},
} | {
    f"mod_{name}_by_courses": {"courseids": COURSES}
    for name in (
        "bigbluebuttonbn_get_bigbluebuttonbns", "book_get_books", "choice_get_choices", "data_get_databases",
        "feedback_get_feedbacks", "folder_get_folders", "forum_get_forums", "glossary_get_glossaries",
        "h5pactivity_get_h5pactivities", "imscp_get_imscps", "label_get_labels", "lesson_get_lessons", "lti_get_ltis",
        "page_get_pages", "quiz_get_quizzes", "resource_get_resources", "scorm_get_scorms", "url_get_urls",
        "wiki_get_wikis", "workshop_get_workshops",
    )
}  # fmt: skip


def kind(value: Any) -> str:
    """The JSON type; whole and broken numbers are alike to PHP."""
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__


def shape(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every path in `value` with its JSON type; the items of a list share one path."""
    yield path, kind(value)
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from shape(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from shape(inner, f"{path}[]")


def always(value: Any, path: str = "") -> Iterator[str]:
    """The paths that each item of every list has."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"{path}.{key}"
            yield from always(inner, f"{path}.{key}")
    elif isinstance(value, list) and value:
        yield from set.intersection(*(set(always(inner, f"{path}[]")) for inner in value))


def kinds(value: Any) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path, name in shape(value):
        found.setdefault(path, set()).add(name)
    return found


def parents_present(path: str, present: set[str]) -> bool:
    parent = path.rpartition(".")[0]
    return parent in present


@pytest.mark.parametrize("case", sorted(CALLS))
def test_an_answer_has_the_keys_and_types_of_the_recorded_one(case: str, ask: Any, recording: Any) -> None:
    recorded = recording(case)["response"]
    answered = ask(case.partition("--")[0], **CALLS[case])
    real, ours = kinds(recorded), kinds(answered)
    for path, names in ours.items():
        if path in real and real[path] | names != {"NoneType"}:
            seen = real[path] - {"NoneType"}
            assert not seen or names - {"NoneType"} <= seen, path
    needed = {p for p in always(recorded) if parents_present(p, set(ours)) or p.count(".") == 1}
    assert {p for p in needed if p not in ours} == set()


EMPTY_WHEN_RECORDED = {"mod_bigbluebuttonbn_get_bigbluebuttonbns_by_courses", "core_enrol_get_course_enrolment_methods"}
NOT_RECORDED = {
    # the sample courses have no such thing; from Moodle's description of the function
    "[].modules[].availability", "[].modules[].availabilityinfo", "[].institution", "[].description",
    "[].descriptionformat", "[].modules[].description",
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(CALLS))
def test_an_answer_has_no_key_that_moodle_does_not_give(case: str, ask: Any, recording: Any) -> None:
    if case in EMPTY_WHEN_RECORDED:
        return
    recorded = recording(case)["response"]
    known = set(kinds(recorded))
    if case.startswith("core_course_get_contents"):
        known |= {p for n in (1, 2, 3, 4) for p in kinds(recording(f"core_course_get_contents--course{n}")["response"])}
    unknown = {p for p in kinds(ask(case.partition("--")[0], **CALLS[case])) if p not in known}
    assert {p for p in unknown if p.rpartition(".")[0] in known and not p.endswith("[]")} <= NOT_RECORDED


def test_errors_are_worded_as_recorded(post: Any, recording: Any) -> None:
    cases = {
        "core_webservice_get_site_info--error-invalid-token": ("core_webservice_get_site_info", {}, "wrong"),
        "core_webservice_get_site_info--error-empty-token": ("core_webservice_get_site_info", {}, ""),
        "core_course_get_contents--error-unknown-course": ("core_course_get_contents", {"courseid": 999_999}, None),
        "core_course_get_contents--error-invalid-parameter": ("core_course_get_contents", {"courseid": "abc"}, None),
        "core_course_get_contents--error-missing-parameter": ("core_course_get_contents", {}, None),
        "core_course_get_contents--error-unexpected-parameter": (
            "core_course_get_contents",
            {"courseid": 11, "nosuch": 1},
            None,
        ),
        "core_course_get_contents--error-unknown-option": (
            "core_course_get_contents",
            {"courseid": 11, "options": [{"name": "nosuchoption", "value": 1}]},
            None,
        ),
        "core_course_get_courses_by_field--error-unknown-field": (
            "core_course_get_courses_by_field",
            {"field": "nosuch", "value": 1},
            None,
        ),
        "core_course_get_categories--error-criterion-idnumber": (
            "core_course_get_categories",
            {"criteria": [{"key": "idnumber", "value": "SKA"}]},
            None,
        ),
        "core_no_such_function--error-no-such-function": ("core_no_such_function", {}, None),
        "core_completion_get_course_completion_status--error-unknown-user": (
            "core_completion_get_course_completion_status",
            {"courseid": 11, "userid": 999_999},
            None,
        ),
        "core_completion_get_course_completion_status--error-user-not-enrolled": (
            "core_completion_get_course_completion_status",
            {"courseid": 11, "userid": 1090},
            None,
        ),
        "core_completion_get_course_completion_status--error-suspended-enrolment": (
            "core_completion_get_course_completion_status",
            {"courseid": 11, "userid": 1064},
            None,
        ),
        "core_completion_get_activities_completion_status--error-course-not-accessible": (
            "core_completion_get_activities_completion_status",
            {"courseid": 18, "userid": 1001},
            None,
        ),
        "core_reportbuilder_retrieve_report--error-unknown-report": (
            "core_reportbuilder_retrieve_report",
            {"reportid": 999_999},
            None,
        ),
        "mod_forum_get_forum_discussions--error-unknown-forum": (
            "mod_forum_get_forum_discussions",
            {"forumid": 999_999},
            None,
        ),
    }
    for case, (function, params, token) in cases.items():
        recorded = recording(case)
        answered = post(function, params, token)
        assert answered.status_code == recorded["http_status"], case
        assert answered.json() == recorded["response"], case


def test_a_course_not_open_is_refused_as_recorded(ask: Any, recording: Any) -> None:
    recorded = recording("core_course_get_contents--error-course-not-accessible")["response"]
    answered = ask("core_course_get_contents", courseid=18)
    assert answered == {**recorded, "message": recorded["message"].replace("68", "18")}
