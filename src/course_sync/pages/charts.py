"""Small SVG drawings: pure functions of figures to markup, the same bytes for the same figures.

Colours come from the page's classes. Every drawing says in its title and description what it shows, and the page
shows the same figures as text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

_STEP = 6
_BAR = 4
_HEIGHT = 28
_FLOOR = 2  # so that a zero is seen as a zero, not as nothing
_METER = 72


@dataclass(frozen=True, slots=True)
class Bar:
    """One run: confirmed errors and warnings; `known` is False where the course was not read."""

    errors: int
    warnings: int
    known: bool = True


def sparkline(bars: Sequence[Bar], *, key: str, title: str, description: str) -> Markup:
    """A bar for each run, errors below and warnings above them; the oldest at the left.

    Args:
        key: unique in its page, letters, digits and dashes.
    """
    width = max(_STEP * len(bars) - (_STEP - _BAR), _BAR)
    top = max((bar.errors + bar.warnings for bar in bars), default=0) or 1
    drawn = "".join(_bar(number * _STEP, bar, top) for number, bar in enumerate(bars))
    return Markup(
        '<svg class="spark" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        'aria-labelledby="{key}-t {key}-d"><title id="{key}-t">{title}</title><desc id="{key}-d">{description}</desc>'
        "{drawn}</svg>"
    ).format(width=width, height=_HEIGHT, key=key, title=title, description=description, drawn=Markup(drawn))  # noqa: S704 - numbers


def meter(share: float, *, low: bool) -> Markup:
    """A share of 0.0–1.0 as a bar. It is decoration: the figure stands beside it as text.

    Args:
        low: the share is too small to judge by.
    """
    filled = round(_METER * min(max(share, 0.0), 1.0), 1)
    return Markup(  # noqa: S704 - numbers and our own class names
        f'<svg class="meter" viewBox="0 0 {_METER} 6" width="{_METER}" height="6" aria-hidden="true" focusable="false">'
        f'<rect class="rest" width="{_METER}" height="6" rx="3"/>'
        f'<rect class="{"low" if low else "full"}" width="{filled:g}" height="6" rx="3"/></svg>'
    )


def _bar(left: int, bar: Bar, top: int) -> str:
    if not bar.known:
        return _rect("u", left, _HEIGHT - _FLOOR, _FLOOR)
    errors = round((_HEIGHT - _FLOOR) * bar.errors / top, 1)
    warnings = round((_HEIGHT - _FLOOR) * bar.warnings / top, 1)
    if not errors and not warnings:
        return _rect("z", left, _HEIGHT - _FLOOR, _FLOOR)
    parts = []
    if errors:
        parts.append(_rect("e", left, _HEIGHT - errors, errors))
    if warnings:
        parts.append(_rect("w", left, _HEIGHT - errors - warnings, warnings))
    return "".join(parts)


def _rect(kind: str, left: int, top: float, height: float) -> str:
    return f'<rect class="{kind}" x="{left}" y="{top:g}" width="{_BAR}" height="{height:g}"/>'
