r"""Rich Text Format: addresses of fields `{\field{\*\fldinst HYPERLINK "…"}{\fldrslt words}}`, and plain ones among the words.

Word saves it under the name .doc, too. Braces nest groups; a backslash begins a control word, a letter's code or a sign that stands for itself.
"""

import codecs
import re
from dataclasses import dataclass, field, replace

from course_sync.content.files.fields import field_address
from course_sync.content.files.flow import Flow
from course_sync.content.files.limits import OverBounds
from course_sync.content.files.parts import Gathering

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\"
)
# Groups whose words no reader of the document sees: tables of fonts and colours, pictures as numbers, who wrote it.
_UNSEEN = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "themedata",
        "colorschememapping",
        "datastore",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "generator",
        "xmlnstbl",
        "latentstyles",
        "mmathpr",
        "wgrffmtfilter",
        "revtbl",
        "filetbl",
        "fldtype",
        "datafield",
        "nonshppict",
        "bkmkstart",
        "bkmkend",
    ]
)
_SEEN = frozenset({"shpinst", "annotation"})  # marked as optional, and yet shown: text boxes, comments
_BREAKS = frozenset(["par", "line", "page", "sect", "cell", "row", "tab", "softline"])
_SIGNS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n"}
_CODE = 8_000  # characters of a field's code
_DEEPEST = 2_000
_TOKENS_A_LOOK = 5_000


@dataclass(slots=True)
class _Field:
    address: str = ""
    told: bool = False  # its words came, and carry the address


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds within a pair of braces. `code`: pieces of the field code that is being read; `carries`: a link ends with the group."""

    unseen: bool = False
    code: list[str] | None = None
    field: _Field | None = None
    begins_field: bool = False
    begins_code: bool = False
    carries: bool = False
    letters_behind: int = 1  # that stand behind a \u for older readers


def read_rtf(body: bytes, gathering: Gathering) -> None:
    reader = _Reader(gathering)
    try:
        reader.read(body.decode("latin-1"))
    finally:  # what was read before a bound was met stands
        reader.flow.finish(gathering)


@dataclass(slots=True)
class _Reader:
    gathering: Gathering
    flow: Flow = field(default_factory=lambda: Flow("", "rtf[field]"))
    _codepage: str = "cp1252"
    _group: _Group = field(default_factory=_Group)
    _outer: list[_Group] = field(default_factory=list)
    _optional: bool = False  # \* came: an unknown group is to be passed over
    _behind: int = 0  # letters to pass over, behind a \u

    def read(self, text: str) -> None:
        at, seen = 0, 0
        while at < len(text):
            seen += 1
            if not seen % _TOKENS_A_LOOK:
                self.gathering.spent.check_time()
            token = _TOKEN.match(text, at)
            if token is None:  # cannot be: each character begins a token
                break
            at = token.end()
            word, number, code, sign, brace, words = token.groups()
            if brace:
                self._brace(brace)
            elif word:
                at += self._control(word, int(number) if number else None)
            elif code:
                self._say(bytes((int(code, 16),)).decode(self._codepage, errors="replace"), 1)
            elif sign == "*":
                self._optional = True
            elif sign:
                self._say(_SIGNS.get(sign, ""), 1)
            elif words:
                self._say(words.encode("latin-1").decode(self._codepage, errors="replace"), len(words))

    def _brace(self, brace: str) -> None:
        self._behind = 0
        if brace == "{":
            if len(self._outer) >= _DEEPEST:
                raise OverBounds("groups nested too deeply")
            self._outer.append(self._group)
            self._group = replace(self._group, begins_field=False, begins_code=False, carries=False)
            return
        ended = self._group
        if ended.carries:
            self.flow.close_link()
        if ended.begins_code and ended.field is not None:
            ended.field.address = field_address("".join(ended.code or ()))
        if ended.begins_field and ended.field is not None and not ended.field.told:
            self.flow.link(ended.field.address)
        if self._outer:
            self._group = self._outer.pop()

    def _control(self, word: str, number: int | None) -> int:
        """A control word; how many characters of raw bytes follow it."""
        optional, self._optional = self._optional, False
        match word:
            case "bin":
                return max(number or 0, 0)
            case "ansicpg":
                self._codepage = _known(number)
            case "uc":
                self._group = replace(self._group, letters_behind=min(max(number or 0, 0), 8))
            case "u" if number is not None:
                self._say(chr(number % 0x10000) if not 0xD800 <= number % 0x10000 <= 0xDFFF else "", 1)
                self._behind = self._group.letters_behind
            case "field":
                self._group = replace(self._group, field=_Field(), begins_field=True)
            case "fldinst":
                self._group = replace(self._group, code=[], begins_code=True, unseen=False)
            case "fldrslt":
                self._result()
            case _ if word in _UNSEEN or (optional and word not in _SEEN):
                self._group = replace(self._group, unseen=True)
            case _ if word in _BREAKS and not self._group.unseen and self._group.code is None:
                self.flow.break_line()
            case _:
                pass
        return 0

    def _result(self) -> None:
        shown = self._group.field
        if shown is not None and shown.address and not shown.told:
            shown.told = True
            self.flow.open_link(shown.address)
            self._group = replace(self._group, carries=True, code=None)

    def _say(self, words: str, letters: int) -> None:
        if self._behind:
            passed = min(self._behind, letters)
            self._behind -= passed
            words = words[passed:]
        group = self._group
        if group.unseen or not words:
            return
        if group.code is None:
            self.flow.say(words)
        elif len(group.code) < _CODE:
            group.code.append(words)


def _known(codepage: int | None) -> str:
    try:
        return codecs.lookup(f"cp{codepage}").name
    except LookupError:
        return "cp1252"
