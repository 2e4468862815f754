"""Accounts that hold exactly one tier of docs/moodle-admin.md, on a Moodle made for tests: what doctor and coverage say.

Made ready by tests/live/tiers.py and tests/live/moodle/tiers.php. With --moodle-planted (a list of {"url", "course_shortname",
"cmid", "modname", "place"}) every planted address must be found at its place, or the coverage must say why it is not.
"""

import json
from collections import defaultdict
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote

import pytest

from course_sync.clock import SystemClock
from course_sync.config import Settings
from course_sync.doctor import State, examine
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.moodle import REGISTRY, Tier, functions_of
from course_sync.runs import doors_of, run
from course_sync.store import alerting, courses, migrate, views
from course_sync.store.session import Store

TIERS = {
    "base": {Tier.BASE},
    "texts": {Tier.BASE, Tier.TEXTS},
    "lessons": {Tier.BASE, Tier.TEXTS},
    "statistics": {Tier.BASE, Tier.STATISTICS},
    "owners": {Tier.BASE, Tier.OWNERS},
}


@pytest.fixture(scope="module", params=sorted(TIERS))
def account(request, options, tmp_path_factory):
    """One account: its settings, what doctor says, and after a run the view of every course."""
    if not options.moodle_tiers:
        pytest.skip("LIVE TIERS SKIPPED: give --moodle-tiers, the tokens that moodle/tiers.php printed")
    token = json.loads(Path(options.moodle_tiers).read_text(encoding="utf-8"))[request.param]
    settings = Settings.model_validate(
        {
            "moodle": {"url": options.moodle_url, "token": token},
            "scope": {"shortnames": ("*",), "categories": tuple(options.moodle_category)},
            "store": {"folder": str(tmp_path_factory.mktemp(request.param))},
            "links": {"ports": ()},
            "alerts": {
                "to": ("koolitaja@kool.example",),
                "admin": ("haldur@kool.example",),
                "owners_from_moodle": Tier.OWNERS in TIERS[request.param],
            },
            "mail": {"sender": "course-sync@kool.example"},
        }
    )
    clock = SystemClock()
    store = Store(settings.store_url)
    migrate.upgrade(store, clock.now())
    result = run(store, clock, settings, doors_of(settings, clock))
    with store.read() as session:
        ids = courses.scoped_course_ids(session)
        seen = [views.course_view(session, number, clock.now(), settings.zone) for number in ids]
        unread = {number: views.coverage(session, number) for number in ids}
    yield SimpleNamespace(
        name=request.param,
        tiers=TIERS[request.param],
        checks=examine(settings, clock),
        result=result,
        views=[view for view in seen if view is not None],
        coverage=unread,
        store=store,
        release=next(iter(doors_of(settings, clock).moodle(lambda: False).capabilities().release.split(" "))),
    )
    store.close()


def gaps(account):
    return [item for items in account.coverage.values() for item in items if item.outcome is not CoverageOutcome.READ]


def lacking(account):
    """Functions of the tiers that the account does not hold; teachers' addresses are missed only where they are wanted."""
    wanted = set(Tier) - {Tier.OWNERS}
    return {row.name for row in functions_of(account.release) if row.tier in wanted - account.tiers}


def test_the_run_ends_well_and_reads_courses(account):
    assert account.result.failures == 0, account.result.trouble
    assert account.views


def test_doctor_misses_the_functions_of_the_other_tiers_and_no_others(account):
    told = {name for check in account.checks for name in check.functions if check.code.startswith("moodle.function")}
    assert told == lacking(account)
    assert not [
        check.title for check in account.checks if check.state is State.FAILED and check.code.startswith("moodle")
    ]


def test_coverage_names_absent_functions_of_the_other_tiers_and_no_others(account):
    absent = {item.detail for item in gaps(account) if item.reason is CoverageReason.FUNCTION_ABSENT}
    assert absent <= lacking(account)
    assert absent or Tier.TEXTS in account.tiers


def test_rights_that_the_presets_give_are_missed_nowhere(account):
    granted = {right for row in REGISTRY.values() if row.tier in account.tiers for right in row.capabilities}
    if account.name != "lessons":
        granted -= {"mod/lesson:manage"}
    missed = {
        right
        for item in gaps(account)
        if item.reason is CoverageReason.RIGHT_MISSING and item.outcome is CoverageOutcome.UNREAD
        for right in item.detail.split(", ")
    }
    assert missed & granted == set()


def test_teachers_addresses_are_known_with_their_tier_and_of_nobody_else(account):
    with account.store.read() as session:
        owners = [one for some in alerting.owners(session).values() for one in some]
    if Tier.OWNERS not in account.tiers:
        assert owners == []
        return
    shown = [check for check in account.checks if check.code == "moodle.trial.owners"]
    assert [check.state for check in shown] == [State.OK]
    if not owners:
        pytest.skip("nobody teaches in these courses")
    assert all("@" in one.address for one in owners)


def test_lessons_are_read_with_the_role_for_lessons_and_else_named(account):
    if Tier.TEXTS not in account.tiers:
        pytest.skip("an account without texts")
    lessons = [item for items in account.coverage.values() for item in items if item.what == "lesson:entries"]
    if not lessons:
        pytest.skip("no lesson on the site")
    if account.name == "lessons":
        assert {item.outcome for item in lessons} == {CoverageOutcome.READ}
    else:
        assert {(item.reason, item.detail) for item in lessons} == {(CoverageReason.RIGHT_MISSING, "mod/lesson:manage")}


def test_every_planted_address_is_found_at_its_place_or_the_coverage_says_why_not(account, options):
    if not options.moodle_planted:
        pytest.skip("no list of planted addresses")
    planted = json.loads(Path(options.moodle_planted).read_text(encoding="utf-8"))
    by_name = {view.course.shortname: view for view in account.views}
    silent = [one for one in planted if one["course_shortname"] in by_name and not told(one, by_name, account)]
    assert silent == []


def told(one, by_name, account):
    view = by_name[one["course_shortname"]]
    spots = defaultdict(set)
    for occurrence in view.occurrences:
        for written in (occurrence.link.written, occurrence.link.url):
            spots[unquote(written)].add(occurrence.place.cmid)
    places = {one["cmid"]} | ({None} if one["modname"] in {"course", "block_html", "subsection"} else set())
    name = unquote(one["url"]).removeprefix("@@PLUGINFILE@@/")
    if one["url"].startswith("#"):
        return True  # leads nowhere else
    if any(spots[url] & places for url in (unquote(one["url"]), name)) or (
        name != one["url"] and any(url.endswith("/" + name) and its & places for url, its in spots.items())
    ):
        return True
    listed = {activity.cmid for activity in view.activities}
    if one["cmid"] is not None and one["cmid"] not in listed:
        return one["modname"] not in LISTED  # a type that is switched off, or has no page of its own
    return any(
        item.cmid == one["cmid"] or (item.cmid is None and one["cmid"] is None)
        for item in account.coverage[view.course.id]
        if item.outcome is not CoverageOutcome.READ
    )


LISTED = {
    right.split("/")[1].split(":")[0] for right in REGISTRY["core_course_get_contents"].capabilities if "mod/" in right
} | {"page", "url", "label", "book", "forum", "lesson", "choice", "folder", "resource", "imscp", "scorm", "wiki"}
LISTED -= {"bigbluebuttonbn"}  # switched off unless its data agreement was accepted
