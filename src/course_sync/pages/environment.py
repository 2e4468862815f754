"""Jinja as the pages use it: everything escaped, nothing undefined, words of one language."""

import base64
import hashlib
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from course_sync.wording import Wording

_CLICKABLE = frozenset({"http", "https"})


def environment(wording: Wording) -> Environment:
    """Templates of this room with the filters `number`, `percent`, `day`, `day_of`, `moment`, and the style with its hash."""
    made = Environment(
        loader=PackageLoader("course_sync.pages"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(wording.translations, newstyle=True)  # type: ignore[attr-defined]  # added by the extension
    made.filters.update(
        number=wording.number,
        percent=wording.percent,
        day=wording.day,
        day_of=wording.day_of,
        moment=wording.moment,
    )
    style = _style(made)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    made.globals.update(
        language=wording.language,
        style=Markup(style),  # noqa: S704 - our own stylesheet
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
    )
    made.tests["clickable"] = is_clickable
    return made


def is_clickable(address: str) -> bool:
    """Whether an address may stand in href: http and https with a host, and nothing else."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme.lower() in _CLICKABLE and bool(parts.netloc) and not any(c.isspace() for c in address)


def _style(made: Environment) -> str:
    loader = made.loader
    if loader is None:
        raise ValueError("the environment has no templates")
    source, _, _ = loader.get_source(made, "report.css")
    return source.strip()
