"""The scripted internet: hosts, their pages, and how they answer on which day of the demo."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from course_sync.demo.courses import tooriistad
from course_sync.model.links import Verdict


class Answer(Enum):
    """How a page answers. Its value is the HTTP status; 0 and below are no HTTP answers at all."""

    FINE = 200
    MOVED = 301
    FOUND = 302
    LOGIN = 401
    FORBIDDEN = 403
    NOT_FOUND = 404
    GONE = 410
    TOO_MANY = 429  # come again in two hours
    SERVER_ERROR = 500
    SOFT_404 = -200  # 200 with "not found" in words
    DROP = 0  # the connection is closed without a word


VERDICTS: Mapping[Answer, Verdict] = MappingProxyType(
    {
        Answer.FINE: Verdict.OK,
        Answer.MOVED: Verdict.MOVED,
        Answer.FOUND: Verdict.OK,
        Answer.LOGIN: Verdict.BLOCKED,
        Answer.FORBIDDEN: Verdict.BLOCKED,
        Answer.NOT_FOUND: Verdict.DEAD,
        Answer.GONE: Verdict.DEAD,
        Answer.TOO_MANY: Verdict.BLOCKED,
        Answer.SERVER_ERROR: Verdict.TEMPORARY,
        Answer.SOFT_404: Verdict.DEAD,
        Answer.DROP: Verdict.TEMPORARY,
    }
)


@dataclass(frozen=True, slots=True)
class Spell:
    """From day `first` to day `last`, both included, this answer instead of the usual."""

    first: int
    last: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page of a host.

    Attributes:
        path: with its query, as in the address.
        body: HTML inside <body>.
        target: where a redirect leads.
    """

    path: str
    title: str = ""
    body: str = ""
    usual: Answer = Answer.FINE
    target: str = ""
    spells: tuple[Spell, ...] = ()

    def answer(self, day: int) -> Answer:
        return next((s.answer for s in self.spells if s.first <= day <= s.last), self.usual)


@dataclass(frozen=True, slots=True)
class Host:
    """A name with its pages.

    Attributes:
        known: False: no such name (any more).
        elsewhere: how paths without a page answer.
        spells: outages of the whole host, they go before those of a page.
    """

    name: str
    pages: tuple[WebPage, ...] = ()
    known: bool = True
    elsewhere: Answer = Answer.NOT_FOUND
    spells: tuple[Spell, ...] = ()

    def page(self, path: str, day: int) -> tuple[WebPage, Answer]:
        """The page at `path` and how it answers on `day`."""
        page = next((p for p in self.pages if p.path == path), WebPage(path, usual=self.elsewhere))
        outage = next((s.answer for s in self.spells if s.first <= day <= s.last), None)
        return page, outage or page.answer(day)


@dataclass(frozen=True)
class Internet:
    """All hosts that there are."""

    hosts: tuple[Host, ...] = ()

    def host(self, name: str) -> Host | None:
        """The host of that name; None where the name does not resolve."""
        wanted = name.rstrip(".").lower()
        return next((h for h in self.hosts if h.name == wanted and h.known), None)

    def truth(self, day: int) -> dict[str, Verdict]:
        """What a right visit of every page finds on `day`, by address."""
        return dict(self._verdicts(day))

    def _verdicts(self, day: int) -> Iterator[tuple[str, Verdict]]:
        for host in self.hosts:
            for page in host.pages:
                url = f"http://{host.name}{page.path}"
                yield url, VERDICTS[host.page(page.path, day)[1]] if host.known else Verdict.DEAD


_LEAD = "<p>Lehe sisu on koostatud näidiskursuste jaoks.</p>"


def _page(path: str, title: str, text: str, **how: object) -> WebPage:
    return WebPage(path, title, f"<h1>{title}</h1><p>{text}</p>{_LEAD}", **how)  # type: ignore[arg-type]


def demo_internet() -> Internet:
    """The web that the demo's courses point to."""
    return Internet(
        (
            Host(
                "www.ohvriabi.example",
                (
                    _page("/", "Ohvriabi", "Siit leiad teavet abi saamise kohta ja tee lähima nõustajani."),
                    _page(
                        "/abi-saamine", "Kuidas abi saada", "Abi on tasuta ja selle saamiseks ei pea süütegu tõendama."
                    ),
                    _page(
                        "/teenused/kriisiabi", "Kriisiabi", "Kriisiabi toetab inimest esimestel tundidel ja päevadel."
                    ),
                    _page(
                        "/teenused/ohvriabitootaja",
                        "Ohvriabitöötaja",
                        "Ohvriabitöötaja kuulab ära, selgitab õigusi ja aitab teha järgmise sammu.",
                        spells=(Spell(1, 9999, Answer.NOT_FOUND),),
                    ),
                    _page("/kontakt", "Kontakt", "Kirjuta, helista või tule kohale: leiame sobiva aja."),
                    WebPage("/siseveeb/juhtumid", usual=Answer.FORBIDDEN),
                ),
            ),
            Host(
                "juhend.example",
                (
                    _page("/", "Juhendid", "Juhendid spetsialistile, kes kohtub oma töös kannatanuga."),
                    _page("/pea/kuulamine", "Kuulamine", "Kuula katkestamata ja peegelda, mida kuulsid."),
                    _page("/pea/turvalisus", "Turvalisus", "Enne vestlust vaata üle, kas ruum ja inimene on kaitstud."),
                    _page(
                        "/andmekaitse/saladus",
                        "Saladuse hoidmine",
                        "Juhtumist räägi ainult nendega, kellel on selleks alus.",
                    ),
                    WebPage("/andmekaitse/teavitamine", usual=Answer.NOT_FOUND),
                    _page(
                        "/andmekaitse/teavitamiskohustus", "Teavitamiskohustus", "Abivajavast lapsest tuleb teada anda."
                    ),
                    _page("/laps/arakuulamine", "Lapse ärakuulamine", "Räägi lapsega tema eale vastavas keeles."),
                    WebPage("/vana/arakuulamine", usual=Answer.MOVED, target="http://juhend.example/laps/arakuulamine"),
                    WebPage("/kuulamine", usual=Answer.FOUND, target="http://juhend.example/pea/kuulamine"),
                    WebPage(
                        "/sonastik",
                        "Sõnastik",
                        '<h1>Sõnastik</h1><h2 id="kannatanu">Kannatanu</h2><p>Isik, kellele on tekitatud kahju.</p>'
                        '<h2 id="tugiisik">Tugiisik</h2><p>Inimene, kes on menetluse ajal kannatanu kõrval.</p>',
                    ),
                ),
            ),
            Host(
                "statistika.example",
                (
                    _page(
                        "/vagivald", "Vägivald arvudes", "Tabelid näitavad, kui sageli abi otsitakse ja kelle juurest."
                    ),
                    _page("/paring?teema=ohvrid&piirkond=koik", "Päring", "Vali teema ja piirkond."),
                ),
                spells=(Spell(3, 3, Answer.SERVER_ERROR),),
            ),
            Host(
                "vana-portaal.example",
                (
                    _page(
                        "/ohuhindamine", "Ohuhindamine", "Küsimustik aitab hinnata, kui suur on korduva vägivalla oht."
                    ),
                    _page("/ohuhindamine/juhis", "Juhis", "Täida küsimustik koos kannatanuga, mitte tema eest."),
                ),
                spells=(Spell(1, 9, Answer.DROP),),
            ),
            Host(
                "raamatukogu.example",
                (
                    _page("/", "Raamatukogu", "Erialakirjandus ja artiklid."),
                    WebPage("/kogu/vagivalla-ring", usual=Answer.SOFT_404),
                ),
                elsewhere=Answer.SOFT_404,
            ),
            Host(
                "enesehoid.example",
                (
                    _page("/", "Enesehoid", "Abistaja vajab puhkust, tuge ja selgeid piire."),
                    _page("/hingamine", "Hingamisharjutus", "Hinga rahulikult sisse, hoia ja hinga pikalt välja."),
                    _page("/kovisioon", "Kovisioon", "Kolleegid arutavad juhtumit kokkulepitud reeglite järgi."),
                ),
            ),
            Host(
                "lastekaitse.example",
                (
                    _page("/", "Lastekaitse", "Iga laps vajab täiskasvanut, kes teda kuulab."),
                    _page(
                        "/margid",
                        "Märgid",
                        "Muutus lapse käitumises on põhjus temaga rääkida.",
                        spells=(Spell(9, 9999, Answer.NOT_FOUND),),  # the last morning: suspected, not yet told
                    ),
                ),
            ),
            Host(
                "seadused.example",
                (_page("/ohvriabi-seadus", "Ohvriabi seadus", "Seadus ütleb, kellele ja millist abi riik annab."),),
            ),
            Host(
                tooriistad.HOST,
                tuple(
                    _page(f"/{name}", f"Tööriistad: {name}", "Näide e-kursuse koostajale.")
                    for name in tooriistad.PLACES
                ),
            ),
            Host("unustatud-nimi.example", (WebPage("/tugigrupid"),), known=False),
        )
    )
