"""What the archivist could not see without a key, and a few good ones more."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import case

from .base import L, X, ok, ps
from .skins import modern, old, opac, php, plain, wp

_BOT, _MANY, _LEGAL, _CONSENT = Reason.BOT_WALL, Reason.TOO_MANY_REQUESTS, Reason.LEGAL, Reason.CONSENT_WALL
_FORM = (
    "<form method=post action=/login><label>Kasutajanimi <input name=username></label><label>Parool <input type=password "
    "name=password></label><button>Logi sisse</button></form>"
)
_FORM_EN = (
    "<form method=post action=/session><label>Username <input name=user></label><label>Password <input type=password "
    "name=pass></label><button>Sign in</button></form>"
)
_CF = (
    '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" '
    'content="noindex,nofollow"></head><body><div class="main-wrapper"><noscript>Enable JavaScript and cookies to '
    "continue</noscript></div>"
    "<script>(function(){window._cf_chl_opt={cType:'managed'};var "
    "a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1';document.body.appen"
    "dChild(a);}());</script></body></html>"
)
_ANUBIS = (
    '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><script id="anubis_challenge" '
    'type="application/json">{"rules":{"algorithm":"fast","difficulty":4}}</script></head><body><h1>Making sure you&#39;re '
    "not a bot!</h1>"
    "<p>You are seeing this because the administrator of this website has set up Anubis to protect the server against AI "
    "companies scraping websites.</p></body></html>"
)
_TARA = modern(
    "Riigi autentimisteenus",
    "Sisenege e-teenusesse",
    "<ul><li><button>Mobiil-ID</button></li><li><button>ID-kaart</button></li><li><button>Smart-ID</button></li></ul>"
    "<p>Autendin end Eesti riigi e-teenuses.</p>",
)
CASES = (
    case(
        L,
        "moodle.kolledz-a.ee/course/view.php?id=212",
        to("/login/index.php", 303),
        pages={
            "/login/index.php": sends(
                modern("Kolledži Moodle", "Logi sisse", _FORM + "<p>Külalisena sisenemine ei ole lubatud.</p>")
            )
        },
    ),
    case(
        L,
        "opilane.stuudium-kool.ee/teated",
        modern("Stuudium", "Sisene", _FORM + "<a href=/unustasin>Unustasid parooli?</a>"),
    ),
    case(L, "e-teenused.valdveeb.ee/taotlus/4", to("/auth/tara", 302), pages={"/auth/tara": sends(_TARA)}),
    case(
        L,
        "siseveeb.muuseumid.ee/juhend",
        plain("401", "<h1>Unauthorized</h1>"),
        401,
        {"WWW-Authenticate": 'Basic realm="Siseveeb"'},
    ),
    case(
        L,
        "kodutoo.yksjagatud.ee/f/8812",
        modern("Jagatud failid", "Sisselogimine on vajalik", ps("Selle faili vaatamiseks pead sisse logima.") + _FORM),
    ),
    case(
        L,
        "vanaklubi.ee/foorum/viewtopic.php?t=3",
        php("Klubi", "<p>Selle foorumi lugemiseks pead olema registreeritud ja sisse logitud.</p>" + _FORM),
        also=(X,),
    ),
    case(
        L,
        "parool.kirjutajablogi.ee/2014/02/isiklik",
        wp(
            "Kirjutaja",
            "Kaitstud: Isiklik",
            "<form class=post-password-form method=post><p>See sisu on parooliga kaitstud. Vaatamiseks sisesta oma parool:</p>"
            "<input type=password name=post_password><input type=submit value=Sisene></form>",
        ),
        also=(X,),
    ),
    case(
        X,
        "digiaken.raamatukogu-arvutid.ee/objekt/7",
        modern(
            "Digiaken",
            "Piiratud juurdepääs",
            ps("Objekt on nähtav ainult raamatukogu arvutites. Teie IP-aadress ei ole lubatud."),
        ),
        403,
        also=(L,),
    ),
    case(
        X,
        "elektrooniline.lugemissaal.ee/v/221",
        modern(
            "Lugemissaal",
            "Juurdepääs piiratud",
            ps("Materjali saab vaadata üksnes raamatukogu autoriseeritud töökohtadel."),
        ),
        also=(L,),
    ),
    case(
        X,
        "hoidla.kaitstud.ee/files/1.pdf",
        "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr>"
        "<center>nginx</center></body></html>",
        403,
    ),
    case(
        X,
        "dspace.piiratud.ee/bitstream/10/4/too.pdf",
        modern("DSpace", "Juurdepääs keelatud", ps("Teil ei ole õigust seda faili vaadata.")),
        403,
        also=(L,),
    ),
    case(
        X, "koolivork.ee/siseinfo/", php("Koolivõrk", "<p>Ligipääs lubatud ainult kooli arvutivõrgust.</p>"), also=(L,)
    ),
    case(
        _BOT,
        "raamatupood-suur.ee/toode/112",
        _CF,
        403,
        {"Server": "cloudflare", "cf-mitigated": "challenge"},
        anything=sends(_CF, 403, {"Server": "cloudflare", "cf-mitigated": "challenge"}),
        also=(X,),
    ),
    case(_BOT, "kohanimed-wiki.ee/wiki/Aa", _ANUBIS, anything=sends(_ANUBIS)),
    case(
        _BOT,
        "kuulutused.ee/k/22",
        plain(
            "Kontroll",
            "<h1>Kinnita, et sa ei ole robot</h1><div class=g-recaptcha data-sitekey=6Lx></div><script src=/recaptcha/api.js>"
            "</script><p>Märkasime sinu võrgust ebatavalist liiklust.</p>",
        ),
    ),
    case(
        _MANY,
        "api.kaardid-avalik.ee/wms?layer=2",
        "Too Many Requests",
        429,
        also=(_BOT,),
        anything=sends("Too Many Requests", 429),
    ),
    case(
        _CONSENT,
        "meediamaja.ee/lugu/12",
        to("/nousolek", 302),
        also=(_BOT,),
        pages={
            "/nousolek": sends(
                plain(
                    "Enne jätkamist",
                    "<h1>Sinu privaatsus on meile oluline</h1><p>Meie ja meie 812 partnerit salvestame ja/või kasutame andmeid seadmes. "
                    "Jätkamiseks anna nõusolek.</p><form><button>Nõustun kõigega</button><button>Halda valikuid</button></form>",
                )
            )
        },
    ),
    case(
        L,
        "proxy.westmoor-lib.ac.uk/login?url=jstor",
        modern(
            "Westmoor Library",
            "Off-campus sign in",
            ps("Sign in with your university account to reach this resource.") + _FORM_EN,
            "en",
        ),
    ),
    case(
        L,
        "lms.hillschool.edu/courses/331",
        to("/login/canvas", 302),
        pages={"/login/canvas": sends(plain("Log In", "<h1>Log in</h1>" + _FORM_EN + "<a>Forgot Password?</a>", "en"))},
    ),
    case(
        L,
        "drive.clouddocs-like.com/file/d/1aB",
        plain(
            "Sign in",
            "<h1>You need access</h1><p>Request access, or switch to an account with access.</p>" + _FORM_EN,
            "en",
        ),
        also=(X,),
    ),
    case(
        L,
        "db.paperindex.com/doc/1",
        plain(
            "PaperIndex",
            "<h1>Subscriber login</h1><p>This database is available to subscribers only.</p>" + _FORM_EN,
            "en",
        ),
        also=(X,),
    ),
    case(
        X,
        "archive.closedstacks.org/reel/8",
        plain("Forbidden", "<h1>Access denied</h1><p>This collection is restricted to on-site users.</p>", "en"),
        403,
    ),
    case(
        X,
        "media.filmvault.org/clip/9",
        plain("Not available", "<h1>This content is not available in your region.</h1>", "en"),
        also=(_LEGAL, _BOT),
    ),
    case(
        _BOT,
        "research.papernet-like.com/publication/22",
        plain(
            "Security check",
            "<h1>Security check required</h1><p>We've detected unusual activity from your network. To continue, complete the "
            "security check below.</p><div class=h-captcha data-sitekey=a></div>",
            "en",
        ),
        403,
        also=(X,),
    ),
    case(_BOT, "profiles.linkwork.com/in/mtamm", "", 999, anything=sends("", 999)),
    case(
        _BOT,
        "shop.globalbooks.com/dp/0141",
        plain(
            "Robot Check",
            "<h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you're not a robot. For best results, "
            "please make sure your browser is accepting cookies.</p><form><img src=/captcha/a.jpg><input></form>",
            "en",
        ),
    ),
    case(
        _MANY, "search.codehub-like.org/?q=marc", "rate limit exceeded", 429, anything=sends("rate limit exceeded", 429)
    ),
    case(
        _LEGAL,
        "paper.heartland-daily.com/news/81",
        plain(
            "Unavailable",
            "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a "
            "country belonging to the European Economic Area.</p>",
            "en",
        ),
        451,
    ),
    case(
        _LEGAL,
        "torrents-kirjandus.ru/t/5",
        plain("Доступ ограничен", "<h1>Доступ к ресурсу ограничен по решению суда</h1>", "ru"),
        451,
    ),
    case(
        L,
        "klass.dnevnik-shkola.ru/marks",
        plain(
            "Вход",
            "<h1>Вход в дневник</h1><form method=post><input name=login placeholder=Логин><input type=password name=password "
            "placeholder=Пароль><button>Войти</button></form>",
            "ru",
        ),
    ),
    case(
        L,
        "oppija.kurssit.fi/kurssi/8",
        plain(
            "Kirjaudu",
            "<h1>Kirjaudu sisään</h1><form method=post><input name=tunnus><input type=password name=salasana>"
            "<button>Kirjaudu</button></form>",
            "fi",
        ),
    ),
    case(
        X,
        "digital.staatsarchiv-ost.de/akte/4",
        plain("Zugriff", "<h1>Zugriff verweigert</h1><p>Dieses Digitalisat ist nur im Lesesaal einsehbar.</p>", "de"),
        403,
    ),
    ok(
        "tolkekogu.ee/essee/4",
        modern(
            "Tõlkekogu",
            "Tõlkija märkus",
            ps(
                "Siin kogus on 88 esseed. Sisse logima ei pea; konto on vaja vaid märkmete jaoks.",
                "Essee „Puu ja vari“ ilmus algselt 1931.",
            )
            + _FORM,
        ),
    ),
    ok(
        "parooliraamat.ee/turve/paroolid",
        modern(
            "Turvaaabits",
            "Hea parool",
            ps("Ära kasuta sama parooli kahes kohas. Logi välja, kui lahkud.", "Robotilõks (captcha) kaitseb vormi."),
        ),
    ),
    ok(
        "vabadussoja-haud.ee/haud/214",
        php(
            "Hauad",
            "<h2>Johannes Käär</h2><p>Kapral, langes 5.01.1919 Priskes. Mälestussammas hävitati 1940, taastati 1990.</p>",
        ),
    ),
    ok(
        "muusikaraamatukogu.ee/opac/kirje/31",
        opac(
            "Muusikaraamatukogu",
            "Kuus eesti tantsu",
            ps("Tubin, Eduard. Partituur. Stockholm : Körlings, 1960. 44 lk. Ainult lugemissaalis, TLN-M 214."),
        ),
    ),
    ok(
        "kooliraadio.ee/arhiiv/1962/",
        old(
            "Kooliraadio 1962",
            "<UL><LI>Jaanuar: Külaline on G. Ernesaks<LI>Veebruar: saade ei säilinud<LI>Märts: Linnud tulevad</UL>",
            charset="utf-8",
        ),
    ),
    ok(
        "noodikogu.ee/lilypond/vaga-vesi.ly",
        '\\version "2.18.2"\n\\header { title = "Vaga vesi" }\n\\relative c\' { c4 d e f | g1 }\n',
        "text/plain; charset=utf-8",
    ),
    ok(
        "saaremurre.ee/sonad/a",
        plain(
            "A",
            "<dl><dt>aagas</dt><dd>hagijas</dd><dt>aavaline</dt><dd>öö, millal ei maga</dd><dt>abi</dt><dd>õlg</dd></dl>",
        ),
    ),
    ok(
        "opikeskkond-tasuta.ee/kursus/12",
        modern(
            "Tasuta Õpe",
            "Sissejuhatus arhivaalide lugemisse",
            ps(
                "1. nädal: gooti kiri. 2. nädal: vakuraamat. Kursusele saab külalisena sisse ilma kontota.",
                "Ülesannete esitamiseks logi sisse.",
            ),
        ),
    ),
    ok(
        "linnupesa-kaamera.ee/2014/",
        plain(
            "Kaamera",
            "<h1>Kotkapesa 2014</h1><p>Ülekanne on lõppenud, poeg lendas pesast välja 6. augustil.</p><img src=pesa.jpg "
            "alt='Pesa'><p>Päevik: 14.04 esimene muna.</p>",
        ),
    ),
    ok(
        "rahvaalgatus-vana.ee/algatus/55",
        modern(
            "Algatused",
            "Raamatubuss tagasi Hiiumaale",
            ps(
                "Allkirjade kogumine on lõppenud (1204 allkirja). Algatus lükati tagasi 2018. aastal.",
                "Hiiumaal käis raamatubuss 1976–1994.",
            ),
        ),
    ),
)
