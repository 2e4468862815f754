"""docs/verdicts.md: what each verdict means, out of the code's own tables."""

from course_sync.health.confirm import CLASS_OF
from course_sync.links.says import Says
from course_sync.links.special import SPECIAL_SITES
from course_sync.links.verdict import REASON_OF_FAULT, REASON_OF_WORDS, reason_of_status
from course_sync.model.links import VERDICT_OF, Reason, Verdict
from course_sync.wording.terms import REASON, REMARK, VERDICT

_MEANING = {
    Verdict.OK: "opens well for a person",
    Verdict.MOVED: "opens well, but the address should be changed where it is written; the new one is told",
    Verdict.BLOCKED: "may well work for a person, but not for us: never more than a hint",
    Verdict.TEMPORARY: "is trouble that mostly passes by itself",
    Verdict.DEAD: "works for nobody",
    Verdict.INVALID: "cannot be an address",
    Verdict.UNCHECKED: "was not looked at, or could not be: proves nothing",
}
_SAID = {
    Says.NOT_FOUND: "not found, removed, does not exist",
    Says.SUSPENDED: "account or site suspended",
    Says.FORBIDDEN: "access denied",
    Says.LOGIN: "a sign-in is needed",
    Says.CONSENT: "a consent is needed, or an age",
    Says.MAINTENANCE: "under maintenance",
    Says.ERROR: "internal error, something went wrong",
}
_HEAD = """# What a visit of a link says

A visit gives one verdict with one reason and its evidence. A verdict speaks of one visit; only confirmation makes a finding of it
(docs/confirmation.md). This page is written out of the code's tables by `make generated`; how right they are is measured on the fault farm
(docs/link-checkers.md).

`course-sync url ADDRESS` visits one address now and explains every step.
"""
_TAIL = """
## How it is asked

- A page is fetched with GET and read up to 64 KB (1 MB where a #fragment must be looked for). HEAD is asked for only where a file was good before,
  and never condemns. A conditional GET only where the former body was judged good.
- A refusal (400, 403, 404, 405, 406, 410, 412, 418, 444, 451, 999, or a page that is a wall) is asked once more with a browser's plain headers
  before it counts. A passing fault is asked again within the run at growing distance.
- Redirects are followed by hand, at most ten, each hop checked anew; so are a meta refresh, a `Refresh` header and a bare script that only sends the reader on.
- Each host is asked once a run for robots.txt, which is obeyed where it names course-sync (a 503 there puts nothing off: the page itself tells more).
- Each host is asked once a run for an address that cannot exist. A page that is the same as the answer to that one, or a redirect to the same place, is the site's general
  page: the one asked for is gone. Where the answer is an honest 404, an address that shows the page which came with it, but with a 200, is missing, too, in whatever
  tongue; not where that page is long, a frame that a script fills, or a sign-in.
- A 404 or 410 over a page that looks whole stays `dead`: a browser shows it, but the server itself, search engines and archives call it missing, and
  only its owner can mend that: the author should be told.
- Only the words of a page's own part count, not those of menu, side, foot and teasers of other pages; entries of a table and what is quoted state nothing. Beside known phrases it is
  counted what the sentences of an error page do, however they are put (deny, point at what was asked for, be sorry, show a way on); hardly anything else may stand there.
- A short page under a name of its own is missing where it says only that what it offered (a course, a file, a show, an advert) or the site's own service was taken away for good or is not to be had any more;
  an exhibition that ended, a closed road, a course that takes no more people are good pages. One that first asks for an age, terms, a country or a library's card is a wall at every address.
- A page without any words is judged by what its script writes or opens at once in a box, or by its picture's words; where the data of Next.js or Nuxt name the page for
  missing ones, it is one. What the markup hides until a fault comes (`display:none`, a closed dialog) is not said.
- A white page, or no body at all, is `bad_response`: something broke, nobody knows for how long. An error in JSON or XML (`{"status":404}`, `<Code>NoSuchKey</Code>`)
  sent with a 200 is read as its words or its number say; data that hold anything else are an answer.
- A page sent under a file's type (an error page as `application/pdf`) is read as the page that it is, where it is short (16 KB) and not packed.
- An interim answer (1xx) is passed over. Headers beyond 64 KB a line or 100 lines are out of bounds. A body that claims to be packed and is not is no
  answer; one that breaks off is judged by what came, as browsers show it.
- A domain of a mail address is asked for its MX, else for its own address; behind a proxy only the words are looked at.
  A "no such name" or "no mail server" counts only where the resolver knows the Internet: it tells the name servers of `com` and of the
  domain's own top-level domain, or hands on the root's word that there is none. Else the address is `unchecked`.

## Where a redirect ends

| the redirects end at | verdict | reason |
|---|---|---|
| the site's front page, though a page in particular was asked for; its search | dead | general_page |
| a page for missing pages or errors (`/404`, `/error`, `/viga`, `?error=404` …) | dead | soft_404 |
| where an address that cannot exist is redirected, too | dead | general_page |
| a sign-in page (path, host) | blocked | login |
| a consent page | blocked | consent_wall |
| the same page over https | moved | https_works |
| another page, by 301 or 308 alone | moved | permanent_redirect |
| another page otherwise | ok | fine |
| itself, a ring, or more than ten further | dead | redirect_loop |
| no address, or `javascript:` and the like | temporary | bad_response |
| a private address, another scheme, a closed port, an excluded host | unchecked | bounds |

## Missing #fragments

A missing fragment is a hint of its own beside a good verdict. It is not looked for where it is none (`#top`, `#/route`, `#!…`, `#:~:text=`, `#page=3`,
lines of code), where the page was not read whole, where a script draws the page, and not told where a script mentions the name or
commonly makes it of a heading.
"""


def verdicts_page() -> str:
    """The whole page."""
    parts = [_HEAD]
    for verdict in Verdict:
        parts.append(
            f"\n## {verdict.value}: {VERDICT[verdict]}\n\nIt {_MEANING[verdict]}.\n\n| reason | in people's words | confirmed as |\n|---|---|---|\n"
        )
        parts += [
            f"| {reason.value} | {REASON[reason]} | {_class(reason)} |\n"
            for reason in Reason
            if VERDICT_OF[reason] is verdict
        ]
    parts.append("\n## HTTP statuses\n\n| reason | verdict | statuses |\n|---|---|---|\n")
    parts += _statuses()
    parts.append("\n## Where no HTTP answer came\n\n| fault | verdict | reason |\n|---|---|---|\n")
    parts += [
        f"| {fault.value} | {VERDICT_OF[reason].value} | {reason.value} |\n"
        for fault, reason in REASON_OF_FAULT.items()
    ]
    parts.append("\n## What a page that answers well says of itself\n\n| it says | verdict | reason |\n|---|---|---|\n")
    parts += [
        f"| {_SAID[says]} | {VERDICT_OF[reason].value} | {reason.value} |\n" for says, reason in REASON_OF_WORDS.items()
    ]
    parts.append("\n## Special sites\n\n| site | hosts | treatment |\n|---|---|---|\n")
    parts += [
        f"| {site.name} | {', '.join(site.hosts)} | {_treatment(site.walled, site.oembed)} |\n"
        for site in SPECIAL_SITES
    ]
    parts.append(
        "\n## Remarks beside a verdict\n\nThey are no faults; `course-sync url` and the JSON of `links` tell them.\n\n| hint | in people's words |\n|---|---|\n"
    )
    parts += [f"| {code} | {told.replace('%(what)s', '…')} |\n" for code, told in REMARK.items()]
    return "".join(parts) + _TAIL


def _class(reason: Reason) -> str:
    return CLASS_OF[reason].value if reason in CLASS_OF else "–"


def _treatment(walled: bool, oembed: str) -> str:
    if oembed:
        return "its oEmbed service is asked whether the video is there"
    return "any refusal is a bot wall" if walled else "a refusal is a sign-in"


def _statuses() -> list[str]:
    by_reason: dict[Reason, list[int]] = {}
    for status in (*range(200, 600), 999):
        by_reason.setdefault(reason_of_status(status), []).append(status)
    return [
        f"| {reason.value} | {VERDICT_OF[reason].value} | {_ranges(numbers)} |\n"
        for reason, numbers in by_reason.items()
    ]


def _ranges(numbers: list[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
