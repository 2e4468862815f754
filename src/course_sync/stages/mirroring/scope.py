"""Which courses are in our care."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from course_sync.config import ScopeSettings
from course_sync.errors import ConfigError, MoodleError, NotFound
from course_sync.model.course import Category
from course_sync.moodle import (
    ListedCategory,
    ListedCourse,
    MoodleClient,
    Read,
    ask_many,
    course_by_id,
    courses_of_category,
    get_categories,
)

_FRONT_PAGE = 1  # Moodle keeps the site's front page as course 1


@dataclass(frozen=True, slots=True)
class Listing:
    """The courses in our care as Moodle lists them now.

    Attributes:
        categories: the whole tree that the account sees, by id.
        failed: what could not be listed, a line each; courses known from there stay in our care.
        failed_categories: of those the categories.
        failed_courses: of those the courses that are configured by id.
        missing: configured course ids that Moodle does not list (any more).
        absent: what is wrong with configured categories that are not there (any more), a sentence each.
    """

    courses: tuple[ListedCourse, ...]
    categories: Mapping[int, Category]
    failed: tuple[str, ...] = ()
    failed_categories: frozenset[int] = field(default=frozenset())
    failed_courses: frozenset[int] = field(default=frozenset())
    missing: tuple[int, ...] = ()
    absent: tuple[str, ...] = ()


def list_scope(client: MoodleClient, scope: ScopeSettings) -> Listing:
    """Ask Moodle for the courses that the scope means.

    Raises:
        ConfigError: none of the categories that the scope names is there.
        MoodleError: nothing could be listed.
    """
    tree = category_tree(get_categories(client)) if _needs_tree(scope) else {}
    wanted, absent = _wanted_categories(scope, tree)
    excluded, absent_too = _known(scope.exclude_categories, tree)
    excluded = _with_those_below(excluded, tree)
    if absent and not wanted and not scope.courses:
        raise ConfigError(absent[0])
    found: dict[int, ListedCourse] = {}
    failed: list[str] = []
    failed_categories: set[int] = set()
    questions = [courses_of_category(identity) for identity in wanted]
    answers = ask_many(client, questions)
    for identity, answer in zip(wanted, answers, strict=True):
        if isinstance(answer, Read):
            found |= {course.id: course for course in answer.items if course.id != _FRONT_PAGE}
        else:
            failed.append(f"category {identity}: {answer}")
            failed_categories.add(identity)
    if wanted and len(failed_categories) == len(wanted):
        raise MoodleError(f"No category of the scope could be listed ({failed[0]}).")
    named, failed_courses = _by_ids(client, scope.courses)
    found |= named
    failed += failed_courses.values()
    return Listing(
        courses=tuple(course for _, course in sorted(found.items()) if _is_meant(course, scope, excluded)),
        categories=tree,
        failed=tuple(failed),
        failed_categories=frozenset(failed_categories),
        failed_courses=frozenset(failed_courses),
        missing=tuple(i for i in scope.courses if i not in named) if not failed else (),
        absent=(*absent, *absent_too),
    )


def category_tree(listed: Iterable[ListedCategory]) -> dict[int, Category]:
    """Categories with their paths in names."""
    by_id = {category.id: category for category in listed}
    tree: dict[int, Category] = {}
    for category in by_id.values():
        above = [by_id[int(part)].name for part in category.path.split("/") if part.isdigit() and int(part) in by_id]
        path = " / ".join(above or [category.name])
        tree[category.id] = Category(category.id, category.parent, category.name, path, category.idnumber)
    return tree


def category_ids(written: Iterable[int | str], tree: Mapping[int, Category], *, subcategories: bool) -> set[int]:
    """The categories that ids, "idnumber:…" and name paths mean, with those below them when asked.

    Raises:
        ConfigError: one of them is not there.
    """
    found, absent = _known(written, tree)
    if absent:
        raise ConfigError(absent[0])
    return _with_those_below(found, tree) if subcategories else found


def _known(written: Iterable[int | str], tree: Mapping[int, Category]) -> tuple[set[int], list[str]]:
    """The categories that are there, and what is to be said of those that are not."""
    found: set[int] = set()
    absent: list[str] = []
    for one in written:
        try:
            found |= _category(one, tree)
        except ConfigError as error:
            absent.append(str(error))
    return found, absent


def _with_those_below(found: set[int], tree: Mapping[int, Category]) -> set[int]:
    return found | {identity for identity in tree if found & set(_ancestors(identity, tree))}


def _category(written: int | str, tree: Mapping[int, Category]) -> set[int]:
    if isinstance(written, int) or written.strip().isdigit():
        if tree and int(written) not in tree:
            raise ConfigError(f"[scope] category {written} is not there, or the account may not see it.")
        return {int(written)}
    if written.startswith("idnumber:"):
        idnumber = written.removeprefix("idnumber:").strip()
        if not any(category.idnumber for category in tree.values()):
            raise ConfigError(
                f"[scope] category {written!r}: Moodle shows categories' ID numbers only with the right moodle/category:manage. "
                "Name the category by its number or its path instead."
            )
        found = {i for i, category in tree.items() if category.idnumber == idnumber}
    else:
        path = _folded(written)
        found = {i for i, category in tree.items() if _folded(category.path) == path}
    if not found:
        known = "; ".join(sorted(category.path for category in tree.values())[:10])
        raise ConfigError(f"[scope] there is no category {written!r}. The account sees: {known}.")
    return found


def _folded(path: str) -> str:
    return "/".join(part.strip().casefold() for part in path.split("/"))


def _ancestors(identity: int, tree: Mapping[int, Category]) -> list[int]:
    above: list[int] = []
    while identity in tree and identity not in above:
        above.append(identity)
        identity = tree[identity].parent
    return above


def _needs_tree(scope: ScopeSettings) -> bool:
    return bool(scope.categories or scope.shortnames or scope.exclude_categories)


def _wanted_categories(scope: ScopeSettings, tree: Mapping[int, Category]) -> tuple[Sequence[int], list[str]]:
    if not scope.categories:
        return (sorted(tree) if scope.shortnames else []), []
    found, absent = _known(scope.categories, tree)
    return sorted(_with_those_below(found, tree) if scope.subcategories else found), absent


def _by_ids(client: MoodleClient, ids: Sequence[int]) -> tuple[dict[int, ListedCourse], dict[int, str]]:
    """The courses by id, and why others could not be asked for.

    One question an id: asked for several at once, Moodle refuses all when one of them is gone.
    """
    found: dict[int, ListedCourse] = {}
    failed: dict[int, str] = {}
    questions = [course_by_id(identity) for identity in ids]
    answers = ask_many(client, questions)
    for identity, answer in zip(ids, answers, strict=True):
        if isinstance(answer, Read):
            found |= {course.id: course for course in answer.items if course.id != _FRONT_PAGE}
        elif not isinstance(answer, NotFound):
            failed[identity] = f"course {identity}: {answer}"
    return found, failed


def _is_meant(course: ListedCourse, scope: ScopeSettings, excluded: Collection[int]) -> bool:
    if course.id in scope.exclude_courses or _matches(course.shortname, scope.exclude_shortnames):
        return False
    if course.category_id in excluded:
        return False
    return course.id in scope.courses or not scope.shortnames or _matches(course.shortname, scope.shortnames)


def _matches(shortname: str, patterns: Collection[str]) -> bool:
    """* and ? stand for other letters; brackets, which short names often have, for themselves."""
    literal = (pattern.casefold().replace("[", "[[]") for pattern in patterns)
    return any(fnmatchcase(shortname.casefold(), pattern) for pattern in literal)
