"""Pages of a report overlap: nobody who is in it all the time is lost, whoever comes and goes between two pages."""

from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.config import as_given
from course_sync.errors import BadAnswer
from course_sync.stages.mirroring import report_rows
from course_sync.stages.mirroring.report_rows import next_page, pieces

HEADERS = (
    "Course short name with link",
    "Username",
    "Short name",
    "Status",
    "Time started",
    "Completed",
    "Time completed",
)


def row(user, enrolment):
    link = '<a href="https://m.example/course/view.php?id=5">K</a>'
    return (link, f"u{user:05}", "student", "Active", f"{enrolment + 1} May 2025, 10:00 AM", "No", "")


class Living:
    """A report whose people come and go before some of its pages, of which `together` are asked for in any order."""

    def __init__(self, people, changes, shuffle, together=1):
        self.people, self.changes, self.shuffle, self.asked = dict(people), list(changes), shuffle, 0
        self.always, self.together = dict(people), together

    def pages(self, client, report, places, words):
        places = list(places)
        for start in range(0, len(places), self.together):
            now = places[start : start + self.together]
            order = self.shuffle.Random(f"{self.asked}/order").sample(now, len(now))
            read = {place: self.page(client, report, *place, words) for place in order}
            yield from (read[place] for place in now)

    def page(self, _client, _report, number, size, _words):
        if self.asked and self.changes:
            for user, rows in self.changes.pop():
                self.people.pop(user, None)
                if rows:
                    self.people[user] = rows
                elif user in self.always:
                    del self.always[user]
        self.asked += 1
        rows = [
            row(user, n)
            for user in sorted(self.people)
            for n in sorted(
                range(self.people[user]), key=lambda n: self.shuffle.Random(f"{self.asked}/{user}/{n}").random()
            )
        ]
        start = number * size
        return SimpleNamespace(headers=HEADERS, rows=tuple(rows[start : start + size]), total=len(rows))


USERS = st.integers(0, 400)
PEOPLE = st.dictionaries(USERS, st.integers(1, 4), min_size=30, max_size=120)
NEW = st.tuples(st.integers(0, 400).map(lambda n: n * 2 + 1), st.integers(0, 2))


@settings(max_examples=60)
@given(
    PEOPLE.map(lambda people: {user * 2: rows for user, rows in people.items()}),
    st.lists(st.lists(NEW, max_size=3), max_size=12),
    st.lists(st.tuples(st.integers(0, 12), USERS.map(lambda n: n * 2)), max_size=2),
    st.integers(16, 40),
    st.integers(1, 3),
)
def test_everybody_who_is_there_all_the_time_is_found_with_all_their_rows(people, comings, goings, size, together):
    import random

    changes = [list(one) for one in comings]
    for at, user in goings:
        while len(changes) <= at:
            changes.append([])
        changes[at].append((user, 0))
    living = Living(people, changes, random, together)
    chosen = as_given({"statistics": {"reports": (9,), "page": size}})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report_rows, "report_page", living.page)
        patch.setattr(report_rows, "report_pages", living.pages)
        try:
            rows = [one for piece, _, _ in pieces(None, 9, chosen) for one in piece]
        except BadAnswer:
            return  # read again
    for user, count in living.always.items():
        assert {one for one in rows if one[1] == f"u{user:05}"} == {row(user, n) for n in range(count)}


def test_pages_that_nobody_touches_are_read_once_and_hardly_more_rows_than_there_are():
    import random

    living = Living(dict.fromkeys(range(20000), 1), [], random)
    chosen = as_given({"statistics": {"reports": (9,), "page": 1000}})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report_rows, "report_page", living.page)
        patch.setattr(report_rows, "report_pages", living.pages)
        rows = [one for piece, _, _ in pieces(None, 9, chosen) for one in piece]
    assert len(rows) == len(set(rows)) == 20_000
    assert living.asked <= 22


@pytest.mark.parametrize(("size", "rows"), [(100, 10_000), (1000, 300_000), (5000, 2_000_000)])
def test_every_page_begins_before_the_end_of_the_last_and_reaches_beyond_it(size, rows):
    end, pages = size, 1
    while end < rows:
        number, part = next_page(end, size)
        assert number * part <= end - 10
        assert part <= size
        assert (number + 1) * part > end
        end, pages = (number + 1) * part, pages + 1
    assert pages <= 1.3 * rows / size + 1


def test_pages_that_are_too_small_for_a_report_are_told():
    with pytest.raises(BadAnswer, match="larger number"):
        next_page(505, 10)
