"""Pages that keep a name and say only that what stood there is over, those that first ask their reader something, and good ones that sound like either."""

import time
from datetime import UTC, datetime

import pytest

from course_sync.links.exchange import Answer
from course_sync.links.gates import barred_by_place, gate
from course_sync.links.page import Page, read_page
from course_sync.links.unseen import told_by_framework
from course_sync.links.verdict import judge
from course_sync.links.withdrawn import withdrawn
from course_sync.model.links import BAD, Reason, Verdict

NOW = datetime(2026, 11, 27, tzinfo=UTC)
HTML = {"content-type": "text/html; charset=utf-8"}


def marked(text: str) -> str:
    """# and ## headings, - items, | rows, < as it stands, all else paragraphs."""
    out = []
    for line in text.split("\n"):
        if line.startswith("## "):
            out.append(f"<h2>{line[3:]}</h2>")
        elif line.startswith("# "):
            out.append(f"<h1>{line[2:]}</h1>")
        elif line.startswith("- "):
            out.append(f"<ul><li>{line[2:]}</li></ul>")
        elif line.startswith("| "):
            cells = "".join(f"<td>{cell.strip()}</td>" for cell in line.strip("| ").split("|"))
            out.append(f"<table><tr>{cells}</tr></table>")
        else:
            out.append(line if line.startswith("<") else f"<p>{line}</p>")
    return "".join(out).replace("</table><table>", "").replace("</ul><ul>", "")


def page_of(url: str, title: str, body: str) -> tuple[Page, str]:
    """A page of a site with a menu, and its address."""
    menu = "<nav><ul><li><a href=/a>Menu</a></li><li><a href=/b>Info</a></li></ul></nav>"
    markup = f"<html><head><title>{title} | Site</title></head><body>{menu}<main>{marked(body)}</main></body></html>"
    page = read_page(markup.encode(), HTML)
    assert page is not None
    return page, f"https://www.{url.partition('/')[0]}.example/{url.partition('/')[2]}"


def judged(url: str, title: str, body: str, *, everywhere: bool = False):
    """The verdict on it; `everywhere`: its host answers so to any address."""
    page, address = page_of(url, title, body)
    probe = Answer(f"https://{address.split('/')[2]}/x9", f"https://{address.split('/')[2]}/x9", status=200 if everywhere else 404, page=page if everywhere else None)  # fmt: skip
    return judge(Answer(address, address, status=200, headers=HTML, page=page, probe=probe), NOW)


# fmt: off
GONE = (
    ("kursuseait/kursus/suhtlemine", "Suhtlemiskursus", "# Suhtlemiskursus\nSeda kursust me enam ei paku. Õppematerjalid on keskkonnast eemaldatud."),
    ("nouandla/vestlus", "Vestlusnõustamine", "# Vestlusnõustamine on suletud\nAitäh kõigile, kes meiega kaasas käisid! Teenus lõpetas töö aasta lõpus ja vestlusi ei säilitata."),
    ("mtu-kodu/meist", "MTÜ Kodu on tegevuse lõpetanud", "# MTÜ Kodu on tegevuse lõpetanud\nÜhing on likvideeritud ja kodulehte enam ei hallata. Abi saamiseks pöördu oma valla lastekaitse poole."),
    ("tele/saade/laps-1", "Laps ja lugu", "# Laps ja lugu\nSeda saadet ei saa enam järele vaadata, sest litsents on läbi."),
    ("varamu/video/77", "Video", "# Video\nVideo autor on selle siit ära korjanud."),
    ("projektid/tugi", "Tugiprojekt", "# Tugiprojekt\nProjekt sai läbi ja selle leht on suletud. Tulemusi tutvustab lõpparuanne, mille saadame soovi korral."),
    ("poed/raamat/leinaraamat", "Leinaraamat", "# Leinaraamat\nTrükk on läbi müüdud ja toode tootevalikust välja arvatud."),
    ("kolis/teenus/abi", "Leht on kolinud", "# Leht on kolinud\nUue aadressi leiad Sotsiaalkindlustusameti kodulehelt. Palun muuda oma viiteid."),
    ("kaart2/kiht", "Kaart", "# Kaardirakendus puudub\nKüsitud kaart on teenusest maha võetud."),
    ("juttude/jutt/15", "Juttu ei ole", "# Seda juttu siin ei ole\nAutor võttis jutu maha."),
    ("mindapp/room/4", "Goodbye", "# Mindapp is shutting down\nAs of 1 May our app and all its rooms have been switched off. Thank you for being part of it."),
    ("trustfund/support/chat", "We are no longer here", "# Harbour Trust has been wound up\nThe trustees dissolved the charity last spring. If you need support, please contact your GP or local council."),
    ("courseville/course/grief", "Coping with grief", "# Coping with grief\nWe no longer run this course. Its pages were taken offline."),
    ("pubs/report/12", "Annual report", "# Annual report\nThis report has been withdrawn pending correction and is not available to download."),
    ("jobsite/job/991", "Family support worker", "# Family support worker\nThis position has been filled and the advert is closed.\n## Similar jobs\n- Play worker, Leeds\n- Youth mentor, Hull"),
    ("broadcast/ep/5", "The quiet hour", "# The quiet hour\nYou can no longer listen to this programme: our licence has run out."),
    ("lessonbank/lesson/fractions", "Fractions", "# Fractions\nThe teacher has pulled this lesson from the library."),
    ("oldportal/guides/respite", "This content has a new home", "# This content has a new home\nThe guides now live on the council website. Please update your bookmarks."),
    ("blogring/post/77", "Why we march", "# Why we march\nThis post has been pulled by the editors."),
    ("gamehub/play/2", "Kindness quest", "# Kindness quest\nSupport for this game ended and its servers were switched off for good."),
    ("fondru/pomoshch", "Фонд прекратил работу", "# Фонд «Тёплый дом» прекратил работу\nОрганизация ликвидирована, сайт больше не поддерживается. Спасибо всем, кто был с нами."),
    ("kursru/kurs/semya", "Семейное право", "# Семейное право\nКурс больше не проводится, а его материалы убраны с сайта."),
    ("videoru/v/9", "Видео", "# Урок 3\nАвтор закрыл доступ к ролику и удалил его с канала."),
    ("servisru/zapis", "Запись к врачу", "# Запись к врачу\nСервис отключён. Мы переехали на новый портал, обновите ссылку."),
    ("lavka/tovar/5", "Пособие", "# Пособие для родителей\nТовар снят с продажи и больше не выпускается."),
    ("vakru/v/33", "Няня", "# Няня\nВакансия неактуальна: работодатель закрыл её."),
    ("dle/index.php?newsid=44", "Информация", '<div class="alert">По данному адресу публикаций не найдено.</div>'),
    ("palvelufi/tuki", "Palvelu päättyi", "# Verkkotuki on lakkautettu\nPalvelun toiminta päättyi keväällä, ja sivusto on suljettu. Kiitos kaikille!"),
    ("kurssifi/kurssi/1", "Kriisiapu", "# Kriisiapu\nKurssia ei enää järjestetä ja sen aineisto on poistettu verkosta."),
    ("ohjelmafi/o/2", "Ohjelma", "# Perheet tänään\nTämä jakso ei ole enää katsottavissa."),
    ("tyofi/paikka/5", "Lastenhoitaja", "# Lastenhoitaja\nTyöpaikkailmoitus on vanhentunut eikä paikkaa voi enää hakea."),
    ("fonds/atbalsts", "Biedrība beigusi darbu", "# Biedrība ir beigusi darbību\nBiedrība ir likvidēta, mājaslapa vairs netiek uzturēta. Paldies visiem!"),
    ("kurss/kurss/3", "Vecāku skola", "# Vecāku skola\nŠis kurss vairs netiek piedāvāts, materiāli ir izņemti."),
    ("raidij/r/3", "Raidījums", "# Ģimenes stunda\nRaidījums vairs nav klausāms."),
    ("fondas/pagalba", "Fondas uždarytas", "# Fondas baigė veiklą\nOrganizacija likviduota, svetainė išjungta. Dėkojame visiems."),
    ("mokym/k/3", "Tėvystės kursas", "# Tėvystės kursas\nKursas nebeorganizuojamas, o medžiaga pašalinta."),
    ("skelb/s/5", "Auklė", "# Auklė\nSkelbimas nebegalioja, vieta užimta."),
    ("verein/hilfe", "Verein aufgelöst", "# Der Verein wurde aufgelöst\nDie Beratungsstelle hat ihre Arbeit eingestellt und diese Website wird nicht mehr betreut. Wir danken allen Ehrenamtlichen."),
    ("kursde/kurs/3", "Elternkurs", "# Elternkurs\nDieser Kurs wird nicht mehr angeboten; das Material wurde aus dem Netz genommen."),
    ("mediathek/v/3", "Sendung", "# Stille Kinder\nDie Sendung steht aus rechtlichen Gründen nicht mehr zum Abruf bereit."),
    ("shopde/p/3", "Ratgeber", "# Ratgeber Trauer\nArtikel ist vergriffen und wurde aus dem Sortiment genommen."),
    ("assofr/aide", "Association dissoute", "# Notre association a cessé ses activités\nElle a été dissoute en mars et ce site n'est plus alimenté. Merci à toutes et à tous."),
    ("coursfr/c/3", "Formation", "# Accompagner le deuil\nCette formation n'est plus proposée et ses supports ont été retirés."),
    ("replay/v/2", "Replay", "# Paroles de parents\nCe replay n'est plus visible : les droits ont expiré."),
    ("fundacja/pomoc", "Fundacja zakończyła działalność", "# Fundacja zakończyła działalność\nOrganizacja została zlikwidowana, a strona wyłączona. Dziękujemy wszystkim."),
    ("kurspl/k/2", "Kurs", "# Żałoba w rodzinie\nTen kurs został wycofany z oferty, materiały usunięto."),
    ("foren/stod", "Föreningen upplöst", "# Föreningen är upplöst\nChatten har stängts för gott och sidan uppdateras inte längre. Tack till alla volontärer."),
    ("playsv/v/2", "Program", "# Föräldrar emellan\nProgrammet går inte längre att se."),
    ("jobbsv/j/2", "Annons", "# Kurator\nAnnonsen är inte längre aktuell, tjänsten är tillsatt."),
    ("funda/ayuda", "Cierre", "# La fundación ha cerrado\nLa asociación se disolvió y este servicio ya no está en marcha. Gracias a todos."),
    ("cursoes/c/2", "Curso", "# Crianza\nEste curso ya no se ofrece y sus materiales fueron retirados."),
    ("assoit/aiuto", "Associazione sciolta", "# L'associazione è stata sciolta\nIl servizio ha chiuso definitivamente. Grazie a tutti i volontari."),
    ("corsoit/c/2", "Corso", "# Genitori oggi\nIl corso non è più disponibile e il materiale è stato tolto dal sito."),
    ("saatejaam/osa/9", "Õhtujutt", "# Õhtujutt\nÕigused lõppesid ja seda osa enam kuulata ei saa."),
    ("opik/peatykk/4", "4. peatükk", "# 4. peatükk\nAutori soovil on peatükk võrgust maha võetud."),
    ("tugiliin/kirjuta", "Tugiliin", "# Tugiliin enam ei tööta\nTeenuse pakkumine lõppes. Kiire mure korral helista 116111."),
    ("huvikool/ring/3", "Näitering", "# Näitering\nSee ring on meie kavast välja jäetud ja tema leht tühjendatud."),
    ("mangud/m/2", "Viktoriin", "# Viktoriin\nMängu looja kustutas selle mängu."),
    ("arhiivid/fail/99", "Failid", "# Pole siin\nKüsitud fail on serverist ära viidud."),
    ("petition/p/7", "Petition", "# Petition closed\nThis petition has been removed by the person who started it."),
    ("museumapp/tour", "The tour app has gone", "# The tour app has gone\nWe have stopped supporting our app and pulled it from the stores. Sorry for the trouble."),
    ("openbook/ch/3", "Chapter 3", "# Chapter 3\nAt the request of the publisher we have had to take this chapter offline."),
    ("sharebox/x/1", "Shared folder", "# Shared folder\nSharing has been switched off for this folder."),
    ("trainers/w/4", "Webinar", "# Webinar: coping\nThe recording is no longer up. We only keep recordings for a year."),
    ("magazine/a/1", "Essay", "# Essay\nWe have taken this essay down while we check a complaint."),
    ("swapshop/i/4", "Push chair", "# Push chair\nThis listing has ended."),
    ("knigi/glava/2", "Глава 2", "# Глава 2\nПо требованию правообладателя глава удалена с сайта."),
    ("telefon/doveriya", "Телефон доверия", "# Телефон доверия закрыт\nЛиния прекратила работу в августе. Если нужна помощь, звоните 116111."),
    ("shkola/kruzhok", "Кружок", "# Кружок\nЭтот раздел больше не ведётся и скрыт администратором."),
    ("igra/i/3", "Игра", "# Игра\nСерверы игры отключены навсегда. Спасибо за игру!"),
    ("lehti/a/3", "Juttu", "# Juttu\nOlemme poistaneet tämän jutun lukijan pyynnöstä."),
    ("kauppafi/t/2", "Kirja", "# Kirja\nTuote on poistunut valikoimastamme."),
    ("veikals/p/2", "Grāmata", "# Grāmata\nPrece ir izņemta no sortimenta."),
    ("darbs/v/2", "Aukle", "# Aukle\nSludinājums vairs nav aktuāls."),
    ("laida/l/2", "Laida", "# Laida\nŠios laidos klausytis nebegalima."),
    ("tinklal/s/2", "Straipsnis", "# Straipsnis\nRedakcija šį straipsnį pašalino."),
    ("forumde/t/2", "Thema", "# Thema\nDas Forum wurde dauerhaft geschlossen und alle Beiträge gelöscht."),
    ("spende/p/2", "Projekt", "# Projekt\nDas Projekt ist abgeschlossen, seine Seite wurde abgeschaltet."),
    ("emploifr/o/2", "Éducateur", "# Éducateur\nCette offre n'est plus en ligne, le poste est pourvu."),
    ("jeufr/j/2", "Jeu", "# Jeu\nNous avons fermé ce jeu définitivement. Merci d'avoir joué."),
    ("forumpl/t/2", "Wątek", "# Wątek\nTen materiał został usunięty przez autora i nie jest już dostępny."),
    ("kurssv/k/2", "Kurs", "# Kurs\nVi ger inte längre den här kursen."),
    ("empleo/o/2", "Educador", "# Educador\nLa oferta ya no está activa."),
    ("podit/p/2", "Puntata", "# Puntata\nQuesta puntata non è più ascoltabile."),
    ("kursno/k/2", "Kurs", "# Kurs\nKurset er lagt ned og sidene er fjernet."),
    ("towncouncil/old", "Council", "# We have merged\nThis website has been switched off. Please go to newshire.example and change your bookmarks."),
)
FINE = (
    ("muus/naitus/paat", "Paadid", "# Paadid\nNäitus on lõppenud. Väljas oli 40 paati ja üks ahv."),
    ("fond/taotlusvoor", "Taotlusvoor", "# Taotlusvoor\nTaotlusvoor on suletud ja taotlusi enam vastu ei võeta. Tulemused avaldame mais."),
    ("kool/koolitus/abi", "Esmaabikoolitus", "# Esmaabikoolitus\nRegistreerimine on lõppenud, kohad on täis. Järgmine koolitus toimub kevadel."),
    ("vald/uudis/5", "Raamatukogu suleti", "# Kivi raamatukogu uksed suleti\nKülaraamatukogu lõpetas töö, sest lugejaid jäi väheks. Raamatud viidi Paidesse."),
    ("apteek/ravim", "Valuvaigisti", "# Valuvaigisti\nRavim eemaldati müügilt, sest pakendis oli vale infoleht. Tagasta pakk apteeki."),
    ("luule2/luuletus/kadunud", "Kadunud leht", "# Kadunud leht\nSee leht on puult kadunud,<br>oks on paljas,<br>tuul viis selle ära,<br>aga ma ei otsi."),
    ("ajalugu/selts", "Selts", "# Naisselts\nSelts tegutses kuni 1940. aastani, mil see likvideeriti. Arhiiv on Tartus."),
    ("ujula/hinnad", "Ujula", "# Ujula\nSaun on jäädavalt suletud. Bassein on avatud iga päev."),
    ("docsapi/ref/old", "old_name()", "# old_name()\nThis function has been removed. Use new_name() instead."),
    ("docsite/config/flag", "The --fast flag", "# The --fast flag\nThe flag is no longer supported and has been removed."),
    ("lib/branch/oak", "Oak Street branch", "# Oak Street branch\nThe branch café has closed for good. The library is open from nine to five."),
    ("paper2/news/1", "Charity closes its doors", "# Charity closes its doors after 20 years\nThe charity that ran the soup kitchen has closed. Volunteers said they were sad. The mayor promised a new place for families."),
    ("poem2/p/1", "No longer here", "# No longer here\nThe house is gone,<br>the link is broken,<br>the door we knew<br>is no longer open."),
    ("histor/incident", "Uptime", "# Past incidents\n## 12 May\n<b>Files unavailable.</b> The issue was fixed at 10:15.\n<b>Page not found on shared folders.</b> Resolved after a restart."),
    ("gamebook/play", "Lost in the archive", "# Lost in the archive\nThe letter has been deleted and the corridor does not exist any more. Find the clerk before midnight.\n<button>Start</button>"),
    ("recall/toy", "Toy recall", "# Toy recall\nThe toy has been withdrawn from sale. Return it to the shop for a refund."),
    ("courseok/c/3", "Listening skills", "# Listening skills\nEnrolment has closed. The next group starts in spring; join the waiting list."),
    ("shopok/p/3", "Puzzle", "# Puzzle\nSold out. We expect more in March."),
    ("standard/iso", "ISO 1", "# ISO 1\nThis standard has been withdrawn and replaced by ISO 2.\n| Edition | 1 | \n| Pages | 12 |\n| Price | 30 EUR |"),
    ("room/room/404", "Room 404", "# 404\nFourth floor, turn left at the lift. Seats 24."),
    ("bus/line/404", "Line 404", "# 404\n| Stop | Time |\n| Hill | 9:00 |\n| Lake | 9:10 |\n| Mill | 9:20 |"),
    ("muzei/vystavka", "Выставка", "# Куклы\nВыставка закрыта. На ней было 60 кукол из семи стран."),
    ("granty/konkurs", "Конкурс", "# Конкурс\nПриём заявок завершён, заявки больше не принимаются. Итоги объявим в июне."),
    ("rasskaz/r/stranica", "Удалённая страница", "# Удалённая страница\nОн вырвал страницу из дневника и сжёг её. Утром дневник лежал на столе, целый."),
    ("sovety/p/1", "«Файл удалён»: что делать", "# «Файл удалён»: что делать\nЗагляните в корзину, затем в резервную копию. Спросите коллег."),
    ("gedicht/g/1", "Nicht gefunden", "# Nicht gefunden\nIch suchte dich im Regen,<br>nicht gefunden,<br>ich suchte dich im Schnee,<br>nicht gefunden,<br>da kamst du selbst<br>und lachtest."),
    ("museum/a/1", "Ausstellung", "# Ausstellung\nDie Ausstellung ist beendet. Der Katalog kostet zehn Euro."),
    ("conte/c/page-introuvable", "Page introuvable", "# Page introuvable\nLe vieux relieur chercha toute sa vie la page douze. Elle dormait sous son chat."),
    ("cuento/c/pagina-no-encontrada", "Página no encontrada", "# Página no encontrada\nLa niña abrió el libro y faltaba una hoja. Entonces la dibujó ella misma."),
    ("dikt/d/borta", "Borta", "# Borta\nSidan är borta,<br>bladet har fallit,<br>trädet står kvar,<br>och jag med det."),
    ("tarina/t/sivua-ei-loydy", "Sivua ei löydy", "# Sivua ei löydy\nKirjastonhoitaja etsi sivua koko kesän. Syksyllä se löytyi omenapuusta."),
    ("lugu/lood/lehte-ei-leitud", "Lehte ei leitud", "# Lehte ei leitud\nVanaisa lõhkus päevikust ühe lehe ja peitis selle kella sisse. Kell seisab tänaseni."),
    ("story/stories/page-not-found", "Page Not Found", "# Page Not Found\nMarta tore the last leaf out of the diary and fed it to the goat. The goat, it is said, could read."),
    ("apidoc/api/errors", "Errors", "# Errors\n| Code | Meaning |\n| 401 | Please sign in to continue |\n| 403 | You do not have permission |\n| 404 | Page not found |"),
    ("ankeet/vorm", "Esita teade", '# Esita teade\n<form><textarea></textarea><input type="email"><input type="password"><button>Saada</button></form>\nParooliga saad hiljem vastust lugeda.'),
    ("guidedom/blog/domain", 'What does "this domain is parked" mean?', '# "This domain is parked"\nYou may read: this domain is for sale. Brokers put such pages up and wait.'),
    ("moshen/p", "Осторожно", "# Осторожно, мошенники\nПишут: «подтвердите, что вы не робот, иначе аккаунт удалят». Не отвечайте."),
    ("scam/alert", "Scam alert", '# Scam alert\nThe mail says "verify you are human or your mailbox will be deleted". Delete it.'),
    ("paroda/p", "Paroda", "# Laivai\nParoda baigėsi. Buvo rodoma 30 laivų."),
    ("wystawa/w", "Wystawa", "# Lalki\nWystawa zakończona. Pokazano 40 lalek."),
    ("poesia/p", "Perduto", "# Perduto\nLa pagina che eri<br>non esiste più,<br>il vento l'ha presa,<br>e io con lei."),
    ("changelog/changes", "Changes", "# Changes\n- Removed the old chat\n- The helpline page has been taken down\n- Fixed: link not found"),
    ("servicelist/status", "Service status", "# Service status\n| Mail | running |\n| Wiki | discontinued |\n| Forum | closed |\n| Files | running |"),
    ("kkk/kursus", "Kas kursus on veel avatud?", "# Kas kursus on veel avatud?\nSee kursus on suletud rühmale, kuid materjale saab lugeda igaüks."),
    ("retract/a", "RETRACTED: Sleep", "# RETRACTED: Sleep and screens\nThis article has been retracted. The full text remains available below."),
    ("archive/exhibit", "Exhibit", "# Site archive\nThis site is no longer updated, but its pages stay online for readers."),
    ("rail/line", "Branch line", "# The branch line\nTrains no longer run here. The track was removed and is now a cycle path."),
    ("kino/film/3", "Film", "# Tuul\nFilm on kinokavast maas. Lavastaja Kask, 92 minutit."),
    ("teater/lavastus", "Lavastus", "# Kirsiaed\nLavastus on mängukavast maas. Esietendus oli suures saalis."),
    ("seadus/akt", "Määrus", "# Määrus\nKehtetu. Määrus tunnistati kehtetuks uue seadusega."),
    ("konk/tulemus", "Konkurss lõppes", "# Konkurss lõppes\nAitäh kõigile osalejatele! Võitja on Mari Tamm Põlvast."),
    ("vana/uudis", "Sideteenus kaob", "# Telegraaf lõpetas töö\nEesti Telegraaf lõpetas teenuse pakkumise. Viimane sõnum saadeti Võrust."),
    ("jogi/tee", "Tee on suletud", "# Tee on suletud\nSild võeti maha. Ümbersõit käib läbi küla."),
    ("gallery/show", "Show", "# Light\nThe show has closed. It filled three rooms with lamps."),
    ("biog/p", "Ada", "# Ada\nShe is no longer with us. Her garden still is."),
    ("plant/p", "Weed", "# Removing bindweed\nThe weed has been removed from the list of banned plants."),
    ("vote/results", "Vote", "# Vote closed\nThank you to everyone who voted. The winner is the red design."),
    ("news2/post", "Post office", "# Post office shuts\nThe village post office has shut down. Parcels now go to the shop."),
    ("course2/c", "Course archive", "# Course archive\nThis course has ended, but all lessons stay open to read."),
    ("api2/ref", "deleteCourse", "# deleteCourse\nReturns true when the course has been deleted."),
    ("story2/s", "The last show", "# The last show\nThe lights were switched off. Nobody clapped. The clown took down the tent alone."),
    ("faq2/refund", "Refunds", "# Refunds\nWe no longer sell gift cards. Old cards are valid for a year."),
    ("policy/retention", "Retention", "# How long we keep files\nUploads are deleted after a year. Backups are removed a month later."),
    ("novosti/n", "Кинотеатр", "# Кинотеатр «Весна» закрыт\nЗдание снесли, на его месте будет парк."),
    ("film/f", "Фильм", "# Весна\nФильм снят с проката. Режиссёр Иванов, 90 минут."),
    ("stih2/s", "Удалено", "# Удалено\nстрока удалена,<br>точка стоит,<br>письмо не дошло,<br>а сердце болит."),
    ("uutinen/u", "Kirjasto", "# Kirjasto suljettiin\nKylän kirjasto suljettiin, koska lukijoita oli vähän."),
    ("nachricht/n", "Bad", "# Das Bad ist geschlossen\nDas Hallenbad wurde abgerissen. Ein Neubau ist geplant."),
    ("loi/l", "Article 2", "# Article 2\nSupprimé. Voir article 3 : le juge statue."),
    ("nyhet/n", "Affären", "# Affären stänger\nLanthandeln har lagts ned. Varor säljs nu i Luleå."),
    ("zina/z", "Skola", "# Skola slēgta\nLauku skola ir slēgta, bērni brauc uz pilsētu."),
    ("sklep/s", "Sklep", "# Sklep zamknięty\nSklep na rogu zlikwidowano. Pieczywo kupisz w piekarni."),
    ("receta/r", "Receta", "# Sopa\nRetirado del fuego, el caldo reposa. Ya no hierve."),
    ("quizage/q", "How old are you?", "# How old are you?\nAsk: how old are you? Answer: I am 18 years old. Practise with a friend."),
    ("geoinfo/p", "Teenus teie piirkonnas", "# Teenus teie piirkonnas\nNõustaja käib kohal ainult Eestis elavate perede juures. Helista ja lepi aeg kokku."),
    ("benefit/p", "Who can apply", "# Who can apply\nThe benefit is only for people living in Estonia. Access to advice is free for all visitors from abroad as well.\n- Bring your card\n- Fill in the form\n- Wait for a letter"),
    ("feedback/f", "Feedback", '# Feedback\n<form><input name="name"><textarea></textarea><label><input type="checkbox">I agree to the privacy terms</label><button>Send</button></form>'),
    ("kalk/k", "Vanuse kalkulaator", '# Vanuse kalkulaator\n<form><input name="d" placeholder="Sünnikuupäev"><button>Arvuta</button></form>\nTulemus näitab vanust päevades.'),
    ("newsletter/n", "Newsletter", '# Newsletter\nNews for carers, once a month.\n<form><input type="email"><label><input type="checkbox"> I accept the terms</label><button>Subscribe</button></form>'),
)
ASKS_FIRST = (
    ("vein/ajalugu", "Vanuse kinnitamine", "# Oled sa täisealine?\n<button>Olen üle 18</button><button>Lahku</button>"),
    ("brewery/story", "Welcome", "# Are you of legal drinking age?\n<form><button>Yes</button><button>No</button></form>"),
    ("cannabis/learn", "Age gate", '# You must be 21 or older to enter\n<form><input name="year" placeholder="YYYY"><button>Enter</button></form>'),
    ("vino/istoriya", "Вход", "# Сайт содержит информацию для совершеннолетних\n<button>Мне исполнилось 18 лет</button><button>Нет</button>"),
    ("olut/tarina", "Ikäraja", "# Oletko täyttänyt 18 vuotta?\n<button>Kyllä</button><button>En</button>"),
    ("bier/geschichte", "Altersprüfung", "# Sind Sie mindestens 18 Jahre alt?\n<button>Ja</button><button>Nein</button>"),
    ("alus/stasts", "Vecums", "# Vai jums ir 18 gadi?\n<button>Jā</button><button>Nē</button>"),
    ("alus2/istorija", "Amžius", "# Ar jums jau yra 20 metų?\n<button>Taip</button><button>Ne</button>"),
    ("vin/historia", "Ålderskontroll", "# Har du fyllt 20 år?\n<button>Ja</button><button>Nej</button>"),
    ("wino/historia", "Wiek", "# Czy masz ukończone 18 lat?\n<button>Tak</button><button>Nie</button>"),
    ("vinfr/histoire", "Vérification", "# Avez-vous l'âge légal pour consommer de l'alcool ?\n<button>Oui</button><button>Non</button>"),
    ("dataset/get/4", "Licence", '# Licence agreement\nRead the terms before you download.\n<form><input type="checkbox"> I have read and accept the terms<button>Continue</button></form>'),
    ("archiveuk/item/5", "Terms of use", "# Terms of use\nBy entering you agree to our conditions.\n<button>I agree</button><button>Decline</button>"),
    ("geoportaal/alla/4", "Litsents", "# Litsentsitingimused\nAndmete kasutamiseks tuleb tingimustega nõustuda.\n<form><button>Nõustun</button></form>"),
    ("zeitung/a/5", "Ihre Daten", "# Ihre Privatsphäre\nWir und unsere Partner verarbeiten Daten.\n<button>Alle akzeptieren</button><button>Einstellungen</button>"),
    ("journal/a/5", "Vos données", "# Vos choix en matière de données\n<button>Tout accepter</button><button>Continuer sans accepter</button>"),
    ("newsus/story/5", "Unavailable", "# 451: Unavailable due to legal reasons\nWe recognise you are attempting to access this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time."),
    ("tvus/show/5", "Video", "# Sorry\nThis video is only available to viewers in Canada."),
    ("tvde/s/5", "Video", "# Video\nDieses Video ist in Ihrem Land nicht verfügbar."),
    ("tvfr/s/5", "Vidéo", "# Vidéo\nCe contenu n'est pas disponible dans votre pays."),
    ("tvpl/s/5", "Film", "# Film\nTen materiał nie jest dostępny w Twoim kraju."),
    ("tvfi/s/5", "Ohjelma", "# Ohjelma\nOhjelma on katsottavissa vain Suomessa."),
    ("tvru/s/5", "Видео", "# Видео\nПросмотр доступен только на территории России."),
    ("tvet/s/5", "Saade", "# Saade\nSaadet saab vaadata ainult Eestis."),
    ("libproxy/db/5", "Find your organisation", '# Access through your institution\n<input type="search" placeholder="Search for your institution">\n<button>Go</button>'),
    ("kogu/db/5", "Kaugligipääs", '# Kaugligipääs\nSisesta lugejapileti number ja PIN.\n<form><input name="n"><input name="pin"><button>Edasi</button></form>'),
    ("portalpl/w/5", "Portal", "# Dbamy o Twoją prywatność\n<button>Zgadzam się</button><button>Więcej opcji</button>"),
    ("region/p/5", "Choose your region", "# Choose your country\n<select><option>Estonia</option><option>Latvia</option></select><button>Continue</button>"),
)
# fmt: on


@pytest.mark.parametrize(("url", "title", "body"), GONE, ids=[row[0] for row in GONE])
def test_what_is_over_for_good_is_a_fault_under_its_own_name_too(url, title, body):
    assert judged(url, title, body).reason is Reason.SOFT_404


@pytest.mark.parametrize(("url", "title", "body"), FINE, ids=[row[0] for row in FINE])
def test_what_ended_closed_or_went_in_the_world_is_told_by_a_good_page(url, title, body):
    assert judged(url, title, body).verdict is Verdict.OK


@pytest.mark.parametrize(("url", "title", "body"), ASKS_FIRST, ids=[row[0] for row in ASKS_FIRST])
def test_a_page_that_asks_first_says_of_no_address_whether_it_is_there(url, title, body):
    told = judged(url, title, body, everywhere=True)
    assert told.verdict is Verdict.BLOCKED, told.evidence


def test_a_message_broken_into_lines_is_no_poem():
    lines = "# The page cannot be found\n<p>The page you are looking for<br>was removed,<br>was given another name<br>or was never here</p>"
    assert judged("lines/a/3", "The page cannot be found", lines).reason is Reason.SOFT_404


def test_a_password_asked_for_at_every_address_is_a_sign_in():
    form = "<h1>Kaust</h1><p>Siin hoiame suurte projektide tööfaile ja fotosid.</p><p>Palun küsi luba rühma juhilt.</p><p>Luba kehtib ühe kuu.</p><form><input type=password><button>Ava</button></form>"
    assert judged("kaust/k/3", "Kaust", form, everywhere=True).reason is Reason.LOGIN


@pytest.mark.parametrize(
    "body",
    [
        b'<script>window.__INITIAL_STATE__={"page":{"status":404}}</script>',
        b'<div id="app" data-page="{&quot;component&quot;:&quot;Errors/404&quot;}"></div>',
        b'<script>window.pagePath="/404.html";window.__DATA__={}</script>',
        b'<script>self.__next_f.push([1,"{\\"digest\\":\\"NEXT_HTTP_ERROR_FALLBACK;404\\"}"])</script>',
    ],
)
def test_the_data_by_which_a_script_draws_a_page_tell_that_it_is_the_one_for_missing_ones(body):
    assert told_by_framework(body)
    page = read_page(b"<html><head><title>App</title></head><body><div id=root></div>" + body + b"</body></html>", HTML)
    assert judge(Answer("https://a.example/b/7", "https://a.example/b/7", status=200, headers=HTML, page=page), NOW).verdict in BAD  # fmt: skip


def test_data_that_only_name_such_a_page_tell_nothing():
    assert not told_by_framework(b'<script>window.__DATA__={"i18n":{"404":"Page not found"},"status":200}</script>')


def test_an_error_in_json_may_name_where_to_ask_for_help():
    told = b'{"help":"/api/help","success":false,"error":{"__type":"Not Found Error","message":"Ei leitud"}}'
    kind = {"content-type": "application/json"}
    answer = Answer(
        "https://a.example/api/7", "https://a.example/api/7", status=200, headers=kind, page=read_page(told, kind)
    )
    assert judge(answer, NOW).reason is Reason.SOFT_404
    assert read_page(b'{"success":false,"error":{"message":"Ei leitud"},"results":[1]}', kind) is None


@pytest.mark.parametrize(
    "piece",
    [
        "no longer ",
        "ei ",
        "enam ",
        "this ",
        "we ",
        "taken ",
        "' ",
        "«",
        "n'",
        "не ",
        "nie ",
        "only ",
        "leht on ",
        "päivitä ",
        "update ",
    ],
)
def test_hostile_repetition_takes_no_long(piece):
    text = (piece * 1_000)[:1_000]
    page = Page(title=text[:300], headings=(text[:300],), text=text, own=500, fields=1, sentences=(text,) * 40)
    began = time.process_time()
    for asked in (lambda: withdrawn(page, "https://a.example/b"), lambda: gate(page), lambda: barred_by_place(page)):
        asked()
    assert time.process_time() - began < 1.5
