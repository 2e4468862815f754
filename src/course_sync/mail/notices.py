"""What the administrator is told about the platform and the run, in plain words."""

from collections.abc import Mapping
from dataclasses import dataclass

from course_sync.i18n import N_
from course_sync.mail.addresses import one_line
from course_sync.mail.options import MailOptions
from course_sync.mail.view import Fact, NoticeView
from course_sync.mail.words import Words
from course_sync.model.messages import Notice

_DETAILS = 20
_DETAIL_CHARACTERS = 300


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
            "The token that course-sync works with has expired, was deleted, or its account was suspended. "
            "Until it is replaced no course is checked."
        ),
        N_(
            "Ask the Moodle administrator for a new token for the service account, put it into the secret file "
            "and run `course-sync doctor`."
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
}
OTHER = NoticeText(
    N_("course-sync needs a look"),
    N_("Something happened that course-sync has no plain words for: %(code)s"),
    N_("Read the end of course-sync's log, and run `course-sync doctor`."),
)
"""For a code of a newer or older version: a notice is never lost for want of words."""


def notice_view(notice: Notice, options: MailOptions, words: Words) -> NoticeView:
    """`notice` in words."""
    text = NOTICES.get(notice.code, OTHER)
    title = words.gettext(text.title)
    details = tuple(one_line(detail, _DETAIL_CHARACTERS) for detail in notice.details[:_DETAILS])
    left_out = len(notice.details) - len(details)
    if left_out > 0:
        details = (*details, words.ngettext("and %(count)s more", "and %(count)s more", left_out))
    return NoticeView(
        language=words.language,
        subject=words.gettext("course-sync: %(title)s", title=title),
        title=title,
        happened=words.gettext(text.happened, code=one_line(notice.code, _DETAIL_CHARACTERS)),
        facts=(
            Fact(words.gettext("Site"), options.site_url),
            Fact(words.gettext("Noticed"), words.moment(notice.at)),
        ),
        details_title=words.gettext("Details") if details else "",
        details=details,
        todo=Fact(words.gettext("What to do"), words.gettext(text.todo), strong=True),
        foot=(words.gettext("You get this mail because you are named as an administrator of course-sync."),),
    )
