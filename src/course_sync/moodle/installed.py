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


def installed_types(modnames: Iterable[str]) -> Ask[frozenset[str]]:
    """Those of these types that the site has, whether courses use them or not."""
    strings = [{"stringid": _NAME, "component": f"mod_{modname}"} for modname in modnames]
    return Ask(Call(STRINGS, {"strings": strings}), parse_installed)


def parse_installed(data: Any) -> frozenset[str]:
    return frozenset(
        entry.text("component").removeprefix("mod_")
        for entry in records(data, STRINGS)
        if entry.text("string") not in {"", f"[[{_NAME}]]"}
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
