"""Sentences of the pages that are put together in code: reasons of a status, kinds of gaps, figures of a trend."""

from collections.abc import Mapping
from typing import Any

from course_sync.i18n import N_
from course_sync.model.findings import TransitionKind
from course_sync.model.health import CoverageOutcome
from course_sync.model.places import Field, Place
from course_sync.pages import words
from course_sync.queries import TrendPoint
from course_sync.stats import FLOOR, FigureKind, ShownFigure
from course_sync.wording import Wording, notice_text, terms


class Speech:
    """The words of a `Wording`, joined into phrases. `floor`: figures of people below it are not shown."""

    def __init__(self, wording: Wording, floor: int = FLOOR) -> None:
        self.wording = wording
        self.floor = floor

    def word(self, msgid: str) -> str:
        """A word of one of the tables in `terms`, or any other msgid."""
        return self.wording.gettext(msgid)

    def why(self, reason: str) -> str:
        """A machine-readable reason of a course's status, in words."""
        ngettext = self.wording.translations.ngettext
        kind, _, figure = reason.partition(":")
        if kind == "not_read":
            return self.word(N_("its contents were not read at the last check"))
        if kind == "coverage":
            phrase = self.word(N_("only %(share)s of it could be read"))
            return phrase % {"share": self.wording.percent(float(figure))}
        number = int(figure) if figure.isdigit() else 0
        phrases = {
            "open_error": ngettext("%(n)s confirmed error", "%(n)s confirmed errors", number),
            "open_warning": ngettext("%(n)s confirmed warning", "%(n)s confirmed warnings", number),
            "suspected_error": ngettext("%(n)s suspected error", "%(n)s suspected errors", number),
        }
        return phrases[kind] % {"n": self.wording.number(number)} if kind in phrases else reason

    def transitions(self, kind: TransitionKind, number: int) -> str:
        """What so many changes of a kind are called, without the number."""
        ngettext = self.wording.translations.ngettext
        phrases: Mapping[TransitionKind, str] = {
            TransitionKind.SUSPECTED: ngettext("new suspicion", "new suspicions", number),
            TransitionKind.OPENED: ngettext("new finding", "new findings", number),
            TransitionKind.REOPENED: ngettext("finding that came back", "findings that came back", number),
            TransitionKind.ESCALATED: ngettext("finding that got worse", "findings that got worse", number),
            TransitionKind.OVERDUE: ngettext(
                "finding that has been open for too long", "findings that have been open for too long", number
            ),
            TransitionKind.RESOLVED: ngettext("finding resolved", "findings resolved", number),
            TransitionKind.WITHDRAWN: ngettext(
                "suspicion that did not come true", "suspicions that did not come true", number
            ),
            TransitionKind.UNWATCHED: ngettext(
                "finding that is no longer checked", "findings that are no longer checked", number
            ),
        }
        return phrases[kind]

    def gap(self, key: str) -> tuple[str, str]:
        """A gap's key in words: what, and why it was not read."""
        modname, part, reason = words.gap_words(key)
        return self.what(modname, part), self.word(reason)

    def what(self, modname: str, part: str) -> str:
        """A kind of thing: "Quiz: questions"."""
        return f"{self.word(modname)}: {self.word(part)}" if modname else _capital(self.word(part))

    def point(self, point: TrendPoint) -> str:
        """A figure of a trend; "–" where nothing is known."""
        number = words.known(point.errors + point.warnings, point.status)
        return words.NOTHING if number is None else self.wording.number(number)

    def unread(self, *, read: bool) -> str:
        """What "–" stands for, of a course whose status is unknown."""
        return self.word(N_("read in part") if read else terms.OUTCOME[CoverageOutcome.UNREAD])

    def notice(self, code: str) -> str:
        """A platform notice: its headline and what happened."""
        text = notice_text(code)
        return f"{self.word(text.title)}. {self.wording.gettext(text.happened, code=code)}"

    def activity(self, modname: str) -> str:
        """What Moodle calls an activity type."""
        return self.word(terms.ACTIVITY[modname]) if modname in terms.ACTIVITY else modname

    def field(self, place: Place) -> str:
        """Which text of a place, with the part's name; "" where the place as a whole is meant."""
        if place.field is Field.SETTINGS:
            return self.wording.part(place)
        name = self.word(terms.field_word(place))
        return f"{name}: {self.wording.part(place)}" if place.part else name

    def figure(self, figure: ShownFigure) -> str:
        """A figure of learners as it may be shown."""
        if figure.value is not None:
            return self.wording.number(figure.value)
        if figure.kind is FigureKind.SMALL:
            return self.word(N_("under %(floor)s")) % {"floor": self.wording.number(figure.floor)}
        return figure.text

    def tables(self) -> Mapping[str, Any]:
        """What templates call by name: status, symbol, severity."""
        return {
            "status_word": {status: self.word(msgid) for status, msgid in terms.STATUS.items()},
            "symbol": words.SYMBOL,
            "severity_word": {severity: self.word(msgid) for severity, msgid in terms.SEVERITY.items()},
            "run_word": {state: self.word(msgid) for state, msgid in terms.RUN.items()},
            "stage_word": {stage: self.word(msgid) for stage, msgid in terms.STAGE.items()},
            "network_word": self.notice("our_network"),
            "figure": self.figure,
        }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
