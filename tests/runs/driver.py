"""Runs in processes of their own that are killed: at a chosen commit, or from outside at any moment.

A process that has everything loaded forks one for each run, so that a run costs no start-up. It reads a JSON object a line
and answers with one a line: {"status": …} when the run's process has ended.
"""

import json
import os
import re
import signal
import sys
import threading
from datetime import datetime
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import sqlalchemy as sa

from course_sync import log
from course_sync.clock import SetClock
from course_sync.config import Settings
from course_sync.links import gathered
from course_sync.stages import visit
from course_sync.store.session import Store


def load_site():
    """The harness beside this file."""
    spec = spec_from_file_location("course_sync_tests_site", Path(__file__).with_name("site.py"))
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


SITE = load_site()
_OF_PEOPLE = re.compile(
    r"\s*(INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(enrolment|enrolment_pull|course_count|statistics_frozen)\b",
    re.IGNORECASE,
)


class Killer:
    """Kills this process when the store is about to commit for the `at`-th time, or `delay` seconds later; counts the commits.

    `of_people`: the numbers of those that wrote people or figures of them.
    """

    def __init__(self, store: Store, at: int | None, delay: float) -> None:
        self.commits = 0
        self.of_people: list[int] = []
        self._at, self._delay = at, delay
        sa.event.listen(store.engine, "commit", self._count)
        sa.event.listen(store.engine, "rollback", lambda connection: connection.info.pop("people", None))
        sa.event.listen(store.engine, "before_cursor_execute", self._notice)

    def _notice(self, connection, _cursor, statement, *_) -> None:
        if _OF_PEOPLE.match(statement):
            connection.info["people"] = True

    def _count(self, connection) -> None:
        if not connection.get_execution_options().get("course_sync_writes"):
            return
        self.commits += 1
        if connection.info.pop("people", False):
            self.of_people.append(self.commits)
        if self.commits == self._at:
            if self._delay:
                threading.Timer(self._delay, _die).start()
            else:
                _die()


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def one_run(order) -> None:
    """What the forked process does; it ends with the run's exit code."""
    log.configure(stream=Path(order["log"]).open("a"), colours=False)
    visit._SAVED_AT_ONCE = order.get("saved_at_once", visit._SAVED_AT_ONCE)
    gathered._GATHERING = 3600.0  # the same commits each time, however slow the machine
    settings = Settings.model_validate(order["settings"])
    clock = SetClock(datetime.fromisoformat(order["now"]))
    store = Store(settings.store_url)
    killer = Killer(store, order.get("kill_at"), order["delay"])
    names = SITE.Names(frozenset(order["names"]), order["port"], order["refusing"])
    house = SITE.House(settings, store, clock, names)
    result = house.run()
    store.close()
    Path(order["commits"]).write_text(json.dumps({"all": killer.commits, "of_people": killer.of_people}))
    os._exit(int(result.exit_code))


def main() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            try:
                one_run(order)
            finally:
                os._exit(1)
        _, status = os.waitpid(pid, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    main()
