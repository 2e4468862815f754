"""What a digest says: New, still open, fixed; per course; worst first."""

from collections import Counter
from collections.abc import Iterable

from course_sync.i18n import N_
from course_sync.mail.addresses import one_line
from course_sync.mail.options import MailOptions
from course_sync.mail.view import DigestView, Fact, Group, Line, Part, anchors, clickable
from course_sync.model.findings import Severity, TransitionKind
from course_sync.model.messages import Digest, DigestItem, ItemKind
from course_sync.model.places import Field, Place
from course_sync.wording import Wording, terms

_COURSE_CHARACTERS = 200
_CONTACT_CHARACTERS = 200
_NAME_CHARACTERS = 160
_SENTENCE_CHARACTERS = 900
_TOLD_FIELDS = frozenset(
    {
        Field.NAME,
        Field.SUMMARY,
        Field.INTRO,
        Field.EXTERNAL_URL,
        Field.BLOCK,
        Field.RESTRICTION,
        Field.CUSTOM_FIELD,
        Field.POST,
        Field.ENTRY,
    }
)
"""Said where the place has no part with a name; the other fields go without saying."""
_PART_TITLES = {ItemKind.NEW: N_("New"), ItemKind.STILL_OPEN: N_("Still open"), ItemKind.FIXED: N_("Fixed since")}
_NOTES = {
    TransitionKind.REOPENED: N_("It was fixed once and has come back."),
    TransitionKind.ESCALATED: N_("It has become more serious."),
}


def digest_view(digest: Digest, options: MailOptions, words: Wording) -> DigestView:
    """`digest` in words."""
    intro = (
        words.gettext("Nothing new today; this is a reminder of what still waits to be put right.")
        if digest.reminder
        else words.gettext("This is what has changed in your e-courses since the last mail.")
    )
    return DigestView(
        language=words.language,
        subject=_subject(digest, words),
        title=words.gettext("E-courses, %(day)s", day=words.day_of(digest.at)),
        intro=intro,
        parts=tuple(part for kind in ItemKind if (part := _part(digest, kind, words)).groups),
        remarks=_remarks(digest, words),
        foot=_foot(
            options,
            words,
            why=words.gettext(
                "You get this mail because you are named as the one who looks after these courses; course-sync checks them every day. Site: %(site)s",
                site=options.site_url,
            ),
        ),
    )


def _foot(options: MailOptions, words: Wording, *, why: str) -> tuple[str, ...]:
    """Why a person gets the mail, and whom to write to."""
    contact = one_line(options.contact, _CONTACT_CHARACTERS)
    whom = (
        words.gettext("Questions, or no longer your courses? Write to: %(contact)s", contact=contact)
        if contact
        else words.gettext("Questions, or no longer your courses? Ask the administrators of the site.")
    )
    return why, whom


def _items(digest: Digest, kind: ItemKind) -> list[DigestItem]:
    return [item for course in digest.courses for item in course.items if item.kind is kind]


def _total(digest: Digest, kind: ItemKind) -> int:
    """How many there are with those left out."""
    return max(len(_items(digest, kind)), digest.totals.get(kind, 0))


def _subject(digest: Digest, words: Wording) -> str:
    """Counts only, worst first: no name of a course gets into a header."""
    new = Counter(item.record.finding.severity for item in _items(digest, ItemKind.NEW))
    left_out = _total(digest, ItemKind.NEW) - new.total()
    errors, warnings, hints = (new[severity] for severity in (Severity.ERROR, Severity.WARNING, Severity.HINT))
    still_open, fixed = _total(digest, ItemKind.STILL_OPEN), _total(digest, ItemKind.FIXED)
    counts = [
        text
        for count, text in (
            (errors, words.ngettext("%(count)s new error", "%(count)s new errors", errors)),
            (warnings, words.ngettext("%(count)s new warning", "%(count)s new warnings", warnings)),
            (hints, words.ngettext("%(count)s new hint", "%(count)s new hints", hints)),
            (left_out, words.ngettext("%(count)s more new one", "%(count)s more new ones", left_out)),
            (still_open, words.ngettext("%(count)s still open", "%(count)s still open", still_open)),
            (fixed, words.ngettext("%(count)s fixed", "%(count)s fixed", fixed)),
        )
        if count
    ]
    told = ", ".join(counts)
    if digest.reminder:
        return words.gettext("E-courses, a reminder: %(counts)s", counts=told)
    return words.gettext("E-courses: %(counts)s", counts=told)


def _part(digest: Digest, kind: ItemKind, words: Wording) -> Part:
    mine = [
        (course, sorted((item for item in course.items if item.kind is kind), key=_mildness))
        for course in digest.courses
        if any(item.kind is kind for item in course.items)
    ]
    groups = tuple(
        Group(
            one_line(course.fullname or course.shortname, _COURSE_CHARACTERS),
            clickable(course.view_url),
            tuple(_line(item, words) for item in items),
        )
        for course, items in sorted(mine, key=lambda pair: _mildness(pair[1][0]))
    )
    total = _total(digest, kind)
    lead = ""
    if kind is ItemKind.FIXED:
        lead = words.ngettext(
            "Well done: %(count)s finding has been put right.",
            "Well done: %(count)s findings have been put right.",
            total,
        )
    return Part(
        kind=kind.value,
        title=f"{words.gettext(_PART_TITLES[kind])} ({total})",
        lead=lead,
        groups=groups,
    )


def _mildness(item: DigestItem) -> int:
    return -item.record.finding.severity.rank


def _line(item: DigestItem, words: Wording) -> Line:
    finding = item.record.finding
    where = Fact(words.gettext("Where"), _place(finding.place, words))
    if item.kind is ItemKind.FIXED:
        # The rule's sentence tells of a fault that stands; what is gone needs only its name.
        title, what = words.title(finding), finding.details.get("url") or finding.details.get("name")
        return Line(
            mark="fixed",
            word=words.gettext("Fixed"),
            problem=_sentence(f"{title} – {what}" if what else title),
            facts=(where, Fact(words.gettext("First seen"), words.day_of(item.record.first_seen))),
            links=anchors((words.gettext("Open in Moodle"), finding.place.view_url)),
        )
    facts = [where]
    evidence, remedy = words.evidence(finding), words.remedy(finding)
    if evidence:
        facts.append(Fact(words.gettext("Evidence"), _sentence(evidence)))
    facts.append(Fact(words.gettext("Since"), words.day_of(item.record.first_seen)))
    if remedy:
        facts.append(Fact(words.gettext("What to do"), _sentence(remedy), strong=True))
    return Line(
        mark=finding.severity.value,
        word=words.severity(finding.severity),
        problem=_sentence(words.problem(finding)),
        note=words.gettext(_NOTES[item.transition]) if item.transition in _NOTES else "",
        facts=tuple(facts),
        links=anchors(
            (words.gettext("Open in Moodle"), finding.place.view_url),
            (words.gettext("Edit in Moodle"), finding.place.edit_url),
        ),
    )


def _sentence(text: str) -> str:
    """Our words with strangers' values in them, fit for a line."""
    return one_line(text, _SENTENCE_CHARACTERS)


def _place(place: Place, words: Wording) -> str:
    """Section › activity › part."""
    field = words.gettext(terms.FIELD[place.field]) if place.field in _TOLD_FIELDS else ""
    names = [one_line(name, _NAME_CHARACTERS) for name in (place.section, place.activity, place.part or field) if name]
    return " › ".join(names) or words.gettext("the course itself")


def _remarks(digest: Digest, words: Wording) -> tuple[str, ...]:
    remarks: Iterable[tuple[int, str]] = (
        (
            digest.more,
            words.ngettext(
                "%(count)s milder finding is not listed here; the report shows all.",
                "%(count)s milder findings are not listed here; the report shows all.",
                digest.more,
            ),
        ),
        (
            digest.suspected,
            words.ngettext(
                "%(count)s suspicion awaits confirmation; you are told once it is certain.",
                "%(count)s suspicions await confirmation; you are told once they are certain.",
                digest.suspected,
            ),
        ),
    )
    return tuple(text for count, text in remarks if count > 0)
