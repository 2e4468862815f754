"""How long the judge stage takes: all courses new, nothing changed, one course in fifty changed."""
