"""robots.txt is obeyed where it names us, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.links import VisitRequest
from course_sync.links.robots import RobotsRules
from course_sync.model.links import Reason as R

OURS = "User-agent: course-sync\n"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", True),
        (OURS + "Disallow: /", "/a", False),
        (OURS + "Disallow: /", "/", False),
        (OURS + "Disallow:", "/a", True),
        (OURS + "Disallow: /a\nAllow: /a/b", "/a/b/c", True),
        (OURS + "Disallow: /a\nAllow: /a/b", "/a/c", False),
        (OURS + "Disallow: /a\nAllow: /a", "/a", True),
        (OURS + "Disallow: /*.pdf$", "/x/y.pdf", False),
        (OURS + "Disallow: /*.pdf$", "/x/y.pdf.html", True),
        (OURS + "Disallow: /a$", "/a", False),
        (OURS + "Disallow: /a$", "/ab", True),
        (OURS + "Disallow: /*?id=", "/x?id=3", False),
        (OURS + "Disallow: /õpe", "/%C3%B5pe/1", False),
        ("user-agent: Course-Sync/1.0 # we\ndisallow: /a # here", "/a", False),
        ("User-agent: googlebot\nUser-agent: course-sync\nDisallow: /a", "/a", False),
        ("User-agent: course-sync-other\nDisallow: /", "/a", True),
        ("User-agent: other\nDisallow: /\n\n" + OURS + "Disallow: /b", "/a", True),
        (OURS + "Disallow: /a\n\nUser-agent: other\nDisallow: /", "/b", True),
        (OURS + "Crawl-delay: 5\nDisallow: /a", "/a", False),
        ("jama\n:::\n" + OURS + "Disallow: /a", "/a", False),
    ],
)
def test_the_longest_rule_that_names_us_counts(text, path, allowed):
    assert RobotsRules(text).allows("https://kool.example" + path) is allowed


@given(st.text(max_size=300), st.text(max_size=60))
def test_no_text_is_too_much(text, path):
    assert RobotsRules(OURS + "Disallow: " + text).allows("https://kool.example/" + path) in (True, False)


def test_many_stars_take_no_time():
    rules = RobotsRules(OURS + "Disallow: /" + "*a" * 900 + "b")
    assert rules.allows("https://kool.example/" + "a" * 5_000)


def test_a_host_is_asked_for_its_robots_txt_once_and_forbidden_pages_never(server, checking):
    server.acts["/robots.txt"] = lambda h: h.send(OURS + "Disallow: /hea", Content_Type="text/plain")
    requests = [VisitRequest(server.base + path) for path in ("/hea", "/hea?2", "/teine", "/sihtkoht")]
    found = {v.url.removeprefix(server.base): v.reason for v in checking(robots=True).visit_all(requests)}
    assert found == {"/hea": R.ROBOTS, "/hea?2": R.ROBOTS, "/teine": R.FINE, "/sihtkoht": R.FINE}
    assert server.hits["/robots.txt"] == 1
    assert server.hits["/hea"] == server.hits["/hea?2"] == 0


def test_what_cannot_be_had_forbids_nothing(server, checking):
    server.acts["/robots.txt"] = lambda h: h.reset()
    assert checking(robots=True).visit(server.base + "/hea").reason is R.FINE
