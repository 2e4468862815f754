"""The table of weights is what training makes of the lessons and the open part of the corpus: whoever changes signs, words or lessons trains anew."""

import pytest
from tests.corpus import train
from tests.corpus.reader import read

from course_sync.content.dates.model import shipped

pytestmark = pytest.mark.long


def test_the_weights_that_are_shipped_are_those_that_training_gives():
    learned = train.learn([*train.from_corpus(s for s in read() if not s.held_out), *train.from_lessons()])
    assert {sign: row for sign, row in learned.items() if any(row)} == shipped()
