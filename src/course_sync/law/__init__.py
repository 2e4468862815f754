"""Riigi Teataja: which addresses are acts, what its public interface tells of one, what follows from that. No store, no findings.

The site answers every address of an act with the same page and status 200, so a visit tells nothing: only the interface does
(facts: described by others who use it, not by the publisher; so nothing is believed that looks otherwise than described).
"""

from course_sync.law.address import ActAddress, Pins, act_address, address_of
from course_sync.law.client import Fetch, Fetched, InterfaceChanged, NotNow, RiigiTeataja

__all__ = [
    "ActAddress",
    "Fetch",
    "Fetched",
    "InterfaceChanged",
    "NotNow",
    "Pins",
    "RiigiTeataja",
    "act_address",
    "address_of",
]
