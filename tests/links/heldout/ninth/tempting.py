"""Good pages whose words could mislead: of errors, of closing, of removal, of nothing today, of repeal; short ones and odd ones."""

from course_sync.model.links import Reason as R
from heldout.ninth.good import fine
from heldout.shapes import Case

ABOUT_ERRORS: tuple[Case, ...] = (
    fine(
        "disainiblogi.test/2025/hea-404-leht",
        "et",
        "Disainiblogi",
        "Kuidas teha hea 404-leht",
        """# Kuidas teha hea 404-leht
«Lehte ei leitud» on lause, mida keegi ei taha lugeda. Ometi puutub iga veebikasutaja sellega kokku mitu korda nädalas.
## Kolm soovitust
- Ütle inimkeeli, mis juhtus: aadress on vale või leht on kustutatud
- Paku otsingut ja kolme levinumat teemat
- Ära suuna vaikides avalehele
Hea näide on raamatukogu, mille vealehel seisab kadunud raamatu kaanepilt. Halb näide on valge ekraan numbriga 404.""",
        "wordpress",
    ),
    fine(
        "httpwiki-ref.test/wiki/HTTP_404",
        "en",
        "Encyclopaedia",
        "HTTP 404",
        """# HTTP 404
In computer network communications, the <b>HTTP 404</b>, <b>404 not found</b>, <b>404 error</b>, or <b>page not found</b> error message is a standard response code indicating that the browser could reach the server, but the server could not find what was requested.
## Soft 404 errors
Some websites report a "not found" error by returning a standard web page with a "200 OK" response code; this is known as a soft 404.
## See also
- Link rot
- 410 Gone""",
        "table",
    ),
    fine(
        "404.fotofestival.test/",
        "en",
        "404 Photo Festival",
        "404 Festival: images that got lost",
        """# 404 Festival
Page not found? On the contrary. For eleven years our festival has shown photographs that were lost, forgotten or thrown away.
This October in Riga: negatives from a skip in Liepāja, a wedding nobody remembers, and the complete works of a camera found in a lake.
Tickets from 12 €.""",
        "builder",
    ),
    fine(
        "abikeskus-veeb.test/kb/503",
        "et",
        "Majutuse abikeskus",
        "Mida tähendab viga 503?",
        """# Mida tähendab viga 503 «Teenus pole saadaval»?
Veateade tekib siis, kui server ei jõua päringuid teenindada. Enamasti möödub see mõne minutiga.
## Mida teha
- Kontrolli, kas pistikprogrammid on ajakohased
- Vaata vealogi
- Suurenda mälumahtu
Kui kiri «Error establishing a database connection» ei kao, kirjuta toele.""",
        "docs",
    ),
    fine(
        "webarchive-intro.test/en/link-rot",
        "en",
        "Archivists' guild",
        "Link rot and what to do about it",
        """# Link rot and what to do about it
A study of 2.5 million pages found that a quarter of all pages that existed between 2013 and 2023 are no longer accessible. Sites are closed, domains expire, and content is removed without notice.
## For teachers
Save a copy. Prefer identifiers. Check your course once a term: this page may have moved is not an answer a learner can use.""",
        "typo3",
    ),
    fine(
        "veebimeistru-koolitus.test/moodul/3",
        "et",
        "Veebimeistri kool",
        "3. moodul: ümbersuunamised ja veakoodid",
        """# 3. moodul: ümbersuunamised ja veakoodid
| 301 | Leht on jäädavalt kolinud
| 302 | Leht on ajutiselt mujal
| 403 | Juurdepääs keelatud
| 404 | Lehte ei leitud
| 410 | Leht on eemaldatud
Ülesanne: otsi oma asutuse kodulehelt viis katkist linki ja otsusta, millist koodi peaks server vastama.""",
        "docs",
    ),
    fine(
        "kod-oshibki.test/blog/stranica-ne-najdena",
        "ru",
        "Блог верстальщика",
        "«Страница не найдена»: 12 красивых примеров",
        """# «Страница не найдена»: 12 красивых примеров
Ошибка 404 может вызвать улыбку. Мы собрали страницы, на которых потеряться не жалко.
## 1. Музей
Пустая рама и подпись «Картина на реставрации».
## 2. Железная дорога
«Этот поезд дальше не идёт, просьба освободить страницу».
## 3. Пекарня
Надкушенный бублик вместо нуля.""",
        "wordpress",
    ),
    fine(
        "poem-lost.test/poems/gone",
        "en",
        "Small poems",
        "Gone",
        """# Gone
The page you were is missing,<br>the house does not exist,<br>the number you have dialled<br>has dropped out of the list.
I knock, and nothing answers.<br>I write: address unknown.<br>The bird has been removed from here.<br>The branch is on its own.
<i>From the collection Unavailable</i>""",
        "old",
    ),
    fine(
        "luulekogu-veeb.test/luuletus/polnud",
        "et",
        "Luuleveeb",
        "Ei leitud",
        """# Ei leitud
Otsisin sind mere äärest,<br>ei leitud,<br>otsisin heina seest,<br>ei leitud,<br>vana aadress oli kustutatud,<br>uut ei antud.
Siis tulid ise,<br>märg müts peas,<br>ja küsisid,<br>kas teed on.""",
        "table",
    ),
    fine(
        "stihi-seti.test/avtor/2210/net-takoj-stranicy",
        "ru",
        "Стихи",
        "Нет такой страницы",
        """# Нет такой страницы
Нет такой страницы в этой книге,<br>вырвана, удалена, сожжена,<br>но читают её по губам на иге<br>и на память знает её страна.
<small>Рецензий: 3. Прочитали: 112</small>""",
        "bitrix",
    ),
    fine(
        "fehlerkultur.test/magazin/fehler-404-im-kopf",
        "de",
        "Fehlerkultur",
        "Fehler 404 im Kopf: Wenn Wörter fehlen",
        """# Fehler 404 im Kopf
Das Wort liegt auf der Zunge und kommt nicht. Neurologen nennen das Phänomen Anomie. «Seite nicht gefunden», scherzte eine Patientin nach ihrem Schlaganfall.
In der Therapie übt sie mit Bildkarten: Kamm, Kanne, Kerze. Nach drei Monaten findet sie acht von zehn Wörtern.""",
        "paper",
    ),
    fine(
        "gitlabdocs-like.test/ee/api/errors.html",
        "en",
        "Forge Docs",
        "Status codes",
        """# Status codes
| 200 OK | The request was successful.
| 401 Unauthorized | The user isn't authenticated. Sign in to continue.
| 404 Not Found | A resource couldn't be accessed. For example, an ID could not be found.
| 410 Gone | The resource has been removed.
| 429 Too Many Requests | Slow down.
| 500 Server Error | While handling the request, something went wrong on the server.""",
        "docs",
    ),
)

NOTHING_TODAY: tuple[Case, ...] = (
    fine(
        "kutsed-vald.test/hanked",
        "et",
        "Otsa vald",
        "Riigihanked",
        "# Riigihanked\nKäimasolevaid hankeid hetkel ei ole.\n## Lõppenud hanked\n| Lumetõrje 2025/26 | 14.10.2025 | OÜ Talihari\n| Koolibuss | 2.06.2025 | AS Ratas\nHangete korraldamise kord on leitav dokumendiregistrist.",
        "joomla",
    ),
    fine(
        "toopakkumised-haigla.test/karjaar",
        "et",
        "Saarte haigla",
        "Vabad töökohad",
        "# Vabad töökohad\nHetkel ei ole meil vabu töökohti. Saada oma CV aadressile personal@toopakkumised-haigla.test ja võtame ühendust, kui sobiv koht tekib.\n## Miks meie?\n- Töötajate spordisaal\n- Lasteaed samas majas\n- Koolituspäevad",
        "next",
    ),
    fine(
        "kalender-kodukant.test/sundmused?kuu=2026-11",
        "et",
        "Kodukandi kalender",
        "Sündmused: november 2026",
        "# November 2026\n<table><tr><th>E</th><th>T</th><th>K</th><th>N</th><th>R</th><th>L</th><th>P</th></tr><tr><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td></tr><tr><td>9</td><td>10</td><td>11</td><td>12</td><td>13</td><td>14</td><td>15</td></tr></table>\nSündmusi ei leitud. Vali mõni teine kuu.\n<a>Lisa sündmus</a>",
        "wordpress",
    ),
    fine(
        "otsing-register-avalik.test/otsing?q=kriisikodu",
        "et",
        "Teenuste register",
        "Otsing: kriisikodu",
        "# Otsing\n<form><input name='q' value='kriisikodu'><label><input type='checkbox'> ainult kehtivad load</label><button>Otsi</button></form>\nLeiti 0 kirjet. Muuda otsingutingimusi.\n## Kuidas otsida\nSisesta teenuse nimetuse osa. Jutumärkides fraas otsib täpset vastet.",
        "bootstrap",
        also=(R.SOFT_404,),
    ),
    fine(
        "consultations-open.test/consultations",
        "en",
        "Have your say",
        "Open consultations",
        "# Open consultations\nThere are no open consultations at the moment.\n## Recently closed\n- Kinship care allowance (closed 2 October)\n- School exclusion guidance (closed 11 July)\nSign up to be told when a new one opens.",
        "govuk",
    ),
    fine(
        "lostandfound-city.test/items",
        "en",
        "City lost property",
        "Lost and found",
        "# Lost and found\nItems handed in this week: none.\nNot found what you lost? Items are kept for six months. Fill in the form and we will ring you if it turns up.\n<form><input name='what' placeholder='What did you lose?'><button>Send</button></form>",
        "bootstrap",
    ),
    fine(
        "jobs-agency-eu.test/careers/vacancies",
        "en",
        "Agency for Asylum Data",
        "Vacancies",
        "# Vacancies\nNo vacancies are currently published. The reserve lists below remain valid until the end of 2027.\n| Policy officer | AD7 | 31/12/2027\n| Assistant | AST3 | 31/12/2027",
        "typo3",
    ),
    fine(
        "zal-afisha.test/repertuar/dekabr",
        "ru",
        "Дом культуры",
        "Афиша: декабрь",
        "# Декабрь\nНа этот месяц мероприятий пока нет. Загляните позже или подпишитесь на рассылку.\n## Постоянные кружки\n- Хор ветеранов, вторник\n- Рисунок, среда\n- Шахматы, пятница",
        "bitrix",
    ),
    fine(
        "biblio-poisk.test/search?author=%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2",
        "ru",
        "Каталог библиотек",
        "Поиск",
        "# Поиск по каталогу\n<form><input name='author' value='Иванов'><button>Искать</button></form>\nПо вашему запросу ничего не найдено. Проверьте раскладку или попробуйте другие слова.\n## Новинки\n- Дневник учительницы\n- Как слышать подростка",
        "table",
        also=(R.SOFT_404,),
    ),
    fine(
        "weather-alerts.test/warnings/today",
        "en",
        "Weather service",
        "Warnings today",
        "# Warnings today\nNo warnings are in force for any county.\n| Sea | none\n| Land | none\n| Roads | none\nIssued at 08:00. Next issue at 14:00.",
        "bootstrap",
    ),
    fine(
        "konkursy-fonda.test/granty",
        "ru",
        "Фонд «Мост»",
        "Гранты",
        "# Гранты\nСейчас приём заявок закрыт. Следующий конкурс объявим весной.\n## Кого мы поддерживали\nВ прошлом году 18 проектов: от школы приёмных родителей в Силламяэ до театра теней в Кохтла-Ярве.",
        "builder",
    ),
    fine(
        "tapahtumat-talo.test/kalenteri",
        "fi",
        "Kulttuuritalo",
        "Tapahtumat",
        "# Tapahtumat\nEi tulevia tapahtumia. Kevätkauden ohjelma julkaistaan tammikuussa.\n## Tilavuokraus\nSaliin mahtuu 120 henkeä. Vuokra 40 euroa tunnilta.",
        "wordpress",
    ),
    fine(
        "recalls-food.test/recalls/estonia",
        "en",
        "Food alerts",
        "Recalls in Estonia",
        "# Recalls in Estonia\n0 results in the last 30 days\n## How alerts work\nA food business that learns that a product is unsafe withdraws it from the shelves and informs the authority. Notices stay here for two years.",
        "liferay",
    ),
    fine(
        "vabatahtlik-kuulutused.test/pakkumised/voru",
        "et",
        "Vabatahtlike värav",
        "Pakkumised Võrumaal",
        "# Võrumaa\nPraegu pole ühtegi kuulutust. Ole esimene ja lisa enda oma!\nVaata ka naabreid: Põlvamaa (3), Valgamaa (1), Tartumaa (22).",
        "react",
    ),
)

FORMS_AND_DOORS: tuple[Case, ...] = (
    fine(
        "kriis-kaebus.test/esita",
        "et",
        "Järelevalveamet",
        "Esita kaebus",
        "# Esita kaebus\n<form><label>Mis juhtus?<textarea></textarea></label><label>Sinu e-post <input type='email'></label><label>Parool hilisemaks vaatamiseks <input type='password'></label><button>Esita</button></form>\nSoovi korral võid sisse logida ID-kaardiga, siis täidame andmed ise. Anonüümne kaebus vaadatakse läbi, kuid vastust saata ei saa.",
        "bootstrap",
    ),
    fine(
        "koolituste-leht.test/sisselogimise-juhend",
        "et",
        "Koolituste leht",
        "Kuidas sisse logida",
        "# Kuidas sisse logida\nMine lehe ülaserva ja vajuta «Logi sisse». Vali Smart-ID või Mobiil-ID. Kui parool on ununenud, vajuta «Unustasid parooli?».\n## Levinud tõrked\n- Sessioon aegus\n- Kontot ei leitud\n- Juurdepääs keelatud\nKirjuta meile, kui ükski nipp ei aidanud.",
        "wordpress",
    ),
    fine(
        "captcha-history.test/articles/are-you-human",
        "en",
        "Tech history",
        "Are you a robot? A history of CAPTCHA",
        "# Are you a robot?\nIn 2000 a team at Carnegie Mellon drew crooked letters that machines could not read. Within ten years machines read them better than we do.\n«Verify you are human» now means a puzzle with traffic lights, or nothing visible at all. Accessibility groups have long said: Access denied to the blind is no security.",
        "paper",
    ),
    fine(
        "kupsised-selgitus.test/et/kupsised",
        "et",
        "Andmekaitse nõuanne",
        "Küpsised ja nõusolek",
        "# Küpsised ja nõusolek\nEnne kui jätkate: nii algab iga teine veebileht. Nõusolek peab olema vabatahtlik, teadlik ja konkreetne.\n- «Nõustu kõigiga» ja «Keeldu kõigist» peavad olema sama suured\n- Vajalikud küpsised nõusolekut ei vaja",
        "liferay",
    ),
    fine(
        "age-alcohol-info.test/ru/o-vrede",
        "ru",
        "Трезво",
        "Вам есть 18?",
        "# Вам есть 18?\nЭтот вопрос магазин обязан задать каждому, кто выглядит моложе. Контрольные закупки показали: каждый пятый продавец документ не спросил.\nАлкоголь влияет на мозг подростка сильнее, чем на мозг взрослого. Что могут сделать родители? Говорить, не пугая, и самим не наливать.",
        "wordpress",
    ),
    fine(
        "teatepood-login.test/kasulik",
        "en",
        "Member portal",
        "Useful links",
        "<div class='login-box'><form><input name='u' placeholder='Username'><input type='password'><button>Log in</button></form></div>\n# Useful links for carers\nOur members collected these in thirty years of practice. Anyone may use them.\n- How to ask for respite\n- Letter templates for the council\n- Twelve things nobody tells you about hoists\n- Questions for the hospital discharge meeting",
        "table",
    ),
    fine(
        "guestbook-villa.test/kylalisteraamat.php",
        "et",
        "Puhketalu",
        "Külalisteraamat",
        "# Külalisteraamat\n| 12.08.2009 | Aive | Ilus koht, aga teie pildileht ei tööta, «404 Not Found» :(\n| 13.08.2009 | Peremees | Aitäh, parandame!\n| 2.09.2009 | Sass | Saun oli kuum, järv külm\n<form><textarea></textarea><input type='submit' value='Lisa'></form>",
        "old",
    ),
    fine(
        "faq-eidas.test/faq/access-denied",
        "en",
        "eID help",
        "Why do I see 'Access denied'?",
        "# Why do I see 'Access denied'?\nThe message means that the e-service does not yet accept the eID of your country. It is not a fault of your card.\n## What you can do\nAsk the service owner when the national node will be connected, or apply on paper.",
        "docs",
    ),
    fine(
        "nonresident-form.test/apply",
        "en",
        "E-residency desk",
        "Apply",
        "# Apply\n<form id='step1'><fieldset><legend>1 of 5: who you are</legend><label>Given name <input></label><label>Citizenship <select><option>-</option><option>Latvia</option><option>India</option></select></label></fieldset><p class='error' hidden>This field is required. Something went wrong, please try again.</p><button>Next</button></form>",
        "react",
    ),
    fine(
        "anketa-sozdanie.test/sozdat-oprosy",
        "ru",
        "Опросник",
        "Создайте опрос за пять минут",
        "# Создайте опрос за пять минут\nВыберите шаблон, добавьте вопросы и отправьте ссылку. Когда соберёте достаточно ответов, закройте форму: посетители увидят надпись «Опрос завершён».\n- Бесплатно до 100 ответов\n- Выгрузка в таблицу",
        "next",
    ),
)

PAST_AND_CLOSED: tuple[Case, ...] = (
    fine(
        "naitus-suletud.test/naitused/arhiiv/vaikelu",
        "et",
        "Kunstihoone",
        "Vaikelu kohvitassiga (suletud)",
        "# Vaikelu kohvitassiga\n<p class='badge'>Näitus on suletud</p>\n12. märts – 4. juuni 2023\nKuraator Liis Pärn tõi kokku nelikümmend maali, millel on kohvitass. Vanim neist pärineb 1887. aastast, noorim tehti näituse ajal.\n## Virtuaaltuur\nTuur ja kataloog on endiselt kättesaadavad.",
        "next",
    ),
    fine(
        "seminar-2019.test/et/seminarid/leinaseminar-2019",
        "et",
        "Hoole sihtasutus",
        "Leinaseminar 2019",
        "# Leinaseminar 2019\nRegistreerimine on lõppenud. Sündmus on toimunud.\n## Ettekanded\n- A. Rebane: laps ja surm (PDF)\n- M. Lill: rituaalid (PDF)\n- T. Org: kui kaotus on nähtamatu (PDF)\n## Pildid\nGaleriis on kuuskümmend fotot.",
        "drupal",
    ),
    fine(
        "repealed-act.test/en/eli/521012014008/consolide",
        "en",
        "State Gazette translations",
        "Victim Support Act (repealed)",
        "# Victim Support Act\n<p class='status'>Repealed. This text is no longer in force since 01.04.2023.</p>\n§ 1. Scope of application\nThis Act provides the bases of state organisation of victim support, organisation of conciliation service, compensation of the cost of the psychological care and payment of state compensation to victims of crime.\n§ 2. [Repealed - RT I, 2011, 1, 1]\n§ 3. Victim support services\n(1) [Repealed]\n(2) Victim support services are public services aimed at maintaining or enhancing the victim's ability to cope.",
        "liferay",
    ),
    fine(
        "kehtetu-kord.test/akt/13312110",
        "et",
        "Õigusaktide kogu",
        "Tervishoiuteenuste loetelu (kehtetu)",
        "# Tervishoiuteenuste loetelu\nRedaktsioon kehtetu alates 1.01.2022\n§ 5. Vältimatu abi\n(1) Vältimatut abi osutatakse igale isikule.\n(2) [Välja jäetud – RT I 2010, 3, 8]\n§ 6. Kui isikut ei leita või teenus ei ole kättesaadav, teavitatakse sellest ametit.\n§ 7. Määruse kehtetuks tunnistamine\nMäärus tunnistatakse kehtetuks.",
        "table",
    ),
    fine(
        "eurlex-notinforce.test/legal-content/EN/TXT/?uri=CELEX:31995L0046",
        "en",
        "EU law",
        "Directive 95/46/EC",
        "# Directive 95/46/EC on the protection of individuals with regard to the processing of personal data\n<p class='forceIndicator'><img alt='' src='red.png'/> No longer in force, Date of end of validity: 24/05/2018; Repealed by Regulation 2016/679</p>\nHaving regard to the Treaty establishing the European Community, and in particular Article 100a thereof,\nWhereas the objectives of the Community include creating an ever closer union among the peoples of Europe;\n## Article 12 Right of access\nMember States shall guarantee every data subject the right to obtain from the controller the rectification, erasure or blocking of data.",
        "typo3",
    ),
    fine(
        "standard-withdrawn.test/standard/7921.html",
        "en",
        "Standards body",
        "EN 12182:2012 (withdrawn)",
        "# EN 12182:2012\nAssistive products for persons with disability. General requirements and test methods\n| Status | Withdrawn\n| Replaced by | EN ISO 21856:2022\n| Pages | 72\nA withdrawn standard may still be bought for reference.\n<button>Buy PDF, 94 €</button>",
        "shop",
    ),
    fine(
        "koroona-piirangud.test/et/piirangud-2021",
        "et",
        "Kriisiinfo",
        "Koroonapiirangud 2021",
        "# Piirangud 2021. aasta märtsis\n<div class='alert'>Tähelepanu! See leht on aegunud ja seda ei uuendata. Piirangud on tühistatud.</div>\nKoolid olid distantsõppel, kauplustest tohtisid avatud olla toidupoed ja apteegid. Liikuda tuli 2+2 reegli järgi.\nVaata ka ajajoont ja valitsuse korraldusi.",
        "drupal",
    ),
    fine(
        "archived-guidance.test/government/publications/bereavement-2015",
        "en",
        "Government publications",
        "[Withdrawn] Bereavement and schools",
        "# [Withdrawn] Bereavement and schools\n<div class='gem-c-notice'>This guidance was withdrawn on 4 May 2022. It is kept for the record; see the newer guide for current advice.</div>\n## Details\nHow a head teacher may tell pupils of a death, what to say to parents and when to ask for outside help.\n- Guidance, PDF, 1.2 MB, 40 pages\n- Template letter, ODT",
        "govuk",
    ),
    fine(
        "project-ended-site.test/about",
        "en",
        "SafeStep project",
        "About SafeStep",
        "# About SafeStep\nSafeStep ran from 2018 to 2021 and has ended. The partners keep this site open so that the results can be used.\n## Results\n- Curriculum in six languages\n- Game for group work\n- Final report\nThe newsletter has been discontinued.",
        "wordpress",
    ),
    fine(
        "suletud-tee.test/teated/sild",
        "et",
        "Teede teataja",
        "Sild on suletud",
        "# Papli sild on suletud\nSild on liikluseks suletud 12. novembrist 3. detsembrini. Ümbersõit kulgeb Kase ja Tamme tänava kaudu. Bussipeatus «Veski» on ajutiselt eemaldatud, asenduspeatus asub koolimaja juures.",
        "joomla",
    ),
    fine(
        "muzej-zakryt.test/posetitelyam",
        "ru",
        "Музей соли",
        "Посетителям",
        "# Посетителям\nМузей закрыт на ремонт до мая 2027 года. Экскурсии по заявкам проходят во дворе.\n## Онлайн\nКоллекция солонок — 412 предметов с описаниями — доступна в цифровом архиве.",
        "builder",
    ),
    fine(
        "sobytie-proshlo.test/forum-2024",
        "ru",
        "Форум опекунов",
        "Форум опекунов 2024",
        "# Форум опекунов 2024\nСобытие завершено. Регистрация закрыта.\nСпасибо 240 участникам! Записи выступлений и презентации опубликованы ниже.\n- Е. Орлова. Что чувствует приёмный ребёнок\n- К. Тамм. Права бабушек\n- Круглый стол",
        "bitrix",
    ),
    fine(
        "ausstellung-vorbei.test/ausstellungen/2022/puppen",
        "de",
        "Stadtmuseum",
        "Puppen und Menschen",
        "# Puppen und Menschen\nDiese Ausstellung ist beendet (7. Mai bis 2. Oktober 2022).\nGezeigt wurden 90 Puppen aus vier Jahrhunderten. Der Katalog ist im Museumsladen erhältlich, die Hörstationen gibt es hier zum Nachhören.",
        "typo3",
    ),
    fine(
        "concours-clos.test/concours/nouvelles-2025",
        "fr",
        "Maison des mots",
        "Concours de nouvelles 2025",
        "# Concours de nouvelles 2025\nLes inscriptions sont closes. Merci aux 310 participants !\n## Palmarès\n- 1er prix : « Le banc », L. Moreau\n- 2e prix : « Introuvable », S. Haddad\n- Prix des lycéens : « La page arrachée », N. Petit",
        "wordpress",
    ),
    fine(
        "rekrutacja-zakonczona.test/projekty/mama-wraca",
        "pl",
        "Fundacja Start",
        "Mama wraca do pracy",
        "# Mama wraca do pracy\nRekrutacja zakończona. Trzecia edycja ruszy jesienią.\nW programie: warsztaty, mentorka na pół roku, staż z opieką nad dzieckiem. Poniżej poradnik do pobrania i nagrania ze spotkań.",
        "bootstrap",
    ),
    fine(
        "leto-lager.test/smeny",
        "ru",
        "Лагерь «Сосны»",
        "Смены 2026",
        "# Смены 2026\n| 1 смена | 8–18 июня | мест нет\n| 2 смена | 22 июня – 2 июля | мест нет\n| 3 смена | 6–16 июля | осталось 4 места\nПутёвка 290 €, для многодетных 190 €.",
        "bitrix",
    ),
)

SHOPS_AND_LISTS: tuple[Case, ...] = (
    fine(
        "raamatupood-hoov.test/raamat/kuidas-lohutada",
        "et",
        "Hoovi raamatupood",
        "Kuidas lohutada",
        "# Kuidas lohutada\nAutor: Helju Vaher. 212 lk, kõva köide.\n| Hind | 21,90 €\n| Laoseis | läbi müüdud\n<button disabled>Läbi müüdud</button> <button>Teavita, kui saabub</button>\nÕrn ja praktiline raamat neile, kes ei tea, mida öelda. Sisaldab kakskümmend lauset, mis aitavad, ja kümme, mis ei aita.",
        "shop",
    ),
    fine(
        "toys-therapy.test/product/feelings-dice",
        "en",
        "Therapy toys",
        "Feelings dice",
        "# Feelings dice\n<span class='stock out-of-stock'>Temporarily out of stock</span>\nSix wooden dice with 36 faces. Ages 4+. 24.00 €\n## Reviews (18)\n«We use them every morning.» «One die was missing, the shop sent another.»",
        "shop",
    ),
    fine(
        "trykised-tellimine.test/trykised",
        "et",
        "Trükiste ladu",
        "Tellitavad trükised",
        "# Tellitavad trükised\n| Voldik «Sinu õigused» | et, ru, en | laos\n| Plakat «Märka» | et | otsas\n| Käsiraamat õpetajale | et | eemaldatud valikust, PDF alles\n| Kleebised | et | laos\nTellimus täidetakse nädala jooksul.",
        "table",
    ),
    fine(
        "course-soldout.test/trainings/mhfa-december",
        "en",
        "Training house",
        "Mental Health First Aid, 10–11 December",
        "# Mental Health First Aid\n10–11 December, Tallinn. Sold out! Join the waiting list.\n## Programme\nDay one: depression, anxiety, crisis. Day two: psychosis, substance use, looking after yourself.\nNext dates: 21 January, 18 February.",
        "builder",
    ),
    fine(
        "audiobooks-vob.test/kataloog",
        "et",
        "Heliraamatud",
        "Kataloog",
        "# Kataloog\n- Kevade, loeb R. Allabert\n- Tõde ja õigus I (ajutiselt pole saadaval)\n- Nukitsamees\n- Mees, kes teadis ussisõnu (õigused lõppenud, eemaldatud 2024)\n- Rehepapp",
        "joomla",
    ),
    fine(
        "kasutatud-ringlus.test/kuulutus/ratastool-881",
        "et",
        "Ringlus",
        "Ratastool, laenutada",
        "# Ratastool, laenutada\n<span class='tag'>Broneeritud</span>\nKergraam, laius 44 cm, uued rehvid. Asub Tartus, Annelinnas. Kuulutus kehtib 14. detsembrini.\nTasu ei ole, palun tagasi tuua puhtana.",
        "react",
    ),
    fine(
        "lekari-spravochnik.test/preparat/diazepam",
        "ru",
        "Справочник лекарств",
        "Диазепам",
        "# Диазепам\n<p>Препарат отсутствует в 3 из 214 аптек.</p>\n## Показания\nТревога, мышечный спазм, судорожный статус, абстиненция.\n## Противопоказания\nМиастения, апноэ во сне, тяжёлая печёночная недостаточность.\nОтпускается по рецепту.",
        "bitrix",
    ),
    fine(
        "domain-names-guide.test/blog/this-domain-is-for-sale",
        "en",
        "Registrar blog",
        "'This domain is for sale': what it means and how to buy",
        "# 'This domain is for sale'\nYou type in the name of your new charity and read: buy this domain. Who owns it, and is the price a joke?\n## Step 1: look it up\nThe public register shows when the name expires. ## Step 2: make an offer through an escrow service.\nParked pages earn their owners a few cents a day, so patience often wins.",
        "wordpress",
    ),
    fine(
        "domeenid-juhend.test/abi/domeen-aegunud",
        "et",
        "Domeenide abi",
        "Mis juhtub, kui domeen aegub?",
        "# Mis juhtub, kui domeen aegub?\nEsimesed 45 päeva saab omanik selle taastada. Seejärel läheb domeen oksjonile. Külastaja näeb vahepeal teadet «See domeen on aegunud».\n| 0. päev | nimeserverid peatatakse\n| 45. päev | kustutamine\n| 46. päev | oksjon",
        "docs",
    ),
)

STATUS_AND_CHANGE: tuple[Case, ...] = (
    fine(
        "status-eteenused.test/",
        "et",
        "E-teenuste seisund",
        "E-teenuste seisund",
        "# Seisund\n| Iseteenindus | töötab\n| Autentimine | häiritud\n| Dokumendihaldus | ei ole kättesaadav\n## Varasemad katkestused\n- 18.11 Server ei vastanud 14 minutit (HTTP 502)\n- 2.11 Plaaniline hooldus\n- 21.10 Viga 500 avalduste vormis, lahendatud",
        "bootstrap",
    ),
    fine(
        "status-cloud.test/history",
        "en",
        "Cloud status",
        "Incident history",
        "# Incident history\n## November 2026\n<b>Elevated 503 errors.</b> This incident has been resolved. Some users saw 'Service unavailable'.\n<b>Shared links not found.</b> Between 09:10 and 09:42 shared links returned 'File not found'. No files were lost.\n## October 2026\nNo incidents reported.",
        "next",
    ),
    fine(
        "changelog-moodle-plugin.test/docs/changelog/",
        "en",
        "Plugin docs",
        "Changelog",
        "# Changelog\n## 4.2.0\n- Removed: the old grade report\n- Deprecated: external.php\n- Fixed: 'Can't find data record in database' when a user was deleted\n## 4.1.3\n- This page has moved notice added\n- Removed support for PHP 7.4",
        "docs",
    ),
    fine(
        "uuendus-veebileht.test/uudised/uus-koduleht",
        "et",
        "Metsa valla leht",
        "Valla uus koduleht on valmis",
        "# Valla uus koduleht on valmis\n<time>4. november</time>\nVana koduleht on suletud ja sisu on kolinud uude kohta. Kui mõni järjehoidja näitab «Lehte ei leitud», anna märku.\nUuel lehel on parem otsing, ürituste kalender ja lihtsas keeles tekstid. Arendus maksis 18 400 eurot.",
        "wordpress",
    ),
    fine(
        "asutus-liitus.test/uudis/asutus-lopetas",
        "et",
        "Päevakaja",
        "Sihtasutus lõpetas tegevuse",
        "# Sihtasutus lõpetas tegevuse\nKolmkümmend aastat noori toetanud sihtasutus lõpetas reedel tegevuse. Koduleht suletakse aasta lõpus ja materjalid antakse rahvusraamatukogule.\n«Meie töö on tehtud,» ütles juhataja, kes läheb pensionile. Töötajaid oli viis, kõik on leidnud uue koha.",
        "paper",
    ),
    fine(
        "facebook-removal-news.test/2026/03/posts-removed",
        "en",
        "Media watch",
        "Why was this video removed?",
        "# Why was this video removed?\n«This video is unavailable.» Ten thousand clips a day meet that fate, and few uploaders learn the reason.\nOur reporters uploaded forty harmless clips on breast self-examination. Nine were deleted, three restored after appeal.\nThe company said an automatic filter had been removed as well.",
        "paper",
    ),
    fine(
        "konto-kustutamine.test/abi/konto-kustutamine",
        "et",
        "Iseteeninduse abi",
        "Konto kustutamine",
        "# Konto kustutamine\nKui konto on kustutatud, ei saa seda taastada. Sinu postitused eemaldatakse 30 päeva jooksul ja nende asemel kuvatakse «Sisu pole saadaval».\n- Ava seaded\n- Vali «Privaatsus»\n- Vajuta «Kustuta konto»",
        "docs",
    ),
    fine(
        "privacy-notice-long.test/privacy",
        "en",
        "Carers' union",
        "Privacy notice",
        "# Privacy notice\nWe keep your data for as long as you are a member. After that it is removed, unless the law requires otherwise.\n## Your rights\nYou may ask for access, rectification and erasure. If a record cannot be found we tell you so within a month. If you are not satisfied you may lodge a complaint.\n## Cookies\nStrictly necessary only. We do not use trackers; access is logged for 14 days and then deleted.",
        "typo3",
    ),
    fine(
        "soobshchenie-moshenniki.test/preduprezhdenie",
        "ru",
        "Киберполиция",
        "Осторожно: поддельная страница",
        "# Осторожно: поддельная страница\nМошенники рассылают письма «Ваш аккаунт заблокирован, подтвердите, что вы не робот». Сайт-двойник уже удалён, но появляются новые.\n- Проверьте адрес\n- Не вводите PIN2\n- Позвоните в банк",
        "wordpress",
    ),
    fine(
        "udalennaya-rabota.test/blog/udalenka",
        "ru",
        "Кадровый блог",
        "Удалённая работа: страница истории",
        "# Удалённая работа\nУдалённо теперь трудится каждый пятый. Ошибки первых месяцев известны: нет границ, нет тишины, нет коллег.\nСтраница перевёрнута: компании зовут обратно, сотрудники не находят причин возвращаться.",
        "paper",
    ),
)

LAW_AND_SCIENCE: tuple[Case, ...] = (
    fine(
        "rahapesu-juhis.test/juhis/tundmatu-klient",
        "et",
        "Finantsjärelevalve juhised",
        "Kui klienti ei leita",
        "# Kui klienti ei leita\n## 1. Üldist\nKui isikut ei ole võimalik tuvastada või aadressi ei eksisteeri, keeldub kohustatud isik tehingust.\n## 2. Andmete kustutamine\nAndmed säilitatakse viis aastat, seejärel kustutatakse. Kustutamise kohta tehakse märge.\n## 3. Vead\nVigase päringu korral tuleb see esitada uuesti.",
        "liferay",
    ),
    fine(
        "judgment-hudoc.test/eng?i=001-77112",
        "en",
        "Court reports",
        "Case of K. v. Estonia",
        "# CASE OF K. v. ESTONIA\nThe applicant's file could not be found in the archive; it had been destroyed after the retention period expired. The domestic court held that the claim did not exist.\n43. The Court reiterates that access to a court may be limited. The page in question had been removed from the register.\nFOR THESE REASONS, THE COURT, UNANIMOUSLY, declares the application admissible.",
        "bootstrap",
    ),
    fine(
        "missing-persons-study.test/articles/not-found-the-missing",
        "en",
        "Journal of Family Studies",
        "Not found: families of missing persons",
        "# Not found: families of missing persons\n<b>Abstract.</b> Ambiguous loss describes the situation in which a family member is gone without a farewell. We interviewed 31 relatives of persons who were never found.\n## Method\nInterviews were transcribed and names removed.\n## Results\nThree themes emerged: waiting, searching, and being asked to move on.",
        "bootstrap",
    ),
    fine(
        "retracted-paper.test/doi/10.5072/jch.2019.33",
        "en",
        "Journal of Child Health",
        "RETRACTED: Screen time and empathy",
        "# RETRACTED: Screen time and empathy\n<div class='notice'>This article has been retracted at the request of the authors. The text remains available for transparency.</div>\n## Abstract\nWe asked 212 families to keep a diary of screen use. Empathy was measured by teachers' ratings.\n## Introduction\nChildren in Europe spend between two and five hours a day with a screen.",
        "bootstrap",
    ),
    fine(
        "osakonna-pohimaarus.test/pohimaarus",
        "et",
        "Nõukogu",
        "Põhimäärus",
        "# Põhimäärus\n§ 1. Nõukogu on valitsuskomisjon.\n§ 2. [kehtetu]\n§ 3. [kehtetu]\n§ 4. Liige vabastatakse, kui ta ei ole kolmel korral kohal.\n§ 5. [kehtetu]\n§ 6. Määrus jõustub üldises korras.",
        "old",
    ),
    fine(
        "zakon-utratil.test/document/1995-fz",
        "ru",
        "Правовая база",
        "Закон утратил силу",
        "# О социальном обслуживании граждан пожилого возраста\n<p class='warn'>Документ утратил силу с 1 января 2015 года.</p>\nСтатья 1. Сфера действия\nСтатья 2. Исключена\nСтатья 3. Основные понятия: социальные услуги, трудная жизненная ситуация, гражданин, не найденный по месту жительства…\nСтатья 4. Утратила силу",
        "liferay",
    ),
    fine(
        "loi-abrogee.test/jorf/id/JORFTEXT0001",
        "fr",
        "Journal des lois",
        "Loi n° 98-1 (abrogée)",
        "# Loi n° 98-1 du 3 janvier 1998\nVersion abrogée le 1er juillet 2012\nArticle 1er. La personne introuvable est présumée absente lorsque le juge le constate.\nArticle 2. (supprimé)\nArticle 3. Les biens sont administrés par un proche.",
        "liferay",
    ),
    fine(
        "abgelaufene-norm.test/normen/din-33430",
        "de",
        "Normenverlag",
        "DIN 33430 (zurückgezogen)",
        "# DIN 33430:2002-06\nZurückgezogen; Nachfolgedokument verfügbar. Anforderungen an Verfahren und deren Einsatz bei berufsbezogenen Eignungsbeurteilungen.\n| Ausgabe | 2002-06\n| Preis | 74,20 EUR",
        "shop",
    ),
    fine(
        "ley-derogada.test/boe/ley-4-1999",
        "es",
        "Boletín",
        "Ley 4/1999 [derogada]",
        "# Ley 4/1999, de 13 de enero\nNorma derogada, con efectos de 2 de octubre de 2016.\nArtículo 1. Los interesados desconocidos, o cuyo domicilio no exista, serán notificados por edicto.\nArtículo 2. Suprimido.\nArtículo 3. La Administración servirá con objetividad.",
        "typo3",
    ),
    fine(
        "likums-zaudejis.test/ta/id/50759",
        "lv",
        "Likumu krājums",
        "Likums (zaudējis spēku)",
        "# Par sociālo palīdzību\nZaudējis spēku ar 2003. gada 1. janvāri.\n1. pants. Likumā lietotie termini\n2. pants. (Izslēgts)\n3. pants. Palīdzību sniedz pašvaldība, kuras teritorijā persona dzīvo.",
        "liferay",
    ),
)

SHORT_AND_ODD: tuple[Case, ...] = (
    fine(
        "telefonid-lyhike.test/112",
        "et",
        "Abi",
        "112",
        "# 112\nKiirabi, päästja ja politsei. Kõne on tasuta. Ütle, mis juhtus, kus ja kas keegi on viga saanud.",
        "bare",
    ),
    fine(
        "valem-kalkulaator.test/kmi",
        "et",
        "Kalkulaatorid",
        "KMI kalkulaator",
        "# KMI\n<form><input name='kaal' placeholder='kg'><input name='pikkus' placeholder='cm'><button>Arvuta</button></form>\nTulemus: –",
        "bare",
    ),
    fine(
        "breath-timer.test/",
        "en",
        "Breathe",
        "Breathe",
        "<div class='circle'></div>\nBreathe in… hold… breathe out.\n<button>Start</button>",
        "bare",
    ),
    fine(
        "under-construction-but-good.test/materials/unit-5",
        "en",
        "Teacher's attic",
        "Unit 5",
        "<marquee>Site under construction since 2003!</marquee>\n# Unit 5: Present perfect\n| I have lost my keys. | They are not here now.\n| She has gone. | She isn't here.\n| She has been to Riga. | She is back.\nExercise: write five sentences about things that have disappeared from your home.",
        "old",
    ),
    fine(
        "pildialbum-laager.test/album/7",
        "et",
        "Laagri album",
        "Album: suvi 2024",
        "# Suvi 2024\n<img src='1.jpg' alt='Lõke'><img src='2.jpg' alt='Matk rabas'><img src='3.jpg' alt='Pilt puudub'><img src='4.jpg' alt='Lipu langetamine'>\n4 pilti",
        "table",
    ),
    fine(
        "tolkija-vaste.test/et/en/kadunud",
        "et",
        "Sõnastik",
        "kadunud – eesti-inglise",
        "# kadunud\n- missing\n- lost\n- gone\n- not found\n## Näited\nleht on kadunud — the page is missing; kadunud poeg — the prodigal son",
        "react",
    ),
    fine(
        "error-museum-game.test/play",
        "en",
        "Escape room online",
        "The missing file: an escape game",
        "# The missing file\nYou arrive at the archive. The file has been deleted, the server room is locked, and the login screen says Access denied. You have forty minutes.\n<button>Play</button>\nFor 2–5 players, age 12+.",
        "builder",
    ),
    fine(
        "eesti-keel-tund.test/harjutus/eitamine",
        "et",
        "Keeletund",
        "Harjutus: eitamine",
        "# Eitamine\n| Leht on olemas. | Lehte ei ole.\n| Leidsin raamatu. | Ma ei leidnud raamatut.\n| Pood on avatud. | Pood ei ole avatud.\nNüüd sina: Teenus töötab. – ______",
        "docs",
    ),
    fine(
        "slovo-dnya.test/slova/propazha",
        "ru",
        "Слово дня",
        "Пропажа",
        "# Пропажа\nСущ., ж. р. То, что пропало. Пропажа не найдена; хватиться пропажи.\nСинонимы: утрата, потеря, исчезновение.",
        "wordpress",
    ),
    fine(
        "kylaselts-lihtne.test/",
        "et",
        "Külaselts",
        "Meie küla",
        "# Tere tulemast meie külla!\nKülas elab 64 inimest, kaks hobust ja üks kuulus kukk. Külapäev on augusti esimesel laupäeval.",
        "old",
    ),
    fine(
        "faq-missing-grades.test/faq/not-showing",
        "en",
        "Learner support",
        "My certificate is not showing",
        "# My certificate is not showing\nIf you see 'Certificate not found', you have probably not finished the last quiz. Open the course, scroll to the end, and press Finish.\nStill nothing? The course may have expired; ask your teacher to reopen it.",
        "react",
    ),
    fine(
        "katkine-pilt.test/uurimus/varjatud",
        "et",
        "Uurimisleht",
        "Varjatud töötus",
        "# Varjatud töötus\n<img src='/x.png' alt='Joonist ei leitud'>\nVarjatud töötud on inimesed, kes tahaksid töötada, kuid ei otsi aktiivselt tööd. Eestis on neid hinnanguliselt kaksteist tuhat.\nPeamine põhjus on lootuse kaotus, teine hoolduskoormus.",
        "typo3",
    ),
    fine(
        "heading404.bussiliin.test/liinid/404",
        "et",
        "Bussiliinid",
        "Liin 404",
        "# 404\n| Peatus | E–R | L–P\n| Keskväljak | 7:10 | 9:00\n| Haigla | 7:18 | 9:08\n| Surnuaed | 7:25 | 9:15\nLiin 404 ei peatu remondi ajal Turu peatuses.",
        "bootstrap",
    ),
    fine(
        "room410.haigla-plaan.test/kabinet/410",
        "et",
        "Haigla juht",
        "Kabinet 410",
        "# Kabinet 410\nNeljas korrus, lifti kõrval paremal. Õde Ene Raud, tööpäeviti 8–15.",
        "next",
    ),
    fine(
        "bot-book.test/books/i-am-not-a-robot",
        "en",
        "Attic press",
        "I Am Not a Robot: poems for children",
        "# I Am Not a Robot\nThirty rhymes about wires, feelings and lunch boxes. Ages 6–9. ISBN 978-9949-00-000-1.\n«Please confirm that you are a person, / said the kettle to the cup.»",
        "builder",
    ),
    fine(
        "slut-pa-sidan.test/artikel/sidan-finns-inte",
        "sv",
        "Tidskriften",
        "Sidan finns inte – om minnet",
        "# Sidan finns inte\nNär farmor glömde mitt namn sa hon: «Den sidan är borttagen.» Vi skrattade båda. Demens är en sjukdom som drabbar hela familjen, och humor får finnas kvar.",
        "paper",
    ),
    fine(
        "pagina-bianca.test/racconti/pagina-non-trovata",
        "it",
        "Racconti brevi",
        "Pagina non trovata",
        "# Pagina non trovata\nIl bibliotecario cercò la pagina 112 per tutta la vita. La trovò il giorno della pensione, usata come segnalibro in un manuale di giardinaggio.",
        "wordpress",
    ),
    fine(
        "uzdaryta-paroda.test/parodos/laiskai",
        "lt",
        "Pašto muziejus",
        "Paroda „Laiškai“",
        "# Laiškai\nParoda baigėsi gegužės 5 d. Virtualią parodą galite apžiūrėti toliau: 120 laiškų, kurie niekada nerado adresato.",
        "typo3",
    ),
    fine(
        "zgubione-rzeczy.test/zaginione",
        "pl",
        "Biuro rzeczy znalezionych",
        "Rzeczy znalezione",
        "# Rzeczy znalezione\nBrak nowych wpisów w tym tygodniu.\n| Parasol czarny | tramwaj 9\n| Rękawiczka dziecięca | park\n| Klucze z misiem | dworzec",
        "joomla",
    ),
    fine(
        "suljettu-nayttely.test/nayttelyt/menneet/villa",
        "fi",
        "Käsityömuseo",
        "Villaa!",
        "# Villaa!\nNäyttely on päättynyt. Esillä oli 300 paria sukkia ja yksi lammas. Luettelo on ladattavissa.",
        "bootstrap",
    ),
)

CASES: tuple[Case, ...] = (
    ABOUT_ERRORS
    + NOTHING_TODAY
    + FORMS_AND_DOORS
    + PAST_AND_CLOSED
    + SHOPS_AND_LISTS
    + STATUS_AND_CHANGE
    + LAW_AND_SCIENCE
    + SHORT_AND_ODD
)
