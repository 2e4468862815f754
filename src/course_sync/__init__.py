"""course-sync: watches the e-courses of one Moodle site."""

__version__ = "0.1.0"
