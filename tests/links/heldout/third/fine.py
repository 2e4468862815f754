"""What opens well, or only for people, and tempts a checker."""

from faultfarm.rows import by, first, for_browsers, good, sends, to

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from heldout.shapes import Case, bare, case, drupal, on, portal, shell, text, wordpress
from heldout.third.gone import divs

SUBJECTS = [
    case(R.FINE, "t1.naidis.ee/a", portal("Puuduvad õpilased", "Puuduvad õpilased", "<p>Puudumisest teata klassijuhatajale.</p>")),
    case(R.FINE, "t2.naidis.ee/a", portal("Kadunud asjad", "Kadunud asjad", "<p>Leitud esemed asuvad valvelauas. Kindaid ei ole leitud.</p>")),
    case(R.FINE, "t3.naidis.ee/a", wordpress("Miks leht ei avane?", "Miks leht ei avane?", "<p>Põhjus võib olla aadressis, võrgus või serveris.</p>")),
    case(R.FINE, "t4.naidis.ee/a", portal("Seadus", "Ravimiseadus", "<p>Paragrahv 12 on kehtetu.</p><p>Paragrahv 13. Ravimit, mille luba on aegunud, ei tohi müüa.</p>")),
    case(R.FINE, "t5.naidis.ee/a", drupal("Küsimused ja vastused", "Küsimused ja vastused", "<h2>Faili ei leitud, mida teha?</h2><p>Laadi see uuesti üles.</p><h2>Kasutajat ei leitud?</h2><p>Kontrolli isikukoodi.</p>")),
    case(R.FINE, "t6.naidis.ee/a", bare("Tühi leht", "<h1>Tühi leht</h1><p>Kirjutamise hirm ja kuidas sellest üle saada. Alusta ühest lausest.</p>", "et")),
    case(R.FINE, "t7.naidis.ee/a", bare("Error 404: an exhibition", "<h1>Error 404: an exhibition</h1><p>Open Tuesday to Sunday. Curated by A. Tamm.</p>", "en")),
    case(R.FINE, "t8.naidis.ee/a", bare("Access denied: women in science", f"<h1>Access denied: women in science</h1>{text(1, 'en')}", "en")),
    case(R.FINE, "t9.naidis.ee/a", bare("Domain model", "<h1>Domain model</h1><p>This domain is for sales staff: orders, customers, invoices.</p>", "en")),
    case(R.FINE, "t10.naidis.ee/a", portal("Kinnisvara", "Maja on müüdud", "<p>Vaata teisi pakkumisi.</p>"), also=(R.SOFT_404,)),
    case(R.FINE, "t11.naidis.ee/a", portal("Avalik teave", "Avalik teave", "<p>Teabenõudele vastamisest keeldumine: dokument on hävitatud või seda ei ole asutuse valduses.</p>")),
    case(R.FINE, "t12.naidis.ee/a", divs("Muuseum", "<p>Muuseum on esmaspäeviti suletud.</p>")),
    case(R.FINE, "t13.naidis.ee/a", divs("Kool", "<h2>Sööklamenüü</h2><p>Esmaspäev: supp. Teisipäev: kala. Reedel sööklat ei ole.</p>")),
    case(R.FINE, "t14.naidis.ee/a", wordpress("Serveri viga", "Serveri viga ehk kuidas me poolfinaali kaotasime", "<p>Võrkpallimatš lõppes 2:3, viimane serv läks auti.</p>")),
    case(R.FINE, "t15.naidis.ee/a", bare("Ajutiselt suletud sillad", "<h1>Ajutiselt suletud sillad</h1><ul><li>Pika tänava sild<li>Jõe sild</ul>", "et")),
    case(R.FINE, "t16.naidis.ee/a", bare("Robotid", "<h1>Kas oled robot?</h1><p>Mäng algklassidele: kes on robot, kes inimene.</p><button>Alusta</button>", "et")),
    case(R.FINE, "t17.naidis.ee/a", bare("Küpsised", "<h1>Küpsised</h1><p>Vaja läheb 200 g võid, 100 g suhkrut. Küpseta 12 minutit.</p>", "et")),
    case(R.FINE, "t18.naidis.ee/a", bare("Hooldus", "<h1>Jalgratta hooldus</h1><p>Ketti õlita iga 200 km järel.</p>", "et")),
    case(R.FINE, "t19.naidis.ee/a", bare("Удалённая работа", "<h1>Удалённая работа</h1><p>Советы тем, кто работает из дома.</p>", "ru")),
    case(R.FINE, "t20.naidis.ee/a", bare("Нет страницы без ошибки", f"<h1>Нет страницы без ошибки</h1>{text(1, 'ru')}", "ru")),
    case(R.FINE, "t21.naidis.ee/a", portal("Muutmata", "Otsus tühistatud", "<p>Halduskohus tühistas 3. mai otsuse. Kohtuasi 3-21-404.</p>")),
    case(R.FINE, "t22.naidis.ee/a", portal("Statistika", "Andmeid ei avaldata", "<p>Alla viie vastajaga rühmade andmeid ei avaldata.</p>")),
]  # fmt: skip

SMALL = [
    case(R.FINE, "m1.naidis.ee/a", bare("Heli", "<audio controls src=a.mp3></audio>", "et")),
    case(R.FINE, "m2.naidis.ee/a", bare("Slaid", "<img src=1.png alt='Lehte ei leitud ekraanipilt'><p>Joonis 3</p>", "et")),
    case(R.FINE, "m3.naidis.ee/a", bare("Ülesanne", "<p>Leia puuduv arv: 2, 4, __, 8.</p>", "et")),
    case(R.FINE, "m4.naidis.ee/a", bare("Vorm", "<form><label>Nimi<input></label><label>Klass<input></label><button>Saada</button></form>", "et")),
    case(R.FINE, "m5.naidis.ee/a", bare("Teade", "<p>Tund jääb ära.</p>", "et")),
    case(R.FINE, "m6.naidis.ee/a", bare("Vastused", "<p>1. b 2. c 3. ei ole 4. a</p>", "et")),
    case(R.FINE, "m7.naidis.ee/a", bare("Sõnad", "<ul><li>leht – page<li>puuduma – to be missing<li>leidma – to find</ul>", "et")),
    case(R.FINE, "m8.naidis.ee/a", bare("Videoloeng", "<iframe src=https://player.naidis.ee/1></iframe><p>Kui video ei avane, kirjuta meile.</p>", "et")),
    case(R.FINE, "m9.naidis.ee/a", bare("Loend", "<p>Hetkel ei ole ühtegi üritust.</p>", "et"), also=(R.SOFT_404,)),
    case(R.FINE, "m10.naidis.ee/a", bare("Ostukorv", "<h1>Ostukorv on tühi</h1>", "et")),
    case(R.FINE, "m11.naidis.ee/a", bare("Test", "<h1>Test on suletud</h1><p>Test avaneb 1. detsembril.</p>", "et")),
    case(R.FINE, "m12.naidis.ee/a", bare("Live", "<h1>The stream has ended</h1><p>Thank you for watching. The recording will be here tomorrow.</p>", "en")),
    case(R.FINE, "m13.naidis.ee/a", bare("Form closed", "<h1>Registration closed</h1><p>See you next year.</p>", "en")),
    case(R.FINE, "m14.naidis.ee/a", "Readme\n======\nInstall, then run. If a file is not found, check the path.\n", 200, {"Content-Type": "text/plain"}),
    case(R.FINE, "m15.naidis.ee/a", bare("Ruumid", "<table><tr><th>Ruum<th>Kohti<tr><td>403<td>20<tr><td>404<td>30</table>", "et")),
    case(R.FINE, "m16.naidis.ee/a", bare("Mäng", "<canvas></canvas><script src=game.js></script>", "et")),
    case(R.FINE, "m17.naidis.ee/a", bare("Luuletus", "<h1>Kadunud</h1><p>Kadunud on suvi,<br>kadunud on linnud.</p>", "et")),
    case(R.FINE, "m18.naidis.ee/a", bare("Missing", "<h1>Missing</h1><p>A cat, grey, answers to Miisu. Call 555 0404.</p>", "en")),
]  # fmt: skip

WAYS = [
    case(R.PERMANENT_REDIRECT, "y1.naidis.ee/vana", on("y1uus.naidis.ee", "/uus", 301), pages={"y1uus.naidis.ee/uus": sends(portal("Uus", "Uus", text(1)))}),
    case(R.PERMANENT_REDIRECT, "y2.naidis.ee/a/b", to("/a-b/", 308), pages={"/a-b/": sends(divs("B", "<p>Sisu</p>"))}),
    case(R.FINE, "y3.naidis.ee/a", to("/a;v=2", 302), pages={"/a;v=2": good("A")}),
    case(R.FINE, "y4.naidis.ee/en/home", to("/en", 302), pages={"/en": good("Home")}),
    case(R.FINE, "y5.naidis.ee/et", to("/", 302), pages={"/": good("Kodu")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.FINE, "bit.naidis.ly/3xYz", on("www.y6.naidis.ee", "/", 301), pages={"www.y6.naidis.ee/": good("Kodu")}, also=(R.PERMANENT_REDIRECT,)),
    case(R.FINE, "y7.naidis.ee/a", first(sends("", 503), good("A"))),
    case(R.FINE, "y8.naidis.ee/a.zip", b"PK\x03\x04", 200, {"Content-Type": "application/zip"}),
    case(R.FINE, "y9.naidis.ee/a.pptx", by("HEAD", sends("", 403), sends(b"PK", 200, {"Content-Type": "application/vnd.ms-powerpoint"})), known=Known('"x"', "", True)),
    case(R.FINE, "y10.naidis.ee/a", shell("Rakendus", "__nuxt"), anything=sends(shell("Rakendus", "__nuxt"))),
    case(R.FINE, "y11.naidis.ee/a", sends(portal("A", "A", "<h2 id=osa-2>Osa 2</h2><p>Tekst</p>")), fragments=("osa-2", "osa-7"), missing=("osa-7",)),
    case(R.FINE, "y12.naidis.ee/a", sends(portal("A", "A", "<p>Tekst</p>")), fragments=("content", "!/rada")),
    Case(R.FINE, "mailto:kool@naidis.ee?cc=abi@naidis.ee"),
    Case(R.FINE, "tel:(+372)%206000000"),
    Case(R.SCHEME, "ftp://naidis.ee/fail"),
]  # fmt: skip

WALLS = [
    case(R.BOT_WALL, "z1.naidis.com/a", bare("Security Verification", "<p>Please complete the security check to continue.</p><div class=h-captcha></div>", "en"), 403),
    case(R.BOT_WALL, "z2.naidis.com/a", bare("", "<h1>Checking your browser</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p>", "en"), 503),
    case(R.BOT_WALL, "z3.naidis.ee/a", bare("Üks hetk…", "<p>Kontrollime, et sa pole robot.</p>", "et"), 403),
    case(R.FORBIDDEN, "z4.naidis.ee/a", portal("Ligipääs keelatud", "Ligipääs keelatud", "<p>Teil puudub õigus seda lehte vaadata.</p>", news=False)),
    case(R.LOGIN, "z5.naidis.ee/a", portal("Logi sisse", "Logi sisse", "<form><input name=u><input type=password><button>Sisene</button></form>", news=False)),
    case(R.LOGIN, "z6.naidis.ee/a", to("/user/login?destination=/a"), pages={"/user/login": sends(portal("Logi sisse", "Logi sisse", "<form><input type=password></form>"))}),
    case(R.LOGIN, "z7.naidis.ee/a", bare("Sisene", "<h1>Sisene</h1><ul><li>ID-kaart<li>Mobiil-ID<li>Smart-ID<li>Google</ul>", "et")),
    case(R.LOGIN, "z8.naidis.com/a", bare("Sign in", "<h1>Sign in</h1><p>You must sign in to view this page.</p>", "en")),
    case(R.FINE, "z9.naidis.ee/a", for_browsers(good("A"), sends("", 403))),
    case(R.TOO_MANY_REQUESTS, "z10.naidis.ee/a", "", 429),
    case(R.LEGAL, "z11.naidis.ee/a", "", 451),
    case(R.BOT_WALL, "www.linkedin.com/company/naidis", "", 999),
]  # fmt: skip
