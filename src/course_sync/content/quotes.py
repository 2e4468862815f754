"""Whether a place in a sentence stands inside quotes: what is quoted, its author does not claim."""

_OPENERS, _CLOSERS = '„“"«[', {"“": "„", "”": '„“"', "»": "«", "]": "["}
_OPENING = frozenset(_OPENERS)


def is_quoted(before: str) -> bool:
    """Whether the place behind `before` is inside quotes or square brackets."""
    if _OPENING.isdisjoint(before):
        return False
    open_marks: list[str] = []
    for character in before:
        if character == '"' and '"' in open_marks:
            open_marks.remove('"')
        elif character in _CLOSERS and open_marks and open_marks[-1] in _CLOSERS[character]:
            open_marks.pop()
        elif character in _OPENERS:
            open_marks.append(character)
    return bool(open_marks)
