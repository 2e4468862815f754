"""What a digest says: New, still open, fixed; per course; worst first."""

from collections import Counter
from collections.abc import Iterable

from course_sync.i18n import N_
from course_sync.mail.addresses import one_line
from course_sync.mail.answers import SignedAct
from course_sync.mail.options import MailOptions
from course_sync.mail.view import Anchor, DigestView, Fact, Group, Line, Part, anchors, clickable
from course_sync.model.findings import Finding, FindingRecord, Severity, TransitionKind
from course_sync.model.messages import Act, Digest, DigestCourse, DigestItem, EventItem, EventKind, ItemKind
from course_sync.privacy import hashed_address
from course_sync.wording import Wording
from course_sync.wording.finding import told_of

_COURSE_CHARACTERS = 200
_CONTACT_CHARACTERS = 200
_SENTENCE_CHARACTERS = 900
_PART_TITLES = {ItemKind.NEW: N_("New"), ItemKind.STILL_OPEN: N_("Still open"), ItemKind.FIXED: N_("Fixed since")}
_NOTES = {
    TransitionKind.REOPENED: N_("It was fixed once and has come back."),
    TransitionKind.ESCALATED: N_("It has become more serious."),
    TransitionKind.OVERDUE: N_("It has been open for a long time, so you are told of it as well."),
}

_EVENT_WORDS = {
    EventKind.STARTING: N_("Beginning"),
    EventKind.REVIEW_DUE: N_("Review"),
    EventKind.FIRST_LOOK: N_("First check"),
    EventKind.FIRST_CONFIRMED: N_("First check"),
}
_ACT_WORDS = {
    Act.CHECK: N_("Fixed – check again"),
    Act.MUTE: N_("Fine as it is – keep quiet"),
    Act.NOT_MINE: N_("Not mine"),
}


def digest_view(digest: Digest, options: MailOptions, words: Wording) -> DigestView:
    """`digest` in words."""
    return DigestView(
        language=words.language,
        subject=_subject(digest, words),
        title=words.gettext("E-courses, %(day)s", day=words.day_of(digest.at)),
        intro=_intro(digest, words),
        parts=(
            *_events(digest, words),
            *(part for kind in ItemKind if (part := _part(digest, kind, options, words)).groups),
        ),
        remarks=_remarks(digest, words),
        foot=foot(
            options,
            words,
            why=words.gettext(
                "You get this mail because you are named as the one who looks after these courses; course-sync checks them every day. Site: %(site)s",
                site=options.site_url,
            ),
        ),
        preview=_preview(digest, words),
        glance=_glance(digest, words),
    )


def _intro(digest: Digest, words: Wording) -> str:
    """What the mail is, and where to begin."""
    if digest.reminder:
        what = words.gettext("Nothing new today; this is a reminder of what still waits to be put right.")
    elif digest.first:
        what = words.gettext(
            "This is what there is to do in your e-courses. From now on a mail comes only when something changes or waits for long."
        )
    else:
        what = words.gettext("This is what has changed in your e-courses since the last mail.")
    open_lines = [*_items(digest, ItemKind.NEW), *_items(digest, ItemKind.STILL_OPEN)]
    kinds = {item.record.finding.severity for item in open_lines}
    if Severity.ERROR not in kinds or len(open_lines) == 1:
        return what
    begin = words.gettext("Begin with the errors: they stop learners or show them something wrong.")
    return f"{what} {begin}"


def _preview(digest: Digest, words: Wording) -> str:
    """The worst thing that is new, else the worst that stands."""
    lines = [*_items(digest, ItemKind.NEW), *_items(digest, ItemKind.STILL_OPEN)]
    if not lines:
        return ""
    worst = min(lines, key=lambda item: (item.kind is not ItemKind.NEW, _mildness(item)))
    return _sentence(told_of(worst.record.finding, words).problem)


def _glance(digest: Digest, words: Wording) -> tuple[Fact, ...]:
    """What each course holds; not where there is one course, or where lines were left out and the counts were wrong."""
    if len(digest.courses) < 2 or digest.more:
        return ()
    return tuple(
        Fact(one_line(course.fullname or course.shortname, _COURSE_CHARACTERS), _told(_counts(course, words)))
        for course in sorted(digest.courses, key=_much)
    )


def _much(course: DigestCourse) -> tuple[int, int]:
    """The worst first, then the most."""
    open_lines = [_mildness(item) for item in course.items if item.kind is not ItemKind.FIXED]
    return min(open_lines, default=0), -len(open_lines)


def _counts(course: DigestCourse, words: Wording) -> list[tuple[int, str]]:
    count = Counter(item.kind for item in course.items)
    new, still_open, fixed = (count[kind] for kind in (ItemKind.NEW, ItemKind.STILL_OPEN, ItemKind.FIXED))
    return [
        (new, words.ngettext("%(count)s new", "%(count)s new", new)),
        (still_open, words.ngettext("%(count)s still open", "%(count)s still open", still_open)),
        (fixed, words.ngettext("%(count)s fixed", "%(count)s fixed", fixed)),
    ]


def _told(counts: Iterable[tuple[int, str]]) -> str:
    """Those that are not zero."""
    return ", ".join(text for count, text in counts if count)


def foot(options: MailOptions, words: Wording, *, why: str) -> tuple[str, ...]:
    """Why a person gets the mail, how long its links hold, and whom to write to."""
    contact = one_line(options.contact, _CONTACT_CHARACTERS)
    if options.answers is not None:
        holds = words.ngettext(
            "The links by which you answer work for %(count)s day; nothing happens before you confirm.",
            "The links by which you answer work for %(count)s days; nothing happens before you confirm.",
            options.answers.days,
        )
        whom = (
            words.gettext("Questions, or no longer your courses? Write to: %(contact)s", contact=contact)
            if contact
            else words.gettext("Questions, or no longer your courses? Ask the administrators of the site.")
        )
        return why, holds, whom
    whom = (
        words.gettext(
            "Is something fine as it is, or no longer yours to look after? Write to: %(contact)s", contact=contact
        )
        if contact
        else words.gettext(
            "Is something fine as it is, or no longer yours to look after? Tell the administrators of the site."
        )
    )
    return why, whom


def _events(digest: Digest, words: Wording) -> tuple[Part, ...]:
    """What comes up in the courses, a line each."""
    if not digest.events:
        return ()
    groups = tuple(
        Group(
            one_line(event.fullname, _COURSE_CHARACTERS),
            clickable(event.view_url),
            (Line(mark="hint", word=words.gettext(_EVENT_WORDS[event.kind]), problem=_event(event, words)),),
        )
        for event in digest.events
    )
    return (Part("event", words.gettext("Coming up"), "", groups),)


def _event(event: EventItem, words: Wording) -> str:
    day = words.day(event.on) if event.on else ""
    if event.kind is EventKind.STARTING:
        begins = words.gettext("the course begins on %(day)s.", day=day)
        opened = words.ngettext("%(count)s finding is still open.", "%(count)s findings are still open.", event.count)
        return f"{begins} {opened}"
    return words.gettext("the course is to be looked through by %(day)s; record the review when it is done.", day=day)


def _items(digest: Digest, kind: ItemKind) -> list[DigestItem]:
    return [item for course in digest.courses for item in course.items if item.kind is kind]


def _total(digest: Digest, kind: ItemKind) -> int:
    """How many there are with those left out."""
    return max(len(_items(digest, kind)), digest.totals.get(kind, 0))


def _subject(digest: Digest, words: Wording) -> str:
    """Counts only, worst first: no name of a course gets into a header."""
    new = Counter(item.record.finding.severity for item in _items(digest, ItemKind.NEW))
    all_new = _total(digest, ItemKind.NEW)
    told_by_severity = all_new == new.total()  # of those left out for length only the number is known
    errors, warnings, hints = (
        new[severity] if told_by_severity else 0 for severity in (Severity.ERROR, Severity.WARNING, Severity.HINT)
    )
    together = 0 if told_by_severity else all_new
    still_open, fixed = _total(digest, ItemKind.STILL_OPEN), _total(digest, ItemKind.FIXED)
    told = _told(
        (
            (errors, words.ngettext("%(count)s new error", "%(count)s new errors", errors)),
            (warnings, words.ngettext("%(count)s new warning", "%(count)s new warnings", warnings)),
            (hints, words.ngettext("%(count)s new hint", "%(count)s new hints", hints)),
            (together, words.ngettext("%(count)s new finding", "%(count)s new findings", together)),
            (still_open, words.ngettext("%(count)s still open", "%(count)s still open", still_open)),
            (fixed, words.ngettext("%(count)s fixed", "%(count)s fixed", fixed)),
        )
    )
    if digest.reminder:
        return words.gettext("E-courses, a reminder: %(counts)s", counts=told)
    return words.gettext("E-courses: %(counts)s", counts=told)


def _part(digest: Digest, kind: ItemKind, options: MailOptions, words: Wording) -> Part:
    mine = [
        (course, sorted((item for item in course.items if item.kind is kind), key=_mildness))
        for course in digest.courses
        if any(item.kind is kind for item in course.items)
    ]
    groups = tuple(
        Group(
            one_line(course.fullname or course.shortname, _COURSE_CHARACTERS),
            clickable(course.view_url),
            tuple(_line(item, digest, options, words) for item in items),
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


def _line(item: DigestItem, digest: Digest, options: MailOptions, words: Wording) -> Line:
    finding = item.record.finding
    if item.kind is ItemKind.FIXED:
        # The rule's sentence tells of a fault that stands; what is gone needs only its name.
        title, what = words.title(finding), finding.details.get("url") or finding.details.get("name")
        return Line(
            mark="fixed",
            word=words.gettext("Fixed"),
            problem=_sentence(f"{title} – {what}" if what else title),
        )
    told = told_of(finding, words)
    facts = [Fact(words.gettext("Where"), _sentence(told.where))]
    if item.kind is ItemKind.NEW:
        named = (("text", N_("Link text")), ("alt", N_("Description of the picture")))
        facts += [Fact(words.gettext(label), _sentence(link)) for key, label in named if (link := _words(finding, key))]
    if told.evidence:
        facts.append(Fact(words.gettext("Evidence"), _sentence(told.evidence)))
    facts.append(Fact(words.gettext("Since"), since(item.record, words)))
    if told.remedy:
        facts.append(Fact(words.gettext("What to do"), _sentence(told.remedy), strong=True))
    return Line(
        mark=finding.severity.value,
        word=words.severity(finding.severity),
        problem=_sentence(told.problem),
        note=words.gettext(_NOTES[item.transition]) if item.transition in _NOTES else "",
        facts=tuple(facts),
        links=anchors(
            (words.gettext("Edit in Moodle"), finding.place.edit_url),
            (words.gettext("Open in Moodle"), finding.place.view_url),
        ),
        answers=_answers(finding, digest, options, words),
        dense=item.kind is ItemKind.STILL_OPEN,
    )


def _words(finding: Finding, key: str) -> str:
    """By which the author finds a link, or a picture, on the page; "" where it has none but its address."""
    link = str(finding.details.get(key) or "")
    return "" if link in {finding.subject, finding.details.get("url"), finding.details.get("written")} else link


def since(record: FindingRecord, words: Wording) -> str:
    """Since when it has been so; with the day on which that was certain, where it is another."""
    seen = words.day_of(record.first_seen)
    certain = words.day_of(record.opened_at) if record.opened_at else seen
    return seen if certain == seen else words.gettext("%(seen)s, confirmed %(certain)s", seen=seen, certain=certain)


def _answers(finding: Finding, digest: Digest, options: MailOptions, words: Wording) -> tuple[Anchor, ...]:
    """The three answers, each a link of its own."""
    if options.answers is None:
        return ()
    whose = hashed_address(digest.recipient.address)
    return anchors(
        *(
            (words.gettext(text), options.answers.link(SignedAct(act, finding.fingerprint, whose), digest.at))
            for act, text in _ACT_WORDS.items()
        )
    )


def _sentence(text: str) -> str:
    """Our words with strangers' values in them, fit for a line."""
    return one_line(text, _SENTENCE_CHARACTERS)


def _remarks(digest: Digest, words: Wording) -> tuple[str, ...]:
    remarks: Iterable[tuple[int, str]] = (
        (
            digest.more,
            words.ngettext(
                "%(count)s more finding is not listed here; the report shows all.",
                "%(count)s more findings are not listed here; the report shows all.",
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
