"""The opt-in suite: `pytest tests/live --moodle-url … --moodle-token …`, against any Moodle whose token is at hand.

It only reads. Without the two options every test is skipped and says so.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from course_sync.clock import SystemClock
from course_sync.config import Settings
from course_sync.moodle import MoodleAccess, MoodleClient, Token, get_categories
from course_sync.store import migrate
from course_sync.store.session import Store


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("a real Moodle")
    group.addoption("--moodle-url", help="address of the site")
    group.addoption("--moodle-token", help="token of the service account")
    group.addoption(
        "--moodle-category", action="append", default=[], help="category id or name path; repeatable; else all"
    )
    group.addoption("--moodle-ca-bundle", default="", help="authorities to trust, PEM")
    group.addoption("--moodle-report", action="append", default=[], type=int, help="report of participants; repeatable")
    group.addoption("--moodle-page", type=int, default=5000, help="rows of a report asked for at once")
    group.addoption("--moodle-role", action="append", default=[], help="NAME=SHORTNAME of a renamed role; repeatable")
    group.addoption("--moodle-zone", default="Europe/Tallinn", help="in which the report's times are")
    group.addoption(
        "--moodle-sql", default="", help="command that runs the query given as its last argument, as psql -At does"
    )
    group.addoption("--moodle-move", default="", help="command that moves people; run between two pulls")
    group.addoption("--moodle-batch", type=int, default=50, help="calls a request; 1: no batches, which is way 3")
    group.addoption("--moodle-tiers", default="", help="tokens of accounts made by moodle/tiers.php, JSON")
    group.addoption("--moodle-planted", default="", help="every address that was planted on the site, JSON")
    group.addoption("--moodle-visit-links", action="store_true", help="visit the links too, loopback ones included")


@pytest.fixture(scope="session")
def options(request: pytest.FixtureRequest) -> Any:
    config = request.config
    if not (config.getoption("--moodle-url") and config.getoption("--moodle-token")):
        pytest.skip("LIVE SUITE SKIPPED: give --moodle-url and --moodle-token to run it against a real Moodle")
    return config.option


@pytest.fixture(scope="session")
def client(options: Any) -> Iterator[MoodleClient]:
    access = MoodleAccess(
        url=options.moodle_url.rstrip("/"),
        token=Token(options.moodle_token),
        ca_bundle=options.moodle_ca_bundle or None,
    )
    with MoodleClient(access, SystemClock()) as opened:
        yield opened


@pytest.fixture(scope="session")
def categories(options: Any, client: MoodleClient) -> tuple[int | str, ...]:
    """The scope: as asked for, else every category that the account sees."""
    if options.moodle_category:
        return tuple(int(one) if one.isdigit() else one for one in options.moodle_category)
    return tuple(category.id for category in get_categories(client))


@pytest.fixture(scope="session")
def settings(options: Any, categories: tuple[int | str, ...], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    folder = tmp_path_factory.mktemp("live")
    links: dict[str, Any] = {"interval": 0.0, "tries": 1, "patience": 5.0, "deadline": 20.0}
    if options.moodle_visit_links:
        links |= {"allow_networks": ("127.0.0.0/8",), "ports": tuple(range(1, 65536))}
    else:
        links |= {"ports": ()}  # every web link is told apart and none is visited
    return Settings.model_validate(
        {
            "moodle": {
                "url": options.moodle_url,
                "token": options.moodle_token,
                "batch_size": options.moodle_batch,
            },
            "network": {"moodle": {"ca_bundle": options.moodle_ca_bundle}},
            "scope": {"categories": categories},
            "store": {"folder": str(folder)},
            "statistics": {
                "reports": tuple(options.moodle_report),
                "timezone": options.moodle_zone,
                "page": options.moodle_page,
                "roles": dict(role.split("=") for role in options.moodle_role),
            },
            "links": links,
            "alerts": {"to": ("koolitaja@kool.example",), "admin": ("haldur@kool.example",)},
            "mail": {"sender": "course-sync@kool.example"},
        }
    )


@pytest.fixture(scope="session")
def store(settings: Settings) -> Iterator[Store]:
    opened = Store(settings.store_url)
    migrate.upgrade(opened, SystemClock().now())
    yield opened
    opened.close()


@pytest.fixture
def folder(settings: Settings) -> Path:
    return settings.folder
