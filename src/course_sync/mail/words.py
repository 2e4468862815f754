"""A recipient's language: sentences, days, severities."""

import gettext
import re
from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from course_sync.i18n import N_, fill
from course_sync.mail.addresses import one_line
from course_sync.model.findings import Finding, Severity
from course_sync.model.places import Field, Place

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?")
_NAME_CHARACTERS = 160
_VALUE_CHARACTERS = 300
_SENTENCE_CHARACTERS = 900

SEVERITY_WORDS: Mapping[Severity, str] = {
    Severity.ERROR: N_("Error"),
    Severity.WARNING: N_("Warning"),
    Severity.HINT: N_("Hint"),
}
FIELD_WORDS: Mapping[Field, str] = {
    Field.NAME: N_("name"),
    Field.SUMMARY: N_("summary"),
    Field.INTRO: N_("description"),
    Field.EXTERNAL_URL: N_("the address itself"),
    Field.BLOCK: N_("block"),
    Field.RESTRICTION: N_("access restriction"),
    Field.CUSTOM_FIELD: N_("custom field"),
    Field.POST: N_("forum post"),
    Field.ENTRY: N_("entry"),
}
"""Said where the place has no part with a name; the other fields go without saying."""


class Words:
    """One language and one time zone.

    Args:
        catalogue: the language's translations; English needs none.
    """

    def __init__(self, language: str, zone: ZoneInfo, catalogue: gettext.NullTranslations) -> None:
        self.language = language
        self._zone = zone
        self._catalogue = catalogue

    def gettext(self, msgid: str, /, **values: object) -> str:
        """`msgid` in this language, its %(name)s filled in."""
        return fill(self._catalogue.gettext(msgid), values)

    def ngettext(self, singular: str, plural: str, count: int, /) -> str:
        """The form for `count`, which fills its %(count)s."""
        return fill(self._catalogue.ngettext(singular, plural, count), {"count": count})

    def sentence(self, msgid: str, finding: Finding) -> str:
        """A rule's sentence with a finding's values in it; moments among them are told as days."""
        place = finding.place
        known: Mapping[str, object] = {
            "subject": finding.subject,
            "section": place.section,
            "activity": place.activity,
            "part": place.part,
            **finding.details,
        }
        told = fill(self._catalogue.gettext(msgid), {name: self.value(value) for name, value in known.items()})
        return one_line(told, _SENTENCE_CHARACTERS)

    def value(self, value: object) -> str:
        """A finding's value for people; "–" for none."""
        if value is None:
            return "–"
        return one_line(_ISO.sub(self._told, str(value)), _VALUE_CHARACTERS)

    def _told(self, found: re.Match[str]) -> str:
        try:
            moment = datetime.fromisoformat(found[0])
        except ValueError:
            return found[0]
        return self.day(moment) if moment.tzinfo else self.day(moment.date())

    def day(self, when: datetime | date) -> str:
        """22.11.2026 in Estonian, 22 November 2026 in English; a moment's day is that of the zone."""
        day = when.astimezone(self._zone).date() if isinstance(when, datetime) else when
        return f"{day:%d.%m.%Y}" if self.language == "et" else str(format_date(day, "d MMMM y", locale="en"))

    def moment(self, when: datetime) -> str:
        """22.11.2026 05:30."""
        return f"{self.day(when)} {when.astimezone(self._zone):%H:%M}"

    def severity(self, severity: Severity) -> str:
        return self.gettext(SEVERITY_WORDS[severity])

    def place(self, place: Place) -> str:
        """Section › activity › part."""
        part = place.part or self.gettext(FIELD_WORDS[place.field]) if place.field in FIELD_WORDS else place.part
        names = [one_line(name, _NAME_CHARACTERS) for name in (place.section, place.activity, part) if name]
        return " › ".join(names) or self.gettext("the course itself")
