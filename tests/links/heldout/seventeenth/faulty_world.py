"""What is gone, in other languages."""

from faultfarm.rows import raw, sends, to

from course_sync.model.links import Reason
from heldout.shapes import case, on

from .base import G, P, S, all_bad, bad, ps, taken
from .skins import blogger, dspace, forum, modern, news, old, opac, php, plain, wiki, wp

_GONE, _500, _NONE = Reason.GONE, Reason.SERVER_ERROR, Reason.NOT_FOUND
_SALE = plain(
    "heritagemaps.net - Domain For Sale",
    "<div id=lander><h1>heritagemaps.net</h1><p>This domain is for sale! Get this domain for $2,895 or make an offer.</p>"
    "<a>Buy now</a></div>"
    "<div id=related><h3>Related searches</h3><ul><li>Old Maps</li><li>Cheap Flights</li><li>Family Tree</li></ul></div>",
    "en",
)
_IIS = (
    "<html><head><title>IIS Windows Server</title></head><body><div id=container><a "
    "href='http://go.microsoft.com/fwlink/?linkid=66138'><img src=iis-85.png alt=IIS></a></div></body></html>"
)
_CPANEL = (
    "<html><head><title>Default Web Site Page</title></head><body><h1>Sorry!</h1><p>If you are the owner of this website, "
    "please contact your hosting provider.</p>"
    "<p>It is possible you have reached this page because: The IP address has changed. There has been a server "
    "misconfiguration.</p><p>cPanel, Inc.</p></body></html>"
)
_SLOT = plain(
    "SLOT GACOR 777 : Situs Judi Online Terpercaya",
    "<h1>Slot Gacor Hari Ini Gampang Maxwin</h1><p>Daftar situs slot online resmi deposit 5000 via dana. RTP live 98%.</p>"
    "<a>DAFTAR</a><a>LOGIN</a>",
    "id",
)
_HISTORY = modern(
    "Fen Institute",
    "Welcome",
    ps("The Institute promotes research into wetlands.", "Join us for the spring lecture series.")
    + "<h2>Latest</h2><ul><li>Annual report</li><li>New director</li></ul>",
    "en",
)
CASES = (
    bad(
        "islandora.plainslib.org/islandora/object/pl:221",
        modern(
            "Plains Digital",
            "Object",
            ps("The requested object is not available. It may have been removed or marked inactive in Fedora."),
            "en",
        ),
        _GONE,
    ),
    bad(
        "dspace.hillcollege.edu/handle/2144/12",
        dspace(
            "Hill College",
            "Item Withdrawn",
            "<h1>Item Withdrawn</h1><p>The item you are trying to access has been withdrawn. If you have questions contact the "
            "administrators.</p>",
            "en",
        ),
        _GONE,
    ),
    bad(
        "eprints.seaborough.ac.uk/4410/",
        modern(
            "Seaborough ePrints",
            "Item has been removed",
            ps("Item 4410 has been deleted from the repository at the request of the depositor."),
            "en",
        ),
        _GONE,
    ),
    bad(
        "vufind.unionlib.org/Record/991",
        opac(
            "Union Library",
            "Error",
            '<div class="alert alert-danger"><h2>An error has occurred</h2><p>Record does not exist solr:991.</p></div>',
            "en",
        ),
    ),
    bad(
        "koha.smalltown.lib.us/cgi-bin/koha/opac-detail.pl?biblionumber=31",
        opac("Smalltown Library", "Catalog", "<p>The record you requested does not exist (31).</p>", "en"),
    ),
    bad(
        "omeka.lacemuseum.org/exhibits/show/bobbins",
        modern("Lace Museum", "404", ps("Sorry, the page you requested could not be found."), "en"),
    ),
    bad(
        "journals.moorpress.org/article/view/18",
        modern(
            "Moor Press",
            "Withdrawn: Article",
            ps("This article has been withdrawn by the publisher. The full text and abstract have been removed."),
            "en",
        ),
        _GONE,
    ),
    bad(
        "annies-garden.wpress-host.com/2011/06/roses",
        plain(
            "annies-garden",
            "<p>annies-garden is no longer available.</p><p>The authors have deleted this site.</p>",
            "en",
        ),
        _GONE,
    ),
    bad(
        "maps-and-cats.tumblr-like.com/post/4410",
        plain(
            "Not found.",
            "<h1>There's nothing here.</h1><p>Whatever you were looking for doesn't currently exist at this address. Unless you "
            "were looking for this error message, in which case: Hooray!</p>",
            "en",
        ),
    ),
    bad(
        "medium-like.com/@jroberts/why-archives-9f2c",
        plain("Medium", "<h2>410</h2><p>User deactivated or deleted their account.</p>", "en"),
        _GONE,
        status=410,
    ),
    bad(
        "slideshelf.net/lhopkins/metadata-101",
        modern(
            "SlideShelf",
            "This content has been removed",
            ps("The uploader removed this presentation.")
            + "<h2>You may also like</h2><ul><li>Agile 101</li><li>SEO basics</li></ul>",
            "en",
        ),
        _GONE,
    ),
    bad(
        "photostream-pix.com/photos/greta/44121",
        modern("PhotoStream", "Photo", "<p>The photo you were looking for has been deleted.</p>", "en"),
        _GONE,
    ),
    bad(
        "soundhive.com/bandofbirds/hum",
        plain(
            "SoundHive",
            "<div id=app><h1>We can’t find that track.</h1><p>Did you try to access a private track, but were logged out? Maybe "
            "the track has been removed.</p></div>",
            "en",
        ),
        Reason.LOGIN,
    ),
    bad(
        "zoompresent.com/x8dk/history-of-ink",
        modern("ZoomPresent", "Oops!", ps("This presentation is either private or has been deleted."), "en"),
        Reason.LOGIN,
    ),
    bad(
        "magshelf-reader.com/coastpress/docs/spring12",
        modern("MagShelf", "Publication not found", ps("The publisher has unpublished this issue."), "en"),
        _GONE,
    ),
    all_bad(
        "members.geotowns.org/athens/4412/",
        plain(
            "GeoTowns has closed",
            "<h1>GeoTowns has closed.</h1><p>The GeoTowns free home page service was shut down on October 26, 2009. Pages are no "
            "longer available.</p>",
            "en",
        ),
        _GONE,
        P,
    ),
    bad(
        "shrt.link-tiny.net/q7e",
        plain(
            "Error",
            "<p>Error: Unable to find site's URL to redirect to. Please check that the URL entered is correct.</p>",
            "en",
        ),
    ),
    case(
        G,
        "feninstitute.org/publications/2007/report12.pdf",
        to("/", 301),
        also=(S,),
        pages={"/": sends(_HISTORY)},
        anything=to("/", 301),
    ),
    case(
        G,
        "widgetdocs.io/v1/reference/parse",
        on("bigcloud-suite.com", "/products"),
        also=(S,),
        anything=on("bigcloud-suite.com", "/products"),
        pages={
            "bigcloud-suite.com/products": sends(
                modern(
                    "BigCloud",
                    "Products",
                    ps("BigCloud helps teams ship faster. Start your free trial.", "Trusted by 4000 companies."),
                    "en",
                )
            )
        },
    ),
    taken("heritagemaps.net/estonia/1798", _SALE, S),
    taken("librarians-unite.org/blog/2010", _SLOT, S),
    taken("textile-thesis.com/ch3", _IIS, S),
    taken("poetrycorner.org/p/12", _CPANEL, S),
    taken(
        "openlessons.net/",
        "<html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx "
        "web server is successfully installed and working. Further configuration is required.</p></body></html>",
        S,
    ),
    bad("selskaja-biblioteka.ru/index.php?id=55", php("Сельская библиотека", "<h2>Страница не найдена</h2>")),
    bad(
        "zhurnal-dnevnik.ru/users/masha/1021.html",
        plain("ЖЖ", "<h1>Запись удалена</h1><p>Журнал удалён его владельцем. Все записи скрыты.</p>", "ru"),
        _GONE,
    ),
    taken(
        "kraeved-izborsk.ru/statji/3",
        plain(
            "Казино Вулкан — играть онлайн",
            "<h1>Казино Вулкан официальный сайт</h1><p>Играй в игровые автоматы на реальные деньги. Бонус 100% на первый "
            "депозит!</p><a>Регистрация</a>",
            "ru",
        ),
        S,
    ),
    taken(
        "narva-foto.ru/alb/2",
        plain(
            "Домен не прилинкован",
            "<h1>Сайт не опубликован</h1><p>Домен не прилинкован к площадке хостинга. Если вы владелец, обратитесь в поддержку.</p>",
            "ru",
        ),
        S,
    ),
    bad(
        "forum-numizmat.ru/topic.php?t=7",
        forum("Нумизмат", "Ошибка", "<p>Тема удалена или перемещена в архив, недоступный для просмотра.</p>", "ru"),
    ),
    bad("kirjasto-haku.fi/Record/x1", opac("Haku", "Virhe", "<p>Tietuetta ei löydy.</p>", "fi")),
    all_bad(
        "museohanke.fi/tulokset",
        plain(
            "Sivusto on suljettu",
            "<h1>Sivusto on suljettu</h1><p>Hanke päättyi 2014 ja sivusto on poistettu käytöstä.</p>",
            "fi",
        ),
        _GONE,
    ),
    bad("novads-vecs.lv/index.php?id=9", old("Kļūda", "<B>Lapa nav atrasta</B>", "<a href=/>Sākums</a>", "utf-8")),
    bad(
        "zeitung-archiv-nord.de/artikel/88",
        news(
            "Nordzeitung",
            "Artikel nicht mehr verfügbar",
            ps("Dieser Artikel ist aus rechtlichen Gründen nicht mehr verfügbar."),
            "de",
        ),
        _GONE,
        Reason.LEGAL,
    ),
    bad("blogg-svensk.se/anna/2012/05", blogger("Anna", "Borttagen", "<p>Bloggen är borttagen.</p>", "sv"), _GONE),
    bad(
        "wiki.modelrail.org/wiki/DCC",
        wiki(
            "ModelRail",
            "DCC",
            "<div class=noarticletext>There is currently no text in this page. You can search for this page title in other "
            "pages.</div>",
            "en",
        ),
    ),
    bad(
        "blog.mapstudio.com/?p=881",
        wp(
            "MapStudio",
            "Nothing Found",
            ps("It seems we can’t find what you’re looking for. Perhaps searching can help."),
            "en",
        ),
    ),
    case(
        _NONE,
        "lists.codearchive.org/pipermail/dev/2004/0012.html",
        "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>",
        404,
    ),
    case(_NONE, "maakond-lv.lv/vesture", plain("404", "<h1>404</h1><p>Lapa nav atrasta</p>", "lv"), 404),
    case(Reason.RESET, "unstable.tidedata.org/stations", lambda x: x.reset(), anything=lambda x: x.reset()),
    case(
        Reason.BAD_RESPONSE,
        "telnet.museumbbs.org/",
        raw("SSH-2.0-OpenSSH_7.4\r\n"),
        anything=raw("SSH-2.0-OpenSSH_7.4\r\n"),
        also=(Reason.RESET,),
    ),
    case(Reason.CLIENT_ERROR, "cgi.genealogy-old.de/suche?x=%25", "<h1>Bad Request</h1>", 400),
    case(
        _500,
        "catalog.outage-lib.org/Record/3",
        "<h1>Internal Server Error</h1>",
        500,
        anything=sends("<h1>Internal Server Error</h1>", 500),
    ),
)
