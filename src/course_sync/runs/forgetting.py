"""A person's erasure: from what Moodle calls them to the pseudonym, and from there to nothing."""

from dataclasses import dataclass
from datetime import datetime

from course_sync.config import Settings
from course_sync.errors import ConfigError
from course_sync.model.course import IdentityKind, Way
from course_sync.privacy import Pseudonyms, load_key
from course_sync.runs.lease import lease
from course_sync.store import forgetting, statistics
from course_sync.store.session import Store

_LONGEST = 255  # characters of a user name or id number in Moodle


@dataclass(frozen=True, slots=True)
class Erasure:
    """What became of a person.

    Attributes:
        rows: that were deleted, in all tables.
        present: courses that they were in at the last run: the next one would bring them back.
        others: kinds of identity under which the person may have further rows.
    """

    rows: int
    present: int
    others: tuple[IdentityKind, ...]


def forget_person(
    store: Store, settings: Settings, kind: IdentityKind, identity: str, *, now: datetime, actor: str, purpose: str
) -> Erasure:
    """Delete all rows of a person, note it in the access log without the identity, and scrub the files.

    Raises:
        ConfigError: the key is missing, the identity is none of its kind, or nobody is known by it.
        RunInProgress: a run would write the rows anew meanwhile.
        StoreError: the rows are deleted, but their bytes may still be there.
    """
    candidates = _pseudonyms(settings, kind, identity)
    found = forgetting.Forgotten(0, 0)
    with lease(store):
        for learner in candidates:
            with store.write() as session:
                found = forgetting.forget(session, learner)
                if found.rows:
                    statistics.log_access(session, now, actor, f"forget by {kind}", purpose, "", persons=1)
            if found.rows:
                break
        with store.read() as session:
            others = _others(kind, forgetting.ways_kept(session))
        # Even when nobody was found: an earlier attempt may have got no further than the rows.
        forgetting.scrub(store)
    if not found.rows:
        raise ConfigError(_nobody(kind, others))
    return Erasure(found.rows, found.present, others)


def _pseudonyms(settings: Settings, kind: IdentityKind, identity: str) -> tuple[str, ...]:
    """The person's pseudonyms, likeliest first. Errors never quote what was given."""
    key_file = settings.key_file
    if not key_file.exists():
        raise ConfigError(
            f"There is no pseudonym key at {key_file}: without it nobody can be found in the database, by us or by anyone. "
            "Restore it from its backup, or set [privacy] key_file."
        )
    written = identity.strip()
    if not written or len(written) > _LONGEST:
        raise ConfigError(f"That is no {_NAMES[kind]}: write one line of at most {_LONGEST} characters.")
    pseudonyms = Pseudonyms(load_key(key_file), settings.moodle.url)
    if kind is IdentityKind.ID:
        if not (written.isascii() and written.isdigit()):
            raise ConfigError("That is no user id: it is the number after id= in the address of the profile in Moodle.")
        return (pseudonyms.of(int(written)),)
    # Moodle writes user names small; people do not always.
    spellings = (written, written.lower()) if kind is IdentityKind.USERNAME else (written,)
    return tuple(dict.fromkeys(pseudonyms.of_key(kind.value, one) for one in spellings))


def _others(kind: IdentityKind, ways: set[str]) -> tuple[IdentityKind, ...]:
    """Kinds of identity, beside the given one, under which there are rows of people."""
    found: list[IdentityKind] = []
    if ways - {Way.REPORT.value}:
        found.append(IdentityKind.ID)
    if Way.REPORT.value in ways:  # which of the two a report gave is not kept
        found += [IdentityKind.USERNAME, IdentityKind.IDNUMBER]
    if kind in found and kind is not IdentityKind.ID:
        found = [one for one in found if one is IdentityKind.ID]
    return tuple(one for one in found if one is not kind)


def _nobody(kind: IdentityKind, others: tuple[IdentityKind, ...]) -> str:
    text = f"Nobody is known by that {_NAMES[kind]}; nothing was deleted."
    if others:
        text += f" There are people who are known by {' or '.join(_NAMES[one] for one in others)}: try that too."
    return f"{text} The pseudonym key and [moodle] url must be those under which the rows were written."


_NAMES = {
    IdentityKind.ID: "user id",
    IdentityKind.USERNAME: "user name",
    IdentityKind.IDNUMBER: "id number",
}
