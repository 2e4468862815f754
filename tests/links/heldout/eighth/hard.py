"""Faults that statuses, redirects, names and servers tell; parked names; broken and empty pages."""

from faultfarm.rows import by, raw, sends, to

from course_sync.model.links import Reason as R
from heldout.eighth import skins as s
from heldout.shapes import Case, case, on

STATUS: tuple[Case, ...] = (
    case(R.NOT_FOUND, "www.kohus-vana.ee/tunnistaja.html", s.gov("Kohus", "Lehte ei leitud", "Proovi otsingut."), 404),
    case(R.NOT_FOUND, "nginx.kodu-lind.ee/oppematerjal/", "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n", 404),
    case(R.NOT_FOUND, "iis.haigla-nord.test/juhis.aspx", s.tiny("404 - File or directory not found.", "<div id='header'><h1>Server Error</h1></div><div id='content'><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></div>"), 404),
    case(R.NOT_FOUND, "tyhi404.laste-kodu.test/abi", "", 404),
    case(R.NOT_FOUND, "naljakas.noorte-sait.ee/mis", s.builder("Noortesait", "Oi-oi, eksisid metsa!", "Karu viib su avalehele tagasi."), 404),
    case(R.NOT_FOUND, "avaleht404.naiskeskus.test/teenus", s.wp("Naiskeskus", "Tere tulemast", "Meie keskus pakub tuge kõigile naistele.", more=4), 404),
    case(R.NOT_FOUND, "spa404.tooriist.test/b/1", s.tiny("App", "<div id='root'></div><script src='/main.js'></script>"), 404),
    case(R.NOT_FOUND, "pdf404.uuring-keskus.ee/aruanne.pdf", sends("Not Found", 404, {"Content-Type": "text/plain"})),
    case(R.NOT_FOUND, "s3.andmekapp.test/voldik.pdf", sends('<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>voldik.pdf</Key></Error>', 404, {"Content-Type": "application/xml"})),
    case(R.NOT_FOUND, "headvale.failid-ok.test/leping.docx", by("HEAD", sends("", 200, {"Content-Type": "application/msword"}), sends("Not found", 404))),
    case(R.NOT_FOUND, "github-like404.test/ohvriabi/pole", s.nextjs("GitHub", "This is not the web page you are looking for.", "Find code, projects, and people."), 404),
    case(R.NOT_FOUND, "java404.test/portal/juhend.do", s.tiny("Apache Tomcat/8.5 - Error report", "<h1>HTTP Status 404 – Not Found</h1><p><b>Type</b> Status Report</p><p><b>Message</b> /portal/juhend.do</p><h3>Apache Tomcat/8.5.65</h3>"), 404),
    case(R.NOT_FOUND, "kaheksa.suunatud-ara.ee/vana", to("/uus/leht", 301), pages={"/uus/leht": sends("Siin ei ole midagi", 404)}),
    case(R.NOT_FOUND, "lyhi404.lingid-uus.test/aBc", on("siht404-lyhi.test", "/kadunud", 301), pages={"siht404-lyhi.test/kadunud": sends(s.boot("Siht", "Viga 404", "Puudub"), 404)}),
    case(R.NOT_FOUND, "doi404.resolver.test/10.5/q", on("kirjastus404.test", "/article/q", 302), pages={"kirjastus404.test/article/q": sends(s.ojs("Press", "Not found", ""), 404)}),
    case(R.NOT_FOUND, "meta404.suunaleht.ee/a", s.tiny("…", "", "", "<meta http-equiv=refresh content='0; url=/b'>"), pages={"/b": sends("Ei leitud", 404)}),
    case(R.NOT_FOUND, "utf16.veebiruum-404.ee/x", sends("Lehte pole".encode("utf-16"), 404, {"Content-Type": "text/html; charset=utf-16"})),
    case(R.GONE, "gone.ametiuudis.test/2009/1", s.gov("Amet", "See uudis on eemaldatud", "Andmekaitse kaalutlustel."), 410),
    case(R.GONE, "gone.tumblr-like.test/post/1", "", 410),
    case(R.GONE, "gone.projekt-eu.test/d12.pdf", sends("Gone", 410, {"Content-Type": "text/plain"})),
    case(R.CLIENT_ERROR, "vigane.paring.ee/vorm?id=%27", "<h1>400 Bad Request</h1>", 400),
    case(R.CLIENT_ERROR, "tlsport.moodlevana.ee/course", "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><center><h1>400 Bad Request</h1></center><center>The plain HTTP request was sent to HTTPS port</center></body></html>", 400, also=(R.BAD_RESPONSE,)),
    case(R.CLIENT_ERROR, "yhik422.api-kursus.test/v1/kursus", sends('{"detail":"unprocessable"}', 422, {"Content-Type": "application/json"})),
)  # fmt: skip


def general(address: str, behaviour: object, *also: R, **rest: object) -> Case:
    return case(R.GENERAL_PAGE, address, behaviour, also=(R.SOFT_404, *also), **rest)  # type: ignore[arg-type]


_FRONT = {
    1: s.gov("Sotsiaalamet", "Tere tulemast!", "Siit leiad teenused ja toetused.", more=3, title="Sotsiaalamet | Avaleht"),
    2: s.wp("Tugigrupid", "Koos on kergem", "Vali piirkond ja leia rühm.", more=2, title="Tugigrupid"),
    3: s.news("Kodukandi leht", "Tänased uudised", "Loe, mis toimub.", title="Kodukandi leht – esileht"),
    4: s.boot("Koolitusfirma Vaher", "Koolitused, mis jäävad meelde", "Vaata kalendrit.", more=2, title="Koolitusfirma Vaher"),
    5: s.ecl("EU Network", "Welcome to the network", "News and events.", more=3, title="Home - EU Network"),
    6: s.liferay("Koti", "Tervetuloa", "Löydä palvelut.", "fi", more=3, title="Etusivu"),
}  # fmt: skip

LED: tuple[Case, ...] = (
    general("sotsiaalamet-a.ee/et/vana/juhend", to("/", 301), pages={"/": sends(_FRONT[1])}, anything=to("/", 301)),
    general("tugigrupid-b.ee/grupid/haapsalu", to("/", 302), pages={"/": sends(_FRONT[2])}, anything=to("/", 302)),
    general("kodukandileht-c.ee/artikkel/31", to("/?ref=404", 302), pages={"/": sends(_FRONT[3])}),
    general("koolitusfirma-d.ee/koolitus/2018/kriis", to("/index.html", 301), pages={"/index.html": sends(_FRONT[4])}),
    general("eu-network-e.test/resources/toolkit.pdf", to("/en/", 302), pages={"/en/": sends(_FRONT[5])}, anything=to("/en/", 302)),
    general("koti-f.test/oppaat/uhri", to("/web/guest/etusivu", 302), pages={"/web/guest/etusivu": sends(_FRONT[6])}),
    general("meta-g.varjupaigad.ee/kontakt.php", s.tiny("", "", "", "<meta http-equiv='refresh' content='0;url=/'>"), pages={"/": sends(s.old("Varjupaigad", "Avaleht", "Tere!", more=2))}),
    general("js-h.laagrid.ee/talv-2015", s.tiny("", "<script>window.location.replace('/');</script>"), pages={"/": sends(s.builder("Laagrid", "Suvi ootab", "Registreeru!", more=2))}),
    general("sama-i.terapeudid.ee/anna-kivi", sends(s.builder("Terapeudid", "Leia terapeut", "Meie nimekirjas on 60 terapeuti.", more=3)), pages={"/": sends(s.builder("Terapeudid", "Leia terapeut", "Meie nimekirjas on 60 terapeuti.", more=3))}, anything=sends(s.builder("Terapeudid", "Leia terapeut", "Meie nimekirjas on 60 terapeuti.", more=3))),
    general("spa-j.oppevara.test/materjal/12/vana", sends(s.tiny("Õppevara", "<div id='app'></div><script src='/js/app.77.js'></script>", "et")), R.FINE, anything=sends(s.tiny("Õppevara", "<div id='app'></div><script src='/js/app.77.js'></script>", "et"))),
    case(R.SOFT_404, "otsi-k.valdakond.ee/sotsiaal/vorm.doc", to("/otsing?q=vorm.doc", 302), pages={"/otsing": sends(s.joomla("Valdakond", "Otsingu tulemused", "Päringule «vorm.doc» vastas 0 lehte."))}, also=(R.GENERAL_PAGE,)),
    case(R.SOFT_404, "viga-l.teenused-pilv.test/kliendile", to("/errors/404.html", 302), pages={"/errors/404.html": sends(s.boot("Pilv", "Puudub", "Seda lehte meil ei ole."))}),
    case(R.SOFT_404, "viga-m.aspnet-amet.test/abi.aspx", to("/Error.aspx?aspxerrorpath=/abi.aspx", 302), pages={"/Error.aspx": sends(s.aspnet("Amet", "Tekkis viga", "Lehekülje kuvamisel tekkis viga. Otsitavat lehte ei pruugi olla."))}, also=(R.SERVER_ERROR, R.NOT_FOUND)),
    case(R.SOFT_404, "viga-n.liferay-liit.test/web/guest/x", to("/not-found", 301), pages={"/not-found": sends(s.liferay("Liit", "Not Found", "The requested resource could not be found."))}, anything=to("/not-found", 301)),
    general("teine-o.ostetud-firma.ee/toode/abi", on("suurfirma-ostja.test", "/", 301), R.PARKED, pages={"suurfirma-ostja.test/": sends(s.shop("Suurfirma Group", "Welcome to Suurfirma Group", "We make office chairs.", "en", more=1))}),
    general("kasiino-q.ennetus-vana.ee/oppefilm", on("lucky-spins-77.test", "/", 302), R.PARKED, pages={"lucky-spins-77.test/": sends(s.nextjs("Lucky Spins 77", "100 Free Spins", "Welcome bonus up to 500 €. 18+. Play responsibly."))}),
)  # fmt: skip

_LANDER = "<script>window.park=\"eyJ1dWlkIjoi\";</script><div id='target' style='opacity:0'></div><script src='/bXJz.js'></script>"
PARKED: tuple[Case, ...] = tuple(
    case(R.PARKED, address, body, also=also, anything=sends(body))
    for address, body, also in (
        ("ennetustoo-vana.test/materjalid", s.tiny("ennetustoo-vana.test - This website is for sale! - ennetustoo vana Resources and Information.", "<h1>ennetustoo-vana.test</h1><p>The domain ennetustoo-vana.test is for sale by its owner. Buy this domain.</p><h2>Related searches</h2><ul><li>Crisis Counseling</li><li>Online Courses</li></ul><p>This webpage was generated by the domain owner using Sedo Domain Parking. Disclaimer.</p>"), ()),
        ("dan-like-tugi.test/kodu", s.nextjs("Dan.com", "The domain name dan-like-tugi.test is for sale", "Make an offer. Buy now for €1,450. Free transaction support, secure payments."), ()),
        ("godaddy-park.test/abi", s.tiny("godaddy-park.test", "<p>This domain is registered, but may still be available.</p><a href='#'>Get this domain</a><p>Copyright © 1999-2026 GoDaddy, LLC. All rights reserved.</p>"), ()),
        ("parkingcrew.test/x", s.tiny("parkingcrew.test", _LANDER + "<noscript>Related links: Health | Insurance</noscript><p>The Sponsored Listings displayed above are served automatically by a third party.</p>"), ()),
        ("zone-pargitud.ee/kursus", s.tiny("zone-pargitud.ee", "<div class='parked'><h1>zone-pargitud.ee</h1><p>See domeen on registreeritud Zone.ee-s, kuid kodulehte siin veel ei ole.</p><p>Kas see on sinu domeen? Vali veebimajutuse pakett.</p></div>", "et"), ()),
        ("veebimajutus-tyhi.ee/meist", s.tiny("Domeen on pargitud", "<h1>See domeen on pargitud</h1><p>Domeeni haldab Veebimajutus.</p>", "et"), ()),
        ("reg-ru-like.test/kurs", s.tiny("reg-ru-like.test", "<h1>Домен припаркован</h1><p>Домен reg-ru-like.test зарегистрирован, но сайт ещё не размещён. Доменное имя можно купить.</p>", "ru"), ()),
        ("expired-net.test/help", s.tiny("expired-net.test has expired", "<h1>This domain has expired</h1><p>If you are the owner, please renew it through your registrar: Renew now.</p>"), ()),
        ("suspended-ngo.test/shelter", s.tiny("Account Suspended", "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>"), ()),
        ("cpanel-default.test/a", s.tiny("Default Web Site Page", "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@cpanel-default.test</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration.</p><p>cPanel, L.L.C.</p>"), (R.SOFT_404,)),
        ("apache-vaikimisi.test/oppe/", s.tiny("Apache2 Debian Default Page: It works", "<div class='main_page'><div class='page_header'><span>Apache2 Debian Default Page</span></div><div>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p></div>"), (R.GENERAL_PAGE, R.SOFT_404)),
        ("nginx-tere.test/abi", s.tiny("Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>"), (R.GENERAL_PAGE, R.SOFT_404)),
        ("plesk-tyhi.test/", s.tiny("Domain Default page", "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>"), (R.GENERAL_PAGE, R.SOFT_404)),
        ("avser-se.test/jour", s.tiny("Domänen är parkerad", "<h1>avser-se.test</h1><p>Den här domänen är parkerad hos Loopia. Är det din domän? Logga in i kundzonen.</p>", "sv"), ()),
        ("domena-pl.test/pomoc", s.tiny("Domena na sprzedaż", "<h1>Domena domena-pl.test jest na sprzedaż</h1><p>Złóż ofertę kupna. Giełda domen.</p>", "pl"), ()),
        ("squarespace-out.test/blog", s.tiny("Website Expired", "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to log in.</p>"), ()),
    )
)  # fmt: skip

BROKEN: tuple[Case, ...] = (
    case(R.SERVER_ERROR, "php.varjukeskus.test/kursused", "<br />\n<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /data01/virt1022/domeenid/htdocs/db.php:14\nStack trace:\n#0 /data01/virt1022/htdocs/db.php(14): PDO-&gt;__construct()\n#1 {main}\n  thrown in <b>/data01/virt1022/htdocs/db.php</b> on line <b>14</b><br />", also=(R.UNAVAILABLE, R.BAD_RESPONSE)),
    case(R.SERVER_ERROR, "django.tagasiside.test/vorm", s.tiny("OperationalError at /vorm", "<div id='summary'><h1>OperationalError at /vorm</h1><pre class='exception_value'>could not connect to server: Connection refused</pre><table><tr><th>Request Method:</th><td>GET</td></tr><tr><th>Django Version:</th><td>3.2.9</td></tr></table></div><div id='traceback'><h2>Traceback</h2></div><p>You're seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p>"), also=(R.UNAVAILABLE, R.BAD_RESPONSE)),
    case(R.SERVER_ERROR, "asp.lastekaitse-reg.test/Otsi.aspx", s.tiny("Runtime Error", "<span><h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely."), also=(R.UNAVAILABLE, R.BAD_RESPONSE)),
    case(R.SERVER_ERROR, "java.menetlus.test/app/asi", s.tiny("Error", "<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Internal Server Error, status=500).</div>"), also=(R.UNAVAILABLE, R.BAD_RESPONSE)),
    case(R.SERVER_ERROR, "wpdb.tugiryhm.test/", s.tiny("Database Error", "<h1>Error establishing a database connection</h1>"), also=(R.UNAVAILABLE,)),
    case(R.SERVER_ERROR, "joomla.spordiliit-abi.test/x", "Database connection error (2): Could not connect to MySQL.", also=(R.UNAVAILABLE,)),
    case(R.SERVER_ERROR, "python.andmevoog.test/raport", "Traceback (most recent call last):\n  File \"/srv/app/main.py\", line 88, in raport\n    rows = db.fetch(q)\nKeyError: 'aasta'\n", headers={"Content-Type": "text/plain"}, also=(R.BAD_RESPONSE, R.UNAVAILABLE)),
    case(R.SERVER_ERROR, "drupal.vanasait.test/node/4", "<h1>Error</h1><p>The website encountered an unexpected error. Please try again later.</p>", also=(R.UNAVAILABLE,)),
    case(R.BAD_RESPONSE, "tyhi.kursuseleht.test/osa2", "", also=(R.SOFT_404, R.SERVER_ERROR, R.GENERAL_PAGE, R.UNAVAILABLE)),
    case(R.BAD_RESPONSE, "tyhihtml.rahvamaja.test/kava", "<!DOCTYPE html><html><head><title></title></head><body></body></html>", also=(R.SOFT_404, R.SERVER_ERROR, R.GENERAL_PAGE, R.UNAVAILABLE)),
    case(R.BAD_RESPONSE, "ssh.kaamera.test/", raw("SSH-2.0-OpenSSH_8.9p1 Ubuntu-3ubuntu0.6\r\n")),
    case(R.BAD_RESPONSE, "smtp.postkast.test/", raw("220 mx.postkast.test ESMTP Postfix\r\n221 2.7.0 Error: I can break rules, too. Goodbye.\r\n")),
    case(R.BAD_RESPONSE, "asukohata.suund.test/a", sends("", 302)),
    case(R.REDIRECT_LOOP, "ring.keelevalik.test/et", to("/et/", 301), pages={"/et/": to("/et", 301)}),
    case(R.REDIRECT_LOOP, "wwwring.kooliveeb.test/", on("www.wwwring.kooliveeb.test", "/", 301), pages={"www.wwwring.kooliveeb.test/": on("wwwring.kooliveeb.test", "/", 301)}),
    case(R.REDIRECT_LOOP, "sessring.infosys.test/aine", lambda x: x.send("", 302, {"Location": f"/aine?s={x.count}"})),
    Case(R.NO_SUCH_NAME, "tugikeskus-mida-pole.ee/abi"),
    Case(R.NO_SUCH_NAME, "wwww.sotsiaalkindlustusamet-kirjaviga.ee/"),
)  # fmt: skip

ADDRESSES: tuple[Case, ...] = (
    Case(R.MALFORMED, "www. ohvriabi-tyhik.ee/kontakt"),
    Case(R.MALFORMED, "www..topeltpunkt.ee/abi"),
    Case(R.MALFORMED, "[lisa link siia]/kursus"),
    Case(R.MALFORMED, "kriis,abi.ee/", also=(R.NO_SUCH_NAME,)),
    Case(R.NO_SUCH_NAME, "https//www.kaldkriips-puudu.ee/leht", also=(R.MALFORMED,)),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info@"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:mari.maasikas(at)tugi.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:nou anne@kriis.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:@lasteabi.ee"),
    Case(R.BAD_PHONE_NUMBER, "tel:helista-meile"),
    Case(R.BAD_PHONE_NUMBER, "tel:+"),
    Case(R.BAD_PHONE_NUMBER, "tel:+3721234567890123456789"),
    Case(R.LOCAL_FILE, "file:///C:/Users/Liis/Documents/kriisiabi.pptx"),
    Case(R.LOCAL_FILE, "file://server/yhiskaust/ohvriabi/voldik.pdf"),
)  # fmt: skip

CASES = STATUS + LED + PARKED + BROKEN + ADDRESSES
