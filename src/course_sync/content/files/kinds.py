"""What kind of file it is: by its name and type before it is fetched, by its first bytes after."""

import re
from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """How a file is read."""

    PDF = "pdf"
    DOCX = "docx"
    PPTX = "pptx"
    XLSX = "xlsx"
    ODF = "odf"  # text, spreadsheet, presentation
    H5P = "h5p"
    PACKAGE = "package"  # SCORM, IMS content package, EPUB, any zip
    HTML = "html"
    RTF = "rtf"
    TEXT = "text"
    SHORTCUT = "shortcut"  # .url, .desktop
    WEBLOC = "webloc"
    WITHOUT_LINKS = "without_links"  # pictures, sound, film, fonts, scripts: nothing is written in them that we read
    UNSUPPORTED = "unsupported"


ARCHIVES = frozenset({Kind.DOCX, Kind.PPTX, Kind.XLSX, Kind.ODF, Kind.H5P, Kind.PACKAGE})

_BY_ENDING: Mapping[str, Kind] = {
    "pdf": Kind.PDF,
    **dict.fromkeys(("docx", "docm", "dotx", "dotm"), Kind.DOCX),
    **dict.fromkeys(("pptx", "pptm", "ppsx", "ppsm", "potx", "potm"), Kind.PPTX),
    **dict.fromkeys(("xlsx", "xlsm", "xltx", "xltm"), Kind.XLSX),
    **dict.fromkeys(("odt", "ods", "odp", "odg", "ott", "ots", "otp", "odm"), Kind.ODF),
    "h5p": Kind.H5P,
    **dict.fromkeys(("zip", "epub", "imscc", "pif"), Kind.PACKAGE),
    "rtf": Kind.RTF,
    **dict.fromkeys(("html", "htm", "xhtml", "xht", "svg"), Kind.HTML),
    **dict.fromkeys(
        ("txt", "text", "md", "csv", "tsv", "srt", "vtt", "sub", "ass", "ssa", "ttml", "dfxp", "ics", "log", "tex"),
        Kind.TEXT,
    ),
    **dict.fromkeys(("url", "desktop"), Kind.SHORTCUT),
    "webloc": Kind.WEBLOC,
    **dict.fromkeys(
        (
            *("png", "jpg", "jpeg", "jfif", "gif", "webp", "bmp", "ico", "tif", "tiff", "svgz", "heic", "avif"),
            *("mp3", "m4a", "wav", "ogg", "oga", "opus", "aac", "flac", "wma", "mid", "midi"),
            *("mp4", "m4v", "webm", "mov", "avi", "mkv", "mpg", "mpeg", "ogv", "wmv", "3gp", "flv"),
            *("woff", "woff2", "ttf", "otf", "eot", "css", "js", "mjs", "map", "swf", "xsd", "dtd"),
        ),
        Kind.WITHOUT_LINKS,
    ),
}
_BY_TYPE: Mapping[str, Kind] = {
    "application/pdf": Kind.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Kind.DOCX,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": Kind.PPTX,
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow": Kind.PPTX,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Kind.XLSX,
    "application/vnd.oasis.opendocument.text": Kind.ODF,
    "application/vnd.oasis.opendocument.spreadsheet": Kind.ODF,
    "application/vnd.oasis.opendocument.presentation": Kind.ODF,
    "application/zip.h5p": Kind.H5P,
    "application/zip": Kind.PACKAGE,
    "application/epub+zip": Kind.PACKAGE,
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    **dict.fromkeys(("application/rtf", "text/rtf"), Kind.RTF),
    "text/plain": Kind.TEXT,
    "text/markdown": Kind.TEXT,
    "text/csv": Kind.TEXT,
    "text/vtt": Kind.TEXT,
    "application/x-subrip": Kind.TEXT,
    "text/calendar": Kind.TEXT,
}
_MARKUP = re.compile(
    rb"\s*(?:<!doctype\s+html|<html|<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html))",
    re.IGNORECASE | re.DOTALL,
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_HEAD = 1024  # where readers still look for %PDF-


def kind_by_name(name: str, mimetype: str = "") -> Kind:
    """The kind by the ending of the name, else by the type that Moodle gives."""
    ending = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    mimetype = mimetype.split(";", 1)[0].strip().lower()
    if mimetype in _BY_TYPE:
        return _BY_TYPE[mimetype]
    if mimetype.startswith(("image/", "audio/", "video/", "font/")):
        return Kind.WITHOUT_LINKS
    return Kind.UNSUPPORTED


def is_zip(head: bytes) -> bool:
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_ole(head: bytes) -> bool:
    """Microsoft's compound file: the old binary formats, and encrypted new ones."""
    return head.startswith(_OLE)


def is_pdf(head: bytes) -> bool:
    return b"%PDF-" in head[:_PDF_HEAD]


def is_rtf(head: bytes) -> bool:
    return head.startswith(b"{\\rtf")


def is_web_page(head: bytes) -> bool:
    """A page of HTML, such as a sign-in page that somebody saved under another name."""
    return bool(_MARKUP.match(head.removeprefix(b"\xef\xbb\xbf")))
