"""How pages for missing things speak: the parts that their sentences play, whatever the words are put together to. Pure.

A list of phrases knows what was met before. But an error page, in whatever words, plays the same few parts: it denies or says that something
went, points at what was asked for, names the web's things (a page, a link), is sorry, says that its reader is lost, and shows a way on. One part alone
proves nothing, for good pages deny and are sorry, too. So the parts are counted, and the page must hold hardly anything besides.
"""

import re
from enum import Enum
from functools import lru_cache

from course_sync.links import tongues
from course_sync.links.manner import is_conditional, is_contact, plain, tells_a_story, unquoted
from course_sync.links.marks import Marked
from course_sync.links.page import Page
from course_sync.links.paths import names_in
from course_sync.links.phrases import is_apology, is_for_good, is_narrowed, statement
from course_sync.links.sought import Sought
from course_sync.links.texts import segments


class Part(Enum):
    """A part that a sentence plays on a page for what is missing."""

    NUMBER = "404"
    DENIED = "denied"
    GONE = "gone"
    LOST = "lost"
    ASKED = "asked"
    WEB = "web"
    SORRY = "sorry"
    WAY = "way"
    HEDGED = "hedged"


# fmt: off
_PARTS: tuple[tuple[Part, Sought], ...] = (
    (Part.NUMBER, Sought(r"\b(?:404|410)\b")),
    (Part.DENIED, Sought(
        r"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|failed to|didn't|did not|haven't|don't|doesn't|does not|isn't|is not|aren't|wasn't|not|never|seems? not)\b(?: \S+){0,4}? "
        r"(?:find|found|locate|located|open|load|correspond|belong|refer|hosted|kept|served|recogni[sz]ed|exist\w*|available|accessible|archived|around|here|there|online|work\w*|valid|lead|match|recogni[sz]e\w*|know)\b|"
        r"(?<!you're )(?<!you are )(?<!they are )\bno longer\b|\bno such\b|\bthere(?:'s| is| was) (?:no|nothing)\b|\bnothing\b(?: \S+){0,3} (?:here|there|at this|under this|found|kept|left|to see)\b|\bnot found\b|\bno (?:route|page)s? (?:\w+ )?(?:match\w*|with|at|for)\b|\bnowhere\b|\bin the trash\b|\binvalid\b|\bunknown\b|\bunavailable\b|"
        r"\b(?:ei|pole)\b(?: \S+){0,4}? (?:leia|pääse|leidnud|leitud|leitav|leidu\w*|leidnuks|ole|olnud|eksisteeri|saa|saanud|saadaval|kättesaadav|avane|õnnestu\w*|suuda|suutnud|tuvasta\w*|näi|asu|tööta\w*|olemas|avalik|aktiivne|kehti|midagi|tunne|tea|kuvata|näidata|avaldatud|avaldata|pakuta|peeta|müüda)\b|"
        r"\b(?:ei|pole)\b(?: \S+){0,2} (?:leh\w+|lin[gk]\w*|fail\w*|sisu|dokumen\w+)\b|\bon (?:vale|vigane)\b|\b(?:puudub|puuduvad|puuduv\w*|ebaõnnestus|olematu\w*|vigane|tundmatu|kehtetu)\b|"
        r"\bне (?:\S+ ){0,2}?(?:най\w+|нашл\w+|нашел\w*|существ\w+|доступ\w+|удал(?:ось|ся)|могу|можем|смогли|работа\w+|обнаруж\w+|верн\w+)\b|\b(?:нет|отсутств\w+|недоступ\w+|неверн\w+|ничего)\b|"
            + tongues.DENIED
    )),
    (Part.GONE, Sought(
        r"\b(?:deleted|removed|taken down|took down|withdrawn|retired|discontinued|expired|ended|banned|suspended|taken offline|unpublished|deactivated|disabled|vanished|disappeared|drifted|wandered|flown|flew|escaped|hiding|missing|gone|trashed|archived|ceased|lapsed|closed)\b|(?<!you're )(?<!you are )(?<!they are )\bno longer\b|\bany ?more\b|\breached its (?:\w+ )?limit\b|\bleft the building\b|\b(?:ran|run) away\b|"
        r"\b(?:kustuta\w+|eemalda\w+|maha võe\w+|maha võtnud|võetud maha|aegunu\w*|aegus|kadunud|kaduma|kadus|arhiveeri\w+|lõpeta\w+|lõppenud|suletud|peidetud|möödas|möödunud|läbi|enam)\b|"
        r"\b(?:удал[её]н\w*|удалил\w*|улете\w+|сбежа\w+|больше не|снят[аоы]?|скрыт\w*|ист[её]к\w*|пропал\w*|устарел\w*|закры[лт]\w*)\b|"
        + tongues.GONE
    )),
    (Part.LOST, Sought(
        r"\blost\b|\b(?:wrong|bad) (?:turn|place|path|way|link)\b|\bastray\b|\bdead end\b|\bbroken link|\bmistyped\b|\bmis-?typed\b|\bwent wrong\b|\bis incorrect\b|\b(?:copied|typed|entered) incorrectly\b|\bgone wrong\b|"
        r"\b(?:ära )?eks(?:i[ds]\w*|is|inud)\b|\bummik\w*|\bvalesti\b|\b(?:vale(?:le|l|s|sse)?|katki\w*) (?:leh\w+|koh\w+|aadress\w*|tee\w*|lin[gk]\w*|viide)\b|\bзаблуд\w+|\bпотеря\w+|\bтупик\w*|\bбит\w+ ссылк\w+|"
        + tongues.LOST
    )),
    (Part.ASKED, Sought(
        r"\byou(?:'re| are|'ve| were| have)? (?:\w+ )?(?:look\w*|request\w*|want\w*|try\w*|tried|follow\w*|click\w*|need\w*|search\w*|seek\w*|expect\w*|typed|entered|landed|reached|asked)\b|\brequested\b|\bwhat you\b|"
        r"\b(?:this|that|your) [\w-]+ (?:is|was|has|have|does|can|could|no|isn't|wasn't|doesn't|can't|couldn't|cannot|may|might|seems|appears|points)\b|\b(?:with|by|at|for|under) (?:that|this|such)\b|"
        r"\b(?:this|that|the) (?:web ?)?(?:page|link|url|address|file|resource|document|location|transfer|share\w*)\b|"
        r"\b(?:otsi(?:tud|tav\w*|d|te|si\w*|nud)|soovi(?:tud|d|te|si\w*)|küsi(?:tud|tav\w*|si\w*)|päri(?:tud|tav\w*)|sattusi\w+|jõudsi\w+|püüdsi\w+|üritad\w*|üritasi\w+|proovisi\w+|avada|vajutasi\w+|sisestasi\w+|klõpsasi\w+|sinu poolt|teie poolt)\b|"
        r"\b(?:see|antud|sinu|teie) \w+ (?:on|ei|pole|võib)\b|\b(?:see|selle\w*|sellis\w+|seda|antud|siin|siit) (?:\w+ )?(?:leh\w+|lin[gk]\w*|aadress\w*|viide|viite\w*|fail\w*|dokumen\w+|sisu)\b|"
        r"\b(?:запра?ш\w+|запрос\w+|ищете|искали|пытае\w+|перешли|попали|набрали|ввели)\b|\b(?:эт\w+|так\w+|данн\w+) (?:\w+ )?(?:страниц\w+|ссылк\w+|адрес\w*|файл\w*|материал\w*|документ\w*)\b|"
        + tongues.ASKED
    )),
    (Part.WEB, Sought(
        r"\b(?:web ?)?(?:pages?|links?|urls?|address\w*|site|website|files?|content|resource|document|item|record|identifier|handle|object|submission|id)\b|"
        r"\b\w*(?:leht\w*|lehe\w*|link\w*|lingi\w*|viide|viite\w*|aadress\w*|url\w*|fail\w*|sisu|dokument\w*|kirje\w*|sait\w*|saidi\w*|materjal\w*|artik(?:kel|li)\w*|objekt\w*|tunnus\w*|üksus\w*|kuulutus\w*|postitus\w*|video\w*|teavik\w*)\b|"
        r"\b(?:страниц\w+|ссылк\w+|адрес\w*|файл\w*|материал\w*|документ\w*|сайт\w*|ресурс\w*)\b|\b(?:video|recording|post|image|photo|form|account|profile|board|deck|quiz|course|lesson|meeting|community|blog|worksheet)\b|"
        + tongues.WEB
    )),
    (Part.SORRY, Sought(
        r"\b(?:sorry|hrm+|houston|хьюстон|oops|ooops|whoops|uh|unfortunately|apolog\w+|awkward|hmm+|yikes|ouch|vabanda\w+|vabandus\w*|ups|upsi?|oups|hoppla|oeps|hei|oih|oi|oh|hups\w*|kahjuks|paraku|палун|извин\w+|прост\w+|упс|ой|сожалени\w+|увы)\b|"
        + tongues.SORRY
    )),
    (Part.WAY, Sought(
        r"\b(?:go|back|return|take me|head|start|start over)\b(?: \S+){0,3} (?:home\w*|front|main|start|over|back|again)\b|\bhome ?page\b|\bcheck (?:that )?(?:\S+ ){0,3}?(?:url|spelling|address|link|id)\b|\b(?:try|use) (?:\S+ ){0,3}?search\w*\b|\bsearch (?:for|again|our|the)\b|"
        r"\b(?:contact|ask|report|let) (?:us|the|your|for|them|whoever)\b|\btry (?:again|another|the following|one of|searching|a search)\b|\b(?:its|the) (?:owner|author|creator|uploader|publisher)\b|\bomanik\w*|\bif you (?:think|believe|typed|entered|followed|reached|are the)\b|"
        r"\b(?:avaleh\w+|esileh\w+|pealeh\w+|algusesse|alguslehe\w*|kodulehe\w* algusesse)\b|\b(?:mine|liigu|naase|tule|pöördu)\w* (?:\S+ )?tagasi\b|\btagasi\b|\bkontrolli\w*\b(?: \S+){0,3} (?:aadress\w*|linki|viidet|õigekirja|urli|url-i)\b|\b(?:kasuta|proovi|ehk aitab|sooritage)\w*\b(?: \S+){0,3} otsing\w*\b|\buus otsing\b|\b(?:palun )?proovi\w* (?:\S+ ){0,3}(?:uuesti|hiljem)\b|\bпопробуйте\b|"
        r"\b(?:võta|võtke) (?:meiega )?ühendust\b|\banna\w* (?:meile )?teada\b|\bteata\w* (?:meile|sellest|veast)\b|\bpalu\w* (?:\S+ ){0,3}(?:uut|linki)\b|"
        r"\b(?:владел\w+|главн\w+|вернит\w+|вернуться|воспользуй\w+|проверьт\w+|поиск\w*|свяжит\w+|сообщит\w+)\b|"
        + tongues.WAY
    )),
    (Part.HEDGED, Sought(
        r"\b(?:seems?|appears?|looks like|perhaps|maybe|probably|possibly|may (?:have|be)|might (?:have|be))\b|\b(?:tundub|paistab|näib|ilmselt|võimalik|vist|äkki|ehk|võib olla|tõenäoliselt)\b|\b(?:кажется|похоже|возможно|вероятно|видимо)\b|"
        + tongues.HEDGED
    )),
)
# fmt: on
_ALONE = re.compile(
    r"\W*(?:(?:http|https|error|status|code|viga|veakood|ошибка|код|fehler|erreur)\W*)*4\s*[0oøо1]\s*[40](?:\W+(?:error|viga|ошибка))?\W*",
    re.IGNORECASE,
)
MOST_OWN = 700
_MOST_PROSE = 500
MOST_FIELDS = 6
_ENOUGH = 3.0
COVERED = 0.5
_HARDLY_MORE = 15
_CORE = frozenset({Part.NUMBER, Part.DENIED, Part.GONE, Part.LOST})
_POINTS_AT = frozenset({Part.ASKED, Part.WEB, Part.SORRY})
_MOST_TEXT = 300
SEVERAL = 2
_A_LINE = 40
_MANY = 3
_FEW_WORDS = 4


@lru_cache(maxsize=2048)
def parts_of(text: str) -> frozenset[Part]:
    """The parts that a sentence plays."""
    folded = unquoted(plain(text[:_MOST_TEXT]))
    return frozenset(part for part, pattern in _PARTS if pattern.search(folded))


def plays_a_part(heading: str) -> bool:
    """Whether a heading is part of the talk about what is missing, no subject: it denies, is sorry, or says that its reader is lost."""
    parts = parts_of(heading)
    if tells_a_story(heading):
        return False
    if heading.endswith("!") and len(heading.split()) == 1:
        return True  # "Hauh!"
    short = Part.DENIED in parts and len(heading.split()) <= _FEW_WORDS
    return (
        short
        or _NONE_AT_ALL.match(heading) is not None
        or Part.SORRY in parts
        or names_an_error(heading)
        or (bool(parts & {Part.DENIED, Part.GONE}) and len(parts) >= SEVERAL)
        or (Part.LOST in parts and (bool(parts & {Part.ASKED, Part.HEDGED}) or heading.endswith("?")))
    )


_NONE_AT_ALL = re.compile(r"0 \w+$")  # "0 objekti"


def names_an_error(heading: str) -> bool:
    """Whether a heading is the name of an error: "Routing Error"."""
    return len(heading.split()) <= _MANY and _ERROR_NAME.search(plain(heading)) is not None


_ERROR_NAME = Sought(r"\b(?:error|viga|veateade|tõrge|ошибка|fehler|erreur|" + tongues.ERROR_NAMES + r")\W*$")


def talks_of_missing(page: Page, *, surely: bool = False, besides: str = "") -> float:
    """What share of the page's own sentences plays such a part or states something, by length, contacts aside; 1 where it has none, 0 where its sentences are not known.

    Args:
        surely: only sentences count that speak to their reader of what was asked for; a poem denies, too.
        besides: a heading that does not count; a sentence that begins with it defines it ("HTTP 404 is a status …").
    """
    if not page.sentences:
        return 0.0 if page.prose else 1.0
    lengths = [
        (len(text), text not in page.cells and _talks(text, surely) and not (besides and text.startswith(besides)))
        for text in page.sentences
        if text not in (besides, page.title) and not is_contact(text)
    ]
    total = sum(length for length, _ in lengths)
    return sum(length for length, talks in lengths if talks) / total if total else 1.0


def defines(page: Page, text: str) -> bool:
    """Whether a sentence says what the heading is: "HTTP 404 is a status …", not "Fail on kustutatud" under "Fail"."""
    heading = next(iter(page.headings), "")
    return bool(heading) and text.startswith(heading) and _IS.match(plain(text[len(heading) :])) is not None


_IS = re.compile(
    r"\s*(?:\([^)]*\) ?)?(?:on|oli|tähendab|is|are|was|means|это|[–—:-])\s+(?!(?:\S+ ){0,2}?(?:kustuta|eemalda|maha|ära|sule|sulg|kadu|lõppe|lõpeta|kehtetu|aegunu|läbi|peidetud|not\b|no longer|now closed|closed|deleted|removed|gone|over\b|unavailable|missing|discontinued|expired|müü(?:gis|a)\b|pargitud|vaba\b|saadaval|for sale|parked|available|прода|припаркован|удал|закры|снят|недоступ|не\b))"
)


_STAYS = Sought(  # "This course has ended, but its lessons stay open"
    r"\b(?:stays?|remains?|jääb|jäävad|остается|остаются|säilyy|säilyvät|bleib(?:t|en)|rest(?:e|ent)|pozosta\w+|rimang\w+|finns kvar|permanec\w+)\b"
)


def _talks(text: str, surely: bool) -> bool:
    parts = parts_of(text)
    if surely:
        return bool(parts & {Part.ASKED, Part.SORRY, Part.WAY}) or len(parts) >= _MANY
    if len(parts) >= (_MANY if tells_a_story(text) else 1) or is_apology(text) or names_an_error(text):
        return True
    return statement(text) is not None


def _asked_by_name(text: str, names: frozenset[str]) -> frozenset[Part]:
    """`ASKED` where a sentence names what only the address names: "Ühtki objekti tunnusega 901223 ei ole"."""
    return (
        _BY_NAME
        if names and any(name in (lower := text.lower()) and f"#{name}" not in lower for name in names)
        else frozenset()
    )


_BY_NAME = frozenset({Part.ASKED})


def denies_by_name(page: Page, url: str) -> str:
    """A sentence of a page that says hardly anything, which denies what it calls by the number or name in the address; "" where there is none."""
    names = names_in(url)
    if not names or page.size > _HARDLY_ANY or page.fields > MOST_FIELDS:
        return ""
    for text in page.spoken:
        if _asked_by_name(text, names) and Part.DENIED in parts_of(text) and not is_conditional(text):
            return "" if tells_a_story(text) or is_narrowed(text) else text
    return ""


_HARDLY_ANY = 300


def is_over(text: str) -> bool:
    """Whether a sentence says of a page or a site that it is not any more: "Since January this site is no longer in use"."""
    return parts_of(text) >= {Part.DENIED, Part.GONE, Part.WEB}


def is_number_alone(text: str) -> bool:
    """Whether a text is the status and nothing besides: "404", "HTTP 404", "4 0 4"."""
    return _ALONE.fullmatch(plain(text)) is not None


def _is_called_so(page: Page) -> bool:
    """Whether the first part of the title denies: "Saade ei ole enam kuulatav · Raadio"."""
    called = segments(page.title)[1:2]
    return bool(called and parts_of(called[0]) & {Part.DENIED, Part.GONE}) and len(called[0].split()) <= _CALLED


_CALLED = 6


def missing_by_parts(page: Page, subject: bool, url: str) -> str:
    """The words of a short page that plays the parts of one for missing things; "" where it does not.

    Args:
        subject: the page's first heading names what the page is about.
    """
    if subject or page.size > MOST_OWN or page.prose > _MOST_PROSE or page.fields > MOST_FIELDS:
        return ""
    texts = [text for text in (*page.headings[:3], *page.spoken) if text]
    names = names_in(url)
    told = [(text, parts_of(text) | _asked_by_name(text, names)) for text in texts]
    played = frozenset[Part]().union(*(parts for _, parts in told)) if told else frozenset()
    line = len(page.sentences) == 1 and page.size < _A_LINE and not page.title
    alone = (line and Part.NUMBER in played) or any(is_number_alone(text) for text in (page.title, *texts[:6]))
    core = [
        (text, parts)
        for text, parts in told
        if parts & (_CORE - {Part.NUMBER})
        and _talks(text, False)
        and not is_conditional(text)
        and not _STAYS.search(plain(text))
        and not defines(page, text)
    ]
    missing = page.marked_missing >= Marked.PART
    if not (core or alone or missing) or talks_of_missing(page) < COVERED:
        return ""
    sorry = Part.SORRY in played or any(
        is_apology(text) or names_an_error(text) for text in (*segments(page.title), *page.headings[:2]) if text
    )
    points = (_ENOUGH if line else 2.0) * alone + 2.0 * missing
    points += max((2.0 if parts & _POINTS_AT else 1.0 for _, parts in core), default=0.0)
    points += (
        sorry
        + len(played & {Part.ASKED, Part.LOST, Part.HEDGED})
        + 0.5 * (Part.WAY in played)
        + 0.5 * (len(core) > 1)
        + (page.marked_missing is Marked.ERROR)
    )
    points += any({Part.DENIED, Part.GONE} <= parts for _, parts in core)  # not any more
    points += _is_called_so(page) and any(is_for_good(text) for text in page.spoken)
    points += any(page.size - len(text) < _HARDLY_MORE for text, _ in core)
    if points < _ENOUGH:
        return ""
    return core[0][0] if core else next(text for text in (*page.headings, page.title, *texts, "404") if text)
