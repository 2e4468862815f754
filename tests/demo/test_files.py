"""webservice/pluginfile.php: files, refusals that come as 200, validators."""

import io
import zipfile
from typing import Any

import pytest
import requests

from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.things import MODULE_CONTEXTS


def files_of(ask: Any, course: int) -> dict[str, str]:
    modules = [m for s in ask("core_course_get_contents", courseid=course) for m in s["modules"]]
    return {
        c["filename"] + str(c.get("content") or ""): c["fileurl"]
        for m in modules
        for c in m.get("contents", [])
        if c["type"] == "file"
    }


def test_a_file_comes_for_a_token_in_the_body(moodle: StandInMoodle, ask: Any) -> None:
    url = files_of(ask, 11)["meelespea.pdf"]
    answer = requests.post(url, data={"token": moodle.token}, timeout=5)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-1.4")
    assert moodle.leaks == 0


def test_a_file_comes_for_a_token_in_the_address_too_but_that_is_a_leak(moodle: StandInMoodle, ask: Any) -> None:
    url = files_of(ask, 11)["meelespea.pdf"]
    assert requests.get(f"{url}&token={moodle.token}", timeout=5).content.startswith(b"%PDF")
    assert moodle.leaks == 1


def test_an_unchanged_file_is_not_sent_again(moodle: StandInMoodle, ask: Any) -> None:
    url = files_of(ask, 11)["meelespea.pdf"]
    tag = requests.post(url, data={"token": moodle.token}, timeout=5).headers["ETag"]
    again = requests.post(url, data={"token": moodle.token}, headers={"If-None-Match": tag}, timeout=5)
    assert (again.status_code, again.content) == (304, b"")


def test_a_chapter_comes_with_its_title(moodle: StandInMoodle, ask: Any) -> None:
    url = files_of(ask, 11)["index.htmlEsimene kohtumine"]
    assert requests.post(url, data={"token": moodle.token}, timeout=5).text.startswith("<h3>1. Esimene kohtumine</h3>")


def test_a_hidden_chapter_is_there_only_for_those_who_may_see_it(moodle: StandInMoodle, ask: Any) -> None:
    url = files_of(ask, 11)["index.htmlKoolitaja märkmed"]
    assert requests.post(url, data={"token": moodle.token}, timeout=5).status_code == 200
    moodle.rights.discard("mod/book:viewhiddenchapters")
    assert "index.htmlKoolitaja märkmed" not in files_of(ask, 11)
    assert requests.post(url, data={"token": moodle.token}, timeout=5).status_code == 404


@pytest.mark.parametrize(
    ("path", "status", "errorcode"),
    [
        ("/999999/mod_resource/content/1/x.pdf", 200, "invalidrecordunknown"),
        (f"/{MODULE_CONTEXTS + 11_005}/mod_resource/content/0/x.pdf", 404, "filenotfound"),
        (f"/{MODULE_CONTEXTS + 15_003}/mod_imscp/content/1/imsmanifest.xml", 404, "filenotfound"),
        ("", 200, "invalidargorconf"),
    ],
)
def test_refusals_are_json(moodle: StandInMoodle, path: str, status: int, errorcode: str) -> None:
    url = f"{moodle.url}/webservice/pluginfile.php{path}"
    answer = requests.post(url, data={"token": moodle.token}, timeout=5)
    assert (answer.status_code, answer.json()["errorcode"]) == (status, errorcode)


def test_a_wrong_and_a_missing_token_are_told_apart(moodle: StandInMoodle, ask: Any) -> None:
    url = files_of(ask, 11)["meelespea.pdf"]
    assert requests.post(url, data={"token": "x" * 32}, timeout=5).json()["errorcode"] == "invalidtoken"
    assert requests.post(url, timeout=5).json()["errorcode"] == "missingparam"


def test_the_plain_address_leads_to_the_login_page(moodle: StandInMoodle, ask: Any) -> None:
    url = files_of(ask, 11)["meelespea.pdf"].replace("/webservice/", "/")
    answer = requests.get(url, allow_redirects=False, timeout=5)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{moodle.url}/login/index.php")


def test_packages_are_real_archives(moodle: StandInMoodle, ask: Any) -> None:
    h5p = ask("mod_h5pactivity_get_h5pactivities_by_courses", courseids=[12])["h5pactivities"][0]["package"][0]
    scorm = ask("mod_scorm_get_scorms_by_courses", courseids=[13])["scorms"][0]
    for url, size, name in (
        (h5p["fileurl"], h5p["filesize"], "h5p.json"),
        (scorm["packageurl"], scorm["packagesize"], "imsmanifest.xml"),
        (files_of(ask, 14)["turvaplaan.docx"], None, "word/document.xml"),
        (files_of(ask, 14)["ohumargid.pptx"], None, "ppt/slides/slide1.xml"),
    ):
        body = requests.post(url, data={"token": moodle.token}, timeout=5).content
        assert size in (None, len(body))
        assert name in zipfile.ZipFile(io.BytesIO(body)).namelist()
