"""What a digest says: New, still open, fixed; per course; worst first."""

from collections import Counter
from collections.abc import Iterable

from course_sync.i18n import N_
from course_sync.mail.addresses import one_line
from course_sync.mail.options import MailOptions
from course_sync.mail.view import DigestView, Fact, Group, Line, Part, anchors, clickable
from course_sync.mail.words import Words
from course_sync.model.findings import Severity, TransitionKind
from course_sync.model.messages import Digest, DigestItem, ItemKind

_COURSE_CHARACTERS = 200
_CONTACT_CHARACTERS = 200
_PART_TITLES = {ItemKind.NEW: N_("New"), ItemKind.STILL_OPEN: N_("Still open"), ItemKind.FIXED: N_("Fixed since")}
_NOTES = {
    TransitionKind.REOPENED: N_("It was fixed once and has come back."),
    TransitionKind.ESCALATED: N_("It has become more serious."),
}


def digest_view(digest: Digest, options: MailOptions, words: Words) -> DigestView:
    """`digest` in words."""
    intro = (
        words.gettext("Nothing new today; this is a reminder of what still waits to be put right.")
        if digest.reminder
        else words.gettext("This is what has changed in your e-courses since the last mail.")
    )
    return DigestView(
        language=words.language,
        subject=_subject(digest, words),
        title=words.gettext("E-courses, %(day)s", day=words.day(digest.at)),
        intro=intro,
        parts=tuple(part for kind in ItemKind if (part := _part(digest, kind, options, words)).groups),
        remarks=_remarks(digest, words),
        foot=_foot(
            options,
            words,
            why=words.gettext(
                "You get this mail because you are named as the one who looks after these courses; course-sync checks them every day at %(site)s.",
                site=options.site_url,
            ),
        ),
    )


def _foot(options: MailOptions, words: Words, *, why: str) -> tuple[str, ...]:
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


def _subject(digest: Digest, words: Words) -> str:
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


def _part(digest: Digest, kind: ItemKind, options: MailOptions, words: Words) -> Part:
    mine = [
        (course, sorted((item for item in course.items if item.kind is kind), key=_mildness))
        for course in digest.courses
        if any(item.kind is kind for item in course.items)
    ]
    groups = tuple(
        Group(
            one_line(course.fullname or course.shortname, _COURSE_CHARACTERS),
            clickable(course.view_url),
            tuple(_line(item, options, words) for item in items),
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


def _line(item: DigestItem, options: MailOptions, words: Words) -> Line:
    finding = item.record.finding
    rule = options.rules.get(finding.rule)
    where = Fact(words.gettext("Where"), words.place(finding.place))
    if item.kind is ItemKind.FIXED:
        # The rule's sentence tells of a fault that stands; what is gone needs only its name.
        name = words.gettext(rule.title) if rule else finding.rule
        url = words.value(finding.details["url"]) if finding.details.get("url") else ""
        return Line("fixed", words.gettext("Fixed"), f"{name}: {url}" if url else name, facts=(where,))
    # A finding may outlive its rule (an older version's): then its code and its subject say what there is to say.
    problem = words.sentence(rule.problem, finding) if rule else f"{finding.rule}: {words.value(finding.subject)}"
    facts = [where]
    if finding.details.get("evidence") not in {None, "", "0"}:
        facts.append(Fact(words.gettext("Evidence"), words.value(finding.details["evidence"])))
    facts.append(Fact(words.gettext("Since"), words.day(item.record.first_seen)))
    if rule:
        facts.append(Fact(words.gettext("What to do"), words.sentence(rule.remedy, finding), strong=True))
    return Line(
        mark=finding.severity.value,
        word=words.severity(finding.severity),
        problem=problem,
        note=words.gettext(_NOTES[item.transition]) if item.transition in _NOTES else "",
        facts=tuple(facts),
        links=anchors(
            (words.gettext("See it in Moodle"), finding.place.view_url),
            (words.gettext("Open the editing form"), finding.place.edit_url),
        ),
    )


def _remarks(digest: Digest, words: Words) -> tuple[str, ...]:
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
