"""One activity as the course page shows it, and the posts of a discussion."""

from course_sync.demo.answers.call import Call, Json, Kind, Param, answers, unix
from course_sync.demo.things import Activity, Part

_ID = Param(Kind.INT)


@answers("core_course_get_module", id=_ID, sectionreturn=Param(Kind.INT, 0))
def get_module(call: Call) -> Json:
    """Whoever sees hidden activities is told of a restriction, though it keeps out others only."""
    activity = call.of_module(call.params["id"])
    box = f'<div class="activity-availability availabilityinfo isrestricted isfullinfo">{activity.restriction}</div>'
    shown = bool(activity.restriction) and call.may("moodle/course:viewhiddenactivities")
    return f'<li id="module-{activity.cmid}"><span>{activity.name}</span>{box if shown else ""}</li>'


@answers("mod_forum_get_discussion_posts", discussionid=_ID)
def get_posts(call: Call) -> Json:
    """The question last, as Moodle sorts them."""
    number = call.params["discussionid"]
    forum = call.of_module(number // 100)
    part = forum.parts[number % 100 - 1]
    replies = [_post(call, forum, part, part.replies_by, number * 10 + n) for n in range(1, part.replies + 1)]
    return {"posts": [*reversed(replies), _post(call, forum, part, part.by, number)], "warnings": []}


def _post(call: Call, forum: Activity, part: Part, by: int, number: int) -> Json:
    person = call.site.person(by)
    moment = unix(part.at or forum.modified_at)
    return {
        "id": number,
        "subject": part.title,
        "message": call.text(part.body, forum.context, f"mod_forum/post/{number}")[0],
        "messageformat": 1,
        "author": {"id": by, "fullname": person.fullname if person else "", "isdeleted": False},
        "timecreated": moment,
        "timemodified": moment,
        "isdeleted": False,
        "isprivatereply": False,
    }
