"""Benchmarks: ratios within one run, on the stand-in Moodle and internet. `make bench` prints them all."""
