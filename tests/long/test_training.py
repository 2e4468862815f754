"""The table of weights is what training makes of the lessons and the open part of the corpus: whoever changes signs, words or lessons trains anew.

To the second place: the optimum is one, but the last digit of a sum depends on the machine.
"""

import pytest
from tests.corpus import train
from tests.corpus.reader import read
from tests.links import learn

from course_sync.content.dates.model import ROLES, shipped
from course_sync.links import likely

NOUGHT = (0,) * len(ROLES)
NEAR = train.FAINT + 1  # hundredths; a sign that weighs less may be in the one table and not in the other

pytestmark = pytest.mark.long


def test_the_weights_that_are_shipped_are_those_that_training_gives():
    learned = train.learn([*train.from_corpus(s for s in read() if not s.held_out), *train.from_lessons()])
    known = shipped()
    assert known
    far = [
        sign
        for sign in learned.keys() | known.keys()
        for a, b in zip(learned.get(sign, NOUGHT), known.get(sign, NOUGHT), strict=True)
        if abs(a - b) > NEAR
    ]
    assert not far, "python -m tests.corpus.train"


def test_the_weights_of_what_pages_say_are_those_that_training_gives():
    learned, known = learn.learn(learn.examples()), likely.shipped()
    far = [
        trait
        for new, old in zip(learned, known, strict=True)
        for trait in new.keys() | old.keys()
        if abs(new.get(trait, 0) - old.get(trait, 0)) > 1 + learn.FAINT
    ]
    assert not far, "python -m tests.links.learn"
