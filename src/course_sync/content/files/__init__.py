"""What a file of a course says and where it points: PDF, office documents, packages, web pages, plain texts.

Pure readers: bytes in, parts with links out. They work on strangers' bytes within bounds (`limits`), and are meant
to be run in the bounded process of `__main__`. A new format is a module beside its siblings and one line in `reading`.
"""

from course_sync.content.files.judging import judged_links
from course_sync.content.files.kinds import Kind, kind_by_name
from course_sync.content.files.limits import Limits
from course_sync.content.files.parts import FilePart, FileReading
from course_sync.content.files.reading import read_file, version

__all__ = [
    "FilePart",
    "FileReading",
    "Kind",
    "Limits",
    "judged_links",
    "kind_by_name",
    "read_file",
    "version",
]
