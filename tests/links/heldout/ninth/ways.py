"""Ways: redirects that lead to what was meant, to the front page, in circles, or to nowhere; and shells that show the same to anything."""

from faultfarm.rows import first, sends, to
from faultfarm.server import Exchange

from course_sync.model.links import Reason as R
from heldout.ninth.skins import page
from heldout.shapes import Case, case, on

_GENERAL = (R.SOFT_404, R.NOT_FOUND, R.GONE)


def home(host: str, lang: str, name: str, body: str, skin: str = "") -> str:
    return page(host, lang, name, name, body, skin)


def to_front(address: str, lang: str, name: str, body: str, front: str = "/", code: int = 302) -> Case:
    """The site sends whatever it does not have to its front page."""
    host = address.partition("/")[0]
    return case(
        R.GENERAL_PAGE,
        address,
        to(front, code),
        pages={front: sends(home(host, lang, name, body))},
        anything=to(front, code),
        also=_GENERAL,
    )


def moved(address: str, place: str, whole: str, code: int = 301, reason: R = R.PERMANENT_REDIRECT) -> Case:
    """Sent to the same matter elsewhere: `place` is a path of this host, or "host/path"."""
    if place.startswith("/"):
        return case(reason, address, to(place, code), pages={place: sends(whole)}, also=(R.FINE,))
    host = place.partition("/")[0]
    return case(
        reason, address, on(host, "/" + place.partition("/")[2], code), pages={place: sends(whole)}, also=(R.FINE,)
    )


TO_FRONT: tuple[Case, ...] = (
    to_front(
        "front1.pereabi-keskus.test/et/teenused/lepitus-2018",
        "et",
        "Pereabi keskus",
        "# Tere tulemast!\nPereabi keskus pakub nõustamist, lepitust ja koolitusi üle Eesti.\n## Uudised\n- Uus vastuvõturuum\n- Otsime psühholoogi\n- Suvine töökorraldus",
    ),
    to_front(
        "front2.youth-info.test/resources/pack.zip",
        "en",
        "Youth info",
        "# Information young people can use\nFind a job, a flat, a friend or a doctor.\n- Money\n- Rights\n- Mind\n- Body",
        code=301,
    ),
    to_front(
        "front3.gorodskoj-portal.test/spravka/posobie.html",
        "ru",
        "Городской портал",
        "# Город рядом\nНовости, афиша, расписание автобусов, обращения к мэру.\n- Сегодня в городе\n- Ремонт улиц\n- Спорт",
    ),
    to_front(
        "front4.kool-oja.test/~opetaja/toolehed",
        "et",
        "Oja kool",
        "# Oja Põhikool\nTarkus algab uudishimust. Meil õpib 84 last.\n- Tunniplaan\n- Söökla\n- Päevik",
        "/index.php",
        301,
    ),
    to_front(
        "front5.museo-virtuale.test/mostre/2016/volti",
        "it",
        "Museo virtuale",
        "# Benvenuti\nVisitate le collezioni, prenotate una guida, scoprite il restauro in corso.",
    ),
    to_front(
        "front6.stadtbuecherei-moor.test/katalog/titel?id=5",
        "de",
        "Stadtbücherei",
        "# Herzlich willkommen\nÖffnungszeiten: Di–Fr 10–18 Uhr. Neu: Bibliothek der Dinge.",
        "/start",
    ),
    to_front(
        "front7.kirjastus-laeng.test/raamat/9921",
        "et",
        "Kirjastus Laeng",
        "# Uued raamatud\n- Sügisõhtu lood\n- Kuidas kuulata\n- Jõgi ja mees\nTasuta saatmine alates 30 eurost.",
        "/et/",
        307,
    ),
    to_front(
        "front8.welfare-agency.test/Documents/report.pdf",
        "en",
        "Welfare agency",
        "# Services for people and families\nApply, check your benefit, tell us about a change.",
        "/home",
    ),
)

SAME_FOR_ALL: tuple[Case, ...] = (
    *(
        case(R.GENERAL_PAGE, address, whole, anything=sends(whole), also=_GENERAL)
        for address, whole in (
            (
                "same1.eakate-kool.test/loeng/14",
                home(
                    "same1.eakate-kool.test",
                    "et",
                    "Eakate kool",
                    "# Väärikate ülikool\nLoengud kolmapäeviti kell 12. Registreeru telefonil.\n## Kevadkava\n- Mälu\n- Aed\n- Digioskused",
                    "builder",
                ),
            ),
            (
                "same2.rescue-ngo.test/stories/mila",
                home(
                    "same2.rescue-ngo.test",
                    "en",
                    "Rescue",
                    "# Every child deserves a harbour\nDonate, volunteer, or call us.\n- 1,204 families helped\n- 41 towns",
                    "wordpress",
                ),
            ),
            (
                "same3.dom-kultury.test/kruzhki/keramika",
                home(
                    "same3.dom-kultury.test",
                    "ru",
                    "Дом культуры «Энергия»",
                    "# Добро пожаловать\nКонцерты, кружки, аренда зала. Касса открыта с 12 до 19.",
                    "bitrix",
                ),
            ),
        )
    ),
    *(
        case(R.GENERAL_PAGE, address, whole, anything=sends(whole), also=(*_GENERAL, R.FINE))
        for address, whole in (
            (
                "shell1.opirada-app.test/rada/42",
                "<!doctype html><html lang='et'><head><meta charset='utf-8'><title>Õpirada</title><base href='/'><script src='runtime.1f.js' type='module'></script><script src='main.9c.js' type='module'></script></head><body><app-root></app-root></body></html>",
            ),
            (
                "shell2.vue-register.test/#/asutus/7",
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>register-ui</title><link href=/js/app.8a1.js rel=preload as=script></head><body><noscript><strong>We're sorry but register-ui doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=app></div><script src=/js/app.8a1.js></script></body></html>",
            ),
            (
                "shell3.react-portal-ru.test/stati/9",
                "<!doctype html><html><head><meta charset='utf-8'/><title>React App</title><meta name='description' content='Web site created using create-react-app'/></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div></body></html>",
            ),
        )
    ),
)


def _endless(x: Exchange) -> None:
    x.send("", 302, {"Location": f"{x.path}x"})


CIRCLES: tuple[Case, ...] = (
    case(R.REDIRECT_LOOP, "loop1.keelekohvik.test/et", to("/et/", 301), pages={"/et/": to("/et", 301)}),
    case(R.REDIRECT_LOOP, "loop2.kodutuled.test/uudised", to("/uudised", 302)),
    case(
        R.REDIRECT_LOOP,
        "loop3.www-juhtum.test/a",
        on("www.loop3.www-juhtum.test", "/a", 301),
        pages={"www.loop3.www-juhtum.test/a": on("loop3.www-juhtum.test", "/a", 301)},
    ),
    case(
        R.REDIRECT_LOOP,
        "loop4.lang-cookie.test/info",
        to("/setlang?to=/info"),
        pages={"/setlang": to("/info?lang=et"), "/info?lang=et": to("/setlang?to=/info")},
    ),
    case(R.REDIRECT_LOOP, "loop5.lopmatu.test/p", _endless, anything=_endless),
)

DEAD_ENDS: tuple[Case, ...] = (
    case(
        R.NOT_FOUND,
        "end1.vanaleht-perearst.test/nou",
        to("/uus/nou", 301),
        pages={
            "/uus/nou": sends(
                page("end1.vanaleht-perearst.test", "et", "Perearstid", "404", "# Nõuannet ei ole", "joomla"), 404
            )
        },
        also=(R.SOFT_404,),
    ),
    case(
        R.SOFT_404,
        "end2.arhiiv-lahe.test/leht/2",
        to("/404.html", 302),
        pages={
            "/404.html": sends(
                page(
                    "end2.arhiiv-lahe.test",
                    "et",
                    "Arhiiv Lahe",
                    "Kadunud leht",
                    "# Kadunud leht\nArhiivist seda lehte ei leia. Võta ühendust arhivaariga.",
                    "table",
                )
            )
        },
        anything=to("/404.html", 302),
        also=_GENERAL,
    ),
    case(
        R.SOFT_404,
        "end3.errors-eu.test/programmes/x",
        to("/error?aspxerrorpath=/programmes/x", 302),
        pages={
            "/error": sends(
                page(
                    "end3.errors-eu.test",
                    "en",
                    "Programmes",
                    "Error",
                    "# An error has occurred\nWe could not process your request. The resource has possibly been relocated.",
                    "sharepoint",
                )
            )
        },
        anything=to("/error?aspxerrorpath=/", 302),
        also=(*_GENERAL, R.SERVER_ERROR),
    ),
    case(
        R.PARKED,
        "end4.vana-mtu.test/kogemus",
        on("park4.domeenipood.test", "/?d=vana-mtu.test"),
        pages={
            "park4.domeenipood.test/": sends(
                page(
                    "park4.domeenipood.test",
                    "en",
                    "",
                    "vana-mtu.test is for sale",
                    "# vana-mtu.test\nis for sale. Get a price in less than 24 hours.\n<form><input name='name'><input name='email'><button>Get price</button></form>",
                    "bare",
                )
            )
        },
        anything=on("park4.domeenipood.test", "/?d=vana-mtu.test"),
        also=(R.SOFT_404,),
    ),
    case(
        R.SOFT_404,
        "end5.short-link.test/tk-juhend",
        page(
            "end5.short-link.test",
            "en",
            "Shortlink",
            "Link disabled",
            "# This short link has been deactivated\nIts creator switched it off or it has reached its click limit.",
            "bare",
        ),
        also=_GENERAL,
    ),
    case(
        R.BAD_RESPONSE,
        "end6.noloc.test/a",
        sends("", 302),
        also=(R.CLIENT_ERROR, R.SOFT_404, R.SERVER_ERROR, R.REDIRECT_LOOP),
    ),
)

ARRIVED: tuple[Case, ...] = (
    moved(
        "mv1.sotsamet-uus.test/toetused/lapsetoetus",
        "/et/lapsed-pered/lapsetoetus",
        page(
            "mv1.sotsamet-uus.test",
            "et",
            "Sotsiaalamet",
            "Lapsetoetus",
            "# Lapsetoetus\nToetust makstakse lapse sünnist kuni 16-aastaseks saamiseni. Esimese ja teise lapse toetus on 80 eurot kuus.",
            "drupal",
        ),
    ),
    moved(
        "mv2.handbook-old.test/ch/2",
        "new2.handbook-site.test/chapters/boundaries",
        page(
            "new2.handbook-site.test",
            "en",
            "Handbook",
            "Boundaries",
            "# Boundaries\nA boundary is a promise to yourself about what you will do. It is not a rule for another person. Start with small ones.",
            "docs",
        ),
        308,
    ),
    moved(
        "mv3.stati-starye.test/?p=771",
        "/stati/kak-govorit-s-podrostkom/",
        page(
            "mv3.stati-starye.test",
            "ru",
            "Статьи",
            "Как говорить с подростком",
            "# Как говорить с подростком\nСпрашивайте коротко, слушайте долго. Разговор в машине идёт легче: не нужно смотреть в глаза.",
            "wordpress",
        ),
    ),
    moved(
        "mv4.short-go.test/pereopas",
        "full4.perheopas.test/vanhemmuus/arki",
        page(
            "full4.perheopas.test",
            "fi",
            "Perheopas",
            "Arjen rytmi",
            "# Arjen rytmi\nSäännöllinen arki luo lapselle turvaa. Ruoka, uni ja ulkoilu ovat päivän kolme tukipilaria.",
            "next",
        ),
        302,
        R.FINE,
    ),
    moved(
        "mv5.lang-detect.test/guide/grief",
        "/en/guide/grief",
        page(
            "mv5.lang-detect.test",
            "en",
            "Guide",
            "Grief",
            "# Grief\nThere is no timetable. Some days you will laugh and then feel guilty. Both are part of it.",
            "govuk",
        ),
        307,
        R.FINE,
    ),
    moved(
        "mv6.doi-like.test/10.5072/xyz",
        "pub6.avatud-ajakiri.test/artikkel/5",
        page(
            "pub6.avatud-ajakiri.test",
            "et",
            "Avatud ajakiri",
            "Kogemusnõustamine Eestis",
            "# Kogemusnõustamine Eestis\n<b>Kokkuvõte.</b> Intervjueerisime 22 kogemusnõustajat. Peamised teemad olid roll, tasu ja läbipõlemise risk.",
            "bootstrap",
        ),
        302,
        R.FINE,
    ),
    case(
        R.FINE,
        "mv7.metarefresh-vana.test/index.html",
        "<html><head><meta http-equiv='refresh' content='0;URL=algus/sisu.html'><title>Suunamine</title></head><body>Kui leht ise ei avane, <a href='algus/sisu.html'>vajuta siia</a>.</body></html>",
        pages={
            "/algus/sisu.html": sends(
                page(
                    "mv7.metarefresh-vana.test",
                    "et",
                    "Koduloomuuseum",
                    "Sisukord",
                    "# Sisukord\n- Talupoja argipäev\n- Kihelkonna pulmad\n- Regilaulud\nKogutud aastatel 1996–2001 kooliõpilaste abiga.",
                    "old",
                )
            )
        },
        also=(R.PERMANENT_REDIRECT,),
    ),
    case(
        R.FINE,
        "mv8.twice-flaky.test/juhend",
        first(
            sends("", 503),
            sends(
                page(
                    "mv8.twice-flaky.test",
                    "et",
                    "Päästeõpe",
                    "Suitsuandur",
                    "# Suitsuandur\nPaigalda andur lakke toa keskele ja proovi nuppu kord kuus. Patarei kestab umbes aasta.",
                    "bootstrap",
                )
            ),
        ),
        also=(R.UNAVAILABLE, R.SERVER_ERROR),
    ),
)

OTHER_DRESS: tuple[Case, ...] = (
    case(
        R.GENERAL_PAGE,
        "meta1.huviring-robot.test/2019/voistlus.html",
        "<html><head><meta http-equiv='refresh' content='0; url=/'></head></html>",
        pages={
            "/": sends(
                home(
                    "meta1.huviring-robot.test",
                    "et",
                    "Robootikaring",
                    "# Robootikaring\nEhitame, programmeerime ja vahel lõhume. Kohtume neljapäeviti keldriklassis.\n- Tule proovima\n- Toetajad\n- Pildid",
                )
            )
        },
        anything=sends("<html><head><meta http-equiv='refresh' content='0; url=/'></head></html>"),
        also=_GENERAL,
    ),
    case(
        R.GENERAL_PAGE,
        "merged1.noorsootoo-keskus.test/materjalid/liikumine",
        on("merged1.haridusamet-uus.test", "/", 301),
        pages={
            "merged1.haridusamet-uus.test/": sends(
                home(
                    "merged1.haridusamet-uus.test",
                    "et",
                    "Haridusamet",
                    "# Haridus- ja noorteamet\nÕpetajale, õppijale, noorsootöötajale. Amet alustas tegevust nelja asutuse ühinemisel.\n- Eksamid\n- Stipendiumid\n- Rahvusvahelised programmid",
                )
            )
        },
        anything=on("merged1.haridusamet-uus.test", "/", 301),
        also=(*_GENERAL, R.PERMANENT_REDIRECT),
    ),
    case(
        R.PARKED,
        "framed.ema-ja-laps.test/imetamine",
        "<html><head><title>ema-ja-laps.test</title></head><frameset rows='100%,*' border='0'><frame src='http://parking.registrar.test/lander?d=ema-ja-laps.test' frameborder='0'><noframes>This domain may be for sale.</noframes></frameset></html>",
        anything=sends("<html><frameset><frame src='http://parking.registrar.test/lander'></frameset></html>"),
        also=(R.SOFT_404, R.GENERAL_PAGE),
    ),
    case(
        R.SOFT_404,
        "next404.vaimsuse-app.test/harjutused/keha",
        '<!DOCTYPE html><html><head><title>404: This page could not be found</title></head><body><div id="__next"><div style="height:100vh;display:flex"><h1 class="next-error-h1">404</h1><h2>This page could not be found.</h2></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{}}</script></body></html>',
        also=_GENERAL,
    ),
    case(
        R.SOFT_404,
        "plain200.toorfailid.test/master/juhend.md",
        "404: Not Found",
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
        also=_GENERAL,
    ),
    case(
        R.SOFT_404,
        "wp-trash.perepesa-blogi.test/2020/02/kiindumus/",
        page(
            "wp-trash.perepesa-blogi.test",
            "et",
            "Perepesa blogi",
            "Siin ei ole midagi",
            "# Siin ei ole midagi\nPostitus on prügikasti visatud. Nii võib juhtuda ka blogi pidajatega, kes koristavad.",
            "wordpress",
        ),
        also=_GENERAL,
    ),
)

CASES: tuple[Case, ...] = TO_FRONT + SAME_FOR_ALL + CIRCLES + DEAD_ENDS + ARRIVED + OTHER_DRESS
