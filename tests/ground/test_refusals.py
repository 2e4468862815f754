"""A wrong setting is told in one line in the words of the file: which key, which source, what to write."""

import re

import pytest

from course_sync import config
from course_sync.errors import ConfigError

MINE = '[moodle]\nurl = "https://moodle.example.ee"\n'
LIBRARYS = re.compile(r"input should|unable to|valid (?:tuple|integer|boolean)|string should|pydantic|Settings", re.I)


@pytest.fixture
def refused(tmp_path, monkeypatch):
    """What is said of a file, or of the environment."""
    monkeypatch.chdir(tmp_path)

    def load(text: str = "", **environment: str) -> str:
        file = tmp_path / "course-sync.toml"
        file.write_text(MINE + text)
        for name, value in environment.items():
            monkeypatch.setenv(f"COURSE_SYNC__{name}", value)
        with pytest.raises(ConfigError) as caught:
            config.load(file)
        said = str(caught.value)
        assert "\n" not in said
        assert not LIBRARYS.search(said), said
        return said

    return load


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("parallel = 0", "[moodle] parallel: write a number not below 1."),
        ("parallel = 1.5", "[moodle] parallel: write a whole number."),
        ('token_ends = "soon"', "[moodle] token_ends: write a day, 2027-06-30."),
        ("[scope]\ncategories = [true]", "[scope] categories, entry 1: write a whole number, or a text in quotes."),
        ('[scope]\ncourses = [1, "x"]', "[scope] courses, entry 2: write a whole number."),
        ("[links]\nexclude_hosts = [1]", "[links] exclude_hosts, entry 1: write a text in quotes"),
        ('[links]\nrobots = "maybe"', "[links] robots: write true or false."),
        ('[links]\nrest_days = "x"', "[links] rest_days: write a number."),
        ("[mail]\nport = 99999", "[mail] port: write a number not above 65535."),
        ('[mail]\nsecurity = "ssl"', "[mail] security: write one of these: 'starttls', 'tls' or 'none'."),
        ('[alerts]\nto = "a@b.ee"', "[alerts] to: write a list in square brackets"),
        ("[alerts]\nworking_days = []", "[alerts] working_days: write at least 1."),
        ('[alerts]\nquiet_hours = "8-9"', '[alerts] quiet_hours: write from when to when, "20:00-07:00".'),
        ("[[alerts.routes]]\ncourses = [1]", "[alerts] routes, entry 1, to: is missing."),
        ("[alerts.channels]\nx = 1", "[alerts] channels.x: write a section of its own"),
        ('[answers]\nlisten = "8190"', '[answers] listen: write host and port, "127.0.0.1:8190".'),
        ('[worker]\nat = "5:30"', '[worker] at: write an hour of the day with two digits each, "05:30".'),
        ('[network.links]\nproxy = "proxy:3128"', "[network] links.proxy: write the proxy with its scheme and port"),
        (
            '[links]\nallow_networks = ["127.0.0.1:9190"]',
            "[links] allow_networks, entry 1: 127.0.0.1:9190 is no network: write one such as 10.1.0.0/16, without a port.",
        ),
        ('[report]\ntimezone = "Tallinn"', "[report] timezone: write a time zone such as Europe/Tallinn."),
        ('[rules.severity]\n"text.empty" = "bad"', "severity.text.empty: write one of these: 'error', 'warning' or"),
        ('[statistics.columns]\nname = "x"', "[statistics] columns: name is none of its keys; write one of these"),
        ("[links]\nuser_agent = 1", "[links] user_agent is not an option of course-sync. Known ones: contact, "),
        ("[network.link]\n", "[network] link is not an option of course-sync. Known ones: moodle, links, mail."),
        ("[moodel]\n", "[moodel] is not an option of course-sync. Known ones: moodle, scope, "),
        ("[[links]]\n", "[links]: write a section of its own with keys in it."),
    ],
)  # fmt: skip
def test_a_value_that_is_none(refused, text, says):
    assert says in refused(text)


def test_the_source_is_named_file_or_variable(refused, tmp_path):
    assert refused("parallel = 0").startswith(f"{tmp_path / 'course-sync.toml'}: ")
    assert refused(MOODLE__PARALLEL="x") == "COURSE_SYNC__MOODLE__PARALLEL: [moodle] parallel: write a whole number."


def test_a_list_in_the_environment_that_is_no_json(refused):
    assert "COURSE_SYNC__LINKS… in the environment" in refused(LINKS__PORTS="80,443")


def test_no_value_is_quoted_for_it_may_be_a_secret(refused):
    assert "s3cr3t" not in refused('token = ["s3cr3t"]')
    assert "s3cr3t" not in refused('[mail]\nport = "s3cr3t"')
    assert "s3cr3t" not in refused(MOODLE="s3cr3t")


@pytest.mark.parametrize("proxy", ["", "http://proxy.example.ee:3128", "https://user:pass@proxy.example.ee/"])
def test_a_proxy_as_agencies_write_it(tmp_path, proxy):
    file = tmp_path / "course-sync.toml"
    file.write_text(f'[network.links]\nproxy = "{proxy}"\n')
    assert config.load(file).network.links.proxy == proxy
