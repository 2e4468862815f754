"""Pages that keep a name and say only that what stood there is over, those that first ask their reader something, and good ones that sound like either."""

import time
from datetime import UTC, datetime

import pytest
from withdrawn_rows import ASKS_FIRST, FINE, GONE, HTML, page_of

from course_sync.links.exchange import Answer
from course_sync.links.gates import barred_by_place, gate
from course_sync.links.page import Page, read_page
from course_sync.links.unseen import told_by_framework
from course_sync.links.verdict import judge
from course_sync.links.withdrawn import withdrawn
from course_sync.model.links import BAD, Reason, Verdict

NOW = datetime(2026, 11, 27, tzinfo=UTC)


def judged(url: str, title: str, body: str, *, everywhere: bool = False):
    """The verdict on it; `everywhere`: its host answers so to any address."""
    page, address = page_of(url, title, body)
    probe = Answer(f"https://{address.split('/')[2]}/x9", f"https://{address.split('/')[2]}/x9", status=200 if everywhere else 404, page=page if everywhere else None)  # fmt: skip
    return judge(Answer(address, address, status=200, headers=HTML, page=page, probe=probe), NOW)


@pytest.mark.parametrize(("url", "title", "body"), GONE, ids=[row[0] for row in GONE])
def test_what_is_over_for_good_is_a_fault_under_its_own_name_too(url, title, body):
    assert judged(url, title, body).reason is Reason.SOFT_404


@pytest.mark.parametrize(("url", "title", "body"), FINE, ids=[row[0] for row in FINE])
def test_what_ended_closed_or_went_in_the_world_is_told_by_a_good_page(url, title, body):
    assert judged(url, title, body).verdict is Verdict.OK


@pytest.mark.parametrize(("url", "title", "body"), ASKS_FIRST, ids=[row[0] for row in ASKS_FIRST])
def test_a_page_that_asks_first_says_of_no_address_whether_it_is_there(url, title, body):
    told = judged(url, title, body, everywhere=True)
    assert told.verdict is Verdict.BLOCKED, told.evidence


def test_a_message_broken_into_lines_is_no_poem():
    lines = "# The page cannot be found\n<p>The page you are looking for<br>was removed,<br>was given another name<br>or was never here</p>"
    assert judged("lines/a/3", "The page cannot be found", lines).reason is Reason.SOFT_404


def test_a_password_asked_for_at_every_address_is_a_sign_in():
    form = "<h1>Kaust</h1><p>Siin hoiame suurte projektide tööfaile ja fotosid.</p><p>Palun küsi luba rühma juhilt.</p><p>Luba kehtib ühe kuu.</p><form><input type=password><button>Ava</button></form>"
    assert judged("kaust/k/3", "Kaust", form, everywhere=True).reason is Reason.LOGIN


@pytest.mark.parametrize(
    "body",
    [
        b'<script>window.__INITIAL_STATE__={"page":{"status":404}}</script>',
        b'<div id="app" data-page="{&quot;component&quot;:&quot;Errors/404&quot;}"></div>',
        b'<script>window.pagePath="/404.html";window.__DATA__={}</script>',
        b'<script>self.__next_f.push([1,"{\\"digest\\":\\"NEXT_HTTP_ERROR_FALLBACK;404\\"}"])</script>',
    ],
)
def test_the_data_by_which_a_script_draws_a_page_tell_that_it_is_the_one_for_missing_ones(body):
    assert told_by_framework(body)
    page = read_page(b"<html><head><title>App</title></head><body><div id=root></div>" + body + b"</body></html>", HTML)
    assert judge(Answer("https://a.example/b/7", "https://a.example/b/7", status=200, headers=HTML, page=page), NOW).verdict in BAD  # fmt: skip


def test_data_that_only_name_such_a_page_tell_nothing():
    assert not told_by_framework(b'<script>window.__DATA__={"i18n":{"404":"Page not found"},"status":200}</script>')


def test_an_error_in_json_may_name_where_to_ask_for_help():
    told = b'{"help":"/api/help","success":false,"error":{"__type":"Not Found Error","message":"Ei leitud"}}'
    kind = {"content-type": "application/json"}
    answer = Answer(
        "https://a.example/api/7", "https://a.example/api/7", status=200, headers=kind, page=read_page(told, kind)
    )
    assert judge(answer, NOW).reason is Reason.SOFT_404
    assert read_page(b'{"success":false,"error":{"message":"Ei leitud"},"results":[1]}', kind) is None


@pytest.mark.parametrize(
    "piece",
    [
        "no longer ",
        "ei ",
        "enam ",
        "this ",
        "we ",
        "taken ",
        "' ",
        "«",
        "n'",
        "не ",
        "nie ",
        "only ",
        "leht on ",
        "päivitä ",
        "update ",
    ],
)
def test_hostile_repetition_takes_no_long(piece):
    text = (piece * 1_000)[:1_000]
    page = Page(title=text[:300], headings=(text[:300],), text=text, own=500, fields=1, sentences=(text,) * 40)
    began = time.process_time()
    for asked in (lambda: withdrawn(page, "https://a.example/b"), lambda: gate(page), lambda: barred_by_place(page)):
        asked()
    assert time.process_time() - began < 1.5
