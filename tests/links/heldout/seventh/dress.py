"""How the pages of this set are dressed: words of ten languages, and the frames of the systems that wear them."""

import random
import zlib

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case

# home, search, log in, contact, rights, more, news, related
LABELS = {
    "et": ("Avaleht", "Otsi", "Logi sisse", "Kontakt", "Kõik õigused kaitstud", "Loe edasi", "Uudised", "Vaata ka"),
    "en": ("Home", "Search", "Sign in", "Contact us", "All rights reserved", "Read more", "Latest news", "You may also like"),
    "ru": ("Главная", "Поиск", "Войти", "Контакты", "Все права защищены", "Читать далее", "Новости", "Похожие материалы"),
    "fi": ("Etusivu", "Hae", "Kirjaudu", "Yhteystiedot", "Kaikki oikeudet pidätetään", "Lue lisää", "Ajankohtaista", "Katso myös"),
    "sv": ("Startsida", "Sök", "Logga in", "Kontakta oss", "Alla rättigheter förbehållna", "Läs mer", "Nyheter", "Se även"),
    "de": ("Startseite", "Suchen", "Anmelden", "Kontakt", "Alle Rechte vorbehalten", "Weiterlesen", "Aktuelles", "Das könnte Sie auch interessieren"),
    "lv": ("Sākums", "Meklēt", "Ienākt", "Kontakti", "Visas tiesības aizsargātas", "Lasīt vairāk", "Jaunumi", "Skatīt arī"),
    "lt": ("Pradžia", "Ieškoti", "Prisijungti", "Kontaktai", "Visos teisės saugomos", "Skaityti daugiau", "Naujienos", "Taip pat skaitykite"),
    "pl": ("Strona główna", "Szukaj", "Zaloguj się", "Kontakt", "Wszelkie prawa zastrzeżone", "Czytaj więcej", "Aktualności", "Zobacz także"),
    "uk": ("Головна", "Пошук", "Увійти", "Контакти", "Усі права захищено", "Читати далі", "Новини", "Дивіться також"),
}  # fmt: skip

MENU = {
    "et": "Meist|Teenused|Õppetöö|Täiendkoolitus|Raamatukogu|Vastuvõtt|Teadus|Näitused|Projektid|Meedia|Toetused|Seadused|Partnerile|Ajalugu|Struktuur|Karjäär|Hinnakiri|Juhendid|Galerii|Üritused|Noortele|Õpetajale|Lapsevanemale|Statistika",
    "en": "About|Services|Research|Courses|Library|Admissions|Exhibitions|Projects|Press|Funding|Legislation|Partners|History|Careers|Pricing|Guides|Gallery|Events|For schools|For teachers|Statistics|Publications|Support|Community",
    "ru": "О нас|Услуги|Обучение|Библиотека|Приём|Наука|Выставки|Проекты|Пресса|Пособия|Законодательство|Партнёрам|История|Карьера|Цены|Инструкции|Галерея|Мероприятия|Молодёжи|Учителю|Родителям|Статистика",
    "fi": "Tietoa meistä|Palvelut|Opiskelu|Kirjasto|Hakijalle|Tutkimus|Näyttelyt|Hankkeet|Medialle|Avustukset|Lainsäädäntö|Kumppanit|Historia|Avoimet työpaikat|Hinnasto|Ohjeet|Kuvat|Tapahtumat|Nuorille|Opettajalle|Tilastot",
    "sv": "Om oss|Tjänster|Utbildning|Bibliotek|Antagning|Forskning|Utställningar|Projekt|Press|Bidrag|Lagar och regler|Samarbete|Historia|Lediga jobb|Priser|Handledningar|Bilder|Kalender|För unga|För lärare|Statistik",
    "de": "Über uns|Leistungen|Studium|Bibliothek|Bewerbung|Forschung|Ausstellungen|Projekte|Presse|Förderung|Gesetze|Partner|Geschichte|Karriere|Preise|Anleitungen|Galerie|Termine|Für Schulen|Für Lehrkräfte|Statistik",
    "lv": "Par mums|Pakalpojumi|Studijas|Bibliotēka|Uzņemšana|Pētniecība|Izstādes|Projekti|Presei|Pabalsti|Likumi|Sadarbība|Vēsture|Vakances|Cenas|Pamācības|Galerija|Pasākumi|Jauniešiem|Skolotājiem|Statistika",
    "lt": "Apie mus|Paslaugos|Studijos|Biblioteka|Priėmimas|Moksliniai tyrimai|Parodos|Projektai|Žiniasklaidai|Parama|Teisės aktai|Partneriai|Istorija|Karjera|Kainos|Vadovai|Galerija|Renginiai|Jaunimui|Mokytojams|Statistika",
    "pl": "O nas|Usługi|Studia|Biblioteka|Rekrutacja|Badania|Wystawy|Projekty|Dla prasy|Dotacje|Prawo|Partnerzy|Historia|Kariera|Cennik|Poradniki|Galeria|Wydarzenia|Dla młodzieży|Dla nauczycieli|Statystyka",
    "uk": "Про нас|Послуги|Навчання|Бібліотека|Вступ|Наука|Виставки|Проєкти|Пресслужба|Допомога|Законодавство|Партнерам|Історія|Кар'єра|Ціни|Інструкції|Галерея|Події|Молоді|Вчителю|Статистика",
}  # fmt: skip

LINES = {
    "et": "Teema „{t}” puudutab igapäevatöös paljusid.|Materjali koostasid oma ala praktikud ja toimetas keeletoimetaja.|Iga osa lõpus on näited, mida saab tunnis kohe kasutada.|Küsitluses osales 1 240 inimest kõigist maakondadest.|Kõige rohkem küsitakse tähtaegade ja lisatavate dokumentide kohta.|Tulemusi tutvustati sügisel Tartus peetud päeval.|Rühmatöö sujub paremini, kui rollid on ette kokku lepitud.|Aastaga kasvas osalejate arv kaheksa protsenti.|Teenuse eest vastutab valdkonna peaspetsialist.|Lugeja leiab siit nii mõisted, skeemid kui ka kirjanduse.|Kuidas „{t}” kujunes, sellest räägib teine peatükk.|Soovitame alustada sissejuhatusest ja minna siis näidete juurde.|Vanemad ja kool sõlmivad selleks kirjaliku kokkuleppe.|Ajaloolased on sellele perioodile palju tähelepanu pööranud.|Hooldaja märkab muutusi sageli esimesena.|Seadmeid tuleb enne kasutamist puhastada ja kontrollida.|Muuseum säilitab üle neljakümne tuhande eseme.|Väikeettevõtja saab nõu ka maakondlikust arenduskeskusest.",
    "en": "The subject “{t}” concerns many people in their daily work.|The material was written by practitioners and reviewed by two editors.|Each section ends with examples that can be used in class at once.|Some 1,240 people from all counties took part in the survey.|Most questions are about deadlines and the papers to enclose.|The findings were presented in Tartu last autumn.|Group work goes better when roles are agreed on beforehand.|Numbers rose by eight per cent within a year.|A senior adviser is in charge of the service.|Readers find terms, diagrams and further reading here.|How “{t}” came about is told in chapter two.|Start with the introduction and move on to the examples.|Parents and the school sign a written agreement.|Historians have paid much attention to this period.|Carers are often the first to notice a change.|Clean and inspect the equipment before use.|The museum keeps more than forty thousand objects.|Small firms can ask their regional centre for advice.",
    "ru": "Тема «{t}» касается многих в повседневной работе.|Материал подготовили практики, его проверили два редактора.|В конце каждого раздела есть примеры для урока.|В опросе участвовали 1240 человек из всех уездов.|Чаще всего спрашивают о сроках и приложениях.|Результаты представили осенью в Тарту.|Работа в группе идёт лучше, когда роли распределены заранее.|За год число участников выросло на восемь процентов.|За услугу отвечает главный специалист.|Читатель найдёт здесь понятия, схемы и литературу.|О том, как возникла «{t}», рассказывает вторая глава.|Начните с введения и переходите к примерам.|Родители и школа подписывают договор.|Историки уделили этому периоду много внимания.|Музей хранит более сорока тысяч предметов.|Оборудование перед работой чистят и проверяют.",
    "fi": "Aihe ”{t}” koskettaa monia arjen työssä.|Aineiston laativat alan tekijät ja sen tarkasti kaksi toimittajaa.|Jokaisen luvun lopussa on esimerkkejä oppitunnille.|Kyselyyn vastasi 1 240 ihmistä kaikista maakunnista.|Eniten kysytään määräajoista ja liitteistä.|Tulokset esiteltiin syksyllä Tartossa.|Ryhmätyö sujuu paremmin, kun roolit on sovittu etukäteen.|Osallistujien määrä kasvoi vuodessa kahdeksan prosenttia.|Palvelusta vastaa johtava asiantuntija.|Lukija löytää täältä käsitteet, kaaviot ja kirjallisuuden.|Toinen luku kertoo, miten ”{t}” syntyi.|Aloita johdannosta ja siirry esimerkkeihin.|Huoltajat ja koulu tekevät kirjallisen sopimuksen.|Museossa on yli neljäkymmentätuhatta esinettä.|Laitteet puhdistetaan ja tarkastetaan ennen käyttöä.",
    "sv": "Ämnet ”{t}” berör många i det dagliga arbetet.|Materialet är skrivet av yrkesverksamma och granskat av två redaktörer.|Varje avsnitt slutar med exempel för lektionen.|I enkäten deltog 1 240 personer från alla län.|De flesta frågor gäller tider och bilagor.|Resultaten presenterades i Tartu i höstas.|Grupparbete går bättre när rollerna är bestämda.|Antalet deltagare ökade med åtta procent på ett år.|En sakkunnig ansvarar för tjänsten.|Här finns begrepp, bilder och lästips.|Hur ”{t}” kom till berättas i kapitel två.|Börja med inledningen och gå vidare till exemplen.|Föräldrar och skola skriver ett avtal.|Museet bevarar över fyrtiotusen föremål.|Utrustningen rengörs och kontrolleras före bruk.",
    "de": "Das Thema „{t}“ betrifft viele im Arbeitsalltag.|Das Material stammt von Fachleuten und wurde zweimal geprüft.|Jeder Abschnitt endet mit Beispielen für den Unterricht.|An der Umfrage nahmen 1.240 Personen aus allen Kreisen teil.|Die meisten Fragen gelten den Fristen und Anlagen.|Die Ergebnisse wurden im Herbst in Tartu vorgestellt.|Gruppenarbeit gelingt besser, wenn die Rollen feststehen.|Die Teilnehmerzahl stieg in einem Jahr um acht Prozent.|Für den Dienst ist eine Referentin zuständig.|Hier finden sich Begriffe, Schaubilder und Literatur.|Wie „{t}“ entstand, erzählt das zweite Kapitel.|Beginnen Sie mit der Einleitung und gehen Sie dann zu den Beispielen.|Eltern und Schule schließen eine Vereinbarung.|Das Museum bewahrt über vierzigtausend Objekte.|Geräte sind vor Gebrauch zu reinigen und zu prüfen.",
    "lv": "Tēma “{t}” ikdienas darbā skar daudzus.|Materiālu sagatavoja nozares praktiķi un pārbaudīja divi redaktori.|Katras nodaļas beigās ir piemēri stundai.|Aptaujā piedalījās 1240 cilvēku no visiem novadiem.|Visbiežāk jautā par termiņiem un pielikumiem.|Rezultātus rudenī prezentēja Tartu.|Darbs grupā veicas labāk, ja lomas ir sadalītas.|Dalībnieku skaits gada laikā pieauga par astoņiem procentiem.|Par pakalpojumu atbild vecākais eksperts.|Šeit ir jēdzieni, shēmas un literatūra.|Otrajā nodaļā stāstīts, kā radās “{t}”.|Sāciet ar ievadu un pārejiet pie piemēriem.|Vecāki un skola slēdz rakstisku vienošanos.|Muzejā glabājas vairāk nekā četrdesmit tūkstoši priekšmetu.",
    "lt": "Tema „{t}“ kasdieniame darbe aktuali daugeliui.|Medžiagą parengė praktikai, ją peržiūrėjo du redaktoriai.|Kiekvieno skyriaus pabaigoje yra pavyzdžių pamokai.|Apklausoje dalyvavo 1240 žmonių iš visų apskričių.|Dažniausiai klausiama apie terminus ir priedus.|Rezultatai rudenį pristatyti Tartu.|Darbas grupėje sekasi geriau, kai vaidmenys sutarti iš anksto.|Per metus dalyvių padaugėjo aštuoniais procentais.|Už paslaugą atsako vyriausiasis specialistas.|Čia rasite sąvokas, schemas ir literatūrą.|Antrame skyriuje pasakojama, kaip atsirado „{t}“.|Pradėkite nuo įvado ir pereikite prie pavyzdžių.|Tėvai ir mokykla sudaro rašytinį susitarimą.|Muziejuje saugoma per keturiasdešimt tūkstančių daiktų.",
    "pl": "Temat „{t}” dotyczy wielu osób w codziennej pracy.|Materiał przygotowali praktycy, a sprawdziło dwóch redaktorów.|Na końcu każdego rozdziału są przykłady na lekcję.|W ankiecie wzięło udział 1240 osób ze wszystkich powiatów.|Najczęściej pytamy o terminy i załączniki.|Wyniki przedstawiono jesienią w Tartu.|Praca w grupie idzie lepiej, gdy role są ustalone.|W ciągu roku liczba uczestników wzrosła o osiem procent.|Za usługę odpowiada główny specjalista.|Czytelnik znajdzie tu pojęcia, schematy i literaturę.|O tym, jak powstała „{t}”, mówi drugi rozdział.|Zacznij od wstępu i przejdź do przykładów.|Rodzice i szkoła podpisują umowę.|Muzeum przechowuje ponad czterdzieści tysięcy obiektów.",
    "uk": "Тема «{t}» стосується багатьох у щоденній роботі.|Матеріал підготували практики й перевірили два редактори.|Наприкінці кожного розділу є приклади для уроку.|В опитуванні взяли участь 1240 людей з усіх повітів.|Найчастіше запитують про строки та додатки.|Результати представили восени в Тарту.|Робота в групі йде краще, коли ролі розподілено.|За рік кількість учасників зросла на вісім відсотків.|За послугу відповідає головний фахівець.|Читач знайде тут поняття, схеми та літературу.|Про те, як виникла «{t}», розповідає другий розділ.|Почніть зі вступу й перейдіть до прикладів.|Батьки та школа укладають угоду.|Музей зберігає понад сорок тисяч предметів.",
}  # fmt: skip

NEWS = {
    "et": "Sügiskool tõi kokku sada õpetajat|Uus näitus avatakse reedel|Valmis hooldajate käsiraamat|Aasta tegu on selgunud|Algas kevadine vastuvõtt|Katus saab suvel korda|Loeng robotitest ja inimestest|Parimad esseed ilmuvad kogumikus|Külaseltsid said nõu|Raamatukogubuss sõidab taas",
    "en": "Autumn school brings a hundred teachers together|New exhibition opens on Friday|Handbook for carers published|Award of the year announced|Spring admission has begun|Roof repairs due in summer|Lecture on robots and people|Best essays in one volume|Village societies meet|Mobile library on the road again",
    "ru": "Осенняя школа собрала сто учителей|Новая выставка откроется в пятницу|Вышел справочник для опекунов|Объявлен поступок года|Начался весенний приём|Крышу отремонтируют летом|Лекция о роботах и людях|Лучшие эссе вышли в сборнике|Библиобус снова в пути",
    "fi": "Syyskoulu kokosi sata opettajaa|Uusi näyttely avataan perjantaina|Hoitajan käsikirja ilmestyi|Vuoden teko valittiin|Kevään haku alkoi|Katto korjataan kesällä|Luento roboteista ja ihmisistä|Kirjastoauto kulkee taas",
    "sv": "Höstskolan samlade hundra lärare|Ny utställning öppnar på fredag|Handbok för vårdare|Årets insats utsedd|Vårens antagning har börjat|Taket lagas i sommar|Föreläsning om robotar|Bokbussen rullar igen",
    "de": "Herbstschule mit hundert Lehrkräften|Neue Ausstellung ab Freitag|Handbuch für Pflegende erschienen|Tat des Jahres gekürt|Frühjahrsbewerbung hat begonnen|Dach wird im Sommer saniert|Vortrag über Roboter|Bücherbus fährt wieder",
    "lv": "Rudens skola pulcē simt skolotājus|Piektdien atklās jaunu izstādi|Iznākusi rokasgrāmata aprūpētājiem|Paziņots gada notikums|Sākusies pavasara uzņemšana|Vasarā remontēs jumtu|Lekcija par robotiem|Bibliobuss atkal ceļā",
    "lt": "Rudens mokykla subūrė šimtą mokytojų|Penktadienį atidaroma nauja paroda|Išleistas slaugytojų vadovas|Paskelbtas metų darbas|Prasidėjo pavasario priėmimas|Vasarą bus tvarkomas stogas|Paskaita apie robotus|Bibliobusas vėl kelyje",
    "pl": "Szkoła jesienna zgromadziła stu nauczycieli|Nowa wystawa od piątku|Ukazał się poradnik dla opiekunów|Wybrano czyn roku|Ruszyła wiosenna rekrutacja|Latem remont dachu|Wykład o robotach|Bibliobus znów jeździ",
    "uk": "Осіння школа зібрала сто вчителів|Нова виставка відкриється в п'ятницю|Вийшов посібник для доглядальників|Названо вчинок року|Розпочався весняний прийом|Дах відремонтують улітку|Лекція про роботів|Бібліобус знову в дорозі",
}  # fmt: skip


def _dice(*told: str) -> random.Random:
    return random.Random(zlib.crc32("|".join(told).encode()))


def prose(topic: str, lang: str = "et", paragraphs: int = 4, heads: bool = True) -> str:
    """An article's paragraphs on `topic`, other ones for other topics, with a heading now and then."""
    dice, out = _dice(topic, lang), []
    for number in range(paragraphs):
        lines = dice.sample(LINES[lang].split("|"), 6)
        if heads and number % 3 == 2:
            out.append(f"<h2>{dice.choice(MENU[lang].split('|'))}</h2>")
        out.append(f"<p>{' '.join(lines[: dice.randint(3, 6)]).replace('{t}', topic)}</p>")
    return "\n".join(out)


def rows(*told: str) -> str:
    """A table: `a|b|c` a row, the first being the head."""
    head, *rest = [one.split("|") for one in told]
    top = "".join(f"<th>{cell}</th>" for cell in head)
    return f"<table class=table><thead><tr>{top}</tr></thead><tbody>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rest) + "</tbody></table>"  # fmt: skip


def items(*told: str, kind: str = "ul") -> str:
    return f"<{kind}>" + "".join(f"<li><a href=/p/{zlib.crc32(one.encode()) % 9999}>{one}</a></li>" for one in told) + f"</{kind}>"  # fmt: skip


FRAMES = {
    # a state portal on Drupal
    "gov": """<!DOCTYPE html><html lang="~lang~" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><link rel="canonical" href="/~slug~" /><meta name="Generator" content="Drupal 11 (https://www.drupal.org)" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>~title~ | ~site~</title><link rel="stylesheet" media="all" href="/sites/default/files/css/css_1.css" /></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable">~l0~</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header class="header"><div class="container"><a class="logo" href="/"><img src="/themes/custom/veera/logo.svg" alt="~site~"></a><form class="search-form" action="/search/node"><input type="search" name="keys" aria-label="~l1~"><input type="submit" value="~l1~"></form>
<nav class="main-nav" aria-labelledby="block-mainmenu"><ul class="menu">~menu12~</ul></nav><ul class="links"><li><a href="/ru">RU</a></li><li><a href="/en">EN</a></li></ul></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><h1 class="page-title"><span>~h1~</span></h1><article class="node">~body~</article></div><aside class="region-sidebar"><nav><h2 class="visually-hidden">~l7~</h2><ul>~side5~</ul></nav></aside></main>
<footer class="footer"><div class="row"><div>~site~<br>Toompuiestee 4, 10130 Tallinn<br><a href="mailto:info@~host~">info@~host~</a></div><ul>~foot6~</ul></div></footer></div><script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentLanguage":"~lang~"},"user":{"uid":0}}</script></body></html>""",
    "wp": """<!DOCTYPE html><html lang="~lang~"><head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>~title~ &#8211; ~site~</title><link rel="https://api.w.org/" href="/wp-json/" /><style id='wp-block-library-inline-css'>.wp-block-button__link{color:#fff}.has-text-align-center{text-align:center}</style><meta name="generator" content="WordPress 6.8.1" /></head>
<body class="wp-embed-responsive wp-theme-twentytwentyfour"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide"><p class="wp-block-site-title"><a href="/" rel="home">~site~</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container">~menu8~</ul></nav></div></header>
<main class="wp-block-group"><div class="entry-content"><h1 class="wp-block-post-title">~h1~</h1>~body~</div></main>
<aside class="widget-area"><section class="widget widget_search"><form role="search" class="search-form"><label><span class="screen-reader-text">~l1~:</span><input type="search" class="search-field" placeholder="~l1~ &hellip;" name="s" /></label></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">~l6~</h2><ul>~news5~</ul></section></aside>
<footer class="wp-block-template-part"><p>&copy; 2026 ~site~</p><ul>~foot4~</ul></footer></div></body></html>""",
    "elementor": """<!doctype html><html lang="~lang~"><head><meta charset="UTF-8"><title>~title~ - ~site~</title><meta name="robots" content="follow, index"/><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"~title~"}]}</script><link rel='stylesheet' href='/wp-content/plugins/elementor/assets/css/frontend.min.css'></head>
<body class="elementor-default elementor-kit-5"><a class="skip-link screen-reader-text" href="#content">~l0~</a><div data-elementor-type="header" class="elementor elementor-location-header"><div class="elementor-widget-nav-menu"><ul class="elementor-nav-menu">~menu7~</ul></div><div class="elementor-search-form"><input placeholder="~l1~..." type="search" name="s"></div></div>
<main id="content"><div class="elementor-section"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">~h1~</h1></div><div class="elementor-widget-text-editor">~body~</div></div></main>
<div data-elementor-type="footer" class="elementor elementor-location-footer"><h4>~l3~</h4><p>~site~, +372 5555 1234</p><h4>~l6~</h4><ul>~news4~</ul><p>© 2026 ~site~. ~l4~.</p></div></body></html>""",
    "joomla": """<!DOCTYPE html><html lang="~lang~-~lang~" dir="ltr"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>~title~</title><link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet"></head>
<body class="site com_content wrapper-static view-article"><header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/">~site~</a></div></div><div class="grid-child container-nav"><ul class="mod-menu mod-list nav">~menu8~</ul><form class="mod-finder js-finder-searchform"><label class="visually-hidden finder">~l1~</label><input type="text" name="q" class="js-finder-search-query form-control" placeholder="~l1~"></form></div></header>
<div class="site-grid"><nav class="mod-breadcrumbs__wrapper"><ol class="mod-breadcrumbs breadcrumb"><li>~l0~</li></ol></nav><div class="grid-child container-component"><main><div class="com-content-article item-page"><div class="page-header"><h1>~h1~</h1></div><div class="com-content-article__body">~body~</div></div></main></div><div class="grid-child container-sidebar-right"><div class="card"><h3 class="card-header">~l6~</h3><ul class="mod-articleslatest latestnews mod-list">~news6~</ul></div></div></div><footer class="container-footer footer full-width"><div class="grid-child">~site~ 2026</div></footer></body></html>""",
    "typo3": """<!DOCTYPE html><html lang="~lang~"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><title>~title~: ~site~</title><meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-a.css"></head>
<body id="p148" class="page-148 pagelevel-3"><div id="page-container"><header><nav class="metanav"><a href="/kontakt">~l3~</a><a href="/suche">~l1~</a><a href="/login">~l2~</a></nav><a href="/"><img src="/fileadmin/logo.svg" alt="~site~"></a><nav class="mainnav"><ul>~menu10~</ul></nav></header><nav class="breadcrumb"><ol><li>~l0~</li><li>~title~</li></ol></nav>
<div id="content"><!--TYPO3SEARCH_begin--><div id="c412" class="frame frame-default frame-type-header"><h1>~h1~</h1></div><div id="c413" class="frame frame-default frame-type-text">~body~</div><!--TYPO3SEARCH_end--></div><aside class="subnav"><ul>~side6~</ul><h3>~l6~</h3><ul>~news4~</ul></aside><footer><ul>~foot6~</ul><p>&copy; ~site~</p></footer></div></body></html>""",
    "uni": """<!DOCTYPE html><html lang="~lang~" class="no-js"><head><meta charset="utf-8"><title>~title~ | ~site~</title><meta property="og:type" content="website"><meta name="viewport" content="width=device-width,initial-scale=1"><script>(function(w,d,s,l,i){w[l]=w[l]||[];})(window,document,'script','dataLayer','GTM-XX1');</script><link rel="preload" href="/fonts/aino.woff2" as="font"></head>
<body class="section-~slug~"><div class="quicklinks"><ul><li>Moodle</li><li>ÕIS</li><li>Webmail</li></ul></div><header class="site-header" role="banner"><a href="/" class="site-logo">~site~</a><div class="site-search"><input name="q" placeholder="~l1~"></div><nav class="mega-menu" role="navigation"><ul>~mega~</ul></nav></header>
<div class="layout-container"><nav class="section-menu"><ul>~side8~</ul></nav><main id="main"><h1 class="content-title">~h1~</h1><div class="field field--name-body">~body~</div></main><section class="related"><h2>~l7~</h2><div class="cards">~cards4~</div></section></div>
<footer role="contentinfo"><div class="footer-columns"><div><h3>~site~</h3><p>Ülikooli 18, 50090 Tartu<br>+372 737 5100</p></div><ul>~foot8~</ul><ul>~menu8~</ul></div><p class="copyright">© 2026 ~site~</p></footer></body></html>""",
    "news": """<!DOCTYPE html><html lang="~lang~"><head><meta charset="utf-8"><title>~title~ | ~site~</title><meta property="og:site_name" content="~site~"><meta name="twitter:card" content="summary_large_image"><script async src="https://cdn.ads.invalid/gpt.js"></script></head>
<body class="article"><div id="ad-top"></div><header class="masthead"><a href="/">~site~</a><nav><ul>~menu12~</ul></nav><a class="subscribe" href="/tellimine">~l2~</a></header><div class="grid"><main><article><header><h1>~h1~</h1></header><div class="article-body">~body~</div></article><section class="comments-block"><a href="/kommentaarid">0</a></section></main>
<aside><h3>~l6~</h3>~cards6~</aside></div><section><h3>~l7~</h3>~cards4~</section><footer><ul>~foot8~</ul><p>© ~site~. ~l4~.</p></footer></body></html>""",
    "shop": """<!doctype html><html lang="~lang~"><head><meta charset="utf-8"><title>~title~ - ~site~</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel='stylesheet' id='woocommerce-layout-css' href='/wp-content/plugins/woocommerce/assets/css/woocommerce-layout.css'></head>
<body class="woocommerce woocommerce-page woocommerce-no-js"><div class="top-bar">+372 600 3344 · info@~host~</div><header id="masthead"><div class="site-branding"><a href="/">~site~</a></div><form class="woocommerce-product-search"><input type="search" placeholder="~l1~&hellip;"></form><nav class="main-navigation"><ul>~menu9~</ul></nav><a class="cart-contents" href="/ostukorv"><span class="amount">0,00&nbsp;&euro;</span></a></header>
<nav class="woocommerce-breadcrumb"><a href="/">~l0~</a> / ~title~</nav><main><h1 class="product_title entry-title">~h1~</h1>~body~</main><section class="related products"><h2>~l7~</h2><ul class="products columns-4">~goods4~</ul></section><footer class="site-footer"><ul>~foot6~</ul><p>~site~ OÜ, reg 12345678</p></footer></body></html>""",
    "wiki": """<!DOCTYPE html><html class="client-nojs vector-feature-language-in-header-enabled" lang="~lang~" dir="ltr"><head><meta charset="UTF-8"><title>~title~ – ~site~</title><meta name="generator" content="MediaWiki 1.43.1"><link rel="stylesheet" href="/w/load.php?lang=~lang~&amp;modules=skins.vector.styles&amp;only=styles"></head>
<body class="skin-vector mediawiki ltr ns-0 ns-subject"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><div class="mw-indicators"></div><h1 id="firstHeading" class="firstHeading mw-first-heading">~h1~</h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">~site~</div><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="~lang~" dir="ltr">~body~</div></div></div></div>
<div id="mw-navigation"><nav id="p-personal"><ul><li id="pt-login"><a href="/index.php?title=Special:UserLogin">~l2~</a></li></ul></nav><nav id="p-navigation"><ul>~side7~</ul></nav><div id="p-search"><form action="/w/index.php" id="searchform"><input type="search" name="search" placeholder="~l1~"></form></div></div><footer id="footer" class="mw-footer"><ul id="footer-places"><li>~l4~</li></ul></footer></body></html>""",
    "forum": """<!DOCTYPE html><html dir="ltr" lang="~lang~"><head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>~site~ - ~title~</title><link href="./styles/prosilver/theme/stylesheet.css?assets_version=42" rel="stylesheet"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><div id="site-description"><h1>~site~</h1></div><div id="search-box"><input name="keywords" type="search" placeholder="~l1~…"></div></div><div class="navbar"><ul class="nav-main linklist"><li><a href="./faq.php">KKK</a></li><li><a href="./ucp.php?mode=login">~l2~</a></li></ul><ul class="nav-breadcrumbs linklist"><li>~l0~</li></ul></div></div>
<div id="page-body" class="page-body" role="main"><h2 class="topic-title">~h1~</h2>~body~</div><div id="page-footer" class="page-footer"><div class="navbar"><ul class="linklist">~foot4~</ul></div><div class="copyright"><p>Powered by <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</p></div></div></div></body></html>""",
    "ojs": """<!DOCTYPE html><html lang="~lang~" xml:lang="~lang~"><head><meta charset="utf-8"><title>~title~ | ~site~</title><meta name="generator" content="Open Journal Systems 3.4.0.8"><link rel="stylesheet" href="/index.php/j/$$$call$$$/page/page/css?name=stylesheet" type="text/css" /></head>
<body class="pkp_page_article pkp_op_view" dir="ltr"><div class="pkp_structure_page"><header class="pkp_structure_head" id="headerNavigationContainer"><div class="pkp_site_name"><a href="/index.php/j/index" class="is_text">~site~</a></div><nav class="pkp_site_nav_menu"><ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">~menu6~</ul><div class="pkp_navigation_search_wrapper"><a href="/index.php/j/search">~l1~</a></div></nav><ul id="navigationUser" class="pkp_navigation_user pkp_nav_list"><li>~l2~</li></ul></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><a id="pkp_content_main"></a><div class="page page_article"><h1 class="page_title">~h1~</h1>~body~</div></div><div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_information"><span class="title">~l7~</span><ul>~side4~</ul></div></div></div><div class="pkp_structure_footer_wrapper"><div class="pkp_footer_content"><p>ISSN 1736-0000</p></div></div></div></body></html>""",
    "dspace": """<!DOCTYPE html><html lang="~lang~"><head><meta charset="UTF-8"><base href="/"><title>~title~</title><meta name="Generator" content="DSpace 8.1"><link rel="stylesheet" href="styles.e7c.css"></head><body class="hide-scroll"><ds-app><ds-themed-root><div class="outer-wrapper"><ds-themed-header-navbar-wrapper><header><a class="navbar-brand my-2" href="/home"><img src="assets/images/dspace-logo.svg" alt="~site~"></a><nav><ul>~menu5~</ul></nav><a href="/login">~l2~</a></header></ds-themed-header-navbar-wrapper>
<main id="main-content" class="main-content"><ds-themed-breadcrumbs><nav aria-label="breadcrumb"><ol class="container breadcrumb my-0"><li class="breadcrumb-item"><a href="/">~l0~</a></li></ol></nav></ds-themed-breadcrumbs><div class="container"><h1 class="item-page-title-field">~h1~</h1>~body~</div></main><ds-themed-footer><footer class="text-lg-start"><div class="bottom-footer"><p class="m-0">DSpace software copyright © 2002-2026 LYRASIS</p><ul class="footer-info list-unstyled">~foot4~</ul></div></footer></ds-themed-footer></div></ds-themed-root></ds-app></body></html>""",
    "firm": """<!DOCTYPE html><html lang="~lang~"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>~title~ — ~site~</title><link href="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/css/bootstrap.min.css" rel="stylesheet"></head><body><nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container"><a class="navbar-brand" href="/">~site~</a><ul class="navbar-nav ms-auto">~menu5~</ul></div></nav><main class="container py-5"><h1 class="display-5">~h1~</h1>~body~</main><footer class="bg-dark text-light py-4"><div class="container"><p>~site~ OÜ · Tähe 12, Tartu · 5340 1122</p></div></footer></body></html>""",
    "voog": """<!DOCTYPE html><html class="menu-enabled flex_box" lang="~lang~"><head><meta charset="utf-8"><title>~title~ – ~site~</title><link href="//static.voog.com/design_assets/main.min.css" rel="stylesheet"></head><body class="common-page content-page js-bg-picker-area"><div class="container"><header class="header_fixed"><div class="header_components"><a class="header_title" href="/">~site~</a><nav class="header_menu"><ul class="menu menu-horizontal menu-public">~menu6~</ul></nav></div></header><main class="content" role="main"><section class="content-body content-formatted edy-texteditor-container"><div class="edy-texteditor"><h1>~h1~</h1>~body~</div></section></main><footer class="footer content-formatted"><div class="voog-reference"><a href="https://www.voog.com">Voog. Make a website</a></div></footer></div></body></html>""",
    "old": """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="GENERATOR" content="Microsoft FrontPage 4.0"><title>~title~</title></head><body bgcolor="#FFFFCC" text="#000080"><table width="760" border="0" cellpadding="4"><tr><td colspan="2" bgcolor="#CCCC99"><font face="Verdana" size="5"><b>~site~</b></font></td></tr><tr><td width="160" valign="top"><ul>~menu6~</ul></td><td valign="top"><h1><font face="Verdana">~h1~</font></h1>~body~</td></tr></table><hr><font size="1">~site~, 2004</font></body></html>""",
    "asp": """<!DOCTYPE html><html lang="~lang~"><head id="Head1"><meta charset="utf-8" /><title>~site~ - ~title~</title><link href="/App_Themes/Default/site.css" rel="stylesheet" /></head><body><form method="post" action="./default.aspx" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjkPZBYCZg9kFgICAw9kFgICAQ8WAh4EVGV4dAUx" /></div><div id="header"><a href="/">~site~</a><div id="menu"><ul>~menu7~</ul></div><input name="ctl00$tbSearch" type="text" title="~l1~" /></div><div id="content"><h1><span id="ctl00_lblTitle">~h1~</span></h1>~body~</div><div id="right"><h3>~l6~</h3><ul>~news4~</ul></div><div id="footer">~site~ | ~l3~</div></form></body></html>""",
    "docs": """<!DOCTYPE html><html class="writer-html5" lang="~lang~" data-content_root="../"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>~title~ &mdash; ~site~ documentation</title><link rel="stylesheet" type="text/css" href="../_static/css/theme.css" /></head><body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav data-toggle="wy-nav-shift" class="wy-nav-side"><div class="wy-side-nav-search"><a href="../index.html" class="icon icon-home">~site~</a><form id="rtd-search-form" class="wy-form"><input type="text" name="q" placeholder="~l1~ docs" /></form></div><div class="wy-menu wy-menu-vertical"><ul>~menu10~</ul></div></nav><section class="wy-nav-content-wrap"><div class="wy-nav-content"><div class="rst-content"><div role="main" class="document"><section id="~slug~"><h1>~h1~<a class="headerlink" href="#~slug~" title="Link to this heading"></a></h1>~body~</section></div><footer><hr/><p>&#169; Copyright 2026, ~site~.</p>Built with <a href="https://www.sphinx-doc.org/">Sphinx</a></footer></div></div></section></div></body></html>""",
    "moodle": """<!DOCTYPE html><html dir="ltr" lang="~lang~" xml:lang="~lang~"><head><title>~title~ | ~site~</title><meta name="keywords" content="moodle, ~title~" /><link rel="stylesheet" href="/theme/styles.php/boost/1759/all" /></head><body id="page-course-view" class="format-topics path-course chrome dir-ltr pagelayout-standard notloggedin"><div class="toast-wrapper mx-auto py-0 fixed-top"></div><div id="page-wrapper" class="d-print-block"><nav class="navbar fixed-top bg-white navbar-expand"><a href="/" class="navbar-brand">~site~</a><ul class="navbar-nav">~menu4~</ul><div class="usermenu"><span class="login pl-2">~l2~</span></div></nav><div id="page" class="drawers"><div id="topofscroll" class="main-inner"><header id="page-header"><h1 class="h2 mb-0">~h1~</h1></header><div id="page-content"><section id="region-main" aria-label="Content"><div role="main"><span id="maincontent"></span>~body~</div></section></div></div><footer id="page-footer" class="footer-popover bg-white"><div class="footer-content-popover container">~l3~</div></footer></div></div></body></html>""",
    "plain": """<!doctype html><html lang="~lang~"><head><meta charset="utf-8"><title>~title~</title><style>body{font:16px/1.5 Georgia,serif;max-width:42em;margin:2em auto}</style></head><body><p><a href="/">~site~</a></p><h1>~h1~</h1>~body~</body></html>""",
    "app": """<!DOCTYPE html><html lang="~lang~"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>~title~ · ~site~</title><link rel="preload" as="script" href="/_next/static/chunks/webpack-0b1.js"/></head><body><div id="__next"><div class="css-1q2w"><header class="css-9ab"><a href="/"><svg aria-label="~site~"></svg></a><nav><ul>~menu5~</ul></nav><button>~l2~</button></header><main class="css-77x"><h1>~h1~</h1>~body~</main><footer class="css-3ef"><ul>~foot6~</ul><small>© 2026 ~site~</small></footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"locale":"~lang~"}},"page":"/[slug]","query":{},"buildId":"hG7d","isFallback":false}</script></body></html>""",
}  # fmt: skip


COOKIES = {
    "et": "See veebileht kasutab küpsiseid, et pakkuda paremat kasutuskogemust.|Nõustun|Seaded",
    "en": "We use cookies to improve your experience on this site.|Accept all|Manage preferences",
    "ru": "Мы используем файлы cookie, чтобы сайт работал лучше.|Принять|Настройки",
    "fi": "Käytämme evästeitä sivuston kehittämiseen.|Hyväksy kaikki|Asetukset",
    "sv": "Vi använder kakor för att webbplatsen ska fungera bättre.|Godkänn alla|Inställningar",
    "de": "Wir verwenden Cookies, um unsere Website zu verbessern.|Alle akzeptieren|Einstellungen",
    "lv": "Šī vietne izmanto sīkdatnes.|Piekrītu|Iestatījumi",
    "lt": "Ši svetainė naudoja slapukus.|Sutinku|Nustatymai",
    "pl": "Ta strona używa plików cookie.|Akceptuję|Ustawienia",
    "uk": "Цей сайт використовує файли cookie.|Погоджуюсь|Налаштування",
}  # fmt: skip
_LIGHT = ("plain", "old", "firm", "voog")  # frames that stay as small as such sites are


def _deepen(out: str, lang: str, dice: random.Random) -> str:
    """What heavy sites carry besides: tags for sharing, styles, settings, deep menus, a banner about cookies."""
    menu = MENU[lang].split("|")
    rules = "".join(f".c-{dice.randint(100, 999)}__{word}{{margin:{dice.randint(0, 40)}px;color:#{dice.randint(100, 999)}}}" for word in ("item", "link", "body", "list") * dice.randint(2, 14))  # fmt: skip
    head = f'<meta property="og:locale" content="{lang}"><meta property="og:image" content="/og/{dice.randint(1, 99)}.jpg"><style>{rules}</style><script>window.settings={{"analytics":{{"id":"UA-{dice.randint(1000, 9999)}"}},"build":"{dice.random()}"}};</script>'
    out = out.replace("</head>", head + "</head>", 1)
    if dice.random() < 0.6:
        deep = "".join(f'<li class="l1"><a href="/{lang}/m{n}">{top}</a><ul>' + "".join(f'<li><a href="/{lang}/m{n}/{m}">{sub}</a></li>' for m, sub in enumerate(dice.sample(menu, 8))) + "</ul></li>" for n, top in enumerate(dice.sample(menu, dice.randint(4, 12))))  # fmt: skip
        out = out.replace("<footer", f'<nav class="sitemap" aria-label="menu"><ul>{deep}</ul></nav><footer', 1)
    if dice.random() < 0.5:
        words, yes, more = COOKIES[lang].split("|")
        out = out.replace("</body>", f'<div id="cookie-notice" role="dialog" class="cn-position-bottom"><span>{words}</span><button>{yes}</button><button>{more}</button></div></body>', 1)  # fmt: skip
    return out


def page(style: str, lang: str, title: str, body: str = "", h1: str | None = None, site: str = "Portaal") -> str:
    """A whole page: `body` in the frame `style`, with menus and news of `lang` drawn for this title and site."""
    dice, labels = _dice(style, title, site), LABELS[lang]
    menu, news = MENU[lang].split("|"), NEWS[lang].split("|")

    def links(words: list[str], number: int) -> str:
        chosen = dice.sample(words, min(number, len(words)))
        return "".join(f'<li class="nav-item"><a href="/{lang}/{zlib.crc32(one.encode()) % 997}">{one}</a></li>' for one in chosen)  # fmt: skip

    out = FRAMES[style]
    for kind, words in (("menu", menu), ("side", menu), ("foot", menu), ("news", news)):
        for number in range(1, 13):
            if f"~{kind}{number}~" in out:
                out = out.replace(f"~{kind}{number}~", links(words, number))
    if "~mega~" in out:
        out = out.replace("~mega~", "".join(f'<li class="has-sub"><a href="/{n}">{top}</a><div class="sub"><ul>{links(menu, 7)}</ul></div></li>' for n, top in enumerate(dice.sample(menu, 8))))  # fmt: skip
    for number in (4, 6):
        if f"~cards{number}~" in out:
            out = out.replace(f"~cards{number}~", "".join(f'<article class="card"><h4><a href="/uudis/{dice.randint(100, 99999)}">{one}</a></h4><time datetime="2026-11-{dice.randint(1, 25):02}">{dice.randint(1, 25)}.11.2026</time><p>{labels[5]} →</p></article>' for one in dice.sample(news, number)))  # fmt: skip
        if f"~goods{number}~" in out:
            out = out.replace(f"~goods{number}~", "".join(f'<li class="product"><a href="/toode/{dice.randint(10, 999)}"><h2 class="woocommerce-loop-product__title">{one} {dice.randint(2, 90)}</h2><span class="price">{dice.randint(3, 90)},90&nbsp;€</span></a></li>' for one in dice.sample(menu, number)))  # fmt: skip
    for number, label in enumerate(labels):
        out = out.replace(f"~l{number}~", label)
    slug = f"s{zlib.crc32(title.encode()) % 99999}"
    host = "".join(letter for letter in site.lower() if letter.isascii() and letter.isalnum()) or "portaal"
    told = {"lang": lang, "slug": slug, "site": site, "host": f"{host}.ee", "title": title, "h1": title if h1 is None else h1, "body": body}  # fmt: skip
    for name, value in told.items():
        out = out.replace(f"~{name}~", value)
    return out if style in _LIGHT else _deepen(out, lang, _dice(title, site, "deep"))


def _consolation(address: str, lang: str) -> str:
    """What such pages offer instead: a search, what others read, or nothing."""
    dice, labels = _dice(address), LABELS[lang]
    choice = dice.randint(0, 4)
    if choice == 0:
        return ""
    if choice == 1:
        return f'<form class="search-again"><input type="search" placeholder="{labels[1]}"><button>{labels[1]}</button></form><p><a href="/">{labels[0]}</a></p>'
    chosen = dice.sample(NEWS[lang].split("|"), 5)
    if choice == 2:
        return f"<h2>{labels[6]}</h2>" + "".join(f"<article><h3><a href=/u/{n}>{one}</a></h3><p>{dice.choice(LINES[lang].split('|')).replace('{t}', one)}</p></article>" for n, one in enumerate(chosen))  # fmt: skip
    if choice == 3:
        return f"<h3>{labels[7]}</h3>" + items(*dice.sample(MENU[lang].split("|"), 9))
    return f'<p><a class="btn" href="/">{labels[0]}</a> <a class="btn" href="/kontakt">{labels[3]}</a></p>'


def good(
    address: str, style: str, lang: str, title: str, site: str, body: str = "", n: int = 5, **rest: object
) -> Case:
    """A page that is there: `body`, then `n` paragraphs about its title."""
    h1 = rest.pop("h1", None)
    topic = title.partition(" – ")[0].partition(":")[0]
    reason = rest.pop("reason", R.FINE)
    n *= 1 if n < 4 else _dice(address).choice((1, 1, 2, 3, 6))
    return case(reason, address, page(style, lang, title, body + prose(topic, lang, n), h1, site), **rest)  # type: ignore[arg-type]


def soft(address: str, style: str, lang: str, title: str, site: str, body: str = "", every: bool = False, **rest: object) -> Case:  # fmt: skip
    """A page that says with a 200 that it is not there; `every`: as its host says to any address."""
    h1 = rest.pop("h1", None)
    reason = rest.pop("reason", R.SOFT_404)
    if style not in ("plain", "old"):
        body += _consolation(address, lang)
    whole = page(style, lang, title, body, h1, site)  # type: ignore[arg-type]
    if every:
        rest["anything"] = sends(whole, rest.get("status", 200))  # type: ignore[arg-type]
        if address.partition("/")[2]:
            home = LABELS[lang][0]
            rest["pages"] = {"/": sends(page(style, lang, home, prose(str(site), lang, 3), None, site))}
    return case(reason, address, whole, **rest)  # type: ignore[arg-type]
