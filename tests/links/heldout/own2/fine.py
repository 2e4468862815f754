"""What is good and says nearly the same."""

from course_sync.model.links import Reason as R
from heldout.own2.gone import bootstrap, table
from heldout.shapes import bare, case, drupal, portal, shell, text, wordpress

SUBJECTS = [
    case(R.FINE, "a1.naidis.ee/kkk", bootstrap("KKK", "<h1>Küsimused ja vastused</h1><h3>Link ei avane, mida teha?</h3><p>Kontrolli, kas aadress on õige. Kui leht on kustutatud, anna meile teada.</p><h3>Miks mul fail ei avane?</h3><p>Fail võib olla liiga suur.</p>")),
    case(R.FINE, "a2.naidis.com/blog/404-pages", bare("The best 404 pages of the year", "<h1>The best 404 pages of the year</h1><p>A lost astronaut, a sad robot, a game to play while you wait.</p><h2>1. Page not found, but a cat was</h2><p>Simple and charming.</p>", "en")),
    case(R.FINE, "a3.naidis.ee/uudis/3", portal("Koer kadus", "Koer kadus Nõmmel", "<p>Eile kadus Nõmmel must labrador. Leidjal palutakse helistada omanikule.</p>")),
    case(R.FINE, "a4.naidis.ee/uudis/4", portal("Sild suleti", "Sild suletakse remondiks", "<p>Homsest on sild suletud. Liiklejad suunatakse ümber.</p>")),
    case(R.FINE, "a5.naidis.ee/uudis/5", portal("Teenus lõppes", "Postkontor Võrus suletakse", "<p>Omniva sulgeb kontori. Teenus ei ole enam kohapeal saadaval.</p>")),
    case(R.FINE, "a6.naidis.ee/a", drupal("Kehtetud dokumendid", "Kehtetud dokumendid", "<p>Siin avaldatakse kaotatud ja kehtetute dokumentide numbrid.</p><p>Dokument AB123 on kehtetu.</p>")),
    case(R.FINE, "a7.naidis.ee/a", drupal("Kustutatud isikuandmed", "Andmete kustutamine", "<p>Taotluse alusel andmed kustutatakse 30 päeva jooksul. Kustutatud andmeid ei saa taastada.</p>")),
    case(R.FINE, "a8.naidis.com/docs/errors", bare("Error handling", '<h1>Error handling</h1><p>When a resource is not found the server answers with status 404.</p><pre>{"error":"not found"}</pre>', "en")),
    case(R.FINE, "a9.naidis.com/docs/NotFoundException", bare("NotFoundException", "<h1>Class NotFoundException</h1><p>Thrown when the requested item does not exist.</p>", "en")),
    case(R.FINE, "a10.naidis.com/issue/7", bare("Page not found after login · Issue #7", "<h1>Page not found after login #7</h1><div class=comment><p>Steps: log in, then open the menu. Expected: the menu. Actual: page not found.</p></div><div class=comment><p>Fixed in 2.3.</p></div>", "en")),
    case(R.FINE, "a11.naidis.ee/sonastik", table("Sõnastik", "<b>kadunud</b> – see, mida ei leita<br><b>leht</b> – taime osa; paberi osa<br><b>viga</b> – eksimus")),
    case(R.FINE, "a12.naidis.ee/luule", table("Luule", "<b>Ei leidnud</b><br><br>Otsisin sind mere äärest,<br>otsisin metsa alt,<br>ei leidnud.<br><br>Mari Maasikas")),
    case(R.FINE, "a13.naidis.com/song", bare("Gone – lyrics", "<h1>Gone</h1><p>You were here, now you're gone<br>The page is turned, the light is on</p>", "en")),
    case(R.FINE, "a14.naidis.com/film", bare("Lost", "<h1>Lost (TV series)</h1><p>Survivors of a crash find that their island is not on any map.</p>", "en")),
    case(R.FINE, "a15.naidis.ee/raamat", portal("Raamatukogu", "Kadunud link", "<p>Krimiromaan, 240 lk. Saadaval: 2 eksemplari. Laenuta.</p>")),
    case(R.FINE, "a16.naidis.com/game", bootstrap("Game", "<h1>Dead End</h1><p>A puzzle for two. Find the way out of the maze.</p><a class=btn href=/play>Play</a>", "en")),
    case(R.FINE, "a17.naidis.ee/a", wordpress("Domeeni kolimine", "Domeeni kolimine", "<p>Kui domeen on aegunud, pikenda see enne kolimist. Aegunud domeen läheb oksjonile.</p>")),
    case(R.FINE, "a18.naidis.ee/a", drupal("Robotilõks", "Mis on robotilõks?", "<p>Robotilõks kontrollib, kas oled inimene. Kinnita, et sa ei ole robot, ja vajuta nuppu.</p>" + text(1))),
    case(R.FINE, "a19.naidis.ee/a", drupal("Küpsised", "Küpsised", "<p>Jätkamiseks pead nõustuma küpsistega või muutma brauseri seadeid.</p>" + text(1))),
    case(R.FINE, "a20.naidis.ru/a", bare("Пропавшая грамота", "<h1>Пропавшая грамота</h1><p>Быль, рассказанная дьячком. Так вы хотите, чтобы я ещё рассказал вам про деда?</p>", "ru")),
]  # fmt: skip

SMALL = [
    case(R.FINE, "b1.naidis.ee/a", bootstrap("Poe", "<h1>Sinu ostukorv on tühi</h1>")),
    case(R.FINE, "b2.naidis.ee/uritused", table("Selts", "Praegu ei ole ühtegi üritust plaanis.")),
    case(R.FINE, "b3.naidis.ee/uudised", bootstrap("Uudised", "<h1>Uudised</h1><p>Uudiseid ei leitud.</p>")),
    case(R.FINE, "b4.naidis.ee/kursused?teema=x", bootstrap("Kursused", "<h1>Kursused</h1><p>Valitud filtritele vastavaid kursusi ei leitud. Muuda filtreid.</p>")),
    case(R.FINE, "b5.naidis.com/jobs", bootstrap("Jobs", "<h1>Open positions</h1><p>There are no open positions at the moment. Check back later!</p>", "en")),
    case(R.FINE, "b6.naidis.com/events", bare("Events", "<h1>Upcoming events</h1><p>No events found.</p>", "en")),
    case(R.FINE, "b7.naidis.ee/kaart", bare("Kaart", "<h1>Kooli asukoht</h1><img src=kaart.png alt=kaart>", "et")),
    case(R.FINE, "b8.naidis.ee/tunniplaan", table("Tunniplaan", "E: matemaatika, eesti keel<br>T: vaba päev<br>K: tund ei toimu")),
    case(R.FINE, "b9.naidis.ee/avatud", bare("Avatud", "<h1>Kauplus</h1><p>E–R 9–18, L–P suletud</p>", "et")),
    case(R.FINE, "b10.naidis.ee/toode", bootstrap("Pood", "<h1>Seljakott</h1><p>Ei ole hetkel saadaval</p><p>59 €</p>")),
    case(R.FINE, "b11.naidis.ee/hind", bootstrap("Pood", "<h1>Arvuti</h1><p>Toode on müügist eemaldatud. Vaata sarnaseid tooteid.</p><p>Protsessor 8 tuuma, mälu 16 GB, ekraan 14 tolli.</p>"), also=(R.SOFT_404,)),
    case(R.FINE, "b12.naidis.ee/tanu", bare("Aitäh", "<h1>Aitäh!</h1><p>Sinu vastus on salvestatud.</p>", "et")),
    case(R.FINE, "b13.naidis.ee/tellimus", bare("Uudiskiri", "<h1>Oled uudiskirjast loobunud</h1><p>Kahju, et lahkud. Kui see oli viga, telli uuesti.</p>", "et")),
    case(R.FINE, "b14.naidis.ee/harjutus", bare("Leia viga", "<h1>Leia viga!</h1><p>Igas lauses on üks viga. Kontrolli õigekirja.</p><textarea></textarea>", "et")),
    case(R.FINE, "b15.naidis.ee/mang", bare("Peitus", "<h1>Kus on leht?</h1><p>Otsi üles kõik kadunud lehed!</p><canvas></canvas>", "et")),
    case(R.FINE, "b16.naidis.ee/app", shell("Kaardirakendus")),
    case(R.FINE, "b17.naidis.ee/b", bare("Video", "<video src=v.mp4 controls></video>", "et")),
    case(R.FINE, "b18.naidis.ee/pilt", bare("", "<img src=x.jpg>")),
    case(R.FINE, "b19.naidis.ee/h5p", bare("Interaktiivne sisu", "<div class=h5p-content></div><script src=/h5p.js></script>", "et")),
    case(R.FINE, "b20.naidis.ee/otsi?sona=x", portal("Otsing", "Otsingutulemused", "<p>Päringule „x“ ei leitud vasteid. Kontrolli õigekirja.</p>")),
]  # fmt: skip

STATES = [
    case(R.FINE, "c1.naidis.ee/a", drupal("Teade", "E-teenused on 12. detsembril ajutiselt suletud", "<p>Hooldustööd kestavad kell 22–02.</p>")),
    case(R.FINE, "c2.naidis.ee/a", portal("Linn", "Sünnipäevakeskus on suletud", "<p>Keskus lõpetas tegevuse. Aitäh kõigile külalistele!</p>")),
    case(R.FINE, "c3.naidis.ee/a", bootstrap("Kursus", "<h1>Andmeanalüüs algajale</h1><p>Kursus on lõppenud. Järgmine algab kevadel.</p><p>Maht 2 EAP, juhendab Mart Murakas.</p>")),
    case(R.FINE, "c4.naidis.ee/a", bootstrap("Konkurss", "<h1>Konkurss on lõppenud</h1><p>Täname kõiki osalejaid! Võitjad kuulutatakse välja reedel.</p>")),
    case(R.FINE, "c5.naidis.ee/a", drupal("Seminar", "Seminar jääb ära", "<p>Lektori haigestumise tõttu jääb seminar ära. Uus aeg selgub peagi.</p>")),
    case(R.FINE, "c6.naidis.com/a", bare("Legacy docs", "<div class=warning>You are reading an outdated version. This page no longer exists in the latest version.</div><h1>Install</h1><pre>make install</pre>" + text(1, "en"), "en")),
    case(R.FINE, "c7.naidis.com/a", bare("Page moved", "<h1>Page moved</h1><p>These instructions now live in <a href=https://uus.naidis.com/install>the new manual</a>.</p>", "en")),
    case(R.FINE, "c8.naidis.com/status", bare("Status", "<h1>Service status</h1><p>Login: operational</p><p>Search: down for maintenance</p><p>Mail: operational</p>", "en")),
    case(R.FINE, "c9.naidis.ee/a", wordpress("Kodulehe uuendamine", "Uuendame teie kodulehe", "<p>Teeme vanast kodulehest uue. Hind alates 500 €. Küsi pakkumist.</p>")),
    case(R.FINE, "c10.naidis.ee/a", bootstrap("Hooldus", "<h1>Autode hooldus ja remont</h1><p>Hooldame kõiki marke. Broneeri aeg.</p>")),
    case(R.FINE, "c11.naidis.ee/a", table("Muuseum", "<b>Muuseum on talvel suletud.</b><br>Avame 1. mail. Gruppe võtame vastu kokkuleppel.")),
    case(R.FINE, "c12.naidis.ee/a", portal("Vald", "Veekatkestus", "<p>Täna kell 9–15 on vesi ajutiselt suletud Pika tänava majades.</p>")),
    case(R.FINE, "c13.naidis.ee/a", portal("Kool", "E-päevik", "<p>E-päevikus esineb täna häireid. Vabandame!</p>" + text(1))),
    case(R.FINE, "c14.naidis.com/a", bare("Release 4.2", "<h1>Release 4.2</h1><p>Removed: the old editor. Deprecated: the import page.</p>", "en")),
    case(R.FINE, "c15.naidis.ee/a", drupal("Toetus on lõppenud", "Noore talunik toetus", "<p>Meede on suletud ja taotlusi enam vastu ei võeta.</p>" + text(1))),
]  # fmt: skip

_JSON = {"Content-Type": "application/json"}
DATA = [
    case(R.FINE, "e1.naidis.ee/api", '{"message":"Tere, maailm"}', headers=_JSON),
    case(R.FINE, "e2.naidis.ee/api", '{"status":"ok","data":[]}', headers=_JSON),
    case(R.FINE, "e3.naidis.ee/api", "[]", headers=_JSON),
    case(R.FINE, "e4.naidis.ee/api", '{"type":"FeatureCollection","features":[]}', headers={"Content-Type": "application/geo+json"}),
    case(R.FINE, "e5.naidis.ee/api", '{"errors":0,"warnings":2,"checked":41}', headers=_JSON),
    case(R.FINE, "e6.naidis.ee/sitemap.xml", "<?xml version='1.0'?><urlset><url><loc>https://naidis.ee/404</loc></url></urlset>", headers={"Content-Type": "application/xml"}),
    case(R.FINE, "e7.naidis.ee/readme.txt", "404 is the number of the bus that goes to the museum.\nIt stops at the market.\n", headers={"Content-Type": "text/plain"}),
    case(R.FINE, "e8.naidis.ee/log.txt", "2026-11-01 ERROR page not found: /x\n2026-11-02 ERROR page not found: /y\n2026-11-03 OK\n", headers={"Content-Type": "text/plain"}),
    case(R.FINE, "e9.naidis.ee/schema.json", '{"title":"Error","type":"object","properties":{"error":{"type":"string"}},"description":"An error"}', headers={"Content-Type": "application/schema+json"}),
]  # fmt: skip
