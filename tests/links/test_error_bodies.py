"""Errors that are told to programs, and marks that markup bears for them."""

import pytest

from course_sync.links.data import error_words, is_data
from course_sync.links.marks import Marked
from course_sync.links.page import read_page

JSON = "application/json; charset=utf-8"


@pytest.mark.parametrize(
    ("body", "first"),
    [
        ('{"error":"not found"}', "not found"),
        ('{"status":404,"path":"/a"}', "404 Not Found"),
        ('{"code":"rest_no_route","message":"No route was found","data":{"status":404}}', "404 Not Found"),
        ('[{"detail":"Dokumenti ei leitud"}]', "Dokumenti ei leitud"),
        ('{"error":"Unauthorized","status":401}', "401 authentication required"),
    ],
)
def test_an_object_that_speaks_of_an_error_alone_is_one(body, first):
    assert first in error_words(body.encode(), JSON)


@pytest.mark.parametrize(
    "body",
    [
        '{"items":[],"total":0}',
        '{"id":404,"name":"Rakvere"}',
        '{"errors":0,"checked":41}',
        "[]",
        "404",
        "{",
        '{"error":null,"id":1}',
    ],
)
def test_data_are_no_error(body):
    assert error_words(body.encode(), JSON) == ()


def test_an_xml_document_is_an_error_where_its_root_is():
    told = b"<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>"
    assert error_words(told, "application/xml") == ("No Such Key",)
    assert error_words(b"<list><Error>Not found</Error></list>", "application/xml") == ()


def test_feeds_and_pages_are_no_data():
    assert [is_data(kind) for kind in ("application/rss+xml", "application/xhtml+xml", "application/problem+json")] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("markup", "marked"),
    [
        ("<body class='error404 x'>a", Marked.WHOLE),
        ("<meta name=prerender-status-code content=404>a", Marked.WHOLE),
        ("<body><div class=page-404>a</div>", Marked.PART),
        ("<body class=post-404>a", Marked.NOT),
        ("<body><div class=not-found hidden>a</div>", Marked.NOT),
    ],
)
def test_markup_may_say_that_a_page_is_missing(markup, marked):
    page = read_page(f"<!doctype html><title>t</title>{markup}".encode(), {"content-type": "text/html"})
    assert page is not None
    assert page.marked_missing is marked
