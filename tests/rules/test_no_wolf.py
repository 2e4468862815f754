"""Courses as real sites have them, of which a careful colleague would say nothing (much): whatever the rules say here is a cry of wolf."""

from dataclasses import replace
from datetime import timedelta

import pytest

from course_sync.content.names import shipped
from course_sync.model.course import CompletionSums, Criteria, Door
from course_sync.model.findings import Review, Severity
from course_sync.model.places import Place
from course_sync.rules import judge

YEARS = timedelta(days=5 * 365)
OLD_WORDS = "<p>Esita töö hiljemalt 1.03.2022. Sel aastal on kolm koolitust. Pöördu Haigekassa poole.</p>"


def said(view):
    judgement = judge(view)
    assert judgement.failures == ()
    return {finding.rule for finding in judgement.findings}


def aged(w, **course):
    """A course of five years ago that nobody touched since, with words of its time."""
    at = w.now - YEARS
    return w.view(
        course=w.course(modified_at=at, created_at=at, starts_at=at, entrances=("manual",), **course),
        activities=(w.activity(1, modified_at=at), w.activity(2, "quiz", dates={"timeclose": at}, modified_at=at)),
        texts=(w.text(OLD_WORDS, modified_at=at),),
        files=(w.file(modified_at=at),),
        names=shipped(),
    )


def test_an_old_course_that_learners_see_is_told_of(w):
    assert {"text.deadline-passed", "quiz.closed", "course.stale", "review.overdue", "file.old"} <= said(aged(w))


def test_a_course_that_was_put_away_hidden_is_left_in_peace(w):
    """Archives, templates and playgrounds: hidden, begun long ago, without an end."""
    assert said(aged(w, visible=False)) == set()


def test_a_hidden_course_that_is_to_begin_is_being_made_ready_and_is_told_of(w):
    view = aged(w, visible=False)
    view = replace(view, course=replace(view.course, starts_at=w.now + timedelta(days=5)))
    assert "text.deadline-passed" in said(view)
    judgement = judge(view)
    assert judgement.again_on is not None
    assert judgement.again_on <= w.today + timedelta(days=6), "on that day it is put away or begins"


def test_a_course_that_ended_is_told_of_once_for_being_visible(w):
    view = aged(w, ends_at=w.now - timedelta(days=400))
    assert said(view) == {"course.ended-visible"}
    assert said(replace(view, course=replace(view.course, visible=False))) == set()


@pytest.mark.parametrize("course_format", ["singleactivity", "social"])
def test_a_format_without_sections_has_no_empty_ones(w, course_format):
    left = w.section(71, 2)
    view = w.view(course=w.course(format=course_format), sections=(w.section(), left))
    assert said(replace(view, course=w.course(format="topics"))) == {"section.empty"}
    assert said(view) == set()


def test_what_stands_in_a_subsection_of_a_hidden_section_is_hidden(w):
    outer, inner = w.section(70, 1), replace(w.section(71, 2), subsection_of=70)
    quiz = w.activity(1, "quiz", facts={"hasquestions": 0}, section_id=71)
    view = w.view(sections=(outer, inner), activities=(quiz, w.activity(2, "subsection")))
    assert said(view) == {"quiz.no-questions"}
    assert said(replace(view, sections=(replace(outer, visible=False), inner))) == set()


def test_sections_that_hold_each_other_do_not_hang_the_rules(w):
    here, there = (replace(w.section(n, n), subsection_of=m) for n, m in ((70, 71), (71, 70)))
    assert said(w.view(sections=(here, there))) == set()


@pytest.mark.parametrize("way", ["manual", "self", "cohort", "meta", "lti", "category", "guest", "database"])
def test_any_way_in_is_a_way_in(w, way):
    assert said(w.view(course=w.course(entrances=(way,)))) == set()


def test_a_course_of_learners_by_cohort_whose_teacher_is_one_by_category_is_at_most_a_hint(w):
    view = w.view(
        course=w.course(entrances=("cohort",)),
        activities=(w.activity(1, "assign"),),
        completion=CompletionSums(30, 30, 10),
        teachers=0,
    )
    assert [it.severity for it in judge(view).findings] == [Severity.HINT]


def test_a_course_that_one_takes_alone_in_ones_own_time_is_fine(w):
    """No dates, no teacher, no end; made two years ago, looked through last month."""
    at = w.now - 2 * timedelta(days=365)
    view = w.view(
        course=w.course(
            created_at=at,
            starts_at=at,
            tracks_completion=True,
            criteria=Criteria(1, (1,)),
            entrances=("self",),
            self_enrolment=Door.OPEN,
        ),
        activities=(w.activity(1, tracking=2), w.activity(2, "quiz", tracking=2, facts={"hasquestions": 1})),
        completion=CompletionSums(300, 300, 120),
        teachers=0,
        last_review=Review(7, w.today - timedelta(days=30), "M", "", None),
    )
    assert said(view) == set()


def test_a_course_of_labels_alone_is_fine(w):
    labels = tuple(w.activity(n, "label") for n in (1, 2))
    assert said(w.view(activities=labels, texts=(w.text("<p>Tere tulemast!</p>"),))) == set()


def test_a_course_in_russian_about_the_past_is_fine_and_a_deadline_in_it_is_told(w):
    course = w.course(lang="ru", modified_at=w.now)
    told = w.text(
        "<p>Закон был принят 1 марта 2022 года. В 2023 году за помощью обратились 500 человек.</p>", modified_at=w.now
    )
    assert said(w.view(course=course, texts=(told,))) == set()
    at = w.now - timedelta(days=900)
    due = w.text("<p>Сдайте работу не позднее 1 июня 2024 года.</p>", modified_at=at)
    assert said(w.view(course=course, texts=(due,))) == {"text.deadline-passed"}


def test_the_front_page_of_a_site_is_a_course_without_anything_to_enrol_in(w):
    """Id 1: no category, no enrolment methods told, its sections 0 and 1."""
    front = replace(w.course(category_id=0, category="", format="site", entrances=None), id=1)
    sections = (replace(w.section(1, 0), place=Place(1, 1, "")), replace(w.section(2, 1), place=Place(1, 2, "")))
    activity = w.activity(1, "forum", facts={"type": "news"}, section_id=2)
    assert said(w.view(course=front, sections=sections, activities=(activity,))) == set()
