"""A course whose page Moodle cannot tell as a whole, asked for in pieces.

One activity at whose contents a plug-in breaks (or one answer that grows too large) spoils `core_course_get_contents` for the whole course,
every day anew. Moodle names neither the activity nor its type then. So the sections are asked for without their activities, then each
by itself, then the one that fails by each type that we know by name. What nobody can be asked for is named, and what was known of it stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from course_sync.errors import BadAnswer, CallRefused, MoodleError
from course_sync.model.health import CoverageReason
from course_sync.moodle import TYPES, CourseSection, Module, MoodleClient, ask, ask_many, course_contents
from course_sync.moodle.answers import Passing
from course_sync.moodle.installed import PLUGINS
from course_sync.stages.mirroring.answers import Gap
from course_sync.stages.outage import end_if_down

_KINDS = (*sorted(TYPES), "subsection", *PLUGINS)


@dataclass(frozen=True, slots=True)
class Pieces:
    """What there was.

    Attributes:
        untold: section id → why not all of its activities were told.
    """

    sections: Sequence[CourseSection]
    untold: Mapping[int, Gap] = field(default_factory=dict)


def worth_trying(error: MoodleError) -> bool:
    """Whether a smaller question may get an answer: Moodle stumbled over this one, and neither refused the course nor is in trouble itself.

    A database that cannot read is in trouble, or a plug-in asks it what no table can tell: where it still gives the course's outline it is the plug-in.
    """
    passing = isinstance(error, Passing) and error.errorcode != "dmlreadexception"
    return isinstance(error, CallRefused | BadAnswer) and not passing


def piece_by_piece(client: MoodleClient, course_id: int) -> Pieces:
    """The course's sections with all the activities that Moodle tells.

    Raises:
        MoodleError: not even the sections are told.
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    outline = ask(client, course_contents(course_id, outline=True))
    answers = ask_many(client, [course_contents(course_id, section_id=section.id) for section in outline])
    sections, untold = [], {}
    for section, answer in zip(outline, answers, strict=True):
        if not isinstance(answer, MoodleError):
            sections += [told for told in answer if told.id == section.id] or [section]
            continue
        end_if_down(client, answer)
        modules, failing = _by_kind(client, course_id, section.id)
        sections.append(replace(section, modules=modules))
        untold[section.id] = _gap(answer, failing)
    return Pieces(sections, untold)


def _gap(error: MoodleError, failing: Sequence[str]) -> Gap:
    at = f"at {', '.join(failing)}" if failing else "at an activity of a type that we do not know"
    code = f" ({error.errorcode})" if error.errorcode else ""
    return Gap(CoverageReason.CALL_FAILED, f"{error.function}: Moodle fails{code} {at}")


def _by_kind(client: MoodleClient, course_id: int, section_id: int) -> tuple[tuple[Module, ...], list[str]]:
    """The section's activities of the types that we know by name, and the types at which Moodle fails. Their order on the page is lost."""
    questions = [course_contents(course_id, section_id=section_id, modname=kind) for kind in _KINDS]
    answers = ask_many(client, questions)
    modules: list[Module] = []
    failing = []
    for kind, answer in zip(_KINDS, answers, strict=True):
        if isinstance(answer, MoodleError):
            end_if_down(client, answer)
            failing.append(kind)
        else:
            modules += [module for told in answer if told.id == section_id for module in told.modules]
    return tuple(modules), failing
