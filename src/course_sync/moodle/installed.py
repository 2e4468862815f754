"""Moodle's own words: which types of activities a site has, and how it names what a restriction asks for and is gone.

No function lists them. But Moodle tells any of its words, and of a type that it does not have it has none: asked for the name of
such a type it answers "[[modulename]]" (seen on 4.1 and 5.1).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import Call
from course_sync.moodle.parse import records

STRINGS = "core_get_strings"
# Types of plug-ins that are common.
PLUGINS = (
    *("activequiz", "attendance", "board", "bookit", "checklist", "choicegroup", "collaborate", "coursecertificate", "customcert"),
    *("datalynx", "dialogue", "edusharing", "game", "geogebra", "googlemeet", "groupselect", "hotpot", "hotquestion", "hvp"),
    *("interactivevideo", "jitsi", "journal", "kalvidassign", "kalvidres", "lightboxgallery", "mindmap", "moodleoverflow"),
    *("msteams", "offlinequiz", "oublog", "ouwiki", "pdfannotator", "poster", "pulse", "questionnaire", "ratingallocate"),
    *("realtimequiz", "reengagement", "registration", "scheduler", "simplecertificate", "studentquiz", "subcourse", "subpage"),
    *("tab", "teamsmeeting", "tincanlaunch", "tracker", "turnitintooltwo", "unilabel", "videofile", "vpl", "webexactivity", "zoom"),
)  # fmt: skip
_NAME = "modulename"
_MISSING = "missing"


def types_with_view_right(modnames: Iterable[str]) -> Ask[frozenset[str]]:
    """Those of these types that the site has, used or not, and that have a right to view of their own ("mod/quiz:view").

    Only these Moodle leaves out for an account without the right (`cm_info::is_user_access_restricted_by_capability`). Each right has its name among the type's words.
    """
    asked = [(f"mod_{modname}", stringid) for modname in modnames for stringid in (_NAME, f"{modname}:view")]
    strings = [{"stringid": stringid, "component": component} for component, stringid in asked]
    return Ask(Call(STRINGS, {"strings": strings}), parse_types)


def parse_types(data: Any) -> frozenset[str]:
    known = {
        (entry.text("component").removeprefix("mod_"), entry.text("stringid"))
        for entry in records(data, STRINGS)
        if entry.text("string") not in {"", f"[[{entry.text('stringid')}]]"}
    }
    return frozenset(
        modname for modname, stringid in known if stringid == _NAME and (modname, f"{modname}:view") in known
    )


def missing_words(conditions: Iterable[str], lang: str = "") -> Ask[Mapping[str, str]]:
    """By condition ("group", "grade" …) what Moodle says in place of the name of one that is gone; "" for the account's language."""
    language = {"lang": lang} if lang else {}
    strings = [{"stringid": _MISSING, "component": f"availability_{kind}", **language} for kind in conditions]
    return Ask(Call(STRINGS, {"strings": strings}), parse_missing_words)


def parse_missing_words(data: Any) -> Mapping[str, str]:
    told = {
        # "(Missing field: {$a})": up to where the name would stand
        entry.text("component").removeprefix("availability_"): entry.text("string").partition("{$a")[0].strip()
        for entry in records(data, STRINGS)
    }
    return {kind: words for kind, words in told.items() if words and not words.startswith("[[")}
