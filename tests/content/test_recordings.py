"""Contract: the texts in recorded answers of a real Moodle are read whole. Skipped where the recordings are not at hand."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from course_sync.content import InternalKind, Site, extract, resolve_internal, text_hash
from course_sync.model.course import TextFormat
from course_sync.model.links import LinkKind

RECORDINGS = Path(__file__).parents[3] / "shared" / "moodle-recordings"
SITE = Site("https://moodle.example.ee")
ANSWERS = sorted(RECORDINGS.glob("*/*.json"))

pytestmark = pytest.mark.skipif(not ANSWERS, reason="the recordings of a real Moodle are not here")


def texts(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str) and "<" in value:
        yield value


@pytest.mark.parametrize("version", ["4.1", "5.1"])
def test_every_href_of_every_recorded_text_is_found(version):
    seen = 0
    for path in ANSWERS:
        if path.parent.name != version:
            continue
        for body in texts(json.loads(path.read_text())):
            written = {link.written for link in extract(body, TextFormat.HTML, "", SITE).links}
            for href in re.findall(r'<a [^>]*href="([^"#][^"]*)"', body):
                assert unescape(href) in written, path.name
                seen += 1
            text_hash(body, TextFormat.HTML, SITE)
    assert seen > 20


def test_links_between_recorded_activities_name_their_targets():
    kinds = set()
    for path in ANSWERS:
        for body in texts(json.loads(path.read_text())):
            for link in extract(body, TextFormat.HTML, "", SITE).links:
                target = resolve_internal(link.url, SITE)
                assert (target is None) == (link.kind is not LinkKind.INTERNAL)
                if target:
                    kinds.add(target.kind)
    assert {InternalKind.COURSE, InternalKind.ACTIVITY, InternalKind.USER} <= kinds
