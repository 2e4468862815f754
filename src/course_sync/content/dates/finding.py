"""Which of a text's dates matter for whether it is current, what each is for and how sure that is.

The day on which the text was written decides most: history lies before it, what is asked of people or promised to them lies
ahead. Since a text may have been changed since a sentence of it was written, a day behind counts too, but only where its sentence
alone, whenever it was written, makes it likely, and nothing in it tells of the past.
"""

from collections.abc import Callable, Container, Iterable
from datetime import date

from course_sync.content.dates import model
from course_sync.content.dates.lexicon import forms, kinds, tokens
from course_sync.content.dates.mention import is_mention
from course_sync.content.dates.model import Chances, Table, likelihoods, scores, speaks_for
from course_sync.content.dates.relations import relations
from course_sync.content.dates.setting import Spot, spots
from course_sync.content.dates.signs import is_told, lasting, timed
from course_sync.content.dates.values import Certainty, DateRole, FoundDate, Precision, last_of

# Bounds of likelihood, from cross-validation on the open part of the corpus and on the lessons; which of three was taken for HEARD, tests/corpus/README.md tells.
SURE = 0.94  # of what is called sure, 98 in 100 are right at least
SURE_ALONE = 0.97  # the same of a day that was past when the text was last changed, or of a text of unknown age
HEARD = 0.85  # what lies under it is wrong too often to be told even as a hint
HEARD_ALONE = 0.7  # the same of a text of unknown age, where a hint is all there can be
EVENT_HEARD = 0.65  # for what takes place to be told: never a warning
EVENT_ALONE = 0.85  # the same of a day that was past, or of a text of unknown age
A_PRICE = 0.3  # of bare figures: what makes a mere number too likely
_OUTDATES = (DateRole.DEADLINE, DateRole.VALIDITY, DateRole.ANNOUNCEMENT)  # once its day is past, the text is wrong
_CLAIMS = (*_OUTDATES, DateRole.AGE)
_TOLD = frozenset({"past", "cites"})
_Model = Callable[[date | None], Chances]
_PAST_FORMS = frozenset({"et-sime", "et-sid", "et-ti", "et-nud"})  # of a word that no list holds


def find_dates(
    text: str,
    language: str = "",
    written: date | None = None,
    *,
    weights: Table | None = None,
    ignored: Container[str] = (),
) -> list[FoundDate]:
    """The dates in `text` with a role; mere mentions are left out. Never raises; linear in the text's length.

    Args:
        text: running text.
        language: of the text as Moodle names it.
        written: the day on which it was written or last changed; None where that is not known: then dates without a year and
            relative years are not told.
        weights: of the signs; those that are shipped unless training tries others.
        ignored: words that are treated as unknown; for training, too.
    """
    table = weights or model.table()
    found = []
    for spot in spots(text, language, written):
        judged = None if is_mention(spot) else _judged(spot, written, _model(spot, table, ignored))
        if judged is not None:
            role, certainty = judged
            first, last = _days(spot, role, written)
            found.append(FoundDate(spot.read, first, last, role, certainty, _cue(spot, role), spot.sentence))
    return found


def _model(spot: Spot, table: Table, ignored: Container[str]) -> _Model:
    """How likely each role of the date is, seen from a day of writing or none."""
    always = lasting(spot, ignored)
    known = scores(always.signs, table)
    return lambda written: likelihoods(known + scores(timed(spot, written, always), table))


def _days(spot: Spot, role: DateRole, written: date | None) -> tuple[date | None, date | None]:
    """A day of no year is the next one to come, but where a state is told the last one that was."""
    read = spot.read
    last_one = role is DateRole.AGE and read.years == 0 and read.precision is not Precision.RELATIVE
    if last_one and read.recurs is not None and written is not None:
        return last_of(*read.recurs, written)
    return spot.first, spot.last


def _judged(spot: Spot, written: date | None, chances_of: _Model) -> tuple[DateRole, Certainty] | None:
    if written is None or spot.last is None:
        return _alone(spot, chances_of, written)
    chances = chances_of(written)
    likeliest = _likeliest(chances, chances)
    if spot.read.precision is Precision.RELATIVE and likeliest is not None and spot.read.years < 1:
        return _heard(spot, DateRole.AGE, 1 - chances[None], SURE) if spot.read.years == 0 else None
    if likeliest is not DateRole.AGE and spot.last < written:
        return _alone(spot, chances_of, written)
    # That the text will be wrong once the date is past is surer than why: what is claimed is weighed as a whole, then which it is.
    claimed = sum(chances[one] for one in _CLAIMS)
    role = _likeliest(chances, _CLAIMS) if claimed >= max(chances[DateRole.EVENT], chances[None]) else likeliest
    if role is None or _is_guess(spot, chances) or (role is not DateRole.AGE and is_told(spot)):
        return None
    if role is DateRole.EVENT:
        return _heard(spot, role, chances[role], SURE, EVENT_HEARD)
    return _heard(spot, role, claimed, SURE)


def _alone(spot: Spot, chances_of: _Model, written: date | None) -> tuple[DateRole, Certainty] | None:
    """A day that was past when the text was last changed, or nobody knows when that was: the sentence alone must tell."""
    if spot.read.weak or _only_tells(spot):
        return None
    chances = chances_of(None)
    role = _likeliest(chances, chances)
    if role is None:
        return None
    if role is DateRole.EVENT:
        return _heard(spot, role, chances[role], SURE_ALONE, EVENT_ALONE)
    if role is DateRole.ANNOUNCEMENT and written is not None and _from(spot):
        return None
    chance = sum(chances[one] for one in _OUTDATES) if role in _OUTDATES else chances[role]
    return _heard(spot, role, chance, SURE_ALONE, HEARD_ALONE if written is None else HEARD)


def _from(spot: Spot) -> bool:
    """What holds from a past day on may well hold still: "Alates 1. märtsist kehtib uus kord"."""
    ranges = spot.read.precision is Precision.RANGE
    return "from" in relations(spot.before, spot.written, spot.after, spot.language, ranges=ranges)


def _likeliest(chances: Chances, among: Iterable[DateRole | None]) -> DateRole | None:
    return max(among, key=lambda one: chances[one])


def _is_guess(spot: Spot, chances: Chances) -> bool:
    """Bare figures ("12.10") that may as well be a price."""
    return spot.read.weak and spot.read.recurs is not None and chances[None] > A_PRICE


def _heard(
    spot: Spot, role: DateRole, chance: float, sure: float, heard: float = HEARD
) -> tuple[DateRole, Certainty] | None:
    if chance < heard:
        return None
    return role, Certainty.HIGH if chance >= sure and not spot.read.weak else Certainty.MEDIUM


def _only_tells(spot: Spot) -> bool:
    """Of the past, or where something was written."""
    words = [*tokens(spot.before), *tokens(spot.after)]
    for word, own in zip(words, kinds(words, spot.language), strict=True):
        if not _TOLD.isdisjoint(own) or (not own and not _PAST_FORMS.isdisjoint(forms(word, spot.language))):
            return True
    return False


def _cue(spot: Spot, role: DateRole) -> str:
    """The word that speaks most for the role, as written but in lower case; "" where none does."""
    words = [*tokens(spot.before), *tokens(spot.after)]
    weighed = [
        (max((speaks_for(kind, role, model.table()) for kind in own), default=0.0), word)
        for word, own in zip(words, kinds(words, spot.language), strict=True)
    ]
    best = max(weighed, key=lambda one: one[0], default=(0.0, ""))
    return best[1] if best[0] > 0 else ""
