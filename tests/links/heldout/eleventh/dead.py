"""Another page in its place, an empty frame, names for sale, and errors that call themselves so."""

# fmt: off

from faultfarm.rows import first, raw, sends, to

from course_sync.model.links import Reason as R
from heldout.eleventh import skins as s
from heldout.eleventh.base import c
from heldout.shapes import Case, on

_FRONT_MTU = s.wp("Peretugi", "Tere tulemast Peretoe kodulehele", """Oleme 2004. aastast tegutsev ühing, mis pakub peredele nõustamist, mängutuba ja isadele mõeldud õhtuid.
# Mis toimub
- Neljapäeval kell 18 isade klubi
- Laupäeval beebikohvik
# Värsked postitused
- Suvelaager sai pildile
- Mida teha, kui laps ei taha lasteaeda minna?
Toeta meid püsiannetusega.""", title="Avaleht")
_FRONT_AGENCY = s.agency("Ohvrihoolekande Amet", "Kuidas saame aidata?", """# Populaarsed teenused
- Ohvriabi | Kriisiabi telefon 116 006
- Hüvitise taotlemine
- Lepitusteenus
# Uudised
- Amet kolib novembris uude majja
- Ühisnõupidamine politseiga Jõhvis
# Kiirlingid
- Iseteenindus
- Avaandmed""", title="Esileht")
_FRONT_UNI = s.uni("Läänemere Ülikool", "Õpi Läänemere ääres", """Ülikoolis õpib 6200 üliõpilast viies instituudis.
# Sisseastumine 2026
Avalduste vastuvõtt algab 2. juunil.
# Teadus
Meie teadlased uurivad merd, keelt ja kogukondi.
# Vilistlastele
Kokkutulek toimub septembris.""", title="Avaleht")
_FRONT_NEWS = s.news("Päevauudised", "Päevauudised", """# Valitsus arutas eelarvestrateegiat
# Torm viis Saaremaal elektri kahest tuhandest majapidamisest
# Galerii: laulupeo peaproov
# Ilm: öösel kohati udu
# Juhtkiri: bussipeatus ei ole luksus""", title="Värsked uudised")
_FRONT_EN = s.nextjs("Childhood Matters Europe", "Every child deserves a safe place to grow", """We bring together 48 organisations in 31 countries.
# Latest
- Manifesto for the new mandate
- Meet our youth board
# Get involved
Become a member, follow our webinars or make a donation.""", title="Childhood Matters Europe")
_FRONT_FI = s.wp("Nuorten talo", "Tervetuloa Nuorten taloon", "Avoinna ma–to 14–20.\n# Tällä viikolla\n- Bänditreenit\n- Kokkikerho\n- Peli-ilta\nSeuraa meitä Instagramissa.", "fi", title="Etusivu")
_FRONT_RU = s.news("Северный вестник", "Новости дня", "# В Нарве открыли набережную\n# Школы переходят на единый учебник\n# Прогноз погоды на выходные\n# Интервью: «Мы просто любим этот город»", "ru", title="Главная")
_FRONT_DE = s.agency("Landesamt für Soziales", "Willkommen beim Landesamt", "# Themen\n- Elterngeld\n- Schwerbehinderung\n- Opferentschädigung\n# Aktuelles\n- Neue Öffnungszeiten in Halle\n- Ausbildungsplätze 2026", "de", title="Startseite")

_CATALOGUE = s.shop("Raamatulaegas", "E-raamatud", "# Uued\n- Talvepäevik | 9,90 €\n- Väikese saare inimesed | 12,50 €\n# Edetabel\n- Mesilaste aasta | 8,00 €\n- Tagasi külla | 11,20 €\nKokku 3120 nimetust")
_EMPTY_AGENCY = s.agency("Hariduse Infosüsteem", "", "", title="")
_EMPTY_DSPACE = s.dspace("Digital Archive", "", "")

GENERAL: tuple[Case, ...] = (
    c(R.GENERAL_PAGE, "peretugi/materjalid/vanemluse-abc", _FRONT_MTU, R.SOFT_404, everywhere=True),
    c(R.GENERAL_PAGE, "ohvrihoolekanne/et/huvitised/kuriteoohvri-huvitis", to("/", 301), R.SOFT_404, pages={"/": sends(_FRONT_AGENCY)}, anything=to("/", 301)),
    c(R.GENERAL_PAGE, "laanemereylikool/oppeained/SOSN.02.114", to("/et", 302), R.SOFT_404, pages={"/et": sends(_FRONT_UNI), "/": to("/et", 302)}, anything=to("/et", 302)),
    c(R.GENERAL_PAGE, "paevauudised/artikkel/77120/koolivagivald-kasvab", _FRONT_NEWS, R.SOFT_404, everywhere=True),
    c(R.GENERAL_PAGE, "childhoodmatters/what-we-do/briefs/2018-alternative-care", on("www.childhoodmatters.xi.test", "/", 301), R.SOFT_404, pages={"www.childhoodmatters.xi.test/": sends(_FRONT_EN)}, anything=on("www.childhoodmatters.xi.test", "/", 301)),
    c(R.GENERAL_PAGE, "nuortentalo-fi/oppaat/turvataidot", _FRONT_FI, R.SOFT_404, everywhere=True),
    c(R.GENERAL_PAGE, "sever-vestnik/archive/2012/deti-i-telefon", to("/", 302), R.SOFT_404, pages={"/": sends(_FRONT_RU)}, anything=to("/", 302)),
    c(R.GENERAL_PAGE, "landesamt-de/opfer/antrag-2015", to("/DE/Home/home_node.html", 301), R.SOFT_404, pages={"/DE/Home/home_node.html": sends(_FRONT_DE), "/": sends(_FRONT_DE)}, anything=to("/DE/Home/home_node.html", 301)),
    c(R.GENERAL_PAGE, "raamatulaegas/raamat/4411/lapse-usaldus", to("/raamatud", 302), R.SOFT_404, pages={"/raamatud": sends(_CATALOGUE), "/": sends(_CATALOGUE)}, anything=to("/raamatud", 302)),
    c(R.GENERAL_PAGE, "harid-info/kutsestandardid/8013", _EMPTY_AGENCY, R.SOFT_404, everywhere=True),
    c(R.SOFT_404, "digiarchive-eu/handle/1814/9", _EMPTY_DSPACE, R.GENERAL_PAGE, everywhere=True),
    c(R.SOFT_404, "joomla-tugi/component/content/article/31", s.joomla("Tugikeskus Sinu Kõrval", "", "", title="Tugikeskus Sinu Kõrval"), R.GENERAL_PAGE, everywhere=True),
    c(R.GENERAL_PAGE, "polska-opieka/poradnik/trauma", s.wp("Opieka", "Strona główna", "Pomagamy rodzinom zastępczym od 1999 roku.\n# Najbliższe spotkania\n- Grupa wsparcia, wtorek 17:00\n- Piknik rodzinny\n# Przekaż 1,5% podatku", "pl", title="Strona główna"), R.SOFT_404, everywhere=True),
)

PARKED: tuple[Case, ...] = (
    c(R.PARKED, "lapsedjanet/vanemale", s.tiny("lapsedjanet.test on müügis", "<div class='c'><h1>lapsedjanet.test</h1><p>See domeeninimi on müügis! Alghind 490 €.</p><form><label>Tee pakkumine<input name='pakkumine'></label><button>Saada</button></form><p>Domeene vahendab Nimevara OÜ.</p></div>", "et"), everywhere=True),
    c(R.PARKED, "kiusamisvaba-eu/en/toolbox", s.tiny("kiusamisvaba.test", "<script>window.park={\"d\":\"kiusamisvaba.test\",\"feed\":\"afs\"}</script><div id='container'><h1>kiusamisvaba.test</h1><ul class='related'><li><a href='?q=1'>Online Counseling Degree</a></li><li><a href='?q=2'>Anti Bullying Program</a></li><li><a href='?q=3'>Child Custody Lawyer</a></li></ul><p>The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</p></div>", "en"), everywhere=True),
    c(R.PARKED, "trauma-keskus/koolitused", s.card("Veebimajutus OÜ", "Siin ei ole veel kodulehte", "Domeen on registreeritud ja suunatud meie serverisse, aga kliendil pole sisu üles laaditud. Kui oled omanik, logi haldusse.", "et"), R.SOFT_404, R.GENERAL_PAGE, everywhere=True),
    c(R.PARKED, "noorsooalgatus/materjal.html", s.tiny("Account Suspended", "<div style='text-align:center;margin-top:12%'><h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p></div>", head="<meta http-equiv='Content-Type' content='text/html;charset=utf-8'>"), R.SOFT_404, everywhere=True),
    c(R.PARKED, "semejnyj-psiholog/", s.tiny("Домен припаркован", "<h1>semejnyj-psiholog.test</h1><p>Домен припаркован у регистратора. Срок регистрации истёк, администратор может его продлить. Хотите купить похожий домен?</p>", "ru"), everywhere=True),
    c(R.PARKED, "traumafachtag-de/programm", s.card("Registrar AG", "Diese Domain wurde soeben für einen Kunden registriert", "Hier entsteht demnächst eine neue Internetpräsenz.", "de"), R.SOFT_404, R.GENERAL_PAGE, everywhere=True),
    c(R.PARKED, "lapsuus-hanke/tulokset", s.tiny("Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>", head="<style>body{width:35em;margin:0 auto;font-family:Tahoma}</style>"), R.SOFT_404, R.GENERAL_PAGE, everywhere=True),
    c(R.PARKED, "ekool-turvaline/", s.wp("turvaline kool", "Parimad boonuspakkumised 2026", "Meie ekspertide edetabel: viis kõige kiirema väljamaksega kasiinot. Spinnid ilma sissemakseta!\n- Lucky Elk | 200 tasuta spinni\n- NordBet | 100 € boonus\n18+ Mängi vastutustundlikult.", title="Parimad online kasiinod"), R.SOFT_404, R.GENERAL_PAGE, everywhere=True),
)


def _reset(x: object) -> None:
    x.reset()  # type: ignore[attr-defined]


ERRORS: tuple[Case, ...] = (
    c(R.NOT_FOUND, "riigiteenus/blankett/ol7", s.agency("Rahvastikuamet", "Seda lehte meil pole", "Kas tulid vana järjehoidja kaudu? Kodulehe uuendamisel kevadel aadressid muutusid."), status=404, everywhere=True),
    c(R.NOT_FOUND, "koolikell/oppekava/inimeseopetus", s.nextjs("Koolikell", "404", "Õpetaja, ma ei tea vastust! Mine tagasi klassi.", "et"), status=404, everywhere=True),
    c(R.NOT_FOUND, "teatmik-lv/materiali/2010", s.wp("Bērnu tālrunis", "Lapa nav atrasta", "Ups!", "lv"), status=404, everywhere=True),
    c(R.NOT_FOUND, "viestinta-fi/tiedote/33", "", status=404, headers={"Content-Type": "text/plain"}),
    c(R.NOT_FOUND, "esita/ankeet", on("uus.esita.xi.test", "/ankeet"), pages={"uus.esita.xi.test/ankeet": sends(s.card("Esita", "Ankeeti ei ole", "Proovi teist linki.", "et"), 404)}),
    c(R.NOT_FOUND, "api-avaandmed/v1/dataset/91", '{"timestamp":"2026-11-02T08:11:00Z","status":404,"error":"Not Found","path":"/v1/dataset/91"}', status=404, headers={"Content-Type": "application/json"}),
    c(R.NOT_FOUND, "maardu-hoolekanne/failid/kodukord.docx", s.tiny("404 Not Found", "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.52 (Ubuntu) Server Port 80</address>"), status=404),
    c(R.GONE, "bulletin-eu/issues/2009-03", s.eu("Agency Bulletin", "This issue has been permanently removed", "Issues before 2010 were withdrawn."), status=410),
    c(R.GONE, "kuulutus-arhiiv/k/551", "Kuulutus on kustutatud", status=410, headers={"Content-Type": "text/plain; charset=utf-8"}),
    c(R.CLIENT_ERROR, "otsing-vana/otsi?q=%C3%B5", s.tiny("400 Bad Request", "<center><h1>400 Bad Request</h1></center><hr><center>nginx/1.18.0</center>"), status=400),
    c(R.SERVER_ERROR, "arhiivileht/teema/12", s.tiny("500", "<h1>HTTP Error 500.0 - Internal Server Error</h1><p>The page cannot be displayed because an internal server error has occurred.</p><h2>Most likely causes:</h2><ul><li>IIS received the request; however, an internal error occurred.</li></ul>"), status=500, everywhere=True),
    c(R.SERVER_ERROR, "proksi/galerii", s.tiny("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>"), status=502, everywhere=True),
    c(R.SERVER_ERROR, "cf-ots/juhend", s.tiny("| 522: Connection timed out", "<h1>Connection timed out <span>Error code 522</span></h1><p>What happened? The initial connection between Cloudflare's network and the origin web server timed out.</p>", "en-US"), R.TIMEOUT, R.UNAVAILABLE, status=522, headers={"Server": "cloudflare"}, everywhere=True),
    c(R.UNAVAILABLE, "hooldus-haigla/vastuvott", s.card("Haigla", "Teeme hooldust", "Tagasi homme kell 7.", "et"), R.SERVER_ERROR, status=503, headers={"Retry-After": "86400"}, everywhere=True),
    c(R.UNAVAILABLE, "uuendus-muuseum/naitus/1", s.card("Muuseum", "Uuendame parajasti serverit", "Veebileht on hooldustööde tõttu paar tundi maas. Vabandame!", "et"), R.SERVER_ERROR, R.SOFT_404, R.GENERAL_PAGE, everywhere=True),
    c(R.SERVER_ERROR, "andmebaasi-viga/blogi/3", s.tiny("Database Error", "<div class='wp-die-message'><h1>Error establishing a database connection</h1></div>"), status=500, everywhere=True),
    c(R.SOFT_404, "php-viga/uudis.php?id=12", s.tiny("", "<br />\n<b>Warning</b>:  mysqli_connect(): (HY000/1045): Access denied for user 'veeb'@'localhost' (using password: YES) in <b>/home/veeb/public_html/inc/db.php</b> on line <b>7</b><br />\nAndmebaasiga ei saa ühendust"), R.SERVER_ERROR, R.UNAVAILABLE, R.GENERAL_PAGE, everywhere=True),
    c(R.BAD_RESPONSE, "katkine/raport", raw("SSH-2.0-OpenSSH_8.4p1 Debian-5\r\n"), R.RESET),
    c(R.BAD_RESPONSE, "vaikne-lopp/leht", raw(b""), R.RESET, R.REFUSED),
    c(R.RESET, "ara-loikas/juhend.pdf", _reset, R.BAD_RESPONSE, anything=_reset),
    c(R.REDIRECT_LOOP, "ringtee/et/teenus", to("/teenus", 302), pages={"/teenus": to("/et/teenus", 302)}),
    c(R.REDIRECT_LOOP, "kaldkriips/abi", to("/abi/", 301), pages={"/abi/": to("/abi", 301)}),
    c(R.REDIRECT_LOOP, "kupsis-ring/guide", to("/guide?cookieSet=1", 302), R.CONSENT_WALL, pages={"/guide?cookieSet=1": to("/guide?cookieSet=1&retry=1", 302), "/guide?cookieSet=1&retry=1": to("/guide?cookieSet=1", 302)}),
    c(R.NOT_FOUND, "hidas-fi/raportti", first(sends(s.tiny("503", "<h1>503 Service Unavailable</h1>"), 503), sends(s.tiny("404", "<h1>Sivua ei löydy</h1>", "fi"), 404)), R.SERVER_ERROR, R.UNAVAILABLE),
)

CASES: tuple[Case, ...] = GENERAL + PARKED + ERRORS
