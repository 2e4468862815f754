"""Documents for administrators, held against what they speak of."""

import re
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest
import typer.main

from course_sync.cli.app import app
from course_sync.config import SECRETS, Settings

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DOCUMENTS = [
    "docs/install.md",
    "docs/moodle-admin.md",
    "docs/dependencies.md",
    "docs/data-protection.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
]


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def names(requirements: list[str]) -> set[str]:
    return {re.match(r"[\w-]+", one)[0].lower() for one in requirements}


def table(heading: str) -> dict[str, str]:
    """Package → licence of the table behind a heading."""
    part = text("docs/dependencies.md").split(heading, 1)[1]
    lines = part[part.index("|---") :].split("\n\n", 1)[0].splitlines()[1:]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert all(len(row) == 3 and all(row) for row in rows)
    return {row[0]: row[2] for row in rows}


@pytest.mark.parametrize(
    ("heading", "requirements"),
    [
        ("## What runs", PROJECT["project"]["dependencies"]),
        ("With the extra `postgres`", PROJECT["project"]["optional-dependencies"]["postgres"]),
        ("## What tests and builds", PROJECT["dependency-groups"]["dev"]),
    ],
)
def test_every_dependency_stands_with_its_reason_and_no_other_does(heading, requirements):
    assert set(table(heading)) == names(requirements)


def declared(package: str) -> str:
    """The licence that the installed package declares, in one form."""
    told = metadata(package)
    classifiers = [one.split("::")[-1].strip() for one in told.get_all("Classifier") or [] if one.startswith("License")]
    return (told.get("License-Expression") or told.get("License") or " ".join(classifiers)).strip()


@pytest.mark.parametrize("package", sorted(names(PROJECT["project"]["dependencies"])))
def test_the_licence_is_the_one_that_the_package_declares(package):
    family = re.match(r"[A-Za-z]+", table("## What runs")[package])[0]
    assert family.lower() in declared(package).lower()


def test_every_command_in_the_installation_exists():
    commands = dict(typer.main.get_command(app).commands)
    named = re.findall(
        r"bin/course-sync (?:--config \S+ )?([a-z]+)|^course-sync ([a-z]+)", text("docs/install.md"), re.M
    )
    words = {first or second for first, second in named}
    assert {"init", "doctor", "status"} <= words
    assert words <= commands.keys()


def test_the_secrets_in_the_installation_are_those_that_the_program_reads():
    told = set(re.findall(r"course_sync_\w+__\w+", text("docs/install.md")))
    assert told
    assert told <= {f"course_sync_{secret.replace('.', '__')}" for secret in SECRETS}


def test_the_terms_in_the_data_protection_page_are_the_defaults():
    page = text("docs/data-protection.md")
    assert f"visits {Settings().store.keep_visits_days} days" in page
    assert f"{Settings().store.keep_learners_days} days after" in page
    assert f"those below {Settings().privacy.small_number}" in page


@pytest.mark.parametrize("name", DOCUMENTS)
def test_options_that_a_document_names_exist(name):
    for section, key in re.findall(r"`\[(\w+)\] (\w+)", text(name)):
        model = Settings.model_fields[section].annotation
        assert key in model.model_fields


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_that_a_document_names_are_there(name):
    later = {"ARCHITECTURE.md"}  # drawn when the house stands
    for file in re.findall(r"(?:docs|deploy|config)/[\w./-]*\w", text(name)):
        assert list(ROOT.glob(f"{file}*")), file  # some are named with a * for the rest
    for file in set(re.findall(r"\b[A-Z]+\.md\b", text(name))) - later:
        assert (ROOT / file).exists(), file


def test_the_licence_is_the_eupl_whole():
    licence = text("LICENSE")
    assert PROJECT["project"]["license"] == "EUPL-1.2"
    assert licence.lstrip().startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    articles = [f"\n{number}. " for number in range(1, 16)]
    assert all(article in licence for article in articles)
    assert licence.rstrip().endswith("require the production of a new\nEUPL version.")
