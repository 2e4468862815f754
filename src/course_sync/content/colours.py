"""The contrast of a colour on a background, where an inline style gives both (WCAG 2.1, 1.4.3 and its relative luminance)."""

import re
from typing import NamedTuple

_DECLARATION = re.compile(r"([a-z-]{3,40})\s*:\s*([^;]{1,200})", re.IGNORECASE)
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})(?![0-9a-f])", re.IGNORECASE)
_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*\)", re.IGNORECASE)
_SIZE = re.compile(r"(\d{1,4}(?:\.\d{1,3})?)\s*(px|pt|rem|em)", re.IGNORECASE)
_PIXELS = {"px": 1.0, "pt": 4 / 3, "rem": 16.0, "em": 16.0}
_LARGE, _LARGE_BOLD = 24.0, 18.66  # px: 18 pt, and 14 pt in bold
_NAMED = {
    "black": (0, 0, 0),
    "silver": (192, 192, 192),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "lightgray": (211, 211, 211),
    "lightgrey": (211, 211, 211),
    "white": (255, 255, 255),
    "maroon": (128, 0, 0),
    "red": (255, 0, 0),
    "purple": (128, 0, 128),
    "fuchsia": (255, 0, 255),
    "green": (0, 128, 0),
    "lime": (0, 255, 0),
    "olive": (128, 128, 0),
    "yellow": (255, 255, 0),
    "navy": (0, 0, 128),
    "blue": (0, 0, 255),
    "teal": (0, 128, 128),
    "aqua": (0, 255, 255),
    "orange": (255, 165, 0),
}
Colour = tuple[int, int, int]


class Contrast(NamedTuple):
    """The ratio (1 to 21) and the least that WCAG AA wants for letters of this size."""

    value: float
    least: float


def contrast(style: str) -> Contrast | None:
    """Of an inline style; None where it does not give both colours in full, or makes one of them see-through."""
    if "background" not in style.lower():
        return None
    given = {name.lower(): value.strip().lower() for name, value in _DECLARATION.findall(style[:2000])}
    front, back = _colour(given.get("color", "")), _colour(given.get("background-color") or given.get("background", ""))
    if front is None or back is None or "opacity" in given:
        return None
    light, dark = sorted((_luminance(front), _luminance(back)), reverse=True)
    size = _SIZE.match(given.get("font-size", ""))
    pixels = float(size[1]) * _PIXELS[size[2].lower()] if size else 16.0
    bold = given.get("font-weight", "") in {"bold", "bolder", "600", "700", "800", "900"}
    large = pixels >= (_LARGE_BOLD if bold else _LARGE)
    return Contrast((light + 0.05) / (dark + 0.05), 3.0 if large else 4.5)


def _colour(written: str) -> Colour | None:
    written = written.removesuffix("!important").strip()
    if found := _HEX.fullmatch(written):
        digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if found := _RGB.fullmatch(written):
        return min(int(found[1]), 255), min(int(found[2]), 255), min(int(found[3]), 255)
    return _NAMED.get(written)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
