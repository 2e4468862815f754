"""A finding in words: its rule's title, sentence, remedy and evidence; numbers, days and moments as people write them."""

import gettext
import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from babel import dates, numbers

from course_sync.i18n import fill, translation
from course_sync.model.findings import Finding, Severity
from course_sync.model.places import Place
from course_sync.wording import terms
from course_sync.wording.evidence import evidence_of
from course_sync.wording.notices import detail_words

_DAY = {"et": "dd.MM.yyyy", "en": "d MMMM yyyy"}
_MOMENT = {"et": "dd.MM.yyyy 'kl'\u00a0HH.mm", "en": "d MMMM yyyy, HH:mm"}
_PERCENT = {"et": "#,##0.#\u00a0%", "en": "#,##0.#%"}
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_ISO_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)\Z")

if TYPE_CHECKING:
    from course_sync.rules import Rule

TALLINN = ZoneInfo("Europe/Tallinn")


def shown_share(share: float) -> float:
    """A share as it is shown everywhere, to a tenth of a per cent: cut, not rounded."""
    return int(round(share * 1000, 9)) / 1000  # 201 of 200 are 100.5 %, though 1.005 * 1000 is a little less than 1005


class Wording:
    """Words of one language, times of one zone.

    Args:
        language: "et" or "en".
        zone: in which moments are shown.
        translations: the language's catalogue instead of the shipped one.
        rules: code → what a finding says and what to do about it; None: those of this version.
    """

    def __init__(
        self,
        language: str = "et",
        zone: ZoneInfo = TALLINN,
        *,
        translations: gettext.NullTranslations | None = None,
        rules: "Mapping[str, Rule] | None" = None,
    ) -> None:
        self.language = language
        self.zone = zone
        self.translations = translations or translation(language)
        if rules is not None:
            self._rules = rules

    @cached_property
    def _rules(self) -> "Mapping[str, Rule]":
        from course_sync.rules import RULES  # they take long to load, and many a command puts no finding into words

        return RULES

    def gettext(self, msgid: str, /, **values: object) -> str:
        """`msgid` in the language, its %(name)s filled where `values` are given; "" stays "" (not the catalogue's header)."""
        told = self.translations.gettext(msgid) if msgid else ""
        return fill(told, values) if values else told

    def ngettext(self, singular: str, plural: str, count: int, /) -> str:
        """The form for `count`, which fills its %(count)s."""
        return fill(self.translations.ngettext(singular, plural, count), {"count": self.number(count)})

    def title(self, finding: Finding) -> str:
        """The rule's name for people; the code itself of a rule that this version does not know."""
        rule = self._rules.get(finding.rule)
        return self.gettext(rule.title) if rule else finding.rule

    def problem(self, finding: Finding) -> str:
        """What is wrong, a sentence; of a rule that this version does not know its code and subject."""
        rule = self._rules.get(finding.rule)
        if rule is None:
            return f"{finding.rule}: {finding.subject}" if finding.subject else finding.rule
        return self._filled(rule.problem, finding)

    def remedy(self, finding: Finding) -> str:
        """The one thing to do about it; "" of a rule that this version does not know."""
        rule = self._rules.get(finding.rule)
        return self._filled(rule.remedy, finding) if rule else ""

    def evidence(self, finding: Finding) -> str:
        """What was seen, in a few words, without a full stop; "" where the sentence of `problem` says it all."""
        return evidence_of(finding, self)

    def says(self, finding: Finding, name: str) -> bool:
        """Whether the sentence of `problem` names the detail already."""
        rule = self._rules.get(finding.rule)
        return rule is not None and f"%({name})s" in rule.problem

    def notice_detail(self, code: str, detail: str) -> str:
        """A detail of a platform notice; one without words of its own (an error's text) as it is, in English."""
        known = detail_words(code, detail)
        if known is None:
            return detail
        msgid, values = known
        return self.gettext(msgid, **{name: self._dated(value) for name, value in values.items()})

    def severity(self, severity: Severity) -> str:
        return self.gettext(terms.SEVERITY[severity])

    def number(self, value: float) -> str:
        """1 234 (with a no-break space in Estonian)."""
        return numbers.format_decimal(value, locale=self.language)

    def percent(self, share: float) -> str:
        """A share of 0.0–1.0 as 12,5 % (with a no-break space in Estonian); cut, so that only a whole is called 100 %."""
        return numbers.format_percent(shown_share(share), format=_PERCENT[self.language], locale=self.language)

    def day(self, value: date) -> str:
        """22.11.2026."""
        return dates.format_date(value, _DAY[self.language], locale=self.language)

    def day_of(self, value: datetime) -> str:
        """The day of a moment, in the zone."""
        return self.day(value.astimezone(self.zone).date())

    def moment(self, value: datetime) -> str:
        """22.11.2026 kl 07.15 (a no-break space before the time), in the zone."""
        return dates.format_datetime(
            value.astimezone(self.zone), _MOMENT[self.language], tzinfo=self.zone, locale=self.language
        )

    def value(self, value: object) -> str:
        """A value of a finding's details: dates (rules hand them on in ISO form) and numbers as people write them."""
        if value is None or value == "":
            return "–"
        if isinstance(value, str):
            return self._dated(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return self.number(value)
        return str(value)

    def _dated(self, value: str) -> str:
        try:
            if _ISO_DAY.match(value):
                return self.day(date.fromisoformat(value))
            if _ISO_MOMENT.match(value):
                return self.day_of(datetime.fromisoformat(value))
        except (ValueError, OverflowError):
            return value  # it only looks like a date: a stranger's words
        return value

    def part(self, place: Place) -> str:
        """The part's name, of a file with the spot in it: "juhend.pdf, lk 3"."""
        if not place.inside:
            return place.part
        kind, _, name = place.inside.partition(":")
        msgid = terms.INSIDE.get(kind, "%(name)s")
        spot = fill(self.gettext(msgid), {"name": name}) if "%(" in msgid else self.gettext(msgid)
        return ", ".join(piece for piece in (place.part, spot) if piece)

    def _filled(self, msgid: str, finding: Finding) -> str:
        place = finding.place
        known: Mapping[str, object] = {
            "subject": finding.subject,
            "section": place.section,
            "activity": place.activity,
            "part": self.part(place),
            **finding.details,
        }
        return fill(self.gettext(msgid), {name: self._detail(name, value) for name, value in known.items()})

    def _detail(self, name: str, value: object) -> str:
        term = terms.VALUE.get((name, str(value)))
        return self.gettext(term) if term else self.value(value)
