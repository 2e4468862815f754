"""Addresses that are probably there, behind a door: sign-ins, bot checks, consent, borders."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import Case, case, on
from heldout.sixteenth.skins import app, aspnet, blocks, gov, moodle, plain, sharepoint, wall, wiki, wp

_L, _B, _F = Reason.LOGIN, Reason.BOT_WALL, Reason.FORBIDDEN

_FORM = (
    "<form method='post' action='/login'><label>{u} <input type='text' name='username'></label><label>{p} <input type='password' name='password'></label><button "
    "type='submit'>{b}</button></form>"
)
_ET = _FORM.format(u="Kasutajanimi", p="Parool", b="Logi sisse")
_EN = _FORM.format(u="Username", p="Password", b="Sign in")
_RU = _FORM.format(u="Имя пользователя", p="Пароль", b="Войти")

_TARA = """
<header>Riigi autentimisteenus <a href="?lang=en">EN</a> <a href="?lang=ru">RU</a></header>
<h1>Turvaline autentimine asutuste e-teenustes</h1>
<ul role="tablist"><li>ID-kaart</li><li>Mobiil-ID</li><li>Smart-ID</li><li>EL eID</li></ul>
<form method="post" action="/auth/mid/init"><label>Isikukood <input name="idCode"></label><label>Telefoninumber <input name="telephoneNumber"></label><button>Jätka</button></form>
<a href="/auth/reject">Tagasi teenusepakkuja juurde</a>
"""
_CF = """
<div class="main-wrapper" role="main"><h1 class="zone-name-title">{host}</h1><h2 id="challenge-running">{words}</h2>
<noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript>
<div id="challenge-stage"></div><script>window._cf_chl_opt={{cvId:'3',cType:'managed'}};</script><script
src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></div>
<div class="footer"><p>Ray ID: <code>8a1b2c3d4e5f</code></p><p>Performance &amp; security by Cloudflare</p></div>
"""


def _shown(skin, site, title, text, lang="et"):
    return sends(skin(site, title, blocks(text), lang))


def _led(address, host, path, skin, site, title, text, lang="et"):
    """Led to another host's door."""
    return case(
        _L,
        address,
        on(host, path, 302),
        anything=on(host, path, 302),
        pages={f"{host}{path}": _shown(skin, site, title, text, lang)},
    )


CASES: tuple[Case, ...] = (
    _led(
        "www.iseteenindus-amet.example/minu/toetused",
        "tara.riik.example",
        "/login",
        plain,
        "TARA",
        "Turvaline autentimine",
        _TARA,
    ),
    _led(
        "kis.koolitus.example/kursused/412",
        "tara2.riik.example",
        "/login",
        plain,
        "TARA",
        "Riigi autentimisteenus",
        _TARA,
    ),
    _led(
        "eis.testid.example/eis/ylesanded/88",
        "harid.example",
        "/et/authorizations/new",
        app,
        "HarID",
        "HarID – Sisene",
        "Sisene HarID kontoga\n" + _ET + "\n* ID-kaart\n* Mobiil-ID\n* eKool\n* Stuudium",
        "et",
    ),
    _led(
        "materjal.opetaja.example/kogu/5",
        "harid2.example",
        "/et/login",
        app,
        "HarID",
        "Logi sisse",
        "Vali sisselogimise viis\n* HarID parool\n* Smart-ID\n* Mobiil-ID\n" + _ET,
        "et",
    ),
    _led(
        "keskus.sharepoint.example/sites/oppematerjalid/juhend.docx",
        "login.microsoftonline.example",
        "/common/oauth2/authorize",
        plain,
        "",
        "Logige oma kontosse sisse",
        """
<div id="lightbox"><img alt="Microsoft" src="logo.svg"><div role="heading">Logi sisse</div><form method="post"><input type="email" name="loginfmt" placeholder="Meil, telefon
või Skype"><input type="submit" value="Edasi"></form>
<div>Teil pole kontot? Looge see!</div><div>Kas te ei pääse oma kontole juurde?</div></div>
""",
    ),
    _led(
        "kolledz-my.sharepoint.example/personal/anu/loeng.pptx",
        "login.ms2.example",
        "/tenant/saml2",
        plain,
        "",
        "Sign in to your account",
        """
<div id="lightbox"><img alt="Microsoft" src="logo.svg"><div role="heading">Sign in</div><form method="post"><input type="email" name="loginfmt" placeholder="Email, phone, or
Skype"><input type="password" name="passwd"><input type="submit" value="Next"></form></div>
""",
        "en",
    ),
    case(
        _L,
        "moodle.kool4.example/course/view.php",
        to("/login/index.php", 303),
        pages={
            "/login/index.php": _shown(
                moodle,
                "Kool Moodle",
                "Kool Moodle: Logi sisse sellele saidile",
                _ET
                + """
<a href="/login/forgot_password.php">Unustasid oma kasutajanime või parooli?</a>
Sinu brauseris peavad küpsised lubatud olema
# Mõned kursused võivad olla avatud külalistele
<form action="/login/index.php"><input type="hidden" name="username" value="guest"><button>Logi sisse külalisena</button></form>
""",
            )
        },
    ),
    case(
        _L,
        "moodle.ministeerium5.example/mod/quiz/view.php",
        to("/login/index.php", 303),
        pages={
            "/login/index.php": _shown(
                moodle,
                "Moodle",
                "Moodle: sisselogimine",
                """
Palun logi sisse TARA kaudu.
<a class="btn" href="/auth/oidc/?source=loginpage">ID-kaart, mobiil-ID, Smart-ID</a>
"""
                + _ET,
            )
        },
    ),
    case(
        _L,
        "moodle.partner6.example/mod/forum/view.php",
        to("/login/index.php", 303),
        pages={
            "/login/index.php": _shown(
                moodle,
                "Partner",
                "Partner: Log in to the site",
                _EN
                + """
<a href="/login/forgot_password.php">Lost password?</a>
Is this your first time here? You need an account to enrol.
""",
                "en",
            )
        },
    ),
    _led(
        "e-resources.library.example/db/ebsco",
        "discovery.edugain.example",
        "/wayf",
        plain,
        "",
        "Select your institution",
        """
<h1>Where are you from?</h1>
In order to access the resource please select your home organisation.
<form><select name="entityID"><option>Tallinna Ülikool</option><option>Tartu Ülikool</option><option>University of Helsinki</option></select><button>Select</button></form>
<a href="https://edugain.org">eduGAIN</a> TAAT
""",
        "en",
    ),
    _led(
        "journals.closed.example/doi/10.1177/55",
        "idp.college.example",
        "/idp/profile/SAML2/Redirect/SSO",
        plain,
        "",
        "College login",
        "<h1>Login to Journals</h1>\n" + _EN + "\nShibboleth identity provider. Forgot your password?",
        "en",
    ),
    wall(
        _L,
        "stuudium.kool7.example/journals/12",
        app,
        "Stuudium",
        "Logi sisse – Stuudium",
        _ET + "\n* Sisene ID-kaardiga\n* Sisene Mobiil-IDga\nKas unustasid parooli?",
    ),
    wall(
        _L,
        "www.e-kool-naide.example/tund/551",
        plain,
        "eKool",
        "eKool",
        "<h1>Tere tulemast eKooli</h1>\n" + _ET + "\nEsimest korda siin? Loo konto.",
    ),
    wall(
        _L,
        "siseveeb.asutus2.example/juhendid/kord.aspx",
        sharepoint,
        "Siseveeb",
        "Sisselogimine",
        "Selle lehe vaatamiseks logi sisse.\n" + _ET,
    ),
    wall(_L, "dhs.vald3.example/doc/7712", aspnet, "Amphora", "Sisenemine", "Dokumendihaldussüsteem\n" + _ET),
    wall(
        _L,
        "wiki.asutus4.example/pages/viewpage.action",
        wiki,
        "Asutuse viki",
        "Logi sisse",
        "Lehe vaatamiseks pead olema sisse logitud.\n" + _ET,
    ),
    wall(
        _L,
        "intranet.ngo.example/toolkit/4",
        wp,
        "NGO intranet",
        "Members only",
        "This content is for members. Please sign in to continue.\n" + _EN,
        "en",
    ),
    wall(
        _L,
        "oppija.platvorm.example/kursus/3/tund/2",
        app,
        "Platvorm",
        "Sisene, et jätkata",
        "Tunni vaatamiseks sisene oma kontoga.\n"
        "<button>Jätka Google'i kontoga</button> <button>Jätka Facebookiga</button>\n" + _ET,
    ),
    case(
        _L,
        "www.kaitstud.example/failid/",
        sends("<h1>401 Authorization Required</h1>", 401, {"WWW-Authenticate": 'Basic realm="Opetajad"'}),
    ),
    case(_L, "ntlm.asutus6.example/doc.aspx", sends("401 UNAUTHORIZED", 401, {"WWW-Authenticate": "NTLM"})),
    case(
        _F,
        "www.keelatud.example/materjalid/",
        sends(
            "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access "
            "/materjalid/ on this server.</p></body></html>",
            403,
        ),
    ),
    case(
        _F,
        "www.amet8.example/et/sisemine",
        sends(gov("Amet", "Juurdepääs keelatud", blocks("Sul ei ole õigust seda lehte vaadata."), "et"), 403),
    ),
    case(
        _F,
        "waf.asutus9.example/otsing",
        sends("<h1>Päring blokeeriti</h1><p>Sinu päring blokeeriti turvakaalutlustel. Tugi-ID: 55123</p>", 403),
        also=(_B,),
    ),
    case(
        Reason.TOO_MANY_REQUESTS,
        "api.sonastik.example/sona/laps",
        sends("Liiga palju päringuid", 429),
        anything=sends("Liiga palju päringuid", 429),
        also=(Reason.PUT_OFF,),
    ),
    case(
        Reason.LEGAL,
        "www.localpaper-us.example/education/story",
        sends(
            "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this "
            "website from the European Economic Area.</p>",
            451,
        ),
    ),
    case(
        Reason.LEGAL,
        "www.propaganda.example/novosti",
        sends(
            "<h1>Juurdepääs on piiratud</h1><p>TTJA ettekirjutuse alusel on juurdepääs veebisaidile tõkestatud.</p>",
            451,
        ),
    ),
    wall(
        _B,
        "www.andmestik.example/raport",
        plain,
        "",
        "Just a moment...",
        _CF.format(host="www.andmestik.example", words="Checking if the site connection is secure"),
        "en",
        status=403,
        headers={"cf-mitigated": "challenge"},
        also=(_F,),
    ),
    wall(
        _B,
        "www.researchnet.example/publication/338",
        plain,
        "",
        "Just a moment...",
        _CF.format(host="www.researchnet.example", words="Verifying you are human. This may take a few seconds."),
        "en",
        status=503,
        headers={"Server": "cloudflare"},
    ),
    wall(
        _B,
        "www.journal-pub.example/doi/full/10.1080/1",
        plain,
        "",
        "Human verification",
        "<h1>Are you a robot?</h1>\n"
        "Please confirm you are a human by completing the captcha challenge below.\n<div class='g-recaptcha' data-sitekey='6L'></div>\nReference number: 8812aa",
        "en",
    ),
    wall(
        _B,
        "www.ilmajaam.example/ajalugu",
        plain,
        "",
        "Robotikontroll",
        "<h1>Kinnita, et oled inimene</h1>\nMeie süsteem tuvastas sinu võrgust ebatavalise liikluse.\n"
        "<div class='h-captcha' data-sitekey='1'></div>",
        "et",
    ),
    wall(
        _B,
        "www.kataloog-ru.example/kniga/88",
        plain,
        "",
        "Ой!",
        "<form class='CheckboxCaptcha'><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><button>Я не "
        "робот</button></form>\nНам очень жаль, но запросы с вашего устройства похожи на автоматические.",
        "ru",
    ),
    wall(
        _L, "obuchenie-ru.example/kurs/6", app, "Обучение", "Вход в систему", "Чтобы продолжить, войдите.\n" + _RU, "ru"
    ),
    _led(
        "www.portal-news-de.example/bildung/55",
        "login.portal-de.example",
        "/anmelden",
        app,
        "Schulportal",
        "Anmelden",
        _FORM.format(u="Benutzername", p="Passwort", b="Anmelden") + "\nPasswort vergessen?",
        "de",
    ),
    wall(
        Reason.CONSENT_WALL,
        "www.nachrichten-beispiel.example/schule",
        plain,
        "",
        "Zustimmung erforderlich",
        """
<div id="consent-wall"><h1>Mit Werbung weiterlesen oder Pur-Abo</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking oder abonnieren Sie das werbefreie
Pur-Abo.</p><button>Alle akzeptieren und weiter</button><button>Pur-Abo für 4,99 €</button></div>
""",
        "de",
    ),
    case(
        Reason.CONSENT_WALL,
        "www.newsgroup.example/lifestyle/parenting",
        on("consent.newsgroup.example", "/collectConsent", 302),
        pages={
            "consent.newsgroup.example/collectConsent": _shown(
                plain,
                "",
                "Before you continue",
                """
<h1>We value your privacy</h1>
We, and our 244 partners, store and access information on your device.
<form method="post" class="consent-form"><button name="agree" value="agree">Accept all</button><button name="reject" value="reject">Reject all</button></form>
""",
                "en",
            )
        },
        also=(Reason.LOGIN,),
    ),
    wall(
        Reason.LEGAL,
        "areena-esimerkki.example/1-4412",
        app,
        "Areena",
        "Ohjelma ei ole katsottavissa",
        "Ohjelma on katsottavissa vain Suomessa.",
        "fi",
        every=False,
        also=(_F, _B),
    ),
    wall(
        Reason.LEGAL,
        "ondemand.tv-uk.example/series/teach",
        app,
        "TV",
        "Not available in your region",
        "This programme can only be watched in the United Kingdom. It looks like you are outside it.",
        "en",
        every=False,
        also=(_F, _B),
    ),
    _led(
        "www.opiskelija-esimerkki.example/kurssi/5",
        "haka.example",
        "/shibboleth/WAYF",
        plain,
        "",
        "Kirjautuminen",
        "<h1>Valitse kotiorganisaatiosi</h1>\n"
        "<form><select><option>Helsingin yliopisto</option></select><button>Jatka</button></form>\nHaka-kirjautuminen",
        "fi",
    ),
    case(
        _B,
        "www.linked.example/in/koolitaja",
        sends("<html><head><script>window.onload=function(){}</script></head><body></body></html>", 999),
    ),
    case(
        _F,
        "cdn.images.example/book/cover.jpg",
        sends(
            '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
            403,
            {"Content-Type": "application/xml"},
        ),
    ),
)
