"""Links that are judged without asking anybody. Pure."""

import re
from datetime import datetime
from urllib.parse import unquote

from course_sync.model.links import VERDICT_OF, LinkKind, Reason, Visit

_MAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~À-ɏЀ-ӿ-]{1,64}@(?:[\w](?:[\w-]{0,61}[\w])?\.)+[^\W\d_][\w-]{0,61}[^\W_]", re.UNICODE
)
_NAMED = re.compile(
    r"[^<>@]*<([^<>]+)>"
)  # "Mari Maasikas <mari@kool.ee>" is no mailto: of the RFC, but mail programs take it
_PHONE = re.compile(r"\(?\+?[\d\s().\-/]+")
_WINDOWS_PATH = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\)")


def judge_without_visit(kind: LinkKind, url: str, now: datetime) -> Visit | None:
    """The verdict on a link that is not to be visited; None for one that is."""
    if kind is LinkKind.WEB:
        return None
    if kind is LinkKind.MAIL:
        reason, evidence = _mail(url)
    elif kind is LinkKind.PHONE:
        reason, evidence = _phone(url)
    elif kind is LinkKind.MALFORMED:
        local = _is_local(url)
        reason, evidence = (Reason.LOCAL_FILE, "a file on one computer") if local else (Reason.MALFORMED, "no address")
    elif kind is LinkKind.INTERNAL:
        reason, evidence = Reason.NOT_KNOWABLE, "an address of this Moodle site is not visited as a stranger's"
    elif _is_local(url):
        reason, evidence = Reason.LOCAL_FILE, "a file on one computer"
    else:
        reason, evidence = Reason.SCHEME, f"{url.partition(':')[0].lower()[:20]}: is not visited"
    return Visit(url=url, at=now, verdict=VERDICT_OF[reason], reason=reason, evidence=evidence)


def _mail(url: str) -> tuple[Reason, str]:
    several = _mail_addresses(url)
    fields = url.partition("?")[2].lower()
    if several == [""] and ("to=" in fields or "subject=" in fields or "body=" in fields):
        return Reason.FINE, "its reader chooses whom to write to, or the addresses stand in the fields"
    good = all(_MAIL.fullmatch(part) and ".." not in part and part[0] != "." and ".@" not in part for part in several)
    # The address itself may be a person's: it stands in the link, not in the evidence.
    return (Reason.FINE, "a mail address") if good else (Reason.BAD_MAIL_ADDRESS, "cannot be a mail address")


def _mail_addresses(url: str) -> list[str]:
    addresses = unquote(url.partition(":")[2].partition("?")[0]) if url.lower().startswith("mailto:") else url
    return [_NAMED.sub(r"\1", part.strip()) for part in addresses.split(",")]


def mail_domains(url: str) -> tuple[str, ...]:
    """The distinct domains of a mail link's addresses, at most ten."""
    domains = (part.rpartition("@")[2].lower() for part in _mail_addresses(url) if "@" in part)
    return tuple(dict.fromkeys(domains))[:10]


def _phone(url: str) -> tuple[Reason, str]:
    number = unquote(url.partition(":")[2] if ":" in url else url).partition(";")[0].strip()
    digits = sum(c.isdigit() for c in number)
    least = 7 if number.startswith(("+", "00")) else 3  # a country's code alone calls nobody
    if _PHONE.fullmatch(number) and least <= digits <= 15:
        return Reason.FINE, "a plausible number"
    return Reason.BAD_PHONE_NUMBER, "cannot be a telephone number"


def _is_local(url: str) -> bool:
    return url.lower().startswith("file:") or _WINDOWS_PATH.match(url) is not None
