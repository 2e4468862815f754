"""A finding in words: its rule's title, sentence and remedy, filled and translated; and numbers and moments as people write them."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel import dates, numbers

from course_sync.i18n import fill, translation
from course_sync.model.findings import Finding
from course_sync.rules import RULES

_DAY = {"et": "dd.MM.yyyy", "en": "d MMMM yyyy"}
_MOMENT = {"et": "dd.MM.yyyy 'kl' HH.mm", "en": "d MMMM yyyy, HH:mm"}
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_ISO_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)\Z")

TALLINN = ZoneInfo("Europe/Tallinn")


class Wording:
    """Words of one language, times of one zone.

    Args:
        language: "et" or "en".
        zone: in which moments are shown.
    """

    def __init__(self, language: str = "et", zone: ZoneInfo = TALLINN) -> None:
        self.language = language
        self.zone = zone
        self.translations = translation(language)

    def gettext(self, msgid: str) -> str:
        """`msgid` in the language; "" stays "" (gettext would answer with the catalogue's header)."""
        return self.translations.gettext(msgid) if msgid else ""

    def title(self, finding: Finding) -> str:
        """The rule's name for people; the code itself of a rule that this version does not know."""
        rule = RULES.get(finding.rule)
        return self.gettext(rule.title) if rule else finding.rule

    def problem(self, finding: Finding) -> str:
        """What is wrong, a sentence."""
        rule = RULES.get(finding.rule)
        return self._filled(rule.problem, finding) if rule else finding.rule

    def remedy(self, finding: Finding) -> str:
        """The one thing to do about it; "" of a rule that this version does not know."""
        rule = RULES.get(finding.rule)
        return self._filled(rule.remedy, finding) if rule else ""

    def number(self, value: float) -> str:
        """1 234 (with a no-break space in Estonian)."""
        return numbers.format_decimal(value, locale=self.language)

    def percent(self, share: float) -> str:
        """A share of 0.0–1.0 as 12,5%; cut, not rounded, so that only a whole is called 100%."""
        return numbers.format_percent(int(share * 1000) / 1000, format="#,##0.#%", locale=self.language)

    def day(self, value: date) -> str:
        """22.11.2026."""
        return dates.format_date(value, _DAY[self.language], locale=self.language)

    def day_of(self, value: datetime) -> str:
        """The day of a moment, in the zone."""
        return self.day(value.astimezone(self.zone).date())

    def moment(self, value: datetime) -> str:
        """22.11.2026 kl 07.15, in the zone."""
        return dates.format_datetime(
            value.astimezone(self.zone), _MOMENT[self.language], tzinfo=self.zone, locale=self.language
        )

    def value(self, value: object) -> str:
        """A value of a finding's details: dates (rules hand them on in ISO form) and numbers as people write them."""
        if value is None or value == "":
            return "–"
        if isinstance(value, str) and _ISO_DAY.match(value):
            return self.day(date.fromisoformat(value))
        if isinstance(value, str) and _ISO_MOMENT.match(value):
            return self.day_of(datetime.fromisoformat(value))
        if isinstance(value, int | float) and not isinstance(value, bool):
            return self.number(value)
        return str(value)

    def _filled(self, msgid: str, finding: Finding) -> str:
        place = finding.place
        known: Mapping[str, object] = {
            "subject": finding.subject,
            "section": place.section,
            "activity": place.activity,
            "part": place.part,
            **finding.details,
        }
        return fill(self.gettext(msgid), {name: self.value(value) for name, value in known.items()})
