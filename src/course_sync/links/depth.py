"""How deep elements stand within each other: the parser looks through all that are open at each further one, so hostile depth takes quadratic time."""

import re
from collections import Counter

_DEEPEST = 1_500  # open elements; pages that people made have less than a hundred
_SHORTEST = len(b"<b>")
# Elements that hold nothing, or that the next of their kind closes, are often left open.
_TAG = re.compile(
    rb"<(/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|li|p|td|th|tr|dt|dd|option)\b)([a-z][^\s<>/]*)[^<>]*(?<!/)>",
    re.IGNORECASE,
)


def shallow_part(body: bytes) -> bytes:
    """As much of a page as is nested no deeper than `_DEEPEST`: all of it, but where somebody means harm."""
    if len(body) < _DEEPEST * _SHORTEST:
        return body
    tags = body.count(b"<")
    if tags <= _DEEPEST or tags - body.count(b"</") <= _DEEPEST:
        return body
    opened: Counter[bytes] = Counter()
    depth = 0
    for tag in _TAG.finditer(body):
        name = tag[2].lower()
        if not tag[1]:
            opened[name] += 1
            depth += 1
        elif opened[name]:  # what closes nothing does not count
            opened[name] -= 1
            depth -= 1
        if depth > _DEEPEST:
            return body[: tag.start()]
    return body
