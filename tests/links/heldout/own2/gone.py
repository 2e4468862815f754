"""What is wrong, as public sites, shares, portals, learning systems and archives say it."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import asp, bare, case, drupal, on, portal, shell, text, wordpress


def bootstrap(title, inside, lang="et"):
    """A start-up's page: a navbar, a hero, a card, a foot; classes of Bootstrap."""
    return f"<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title}</title><link rel=stylesheet href=/b.css></head><body><nav class='navbar navbar-expand-lg'><a class=navbar-brand href=/>{title}</a><ul class=navbar-nav><li class=nav-item><a class=nav-link href=/a>Teenused</a></li><li><a class=nav-link href=/b>Hinnad</a></li><li><a class='btn btn-primary' href=/c>Alusta</a></li></ul></nav><section class=hero><div class=container>{inside}</div></section><footer class='py-5 bg-dark'><div class=container><div class=row><div class=col-md-4><h5>Ettevõte</h5><ul><li><a href=/x>Meist</a></li><li><a href=/y>Karjäär</a></li></ul></div><div class=col-md-4><h5>Tugi</h5><p>tugi@naidis.ee</p></div></div><p class=text-muted>© 2026 Näidis OÜ. Kõik õigused kaitstud.</p></div></footer><script src=/b.js></script></body></html>"  # fmt: skip


def table(title, inside, lang="et"):
    """A site of 2004: tables, bold words, a list of links on the left."""
    links = "<br>".join(f"<a href=p{n}.htm>Lehekülg {n}</a>" for n in range(8))
    return f"<html><head><title>{title}</title><meta http-equiv=Content-Type content='text/html; charset=utf-8'></head><body bgcolor=#ffffff><table width=760 align=center><tr><td colspan=2><img src=logo.gif><font size=5>{title}</font></td></tr><tr><td width=160 valign=top>{links}</td><td valign=top><font face=Arial>{inside}</font></td></tr><tr><td colspan=2 align=center><small>Näidise Selts 1998–2026, e-post selts@naidis.ee</small></td></tr></table></body></html>"  # fmt: skip


PAGES = [
    case(R.SOFT_404, "p1.naidis.com/a", bare("404 – Lost in the Wilderness", "<h1>404 – Lost in the Wilderness</h1><p><em>Oops! Looks like the page you’re looking for has wandered off or never existed.</em></p><p><b>What now?</b></p><ul><li>Double-check the URL for typos.</li><li>Head back to <a href=/>Home</a></li></ul>", "en")),
    case(R.SOFT_404, "p2.naidis.com/a", bare("Four-oh-four", "<h1>Four-oh-four</h1><p>The page you were looking for doesn't exist.</p><p>You may have mistyped the address or the page may have moved.</p>", "en")),
    case(R.SOFT_404, "p3.naidis.com/a", bootstrap("Acme", "<h1>Oops !!</h1><p class=lead>Sorry, we've misplaced that URL or it's pointing to something that doesn't exist. <a href=/>Head back home</a> to try finding it again.</p>", "en")),
    case(R.SOFT_404, "p4.naidis.com/reference/x.html", bare("Page not found (404) • pkg", "<div class=row><main class=col-md-9><h1>Page not found (404)</h1>Content not found. Please use links in the navbar.</main></div>", "en")),
    case(R.SOFT_404, "p5.naidis.ee/a", bootstrap("Koertepood", "<h1>Hauh!</h1><p>See leht eksis ära nagu koer pargis. Aitame sind õigele rajale tagasi!</p><a class=btn href=/>Avalehele</a>")),
    case(R.SOFT_404, "p6.naidis.ee/a", bootstrap("Broneeri", "<h1>Broneerimislehte ei leitud</h1><p>Kontrolli ettevõtte veebiaadressi. Tundmatul aadressil ei avata ühegi teise ettevõtte andmeid.</p>")),
    case(R.SOFT_404, "p7.naidis.ee/film/3", bootstrap("Kino", "<p class=font-medium>Film ei ole enam saadaval</p>")),
    case(R.SOFT_404, "p8.naidis.ee/kuulutus/3", bootstrap("Kuulutused", "<h2>See kuulutus on juba läbi</h2><p>Kuulutuse avaldaja on selle maha võtnud. Vaata sarnaseid pakkumisi.</p>")),
    case(R.SOFT_404, "p9.naidis.ee/a", table("Näidise Selts", "<b>Sellist lehte pole!</b><br><br>Palun vali menüüst, mida soovid lugeda.")),
    case(R.SOFT_404, "p10.naidis.ee/a", table("Raamatukogu", "Viga: lehekülge ei õnnestunud avada, sest seda ei ole.")),
    case(R.SOFT_404, "p11.naidis.ee/a", drupal("Leht on kolinud", "Lehte siin enam ei ole", "<p>Uuendasime oma veebilehte ja mitmed aadressid muutusid. Palun otsi uuesti.</p>")),
    case(R.SOFT_404, "p12.naidis.ee/et/node/3", drupal("Lehte ei leitud", "Lehte ei leitud", "<p>Otsitud lehte pole olemas või on see teisaldatud.</p><p>Kui arvad, et tegu on veaga, anna meile teada: veeb@naidis.ee</p>")),
    case(R.SOFT_404, "p13.naidis.ee/a", portal("Ülikool", "Vabandame, aga…", "<p>…seda lehte ei ole.</p><ul><li><a href=/>Avaleht</a></li><li><a href=/s>Sisukaart</a></li></ul>")),
    case(R.SOFT_404, "p14.naidis.ee/SitePages/x.aspx", asp("Midagi läks valesti", "<div>Vabandust, midagi läks valesti</div><div>404 FILE NOT FOUND</div><a href=/>Tagasi saidile</a>")),
    case(R.SOFT_404, "p15.naidis.ee/course/view.php?id=9", bare("Teade", "<div role=main><div class='alert alert-danger'>Kursust ei leitud andmebaasist</div><a class=btn href=/>Edasi</a></div>", "et")),
    case(R.SOFT_404, "p16.naidis.ee/mod/url/view.php?id=9", bare("Error", "<div id=notice class=box><p>Invalid course module ID</p></div><form><button>Continue</button></form>", "en")),
    case(R.SOFT_404, "p17.naidis.ee/pages/viewpage.action?pageId=1", bare("Page Not Found - Wiki", "<h2>Page Not Found</h2><p>The page you were trying to reach could not be found. You may have followed an outdated link.</p>", "en")),
    case(R.SOFT_404, "p18.naidis.ee/w/index.php?title=Abc", bare("Abc – Viki", "<h1>Abc</h1><p>Sellise pealkirjaga lehekülge ei ole. Võid seda otsida teistelt lehekülgedelt või lehekülje luua.</p>", "et")),
    case(R.SOFT_404, "p19.naidis.ee/digar/1", bare("Digikogu", "<div class=error-message>Objekti identifikaatoriga nlib-digar:1 ei ole olemas.</div>", "et")),
    case(R.SOFT_404, "p20.naidis.ee/arhiiv/saade/3", portal("Meediaarhiiv", "Saadet ei leitud", "<p>Saade on arhiivist kustutatud või pole autoriõiguste tõttu veebis kuulatav.</p>")),
    case(R.SOFT_404, "p21.naidis.ee/akt/1", portal("Õigusaktid", "Akti ei leitud", "<p>Sellise tunnusega akti andmebaasis ei ole.</p>")),
    case(R.SOFT_404, "p22.naidis.ee/dok/1", asp("Dokumendiregister", "<span class=error>Dokumenti ei eksisteeri või see pole avalik.</span>"), also=(R.FORBIDDEN,)),
    case(R.SOFT_404, "p23.naidis.ee/a", bare("404", "<img src=/404.png alt='404'><p>Oih!</p><a href=/>Koju</a>", "et")),
    case(R.SOFT_404, "p24.naidis.ee/a", wordpress("Lehte ei leitud", "Appi!", "<p>Seda, mida sa otsid, siin kahjuks ei ole.</p>", extra="<meta name=robots content=noindex>")),
    case(R.SOFT_404, "p25.naidis.com/a", f"<!doctype html><html><head><title>My School</title></head><body class='error404 wp-theme'><header class=site-header><a href=/>My School</a></header><div class=content><h1>Hello?</h1><p>Is it me you're looking for?</p>{text(1, 'en')}</div></body></html>"),
    case(R.SOFT_404, "p26.naidis.com/a", "<!doctype html><html><head><title>App</title><meta name=prerender-status-code content=404></head><body><div id=root><p>Hmm.</p></div></body></html>"),
    case(R.SOFT_404, "p27.naidis.com/a", bare("Error", "<h1>It's not you, it's us</h1><p>Or maybe it is you. Either way, there is no page at this URL.</p>", "en")),
    case(R.SOFT_404, "p28.naidis.com/a", bootstrap("Learn", "<h1>Uh oh!</h1><p>That lesson seems to have left the building.</p><a href=/>Browse all lessons</a>", "en")),
    case(R.SOFT_404, "p29.naidis.com/a", bare("Publications", "<h1>Document retired</h1><p>This document has been retired and is no longer provided.</p>", "en")),
    case(R.SOFT_404, "p30.naidis.com/a", bare("Course", "<h1>This course has ended and its materials have been taken offline</h1>", "en")),
    case(R.SOFT_404, "p31.naidis.ru/a", bootstrap("Школа", "<h1>Хьюстон, у нас проблемы</h1><p>Страница, которую вы искали, улетела в космос.</p>", "ru")),
    case(R.SOFT_404, "p32.naidis.ru/a", bare("Портал", "<h1>Данный материал снят с публикации</h1>", "ru")),
    case(R.SOFT_404, "p33.naidis.ru/a", table("Библиотека", "Неверная ссылка. Книга с таким номером отсутствует в каталоге.", "ru")),
    case(R.SOFT_404, "p34.naidis.ru/a", bare("Ошибка 404", "<h1>404</h1><p>Тут пусто. Начните с главной.</p>", "ru")),
    case(R.SOFT_404, "p35.naidis.fi/a", bare("Hups!", "<h1>Hups!</h1><p>Etsimääsi sivua ei löydy. Se on voitu poistaa tai siirtää.</p>", "fi")),
    case(R.SOFT_404, "p36.naidis.de/a", bare("Ups", "<h1>Diese Seite wurde leider nicht gefunden</h1><p>Bitte prüfen Sie die Adresse.</p>", "de")),
    case(R.SOFT_404, "p37.naidis.fr/a", bare("Oups", "<h1>Oups !</h1><p>La page que vous recherchez est introuvable.</p>", "fr")),
    case(R.SOFT_404, "p38.naidis.eu/a", portal("Europa", "Page not found", "<p>The requested page could not be found. It may have been moved, removed, or never existed. Try one of the official languages: Lehekülge ei leitud. Sivua ei löydy. Seite nicht gefunden.</p>", "en")),
    case(R.SOFT_404, "p39.naidis.eu/a.pdf", portal("Institute", "The document you requested is no longer on our website", "<p>It may be ordered from the archive.</p>", "en")),
    case(R.SOFT_404, "p40.naidis.ee/materjal/5", portal("E-koolikott", "Õppematerjal on kustutatud", "<p>Autor on selle õppematerjali kustutanud.</p>")),
]  # fmt: skip

SHARES = [
    case(R.SOFT_404, "q1.naidis.com/s/a", bare("Cloud", "<div class=wrapper><ul><li class=error><p>Sorry, this link doesn’t seem to work anymore.</p><p>Reasons might be:</p><ul><li>the item was removed</li><li>the link expired</li><li>sharing is disabled</li></ul><p>For more info, please ask the person who sent this link.</p></li></ul></div>", "en")),
    case(R.SOFT_404, "q2.naidis.com/s/a", bare("Space", "<h1>Shared files have been deleted</h1><p>This share points to a file that is no longer there – most likely it has been deleted or moved out of the space.</p>", "en")),
    case(R.SOFT_404, "q3.naidis.com/s/a", bare("Drive", "<h2>This shared link was not found or has expired.</h2><p>This could happen for several reasons:</p><ul><li>The link has been deactivated by the owner</li><li>The link is invalid or malformed</li></ul>", "en")),
    case(R.SOFT_404, "q4.naidis.com/s/a", bare("Draft", "<div class=message><p>Oops. The page you're trying to reach<br>may have expired.</p></div>", "en")),
    case(R.SOFT_404, "q5.naidis.com/s/a", bare("Send", "<h1>This link has reached its download limit</h1><p>The sender may create another.</p>", "en")),
    case(R.SOFT_404, "q6.naidis.ee/s/a", bare("Failijagamine", "<h1>Link ei kehti enam</h1><p>Faili säilitustähtaeg on möödas.</p>", "et")),
    case(R.SOFT_404, "q7.naidis.ee/s/a", bare("Pilv", "<p>Failile ei pääse ligi: omanik on jagamise lõpetanud.</p>", "et"), also=(R.FORBIDDEN, R.LOGIN)),
    case(R.SOFT_404, "q8.naidis.com/p/a", bare("Forms", "<h1>This form is no longer available</h1>", "en")),
    case(R.SOFT_404, "q9.naidis.com/p/a", bare("Boards", "<h1>Oops, this board has been archived by its owner</h1>", "en")),
    case(R.SOFT_404, "q10.naidis.com/p/a", bare("Decks", "<h1>We can't seem to find that deck</h1><p>Check the link, or ask whoever sent it.</p>", "en")),
    case(R.SOFT_404, "q11.naidis.com/watch/a", bare("Player", "<div class=player-error>This video does not exist.</div>", "en")),
    case(R.SOFT_404, "q12.naidis.com/watch/b", bare("Player", "<div class=player-error>Video removed due to a copyright claim</div>", "en")),
    case(R.SOFT_404, "q13.naidis.com/@a", bare("Social", "<h2>Sorry, this page isn't available.</h2><p>The link you followed may be broken, or the page may have been removed. Go back.</p>", "en")),
    case(R.SOFT_404, "q14.naidis.com/r/a", bare("Community", "<h3>This community has been banned</h3><p>It broke the rules and was removed.</p>", "en"), also=(R.PARKED,)),
    case(R.PARKED, "q15.naidis.com/u/a", bare("Blog", "<h1>This blog has been suspended</h1><p>The account behind it was suspended for a violation of our terms.</p>", "en"), also=(R.SOFT_404,)),
    case(R.SOFT_404, "q16.naidis.com/room/a", bare("Meetings", "<h1>This meeting has ended or the link is invalid</h1>", "en"), also=(R.FINE,)),
    case(R.SOFT_404, "q17.naidis.com/w/a", bare("Worksheets", "<p>The worksheet was not found. Probably its teacher deleted it.</p>", "en")),
    case(R.SOFT_404, "q18.naidis.com/quiz/a", bare("Quiz", "<h1>Game not found</h1><p>The PIN or link is wrong.</p>", "en")),
]  # fmt: skip

_JSON = {"Content-Type": "application/json; charset=utf-8"}
ANSWERS = [
    case(R.SOFT_404, "j1.naidis.ee/api/1", '{"status":"error","message":"Lehekülge ei leitud"}', headers=_JSON),
    case(R.SOFT_404, "j2.naidis.ee/api/1", '{"statusCode":404,"message":"Cannot GET /api/1","error":"Not Found"}', headers=_JSON),
    case(R.SOFT_404, "j3.naidis.ee/api/1", '{"type":"about:blank","title":"Not Found","status":404,"detail":"No static resource api/1.","instance":"/api/1"}', headers={"Content-Type": "application/problem+json"}),
    case(R.SOFT_404, "j4.naidis.ee/api/1", '{"code":"rest_no_route","message":"No route was found matching the URL and request method.","data":{"status":404}}', headers=_JSON),
    case(R.SOFT_404, "j5.naidis.ee/api/1", '{"message":"Страница не найдена"}', headers=_JSON),
    case(R.SOFT_404, "j6.naidis.ee/api/1", "<?xml version='1.0' encoding='UTF-8'?><error><status>404</status><message>Resource does not exist</message></error>", headers={"Content-Type": "text/xml"}),
    case(R.SOFT_404, "j7.naidis.ee/wms?x", "<?xml version='1.0'?><ServiceExceptionReport version='1.1.1'><ServiceException code='LayerNotDefined'>Layer not found: teed</ServiceException></ServiceExceptionReport>", headers={"Content-Type": "application/vnd.ogc.se_xml"}, also=(R.FINE, R.SERVER_ERROR)),
    case(R.SERVER_ERROR, "j8.naidis.ee/api/1", '{"error":"Internal Server Error"}', headers=_JSON),
    case(R.SOFT_404, "j9.naidis.ee/t", "Cannot GET /t", headers={"Content-Type": "text/html"}),
    case(R.SOFT_404, "j10.naidis.ee/t", "<pre>Cannot GET /t</pre>"),
    case(R.SOFT_404, "j11.naidis.ee/t", "The page cannot be found", headers={"Content-Type": "text/plain"}),
    case(R.SOFT_404, "j12.naidis.ee/t", "No input file specified.\n"),
    case(R.SERVER_ERROR, "j13.naidis.ee/t", "Service Unavailable", also=(R.UNAVAILABLE,)),
    case(R.SERVER_ERROR, "j14.naidis.ee/t", "upstream connect error or disconnect/reset before headers. reset reason: connection failure", also=(R.UNAVAILABLE,)),
    case(R.SOFT_404, "j15.naidis.ee/t", "default backend - 404", headers={"Content-Type": "text/plain"}),
    case(R.SOFT_404, "j16.naidis.ee/t", "404 page not found\n", headers={"Content-Type": "text/plain; charset=utf-8"}),
]  # fmt: skip

STATES = [
    case(R.UNAVAILABLE, "m1.naidis.ru/a", bare("Сайт", "<div class=wrapper><p>Сайт закрыт на профилактические работы.</p></div>", "ru")),
    case(R.UNAVAILABLE, "m2.naidis.com/a", bare("Maintenance", "<div class=maintenance-container><p class=maintenance-error-title>Maintenance mode</p><p>This website is temporarily unavailable</p><p>Diese Website ist temporär nicht erreichbar</p></div>", "en")),
    case(R.UNAVAILABLE, "m3.naidis.com/a", bare("Maintenance", "<h1>Maintenance</h1><p>We're working hard to improve your experience. Please check back soon!</p>", "en")),
    case(R.UNAVAILABLE, "m4.naidis.com/a", bare("!", "<h1>!!! Website Under Maintenance !!!</h1><p>We'll be back shortly!</p>", "en")),
    case(R.UNAVAILABLE, "m5.naidis.ee/a", bare("Infosüsteem", "<h1>Infosüsteem ei ole hetkel kättesaadav</h1><p>Tegeleme probleemi lahendamisega. Palun proovige hiljem uuesti.</p>", "et")),
    case(R.UNAVAILABLE, "m6.naidis.ee/a", bare("Tere", "<p>Uuendame kodulehte ja oleme peagi tagasi!</p>", "et")),
    case(R.UNAVAILABLE, "m7.naidis.ee/a", bare("Hooldus", "<h1>Hooldus</h1><p>Portaalis tehakse hooldustöid. Palume vabandust võimalike ebamugavuste pärast.</p>", "et")),
    case(R.UNAVAILABLE, "m8.naidis.com/a", bare("Down", "<h1>Down for Maintenance</h1><p>We are currently down for a brief period to perform scheduled maintenance. Please check back soon!</p>", "en")),
    case(R.SERVER_ERROR, "m9.naidis.com/a", bare("Error", '<h1>Oops, an Error Occurred</h1><h2>The server returned a "500 Internal Server Error".</h2><p>Something is broken. Please let us know what you were doing when this error occurred.</p>', "en")),
    case(R.SERVER_ERROR, "m10.naidis.ee/a", bare("Tõrge", "<h1>Tõrge</h1><p>Süsteemis tekkis tõrge. Vea kood: 8f3a.</p>", "et")),
    case(R.SERVER_ERROR, "m11.naidis.com/a", bare("Whoops, looks like something went wrong.", "<h1>Whoops, looks like something went wrong.</h1>", "en")),
    case(R.SERVER_ERROR, "m12.naidis.com/a", bare("Database error", "<h1>Database error</h1><p>The database has encountered a problem.</p>", "en")),
    case(R.SERVER_ERROR, "m13.naidis.ee/a", "<b>Notice</b>: Undefined index: id in <b>/home/naidis/public_html/index.php</b> on line <b>3</b><br><b>Fatal error</b>: Allowed memory size of 134217728 bytes exhausted in <b>/home/naidis/public_html/x.php</b> on line <b>9</b>"),
    case(R.SERVER_ERROR, "m14.naidis.ee/a", "There has been a critical error on this website."),
    case(R.SERVER_ERROR, "m15.naidis.com/a", bare("We're sorry, but something went wrong (500)", "<div class=dialog><h1>We're sorry, but something went wrong.</h1><p>If you are the application owner check the logs for more information.</p></div>", "en")),
    case(R.SERVER_ERROR, "m16.naidis.com/a", bare("Service Unavailable", "<h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p>", "en"), also=(R.UNAVAILABLE,)),
    case(R.SERVER_ERROR, "m17.naidis.com/a", "<html><body><h1>ERROR 1064 (42000): You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version</h1></body></html>"),
    case(R.PARKED, "m18.naidis.ee/", bare("Veebileht puudub", "<h1>Siin asub peagi uus veebileht</h1><p>Domeen on broneeritud.</p>", "et"), also=(R.SOFT_404, R.UNAVAILABLE)),
    case(R.PARKED, "m19.naidis.com/", bare("m19.naidis.com", "<p>The owner of <b>m19.naidis.com</b> is offering it for sale for an asking price of 1599 EUR!</p>", "en")),
    case(R.PARKED, "m20.naidis.com/", bare("Site Suspended", "<h1>Site Suspended</h1><p>This site has stepped out for a bit. If you are the owner, contact billing.</p>", "en")),
    case(R.PARKED, "m21.naidis.com/", bare("DirectAdmin Default Page", "<h1>Congratulations!</h1><p>Your website naidis.com is up and running. Upload your website files to get started.</p>", "en")),
    case(R.PARKED, "m22.naidis.ee/", bare("Zone.ee", "<h1>Sellel aadressil ei ole veel veebilehte</h1><p>Kui oled domeeni omanik, logi sisse ja laadi failid üles.</p>", "et"), also=(R.SOFT_404,)),
    case(R.PARKED, "m23.naidis.com/", bare("Squarespace - Website Expired", "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p>", "en")),
    case(R.PARKED, "m24.naidis.com/", bare("Index of /", "<h1>Index of /</h1><ul><li><a href=cgi-bin/>cgi-bin/</a></li></ul>"), also=(R.FINE, R.SOFT_404)),
    case(R.PARKED, "m25.naidis.com/", bare("", "<img src=/coming.jpg alt=''><h1>Coming soon</h1>", "en"), also=(R.UNAVAILABLE, R.FINE)),
]  # fmt: skip

_FRONT = sends(portal("Asutus", "Asutus", text(2)))
_X = sends(portal("Leht", "Leht", text(1)))
PLACES = [
    case(R.SOFT_404, "z1.naidis.ee/a", to("/viga?kood=404"), pages={"/viga": _X}),
    case(R.SOFT_404, "z2.naidis.ee/a", to("/et/lehte-ei-leitud/"), pages={"/et/lehte-ei-leitud/": _X}),
    case(R.SOFT_404, "z3.naidis.ee/a", to("/page_not_exist.jsp"), pages={"/page_not_exist.jsp": _X}),
    case(R.SOFT_404, "z4.naidis.ee/a", to("/PageNotFoundError.aspx?requestUrl=/a"), pages={"/PageNotFoundError.aspx": _X}),
    case(R.SOFT_404, "z5.naidis.ee/a", to("/_layouts/15/error.aspx?ErrorText=x"), pages={"/_layouts/15/error.aspx": _X}),
    case(R.SOFT_404, "z6.naidis.ee/a", bare("", "<script type=text/javascript>top.location = '/404.php';</script>"), pages={"/404.php": _X}),
    case(R.GENERAL_PAGE, "z7.naidis.ee/a/b", to("/et/avaleht"), pages={"/et/avaleht": _FRONT}),
    case(R.GENERAL_PAGE, "z8.naidis.ee/a/b", to("/?"), pages={"/": _FRONT}),
    case(R.GENERAL_PAGE, "z9.naidis.ee/a/b", to("/#/"), pages={"/": _FRONT}),
    case(R.GENERAL_PAGE, "z10.naidis.ee/a/b", on("www.z10.naidis.ee", "/index.php?lang=et", 301), pages={"www.z10.naidis.ee/index.php": _FRONT}),
    case(R.GENERAL_PAGE, "z11.naidis.ee/uuring.pdf", on("z11uus.naidis.ee", "/"), pages={"z11uus.naidis.ee/": _FRONT}, anything=on("z11uus.naidis.ee", "/")),
    case(R.GENERAL_PAGE, "z12.naidis.ee/a/b", bare("Suuname", "<p>Suuname edasi…</p><meta http-equiv=refresh content='3;url=/'>"), pages={"/": _FRONT}),
    case(R.SOFT_404, "z13.naidis.ee/a/b", _X, anything=_X, also=(R.GENERAL_PAGE,)),
    case(R.FINE, "z14.naidis.ee/a/b", shell("App"), anything=sends(shell("App"))),
    case(R.LOGIN, "z15.naidis.ee/a/b", on("sso.z15.naidis.ee", "/realms/x/protocol/openid-connect/auth?client_id=a"), pages={"sso.z15.naidis.ee/realms/x/protocol/openid-connect/auth": sends(bare("Sisene", "<form><input type=password></form>"))}),
]  # fmt: skip
