"""Walls against robots, sign-ins, consent, parked domains."""

from course_sync.model.links import Reason as R
from faultfarm.rows import PARAGRAPH, Row, article, for_browsers, good, page, sends, to

CHALLENGES = (
    page("Just a moment...", "", "<div id=cf-wrapper></div><script src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>"),
    page("Attention Required! | Cloudflare", "Sorry, you have been blocked", "<p>You are unable to access kool.example</p>"),
    page("Üks hetk…", "", "<p>Kontrollime, kas teie ühendus on turvaline</p>"),
    page("Один момент…", "", "<p>Проверка браузера</p>"),
    page("kool.example", "", "", head="<script src='https://ct.captcha-delivery.com/c.js'></script>"),
    page("Access Denied", "Access Denied", "<p>You don't have permission to access this on this server. Reference #18.2d351ab8.1557333295.a4e16ab</p>"),
    page("Pardon Our Interruption", "Pardon Our Interruption...", "<p>As you were browsing something about your browser made us think you were a bot.</p>"),
    "<html><head><META NAME='robots' CONTENT='noindex,nofollow'><script src='/_Incapsula_Resource?SWJIYLWA=5074a744'></script></head><body></body></html>",
    page("Request Rejected", "", "<p>The requested URL was rejected. Please consult with your administrator. Your support ID is: 123456789</p>"),
    page("Human Verification", "", "<p>Press &amp; Hold to confirm you are a human (and not a bot).</p>"),
    page("Are you a robot?", "Are you a robot?", "<p>Please solve the captcha.</p>"),
    page("Making sure you're not a bot!", "Making sure you're not a bot!", "<p>Loading...</p>"),
    page("DDoS-Guard", "", "<p>Checking your browser before accessing kool.example</p>"),
    page("Security check", "", "<p>Complete the security check to access the site.</p><div class=g-recaptcha></div>", head="<script src='https://www.google.com/recaptcha/api.js'></script>"),
    page("Kinnita, et oled inimene", "Kinnita, et oled inimene", "<form><button>Ma ei ole robot</button></form>"),
    page("Вы не робот?", "Подтвердите, что запросы отправляли вы, а не робот", "<p>Нам очень жаль, но запросы похожи на автоматические.</p>"),
    page("Vercel Security Checkpoint", "", "<p>We're verifying your browser</p>"),
    page("", "", "<p>Please enable JS and disable any ad blocker</p>"),
    page("Robot or human?", "Robot or human?", "<p>Activate and hold the button to confirm that you're human.</p>"),
    page("You are being redirected...", "", "<noscript>Javascript is required.</noscript><p>Javascript is required. Please enable javascript before you are allowed to see this page.</p>"),
)  # fmt: skip
HEADERS = (
    {"cf-mitigated": "challenge"}, {"x-amzn-waf-action": "challenge"}, {"x-amzn-waf-action": "captcha"}, {"X-DataDome": "protected"}, {"x-sucuri-block": "1"},
    {"x-kpsdk-ct": "0abc"}, {"x-vercel-mitigated": "challenge"},
)  # fmt: skip

LOGIN_PAGES = (
    "/login", "/login/index.php", "/user/login?destination=node/1", "/users/sign_in", "/sign-in?next=/a", "/signin", "/account/logon?ReturnUrl=%2Fa", "/sso/start", "/auth/realms/kool/protocol",
    "/oauth2/authorize?client_id=1", "/saml2/idp/SSOService", "/cas/login?service=x", "/wp-login.php?redirect_to=x", "/sisselogimine", "/logi-sisse", "/adfs/ls/?wa=1", "/authwall?trk=x",
    "/simplesaml/module.php/core/loginuserpass", "/idp/profile/SAML2/Redirect/SSO", "/openid-connect/auth",
)  # fmt: skip
FORM = "<form method=post><input name=user><input type=password name=pass><button>{}</button></form>"

CONSENTS = (
    page("Before you continue to Video", "Before you continue", "<form><button>Accept all</button></form>"),
    page("Enne jätkamist", "Enne jätkamist", "<form><button>Nõustun</button></form><p>Kasutame küpsiseid.</p>"),
    page("Uudised", "", "<p>To continue reading, please accept our use of cookies.</p><button>Accept</button>"),
    page("Uudised", "", "<p>Jätkamiseks nõustu küpsistega.</p><button>Nõustun</button>"),
    page("Новости", "", "<p>Чтобы продолжить, дайте согласие на использование cookie.</p><button>Принять</button>"),
    page("Privacy settings", "We value your privacy", "<p>Choose.</p><button>Accept all cookies to continue</button>"),
)

PARKED = (
    page("kool.example is for sale", "kool.example", "<p>Make an offer</p>"),
    page("kool.example", "", "<p>This domain is for sale. Buy this domain today.</p>"),
    page("kool.example", "", "<p>See domeen on müügis. Küsi pakkumist.</p>"),
    page("Domeen on pargitud", "Domeen on pargitud", "<p>Veebimajutus</p>"),
    page("Домен продаётся", "", "<p>Этот домен продаётся. Купить домен.</p>"),
    page("kool.example", "", "<p>Related links</p>", attributes="data-adblockkey='MFwwDQYJ'"),
    page("kool.example", "", "", head="<script src='https://img.sedoparking.com/js/a.js'></script>"),
    page("This domain has expired", "", "<p>The domain owner must renew it.</p>"),
    page("Parked Domain", "", "<p>This page is parked free, courtesy of a registrar.</p>"),
    page("kool.example", "", "<p>This domain is registered at Namecheap</p>"),
    page("Domain name is parked", "", ""),
    page("Welcome to nginx!", "Welcome to nginx!", "<p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>"),
    page("Apache2 Debian Default Page: It works", "", "<p>This is the default welcome page.</p>"),
    page("IIS Windows Server", "", "<img src=iisstart.png>"),
    page("Domeeni registreering on aegunud", "", "<p>Domeeni registreering on aegunud.</p>"),
    page("kool.example", "", "<p>Interested in this domain? Inquire about this domain now.</p>"),
)  # fmt: skip


def rows() -> list[Row]:
    found = []
    for number, body in enumerate(CHALLENGES):
        for status in (200, 403, 503, 429):
            found.append(Row(f"/sein/{status}", sends(body, status), R.BOT_WALL, host=f"wall{number}-{status}"))
    for number, headers in enumerate(HEADERS):
        found.append(Row("/sein", sends("", 403 if number else 503, headers), R.BOT_WALL, host=f"wallhead{number}"))
    found.append(Row("/waf", sends("", 202, {"x-amzn-waf-action": "challenge"}), R.BOT_WALL, host="wallhead202"))
    found.append(Row("/datadome-hea", sends(article("Hea"), 200, {"X-DataDome": "protected"}), R.FINE))
    found.append(Row("/cf-hea", sends(article("Hea"), 200, {"Server": "cloudflare"}), R.FINE))
    found.append(
        Row(
            "/recaptcha-vorm",
            sends(
                article(
                    "Kontakt",
                    extra="<form><textarea></textarea><script src='https://www.google.com/recaptcha/api.js'></script></form>",
                )
            ),
            R.FINE,
        )
    )
    found.append(Row("/cf-404", sends(page("Not Found"), 404, {"Server": "cloudflare"}), R.NOT_FOUND))
    found.append(Row("/sein-robotile", for_browsers(good(), sends(CHALLENGES[0], 403)), R.FINE, host="wallbots"))
    for status in (403, 404, 405, 406, 410, 400, 418, 999):
        found.append(Row(f"/robotile/{status}", for_browsers(good(), sends("", status)), R.FINE, host="bots"))
        found.append(
            Row(
                f"/robotile-pdf/{status}.pdf",
                for_browsers(sends(b"%PDF", Content_Type="application/pdf"), sends("", status)),
                R.FINE,
                host="bots",
            )
        )
    for number, target in enumerate(LOGIN_PAGES):
        found.append(Row(f"/suletud/{number}", to(target), R.LOGIN, host="logins"))
        found.append(Row(f"/login-wall/{number}", to(target, 303), R.LOGIN, host="logins"))
    found.append(Row("*", sends(page("Logi sisse", "Logi sisse", FORM.format("Sisene"))), R.FINE, host="logins"))
    found += [
        Row("/login/index.php", sends(page("Sisene", "Sisene", FORM.format("Sisene"))), R.FINE, host="ownlogin"),
        Row("/kursus/1", sends(page("Logi sisse | Moodle", "Logi sisse", FORM.format("Sisene"))), R.LOGIN, host="ownlogin"),
        Row("/kursus/2", sends(page("Moodle", "Log in to the site", FORM.format("Log in"))), R.LOGIN, host="ownlogin"),
        Row("/kursus/3", sends(page("Вход в систему", "Вход", FORM.format("Войти"))), R.LOGIN, host="ownlogin"),
        Row("/kursus/4", sends(page("Kursus", "", "<p>You must log in to view this page.</p>")), R.LOGIN, host="ownlogin"),
        Row("/kursus/5", sends(page("Kursus", "", "<p>Selle lehe vaatamiseks palun logige sisse.</p>")), R.LOGIN, host="ownlogin"),
        Row("/kursus/6", sends(page("Kursus", "", "<p>Войдите, чтобы продолжить.</p>")), R.LOGIN, host="ownlogin"),
        Row("/kursus/7", sends(article("Avalik kursus", extra=FORM.format("Logi sisse"))), R.FINE, host="ownlogin"),
        Row("/kursus/8", sends(page("Drive", "You need access", "<p>Request access, or switch to an account with access.</p>")), R.LOGIN, host="ownlogin"),
        Row("/suunab/consent", to("/consent?continue=x"), R.CONSENT_WALL, host="consents"),
        Row("/suunab/cookie-wall", to("/cookie-wall/"), R.CONSENT_WALL, host="consents"),
        Row("/consent", sends(page("Consent", "Consent", "<button>OK</button>")), R.FINE, host="consents"),
        Row("/cookie-wall/", sends(page("Consent", "Consent", "<button>OK</button>")), R.FINE, host="consents"),
        Row("/riba", sends(article("Hea leht", extra="<div class=cookie>We use cookies. Accept all cookies to continue.<button>Accept</button></div>")), R.FINE, host="consents"),
        Row("/401", sends(page("Unauthorized"), 401, {"WWW-Authenticate": "Basic realm=x"}), R.LOGIN, host="ownlogin"),
    ]  # fmt: skip
    for number, body in enumerate(CONSENTS):
        found.append(Row(f"/nousolek/{number}", sends(body), R.CONSENT_WALL, host="consents"))
    for number, body in enumerate(PARKED):
        found.append(Row("/", sends(body), R.PARKED, host=f"parked{number}"))
        found.append(Row("/kursus/lugemik", sends(body), R.PARKED, host=f"parked{number}"))
    found.append(
        Row(
            "/",
            sends(article("Domains for sale", 8, f"<p>Buy this domain, they say. {PARAGRAPH}</p>")),
            R.FINE,
            host="domainnews",
        )
    )
    return found
