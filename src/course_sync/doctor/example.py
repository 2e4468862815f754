"""The commented configuration: config/course-sync.example.toml, and what `course-sync init` writes.

Every option of `Settings` with its default and a line on what it does. A test holds the file, this table and the class together.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, SecretStr

from course_sync.config import Settings
from course_sync.sections import AbsenceSettings, RouteSettings, TunedSettings

_HEAD = """\
# course-sync: the configuration.
#
# Every option stands here with its default; take away the "#" and write your own value.
# An option may also come from the environment, as COURSE_SYNC__SECTION__KEY (COURSE_SYNC__MOODLE__URL); lists are written as JSON there.
# Secrets (moodle.token, mail.password, store.url, answers.key) belong into secret files, not into this file: systemd credentials or
# /run/secrets, named course_sync_moodle__token, course_sync_mail__password, course_sync_store__url, course_sync_answers__key.
# What comes later in this row wins: this file, secret files, environment.
"""

_SECTIONS: Mapping[str, str] = {
    "moodle": "The Moodle site and the service account. url and token are required.",
    "scope": "Which courses are in our care: at least one of categories, courses, shortnames is required.",
    "network": "How the outside is reached, separately for Moodle, links and mail. Nothing is taken from the environment's proxy settings.",
    "network.moodle": "To Moodle.",
    "network.links": "To the links in the courses.",
    "network.mail": "To the mail server.",
    "store": "Where data is kept, and how long.",
    "privacy": "What protects learners.",
    "statistics": "How enrolments and completions are read: docs/statistics.md.",
    "statistics.columns": 'Headings of the report that were renamed: course, learner, role, status, enrolled, access, completed, completed_at, unit. Example: "unit" = "Asutus"',
    "statistics.roles": 'Names of roles as the report shows them, and their short names, where Moodle\'s own were renamed. Example: "Juhendaja" = "teacher"',
    "files": "How files of courses are fetched and read: PDF, office documents, H5P, SCORM, web pages, texts.",
    "links": "How links are visited.",
    "law": "How Riigi Teataja is asked whether the acts that links point to are in force.",
    "health": "When a course counts as known, and when a suspicion is confirmed.",
    "health.confirm": "How many bad visits, and how many hours between the first and the last, make a suspicion a finding.",
    "rules": "What is checked. `course-sync rules` lists the rules with their options.",
    "rules.severity": 'Another severity for a rule. Example: "link.moved" = "warning"',
    "rules.options": 'Another option of a rule. Example: "file.old" = { months = 60 }',
    "alerts": "Who is told.",
    "rules.tuned": 'What is otherwise in some courses, for instance in an archive or by a tag that teachers set. Repeat the block; later ones go before earlier ones; take away all of its "#".',
    "alerts.routes": 'Who is told of which courses. Repeat the block for each group of recipients; take away all of its "#".',
    "alerts.absences": 'Who is away. Repeat the block for each absence; take away all of its "#".',
    "alerts.channels": 'Other ways than mail, by a name of yours; a route goes there with to = ["channel:NAME"]. Example: teams = { kind = "apprise", url_file = "/etc/course-sync/secrets/teams" }',
    "answers": "Answers from mails: links that open the page of `course-sync serve --answers-only`.",
    "mail": "How mail is sent. Without a host mails are kept as files.",
    "report": "The HTML report.",
    "worker": "The daily run of `course-sync worker`.",
    "log": "What is written to the log.",
}

_OPTIONS: Mapping[str, str] = {
    "moodle.url": "Required. The site's address as browsers end up at, sub path included: https://moodle.example.ee",
    "moodle.token": "Required. The service account's web-service token; better in a secret file.",
    "moodle.token_ends": "The day on which the token ends, so that doctor can warn before. Not set by default; an example:",
    "moodle.aliases": 'Former or other addresses of the same site that texts still use: ["https://old.example.ee"]',
    "moodle.parallel": "Calls to Moodle under way at once (1-8).",
    "moodle.batch_size": "Calls in one request, where the service has the batch function; 1 switches batches off (1-500).",
    "moodle.connect_timeout": "Seconds to wait for a connection.",
    "moodle.read_timeout": "Seconds without a byte before an answer is given up.",
    "moodle.deadline": "Seconds for one call with all its tries.",
    "moodle.attempts": "Tries of one call (1-10).",
    "scope.categories": 'Course categories: numbers, name paths, or ID numbers: [7, "Agency / Victim support", "idnumber:VICTIM"]. ID numbers need moodle/category:manage.',
    "scope.subcategories": "Take the categories below them too.",
    "scope.courses": "Single courses by number: [12, 15]",
    "scope.shortnames": 'Patterns of short names, * and ? allowed: ["OA-*"]. With categories: only these courses in them.',
    "scope.exclude_categories": "Categories that are left out, with all below them.",
    "scope.exclude_courses": "Courses that are left out, by number.",
    "scope.exclude_shortnames": "Patterns of short names that are left out.",
    "network.*.proxy": 'The proxy: "http://proxy.example.ee:3128". Empty: none.',
    "network.*.no_proxy": 'Reached without the proxy: hosts, domains, networks: ["moodle.example.ee", ".example.ee", "10.0.0.0/8"]',
    "network.*.ca_bundle": "File of trusted certificates (PEM) where your network has an authority of its own. Empty: the system's.",
    "network.links.ca_bundle": "File of trusted certificates (PEM) where your network has an authority of its own. Empty: those that browsers trust.",
    "network.links.inspecting_ca": "The proxy opens TLS itself: then certificates tell nothing of the sites and are not judged.",
    "store.folder": "Folder of the database, report, mails and key. Empty: systemd's state directory, else ~/.local/state/course-sync.",
    "store.url": "Database address, a secret: postgresql+psycopg://user:password@host/name. Empty: SQLite in the folder.",
    "store.keep_visits_days": "Days that visits of links are kept (at least 14).",
    "store.keep_learners_days": "Days that a pseudonymous row of a learner is kept after it was last seen.",
    "privacy.key_file": "File of the pseudonym key. Empty: pseudonym.key in the folder. Back it up apart from the database.",
    "privacy.small_number": "Figures of people below this are not shown (at least 3).",
    "privacy.staff_roles": "Roles (Moodle's short names) that are not counted as learners.",
    "statistics.reports": "Numbers of the reports (Report builder, Course participants) that everybody is read from: [12]. Empty: learner by learner.",
    "statistics.page": "Rows of a report asked for at once (10-100000).",
    "statistics.timezone": "The time zone in which Moodle shows times to the service account.",
    "statistics.reconcile_days": "Learner by learner: days within which everybody who completed is asked about again (1-60), for a completion may be taken back.",
    "statistics.open_days": "Days after its end that a period's figures stay open for what comes late (1-180); then they are settled for good.",
    "statistics.mail_to": "Who gets the report of a period by mail when it is settled, with the workbook; the language is that of [alerts]. Empty: nobody.",
    "statistics.mail": "Of which periods: month, quarter, half, year.",
    "statistics.activities_days": "Days after which a course is asked again who completed which activity (7-366).",
    "statistics.activities_a_run": "Learners who may be asked about in a run for that, all courses together; a course is asked about whole. 0: never.",
    "statistics.test_accounts": "User names (as the report shows them) that are not counted.",
    "files.max_mb": "Megabytes of one file; a larger one is not fetched (1-500).",
    "files.run_mb": "Megabytes that one run may fetch, all files together; the next run goes on. 0 fetches none.",
    "files.seconds": "Seconds of processor time to read one file (1-600).",
    "files.memory_mb": "Megabytes of memory of the process that reads files (96-1024).",
    "links.contact": "Who answers for the visits, a page or an address: it stands in the User-Agent that visited sites see.",
    "links.parallel": "Visits under way at once, all hosts together (1-512).",
    "links.processes": "Processes that share the visits where there are thousands (0-16); 0: one a core, at most 4.",
    "links.per_host": "Visits under way at once on one host (1-16).",
    "links.interval": "Seconds between two visits of one host.",
    "links.connect_timeout": "Seconds to wait for a connection.",
    "links.read_timeout": "Seconds without a byte before an answer is given up.",
    "links.deadline": "Seconds for one visit with all its redirects.",
    "links.tries": "Tries within a run where the answer is a passing fault (1-5).",
    "links.patience": "Longest wait in seconds that a site may ask for; one that asks for more is put off to the next run.",
    "links.host_hours": "Hours that the links of one host may take in a run at its pace; what is left is visited in the next ones.",
    "links.rest_days": "Days that a good link rests before it is visited again.",
    "links.exclude_hosts": 'Hosts that are never visited: ["intra.example.ee", "*.example.ee"]',
    "links.allow_hosts": "Hosts that may be visited though their addresses are private. Everybody who writes in a course can then have them visited.",
    "links.allow_networks": 'Private networks that may be visited: ["10.1.0.0/16"]. The same warning.',
    "links.ports": "Ports that may be visited.",
    "links.soft_404": "Ask each host once for a page that cannot exist, to know its 'not found' page.",
    "links.robots": "Ask each host once for robots.txt; it is obeyed where it names course-sync.",
    "links.mail_domains": "Look up whether the domains of mail addresses take mail (not behind a proxy).",
    "links.name_servers": 'Name servers asked for that: ["10.0.0.53"]. Empty: the machine\'s own.',
    "links.canaries": 'Addresses that practically always work, visited in each run: when all of them fail, our network is at fault. ["https://www.eesti.ee/"]',
    "health.coverage_share": "Under this share of a course read (0-1) its status is unknown.",
    "health.confirm.not_found_visits": "Visits that find nothing there (404, 410, no such name).",
    "health.confirm.not_found_hours": "Hours between the first and the last of them.",
    "health.confirm.doubtful_visits": "Visits with a doubtful answer (a certificate at fault, another 4xx).",
    "health.confirm.doubtful_hours": "Hours between the first and the last of them.",
    "health.confirm.temporary_visits": "Visits with a passing fault (no answer, 5xx).",
    "health.confirm.temporary_hours": "Hours between the first and the last of them; 168 is a week.",
    "health.confirm.patience_days": "Days without a telling visit after which a suspicion is withdrawn.",
    "law.check": "Whether it is asked at all.",
    "law.url": "Its address.",
    "law.interval": "Seconds between two questions, at least.",
    "law.rest_hours": "Hours for which an answer is kept: each act is asked about once a day.",
    "law.most": "Acts asked about in one run (1-5000); the rest follow in the next.",
    "rules.names": "A file of your own that adds to, changes or switches off the superseded names: /etc/course-sync/names.toml",
    "rules.off": 'Rules that are not asked: ["link.moved"]',
    "rules.tuned.courses": "Courses by number.",
    "rules.tuned.shortnames": "Patterns of short names.",
    "rules.tuned.tags": 'Tags that courses carry in Moodle: ["arhiiv"]. Needs two functions of tags in the service.',
    "rules.tuned.categories": "Categories by number or name path; what lies below is included.",
    "rules.tuned.off": "Rules that are not asked of them.",
    "rules.tuned.on": "Rules that are asked of them though [rules] off names them.",
    "rules.tuned.severity": 'Another severity of a rule there: { "file.old" = "warning" }',
    "rules.tuned.options": 'Other options there: { "review.overdue" = { months = 6 } }',
    "alerts.to": 'Who is told of courses that no route below names: ["editor@example.ee"]',
    "alerts.admin": "Who is told when a run fails, Moodle is not to be had, or the token is refused.",
    "alerts.manager": "Who answers for all courses: gets a new course's first findings in sum, and the overviews.",
    "alerts.fallback": "Who gets a mail that its recipient's address does not take. Empty: [alerts] to, else the administrators.",
    "alerts.owners_from_moodle": "Courses that no route names go to their teachers in Moodle. Needs a right that shows learners' addresses too.",
    "alerts.baseline": "What a course's first complete check finds is told to the manager in sum, and to others after `course-sync alerts release`.",
    "alerts.escalate_days": "Days open after which the next in line is told too (a route's next, else the manager). 0: never.",
    "alerts.starting_days": "Days before a course's beginning when its open findings are told once more. 0: never.",
    "alerts.review_days": "Days before a planned review when it is told. 0: never.",
    "alerts.working_days": "Days of the week on which digests are made, Monday is 1.",
    "alerts.holidays": "Whose public holidays are no working days: EE, or empty for none.",
    "alerts.quiet_hours": 'Hours in which no digest is sent: "18:00-07:00". Needs the worker: it sends when they are over.',
    "alerts.weekly": "An overview for the manager each week.",
    "alerts.monthly": "An overview for the manager each month.",
    "alerts.ping_url_file": "File with an address that is called after each run (Healthchecks and the like), to notice that runs stop. Empty: none.",
    "alerts.routes.tags": "Tags of courses.",
    "alerts.routes.deputies": "Who is told while everybody in `to` is away.",
    "alerts.routes.next": "Who is told of what has been open for too long, or is not the recipient's.",
    "alerts.absences.who": "Required in an absence. A mail address that routes name.",
    "alerts.absences.since": "Required. The first day.",
    "alerts.absences.until": "Required. The last day.",
    "alerts.absences.deputies": "Who is told meanwhile. Empty: the other recipients, else the route's deputies, else the next in line.",
    "answers.url": "The address at which people's browsers reach the page: https://vastused.example.ee. Empty: mails have no such links.",
    "answers.key": "Its key, a secret: 32 or more random characters.",
    "answers.listen": "Where `course-sync serve` listens; a web server with TLS stands in front.",
    "answers.days": "Days that a link in a mail holds (1-60).",
    "alerts.language": "Language of the digests to these: et or en.",
    "alerts.admin_language": "Language of the notices to the administrators: et or en.",
    "alerts.reminder_days": "Days after a digest when what is still open is told again; the last one repeats. Empty: never.",
    "alerts.lines": "Most findings of one digest; the mildest are left out, their number is told. Some mail programs cut off mails with more than 40.",
    "alerts.routes.to": "Required in a route. Mail addresses.",
    "alerts.routes.courses": "Courses by number.",
    "alerts.routes.shortnames": "Patterns of short names.",
    "alerts.routes.categories": "Categories by number or name path; what lies below is included.",
    "alerts.routes.language": "Language of these digests: et or en.",
    "mail.host": "The mail server: smtp.example.ee. Empty: mails are kept as files.",
    "mail.port": "Its port: 587 for starttls, 465 for tls, 25 for none.",
    "mail.security": "starttls, tls, or none (only without a password, in a protected network).",
    "mail.user": "Login name, where the server wants one.",
    "mail.password": "Its password; better in a secret file.",
    "mail.sender": "The address that mails come from; required with a host.",
    "mail.sender_name": "The name beside it.",
    "mail.contact": "Whom recipients may write to. Empty: mails name the site's administrators.",
    "mail.timeout": "Seconds that the mail server may be silent.",
    "mail.folder": "Where mails are kept without a mail server. Empty: mail in the store's folder.",
    "report.folder": "Where the HTML report is written. Empty: report in the store's folder.",
    "report.language": "et or en.",
    "report.timezone": "In which times are told and days begin.",
    "worker.at": "When the daily run starts, in the report's time zone.",
    "worker.jitter_minutes": "Most minutes that the start is moved by chance (0-120).",
    "worker.overdue_hours": "A run is done at once when the worker starts and the last good one is older than this.",
    "worker.grace_hours": "A run missed by less than this (the machine slept) is done late; one missed by more is left out.",
    "worker.stop_seconds": "Seconds that a run under way gets to end cleanly when the worker is stopped; keep systemd's TimeoutStopSec above it.",
    "log.level": "debug, info, warning or error.",
}

_EXAMPLES: Mapping[str, str] = {"moodle.token_ends": "2027-06-30"}
"""Values for the options without a default: TOML has no word for nothing."""


_BLOCKS: Mapping[str, type[BaseModel]] = {
    "rules.tuned": TunedSettings,
    "alerts.routes": RouteSettings,
    "alerts.absences": AbsenceSettings,
}
"""Tables of which there may be several."""
_REQUIRED: Mapping[str, str] = {
    "alerts.routes.to": '["editor@example.ee"]',
    "alerts.absences.who": '"editor@example.ee"',
    "alerts.absences.since": "2027-07-01",
    "alerts.absences.until": "2027-07-31",
}


def example_config(*, url: str = "", categories: Sequence[int | str] = (), to: str = "") -> str:
    """The configuration file with every option commented out, but those that are given.

    Args:
        url: the site's address.
        categories: of the scope; a text of digits is a category's number.
        to: who gets the alerts.
    """
    given: dict[str, Any] = {}
    if url:
        given["moodle.url"] = url
    if categories:
        given["scope.categories"] = [int(one) if str(one).strip().isdigit() else str(one) for one in categories]
    if to:
        given["alerts.to"] = [to]
    blocks = [_HEAD]
    for name, field in Settings.model_fields.items():
        blocks += _section(name, field.default, given)
    return "\n".join(blocks)


def _section(name: str, defaults: BaseModel, given: Mapping[str, Any]) -> Iterator[str]:
    """A section's block, then those of the tables inside it; TOML wants plain keys before tables."""
    lines = [f"# {_SECTIONS[name]}", f"[{name}]"]
    inner: list[tuple[str, Any]] = []
    for key in type(defaults).model_fields:
        value = getattr(defaults, key)
        full = f"{name}.{key}"
        if isinstance(value, BaseModel | dict) or full in _BLOCKS:
            inner.append((full, value))
        else:
            lines += _option(full, key, value, given)
    yield "\n".join(lines) + "\n"
    for full, value in inner:
        if isinstance(value, BaseModel):
            yield from _section(full, value, given)
        elif isinstance(value, dict):
            yield f"# {_SECTIONS[full]}\n[{full}]\n"
        else:
            yield _block(full)


def _option(full: str, key: str, value: object, given: Mapping[str, Any]) -> list[str]:
    section, _, _ = full.rpartition(".")
    comment = _OPTIONS.get(full) or _OPTIONS[f"{section.partition('.')[0]}.*.{key}"]
    if full in given:
        return [f"# {comment}", f"{key} = {_toml(given[full])}"]
    if value is None:
        return [f"# {comment}", f"# {key} = {_EXAMPLES[full]}"]
    return [f"# {comment}", f"# {key} = {_toml(value)}"]


def _block(name: str) -> str:
    lines = [f"# {_SECTIONS[name]}", f"# [[{name}]]"]
    for key, field in _BLOCKS[name].model_fields.items():
        value = (
            _REQUIRED[f"{name}.{key}"] if field.is_required() else _toml(field.get_default(call_default_factory=True))
        )
        lines += [f"# {_OPTIONS[f'{name}.{key}']}", f"# {key} = {value}"]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    """A value as TOML writes it; of plain texts, numbers and lists JSON's way is the same."""
    if isinstance(value, SecretStr):
        return '""'
    if isinstance(value, tuple | list):
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)
