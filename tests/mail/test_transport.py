"""Real conversations with mail servers on loopback: plain, STARTTLS, TLS, through a proxy, and all that can go wrong."""

import logging
import select
import socket
import ssl
import threading
import traceback
from dataclasses import replace

import pytest
import trustme
from aiosmtpd.smtp import AuthResult

from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail import MailOptions, ServerFault, SmtpOptions, SmtpTransport, envelope
from course_sync.mail.tunnel import goes_direct
from course_sync.model.messages import Message, Recipient
from course_sync.privacy import mask_text

ADDRESS = "mari.mager@kool.test"
PASSWORD = "kanaarilind-1234"
OPTIONS = MailOptions(site_url="https://moodle.test", sender="seire@kool.test")


@pytest.fixture
def mail(now):
    return envelope(
        Message("<abc@kool.test>", Recipient(ADDRESS), "Teema", "tekst\n.\nveel\n", "<p>õ</p>"), OPTIONS, now
    )


def plain(port, **changes):
    base = SmtpOptions(host="localhost", sender="seire@kool.test", port=port, security="none", timeout=5)
    return SmtpTransport(replace(base, **changes))


def refused(transport, mail):
    with pytest.raises(DeliveryError) as caught:
        transport.deliver(mail, ADDRESS)
    shown = "".join(traceback.format_exception(caught.value)) + repr(transport)
    assert PASSWORD not in shown
    assert ADDRESS not in shown
    assert "mari.mager" not in shown
    return caught.value


def test_a_mail_arrives_whole(mail, box, smtp_server):
    inbox = box()
    plain(smtp_server(inbox)).deliver(mail, ADDRESS)
    [(recipients, arrived)] = inbox.mails
    assert recipients == [ADDRESS]
    assert arrived["Message-ID"] == "<abc@kool.test>"
    assert arrived.get_body(("plain",)).get_content() == "tekst\r\n.\r\nveel\r\n"


def test_starttls_is_verified_and_used(mail, box, smtp_server, server_context, ca_file):
    inbox = box()
    port = smtp_server(inbox, tls_context=server_context, require_starttls=True)
    plain(port, security="starttls", ca_bundle=ca_file).deliver(mail, ADDRESS)
    assert len(inbox.mails) == 1


def test_implicit_tls_is_verified_and_used(mail, box, smtp_server, server_context, ca_file):
    inbox = box()
    port = smtp_server(inbox, ssl_context=server_context)
    plain(port, security="tls", ca_bundle=ca_file).deliver(mail, ADDRESS)
    assert len(inbox.mails) == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("fault", ["another authority", "another name"])
def test_a_certificate_that_is_not_the_servers_stops_the_mail(
    mail, box, smtp_server, server_context, ca_file, tmp_path, security, fault
):
    inbox = box()
    way = {"ssl_context": server_context} if security == "tls" else {"tls_context": server_context}
    port = smtp_server(inbox, **way)
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    changes = {"ca_bundle": str(other)} if fault == "another authority" else {"ca_bundle": ca_file, "host": "127.0.0.1"}
    error = refused(plain(port, security=security, **changes), mail)
    assert isinstance(error, ServerFault)
    assert "certificate" in str(error)
    assert not inbox.mails


def test_a_server_without_starttls_gets_no_mail(mail, box, smtp_server):
    inbox = box()
    error = refused(plain(smtp_server(inbox), security="starttls"), mail)
    assert isinstance(error, ServerFault)
    assert "STARTTLS" in str(error)
    assert "mail" not in inbox.seen


@pytest.mark.parametrize("right", [True, False])
def test_login(mail, box, smtp_server, server_context, ca_file, caplog, right):
    def check(_server, _session, _envelope, _mechanism, data):
        return AuthResult(handled=False, success=right and (data.login, data.password) == (b"seire", PASSWORD.encode()))

    caplog.set_level(logging.INFO)
    inbox = box()
    port = smtp_server(inbox, tls_context=server_context, authenticator=check, auth_required=True)
    transport = plain(port, security="starttls", ca_bundle=ca_file, user="seire", password=PASSWORD)
    if right:
        transport.deliver(mail, ADDRESS)
        assert len(inbox.mails) == 1
    else:
        error = refused(transport, mail)
        assert isinstance(error, ServerFault)  # the set-up is wrong, the mail is not: it is tried again
        assert not error.permanent
        assert "[mail] user and password" in str(error)
        assert not inbox.mails
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("mail.")]
    assert PASSWORD not in "".join(ours)  # aiosmtpd's own logger is the server's business
    assert PASSWORD not in repr(
        SmtpOptions(host="h", sender="s@x.test", password=PASSWORD, proxy=f"http://u:{PASSWORD}@p")
    )


def test_a_password_is_not_sent_in_the_clear():
    with pytest.raises(ConfigError, match="security"):
        SmtpTransport(SmtpOptions("smtp.kool.test", "s@kool.test", security="none", user="u", password="p"))


@pytest.mark.parametrize(
    ("phase", "reply", "permanent", "server_fault"),
    [
        ("rcpt", "450 4.7.1 greylisted, try again", False, False),
        ("rcpt", f"550 5.1.1 <{ADDRESS}>: mari.mager unknown", True, False),
        ("data", "451 4.3.0 later", False, False),
        ("data", f"554 5.7.1 refused for {ADDRESS}", True, False),
        ("mail", "552 5.3.4 too large", True, False),
        ("mail", "550 5.7.1 sender refused", False, True),
        ("mail", "530 5.7.0 authentication required", False, True),
        ("mail", "421 closing", False, True),
        ("rcpt", "421 closing", False, True),
    ],
)
def test_what_a_refusal_means(mail, box, smtp_server, phase, reply, permanent, server_fault):
    inbox = box({phase: [reply]})
    error = refused(plain(smtp_server(inbox)), mail)
    assert (error.permanent, isinstance(error, ServerFault)) == (permanent, server_fault)
    assert reply[:3] in str(error)
    assert not inbox.mails


def test_after_greylisting_the_mail_is_taken(mail, box, smtp_server):
    inbox = box({"rcpt": ["451 4.7.1 greylisted", ""]})
    transport = plain(smtp_server(inbox))
    assert not refused(transport, mail).permanent
    transport.deliver(mail, ADDRESS)
    assert len(inbox.mails) == 1


@pytest.mark.parametrize("wrong", ["drop", "stall"])
@pytest.mark.parametrize("phase", ["ehlo", "mail", "rcpt", "data", "answer"])
def test_a_connection_that_breaks_or_stalls_is_tried_again(mail, box, smtp_server, phase, wrong):
    inbox = box({phase: [wrong]})
    error = refused(plain(smtp_server(inbox), timeout=0.3), mail)
    assert isinstance(error, ServerFault)
    assert not error.permanent
    assert len(inbox.mails) == (phase == "answer")  # taken, and we cannot know: the one case that may double


@pytest.mark.parametrize("wrong", ["drop", "stall"])
def test_a_broken_farewell_does_not_undo_a_mail_that_was_taken(mail, box, smtp_server, wrong):
    inbox = box({"quit": [wrong]})
    plain(smtp_server(inbox), timeout=0.3).deliver(mail, ADDRESS)
    assert len(inbox.mails) == 1


@pytest.mark.parametrize("greeting", [b"", b"554 no service\r\n", b"HTTP/1.1 400 Bad\r\n\r\n", b"\x00\xff" * 5000])
def test_what_is_no_mail_server_is_a_fault_of_the_set_up(mail, talker, greeting):
    error = refused(plain(talker(lambda connection: connection.sendall(greeting)), timeout=1), mail)
    assert isinstance(error, ServerFault)


def test_a_port_where_nobody_listens_is_a_fault_of_the_connection(mail):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        error = refused(plain(closed.getsockname()[1]), mail)
    assert "cannot be reached" in str(error)


@pytest.mark.parametrize("security", ["none", "tls"])
def test_a_server_that_never_comes_to_an_end_is_cut_off(mail, talker, server_context, ca_file, security):
    over = threading.Event()

    def chatter(connection):
        with connection if security == "none" else server_context.wrap_socket(connection, server_side=True) as sock:
            while not over.wait(0.02):
                sock.sendall(b"220-wait\r\n")

    transport = plain(talker(chatter), security=security, ca_bundle=ca_file, deadline=0.4)
    try:
        assert isinstance(refused(transport, mail), ServerFault)
    finally:
        over.set()


def relay(left, right):
    while True:
        for ready in select.select([left, right], [], [], 5)[0]:
            data = ready.recv(65536)
            if not data:
                return
            (right if ready is left else left).sendall(data)


@pytest.fixture
def proxy(talker):
    """A CONNECT proxy: the requests that it got, and its port; `answer` replaces its good one."""

    def start(answer=b"HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n"):
        heads = []

        def talk(connection):
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += connection.recv(1)
            heads.append(head.decode())
            connection.sendall(answer)
            if b" 200 " in answer:
                port = int(head.split(b" ")[1].rpartition(b":")[2])
                with socket.create_connection(("127.0.0.1", port)) as onward:
                    relay(connection, onward)

        return heads, talker(talk)

    return start


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
def test_mail_goes_through_a_connect_proxy_and_tls_is_still_the_mail_servers(
    mail, box, smtp_server, server_context, ca_file, proxy, security
):
    inbox = box()
    way = {"tls": {"ssl_context": server_context}, "starttls": {"tls_context": server_context}, "none": {}}[security]
    port = smtp_server(inbox, **way)
    heads, proxy_port = proxy()
    options = {"security": security, "ca_bundle": ca_file, "proxy": f"http://u%40x:{PASSWORD}@127.0.0.1:{proxy_port}"}
    plain(port, **options).deliver(mail, ADDRESS)
    assert len(inbox.mails) == 1
    [head] = heads
    assert head.startswith(f"CONNECT localhost:{port} HTTP/1.1\r\nHost: localhost:{port}\r\n")
    assert "Proxy-Authorization: Basic dUB4" in head
    if security != "none":
        error = refused(plain(port, **options, host="127.0.0.1"), mail)
        assert "certificate" in str(error)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 407 Login\r\n\r\n",
        b"HTTP/1.1 403 No\r\n\r\n",
        b"SSH-2.0-x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 20000,
    ],
)
def test_a_proxy_that_does_not_connect_is_a_fault_of_the_set_up(mail, proxy, answer):
    _, proxy_port = proxy(answer)
    error = refused(plain(25, proxy=f"http://u:{PASSWORD}@127.0.0.1:{proxy_port}", timeout=2), mail)
    assert isinstance(error, ServerFault)
    assert "[network.mail]" in str(error)


@pytest.mark.parametrize(
    ("host", "excepted", "direct"),
    [
        ("post.kool.test", "kool.test", True),
        ("post.kool.test", "*.kool.test", True),
        ("POST.kool.test.", "post.kool.test", True),
        ("muukool.test", "kool.test", False),
        ("kool.test", "post.kool.test", False),
        ("10.1.2.3", "10.0.0.0/8", True),
        ("11.1.2.3", "10.0.0.0/8", False),
        ("kool.test", " ", False),
    ],
)
def test_no_proxy_names_hosts_what_lies_below_them_and_networks(host, excepted, direct):
    assert goes_direct(host, (excepted,)) is direct


@pytest.mark.parametrize("excepted", ["localhost", ".localhost", "*"])
def test_no_proxy_is_honoured(mail, box, smtp_server, proxy, excepted):
    inbox = box()
    heads, proxy_port = proxy()
    plain(smtp_server(inbox), proxy=f"http://127.0.0.1:{proxy_port}", no_proxy=(excepted,)).deliver(mail, ADDRESS)
    assert (len(inbox.mails), heads) == (1, [])


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"host": "bad host"}, "host"),
        ({"host": ""}, "host"),
        ({"proxy": "https://proxy.test:1"}, "proxy"),
        ({"proxy": "proxy.test:3128"}, "proxy"),
        ({"proxy": "http://proxy.test:x"}, "proxy"),
        ({"proxy": f"http://{'x' * 70}.test:1"}, "proxy"),
        ({"sender": ""}, "sender"),
        ({"user": "u", "password": "kõrvits", "security": "tls"}, "password"),
        ({"security": "tls", "ca_bundle": "/nowhere/ca.pem"}, "ca_bundle"),
    ],
)
def test_options_that_cannot_work_are_refused_at_once(changes, named):
    with pytest.raises(ConfigError, match=named):
        SmtpTransport(replace(SmtpOptions("smtp.test", "s@kool.test", security="none"), **changes))


@pytest.mark.parametrize("changes", [{"sender": ""}, {"host": ""}])
def test_what_a_refusal_advises_to_write_is_not_masked_as_somebodys_address(changes):
    with pytest.raises(ConfigError) as refused:
        SmtpTransport(replace(SmtpOptions("smtp.test", "s@kool.test", security="none"), **changes))
    assert "Write one such as" in str(refused.value)
    assert mask_text(str(refused.value)) == str(refused.value)


def test_tls_contexts_verify(ca_file):
    context = SmtpTransport(SmtpOptions("smtp.test", "s@kool.test", ca_bundle=ca_file))._context
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
