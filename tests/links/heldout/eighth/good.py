"""Pages as they should be, of all the kinds a course on victim support links to."""

import gzip
import time

from faultfarm.rows import by, first, for_browsers, sends, to

from course_sync.model.links import Known
from course_sync.model.links import Reason as R
from heldout.eighth import skins as s
from heldout.shapes import Case, case, on

_ROWS = (
    # Estonian agencies, towns, courts
    ("ohvriabi.sotsiaalkindlustusamet.test/et/nouandja", s.gov, "Sotsiaalkindlustusamet", "Ohvriabi nõustaja vastuvõtt", "et", "Ohvriabi töötajaid on igas maakonnas.|Vastuvõtule saab tulla etteteatamata, kuid kokkulepitud aeg säästab ootamist."),
    ("www.politsei-jaoskond.ee/et/perevagivald", s.gov, "Politsei- ja Piirivalveamet", "Perevägivald", "et", "Kui kuuled naabri korterist abihüüdeid, helista kohe hädaabinumbril.|Patrull eraldab osapooled ja vajadusel keelab vägivallatsejal kodus viibida."),
    ("kohtumaja.ee/et/tunnistajale/tugiisik", s.gov, "Eesti kohtud", "Tunnistaja ja kannatanu tugiisik", "et", "Tugiisik ootab Teid kohtumaja fuajees ning saadab istungisaalini."),
    ("www.justiitsmin.test/et/kuritegevus-2025", s.gov, "Justiits- ja Digiministeerium", "Kuritegevus Eestis 2025", "et", "Registreeriti 25 117 kuritegu, neist lähisuhtevägivalla tunnustega 3246."),
    ("sotsmin.test/node/2291", s.gov, "Sotsiaalministeerium", "Vägivallaennetuse kokkulepe", "et", "Kokkuleppes on neliteist tegevust, mille eest vastutavad viis ministeeriumi."),
    ("lasteabi.ee/et/spetsialistile", s.gov, "Lasteabi 116 111", "Spetsialistile", "et", "Abivajavast lapsest teatamine on kohustus, mis ei sõltu ametisaladusest."),
    ("prokuratuur.test/et/lastemaja", s.gov, "Prokuratuur", "Lastemaja teenus menetluses", "et", "Lapse ütlused videosalvestatakse, et ta ei peaks lugu mitu korda rääkima."),
    ("www.linnavalitsus-nool.ee/lastekaitse", s.joomla, "Noole linn", "Lastekaitsespetsialistid", "et", "Vastuvõtt on teisipäeviti kell 9–12 ja 13–17 raekoja teisel korrusel."),
    ("riigiteataja-koopia.ee/akt/VOAS", s.aspnet, "Riigi Teataja", "Ohvriabi seadus", "et", "§ 1. Seaduse reguleerimisala|(1) Käesolev seadus sätestab ohvriabi korralduse alused.|§ 2. Ohvriabi mõiste"),
    ("dhs.harkujarve.ee/avalik/Doc.aspx?id=18841", s.aspnet, "Avalik dokumendiregister", "Korraldus nr 118", "et", "Registreeritud 14.03.2025. Lisa 1: tegevuskava. Juurdepääs: avalik."),
    ("andmed.stat-eesti.test/et/stat/KU012", s.nextjs, "Statistika andmebaas", "KU012: Registreeritud kuriteod", "et", "Näitaja, aasta ja maakond. Viimati uuendatud 18.02.2026. Vali tabeli muutujad ja vajuta «Näita tabelit»."),
    ("tai-uuringud.ee/noored-2024", s.gov, "Tervise Arengu Instituut", "Noorte vaimse tervise uuring", "et", "Küsitleti 4031 noort 98 koolist."),
    ("oiguskantsler.test/et/lapsed", s.gov, "Õiguskantsler", "Laste õigused", "et", "Laps võib pöörduda õiguskantsleri poole ka ilma vanema nõusolekuta."),
    # Shelters, NGOs, help lines
    ("naistetugi-saar.ee/", s.wp, "Saare naiste tugikeskus", "Sa ei ole üksi", "et", "Meie telefonile vastab nõustaja ööpäev läbi. Aadressi me turvalisuse huvides ei avalda."),
    ("www.varjupaik-lootus.ee/teenused/", s.wp, "Lootuse varjupaik", "Mida me pakume", "et", "Ajutine turvaline elukoht kuni kolmeks kuuks|Psühhoteraapia|Juriidiline nõu"),
    ("eluliin-noor.ee/vestlus", s.builder, "Noorte eluliin", "Kirjuta meile", "et", "Vestlusaken avaneb igal õhtul kell 17 ja vastajaks on koolitatud vabatahtlik."),
    ("peaasi-koolis.ee/enesevigastamine/", s.wp, "Peaasi koolis", "Enesevigastamine", "et", "Lõikumine on sageli viis, kuidas noor väljakannatamatu tundega toime tuleb."),
    ("www.meestekriis.ee", s.boot, "Meeste kriisikeskus", "Kui viha võtab võimust", "et", "Rühmas käiakse kuusteist korda ja see ei maksa osalejale midagi."),
    ("leinakaaslane.ee/lein-ja-laps", s.builder, "Leinakaaslane", "Lein ja laps", "et", "Väike laps küsib surma kohta lihtsaid küsimusi ja ootab lihtsaid vastuseid."),
    ("usaldustelefon-ida.ee/ru/", s.wp, "Телефон доверия", "Мы рядом", "ru", "Звонок анонимный. Если линия занята, перезвоните через несколько минут."),
    ("shelter-tartu.example/en/for-refugees", s.wp, "Tartu Shelter Network", "For refugees from Ukraine", "en", "Interpreters are available on weekdays; bring any document you have."),
    ("caritas-nord.test/beratung", s.typo3, "Caritas Nord", "Gewaltschutzberatung", "de", "Sie erreichen uns montags bis donnerstags."),
    ("frauenhaus-koord.test/index.php?id=412", s.typo3, "Frauenhauskoordinierung", "Statistik der Frauenhäuser", "de", "2024 fanden 14 269 Frauen und 15 721 Kinder Schutz."),
    ("rikosuhri.test/tuki/oikeudenkaynti", s.gov, "Rikosuhripäivystys", "Tuki oikeudenkäynnissä", "fi", "Tukihenkilöllä on vaitiolovelvollisuus."),
    ("nollalinja-tieto.test/", s.wp, "Nollalinja", "Soita nimettömänä", "fi", "Numero 080 005 005 palvelee joka päivä."),
    ("ensijaturva.test/turvakodit", s.liferay, "Ensi- ja turvakotien liitto", "Turvakodit", "fi", "Turvakotiin voi tulla mihin aikaan tahansa."),
    ("kvinnofrid-linje.test/om-vald", s.gov, "Kvinnofridslinjen", "Vad är våld?", "sv", "Våld är mer än slag: hot, kontroll och tystnad räknas också."),
    ("brottsoffer-jour.test/stod", s.boot, "Brottsofferjouren", "Stöd till vittnen", "sv", "Vittnesstödet finns i tingsrättens väntrum."),
    ("marta-centrs.test/lv/palidziba", s.wp, "Centrs Marta", "Palīdzība sievietēm", "lv", "Raksti vai zvani, konsultācija notiek latviešu, krievu un angļu valodā."),
    ("skalbes-krize.test/", s.joomla, "Krīžu centrs Skalbes", "Diennakts tālrunis", "lv", "116123 ir atvērts visu diennakti."),
    ("vsd.gov.lv.example/vardarbiba", s.gov, "Labklājības ministrija", "Vardarbība ģimenē", "lv", "Pagaidu aizsardzību pret vardarbību var lūgt policijai vai tiesai."),
    ("pagalbosmoterims.test/apie", s.wp, "Pagalbos moterims linija", "Apie liniją", "lt", "Skambučius priima profesionalios konsultantės ir savanorės."),
    ("specializuotos-pagalbos.lt.example/vilnius", s.gov, "Specializuotos kompleksinės pagalbos centras", "Vilniaus centras", "lt", "Centras susisiekia su nukentėjusiuoju per vieną darbo dieną."),
    ("niebieskalinia.test/przemoc", s.wp, "Niebieska Linia", "Czym jest przemoc domowa", "pl", "Sprawdź, po czym poznać przemoc ekonomiczną i psychiczną."),
    ("pokrzywdzeni.gov.pl.example/fundusz", s.gov, "Fundusz Sprawiedliwości", "Okręgowe ośrodki pomocy", "pl", "Lista ośrodków z godzinami dyżurów."),
    ("lastrada-ua.test/garyacha-liniya", s.wp, "Ла Страда – Україна", "Гаряча лінія", "uk", "Короткий номер 116 123 працює з мобільних телефонів."),
    ("osvita-vpo.test/dytyna", s.blog, "Поруч із дитиною", "Як говорити про війну", "uk", "Говоріть просто, чесно і стільки, скільки дитина готова почути."),
    ("france-victimes.test/116006", s.wp, "France Victimes", "Le 116 006", "fr", "Le numéro d'aide aux victimes est joignable sept jours sur sept."),
    ("arretonslesviolences.test/je-suis-temoin", s.gov, "Arrêtons les violences", "Je suis témoin", "fr", "Votre rôle est d'écouter sans juger et d'orienter."),
    ("violenciagenero.test/informacionUtil/016", s.liferay, "Delegación del Gobierno", "Teléfono 016", "es", "Servicio de información y asesoramiento jurídico en 53 idiomas."),
    ("fundacion-ana.test/chat", s.builder, "Fundación ANAR", "Chat para adolescentes", "es", "Te escucha un equipo de psicólogas."),
    # International bodies
    ("who-int.test/news-room/fact-sheets/detail/violence-against-women", s.nextjs, "World Health Organization", "Violence against women", "en", "Estimates show that about one in three women worldwide have been subjected to violence in their lifetime."),
    ("fra-europa.test/en/publication/2023/victims-rights", s.ecl, "European Union Agency for Fundamental Rights", "Underpinning victims' rights", "en", "The report looks at support services, reporting and protection in the Member States."),
    ("e-justice-europa.test/171/ET/ohvrite_oigused?ESTONIA", s.ecl, "Euroopa e-õiguskeskkonna portaal", "Kannatanute õigused liikmesriikides: Eesti", "et", "Teabelehtedelt leiad, millised õigused Sul on kuriteost teatamise ajal ja järel."),
    ("commission-justice.test/document/2012-29-eu_en", s.ecl, "European Commission", "Directive 2012/29/EU", "en", "Minimum standards on the rights, support and protection of victims of crime."),
    ("coe-int.test/en/web/istanbul-convention/estonia", s.liferay, "Council of Europe", "Estonia: country monitoring", "en", "GREVIO published its baseline evaluation report on 8 November 2022."),
    ("eige-europa.test/gender-based-violence/thesaurus/terms/1234", s.ecl, "EIGE", "Coercive control", "en", "A pattern of acts of assault, threats, humiliation and intimidation."),
    ("unwomen-org.test/en/what-we-do", s.gov, "UN Women", "Ending violence against women", "en", "The work spans prevention, services and data."),
    ("hudoc-echr.test/eng?i=001-210463", s.liferay, "HUDOC", "Case of Kurt v. Austria", "en", "Application no. 62903/15. Judgment of the Grand Chamber of 15 June 2021."),
    ("unodc-elearn.test/restorative", s.moodle, "UNODC eLearning", "Handbook on restorative justice programmes", "en", "Second edition. Section 1: Introduction. Section 2: Overview of programmes."),
    ("data-oecd.test/inequality/violence.htm", s.nextjs, "OECD Data", "Violence against women", "en", "Attitudes toward violence, prevalence in the lifetime, laws on domestic violence."),
    ("ec-eurostat.test/databrowser/view/crim_off_cat", s.nextjs, "Eurostat", "Recorded offences by offence category", "en", "Dataset crim_off_cat, last update 24/04/2026, 41 countries."),
    # Universities, journals, repositories
    ("dspace-ut.test/handle/10062/88123", s.dspace, "DSpace at University of Tartu", "Ohvriabi töötajate läbipõlemine", "et", "<h5>Kuupäev</h5><p>2022</p><h5>Autorid</h5><p>Kask, Merilin</p><h5>Kokkuvõte</h5><p>Magistritöös küsitleti 46 töötajat.</p>"),
    ("etera-tlu.test/zoom/112/view", s.nextjs, "Tallinna Ülikooli digikogu", "Sotsiaaltöö ajakiri 2/2021", "et", "Lehitse lehekülgi või otsi tekstist."),
    ("ojs-kriminoloogia.test/index.php/kr/article/view/211", s.ojs, "Kriminoloogia Vaatleja", "Lähisuhtevägivalla korduvus", "et", "<section class='item abstract'><h2>Annotatsioon</h2><p>Artikkel jälgib 1200 juhtumit kolme aasta jooksul.</p></section>"),
    ("jiv-journal.test/doi/10.1177/0886260520", s.nextjs, "Journal of Interpersonal Violence", "Police response to repeat calls", "en", "<div class='abstract'>Using linked administrative data we followed 8,122 households.</div><p>Get access: Institutional access, purchase article 41 USD.</p>"),
    ("plos-psy.test/article?id=10.1371/journal.pone.0261", s.nextjs, "PLOS Psychology", "Burnout among helpline volunteers", "en", "Received: March 2, 2021; Accepted: August 19, 2021; Published: September 3, 2021"),
    ("zenodo-like.test/records/7712345", s.nextjs, "Zenodo", "Survey data on shelters", "en", "Files: data.csv (2.1 MB), codebook.pdf (310 kB). Views 412, downloads 88."),
    ("osf-like.test/x7k2p/", s.nextjs, "OSF", "Trauma-informed courts", "en", "Contributors: A. Berg, T. Oja. Date created: 2023-02-14. Category: Project."),
    ("helda-hy.test/items/8b1fa", s.dspace, "Helda", "Vainon uhrit", "fi", "Pro gradu -tutkielma, 84 sivua."),
    ("edoc-hu.test/handle/18452/2201", s.dspace, "edoc-Server", "Opferhilfe im Vergleich", "de", "Dissertation, Humboldt-Universität, 2019."),
    ("hal-sciences.test/hal-0331", s.nextjs, "HAL", "Les bureaux d'aide aux victimes", "fr", "Pré-publication, document de travail."),
    ("oppekava.ylikool-kask.ee/ained/SOSO.02.014", s.nextjs, "Õppeinfosüsteem", "SOSO.02.014 Kriisitöö alused", "et", "Maht 6 EAP. Hindamine: eristav. Õppejõud: lektor R. Tamm."),
    ("sisu-akadeemia.ee/kriisinoustamine/kriisi-etapid", s.wp, "Sisuloome", "Kriisi etapid", "et", "<h2>Šokk</h2><p>Kestab minutitest mõne päevani.</p><h2>Reaktsioon</h2><p>Tunded jõuavad kohale.</p>"),
    ("moodle-sisekaitse.test/course/view.php?id=311", s.moodle, "Sisekaitseakadeemia Moodle", "Esmane kriisiabi", "et", "Külalistele avatud kursus. 1. teema: sissejuhatus. 2. teema: kuulamine."),
    ("etis-otsing.test/portal/publications/display/9f2", s.aspnet, "ETIS", "Publikatsioon: Kannatanu kriminaalmenetluses", "et", "Klassifikaator 1.2. Kirjastaja: Juridica. Aasta 2020."),
    ("opiq-naidis.test/kit/88/chapter/4021", s.nextjs, "Opiq", "Inimeseõpetus: turvaline suhe", "et", "Selle peatüki avamiseks pole vaja sisse logida. Ülesandeid 6."),
    ("e-koolikott.test/et/oppematerjal/29911", s.nextjs, "e-Koolikott", "Õpimapp: märka ja aita", "et", "Autor: Liis P. Litsents CC BY-SA 4.0. Vaatamisi 1834."),
    # News, radio, podcasts, video
    ("uudised-err.test/1609112233/tugikeskus-sai-uue-maja", s.news, "ERR", "Tugikeskus sai uue maja", "et", "Pärnu tugikeskus kolis ruumikamasse majja, kus on kuus tuba peredele."),
    ("postimees-kiri.test/7998123/arvamus-kuula-last", s.news, "Postimees", "Arvamus: kuula last", "et", "Laps räägib siis, kui täiskasvanul on aega."),
    ("delfi-leht.test/artikkel/120311", s.news, "Delfi", "Kuidas märgata, et sõber on hädas", "et", "Psühholoog loetleb kümme märki."),
    ("narva-novosti.test/2026/03/centr", s.news, "Нарвские новости", "Кризисный центр отметил юбилей", "ru", "За десять лет за помощью обратились более двух тысяч человек."),
    ("yle-fi.test/a/74-20102", s.news, "Yle", "Turvakotien paikat lisääntyvät", "fi", "Uusia paikkoja tulee kolmeen maakuntaan."),
    ("vikerraadio-arhiiv.test/saade/huvitaja-221", s.news, "Vikerraadio", "Huvitaja: mis on taastav õigus?", "et", "<audio controls src='/media/huvitaja.mp3'></audio><p>Stuudios on vahendaja Annegrete Johanson.</p>"),
    ("podcast-hoia.test/episode/17", s.nextjs, "Hoia ja kuula", "17. osa: piirid", "et", "Kuula: 38 min. Saatejuht räägib piiridest pereterapeudiga."),
    ("uttv-like.test/naita?id=34112", s.boot, "UTTV", "Loeng: kannatanu kohtlemine", "et", "<video src='/v/34112.mp4' poster='/p.jpg'></video><p>Pikkus 1:12:40. Vaatamisi 530.</p>"),
    ("panopto-ut.test/Panopto/Pages/Viewer.aspx?id=77aa", s.aspnet, "Panopto", "Seminar 4 – Esmane nõustamine", "et", "<div id='viewerContent'><video></video></div><p>Sisukord: Tutvustus 0:00; Harjutus 12:30; Kokkuvõte 51:08</p>"),
    ("peertube-edu.test/w/kQ9d", s.nextjs, "PeerTube", "Supervisioon ohvriabis", "et", "Avaldatud 2 aastat tagasi · 214 vaatamist · Litsents: autorile viitamine"),
    # Tools
    ("padlet-like.test/liisk/traumakaart", s.nextjs, "Padlet", "Traumakaart: teie mõtted", "et", "<div class='wish'>Hingamisharjutus aitas mind</div><div class='wish'>Küsi luba enne, kui puudutad</div>"),
    ("genial-view.test/64f2/presentation-kriisiabi", s.nextjs, "Genially", "KRIISIABI ABC", "et", "Interaktiivne esitlus. Klõpsa numbritel."),
    ("kahoot-create.test/details/7e22", s.nextjs, "Kahoot!", "Ohvriabi viktoriin", "et", "12 küsimust · 341 mängu · Mängi üksi või korralda mäng"),
    ("quizlet-set.test/et/512/psuhholoogia-terminid", s.nextjs, "Quizlet", "Psühholoogia terminid", "et", "Õpi 40 mõistet: empaatia, distress, dissotsiatsioon, resilientsus."),
    ("menti-present.test/al1k2j", s.card, "Mentimeter", "Mis on sinu jaoks turvatunne?", "et", "Sisesta kuni kolm sõna.|Saada"),
    ("canva-view.test/design/DAF1/view", s.nextjs, "Canva", "Plakat: märka vägivalda", "et", "Kujundus: Ohvriabi. Lehekülg 1 / 1."),
    ("learningapps-like.test/display?v=pk2", s.boot, "LearningApps", "Ühenda mõiste ja seletus", "et", "<div class='app'>Lohista paarid kokku.</div>"),
    ("h5p-lib.test/content/129", s.boot, "H5P", "Hargnev stsenaarium: kõne abiliinile", "et", "<iframe src='/h5p/embed/129' title='Hargnev stsenaarium'></iframe><p>Alusta lugemist.</p>"),
    ("lime-survey.test/index.php/311?lang=et", s.boot, "LimeSurvey", "Koolituse tagasiside", "et", "Küsitluses on 9 küsimust.|Edasi"),
    ("prezi-like.test/p/9x1/kriis", s.nextjs, "Prezi", "Kriisireaktsioonid", "et", "Esitluse tekst: 1. Kriis 2. Reaktsioon 3. Taastumine"),
    ("issuu-like.test/sotsiaaltoo/docs/st_1_2023", s.nextjs, "issuu", "Sotsiaaltöö 1/2023", "et", "96 lehekülge. Avaldas Tervise Arengu Instituut."),
    ("openmap-like.test/way/22110", s.boot, "OpenStreetMap", "Viis: 22110", "et", "Muudetud 2 aasta eest. Sildid: building=yes, amenity=social_facility"),
    ("fienta-like.test/kriisiabi-koolitus-kevad", s.nextjs, "Fienta", "Kriisiabi koolitus", "et", "Kolmapäev, 14. aprill 2027 kell 10:00. Pilet 120 €. Osta pilet"),
    # Firms, blogs, personal pages, shops, wikis, forums
    ("psuhholoog-mets.ee/hinnad", s.builder, "Psühholoog Anne Mets", "Hinnad", "et", "50 minutit: 75 €|Paariteraapia 90 minutit: 120 €"),
    ("koolitus-vaher.ee/traumateadlikkus", s.boot, "Vaher Koolitus OÜ", "Traumateadlik juht", "et", "Koolitaja Helen Vaher on töötanud kriisitööga viisteist aastat."),
    ("kunstiteraapia-ruum.ee/", s.builder, "Kunstiteraapia ruum", "Loovus hoiab", "et", "Ateljee asub Supilinnas."),
    ("emamoned.blogspot.test/2014/05/vorgustik.html", s.blog, "Ema mõned mõtted", "Võrgustik", "et", "Täna istusime viiekesi ümber laua: õpetaja, arst, sotsiaaltöötaja, tema ja mina."),
    ("kodu.ut.test/~rein/kriis.htm", s.old, "Reinu koduleht", "Kriisipsühholoogia loengud", "et", "Loeng 1. Mis on kriis?<BR>Loeng 2. Caplani mudel"),
    ("www.raamatupood-tark.ee/products/keha-peab-arvet", s.shop, "Tark raamatupood", "Keha peab arvet", "et", "Bessel van der Kolk. Kõva köide, 480 lk. Laos."),
    ("et-wiki.test/wiki/Ohvriabi", s.wiki, "Vikipeedia", "Ohvriabi", "et", "<p><b>Ohvriabi</b> on avalik teenus, mille eesmärk on säilitada või parandada kannatanu toimetulekuvõimet.</p><h2><span id='Ajalugu'>Ajalugu</span></h2><p>Eestis alustas riiklik ohvriabi 2004. aastal.</p>"),
    ("foorum-pere.ee/viewtopic.php?t=8812", s.forum, "Perefoorum", "Kuidas leida head terapeuti?", "et", "<div class='post'><p>Postitas <b>maasikas</b>: meie käime juba teist aastat.</p></div>"),
    ("github-like.test/ohvriabi/materjalid", s.nextjs, "GitHub", "ohvriabi/materjalid", "en", "README.md: E-kursuse materjalid. 14 commits, 2 branches."),
    ("gitbook-like.test/riskihindamine/danger-assessment", s.docs, "Riskihindamise juhend", "Danger Assessment", "en", "Twenty questions, each answered by yes or no."),
    ("confluence-ska.test/display/OA/Juhend", s.boot, "Confluence", "Juhend: STAR infosüsteem", "et", "Loodud: Kadri L, viimati muudetud 3. juuni 2025."),
    ("helpcentre-zoom.test/hc/en/articles/201362033", s.helpdesk, "Zoom Support", "Getting started on Windows and macOS", "en", "Download the client, sign in and join a test meeting."),
    ("terviseportaal-nou.test/kannatused/ptsd", s.nextjs, "Tervise nõuandjad", "PTSH", "et", "Traumajärgse stressihäire tunnused püsivad kauem kui kuu."),
    ("raamatukogu-esta.ee/record=b5512", s.boot, "ESTER", "Kriis ja lein / Kris Kade", "et", "Asukoht: TÜ raamatukogu, avariiul. Olek: kohal."),
    ("b2b-tolge.ee/viipekeel", s.boot, "Viipekeeletõlkide Ühing", "Telli tõlk", "et", "Tellimus esita vähemalt kolm tööpäeva varem."),
    ("openlearn-like.test/course/trauma", s.moodle, "OpenLearn", "Understanding trauma", "en", "Free course, level 1, 12 hours of study."),
    ("europol-awareness.test/cyber/sextortion", s.ecl, "Europol", "Sextortion of children", "en", "Say no. Do not pay. Keep the evidence. Tell someone."),
    ("targaltinternetis-like.ee/vanemale/", s.wp, "Targalt internetis", "Lapsevanemale", "et", "Lepi lapsega kokku ekraaniaja reeglid."),
    ("web-constables.test/veebipolitsei", s.gov, "PPA", "Veebipolitseinikud", "et", "Kirjuta meile sotsiaalmeedias, vastame tööpäeviti kella 8–20."),
    ("juristaitab-like.ee/et/artiklid/lahenemiskeeld", s.wp, "Jurist aitab", "Lähenemiskeeld", "et", "Keeldu saab taotleda kuni kolmeks aastaks.|Kohus võib otsustada ka ajutise keelu kohtuasja ajaks."),
    ("psykiatrit.test/dissosiaatio", s.liferay, "Mielenterveystalo", "Dissosiaatio", "fi", "Dissosiaatio tarkoittaa kokemuksen pirstoutumista."),
    ("abi-ukraina.ee/uk/dopomoha", s.wp, "Допомога в Естонії", "Права дитини", "uk", "Дитина має право на школу, лікаря та безпечний дім."),
    ("sos-dzieci.test/poradnik", s.blog, "Blog pedagoga", "Dziecko po stracie", "pl", "Każde dziecko przeżywa żałobę w swoim tempie."),
)  # fmt: skip

PLAIN: tuple[Case, ...] = tuple(
    case(R.FINE, address, skin(site, h1, body, lang, more=2 + number % 4))
    for number, (address, skin, site, h1, lang, body) in enumerate(_ROWS)
)

_PDF = sends(
    b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n" + b"0" * 900, Content_Type="application/pdf"
)
_ART = s.wp("Kogukonnamaja", "Kuidas kuulata", "Aktiivne kuulamine tähendab, et annad teisele aega.", more=3)

OTHER: tuple[Case, ...] = (
    case(R.FINE, "failid.sotsiaal.ee/sites/default/files/2025-02/ohvriabi_voldik.pdf", _PDF),
    case(R.FINE, "rm.coe-int.test/168008482e", sends(b"%PDF-1.5\n" + b"1" * 700, Content_Type="application/pdf", Content_Disposition="inline; filename=168008482e.pdf")),
    case(R.FINE, "dokumendid.kriis.ee/404.pdf", sends(b"%PDF-1.4\n" + b"2" * 500, Content_Type="application/pdf")),
    case(R.FINE, "materjal.koolitaja-luik.ee/esitlus.pptx", sends(b"PK\x03\x04" + b"\0" * 800, Content_Type="application/vnd.openxmlformats-officedocument.presentationml.presentation")),
    case(R.FINE, "vorm.tootukassa-abi.ee/avaldus.docx", sends(b"PK\x03\x04" + b"\1" * 600, Content_Type="application/octet-stream", Content_Disposition="attachment; filename=avaldus.docx")),
    case(R.FINE, "audio.hingamine.ee/harjutus-1.mp3", sends(b"ID3\x03" + b"\0" * 4000, Content_Type="audio/mpeg", Accept_Ranges="bytes")),
    case(R.FINE, "img.plakat-ruum.ee/vagivallaring.png", sends(b"\x89PNG\r\n\x1a\n" + b"\0" * 400, Content_Type="image/png")),
    case(R.FINE, "api.avaandmed.test/v1/kuriteod.json", sends('{"status":"ok","count":0,"results":[]}', Content_Type="application/json")),
    case(R.FINE, "avaandmed-csv.test/andmed.csv", sends("aasta;juhtumeid\n2023;3186\n2024;3246\n", Content_Type="text/csv; charset=utf-8")),
    case(R.FINE, "kalender.koolitus-hall.ee/sundmus.ics", sends("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", Content_Type="text/calendar")),
    case(R.FINE, "pdf-head.arhiiv-nool.ee/aruanne.pdf", by("HEAD", sends("", 404), _PDF)),
    case(R.FINE, "pdf-head405.ministeerium.test/uuring.pdf", by("HEAD", sends("", 405), sends(b"%PDF-1.7" + b"x" * 300, Content_Type="application/pdf")), known=Known(was_good=True)),
    case(R.NOT_MODIFIED, "vana.voldik-ruum.ee/juhis.pdf", lambda x: x.send("", 304) if x.headers.get("if-none-match") else x.send(b"%PDF-1.4", 200, {"Content-Type": "application/pdf", "ETag": '"v8"'}), known=Known(etag='"v8"', was_good=True), also=(R.FINE,)),
    # moved
    case(R.PERMANENT_REDIRECT, "vana.tugiliin.ee/noustamine", to("/et/abi/noustamine", 301), pages={"/et/abi/noustamine": sends(s.gov("Tugiliin", "Nõustamine", "Nõustame telefonis ja vestluses.", more=3))}),
    case(R.PERMANENT_REDIRECT, "www.kriisiabi-vana.ee/trauma.html", on("kriisiabi-uus.ee", "/trauma/", 301), pages={"kriisiabi-uus.ee/trauma/": sends(s.wp("Kriisiabi", "Trauma", "Trauma mõjutab keha ja mälu.", more=3))}),
    case(R.PERMANENT_REDIRECT, "oppetoo.lumekool.ee/aine", to("/aine/", 308), pages={"/aine/": sends(s.boot("Lumekool", "Aine kirjeldus", "Õppija kirjeldab juhtumit.", more=3))}),
    case(R.PERMANENT_REDIRECT, "purl-like.test/NET/ohvriabi", on("sihtkoht-purl.test", "/sanastik", 301), pages={"sihtkoht-purl.test/sanastik": sends(s.docs("Sanasto", "Uhri", "Uhri on henkilö, johon rikos kohdistuu.", "fi", more=2))}),
    case(R.PERMANENT_REDIRECT, "lyhilink.test/ohvri-test", on("sihtleht-lyhi.test", "/enesetest", 301), pages={"sihtleht-lyhi.test/enesetest": sends(s.wp("Enesetest", "Kas sinu suhe on turvaline?", "Vasta kümnele küsimusele.", more=2))}, also=(R.FINE,)),
    case(R.FINE, "bitly-like.test/3XyZ", on("sihtleht-bit.test", "/juhend", 302), pages={"sihtleht-bit.test/juhend": sends(s.builder("Juhendaja", "Hingamise juhend", "Hinga sisse neli sekundit.", more=2))}),
    case(R.FINE, "doi-like.test/10.1093/bjsw/bcab012", on("academic-bjsw.test", "/article/51/4/1200", 302), pages={"academic-bjsw.test/article/51/4/1200": sends(s.nextjs("British Journal of Social Work", "Listening to victims", "Abstract: the paper reviews 31 studies.", more=3))}),
    case(R.FINE, "hdl-like.test/10062/91234", on("dspace-siht.test", "/items/91234", 302), pages={"dspace-siht.test/items/91234": sends(s.dspace("Digikogu", "Lastemaja teenuse hindamine", "Magistritöö, 2023.", "et", more=2))}),
    case(R.FINE, "urn-fi-like.test/URN:ISBN:978-952", on("julkaisut-vn.test", "/handle/10024/163", 303), pages={"julkaisut-vn.test/handle/10024/163": sends(s.dspace("Valto", "Lähisuhdeväkivalta 2023", "Sosiaali- ja terveysministeriön raportteja.", "fi", more=2))}),
    case(R.FINE, "kupsis.teater-lava.ee/etendus", lambda x: x.send(s.boot("Teater Lava", "Foorumteater: vaikus", "Etendus sobib 8.–12. klassile.", more=3)) if "seen=1" in x.headers.get("cookie", "") else x.send("", 302, {"Location": x.path, "Set-Cookie": "seen=1; Path=/"})),
    case(R.FINE, "keel.euroopa-info.test/victims", to("/en/victims", 302), pages={"/en/victims": sends(s.ecl("Info Europe", "Victims", "Know your rights when you travel.", more=3))}),
    case(R.FINE, "meta.kolinud-leht.ee/vana.html", s.tiny("Leht kolis", "<p>Leht on nüüd <a href='/uus.html'>siin</a>.</p>", "et", "<meta http-equiv='refresh' content='0;url=/uus.html'>"), pages={"/uus.html": sends(s.old("Kolinud leht", "Rühmatöö meetodid", "Meetod 1. Lumepall", more=3))}, also=(R.PERMANENT_REDIRECT,)),
    # ways of answering
    case(R.FINE, "aeglane.vallaleht-mets.ee/uudis", lambda x: (time.sleep(0.4), x.send(s.joomla("Metsavald", "Uus sotsiaalmaja", "Maja avati maikuus.", more=3)))[1]),
    case(R.FINE, "gzip.uudiskiri-sild.ee/17", sends(gzip.compress(_ART.encode(), mtime=0), Content_Encoding="gzip")),
    case(R.FINE, "robot403.ajakiri-tuul.ee/lugu", for_browsers(sends(s.wp("Ajakiri Tuul", "Lugu ühest päevast", "Hommik algab kell seitse.", more=3)), sends("Forbidden", 403))),
    case(R.FINE, "yks500.rahvaulikool.ee/kursus", first(sends("Internal Server Error", 500), sends(s.wp("Rahvaülikool", "Leinatoe kursus", "Kohtume kolmapäeviti.", more=3)))),
    case(R.FINE, "cp1257.vanakool.ee/kriis.htm", sends(s.old("Vanakool", "Kriisiõpe", "Õpilane kirjeldab žanri ja šokki.", more=2).replace("utf-8", "windows-1257").encode("cp1257", "replace"), Content_Type="text/html; charset=windows-1257")),
    case(R.FINE, "cp1251.psiholog-stranica.test/statya", sends(s.old("Страница психолога", "Как пережить утрату", "Горе приходит волнами.", "ru", more=3).replace("utf-8", "windows-1251").encode("cp1251", "replace"), Content_Type="text/html; charset=windows-1251")),
    case(R.FINE, "spa-hea.visualiseeri.ee/kaart/maakond", s.tiny("Lähisuhtevägivald maakonniti – interaktiivne kaart", "<div id='app'></div><noscript>Kaardi vaatamiseks luba JavaScript.</noscript><script type='module' src='/assets/index-9d.js'></script>", "et", "<meta property='og:title' content='Lähisuhtevägivald maakonniti'><meta name='description' content='Kaardil on 2024. aasta juhtumid omavalitsuste kaupa.'>")),
    case(R.FINE, "embed.h5p-masin.ee/h5p/embed/88", s.tiny("Vali õige vastus", "<div class='h5p-content' data-content-id='88'></div><script>H5PIntegration={\"contents\":{\"cid-88\":{\"library\":\"H5P.QuestionSet 1.20\",\"title\":\"Vali õige vastus\"}}}</script>", "et")),
    case(R.FINE, "txt.kursusefail.ee/loemind.txt", sends("Kursuse failid.\nKokku 12 faili.\n", Content_Type="text/plain; charset=utf-8")),
    case(R.FINE, "idx.failipuu.test/materjalid/", "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<html><head><title>Index of /materjalid</title></head><body><h1>Index of /materjalid</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th></tr><tr><td><a href='juhtum1.pdf'>juhtum1.pdf</a></td><td>2024-03-01 10:12</td><td>210K</td></tr><tr><td><a href='juhtum2.pdf'>juhtum2.pdf</a></td><td>2024-03-01 10:12</td><td>180K</td></tr></table></body></html>"),
    case(R.FINE, "õpiabi-näide.ee/n%C3%B5u", s.boot("Õpiabi", "Nõu lapsevanemale", "Märka, kuula, toeta.", more=3)),
    case(R.FINE, "tapid.kogukond-ulo.ee/%C3%B5pe/l%C3%A4hisuhe", s.wp("Ülo kogukond", "Lähisuhe", "Õppematerjal rühmale.", more=3)),
    case(R.FINE, "lyhike.hingepeegel.ee/tsitaat", "<html><body><p>Kõik tunded on lubatud.</p></body></html>"),
    case(R.FINE, "jaga.wayback-like.test/web/20190412081500/http://ohvriabi.test/index.html", s.old("Ohvriabi 2019", "Teenused", "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base'>37 captures, 12 Apr 2012 – 4 Nov 2022</div><!-- END WAYBACK TOOLBAR INSERT -->", more=3)),
    # fragments
    case(R.FINE, "ankur.seadus-lahti.ee/kars#para121", s.aspnet("Seadused", "Karistusseadustik", "<p id='para121'><b>§ 121.</b> Kehaline väärkohtlemine</p><p id='para122'><b>§ 122.</b> Piinamine</p>", more=3), fragments=("para121",)),
    case(R.FINE, "ankur2.wiki-sona.test/wiki/Kriis#Etapid", s.wiki("Sõnawiki", "Kriis", "<h2><span class='mw-headline' id='Olemus'>Olemus</span></h2><p>Kriis on pöördepunkt.</p>", "et", more=3), fragments=("Etapid", "Olemus"), missing=("Etapid",)),
    case(R.FINE, "ankur3.juhend-ruum.ee/juhend#lisa-7", s.docs("Juhend", "Riskihindamine", "<h2 id='lisa-1'>Lisa 1</h2><p>Vorm.</p><h2 id='lisa-2'>Lisa 2</h2>", "et", more=3), fragments=("lisa-7", "lisa-2"), missing=("lisa-7",)),
    case(R.FINE, "tekstiosa.lehed-kask.ee/lugu#:~:text=kuula%20mind", s.wp("Kase lehed", "Kuula mind", "Kuula mind, palus ta.", more=3), fragments=(":~:text=kuula%20mind",)),
    Case(R.FINE, "tel:116006"),
    Case(R.FINE, "tel:+3726147500"),
    Case(R.FINE, "tel:+358-80-005-005"),
)  # fmt: skip

CASES = PLAIN + OTHER
