"""What is not wrong: heavy and light pages that tempt, walls, and ways of answering."""

from faultfarm.rows import by, for_browsers, good, sends, to

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from heldout.shapes import Case, asp, bare, case, on, portal, shell, text

HEAVY = [
    case(R.FINE, "www.hea1.ee/a", portal("Kadunud lapse otsimine", "Kadunud lapse otsimine", "<p>Kui last ei leita, helista kohe 112.</p>" + text(1))),
    case(R.FINE, "www.hea2.ee/a", portal("Lemmikloomade varjupaik", "Leitud loomad", "<p>Omanikku ei leitud.</p><ul><li>Kass, must<li>Koer, pruun</ul>")),
    case(R.FINE, "www.hea3.ee/a", portal("Arhiiv", "Arhiveeritud uudis: kool suletud", "<p>Kool on gripi tõttu ajutiselt suletud.</p>" + text(1))),
    case(R.FINE, "www.hea4.ee/a", portal("Vabad töökohad", "Vabad töökohad", "<p>Hetkel vabu töökohti ei ole.</p>")),
    case(R.FINE, "www.hea5.ee/a", portal("Hanked", "Hanked", "<p>Ühtegi hanget ei leitud.</p>")),
    case(R.FINE, "www.hea6.ee/a", portal("Veateadete seletused", "Veateadete seletused", "<h2>Lehte ei leitud (404)</h2><p>Aadress on vale.</p><h2>Serveri viga (500)</h2><p>Oota ja proovi uuesti.</p>")),
    case(R.FINE, "www.hea7.ee/a", portal("Määrus", "Teeseaduse muutmine", "<p>Paragrahv 5 on kehtetu.</p><p>Lisa 2 on välja jäetud.</p>")),
    case(R.FINE, "www.hea8.ee/a", portal("Kontaktid", "Kontaktid", "<table><tr><td>Sekretär<td>600 0404<tr><td>Ruum<td>404</table>")),
    case(R.FINE, "www.hea9.ee/a", portal("Lubatud ja keelatud", "Juurdepääs piiratud alale", "<p>Taotle luba vähemalt viis päeva enne.</p>")),
    case(R.FINE, "www.hea10.ee/a", portal("Domeenid", "Asutuse domeen on aegunud — mida teha", "<p>Pikenda registripidaja juures.</p>")),
    case(R.FINE, "www.hea11.ee/a", portal("Kursused", "Kursus on täis", "<p>Registreeru järjekorda.</p>")),
    case(R.FINE, "www.hea12.ee/a", portal("Video", "Video puudub", "<p>Loeng toimus kohapeal; video puudub, kuid slaidid on all.</p><a href=s.pdf>Slaidid</a>"), also=(R.SOFT_404,)),
    case(R.FINE, "www.good13.org/a", portal("Missing data", "Missing data", "<p>Values that could not be found are coded as 999.</p>" + text(1, "en"), "en")),
    case(R.FINE, "www.good14.org/a", portal("Security", "Why you were blocked: about our firewall", text(2, "en"), "en")),
]  # fmt: skip

LIGHT = [
    case(R.FINE, "l1.hea.ee/a", bare("Luuletus", "<h1>Ei leitud</h1><p>Otsisin sind metsast, otsisin merelt,<br>aga sind ei leitud, ei leitud.</p><p>Juhan Näidis, 1934</p>", "et")),
    case(R.FINE, "l2.hea.ee/a", bare("Muinasjutt", "<h1>Kadunud kuningatütar</h1><p>Elas kord kuningas, kelle tütar oli kadunud.</p>", "et")),
    case(R.FINE, "l3.hea.ee/a", bare("Sõnastik", "<dl><dt>not found<dd>ei leitud<dt>missing<dd>puuduv<dt>error<dd>viga</dl>", "et")),
    case(R.FINE, "l4.hea.ee/a", bare("Harjutus 3", "<h1>Harjutus 3. Leia viga!</h1><p>1. Poiss läks kooli. 2. Raamat on laual.</p>", "et")),
    case(R.FINE, "l5.hea.ee/a", bare("Viktoriin", "<h1>Mis on puudu?</h1><img src=a.png><p>Vali õige vastus.</p>", "et")),
    case(R.FINE, "l6.hea.ee/a", bare("Tunniplaan", "<h1>Tunniplaan</h1><p>Reedel tunde ei ole.</p>", "et")),
    case(R.FINE, "l7.hea.ee/a", bare("Teade", "<h1>Õpetaja on haige</h1><p>Homme matemaatikat ei ole. Järgmine tund on kolmapäeval.</p>", "et")),
    case(R.FINE, "l8.hea.ee/a", bare("Tööleht", "<p>Nimi: ____ Klass: ____</p><p>Kirjuta, mis on pildil puudu.</p>", "et")),
    case(R.FINE, "l9.hea.ee/a", bare("Teade", "<p>Kodutöö tähtaeg on möödas. Uus ülesanne ilmub esmaspäeval.</p>", "et")),
    case(R.FINE, "l10.hea.ee/a", bare("Bänd", "<h1>The Missing Pages</h1><p>New album out now.</p>", "en")),
    case(R.FINE, "l11.hea.ee/a", bare("Film", "<h1>Gone Girl</h1><p>Directed by David Fincher, 2014.</p>", "en")),
    case(R.FINE, "l12.hea.ee/a", bare("Exhibit", "<h1>This object was removed from the tomb in 1922</h1><p>Gold, 12 cm. Room 7.</p>", "en")),
    case(R.FINE, "l13.hea.ee/a", bare("Mälestus", "<h1>See maja on kadunud</h1><p>Foto 1938. Pikk tänav 4. Maja hävis märtsipommitamises.</p>", "et")),
    case(R.FINE, "l14.hea.ee/a", bare("Otsing", "<form><input name=q></form><p>Sisesta otsisõna.</p>", "et")),
    case(R.FINE, "l15.hea.ee/a", bare("Raamat", "<h1>Raamat on müüdud</h1><p>Viimane eksemplar läks eile. Kordustrükk ilmub mais.</p>", "et"), also=(R.SOFT_404,)),
    case(R.FINE, "l16.hea.ee/a", bare("Logi", "<h1>Päevik</h1><p>Logi sisse, et lisada sissekanne.</p><p>12. mai. Vihmane päev, lugesime raamatut.</p>", "et"), also=(R.LOGIN,)),
    case(R.FINE, "l17.hea.ee/a", bare("Ametlik teade", "<p>Näidis OÜ on äriregistrist kustutatud.</p><p>Teade avaldatud 3.11.2026.</p>", "et")),
    case(R.FINE, "l18.hea.ee/a", bare("Kohtulahend", "<h1>Lahend 3-1-1-88-10</h1><p>Kaebus jäeti rahuldamata. Otsus on jõustunud.</p>", "et")),
    case(R.FINE, "l19.hea.ee/a", bare("Ohutus", "<h1>Mida teha, kui andmed on kustutatud?</h1><p>Taasta varukoopiast.</p>", "et")),
    case(R.FINE, "l20.hea.ee/a", bare("Ilm", "<p>Täna: -4 °C, lund. Homme: 0 °C. Tuul 404 m kõrgusel 10 m/s.</p>", "et")),
    case(R.FINE, "l21.hea.ee/a", bare("Kaart", "<p>404</p><p>405</p><p>406</p><p>Ruumide loetelu, IV korrus</p>", "et")),
    case(R.FINE, "l22.hea.ee/a", "Tere! Siit leiad loengu helifaili.", 200, {"Content-Type": "text/plain; charset=utf-8"}),
    case(R.FINE, "l23.hea.ee/a", bare("Ой", "<h1>Ошибка резидента</h1><p>Фильм, 1968.</p>", "ru")),
    case(R.FINE, "l24.hea.ee/a", bare("Урок", "<h1>Страница 5</h1><p>Упражнение 3. Вставьте пропущенные буквы.</p>", "ru")),
    case(R.FINE, "l25.hea.ee/a", asp("Küsimustik", "<h2>Küsimustik</h2><p>Kas teil on juurdepääs internetile?</p><input type=radio><input type=radio><button>Edasi</button>")),
    case(R.FINE, "l26.hea.ee/a", bare("Quiz", "<h1>Error or not?</h1><button>Start</button>", "en")),
    case(R.FINE, "l27.hea.ee/a", bare("Kampaania", "<h1>Kampaania on lõppenud</h1><p>Täname osalejaid! Võitjad: Mari, Jüri.</p>", "et")),
    case(R.FINE, "l28.hea.ee/a", bare("HTTP", "<h1>Olekukoodid</h1><table><tr><td>404<td>Not Found<tr><td>410<td>Gone<tr><td>500<td>Internal Server Error</table>", "et")),
    case(R.FINE, "l29.hea.ee/a", bare("Viki", "<h1>Hobune</h1><p>Hobune on kabjaline.</p><p>See artikkel on puudulik. Palun aita seda täiendada.</p>", "et")),
    case(R.FINE, "l30.hea.ee/a", bare("Statistika", "<h1>Andmed puuduvad</h1><p>Tabelis tähistab „..” puuduvat väärtust.</p><table><tr><td>2024<td>..<tr><td>2025<td>17</table>", "et"), also=(R.SOFT_404,)),
]  # fmt: skip

WALLED = [
    case(R.BOT_WALL, "w1.sein.com/a", bare("Just a moment...", "<h2>Checking if the site connection is secure</h2><p>w1.sein.com needs to review the security of your connection before proceeding.</p>", "en"), 403),
    case(R.BOT_WALL, "w2.sein.com/a", bare("w2.sein.com", "<p>Verifying you are human. This may take a few seconds.</p>", "en"), 200),
    case(R.BOT_WALL, "w3.sein.com/a", bare("Access denied", "<p>Error 1020</p><p>You do not have access to w3.sein.com. The site owner may have set restrictions.</p>", "en"), 403, {"Server": "cloudflare"}, also=(R.FORBIDDEN,)),
    case(R.BOT_WALL, "w4.sein.ee/a", bare("Palun oodake…", "<p>Kontrollime ühenduse turvalisust.</p>", "et"), 503, also=(R.UNAVAILABLE,)),
    case(R.BOT_WALL, "w5.sein.com/a", bare("Oh noes!", "<h1>Oh noes!</h1><p>Access denied: error code 5f3</p><footer><p>Protected by Anubis</p></footer>", "en"), 403, also=(R.FORBIDDEN,)),
    case(R.FORBIDDEN, "w6.sein.ee/failid/", bare("403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache Server at w6.sein.ee Port 80</address>"), 403),
    case(R.LOGIN, "w7.sein.ee/kursus", on("keskne.sein.ee", "/cas/login?service=x"), pages={"keskne.sein.ee/cas/login": sends(bare("CAS", "<form><input type=password></form>"))}),
    case(R.LOGIN, "w8.sein.ee/dokument", bare("Dokumendihaldus", "<h1>Sisenemine</h1><button>ID-kaardiga</button><button>Mobiil-IDga</button><button>Smart-IDga</button><p>Dokumendi nägemiseks palun tuvasta end.</p>", "et")),
    case(R.LOGIN, "w9.sein.com/c/1", bare("Log in | Classroom", "<h1>Log in</h1><form><input type=email><input type=password><button>Log in</button></form>", "en")),
    case(R.LOGIN, "kool2.sharepoint.com/:p:/s/x", on("login.microsoftonline.com", "/x/oauth2/v2.0/authorize?client_id=1"), pages={"login.microsoftonline.com/x/oauth2/v2.0/authorize": sends(bare("Sign in to your account", ""))}),
    case(R.CONSENT_WALL, "w11.sein.de/a", on("consent.sein.de", "/?url=x"), pages={"consent.sein.de/": sends(bare("Consent", "<button>Akzeptieren</button>"))}),
    case(R.TOO_MANY_REQUESTS, "w12.sein.ee/a", "", 429),
    case(R.LEGAL, "w13.sein.ee/a", "", 451),
    case(R.BOT_WALL, "www.instagram.com/kool/", on("www.instagram.com", "/accounts/login/"), pages={"/accounts/login/": sends(shell("Instagram"))}, also=(R.LOGIN,)),
    case(R.FINE, "w15.sein.ee/a", for_browsers(sends(portal("Uudis", "Uudis", text(2))), sends("", 406))),
]  # fmt: skip

WAYS = [
    case(R.PERMANENT_REDIRECT, "v1.tee.ee/a", to("/b", 308), pages={"/b": sends(portal("B", "B", text(1)))}),
    case(R.FINE, "v2.tee.ee/a", to("/b", 307), pages={"/b": sends(portal("B", "B", text(1)))}),
    case(R.FINE, "v3.tee.ee/", to("/et/avaleht", 302), pages={"/et/avaleht": sends(portal("A", "A", text(1)))}),
    case(R.FINE, "v4.tee.ee/a?utm_source=x", to("/a", 302), pages={"/a": sends(portal("A", "A", text(1)))}, also=(R.PERMANENT_REDIRECT,)),
    case(R.FINE, "aka.tee.ee/kursus", on("www.kursused.tee.ee", "/", 302), pages={"www.kursused.tee.ee/": good("Kursused")}),
    case(R.FINE, "v6.tee.ee/fail.pdf", b"%PDF-1.5", 200, {"Content-Type": "application/pdf"}),
    case(R.FINE, "v7.tee.ee/fail.pdf", by("HEAD", sends("", 405), sends(b"%PDF-1.5", 200, {"Content-Type": "application/pdf"})), known=Known('"a"', "", True)),
    case(R.FINE, "v8.tee.ee/kaust/", "<html><head><title>Index of /kaust</title></head><body><h1>Index of /kaust</h1><ul><li><a href=a.pdf>a.pdf</a></ul></body></html>"),
    case(R.FINE, "v9.tee.ee/rakendus", shell("Rakendus"), anything=sends(shell("Rakendus"))),
    case(R.FINE, "v10.tee.ee/slaidid", bare("Slaidid", "<div class=reveal><section>Sissejuhatus</section><section>Kokkuvõte</section></div><script src=reveal.js></script>", "et")),
    case(R.FINE, "v11.tee.ee/a", sends(portal("A", "A", f"<h2 id=teema-1>Teema</h2>{text(1)}")), fragments=("teema-1", "teema-9"), missing=("teema-9",)),
    case(R.FINE, "v12.tee.ee/v.mp4", b"\0", 200, {"Content-Type": "video/mp4"}, fragments=("t=10,20",)),
    Case(R.FINE, "mailto:info@naidis.ee,abi@naidis.ee"),
    Case(R.FINE, "mailto:?subject=Soovitan%20lugeda"),
    Case(R.FINE, "tel:+372-600-0000"),
    Case(R.SCHEME, "javascript:history.back()"),
]  # fmt: skip
