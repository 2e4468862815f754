"""The table of functions is exactly what the code calls."""

import ast
import re
from pathlib import Path

import course_sync.moodle
from course_sync.moodle import REGISTRY, TYPES, Tier

ROOM = Path(course_sync.moodle.__file__).parent


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {text for text in texts if re.fullmatch(r"(core|mod|tool|gradereport)_[a-z0-9]+_[a-z0-9_]+", text)}


def test_every_function_that_is_called_stands_in_the_table_and_no_other():
    called = set().union(*(names_in(path) for path in ROOM.glob("*.py") if path.name != "registry.py"))
    assert called == set(REGISTRY)
    assert names_in(ROOM / "registry.py") <= called


def test_every_row_says_what_for_and_what_is_lost():
    assert all(row.name == name and row.purpose and row.lost for name, row in REGISTRY.items())
    assert all(re.fullmatch(r"\w+/\w+:\w+", right) for row in REGISTRY.values() for right in row.capabilities)
    assert {kind.function for kind in TYPES.values()} <= {
        name for name, row in REGISTRY.items() if row.tier is Tier.TEXTS
    }


def test_nothing_is_called_that_views_or_changes():
    assert not [name for name in REGISTRY if re.search(r"_view_|_(create|update|delete|add|set|save|start)_", name)]
    assert [name for name, row in REGISTRY.items() if row.writes] == ["mod_wiki_get_subwiki_pages"]


def test_everything_the_room_names_is_there():
    assert all(hasattr(course_sync.moodle, name) for name in course_sync.moodle.__all__)
