"""What is wrong."""

from faultfarm.rows import first, for_browsers, raw, sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import asp, bare, case, drupal, on, portal, text, wordpress


def voog(title, inside, lang="et"):
    """A page of a site builder: semantic header and footer, content in divs."""
    return f"<!DOCTYPE html><html lang={lang}><head><meta charset=utf-8><title>{title}</title><meta name=generator content=Builder></head><body class=content-page><div class=container><header class=header><div class=site-title><a href=/>Näidis</a></div><nav class=menu-main><ul><li><a href=/a>Meist</a></li><li><a href=/b>Teenused</a></li><li><a href=/c>Galerii</a></li></ul></nav></header><main class=content role=main><section class='content-body content-formatted'>{inside}</section></main><footer class=footer><div class=content-formatted>Näidis OÜ, Tallinn. Tel 5551234</div></footer></div></body></html>"  # fmt: skip


def moodle(title, inside, lang="et"):
    return f"<!DOCTYPE html><html lang={lang}><head><title>{title}</title></head><body id=page-error class='format-site path-site'><div id=page-wrapper><nav class='navbar fixed-top'><a href=/ class=navbar-brand>Õpikeskkond</a><div class=usermenu>Sa ei ole sisse loginud. (<a href=/login>Logi sisse</a>)</div></nav><div id=page class='container-fluid'><div id=page-content><div role=main><span id=maincontent></span>{inside}</div></div></div><footer id=page-footer><p>Andmete säilitamise kokkuvõte</p></footer></div></body></html>"  # fmt: skip


PAGES = [
    case(R.SOFT_404, "x1.naidis.ee/teenused/vana", voog("404", "<h1>Lehte ei leitud</h1><p>Leht, mida püüdsid külastada, on kustutatud või pole seda kunagi olnudki.</p>")),
    case(R.SOFT_404, "x2.naidis.ee/a", voog("Näidis", "<h1>Vale aadress?</h1><p>Siin aadressil meil lehekülge pole.</p>")),
    case(R.SOFT_404, "x3.naidis.ee/a", moodle("Viga", "<div class='box errorbox alert alert-danger'><p class=errormessage>Andmebaasi tabelist course ei leitud kirjet.</p></div><div class=continuebutton><form><button>Jätka</button></form></div>")),
    case(R.SOFT_404, "x4.naidis.ee/a", moodle("Error", "<div class=errorbox><p class=errormessage>Sorry, the requested file could not be found</p></div>", "en")),
    case(R.LOGIN, "x5.naidis.ee/a", moodle("Teade", "<div class=box><p>Külalised ei saa sellele kursusele ligi. Palun logi sisse.</p></div>"), also=(R.FORBIDDEN,)),
    case(R.LOGIN, "x6.naidis.ee/enrol/index.php?id=4", moodle("Kursusele registreerumine", "<h2>Kursusele registreerumise võimalused</h2><div class=box>Külalised ei pääse sellele kursusele. Palun logi sisse.</div>"), also=(R.FORBIDDEN, R.FINE)),
    case(R.SOFT_404, "x7.naidis.ee/a", drupal("Page not found", "Page not found", "<p>The requested page could not be found.</p>", lang="en")),
    case(R.SOFT_404, "x8.naidis.ee/a", drupal("Sisu pole saadaval", "Sisu pole saadaval", "<p>Sisu, mida proovite vaadata, ei ole avaldatud.</p>")),
    case(R.SOFT_404, "x9.naidis.ee/a", portal("Vallavalitsus", "Otsitavat ei leitud", "<p>Soovitame alustada esilehelt või kasutada sisuotsingut.</p>")),
    case(R.SOFT_404, "x10.naidis.ee/a", wordpress("Siin pole midagi", "See on piinlik.", "<p>Tundub, et me ei leia seda, mida sa otsid. Võib-olla aitab otsing.</p>")),
    case(R.SOFT_404, "x11.naidis.com/a", wordpress("Nothing found", "This is somewhat embarrassing, isn’t it?", "<p>It seems we can’t find what you’re looking for. Perhaps searching can help.</p>", lang="en")),
    case(R.SOFT_404, "x12.naidis.ee/a", asp("Error", "<h1>Server Error in '/' Application.</h1><h2><i>The resource cannot be found.</i></h2><b>Description:</b> HTTP 404. The resource you are looking for could have been removed.<br><b>Requested URL:</b> /a<hr><b>Version Information:</b> Microsoft .NET Framework Version:4.0.30319")),
    case(R.SOFT_404, "x13.naidis.ee/a", bare("Error 404--Not Found", "<h2>Error 404--Not Found</h2><h3>From RFC 2068 Hypertext Transfer Protocol -- HTTP/1.1:</h3><h4>10.4.5 404 Not Found</h4><p>The server has not found anything matching the Request-URI. No indication is given of whether the condition is temporary or permanent.</p>")),
    case(R.SOFT_404, "x14.naidis.ee/a", bare("Status 404", "<h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr><h3>Apache Tomcat/9.0.1</h3>")),
    case(R.SOFT_404, "x15.naidis.ee/a", bare("Whitelabel", "<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, status=404).</div>")),
    case(R.SOFT_404, "x16.naidis.ee/a", bare("Page not found at /a", "<div id=summary><h1>Page not found <span>(404)</span></h1><table><tr><th>Request Method:</th><td>GET</td></tr><tr><th>Request URL:</th><td>http://x16/a</td></tr></table></div><div id=info><p>Using the URLconf defined in site.urls, Django tried these URL patterns, in this order:</p><ol><li>admin/</li></ol><p>The current path, a, didn’t match any of these.</p></div>")),
    case(R.SOFT_404, "x17.naidis.ee/a", bare("Routing Error", '<header><h1>Routing Error</h1></header><h2>No route matches [GET] "/a"</h2>')),
    case(R.SOFT_404, "x18.naidis.ee/a", bare("404 Not Found", "<h1>Not Found</h1><p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>")),
    case(R.SOFT_404, "x19.naidis.ee/a", bare("Page introuvable", "<h1>Page introuvable</h1><p>La page demandée n'a pas été trouvée.</p>", "fr")),
    case(R.SOFT_404, "x20.naidis.ee/a", bare("404", "<h1>Lapa nav atrasta</h1><p>Pārbaudiet adresi.</p>", "lv")),
    case(R.SOFT_404, "x21.naidis.ru/a", portal("Департамент", "К сожалению, такой страницы не существует", "<p>Вероятно, она была удалена или её здесь никогда не было.</p>", "ru")),
    case(R.SOFT_404, "x22.naidis.ru/a", bare("Объявление", "<h1>Объявление снято</h1><p>Посмотрите похожие.</p>", "ru")),
    case(R.SOFT_404, "x23.naidis.ee/a", bare("Vabandust", "<p>Artikkel, mida otsite, on kas liikunud uuele aadressile või kustutatud.</p>", "et")),
    case(R.SOFT_404, "x24.naidis.ee/a", bare("Blogi", "<div class=post><h2>Lehekülge pole olemas</h2><p>Vabandust, aga selles blogis sellist lehte ei ole.</p></div>", "et")),
    case(R.SOFT_404, "x25.naidis.ee/toopakkumine/3", portal("Tööpakkumised", "Tööpakkumine on aegunud", "<p>See tööpakkumine ei ole enam aktiivne.</p>"), also=(R.FINE,)),
    case(R.SOFT_404, "x26.naidis.ee/hange/3", asp("Riigihanked", "<div class=msg>Sellise viitenumbriga hanget ei leitud.</div>")),
    case(R.SOFT_404, "x27.naidis.ee/ester/1", bare("Kataloog", "<h2>Teie päring ei andnud tulemusi: kirje b1234567 on kataloogist kustutatud.</h2>", "et")),
    case(R.SOFT_404, "x28.naidis.ee/muis/1", bare("Museaal", "<p>Museaali ei leitud</p>", "et")),
    case(R.SOFT_404, "x29.naidis.ee/vk/1", bare("Viga", "<h1>Viga!</h1><p>Vigane päring.</p>", "et"), also=(R.SERVER_ERROR, R.CLIENT_ERROR)),
    case(R.SOFT_404, "x30.naidis.ee/dspace/handle/1", bare("Repository", "<main><h2>Tombstone</h2><p>This item was withdrawn and is no longer available.</p></main>", "en")),
    case(R.SOFT_404, "x31.web.arhiiv.naidis.org/web/2015/x", bare("Archive", "<h2>Hrm.</h2><p>The archive has not archived that URL.</p>", "en")),
    case(R.SOFT_404, "x32.naidis.com/a", bare("Page Not Found", "<div><h1>🙈</h1><p>There's nothing here...</p></div>", "en")),
    case(R.SOFT_404, "x33.naidis.com/a", bare("Not Found", "<p>Whatever you were looking for doesn't currently exist at this address.</p>", "en")),
    case(R.SOFT_404, "x34.naidis.com/a", bare("Oops", "<h1>We broke the internet!</h1><p>Not really, but the page you want isn't around any more.</p>", "en")),
    case(R.SOFT_404, "x35.naidis.com/a", bare("Deleted", "<main><h1>[deleted]</h1><p>[removed]</p></main>", "en"), also=(R.FINE,)),
    case(R.SOFT_404, "x36.naidis.ee/uudis/5", portal("Uudised", "Uudis on eemaldatud", "<p>Uudis on eemaldatud toimetuse otsusel.</p>")),
    case(R.SOFT_404, "x37.naidis.ee/a.pdf", bare("Dokument", "<p>Dokument on kehtivuse kaotanud ja veebist eemaldatud.</p>", "et")),
]  # fmt: skip

SHARES = [
    case(R.SOFT_404, "y1.naidis.com/s", bare("Share", "<h1>Sorry, we couldn't find that file</h1>", "en")),
    case(R.SOFT_404, "y2.naidis.com/s", bare("Share", "<h1>Link not active</h1><p>The link you're trying to access is no longer active.</p>", "en")),
    case(R.SOFT_404, "y3.naidis.com/s", bare("Share", "<div>The folder you were looking for has been moved or deleted by its owner.</div>", "en")),
    case(R.SOFT_404, "y4.naidis.ee/s", bare("Jagamine", "<h1>Seda faili enam ei jagata</h1>", "et")),
    case(R.SOFT_404, "y5.naidis.ee/s", bare("Jagamine", "<p>Lingi kehtivusaeg on lõppenud.</p>", "et")),
    case(R.SOFT_404, "y6.naidis.ee/s", bare("Ülevaade", "<h1>Tahvel on kustutatud</h1>", "et")),
    case(R.SOFT_404, "y7.naidis.com/s", bare("Slides", "<p>Presentation not found or has been made private.</p>", "en"), also=(R.LOGIN, R.FORBIDDEN)),
    case(R.SOFT_404, "y8.naidis.com/s", bare("Sound", "<h1>Track removed</h1><p>This track was not found. Maybe it has been removed.</p>", "en")),
    case(R.SOFT_404, "y9.naidis.com/s", bare("Survey", "<h1>This survey is closed</h1><p>Thank you for your interest.</p>", "en"), also=(R.FINE,)),
    case(R.SOFT_404, "y10.naidis.ru/s", bare("Облако", "<h1>Файл удалён владельцем</h1>", "ru")),
    case(R.LOGIN, "y11.naidis.com/s", bare("Drive", "<h1>You don't have access</h1><p>Request access, or switch accounts.</p>", "en"), also=(R.FORBIDDEN,)),
    case(R.LOGIN, "y12.naidis.ee/s", bare("Failid", "<p>See jagamine on kaitstud parooliga</p><form><input type=password><button>Ava</button></form>", "et"), also=(R.FORBIDDEN,)),
]  # fmt: skip

STATES = [
    case(R.UNAVAILABLE, "w1.naidis.ee/a", bare("Peagi tagasi", "<h1>Anname masinatele puhkust</h1><p>Veebileht on hoolduse tõttu suletud. Proovi hiljem uuesti.</p>", "et")),
    case(R.UNAVAILABLE, "w2.naidis.ee/a", drupal("Viga", "Teenus pole hetkel kättesaadav", "<p>Palun proovige mõne minuti pärast uuesti.</p>")),
    case(R.UNAVAILABLE, "w3.naidis.com/a", bare("Upgrade in progress", "<h1>We are upgrading the platform</h1><p>It will be available again at 6 pm.</p>", "en")),
    case(R.UNAVAILABLE, "w4.naidis.ru/a", bare("Обновление", "<h1>Сайт обновляется</h1><p>Зайдите, пожалуйста, позже.</p>", "ru")),
    case(R.UNAVAILABLE, "w5.naidis.com/a", bare("Site Offline", "<h1>Site Offline</h1><p>Example is currently offline for a moment.</p>", "en")),
    case(R.UNAVAILABLE, "w6.naidis.com/a", bare("Over capacity", "<h1>Over capacity</h1><p>Our servers are very busy right now. Please try again in a few minutes.</p>", "en"), also=(R.SERVER_ERROR,)),
    case(R.SERVER_ERROR, "w7.naidis.ee/a", moodle("Viga", "<div class=errorbox><p class=errormessage>Viga andmebaasist lugemisel</p></div>")),
    case(R.SERVER_ERROR, "w8.naidis.com/a", bare("Error", "<h1>Error: Database connection failed</h1><p>It is possible that the database is overloaded or otherwise not running properly.</p>", "en")),
    case(R.SERVER_ERROR, "w9.naidis.com/a", bare("500", "<h1>500</h1><p>Server error. Our team has been told.</p>", "en")),
    case(R.SERVER_ERROR, "w10.naidis.ee/a", bare("Viga", "<p>Rakenduses tekkis viga. Veakood 500.</p>", "et")),
    case(R.SERVER_ERROR, "w11.naidis.ee/a", "<pre>System.NullReferenceException: Object reference not set to an instance of an object.\n   at Naidis.Web.Default.Page_Load(Object sender, EventArgs e) in C:\\web\\Default.aspx.cs:line 12</pre>"),
    case(R.SERVER_ERROR, "w12.naidis.ee/a", bare("Error", "<h2>An exception occurred processing your request</h2><p>Additionally, another exception occurred while executing the custom error page.</p>", "en")),
    case(R.PARKED, "w13.naidis.ee/", bare("w13.naidis.ee", "<h1>w13.naidis.ee</h1><p>See domeen on müügis! Tee pakkumine.</p>", "et")),
    case(R.PARKED, "w14.naidis.com/", bare("Parked", "<h1>This domain name has been registered and parked.</h1><p>Is this your domain? Connect it to your website.</p>", "en")),
    case(R.PARKED, "w15.naidis.ee/", bare("Veebimajutus", "<h1>Tere tulemast!</h1><p>Sinu uus veebimajutus on valmis. Laadi oma failid kausta htdocs.</p>", "et")),
    case(R.PARKED, "w16.naidis.com/", bare("Hosted site", "<h1>Site not published</h1><p>If you are the owner of this site, publish it in your dashboard.</p>", "en"), also=(R.SOFT_404,)),
    case(R.PARKED, "w17.naidis.ee/", bare("Suletud", "<h1>See veebileht on suletud</h1><p>Arve on tasumata.</p>", "et"), also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.BOT_WALL, "w18.naidis.com/a", bare("Checking", "<h1>Checking your browser before accessing naidis.com</h1><p>This process is automatic.</p>", "en")),
    case(R.BOT_WALL, "w19.naidis.com/a", bare("Security", "<p>Our systems have detected unusual traffic from your computer network. Please solve the CAPTCHA.</p>", "en")),
    case(R.FORBIDDEN, "w20.naidis.ee/a", bare("403", "<h1>Ligipääs puudub</h1><p>Sul ei ole õigust seda lehte vaadata.</p>", "et")),
    case(R.FORBIDDEN, "w21.naidis.ee/v", bare("Video", "<p>Video ei ole autoriõiguste tõttu sinu asukohas vaadatav.</p>", "et"), also=(R.LEGAL,)),
]  # fmt: skip

_GOOD = portal("Õpik", "Õpik", text(3))
PROTOCOL = [
    case(R.NOT_FOUND, "v1.naidis.ee/a", _GOOD, 404),
    case(R.FINE, "v2.naidis.ee/a", for_browsers(sends(_GOOD), sends("", 404))),
    case(R.FINE, "v3.naidis.ee/a", first(sends("", 503), sends(_GOOD))),
    case(R.FINE, "v4.naidis.ee/a", first(sends("", 429, {"Retry-After": "1"}), sends(_GOOD))),
    case(R.BOUNDS, "v5.naidis.ee/a", to("ftp://v5.naidis.ee/a")),
    case(R.BAD_RESPONSE, "v6.naidis.ee/a", sends("", 302, {"Location": ""})),
    case(R.FINE, "v7.naidis.ee/a", to("//v7.naidis.ee:80/b"), also=(R.REFUSED, R.BAD_RESPONSE, R.NOT_FOUND, R.TIMEOUT, R.BOUNDS)),
    case(R.FINE, "v8.naidis.ee/a", to("?x=1"), pages={"/a": lambda x: sends(_GOOD)(x) if x.query else to("?x=1")(x)}),
    case(R.REDIRECT_LOOP, "v9.naidis.ee/a", to("/a")),
    case(R.NOT_FOUND, "v10.naidis.ee/a", sends("", 200, {"Refresh": "1; url=/b"})),
    case(R.FINE, "v11.naidis.ee/a.csv", sends(b"a;b\n1;2\n", Content_Type="text/csv")),
    case(R.BAD_RESPONSE, "v12.naidis.ee/a.docx", sends(b"", Content_Type="application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
    case(R.FINE, "v13.naidis.ee/a", sends(_GOOD.encode("utf-16"), Content_Type="text/html")),
    case(R.FINE, "v14.naidis.ee/a", sends(_GOOD.encode("iso-8859-13", "replace"), Content_Type="text/html; charset=iso-8859-13")),
    case(R.SERVER_ERROR, "v15.naidis.ee/a", "error code: 521", 521),
    case(R.GONE, "v16.naidis.ee/a", _GOOD, 410),
    case(R.BAD_RESPONSE, "v17.naidis.ee/a", raw(b"\x15\x03\x01\x00\x02\x02\x16"), also=(R.RESET,)),
    case(R.RESET, "v18.naidis.ee/a", lambda x: x.reset(), also=(R.BAD_RESPONSE,)),
    case(R.CLIENT_ERROR, "v19.naidis.ee/a", "x", 400, also=(R.FORBIDDEN, R.BOT_WALL)),
    case(R.LOGIN, "v20.naidis.ee/a", on("accounts.naidis.com", "/signin?continue=x"), pages={"accounts.naidis.com/signin": sends(bare("Sign in", "<form><input type=password></form>"))}),
]  # fmt: skip
