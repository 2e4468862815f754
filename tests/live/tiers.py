"""What tests/live/moodle/tiers.php is to set up: an account a tier, with the presets and functions of docs/moodle-admin.md.

`python tests/live/tiers.py CATEGORY_IDNUMBER … > spec.json`; then, on a Moodle made for tests,
`MOODLE_DIR=… php tests/live/moodle/tiers.php spec.json > tokens.json`, and
`pytest tests/live/test_tiers.py --moodle-url … --moodle-tiers tokens.json`.
"""

import json
import sys
from collections.abc import Sequence

from course_sync.doctor.handbook import presets
from course_sync.moodle import REGISTRY, Tier

BEYOND_BASE: dict[str, tuple[Tier, ...]] = {
    "base": (),
    "texts": (Tier.TEXTS,),
    "lessons": (Tier.TEXTS,),
    "statistics": (Tier.STATISTICS,),
    "owners": (Tier.OWNERS,),
}


def specification(categories: Sequence[str]) -> dict[str, object]:
    """Accounts by name: the functions of their tiers, the presets of their roles. "lessons" has the writing right too."""
    files = presets()
    accounts = {}
    for name, tiers in BEYOND_BASE.items():
        held = (Tier.BASE, *tiers)
        roles = ["role-site.xml", *(f"role-{tier}.xml" for tier in held)]
        if name == "lessons":
            roles.append("role-lessons.xml")
        accounts[name] = {
            "functions": [row.name for row in REGISTRY.values() if row.tier in held],
            "roles": {file: files[file] for file in roles},
        }
    return {"categories": list(categories), "accounts": accounts}


if __name__ == "__main__":
    print(json.dumps(specification(sys.argv[1:]), ensure_ascii=False, indent=1))
