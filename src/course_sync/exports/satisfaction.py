"""What people answered in Feedback activities, as JSON lines."""

from course_sync.exports.jsonl import Line, figures_head
from course_sync.queries.course_figures import RatingsAnswer


def ratings_line(answer: RatingsAnswer) -> Line:
    """One course; null answers and means are withheld."""
    return {
        **figures_head(answer),
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
