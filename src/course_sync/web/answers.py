"""The pages behind the links in mails. GET shows a form and changes nothing; POST does the one act that the link is signed for.

No cookie, no script, nothing remote. A mail scanner that follows links sees forms.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from flask import Flask, Response, render_template, request
from werkzeug.exceptions import HTTPException

from course_sync.clock import Clock
from course_sync.i18n import LANGUAGES, N_
from course_sync.log import get_logger
from course_sync.mail import AnswerLinks, LinkExpired, SignedAct
from course_sync.model.findings import FindingRecord, FindingState, MuteScope
from course_sync.model.messages import Act
from course_sync.stages.context import trace_of
from course_sync.store.session import Store
from course_sync.web import acts
from course_sync.wording import Wording
from course_sync.wording.finding import FindingWords, told_of

_FORM_BYTES = 16_384
_NAME_CHARACTERS = 80
_REASON_CHARACTERS = 500
_LONGEST_MUTE = timedelta(days=366)
_USUAL_MUTE = timedelta(days=90)
_POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

TITLES = {
    Act.CHECK: N_("It is fixed: check again"),
    Act.MUTE: N_("It is fine as it is: keep quiet"),
    Act.NOT_MINE: N_("It is not mine"),
}
_BUTTONS = {Act.CHECK: N_("Check again"), Act.MUTE: N_("Keep quiet"), Act.NOT_MINE: N_("It is not mine")}
_EXPLAINED = {
    Act.CHECK: N_("The course is looked through again soon. If the fault is gone, the finding is closed."),
    Act.MUTE: N_(
        "Nobody is told of the finding until the day that you write. It stays listed, with your name and reason."
    ),
    Act.NOT_MINE: N_("You are not told of this finding any more; the next in line is."),
}
_DONE = {
    Act.CHECK: N_("Thank you. The course is looked through again soon."),
    Act.MUTE: N_("Thank you. Nobody is told of the finding up to and including %(day)s."),
    Act.NOT_MINE: N_("Thank you. The next in line is told."),
}
_SCOPES = {
    MuteScope.OCCURRENCE: N_("only this place"),
    MuteScope.ADDRESS: N_("this address in every course"),
    MuteScope.RULE: N_("all findings of this kind in this course"),
}


@dataclass(frozen=True, slots=True)
class AnswerPages:
    """What the pages work with. `contact`: whom to write to where a link does not help."""

    store: Store
    links: AnswerLinks
    clock: Clock
    zone: ZoneInfo
    contact: str = ""
    site_url: str = ""


@dataclass(frozen=True, slots=True)
class _Form:
    """What the form shows. `finding`, `course`, `view_url`: of the finding; `fault`: what is to be mended, "" at first.

    `first`, `last`: days that a mute may end on, for the browser; `usual_day`, `last_day`: the same for people.
    """

    act: str
    title: str
    explained: str
    button: str
    finding: FindingWords
    course: str
    view_url: str
    scopes: tuple[tuple[str, str], ...]
    until: str
    first: str
    last: str
    usual_day: str
    last_day: str
    by: str
    reason: str
    scope: str
    fault: str


@dataclass(frozen=True, slots=True)
class _About:
    """The finding, its course's name, and the day on which it is asked for."""

    record: FindingRecord
    course: str
    today: date


def make_app(pages: AnswerPages) -> Flask:
    """The application; it knows three addresses, one for each act."""
    app = Flask(__name__, static_folder="static", static_url_path="/static")
    app.config.update(MAX_CONTENT_LENGTH=_FORM_BYTES, MAX_FORM_MEMORY_SIZE=_FORM_BYTES, MAX_FORM_PARTS=20)
    app.jinja_env.autoescape = True
    for act in Act:
        view = _view(pages, act)
        app.add_url_rule(f"/{act.value}/<token>", f"{act.value}", view, methods=["GET", "POST"])
    app.add_url_rule("/healthz", "healthz", lambda: Response("ok\n", mimetype="text/plain"))
    app.after_request(_secured)
    app.register_error_handler(HTTPException, lambda error: _failed(pages, error))
    app.register_error_handler(Exception, lambda error: _unexpected(pages, error))
    return app


def _view(pages: AnswerPages, act: Act) -> Callable[[str], Response]:
    def view(token: str) -> Response:
        words = _words(pages)
        now = pages.clock.now()
        today = now.astimezone(pages.zone).date()
        try:
            signed = pages.links.read(act, token, now)
        except LinkExpired:
            return _message(pages, words, N_("This link has run out. The newest mail has one that works."), 410)
        if signed is None:
            return _message(pages, words, N_("This link is not whole. Open it from the mail once more."), 404)
        found = acts.finding_of(pages.store, signed, today)
        if found is None or found[0].state is FindingState.RESOLVED:
            return _message(pages, words, N_("This finding is closed already. There is nothing left to do."), 200)
        about = _About(*found, today)
        if request.method == "POST":
            return _posted(pages, words, signed, about)
        return _page("form.html", words, form=_form(words, act, about, {}, ""))

    return view


def _posted(pages: AnswerPages, words: Wording, signed: SignedAct, about: _About) -> Response:
    given = {name: request.form.get(name, "")[: _REASON_CHARACTERS * 2] for name in ("by", "reason", "until", "scope")}
    said, fault = _said(signed.act, about.record, given, about.today)
    if said is None:
        page = _page("form.html", words, form=_form(words, signed.act, about, given, words.gettext(fault)))
        page.status_code = 422
        return page
    done = acts.do(pages.store, signed, said, pages.clock.now(), about.today)
    get_logger().info("answer.given", act=signed.act.value, fingerprint=signed.fingerprint, done=done)
    return _message(pages, words, _DONE[signed.act], 200, day=words.day(said.until) if said.until else "")


def _said(act: Act, record: FindingRecord, given: dict[str, str], today: date) -> tuple[acts.Words | None, str]:
    """What a person wrote, or what is wrong with it."""
    by = " ".join(given["by"].split())[:_NAME_CHARACTERS]
    reason = " ".join(given["reason"].split())[:_REASON_CHARACTERS]
    if not by:
        return None, N_("Write your name.")
    if act is not Act.MUTE:
        return acts.Words(by, reason), ""
    if not reason:
        return None, N_("Write why it is fine as it is.")
    try:
        until = date.fromisoformat(given["until"])
    except ValueError:
        return None, N_("Choose the last day of silence.")
    if not today <= until <= today + _LONGEST_MUTE:
        return None, N_("The last day of silence lies within a year from today.")
    scope = given["scope"]
    if scope not in {one.value for one in _scopes(record)}:
        return None, N_("Choose what is to be quiet.")
    return acts.Words(by, reason, until, MuteScope(scope)), ""


def _scopes(record: FindingRecord) -> tuple[MuteScope, ...]:
    """An address can be silenced only where the finding is about one."""
    return tuple(one for one in MuteScope if one is not MuteScope.ADDRESS or record.finding.verdict is not None)


def _form(words: Wording, act: Act, about: _About, given: dict[str, str], fault: str) -> _Form:
    record, today = about.record, about.today
    return _Form(
        act=act.value,
        title=words.gettext(TITLES[act]),
        explained=words.gettext(_EXPLAINED[act]),
        button=words.gettext(_BUTTONS[act]),
        finding=told_of(record.finding, words),
        course=about.course,
        view_url=record.finding.place.view_url,
        scopes=tuple((one.value, words.gettext(_SCOPES[one])) for one in _scopes(record)),
        until=given.get("until") or (today + _USUAL_MUTE).isoformat(),
        first=today.isoformat(),
        last=(today + _LONGEST_MUTE).isoformat(),
        usual_day=words.day(today + _USUAL_MUTE),
        last_day=words.day(today + _LONGEST_MUTE),
        by=given.get("by", "")[:_NAME_CHARACTERS],
        reason=given.get("reason", "")[:_REASON_CHARACTERS],
        scope=given.get("scope") or MuteScope.OCCURRENCE.value,
        fault=fault,
    )


def _words(pages: AnswerPages) -> Wording:
    """The reader's language: as the browser asks, Estonian first."""
    return Wording(request.accept_languages.best_match(LANGUAGES, "et") or "et", pages.zone)


def _message(pages: AnswerPages, words: Wording, msgid: str, status: int, **values: object) -> Response:
    page = _page("message.html", words, text=words.gettext(msgid, **values), contact=pages.contact)
    page.status_code = status
    return page


def _page(template: str, words: Wording, **values: object) -> Response:
    return Response(
        render_template(template, language=words.language, _=words.gettext, **values),
        content_type="text/html; charset=utf-8",
    )


def _secured(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["Referrer-Policy"] = "no-referrer"  # the link is in the address
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    if not request.path.startswith("/static/"):
        response.headers["Cache-Control"] = "no-store"
    return response


def _failed(pages: AnswerPages, error: HTTPException) -> Response:
    texts = {
        404: N_("There is no such page. Open the link from the mail once more."),
        405: N_("This is not done in that way."),
        413: N_("That is too long."),
    }
    status = error.code or 500
    return _message(pages, _words(pages), texts.get(status, N_("That did not work. Try again later.")), status)


def _unexpected(pages: AnswerPages, error: Exception) -> Response:
    get_logger().error("web.failed", error=type(error).__name__, trace=trace_of(error))
    return _message(pages, _words(pages), N_("That did not work. Try again later."), 500)
