"""Pages that are there, though their words could be read as if they were not."""

# fmt: off

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.eleventh import skins as s
from heldout.eleventh.base import c
from heldout.shapes import Case

ESTONIAN: tuple[Case, ...] = (
    c(R.FINE, "essee-kadu/lugu/kadunud-asjad", s.wp("Argielu märkmed", "Seda enam ei ole", """Vanaema maja ei ole enam alles. Aknad löödi kinni, siis läks katus, ja ühel kevadel oli seal ainult sirelipõõsas.
Otsisin seda teed veel kaua, nagu otsitakse lehekülge, mida pole olemas. Lein ongi otsimine kohast, kust on ära viidud.
Psühholoogid räägivad kahest liikumisest: kaotuse poole ja elu poole. Ma liikusin sirelipõõsa poole.""")),
    c(R.FINE, "leht-404/blogi/error-404", s.wp("Veebimeistri vihik", "404: lehte ei leitud. Kuidas teha hea veateade?", """Iga sait kaotab lehti. Hea veateade ütleb kolm asja: mis juhtus, kelle süü see on ja kuhu edasi.
> Vabandame, seda lehte ei ole. Võib-olla otsisid hinnakirja?
Pane juurde otsing ja viis kõige loetumat lehte ning jälgi, et server vastaks päriselt koodiga 404, mitte 200.
# Kontrollnimekiri
- Ära suuna kõiki avalehele.
- Ära naljata, kui tegu on kriisiabiga.""")),
    c(R.FINE, "kkk-katki/abi/katkised-lingid", s.agency("E-õppe tugi", "Korduma kippuvad küsimused: katkised lingid", """# Miks mu kursuse link ütleb „lehekülge ei leitud”?
Enamasti on asutus oma kodulehe uuendanud. Otsi pealkirja järgi ja asenda aadress.
# Mida teha, kui materjal on eemaldatud?
Küsi autorilt luba või otsi koopia veebiarhiivist.
# Kui tihti lingid surevad?
Meie mõõtmise järgi iga kümnes aastas.""")),
    c(R.FINE, "otsing-tyhi/otsing?q=lepitaja&maakond=hiiu", s.koha("Spetsialistide register", "Otsingutulemused", """Leiti 0 spetsialisti. Praegu pole Hiiu maakonnas ühtegi lepitajat registris; proovi laiendada piirkonda.
! <form><label>Eriala <select><option selected>lepitaja</option><option>psühholoog</option><option>tugiisik</option></select></label><label>Maakond <select><option>Harju</option><option selected>Hiiu</option><option>Tartu</option></select></label><button>Otsi uuesti</button></form>
Registris on kokku 318 spetsialisti. Andmeid uuendatakse igal ööl.""")),
    c(R.FINE, "toopakkumised-pole/liitu-meiega", s.agency("Laste Abikeskus", "Vabad ametikohad", """Hetkel vabu töökohti ei ole. Kui tahad meiega töötada, saada CV aadressile tool@abikeskus.test; hoiame seda kuus kuud ja anname märku, kui koht avaneb.
# Miks meie juures töötada
Pakume kovisiooni iga kahe nädala tagant, paindlikku tööaega ja seitset lisapuhkusepäeva. Praktikante võtame vastu kevad- ja sügissemestril.""")),
    c(R.FINE, "mooda-syndmus/syndmused/2019/ohvriabi-paev", s.agency("Koostöökogu", "Ohvriabi päev 22.02.2019 (toimunud)", """Üritus on lõppenud ja registreerimine suletud. Täname 140 osalejat!
# Ettekanded
- Ohvriabi 25: kust tuleme (slaidid, PDF)
- Kuidas politsei riskihindamist teeb (video, 38 min)
- Taastav õigus Valga kooli näitel (slaidid)
Fotod: Andrus Kask.""")),
    c(R.FINE, "lopp-projekt/projektid/ait", s.uni("Pedagoogikainstituut", "Projekt „Ära jäta üksi” (2016–2019)", """Projekt on lõppenud. Selle käigus valmis metoodika, mida kasutab praegu 61 kooli.
- Käsiraamat õpetajale, 2. trükk
- Kuus stsenaariumi rollimänguks
- Lõpparuanne
Rahastas Euroopa Sotsiaalfond, projekti juhtis Anne Vaher. Küsimused: anne@instituut.test.""")),
    c(R.FINE, "kolis-muu/kontakt/tartu", s.agency("Ohvriabikeskus", "Tartu esindus", """NB! Jõhvi esindus kolis 1. septembril aadressile Rakvere 9; vana ruum on suletud.
Tartu esindus asub endiselt Küüni 5, 3. korrus. Vastuvõtt E ja K 10–16, muul ajal kokkuleppel.
Töötajad: Kadri Saar (eesti, inglise), Olga Petrova (vene). Majas on lift ja ratastooliga ligipääs.""")),
    c(R.FINE, "valjamyydud/tootuba/vagivallatu-suhtlus", s.wix("Suhtlusruum", "Vägivallatu suhtlemise algkursus – VÄLJA MÜÜDUD", """Kohti enam ei ole! Jäta e-mail ootelehele.
Kahepäevane töötuba Marshall Rosenbergi ideedel. Esimesel päeval õpime eristama vaatlust hinnangust ja tunnet mõttest, teisel harjutame palvet ja „ei” ütlemist.
Juhendaja Merike Kõiv on sertifitseeritud treener aastast 2011. Hind 160 €, sisaldab lõunat.""")),
    c(R.FINE, "kehtetu-akt/akt/RT-I-2004-2-3", s.agency("Õigusaktide kogu", "Ohvriabi seadus [kehtetu]", """Akt on kehtetu alates 01.04.2023 – asendatud ohvriabi seadusega RT I, 06.01.2023, 1.
Kuvatakse viimane kehtinud redaktsioon.
§ 1. Seaduse reguleerimisala. (1) Käesolev seadus sätestab riikliku ohvriabi korralduse alused, lepitusteenuse korralduse ja kuriteoohvritele riikliku hüvitise maksmise korra.
§ 2. Ohvriabi. Ohvriabi on avalik teenus, mille eesmärk on säilitada või parandada ohvri toimetulekuvõimet.""")),
    c(R.FINE, "arhiivis-leht/et/kampaania-2015", s.agency("Terviseasutus", "Kampaania „Märka!” 2015", """! <div class="alert alert-warning"><strong>Arhiivileht.</strong> Seda lehte enam ei uuendata, info võib olla vananenud.</div>
Kampaania kutsus üles märkama naabrilapse muret. Plakatid rippusid 214 bussipeatuses ja klipp oli eetris kolm nädalat.
- Plakat A2 (PDF)
- Raadioklipp 30 s
- Küsitlus enne ja pärast: teatamisjulgus kasvas 9 protsendipunkti""")),
    c(R.FINE, "jarelehyyd/uudised/in-memoriam-helgi", s.news("Kolleegide leht", "In memoriam Helgi Lill 1947–2026", """Meie hulgast on lahkunud lastepsühholoog ja õpetaja Helgi Lill. Teda ei ole enam, kuid tema küsimused jäävad.
Helgi alustas 1971. aastal Seewaldis, rajas 1990. aastate algul esimese laste usaldustelefoni ja koolitas kolm põlvkonda kuulajaid.
Ärasaatmine laupäeval kell 12 Pärnamäel. Lilli palume mitte tuua, toetada võib lastetelefoni.""")),
    c(R.FINE, "transkript/podcast/18-tekst", s.tube("Ekraaniaeg", "18. osa: Kuhu kaob internet? (tekst)", """SAATEJUHT: Klõpsan siis lingil ja… „Lehekülge ei leitud”. Jälle.
ARHIVAAR: Just, see ongi meie igapäev. Rahvusarhiivi robot käis seal viimati 2011. aastal.
SAATEJUHT: Ja foto? „Seda sisu pole enam saadaval.”
ARHIVAAR: Aga meil on koopia. Veebiarhiivis on 40 miljonit faili, sealhulgas su esimene blogi.
SAATEJUHT: Palun kustuta see.""", "et")),
    c(R.FINE, "suletud-liin/teated/chat-hooldus", s.wp("Noorte nõuandla", "Kuidas meiega rääkida", """Reedel 20. novembril on vestlusaken hoolduse tõttu suletud kella 8–10. Telefon töötab.
# Telefon
Helista 640 0000 iga päev 16–22.
# Kiri
Vastame kirjale kolme päeva jooksul; kirjutada võib varjunime all.
# Kohapeal
Tallinnas, Tartus ja Kuressaares tule ukselt sisse, kohv on laual.""")),
    c(R.FINE, "surm-internetis/artikkel/digiparand", s.news("Digileht", "Konto suletud, mälestus alles: mis saab inimesest võrgus pärast surma", """Kui kasutaja sureb, jäävad alles pildid, salasõnad ja sünnipäeva meeldetuletused.
Ühes keskkonnas saab konto muuta mälestuslehteks, teises kuvatakse vaid „See konto on kustutatud”. Jurist soovitab kirjutada digitestamendi.
Artiklis kirjeldame nelja pere lugu ning anname seitse praktilist nõuannet.""")),
    c(R.FINE, "raamat-otsas/raamat/valge-lagi", s.shop("Raamatuait", "Valge lagi. Haiglapäevik", """Trükk on läbi müüdud. E-raamat saadaval – 7,90 €.
Autor kirjutab üheksast nädalast psühhiaatriakliinikus: hommikusöögist, tablettidest, toakaaslasest, kes ei maga. 168 lk, kõvakaaneline, 2019.
# Lugejate arvamused
- „Lugesin kahe õhtuga.”
- „Aus ja naljakas.”""")),
    c(R.FINE, "luule-tyhi/kogu/tuhi-leht", s.plain("Üheluuletuse ajakiri", "Tühi leht", """siin ei ole midagi
ainult valge
ja selle peal minu varjatud nimi
tule hiljem tagasi
ütles leht""")),
    c(R.FINE, "nimevahetus/uudised/nimi", s.agency("Lastekaitse Liit", "Meie noortelaager sai uue nime", """Remniku laager kannab nüüdsest nime Järveäär. Senine veeb remniku.test suletakse aasta lõpus ning sealne info tuuakse siia.
# Vahetused 2027
- I 14.–24. juuni, 8–11-aastased
- II 27. juuni – 7. juuli, 12–15-aastased
- III 10.–20. juuli, pered
Registreerimine algab 1. veebruaril. Tuusik 290 €, toetatud 90 €.""")),
    c(R.FINE, "turunduskadu/juhend/kadunud-laps", s.agency("Politsei infoleht", "Laps on kadunud – mida teha?", """Helista kohe 112, ära oota. Kadunud lapse liin on 116 000.
Kirjuta üles, mis tal seljas oli, millal ta viimati kirjutas, kes on sõbrad. Kontrolli kodu peidukohti.
Kui laps leitakse, teata ka sellest. Enamik kadunuks tunnistatutest leitakse esimese ööpäeva jooksul.""")),
    c(R.FINE, "moodle-otsas/course/index.php?categoryid=14", s.moodle("Kutsehariduse õpikeskkond", "Kategooria: Sotsiaaltöö", """- Juhtumikorraldus (avatud)
- Eetika (avatud)
- Supervisioon 2021 [LÕPPENUD, vaatamiseks]
- Lastekaitse alused (algab 11.01)
Selles kategoorias on 4 kursust.""")),
    c(R.FINE, "kysimus-vastus/q/4431", s.plain("Jurist vastab", "Minu kaebus jäeti läbi vaatamata, leht ütleb, et toimik on suletud", """Küsimus 4431. Esitasin avalduse kuriteoohvri hüvitise saamiseks, nüüd näitab portaal „menetlus lõpetatud, dokument pole saadaval”. Mida teha?
Vastus. Tere! Teil on õigus vaie esitada 30 päeva jooksul otsuse kättesaamisest. Küsige asutusest toimiku koopia haldusmenetluse seaduse § 37 alusel.""")),
    c(R.FINE, "telekanal/saade/kaotatud-kodu", s.news("Kultuurikanal", "„Kadunud kodu”: dokumentaalfilm Valga sanatooriumist", """Sanatoorium suleti 1998. aastal, hoone on tühi ja müügis. Film viib tagasi kaks õde, kes seal lapsena kuus kuud elasid.
Järelvaadatav kuni 31.12.2027. Kestus 52 min, subtiitrid vene keeles.
! <video controls src="/v/kodu.mp4"></video>""")),
    c(R.FINE, "muuseum-kinni/kylasta", s.omeka("Meditsiinimuuseum", "Külastajale", """Püsinäitus on remondi tõttu suletud kuni 1. maini. Virtuaaltuur on avatud ja tasuta.
! <iframe src="/tuur/index.html" title="Virtuaaltuur" width="900" height="500"></iframe>
Haridusprogrammid viime kooli kohale: „Kuidas vanasti haavu raviti” (3.–6. klass), „Arst ja nõid” (gümnaasium).""")),
    c(R.FINE, "raport-ebaonn/analyys/ebaonnestunud", s.uni("Rakendusuuringute keskus", "Mis läks valesti? Katkestatud sekkumise õppetunnid", """Sekkumine peatati kolmandal kuul, sest osalejaid ei leitud ning andmebaas läks kaduma.
Kirjeldame ausalt viit viga: liiga pikk küsimustik, vale hooaeg, üks väsinud koordinaator, leht, mis ei avanenud, ja lepingu puudumine.
Analüüs 38 lk, lisas intervjuukava.""")),
    c(R.FINE, "domeen-uudis/uudised/lehed-maas", s.news("Tehnikauudised", "Sajad koolide kodulehed olid öösel maas", """Majutaja rikke tõttu nägid külastajad teadet „503 Service Unavailable” või „domeen on müügis”. Hommikul kella seitsmeks oli kõik taastatud.
Ettevõtte juhi sõnul lõhkes jahutustoru. Andmeid kaotsi ei läinud. Haridusasutusi oli mõjutatute seas 212.""")),
    c(R.FINE, "luhileht/telefon", s.card("Lasteabi", "116 111", "Lasteabi. Iga päev, ööpäev läbi, tasuta.", "et")),
    c(R.FINE, "vanavorm/blankett/arhiiv", s.agency("Tööinspektsiooni infoleht", "Varasemad vormid", """Need vormid ei kehti, kuid hoiame neid uurijate tarvis alles.
| Vorm | Kehtis | Fail
| Tööõnnetuse raport 1 | 2000–2008 | rtf
| Tööõnnetuse raport 2 | 2008–2018 | doc
| Vägivallajuhtumi teade | 2009–2014 | doc
Kehtivad vormid leiate teenuste lehelt.""")),
    c(R.FINE, "tagasivotmine/repo/handle/991", s.dspace("Teadusarhiiv", "Retraktsiooniteade: Emotsioonide mõõtmine lasteaias", """Artikkel on tagasi võetud autorite palvel (viga tabelis 2). Täistekst jääb kättesaadavaks vesimärgiga „TAGASI VÕETUD”.
! <a href="/bitstream/991/artikkel_vm.pdf">artikkel_vm.pdf (820 kB)</a>
Kokkuvõte: mõõtsime 96 lapse emotsioonisõnavara kolmel korral. Toimetuse kommentaar lk 2.""", "et")),
    c(R.FINE, "kinnine-ryhm/tugigrupp/lesed", s.wix("Leinatugi", "Leskede tugigrupp", """Praegune rühm on suletud ja uusi liikmeid ei võta. Järgmine alustab veebruaris, kirjuta Marele.
Kohtume kaheksal õhtul. Igaüks toob ühe eseme. Räägime esimestest nädalatest, paberitest, pühadest, lastest, üksi söömisest. Rühma juhib kogemusnõustaja, kes jäi leseks 34-aastaselt.""")),
    c(R.FINE, "e-riik-tehniline/api/veakoodid", s.nextjs("Arendajaportaal", "Veakoodid", """| Kood | Tähendus | Mida teha
| 400 | Vigane päring | kontrolli isikukoodi
| 404 | Andmeid ei leitud | isik puudub registrist
| 410 | Teenus suletud | kasuta v3
| 503 | Hooldus | proovi hiljem
Näide: curl -H "X-Road-Client: …" /r1/toetus""", "et")),
    c(R.FINE, "galerii-jm/uudised/sulgemispidu", s.news("Maaleht Lääne", "Raamatukogu pani uksed kinni, lugejad ei läinud koju", """Külaraamatukogu uks suleti neljapäeval viimast korda, 3 800 teavikut viidi ära viie käruga.
„Ega me tea, kust nüüd lugeda saab,” ütles Aino (81). Vald lubab raamatubussi igal teisel teisipäeval.
Lugejad korraldasid samal õhtul rahvamajas omaenda riiuli.""")),
    c(R.FINE, "heli-soft/salvestis/otsin-ema", s.tube("Pärimusheli", "„Otsisin, ei leidnud”. Mari Tamm, Kihelkonna 1964", """RKM, Mgn. II 990 b. Laulnud Mari Tamm, 78 a. Litereerinud H. Ojamaa.
Otsisin ema, ei leidnud, / läksin taga tare juurde, / tare tühi, uks oli kinni…
! <audio controls src="/mgn/990b.mp3"></audio>""", "et")),
    c(R.FINE, "arhiivitud-kursus/course/arhiiv/lastekaitse-2018", s.moodle("Avalik õppevaramu", "Lastekaitse alused 2018 (arhiiv, ainult lugemiseks)", """Kursus on lõppenud; ülesandeid enam ei hinnata ja foorum on kinni. Materjalid jäid avatuks.
- Loeng 1: hindamise kolmnurk (video)
- Loeng 2: koduvisiit (video)
- Juhtum „Kevin” (PDF)
- Enesetest""")),
    c(R.FINE, "tyhjad-kohad/uuring/kus-on-isad", s.agency("Peresotsioloogia portaal", "Puuduvad isad", """Uuring otsis isasid, keda statistikas ei ole. Iga kuues laps elab peres, kus isa pole registrisse märgitud.
Peatükid: „Leidmata”, „Ära läinud”, „Tagasi”. Andmed koguti rahvaloenduse põhjal ning täiendati 40 intervjuuga.""")),
)

ENGLISH: tuple[Case, ...] = (
    c(R.FINE, "linkrot/essays/this-page-is-gone", s.wp("Margins", "This Page Is Gone: an essay on link rot", """“Sorry, the page you are looking for doesn't exist.” I have collected four hundred of these apologies.
Some are jaunty, some legal. The saddest came from a hospice whose domain had been sold to a casino. A page that has moved is a neighbour who left no address.
What survives is what somebody copied. Make copies.
# A taxonomy
There is the cheerful door (“Oops!”), the shut office (“This service has closed”), the stranger in the house (a casino, a shop for vitamins) and the polite silence of a blank white page. I have come to prefer the last.
First published in Margins 7.""", "en")),
    c(R.FINE, "archive-gov/programme/every-child", s.agency("National Web Archive", "Every Child Counts", """! <div class="banner">[ARCHIVED CONTENT] This page was captured on 9 Feb 2010. The original site has closed. Content may be out of date.</div>
The programme asks councils to bring services around the child. Five outcomes: be healthy, stay safe, enjoy and achieve, make a contribution, achieve economic well-being.
- Outcomes framework (PDF)
- Common assessment form""", "en")),
    c(R.FINE, "erasmus-res/projects/eplus/2017-1", s.eu("Project Results Platform", "Talking Circles in Schools", """Status: finalised. Project website: no longer active. Results are kept here.
Coordinator: Tartu Art School. Grant 214 500 EUR. Start 01-09-2017, end 31-08-2019.
- O1 Handbook (EN, EE, PT)
- O2 Training videos
- O3 Evaluation""")),
    c(R.FINE, "podcast-404/episodes/page-not-found", s.tube("Signal Lost", "Episode 9: Page Not Found", """We trace a support forum for young carers that vanished overnight with eleven years of posts. Guests: two former moderators, an archivist.
[00:31] HOST: You type the address and it says, quote, “This site can't be reached.”
[00:40] RUTH: I thought I'd mistyped my own life.
Length 36:02. Transcript below.""")),
    c(R.FINE, "jobs-none/careers", s.nextjs("Child Rights Link", "Careers", """There are no open positions at the moment. Please check back later, or sign up for alerts.
We are a team of nineteen in Brussels and Riga. We work four days a week, publish our pay scale and offer a paid traineeship twice a year, in March and September.
# How we recruit
We ask three work questions instead of a cover letter, and every candidate who is interviewed receives written feedback. Interviews are online, reasonable adjustments are offered without asking why.
# Volunteering
Translators into Estonian, Latvian and Romanian are always welcome.""")),
    c(R.FINE, "search-none/search?q=harm+reduction+under+12", s.dspace("Policy Commons", "Search results", """Your search returned no results. Did you mean “harm reduction under 21”?
! <form><label>Any of these words <input name="q" value="harm reduction under 12"></label><label>Type <select><option>Report</option><option>Brief</option></select></label><label>From <input value="2015"></label></form>
Browse by topic: Addiction (412), Housing (980), Youth (1 204).""")),
    c(R.FINE, "withdrawn-guidance/guidance/cg16", s.uni("Care Excellence", "CG16 Self-harm: short-term management", """This guidance has been replaced by NG225. It is kept for reference.
# 1.1 Issues for all services
1.1.1 People who have self-harmed should be treated with the same care, respect and privacy as any patient.
1.1.2 Staff should be trained to understand why people self-harm.
1.2.1 Ambulance staff should urgently establish the likely physical risk and the person's emotional and mental state in an atmosphere of respect and understanding. 1.4.1 All people who have self-harmed should be offered a preliminary psychosocial assessment at triage. Issued July 2004.""", "en")),
    c(R.FINE, "shop-oos/product/emotion-cards", s.shop("Therapy Shelf", "Emotion cards (48 pcs)", "Currently unavailable. Email me when back in stock. Forty-eight illustrated cards with a leaflet of twelve games. For ages 4+. Dimensions 9 × 12 cm. ISBN 978-0-00-000000-2. Customer rating 4.7 from 61 reviews.\nThe cards show faces, weather and animals rather than words, so they work in any language. Therapists use them for check-ins, teachers for morning circles, parents at bedtime. Printed in Tallinn on recycled board. See sample cards 1–6 in the gallery.", "en")),
    c(R.FINE, "video-about-removal/watch?v=rm1", s.tube("VidTube", "“This video has been removed”: moderation explained", """212K views · 2 years ago · Platform Lab
Why do posts vanish? A former reviewer walks us through takedowns, appeals and the grey tile that says Video unavailable.
! <div id="player"><video src="/rm1.mp4" controls></video></div>
Chapters: 0:00 Intro, 2:15 Copyright, 9:40 Safety, 15:02 Appeals""")),
    c(R.FINE, "acm-errors/doi/abs/10.1/err", s.joomla("Human Computing Letters", "The rhetoric of the 404: a corpus study of 2 000 error pages", "Abstract. We analyse wording in two thousand “not found” pages. Apology occurs in 38 per cent, humour in 11. Pages of public bodies blame the user more often than do those of shops. Keywords: error messages, pragmatics, trust. Pages 41–66. Cited by 12.", "en")),
    c(R.FINE, "closing-notice/programmes/peer-mentoring", s.wix("Harbour Youth", "Peer mentoring", """Our Eastgate drop-in closed permanently in June. Everything on this page still runs, at Mill Lane.
Mentors are 18 to 25, trained for six evenings and meet their mentee weekly for a year. To refer somebody fill in the two-page form or phone Dee on 01632 960 001.
# What young people say
“She never looked at her phone.” “We went to the same café fifty times and it was never boring.”
Last year we matched forty-one pairs; thirty-six were still meeting at twelve months.""", "en")),
    c(R.FINE, "soft-site/help/article/22", s.nextjs("CourseKit Help", "Why does my share link say it has expired?", """Share links last 30 days unless you choose otherwise. When one has expired, visitors see “This link is no longer valid”.
1. Open Share. 2. Pick a new end date. 3. Copy the link again.
Deleted files can be restored from the bin for 14 days."""), anything=sends(s.nextjs("CourseKit Help", "We can't find that article", "It may have been removed. Try searching."), 200)),
)

OTHERS: tuple[Case, ...] = (
    c(R.FINE, "pamyat-ru/esse/propazha", s.wp("Записки психолога", "Его больше нет", """Так начинается каждое второе письмо. Дальше идут тишина, чужая куртка в прихожей и номер, который недоступен.
Горе не проходит по этапам, как поезд. Оно приходит, как сосед: без стука. Я советую не искать смысла в первый год, а искать людей.
Одна читательница завела тетрадь, куда записывала то, чего нельзя было сказать. Через год она открыла её и не узнала почерк.
# Что можно сделать сегодня
Позвонить тому, кто тоже помнит. Сварить его суп. Не отвечать на вопрос «ну как ты».""", "ru")),
    c(R.FINE, "arhiv-ru/konferencia/2018", s.wix("Диалог поколений", "Конференция 2018: регистрация закрыта", "Мероприятие завершено, спасибо всем! Ниже записи докладов и сборник тезисов (PDF, 146 с.). Доклады: «Бабушка в сети», «Отцы и чаты», «Язык примирения».\n# Программа\n10:00 Открытие. 10:30 Пленарное заседание. 13:00 Мастерские: «Семейный альбом», «Письмо внуку», «Кино без звука». В сборник вошли двадцать три статьи из Нарвы, Пскова, Риги и Вильнюса. Фотографии Сергея Кима.", "ru")),
    c(R.FINE, "faq-ru/vopros/ssylka", s.plain("Помощь слушателю", "Что делать, если страница не найдена", "Проверьте, не потерялась ли последняя буква адреса. Если материал удалён, напишите преподавателю курса: у него есть копия. Ссылки на видео обновляем в начале семестра.\n# Видео не открывается\nПопробуйте другой браузер и выключите блокировщик.\n# Я забыл пароль\n\nНажмите «восстановить» под формой входа.\n# Где найти задания прошлых лет\nВ библиотеке курса, папка «Архив». Если и там пусто, напишите на форум, обычно отвечают в течение дня.", "ru")),
    c(R.FINE, "suljettu-fi/palvelut/ensiapu", s.uni("Sairaala Länsi", "Päivystys", "Kantakaupungin päivystys on suljettu pysyvästi. Tämä päivystys palvelee ympäri vuorokauden osoitteessa Niittytie 3. Soita ensin 116117. Ota mukaan lääkelista ja henkilöllisyystodistus.\n# Kuinka kauan joudun odottamaan\nKiireellisimmät hoidetaan ensin, muut saattavat odottaa useita tunteja. Lapsen mukana voi olla molemmat vanhemmat.\n# Saapuminen\nBussi 23, pysäkki Sairaala L. Pysäköinti maksaa 2 € tunnilta, ensimmäinen puolituntinen on ilmainen.", "fi")),
    c(R.FINE, "muisto-fi/blogi/poissa", s.wp("Surun sanat", "Sivu, jota ei enää ole", "Isän blogi katosi palvelimen mukana. Luin sitä iltaisin kuin kirjettä. Kirjoitan tähän, mitä muistan: hän vihasi pilkkuja, rakasti suota ja kutsui minua kapteeniksi.\nViimeinen kirjoitus käsitteli saunan kiuasta. Kommentteja oli kolme, niistä kaksi minun. Kirjastonhoitaja löysi verkkoarkistosta otsikon ja ensimmäisen lauseen: ”Tänään satoi, ja se oli oikein.” Sen olen kirjoittanut keittiön seinään.", "fi")),
    c(R.FINE, "paattynyt-fi/hanke/silta", s.uni("Ammattikorkeakoulu", "Silta-hanke 2018–2021 (päättynyt)", "Hanke on päättynyt eikä sivua päivitetä. Tuotokset: työkirja ryhmänohjaajalle, podcast-sarja, loppuraportti (Theseus). Yhteyshenkilö Leena Aho.\nHankkeessa kehitettiin ryhmämalli sijaishuollosta itsenäistyville nuorille. Kolmen vuoden aikana ryhmiin osallistui 94 nuorta Kotkassa ja Lappeenrannassa. Malli jäi käyttöön kahdessa kunnassa. Rahoittaja: Euroopan sosiaalirahasto.", "fi")),
    c(R.FINE, "inga-traffar-se/lediga-jobb", s.agency("Stödlinjen", "Lediga jobb", "Just nu har vi inga lediga tjänster. Vi söker däremot volontärer till jourtelefonen i Luleå och Gävle: du går en grundkurs på 24 timmar och sitter två pass i månaden.\n# Så söker du\nSkriv några rader om varför du vill lyssna och när du kan. Vi intervjuar i februari. Volontärer får handledning varje månad, reseersättning och en stor kanelbulle vid varje pass.\n# Praktik\nSocionomstudenter tar vi emot under termin fem.", "sv")),
    c(R.FINE, "upphavd-se/lag/1980-620", s.agency("Lagrummet", "Socialtjänstlag (1980:620) – upphävd", "Författningen är upphävd 2002-01-01. 1 § Samhällets socialtjänst skall på demokratins och solidaritetens grund främja människornas ekonomiska och sociala trygghet.\nVerksamheten skall under hänsynstagande till människans ansvar för sin och andras sociala situation inriktas på att frigöra och utveckla enskildas och gruppers egna resurser. 2 § Varje kommun svarar för socialtjänsten inom sitt område. Lagen har ersatts av socialtjänstlag (2001:453).", "sv")),
    c(R.FINE, "ausgebucht-de/seminare/traumapaedagogik", s.shop("Akademie Süd", "Traumapädagogik kompakt – ausgebucht", "Dieses Seminar ist leider ausgebucht, Warteliste möglich. Inhalte: sicherer Ort, guter Grund, Selbstfürsorge. Dozentin: Dr. Ute Brand. 18 Unterrichtsstunden, 320 €, Freiburg.\n# Zielgruppe\nFachkräfte aus Kita, Schule und stationärer Jugendhilfe.\n# Ablauf\nTag 1: Was Trauma mit Kindern macht. Tag 2: Stabilisieren im Alltag. Tag 3: Das Team als sicherer Ort. Bringen Sie bitte einen eigenen Fall anonymisiert mit. Mittagessen ist im Preis enthalten.", "de")),
    c(R.FINE, "nachruf-de/aktuelles/nachruf", s.wp("Fachverband", "Nachruf auf Karl Weber", "Karl Weber ist nicht mehr da. Er gründete 1983 die erste Jungenberatung der Stadt und schrieb gegen das Verschwinden der Väter an. Wir verlieren einen streitbaren Freund.\nKarl kam 1951 in Görlitz zur Welt, lernte Schlosser und holte das Abitur am Abend nach. In seiner Werkstatt reparierten Jungen Mopeds und redeten dabei. Sein Buch „Schrauben und Schweigen“ erlebte sechs Auflagen. Die Trauerfeier findet am Freitag um 14 Uhr statt.", "de")),
    c(R.FINE, "fehler-de/glossar/toter-link", s.wiki("Bibliotheksglossar", "Toter Link", "Ein toter Link (auch: defekter Verweis) führt zu einer nicht mehr vorhandenen Seite; der Server meldet meist „404 Seite nicht gefunden“. Gegenmittel: DOI, URN, Handle, Webarchiv.\nNach Untersuchungen sind zehn Jahre nach Erscheinen rund ein Viertel der Verweise in wissenschaftlichen Aufsätzen nicht mehr erreichbar. Man unterscheidet den harten vom weichen Fehler, bei dem der Server eine Ersatzseite mit Status 200 liefert. Engl.: link rot.", "de")),
    c(R.FINE, "beidzies-lv/projekti/drosa-skola", s.wix("Droša skola", "Projekts „Droša skola” ir noslēdzies", "Projekts beidzās 2020. gada maijā. Visi materiāli paliek pieejami: stundu plāni, video, plakāti. Paldies 73 skolām.\n# Rezultāti\nSkolotāji izmēģināja divpadsmit nodarbības par robežām, draudzību un drošību internetā. Aptauja rāda, ka bērni biežāk lūdz palīdzību. Projektu īstenoja kopā ar partneriem Igaunijā un Norvēģijā, finansēja EEZ finanšu instruments.", "lv")),
    c(R.FINE, "vakances-lv/vakances", s.agency("Bērnu centrs", "Vakances", "Šobrīd brīvu vakanču nav. Gaidām brīvprātīgos uzticības tālrunī: mācības notiek oktobrī un martā, nepieciešams 21 gads un vēlme klausīties.\n# Ko piedāvājam\nAtbalstu supervīzijās, ceļa izdevumu segšanu, draudzīgu komandu. Dežūra ilgst četras stundas, vienu vai divas reizes mēnesī. Pieteikuma anketu nosūtiet personāla daļai; ar katru kandidātu tiekamies klātienē.", "lv")),
    c(R.FINE, "nebegalioja-lt/aktas/I-1234", s.agency("Teisės aktų registras", "Vaiko teisių apsaugos pagrindų įstatymas (negalioja)", "Negalioja nuo 2018-07-01. Suvestinė redakcija. 1 straipsnis. Įstatymo paskirtis – gerinti vaikų teisinę apsaugą šalyje. 2 straipsnis. Vaikas yra žmogus, neturintis 18 metų.\n3 straipsnis. Pagrindinės vaiko teisių apsaugos nuostatos. 4 straipsnis. Tėvai, vaiko įstatyminiai atstovai, valstybės ir savivaldybių institucijos privalo vadovautis vaiko interesų pirmumo principu. Pakeitė Vaiko teisių apsaugos pagrindų įstatymas Nr. XIII-643.", "lt")),
    c(R.FINE, "renginys-lt/archyvas/2022", s.wp("Sąjunga prieš smurtą", "Įvyko: forumas „Girdėti“", "Renginys baigėsi, registracija uždaryta. Įrašai: I dalis (1 val. 20 min.), II dalis (55 min.). Skaidrės pateikiamos pranešėjų sutikimu.\n# Ką kalbėjome\nPirmoje dalyje policijos pareigūnė ir psichologė aptarė, kaip klausti. Antroje – trys moterys papasakojo, kas padėjo išeiti. Diskusiją vedė žurnalistas. Dalyvavo 210 žmonių iš 34 savivaldybių. Nuotraukos: Rasa Jonaitytė.", "lt")),
    c(R.FINE, "zakonczony-pl/projekt/bezpieczny-dom", s.wp("Stowarzyszenie Dom", "Projekt „Bezpieczny dom” (zakończony)", "Projekt zakończył się w 2021 r., formularz zgłoszeniowy jest nieaktywny. Do pobrania: podręcznik trenera, karty pracy, raport ewaluacyjny.\n# Co zrobiliśmy\nPrzeszkoliliśmy 260 kuratorów i asystentów rodziny w czterech województwach. Powstało dwanaście scenariuszy warsztatów oraz film instruktażowy z napisami. Materiały można kopiować bezpłatnie, podając źródło. Projekt współfinansowała Unia Europejska.", "pl")),
    c(R.FINE, "reportaz-pl/tekst/zniknieci", s.news("Tygodnik Wschód", "Zniknięci. Strona, której nie ma", "Rodzice prowadzili stronę o zaginionym synu przez dziewięć lat. Potem wygasła domena. „Jakby zgubił się drugi raz” – mówi matka. Reporterka wraca do Suwałk.\nPod adresem, gdzie wisiały zdjęcia, ktoś sprzedaje dziś opony. W kuchni stoi wydruk ostatniej księgi gości: 412 wpisów, dwa z zagranicy. Policjant, który prowadził sprawę, przeszedł na emeryturę, ale wciąż ma w portfelu ten adres. Tekst Ewy Mazur, zdjęcia autorki.", "pl")),
    c(R.FINE, "complet-fr/agenda/atelier-parents", s.nextjs("Maison des familles", "Atelier « Dire non » — complet", "Il n'y a plus de places disponibles. Trois soirées pour parler des limites : le coucher, les écrans, les sorties. Animé par Claire Morin, psychologue. Participation libre.\n# Les trois soirées\nMardi 12 : le coucher sans crise. Mardi 19 : les écrans, qui décide ? Mardi 26 : sortir, rentrer, se parler. Une garde d'enfants est proposée sur place. Inscrivez-vous sur la liste d'attente : il se libère souvent une chaise au dernier moment.", "fr")),
    c(R.FINE, "essai-fr/texte/page-introuvable", s.omeka("Revue des seuils", "Page introuvable", "On croit que les livres brûlent ; les pages, elles, s'éteignent. « Désolé, cette page n'existe plus » : la formule a la politesse des concierges. Essai en cinq fragments.\nJ'ai gardé une capture de la dernière : un chat dessiné, une loupe, un bouton « retour à l'accueil ». Comme si l'on pouvait toujours rentrer chez soi. Walter Benjamin parlait de ruines ; il n'avait pas de navigateur. Numéro 14, pages 3 à 11.", "fr")),
    c(R.FINE, "derogada-es/ley/1-1996-v1", s.agency("Legislación", "Reglamento de acogimiento de 1998 [derogado]", "Norma derogada, con efectos de 12 de agosto de 2015. Artículo 1. Objeto. El presente reglamento regula las medidas de acogimiento familiar. Texto íntegro a efectos informativos.\nArtículo 2. Modalidades. El acogimiento podrá ser simple, permanente o preadoptivo. Artículo 3. Selección de las personas acogedoras. La entidad pública valorará la aptitud educadora y la relación con el menor. Disposición final única. Entrada en vigor.", "es")),
    c(R.FINE, "cerrado-es/servicios/punto-encuentro", s.wp("Punto de encuentro", "Visitas y horarios", "La sede de Getafe ha cerrado definitivamente. Las visitas continúan en Leganés: viernes de 16 a 20, sábados y domingos de 10 a 19. Traiga la resolución judicial la primera vez.\n# Qué es un punto de encuentro\nUn lugar neutral donde niñas y niños ven al progenitor con quien no viven. Hay sala de juegos, cocina pequeña y un patio. Un técnico está siempre cerca.\n# Cómo llegar\nMetro San Nicasio, línea 12, y autobús 482.", "es")),
    c(R.FINE, "concluso-it/progetto/ponti", s.wix("Ponti di parole", "Il progetto si è concluso", "Dopo tre anni il progetto è terminato, ma i materiali restano qui: sette schede, un cortometraggio, le voci dei ragazzi di Lecce e Trieste.\n# Che cosa abbiamo imparato\nChe le parole arrivano dopo il pane. Nei laboratori abbiamo cucinato, montato video, litigato sui titoli. Hanno partecipato 58 ragazze e ragazzi arrivati da soli in Italia e altrettanti compagni di scuola. Le schede sono in PDF, con licenza libera.", "it")),
    c(R.FINE, "lutto-it/articoli/assenza", s.wp("Parole sul lutto", "Non c'è più", "Diciamo «non c'è più» per non dire «è morto». Ai bambini, però, serve la parola intera. Tre frasi da usare, due da evitare e un libro illustrato da leggere insieme.\n«È morto: il suo corpo ha smesso di funzionare.» Poi si aspetta. Le domande arrivano in cucina, in macchina, mai quando siamo pronti. Da evitare «si è addormentato» e «è partito». Il libro che consigliamo parla di un'anatra e di un tulipano.", "it")),
    c(R.FINE, "keskustelu-fi/ketju/poistettu-viesti", s.plain("Vanhempien palsta", "Ketju: uhmaikä", "Aloittaja: Onko muilla näin? [Viesti poistettu ylläpidon toimesta.] Vastaus 2: Meillä auttoi kuvakortti. Vastaus 3: Ja uni. Vastaus 4: Voimia! Neljä vastausta, 311 lukukertaa.\nVastaus 5: Meillä neljävuotias potki ovea joka ilta kolme viikkoa, sitten se loppui kuin seinään. Neuvolan täti sanoi, että vaihtoehtoja saa olla kaksi, ei kymmentä: punainen vai sininen paita. Vastaus 6: Kiitos teille, tuntui hyvältä lukea!", "fi")),
)

CASES: tuple[Case, ...] = ESTONIAN + ENGLISH + OTHERS
