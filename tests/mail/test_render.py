"""What a digest and a notice say, and that strangers' texts can do no harm in them."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from selectolax.lexbor import LexborHTMLParser

from course_sync.errors import ConfigError
from course_sync.mail import MailOptions, render_digest, render_notice
from course_sync.mail.view import clickable
from course_sync.model.findings import Severity, TransitionKind
from course_sync.model.links import Reason
from course_sync.model.messages import ItemKind, Notice, Recipient
from course_sync.model.places import Field, Place
from course_sync.privacy import mask_text
from course_sync.wording import NOTICES

NOW = datetime(2026, 11, 22, 3, 30, tzinfo=UTC)
EVIL = '<script>alert(1)</script>"onmouseover="x\r\nBcc: all@kool.test\u202e%(url)s{{ 7*7 }}'


def squeezed(text):
    return re.sub(r"\s+", " ", text)


def seen(html):
    """What a reader of the HTML part sees."""
    tree = LexborHTMLParser(html)
    tree.strip_tags(["style", "title", "script"])
    return squeezed(tree.body.text(separator=" "))


def test_a_line_says_what_is_wrong_where_since_when_the_proof_and_the_one_thing_to_do(options, make):
    text = squeezed(render_digest(make.full(), options).text)
    assert (
        "* Error: The link does not work: https://katki.test/leht Where: 1. nädal › Lugemine Evidence: page not found (HTTP 404) "
        "Since: 22 November 2026 What to do: Replace the link by an address that works, or remove it. "
        "Edit in Moodle: https://moodle.test/course/modedit.php?update=9 "
        "Open in Moodle: https://moodle.test/mod/page/view.php?id=9"
    ) in text


def test_a_new_link_is_told_with_its_words_so_that_the_author_finds_it_on_the_page(options, make):
    def told(kind, words):
        return render_digest(make.digest(make.course(make.item(kind, text=words))), options).text

    assert "Link text: Juhend juhile" in told(ItemKind.NEW, "Juhend juhile")
    assert "Link text" not in told(ItemKind.NEW, "https://katki.test/leht"), "the address has been said"
    assert "Link text" not in told(ItemKind.STILL_OPEN, "Juhend juhile")


def test_text_and_html_say_the_same(options, make):
    mail = render_digest(make.full(), options)
    shown = seen(mail.html)
    for line in filter(None, (line.strip(" *=-") for line in mail.text.splitlines())):
        if line.startswith("https://moodle.test/"):
            assert line in mail.html.replace("&amp;", "&")
        else:
            words = line.replace(":", "").casefold()  # a table at a glance has cells where the text has colons
            assert words in shown.replace(":", "").casefold(), line
    for word in re.findall(r"\w+", shown):
        assert word.casefold() in mail.text.casefold()


def test_new_comes_before_still_open_before_fixed(options, make):
    text = render_digest(make.full(), options).text
    assert text.index("NEW (1)") < text.index("STILL OPEN (1)") < text.index("FIXED SINCE (1)")


def test_the_worst_stands_first_among_courses_and_within_one(options, make):
    mild = make.course(make.item(severity=Severity.HINT, number=1, url="https://a.test/"), fullname="Leebe")
    bad = make.course(
        make.item(severity=Severity.WARNING, number=2, url="https://b.test/"),
        make.item(severity=Severity.ERROR, number=3, url="https://c.test/"),
        course_id=6,
        fullname="Katkine",
    )
    text = render_digest(make.digest(mild, bad), options).text
    assert text.index("- Katkine") < text.index("- Leebe"), "at a glance"
    text = text[text.index("NEW (3)") :]
    assert text.index("Katkine") < text.index("https://c.test/") < text.index("https://b.test/") < text.index("Leebe")


def test_what_was_fixed_is_praised_and_asks_for_nothing(options, make):
    fixed = make.digest(make.course(make.item(ItemKind.FIXED, number=1), make.item(ItemKind.FIXED, number=2)))
    text = render_digest(fixed, options).text
    assert "Well done: 2 findings have been put right." in text
    assert "in Moodle" not in text
    assert "What to do" not in text
    assert "Evidence" not in text


@pytest.mark.parametrize(
    ("transition", "note"),
    [
        (TransitionKind.REOPENED, "It was fixed once and has come back."),
        (TransitionKind.ESCALATED, "It has become more serious."),
    ],
)
def test_what_came_back_or_got_worse_says_so(options, transition, note, make):
    mail = render_digest(make.digest(make.course(make.item(transition=transition))), options)
    assert note in mail.text
    assert note in mail.html


@pytest.mark.parametrize(
    ("all_new", "told"), [(3, "2 new errors, 1 new warning"), (5, "5 new findings")], ids=["all", "cut"]
)
def test_the_subject_counts_worst_first_and_by_severity_only_where_nothing_was_left_out(options, make, all_new, told):
    given = make.digest(
        make.course(
            make.item(severity=Severity.WARNING, number=1),
            make.item(number=2),
            make.item(number=3),
            make.item(ItemKind.STILL_OPEN, number=4),
            make.item(ItemKind.FIXED, number=5),
        ),
        totals={ItemKind.STILL_OPEN: 7, ItemKind.NEW: all_new},
    )
    assert render_digest(given, options).subject == f"E-courses: {told}, 7 still open, 1 fixed"


def test_a_reminder_says_that_it_is_one(options, make):
    mail = render_digest(make.digest(make.course(make.item(ItemKind.STILL_OPEN)), reminder=True), options)
    assert mail.subject == "E-courses, a reminder: 1 still open"
    assert "reminder of what still waits" in squeezed(mail.text)


def test_the_first_mail_speaks_of_no_earlier_one(options, make):
    first = squeezed(render_digest(make.digest(make.course(make.item()), first=True), options).text)
    later = squeezed(render_digest(make.digest(make.course(make.item())), options).text)
    assert "since the last mail" not in first
    assert "a mail comes only when something changes" in first
    assert "has changed in your e-courses since the last mail" in later


def test_where_there_are_errors_among_others_the_mail_says_where_to_begin(options, make):
    error, warning = make.item(), make.item(number=2, severity=Severity.WARNING)
    told = {
        number: "Begin with the errors" in squeezed(render_digest(make.digest(make.course(*items)), options).text)
        for number, items in enumerate([(error, warning), (error,), (warning, warning)])
    }
    assert told == {0: True, 1: False, 2: False}


def test_what_each_of_several_courses_holds_is_told_at_a_glance(options, make):
    mail = render_digest(make.full(), options)
    assert "- Tööohutus: 1 new, 1 fixed\n- Andmekaitse: 1 still open" in mail.text
    assert "Tööohutus 1 new, 1 fixed Andmekaitse 1 still open" in seen(mail.html)
    alone = render_digest(make.digest(make.course(make.item())), options)
    assert "- Tööohutus" not in alone.text


def test_a_finding_that_was_confirmed_later_than_seen_says_both_days(options, make):
    item = make.item()
    item = replace(item, record=replace(item.record, opened_at=item.record.first_seen + timedelta(days=7)))
    text = squeezed(render_digest(make.digest(make.course(item)), options).text)
    assert "Since: 22 November 2026, confirmed 29 November 2026" in text


def test_a_list_of_mails_shows_the_worst_thing_that_is_new(options, make):
    old = make.item(ItemKind.STILL_OPEN, number=1)
    new = make.item(number=2, rule="link.hidden-target", severity=Severity.WARNING, target="Test 3")
    html = render_digest(make.digest(make.course(old, new)), options).html
    hidden = LexborHTMLParser(html).css_first("div.preview")
    assert "Test 3" in hidden.text()
    assert "display: none" in hidden.attributes["style"]


def test_outlooks_layout_rests_on_tables(options, make):
    """Word lays mails of Outlook out: it knows no max-width and no padding of anything but a table's cells."""
    html = render_digest(make.full(), options).html
    assert "<!--[if mso]><table" in html
    padded = re.findall(r"<(\w+)[^>]*style=\"[^\"]*padding: [^0]", html)
    assert set(padded) <= {"td", "th", "ul"}
    assert not re.findall(r"<\w+[^>]*style=\"[^\"]*(?:flex|grid|float|position|inline-block)", html)


def test_left_out_lines_and_suspicions_are_counted(options, make):
    mail = render_digest(make.digest(make.course(make.item()), more=12, suspected=1), options)
    for shown in (squeezed(mail.text), seen(mail.html)):
        assert "12 more findings are not listed here" in shown
        assert "1 suspicion awaits confirmation" in shown


def test_the_foot_says_why_and_whom_to_write_to(options, make):
    for contact, words in (
        ("abi@kool.test", "Write to: abi@kool.test"),
        ("", "Tell the administrators of the site."),
    ):
        mail = render_digest(make.full(), replace(options, contact=contact))
        assert "named as the one who looks after these courses" in squeezed(mail.text)
        assert words in squeezed(mail.text)


def test_every_word_of_ours_goes_through_the_catalogue(options, make):
    given = replace(make.full(), recipient=Recipient("mari@kool.test", "et"), more=2, suspected=3)
    text = render_digest(given, options).text
    unmarked = re.sub(r"«[^«»]*(?:«[^«»]*»[^«»]*)*»", "", squeezed(text))
    for theirs in ("Tööohutus", "Andmekaitse", "1. nädal", "Lugemine", "HTTP 404", "22.11.2026", "Test 3"):
        unmarked = unmarked.replace(theirs, "")
    assert not re.findall(r"[A-Za-z]{3,}", re.sub(r"https?://\S+", "", unmarked))


def test_an_estonian_mail_shows_no_english_proof_and_no_machine_string(make):
    options = MailOptions(site_url="https://moodle.test", contact="abi@kool.test")
    given = make.digest(
        make.course(
            make.item(number=1, evidence="the name katki.test does not exist", reason=Reason.NO_SUCH_NAME, status=None),
            make.item(rule="file.empty", number=2, evidence="0 B", name="a.pdf"),
            make.item(rule="quiz.no-questions", number=3, evidence="hasquestions=0", name="Test"),
            make.item(rule="text.deadline-passed", number=4, sentence="Avatud kuni 1.11.2026.", evidence="Avatud kuni"),
        ),
        language="et",
    )
    mail = render_digest(given, options)
    for shown in (squeezed(mail.text), seen(mail.html)):
        assert "Täpsemalt: sellist saiti ei ole" in shown
        assert shown.count("Täpsemalt") == 1
        assert shown.count("Avatud kuni 1.11.2026.") == 1
        for machine in ("does not exist", "0 B", "hasquestions"):
            assert machine not in shown


def test_what_was_fixed_is_named_by_its_address_or_its_name(make):
    options = MailOptions(site_url="https://moodle.test")
    items = (make.item(ItemKind.FIXED, number=1), make.item(ItemKind.FIXED, rule="file.empty", url="", name="a.pdf"))
    text = squeezed(render_digest(make.digest(make.course(*items), language="et"), options).text)
    assert "Lahendatud: Katkine link – https://katki.test/leht" in text
    assert "Lahendatud: Tühi fail – a.pdf" in text


def test_days_are_told_in_the_recipients_way_and_zone(options, make):
    given = make.digest(make.course(make.item(rule="file.old", date="2019-01-02", name="a.pdf")), language="et")
    given = replace(given, at=NOW.replace(hour=23))
    mail = render_digest(given, options)
    assert "02.01.2019" in mail.text  # in the sentence
    assert "22.11.2026" in mail.text  # first seen
    assert "23.11.2026" in mail.text  # the mail's own day, past midnight in Tallinn


def test_a_finding_of_a_rule_that_is_no_more_is_still_told(options, make):
    text = squeezed(render_digest(make.digest(make.course(make.item(rule="gone.rule"))), options).text)
    assert "Error: gone.rule: https://katki.test/leht#1" in text


def test_hostile_names_stay_words(options, make):
    mail = render_digest(
        make.digest(
            make.course(
                make.item(activity=EVIL, url=EVIL, view_url="javascript:alert(1)", edit_url='https://m.test/"><b>'),
                fullname=EVIL,
                view_url="data:text/html,x",
            )
        ),
        options,
    )
    tree = LexborHTMLParser(mail.html)
    assert not tree.css("script, img, iframe, object, form, link, a, b")
    assert not [name for node in tree.css("*") for name in node.attributes if name.startswith("on")]
    assert "{{ 7*7 }}" in seen(mail.html)
    assert "\u202e" not in mail.html + mail.text
    assert not [line for line in mail.text.splitlines() if line.startswith("Bcc")]


def test_only_http_addresses_can_be_clicked(options, make):
    mail = render_digest(make.full(), options)
    targets = [node.attributes["href"] for node in LexborHTMLParser(mail.html).css("a")]
    assert targets
    assert all(target.startswith("https://moodle.test/") for target in targets)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "https:///ilma",
        "https://a.test/\u202e",
        "https://a.test/\x00",
        'https://a.test/"x',
        "https://a.test/ x",
        "https://[a",
        "https://a.test/" + "x" * 2000,
    ],
)
def test_an_address_that_is_not_plain_cannot_be_clicked(url):
    assert clickable(url) == ""
    assert clickable("https://a.test/õ?b=1#c") == "https://a.test/õ?b=1#c"


def test_the_html_needs_nothing_from_elsewhere_and_knows_the_dark(options, make):
    html = render_digest(make.full(), options).html
    assert not re.search(r"<(?:img|script|link|iframe|object|base|form)\b|url\(|@import|src=", html)
    assert "prefers-color-scheme: dark" in html
    assert LexborHTMLParser(html).css_first("td.line").attributes["style"]


def test_the_text_keeps_to_its_width_but_breaks_no_address(options, make):
    url = "https://katki.test/" + "x" * 200
    text = render_digest(make.digest(make.course(make.item(url=url), fullname="Pikk nimi " * 15)), options).text
    assert url in text
    assert all(len(line) <= 72 or "https://" in line for line in text.splitlines())


def test_a_course_name_never_reaches_the_subject_and_an_endless_one_is_cut(options, make):
    mail = render_digest(make.digest(make.course(make.item(), fullname="Nimi\r\n" * 5000)), options)
    assert "Nimi" not in mail.subject
    assert len(mail.text) < 5000


def test_a_place_without_activity_still_has_a_name(options, make):
    one = make.item()
    for place, words in (
        (Place(5), "the course itself"),
        (Place(5, field=Field.SUMMARY), "summary"),
        (Place(5, section="2", activity="Raamat", field=Field.CHAPTER, part="Ptk 1"), "2 › Raamat › Ptk 1"),
    ):
        moved = replace(one.record, finding=replace(one.record.finding, place=place))
        assert f"Where: {words}\n" in render_digest(make.digest(make.course(replace(one, record=moved))), options).text


def test_one_empty_line_stands_before_the_mark_of_the_foot(options, make):
    for given in (make.full(), replace(make.full(), more=2), replace(make.full(), more=2, suspected=1)):
        above, mark, _ = render_digest(given, options).text.partition("\n-- \n")
        assert mark
        assert re.search(r"\S\n\Z", above)


def test_the_same_digest_is_the_same_mail_and_another_is_not(options, make):
    first = render_digest(make.full(), options)
    assert re.fullmatch(r"<[0-9a-f]{32}@xn--pe-bka\.test>", first.message_id)
    assert render_digest(make.full(), options).message_id == first.message_id
    assert render_digest(replace(make.full(), at=NOW + timedelta(hours=2)), options).message_id == first.message_id
    others = [
        (replace(make.full(), at=NOW + timedelta(days=1)), options),
        (replace(make.full(), recipient=Recipient("jaan@kool.test", "en")), options),
        (make.digest(make.course(make.item(number=9))), options),
        (make.full(), replace(options, site_url="https://teine.test")),
    ]
    assert first.message_id not in {render_digest(*other).message_id for other in others}
    assert "mari" not in first.message_id + first.thread


def test_a_recipients_digests_make_one_thread(options, make):
    later = replace(make.full(), at=NOW + timedelta(days=3))
    assert render_digest(make.full(), options).thread == render_digest(later, options).thread != ""


@pytest.mark.parametrize("code", [*NOTICES, "of_a_newer_version"])
def test_a_notice_says_what_happened_since_when_and_what_to_do(options, code):
    notice = Notice(Recipient("haldur@kool.test", "en"), NOW, code, ("Kursus 5: 24 → 0", EVIL))
    mail = render_notice(notice, options)
    assert mail.subject.startswith("course-sync: ")
    assert "\n" not in mail.subject
    for shown in (squeezed(mail.text), seen(mail.html)):
        assert "What to do: " in shown
        assert "Site: https://moodle.test" in shown
        assert "Noticed: 22 November 2026, 05:30" in shown
        assert "Kursus 5: 24 → 0" in shown
        assert "named as an administrator" in shown
    assert not LexborHTMLParser(mail.html).css("script")
    if code not in NOTICES:
        assert "of_a_newer_version" in mail.text


def test_a_notice_is_one_mail_a_day_and_its_kind_one_thread(options):
    notice = Notice(Recipient("haldur@kool.test", "en"), NOW, "our_network")
    again = render_notice(replace(notice, at=NOW + timedelta(hours=1)), options)
    tomorrow = render_notice(replace(notice, at=NOW + timedelta(days=1)), options)
    mail = render_notice(notice, options)
    assert mail.message_id == again.message_id != tomorrow.message_id
    assert mail.thread == tomorrow.thread != render_notice(replace(notice, code="run_failed"), options).thread


def test_a_notice_with_many_details_counts_the_rest(options):
    notice = Notice(Recipient("haldur@kool.test", "en"), NOW, "held_back", tuple(f"kursus {n}" for n in range(30)))
    assert "and 10 more" in render_notice(notice, options).text


def test_what_moodle_refuses_for_is_told_to_its_end_where_it_says_what_to_do(options):
    reason = (
        "Moodle lets the token in to nothing. One of these is so, and Moodle does not tell which: the token has expired, the service is "
        "disabled, the account is not on the service's list of authorised users (or its own end date is set), the right "
        "webservice/rest:use is missing, our address is not allowed, or the function core_webservice_get_site_info is not in the "
        "service. Ask the Moodle administrator to check these"
    )
    notice = Notice(Recipient("haldur@kool.test", "en"), NOW, "token_refused", (reason,))
    assert reason in squeezed(render_notice(notice, options).text)


def test_a_sender_that_is_no_address_is_refused_at_once():
    with pytest.raises(ConfigError, match="sender") as refused:
        MailOptions(site_url="https://moodle.test", sender="seire@kool.test\r\nBcc: x@y.test")
    assert mask_text(str(refused.value)) == str(refused.value)  # the example is not taken for somebody's address
    assert MailOptions(site_url="https://moodle.test").sender_address == "course-sync@localhost"
