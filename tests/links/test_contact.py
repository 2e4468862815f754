"""The contact is sent with every visit, whatever letters its owner's name has."""

import pytest

from course_sync.clock import SystemClock
from course_sync.links import LinkChecker, VisitOptions
from course_sync.model.links import Verdict


@pytest.mark.parametrize(
    ("contact", "sent"),
    [
        ("https://moodle.example/abi", "(+https://moodle.example/abi)"),
        ("Žanna Šmit <abi@kool.example>", "(+%C5%BDanna %C5%A0mit <abi@kool.example>)"),
        ("abi@kool.example\nX-Muu: 1", "(+abi@kool.example%0AX-Muu: 1)"),
    ],
)
def test_the_contact_stands_in_the_user_agent(server, contact, sent):
    @server.act("/leht")
    def _(handler):
        handler.send("<title>Leht</title><p>Siin on leht.")

    options = VisitOptions(contact=contact, per_host_interval=0, allowed_networks=("127.0.0.0/8",))
    with LinkChecker(options, SystemClock()) as checker:
        assert checker.visit(f"{server.base}/leht").verdict is Verdict.OK
    agents = {headers["User-Agent"] for _, path, headers in server.seen if path == "/leht"}
    assert {agent.partition(" ")[2] for agent in agents} == {sent}
