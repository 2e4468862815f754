import pytest

from course_sync.content.dates.model import ROLES
from course_sync.weights import read_weights


@pytest.mark.parametrize(
    ("package", "questions"), [("course_sync.content.dates", len(ROLES)), ("course_sync.links", 2)]
)
def test_a_sign_of_each_table_weighs_something_for_one_of_its_questions(package, questions):
    rows = read_weights(package)
    assert len(rows) > 1000
    assert all(len(row) == questions and any(row) for row in rows.values())


def test_the_line_of_names_is_no_sign_and_an_empty_cell_weighs_nothing(tmp_path, monkeypatch):
    (tmp_path / "learned").mkdir()
    (tmp_path / "learned" / "weights.tsv").write_text("# made by hand\tgone\twall\n# # sign\t\t-7\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert read_weights("learned") == {"# # sign": (0, -7)}
