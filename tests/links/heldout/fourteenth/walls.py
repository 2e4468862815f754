"""Doors: sign-in pages, challenges, consent, borders, ages."""

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.fourteenth.skins import (
    app,
    card,
    elementor,
    goes,
    joomla,
    login,
    moodle,
    p,
    paper,
    script_heavy,
    ul,
    voog,
    wall,
)
from heldout.shapes import asp, bare, case, on, portal, text

F, C, FB, L = Reason.FINE, Reason.CONSENT_WALL, Reason.FORBIDDEN, Reason.LEGAL
_PW = '<form method="post" action="/login"><input name="username"><input type="password" name="password"><button>{}</button></form>'
_TARA = (
    "<h1>Turvaline autentimine asutuste e-teenustes</h1><ul "
    "class='c-tab-login__nav'><li>ID-kaart</li><li>Mobiil-ID</li><li>Smart-ID</li><li>EL eID</li></ul>"
    "<form action='/auth/init' method='post'><input name='_csrf' type='hidden'><button>Jätka</button></form>"
)
_CF = (
    "<div class='main-wrapper'><h1 class='zone-name-title'>{}</h1><h2 id='challenge-running'>Checking if the site "
    "connection is secure</h2>"
    "<noscript>Enable JavaScript and cookies to "
    "continue</noscript></div><script>window._cf_chl_opt={{cvId:'3'}};</script><script "
    "src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script>"
)

CASES = (
    # sign-in
    login(
        "iseteenindus.sotsamet.ee/taotlus",
        on("tara.ria-naide.ee", "/auth/init?login_challenge=ab"),
        pages={"tara.ria-naide.ee/auth/init?login_challenge=ab": sends(app("TARA", _TARA, "RIA"))},
    ),
    login(
        "www.eesti-portaal.ee/minu/teated",
        app(
            "Sisene",
            "<h1>Sisenemine</h1>"
            + p("Logi sisse ID-kaardi, mobiil-ID või Smart-ID-ga.")
            + ul("ID-kaart", "Mobiil-ID", "Smart-ID"),
        ),
    ),
    login(
        "moodle.ametikool-yks.ee/course/view.php?id=12",
        goes("/login/index.php", 303),
        pages={
            "/login/index.php": sends(
                moodle(
                    "Sisene lehele",
                    "<h2>Logi sisse</h2>"
                    + _PW.format("Logi sisse")
                    + p("Kas oled salasõna unustanud?", "Mõned kursused võivad lubada külalisi")
                    + "<button>Sisene külalisena</button>",
                    page="login-index",
                )
            )
        },
    ),
    login(
        "moodle.edu-harid.ee/enrol/index.php?id=221",
        moodle(
            "Registreerimise võimalused",
            "<h2>Ohvriabi alused</h2><h3>Registreerimise võimalused</h3><p>Külalised ei pääse sellele kursusele. Palun logi sisse.</p>"
            "<button>Jätka</button>",
            page="enrol-index",
        ),
    ),
    login(
        "naidis.sharepoint.com/sites/ope/Shared%20Documents/juhend.docx",
        on("login.microsoftonline.com", "/common/oauth2/authorize"),
        pages={
            "login.microsoftonline.com/common/oauth2/authorize": sends(
                card(
                    "Sign in to your account",
                    "<div id='loginHeader'>Sign in</div><form><input type='email' name='loginfmt' placeholder='Email, phone, or "
                    "Skype'><a>Can’t access your account?</a><input type='submit' value='Next'></form>",
                )
            )
        },
    ),
    login(
        "web.microsoftstream-like.com/video/77-aa",
        card(
            "Redirecting",
            "<form name='hiddenform' action='https://login.microsoftonline.com/x' method='POST'><noscript><p>Script is "
            "disabled. Click Submit to continue.</p>"
            "<input type='submit' value='Submit'></noscript></form><script>document.forms[0].submit();</script>",
        ),
        also=(F,),
    ),
    login(
        "drive.google.com/file/d/1Kinnine/view",
        on("accounts.google.com", "/v3/signin/identifier"),
        pages={
            "accounts.google.com/v3/signin/identifier": sends(
                card(
                    "Google Drive: Sign-in",
                    "<h1>Sign in</h1><p>to continue to Google Drive</p><form><input type='email' "
                    "id='identifierId'><button>Next</button></form><p>Forgot email?</p>",
                )
            )
        },
    ),
    login(
        "ulikool.cloud.panopto.eu/Panopto/Pages/Viewer.aspx?id=ab-12",
        asp(
            "Panopto",
            "<h1>Sign in to Panopto</h1><label>Provider</label><select><option>ÕIS</option></select><input type='password' "
            "name='pw'/><input type='submit' value='Sign in'/>",
        ),
    ),
    login(
        "echo.videoserver-lv.ee/watch/88",
        card(
            "Videoportaal",
            "<h2>This video is private</h2><p>Log in with your university account to watch.</p>" + _PW.format("Log in"),
        ),
    ),
    login(
        "www.facebook.com/groups/sotsiaaltootajad/posts/1",
        card(
            "Log into Facebook",
            "<div id='login_form'><h2>You must log in to continue.</h2>"
            + _PW.format("Log In")
            + "<a>Forgotten password?</a></div>",
        ),
    ),
    login(
        "www.instagram.com/naistetugi.ee/",
        script_heavy(
            "Login • Instagram",
            root="<div>Log in to see photos and videos.</div><form id='loginForm'><input name='username'><input name='password' "
            "type='password'></form>",
        ),
        also=(F,),
    ),
    login(
        "ebookcentral.proquest-like.com/lib/tlu/detail.action?docID=5",
        card(
            "Sign in",
            "<h1>Sign in via your institution</h1><p>Find your library:</p><input name='inst'><p>or</p>"
            + _PW.format("Sign In"),
        ),
    ),
    login(
        "www.e-abi-haigla.ee/patsient",
        app(
            "e-Abi",
            "<p>Teenuse kasutamiseks tuvasta ennast.</p><button>Smart-ID</button><button>Mobiil-ID</button><button>ID-kaart</button>",
        ),
    ),
    login(
        "kursused.juhan-naide.ee/ui/koolitus/991",
        script_heavy(
            "Logi sisse",
            root="<div id='app'><h1>Logi sisse</h1><p>Sisene kas HarID või ID-kaardiga, et koolitust näha.</p></div>",
            lang="et",
        ),
    ),
    login(
        "siseveeb.ohvriabikeskus.ee/juhised",
        elementor(
            "Kaitstud sisu",
            "<form class='post-password-form' action='/wp-login.php?action=postpass'><p>See sisu on kaitstud parooliga. "
            "Vaatamiseks sisesta parool:</p>"
            "<label>Parool: <input name='post_password' type='password'></label><input type='submit' value='Sisene'></form>",
            h1="Kaitstud: Juhised",
        ),
    ),
    login(
        "liikmed.voog-liit.ee/dokumendid",
        voog(
            "Sisene",
            "<p>See leht on ainult liikmetele.</p><form><input type='password' name='password'><button>Sisene</button></form>",
        ),
    ),
    login(
        "klubi.joomla-selts.ee/index.php/sisu",
        joomla(
            "Sisselogimine vajalik",
            "<p>Selle artikli lugemiseks pead olema registreeritud kasutaja ja sisse logima.</p>",
        ),
    ),
    login(
        "confluence.projekt-eu.org/display/VICTIM/Home",
        card(
            "Log In - Confluence",
            "<h1>Log in</h1><p>You must log in to view the requested content.</p><form><input name='os_username'><input "
            "type='password' name='os_password'></form>",
        ),
    ),
    login(
        "miro-like.com/app/board/uXj=",
        card(
            "Sign in",
            "<h1>Sign in to view this board</h1><p>The board is private. Sign in or ask its owner for "
            "access.</p><button>Sign in with Google</button>",
        ),
    ),
    login(
        "padlet-like.org/opetaja/salajane",
        card(
            "Padlet",
            "<h2>This padlet is private</h2><p>You need permission. Log in if you have an account with access.</p><button>Log in</button>",
        ),
        also=(FB,),
    ),
    login(
        "docs.office-like.com/presentation/d/1xy",
        card(
            "You need access",
            "<h1>You need access</h1><p>Request access, or switch to an account with "
            "access.</p><textarea></textarea><button>Request access</button>",
        ),
        also=(FB,),
    ),
    login(
        "ru.lichnyj-kabinet.ee/dela",
        card(
            "Вход",
            "<h1>Вход в личный кабинет</h1><form><input name='login'><input type='password' "
            "name='pw'><button>Войти</button></form><a>Забыли пароль?</a>",
            "ru",
        ),
    ),
    login(
        "areena-like.fi/kirjaudu/1-22",
        card(
            "Kirjaudu",
            "<h1>Kirjaudu sisään katsoaksesi</h1><form><input type='email'><input type='password'><button>Kirjaudu</button></form>",
            "fi",
        ),
    ),
    login(
        "idp.skola-like.lv/kurss",
        card(
            "Autentifikācija",
            "<h1>Pieslēgties</h1><p>Lūdzu, izvēlieties autentifikācijas veidu</p><form><input name='u'><input "
            "type='password' name='p'></form>",
            "lv",
        ),
    ),
    login(
        "ois.korgkool-naide.ee/aine/SOT123",
        app("ÕIS", "<h2>Õppeinfosüsteem</h2><p>Palun sisene ÜTV kasutajatunnusega</p>" + _PW.format("Sisene")),
    ),
    login(
        "bks.raamatukogu-ebooks.ee/laenutus/1",
        app(
            "Laenutus",
            "<p>E-raamatu laenutamiseks logi sisse lugejapileti numbri ja PIN-koodiga.</p>" + _PW.format("Logi sisse"),
        ),
    ),
    # bot challenges
    wall(
        "www.cf-ngo.org/reports/2020",
        card("Just a moment...", _CF.format("www.cf-ngo.org")),
        403,
        {"cf-mitigated": "challenge", "Server": "cloudflare"},
        also=(FB,),
    ),
    wall(
        "journal.cf-hidden.com/doi/10.1177/1",
        card("Just a moment...", _CF.format("journal.cf-hidden.com")),
        200,
        {"Server": "cloudflare"},
    ),
    wall(
        "old.cf-503.net/thread/3",
        bare(
            "Just a moment...",
            "<div class='cf-browser-verification cf-im-under-attack'><noscript>Please turn JavaScript on and reload the "
            "page.</noscript><p>Checking your browser before accessing."
            "</p></div><p>DDoS protection by Cloudflare</p>",
        ),
        503,
        {"Server": "cloudflare"},
    ),
    wall(
        "www.imperva-bank.eu/aruanne",
        bare(
            "",
            "<iframe id='main-iframe' src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=5' frameborder=0 width='100%'>Request "
            "unsuccessful. Incapsula incident ID: 44-1</iframe>",
        ),
    ),
    wall(
        "www.akamai-air.com/help",
        bare(
            "Access Denied",
            "<h1>Access Denied</h1>You don't have permission to access this server.<p>Reference #18.2d351ab8.1557333295.a4e16ab</p>",
        ),
        403,
        {"Server": "AkamaiGHost"},
        also=(FB,),
    ),
    wall(
        "www.datadome-shop.fr/livre",
        bare(
            "datadome-shop.fr",
            "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var "
            "dd={'rt':'c','cid':'A','host':'geo.captcha-delivery.com'}</script>",
        ),
        403,
        also=(FB,),
    ),
    wall(
        "www.human-px.com/article",
        bare(
            "Access to this page has been denied",
            "<div id='px-captcha'></div><h1>Press & Hold to confirm you are a human (and not a "
            "bot).</h1><script>window._pxAppId='PX1';</script>",
        ),
        403,
        also=(FB,),
    ),
    wall(
        "anubis.wiki-koodi.org/Leht",
        bare(
            "Making sure you're not a bot!",
            "<h1>Making sure you're not a bot!</h1><img "
            "src='/.within.website/x/cmd/anubis/static/img/pensive.webp'><p>Loading...</p><details><summary>Why am I "
            "seeing this?</summary><p>The administrator of this website has set up Anubis to protect the server.</p></details>",
            "en",
        ),
    ),
    wall(
        "recaptcha.kataloog-otsing.ee/hit",
        app(
            "Kontroll",
            "<p>Kinnita, et sa ei ole robot</p><form><div class='g-recaptcha' data-sitekey='6L'></div><button>Jätka</button></form>",
        ),
    ),
    wall(
        "hcaptcha.arhiiv-naide.org/doc/7",
        card(
            "One more step",
            "<h1>One more step</h1><p>Please complete the security check to access the archive.</p><div class='h-captcha' "
            "data-sitekey='1'></div>",
        ),
    ),
    wall(
        "sucuri.noored-mty.ee/",
        bare(
            "You are being redirected...",
            "<noscript>Javascript is required. Please enable javascript before you are allowed to see this "
            "page.</noscript><script>var s={},u,c,U,r,i,l=0,a,e=eval,"
            "w=String.fromCharCode,sucuri_cloudproxy_js='',S='cz0n';L=S.length;</script>",
        ),
    ),
    wall(
        "amazon-waf.kirjastus.org/b",
        bare(
            "Human Verification",
            "<div id='captcha-container'></div><script "
            "src='https://x.token.awswaf.com/x/challenge.js'></script><noscript><h1>JavaScript is disabled</h1>In order to "
            "continue, we need to verify that you're not a robot.</noscript>",
        ),
        405,
        {"x-amzn-waf-action": "captcha"},
        also=(Reason.METHOD_REFUSED,),
    ),
    wall(
        "ddosguard.novosti-sait.ru/text",
        bare(
            "DDOS-GUARD",
            "<h1 id='title'>Проверка браузера перед переходом на сайт</h1><script "
            "src='/.well-known/ddos-guard/js-challenge/index.js'></script><p>Подождите несколько секунд</p>",
            "ru",
        ),
        403,
        {"Server": "ddos-guard"},
        also=(FB,),
    ),
    wall(
        "yandex-kapcha.ru/showpage",
        card(
            "Вы не робот?",
            "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><div class='CheckboxCaptcha'>Я не робот</div>",
            "ru",
        ),
    ),
    wall(
        "scholar.google.com/scholar?q=victim+support",
        card(
            "Sorry...",
            "<h1>We're sorry...</h1><p>... but your computer or network may be sending automated queries. To protect our "
            "users, we can't process your request right now."
            "</p><form><div id='recaptcha' class='g-recaptcha'></div></form>",
        ),
        429,
        also=(Reason.TOO_MANY_REQUESTS, Reason.PUT_OFF),
    ),
    wall(
        "wordfence.perekeskus-ee.ee/leht",
        bare(
            "Your access to this site has been limited",
            "<h1>Your access to this site has been limited by the site owner</h1><p>HTTP response code 503</p><p>Generated by Wordfence</p>",
        ),
        503,
        also=(FB, Reason.SERVER_ERROR),
    ),
    wall(
        "f5-asm.ministry-like.lv/dokuments",
        bare(
            "Request Rejected",
            "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: "
            "1234567890<br><a href='javascript:history.back();'>[Go Back]</a>",
        ),
        also=(FB,),
    ),
    wall(
        "turvatulemyyr.linnakogu.ee/otsus",
        bare(
            "Blokeeritud",
            "<h1>Teie päring blokeeriti</h1><p>Turvasüsteem pidas päringut automaatseks. Kui olete inimene, lubage "
            "küpsised ja proovige uuesti.</p>",
            "et",
        ),
        also=(FB,),
    ),
    wall(
        "vercel-check.app-kool.io/",
        bare(
            "Vercel Security Checkpoint",
            "<p id='header-text'>We're verifying your browser</p><p>Website owner? Click here to fix</p><noscript>Enable "
            "JavaScript to continue</noscript>",
        ),
        429,
        {"x-vercel-mitigated": "challenge"},
        also=(Reason.TOO_MANY_REQUESTS, Reason.PUT_OFF),
    ),
    # consent, age, borders
    case(
        C,
        "consent.meediagrupp.eu/lugu/5",
        card(
            "Enne jätkamist",
            "<h1>Enne kui jätkad</h1><p>Kasutame küpsiseid ja andmeid. Vali, kas nõustud.</p><button>Keeldu "
            "kõigist</button><button>Nõustu kõigiga</button>",
            "et",
        ),
    ),
    case(
        C,
        "news.yahoo-like.com/victims-story",
        on("consent.yahoo-like.com", "/v2/collectConsent"),
        pages={
            "consent.yahoo-like.com/v2/collectConsent": sends(
                card(
                    "Your privacy choices",
                    "<h1>We value your privacy</h1><p>We and our partners store and access information on a "
                    "device.</p><form><button name='agree'>Accept all</button><button name='reject'>Reject all</button></form>",
                )
            )
        },
    ),
    case(
        C,
        "www.zeitung-pur.de/artikel",
        card(
            "Zustimmung",
            "<h1>Weiterlesen mit Werbung</h1><p>Um der Nutzung mit Werbung und Cookies zuzustimmen, klicken Sie auf "
            "Akzeptieren.</p><button>Akzeptieren und weiter</button>"
            "<p>oder Pur-Abo für 4,99 €</p>",
            "de",
        ),
    ),
    case(
        C,
        "www.youtube-consent.com/watch",
        on("consent.youtube.com", "/m?continue=x"),
        pages={
            "consent.youtube.com/m?continue=x": sends(
                card(
                    "Before you continue to YouTube",
                    "<h1>Before you continue to YouTube</h1><p>We use cookies and data to deliver and maintain our "
                    "services</p><button>Reject all</button><button>Accept all</button>",
                )
            )
        },
    ),
    case(
        C,
        "www.vanusepiirang-film.ee/film",
        card("Vanus", "<h1>Kas oled vähemalt 18-aastane?</h1><button>Jah</button><button>Ei</button>", "et"),
        also=(F, FB),
    ),
    case(
        L,
        "www.us-local-paper.com/news/hotline",
        bare(
            "451",
            "<h1>Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a "
            "country belonging to the European Economic Area (EEA) "
            "including the EU which enforces the GDPR and therefore access cannot be granted at this time.</p>",
            "en",
        ),
        also=(FB, Reason.BOT_WALL),
    ),
    case(
        FB,
        "player.geo-tv-like.uk/programme/9",
        card(
            "Not available",
            "<h1>This content is not available in your location</h1><p>Sorry, we don't have the rights to show it outside the UK.</p>",
        ),
        403,
        also=(L,),
    ),
    case(
        FB, "raamat.kogukond-katse.ee/fail", "<h1>Puudub õigus</h1><p>Teil ei ole õigust seda lehte vaadata.</p>", 403
    ),
    case(
        F,
        "www.postimaja-tasuline.ee/8123/lugu",
        paper(
            "Ema, kes ei andnud alla",
            p(
                "Kui Liina ühel novembrihommikul politseisse helistas, ei teadnud ta veel, et see kõne muudab kõike. Kolm aastat oli ta vaikinud.",
                "«Ma arvasin, et see on normaalne,» ütleb ta nüüd.",
            )
            + "<div class='paywall'>Edasi lugemiseks telli digipakett alates 1 € kuus. Juba tellija? Logi sisse.</div>",
        ),
        also=(Reason.LOGIN,),
    ),
    case(
        F,
        "ekspress-tasuline.ee/lugu/12",
        paper(
            "Kolm põlve ja üks saladus",
            p(
                "Vana maja Karksis on tühi olnud üksteist aastat, ent naabrid mäletavad igat jõulu, mil seal karjuti. Selle "
                "loo tegelased on nüüd nõus rääkima."
            )
            + "<div class='pw'>See artikkel on tasuline. Tellijale tasuta.</div>",
            "Nädalaleht",
        ),
        also=(Reason.LOGIN,),
    ),
    case(
        F,
        "hs-like.fi/kotimaa/art-2",
        paper(
            "Uhri sai apua",
            p("Kun Minna soitti Rikosuhripäivystykseen, hän ei osannut sanoa kuin nimensä. Puhelu kesti tunnin.")
            + "<div>Tilaajille. Jatka lukemista tilaamalla.</div>",
            "Sanomat",
            "fi",
        ),
        also=(Reason.LOGIN,),
    ),
    case(
        F,
        "www.kypsisriba.ee/oppetykk",
        portal(
            "Õppetükk",
            "Kuidas kuulata",
            "<div class='cookie-banner'><p>Kasutame küpsiseid.</p><button>Nõustun</button></div>" + text(4),
        ),
    ),
    case(F, "sisselogimisriba.ee/artikkel", joomla("Lapse kuulamine", text(3))),
)
