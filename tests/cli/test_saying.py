"""Who is taken for the one who says something, where nobody is named."""

import pytest

from course_sync.cli.saying import _user


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({"USER": "mari"}, "mari"),
        ({"USER": "root", "SUDO_USER": "mari"}, "mari"),
        ({"USER": "root"}, ""),
        ({"USER": "root", "SUDO_USER": "root"}, ""),
        ({}, ""),
    ],
)
def test_root_is_nobodys_name(monkeypatch, environment, name):
    for key in ("USER", "LOGNAME", "SUDO_USER"):
        monkeypatch.delenv(key, raising=False)
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    assert _user() == name
