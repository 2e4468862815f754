"""Plain faults of the protocol, and a few answers that look like one and are none."""

from faultfarm.rows import for_browsers, raw, sends

from course_sync.model.links import Reason
from heldout.fourteenth.skins import elementor, fine, goes, ministry, p, says
from heldout.shapes import bare, case, on, text

_GOOD = ministry("Ohvri õigused", text(4), "Õigusinfo")

CASES = (
    case(Reason.NOT_FOUND, "www.kriis-ee.ee/juhis", ministry("Lehte ei leitud", p("Lehte ei ole.")), 404),
    case(Reason.NOT_FOUND, "www.tervis-vaike.ee/", "", 404),
    case(Reason.NOT_FOUND, "files.vanadokument.ee/a.pdf", "<h1>Not Found</h1>", 404),
    case(Reason.NOT_FOUND, "kolinud.lasteabi-ee.ee/leht", goes("/uus", 301)),
    case(
        Reason.NOT_FOUND,
        "video.koolikino.ee/embed/12",
        '{"message":"Not found"}',
        404,
        {"Content-Type": "application/json"},
    ),
    case(Reason.GONE, "www.kampaania-2016.ee/", "<h1>Kampaania on läbi</h1>", 410),
    case(
        Reason.GONE, "pages.retired-blog.org/trauma", "<h1>410 Gone</h1><p>This page was removed on purpose.</p>", 410
    ),
    case(Reason.CLIENT_ERROR, "www.halb-paring.ee/otsi?q=%5B", "<h1>400 Bad Request</h1>", 400),
    case(
        Reason.CLIENT_ERROR,
        "old.gateway-lib.org/ebook",
        "<h1>Payment required</h1>",
        402,
        also=(Reason.FORBIDDEN, Reason.LOGIN),
    ),
    case(Reason.CLIENT_ERROR, "api.noaccept.org/doc", "Not acceptable", 406, also=(Reason.BOT_WALL, Reason.FORBIDDEN)),
    case(Reason.SERVER_ERROR, "www.katki-register.ee/haku", "<h1>500 Internal Server Error</h1>", 500),
    case(
        Reason.SERVER_ERROR,
        "portaal.viga502.ee/",
        "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>",
        502,
    ),
    case(Reason.SERVER_ERROR, "db.vikerkaar-kool.ee/", "<h1>Error establishing a database connection</h1>", 500),
    case(
        Reason.UNAVAILABLE,
        "www.hooldus-kogu.ee/",
        "<h1>Hooldustööd</h1><p>Oleme tagasi kell 8.</p>",
        503,
        {"Retry-After": "3600"},
        also=(Reason.SERVER_ERROR,),
    ),
    case(Reason.REDIRECT_LOOP, "www.ringjooks.ee/a", goes("/b"), pages={"/b": goes("/a")}),
    case(Reason.REDIRECT_LOOP, "login.kypsisering.ee/kursus", goes("/kursus")),
    case(Reason.BAD_RESPONSE, "vana.gopher-host.ee/", raw("HELLO I AM NOT A WEB SERVER\r\n\r\n"), also=(Reason.RESET,)),
    case(Reason.RESET, "katkestaja.ee/fail", lambda x: x.reset(), also=(Reason.BAD_RESPONSE,)),
    # no faults
    case(
        Reason.FORBIDDEN,
        "kaust.kooliserver.ee/materjalid/",
        "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p>",
        403,
    ),
    case(Reason.TOO_MANY_REQUESTS, "tihe.liiklus.ee/leht", "Too many requests", 429, also=(Reason.PUT_OFF,)),
    case(Reason.METHOD_REFUSED, "vorm.saatja.ee/submit", "Method Not Allowed", 405),
    case(Reason.LEGAL, "www.blokeeritud-naide.org/artikkel", "<h1>Unavailable For Legal Reasons</h1>", 451),
    case(Reason.LOGIN, "intranet.amet-sisene.ee/", "Unauthorized", 401, {"WWW-Authenticate": 'Basic realm="Siseveeb"'}),
    case(
        Reason.BOT_WALL,
        "www.linkedin.com/in/mari-maasikas-ohvriabi",
        "<script>window.onload=function(){}</script>",
        999,
    ),
    case(
        Reason.PERMANENT_REDIRECT,
        "www.kolis-uude.ee/ohvri-oigused",
        goes("/et/ohvri-oigused", 301),
        pages={"/et/ohvri-oigused": sends(_GOOD)},
        also=(Reason.FINE,),
    ),
    case(
        Reason.PERMANENT_REDIRECT,
        "lyhi.uhendvald.ee/toetus",
        on("www.uhendvald-uus.ee", "/sotsiaal/toetus", 308),
        pages={"www.uhendvald-uus.ee/sotsiaal/toetus": sends(ministry("Toetus", text(3), "Ühendvald"))},
        also=(Reason.FINE,),
    ),
    fine(
        "bit.ly/3ohvriabi",
        on("www.lyhendatud-siht.ee", "/juhend/turvaplaan"),
        pages={"www.lyhendatud-siht.ee/juhend/turvaplaan": sends(elementor("Turvaplaan", text(3)))},
        also=(Reason.PERMANENT_REDIRECT,),
    ),
    fine("www.brauserile.ee/", for_browsers(sends(_GOOD), sends("Forbidden", 403))),
    fine(
        "www.failid-pdf.ee/vihik.pdf",
        says(
            "application/pdf",
            b"%PDF-1.5\n%\xe2\xe3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
            Content_Disposition="attachment; filename=vihik.pdf",
        ),
    ),
    fine(
        "ankrud.kasiraamat.ee/peatykk",
        bare(
            "Käsiraamat",
            "<h1>Käsiraamat</h1><h2 id=sissejuhatus>Sissejuhatus</h2>" + text(3) + "<a name=lopp></a>" + text(1),
            "et",
        ),
        fragments=("sissejuhatus", "lopp", "olematu"),
        missing=("olematu",),
    ),
)
