"""Asking Riigi Teataja's public interface about one act.

`GET /public-api/api/v1/akt/<id>?leiaKehtiv=true` names the redaction in force of the same series (`kehtivId`) and describes it;
without the parameter the same address describes the redaction itself. Moments are UTC instants of Tallinn's midnight.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from course_sync.law.successors import succession_of
from course_sync.model.law import ActFact, ActState

_TALLINN = ZoneInfo("Europe/Tallinn")
_MAX_TITLE = 300
_PATH = "/public-api/api/v1/akt/"


class NotNow(Exception):  # noqa: N818 - named by what it says
    """No answer, or one that asks for patience: nothing is known of the act today."""


class InterfaceChanged(Exception):  # noqa: N818 - named by what it says
    """The interface answers otherwise than described: nothing that it says may be believed."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one request gave. `status`: None where no answer came; `body`: whole, or `truncated`."""

    status: int | None
    content_type: str = ""
    body: bytes = b""
    truncated: bool = False


Fetch = Callable[[str], Fetched]


@dataclass(frozen=True, slots=True)
class _Told:
    """One answer, checked."""

    in_force: str
    group: int
    title: str
    abbreviation: str
    starts: date | None
    ends: date | None
    repealed: bool
    coming: bool


class RiigiTeataja:
    """Asks about acts, never faster than set.

    Args:
        fetch: makes one GET request, without following redirects.
        now, sleep: the clock.
        interval: seconds between two requests, at least.
        site: the address of Riigi Teataja.
    """

    def __init__(
        self,
        fetch: Fetch,
        now: Callable[[], datetime],
        sleep: Callable[[float], None],
        *,
        interval: float = 1.0,
        site: str = "https://www.riigiteataja.ee",
    ) -> None:
        self._fetch = fetch
        self._now = now
        self._sleep = sleep
        self._interval = interval
        self._site = site.rstrip("/")
        self._last: datetime | None = None

    def fact(self, act: str) -> ActFact:
        """What is known of a redaction today.

        Raises:
            NotNow: no answer today.
            InterfaceChanged: the answer is not of the described form.
        """
        newest = self._ask(act, latest=True)
        at = self._now()
        if newest is None:
            return ActFact(act, ActState.ABSENT, at)
        own = newest if newest.in_force == act else self._ask(act, latest=False)
        if own is None:
            raise InterfaceChanged("an act that is there with leiaKehtiv is not there without")
        return _judged(act, own, newest, at)

    def _ask(self, act: str, *, latest: bool) -> _Told | None:
        self._pace()
        fetched = self._fetch(f"{self._site}{_PATH}{act}{'?leiaKehtiv=true' if latest else ''}")
        if fetched.status is None or fetched.status == 429 or fetched.status >= 500:
            raise NotNow(f"HTTP {fetched.status}" if fetched.status else "no answer")
        if fetched.status not in {200, 404}:
            raise InterfaceChanged(f"HTTP {fetched.status}")
        answer = _json(fetched)
        if fetched.status == 404:
            if "code" not in answer and "message" not in answer:
                raise InterfaceChanged("404 without code and message")
            return None
        return _told(answer)

    def _pace(self) -> None:
        now = self._now()
        if self._last is not None:
            left = self._interval - (now - self._last).total_seconds()
            if 0 < left <= self._interval:
                self._sleep(left)
        self._last = self._now()


def _judged(act: str, own: _Told, newest: _Told, at: datetime) -> ActFact:
    today = at.astimezone(_TALLINN).date()
    title, abbreviation = own.title or newest.title, own.abbreviation or newest.abbreviation
    succession = succession_of(title, own.group, own.starts)
    if succession is not None and succession.successor != act:
        return ActFact(
            act,
            ActState.REPEALED,
            at,
            in_force=succession.successor,
            successor=succession.successor_title,
            title=title,
            abbreviation=abbreviation,
            ends=own.ends,
        )
    ended = own.ends is not None and own.ends < today
    if newest.repealed or (newest.in_force == act and ended):
        state, in_force = ActState.REPEALED, ""
    elif newest.in_force == act:
        state, in_force = ActState.IN_FORCE, act
    elif own.coming or (own.starts is not None and own.starts > today):
        state, in_force = ActState.COMING, newest.in_force
    else:
        state, in_force = ActState.REPLACED, newest.in_force
    return ActFact(act, state, at, in_force=in_force, title=title, abbreviation=abbreviation, ends=own.ends)


def _json(fetched: Fetched) -> Mapping[str, Any]:
    kind = fetched.content_type.partition(";")[0].strip().lower()
    if kind != "application/json" or fetched.truncated:
        raise InterfaceChanged(f"{kind or 'no content type'} instead of JSON")
    try:
        answer = json.loads(fetched.body)
    except (ValueError, RecursionError):
        raise InterfaceChanged("not JSON") from None
    if not isinstance(answer, dict):
        raise InterfaceChanged("JSON that is no object")
    return answer


def _told(answer: Mapping[str, Any]) -> _Told:
    parameters = answer.get("aktiParameetrid")
    if not isinstance(parameters, dict):
        raise InterfaceChanged("no aktiParameetrid")
    title, abbreviation = parameters.get("pealkiri"), parameters.get("lyhend")
    if not isinstance(title, str) or not isinstance(abbreviation, str | None):
        raise InterfaceChanged("no pealkiri")
    return _Told(
        in_force=str(_number(answer, "kehtivId")),
        group=_number(answer, "grupiId"),
        title=title[:_MAX_TITLE],
        abbreviation=(abbreviation or "")[:_MAX_TITLE],
        starts=_day(parameters, "kehtivuseAlgus"),
        ends=_day(parameters, "kehtivuseLopp"),
        repealed=parameters.get("kehtivKehtetus") is True or parameters.get("staatus") == "KEHTETUD",
        coming=parameters.get("mitteJoustunud") is True,
    )


def _number(answer: Mapping[str, Any], name: str) -> int:
    value = answer.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise InterfaceChanged(f"{name} is no number")
    return value


def _day(parameters: Mapping[str, Any], name: str) -> date | None:
    """An instant of Tallinn's midnight as the day that begins then."""
    value = parameters.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise InterfaceChanged(f"{name} is no moment")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise InterfaceChanged(f"{name} is no moment") from None
    if moment.tzinfo is None:
        return moment.date()
    return moment.astimezone(_TALLINN).date()
