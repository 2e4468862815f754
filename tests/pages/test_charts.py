from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from course_sync.pages.charts import Bar, meter, sparkline

bars = st.lists(st.builds(Bar, st.integers(0, 10_000), st.integers(0, 10_000), st.booleans()), max_size=30)


@given(bars, st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=40))
def test_a_sparkline_is_well_formed_whatever_it_shows_and_stays_inside_its_box(shown, title):
    drawing = sparkline(shown, key="t", title=title, description="d")
    root = ET.fromstring(drawing)

    _, _, width, height = (float(number) for number in root.attrib["viewBox"].split())
    for rect in root.iter("rect"):
        assert float(rect.attrib["x"]) + float(rect.attrib["width"]) <= width
        assert float(rect.attrib["y"]) >= -0.2
        assert float(rect.attrib["y"]) + float(rect.attrib["height"]) <= height + 0.2
    assert drawing == sparkline(shown, key="t", title=title, description="d")


def test_a_sparkline_is_named_and_described():
    root = ET.fromstring(sparkline([Bar(1, 0)], key="k", title="Vead", description="1"))
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"] == "k-t k-d"
    assert [(child.tag, child.attrib["id"], child.text) for child in root[:2]] == [
        ("title", "k-t", "Vead"),
        ("desc", "k-d", "1"),
    ]


def test_a_course_that_was_not_read_is_drawn_otherwise_than_a_zero():
    unknown = sparkline([Bar(0, 0, known=False)], key="k", title="t", description="d")
    zero = sparkline([Bar(0, 0)], key="k", title="t", description="d")
    assert 'class="u"' in unknown
    assert 'class="z"' in zero


def test_markup_in_a_title_is_escaped():
    assert "<script>" not in sparkline([], key="k", title="<script>", description="<script>")


@given(st.floats(allow_nan=False))
def test_a_meter_is_never_fuller_than_full(share):
    filled = ET.fromstring(meter(share, low=False)).findall("rect")[1]
    assert 0 <= float(filled.attrib["width"]) <= 72
