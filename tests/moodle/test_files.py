"""Downloads through webservice/pluginfile.php."""

import hashlib
import io

import pytest

from course_sync.errors import AccessRefused, CallRefused, MoodleError, NotFound, TokenRefused
from course_sync.moodle import TooLarge, download
from course_sync.moodle import fetch as stream

PATH = "/webservice/pluginfile.php/15/mod_resource/content/0/juhend.pdf"


def fetch(client, url, **more):
    return download(client, url, **{"max_bytes": 1000, **more})


def test_a_file_comes_with_the_token_in_the_body_only(site, client, say):
    site.script(
        say.Reply(
            b"%PDF-1.4",
            type="Application/PDF; x=1",
            headers={"ETag": '"abc"', "Last-Modified": "Sun, 22 Nov 2026 17:20:17 GMT"},
        )
    )
    got = fetch(client, f"{site.url}{PATH}?forcedownload=1&token=vana")
    assert (got.body, got.content_type, got.etag, got.unchanged) == (b"%PDF-1.4", "application/pdf", '"abc"', False)
    assert got.last_modified == "Sun, 22 Nov 2026 17:20:17 GMT"
    [asked] = site.asked
    assert (asked.method, asked.path, asked.query, asked.form) == (
        "POST",
        PATH,
        "forcedownload=1",
        {"token": say.TOKEN},
    )
    assert say.TOKEN not in str(asked.headers)
    assert "%PDF" not in repr(got)


def test_the_plain_script_is_turned_into_that_of_the_web_services(site, client):
    fetch(client, site.url + PATH.replace("/webservice", ""))
    assert site.asked[0].path == PATH


def test_an_address_by_the_sites_own_name_is_fetched_from_the_configured_one(site, client, say):
    site.script(say.site_info(), say.Reply(b"x", type="text/plain"))
    client.capabilities()
    assert fetch(client, "https://moodle.example.ee" + PATH).body == b"x"
    assert site.asked[1].path == PATH


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example" + PATH,
        "https://moodle.example.ee" + PATH,
        "{site}/login/index.php",
        "{site}/webservice/pluginfile.php/../../login",
        "juhend.pdf",
        "",
    ],
)
def test_anything_else_is_refused_unasked(site, client, url):
    with pytest.raises(CallRefused, match="configured Moodle"):
        fetch(client, url.replace("{site}", site.url))
    assert site.asked == []


def test_an_unchanged_file_is_not_sent_again(site, client, say):
    site.script(say.Reply(b"", 304, headers={"ETag": '"abc"'}))
    got = fetch(client, site.url + PATH, etag='"abc"')
    assert (got.unchanged, got.body) == (True, b"")
    assert site.asked[0].headers["if-none-match"] == '"abc"'


@pytest.mark.parametrize(
    ("errorcode", "status", "kind"),
    [
        ("invalidtoken", 200, TokenRefused),
        ("filenotfound", 404, NotFound),
        ("invalidrecordunknown", 200, NotFound),
        ("accessexception", 200, AccessRefused),
        ("missingparam", 200, CallRefused),
    ],
)
def test_a_refusal_with_200_is_no_file_however_small_a_file_is_allowed(site, client, say, errorcode, status, kind):
    site.script(say.data({"error": "Mari", "errorcode": errorcode, "stacktrace": None}, status=status))
    with pytest.raises(kind):
        fetch(client, site.url + PATH, max_bytes=10)


@pytest.mark.parametrize(("size", "promise"), [(1001, None), (200_000, None), (10, 5_000_000)])
def test_a_file_beyond_the_bound_is_refused(site, client, say, size, promise):
    site.script(say.Reply(b"x" * size, type="application/zip", promise=promise))
    with pytest.raises(TooLarge, match=r"(1000|65536) bytes"):
        fetch(client, site.url + PATH)


def test_a_file_of_json_is_a_file(site, client, say):
    site.script(say.data({"errorcode": "on minu andmed"}))
    assert fetch(client, site.url + PATH).body.startswith(b"{")


def test_a_file_cut_short_is_fetched_again(site, client, say):
    site.script(say.Reply(b"%PDF", type="application/pdf", promise=100), say.Reply(b"%PDF-1.4", type="application/pdf"))
    assert fetch(client, site.url + PATH).body == b"%PDF-1.4"


def test_a_redirect_to_the_login_page_is_not_followed(site, other_site, client, say):
    site.script(say.Reply(status=303, headers={"Location": f"{other_site.url}/login/index.php"}))
    with pytest.raises(MoodleError):
        fetch(client, site.url + PATH)
    assert other_site.asked == []


# -- into a sink: files that are never held whole ----------------------------------------------------------------------


def pour(client, site, sink, max_bytes=1_000_000):
    return stream(client, site.url + PATH, sink, max_bytes=max_bytes)


def test_a_file_is_written_to_a_sink_with_its_size_and_hash(site, client, say):
    body = bytes(range(256)) * 2000
    site.script(say.Reply(body, type="application/pdf"))
    sink = io.BytesIO(b"left from before" * 100_000)
    got = pour(client, site, sink)
    assert (got.size, got.sha256) == (len(body), hashlib.sha256(body).hexdigest())
    assert sink.getvalue() == body
    assert site.asked[0].form == {"token": say.TOKEN}
    assert site.asked[0].query == ""


def test_a_refusal_with_200_is_an_error_and_no_file(site, client, say):
    site.script(say.data({"error": "x", "errorcode": "requireloginerror"}))
    with pytest.raises(AccessRefused):
        pour(client, site, io.BytesIO())


def test_a_json_file_of_a_teacher_is_a_file(site, client, say):
    site.script(say.data({"tere": "x" * 200_000}))
    assert pour(client, site, io.BytesIO()).size > 200_000


def test_a_file_that_breaks_off_is_fetched_anew_from_its_beginning(site, client, say):
    site.script(
        say.Reply(b"a" * 70_000, type="text/plain", promise=90_000), say.Reply(b"b" * 90_000, type="text/plain")
    )
    sink = io.BytesIO()
    assert pour(client, site, sink).size == 90_000
    assert sink.getvalue() == b"b" * 90_000


def test_a_file_that_always_breaks_off_is_no_file(site, client, say):
    site.script(say.Reply(b"a" * 70_000, type="text/plain", promise=90_000))
    with pytest.raises(MoodleError, match="broke off"):
        pour(client, site, io.BytesIO())


def test_a_file_over_the_bound_is_not_read_to_its_end(site, client, say):
    site.script(say.Reply(b"a" * 300_000, type="text/plain"))
    with pytest.raises(TooLarge):
        pour(client, site, io.BytesIO(), 100_000)
    site.script(say.Reply(b"a" * 3_000, type="text/plain"))
    with pytest.raises(TooLarge):
        pour(client, site, io.BytesIO(), 1_000)
