"""What stands inside activities: lesson pages, glossary entries, discussions, wiki pages, database entries, questions."""

from typing import Any

from course_sync.demo.answers.call import Call, Json, Kind, Param, answers, moodle_exception, unix
from course_sync.demo.things import TEACHER, Activity, Part

_ID = Param(Kind.INT)
_NUMBER = Param(Kind.INT, 0)
_FEWEST_REPLIES = 6
_ANSWER = "Edasi"
_RESPONSE = "<p>Hästi. Liigu edasi.</p>"


def _name(call: Call, person_id: int) -> str:
    person = call.site.person(person_id)
    return person.fullname if person else ""


def _picture(call: Call) -> str:
    return f"{call.root}/theme/image.php/boost/core/1/u/f1"


@answers("mod_lesson_get_pages", lessonid=_ID, password=Param(Kind.TEXT, ""))
def get_lesson_pages(call: Call) -> Json:
    _, lesson = call.known_instance("lessonid", "lesson")
    return {
        "pages": [_lesson_page(call, lesson, n, part) for n, part in enumerate(lesson.parts)],
        "warnings": [],
    }


def _lesson_page(call: Call, lesson: Activity, n: int, part: Part) -> Json:
    page: dict[str, Any] = {
        "id": lesson.part_id(n),
        "lessonid": lesson.instance,
        "prevpageid": lesson.part_id(n - 1) if n else 0,
        "nextpageid": lesson.part_id(n + 1) if n + 1 < len(lesson.parts) else 0,
        "qtype": 20,
        "qoption": 0,
        "layout": 0,
        "display": 0,
        "timecreated": unix(lesson.modified_at),
        "timemodified": 0,
    }
    if call.may("mod/lesson:manage"):
        contents, format_ = call.text(part.body, lesson.context, f"mod_lesson/page_contents/{lesson.part_id(n)}")
        page |= {"title": part.title, "contents": contents, "contentsformat": format_}
    page |= {"displayinmenublock": True, "type": 1, "typeid": 20, "typestring": "Content"}
    return {"page": page, "answerids": [lesson.part_id(n)], "jumps": [-1], "filescount": 0, "filessizetotal": 0}


@answers(
    "mod_lesson_get_page_data",
    lessonid=_ID,
    pageid=Param(Kind.INT),
    password=Param(Kind.TEXT, ""),
    review=Param(Kind.BOOL, default=False),
    returncontents=Param(Kind.BOOL, default=False),
)
def get_lesson_page(call: Call) -> Json:
    """A page with its one answer; what it says is told to managers only."""
    _, lesson = call.known_instance("lessonid", "lesson")
    n = call.params["pageid"] - lesson.part_id(0)
    answer: dict[str, Any] = {"id": lesson.part_id(n), "answerfiles": [], "responsefiles": []}
    if call.may("mod/lesson:manage"):
        said, format_ = call.text(_ANSWER, lesson.context, f"mod_lesson/page_answers/{lesson.part_id(n)}")
        told, _ = call.text(_RESPONSE, lesson.context, f"mod_lesson/page_responses/{lesson.part_id(n)}")
        answer |= {"jumpto": -1, "grade": 0, "score": 0, "flags": 0, "timecreated": 0, "timemodified": 0}
        answer |= {"answer": said, "answerformat": format_, "response": told, "responseformat": format_}
    return {
        "page": _lesson_page(call, lesson, n, lesson.parts[n])["page"],
        "newpageid": lesson.part_id(n),
        "ongoingscore": "",
        "progress": None,
        "contentfiles": [],
        "answers": [answer],
        "messages": [],
        "warnings": [],
        "displaymenu": False,
    }


@answers("mod_choice_get_choice_options", choiceid=_ID)
def get_choice_options(call: Call) -> Json:
    """The options; there are none while the choice is closed, but a warning."""
    _, choice = call.known_instance("choiceid", "choice")
    if not call.may("mod/choice:choose"):
        raise moodle_exception(
            "nopermissions", "Sorry, but you do not currently have permissions to do that (Record a choice)."
        )
    closes = choice.dates.get("timeclose")
    if closes is not None and closes < call.now:
        warning = {
            "item": "choice",
            "itemid": choice.cmid,
            "warningcode": "3",
            "message": "Sorry, this activity is closed",
        }
        return {"options": [], "warnings": [warning]}
    return {
        "options": [
            {
                "id": choice.part_id(n),
                "text": part.title,
                "maxanswers": 0,
                "displaylayout": True,
                "countanswers": 0,
                "checked": False,
                "disabled": False,
            }
            for n, part in enumerate(choice.parts)
        ],
        "warnings": [],
    }


@answers(
    "mod_glossary_get_entries_by_letter",
    id=_ID,
    letter=Param(Kind.TEXT),
    **{"from": _NUMBER},
    limit=Param(Kind.INT, 20),
    options=Param(Kind.STRUCTURE, {}),
)
def get_glossary_entries(call: Call) -> Json:
    _, glossary = call.known_instance("id", "glossary")
    first, limit = call.params["from"], call.params["limit"]
    letter = call.params["letter"]
    entries = [
        _glossary_entry(call, glossary, n, part)
        for n, part in sorted(enumerate(glossary.parts), key=lambda entry: entry[1].title)
        if letter == "ALL" or part.title.upper().startswith(letter.upper())
    ]
    return {
        "count": len(entries),
        "entries": entries[first : first + limit],
        "ratinginfo": {
            "contextid": glossary.context,
            "component": "mod_glossary",
            "ratingarea": "entry",
            "canviewall": None,
            "canviewany": None,
            "scales": [],
            "ratings": [],
        },
        "warnings": [],
    }


def _glossary_entry(call: Call, glossary: Activity, n: int, part: Part) -> Json:
    definition, format_ = call.text(part.body, glossary.context, f"mod_glossary/entry/{glossary.part_id(n)}")
    return {
        "id": glossary.part_id(n),
        "glossaryid": glossary.instance,
        "userid": part.by,
        "userfullname": _name(call, part.by),
        "userpictureurl": _picture(call),
        "concept": part.title,
        "definition": definition,
        "definitionformat": format_,
        "definitiontrust": False,
        "attachment": False,
        "attachments": [],
        "timecreated": unix(glossary.modified_at),
        "timemodified": unix(glossary.modified_at),
        "teacherentry": part.by == TEACHER,
        "sourceglossaryid": 0,
        "usedynalink": False,
        "casesensitive": False,
        "fullmatch": False,
        "approved": True,
        "tags": [],
    }


@answers(
    "mod_forum_get_forum_discussions",
    forumid=_ID,
    sortorder=Param(Kind.INT, -1),
    page=Param(Kind.INT, -1),
    perpage=_NUMBER,
    groupid=_NUMBER,
)
def get_discussions(call: Call) -> Json:
    found = call.of_instance(call.params["forumid"], "forum")
    if found is None or not call.may("mod/forum:viewdiscussion"):
        message = f"Unable to find forum with id {call.params['forumid']}"
        raise moodle_exception(message, f"error/{message}")
    forum = found[1]
    parts = list(enumerate(forum.parts))
    if call.params["sortorder"] == _FEWEST_REPLIES:
        parts.sort(key=lambda one: one[1].replies)
    discussions = [_discussion(call, forum, n, part) for n, part in parts]
    page, perpage = call.params["page"], call.params["perpage"]
    if page >= 0 and perpage > 0:
        discussions = discussions[page * perpage : (page + 1) * perpage]
    return {"discussions": discussions, "warnings": []}


def _discussion(call: Call, forum: Activity, n: int, part: Part) -> Json:
    moment, number = unix(part.at or forum.modified_at), forum.part_id(n)
    message, format_ = call.text(part.body, forum.context, f"mod_forum/post/{number}")
    return {
        "id": number,
        "name": part.title,
        "groupid": -1,
        "timemodified": moment,
        "usermodified": part.replies_by if part.replies else part.by,
        "timestart": 0,
        "timeend": 0,
        "discussion": number,
        "parent": 0,
        "userid": part.by,
        "created": moment,
        "modified": moment,
        "mailed": 0,
        "subject": part.title,
        "message": message,
        "messageformat": format_,
        "messagetrust": 0,
        "attachment": False,
        "totalscore": 0,
        "mailnow": 0,
        "userfullname": _name(call, part.by),
        "usermodifiedfullname": _name(call, part.by),
        "userpictureurl": _picture(call),
        "usermodifiedpictureurl": _picture(call),
        "numreplies": part.replies,
        "numunread": 0,
        "pinned": False,
        "locked": False,
        "starred": False,
        "canreply": False,
        "canlock": False,
        "canfavourite": True,
    }


@answers(
    "mod_wiki_get_subwiki_pages",
    wikiid=_ID,
    groupid=Param(Kind.INT, -1),
    userid=_NUMBER,
    options=Param(Kind.STRUCTURE, {}),
)
def get_wiki_pages(call: Call) -> Json:
    _, wiki = call.known_instance("wikiid", "wiki")
    with_content = str(call.params["options"].get("includecontent", 1)) == "1"
    pages = []
    for n, part in enumerate(wiki.parts):
        content, format_ = call.text(part.body, wiki.context, f"mod_wiki/attachments/{wiki.part_id(n)}")
        page = {
            "id": wiki.part_id(n),
            "subwikiid": wiki.instance,
            "title": part.title,
            "timecreated": unix(wiki.modified_at),
            "timemodified": unix(wiki.modified_at),
            "timerendered": unix(wiki.modified_at),
            "userid": part.by,
            "pageviews": 0,
            "readonly": 0,
            "caneditpage": False,
            "firstpage": n == 0,
            "tags": [],
        }
        if with_content:
            page |= {"cachedcontent": content, "contentformat": format_}
        pages.append(page)
    return {"pages": pages, "warnings": []}


@answers(
    "mod_data_get_entries",
    databaseid=_ID,
    groupid=_NUMBER,
    returncontents=Param(Kind.BOOL, default=False),
    sort=Param(Kind.INT, 0),
    order=Param(Kind.TEXT, ""),
    page=_NUMBER,
    perpage=_NUMBER,
)
def get_database_entries(call: Call) -> Json:
    _, data = call.known_instance("databaseid", "data")
    if not call.may("mod/data:viewentry"):
        raise moodle_exception("codingerror", "Coding error detected, it must be fixed by a programmer")
    entries = [
        _database_entry(call, data, n, part, contents=call.params["returncontents"])
        for n, part in enumerate(data.parts)
    ]
    total = len(entries)
    if call.params["perpage"] > 0:
        first = call.params["page"] * call.params["perpage"]
        entries = entries[first : first + call.params["perpage"]]
    answer = {"entries": entries, "totalcount": total, "totalfilesize": 0, "warnings": []}
    if call.params["returncontents"]:
        answer["listviewcontents"] = "".join(f"<div>{c['content']}</div>" for e in entries for c in e["contents"])
    return answer


def _database_entry(call: Call, data: Activity, n: int, part: Part, *, contents: bool) -> Json:
    number = data.part_id(n)
    entry: dict[str, Any] = {
        "id": number,
        "userid": part.by,
        "groupid": 0,
        "dataid": data.instance,
        "timecreated": unix(data.modified_at),
        "timemodified": unix(data.modified_at),
        "approved": True,
        "canmanageentry": False,
        "fullname": _name(call, part.by),
        "tags": [],
    }
    if contents:
        body, _ = call.text(part.body, data.context, f"mod_data/content/{number}")
        fields = ((1, part.title, None), (2, body, "1"))
        entry["contents"] = [
            {
                "id": number * 10 + k,
                "fieldid": data.instance * 10 + k,
                "recordid": number,
                "content": content,
                "content1": content1,
                "content2": None,
                "content3": None,
                "content4": None,
                "files": [],
            }
            for k, content, content1 in fields
        ]
    return entry


@answers("mod_feedback_get_items", feedbackid=_ID, courseid=_NUMBER)
def get_feedback_items(call: Call) -> Json:
    _, feedback = call.known_instance("feedbackid", "feedback")
    if not call.may("mod/feedback:viewreports"):
        warning = {"item": str(feedback.instance), "warningcode": "nopermission", "message": "error/nopermission"}
        return {"items": [], "warnings": [warning]}
    return {
        "items": [
            {
                "id": feedback.part_id(n),
                "feedback": feedback.instance,
                "template": 0,
                "name": part.title,
                "nameformat": 1,
                "label": "",
                "presentation": f"r>>>>>{part.body}" if part.body else "30|5",
                "presentationformat": 1,
                "typ": "multichoice" if part.body else "textarea",
                "hasvalue": 1,
                "position": n + 1,
                "required": False,
                "dependitem": 0,
                "dependvalue": "",
                "options": "",
                "itemfiles": [],
                "itemnumber": n + 1,
                "otherdata": None,
            }
            for n, part in enumerate(feedback.parts)
        ],
        "warnings": [],
    }


@answers("mod_data_get_fields", databaseid=_ID)
def get_database_fields(call: Call) -> Json:
    _, data = call.known_instance("databaseid", "data")
    return {
        "fields": [
            {
                "id": data.instance * 10 + n,
                "dataid": data.instance,
                "type": "text",
                "name": part.title,
                "description": part.body,
                "required": False,
                **{f"param{number}": None for number in range(1, 11)},
            }
            for n, part in enumerate(data.beside, 1)
        ],
        "warnings": [],
    }


@answers("mod_quiz_get_quiz_feedback_for_grade", quizid=_ID, grade=Param(Kind.TEXT))
def get_quiz_feedback(call: Call) -> Json:
    """What the quiz says of a grade out of 100."""
    _, quiz = call.known_instance("quizid", "quiz")
    said = [part for part in quiz.beside if part.level <= float(call.params["grade"])]
    text, format_ = call.text(said[-1].body if said else "", quiz.context, "mod_quiz/feedback/1")
    return {"feedbacktext": text, "feedbacktextformat": format_ if said else 0, "warnings": []}


@answers(
    "core_grading_get_definitions",
    cmids=Param(Kind.INTS),
    areaname=Param(Kind.TEXT),
    activeonly=Param(Kind.BOOL, default=False),
)
def get_grading_definitions(call: Call) -> Json:
    """The marking guides of assignments. As with Moodle, one without any spoils the answer where the active ones are asked for."""
    found = [call.of_module(cmid) for cmid in call.params["cmids"]]
    if call.params["activeonly"] and not all(assignment.beside for assignment in found):
        raise moodle_exception("invalid_method_name", "Coding error detected, it must be fixed by a programmer")
    return {"areas": [_grading_area(assignment) for assignment in found], "warnings": []}


def _grading_area(assignment: Activity) -> Json:
    guide = {
        "id": assignment.instance,
        "method": "guide",
        "name": assignment.beside[0].title if assignment.beside else "",
        "description": "",
        "descriptionformat": 1,
        "status": 20,
        "copiedfromid": None,
        "timecreated": unix(assignment.modified_at),
        "usercreated": TEACHER,
        "timemodified": unix(assignment.modified_at),
        "usermodified": TEACHER,
        "timecopied": 0,
        "guide": {
            "guide_criteria": [
                {
                    "id": assignment.part_id(n),
                    "sortorder": n + 1,
                    "description": part.body,
                    "descriptionformat": 0,
                    "shortname": part.title,
                    "descriptionmarkers": "",
                    "descriptionmarkersformat": 0,
                    "maxscore": 10,
                }
                for n, part in enumerate(assignment.beside)
            ],
            "guide_comments": [],
        },
    }
    return {
        "cmid": assignment.cmid,
        "contextid": assignment.context,
        "component": "mod_assign",
        "areaname": "submissions",
        "activemethod": "guide" if assignment.beside else None,
        "definitions": [guide] if assignment.beside else [],
    }
