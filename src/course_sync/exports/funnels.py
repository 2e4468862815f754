"""Activity funnels as JSON lines and CSV; the workbook has a sheet of them. What is withheld is never a number."""

import csv
import io
from collections.abc import Sequence

from course_sync.exports.jsonl import Line, figures_head
from course_sync.exports.statistics import safe_name
from course_sync.i18n import N_
from course_sync.queries.course_figures import FunnelAnswer
from course_sync.stats.funnel import BEGINNING
from course_sync.wording import Wording
from course_sync.wording.funnels import HEADINGS, figure_text, share_of

FUNNEL_HEADINGS = (
    *(N_("Short name"), N_("Name"), N_("Counted on"), N_("Learners"), N_("Completed all required")),
    *HEADINGS,
)
"""Of the columns of `funnel_rows`."""


def funnel_line(answer: FunnelAnswer) -> Line:
    """One course; null is withheld, or (of "stop") that nobody stops anywhere or it is withheld."""
    funnel = answer.funnel
    return {
        **figures_head(answer),
        "learners": funnel.learners,
        "finished": funnel.finished,
        "stop": {
            "after_cmid": None if funnel.stop.after == BEGINNING else funnel.stop.after,
            "learners": funnel.stop.learners,
        }
        if funnel.stop
        else None,
        "activities": [
            {
                "cmid": one.cmid,
                "name": one.name,
                "type": one.modname,
                "required": one.required,
                "completed": funnel.completed[one.cmid],
                "share": None if (share := share_of(funnel, one)) is None else round(share, 4),
            }
            for one in funnel.activities
        ],
    }


def funnels_csv(answers: Sequence[FunnelAnswer], words: Wording, *, plain: bool = False) -> bytes:
    """A row an activity, as of `statistics_csv`."""
    say = words.gettext
    out = io.StringIO()
    writer = csv.writer(out, delimiter="," if plain else ";", lineterminator="\r\n")
    writer.writerow([say(head) for head in FUNNEL_HEADINGS])
    for row in funnel_rows(answers, words):
        writer.writerow([_cell(value, words, plain=plain) for value in row])
    return out.getvalue().encode("utf-8" if plain else "utf-8-sig")


def funnel_rows(answers: Sequence[FunnelAnswer], words: Wording) -> list[tuple[str | int | float | None, ...]]:
    """Course, name, day, learners, finished, activity, required, completed, share, stopped; None is withheld, "" nothing.

    Where most stop before the first required activity, that is a row of its own.
    """
    rows: list[tuple[str | int | float | None, ...]] = []
    for answer in answers:
        funnel = answer.funnel
        course = (answer.shortname, answer.fullname, words.day_of(answer.counted_at), funnel.learners, funnel.finished)
        stop = funnel.stop
        if stop is not None and stop.after == BEGINNING:
            rows.append((*course, words.gettext("(before the first required activity)"), "", "", "", stop.learners))
        for one in funnel.activities:
            share = share_of(funnel, one)
            stopped: int | str = stop.learners if stop is not None and stop.after == one.cmid else ""
            required = words.gettext("yes") if one.required else ""
            rows.append(
                (
                    *course,
                    one.name,
                    required,
                    funnel.completed[one.cmid],
                    None if share is None else round(share, 4),
                    stopped,
                )
            )
    return rows


def _cell(value: str | float | None, words: Wording, *, plain: bool) -> str:
    if value is None:
        return figure_text(None, words)
    if isinstance(value, str):
        return safe_name(value)
    return str(value) if plain else str(value).replace(".", ",")
