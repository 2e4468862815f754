"""What is wrong: pages that are gone under heavy layouts, in others' words; sites and files that are gone; trouble."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, bare, case, on, portal, text

HEAVY = [
    case(R.SOFT_404, "www.linn.ee/haridus/kava-2019", portal("Lehte ei leitud - Näidislinn", "Lehte ei leitud", "<p>Kahjuks ei leitud lehte, mida otsisite. Võimalik, et see on uuendatud kodulehel uues kohas.</p>")),
    case(R.SOFT_404, "www.linn2.ee/index.php?page=77", portal("Näidislinn", "Viga!", "<p>Soovitud lehekülge ei eksisteeri.</p>")),
    case(R.SOFT_404, "www.ylikool2.ee/oppimine/juhend", portal("404 | Näidisülikool", "Oih, siin midagi ei ole!", "<p>Kontrolli, kas aadress on õige.</p>")),
    case(R.SOFT_404, "www.paevaleht2.ee/artikkel/99", portal("Päevaleht", "Artiklit ei leitud", "<p>Otsitud artiklit ei leitud. Võimalik, et see on kustutatud.</p>")),
    case(R.SOFT_404, "www.kutseline.ee/ained/7", portal("Kutsekool", "See lehekülg on kolinud või eemaldatud", "<p>Kasuta otsingut.</p>")),
    case(R.SOFT_404, "www.keskkonnaamet2.ee/luba/5", portal("Lehekülge ei leitud | Amet", "Lehekülge ei leitud", "<p>Otsitavat lehekülge ei leitud.</p>")),
    case(R.SOFT_404, "www.city.org/learn/a", portal("Page Not Found | City", "Page Not Found", "<p>The page you are looking for does not exist or has been moved.</p>", "en")),
    case(R.SOFT_404, "www.univ.org/learn/b", portal("University", "We cannot seem to find the page you are looking for", "<p>Please use the menu.</p>", "en")),
    case(R.SOFT_404, "www.portaal.ru/kurs/1", portal("Портал", "Страница не найдена", "<p>Возможно, страница была удалена или вы перешли по неправильной ссылке.</p>", "ru")),
    case(R.SOFT_404, "www.haigekassa2.ee/leht/4", portal("Amet", "404", "<p>Lehte ei leitud</p>")),
    case(R.SOFT_404, "www.kogukond2.ee/sundmus/4", portal("Kogukond", "Sündmust ei leitud", "<p>Sündmus on läbi või kustutatud.</p>")),
    case(R.SOFT_404, "www.ajaleht3.ee/lugu/4", portal("Ajaleht", "Seda lugu enam ei ole", "<p>Lugu on avaldaja soovil eemaldatud.</p>")),
]  # fmt: skip

LIGHT = [
    case(R.SOFT_404, "pood2.naidis.ee/auto/4", bare("Autod", "<main class=container><h1>Autot ei leitud</h1><p>Valitud autot pole enam saadaval.</p><a href=index.php>Tagasi</a></main>", "et")),
    case(R.SOFT_404, "broneeri.naidis.ee/kool", bare("Broneering", "<p>broneering.info</p><h1>Broneerimislehte ei leitud</h1><p>Kontrolli veebiaadressi.</p>", "et")),
    case(R.SOFT_404, "hetk.naidis.com/m/5", bare("Hetk", "<h2>See hetk pole enam saadaval</h2><p>Selle saadavusaeg sai läbi või autor kustutas selle.</p>", "et")),
    case(R.SOFT_404, "mallid.naidis.com/t/5", bare("Templates", "<h1>Template not found</h1><p>That template does not exist or has been renamed.</p><a href=/templates>Browse all templates</a>", "en")),
    case(R.SOFT_404, "route.naidis.com/x", bare("App", "<h1>404</h1><p>Page not found.</p><p>The route you followed does not exist or has been moved.</p>", "en")),
    case(R.SOFT_404, "chernovik.naidis.com/5", bare("Черновик", "<h1>Этот черновик больше недоступен</h1><p>Срок действия истёк.</p>", "ru")),
    case(R.SOFT_404, "fail.tlu.naidis.ee/~mari/loeng.html", "Viga 404, ei leia sellist lehte!"),
    case(R.SOFT_404, "rempire.naidis.ee/x", bare("Lehte ei leitud", "<h2>Lehte ei leitud</h2><p>Sellist lehte ei ole — link võib olla vananenud või aadressis on trükiviga.</p>", "et")),
    case(R.SOFT_404, "bunkr.naidis.com/f/5", bare("Not Found", "<p>Resource not found</p><p>The requested page has been removed by the original uploader or has been removed by an Admin.</p>", "en")),
    case(R.SOFT_404, "jobs.naidis.com/5", bare("Jobs", "<h1>Oops! Something Went Wrong</h1><p>We cannot seem to find the page you are looking for.</p><button>Retry</button>", "en")),
    case(R.SOFT_404, "princess.naidis.com/level", bare("404", "<h1>404</h1><p>Your princess is in another castle!</p>", "en")),
    case(R.SOFT_404, "cert.naidis.com/v/5", bare("Verify", "<h1>This credential does not exist or has been deleted.</h1>", "en")),
    case(R.SOFT_404, "kaust.naidis.ee/jagatud/5", bare("Pilv", "<h1>Jagatud kausta ei leitud</h1><p>Link on aegunud või omanik on jagamise lõpetanud.</p>", "et")),
    case(R.SOFT_404, "opik.naidis.ee/ptk/5", bare("E-õpik", "<p>Seda peatükki pole (enam) olemas.</p>", "et")),
    case(R.SOFT_404, "test.naidis.ee/quiz/5", bare("Testid", "<h1>Test on kustutatud</h1>", "et")),
    case(R.SOFT_404, "osk.naidis.ee/osaleja/5", bare("Profiil", "<h1>Profiil pole saadaval</h1><p>Kasutaja on oma konto sulgenud.</p>", "et")),
    case(R.SOFT_404, "viki.naidis.ee/Uni", bare("Uni – Viki", "<h1>Uni</h1><p>Sellise pealkirjaga artiklit siin vikis ei ole. Soovi korral võid selle luua.</p>", "et")),
    case(R.SOFT_404, "book.naidis.org/5", bare("Library", "<h1>Title withdrawn</h1><p>The item you requested is no longer in our catalogue.</p>", "en")),
    case(R.SOFT_404, "event.naidis.org/5", bare("Events", "<h1>This event has been cancelled and its page taken down</h1>", "en"), also=(R.FINE,)),
    case(R.SOFT_404, "podcast.naidis.org/5", bare("Podcast", "<h1>Episode unavailable</h1><p>This episode has been removed by the publisher.</p>", "en")),
    case(R.SOFT_404, "video.naidis.org/5", bare("Video", "<div class=player><p>This video is no longer available because the uploader has closed their account.</p></div>", "en")),
    case(R.SOFT_404, "short.naidis.link/abc", bare("Short", "<h1>Link expired</h1><p>The short link you clicked has been deactivated.</p>", "en")),
    case(R.SOFT_404, "docs2.naidis.org/x", bare("Docs", "<h1>Sorry, there's no page here</h1>", "en")),
    case(R.SOFT_404, "fi.naidis.fi/kurssi", bare("Kurssi", "<h1>Sivua ei ole enää olemassa</h1>", "fi")),
    case(R.SOFT_404, "lt.naidis.lt/kursas", bare("Kursas", "<h1>Puslapis nerastas</h1>", "lt")),
    case(R.SOFT_404, "fr.naidis.fr/cours", bare("Cours", "<h1>Cette page n'existe pas ou n'est plus disponible</h1>", "fr")),
]  # fmt: skip

_FRONT = sends(portal("Näidislinn", "Tere tulemast Näidislinna", text(2)))
ELSEWHERE = [
    case(R.SOFT_404, "www.vallake.ee/failid/juhend.doc", on("www.vallake.ee", "/", 301), pages={"/": _FRONT}),
    case(R.SOFT_404, "www.vallake2.ee/et/web/guest/juhend", on("www.vallake2.ee", "/et/web/guest/home"), pages={"/et/web/guest/home": _FRONT}, anything=on("www.vallake2.ee", "/et/web/guest/home")),
    case(R.SOFT_404, "www.vallake3.ee/uudis/5", on("www.vallake3.ee", "/avaleht"), pages={"/avaleht": _FRONT}),
    case(R.SOFT_404, "www.vallake4.ee/uudis/5", on("www.vallake4.ee", "/error404.aspx?aspxerrorpath=/uudis/5"), pages={"/error404.aspx": _FRONT}),
    case(R.SOFT_404, "www.vallake5.ee/uudis/5", on("www.vallake5.ee", "/lehte-ei-leitud"), pages={"/lehte-ei-leitud": _FRONT}),
    case(R.SOFT_404, "vana.vallake6.ee/uudis/5", on("www.vallake6.ee", "/", 301), pages={"www.vallake6.ee/": _FRONT}, anything=on("www.vallake6.ee", "/", 301)),
    case(R.SOFT_404, "www.vallake7.ee/uudis/5", _FRONT, anything=_FRONT, pages={"/": _FRONT}),
    case(R.SOFT_404, "www.vallake8.ee/kontor/5", bare("", "<script>document.location.href = 'http://www.vallake8.ee/';</script>"), also=(R.FINE, R.REFUSED)),
    case(R.PARKED, "kadunudprojekt.com/tooleht", bare("kadunudprojekt.com", "<p>kadunudprojekt.com has been registered and is currently parked.</p><p>Is this your domain? Add hosting.</p>", "en")),
    case(R.PARKED, "muugisolev.ee/", bare("muugisolev.ee", "<h1>Domeen müügis!</h1><p>Domeen muugisolev.ee on müügis. Paku hinda: info@naidis.ee</p>", "et")),
    case(R.PARKED, "loppenudtasu.com/", bare("Strona", "<h1>Your site's subscription has ended</h1><p>The website loppenudtasu.com is not available because its hosting plan has expired.</p>", "en"), also=(R.SOFT_404,)),
    case(R.PARKED, "namecheap-oma.com/a", bare("namecheap-oma.com | Registered at Namecheap.com", "<p>Related links</p><script src='//parkingpage.namecheap.com/a.js'></script>", "en")),
    case(R.PARKED, "prodam.ru/", bare("prodam.ru", "<h1>Домен prodam.ru продается</h1><p>Оставьте заявку.</p>", "ru")),
    case(R.NOT_FOUND, "www.pilv.ee/fail/1", "", 404),
    case(R.GONE, "www.pilv.ee/fail/2", portal("410", "Fail on kustutatud", ""), 410),
    case(R.REDIRECT_LOOP, "www.loop2.ee/a", to("/a/"), pages={"/a/": to("/a")}),
    case(R.CLIENT_ERROR, "www.bad.ee/a", bare("400", "<h1>Bad Request</h1>"), 400),
    Case(R.NO_SUCH_NAME, "vana.kool.olematu.siht/leht"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:mari.maasikas@"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:www.naidis.ee"),
    Case(R.BAD_PHONE_NUMBER, "tel:telefon"),
    Case(R.LOCAL_FILE, "file:///home/opetaja/tooleht.odt"),
]  # fmt: skip

NOT_NOW = [
    case(R.UNAVAILABLE, "foorum.hoolduses.ee/t/1", bare("Foorum", "<p>Vabandame, aga foorum on ajutiselt suletud. Proovige hiljem uuesti.</p>", "et")),
    case(R.UNAVAILABLE, "portaal.hoolduses.ee/x", portal("Hooldustööd", "Hooldustööd", "<p>Portaalis toimuvad plaanilised hooldustööd. Vabandame ebamugavuste pärast.</p>", news=False), 503),
    case(R.UNAVAILABLE, "app.uuendamine.ee/x", bare("Uuendamine", "<h1>Uuendame süsteemi</h1><p>Keskkond on mõne minuti pärast taas kättesaadav.</p>", "et"), also=(R.FINE,)),
    case(R.UNAVAILABLE, "moodle.uuendamine.ee/mod/page/view.php?id=4", bare("Moodle", "<h1>Moodle</h1><p>Sait on praegu hoolduses ega ole hetkel kättesaadav.</p>", "et")),
    case(R.UNAVAILABLE, "ru.uuendamine.ee/x", bare("Технические работы", "<h1>Сайт временно недоступен</h1><p>Ведутся технические работы.</p>", "ru")),
    case(R.SERVER_ERROR, "sql.viga.ee/uudis.php?id=1", "Warning: mysqli_connect(): (HY000/2002): Connection refused in /var/www/html/db.php on line 3<br>Could not connect"),
    case(R.SERVER_ERROR, "py.viga.ee/x", bare("Application error", "<h1>Application error</h1><p>An error occurred in the application and your page could not be served.</p>", "en")),
    case(R.SERVER_ERROR, "liferay.viga.ee/x", portal("Portaal", "Midagi läks valesti", "<p>Päringu töötlemisel tekkis ootamatu viga.</p>", news=False), also=(R.FINE,)),
    case(R.SERVER_ERROR, "java.viga.ee/x", "<html><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><p>java.lang.NullPointerException</p></body></html>", 500),
    case(R.SERVER_ERROR, "loodud.viga.ee/x", sends(bare("504", "<h1>504 Gateway Time-out</h1>"), 504)),
    case(R.SERVER_ERROR, "wp.viga.ee/x", bare("WordPress", "<p>There has been a critical error on this website. Please check your site admin email inbox for instructions.</p>", "en"), 500),
    case(R.SERVER_ERROR, "wp2.viga.ee/x", bare("Veateade", "<p>Viga andmebaasiühenduse loomisel</p>", "et")),
]  # fmt: skip
