"""Texts that ask guests in: a stranger's text costs time in proportion to its length."""

import time

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
