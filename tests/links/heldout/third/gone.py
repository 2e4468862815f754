"""What is wrong, as builders of sites say it (Voog, Plone, Joomla, Typo3, SharePoint, Liferay, Wix, Squarespace, Ghost, Blogger …)."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, asp, bare, case, on, portal, text, wordpress

_BLOCKS = "".join(
    f"<div class=tile><a href=/{n}><h3>Teema {n}</h3></a><p>Siit leiad teavet teema {n} kohta ja saad edasi lugeda.</p></div>"
    for n in range(8)
)


def divs(title, message, lang="et"):
    """An old site without semantic elements: tables and divs, the menu a list of links."""
    menu = "".join(f"<td><a href=/{n}>Menüü punkt {n}</a></td>" for n in range(12))
    return f"<html lang={lang}><head><meta charset=utf-8><title>{title}</title></head><body><table><tr>{menu}</tr></table><table><tr><td width=200><b>Uudised</b><br><a href=/u>Loe edasi</a></td><td><div class=sisu>{message}</div></td></tr></table><div id=jalus>OÜ Näidis, Tartu mnt 5. Tel 600 0000</div></body></html>"


PAGES = [
    case(R.SOFT_404, "voog.naidis.ee/kontakt2", bare("404 – lehte ei leitud", "<header><nav><a href=/>Avaleht</a></nav></header><main><h1>404</h1><p>Kahjuks sellist lehte ei leidunud. Palun kontrolli aadressi.</p></main><footer>Tehtud Voogiga</footer>", "et")),
    case(R.SOFT_404, "plone.naidis.ee/kool/dok", bare("Lehekülge ei leitud — Kool", "<div id=portal-column-content><h1 class=documentFirstHeading>See lehekülg ei paista olemas olevat…</h1><div id=content-core><p>Vabandame ebamugavuse pärast, kuid lehekülge, mida te püüate avada, ei ole sellel aadressil.</p></div></div>", "et")),
    case(R.SOFT_404, "joomla.naidis.ee/index.php/et/meist", divs("404", "<h2>Komponenti ei leitud</h2>")),
    case(R.SOFT_404, "typo3.naidis.ee/id=99", bare("Page Not Found", "<div class=callout><h1>Page Not Found</h1><p>The page did not exist or was inaccessible. Reason: ID was not an accessible page</p></div>")),
    case(R.SOFT_404, "sp.naidis.ee/SitePages/Juhend.aspx", asp("Viga", "<div id=ms-error><h1>Vabandust, midagi läks valesti</h1><p>Fail ei ole olemas.</p><p>Microsoft SharePoint Foundationi tõrkeotsing.</p></div>")),
    case(R.SOFT_404, "liferay.naidis.ee/web/guest/kava", portal("Staatus - Portaal", "Ei leitud", "<p>Nõutud ressurssi ei leitud.</p><p>http://liferay.naidis.ee/web/guest/kava</p><p><a href=/>Tagasi</a></p>", news=False)),
    case(R.SOFT_404, "wix.naidis.com/blogi/postitus", bare("Error", "<main><h1>This Page Isn't Available</h1><p>The link you followed may be broken, or the page may have been removed.</p></main>", "en")),
    case(R.SOFT_404, "sqsp.naidis.com/lesson-5", bare("404 — School", "<main><p>We couldn't find the page you were looking for. This is either because:</p><ul><li>There is an error in the URL entered into your web browser.<li>The page you are looking for has been moved or deleted.</ul></main>", "en")),
    case(R.SOFT_404, "ghost.naidis.com/p", bare("404 — Page not found", f"<main><section class=error-content><h1 class=error-code>404</h1><p class=error-description>Page not found</p></section><section>{_BLOCKS}</section></main>", "en")),
    case(R.SOFT_404, "old.naidis.ee/leht.asp?id=44", divs("Näidis OÜ", "<p>Sellist lehte ei ole.</p>")),
    case(R.SOFT_404, "old2.naidis.ee/index.php?p=kursus", divs("Koolituskeskus", "<p><b>Viga!</b> Otsitavat lehekülge ei eksisteeri.</p>")),
    case(R.SOFT_404, "old3.naidis.ee/uudised.php?id=3", divs("Vald", "<h3>Uudist ei leitud</h3>")),
    case(R.SOFT_404, "old4.naidis.ru/page.php?id=3", divs("Школа", "<p>Такой страницы не существует.</p>", "ru")),
    case(R.SOFT_404, "kool.naidis.ee/oppekavad/2015.html", portal("Kool", "Lehekülg on arhiveeritud ja pole enam avalik", "<p>Pöördu kooli kantseleisse.</p>")),
    case(R.SOFT_404, "blog.naidis.ee/2012/05/lugu", wordpress("Lehekülge ei leitud", "Siin ei ole midagi", "<p>Paistab, et sellel aadressil pole midagi. Ehk aitab otsing?</p>")),
    case(R.SOFT_404, "e-kursused.naidis.ee/c/12", bare("E-kursused", "<div class=alert>Kursus, mida otsid, on arhiveeritud või kustutatud.</div>", "et")),
    case(R.SOFT_404, "repo.naidis.edu/handle/10062/1", bare("Item not available", "<h2>The item you are looking for has been withdrawn</h2><p>Please contact the repository if you have questions.</p>", "en")),
    case(R.SOFT_404, "repo2.naidis.ee/handle/10062/2", bare("Tundmatu identifikaator", "<h1>Vigane identifikaator</h1><p>Identifikaator 10062/2 ei vasta ühelegi objektile.</p>", "et")),
    case(R.SOFT_404, "gallery.naidis.com/album/5", bare("Album", "<h1>Album not found</h1><p>It may have been deleted by its owner.</p>", "en")),
    case(R.SOFT_404, "cloud.naidis.ee/s/AbC", bare("Nextcloud", "<main><h2>Faili ei leitud</h2><p>Dokumenti ei leitud serverist. Äkki on jagamine kustutatud või aegunud?</p></main>", "et")),
    case(R.SOFT_404, "app.naidis.com/board/5", bare("Board", "<h1>This board was deleted</h1>", "en")),
    case(R.SOFT_404, "app2.naidis.com/worksheet/5", bare("Worksheets", "<main><h1>Worksheet unavailable</h1><p>The author made this worksheet private or removed it.</p></main>", "en"), also=(R.LOGIN,)),
    case(R.SOFT_404, "learn.naidis.com/course/5", bare("Learn", "<main><h1>We're sorry, this course isn't available anymore</h1><a href=/>See other courses</a></main>", "en")),
    case(R.SOFT_404, "poll.naidis.com/5", bare("Polls", "<h2>Poll not found</h2>", "en")),
    case(R.SOFT_404, "maps.naidis.com/5", bare("Kaart", "<p>Seda kaarti ei leitud või sul pole õigust seda vaadata.</p>", "et"), also=(R.FORBIDDEN,)),
    case(R.SOFT_404, "teoste.naidis.ee/5", bare("Teos", "<h1>Teos ei ole enam avalikult kättesaadav</h1><p>Õiguste omaja on ligipääsu lõpetanud.</p>", "et")),
    case(R.SOFT_404, "ru2.naidis.ee/urok/5", bare("Уроки", "<h1>Урок не найден</h1><p>Проверьте ссылку.</p>", "ru")),
    case(R.SOFT_404, "ru3.naidis.ee/5", portal("Портал", "Запрашиваемая страница больше не доступна", "<p>Воспользуйтесь поиском.</p>", "ru")),
    case(R.SOFT_404, "pt.naidis.com/x", bare("Página não encontrada", "<h1>Página não encontrada</h1>", "pt"), also=(R.FINE,)),
    case(R.SOFT_404, "es.naidis.com/x", bare("Error 404", "<h1>Página no encontrada</h1>", "es")),
    case(R.SOFT_404, "it.naidis.com/x", bare("404", "<h1>Pagina non trovata</h1>", "it")),
    case(R.SOFT_404, "uk.naidis.ua/x", bare("404", "<h1>Сторінку не знайдено</h1>", "uk")),
]  # fmt: skip

_FRONT = sends(portal("Asutus", "Asutus", text(2)))
PLACES = [
    case(R.GENERAL_PAGE, "led1.naidis.ee/vana/leht", on("led1.naidis.ee", "/"), pages={"/": _FRONT}),
    case(R.GENERAL_PAGE, "led2.naidis.ee/vana/leht.pdf", on("www.led2.naidis.ee", "/et/", 301), pages={"www.led2.naidis.ee/et/": _FRONT}),
    case(R.GENERAL_PAGE, "led3.naidis.ee/vana/leht", bare("", "<meta http-equiv=refresh content='0;url=/'>"), pages={"/": _FRONT}),
    case(R.GENERAL_PAGE, "led4.naidis.ee/kursus/4", on("uus4.naidis.ee", "/tere"), pages={"uus4.naidis.ee/tere": _FRONT}, anything=on("uus4.naidis.ee", "/tere")),
    case(R.GENERAL_PAGE, "led5.naidis.ee/kursus/4", _FRONT, anything=_FRONT, pages={"/": _FRONT}),
    case(R.SOFT_404, "led6.naidis.ee/kursus/4", to("/et/error?code=404"), pages={"/et/error": _FRONT}),
    case(R.SOFT_404, "led7.naidis.ee/kursus/4", to("/Error/NotFound"), pages={"/Error/NotFound": _FRONT}),
    case(R.SOFT_404, "led8.naidis.ee/kursus/4", to("/vigane-leht"), pages={"/vigane-leht": sends(portal("Vigane leht", "Vigane leht", "<p>Lehte ei ole.</p>"))}),
    case(R.PARKED, "sale1.naidis.com/a", bare("Sale", "<h1>sale1.naidis.com</h1><p>This premium domain is available for purchase. Get a price in less than 24 hours.</p>", "en")),
    case(R.PARKED, "sale2.naidis.ee/", bare("sale2.naidis.ee", "<h1>Tere tulemast!</h1><p>See on domeeni sale2.naidis.ee vaikimisi leht. Domeen on suunatud veebimajutusse, kuid kodulehte pole veel üles laaditud.</p>", "et"), also=(R.FINE,)),
    case(R.PARKED, "sale3.naidis.net/x", "<html data-adblockkey='MFwwDQ'><head><title>sale3.naidis.net</title></head><body><div id=target style='opacity:0'></div><script>window.park='eyJ1';</script></body></html>"),
    case(R.PARKED, "sale4.naidis.org/x", bare("Website Expired", "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p>", "en"), also=(R.SOFT_404,)),
    case(R.PARKED, "sale5.naidis.fi/", bare("sale5.naidis.fi", "<h1>Domain sale5.naidis.fi is parked</h1>", "fi")),
    case(R.PARKED, "sale6.naidis.ru/", bare("Сайт отключён", "<h1>Сайт заблокирован хостинг-провайдером</h1><p>Владельцу сайта нужно обратиться в поддержку.</p>", "ru"), also=(R.SOFT_404,)),
    case(R.PARKED, "sale7.naidis.ee/", "<html><head><title>IIS Windows Server</title></head><body><div id=container><a href='http://go.microsoft.com/'><img src=iisstart.png alt=IIS></a></div></body></html>"),
    case(R.PARKED, "sale8.naidis.ee/", "<html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p></body></html>"),
    Case(R.NO_SUCH_NAME, "kadunud.olematu.siht/a/b"),
    case(R.REDIRECT_LOOP, "loop3.naidis.ee/x", to("/x?r=1"), pages={"/x?r=1": to("/x")}),
]  # fmt: skip

STATES = [
    case(R.NOT_FOUND, "s1.naidis.ee/x", portal("Lehte ei leitud", "Lehte ei leitud", ""), 404),
    case(R.NOT_FOUND, "s2.naidis.ee/x.pdf", "", 404),
    case(R.GONE, "s3.naidis.ee/x", "", 410),
    case(R.SERVER_ERROR, "s4.naidis.ee/x", portal("Viga", "Viga", ""), 500),
    case(R.SERVER_ERROR, "s5.naidis.ee/x", divs("Vald", "<p>Tekkis ootamatu viga. Palun proovige hiljem uuesti.</p>")),
    case(R.SERVER_ERROR, "s6.naidis.ee/x", "<b>Parse error</b>: syntax error, unexpected end of file in <b>/www/apache/domains/x/index.php</b> on line <b>5</b>"),
    case(R.SERVER_ERROR, "s7.naidis.ee/x", "<pre>Traceback (most recent call last):\n  File \"app.py\", line 3, in view\nKeyError: 'id'</pre>"),
    case(R.SERVER_ERROR, "s8.naidis.ee/x", bare("Error", "<h1>Database connection error</h1>", "en")),
    case(R.SERVER_ERROR, "s9.naidis.ee/x", bare("Rakenduse tõrge", "<h1>Rakenduse tõrge</h1><p>Palun teavitage administraatorit.</p>", "et")),
    case(R.UNAVAILABLE, "s10.naidis.ee/x", bare("Hooldus", "<h1>Leht on hoolduses</h1><p>Tuleme varsti tagasi!</p>", "et")),
    case(R.UNAVAILABLE, "s11.naidis.ee/x", bare("Maintenance", "<h1>We'll be back soon!</h1><p>Sorry for the inconvenience but we're performing some maintenance at the moment.</p>", "en")),
    case(R.UNAVAILABLE, "s12.naidis.ee/x", divs("E-teenus", "<p>E-teenus on hooldustööde tõttu ajutiselt kättesaamatu.</p>")),
    case(R.UNAVAILABLE, "s13.naidis.ee/x", "", 503, {"Retry-After": "7200"}),
    case(R.CLIENT_ERROR, "s14.naidis.ee/x", "", 422),
    Case(R.BAD_MAIL_ADDRESS, "mailto:mari maasikas@naidis.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:mari.naidis.ee"),
    Case(R.BAD_PHONE_NUMBER, "tel:xxx"),
]  # fmt: skip
