"""Superseded names of institutions, services, standards and sites: the list, how Estonian inflects them, where a text uses one."""

from course_sync.content.names.catalogue import NamesError, merged, shipped
from course_sync.content.names.inflection import ENDINGS
from course_sync.content.names.matching import FoundName, find_names
from course_sync.model.names import Name

__all__ = ["ENDINGS", "FoundName", "Name", "NamesError", "find_names", "merged", "shipped"]
