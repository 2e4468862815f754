"""The corpus is what it says it is: consistent labels, the promised counts, no sentence twice; and the score is computed right."""

import datetime as dt
import re
from collections import Counter, defaultdict
from itertools import combinations

import pytest
from tests.corpus import score, train
from tests.corpus.reader import (
    FRESH,
    LANGUAGES,
    ROLES,
    Found,
    Sentence,
    first_day,
    last_day,
    normalised,
    parse,
    precision,
    read,
)

from course_sync.content.dates.words import MONTH

WANTED = {"et": 1500, "en": 300, "ru": 150}


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    return read()


@pytest.mark.parametrize("language", WANTED)
def test_there_are_enough_sentences_and_half_of_them_tempt(sentences, language):
    own = [s for s in sentences if s.language == language]
    claiming = sum(bool(s.claims) for s in own)
    assert len(own) >= WANTED[language]
    assert 0.4 <= claiming / len(own) <= 0.6


def test_every_role_and_every_precision_occurs_in_estonian(sentences):
    labels = [label for s in sentences if s.language == "et" for label in s.labels]
    roles, precisions = Counter(label.role for label in labels), Counter(label.precision for label in labels)
    assert all(roles[role] >= 60 for role in ROLES.values()), roles
    for name in ("day", "month", "quarter", "half-year", "year", "school-year", "semester"):
        assert precisions[name] >= 10, precisions


def test_every_label_lies_inside_its_text_and_overlaps_no_other(sentences):
    for s in sentences:
        ends = [0]
        for label in s.labels:
            assert ends[-1] <= label.start < label.end <= len(s.text), s.id
            ends.append(label.end)
            span = s.span(label)
            assert span == span.strip(), s.id


def test_every_value_is_a_real_day_or_period(sentences):
    for s in sentences:
        for label in s.labels:
            assert first_day(label.value) <= last_day(label.value), s.id
            assert dt.date.min in {first_day(label.value)} or 500 < first_day(label.value).year < 2060, s.id


def test_what_is_claimed_is_close_to_the_day_of_writing(sentences):
    for s in sentences:
        for label in s.claims:
            end, begin = last_day(label.value), first_day(label.value)
            if label.role == "age":
                assert begin <= s.reference, (s.id, s.text)
                assert (s.reference - end).days < 6 * 366, (s.id, s.text)
            else:
                assert end >= s.reference, (s.id, s.text)
                assert (begin - s.reference).days < 12 * 366, (s.id, s.text)


MONTHS = {
    "et": ("jaan", "ve", "mär", "ap", "mai", "juun", "juul", "aug", "sep", "ok", "nov", "de"),
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "ru": ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
}


def test_a_month_named_in_a_span_is_the_month_of_its_value(sentences):
    for s in sentences:
        for label in s.labels:
            numbers = {int(number) for number in re.findall(r"-(\d\d)(?!\d)", label.value)}
            for word in re.findall(r"[^\W\d_]{3,}", s.span(label).casefold()):
                months = {month for month, stem in enumerate(MONTHS[s.language], start=1) if word.startswith(stem)}
                assert not months or months & numbers, (s.id, s.text, label.value)


def test_the_numbers_of_a_dotted_date_are_those_of_its_value(sentences):
    for s in sentences:
        for label in s.labels:
            span, ends = s.span(label), (first_day(label.value), last_day(label.value))
            if label.precision == "day" and re.fullmatch(r"[\d.\s]+", span):
                day, month = (int(number) for number in re.findall(r"\d+", span)[:2])
                assert (day, month) == (ends[1].day, ends[1].month), (s.id, s.text, label.value)


def test_no_sentence_stands_twice_when_digits_are_put_aside(sentences):
    frames = Counter((s.language, normalised(s.text)) for s in sentences)
    assert [frame for frame, count in frames.items() if count > 1] == []


def test_no_two_sentences_share_a_frame(sentences):
    frames = Counter((s.language, frame(s)) for s in sentences)
    assert [words for words, count in frames.items() if count > 1] == []


@pytest.mark.long
def test_hardly_any_two_sentences_are_near(sentences):
    for language in LANGUAGES:
        bags = [frozenset(frame(s).split()) for s in sentences if s.language == language]
        near = sum(len(a & b) > 0.6 * len(a | b) for a, b in combinations([bag for bag in bags if len(bag) > 2], 2))
        assert near <= len(bags) / 50


def frame(sentence: Sentence) -> str:
    """The text with each labelled date put aside, then its digits and marks."""
    text, position = "", 0
    for label in sentence.labels:
        text += sentence.text[position : label.start] + "§"
        position = label.end
    return " ".join(re.findall(r"\w+|§", normalised(text + sentence.text[position:])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_lesson_stands_in_the_corpus_or_a_fresh_set(sentences, language):
    own = {normalised(s.text) for s in [*sentences, *fresh()]}
    assert not any(normalised(train.unmarked(line)) in own for _, line in train.lines_of(language))


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_lesson_is_near_a_sentence_of_the_corpus_or_a_fresh_set(sentences, language):
    scored = [bag for s in [*sentences, *fresh()] if s.language == language and len(bag := words_of(s.text)) > 2]
    holding = defaultdict(list)
    for number, bag in enumerate(scored):
        for word in bag:
            holding[word].append(number)
    for _, line in train.lines_of(language):
        own = words_of(train.unmarked(line))
        shared = Counter(number for word in own for number in holding[word])
        near = [n for n, count in shared.items() if count > 0.6 * len(own | scored[n])]
        assert len(own) < 3 or not near, line


def words_of(text: str) -> frozenset[str]:
    """The words of a text without digits and months."""
    return frozenset(word for word in re.findall(r"[^\W\d]+", normalised(text)) if not re.fullmatch(MONTH, word))


def test_ids_are_unique(sentences):
    assert len({s.id for s in sentences}) == len(sentences)


def test_about_a_third_is_held_out(sentences):
    for language in WANTED:
        own = [s.held_out for s in sentences if s.language == language]
        assert 0.25 < sum(own) / len(own) < 0.42


def test_a_mark_becomes_a_span():
    text, (label,) = parse("Tähtaeg on {15. märts 2025|D 2025-03-15}.")
    assert text == "Tähtaeg on 15. märts 2025."
    assert (text[label.start : label.end], label.value, label.role) == ("15. märts 2025", "2025-03-15", "deadline")


def test_a_year_is_its_own_value():
    _, (label,) = parse("asutati {1997|M}")
    assert (label.value, label.precision) == ("1997", "year")


@pytest.mark.parametrize("bad", ["2025-13-01", "2025-02-30", "15.03.2025", "2025-Q5", "2025-03-02/2025-03-01", ""])
def test_a_value_that_is_no_date_is_refused(bad):
    with pytest.raises(ValueError, match=r".+"):
        assert precision(bad) == str(last_day(bad))


@pytest.mark.parametrize("line", ["{15. märts|D", "{15. märts|X 2025-03-15}", "lahtine } sulg"])
def test_a_broken_mark_is_refused(line):
    with pytest.raises(ValueError, match="cannot be read"):
        parse(line)


def oracle(answers):
    return lambda text, language, reference: answers[text]


def sentence_of(line: str) -> Sentence:
    text, labels = parse(line)
    return Sentence("x", "et", "d", "page", "p", dt.date(2025, 1, 1), text, labels, 1, "1")


def test_a_perfect_extractor_scores_one_and_a_silent_one_recalls_nothing(sentences):
    answers = {
        s.text: [Found(x.start, x.end, x.value, x.precision, x.role) for x in s.labels]
        for s in sentences
        if not s.held_out
    }
    opened = [s for s in sentences if not s.held_out]
    perfect = "\n".join(score.report(opened, oracle(answers)))
    assert "0." not in perfect.replace("[0.", "")
    silent = list(score.report(opened, lambda *_: []))
    assert all("recall 0.000" in line for line in silent if line.startswith("claim"))


def test_a_wrong_role_is_one_false_and_one_missed_claim_but_right_in_any_role():
    s = sentence_of("Kohtume {3. mail|E 2025-05-03}.")
    label = s.labels[0]
    found = [Found(label.start, label.end, label.value, "day", "deadline")]
    strict, lenient = score.claims(s, found, score.exactly), score.claims(s, found, score.in_value)
    assert (strict.hit, strict.wrong, strict.missed) == (0, 1, 1)
    assert (lenient.hit, lenient.wrong, lenient.missed) == (1, 0, 0)


def test_one_date_found_twice_counts_once():
    s = sentence_of("Tähtaeg {3. mai|D 2025-05-03}.")
    label = s.labels[0]
    tally = score.claims(s, [Found(label.start, label.end, label.value, "day", "deadline")] * 2, score.exactly)
    assert (tally.hit, tally.wrong, tally.missed) == (1, 1, 0)


def test_a_finding_falls_due_the_day_after_the_last_day():
    s = sentence_of("Tähtaeg {3. mai|D 2025-05-03}.")
    found = [Found(x.start, x.end, x.value, x.precision, x.role) for x in s.labels]
    until = (dt.date(2025, 5, 3) - s.reference).days
    assert score.finding(s, found, until).hit == 0
    assert score.finding(s, found, until + 1).hit == 1


def test_a_dated_statement_of_age_has_a_year_of_grace_and_one_in_words_has_none():
    dated, worded = sentence_of("Seisuga {3. jaanuar 2025|S 2025-01-03}."), sentence_of("{Sel aastal|S 2025} on nii.")
    assert (score.finding(dated, [], 366).missed, score.finding(dated, [], 368).missed) == (0, 1)
    assert (score.finding(worded, [], 364).missed, score.finding(worded, [], 365).missed) == (0, 1)


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"), [(49, 50, 0.895, 0.996), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0)]
)
def test_wilson_as_in_the_tables(hits, trials, low, high):
    assert score.wilson(hits, trials) == pytest.approx((low, high), abs=0.001)


@pytest.mark.parametrize("part", ["--held-out", "--fresh"])
def test_what_is_held_out_is_not_shown(part):
    with pytest.raises(SystemExit):
        score.main(["x:y", part, "--show"])


def fresh() -> list[Sentence]:
    return [s for folder in FRESH.values() for s in read(folder=folder)]


def test_the_fresh_sets_are_read_whole_and_share_but_one_sentence_with_the_corpus(sentences):
    assert {name: len(read(folder=folder)) for name, folder in FRESH.items()} == {"fresh": 500, "fresh2": 802}
    frames = [normalised(s.text) for s in fresh()]
    assert len(set(frames)) == len(frames)
    shared = set(frames) & {normalised(s.text) for s in sentences}
    assert len(shared) == 1, "what the least wage is in this year, which two hands wrote alike"


def test_each_fresh_set_is_scored_alone_or_both_together(capsys):
    for chosen, count in ((["--fresh", "fresh"], 500), (["--fresh", "fresh2"], 802), (["--fresh"], 1302)):
        score.main(["tests.corpus.test_corpus:silent", *chosen])
        assert f"all: {count} sentences" in capsys.readouterr().out


def silent(text: str, language: str, reference: dt.date) -> list[Found]:
    return []


def test_a_deadline_in_a_month_is_the_same_as_on_its_last_day_but_an_event_is_not():
    for role, same in (("D", True), ("E", False)):
        s = sentence_of(f"{{mai lõpp|{role} 2025-05}}")
        label = s.labels[0]
        assert score.exactly(label, Found(0, 8, "2025-05-31", "day", label.role)) is same
