"""The Moodle administrator's page and the role presets, out of the registry of functions.

docs/moodle-admin.md and deploy/moodle/*.xml are what these functions give; a test compares, and says how to write them anew.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from course_sync.moodle import REGISTRY, Tier
from course_sync.moodle.batches import BATCH

_ENTER = "moodle/course:view"
_SITE_RIGHTS = ("webservice/rest:use", "moodle/reportbuilder:view")
_WRITING_RIGHTS = ("mod/lesson:manage",)

_TIERS: Mapping[Tier, tuple[str, str]] = {
    Tier.BASE: ("Base", "Without it nothing is read: courses, sections, activities, files."),
    Tier.TEXTS: ("Texts", "The texts inside activities, and the links in them."),
    Tier.STATISTICS: (
        "Statistics",
        (
            "How many learners there are and how many complete. Ids and roles are read, turned into pseudonyms at once; names and "
            "e-mail addresses are dropped while parsing and never stored."
        ),
    ),
    Tier.OWNERS: (
        "Owners' addresses",
        (
            "Only for `[alerts] owners_from_moodle`: a course's findings go to its teachers. course-sync asks for teachers alone, but "
            "the right would show whoever holds the token every participant's address: leave this tier out and name people in "
            "`[[alerts.routes]]` instead where that is too much."
        ),
    ),
}

_REMARKS: Mapping[str, str] = {
    "mod/lesson:manage": "**A writing right**: it lets lessons be edited. Moodle shows lesson pages to an account that is not enrolled with it only. "
    "A role of its own; leave it out and lessons stay a named blind spot.",
    "mod/feedback:viewreports": "also shows answers to whoever logs in; course-sync asks for the questions, and for Moodle's analysis of the answers, of which it keeps sums of numbers alone",
    **dict.fromkeys(
        (
            f"mod/{name}:view"
            for name in (
                "assign",
                "bigbluebuttonbn",
                "data",
                "feedback",
                "glossary",
                "h5pactivity",
                "lti",
                "quiz",
                "workshop",
            )
        ),
        "without it Moodle leaves activities of this type out of every list, without a word",
    ),
    "mod/choice:choose": "would let the account answer choices: no function to do so is in the service. Leave it out and options stay a named gap",
    "mod/survey:participate": "Moodle 4 only (newer ones pass over it); would let the account answer surveys, as above",
    "mod/data:viewentry": "entries are mostly learners' words: only addresses in them are kept",
    "moodle/user:viewdetails": "without it Moodle leaves people out of the list of enrolled users, without a word",
    "moodle/site:accessallgroups": "without it courses with separate groups look empty of people",
    "moodle/course:enrolreview": "tells active from suspended enrolments",
    "moodle/reportbuilder:view": "every user has it",
    "moodle/course:useremail": "shows addresses that people have hidden, learners' too. Without it only those are told who show theirs to everybody",
    "moodle/role:review": "lets the account ask who may edit a course; changes nothing",
    "moodle/course:view": "enter courses without being enrolled",
}


@dataclass(frozen=True, slots=True)
class Preset:
    """A role as Moodle imports it.

    Attributes:
        levels: context types where it may be assigned, by Moodle's short names.
    """

    shortname: str
    name: str
    description: str
    levels: tuple[str, ...]
    rights: tuple[str, ...]


def presets() -> Mapping[str, str]:
    """File name → role preset, of all roles."""
    return {file: _xml(preset) for file, preset in _presets()}


def role_preset(tier: Tier) -> str:
    """The preset of one tier's rights, writing ones left out; to be assigned in the category of the courses."""
    return _xml(_of_tier(tier))


def moodle_admin_page() -> str:
    """docs/moodle-admin.md."""
    return "\n".join([_STEPS.format(batch=BATCH), *_function_tables(), *_right_table(), _CLOSING])


def _presets() -> Iterator[tuple[str, Preset]]:
    yield (
        "role-site.xml",
        Preset(
            "coursesync_site",
            "course-sync: site",
            "May use web services by REST. Assigned to the service account in the system context.",
            ("system",),
            _SITE_RIGHTS,
        ),
    )
    for tier in _granted_tiers():
        yield f"role-{tier}.xml", _of_tier(tier)
    yield (
        "role-lessons.xml",
        Preset(
            "coursesync_lessons",
            "course-sync: lessons",
            "Shows the pages of lessons. This is a writing right; leave the role out if lessons need not be read.",
            ("coursecat", "course"),
            _WRITING_RIGHTS,
        ),
    )


def _granted_tiers() -> list[Tier]:
    return [tier for tier in Tier if any(row.tier is tier for row in REGISTRY.values())]


def _of_tier(tier: Tier) -> Preset:
    rights = {right for row in REGISTRY.values() if row.tier is tier for right in row.capabilities}
    base = {_ENTER} | {right for row in REGISTRY.values() if row.tier is Tier.BASE for right in row.capabilities}
    rights = base if tier is Tier.BASE else rights - base
    title, purpose = _TIERS[tier]
    return Preset(
        f"coursesync_{tier}",
        f"course-sync: {title.lower()}",
        f"{purpose} Assigned to the service account in the category of the courses.",
        ("coursecat", "course"),
        tuple(sorted(rights - {*_SITE_RIGHTS, *_WRITING_RIGHTS})),
    )


def _xml(preset: Preset) -> str:
    """As Moodle's admin/roles/role_schema.xml wants it, 4.1 to 5.1; what is not named stays as it is (not set)."""
    levels = "".join(f"\n    <level>{level}</level>" for level in preset.levels)
    allowed = "".join(f"\n    <allow>{escape(right)}</allow>" for right in preset.rights)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        "<role>\n"
        f"  <shortname>{escape(preset.shortname)}</shortname>\n"
        f"  <name>{escape(preset.name)}</name>\n"
        f"  <description>{escape(preset.description)}</description>\n"
        "  <archetype></archetype>\n"
        f"  <contextlevels>{levels}\n  </contextlevels>\n"
        "  <allowassign></allowassign>\n"
        "  <allowoverride></allowoverride>\n"
        "  <allowswitch></allowswitch>\n"
        "  <allowview></allowview>\n"
        f"  <permissions>{allowed}\n  </permissions>\n"
        "</role>\n"
    )


def _function_tables() -> Iterator[str]:
    yield "## The functions, tier by tier\n"
    yield (
        "Every function below only reads, but for those marked. A site that grants the first tier alone still gets its links "
        "checked where the course pages show them; what is missing is named in every report.\n"
    )
    for tier in _granted_tiers():
        title, purpose = _TIERS[tier]
        rows = [row for row in REGISTRY.values() if row.tier is tier]
        yield f"### {title}\n\n{purpose}\n"
        yield "| function | what for | lost without it | rights beside the base |\n|---|---|---|---|"
        for row in rows:
            purpose = f"{row.purpose} **(writes)**" if row.writes else row.purpose
            yield f"| `{row.name}` | {purpose} | {row.lost} | {_codes(row.capabilities) or '–'} |"
        yield "\nTo paste into the search of the service's “Add functions”, one by one:\n"
        yield "```text\n" + "\n".join(row.name for row in rows) + "\n```\n"


def _right_table() -> Iterator[str]:
    yield "## The rights, role by role\n"
    for file, preset in _presets():
        where = "the system" if preset.levels == ("system",) else "the category of the courses"
        yield f"### {preset.name} (`deploy/moodle/{file}`), assigned in {where}\n"
        yield "| right | for | remark |\n|---|---|---|"
        for right in preset.rights:
            yield f"| `{right}` | {_used_by(right)} | {_REMARKS.get(right, '')} |"
        yield ""


def _used_by(right: str) -> str:
    users = [row.name for row in REGISTRY.values() if right in row.capabilities]
    if not users:
        return "every call"
    return _codes(users) if len(users) <= 3 else f"{len(users)} functions"


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


_STEPS = """\
# For the Moodle administrator

<!-- Written by course_sync.doctor.handbook out of the registry of functions; change it there. -->

course-sync reads courses through Moodle's web services, with an account and a token that you give it. It changes nothing in Moodle. It
works with Moodle 4.1 and newer. Setting it up takes seven steps; `course-sync doctor` then tells whether something is missing, and
writes a letter to you if so.

Names of menus are Moodle's English ones; all of them lie under *Site administration*.

1. **Switch web services on.** *General › Advanced features*: “Enable web services”. *Server › Web services › Manage protocols*: enable REST.
2. **Make the account.** *Users › Accounts › Add a new user*, for instance `coursesync`, authentication method **“Web services
   authentication”**: nobody can log in with it through the browser, and it need not agree to the site policy. Fill in every
   profile field that your site requires, else Moodle refuses every call. Its preferred language is best that of the report: Moodle names
   sections and categories to the account in it. Never give an administrator's token: `course-sync doctor` refuses it.
3. **Import the roles.** *Users › Permissions › Define roles › Add a new role › Use role preset*: choose a file of `deploy/moodle/` each
   time, then “Create this role”. The files set nothing but the rights listed below.
4. **Assign them.** `role-site.xml` at *Users › Permissions › Assign system roles*. The others in the **category** whose courses are in
   course-sync's care (the category's page › *Permissions* › *Assign roles*): what lies below it is included, other categories stay closed. Do
   not enrol the account in courses: it would be counted among the people.
   **Activity types of plug-ins**: Moodle leaves them out of every list, without a word, unless the account has the type's own right to view
   (`mod/<type>:view`). Allow it in `role-base` for each plug-in type that your site has; a type that knows no such right is listed anyway.
   course-sync then names these activities, with what it could read of them. `course-sync doctor` tells which types of plug-ins the site has (the common ones; it asks for their names) and no course shows.
5. **Make the service.** *Server › Web services › External services › Add*: name `course-sync`, **enabled**, **“Authorised users only”**, **“Can
   download files”** (chapters of books come as files), not “Can upload files”, no required capability. Then *Functions › Add functions*: those
   listed below of the tiers you grant. `{batch}` must be searched for by its name; it puts several calls in one request, and
   saves your log a line for each.
6. **Authorise the account** for the service (*Authorised users*). Leave **“Valid until” empty there**: Moodle, 4.1 to 5.1 at least, tests that
   date the wrong way round, and a date in the future blocks every call. The place for an end date is the token.
7. **Make the token.** *Server › Web services › Manage tokens › Create token*: the account, the service, in “IP restriction” the address from which
   course-sync comes (the proxy's, if it goes through one), in “Valid until” an end, a year ahead say. Tell that date along with the token:
   it goes into `[moodle] token_ends`, and course-sync warns 14 days before. An expired token is deleted by Moodle at its first use. A
   token that users make for themselves lives 12 weeks only.

Hand over the token by a safe way, never by mail. It opens what the roles and the service open, and nothing else.

**PHP's `max_input_vars`** must be at least 5000, as Moodle itself asks: PHP cuts longer forms without a word. course-sync notices, and
asks in smaller pieces.

**Load.** course-sync runs once a day and asks at most two things at once (`[moodle] parallel`); with `{batch}` up to 50 calls
travel in one request.
"""

_CLOSING = """\
## What is asked for nowhere

- `moodle/course:update` and `moodle/category:manage`, writing rights. Without them courses' and categories' ID numbers are not shown: name
  categories by number or path.
- `moodle/site:viewuseridentity`: it shows every learner's e-mail address.
- `moodle/user:viewalldetails`, grades, messages, logs, question banks. The texts of quiz questions are given by no function: a named blind spot.

## What Moodle's answers carry, and what becomes of it

`core_enrol_get_enrolled_users` gives full names whether asked or not. They are dropped while the answer is parsed: no name, e-mail address
or other profile field reaches course-sync's database, log, report or mails. The one exception: with the tier of owners' addresses, those of
teachers are kept for sending to them. See docs/data-protection.md.
"""
