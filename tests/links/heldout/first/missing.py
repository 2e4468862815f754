"""Pages that are not there any more: they answer 200, redirect, or say it in a status; sites that are gone or for sale."""

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.shapes import asp, bare, case, drupal, on, text, wordpress

SEARCH = "<form action=/otsi><input name=q placeholder=Otsi><button>Otsi</button></form>"

SOFT = [
    case(R.SOFT_404, "www.naidisministeerium.ee/et/tegevused/koolitus/2021-kava", drupal("Lehekülge ei leitud", "Lehekülge ei leitud", "<p>Lehekülg, mida otsite, ei ole kättesaadav. Palun kasutage otsingut või sisukaarti.</p>")),
    case(R.SOFT_404, "www.linnakool.ee/oppetoo/ainekava-2019/", wordpress("Lehte ei leitud", "Ups! Seda lehte ei leitud.", f"<p>Tundub, et siin pole midagi. Proovi mõnda allolevatest linkidest või otsi.</p>{SEARCH}")),
    case(R.SOFT_404, "www.vallavalitsus.ee/index.php?id=431", bare("Vallavalitsus", "<div id=menu><a href=/>Esileht</a> <a href=/kontakt>Kontakt</a> <a href=/uudised>Uudised</a></div><div id=content><p>Valitud lehte ei eksisteeri!</p></div>")),
    case(R.SOFT_404, "arhiiv.selts.ee/artikkel/88", bare("404", "<h1>404</h1><p>Kahjuks ei leidnud me seda lehekülge. Kontrolli aadressi või mine tagasi avalehele.</p>", "et")),
    case(R.SOFT_404, "www.noortekeskus.ee/sundmus/suvelaager", bare("Noortekeskus", "<header><a href=/>Noortekeskus</a></header><main><p>Viga 404</p><h1>Otsitud lehte pole olemas või on see teisaldatud</h1><a href=/>Esilehele</a></main>", "et")),
    case(R.SOFT_404, "portaal.haigla.ee/patsiendile/juhend-3", drupal("Sisu ei ole saadaval", "Sisu ei ole saadaval", "<p>Teie poolt soovitud sisu on eemaldatud või ei ole enam avalik.</p>", "Näidishaigla")),
    case(R.SOFT_404, "www.muuseum.ee/naitus/kevad", wordpress("Näitust ei leitud", "Sellist näitust meil kahjuks ei ole", "<p>Võib-olla on näitus lõppenud ja leht maha võetud.</p>", "Muuseum")),
    case(R.SOFT_404, "pood.raamat.ee/toode/opik-5-klass", bare("Raamatupood", "<nav><a href=/>Avaleht</a><a href=/raamatud>Raamatud</a><a href=/korv>Ostukorv (0)</a></nav><h2>Seda toodet ei leitud</h2><p>Toode on müügist eemaldatud. Vaata teisi tooteid.</p>", "et")),
    case(R.SOFT_404, "www.tervisekeskus.ee/blogi/uni", bare("Tervisekeskus", "<h1>Oih!</h1><p>Lehekülg, mida proovid avada, on kadunud või kustutatud.</p><p><a href=/>Liigu esilehele</a></p>", "et")),
    case(R.SOFT_404, "dok.amet.ee/dokument/12345", asp("Dokumendiregister", "<span class=teade>Dokumenti ei leitud.</span>")),
    case(R.SOFT_404, "www.opetajateleht.ee/2015/03/mangime/", wordpress("Lehekülge ei leitud", "Ei leia sellist lehte", "<p>Kas sisestasid aadressi õigesti? Otsitav artikkel võib olla liikunud arhiivi.</p>", "Leht")),
    case(R.SOFT_404, "www.ulikool.ee/et/node/9921", drupal("Soovitud lehte ei leitud", "Soovitud lehte ei leitud", '<p>Vabandame! Otsitud aadressil "/et/node/9921" lehte ei leitud.</p>', "Näidisülikool")),
    case(R.SOFT_404, "materjalid.keskus.ee/vaata.php?fail=toolehed.pdf", "Faili ei leitud", 200, {"Content-Type": "text/html; charset=utf-8"}),
    case(R.SOFT_404, "www.keskus.ee/failid/juhend_2018.pdf", bare("Keskus", "<p>Viga: faili juhend_2018.pdf ei ole serveris.</p>")),
    case(R.SOFT_404, "www.kogu.ee/uudis/17", bare("Kogu", "<h1>Vabandust, aga siin ei ole midagi</h1><p>Uudis on kustutatud.</p>", "et")),
    case(R.SOFT_404, "www.spordiliit.ee/voistlused/2017", wordpress("Lehekülge ei ole", "Lehekülge ei ole", "<p>Lehekülge, mida proovisite avada, ei eksisteeri. Siin on meie <a href=/voistlused>võistluste kalender</a>.</p>", "Spordiliit")),
    case(R.SOFT_404, "kursus.akadeemia.ee/kursused/excel-algajale", bare("Akadeemia", "<nav><a href=/kursused>Kursused</a></nav><h1>Kursust ei leitud</h1><p>Kursus on lõppenud või ei ole enam avaldatud.</p>", "et")),
    case(R.SOFT_404, "www.hooldekodu.ee/index.php/meist/meeskond", bare("404 - Viga: 404", "<h1>404 - Artiklit ei leitud</h1><p>Te ei saa seda lehte külastada, sest: aegunud järjehoidja; otsingumootoril on aegunud viide; valesti sisestatud aadress; teil pole õigusi.</p>", "et")),
    case(R.SOFT_404, "www.raamatukogu.ee/teenused/laenutus", bare("Raamatukogu", "<h1>Oleme kolinud sisu uuele lehele ja seda lehekülge siin enam ei ole.</h1>", "et")),
    case(R.SOFT_404, "www.keelekool.ee/tasemetest", bare("Keelekool | 404", "<div class=e404><img src=404.png alt='404'></div><a href=/>Tagasi</a>", "et")),
    # English
    case(R.SOFT_404, "www.example-university.ac.uk/staff/teaching/toolkit", bare("Page not available - Example University", "<header><a href=/>Home</a> <a href=/study>Study</a> <a href=/research>Research</a></header><main><h1>We can't find the page you're looking for</h1><p>It may have been moved or deleted. Try searching or go to the A–Z.</p></main>", "en")),
    case(R.SOFT_404, "docs.tooling.io/v1/guide/intro", bare("404 | Tooling Docs", "<main><p>404</p><h1>PAGE NOT FOUND</h1><blockquote>But if you don't change your direction, and if you keep looking, you may end up where you are heading.</blockquote><a href=/>Take me home</a></main>", "en")),
    case(R.SOFT_404, "www.ngo-network.org/resources/handbook", wordpress("Nothing found", "Oops! That page can&rsquo;t be found.", "<p>It looks like nothing was found at this location. Maybe try a search?</p>", "NGO Network", "en")),
    case(R.SOFT_404, "shop.publisher.com/book/9780000000001", bare("Publisher Shop", "<h1>Sorry, this product is no longer available</h1><p>Have a look at similar titles.</p>", "en")),
    case(R.SOFT_404, "www.charity.org.uk/what-we-do/old-campaign", bare("Whoops | Charity", "<h1>Whoops, our bad...</h1><p>The page you requested doesn't exist, or has been archived.</p>", "en")),
    case(R.SOFT_404, "jobs.board.com/vacancy/55120", bare("Job Board", "<h2>This job posting has expired or has been removed.</h2><a href=/jobs>Browse all jobs</a>", "en")),
    case(R.SOFT_404, "www.europaproject.eu/deliverables/d2-1", "<html><head><title>Object not found!</title></head><body><h1>Object not found!</h1><p>The requested URL was not found on this server. If you entered the URL manually please check your spelling and try again.</p><h2>Error 404</h2></body></html>"),
    case(R.SOFT_404, "files.consortium.eu/report.docx", "File not found.", 200, {"Content-Type": "text/plain"}),
    case(R.SOFT_404, "wiki.project.org/wiki/Assessment_rubric", bare("Assessment rubric - Project Wiki", "<h1 id=firstHeading>Assessment rubric</h1><div class='noarticletext'><p>There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create this page.</p></div>", "en")),
    case(R.SOFT_404, "forum.community.org/viewtopic.php?t=10233", bare("Community - Information", "<div class=panel><h2>Information</h2><p>The requested topic does not exist.</p></div>", "en")),
    case(R.SOFT_404, "blog.teacher.net/2014/05/rubrics.html", bare("Teacher blog", "<div class=status-msg>Sorry, the page you were looking for in this blog does not exist.</div>", "en")),
    # Russian
    case(R.SOFT_404, "www.uchitel.ru/metodika/urok-5", bare("Ошибка 404", "<h1>404</h1><p>К сожалению, запрашиваемой вами страницы не существует. Возможно, она была удалена или перемещена.</p>", "ru")),
    case(R.SOFT_404, "gazeta.ee/ru/novosti/2019/11", bare("Газета", "<nav><a href=/>Главная</a><a href=/ru>Новости</a></nav><h1>Такой страницы нет</h1><p>Вернитесь на главную.</p>", "ru")),
    case(R.SOFT_404, "www.narvakool.ee/ru/raspisanie", wordpress("Страница не найдена", "Ничего не найдено", "<p>Похоже, по этому адресу ничего нет. Попробуйте воспользоваться поиском.</p>", "Школа", "ru")),
    case(R.SOFT_404, "media.portal.ru/video/77", bare("Видео", "<p>Материал удалён или ещё не опубликован.</p>", "ru")),
    # Other tongues that Estonian courses link to
    case(R.SOFT_404, "www.kunta.fi/palvelut/opas", bare("Sivua ei löytynyt", "<h1>Hakemaasi sivua ei löytynyt</h1><p>Sivu on voitu poistaa tai siirtää.</p>", "fi")),
    case(R.SOFT_404, "www.skola.lv/macibas", bare("Skola", "<h1>Lapa nav atrasta</h1><p>Diemžēl pieprasītā lapa neeksistē.</p>", "lv")),
    case(R.SOFT_404, "www.hochschule.de/lehre/leitfaden", bare("Seite nicht gefunden – Hochschule", "<h1>Seite nicht gefunden</h1><p>Die angeforderte Seite existiert leider nicht (mehr).</p>", "de")),
    case(R.SOFT_404, "www.skolverket-exempel.se/larare", bare("Sidan kunde inte hittas", "<h1>Sidan kunde inte hittas</h1><p>Sidan du söker finns inte längre.</p>", "sv")),
]  # fmt: skip

# The site says "not there" by where it leads, or by showing the same to whatever is asked.
_HOME = sends(drupal("Avaleht", "Tere tulemast", text(3), "Amet"))
_FRONT = sends(wordpress("Esileht", "Meie kool", text(3)))
LED = [
    case(R.SOFT_404, "www.vanaamet.ee/orb.aw/class=file/action=preview/id=6", on("www.vanaamet.ee"), pages={"/": _HOME}),
    case(R.SOFT_404, "www.uuskool.ee/vana/oppekava.html", on("www.uuskool.ee", "/", 301), pages={"/": _FRONT}),
    case(R.SOFT_404, "www.keeltekool.ee/kursus/hispaania", on("www.keeltekool.ee", "/et"), pages={"/et": _FRONT}),
    case(R.SOFT_404, "www.fond.ee/taotlemine/voor-2016", on("www.fond.ee", "/et/404"), pages={"/et/404": sends(drupal("Fond", "Kuhu lähed?", text(1)))}),
    case(R.SOFT_404, "www.apteek.ee/nou/palavik", on("www.apteek.ee", "/index.php?error=404"), pages={"/index.php": _FRONT}),
    case(R.SOFT_404, "www.ajakiri.ee/2009/nr3", on("www.ajakiri.ee", "/page-not-found/", 301), pages={"/page-not-found/": sends(wordpress("Ajakiri", "Otsi arhiivist", SEARCH))}),
    case(R.SOFT_404, "m.teater.ee/etendus/77", on("www.teater.ee", "/"), pages={"www.teater.ee/": _FRONT}),
    case(R.SOFT_404, "www.projekt2014.eu/results/toolkit.pdf", on("www.projekt2014.eu", "/", 302), pages={"/": _FRONT}),
    case(R.SOFT_404, "spetsialist.keskus.ee/lugu/3", sends(wordpress("Keskus", "Uudised", text(4))), anything=sends(wordpress("Keskus", "Uudised", text(4)))),
    case(R.SOFT_404, "vanaserver.ee/materjal/loeng1.html", sends("<html><head><title>Apache2 Debian Default Page: It works</title></head><body><h1>It works!</h1><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p></body></html>"), anything=sends("<html><head><title>Apache2 Debian Default Page: It works</title></head><body><h1>It works!</h1><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p></body></html>"), also=(R.PARKED,)),
    case(R.SOFT_404, "kolitud.ee/juhend", on("kolitud.ee", "/viga.html"), pages={"/viga.html": sends(bare("Viga", "<p>Midagi on valesti.</p>"))}),
    case(R.SOFT_404, "www.liit.ee/liikmele/koolitused", bare("Liit", "<script>window.location.href='/';</script>"), pages={"/": _FRONT}),
]  # fmt: skip

STATUS = [
    case(R.NOT_FOUND, "www.riigiamet.ee/sites/default/files/juhend.pdf", drupal("Lehekülge ei leitud", "Lehekülge ei leitud", "<p>404</p>"), 404),
    case(R.GONE, "www.lehekylg.ee/arhiiv/12", bare("410", "<p>Kustutatud.</p>"), 410),
    case(R.NOT_FOUND, "www.kauplus.ee/a", b"", 404),
    case(R.NOT_FOUND, "www.ilus.ee/vana", wordpress("Vaata hoopis neid lugusid", "Vaata hoopis neid lugusid", text(6)), 404),
    case(R.NOT_FOUND, "www.gov-naide.ee/andmed.xlsx", "", 404, {"Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}),
    case(R.NOT_FOUND, "api.naidis.ee/v2/juhend", '{"status":404,"error":"Not Found"}', 404, {"Content-Type": "application/json"}),
    case(R.NOT_FOUND, "www.edasi.ee/x", on("www.edasi.ee", "/uus/x", 301), pages={"/uus/x": sends(drupal("Ei leitud", "Ei leitud", ""), 404)}),
    case(R.SOFT_404, "andmed.naidis.ee/api/doc/7", '{"error":{"code":404,"message":"Document not found"}}', 200, {"Content-Type": "application/json"}),
]  # fmt: skip

PARKED = [
    case(R.PARKED, "vanaprojekt.ee/kursus", bare("vanaprojekt.ee", "<h1>vanaprojekt.ee</h1><p>See domeen on registreeritud Zone.ee kaudu.</p><p>Domeenil puudub hetkel veebileht. Kui oled domeeni omanik, telli veebimajutus.</p>", "et"), also=(R.SOFT_404,)),
    case(R.PARKED, "oldcourse.com/materials/week1", "<html><head><title>oldcourse.com - This website is for sale! - oldcourse Resources and Information.</title></head><body><div id=rs></div><p>The owner of oldcourse.com is offering it for sale for an asking price of 2388 USD!</p><script src='https://img.sedoparking.com/templates/x.js'></script></body></html>"),
    case(R.PARKED, "learnthings.net/", "<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href='/lander'}</script></head></html>", pages={"/lander": sends("<!doctype html><html><head><title>learnthings.net</title></head><body><div id='root'></div><script>window.LANDER_SYSTEM='CP'</script><script src='https://img1.wsimg.com/parking-lander/static/js/main.js'></script></body></html>")}),
    case(R.PARKED, "tarkvara-abi.com/juhend/3", "<html><head><title>tarkvara-abi.com</title></head><body><h1>tarkvara-abi.com</h1><p>This domain is registered at Namecheap. This domain was recently registered at Namecheap. Please check back later!</p></body></html>"),
    case(R.PARKED, "haridusblogi.com/postitus", "<html><head><title>haridusblogi.com</title><meta name='description' content='haridusblogi.com is your first and best source for all of the information you’re looking for.'></head><body><h1>haridusblogi.com</h1><p>Related Searches:</p><ul><li>Online Courses<li>Teacher Training<li>Education Degree</ul><p>The Sponsored Listings displayed above are served automatically by a third party.</p></body></html>"),
    case(R.PARKED, "noorteabi.info/", "<html><head><title>Buy noorteabi.info | Dan.com</title></head><body><h1>The domain name noorteabi.info is for sale</h1><button>Make an offer</button><button>Buy now</button></body></html>"),
    case(R.PARKED, "vanasait.eu/failid", on("www.hugedomains.com", "/domain_profile.cfm?d=vanasait.eu"), pages={"www.hugedomains.com/domain_profile.cfm": sends("<html><head><title>VanaSait.eu is for sale | HugeDomains</title></head><body><h1>VanaSait.eu</h1><p>Buy now: $2,895</p></body></html>")}),
    case(R.PARKED, "expired-edu.org/page", "<html><head><title>Domain expired</title></head><body><h1>This domain has expired</h1><p>If you are the registrant of this domain, please renew it with your registrar.</p></body></html>"),
    case(R.PARKED, "kadunud-kool.ee/", bare("Domeen on pikendamata", "<h1>kadunud-kool.ee</h1><p>Domeeni registreering on aegunud. Domeeni pikendamiseks pöördu registripidaja poole.</p>", "et")),
    case(R.PARKED, "veebikoht.ee/leht", bare("Veebimajutus", "<h1>Siia tuleb peagi uus koduleht!</h1><p>Domeen veebikoht.ee on pargitud Veebimajutus.ee serverisse.</p>", "et")),
    case(R.PARKED, "ruclass.ru/urok", bare("Домен ruclass.ru продаётся", "<h1>ruclass.ru</h1><p>Домен продаётся. Цена: 45 000 ₽</p>", "ru")),
    case(R.PARKED, "closedhost.com/~mari/ained", "<html><head><title>Account Suspended</title></head><body><h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p></body></html>", also=(R.SOFT_404,)),
    case(R.PARKED, "boughtname.org/guide/en", "<html><head><title>Slot Gacor Hari Ini - boughtname.org</title></head><body><h1>Situs Slot Online</h1><p>Daftar slot gacor deposit pulsa, link alternatif.</p></body></html>", anything=sends("<html><head><title>Slot Gacor Hari Ini - boughtname.org</title></head><body><h1>Situs Slot Online</h1><p>Daftar slot gacor deposit pulsa, link alternatif.</p></body></html>"), also=(R.SOFT_404,)),
]  # fmt: skip

MEDIA = [
    case(R.SOFT_404, "drive.google.com/file/d/1AbC/view?usp=sharing", bare("Google Drive - Page Not Found", "<div class=errorMessage>Sorry, the file you have requested does not exist.</div><p>Make sure that you have the correct URL and the file exists.</p>"), also=(R.NOT_FOUND,)),
    case(R.SOFT_404, "docs.google.com/forms/d/e/1FAIpQ/viewform", bare("Sorry, the file you have requested has been deleted.", "<p>Sorry, the file you have requested has been deleted.</p>")),
    case(R.SOFT_404, "docs.google.com/document/d/9x/edit", bare("Google Docs", "<p>Kahjuks pole teie taotletud faili olemas.</p><p>Kontrollige, kas URL on õige ja kas fail on olemas.</p>", "et")),
    case(R.SOFT_404, "kool.sharepoint.com/:w:/s/materjalid/Eabc", bare("Error", "<h1>Sorry, something went wrong</h1><p>This link has been removed.</p><p>Sorry, access to this document has been removed. Please contact the person who shared it with you.</p>")),
    case(R.SOFT_404, "onedrive.live.com/redir?resid=1", bare("OneDrive", "<h1>This item might have been deleted, expired, or you might not have permission to view it.</h1>"), also=(R.LOGIN,)),
    case(R.SOFT_404, "www.dropbox.com/s/abc/tooleht.pdf?dl=0", bare("Dropbox - 404", "<h1>That file isn't here anymore</h1><p>Someone might've deleted the file or disabled the link.</p>")),
    case(R.SOFT_404, "www.slideshare.net/mari/esitlus-12", bare("SlideShare", "<h1>This presentation was removed by its author</h1>", "en")),
    case(R.SOFT_404, "prezi.com/abc123/loeng", bare("Prezi", "<h1>Oops!</h1><p>The presentation you are looking for is not available. It was deleted or made private.</p>", "en"), also=(R.LOGIN,)),
    case(R.SOFT_404, "quizlet.com/12345/sonad-flash-cards", bare("Quizlet", "<h1>This set has been deleted or is private</h1>", "en"), also=(R.LOGIN,)),
    case(R.SOFT_404, "view.genially.com/5f00/ring", bare("Genially", "<h1>This genially is no longer available</h1><p>Its author may have deleted or unpublished it.</p>", "en")),
    case(R.NOT_FOUND, "padlet.com/opetaja/sein1", bare("404 - Padlet", "<h1>Page not found</h1>"), 404),
    case(R.GONE, "issuu.com/kool/docs/ajaleht", bare("Issuu", "<h1>This publication has been removed</h1>"), 410),
    case(R.SOFT_404, "kahoot.it/challenge/0123", bare("Kahoot!", "<h1>This kahoot is no longer available</h1>", "en")),
    case(R.SOFT_404, "etv.naidis.ee/saade/1234", wordpress("Saade pole saadaval", "See saade ei ole enam järelvaadatav", "<p>Õigused saate näitamiseks on lõppenud.</p>", "ETV")),
    case(R.SOFT_404, "uttv.naidis.ee/naita?id=10", bare("UTTV", "<p>Videot ei leitud või see on kustutatud.</p>", "et")),
    case(R.SOFT_404, "panopto.naidis.eu/Panopto/Pages/Viewer.aspx?id=7", asp("Error", "<h1>Session not found</h1><p>The session you requested could not be found. It may have been deleted.</p>")),
    case(R.SOFT_404, "www.mentimeter.com/s/abc/def", bare("Mentimeter", "<h1>Presentation not found</h1>", "en")),
    case(R.SOFT_404, "web.archive.org/web/2015/http://vana.ee/leht", bare("Wayback Machine", "<p>Hrm. The Wayback Machine has not archived that URL.</p>", "en")),
    case(R.SOFT_404, "uudised.naidis.ee/artikkel/801", bare("Uudised", "<nav><a href=/>Esileht</a><a href=/eesti>Eesti</a><a href=/maailm>Maailm</a></nav><h1>Artikkel on eemaldatud</h1><p>Toimetus on artikli eemaldanud.</p>", "et")),
    case(R.SOFT_404, "zoom.naidis.us/rec/share/abc", bare("Error - Zoom", "<p>This recording does not exist.</p><p>Error code: 3301</p>", "en")),
]  # fmt: skip
