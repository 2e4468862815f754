"""Answers of programs, troubles, web hosts' own pages, walls."""

from faultfarm.rows import for_browsers, raw, sends

from course_sync.model.links import Reason as R
from heldout.own1.gone import share, theme
from heldout.shapes import bare, case, drupal, portal, text, wordpress

_JSON = {"Content-Type": "application/json"}
_XML = {"Content-Type": "application/xml"}
DATA = [
    case(R.SOFT_404, "d1.naidis.ee/api/a", '{"error":"not found"}', headers=_JSON),
    case(R.SOFT_404, "d2.naidis.ee/api/a", '{"timestamp":"2026-11-01T10:00:00Z","status":404,"error":"Not Found","path":"/api/a"}', headers=_JSON),
    case(R.SOFT_404, "d3.naidis.ee/api/a", '{"detail":"Not found."}', headers=_JSON),
    case(R.SOFT_404, "d4.naidis.ee/api/a", '{"success":false,"message":"Dokumenti ei leitud"}', headers=_JSON),
    case(R.SOFT_404, "d5.naidis.ee/oai", '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a</Key></Error>', headers=_XML),
    case(R.FORBIDDEN, "d6.naidis.ee/b", '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', headers=_XML),
    case(R.SOFT_404, "d7.naidis.ee/api/x", '{"errors":[{"code":"404","title":"Resource not found"}]}', headers=_JSON),
    case(R.SERVER_ERROR, "d8.naidis.ee/api/x", '{"error":{"code":500,"message":"Internal Server Error"}}', headers=_JSON),
    case(R.FINE, "d9.naidis.ee/api/x", '{"items":[],"total":0}', headers=_JSON),
    case(R.FINE, "d10.naidis.ee/api/x", '{"id":404,"name":"Rakvere","status":"active","error":null}', headers=_JSON),
    case(R.FINE, "d11.naidis.ee/api/x", '{"title":"Error codes","items":[{"code":404,"text":"Not found"},{"code":500,"text":"Internal server error"}]}', headers=_JSON),
    case(R.FINE, "d12.naidis.ee/rss", "<?xml version='1.0'?><rss><channel><title>Uudised</title><item><title>Leht ei leitud?</title><description>Mida teha</description></item></channel></rss>", headers={"Content-Type": "application/rss+xml"}),
    case(R.LOGIN, "d13.naidis.ee/api/x", '{"error":"Unauthorized","message":"Authentication required"}', headers=_JSON, also=(R.FORBIDDEN,)),
    case(R.SOFT_404, "d14.naidis.ee/t.txt", "404 Not Found\n", headers={"Content-Type": "text/plain"}),
    case(R.SOFT_404, "d15.naidis.ee/t.txt", "File not found.", headers={"Content-Type": "text/plain"}),
    case(R.FINE, "d16.naidis.ee/t.txt", "Tere\nSee on lihtne tekst.\n", headers={"Content-Type": "text/plain"}),
]  # fmt: skip

TROUBLE = [
    case(R.UNAVAILABLE, "t1.naidis.ee/a", bare("Hooldustööd", "<h1>Hooldustööd</h1><p>Leht on ajutiselt suletud.</p>", "et")),
    case(R.UNAVAILABLE, "t2.naidis.ee/a", drupal("Veebileht on hooldusrežiimis", "Veebileht on hooldusrežiimis", "<p>Näidisamet on praegu hoolduses. Oleme varsti tagasi.</p>")),
    case(R.UNAVAILABLE, "t3.naidis.ee/a", bare("Maintenance", "<h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1>", "en")),
    case(R.UNAVAILABLE, "t4.naidis.ee/a", bare("Tuleme tagasi", "<h1>Uuendame süsteemi</h1><p>Teenus on kättesaamatu kuni kella 18.00-ni. Vabandame ebamugavuste pärast.</p>", "et")),
    case(R.UNAVAILABLE, "t5.naidis.com/a", share("Offline", "<h1>We'll be back soon!</h1><p>Sorry for the inconvenience but we're performing some maintenance at the moment.</p>")),
    case(R.UNAVAILABLE, "t6.naidis.ru/a", bare("Портал", "<h1>Ведутся технические работы</h1><p>Сайт временно недоступен.</p>", "ru")),
    case(R.UNAVAILABLE, "t7.naidis.com/moodle", bare("Learning", "<div class=box>This site is undergoing maintenance and is currently not available</div>", "en")),
    case(R.UNAVAILABLE, "t8.naidis.ee/moodle", bare("Õpikeskkond", "<div class=box>Sait on hoolduses ega ole praegu kättesaadav</div>", "et")),
    case(R.UNAVAILABLE, "t9.naidis.ee/a", wordpress("Tööd käivad", "Tööd käivad", "<p>Kodulehte uuendatakse. Palun külasta meid hiljem uuesti.</p>")),
    case(R.UNAVAILABLE, "t10.naidis.com/a", bare("Site offline", "<h1>This site is down for maintenance.</h1><p>Please check back again soon.</p>", "en")),
    case(R.SERVER_ERROR, "t11.naidis.ee/a", bare("", "<h1>Error establishing a database connection</h1>")),
    case(R.SERVER_ERROR, "t12.naidis.ee/a", "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /var/www/html/db.php:12\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/html/db.php</b> on line <b>12</b><br />"),
    case(R.SERVER_ERROR, "t13.naidis.ee/a", "Could not connect: Access denied for user 'web'@'localhost' (using password: YES)"),
    case(R.SERVER_ERROR, "t14.naidis.ee/a", bare("Runtime Error", "<h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2><p>Description: An application error occurred on the server.</p>", "en")),
    case(R.SERVER_ERROR, "t15.naidis.ee/a", "Traceback (most recent call last):\n  File \"/srv/app.py\", line 3, in index\nKeyError: 'page'\n", headers={"Content-Type": "text/plain"}),
    case(R.SERVER_ERROR, "t16.naidis.ee/a", bare("Viga", "<h1>Tekkis ootamatu viga</h1><p>Palun proovi mõne aja pärast uuesti.</p>", "et")),
    case(R.SERVER_ERROR, "t17.naidis.ee/a", drupal("Error", "Error", "<p>The website encountered an unexpected error. Please try again later.</p>")),
    case(R.SERVER_ERROR, "t18.naidis.ee/a", bare("Apache Tomcat/9.0 - Error report", "<h1>HTTP Status 500 – Internal Server Error</h1><p><b>Type</b> Exception Report</p><p><b>Message</b> java.lang.NullPointerException</p><pre>java.lang.NullPointerException\n\tat ee.naidis.App.doGet(App.java:12)</pre>")),
    case(R.SERVER_ERROR, "t19.naidis.ee/a", "<h1>502 Bad Gateway</h1><hr><center>nginx/1.18.0</center>"),
    case(R.SERVER_ERROR, "t20.naidis.ee/a", "<html><body><b>Warning</b>: mysqli_connect(): (HY000/2002): Connection refused in <b>/www/apache/domains/www.naidis.ee/htdocs/config.php</b> on line <b>8</b><br>Connection failed: Connection refused</body></html>"),
    case(R.SERVER_ERROR, "t21.naidis.ee/a", bare("Ошибка", "<h1>Внутренняя ошибка сервера</h1>", "ru")),
    case(R.SERVER_ERROR, "t22.naidis.ee/a", bare("Laravel", "<div>SQLSTATE[HY000] [2002] Connection refused (SQL: select * from pages where slug = a limit 1)</div>")),
    case(R.UNAVAILABLE, "t23.naidis.ee/a", bare("Resource Limit Is Reached", "<h1>Resource Limit Is Reached</h1><p>The website is temporarily unable to service your request as it exceeded resource limit. Please try again later.</p>"), also=(R.SERVER_ERROR,)),
    case(R.SERVER_ERROR, "t24.naidis.com/a", bare("Application error", "<h1>Application error</h1><p>An error occurred in the application and your page could not be served. If you are the application owner, check your logs for details.</p>"), also=(R.UNAVAILABLE,)),
    case(R.BAD_RESPONSE, "t25.naidis.ee/a", "", also=(R.SOFT_404, R.FINE, R.SERVER_ERROR)),
    case(R.BAD_RESPONSE, "t26.naidis.ee/a.pdf", b"", headers={"Content-Type": "application/pdf"}, also=(R.SOFT_404, R.FINE)),
    case(R.SERVER_ERROR, "t27.naidis.ee/a", "x", 522),
    case(R.SERVER_ERROR, "t28.naidis.ee/a", "x", 530, also=(R.NO_SUCH_NAME, R.UNAVAILABLE)),
    case(R.SERVER_ERROR, "t29.naidis.ee/a", "x", 508),
    case(R.BAD_RESPONSE, "t30.naidis.ee/a", "x", 421),
    case(R.UNAVAILABLE, "t31.naidis.ee/a", "x", 425),
    case(R.LEGAL, "t32.naidis.ee/a", "x", 451),
    case(R.FINE, "t33.naidis.ee/a", raw("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + bare("Tere", text(2)))),
]  # fmt: skip

SERVERS = [
    case(R.PARKED, "w1.naidis.ee/a", bare("Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>"), anything=sends(bare("Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>")), also=(R.GENERAL_PAGE,)),
    case(R.PARKED, "w2.naidis.ee/", bare("Apache2 Debian Default Page: It works", "<div>Apache2 Debian Default Page</div><div>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p>")),
    case(R.PARKED, "w3.naidis.ee/", bare("", "<html><body><h1>It works!</h1></body></html>")),
    case(R.PARKED, "w4.naidis.ee/", bare("IIS Windows Server", "<div id=container><a href=http://go.microsoft.com/fwlink/?linkid=66138&amp;clcid=0x409><img src=iisstart.png alt=IIS width=960 height=600 /></a></div>")),
    case(R.PARKED, "w5.naidis.ee/", bare("Web Server's Default Page", "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>")),
    case(R.PARKED, "w6.naidis.ee/", bare("Default Web Site Page", "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@naidis.ee</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration.</p>")),
    case(R.PARKED, "w7.naidis.ee/", bare("naidis.ee", "<h1>Domeen w7.naidis.ee on registreeritud</h1><p>Sellel domeenil ei ole veel kodulehte. Telli veebimajutus!</p>", "et")),
    case(R.PARKED, "w8.naidis.ee/", bare("Domeen on aegunud", "<h1>Selle domeeni registreering on aegunud</h1><p>Kui oled domeeni omanik, pikenda seda registripidaja juures.</p>", "et")),
    case(R.PARKED, "w9.naidis.com/", bare("w9.naidis.com", "<p>This domain is parked free, courtesy of the registrar.</p><p>Get This Domain</p>", "en")),
    case(R.PARKED, "w10.naidis.com/", bare("w10.naidis.com is available for purchase", "<h1>w10.naidis.com</h1><p>Make an offer</p><p>Buy now for $2,495</p>", "en")),
    case(R.PARKED, "w11.naidis.com/", bare("Account Suspended", "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>", "en")),
    case(R.PARKED, "w12.naidis.ee/", bare("Peatatud", "<h1>Veebileht on peatatud</h1><p>Teenuse kasutamine on peatatud. Palun võta ühendust klienditoega.</p>", "et")),
    case(R.PARKED, "w13.naidis.com/", bare("Coming soon", "<h1>Future home of something quite cool.</h1><p>If you're the site owner, log in to launch this site.</p>", "en"), also=(R.UNAVAILABLE,)),
    case(R.PARKED, "w14.naidis.ee/a/b", bare("Peagi tulekul", "<h1>Koduleht on valmimisel</h1>", "et"), also=(R.UNAVAILABLE, R.SOFT_404)),
    case(R.PARKED, "w15.naidis.ee/koolitus", bare("Parimad online kasiinod Eestis 2026", f"<h1>Parimad online kasiinod</h1><p>Registreeru ja saa 100 tasuta spinni boonust! Mängi slotte juba täna.</p>{'<p>Kasiino boonus, tasuta spinnid, panustamine, slotid.</p>' * 6}", "et"), also=(R.FINE, R.SOFT_404)),
    case(R.PARKED, "w16.naidis.com/x", bare("There's nothing here, yet.", "<h1>There's nothing here, yet.</h1><p>Create an app</p>", "en"), also=(R.SOFT_404,)),
    case(R.SOFT_404, "w17.naidis.io/", bare("Site not found · GitHub Pages", "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p>", "en"), also=(R.PARKED,)),
    case(R.PARKED, "w18.naidis.com/", bare("Test Page for the HTTP Server on Rocky Linux", "<h1>HTTP Server Test Page</h1><p>This page is used to test the proper operation of an HTTP server after it has been installed on a Rocky Linux system.</p>", "en")),
]  # fmt: skip

WALLS = [
    case(R.BOT_WALL, "b1.naidis.com/a", bare("Just a moment...", "<h1>b1.naidis.com</h1><p>Verifying you are human. This may take a few seconds.</p>"), status=403),
    case(R.BOT_WALL, "b2.naidis.com/a", bare("Attention Required!", "<h1>Sorry, you have been blocked</h1><p>You are unable to access naidis.com</p><p>Cloudflare Ray ID: 7f</p>"), also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "b3.naidis.com/a", bare("Pardon Our Interruption", "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot.</p>")),
    case(R.BOT_WALL, "b4.naidis.com/a", bare("", "<p>Request unsuccessful. Incapsula incident ID: 123-456</p>")),
    case(R.BOT_WALL, "b5.naidis.com/a", bare("Making sure you're not a bot!", "<h1>Making sure you're not a bot!</h1><p>Loading... Protected by Anubis</p>")),
    case(R.FORBIDDEN, "b6.naidis.com/a", bare("Not available", "<h1>This content is not available in your country</h1>"), also=(R.LEGAL,)),
    case(R.LOGIN, "b7.naidis.ee/a", share("Intra", "<h1>Tere tulemast</h1><p>Sisu nägemiseks logi sisse ID-kaardi, mobiil-ID või Smart-ID-ga.</p>", "et")),
    case(R.LOGIN, "b8.naidis.com/a", share("Docs", "<h1>You need access</h1><p>Ask for access, or switch to an account with access.</p>"), also=(R.FORBIDDEN,)),
    case(R.FINE, "b9.naidis.ee/artikkel", portal("Uuring: noored loevad vähem", "Uuring: noored loevad vähem", text(1) + "<div class=paywall><p>Artikli edasi lugemiseks telli digipakett või logi sisse.</p></div>"), also=(R.LOGIN,)),
    case(R.FINE, "b10.naidis.ee/a", theme("Kool", "<h1>Õppekava</h1>" + text(2) + "<div class=cookies><h3>Küpsised</h3><p>Kasutame küpsiseid. Nõustun / Ei nõustu</p></div>")),
    case(R.FINE, "b11.naidis.ee/a", for_browsers(sends(portal("Kool", "Kool", text(2))), sends("", 403))),
    case(R.FORBIDDEN, "b12.naidis.ee/a", drupal("Juurdepääs keelatud", "Juurdepääs keelatud", "<p>Teil ei ole õigust sellele lehele ligi pääseda.</p>")),
    case(R.FORBIDDEN, "b13.naidis.ee/a", bare("Index of", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p>")),
    case(R.BOT_WALL, "b14.naidis.ru/a", bare("Вы не робот?", "<p>Подтвердите, что запросы отправляли вы, а не робот</p>", "ru")),
]  # fmt: skip
