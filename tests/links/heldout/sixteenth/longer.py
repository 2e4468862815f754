"""More of what some pages say: real ones are longer than the few lines of a case."""

LONGER = {
    "www.sm.ee": """
# Kuidas teenust saada
Pöördu lähima ohvriabitöötaja poole või helista. Esimesel kohtumisel räägitakse läbi, mis juhtus ja millist abi vajad.
Ohvriabitöötaja aitab suhelda politsei, kohtu ja kohaliku omavalitsusega ning vajaduse korral korraldab ajutise majutuse.
Psühholoogilise abi kulu hüvitatakse ka siis, kui kuriteo toimepanijat ei ole leitud või menetlus on lõpetatud.
# Hüvitis
Vägivallakuriteo ohvri riikliku hüvitise taotlus tuleb esitada kolme aasta jooksul. Hilinenud taotlust läbi ei vaadata.
""",
    "www.hm.ee": """
Õppekava koostab kool, juhendaja määrab ettevõte. Õppija tuleb kooli keskmiselt kaheks päevaks nädalas.
Kui töösuhe lõpeb, on õpipoisil õigus otsida kolme kuu jooksul uus praktikakoht; kui seda ei leita, arvatakse ta koolist välja.
# Rahastus
Töökohapõhist õpet toetatakse Euroopa Sotsiaalfond+ vahenditest aastatel 2023–2029.
Kooli tulemuslepingus näidatakse õpipoiste arv, lõpetajate osakaal ja katkestajate põhjused.
""",
    "www.paasteamet.ee": """
Gaasiandur on kohustuslik, kui kodus on korstnaga ühendatud gaasiseade. Vingugaasiandur on vajalik kõikjal, kus köetakse.
Päästeamet kutsub 640. kohale koduvisiidi; nõustamine on tasuta ja kestab umbes pool tundi.
Igal aastal hukkub tulekahjudes üle kolmekümne inimese. Pooltes kodudes andurit ei olnud või ei töötanud see.
""",
    "www.ria.ee": """
# Kolm märki
* Saatja aadress ei kuulu asutusele.
* Kiri ähvardab: „Kui te ei vasta 24 tunni jooksul, kustutatakse teie konto jäädavalt.“
* Link viib lehele, mida pole: pettur kasutab aegunud või häkitud domeeni.
Digitesti läbimise kohta väljastatakse tunnistus, mis kehtib kaks aastat. Pärast seda tuleb test uuesti teha.
Asutuse kontaktisik näeb, mitu inimest testi läbis, aga mitte üksikuid vastuseid.
""",
    "www.err.ee": """
Abivallavanema sõnul kulub kooli pidamiseks aastas 310 000 eurot, sellest pool kütteks ja hoolduseks.
„Meil on maja kahesajale lapsele, aga neid on seitseteist,“ selgitas ta. Vallas on viimase kümne aastaga suletud neli kooli.
Hoolekogu esimees ütles, et otsus tehti kiirustades. „Keegi ei küsinud meilt midagi. Vastust oma kirjale me ei saanudki.“
Minister märkis, et riik ei saa öelda, kus kool peab olema, kuid esimese kooliastme võrk peab jääma kodu lähedale.
Õpetajatele pakutakse tööd naabervallas. Kolm neist on juba öelnud, et lahkuvad ametist.
""",
    "www.looduskalender.example": """
Vanalind Eha käis pesal viimati kell 5.12 ja tõi kala. Poegi ta enam ei leidnud.
Noored kotkad tulevad esimestel nädalatel tihti pesale tagasi, nii et tasub pilti edasi vaadata.
Eelmisel aastal kukkus kaamera tormiga maha ja ülekanne katkes kolmeks päevaks. Siis kirjutati meile, et „teie leht ei tööta“.
""",
    "dspace.ut.example": """
Töö eesmärk oli välja selgitada, miks koolikohustust ei täideta ning milliseid meetmeid on linn kasutanud.
Uurija vestles kaheksa sotsiaalpedagoogi ja kuue lapsevanemaga. Kahe kooli kohta andmeid ei saadud.
Tulemused näitasid, et sageli ei jõua teade puudumisest kohale, sest kontaktid on aegunud.
""",
    "opetajaelu.example": """
Kõige huvitavam küsimus: „Kui lehte ei ole, kes siis vastab, et seda ei ole?“ Vot sedasi jõudsime serverini.
Teises pooles otsisime päris veebist viiteid, mis on surnud. Kahekümnest leidsime kuus!
Kõige naljakam oli ühe hotelli 404-leht, kus oli pilt magavast kassist ja kiri „Siin pole midagi näha, mine edasi“.
Koduseks tööks joonistas igaüks oma 404-lehe. Parimad panen siia galeriisse.
""",
    "et.wikipedia.example": """
Kood koosneb kolmest numbrist. Esimene number 4 tähendab kliendipoolset viga, nagu valesti trükitud aadress.
Kui leht on jäädavalt eemaldatud, soovitatakse kasutada koodi 410 (Gone, „kadunud“).
Legendi järgi on nimi pärit CERN-i toast 404, kuid sellist tuba pole kunagi olnud.
Mitmed ettevõtted kasutavad veateadet reklaamiks, teised mängu või laste kadunuks jäämisest teavitamiseks.
# Viited
* R. Fielding jt, RFC 9110, 2022
* „404 – lugu ühest veast“, Arvutimaailm 4/2004
""",
    "www.domeenid.example": """
# 1. Teavitus
Registripidaja saadab meeldetuletuse 30 ja 7 päeva enne tähtaega.
# 2. Peatamine
Kui arvet ei maksta, ei tööta kodulehekülg ega e-post. Külastaja näeb teadet „Domeen on aegunud“.
# 3. Kustutamine ja oksjon
Oksjonil võib domeeni osta igaüks. Sageli pannakse sinna reklaam või hasartmängud.
Kooli vana domeeni hoia alles vähemalt viis aastat, sest õpikutes ja kursustel on sellele viiteid.
""",
    "koolielu.example": """
Esimestel aastatel kirjutasid lugusid õpetajad ise, toimetuses oli üks inimene. Parematel aegadel külastas portaali 3000 inimest päevas.
Õppematerjalid kolisid 2016. aastal e-koolikotti. Osa vanu faile läks kolimisel kaduma ja neid taastada ei õnnestunud.
Mida te igatsema jääte? Vastas 41 lugejat.
""",
    "tervis.koolis.example": """
Õpetaja ei pea teadma õigeid sõnu. Piisab, kui ta on kohal ja ütleb ausalt: „Ma ei tea, mida öelda.“
Tühi koht klassis jäetakse mõneks nädalaks alles. Ära korista pinki enne, kui klass on selleks valmis.
Kui leinav laps puudub kaua, võta perega ühendust. Vajaduse korral kutsu kriisimeeskond telefonil 1247.
""",
    "www.bbc-like.example": """
The building was sold at auction in March. A sign on the gate says "Closed until further notice", though nobody expects it to open.
"We looked for a maths teacher for three years and found no one," Mrs Price says. "Then the roof went."
The council said the decision was taken after consultation and that transport to the nearest school, nine miles away, is free.
Former pupils have put together a small archive. Some registers are missing; others were found in a skip.
""",
    "stack.qa.example": """
* Go to Settings, Permalinks and press Save once. This rewrites the rules.
* If that does not help, look for the 404.php template in your theme.
<pre>&lt;h1 class="page-title"&gt;Oops! That page can&amp;rsquo;t be found.&lt;/h1&gt;</pre>
Edited Jan 12 '19. Comment: Thanks, this worked after two days of searching!
Another answer was deleted by its author.
""",
    "www.who.example": """
The handbook has eleven sessions. Each contains aims, an outline for facilitators, role plays and home practice.
It was tested with 270 families. Parents reported less harsh punishment; children reported fewer conflicts at home.
If a family stops coming, facilitators are advised to call and say they were missed.
""",
    "docs.python.example": """
<dl><dt>exception ConnectionRefusedError</dt><dd><p>A subclass of ConnectionError, raised when a connection attempt is refused by the peer.</p></dd></dl>
<dl><dt>exception TimeoutError</dt><dd><p>Raised when a system function timed out at the system level.</p></dd></dl>
<dl><dt>exception ModuleNotFoundError</dt><dd><p>A subclass of ImportError which is raised by import when a module could not be located.</p></dd></dl>
""",
    "www.closedproject.example": """
# What we did
Between 2015 and 2018 six partners worked with 44 schools in Estonia, Latvia and Ireland.
Teachers told us they needed short exercises and not another book, so the toolkit is made of cards.
# Contact
The project e-mail has been closed. For questions about the toolkit write to the coordinating university.
""",
    "en.wiki.example": """
Registrars may park a domain when it has expired, showing advertising until it is renewed or deleted.
# Legal issues
In 2006 several lawsuits concerned parked pages that used misspelled trademarks.
# See also
* Cybersquatting
* Domain drop catching
* Link rot
""",
    "rus.err-naide.example": """
В 1990 году здесь учились 340 детей. В этом году в первый класс записались двое.
«Когда сообщили, что школы не станет, я не поверила», — говорит мама третьеклассника.
Волость обещает автобус. Расписание опубликуют на сайте, но на момент подготовки статьи страница была недоступна.
""",
    "ru.wiki.example": """
Наиболее распространённые причины: страница удалена, перемещена или в адресе опечатка.
В случае если ресурс удалён навсегда, следует использовать код 410 Gone.
# Интересные факты
* На страницах ошибки размещают объявления о пропавших детях.
* 4 апреля (04.04) отмечают День веб-мастера.
""",
    "www.zeitung-beispiel.example": """
Die Domain war abgelaufen und wurde noch am selben Tag von einem Händler gekauft. Der Preis für den Rückkauf: 4.000 Euro.
„Die Seite existiert nicht mehr“, sagte die Sekretärin, „aber im Schulbuch steht sie noch.“
""",
    "www.harno.ee": """
# Ajakava
|veebruar–mai|kandidaatide esitamine|
|juuni|maakondlikud komisjonid|
|september|üleriigiline komisjon|
Kes võib kandidaati esitada? Igaüks: õpilane, lapsevanem, kolleeg või kooli pidaja.
Kui esitatud kandidaat ei vastanud statuudile, jäeti taotlus kõrvale ja esitajale saadeti teade.
""",
    "www.valitsus.ee": """
Valitsus kehtestas 12. märtsil 2020 eriolukorra, mis lõppes 17. mail 2020. Koolid suleti ja mindi üle distantsõppele.
Valitsusliit lagunes 13. jaanuaril 2021. Tegevusprogrammi 1020 ülesandest jäi täitmata 212.
Dokumentide viited võivad olla aegunud; küsimuste korral pöördu Riigikantselei arhiivi poole.
""",
    "www.kutsekoda.example": """
# B.2 Kompetentsid
Lapsehoidja märkab lapse vajadusi ja kohandab päevakava. Ta teab, mida teha, kui laps on kadunud või saanud viga.
Kutsetunnistusi selle standardi järgi enam ei väljastata. Varem väljastatud tunnistused kehtivad tähtaja lõpuni.
""",
    "fondid.example": """
# Kes sai taotleda?
7–26-aastased noored koos juriidilisest isikust partneriga. Ühe taotluse kohta sai esitada ühe projekti.
# Miks taotlusi tagasi lükati?
* eelarve puudus või ei olnud loetav
* partneri kinnituskirja ei leitud
* tähtaeg oli möödunud
Järgmised voorud avaldatakse fondi uudiskirjas.
""",
    "vikerkaar.example": """
Esimene kogu algab valge leheküljega. Teisel leheküljel on kirjas üksnes number. Kolmandal: „siin oli kiri“.
Kriitikud küsisid, kas see on trükiviga. Autor vastas: „Ei, see leht on tühi, sest teda enam ei ole.“
Puudumine on siin vorm, mitte sisu. Lugejale jääb ülesandeks küsida, kes on see, kes otsib ega leia.
""",
    "www.delfi-naide.example": """
Kooli direktor sai asjast teada, kui talle helistas vihane vanaisa. „Ta küsis, miks lapsed peavad slotimänge mängima.“
Vanal aadressil oli veel reedel kiri „Account suspended“. Laupäeval seda lehte enam ei olnud, pühapäeval tulid reklaamid.
Samasugune lugu juhtus mullu kahe lasteaia ja ühe noortekeskusega.
""",
    "veebihooldus.example": """
# 1. Vabanda
„Vabandust, lehte ei leitud“ on parem kui „Error“.
# 2. Paku väljapääs
Pane lehele otsing, populaarsemad lingid ja telefoninumber.
# 3. Saada õige olekukood
Kui server vastab „200 OK“, arvavad otsingumootorid, et leht on olemas.
# 4. Jälgi
Vaata kord kuus logist, mida inimesed ei leidnud.
""",
    "developer.web.example": """
# When to use it
If server owners do not know whether this condition is temporary or permanent, a 404 status code should be used instead.
A 410 response is cacheable by default. Clients should not repeat requests for resources that return it.
# Specifications
RFC 9110, section 15.5.11
""",
    "support.lms.example": """
# If you are the teacher
Check that the file was not moved to the bin. Files in the bin are removed for ever after 30 days.
# If you are the student
Ask your teacher for a new link. We cannot restore files for you.
Still need help? Submit a request.
""",
    "www.guardianlike.example": """
Kay, 19, moved into a flat with a mattress and a kettle. "The number they gave me didn't exist," she says.
Her personal adviser had left the service a month before and had not been replaced.
A spokesperson said the council was sorry and that the position had since been filled.
""",
    "conf.elearning.example": """
# Programme
|09:00|Registration|
|10:00|Opening|
|10:30|The missing body in online education|
|12:00|Lunch|
Sorry, the workshops on Wednesday are sold out. Slides and recordings will be added here after the event.
""",
    "www.sihtasutus-kool.example": """
# Kandideerimiseks
Sooviavaldus, elulookirjeldus ja haridust tõendavate dokumentide koopiad tuli saata aadressile kool@sakool.example.
Kandidaadi nõusolekul kontrollitakse karistusregistrit. Lisainfo: õppejuht Karin Pärn, 5333 2211.
""",
    "www.amet2.example": """
# Enim loetud
* Kuidas esitada kaebust
* Töölepingu lõpetamine
* Puhkuse arvestus
# Kontakt
Infotelefon 640 6000 E–R 9–16
""",
    "www.lasteaed-tibu.example": """
# Arhiiv
* mai 2024
* aprill 2024
# Kategooriad
* Üldine
* Sündmused
""",
    "services.err-naide.example": """
* Kohus jättis kaebuse rahuldamata
* Jalgpallikoondis kaotas Soomele
* Kolmas hooaeg algab sügisel
""",
    "www.turvaline-tee.example": """
# Populaarne
* Helkurivoor 2025
* Jalgrattaeksam
* Kooliaasta alguse meelespea
""",
    "www.karjaarikompass.example": """
* Õpetaja
* Autotehnik
* Hooldaja
* Kokk
""",
    "www.kursy.example": """
Другие курсы:
* Эстонский язык A2
* Основы бухгалтерии
* Excel для начинающих
""",
}
