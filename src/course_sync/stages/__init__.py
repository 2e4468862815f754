"""The steps of a run, one file each: load from the store, call an engine, save. No stage calls another, none looks ahead.

Every stage is safe to repeat: what it has done in this run it does not do again, so a killed run is simply carried on.
"""
