"""A stand-in Moodle whose people stand in tables as Moodle has them, so that figures can be held against a query."""
