"""Addresses in Word's field codes and in formulas of spreadsheets."""

import re

_CODE = re.compile(r"^\s*(?:HYPERLINK|INCLUDEPICTURE|INCLUDETEXT)\b(.*)\Z", re.IGNORECASE | re.DOTALL)
_ARGUMENT = re.compile(r'\\([a-z*@#])|"([^"]*)"|([^\s"\\]+)', re.IGNORECASE)
_TAKES_ARGUMENT = {"l", "o", "t", "@", "#", "*"}
_FORMULA = re.compile(
    r'\bHYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*(?:[;,]\s*(?:"((?:[^"]|"")*)"\s*\))?|\)|\Z)', re.IGNORECASE
)


def field_address(code: str) -> str:
    r"""The address of a field `HYPERLINK "https://…" \l "place"`, or of a picture or text that is kept elsewhere; "" for any other field."""
    found = _CODE.match(code.replace("\\\\", "\\"))
    if found is None:
        return ""
    address, fragment, switch = "", "", ""
    for argument in _ARGUMENT.finditer(found[1]):
        if argument[1]:
            switch = argument[1].lower()
            switch = switch if switch in _TAKES_ARGUMENT else ""
            continue
        value = argument[2] if argument[2] is not None else argument[3]
        if switch == "l":
            fragment = value
        elif not switch and not address:
            address = value
        switch = ""
    return f"{address}#{fragment}" if address and fragment and "#" not in address else address


def formula_addresses(formula: str) -> list[tuple[str, str]]:
    """(address, shown words) of each `HYPERLINK("…")` with a literal address in a formula."""
    return [(_unquoted(found[1]), _unquoted(found[2] or "")) for found in _FORMULA.finditer(formula)]


def _unquoted(text: str) -> str:
    return text.replace('""', '"')
