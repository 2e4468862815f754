"""JSON columns are read quickly, and as strictly as by the standard library."""

import pytest

from course_sync.store.values import from_json, to_json


@pytest.mark.parametrize("value", [[], {}, None, 0, "õ [] {}", [1, [2]], {"a": {"b": []}}])
def test_what_was_written_is_read_back(value):
    assert from_json(to_json(value)) == from_json(to_json(value).encode()) == value


@pytest.mark.parametrize("written", [" []", "[] ", "\n[1]\n", ' {"a": 1}'])
def test_space_around_a_value_is_no_part_of_it(written):
    assert from_json(written) == from_json(written.strip())


@pytest.mark.parametrize("written", ["[] trash", "{}{}", "1 2", '"a" b', "", " ", "[", "nothing"])
def test_more_or_less_than_one_value_is_refused(written):
    with pytest.raises(ValueError, match=r"Extra data|Expecting value"):
        from_json(written)
