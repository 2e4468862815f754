"""Pages that answer 200 and are not what was asked for, and pages that only look like those."""

from itertools import product

from course_sync.model.links import Reason as R
from faultfarm.rows import PARAGRAPH, Row, article, good, page, sends, to, words
from faultfarm.server import Behaviour

NOT_FOUND = (
    # Estonian
    "Lehte ei leitud", "Lehekülge ei leitud", "Otsitud lehekülge ei leitud", "Kahjuks otsitud lehte ei leitud", "Vabandame, soovitud lehte ei ole olemas",
    "Seda lehte pole olemas", "Sellist lehekülge ei eksisteeri", "Leht puudub", "Lehekülg on eemaldatud või kustutatud", "Me ei leidnud lehte, mida otsisid",
    "Viga 404: lehte ei leitud", "Ups! Sellist lehte ei ole", "Dokumenti ei leitud", "Faili ei leitud", "Artiklit ei leitud", "See sisu ei ole enam saadaval",
    "Kursust ei leitud", "Otsitavat lehte ei õnnestunud leida", "Siin pole midagi", "Vigane aadress",
    # English
    "Page not found", "404 Not Found", "Error 404", "Oops! That page can’t be found.", "The page you requested could not be found.", "Sorry, this page isn't available",
    "We can't find the page you're looking for", "This page does not exist", "The requested URL was not found on this server.", "File not found",
    "The resource cannot be found.", "This content is no longer available", "Sorry, the file you have requested does not exist.", "HTTP Error 404.0 - Not Found",
    "The page you are looking for has been removed", "Course not found", "Nothing found", "We couldn't find that page", "Document unavailable", "Broken link",
    # Russian
    "Страница не найдена", "Ошибка 404", "Запрашиваемая страница не существует", "К сожалению, страница, которую вы ищете, не найдена", "Такой страницы нет",
    "Страница была удалена", "Документ не найден", "Файл не найден", "Мы не можем найти эту страницу", "Ничего не найдено", "404 — страница не найдена",
    "Материал не найден или удалён", "Страница не существует",
    # neighbours
    "Sivua ei löytynyt", "Lapa nav atrasta", "Puslapis nerastas", "Seite nicht gefunden", "Sidan kunde inte hittas", "Page introuvable",
)  # fmt: skip

HINT = "<p>Kontrolli aadressi või alusta <a href='/'>avalehelt</a>.</p>"
TEMPLATES = {
    "title": lambda say: page(f"{say} | Näidise Kool", "Vabandust", HINT, nav=True),
    "heading": lambda say: page("Näidise Kool", say, HINT, nav=True),
    "both": lambda say: page(say, say, HINT),
    "sentence": lambda say: page("Näidise Kool", "", f"<p>{say}</p>"),
    "apology": lambda say: page("Näidise Kool", "Oih!", f"<p>{say}</p>{HINT}", nav=True),
    "brand-first": lambda say: page(f"Näidise Kool - {say}", "", f"<h2>{say}</h2>{HINT}", nav=True),
}

OTHER_WORDS = (
    ("500 Internal Server Error", R.SERVER_ERROR), ("Internal Server Error", R.SERVER_ERROR), ("An unexpected error occurred", R.SERVER_ERROR),
    ("Error establishing a database connection", R.SERVER_ERROR), ("Midagi läks valesti", R.SERVER_ERROR), ("Tekkis viga", R.SERVER_ERROR),
    ("Произошла ошибка", R.SERVER_ERROR), ("Something went wrong", R.SERVER_ERROR), ("Server Error in '/' Application.", R.SERVER_ERROR), ("502 Bad Gateway", R.SERVER_ERROR),
    ("Under maintenance", R.UNAVAILABLE), ("Leht on hooldusel", R.UNAVAILABLE), ("Toimuvad hooldustööd", R.UNAVAILABLE), ("Site is temporarily unavailable", R.UNAVAILABLE),
    ("Ведутся технические работы", R.UNAVAILABLE), ("503 Service Unavailable", R.UNAVAILABLE),
    ("Access denied", R.FORBIDDEN), ("403 Forbidden", R.FORBIDDEN), ("Ligipääs keelatud", R.FORBIDDEN), ("Доступ запрещён", R.FORBIDDEN),
    ("You do not have permission to access this page", R.FORBIDDEN),
    ("Account suspended", R.PARKED), ("This account has been suspended", R.PARKED), ("Konto on peatatud", R.PARKED), ("Сайт заблокирован", R.PARKED),
)  # fmt: skip

# Good pages that speak about all this.
DECOYS = (
    "Mida teha, kui lehte ei leitud", "HTTP status codes explained", "Page not found: how to design it well", "Veaotsing veebis", "Peugeot 404", "Lost and found",
    "Room 404", "404 sõna eesti keeles", "Kadunud dokumendid Eesti arhiivides", "Ошибка выжившего", "Error analysis in language teaching", "Hooldustööde juhend",
    "Maintenance of wind turbines", "Access to justice", "Keelatud vili", "Login and logout in Moodle", "Sisselogimine ja rollid", "Domains for sale: a market overview",
    "Why is my page not found by Google?", "Küpsised ja privaatsus", "Are robots human?", "Captcha ajalugu", "Just a moment in history", "Missing persons in Estonia",
    "Страница истории Эстонии", "Document management", "Leht ja õis", "The page turner", "Kustutatud mälestused", "Removed from office: impeachment",
)  # fmt: skip


# Headings that are a page's subject, as they stand on real sites.
SUBJECTS = (
    ("Hooldustööd", "Siit leiate tänavate hooldustööde graafiku linnaosade kaupa. Talihooldust teeb AS Teed, suvehooldust OÜ Rohi."),
    ("Viga 404", "Näitus on avatud kolmapäevast pühapäevani. Kuraator Anna Mets, kunstnikud Peeter Saar ja Mari Tamm. Ekspositsioon uurib, kuidas võrk unustab."),
    ("HTTP 404", "HTTP 404 on olekukood, millega server annab teada, et küsitud ressurssi tal ei ole. Koodi määrab standard RFC 9110; vastuse keha kujundab sait ise."),
    ("Maintenance", "The workshop services wheelchairs and hearing aids on weekdays. Bring the device to the desk on the ground floor between nine and five."),
)  # fmt: skip


def rows() -> list[Row]:
    found = [
        Row(f"/pehme/{kind}/{number}", sends(TEMPLATES[kind](words(say))), R.SOFT_404, host="soft")
        for (number, say), kind in product(enumerate(NOT_FOUND), TEMPLATES)
    ]
    for (number, (say, reason)), kind in product(enumerate(OTHER_WORDS), ("both", "heading", "apology")):
        found.append(Row(f"/muu/{kind}/{number}", sends(TEMPLATES[kind](words(say))), reason, host="words"))
    for number, topic in enumerate(DECOYS):
        found.append(Row(f"/artikkel/{number}", sends(article(words(topic))), R.FINE, host="decoys"))
        short = page(f"{words(topic)} | Kool", words(topic), f"<p>{PARAGRAPH}</p>", nav=True)
        found.append(Row(f"/lyhike/{number}", sends(short), R.FINE, host="decoys"))
    found += [
        Row(
            f"/teema/{number}",
            sends(page(f"{heading} | Linnaosa", heading, f"<p>{text}</p>", nav=True)),
            R.FINE,
            host="decoys",
        )
        for number, (heading, text) in enumerate(SUBJECTS)
    ]
    found += [
        Row("/docs/Web/HTTP/Status/404", sends(page("404 Not Found - HTTP | Docs", "404 Not Found", f"<p>{PARAGRAPH * 3}</p>")), R.FINE, host="decoys"),
        Row("/soft-404/ei-leitud-1", sends(page("Lehte ei leitud", "Lehte ei leitud", HINT)), R.SOFT_404, host="soft"),
        Row("/soft404/redirect", to("/404.html"), R.SOFT_404, host="soft"),
        Row("/404.html", sends(page("Kool", "Tere", f"<p>{PARAGRAPH}</p>")), R.FINE, host="soft"),
        Row("/tekst.txt", sends("Not Found", Content_Type="text/plain"), R.SOFT_404, host="soft"),
        Row("/hea.txt", sends(PARAGRAPH, Content_Type="text/plain"), R.FINE, host="soft"),
        Row("/otsing?q=xyz", sends(page("Otsing", "Otsing", "<p>Midagi ei leitud</p>")), R.FINE, host="decoys"),
        Row("/kkk", sends(page("KKK", "Korduvad küsimused", f"<h2>Lehte ei leitud?</h2><p>{PARAGRAPH}</p><h2>Ei saa sisse logida?</h2><p>{PARAGRAPH}</p>")), R.FINE, host="decoys"),
        Row("/koodtabel/1257", sends(page("Lehekülge ei leitud", "Ups").replace("<meta charset=utf-8>", "").encode("cp1257"), Content_Type="text/html; charset=windows-1257"), R.SOFT_404, host="soft"),
        Row("/koodtabel/1251", sends(page("Страница не найдена", "Ой").replace("<meta charset=utf-8>", "").encode("cp1251"), Content_Type="text/html; charset=windows-1251"), R.SOFT_404, host="soft"),
        Row("/koodtabel/koi8", sends(page("Страница не найдена", "Ой").replace("charset=utf-8", "charset=koi8-r").encode("koi8-r"), Content_Type="text/html"), R.SOFT_404, host="soft"),
        Row("/koodtabel/utf16", sends(b"\xff\xfe" + page("Lehte ei leitud", "Ups").encode("utf-16-le"), Content_Type="text/html"), R.SOFT_404, host="soft"),
        Row("/koodtabel/vale", sends(article("Õppetöö").encode("cp1252"), Content_Type="text/html; charset=utf-8"), R.FINE, host="decoys"),
        Row("/koodtabel/tundmatu", sends(article("Õppetöö"), Content_Type="text/html; charset=x-olematu"), R.FINE, host="decoys"),
        Row("/tyhi", sends(""), R.BAD_RESPONSE, host="decoys"),  # a white page
        Row("/ainult-pilt", sends("<html><body><img src=/a.png></body></html>"), R.FINE, host="decoys"),
        Row("/vaike", sends("<h1>OK</h1>"), R.FINE, host="decoys"),
    ]  # fmt: skip
    found += redirects() + everywhere()
    return found


def redirects() -> list[Row]:
    """Redirects by which a site says that a page is gone, and those that mean well."""
    targets = {
        "/": R.GENERAL_PAGE, "/index.html": R.GENERAL_PAGE, "/et/": R.GENERAL_PAGE, "/en": R.GENERAL_PAGE, "/avaleht": R.GENERAL_PAGE, "/404": R.SOFT_404, "/404.html": R.SOFT_404,
        "/error/404": R.SOFT_404, "/page-not-found": R.SOFT_404, "/PageNotFound.aspx": R.SOFT_404, "/ei-leitud": R.SOFT_404, "/viga": R.SOFT_404, "/error": R.SOFT_404,
        "/error.html": R.SOFT_404, "/errors/notfound": R.SOFT_404, "/otsing?q=kadunud": R.GENERAL_PAGE, "/search?query=kadunud": R.GENERAL_PAGE, "/sorry": R.SOFT_404,
        "/uus/asukoht": R.FINE, "/ok": R.FINE, "/sisu": R.FINE, "/errors-in-teaching": R.FINE, "/otsingumootorid": R.FINE, "/koolitus/viga-saamine": R.FINE,
    }  # fmt: skip
    there = [Row(target, good(f"Sisu {number}"), R.FINE, host="away") for number, target in enumerate(targets)]
    found = [one for one in there if "?" not in one.path]
    found += [Row(one.path.partition("?")[0], one.behaviour, R.FINE, host="away") for one in there if "?" in one.path]
    for status in (301, 302, 303, 307, 308):
        for number, (target, reason) in enumerate(targets.items()):
            moved = R.PERMANENT_REDIRECT if reason is R.FINE and status in (301, 308) else reason
            found.append(Row(f"/kadunud/{status}/{number}", to(target, status), moved, host="away"))
    found += [
        Row(
            "/kurss.aspx",
            lambda x: (good("Viga") if x.query else to("/kurss.aspx?aspxerrorpath=/kurss.aspx"))(x),
            R.SOFT_404,
            host="soft",
        ),
        Row("/kadunud/voorsile", to("/", 301, host="fronts"), R.GENERAL_PAGE, host="olddomain"),
        Row("*", to("/", 301, host="fronts"), R.FINE, host="olddomain"),
        Row("/", good("Uus kodu"), R.FINE, host="fronts"),
        Row("/lyhilink", to("/", 302, host="fronts"), R.FINE, host="shortener"),
        Row("/kaunis", to("/vead/kogu", 302), R.GENERAL_PAGE, host="errorpage"),
        Row("*", lambda x: (good("Abi") if x.path == "/vead/kogu" else to("/vead/kogu"))(x), R.FINE, host="errorpage"),
    ]
    return found


def everywhere() -> list[Row]:
    """Hosts that answer every address alike."""

    def shop(x):
        return x.send(
            page("Pood", "Pood", f"<p>Meie poe avaleht, kus on palju häid pakkumisi. {x.path} kell 12:{x.count:02}</p>")
        )

    empty = sends("")
    shell = sends(page("Rakendus", "", "<div id=root></div><script src=/app.js></script>"))
    return [
        Row("*", shop, R.FINE, host="shop"), Row("/", shop, R.FINE, host="shop"),
        Row("/oppekava", shop, R.GENERAL_PAGE, host="shop"), Row("/2026/sygis/kava", shop, R.GENERAL_PAGE, host="shop"),
        Row("/paris", good("Päris leht"), R.FINE, host="shop"),
        Row("*", empty, R.BAD_RESPONSE, host="empties"), Row("/midagi", empty, R.BAD_RESPONSE, host="empties"), Row("/ka-midagi", empty, R.BAD_RESPONSE, host="empties"),
        Row("*", shell, R.FINE, host="spa"), Row("/kursus/7", shell, R.FINE, host="spa"), Row("/kursus/8/osa", shell, R.FINE, host="spa"),
        *honest(),
    ]  # fmt: skip


def honest() -> list[Row]:
    """Hosts that say 404 to what cannot exist: the page that comes with it, sent with a 200, is none, in whatever tongue."""

    def missing(status: int | str) -> Behaviour:
        text = "<p>Samahani, ukurasa huo haupatikani hapa.</p>"
        return lambda x: x.send(
            page("Hitilafu", "Hitilafu", f"{text}<p>{x.path}</p><p>{x.count:04}</p>", nav=True), status
        )

    home = page("Näidise Kool", "Näidise Kool", "".join(f"<p>{n}. {PARAGRAPH}</p>" for n in range(4)), nav=True)
    frame = page(
        "Rakendus",
        "",
        "<div>Rakendust laaditakse, palun oota natuke aega.</div><script src=/app.js></script>",
        nav=True,
    )
    member = page("Liige", "Liige", "<p>Samahani, ukurasa huo ni wa wanachama tu.</p>", nav=True)
    found = [
        Row("/swahili/404", missing(404), R.NOT_FOUND, host="honest"), Row("*", missing(404), R.FINE, host="honest"),
        Row("/somo/hisabati", missing(200), R.SOFT_404, host="honest"), Row("/somo/historia?id=7", missing(200), R.SOFT_404, host="honest"),
        Row("/wanachama", sends(member), R.FINE, host="honest"), Row("/jumuiya", good("Kursus"), R.FINE, host="honest"),
    ]  # fmt: skip
    for host, told, path in (("homes", home, "/uus/avaleht"), ("frames", frame, "/kursus/7/osa")):
        found += [Row("*", sends(told, 404), R.FINE, host=host), Row(path, sends(told), R.FINE, host=host)]
    return found
