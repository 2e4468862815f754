"""Is the set-up right, what is lost where it is not, and what to ask the Moodle administrator for. Changes nothing.

    checks = examine(settings, SystemClock())
    print(render(checks))

`example.example_config()` writes the commented configuration, `handbook` the Moodle administrator's page and role presets.
"""

from course_sync.doctor.check import Check, State
from course_sync.doctor.examination import examine, worst
from course_sync.doctor.shown import render, to_json

__all__ = ["Check", "State", "examine", "render", "to_json", "worst"]
