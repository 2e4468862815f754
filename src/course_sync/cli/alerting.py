"""Commands around alerts: preview, test, list, retry, release; and the page for answers."""

from __future__ import annotations

import threading
from typing import Annotated

import typer

from course_sync.cli.session import Language, course_id_of, session_of
from course_sync.cli.terminal import clean, say, show, styled, table, write
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, ExitCode

_LISTED = 50


def preview(
    context: typer.Context,
    html: Annotated[bool, typer.Option("--html", help="The HTML part instead of the text.")] = False,
) -> int:
    """Show the digests that a run would write now.

    Nothing is sent or kept.
    """
    from course_sync.mail import render_digest
    from course_sync.stages.alerting import mail_options
    from course_sync.stages.context import Context
    from course_sync.stages.tell import preview as planned

    session = session_of(context)
    settings = session.settings()
    options = mail_options(settings)
    with session.store(settings) as store:
        digests = planned(Context(store, SystemClock(), settings, run_id=0))
    for digest in digests:
        mail = render_digest(digest, options)
        write(styled(clean(f"{mail.recipient.address}: {mail.subject}"), "title"))
        for line in (mail.html if html else mail.text).splitlines():
            write(clean(line))
    say(f"{len(digests)} {'digest' if len(digests) == 1 else 'digests'}; nothing was sent.")
    return ExitCode.OK


def send_test(
    context: typer.Context,
    to: Annotated[str, typer.Option("--to", metavar="ADDRESS", help="Where the mail goes; or channel:NAME.")],
    language: Annotated[Language, typer.Option("--language", help="Of the mail.")] = Language.ET,
) -> int:
    """Send one mail now, by the way that all mails go.

    It shows that server, login and address work.
    """
    from course_sync.errors import DeliveryError
    from course_sync.mail import render_notice
    from course_sync.model.messages import Notice, Recipient
    from course_sync.stages.alerting import mail_options
    from course_sync.stages.deliver import hand_over, transport_of

    settings = session_of(context).settings()
    now = SystemClock().now()
    mail = render_notice(Notice(Recipient(to, language.value), now, "test", (now.isoformat(),)), mail_options(settings))
    try:
        hand_over(settings, transport_of(settings), mail, now)
    except DeliveryError as error:
        raise ConfigError(str(error)) from None
    where = "" if settings.mail.host or to.startswith("channel:") else f" as a file in {settings.mail_folder}"
    say(f"Sent{where}.")
    return ExitCode.OK


def listing(
    context: typer.Context,
    number: Annotated[int, typer.Option("--number", min=1, max=1000, help="How many of the newest.")] = _LISTED,
) -> int:
    """The newest mails: what they are, whether they went, and why not."""
    from course_sync.store import outbox

    session = session_of(context)
    settings = session.settings()
    with session.store(settings) as store, store.read() as reading:
        lines = outbox.listing(reading, limit=number)
    made = table(("ID", "STATE", "KIND", "WRITTEN", "TRIES", "RECIPIENT", "SUBJECT"), right=("ID", "TRIES"))
    for line in lines:
        written = f"{line.created_at.astimezone(settings.zone):%Y-%m-%d %H:%M}"
        to = line.recipient or f"({line.recipient_hash})"
        made.add_row(str(line.id), line.state, line.kind, written, str(line.attempts), clean(to), clean(line.subject))
    if lines:
        show(made)
    for line in lines:
        if line.last_error:
            write(f"{line.id}: {clean(line.last_error)}")
    waiting = sum(line.state == outbox.PENDING for line in lines)
    failed = sum(line.state == outbox.FAILED for line in lines)
    say(f"Waiting: {waiting}. Given up: {failed}.")
    return ExitCode.OK


def retry(
    context: typer.Context,
    ids: Annotated[list[int] | None, typer.Argument(metavar="ID", help="Of `alerts list`; without any: all.")] = None,
) -> int:
    """Have mails that were given up tried again.

    The next run, or the worker, sends them.
    """
    from course_sync.store import outbox

    session = session_of(context)
    settings = session.settings()
    with session.store(settings) as store, store.write() as writing:
        again = outbox.retry_failed(writing, ids or None, SystemClock().now())
    if ids and again < len(set(ids)):
        say("Some of these were not given up, or their text is not kept any more.")
    say(f"To be tried again: {again}.")
    return ExitCode.OK


def release(
    context: typer.Context,
    course: Annotated[list[str] | None, typer.Argument(metavar="COURSE", help="Id or short name; repeatable.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="All courses in our care.")] = False,
) -> int:
    """Hand over to courses' owners what was found at the first check.

    The next run tells them of what is open.
    """
    from course_sync.store import alerting, views

    session = session_of(context)
    settings = session.settings()
    if bool(course) == everything:
        raise ConfigError("Name courses, or write --all.")
    with session.store(settings) as store:
        ids = [course_id_of(store, one) for one in course or ()]
        with store.write() as writing:
            if everything:
                ids = [one.id for one in views.scoped_courses(writing)]
            released = alerting.release(writing, ids)
    say(f"Released: {released}. The next run tells the owners of those that are open.")
    return ExitCode.OK


def serve(
    context: typer.Context,
    answers_only: Annotated[
        bool,
        typer.Option("--answers-only", help="Only the pages behind the links in mails; today there are no others."),
    ] = False,
) -> int:
    """Serve the pages by which people answer mails.

    Ends cleanly on SIGTERM.
    """
    from course_sync.cli.running import stopped_by_signals
    from course_sync.stages.alerting import answer_links
    from course_sync.web import AnswerPages, make_app
    from course_sync.web import serve as do_serve

    session = session_of(context)
    settings = session.settings()
    if not answers_only:
        raise ConfigError("Write --answers-only: there are no other pages yet.")
    links = answer_links(settings)
    if links is None:
        raise ConfigError(
            "[answers] url or key is missing. Write the pages' address, and put the key into the secret file course_sync_answers__key."
        )
    stop = threading.Event()
    with session.store(settings) as store, stopped_by_signals(stop.set):
        pages = AnswerPages(store, links, SystemClock(), settings.zone, settings.mail.contact)
        say(f"Serving at {settings.answers.listen}.")
        do_serve(make_app(pages), settings.answers.listen, stop)
    return ExitCode.OK
