"""One call of a web-service function: its parameters, the site it asks, and the ways to refuse it."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Any

from course_sync.demo.things import HTML, INSTANCES, MARKDOWN, Activity, Course, Site

Json = Any


class Refusal(Exception):  # noqa: N818 - it is Moodle's answer, not our fault
    """What Moodle answers with an `exception` body."""

    def __init__(self, exception: str, errorcode: str, message: str, *, module: str = "") -> None:
        super().__init__(errorcode)
        self.exception = exception
        self.errorcode = errorcode
        self.message = message
        self.module = module

    def body(self) -> dict[str, str]:
        return {"exception": self.exception, "errorcode": self.errorcode, "message": self.message}


def invalid_parameter() -> Refusal:
    return Refusal(
        "core\\exception\\invalid_parameter_exception", "invalidparameter", "Invalid parameter value detected"
    )


def unknown_record() -> Refusal:
    return Refusal("dml_missing_record_exception", "invalidrecordunknown", "Can't find data record in database.")


def access_control() -> Refusal:
    return Refusal("webservice_access_exception", "accessexception", "Access control exception", module="webservice")


def moodle_exception(errorcode: str, message: str) -> Refusal:
    return Refusal("core\\exception\\moodle_exception", errorcode, message)


def no_permission(what: str) -> Refusal:
    return Refusal(
        "core\\exception\\required_capability_exception",
        "nopermissions",
        f"Sorry, but you do not currently have permissions to do that ({what}).",
    )


class Kind(Enum):
    """What a parameter may be."""

    INT = auto()
    BOOL = auto()
    TEXT = auto()
    INTS = auto()
    PAIRS = auto()  # a list of {name, value} (or {key, value})
    STRUCTURE = auto()


@dataclass(frozen=True, slots=True)
class Param:
    kind: Kind
    default: Any = ...  # ... means: must be given


@dataclass(frozen=True, slots=True)
class Settings:
    """Moodle's `moodlewssetting…`."""

    raw: bool = False
    fileurl: bool = True


@dataclass(frozen=True)
class Call:
    """A call whose parameters have been checked.

    Attributes:
        root: the site's address.
        functions: names of the functions in the service.
        rights: the account's capabilities.
        own: who answers functions in the place of those here.
    """

    params: Mapping[str, Any]
    site: Site
    now: datetime
    root: str
    rights: Collection[str]
    functions: Collection[str]
    settings: Settings = Settings()
    own: Mapping[str, "Answering"] = field(default_factory=dict)

    def may(self, right: str) -> bool:
        return right in self.rights

    def entered(self, course_id: int, refusal: Callable[[int], Refusal]) -> Course:
        """The course.

        Raises:
            Refusal: there is no such course, or `refusal`: the account may not enter it.
        """
        course = self.site.course(course_id)
        if course is None:
            raise unknown_record()
        if not self.enters(course):
            raise refusal(course_id)
        return course

    def enters(self, course: Course) -> bool:
        hidden = not course.visible and not self.may("moodle/course:viewhiddencourses")
        return course.open and not hidden and self.may("moodle/course:view")

    def shown(self, course: Course) -> Iterator[tuple[int, Activity]]:
        """The activities that the account sees, with their section's number."""
        everything = self.may("moodle/course:viewhiddenactivities")
        for number, section, activity in course.activities():
            if not everything and not (activity.visible and section.visible):
                continue
            needed = _NEEDED_TO_SEE.get(activity.modname)
            if needed is None or self.may(needed):
                yield number, activity

    def text(self, body: str, context: int, area: str, format_: int = HTML) -> tuple[str, int]:
        """A text as it is sent, and its format."""
        body = body.replace("@@SITE@@", self.root)
        if self.settings.fileurl:
            body = body.replace("@@PLUGINFILE@@", f"{self.root}/webservice/pluginfile.php/{context}/{area}")
        if format_ == MARKDOWN and not self.settings.raw:
            return _rendered(body), HTML
        return body, format_

    def of_instance(self, instance: int, modname: str) -> tuple[Course, Activity] | None:
        """The course and the activity with that instance number; None where there is none."""
        course = self.site.course((instance - INSTANCES) // 1000)
        if course is None or not self.enters(course):
            return None
        found = next((a for _, a in self.shown(course) if a.instance == instance and a.modname == modname), None)
        return (course, found) if found else None

    def of_module(self, cmid: int) -> Activity:
        """The activity with that cmid.

        Raises:
            Refusal: there is none that the account sees.
        """
        course = self.site.course(cmid // 1000)
        shown = self.shown(course) if course is not None and self.enters(course) else ()
        found = next((activity for _, activity in shown if activity.cmid == cmid), None)
        if found is None:
            raise unknown_record()
        return found

    def known_instance(self, parameter: str, modname: str) -> tuple[Course, Activity]:
        """The same for the number in `parameter`.

        Raises:
            Refusal: there is none.
        """
        found = self.of_instance(self.params[parameter], modname)
        if found is None:
            raise unknown_record()
        return found


_NEEDED_TO_SEE = {
    name: f"mod/{name}:view"
    for name in ("assign", "quiz", "feedback", "glossary", "h5pactivity", "workshop", "lti", "data", "bigbluebuttonbn")
}


def _rendered(markdown: str) -> str:
    html = re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", r'<a href="\2">\1</a>', markdown.strip())
    html = re.sub(r"\*([^*]+)\*", r"<em>\1</em>", html)
    return "".join(f"<p>{block}</p>\n" for block in html.split("\n\n"))


def course_context_not_valid(course_id: int) -> Refusal:
    return moodle_exception(
        "errorcoursecontextnotvalid",
        f"You cannot execute functions in the course context (course id:{course_id}). "
        "The context error message was: Course or activity not accessible.",
    )


def require_login(course_id: int) -> Refusal:  # noqa: ARG001 - the same shape as its sibling
    return Refusal(
        "core\\exception\\require_login_exception", "requireloginerror", "Course or activity not accessible."
    )


def unix(moment: datetime | None) -> int:
    """Unix seconds; 0 for none."""
    return int(moment.timestamp()) if moment else 0


Answering = Callable[[Call], Json]
FUNCTIONS: dict[str, tuple[dict[str, Param], Answering]] = {}
"""Every function that the stand-in knows: its parameters and who answers."""


def answers(name: str, **params: Param) -> Callable[[Answering], Answering]:
    """Put a function into the service."""

    def register(answering: Answering) -> Answering:
        FUNCTIONS[name] = (params, answering)
        return answering

    return register


COURSE_IDS = Param(Kind.INTS, ())
COURSE_ID = Param(Kind.INT)
OPTIONS = Param(Kind.PAIRS, ())


def checked(spec: Mapping[str, Param], given: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with their types and defaults.

    Raises:
        Refusal: one is missing, unexpected or ill-typed; as with Moodle it is not told which.
    """
    if set(given) - set(spec):
        raise invalid_parameter()
    result = {}
    for name, param in spec.items():
        if name in given:
            result[name] = _typed(param.kind, given[name])
        elif param.default is ...:
            raise invalid_parameter()
        else:
            result[name] = param.default
    return result


def _typed(kind: Kind, value: Any) -> Any:
    match kind:
        case Kind.INT:
            return _number(value)
        case Kind.BOOL:
            return bool(_number(value)) if str(value) in ("0", "1", "True", "False") else _fail()
        case Kind.TEXT:
            return str(value) if isinstance(value, str | int) else _fail()
        case Kind.INTS:
            return tuple(_number(item) for item in _items(value))
        case Kind.PAIRS:
            pairs = [item if isinstance(item, Mapping) else _fail() for item in _items(value)]
            return tuple((str(pair.get("name", pair.get("key", ""))), str(pair.get("value", ""))) for pair in pairs)
        case Kind.STRUCTURE:
            return value if isinstance(value, Mapping) else _fail()


def _number(value: Any) -> int:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value) else _fail()


def _items(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return list(value.values())
    return list(value) if isinstance(value, list | tuple) else _fail()


def _fail() -> Any:
    raise invalid_parameter()
