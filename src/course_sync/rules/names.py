"""Rules about names that another has taken the place of: of institutions, services and standards in words, of hosts in links."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from course_sync.content.names import find_names
from course_sync.i18n import N_
from course_sync.model.course import Author, CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.model.links import LinkKind
from course_sync.model.names import Name, NameKind
from course_sync.model.places import Field
from course_sync.rules.reading import plain_text
from course_sync.rules.rule import Options, Rule
from course_sync.rules.sight import goes_on, quote

_NO_DAY = "–"


def _severity(name: Name) -> Severity:
    return Severity.WARNING if name.sure == "A" else Severity.HINT


def _details(name: Name, written: str, evidence: str) -> dict[str, str | int | float | None]:
    return {
        "old": quote(written),
        "new": quote(name.new),
        "since": name.since.isoformat() if name.since else _NO_DAY,
        "sentence": quote(evidence),
        "evidence": quote(evidence),
    }


def superseded_name(view: CourseView, _: Options) -> Iterator[Finding]:
    if not goes_on(view):
        return
    for text in view.texts:
        if text.author is not Author.TEACHER or not text.body or text.place.field is Field.POST:
            continue
        for found in find_names(plain_text(text), view.names):
            yield Finding(
                "text.superseded-name",
                _severity(found.name),
                text.place,
                subject=found.name.id,
                details=_details(found.name, found.written, found.sentence),
            )


def superseded_host(view: CourseView, _: Options) -> Iterator[Finding]:
    hosts = {name.old.lower(): name for name in view.names if name.on and name.kind is NameKind.HOST}
    if not hosts or not goes_on(view):
        return
    for occurrence in view.occurrences:
        if occurrence.link.kind is not LinkKind.WEB:
            continue
        name = _of_host(occurrence.link.url, hosts)
        if name is not None:
            url = occurrence.link.url
            yield Finding(
                "link.superseded-host",
                _severity(name),
                occurrence.place,
                subject=url,
                details={**_details(name, name.old, url), "url": quote(url)},
            )


def _of_host(url: str, hosts: dict[str, Name]) -> Name | None:
    """The entry of the address's host or of one above it."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return None
    labels = host.split(".")
    return next((hosts[part] for at in range(len(labels)) if (part := ".".join(labels[at:])) in hosts), None)


RULES: Iterable[Rule] = (
    Rule(
        code="text.superseded-name",
        severity=Severity.WARNING,
        title=N_("Superseded name"),
        problem=N_("The text uses a name that no longer holds: %(old)s"),
        remedy=N_("Write the present name: %(new)s"),
        documentation=N_(
            "An institution, unit, service or standard has another name now. The list comes with course-sync; a file of your own ([rules] names) adds to it, changes it or switches entries off."
        ),
        speaks=(N_("“Pöördu Haigekassa poole.”"),),
        silent=(
            N_("“Endine Haigekassa on nüüd Tervisekassa.”"),
            N_("“Kuni 2023 Haigekassa.”"),
        ),
        check=superseded_name,
        reads_texts=True,
    ),
    Rule(
        code="link.superseded-host",
        severity=Severity.WARNING,
        title=N_("Link to a superseded site"),
        problem=N_("The link leads to a site that another has taken the place of: %(url)s"),
        remedy=N_("Find the page at the present site: %(new)s"),
        documentation=N_(
            "The link's host is on the list of superseded names, even where it still sends visitors on. The list comes with course-sync; a file of your own ([rules] names) changes it."
        ),
        speaks=(N_("a link to www.hitsa.ee"),),
        silent=(N_("a link to harno.ee"),),
        check=superseded_host,
    ),
)
