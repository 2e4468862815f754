"""Large answers in order, the next ones under way while one is worked on, never more at once than allowed."""

import threading
from concurrent.futures import ThreadPoolExecutor

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

    def answer(self, number, event):
        self.began.release()
        assert event.wait(30)
        return number


def test_answers_come_in_the_order_of_the_questions_whichever_is_there_first(threads):
    answers = Answers(3)
    for event in reversed(answers.let_go):
        event.set()
    assert list(ahead(answers.tasks(), threads, 2)) == [0, 1, 2]


def test_the_next_ones_are_under_way_while_one_is_worked_on_and_no_more_are_begun(threads):
    answers = Answers(6)
    answers.let_go[0].set()
    told = ahead(answers.tasks(), threads, 2)
    assert next(told) == 0
    for _ in range(3):
        assert answers.began.acquire(timeout=30)
    assert answers.taken == 3
    for event in answers.let_go:
        event.set()
    assert list(told) == [1, 2, 3, 4, 5]


def test_an_error_comes_in_its_turn_and_what_follows_is_not_begun(threads):
    begun = []

    def task(number):
        begun.append(number)
        if number == 1:
            raise NotFound("page 1")
        return number

    told = ahead((lambda number=number: task(number) for number in range(9)), threads, 1)
    assert next(told) == 0
    with pytest.raises(NotFound, match="page 1"):
        next(told)
    assert begun == [0, 1]
