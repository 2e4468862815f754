"""Pages that open well for a person and tempt a checker to say otherwise."""

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.shapes import bare, case, drupal, shell, text, wordpress

LOGIN_BOX = "<div class=login><form><input name=user placeholder=Kasutajanimi><input type=password placeholder=Parool><button>Logi sisse</button></form><a>Unustasid parooli?</a></div>"
COOKIES = "<div class=cookie-banner role=dialog><p>Kasutame küpsiseid, et veebileht töötaks ja et kasutust mõõta. Jätkamiseks anna nõusolek.</p><button>Nõustun kõigiga</button><button>Keeldun</button></div>"

ABOUT_FAULTS = [
    case(R.FINE, "abi.naidis.ee/lehte-ei-leitud", wordpress("Lehte ei leitud – mida teha?", "Lehte ei leitud – mida teha?", f"<p>Kui brauser ütleb, et lehte ei leitud, kontrolli esmalt aadressi.</p>{text(4)}")),
    case(R.FINE, "it.naidis.ee/juhend/404", bare("404 viga: põhjused ja lahendused", f"<h1>404 viga: põhjused ja lahendused</h1><p>404 tähendab, et serveris ei ole küsitud lehte.</p>{text(4)}", "et")),
    case(R.FINE, "developer.example.org/docs/http/404", bare("404 Not Found - HTTP | Docs", f"<nav>HTTP status codes: 400 401 403 404 410 500</nav><h1>404 Not Found</h1><p>The HTTP 404 Not Found client error response status code indicates that the server cannot find the requested resource. Links that lead to a 404 page are often called broken or dead links.</p><h2>Status</h2><pre>404 Not Found</pre><h2>Examples</h2>{text(2, 'en')}", "en")),
    case(R.FINE, "en.wiki.org/wiki/HTTP_404", bare("HTTP 404 - Wiki", f"<h1>HTTP 404</h1><p>In computer network communications, the HTTP 404, 404 not found, 404, 404 error, page not found, or file not found error message is a hypertext transfer protocol standard response code.</p>{text(3, 'en')}", "en")),
    case(R.FINE, "et.wiki.org/wiki/Linkrot", bare("Lingimädanik – Vikipeedia", f"<h1>Lingimädanik</h1><p>Lingimädanik on nähtus, kus viidatud lehte enam ei ole või see on teisaldatud.</p>{text(2)}", "et")),
    case(R.FINE, "blog.domeen.ee/muuk", wordpress("Domeen on müüa: kuidas hinda küsida", "Domeen on müüa: kuidas hinda küsida", f"<p>Kui domeen on müüa, tasub enne pakkumist uurida selle ajalugu.</p>{text(3)}", "Domeeniblogi")),
    case(R.FINE, "news.tech.com/2026/domain", bare("The domain that was for sale for 25 years", f"<h1>The domain that was for sale for 25 years</h1><p>“This domain is for sale,” the page said.</p>{text(3, 'en')}", "en")),
    case(R.FINE, "kkk.video.ee/miks-eemaldatud", bare("Miks video on eemaldatud?", f"<h1>Miks video on eemaldatud?</h1><p>Video võib olla eemaldatud autoriõiguse tõttu.</p>{text(2)}", "et")),
    case(R.FINE, "www.ametiabi.ee/hooldus", drupal("Plaanilised hooldustööd detsembris", "Plaanilised hooldustööd detsembris", f"<p>12. detsembril kell 22–24 on e-teenindus hooldustööde tõttu suletud.</p>{text(2)}")),
    case(R.FINE, "juura.naidis.ee/kehtetu", drupal("Määruse kehtetuks tunnistamine", "Määruse kehtetuks tunnistamine", "<p>§ 1. Haridusministri 12. mai 2010. a määrus nr 25 tunnistatakse kehtetuks.</p><p>§ 2. Määrus jõustub üldises korras.</p>", "Teataja")),
    case(R.FINE, "seadus.naidis.ee/akt/123", bare("Avaliku teabe seadus – Teataja", f"<div class=status>Kehtetu redaktsioon</div><h1>Avaliku teabe seadus</h1><p>Redaktsiooni kehtivuse lõpp: 31.12.2024</p>{text(4)}", "et")),
    case(R.FINE, "kkk.kool.ee/parool", wordpress("Ma ei saa sisse logida", "Ma ei saa sisse logida", f"<p>Kui logimine ebaõnnestub ja ekraanil on „Juurdepääs keelatud”, küsi uus parool.</p>{text(2)}")),
    case(R.FINE, "psych.org/lost", bare("Lost: when the thing you are looking for does not exist", f"<h1>When the thing you are looking for does not exist</h1>{text(4, 'en')}", "en")),
    case(R.FINE, "kriitika.ee/film/mitte-leitud", wordpress("Film „Not Found” jõudis kinno", "Film „Not Found” jõudis kinno", text(3), "Kriitika")),
    case(R.FINE, "stack.dev/q/1", bare("php - How do I return 404 page not found? - Stack", f"<h1>How do I return 404 page not found?</h1><p>I want to send “Sorry, the page you requested could not be found” when a record is missing.</p>{text(2, 'en')}<h2>3 Answers</h2>{text(2, 'en')}", "en")),
    case(R.FINE, "helpdesk.ms.com/error-500", bare("Fix Internal Server Error 500", f"<h1>How to fix “500 Internal Server Error”</h1>{text(3, 'en')}", "en")),
    case(R.FINE, "ru.help.org/404", bare("Ошибка 404: что это такое", f"<h1>Ошибка 404: что это такое</h1><p>Страница не найдена — самое частое сообщение сервера.</p>{text(3, 'ru')}", "ru")),
    case(R.FINE, "turva.naidis.ee/robot", bare("Kas sa oled robot? CAPTCHA õppetöös", f"<h1>Kas sa oled robot? CAPTCHA õppetöös</h1>{text(3)}", "et")),
    case(R.FINE, "andmed.naidis.ee/kadunud", drupal("Kadunud isikud", "Kadunud isikud", "<p>Politsei otsib. Isikut ei ole leitud. Kui tead midagi, helista 112.</p>", "Politsei")),
    case(R.FINE, "leiud.naidis.ee/kaotatud", drupal("Leiubüroo", "Kaotatud asjad", "<p>Kui eset ei leitud, täida avaldus.</p>" + text(1))),
]  # fmt: skip

WIDGETS = [
    case(R.FINE, "www.otsing.ee/teema", drupal("Lapse õigused", "Lapse õigused", f"{text(3)}<div class=search-results hidden>Tulemusi ei leitud</div><div class=no-js>Lehte ei leitud sinu keeles</div>")),
    case(R.FINE, "www.pood.ee/toode/5", bare("Õpik „Eesti keel 5” | Raamatupood", f"<h1>Eesti keel 5</h1><p>Hind 12.90 €. Hetkel laost otsas.</p>{text(1)}<div>Arvustusi ei leitud</div>", "et")),
    case(R.FINE, "www.sisse.ee/avalik", bare("Avalik juhend | Portaal", f"{LOGIN_BOX}<h1>Avalik juhend</h1>{text(3)}", "et")),
    case(R.FINE, "www.kypsis.ee/leht", bare("Toetused", f"{COOKIES}<h1>Toetused</h1>{text(2)}", "et")),
    case(R.FINE, "www.kypsis2.ee/leht", bare("Lühileht", f"{COOKIES}<h1>Lühileht</h1><p>Bussid väljuvad kell 8 ja 9.</p>", "et")),
    case(R.FINE, "www.luhike.ee/a", bare("Lühike", "<p>Tunniplaan: E 8.00, T 9.00, K 10.00.</p>", "et")),
    case(R.FINE, "www.pildid.ee/galerii", bare("Galerii", "<img src=1.jpg><img src=2.jpg><img src=3.jpg>", "et")),
    case(R.FINE, "www.hinnad.ee/hinnakiri", bare("Hinnakiri", "<h1>Hinnakiri</h1><table><tr><td>Kursus<td>404 €<tr><td>Seminar<td>410 €<tr><td>Loeng<td>500 €</table>", "et")),
    case(R.FINE, "www.ruum.ee/404", bare("Ruum 404", "<h1>Ruum 404</h1><p>Neljas korrus, 30 kohta, projektor.</p>", "et")),
    case(R.FINE, "www.error-naidis.ee/", bare("Error | Ansambel", "<h1>Error</h1><p>Ansambli Error kontserdid 2026: Tartu, Pärnu, Narva.</p>", "et")),
    case(R.FINE, "www.teade.ee/suletud", drupal("Teenindusbüroo on suletud", "Teenindusbüroo on suletud", "<p>Teenindusbüroo on 24. detsembril suletud. Avame 27. detsembril.</p>")),
    case(R.FINE, "www.kursuslopp.ee/kursus/5", wordpress("Digioskused 2025", "Digioskused 2025", f"<p>Registreerimine on lõppenud.</p>{text(2)}")),
    case(R.FINE, "www.too.ee/pakkumine/5", bare("Koristaja, Tartu | Töö", f"<h1>Koristaja</h1><p>Kandideerimise tähtaeg on möödas.</p>{text(1)}", "et"), also=(R.SOFT_404,)),
    case(R.FINE, "forms.naidis.ee/r/x", bare("Tagasiside", "<h1>Tagasiside</h1><p>See vorm ei võta enam vastuseid vastu.</p>", "et"), also=(R.SOFT_404,)),
    case(R.FINE, "www.arhiiv.ee/leht/3", bare("Arhiiv", f"<div class=notice>Seda lehte enam ei uuendata. Uus leht on aadressil uus.ee.</div><h1>Metoodiline juhend</h1>{text(3)}", "et")),
    case(R.FINE, "www.tyhiotsing.ee/otsi?q=xyz", drupal("Otsing", "Otsing", "<p>Sinu otsingule „xyz” vasteid ei leitud.</p>"), also=(R.SOFT_404,)),
    case(R.FINE, "www.tyhikalender.ee/kalender", drupal("Sündmused", "Sündmused", "<p>Sündmusi ei leitud.</p>"), also=(R.SOFT_404,)),
    case(R.FINE, "www.kommentaar.ee/lugu", wordpress("Sügise värvid", "Sügise värvid", f"{text(3)}<section id=comments><p>See kommentaar on eemaldatud.</p><p>Kasutaja on kustutatud.</p></section>")),
    case(R.FINE, "www.videoga.ee/lugu", wordpress("Matemaatika videod", "Matemaatika videod", f"{text(2)}<div class=embed>This video is unavailable</div>")),
    case(R.FINE, "www.js-hoiatus.ee/leht", bare("E-teenus", f"<noscript>Teie brauseris on JavaScript keelatud. Lehe kasutamiseks lülitage JavaScript sisse.</noscript><h1>E-teenus</h1>{text(2)}", "et")),
    case(R.FINE, "www.recaptcha-vorm.ee/kontakt", bare("Kontakt", "<h1>Kontakt</h1><form><input name=nimi><textarea></textarea><div class=g-recaptcha data-sitekey=x></div><button>Saada</button></form><p>Kooli 5, Tartu. Telefon 700 0000.</p><script src='https://www.google.com/recaptcha/api.js'></script>", "et")),
    case(R.FINE, "www.liitu.ee/registreeru", bare("Registreeru koolitusele", "<h1>Registreeru koolitusele</h1><form><input name=nimi placeholder=Nimi><input name=epost placeholder=E-post><input type=password placeholder='Vali parool'><button>Registreeru</button></form><p>Koolitus toimub 12. veebruaril Tartus ja on tasuta.</p>", "et"), also=(R.LOGIN,)),
    case(R.FINE, "moodle.avatud.ee/course/view.php?id=3", bare("Kursus: Avatud kursus", f"<header><a href=/login/index.php>Logi sisse</a> Te olete sisse loginud külalisena</header><h1>Avatud kursus</h1>{text(3)}", "et")),
    case(R.FINE, "www.puuduvpilt.ee/lugu", wordpress("Linnuvaatlus", "Linnuvaatlus", f"{text(2)}<figure>Pilti ei leitud</figure>")),
    case(R.FINE, "www.vananenud.ee/juhend", drupal("Juhend on aegunud", "Juhend on aegunud", f"<p>See juhend on asendatud uuega, mille leiad blankettide lehelt.</p>{text(3)}")),
    case(R.FINE, "www.eemaldatud.ee/kivi", wordpress("Monument eemaldatud", "Monument eemaldatud", "<p>Linnavalitsus teatas, et monument on platsilt eemaldatud ja viidud muuseumisse.</p>", "Uudised")),
    case(R.FINE, "www.keelatud.ee/sona", wordpress("Juurdepääs keelatud: ehitusala", "Juurdepääs keelatud", "<p>Jõe tänava ehitusalale on juurdepääs keelatud kuni 1. märtsini. Ümbersõit Pargi tänava kaudu.</p>", "Linnaleht")),
    case(R.FINE, "www.turg.ee/kinnisvara/9", bare("Müüa maja Tartus", "<h1>Müüa maja</h1><p>Hind 145 000 €. 4 tuba, aed, garaaž.</p>", "et")),
    case(R.FINE, "www.webshop-domeenid.ee/", bare("Domeenid ja veebimajutus | Näidis", "<h1>Registreeri domeen</h1><p>.ee 9.90 € aastas. Kontrolli, kas domeen on vaba.</p><h2>Veebimajutus</h2><p>Alates 2.99 € kuus.</p>", "et")),
]  # fmt: skip

APPS = [
    case(R.FINE, "app.naidis.ee/kursus/7", shell("Õpirada"), anything=sends(shell("Õpirada"))),
    case(R.FINE, "vue.naidis.ee/rada/1", shell("Rada", "app", "We're sorry but rada doesn't work properly without JavaScript enabled. Please enable it to continue."), anything=sends(shell("Rada", "app", "We're sorry but rada doesn't work properly without JavaScript enabled. Please enable it to continue."))),
    case(R.FINE, "ng.naidis.ee/teema", '<!doctype html><html lang="et"><head><meta charset="utf-8"><title>Teemad</title><base href="/"></head><body><app-root>Laadin...</app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script></body></html>', anything=sends('<!doctype html><html lang="et"><head><meta charset="utf-8"><title>Teemad</title><base href="/"></head><body><app-root>Laadin...</app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script></body></html>')),
    case(R.FINE, "www.tiktok.com/@kool/video/71", shell("TikTok - Make Your Day", "app"), anything=sends(shell("TikTok - Make Your Day", "app"))),
    case(R.FINE, "next.naidis.ee/lugu", f'<!DOCTYPE html><html lang=et><head><title>Lugu | Näidis</title></head><body><div id=__next><main><h1>Lugu</h1>{text(2)}</main></div><script id=__NEXT_DATA__ type=application/json>{{"props":{{"t":{{"notFound":"Lehte ei leitud","error":"Midagi läks valesti"}}}}}}</script></body></html>'),
    case(R.FINE, "kaart.naidis.ee/?x=1", bare("Kaart", "<div id=map></div><script src=ol.js></script>", "et")),
    case(R.FINE, "frames.naidis.ee/opik", "<html><head><title>Õpik</title></head><frameset cols='20%,80%'><frame src=sisukord.html><frame src=ptk1.html><noframes>Teie brauser ei toeta raame.</noframes></frameset></html>"),
    case(R.FINE, "iframe.naidis.ee/h5p", bare("H5P", "<iframe src='https://h5p.naidis.ee/embed/1' width=800 height=600></iframe>", "et")),
    case(R.FINE, "learningapps.org/watch?v=abc", shell("LearningApps", "content"), anything=sends(shell("LearningApps", "content"))),
    case(R.FINE, "sway.office.com/abc", shell("Sway", "app"), anything=sends("", 404)),
    case(R.FINE, "www.canva.com/design/DAF/view", shell("Esitlus by Mari - Canva"), anything=sends("", 404)),
]  # fmt: skip

OTHER = [
    case(R.FINE, "docs.naidis.ee/fail.pdf", b"%PDF-1.7 page not found lehte ei leitud", 200, {"Content-Type": "application/pdf"}),
    case(R.FINE, "docs.naidis2.ee/fail.pdf?download=1", b"%PDF-1.4\n%abc", 200, {"Content-Type": "application/octet-stream", "Content-Disposition": "attachment; filename=fail.pdf"}),
    case(R.FINE, "img.naidis.ee/404.png", b"\x89PNG\r\n\x1a\n", 200, {"Content-Type": "image/png"}),
    case(R.FINE, "txt.naidis.ee/robots.txt", "User-agent: *\nDisallow: /404\n", 200, {"Content-Type": "text/plain"}),
    case(R.FINE, "json.naidis.ee/opi.json", '{"errors":[],"status":"ok","title":"Not Found: a novel"}', 200, {"Content-Type": "application/json"}),
    case(R.FINE, "rss.naidis.ee/feed", "<?xml version='1.0'?><rss version='2.0'><channel><title>Uudised</title><item><title>404 lehte ei leitud</title></item></channel></rss>", 200, {"Content-Type": "application/rss+xml"}),
    case(R.FINE, "wiki.naidis.ee/tyhi", bare("Töölehed – Viki", f"<h1>Töölehed</h1>{text(1)}<div id=catlinks>Leht „Kategooria:Kool” puudub</div>", "et")),
    case(R.FINE, "cp.naidis.ee/vana.htm", "<html><head><title>Õpetaja käsiraamat</title></head><body><h1>Õpetaja käsiraamat</h1><p>Ülesanded ja töölehed põhikoolile. Näidised on vabalt kasutatavad.</p></body></html>".encode("cp1257"), 200, {"Content-Type": "text/html"}),
    case(R.FINE, "koi.naidis.ru/urok", "<html><head><meta http-equiv=Content-Type content='text/html; charset=koi8-r'><title>Урок</title></head><body><h1>Урок русского языка</h1><p>Упражнения для пятого класса.</p></body></html>".encode("koi8-r"), 200, {"Content-Type": "text/html"}),
    case(R.FINE, "utf16.naidis.ee/leht", "\ufeff<html><head><title>Leht</title></head><body><p>Tere, õpetaja! Siin on tunnikava.</p></body></html>".encode("utf-16-le"), 200, {"Content-Type": "text/html; charset=utf-16"}),
    case(R.FINE, "xhtml.naidis.ee/leht", f"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>Leht</title></head><body>{text(2)}</body></html>", 200, {"Content-Type": "application/xhtml+xml"}),
    case(R.FINE, "noct.naidis.ee/leht", bare("Leht", text(2), "et"), 200, {"Content-Type": None}),
    case(R.FINE, "github.com/naidis/repo/blob/main/a.py", bare("repo/a.py at main · naidis/repo · GitHub", f"<h1>a.py</h1>{text(1, 'en')}<div hidden>You can’t perform that action at this time. Uh oh! There was an error while loading. Please reload this page.</div>", "en")),
    case(R.FINE, "www.ebay-naidis.com/kaup", bare("Globe for classroom", f"<h1>Globe for classroom</h1><p>This listing has ended on 3 May.</p>{text(1, 'en')}", "en"), also=(R.SOFT_404,)),
]  # fmt: skip
