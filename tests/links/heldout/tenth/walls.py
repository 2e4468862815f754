"""What people may pass and a visitor without name, cookie or face may not."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on
from heldout.tenth import skins as s
from heldout.tenth.good import front


def wall(
    reason: R,
    address: str,
    body: object,
    status: int | str = 200,
    headers: dict[str, str] | None = None,
    also: tuple[R, ...] = (),
    **rest: object,
) -> Case:
    rest.setdefault("anything", sends(body, status, headers) if isinstance(body, str) else body)
    if rest["anything"] is None:
        rest["pages"] = {"/": sends(front(address.partition("/")[0], "et")), **rest.get("pages", {})}  # type: ignore[dict-item]
    return case(reason, address, body, status, headers, also=also, **rest)  # type: ignore[arg-type]


def form(user: str, word: str, button: str, more: str = "") -> str:
    return f"""<form action="/session" method="post"><div class="field"><label for="u">{user}</label><input id="u" name="username" autocomplete="username"></div>
<div class="field"><label for="p">{word}</label><input id="p" type="password" name="password" autocomplete="current-password"></div>{more}<button type="submit">{button}</button></form>"""


_ET = form("Kasutajanimi", "Salasõna", "Logi sisse", "<a href='/unustasin'>Unustasid salasõna?</a>")
_EN = form("Email", "Password", "Sign in", "<label><input type='checkbox'> Remember me</label>")
_RU = form("Логин", "Пароль", "Войти", "<a href='/vosstanovit'>Забыли пароль?</a>")

LOGINS: tuple[Case, ...] = (
    wall(R.LOGIN, "moodle.riigikoolid.test/course/view.php?id=15", to("/login/index.php", 303), pages={"/login/index.php": sends(s.moodle("Riigi õpikeskkond", "Logi saidile sisse", _ET + "<h2>Mõned kursused võivad lubada ligipääsu külalisena</h2><button>Pääs külalisena</button>"))}),
    wall(R.LOGIN, "enrol.moodle-valitsus.test/enrol/index.php?id=88", s.moodle("Valitsuse kool", "Registreerimisvalikud", "<div class='coursebox'><h3>Avaliku teenistuja eetika</h3></div><p>Külalised ei pääse kursusele. Palun logi sisse.</p><button>Jätka</button>"), also=(R.FORBIDDEN,)),
    wall(R.LOGIN, "sso.office-like.test/:p:/r/sites/koolitus/slaidid.pptx", on("login.msonline-like.test", "/common/oauth2/authorize?client_id=0000"), pages={"login.msonline-like.test/common/oauth2/authorize": sends(s.tiny("Sign in to your account", "<div id='lightbox'><div role='heading'>Sign in</div><input type='email' name='loginfmt' placeholder='Email, phone or Skype'><a>Can’t access your account?</a><input type='submit' value='Next'></div>", "en"))}),
    wall(R.LOGIN, "docs.gdocs-like.test/document/d/1xx/edit", on("accounts.gdocs-signin.test", "/v3/signin/identifier?continue=x"), pages={"accounts.gdocs-signin.test/v3/signin/identifier": sends(s.tiny("Sign in - Accounts", "<h1>Sign in</h1><p>to continue to Docs</p><form><input type='email' id='identifierId' aria-label='Email or phone'><button>Next</button></form><button>Create account</button>", "en"))}),
    wall(R.LOGIN, "need-access.gdrive-like.test/drive/folders/0B7", s.tiny("Google Drive: Access Denied", "<h1>You need access</h1><p>Request access, or switch to an account with access.</p><textarea placeholder='Message (optional)'></textarea><button>Request access</button>", "en"), also=(R.FORBIDDEN,)),
    wall(R.LOGIN, "siseveeb.ametikool.test/dokumendid", "<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>", 401, {"WWW-Authenticate": 'Basic realm="Siseveeb"'}),
    wall(R.LOGIN, "tara.iseteenus-like.test/minu/avaldused", s.card("Iseteenindus", "Sisenemine", "<p>Teenuse kasutamiseks tuvasta oma isik.</p><ul><li><button>ID-kaart</button></li><li><button>Mobiil-ID</button></li><li><button>Smart-ID</button></li></ul>", "et")),
    wall(R.LOGIN, "conf-login.projektid.test/display/KURS/Kava", to("/login.action?os_destination=%2Fdisplay%2FKURS", 302), pages={"/login.action": sends(s.confluence("Projektid", "Log in", _EN))}),
    wall(R.LOGIN, "gitlab-priv.test/oppevara/andmed", to("/users/sign_in", 302), pages={"/users/sign_in": sends(s.boot("GitLab Community Edition", "Sign in · GitLab", "<div class='gl-alert'>You need to sign in or sign up before continuing.</div>" + _EN, "en"))}),
    wall(R.LOGIN, "lk.uchitel.test/kurs/7/urok/2", s.card("Учитель онлайн", "Вход в личный кабинет", "<p>Материал доступен зарегистрированным слушателям.</p>" + _RU, "ru")),
    wall(R.LOGIN, "wpprotect.lugemispesa.test/opetajale/", s.blocks("Lugemispesa", "Kaitstud: Õpetajale", "<form class='post-password-form' method='post'><p>See sisu on salasõnaga kaitstud. Nägemiseks sisesta salasõna:</p><label>Salasõna <input type='password' name='post_password'></label><input type='submit' value='Sisene'></form>"), anything=None),
    wall(R.LOGIN, "shib.ajakirjad-uni.test/ebooks/12", on("idp.ajakirjad-uni-idp.test", "/idp/profile/SAML2/Redirect/SSO"), pages={"idp.ajakirjad-uni-idp.test/idp/profile/SAML2/Redirect/SSO": sends(s.card("IdP", "Web Login Service", "<p>You have asked to login to <b>E-books</b></p>" + _EN))}),
    wall(R.LOGIN, "tilaajille.kuntalehti-like.test/artikkeli/7", s.news("Kuntalehti", "Näin palvelut uudistuvat", "<p>Kunnat ovat yhdistäneet neuvontansa.</p><div class='paywall'><h2>Lue juttu kirjautumalla</h2><p>Tämä sisältö on vain tilaajille.</p><a>Kirjaudu sisään</a> <a>Tilaa</a></div>", "fi"), also=(R.FINE,), anything=None),
    wall(R.LOGIN, "paywall.paevaleht-like.test/artikkel/120", s.news("Päevaleht", "Miks lapsed ei maga?", "<p>Unearst selgitab, mis on viimase kümne aastaga muutunud.</p><div class='c-paywall'><p>Edasi lugemiseks telli või logi sisse.</p><button>Telli 1 € kuu</button></div>", kicker="Pere"), also=(R.FINE,), anything=None),
    wall(R.LOGIN, "sp-signin.keskkonnaamet-like.test/Dokumendid/plaan.docx", to("/_layouts/15/Authenticate.aspx?Source=%2FDok", 302), pages={"/_layouts/15/Authenticate.aspx": sends(s.sharepoint("Portaal", "Sisselogimine", _ET, "et"))}),
    wall(R.LOGIN, "h5p.sisupank.test/wp-json/material/9", '{"code":"rest_not_logged_in","message":"Te pole sisse logitud.","data":{"status":401}}', 401, {"Content-Type": "application/json"}),
)  # fmt: skip

_CF = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main">
<div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cType: 'managed'};
var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';})();</script></body></html>"""

BOTS: tuple[Case, ...] = (
    wall(R.BOT_WALL, "cf-jutt.oecdish.test/education/report", _CF, 403, {"Server": "cloudflare", "cf-mitigated": "challenge"}, (R.FORBIDDEN,)),
    wall(R.BOT_WALL, "cf-et.paberid.test/konto", s.tiny("Üks hetk…", "<h1>paberid.test</h1><p>Kontrollime, kas oled inimene. See võib võtta mõne sekundi.</p><p>Ray ID: 8f1a</p><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>", "et"), 403, {"Server": "cloudflare"}, (R.FORBIDDEN,)),
    wall(R.BOT_WALL, "akam.whoish.test/factsheets/fatigue", "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access \"http&#58;&#47;&#47;whoish\" on this server.<P>\nReference&#32;&#35;18&#46;ac\n</BODY>\n</HTML>", 403, {"Server": "AkamaiGHost"}, (R.FORBIDDEN,)),
    wall(R.BOT_WALL, "imp.pankur.test/finantstarkus", '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=719d"></script></head><body></body></html>'),
    wall(R.BOT_WALL, "anub.git-arhiiv.test/repo/tree", s.tiny("Making sure you&#39;re not a bot!", "<main><h1 id='title' class='centered-div'>Making sure you&#39;re not a bot!</h1><p id='status'>Loading...</p><p>Protected by Anubis from Techaro.</p></main><script id='anubis_challenge' type='application/json'>{}</script>", "en")),
    wall(R.BOT_WALL, "ddg.statistika-rf.test/tablica", s.tiny("DDoS-Guard", "<h1>Проверяем ваш браузер…</h1><p>Это займёт несколько секунд. Включите JavaScript и cookie.</p>", "ru"), 403, {"Server": "ddos-guard"}, (R.FORBIDDEN,)),
    wall(R.BOT_WALL, "kaptcha.firmaregister.test/ettevote/118", s.boot("Firmaregister", "Oled sa inimene?", "<p>Sinu võrgust tuleb tavatult palju päringuid. Jätkamiseks märgi ruut.</p><div class='h-captcha' data-sitekey='x1'></div><script src='https://js.hcaptcha.com/1/api.js'></script>")),
    wall(R.BOT_WALL, "linkedish.test/pulse/juhtimine", "<html><head><script>window.onload=function(){}</script></head><body></body></html>", 999),
    wall(R.BOT_WALL, "f5rej.toohoive.test/nouanded?teema=1", "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 11889<br></body></html>", also=(R.FORBIDDEN,)),
    wall(R.BOT_WALL, "sgcap.kunstiopetaja.test/too", '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2Ftoo&y=ipc"></meta></head></html>', 202, {"sg-captcha": "challenge"}),
    wall(R.BOT_WALL, "wfence.jooksja.test/kava", s.tiny("Your access to this site has been limited by the site owner", "<h1>Your access to this site has been limited by the site owner</h1><p>Reason: Access from your area has been temporarily limited for security reasons.</p><p>Generated by Wordfence</p>"), 503, None, (R.SERVER_ERROR, R.UNAVAILABLE, R.FORBIDDEN)),
    wall(R.BOT_WALL, "awschal.euparlish.test/doc/A9", s.tiny("", "<div id='challenge-container'></div><script>window.gokuProps={key:'AQ'};AwsWafIntegration.checkForceRefresh()</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>"), 202, {"x-amzn-waf-action": "challenge"}),
    wall(R.FORBIDDEN, "keelatud.statkogu.test/failid/tabel.xlsx", "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>", 403, None, (R.BOT_WALL,)),
    wall(R.FORBIDDEN, "sisevork.kaitse-oppeasutus.test/oppekava", s.drupal("Kaitseõppeasutus", "Ligipääs keelatud", "<p>Sul ei ole õigust seda lehte vaadata.</p>"), 403, None, (R.LOGIN, R.BOT_WALL)),
    wall(R.FORBIDDEN, "zakryto.sputnik-arhiv.test/dok/1", s.tiny("403", "<h1>Доступ запрещён</h1><p>Просмотр раздела разрешён только из сети института.</p>", "ru"), 403, None, (R.BOT_WALL, R.LOGIN)),
    wall(R.TOO_MANY_REQUESTS, "limiit.ilmateade.test/prognoos", s.tiny("429 Too Many Requests", "<center><h1>429 Too Many Requests</h1></center>"), 429, None, (R.PUT_OFF, R.BOT_WALL)),
    wall(R.TOO_MANY_REQUESTS, "rate.arxivish.test/abs/2301.1", s.tiny("Slow down", "<p>Rate exceeded. Please wait before you ask again.</p>"), 429, {"Retry-After": "3600"}, (R.PUT_OFF, R.BOT_WALL)),
)  # fmt: skip

_CONSENT = """<div class="box"><h1>Before you continue to YTube</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam, fraud and abuse.</p>
<form action="/save" method="post"><button>Reject all</button><button>Accept all</button></form><a>More options</a><a>Privacy</a><a>Terms</a></div>"""

CONSENT: tuple[Case, ...] = (
    wall(R.CONSENT_WALL, "ytb-consent.test/watch?v=kE", on("consent.ytb-nousolek.test", "/m?continue=watch"), pages={"consent.ytb-nousolek.test/m": sends(s.tiny("Before you continue to YTube", _CONSENT, "en"))}),
    wall(R.CONSENT_WALL, "dpg.nieuws-like.test/artikel/4", on("myprivacy.nieuws-like-gate.test", "/consent?siteKey=x"), pages={"myprivacy.nieuws-like-gate.test/consent": sends(s.tiny("Privacy settings", "<main><h2>We value your privacy</h2><p>To read the article you must agree to, or refuse, our 412 partners storing information on your device.</p><button>Agree</button><button>Settings</button></main>", "en"))}),
    wall(R.CONSENT_WALL, "zustimmung.zeitung-am-see.test/ratgeber/pflege", s.tiny("Mit Werbung weiterlesen oder Abo", "<h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Zustimmung ist jederzeit widerrufbar.</p><button>Akzeptieren und weiter</button><h2>… oder im Abo</h2><p>2,99 € im Monat, ohne Tracking</p><button>Abonnieren</button>", "de"), also=(R.LOGIN,)),
    wall(R.CONSENT_WALL, "vanus.alkoinfo.test/kokteilid-ilma", s.card("Alkoinfo", "Kas oled vähemalt 18-aastane?", "<p>Leht sisaldab teavet alkoholi kohta.</p><button>Jah, sisenen</button> <a href='https://www.example.com'>Ei</a>", "et"), also=(R.FINE, R.LOGIN, R.BOT_WALL, R.FORBIDDEN)),
    wall(R.CONSENT_WALL, "vozrast.kino-baza.test/film/88", to("/age-check?back=%2Ffilm%2F88", 302), pages={"/age-check": sends(s.card("Кинобаза", "Вам уже есть 18 лет?", "<p>Подтвердите возраст, чтобы продолжить просмотр.</p><button>Да</button><button>Нет</button>", "ru"))}, also=(R.FINE, R.LOGIN, R.BOT_WALL, R.FORBIDDEN)),
    wall(R.CONSENT_WALL, "tingimused.geoandmed.test/laadi", to("/nousolek", 302), pages={"/nousolek": sends(s.boot("Geoandmed", "Kasutustingimused", "<p>Andmete vaatamiseks nõustu esmalt litsentsiga. Nõusolek kehtib 30 päeva.</p><form><label><input type=checkbox> Olen tingimustega tutvunud ja nõustun</label><button>Edasi</button></form>"))}, also=(R.FINE, R.LOGIN)),
    wall(R.LEGAL, "geo451.tribune-like.test/story/9", s.tiny("Unavailable due to legal reasons", "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA), including the EU, which enforces the GDPR, and therefore access cannot be granted at this time.</p>"), 451),
    wall(R.LEGAL, "geo200.ohioherald.test/opinion/3", s.tiny("Our European visitors are important to us.", "<p>This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p>"), also=(R.FORBIDDEN, R.BOT_WALL, R.CONSENT_WALL, R.UNAVAILABLE)),
    wall(R.LEGAL, "geokino.rahvusarhiivi-film.test/film/3", s.news("Filmiarhiiv", "Kevade järelkaja", "<div class='geo'>Õiguste tõttu saab seda filmi vaadata ainult Eestis. Sinu asukoht: muu riik.</div>", kicker="Film"), also=(R.FORBIDDEN, R.BOT_WALL, R.FINE), anything=None),
    wall(R.FORBIDDEN, "cf1009.kazino-vaba.test/", s.tiny("Access denied", "<h1>Error 1009</h1><h2>Access denied</h2><p>The owner of this website has banned the country or region your IP address is in (EE) from accessing this website.</p><p>Cloudflare Ray ID: 71</p>"), 403, {"Server": "cloudflare"}, (R.BOT_WALL, R.LEGAL)),
    wall(R.METHOD_REFUSED, "meetod.vormisaatja.test/saada", s.tiny("405 Not Allowed", "<center><h1>405 Not Allowed</h1></center><hr>"), 405, {"Allow": "POST"}),
)  # fmt: skip

MORE: tuple[Case, ...] = (
    wall(R.LOGIN, "opiq-like.test/kit/81/chapter/4", to("/Account/Login?ReturnUrl=%2Fkit%2F81", 302), pages={"/Account/Login": sends(s.boot("Digiõpikud", "Sisene digiõpikutesse", "<p>Vali, kuidas siseneda:</p><a>HarID</a> <a>eKool</a> <a>Stuudium</a> <a>Google</a>" + _ET))}),
    wall(R.LOGIN, "teams-rec.stream-like.test/video/5b1", s.tiny("Redirecting", "<script>window.location.replace('/signin?wa=wsignin1.0');</script><noscript>Please sign in with your work or school account to watch this video.</noscript>", "en"), pages={"/signin": sends(s.card("Stream", "Sign in", _EN))}),
    wall(R.LOGIN, "biblioteka-vuz.test/reader/book/117", s.boot("ЭБС «Знание»", "Доступ по подписке", "<p>Полный текст книги открыт читателям организаций, у которых есть подписка. Войдите под учётной записью вуза.</p>" + _RU, "ru"), also=(R.FINE,)),
    wall(R.LOGIN, "padletish-secret.test/kool/ideed", s.card("Seinad", "This board is password protected", "<form><input type='password' placeholder='Enter password'><button>Submit</button></form><p>Ask the maker of the board if you don't know it.</p>")),
    wall(R.LOGIN, "keyclk.riigipilv.test/wiki/juhend", on("auth.riigipilv-kc.test", "/realms/riik/protocol/openid-connect/auth"), pages={"auth.riigipilv-kc.test/realms/riik/protocol/openid-connect/auth": sends(s.card("RIIK", "Logi sisse: RIIK", _ET, "et", classes="kc-card"))}),
    wall(R.BOT_WALL, "qrator.bank-sovety.test/kredit", s.tiny("", "<script src='/__qrator/qauth.js'></script><noscript>Для продолжения включите JavaScript.</noscript>", "ru"), 401, None, (R.LOGIN, R.FORBIDDEN)),
    wall(R.BOT_WALL, "datadom.le-quotidien.test/societe/ecole", "<html lang=\"fr\"><head><title>le-quotidien.test</title></head><body><p id='cmsg'>Please enable JS and disable any ad blocker</p><script data-cfasync='false'>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script></body></html>", 403, {"X-DataDome": "protected"}, (R.FORBIDDEN,)),
    wall(R.BOT_WALL, "vercelchk.oppimistarkvara.test/hinnad", s.tiny("Vercel Security Checkpoint", "<p id='header-text'>We're verifying your browser</p><a>Website owner? Click here to fix</a>", "en"), 429, {"x-vercel-mitigated": "challenge"}, (R.TOO_MANY_REQUESTS,)),
    wall(R.FORBIDDEN, "hotlink.pildipank.test/foto/suur/81.jpg", "Hotlinking is not allowed. Open the picture from our own pages.", 403, {"Content-Type": "text/plain"}, (R.BOT_WALL,)),
    wall(R.FORBIDDEN, "dirlist.arhiiv-failid.test/2020/", s.tiny("403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4.57 (Debian) Server</address>"), 403, None, (R.BOT_WALL,)),
)  # fmt: skip

CASES = LOGINS + BOTS + CONSENT + MORE
