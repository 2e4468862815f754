"""Many calls together: several in one request (tool_mobile_call_external_functions), a few requests at once.

The batch function stops at its first failing call and answers fewer; PHP's max_input_vars cuts a long form without a word.
So answers are counted, and what was not answered is sent again.
"""

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextvars import copy_context
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course_sync.errors import AccessRefused, BadAnswer, MoodleError, MoodleUnavailable, TokenRefused
from course_sync.moodle.answers import SITE_INFO, Passing, refusal
from course_sync.moodle.forms import Call, plain

if TYPE_CHECKING:
    from course_sync.moodle.client import MoodleClient

BATCH = "tool_mobile_call_external_functions"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Data of one call, or why there is none."""

    data: Any = None
    error: MoodleError | None = None

    def get(self) -> Any:
        """The data; raises the error where there is one."""
        if self.error is not None:
            raise self.error
        return self.data


def many(client: "MoodleClient", calls: Sequence[Call], threads: Executor) -> Iterator[Outcome]:
    """See `MoodleClient.call_many`. The calls are made by `threads`, which the client owns.

    A caller that breaks off leaves this generator to the garbage collector, which ends it in any thread, at any moment,
    even inside `threading` itself: so the end of it takes no lock of that module and waits for nobody.
    """
    if not calls:
        return
    state = _State(client)
    size = max(1, client.access.batch_size) if state.batching() else 1
    groups = deque(calls[start : start + size] for start in range(0, len(calls), size))
    parallel = max(1, client.access.parallel)
    waiting: deque[Future[list[Outcome]]] = deque()
    try:
        while groups or waiting:
            # Only as many answers are held as are needed to keep every thread busy.
            while groups and len(waiting) < 2 * parallel:
                waiting.append(threads.submit(copy_context().run, _answers, state, groups.popleft()))
            yield from waiting.popleft().result()
    finally:
        for unread in waiting:
            unread.cancel()


class _State:
    """What the threads of one `many` share: whether batches work, and the error that ends everything."""

    def __init__(self, client: "MoodleClient") -> None:
        self.client = client
        self.end: MoodleError | None = None
        self.batches_work = client.access.batch

    def batching(self) -> bool:
        """Whether batches are worth a try. An error of asking is the end of everything."""
        if not self.batches_work or self.end:
            return False
        try:
            self.batches_work = self.client.capabilities().has(BATCH)
        except MoodleError as error:
            self.end = error
            return False
        return self.batches_work

    def note(self, error: MoodleError) -> None:
        """After an outage ask something small: does Moodle still answer at all? If not, that is the end of everything."""
        if isinstance(error, TokenRefused):
            self.end = error
        elif isinstance(error, MoodleUnavailable) and self.end is None:
            try:
                self.client.call(SITE_INFO)
            except MoodleError as worse:
                self.end = worse


def _answers(state: _State, calls: Sequence[Call]) -> list[Outcome]:
    """The outcomes of one group of calls."""
    outcomes: list[Outcome] = []
    size = len(calls)
    while len(outcomes) < len(calls):
        left = calls[len(outcomes) :]
        if state.end is not None:
            return [*outcomes, *(Outcome(error=state.end) for _ in left)]
        # A group of one is sent plainly only where it was alone from the start: a batch shrunk to one must prove itself.
        if not state.batches_work or len(calls) == 1:
            outcomes.append(_single(state, left[0]))
            continue
        got = _batch(state, left[:size])
        outcomes += got
        if len(got) < min(size, len(left)) and not (got and got[-1].error):
            if size == 1 and not got:
                outcomes.append(_vanished(state, left[0]))
            size = max(1, len(got) or size // 2)
    return outcomes


def _vanished(state: _State, call: Call) -> Outcome:
    """What a call gets that a batch of its own does not answer."""
    if state.end is not None or not state.batches_work:
        return _single(state, call)
    return Outcome(
        error=BadAnswer(f"{call.function}: the site's batch function left it unanswered", function=call.function)
    )


def _single(state: _State, call: Call) -> Outcome:
    if state.end is not None:
        return Outcome(error=state.end)
    try:
        return Outcome(state.client.invoke(call))
    except MoodleError as error:
        state.note(error)
        return Outcome(error=error)


def _batch(state: _State, calls: Sequence[Call]) -> list[Outcome]:
    """As many outcomes as the batch gave, in order; none where it failed as a whole and shall be halved."""
    try:
        answers = _parse(
            state.client.call(BATCH, scale=1 + len(calls) / 10, requests=[_request(call) for call in calls])
        )
        if len(answers) > len(calls):
            raise BadAnswer(f"{BATCH}: more answers than questions", function=BATCH)
    except AccessRefused:
        state.batches_work = False
        return []
    except MoodleError as error:
        state.note(error)
        # A batch of one that fails is told by its own call: that says better what is wrong.
        return [_single(state, calls[0])] if len(calls) == 1 else []
    return [_outcome(state, call, answer) for call, answer in zip(calls, answers, strict=False)]


def _request(call: Call) -> dict[str, str]:
    """One question of a batch. The function's name, which must be there, stands last: so a form that PHP cuts inside a
    question is refused, instead of being answered with that question's parameters or settings missing.
    """
    arguments = json.dumps(plain(call.params), ensure_ascii=False)
    return {**dict(call.settings.fields("setting")), "arguments": arguments, "function": call.function}


def _parse(data: object) -> list[Mapping[str, Any]]:
    answers = data.get("responses") if isinstance(data, dict) else None
    if not isinstance(answers, list) or not all(isinstance(answer, dict) for answer in answers):
        raise BadAnswer(f"{BATCH}: no list 'responses'", function=BATCH)
    return answers


def _outcome(state: _State, call: Call, answer: Mapping[str, Any]) -> Outcome:
    text = answer.get("exception" if answer.get("error") else "data")
    if not answer.get("error") and text is None:
        return Outcome(None)  # a function that answers nothing
    data = _json(text)
    if not answer.get("error"):
        if data is _UNREADABLE:
            return Outcome(error=BadAnswer(f"{call.function}: its part of a batch is no JSON", function=call.function))
        return Outcome(data)
    error = refusal(data if isinstance(data, dict) else {}, call.function)
    if isinstance(error, Passing):
        return _single(state, call)
    state.note(error)
    return Outcome(error=error)


_UNREADABLE: Callable[[], None] = lambda: None  # noqa: E731 - a value that no JSON can be


def _json(text: object) -> Any:
    try:
        return json.loads(text) if isinstance(text, str) else _UNREADABLE
    except (ValueError, RecursionError):
        return _UNREADABLE
