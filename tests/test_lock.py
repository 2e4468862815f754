"""The lock files: hashed, without any address, and true to pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
RUNTIME, DEV = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
BOTH = pytest.mark.parametrize("lock", [RUNTIME, DEV], ids=lambda path: path.name)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def entries(lock: Path) -> list[str]:
    """One logical line a requirement, hashes included."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def pinned(lock: Path) -> dict[str, Requirement]:
    found = [Requirement(entry.split(" --hash", 1)[0].strip()) for entry in entries(lock)]
    return {canonicalize_name(requirement.name): requirement for requirement in found}


def version(requirement: Requirement) -> Version:
    [only] = requirement.specifier
    assert only.operator == "=="
    return Version(only.version)


def building() -> list[Requirement]:
    lines = (ROOT / "requirements-build.in").read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line.strip() and not line.startswith("#")]


def wanted() -> dict[str, list[Requirement]]:
    project = PROJECT["project"]
    shipped = project["optional-dependencies"]["postgres"]  # the other extras are installed by who wants them
    extras = [one for some in project["optional-dependencies"].values() for one in some]
    return {
        RUNTIME.name: [Requirement(one) for one in [*project["dependencies"], *shipped]] + building(),
        DEV.name: [
            Requirement(one) for one in [*project["dependencies"], *extras, *PROJECT["dependency-groups"]["dev"]]
        ],
    }


@BOTH
def test_a_lock_holds_no_address(lock):
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(
        r"^\s*(-i|-f|--index|--extra-index|--find-links|--trusted-host|-e|--editable)", text, re.MULTILINE
    )
    assert " @ " not in text


@BOTH
def test_every_line_of_a_lock_is_pinned_and_hashed(lock):
    assert entries(lock)
    for entry in entries(lock):
        assert re.fullmatch(
            r"[A-Za-z0-9._-]+(\[[a-z,]+\])?==\S+( ; [^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+", entry
        ), entry


@BOTH
def test_a_lock_names_every_package_once(lock):
    assert len(entries(lock)) == len(pinned(lock))


def test_what_runs_is_what_was_tested():
    """All that the runtime lock holds stands in the other one in the same version, but for what only builds the package."""
    runtime, dev = pinned(RUNTIME), pinned(DEV)
    only_builds = {canonicalize_name(requirement.name) for requirement in building()}
    assert runtime.keys() - dev.keys() <= only_builds
    assert {name: version(one) for name, one in runtime.items() if name in dev} == {
        name: version(dev[name]) for name in runtime.keys() & dev.keys()
    }


@BOTH
def test_every_dependency_of_the_project_is_locked_in_a_version_that_satisfies_it(lock):
    found = pinned(lock)
    for requirement in wanted()[lock.name]:
        name = canonicalize_name(requirement.name)
        assert name in found, f"{name} is not in {lock.name}: run `make lock`"
        assert requirement.specifier.contains(version(found[name]), prereleases=True), f"{name} in {lock.name}"
