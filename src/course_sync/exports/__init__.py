"""What leaves the house as data. Exports write down what `queries` answer and decide nothing."""

from course_sync.exports.jsonl import SCHEMA, dump, finding_line, link_line, status_line

__all__ = ["SCHEMA", "dump", "finding_line", "link_line", "status_line"]
