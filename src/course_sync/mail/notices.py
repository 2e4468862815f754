"""A notice as a mail: what the administrator is told about the platform and the run."""

from course_sync.mail.addresses import one_line
from course_sync.mail.options import MailOptions
from course_sync.mail.view import Fact, NoticeView
from course_sync.model.messages import Notice
from course_sync.wording import Wording, notice_text

_DETAILS = 20
_DETAIL_CHARACTERS = 600  # what Moodle refuses for, with what to do about it, takes 410


def notice_view(notice: Notice, options: MailOptions, words: Wording) -> NoticeView:
    """`notice` in words."""
    text = notice_text(notice.code)
    title = words.gettext(text.title)
    details = tuple(
        one_line(words.notice_detail(notice.code, detail), _DETAIL_CHARACTERS) for detail in notice.details[:_DETAILS]
    )
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
