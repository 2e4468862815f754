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


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a group: a number, or the mark for why there is none ("…" withheld, "?" not known, "" nothing)."""

    value: float | None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A period: what stands below it, and its columns; every group has as many."""

    label: str
    columns: tuple[Column, ...]


_WIDTH, _TALL, _LEFT, _BELOW, _ABOVE = 720, 220, 52, 26, 14


def columns(
    groups: Sequence[Group],
    *,
    key: str,
    title: str,
    description: str,
    top: float,
    top_label: str,
    bottom_label: str = "0",
) -> Markup:
    """Columns side by side, a group a period, the oldest at the left. What is withheld or not known is a dashed column with its mark.

    Args:
        key: unique in its page, letters, digits and dashes.
        top: what a column of full height stands for.
    """
    room = (_WIDTH - _LEFT) / max(len(groups), 1)
    drawn = Markup("").join(_group(_LEFT + number * room, room, group, top or 1) for number, group in enumerate(groups))
    base = _TALL - _BELOW
    return Markup(
        '<svg class="columns" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{key}-t {key}-d">'
        '<title id="{key}-t">{title}</title><desc id="{key}-d">{description}</desc>'
        '<line class="axis" x1="{left}" y1="{above}" x2="{width}" y2="{above}"/><line class="axis" x1="{left}" y1="{base}" x2="{width}" y2="{base}"/>'
        '<text class="scale" x="{edge}" y="{upper}">{top_label}</text><text class="scale" x="{edge}" y="{lower}">{bottom_label}</text>'
        "{drawn}</svg>"
    ).format(
        width=_WIDTH, height=_TALL, key=key, title=title, description=description, left=_LEFT, above=_ABOVE, base=base,
        edge=_LEFT - 8, upper=_ABOVE + 4, lower=base + 4, top_label=top_label, bottom_label=bottom_label, drawn=drawn,
    )  # fmt: skip


def _group(left: float, room: float, group: Group, top: float) -> Markup:
    wide = room * 0.8 / max(len(group.columns), 1)
    drawn = [
        _column(number, left + room * 0.1 + number * wide, wide * 0.92, column, top)
        for number, column in enumerate(group.columns)
    ]
    label = Markup('<text class="label" x="{x:.1f}" y="{y}">{text}</text>').format(
        x=left + room / 2, y=_TALL - 8, text=group.label
    )
    return Markup("").join([*drawn, label])


def _column(number: int, left: float, wide: float, column: Column, top: float) -> Markup:
    full = _TALL - _BELOW - _ABOVE
    if column.value is None:
        tall = full / 4 if column.mark else 0.0
        kind = "w"
    else:
        tall = max(_FLOOR, full * min(column.value / top, 1.0))
        kind = f"c{number}"
    above = _TALL - _BELOW - tall
    box = Markup('<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}"/>').format(
        kind=kind, x=left, y=above, w=wide, h=tall
    )
    if not column.mark:
        return box if tall else Markup("")
    mark = Markup('<text class="label" x="{x:.1f}" y="{y:.1f}">{text}</text>').format(
        x=left + wide / 2, y=above - 3, text=column.mark
    )
    return box + mark
