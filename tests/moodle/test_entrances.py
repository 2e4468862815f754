"""Ways in, criteria, and questions that wait: read as Moodle 4.1 and 5.1 were seen to tell them, without anybody's name or word."""

from datetime import UTC, datetime

import pytest

from course_sync.moodle.completion import parse_course_completion
from course_sync.moodle.courses import parse_courses
from course_sync.moodle.entries import Topic, least_answered, parse_topics
from course_sync.moodle.people import enrolment_methods, parse_enrolment_methods
from course_sync.moodle.posts import parse_writers

ASKED = datetime(2026, 10, 18, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "is_open", "ended"),
    [
        (True, True, False),
        ("1", True, False),
        ("You cannot enrol any more, since enrolment ended on Monday, 23 November 2026, 11:42 PM.", False, True),
        ("You cannot enrol yet; enrolment starts on Monday, 1 March 2027, 12:00 AM.", False, False),
        ("Enrolment is disabled or inactive", False, False),
        ("Maximum number of users allowed to self-enrol was already reached.", False, False),
        ("", False, False),
    ],
)
def test_how_self_enrolment_stands(status, is_open, ended):
    row = {"id": 85, "courseid": 29, "type": "self", "name": "Self enrolment (Student)", "status": status}
    (method,) = parse_enrolment_methods([row])
    assert (method.open, method.ended) == (is_open, ended)


def test_it_is_asked_for_in_english_for_the_words_are_the_only_sign():
    assert enrolment_methods(29).call.settings.lang == "en"


def test_a_course_that_tells_no_methods_is_not_one_without_any():
    told = [{"id": 1, "enrollmentmethods": []}, {"id": 2}, {"id": 3, "enrollmentmethods": ["manual", "self"]}]
    courses = parse_courses({"courses": told}).items
    assert [course.enrolment_methods for course in courses] == [(), None, ("manual", "self")]


def test_a_criterion_names_its_activity_by_the_link_to_it():
    def criterion(number, kind, criteria):
        details = {"type": kind, "criteria": criteria, "requirement": "", "status": ""}
        return {
            "type": number,
            "title": kind,
            "status": "No",
            "complete": False,
            "timecompleted": None,
            "details": details,
        }

    link = '<a href="https://moodle.test/mod/page/view.php?id=234">Esimene &gt; view.php?id=9</a>'
    rows = [
        criterion(4, "Activity completion", link),
        criterion(4, "Activity completion", "silt"),
        criterion(2, "Date", link),
    ]
    answer = {"completionstatus": {"completed": False, "aggregation": 2, "completions": rows}, "warnings": []}
    status = parse_course_completion(answer).items
    assert [one.cmid for one in status.criteria] == [234, None, None]
    assert status.any_is_enough


def discussion(**changes):
    told = {
        "id": 5,
        "discussion": 15,
        "userid": 9,
        "userfullname": "Näidis Õppija",
        "created": int(ASKED.timestamp()),
        "subject": "Testist",
        "message": "<p>Ma ei leia testi.</p>",
        "numreplies": 0,
        "locked": False,
        "pinned": False,
    }
    return {**told, **changes}


def topics(*rows):
    return parse_topics({"discussions": list(rows), "warnings": []}).items


def test_of_a_discussion_only_figures_are_kept():
    (topic,) = topics(discussion(message="<p>Kus see on?</p>"))
    assert topic == Topic(15, 9, ASKED, 0, asks=True)


@pytest.mark.parametrize(
    ("changes", "asks"),
    [
        ({"subject": "Kus on test?"}, True),
        ({"message": "<p>Kas tõend tuleb e-postiga?</p>"}, True),
        ({"message": "<p>Tere! Olen uus siin.</p>"}, False),
        ({"message": '<p>Hea leht: <a href="https://a.test/x?id=3">leht</a></p>'}, False),
    ],
)
def test_a_question_mark_makes_a_question_but_not_one_in_an_address(changes, asks):
    assert topics(discussion(**changes))[0].asks is asks


@pytest.mark.parametrize(("changes", "closed"), [({}, False), ({"locked": True}, True), ({"pinned": True}, True)])
def test_nobody_is_expected_to_answer_what_is_locked_or_pinned(changes, closed):
    assert topics(discussion(**changes))[0].closed is closed


def test_an_author_whom_the_forum_hides_is_nobody():
    assert topics(discussion(userid=None))[0].author is None


@pytest.mark.parametrize(
    ("changes", "last"), [({}, False), ({"numreplies": 1}, True), ({"numreplies": 1, "usermodified": 8}, False)]
)
def test_whether_the_asker_wrote_last(changes, last):
    assert topics(discussion(**{"usermodified": 9, **changes}))[0].asker_last is last


def test_of_posts_only_the_numbers_of_their_writers_are_kept_and_deleted_ones_count_for_nothing():
    authors = ({"id": 9, "fullname": "Näidis Õppija"}, {"id": None}, {"id": 7})
    posts = [{"message": "<p>Sõnad</p>", "author": author, "isdeleted": author["id"] == 7} for author in authors]
    assert parse_writers({"posts": posts}) == (9, None)


def test_those_with_the_fewest_replies_are_asked_for_first():
    assert least_answered(9, 2).call.params == {"forumid": 9, "sortorder": 6, "page": 2, "perpage": 100}
