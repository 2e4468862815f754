"""Which attributes of which elements hold addresses."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from course_sync.content.notations import css_addresses, opened_addresses, refresh_address, srcset_addresses

_LOADED = frozenset({"img", "iframe", "video", "audio", "source", "embed"})
# Attribute → the elements on which it is an address; None: on every element.
ADDRESS_ATTRIBUTES: Mapping[str, frozenset[str] | None] = {
    "href": frozenset({"a", "area", "link", "image", "use"}),
    "xlink:href": frozenset({"a", "image", "use"}),
    "src": None,
    "srcset": frozenset({"img", "source"}),
    "imagesrcset": frozenset({"link"}),
    "poster": frozenset({"video"}),
    "data": frozenset({"object"}),
    "cite": frozenset({"blockquote", "q", "del", "ins"}),
    "action": frozenset({"form"}),
    "formaction": frozenset({"button", "input"}),
    "longdesc": frozenset({"img", "frame", "iframe"}),
    "background": frozenset({"body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"}),
    "style": None,
    "content": frozenset({"meta"}),
    "value": frozenset({"param"}),
    "onclick": None,
    # Where the page's script looks for what is loaded once it is scrolled to.
    **dict.fromkeys(("data-src", "data-lazy-src", "data-original", "data-poster"), _LOADED),
}
ANYWHERE: frozenset[str] = frozenset(name for name, elements in ADDRESS_ATTRIBUTES.items() if elements is None)
# Elements that hold an address by one of the attributes above, `src` included.
ADDRESS_ELEMENTS: frozenset[str] = frozenset(
    [
        "a",
        "area",
        "link",
        "image",
        "use",
        "img",
        "source",
        "video",
        "audio",
        "embed",
        "track",
        "input",
        "iframe",
        "frame",
        "script",
        "object",
        "blockquote",
        "q",
        "del",
        "ins",
        "form",
        "button",
        "body",
        "table",
        "td",
        "th",
        "tr",
        "meta",
        "param",
    ]
)
_ABSOLUTE = ("http://", "https://", "//", "@@pluginfile@@")
_PARAM_NAMES = frozenset({"movie", "src", "url", "filename"})
# Hints to the browser: names of hosts, not addresses of anything.
_NO_ADDRESS_RELS = frozenset({"preconnect", "dns-prefetch"})

_SPLITTERS: Mapping[str, Callable[[str], Iterable[str]]] = {
    "srcset": srcset_addresses,
    "imagesrcset": srcset_addresses,
    "style": css_addresses,
    "onclick": opened_addresses,
}


def written_addresses(tag: str, attributes: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
    """Every address of an element, as (name, written): ("a[href]", "https://…"); for styles ("style[url]", …)."""
    for attribute, value in attributes.items():
        if value is None or attribute not in ADDRESS_ATTRIBUTES:
            continue
        elements = ADDRESS_ATTRIBUTES[attribute]
        if (elements is not None and tag not in elements) or not _counts(tag, attribute, attributes):
            continue
        name = "style[url]" if attribute == "style" else f"{tag}[{attribute}]"
        if attribute == "content":
            written = refresh_address(value)
            if written:
                yield name, written
        else:
            split = _SPLITTERS.get(attribute)
            yield from ((name, one) for one in (split(value) if split else (value,)))
            if attribute == "href" and value.lstrip()[:11].lower() == "javascript:":
                yield from ((name, one) for one in opened_addresses(value))


def _counts(tag: str, attribute: str, attributes: Mapping[str, str | None]) -> bool:
    match tag, attribute:
        case "meta", "content":
            return (attributes.get("http-equiv") or "").strip().lower() == "refresh"
        case "param", "value":
            return (attributes.get("name") or "").strip().lower() in _PARAM_NAMES
        case "link", "href":
            return not _NO_ADDRESS_RELS & set((attributes.get("rel") or "").lower().split())
        case _, _ if attribute.startswith("data-"):
            return (attributes[attribute] or "").lstrip().lower().startswith(_ABSOLUTE)
        case _:
            return True
