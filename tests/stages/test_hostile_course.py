"""One course that holds every hostile thing at once is read to its end, and what was not read is named."""

import importlib.util
import sys
from dataclasses import replace
from pathlib import Path

from course_sync.demo.documents import PDF
from course_sync.demo.things import Activity, StoredFile
from course_sync.model.runs import RunState

_path = Path(__file__).parents[1] / "content/files/building.py"
_spec = importlib.util.spec_from_file_location("course_sync_tests_stages_building", _path)
build = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = build
_spec.loader.exec_module(build)

GOOD = "http://hea1.example/leht1"
LINK = f'<p><a href="{GOOD}">hea</a></p>'
CYCLE = (
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R 2 0 R 3 0 R] /Count 3 >>",
    f"<< /Type /Page /Parent 2 0 R /Annots [{build.link_annotation(GOOD)}] >>",
)
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
TEXTS = {
    "sügav": "<div>" * 100_000 + LINK,
    "pikk": f"{LINK}<p>{'sõna ' * 1_000_000}</p>",
    "linke": LINK + "".join(f'<a href="http://hea1.example/leht{n % 7}">x</a>' for n in range(10_000)),
    "katki": f"\ud83d\x00{LINK}<a href='",
    "atribuute": f"<p {'a=b ' * 50_000}>{LINK}",
}
FILES = {
    "ring.pdf": build.pdf(*CYCLE),
    "olemid.docx": build.docx("<w:p/>", prologue=BOMB),
    "pomm.zip": build.zipped({"hea.html": LINK, "suur.html": b"0" * 40_000_000}),
    "sees.zip": build.zipped({"a.zip": build.zipped({"b.zip": build.zipped({"c.zip": build.zipped({"d.html": LINK})})})}),
    "ronib.zip": build.zipped({"../../../etc/leht.html": LINK}),
    "kodeering.html": b'<meta charset="olematu-8">' + LINK.encode() + b"\xff\xfe\x80",
    "hea.html": LINK.encode(),
}  # fmt: skip
READ_WHOLE = {"ring.pdf", "ronib.zip", "kodeering.html", "hea.html"}
KIND = {"olemid.docx": "not_supported", "pomm.zip": "over_bounds", "sees.zip": "over_bounds"}


def test_nothing_hostile_stops_a_course(sites, served):
    world = sites.small_world()
    course = next(course for course in world.site.courses if course.id == 21)
    pages = [Activity("page", name, "", body) for name, body in TEXTS.items()]
    files = tuple(StoredFile(name, body, PDF if name.endswith("pdf") else "") for name, body in FILES.items())
    first = replace(
        course.sections[0],
        activities=(*course.sections[0].activities, *pages, Activity("folder", "Failid", files=files)),
    )
    changed = replace(course, sections=(first, *course.sections[1:])).numbered()
    courses = tuple(changed if one.id == 21 else one for one in world.site.courses)
    house = served(replace(world, site=replace(world.site, courses=courses))).house()
    result = house.run()
    assert result.state is RunState.DONE
    rows = house.rows(
        "SELECT DISTINCT text.place FROM occurrence JOIN text ON text.key = text_key JOIN link ON link.id = link_id "
        f"WHERE link.url = '{GOOD}' AND occurrence.course_id = 21"
    )
    places = " ".join(row[0] for row in rows)
    for name in TEXTS:
        assert f'"activity": "{name}"' in places, name
    for name in READ_WHOLE | {"pomm.zip"}:
        assert f"/{name}" in places, name
    told = house.rows("SELECT part_id, outcome, reason FROM coverage WHERE course_id = 21 AND part_id IS NOT NULL")
    unread = {row[0].lstrip("/"): row[2] for row in told if row[1] != "read"}
    assert unread == KIND
