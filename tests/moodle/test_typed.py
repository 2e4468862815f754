"""The typed functions: what they ask, and how they read answers with keys missing, unknown, null or as text."""

from datetime import UTC, datetime

import pytest

from course_sync.errors import AccessRefused, BadAnswer, CallRefused
from course_sync.moodle import (
    TYPES,
    Notice,
    Standing,
    ask,
    book_chapters,
    course_blocks,
    course_by_id,
    course_completion,
    course_contents,
    courses_of_category,
    data_entries,
    feedback_items,
    get_activities,
    get_all,
    get_categories,
    get_enrolled_users,
    glossary_entries,
    lesson_pages,
    report_page,
    users_courses,
)
from course_sync.moodle.parse import as_int, as_moment

MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
UNIX = 1767225600


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (5, 5),
        ("5", 5),
        (5.0, 5),
        ("5.0", 5),
        (True, 1),
        ("", None),
        (None, None),
        ("x", None),
        ([], None),
        ("inf", None),
    ],
)
def test_numbers_come_in_any_dress(value, number):
    assert as_int(value) == number


@pytest.mark.parametrize("value", [0, "0", None, -5, 10**18, "", "x"])
def test_zero_and_nonsense_are_no_moment(value):
    assert as_moment(value) is None


def test_all_categories_are_asked_for_with_those_below_them(site, client, say):
    site.script(say.data([{"id": "7", "parent": 2, "name": "Täiendõpe", "path": "/2/7", "new": {}}]))
    [category] = get_categories(client)
    assert (category.id, category.name, category.idnumber, category.visible) == (7, "Täiendõpe", None, None)
    form = site.asked[0].form
    assert form["addsubcategories"] == "1"
    assert not [key for key in form if key.startswith("criteria")]


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("Õigus &amp; kord", "Õigus & kord"),
        ("a &lt; b &gt; c &#039;d&#039; &quot;e&quot;", "a < b > c 'd' \"e\""),
        ("Kuidas kirjutada &amp;amp;", "Kuidas kirjutada &amp;"),
        ("lihtne & paljas", "lihtne & paljas"),
    ],
)
def test_names_that_moodle_formats_are_read_as_people_read_them(site, client, say, told, read):
    site.script(say.data([{"id": 7, "parent": 0, "name": told, "path": "/7"}]))
    assert get_categories(client)[0].name == read
    fields = [{"name": told, "shortname": "f", "type": "text", "value": "a &amp; b"}]
    course = {"id": 5, "fullname": "R &amp; D", "shortname": "S", "categoryid": 7, "categoryname": told}
    site.script(say.data({"courses": [{**course, "customfields": fields}], "warnings": []}))
    [found] = ask(client, courses_of_category(7)).items
    assert (found.category_name, found.custom_fields[0].name) == (read, read)
    assert found.custom_fields[0].value == "a &amp; b"  # HTML, as written
    assert found.fullname == "R &amp; D"  # asked for raw: as it is stored


def test_a_course_that_is_only_listed_is_not_open(site, client, say):
    public = {
        "id": 5,
        "fullname": "Suletud",
        "shortname": "S",
        "categoryid": 2,
        "contacts": [{"id": 1, "fullname": "Mari Maasikas"}],
    }
    full = {**public, "id": 6, "visible": 0, "startdate": UNIX, "enddate": 0, "enablecompletion": 1, "idnumber": "A1"}
    site.script(say.data({"courses": [public, full], "warnings": []}))
    listed, opened = ask(client, courses_of_category(2)).items
    assert (listed.open, listed.visible, listed.tracks_completion) == (False, None, None)
    assert (opened.open, opened.visible, opened.tracks_completion, opened.idnumber) == (True, False, True, "A1")
    assert (opened.starts_at, opened.ends_at) == (MOMENT, None)
    assert "Maasikas" not in repr([listed, opened])


def test_a_course_that_is_not_listed_is_none(site, client, say):
    site.script(say.data({"courses": []}))
    assert ask(client, course_by_id(5)).items == ()
    assert (site.asked[0].form["field"], site.asked[0].form["value"]) == ("id", "5")


@pytest.mark.parametrize("answer", [{}, {"courses": None}, {"courses": [5]}, [], None])
def test_an_answer_of_another_shape_is_a_bad_answer_naming_function_and_key(site, client, say, answer):
    site.script(say.data(answer))
    with pytest.raises(BadAnswer, match="core_course_get_courses_by_field") as caught:
        ask(client, course_by_id(5))
    assert caught.value.function == "core_course_get_courses_by_field"


def module(**more):
    return {"id": 11, "modname": "page", "name": "Leht", "instance": 3, **more}


def test_a_section_that_may_not_be_seen_is_flagged_rather_than_empty(site, client, say):
    site.script(say.data([{"id": 1, "section": 2, "name": "Peidetud", "uservisible": False, "modules": []}]))
    [section] = ask(client, course_contents(5))
    assert (section.user_visible, section.modules) == (False, ())


def test_contents_are_asked_raw_with_file_addresses(site, client, say):
    site.script(say.data([]))
    ask(client, course_contents(5))
    assert (site.asked[0].form["moodlewssettingraw"], site.asked[0].form["moodlewssettingfileurl"]) == ("1", "1")


def test_a_module_is_read_with_dates_files_and_its_subsection(site, client, say):
    address = "https://moodle.example.ee/webservice/pluginfile.php/1/mod_page/content/0/a.png"
    contents = [
        {
            "type": "file",
            "filename": "a.png",
            "filepath": "/",
            "fileurl": address + "?token=abc",
            "filesize": "12",
            "author": "Mari Maasikas",
            "userid": 7,
        },
        {"type": "url", "filename": "x", "filepath": None, "fileurl": "https://naide.ee/?token=jääb", "filesize": 0},
        {"type": "content", "filename": "structure", "fileurl": None, "content": "[]"},
    ]
    modules = [
        module(
            dates=[
                {"dataid": "duedate", "timestamp": str(UNIX)},
                {"label": "Avatud:", "timestamp": UNIX},
                {"dataid": "x", "timestamp": 0},
            ],
            contents=contents,
        ),
        module(
            id=12,
            modname="subsection",
            customdata='{"sectionid":"376"}',
            visible=0,
            visibleoncoursepage=0,
            uservisible=False,
        ),
        module(id=13, customdata="{broken"),
    ]
    site.script(say.data([{"id": 1, "modules": modules}]))
    first, subsection, broken = ask(client, course_contents(5))[0].modules
    assert first.dates == {"duedate": MOMENT, "date2": MOMENT}
    assert [item.file.fileurl for item in first.contents] == [address, "https://naide.ee/?token=jääb", ""]
    assert first.contents[0].file.filesize == 12
    assert "Maasikas" not in repr(first)
    assert (
        subsection.subsection_id,
        subsection.visible,
        subsection.visible_on_course_page,
        subsection.user_visible,
    ) == (376, False, False, False)
    assert broken.custom == {}


def test_a_books_chapters_come_in_order_with_the_hidden_ones(site, client, say):
    toc = '[{"title":"Üks","href":"61/index.html","level":0,"hidden":"0","subitems":[{"title":"Kaks","href":"62/index.html","level":1,"hidden":"1","subitems":[]}]},{"title":"Null","href":"x"},5]'
    contents = [
        {"type": "content", "filename": "structure", "content": toc},
        {
            "type": "file",
            "filename": "index.html",
            "filepath": "/61/",
            "fileurl": "https://m.ee/webservice/pluginfile.php/1/mod_book/chapter/61/index.html",
        },
    ]
    site.script(say.data([{"id": 1, "modules": [module(modname="book", contents=contents)]}]))
    chapters = book_chapters(ask(client, course_contents(5))[0].modules[0])
    assert [
        (chapter.id, chapter.title, chapter.level, chapter.hidden, bool(chapter.fileurl)) for chapter in chapters
    ] == [
        (61, "Üks", 0, False, True),
        (62, "Kaks", 1, True, False),
    ]


def activity(course, **more):
    return {"id": course * 10, "coursemodule": course * 100, "course": course, "name": "Nimi", **more}


def refusing(*courses):
    return [{"item": "course", "itemid": course, "warningcode": "1", "message": "Mari Maasikas"} for course in courses]


def test_a_course_the_account_may_not_enter_is_not_read_rather_than_empty(site, client, say):
    site.script(say.site_info(), say.data({"pages": [activity(5)], "warnings": refusing(6, 7)}))
    got = get_activities(client, "page", [5, 6, 7])
    assert [item.course for item in got.items] == [5]
    assert got.refused_courses == {6, 7}
    assert got.notices == (Notice("course", 6, "1"), Notice("course", 7, "1"))


def test_many_courses_are_asked_in_pieces(site, connect, say):
    def moodle(asked):
        ids = [int(value) for key, value in asked.form.items() if key.startswith("courseids")]
        return say.data({"labels": [activity(number) for number in ids]})

    site.script(moodle)
    got = get_activities(connect(batch=False), "label", [*range(1, 251), 7])
    assert [item.course for item in got.items] == list(range(1, 251))
    assert len(site.asked) == 3


def test_a_course_that_spoils_the_common_call_is_found_and_the_others_are_read(site, connect, say):
    def moodle(asked):
        ids = [int(value) for key, value in asked.form.items() if key.startswith("courseids")]
        return say.refused("codingerror") if 5 in ids else say.data({"databases": [activity(number) for number in ids]})

    site.script(moodle)
    got = get_activities(connect(batch=False), "data", range(1, 17))
    assert sorted(item.course for item in got.items) == [number for number in range(1, 17) if number != 5]
    assert (got.refused_courses, got.notices) == ({5}, (Notice("course", 5, "codingerror"),))


def test_an_answer_too_large_for_many_courses_is_asked_for_fewer_at_once(site, connect, say):
    def moodle(asked):
        ids = [int(value) for key, value in asked.form.items() if key.startswith("courseids")]
        return say.data({"labels": [activity(number, intro="x" * 300) for number in ids]})

    site.script(moodle)
    got = get_activities(connect(batch=False, max_answer_bytes=1000), "label", range(1, 9))
    assert (len(got.items), got.refused_courses) == (8, frozenset())


def test_a_function_that_fails_for_all_courses_is_not_tried_course_by_course(site, connect, say):
    site.script(say.refused("codingerror"))
    with pytest.raises(CallRefused):
        get_activities(connect(batch=False), "data", range(1, 101))
    assert len(site.asked) < 40


def test_a_function_that_is_not_in_the_service_is_told(site, connect, say):
    site.script(say.refused("accessexception"))
    with pytest.raises(AccessRefused):
        get_activities(connect(batch=False), "page", [1, 2, 3])
    assert len(site.asked) == 1


def test_assignments_are_asked_for_accounts_that_are_not_enrolled_and_taken_out_of_their_courses(site, connect, say):
    assignments = [
        {
            **activity(5),
            "cmid": 77,
            "coursemodule": None,
            "duedate": UNIX,
            "cutoffdate": 0,
            "activity": "<p>Juhis</p>",
            "activityformat": 1,
        }
    ]
    site.script(say.data({"courses": [{"id": 5, "fullname": "K", "assignments": assignments}], "warnings": []}))
    [item] = get_activities(connect(batch=False), "assign", [5]).items
    assert site.asked[0].form["includenotenrolledcourses"] == "1"
    assert (item.cmid, item.dates) == (77, {"duedate": MOMENT})
    assert [(text.name, text.body) for text in item.texts] == [("activity", "<p>Juhis</p>")]


def test_forums_come_as_a_bare_list(site, connect, say):
    site.script(say.data([{"id": 1, "course": 5, "cmid": 9, "name": "Teated", "type": "news"}]))
    [item] = get_activities(connect(batch=False), "forum", [5]).items
    assert (item.cmid, item.facts["type"]) == (9, "news")


def test_an_address_is_taken_as_its_author_wrote_it(site, connect, say):
    site.script(say.data({"urls": [activity(5, externalurl="htp:/katki?token=x", timemodified=UNIX)]}))
    [item] = get_activities(connect(batch=False), "url", [5]).items
    assert (item.addresses["externalurl"], item.modified_at) == ("htp:/katki?token=x", MOMENT)


def test_secrets_of_an_lti_tool_are_not_taken(site, connect, say):
    site.script(say.data({"ltis": [activity(5, toolurl="https://t.ee", resourcekey="võti", password="salasona")]}))
    [item] = get_activities(connect(batch=False), "lti", [5]).items
    assert dict(item.addresses) == {"toolurl": "https://t.ee"}
    assert "salasona" not in repr(item)


def test_packages_are_files_without_tokens(site, connect, say):
    address = "https://m.ee/webservice/pluginfile.php/1/mod_scorm/package/0/pakett.zip"
    site.script(
        say.data({"scorms": [activity(5, packageurl=address + "?token=abc", packagesize=9)]}),
        say.data(
            {
                "h5pactivities": [
                    activity(
                        5,
                        package=[{"filename": "y.h5p", "fileurl": address}],
                        deployedfile={"filename": "y.h5p", "fileurl": address},
                    )
                ]
            }
        ),
    )
    client = connect(batch=False)
    [scorm] = get_activities(client, "scorm", [5]).items
    [h5p] = get_activities(client, "h5pactivity", [5]).items
    assert [(file.filename, file.fileurl, file.filesize) for file in scorm.content_files] == [
        ("pakett.zip", address, 9)
    ]
    assert "abc" not in repr(scorm)
    assert [file.filename for file in h5p.content_files] == ["y.h5p", "y.h5p"]


@pytest.mark.parametrize("modname", TYPES)
def test_every_type_puts_up_with_an_activity_of_which_hardly_anything_is_told(site, connect, say, modname):
    bare = {"id": "3", "course": "5", "intro": None, "introfiles": None, "timemodified": "0"}
    kind = TYPES[modname]
    listed = [{"assignments": [bare]}] if modname == "assign" else [bare]
    site.script(say.data({kind.key: listed} if kind.key else listed))
    [item] = get_activities(connect(batch=False), modname, [5]).items
    assert (item.instance, item.cmid, item.intro, item.dates, item.modified_at, item.content_files) == (
        3,
        0,
        "",
        {},
        None,
        (),
    )


@pytest.mark.parametrize("modname", TYPES)
def test_every_type_names_function_and_key_of_an_activity_without_an_id(site, connect, say, modname):
    kind = TYPES[modname]
    listed = [{"assignments": [{"course": 5}]}] if modname == "assign" else [{"course": 5}]
    site.script(say.data({kind.key: listed} if kind.key else listed))
    with pytest.raises(BadAnswer, match=f"{kind.function}.*'id'"):
        get_activities(connect(batch=False), modname, [5, 6])


def test_lesson_pages_without_the_right_to_their_text_have_none(site, client, say):
    site.script(say.data({"pages": [{"page": {"id": 1}}, {"page": {"id": 2, "title": "A", "contents": ""}}]}))
    assert [page.body for page in ask(client, lesson_pages(5)).items] == [None, ""]


def test_feedback_questions_refused_are_told_beside(site, client, say):
    site.script(say.data({"items": [], "warnings": [{"item": "14", "warningcode": "nopermission", "message": "x"}]}))
    got = ask(client, feedback_items(14))
    assert (got.items, got.notices) == ((), (Notice("14", None, "nopermission"),))


def test_all_glossary_entries_are_paged_for_and_their_writers_dropped(site, client, say):
    def moodle(asked):
        start = int(asked.form["from"])
        numbers = range(start, min(start + int(asked.form["limit"]), 150))
        entries = [
            {
                "id": number,
                "concept": "M",
                "definition": "D",
                "userid": 7,
                "userfullname": "Mari Maasikas",
                "teacherentry": number == 0,
            }
            for number in numbers
        ]
        return say.data({"count": 150, "entries": [*entries, {"id": 999, "approved": False}]})

    site.script(moodle)
    got = get_all(client, glossary_entries, 5)
    assert [entry.id for entry in got.items] == list(range(150))
    assert (got.items[0].by_teacher, got.items[1].by_teacher) == (True, False)
    assert "Maasikas" not in repr(got)
    assert site.asked[0].form["letter"] == "ALL"


def test_pages_that_repeat_themselves_come_to_an_end(site, client, say):
    cells = [
        {"id": 1, "content": "https://naide.ee", "content1": "Veeb"},
        {"id": 2, "content": "<p>x</p>", "content1": "1"},
    ]
    site.script(say.data({"entries": [{"id": 9, "fullname": "Mari Maasikas", "contents": cells}]}))
    got = get_all(client, data_entries, 5)
    assert [(entry.body, entry.extra) for entry in got.items] == [("https://naide.ee", "Veeb"), ("<p>x</p>", "1")]
    assert len(site.asked) == 2
    assert "Maasikas" not in repr(got)


def test_text_blocks_are_read_and_blocks_that_moodle_makes_are_not(site, client, say):
    contents = {"title": "Abi", "content": "<p>Mari Maasikas</p>", "contentformat": 1}
    blocks = [
        {
            "instanceid": 1,
            "name": "html",
            "contents": contents,
            "configs": [{"name": "text", "value": '"<p>t</p>"'}, {"name": "x", "value": "{broken"}],
        },
        {"instanceid": 2, "name": "online_users", "contents": contents},
    ]
    site.script(say.data({"blocks": blocks, "warnings": []}))
    written, made = ask(client, course_blocks(5)).items
    assert (written.content, written.configs) == ("<p>Mari Maasikas</p>", {"text": "<p>t</p>", "x": None})
    assert (made.name, made.content) == ("online_users", "")


def person(number, **more):
    return {"id": number, "fullname": "Mari Maasikas", "email": "mari@example.ee", "idnumber": "49001010000", **more}


def test_of_people_only_number_roles_and_last_access_are_kept(site, client, say):
    roles = [{"roleid": 5, "name": "Maasikate õppija", "shortname": "student"}]
    site.script(say.data([person(3, roles=roles, lastcourseaccess=UNIX), person(4, lastcourseaccess=0)]), say.data([]))
    first, second = get_enrolled_users(client, 5, Standing.ACTIVE)
    assert (first.user_id, first.roles, first.last_access) == (3, {"student"}, MOMENT)
    assert (second.roles, second.last_access) == (frozenset(), None)
    assert not {word for word in ("Maasika", "mari@", "4900") if word in repr([first, second])}
    form = site.asked[0].form
    options = {form[f"options[{number}][name]"]: form[f"options[{number}][value]"] for number in range(5)}
    assert options == {
        "userfields": "id,roles,lastcourseaccess",
        "sortby": "id",
        "limitfrom": "0",
        "limitnumber": "500",
        "onlyactive": "1",
    }


def test_people_are_paged_until_an_empty_page_for_a_short_one_is_not_the_last(site, client, say):
    site.script(say.data([person(1), person(2)]), say.data([person(5)]), say.data([person(9)]), say.data([]))
    assert [user.user_id for user in get_enrolled_users(client, 5, page_size=4)] == [1, 2, 5, 9]
    assert [asked.form["options[2][value]"] for asked in site.asked] == ["0", "4", "8", "12"]


def test_people_paged_without_an_end_are_a_bad_answer(site, client, say):
    site.script(say.data([person(1)]))
    with pytest.raises(BadAnswer, match="core_enrol_get_enrolled_users"):
        get_enrolled_users(client, 5)


def test_progress_that_is_not_told_is_not_zero(site, client, say):
    site.script(
        say.data(
            [
                {"id": 5, "progress": None, "completed": None, "lastaccess": None},
                {"id": 6, "progress": "84.6", "completed": True},
            ]
        )
    )
    untold, told = ask(client, users_courses(3))
    assert (untold.progress, untold.completed, untold.last_access) == (None, None, None)
    assert (told.progress, told.completed) == (84.6, True)


@pytest.mark.parametrize(("aggregation", "day"), [(1, 3), (2, 1)])
def test_a_course_is_completed_with_its_last_criterion_or_its_first(site, client, say, aggregation, day):
    criteria = [
        {"type": 4, "complete": True, "timecompleted": UNIX + number * 86400, "details": {"criteria": "<a>Leht</a>"}}
        for number in (0, 2)
    ]
    status = {
        "completed": True,
        "aggregation": aggregation,
        "completions": [*criteria, {"type": 4, "complete": False, "timecompleted": None}],
    }
    site.script(say.data({"completionstatus": status}))
    assert ask(client, course_completion(5, 3)).items.completed_at == datetime(2026, 1, day, tzinfo=UTC)


def report(rows, total, headers=("Kursus", "Lõpetas")):
    details = {"id": 3, "name": "Osalejad", "source": "s", "modifiedby": {"fullname": "Mari Maasikas"}}
    return {
        "details": details,
        "data": {"headers": list(headers), "rows": [{"columns": row} for row in rows], "totalrowcount": total},
    }


def test_a_page_of_a_report_is_read_in_english(site, client, say):
    site.script(say.data(report([["A", 1], ["B", None]], 3)))
    got = report_page(client, 3, 2, 500)
    assert (got.rows, got.total) == ((("A", "1"), ("B", "")), 3)
    (asked,) = site.asked
    assert (asked.form["page"], asked.form["perpage"]) == ("2", "500")
    assert asked.form["moodlewssettinglang"] == "en"
    assert "Maasikas" not in str(vars(type(got))) + repr(got)


def test_a_row_that_does_not_fit_the_headings_is_a_bad_answer(site, client, say):
    site.script(say.data(report([["C"]], 3)))
    with pytest.raises(BadAnswer, match="core_reportbuilder_retrieve_report"):
        report_page(client, 3, 0, 500)
