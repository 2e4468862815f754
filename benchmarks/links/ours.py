"""course-sync as one process, to be measured from outside: `prepare` a store of due links, then `stored`, `bare` or `run`."""

# ruff: noqa: E402 - begins as the command line does, before what takes long to load
from course_sync.collector import look_no_more, look_seldom

look_seldom()

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from course_sync import log
from course_sync.clock import SystemClock
from course_sync.config import Settings, as_given
from course_sync.links import VisitRequest
from course_sync.model.links import LinkKind
from course_sync.model.runs import Stage
from course_sync.runs import RunRequest, run
from course_sync.runs.settings import doors_of
from course_sync.stages.context import Context
from course_sync.stages.visit import visit
from course_sync.store import migrate
from course_sync.store.session import Store
from course_sync.store.tables import CourseRow, LinkRow, OccurrenceRow, RunRow, TextRow
from course_sync.store.texts import link_id
from course_sync.store.upsert import insert_all

_A_COURSE = 500  # links
_WITH_FRAGMENT = 10  # every tenth link points into its page


def settings_of(folder: Path, links: dict[str, Any], ca_file: str) -> Settings:
    """A configuration as an administrator writes it, the farm's network allowed."""
    return as_given(
        {
            "moodle": {"url": "https://moodle.example", "token": "0" * 32},
            "store": {"folder": str(folder)},
            "links": {"allow_networks": ("127.0.0.0/8",), "contact": "https://moodle.example", **links},
            "network": {"links": {"ca_bundle": ca_file}},
        }
    )


def fragment_of(number: int) -> str:
    return "osa-0" if number % _WITH_FRAGMENT == 0 else ""


def prepare(settings: Settings, urls: list[str]):
    """A store as the `read` stage leaves it: courses, their texts, links that were never visited."""
    now = datetime.now(UTC)
    store = Store(settings.store_url)
    migrate.upgrade(store, now)
    courses = range(1, 2 + len(urls) // _A_COURSE)
    with store.write() as session:
        session.add(RunRow(id=1, started_at=now, state="running", trigger="benchmark", scope={}))
        for course in courses:
            session.add(
                CourseRow(
                    id=course, shortname=f"k{course}", fullname=f"Kursus {course}", category_id=1, category="Kõik",
                    view_url="", edit_url="", visible=True, format="topics", lang="et", tracks_completion=False, tags=[],
                    in_scope=True, first_seen=now,
                )
            )  # fmt: skip
            session.add(
                TextRow(key=f"t{course}", course_id=course, place={}, body="", format="html", author="", base_url="", hash="", first_seen=now)
            )  # fmt: skip
        session.flush()
        insert_all(session, LinkRow, [
            {"id": link_id(url), "url": url, "kind": LinkKind.WEB.value, "host": url.split("/")[2].partition(":")[0], "first_seen": now,
             "last_conclusive_good": False, "streak": [], "etag": "", "last_modified": ""} for url in urls
        ])  # fmt: skip
        insert_all(session, OccurrenceRow, [
            {"text_key": f"t{1 + number // _A_COURSE}", "course_id": 1 + number // _A_COURSE, "link_id": link_id(url),
             "fragment": fragment_of(number), "written": url, "words": "", "tag": "a[href]"} for number, url in enumerate(urls)
        ])  # fmt: skip
    store.close()


def stored(settings: Settings):
    """Shipping mode: the stage itself, from the store and back into it."""
    store, clock = Store(settings.store_url), SystemClock()
    visit(Context(store, clock, settings, run_id=1), None, doors_of(settings, clock).checker)
    store.close()


def whole(settings: Settings):
    """The same as a run with its ledger, which carries on one that was killed."""
    store, clock = Store(settings.store_url), SystemClock()
    result = run(store, clock, settings, doors_of(settings, clock), RunRequest(only=Stage.VISIT))
    store.close()
    print(result.state + (", carried on" if result.carried_on else ""))


def bare(settings: Settings, urls: list[str]):
    """The engine alone: the same visits, nothing kept but a line an address."""
    requests = [VisitRequest(url, (fragment_of(n),) if fragment_of(n) else ()) for n, url in enumerate(urls)]
    told: dict[str, list[str | int]] = {}
    with doors_of(settings, SystemClock()).checker(lambda: False) as checker:
        for one in checker.visit_all(requests):
            told[one.url] = [one.verdict.value, one.reason.value, len(one.fragments_missing)]
    Path(settings.store.folder, "visits.json").write_text(json.dumps(told), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("prepare", "stored", "run", "bare"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--links", default="{}", help="settings of [links], as JSON")
    parser.add_argument("--ca-file", default="")
    wanted = parser.parse_args()
    log.configure(level="error")
    settings = settings_of(wanted.folder, json.loads(wanted.links), wanted.ca_file)
    if wanted.what == "stored":
        stored(settings)
    elif wanted.what == "run":
        whole(settings)
    else:
        urls = (wanted.folder / "urls.txt").read_text(encoding="ascii").split()
        (prepare if wanted.what == "prepare" else bare)(settings, urls)
    look_no_more()


if __name__ == "__main__":
    sys.exit(main())
