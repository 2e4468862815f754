"""Things in a page that no longer play, or never could."""

from dataclasses import replace

import pytest

from course_sync.model.course import Author, TextFormat
from course_sync.model.links import LinkKind, Occurrence, WrittenLink


def holding(w, written, tag="img[src]", kind=LinkKind.WEB):
    return w.view(occurrences=(Occurrence(WrittenLink(written, "", written, "", tag, kind), w.place(1)),))


@pytest.mark.parametrize("name", ["harjutus.swf", "film.FLV", "loeng.rm"])
def test_a_file_that_no_browser_plays_is_an_error(w, found, name):
    (finding,) = found("media.dead-format", w.view(files=(w.file(name),)))
    assert finding.details["name"] == name


@pytest.mark.parametrize("name", ["flash.pdf", "swf.mp4", "pakett.rpm", "juhend.swf.pdf"])
def test_other_files_are_fine(w, found, name):
    assert found("media.dead-format", w.view(files=(w.file(name),))) == []


def test_an_embedded_flash_film_is_an_error_and_a_link_to_read_about_it_is_fine(w, found):
    url = "https://a.test/m%C3%A4ng.swf?v=1"
    (finding,) = found("media.dead-format", holding(w, url, "embed[src]"))
    assert finding.details["name"] == "mäng.swf"
    assert found("media.dead-format", holding(w, url, "a[href]")) == []


def test_a_flash_film_is_told_once_by_its_file_and_whatever_else_no_longer_plays_beside_it(w, found):
    film = '<object data="m.swf" type="application/x-shockwave-flash"></object>'
    view = replace(holding(w, "https://a.test/m.swf", "object[data]"), texts=(w.text(film),))
    assert [finding.details["name"] for finding in found("media.dead-format", view)] == ["m.swf"]
    view = replace(view, texts=(w.text(film + "<applet></applet>"),))
    assert [finding.details["name"] for finding in found("media.dead-format", view)] == ["m.swf", "Java"]


@pytest.mark.parametrize(
    ("body", "times"),
    [
        ('<object type="application/x-shockwave-flash"></object>', 1),
        ('<APPLET code="A.class"></APPLET>', 1),
        ("<p>Rakend (applet) oli vanasti moes.</p>", 0),
    ],
)
def test_dead_markup_is_an_error_and_a_word_about_it_is_none(w, found, body, times):
    assert len(found("media.dead-format", w.view(texts=(w.text(body),)))) == times
    assert found("media.dead-format", w.view(texts=(w.text(body, author=Author.LEARNER),))) == []


@pytest.mark.parametrize("tag", ["img[src]", "iframe[src]", "video[poster]", "source[src]", "track[src]"])
def test_what_an_https_page_loads_over_http_is_a_warning(w, found, tag):
    (finding,) = found("media.insecure", holding(w, "http://a.test/x", tag))
    assert finding.subject == "http://a.test/x"


@pytest.mark.parametrize(
    ("written", "tag"), [("http://a.test/x", "a[href]"), ("http://a.test/x", "text"), ("https://a.test/x", "img[src]"),
                         ("//a.test/x", "img[src]")]
)  # fmt: skip
def test_what_is_only_followed_or_comes_over_https_is_fine(w, found, written, tag):
    assert found("media.insecure", holding(w, written, tag)) == []


def test_a_site_without_https_has_other_cares(w, found):
    view = holding(w, "http://a.test/x")
    assert found("media.insecure", replace(view, course=w.course(view_url="http://moodle.test/course/7"))) == []


@pytest.mark.parametrize(
    "body",
    ["<iframe></iframe>", '<iframe src="about:blank"></iframe>', "<video controls></video>", "<audio><source></audio>", "<embed>"],
)  # fmt: skip
def test_a_player_without_a_source_is_an_error(w, found, body):
    assert len(found("media.no-source", w.view(texts=(w.text(f"<p>Vaata:</p>{body}"),)))) == 1


@pytest.mark.parametrize(
    "body",
    [
        '<iframe src="https://v.test/1"></iframe>',
        '<iframe srcdoc="Tere"></iframe>',
        '<iframe data-src="https://v.test"></iframe>',
        '<video><source src="a.mp4"></video>',
        "<iframe></iframe><script>fill()</script>",
        "&lt;iframe&gt; on HTMLi element",
    ],
)
def test_a_player_with_one_or_whose_source_comes_later_is_fine(w, found, body):
    assert found("media.no-source", w.view(texts=(w.text(body),))) == []
    assert found("media.no-source", w.view(texts=(w.text("<iframe></iframe>", format=TextFormat.PLAIN),))) == []
