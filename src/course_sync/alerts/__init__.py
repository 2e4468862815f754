"""Who is told what and when. Pure: deciding, never sending.

Findings of a course's first complete run are new like any others.
"""

from course_sync.alerts.digest import plan_digests
from course_sync.alerts.notices import NoticePolicy, Trouble, plan_notices
from course_sync.alerts.plan import (
    CourseFacts,
    DigestInput,
    DigestPlan,
    DigestPolicy,
    History,
    PendingTransition,
    next_history,
)
from course_sync.alerts.routing import Route, RouteMatch, RoutingTable, recipients_of

__all__ = [
    "CourseFacts",
    "DigestInput",
    "DigestPlan",
    "DigestPolicy",
    "History",
    "NoticePolicy",
    "PendingTransition",
    "Route",
    "RouteMatch",
    "RoutingTable",
    "Trouble",
    "next_history",
    "plan_digests",
    "plan_notices",
    "recipients_of",
]
