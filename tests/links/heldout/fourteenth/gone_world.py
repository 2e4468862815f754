"""Pages in other languages that are not there, answers of machines, names for sale, files that are none."""

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.fourteenth.skins import (
    PDF_BYTES,
    bitrix,
    card,
    elementor,
    europa,
    goes,
    links,
    moodle,
    nordic,
    p,
    paper,
    says,
    script_heavy,
    soft,
    squarespace,
    table,
    tilda,
    ul,
    wiki,
    withdrawn,
)
from heldout.shapes import asp, bare, case, on, portal, text

_EN_HOME = squarespace(
    "Home",
    p("We are a network of shelters and advocates in nine counties.", "Call us on 0800 000 000, day or night.")
    + text(2, "en"),
)

CASES = (
    # English
    soft(
        "ec-europa-like.eu/justice/victims/rights_en.htm",
        europa(
            "Page not found",
            p("The requested page could not be found.", "The site was renewed in 2019 and many addresses changed."),
        ),
    ),
    soft(
        "fra-agency.eu/en/publication/2014/violence-survey",
        europa(
            "Sorry, we lost that one",
            p(
                "The address may have been mistyped, or the page moved to our archive.",
                "Try the search, or one of these:",
            )
            + links("Publications", "Data and maps", "Newsroom"),
            "Agency",
        ),
    ),
    soft(
        "www.un-women-like.org/en/digital-library/toolkit-77",
        portal(
            "Oops",
            "Oops! We can't find that.",
            p("The content you are looking for has been removed or is temporarily out of reach."),
            "en",
            news=False,
        ),
    ),
    soft(
        "sisters-together.org.uk/resources/safety-plan",
        squarespace(
            "Page Not Found",
            p(
                "We couldn't find the page you were looking for.",
                "You can return to our homepage, or drop us a line if you can't find what you're looking for.",
            ),
        ),
    ),
    soft(
        "www.counsellor-hub.com/handouts/grounding.html",
        elementor("Nothing here", p("It looks like nothing was found at this location."), "Counsellor Hub", lang="en"),
    ),
    soft(
        "libguides.college-like.edu/trauma-informed",
        card(
            "LibGuides",
            "<h1>Sorry, this guide is not published</h1><p>The guide you requested is unpublished or was deleted.</p>",
        ),
    ),
    soft(
        "open.coursefactory.org/courses/victimology-101",
        card("CourseFactory", "<h2>We could not find that course</h2><a href='/'>Browse all courses</a>"),
    ),
    withdrawn(
        "www.mooc-like.com/learn/restorative-justice",
        card(
            "MOOC",
            "<h1>Restorative Justice</h1><p>This course is no longer offered.</p><a href='/browse'>Explore our catalog</a>",
        ),
    ),
    withdrawn(
        "play.appstore-like.com/store/apps/details?id=ee.safety",
        card("Store", "<p>We're sorry, the requested URL was not found on this server.</p>"),
    ),
    soft(
        "www.ted-talks-like.com/talks/the_power_of_listening",
        card("Talks", "<h1>Hmm.</h1><p>That talk isn't here. Maybe it was given in another universe.</p>"),
    ),
    soft(
        "www.museum-of-lost.org/exhibits/77",
        bare(
            "404",
            "<pre>     _____\n    |  X X |   I'm dead, Jim.\n</pre><p>Error four-oh-four: the page has left the building.</p>",
            "en",
        ),
    ),
    soft(
        "poetry.error-haiku.org/leaves/9",
        bare(
            "Not here", "<p>You step in the stream,<br>but the water has moved on.<br>This page is not here.</p>", "en"
        ),
    ),
    soft(
        "www.police-uk-like.uk/advice/stalking-leaflet.pdf",
        portal(
            "Police",
            "Page cannot be found",
            p("We have recently redesigned our website. Your bookmark may be out of date."),
            "en",
        ),
    ),
    soft(
        "journals.elsewhere-press.com/article/10.1016/s0145",
        card(
            "Journal",
            "<h1>Article not found</h1><p>The DOI may be wrong, or the article was retracted before issue.</p>",
        ),
    ),
    soft(
        "doi-like.org/10.9999/abc.123",
        card(
            "DOI Not Found",
            "<h1>DOI Not Found</h1><p>10.9999/abc.123</p><p>This DOI cannot be found in the DOI System. Possible reasons are:</p>"
            + ul(
                "The DOI is incorrect in your source.",
                "The DOI was copied incorrectly.",
                "The DOI has not been activated yet.",
            ),
        ),
    ),
    soft(
        "old.university-iis.edu/dept/sw/default.asp",
        bare(
            "The page cannot be found",
            "<h1>The page cannot be found</h1><p>The page you are looking for might have been removed, had its name changed, or is "
            "temporarily unavailable.</p><hr><p>Please try the following:</p><h2>HTTP Error 404 - File or directory not "
            "found.<br>Internet Information Services (IIS)</h2>",
            "en",
        ),
    ),
    soft(
        "www.asp-relic.org/view.aspx?doc=12",
        asp(
            "Runtime Error",
            "<h1>Server Error in '/' Application.</h1><h2><i>The resource cannot be found.</i></h2><p><b>Requested URL:</b> /view.aspx</p>",
        ),
    ),
    soft(
        "en.training-wiki.org/index.php/Safe_Interviewing",
        wiki(
            "Safe Interviewing",
            '<div class="noarticletext">There is currently no text in this page. You can search for this page title in other pages, '
            "or search the related logs, but you do not have permission to create this page.</div>",
            "Training wiki",
            "en",
        ),
    ),
    soft(
        "moodle.partner-uni.org/course/view.php?id=9",
        moodle(
            "Error",
            "<div class='errorbox'><p class='errormessage'>Can't find data record in database table course.</p></div>",
            lang="en",
            page="error",
        ),
    ),
    # Russian
    soft(
        "www.krizis-center-narva.ee/ru/pomosh/shelter",
        bitrix(
            "404 Not Found",
            p("Страница, которую вы ищете, не существует.") + links("Карта сайта", "Услуги", "Контакты"),
        ),
    ),
    soft(
        "psy-pomosh.ru/stati/travma.html",
        bitrix(
            "Ошибка",
            p("К сожалению, такой страницы у нас нет. Возможно, она была удалена или вы ошиблись в адресе."),
            "Психолог рядом",
        ),
    ),
    soft(
        "novosti.rusportaal.ee/77123/nasilie-v-seme",
        paper("Материал не найден", p("Материал удалён или перемещён в архив. Читайте сейчас:"), "Новости", "ru"),
    ),
    soft(
        "semya-tilda.ru/webinar",
        tilda(
            "404",
            "<div class='t-title'>Здесь пусто</div><div class='t-descr'>Такой страницы нет, но есть главная.</div>",
        ),
    ),
    withdrawn(
        "kursy-dlya-vas.ru/kurs/mediator",
        tilda("Курс закрыт", "<h1>Медиатор в школе</h1><p>Набор прекращён, курс больше не проводится.</p>"),
    ),
    soft(
        "vk-like.ru/doc-1122_3344", card("Ошибка", "<p>Файл был удалён владельцем или его никогда не было.</p>", "ru")
    ),
    # Finnish, Latvian, German, Swedish, Lithuanian
    soft(
        "www.rikosuhri-like.fi/oppaat/opas-2013",
        nordic(
            "Sivua ei löytynyt",
            p("Hups! Etsimääsi sivua ei ole olemassa. Se on voitu poistaa tai siirtää."),
            "Rikosuhri",
        ),
    ),
    soft(
        "finna-like.fi/Record/helka.123",
        nordic("Tietuetta ei ole", p("Tietuetta ei löytynyt. Se on ehkä poistettu luettelosta.")),
    ),
    soft(
        "yle-like.fi/a/3-8877",
        paper("Voi ei!", p("Sisältöä ei löydy tai se ei ole enää katsottavissa."), "Uutiset", "fi"),
    ),
    soft(
        "www.marta-centrs-like.lv/lv/materiali/22",
        nordic("Lapa nav atrasta", p("Atvainojiet, meklētā lapa neeksistē vai ir dzēsta."), "Centrs", "lv"),
    ),
    soft(
        "lsm-like.lv/raksts/a.455",
        paper("Kļūda 404", p("Raksts nav atrasts. Iespējams, tas ir izdzēsts."), "Ziņas", "lv"),
    ),
    soft(
        "www.weisser-kreis.de/hilfe/flyer",
        nordic(
            "Seite nicht gefunden",
            p("Die gewünschte Seite existiert nicht (mehr). Bitte nutzen Sie die Suche oder das Menü."),
            "Weißer Kreis",
            "de",
        ),
    ),
    soft(
        "mediathek-like.de/video/doku-opfer",
        nordic(
            "Nicht mehr verfügbar",
            p("Dieses Video ist leider nicht mehr verfügbar.", "Die Verweildauer ist abgelaufen."),
            "Mediathek",
            "de",
        ),
        also=(Reason.VIDEO_REMOVED, Reason.GONE),
    ),
    soft(
        "www.brottsoffer-like.se/material/7",
        nordic("Sidan finns inte", p("Sidan du söker kan ha tagits bort eller bytt adress."), "Brottsoffer", "sv"),
    ),
    soft(
        "www.pagalba-like.lt/leidiniai/3",
        nordic("Puslapis nerastas", p("Deja, ieškomas puslapis neegzistuoja."), "Pagalba", "lt"),
    ),
    soft(
        "www.onu-femmes-like.fr/guide",
        bare(
            "Page introuvable",
            "<h1>Page introuvable</h1><p>Désolé, la page demandée n'existe plus.</p><a href='/'>Accueil</a>",
            "fr",
        ),
    ),
    # machines
    soft(
        "api.learning-store.io/v1/items/55",
        '{"success": false, "error": {"code": 404, "message": "Item does not exist"}}',
        headers={"Content-Type": "application/json"},
    ),
    soft(
        "files.content-cdn.io/kursus/slaidid.pdf",
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>'
        "<Key>kursus/slaidid.pdf</Key><RequestId>7A</RequestId></Error>",
        headers={"Content-Type": "application/xml"},
    ),
    soft(
        "blob.azure-like.net/ope/video.mp4",
        '<?xml version="1.0"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.</Message></Error>',
        headers={"Content-Type": "application/xml"},
    ),
    soft(
        "rest.riigiapi-naide.ee/doc/88",
        '{"status":404,"viga":"Dokumenti ei leitud","path":"/doc/88"}',
        headers={"Content-Type": "application/json"},
    ),
    soft("rails-ish.org/materials/9", "Not Found", headers={"Content-Type": "text/plain"}),
    soft(
        "download.trainers-pack.org/get.php?f=role-play.zip", "File not found.", headers={"Content-Type": "text/html"}
    ),
    soft(
        "raw.code-host.io/trainer/exercises/main/readme.md",
        "404: Not Found",
        headers={"Content-Type": "text/plain; charset=utf-8"},
    ),
    soft(
        "php.vana-server.ee/naita.php?id=31",
        bare(
            "",
            "<b>Warning</b>: include(lehed/31.php): failed to open stream: No such file or directory in "
            "<b>/www/naita.php</b> on line <b>14</b>",
        ),
        also=(Reason.SERVER_ERROR,),
    ),
    # names that are sold, parked, suspended
    case(
        Reason.PARKED,
        "www.ohvriabi-koolitused.com/kursus",
        bare(
            "ohvriabi-koolitused.com is for sale",
            "<h1>ohvriabi-koolitused.com</h1><p>This domain is for sale! Make an offer or buy it now for $2,488.</p>"
            "<p>Secure payments. Fast transfer.</p>",
            "en",
        ),
        anything=sends(bare("for sale", "<h1>This domain is for sale!</h1>")),
    ),
    case(
        Reason.PARKED,
        "naistetugi-mtu.ee/",
        bare(
            "Domeen on pargitud",
            "<h2>See domeen on registreeritud Zone.ee kaudu</h2><p>Veebilehte sellel aadressil veel ei ole. Kui oled "
            "domeeni omanik, logi sisse ja vali "
            "hostingupakett.</p>",
            "et",
        ),
    ),
    case(
        Reason.PARKED,
        "tugigrupp-portaal.net/index.html",
        bare(
            "Account Suspended",
            "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>",
            "en",
        ),
        also=(Reason.SOFT_404,),
        anything=sends(bare("Account Suspended", "<h1>Account Suspended</h1>")),
    ),
    case(
        Reason.PARKED,
        "vana-server.koolitaja.ee/moodle/",
        bare(
            "Apache2 Ubuntu Default Page: It works",
            "<div class='main_page'><span class='floating_element'>Apache2 Ubuntu Default Page</span><div>It works!</div>"
            "<p>This is the default welcome page used to test the correct operation of the Apache2 server after "
            "installation on Ubuntu systems. If you can read this page, it means that the Apache HTTP "
            "server installed at this site is working properly. You should replace this file (located at "
            "/var/www/html/index.html) before continuing to operate your HTTP server.</p></div>",
            "en",
        ),
        also=(Reason.SOFT_404, Reason.GENERAL_PAGE),
    ),
    case(
        Reason.PARKED,
        "nginx-uus.noortekool.ee/",
        bare(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and "
            "working. Further configuration is "
            "required.</p><p><em>Thank you for using nginx.</em></p>",
            "en",
        ),
        also=(Reason.SOFT_404,),
    ),
    case(
        Reason.PARKED,
        "leinatugi.org/raamat",
        bare(
            "leinatugi.org",
            "<div class='relatedLinks'><h2>Related Searches</h2><ul><li><a href='/s?q=1'>Grief Counseling "
            "Online</a></li><li><a href='/s?q=2'>Funeral Cost "
            "Calculator</a></li><li><a href='/s?q=3'>Life Insurance Quotes</a></li></ul></div><footer>2026 Copyright. All "
            "Rights Reserved. <a href='/p'>Privacy Policy</a> The Sponsored Listings displayed above are "
            "served automatically by a third party.</footer><script src='https://www.google.com/adsense/domains/caf.js'></script>",
            "en",
        ),
        anything=sends("<h2>Related Searches</h2>"),
    ),
    case(
        Reason.PARKED,
        "projekt-turvakodu.eu/en/toolkit",
        on("buy.domainmarket-like.com", "/d/projekt-turvakodu.eu"),
        pages={
            "buy.domainmarket-like.com/d/projekt-turvakodu.eu": sends(
                bare(
                    "Buy projekt-turvakodu.eu",
                    "<h1>projekt-turvakodu.eu</h1><p>The domain name projekt-turvakodu.eu is for sale.</p><button>Buy "
                    "now</button><button>Lease to own</button>",
                    "en",
                )
            )
        },
        anything=on("buy.domainmarket-like.com", "/d/projekt-turvakodu.eu"),
    ),
    case(
        Reason.PARKED,
        "lepitus.info/",
        bare(
            "Сайт размещён",
            "<h1>Домен lepitus.info продаётся</h1><p>Хотите купить этот домен? Свяжитесь с владельцем через форму.</p>",
            "ru",
        ),
    ),
    case(
        Reason.PARKED,
        "hooldajatekoda.ee/juhendid",
        bare(
            "hooldajatekoda.ee",
            "<h1>Tulekul uus koduleht</h1><p>Selle serveri kasutaja ei ole oma kodulehte veel üles "
            "laadinud.</p><p>Veebimajutus: Näidis OÜ</p>",
            "et",
        ),
        also=(Reason.SOFT_404, Reason.GENERAL_PAGE),
        anything=sends(bare("hooldajatekoda.ee", "<h1>Tulekul uus koduleht</h1>")),
    ),
    case(
        Reason.PARKED,
        "sopruskool.weebly-like.com/",
        card(
            "Site unpublished",
            "<h1>This site is currently not published</h1><p>If you are the owner, upgrade your plan to reconnect the domain.</p>",
        ),
        also=(Reason.SOFT_404,),
    ),
    case(
        Reason.PARKED,
        "vaimnetervis-blogi.com/2015/05/ema",
        bare(
            "vaimnetervis-blogi.com - expired",
            "<p>This domain has expired. If you are the registered owner, please renew it in your control panel.</p>",
            "en",
        ),
        anything=sends("<p>This domain has expired.</p>"),
    ),
    # files that are none
    case(
        Reason.SOFT_404,
        "failid.ministeerium-arhiiv.ee/juhend_2014.pdf",
        portal("Ministeerium", "Dokument on arhiivist kustutatud", p("Säilitustähtaeg on möödas.")),
        also=(Reason.GONE,),
    ),
    case(
        Reason.SOFT_404,
        "docs.health-agency.org/brochures/leaflet.pdf",
        card(
            "Document unavailable", "<h1>Document unavailable</h1><p>The document you requested has been withdrawn.</p>"
        ),
        also=(Reason.GONE,),
    ),
    case(Reason.FINE, "files.charity-pack.org/brochure.pdf", says("application/octet-stream", PDF_BYTES)),
    # fronts
    case(
        Reason.GENERAL_PAGE,
        "sisters-network.org/what-we-do/training-2014",
        goes("/", 301),
        pages={"/": sends(_EN_HOME)},
        also=(Reason.SOFT_404,),
        anything=goes("/", 301),
    ),
    case(
        Reason.GENERAL_PAGE,
        "www.ngo-catchall.org/toolkit/module3.html",
        sends(_EN_HOME),
        pages={"/": sends(_EN_HOME)},
        also=(Reason.SOFT_404,),
        anything=sends(_EN_HOME),
    ),
    case(
        Reason.GENERAL_PAGE,
        "lehti-like.fi/artikkeli/1234",
        goes("/uutiset"),
        pages={"/uutiset": sends(nordic("Ajankohtaista", links("Kirjasto auki", "Uusi ryhmä", "Vapaaehtoisten ilta")))},
        also=(Reason.SOFT_404,),
        anything=goes("/uutiset"),
    ),
    case(
        Reason.GENERAL_PAGE,
        "pomosh-narva.ee/ru/besplatnyj-kurs",
        goes("/ru/"),
        pages={
            "/ru/": sends(bitrix("Главная", p("Добро пожаловать! Мы помогаем семьям Ида-Вирумаа.") + text(2, "ru")))
        },
        also=(Reason.SOFT_404,),
        anything=goes("/ru/"),
    ),
    # searches offered instead
    soft(
        "www.who-like.int/publications/item/9789",
        portal(
            "Publications",
            "404",
            p("The page you requested is not here. We ran a search for you:")
            + links("Violence prevention", "Mental health", "World report"),
            "en",
        ),
    ),
    soft(
        "tiedotteet.thl-like.fi/julkaisu/44",
        nordic(
            "404",
            p("Julkaisua ei löydy.") + table(("Suosituimmat", "Vuosi"), ("Lapset ja nuoret", "2023"), ("Sote", "2022")),
            "THL",
        ),
    ),
    soft(
        "www.spa-market.io/lesson/77",
        script_heavy(
            "Page not found | Lessons",
            root="<div id='app'><h1>Page not found</h1><p>This lesson may have been deleted by its author.</p></div>",
        ),
    ),
)
