"""Translations: English in the code, catalogues in locale/. Never global: the translation is handed to whoever needs it."""

import gettext
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

LANGUAGES = ("et", "en")
_LOCALE = Path(__file__).parent / "locale"
_PLACEHOLDER = re.compile(r"%(?:%|\((?P<name>\w+)\)[sd])")


def N_(msgid: str) -> str:  # noqa: N802 - gettext's own name, known to the extractor
    """Mark `msgid` for the catalogue where it is defined; it is translated where it is shown."""
    return msgid


@lru_cache
def translation(language: str) -> gettext.NullTranslations:
    """The catalogue of `language` ("et", "en"); English is the source and needs none.

    Raises:
        FileNotFoundError: no catalogue of that language was shipped.
    """
    if language == "en":
        return gettext.NullTranslations()
    return gettext.translation("messages", _LOCALE, [language])


def fill(template: str, values: Mapping[str, object]) -> str:
    """`template` with its %(name)s filled in, %% being a per cent sign.

    A value that is not there shows as "–" rather than failing, and what is no placeholder stays as it is.
    """
    return _PLACEHOLDER.sub(lambda found: _filled(found, values), template)


def _filled(found: re.Match[str], values: Mapping[str, object]) -> str:
    return str(values.get(found["name"], "–")) if found["name"] else "%"
