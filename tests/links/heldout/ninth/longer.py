"""The rest of the longer pages' words, by host."""

MORE: dict[str, str] = {
    "ennetusamet.test": """## Miks on raske lahkuda?
Kõrvaltvaatajad küsivad sageli, miks inimene vägivaldsest suhtest ei lahku. Lahkumine on protsess, mis võtab keskmiselt viis kuni seitse katset. Hirm laste pärast, rahapuudus, häbi ja lootus, et teine muutub, hoiavad kinni ka siis, kui kõik teised näevad, et olukord on ohtlik.
Kõige ohtlikum on aeg vahetult enne lahkumist ja esimesed kuud pärast seda. Seepärast tasub lahkumist ette valmistada: peita dokumentide koopiad, leppida naabriga kokku märgusõna ja panna kõrvale vahetusriided.
## Turvaplaan
- Mõtle läbi, millisest toast pääseb kõige kiiremini välja
- Hoia telefon laetuna ja vaigistatuna enda juures
- Räägi lastele, et nende asi ei ole vahele minna, vaid abi kutsuda
- Vaheta paroolid ja lülita asukoha jagamine välja
## Mida saab teha spetsialist
MARAC on võrgustikutöö mudel, kus politsei, ohvriabi, lastekaitse ja tugikeskuse töötajad kohtuvad kord kuus ning lepivad kokku, kes mida teeb. Juhtumile määratakse tugiisik. Kohtumisel arutatut ei jagata vägivallatsejaga.
Vägivallast loobumise tugiliin on mõeldud neile, kes on ise haiget teinud ja tahavad muutuda. Liinile võib helistada ka nimeta.""",
    "oigusaktid-avalik.test": """## 2. peatükk. Lapse õigused ja põhimõtted
§ 4. Lapse heaolu
Lapse heaolu on lapse arengut toetav seisund, milles lapse füüsilised, tervislikud, psühholoogilised, emotsionaalsed, sotsiaalsed, kognitiivsed, hariduslikud ja majanduslikud vajadused on rahuldatud.
§ 5. Lapse õiguste ja heaolu tagamise põhimõtted
(1) Lapsel on sünnipärane õigus elule, ellujäämisele ja arengule.
(2) Lapsel on õigus võrdsele kohtlemisele ilma igasuguse diskrimineerimiseta.
(3) Igasuguste last mõjutavate otsuste vastuvõtmisel, vastuvõtmata jätmisel ja kavandamisel tuleb välja selgitada lapse huvid ning lähtuda nendest kui esmatähtsast kaalutlusest.
§ 8. Last ohustav teguviis
Last ohustav on teguviis, mis pärsib lapse heaolu ja arengut, sõltumata sellest, kas see on tahtlik või mitte.
§ 27. Abivajavast lapsest teatamine
(1) Isik, kellel on teavet abivajavast lapsest, on kohustatud viivitamata teatama abivajavast lapsest kohaliku omavalitsuse üksusele või lasteabitelefonil 116 111.
(2) Teabe saanud ametnik registreerib teate. Kui last ei leita teates märgitud aadressilt, edastatakse teave politseile.
(3) Teataja andmed on salastatud.
§ 43. [Kehtetu – RT I, 03.02.2023, 4]
§ 44. Seaduse jõustumine
Seadus jõustub 2016. aasta 1. jaanuaril.""",
    "paevaleht-koit.test": """## «Alguses oli piinlik»
Kuuenda klassi õpilane Rasmus tunnistab, et esimesel nädalal oli tal piinlik. «Kõht korises ja kõik kuulsid. Nüüd mul on ükskõik.» Tema pinginaaber Liisbet luges vaikuse ajal peas lehmi.
Direktor ei ole tundi sekkunud. Ta meenutab, et kümme aastat tagasi taheti koolis kasutusele võtta tahvelarvutid, siis eesti keele kui teise keele mängud, siis õuesõpe. «Asi ei ole meetodis, vaid selles, kas õpetaja ise usub sellesse.»
## Mida ütleb teadus
Tartu Ülikooli haridusteadlane toob välja, et teadveloleku harjutuste mõju õpitulemustele on väike, kuid mõju ärevusele mõõdetav. 2022. aastal ilmunud metaanalüüs hõlmas kuutkümmet uurimust. Neist pooltes ei leitud rühmade vahel erinevust.
Samas hoiatab ta, et vaikus ei sobi kõigile: trauma kogenud lapsele võib silmade sulgemine olla hirmutav. «Alati peab olema lubatud silmad lahti hoida ja aknast välja vaadata.»
Kask noogutab. Tema klassis vaatab üks poiss alati aknast välja. Eelmisel neljapäeval nägi ta põtra.""",
    "valla-teataja.test": """## Millal tugiisikut määratakse
Tugiisik aitab leida lahenduse olukordades, kus inimesel on raske oma igapäevaelu korraldada: võlgade, lahutuse, haiguse, haridusasutusega suhtlemise või leina tõttu. Tugiisik ei ole koristaja, raamatupidaja ega hooldaja.
## Kuidas töö käib
Esimesel kohtumisel lepitakse kokku eesmärgid. Need pannakse kirja inimese enda sõnadega, näiteks «tahan, et mu poeg käiks iga päev koolis». Kord kvartalis vaadatakse koos sotsiaaltöötajaga üle, mis on muutunud.
- Kohtumisi on üks kuni kolm nädalas
- Tugiisik hoiab kuuldut enda teada
- Teenust saab lõpetada igal ajal
## Kes võib olla tugiisik
Vähemalt keskharidusega täisealine, kes on läbinud täienduskoolituse ja keda ei ole karistatud lastevastase kuriteo eest. Vald otsib praegu kahte uut tugiisikut Ülejõe piirkonda.
## Vaidlustamine
Otsusega mitte nõustumisel on õigus esitada vaie 30 päeva jooksul või pöörduda halduskohtusse.""",
    "moodle-riik.test": """## Õpiväljundid
Teema läbinud osaleja oskab kirjeldada, kuidas kriis mõjutab tähelepanu ja mälu, teab nelja lauset, mida kannatanule mitte öelda, ning oskab suunata inimese edasi järgmise abistajani.
## Lugemiseks
Kannatanu räägib sageli katkendlikult. Ta võib naerda valel hetkel, unustada kuupäeva või jutustada lõpust alguse poole. See ei tähenda, et ta valetab: aju talletab hirmu hetkel lõhnu ja helisid, mitte järjekorda.
Küsi avatud küsimusi. Oota. Loe mõttes kümneni, enne kui järgmise küsimuse esitad. Kui inimene nutab, ära uluta salvrätti kohe näkku, sest see võib mõjuda kutsena lõpetada.
| Ütle | Ära ütle
| Mul on kahju, et see juhtus | Ma tean täpselt, mida sa tunned
| Sa ei ole süüdi | Oleksid pidanud varem tulema
| Mida sa praegu vajad? | Rahune maha
## Kontrollküsimused
Testis on kaheksa küsimust, lävend on kuus. Kui test jääb läbimata, avaneb see uuesti järgmisel päeval.""",
    "care-standards.test": """## Types of abuse
Abuse may be physical, sexual, psychological, financial, discriminatory or organisational. Neglect and self-neglect are included. It can happen once or many times, and the person who causes harm is most often someone known and trusted.
## Signs that something is wrong
- Unexplained bruises, weight loss or pressure sores
- Money that disappears, or bills that are suddenly not paid
- Visitors are turned away, or never left alone with the person
- A change in mood after a particular member of staff has been on shift
## Making a record
Write down what you saw and heard in the person's own words. Put the date, time and your name. Do not correct earlier notes: cross out with a single line, so that nothing looks as if it had been removed. Keep the record where your policy says.
## When the person says no
Adults may make unwise decisions. If they have capacity and nobody else is at risk, you may not be able to act against their wish. Explain what help exists and that they can come back to you. If others may be at risk, share what you know and tell the person that you are going to do so.
## Further reading
The statutory guidance, chapter 14; the code of practice on capacity; and your local multi-agency procedures.""",
    "psychology-today-like.test": """## The thirty per cent rule
In Tronick's films the happiest pairs were matched for less than a third of the time. The rest was mismatch and repair: the baby looks away, the mother waits; the mother is too loud, the baby frowns, she lowers her voice. What predicted security a year later was not how often they missed each other, but how quickly they found each other again.
## What repair looks like at four, at nine, at fifteen
At four it is a lap. At nine it may be a knock on the door and a sandwich. At fifteen it is a text message that says, I was unfair about the jacket. The words matter less than who goes first, and in the beginning that should be the adult.
Some parents fear that an apology costs authority. The research points the other way. Children whose parents own up are more likely to own up themselves.
## A caution
None of this excuses harm. When ruptures are frightening, or when repair never comes, children need other adults, and families need help. Ask your doctor, a school counsellor, or the parents' helpline in your country.
<p class='refs'>References: Tronick, E. (2007). Beebe, B., & Lachmann, F. (2014). Winnicott, D. W. (1953).</p>""",
    "who-like-health.test": """## Rates of dementia
Currently more than 57 million people have dementia worldwide, over 60 % of whom live in low- and middle-income countries. Every year there are nearly 10 million new cases. As the proportion of older people in the population is increasing in nearly every country, this number is expected to rise.
## Risk factors and prevention
Age is the strongest known risk factor, yet dementia is not an inevitable consequence of ageing. Studies show that people can reduce their risk by being physically active, not smoking, avoiding harmful use of alcohol, controlling their weight, eating a healthy diet, and keeping blood pressure, cholesterol and blood sugar at healthy levels. Hearing loss, depression, social isolation and air pollution add to the risk.
## Social and economic impact
In 2019 dementia cost economies 1.3 trillion dollars; about half of these costs are attributable to care provided by family members and close friends, who give on average five hours of care a day.
## Human rights
People with dementia are frequently denied the basic rights and freedoms available to others. In many countries physical and chemical restraints are used extensively in care homes, even when regulations are in place.""",
    "soc-strahovanie.test": """## Что происходит после подачи
Специалист проверяет, достаточно ли данных. Если в инфосистеме здравоохранения не найдено записей за последние полгода, вам позвонят и попросят обратиться к врачу. Документы на бумаге приносить не нужно.
Врач-эксперт оценивает, какая посторонняя помощь и присмотр требуются по сравнению с ровесниками. Для детей степень тяжести устанавливают на срок от шести месяцев до трёх лет.
## Степени
- средняя: помощь нужна не реже раза в неделю
- тяжёлая: помощь нужна каждые сутки
- глубокая: помощь нужна круглосуточно
## Пособие
| средняя | 138,08 €
| тяжёлая | 161,09 €
| глубокая | 241,64 €
Пособие выплачивают до пятого числа на счёт, указанный в ходатайстве.
## Если вы не согласны
Решение можно оспорить в течение тридцати дней. Составьте возражение в свободной форме и объясните, что, по вашему мнению, осталось незамеченным. Возражение рассматривает другой врач.""",
    "psihologiya-detstva.test": """## Откуда берётся чудовище
Двухлетний малыш боится того, что видит: собаки, пылесоса, чужого дяди с бородой. Трёхлетний уже умеет представлять то, чего нет. Это огромный шаг, но управлять воображением он пока не может.
Поэтому сказка про волка, которую вечером слушали со смехом, ночью возвращается. Ребёнок прибегает к родителям, и это правильно: значит, он знает, где безопасно.
## Что говорить
- «Ты испугался. Я рядом»
- «Давай посмотрим вместе»
- «Какого оно цвета? А что оно любит есть?»
## Чего не говорить
- «Такой большой, а боишься»
- «Сейчас придёт и заберёт тебя»
- «Нет там никого, спи»
## Игры
Нарисуйте страх и приделайте ему смешные уши. Постройте из подушек крепость с караульным зайцем. Сочините письмо чудовищу: «Уважаемое, просим вас переехать, по этому адресу вы больше не проживаете».
Большинство страхов проходит к школе. Остаются те, которые взрослые скрывали или высмеивали.""",
    "zhurnal-narva.test": """## Как всё началось
В 2014 году библиотекарь Нина Павловна объявила читательский вечер. Пришли семь человек, и вместо стихов стали рассказывать, кто с кем сидел за партой. «Мы поняли, что у нас целая пьеса», — вспоминает она.
Первый спектакль назывался «Проходная». Декорации — две двери и вахтёрский стул — нашли на складе закрытого цеха. Текст не записывали: каждый раз играли по-новому, и однажды спектакль длился четыре часа.
## Кто приходит в зал
Сначала ходили дети и внуки. Потом появились туристы из Раквере и студенты из Тарту, которые почти ничего не понимали, но плакали. Теперь есть субтитры на эстонском: их печатает бывшая учительница физики.
Город даёт две тысячи евро в год. Хватает на костюмы и на автобус, когда приглашают в другой город. Летом играли в Кохтла-Ярве, под дождём, и никто не ушёл.
## Что дальше
Готовят «Вишнёвый двор». Вместо сада вырубают сквер под парковку, и Фирс, конечно, забыт в подъезде.""",
    "zakony-perevody.test": """§ 97. Управомоченные лица
На получение содержания имеют право: 1) несовершеннолетний ребёнок; 2) ребёнок, который, достигнув совершеннолетия, продолжает получать основное или среднее образование, но не дольше чем до достижения 21 года; 3) другой родственник, нуждающийся в помощи.
§ 101. Размер содержания ребёнка
(1) Базовая сумма составляет 200 евро и изменяется с учётом индекса потребительских цен.
(2) Если место нахождения обязанного лица не установлено, применяется закон о семейных пособиях.
§ 116. Право родителя на опеку
(1) Родители имеют в отношении своих детей равные права и обязанности, если законом не предусмотрено иное.
(2) У родителя есть обязанность и право заботиться о своём несовершеннолетнем ребёнке.
§ 134. Ограничение права на опеку
Суд может отобрать ребёнка у родителя только в том случае, если вред нельзя предотвратить иными мерами.
§ 150–159. Утратили силу (RT I, 2017, 7, 1)
§ 171. Опека
Опеку учреждают, если родители умерли, пропали без вести или их происхождение не установлено.""",
    "bundesportal-familie.test": """## Wer kann Elterngeld bekommen?
Mütter und Väter, die ihr Kind selbst betreuen und nicht mehr als 32 Stunden in der Woche arbeiten. Auch Adoptiveltern und in Ausnahmefällen Großeltern können einen Antrag stellen. Wer im Kalenderjahr vor der Geburt mehr als 175.000 Euro zu versteuern hatte, erhält kein Elterngeld.
## Wie lange?
Gemeinsam stehen den Eltern 14 Monate Basiselterngeld zu, wenn beide mindestens zwei Monate nehmen. Ein Monat Basiselterngeld lässt sich in zwei Monate ElterngeldPlus umwandeln.
## Unterlagen
- Geburtsurkunde des Kindes im Original
- Einkommensnachweise der letzten zwölf Monate
- Bescheinigung der Krankenkasse über das Mutterschaftsgeld
- Bescheinigung des Arbeitgebers
Fehlende Unterlagen können Sie nachreichen; solange sie nicht vorliegen, wird vorläufig entschieden.
## Häufige Fragen
Kann ich im Urlaub Elterngeld beziehen? Ja. Wird Elterngeld auf das Bürgergeld angerechnet? Ja, bis auf einen Freibetrag von 300 Euro, wenn vorher gearbeitet wurde.""",
    "disainiblogi.test": """## Mida mõõtsime
Vaatasime kuuekümne omavalitsuse kodulehte ja kirjutasime igaühele aadressi, mida kindlasti ei ole. Nelikümmend kaks vastas korralikult ja eesti keeles. Üksteist näitas inglisekeelset serveri vaikelehte. Viis suunas avalehele ja jättis kasutaja imestama. Kaks ei vastanud üldse.
## Sõnastus loeb
«Tekkis viga» ei ütle midagi. «Vabandame, leht on eemaldatud» on parem, sest kasutaja teab, et trükiveast pole kasu. Kõige rohkem meeldis meile lause ühe saarevalla lehelt: «Seda lehte siin ei ole, aga praam väljub kell 14.30.»
## Tehniline pool
Server peab vastama koodiga 404, mitte 200. Otsimootorid nimetavad vastupidist pehmeks veaks ja jätavad sellised lehed indeksisse. Kui sisu on jäädavalt ära, sobib kood 410.
Kontrollimiseks piisab käsurealt ühest reast: <code>curl -I https://näide.ee/seda-ei-ole</code>
## Kommentaarid
<b>Joosep:</b> Meie asutuse 404-lehel on direktori pilt. Ei tea, kas see on hea.
<b>Triinu:</b> Meil oli aastaid kirjas «Page not found» ja keegi ei märganudki.""",
    "repealed-act.test": """§ 4. Victim
(1) A person is deemed to be a victim if suffering or damage has been caused to the person by negligence, mistreatment or physical, mental or sexual abuse.
(2) The application may be made also where the offender has not been found or cannot be convicted.
§ 5. [Repealed - RT I, 23.12.2013, 1 - entry into force 01.01.2014]
§ 6. Proceedings
(1) An official who receives an application shall register it and, where data are missing, set a term for the elimination of deficiencies. If the deficiencies are not eliminated the application is returned without review.
(2) An application is rejected if the person does not exist in the population register and his or her identity cannot be established.
Chapter 2. COMPENSATION
§ 7. Violent crime
(1) A violent crime is an act which is directly against the life or health of a person.
(2) [Omitted]
§ 8. Persons entitled to compensation
§ 9. Victim compensable damage
Compensation is paid for the loss arising from incapacity for work; the expenses of medical treatment; damage caused by damage to spectacles, dentures and clothes; the funeral expenses.
§ 32. Removal of data
Data are deleted from the register after ten years.""",
    "eurlex-notinforce.test": """## Article 1 Object of the Directive
1. In accordance with this Directive, Member States shall protect the fundamental rights and freedoms of natural persons, and in particular their right to privacy with respect to the processing of personal data.
2. Member States shall neither restrict nor prohibit the free flow of personal data between Member States for reasons connected with the protection afforded under paragraph 1.
## Article 6
Personal data must be processed fairly and lawfully; collected for specified, explicit and legitimate purposes; adequate, relevant and not excessive; accurate and, where necessary, kept up to date; every reasonable step must be taken to ensure that data which are inaccurate or incomplete are erased or rectified.
## Article 13 Exemptions and restrictions
Member States may adopt legislative measures to restrict the scope where this is necessary to safeguard national security, defence, public security, or the prevention of criminal offences.
## Article 25 Principles
The transfer to a third country may take place only if the third country in question ensures an adequate level of protection. Access is otherwise denied.
## Article 34
This Directive is addressed to the Member States. Done at Luxembourg, 24 October 1995.""",
    "seminar-2019.test": """## Päevakava
| 9.30 | Kogunemine, kohv
| 10.00 | Avasõnad
| 10.15 | Laps ja surm: mida rääkida, mida mitte
| 11.45 | Rituaalid Eesti peres eile ja täna
| 13.00 | Lõuna
| 14.00 | Kui kaotus on nähtamatu: raseduse katkemine
| 15.30 | Arutelu
## Tagasiside
Osalejaid oli 118, hinnangulehe täitis 97. Keskmine hinne oli 4,7. Kõige rohkem kiideti Merle Lille ettekannet, kõige rohkem nuriseti ruumi külmuse üle.
«Tulin töö pärast, aga mõtlesin terve päeva oma vanaemast,» kirjutas üks osaleja.
Tõendid saatsime e-postiga. Kui tõend ei jõudnud kohale, kontrolli rämpsposti; pärast 2020. aastat kustutasime nimekirjad ja uut tõendit väljastada ei saa.
Järgmine leinaseminar toimus 2021. aastal veebis.""",
    "status-eteenused.test": """## Oktoober 2026
<b>21. oktoober, avalduste vorm.</b> Ajavahemikus 13.05–13.52 nägid kasutajad teadet «Midagi läks valesti». Põhjuseks oli aegunud sertifikaat kahe süsteemi vahel. Pooleli avaldused säilisid.
<b>9. oktoober, e-post.</b> Teavitused jõudsid kohale kuni tunnise hilinemisega.
## September 2026
<b>30. september.</b> Plaaniline hooldus 22.00–02.00. Teenus ei olnud kättesaadav.
<b>14. september.</b> Ühe kasutaja andmed kuvati tühjana. Viga parandatud, andmeid ei kadunud.
## Mõõdikud
| Kuu | Kättesaadavus | Keskmine vastamisaeg
| August | 99,98 % | 0,41 s
| September | 99,71 % | 0,44 s
| Oktoober | 99,87 % | 0,43 s
Telli teavitused e-postile või RSS-i kaudu.""",
    "missing-persons-study.test": """## Introduction
When a person goes missing, families enter a time without a name. Boss (1999) called it ambiguous loss: there is no body, no verdict, no date for the stone. In Estonia about 1,800 people are reported missing every year; most are found within a week, and between ten and twenty are not found at all.
Earlier work has dealt with war, with migration and with natural disaster. Less is known of ordinary towns: the father who did not come home from the pub, the student whose phone was last seen by a mast near the railway.
## Findings
<b>Waiting.</b> Participants kept rooms unchanged and telephone numbers in service. One mother paid for her son's mobile for eleven years. «If I let it go, they would say the number does not exist.»
<b>Searching.</b> Fathers and brothers walked the woods. Sisters searched online. Pages they had made were removed by platforms, or taken down by relatives who could no longer bear the comments.
<b>Being asked to move on.</b> Employers, priests and friends gave the family about a year.
## Discussion
Services close cases; families do not. We propose a named contact in the police who writes once a year, even if there is nothing to report.
## Funding and ethics
Approved by the committee of the institute. Data are not available, as participants could be identified.""",
    "raamatupood-hoov.test": """## Sisukord
- Enne kui midagi ütled
- Keha kuulab esimesena
- Laused, mis aitavad
- Laused, mis ei aita
- Kui lohutaja ise nutab
- Lapse lohutamine
- Mees, kes ei taha rääkida
- Aasta hiljem
## Arvustused
<b>Sirje K.</b> Kinkisin õele, nüüd ei saa enam tagasi.
<b>Andres</b> Arvasin, et see on naiste raamat. Eksisin.
<b>Anonüümne</b> Üks lehekülg oli puudu (112). Pood saatis uue eksemplari.
## Sarnased tooted
| Lein ja valgus | 18,50 € | laos
| Väike kurbuse raamat | 12,90 € | laos
| Kirjad isale | 16,00 € | otsas""",
    "faq-missing-grades.test": """## Other questions about certificates
<b>The name on my certificate is wrong.</b> Change it in your profile and press Reissue. The old file is removed.
<b>I get 'Access denied' when I open the PDF.</b> Sign in with the account that took the course. Certificates belong to accounts, not to browsers.
<b>I deleted my account.</b> Then the certificate has been deleted too, and we cannot restore it. If you saved the PDF, its number still verifies for five years.
<b>My employer says the number does not exist.</b> Check for the letter O and the digit 0. Verification ignores spaces and case.
<b>Can I have it on paper?</b> Yes, your library can print it.
## Still stuck?
Write to the help desk with the course name and the date. We answer within two working days, in Estonian, Russian or English.""",
    "webarchive-intro.test": """## How links die
- The page is deleted, and the server says so with a 404 or 410
- The page is deleted, and the server says OK while showing 'not found'
- The site is redesigned and every address changes
- The organisation closes and the name is sold
- The page lives, but behind a login
Of these the second is the most treacherous, as no simple tool sees it.
## How many?
News sites: 23 % of pages contain at least one broken link. Government sites: 21 %. Encyclopaedia articles: 54 % have a dead link among their references. Half of the links cited by a supreme court no longer lead to what was meant.
## What helps
Archive first, then cite. Use persistent identifiers, and check that they resolve. Keep a list. When you remove a page, leave a note that says what replaced it. And if you must close a site, give the name to a library.
## Exercise
Open a course you taught five years ago. Click ten links. Write down what you see: fine, moved, gone, or something else entirely.""",
    "ulikool-tammsaare.test": """## Õppekava ülesehitus
| Moodul | EAP
| Sotsiaaltöö teooriad | 18
| Uurimismeetodid | 12
| Praktika I ja II | 30
| Valikained | 24
| Juhtimine ja poliitika | 12
| Magistritöö | 24
Õppetöö toimub kahenädalaste tsüklitena neljapäevast laupäevani, et töötavad üliõpilased saaksid osaleda. Praktikakoha võib valida kolmekümne partneri seast või pakkuda ise.
## Õppejõud
Programmi juhib professor Anne Kuusk, kelle uurimisteema on hoolduskoormus. Külalisõppejõude tuleb Tamperest, Riiast ja Gentist.
## Vilistlased räägivad
«Kõige väärtuslikum oli supervisioon. Õppisin küsima enne, kui vastan,» ütleb 2023. aastal lõpetanud Karl, kes töötab nüüd Viljandi haiglas.
## Korduma kippuvad küsimused
Kas saab õppida osakoormusega? Jah. Kas varasemat tööd arvestatakse? Jah, VÕTA kaudu kuni pool õppekavast. Kas eelduskursused on kohustuslikud? Ainult neile, kelle bakalaureusekraad on muust valdkonnast.""",
    "privacy-notice-long.test": """## What we collect
Name, address, e-mail and year of birth; for carers' cards also a photo. If you write to our helpline we keep the conversation for one year. Sensitive details are removed from statistics.
## Why
To send the magazine (contract), to answer you (legitimate interest), to apply for grants (legal obligation to account for them).
## Who sees it
Two members of staff, the printer, and the company that hosts our list in Finland. No data leave the European Economic Area.
## How long
| Membership record | until you leave, then 7 years for accounts
| Helpline conversation | 1 year
| Photo | until the card expires
| Web log | 14 days
## Errors
If a page says 'Member not found' your record may have been merged with that of your spouse. Tell us, and we shall put it right.
## Changes
Earlier versions of this notice are withdrawn but kept in the archive: 2018, 2021, 2024.""",
}
