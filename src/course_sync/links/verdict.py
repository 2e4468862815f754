"""From an answer to a verdict: one pure table. It speaks of one visit; only `health` confirms."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from course_sync.links.bounds import LONG_PROSE
from course_sync.links.exchange import Answer, Fault
from course_sync.links.gates import barred_by_place, gate
from course_sync.links.light import light
from course_sync.links.likely import (
    EVEN,
    chance_of_wall,
    doubts,
    doubts_wall,
    may_be_weighed,
    said_by_words,
    telling,
)
from course_sync.links.page import Page
from course_sync.links.parked import parking
from course_sync.links.paths import (
    asks_for_consent,
    fell_to_front,
    fell_to_search,
    is_consent_page,
    is_deep,
    is_login_page,
    is_not_found_path,
    is_search,
    last_words,
    means_one_page,
    same_address,
)
from course_sync.links.phrases import speaks_of_maintenance, statement
from course_sync.links.says import Says
from course_sync.links.signs import is_about_words, same_as_missing, same_page, says_not_there, tells_of_errors
from course_sync.links.special import special_site
from course_sync.links.walls import challenge, consent_wall, kind_of_wall, login_wall, wall_header
from course_sync.model.links import GOOD, VERDICT_OF, Reason, Verdict

REASON_OF_FAULT: Mapping[Fault, Reason] = {
    Fault.MALFORMED: Reason.MALFORMED,
    Fault.SCHEME: Reason.SCHEME,
    Fault.EXCLUDED: Reason.EXCLUDED,
    Fault.PRIVATE: Reason.PRIVATE_ADDRESS,
    Fault.PORT: Reason.PORT,
    Fault.NO_NAME: Reason.NO_SUCH_NAME,
    Fault.NO_OUTSIDE_NAMES: Reason.NO_OUTSIDE_NAMES,
    Fault.DNS: Reason.DNS_TROUBLE,
    Fault.REFUSED: Reason.REFUSED,
    Fault.CONNECT_TIMEOUT: Reason.TIMEOUT,
    Fault.TIMEOUT: Reason.TIMEOUT,
    Fault.RESET: Reason.RESET,
    Fault.NOT_HTTP: Reason.BAD_RESPONSE,
    Fault.PROXY: Reason.BOUNDS,
    Fault.LOOP: Reason.REDIRECT_LOOP,
    Fault.TLS_EXPIRED: Reason.TLS_EXPIRED,
    Fault.TLS_WRONG_HOST: Reason.TLS_WRONG_HOST,
    Fault.TLS_SELF_SIGNED: Reason.TLS_SELF_SIGNED,
    Fault.TLS_UNTRUSTED: Reason.TLS_UNTRUSTED,
    Fault.TLS_UNKNOWABLE: Reason.BOUNDS,
    Fault.TLS_FAULT: Reason.TLS_FAULT,
    Fault.PUT_OFF: Reason.PUT_OFF,
    Fault.INTERNAL: Reason.BAD_RESPONSE,
    Fault.TOO_LARGE: Reason.BOUNDS,
    Fault.UNREADABLE: Reason.BAD_RESPONSE,
    Fault.ROBOTS: Reason.ROBOTS,
}

REASON_OF_WORDS: Mapping[Says, Reason] = {
    Says.NOT_FOUND: Reason.SOFT_404,
    Says.SUSPENDED: Reason.PARKED,
    Says.FORBIDDEN: Reason.FORBIDDEN,
    Says.LOGIN: Reason.LOGIN,
    Says.CONSENT: Reason.CONSENT_WALL,
    Says.MAINTENANCE: Reason.UNAVAILABLE,
    Says.ERROR: Reason.SERVER_ERROR,
}
"""What a page that answers well says of itself (`phrases`), and what that means."""

# A redirect that leads where we may not go says nothing of the page.
_BOUNDS_AFTER_REDIRECT = frozenset({Reason.SCHEME, Reason.EXCLUDED, Reason.PRIVATE_ADDRESS, Reason.PORT})
_NEVER_FOLLOWED = frozenset({"javascript", "data", "file", "about", "vbscript", "blob"})
_TLS = frozenset(
    {Reason.TLS_EXPIRED, Reason.TLS_WRONG_HOST, Reason.TLS_SELF_SIGNED, Reason.TLS_UNTRUSTED, Reason.TLS_FAULT}
)

REASON_OF_STATUS: Mapping[int, Reason] = {
    300: Reason.FINE,
    304: Reason.NOT_MODIFIED,
    401: Reason.LOGIN,
    402: Reason.FORBIDDEN,
    403: Reason.FORBIDDEN,
    404: Reason.NOT_FOUND,
    405: Reason.METHOD_REFUSED,
    406: Reason.FORBIDDEN,
    407: Reason.FORBIDDEN,
    408: Reason.TIMEOUT,
    410: Reason.GONE,
    412: Reason.FORBIDDEN,
    418: Reason.BOT_WALL,
    421: Reason.BAD_RESPONSE,
    423: Reason.FORBIDDEN,
    425: Reason.UNAVAILABLE,
    428: Reason.FORBIDDEN,
    429: Reason.TOO_MANY_REQUESTS,
    440: Reason.LOGIN,
    449: Reason.FORBIDDEN,
    451: Reason.LEGAL,
    999: Reason.BOT_WALL,
}

_CERTIFICATE_HINT = timedelta(days=14)


@light
@dataclass(frozen=True, slots=True)
class Judgement:
    """What an answer means.

    Attributes:
        evidence: a sentence's worth of proof, English, without secrets.
        hints: codes of remarks that are no fault.
    """

    reason: Reason
    evidence: str
    hints: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        return VERDICT_OF[self.reason]

    @property
    def good(self) -> bool:
        return self.verdict in GOOD


def reason_of_status(status: int) -> Reason:
    """What a status alone says, for every number there may be."""
    if status in REASON_OF_STATUS:
        return REASON_OF_STATUS[status]
    if 200 <= status <= 299:
        return Reason.FINE
    if 452 <= status <= 499:
        return Reason.FORBIDDEN  # numbers of firewalls and proxies, not of pages
    if 400 <= status <= 499:
        return Reason.CLIENT_ERROR
    if 500 <= status <= 599:
        return Reason.SERVER_ERROR
    return Reason.BAD_RESPONSE


def judge(answer: Answer, now: datetime, *, inspecting_ca: bool = False) -> Judgement:
    """The verdict on one answer. Pure: the same answer at the same time gives the same judgement."""
    if answer.fault is not None or answer.status is None:
        judgement = _of_fault(answer, inspecting_ca)
    elif 200 <= answer.status <= 299 or answer.status == 300:
        judgement = _of_good_status(answer)
    else:
        judgement = _of_bad_status(answer, answer.status)
    if judgement.reason is Reason.MALFORMED:
        return judgement
    return _with_hints(_of_special(answer, judgement), answer, now, inspecting_ca)


def judge_by_probe(answer: Answer, judgement: Judgement, now: datetime, *, inspecting_ca: bool = False) -> Judgement:
    """The verdict on an answer found good (`judgement`) when its probe has come, too: the same as `judge` of both, at a tenth of the price."""
    if answer.status is None or not (200 <= answer.status <= 299 or answer.status == 300):
        return judgement
    told = _of_probe(answer)
    if told is None:
        return judgement
    return _with_hints(_of_special(answer, told), answer, now, inspecting_ca)


def _of_fault(answer: Answer, inspecting_ca: bool) -> Judgement:
    reason = REASON_OF_FAULT[answer.fault or Fault.NOT_HTTP]
    if reason in _TLS and inspecting_ca:
        return Judgement(Reason.INSPECTING_PROXY, f"behind an inspecting proxy: {answer.detail}")
    if len(answer.hops) > 1 and _leads_nowhere(reason, answer.final_url):
        return Judgement(Reason.BAD_RESPONSE, "redirects to what no browser opens")
    if reason in _BOUNDS_AFTER_REDIRECT and len(answer.hops) > 1:
        if is_login_page(answer.url, answer.final_url):
            return Judgement(Reason.LOGIN, f"redirects to a sign-in page ({answer.detail})")
        return Judgement(Reason.BOUNDS, f"redirects to where we may not go: {answer.detail}")
    return Judgement(reason, answer.detail)


def _leads_nowhere(reason: Reason, url: str) -> bool:
    """Whether a redirect leads to no address, or to a scheme that browsers do not follow."""
    scheme = url.partition(":")[0].lower()
    return reason is Reason.MALFORMED or (reason is Reason.SCHEME and scheme in _NEVER_FOLLOWED)


def _of_bad_status(answer: Answer, status: int) -> Judgement:
    told = f"HTTP {status}"
    reason = reason_of_status(status)
    if status == 304 and not answer.conditional:
        return Judgement(Reason.BAD_RESPONSE, "HTTP 304 though nothing was asked on condition")
    if status == 304:
        return Judgement(reason, told)
    wall = _wall(answer)
    if wall:
        return Judgement(Reason.BOT_WALL, f"{told}, {wall}")
    if status < 500 and is_login_page(answer.url, answer.final_url):
        return Judgement(Reason.LOGIN, f"{told} at a sign-in page")
    if status == 503 and "retry-after" in answer.headers:
        return Judgement(Reason.UNAVAILABLE, f"{told}, Retry-After {answer.headers['retry-after'][:40]}")
    page = answer.page
    if status == 503 and page is not None and speaks_of_maintenance((page.title, *page.headings, *page.sentences)):
        return Judgement(Reason.UNAVAILABLE, f"{told}, speaks of maintenance")
    return Judgement(reason, told)


def _of_good_status(answer: Answer) -> Judgement:
    told, page = f"HTTP {answer.status}", answer.page
    wall = _wall(answer)
    if wall:
        return Judgement(Reason.BOT_WALL, wall)
    if is_consent_page(answer.url, answer.final_url):
        return Judgement(Reason.CONSENT_WALL, "redirects to a consent page")
    if is_login_page(answer.url, answer.final_url):
        return Judgement(Reason.LOGIN, "redirects to a sign-in page")
    parked = parking(page, answer.final_url, answer.url)
    if parked:
        return Judgement(Reason.PARKED, f"parked domain: {parked[:100]}")
    other = _of_words(answer) or _of_place(answer) or _of_nothing(answer)
    if other:
        return other
    if answer.chain_incomplete:
        told += ", incomplete certificate chain"
    return _moved(answer, told) or Judgement(Reason.INCOMPLETE_CHAIN if answer.chain_incomplete else Reason.FINE, told)


def _wall(answer: Answer) -> str:
    """The sign of a wall against robots."""
    good = answer.status is not None and answer.status < 300
    named = wall_header(answer.headers, good=good)
    if named and not (named == "DDoS protection" and answer.status in (404, 410)):
        return named
    if answer.page is None or answer.status in (404, 410):
        return ""
    words = challenge(answer.page)
    return f'challenge page "{words[:80]}"' if words else ""


def _of_words(answer: Answer) -> Judgement | None:
    """What the page's own words say, where they are no page's words."""
    page = answer.page
    if page is None:
        return None
    told = f"HTTP {answer.status}, but"
    login = login_wall(page, answer.url, answer.final_url)
    if login and not doubts_wall(page, answer.url):
        return Judgement(Reason.LOGIN, f'{told} wants a sign-in: "{login[:80]}"')
    barred = barred_by_place(page)
    if barred:
        return Judgement(Reason.FORBIDDEN, f'{told} not shown everywhere: "{barred[:80]}"')
    return _of_statement(page, answer.url, told) or _of_asking(page, answer.url) or _of_weights(answer, page, told)


def _of_statement(page: Page, url: str, told: str) -> Judgement | None:
    """What a page states of itself, by rules."""
    found = says_not_there(page, url)
    if found is None:
        return None
    if doubts(found[0], page, url):
        return _asked_first(page) if chance_of_wall(page, url) > EVEN else None
    return Judgement(REASON_OF_WORDS[found[0]], f'{told} says "{found[1][:80]}"')


def _of_asking(page: Page, url: str) -> Judgement | None:
    """What a page asks before it shows anything, by rules."""
    consent = consent_wall(page)
    if consent:
        return Judgement(Reason.CONSENT_WALL, f'shows only "{consent[:80]}"')
    asked = None if asks_for_consent(url) else gate(page)
    return Judgement(REASON_OF_WORDS[asked[0]], f'asks first: "{asked[1][:80]}"') if asked else None


def _of_weights(answer: Answer, page: Page, told: str) -> Judgement | None:
    """What a page says in words that no rule knows."""
    if is_search(answer.url) or not may_be_weighed(page):
        return None  # that a search found nothing is an answer
    deep = means_one_page(answer.url) and means_one_page(answer.final_url)
    said = said_by_words(page, answer.url, front=not deep)
    if said is Says.NOT_FOUND and (is_about_words(page) or tells_of_errors(page, answer.url)):
        return None
    if said is Says.NOT_FOUND:
        return Judgement(Reason.SOFT_404, f'{told} says "{telling(page)[:80]}"')
    return _asked_first(page) if said is Says.CONSENT else None


def _asked_first(page: Page) -> Judgement:
    """What a page is that asks something before it shows anything: robots are asked for a proof, readers for a sign-in, all else is consent."""
    told = next((text for text in (*page.headings[:1], *page.spoken) if text), page.title)
    return Judgement(kind_of_wall(page), f'asks first: "{told[:80]}"')


def _of_place(answer: Answer) -> Judgement | None:
    """Where the redirects ended, and what the host answers to an address that cannot exist."""
    if is_not_found_path(answer.url, answer.final_url) or _is_sent_to_missing(answer):
        return Judgement(Reason.SOFT_404, "redirects to a page for missing pages")
    if fell_to_front(answer.url, answer.final_url):
        return Judgement(Reason.GENERAL_PAGE, "redirects to the site's front page")
    if fell_to_search(answer.url, answer.final_url):
        return Judgement(Reason.GENERAL_PAGE, "redirects to the site's search")
    return _of_probe(answer)


def _of_probe(answer: Answer) -> Judgement | None:
    """What the host's answer to an address that cannot exist says of this one."""
    probe = answer.probe
    if probe is None or probe.status is None:
        return None
    if probe.status in (404, 410):
        return _of_honest_host(answer, probe)
    return _of_general_page(answer, probe) if 200 <= probe.status <= 299 else None


def _of_general_page(answer: Answer, probe: Answer) -> Judgement | None:
    """A host that answers well to what cannot exist."""
    page = answer.page
    if not same_address(answer.url, answer.final_url) and same_address(probe.final_url, answer.final_url):
        return Judgement(Reason.GENERAL_PAGE, "redirects to where an address that cannot exist redirects, too")
    # A host that sends every unknown address to its front page answers the front page well, too.
    if not is_deep(answer.final_url):
        return None
    if page is None or probe.page is None:
        return None
    if same_page(page, probe.page, answer.url, answer.final_url, probe.url):
        if page.asks_password:
            return Judgement(Reason.LOGIN, "asks for a password at every address")
        if may_be_weighed(page) and chance_of_wall(page, answer.url) > EVEN:
            return _asked_first(page)
        return Judgement(Reason.GENERAL_PAGE, "the same page as for an address that cannot exist")
    return None


def _of_honest_host(answer: Answer, probe: Answer) -> Judgement | None:
    """A host that says 404 to what cannot exist, and shows the page that it shows then with a 200."""
    page, missing = answer.page, probe.page
    if page is None or missing is None or not is_deep(answer.final_url) or _may_be_a_front(answer.final_url):
        return None
    if same_as_missing(page, missing, answer.url, answer.final_url, probe.url, probe.final_url):
        return Judgement(Reason.SOFT_404, "the same page as the host sends with its 404")
    return None


def _may_be_a_front(url: str) -> bool:
    """Whether an address may be the front page of a site in a directory: some of these are sent with a 404, too."""
    parts = urlsplit(url)
    return not parts.query and parts.path.endswith("/") and parts.path.count("/") <= _A_DIRECTORY


_A_DIRECTORY = 2


def _is_sent_to_missing(answer: Answer) -> bool:
    """Whether the last words of where the redirects ended say it: "/leht-puudub", "/page-does-not-exist"."""
    if same_address(answer.url, answer.final_url) or (answer.page is not None and answer.page.prose > LONG_PROSE):
        return False
    words = last_words(answer.final_url)
    return bool(words) and words != last_words(answer.url) and statement(words) is Says.NOT_FOUND


def _of_nothing(answer: Answer) -> Judgement | None:
    """A white page shows that something broke, but not for how long."""
    if answer.empty or (answer.page is not None and answer.page.blank):
        return Judgement(Reason.BAD_RESPONSE, f"HTTP {answer.status}, but an empty page")
    return None


def _moved(answer: Answer, told: str) -> Judgement | None:
    """Whether the address itself should be changed where it is written."""
    if answer.final_url == answer.url or len(answer.hops) < 2:
        return None
    hint = ("incomplete_chain",) if answer.chain_incomplete else ()
    if _is_https_of(answer.url, answer.final_url):
        return Judgement(Reason.HTTPS_WORKS, f"the same address works by https, {told}", hint)
    if all(hop.status in (301, 308) for hop in answer.hops[:-1]):
        return Judgement(Reason.PERMANENT_REDIRECT, f"moved for good to {answer.final_url[:300]}, {told}", hint)
    return None


def _is_https_of(url: str, final_url: str) -> bool:
    """Whether one is the other by https; the ports differ by nature."""
    one, other = urlsplit(url), urlsplit(final_url)
    return (one.scheme, other.scheme) == ("http", "https") and (one.hostname, one.path or "/", one.query) == (
        other.hostname,
        other.path or "/",
        other.query,
    )


def _of_special(answer: Answer, judgement: Judgement) -> Judgement:
    """What the table of special sites says otherwise."""
    site = special_site(answer.url)
    if site is None or answer.status is None or judgement.good or judgement.verdict is Verdict.TEMPORARY:
        return judgement
    if site.walled and judgement.reason is not Reason.LOGIN:
        return Judgement(Reason.BOT_WALL, f"{site.name} refuses robots ({judgement.evidence})", judgement.hints)
    if site.asks_login and judgement.reason in (Reason.FORBIDDEN, Reason.LOGIN):
        return Judgement(Reason.LOGIN, f"{site.name} asks for a login ({judgement.evidence})", judgement.hints)
    return judgement


def judge_video(answer: Answer, name: str) -> Judgement | None:
    """What an oEmbed service's answer says of a video; None where it says nothing."""
    if answer.status in (400, 404):
        return Judgement(Reason.VIDEO_REMOVED, f"{name} knows no such video (HTTP {answer.status})")
    if answer.status == 200:
        return Judgement(Reason.FINE, f"{name} knows the video")
    if answer.status == 403 and name == "YouTube":
        return Judgement(Reason.LOGIN, "YouTube shows the video to those whom its owner invited (HTTP 403)")
    if answer.status in (401, 403):
        return Judgement(Reason.FINE, f"{name} knows the video, but not for everybody", ("video_restricted",))
    return None


def _with_hints(judgement: Judgement, answer: Answer, now: datetime, inspecting_ca: bool) -> Judgement:
    hints = _hints(answer, now, inspecting_ca)
    return replace(judgement, hints=judgement.hints + hints) if hints else judgement


def _hints(answer: Answer, now: datetime, inspecting_ca: bool) -> tuple[str, ...]:
    hints: list[str] = []
    if "@" in urlsplit(answer.url).netloc:
        hints.append("credentials_in_address")
    if answer.browser and answer.status is not None and answer.status < 400:
        hints.append("browser_headers")
    ends = answer.certificate_ends
    if ends is not None and not inspecting_ca and ends - now <= _CERTIFICATE_HINT:
        hints.append(f"certificate_ends:{ends:%Y-%m-%d}")
    return tuple(hints)
