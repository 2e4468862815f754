"""One visit, step by step, without any network: a generator that asks and is told.

It yields `Ask` (and is sent a `Reply`), `RobotsWanted` (and is sent the host's rules) and `ProbeWanted` (and is sent the
host's `Answer` or None), and returns the `Visit`. Who drives it decides when a question may be put: so each host's pace holds for every hop and every try.
"""

from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urldefrag, urljoin, urlsplit

import idna
from requests.cookies import RequestsCookieJar

from course_sync.links.exchange import Answer, Ask, Fault, MailWanted, ProbeWanted, Reply, RobotsWanted
from course_sync.links.fragments import missing_fragments, worth_checking
from course_sync.links.options import VisitOptions, VisitRequest
from course_sync.links.page import Page, may_be_html, read_page, refresh_target
from course_sync.links.paths import is_deep, same_address, same_site
from course_sync.links.refused import refused_address
from course_sync.links.robots import MAX_ROBOTS, RobotsRules
from course_sync.links.special import oembed_address, special_site
from course_sync.links.transport import without_credentials
from course_sync.links.unvisited import mail_domains
from course_sync.links.verdict import Judgement, judge, judge_by_probe, judge_video
from course_sync.model.links import VERDICT_OF, Hop, Reason, Verdict, Visit

Step = Ask | ProbeWanted | RobotsWanted | MailWanted
Message = Reply | Answer | RobotsRules | tuple[Reason, str] | None
Steps = Generator[Step, Message, Visit]
Replies = Generator[Step, Message, Answer]
Rules = Generator[Step, Message, RobotsRules]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Refusals that plain browser headers may turn into an answer; 404 among them: some hosts send it to robots.
_TRY_AS_BROWSER = frozenset({400, 403, 404, 405, 406, 410, 412, 418, 444, 451, 999})
_WALLS = frozenset({Reason.BOT_WALL, Reason.FORBIDDEN})
_HEAD_MAY_LIE = frozenset({Fault.TIMEOUT, Fault.RESET, Fault.NOT_HTTP, Fault.LOOP, Fault.TOO_LARGE, Fault.ROBOTS})
_MAX_REFRESHED = 400  # characters of a page that only sends its reader on
_FILE_ENDINGS = (
    ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx", ".odp", ".zip", ".7z", ".rar", ".gz",
    ".mp3", ".mp4", ".m4a", ".m4v", ".avi", ".mov", ".webm", ".ogg", ".wav", ".epub", ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp",
    ".exe", ".dmg", ".apk", ".iso",
)  # fmt: skip


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that a `Retry-After` asks for (RFC 9110: seconds or a date); None where there is none to be read."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (at - now).total_seconds()) if at.tzinfo is not None else None


def is_file(url: str) -> bool:
    """Whether the path ends like a file's name: then its head may do."""
    return urlsplit(url).path.lower().endswith(_FILE_ENDINGS)


class Visiting:
    """One visit of one link. `steps()` runs it once; `trace` tells what was done, for people."""

    def __init__(self, request: VisitRequest, options: VisitOptions, now: Callable[[], datetime]) -> None:
        self.trace: list[str] = []
        self._request = request
        self._options = options
        self._now = now
        self._seconds = 0.0
        self._judged: tuple[Answer, Judgement] | None = None

    def steps(self) -> Steps:
        """Run the visit; see the module."""
        request = self._request
        refusal = refused_address(request.url, self._options)
        if refusal:
            return self._visit(Answer(request.url, request.url, fault=refusal[0], detail=refusal[1]))
        oembed = oembed_address(request.url, self._options)
        if oembed:
            return (yield from self._video(oembed))
        answer = yield from self._tries()
        judgement = self._judge(answer)
        if judgement.good and self._wants_probe(answer):
            probe = yield ProbeWanted(self._probed(answer))
            if isinstance(probe, Answer):
                self.trace.append(
                    f"an address of that host that cannot exist → {_told(probe.status, probe.fault, probe.detail)}"
                )
                answer = replace(answer, probe=probe)
                judgement = judge_by_probe(answer, judgement, self._now(), inspecting_ca=self._options.inspecting_ca)
        return self._visit(answer, judgement)

    def _video(self, oembed: str) -> Steps:
        """Ask the service that knows its videos. The page itself answers well for removed ones, too: it is never asked."""
        url, site, made = self._request.url, special_site(self._request.url), 0
        while True:
            answer = yield from self._follow(oembed, "GET", delay=self._options.retry_wait(made) if made else 0.0)
            made += 1
            judged = judge_video(answer, site.name if site else "")
            told = replace(answer, url=url, final_url=url, headers={})
            if judged is not None:
                return self._visit(told, judged)
            judged = self._judge(answer)
            if made >= self._options.tries or not self._worth_another(answer, judged, made):
                return self._visit(
                    told, replace(judged, evidence=f"the service that knows the video: {judged.evidence}")
                )

    def _tries(self) -> Replies:
        """Ask; ask again after a temporary answer, at growing distance, as long as there are tries."""
        made = 0
        while True:
            last = made + 1 >= self._options.tries
            answer = yield from self._try(delay=self._options.retry_wait(made) if made else 0.0, made=made, last=last)
            made += 1
            judgement = self._judge(answer)
            if last or not self._worth_another(answer, judgement, made):
                return answer
            self.trace.append(f"{judgement.reason}: {judgement.evidence}; once more later")

    def _worth_another(self, answer: Answer, judgement: Judgement, made: int) -> bool:
        if answer.fault is Fault.NO_NAME:
            return made < 2  # a second look-up confirms
        if answer.status in (429, 503):
            asked = retry_after(answer.headers, self._now())
            return asked is None or asked <= self._options.patience
        return judgement.verdict is Verdict.TEMPORARY and answer.fault is not Fault.INTERNAL

    def _try(self, *, delay: float, made: int, last: bool) -> Replies:
        url, spent = self._request.url, 0.0
        if is_file(url) and self._request.known.was_good:
            head = yield from self._follow(url, "HEAD", conditional=made == 0, delay=delay)
            told = head.status is not None and (200 <= head.status <= 299 or head.status == 304)
            if (told and not _claims_html(head)) or (head.fault is not None and head.fault not in _HEAD_MAY_LIE):
                return head
            self.trace.append("HEAD alone does not condemn: GET")
            spent, delay = head.seconds, 0.0
        answer = yield from self._follow(url, "GET", conditional=made == 0, delay=delay, spent=spent)
        refused = answer.status in _TRY_AS_BROWSER or self._judge(answer).reason in _WALLS
        stubborn = last and answer.status in (429, 500, 502, 503)
        if not refused and not stubborn:
            return answer
        self.trace.append(f"HTTP {answer.status}: once more with a browser's headers")
        second = yield from self._follow(url, "GET", browser=True, spent=spent + answer.seconds)
        # Its word counts where it is an answer at all, and not only the door shut harder.
        if second.status is None or (second.status in (429, 503) and not stubborn):
            return answer
        return second

    def _follow(
        self,
        url: str,
        method: str,
        *,
        browser: bool = False,
        conditional: bool = False,
        delay: float = 0.0,
        spent: float = 0.0,
    ) -> Replies:
        """Ask, and follow redirects by hand, each hop judged anew."""
        hops: list[Hop] = []
        jar = RequestsCookieJar()
        seen: set[tuple[str, str]] = set()
        validators = self._validators() if conditional else ()
        wanted = any(worth_checking(fragment) for fragment in self._request.fragments)
        bound = self._options.max_body_for_fragments if wanted else 0
        page: Page | None = None
        current, began = url, self._seconds
        while True:
            budget = self._options.visit_deadline - spent - (self._seconds - began)
            refusal = refused_address(current, self._options)
            state = (current, _cookies_key(jar) if hops else "")
            if refusal is None and (state in seen or len(hops) > self._options.max_hops):
                refusal = Fault.LOOP, f"redirects in a circle or more than {self._options.max_hops} times"
            if refusal is None and budget <= 0:
                refusal = Fault.TIMEOUT, "the visit's time is up"
            if refusal is None and self._options.robots:
                rules = yield RobotsWanted(current)
                if isinstance(rules, RobotsRules) and not rules.allows(current):
                    refusal = Fault.ROBOTS, "robots.txt names us and asks us not to visit this"
            if refusal is not None:
                hops.append(Hop(without_credentials(current), None))
                reply, page = Reply(fault=refusal[0], detail=refusal[1]), None
                break
            seen.add(state)
            first = not hops
            sent = yield Ask(
                current, method, browser, validators if first else (), jar, delay if first else 0.0, budget, bound
            )
            reply = sent if isinstance(sent, Reply) else Reply(fault=Fault.INTERNAL, detail="internal: no reply")
            self._seconds += reply.seconds
            hops.append(Hop(without_credentials(current), reply.status))
            self._note(method, hops[-1], reply)
            target, page = _target(current, reply), None
            if target is None:
                good = _is_good(reply)
                if reply.body:
                    page = read_page(
                        reply.body, reply.headers, truncated=reply.truncated, whole=wanted, all_headings=not good
                    )
                target = _sent_on(current, page, reply) if good and method == "GET" else None
            if target is None:
                break
            current = target
        return self._answer(
            url, method, hops, reply, page, browser=browser, conditional=bool(validators), seconds=self._seconds - began
        )

    @staticmethod
    def _answer(
        url: str,
        method: str,
        hops: list[Hop],
        reply: Reply,
        page: Page | None,
        *,
        browser: bool,
        conditional: bool,
        seconds: float,
    ) -> Answer:
        return Answer(
            url=url,
            final_url=hops[-1].url,
            hops=tuple(hops),
            status=reply.status,
            fault=reply.fault,
            detail=reply.detail,
            headers=reply.headers,
            page=page,
            empty=method == "GET" and reply.status in (200, 203) and _is_empty(reply),
            method=method,
            browser=browser,
            conditional=conditional,
            chain_incomplete=reply.chain_incomplete,
            certificate_ends=reply.certificate_ends,
            seconds=seconds,
        )

    def _validators(self) -> tuple[tuple[str, str], ...]:
        """Of the last good body; not where fragments must be looked for. They speak of the first hop only."""
        known = self._request.known
        if not known.was_good or any(worth_checking(fragment) for fragment in self._request.fragments):
            return ()
        pairs = (("If-None-Match", known.etag), ("If-Modified-Since", known.last_modified))
        return tuple((name, value) for name, value in pairs if value and value.isascii() and value.isprintable())

    def _judge(self, answer: Answer) -> Judgement:
        if self._judged is None or self._judged[0] is not answer:
            self._judged = answer, judge(answer, self._now(), inspecting_ca=self._options.inspecting_ca)
        return self._judged[1]

    def _wants_probe(self, answer: Answer) -> bool:
        if not self._options.soft_404_probe or not is_deep(answer.url):
            return False
        if not same_address(answer.url, answer.final_url):
            return True
        page = answer.page
        if page is None:
            return False
        return not page.truncated and not page.drawn_by_script and is_deep(answer.final_url)

    @staticmethod
    def _probed(answer: Answer) -> str:
        """Whose word on impossible addresses is wanted: the host's that was asked, where it may have sent everything away."""
        return answer.final_url if same_site(answer.url, answer.final_url) else answer.url

    def _note(self, method: str, hop: Hop, reply: Reply) -> None:
        told = _told(reply.status, reply.fault, reply.detail)
        self.trace.append(f"{method} {hop.url} → {told} ({reply.seconds:.2f} s)")

    def _visit(self, answer: Answer, judgement: Judgement | None = None) -> Visit:
        judged = judgement or self._judge(answer)
        self.trace.append(f"{judged.verdict}/{judged.reason}: {judged.evidence}")
        good_body = judged.good and answer.status is not None and len(answer.hops) == 1
        known = self._request.known
        unchanged = judged.reason is Reason.NOT_MODIFIED
        return Visit(
            url=self._request.url,
            at=self._now(),
            verdict=judged.verdict,
            reason=judged.reason,
            status=answer.status,
            final_url=answer.final_url if answer.status is not None else "",
            hops=answer.hops,
            evidence=judged.evidence,
            hint=judged.hints,
            fragments_missing=missing_fragments(answer.page, self._request.fragments) if judged.good else (),
            etag=answer.headers.get("etag", known.etag if unchanged else "")[:300] if good_body else "",
            last_modified=answer.headers.get("last-modified", known.last_modified if unchanged else "")[:60]
            if good_body
            else "",
            seconds=self._seconds,
        )


def _told(status: int | None, fault: Fault | None, detail: str) -> str:
    return f"HTTP {status}" if status is not None else f"{fault}: {detail}"


def probe_steps(url: str, options: VisitOptions, now: Callable[[], datetime]) -> Replies:
    """Ask the host of `url` for an address that cannot exist; gives its answer, redirects followed."""
    return Visiting(VisitRequest(url), options, now)._follow(url, "GET")  # noqa: SLF001 - the same module


def one_step(step: Step) -> Generator[Step, Message, Message]:
    """A question of somebody else's visit."""
    return (yield step)


def mail_steps(request: VisitRequest, now: Callable[[], datetime]) -> Steps:
    """Whether the domains of a mail link take mail: the worst word of them counts."""
    worst: tuple[Reason, str] = Reason.FINE, "a mail address"
    for domain in mail_domains(request.url):
        told = yield MailWanted(domain)
        if isinstance(told, tuple) and (worst[0] is Reason.FINE or VERDICT_OF[told[0]] is Verdict.DEAD):
            worst = told
    return Visit(url=request.url, at=now(), verdict=VERDICT_OF[worst[0]], reason=worst[0], evidence=worst[1])


def robots_steps(url: str, options: VisitOptions) -> Rules:
    """Ask for the robots.txt at `url`; what cannot be had forbids nothing. At most five redirects are followed (RFC 9309)."""
    current, jar = url, RequestsCookieJar()
    for _ in range(6):
        if refused_address(current, options):
            break
        reply = yield Ask(current, cookies=jar, budget=options.visit_deadline, bound=MAX_ROBOTS, any_type=True)
        if not isinstance(reply, Reply):
            break
        target = _target(current, reply)
        if target is None:
            good = reply.status == 200 and not reply.body.lstrip().startswith(b"<")
            return RobotsRules(reply.body.decode("utf-8", errors="replace") if good else "")
        current = target
    return RobotsRules()


def _is_good(reply: Reply) -> bool:
    return reply.status is not None and 200 <= reply.status <= 299


def _is_empty(reply: Reply) -> bool:
    """Whether nothing came; of a body that is not read (a PDF) the announced length tells."""
    return not reply.body and (not reply.truncated or reply.headers.get("content-length", "").strip() == "0")


def _claims_html(answer: Answer) -> bool:
    """A "file" that is a page may be a sign-in or a "not found" page: its body must be seen."""
    kind = answer.headers.get("content-type", "")
    return answer.status != 304 and bool(kind) and may_be_html(kind)


def _cookies_key(jar: RequestsCookieJar) -> str:
    return "\n".join(sorted(f"{cookie.domain}{cookie.path}{cookie.name}={cookie.value}" for cookie in jar))


def _sent_on(current: str, page: Page | None, reply: Reply) -> str | None:
    """Where a page that holds nothing itself sends its reader (meta refresh, Refresh header, a script); None where it does not."""
    told = page.refresh if page is not None else ""
    told = told or refresh_target(reply.headers.get("refresh", ""))
    if not told or (page is not None and len(page.text) > _MAX_REFRESHED):
        return None
    target = _joined(current, told)
    return None if target == current else target


def _target(current: str, reply: Reply) -> str | None:
    """Where a redirect leads; None where the reply is none."""
    location = reply.headers.get("location", "").strip()
    if reply.status not in _REDIRECTS or not location:
        return None
    # Servers write UTF-8 into a header that http.client reads as Latin-1.
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")
    return _joined(current, location)


def _joined(current: str, location: str) -> str:
    """The address that is meant, as browsers read it: a backslash is a slash, and a name in letters of any tongue has its ASCII form."""
    place, mark, query = location.partition("?")
    try:
        parts = urlsplit(urldefrag(urljoin(current, place.replace("\\", "/") + mark + query))[0])
        netloc = parts.netloc if parts.netloc.isascii() else _ascii_netloc(parts.netloc)
    except ValueError:
        return location[:300].replace("[", "%5B").replace("]", "%5D")
    path = parts.path or ("/" if netloc else "")
    return quote(parts._replace(netloc=netloc, path=path).geturl(), safe="!#$%&'()*+,/:;=?@[]~-._")


def _ascii_netloc(netloc: str) -> str:
    """Raises ValueError where it names no host."""
    login, at, place = netloc.rpartition("@")
    host, colon, port = place.partition(":")
    return login + at + idna.encode(host, uts46=True).decode("ascii") + colon + port
