"""What is gone: pages, shared files, posts, and ways that lead elsewhere."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import bare, case, drupal, on, portal, text, wordpress

CARDS = "".join(f"<article class=card><a href=/p/{n}><img src=/i/{n}.jpg alt=''></a><h3><a href=/p/{n}>Põnev postitus number {n}</a></h3><p>Lühike tutvustus, mis kutsub lugema ja uudistama.</p></article>" for n in range(9))  # fmt: skip
MENU = "".join(f"<li class=nav-item><a href=/m{n}>Menüüpunkt {n}</a></li>" for n in range(14))


def theme(title, inside, lang="et"):
    """A bought theme: no main, no semantic elements, everything in divs with classes."""
    return f"<!DOCTYPE html><html lang={lang}><head><meta charset=utf-8><title>{title}</title></head><body><div class=topbar>+372 600 1234 | info@naidis.ee</div><div class=header><div class=logo><a href=/><img src=logo.png></a></div><ul class=menu>{MENU}</ul></div><div class=wrapper><div class=container>{inside}</div></div><div class=footer><div class=col><h4>Kontakt</h4><p>Pikk 3, Tartu</p></div><div class=col><h4>Lingid</h4><ul>{MENU}</ul></div><div class=copy>© Näidis 2026</div></div></body></html>"  # fmt: skip


def share(title, message, lang="en"):
    """A page of a file share: a logo, a sentence, a button."""
    return f"<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title}</title></head><body><div id=app><header><a href=/><img src=/logo.svg alt=Logo></a><a href=/login>Sign in</a></header><div class=empty-state><img src=/sad.svg alt=''>{message}<a class=btn href=/>Go home</a></div></div></body></html>"  # fmt: skip


PAGES = [
    case(R.SOFT_404, "k1.naidis.ee/et/toetused/vana", drupal("Lehekülge ei leitud", "Lehekülge ei leitud", "<p>Soovitud lehekülge ei õnnestunud leida.</p>")),
    case(R.SOFT_404, "k2.naidis.ee/et/a", drupal("Hupsti", "Hupsti!", "<p>Otsitud sisu pole siin (enam) saadaval.</p><p>Proovi otsingut või alusta esilehelt.</p>")),
    case(R.SOFT_404, "k3.naidis.ee/teenus/3", theme("Näidis", "<h2>Ups!</h2><p>Sellist lehekülge meie kodulehel pole.</p>")),
    case(R.SOFT_404, "k4.naidis.ee/a", theme("Näidis", "<div class=error-404><span>4</span><span>0</span><span>4</span></div><p>Tundub, et eksisid ära.</p>")),
    case(R.SOFT_404, "k5.naidis.ee/a", wordpress("Page not found", "Oops! That page can&#8217;t be found.", f"<p>It looks like nothing was found at this location. Maybe try a search?</p>{CARDS}")),
    case(R.SOFT_404, "k6.naidis.ee/a", bare("Näidis", "<div><h1>Viga 404</h1><p>Lehekülg, mida püüdsid avada, kas ei eksisteeri või on kolitud.</p></div>", "et")),
    case(R.SOFT_404, "k7.naidis.ee/a", theme("Kool", "<p>Kahjuks ei leidnud me seda, mida otsisid.</p><p><a href=/>Avalehele</a></p>")),
    case(R.SOFT_404, "k8.naidis.ee/a", theme("Vald", "<h1>Dokumenti ei eksisteeri</h1>")),
    case(R.SOFT_404, "k9.naidis.ee/a", portal("Linn", "Lehekülg puudub", "<p>Võimalik, et linnaveebi uuenemisel lehe aadress muutus. Palun kasuta otsingut.</p>")),
    case(R.SOFT_404, "k10.naidis.ee/a", portal("Ülikool", "Siin pole midagi vaadata", "<p>Leht, mille juurde sattusid, on kustutatud või ümber tõstetud.</p>")),
    case(R.SOFT_404, "k11.naidis.ee/a", theme("Muuseum", f"<h1>Ei leia lehte</h1><h3>Vaata hoopis neid:</h3>{CARDS}")),
    case(R.SOFT_404, "k12.naidis.ee/a", bare("HTTP 404", "<h1>HTTP 404</h1><p>/kursused/vana.html</p>")),
    case(R.SOFT_404, "k13.naidis.com/a", bare("Lost in space", "<main><h1>Houston, we have a problem</h1><p>The page you requested drifted away.</p><a href=/>Take me home</a></main>", "en")),
    case(R.SOFT_404, "k14.naidis.com/a", theme("Academy", "<h1>Well, this is awkward.</h1><p>We looked everywhere but couldn't find that page.</p>", "en")),
    case(R.SOFT_404, "k15.naidis.com/a", bare("Error", "<main><p class=code>404</p><p>Nothing to see here.</p></main>", "en")),
    case(R.SOFT_404, "k16.naidis.com/a", theme("Agency", "<h2>This is not the web page you are looking for</h2>", "en")),
    case(R.SOFT_404, "k17.naidis.com/docs/x", bare("Docs", "<nav><a href=/a>Intro</a><a href=/b>Guides</a></nav><article><h1>Page Not Found</h1><p>We could not find what you were looking for.</p><p>Please contact the owner of the site that linked you to the original URL and let them know their link is broken.</p></article>", "en")),
    case(R.SOFT_404, "k18.naidis.com/a", bare("Whoops", "<h1>You seem to have followed a bad link</h1><p>Check the spelling or start over.</p>", "en")),
    case(R.SOFT_404, "k19.naidis.com/a", bare("Portal", "<h1>Content no longer available</h1><p>The content you are trying to access has been retired.</p>", "en")),
    case(R.SOFT_404, "k20.naidis.com/a", bare("Intranet", "<h1>The resource cannot be found.</h1><p>HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed, had its name changed, or is temporarily unavailable.</p><p>Requested URL: /a</p>", "en")),
    case(R.SOFT_404, "k21.naidis.com/a", bare("Statistics", "<h1>The publication has been discontinued</h1><p>This series is no longer published and its pages were removed.</p>", "en")),
    case(R.SOFT_404, "k22.naidis.com/a", bare("Not here", "<p>Sorry, there's nothing at this address. The tutorial was taken down in 2023.</p>", "en")),
    case(R.SOFT_404, "k23.naidis.ru/a", theme("Школа", "<h1>Ой!</h1><p>Такой страницы нет. Возможно, она была удалена или перенесена.</p>", "ru")),
    case(R.SOFT_404, "k24.naidis.ru/a", bare("Портал", "<h1>Материал не найден</h1><p>К сожалению, по этому адресу ничего нет.</p>", "ru")),
    case(R.SOFT_404, "k25.naidis.ru/a", bare("404", "<p>Кажется, вы заблудились</p>", "ru")),
    case(R.SOFT_404, "k26.naidis.ru/a", bare("Ведомство", "<h2>Запрашиваемый ресурс был удалён</h2>", "ru")),
    case(R.SOFT_404, "k27.naidis.fi/a", bare("Sivua ei löydy", "<h1>Sivua ei löydy</h1><p>Sivu on poistettu tai siirretty.</p>", "fi")),
    case(R.SOFT_404, "k28.naidis.se/a", bare("Sidan hittades inte", "<h1>Sidan kunde inte hittas</h1>", "sv")),
    case(R.SOFT_404, "k29.naidis.lv/a", bare("Lapa nav atrasta", "<h1>Lapa nav atrasta</h1>", "lv")),
    case(R.SOFT_404, "k30.naidis.lt/a", bare("Puslapis nerastas", "<h1>Puslapis nerastas</h1>", "lt")),
    case(R.SOFT_404, "k31.naidis.de/a", bare("Fehler 404", "<h1>Seite nicht gefunden</h1><p>Die angeforderte Seite existiert nicht.</p>", "de")),
    case(R.SOFT_404, "k32.naidis.nl/a", bare("Pagina niet gevonden", "<h1>Pagina niet gevonden</h1>", "nl")),
    case(R.SOFT_404, "k33.naidis.pl/a", bare("Nie znaleziono", "<h1>Nie znaleziono strony</h1>", "pl")),
    case(R.SOFT_404, "k34.naidis.ee/a.pdf", theme("Kool", "<h1>Fail puudub</h1><p>Faili ei ole serveris.</p>")),
    case(R.SOFT_404, "k35.naidis.ee/docs/juhend.docx", bare("Dokumendihaldus", "<h1>Viga</h1><p>Dokumendi avamine ebaõnnestus: dokument on arhiivist eemaldatud.</p>", "et")),
    case(R.SOFT_404, "k36.naidis.ee/kool/klass", theme("Kool", "<h1>404</h1>" + CARDS)),
    case(R.SOFT_404, "k37.naidis.ee/kataloog/123", portal("Raamatukogu", "Kirjet ei leitud", "<p>Kirje võib olla kustutatud. Palun sooritage uus otsing.</p>")),
    case(R.SOFT_404, "k38.naidis.ee/sundmus/12", portal("Sündmused", "Sündmust ei leitud", "<p>Sellist sündmust pole või on see juba kustutatud.</p>")),
    case(R.SOFT_404, "k39.naidis.ee/koolitus/44", theme("Koolitaja", "<h1>Koolitust ei leitud</h1><p>Vaata teisi koolitusi kalendrist.</p>")),
    case(R.SOFT_404, "k40.naidis.ee/mod/page/view.php?id=4", bare("Viga", "<div class=box>Vigane kursuse mooduli ID</div><p><a href=/>Jätka</a></p>", "et")),
    case(R.SOFT_404, "k41.naidis.com/course/view.php?id=4", bare("Error | Moodle", "<div id=page-content><div class='errorbox alert'><p class=errormessage>Can't find data record in database table course.</p><p><a href=https://docs.moodle.org>More information about this error</a></p></div></div>", "en")),
    case(R.SOFT_404, "k42.naidis.com/display/A/B", bare("Page Not Found - Confluence", "<div id=content><h1>Page Not Found</h1><p>We can't find the page you're looking for. Here are a few things you can try:</p><ul><li>If you typed in the address, check your spelling.</li></ul></div>", "en")),
    case(R.SOFT_404, "k43.naidis.com/xmlui/handle/1/2", bare("DSpace", "<h1>Page not found</h1><p>We can't find the page you asked for.</p><p><a href=/>Go to DSpace home</a></p>", "en")),
]  # fmt: skip

SHARED = [
    case(R.SOFT_404, "s1.naidis.com/s/abc", share("Files", "<h2>This link has expired</h2><p>Ask the person who shared it for a new one.</p>")),
    case(R.SOFT_404, "s2.naidis.com/s/abc", share("Transfer", "<h1>Transfer expired</h1><p>The files in this transfer are gone.</p>")),
    case(R.SOFT_404, "s3.naidis.com/s/abc", share("Drive", "<p>Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and that the file exists.</p>")),
    case(R.SOFT_404, "s4.naidis.com/s/abc", share("Box", "<h1>This shared file or folder link has been removed or is unavailable to you.</h1>"), also=(R.LOGIN, R.FORBIDDEN)),
    case(R.SOFT_404, "s5.naidis.com/s/abc", share("Error", "<h2>That file isn't here anymore</h2><p>Someone might've deleted the file or disabled the link.</p>")),
    case(R.SOFT_404, "s6.naidis.com/s/abc", share("Mega", "<p>The file you are trying to download is no longer available.</p>")),
    case(R.SOFT_404, "s7.naidis.ee/s/abc", share("Failid", "<h2>Jagamislink on aegunud</h2><p>Palu faili omanikult uut linki.</p>", "et")),
    case(R.SOFT_404, "s8.naidis.ee/s/abc", share("Pilv", "<h2>Vabandust, see link ei näi enam töötavat</h2><ul><li>üksus on eemaldatud</li><li>link on aegunud</li><li>jagamine on keelatud</li></ul>", "et")),
    case(R.SOFT_404, "s9.naidis.ru/s/abc", share("Диск", "<h1>Ничего не найдено</h1><p>Возможно, владелец удалил файл или закрыл доступ.</p>", "ru")),
    case(R.SOFT_404, "s10.naidis.com/v/1", share("Video", "<h1>Sorry, this video was deleted</h1>")),
    case(R.SOFT_404, "s11.naidis.com/v/2", share("Video", "<p>We can't find the video you're looking for.</p>")),
    case(R.SOFT_404, "s12.naidis.ee/v/2", share("Video", "<h1>Videot ei leitud</h1>", "et")),
    case(R.SOFT_404, "s13.naidis.com/post/2", share("Community", "<h1>This post was removed by a moderator</h1>")),
    case(R.SOFT_404, "s14.naidis.com/user/2", share("Social", "<h2>This account doesn’t exist</h2><p>Try searching for another.</p>")),
    case(R.SOFT_404, "s15.naidis.com/form/2", share("Forms", "<h1>This form doesn't exist</h1>")),
    case(R.SOFT_404, "s16.naidis.com/quiz/2", share("Quizzes", "<h1>Quiz has been deleted by its creator</h1>")),
    case(R.SOFT_404, "s17.naidis.com/pad/2", share("Padlet", "<h1>This padlet is in the trash</h1><p>Only its owner may bring it back.</p>")),
    case(R.SOFT_404, "s18.naidis.com/b/2", share("Whiteboard", "<h1>Board not found</h1><p>It may have been deleted, or you don't have access.</p>"), also=(R.FORBIDDEN, R.LOGIN)),
    case(R.SOFT_404, "s19.naidis.com/d/2", share("Slides", "<h1>The presentation you requested is no longer online</h1>")),
    case(R.SOFT_404, "s20.naidis.com/i/2", share("Images", "<h1>Zoinks! You've taken a wrong turn.</h1><p>Let's split up, gang. If we wander around, we'll find our way back.</p>"), also=(R.FINE,)),
    case(R.SOFT_404, "s21.naidis.com/p/2", share("Podcast", "<h1>Episode unavailable</h1><p>This episode has been removed from our platform.</p>")),
    case(R.SOFT_404, "s22.naidis.com/g/2", share("Game", "<h1>There is no Kahoot with that ID</h1>")),
    case(R.SOFT_404, "s23.naidis.ee/f/2", share("Vorm", "<h1>Seda vormi ei eksisteeri</h1>", "et")),
    case(R.SOFT_404, "s24.naidis.ee/j/2", share("Töökuulutus", "<h1>Töökuulutus on eemaldatud</h1>", "et")),
    case(R.FINE, "s25.naidis.com/forms/closed", share("Registration", "<h1>Registration form</h1><p>The form Registration form is no longer accepting responses. Try contacting the owner of the form if you think this is a mistake.</p>"), also=(R.SOFT_404,)),
    case(R.FINE, "s26.naidis.ee/kysitlus/3", share("Küsitlus", "<h1>Rahulolu-uuring 2026</h1><p>Küsitlus on suletud. Täname vastajaid!</p>", "et"), also=(R.SOFT_404,)),
]  # fmt: skip

_FRONT = sends(portal("Asutus", "Asutus", text(2)))
_GONE = sends(bare("404", "<h1>404</h1><p>Lehte ei ole</p>"), 404)
ROUTES = [
    case(R.SOFT_404, "r1.naidis.ee/a", bare("", "<script>window.location.href='/404'</script>"), pages={"/404": sends(bare("Ei", "<h1>Ei leidnud</h1>"))}),
    case(R.NOT_FOUND, "r2.naidis.ee/a", bare("", "<meta http-equiv=refresh content='0; url=/kadunud'>"), pages={"/kadunud": _GONE}, also=(R.SOFT_404,)),
    case(R.SOFT_404, "r3.naidis.ee/a", to("/leht-puudub/"), pages={"/leht-puudub/": sends(portal("Leht", "Leht", text(1)))}),
    case(R.SOFT_404, "r4.naidis.ee/a", to("/pages/not-found.html"), pages={"/pages/not-found.html": sends(portal("Leht", "Leht", text(1)))}),
    case(R.SOFT_404, "r5.naidis.ee/a", to("/et/ei-leitud"), pages={"/et/ei-leitud": sends(portal("Leht", "Leht", text(1)))}),
    case(R.SOFT_404, "r6.naidis.ee/a", to("/error/404?aspxerrorpath=/a"), pages={"/error/404": sends(portal("Leht", "Leht", text(1)))}),
    case(R.GENERAL_PAGE, "r7.naidis.ee/uudis/12345", to("/uudised", 301), pages={"/uudised": sends(portal("Uudised", "Uudised", text(1)))}, anything=to("/uudised", 301)),
    case(R.GENERAL_PAGE, "r8.naidis.ee/toode/5", to("/?ref=old"), pages={"/": _FRONT}),
    case(R.GENERAL_PAGE, "r9.naidis.ee/vana.html", to("/index.php?option=com_content&view=featured", 301), pages={"/index.php": _FRONT}, anything=to("/index.php?option=com_content&view=featured", 301)),
    case(R.GENERAL_PAGE, "r10.naidis.ee/failid/raport.pdf", sends(portal("Näidisamet", "Tere tulemast", text(3))), anything=sends(portal("Näidisamet", "Tere tulemast", text(3)))),
    case(R.GENERAL_PAGE, "r11.naidis.ee/k/3", to("https://r11.naidis.ee/"), pages={"/": _FRONT}, also=(R.REFUSED, R.TLS_FAULT, R.TLS_UNTRUSTED, R.BAD_RESPONSE)),
    case(R.LOGIN, "r12.naidis.ee/k/3", to("/Account/LogOn?ReturnUrl=%2fk%2f3"), pages={"/Account/LogOn": sends(bare("Sisene", "<form><input type=password></form>"))}),
    case(R.SOFT_404, "r13.naidis.ee/k/3", to("/search?q=k+3"), pages={"/search": sends(portal("Otsing", "Otsing", "<p>Leiti 0 tulemust</p>"))}),
    case(R.FINE, "r14.naidis.ee/k/3", to("/k/3-uus-nimi"), pages={"/k/3-uus-nimi": sends(portal("Kursus", "Kursus", text(3)))}),
    case(R.PERMANENT_REDIRECT, "r15.naidis.ee/k/3", to("/k/õppematerjal uus", 301), pages={"/k/%C3%B5ppematerjal%20uus": sends(portal("Kursus", "Kursus", text(3)))}),
    case(R.SOFT_404, "r16.naidis.ee/a", bare("", "<frameset><frame src=/sisu.html></frameset>"), pages={"/sisu.html": _GONE}, also=(R.FINE, R.NOT_FOUND)),
    case(R.NOT_FOUND, "r17.naidis.ee/a", on("uus17.naidis.ee", "/x"), pages={"uus17.naidis.ee/y": _FRONT}),
    case(R.FINE, "r18.naidis.ee/a/", to("/a/index.et.html"), pages={"/a/index.et.html": sends(portal("A", "A", text(2)))}),
    case(R.FINE, "r19.naidis.ee/", to("/et"), pages={"/et": _FRONT}, anything=to("/et")),
    case(R.SOFT_404, "r20.naidis.ee/a", bare("", "<body onload=\"location.replace('/error404.html')\"></body>"), pages={"/error404.html": sends(bare("Viga", "<p>Viga</p>"))}),
]  # fmt: skip
