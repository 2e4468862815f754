"""What people answered in feedback forms."""

import json

from course_sync.demo.answers.call import Call, Json, Kind, Param, answers, no_permission
from course_sync.demo.people import POST_CANARY

_ID = Param(Kind.INT)
_NUMBER = Param(Kind.INT, 0)


@answers("mod_feedback_get_analysis", feedbackid=_ID, groupid=_NUMBER, courseid=_NUMBER)
def get_feedback_analysis(call: Call) -> Json:
    _, feedback = call.known_instance("feedbackid", "feedback")
    if not call.may("mod/feedback:viewreports"):
        raise no_permission("View analysis")
    count = len(feedback.ratings)
    options = [
        {"answertext": f"Hinne {n}", "answercount": feedback.ratings.count(n), "avg": 0, "value": str(n), "quotient": 0}
        for n in range(1, 6)
    ]
    rated = {
        "id": feedback.part_id(90),
        "typ": "multichoicerated",
        "name": "Kuidas jäid rahule?",
        "presentation": "r>>>>>",
    }
    text = {"id": feedback.part_id(91), "typ": "textarea", "name": "Mis jäi puudu?", "presentation": "30|5"}
    return {
        "completedcount": count,
        "itemscount": 2,
        "itemsdata": [
            {"item": rated, "data": [json.dumps(one) for one in options] if count else []},
            {"item": text, "data": [f"{POST_CANARY} {n}" for n in range(count)]},
        ],
        "warnings": [],
    }
