"""What addresses of the Moodle site mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content import InternalKind, InternalTarget, Site, resolve_internal

SITE = Site("https://moodle.ee/oppe/", ("http://vana.ee",))
ROOT = "https://moodle.ee/oppe"
K = InternalKind


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("", InternalTarget(K.FRONT)),
        ("/", InternalTarget(K.FRONT)),
        ("/index.php", InternalTarget(K.FRONT)),
        ("/?redirect=0", InternalTarget(K.FRONT)),
        ("/course/view.php?id=5", InternalTarget(K.COURSE, 5)),
        ("/course/view.php?id=5&section=3", InternalTarget(K.COURSE, 5, section=3)),
        ("/course/view.php?id=5#section-3", InternalTarget(K.COURSE, 5, section=3, anchor="section-3")),
        ("/course/view.php?name=OHV%201", InternalTarget(K.COURSE, name="OHV 1")),
        ("/course/section.php?id=77", InternalTarget(K.SECTION, 77)),
        ("/course/index.php?categoryid=60", InternalTarget(K.CATEGORY, 60)),
        ("/enrol/index.php?id=5", InternalTarget(K.COURSE, 5)),
        ("/mod/page/view.php?id=895", InternalTarget(K.ACTIVITY, 895, "page")),
        ("/mod/page/view.php?forceview=1&id=895#a", InternalTarget(K.ACTIVITY, 895, "page", anchor="a")),
        ("/mod/quiz/view.php?q=4", InternalTarget(K.ACTIVITY, None, "quiz", 4)),
        ("/mod/url/view.php?u=9", InternalTarget(K.ACTIVITY, None, "url", 9)),
        ("/mod/quiz/index.php?id=5", InternalTarget(K.COURSE, 5, "quiz")),
        ("/mod/forum/discuss.php?d=5", InternalTarget(K.OTHER, modname="forum", path="/mod/forum/discuss.php")),
        ("/mod/page/view.php?id=abc", InternalTarget(K.OTHER, modname="page", path="/mod/page/view.php")),
        ("/pluginfile.php/31/mod_page/content/2/a%20b.png?forcedownload=1", InternalTarget(K.FILE, 31, path="mod_page/content/2/a b.png")),
        ("/webservice/pluginfile.php/31/mod_page/content/2/a.png", InternalTarget(K.FILE, 31, path="mod_page/content/2/a.png")),
        ("/tokenpluginfile.php/0abc/31/course/summary/a.png", InternalTarget(K.FILE, 31, path="course/summary/a.png")),
        ("/pluginfile.php?file=/31/course/summary/a.png", InternalTarget(K.FILE, 31, path="course/summary/a.png")),
        ("/draftfile.php/5/user/draft/123/a.png", InternalTarget(K.DRAFT, path="5/user/draft/123/a.png")),
        ("/user/view.php?id=2&course=71", InternalTarget(K.USER, 2)),
        ("/user/index.php?id=71", InternalTarget(K.USER, path="/user/index.php")),
        ("/mod/book/view.php?id=5&chapterid=7", InternalTarget(K.ACTIVITY, 5, "book", part=7)),
        ("/h5p/embed.php?url=https%3A%2F%2Fx.example%2Fa.h5p", InternalTarget(K.OTHER, path="/h5p/embed.php")),
        ("/my/", InternalTarget(K.OTHER, path="/my/")),
    ],
)  # fmt: skip
def test_an_internal_address_names_its_target(path, target):
    assert resolve_internal(ROOT + path, SITE) == target
    assert resolve_internal("http://vana.ee" + path, SITE) == target


@pytest.mark.parametrize(
    ("mark", "target"),
    [
        ("$@COURSEVIEWBYID*5@$", InternalTarget(K.COURSE, 5, remnant=True)),
        ("$@PAGEVIEWBYID*12@$#osa", InternalTarget(K.ACTIVITY, 12, "page", anchor="osa", remnant=True)),
        ("$@QUIZVIEWBYQ*3@$", InternalTarget(K.ACTIVITY, None, "quiz", 3, remnant=True)),
        ("$@FORUMINDEX*5@$", InternalTarget(K.COURSE, 5, "forum", remnant=True)),
        ("$@BOOKVIEWBYIDCH*12*3@$", InternalTarget(K.ACTIVITY, 12, "book", remnant=True)),
        ("$@NULL@$", InternalTarget(K.OTHER, path="$@NULL@$", remnant=True)),
        ("@@PLUGINFILE@@/kaust/a%20b.png", InternalTarget(K.FILE, path="kaust/a b.png", remnant=True)),
    ],
)
def test_a_mark_that_a_restore_left_behind_is_known_as_such(mark, target):
    assert resolve_internal(mark, SITE) == target


@pytest.mark.parametrize(
    "url", ["https://x.ee/", "https://moodle.ee/", "https://moodle.ee/oppekava/", "mailto:a@moodle.ee", "", "x"]
)
def test_an_address_of_elsewhere_is_not_internal(url):
    assert resolve_internal(url, SITE) is None


@given(st.text())
def test_resolving_never_raises(text):
    resolve_internal(text, SITE)
    target = resolve_internal(f"{ROOT}/{text}", SITE)
    assert target is None or target.kind in InternalKind
    resolve_internal(f"$@{text}@$", SITE)
