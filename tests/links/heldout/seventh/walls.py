"""What stands before a page today: robots' walls, sign-ins, consents, refusals, upkeep, overload."""

import time

from faultfarm.rows import raw, sends, to

from course_sync.model.links import Reason as R
from heldout.seventh.dress import page, prose
from heldout.shapes import Case, bare, case, on

WALL = (R.FORBIDDEN,)
DOWN = (R.SERVER_ERROR, R.UNAVAILABLE)
PLAIN = {"Content-Type": "text/plain"}

_JUST = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cvId: '3',cZone: 'x',cType: 'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=9a';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>"""
_CF = {"Server": "cloudflare", "cf-mitigated": "challenge", "CF-RAY": "9a1b2c-TLL"}
_BLOCKED = """<!DOCTYPE html><html class="no-js" lang="en-US"><head><title>Attention Required! | Cloudflare</title></head><body><div id="cf-wrapper"><div id="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access ajakirjad-w2.com</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: <strong>9a1b2c3d</strong></p></div></div></body></html>"""
_AKAMAI = '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;site&#47;" on this server.<P>\nReference&#32;&#35;18&#46;5f2d1402&#46;1732&#46;1a2b\n<P>\nhttps&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5f2d\n</P>\n</BODY>\n</HTML>'
_IMPERVA = """<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1&incident_id=77-1" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 77-1</iframe></body></html>"""
_DATADOME = """<html lang="en"><head><title>kinnisvara-w6.com</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqA','hsh':'2211F5','t':'bv','host':'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>"""
_PX = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access to this page has been denied</title></head><body><section><div class="px-captcha-error-header">Before we continue...</div><div class="px-captcha-error-message">Press &amp; Hold to confirm you are a human (and not a bot).</div><div id="px-captcha"></div></section><script>window._pxAppId = 'PXa1b2';</script></body></html>"""
_ANUBIS = """<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.css"><script id="anubis_version" type="application/json">"v1.22.0"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4}}</script></head><body id="top"><main><h1 id="title">Making sure you&#39;re not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></main></body></html>"""

BOTS = [
    case(R.BOT_WALL, "ajakirjad-w1.com/doi/full/10.1/22", _JUST, 403, _CF, also=WALL),
    case(R.FORBIDDEN, "ajakirjad-w2.com/doi/abs/7", _BLOCKED, 403, {"Server": "cloudflare"}, also=(R.BOT_WALL,)),
    case(R.FORBIDDEN, "pank-w3.ee/blogi/saastmine", _AKAMAI, 403, {"Server": "AkamaiGHost"}, also=(R.BOT_WALL,)),
    case(R.BOT_WALL, "kindlustus-w4.ee/reis", _IMPERVA, 200, {"X-CDN": "Imperva"}),
    case(R.BOT_WALL, "lennud-w5.com/tallinn", _IMPERVA.replace("77-1", "91-4"), 403, also=WALL),
    case(R.BOT_WALL, "kinnisvara-w6.com/kuulutus/4", _DATADOME, 403, {"X-DataDome": "protected"}, also=WALL),
    case(R.BOT_WALL, "rooms-w7.com/listing/88", _PX, 403, also=WALL),
    case(R.BOT_WALL, "git-w8.org/tools/corpus", _ANUBIS),
    case(R.BOT_WALL, "wiki-w9.arch.org/title/Locale", _ANUBIS.replace("v1.22.0", "v1.19.1"), 200, {"Set-Cookie": "techaro.lol-anubis-auth=; Max-Age=0"}),
    case(R.BOT_WALL, "aws-w10.com/dataset/7", "", 202, {"x-amzn-waf-action": "challenge", "Server": "CloudFront"}),
    case(R.BOT_WALL, "aws-w11.com/shop/p1", "<!DOCTYPE html><html lang=en><head><title>Human Verification</title><script>window.awsWafCookieDomainList=[];window.gokuProps={\"key\":\"AQ\"};</script><script src='https://x.token.awswaf.com/challenge.js'></script></head><body><div id=captcha-container></div></body></html>", 405, {"x-amzn-waf-action": "captcha"}, also=(R.METHOD_REFUSED,)),
    case(R.FORBIDDEN, "aws-w12.com/report.pdf", '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2><HR>Request blocked. We can\'t connect to the server for this app or website at this time.<PRE>Generated by cloudfront (CloudFront)\nRequest ID: x==</PRE></BODY></HTML>', 403, also=(R.BOT_WALL,)),
    case(R.BOT_WALL, "yritys-w13.fi/ohjeet", bare("Tarkistetaan selaintasi", "<h1>Tarkistetaan selaintasi</h1><p>Odota hetki, varmistamme ettet ole robotti. Tämä kestää muutaman sekunnin.</p><script src=/__check.js></script>", "fi")),
    case(R.BOT_WALL, "sait-w14.ru/catalog/4", bare("DDoS-Guard", "<h1>Проверка браузера перед переходом на сайт</h1><p>Этот процесс автоматический. Ваш браузер перенаправится через несколько секунд.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>", "ru"), 403, {"Server": "ddos-guard"}, also=WALL),
    case(R.BOT_WALL, "otsija-w15.ru/showcaptcha?retpath=x", bare("Вы не робот?", "<form><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><input type=submit value='Я не робот'></form>", "ru")),
    case(R.BOT_WALL, "retailer-w16.com/dp/B0", "<!DOCTYPE html><html><head><title>Retailer</title></head><body><h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you're not a robot. For best results, please make sure your browser is accepting cookies.</p><form method=get action=/errors/validateCaptcha><img src=/captcha/x.jpg><input name=field-keywords></form></body></html>"),
    case(R.BOT_WALL, "sciencedb-w17.com/article/S0", bare("Verify you are human", "<h1>Are you a robot?</h1><p>Please confirm you are a human by completing the captcha challenge below.</p><div class=cf-turnstile data-sitekey=0x4></div><p>Reference number: 9c3</p>", "en"), 403, also=WALL),
    case(R.BOT_WALL, "network-w18.com/in/mari", "<html><head><script>window.onload=function(){trk='';}</script></head></html>", 999),
    case(R.BOT_WALL, "f5-w19.gov/forms/12", "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>", also=WALL),
    case(R.FORBIDDEN, "sucuri-w20.org/post", bare("Sucuri WebSite Firewall - Access Denied", "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner, please whitelist your IP.</p><p>Block reason: Bad bot access attempt.</p>"), 403, {"Server": "Sucuri/Cloudproxy"}, also=(R.BOT_WALL,)),
    case(R.BOT_WALL, "vercel-w21.app/demo", bare("Vercel Security Checkpoint", "<p id=header-text>We're verifying your browser</p><p id=footer-text>Website owner? Click here to fix</p><noscript>Enable JavaScript to continue</noscript><script src=/.well-known/vercel/security/static/challenge.v2.min.js></script>", "en"), 429, {"x-vercel-mitigated": "challenge", "Server": "Vercel"}, also=(R.TOO_MANY_REQUESTS,)),
    case(R.BOT_WALL, "poe-w22.pl/sklep", bare("Weryfikacja", "<h1>Sprawdzamy, czy nie jesteś robotem</h1><p>Zaznacz pole poniżej, aby kontynuować.</p><div class=h-captcha data-sitekey=ab1></div>", "pl")),
    case(R.BOT_WALL, "wordfence-w23.ee/blogi/7", bare("Your access to this site has been limited", "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>Reason: Exceeded the maximum number of page requests per minute for humans.</p><p>Generated by Wordfence</p>", "en"), 503, {"Retry-After": "900"}, also=(R.FORBIDDEN, R.SERVER_ERROR, R.UNAVAILABLE)),
    case(R.BOT_WALL, "sg-w24.org/blog", '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2Fblog&y=ipc:1"></meta></head></html>', 202, {"SG-Captcha": "challenge"}, pages={"/.well-known/sgcaptcha/?r=%2Fblog&y=ipc:1": sends(bare("Robot Challenge Screen", "<h1>Checking the site connection security</h1><script>const sgchallenge='20:1:x';</script>", "en"), 202)}),
    case(R.BOT_WALL, "piletid-w25.ee/kontsert/4", on("jarjekord-w25.com", "/?c=piletid&e=k4", 302), pages={"jarjekord-w25.com/?c=piletid&e=k4": sends(bare("Queue", "<h1>You are now in line</h1><p>When it is your turn, you will have 10 minutes to enter the website. Number of users in line ahead of you: 1841</p>", "en"))}, also=(R.UNAVAILABLE, R.TOO_MANY_REQUESTS)),
    case(R.BOT_WALL, "akamai-w26.com/guide/9", "<html lang=en><head><noscript><title>Pardon Our Interruption</title></noscript><meta http-equiv=\"refresh\" content=\"5; URL='/guide/9?bm-verify=AAQAAAAL'\"></head><body><script>var i=1732;var j=i+Number('21'+'84');xhr.open('POST','/_sec/verify?provider=interstitial',false);</script></body></html>"),
]  # fmt: skip


def sign_in(style, lang, title, site, body, **rest):
    return page(
        style,
        lang,
        title,
        body
        + "<form method=post><input name=username autocomplete=username><input type=password name=password><button type=submit>OK</button></form>",
        None,
        site,
    )


SIGN_INS = [
    case(R.LOGIN, "eteenus-g1.ee/minu/toetused", on("tara-g1.ee", "/auth/init?login_challenge=9", 302), pages={"tara-g1.ee/auth/init?login_challenge=9": sends(page("app", "et", "Riigi autentimisteenus", "<p>Vali turvaliseks autentimiseks sobiv meetod: ID-kaart, Mobiil-ID, Smart-ID, EU eID.</p>", "Riigi autentimisteenus – turvaline autentimine asutuste e-teenustes", "TARA"))}),
    case(R.LOGIN, "asiointi-g2.fi/omat", on("tunnistus-g2.fi", "/uas/authn?entityId=x", 302), pages={"tunnistus-g2.fi/uas/authn?entityId=x": sends(page("app", "fi", "Tunnistautuminen", "<p>Valitse tunnistustapa: pankkitunnukset, mobiilivarmenne, varmennekortti.</p>", "Valitse tunnistustapa", "Tunnistus"))}),
    case(R.LOGIN, "minasidor-g3.se/arende", to("/login?returnUrl=%2Farende", 302), pages={"/login?returnUrl=%2Farende": sends(page("app", "sv", "Logga in", "<p>Logga in med BankID eller Freja.</p><button>BankID</button>", None, "Mina sidor"))}),
    case(R.LOGIN, "epakalpojumi-g4.lv/mans", sends(page("gov", "lv", "Vienotā pieteikšanās", "<p>Lai turpinātu, izvēlieties autentifikācijas veidu: eParaksts mobile, internetbanka, eID karte.</p>", None, "Portāls"))),
    case(R.LOGIN, "pilv-g5.com/personal/mari/Documents/kava.docx", on("login-g5.com", "/common/oauth2/authorize?client_id=0003", 302), pages={"login-g5.com/common/oauth2/authorize?client_id=0003": sends("<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><div id=lightbox><div role=heading>Sign in</div><input type=email name=loginfmt placeholder='Email, phone, or Skype'><a>Can’t access your account?</a><input type=submit value=Next></div></body></html>")}),
    case(R.LOGIN, "dokumendid-g6.com/document/d/1x/edit", on("kontod-g6.com", "/v3/signin/identifier?continue=x", 302), pages={"kontod-g6.com/v3/signin/identifier?continue=x": sends("<!doctype html><html lang=et><head><title>Sisselogimine – Kontod</title></head><body><h1>Sisselogimine</h1><p>Jätkake rakendusse Docs</p><input type=email id=identifierId aria-label='E-posti aadress või telefoninumber'><button>Edasi</button></body></html>")}),
    case(R.LOGIN, "moodle-g7.ee/mod/resource/view.php?id=9", to("/login/index.php", 303), pages={"/login/index.php": sends(sign_in("moodle", "et", "Logi sisse", "Kooli Moodle", "<h2>Logi sisse</h2><p>Kas unustasid oma kasutajatunnuse või parooli?</p>"))}),
    case(R.LOGIN, "shib-g8.ee/raamat/77", on("wayf-g8.ee", "/module.php/discopower/disco.php?entityID=x", 302), pages={"wayf-g8.ee/module.php/discopower/disco.php?entityID=x": sends(page("firm", "et", "Vali oma koduasutus", "<p>Vali asutus, kus soovid end autentida.</p><ul><li>Tartu ülikool<li>TTÜ<li>EMÜ</ul>", None, "TAAT"))}),
    case(R.LOGIN, "siseveeb-g9.ee/juhendid", "<html><head><title>401 Authorization Required</title></head><body><center><h1>401 Authorization Required</h1></center><hr><center>nginx</center></body></html>", 401, {"WWW-Authenticate": 'Basic realm="Sise"'}),
    case(R.LOGIN, "wiki-g10.ee/pages/viewpage.action?pageId=3", to("/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D3&permissionViolation=true", 302), anything=sends(sign_in("app", "en", "Log In - Confluence", "Confluence", "<p>You are not logged in. Please log in to continue.</p>"))),
    case(R.LOGIN, "opiq-g11.ee/Kit/Details/5", sends(sign_in("app", "et", "Sisselogimine", "Õpiplatvorm", "<p>Selle peatüki lugemiseks logi sisse. HarID · eKool · Stuudium · ID-kaart</p>"))),
    case(R.LOGIN, "diia-g12.ua/poslugy/moi", sends(page("app", "uk", "Вхід", "<p>Оберіть спосіб входу: електронний підпис, BankID, Дія.Підпис.</p>", "Увійдіть, щоб продовжити", "Послуги"))),
    case(R.LOGIN, "gosus-g13.ru/lk", to("/login/?goto=/lk", 302), pages={"/login/?goto=/lk": sends(sign_in("app", "ru", "Авторизация", "Услуги", "<p>Введите телефон, почту или СНИЛС. Войти другим способом</p>"))}),
    case(R.LOGIN, "hochschule-g14.de/kurs/4", sends(sign_in("typo3", "de", "Anmeldung erforderlich", "Hochschule", "<p>Bitte melden Sie sich mit Ihrer Hochschulkennung an, um diesen Kurs zu sehen.</p>"))),
    case(R.LOGIN, "portal-g15.pl/moje", to("/nforms/signin?back=x", 302), pages={"/nforms/signin?back=x": sends(page("gov", "pl", "Wybierz sposób logowania", "<p>Profil Zaufany, e-dowód, bankowość elektroniczna.</p>", None, "Login"))}),
    case(R.LOGIN, "ebsco-g16.com/doc/7", on("ezproxy-g16.ee", "/login?url=http://ebsco-g16.com/doc/7", 302), pages={"ezproxy-g16.ee/login?url=http://ebsco-g16.com/doc/7": sends(sign_in("plain", "et", "Raamatukogu kaugkasutus", "Raamatukogu", "<p>Andmebaaside kasutamiseks väljaspool ülikooli sisesta oma kasutajatunnus ja parool.</p>"))}),
    case(R.LOGIN, "raamat-g17.com/groups/opetajad/", to("/login/?next=%2Fgroups%2Fopetajad%2F", 302), pages={"/login/?next=%2Fgroups%2Fopetajad%2F": sends(sign_in("app", "et", "Logi sisse Raamatusse", "Raamat", "<p>Jätkamiseks pead sisse logima.</p><a>Unustasid parooli?</a><a>Loo uus konto</a>"))}),
]  # fmt: skip

CONSENT = [
    case(R.CONSENT_WALL, "otsing-c1.com/maps/place/x", on("consent-c1.com", "/ml?continue=x&gl=EE", 302), pages={"consent-c1.com/ml?continue=x&gl=EE": sends("<!doctype html><html lang=et><head><title>Enne jätkamist</title></head><body><h1>Enne jätkamist</h1><p>Kasutame küpsiseid ja andmeid, et pakkuda teenuseid.</p><form action=/save><button>Keeldu kõigist</button></form><form action=/save><button>Nõustu kõigiga</button></form></body></html>")}),
    case(R.CONSENT_WALL, "portal-c2.com/news/5", on("guce-c2.com", "/v2/collectConsent?sessionId=3", 302), pages={"guce-c2.com/v2/collectConsent?sessionId=3": sends("<html lang=en><head><title>Your privacy choices</title></head><body><div class=consent-overlay><h1>We value your privacy</h1><p>We and our 240 partners store and access information on a device.</p><form method=post class=consent-form><button name=agree>Accept all</button><button name=reject>Reject all</button></form></div></body></html>")}),
    case(R.CONSENT_WALL, "zeitung-c3.de/artikel/9", to("/zustimmung?url=%2Fartikel%2F9", 302), pages={"/zustimmung?url=%2Fartikel%2F9": sends(bare("Zustimmung erforderlich", "<h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking.</p><button>Einwilligen und weiter</button><h2>oder PUR-Abo für 3,99 €</h2>", "de"))}),
    case(R.CONSENT_WALL, "olutmuseo-c4.fi/naytteet", bare("Ikäraja", "<h1>Oletko täyttänyt 18 vuotta?</h1><p>Sivusto sisältää tietoa alkoholista.</p><button>Kyllä</button><button>En</button>", "fi"), also=(R.FINE,)),
    case(R.CONSENT_WALL, "viinakoda-c5.ee/ajalugu", bare("Vanuse kontroll", "<h1>Kas oled vähemalt 18-aastane?</h1><p>Sisenemiseks kinnita oma vanust.</p><a href=?ok=1>Jah, olen</a> <a href=https://www.ee>Ei</a><p>Tähelepanu! Tegemist on alkoholiga. Alkohol võib kahjustada teie tervist.</p>", "et"), also=(R.FINE,)),
    case(R.LEGAL, "local-news-c6.com/story/12", bare("451: Unavailable due to legal reasons", "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>", "en"), 451),
    case(R.FORBIDDEN, "tv-c7.uk/programme/p0", bare("Not available", "<h1>This service is not available in your country</h1>", "en"), 403, also=(R.LEGAL,)),
]  # fmt: skip

REFUSALS = [
    case(R.TOO_MANY_REQUESTS, "arhiiv-q1.org/details/rmt", bare("429 Too Many Requests", "<h1>429 Too Many Requests</h1><center>nginx</center>"), 429, {"Retry-After": "3600"}),
    case(R.TOO_MANY_REQUESTS, "code-q2.dev/a/b", "<html><body><h1>Whoa there!</h1><p>You have exceeded a secondary rate limit. Please wait a few minutes before you try again.</p></body></html>", 429),
    case(R.FORBIDDEN, "kool-q3.ee/wp-content/uploads/hinded.xlsx", '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don\'t have permission to access this resource.</p></body></html>', 403),
    case(R.FORBIDDEN, "drupal-q4.ee/node/88", page("gov", "et", "Juurdepääs keelatud", "<p>Sul puuduvad õigused selle lehe vaatamiseks.</p>", None, "Amet Q4"), 403),
    case(R.METHOD_REFUSED, "vorm-q5.ee/esita", "<html><head><title>405 Not Allowed</title></head><body><center><h1>405 Not Allowed</h1></center></body></html>", 405, {"Allow": "POST"}),
    case(R.ROBOTS, "raba-q6.ee/kaart/1", page("wp", "et", "Raba", prose("Raba"), None, "Raba"), pages={"/robots.txt": sends("User-agent: course-sync\nDisallow: /kaart/\n", 200, PLAIN)}),
    case(R.FORBIDDEN, "blob-q7.windows.net/materjal/loeng.mp4", '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame</AuthenticationErrorDetail></Error>', 403, {"Content-Type": "application/xml"}),
    case(R.FORBIDDEN, "tellija-q8.com/premium/8", bare("Payment required", "<h1>402</h1><p>Subscribe to read.</p>", "en"), 402),
    case(R.FORBIDDEN, "ru-arhiv-q9.ru/dok/3", bare("403", "<h1>Доступ запрещён</h1><p>Доступ с вашего IP-адреса ограничен.</p>", "ru"), 403, also=(R.BOT_WALL,)),
]  # fmt: skip

TROUBLE = [
    case(R.UNAVAILABLE, "register-n1.ee/paring", page("gov", "et", "Hooldustööd", "<p>Süsteemis tehakse korralisi hooldustöid. Teenus taastub 28.11 kell 8.00. Vabandame!</p>", None, "Register"), 503, {"Retry-After": "7200"}, also=DOWN),
    case(R.UNAVAILABLE, "kool-n2.ee/uudised/5", bare("Hooldus", "<h1>Veebileht on hooldusel</h1><p>Oleme peagi tagasi. Palun külasta meid hiljem uuesti.</p>", "et"), also=(R.SERVER_ERROR,)),
    case(R.UNAVAILABLE, "shop-n3.com/p/4", bare("Maintenance", "<h1>We&rsquo;ll be back soon!</h1><p>Sorry for the inconvenience but we&rsquo;re performing some maintenance at the moment.</p><p>&mdash; The Team</p>", "en"), also=(R.SERVER_ERROR,)),
    case(R.SERVER_ERROR, "wp-n4.ee/leht", "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><div class=wp-die-message>Briefly unavailable for scheduled maintenance. Check back in a minute.</div></body></html>", 503, {"Retry-After": "600"}, also=DOWN),
    case(R.SERVER_ERROR, "nginx-n5.ee/rakendus", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.26.2</center>\r\n</body>\r\n</html>\r\n", 502),
    case(R.SERVER_ERROR, "cf-n6.org/guide", "<!DOCTYPE html><html><head><title>cf-n6.org | 522: Connection timed out</title></head><body><div id=cf-wrapper><h1><span>Connection timed out</span><span>Error code 522</span></h1><p>Visit cloudflare.com for more information.</p></div></body></html>", 522, {"Server": "cloudflare"}, also=(R.TIMEOUT,)),
    case(R.SERVER_ERROR, "varnish-n7.fi/artikkeli/8", '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 3281</p><hr><p>Varnish cache server</p></body></html>', 503, also=DOWN),
    case(R.SERVER_ERROR, "asp-n8.ee/Kursused/Vaata/3", "<!DOCTYPE html><html><head><title>500 - Internal server error.</title></head><body><h2>500 - Internal server error.</h2><h3>There is a problem with the resource you are looking for, and it cannot be displayed.</h3></body></html>", 500),
    case(R.SERVER_ERROR, "gw-n9.lv/dati", bare("504 Gateway Time-out", "<center><h1>504 Gateway Time-out</h1></center>"), 504, also=(R.TIMEOUT,)),
    case(R.SERVER_ERROR, "band-n10.ua/statti", bare("509 Bandwidth Limit Exceeded", "<h1>Bandwidth Limit Exceeded</h1><p>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit.</p>"), 509),
    case(R.SERVER_ERROR, "heroku-n11.com/demo", "<!DOCTYPE html><html><head><title>Application Error</title></head><body><iframe src='//www.herokucdn.com/error-pages/application-error.html'></iframe></body></html>", 503, {"Server": "Heroku"}, also=DOWN),
    case(R.SERVER_ERROR, "rails-n12.dev/kursid", bare("We're sorry, but something went wrong (500)", "<div class=dialog><h1>We're sorry, but something went wrong.</h1></div>"), 500),
    case(R.SERVER_ERROR, "koorem-n13.ee/piletid", page("app", "et", "Ülekoormus", "<p>Meil on praegu palju külastajaid. Proovi mõne minuti pärast uuesti.</p>", None, "Piletid"), 503, also=DOWN),
    case(R.SERVER_ERROR, "edge-n14.pl/dane", bare("520: Web server is returning an unknown error", "<h1>Error code 520</h1>"), 520),
    case(R.TIMEOUT, "aeglane-n15.ee/otsing", lambda x: time.sleep(6)),
    case(R.TIMEOUT, "tilk-n16.ee/leht", lambda x: x.drip(b"HTTP/1.1 200 OK\r\nX-B: ", b"z", 200, 0.06)),
    case(R.TIMEOUT, "paus-n17.lt/knyga", lambda x: x.send(bare("408", "<h1>408 Request Time-out</h1><p>Your browser didn't send a complete request in time.</p>"), 408)),
    case(R.RESET, "poolik-n18.de/", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n"), also=(R.BAD_RESPONSE, R.SERVER_ERROR)),
    case(R.UNAVAILABLE, "huolto-n19.fi/palvelu", page("gov", "fi", "Huoltokatko", "<p>Palvelu on tilapäisesti poissa käytöstä huoltokatkon vuoksi. Pahoittelemme häiriötä.</p>", "Palvelu ei ole käytettävissä", "Palvelu"), 200, also=(R.SERVER_ERROR,)),
    case(R.UNAVAILABLE, "tehraboty-n20.ru/uroki", bare("Технические работы", "<h1>На сайте ведутся технические работы</h1><p>Мы скоро вернёмся. Приносим извинения.</p>", "ru"), also=(R.SERVER_ERROR,)),
    case(R.SERVER_ERROR, "sql-n21.ee/andmed", bare("Viga", "<p>SQLSTATE[HY000] [1040] Too many connections</p>"), 500),
    Case(R.DNS_TROUBLE, "hadas.siht/kursus"),
    case(R.SERVER_ERROR, "lb-n22.se/kurs", "<html><body><b>Http/1.1 Service Unavailable</b></body> </html>", 503, also=DOWN),
]  # fmt: skip
