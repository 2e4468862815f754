"""Every recorded answer of a real Moodle, 5.1 and 4.1, is understood. Skipped where the recordings are not at hand."""

import dataclasses
import json
from pathlib import Path

import pytest

from course_sync.errors import (
    AccessRefused,
    CallRefused,
    MoodleError,
    MoodleUnavailable,
    NotFound,
    NotMoodle,
    TokenRefused,
)
from course_sync.moodle import TYPES
from course_sync.moodle.activities import parse_activities
from course_sync.moodle.answers import SITE_INFO, Answer, understand, understand_file
from course_sync.moodle.batches import BATCH
from course_sync.moodle.blocks import COURSE_BLOCKS, parse_blocks
from course_sync.moodle.capabilities import parse_capabilities
from course_sync.moodle.completion import (
    ACTIVITIES_COMPLETION,
    COURSE_COMPLETION,
    parse_activities_completion,
    parse_course_completion,
)
from course_sync.moodle.contents import CONTENTS, book_chapters, parse_contents
from course_sync.moodle.courses import CATEGORIES, COURSES, parse_categories, parse_courses
from course_sync.moodle.entries import (
    DATA_ENTRIES,
    DISCUSSIONS,
    FEEDBACK_ITEMS,
    GLOSSARY_ENTRIES,
    LESSON_PAGES,
    WIKI_PAGES,
    parse_data_entries,
    parse_discussions,
    parse_feedback_items,
    parse_glossary_entries,
    parse_lesson_pages,
    parse_wiki_pages,
)
from course_sync.moodle.people import (
    ENROLLED_USERS,
    ENROLMENT_METHODS,
    USERS_COURSES,
    parse_enrolled_users,
    parse_enrolment_methods,
    parse_users_courses,
)
from course_sync.moodle.registry import REGISTRY
from course_sync.moodle.reports import REPORT, parse_report

FOLDER = Path(__file__).parents[3] / "shared" / "moodle-recordings"
FILES = sorted(path for version in ("5.1", "4.1") for path in (FOLDER / version).glob("*.json"))

pytestmark = pytest.mark.skipif(
    not FILES, reason="the recordings of a real Moodle (../shared/moodle-recordings) are not here"
)

PARSERS = {
    SITE_INFO: parse_capabilities,
    CATEGORIES: parse_categories,
    COURSES: parse_courses,
    CONTENTS: parse_contents,
    COURSE_BLOCKS: parse_blocks,
    ENROLLED_USERS: parse_enrolled_users,
    USERS_COURSES: parse_users_courses,
    ENROLMENT_METHODS: parse_enrolment_methods,
    COURSE_COMPLETION: parse_course_completion,
    ACTIVITIES_COMPLETION: parse_activities_completion,
    REPORT: parse_report,
    LESSON_PAGES: parse_lesson_pages,
    GLOSSARY_ENTRIES: parse_glossary_entries,
    DISCUSSIONS: parse_discussions,
    FEEDBACK_ITEMS: parse_feedback_items,
    WIKI_PAGES: parse_wiki_pages,
    DATA_ENTRIES: parse_data_entries,
    **{kind.function: lambda data, modname=modname: parse_activities(modname, data) for modname, kind in TYPES.items()},
}

ERRORS = {
    "account-suspended": TokenRefused,
    "cli-maintenance": MoodleUnavailable,
    "empty-token": TokenRefused,
    "invalid-token": TokenRefused,
    "ip-not-allowed": TokenRefused,
    "maintenance": MoodleUnavailable,
    "no-token-parameter": TokenRefused,
    "rest-off": TokenRefused,
    "service-disabled": TokenRefused,
    "token-expired": TokenRefused,
    "user-not-authorised-for-service": TokenRefused,
    "webservices-off": TokenRefused,
    "without-rest-use": TokenRefused,
    "course-not-accessible": AccessRefused,
    "without-report-progress-view": AccessRefused,
    "without-report-completion-view": AccessRefused,
    "completion-off": AccessRefused,
    "without-enrolreview": AccessRefused,
    "without-managegroups": AccessRefused,
    "without-viewall": AccessRefused,
    "no-permission": AccessRefused,
    "function-not-in-service": AccessRefused,
    "unknown-user": NotFound,
    "unknown-course": NotFound,
    "unknown-report": NotFound,
    "no-such-function": NotFound,
    "missing-file": NotFound,
    "unknown-context": NotFound,
    "bad-token": TokenRefused,
    "no-token": CallRefused,
    "no-arguments": CallRefused,
    "plain-pluginfile-with-token": NotMoodle,
    "no-criteria": CallRefused,
    "suspended-enrolment": CallRefused,
    "user-not-enrolled": CallRefused,
    "criterion-idnumber": CallRefused,
    "invalid-parameter": CallRefused,
    "missing-parameter": CallRefused,
    "unexpected-parameter": CallRefused,
    "unknown-option": CallRefused,
    "unknown-field": CallRefused,
    "unknown-forum": CallRefused,
    "xml-without-restformat": NotMoodle,
}


def recorded(path: Path) -> tuple[dict, Answer]:
    record = json.loads(path.read_text(encoding="utf-8"))
    body = json.dumps(record["response"]) if "response" in record else record.get("body", "")
    # A body of text was recorded beside `response: null` where the answer was empty.
    body = "" if record["http_status"] == 403 else body
    content_type = (record["content_type"] or "").split(";")[0]
    return record, Answer(record["http_status"], body.encode(), content_type)


def case(path: Path) -> str:
    return path.stem.partition("--")[2].removeprefix("error-")


def is_refusal(path: Path, record: dict) -> bool:
    response = record.get("response")
    refused = (
        isinstance(response, dict) and "errorcode" in response and ("exception" in response or "error" in response)
    )
    return refused or path.stem.partition("--")[2].startswith("error-") or case(path) == "xml-without-restformat"


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_recorded_answer_is_understood(path):
    record, answer = recorded(path)
    function = record["function"] or ""
    if path.stem.startswith("page--"):
        with pytest.raises(NotMoodle):
            understand(answer, SITE_INFO)
        return
    if answer.status == 304:  # the answer to If-None-Match: `download` takes it before it is read as a file
        assert answer.body == b""
        return
    read = understand_file if path.stem.startswith("pluginfile") else lambda answer: understand(answer, function)
    if is_refusal(path, record):
        with pytest.raises(MoodleError) as caught:
            read(answer)
        # 4.1 has no reportbuilder:viewall: there its report was refused under the names of answers.
        kind = (
            AccessRefused
            if (record.get("response") or {}).get("errorcode") == "errorreportview"
            else ERRORS[case(path)]
        )
        assert isinstance(caught.value, kind)
        return
    data = read(answer)
    if function in PARSERS:
        assert PARSERS[function](data) is not None


def names_of_people() -> set[str]:
    """Names, e-mails and numbers of everybody in the recorded lists of people, with the account's own."""
    found: set[str] = set()

    def walk(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in {
                    "fullname",
                    "firstname",
                    "lastname",
                    "email",
                    "userfullname",
                    "username",
                    "idnumber",
                    "usermodifiedfullname",
                } and (
                    "email" in value
                    or "userfullname" in value
                    or "username" in value
                    or "profileimageurl" in value
                    or set(value) == {"id", "fullname"}
                ):
                    found.add(str(inner))
                walk(inner)
        if isinstance(value, list):
            for inner in value:
                walk(inner)

    for path in FILES:
        walk(json.loads(path.read_text(encoding="utf-8")).get("response"))
    return {name for name in found if len(name) > 3}


def everything(value) -> str:
    """All that a value holds, fields that its repr hides too."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return " ".join(everything(getattr(value, field.name)) for field in dataclasses.fields(value))
    if isinstance(value, dict):
        return " ".join(f"{everything(key)} {everything(inner)}" for key, inner in value.items())
    if isinstance(value, list | tuple | set | frozenset):
        return " ".join(everything(inner) for inner in value)
    return str(value)


def test_no_name_of_a_person_outlives_the_parsing():
    names = names_of_people()
    assert len(names) > 20
    parsed = 0
    for path in FILES:
        record, answer = recorded(path)
        # A report's cells are its author's choice; it is judged by its headers before it is used.
        if record["function"] in PARSERS and record["function"] != REPORT and not is_refusal(path, record):
            text = everything(PARSERS[record["function"]](understand(answer, record["function"])))
            assert [name for name in names if name in text] == [], path.name
            parsed += 1
    assert parsed > 60


def test_recorded_batches_hold_what_the_engine_looks_for():
    for path in (path for path in FILES if path.stem.startswith(BATCH)):
        for part in json.loads(path.read_text(encoding="utf-8"))["response"]["responses"]:
            text = json.loads(part["exception" if part["error"] else "data"])
            assert "errorcode" in text if part["error"] else parse_course_completion(text).items.criteria


@pytest.mark.parametrize("version", ["5.1", "4.1"])
def test_what_a_real_course_holds_is_read(version):
    def response(name):
        return json.loads((FOLDER / version / f"{name}.json").read_text(encoding="utf-8"))["response"]

    sections = [
        section for number in (1, 2, 3, 4) for section in parse_contents(response(f"{CONTENTS}--course{number}"))
    ]
    modules = [module for section in sections for module in section.modules]
    assert {module.modname for module in modules} >= {
        "page",
        "label",
        "url",
        "resource",
        "folder",
        "book",
        "quiz",
        "forum",
        "assign",
    }
    books = [module for module in modules if module.modname == "book"]
    assert books
    assert all(
        len(book_chapters(book)) == 3 and all(chapter.fileurl for chapter in book_chapters(book)) for book in books
    )
    pages = parse_activities("page", response("mod_page_get_pages_by_courses"))
    assert all(item.content and item.cmid and item.modified_at for item in pages.items)
    refused = parse_activities("page", response("mod_page_get_pages_by_courses--course-not-accessible"))
    assert (refused.items, len(refused.refused_courses)) == ((), 4)
    assert len(parse_activities("assign", response("mod_assign_get_assignments--not-enrolled")).refused_courses) == 4
    assert all(
        item.addresses["externalurl"] for item in parse_activities("url", response("mod_url_get_urls_by_courses")).items
    )
    cmids = {module.cmid for module in modules}
    for kind in TYPES.values():
        path = FOLDER / version / f"{kind.function}.json"
        if REGISTRY[kind.function].until and not path.exists():
            continue  # of versions before 5.0, and not recorded
        found = PARSERS[kind.function](json.loads(path.read_text(encoding="utf-8"))["response"])
        assert {item.cmid for item in found.items} <= cmids
    functions = parse_capabilities(response(SITE_INFO)).functions
    assert functions - set(REGISTRY)  # the recording account could do more than we ask for


@pytest.mark.parametrize("version", ["5.1"])
def test_a_subsection_leads_to_its_own_section(version):
    data = json.loads((FOLDER / version / f"{CONTENTS}--course4.json").read_text(encoding="utf-8"))["response"]
    sections = {section.id: section for section in parse_contents(data)}
    [subsection] = [
        module for section in sections.values() for module in section.modules if module.modname == "subsection"
    ]
    assert subsection.subsection_id is not None
    own = sections[subsection.subsection_id]
    assert (own.component, own.item_id) == ("mod_subsection", subsection.instance)
