"""robots.txt, as far as it names us: one address on a page that a person wrote is no crawl, so `*` is not meant. Pure."""

import re
from urllib.parse import unquote, urlsplit

AGENT = "course-sync"
MAX_ROBOTS = 131_072
_MOST_RULES = 500


class RobotsRules:
    """What a host's robots.txt forbids us (RFC 9309). Without a group that names us nothing is forbidden."""

    def __init__(self, text: str = "") -> None:
        self._rules = _rules_for(AGENT, text)

    def allows(self, url: str) -> bool:
        """Whether the longest rule that matches the address allows it; of two equally long ones the milder counts."""
        if not self._rules:
            return True
        parts = urlsplit(url)
        path = unquote(parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        best = max(
            ((len(pattern), allow) for pattern, allow in self._rules if _matches(pattern, path)), default=(0, True)
        )
        return best[1]


def _rules_for(agent: str, text: str) -> list[tuple[str, bool]]:
    rules: list[tuple[str, bool]] = []
    ours = heading = False
    for line in text[:MAX_ROBOTS].splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            named = re.match(r"[A-Za-z_-]*", value)
            ours = (ours and heading) or (named is not None and named[0].lower() == agent)
            heading = True
            continue
        heading = False
        if ours and key in ("allow", "disallow") and value and len(rules) < _MOST_RULES and len(value) <= 2_000:
            rules.append((unquote(value), key == "allow"))
    return rules


def _matches(pattern: str, path: str) -> bool:
    """Whether a pattern with "*" and a closing "$" matches the beginning of a path. Linear, whatever the pattern."""
    ends = pattern.endswith("$")
    pieces = pattern.removesuffix("$").split("*")
    if not path.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    for number, piece in enumerate(pieces[1:], start=1):
        if ends and number == len(pieces) - 1:
            return path.endswith(piece) and len(path) - len(piece) >= at
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not ends or at == len(path)
