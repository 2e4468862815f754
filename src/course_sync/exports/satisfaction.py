"""What people answered in Feedback activities, as JSON lines."""

from course_sync.exports.jsonl import SCHEMA, Line
from course_sync.queries.course_figures import RatingsAnswer


def ratings_line(answer: RatingsAnswer) -> Line:
    """One course; null answers and means are withheld."""
    return {
        "schema": SCHEMA,
        "course_id": answer.course_id,
        "course": answer.shortname or None,
        "name": answer.fullname or None,
        "version": answer.version,
        "counted_at": answer.counted_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "floor": answer.floor,
        "definitions": answer.definitions,
        "ratings": [
            {
                "cmid": one.cmid,
                "activity": one.activity,
                "question": one.question,
                "answers": one.answers,
                "mean": one.mean,
                "least": one.least,
                "most": one.most,
            }
            for one in answer.ratings
        ],
    }
