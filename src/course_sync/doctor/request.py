"""What to ask the Moodle administrator for: a letter ready to be sent. It asks for nothing that was not seen to be missing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from course_sync.doctor.check import Check, State, ok, skipped
from course_sync.moodle import REGISTRY, Tier

_OF_TIER = {
    Tier.BASE: "to read the courses",
    Tier.TEXTS: "to read the texts inside activities",
    Tier.STATISTICS: "for completion statistics",
    Tier.OWNERS: "to tell teachers of their own courses",
}
_HIDDEN = "to see what is hidden from learners or not open to them yet"
_FOR_RIGHT: Mapping[str, str] = {
    "moodle/course:view": "to enter the courses; without it nothing is read",
    "moodle/course:viewhiddencourses": "to see courses that are hidden",
    "moodle/course:viewhiddensections": _HIDDEN,
    "moodle/course:viewhiddenactivities": _HIDDEN,
    "moodle/course:ignoreavailabilityrestrictions": _HIDDEN,
    "moodle/course:enrolreview": "to tell active from suspended enrolments",
    "moodle/course:useremail": _OF_TIER[Tier.OWNERS],
}
# What other checks ask for; {title} and {detail} are theirs.
_IN_WORDS: Mapping[str, str] = {
    "moodle.token": "Please look after our token: {detail}.",
    "moodle.token_ends": "Please make us a new token ({title}).",
    "moodle.account": "Please give us a service account of its own instead of an administrator's, and delete this token.",
    "moodle.release": "Please tell us when Moodle will be upgraded ({detail}).",
    "moodle.downloadfiles": "Please tick “Can download files” in the service.",
    "moodle.uploadfiles": "Please untick “Can upload files” in the service.",
    "moodle.scope.closed": "Please assign the account's role where these courses are, too ({detail}).",
    "moodle.trial.nobody": "Please tell us whether this is as it should be: {detail}.",
    "moodle.statistics.report": "Please look after the report of our statistics: {detail}.",
    "moodle.excess.writes": "Please take these functions, which may change something, out of the service: {detail}.",
    "moodle.excess.reads": "Please take these functions, which are not used, out of the service: {detail}.",
}
_NOT_ASKED = {"moodle.address", "moodle.functions"}
_OPENING = (
    "Dear Moodle administrator,",
    "",
    (
        "course-sync checks our courses for broken links and outdated content with a service account of your site. Please help us "
        "with the following; docs/moodle-admin.md of course-sync explains each."
    ),
    "",
)


def request(checks: Sequence[Check]) -> Check:
    """One check that holds the letter, or says that there is nothing to ask for."""
    code, title = "request", "What to ask the Moodle administrator for"
    functions = {name for check in checks for name in check.functions}
    rights = {name for check in checks for name in check.rights}
    lines = [*_functions(functions), *_rights(rights), *_in_words(checks)]
    if not lines and any(check.code in _NOT_ASKED and check.state is State.SKIPPED for check in checks):
        return skipped(code, title, "not known before Moodle lets us in")
    if not lines:
        return ok(code, f"{title}: nothing")
    return Check(code, State.WARNING, title, "\n".join([*_OPENING, *(f"- {line}" for line in lines)]))


def _functions(missing: set[str]) -> list[str]:
    """A line a tier, each function with what it is for."""
    lines = []
    for tier, why in _OF_TIER.items():
        rows = [row for row in REGISTRY.values() if row.tier is tier and row.name in missing]
        if rows:
            named = "; ".join(f"{row.name} ({row.purpose})" for row in rows)
            lines.append(f"To the external service of course-sync please add, {why}: {named}.")
    return lines


def _rights(missing: set[str]) -> list[str]:
    """A line a purpose."""
    by_purpose: defaultdict[str, list[str]] = defaultdict(list)
    for right in sorted(missing):
        by_purpose[_purpose(right)].append(right)
    return [
        f"To the role of the service account in the category of our courses please allow, {why}: {', '.join(names)}."
        for why, names in by_purpose.items()
    ]


def _purpose(right: str) -> str:
    if right in _FOR_RIGHT:
        return _FOR_RIGHT[right]
    tiers = [
        tier for tier in _OF_TIER if any(right in row.capabilities for row in REGISTRY.values() if row.tier is tier)
    ]
    if right.startswith("mod/") and tiers[:1] in ([], [Tier.BASE]):
        return "since Moodle leaves activities of a type out without its own right"
    return _OF_TIER[tiers[0]] if tiers else "as the checks above say"


def _in_words(checks: Iterable[Check]) -> list[str]:
    troubled = [check for check in checks if check.state in {State.WARNING, State.FAILED}]
    return [
        _IN_WORDS[check.code].format(title=check.title, detail=check.detail)
        for check in troubled
        if check.code in _IN_WORDS
    ]
