"""Pages behind a door: a person may well get in, we do not."""

# fmt: off

from faultfarm.rows import for_browsers, sends, to

from course_sync.model.links import Reason as R
from heldout.eleventh import skins as s
from heldout.eleventh.base import c
from heldout.shapes import Case, on


def _form(user: str, password: str, button: str, extra: str = "") -> str:
    return f'! <form method="post" action="/auth"><p><label for="u">{user}</label><input id="u" name="user" type="text" autocomplete="username"></p><p><label for="p">{password}</label><input id="p" name="pass" type="password"></p>{extra}<button type="submit">{button}</button></form>'


_TARA = s.card("Riigi autentimisteenus", "Turvaline autentimine asutuste e-teenustes", "! <ul class='tabs'><li>Mobiil-ID</li><li>ID-kaart</li><li>Smart-ID</li><li>EL eID</li></ul>\n! <form method='post' action='/auth/mid/init'><label>Isikukood <input name='idCode'></label><label>Telefoninumber <input name='telephoneNumber'></label><button>Jätka</button></form>\nTagasi teenusepakkuja juurde", "et")
_SHIB = s.card("Ülikooli autentimine", "Logi sisse ülikooli kontoga", _form("Kasutajanimi", "Parool", "Sisene") + "\nUnustasid parooli? Muuda iseteeninduses.", "et")

LOGINS: tuple[Case, ...] = (
    c(R.LOGIN, "iseabi/taotlused/uus", on("tara.iseabi.xi.test", "/login?client=iseabi"), pages={"tara.iseabi.xi.test/login?client=iseabi": sends(_TARA)}),
    c(R.LOGIN, "siseveeb-yli/dokumendid/juhend-7", to("/simplesaml/module.php/core/loginuserpass.php", 302), pages={"/simplesaml/module.php/core/loginuserpass.php": sends(_SHIB)}),
    c(R.LOGIN, "moodle-lukus/course/view.php?id=310", to("/login/index.php", 303), pages={"/login/index.php": sends(s.moodle("Haridusameti Moodle", "Sisselogimine", _form("Kasutajatunnus", "Salasõna", "Logi sisse") + "\nMõned kursused võivad lubada ligipääsu ka külalisele.\n! <form><button>Logi sisse külalisena</button></form>"))}),
    c(R.LOGIN, "stuudium-kool/materjalid/77", s.card("e-Päevik", "Tere! Palun logi sisse", _form("E-post", "Salasõna", "Edasi") + "\nVõi sisene HarID, ID-kaardi või Microsofti kontoga.", "et"), everywhere=True),
    c(R.LOGIN, "sharepointish/sites/koolitus/Shared%20Documents/kava.docx", on("login.sharepointish.xi.test", "/common/oauth2/authorize"), pages={"login.sharepointish.xi.test/common/oauth2/authorize": sends(s.card("Workplace account", "Sign in", "! <form><input type='email' name='loginfmt' placeholder='Email, phone, or Skype'><button>Next</button></form>\nCan't access your account?\nNo account? Create one!"))}),
    c(R.LOGIN, "drive-ish/document/d/1xQ/edit", s.card("Docs", "You need access", "Ask for access, or switch to an account with access.\n! <form><textarea placeholder='Message (optional)'></textarea><button>Request access</button></form>\nYou are not signed in."), R.FORBIDDEN),
    c(R.LOGIN, "ezproxy-ish/login?url=http://journal/12", s.uni("University Library", "Off-campus access", "To reach the licensed resource, identify yourself as a member of the university.\n" + _form("Library card number", "PIN", "Continue"), "en")),
    c(R.LOGIN, "wayf-ish/discovery?entityID=mooc", s.nextjs("Federation Discovery", "Select your institution", "! <form><input type='search' placeholder='Search for your university'><ul><li>Tallinn Tech</li><li>University of Tartu North</li><li>Riga Stradina College</li></ul><label><input type='checkbox'> Remember my choice</label></form>")),
    c(R.LOGIN, "arst-portaal/juhised/tugi", s.uni("Perearstide selts", "Sisu on nähtav liikmetele", "Siin on juhend lähisuhtevägivalla märkamiseks vastuvõtul. Jätkamiseks logi sisse liikmekontoga või astu seltsi.\n" + _form("Liikmenumber", "Parool", "Logi sisse"))),
    c(R.LOGIN, "paywall-leht/artikkel/120994/kes-kuulab", s.news("Nädalaleht", "Kes kuulab kuulajat?", "Kriisitelefoni vabatahtlik võtab vastu kolmkümmend kõnet nädalas…\nSee artikkel on tellijale. Loe edasi, logides sisse või tellides digipaketi alates 2,99 € kuus.\n! <a class='btn' href='/login'>Logi sisse</a> <a class='btn' href='/telli'>Telli</a>"), R.FINE),
    c(R.LOGIN, "kinnine-wp/koolitajale/slaidid", s.wp("Koolitajate võrgustik", "Kaitstud: slaidid", "See sisu on parooliga kaitstud. Vaatamiseks sisesta parool:\n! <form action='/wp-login.php?action=postpass' method='post'><label>Parool: <input name='post_password' type='password'></label><input type='submit' value='Sisesta'></form>")),
    c(R.LOGIN, "basic-401/seire/", s.tiny("401 Authorization Required", "<center><h1>401 Authorization Required</h1></center><hr><center>nginx</center>"), status=401, headers={"WWW-Authenticate": 'Basic realm="Seire"'}),
    c(R.LOGIN, "kirjautuminen-fi/asiointi/hakemus", s.card("Suomi-tunnistus", "Valitse tunnistustapa", "- Pankkitunnus\n- Varmennekortti\n- Mobiilivarmenne\nOlet tunnistautumassa palveluun Sosiaaliasiointi.", "fi")),
    c(R.LOGIN, "vhod-ru/kurs/4/urok/2", s.moodle("Учебный портал", "Вход в систему", "Чтобы открыть урок, войдите.\n" + _form("Логин", "Пароль", "Войти") + "\nЗабыли пароль?", "ru"), everywhere=True),
    c(R.LOGIN, "anmelden-de/kurs/kinderschutz", s.moodle("Lernplattform", "Bitte anmelden", "Dieser Kurs ist nur für angemeldete Fachkräfte sichtbar.\n" + _form("Anmeldename", "Kennwort", "Anmelden"), "de")),
    c(R.LOGIN, "social-ish/groups/lapsehoid/posts/9", s.card("Näoraamat", "Logi sisse, et jätkata", _form("E-posti aadress või telefon", "Parool", "Logi sisse") + "\nUnustasid konto? · Loo uus konto", "et", title="Logi sisse"), everywhere=True),
    c(R.LOGIN, "zaloguj-pl/strefa/materialy", s.wp("Strefa trenera", "Zaloguj się", "Materiały są dostępne po zalogowaniu.\n" + _form("Adres e-mail", "Hasło", "Zaloguj"), "pl")),
    c(R.LOGIN, "connexion-fr/espace/fiche-3", s.card("Espace adhérents", "Identifiez-vous", "La fiche que vous demandez est réservée aux adhérents.\n" + _form("Identifiant", "Mot de passe", "Se connecter"), "fr")),
)

BOTS: tuple[Case, ...] = (
    c(R.BOT_WALL, "cf-a/uuring/12", s.tiny("Just a moment...", "<div class='main-wrapper' role='main'><div class='main-content'><noscript><div class='h2'><span id='challenge-error-text'>Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'cf-a',cType:'managed',cRay:'9a1'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=9a1';document.head.appendChild(a);}());</script>", "en-US", "<meta http-equiv='refresh' content='360'>"), R.FORBIDDEN, status=403, headers={"Server": "cloudflare", "cf-mitigated": "challenge"}, everywhere=True),
    c(R.BOT_WALL, "cf-b/kogumik", s.tiny("Üks hetk…", "<h1>Kontrollime, kas oled inimene</h1><p>See võib võtta mõne sekundi. Enne jätkamist peame üle vaatama sinu ühenduse turvalisuse.</p><script src='https://challenges.cloudflare.com/turnstile/v0/b/api.js'></script>", "et"), R.FORBIDDEN, status=403, headers={"Server": "cloudflare"}, everywhere=True),
    c(R.BOT_WALL, "anubis-b/repo/thesis/5", s.tiny("Oh noes!", "<h1>Making sure you're not a bot!</h1><img src='/.within.website/x/cmd/anubis/static/img/pensive.webp'><p id='status'>Calculating...</p><script id='anubis_challenge' type='application/json'>{\"rules\":{\"algorithm\":\"fast\",\"difficulty\":4}}</script>", "en"), everywhere=True),
    c(R.BOT_WALL, "akam-b/travel/advice", s.tiny("Access Denied", "<H1>Access Denied</H1>You don't have permission to access \"http://akam-b/travel/advice\" on this server.<P>Reference #18.95d6dead.1730</P>"), R.FORBIDDEN, status=403, headers={"Server": "AkamaiGHost"}, everywhere=True),
    c(R.BOT_WALL, "f5-b/registr/akty", s.tiny("Request Rejected", "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 8812399120011<br><br><a href='javascript:history.back();'>[Go Back]</a>"), R.FORBIDDEN, R.SOFT_404, everywhere=True),
    c(R.BOT_WALL, "imperva-b/katalog", "<html><head><META NAME='robots' CONTENT='noindex,nofollow'><script src='/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4'></script></head><body><iframe id='main-iframe' src='/_Incapsula_Resource?CWUDNSAI=9' frameborder=0 width='100%'>Request unsuccessful. Incapsula incident ID: 90</iframe></body></html>", everywhere=True),
    c(R.BOT_WALL, "captcha-et/otsing/isik", s.agency("Avalik register", "Kinnita, et sa ei ole robot", "Liiga palju päringuid sinu aadressilt. Sisesta pildil olevad tähed.\n! <form><img src='/captcha.png' alt='captcha'><input name='captcha'><button>Kinnita</button></form>"), everywhere=True),
    c(R.BOT_WALL, "smart-ru/kniga/8", s.tiny("Ой!", "<div class='Theme'><h1>Вы не робот?</h1><p>Подтвердите, что запросы отправляли вы. Нажмите, чтобы продолжить.</p><div class='CheckboxCaptcha-Anchor'><input type='checkbox' id='js-button'>Я не робот</div><p>SmartCaptcha</p></div>", "ru"), everywhere=True),
    c(R.BOT_WALL, "datadome-b/lehti/juttu", "<html lang='en'><head><title>datadome-b</title></head><body><p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'x','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script></body></html>", R.FORBIDDEN, status=403, headers={"X-DataDome": "protected"}, everywhere=True),
    c(R.BOT_WALL, "aws-b/stat/table", s.tiny("Human Verification", "<script>window.gokuProps={};</script><script src='https://aa.token.awswaf.com/aa/captcha.js'></script><div id='captcha-container'></div><noscript>JavaScript is disabled. We need to verify that you're not a robot.</noscript>"), R.METHOD_REFUSED, R.CLIENT_ERROR, status=405, headers={"x-amzn-waf-action": "captcha"}, everywhere=True),
    c(R.FORBIDDEN, "keeld-a/failid/", s.tiny("403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4.57 (Debian) Server</address>"), status=403),
    c(R.TOO_MANY_REQUESTS, "palju-a/hdl/1", s.tiny("Too Many Requests", "<h1>Slow down, please</h1><p>Our repository is under heavy crawling.</p>"), R.BOT_WALL, R.PUT_OFF, status=429, headers={"Retry-After": "3600"}, everywhere=True),
    c(R.BOT_WALL, "ualist-b/profil/mari", sends("", 999), status=999, everywhere=True),
    c(R.FINE, "uablock-c/juhend/kohtumine", for_browsers(sends(s.wp("Lepitajate ühing", "Esimene kohtumine lepitajaga", "Lepitaja kohtub kummagi poolega eraldi, tavaliselt raamatukogus või vallamajas. Räägitakse sellest, mis juhtus, kes sai kannatada ja mida oleks vaja, et edasi minna. Alles siis otsustatakse, kas minnakse ühise laua taha.")), sends(s.tiny("403", "<h1>Forbidden</h1>"), 403)), R.FORBIDDEN, R.BOT_WALL),
)

CONSENT: tuple[Case, ...] = (
    c(R.CONSENT_WALL, "consent-a/watch?v=9", on("consent.consent-a.xi.test", "/m?continue=watch"), pages={"consent.consent-a.xi.test/m?continue=watch": sends(s.card("VideoTube", "Enne kui jätkad", "Me kasutame küpsiseid ja andmeid, et osutada teenuseid, mõõta vaatajate kaasatust ja kuvada isikupärastatud reklaame.\n! <form><button>Nõustu kõigiga</button><button>Lükka kõik tagasi</button></form>", "et"))}),
    c(R.CONSENT_WALL, "consent-b/artikel/1188", s.card("Tagesblatt", "Weiterlesen mit Werbung oder Abo", "Besuchen Sie uns wie gewohnt mit Werbung und Tracking – oder nutzen Sie das PUR-Abo für 3,99 € im Monat.\n! <button>Einwilligen und weiter</button><button>Zum PUR-Abo</button>\nDetails zu Werbe- und Analyse-Trackern in unserer Datenschutzerklärung.", "de"), everywhere=True),
    c(R.CONSENT_WALL, "consent-c/actualite/88", s.card("Le Quotidien", "Vos choix en matière de cookies", "Nos 812 partenaires et nous stockons des informations sur votre terminal. Pour accéder à l'article, acceptez les traceurs ou abonnez-vous.\n! <button>Accepter et continuer</button><button>S'abonner pour 2 €</button>", "fr"), everywhere=True),
    c(R.CONSENT_WALL, "tingimused/andmed/laadi", s.agency("Maaandmete portaal", "Kasutustingimused", "Andmete allalaadimiseks pead nõustuma litsentsilepinguga.\n! <form><textarea rows=6 readonly>1. Litsentsisaaja võib andmeid kasutada tasuta. 2. Viidata tuleb allikale. 3. Andmeandja ei vastuta vigade eest.</textarea><label><input type=checkbox> Olen tingimustega tutvunud ja nõustun</label><button>Jätka</button></form>"), R.FINE),
    c(R.CONSENT_WALL, "vanus-a/saade/skin", s.card("Noorte TV", "Kas oled vähemalt 18-aastane?", "See saade sisaldab stseene, mis ei sobi lastele.\n! <button>Jah, olen</button><button>Ei, vii mind tagasi</button>", "et"), R.LOGIN, R.BOT_WALL, R.FORBIDDEN),
    c(R.LOGIN, "age-b/watch?v=ag3", s.tube("VidTube", "Sign in to confirm your age", "This video may be inappropriate for some users.\n! <a class='btn' href='/signin'>Sign in</a>"), R.CONSENT_WALL, R.BOT_WALL, R.FORBIDDEN),
    c(R.CONSENT_WALL, "wiek-c/poradnik/uzywki", s.card("Poradnik", "Potwierdź swój wiek", "Treści na tej stronie są przeznaczone wyłącznie dla osób pełnoletnich.\n! <button>Mam ukończone 18 lat</button><button>Wychodzę</button>", "pl"), R.LOGIN, R.BOT_WALL, R.FORBIDDEN, everywhere=True),
    c(R.CONSENT_WALL, "ammattilainen-fi/tuote/ohje", s.card("Lääketieto", "Oletko terveydenhuollon ammattilainen?", "Sivuston sisältö on lain mukaan tarkoitettu vain lääkkeen määräämiseen tai toimittamiseen oikeutetuille.\n! <button>Kyllä, jatka</button><button>En ole</button>", "fi"), R.LOGIN, R.BOT_WALL, R.FORBIDDEN, everywhere=True),
    c(R.FORBIDDEN, "geo-a/video/arvet-7", s.tube("Areen", "See video ei ole sinu asukohariigis vaadatav", "Õiguste omanike nõudel saab saadet vaadata ainult Eesti IP-aadressilt.", "et"), R.LEGAL, R.BOT_WALL),
    c(R.FORBIDDEN, "geo-b/playlist/4", s.tube("Sveriges Play", "Programmet kan bara ses i Sverige", "Befinner du dig utomlands kan vi tyvärr inte visa detta program.", "sv"), R.LEGAL, R.BOT_WALL),
    c(R.LEGAL, "geo-c/news/local/88", s.tiny("451", "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time.</p>", "en"), status=451, everywhere=True),
    c(R.FORBIDDEN, "geo-d/stati/9", s.tiny("Доступ ограничен", "<h1>Доступ из вашего региона ограничен</h1><p>Сайт открывается только с российских IP-адресов. Если вы пользуетесь VPN, отключите его.</p>", "ru"), R.LEGAL, R.BOT_WALL, status=403, everywhere=True),
)

CASES: tuple[Case, ...] = LOGINS + BOTS + CONSENT
