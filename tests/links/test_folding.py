"""White space is folded the quick way; what comes out is what the plain rule gives."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from course_sync.links.page import read_page
from course_sync.links.texts import MAX_TEXT, fold

SPACE = re.compile(r"\s+")
WHITE = " \t\n\r\f\v\x1c\x85\xa0\u2003\u2028\u3000"


@given(st.text(alphabet=st.one_of(st.sampled_from(WHITE), st.characters())))
@example(WHITE)
def test_every_run_of_white_space_becomes_one_space(text):
    assert fold(text) == SPACE.sub(" ", text).strip()


@given(st.integers(1, 40), st.integers(1, 900), st.integers(0, 3_000))
def test_a_pages_text_is_its_beginning_folded_however_wide_its_gaps(word, gap, shift):
    text = "e" * shift + ("sõna" * word + "\u2003" * gap) * (60_000 // (4 * word + gap))
    page = read_page(f"<body>{text}</body>".encode(), {"content-type": "text/html"})
    assert page.whole_text == SPACE.sub(" ", text[: 2 * MAX_TEXT]).strip()[:MAX_TEXT]
