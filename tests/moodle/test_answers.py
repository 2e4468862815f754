"""What each kind of answer means."""

import json

import pytest

from course_sync.errors import (
    AccessRefused,
    BadAnswer,
    CallRefused,
    MoodleError,
    MoodleUnavailable,
    NotFound,
    NotMoodle,
    TokenRefused,
)
from course_sync.moodle.answers import SITE_INFO, Answer, Passing, understand, understand_file

HTML = b"<!DOCTYPE html><html></html>"


def answer(body: object = b"", status: int = 200, content_type: str = "application/json", **more) -> Answer:
    return Answer(status, body if isinstance(body, bytes) else json.dumps(body).encode(), content_type, **more)


def refused(errorcode: str) -> Answer:
    return answer({"exception": "x", "errorcode": errorcode, "message": "Mari Maasikas (mari@example.ee)"})


@pytest.mark.parametrize("value", [[], {}, None, 0, "text", [{"a": 1}], {"error": "a key of a plug-in"}])
def test_anything_without_an_exception_is_data(value):
    assert understand(answer(value), "f") == value


def test_a_byte_order_mark_before_the_json_is_forgiven():
    assert understand(answer(b'\xef\xbb\xbf {"a": 1}\n'), "f") == {"a": 1}


@pytest.mark.parametrize(
    ("errorcode", "kind"),
    [
        ("invalidtoken", TokenRefused),
        ("wsaccessusersuspended", TokenRefused),
        ("wsaccessuserexpired", TokenRefused),
        ("wsaccessusernologin", TokenRefused),
        ("sitepolicynotagreed", TokenRefused),
        ("usernotfullysetup", TokenRefused),
        ("forcepasswordchangenotice", TokenRefused),
        ("sitemaintenance", MoodleUnavailable),
        ("accessexception", AccessRefused),
        ("requireloginerror", AccessRefused),
        ("errorcoursecontextnotvalid", AccessRefused),
        ("nopermissions", AccessRefused),
        ("cannotviewreport", AccessRefused),
        ("errorreportview", AccessRefused),
        ("invalidrecord", NotFound),
        ("invalidrecordunknown", NotFound),
        ("invaliduser", NotFound),
        ("invalidparameter", CallRefused),
        ("usernotenroled", CallRefused),
        ("nocriteriaset", CallRefused),
        ("codingerror", CallRefused),
        ("something_new", CallRefused),
    ],
)
def test_a_refusal_is_known_by_its_errorcode_and_says_nothing_of_moodles_own_words(errorcode, kind):
    with pytest.raises(kind) as caught:
        understand(refused(errorcode), "core_course_get_contents")
    error = caught.value
    assert type(error) is kind
    assert (error.errorcode, error.function) == (errorcode, "core_course_get_contents")
    assert "Mari" not in str(error)
    assert not isinstance(error, Passing)


@pytest.mark.parametrize(
    "errorcode", ["Unable to find forum with id 999999", "Mari Maasikas", "0123456789abcdef" * 2, None, 7, {}]
)
def test_a_code_that_is_none_is_not_repeated(errorcode):
    with pytest.raises(CallRefused) as caught:
        understand(refused(errorcode), "f")
    assert caught.value.errorcode == ""
    assert str(errorcode) not in str(caught.value)


def test_when_even_the_sites_info_is_refused_all_the_causes_are_listed():
    with pytest.raises(
        TokenRefused,
        match=r"expired.*service is disabled.*authorised users.*webservice/rest:use.*address is not allowed",
    ):
        understand(refused("accessexception"), SITE_INFO)


def test_an_empty_403_says_that_web_services_are_off():
    with pytest.raises(TokenRefused, match="switched off"):
        understand(answer(b"", 403, ""), SITE_INFO)


def test_a_403_page_is_a_firewalls_and_not_moodles():
    with pytest.raises(MoodleUnavailable, match="firewall"):
        understand(answer(HTML, 403, "text/html"), "f")


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_server_is_worth_another_try(status):
    with pytest.raises(MoodleUnavailable) as caught:
        understand(answer(HTML, status, "text/html", retry_after=7.0), SITE_INFO, proven=False)
    assert isinstance(caught.value, Passing)
    assert (caught.value.retry_after, caught.value.tries) == (7.0, None)


@pytest.mark.parametrize(("body", "status"), [(b"", 200), (b"  \n", 200), (b"", 500), (HTML, 500)])
def test_php_dying_concerns_the_one_call_once_the_site_is_known(body, status):
    with pytest.raises(CallRefused) as caught:
        understand(answer(body, status, "text/html"), "f", proven=True)
    assert isinstance(caught.value, Passing)
    assert caught.value.tries == 2
    with pytest.raises(MoodleUnavailable):
        understand(answer(body, status, "text/html"), "f", proven=False)


@pytest.mark.parametrize("status", [200, 404, 400])
def test_a_page_instead_of_data_is_a_wrong_address_at_first_and_an_outage_later(status):
    page = answer(HTML, status, "text/html")
    with pytest.raises(NotMoodle):
        understand(page, "f", proven=False)
    with pytest.raises(NotMoodle):
        understand(page, SITE_INFO, proven=True)
    with pytest.raises(MoodleUnavailable):
        understand(page, "f", proven=True)


def test_a_web_server_that_knows_no_post_is_no_moodle():
    page = answer(HTML, 501, "text/html")
    with pytest.raises(NotMoodle, match="check the address"):
        understand(page, SITE_INFO)
    with pytest.raises(CallRefused):
        understand(page, "f", proven=True)


def test_xml_is_not_data():
    with pytest.raises(NotMoodle):
        understand(answer(b'<?xml version="1.0"?><RESPONSE/>', 200, "application/xml"), SITE_INFO)


@pytest.mark.parametrize("body", [b'{"a": [1, 2', b'[{"id": 1},', b"{"])
def test_json_that_breaks_off_is_worth_another_try(body):
    with pytest.raises(MoodleUnavailable, match="broke off") as caught:
        understand(answer(body, content_type="text/html"), "f")
    assert isinstance(caught.value, Passing)


def test_json_nested_without_end_is_a_bad_answer():
    with pytest.raises(BadAnswer, match="nested"):
        understand(answer(b"[" * 100_000 + b"]" * 100_000), "f")


def test_a_redirect_names_the_host_that_answers():
    with pytest.raises(NotMoodle, match=r"https://www\.example\.ee"):
        understand(answer(b"", 301, "", moved_to="https://www.example.ee"), "f")


@pytest.mark.parametrize(("status", "kind"), [(407, MoodleUnavailable), (413, CallRefused), (401, MoodleUnavailable)])
def test_other_refusals_of_the_way_there_are_told_apart(status, kind):
    with pytest.raises(kind):
        understand(answer(HTML, status, "text/html"), "f", proven=False)


@pytest.mark.parametrize("errorcode", ["ex_unabletolock", "dmlreadexception", "dmlwriteexception"])
def test_a_busy_database_is_worth_another_try_and_concerns_one_call(errorcode):
    with pytest.raises(CallRefused) as caught:
        understand(refused(errorcode), "f")
    assert isinstance(caught.value, Passing)


def test_a_file_is_its_bytes_even_where_it_is_json():
    assert understand_file(answer(b"%PDF", content_type="application/pdf")) == b"%PDF"
    assert understand_file(answer({"errorcode": "mine"})) == b'{"errorcode": "mine"}'
    assert understand_file(answer(b"", content_type="text/plain", status=200)) == b""


@pytest.mark.parametrize(
    ("errorcode", "status", "kind"),
    [
        ("invalidtoken", 200, TokenRefused),
        ("filenotfound", 404, NotFound),
        ("accessexception", 200, AccessRefused),
        ("invalidargorconf", 200, CallRefused),
    ],
)
def test_a_file_refused_with_200_is_refused(errorcode, status, kind):
    with pytest.raises(kind):
        understand_file(answer({"error": "Mari", "errorcode": errorcode}, status))


def test_a_file_that_web_pages_say_is_missing_is_missing():
    with pytest.raises(NotFound):
        understand_file(answer(HTML, 404, "text/html"))


@pytest.mark.parametrize("read", [lambda answer: understand(answer, "f"), understand_file])
def test_json_of_a_gateway_that_refuses_is_no_data(read):
    with pytest.raises(MoodleUnavailable):
        read(answer({"message": "forbidden"}, 403))


def test_every_error_is_of_exactly_one_public_class():
    public = {AccessRefused, BadAnswer, CallRefused, MoodleUnavailable, NotFound, NotMoodle, TokenRefused}
    for status in range(300, 600):
        for body in (b"", HTML, b"{", b"[]" if status >= 400 else b"{"):
            with pytest.raises(MoodleError) as caught:
                understand(answer(body, status, "text/html"), "f")
            assert sum(isinstance(caught.value, kind) for kind in public) == 1
