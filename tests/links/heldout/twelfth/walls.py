"""What stands between a visitor and the thing: signing in, consent, checks for robots, refusals, law."""

from faultfarm.rows import for_browsers, sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on

from . import skins as s
from .skins import prose

L, C, B, X = R.LOGIN, R.CONSENT_WALL, R.BOT_WALL, R.FORBIDDEN


def _login(title, hint, user="Kasutajanimi", password="Parool", button="Logi sisse", more=""):
    return f"<h1>{title}</h1><p>{hint}</p><form method='post' action='/login'><label>{user}<input name='username' type='text' autocomplete='username'></label><label>{password}<input name='password' type='password' autocomplete='current-password'></label><button type='submit'>{button}</button></form>{more}"


_tara = "<h1>Turvaline autentimine asutuste e-teenustes</h1><ul><li>Mobiil-ID</li><li>ID-kaart</li><li>Smart-ID</li></ul><form><label>Isikukood<input name='idCode'></label><label>Telefoninumber<input name='phoneNumber'></label><button>Jätka</button></form><p>Sisesta oma isikukood ja telefoninumber ning vajuta jätka.</p>"

CASES: tuple[Case, ...] = (
    case(
        L,
        "sein-a.xii.test/course/view.php?id=88",
        to("/login/index.php"),
        pages={
            "/login/index.php": sends(
                s.moodle(
                    "Sisselogimine keskkonda",
                    _login("Sisselogimine", "Unustasid parooli? Küpsised peavad brauseris lubatud olema."),
                )
            )
        },
    ),
    case(
        L,
        "sein-b.xii.test/enrol/index.php?id=12",
        s.moodle(
            "Ohvriabi baaskursus",
            "<h2>Registreerumise valikud</h2><p>Külalised ei pääse sellele kursusele ligi. Palun logi sisse.</p><button>Jätka</button>",
        ),
    ),
    case(
        L,
        "sein-c.xii.test/minu/taotlused",
        on("sein-c2.xii.test", "/auth/init?lang=et"),
        pages={"sein-c2.xii.test/auth/init?lang=et": sends(s.front("TARA", _tara))},
    ),
    case(
        L,
        "sein-d.xii.test/sites/team/Shared%20Documents/plaan.docx",
        on("sein-d2.xii.test", "/common/oauth2/authorize?client_id=1"),
        pages={
            "sein-d2.xii.test/common/oauth2/authorize?client_id=1": sends(
                s.front(
                    "Sign in to your account",
                    "<div>Sign in</div><form><input type='email' name='loginfmt' placeholder='Email, phone, or Skype'><input type='password' name='passwd'><input type='submit' value='Next'></form><p>No account? Create one! Can’t access your account?</p>",
                )
            )
        },
    ),
    case(
        L,
        "sein-e.xii.test/document/d/1ppQ/edit",
        to("/ServiceLogin?continue=x"),
        pages={
            "/ServiceLogin?continue=x": sends(
                s.front(
                    "Sisselogimine",
                    "<h1>Logige sisse</h1><p>Jätkamiseks avage Dokumendid</p><form><input type='email' name='identifier' aria-label='E-posti aadress või telefon'><button>Edasi</button></form><p>Kas unustasite e-posti aadressi? Loo konto</p>",
                )
            )
        },
    ),
    case(
        L,
        "sein-f.xii.test/file/d/9/view",
        s.docs(
            "Teil on vaja juurdepääsu",
            "<p>Küsige juurdepääsu või vahetage kontot, millel on juurdepääs. <button>Taotle juurdepääsu</button></p>",
            kind="Drive",
        ),
        also=(X,),
    ),
    case(L, "sein-g.xii.test/salajane", sends("Unauthorized", 401, {"WWW-Authenticate": 'Basic realm="Siseveeb"'})),
    case(
        L,
        "sein-h.xii.test/display/OHV/Juhend",
        to("/login.action?os_destination=%2Fdisplay"),
        pages={
            "/login.action?os_destination=%2Fdisplay": sends(
                s.confluence(
                    "Log In", _login("Log in", "You need to log in to see this page.", "Username", "Password", "Log in")
                )
            )
        },
    ),
    case(
        L,
        "sein-i.xii.test/groups/tugigrupp",
        s.app(
            "Näoraamat",
            _login("Logi sisse Näoraamatusse", "Selle lehe nägemiseks pead sisse logima.", "E-post või telefon"),
            ids="mount",
        ),
        anything=sends(
            s.app(
                "Näoraamat",
                _login("Logi sisse Näoraamatusse", "Selle lehe nägemiseks pead sisse logima.", "E-post või telefon"),
                ids="mount",
            )
        ),
    ),
    case(
        L,
        "sein-j.xii.test/gruppa/12",
        s.front(
            "Вход",
            _login(
                "Вход", "Чтобы просматривать эту страницу, нужно войти на сайт.", "Телефон или почта", "Пароль", "Войти"
            ),
        ),
    ),
    case(
        L,
        "sein-k.xii.test/lit/ebook/991",
        s.catalogue(
            "Authentication required",
            _login("Kaugjuurdepääs e-raamatutele", "Sisene raamatukogukaardiga.", "Lugejapileti number", "PIN"),
        ),
    ),
    case(
        L,
        "sein-l.xii.test/opetajale/vastused",
        s.wp(
            "Kaitstud: Vastused õpetajale",
            "<form class='post-password-form' method='post'><p>See sisu on parooliga kaitstud. Nägemiseks sisesta parool:</p><label>Parool: <input name='post_password' type='password'></label><input type='submit' value='Sisene'></form>",
        ),
    ),
    case(
        L,
        "sein-m.xii.test/kurssi/4",
        s.front(
            "Kirjaudu",
            _login("Kirjaudu sisään", "Kurssi on vain kirjautuneille.", "Käyttäjätunnus", "Salasana", "Kirjaudu"),
        ),
    ),
    case(
        L,
        "sein-n.xii.test/premium/lugu/8871",
        s.daily(
            "Kuidas me vaikime",
            "<p>Esimene lõik on kõigile…</p><div class='paywall'><h3>Edasi lugemiseks vali tellimus või logi sisse</h3><p>Digipakett 6,99 € kuus</p></div>",
        ),
        also=(R.FINE,),
    ),
    case(
        L,
        "sein-o.xii.test/saml",
        on("sein-o2.xii.test", "/idp/profile/SAML2/Redirect/SSO?e1s1"),
        pages={
            "sein-o2.xii.test/idp/profile/SAML2/Redirect/SSO?e1s1": sends(
                s.front("Web Login Service", _login("Ülikooli keskne autentimine", "Sisesta ülikooli konto andmed."))
            )
        },
    ),
    case(
        L,
        "sein-p.xii.test/s/tHg",
        s.front(
            "Failikapp",
            "<form method='post'><p>See jagamine on parooliga kaitstud</p><input type='password' name='password' placeholder='Parool'><input type='submit'></form>",
        ),
    ),
    case(
        C,
        "sein-q.xii.test/watch?v=abc",
        on("sein-q2.xii.test", "/m?continue=watch"),
        pages={
            "sein-q2.xii.test/m?continue=watch": sends(
                s.front(
                    "Enne kui jätkate",
                    "<h1>Enne kui jätkate</h1><p>Kasutame küpsiseid ja andmeid teenuste pakkumiseks, katkestuste jälgimiseks ja rämpsposti eest kaitsmiseks.</p><form action='/save'><button>Keeldu kõigist</button></form><form action='/save'><button>Nõustu kõigiga</button></form>",
                )
            )
        },
    ),
    case(
        C,
        "sein-r.xii.test/politik/artikel-1",
        to("/zustimmung?von=artikel-1"),
        pages={
            "/zustimmung?von=artikel-1": sends(
                s.front(
                    "Zustimmung",
                    "<h1>Mit Werbung weiterlesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Einwilligung: Wir und bis zu 182 Partner verarbeiten Ihre Daten.</p><button>Akzeptieren und weiter</button><p>oder Pur-Abo für 2,99 € pro Woche</p>",
                )
            )
        },
    ),
    case(
        C,
        "sein-s.xii.test/fr/actu/22",
        s.front(
            "Votre vie privée",
            "<div id='cmp'><h1>Nous respectons votre vie privée</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies. Pour accéder au contenu, acceptez ou abonnez-vous.</p><button>Accepter et continuer</button><button>S'abonner</button></div>",
        ),
        anything=sends(
            s.front(
                "Votre vie privée",
                "<div id='cmp'><h1>Nous respectons votre vie privée</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies. Pour accéder au contenu, acceptez ou abonnez-vous.</p><button>Accepter et continuer</button><button>S'abonner</button></div>",
            )
        ),
    ),
    case(
        C,
        "sein-t.xii.test/video/31",
        to("/age-check"),
        pages={
            "/age-check": sends(
                s.front(
                    "Are you 18?",
                    "<h1>Before you continue</h1><p>This site asks for your consent to cookies and confirmation that you are over 18.</p><button>I agree</button><button>Leave</button>",
                )
            )
        },
        also=(L,),
    ),
    case(
        B,
        "sein-u.xii.test/doi/10.1/2",
        s.front(
            "Just a moment...",
            "<noscript><h2>Enable JavaScript and cookies to continue</h2></noscript><p>Verifying you are human. This may take a few seconds. sein-u.xii.test needs to review the security of your connection before proceeding.</p><p>Ray ID: <code>8a1f</code></p>",
        ),
        403,
        {"cf-mitigated": "challenge", "Server": "cloudflare"},
        also=(X,),
    ),
    case(B, "sein-v.xii.test/in/marimets", sends("", 999), also=(R.CLIENT_ERROR,)),
    case(
        B,
        "sein-w.xii.test/et/teenus",
        s.front(
            "Request Rejected",
            "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1128390183<br><br><a href='javascript:history.back();'>[Go Back]</a>",
        ),
        also=(X,),
    ),
    case(
        B,
        "sein-x.xii.test/journal/pii/S01",
        s.front(
            "Are you a robot?",
            "<h1>Are you a robot?</h1><p>Please confirm you are a human by completing the captcha challenge below.</p><div class='g-recaptcha' data-sitekey='6Lc'></div><p>Reference number: 881</p>",
        ),
    ),
    case(
        B,
        "sein-y.xii.test/tooted/1",
        s.front(
            "Turvakontroll",
            "<h1>Palun oota, kontrollime sinu brauserit</h1><p>Kontroll võtab mõne sekundi. Luba JavaScript ja küpsised.</p><script src='/_Incapsula_Resource?SWJIYLWA=1'></script>",
        ),
        anything=sends(
            s.front(
                "Turvakontroll",
                "<h1>Palun oota, kontrollime sinu brauserit</h1><p>Kontroll võtab mõne sekundi. Luba JavaScript ja küpsised.</p><script src='/_Incapsula_Resource?SWJIYLWA=1'></script>",
            )
        ),
    ),
    case(
        B,
        "sein-z.xii.test/stat/9",
        s.front(
            "Проверка",
            "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div class='smart-captcha'></div>",
        ),
    ),
    case(
        B,
        "tara-a.xii.test/wiki/x",
        s.front(
            "Making sure you're not a bot!",
            "<h1>Making sure you're not a bot!</h1><p>Loading... You are seeing this because the administrator of this website has set up Anubis to protect the server against scraping.</p>",
        ),
        anything=sends(
            s.front(
                "Making sure you're not a bot!",
                "<h1>Making sure you're not a bot!</h1><p>Loading... You are seeing this because the administrator of this website has set up Anubis to protect the server against scraping.</p>",
            )
        ),
    ),
    case(
        X,
        "tara-b.xii.test/oigus/lisa.pdf",
        s.front("403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p>"),
        403,
    ),
    case(
        X,
        "tara-c.xii.test/intra/kord",
        s.veera("Ligipääs keelatud", "<p>Teil puudub õigus seda lehte vaadata.</p>"),
        403,
    ),
    case(
        X,
        "tara-d.xii.test/hospital",
        s.front(
            "Access Denied",
            "<H1>Access Denied</H1>You don't have permission to access this on this server.<P>Reference #18.2d3e",
        ),
        403,
        {"Server": "AkamaiGHost"},
        also=(B,),
    ),
    case(
        X,
        "tara-e.xii.test/xmlui/bitstream/1/2/t.pdf",
        s.dspace(
            "Piiratud ligipääs",
            "<h2>Fail on piiratud ligipääsuga</h2><p>Kasutajal puudub õigus faili avada. Embargo kehtib kuni 01.06.2030.</p>",
            old=True,
        ),
        also=(L,),
    ),
    case(
        R.LEGAL,
        "tara-f.xii.test/film/12",
        s.front("451", "<h1>Unavailable For Legal Reasons</h1><p>Blocked by court order.</p>"),
        451,
    ),
    case(
        R.LEGAL,
        "tara-g.xii.test/local/news/9",
        s.daily(
            "Not available in your region",
            "<p>We recognise you are attempting to access this website from a country belonging to the European Economic Area and cannot grant you access at this time.</p>",
            lang="en",
            site="County Tribune",
        ),
        451,
    ),
    case(
        R.LEGAL,
        "tara-h.xii.test/sari/5",
        s.broadcaster(
            "Video ei ole sinu riigis nähtav",
            "<p>Õiguste omaja piirangute tõttu saab saadet vaadata ainult Eestis.</p>",
        ),
        also=(R.VIDEO_REMOVED, X, R.SOFT_404, R.FINE),
    ),
    case(
        R.TOO_MANY_REQUESTS,
        "tara-i.xii.test/pood/2",
        s.front("429", "<p>Too many requests. Slow down.</p>"),
        429,
        also=(R.PUT_OFF, B),
    ),
    case(R.METHOD_REFUSED, "tara-j.xii.test/api/saada", sends("", 405, {"Allow": "POST"})),
    case(
        R.FINE,
        "tara-k.xii.test/juhend/ohutus",
        for_browsers(sends(s.veera("Ohutus", prose("et", 3, 1))), sends("Forbidden", 403)),
        also=(X, B),
    ),
    case(
        R.FINE,
        "tara-l.xii.test/meedia/teade",
        s.daily("Teade", prose("et", 3, 2)).replace('class="hidden"', 'class="overlay"'),
    ),
    case(
        L,
        "tara-m.xii.test/vormid/asutusesisene",
        s.form(
            "Küsimustik",
            "<div>Vormi täitmiseks logige sisse. Seda vormi saavad vaadata ainult omaniku organisatsiooni kasutajad.</div><button>Logi sisse</button>",
        ),
        also=(X,),
    ),
    case(
        X,
        "tara-n.xii.test/doku.php?id=siseasi",
        s.dokuwiki(
            "siseasi",
            "<h1>Ligipääs keelatud</h1><p>Sul pole piisavalt õigusi jätkamiseks. Äkki unustasid sisse logida?</p>",
        ),
        also=(L,),
    ),
    case(
        L,
        "tara-o.xii.test/index.php?title=Toimik",
        s.mediawiki(
            "Nõutav on sisselogimine",
            "<p>Teiste lehekülgede vaatamiseks peate sisse logima. Tagasi lehele Esileht.</p>",
        ),
    ),
    case(
        L,
        "tara-p.xii.test/forum/viewforum.php?f=9",
        s.phpbb(
            "Sisene",
            "<div class='panel'><h2>Foorumi vaatamiseks pead olema registreeritud ja sisse loginud.</h2>"
            + _login("Sisene", "")
            + "</div>",
        ),
    ),
)
