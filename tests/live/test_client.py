"""The client against a real site: whatever the token may call gives what the typed functions promise."""

import itertools

import pytest

from course_sync.clock import SystemClock
from course_sync.errors import AccessRefused, CallRefused, MoodleError, NotFound, TokenRefused
from course_sync.moodle import (
    REGISTRY,
    TYPES,
    MoodleAccess,
    MoodleClient,
    Read,
    Standing,
    Tier,
    Token,
    TooLarge,
    activities_completion,
    ask,
    ask_many,
    course_blocks,
    course_by_id,
    course_completion,
    course_contents,
    courses_of_category,
    data_entries,
    discussions,
    download,
    enrolment_methods,
    feedback_items,
    get_activities,
    get_all,
    get_categories,
    get_enrolled_users,
    glossary_entries,
    lesson_pages,
    users_courses,
    wiki_pages,
)
from course_sync.moodle.contents import CONTENTS
from course_sync.moodle.courses import CATEGORIES, COURSES

MANY = 8  # courses looked into
REFUSALS = (AccessRefused, CallRefused, NotFound)  # what a right or a setting of the site may mean


@pytest.fixture(scope="session")
def listed(client):
    """All courses that the account sees, by id."""
    found = {}
    for answer in ask_many(client, [courses_of_category(category.id) for category in get_categories(client)]):
        assert isinstance(answer, Read)
        found |= {course.id: course for course in answer.items if course.id != 1}
    assert found, "the account sees no course"
    return found


@pytest.fixture(scope="session")
def opened(client, listed):
    """Course id → sections, of some courses that the account may enter."""
    wanted = [course.id for course in listed.values() if course.open][:MANY]
    answers = dict(zip(wanted, ask_many(client, [course_contents(i) for i in wanted]), strict=True))
    read = {i: sections for i, sections in answers.items() if not isinstance(sections, MoodleError)}
    assert read, "the account may enter no course"
    return read


def modules(opened, modname):
    return [(i, m) for i, sections in opened.items() for s in sections for m in s.modules if m.modname == modname]


def need(client, function):
    if not client.capabilities().has(function):
        pytest.skip(f"the token's service does not hold {function}")


def test_the_site_says_what_it_is_and_what_the_token_may_call(client, options):
    site = client.capabilities(fresh=True)
    assert site.release
    assert site.siteurl.startswith("http")
    assert all(site.has(name) for name in (CATEGORIES, COURSES, CONTENTS)), "without these no course can be read"
    assert options.moodle_token not in repr(site)


def test_the_tokens_service_holds_the_whole_base(client):
    needed = [function.name for function in REGISTRY.values() if function.tier is Tier.BASE]
    lacking = [name for name in needed if not client.capabilities().has(name)]
    if lacking:  # a matter of the site: doctor tells what is lost without them
        pytest.skip(f"the token's service lacks {', '.join(lacking)}")


def test_a_wrong_token_is_refused_as_such(options):
    access = MoodleAccess(
        url=options.moodle_url.rstrip("/"), token=Token("0" * 32), ca_bundle=options.moodle_ca_bundle or None
    )
    with MoodleClient(access, SystemClock()) as stranger, pytest.raises(TokenRefused):
        stranger.capabilities()


def test_categories_form_a_tree(client):
    tree = {category.id: category for category in get_categories(client)}
    assert tree
    assert all(category.parent == 0 or category.parent in tree or category.path for category in tree.values())


def test_a_course_is_the_same_listed_and_asked_for(client, listed):
    course = next(iter(listed.values()))
    assert ask(client, course_by_id(course.id)).items[0].shortname == course.shortname


def test_contents_hold_sections_and_activities_with_addresses(opened):
    found = [module for sections in opened.values() for section in sections for module in section.modules]
    assert found
    assert all(module.cmid and module.modname and module.name for module in found)
    assert all(module.view_url.startswith("http") for module in found if module.view_url)


def test_a_course_that_is_not_there_is_not_found(client):
    (answer,) = ask_many(client, [course_contents(2**31 - 7)])
    assert isinstance(answer, NotFound)


@pytest.mark.parametrize("modname", sorted(TYPES))
def test_each_type_of_activity_tells_its_settings(client, opened, modname):
    found = modules(opened, modname)
    if not found:
        pytest.skip(f"no {modname} in the courses looked into")
    need(client, TYPES[modname].function)
    read = get_activities(client, modname, sorted({i for i, _ in found}))
    told = {(detail.course, detail.instance) for detail in read.items}
    assert told
    assert told <= {(i, module.instance) for i, module in found} or read.notices


@pytest.mark.parametrize(
    ("modname", "function", "question"),
    [
        ("lesson", "mod_lesson_get_pages", lesson_pages),
        ("feedback", "mod_feedback_get_items", feedback_items),
        ("wiki", "mod_wiki_get_subwiki_pages", wiki_pages),
    ],
)
def test_texts_inside_activities_come_or_are_refused_by_name(client, opened, modname, function, question):
    need(client, function)
    found = modules(opened, modname)
    if not found:
        pytest.skip(f"no {modname} in the courses looked into")
    for answer in ask_many(client, [question(module.instance) for _, module in found]):
        assert isinstance(answer, (Read, *REFUSALS))


@pytest.mark.parametrize(
    ("modname", "function", "question"),
    [
        ("glossary", "mod_glossary_get_entries_by_letter", glossary_entries),
        ("data", "mod_data_get_entries", data_entries),
        ("forum", "mod_forum_get_forum_discussions", discussions),
    ],
)
def test_paged_texts_inside_activities_come_whole_or_are_refused_by_name(client, opened, modname, function, question):
    need(client, function)
    found = modules(opened, modname)
    if not found:
        pytest.skip(f"no {modname} in the courses looked into")
    for _, module in found:
        try:
            read = get_all(client, question, module.instance)
        except REFUSALS:
            continue
        assert len({entry.id for entry in read.items}) == len(read.items)


def test_blocks_come(client, opened):
    need(client, "core_block_get_course_blocks")
    for answer in ask_many(client, [course_blocks(course) for course in opened]):
        assert not isinstance(answer, MoodleError) or isinstance(answer, REFUSALS)


def test_people_come_without_names(client, opened):
    need(client, "core_enrol_get_enrolled_users")
    for course in opened:
        try:
            users = get_enrolled_users(client, course, Standing.ACTIVE)
        except AccessRefused:
            continue
        assert len({user.user_id for user in users}) == len(users)
        assert not any(hasattr(user, name) for user in users for name in ("firstname", "fullname", "email", "username"))


def test_completion_comes_or_says_why_not(client, opened):
    need(client, "core_completion_get_course_completion_status")
    for course in opened:
        try:
            users = get_enrolled_users(client, course)[:3]
        except AccessRefused:
            continue
        asked = [course_completion(course, user.user_id) for user in users]
        asked += [activities_completion(course, user.user_id) for user in users]
        for answer in ask_many(client, asked):
            assert not isinstance(answer, MoodleError) or isinstance(answer, REFUSALS)


def test_enrolment_methods_and_a_persons_courses_come(client, opened):
    need(client, "core_enrol_get_course_enrolment_methods")
    for answer in ask_many(client, [enrolment_methods(course) for course in opened]):
        assert not isinstance(answer, MoodleError) or isinstance(answer, REFUSALS)
    need(client, "core_enrol_get_users_courses")
    users = [user for course in opened for user in get_enrolled_users(client, course)[:1]]
    for answer in ask_many(client, [users_courses(user.user_id) for user in users]):
        assert not isinstance(answer, MoodleError) or isinstance(answer, REFUSALS)


def test_files_come_with_the_size_that_moodle_says(client, opened):
    files = [
        content.file
        for sections in opened.values()
        for section in sections
        for module in section.modules
        for content in module.contents
        if content.type == "file" and module.modname in {"resource", "folder"} and not content.file.external
    ]
    if not files:
        pytest.skip("no files in the courses looked into")
    for stored in itertools.islice(files, 5):
        assert len(download(client, stored.fileurl, max_bytes=stored.filesize + 1).body) == stored.filesize


def test_a_file_beyond_its_bound_is_not_read_to_its_end(client, opened):
    pages = [
        content.file
        for sections in opened.values()
        for section in sections
        for module in section.modules
        for content in module.contents
        if content.type == "file" and content.file.filesize > 70_000
    ]
    if not pages:
        pytest.skip("no big file in the courses looked into")
    with pytest.raises(TooLarge):
        download(client, pages[0].fileurl, max_bytes=100)
