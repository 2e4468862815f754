"""What people answered in Feedback activities, in words."""

from course_sync.i18n import N_
from course_sync.stats.satisfaction import Rating
from course_sync.stats.shown_tables import Blank
from course_sync.wording.statistics import blank_text
from course_sync.wording.wording import Wording

RATING_HEADINGS = (N_("Activity"), N_("Question"), N_("Answers"), N_("Mean"), N_("Scale"))


def rating_cells(rating: Rating, words: Wording) -> tuple[str, str, str, str, str]:
    """A row for people, below `RATING_HEADINGS`."""
    withheld = blank_text(Blank.WITHHELD, words)
    ends = ("" if end is None else words.number(end) for end in (rating.least, rating.most))
    return (
        rating.activity,
        rating.question,
        withheld if rating.answers is None else words.number(rating.answers),
        withheld if rating.mean is None else words.number(rating.mean),
        "–".join(ends),
    )


def rating_definitions(words: Wording) -> list[tuple[str, str]]:
    """What every figure means."""
    return [
        (
            words.gettext("Mean"),
            words.gettext("The mean of all answers so far to a question of a Feedback activity that is answered by a number; texts are never read. Withheld of few answers, and where all gave the least or the most."),
        )
    ]  # fmt: skip
