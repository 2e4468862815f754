"""Headers of a mail: complete, plain for mail servers, and closed to strangers."""

import email
import email.policy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.errors import DeliveryError
from course_sync.mail import MailOptions, envelope
from course_sync.mail.addresses import one_line
from course_sync.model.messages import Message, Recipient

OPTIONS = MailOptions(site_url="https://moodle.test", sender="seire@kool.test")
MESSAGE = Message(
    "<abc@kool.test>",
    Recipient("mari@kool.test", "et", "Mari Mäger"),
    "E-kursused: 2 uut viga",
    "tekst õ\n",
    "<p>õ</p>",
)


def sent(mail):
    return email.message_from_bytes(mail.as_bytes(), policy=email.policy.SMTP)


def test_a_mail_carries_all_its_headers(now):
    mail = sent(envelope(replace(MESSAGE, thread="<thread@kool.test>"), OPTIONS, now))
    assert {name: str(value) for name, value in mail.items() if name not in {"Content-Type", "MIME-Version"}} == {
        "From": "course-sync <seire@kool.test>",
        "To": "Mari Mäger <mari@kool.test>",
        "Subject": "E-kursused: 2 uut viga",
        "Date": "Sun, 22 Nov 2026 05:30:00 +0200",
        "Message-ID": "<abc@kool.test>",
        "In-Reply-To": "<thread@kool.test>",
        "References": "<thread@kool.test>",
        "List-Id": "course-sync <course-sync.kool.test>",
        "List-Unsubscribe": "<mailto:seire@kool.test?subject=course-sync>",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "Content-Language": "et",
    }
    text, html = mail.iter_parts()
    assert mail.get_content_type() == "multipart/alternative"
    assert (text.get_content_type(), text.get_content().strip()) == ("text/plain", "tekst õ")
    assert (html.get_content_type(), html.get_content().strip()) == ("text/html", "<p>õ</p>")


def test_a_mail_about_several_courses_belongs_to_the_thread_of_each(now):
    ids = [f"<{'a' * 40}{number}@kool.test>" for number in range(20)]
    mail = sent(envelope(replace(MESSAGE, thread=" ".join(ids)), OPTIONS, now))
    assert str(mail["References"]).split() == ids
    assert mail["In-Reply-To"] == ids[0]


def test_the_mail_is_plain_ascii_in_short_lines(now):
    raw = envelope(replace(MESSAGE, text="õ" * 3000, html="x" * 5000), OPTIONS, now).as_bytes()
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 78


def test_answers_go_to_the_contact_where_it_is_an_address(now):
    assert sent(envelope(MESSAGE, replace(OPTIONS, contact="abi@kool.test"), now))["Reply-To"] == "abi@kool.test"
    assert sent(envelope(MESSAGE, replace(OPTIONS, contact="kooli abilaud"), now))["Reply-To"] is None


def test_identifiers_longer_than_a_line_stay_as_they_are(now):
    options = replace(OPTIONS, sender="seire@" + "pikk-asutuse-nimi." * 5 + "test")
    thread = f"<{'0' * 32}@{options.domain}>"
    raw = envelope(replace(MESSAGE, message_id=thread, thread=thread), options, now).as_bytes().decode()
    for name in ("Message-ID", "In-Reply-To", "References"):
        assert f"{name}: {thread}\r\n" in raw
    assert f"<course-sync.{options.domain}>" in raw


@pytest.mark.parametrize("evil", ["x\r\nBcc: all@kool.test", "x\nBcc: all@kool.test", "x\r\n\r\n<b>", "x\u2028Bcc: y"])
def test_nobody_can_add_a_header(now, evil):
    message = replace(MESSAGE, subject=evil, recipient=replace(MESSAGE.recipient, name=evil))
    mail = sent(envelope(message, replace(OPTIONS, sender_name=evil, contact=evil), now))
    assert mail["Bcc"] is None
    assert mail.keys() == sent(envelope(MESSAGE, OPTIONS, now)).keys()
    for broken in (
        replace(MESSAGE, recipient=Recipient(f"mari@kool.test{evil}")),
        replace(MESSAGE, recipient=Recipient(f"{evil}@kool.test")),
        replace(MESSAGE, message_id=f"<a{evil}@b.test>"),
        replace(MESSAGE, thread=f"<a@b.test>{evil}"),
    ):
        with pytest.raises(DeliveryError) as refused:
            envelope(broken, OPTIONS, now)
        assert refused.value.permanent


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a  b\t\u200bc\u202e", "a b c"),
        ("12345678", "12345678"),
        ("123456789", "1234567…"),
        ("ab" + " " * 40 + "c", "ab…"),
    ],
)
def test_what_was_cut_off_a_line_is_seen(text, line):
    assert one_line(text, 8) == line


@given(subject=st.text(), name=st.text(), text=st.text(), html=st.text())
def test_any_text_makes_one_sound_mail(subject, name, text, html):
    message = replace(MESSAGE, subject=subject, text=text, html=html, recipient=Recipient("mari@kool.test", "et", name))
    from datetime import UTC, datetime

    mail = sent(envelope(message, OPTIONS, datetime(2026, 11, 22, tzinfo=UTC)))
    assert len(list(mail.iter_parts())) == 2
    assert len(mail.get_all("To")) == len(mail.get_all("Subject")) == 1
    assert mail["To"].addresses[0].addr_spec == "mari@kool.test"
    assert not mail.defects


def test_an_estonian_domain_travels_encoded(now):
    message = replace(MESSAGE, recipient=Recipient("mari@õpe.test"))
    assert sent(envelope(message, OPTIONS, now))["To"] == "mari@xn--pe-bka.test"


@pytest.mark.parametrize(
    "address",
    ["mäger@kool.test", "mari", "mari@", "@kool.test", "a b@kool.test", "a@b..test", "a@-b.test", "x" * 65 + "@a.test"],
)
def test_an_address_that_mail_cannot_reach_fails_for_good_and_is_not_shown(now, address):
    with pytest.raises(DeliveryError) as refused:
        envelope(replace(MESSAGE, recipient=Recipient(address)), OPTIONS, now)
    assert refused.value.permanent
    assert address not in str(refused.value)
