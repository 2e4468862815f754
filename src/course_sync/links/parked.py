"""Signs that a site is gone: its name is for sale, or only the web host's own page is left. Pure; precision before recall."""

import re
from urllib.parse import parse_qsl, urlsplit

from course_sync.links import tongues
from course_sync.links.bounds import LONG_PROSE, SHORT_PROSE
from course_sync.links.clues import defines
from course_sync.links.likely import doubts
from course_sync.links.manner import plain, tells_a_story, unquoted
from course_sync.links.page import Page
from course_sync.links.paths import is_deep
from course_sync.links.says import Says
from course_sync.links.sought import Sought

# -- parked ------------------------------------------------------------------------------------------------------------

_PARKING_SITES = frozenset({
    "sedoparking.com", "parkingcrew.net", "bodis.com", "hugedomains.com", "above.com", "domain-for-sale.com", "parklogic.com", "undeveloped.com",
    "domainmarket.com", "buydomains.com", "d38psrni17bvxu.cloudfront.net", "uniregistry.com", "voodoo.com", "parking.namecheap.com", "parked.zone.ee",
    "domainname.shop", "domainactive.co", "dsparking.com", "parkingpage.namecheap.com", "skenzo.com", "smartname.com", "trafficz.com", "fabulous.com",
    "parking.reg.ru", "cashparking.com", "perfectdomain.com", "squadhelp.com", "brandbucket.com", "parkedpage.zone.eu", "parking.veebimajutus.ee",
    "afternic.com", "dan.com",
})  # fmt: skip
_PARKED = Sought(
    r"\bdomain(?: name)?(?: \S+\.\S+)?(?: is| may be| might be| could be| has been| has| was)?(?: now| currently| still)? (?:parked|for sale|available for (?:sale|purchase)|on sale|listed for sale|"
    r"expired|registered (?:at|with|by|and parked)|not (?:been )?(?:configured|renewed)|pending (?:renewal|deletion))\b|\bdomain (?:expired|parking|for sale)\b|"
    r"\b(?:buy|purchase|get|acquire|make an offer on|interested in|inquire about|own) this domain\b|\b(?!is\b)\S+\.[a-z]{2,} (?:is|may be) (?:parked|for sale)\b|\bparked (?:free|domain)\b|"
    r"\bthis (?:web ?)?(?:page|site) is (?:parked|for sale)\b|\bfuture home of\b|\bdomain (?:owner|holder)s?\b.*\brenew\b|"
    r"\bdomeen(?:inimi)?(?: \S+\.\S+)?(?: on)? (?:müügis|müüa|pargitud|parkimisel|aegunud|registreeritud|ostmiseks saadaval|saadaval|vaba)\b|\b(?:müüa|müügis) domeen\b|"
    r"\bosta see domeen\b|\bdomeeni (?:registreering on aegunud|parkimine|müük)|"
    r"\bдомен(?:ное имя)?(?: \S+\.\S+)?(?: уже)? (?:прода[её]тся|припаркован\w*|выставлен\w* на продажу|зарегистрирован\w*|свобод\w+|просрочен|истек)|\bкупить (?:этот )?домен\b|\bсрок регистрации домена\b|\bпарковка домен|\b(?:page|website|site) is provided courtesy of\b|"
    + tongues.PARKED,
    re.DOTALL,
)
_SERVER_DEFAULT = Sought(
    r"\W*(?:welcome to (?:nginx|centos|openresty)(?: on \S+)?|apache2? (?:\S+ )?(?:default|test) page(?:: it works)?|(?:test page|http server test page).{0,60}|iis(?: windows server|\d+)?|"
    r"apache http server test page.{0,40}|plesk .{0,20}default page|\S+ default page|default (?:web ?site|plesk|parallels) page|it works!?|веб-сервер.{0,30}|web server's default page|"
    r"site (?:is )?(?:coming soon|under construction)|congratulations! your (?:web ?)?site is .{0,30})\W*"
)


def parking(page: Page | None, final_url: str, url: str = "") -> str:
    """The strong sign that a domain is only parked; "" where there is none.

    Args:
        url: what was asked for: whoever sells its name may show it on a page of their own.
    """
    host = (urlsplit(final_url).hostname or "").lower()
    if _is_parking_service(host):
        return host
    if page is None:
        return ""
    if page.prose > LONG_PROSE or len(page.text) > 3_000:
        return _taken_over(page)
    served_by = _served_by(page)
    if served_by:
        return served_by
    if page.gives_advice or any(
        defines(page, text) for text in page.sentences
    ):  # "Domain parking is the registration of …"
        return ""
    found = _taken_over(page) or _for_sale(page, host, _offered(final_url, url))
    if found and not (is_deep(final_url) and _tells_more(page) and doubts(Says.SUSPENDED, page, final_url)):
        return found
    called = page.title or (page.headings[0] if page.headings else page.text[:_CALLED])
    if _SERVER_DEFAULT.fullmatch(plain(called)) and page.prose < 1_200:
        return f"a server's default page: {called}"
    return _being_built(page, final_url) or _to_the_owner(page)


def _served_by(page: Page) -> str:
    """The parking service whose scripts or frame a page shows."""
    for source in page.sources:
        host = (urlsplit(source).hostname or "").lower()
        if _is_parking_service(host):
            return host
    if "data-adblockkey" in page.marks or any("parking-lander" in source for source in page.sources):
        return "a parking service's page"
    framed = next((source for source in page.sources if _FRAMED.search(source.lower())), "") if not page.text else ""
    return f"a frame of a parking service: {framed[:60]}" if framed else ""


def _tells_more(page: Page) -> bool:
    """Whether a page has several whole sentences: who offers a name has one."""
    return sum(len(text) >= _A_SENTENCE for text in page.sentences) > 1


_A_SENTENCE = 40


_FRAMED = re.compile(
    r"//(?:[\w-]+\.)*(?:domain-?)?park(?:ing|ed)?[\w-]*\.|/(?:lander|parking|parked|for-?sale)\b|[?&]domain="
)


def _taken_over(page: Page) -> str:
    """The words of a title by which betting sites call themselves: they buy names that others let go."""
    found = _TAKEN_OVER.search(plain(page.title))
    if found is None and page.prose <= SHORT_PROSE and _LURES.search(plain(page.text)):
        found = _SPINS.search(plain(page.title))  # who writes about such offers says more
    return f"taken over by a betting site: {found[0]}" if found else ""


_TAKEN_OVER = Sought(
    r"\bslot (?:gacor|online terpercaya|deposit)\b|\bsitus (?:slot|judi|togel|toto)\b|\b(?:bandar|agen) (?:togel|judi|slot|bola)\b|\bjudi (?:slot |bola )?online\b|\btoto (?:slot|togel|macau)\b|\bnhà cái\b|\b(?:вулкан|азино|пин ап) казино\b|"
    r"\b(?:best|top|parimad|paremad|лучшие|parhaat|bästa|beste|labākie|geriausi) (?:\d+ )?(?:online|neti|internetis?|онлайн|netti|tiešsaistes|internetiniai)[ -]?(?:ka[sz]iino\w*|casinos?|казино|kasino\w*|kazino)\b"
)
_SPINS = Sought(
    r"\b\d+ (?:free spins|tasuta (?:spinni|keerutust)|ilmaiskierrosta|gratissnurr|freispiele|free-?spins?|фриспин\w*|darmowych spinów|nemokam\w+ sukim\w+|bezmaksas griezien\w+)\b"
)
_LURES = Sought(
    r"\b(?:welcome|deposit|no deposit|tere\w+|tervetuliais|välkomst|willkommens|приветственн\w+) ?-?(?:bonus\w*|boonus\w*|бонус\w*)|\bplay responsibly\b"
)


def _offered(final_url: str, url: str) -> tuple[str, ...]:
    """The domains that a broker's page may offer: those that its query names, and the one that was asked for."""
    named = tuple(value.lower() for _, value in parse_qsl(urlsplit(final_url).query))
    asked = (urlsplit(url).hostname or "").removeprefix("www.")
    return tuple(name for name in (*named, asked) if _A_DOMAIN.fullmatch(name))


_A_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,12}")


def _is_parking_service(host: str) -> bool:
    """Whether a host is one of a parking service's, or below it."""
    while "." in host:
        if host in _PARKING_SITES:
            return True
        host = host.partition(".")[2]
    return False


def _to_the_owner(page: Page) -> str:
    """The words by which a page speaks to the site's owner instead of its readers: its host's own page is left, or stands there still."""
    if page.size > _MOST_BUILT or page.fields > 2:
        return ""
    found = _OWNER.search(plain(page.text))
    return found[0] if found else ""


_OWNER = Sought(
    r"\b(?:upload|publish) (?:your|it|this) ?(?:web ?site|site|files|pages?)?(?: files)?\b.{0,40}\b(?:get started|dashboard|control panel|public_html|htdocs)|\bif you(?:'re| are) the (?:site |web ?site |domain )?owner(?: of this (?:web ?site|site|domain))?, (?:please )?(?:log|publish|renew|upload|contact (?:your )?(?:host|billing|us|support))|"
    r"\b(?:laadi|lae)\w* (?:oma |enda )?(?:veebilehe |kodulehe |veebi )?failid\b|\bkui oled (?:selle )?(?:lehe|domeeni|veebilehe|saidi|kodulehe) omanik\b|\b(?:sinu|teie) (?:uus )?(?:veebimajutus|majutus|koduleht|veebileht) on (?:valmis|loodud|aktiveeritud)\b|\b(?:kustuta|eemalda)\w* index\.html\b|\b(?:delete|remove|replace) (?:the |this )?index\.html\b|\bveebileh(?:te|ekülge) (?:pole|ei ole) (?:veel )?üles laaditud\b|\bno (?:web ?site|content|files) (?:has|have) been uploaded\b|"
    r"\b(?:arve on tasumata|payment required to (?:restore|renew)|your (?:new )?(?:hosting|web ?site|web space) is ready)\b"
)


def _being_built(page: Page, final_url: str) -> str:
    """The words of a page that stands for a whole site which is not there yet."""
    if page.size > _MOST_BUILT or page.fields > 2:
        return ""
    pieces = [piece for piece in (page.title, *page.headings[:2], *page.sentences[:3]) if piece]
    found = next((piece for piece in pieces if _BEING_BUILT.fullmatch(plain(piece).strip(" .!:-"))), "")
    # "Gallery: this page is being made" is one page of a site that lives.
    one_of_many = is_deep(final_url) and bool(page.headings) and found not in (page.title, page.headings[0])
    # An event's programme may be to come, while the event has a name, a place and a price.
    announced = found == page.title and bool(page.headings) and any(tells_a_story(text) for text in page.sentences)
    return "" if one_of_many or announced else found


_CALLED = 60
_MOST_BUILT = 250
_BEING_BUILT = Sought(
    r"(?:our |this |the |new |meie |uus |see |наш |новый )*(?:web ?)?(?:site|page|(?:kodu|veebi)?leht|(?:kodu|veebi)?lehekülg|sait|domain|domeen|сайт|страница|shop|store|e-pood)(?: is| on)?(?: currently| still| praegu| hetkel| alles| juba| скоро| пока)? "
    r"(?:under construction|coming soon|launching soon|being built|not (?:yet )?(?:published|configured)(?: yet)?|valmimisel|ehitamisel|tulekul|koostamisel|loomisel|pooleli|ei ole veel valmis|в разработке|находится в разработке|на реконструкции|откроется)(?: soon)?|"
    r"coming soon|under construction|launching soon|(?:peagi|varsti) (?:tulekul|avame)|скоро открытие|"
    + tongues.BEING_BUILT
)


def _for_sale(page: Page, host: str, offered: tuple[str, ...]) -> str:
    """The words by which a page offers its own domain, or says that it is not in use.

    A parked page speaks of its own address, shortly; a registrar and the news speak of others', at length.
    """
    text = plain(page.text)
    short = page.prose < _SALE_PROSE and len(text) < 1_200
    own = next((name for name in offered if name in text), "") or host.removeprefix("www.")
    pieces = [
        *(plain(part) if host in plain(part) else unquoted(plain(part)) for part in (page.title, *page.headings[:3])),
        *(unquoted(plain(part)) for part in page.sentences),
    ]
    if short and (not page.sentences or len(text) < _SALE_TEXT):
        pieces.append(unquoted(text))
    for piece in pieces:
        names_itself = short and "." in own and own in piece
        found = None
        if not _CONDITION.search(piece):
            found = _PARKED.search(piece)
            found = found or (_OFFERED.search(piece) if names_itself else None)
        if found is None:
            continue
        if own in piece or (
            short and (len(text) < _SALE_TEXT or own in text or _ITS_OWN.search(f"{plain(page.title)} {text}"))
        ):
            return found[0]
    listed = _LISTINGS.search(text) if short else None
    return listed[0][:60] if listed else ""


_SALE_PROSE = 400
_SALE_TEXT = 200
_CONDITION = Sought(r"\b(?:kas|kui|kuidas|miks|whether|if|how|why|when|если|как|почему|ли)\b|\?$")
_OFFERED = Sought(
    r"\b(?:parked|for sale|müügis|müüa|pargitud|прода[её]тся|припаркован)\b|\bhosting plan has expired\b|\bavailable for (?:purchase|sale)\b|\b(?:make an offer|buy now)\b|\bна продажу\b|\bostetav\b|\bis available[.!]?$"
)
_ITS_OWN = Sought(
    r"\b(?:this|see|selle|antud|этот|данный) (?:\w+ )?(?:domain|domeen\w*|web ?(?:site|page)|site|page|veebileht|домен\w*)|\b[\w-]+\.[a-z]{2,}\b"
)
_LISTINGS = Sought(r"\brelated searches\b.*\b(?:privacy policy|sponsored)\b|\bsponsored listings\b", re.DOTALL)
