"""Servers in trouble, domains without a site, addresses that cannot be one, and those nobody outside can judge."""

import time

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.fourth.skins import CSS, T, gov, p, plain, spa, wp
from heldout.shapes import Case, case


def reset(x):
    x.reset()


def silent(x):
    time.sleep(15)
    x.keep = False


def garbage(x):
    x.raw(b"SSH-2.0-OpenSSH_8.9p1 Ubuntu-3ubuntu0.10\r\n")


def broken_gzip(x):
    body = gov("Juhend", "Juhend", T["teenus"]).encode()
    x.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
        % len(body)
        + (b"" if x.method == "HEAD" else body)
    )


def no_location(x):
    x.send(
        '<html><head><title>302 Found</title></head><body><h1>Found</h1><p>The document has moved <a href="">here</a>.</p></body></html>',
        302,
    )


FATAL = "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /data01/virt1234/domeenid/www.naidis.ee/htdocs/inc/db.php:12\nStack trace:\n#0 /data01/virt1234/domeenid/www.naidis.ee/htdocs/index.php(3): include()\n#1 {main}\n  thrown in <b>/data01/virt1234/domeenid/www.naidis.ee/htdocs/inc/db.php</b> on line <b>12</b><br />\n"
CF521 = f"<!DOCTYPE html><html lang='en-US'><head><title>kool9.naidis.ee | 521: Web server is down</title><meta charset='UTF-8'/><style>{CSS}</style></head><body><div id='cf-wrapper'><div id='cf-error-details'><header><h1><span>Web server is down</span><span>Error code 521</span></h1><div>Visit <a href='https://www.cloudflare.com/5xx-error-landing'>cloudflare.com</a> for more information.</div><div>2026-11-26 10:11:12 UTC</div></header><div class='cf-columns'><div>You<br>Browser<br>Working</div><div>Tallinn<br>Cloudflare<br>Working</div><div>kool9.naidis.ee<br>Host<br>Error</div></div><h2>What happened?</h2><p>The web server is not returning a connection. As a result, the web page is not displaying.</p><h2>What can I do?</h2><h5>If you are a visitor of this website:</h5><p>Please try again in a few minutes.</p></div></div></body></html>"

TEMPORARY = [
    case(R.SERVER_ERROR, "spordiamet.naidis.ee/et/kava", "The website encountered an unexpected error. Try again later.<br><br><em class=\"placeholder\">Drupal\\Core\\Database\\DatabaseAccessDeniedException</em>: SQLSTATE[HY000] [1045] Access denied for user 'web'@'10.0.4.2' (using password: YES)", 500),
    case(R.UNAVAILABLE, "emta-naide.ee/eraklient/deklaratsioon", gov("Hooldustööd", "Hooldustööd", p("Veebilehel on käimas plaanilised hooldustööd. Palume vabandust!")), 503, {"Retry-After": "3600"}),
    case(R.SERVER_ERROR, "kultuurikeskus.naidis.ee/index.php?m=12", FATAL, also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.SERVER_ERROR, "selts.naidis.ee/ajalugu/", "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Database Error</title></head><body id='error-page'><div class='wp-die-message'><h1>Error establishing a database connection</h1></div></body></html>", 200, also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.UNAVAILABLE, "iseteenindus.naidis.ee/avaldus/uus", plain("Hooldustööd", "Iseteenindus on hooldustööde tõttu suletud", p("Teeme süsteemi uuendusi. Iseteenindus on taas avatud 27. novembril kell 8.00.", "Kiireloomulistes küsimustes helista 16106."), "Iseteenindus", "et", ()), also=(R.SERVER_ERROR,)),
    case(R.SERVER_ERROR, "kool9.naidis.ee/vastuvott", CF521, 521, also=(R.REFUSED, R.UNAVAILABLE)),
    case(R.RESET, "vana-server.naidis.ee/juhend.html", reset, anything=reset),
    case(R.TIMEOUT, "aeglane.naidis.ee/raport", silent, anything=silent),
    case(R.BAD_RESPONSE, "imelik.naidis.ee/juhend", garbage, anything=garbage, also=(R.RESET,)),
    case(R.BAD_RESPONSE, "pakitud.naidis.ee/juhend", broken_gzip, anything=broken_gzip, also=(R.SERVER_ERROR,)),
    case(R.SERVER_ERROR, "muuseum.naidis.ee/kogud.php?id=81", wp("Kogud", "Kogud", "<p>Warning: mysqli_query(): (HY000/1030): Got error 28 from storage engine in /www/kogud.php on line 44</p><p>You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '' at line 1</p>", "Muuseum"), also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.SERVER_ERROR, "apex.naidis.ee/ords/f?p=101:1", "<html><head><title>Error</title><style>" + CSS + '</style></head><body><h1>Application Error</h1><pre>ORA-12541: TNS:no listener\nORA-06512: at "APEX_230200.WWV_FLOW", line 1211</pre><p>Contact your administrator.</p></body></html>', also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.SERVER_ERROR, "andmeteenus.naidis.ee/api/v2/koolid?format=json", '{"success":false,"code":500,"message":"Internal error: connection to backend failed","data":null}', headers={"Content-Type": "application/json; charset=utf-8"}, also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.BAD_RESPONSE, "tyhi.naidis.ee/oppetoo/plaan.php", "", also=(R.SOFT_404, R.SERVER_ERROR)),
    case(R.BAD_RESPONSE, "tyhipdf.naidis.ee/failid/kord.pdf", b"", headers={"Content-Type": "application/pdf"}, also=(R.SOFT_404, R.SERVER_ERROR)),
    case(R.BAD_RESPONSE, "suunab-eikuhugi.naidis.ee/leht", no_location, also=(R.SOFT_404, R.SERVER_ERROR, R.CLIENT_ERROR)),
    case(R.UNAVAILABLE, "rahvakool.naidis.ee/kursused", spa("Oleme kohe tagasi!", "x", noscript="", lang="et", inner="<article><h1>Oleme varsti tagasi!</h1><div><p>Vabandame ebamugavuste pärast, kuid hetkel teeme serveris hooldust. Kui vaja, võid meile alati kirjutada, muidu oleme peagi taas võrgus!</p><p>&mdash; Veebitiim</p></div></article>"), also=(R.SERVER_ERROR,)),
]  # fmt: skip

_LANDER = (
    '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>'
)
PARKED = [
    case(R.PARKED, "loodusope-naide.ee/matkarajad/", plain("loodusope-naide.ee", "See domeen on registreeritud", p("Domeeni loodusope-naide.ee registreerija on Zone Media OÜ. Domeenil ei ole veel veebilehte.", "Kas soovid endale oma domeeni ja veebimajutust? Vali sobiv pakett alates 2,90 € kuus."), "Zone", "et", ("Domeenid", "Veebimajutus", "Pilveserverid", "Abi"))),
    case(R.PARKED, "keeleklubi-naide.ee/", plain("Tere tulemast!", "keeleklubi-naide.ee", p("Siin asub veel loomata koduleht. Kui oled domeeni omanik, logi sisse halduskeskkonda ja laadi oma failid kausta htdocs.", "Teenust osutab Veebimajutus"), "Veebimajutus", "et", ())),
    case(R.PARKED, "tervisekool-naide.ee/toitumine/pyramiid", plain("tervisekool-naide.ee on müügis", "Domeen tervisekool-naide.ee on müügis!", p("Selle domeeni omanik pakub domeeni müügiks. Tee oma pakkumine ja saad vastuse 24 tunni jooksul.") + "<form><input placeholder='Sinu pakkumine, €'><input placeholder='E-post'><button>Saada pakkumine</button></form>", "Domeenikeskus", "et", ("Domeenid", "Oksjon", "Abi"))),
    case(R.PARKED, "teachertools-naide.com/rubrics", _LANDER, anything=sends(_LANDER), pages={"/lander": sends("<!DOCTYPE html><html><head><title>teachertools-naide.com</title><script src='https://img1.wsimg.com/parking-lander/static/js/main.js'></script></head><body><div id='contentMain'>The domain teachertools-naide.com may be for sale. Click here to inquire about this domain.</div></body></html>")}),
    case(R.PARKED, "scienceforkids-naide.com/experiments.html", plain("ScienceForKids-naide.com is for sale | DomainHuge", "ScienceForKids-naide.com", "<p>This domain is for sale: <b>$2,895</b></p><ul><li>30-day money back guarantee</li><li>Take immediate ownership</li><li>Safe and secure shopping</li></ul><button>Buy now</button><p>Or start with a payment plan: $120.63 per month</p>", "DomainHuge", "en", ("Search domains", "Shopping cart", "FAQ"))),
    case(R.PARKED, "vanaprojekt-naide.eu/outputs/io2.pdf", "<!doctype html><html lang=en><head><title>vanaprojekt-naide.eu</title><style>" + CSS + "</style></head><body><h1>vanaprojekt-naide.eu</h1><div id='rs'><h2>Related searches</h2><ul><li><a href='/?q=1'>Online Courses</a></li><li><a href='/?q=2'>Teacher Training</a></li><li><a href='/?q=3'>Project Management</a></li><li><a href='/?q=4'>Cheap Flights</a></li></ul></div><p>The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</p><a href='/privacy'>Privacy Policy</a></body></html>"),
    case(R.PARKED, "noortekeskus-naide.ee/huviringid", "<html><head><title>Account Suspended</title><style>" + CSS + "</style></head><body><div class='c-card-1'><h1>Account Suspended</h1><p>This Account has been suspended.</p><p><a href='mailto:abi@naidis.ee'>Contact your hosting provider</a> for more information.</p></div></body></html>", also=(R.SOFT_404, R.UNAVAILABLE)),
    case(R.PARKED, "kirjastus-naide.ee/", "<!DOCTYPE html><html><head><title>Domain Default page</title><style>" + CSS + "</style></head><body><h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p><p>You can do the following: Create domains and set up Web hosting using Plesk.</p></body></html>", also=(R.SOFT_404,)),
    case(R.PARKED, "huviring-naide.ee/fotod/", "<!DOCTYPE html><html><head><title>Apache2 Ubuntu Default Page: It works</title><style>" + CSS + "</style></head><body><div class='main_page'><div class='page_header'><img src='/icons/ubuntu-logo.png'/><span>Apache2 Default Page</span></div><div class='banner'><div id='about'></div>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should <b>replace this file</b> (located at <tt>/var/www/html/index.html</tt>) before continuing to operate your HTTP server.</p><p>If you are a normal user of this web site and don't know what this page is about, this probably means that the site is currently unavailable due to maintenance.</p></div></body></html>", also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.PARKED, "shkola-sait-naide.ru/uroki", plain("Срок регистрации домена истёк", "Срок регистрации домена shkola-sait-naide.ru истёк", p("Если вы администратор домена, продлите регистрацию в личном кабинете. Домен можно также заказать на аукционе освобождающихся доменов."), "Регистратор", "ru", ("Домены", "Хостинг", "Помощь"))),
    # Taken over: a reader sees a casino where a reading programme was; no words of the page itself say so.
    case(R.PARKED, "lugemisprogramm-naide.ee/metoodika/4-klass", plain("Parimad online kasiinod 2026", "Parimad online kasiinod Eestis 2026", p("Siin leiad Eesti litsentseeritud kasiinode võrdluse, boonused ja tasuta keerutused. Uuendame edetabelit iga kuu.", "Mängi vastutustundlikult. 18+") + "".join(f"<div class='c-card-2'><h3>Kasiino {n}</h3><p>Boonus kuni {n}00 € ja {n * 20} tasuta keerutust.</p></div>" for n in range(1, 9)), "Kasiinod", "et", ("Boonused", "Slotid", "Ülevaated")), also=(R.FINE, R.SOFT_404, R.GENERAL_PAGE)),
]  # fmt: skip

IMPOSSIBLE = [
    Case(R.NO_SUCH_NAME, "leonardo-projekt.olematu.siht/materjalid/raport.pdf"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:kursus(at)naidis.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info@"),
    Case(R.BAD_PHONE_NUMBER, "tel:lisanumber"),
    Case(R.LOCAL_FILE, "file:///C:/Users/Mari/Documents/E-kursus/moodul2.docx"),
    Case(R.MALFORMED, "kool naidis.ee/juhend.html", also=(R.NO_SUCH_NAME,)),
    Case(R.NO_SUCH_NAME, "https//www.olematu.siht/koolitus", also=(R.MALFORMED,)),
]  # fmt: skip

UNCHECKED = [
    Case(R.PRIVATE_ADDRESS, "192.168.10.5/juhend.pdf", also=(R.PORT,)),
    Case(R.PRIVATE_ADDRESS, "10.20.0.4/wiki/Sisekord", also=(R.PORT,)),
    Case(R.NO_OUTSIDE_NAMES, "siseveeb/dokumendid/puhkuse-kord.docx", also=(R.PRIVATE_ADDRESS, R.NO_SUCH_NAME, R.NOT_KNOWABLE)),
    Case(R.NO_OUTSIDE_NAMES, "intranet.vald.local/juhendid/arvutid", also=(R.PRIVATE_ADDRESS, R.NO_SUCH_NAME, R.NOT_KNOWABLE)),
    Case(R.SCHEME, "ftp://ftp.naidis.ee/pub/oppematerjal.zip"),
    Case(R.SCHEME, "javascript:window.print()", also=(R.MALFORMED, R.FINE)),
    Case(R.EXISTS, "mailto:haridus@naidis.ee?subject=K%C3%BCsimus%20kursuse%20kohta", also=(R.FINE,)),
    Case(R.EXISTS, "tel:+3727350222", also=(R.FINE,)),
]  # fmt: skip

CASES: list[Case] = [*TEMPORARY, *PARKED, *IMPOSSIBLE, *UNCHECKED]
