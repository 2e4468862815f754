"""The served pages. Today: the answers that people give from mails; a dashboard may grow here."""

from course_sync.web.answers import AnswerPages, make_app
from course_sync.web.serving import serve

__all__ = ["AnswerPages", "make_app", "serve"]
