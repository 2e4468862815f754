"""What is good."""

from course_sync.model.links import Reason as R
from heldout.own3.gone import moodle, voog
from heldout.shapes import bare, case, drupal, portal, wordpress

PAGES = [
    case(R.FINE, "h1.naidis.ee/a", voog("Meist", "<h1>Meist</h1><p>Oleme väike ettevõte Võrus. Teeme savinõusid.</p>")),
    case(R.FINE, "h2.naidis.ee/a", voog("Kontakt", "<p>Võta meiega ühendust! Kui me vastu ei võta, helistame tagasi.</p>")),
    case(R.FINE, "h3.naidis.ee/course/view.php?id=1", moodle("Kursus: Küberhügieen", "<h2>Küberhügieen</h2><p>Õpi ära tundma õngitsuskirju. Kui link tundub vale, ära ava seda.</p>")),
    case(R.FINE, "h4.naidis.ee/mod/page/view.php?id=2", moodle("Katkised lingid", "<h2>Katkised lingid</h2><p>Vaata üle, kas kõik lingid töötavad. Katkine link eemalda või asenda.</p>")),
    case(R.FINE, "h5.naidis.ee/mod/quiz/view.php?id=3", moodle("Test", "<h2>Test</h2><p>See test suleti reedel. Sul ei ole enam katseid alles.</p>")),
    case(R.FINE, "h6.naidis.ee/mod/assign/view.php?id=3", moodle("Ülesanne", "<h2>Ülesanne 3</h2><p>Esitamise tähtaeg on möödas.</p>")),
    case(R.FINE, "h7.naidis.ee/a", drupal("Kadunud asjad", "Kadunud ja leitud asjad", "<p>Bussis leitud asju hoiame 30 päeva. Kui sa oma asja ei leidnud, helista meile.</p>")),
    case(R.FINE, "h8.naidis.ee/a", drupal("Vead ja puudused", "Teata veast", "<p>Kui leidsid lehel vea või mõni leht ei avane, kirjuta meile.</p><form><textarea></textarea><button>Saada</button></form>")),
    case(R.FINE, "h9.naidis.ee/a", drupal("Otsing", "Otsi dokumenti", "<p>Dokumente, mis ei ole avalikud, siit ei leia. Esita teabenõue.</p>")),
    case(R.FINE, "h10.naidis.ee/a", portal("Võru", "Kontserdi piletid on otsas", "<p>Kõik piletid on müüdud. Lisakontsert toimub järgmisel päeval.</p>")),
    case(R.FINE, "h11.naidis.ee/a", portal("Ajalugu", "Hävinud mõisad", "<p>Mõis põles maha ja seda enam ei ole. Park on alles.</p>")),
    case(R.FINE, "h12.naidis.ee/a", portal("Keel", "Sõna ei eksisteeri?", "<p>Kui sõna sõnastikus ei ole, ei tähenda see, et seda ei eksisteeri.</p>")),
    case(R.FINE, "h13.naidis.ee/a", portal("Andmed", "Puuduvad andmed", "<p>Tabelis tähistab kriips puuduvaid andmeid.</p><table><tr><td>-</td></tr></table>")),
    case(R.FINE, "h14.naidis.com/a", bare("The Lost Page", "<h1>The Lost Page</h1><p>A short story by A. Writer.</p><p>She turned the page, and it was not there. Somebody had taken it.</p>", "en")),
    case(R.FINE, "h15.naidis.com/a", bare("Missing persons", "<h1>Missing persons</h1><p>Last seen near the lake. If you know anything, call us.</p>", "en")),
    case(R.FINE, "h16.naidis.com/a", bare("Errata", "<h1>Errata</h1><p>Page 404: for “found” read “not found”.</p>", "en")),
    case(R.FINE, "h17.naidis.com/a", bare("About redirects", "<h1>Redirects</h1><p>Use 301 when a page has moved for good. Use 410 when it is gone.</p>", "en")),
    case(R.FINE, "h18.naidis.com/a", bare("Pricing", "<h1>Pricing</h1><p>This plan is no longer available to new customers. See the current plans.</p><table><tr><td>Basic</td><td>5 €</td></tr></table>", "en")),
    case(R.FINE, "h19.naidis.com/a", bare("Contact", "<h1>Contact</h1><p>Sorry, we do not take calls on Sundays.</p>", "en")),
    case(R.FINE, "h20.naidis.com/a", bare("Thank you", "<h1>Thank you!</h1><p>Your message has been sent. We will be back to you soon.</p>", "en")),
    case(R.FINE, "h21.naidis.com/a", bare("Unsubscribed", "<h1>You have been removed from our list</h1><p>Sorry to see you go.</p>", "en")),
    case(R.FINE, "h22.naidis.com/a", bare("Game over", "<h1>Game over</h1><p>You lost. Try again?</p><button>Again</button>", "en")),
    case(R.FINE, "h23.naidis.com/a", bare("Quiz", "<h1>Wrong answer</h1><p>That is not the capital. Try another one.</p>", "en")),
    case(R.FINE, "h24.naidis.ee/a", bare("Vastus", "<h1>Vale vastus</h1><p>Proovi uuesti!</p>", "et")),
    case(R.FINE, "h25.naidis.ee/a", bare("Märkmed", "<p>Uued märkmed pole veel lisatud.</p>", "et")),
    case(R.FINE, "h26.naidis.ee/a", wordpress("Sarnased", "Suvekool", "<p>Suvekool on selleks aastaks läbi. Näeme järgmisel aastal!</p>")),
    case(R.FINE, "h27.naidis.ru/a", bare("Расписание", "<h1>Расписание</h1><p>Занятий сегодня нет.</p>", "ru")),
    case(R.FINE, "h28.naidis.ru/a", bare("Вакансии", "<h1>Вакансии</h1><p>Открытых вакансий нет. Проверьте позже.</p>", "ru")),
    case(R.FINE, "h29.naidis.com/a", bare("Release", "<h1>Known problems</h1><p>Some links in the menu do not work. The search page cannot be found in the mobile app.</p>", "en")),
    case(R.FINE, "h30.naidis.ee/a", bare("Avaleht", "<h1>Tere tulemast!</h1><p>Vali keel.</p><a href=/et>Eesti</a> <a href=/en>English</a>", "et")),
]  # fmt: skip

STATES = [
    case(R.FINE, "g1.naidis.ee/a", drupal("Teade", "Infosüsteemi uuendus", "<p>Laupäeval uuendame infosüsteemi. Sel ajal ei ole e-teenused kättesaadavad.</p>")),
    case(R.FINE, "g2.naidis.ee/a", portal("Bussid", "Liin 5 ajutiselt ei sõida", "<p>Teetööde tõttu on peatus suletud.</p>")),
    case(R.FINE, "g3.naidis.ee/a", portal("Teenindus", "Teenindusbüroo on suletud", "<p>Büroo on täna suletud. Kasuta e-teenindust.</p>")),
    case(R.FINE, "g4.naidis.ee/a", voog("Veebipood", "<h1>Veebipood avatakse peagi</h1><p>Seni telli telefonil. Savikruus 12 €, taldrik 15 €.</p>")),
    case(R.FINE, "g5.naidis.com/a", bare("Maintenance", "<h1>Maintenance of forklifts</h1><p>Service every 250 hours. Check the oil, the chain and the brakes.</p>", "en")),
    case(R.FINE, "g6.naidis.com/a", bare("Security check", "<h1>Airport security check</h1><p>Take off your belt. Verify you have no liquids.</p>", "en")),
    case(R.FINE, "g7.naidis.com/a", bare("Access", "<h1>Access restricted roads</h1><p>Lorries are not allowed. Permission is granted by the county.</p>", "en")),
    case(R.FINE, "g8.naidis.ee/a", drupal("Sisselogimine", "Kuidas e-teenusesse sisse logida", "<p>Logi sisse ID-kaardi või mobiil-ID-ga. Kui see ei õnnestu, uuenda tarkvara.</p>")),
    case(R.FINE, "g9.naidis.ee/a", bare("Arhiiv", "<div class=note>Leht on arhiveeritud, sisu ei uuendata.</div><h1>Projekt 2014–2020</h1><p>Projekti tulemused ja aruanded.</p><a href=a.pdf>Aruanne</a>", "et")),
    case(R.FINE, "g10.naidis.ee/a", portal("Seadus", "Määrus on kehtetu", "<p>Terviktekst, vastu võetud 2001. Kehtetuks tunnistatud 2010.</p><p>§ 1. Reguleerimisala</p>")),
]  # fmt: skip
