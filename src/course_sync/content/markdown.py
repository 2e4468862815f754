"""Markdown's links turned into HTML's, so that one reader serves both.

Not a renderer: inline, reference and automatic links, images, code and headings are what tells words from addresses.
Raw HTML passes through. Every pattern is bounded, so hostile text costs linear time.
"""

import re
from html import escape

_DEFINITION = re.compile(
    r"^ {0,3}\[([^\[\]\n]{1,200})\]:[ \t]*+(?:\n[ \t]*+)?<?([^\s<>]{1,4000})>?[ \t]*+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|\([^()\n]{0,500}\))?[ \t]*+$",
    re.MULTILINE,
)
_LABEL = r"\[((?:[^\[\]\\\n]|\\.|\n(?!\s*\n)){0,500})\]"
_DESTINATION = r"\(\s{0,20}(?:<([^<>\n]{0,4000})>|((?:[^\s()<>\\]|\\.|\((?:[^\s()<>\\]|\\.){0,1000}\)){0,4000}))(?:\s{1,20}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\s{0,20}\)"
_TOKEN = re.compile(
    r"(?P<fence>^ {0,3}(?P<mark>`{3,20}|~{3,20})[^\n]{0,200}\n(?s:.*?)(?:^ {0,3}(?P=mark)|\Z))"
    r"|(?P<code>(?P<ticks>`{1,20})(?!`)(?s:.{1,2000}?)(?<!`)(?P=ticks)(?!`))"
    r"|(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<auto><(?P<address>[a-zA-Z][a-zA-Z0-9+.\-]{1,30}:[^\s<>]{1,4000})>)"
    r"|(?P<mail><(?P<person>[^\s<>@/]{1,64}@[^\s<>@/]{1,255})>)"
    r"|(?P<tag></?[a-zA-Z][^<>]{0,8000}>|<!--(?s:.*?)(?:-->|\Z))"
    rf"|(?P<bang>!?){_LABEL}(?:{_DESTINATION}|[ ]?\[([^\[\]\n]{{0,200}})\])?",
    re.MULTILINE,
)
_ENTITY = re.compile(r"&(?!#?\w{1,32};)")
_LINE_MARK = re.compile(r"^[ \t]{0,12}(?:#{1,6}[ \t]+|>[ \t]?|[*+-][ \t]+)", re.MULTILINE)
_UNDERLINE = re.compile(r"^[ \t]{0,3}(?:={2,}|-{2,})[ \t]*$", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]*\n")
_EMPHASIS = re.compile(r"\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)")
_BACKSLASH = re.compile(r"\\([!-/:-@\[-`{-~])")


def markdown_to_html(body: str) -> str:
    """HTML with the same addresses and words as the Markdown `body`."""
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    definitions = {_key(found[1]): found[2] for found in reversed(list(_DEFINITION.finditer(text)))}
    text = _DEFINITION.sub("", text)
    out: list[str] = []
    at = 0
    for found in _TOKEN.finditer(text):
        out += (_words(text[at : found.start()]), _token(found, definitions))
        at = found.end()
    out.append(_words(text[at:]))
    return "".join(out)


def _token(found: re.Match[str], definitions: dict[str, str]) -> str:
    if found["fence"]:
        return f"<pre>{escape(found['fence'])}</pre>"
    if found["code"]:
        return f"<code>{escape(found['code'].strip('`'))}</code>"
    if found["escape"]:
        return escape(found["escape"][1])
    if found["auto"]:
        return f'<a href="{_attribute(found["address"])}">{escape(found["address"])}</a>'
    if found["mail"]:
        return f'<a href="mailto:{_attribute(found["person"])}">{escape(found["person"])}</a>'
    return found["tag"] or _link(found, definitions)


def _link(found: re.Match[str], definitions: dict[str, str]) -> str:
    label, pointed, plain, reference = found.groups()[-4:]
    address = pointed if pointed is not None else plain
    if address is None:
        address = definitions.get(_key(reference or label))
    if address is None:
        return f"{found['bang']}[{_words(label)}]" + (f"[{_words(reference)}]" if reference is not None else "")
    href = _attribute(_BACKSLASH.sub(r"\1", address))
    if found["bang"]:
        return f'<img src="{href}" alt="{_attribute(label)}">'
    return f'<a href="{href}">{_words(label)}</a>'


def _words(text: str) -> str:
    text = _LINE_MARK.sub("\n\n", _UNDERLINE.sub("", text)).replace("<", "&lt;")
    return _BLANK.sub("<br>", _EMPHASIS.sub("", text))


def _attribute(text: str) -> str:
    return _ENTITY.sub("&amp;", text).replace('"', "&quot;").replace("<", "&lt;")


def _key(label: str) -> str:
    return " ".join(label.split()).casefold()
