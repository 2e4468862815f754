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

    def learn(self, learners: Sequence[int]) -> None:
        """Ask about those who were not asked about yet.

        Raises:
            MoodleUnavailable, TokenRefused: nothing more is to be had.
        """
        new = [learner for learner in learners if learner not in self._told]
        answers = ask_many(self._client, [users_courses(learner) for learner in new])
        for learner, answer in zip(new, answers, strict=True):
            if isinstance(answer, MoodleError):
                end_if_down(self._client, answer)
                continue
            # In a course without criteria everybody looks as if they had not completed.
            known = (
                (it.course_id, it.completed)
                for it in answer
                if it.completed is not None and it.has_criteria is not False
            )
            self._told[learner] = array("q", [course if completed else -course for course, completed in known])

    def completed(self, course_id: int, learners: Sequence[int]) -> dict[int, bool]:
        """Who completed the course, of those of whom Moodle tells.

        Raises:
            MoodleUnavailable, TokenRefused: nothing more is to be had.
        """
        self.learn(learners)
        return {
            learner: course_id in told
            for learner in learners
            if (told := self._told.get(learner)) is not None and (course_id in told or -course_id in told)
        }
