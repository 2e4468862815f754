"""Doctor and the outside: names, allow-lists, mail server, recipients."""

import socket
from contextlib import contextmanager

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from course_sync.doctor import State, render

UNSET = {"moodle": {"url": ""}}
PASSWORD = "kanaarilind-1234"


def no_names(host, port, family, kind):
    raise socket.gaierror(socket.EAI_NONAME, "unknown")


def test_a_machine_that_cannot_look_up_names_is_told(look):
    assert look(**UNSET).state("links.names") is State.OK
    assert look(resolve=no_names, **UNSET).state("links.names") is State.WARNING


def test_what_the_guard_cannot_promise_behind_a_proxy_is_said(look):
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        way = {"proxy": f"http://127.0.0.1:{proxy.getsockname()[1]}", "inspecting_ca": True}
        found = look(network={"links": way}, **UNSET)
    assert "looks them up again" in found["links.way"].detail
    assert found.state("links.ca_bundle") is State.WARNING


def test_that_private_addresses_are_refused_is_not_said_of_those_that_are_allowed(look):
    assert look(**UNSET)["links.way"].detail == "private addresses are refused on every connection"
    found = look(links={"allow_networks": ["10.1.0.0/16"]}, **UNSET)
    assert "but for those that [links] allows" in found["links.way"].detail


@pytest.mark.parametrize(
    ("opened", "state"),
    [
        ({}, State.OK),
        ({"allow_hosts": ["intra.example.ee"]}, State.OK),
        ({"allow_networks": ["10.1.0.0/16"]}, State.OK),
        ({"allow_networks": ["127.0.0.0/8"]}, State.WARNING),
        ({"allow_networks": ["169.254.169.254/32"]}, State.WARNING),
        ({"allow_networks": ["0.0.0.0/0"]}, State.WARNING),
        ({"allow_networks": ["::/0"]}, State.WARNING),
        ({"allow_hosts": ["*"]}, State.WARNING),
    ],
)
def test_an_allow_list_that_opens_this_machine_or_everything_is_told(look, opened, state):
    assert look(links=opened, **UNSET).state("links.allowed") is state


def test_options_that_cannot_work_are_told(look):
    missing = {"links": {"ca_bundle": "/nowhere/ca.pem"}}
    assert look(network=missing, **UNSET).state("links.options") is State.FAILED


# Recipients


def test_nobody_to_tell_is_told(look):
    found = look(**UNSET)
    assert found.state("alerts.to") is State.WARNING
    assert found.state("alerts.admin") is State.WARNING


def test_a_course_that_no_route_covers_is_named(at_demo):
    routes = [{"to": ["toimetaja@example.ee"], "courses": [11]}]
    found = at_demo(scope={"courses": [11, 12]}, alerts={"routes": routes, "admin": ["haldur@example.ee"]})
    assert found.state("alerts.to") is State.WARNING
    assert found["alerts.to"].detail == "course 12"
    assert found.state("alerts.admin") is State.OK


def test_routes_by_category_cover_what_lies_below(at_demo):
    routes = [{"to": ["toimetaja@example.ee"], "categories": [2]}]
    assert at_demo(alerts={"routes": routes}).state("alerts.to") is State.OK


def test_an_address_that_is_none_and_a_route_that_names_nothing_are_told(look):
    found = look(alerts={"to": ["toimetaja"], "routes": [{"to": ["a@example.ee"]}]}, **UNSET)
    assert found.state("alerts.address") is State.FAILED
    assert found.state("alerts.route") is State.WARNING


# Mail


class Inbox:
    def __init__(self):
        self.commands = []
        self.mails = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        self.commands.append("MAIL")
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.mails += 1
        return "250 OK"


class Loopback(Controller):
    """A server on a free port: `port` is known once it listens."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def mail_server(inbox, **options):
    controller = Loopback(inbox, hostname="127.0.0.1", port=0, **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def smtp(port, **more):
    return {"host": "127.0.0.1", "port": port, "security": "none", "sender": "seire@example.ee", **more}


def test_without_a_mail_server_where_mails_go_is_told(look, tmp_path):
    check = look(**UNSET)["mail"]
    assert check.state is State.WARNING
    assert str(tmp_path / "mail") in check.detail


def test_a_mail_server_is_tried_up_to_the_login_and_nothing_is_sent(look):
    inbox = Inbox()

    def authenticate(server, session, envelope, mechanism, data):
        return AuthResult(handled=False, success=data.password == PASSWORD.encode())

    options = {"authenticator": authenticate, "auth_require_tls": False}
    with mail_server(inbox, **options) as port:
        good = look(mail=smtp(port, user="seire", password=PASSWORD), **UNSET)
        bad = look(mail=smtp(port, user="seire", password="vale-parool"), **UNSET)
    assert good.state("mail") is State.OK
    assert bad.state("mail") is State.FAILED
    assert "login" in bad["mail"].detail
    assert (inbox.mails, inbox.commands) == (0, [])
    assert PASSWORD not in render(good.checks)
    assert "vale-parool" not in render(bad.checks)


def test_a_mail_server_that_offers_no_starttls_is_told(look):
    with mail_server(Inbox()) as port:
        check = look(mail=smtp(port, security="starttls"), **UNSET)["mail"]
    assert check.state is State.FAILED
    assert "STARTTLS" in check.detail


def test_a_mail_server_that_is_not_there_and_a_sender_that_is_none_are_told(look, closed_port):
    assert look(mail=smtp(closed_port), **UNSET).state("mail") is State.FAILED
    assert look(mail=smtp(closed_port, sender=""), **UNSET).state("mail.sender") is State.FAILED
