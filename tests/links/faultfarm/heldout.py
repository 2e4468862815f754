"""A hundred addresses written after the rules were frozen, in other words and shapes than the tables before.

Their first score is told in docs/verdicts.md; after it they are rows like the others.
"""

import gzip

from course_sync.model.links import Reason as R
from faultfarm.rows import PARAGRAPH, Row, article, for_browsers, good, page, raw, sends, to

_NEWS = "<p>Loe ka: eelarve võeti vastu. Ilm läheb soojemaks. Kool sai uue katuse.</p>"
MISSING = (
    page("Error 404 - Rakvere Raamatukogu", "Midagi on puudu", "<p>Sellel aadressil lehekülge ei ole.</p>"),
    page("Ei leidnud :(", "Ei leidnud :(", "<p>Leht, mida otsid, on vist ära kolinud.</p>"),
    page("Muuseum", "", "<h2>Vabandame!</h2><p>Teie poolt otsitud lehekülge ei ole meie serveris.</p>", nav=True),
    page("Puuduv leht – Vallavalitsus", "Puuduv leht", _NEWS),
    page("Lehte ei leitud!", "Tagasi avalehele", _NEWS * 3, nav=True),
    page("Ametikool", "404", "<p>Oih, siit pole midagi leida.</p>"),
    page("Seda artiklit enam ei ole", "Seda artiklit enam ei ole", _NEWS),
    page("Uudised", "Kuulutus on aegunud", "<p>Kuulutus on aegunud või eemaldatud.</p>"),
    page("", "", "<center><h1>404 Not Found</h1></center><hr><center>nginx</center>"),
    page("Whoops!", "Whoops!", "<p>The page you were looking for could not be found on our site.</p>"),
    page("Not Found | University of Somewhere", "We're sorry", "<p>The page you've requested cannot be found.</p>", nav=True),
    page("404: This page could not be found", "404", "<h2>This page could not be found.</h2>"),
    page("Sorry! | Library", "Sorry!", "<p>That item doesn't exist or has been withdrawn.</p>"),
    page("Content not available", "Content not available", "<p>It may have been removed.</p>"),
    page("Object not found!", "Object not found!", "<p>The requested URL was not found on this server. If you entered the URL manually please check your spelling.</p>"),
    page("Page gone missing", "Hmm, that page has gone missing", ""),
    page("The page cannot be found", "", "<h2>The page cannot be found</h2><p>The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.</p>"),
    page("Dead link", "You followed a dead link", "<p>Try the home page.</p>"),
    page("No such article", "No such article", ""),
    page("Портал", "Упс!", "<p>Страницы с таким адресом не существует.</p>"),
    page("Страница потерялась", "Страница потерялась", "<p>Попробуйте начать с главной.</p>"),
    page("404. Страница не найдена. Университет", "Увы", "<p>Вернитесь на главную.</p>"),
    page("Запрошенный документ отсутствует", "Запрошенный документ отсутствует", ""),
    page("Ошибка", "Ошибка 404", "<p>Возможно, вы ошиблись адресом.</p>"),
    page("Hakemaasi sivua ei löytynyt", "Hakemaasi sivua ei löytynyt", ""),
    page("Video unavailable", "Video unavailable", "<p>This video has been removed by the uploader.</p>"),
)  # fmt: skip
FINE = (
    article("Kuidas toimida, kui leht on kadunud"), article("Eesti metsade seisund"), article("Найденная страница истории"), article("Not found in translation"),
    article("Error bars in statistics"), article("Parkimine Tallinnas", extra="<p>Parkimine on tasuline.</p>"), article("Domeen ja selle nimi"), article("Robotite õpetus algajale"),
    page("Sisu | Kool", "Sisukord", "<ol><li>Sissejuhatus<li>Meetod<li>Kokkuvõte</ol>", nav=True), page("Sisselogimise juhend", "Sisselogimise juhend", f"<p>{PARAGRAPH}</p>"), page("Tere", "Tere tulemast", "<p>Palun vali keel: eesti, inglise.</p>"),
    page("Kontakt", "Kontakt", "<form><input name=nimi><textarea></textarea><button>Saada</button></form>"), page("Galerii", "", "<img src=1.jpg><img src=2.jpg>"), page("Hooldus ja remont", "Hooldus ja remont", f"<p>{PARAGRAPH * 2}</p>"),
    page("Küpsised", "Küpsiste kasutamine", f"<p>{PARAGRAPH * 3} Kasutame küpsiseid.</p>"), page("Leht 2", "Leht 2", "<p>Järgmine leht on 3.</p>"), page("Missing you", "Missing you", "<p>A poem about the sea.</p>"),
    page("Access", "Access", "<p>How to reach the campus by bus.</p>"), page("Wait what? | Blog", "Wait what?", f"<p>{PARAGRAPH}</p>"), page("Kadunud poeg", "Kadunud poeg", f"<p>{PARAGRAPH}</p>"),
)  # fmt: skip
WALLED = (
    (page("Access denied | kool.example used Cloudflare to restrict access", "Error 1020", "<p>Access denied</p>"), 403), (page("Bot check", "Checking if the site connection is secure", "<p>kool.example needs to review the security of your connection.</p>"), 503),
    (page("Verifying…", "", "<p>Verifying that you are not a robot…</p>"), 200), (page("Access to this page has been denied.", "Access to this page has been denied", "<p>Automated access detected.</p>"), 403),
    (page("Palun oodake", "", "<p>Kontrollime teie brauserit.</p>"), 200), (page("Kontroll", "Tõestage, et te ei ole robot", "<form><button>Jätka</button></form>"), 200), (page("Проверка", "Я не робот", "<p>Нажмите.</p>"), 200),
    (page("Human check", "", "<p>Solve the puzzle to prove you're human</p><script src='https://js.hcaptcha.com/1/api.js'></script>"), 200), (page("kool", "", "<p>Blocked by the firewall: automated requests are not allowed.</p>"), 403),
)  # fmt: skip
SIGNIN = (
    to("/kasutaja/sisene?tagasi=/x"), to("/Account/Login?ReturnUrl=/x"), to("/auth/login/?next=/x"), to("/users/log_in"), to("/saml/login"), to("/tara/login"),
    sends(page("Siseveeb", "Palun logi sisse", "<form><input name=k><input type=password><button>Sisene</button></form>")), sends(page("Members area", "Members only", "<p>This content is for members only. Please log in.</p>")),
    sends(page("Õppeinfosüsteem", "Autentimine", "<form><input type=password><button>ID-kaart</button><button>Mobiil-ID</button></form>")),
)  # fmt: skip
LOST = (
    page("kool.example", "kool.example", "<p>See domeeninimi on müüa. Hind kokkuleppel.</p>"), page("HugeNames", "", "<p>The domain kool.example may be for sale. Click here to inquire.</p>"), page("Domeen registreeritud", "", "<p>Domeen on registreeritud ja pargitud.</p>"),
    page("Этот домен выставлен на продажу", "", ""), page("kool.example - This website is for sale! - kool Resources and Information.", "", "<p>Related searches</p>"), page("Hosting plan expired", "Website suspended", "<p>Contact your hosting provider.</p>"),
)  # fmt: skip


def rows() -> list[Row]:
    found = [Row(f"/t/{n}", sends(body), R.SOFT_404, host="new-missing") for n, body in enumerate(MISSING)]
    found += [Row(f"/t/{n}", sends(body), R.FINE, host="new-fine") for n, body in enumerate(FINE)]
    found += [
        Row("/t", sends(body, status), R.BOT_WALL, host=f"new-wall{n}") for n, (body, status) in enumerate(WALLED)
    ]
    found += [Row(f"/t/{n}", behaviour, R.LOGIN, host="new-login") for n, behaviour in enumerate(SIGNIN)]
    found.append(Row("*", sends(page("Sisene", "Sisene", "<input type=password>")), R.FINE, host="new-login"))
    found += [Row("/t", sends(body), R.PARKED, host=f"new-lost{n}") for n, body in enumerate(LOST)]
    text = article("Uus")
    found += [
        Row("/a", to("/error_page?code=404"), R.SOFT_404, host="new-web"), Row("/error_page", good(), R.FINE, host="new-web"), Row("/b", to("/notfound.php"), R.SOFT_404, host="new-web"), Row("/notfound.php", good(), R.FINE, host="new-web"),
        Row("/c", to("/?error=404"), R.SOFT_404, host="new-web"), Row("/", good("Kodu"), R.FINE, host="new-web"), Row("/d", to("/default.aspx", 301), R.GENERAL_PAGE, host="new-web"), Row("/default.aspx", good("Kodu"), R.FINE, host="new-web"),
        Row("/f", to("/f/index.html", 301), R.PERMANENT_REDIRECT, host="new-web"), Row("/f/index.html", good(), R.FINE, host="new-web"),
        Row("/g", to("/uudised/2026?from=vana", 308), R.PERMANENT_REDIRECT, host="new-web"), Row("/uudised/2026", good(), R.FINE, host="new-web"), Row("/h", to("https://127.7.250.250:1/"), R.REFUSED, host="new-web"),
        Row("/i", to("tel:112"), R.BOUNDS, host="new-web"), Row("/j", raw("HTTP/1.1 302 Found\r\nLocation:\r\nContent-Length: 0\r\n\r\n"), R.BAD_RESPONSE, host="new-web"), Row("/k", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"), R.BAD_RESPONSE, host="new-web"),
        Row("/l", sends(gzip.compress(page("Lehte ei leitud", "Lehte ei leitud").encode(), mtime=0), Content_Encoding="gzip"), R.SOFT_404, host="new-web"), Row("/m", raw(f"HTTP/1.1 200 OK\r\ncontent-type:text/html\r\n\r\n{text}"), R.FINE, host="new-web"),
        Row("/n", sends(text, 299), R.FINE, host="new-web"), Row("/o", sends("", 404, {"Content-Type": "application/pdf"}), R.NOT_FOUND, host="new-web"), Row("/p", for_browsers(sends("", 404), sends("", 403)), R.NOT_FOUND, host="new-web"),
        Row("/q", for_browsers(sends("", 403), sends("", 404)), R.FORBIDDEN, host="new-web"), Row("/r", sends(page("Gone"), 410), R.GONE, host="new-web"), Row("/s", sends("<meta http-equiv='Refresh' content='0;url=https://valjas.siht/'>"), R.BOUNDS, host="new-web"),
        Row("/u", sends("<html><frameset><frame src=/a.html></frameset></html>"), R.FINE, host="new-web"), Row("/v", sends(text, headers={"Content-Disposition": "attachment; filename=a.html"}), R.FINE, host="new-web"),
        Row("/w", sends(page("Kool", "", "<div id=app>Loading…</div><script src=/a.js></script>")), R.FINE, host="new-web"), Row("/x.pdf", sends(page("Sisene", "Sisene", "<form><input type=password></form>")), R.LOGIN, host="new-web"),
        Row("/y.docx", sends(b"PK", Content_Type="application/octet-stream"), R.FINE, host="new-web"), Row("/z", to("/z/"), R.FINE, host="new-web"), Row("/z/", good(), R.FINE, host="new-web"),
    ]  # fmt: skip
    return found
