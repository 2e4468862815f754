"""A person gets through, we do not; or the page lives on at another address."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.fourth.skins import CSS, T, gov, moodle, nginx, p, plain, spa, wp
from heldout.shapes import Case, case, on


def wall(title, body, script="", lang="en"):
    return f"<!DOCTYPE html><html lang='{lang}'><head><meta charset='utf-8'><title>{title}</title><meta name='robots' content='noindex,nofollow'><meta name='viewport' content='width=device-width,initial-scale=1'><style>{CSS}</style>{script}</head><body>{body}</body></html>"


TARA = plain(
    "TARA autentimisteenus",
    "Turvaline autentimine asutuste e-teenustes",
    "<div role='tablist'><button>Mobiil-ID</button><button>ID-kaart</button><button>Smart-ID</button><button>EU eID</button></div><form method='post' action='/auth/mid/init'><label for='idCode'>Isikukood</label><input id='idCode' name='idCode'/><label for='tel'>Telefoninumber</label><input id='tel' name='telephoneNumber'/><button type='submit'>Jätka</button></form><p><a href='/auth/reject'>Tagasi teenusepakkuja juurde</a></p>",
    "TARA",
    "et",
    (),
)
HARID = plain(
    "HarID",
    "Logi sisse",
    "<form action='/et/users/sign_in' method='post'><label>Kasutajanimi</label><input name='user[login]'/><label>Parool</label><input type='password' name='user[password]'/><button>Logi sisse</button></form><a href='/tara'>ID-kaart, Mobiil-ID või Smart-ID</a><a href='/et/password/new'>Unustasid parooli?</a><a href='/et/register'>Loo uus HarID konto</a>",
    "HarID",
    "et",
    (),
)
KEYCLOAK = (
    "<!DOCTYPE html><html class='login-pf' lang='et'><head><meta charset='utf-8'><title>Logi sisse: koolitus</title><style>"
    + CSS
    + "</style><script src='/resources/x/common/keycloak/js/authChecker.js' type='module'></script></head><body id='keycloak-bg'><div id='kc-header'>Koolitusportaal</div><div class='card-pf'><h1 id='kc-page-title'>Logi oma kontosse sisse</h1><form id='kc-form-login' action='/realms/koolitus/login-actions/authenticate?session_code=x' method='post'><input id='username' name='username'/><input id='password' name='password' type='password'/><input type='submit' value='Logi sisse'/></form></div></body></html>"
)
ADFS = (
    "<!DOCTYPE html><html lang='et'><head><title>Sisselogimine</title><meta charset='utf-8'><style>"
    + CSS
    + "</style></head><body class='body'><noscript><div id='noScript'>JavaScript on nõutav. See veebibrauser ei toeta JavaScripti või on JavaScript keelatud.</div></noscript><div id='fullPage'><div id='header'>Näidise Linnavalitsus</div><div id='workArea'><div id='loginMessage'>Logi sisse oma asutuse kontoga</div><form method='post' id='loginForm' action='/adfs/ls/?wa=wsignin1.0'><input id='userNameInput' name='UserName' type='email' placeholder='keegi@naidis.ee'/><input id='passwordInput' name='Password' type='password' placeholder='Parool'/><span id='submitButton' class='submit'>Logi sisse</span></form></div></div></body></html>"
)
WAYF = plain(
    "Vali koduasutus",
    "Vali oma koduasutus",
    p("Teenuse kasutamiseks logi sisse oma ülikooli või kooli kontoga.")
    + "<form><select name='user_idp'><option>Tartu Ülikool</option><option>Tallinna Tehnikaülikool</option><option>Tallinna Ülikool</option><option>Eesti Maaülikool</option></select><button>Vali</button></form>",
    "TAAT",
    "et",
    (),
)
MSLOGIN = spa(
    "Sign in to your account",
    "lightbox-cover",
    noscript="",
    extra="<script>//<![CDATA[\n$Config={'fShowPersistentCookiesWarning':false,'urlMsaSignUp':'https://login.live.com/oauth20_authorize.srf','urlPost':'/common/login','iMaxStackForKnockoutAsyncComponents':10000};\n//]]></script>",
    inner="<form name='f1' method='post'><input type='email' name='loginfmt' placeholder='Email, phone, or Skype'/><input type='password' name='passwd'/></form>",
)
GLOGIN = spa(
    "Google Drive: Sign-in",
    "initialView",
    noscript="",
    inner="<h1>Sign in</h1><p>to continue to Google Drive</p><form method='post'><input type='email' name='identifier' aria-label='Email or phone'/><button>Next</button></form><p>Not your computer? Use Guest mode to sign in privately.</p>",
)
CF = wall(
    "Just a moment...",
    "<div class='main-wrapper' role='main'><div class='main-content'><noscript><div id='challenge-error-text'>Enable JavaScript and cookies to continue</div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'quizlet-naide.com',cType:'managed',cRay:'8e8f',cH:'x'};var cpo=document.createElement('script');cpo.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8e8f';document.getElementsByTagName('head')[0].appendChild(cpo);}());</script>",
    "<meta http-equiv='refresh' content='390'>",
)
CFBLOCK = wall(
    "Attention Required! | Cloudflare",
    "<div id='cf-wrapper'><h1 data-translate='block_headline'>Sorry, you have been blocked</h1><h2>You are unable to access canva-naide.com</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p><p>Cloudflare Ray ID: 8e8f1</p></div>",
)
IMPERVA = "<html style='height:100%'><head><META NAME='ROBOTS' CONTENT='NOINDEX, NOFOLLOW'><meta name='format-detection' content='telephone=no'></head><body style='margin:0px;height:100%'><iframe id='main-iframe' src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-12345-0&incident_id=1234000-567&edet=12&cinfo=04000000&rpinfo=0' frameborder=0 width='100%' height='100%' marginheight='0px' marginwidth='0px'>Request unsuccessful. Incapsula incident ID: 1234000-567</iframe></body></html>"
ANUBIS = wall(
    "Making sure you're not a bot!",
    "<main><h1 id='title' class='centered-div'>Making sure you're not a bot!</h1><div class='centered-div'><img id='image' src='/.within.website/x/cmd/anubis/static/img/pensive.webp'/><p id='status'>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div></main>",
    '<script id=\'anubis_challenge\' type=\'application/json\'>{"rules":{"difficulty":4},"challenge":"a1b2"}</script>',
)
EEWALL = wall(
    "Üks hetk…",
    "<div class='c-card-1'><img src='/shield.svg' alt=''/><h1>Kontrollime teie brauserit</h1><p>Enne lehele lubamist veendume, et te ei ole robot. See võtab kuni viis sekundit ja teid suunatakse automaatselt edasi.</p><noscript>Palun lubage JavaScript ja küpsised ning laadige leht uuesti.</noscript><form id='challenge-form' action='/__verify' method='post'><input type='hidden' name='pow' value='3fa1'/></form></div>",
    "<script src='/__challenge/pow.js' defer></script>",
    "et",
)
RECAP = wall(
    "Turvakontroll",
    "<h1>Palun kinnita, et sa ei ole robot</h1><p>Sinu võrgust tuleb ebatavaliselt palju päringuid. Jätkamiseks lahenda allolev ülesanne.</p><form action='?' method='POST'><div class='g-recaptcha' data-sitekey='6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ'></div><input type='submit' value='Jätka'></form>",
    "<script src='https://www.google.com/recaptcha/api.js' async defer></script>",
    "et",
)
AMAZON = wall(
    "Amazon-naide.com",
    "<div class='a-container a-padding-double-large'><h4>Enter the characters you see below</h4><p class='a-last'>Sorry, we just need to make sure you're not a robot. For best results, please make sure your browser is accepting cookies.</p><form method='get' action='/errors/validateCaptcha' name=''><img src='https://images.naidis.com/captcha/x.jpg'><input autocomplete='off' placeholder='Type characters' id='captchacharacters' name='field-keywords'><button type='submit'>Continue shopping</button></form></div>",
)
F5 = "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1178234918273498127<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"
DATADOME = wall(
    "pollid-naide.com",
    "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script data-cfasync='false'>var dd={'rt':'c','cid':'AHrlqA','hsh':'9D463B5','t':'bv','s':46743,'host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
)
CONSENT = wall(
    "Before you continue to YouTube",
    "<div class='consent'><h1>Before you continue to YouTube</h1><p>We use cookies and data to deliver and maintain Google services, track outages and protect against spam, fraud and abuse, measure audience engagement.</p><form action='/save' method='post'><input type='hidden' name='continue' value='https://www.youtube.com/'/><button>Reject all</button><button>Accept all</button></form><a href='/more'>More options</a></div>",
)
FBLOGIN = spa(
    "Log into Facebook",
    noscript="",
    inner="<form id='login_form' action='/login/device-based/regular/login/' method='post'><h2>Log in to Facebook</h2><div>You must log in to continue.</div><input name='email' placeholder='Email or phone number'/><input name='pass' type='password'/><button name='login'>Log in</button></form><a href='/recover'>Forgotten account?</a>",
)


BLOCKED = [
    case(R.LOGIN, "toetused.naidis.ee/iseteenindus/taotlus/12", on("tara-naide.ee", "/auth/init?login_challenge=ab12"), pages={"tara-naide.ee/auth/init?login_challenge=ab12": sends(TARA)}),
    case(R.LOGIN, "e-koolikott-naide.ee/et/minu/kogumik/91", on("harid-naide.ee", "/et/authorizations/new?client_id=kott"), pages={"harid-naide.ee/et/authorizations/new?client_id=kott": sends(HARID)}),
    case(R.LOGIN, "koolitusportaal.naidis.ee/kursus/12/materjal", on("sso.naidis.ee", "/realms/koolitus/protocol/openid-connect/auth?client_id=k"), pages={"sso.naidis.ee/realms/koolitus/protocol/openid-connect/auth?client_id=k": sends(KEYCLOAK)}),
    case(R.LOGIN, "siseveeb.linn.naidis.ee/juhendid/turve.aspx", on("sts.linn.naidis.ee", "/adfs/ls/?wa=wsignin1.0"), pages={"sts.linn.naidis.ee/adfs/ls/?wa=wsignin1.0": sends(ADFS)}),
    case(R.LOGIN, "e-ajakirjad.naidis.edu/article/8812/full", on("ds.taat-naide.ee", "/discovery?entityID=x"), pages={"ds.taat-naide.ee/discovery?entityID=x": sends(WAYF)}),
    case(R.LOGIN, "moodle5.naidis.ee/mod/page/view.php?id=441", to("/login/index.php", 303), pages={"/login/index.php": sends(moodle("Logi sisse saidile", "<div class='loginform'><form action='/login/index.php' method='post' id='login'><input name='logintoken' type='hidden' value='x'/><input name='username' placeholder='Kasutajatunnus'/><input type='password' name='password' placeholder='Parool'/><button id='loginbtn'>Logi sisse</button></form><h2>Logi sisse, kasutades oma kontot:</h2><a href='/auth/oauth2/login.php?id=1'>HarID</a><p>Selle saidi esmakordne külastus? Mõned kursused lubavad külalisjuurdepääsu.</p><button>Logi sisse külalisena</button></div>", klass="path-login"))}),
    case(R.LOGIN, "moodle6.naidis.ee/enrol/index.php?id=77", moodle("Kursusele registreerumise valikud", "<div class='box py-3 coursebox'><h3><a href='/course/view.php?id=77'>Andmekaitse alused ametnikule</a></h3></div><div class='box py-3 generalbox' id='notice'><p>Külalised ei saa sellele kursusele siseneda. Palun logige sisse.</p><div class='continuebutton'><form action='/login/index.php'><button>Jätka</button></form></div></div>"), also=(R.FINE,)),
    case(R.LOGIN, "vald.sharepoint-naide2.com/sites/HR/Jagatud/plaan.xlsx", on("login.ms-naide.com", "/common/oauth2/authorize?client_id=00000003"), pages={"login.ms-naide.com/common/oauth2/authorize?client_id=00000003": sends(MSLOGIN)}),
    case(R.LOGIN, "drive-naide.com/file/d/1Zx/view?usp=sharing", on("accounts-naide.com", "/v3/signin/identifier?continue=x&service=wise"), pages={"accounts-naide.com/v3/signin/identifier?continue=x&service=wise": sends(GLOGIN)}),
    case(R.LOGIN, "gitlab.naidis.ee/koolitus/andmed/-/tree/main", to("/users/sign_in"), pages={"/users/sign_in": sends(plain("Sign in · GitLab", "GitLab Community Edition", "<div class='gl-alert'>You need to sign in or sign up before continuing.</div><form id='new_user' action='/users/sign_in' method='post'><input name='user[login]'/><input type='password' name='user[password]'/><button>Sign in</button></form>", "GitLab", "en", ("Explore", "Help")))}),
    case(R.LOGIN, "kodutood.naidis.ee/failid/", "<html><head><title>401 Authorization Required</title></head><body><center><h1>401 Authorization Required</h1></center><hr><center>nginx</center></body></html>", 401, {"WWW-Authenticate": 'Basic realm="Kodutood"'}, also=(R.FORBIDDEN,)),
    case(R.LOGIN, "blogi2.naidis.ee/salajane-postitus/", wp("Kaitstud: lapsevanemate koosoleku kokkuvõte", "Kaitstud: lapsevanemate koosoleku kokkuvõte", "<form action='/wp-login.php?action=postpass' class='post-password-form' method='post'><p>See sisu on kaitstud salasõnaga. Vaatamiseks sisesta oma salasõna:</p><p><label>Salasõna: <input name='post_password' type='password'/></label> <input type='submit' value='Sisene'/></p></form>"), also=(R.FINE,)),
    case(R.LOGIN, "privaatblogi.blogspotlik2.com/", plain("Blogger: blogi pole avalik", "Õpetaja päevik", p("See blogi on avatud ainult kutsutud lugejatele.", "Paistab, et sind ei ole kutsutud seda blogi lugema. Kui arvad, et see on viga, võid pöörduda blogi autori poole ja paluda kutset.") + "<a href='https://accounts.naidis.com/ServiceLogin'>Logi sisse teise kontoga</a>", "Blogger", "et", ()), also=(R.FORBIDDEN,)),
    case(R.LOGIN, "zoom3-naide.us/rec/share/abc", plain("Passcode Required - Zoom", "", "<form><h2>Enter the passcode to watch</h2><input type='password' id='passcode' placeholder='Passcode'/><button>Watch Recording</button></form>", "Zoom"), also=(R.FINE,)),
    case(R.FORBIDDEN, "sisedokumendid.naidis.ee/kord.pdf", nginx("403 Forbidden"), 403),
    case(R.FORBIDDEN, "raamatukogu.naidis.edu/andmebaasid/ebsco", gov("Piiratud ligipääs", "Ligipääs ainult ülikooli võrgust", p("Andmebaasi saab kasutada ülikooli arvutivõrgus või VPN-ühenduse kaudu. Sinu IP-aadress ei kuulu lubatud vahemikku.", "Kodust kasutamiseks logi sisse ülikooli kasutajatunnusega."), "Ülikooli raamatukogu"), 403, also=(R.LOGIN,)),
    case(R.BOT_WALL, "quizlet-naide.com/551212/flash-cards", CF, 403, {"cf-mitigated": "challenge", "Server": "cloudflare"}, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "canva-naide.com/design/DAF1/view", CFBLOCK, 403, {"Server": "cloudflare"}, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "ddg.naidis.ru/article/12", wall("DDoS-Guard", "<div id='ddg-l10n-container'><h1 id='ddg-l10n-title'>Checking your browser before accessing ddg.naidis.ru</h1><p>Please wait a few seconds. Once this check is complete, the website will open automatically</p></div><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>"), 403, {"Server": "ddos-guard"}, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "kindlustus.naidis.ee/kahju", IMPERVA, 200, {"X-Iinfo": "9-1-0"}),
    case(R.BOT_WALL, "agency2-naide.eu/publications/12", "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don't have permission to access \"http&#58;&#47;&#47;agency2-naide&#46;eu&#47;publications\" on this server.<P>\nReference&#32;&#35;18&#46;5f2f1&#46;1732&#46;1a\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5f2f1\n</P>\n</BODY>\n</HTML>", 403, {"Server": "AkamaiGHost"}, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "eurlex2-naide.eu/eli/reg/2016/679/oj", wall("", "<div id='challenge-container'></div><script>AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then((forceRefresh)=>{if(forceRefresh){AwsWafIntegration.forceRefreshToken().then(()=>{window.location.reload(true);});}});</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript>", "<script>window.gokuProps={'key':'AQID','iv':'x','context':'y'};</script><script src='https://x.token.awswaf.com/x/challenge.js'></script>"), 202, {"x-amzn-waf-action": "challenge"}),
    case(R.BOT_WALL, "wiki-anubis.naidis.org/wiki/Linux", ANUBIS),
    case(R.BOT_WALL, "arst.naidis.ee/patsiendijuhend/hypertoonia", EEWALL, anything=sends(EEWALL)),
    case(R.BOT_WALL, "otsing.naidis.ee/scholar?q=ope", RECAP),
    case(R.BOT_WALL, "amazon-naide.com/dp/0131103628", AMAZON),
    case(R.BOT_WALL, "pank.naidis.ee/kalkulaator/laen?summa=100", F5, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "pollid-naide.com/al9e4x", DATADOME, 403, {"X-DataDome": "protected"}, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "sg.naidis.com/blog/assessment", "<html><head><link rel='icon' href='data:;'><meta http-equiv='refresh' content='0;/.well-known/sgcaptcha/?r=%2Fblog%2Fassessment&y=ipc:1.2.3.4:1732'></meta></head></html>", 202, {"SG-Captcha": "challenge"}, pages={"/.well-known/sgcaptcha/?r=%2Fblog%2Fassessment&y=ipc:1.2.3.4:1732": sends(wall("Robot Challenge Screen", "<h1>Checking the site connection security</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><script>const sgchallenge='20:1732:x';</script>"), 202)}),
    case(R.TOO_MANY_REQUESTS, "ajakirjad-naide.com/doi/full/10.1000/1", nginx("429 Too Many Requests"), 429, {"Retry-After": "120"}, also=(R.PUT_OFF,)),
    case(R.LEGAL, "rt-uudised.naidis.ru/news/1", plain("451", "Unavailable For Legal Reasons", p("This resource is not available in the European Union because of Council Regulation (EU) 2022/350."), "ISP"), 451),
    case(R.BOT_WALL, "linkedin-naide.com/in/opetaja", "<html><head><script type='text/javascript'>window.onload=function(){var domain='linkedin-naide.com';window.location.href='https://'+domain+'/authwall?trk=bf&trkInfo=AQ';}</script></head><body></body></html>", 999, also=(R.LOGIN, R.FORBIDDEN)),
    case(R.CONSENT_WALL, "youtube-naide.com/playlist?list=PL1", on("consent.youtube-naide.com", "/m?continue=x&gl=EE"), pages={"consent.youtube-naide.com/m?continue=x&gl=EE": sends(CONSENT)}, also=(R.FINE, R.BOT_WALL)),
    case(R.LOGIN, "fb-naide.com/groups/opetajad", on("fb-naide.com", "/login/?next=x"), pages={"/login/?next=x": sends(FBLOGIN)}, also=(R.BOT_WALL,)),
    case(R.FINE, "ainult-brauser.naidis.ee/juhend", lambda x: x.send(gov("Juhend", "Juhend taotlejale", T["teenus"])) if x.as_browser else x.send(nginx("403 Forbidden"), 403), also=(R.FORBIDDEN, R.BOT_WALL)),
]  # fmt: skip

GUIDE = sends(gov("Kuberturvalisuse juhend", "Kuberturvalisuse juhend", T["klass"]))
PLAIN = sends(plain("Lesson plans", "Lesson plans for media literacy", T["en"], "EduResources"))


def cookie_first(x):
    if "seen=1" in x.headers.get("cookie", ""):
        x.send(gov("Määrus", "Määruse selgitus", T["teenus"]))
    else:
        x.send("", 302, {"Location": x.path, "Set-Cookie": "seen=1; Path=/"})


def head_refused(x):
    if x.method == "HEAD":
        x.send("", 405, {"Allow": "GET"})
    else:
        x.send(
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" * 300,
            200,
            {"Content-Type": "application/pdf"},
        )


def head_missing(x):
    if x.method == "HEAD":
        x.send("", 404)
    else:
        x.send(gov("Kontaktid", "Kontaktid", T["teenus"]))


def too_short(x):
    x.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 240000\r\nConnection: close\r\n\r\n"
        + (b"" if x.method == "HEAD" else b"%PDF-1.4\n" + b"0 0 0 rg\n" * 4000)
    )


def chunked(x):
    body = b"PK\x03\x04" + b"\x00" * 5000
    x.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.openxmlformats-officedocument.presentationml.presentation\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        + (b"" if x.method == "HEAD" else b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n")
    )


PDF = (
    b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"
    + b"4 0 obj<</Length 44>>stream\nBT /F1 12 Tf 72 720 Td (Juhend) Tj ET\nendstream endobj\n" * 200
    + b"%%EOF\n"
)

MOVED = [
    case(R.PERMANENT_REDIRECT, "ria-naide.ee/et/kuberturvalisus/juhend.html", on("itvaatlik-naide.ee", "/juhend", 301), pages={"itvaatlik-naide.ee/juhend": GUIDE}),
    case(R.PERMANENT_REDIRECT, "hm-naide.ee/et/tegevused/kuber", on("www.hm-naide.ee", "/kuber", 301), pages={"www.hm-naide.ee/kuber": on("uus.hm-naide.ee", "/et/kuberturvalisus", 301), "uus.hm-naide.ee/et/kuberturvalisus": GUIDE}),
    case(R.PERMANENT_REDIRECT, "view-genially-vana.ly/5f1a/interactive", on("view-genially-uus.com", "/5f1a/interactive", 308), pages={"view-genially-uus.com/5f1a/interactive": sends(spa("Andmekaitse põhitõed", extra="<meta property='og:title' content='Andmekaitse põhitõed'/><meta property='og:image' content='https://thumbnails.genially.com/5f1a/cover.jpg'/><meta name='author' content='Koolitaja'/>"))}, also=(R.NOT_KNOWABLE, R.FINE)),
    case(R.PERMANENT_REDIRECT, "stat-vana-naide.ee/px-web/rv021", on("andmebaas-stat-naide.ee", "/et/stat/RV021", 301), pages={"andmebaas-stat-naide.ee/et/stat/RV021": sends(plain("RV021: Rahvastik", "RV021: Rahvastik soo ja vanuse järgi, 1. jaanuar", "<form><h2>Vali muutujad</h2><label>Aasta</label><select multiple>" + "".join(f"<option>{y}</option>" for y in range(1990, 2026)) + "</select><label>Sugu</label><select multiple><option>Mehed</option><option>Naised</option></select><button>Näita tabelit</button></form>" + p("Andmeid uuendatud 14.05.2026. Allikas: Statistikaamet."), "Statistika andmebaas", "et", ("Andmebaas", "Abi", "API")))}),
    case(R.PERMANENT_REDIRECT, "kaldkriips.naidis.ee/meist", to("/meist/", 301), pages={"/meist/": sends(wp("Meist", "Meist", T["klass"]))}, also=(R.FINE,)),
    case(R.PERMANENT_REDIRECT, "bitly-naide.ly/digi2026", on("kursused-naide.ee", "/digipadevus?utm=bitly", 301), pages={"kursused-naide.ee/digipadevus?utm=bitly": PLAIN}, also=(R.FINE,)),
    case(R.FINE, "doi2-naide.org/10.1007/s10639-021-1", on("kirjastaja-naide.com", "/article/10.1007/s10639-021-1", 302), pages={"kirjastaja-naide.com/article/10.1007/s10639-021-1": sends(plain("Digital competence of adult educators", "Digital competence of adult educators: a systematic review", "<p class='authors'>K. Tamm, A. Ozols, M. Virtanen</p><h2>Abstract</h2>" + T["en"] + "<p>This is a preview of subscription content. Access via your institution or buy article PDF 39.95 €.</p>", "Publisher"))}),
    case(R.FINE, "handle-naide.net/10062/6021", to("/items/6f2a", 302), pages={"/items/6f2a": sends(plain("Magistritöö", "Õpihaldussüsteemide kasutamine avalikus sektoris", "<dl><dt>Autor</dt><dd>Kask, Mari</dd><dt>Kuupäev</dt><dd>2019</dd></dl><h2>Abstrakt</h2>" + T["klass"] + "<a href='/bitstreams/1/download'>kask_mari.pdf (1.2 MB)</a>", "DSpace", "et", ("Kogud", "Sirvi")))}),
    case(R.FINE, "kypsis.naidis.ee/maarus/selgitus", cookie_first),
    case(R.FINE, "amet.naidis.ee/", to("/et"), pages={"/et": sends(gov("Avaleht", "Haridusamet", T["klass"]))}, anything=to("/et"), also=(R.EXISTS,)),
    case(R.FINE, "meta-uus.naidis.ee/juhend.html", "<!DOCTYPE html><html><head><meta charset='utf-8'><meta http-equiv='refresh' content='0; url=/et/juhendid/taotleja-juhend'><title>Taotleja juhend</title></head><body></body></html>", pages={"/et/juhendid/taotleja-juhend": GUIDE}, also=(R.PERMANENT_REDIRECT,)),
    case(R.FINE, "kolisime.naidis.ee/blogi/", wp("Blogi on kolinud", "Blogi on kolinud", p("Alates septembrist kirjutame uuel aadressil <a href='http://uus-blogi.naidis.ee'>uus-blogi.naidis.ee</a>. Siin olevaid vanu postitusi saab endiselt lugeda, kuid uusi siia ei lisandu.") + T["klass"]), also=(R.SOFT_404, R.PERMANENT_REDIRECT)),
]  # fmt: skip

FILES = [
    case(R.EXISTS, "fail1.naidis.ee/wp-content/uploads/juhend.pdf", PDF, headers={"Content-Type": "application/octet-stream", "Accept-Ranges": "bytes"}, also=(R.FINE,)),
    case(R.EXISTS, "fail2.naidis.ee/failid/kord.pdf", head_refused, also=(R.FINE,)),
    case(R.FINE, "fail3.naidis.ee/kontakt", head_missing, also=(R.EXISTS,)),
    case(R.EXISTS, "fail4.naidis.ee/download.php?id=81", PDF, headers={"Content-Type": "text/html; charset=utf-8", "Content-Disposition": 'attachment; filename="404-vead.pdf"'}, also=(R.FINE,)),
    case(R.EXISTS, "fail5.naidis.ee/raport.pdf", too_short, also=(R.FINE, R.BAD_RESPONSE)),
    case(R.EXISTS, "fail6.naidis.ee/ettekanne.pptx", chunked, also=(R.FINE,)),
    case(R.SOFT_404, "fail7.naidis.ee/dokumendid/lisa2.pdf", "<!DOCTYPE html><html><head><title>Viga</title></head><body><p>Faili lisa2.pdf ei leitud.</p></body></html>", headers={"Content-Type": "application/pdf"}, also=(R.BAD_RESPONSE, R.NOT_FOUND)),
    case(R.SOFT_404, "fail8.naidis.ee/vormid/taotlus.rtf", gov("Faili ei leitud", "Faili ei leitud", p("Küsitud fail on serverist eemaldatud.")), also=(R.DELETED,)),
    case(R.FINE, "fail9.naidis.ee/kalender/tunniplaan.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kool//ET\r\n" + "BEGIN:VEVENT\r\nUID:1@kool\r\nDTSTART:20261201T080000Z\r\nSUMMARY:Tund ruumis 404\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n" * 40 + "END:VCALENDAR\r\n", headers={"Content-Type": "text/calendar"}, also=(R.EXISTS,)),
    case(R.FINE, "fail10.naidis.ee/api/koolid.json", '{"errors":[],"error":null,"status":"ok","notFound":0,"data":[' + ",".join(f'{{"id":{n},"nimi":"Kool {n}","suletud":{str(n % 7 == 0).lower()}}}' for n in range(90)) + "]}", headers={"Content-Type": "application/json"}, also=(R.EXISTS,)),
    case(R.SOFT_404, "fail11.naidis.ee/api/record/99182.json", '{"error":{"code":"NOT_FOUND","message":"Kirjet ei leitud"}}', headers={"Content-Type": "application/json"}, also=(R.NOT_FOUND, R.DELETED)),
    case(R.FINE, "fail12.naidis.ee/uudised/rss.xml", "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Veateated</title><link>http://fail12.naidis.ee</link><description>Katkestused ja hooldustööd</description>" + "".join(f"<item><title>Katkestus nr {n}: teenus ei ole kättesaadav</title><pubDate>Mon, 0{n} Nov 2026 08:00:00 +0200</pubDate><description>Teenus on taastatud.</description></item>" for n in range(1, 9)) + "</channel></rss>", headers={"Content-Type": "application/rss+xml"}, also=(R.EXISTS,)),
]  # fmt: skip

CASES: list[Case] = [*BLOCKED, *MOVED, *FILES]
