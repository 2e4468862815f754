"""The house stands as it is drawn: floors, sizes, rooms."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "src" / "course_sync"
MOST_LINES = 450  # a module is one idea
DRAWN = ROOT / "ARCHITECTURE.md"


def test_above_imports_below_and_never_the_other_way_round(tmp_path):
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def modules() -> list[Path]:
    """Python files that people write; migrations are generated."""
    return [path for path in sorted(HOUSE.rglob("*.py")) if path.parent.name != "versions"]


def test_no_module_outgrows_its_one_idea():
    sizes = {str(path.relative_to(HOUSE)): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert len(sizes) > 50
    assert {name: lines for name, lines in sizes.items() if lines > MOST_LINES} == {}


def test_modules_are_named_for_what_they_hold():
    vague = re.compile(r"(^|_)(utils?|helpers?|managers?|misc|common)(_|$)")
    assert [path.name for path in modules() if vague.search(path.stem)] == []
    classes = {
        name
        for path in modules()
        for name in re.findall(r"^class (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert {name for name in classes if re.search(r"(Manager|Helper|Utils?)$", name)} == set()


@pytest.mark.skipif(not DRAWN.exists(), reason="needs ARCHITECTURE.md")
def test_rooms_that_are_drawn_are_there_and_rooms_that_are_there_are_drawn():
    text = DRAWN.read_text(encoding="utf-8")
    rooms = {path.name for path in HOUSE.iterdir() if (path / "__init__.py").exists()}
    named = set(re.findall(r"`(?:src/course_sync/)?(\w+)/`", text))
    assert rooms <= named, f"not drawn: {sorted(rooms - named)}"
    files = set(re.findall(r"`((?:\w+/)*\w+\.py)`", text))
    assert {name for name in files if not any(ROOT.glob(f"src/**/{name}")) and not (ROOT / name).exists()} == set()


def test_a_process_loads_nothing_that_it_has_no_use_for():
    """Each costs every command megabytes and a twentieth of a second and more; who brings one in again hardly notices."""
    for loaded, useless in (
        (
            "course_sync.log, course_sync.store.tables",
            {"rich", "pygments", "sqlalchemy.dialects.postgresql", "alembic"},
        ),
        (
            "course_sync.runs, course_sync.stages.visit",
            {"requests", "course_sync.links.crew", "course_sync.links.page"},
        ),
        ("course_sync.wording, course_sync.queries", {"course_sync.rules", "course_sync.content"}),
        ("course_sync.rules", {"course_sync.content.dates.scan"}),
        (
            "course_sync.links.worker",
            {"sqlalchemy", "pydantic", "structlog", "course_sync.store", "course_sync.config"},
        ),
    ):
        code = f"import sys, {loaded}; print(*sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert useless.isdisjoint(done.stdout.split()), loaded
