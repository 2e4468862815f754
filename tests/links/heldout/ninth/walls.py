"""Where a person may get in and we do not: sign-in, bot walls, consent, age, country, too many requests, bare refusals."""

from collections.abc import Mapping

from faultfarm.rows import first, sends, to

from course_sync.model.links import Reason as R
from heldout.ninth.skins import on_site, page
from heldout.shapes import Case, case, on


def login(address: str, lang: str, name: str, title: str, body: str, skin: str = "", **rest: object) -> Case:
    return on_site(R.LOGIN, address, lang, name, title, body, skin, same=True, **rest)  # type: ignore[arg-type]


def sent_to(address: str, place: str, door: str, code: int = 302, **rest: object) -> Case:
    """Sent on to a door: `place` is a path of the same host, or "host/path" of another."""
    path = "/" + place.partition("?")[0].partition("/")[2]
    if place.startswith("/"):
        return case(R.LOGIN, address, to(place, code), pages={path: sends(door)}, **rest)  # type: ignore[arg-type]
    host = place.partition("/")[0]
    away = on(host, "/" + place.partition("/")[2], code)
    return case(R.LOGIN, address, away, pages={host + path: sends(door)}, anything=away, **rest)  # type: ignore[arg-type]


def wall(
    reason: R,
    address: str,
    whole: str,
    status: int | str = 200,
    headers: Mapping[str, str] | None = None,
    also: tuple[R, ...] = (),
) -> Case:
    return case(reason, address, whole, status, headers, also=also, anything=sends(whole, status, headers))


def door(host: str, lang: str, name: str, title: str, body: str) -> str:
    return page(host, lang, name, title, body, "bare")


LOGINS: tuple[Case, ...] = (
    login(
        "kolledz-moodle.test/course/view.php?id=12",
        "et",
        "Kolledži Moodle",
        "Kolledži Moodle: Sisene lehele",
        "# Sisene\n[[Sisene]]\n<a href='/login/forgot_password.php'>Unustasid kasutajatunnuse või parooli?</a>\nMõned kursused lubavad külalisena ligipääsu",
        "bootstrap",
    ),
    login(
        "siseveeb-amet.test/juhendid",
        "et",
        "Siseveeb",
        "Siseveeb",
        "# Siseveeb\nSisenemiseks kasuta asutuse kontot.\n[[Logi sisse]]",
        "bare",
    ),
    login(
        "opetaja-pilv.test/kaust/33",
        "et",
        "Õpetaja pilv",
        "Logi sisse",
        "# Õpetaja pilv\nKaust «Töölehed» on jagatud ainult sisseloginud kasutajatele.\n[[Sisene]]",
        "react",
        also=(R.FORBIDDEN,),
    ),
    login(
        "dokumendihaldus-x.test/?page=pub_view_dynobj&pid=4",
        "et",
        "Dokumendihaldus",
        "Autentimine",
        "# Autentimine\n- ID-kaart\n- Mobiil-ID\n- Smart-ID\nTurvalisuse tagamiseks sulgege pärast töö lõpetamist veebilehitseja.",
        "bare",
    ),
    login(
        "stuudium-like.test/",
        "et",
        "Koolipäevik",
        "Koolipäevik",
        "# Tere!\nSee on kooli päevik. Palun tuvasta end.\n[[Edasi]]\n<a>Ma olen lapsevanem ja mul pole veel kontot</a>",
        "builder",
    ),
    login(
        "jira-civic.test/browse/EOPE-88",
        "en",
        "Jira",
        "Log in - Jira",
        "# Welcome to Jira\n[[Log In]]\nNot a member? To request an account, please contact your administrators.",
        "bootstrap",
    ),
    login(
        "linkboard-social.test/in/mari-maasikas",
        "en",
        "Linkboard",
        "Sign Up | Linkboard",
        "# Join to view full profile\n[[Agree & Join]]\nAlready on Linkboard? Sign in",
        "react",
    ),
    login(
        "facelike.test/groups/2211/posts/91",
        "en",
        "Facelike",
        "Log in to Facelike",
        "# You must log in to continue.\n[[Log in]]\nForgotten account? · Sign up for Facelike",
        "react",
    ),
    login(
        "instapics.test/p/CxY/",
        "en",
        "Instapics",
        "Login • Instapics",
        "<div class='phone-frame'></div>\n[[Log In]]\nLog in with Facelike. Don't have an account? Sign up",
        "react",
    ),
    login(
        "dropfolder-priv.test/home/course",
        "en",
        "Dropfolder",
        "Dropfolder - Request access",
        "# You need access\nRequest access, or switch to an account with access.\n<textarea placeholder='Message (optional)'></textarea>\n<button>Request access</button>",
        "bare",
        also=(R.FORBIDDEN,),
    ),
    login(
        "gdocs-like.test/document/d/1priv/edit",
        "en",
        "Docs",
        "Docs: Sign-in",
        "# Sign in\nto continue to Docs\n[[Next]]\n<a>Create account</a>",
        "bare",
    ),
    login(
        "ebsco-like.test/c/xk/viewer/pdf/7",
        "en",
        "Research databases",
        "Sign in with your institution",
        "# Let's find your institution\n<input type='search' placeholder='Library, university or organisation'>\nContinue as a guest is not available for this content.\n<a>Sign in with a personal account</a>",
        "next",
    ),
    login(
        "slack-like.test/archives/C024",
        "en",
        "Teamtalk",
        "Sign in to peer-support",
        "# Sign in to your workspace\npeer-support.teamtalk\n[[Sign In With Email]]",
        "bare",
    ),
    login(
        "zapis-klass.test/zhurnal/7b",
        "ru",
        "Электронный журнал",
        "Вход в систему",
        "# Вход в систему\n[[Войти]]\nЗабыли пароль? Обратитесь к классному руководителю.",
        "table",
    ),
    login(
        "odnoklass-like.test/group/5/topic/9",
        "ru",
        "Одноклассница",
        "Одноклассница — вход",
        "# Войдите, чтобы увидеть тему\n[[Войти]]\nНет профиля? Зарегистрируйтесь",
        "react",
    ),
    login(
        "kurs-zakrytyj.test/lesson/3",
        "ru",
        "Академия",
        "Урок 3",
        "# Этот урок доступен только ученикам\nВойдите в личный кабинет, чтобы продолжить.\n[[Продолжить]]",
        "next",
    ),
    login(
        "wilma-like.test/opettaja",
        "fi",
        "Koulujärjestelmä",
        "Kirjaudu sisään",
        "# Kirjaudu sisään\n[[Kirjaudu]]\nUnohditko salasanasi?",
        "bare",
    ),
    login(
        "eklase-like.test/darbi/3",
        "lv",
        "Skolas žurnāls",
        "Autorizācija",
        "# Autorizācija\n[[Pieslēgties]]\nIzmanto eParakstu vai internetbanku.",
        "bootstrap",
    ),
    login(
        "tamo-like.test/namudarbai",
        "lt",
        "Dienynas",
        "Prisijungimas",
        "# Prisijunkite\n[[Jungtis]]\nElektroninio dienyno vartotojams",
        "bare",
    ),
    login(
        "lernraum-ilias.test/goto.php?target=crs_90",
        "de",
        "Lernraum",
        "Anmelden",
        "# Bei ILIAS anmelden\n[[Anmelden]]\nPasswort vergessen?",
        "bootstrap",
    ),
    login(
        "portail-agents.test/guide",
        "fr",
        "Portail des agents",
        "Connexion",
        "# Connexion\nCet espace est réservé aux agents.\n[[Se connecter]]",
        "govuk",
    ),
    login(
        "platforma-szkolen.test/kurs/8",
        "pl",
        "Platforma szkoleń",
        "Logowanie",
        "# Zaloguj się\nTreść kursu widzą tylko zapisani uczestnicy.\n[[Zaloguj]]",
        "joomla",
    ),
    sent_to(
        "iseteenindus-toetus.test/avaldus",
        "tara-a.tuvastus.test/oidc/authorize?client_id=7",
        door(
            "tara-a.tuvastus.test",
            "et",
            "Autentimisteenus",
            "Riigi autentimisteenus",
            "# Vali autentimisvahend\n- ID-kaart\n- Mobiil-ID\n- Smart-ID\n- EU eID\n<label>Isikukood <input name='idCode'></label>",
        ),
    ),
    sent_to(
        "sharepoint-priv.test/sites/opik/Shared%20Documents/a.docx",
        "login-ms.microonline.test/common/oauth2/authorize?client_id=0",
        door(
            "login-ms.microonline.test",
            "en",
            "",
            "Sign in to your account",
            "<div id='lightbox'><div role='heading'>Sign in</div><input type='email' name='loginfmt' placeholder='Email, phone, or Skype'><a>Can't access your account?</a><button>Next</button></div><script>var $Config={'urlPost':'/common/login','sErrorCode':''};</script>",
        ),
    ),
    sent_to(
        "gitlab-priv.test/group/secret-kit",
        "/users/sign_in",
        door(
            "gitlab-priv.test",
            "en",
            "GitLab",
            "Sign in · GitLab",
            "# GitLab Community Edition\n[[Sign in]]\nYou need to sign in or sign up before continuing.",
        ),
    ),
    sent_to(
        "conf-priv.test/pages/viewpage.action?pageId=91",
        "/login.action?os_destination=%2Fpages",
        door(
            "conf-priv.test",
            "en",
            "Confluence",
            "Log In - Confluence",
            "# Log in\nYou are not logged in. Any changes you make will be marked as anonymous.\n[[Log in]]",
        ),
    ),
    sent_to(
        "harid-oppija.test/ulesanne/5",
        "harid-b.login.test/et/authorizations/new",
        door("harid-b.login.test", "et", "HarID", "HarID", "# Sisenemine HarIDga\n[[Sisene]]\n- Mobiil-ID\n- eduID"),
    ),
    sent_to(
        "docs-priv.test/presentation/d/1/edit",
        "accounts-g.search.test/v3/signin/identifier?continue=docs",
        door(
            "accounts-g.search.test",
            "et",
            "",
            "Sisselogimine",
            "# Logi sisse\njätka teenusesse Esitlused\n<input type='email' aria-label='E-posti aadress või telefoninumber'>\n<button>Järgmine</button>",
        ),
        also=(R.FORBIDDEN,),
    ),
    sent_to(
        "saml-uni.test/library/ejournal",
        "idp-uni.shib.test/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ",
        door(
            "idp-uni.shib.test",
            "en",
            "University",
            "University Login Service",
            "# Login to E-journals\n[[Login]]\n<label><input type='checkbox'> Don't Remember Login</label>",
        ),
        also=(R.FORBIDDEN,),
    ),
    sent_to(
        "ezproxy-hub.test/login?url=https://journal.test/1",
        "/cas/login",
        door(
            "ezproxy-hub.test",
            "et",
            "Raamatukogu",
            "Kaugjuurdepääs",
            "# Kaugjuurdepääs andmebaasidele\nSisene lugejakaardi numbri ja PIN-koodiga.\n[[Sisene]]",
        ),
    ),
    sent_to(
        "lms-canvas-like.test/courses/77/pages/intro",
        "/login/canvas",
        door(
            "lms-canvas-like.test",
            "en",
            "Campus",
            "Log in to Campus",
            "# Campus\n[[Log In]]\n<a>Parent of a user? Click here for an account</a>",
        ),
        303,
    ),
    sent_to(
        "kabinet-roditelya.test/deti",
        "esia-g.gosvhod.test/login",
        door(
            "esia-g.gosvhod.test", "ru", "Госвход", "Авторизация", "# Авторизация\nТелефон / Email / СНИЛС\n[[Войти]]"
        ),
    ),
    sent_to(
        "nextcloud-priv.test/apps/files/?fileid=33",
        "/login?redirect_url=/apps/files",
        door(
            "nextcloud-priv.test",
            "en",
            "Nextcloud",
            "Nextcloud",
            "<div id='body-login'></div>\n# Log in to Nextcloud\n[[Log in]]\nForgot password?",
        ),
    ),
    case(
        R.LOGIN,
        "basic401.arendus-test.test/uus",
        "<html><head><title>401 Authorization Required</title></head><body><center><h1>401 Authorization Required</h1></center><hr><center>nginx</center></body></html>",
        401,
        {"WWW-Authenticate": 'Basic realm="Arendus"'},
    ),
    case(
        R.LOGIN,
        "bearer401.api-andmed.test/v3/isikud",
        '{"error":"invalid_token","error_description":"Full authentication is required"}',
        401,
        {"WWW-Authenticate": "Bearer", "Content-Type": "application/json"},
    ),
    on_site(
        R.LOGIN,
        "page401.liikmed-selts.test/protokollid",
        "et",
        "Seltsi liikmed",
        "Ainult liikmetele",
        "# Ainult liikmetele\nProtokollide lugemiseks logi sisse. Liikmemaks 2026 on 15 eurot.",
        "wordpress",
        status=401,
    ),
    case(R.LOGIN, "ntlm401.siseserver.test/_layouts/15/start.aspx", "", 401, {"WWW-Authenticate": "NTLM"}),
    login(
        "paywall-hard.test/lugu/88",
        "et",
        "Majandusleht",
        "Sisene või telli",
        "# Selle lehe nägemiseks logi sisse\nMajanduslehe veeb on ainult tellijatele.\n[[Logi sisse]]\n<button>Telli 1 € eest</button>",
        "paper",
        also=(R.FORBIDDEN, R.FINE),
    ),
    on_site(
        R.LOGIN,
        "moodle-enrol.test/enrol/index.php?id=31",
        "et",
        "Täiendusõpe",
        "Registreerimisvõimalused",
        "# Registreerimisvõimalused\n## Leinatoe alused\n<div class='box'>Külalised ei saa sellele kursusele siseneda. Palun logi sisse.</div>\n<button>Jätka</button>",
        "bootstrap",
        also=(R.FORBIDDEN, R.FINE),
    ),
)

BOTS: tuple[Case, ...] = (
    wall(
        R.BOT_WALL,
        "cf-jst.publisher-books.test/doi/abs/10.1",
        "<!DOCTYPE html><html lang='en-US'><head><title>Just a moment...</title><meta name='robots' content='noindex,nofollow'><meta http-equiv='refresh' content='360'></head><body><div class='main-wrapper' role='main'><noscript><span id='challenge-error-text'>Enable JavaScript and cookies to continue</span></noscript></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'publisher-books.test',cType:'managed'};})();</script><script src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=9a'></script></body></html>",
        403,
        {"Server": "cloudflare", "cf-mitigated": "challenge"},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "cf-block.toetusfond-blog.test/lugu",
        door(
            "cf-block.toetusfond-blog.test",
            "en",
            "",
            "Attention Required! | Cloudflare",
            "# Sorry, you have been blocked\n## You are unable to access toetusfond-blog.test\nYour IP: 192.0.2.4. Performance & security by Cloudflare",
        ),
        403,
        {"Server": "cloudflare"},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "anubis-b.linux-wiki.test/w/Main",
        door(
            "anubis-b.linux-wiki.test",
            "en",
            "",
            "Making sure you're not a bot!",
            "# Making sure you're not a bot!\nLoading... Difficulty: 4, Speed: 0kH/s\n<script id='anubis_version' type='application/json'>\"1.21\"</script><script async type='module' src='/.within.website/x/cmd/anubis/static/js/main.mjs'></script>\nProtected by Anubis from Techaro.",
        ),
        also=(R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "akam-b.lennufirma-info.test/reisija",
        '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;lennufirma-info&#46;test&#47;reisija" on this server.<P>\nReference&#32;&#35;18&#46;9e4a1602&#46;1764\n</BODY>\n</HTML>\n',
        403,
        {"Server": "AkamaiGHost"},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "linked999.jobs-network.test/company/ohvriabi",
        "<html><head><script type='text/javascript'>window.onload=function(){var trk='bf';window.location.href='/authwall?trk='+trk;}</script></head></html>",
        999,
        {},
        (R.LOGIN,),
    ),
    wall(
        R.BOT_WALL,
        "imperva.insurance-eu.test/claims",
        "<html style='height:100%'><head><META NAME='ROBOTS' CONTENT='NOINDEX, NOFOLLOW'><script src='/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3'></script></head><body style='margin:0px;height:100%'><iframe id='main-iframe' src='/_Incapsula_Resource?CWUDNSAI=23&incident_id=14' width='100%'>Request unsuccessful. Incapsula incident ID: 1400-77</iframe></body></html>",
        200,
        {"X-Iinfo": "14-1", "X-CDN": "Imperva"},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "hcap.vene-portaal.test/novosti/1",
        door(
            "hcap.vene-portaal.test",
            "ru",
            "",
            "Вы не робот?",
            "# Подтвердите, что запросы отправляли вы, а не робот\nНам очень жаль, но запросы с вашего устройства похожи на автоматические.\n<form action='/checkcaptcha'><input type='checkbox' id='js-button'><label>Я не робот</label></form>\n<div class='SmartCaptcha'></div>",
        ),
        also=(R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "ddosg.metodichka.test/urok",
        "<!DOCTYPE html><html><head><title>DDOS-GUARD</title><meta charset='utf-8'></head><body><h1 id='title'>Проверка браузера перед переходом на metodichka.test</h1><p>Пожалуйста, подождите несколько секунд.</p><script src='/.well-known/ddos-guard/check?context=free_splash'></script></body></html>",
        403,
        {"Server": "ddos-guard"},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "ddome.huuto-uutiset.test/a/7",
        "<html lang='fi'><head><title>huuto-uutiset.test</title></head><body><p id='cmsg'>Please enable JS and disable any ad blocker</p><script data-cfasync='false'>var dd={'rt':'i','cid':'AHrl','hsh':'2F','t':'bv','host':'geo.captcha-delivery.com'}</script></body></html>",
        403,
        {"X-DataDome": "protected"},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "f5asm.ministere-eu.test/dossier",
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 8871234567890123456<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
        200,
        {},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "google-sorry.otsimootor.test/sorry/index?q=1",
        door(
            "google-sorry.otsimootor.test",
            "en",
            "",
            "otsimootor.test/sorry",
            "Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.\n<form id='captcha-form'><div class='g-recaptcha' data-sitekey='6Lf'></div></form>\nIP address: 192.0.2.9",
        ),
        429,
        {},
        (R.TOO_MANY_REQUESTS,),
    ),
    wall(
        R.BOT_WALL,
        "awsw.europa-andmed.test/dataset/3",
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title></title><script>window.awsWafCookieDomainList=[];window.gokuProps={'key':'AQIDAHjc','iv':'CgAG','context':'x'};</script><script src='https://b.token.awswaf.test/challenge.js'></script></head><body><div id='challenge-container'></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript></body></html>",
        202,
        {"x-amzn-waf-action": "challenge"},
    ),
    wall(
        R.BOT_WALL,
        "vercel-chk.noortehaal.test/blogi",
        "<!DOCTYPE html><html lang='en'><head><title>Vercel Security Checkpoint</title></head><body><div id='root'><p id='header-text'>We're verifying your browser</p><p id='footer-text'>Website owner? <a href='https://vercel.link/security-checkpoint'>Click here to fix</a></p></div><noscript>Enable JavaScript to continue</noscript></body></html>",
        429,
        {"x-vercel-mitigated": "challenge"},
        (R.TOO_MANY_REQUESTS,),
    ),
    wall(
        R.BOT_WALL,
        "sgcaptcha.perenou-blogi.test/artikkel",
        "<html><head><link rel='icon' href='data:;'><meta http-equiv='refresh' content='0;/.well-known/sgcaptcha/?r=%2Fartikkel&y=ipc:192.0.2.4:1764.1'></head></html>",
        202,
        {"SG-Captcha": "challenge"},
    ),
    wall(
        R.BOT_WALL,
        "et-robot.kuulutusteportaal.test/k/4",
        door(
            "et-robot.kuulutusteportaal.test",
            "et",
            "",
            "Turvakontroll",
            "# Turvakontroll\nPalun kinnita, et sa ei ole robot. Meie süsteem märkas sinu võrgust tavatut liiklust.\n<div class='h-captcha' data-sitekey='10000000-ffff'></div>\n<script src='https://js.hcaptcha.com/1/api.js' async></script>",
        ),
        403,
        {},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "cookie-js.vanaportaal-lt.test/st/1",
        "<html><body><script>document.cookie='__test=9f1c2e; path=/';location.href='/st/1?i=1';</script><noscript>This site requires Javascript to work, please enable Javascript in your browser or use a browser with Javascript support</noscript></body></html>",
        200,
        {},
        (R.FINE,),
    ),
    wall(
        R.BOT_WALL,
        "perimx.koti-kauppa.test/t/2",
        "<!DOCTYPE html><html><head><title>Access to this page has been denied.</title><script>window._pxAppId='PXq1';window._pxUuid='';</script></head><body><h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id='px-captcha'></div></body></html>",
        403,
        {},
        (R.FORBIDDEN,),
    ),
    wall(
        R.BOT_WALL,
        "mod-sec.kodu-aed.test/foorum",
        "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
        406,
        {},
        (R.FORBIDDEN, R.CLIENT_ERROR),
    ),
    wall(
        R.BOT_WALL,
        "wordf.hingehoid-blogi.test/2026/",
        door(
            "wordf.hingehoid-blogi.test",
            "en",
            "",
            "Your access to this site has been limited by the site owner",
            "# Your access to this site has been limited by the site owner\nYour access to this service has been limited. (HTTP response code 503)\nIf you think you have been blocked in error, contact the owner. Generated by Wordfence",
        ),
        503,
        {},
        (R.UNAVAILABLE, R.SERVER_ERROR, R.FORBIDDEN),
    ),
    wall(
        R.BOT_WALL,
        "de-friendly.kinderseiten.test/a",
        door(
            "de-friendly.kinderseiten.test",
            "de",
            "",
            "Friendly Captcha",
            "# Einen Augenblick bitte\nWir prüfen, ob Sie ein Mensch sind. Das dauert nur wenige Sekunden.\n<div class='frc-captcha' data-sitekey='FCM'></div>",
        ),
        also=(R.FORBIDDEN,),
    ),
)

REFUSED: tuple[Case, ...] = (
    case(
        R.FORBIDDEN,
        "plain403.kaitstud-failid.test/arhiiv/",
        "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>",
        403,
    ),
    case(
        R.FORBIDDEN,
        "apache403.vana-ylikool.test/~jaan/",
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don\'t have permission to access this resource.</p><hr><address>Apache/2.4.57 Server</address></body></html>',
        403,
    ),
    on_site(
        R.FORBIDDEN,
        "drupal403.ministeerium-sise.test/node/771",
        "et",
        "Ministeerium",
        "Ligipääs keelatud",
        "# Ligipääs keelatud\nSul ei ole õigust seda lehte vaadata.",
        "drupal",
        status=403,
    ),
    case(
        R.FORBIDDEN,
        "s3deny.bucket-koolitus.test/video1.mp4",
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>9A</RequestId></Error>',
        403,
        {"Content-Type": "application/xml"},
    ),
    on_site(
        R.FORBIDDEN,
        "zapret.arhiv-fonda.test/dela/19",
        "ru",
        "Архив фонда",
        "Доступ запрещён",
        "# Доступ запрещён\nДело выдаётся только в читальном зале.",
        "bitrix",
        status=403,
    ),
    case(
        R.FORBIDDEN,
        "json403.api-maksuinfo.test/v1",
        '{"message":"Forbidden"}',
        403,
        {"Content-Type": "application/json"},
    ),
    on_site(
        R.FORBIDDEN,
        "kielletty.arkisto-opas.test/k/2",
        "fi",
        "Arkisto",
        "Pääsy estetty",
        "# Pääsy estetty\nSinulla ei ole oikeuksia tähän aineistoon.",
        "typo3",
        status=403,
    ),
    on_site(
        R.FORBIDDEN,
        "private-item.repo-thesis.test/items/9a/full",
        "en",
        "Thesis repository",
        "Restricted item",
        "# Restricted\nThis thesis is under embargo until 2030. Request a copy from the author.",
        "react",
        status=403,
        also=(R.LOGIN,),
    ),
    case(
        R.METHOD_REFUSED,
        "m405.iseteenindus-vorm.test/submit",
        "<h1>Method Not Allowed</h1><p>The method is not allowed for the requested URL.</p>",
        405,
        {"Allow": "POST"},
    ),
    case(
        R.METHOD_REFUSED,
        "json405.webhook-kursus.test/hook",
        '{"detail":"Method \\"GET\\" not allowed."}',
        405,
        {"Allow": "POST, OPTIONS", "Content-Type": "application/json"},
    ),
    case(
        R.TOO_MANY_REQUESTS,
        "rl429.geokodeerija.test/otsi?q=Tartu",
        "<html><body><h1>Bandwidth limit exceeded</h1><p>You have been temporarily blocked because you have been overusing the service. Usage policy: one request per second.</p></body></html>",
        429,
        {"Retry-After": "3600"},
        anything=sends("", 429, {"Retry-After": "3600"}),
        also=(R.PUT_OFF,),
    ),
    case(
        R.TOO_MANY_REQUESTS,
        "json429.kataloog-api.test/books/9",
        '{"error":{"code":"rate_limited","message":"Daily quota reached"}}',
        429,
        {"Content-Type": "application/json"},
        anything=sends("{}", 429),
        also=(R.PUT_OFF,),
    ),
    case(
        R.TOO_MANY_REQUESTS,
        "git429.koodihoidla.test/raw/a.md",
        "Too many requests. Please wait a while before you try again.",
        429,
        {"Content-Type": "text/plain"},
        anything=sends("", 429),
        also=(R.PUT_OFF, R.BOT_WALL),
    ),
    on_site(
        R.LEGAL,
        "geo451.chicago-times.test/news/foster-care",
        "en",
        "Times",
        "Unavailable due to legal reasons",
        "# 451: Unavailable due to legal reasons\nWe recognise you are attempting to access this website from a country belonging to the European Economic Area, where the General Data Protection Regulation applies, and therefore access cannot be granted at this time.",
        "bare",
        status=451,
    ),
    on_site(
        R.LEGAL,
        "blocked451.rus-kanal.test/efir",
        "et",
        "Sideteenus",
        "Juurdepääs piiratud",
        "# Juurdepääs on piiratud\nTarbijakaitse ettekirjutuse alusel on see veebileht Eestis suletud.",
        "bare",
        status=451,
        also=(R.FORBIDDEN,),
    ),
    on_site(
        R.LEGAL,
        "geo200.tv-showcase.test/watch/series/4",
        "en",
        "TV Showcase",
        "Not available in your region",
        "# Not available in your region\nDue to rights restrictions, this programme can only be watched from within the United Kingdom.",
        "react",
        also=(R.FORBIDDEN, R.SOFT_404),
    ),
    on_site(
        R.FORBIDDEN,
        "geo403.grants-us.test/opportunity/12",
        "en",
        "Grants",
        "Request blocked by location",
        "# We can't show this page where you are\nTraffic from outside the United States is currently not accepted.",
        "bare",
        status=403,
        also=(R.LEGAL, R.BOT_WALL),
    ),
    on_site(
        R.LEGAL,
        "gdpr200.ohio-paper.test/story/8",
        "en",
        "Ohio paper",
        "Our European visitors are important to us",
        "# Our European visitors are important to us.\nThis site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.",
        "bare",
        same=True,
        also=(R.FORBIDDEN, R.BOT_WALL, R.CONSENT_WALL),
    ),
)

_CMP = "<script src='https://cdn.privacy-mgmt.test/unified/wrapperMessagingWithoutDetection.js'></script>"

CONSENT: tuple[Case, ...] = (
    case(
        R.CONSENT_WALL,
        "cons1.videotube-et.test/watch?v=aa1",
        on("consent1.videotube-et.test", "/m?continue=watch&gl=EE"),
        pages={
            "consent1.videotube-et.test/m": sends(
                door(
                    "consent1.videotube-et.test",
                    "et",
                    "",
                    "Enne jätkamist",
                    "# Enne jätkamist\nKasutame küpsiseid ja andmeid, et pakkuda ja hallata teenuseid.\n<form action='/save'><button>Lükka kõik tagasi</button><button>Nõustu kõigiga</button></form>\nRohkem valikuid",
                )
            )
        },
    ),
    case(
        R.CONSENT_WALL,
        "cons2.yahlike.test/news/7",
        on("guce.yahlike.test", "/consent?brandType=eu", 302),
        pages={
            "guce.yahlike.test/consent": sends(
                door(
                    "guce.yahlike.test",
                    "en",
                    "",
                    "We care about your privacy",
                    "# We, and our partners, care about your privacy\nIf you click 'Accept all', we and 238 partners will store and access information on a device.\n<form><button name='agree'>Accept all</button><button name='reject'>Reject all</button></form>",
                )
            )
        },
    ),
    wall(
        R.CONSENT_WALL,
        "cons3.zeitschrift-abo.test/artikel/3",
        page(
            "cons3.zeitschrift-abo.test",
            "de",
            "Zeitschrift",
            "Zustimmung",
            "# Weiter mit Werbung oder Abo?\nBesuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking, oder nutzen Sie das Pur-Abo für 4,99 Euro im Monat.\n<button>Akzeptieren und weiter</button> <button>Zum Pur-Abo</button>",
            "bare",
            _CMP,
        ),
        also=(R.LOGIN,),
    ),
    wall(
        R.CONSENT_WALL,
        "cons4.dutchlike-krant.test/nieuws/1",
        page(
            "cons4.dutchlike-krant.test",
            "en",
            "Krant",
            "Cookie settings",
            "# Our site asks for cookies first\nChoose below. After your choice you will be taken to the article.\n<form method='post' action='/cookiewall/save'><button>Yes, I accept</button><button>Change settings</button></form>",
            "bare",
        ),
    ),
    case(
        R.CONSENT_WALL,
        "cons5.journaux-fr.test/article/9",
        to("/cookiewall?return=/article/9"),
        pages={
            "/cookiewall": sends(
                door(
                    "cons5.journaux-fr.test",
                    "fr",
                    "",
                    "Votre vie privée",
                    "# Continuer sans accepter ?\nEn acceptant les cookies, vous financez la rédaction. Vous pouvez aussi vous abonner.\n<button>Accepter et fermer</button><button>S'abonner</button>",
                )
            )
        },
        also=(R.LOGIN,),
    ),
    wall(
        R.CONSENT_WALL,
        "terms.avaandmed-litsents.test/laadi/3",
        page(
            "terms.avaandmed-litsents.test",
            "et",
            "Ruumiandmed",
            "Kasutustingimused",
            "# Andmete kasutustingimused\nEnne allalaadimist kinnita, et oled tingimused läbi lugenud.\n<form><label><input type='checkbox' name='ok'> Nõustun tingimustega</label><button>Jätka</button></form>",
            "bare",
        ),
        also=(R.FINE,),
    ),
    wall(
        R.CONSENT_WALL,
        "age1.olletoostus-ajalugu.test/ajalugu",
        page(
            "age1.olletoostus-ajalugu.test",
            "et",
            "Õlletööstus",
            "Vanusekontroll",
            "# Kas oled vähemalt 18-aastane?\n<form method='post'><button name='y'>Jah, olen</button><button name='n'>Ei</button></form>\nAlkohol võib kahjustada teie tervist.",
            "bare",
        ),
        also=(R.FORBIDDEN, R.LOGIN),
    ),
    wall(
        R.CONSENT_WALL,
        "age2.harmreduction-vape.test/research",
        page(
            "age2.harmreduction-vape.test",
            "en",
            "Vapor",
            "Age verification",
            "# Enter your date of birth\n<form method='post'><select name='d'></select><select name='m'></select><select name='y'></select><button>Enter site</button></form>\nYou must be of legal smoking age in your country.",
            "bare",
        ),
        also=(R.FORBIDDEN, R.LOGIN),
    ),
    wall(
        R.CONSENT_WALL,
        "age3.forum-18.test/t/5",
        page(
            "age3.forum-18.test",
            "ru",
            "Форум",
            "Подтвердите возраст",
            "# Материал для взрослых\nПодтвердите, что вам исполнилось 18 лет.\n<form method='post'><button>Мне есть 18</button><button>Уйти</button></form>",
            "bare",
        ),
        also=(R.FORBIDDEN, R.LOGIN),
    ),
    case(
        R.CONSENT_WALL,
        "cons6.mapsite-fi.test/maps/place/Turvakoti",
        on("consent6.mapsite-fi.test", "/ml?continue=maps"),
        pages={
            "consent6.mapsite-fi.test/ml": sends(
                door(
                    "consent6.mapsite-fi.test",
                    "fi",
                    "",
                    "Ennen kuin jatkat",
                    "# Ennen kuin jatkat karttoihin\nKäytämme evästeitä ja dataa.\n<form><button>Hylkää kaikki</button><button>Hyväksy kaikki</button></form>",
                )
            )
        },
    ),
    wall(
        R.CONSENT_WALL,
        "cons7.portal-polski-news.test/wiadomosci/4",
        page(
            "cons7.portal-polski-news.test",
            "pl",
            "Portal",
            "Szanowny Użytkowniku",
            "# Szanowny Użytkowniku\nZanim klikniesz „Przejdź do serwisu”, prosimy o zapoznanie się z informacjami o przetwarzaniu danych.\n<button>PRZEJDŹ DO SERWISU</button><button>USTAWIENIA</button>",
            "bare",
        ),
    ),
)

LATER: tuple[Case, ...] = (
    case(
        R.LOGIN,
        "chain.opikeskkond-yl.test/mod/quiz/view.php?id=8",
        to("/login/index.php", 303),
        pages={
            "/login/index.php": to("/auth/oidc/", 302),
            "/auth/oidc/": on("sso.opikeskkond-yl.test", "/realms/ylikool/protocol/openid-connect/auth"),
            "sso.opikeskkond-yl.test/realms/ylikool/protocol/openid-connect/auth": sends(
                door("sso.opikeskkond-yl.test", "et", "Ülikool", "Sign in to ylikool", "# Ülikooli konto\n[[Sisene]]")
            ),
        },
    ),
    case(
        R.LOGIN,
        "metaref.raamatupidaja.test/sise",
        "<html><head><meta http-equiv='refresh' content='0; url=/logi-sisse'></head><body></body></html>",
        pages={
            "/logi-sisse": sends(
                door("metaref.raamatupidaja.test", "et", "Arvestus", "Logi sisse", "# Klientide ala\n[[Logi sisse]]")
            )
        },
    ),
    case(
        R.TOO_MANY_REQUESTS,
        "stays429.ilmakaart.test/tile/1",
        first(sends("", 429), sends("slow down", 429)),
        anything=sends("", 429),
        also=(R.PUT_OFF,),
    ),
)

CASES: tuple[Case, ...] = LOGINS + BOTS + REFUSED + CONSENT + LATER
