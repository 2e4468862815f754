"""Large answers in order, the next ones under way while one is worked on, never more at once than allowed."""

import threading
from concurrent.futures import ThreadPoolExecutor
from weakref import WeakSet

import pytest

from course_sync.errors import NotFound
from course_sync.moodle.ahead import ahead


@pytest.fixture
def threads():
    with ThreadPoolExecutor(8) as pool:
        yield pool


class Answers:
    """Tasks that wait until they are let go, and know how many of them began."""

    def __init__(self, count):
        self.began, self.let_go = threading.Semaphore(0), [threading.Event() for _ in range(count)]
        self.taken = 0

    def tasks(self):
        for number, event in enumerate(self.let_go):
            self.taken += 1
            yield lambda number=number, event=event: self.answer(number, event)

    def let_the_first_go_once_begun(self, count):
        """As soon as so many are under way."""

        def watch():
            assert all(self.began.acquire(timeout=30) for _ in range(count))
            self.let_go[0].set()

        threading.Thread(target=watch).start()

    def answer(self, number, event):
        self.began.release()
        assert event.wait(30)
        return number


def test_answers_come_in_the_order_of_the_questions_whichever_is_there_first(threads):
    answers = Answers(3)
    for event in reversed(answers.let_go):
        event.set()
    assert list(ahead(answers.tasks(), threads, 2, set())) == [0, 1, 2]


@pytest.mark.parametrize(("most", "under_way"), [(1, 0), (2, 1), (3, 2)])
def test_while_one_is_worked_on_the_next_are_under_way_and_with_it_no_more_than_allowed(threads, most, under_way):
    answers = Answers(6)
    answers.let_go[0].set()
    told = ahead(answers.tasks(), threads, most, set())
    assert next(told) == 0
    for _ in range(1 + under_way):
        assert answers.began.acquire(timeout=30)
    assert answers.taken == 1 + under_way
    answers.let_go[1].set()
    assert next(told) == 1  # the next one begins once the first is done with
    assert answers.taken == 2 + under_way
    for event in answers.let_go:
        event.set()
    assert list(told) == [2, 3, 4, 5]


class Failing(Answers):
    """The first one fails, once it is let go."""

    def answer(self, number, event):
        super().answer(number, event)
        if number == 0:
            raise NotFound("page 0")
        return number


@pytest.mark.parametrize("most", [1, 2, 3])
def test_an_error_comes_in_its_turn_and_what_has_not_begun_by_then_never_does(threads, most):
    answers, left = Failing(9), WeakSet()
    told = ahead(answers.tasks(), threads, most, left)
    answers.let_the_first_go_once_begun(most)
    with pytest.raises(NotFound, match="page 0"):
        next(told)
    assert answers.taken == most
    assert len(left) == most - 1
    for event in answers.let_go:
        event.set()
    assert list(told) == []
    assert answers.taken == most


@pytest.mark.parametrize("how", ["an error", "the caller broke off"])
def test_the_next_try_begins_when_what_was_under_way_has_ended(threads, how):
    first, second, left = Failing(4) if how == "an error" else Answers(4), Answers(2), WeakSet()
    told = ahead(first.tasks(), threads, 2, left)
    first.let_the_first_go_once_begun(2)
    if how == "an error":
        with pytest.raises(NotFound):
            next(told)
    else:
        assert next(told) == 0
        told.close()
    assert len(left) == 1
    again, found = ahead(second.tasks(), threads, 2, left), []
    reading = threading.Thread(target=lambda: found.extend(again))
    for event in second.let_go:
        event.set()
    reading.start()
    reading.join(0.05)
    assert second.taken == 0
    first.let_go[1].set()
    reading.join(30)
    assert found == [0, 1]
