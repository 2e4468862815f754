"""What the administrator is told about the platform and the run, in plain words: for mails and for the report."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from course_sync.i18n import N_


@dataclass(frozen=True, slots=True)
class NoticeText:
    """Msgids of one notice: a headline, what happened, what to do."""

    title: str
    happened: str
    todo: str


NOTICES: Mapping[str, NoticeText] = {
    "moodle_unavailable": NoticeText(
        N_("Moodle did not answer"),
        N_(
            "The site could not be reached or was under maintenance, so no course was looked through. "
            "Everything known from earlier runs is kept, and nobody else was told."
        ),
        N_(
            "See whether the site opens in a browser. If it does, run `course-sync doctor`. "
            "The next run tries again by itself."
        ),
    ),
    "token_refused": NoticeText(
        N_("Moodle refuses the access token"),
        N_(
            "The token has expired or was deleted, its account was suspended, or web services were switched off: what Moodle says "
            "stands below. Until that is put right no course is checked."
        ),
        N_(
            "Ask the Moodle administrator for what stands below; where nothing else is said, for a new token for the service account, "
            "and put that into the secret file. Then run `course-sync doctor`."
        ),
    ),
    "token_ends": NoticeText(
        N_("Moodle's access token ends soon"),
        N_("After the day below Moodle refuses every call, and no course is checked until there is a new token."),
        N_(
            "Ask the Moodle administrator for a new token, put it into the secret file, and write its end into [moodle] token_ends."
        ),
    ),
    "run_overdue": NoticeText(
        N_("Runs were overdue"),
        N_("Before this run there was none for a long time that did its work. The day of the last one stands below."),
        N_(
            "See whether the machine or the service was stopped (`systemctl status 'course-sync-*'`). "
            "An address in [alerts] ping_url_file has somebody else notice it in time."
        ),
    ),
    "host_down": NoticeText(
        N_("Sites that are down in many courses"),
        N_(
            "Most links to the sites below fail alike, in three courses or more. Those who look after the courses are told only "
            "when it is certain."
        ),
        N_(
            "See whether the sites open in a browser, and whether your network lets this machine reach them. If a site has moved, "
            "one word to all who look after courses saves many looking for themselves."
        ),
    ),
    "our_network": NoticeText(
        N_("Our own network seems to be down"),
        N_(
            "Many unrelated sites stopped answering at the same time, so the fault is most likely with our own connection, "
            "name service or proxy. No link was judged broken because of it."
        ),
        N_(
            "Check the connection of the machine that course-sync runs on, and the proxy in [network], then run `course-sync doctor`."
        ),
    ),
    "held_back": NoticeText(
        N_("A sudden nothing was held back"),
        N_(
            "Moodle answered with nothing where there were many before. That is rarely true, so course-sync keeps what it "
            "knew and shows no course as emptied."
        ),
        N_(
            "Look in Moodle whether the things listed are really gone. If they are there, the service account has lost "
            "a right or an enrolment: run `course-sync doctor`."
        ),
    ),
    "owners_hidden": NoticeText(
        N_("Teachers' addresses cannot be seen"),
        N_(
            "[alerts] owners_from_moodle is on, but Moodle does not show the teachers' addresses of some courses. "
            "Their findings go to the next that the configuration names."
        ),
        N_(
            "Give the service account moodle/course:useremail in these courses, or switch the option off and name recipients in [[alerts.routes]]."
        ),
    ),
    "tags_hidden": NoticeText(
        N_("Courses' tags cannot be seen"),
        N_(
            "The configuration names tags of courses, but Moodle did not tell which courses carry them. Settings and routes by tag go by "
            "what was known before."
        ),
        N_("Add the functions listed to the service, or take the tags out of [[rules.tuned]] and [[alerts.routes]]."),
    ),
    "run_failed": NoticeText(
        N_("The run failed"),
        N_(
            "course-sync could not finish its run. What was done until then is kept, and the next run carries on from there."
        ),
        N_("Read the end of course-sync's log for the reason, put it right, then start `course-sync run`."),
    ),
    "coverage_lost": NoticeText(
        N_("Courses can no longer be read"),
        N_("Courses that could be read before cannot be read now. Their status is shown as unknown, not as in order."),
        N_(
            "Run `course-sync doctor`: it says which function or right is missing and what to ask the Moodle administrator for."
        ),
    ),
    "courses_missing": NoticeText(
        N_("Courses were not found"),
        N_(
            "The configuration names courses that Moodle does not have, or that the service account may not see. "
            "They are not checked."
        ),
        N_(
            "Look whether the courses still exist. If they do, give the service account access to them; if not, take them "
            "out of [scope]."
        ),
    ),
    "statistics_report": NoticeText(
        N_("The report of participants could not be used"),
        N_(
            "The Report builder's report that enrolments and completions are read from could not be read, or does not look as "
            "it should. The figures are those of the last good day."
        ),
        N_("Compare the report with docs/statistics.md: its columns, their order, its audience, the time zone."),
    ),
    "statistics_roles": NoticeText(
        N_("The report names roles that are not known"),
        N_(
            "Whether holders of these roles are learners or staff is not known, so nobody was counted anew in the courses "
            "where they stand."
        ),
        N_("Write each name with its role's short name into [statistics.roles]."),
    ),
    "statistics_way": NoticeText(
        N_("Enrolments are now read in another way"),
        N_(
            "The two ways tell people apart by different marks, so everybody was entered anew. "
            "Below is how many people each course had before and has now."
        ),
        N_("Look at the courses whose two numbers differ; docs/statistics.md says what each way knows."),
    ),
    "test": NoticeText(
        N_("A test mail"),
        N_("Somebody sent this mail with `course-sync alerts test`. It arrived, so mails of course-sync reach you."),
        N_("Nothing."),
    ),
    "undeliverable": NoticeText(
        N_("A mail could not be delivered"),
        N_(
            "A recipient's address does not take mail. The mail went to the fall-back recipients instead, if there are any."
        ),
        N_(
            "Correct the address in [alerts], or in Moodle where it comes from there. Then run `course-sync alerts retry`."
        ),
    ),
    "law_interface": NoticeText(
        N_("Riigi Teataja answers otherwise than expected"),
        N_(
            "The public interface of Riigi Teataja has changed, or something on the way answers in its place. "
            "Links to acts are not checked, and no finding was made of them."
        ),
        N_("See whether riigiteataja.ee opens in a browser. If it does, look for a newer version of course-sync."),
    ),
    "unrouted": NoticeText(
        N_("Nobody is told of some courses"),
        N_("There is news of courses for which no recipient is configured, so nobody was told."),
        N_("Add a recipient: `to` in [alerts], or a route in [[alerts.routes]]."),
    ),
}
OTHER = NoticeText(
    N_("course-sync needs a look"),
    N_("Something happened that course-sync has no plain words for: %(code)s"),
    N_("Read the end of course-sync's log, and run `course-sync doctor`."),
)
"""For a code of a newer or older version: a notice is never lost for want of words."""


def notice_text(code: str) -> NoticeText:
    """The words of a notice; of a code that this version does not know, `OTHER`."""
    return NOTICES.get(code, OTHER)


@dataclass(frozen=True, slots=True)
class Detail:
    """A pattern of a notice's details, which are English and short, and the msgid that tells its named groups."""

    pattern: re.Pattern[str]
    msgid: str


DETAILS: Mapping[str, tuple[Detail, ...]] = {
    "held_back": (
        Detail(re.compile(r"courses: 0, before: (?P<before>\d+)"), N_("courses: 0 (before: %(before)s)")),
        Detail(
            re.compile(r"course (?P<course>\d+): activities: 0, before: (?P<before>\d+)"),
            N_("course %(course)s – activities: 0 (before: %(before)s)"),
        ),
        Detail(
            re.compile(r"course (?P<course>\d+): people: 0, before: (?P<before>\d+)"),
            N_("course %(course)s – participants: 0 (before: %(before)s)"),
        ),
    ),
    "statistics_way": (
        Detail(
            re.compile(
                r"course (?P<course>\d+): \w+: (?P<before>\d+), active (?P<active>\d+), completed (?P<completed>\d+); "
                r"\w+: (?P<now>\d+), active (?P<active_now>\d+), completed (?P<completed_now>\d+)"
            ),
            N_(
                "course %(course)s – participants before: %(before)s, now: %(now)s; active before: %(active)s, "
                "now: %(active_now)s; completed before: %(completed)s, now: %(completed_now)s"
            ),
        ),
    ),
    "our_network": (Detail(re.compile(r"(?P<links>\d+)"), N_("links without an answer: %(links)s")),),
    "token_ends": (Detail(re.compile(r"(?P<day>\d{4}-\d\d-\d\d)"), N_("last day: %(day)s")),),
    "run_overdue": (Detail(re.compile(r"(?P<day>\d{4}-\d\d-\d\d)"), N_("last whole run: %(day)s")),),
    "coverage_lost": (
        Detail(
            re.compile(r"course (?P<course>\d+): (?P<reason>.+)"), N_("course %(course)s – Moodle refuses: %(reason)s")
        ),
    ),
    "courses_missing": (Detail(re.compile(r"(?P<course>\d+)"), N_("course %(course)s")),),
    "owners_hidden": (Detail(re.compile(r"(?P<course>\d+)"), N_("course %(course)s")),),
    "unrouted": (Detail(re.compile(r"(?P<course>\d+)"), N_("course %(course)s")),),
}
"""What is not here (an error's text) is shown as it is."""


def detail_words(code: str, detail: str) -> tuple[str, Mapping[str, str]] | None:
    """The msgid of a notice's detail and its values; None of a detail that has no words of its own."""
    for known in DETAILS.get(code, ()):
        if found := known.pattern.fullmatch(detail):
            return known.msgid, found.groupdict()
    return None
