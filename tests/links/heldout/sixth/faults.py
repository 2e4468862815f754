"""Addresses where something is wrong: gone pages honest and soft, parked names, loops, removed videos, servers in trouble."""

import gzip
import time

from faultfarm.rows import for_browsers, sends, to
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on
from heldout.sixth import skins as s
from heldout.sixth.skins import prose

APACHE = '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL {} was not found on this server.</p>\n</body></html>\n'
NGINX = "<html>\r\n<head><title>{0}</title></head>\r\n<body>\r\n<center><h1>{0}</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n"

# address, skin, language, site, title, heading, what the page says, the host says so to anything
SOFT: tuple[tuple[str, s.Skin, str, str, str, str, str, bool], ...] = (
    ("riigiasutus-k1.ee/et/vana/juhend", s.ministry, "et", "Tarbijaamet", "Lehte ei leitud", "Lehte ei leitud", "<p>Otsitud lehekülge meie veebis enam ei ole. Proovi otsingut.</p>", True),
    ("gymnaasium-k2.ee/oppetoo/kodukord-2015", s.blog, "et", "Metsküla Gümnaasium", "Lehekülge ei leitud", "Ups! Seda lehte ei õnnestunud leida.", "<p>Paistab, et siin pole midagi. Ehk aitab otsing?</p><form><input type=search></form>", True),
    ("leht-k4.ee/a/100213/pealinn", s.paper, "et", "Lõunaleht", "Artiklit ei leitud", "Seda artiklit ei eksisteeri", "<p>Võib-olla on lugu arhiveeritud või aadress valesti kirjutatud.</p>", True),
    ("vald-k5.ee/dokument", s.liferay, "et", "Mereääre vald", "Olek", "Ei leitud", "<p>Taotletud ressurssi ei leitud.</p>", False),
    ("vormid-k6.ee/Dokument.aspx?id=0", s.webforms, "et", "Dokumendiregister", "Viga", "Teade", "<p>Sellise numbriga dokumenti registris ei ole.</p>", False),
    ("ehitaja-k8.ee/meist", s.builder, "et", "Ehitaja OÜ", "404", "Hmm, sellist lehte pole olemas", "<p>Mine tagasi avalehele</p>", True),
    ("pood-k9.ee/toode-812.html", s.shop, "et", "Käsitööpood", "404 lehte ei leitud", "Vabandame, kuid Teie soovitud lehekülg puudub", "<p>Kontrollige, kas aadress on õigesti kirjutatud.</p>", True),
    ("moodle-k10.ee/mod/page/view.php?id=99812", s.campus, "et", "Õppekeskkond", "Viga", "Viga", "<div class='errorbox'>Ei leia andmebaasist kirjet tabelist course_modules.</div><p><a>Jätka</a></p>", False),
    ("vikikogu-k11.ee/Vana_artikkel", s.wiki, "et", "Kodukoha viki", "Vana artikkel", "Vana artikkel", "<p>Sellel leheküljel ei ole praegu teksti. Võid selle pealkirja teistelt lehekülgedelt otsida või lehekülje luua.</p>", True),
    ("kustutatud-k13.ee/postitus/14", s.blog, "et", "Päevik", "Postitus on kustutatud", "Postitus on kustutatud", "<p>Autor on selle sissekande eemaldanud.</p>", False),
    ("kolis-k14.ee/portaal/kursus", s.bootstrap, "et", "Koolitusportaal", "Portaal on suletud", "Portaal on suletud", "<p>Koolitusportaal lõpetas 31. detsembril 2021 töö ja kursuste materjale siin enam ei ole.</p>", True),
    ("failiserver-k15.ee/jaga/x7", s.bootstrap, "et", "Failijagaja", "Fail puudub", "Faili pole enam", "<p>Jagamislink on aegunud või on omanik faili kustutanud.</p>", False),
    ("kursus-k16.ee/course/33", s.campus, "et", "Avatud õpe", "Kursust ei leitud", "Niisugust kursust ei ole", "<p>Vaata teisi kursusi kataloogist.</p>", False),
    ("authority-k17.org/guidance/old", s.govuk, "en", "Fisheries Authority", "Page not found", "Page not found", "<p>If you typed the web address, check it is correct.</p><p>If you pasted the web address, check you copied the entire address.</p>", True),
    ("campusblog-k18.edu/2011/05/slides", s.blog, "en", "Campus blog", "Nothing found", "Oops! That page can’t be found.", "<p>It looks like nothing was found at this location. Maybe try one of the links below?</p>", True),
    ("wix-k21.com/our-team-1", s.builder, "en", "Happy Dogs", "404 | Happy Dogs", "404 – this page isn’t available", "<p>Sorry about that! Go to homepage.</p>", True),
    ("council-k22.gov/minutes/1998", s.ministry, "en", "Shire Council", "Content unavailable", "We couldn’t find that page", "<p>It may have been moved, renamed or archived since we rebuilt the website in March.</p>", True),
    ("dataset-k23.org/record/5", s.repository, "en", "Data commons", "PID does not exist.", "PID does not exist.", "<p>The persistent identifier you tried to resolve is unknown to us.</p>", False),
    ("quizlet-k24.net/set/123", s.bootstrap, "en", "Cards", "Unavailable", "This set has been deleted", "<p>Its creator took it down. Try searching for a similar one.</p>", False),
    ("share-k25.io/s/abcdef", s.bootstrap, "en", "Cloudbox", "File not found", "This file is in the owner’s trash", "<p>Ask the person who sent you the link to restore it.</p>", False),
    ("forms-k28.com/f/9a", s.bootstrap, "en", "Forms", "Form closed", "We’re sorry, this form doesn’t exist any more", "<p>The survey owner removed it.</p>", False),
    ("msdn-k29.com/library/ee1.aspx", s.webforms, "en", "Developer library", "Content retired", "Resource cannot be displayed", "<p>The topic you requested is not available in this library; it has been retired.</p>", False),
    ("wikiorg-k30.org/wiki/Nothing_here", s.wiki, "en", "Encyclo", "Nothing here", "Nothing here", "<p>There is currently no text in this page. You can search for this page title in other pages.</p>", True),
    ("heavy-k32.edu/dept/x/y/z.html", s.paper, "en", "Big University", "Big University", "HTTP 404", "<p>Document could not be located.</p>", True),
    ("vuz-k33.ru/kafedra/metodichka", s.bitrix, "ru", "Технический вуз", "404 Not Found", "Страница не найдена", "<p>Неправильно набран адрес или такой страницы на сайте больше не существует.</p>", True),
    ("gazeta-k35.ru/a/55", s.paper, "ru", "Вечерняя газета", "Ошибка 404", "Материал удалён", "<p>Редакция сняла эту публикацию.</p>", False),
    ("forum-k36.ru/viewtopic.php?t=19", s.plain, "ru", "Форум", "Информация", "Информация", "<p>Запрошенной темы не существует.</p>", False),
    ("magazin-k37.ru/tovar/4", s.shop, "ru", "Магазин", "Упс", "Упс! Кажется, вы заблудились", "<p>Такой страницы у нас нет. Вернитесь на главную.</p>", True),
    ("narva-k39.ee/ru/uslugi/staroe", s.ministry, "ru", "Городская управа", "Страницу не удалось найти", "Мы не смогли найти эту страницу", "<p>Возможно, она была перенесена при обновлении сайта.</p>", True),
    ("kunta-k40.fi/vanha/sivu", s.ministry, "fi", "Rantakunta", "Sivua ei löytynyt", "Sivua ei löytynyt", "<p>Etsimääsi sivua ei ole olemassa tai se on siirretty toiseen osoitteeseen.</p>", True),
    ("opisto-k42.fi/kurssi?id=3", s.joomla, "fi", "Kansalaisopisto", "Virhe 404", "Hakemaasi sisältöä ei ole", "<p>Tarkista osoite.</p>", True),
    ("dome-k43.lv/lv/vecais", s.ministry, "lv", "Novada dome", "Lapa nav atrasta", "Lapa nav atrasta", "<p>Jūsu meklētā lapa neeksistē vai ir pārvietota.</p>", True),
    ("amt-k45.de/alt/formular.html", s.typo3, "de", "Amt Nordsee", "Seite nicht gefunden", "Seite nicht gefunden", "<p>Die von Ihnen aufgerufene Seite existiert nicht oder wurde verschoben.</p>", True),
    ("kommun-k47.se/gammal", s.typo3, "sv", "Kommunen", "Sidan hittades inte", "Sidan kunde inte hittas", "<p>Sidan du söker finns inte längre kvar.</p>", True),
    ("mokykla-k48.lt/senas", s.joomla, "lt", "Mokykla", "Puslapis nerastas", "Puslapis nerastas", "<p>Ieškomas puslapis neegzistuoja.</p>", True),
    ("mairie-k49.fr/ancien", s.typo3, "fr", "Mairie", "Page introuvable", "Page introuvable", "<p>La page que vous demandez n’existe pas ou a été déplacée.</p>", True),
)  # fmt: skip


def soft() -> list[Case]:
    found = []
    for address, skin, lang, site, title, h1, body, to_all in SOFT:
        page = skin(lang, site, title, h1, body)
        found.append(
            case(R.SOFT_404, address, page, also=(R.NOT_FOUND, R.GONE), anything=sends(page) if to_all else None)
        )
    gone = (R.NOT_FOUND, R.GENERAL_PAGE)
    cp = s.bitrix(
        "ru", "Архив", "Документ отсутствует", "Документ отсутствует", "<p>Запрошенный вами документ не обнаружен.</p>"
    ).replace('charset="utf-8"', 'charset="windows-1251"')
    zipped = s.blog(
        "et", "Matkaklubi", "Ei leia", "Kahjuks ei leia me seda lehte üles", "<p>Vaata viimaseid postitusi.</p>"
    )
    found += [
        case(R.SOFT_404, "koodis-m1.ru/dok/4", cp.encode("cp1251"), 200, {"Content-Type": "text/html; charset=windows-1251"}, also=gone),
        case(R.SOFT_404, "pakis-m2.ee/rada", gzip.compress(zipped.encode(), mtime=0), 200, {"Content-Encoding": "gzip"}, also=gone),
        case(R.SOFT_404, "veaks-m3.ee/juhend.pdf", to("/404.html"), pages={"/404.html": sends(s.bootstrap("et", "Asutus", "404", "Otsitu on kadunud", "<p>Sellel aadressil pole midagi.</p>"))}, also=gone),
        case(R.SOFT_404, "veaks-m4.com/a/b", to("/error/not-found?aspxerrorpath=/a/b"), pages={"/error/not-found?aspxerrorpath=/a/b": sends(s.webforms("en", "Org", "Not found", "We looked everywhere", "<p>The page that you asked for is not there.</p>"))}, also=gone),
        case(R.SOFT_404, "veaks-m5.ru/st/1", to("/oshibka/", 301), pages={"/oshibka/": sends(s.bitrix("ru", "Сайт", "Ошибка", "Ошибка: нет такой страницы", "<p>Адрес устарел.</p>"))}, also=gone),
        case(R.SOFT_404, "fail-m6.ee/opetus.docx", s.ministry("et", "Instituut", "Fail ei ole leitav", "Fail ei ole leitav", "<p>Selle nimega manust ei ole.</p>"), also=gone),

        case(R.SOFT_404, "json-m8.ee/api/kursus/9", '{"status":404,"error":"Not Found","message":"Kursust 9 ei ole","path":"/api/kursus/9"}', 200, {"Content-Type": "application/json"}, also=(*gone, R.CLIENT_ERROR, R.SERVER_ERROR)),
        case(R.SOFT_404, "xml-m9.com/bucket/a.pdf", '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a.pdf</Key></Error>', 200, {"Content-Type": "application/xml"}, also=(*gone, R.CLIENT_ERROR)),
        case(R.SOFT_404, "tekst-m10.io/raw/x", "404: Not Found", 200, {"Content-Type": "text/plain; charset=utf-8"}, also=gone),
        case(R.SOFT_404, "node-m11.io/tasks/2", "<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot GET /tasks/2</pre></body></html>", also=gone),
        case(R.SOFT_404, "meta-m12.ee/vana", "<html><head><meta http-equiv=refresh content='3;url=/'><title>Viga!</title></head><body><p>Lehekülg, mida soovisid vaadata, ei ole kättesaadav. Suuname su kolme sekundi pärast avalehele.</p></body></html>", pages={"/": sends(s.blog("et", "Klubi", "Avaleht", "Tere!", prose("et", "m12", 4)))}, also=gone),
        case(R.SOFT_404, "suletud-m13.com/u/12", s.bootstrap("en", "Pages", "Site deleted", "The author has deleted this site.", ""), also=(*gone, R.PARKED)),
    ]  # fmt: skip
    return found


def general() -> list[Case]:
    def front(lang: str, site: str, skin: s.Skin = s.ministry) -> Behaviour:
        return sends(skin(lang, site, WELCOME[lang], WELCOME[lang], prose(lang, site, 6)))

    soft = (R.SOFT_404, R.NOT_FOUND)
    found = []
    for host, lang, status, skin in (
        ("esileht-n1.ee", "et", 302, s.ministry),
        ("esileht-n2.ee", "et", 301, s.blog),
        ("esileht-n3.com", "en", 301, s.shop),
        ("esileht-n4.ru", "ru", 302, s.bitrix),
        ("esileht-n5.fi", "fi", 307, s.paper),
    ):
        found.append(
            case(
                R.GENERAL_PAGE,
                f"{host}/materjalid/2012/osa4.html",
                to("/", status),
                pages={"/": front(lang, host, skin)},
                anything=to("/", status),
                also=soft,
            )
        )
    for host, lang, skin in (
        ("koigile-n6.ee", "et", s.builder),
        ("koigile-n7.com", "en", s.bootstrap),
        ("koigile-n8.ru", "ru", s.blog),
        ("koigile-n9.de", "de", s.typo3),
    ):
        found.append(
            case(
                R.GENERAL_PAGE,
                f"{host}/docs/tekst-7",
                front(lang, host, skin),
                pages={"/": front(lang, host, skin)},
                anything=front(lang, host, skin),
                also=soft,
            )
        )
    home = on("uus-omanik-n10.ee", "/", 301)
    found += [
        case(R.GENERAL_PAGE, "vana-n10.ee/kursused/eetika/3", home, pages={"uus-omanik-n10.ee/": front("et", "Uus portaal", s.liferay)}, anything=home, also=soft),
        case(R.GENERAL_PAGE, "keelde-n11.ee/et/artikkel/90", to("/et"), pages={"/et": front("et", "Keskliit")}, anything=to("/et"), also=soft),
        case(R.GENERAL_PAGE, "meta-n12.org/x/y.htm", "<html><head><meta http-equiv='refresh' content='0;url=/index.php'></head></html>", pages={"/index.php": front("en", "Org", s.joomla)}, anything=sends("<html><head><meta http-equiv='refresh' content='0;url=/index.php'></head></html>"), also=soft),
    ]  # fmt: skip
    return found


WELCOME = {
    "et": "Tere tulemast meie lehele",
    "en": "Welcome to our site",
    "ru": "Добро пожаловать",
    "fi": "Tervetuloa",
    "de": "Herzlich willkommen",
}


def honest() -> list[Case]:
    nf, gone = R.NOT_FOUND, R.GONE
    return [
        case(nf, "aus-o1.ee/a.html", APACHE.format("/a.html"), 404), case(nf, "aus-o2.ee/b", NGINX.format("404 Not Found"), 404), case(nf, "aus-o4.ee/fail.pdf", "", 404, {"Content-Type": "application/pdf"}),
        case(nf, "aus-o5.ee/ilus", s.blog("et", "Kogudus", "Hoopis teine leht", "Eksisid ära?", prose("et", "o5", 6)), 404), case(nf, "aus-o6.com/iis", "<html><head><title>404 - File or directory not found.</title></head><body><div id='header'><h1>Server Error</h1></div><h2>404 - File or directory not found.</h2></body></html>", 404),
        case(nf, "aus-o7.com/api/5", '{"detail":"Not found."}', 404, {"Content-Type": "application/json"}),
        case(nf, "aus-o9.ru/gde", s.bitrix("ru", "Музей", "Нет такой страницы", "Вы свернули не туда", ""), 404), case(nf, "aus-o10.com/spa", "<!doctype html><html><head><title>App</title></head><body><div id=root></div><script src=/m.js></script></body></html>", 404),
        case(nf, "aus-o11.github-naide.io/project", "<html><head><title>Site not found</title></head><body><h1>404</h1><p>There isn't a Pages site here.</p></body></html>", 404, also=(R.PARKED,)), case(nf, "aus-o12.herokuapp-naide.com/", "<html><head><title>No such app</title></head><body><iframe src='//cdn/no-such-app.html'></iframe></body></html>", 404, also=(R.PARKED,)),
        case(nf, "aus-o14.ee/suunab", to("/siia", 301), pages={"/siia": sends("", 404)}), case(nf, "aus-o15.ee/kaugele", on("aus-o15-siht.ee", "/x"), pages={"aus-o15-siht.ee/x": sends("Ei ole siin", 404)}),
        case(nf, "aus-o16.ee/js", "<html><head><script>location='/polegi'</script></head><body></body></html>"), case(nf, "aus-o17.ee/meta", "<html><head><meta http-equiv=refresh content='0; url=/kadus'></head><body>Suuname…</body></html>"),
        case(nf, "aus-o18.ee/pea-valetab.pdf", lambda x: x.send("", 200, {"Content-Type": "application/pdf"}) if x.method == "HEAD" else x.send("", 404)),
        case(gone, "kadunud-o20.ee/uudis", NGINX.format("410 Gone"), 410), case(gone, "kadunud-o21.ee/tyhi", "", 410), case(gone, "kadunud-o22.com/kursus", s.bootstrap("en", "MOOC", "Gone for good", "Gone for good", "<p>We took it down on purpose.</p>"), 410), case(gone, "kadunud-o23.ru/st", to("/net"), pages={"/net": sends("Удалено", 410)}),
        case(R.CLIENT_ERROR, "neljas-o24.ee/?q=x", "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>", 400), case(R.CLIENT_ERROR, "neljas-o25.ee/a", '{"error":"unprocessable"}', 422, {"Content-Type": "application/json"}),
        case(R.CLIENT_ERROR, "neljas-o26.ee/a", "Request-URI Too Long", 414),
        case(R.NO_SUCH_NAME, "seda-nime-pole.olematu.siht/leht"), case(R.NO_SUCH_NAME, "kunagine-projekt.olematu.siht/et/tulemused"), case(R.NO_SUCH_NAME, "viitab-kaduvale.ee/x", on("kadunud-domeen.olematu.siht", "/y", 301)), case(R.DNS_TROUBLE, "hadas.siht/leht"),
    ]  # fmt: skip


def loops() -> list[Case]:
    loop = R.REDIRECT_LOOP

    def turns(x: Exchange) -> None:
        x.send("", 302, {"Location": f"{x.path}?n={x.count}"})

    def deeper(x: Exchange) -> None:
        x.send("", 301, {"Location": x.path.rstrip("/") + "/et/"})

    long = {f"/{n}": to(f"/{n + 1}", 302) for n in range(1, 16)} | {
        "/16": sends(s.plain("et", "Lõpp", "Lõpp", "Lõpp", prose("et", "lõpp", 3)))
    }
    cookie = lambda x: x.send("", 302, {"Location": "/kontroll", "Set-Cookie": "t=1; Path=/"})  # noqa: E731
    return [
        case(loop, "ring-p1.ee/a", to("/a", 301)), case(loop, "ring-p2.ee/a", to("/b", 302), pages={"/b": to("/a", 302)}), case(loop, "ring-p3.ee/a", to("/b", 308), pages={"/b": to("/c", 307), "/c": to("/a", 303)}),
        case(loop, "ring-p4.ee/a", on("ring-p4-teine.ee", "/a", 301), pages={"ring-p4-teine.ee/a": on("ring-p4.ee", "/a", 301)}), case(loop, "ring-p5.ee/leht", turns), case(loop, "ring-p6.ee/leht", deeper, anything=deeper),
        case(loop, "ring-p7.ee/0", to("/1", 302), pages=long), case(loop, "ring-p8.ee/siia", cookie, pages={"/kontroll": to("/siia", 302)}),
    ]  # fmt: skip


VIDEOS: tuple[tuple[str, str, str], ...] = (
    ("videopesa-q1.ee/v/812", "et", "<h2>Video ei ole enam saadaval</h2><p>Üleslaadija on selle eemaldanud.</p>"), ("jarelvaata-q2.ee/saade/31", "et", "<div class=player><p>Seda saadet ei saa enam järele vaadata, sest õigused on lõppenud.</p></div>"),
    ("clips-q3.tv/watch/ab", "en", "<div class=player-error>This video isn’t available anymore</div>"), ("lectures-q4.edu/Panopto/Pages/Viewer.aspx?id=5", "en", "<div id=errorMessage>This session was deleted by its owner.</div>"),
    ("loomlike-q5.com/share/77", "en", "<h1>Oops!</h1><p>This video has been deleted by its creator.</p>"), ("rolik-q6.ru/video/3", "ru", "<p>Видео удалено правообладателем</p>"), ("kino-q7.ru/v/9", "ru", "<div>Этот ролик больше недоступен: автор закрыл канал</div>"),
    ("videot-q8.fi/katso/2", "fi", "<p>Tämä video on poistettu</p>"), ("streams-q9.live/vod/4", "en", "<p>Sorry. Unless you’ve got a time machine, that content is unavailable.</p>"),
)  # fmt: skip


def videos() -> list[Case]:
    also = (R.SOFT_404, R.NOT_FOUND, R.GONE)
    found = [
        case(
            R.VIDEO_REMOVED, address, s.bootstrap(lang, "Video", "Video", "", f"<div id=player>{body}</div>"), also=also
        )
        for address, lang, body in VIDEOS
    ]
    found += [
        case(R.VIDEO_REMOVED, "vimeolaadne-q10.com/4455", s.bootstrap("en", "Video", "Video", "Sorry", "<p>We couldn’t find that video.</p>"), 404, also=also),
        case(R.VIDEO_REMOVED, "vookeskus-q11.ee/media/t/0_x", s.campus("et", "Meediakogu", "Meedia", "Meedia", "<div class='alert'>Kirje ID 0_x on vale või on video kustutatud.</div>"), also=also),
    ]  # fmt: skip
    return found


# address, title, body
PARKED: tuple[tuple[str, str, str], ...] = (
    ("vanaprojekt-r1.ee/materjalid", "vanaprojekt-r1.ee", "<h1>Domeen vanaprojekt-r1.ee on müügis</h1><p>Tee omanikule pakkumine.</p><form><input name=hind><button>Saada pakkumine</button></form>"),
    ("kursus-r2.ee/", "Domeen on registreeritud", "<h1>Siia tuleb peagi uus koduleht!</h1><p>Domeen kursus-r2.ee on registreeritud Zone.ee kaudu. Veebimajutust ei ole veel tellitud.</p>"),
    ("keskkond-r3.ee/info/3", "Veebimajutus", "<p>See domeen on pargitud. Kui oled omanik, suuna nimeserverid õigeks.</p><small>Veebimajutus.ee</small>"),
    ("saar-r4.com/course", "saar-r4.com - This website is for sale!", "<div class=sedo><h1>saar-r4.com</h1><p>The domain saar-r4.com is for sale by its owner.</p><ul><li>Related searches</li><li>Online courses</li><li>Cheap flights</li></ul></div>"),
    ("eco-r5.org/toolkit.pdf", "eco-r5.org", "<p>Buy eco-r5.org for $2,895 or pay monthly. Why choose us? Safe payments, quick transfer.</p>"),
    ("lang-r6.net/a1", "lang-r6.net", "<script>window.park='eyJ1dWlkIjoi'</script><div id=target></div><p>This page is provided courtesy of GoDaddy.com, LLC.</p><a>Get this domain</a>"),
    ("euproject-r7.eu/results", "euproject-r7.eu expired", "<h1>This domain has expired</h1><p>If you registered it, please renew it with your registrar within the grace period.</p>"),
    ("metod-r8.ru/lib", "Домен продаётся", "<h1>metod-r8.ru</h1><p>Домен выставлен на продажу. Минимальная цена 15 000 ₽.</p>"),
    ("urok-r9.ru/7", "Домен не прилинкован", "<p>Домен зарегистрирован, но ни к одной площадке хостинга не прилинкован.</p>"),
    ("oppi-r10.fi/", "oppi-r10.fi", "<h1>Tämä verkkotunnus on varattu asiakkaallemme</h1><p>Sivustoa ei ole vielä julkaistu.</p>"),
    ("lern-r11.de/x", "lern-r11.de", "<h1>Diese Domain steht zum Verkauf</h1><p>Angebot abgeben</p>"),
    ("kool-r13.ee/cgi-sys/suspendedpage.cgi", "Account Suspended", "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>"),
    ("ring-r14.ee/ajalugu", "Veebileht on suletud", "<p>Selle kliendi veebimajutus on võlgnevuse tõttu peatatud.</p>"),
    ("sait-r16.ru/", "Сайт заблокирован", "<h1>Аккаунт приостановлен</h1><p>Владельцу необходимо пополнить баланс хостинга.</p>"),
    ("vps-r17.ee/kursus/1", "Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>"),
    ("vps-r18.ee/", "Apache2 Debian Default Page: It works", "<div class=main_page><span>Apache2 Debian Default Page</span><div class=section_header>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p></div>"),
    ("vps-r19.ee/", "IIS Windows Server", "<div id=container><a href='http://go.microsoft.com/fwlink/?linkid=66138'><img src=iisstart.png alt=IIS width=960 height=600></a></div>"),
    ("vps-r20.com/docs", "Default Web Site Page", "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@vps-r20.com</p><p>It is possible you have reached this page because: the IP address has changed, there has been a server misconfiguration.</p>"),
    ("vps-r21.com/", "Web Server's Default Page", "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>"),
)  # fmt: skip


def parked() -> list[Case]:
    also, found = (R.SOFT_404, R.GENERAL_PAGE), []
    for address, title, body in PARKED:
        page = f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
        found.append(case(R.PARKED, address, page, also=also, anything=sends(page)))
    sale = sends(
        "<html><head><title>hea-kool-r23.ee</title></head><body><h1>hea-kool-r23.ee is available</h1><p>A short, memorable name. Only $1,495. Buy now, or start a payment plan.</p></body></html>"
    )
    lander = "<html><head><script>window.onload=function(){window.location.href='/lander'}</script></head></html>"
    found += [
        case(R.PARKED, "hea-kool-r23.ee/opik", on("suurdomeenid-r23.com", "/domain_profile?d=hea-kool-r23.ee", 302), pages={"suurdomeenid-r23.com/domain_profile?d=hea-kool-r23.ee": sale}, also=also),
        case(R.PARKED, "tark-r24.com/a", lander, pages={"/lander": sends("<html><head><title>tark-r24.com</title></head><body><p>tark-r24.com may be for sale. Inquire now.</p><div>Sponsored listings</div></body></html>")}, anything=sends(lander), also=also),
    ]  # fmt: skip
    return found


# address, the whole page: told with a 200
TRACES: tuple[tuple[str, str], ...] = (
    ("rike-t1.ee/kuva.php?id=4", "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /data01/virt4412/domeenid/www.rike-t1.ee/htdocs/conf.php:12\nStack trace:\n#0 {main}\n  thrown in <b>/data01/virt4412/conf.php</b> on line <b>12</b><br />"),
    ("rike-t2.ee/", "<!DOCTYPE html><html><head><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>"),
    ("rike-t3.com/App/View.aspx", "<html><head><title>Object reference not set to an instance of an object.</title></head><body><h1>Server Error in '/App' Application.<hr></h1><h2><i>Object reference not set to an instance of an object.</i></h2><b>Stack Trace:</b><pre>[NullReferenceException]\n   App.View.Page_Load(Object sender, EventArgs e) +91</pre></body></html>"),
    ("rike-t4.io/course", "<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Internal Server Error, status=500).</div></body></html>"),
    ("rike-t5.org/q/3", "<html><head><title>OperationalError at /q/3</title></head><body><h1>OperationalError at /q/3</h1><pre class=exception_value>could not connect to server: Connection refused</pre><p>You’re seeing this error because you have DEBUG = True in your Django settings file.</p></body></html>"),
    ("rike-t6.ee/et/teema", s.ministry("et", "Amet", "Viga", "Viga", "<div class='messages error'>Veebileht kohtas ootamatut tõrget. Palun proovi hiljem uuesti.</div>")),
    ("rike-t7.com/blog/1", "<html><head><title>WordPress &rsaquo; Error</title></head><body id=error-page><div class=wp-die-message><p>There has been a critical error on this website.</p></div></body></html>"),
    ("rike-t8.ru/kat.php", "<b>Warning</b>:  mysqli_query(): MySQL server has gone away in <b>/home/u/kat.php</b> on line <b>88</b><br />Не удалось выполнить запрос к базе данных"),
    ("rike-t9.app/lesson/2", "<!DOCTYPE html><html><head><title>Lesson</title></head><body><div id=__next><h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2></div></body></html>"),
    ("rike-t10.edu/apex/f?p=10", "<html><head><title>Error</title></head><body><p>ORA-01034: ORACLE not available</p><p>ORA-27101: shared memory realm does not exist</p></body></html>"),
    ("rike-t11.org/wiki", "<html><body><pre>Traceback (most recent call last):\n  File \"/srv/app.py\", line 31, in index\n    return render(page)\nKeyError: 'page'</pre></body></html>"),
    ("rike-t12.com/jsp/x.jsp", "<html><head><title>Apache Tomcat - Error report</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><p><b>Exception</b></p><pre>org.apache.jasper.JasperException: java.lang.NullPointerException</pre></body></html>"),
)  # fmt: skip


def _silent(x: Exchange) -> None:
    time.sleep(14)
    x.keep = False


def _bytes(data: bytes) -> Behaviour:
    return lambda x: x.raw(data)


def trouble() -> list[Case]:
    dead, server = (R.SOFT_404, R.GENERAL_PAGE, R.PARKED), R.SERVER_ERROR
    found = [case(server, address, page, also=(R.SOFT_404, R.UNAVAILABLE, R.BAD_RESPONSE)) for address, page in TRACES]
    empty = (*dead[1:], server, R.BAD_RESPONSE, R.RESET, R.NOT_FOUND)
    found += [
        case(server, "json-u1.io/v2/x", '{"error":{"code":500,"message":"Internal error encountered.","status":"INTERNAL"}}', 200, {"Content-Type": "application/json"}, also=(R.SOFT_404, R.CLIENT_ERROR)),
        case(R.SOFT_404, "tyhi-u2.ee/leht", "", 200, also=empty), case(R.SOFT_404, "tyhi-u3.ee/leht", " \r\n\r\n  ", 200, also=empty), case(R.SOFT_404, "tyhi-u4.ee/leht", "<html><head></head><body></body></html>", 200, also=empty),
        case(R.SOFT_404, "tyhi-u5.ee/vaade.php", "<!DOCTYPE html>\n<html lang=et>\n<head>\n<meta charset=utf-8>\n<title></title>\n</head>\n<body>\n\n</body>\n</html>", 200, also=empty), case(R.SOFT_404, "tyhi-u6.ee/kogu.pdf", b"", 200, {"Content-Type": "application/pdf"}, also=(*empty, R.CLIENT_ERROR)),
        case(server, "viis-u7.ee/a", NGINX.format("500 Internal Server Error"), 500), case(server, "viis-u9.ee/a", NGINX.format("502 Bad Gateway"), 502), case(server, "viis-u10.ee/a", "<html><body><h1>503 Service Unavailable</h1>No server is available to handle this request.</body></html>", 503, also=(R.UNAVAILABLE,)),
        case(server, "viis-u11.ee/a", NGINX.format("504 Gateway Time-out"), 504, also=(R.TIMEOUT,)), case(server, "viis-u12.ee/a", "Not Implemented", 501), case(server, "viis-u15.ee/a", to("/katki", 301), pages={"/katki": sends("", 500)}),
        case(server, "viis-u16.ee/a", s.blog("et", "Sõbralik", "Meil on rike", "Meil on rike", prose("et", "u16", 3)), 500), case(server, "viis-u17.ee/fail.pdf", "", 500, {"Content-Type": "application/pdf"}), case(server, "viis-u18.ee/brauserile", for_browsers(sends("", 502), sends("", 503)), also=(R.UNAVAILABLE,)),
        case(R.RESET, "katkeb-v1.ee/a", lambda x: x.reset(), also=(R.BAD_RESPONSE, R.REFUSED)), case(R.RESET, "katkeb-v2.ee/a", _bytes(b""), also=(R.BAD_RESPONSE,)), case(R.RESET, "katkeb-v3.ee/a", _bytes(b"HTTP/1.1 200 OK\r\nContent-Ty"), also=(R.BAD_RESPONSE,)),
        case(R.RESET, "katkeb-v4.ee/a", _bytes(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5120\r\n\r\n"), also=(R.BAD_RESPONSE, R.TIMEOUT)), case(R.RESET, "katkeb-v5.ee/a", on("katkeb-v5-siht.ee", "/b"), pages={"katkeb-v5-siht.ee/b": lambda x: x.reset()}, also=(R.BAD_RESPONSE,)),
        case(R.BAD_RESPONSE, "jama-w1.ee/a", _bytes(b"\x15\x03\x01\x00\x02\x02\x50"), also=(R.RESET, R.TLS_FAULT)), case(R.BAD_RESPONSE, "jama-w2.ee/a", _bytes(b"220 ftp.jama-w2.ee FTP server ready\r\n"), also=(R.RESET,)),
        case(R.BAD_RESPONSE, "jama-w4.ee/a", _bytes(b"<html><body>tere, olen 1991. aasta server</body></html>\r\n"), also=(R.RESET,)), case(R.BAD_RESPONSE, "jama-w5.ee/a", _bytes(b"HTTP/1.1 abc Word\r\n\r\n"), also=(R.RESET,)), case(R.BAD_RESPONSE, "jama-w6.ee/a", b"<html>pakkimata</html>" * 9, 200, {"Content-Encoding": "gzip"}),
        case(R.BAD_RESPONSE, "jama-w7.ee/a", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + b"\xff\xfe\xfd" * 200, 200, {"Content-Encoding": "gzip"}), case(R.BAD_RESPONSE, "jama-w8.ee/a", "", 302), case(R.BAD_RESPONSE, "jama-w9.ee/a", "", 301, {"Location": "http://[::g]/"}, also=(R.MALFORMED,)),
        case(R.BAD_RESPONSE, "jama-w10.ee/a", "", 304, also=(R.CLIENT_ERROR,)), case(R.BAD_RESPONSE, "jama-w11.ee/a", "Word", 799, also=(R.CLIENT_ERROR, server)),
        case(R.TIMEOUT, "vaikib-x1.ee/a", _silent), case(R.TIMEOUT, "vaikib-x2.ee/b.pdf", _silent), case(R.TIMEOUT, "vaikib-x4.ee/a", lambda x: x.drip(b"HTTP/1.1 200 OK\r\nX-Pikk: ", b"z", 140, 0.1)),
        case(R.TIMEOUT, "vaikib-x5.ee/a", "Request Timeout", 408, also=(R.CLIENT_ERROR,)),
    ]  # fmt: skip
    bad = R.MALFORMED
    found += [
        Case(bad, "www..topeltpunkt.ee/leht", also=(R.NO_SUCH_NAME,)), Case(bad, "tühik nimes.ee/leht"), Case(bad, "http://http://kaks-skeemi.ee/a", also=(R.NO_SUCH_NAME,)), Case(bad, "/ainult/tee"), Case(bad, "[katkine::v6/leht"), Case(bad, "koma,nimes.ee/", also=(R.NO_SUCH_NAME,)), Case(bad, "-<kursus>-/link"),
        Case(bad, f"{'a' * 70}.ee/pikk-silt", also=(R.NO_SUCH_NAME,)), Case(R.LOCAL_FILE, "file:///C:/Users/mari/Desktop/juhend.docx"), Case(R.LOCAL_FILE, "file://server1/jagatud/kava.pdf"),
    ]  # fmt: skip
    return found


CASES: tuple[Case, ...] = (*honest(), *soft(), *general(), *loops(), *videos(), *parked(), *trouble())
