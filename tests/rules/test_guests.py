"""Texts that ask guests in: a stranger's text costs time in proportion to its length."""

import time
from dataclasses import replace

import pytest

from course_sync.rules.guests import guests_refused


def test_a_text_of_nothing_but_promises_takes_no_longer_than_it_is_long(w):
    course = w.course(entrances=("manual",))

    def seconds(promises):
        body = '"' + "logi sisse külalisena " * promises
        view = w.view(course=course, texts=(w.text(body),))
        began = time.perf_counter()
        list(guests_refused(view, {}))
        return time.perf_counter() - began

    seconds(100)
    short, long = min(seconds(1_000) for _ in range(3)), seconds(8_000)
    assert long < 30 * short + 0.5, "8 times the text; quadratic would be 64 times"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Kursusega saab tutvuda külalisena sisse logides.", 1),
        ("Sisse saab logida parooliga. Logi sisse külalisena!", 1),
        ("Külalisena sisse logida ei saa.", 0),
        ('Nupp "Logi sisse külalisena" on peidetud.', 0),
    ],
)
def test_what_is_denied_or_only_quoted_is_no_promise(w, found, body, told):
    view = w.view(course=w.course(entrances=("manual",)), texts=(w.text(f"<p>{body}</p>"),))
    assert len(found("course.guests-refused", view)) == told
    assert found("course.guests-refused", replace(view, course=w.course(entrances=("manual", "guest")))) == []
