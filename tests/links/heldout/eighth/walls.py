"""Pages that a person could reach and we cannot, and those that are only now away."""

import time

from faultfarm.rows import raw, sends, to

from course_sync.model.links import Reason as R
from heldout.eighth import skins as s
from heldout.shapes import Case, case, on


def bot(
    address: str, body: str, status: int | str = 200, headers: dict[str, str] | None = None, also: tuple[R, ...] = ()
) -> Case:
    given = also + ((R.FORBIDDEN,) if status != 200 else ())
    return case(R.BOT_WALL, address, body, status, headers, also=given, anything=sends(body, status, headers))


BOTS: tuple[Case, ...] = (
    bot("cf.journals-hub.test/doi/full/10.1", s.tiny("Just a moment...", "<div class='main-wrapper' role='main'><noscript><div class='h2'><span id='challenge-error-text'>Enable JavaScript and cookies to continue</span></div></noscript></div><script>window._cf_chl_opt={cvId:'3',cType:'managed'};</script><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f'></script>", "en-US", "<meta name='robots' content='noindex,nofollow'>"), 403, {"Server": "cloudflare", "cf-mitigated": "challenge"}),
    bot("cfold.help-line.test/", s.tiny("Attention Required! | Cloudflare", "<h1 data-translate='block_headline'>Sorry, you have been blocked</h1><h2><span>You are unable to access</span> help-line.test</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: <strong>8c1f</strong></p>"), 403, {"Server": "cloudflare"}),
    bot("cf1020.forum-of-lawyers.test/a", s.tiny("Access denied | Cloudflare", "<h1>Error 1020</h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks.</p>"), 403, {"Server": "cloudflare"}),
    bot("turnstile.lepingud.test/x", s.tiny("Palun kinnitage, et olete inimene", "<p>Kontrollime teie ühenduse turvalisust. See võtab mõne sekundi.</p><div class='cf-turnstile' data-sitekey='0x4AA'></div><script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>", "et")),
    bot("akamai.bigairline.test/info", s.tiny("Access Denied", "<H1>Access Denied</H1>\nYou don't have permission to access \"http&#58;&#47;&#47;akamai&#46;bigairline&#46;test&#47;info\" on this server.<P>Reference&#32;&#35;18&#46;3d1f2117&#46;1731</P><P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18</P>"), 403, {"Server": "AkamaiGHost"}),
    bot("incap.bank-info.test/et", '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1&incident_id=123" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 123-456</iframe></body></html>'),
    bot("datadome.newsroom.test/article/9", "<html lang=\"en\"><head><title>newsroom.test</title></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHr','hsh':'A55','host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>", 403, {"X-DataDome": "protected"}),
    bot("px.realestate.test/q", s.tiny("Access to this page has been denied", "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id='px-captcha'></div><p>Reference ID 5c1e</p><script>window._pxAppId='PXabc';</script>"), 403),
    bot("awswaf.statistics.test/t/1", s.tiny("", "<script>window.awsWafCookieDomainList=[];window.gokuProps={\"key\":\"AQI\"};</script><script src='https://x.token.awswaf.com/x/challenge.js'></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript>"), 202, {"x-amzn-waf-action": "challenge"}),
    bot("sucuri.mtu-kodu.test/", s.tiny("Sucuri WebSite Firewall - Access Denied", "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP. Block reason: Bad bot access attempt.</p><p>Block ID: BAD12</p>"), 403, {"Server": "Sucuri/Cloudproxy"}),
    bot("anubis.gitlab-uni.test/wiki", s.tiny("Making sure you're not a bot!", "<main><h1 id='title'>Making sure you're not a bot!</h1><p id='status'>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></main><script id='anubis_challenge' type='application/json'>{\"rules\":{\"difficulty\":4}}</script>", "en")),
    bot("wordfence.laulukoor.test/", s.tiny("Your access to this site has been limited", "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h2>Block Technical Data</h2><p>Generated by Wordfence</p>"), 503, also=(R.SERVER_ERROR, R.UNAVAILABLE)),
    bot("modsec.puukool.test/abi", s.tiny("Not Acceptable!", "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>"), 406),
    bot("f5.siseministeerium-vana.test/doc", s.tiny("Request Rejected", "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 7281921<br><br><a href='javascript:history.back();'>[Go Back]</a>"), also=(R.FORBIDDEN,)),
    bot("forti.pravo-baza.test/z", s.tiny("Web Page Blocked!", "<h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: pravo-baza.test/z</p><p>Attack ID: 20000051</p>"), 403),
    bot("sgcap.taimeteadus.test/x", s.tiny("Robot Challenge Screen", "<p>Checking site connection security</p><noscript>Please enable JavaScript.</noscript><script src='/.well-known/sgcaptcha/?r=%2Fx'></script>"), 202, {"sg-captcha": "challenge"}),
    bot("imunify.perekeskus.test/", s.tiny("One moment, please...", "<h1>Please wait while your request is being verified...</h1><form id='wsidchk-form' style='display:none;' action='/z0f7' method='GET'><input type='hidden' id='wsidchk' name='wsidchk'/></form>")),
    bot("ddosguard.psihologi.test/stati", s.tiny("DDoS-Guard", "<h1>Проверка браузера перед переходом на сайт</h1><p>Процесс проверки не займёт больше нескольких секунд.</p><div>DDoS-Guard</div><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>"), 403, {"Server": "ddos-guard"}),
    bot("yandex-like.test/maps/org/1", s.tiny("Вы не робот?", "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div class='CheckboxCaptcha'>SmartCaptcha by Yandex Cloud</div>", "ru")),
    bot("linkedin-like.test/in/anna", "<html><head><script>window.onload=function(){var trk='sessionRedirect';}</script></head></html>", 999),
    bot("reddit-like.test/r/support/", s.tiny("Blocked", "<h1>whoa there, pardner!</h1><p>Your request has been blocked due to a network policy.</p><p>Try logging in or creating an account here to get back to browsing.</p>"), 403),
    bot("sciencedir.test/article/pii/S1", s.tiny("ScienceDirect", "<h1>There was a problem providing the content you requested</h1><p>Please contact our support team for more information and provide the details below.</p><p>Reference number: 8e1</p><p>IP Address: 203.0.113.9</p><div id='captcha-box'>Are you a robot? Please confirm you are a human by completing the captcha challenge below.</div>"), 403),
    bot("vercel-check.test/guide", s.tiny("Vercel Security Checkpoint", "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>"), 429, {"x-vercel-mitigated": "challenge"}, also=(R.TOO_MANY_REQUESTS,)),
    bot("amz-like.test/dp/9949", s.tiny("Amazon.com", "<h4>Click the button below to continue shopping</h4><form action='/errors/validateCaptcha'><button>Continue shopping</button></form><p>Enter the characters you see below. Sorry, we just need to make sure you're not a robot.</p>")),
    bot("recaptcha-ee.test/firma/1", s.boot("Infoportaal", "Turvakontroll", "<form method='post'><div class='g-recaptcha' data-sitekey='6Lc'></div><p>Teie arvutivõrgust on tulnud palju päringuid. Tõestage, et te ei ole robot.</p><button>Jätka</button></form>")),
    bot("radware.tyoterveys.test/a", s.tiny("Radware Bot Manager Captcha", "<h1>We apologize for the inconvenience...</h1><p>...but your activity and behavior on this site made us think that you are a bot.</p><p>Please solve this CAPTCHA to request unblock to the website</p><div class='h-captcha'></div>")),
    bot("crowdsec.teabeait.test/", s.tiny("CrowdSec Ban", "<h1>CrowdSec Access Forbidden</h1><p>You are unable to visit the website.</p><p>This security check has been powered by CrowdSec</p>"), 403),
)  # fmt: skip


def sign(address: str, behaviour: object, status: int | str = 200, *also: R, **rest: object) -> Case:
    return case(R.LOGIN, address, behaviour, status, also=also, **rest)  # type: ignore[arg-type]


_PW = "<form method='post' action='/login'><label>{u}<input type='text' name='username'></label><label>{p}<input type='password' name='password'></label><button type='submit'>{b}</button></form>"  # fmt: skip
_ET = _PW.format(u="Kasutajatunnus", p="Parool", b="Logi sisse")
_EN = _PW.format(u="Username", p="Password", b="Sign in")

LOGINS: tuple[Case, ...] = (
    sign("iseteenindus.ska-like.test/toetused", on("tara-like.test", "/oidc/authorize?client_id=ska", 302), pages={"tara-like.test/oidc/authorize": to("/auth/init", 302), "tara-like.test/auth/init": sends(s.card("Riigi autentimisteenus", "Vali autentimisvahend", "<ul><li>ID-kaart</li><li>Mobiil-ID</li><li>Smart-ID</li><li>EU eID</li></ul><p>Sisenen teenusesse: SKA iseteenindus</p>", "et", title="Riigi autentimisteenus - Turvaline autentimine asutuste e-teenustes"))}),
    sign("harid-kool.test/oppevara/7", s.card("HarID", "Sisene HarID kontoga", "<a>Mobiil-ID</a> <a>ID-kaart</a>" + _ET, "et")),
    sign("moodle-kinni.test/course/view.php?id=5", to("/login/index.php", 303), pages={"/login/index.php": sends(s.moodle("Moodle", "Logi sisse keskkonda Moodle", _ET + "<p>Mõned kursused lubavad külalisi</p>"))}),
    sign("ms-like.sharepoint.test/sites/oa/juhend.docx", on("login-ms.test", "/common/oauth2/authorize?client_id=0003", 302), pages={"login-ms.test/common/oauth2/authorize": sends(s.tiny("Sign in to your account", "<div id='lightbox'><div class='title'>Sign in</div><input type='email' name='loginfmt' placeholder='Email, phone, or Skype'><input type='submit' value='Next'></div><script>$Config={\"sCanary\":\"\"}</script>", "en"))}),
    sign("docs-google.kaust.test/document/d/1/edit", on("accounts-goog.test", "/v3/signin/identifier?continue=x", 302), pages={"accounts-goog.test/v3/signin/identifier": sends(s.tiny("Google Docs: Sign-in", "<h1>Sign in</h1><div>to continue to Docs</div><input type='email' id='identifierId' aria-label='Email or phone'><button>Next</button><a>Create account</a>", "en"))}),
    sign("drive-ligipaas.test/file/d/2/view", s.tiny("Google Drive: Juurdepääs keelatud", "<h1>Vajate juurdepääsu</h1><p>Küsige juurdepääsu või vahetage juurdepääsuga konto vastu.</p><button>Taotle juurdepääsu</button>", "et"), 200, R.FORBIDDEN),
    sign("basic401.komisjon.test/toofailid/", sends("<h1>401 Authorization Required</h1>", 401, {"WWW-Authenticate": 'Basic realm="Komisjon"'})),
    sign("shib.raamatukogu-baas.test/ebook/9", to("/Shibboleth.sso/Login?target=x", 302), pages={"/Shibboleth.sso/Login": sends(s.boot("eduGAIN Discovery", "Choose your institution", "<p>Find your institution to sign in and access this resource.</p><input type='search' placeholder='Your university, organization or company'><ul><li>University of Tartu</li><li>Tallinn University</li></ul>", "en"))}),
    sign("adfs.politsei-siseveeb.test/koolitus", to("/adfs/ls/?wa=wsignin1.0", 302), pages={"/adfs/ls/": sends(s.tiny("Sign In", "<div id='loginArea'><div id='loginMessage'>Sign in with your organizational account</div><form id='loginForm' method='post'><input name='UserName' type='email'><input name='Password' type='password'><span id='submitButton'>Sign in</span></form></div>"))}),
    sign("keycloak.spetsialistid.test/ruum", to("/realms/oa/protocol/openid-connect/auth", 302), pages={"/realms/oa/protocol/openid-connect/auth": sends(s.card("Spetsialistid", "Sign in to your account", "<form id='kc-form-login'>" + _EN + "</form><a>Forgot Password?</a>"))}),
    sign("suomifi-like.test/asiointi", s.card("Suomi.fi", "Tunnistautuminen", "<p>Valitse tunnistustapa</p><ul><li>Varmennekortti</li><li>Mobiilivarmenne</li><li>Osuuspankki</li><li>Nordea</li></ul>", "fi", title="Suomi.fi-tunnistus")),
    sign("latvija-like.test/epakalpojumi/1", s.card("Latvija.gov.lv", "Vienotā pieteikšanās", "<p>Izvēlieties autentifikācijas veidu</p><ul><li>eParaksts</li><li>Swedbank</li><li>Smart-ID</li></ul>", "lv")),
    sign("epaslaugos-like.test/prasymas", s.card("E. valdžios vartai", "Prisijungimas", "<p>Pasirinkite prisijungimo būdą</p><ul><li>Per banką</li><li>El. parašas</li><li>Mobilusis parašas</li></ul>", "lt")),
    sign("fb-grupp.test/groups/tugi/", to("/login/?next=x", 302), pages={"/login/": sends(s.tiny("Log in to Facebook", "<h1>You must log in to continue.</h1><form id='login_form'><input name='email'><input name='pass' type='password'><button name='login'>Log in</button></form><a>Forgot account?</a>", "en"))}),
    sign("canva-sees.test/design/D2/edit", s.card("Canva", "Log in or sign up in seconds", "<button>Continue with Google</button><button>Continue with email</button><p>You need to log in to open this design.</p>")),
    sign("zoomwebinar.test/rec/play/x", s.card("Zoom", "Passcode Required", "<form><label>Enter the passcode to watch<input type='password' name='passcode'></label><button>Watch Recording</button></form>"), 200, R.FORBIDDEN),
    sign("wpkaitstud.koolitus-sees.ee/materjal", s.wp("Koolitus sees", "Kaitstud: Materjal", "<form class='post-password-form' method='post'><p>See sisu on parooliga kaitstud. Vaatamiseks palun sisesta oma salasõna allpool:</p><label>Salasõna: <input name='post_password' type='password'></label><input type='submit' value='Sisene'></form>"), 200, R.FORBIDDEN),
    sign("ekool-like.test/#/", s.card("eKool", "Tere tulemast eKooli", _ET + "<p>või sisene ID-kaardiga</p>", "et")),
    sign("foorumliige.test/viewtopic.php?t=5", s.forum("Kinnine foorum", "Sisene", "<p>Foorumi vaatamiseks pead olema registreeritud ja sisse logitud.</p>" + _ET), 200, R.FORBIDDEN),
    sign("gosuslugi-like.test/pomosch", s.card("Госуслуги", "Вход", _PW.format(u="Телефон / Email / СНИЛС", p="Пароль", b="Войти"), "ru")),
    sign("profil-zaufany.test/sprawa/1", s.card("login.gov.pl", "Wybierz sposób logowania", "<ul><li>Profil Zaufany</li><li>mObywatel</li><li>e-dowód</li><li>Bankowość elektroniczna</li></ul>", "pl")),
    sign("okta.helpline-staff.test/handbook", to("/oauth2/v1/authorize?client_id=0oa", 302), pages={"/oauth2/v1/authorize": sends(s.tiny("Helpline Staff - Sign In", "<div id='okta-sign-in'></div><script>var signIn=new OktaSignIn({baseUrl:'/'});</script><noscript>Javascript is disabled on your browser. Please enable JavaScript to sign in.</noscript>", "en"))}),
    sign("franceconnect.test/demarches/plainte", s.card("Service-Public", "Connexion", "<p>Pour accéder à cette démarche, identifiez-vous.</p><button>S'identifier avec FranceConnect</button>" + _PW.format(u="Identifiant", p="Mot de passe", b="Se connecter"), "fr")),
    sign("bankid-se.test/mina-arenden", s.card("Mina sidor", "Logga in", "<p>Du måste logga in för att se dina ärenden.</p><button>BankID</button><button>Freja eID+</button>", "sv")),
)  # fmt: skip

CONSENT: tuple[Case, ...] = (
    case(R.CONSENT_WALL, "vid-goog.test/channel/UC1", on("consent-goog.test", "/m?continue=x&gl=EE", 302), pages={"consent-goog.test/m": sends(s.tiny("Before you continue", "<h1>Before you continue to Google</h1><p>We use cookies and data to deliver and maintain Google services.</p><form action='/save'><button>Reject all</button><button>Accept all</button></form>", "en"))}),
    case(R.CONSENT_WALL, "guce-yahoo.test/news/1", to("/consent/collectConsent?sessionId=3", 302), pages={"/consent/collectConsent": sends(s.card("Yahoo", "Yahoo is part of the Yahoo family of brands", "<p>When you use our sites and apps, we use cookies to provide our sites to you. Click Accept all or Reject all.</p><button name='agree'>Accept all</button><button name='reject'>Reject all</button>"))}),
    case(R.CONSENT_WALL, "dpg-nl.test/nieuws", to("/privacy-gate?redirectUri=%2Fnieuws", 302), pages={"/privacy-gate": sends(s.card("Privacy gate", "Your privacy settings", "<p>We and our 167 partners store and access information on your device. Agree to continue to the site.</p><button>Agree</button><button>Settings</button>"))}, also=(R.BOT_WALL,)),
    case(R.CONSENT_WALL, "zustimmung-at.test/story/2", to("/consent/tcf/", 302), pages={"/consent/tcf/": sends(s.card("Der Bote", "Mit Werbung lesen oder Abo abschließen", "<p>Um unsere Seite zu nutzen, stimmen Sie bitte der Verwendung von Cookies zu oder wählen Sie das PUR-Abo.</p><button>Einverstanden</button><button>PUR-Abo um 8 €</button>", "de"))}),
    case(R.CONSENT_WALL, "age-gate.test/film/vagivald", s.card("Filmikogu", "Vanusepiirang", "Sisu on mõeldud täiskasvanutele. Kas oled vähemalt 18-aastane?|<button>Jah, olen</button> <button>Ei</button>", "et"), also=(R.FINE, R.LOGIN, R.FORBIDDEN, R.BOT_WALL)),
    case(R.LEGAL, "us-news.test/local/1", s.tiny("451", "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) and therefore access cannot be granted at this time.</p>"), 451),
    case(R.LEGAL, "geoblock-tv.test/watch/5", s.nextjs("TV Play", "Not available in your region", "This programme can't be watched from your location because of rights restrictions."), also=(R.FORBIDDEN, R.CONSENT_WALL, R.BOT_WALL)),
    case(R.FORBIDDEN, "cf1009.riiklik-info.test/a", s.tiny("Access denied", "<h1>Error 1009</h1><p>The owner of this website has banned the country or region your IP address is in from accessing this website.</p>"), 403, {"Server": "cloudflare"}, also=(R.LEGAL, R.BOT_WALL)),
    case(R.FORBIDDEN, "apache403.dokumendid.test/sise/", "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don't have permission to access this resource.</p>\n</body></html>", 403),
    case(R.FORBIDDEN, "drupal403.haldus.test/node/7", s.gov("Haldus", "Juurdepääs keelatud", "Sul pole õigust seda lehte vaadata."), 403, also=(R.LOGIN,)),
    case(R.FORBIDDEN, "s3-403.pildid.test/a.jpg", sends('<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', 403, {"Content-Type": "application/xml"})),
    case(R.TOO_MANY_REQUESTS, "goog-sorry.test/search?q=ohvriabi", "<html><body>Our systems have detected unusual traffic from your computer network. Please try your request again later.</body></html>", 429, {"Retry-After": "7200"}, also=(R.BOT_WALL, R.PUT_OFF)),
    case(R.TOO_MANY_REQUESTS, "api-limit.test/v2/x", sends('{"message":"API rate limit exceeded"}', 429, {"Content-Type": "application/json", "Retry-After": "3600"}), also=(R.PUT_OFF,)),
    case(R.TOO_MANY_REQUESTS, "cf1015.kirjandus.test/x", s.tiny("Error 1015", "<h1>Error 1015</h1><h2>You are being rate limited</h2>"), 429, {"Retry-After": "3600"}, also=(R.BOT_WALL, R.PUT_OFF)),
)  # fmt: skip


def away(
    reason: R, address: str, body: str | bytes, status: int | str = 200, headers: dict[str, str] | None = None
) -> Case:
    others = {R.SERVER_ERROR, R.UNAVAILABLE, *((R.PUT_OFF,) if "Retry-After" in (headers or {}) else ())} - {reason}
    return case(
        reason, address, body, status, headers, also=tuple(sorted(others)), anything=sends(body, status, headers)
    )


NOW: tuple[Case, ...] = (
    away(R.UNAVAILABLE, "hooldus1.ska-teenus.test/avaldus", s.card("SKA", "Hooldustööd", "Süsteem on uuendamisel 28.11 kell 20.00–24.00. Palume vabandust!", "et"), 503, {"Retry-After": "3600"}),
    away(R.SERVER_ERROR, "wphooldus.tugi-ring.test/", s.tiny("Maintenance", "<h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1>"), 503),
    away(R.UNAVAILABLE, "moodlehooldus.test/course/view.php?id=2", s.moodle("Õpe", "Hooldus", "<div class='box generalbox'>Sait on hoolduses ja ei ole praegu kättesaadav.</div>")),
    away(R.UNAVAILABLE, "hooldus200.noustamine.test/", s.card("Nõustamine", "Teeme lehte paremaks", "Uuendame parasjagu kodulehte. Oleme varsti tagasi!", "et")),
    away(R.UNAVAILABLE, "drupalmaint.ametid.test/et/x", s.gov("Ametid", "Saidi hooldus", "Ametid on parasjagu hoolduses. Peagi oleme tagasi. Tänan kannatlikkuse eest.")),
    away(R.UNAVAILABLE, "huolto.palvelu.test/asiointi", s.card("Asiointi", "Huoltokatko", "Palvelu on tilapäisesti poissa käytöstä huoltotöiden vuoksi. Yritä myöhemmin uudelleen.", "fi")),
    away(R.UNAVAILABLE, "ru-teh.portal.test/", s.card("Портал", "Технические работы", "Сайт временно недоступен. Мы скоро вернёмся.", "ru")),
    away(R.SERVER_ERROR, "ng502.statistika.test/tabel", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>", 502),
    away(R.SERVER_ERROR, "cf522.kogukond-x.test/", s.tiny("kogukond-x.test | 522: Connection timed out", "<h1>Connection timed out <span>Error code 522</span></h1><p>You: Working. Tallinn Cloudflare: Working. Host: Error</p>"), 522),
    away(R.SERVER_ERROR, "cf521.lastering.test/a", s.tiny("521: Web server is down", "<h1>Web server is down</h1>"), 521),
    away(R.SERVER_ERROR, "apache500.huvikool.test/", "<h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration and was unable to complete your request.</p>", 500),
    away(R.SERVER_ERROR, "gw504.kaardid.test/wms", "upstream request timeout", 504),
    away(R.SERVER_ERROR, "heroku.abikaart.test/", s.tiny("Application Error", "<iframe src='//www.herokucdn.com/error-pages/application-error.html'></iframe>"), 503),
    away(R.SERVER_ERROR, "varnish.uudised-v.test/1", s.tiny("503 Backend fetch failed", "<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 32770</p><p>Varnish cache server</p>"), 503),
    away(R.SERVER_ERROR, "koormus.pilet-x.test/", s.card("Pilet", "Server on ülekoormatud", "Liiga palju külastajaid. Proovi mõne minuti pärast uuesti.", "et"), 503),
    away(R.SERVER_ERROR, "bandw.mtu-veeb.test/", s.tiny("509 Bandwidth Limit Exceeded", "<h1>Bandwidth Limit Exceeded</h1><p>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit.</p>"), 509),
    away(R.SERVER_ERROR, "fail500.registrikeskus.test/leping.pdf", "An error occurred while processing your request.", 500, {"Content-Type": "text/plain"}),
    away(R.UNAVAILABLE, "saab-tagasi.eksam.test/", s.card("Eksamite infosüsteem", "Service Temporarily Unavailable", "The server is temporarily unable to service your request due to maintenance downtime or capacity problems."), 503, {"Retry-After": "1800"}),
    case(R.TIMEOUT, "vaikiv.vanaserver.test/abi", lambda x: time.sleep(4.5), also=(R.RESET,)),
    case(R.TIMEOUT, "tilkuv.kaugmoodle.test/", lambda x: x.drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"<", 120, 0.05)),
    case(R.RESET, "katkestav.tulemyyr.test/", lambda x: x.reset()),
    case(R.RESET, "tyhivastus.ruuter.test/x", raw(b"")),
)  # fmt: skip

CASES = BOTS + LOGINS + CONSENT + NOW
