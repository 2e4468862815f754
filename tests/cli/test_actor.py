"""Who stands in the access log."""

import os

import pytest

from course_sync.cli.session import actor


def nameless():
    raise KeyError("getpwuid(): uid not found: 10001")


@pytest.mark.parametrize(
    ("behind_sudo", "user", "named"),
    [("mari", lambda: "course-sync", "mari"), ("", lambda: "jaan", "jaan"), ("", nameless, f"uid {os.getuid()}")],
)
def test_it_is_the_person_else_the_machines_user_else_its_number(monkeypatch, behind_sudo, user, named):
    monkeypatch.setenv("SUDO_USER", behind_sudo)
    monkeypatch.setattr("course_sync.cli.session.getuser", user)
    assert actor() == named
