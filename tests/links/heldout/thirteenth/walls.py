"""Walls: the thing may well be there, but one must sign in, consent, or be no machine."""

from faultfarm.rows import by, for_browsers, sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on

from . import skins as s


def _sign_in(
    title: str, words: str, user: str = "Kasutajanimi", secret: str = "Parool", button: str = "Logi sisse"
) -> str:
    return (
        s.lines(words)
        + f'<form method="post" action="/login"><label>{user}</label><input type="text" name="username" autocomplete="username"><label>{secret}</label><input type="password" name="password"><button type="submit">{button}</button></form>'
    )


_TARA = """<!DOCTYPE html><html lang="et"><head><meta charset="utf-8"><title>Riigi autentimisteenus - Turvaline autentimine asutuste e-teenustes</title></head><body><header><img alt="RIA"><ul><li>ENG</li><li>RUS</li></ul></header><main><h1>Turvaline autentimine asutuste e-teenustes</h1><p>Autendid ennast e-teenusesse: Koolituskeskkond</p><nav><button>ID-kaart</button><button>Mobiil-ID</button><button>Smart-ID</button><button>EU eID</button></nav><form method="post"><label>Isikukood</label><input name="idCode" type="text"><label>Telefoninumber</label><input name="telephoneNumber"><button>Jätka</button></form><a href="/back">Tagasi teenusepakkuja juurde</a></main><footer>Abi: help@naidis.ee</footer></body></html>"""
_MICROSOFT = """<!DOCTYPE html><html dir="ltr" lang="et"><head><title>Logige oma kontole sisse</title><meta charset="utf-8"></head><body class="cb"><noscript>JavaScript on nõutav.</noscript><form name="f1" method="post" action="/common/login"><input type="email" name="loginfmt" placeholder="Meil, telefon või Skype"><input name="passwd" type="password" placeholder="Parool"><input type="submit" value="Edasi"></form><p>Pole kontot? Looge see!</p><footer>Kasutustingimused Privaatsus ja küpsised</footer></body></html>"""
_CLOUDFLARE = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body class="no-js"><div class="main-wrapper"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';})();</script></body></html>"""
_SUCURI = """<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP.</p><p>Block reason: Access from your Country was disabled by the administrator.</p></body></html>"""
_INCAPSULA = """<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><script src="/_Incapsula_Resource?SWJIYLWA=719d34"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1200-339</iframe></body></html>"""
_AKAMAI = """<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access "http&#58;&#47;&#47;www" on this server.<P>Reference&#32;&#35;18&#46;8d2</BODY></HTML>"""
_CONSENT = """<!doctype html><html lang="et"><head><meta charset="utf-8"><title>Enne jätkamist</title></head><body><div><h1>Enne kui jätkad</h1><p>Kasutame küpsiseid ja andmeid, et teenuseid pakkuda ja hallata, jälgida katkestusi ning kaitsta rämpsposti eest. Kui valid „Nõustu kõigega”, kasutame neid ka reklaamide isikupärastamiseks.</p><form action="/save" method="post"><button>Keeldu kõigest</button><button>Nõustu kõigega</button></form><a href="/rohkem">Rohkem valikuid</a></div></body></html>"""

WALLS: tuple[Case, ...] = (
    case(R.LOGIN, "siseveeb-rt.xiii.test/dokumendid/kord", "", 401, {"WWW-Authenticate": 'Basic realm="siseveeb"'}),
    case(R.LOGIN, "zakryto-ru.xiii.test/mod/resource/view.php?id=8", s.moodle("Вход на сайт", _sign_in("", "Чтобы открыть материал, войдите на сайт.", "Логин", "Пароль", "Вход"), lang="ru", site="Э-школа")),
    case(R.LOGIN, "ekool-moodle.xiii.test/course/view.php?id=9120", to("/login/index.php"), pages={"/login/index.php": sends(s.moodle("Logi sisse lehele", _sign_in("", "Küpsised peavad olema brauseris lubatud.") + "<a href=/login/forgot_password.php>Unustasid parooli?</a>", h1="Riigi e-kool"))}),
    case(R.LOGIN, "digiope.xiii.test/kursus/sygis/materjal-3", to("/auth/tara"), pages={"/auth/tara": sends(_TARA)}),
    case(R.LOGIN, "autent.xiii.test/oidc/authorize?client_id=koolitus", _TARA),
    case(R.LOGIN, "tiimiveeb.xiii.test/:w:/s/Koolitus/EbX12?e=kk1", on("konto-ms.xiii.test", "/common/oauth2/authorize"), pages={"konto-ms.xiii.test/common/oauth2/authorize": sends(_MICROSOFT)}),
    case(R.LOGIN, "pilv-vorm.xiii.test/forms/d/abc/edit", to("/ServiceLogin?continue=/forms/d/abc/edit"), pages={"/ServiceLogin": sends(s.bare("Vormid - sisselogimine", _sign_in("", "Jätkamiseks logi sisse.", "E-posti aadress"), h1="Sisselogimine"))}),
    case(R.LOGIN, "konfl-sise.xiii.test/display/IT/VPN", to("/login.action?os_destination=%2Fdisplay%2FIT%2FVPN"), pages={"/login.action": sends(s.confluence("Log In", _sign_in("", "You must log in to access this page.", "Username", "Password", "Log in")))}),
    case(R.LOGIN, "wiki-kinnine.xiii.test/wiki/Turvapoliitika", s.mediawiki("Sisselogimine nõutav", "Lehekülgede vaatamiseks pead sisse logima." + '<form><input name="wpName"><input type="password" name="wpPassword"><button>Logi sisse</button></form>'), 403, also=(R.FORBIDDEN,)),
    case(R.LOGIN, "foorum-kinnine.xiii.test/viewforum.php?f=19", s.phpbb("Sisselogimine", _sign_in("", "Selle foorumi lugemiseks pead olema registreeritud ja sisse logitud."), h1="Logi sisse")),
    case(R.LOGIN, "paevauudis-tasu.xiii.test/a/7712/juhid-lahkuvad", s.news("Juhid lahkuvad ametist", "Ametijuhtide ametiaeg saab täis ning paljud neist ei soovi jätkata.\nArtikli edasi lugemiseks logi sisse või telli digipakett.\n<div class=paywall><a href=/sisene>Logi sisse</a> <a href=/telli>Telli alates 1 €</a></div>"), also=(R.FINE,)),
    case(R.LOGIN, "learnly-klass.xiii.test/classroom/77/lesson/4", to("/login?next=/classroom/77/lesson/4"), pages={"/login": sends(s.nextjs("Log in", _sign_in("", "Welcome back! Log in to continue learning.", "Email", "Password", "Log in")))}),
    case(R.LOGIN, "lk-ru.xiii.test/personal/kurs/3/", s.bitrix("Авторизация", _sign_in("", "Для просмотра материалов войдите в личный кабинет.", "Логин", "Пароль", "Войти"))),
    case(R.LOGIN, "raamatukogu-ligi.xiii.test/login?url=https://journals.example/10.1000/1", s.library("Kaugligipääs", _sign_in("", "E-ressursside kasutamiseks väljaspool raamatukogu sisesta lugejakaardi number.", "Lugejakaart", "PIN"))),
    case(R.LOGIN, "isik-drive.xiii.test/file/d/9Zz/view", s.drive("Taotlege juurdepääsu", "Taotlege juurdepääsu või vahetage kontole, millel on juurdepääs.\n<button>Taotle juurdepääsu</button>", h1="Teil on vaja juurdepääsu", lang="et"), also=(R.FORBIDDEN,)),
    case(R.LOGIN, "kursus-enrol.xiii.test/enrol/index.php?id=415", s.moodle("Registreerumise valikud", "Küberhügieen ametnikule\nKülalised ei pääse sellele kursusele. Palun logi sisse.\n<button>Jätka</button>", h1="Registreerumise valikud"), also=(R.FINE,)),
    case(R.LOGIN, "sotsvork.xiii.test/groups/eakatehooldus/posts/112", _sign_in("", "").join(("<!doctype html><html lang=et><head><meta charset=utf-8><title>Logi sisse või registreeru</title></head><body><h1>Selle sisu nägemiseks pead sisse logima</h1>", "<a href=/reg>Loo uus konto</a></body></html>"))),
    case(R.FORBIDDEN, "kataloog-keeld.xiii.test/failid/", "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>", 403),
    case(R.FORBIDDEN, "riigivork.xiii.test/sise/juhis.pdf", s.ministry("Ligipääs keelatud", "Sul pole õigust seda lehte vaadata."), 403),
    case(R.FORBIDDEN, "s3-keeld.xiii.test/koolitus/video.mp4", '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', 403, {"Content-Type": "application/xml"}),
    case(R.FORBIDDEN, "geo-keeld.xiii.test/uudis/12", _SUCURI, 403, also=(R.BOT_WALL,)),
    case(R.FORBIDDEN, "akad-keeld.xiii.test/report/skills-outlook", _AKAMAI, 403, also=(R.BOT_WALL,)),
    case(R.BOT_WALL, "pilvelips-a.xiii.test/oecd/publication/trust", _CLOUDFLARE, 403, {"Server": "cloudflare", "CF-Mitigated": "challenge"}, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "pilvelips-b.xiii.test/doi/10.1177/001", sends(_CLOUDFLARE, 503, {"Server": "cloudflare"}), anything=sends(_CLOUDFLARE, 503, {"Server": "cloudflare"}), also=(R.UNAVAILABLE, R.SERVER_ERROR)),
    case(R.BOT_WALL, "incaps.xiii.test/kindlustus/koolitus", sends(_INCAPSULA), anything=sends(_INCAPSULA)),
    case(R.BOT_WALL, "tooalane.xiii.test/in/mari-maasikas", "", 999),
    case(R.BOT_WALL, "robotikontroll.xiii.test/artikkel/etikett", sends(s.bare("Kontroll", "Palun kinnita, et sa ei ole robot.\n<div class=g-recaptcha data-sitekey=x></div>", h1="Turvakontroll")), anything=sends(s.bare("Kontroll", "Palun kinnita, et sa ei ole robot.\n<div class=g-recaptcha data-sitekey=x></div>", h1="Turvakontroll"))),
    case(R.BOT_WALL, "ddosguard.xiii.test/zakon/12", sends("<!doctype html><html><head><title>DDoS-Guard</title></head><body><h1>Checking your browser before accessing</h1><p>Проверка браузера перед переходом на сайт. Это займёт несколько секунд.</p><script src=/.well-known/ddos-guard/check></script></body></html>", 403, {"Server": "ddos-guard"}), also=(R.FORBIDDEN,)),
    case(R.CONSENT_WALL, "videoleht.xiii.test/watch?v=abcd123", on("consent-vl.xiii.test", "/m?continue=watch"), pages={"consent-vl.xiii.test/m?continue=watch": sends(_CONSENT)}, anything=on("consent-vl.xiii.test", "/m?continue=watch")),
    case(R.CONSENT_WALL, "zeitung.xiii.test/politik/artikel-99.html", to("/zustimmung?url=%2Fpolitik%2Fartikel-99.html"), pages={"/zustimmung": sends("<!doctype html><html lang=de><head><meta charset=utf-8><title>Zustimmung</title></head><body><h1>Mit Werbung und Tracking weiterlesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Cookies oder nutzen Sie das Pur-Abo.</p><button>Akzeptieren und weiter</button><button>Pur-Abo abschließen</button></body></html>")}),
    case(R.LEGAL, "blokk-piir.xiii.test/ru/novosti/1", s.bare("451", "Juurdepääs sellele sisule on Tarbijakaitse ameti ettekirjutuse alusel piiratud.", h1="451 Unavailable For Legal Reasons"), 451),
    case(R.LEGAL, "us-paper.xiii.test/story/remote-work", s.bare("Unavailable due to legal reasons", "We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the GDPR and therefore access cannot be granted at this time.", lang="en"), 451),
    case(R.METHOD_REFUSED, "ainult-post.xiii.test/api/taotlus", sends("Method Not Allowed", 405, {"Allow": "POST"})),
    case(R.TOO_MANY_REQUESTS, "palju.xiii.test/artikkel/88", "Too many requests", 429, also=(R.PUT_OFF,)),
    case(R.FORBIDDEN, "mitte-robot.xiii.test/juhend", for_browsers(sends("Forbidden", 403), sends("Forbidden", 403)), anything=sends("Forbidden", 403)),
    case(R.FINE, "ainult-get.xiii.test/juhend/parool", by("HEAD", sends("", 405, {"Allow": "GET"}), sends(s.ministry("Tugev parool", "Tugev parool on pikk. Vali neli sõna, mis omavahel ei seostu, ja lisa number. Ära kasuta sama parooli mitmes keskkonnas ega ütle seda kellelegi edasi. Paroolihaldur aitab paroole hoida ja looks uued vajaduse korral ise. Kus võimalik, lülita sisse kaheastmeline autentimine, siis ei piisa ründajale ainult paroolist. Kui kahtlustad, et parool on lekkinud, vaheta see kohe ja anna teada infoturbejuhile.")))),
)  # fmt: skip
