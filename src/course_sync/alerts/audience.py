"""Who is told of a single finding: those who are told of its course, and the next in line where that is called for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from course_sync.alerts.plan import DigestInput
from course_sync.model.findings import FindingRecord, Severity
from course_sync.model.messages import Recipient


@dataclass(frozen=True, slots=True)
class Audience:
    """Attributes:
    people: address in lower case → recipient, everybody who may be told of anything; as first written.
    courses: address → the courses that they are told of.
    """

    people: Mapping[str, Recipient]
    courses: Mapping[str, frozenset[int]]
    _given: DigestInput = field(repr=False)

    def hears(self, address: str, record: FindingRecord) -> bool:
        """Whether a person is told of a finding: an error or warning, unmuted, no baseline, of a course that is known."""
        finding = record.finding
        course_id = finding.place.course_id
        told = finding.severity is not Severity.HINT and not record.muted and not record.baseline
        if not told or course_id not in self._given.courses:
            return False
        if self.is_owner(address, course_id):
            return (address, finding.fingerprint) not in self._given.declined
        return self._is_next(address, course_id) and (record.escalated_at is not None or self._is_declined(record))

    def is_owner(self, address: str, course_id: int) -> bool:
        """Whether the course is one that the person is told of anyway."""
        return course_id in self.courses.get(address, frozenset())

    def _is_next(self, address: str, course_id: int) -> bool:
        return any(one.address.lower() == address for one in self._given.next_in_line.get(course_id, ()))

    def _is_declined(self, record: FindingRecord) -> bool:
        """Everybody whom it was sent to said that it is not theirs."""
        owners = self._given.routes.get(record.finding.place.course_id, ())
        return bool(owners) and all(
            (owner.address.lower(), record.finding.fingerprint) in self._given.declined for owner in owners
        )


def audience_of(given: DigestInput) -> Audience:
    """Who may be told of what."""
    people: dict[str, Recipient] = {}
    courses: dict[str, set[int]] = {}
    for course_id, recipients in _in_order(given.routes):
        for recipient in recipients:
            people.setdefault(recipient.address.lower(), recipient)
            courses.setdefault(recipient.address.lower(), set()).add(course_id)
    for _, recipients in _in_order(given.next_in_line):
        for recipient in recipients:
            people.setdefault(recipient.address.lower(), recipient)
    return Audience(people, {address: frozenset(ids) for address, ids in courses.items()}, given)


def _in_order(table: Mapping[int, tuple[Recipient, ...]]) -> Iterable[tuple[int, tuple[Recipient, ...]]]:
    return ((course_id, table[course_id]) for course_id in sorted(table))
