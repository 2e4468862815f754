"""The settings that Moodle sends along with each type of activity, beside its name and description.

The usual value of each; `Activity.settings` and `Activity.dates` override them. A list of types is all there is to
the family `mod_*_get_*_by_courses`, but for the texts and files that `activities.py` adds.
"""

from dataclasses import dataclass, field
from typing import Any

_DISPLAY: dict[str, Any] = {
    "section": 0, "visible": True, "groupmode": 0, "groupingid": 0, "lang": None, "enableaitools": None,
    "enabledaiactions": None,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """How one type of activity is answered.

    Attributes:
        key: the list's name in the answer; "" for a bare list.
        cmid: what the cmid is called.
        usual: settings and their usual values.
        extra: what stands beside the list.
    """

    function: str
    key: str
    usual: dict[str, Any] = field(default_factory=dict)
    cmid: str = "coursemodule"
    extra: dict[str, Any] = field(default_factory=dict)


KINDS: dict[str, Kind] = {
    "page": Kind(
        "mod_page_get_pages_by_courses",
        "pages",
        _DISPLAY
        | {"legacyfiles": 0, "legacyfileslast": None, "display": 5, "displayoptions": "a:0:{}", "revision": 1},
    ),
    "label": Kind("mod_label_get_labels_by_courses", "labels", _DISPLAY),
    "url": Kind(
        "mod_url_get_urls_by_courses", "urls", _DISPLAY | {"display": 0, "displayoptions": "a:0:{}", "parameters": "a:0:{}"}
    ),
    "resource": Kind(
        "mod_resource_get_resources_by_courses",
        "resources",
        _DISPLAY
        | {
            "tobemigrated": 0, "legacyfiles": 0, "legacyfileslast": None, "display": 0, "displayoptions": "a:0:{}",
            "filterfiles": 0, "revision": 1,
        },
    ),
    "folder": Kind(
        "mod_folder_get_folders_by_courses",
        "folders",
        _DISPLAY | {"revision": 1, "display": 0, "showexpanded": 1, "showdownloadfolder": 1, "forcedownload": 1},
    ),
    "book": Kind("mod_book_get_books_by_courses", "books", {"lang": "", "numbering": 1, "navstyle": 1, "customtitles": 0}),
    "imscp": Kind("mod_imscp_get_imscps_by_courses", "imscps", {"lang": ""}),
    "choice": Kind("mod_choice_get_choices_by_courses", "choices", {"lang": ""}),
    "lti": Kind(
        "mod_lti_get_ltis_by_courses",
        "ltis",
        {
            "lang": "", "launchcontainer": 1, "showtitlelaunch": 0, "showdescriptionlaunch": 0, "icon": None,
            "secureicon": None,
        },
    ),
    "bigbluebuttonbn": Kind(
        "mod_bigbluebuttonbn_get_bigbluebuttonbns_by_courses",
        "bigbluebuttonbns",
        _DISPLAY | {"meetingid": "naidiskohtumine"},
    ),
    "quiz": Kind(
        "mod_quiz_get_quizzes_by_courses",
        "quizzes",
        _DISPLAY
        | {
            "lang": "", "timeopen": 0, "timeclose": 0, "timelimit": 0, "overduehandling": "autosubmit",
            "graceperiod": 86_400, "preferredbehaviour": "deferredfeedback", "canredoquestions": 0, "attempts": 0,
            "attemptonlast": 0, "grademethod": 1, "decimalpoints": 2, "questiondecimalpoints": -1,
            "reviewattempt": 69_904, "reviewcorrectness": 69_904, "reviewmaxmarks": 69_904, "reviewmarks": 69_904,
            "reviewspecificfeedback": 69_904, "reviewgeneralfeedback": 69_904, "reviewrightanswer": 69_904,
            "reviewoverallfeedback": 4_368, "questionsperpage": 1, "navmethod": "free", "sumgrades": 10,
            "grade": 100, "browsersecurity": "", "delay1": 0, "delay2": 0, "showuserpicture": 0, "showblocks": 0,
            "completionattemptsexhausted": 0, "completionpass": 0, "allowofflineattempts": 0, "autosaveperiod": 60,
            "hasfeedback": 0, "hasquestions": 1,
        },
    ),
    "glossary": Kind(
        "mod_glossary_get_glossaries_by_courses",
        "glossaries",
        _DISPLAY
        | {
            "allowduplicatedentries": 0, "displayformat": "dictionary", "mainglossary": 0, "showspecial": 1,
            "showalphabet": 1, "showall": 1, "allowcomments": 0, "allowprintview": 1, "usedynalink": 1,
            "defaultapproval": 1, "approvaldisplayformat": "default", "globalglossary": 0, "entbypage": 10,
            "editalways": 0, "rsstype": 0, "rssarticles": 0, "assessed": 0, "assesstimestart": 0,
            "assesstimefinish": 0, "scale": 0, "timecreated": 0, "completionentries": 0, "browsemodes": ["letter"],
            "canaddentry": 0,
        },
    ),
    "forum": Kind(
        "mod_forum_get_forums_by_courses",
        "",
        {
            "type": "general", "lang": "", "duedate": 0, "cutoffdate": 0, "assessed": 0, "assesstimestart": 0,
            "assesstimefinish": 0, "scale": 0, "grade_forum": 0, "grade_forum_notify": 0, "maxbytes": 0,
            "maxattachments": 1, "forcesubscribe": 0, "trackingtype": 1, "rsstype": 0, "rssarticles": 0,
            "warnafter": 0, "blockafter": 0, "blockperiod": 0, "completiondiscussions": 0, "completionreplies": 0,
            "completionposts": 0, "numdiscussions": 0, "cancreatediscussions": False, "lockdiscussionafter": 0,
            "istracked": False,
        },
        cmid="cmid",
    ),
    "wiki": Kind(
        "mod_wiki_get_wikis_by_courses",
        "wikis",
        _DISPLAY
        | {
            "lang": "", "firstpagetitle": "Algus", "wikimode": "collaborative", "defaultformat": "html",
            "forceformat": 0, "editbegin": 0, "editend": 0, "cancreatepages": False,
        },
    ),
    "data": Kind(
        "mod_data_get_databases_by_courses",
        "databases",
        {
            "lang": None, "comments": False, "timeavailablefrom": 0, "timeavailableto": 0, "timeviewfrom": 0,
            "timeviewto": 0, "requiredentries": 0, "requiredentriestoview": 0, "maxentries": 0, "rssarticles": 0,
            "singletemplate": None, "listtemplate": None, "listtemplateheader": None, "listtemplatefooter": None,
            "addtemplate": None, "rsstemplate": None, "rsstitletemplate": None, "csstemplate": None,
            "jstemplate": None, "asearchtemplate": None, "approval": False, "manageapproved": True,
            "defaultsort": 0, "defaultsortdir": 0,
        },
    ),
    "feedback": Kind(
        "mod_feedback_get_feedbacks_by_courses",
        "feedbacks",
        {
            "lang": None, "anonymous": 1, "multiple_submit": False, "autonumbering": False,
            "page_after_submitformat": 0, "publish_stats": False, "completionsubmit": False,
        },
    ),
    "lesson": Kind(
        "mod_lesson_get_lessons_by_courses",
        "lessons",
        {
            "lang": None, "practice": False, "modattempts": False, "usepassword": False, "password": "",
            "dependency": 0, "conditions": "", "grade": 100, "custom": True, "ongoing": False, "usemaxgrade": 0,
            "maxanswers": 5, "maxattempts": 1, "review": False, "nextpagedefault": 0, "feedback": False,
            "minquestions": 0, "maxpages": 1, "timelimit": 0, "retake": False, "activitylink": 0, "mediafile": "",
            "mediaheight": 100, "mediawidth": 650, "mediaclose": 0, "slideshow": False, "width": 640, "height": 480,
            "bgcolor": "#FFFFFF", "displayleft": False, "displayleftif": 0, "progressbar": False, "available": 0,
            "deadline": 0, "completionendreached": 0, "completiontimespent": 0, "allowofflineattempts": False,
            "mediafiles": [],
        },
    ),
    "workshop": Kind(
        "mod_workshop_get_workshops_by_courses",
        "workshops",
        {
            "lang": None, "instructauthors": "", "instructauthorsformat": 1, "instructreviewers": "",
            "instructreviewersformat": 1, "phase": 20, "useexamples": False, "usepeerassessment": True,
            "useselfassessment": False, "grade": 80, "gradinggrade": 20, "strategy": "accumulative",
            "evaluation": "best", "gradedecimals": 0, "submissiontypetext": 1, "submissiontypefile": 1,
            "nattachments": 1, "submissionfiletypes": None, "latesubmissions": False, "maxbytes": 0,
            "examplesmode": 0, "submissionstart": 0, "submissionend": 0, "assessmentstart": 0, "assessmentend": 0,
            "phaseswitchassessment": False, "conclusion": "", "conclusionformat": 1, "overallfeedbackmode": 1,
            "overallfeedbackfiles": 0, "overallfeedbackfiletypes": None, "overallfeedbackmaxbytes": 0,
            "instructauthorsfiles": [], "instructreviewersfiles": [], "conclusionfiles": [],
        },
    ),
    "scorm": Kind(
        "mod_scorm_get_scorms_by_courses",
        "scorms",
        {
            "lang": "", "version": "SCORM_1.2", "maxgrade": 100, "grademethod": 0, "whatgrade": 0, "maxattempt": 0,
            "forcecompleted": False, "forcenewattempt": 0, "lastattemptlock": False, "displayattemptstatus": 1,
            "displaycoursestructure": False, "md5hash": "", "revision": 1, "launch": 1, "skipview": 0,
            "hidebrowse": False, "hidetoc": 0, "nav": 1, "navpositionleft": -100, "navpositiontop": -100,
            "auto": False, "popup": 0, "width": 100, "height": 500, "timeopen": 0, "timeclose": 0,
            "scormtype": "local", "protectpackagedownloads": False,
        },
        extra={"options": [{"name": "scormstandard", "value": "0"}]},
    ),
    "h5pactivity": Kind(
        "mod_h5pactivity_get_h5pactivities_by_courses",
        "h5pactivities",
        {"timecreated": 0, "grade": 100, "displayoptions": 15, "enabletracking": 1, "grademethod": 1},
        extra={"h5pglobalsettings": {"enablesavestate": True, "savestatefreq": 60}},
    ),
}  # fmt: skip

ASSIGNMENT: dict[str, Any] = {
    "nosubmissions": 0, "submissiondrafts": 0, "sendnotifications": 0, "sendlatenotifications": 0,
    "sendstudentnotifications": 1, "duedate": 0, "allowsubmissionsfromdate": 0, "grade": 100, "gradepenalty": 0,
    "completionsubmit": 0, "cutoffdate": 0, "gradingduedate": 0, "teamsubmission": 0,
    "requireallteammemberssubmit": 0, "teamsubmissiongroupingid": 0, "blindmarking": 0, "hidegrader": 0,
    "revealidentities": 0, "attemptreopenmethod": "untilpass", "maxattempts": 1, "markingworkflow": 0,
    "markingallocation": 0, "markinganonymous": 0, "requiresubmissionstatement": 0, "preventsubmissionnotingroup": 0,
    "introfiles": [], "introattachments": [], "timelimit": 0, "submissionattachments": 0,
}  # fmt: skip
"""The settings of an assignment, which is answered by a function of another make."""

TIMEMODIFIED = frozenset(KINDS) - {"book", "imscp", "choice", "lti", "quiz", "wiki", "data", "feedback", "scorm"}
"""The types that tell when they were changed last."""
