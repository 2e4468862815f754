"""Commands that explain and write down: url, report, rules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from course_sync.cli.asking import Json
from course_sync.cli.session import Language, Session, has_database, session_of, wording
from course_sync.cli.terminal import clean, paragraph, say, show, styled, table, write
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, ExitCode
from course_sync.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from course_sync.config import Settings
    from course_sync.content import Address
    from course_sync.model.links import LinkKind, Visit
    from course_sync.queries import LinkAnswer
    from course_sync.rules import Rule
    from course_sync.wording import Wording

_HEADINGS = (N_("Rule"), N_("Severity"), N_("What"))
_REMEDY = N_("What to do:")
_SPEAKS = N_("It speaks of:")
_SILENT = N_("It is silent about:")
_UNVISITED = {"mailto": "mail", "tel": "phone"}
"""Schemes of addresses that are judged without a visit, and the kind of link."""
_EARLIER = 10
"""So many earlier visits are shown."""


def url(
    context: typer.Context,
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="A web address, or one that begins with mailto: or tel:.")
    ],
    json: Json = False,
) -> int:
    """Visit one address now and explain every step.

    Tells what is known of it, too. Nothing is stored.
    """
    from course_sync.content import Address, normalise
    from course_sync.exports import dump, link_line
    from course_sync.model.links import LinkKind
    from course_sync.queries import LinkAnswer

    session = session_of(context)
    settings = session.settings()
    unvisited = _UNVISITED.get(address.partition(":")[0].lower())
    parsed = Address(address, "") if unvisited else normalise(address)
    if parsed is None or (not unvisited and not parsed.url.startswith(("http://", "https://"))):
        raise ConfigError(f"{address!r} is not a web address. Write it with https:// in front.")
    known = _known(session, settings, parsed.url, address)
    kind = LinkKind(unvisited) if unvisited else _kind(settings, parsed.url)
    visit, steps = _visited(settings, parsed, kind)
    if kind is LinkKind.INTERNAL and known is not None and known.last is not None:
        visit = known.last
    elif known is not None:
        known = replace(known, last=visit, visits=(visit, *known.visits))
    if json:
        answer = known or LinkAnswer(parsed.url, kind, visit, streak=0, last_good=None, places=(), visits=(visit,))
        write(dump(link_line(answer)))
        return ExitCode.OK
    for step in steps[:-1]:  # the last is the verdict, which is told below
        write(clean(step))
    _show_visit(visit, settings, internal=kind is LinkKind.INTERNAL)
    if known is None:
        say("No course in our care holds it, as far as the last run knows.")
    else:
        _show_known(known, visit, wording(settings, "en"))
    return ExitCode.OK


def _kind(settings: Settings, address: str) -> LinkKind:
    """Whether a stranger may be sent there: what lies inside Moodle wants a login, and is judged in runs instead."""
    from course_sync.content import Site, resolve_internal
    from course_sync.model.links import LinkKind

    site = Site(settings.moodle.url, settings.moodle.aliases)
    ours = bool(settings.moodle.url) and resolve_internal(address, site) is not None
    return LinkKind.INTERNAL if ours else LinkKind.WEB


def _known(session: Session, settings: Settings, address: str, written: str) -> LinkAnswer | None:
    """What the runs know of it; without a database nothing is known, and that is no hindrance."""
    from course_sync.queries import url as ask_url

    if not has_database(settings):
        return None
    with session.store(settings) as store:
        return ask_url(store, address) or ask_url(store, written)


def _visited(settings: Settings, address: Address, kind: LinkKind) -> tuple[Visit, tuple[str, ...]]:
    from course_sync.links import VisitRequest
    from course_sync.model.links import LinkKind
    from course_sync.runs import doors_of

    with doors_of(settings, SystemClock()).checker(lambda: False) as checker:
        if kind is not LinkKind.WEB:
            return next(iter(checker.visit_all([VisitRequest(address.url, kind=kind)]))), ()
        return checker.explain(f"{address.url}#{address.fragment}" if address.fragment else address.url)


def _show_visit(visit: Visit, settings: Settings, *, internal: bool) -> None:
    evidence = f": {visit.evidence}" if visit.evidence else ""
    write(paragraph(f"{visit.verdict} ({visit.reason}){evidence}", first="→ ", indent="  "))
    for remark in _remarks(visit, settings):
        write(paragraph(remark, first="  ", indent="  "))
    if internal:
        say("It lies inside our Moodle: runs judge it by what Moodle's web services tell, not by a visit.")


def _remarks(visit: Visit, settings: Settings) -> Iterator[str]:
    """What the verdict's word does not tell: what it means, the new address, missing spots, hints, when it would count."""
    from course_sync.health import CLASS_OF
    from course_sync.model.links import Verdict
    from course_sync.stages.settle import policy_of
    from course_sync.wording import terms

    yield f"{terms.VERDICT[visit.verdict]}: {terms.REASON[visit.reason]}"
    if visit.verdict is Verdict.MOVED:
        yield f"new address: {visit.final_url}"
    yield from (f"no such spot on the page: #{fragment}" for fragment in visit.fragments_missing)
    for hint in visit.hint:
        code, _, what = hint.partition(":")
        yield terms.REMARK[code] % {"what": what} if code in terms.REMARK else hint
    if visit.reason in CLASS_OF:
        needed = policy_of(settings).requirement(CLASS_OF[visit.reason])
        hours = needed.span.total_seconds() / 3600
        span = f"{hours / 24:.0f} days" if hours > 24 else f"{hours:.0f} hours"
        yield (
            "It counts at once."
            if needed.visits == 1
            else f"It would count after {needed.visits} such visits over {span} (docs/confirmation.md)."
        )


def _show_known(known: LinkAnswer, now: Visit, words: Wording) -> None:
    earlier = [visit for visit in known.visits if visit != now][:_EARLIER]
    if earlier:
        write(styled("Earlier visits", "title"))
    for visit in earlier:
        write(f"  {visit.at.astimezone(words.zone):%Y-%m-%d %H:%M}  {visit.verdict} ({visit.reason})")
    if known.places:
        write(styled("Places", "title"))
    for one in known.places:
        where = (one.course.shortname, one.place.section, one.place.activity, words.part(one.place))
        write(paragraph(" › ".join(part for part in where if part.strip()), indent="  "))
        if one.place.edit_url or one.place.view_url:
            write(f"  {clean(one.place.edit_url or one.place.view_url)}")


def report(
    context: typer.Context,
    folder: Annotated[
        Path | None, typer.Option("--folder", metavar="FOLDER", help="Where to write it (else [report] folder).")
    ] = None,
    language: Annotated[Language | None, typer.Option("--language", help="Else [report] language.")] = None,
) -> int:
    """Write the report anew from what is stored.

    Its path goes to stdout.
    """
    from course_sync.pages import make_report
    from course_sync.stages.settle import policy_of

    session = session_of(context)
    settings = session.settings()
    target = folder or settings.report_folder
    with session.store(settings) as store:
        try:
            page = make_report(
                store,
                target,
                now=SystemClock().now(),
                language=language.value if language else settings.report.language,
                zone=settings.zone,
                policy=policy_of(settings),
                floor=settings.privacy.small_number,
            )
        except OSError as error:
            raise ConfigError(f"The report cannot be written to {target} ({error.strerror}).") from None
    write(str(page))
    return ExitCode.OK


def rules(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="A rule's code, to read all about it.")] = None,
    language: Annotated[Language, typer.Option("--language", help="Of the descriptions.")] = Language.EN,
) -> int:
    """The rules, or all about one of them.

    When it speaks, what to do, its options.
    """
    from course_sync.rules import RULES
    from course_sync.wording import Wording

    words = Wording(language.value)
    if code is None:
        made = table(tuple(words.gettext(heading).upper() for heading in _HEADINGS))
        for rule in RULES.values():
            made.add_row(rule.code, words.severity(rule.severity).lower(), words.gettext(rule.title))
        show(made)
        return ExitCode.OK
    if code not in RULES:
        raise ConfigError(f"There is no rule {code!r}. `course-sync rules` lists them.")
    _show_rule(RULES[code], words)
    return ExitCode.OK


def _show_rule(rule: Rule, words: Wording) -> None:
    write(f"{rule.code} ({styled(words.severity(rule.severity).lower(), rule.severity)}): {words.gettext(rule.title)}")
    write(paragraph(words.gettext(rule.documentation), indent="  "))
    for label, examples in ((_SPEAKS, rule.speaks), (_SILENT, rule.silent)):
        write(f"  {words.gettext(label)}")
        for example in examples:
            write(paragraph(f"- {words.gettext(example)}", indent="    "))
    write(paragraph(f"{words.gettext(_REMEDY)} {words.gettext(rule.remedy)}", indent="  "))
    if rule.options:
        write(f'  [rules.options] "{rule.code}":')
    for name, value in rule.options.items():
        write(f"    {name} = {_toml(value)}")


def _toml(value: float | str | bool) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)
