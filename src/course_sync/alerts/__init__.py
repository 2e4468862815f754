"""Who is told what and when. Pure: deciding, never sending.

What is found until a course's first complete run is over is its baseline: no digest tells it before it is released.
"""

from course_sync.alerts.calendar import Calendar, public_holidays, quiet_hours
from course_sync.alerts.digest import plan_digests
from course_sync.alerts.notices import NoticePolicy, NoticesSent, Trouble, plan_notices, topic_of
from course_sync.alerts.overview import Overview, OverviewCourse, OverviewKind, first_day, gives_way, is_due
from course_sync.alerts.plan import (
    CourseFacts,
    DigestInput,
    DigestPlan,
    DigestPolicy,
    History,
    PendingTransition,
    next_history,
)
from course_sync.alerts.routing import Absence, Route, RouteMatch, RoutingTable, next_in_line, recipients_of

__all__ = [
    "Absence",
    "Calendar",
    "CourseFacts",
    "DigestInput",
    "DigestPlan",
    "DigestPolicy",
    "History",
    "NoticePolicy",
    "NoticesSent",
    "Overview",
    "OverviewCourse",
    "OverviewKind",
    "PendingTransition",
    "Route",
    "RouteMatch",
    "RoutingTable",
    "Trouble",
    "first_day",
    "gives_way",
    "is_due",
    "next_history",
    "next_in_line",
    "plan_digests",
    "plan_notices",
    "public_holidays",
    "quiet_hours",
    "recipients_of",
    "topic_of",
]
