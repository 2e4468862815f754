"""What is gone or broken, in every dress: statuses, whole pages that say it with a 200, redirects to nowhere, names for sale, applications in ruins."""

from faultfarm.rows import raw, sends, to

from course_sync.model.links import Reason as R
from heldout.seventh.dress import items, page, prose, soft
from heldout.shapes import Case, case, on

SE = (R.SOFT_404,)
BROKEN_TOO = (R.SOFT_404, R.GENERAL_PAGE, R.BAD_RESPONSE)
JSON = {"Content-Type": "application/json"}


def gone(address, style, lang, title, site, body="", status=404, **rest):
    return soft(
        address, style, lang, title, site, body, reason=R.GONE if status == 410 else R.NOT_FOUND, status=status, **rest
    )


HARD = [
    gone("www.haridusamet-b1.ee/et/vana-leht", "gov", "et", "Lehekülge ei leitud", "Haridusamet", "<p>Soovitud lehekülge „/et/vana-leht” ei leitud.</p>"),
    gone("kool-b2.ee/dokumendid/kodukord.pdf", "wp", "et", "Lehekülge ei leitud", "Kool", "<p>Siin ei paista midagi olevat. Proovi otsida?</p>"),
    case(R.NOT_FOUND, "apache-b3.ee/~mart/", '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server at apache-b3.ee Port 80</address>\n</body></html>', 404),
    case(R.NOT_FOUND, "iis-b4.ee/failid/abi.doc", '<html><head><title>404 - File or directory not found.</title></head><body><div id="header"><h1>Server Error</h1></div><div id="content"><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></div></body></html>', 404),
    case(R.NOT_FOUND, "api-b5.eu/v1/sets/9", '{"timestamp":"2026-11-20T10:00:00Z","status":404,"error":"Not Found","path":"/v1/sets/9"}', 404, JSON),
    case(R.NOT_FOUND, "tyhi-b6.ee/x", "", 404),
    case(R.GONE, "kustutatud-b7.ee/artikkel/8", "<html><body><h1>Gone</h1><p>The requested resource is no longer available on this server and there is no forwarding address.</p></body></html>", 410),
    gone("pood-b8.ee/toode/vana-mudel", "shop", "et", "Toode on müügist eemaldatud", "Kodumasin", "<p>Vaata sarnaseid tooteid.</p>", 410),
    gone("spa-b9.dev/docs/v1/intro", "app", "en", "404: This page could not be found.", "Docs", ""),
    gone("uutiset-b10.fi/a/3-551", "news", "fi", "Sivua ei löytynyt", "Uutiset", "<p>Etsimääsi sivua ei ole.</p>"),
    gone("kommun-b11.se/skola/blankett", "typo3", "sv", "Sidan kan inte hittas", "Kommunen", "<p>Sidan du söker finns inte längre.</p>"),
    gone("stiftung-b12.de/material/heft3", "typo3", "de", "Seite nicht gefunden", "Stiftung", "<p>Die angeforderte Seite existiert nicht (mehr).</p>"),
    gone("repo-b13.dev/someone/course-tools", "app", "en", "Page not found · RepoHub", "RepoHub", "<p>This is not the web page you are looking for.</p>"),
    gone("novads-b14.lv/lv/jaunums/81", "gov", "lv", "Lapa nav atrasta", "Novads", "<p>Diemžēl lapa nav atrasta.</p>"),
    gone("istorija-b15.lt/knyga/4", "joomla", "lt", "404 – puslapis nerastas", "Istorija", ""),
    gone("szkola-b16.pl/aktualnosci/9", "wp", "pl", "Nie znaleziono strony", "Szkoła", "<p>Wygląda na to, że nic tu nie ma.</p>"),
    gone("osvita-b17.ua/ua/novyny/12", "gov", "uk", "Сторінку не знайдено", "Освіта", ""),
    gone("gazeta-b18.ru/2014/05/statya", "news", "ru", "Страница не найдена", "Газета", "<p>Возможно, она была удалена.</p>"),
    case(R.CLIENT_ERROR, "paring-b19.ee/vaata?id=%27", "<html><head><title>400 Bad Request</title></head><body><center><h1>400 Bad Request</h1></center><hr><center>nginx</center></body></html>", 400),
    case(R.NOT_FOUND, "s3-b20.com/kursus/slaid.pptx", '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>kursus/slaid.pptx</Key><RequestId>7T1</RequestId></Error>', 404, {"Content-Type": "application/xml", "Server": "AmazonS3"}),
    case(R.NOT_FOUND, "suund-b21.ee/vana/leht.html", to("/uus/leht", 301)),
    gone("sisse-b22.ee/foorum/teema/2", "forum", "et", "Informatsioon", "Foorum", '<div class="panel" id="message"><p>Soovitud teemat ei eksisteeri.</p></div>'),
    case(R.CLIENT_ERROR, "https-b23.ee/leht", "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><center><h1>400 Bad Request</h1></center><center>The plain HTTP request was sent to HTTPS port</center><hr><center>nginx/1.24.0</center></body></html>", 400, also=(R.BAD_RESPONSE,)),
]  # fmt: skip

SOFT = [
    soft("www.lasteabi-s1.ee/et/teenused/tugiisik", "gov", "et", "Lehte ei leitud", "Lasteabi", "<p>Vabandame, otsitud lehte ei leitud. Võimalik, et see on teisaldatud või kustutatud. Kasuta otsingut või mine avalehele.</p>", True),
    soft("www.kutsekool-s2.ee/erialad/kokk-2018", "wp", "et", "Oih! Seda lehte ei õnnestu leida.", "Kutsekool", "<p>Paistab, et siin pole midagi. Ehk aitab mõni allolev link või otsing?</p>", True, h1="Oih! Seda lehte ei õnnestu leida."),
    soft("linnavalitsus-s3.ee/index.php?page=210", "joomla", "et", "Viga 404", "Linnavalitsus", "<p>Küsitud lehekülge ei eksisteeri. Kontrolli aadressi või pöördu veebihalduri poole.</p>", h1="Viga 404"),
    soft("museum-s4.ee/kogud/ese/551", "voog", "et", "404", "Muuseum", "<p>Seda lehekülge ei ole olemas. <a href=/>Tagasi avalehele</a></p>", True, h1="Leht puudub"),
    soft("www.ehitus-s5.ee/nouanded/soojustamine", "elementor", "et", "Page not found", "Ehitusnõu", "<p>Otsitavat lehte ei leitud.</p>", True, h1="404"),
    soft("ylikool-s6.ee/et/oppimine/tasemeope/vana", "uni", "et", "Lehekülge ei leitud", "Ülikool S6", "<p>Kahjuks ei ole sellel aadressil enam sisu. Proovi leida vajalik info menüü kaudu.</p>", True),
    soft("teadus-s7.ee/Default.aspx?tabid=88", "asp", "et", "Lehekülge ei leitud", "Teadusfond", "<p>Lehekülg, mida soovite vaadata, on kustutatud või pole seda kunagi olnud.</p>"),
    soft("selts-s8.ee/sisu/pohikiri.htm", "old", "et", "Faili ei leitud", "Naisselts", "<p><font color=red>Sellist faili meie serveris ei ole!</font></p>"),
    soft("uudised-s9.ee/12345/kadunud-lugu", "news", "et", "Artiklit ei leitud", "Uudised S9", "<p>Kahjuks sellist artiklit ei ole või on see eemaldatud.</p>"),
    soft("raamatukogu-s10.ee/teenused/3d", "app", "et", "Midagi on puudu", "Raamatukogu", "<p>404 – selle aadressiga lehte meil ei ole.</p>", True, h1="Ups! Midagi on puudu"),
    soft("www.agency-s11.eu/publications/guide-7", "typo3", "en", "Page not found", "EU Agency", "<p>The requested page could not be found. It may have been moved as part of the redesign of our website. Try the search or start from the home page.</p>", True),
    soft("school-s12.co.uk/parents/policies", "wp", "en", "Nothing found", "St Anne's School", "<p>It seems we can’t find what you’re looking for. Perhaps searching can help.</p>", True),
    soft("docs-s13.dev/v0/quickstart", "docs", "en", "Page Not Found", "Widget", "<p>Sorry, we couldn't find that page. The version you asked for is no longer hosted.</p>", True),
    soft("charity-s14.org/resources/toolkit", "elementor", "en", "Oops! That page can’t be found.", "Charity", "<p>The link you followed may be broken, or the page may have been removed.</p>", True),
    soft("nlibrary-s15.org/catalogue/item/9", "asp", "en", "Sorry", "National Library", "<p>Sorry, the page you were looking for in this catalogue doesn't exist.</p>", h1="Sorry, that page doesn't exist"),
    soft("startup-s16.io/blog/edtech", "app", "en", "Whoops", "Startup", "<p>You've found a page that doesn't exist. <a href=/>Take me home</a></p>", True, h1="Lost in space?"),
    soft("rahvaulikool-s17.ee/ru/kursy/7", "gov", "ru", "Страница не найдена", "Народный университет", "<p>К сожалению, запрашиваемая вами страница не существует или была удалена. Перейдите на главную или воспользуйтесь поиском.</p>", True),
    soft("biblio-s18.ru/book/771", "joomla", "ru", "Ошибка 404", "Библиотека", "<p>Такой страницы на нашем сайте нет. Проверьте адрес.</p>", True, h1="404"),
    soft("zhurnal-s19.ru/statya/55", "wp", "ru", "Ничего не найдено", "Журнал", "<p>Похоже, по этому адресу ничего нет. Попробуйте поискать.</p>", True, h1="Упс! Страница не найдена"),
    soft("kaupunki-s20.fi/palvelut/vanha", "gov", "fi", "Sivua ei löytynyt", "Kaupunki", "<p>Hakemaasi sivua ei ole olemassa. Se on saatettu siirtää tai poistaa.</p>", True),
    soft("yhdistys-s21.fi/materiaalit", "wp", "fi", "Hups! Sivua ei löydy.", "Yhdistys", "<p>Näyttää siltä, ettei täällä ole mitään. Kokeile hakua.</p>", True),
    soft("oppimateriaali-s22.fi/tehtava/9", "app", "fi", "404", "Oppimateriaalit", "<p>Valitettavasti etsimääsi sisältöä ei enää ole.</p>", h1="Sisältöä ei löytynyt"),
    soft("myndighet-s23.se/om/rapport", "gov", "sv", "Sidan hittades inte", "Myndigheten", "<p>Sidan du försöker nå finns inte. Den kan ha tagits bort eller flyttats.</p>", True),
    soft("forening-s24.se/nyheter/8", "joomla", "sv", "404 - Sidan finns inte", "Föreningen", "<p>Kontrollera adressen eller använd sökfunktionen.</p>", True),
    soft("institut-s25.de/projekte/balt", "typo3", "de", "Seite nicht gefunden", "Institut", "<p>Leider konnte die gewünschte Seite nicht gefunden werden. Möglicherweise wurde sie verschoben oder gelöscht.</p>", True),
    soft("verein-s26.de/satzung.html", "wp", "de", "Hoppla! Diese Seite wurde nicht gefunden.", "Verein", "<p>An dieser Stelle wurde leider nichts gefunden. Vielleicht hilft die Suche?</p>", True),
    soft("pasvaldiba-s27.lv/lv/dokumenti", "gov", "lv", "Lapa nav atrasta", "Pašvaldība", "<p>Jūsu meklētā lapa neeksistē vai ir pārvietota.</p>", True),
    soft("teatris-s28.lv/izrade/3", "elementor", "lv", "404 – lapa neeksistē", "Teātris", "<p>Atvainojiet, šāda lapa netika atrasta.</p>", True),
    soft("ministerija-s29.lt/lt/veikla/9", "gov", "lt", "Puslapis nerastas", "Ministerija", "<p>Atsiprašome, jūsų ieškomas puslapis neegzistuoja arba buvo perkeltas.</p>", True),
    soft("mokykla-s30.lt/tvarkarastis", "joomla", "lt", "Klaida 404", "Mokykla", "<p>Tokio puslapio nėra. Grįžkite į pradžią.</p>", True),
    soft("urzad-s31.pl/strona/12", "gov", "pl", "Strona nie została znaleziona", "Urząd", "<p>Szukana strona nie istnieje lub została przeniesiona.</p>", True),
    soft("portal-s32.pl/artykul/x", "news", "pl", "Nie ma takiej strony", "Portal", "<p>Przepraszamy, artykuł, którego szukasz, został usunięty.</p>"),
    soft("rada-s33.gov-s33.ua/dokument/4", "gov", "uk", "Сторінку не знайдено", "Рада", "<p>На жаль, сторінка, яку ви шукаєте, не існує або її видалено.</p>", True),
    soft("muzej-s34.ua/vystavka/2", "wp", "uk", "Нічого не знайдено", "Музей", "<p>Ой! Цієї сторінки немає. Спробуйте пошук.</p>", True, h1="Ой! Сторінку не знайдено."),
]  # fmt: skip

ITEMS = [
    soft("pilv-i1.com/file/d/1QwE/view", "plain", "en", "File not found", "Drive", "<p>Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and the file exists.</p>", h1=""),
    soft("jagamine-i2.com/:w:/g/x9", "app", "en", "Something went wrong", "OneCloud", "<p>Sorry, something went wrong</p><p>This item might not exist or is no longer available</p><p>This item might have been deleted, expired, or you might not have permission to view it.</p>", h1="Sorry, something went wrong"),
    soft("box-i3.com/scl/fi/aa/kava.docx", "app", "en", "Box - File Deleted", "FileBox", "<p>The file you are looking for has been deleted or moved by its owner.</p>", h1="This link doesn't lead anywhere"),
    soft("saadetis-i4.com/downloads/7fae", "app", "en", "Transfer expired", "SendIt", "<p>This transfer has expired and its files have been deleted. Ask the sender to upload them again.</p>", h1="Transfer expired"),
    soft("slaidid-i5.net/mari/loeng-5", "app", "en", "Presentation removed", "SlideDeck", "<p>This SlideDeck is no longer available. It was removed by the author.</p>" + items("10 tips for slides", "Baltic history in 20 slides"), h1="Removed content"),
    soft("kaardid-i6.com/set/88121", "app", "en", "Set not found", "FlashSet", "<p>This set has been deleted or you do not have access to it any more. Search for other sets on the same topic.</p>", h1="This set was deleted"),
    soft("apid-i7.org/display?v=p3x1", "plain", "et", "Õpirakendused", "Õpirakendused", "<p>Seda äppi ei ole olemas. See on kas kustutatud või on aadress vale.</p>", h1=""),
    soft("sein-i8.com/kool/tagasiside", "app", "en", "Padboard removed", "Padboard", "<p>The owner has moved this board to the trash.</p>", h1="This board was trashed"),
    soft("loovus-i9.ly/5f1/esitlus", "app", "en", "Creation unavailable", "Genial", "<p>This creation is no longer available because its author deleted it.</p>", h1="Oh no!"),
    soft("video-i10.kool.ee/w/zz81", "app", "et", "Videot ei leitud", "KoolTube", "<p>Seda videot ei ole olemas või on see kustutatud.</p>", h1="Videot ei leitud", reason=R.VIDEO_REMOVED, also=SE),
    soft("videod-i11.com/video/x8abc", "app", "en", "Video unavailable", "DayMotion", "<p>This video has been removed by its owner.</p>" + items("Next: Baking rye bread", "Next: How to knit"), h1="Video unavailable", reason=R.VIDEO_REMOVED, also=SE),
    soft("rutu-i12.ru/video/9ab1", "app", "ru", "Видео удалено", "РуТьюб", "<p>Видео удалено автором или недоступно по решению правообладателя.</p>" + items("Уроки химии", "Как сварить борщ"), h1="Видео удалено", reason=R.VIDEO_REMOVED, also=SE),
    soft("loengud-i13.ylikool.ee/Pages/Viewer.aspx?id=44", "asp", "en", "Session unavailable", "Lecture Capture", "<p>This session has been deleted or archived and can no longer be viewed.</p>", reason=R.VIDEO_REMOVED, also=SE),
    soft("raadio-i14.ee/saated/55/osa/9", "app", "et", "Saade ei ole enam kuulatav", "Raadio", "<p>Selle saate esitusõigus on lõppenud ja saade on arhiivist eemaldatud.</p>", h1="Saade ei ole enam kuulatav", also=(R.VIDEO_REMOVED,)),
    soft("kodukaup-i15.ee/et/p/40011", "shop", "et", "Toodet ei leitud", "Kodukaup", "<p>Kahjuks seda toodet meie valikus enam ei ole. Vaata teisi selle kategooria tooteid.</p>"),
    soft("verkkokauppa-i16.fi/tuote/771", "shop", "fi", "Tuotetta ei löytynyt", "Verkkokauppa", "<p>Tuote on poistunut valikoimasta.</p>"),
    soft("handel-i17.de/artikel/8812", "shop", "de", "Artikel nicht mehr verfügbar", "Handel", "<p>Dieser Artikel ist leider nicht mehr in unserem Sortiment. Bitte sehen Sie sich die Alternativen an.</p>", h1="Artikel nicht gefunden"),
    soft("teadlased-i18.ee/cv/eesnimi-perenimi", "app", "et", "Isikut ei leitud", "Teadusportaal", "<p>Sellise nimega isiku CV-d andmebaasis ei ole.</p>", h1="Isikut ei leitud"),
    soft("social-i19.com/@eduguru", "app", "en", "Profile", "Chirper", "<p>This account doesn’t exist. Try searching for another.</p>", h1="@eduguru"),
    soft("kultuurikava-i20.ee/syndmus/8812", "elementor", "et", "Sündmust ei leitud", "Kultuurikava", "<p>Otsitud sündmust ei ole või on see kalendrist kustutatud. Vaata teisi selle nädala sündmusi.</p>"),
    soft("code-i21.dev/mart/kodutoo", "app", "en", "Repository unavailable", "CodeBerg", "<p>The repository mart/kodutoo does not exist or has been removed by its owner.</p>", h1="Not found"),
    soft("viki-i22.ee/wiki/Kooliaed_2", "wiki", "et", "Kooliaed 2", "Kooliviki", '<div class="noarticletext mw-content-ltr"><p>Käesoleval leheküljel hetkel teksti ei ole. Võid otsida pealkirja teistelt lehekülgedelt, uurida asjassepuutuvaid logisid või luua puuduva lehekülje.</p></div>'),
    soft("wiki-i23.org/index.php/Smart_lesson", "wiki", "en", "Smart lesson", "EduWiki", '<div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create this page.</p></div>'),
    soft("foorum-i24.ee/viewtopic.php?t=9", "forum", "et", "Informatsioon", "Aiafoorum", '<div class="panel" id="message"><div class="inner"><h2 class="message-title">Informatsioon</h2><p>Teemat, mida otsisid, ei ole olemas.</p></div></div>', h1=""),
    soft("board-i25.com/showthread.php?tid=41", "forum", "en", "Board Message", "BikeBoard", "<table><tr><td class=thead>Board Message</td></tr><tr><td>The specified thread does not exist.</td></tr></table>", h1=""),
    soft("toopakkumised-i26.ee/kuulutus/hooldaja-4411", "app", "et", "Tööpakkumine on aegunud", "Tööpakkumised", "<p>See tööpakkumine ei ole enam aktiivne ja on eemaldatud. Vaata sarnaseid pakkumisi:</p>" + items("Hooldaja, Paide", "Abihooldaja, Viljandi"), h1="Tööpakkumine ei ole enam saadaval"),
    soft("moodle-i27.ee/course/view.php?id=77", "moodle", "et", "Viga", "E-kool", '<div class="box py-3 errorbox alert alert-danger"><p class="errormessage">Andmebaasi tabelist course ei leitud kirjet.</p></div><p>Lisateavet selle vea kohta</p>', h1="E-kool"),
    soft("mooc-i28.org/learn/old-course", "app", "en", "Course not found", "MOOCs", "<p>This course is no longer offered. Browse 3,000 other courses.</p>", h1="We couldn't find that course"),
    soft("doi-i29.org/10.9999/zz", "plain", "en", "DOI Not Found", "DOI Resolver", "<p>This DOI cannot be found in the DOI System. Possible reasons are: the DOI is incorrect in your source, or was copied incorrectly.</p>", h1="DOI Not Found"),
    soft("ajakiri-i30.ee/index.php/aj/article/view/9", "ojs", "en", "Article not found", "Ajakiri", "<p>The requested submission does not exist or has been unpublished.</p>", h1=""),
    soft("hoidla-i31.ee/handle/1/22", "dspace", "et", "Kirjet ei leitud", "Hoidla", "<p>Tunnusele 1/22 vastavat teavikut hoidlas ei ole.</p>"),
    soft("kuulutused-i32.ee/auto/99", "app", "et", "Kuulutus puudub", "Kuulutused", "<p>Kuulutus on kustutatud või selle tähtaeg on möödas.</p>" + items("Haagis, 300 €", "Jalgratas, 90 €"), h1="Kuulutust ei leitud"),
    soft("blog-i33.com/", "plain", "et", "Blogi on eemaldatud", "Blogija", "<p>Vabandust, blogi aadressil blog-i33.com on eemaldatud. See aadress ei ole uutele blogidele saadaval.</p>", every=True),
    soft("paste-i34.org/aB1", "plain", "en", "Not Found (#404)", "PasteHere", "<p>This paste has expired, been deleted or removed for abuse.</p>", h1="Not Found (#404)"),
    soft("arhyvas-i35.lt/dokumentas/22", "app", "lt", "Dokumentas nerastas", "Archyvas", "<p>Dokumentas pašalintas arba nurodytas neteisingas numeris.</p>"),
    soft("ogloszenia-i36.pl/oferta/51", "app", "pl", "Ogłoszenie nieaktualne", "Ogłoszenia", "<p>To ogłoszenie zostało usunięte lub wygasło. Zobacz podobne oferty.</p>", h1="Nie znaleziono ogłoszenia"),
    soft("katalog-i37.fi/Record/nli.81", "app", "fi", "Tietuetta ei löytynyt", "Kirjastohaku", "<p>Tietuetta nli.81 ei löydy. Se on voitu poistaa.</p>"),
]  # fmt: skip


def front(style: str, lang: str, title: str, site: str):
    return sends(
        page(style, lang, title, prose(title, lang, 3) + items(*(f"{site} {n}" for n in range(4))), None, site)
    )


LED = [
    case(R.GENERAL_PAGE, "vallaleht-l1.ee/teenused/toetused/vana.html", to("/", 302), pages={"/": front("gov", "et", "Tere tulemast", "Vallaleht")}, anything=to("/", 302), also=SE),
    case(R.GENERAL_PAGE, "kool-l2.ee/oppetoo/loeng3.php", on("kool-l2.ee", "/", 301), pages={"/": front("wp", "et", "Avaleht", "Kool L2")}, anything=to("/", 301), also=SE),
    case(R.GENERAL_PAGE, "museum-l3.fi/nayttely/1999", to("/fi/", 302), pages={"/fi/": front("typo3", "fi", "Tervetuloa", "Museo")}, anything=to("/fi/", 302), also=SE),
    case(R.GENERAL_PAGE, "vanafirma-l4.ee/tooted/kruvid/m8", on("uusfirma-l4.ee", "/", 301), pages={"uusfirma-l4.ee/": front("firm", "et", "Uusfirma – kinnitusvahendid", "Uusfirma")}, anything=on("uusfirma-l4.ee", "/", 301), also=SE),
    case(R.SOFT_404, "portal-l5.eu/a/b/c", to("/404", 302), pages={"/404": sends(page("typo3", "en", "Page not found", "<p>We could not find the page.</p>", None, "Portal"))}, anything=to("/404", 302)),
    case(R.SOFT_404, "amet-l6.ee/vana/asi", to("/et/viga?code=404&path=/vana/asi", 302), pages={"/et/viga?code=404&path=/vana/asi": sends(page("gov", "et", "Viga", "<p>Lehte ei leitud.</p>", None, "Amet"))}),
    case(R.SOFT_404, "firma-l7.com/info.aspx", to("/PageNotFound.aspx?aspxerrorpath=/info.aspx", 302), pages={"/PageNotFound.aspx?aspxerrorpath=/info.aspx": sends(page("asp", "en", "Page not found", "<p>The page you requested is not here.</p>", None, "Firma"))}),
    case(R.GENERAL_PAGE, "pood-l8.ee/toode/9912", to("/", 301), pages={"/": front("shop", "et", "E-pood", "Pood L8")}, also=SE),
    case(R.GENERAL_PAGE, "skola-l9.lv/lapa/5", "<html><head><meta http-equiv=refresh content='0;url=/'></head><body></body></html>", pages={"/": front("joomla", "lv", "Skola", "Skola L9")}, anything=sends("<html><head><meta http-equiv=refresh content='0;url=/'></head><body></body></html>"), also=SE),
    case(R.GENERAL_PAGE, "klub-l10.ru/foto/12", "<html><script>location.href='/';</script></html>", pages={"/": front("wp", "ru", "Клуб любителей книги", "Клуб")}, anything=sends("<html><script>location.href='/';</script></html>"), also=SE),
    case(R.SOFT_404, "otsi-l11.ee/teema/lapsed", to("/otsing?q=teema+lapsed&notfound=1", 302), pages={"/otsing?q=teema+lapsed&notfound=1": sends(page("gov", "et", "Otsing", "<p>Lehte ei leitud. Otsisime sinu eest: „teema lapsed”. Tulemusi: 0.</p>", None, "Otsi"))}),
    case(R.GENERAL_PAGE, "ettevote-l12.ee/kursus/tasuta", sends(page("firm", "et", "Koolitused ettevõtetele", prose("Koolitused ettevõtetele", "et", 4), None, "Ettevõte")), anything=sends(page("firm", "et", "Koolitused ettevõtetele", prose("Koolitused ettevõtetele", "et", 4), None, "Ettevõte")), pages={"/": sends(page("firm", "et", "Koolitused ettevõtetele", prose("Koolitused ettevõtetele", "et", 4), None, "Ettevõte"))}, also=SE),
    case(R.NOT_FOUND, "ahel-l13.ee/a", to("/b", 301), pages={"/b": to("/c", 302)}),
    case(R.GENERAL_PAGE, "presse-l14.de/meldung/2009/44", to("/?404=1", 301), pages={"/?404=1": front("typo3", "de", "Willkommen", "Presse")}, anything=to("/?404=1", 301), also=SE),
    case(R.REDIRECT_LOOP, "ring-l15.ee/kursus", to("/kursus/", 301), pages={"/kursus/": to("/kursus", 301)}),
    case(R.REDIRECT_LOOP, "ring-l16.ee/leht", on("www.ring-l16.ee", "/leht", 301), pages={"www.ring-l16.ee/leht": on("ring-l16.ee", "/leht", 302)}),
]  # fmt: skip

_LANDER = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{0}</title></head><body><div id="main"><h1>{0}</h1>{1}</div></body></html>'
PARKED = [
    case(R.PARKED, "opetaja-p1.ee/materjalid", _LANDER.format("opetaja-p1.ee", "<p>Domeen opetaja-p1.ee on müügis!</p><p>Tee pakkumine: <form><input name=hind><button>Saada pakkumine</button></form></p>"), anything=sends(_LANDER.format("opetaja-p1.ee", "<p>Domeen opetaja-p1.ee on müügis!</p>"))),
    case(R.PARKED, "learnfree-p2.com/lesson/3", _LANDER.format("learnfree-p2.com is for sale", "<p>Get this domain. Buy now for $2,495 or lease to own from $104 /mo.</p><p>Free transaction support · Secure payments</p>")),
    case(R.PARKED, "eduwiki-p3.net/x", "<!doctype html><html data-adblockkey=\"MFwwDQYJKoZI\" lang=en><head><title>eduwiki-p3.net</title></head><body><div id=target style='opacity:0'></div><script>window.park='eyJ1dWlkIjoi';</script><script src='/bkGpLxQ.js'></script></body></html>"),
    case(R.PARKED, "kursused-p4.com/a", _LANDER.format("kursused-p4.com", "<p>Related searches</p>" + items("Online Courses", "Education Degrees", "Learn English", "Cheap Flights") + "<p>The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</p>")),
    case(R.PARKED, "vanaklubi-p5.ee/", _LANDER.format("Domeen on pargitud", "<p>See domeen on registreeritud ja pargitud. Kui oled omanik, logi sisse iseteenindusse ja lisa veebimajutus.</p>"), also=(R.GENERAL_PAGE,)),
    case(R.PARKED, "expired-p6.org/page", _LANDER.format("Domain expired", "<p>This domain name has expired. If you are the registered holder, renew it in your account before it is deleted.</p>")),
    case(R.PARKED, "suspended-p7.com/veeb/leht", to("/cgi-sys/suspendedpage.cgi", 302), pages={"/cgi-sys/suspendedpage.cgi": sends(_LANDER.format("Account Suspended", "<p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p>"))}),
    case(R.PARKED, "uusserver-p8.ee/leht", to("/", 302), pages={"/": sends("<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p></body></html>")}, also=(R.GENERAL_PAGE, R.SOFT_404)),
    case(R.PARKED, "plesk-p9.fi/", "<!DOCTYPE html><html><head><title>Web Server's Default Page</title></head><body><h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p></body></html>", also=(R.GENERAL_PAGE,)),
    case(R.PARKED, "domen-p10.ru/stati/1", _LANDER.format("Домен продаётся", "<p>Домен domen-p10.ru выставлен на продажу. Узнать цену и купить домен.</p>"), anything=sends(_LANDER.format("Домен продаётся", "<p>Домен domen-p10.ru выставлен на продажу.</p>"))),
    case(R.PARKED, "verein-p11.de/", _LANDER.format("Hier entsteht eine neue Internetpräsenz", "<p>Diese Domain wurde im Kundenauftrag registriert. Es wurde noch keine Homepage hinterlegt.</p>"), also=(R.GENERAL_PAGE,)),
    case(R.PARKED, "ww-p12.com/lesson", on("ww16-p12.com", "/?sub1=20261120", 302), pages={"ww16-p12.com/?sub1=20261120": sends(_LANDER.format("ww-p12.com", "<p>Buy this domain</p><p>The domain ww-p12.com may be for sale by its owner!</p>"))}),
]  # fmt: skip

BROKEN = [
    case(R.SERVER_ERROR, "php-x1.ee/kursus.php?id=3", "<br />\n<b>Fatal error</b>:  Uncaught mysqli_sql_exception: Access denied for user 'kursus'@'localhost' (using password: YES) in /var/www/html/inc/db.php:12\nStack trace:\n#0 /var/www/html/inc/db.php(12): mysqli_connect()\n#1 {main}\n  thrown in <b>/var/www/html/inc/db.php</b> on line <b>12</b><br />", also=BROKEN_TOO),
    case(R.SERVER_ERROR, "php-x2.ee/naita.php", "<b>Warning</b>: mysql_connect() [<a href='function.mysql-connect'>function.mysql-connect</a>]: Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2) in <b>/data/www/naita.php</b> on line <b>4</b><br />Ei saa andmebaasiga ühendust", also=BROKEN_TOO),
    case(R.SERVER_ERROR, "wp-x3.ee/blogi", "<!DOCTYPE html><html><head><title>Database Error</title></head><body><div class=wp-die-message><h1>Error establishing a database connection</h1></div></body></html>", also=BROKEN_TOO),
    case(R.SERVER_ERROR, "asp-x4.ee/leht.aspx", "<html><head><title>Runtime Error</title></head><body bgcolor=white><span><h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2></span><p><b>Description:</b> An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</p></body></html>", also=BROKEN_TOO),
    soft("laravel-x5.ee/opik", "plain", "en", "Whoops, looks like something went wrong.", "", "", h1="Whoops, looks like something went wrong.", reason=R.SERVER_ERROR, also=BROKEN_TOO),
    case(R.SERVER_ERROR, "java-x6.eu/portal/view.do", "<html><head><title>Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><p><b>Type</b> Exception Report</p><p><b>Message</b> java.lang.NullPointerException</p><pre>java.lang.NullPointerException\n\tat eu.portal.View.doGet(View.java:41)</pre><h3>Apache Tomcat/9.0.82</h3></body></html>", also=BROKEN_TOO),
    case(R.SOFT_404, "tyhi-x7.ee/kursus/2", "", also=(R.GENERAL_PAGE, R.BAD_RESPONSE, R.SERVER_ERROR, R.RESET)),
    case(R.SOFT_404, "tyhi-x8.ee/leht.html", "<html>\n<head></head>\n<body></body>\n</html>\n", also=(R.GENERAL_PAGE, R.BAD_RESPONSE, R.SERVER_ERROR)),
    soft("drupal-x9.ee/node/12", "plain", "en", "Error", "", "<p>The website encountered an unexpected error. Try again later.</p>", h1="", reason=R.SERVER_ERROR, also=BROKEN_TOO),
    soft("ora-x10.ee/pls/apex/f?p=101:1", "plain", "et", "Viga", "Register", "<p>ORA-12541: TNS:no listener</p><p>Rakenduse töös tekkis viga. Pöörduge administraatori poole.</p>", h1="Viga", reason=R.SERVER_ERROR, also=BROKEN_TOO),
]  # fmt: skip

TRANSPORT = [
    case(R.BAD_RESPONSE, "ssh-t1.ee/", raw("SSH-2.0-OpenSSH_8.4p1 Debian-5+deb11u3\r\n")),
    case(R.BAD_RESPONSE, "ftp-t2.ee/pub/", raw("220 ProFTPD Server (Kooli fail) [10.0.0.2]\r\n")),
    case(R.BAD_RESPONSE, "tls-t3.ee/leht", raw(b"\x15\x03\x01\x00\x02\x02\x50"), also=(R.RESET,)),
    case(R.RESET, "katki-t4.ee/leht", lambda x: x.reset()),
    case(R.RESET, "vaikib-t5.ee/leht", raw(b"")),
    case(R.BAD_RESPONSE, "kohata-t6.ee/leht", sends("", 302)),
]  # fmt: skip

ADDRESSES = [
    Case(R.NO_SUCH_NAME, "kadunud-kool-d1.ee/oppetoo"),
    Case(R.NO_SUCH_NAME, "www.projekt-2012-d2.eu/results/handbook.pdf"),
    Case(R.NO_SUCH_NAME, "https//www.amet-d3.ee/leht", also=(R.MALFORMED,)),
    Case(R.MALFORMED, "www..kool-d4.ee/leht", also=(R.NO_SUCH_NAME,)),
    Case(R.MALFORMED, f"{'a' * 70}.ee/leht", also=(R.NO_SUCH_NAME,)),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info(at)kool-d6.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:mari.maasikas"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:juhan@kool-d8", also=(R.NO_MAIL,)),
    Case(R.BAD_PHONE_NUMBER, "tel:helista"),
    Case(R.LOCAL_FILE, "file:///C:/Users/mari/Desktop/juhend.docx"),
]  # fmt: skip
