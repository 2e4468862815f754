"""Addresses that fail by status, by connection, by their way, or by giving something quite different."""

import gzip
import time

from faultfarm.rows import raw, sends, to
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on
from heldout.tenth import skins as s

_JSON = {"Content-Type": "application/json; charset=utf-8"}
_PDF = {"Content-Type": "application/pdf"}

STATUS: tuple[Case, ...] = (
    case(R.NOT_FOUND, "nginx-plain.vallaleht.test/failid/kava.pdf", "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n", 404),
    case(R.NOT_FOUND, "iis.registrikeskus-vana.test/Pages/Abi.aspx", """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><title>404 - File or directory not found.</title></head><body><div id="header"><h1>Server Error</h1></div>
<div id="content"><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></div></body></html>""", 404),
    case(R.NOT_FOUND, "kool-ilus404.test/tunniplaan", s.blocks("Metsa Kool", "Tunniplaan ja söökla menüü", "<p>Kahjuks eksisid metsa ära. Siin on aga meie viimased uudised ja tunniplaan, mis ehk aitab: esmaspäeval algab koolipäev kell 8.30.</p>"), 404),
    case(R.NOT_FOUND, "spa404.teenindus.test/abi/kkk", s.shell("Iseteenindus", "app"), 404),
    case(R.NOT_FOUND, "gh-pages-like.test/opik/ptk2.html", s.tiny("Site not found · GH Pages", "<div class='container'><h1>404</h1><p><strong>There isn't a GH Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation.</p></div>"), 404, also=(R.PARKED,)),
    case(R.NOT_FOUND, "spring.taotlused-api.test/juhend", "<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, status=404).</div></body></html>", 404),
    case(R.NOT_FOUND, "express.mangud.test/mang/7", '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /mang/7</pre>\n</body>\n</html>', 404),
    case(R.NOT_FOUND, "s3like.materjalid.test/video/loeng4.mp4", '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>video/loeng4.mp4</Key><RequestId>0A1</RequestId></Error>', 404, {"Content-Type": "application/xml"}),
    case(R.NOT_FOUND, "heroku-like.kalkulaator.test/", s.tiny("Heroku | No such app", "<iframe src='//www.herokucdn.com/error-pages/no-such-app.html'></iframe>"), 404, anything=sends("", 404), also=(R.PARKED,)),
    case(R.NOT_FOUND, "ru404.gosportal.test/zhenshchinam/lgoty", s.drupal("Портал района", "404. Страница потерялась", "<p>Её могли переместить в архив. Напишите нам, если ссылка ведёт с другого сайта.</p>", "ru"), 404),
    case(R.GONE, "gone.koolitajad.test/2017/suveseminar", s.elementor("Koolitajad", "See leht on jäädavalt eemaldatud", "<p>Vanad seminarilehed on maha võetud.</p>"), 410),
    case(R.GONE, "gone-ru.biblio-fond.test/kniga/55", s.tiny("410", "<h1>410 Gone</h1><p>Книга изъята из открытого доступа навсегда.</p>", "ru"), 410),
    case(R.CLIENT_ERROR, "bad-request.otsing-tool.test/q?x=%7B", s.tiny("Bad Request", "<h2>Bad Request - Invalid URL</h2><hr><p>HTTP Error 400. The request URL is invalid.</p>"), 400, anything=sends("", 400)),
    case(R.CLIENT_ERROR, "wp-die.liikumine.test/?p=8&preview=true", s.tiny("WordPress &rsaquo; Error", "<div class='wp-die-message'><p>The link you followed has expired.</p><p><a href='javascript:history.back()'>Please try again.</a></p></div>"), 422),
    case(R.SERVER_ERROR, "wpdb.mtu-heategu.test/toetajad/", s.tiny("Database Error", "<div class='wp-die-message'><h1>Error establishing a database connection</h1></div>", "et"), 500, anything=sends("<h1>Error establishing a database connection</h1>", 500)),
    case(R.SERVER_ERROR, "wpcrit.tervisetund.test/artiklid/uni", s.tiny("WordPress &rsaquo; Viga", "<div class='wp-die-message'><p>Sinu veebilehel ilmnes kriitiline viga.</p><p><a>Loe veel WordPressi veaotsingu kohta.</a></p></div>", "et"), 500),
    case(R.SERVER_ERROR, "aspnet.teavik.test/Otsing.aspx?id=4", """<!DOCTYPE html><html><head><title>Runtime Error</title></head><body bgcolor="white"><span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1>
<h2> <i>Runtime Error</i> </h2></span><font face="Arial"><b> Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details from being viewed remotely.</font></body></html>""", 500),
    case(R.SERVER_ERROR, "cf522.muusikakool.test/noodid", s.tiny("muusikakool.test | 522: Connection timed out", "<div id='cf-wrapper'><h1><span>Connection timed out</span> <span>Error code 522</span></h1><p>The initial connection between Cloudflare's network and the origin web server timed out.</p></div>", "en-US"), 522, {"Server": "cloudflare"}, anything=sends("522", 522)),
    case(R.SERVER_ERROR, "badgw.oppeinfo.test/ained/PSY101", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>", 502),
    case(R.SERVER_ERROR, "tomcat.digar-like.test/arhiiv/nlib-1", '<!doctype html><html lang="en"><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><hr class="line" /><p><b>Type</b> Exception Report</p><p><b>Message</b> java.lang.NullPointerException</p><h3>Apache Tomcat/9.0.65</h3></body></html>', 500),
    case(R.UNAVAILABLE, "hooldus.kutseregister-like.test/kutsed", s.card("Kutseregister", "Süsteemi hooldus", "<p>Teeme uuendusi kuni kella 20.00-ni. Vabandame!</p>", "et"), 503, {"Retry-After": "7200"}, also=(R.SERVER_ERROR,), anything=sends("hooldus", 503, {"Retry-After": "7200"})),
    case(R.SERVER_ERROR, "guru.uudiskiri.test/arhiiv/88", s.tiny("503 Backend fetch failed", "<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 1998213</p><hr><p>Varnish cache server</p>"), 503, also=(R.UNAVAILABLE,)),
    case(R.SERVER_ERROR, "azure-stop.praktikabaas.test/", s.tiny("Web App - Unavailable", "<h1 id='unavailable'>Error 403 - This web app is stopped.</h1><p>The web app you have attempted to reach is currently stopped and does not accept any requests.</p>"), 403, also=(R.FORBIDDEN, R.UNAVAILABLE, R.SOFT_404, R.PARKED)),
    case(R.SERVER_ERROR, "dbsoft.seltsimaja.test/kava.php?kuu=5", "<br />\n<b>Warning</b>:  mysqli_connect(): (HY000/2002): Connection refused in <b>/home/selts/www/inc/db.php</b> on line <b>14</b><br />\nEi saa andmebaasiga ühendust", also=(R.SOFT_404, R.UNAVAILABLE, R.BAD_RESPONSE)),
    case(R.UNAVAILABLE, "hooldus200.spordiliit.test/treenerile", s.card("Spordiliit", "Sait on hoolduses", "<p>Uuendame veebi. Tuleme tagasi esmaspäeval!</p>", "et", "<meta name='robots' content='noindex'>"), also=(R.SERVER_ERROR, R.SOFT_404, R.PARKED), anything=sends("Sait on hoolduses")),
    case(R.SOFT_404, "errorcode.juhtimisoskused.test/moodul/4", s.boot("Juhtimisoskused", "Viga 500", "<p>Midagi läks meie poolel viltu ja seda moodulit ei õnnestunud kuvada. Teavitasime arendajaid.</p>"), also=(R.SERVER_ERROR, R.UNAVAILABLE)),
)  # fmt: skip


def _short(x: Exchange) -> None:
    x.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 48000\r\n\r\n<!DOCTYPE html><html><head><title>Aruan"
    )


def _gzip(x: Exchange) -> None:
    data = gzip.compress(s.blocks("Aruanded", "Aastaaruanne", "<p>Sisu.</p>" * 80).encode())[:160]
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    x.raw(head.encode() + data)


def _silent(x: Exchange) -> None:
    time.sleep(45)
    x.keep = False


def _reset(x: Exchange) -> None:
    x.reset()


def _same(behaviour: Behaviour, reason: R, address: str, *also: R) -> Case:
    return case(reason, address, behaviour, also=also, anything=behaviour)


ANSWERS: tuple[Case, ...] = (
    _same(_reset, R.RESET, "katkestab.valgusfoor.test/opi", R.BAD_RESPONSE, R.REFUSED),
    _same(raw(""), R.RESET, "tyhivastus.jalgratas.test/test", R.BAD_RESPONSE),
    _same(raw("SSH-2.0-OpenSSH_8.9p1 Ubuntu-3\r\n"), R.BAD_RESPONSE, "ssh.serverituba.test/"),
    _same(raw("<html><body>Tere! Vana seade vastab ilma päiseta.</body></html>"), R.BAD_RESPONSE, "http09.ilmajaam.test/andmed", R.RESET),
    case(R.BAD_RESPONSE, "poolik.aruanne-veeb.test/2023", _short, also=(R.RESET, R.SERVER_ERROR, R.TIMEOUT, R.FINE)),
    case(R.BAD_RESPONSE, "gzip-katki.aruanded.test/lugu", _gzip, also=(R.RESET, R.SERVER_ERROR, R.SOFT_404)),
    _same(_silent, R.TIMEOUT, "vaikib.metsaregister-like.test/kaart", R.RESET, R.BAD_RESPONSE),
    case(R.SOFT_404, "nullbait.konspektid.test/loeng1.html", "", also=(R.BAD_RESPONSE, R.SERVER_ERROR), anything=sends("")),
    case(R.SOFT_404, "nullpdf.tooinspektor.test/files/juhend.pdf", "", 200, _PDF, also=(R.BAD_RESPONSE, R.SERVER_ERROR)),
    case(R.SOFT_404, "jsonviga.oppevaramu.test/api/materjal/700", '{"status":404,"error":"Not Found","message":"No material with id 700","path":"/api/materjal/700"}', 200, _JSON),
    case(R.SOFT_404, "pdfhtml.ohutusjuhendid.test/doc/tuleohutus.pdf", s.drupal("Ohutusjuhendid", "Faili ei leitud", "<p>Fail on serverist kustutatud.</p>"), also=(R.BAD_RESPONSE,)),
    case(R.SOFT_404, "tyhisisu.kogukonnaportaal.test/et/artikkel/kriisivaru", s.drupal("Kogukonnaportaal", "", "", h1=""), anything=sends(s.drupal("Kogukonnaportaal", "", "", h1=""))),
    case(R.SOFT_404, "bodyless.lastekaitse-paev.test/ajakava.php", "<html><head><title></title></head><body></body></html>", also=(R.BAD_RESPONSE, R.SERVER_ERROR)),
    case(R.SOFT_404, "emptydir.failipuu.test/slaidid/", '<html><head><title>Index of /slaidid/</title></head><body><h1>Index of /slaidid/</h1><hr><pre><a href="../">../</a>\n</pre><hr></body></html>', also=(R.FINE,)),
)  # fmt: skip


def home(host: str, front: str, address: str, behaviour: Behaviour | None = None, **rest: object) -> Case:
    """A deep link that the site sends to its front page, as it sends whatever it does not know."""
    way = behaviour or to("/", 302)
    extra = rest.pop("pages", {})
    return case(
        R.GENERAL_PAGE,
        f"{host}{address}",
        way,
        pages={"/": sends(front), **extra},
        anything=way,
        also=(R.SOFT_404,),
        **rest,
    )  # type: ignore[arg-type, dict-item]


_LOOP = {"a": to("/et/leht", 302), "b": to("/leht", 302)}

WAYS: tuple[Case, ...] = (
    home("koduks.looduskool.test", s.elementor("Looduskool", "Tere tulemast looduskooli", "<p>Õpime õues! Vaata sügisesi matku ja registreeri klass õppepäevale.</p><p>Sel aastal tähistame kümnendat sünnipäeva.</p>"), "/matkad/2015/soo-opperada.html"),
    home("koduks301.haridusklaster.test", s.blocks("Haridusklaster", "Haridusklaster", "<p>Ühendame koole, ettevõtteid ja teadlasi.</p><ul><li>Töötoad</li><li>Mentorlus</li><li>Rahastus</li></ul>"), "/uurimus/lugemisharjumused", to("/", 301)),
    home("naglavnuyu.konsultant-sem.test", s.boot("Семейный консультант", "Семейный консультант", "<p>Помогаем парам и родителям с 2009 года. Запись по телефону и через форму.</p><p>Отзывы, цены, специалисты.</p>", "ru"), "/stati/detskaya-revnost.html", to("/", 301)),
    home("tofront.unilabs-like.test", s.typo3("Unilabor", "Willkommen im Unilabor", "<p>Forschung, Lehre, Transfer. Aktuelle Vorträge finden Sie im Kalender.</p>"), "/de/lehre/skript-statistik.pdf", to("/", 302)),
    home("tohome.workhealth.test", s.nextjs("WorkHealth", "WorkHealth – safer jobs", "<h1>Safer jobs start here</h1><p>Tools, webinars and a network of 4,000 safety officers.</p>"), "/toolbox/lifting-checklist"),
    case(R.GENERAL_PAGE, "samefront.seeniorid.test/huviringid/arvutiring", s.blocks("Seenioride Ühing", "Seenioride Ühing", "<p>Oleme eakate ühendus, mis tegutseb neljas maakonnas. Liitu meiega!</p>"), pages={"/": sends(s.blocks("Seenioride Ühing", "Seenioride Ühing", "<p>Oleme eakate ühendus, mis tegutseb neljas maakonnas. Liitu meiega!</p>"))}, anything=sends(s.blocks("Seenioride Ühing", "Seenioride Ühing", "<p>Oleme eakate ühendus, mis tegutseb neljas maakonnas. Liitu meiega!</p>")), also=(R.SOFT_404,)),
    case(R.GENERAL_PAGE, "otsinguks.teatmik.test/marksona/empaatia", to("/otsing?algus=1", 302), pages={"/otsing": sends(s.boot("Teatmik", "Otsing teatmikust", "<form><label>Märksõna <input name=q></label><button>Otsi</button></form><p>Sisesta vähemalt kolm tähte.</p>"))}, anything=to("/otsing?algus=1", 302), also=(R.SOFT_404,)),
    case(R.SOFT_404, "to404.ehitusblogi.test/lood/porandakyte", to("/404", 302), pages={"/404": sends(s.elementor("Ehitusblogi", "Ups", "<p>Siin peaks olema põrand, aga pole. Lehte ei leitud.</p>"))}, anything=to("/404", 302)),
    case(R.SOFT_404, "toerror.fond-knigi.test/avtor/3", to("/error.aspx?aspxerrorpath=/avtor/3", 302), pages={"/error.aspx": sends(s.tiny("Ошибка", "<h2>Произошла ошибка</h2><p>Запрошенный раздел отсутствует. Администратор уведомлён.</p>", "ru"))}, anything=to("/error.aspx?aspxerrorpath=/x", 302), also=(R.SERVER_ERROR,)),
    case(R.GENERAL_PAGE, "merged.vanaamet.test/juhendid/andmekaitse-koolis", on("www.uhendamet.test", "/"), pages={"www.uhendamet.test/": sends(s.drupal("Ühendamet", "Ühendamet", "<p>Ühendamet alustas tööd kolme ameti liitmisel. Vali teemavaldkond: tarbijale, ettevõtjale, haridusele.</p>"))}, anything=on("www.uhendamet.test", "/"), also=(R.SOFT_404,)),
    case(R.REDIRECT_LOOP, "ring.keelevalik.test/leht", _LOOP["a"], pages={"/et/leht": _LOOP["b"]}),
    case(R.REDIRECT_LOOP, "kypsis.sessioon.test/raport?id=2", to("/raport?id=2", 302, Set_Cookie="s=1")),
    case(R.NOT_FOUND, "vanalt-uuele.toetusfond.test/abi.html", to("/uus/abi", 301), pages={"/uus/abi": sends(s.drupal("Toetusfond", "Lehte ei ole", "<p>Uuel lehel sellist lehte ei ole.</p>"), 404)}),
    case(R.SOFT_404, "js404.tarkvanem.test/nouanded/uni", s.tiny("", "<script>window.location.replace('/?teade=lehte-pole');</script><noscript>Lehte pole, <a href='/'>esilehele</a></noscript>", "et"), pages={"/": sends(s.blocks("Tark vanem", "Tark vanem", "<p>Nõuanded vanematele: uni, toit, mäng.</p>"))}, anything=sends("<script>window.location.replace('/?teade=lehte-pole');</script>")),
)  # fmt: skip


def parked(address: str, body: str, *also: R, **rest: object) -> Case:
    return case(R.PARKED, address, body, also=also, anything=sends(body), **rest)  # type: ignore[arg-type]


PARKED: tuple[Case, ...] = (
    parked("myyk.tervislikelu.test/blogi/rahulik-hingamine", s.tiny("tervislikelu.test – domeen on müügis", "<h1>See domeen on müügis!</h1><p>Hind: 990 €. Tee pakkumine juba täna.</p><form><input placeholder='E-post'><button>Saada pakkumine</button></form>", "et")),
    parked("sedoish.oppetooveeb.test/", s.tiny("oppetooveeb.test - Diese Website steht zum Verkauf! - Informationen zum Thema oppetooveeb.", """<div id="container-buybox">Die Domain "oppetooveeb.test" wird vom Inhaber zum Verkauf angeboten.</div>
<div id="rlblock">Weitere Links: <ul><li><a>Online Schule</a></li><li><a>Fernstudium</a></li><li><a>Nachhilfe</a></li></ul></div><p>Die hier angezeigten Sponsored Listings werden von dritter Seite automatisch generiert.</p>""", "de")),
    parked("lander.infotark.test/privaatsus", '<!DOCTYPE html><html><head><title>infotark.test</title><script>window.onload=function(){window.location.href="/lander"}</script></head><body></body></html>', R.GENERAL_PAGE, R.SOFT_404, pages={"/lander": sends("<!doctype html><html data-adblockkey='MFww'><head><title>infotark.test</title></head><body><div id='target' style='opacity:0'></div><script>window.park='eyJ1dWlk'</script><script src='/bxx.js'></script></body></html>")}),
    parked("aegunud.domeenike.test/", s.tiny("Domeen on aegunud", "<h2>Domeeni domeenike.test registreeringu tähtaeg on möödunud</h2><p>Kui oled domeeni omanik, pikenda seda oma registripidaja iseteeninduses.</p>", "et")),
    parked("suspend.psyhhoabi.test/artikkel/3", s.tiny("Account Suspended", "<div class='container'><img src='/cgi-sys/images/404top_w.jpg'><h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p></div>"), R.SOFT_404),
    parked("vaikimisi.majutus-zoon.test/", s.tiny("Siin asub uus veeb", "<h1>Palju õnne!</h1><p>Virtuaalserver töötab. Laadi oma veebi failid kausta htdocs ja see leht asendub sinu omaga.</p>", "et")),
    parked("apache-deb.uuringud.test/", s.tiny("Apache2 Debian Default Page: It works", "<div class='main_page'><span>Apache2 Debian Default Page</span><div>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p></div>")),
    parked("reg-ru.shkola-mam.test/video-uroki", s.tiny("Срок регистрации домена истёк", "<h1>Домен shkola-mam.test</h1><p>Срок регистрации домена закончился. Если вы администратор домена, продлите его в личном кабинете.</p>", "ru")),
    parked("hugeish.learnwell.test/course-guide", s.boot("HugeNames", "learnwell.test is for sale", "<h2>Buy this domain</h2><p>$2,795 or from $117/month</p><ul><li>30-day money back guarantee</li><li>Quick delivery of the domain</li><li>Safe and secure shopping</li></ul>", "en")),
    parked("wixish.perenou.test/teenused", s.card("Wixish", "Looks like this domain isn't connected to a website yet", "<p>Is this your domain? Connect it in just a few easy steps.</p><a>Get Started</a>"), R.NOT_FOUND, R.SOFT_404),
    parked("sqsp.kodukursus.test/", s.card("Squarish", "Website Expired", "<p>This account has expired. If you are the site owner, log in to renew your plan.</p>"), R.SOFT_404, R.LOGIN),
    parked("casino.lastelaager.test/registreerimine", s.elementor("Lastelaager", "Parimad kasiinoboonused 2026", "<p>Võrdle netikasiinosid: 200 tasuta spinni, kiire väljamakse, ilma registreerimiseta mängimine.</p><p>Loe ülevaadet: Spinz, Lucky7, Boost.</p>"), R.SOFT_404, R.GENERAL_PAGE),
)  # fmt: skip

CASES = STATUS + ANSWERS + WAYS + PARKED
