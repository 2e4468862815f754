"""What stands before a page (sign-in, consent, a test for robots) and what will pass (maintenance, overload, faults of the server)."""

from faultfarm.rows import raw, sends, to

from course_sync.model.links import Reason as R
from heldout.fifth.skins import apache, bare, confluence, iis, moodle, nginx, one, portal, spa, typo3, wp
from heldout.shapes import on


def _form(user: str, word: str, button: str, action: str = "/login", extra: str = "") -> str:
    return f'<form method="post" action="{action}" class="login-form"><label>{user}<input type="text" name="username" autocomplete="username"></label><label>{word}<input type="password" name="password" autocomplete="current-password"></label><button type="submit">{button}</button></form>{extra}'


def _moodle_login(site: str, lang: str, user: str, word: str, button: str) -> str:
    return moodle(
        button,
        f'<div class="login-wrapper"><div class="login-container">{_form(user, word, button, "/login/index.php")}</div></div>',
        site,
        lang,
        klass="pagelayout-login",
    )


_HARID = bare(
    "Sisselogimine",
    "<h1>Õppija ID</h1><div class='panel'><h2>Vali sisselogimise viis</h2><ul><li><a>ID-kaart</a></li><li><a>Mobiil-ID</a></li><li><a>Smart-ID</a></li><li><a>Parool</a></li></ul>"
    + _form("Kasutajanimi", "Parool", "Sisene")
    + "<p>Pole kontot? Registreeru.</p></div>",
    lang="et",
)
_TARA = portal(
    "Autentimine",
    "<h1>Turvaline autentimine e-teenusesse</h1><ul role='tablist'><li>ID-kaart</li><li>Mobiil-ID</li><li>Smart-ID</li><li>EU eID</li></ul><form><label>Isikukood<input name='idCode'></label><label>Telefoninumber<input name='phone'></label><button>Jätka</button></form>",
    "autentimisteenus",
)
_MS = bare(
    "Sign in to your account",
    "<div id='lightbox'><img alt='Company' src='/logo.svg'><div role='heading'>Sign in</div><form action='/common/login' method='post'><input type='email' name='loginfmt' placeholder='Email, phone, or ID'><a>Can’t access your account?</a><input type='submit' value='Next'></form></div>",
    lang="en",
)

LOGINS = [
    one(
        R.LOGIN,
        "opikeskkond3.ee/mod/quiz/view.php?id=77",
        to("/login/index.php", 303),
        pages={
            "/login/index.php": sends(
                _moodle_login("Kutsekooli Moodle", "et", "Kasutajatunnus", "Salasõna", "Logi sisse")
            )
        },
    ),
    one(
        R.LOGIN,
        "moodle-a.fi/course/view.php?id=12",
        to("/login/index.php", 303),
        pages={"/login/index.php": sends(_moodle_login("Opisto", "fi", "Käyttäjätunnus", "Salasana", "Kirjaudu"))},
    ),
    one(
        R.LOGIN,
        "oppematerjal-b.ee/vaata/71",
        on("id.oppija-b.ee", "/authorize?client_id=1", 302),
        pages={"id.oppija-b.ee/authorize?client_id=1": sends(_HARID)},
    ),
    one(
        R.LOGIN,
        "iseteenindus-d.ee/minu/avaldused",
        on("auth.riik-d.ee", "/oidc/authorize"),
        pages={"auth.riik-d.ee/oidc/authorize": sends(_TARA)},
    ),
    one(
        R.LOGIN,
        "koolipilv-e.sharecloud-x.com/sites/opetajad/Juhend.docx",
        on("login.pilveid-x.com", "/common/oauth2"),
        pages={"login.pilveid-x.com/common/oauth2": sends(_MS)},
    ),
    one(
        R.LOGIN,
        "wp-siseleht.ee/opetajale/protokollid",
        to("/wp-login.php?redirect_to=%2Fopetajale"),
        pages={
            "/wp-login.php?redirect_to=%2Fopetajale": sends(
                bare(
                    "Logi sisse ‹ Kool — WordPress",
                    "<div id='login'><h1><a>WordPress</a></h1>"
                    + _form("Kasutajanimi või e-posti aadress", "Parool", "Logi sisse", "/wp-login.php")
                    + "<p id='nav'><a>Kaotasid parooli?</a></p></div>",
                    lang="et",
                )
            )
        },
    ),
    one(
        R.LOGIN,
        "supportwiki-y.org/pages/viewpage.action?pageId=90",
        to("/login.action?os_destination=x"),
        pages={
            "/login.action?os_destination=x": sends(
                confluence("Log In", _form("Username", "Password", "Log in", "/dologin.action"))
            )
        },
    ),
    one(
        R.LOGIN,
        "tegevusjuhendid-g.ee/klient/materjal",
        wp(
            "Ainult liikmetele",
            "<h1>Liikmete ala</h1><p>Selle sisu nägemiseks logi palun sisse.</p>" + _form("E-post", "Parool", "Sisene"),
            "Tegevusjuhendid",
        ),
    ),
    one(
        R.LOGIN,
        "ekool-nagu.ee/kodutood",
        spa(
            "eÕpik",
            "<div class='login-page'><h1>Sisene</h1>"
            + _form("E-post", "Parool", "Logi sisse")
            + "<p>või</p><button>ID-kaart</button><button>Mobiil-ID</button></div>",
            lang="et",
        ),
    ),
    one(
        R.LOGIN,
        "intranet-h.ee/kord",
        apache(
            "401 Unauthorized", "This server could not verify that you are authorized to access the document requested."
        ),
        status=401,
        headers={"WWW-Authenticate": 'Basic realm="Siseveeb"'},
    ),
    one(
        R.LOGIN,
        "bibliothek-n.de/volltext/881",
        typo3(
            "Anmeldung",
            "<h1>Nur für angemeldete Nutzer</h1><p>Bitte melden Sie sich an, um den Volltext zu lesen.</p>"
            + _form("Benutzername", "Passwort", "Anmelden"),
            "Bibliothek",
        ),
    ),
    one(
        R.LOGIN,
        "kursy-v.ru/lesson/3",
        bare("Вход", "<h1>Вход в личный кабинет</h1>" + _form("Логин", "Пароль", "Войти"), lang="ru"),
    ),
]

CONSENTS = [
    one(
        R.CONSENT_WALL,
        "bigvideo-y.com/watch?v=ok91",
        on("consent.bigvideo-y.com", "/m?continue=%2Fwatch"),
        R.FINE,
        pages={
            "consent.bigvideo-y.com/m?continue=%2Fwatch": sends(
                bare(
                    "Before you continue to Bigvideo",
                    "<h1>Before you continue to Bigvideo</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam.</p><form action='/save' method='post'><button>Reject all</button></form><form action='/save' method='post'><button>Accept all</button></form>",
                    lang="en",
                )
            )
        },
    ),
    one(
        R.CONSENT_WALL,
        "uudistemaja-r.de/artikel/7",
        on("zustimmung.uudistemaja-r.de", "/consent"),
        R.FINE,
        pages={
            "zustimmung.uudistemaja-r.de/consent": sends(
                bare(
                    "Zustimmung",
                    "<h1>Mit Werbung weiterlesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Cookies. Details in unserer Datenschutzerklärung.</p><button>Zustimmen und weiter</button><a>Pur-Abo</a>",
                    lang="de",
                )
            )
        },
    ),
    one(
        R.CONSENT_WALL,
        "portaali-s.fi/uutiset/4",
        on("suostumus.portaali-s.fi", "/collectConsent"),
        R.FINE,
        pages={
            "suostumus.portaali-s.fi/collectConsent": sends(
                bare(
                    "Portaali on osa konsernia",
                    "<form class='consent-form' method='post'><h1>Yksityisyytesi on meille tärkeää</h1><p>Me ja kumppanimme tallennamme tietoja laitteellesi evästeiden avulla.</p><button name='agree'>Hyväksy kaikki</button><button name='reject'>Hylkää kaikki</button></form>",
                    lang="fi",
                )
            )
        },
    ),
]

ROBOTS = [
    one(
        R.BOT_WALL,
        "statistikaveeb-a.ee/tabel/12",
        bare(
            "Just a moment...",
            '<div class="main-wrapper"><h1>statistikaveeb-a.ee</h1><h2>Verifying you are human. This may take a few seconds.</h2><noscript>Enable JavaScript and cookies to continue</noscript></div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
        ),
        R.FORBIDDEN,
        status=403,
        headers={"Server": "cloudflare", "cf-mitigated": "challenge"},
        everywhere=True,
    ),
    one(
        R.BOT_WALL,
        "kinnisvara-b.ee/hinnad",
        bare(
            "Attention Required!",
            "<h1>Sorry, you have been blocked</h1><h2>You are unable to access kinnisvara-b.ee</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Ray ID: 88a01</p>",
        ),
        R.FORBIDDEN,
        status=403,
        headers={"Server": "cloudflare"},
        everywhere=True,
    ),
    one(
        R.BOT_WALL,
        "raamatupood-c.com/book/1",
        bare(
            "Robot Check",
            "<h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you’re not a robot. For best results, please make sure your browser is accepting cookies.</p><form action='/errors/validateCaptcha'><input name='field-keywords'><button>Continue shopping</button></form>",
        ),
    ),
    one(
        R.BOT_WALL,
        "arhiiv-anubis.org/thread/3",
        bare(
            "Making sure you're not a bot!",
            "<h1>Making sure you're not a bot!</h1><img id='image' src='/.within.website/x/cmd/anubis/static/img/pensive.webp'><p id='status'>Loading...</p><details><summary>Why am I seeing this?</summary><p>The administrator has set up proof of work to protect the server against scraping.</p></details>",
        ),
        everywhere=True,
    ),
    one(
        R.BOT_WALL,
        "apteek-d.ee/nouanne",
        bare(
            "",
            "<iframe id='main-iframe' src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=1' frameborder=0 width='100%' height='100%'>Request unsuccessful. Incapsula incident ID: 7011-22</iframe>",
            head='<META NAME="robots" CONTENT="noindex,nofollow">',
        ),
        everywhere=True,
    ),
    one(R.BOT_WALL, "prof-net-x.com/in/mari-mets", b"", R.FORBIDDEN, status=999),
]

REFUSALS = [
    one(R.FORBIDDEN, "failiserver-f.ee/materjalid/", nginx("403 Forbidden"), status=403),
    one(
        R.FORBIDDEN,
        "kaust-g.ee/pildid/2019/",
        iis("403", "403 - Forbidden: Access is denied.", "You do not have permission to view this directory."),
        status=403,
    ),
    one(
        R.TOO_MANY_REQUESTS,
        "kaardirakendus-h.ee/x",
        bare("Too many requests", "<h1>Aeglasemalt, palun!</h1>"),
        status=429,
        headers={"Retry-After": "3600"},
    ),
    one(
        R.LEGAL,
        "naljaklipid-k.com/v/2",
        bare("Unavailable For Legal Reasons", "<h1>451</h1><p>Blocked by order of a court in your country.</p>"),
        status=451,
    ),
]

TEMPORARY = [
    one(
        R.UNAVAILABLE,
        "riigiportaal-l.ee/teenused/toetus",
        portal("Hooldus", "<h1>Teeme portaali paremaks</h1><p>Hooldustööd kestavad 20. juunil kell 22–06.</p>"),
        R.SERVER_ERROR,
        status=503,
        headers={"Retry-After": "7200"},
        everywhere=True,
    ),
    one(
        R.UNAVAILABLE,
        "wp-uuendus.ee/blogi/1",
        bare("Hooldus", "<p>Põgusalt kättesaamatu plaanipärase hoolduse tõttu. Vaata minuti pärast uuesti.</p>"),
        R.SERVER_ERROR,
        status=503,
        everywhere=True,
        headers={"Retry-After": "600"},
    ),
    one(
        R.UNAVAILABLE,
        "opikeskkond4.ee/course/view.php?id=2",
        moodle(
            "Hooldusrežiim",
            "<div class='box py-3 generalbox'><p>See sait on hoolduses ja hetkel suletud. Palume vabandust!</p></div>",
            klass="pagelayout-maintenance",
        ),
        R.SERVER_ERROR,
        everywhere=True,
    ),
    one(
        R.UNAVAILABLE,
        "muuseumid-m.lv/izstade/4",
        bare(
            "Uzlabojam vietni",
            "<h1>Notiek tehniskie darbi</h1><p>Vietne īslaicīgi nav pieejama. Atgriezieties pēc stundas.</p>",
            lang="lv",
        ),
        R.SERVER_ERROR,
        everywhere=True,
    ),
    one(
        R.UNAVAILABLE,
        "joomla-offline.ee/index.php/koor",
        bare(
            "Laululinnud",
            "<div class='outline'><h1>Laululinnud</h1><p>See veebileht on hooldustöödeks maas.<br>Palun tule varsti tagasi.</p><form action='/index.php' method='post' id='form-login'><input name='username' type='text'><input type='password' name='password'><button>Logi sisse</button></form></div>",
            lang="et",
        ),
        R.SERVER_ERROR,
        R.LOGIN,
        everywhere=True,
    ),
    one(
        R.SERVER_ERROR,
        "wsod-n.ee/oppekava",
        bare(
            "WordPress › Viga",
            "<p>Sellel saidil tekkis kriitiline viga.</p><p><a>Loe rohkem WordPressi veaotsingust.</a></p>",
        ),
        status=500,
    ),
    one(R.SERVER_ERROR, "lync-o.ee/seminar", nginx("502 Bad Gateway"), status=502),
    one(R.SERVER_ERROR, "aeglane-p.ee/otsing", nginx("504 Gateway Time-out"), status=504),
    one(
        R.SERVER_ERROR,
        "andmebaas-q.ee/uudis/3",
        bare("Database Error", "<h1>Error establishing a database connection</h1>"),
        R.UNAVAILABLE,
        everywhere=True,
    ),
    one(
        R.SERVER_ERROR,
        "aspnet-r.ee/Kursus/Vaata/9",
        bare(
            "Runtime Error",
            "<h1>Server Error in '/' Application.<hr width=100% size=1></h1><h2><i>Runtime Error</i></h2><p><b>Description:</b> An application error occurred on the server. The current custom error settings for this application prevent the details from being viewed.</p>",
        ),
        R.UNAVAILABLE,
    ),
    one(
        R.SERVER_ERROR,
        "drupal-viga-s.ee/node/8",
        bare("Error", "The website encountered an unexpected error. Please try again later."),
        R.UNAVAILABLE,
    ),
    one(
        R.SERVER_ERROR,
        "koormus-t.ee/sisseastumine",
        portal(
            "Viga",
            "<h1>Süsteem on üle koormatud</h1><p>Samaaegsete kasutajate arv on liiga suur. Proovi mõne minuti pärast uuesti.</p>",
            "sisseastumine",
        ),
        R.UNAVAILABLE,
        everywhere=True,
    ),
    one(
        R.SERVER_ERROR,
        "php-fatal-u.ee/leht.php?id=3",
        "<br />\n<b>Fatal error</b>:  Uncaught mysqli_sql_exception: Too many connections in /data01/virt/domeenid/leht.php:12\nStack trace:\n#0 /data01/virt/domeenid/leht.php(12): mysqli_connect('localhost')\n#1 {main}\n  thrown in <b>/data01/virt/domeenid/leht.php</b> on line <b>12</b><br />",
        R.UNAVAILABLE,
        everywhere=True,
    ),
    one(R.RESET, "katkeb-v.ee/fail", lambda x: x.reset(), R.REFUSED, R.BAD_RESPONSE),
    one(R.BAD_RESPONSE, "lobiseb-w.ee/tere", raw(b"SSH-2.0-OpenSSH_8.2p1 Ubuntu\r\n"), R.RESET),
]

CASES = LOGINS + CONSENTS + ROBOTS + REFUSALS + TEMPORARY
