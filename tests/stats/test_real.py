"""What a command like psql prints of a real Moodle's database is read cell by cell, whatever stands in the cells."""

import json
import shlex
import sys

from benchmarks.people.real import people_of_site

from course_sync.privacy import Pseudonyms

UNIT = "Keskus | Osakond\nII korrus\u2028 vasakul"


def test_a_bar_or_a_new_line_in_a_name_is_no_border_of_a_cell(tmp_path):
    cells = (2, 5, "mari|maasikas", UNIT, None, 1, 1750000000, None, None, 1, 1, 1)
    names = ("id", "id", "username", "institution", *(f"c{n}" for n in range(8)))
    row = (
        "{"
        + ",".join(f"{json.dumps(k)}:{json.dumps(v, ensure_ascii=False)}" for k, v in zip(names, cells, strict=True))
        + "}"
    )
    answer = tmp_path / "answer"
    answer.write_text(f"{row}\n", encoding="utf-8")
    show = "import sys; assert 'row_to_json' in sys.argv[2]; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"
    sql = shlex.join([sys.executable, "-c", show, str(answer)])
    pseudonyms = Pseudonyms(b"k" * 32, "http://moodle.example")
    ((who, person),) = people_of_site(sql, [2], pseudonyms, by_report=True)[2].items()
    assert who == pseudonyms.of_key("username", "mari|maasikas")
    assert (person.unit, person.active, person.completed, person.staff) == (UNIT, True, False, False)
