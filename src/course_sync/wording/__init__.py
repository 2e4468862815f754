"""Words for people: the closed sets' names, a finding's sentences and evidence, notices; numbers, days and moments."""

from course_sync.wording.notices import NOTICES, OTHER, NoticeText, notice_text
from course_sync.wording.wording import TALLINN, Wording

__all__ = ["NOTICES", "OTHER", "TALLINN", "NoticeText", "Wording", "notice_text"]
