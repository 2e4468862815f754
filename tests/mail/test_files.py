"""Mails kept as files."""

import email
import email.policy
import stat
from dataclasses import replace
from datetime import timedelta

import pytest

from course_sync.errors import DeliveryError
from course_sync.mail import FileTransport, MailOptions, envelope
from course_sync.model.messages import Message, Recipient

OPTIONS = MailOptions(site_url="https://moodle.test")
MESSAGE = Message(
    "<abc@kool.test>", Recipient("mari@kool.test"), "Teema <b>", "tekst", "<html><body class='x'><p>õ</p></body></html>"
)


def test_a_mail_is_kept_as_eml_and_as_a_page_for_the_owner_alone(tmp_path, now):
    folder = tmp_path / "deep" / "mail"
    FileTransport(folder).deliver(envelope(MESSAGE, OPTIONS, now), "mari@kool.test")
    eml, page = sorted(folder.iterdir())
    assert [eml.suffix, page.suffix] == [".eml", ".html"]
    assert eml.stem == page.stem
    assert eml.name.startswith("2026-11-22-")
    assert {stat.S_IMODE(file.stat().st_mode) for file in (eml, page)} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    mail = email.message_from_bytes(eml.read_bytes(), policy=email.policy.SMTP)
    assert mail["Message-ID"] == "<abc@kool.test>"
    shown = page.read_text(encoding="utf-8")
    assert "<p>õ</p>" in shown
    assert "Subject: Teema &lt;b&gt;" in shown
    assert "To: mari@kool.test" in shown


def test_the_same_mail_is_kept_once_even_on_another_day(tmp_path, now):
    transport = FileTransport(tmp_path)
    transport.deliver(envelope(MESSAGE, OPTIONS, now), "mari@kool.test")
    transport.deliver(envelope(MESSAGE, OPTIONS, now + timedelta(days=2)), "mari@kool.test")
    assert len(list(tmp_path.iterdir())) == 2
    transport.deliver(envelope(replace(MESSAGE, message_id="<b@kool.test>"), OPTIONS, now), "mari@kool.test")
    assert len(list(tmp_path.iterdir())) == 4


def test_a_mail_cut_short_by_a_crash_is_written_again(tmp_path, now):
    transport = FileTransport(tmp_path)
    transport.deliver(envelope(MESSAGE, OPTIONS, now), "mari@kool.test")
    [eml] = tmp_path.glob("*.eml")
    whole = eml.read_bytes()
    eml.unlink()
    transport.deliver(envelope(MESSAGE, OPTIONS, now), "mari@kool.test")
    assert (
        eml.read_bytes().split(b"\r\n\r\n", 1)[0].split(b"boundary")[0]
        == whole.split(b"\r\n\r\n", 1)[0].split(b"boundary")[0]
    )


def test_a_folder_that_cannot_be_written_to_is_tried_again(tmp_path, now):
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(DeliveryError) as refused:
        FileTransport(blocked).deliver(envelope(MESSAGE, OPTIONS, now), "mari@kool.test")
    assert not refused.value.permanent
