"""Pages answered with 200 that say, each in its own voice, that the thing is no longer to be had."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case

from . import skins as s


def everywhere(reason: R, address: str, page: str, **rest: object) -> Case:
    """The host says the same to any address."""
    return case(reason, address, page, anything=sends(page), **rest)


_FRONT_TRAINING = s.wp(
    "Õpikoda – koolitused avalikule sektorile",
    """Tere tulemast Õpikotta!
Korraldame koolitusi avaliku sektori inimestele juba aastast 2008.
# Lähiaja koolitused
- 12.03 Kliendikeskne suhtlemine
- 19.03 Avalik esinemine
- 2.04 Konfliktide juhtimine
# Meie koolitajad
Meie meeskonnas on kaheksa praktikut, kes on ise juhtinud ametiasutusi ja tiime. Vaata lähemalt, kes me oleme ja mida meist arvatakse.""",
    h1="Õpime koos targemaks",
)
_FRONT_SECURITY = s.nextjs(
    "KindelVõrk – küberturbe partner",
    """Kaitseme sinu organisatsiooni andmeid ööpäev läbi.
- Turvatestimine
- Seire ja intsidentide haldus
- Töötajate koolitamine
Võta ühendust ja lepime kokku tasuta esmase konsultatsiooni. Meid usaldab üle saja ettevõtte ja asutuse Eestis, Lätis ja Soomes.""",
    lang="et",
    site="KindelVõrk",
)
_FRONT_NGO = s.voog(
    "MTÜ Toetav Käsi",
    """MTÜ Toetav Käsi aitab peresid, kus kasvab erivajadusega laps. Meie nõustamised on tasuta ja konfidentsiaalsed.
# Kuidas saame aidata
Nõustamine telefonil, pererühmad Tallinnas, Tartus ja Jõhvis, laagrid ning koolitused spetsialistidele.
# Toeta meid
Annetada saab pangalingi kaudu.""",
    site="Toetav Käsi",
)
_FRONT_EN = s.wp(
    "Lead Better – Leadership Academy",
    """We help new managers become confident leaders. Join more than 40,000 learners in 60 countries.
# Programmes
- First-time manager
- Leading remote teams
- Difficult conversations
# What our clients say
"The best two days of the year." Our clients come from banking, health care and government.""",
    lang="en",
    site="Lead Better",
)
_FRONT_RU = s.bitrix(
    "Учебный центр «Пример» – курсы эстонского языка",
    """Добро пожаловать! Наш центр с 2005 года обучает взрослых эстонскому языку на уровнях A1–C1.
# Ближайшие группы
- A2, вечерняя, с 4 марта
- B1, утренняя, с 11 марта
Запишитесь по телефону или приходите в бюро на Нарвском шоссе.""",
)
_LIST_NEWS = s.ministry(
    "Uudised",
    """- 14.02.2026 Valitsus kiitis heaks digiarengukava
- 11.02.2026 Algas teenistujate rahulolu uuring
- 03.02.2026 Minister kohtus omavalitsuste esindajatega
- 28.01.2026 Avati taotlusvoor vabaühendustele
Näitan 1–4 uudist 812-st. Järgmine leht.""",
)

GONE: tuple[Case, ...] = (
    # each site's own page for what it has not
    everywhere(R.SOFT_404, "haldusopik.xiii.test/valdkonnad/avalik-teenistus/eetikakoodeks-2014", s.ministry("Otsitud lehte ei ole", "Kahjuks ei õnnestunud meil seda aadressi avada. Võib-olla on leht ümber tõstetud või on sellest loobutud.\n- Kontrolli, kas aadress on õigesti trükitud\n- Alusta avalehelt\n- Kasuta otsingut päises")),
    everywhere(R.SOFT_404, "opikoda-arhiiv.xiii.test/koolitused/ajajuhtimine/", s.wp("Oih!", "Siin ei ole midagi. Proovi ehk otsida?\n<form role=search><input name=s><button>Otsi</button></form>", h1="Oih! Seda lehte me ei leia.")),
    everywhere(R.SOFT_404, "oigusteave.xiii.test/akt/109122015003", s.gazette("Teade", "Sellise tunnusega õigusakti andmebaasis ei ole. Palun kontrollige avaldamismärget või kasutage otsingut.")),
    everywhere(R.SOFT_404, "kirjandus.xiii.test/toode/juhtimise-kuldreeglid-9789949", s.shop("Toodet ei leitud", "Selle aadressiga toodet meie poes pole. Vaata sarnaseid raamatuid või pöördu klienditoe poole.\n- Juhtimise kunst 19,90 €\n- Meeskonna väljakutsed 22,50 €")),
    everywhere(R.SOFT_404, "reakool.xiii.test/index.php/materjalid/114-esmaabi-slaidid", s.joomla("Viga", "Artiklit ei leitud. Palun kasuta menüüd või pöördu saidi haldaja poole.", h1="Kategooriat ega artiklit ei ole")),
    everywhere(R.SOFT_404, "foorum-opetajad.xiii.test/viewtopic.php?f=7&t=4412", s.phpbb("Informatsioon", "Teemat, mida soovisid vaadata, ei eksisteeri.", h1="Informatsioon")),
    everywhere(R.SOFT_404, "repo-tu.xiii.test/handle/10062/44321", s.dspace("Item not available", "No item with this identifier could be located in the repository. It may have been removed or moved.\nTake me to the home page", h1="")),
    everywhere(R.SOFT_404, "eshkola.xiii.test/mod/page/view.php?id=2219", s.moodle("Ошибка", "Элемент курса с таким номером не найден. Возможно, преподаватель его убрал.\n<button>Продолжить</button>", h1="Э-школа", lang="ru", site="Э-школа")),
    case(R.SOFT_404, "opwiki.xiii.test/wiki/Kovisioon", s.mediawiki("Kovisioon", "Sellel leheküljel praegu teksti ei ole. Võid otsida pealkirja „Kovisioon” teistelt lehekülgedelt, uurida asjassepuutuvaid logisid või puuduva lehekülje ise luua.")),
    everywhere(R.SOFT_404, "kiirkaart.xiii.test/set/448120/gdpr-terms-flash-cards", s.quiz("Hmm", "We looked everywhere but this set isn't here any more. The person who made it may have taken it down or changed who can see it.", h1="Nothing to study here")),
    everywhere(R.SOFT_404, "seinaleht.xiii.test/anu/koolituse-tagasiside-7hq", s.board("Mingi segadus", "See sein on kustutatud või läks link katki. Küsi omanikult uut linki.", h1="Seina pole", lang="et")),
    everywhere(R.SOFT_404, "koodikuur.xiii.test/ria-demo/x-tee-naidis", s.git("Page not found", "This is not the web page you are looking for.\nFind code, projects, and people on CodeBarn:\n<form><input></form>", h1="")),
    everywhere(R.SOFT_404, "slaidipood.xiii.test/slideshow/change-management-101/88124", s.slides("Removed", "This presentation was taken off by its author. Have a look at similar ones below.", h1="Sorry about that")),
    everywhere(R.SOFT_404, "abikeskus-pilv.xiii.test/hc/en-us/articles/360011-sharing-files", s.helpcentre("Oops", "The page you were looking for doesn't exist. You may have mistyped the address or the page may have moved.", h1="Oops")),
    everywhere(R.SOFT_404, "pilvketas.xiii.test/file/d/1aBcD9xYz/view", s.drive("Viga", "Kahjuks faili, mida küsisid, ei ole. Kontrolli, kas URL on õige ja fail endiselt olemas.", h1="", lang="et")),
    everywhere(R.SOFT_404, "pilvekast.xiii.test/s/8dj2k3lsm0/koolitus.pdf", s.drive("Dropfolder", "The link you followed has been switched off by its owner, or its time ran out. Ask them to share it again.", h1="This link isn't working", lang="en")),
    everywhere(R.SOFT_404, "konfluents.xiii.test/pages/viewpage.action?pageId=10231", s.confluence("Page Not Found", "We can't find that page in this space. It could have been purged from the trash.\n- Search for it\n- Go to the dashboard")),
    everywhere(R.SOFT_404, "dokuviki.xiii.test/ipv6:aadressid", s.dokuwiki("ipv6:aadressid", "# Seda teemat veel ei ole\nSa klikkisid viitele, mille taga teemat veel pole. Kui sul on luba, võid selle luua, vajutades „Loo see lehekülg”.", h1="")),
    everywhere(R.SOFT_404, "europe-agency.xiii.test/publications/toolkit-gender-2012_en", s.ecl("Page unavailable", "The page you requested could not be located. It may have been archived or renamed. Try our search, or write to us and tell what you were looking for.")),
    everywhere(R.SOFT_404, "gov-ex.xiii.test/guidance/writing-for-the-web", s.govuk("We cannot find that page", "If you typed the web address, check it is correct.\nIf you pasted the web address, check you copied the entire address.\nBrowse from the homepage or search to find the information you need.")),
    everywhere(R.SOFT_404, "bundesamt.xiii.test/themen/barrierefreiheit/leitfaden.html", s.typo3("Diese Seite gibt es nicht", "Leider können wir Ihnen die gewünschte Seite nicht zeigen. Möglicherweise wurde unser Angebot neu gegliedert. Bitte nutzen Sie die Suche.")),
    everywhere(R.SOFT_404, "uchebnik.xiii.test/courses/grammatika/urok-12/", s.bitrix("Страницы нет", "К сожалению, такой страницы на нашем сайте больше нет. Возможно, вы перешли по устаревшей ссылке. Вернитесь на главную или посмотрите карту сайта.")),
    everywhere(R.SOFT_404, "spravka.xiii.test/zakony/o-gossluzhbe.html", s.bare("Ошибка", "Документ не найден в базе. Проверьте номер.", lang="ru")),
    everywhere(R.SOFT_404, "opetus.xiii.test/fi/materiaalit/saavutettavuus", s.wp("Voi ei", "Etsimääsi sivua ei löytynyt. Se on ehkä poistettu tai siirretty. Kokeile hakua tai palaa etusivulle.", lang="fi", h1="Hupsista!", site="Opetushalli")),
    everywhere(R.SOFT_404, "myndighet.xiii.test/sv/stod/klarsprak", s.plone("Sidan finns inte", "Sidan du söker har tagits bort eller fått en ny adress. Använd sökfunktionen högst upp.", lang="sv", site="Myndigheten")),
    everywhere(R.SOFT_404, "macibas.xiii.test/lv/kursi/ievads", s.joomla("Lapa nav atrasta", "Diemžēl pieprasītā lapa vairs nepastāv. Lūdzu, atgriezieties sākumlapā.", lang="lv", site="Mācību centrs")),
    everywhere(R.SOFT_404, "formation.xiii.test/fr/ressources/accueil-du-public", s.ecl("Page introuvable", "La page que vous recherchez n'est plus en ligne. Elle a peut-être changé d'adresse lors de la refonte du site.", lang="fr")),
    everywhere(R.SOFT_404, "vald-soo.xiii.test/teenused/koduteenus-juhend", s.town("Lehte ei eksisteeri", "Vabandame! Valla veebileht uuenes ja kõik vanad aadressid enam ei tööta. Vajaliku info leiad menüüst või küsi info@naidis.ee.")),
    everywhere(R.SOFT_404, "kataloog-esta.xiii.test/record=b2218341~S1*est", s.library("Kirjet pole", "Sellise numbriga kirje on kataloogist kustutatud või seda pole kunagi olnud.")),
    everywhere(R.SOFT_404, "uudised-paev.xiii.test/artikkel/120884/koolitajad-nouavad", s.news("Artiklit ei leitud", "Otsitud artikkel puudub. Võimalik, et see on aegunud ja maha võetud. Loe värskeid uudiseid esilehelt.")),
    everywhere(R.SOFT_404, "learnly.xiii.test/course/agile-for-government", s.nextjs("Not here", "404. That course has left the building. Explore 2,300 others instead.", h1="")),
    everywhere(R.SOFT_404, "selgesona.xiii.test/failid/selge-keele-kaart", s.voog("404 viga", "Kui sa siia jõudsid, siis midagi läks valesti. Mine tagasi esilehele.")),
    everywhere(R.SOFT_404, "journal-plx.xiii.test/article/view/1187", s.journal("Not Found", "The requested article does not exist in this journal, or it has been retracted from the web by the publisher.", h1="404 Not Found")),
    everywhere(R.SOFT_404, "siseveeb-kov.xiii.test/Lehed/Kodukord.aspx", s.sharepoint("Viga", "Kahjuks läks midagi valesti. Soovitud faili ei leitud. Võimalik, et kasutaja on selle ümber nimetanud või kustutanud.\nKorrelatsiooni-ID: 8a1c2f9e-30be")),
    # the thing's own page, its own name, but nothing more to be had
    case(R.SOFT_404, "ketas-rk.xiii.test/valikkursus/esmaabi-alused", s.moodle("Esmaabi alused (2019)", "Kursus on suletud ning selle materjale enam ei jagata. Täname kõiki osalejaid.")),
    case(R.SOFT_404, "video-uroki.xiii.test/uroki/delovoe-pismo/", s.wp("Видеоурок: деловое письмо", "Урок удалён по просьбе правообладателя.", lang="ru", site="Видеоуроки")),
    case(R.SOFT_404, "rahvaraamat-y.xiii.test/toode/andmekaitse-kasiraamat-2018", s.shop("Andmekaitse käsiraamat (2018)", "See toode on läbi müüdud ja müügist lõplikult eemaldatud."), also=(R.FINE,)),
    case(R.SOFT_404, "kysitlus-riik.xiii.test/index.php/771234?lang=et", s.survey("Koolitusvajaduse küsitlus 2021", "Küsitlus on lõppenud ja vastuseid enam vastu ei võeta. Täname huvi eest!")),
    case(R.SOFT_404, "survey-eu.xiii.test/index.php/998120", s.survey("Accessibility survey", "Sorry, this survey has expired and is no longer available. For further information please contact the administrator.", lang="en", site="Surveys")),
    case(R.SOFT_404, "vorm-pilv.xiii.test/forms/d/e/1FAIp/viewform", s.bare("Registreerumine: Keelekohvik", "Vorm „Registreerumine: Keelekohvik” ei võta enam vastuseid vastu.\nKui arvad, et see on viga, võta ühendust vormi omanikuga.", h1="Registreerumine: Keelekohvik")),
    case(R.SOFT_404, "toolister.xiii.test/tool/pdf-lihtsustaja", s.voog("PDF-lihtsustaja", "Lõpetasime selle tööriista pakkumise 31. detsembril 2023. Kasutajakontod ja failid on kustutatud.")),
    case(R.SOFT_404, "mentor-app.xiii.test/", s.nextjs("MentorApp", "MentorApp has shut down. Thank you for seven wonderful years. All user data was erased on 30 June.", h1="Goodbye and thank you")),
    case(R.SOFT_404, "kogukond-blog.xiii.test/2016/05/kuidas-anda-tagasisidet.html", s.blogger("Kuidas anda tagasisidet", "Võtsin selle loo maha. Palun ärge küsige koopiat.")),
    case(R.SOFT_404, "tookuulutus.xiii.test/pakkumised/334512-andmekaitsespetsialist", s.nextjs("Andmekaitsespetsialist", "Kuulutus on aegunud. Kandideerimine on lõppenud ja kuulutuse sisu enam ei kuvata. Vaata teisi pakkumisi.", lang="et", site="Töölaud")),
    case(R.SOFT_404, "publications-off.xiii.test/product/guide-to-plain-language", s.ecl("A guide to plain language", "This publication has been withdrawn from the catalogue and can no longer be downloaded or ordered.")),
    case(R.SOFT_404, "opikeskkond-vana.xiii.test/rlo/arvutivorgud/", s.oldtable("Arvutivõrkude e-õpik", "Materjal on siit ära viidud. Uut kohta ei ole teada.")),
    case(R.SOFT_404, "standardipood.xiii.test/et/evs-en-301549-2015", s.shop("EVS-EN 301 549:2015", "Standard on kehtetu ja müügist eemaldatud. Faili pole võimalik tellida."), also=(R.FINE,)),
    case(R.SOFT_404, "discussions-ux.xiii.test/t/accessible-pdf-checker/9921", s.discourse("Accessible PDF checker", "(topic deleted by author)")),
    case(R.SOFT_404, "sundmus.xiii.test/inimoiguste-paev-2019", s.events("Inimõiguste päev 2019", "See sündmus on korraldaja poolt tühistatud ja müügilt eemaldatud."), also=(R.FINE,)),
    case(R.SOFT_404, "plussdok.xiii.test/file/koolituskava.docx", s.drive("koolituskava.docx", "Fail on prügikastis. Omanik on selle kustutanud.", h1="", lang="et")),
    case(R.SOFT_404, "rakendus-gov.xiii.test/apps/first-aid-pocket", s.nextjs("First Aid Pocket", "We're sorry, this app has been taken off the store by its developer and cannot be installed.", site="AppShelf")),
    case(R.SOFT_404, "kursy-rus.xiii.test/kurs/pervaya-pomoshch/", s.bitrix("Первая помощь: онлайн-курс", "Курс снят с публикации. Доступ к материалам закрыт.")),
    case(R.SOFT_404, "podkast-ruk.xiii.test/vypusk/17", s.wp("Выпуск 17: делегирование", "Этот выпуск больше не доступен для прослушивания.", lang="ru", site="Подкаст")),
    # the general page for whatever is asked
    everywhere(R.GENERAL_PAGE, "opikoda-mtu.xiii.test/materjalid/enesekehtestamine.pdf", _FRONT_TRAINING),
    everywhere(R.GENERAL_PAGE, "kindelvork.xiii.test/blogi/2017/11/paroolihaldurid-vordluses", _FRONT_SECURITY),
    everywhere(R.GENERAL_PAGE, "toetavkasi.xiii.test/juhend/lapsehoid-ja-tugiisik", _FRONT_NGO, also=(R.SOFT_404,)),
    everywhere(R.GENERAL_PAGE, "leadbetter.xiii.test/resources/situational-leadership-worksheet", _FRONT_EN),
    everywhere(R.GENERAL_PAGE, "keelekursus-ru.xiii.test/materialy/test-b1.html", _FRONT_RU),
    case(R.GENERAL_PAGE, "avalik-min.xiii.test/et/uudised/juhtimiskonverents-2015", to("/et/uudised"), pages={"/et/uudised": sends(_LIST_NEWS), "/": sends(s.ministry("Avaleht", "Avaliku Halduse Ministeerium kavandab riigi ametnike koolitust."))}, anything=to("/et/uudised"), also=(R.SOFT_404,)),
    case(R.GENERAL_PAGE, "koolitus-ee.xiii.test/kursus/ametlik-kirjavahetus/", to("/", 301), pages={"/": sends(_FRONT_TRAINING)}, anything=to("/", 301), also=(R.SOFT_404,)),
    # videos
    case(R.VIDEO_REMOVED, "vaatavideo.xiii.test/watch?v=Qx81kdLsa", s.video("Vaata", "<div class=err><p>Video unavailable</p><p>This video has been removed by the uploader</p></div>", h1=""), also=(R.SOFT_404,)),
    case(R.VIDEO_REMOVED, "ruutvideo.xiii.test/88123001", s.video("Sorry", "We couldn't find that video. It was deleted, or set to private by its owner.", h1="Sorry", site="Ruut"), also=(R.SOFT_404,)),
    case(R.VIDEO_REMOVED, "telearhiiv.xiii.test/video/tervishoid-saade-14", s.video("Tervishoiu saade 14", "<p>Saate järelvaatamise õigus on lõppenud. Videot ei saa enam vaadata.</p>", lang="et", site="Telearhiiv"), also=(R.SOFT_404,)),
    case(R.VIDEO_REMOVED, "rutub.xiii.test/video/7c1f90/", s.video("Видео", "<p>Видео удалено автором</p>", lang="ru", h1="", site="Рутуба"), also=(R.SOFT_404,)),
)  # fmt: skip
