"""What travels between the processes of link visits arrives as it was."""

from dataclasses import MISSING, fields
from datetime import UTC, datetime

from course_sync.links.wire import packed, unpacked
from course_sync.model.links import VERDICT_OF, Hop, Reason, Visit

FULL = Visit(
    url="https://kool.example/leht",
    at=datetime(2026, 11, 27, 3, 30, tzinfo=UTC),
    verdict=VERDICT_OF[Reason.NOT_FOUND],
    reason=Reason.NOT_FOUND,
    status=404,
    final_url="https://kool.example/uus",
    hops=(Hop("https://kool.example/leht", 301), Hop("https://kool.example/uus", None)),
    evidence="HTTP 404",
    hint=("certificate_ends:2026-12-01",),
    fragments_missing=("osa-3",),
    etag='"7"',
    last_modified="Fri, 27 Nov 2026 01:30:00 GMT",
    seconds=1.5,
)


def test_a_visit_arrives_with_all_that_it_holds():
    defaults = {one.name: one.default for one in fields(Visit) if one.default is not MISSING}
    assert not [name for name, default in defaults.items() if getattr(FULL, name) == default], "a field is not tried"
    assert unpacked(packed([FULL])) == [FULL]
