"""Digests and notices as mails: subject, text and HTML from templates, styles inlined, nothing remote."""

import hashlib
import textwrap
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import css_inline
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from course_sync.alerts.overview import Overview
from course_sync.mail.addresses import channel_name, one_line
from course_sync.mail.digest import digest_view
from course_sync.mail.notices import notice_view
from course_sync.mail.options import MailOptions
from course_sync.mail.overview import overview_view
from course_sync.mail.statistics import StatisticsReport, StatisticsView, statistics_view
from course_sync.mail.structured import digest_data, nothing_more
from course_sync.mail.view import DigestView, NoticeView
from course_sync.model.messages import Digest, Message, Notice, Recipient
from course_sync.privacy import hashed_address
from course_sync.wording import Wording

_COLUMNS = 72
_SUBJECT_CHARACTERS = 150
_THREADS = 20


def render_digest(digest: Digest, options: MailOptions) -> Message:
    """The mail that carries `digest`.

    Its Message-ID follows from recipient, day, site and the transitions told, so that the same digest rendered again
    is the same mail; a day has at most one mere reminder.
    """
    day = digest.at.astimezone(options.zone).date()
    transitions = sorted(
        item.transition_id for course in digest.courses for item in course.items if item.transition_id is not None
    )
    identity = (
        "digest",
        *_identity(digest.recipient, day, options),
        *map(str, transitions),
        *(one.key for one in digest.events),
    )
    words = _words(digest.recipient, options)
    return _message(
        digest.recipient,
        digest_view(digest, options, words),
        "digest",
        message_id=message_id(identity, options),
        thread=" ".join(_threads(digest, options)),
        data=digest_data(digest, words) if channel_name(digest.recipient.address) else "",
    )


def _threads(digest: Digest, options: MailOptions) -> list[str]:
    """One thread a course: what a digest answers to, the worst course first."""
    ids = dict.fromkeys([*(course.course_id for course in digest.courses), *(one.course_id for one in digest.events)])
    return [message_id(("course", options.site_url, str(course_id)), options) for course_id in list(ids)[:_THREADS]]


def render_overview(overview: Overview, options: MailOptions) -> Message:
    """The mail that carries `overview`; the same kind on the same day about the same courses is the same mail."""
    day = overview.at.astimezone(options.zone).date()
    courses = sorted(course.course_id for course in overview.courses)
    identity = (overview.kind.value, *_identity(overview.recipient, day, options), *map(str, courses))
    return _message(
        overview.recipient,
        overview_view(overview, options, _words(overview.recipient, options)),
        "digest",
        message_id=message_id(identity, options),
        thread=message_id(("overview", options.site_url, overview.kind.value), options),
        data=nothing_more("overview") if channel_name(overview.recipient.address) else "",
    )


def render_statistics(report: StatisticsReport, options: MailOptions) -> Message:
    """The mail that carries `report`; the same version of a period to the same recipient is the same mail."""
    answer = report.trend[-1]
    identity = (
        "statistics",
        *_identity(report.recipient, answer.period.ends, options),
        answer.period.key,
        str(answer.version),
    )
    message = _message(
        report.recipient,
        statistics_view(report, options, _words(report.recipient, options)),
        "statistics",
        message_id=message_id(identity, options),
        thread=message_id(("statistics", options.site_url, answer.period.kind.value), options),
        data="",
    )
    return replace(message, attachments=(report.workbook,))


def render_notice(notice: Notice, options: MailOptions) -> Message:
    """The mail that carries `notice`; the same notice on the same day is the same mail."""
    day = notice.at.astimezone(options.zone).date()
    identity = ("notice", *_identity(notice.recipient, day, options), notice.code, *notice.details)
    return _message(
        notice.recipient,
        notice_view(notice, options, _words(notice.recipient, options)),
        "notice",
        message_id=message_id(identity, options),
        thread=message_id(("notice", options.site_url, notice.code), options),
        data=nothing_more("notice") if channel_name(notice.recipient.address) else "",
    )


def _words(recipient: Recipient, options: MailOptions) -> Wording:
    return Wording(
        recipient.language,
        options.zone,
        translations=options.translate(recipient.language),
        rules=options.rules,
    )


def _identity(recipient: Recipient, day: date, options: MailOptions) -> tuple[str, ...]:
    return options.site_url, hashed_address(recipient.address), day.isoformat()


def message_id(identity: Iterable[str], options: MailOptions) -> str:
    """The Message-ID that follows from what a mail is: the same for the same."""
    digest = hashlib.sha256("\n".join(identity).encode()).hexdigest()[:32]
    return f"<{digest}@{options.domain}>"


def _message(
    recipient: Recipient,
    view: DigestView | NoticeView | StatisticsView,
    folder: str,
    *,
    message_id: str,
    thread: str,
    data: str,
) -> Message:
    html = _TEMPLATES.get_template(f"{folder}/body.html").render(view=view)
    return Message(
        message_id=message_id,
        recipient=recipient,
        subject=one_line(_TEMPLATES.get_template(f"{folder}/subject.txt").render(view=view), _SUBJECT_CHARACTERS),
        text=_TEMPLATES.get_template(f"{folder}/body.txt").render(view=view).strip() + "\n",
        html=_INLINER.inline(html),
        thread=thread,
        data=data,
    )


def _wrapped(text: str, first: str = "", rest: str = "") -> str:
    """`text` in lines of 72 columns, addresses left whole; `first` and `rest` begin the first and the further lines."""
    return textwrap.fill(
        text, _COLUMNS, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _underlined(title: str, mark: str) -> str:
    line = title[:_COLUMNS]
    return f"{title}\n{mark * len(line)}"


def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("course_sync.mail"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"wrapped": _wrapped, "underlined": _underlined}
    return environment


_TEMPLATES = _templates()
_INLINER = css_inline.CSSInliner(load_remote_stylesheets=False, keep_at_rules=True)
