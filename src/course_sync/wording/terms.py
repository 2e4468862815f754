"""What people call the members of the closed sets: msgids, translated where they are shown."""

from collections.abc import Mapping

from course_sync.i18n import N_
from course_sync.model.findings import FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageOutcome, CoverageReason
from course_sync.model.links import Reason, Verdict
from course_sync.model.places import Field, Place
from course_sync.model.runs import RunState, Stage

STATUS: Mapping[CourseStatus, str] = {
    CourseStatus.BROKEN: N_("Broken"),
    CourseStatus.ATTENTION: N_("Needs attention"),
    CourseStatus.UNKNOWN: N_("Unknown"),
    CourseStatus.OK: N_("In order"),
}
SEVERITY: Mapping[Severity, str] = {
    Severity.ERROR: N_("Error"),
    Severity.WARNING: N_("Warning"),
    Severity.HINT: N_("Hint"),
}
STATE: Mapping[FindingState, str] = {
    FindingState.SUSPECTED: N_("Suspected"),
    FindingState.OPEN: N_("Confirmed"),
    FindingState.RESOLVED: N_("Resolved"),
}
FIELD: Mapping[Field, str] = {
    Field.NAME: N_("name"),
    Field.SUMMARY: N_("summary"),
    Field.INTRO: N_("description"),
    Field.CONTENT: N_("page content"),
    Field.EXTERNAL_URL: N_("the address itself"),
    Field.CHAPTER: N_("chapter"),
    Field.LESSON_PAGE: N_("lesson page"),
    Field.ENTRY: N_("entry"),
    Field.POST: N_("forum post"),
    Field.WIKI_PAGE: N_("wiki page"),
    Field.ITEM: N_("question"),
    Field.FEEDBACK: N_("overall feedback"),
    Field.GRADING: N_("assessment form"),
    Field.FILE: N_("file"),
    Field.BLOCK: N_("block"),
    Field.RESTRICTION: N_("access restriction"),
    Field.CUSTOM_FIELD: N_("custom field"),
    Field.SETTINGS: N_("settings"),
}
FIELD_OF: Mapping[tuple[str, Field], str] = {
    ("assign", Field.CONTENT): N_("instructions"),
    ("choice", Field.ITEM): N_("option"),
    ("data", Field.CONTENT): N_("template"),
    ("data", Field.ITEM): N_("field"),
    ("feedback", Field.CONTENT): N_("page after submitting"),
    ("workshop", Field.CONTENT): N_("instructions"),
}
"""What a field is called in some types of activities: (type, field)."""
REASON: Mapping[Reason, str] = {
    Reason.FINE: N_("opens well"),
    Reason.EXISTS: N_("is there"),
    Reason.NOT_MODIFIED: N_("opens well, unchanged"),
    Reason.INCOMPLETE_CHAIN: N_("opens well, though the site leaves out a certificate"),
    Reason.PERMANENT_REDIRECT: N_("moved for good"),
    Reason.HTTPS_WORKS: N_("works over https too"),
    Reason.LOGIN: N_("wants a sign-in"),
    Reason.FORBIDDEN: N_("refuses visitors"),
    Reason.METHOD_REFUSED: N_("refuses automatic visits"),
    Reason.TOO_MANY_REQUESTS: N_("asks to be visited less often"),
    Reason.LEGAL: N_("barred for legal reasons"),
    Reason.BOT_WALL: N_("lets in only people"),
    Reason.CONSENT_WALL: N_("wants a consent first"),
    Reason.ROBOTS: N_("asks robots not to visit"),
    Reason.REFUSED: N_("the server refuses the connection"),
    Reason.TIMEOUT: N_("the server did not answer in time"),
    Reason.RESET: N_("the connection broke off"),
    Reason.SERVER_ERROR: N_("the server has a fault"),
    Reason.UNAVAILABLE: N_("the site is closed for a while"),
    Reason.DNS_TROUBLE: N_("the site's name could not be looked up"),
    Reason.BAD_RESPONSE: N_("the answer is no web page"),
    Reason.NOT_FOUND: N_("page not found"),
    Reason.GONE: N_("the page was removed"),
    Reason.NO_SUCH_NAME: N_("there is no such site"),
    Reason.NO_MAIL: N_("the domain takes no mail"),
    Reason.CLIENT_ERROR: N_("the server does not accept the address"),
    Reason.TLS_EXPIRED: N_("the site's certificate has expired"),
    Reason.TLS_WRONG_HOST: N_("the certificate belongs to another site"),
    Reason.TLS_SELF_SIGNED: N_("nobody vouches for the site's certificate"),
    Reason.TLS_UNTRUSTED: N_("browsers do not trust the site's certificate"),
    Reason.TLS_FAULT: N_("no secure connection can be made"),
    Reason.REDIRECT_LOOP: N_("the site sends visitors round in a circle"),
    Reason.SOFT_404: N_("the page only says that it is not found"),
    Reason.GENERAL_PAGE: N_("the site shows a general page, such as its front page, instead of this one"),
    Reason.PARKED: N_("the site is gone: its name is for sale, or only the web host's page is left"),
    Reason.VIDEO_REMOVED: N_("the video was removed"),
    Reason.DELETED: N_("not there, or hidden"),
    Reason.OTHER_TYPE: N_("the address says another type of activity than the one that stands there"),
    Reason.MALFORMED: N_("this cannot be an address"),
    Reason.BAD_MAIL_ADDRESS: N_("faulty e-mail address"),
    Reason.BAD_PHONE_NUMBER: N_("faulty phone number"),
    Reason.LOCAL_FILE: N_("a file on the author's own computer"),
    Reason.PRIVATE_ADDRESS: N_("an address of an inner network"),
    Reason.PORT: N_("a port that is not visited"),
    Reason.SCHEME: N_("a kind of address that is not visited"),
    Reason.EXCLUDED: N_("left out of the check"),
    Reason.BOUNDS: N_("could not be followed to its end"),
    Reason.INSPECTING_PROXY: N_("our own network hides the certificate"),
    Reason.OUR_NETWORK: N_("our own network was down"),
    Reason.NO_OUTSIDE_NAMES: N_("our own name server does not know the names of the Internet"),
    Reason.PUT_OFF: N_("put off to the next check"),
    Reason.NOT_KNOWABLE: N_("an inner address that cannot be checked"),
}
REMARK: Mapping[str, str] = {
    "certificate_ends": N_("the site's certificate ends on %(what)s"),
    "incomplete_chain": N_("the site leaves out a certificate, which browsers fetch themselves"),
    "credentials_in_address": N_("the address holds a user name or a password: everybody who sees the page sees them"),
    "video_restricted": N_("the video may not be shown everywhere"),
    "browser_headers": N_("the site answers browsers only; it was asked with a browser's headers"),
    "course": N_("leads to a course that is not in our care: %(what)s"),
    "guests": N_("that course lets guests in"),
}
"""What is told beside a verdict, by the code before the colon of a visit's hint; %(what)s is what stands behind it."""
VERDICT: Mapping[Verdict, str] = {
    Verdict.OK: N_("works"),
    Verdict.MOVED: N_("moved"),
    Verdict.BLOCKED: N_("could not be checked"),
    Verdict.TEMPORARY: N_("trouble for now"),
    Verdict.DEAD: N_("does not work"),
    Verdict.INVALID: N_("not an address"),
    Verdict.UNCHECKED: N_("not checked"),
}
OUTCOME: Mapping[CoverageOutcome, str] = {
    CoverageOutcome.READ: N_("read"),
    CoverageOutcome.UNREAD: N_("not read"),
    CoverageOutcome.BLIND: N_("cannot be read"),
    CoverageOutcome.SKIPPED: N_("left out on purpose"),
}
GAP: Mapping[CoverageReason, str] = {
    CoverageReason.NONE: N_("the reason is not known"),
    CoverageReason.NO_CRITERIA: N_("the course has no completion conditions"),
    CoverageReason.RIGHT_MISSING: N_("the service account has no right to it"),
    CoverageReason.FUNCTION_ABSENT: N_("the service does not hold the function for it"),
    CoverageReason.TYPE_UNKNOWN: N_("this type is not known"),
    CoverageReason.TOO_LARGE: N_("it is too large"),
    CoverageReason.PROTECTED: N_("it is protected by a password"),
    CoverageReason.DAMAGED: N_("it is damaged"),
    CoverageReason.CALL_FAILED: N_("Moodle's answer failed"),
    CoverageReason.BLIND_SPOT: N_("Moodle does not show it to other programs"),
    CoverageReason.FORMAT_GONE: N_("Moodle no longer has this course's format; choose another one in its settings"),
    CoverageReason.CLOSED: N_("Moodle shows it only while the activity is open"),
    CoverageReason.LEARNERS_TEXT: N_("it was written by learners"),
    CoverageReason.NOT_SUPPORTED: N_("this kind of file is not opened yet"),
    CoverageReason.OVER_BOUNDS: N_("it is too long to be read to its end"),
    CoverageReason.PUT_OFF: N_("put off to the next check"),
}
ACTIVITY: Mapping[str, str] = {
    "assign": N_("Assignment"),
    "bigbluebuttonbn": N_("BigBlueButton"),
    "board": N_("Board"),
    "book": N_("Book"),
    "certificate": N_("Certificate"),
    "chat": N_("Chat"),
    "choice": N_("Choice"),
    "customcert": N_("Certificate"),
    "data": N_("Database"),
    "feedback": N_("Feedback"),
    "folder": N_("Folder"),
    "forum": N_("Forum"),
    "glossary": N_("Glossary"),
    "h5pactivity": N_("H5P activity"),
    "hvp": N_("H5P activity"),
    "imscp": N_("IMS content package"),
    "label": N_("Text and media area"),
    "lesson": N_("Lesson"),
    "lti": N_("External tool"),
    "page": N_("Page"),
    "qbank": N_("Question bank"),
    "quiz": N_("Quiz"),
    "resource": N_("File"),
    "scorm": N_("SCORM package"),
    "subsection": N_("Subsection"),
    "survey": N_("Survey"),
    "url": N_("Web address"),
    "wiki": N_("Wiki"),
    "workshop": N_("Workshop"),
}
WHOLE: Mapping[str, str] = {
    "contents": N_("course content"),
    "course:blocks": N_("blocks of the course page"),
    "course:elsewhere": N_(
        "what the course page does not show the account: question bank, calendar, groups, restrictions of sections, gradebook, badges, "
        "welcome messages, "
        "content bank, blocks of activities, activities whose type it may not see"
    ),
    "course:inside_files": N_("what is in the files of the course's texts"),
    "course:hidden": N_("hidden sections and activities"),
    "restriction:groups": N_("whether what a restriction asks for still exists"),
    "course:other_blocks": N_("blocks of plug-ins"),
    "course:sections": N_("sections of the course"),
    "course:summary": N_("course summary"),
    "people:activities": N_("how far learners come in the activities"),
    "people:completion": N_("completion"),
    "people:criteria": N_("conditions of completing the course"),
    "people:enrolments": N_("enrolments"),
    "people:suspended": N_("learners whose enrolment is suspended"),
}
"""Things of the course as a whole."""
PART: Mapping[str, str] = {
    "activity": N_("instructions"),
    "address": N_("the tool's address"),
    "after_submit": N_("page after submitting"),
    "all": N_("everything in it"),
    "answers": N_("answers"),
    "chapter": N_("chapters"),
    "content": N_("content"),
    "entries": N_("entries"),
    "feedback": N_("overall feedback"),
    "fields": N_("descriptions of fields"),
    "file": N_("what is in the file"),
    "forms": N_("assessment form"),
    "inside_files": N_("what is in the files"),
    "intro": N_("description"),
    "items": N_("questions"),
    "options": N_("options"),
    "package": N_("what is in the package"),
    "pages": N_("pages"),
    "posts": N_("posts"),
    "questions": N_("questions"),
    "unapproved": N_("entries that wait for approval"),
    "welcome": N_("welcome message"),
}
"""Things of an activity."""
INSIDE: Mapping[str, str] = {
    "page": N_("page %(name)s"),
    "slide": N_("slide %(name)s"),
    "notes": N_("notes of slide %(name)s"),
    "sheet": N_("sheet “%(name)s”"),
    "entry": "%(name)s",
    "element": N_("part “%(name)s”"),
    "master": N_("slide master"),
    "bookmarks": N_("bookmarks"),
    "header": N_("header or footer"),
    "footer": N_("header or footer"),
    "footnotes": N_("footnotes"),
    "endnotes": N_("endnotes"),
    "comments": N_("comments"),
}
"""Kinds of `Place.inside`."""
SETTING: Mapping[str, str] = {
    "timeclose": N_("closing time"),
    "closingtime": N_("closing time"),
    "timeavailableto": N_("open for entries until"),
    "deadline": N_("deadline"),
    "duedate": N_("due date"),
    "cutoffdate": N_("cut-off date"),
    "submissionend": N_("submissions until"),
    "assessmentend": N_("assessment until"),
}
"""Moodle's `dataid`s of dates after which learners cannot take part any more."""
NOTHING_INSIDE: Mapping[str, str] = {
    "book": N_("the book has no chapters"),
    "lesson": N_("the lesson has no pages"),
    "feedback": N_("the feedback form has no questions"),
}
"""What is missing in an activity of a type."""
BARRED: Mapping[str, str] = {
    "date_over": N_("it was open until %(date)s"),
    "gone": N_("the activity that must be completed first was deleted"),
    "hidden": N_("learners cannot see the activity: %(other)s"),
    "hidden_itself": N_("the activity or its section is hidden"),
    "untracked": N_("the activity that must be completed first has no completion conditions: %(other)s"),
    "out_of_reach": N_("nobody can get to the activity that must be completed first: %(other)s"),
    "group_gone": N_("the group that it is open to was deleted"),
    "cohort_gone": N_("the cohort that it is open to was deleted"),
    "grade_gone": N_("what must be graded first was deleted"),
    "field_gone": N_("the field of the profile that it asks for was deleted"),
    "dates_cross": N_("its last day comes before its first"),
    "circle": N_("this activity and another wait for each other: %(other)s"),
}
"""Why a restriction can no longer be met."""
VALUE: Mapping[tuple[str, str], str] = {
    ("last_review", "–"): N_("there has been none"),
}
"""Details of findings whose value is a sign rather than a word: (name, value)."""
RUN: Mapping[RunState, str] = {
    RunState.RUNNING: N_("under way"),
    RunState.DONE: N_("done"),
    RunState.FAILED: N_("failed"),
    RunState.CANCELLED: N_("broken off"),
}
STAGE: Mapping[Stage, str] = {
    Stage.MIRROR: N_("reading the courses"),
    Stage.FILES: N_("reading the files"),
    Stage.READ: N_("finding the links"),
    Stage.VISIT: N_("visiting the links"),
    Stage.COUNT: N_("counting completion"),
    Stage.JUDGE: N_("judging"),
    Stage.SETTLE: N_("settling the findings"),
    Stage.TELL: N_("deciding whom to tell"),
    Stage.DELIVER: N_("sending"),
}


def field_word(place: Place) -> str:
    """The msgid of what a place's field is called."""
    return FIELD_OF.get((place.modname, place.field)) or FIELD[place.field]
