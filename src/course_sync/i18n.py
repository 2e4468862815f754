"""Translations: English in the code, catalogues in locale/. Never global: the translation is handed to whoever needs it."""

import gettext
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

LANGUAGES = ("et", "en")
_LOCALE = Path(__file__).parent / "locale"


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
    """`template` with its %(name)s filled in; a value that is not there shows as "–" rather than failing."""
    return template % _Filler(values)


class _Filler(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "–"
