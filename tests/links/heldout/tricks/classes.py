"""Classes of pages: what servers, hosts and platforms say on their own, names taken over, and good pages that come close."""

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.shapes import Case, bare, case, drupal, text, wordpress

S, OK, ERR, OFF, PARK, NO = R.SOFT_404, R.FINE, R.SERVER_ERROR, R.UNAVAILABLE, R.PARKED, R.FORBIDDEN

# what a server says of its own, as plain text
PLAIN: tuple[tuple[R, str, str], ...] = (
    (S, "lihttekst1.naidis.ee/a", "404 page not found\n"),
    (S, "lihttekst2.naidis.ee/a", "default backend - 404"),
    (S, "lihttekst3.naidis.ee/a.php", "File not found."),
    (S, "lihttekst4.naidis.ee/a", "Not Found"),
    (S, "lihttekst5.naidis.ee/a", "Error 404: SRVE0190E: File not found: /a"),
    (S, "lihttekst6.naidis.ee/a", "The system cannot find the file specified."),
    (S, "lihttekst7.naidis.ee/a", "Resource not found"),
    (ERR, "lihttekst8.naidis.ee/a", "no healthy upstream"),
    (ERR, "lihttekst9.naidis.ee/a", "upstream request timeout"),
    (ERR, "lihttekst10.naidis.ee/a", "Internal Server Error"),
    (OK, "lihttekst11.naidis.ee/a", "404 koolist 12 vastasid küsitlusele. Ülejäänud ei leidnud aega."),
    (OK, "lihttekst12.naidis.ee/a", "Märkmed\n\nTundi 3 ei toimunud. Ülesanne: loe lk 404.\n"),
)

# what platforms and hosts show in place of a site or a page
PLATFORMS: tuple[tuple[R, str, str, str], ...] = (
    (S, "app1.naidis.com/", "Heroku-like", "<p>There's nothing here, yet.</p><p>Build something amazing</p>"),
    (S, "app2.naidis.com/x", "404: NOT_FOUND", "<p>404: NOT_FOUND Code: DEPLOYMENT_NOT_FOUND ID: arn1::x</p>"),
    (S, "app3.naidis.com/x", "Azure-like Web App - Unavailable", "<h1>404 Web Site not found.</h1><p>You may be seeing this error due to one of the reasons listed below: custom domain has not been configured.</p>"),
    (S, "app4.naidis.com/x", "Site Not Found", "<h1>Site Not Found</h1><h2>Why am I seeing this?</h2><p>There are a few potential reasons: you haven't deployed an app yet, or you may have deployed an empty directory.</p>"),
    (S, "app5.naidis.com/x", "Not found.", "<h1>There's nothing here.</h1><p>Whatever you were looking for doesn't currently exist at this address. Unless you were looking for this error page, in which case: Congrats! You totally found it.</p>"),
    (S, "app6.naidis.com/x", "Project not found", "<h1>project not found</h1>"),
    (PARK, "app7.naidis.com/x", "Website Expired", "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p>"),
    (OFF, "app8.naidis.com/x", "Shop", "<h1>Sorry, this shop is currently unavailable.</h1>"),
    (PARK, "app9.naidis.com/x", "Suspended", "<h1>Bandwidth Limit Exceeded</h1><p>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit. Please try again later.</p>"),
    (OFF, "app10.naidis.com/x", "Application is not available", "<h1>Application is not available</h1><p>The application is currently not serving requests at this endpoint. It may not have been started or is still starting.</p>"),
    (ERR, "app11.naidis.com/x", "DNS resolution error | app11", "<h1>Error 1001</h1><h2>DNS resolution error</h2><p>You've requested a page on a website that is on the network. Cannot resolve the requested domain.</p>"),
    (ERR, "app12.naidis.com/x", "502 Proxy Error", "<h1>Proxy Error</h1><p>The proxy server received an invalid response from an upstream server. The proxy server could not handle the request GET /x.</p>"),
    (ERR, "app13.naidis.com/x", "503 Backend fetch failed", "<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 98306</p><hr><p>Varnish cache server</p>"),
    (S, "app14.naidis.com/db.nsf/x", "Error", "<h1>Error 404</h1>HTTP Web Server: Couldn't find design note - x"),
    (ERR, "app15.naidis.com/x.asp?id=3", "", "<font face='Arial' size=2><p>ADODB.Recordset</font> <font face='Arial' size=2>error '800a0bcd'</font><p><font face='Arial' size=2>Either BOF or EOF is True, or the current record has been deleted. Requested operation requires a current record.</font><p>/x.asp, line 31"),
    (ERR, "app16.naidis.com/x.cfm", "Error Occurred While Processing Request", "<h1>The web site you are accessing has experienced an unexpected error.</h1><p>Please contact the website administrator.</p>"),
    (ERR, "app17.naidis.com/x", "We're sorry, but something went wrong (500)", "<h1>We're sorry, but something went wrong.</h1><p>If you are the application owner check the logs for more information.</p>"),
    (ERR, "app18.naidis.ee/x", "Üldine viga", "<h1>Üldine viga</h1><p>SQL ERROR [ mysqli ] Table './foorum/sessions' is marked as crashed and should be repaired [145]</p><p>Lehe laadimisel esines tõrge.</p>"),
    (S, "app19.naidis.com/s/x", "Transfer expired", "<h1>Transfer expired</h1><p>Sorry, this transfer has expired and is not available any more.</p>"),
    (S, "app20.naidis.com/d/x", "Design", "<h1>This design is unavailable</h1><p>It may have been deleted, or its owner stopped sharing it.</p>"),
    (S, "app21.naidis.com/b/x", "Board not found", "<h1>Board not found.</h1><p>This board may be private. You may be able to view it by logging in.</p>"),
    (S, "app22.naidis.com/view?pin=p1", "LearningApps", "<h2>App not found</h2><p>Sorry, this app was not found. Maybe it was deleted by its author.</p>"),
    (S, "app23.naidis.com/p/x", "Error", "<p><b>404.</b> <ins>That’s an error.</ins><p>The requested URL was not found on this server. <ins>That’s all we know.</ins>"),
    (S, "app24.naidis.ee/akt/1", "Riigi leht", "<h1>Akti ei leitud</h1><p>Akt on kehtetu või viide vigane.</p>"),
    (PARK, "app25.naidis.com/x", "SLOT GACOR: Situs Slot Online Terpercaya 2026", "<h1>Daftar Situs Slot Gacor</h1>" + "<p>Nikmati permainan slot online terbaik dengan bonus harian dan deposit pulsa tanpa potongan.</p>" * 30),
    (PARK, "app26.naidis.ee/oppematerjal/4", "Judi Online: Bandar Togel Resmi", "<h1>Bandar Togel Resmi</h1><p>Link alternatif login.</p>"),
    (OK, "app27.naidis.ee/sisu/hasart", "Hasartmängusõltuvus", "<h1>Hasartmängusõltuvus</h1><p>Kasiino ja slot-mängud võivad tekitada sõltuvust.</p>" + text(2)),
)  # fmt: skip

# good pages, short, that come close
NEAR: tuple[tuple[str, str, str], ...] = (
    ("lahe1.naidis.ee/kalender/2027/02", "Kalender", "<h1>Veebruar 2027</h1><p>Sündmusi ei leitud.</p>"),
    ("lahe2.naidis.ee/kategooria/vaibad", "Vaibad", "<h1>Vaibad</h1><p>Selles kategoorias tooteid ei ole.</p>"),
    ("lahe3.naidis.com/careers", "Careers", "<h1>Careers</h1><p>There are no open positions at the moment.</p>"),
    ("lahe4.naidis.ee/kaust/", "Index of /kaust", "<h1>Index of /kaust</h1><pre><a href=../>../</a>\n<a href=a.pdf>a.pdf</a></pre>"),
    ("lahe5.naidis.ee/ostukorv", "Ostukorv", "<h1>Ostukorv</h1><p>Sinu ostukorv on tühi.</p>"),
    ("lahe6.naidis.com/app", "Viewer", "<h1>Your browser is not supported</h1><p>Please upgrade to a newer browser to use this application.</p>"),
    ("lahe7.naidis.com/docs/2.1/api", "API 2.1", "<h1>API reference</h1><p>This version is no longer supported. See the current version.</p><p>The client opens a session and sends requests in turn.</p>"),
    ("lahe8.naidis.ee/sonastik/puuduma", "puuduma", "<h1>puuduma</h1><p>ei ole kohal või olemas. Täna puudub kaks õpilast. Leht puudub.</p>"),
    ("lahe9.naidis.com/python/FileNotFoundError", "FileNotFoundError", "<h1>FileNotFoundError</h1><p>Raised when a file or directory is requested but does not exist.</p>"),
    ("lahe10.naidis.ee/teata-veast", "Teata veast", "<h1>Teata katkisest lingist</h1><p>Kui leht ei avane või link on katki, kirjuta meile.</p><form><textarea></textarea><button>Saada</button></form>"),
    ("lahe11.naidis.ee/ulesanne/3", "Ülesanne 3", "<h1>Ülesanne 3</h1><p>Paranda lause: „Lehte ei ole leitud sest aadress vale on.”</p>"),
    ("lahe12.naidis.ee/naljad", "Nali", "<p>Arvutiõpetaja otsis kadunud lehte. Ei leidnud. 404 korda otsis.</p>"),
    ("lahe13.naidis.com/thesis/9", "Lost pages", "<h1>Lost pages: link rot in course sites</h1><p>Master's thesis, 2019. Half of the links that were studied no longer work.</p>"),
    ("lahe14.naidis.ee/teade", "Teade", "<h1>Kool on täna suletud</h1><p>Tormi tõttu õppetööd ei toimu. Õpilaskodu on avatud.</p>"),
    ("lahe15.naidis.ee/konkurss", "Konkurss", "<h1>Õpetaja konkurss</h1><p>Konkurss on lõppenud. Tööle asus Mari Mets. Täname kõiki kandideerijaid!</p>"),
    ("lahe16.naidis.fi/kurssi", "Kurssi", "<h1>Keramiikkakurssi</h1><p>Kurssi on täynnä eikä siihen voi enää ilmoittautua. Seuraava kurssi alkaa syksyllä.</p>"),
    ("lahe17.naidis.de/kurs", "Töpferkurs", "<h1>Töpferkurs</h1><p>Der Kurs ist leider ausgebucht. Es sind keine Plätze mehr frei. Der nächste Kurs beginnt im Herbst.</p>"),
    ("lahe18.naidis.lv/kurss", "Keramikas kurss", "<h1>Keramikas kurss</h1><p>Pieteikšanās ir slēgta. Vietu vairs nav. Nākamais kurss sāksies rudenī.</p>"),
    ("lahe19.naidis.se/bok", "Boken", "<h1>Sidan 404</h1><p>En roman av A. Berg. Boken finns inte längre i tryck men kan lånas på biblioteket.</p>"),
    ("lahe20.naidis.ee/hooldus", "Pesumasina hooldus", "<h1>Pesumasina hooldus</h1><p>Masin on hoolduse ajal välja lülitatud. Filter puhastatakse kord kuus.</p>"),
    ("lahe21.naidis.ee/rahvamaja", "Rahvamaja", "<h1>Rahvamaja on remondi tõttu suletud</h1><p>Ringid tegutsevad koolimajas. Küsi lisa perenaiselt.</p>"),
    ("lahe22.naidis.ee/kontakt", "Kontakt", "<h1>Kontakt</h1><p>Kabinet 404. Vastuvõttu reedel ei ole.</p>"),
    ("lahe23.naidis.ru/urok", "Урок", "<h1>Работа над ошибками</h1><p>Найдите ошибку в каждом предложении. Попробуйте ещё раз.</p>"),
    ("lahe24.naidis.com/lesson/try", "Try again", "<h1>Try again</h1><p>There is an error in each sentence. Find it, then try again.</p>"),
    ("lahe25.naidis.ee/materjal/kood-4711", "Kood 4711", "<h1>Odekolonn 4711</h1><p>4711 ei ole aasta, vaid maja number. Lõhn sündis Kölnis.</p>"),
)  # fmt: skip

# faults that come close to good pages
FAR: tuple[tuple[str, str, str], ...] = (
    ("kaugel1.naidis.ee/kursus/7", "Kursus", "<h1>Kursus</h1><p>Õpetaja on selle kursuse sulgenud ja materjalid kustutanud.</p>"),
    ("kaugel2.naidis.com/deck/8", "Deck", "<h1>Deck</h1><p>Whoever made this deck has taken it offline for good.</p>"),
    ("kaugel3.naidis.ee/klipp/9", "Klipp", "<h1>Klipp</h1><div class='alert alert-danger'>Sisu ei kuvata: autor võttis selle maha.</div>"),
    ("kaugel4.naidis.fi/video/5", "Video", "<h1>Video</h1><p>Videon omistaja on poistanut sen.</p>"),
    ("kaugel5.naidis.de/kurs/6", "Kurs", "<h1>Kurs</h1><p>Dieser Kurs wurde vom Anbieter entfernt.</p>"),
    ("kaugel6.naidis.lv/kurss/7", "Kurss", "<h1>Kurss</h1><p>Šis kurss ir dzēsts.</p>"),
    ("kaugel7.naidis.se/kurs/8", "Kurs", "<h1>Kurs</h1><p>Den här kursen har tagits bort av ägaren.</p>"),
    ("kaugel8.naidis.ee/objekt/90112", "Objekt", "<h1>Objekt</h1><p>Numbriga 90112 midagi ei leitud.</p>"),
    ("kaugel9.naidis.pl/strona", "Strona", "<h1>Nie znaleziono strony</h1><p>Podany adres nie istnieje.</p>"),
    ("kaugel10.naidis.ua/statya", "Стаття", "<h1>Сторінку видалено</h1><p>На жаль, цієї сторінки більше немає.</p>"),
    ("kaugel11.naidis.nl/pagina", "Pagina", "<h1>Pagina bestaat niet</h1><p>De gevraagde pagina is verwijderd.</p>"),
    ("kaugel12.naidis.es/curso", "Curso", "<h1>Página no disponible</h1><p>El contenido solicitado ya no existe.</p>"),
)  # fmt: skip


def _plain() -> list[Case]:
    near = {S: (R.GENERAL_PAGE,), ERR: (OFF, R.TIMEOUT), OK: ()}
    return [case(reason, address, told, 200, {"Content-Type": "text/plain; charset=utf-8"}, also=near[reason]) for reason, address, told in PLAIN]  # fmt: skip


def _platforms() -> list[Case]:
    near = {S: (R.GENERAL_PAGE, PARK), ERR: (OFF, S), OFF: (ERR, S, PARK), PARK: (S, OFF), OK: ()}
    return [case(reason, address, bare(title, body), also=near[reason]) for reason, address, title, body in PLATFORMS]


CASES: list[Case] = [
    *_plain(),
    *_platforms(),
    *(case(OK, address, drupal(title, "", body).replace("<h1></h1>", "")) for address, title, body in NEAR),
    *(case(S, address, wordpress(title, "", body).replace('<header class="page-header"><h1 class="page-title"></h1></header>', ""), also=(R.GENERAL_PAGE, R.VIDEO_REMOVED)) for address, title, body in FAR),
    case(NO, "keelab1.naidis.com/x", bare("AccessDenied", "<p>Access Denied</p>"), anything=sends(bare("AccessDenied", "<p>Access Denied</p>")), also=(R.GENERAL_PAGE,)),
]  # fmt: skip
