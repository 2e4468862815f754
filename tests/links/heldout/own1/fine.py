"""What is good and tempts: pages about errors, small pages, notices."""

from course_sync.model.links import Reason as R
from heldout.own1.gone import CARDS, share, theme
from heldout.shapes import bare, case, drupal, portal, text, wordpress

ABOUT = [
    case(R.FINE, "f1.naidis.ee/kkk", drupal("Korduma kippuvad küsimused", "Korduma kippuvad küsimused", "<h3>Mida teha, kui lehte ei leita?</h3><p>Kontrolli aadressi või kasuta otsingut.</p><h3>Miks fail ei avane?</h3><p>Fail võib olla kustutatud.</p>")),
    case(R.FINE, "f2.naidis.com/t/404-not-found/55", bare("404 not found after upgrade - Forum", "<main><h1>404 not found after upgrade</h1><div class=post><b>mari</b><p>Since yesterday I get page not found on every link.</p></div><div class=post><b>jaan</b><p>Try to flush the permalinks in the settings.</p></div></main>", "en")),
    case(R.FINE, "f3.naidis.ee/seadus", portal("Vana seadus", "Avaliku teabe seadus (kehtetu)", "<p>Redaktsioon on kehtetu. Akt on tunnistatud kehtetuks 1.1.2020.</p><h2>§ 1. Seaduse eesmärk</h2>" + text(2))),
    case(R.FINE, "f4.naidis.ee/uudis", portal("Kadunud mees leiti", "Kadunud meest ei leitud", "<p>Politsei otsis eile metsas kadunud meest, kuid teda ei leitud. Otsingud jätkuvad homme.</p>")),
    case(R.FINE, "f5.naidis.ee/otsing?q=abc", portal("Otsing", "Otsing: abc", "<p>Otsingule ei leitud ühtegi vastet.</p>")),
    case(R.FINE, "f6.naidis.ee/pood/sall", theme("Pood", "<h1>Villane sall</h1><p>Hind 25 €</p><p>Toode on hetkel otsas. Teavita mind, kui on taas saadaval.</p>")),
    case(R.FINE, "f7.naidis.com/changelog", bare("Changelog", "<h1>Changelog</h1><ul><li>2.1: fixed 404 page not found on old links</li><li>2.0: removed the old API; internal server error when saving is gone</li></ul>", "en")),
    case(R.FINE, "f8.naidis.com/status", bare("Status", "<h1>All systems operational</h1><ul><li>Nov 3: Elevated internal server error rate – resolved</li><li>Oct 2: Scheduled maintenance – completed</li></ul>", "en")),
    case(R.FINE, "f9.naidis.ee/teade", drupal("Hooldustööd 5. detsembril", "Hooldustööd 5. detsembril", "<p>5. detsembril kell 18–20 toimuvad e-teeninduses plaanilised hooldustööd, mille ajal ei ole teenused kättesaadavad. Vabandame!</p>")),
    case(R.FINE, "f10.naidis.com/arch/1", bare("Archived", "<div class=banner>This page is archived and no longer updated.</div><h1>Digital skills in 2015</h1>" + text(2, "en"), "en")),
    case(R.FINE, "f11.naidis.ee/too/3", portal("Spetsialist", "Spetsialist (konkurss lõppenud)", "<p>Kandideerimise tähtaeg on möödunud.</p>" + text(1))),
    case(R.FINE, "f12.naidis.ee/koolitus/3", theme("Koolitus", "<h1>Exceli algkursus</h1><p>Registreerimine on suletud. Kohad on täis.</p><p>Toimub 3.12.2026, koolitaja Mari Maasikas.</p>")),
    case(R.FINE, "f13.naidis.com/rfc", bare("HTTP response codes", "<h1>HTTP response codes</h1><h2>404 Not Found</h2><p>The server cannot find the requested resource.</p><h2>410 Gone</h2><p>The resource has been permanently deleted.</p>", "en")),
    case(R.FINE, "f14.naidis.com/404", bare("404 Media", "<h1>404 Media</h1><p>Independent journalism about technology. Subscribe to our newsletter.</p>" + text(1, "en"), "en")),
    case(R.FINE, "f15.naidis.com/poem", bare("Nothing Here", "<h1>Nothing Here</h1><p>Nothing here but wind<br>and the sound of a door<br>left open by someone<br>who is not coming back.</p>", "en")),
    case(R.FINE, "f16.naidis.ee/laul", bare("Kadunud leht", "<h1>Kadunud leht</h1><p>Puult langes leht ja kadus tuulde,<br>ei leia teda keegi enam,<br>sügis tuli.</p><p>Juhan Liiv</p>", "et")),
    case(R.FINE, "f17.naidis.ee/mesinik", theme("Aed", "<h1>Lehed kadusid puult</h1><p>Kui lehed kaovad enne augustit, on puul kuivust olnud. Kasta õhtul ja multši alust.</p>")),
    case(R.FINE, "f18.naidis.com/dns", bare("Domain is for sale? How to buy", "<h1>How to buy a domain that is for sale</h1>" + text(2, "en"), "en")),
    case(R.FINE, "f19.naidis.ee/juhend", drupal("Kuidas tühjendada vahemälu", "Kuidas tühjendada vahemälu", "<p>Kui näed teadet „Lehte ei leitud“ või „Sisemine serveri viga“, tühjenda vahemälu.</p><ol><li>Ava seaded</li><li>Vali privaatsus</li><li>Vajuta tühjenda</li></ol>")),
    case(R.FINE, "f20.naidis.com/cap", bare("How CAPTCHA works", "<h1>How CAPTCHA works</h1><p>Verify that you are human, says the box. Behind it a risk score is computed.</p>" + text(1, "en"), "en")),
    case(R.FINE, "f21.naidis.ee/turve", drupal("Õngitsuskirjad", "Õngitsuskirjad", "<p>Kirjas seisab: „Teie konto on peatatud, logige sisse.“ Ära vajuta lingile.</p>" + text(1))),
    case(R.FINE, "f22.naidis.ee/tark", wordpress("Tarkvara on eemaldatud", "Vana tarkvara eemaldamine", text(1))),
    case(R.FINE, "f23.naidis.ru/st", bare("Ничего не найдено — рассказ", "<h1>Ничего не найдено</h1><p>Он искал весь вечер ключи, но ничего не нашёл. Утром приехала сестра и сказала, что ключи у неё.</p><p>Так закончилась эта история.</p>", "ru"), also=(R.SOFT_404,)),
    case(R.FINE, "f24.naidis.com/q/1", bare("php - Error establishing a database connection - Q&A", "<h1>Error establishing a database connection</h1><p>Asked 3 years ago</p><p>I moved my site and now see this message. What should I check?</p><h2>2 Answers</h2><p>Check the credentials in wp-config.php.</p>", "en")),
]  # fmt: skip

SMALL = [
    case(R.FINE, "g1.naidis.ee/sundmused", portal("Sündmused", "Sündmused", "<p>Hetkel sündmusi ei ole.</p>")),
    case(R.FINE, "g2.naidis.ee/vakantsid", drupal("Vabad töökohad", "Vabad töökohad", "<p>Hetkel vabu töökohti ei ole.</p>")),
    case(R.FINE, "g3.naidis.ee/galerii", bare("Galerii", "<h1>Galerii</h1><img src=1.jpg><img src=2.jpg>", "et")),
    case(R.FINE, "g4.naidis.ee/kontakt", theme("Kontakt", "<h1>Kontakt</h1><p>Pikk 3, Tartu</p>")),
    case(R.FINE, "g5.naidis.ee/embed", bare("", "<iframe src=https://www.youtube.com/embed/x></iframe>")),
    case(R.FINE, "g6.naidis.ee/app", bare("Kaardirakendus", "<div id=map></div><script src=/map.js></script>", "et")),
    case(R.FINE, "g7.naidis.ee/kalkulaator", bare("Kalkulaator", "<h1>Palgakalkulaator</h1><form><input name=brutopalk><button>Arvuta</button></form><div id=viga hidden>Viga! Proovi uuesti.</div>", "et")),
    case(R.FINE, "g8.naidis.ee/test", bare("Test", "<h1>Test 4: viga</h1><p>Leia lausest viga.</p>", "et")),
    case(R.FINE, "g9.naidis.ee/blogi", theme("Blogi", CARDS)),
    case(R.FINE, "g10.naidis.ee/tolge", bare("404", "<h1>404 sõna kaheksas tunnis</h1><p>Tõlkija Mari päevik.</p>", "et")),
    case(R.FINE, "g11.naidis.ee/buss/404", bare("Liin 404", "<h1>Liin 404</h1><p>Tallinn – Keila</p><p>06.10 07.20 09.45</p>", "et")),
    case(R.FINE, "g12.naidis.ee/ruum/404", theme("Ruumid", "<h1>Ruum 404</h1><p>40 kohta, projektor.</p>")),
    case(R.FINE, "g13.naidis.ee/login", bare("Sisene", "<h1>Sisene e-kooli</h1><form><input name=u><input type=password name=p><button>Sisene</button></form>", "et"), also=(R.LOGIN,)),
    case(R.FINE, "g14.naidis.ee/k", bare("Kommentaarid", "<h1>Retsept: pannkoogid</h1><p>Sega jahu ja piim. Prae.</p><div id=comments><p>Kommentaar on kustutatud.</p><p>Kommentaar on eemaldatud moderaatori poolt.</p></div>", "et")),
    case(R.FINE, "g15.naidis.com/u", share("Profile", "<h1>Mari Maasikas</h1><p>No posts yet</p>")),
    case(R.FINE, "g16.naidis.com/l", share("List", "<h1>My favourites</h1><p>This list is empty.</p>")),
    case(R.FINE, "g17.naidis.ee/tabel", bare("Andmed", "<h1>Puuduvad andmed 2025</h1><table><tr><td>Võru</td><td>-</td></tr><tr><td>Põlva</td><td>3</td></tr></table>", "et")),
    case(R.FINE, "g18.naidis.ee/harjutus", bare("Harjutus", "<h1>Harjutus 12</h1><p>Lohista sõnad õigesse lahtrisse.</p><div class=fb style='display:none'>Vale vastus, midagi läks valesti!</div>", "et")),
]  # fmt: skip

NOTICES = [
    case(R.FINE, "n1.naidis.ee/a", "<div class=notice>Otsing on täna hoolduses.</div>" + portal("Kool", "Kooli päevakava", text(2))),
    case(R.FINE, "n2.naidis.ee/a", drupal("Iseteenindus", "Iseteenindus", "<div class=alert>Teade: 1.12 kell 20 on teenus ajutiselt suletud.</div>" + text(1))),
    case(R.FINE, "n3.naidis.ee/a", portal("Vald", "Ujula", "<p>Ujula on ajutiselt suletud remondi tõttu. Avame 1. jaanuaril.</p>")),
    case(R.FINE, "n4.naidis.ee/a", portal("Vald", "Raamatukogu on ajutiselt suletud", "<p>Raamatukogu on kolimise tõttu suletud 1.–15. detsembrini.</p>")),
    case(R.FINE, "n5.naidis.ee/a", theme("Muuseum", "<h1>Näitus on suletud</h1><p>Järgmine näitus avatakse märtsis.</p>")),
    case(R.FINE, "n6.naidis.com/a", bare("Moved", "<h1>This repository has moved</h1><p>Development continues at another place. The old code stays here for reference.</p><pre>git clone x</pre>", "en")),
    case(R.FINE, "n7.naidis.com/a", bare("Deprecated", "<h1>Function foo()</h1><p>Deprecated since 2.0; removed in 3.0.</p><pre>foo(x)</pre>", "en")),
    case(R.FINE, "n8.naidis.ee/a", theme("Kool", "<h1>Kool on suletud 24.12–8.1</h1><p>Ilusat jõuluvaheaega!</p>")),
    case(R.FINE, "n9.naidis.ee/a", bare("Peatatud", "<h1>Menetlus on peatatud</h1><p>Vallavalitsus peatas detailplaneeringu menetluse kuni uue taotluseni.</p>", "et")),
    case(R.FINE, "n10.naidis.ee/a", portal("Toetus", "Toetuse taotlusvoor on lõppenud", "<p>Järgmine voor avatakse kevadel.</p>")),
]  # fmt: skip
