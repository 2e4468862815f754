"""The Moodle administrator's page and the role presets: committed as generated, complete, and of Moodle's form."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from course_sync.doctor.handbook import moodle_admin_page, presets, role_preset
from course_sync.moodle import REGISTRY, Tier

ROOT = Path(__file__).parents[2]
ORDER = [  # Moodle's admin/roles/role_schema.xml
    "shortname", "name", "description", "archetype", "contextlevels",
    "allowassign", "allowoverride", "allowswitch", "allowview", "permissions",
]  # fmt: skip
ANEW = "write them anew with doctor.handbook.moodle_admin_page() and presets()"


def allowed(xml: str) -> list[str]:
    return [element.text or "" for element in ET.fromstring(xml).findall("permissions/allow")]


def test_the_committed_page_is_what_the_code_writes():
    assert (ROOT / "docs" / "moodle-admin.md").read_text(encoding="utf-8") == moodle_admin_page(), ANEW


def test_the_committed_presets_are_what_the_code_writes():
    committed = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / "deploy" / "moodle").iterdir()}
    assert committed == dict(presets()), ANEW


def test_the_page_names_every_function_and_every_right():
    page = moodle_admin_page()
    assert all(f"`{name}`" in page and row.lost in page for name, row in REGISTRY.items())
    assert all(f"`{right}`" in page for row in REGISTRY.values() for right in row.capabilities)


def test_what_writes_is_marked_as_such():
    page = moodle_admin_page()
    for name, row in REGISTRY.items():
        line = next(line for line in page.splitlines() if line.startswith(f"| `{name}`"))
        assert ("(writes)" in line) is row.writes
    assert "A writing right" in next(line for line in page.splitlines() if line.startswith("| `mod/lesson:manage`"))


def test_the_traps_are_told():
    page = moodle_admin_page()
    for trap in (
        "max_input_vars",
        "wrong way round",
        "IP restriction",
        "Valid until",
        "Web services\n   authentication",
    ):
        assert trap in page


@pytest.mark.parametrize("file", presets())
def test_a_preset_has_moodles_form(file):
    role = ET.fromstring(presets()[file])
    assert role.tag == "role"
    assert [element.tag for element in role] == ORDER
    assert re.fullmatch(r"[a-z_]+", role.findtext("shortname") or "")
    assert {level.text for level in role.findall("contextlevels/level")} in ({"system"}, {"coursecat", "course"})


def test_all_presets_together_allow_what_the_functions_need_and_no_more():
    rights = [right for xml in presets().values() for right in allowed(xml)]
    needed = {right for row in REGISTRY.values() for right in row.capabilities}
    assert set(rights) == needed | {"webservice/rest:use", "moodle/course:view"}
    twice = {right for right in rights if rights.count(right) > 1}
    assert twice <= set(allowed(role_preset(Tier.OWNERS))), "teachers' addresses may be granted without the statistics"


def test_writing_and_far_seeing_rights_stand_apart_or_nowhere():
    assert allowed(presets()["role-lessons.xml"]) == ["mod/lesson:manage"]
    everywhere = " ".join(presets().values())
    for right in ("moodle/site:viewuseridentity", "moodle/course:update", "moodle/category:manage", "doanything"):
        assert right not in everywhere


def test_the_base_alone_holds_what_opens_courses_and_nothing_of_people():
    rights = allowed(role_preset(Tier.BASE))
    assert "moodle/course:view" in rights
    assert not [right for right in rights if "user" in right or "participants" in right or "enrol" in right]
