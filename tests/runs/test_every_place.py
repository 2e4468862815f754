"""One of each thing that a course can hold: every planted address is found where it is planted, and said to be good."""

import json

import pytest

from course_sync.demo.courses import tooriistad
from course_sync.demo.courses.tooriistad import PLACES, at
from course_sync.model.places import Field

# What is read, as type of activity ("" the course) and field.
OUGHT = {
    ("", Field.SUMMARY), ("", Field.NAME), ("", Field.RESTRICTION), ("", Field.CUSTOM_FIELD), ("", Field.BLOCK), ("", Field.FILE),
    ("page", Field.NAME), ("page", Field.INTRO), ("page", Field.CONTENT), ("page", Field.RESTRICTION), ("label", Field.INTRO),
    ("book", Field.CHAPTER), ("url", Field.EXTERNAL_URL), ("lesson", Field.LESSON_PAGE), ("glossary", Field.ENTRY),
    ("wiki", Field.WIKI_PAGE), ("forum", Field.POST), ("assign", Field.INTRO), ("assign", Field.FILE), ("quiz", Field.INTRO),
    ("assign", Field.GRADING), ("quiz", Field.FEEDBACK), ("data", Field.ITEM),
    ("feedback", Field.ITEM), ("choice", Field.INTRO), ("workshop", Field.CONTENT), ("data", Field.INTRO), ("lti", Field.INTRO),
    ("bigbluebuttonbn", Field.INTRO), ("imscp", Field.FILE), ("h5pactivity", Field.FILE), ("scorm", Field.FILE), ("folder", Field.FILE),
}  # fmt: skip
TAGS = {
    "a[href]", "address", "blockquote[cite]", "docx[hyperlink]", "form[action]", "h5p[url]", "iframe[src]", "img[src]", "img[srcset]",
    "meta[content]", "object[data]", "odf[href]", "pdf[link]", "pptx[hyperlink]", "source[src]", "style[url]", "text", "track[src]",
    "video[poster]", "xlsx[formula]",
}  # fmt: skip
FILES = {"pdf", "docx", "pptx", "xlsx", "odt", "odp", "html", "txt", "vtt", "zip", "h5p"}


@pytest.fixture(scope="module")
def read(sites, tmp_path_factory):
    from course_sync.demo.world import demo_world

    with sites.Site(demo_world(sites.START), tmp_path_factory.mktemp("site")) as site:
        house = site.house()
        house.run()
        rows = house.rows(
            "SELECT link.url, text.place, occurrence.tag, text.file_key, visit.verdict FROM occurrence "
            "JOIN text ON text.key = text_key JOIN link ON link.id = occurrence.link_id LEFT JOIN visit ON visit.link_id = link.id "
            f"WHERE occurrence.course_id = {tooriistad.NUMBER}"
        )
        coverage = house.rows(
            f"SELECT what, outcome, reason FROM coverage WHERE course_id = {tooriistad.NUMBER} AND outcome != 'read'"
        )
        yield rows, coverage


def test_the_course_holds_one_of_each():
    assert {(modname, Field(field)) for modname, field, _ in PLACES.values()} == OUGHT


def test_every_address_is_found_at_its_place_with_its_forms_and_is_good(read):
    found = {}
    for url, place, _, _, verdict in read[0]:
        where = json.loads(place)
        if url.startswith(at("")):
            found[url.removeprefix(at(""))] = (where.get("modname", ""), where["field"], where.get("inside", ""))
            assert where["view_url"]
            assert where["edit_url"]
        assert verdict == "ok", url
    assert found == PLACES


def test_every_way_to_write_an_address_and_every_kind_of_file_is_there(read):
    assert {tag for _, _, tag, _, _ in read[0]} >= TAGS
    assert {key.rpartition(".")[2] for _, _, _, key, _ in read[0] if key} == FILES


def test_links_into_the_site_are_resolved(read):
    inside = {url.partition("/course/")[2] or url.rpartition("/")[2] for url, *_ in read[0] if "127.0.0.1" in url}
    assert inside == {"view.php?id=11", "section.php?id=2101", "view.php?id=21003", "ekraan.png", "silt.png"}


def test_what_is_not_read_is_named(read):
    assert set(read[1]) == {
        ("quiz:questions", "blind", "blind_spot"),
        ("workshop:forms", "blind", "blind_spot"),
        ("bigbluebuttonbn:welcome", "blind", "blind_spot"),
        ("course:elsewhere", "blind", "blind_spot"),
        ("lti:address", "blind", "right_missing"),
        ("feedback:after_submit", "blind", "right_missing"),
    }
