"""Who is told of a course."""

import pytest

from course_sync.alerts import CourseFacts, Route, RouteMatch, RoutingTable, recipients_of
from course_sync.model.messages import Recipient

COURSE = CourseFacts(
    7, "Ohvriabi põhikoolitus", "OHVRIABI-2026", "https://m.test/7", (30, 3), "SKA / Ohvriabi / Põhikoolitus"
)
BOX = Recipient("kast@a.test", "en")


def told(*routes, default=(BOX,)):
    return [recipient.address for recipient in recipients_of(COURSE, RoutingTable(routes, default))]


@pytest.mark.parametrize(
    ("match", "value"),
    [
        (RouteMatch.COURSE_ID, "7"),
        (RouteMatch.SHORTNAME, "OHVRIABI-2026"),
        (RouteMatch.SHORTNAME, "ohvriabi-*"),
        (RouteMatch.CATEGORY_ID, "30"),
        (RouteMatch.CATEGORY_ID, "3"),
        (RouteMatch.CATEGORY_PATH, "SKA / Ohvriabi / Põhikoolitus"),
        (RouteMatch.CATEGORY_PATH, "ska / ohvriabi"),
        (RouteMatch.CATEGORY_PATH, "*/ ohvri*"),
    ],
)
def test_a_course_is_recognised_by_itself_or_by_its_category(match, value):
    assert told(Route(match, value, ("mari@a.test",))) == ["mari@a.test"]


@pytest.mark.parametrize(
    ("match", "value"),
    [
        (RouteMatch.COURSE_ID, "77"),
        (RouteMatch.SHORTNAME, "OHVRIABI"),
        (RouteMatch.CATEGORY_ID, "7"),
        (RouteMatch.CATEGORY_PATH, "SKA / Ohvri"),
        (RouteMatch.CATEGORY_PATH, "Ohvriabi"),
    ],
)
def test_a_course_of_which_no_route_speaks_goes_to_the_default_box(match, value):
    assert told(Route(match, value, ("mari@a.test",))) == ["kast@a.test"]


def test_without_a_default_nobody_is_told():
    assert told(default=()) == []


def test_the_course_itself_goes_before_its_category():
    category = Route(RouteMatch.CATEGORY_ID, "3", ("juht@a.test",))
    course = Route(RouteMatch.SHORTNAME, "OHVRIABI*", ("mari@a.test",))
    assert told(category, course) == ["mari@a.test"]
    assert told(category) == ["juht@a.test"]


def test_all_routes_of_the_nearest_kind_count_and_each_address_once():
    one = Route(RouteMatch.COURSE_ID, "7", ("mari@a.test", "jaan@a.test"))
    two = Route(RouteMatch.SHORTNAME, "*", ("Mari@A.test", "kati@a.test"))
    assert told(one, two) == ["mari@a.test", "jaan@a.test", "kati@a.test"]


def test_a_recipient_is_written_to_in_the_language_of_the_route():
    table = RoutingTable((Route(RouteMatch.COURSE_ID, "7", ("jaan@a.test",), "en"),))
    assert recipients_of(COURSE, table) == (Recipient("jaan@a.test", "en"),)
