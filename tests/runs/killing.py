"""Runs that are killed and started again; see driver.py."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, Self

KILLED = -signal.SIGKILL
TEN_MINUTES = timedelta(minutes=10)  # a mail claimed by a dead process is free again by then


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

    def run(self, house: Any, *, kill_at: int | None = None, kill_after: float | None = None, **more: Any) -> int:
        """One run; its exit code, or `KILLED`.

        Args:
            kill_at: when it is about to commit for the so-manieth time.
            kill_after: so many seconds after it began.
        """
        order = {
            "settings": revealed(house.settings),
            "now": house.clock.now().isoformat(),
            "names": sorted(self._names.names),
            "port": self._names.port,
            "refusing": self._names.refusing,
            "kill_at": kill_at,
            "commits": str(self._notes / "commits"),
            "log": str(self._notes / "log"),
            **more,
        }
        self._driver.stdin.write(json.dumps(order) + "\n")
        self._driver.stdin.flush()
        pid = json.loads(self._driver.stdout.readline())["pid"]
        timer = threading.Timer(kill_after, _kill, (pid,)) if kill_after is not None else None
        if timer:
            timer.start()
        status = json.loads(self._driver.stdout.readline())["status"]
        if timer:
            timer.cancel()
            timer.join()
        return int(status)

    def to_the_end(self, house: Any, **more: Any) -> int:
        """Start again, ten minutes later, what was killed; its exit code."""
        house.clock.advance(TEN_MINUTES)
        return self.run(house, **more)

    def undisturbed(self, house: Any, days: range) -> float:
        """Live through `days`; how many seconds the quickest run took."""
        took = []
        for day in days:
            self._site.go_to(day)
            began = time.monotonic()
            assert self.run(house) in {0, 2}, self.log[-3000:]
            took.append(time.monotonic() - began)
        return min(took)

    def at_random(self, house: Any, chance: random.Random, kills: int, days: range, longest: float) -> int:
        """Live through `days`, killing on the way at `kills` random moments; how many of them hit.

        A run that ends before its kill is a day done; when the days are over before the kills, there were fewer.

        Args:
            longest: seconds after a run's beginning within which its kill comes.
        """
        done = 0
        for day in days:
            self._site.go_to(day)
            while True:
                moment = chance.uniform(0.0, longest) if done < kills else None
                status = self.run(house, kill_after=moment)
                if status != KILLED:
                    assert status in {0, 2}, self.log[-3000:]
                    break
                done += 1
                if house.rows("SELECT state FROM run ORDER BY id DESC LIMIT 1") == [("done",)]:
                    break  # the kill met a process that had done its work: nothing is left to be carried on
                house.clock.advance(TEN_MINUTES)
        return done


def _kill(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def revealed(settings: Any) -> dict[str, Any]:
    """The settings as plain values, secrets included: for a process of the test's own."""
    values = settings.model_dump(mode="json")
    values["moodle"]["token"] = settings.moodle.token.get_secret_value()
    values["store"]["url"] = settings.store.url.get_secret_value()
    values["mail"]["password"] = settings.mail.password.get_secret_value()
    return values
