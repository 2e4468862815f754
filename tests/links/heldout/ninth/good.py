"""Plain good pages: what most links of a course lead to."""

from course_sync.model.links import Reason as R
from heldout.ninth import good_files
from heldout.ninth.skins import on_site
from heldout.shapes import Case


def fine(address: str, lang: str, name: str, title: str, body: str, skin: str = "", **rest: object) -> Case:
    return on_site(R.FINE, address, lang, name, title, body, skin, **rest)  # type: ignore[arg-type]


ESTONIAN: tuple[Case, ...] = (
    fine(
        "ennetusamet.test/et/vagivald/lahisuhe",
        "et",
        "Ennetusamet",
        "Lähisuhtevägivald",
        """# Lähisuhtevägivald
Lähisuhtevägivald on igasugune vaimne, füüsiline, seksuaalne või majanduslik vägivald, mis leiab aset inimeste vahel, kes on või on olnud lähedastes suhetes. See võib tabada igaühte, sõltumata haridusest, soost või sissetulekust.
## Kuidas ära tunda
- Partner kontrollib telefoni ja sõnumeid
- Kodust lahkumiseks tuleb küsida luba
- Raha jagatakse välja ja kulusid kontrollitakse
- Tülid lõpevad ähvarduste või asjade lõhkumisega
## Kust saada abi
Hädaolukorras helista 112. Nõu saab ööpäev läbi ohvriabi kriisitelefonilt. Naiste tugikeskused pakuvad ajutist peavarju, psühholoogi ja juristi abi igas maakonnas.
Kui tunned muret naabri või sõbra pärast, räägi temaga kahekesi ja küsi otse, kas tal on kodus turvaline.""",
        "drupal",
    ),
    fine(
        "oigusaktid-avalik.test/akt/128022025011",
        "et",
        "Õigusaktid",
        "Lastekaitseseadus",
        """# Lastekaitseseadus
Vastu võetud 19.11.2014
| Väljaandja: | Riigikogu
| Akti liik: | seadus
| Redaktsiooni jõustumise kp: | 01.03.2025
## 1. peatükk. Üldsätted
§ 1. Seaduse reguleerimisala
(1) Seadus sätestab lapse õiguste ja heaolu tagamise põhimõtted, lapse põhiõigused ja kohustused, last ohustava teguviisi keelu ja meetmed lapse abistamiseks.
(2) Käesolevas seaduses ettenähtud haldusmenetlusele kohaldatakse haldusmenetluse seaduse sätteid, arvestades käesoleva seaduse erisusi.
§ 2. Seaduse eesmärk
Seaduse eesmärk on tagada lapse heaolu ja lapse õigusi arvestavad hoiakud.
§ 3. Laps
(1) Laps on alla kaheksateistkümneaastane inimene.""",
        "liferay",
    ),
    fine(
        "kliinikum-emajoe.test/patsient/leinanoustamine",
        "et",
        "Emajõe kliinikum",
        "Leinanõustamine",
        """# Leinanõustamine
Kui lähedane sureb haiglas, on omastel võimalik kohtuda hingehoidja või kliinilise psühholoogiga. Nõustamine on tasuta ja saatekirja ei ole vaja.
Vastuvõtt toimub A-korpuse teisel korrusel esmaspäevast neljapäevani kell 10–16. Aja saab kokku leppida telefonil 731 9000 või osakonna õe kaudu.
Kaasa võib võtta ka lapsed: ruumis on mänguasjad ja joonistamisvahendid.""",
        "next",
    ),
    fine(
        "ulikool-tammsaare.test/et/oppekavad/sotsiaaltoo",
        "et",
        "Tammsaare ülikool",
        "Sotsiaaltöö magistriõpe",
        """# Sotsiaaltöö magistriõpe
Õppekava ühendab teooria ja praktika: iga semester sisaldab vähemalt nelja nädalat tööd asutuses juhendaja käe all.
| Õppeaeg | 2 aastat
| Maht | 120 EAP
| Õppekeel | eesti
| Õppemaks | puudub täiskoormusel
## Sisseastumine
Avaldusi võetakse vastu 1.–28. juunini. Motivatsioonikirja pikkus on kuni kaks lehekülge. Vestlusele kutsutakse kuuskümmend kandidaati.
## Töövõimalused
Lõpetajad töötavad omavalitsustes, haiglates, vanglates ja vabaühendustes; iga viies jätkab doktorantuuris.""",
        "bootstrap",
    ),
    fine(
        "linnaraamatukogu-parna.test/teenused/koduteenindus",
        "et",
        "Pärna linnaraamatukogu",
        "Koduteenindus",
        """# Koduteenindus
Toome raamatud koju lugejale, kes eakuse, haiguse või puude tõttu ise raamatukokku ei jõua. Teenus on tasuta.
Helista lugejateenindusse ja lepi kokku esimene külaskäik. Korraga võib tellida kuni kümme teavikut, sealhulgas heliraamatuid ja suures kirjas väljaandeid.
Raamatuid vahetame iga kuu teisel kolmapäeval.""",
        "wordpress",
    ),
    fine(
        "paevaleht-koit.test/artikkel/120044/mida-opetab-vaikus",
        "et",
        "Koit",
        "Mida õpetab vaikus klassiruumis?",
        """# Mida õpetab vaikus klassiruumis?
<p class='lead'>Õpetaja Maret Kask alustab iga tundi kolme vaikuseminutiga. Alguses naersid kõik, nüüd küsivad lapsed ise.</p>
Kask töötab Viljandimaal väikeses koolis, kus kuuendas klassis on üheksa õpilast. Idee sai ta Soome kolleegilt, kes oli märganud, et vahetunnist tulnud lapsed ei jõua nii kiiresti ümber lülituda.
«Ma ei nimeta seda meditatsiooniks,» ütleb ta. «Me lihtsalt istume ja kuulame, mida kuuleme. Mõni kuuleb ventilatsiooni, mõni enda südant.»
Koolipsühholoogi sõnul on tunnid rahulikumad. Teadlased on ettevaatlikumad: kontrollrühma ei olnud ja üheksa last on vähe.
## Vanemad olid kahevahel
Hoolekogu koosolekul küsiti, kas matemaatika ei jää seetõttu lühemaks. Kask näitas tasemetöö tulemusi ja teema oli sellega lõpetatud.""",
        "paper",
    ),
    fine(
        "mtu-usaldus.test/meist/lugu",
        "et",
        "MTÜ Usaldus",
        "Meie lugu",
        """# Meie lugu
MTÜ Usaldus sündis 2009. aastal Paides, kui kolm ema märkasid, et erivajadusega lapse vanematel pole kellegagi rääkida.
Praegu on meil neliteist tugirühma üle Eesti. Rühmajuhid on läbinud sajatunnise koolituse ja saavad iga kuu kovisiooni.
Meid toetavad kohalikud vallad ja sada kaksteist püsiannetajat.""",
        "builder",
    ),
    fine(
        "vormid-avatud.test/f/koolitusele-registreerimine",
        "et",
        "Vormid",
        "Koolitusele registreerimine: kovisioon",
        """# Kovisioon praktikas, 14. jaanuar
<form method='post'><label>Nimi* <input name='n' required></label><label>E-post* <input type='email' name='e'></label><label>Asutus <input name='a'></label><label>Toidueelistus <select><option>segatoit</option><option>taimetoit</option></select></label><button>Saada</button></form>
Tärniga väljad on kohustuslikud. Andmeid kasutame ainult koolituse korraldamiseks.""",
        "bare",
    ),
    fine(
        "gitlab-riigikood.test/ska/moodle-teema",
        "et",
        "Koodivaramu",
        "ska / moodle-teema · GitLab",
        """# moodle-teema
<div class='project-stats'>214 Commits · 3 Branches · 12 Tags · 4,1 MiB</div>
| .gitignore | Esialgne seadistus | 2 aastat tagasi
| README.md | Täienda paigaldusjuhendit | 3 nädalat tagasi
| version.php | Versioon 2.4 | 3 nädalat tagasi
## README
Teema järgib asutuse visuaalset identiteeti. Paigalda kausta theme/ ja käivita uuendus haldusest. Nõuab PHP 8.1 või uuemat.""",
        "react",
    ),
    fine(
        "confluence-avalik.test/display/EOPE/Juhend+opetajale",
        "et",
        "Confluence",
        "Juhend õpetajale - E-õpe - Confluence",
        """# Juhend õpetajale
<div class='page-metadata'>Loodud: Piret Saar, viimati muudetud 4. november</div>
## 1. Kursuse loomine
Vali «Minu kursused» ja vajuta «Lisa uus». Anna kursusele lühinimi, mille järgi õppijad selle üles leiavad.
## 2. Õppijate lisamine
Õppijaid saab lisada ükshaaval, failist või võtmega. Võtme saadad õppijatele e-postiga.
## 3. Hindamine
Hindetabelis määrad kaalud. Kokku peab saama sada protsenti.""",
        "bootstrap",
    ),
    fine(
        "viki-maakond.test/wiki/Karula_rahvuspark",
        "et",
        "Maakonnaviki",
        "Karula rahvuspark",
        """# Karula rahvuspark
<b>Karula rahvuspark</b> on kaitseala Lõuna-Eestis Valga ja Võru maakonna piiril. Park loodi 1993. aastal ja selle pindala on umbes 123 km².
## Loodus
Maastikku iseloomustavad kuplid, nõod ja kümned väikejärved. Suurim järv on Ähijärv.
## Inimesed
Talud paiknevad hajali; külades elab alla kahesaja püsielaniku.
## Viited
<ol class='references'><li>Keskkonnaregister, vaadatud 2.10.2025</li></ol>""",
        "table",
    ),
    fine(
        "moodle-riik.test/mod/page/view.php?id=2210",
        "et",
        "Riigi e-õpe",
        "Riigi e-õpe: Sissejuhatus ohvriabisse",
        """# Sissejuhatus ohvriabisse
<div role='main'><span id='maincontent'></span><h2>1. teema: kes on ohver?</h2></div>
Ohvriks võib sattuda igaüks. Selles teemas vaatame, mida inimene kuriteo järel kogeb ja milliseid sõnu ta vajab.
Loe läbi peatükid 1–3, vasta seejärel arutelufoorumis küsimusele: mida oleksid sina tahtnud kuulda?
<a href='/mod/forum/view.php?id=2211'>Järgmine tegevus: arutelu ►</a>""",
        "bootstrap",
    ),
    fine(
        "andmevaramu.test/andmestikud/erihoolekanne-2024",
        "et",
        "Andmevaramu",
        "Erihoolekandeteenuste statistika 2024",
        """# Erihoolekandeteenuste statistika 2024
Teenusel olnud isikute arv maakonna, soo ja vanuserühma järgi.
| Litsents | CC BY 4.0
| Uuendamine | kord aastas
| Vorming | CSV, XLSX
- <a href='/fail/eh2024.csv'>eh2024.csv (48 KB)</a>
- <a href='/fail/eh2024.xlsx'>eh2024.xlsx (61 KB)</a>""",
        "next",
    ),
    fine(
        "vana-loodus.test/~peeter/seened/kukeseen.htm",
        "et",
        "Peetri seeneleht",
        "Kukeseen",
        """# Harilik kukeseen
<IMG SRC='kukeseen.jpg' ALT='Kukeseen' WIDTH='320'>
Kübar 3–10 cm, munakollane, noorelt kumer, vanemalt lehterjas. Eoslehekesed kitsad, laskuvad jalale. Lõhn meenutab aprikoosi.
Kasvab juulist oktoobrini okas- ja segametsades, sageli suurte rühmadena. Hea söögiseen, ussitab harva.""",
        "old",
    ),
    fine(
        "sharepoint-haridus.test/sites/avalik/SitePages/Kiusamine.aspx",
        "et",
        "Haridusasutus",
        "Kiusamisest vabaks",
        """# Kiusamisest vabaks
Programm aitab luua lasteaias ja algklassis hoolivat suhtekultuuri. Igas rühmas on sõber Karu, kes lohutab.
- Vestluskaardid
- Massaažikaardid
- Lastevanemate koosoleku kava
Materjalikohvri saab tellida pärast kahepäevast koolitust.""",
        "sharepoint",
    ),
    fine(
        "muuseum-sild.test/naitused/pusinaitus",
        "et",
        "Silla muuseum",
        "Püsinäitus «Kodu ja kaugus»",
        """# Kodu ja kaugus
Püsinäitus räägib inimestest, kes on pidanud kodust lahkuma: küüditatutest, paadipõgenikest ja tänastest saabujatest.
Avatud teisipäevast pühapäevani 11–18. Kooligruppidele on tasuta haridusprogramm, kestus 75 minutit.""",
        "next",
    ),
    fine(
        "valla-teataja.test/teenused/tugiisik",
        "et",
        "Teataja vald",
        "Tugiisikuteenus",
        """# Tugiisikuteenus
Teenuse eesmärk on iseseisva toimetuleku toetamine olukordades, kus inimene vajab kõrvalabi oma kohustuste täitmisel ja õiguste teostamisel.
## Taotlemine
Esita vabas vormis avaldus vallavalitsusele. Sotsiaaltöötaja hindab abivajadust 10 tööpäeva jooksul.
## Hind
Teenus on lapsega perele tasuta, muudel juhtudel 3 eurot tund.""",
        "typo3",
    ),
    fine(
        "kooliraadio-arhiiv.test/kuula/51",
        "et",
        "Kooliraadio",
        "Saade 51: kuidas öelda «ei»",
        """# Saade 51: kuidas öelda «ei»
<audio controls src='/mp3/51.mp3'></audio>
Stuudios on seitsmenda klassi õpilased ja noorsootöötaja Kadri. Räägime piiridest, grupisurvest ja sellest, miks «võib-olla» kõlab nagu «jah».
Kestus 24:18. Esmaeeter 3. oktoobril.""",
        "wordpress",
    ),
    fine(
        "kaart-abi.test/asutused",
        "et",
        "Abikaart",
        "Abi kaardil",
        """# Abi kaardil
<div id='map' class='leaflet-container' style='height:420px'></div>
## Nimekiri
| Tallinn | Endla 8 | 614 7393
| Tartu | Põllu 1A | 5373 4313
| Jõhvi | Rakvere 26 | 5850 1260
| Kuressaare | Pikk 17 | 521 4770
Kaardiandmed: OpenStreetMapi kaasautorid""",
        "bootstrap",
    ),
    fine(
        "pood-standard.test/et/evs-iso-45003",
        "et",
        "Standardikeskuse pood",
        "EVS-ISO 45003:2021",
        """# EVS-ISO 45003:2021
Töötervishoid ja tööohutus. Psühhosotsiaalsete riskide juhtimine tööl. Suunised
| Staatus | kehtiv
| Keel | eesti ja inglise
| Lehekülgi | 58
| Hind | 31,20 €
<button>Lisa ostukorvi</button>""",
        "shop",
    ),
)

ENGLISH: tuple[Case, ...] = (
    fine(
        "care-standards.test/guidance/safeguarding-adults",
        "en",
        "Care Standards Office",
        "Safeguarding adults: what staff need to know",
        """# Safeguarding adults: what staff need to know
Safeguarding means protecting a person's right to live in safety, free from abuse and neglect. Everyone who works in care has a part in it.
## Six principles
- Empowerment
- Prevention
- Proportionality
- Protection
- Partnership
- Accountability
## If you are worried
Listen, reassure and record. Do not promise to keep a secret. Tell your designated lead the same day, and in an emergency call the police.
Last reviewed in September 2026.""",
        "govuk",
    ),
    fine(
        "psychology-today-like.test/gb/blog/attachment/202503",
        "en",
        "Mind Monthly",
        "Why secure attachment isn't about being perfect",
        """# Why secure attachment isn't about being perfect
<p class='dek'>Researchers found that being in tune a third of the time is enough.</p>
New parents often worry that every missed cue will leave a mark. Edward Tronick's work suggests otherwise: what matters is the repair after the mismatch.
In the still-face experiment a mother stops responding for two minutes. Babies protest, then withdraw, and when her face comes alive again they need a little time before they trust the game.
Ordinary family life is full of small still faces: the phone, the boiling pot, the older sibling. Coming back, and saying so, teaches a child that ruptures mend.""",
        "paper",
    ),
    fine(
        "mdn-like-docs.test/en-US/docs/Learn/Forms",
        "en",
        "Web Docs",
        "Web form building blocks",
        """# Web form building blocks
This module provides a series of articles that will help you master the essentials of web forms.
## Prerequisites
You should at least work through our introduction to HTML first.
## Tutorials
- Your first form
- How to structure a web form
- Basic native form controls
- Client-side form validation
<pre><code>&lt;label for="name"&gt;Name&lt;/label&gt;</code></pre>""",
        "docs",
    ),
    fine(
        "hudson-library.test/guides/citing",
        "en",
        "Hudson Library",
        "Citing your sources",
        """# Citing your sources
Good referencing lets a reader follow your thinking. Pick one style and keep to it.
| Style | Used in | Example
| APA 7 | Social sciences | (Smith, 2021)
| Chicago | History | Smith, Book, 12.
| Vancouver | Medicine | [1]
Drop-in sessions with a subject librarian run each Tuesday at two.""",
        "bootstrap",
    ),
    fine(
        "tedlike-talks.test/talks/the_power_of_listening",
        "en",
        "Talks",
        "The power of listening",
        """# The power of listening
<video poster='/p.jpg' preload='none'></video>
<div class='meta'>1,204,551 plays · 15:32 · Recorded in Utrecht</div>
Negotiator William Vries argues that the cheapest concession you can make is your attention. In this talk he tells how a hotel clerk, a minister and his own daughter taught him to be quiet.
## Transcript
00:04 My subject is the thing you are all doing right now. 00:12 At least, I hope so.""",
        "next",
    ),
    fine(
        "github-like.test/edtech/h5p-crossword",
        "en",
        "Codehub",
        "edtech/h5p-crossword: Crossword content type",
        """# edtech/h5p-crossword
<div>Star 61 · Fork 48 · MIT licence</div>
| src | Refactor clue announcer | last month
| language | Add Estonian | 2 months ago
| library.json | 0.5.12 | last month
## H5P Crossword
Create a crossword puzzle for your students. Run npm install and npm run build, then pack the library.""",
        "react",
    ),
    fine(
        "who-like-health.test/news-room/fact-sheets/detail/dementia",
        "en",
        "Health Organization",
        "Dementia",
        """# Dementia
## Key facts
- More than 57 million people live with dementia worldwide.
- Alzheimer disease may contribute to 60–70 % of cases.
- Women provide the larger share of informal care.
## Signs and symptoms
Changes in mood and behaviour sometimes happen before memory problems. People may forget recent events, lose things, get lost when walking, or feel anxious about their memory loss.
## Treatment and care
There is no cure, but much can be done: being active, taking part in activities that stimulate the brain, and support for carers.""",
        "liferay",
    ),
    fine(
        "slides-host.test/p/trauma-informed-schools",
        "en",
        "Slidedeck",
        "Trauma-informed schools",
        """# Trauma-informed schools
<div class='deck'><img alt='Slide 1: Safety first' src='/1.webp'><img alt='Slide 2: What the brain does under threat' src='/2.webp'><img alt='Slide 3: Routines that calm' src='/3.webp'></div>
By J. Okafor, 38 slides, 12K views. Share or embed this deck.""",
        "react",
    ),
    fine(
        "clouddrive-preview.test/file/d/1Zyx/view",
        "en",
        "Drive",
        "Week 2 handout.pdf - Drive",
        """<div role='toolbar'><span>Week 2 handout.pdf</span> <button>Download</button> <button>Print</button></div>
<div class='viewer'><img src='/viewer/prod-02/page0.png' alt='Page 1 of 4'></div>
<script>window.viewerData={config:{id:'1Zyx',title:'Week 2 handout.pdf',mimeType:'application\\/pdf',isAvailable:true}};</script>""",
        "bare",
    ),
    fine(
        "course-catalogue.test/course/psychological-first-aid",
        "en",
        "Open courses",
        "Psychological First Aid",
        """# Psychological First Aid
Learn to support people in the first hours after an emergency with the RAPID model.
| Level | Beginner
| Time | about 6 hours
| Rating | 4.8 of 5 (12,940 reviews)
<button>Enrol for free</button>
## What you will learn
- Listen reflectively
- Tell benign from malign stress reactions
- Prioritise needs
- Practise self-care""",
        "next",
    ),
    fine(
        "europarliament-like.test/factsheets/en/sheet/146",
        "en",
        "Fact Sheets",
        "Human rights",
        """# Human rights
The Union is committed to supporting democracy and human rights in its external relations, in accordance with its founding principles of liberty, democracy and respect for fundamental freedoms.
## Legal basis
- Article 2 of the Treaty: the Union's values
- Article 3: objectives
- Article 21: principles of external action
## Instruments
Annual reports, dialogues with partner countries, election observation and a dedicated financial instrument.""",
        "typo3",
    ),
    fine(
        "familysearch-history.test/heritage/surnames",
        "en",
        "Heritage",
        "Where surnames come from",
        """# Where surnames come from
In Estonia peasants received surnames in the 1820s and 1830s. Some chose trees, some farms, and some let the manor clerk decide.
Names ending in -mägi, -saar or -oja tell of a hill, an island or a brook. In the 1930s thousands of families took new, Estonian-sounding names.""",
        "wordpress",
    ),
    fine(
        "oer-commons-like.test/courseware/lesson/71120",
        "en",
        "Open resources",
        "Lesson: reading emotions",
        """# Reading emotions
Grade 3–5, 45 minutes. Licence: CC BY-SA.
## Steps
- Warm-up: mirror game in pairs
- Mini lesson: face, voice, posture
- Practice: cards with situations
- Exit ticket: one feeling word of today
Attachments: cards.pdf, slides.odp""",
        "bootstrap",
    ),
    fine(
        "prezi-ish.test/view/Kq3/",
        "en",
        "Prezentor",
        "Conflict styles by Mari M.",
        """# Conflict styles
<canvas id='stage' width='960' height='540'></canvas>
## Outline
1 Competing. 2 Avoiding. 3 Accommodating. 4 Compromising. 5 Collaborating. Which one do you reach for on a bad day?""",
        "react",
    ),
    fine(
        "unicef-like.test/eca/stories/foster-family",
        "en",
        "Children's Fund",
        "A foster family for Daria",
        """# A foster family for Daria
Daria was eight when she moved to the yellow house at the end of the street. She brought a rucksack and a goldfish.
Her foster mother Olena says the first weeks were quiet. Then one morning the girl asked whether the goldfish could have a bigger bowl.
The programme has trained 340 foster families since 2022. Each is visited by a social worker every fortnight during the first year.""",
        "drupal",
    ),
    fine(
        "opensource-handbook.test/handbook/feedback/",
        "en",
        "Company handbook",
        "Giving feedback",
        """# Giving feedback
We prefer feedback that is kind, specific and soon. Describe what you saw, what it did to you, and what you'd like next time.
## Written or spoken?
Praise in public channels; difficult things one to one, and on a call rather than in text.""",
        "docs",
    ),
)

RUSSIAN: tuple[Case, ...] = (
    fine(
        "soc-strahovanie.test/ru/invalidnost/kak-podat",
        "ru",
        "Соцстрахование",
        "Как подать ходатайство об установлении степени тяжести недостатка здоровья",
        """# Как подать ходатайство
Подать ходатайство можно в самообслуживании, по почте или в бюро обслуживания. До подачи посетите семейного врача: решение принимают по данным инфосистемы здравоохранения за последние шесть месяцев.
## Какие сведения нужны
- личный код ребёнка или взрослого
- имя семейного врача и специалистов
- описание повседневной деятельности
Решение принимают в течение 30 рабочих дней и отправляют по электронной почте.""",
        "drupal",
    ),
    fine(
        "psihologiya-detstva.test/stati/strahi",
        "ru",
        "Психология детства",
        "Детские страхи: что нормально в три года",
        """# Детские страхи: что нормально в три года
В три года ребёнок боится темноты, громких звуков и расставания. Это значит, что воображение растёт быстрее, чем опыт.
Не стыдите и не убеждайте, что «там никого нет». Лучше вместе включить свет, заглянуть под кровать и придумать, чем угостить чудовище.
Если страхи мешают спать больше двух месяцев, поговорите со специалистом.""",
        "wordpress",
    ),
    fine(
        "zhurnal-narva.test/2026/10/teatr",
        "ru",
        "Нарвский журнал",
        "Театр, где играют бабушки",
        """# Театр, где играют бабушки
<p class='lead'>Самой старшей актрисе восемьдесят девять, самой младшей шестьдесят два.</p>
Репетируют по четвергам в доме культуры. Пьесы сочиняют сами: про коммуналку, про фабрику, про первый поцелуй на променаде.
«Текст учим по слогам, зато импровизируем с удовольствием», — смеётся режиссёр Тамара Ильинична.
На премьеру пришли триста человек, пришлось ставить стулья в коридоре.""",
        "paper",
    ),
    fine(
        "vuz-sever.test/abitur/socrabota",
        "ru",
        "Северный университет",
        "Социальная работа, бакалавриат",
        """# Социальная работа
| Форма обучения | очная
| Срок | 3 года
| Мест | 40
## Чему учат
Возрастная психология, право, методы консультирования, групповая работа. Практика начинается на первом курсе.
Документы принимают с 20 июня по 25 июля.""",
        "bitrix",
    ),
    fine(
        "krizis-telefon.test/kontakty",
        "ru",
        "Кризисный телефон",
        "Контакты",
        """# Контакты
Телефон 116 006 работает круглосуточно, звонок бесплатный. Из-за границы: +372 614 7393.
Чат открыт по будням с 9 до 21. Отвечают на эстонском, русском и английском языках.
Можно не называть имя. Разговор не записывается.""",
        "builder",
    ),
    fine(
        "viki-slovar.test/wiki/%D0%9C%D0%B5%D0%B4%D0%B8%D0%B0%D1%86%D0%B8%D1%8F",
        "ru",
        "Викисправочник",
        "Медиация",
        """# Медиация
<b>Медиация</b> (от лат. <i>mediare</i> — посредничать) — способ урегулирования споров с участием нейтральной стороны.
## Принципы
Добровольность, конфиденциальность, равноправие сторон, нейтральность медиатора.
## Этапы
Вступление, рассказ сторон, выработка повестки, поиск решений, соглашение.""",
        "table",
    ),
    fine(
        "uchebnik-eesti.test/urok/12",
        "ru",
        "Учим эстонский",
        "Урок 12: у врача",
        """# Урок 12: у врача
| Mul valutab pea. | У меня болит голова.
| Kui kaua? | Как долго?
| Alates eilsest. | Со вчерашнего дня.
## Упражнение
Вставьте слово: Mul on ____ (температура). Ответ: palavik.""",
        "react",
    ),
    fine(
        "nko-ruka.test/proekty/muzykalnaya-masterskaya",
        "ru",
        "НКО «Рука»",
        "Музыкальная мастерская",
        """# Музыкальная мастерская
Каждую субботу дети с аутизмом и их братья и сёстры играют на барабанах, калимбах и кастрюлях. Взрослым разрешено только слушать.
Мастерскую ведут два музыкальных терапевта. Участие бесплатное, нужна запись.""",
        "builder",
    ),
    fine(
        "zakony-perevody.test/akt/semejnyj-zakon",
        "ru",
        "Переводы законов",
        "Семейный закон",
        """# Семейный закон
Принят 18.11.2009, вступил в силу 01.07.2010
§ 1. Заключение брака
(1) Брак заключается между двумя совершеннолетними физическими лицами.
§ 15. Имущественное отношение
(1) До вступления в брак или в течение брака супруги могут по своему выбору определить имущественное отношение.
§ 96. Лица, обязанные предоставлять содержание
Содержание обязаны предоставлять совершеннолетние родственники по восходящей и нисходящей линиям первой и второй степени.""",
        "liferay",
    ),
    fine(
        "video-lekcii.test/v/teoriya-privyazannosti",
        "ru",
        "Видеолекции",
        "Теория привязанности. Лекция 1",
        """# Теория привязанности. Лекция 1
<video controls src='/l1.mp4'></video>
48 212 просмотров · 3 марта · 1:12:40
Джон Боулби, Мэри Эйнсворт и «незнакомая ситуация». Слайды и список литературы — под видео.
## Комментарии (34)
Спасибо, наконец-то понятно!""",
        "react",
    ),
    fine(
        "poliklinika-ravi.test/uslugi/logoped",
        "ru",
        "Поликлиника Рави",
        "Логопед",
        """# Логопед
Помогаем детям, которые говорят неясно, заикаются или путают звуки, и взрослым после инсульта.
| Первичный приём | 60 мин | 55 €
| Повторный приём | 45 мин | 45 €
По направлению семейного врача приём бесплатный.""",
        "bootstrap",
    ),
    fine(
        "gitverse-like.test/school/kursy-ran",
        "ru",
        "Кодохранилище",
        "school/kursy-ran",
        """# school/kursy-ran
| README.md | обновлена таблица занятий | вчера
| lessons/ | добавлен пятый урок | неделю назад
## Курс «Работа с данными»
Склонируйте репозиторий и откройте notebooks/01.ipynb. Данные лежат в каталоге data.""",
        "react",
    ),
)

OTHERS: tuple[Case, ...] = (
    fine(
        "thl-opas.test/fi/web/vakivalta",
        "fi",
        "Hyvinvointilaitos",
        "Lähisuhdeväkivalta",
        """# Lähisuhdeväkivalta
Väkivalta voi olla ruumiillista, henkistä, seksuaalista tai taloudellista. Se koskettaa myös lapsia, jotka näkevät ja kuulevat sen.
Turvakoti on auki ympäri vuorokauden, eikä sinne tarvita lähetettä. Nollalinja auttaa puhelimitse.""",
        "liferay",
    ),
    fine(
        "kirjasto-helmi.test/tapahtumat/satutunti",
        "fi",
        "Helmin kirjasto",
        "Satutunti",
        "# Satutunti\nTervetuloa kuuntelemaan satuja joka keskiviikko kello kymmenen! Tunti sopii noin 3–6-vuotiaille ja kestää puoli tuntia. Ei ennakkoilmoittautumista.\nTammikuun teemana on lumi.",
        "wordpress",
    ),
    fine(
        "labklajiba.test/lv/audzugimenes",
        "lv",
        "Labklājības portāls",
        "Audžuģimenes",
        "# Audžuģimenes\nAudžuģimene nodrošina bērnam aprūpi, līdz viņš var atgriezties pie vecākiem vai tiek adoptēts. Topošajiem vecākiem jāapgūst 54 stundu mācību programma.\n## Atbalsts\nPabalsts bērna uzturam, psihologa konsultācijas un atelpas brīdis divas reizes gadā.",
        "drupal",
    ),
    fine(
        "universitate-daugava.test/studijas/socialais-darbs",
        "lv",
        "Daugavas universitāte",
        "Sociālais darbs",
        "# Sociālais darbs\nStudiju ilgums ir četri gadi, prakse notiek katrā semestrī. Uzņemšana sākas 1. jūlijā.\n| Kredītpunkti | 240 ECTS\n| Valoda | latviešu",
        "bootstrap",
    ),
    fine(
        "vaikoteises.test/lt/patarimai/internetas",
        "lt",
        "Vaiko teisės",
        "Saugus internetas",
        "# Saugus internetas\nKalbėkitės su vaiku apie tai, ką jis veikia internete, kaip klaustumėte apie dieną mokykloje. Susitarkite dėl laiko ir vietos, kur telefonai ilsisi.\n- Nesidalink slaptažodžiu\n- Pasakyk suaugusiam, jei kas išgąsdino\n- Nuotrauką skelbk tik atsiklausęs",
        "typo3",
    ),
    fine(
        "muziejus-tiltas.test/edukacija",
        "lt",
        "Tilto muziejus",
        "Edukacijos",
        "# Edukacijos mokykloms\nKviečiame mokinius susipažinti su senaisiais amatais: lipdyti puodą, austi juostą, kepti duoną. Užsiėmimas trunka pusantros valandos, grupėje iki 20 vaikų.",
        "builder",
    ),
    fine(
        "bundesportal-familie.test/leistungen/elterngeld",
        "de",
        "Familienportal",
        "Elterngeld",
        "# Elterngeld\nElterngeld gleicht fehlendes Einkommen aus, wenn Eltern ihr Kind nach der Geburt betreuen. Es beträgt in der Regel 65 Prozent des Nettoeinkommens, mindestens 300 und höchstens 1.800 Euro im Monat.\n## Varianten\n- Basiselterngeld\n- ElterngeldPlus\n- Partnerschaftsbonus\nDen Antrag stellen Sie bei der Elterngeldstelle Ihres Wohnorts.",
        "typo3",
    ),
    fine(
        "uni-seestadt.test/bibliothek/fernleihe",
        "de",
        "Universität Seestadt",
        "Fernleihe",
        "# Fernleihe\nBücher, die keine Bibliothek am Ort besitzt, bestellen wir gern aus einer anderen. Pro Bestellung fallen 1,50 Euro an; die Lieferung dauert ein bis zwei Wochen.\nAufsätze erhalten Sie als Papierkopie.",
        "bootstrap",
    ),
    fine(
        "sante-publique-info.test/dossiers/sommeil-enfant",
        "fr",
        "Santé Info",
        "Le sommeil de l'enfant",
        "# Le sommeil de l'enfant\nUn enfant de trois ans dort en moyenne douze heures. Le rituel du coucher compte davantage que l'heure exacte : une histoire, une chanson, la lumière qui baisse.\n## Quand consulter ?\nRonflements chaque nuit, réveils en sursaut, somnolence dans la journée : parlez-en au pédiatre.",
        "govuk",
    ),
    fine(
        "legi-textes.test/codes/article_lc/371-1",
        "fr",
        "Textes de loi",
        "Article 371-1 - Code civil",
        "# Article 371-1\nL'autorité parentale est un ensemble de droits et de devoirs ayant pour finalité l'intérêt de l'enfant.\nElle appartient aux parents jusqu'à la majorité ou l'émancipation de l'enfant pour le protéger dans sa sécurité, sa santé, sa vie privée et sa moralité.\nL'autorité parentale s'exerce sans violences physiques ou psychologiques.",
        "liferay",
    ),
    fine(
        "rzecznik-ucznia.test/prawa/ocenianie",
        "pl",
        "Rzecznik ucznia",
        "Ocenianie",
        "# Prawa ucznia: ocenianie\nKażda ocena jest jawna dla ucznia i jego rodziców. Nauczyciel powinien ją uzasadnić, jeśli ktoś o to poprosi. Sprawdzone prace udostępnia się do wglądu.",
        "joomla",
    ),
    fine(
        "polska-biblioteka-szkolna.test/lekcje/emocje",
        "pl",
        "Biblioteka szkolna",
        "Lekcja o emocjach",
        "# Lekcja o emocjach\nCel: dzieci nazywają sześć podstawowych uczuć. Potrzebne będą lusterka i kolorowe kartki.\n- Zabawa w lustro\n- Czytamy opowiadanie o lisie\n- Rysujemy pogodę w brzuchu",
        "wordpress",
    ),
    fine(
        "socialtjanst-radgivning.test/orosanmalan",
        "sv",
        "Socialrådgivning",
        "Orosanmälan",
        "# Orosanmälan\nOm du är orolig för ett barn kan du höra av dig till socialtjänsten i kommunen där barnet bor. Du behöver inte veta säkert. Du kan vara anonym om du inte arbetar med barn.",
        "next",
    ),
    fine(
        "servicios-sociales-ria.test/ayudas/dependencia",
        "es",
        "Servicios sociales",
        "Ayudas a la dependencia",
        "# Ayudas a la dependencia\nLa valoración se solicita en el centro de salud o en el ayuntamiento. Un profesional visita el domicilio y propone uno de los tres grados.\n## Prestaciones\n- Teleasistencia\n- Ayuda a domicilio\n- Centro de día",
        "drupal",
    ),
    fine(
        "istituto-minori.test/approfondimenti/ascolto",
        "it",
        "Istituto minori",
        "L'ascolto del minore",
        "# L'ascolto del minore\nIl bambino che ha compiuto dodici anni, e anche di età inferiore se capace di discernimento, ha diritto di essere ascoltato nelle decisioni che lo riguardano. L'ambiente deve essere accogliente e le domande semplici.",
        "joomla",
    ),
)

CASES: tuple[Case, ...] = ESTONIAN + ENGLISH + RUSSIAN + OTHERS + good_files.CASES
