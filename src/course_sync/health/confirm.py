"""Confirmation before alarm: how much proof each kind of bad answer needs. docs/confirmation.md shows the same table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from course_sync.model.findings import Sign
from course_sync.model.links import Reason


class ConfirmationClass(StrEnum):
    """How hard a bad answer is as a proof."""

    AT_ONCE = "at_once"
    NOT_FOUND = "not_found"
    DOUBTFUL = "doubtful"
    TEMPORARY = "temporary"

    @property
    def hardness(self) -> int:
        """3 for what is certain at once, 0 for what mostly passes by itself."""
        return {"at_once": 3, "not_found": 2, "doubtful": 1, "temporary": 0}[self.value]


CLASS_OF: Mapping[Reason, ConfirmationClass] = {
    **dict.fromkeys(
        (
            Reason.MALFORMED,
            Reason.BAD_MAIL_ADDRESS,
            Reason.BAD_PHONE_NUMBER,
            Reason.LOCAL_FILE,
            Reason.DELETED,
            Reason.OTHER_TYPE,
        ),
        ConfirmationClass.AT_ONCE,
    ),
    **dict.fromkeys(
        (Reason.NOT_FOUND, Reason.GONE, Reason.NO_SUCH_NAME, Reason.NO_MAIL, Reason.VIDEO_REMOVED),
        ConfirmationClass.NOT_FOUND,
    ),
    **dict.fromkeys(
        (
            Reason.CLIENT_ERROR,
            Reason.TLS_EXPIRED,
            Reason.TLS_WRONG_HOST,
            Reason.TLS_SELF_SIGNED,
            Reason.TLS_UNTRUSTED,
            Reason.TLS_FAULT,
            Reason.REDIRECT_LOOP,
            Reason.SOFT_404,
            Reason.GENERAL_PAGE,
            Reason.PARKED,
        ),
        ConfirmationClass.DOUBTFUL,
    ),
    **dict.fromkeys(
        (
            Reason.REFUSED,
            Reason.TIMEOUT,
            Reason.RESET,
            Reason.SERVER_ERROR,
            Reason.UNAVAILABLE,
            Reason.DNS_TROUBLE,
            Reason.BAD_RESPONSE,
        ),
        ConfirmationClass.TEMPORARY,
    ),
}
"""Every reason of a bad verdict and its class. Reasons of other verdicts prove nothing and have none."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """So many bad visits, the first and the last of them at least `span` apart."""

    visits: int
    span: timedelta

    def __post_init__(self) -> None:
        if self.visits < 1 or self.span < timedelta(0):
            raise ValueError("a confirmation needs at least one visit and no negative span")


@dataclass(frozen=True, slots=True)
class ConfirmationPolicy:
    """What each class needs before a finding opens.

    Attributes:
        patience: a suspicion whose link could not be looked at conclusively for so long since its last sign is withdrawn.
    """

    at_once: Requirement = Requirement(1, timedelta(0))
    not_found: Requirement = Requirement(2, timedelta(hours=6))
    doubtful: Requirement = Requirement(2, timedelta(hours=20))
    temporary: Requirement = Requirement(4, timedelta(days=7))
    patience: timedelta = timedelta(days=14)

    def requirement(self, kind: ConfirmationClass) -> Requirement:
        """What `kind` needs."""
        return {
            ConfirmationClass.AT_ONCE: self.at_once,
            ConfirmationClass.NOT_FOUND: self.not_found,
            ConfirmationClass.DOUBTFUL: self.doubtful,
            ConfirmationClass.TEMPORARY: self.temporary,
        }[kind]


def is_confirmed(signs: Sequence[Sign], policy: ConfirmationPolicy) -> bool:
    """Whether a streak of bad sights (all since the last good one) is proof enough.

    It is when, for some class, the signs at least as hard as it reach its number and span: a 404 counts as a sign of
    temporary trouble too, not the other way round. No signs at all means mirrored data: true at once.
    """
    if not signs:
        return True
    return any(_reaches(_moments(signs, at_least=kind), policy.requirement(kind)) for kind in ConfirmationClass)


def earliest_confirmation(
    signs: Sequence[Sign], policy: ConfirmationPolicy, *, visit_every: timedelta = timedelta(days=1)
) -> datetime | None:
    """The earliest moment at which visits that answer like the newest one would confirm.

    `visit_every` is how often bad links are visited; it matters only where more than one further visit is needed.
    None when nothing is awaited: the signs are confirmed already, or none of them is a proof of anything.
    """
    if is_confirmed(signs, policy):
        return None
    proofs = sorted(
        (sign for sign in signs if sign.reason in CLASS_OF),
        key=lambda sign: (sign.at, CLASS_OF[sign.reason].hardness),
    )
    if not proofs:
        return None
    newest = proofs[-1]
    moments = []
    for kind in ConfirmationClass:
        seen = _moments(proofs, at_least=kind)
        if kind.hardness > CLASS_OF[newest.reason].hardness:
            continue  # visits like the newest would add nothing to this class
        requirement = policy.requirement(kind)
        further = max(1, requirement.visits - len(seen))
        moments.append(max(seen[0] + requirement.span, newest.at + (further - 1) * visit_every))
    return min(moments)


def _moments(signs: Iterable[Sign], *, at_least: ConfirmationClass) -> list[datetime]:
    """When signs at least as hard were seen, each moment once: one visit is one sign, however often it is told."""
    return sorted(
        {sign.at for sign in signs if sign.reason in CLASS_OF and CLASS_OF[sign.reason].hardness >= at_least.hardness}
    )


def _reaches(moments: Sequence[datetime], requirement: Requirement) -> bool:
    return len(moments) >= requirement.visits and moments[-1] - moments[0] >= requirement.span
