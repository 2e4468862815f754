"""Every place of a course where somebody can write an address: what Moodle's answers say becomes texts at exact places."""

from datetime import UTC, datetime

import pytest

from course_sync.content import Site, extract
from course_sync.errors import CallRefused
from course_sync.model.course import Author
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.model.places import Field
from course_sync.moodle.activities import parse_activities
from course_sync.moodle.beside import parse_data_fields, parse_grading_forms, parse_quiz_feedback
from course_sync.moodle.blocks import parse_blocks
from course_sync.moodle.contents import parse_contents
from course_sync.moodle.courses import parse_courses
from course_sync.moodle.entries import (
    parse_choice_options,
    parse_data_entries,
    parse_discussions,
    parse_feedback_items,
    parse_glossary_entries,
    parse_lesson_answers,
    parse_lesson_pages,
    parse_wiki_pages,
)
from course_sync.stages.mirroring.answers import Answers, Gap, gap_of
from course_sync.stages.mirroring.course import put_together

SITE = Site("https://moodle.example")
COURSE, CMID, INSTANCE, SECTION = 7, 70, 700, 77
NOW = datetime(2026, 11, 22, tzinfo=UTC)
CANARY = "Kanaarlind"


def link(name: str) -> str:
    return f'<p>Loe <a href="https://ee.example/{name}">siit</a>.</p>'


class Kit:
    """A course with one activity; each test says what of it is not ordinary."""

    def __init__(self) -> None:
        self.course = {"id": COURSE, "shortname": "K", "fullname": "Kursus", "visible": 1, "categoryid": 2}
        self.section = {"id": SECTION, "section": 1, "name": "Jaotis", "summary": "", "modules": []}
        self.module = {"id": CMID, "name": "Tegevus", "instance": INSTANCE, "modname": "page", "availability": None}
        self.module["url"] = f"https://moodle.example/mod/page/view.php?id={CMID}"
        self.blocks: list[dict[str, object]] = []
        self.details: dict[int, object] = {}
        self.entries: dict[int, object] = {}
        self.more: dict[str, object] = {}

    def of(self, modname: str, **settings: object) -> "Kit":
        self.module |= {"modname": modname, "url": f"https://moodle.example/mod/{modname}/view.php?id={CMID}"}
        entry = {"id": INSTANCE, "course": COURSE, "coursemodule": CMID, "name": "Tegevus", "intro": "", **settings}
        entry = {key: value for key, value in entry.items() if value is not ...}
        data = {"courses": [{"assignments": [entry | {"cmid": CMID}]}]} if modname == "assign" else None
        key = {
            "data": "databases",
            "lti": "ltis",
            "feedback": "feedbacks",
            "quiz": "quizzes",
            "glossary": "glossaries",
        }.get(modname, f"{modname}s")
        answer = data or ([entry] if modname == "forum" else {key: [entry], "warnings": []})
        [self.details[CMID]] = parse_activities(modname, answer).items
        return self

    def inside(self, read: object) -> "Kit":
        self.entries[CMID] = read.items if hasattr(read, "items") else read
        return self

    def mirrored(self):
        self.section["modules"] = [self.module]
        [listed] = parse_courses({"courses": [self.course]}).items
        answers = Answers(
            listed,
            "Kategooria",
            parse_contents([self.section]),
            details=self.details,
            entries=self.entries,
            blocks=parse_blocks({"blocks": self.blocks}).items,
            asked_at=NOW,
            **self.more,
        )
        return put_together(answers, SITE, "et")

    def found(self):
        """Address → (field, part id, edit address, author) of every link in what would be stored."""
        return {
            it.url: (text.place.field.value, text.place.part_id, text.place.edit_url, text.author)
            for text, _ in self.mirrored().texts
            for it in extract(text.body, text.format, text.base_url, SITE).links
        }

    def gaps(self):
        return {
            item.what: (item.outcome, item.reason, item.detail)
            for item in self.mirrored().coverage
            if item.outcome is not CoverageOutcome.READ and item.what != "course:elsewhere"
        }


@pytest.fixture
def kit():
    return Kit()


def only(kit):
    [place] = kit.found().values()
    return place[:3]


EDIT_COURSE = "https://moodle.example/course/edit.php?id=7"
EDIT_ACTIVITY = "https://moodle.example/course/modedit.php?update=70"


def test_names_that_hold_an_address_are_texts_and_others_are_not(kit):
    kit.course["fullname"] = "Loe: https://ee.example/kursus"
    kit.section["name"] = "www.ee.example/jaotis"
    kit.module["name"] = "Vaata https://ee.example/tegevus."
    assert {url: place[:3] for url, place in kit.found().items()} == {
        "https://ee.example/kursus": ("name", "", EDIT_COURSE),
        "http://www.ee.example/jaotis": ("name", "", "https://moodle.example/course/editsection.php?id=77"),
        "https://ee.example/tegevus": ("name", "", EDIT_ACTIVITY),
    }
    assert [text.place.field for text, _ in Kit().mirrored().texts] == []


def test_names_in_several_languages_are_told_in_the_reports_own_everywhere(kit):
    both = '<span lang="et" class="multilang">Eesti</span><span lang="en" class="multilang">English</span>'
    kit.course["fullname"] = kit.section["name"] = kit.module["name"] = both
    kit.of("page", content=link("a"))
    told = kit.mirrored()
    [(text, _)] = told.texts
    assert {told.course.fullname, told.activities[0].name, text.place.section, text.place.activity} == {"Eesti"}
    assert [section.name for section in told.sections] == ["Eesti"]


def test_a_labels_name_is_the_beginning_of_its_text_and_not_read_twice(kit):
    kit.of("label", intro="https://ee.example/silt")
    kit.module["name"] = "https://ee.example/silt"
    assert only(kit)[0] == "intro"


def test_restrictions_of_sections_and_activities_give_their_addresses_and_no_words(kit):
    kit.section["availabilityinfo"] = f"Vajalik: {link('jaotis')}"
    kit.module["availabilityinfo"] = f"Kuni 1. jaanuar 2020: {link('tegevus')}"
    assert {url: place[0] for url, place in kit.found().items()} == {
        "https://ee.example/jaotis": "restriction",
        "https://ee.example/tegevus": "restriction",
    }
    assert all("Vajalik" not in text.body and "2020" not in text.body for text, _ in kit.mirrored().texts)


def test_custom_fields_are_read_as_written_and_links_of_settings_as_shown(kit):
    area = {
        "type": "textarea",
        "name": "Lisa",
        "shortname": "lisa",
        "valueraw": '<a href="htp:/viga">x</a>',
        "value": "x",
    }
    with_file = area | {"shortname": "fail", "valueraw": '<img src="@@PLUGINFILE@@/a.png">', "value": link("fail")}
    choice = area | {"type": "select", "shortname": "valik", "valueraw": "1", "value": link("valik")}
    kit.course["customfields"] = [area, with_file, choice]
    assert {url: place[:3] for url, place in kit.found().items()} == {
        "htp:/viga": ("customfield", "lisa", EDIT_COURSE),
        "https://ee.example/fail": ("customfield", "fail", EDIT_COURSE),
        "https://ee.example/valik": ("customfield", "valik", EDIT_COURSE),
    }


def test_blocks_give_title_text_and_footer_at_their_spot_on_the_page(kit):
    contents = {"title": "https://ee.example/p", "content": link("sisu"), "footer": link("jalus"), "contentformat": 1}
    kit.blocks = [{"instanceid": 5, "name": "html", "contents": contents}]
    spot = "https://moodle.example/course/view.php?id=7#inst5"
    assert {url: place[:3] for url, place in kit.found().items()} == {
        "https://ee.example/sisu": ("block", "5", spot),
        "https://ee.example/jalus": ("block", "5-footer", spot),
        "https://ee.example/p": ("block", "5-title", spot),
    }


def test_blocks_of_plugins_are_named_and_moodles_own_are_not(kit):
    shown = {"title": CANARY, "content": f"<p>{CANARY} {link('x')}</p>"}
    kit.blocks = [
        {"instanceid": n, "name": name, "contents": shown} for n, name in enumerate(("online_users", "sharing_cart"))
    ]
    assert kit.gaps()["course:other_blocks"] == (CoverageOutcome.UNREAD, CoverageReason.TYPE_UNKNOWN, "sharing_cart")
    assert kit.found() == {}
    assert CANARY not in repr(kit.mirrored())


def test_both_addresses_of_an_external_tool_are_read_at_places_of_their_own(kit):
    kit.of("lti", toolurl="https://ee.example/a", securetoolurl="https://ee.example/b")
    assert {url: place[:3] for url, place in kit.found().items()} == {
        "https://ee.example/a": ("externalurl", "", EDIT_ACTIVITY),
        "https://ee.example/b": ("externalurl", "securetoolurl", EDIT_ACTIVITY),
    }
    assert "lti:address" not in kit.gaps()


def test_what_moodle_tells_to_editors_only_is_named_with_the_right_and_lowers_nothing(kit):
    beyond = (CoverageOutcome.BLIND, CoverageReason.RIGHT_MISSING)
    assert kit.of("lti").gaps()["lti:address"] == (*beyond, "moodle/course:manageactivities")
    assert Kit().of("feedback").gaps()["feedback:after_submit"] == (*beyond, "mod/feedback:edititems")


def test_an_intro_that_was_not_told_is_not_an_empty_one(kit):
    kit.of("survey", intro=...)
    assert kit.gaps()["survey:intro"] == (
        CoverageOutcome.UNREAD,
        CoverageReason.RIGHT_MISSING,
        "mod/survey:participate",
    )
    assert f"{COURSE}/cm{CMID}/intro/" in kit.mirrored().kept_texts
    assert kit.of("survey").gaps() == {}


def test_an_assignment_that_is_not_open_keeps_what_was_known_of_it(kit):
    later = int(NOW.timestamp()) + 100
    kit.of("assign", intro=..., allowsubmissionsfromdate=later)
    assert {kit.gaps()[what][:2] for what in ("assign:intro", "assign:activity")} == {
        (CoverageOutcome.BLIND, CoverageReason.CLOSED)
    }
    assert set(kit.mirrored().kept_texts) == {f"{COURSE}/cm{CMID}/intro/", f"{COURSE}/cm{CMID}/content/activity"}


def test_a_description_that_a_site_keeps_back_from_an_open_assignment_is_not_called_closed(kit):
    kit.of("assign", intro=..., alwaysshowdescription=1)  # seen on a 4.1 whose assignments had been changed
    assert kit.gaps()["assign:intro"][:2] == (CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT)


@pytest.mark.parametrize(("at", "reason"), [(-100, CoverageReason.CLOSED), (100, CoverageReason.RIGHT_MISSING)])
def test_a_closed_package_needs_no_right_and_keeps_what_was_known_of_it(kit, at, reason):
    """Moodle 4.1 of a closed SCORM package: a name and a description, no package and no dates but those of the course page."""
    kit.module["dates"] = [{"label": "Suletud:", "timestamp": int(NOW.timestamp()) + at, "dataid": "timeclose"}]
    kit.of("scorm")
    assert kit.gaps()["scorm:package"][1] is reason
    assert kit.mirrored().unread_cmids == {CMID}


def test_instructions_that_an_open_assignment_does_not_have_are_gone(kit):
    kit.of("assign", cutoffdate=int(NOW.timestamp()) + 100)
    assert kit.mirrored().kept_texts == {}
    assert kit.gaps() == {}


def test_files_attached_to_an_assignment_are_listed(kit):
    attached = {
        "filename": "vorm.docx",
        "filepath": "/",
        "filesize": 9,
        "fileurl": "https://moodle.example/webservice/pluginfile.php/1/mod_assign/introattachment/0/vorm.docx",
    }
    kit.of("assign", introattachments=[attached])
    assert [file.name for file in kit.mirrored().files] == ["vorm.docx"]


def test_feedback_labels_and_choices_are_read_beside_the_questions(kit):
    items = [
        {"id": 1, "typ": "label", "name": "label", "presentation": link("silt")},
        {
            "id": 2,
            "typ": "multichoice",
            "name": "https://ee.example/k",
            "presentation": "r>>>>>jah https://ee.example/v|ei<<<<<1",
        },
        {
            "id": 3,
            "typ": "multichoicerated",
            "name": "hinne",
            "presentation": "d>>>>>0####https://ee.example/h|1####ei",
        },
        {"id": 4, "typ": "numeric", "name": "arv", "presentation": "0|5"},
    ]
    kit.of("feedback", page_after_submit="").inside(parse_feedback_items({"items": items}))
    edit = "https://moodle.example/mod/feedback/edit.php?id=70"
    assert {url: place[:3] for url, place in kit.found().items()} == {
        "https://ee.example/silt": ("item", "1-presentation", edit),
        "https://ee.example/k": ("item", "2", edit),
        "https://ee.example/v": ("item", "2-presentation", edit),
        "https://ee.example/h": ("item", "3-presentation", edit),
    }


def test_options_of_a_choice_are_read_and_a_closed_one_keeps_what_was_known(kit):
    options = {"options": [{"id": 3, "text": "https://ee.example/valik"}]}
    kit.of("choice").inside(parse_choice_options(options))
    assert only(kit) == ("item", "3", EDIT_ACTIVITY)
    closed = Kit().of("choice").inside(Gap(CoverageReason.BLIND_SPOT, "kinni", CoverageOutcome.BLIND))
    assert closed.gaps()["choice:options"][:2] == (CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT)
    assert closed.mirrored().unread_cmids == {CMID}


def test_lesson_pages_their_titles_and_their_answers_are_read_on_the_pages_own_form(kit):
    page = {"page": {"id": 9, "title": "Vaata www.ee.example", "contents": link("leht"), "contentsformat": 1}}
    answers = {
        "answers": [{"id": 4, "answer": link("vastus"), "response": "[x](https://ee.example/md)", "responseformat": 4}]
    }
    [entry] = parse_lesson_pages({"pages": [page]}).items
    from dataclasses import replace

    kit.of("lesson").inside((replace(entry, further=parse_lesson_answers(answers)),))
    edit = "https://moodle.example/mod/lesson/editpage.php?pageid=9&id=70"
    assert {url: place[:3] for url, place in kit.found().items()} == {
        "https://ee.example/leht": ("lesson_page", "9", edit),
        "http://www.ee.example/": ("lesson_page", "9-title", edit),
        "https://ee.example/vastus": ("lesson_page", "9-answer4", edit),
        "https://ee.example/md": ("lesson_page", "9-response4", edit),
    }


def test_templates_of_a_database_give_their_fixed_addresses_only(kit):
    template = f'<b>[[Nimi]]</b><a href="[[Aadress]]">x</a><a href="##moreurl##">y</a>{link("mall")}'
    kit.of("data", singletemplate=template)
    assert only(kit) == (
        "content",
        "singletemplate",
        "https://moodle.example/mod/data/templates.php?id=70&mode=singletemplate",
    )


def learner_answers():
    body = f"<p>{CANARY} vt {link('õppija')}</p>"
    yield "glossary", parse_glossary_entries({"entries": [{"id": 1, "concept": CANARY, "definition": body}]})
    yield "wiki", parse_wiki_pages({"pages": [{"id": 1, "title": CANARY, "cachedcontent": body}]})
    cells = [
        {"id": 1, "content": body, "content1": None},
        {"id": 2, "content": "https://ee.example/õ", "content1": CANARY},
    ]
    yield "data", parse_data_entries({"entries": [{"id": 5, "contents": cells}]})


@pytest.mark.parametrize(("modname", "read"), list(learner_answers()))
def test_of_what_learners_wrote_only_the_addresses_are_kept(kit, modname, read):
    kit.of(modname, wikimode="collaborative").inside(read)
    found = kit.found()
    assert found
    assert {place[3] for place in found.values()} == {Author.LEARNER}
    mirrored = kit.mirrored()
    assert CANARY not in repr((mirrored.texts, mirrored.files, mirrored.coverage, mirrored.kept_texts))


def test_announcements_and_teachers_glossary_entries_are_read_whole(kit):
    posts = parse_discussions(
        {"discussions": [{"id": 8, "discussion": 8, "subject": "Uudis", "message": link("uudis")}]}
    )
    kit.of("forum", type="news").inside(posts)
    assert only(kit) == ("post", "8", "https://moodle.example/mod/forum/discuss.php?d=8")
    entry = {"id": 1, "concept": "Mõiste", "definition": link("m"), "teacherentry": True}
    other = Kit().of("glossary").inside(parse_glossary_entries({"entries": [entry]}))
    assert [text.place.part for text, _ in other.mirrored().texts] == ["Mõiste"]


def test_a_wiki_of_each_learners_own_is_left_alone_and_named(kit):
    assert kit.of("wiki", wikimode="individual").gaps()["wiki:entries"][:2] == (
        CoverageOutcome.SKIPPED,
        CoverageReason.LEARNERS_TEXT,
    )


def test_a_type_that_nobody_knows_is_listed_with_what_the_course_page_shows(kit):
    kit.module |= {"modname": "hvp", "description": link("hvp")}
    kit.module["contents"] = [{"type": "url", "fileurl": f"https://ee.example/{n}", "filename": "x"} for n in "ab"]
    assert {url: place[:2] for url, place in kit.found().items()} == {
        "https://ee.example/hvp": ("intro", ""),
        "https://ee.example/a": ("externalurl", ""),
        "https://ee.example/b": ("externalurl", "1"),
    }
    assert kit.gaps()["hvp:all"][:2] == (CoverageOutcome.UNREAD, CoverageReason.TYPE_UNKNOWN)
    assert [activity.modname for activity in kit.mirrored().activities] == ["hvp"]


def test_types_of_old_moodles_are_not_called_read_when_they_were_not(kit):
    kit.module["modname"] = "chat"
    kit.more["detail_gaps"] = {"chat": Gap(CoverageReason.FUNCTION_ABSENT, "mod_chat_get_chats_by_courses")}
    assert kit.gaps()["chat:intro"][1] is CoverageReason.FUNCTION_ABSENT


def test_whether_hidden_activities_are_listed_at_all_is_proven_or_named(kit):
    assert "course:hidden" not in kit.gaps()
    del kit.module["availability"]
    assert kit.gaps()["course:hidden"][:2] == (CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING)
    kit.module["visible"] = 0
    assert "course:hidden" not in kit.gaps()


_NEVER_GIVEN = (
    ("bigbluebuttonbn", "bigbluebuttonbn:welcome"),
    ("quiz", "quiz:questions"),
    ("workshop", "workshop:forms"),
)


@pytest.mark.parametrize(("modname", "what"), _NEVER_GIVEN)
def test_what_no_function_gives_is_named(kit, modname, what):
    assert kit.of(modname).gaps()[what][:2] == (CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT)


def test_what_lies_outside_the_course_page_is_named_once_a_course_and_lowers_nothing(kit):
    items = [item for item in kit.of("quiz").mirrored().coverage if item.what == "course:elsewhere"]
    assert [(item.outcome, item.cmid) for item in items] == [(CoverageOutcome.BLIND, None)]


def test_entries_that_wait_for_approval_are_named_where_entries_have_to(kit):
    beyond = (CoverageOutcome.BLIND, CoverageReason.RIGHT_MISSING, "mod/glossary:approve")
    entries = parse_glossary_entries({"entries": []})
    assert kit.of("glossary", defaultapproval=0).inside(entries).gaps()["glossary:unapproved"] == beyond
    assert "glossary:unapproved" not in Kit().of("glossary", defaultapproval=1).inside(entries).gaps()


def test_fields_of_a_database_give_description_and_choices_on_their_own_page(kit):
    field = {
        "id": 3,
        "dataid": INSTANCE,
        "type": "menu",
        "name": "Liik",
        "description": "Vaata https://ee.example/väli",
    }
    field |= {"required": False, "param1": "jah https://ee.example/valik\nei", "param2": "", "param3": None}
    fields = parse_data_fields({"fields": [field], "warnings": []}).items
    kit.of("data").more["beside"] = {"data:fields": {CMID: fields}}
    edit = "https://moodle.example/mod/data/field.php?id=70"
    assert {url: place[:3] for url, place in kit.found().items()} == {
        "https://ee.example/v%C3%A4li": ("item", "3", edit),
        "https://ee.example/valik": ("item", "3-choices", edit),
    }
    assert ("data:fields", CoverageOutcome.READ) in {(it.what, it.outcome) for it in kit.mirrored().coverage}


def test_overall_feedback_of_a_quiz_is_read(kit):
    said = parse_quiz_feedback({"feedbacktext": link("tagasiside"), "feedbacktextformat": 1, "warnings": []})
    kit.of("quiz", hasfeedback=1).more["beside"] = {"quiz:feedback": {CMID: [said]}}
    assert only(kit) == ("feedback", "0", EDIT_ACTIVITY)


def test_what_could_not_be_read_beside_an_activity_is_named_and_stays(kit):
    gap = Gap(CoverageReason.FUNCTION_ABSENT, "mod_quiz_get_quiz_feedback_for_grade")
    kit.of("quiz", hasfeedback=1).more["beside"] = {"quiz:feedback": {CMID: gap}}
    assert kit.gaps()["quiz:feedback"][1] is CoverageReason.FUNCTION_ABSENT
    assert kit.mirrored().unread_fields == {(CMID, Field.FEEDBACK)}
    assert kit.mirrored().unread_cmids == set()


# As Moodle 5.1 and 4.1 tell them, shortened.
GUIDE = {
    "id": 1, "method": "guide", "name": "Juhend", "description": link("juhend"), "descriptionformat": 1, "status": 20,
    "timemodified": 1795741309,
    "guide": {
        "guide_criteria": [{
            "id": 4, "sortorder": 1, "description": "Vaata https://ee.example/kriteerium", "descriptionformat": 0,
            "shortname": "K", "descriptionmarkers": "https://ee.example/hindajale", "descriptionmarkersformat": 0, "maxscore": 10,
        }],
        "guide_comments": [{"id": 5, "sortorder": 1, "description": "https://ee.example/kommentaar", "descriptionformat": 0}],
    },
}  # fmt: skip
RUBRIC = {
    "id": 2, "method": "rubric", "name": "Mudel", "description": "", "descriptionformat": 1, "status": 20,
    "rubric": {
        "rubric_criteria": [{
            "id": 1, "sortorder": 1, "description": "Kriteerium https://ee.example/mudel", "descriptionformat": 0,
            "levels": [{"id": 9, "score": 0, "definition": "https://ee.example/tase", "definitionformat": 0}],
        }],
    },
}  # fmt: skip


def forms(active, *definitions, warnings=()):
    area = {"cmid": CMID, "contextid": 5, "component": "mod_assign", "areaname": "submissions", "activemethod": active}
    return parse_grading_forms({"areas": [area | {"definitions": list(definitions)}], "warnings": list(warnings)})


def test_marking_guides_and_rubrics_are_read_on_their_own_page(kit):
    kit.module["contextid"] = 155
    kit.of("assign").more["beside"] = {"assign:forms": {CMID: forms("guide", GUIDE).forms[CMID]}}
    edit = "https://moodle.example/grade/grading/manage.php?contextid=155&component=mod_assign&area=submissions"
    assert {url.removeprefix("https://ee.example/"): place[:3] for url, place in kit.found().items()} == {
        "juhend": ("grading", "1", edit),
        "kriteerium": ("grading", "1-criterion4", edit),
        "hindajale": ("grading", "1-criterion4markers", edit),
        "kommentaar": ("grading", "1-comment5", edit),
    }
    kit.more["beside"] = {"assign:forms": {CMID: forms("rubric", RUBRIC).forms[CMID]}}
    assert {url.removeprefix("https://ee.example/"): place[1] for url, place in kit.found().items()} == {
        "mudel": "2-criterion1",
        "tase": "2-level9",
    }


def test_a_form_that_is_not_in_use_is_not_read_and_one_that_is_hidden_is_told_apart_from_none():
    assert forms("rubric", GUIDE).forms == {CMID: ()}
    hidden = [{"item": "module", "itemid": CMID, "warningcode": "1", "message": "…required to preview definition"}]
    assert forms("guide", warnings=hidden).withheld == {CMID}
    assert forms(None, warnings=hidden).withheld == frozenset()


@pytest.mark.parametrize(
    ("code", "reason", "outcome"),
    [
        ("cannotgetcoursecontents", CoverageReason.FORMAT_GONE, CoverageOutcome.UNREAD),
        ("expired", CoverageReason.CLOSED, CoverageOutcome.BLIND),
        ("notopenyet", CoverageReason.CLOSED, CoverageOutcome.BLIND),
        ("dmlwriteexception", CoverageReason.CALL_FAILED, CoverageOutcome.UNREAD),
    ],
)
def test_what_moodle_says_of_itself_is_told_as_the_reason(code, reason, outcome):
    """As 4.1 refused a course whose format had been removed, and a database that had closed."""
    gap = gap_of(CallRefused("Cannot get course contents", function="core_course_get_contents", errorcode=code))
    assert (gap.reason, gap.outcome) == (reason, outcome)
