"""What to ask the Moodle administrator for: a letter ready to be sent."""

from collections.abc import Iterable, Mapping, Sequence

from course_sync.doctor.check import Check, State, ok
from course_sync.moodle import REGISTRY, Tier

_TIERS = {
    Tier.BASE: "needed to read the courses at all",
    Tier.TEXTS: "needed to read the texts inside activities",
    Tier.STATISTICS: "needed for completion statistics",
    Tier.OWNERS: "needed to reach courses' owners",
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
    "moodle.statistics.report": "Please look after the report of our statistics: {detail}.",
    "moodle.excess.writes": "Please take these functions, which may change something, out of the service: {detail}.",
    "moodle.excess.reads": "Please take these functions, which are not used, out of the service: {detail}.",
}


def request(checks: Sequence[Check]) -> Check:
    """One check that holds the letter, or says that there is nothing to ask for."""
    code, title = "request", "What to ask the Moodle administrator for"
    functions = {name for check in checks for name in check.functions}
    rights = {name for check in checks for name in check.rights}
    lines = [*_functions(functions), *_rights(rights), *_in_words(checks)]
    if not lines:
        return ok(code, f"{title}: nothing")
    opening = (
        "Dear Moodle administrator, course-sync checks our courses for broken links and outdated content with a service "
        "account of your site. Please help us with the following; docs/moodle-admin.md of course-sync explains each."
    )
    return Check(code, State.WARNING, title, " ".join([opening, *lines]))


def _functions(missing: Iterable[str]) -> list[str]:
    missing = set(missing)
    return [
        f"To the external service of course-sync please add these functions, {why}: {', '.join(names)}."
        for tier, why in _TIERS.items()
        if (names := [name for name, row in REGISTRY.items() if row.tier is tier and name in missing])
    ]


def _rights(missing: Iterable[str]) -> list[str]:
    missing = set(missing)
    lines = []
    for tier, why in _TIERS.items():
        names = sorted(missing & {right for row in REGISTRY.values() if row.tier is tier for right in row.capabilities})
        if tier is Tier.BASE:
            names = sorted({*names, *missing & {"moodle/course:view"}})
        if names:
            lines.append(
                f"To the role of the service account in the category of our courses please allow, {why}: {', '.join(names)}."
            )
            missing -= set(names)
    return lines


def _in_words(checks: Iterable[Check]) -> list[str]:
    troubled = [check for check in checks if check.state in {State.WARNING, State.FAILED}]
    return [
        _IN_WORDS[check.code].format(title=check.title, detail=check.detail)
        for check in troubled
        if check.code in _IN_WORDS
    ]
