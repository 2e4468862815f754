"""What one call a learner tells of all courses at once; remembered for the length of a run."""

from array import array
from collections.abc import Sequence

from course_sync.errors import MoodleError
from course_sync.moodle import MoodleClient, ask_many, users_courses
from course_sync.stages.outage import end_if_down


class Standings:
    """Who completed which course, asked learner by learner, each at most once."""

    def __init__(self, client: MoodleClient) -> None:
        self._client = client
        self._told: dict[int, array[int]] = {}  # learner → courses, negative where not completed: 8 bytes each

    def completed(self, course_id: int, learners: Sequence[int]) -> dict[int, bool]:
        """Who completed the course, of those of whom Moodle tells.

        Raises:
            MoodleUnavailable, TokenRefused: nothing more is to be had.
        """
        new = [learner for learner in learners if learner not in self._told]
        answers = ask_many(self._client, [users_courses(learner) for learner in new])
        for learner, answer in zip(new, answers, strict=True):
            if isinstance(answer, MoodleError):
                end_if_down(self._client, answer)
                continue
            known = ((one.course_id, one.completed) for one in answer if one.completed is not None)
            self._told[learner] = array("q", [course if completed else -course for course, completed in known])
        return {
            learner: course_id in told
            for learner in learners
            if (told := self._told.get(learner)) is not None and (course_id in told or -course_id in told)
        }
