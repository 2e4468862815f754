"""course-sync's link engine beside other link checkers, on a farm of addresses of our own. See `__main__`."""
