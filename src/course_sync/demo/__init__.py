"""A stand-in Moodle with courses of its own and a scripted internet: to try everything in a minute, and to test against.

`world.demo_world(start)` is the world as plain data, `moodle.StandInMoodle` serves it as a Moodle site,
`web.StandInWeb` serves the addresses that its texts point to, `scaled.scaled_world(…)` makes big sites.
"""
