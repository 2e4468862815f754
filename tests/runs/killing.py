"""Runs that are killed and started again; see driver.py."""

import json
import random
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple, Self

KILLED = -signal.SIGKILL
TEN_MINUTES = timedelta(minutes=10)  # a mail claimed by a dead process is free again by then


class Pace(NamedTuple):
    """How far a run gets, and how fast: the least of some runs."""

    commits: int
    seconds: float


class Killing:
    """Does a house's runs in processes that die on demand."""

    def __init__(self, site: Any, names: Any) -> None:
        self._site = site
        self._names = names
        self._driver = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("driver.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._notes = site.folder / "killing"
        self._notes.mkdir(parents=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._driver.stdin.close()
        self._driver.wait(30)
        self._driver.stdout.close()

    @property
    def commits(self) -> int:
        """How many transactions the last run that ended by itself committed."""
        return int(self._counted["all"])

    @property
    def commits_of_people(self) -> list[int]:
        """Which of them wrote people or figures of them, counted from 1."""
        return list(self._counted["of_people"])

    @property
    def _counted(self) -> dict[str, Any]:
        counted: dict[str, Any] = json.loads((self._notes / "commits").read_text())
        return counted

    @property
    def log(self) -> str:
        file = self._notes / "log"
        return file.read_text() if file.exists() else ""

    def run(self, house: Any, *, kill_at: int | None = None, delay: float = 0.0, **more: Any) -> int:
        """One run; its exit code, or `KILLED`.

        Args:
            kill_at: when it is about to commit for the so-manieth time.
            delay: so many seconds later, wherever it is then.
        """
        order = {
            "settings": revealed(house.settings),
            "now": house.clock.now().isoformat(),
            "names": sorted(self._names.names),
            "port": self._names.port,
            "refusing": self._names.refusing,
            "kill_at": kill_at,
            "delay": delay,
            "commits": str(self._notes / "commits"),
            "log": str(self._notes / "log"),
            **more,
        }
        self._driver.stdin.write(json.dumps(order) + "\n")
        self._driver.stdin.flush()
        status: int = json.loads(self._driver.stdout.readline())["status"]
        return status

    def to_the_end(self, house: Any, **more: Any) -> int:
        """Start again, ten minutes later, what was killed; its exit code."""
        house.clock.advance(TEN_MINUTES)
        return self.run(house, **more)

    def undisturbed(self, house: Any, days: range) -> Pace:
        """Live through `days`; the fewest commits of a run, and the seconds of the quickest."""
        found = []
        for day in days:
            self._site.go_to(day)
            began = time.monotonic()
            assert self.run(house) in {0, 2}, self.log[-3000:]
            found.append((self.commits, time.monotonic() - began))
        return Pace(min(commits for commits, _ in found), min(seconds for _, seconds in found))

    def at_random(self, house: Any, chance: random.Random, kills: int, days: range, pace: Pace) -> int:
        """Live through `days`, killing on the way at `kills` random moments; how many of them hit.

        A moment is a commit and a while after it: so it lies within the run however fast the machine is just then. A
        run carried on may end before its kill, which is a day done; one begun anew does not: there are at least as many
        kills as days.
        """
        done = 0
        for day in days:
            self._site.go_to(day)
            while True:
                moment = {}
                if done < kills:
                    moment["kill_at"] = chance.randint(1, max(1, int(0.7 * pace.commits)))
                    moment["delay"] = chance.uniform(0.0, 2.0) * pace.seconds / pace.commits
                status = self.run(house, **moment)
                if status != KILLED:
                    assert status in {0, 2}, self.log[-3000:]
                    break
                done += 1
                if house.rows("SELECT state FROM run ORDER BY id DESC LIMIT 1") == [("done",)]:
                    break  # the kill met a process that had done its work: nothing is left to be carried on
                house.clock.advance(TEN_MINUTES)
        return done


def revealed(settings: Any) -> dict[str, Any]:
    """The settings as plain values, secrets included: for a process of the test's own."""
    values = settings.model_dump(mode="json")
    values["moodle"]["token"] = settings.moodle.token.get_secret_value()
    values["store"]["url"] = settings.store.url.get_secret_value()
    values["mail"]["password"] = settings.mail.password.get_secret_value()
    return values
