"""Ordinary pages that are what they promise to be."""

import json

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case

from . import skins as s

# what pages of a field have in common, some seventy words each
P = {
    "service": "Avaliku teenistuse seadus määrab, kes on ametnik ja kes töötaja. Ametnik teostab avalikku võimu, töötaja toetab asutuse tööd ning temaga sõlmitakse tööleping. Ametniku õigused ja kohustused algavad ametisse nimetamisest. Katseaeg kestab kuni kuus kuud ning selle jooksul hinnatakse, kas teadmised ja oskused vastavad nõuetele. Vahetu juht koostab koos uue kolleegiga sisseelamiskava, milles on kirjas esimeste kuude ülesanded, kohtumised ja koolitused.",
    "law": "Haldusmenetluse eesmärk on isikute õiguste kaitse ning menetlusosaliste osalemise tagamine. Haldusorgan selgitab välja asjas tähtsad asjaolud ja kogub vajaduse korral tõendeid omal algatusel. Menetlusosalisele tuleb anda võimalus esitada arvamus ja vastuväited enne, kui haldusakt antakse. Kirjalik haldusakt põhjendatakse: selles näidatakse faktiline ja õiguslik alus ning kaalutlused, millest haldusorgan lähtus. Akti lõpus on vaidlustamisviide, mis ütleb, kuhu ja mis tähtajaks saab vaide esitada.",
    "it": "Õngitsuskirja tunned ära kiirustava tooni, võõra saatja ja kummalise lingi järgi. Hoia hiirt lingi kohal ja vaata, kuhu see viib. Ära ava manust, mida sa ei oodanud, ning kahtluse korral helista saatjale tema tuttaval numbril. Kui oled juba klõpsanud, ühenda arvuti võrgust lahti ja teata kohe IT-abile. Mida varem teade tuleb, seda väiksem on kahju. Kedagi teatamise eest ei karistata, sest vigu teevad kõik.",
    "lead": "Hea juht kuulab rohkem, kui räägib. Iganädalane silmast silma vestlus annab võimaluse arutada, mis läheb hästi, mis takistab ja millist tuge on vaja. Tagasiside olgu konkreetne, õigeaegne ja austav: kirjelda olukorda, käitumist ja selle mõju. Küsi, kuidas teine asja nägi, ning leppige kokku järgmine samm. Delegeerides anna kaasa nii vastutus kui ka otsustusõigus, muidu jääb ülesanne ikka sinu lauale.",
    "aid": "Õnnetuspaigal hinda kõigepealt ohutust. Kontrolli kannatanu teadvust: räägi temaga ja raputa õrnalt õlast. Kui ta ei reageeri, ava hingamisteed ja kontrolli hingamist kuni kümme sekundit. Kui hingamist ei ole, helista 112 ja alusta elustamist: kolmkümmend rinnale surumist, kaks puhumist. Suru tempos sada kuni sada kakskümmend korda minutis. Jätka, kuni kiirabi saabub või kannatanu hakkab hingama. Kui käepärast on defibrillaator, lülita see sisse ja järgi juhiseid.",
    "data": "Isikuandmete töötlemiseks peab olema õiguslik alus: seadus, leping, nõusolek, eluline huvi, avalik ülesanne või õigustatud huvi. Kogu vaid neid andmeid, mida eesmärgi täitmiseks vaja läheb, ja säilita neid nii kaua kui tarvis. Inimesel on õigus oma andmetega tutvuda, nõuda ebaõigete andmete parandamist ning teatud juhtudel kustutamist. Rikkumisest teatatakse inspektsioonile seitsmekümne kahe tunni jooksul, kui see võib inimesi ohustada. Mõjuhinnang koostatakse enne suure riskiga töötlemist.",
    "social": "Juhtumikorraldus algab abivajaduse hindamisest. Sotsiaaltöötaja kohtub inimesega, soovitavalt tema kodus, ning räägib toimetulekust, tervisest, lähedastest ja elamistingimustest. Koos seatakse eesmärgid ja pannakse kirja tegevuskava, mille vastutajad ja tähtajad on kõigile selged. Kaasatakse perearst, kool või töötukassa, kui inimene sellega nõus on. Kava vaadatakse üle vähemalt kord poolaastas. Lõpetamisel hinnatakse, mis muutus ja millist tuge on edaspidi vaja.",
    "lang": "Selge keel on lihtne, lühike ja lugejast lähtuv. Alusta kõige tähtsamast: mida lugeja peab tegema ja mis ajaks. Kasuta tegusõnu, väldi kantseliiti ja pikki liitlauseid. Võõrsõna asemel vali oma sõna, kui see on olemas. Jaga tekst vahepealkirjadega lõikudeks ning pane loetelud punktidesse. Loe tekst valjusti ette: kui hing jääb kinni, on lause liiga pikk. Lõpuks palu kolleegil öelda, mida ta aru sai.",
    "a11y": "Ligipääsetav veebileht on kasutatav ka klaviatuuri ja ekraanilugejaga. Igal pildil on alternatiivtekst, igal vormiväljal silt ja igal lehel üks esimese taseme pealkiri. Teksti ja tausta kontrast on vähemalt neli ja pool ühele. Lingi tekst ütleb, kuhu see viib; „kliki siia” ei ütle midagi. Videotel on subtiitrid. Automaatne test leiab umbes kolmandiku vigadest, ülejäänu tuleb kontrollida käsitsi ning kõige parem on kaasata puuetega inimesi.",
    "buy": "Lihthanke piirmäär on asjade ja teenuste puhul kolmkümmend tuhat eurot ning hanke piirmäär kuuskümmend tuhat eurot. Enne hanke alustamist uuri turgu, koosta tehniline kirjeldus ja määra hindamiskriteeriumid. Kirjeldus ei tohi eelistada üht tootjat. Pakkumuste esitamise tähtaeg peab jätma ettevõtjale piisavalt aega. Hankelepingu täitmist jälgib vastutav isik, kes registreerib muudatused ja kinnitab arved. Huvide konflikti kahtluse korral tuleb end taandada.",
    "en_lead": "Feedback works best when it is specific, timely and kind. Describe the situation, the behaviour you observed and the effect it had, and then ask how the other person sees it. Agree on one thing to try next time. Teams that talk openly about mistakes learn faster than teams that hide them, and it is the manager who sets the tone by admitting their own. Regular short conversations do more good than a single annual review.",
    "en_data": "Personal data means any information relating to an identified or identifiable natural person. Controllers must have a lawful basis for each processing activity and be able to demonstrate compliance. Data subjects have the right to access, rectify and, in some cases, erase their data. Where a type of processing is likely to result in a high risk, the controller shall carry out an impact assessment beforehand. Processors act only on documented instructions and keep records.",
    "en_it": "Multi-factor authentication adds a second step to signing in, so a stolen password alone is not enough. Use an authenticator app or a hardware key rather than text messages when you can. Keep devices updated, lock your screen when you leave your desk, and back up important files to a place that is not always connected. If something looks odd, stop and report it. Security teams would rather hear about ten harmless events than miss one incident.",
    "en_a11y": "Accessible documents start with structure. Use real headings instead of bold text, mark up lists and tables properly, and write alternative text for images that carry meaning. Check colour contrast and never use colour as the only way to convey information. Link text should make sense out of context. Export to tagged PDF and check the reading order. Most of these steps take minutes when done from the beginning and days when done at the end.",
    "ru": "Государственный служащий исполняет свои обязанности добросовестно и беспристрастно. Он обращается с людьми вежливо, объясняет решения простыми словами и отвечает на письма в установленный срок. Если вопрос не входит в его компетенцию, он пересылает обращение нужному учреждению и сообщает об этом заявителю. Служащий избегает конфликта интересов и не принимает подарков, которые могут повлиять на его решения. При сомнениях он советуется с руководителем или со специалистом по этике.",
    "ru_lang": "На уровне B1 учащийся понимает основное содержание чётких сообщений на знакомые темы: работа, учёба, отдых. Он умеет рассказать о своих впечатлениях и планах, обосновать мнение и написать простое связное письмо. Занятия проходят два раза в неделю, группы небольшие, до двенадцати человек. Между занятиями нужно делать домашние упражнения и слушать аудиозаписи. В конце курса проводится пробный экзамен, по итогам которого преподаватель даёт каждому рекомендации.",
    "de": "Leichte Sprache hilft Menschen mit Lernschwierigkeiten, Texte zu verstehen. Die Sätze sind kurz und enthalten nur eine Aussage. Fremdwörter werden vermieden oder erklärt. Lange Wörter werden mit einem Bindestrich getrennt. Bilder unterstützen den Text. Jede Übersetzung wird von einer Prüfgruppe gelesen. Behörden des Bundes stellen wichtige Informationen auf ihren Internetseiten auch in Leichter Sprache bereit. Wer Fragen hat, kann sich an die Beratungsstelle wenden.",
    "fi": "Saavutettavuus tarkoittaa sitä, että mahdollisimman moni erilainen ihminen voi käyttää verkkopalveluja mahdollisimman helposti. Viranomaisen on laadittava palvelustaan saavutettavuusseloste ja annettava käyttäjille mahdollisuus palautteeseen. Palautteeseen vastataan kahden viikon kuluessa. Selkeä kieli, looginen otsikointi ja riittävä kontrasti auttavat kaikkia. Testaa palvelu näppäimistöllä ja ruudunlukuohjelmalla ennen julkaisua. Lisätietoja saat aluehallintoviraston verkkosivuilta ja koulutuksista.",
}


CLOSING = {
    "et": (
        "Küsimuste korral kirjuta või helista meile; vastame tööpäeviti kella kümnest neljani.",
        "Loe lisaks ka teisi sama teema peatükke ja lahenda lõpus olevad ülesanded koos kolleegiga.",
        "Materjali võib kasutada mitteärilisel eesmärgil, kui viidatakse autorile ja koostamise aastale.",
        "Viimati uuendatud 4. novembril 2025. Ettepanekuid sisu parandamiseks ootame aadressile sisu@naidis.ee.",
    ),
    "en": (
        "Questions about this text are welcome; write to the editors and we will answer.",
        "See also the related material listed in the menu.",
    ),
    "ru": ("Если у вас есть вопросы, напишите нам или позвоните в рабочие дни с десяти до четырёх часов.",),
    "de": (
        "Haben Sie noch Fragen? Dann schreiben Sie uns oder rufen Sie uns montags bis freitags von neun bis fünfzehn Uhr an.",
    ),
    "fi": (
        "Jos sinulla on kysyttävää, lähetä meille viestiä tai soita arkisin kello yhdeksästä kolmeen, niin autamme mielellämme sinua eteenpäin asiassasi ja kerromme lisää.",
    ),
}


def long(address: str, skin: object, title: str, field: str, own: str, **rest: object) -> Case:
    tongue = {"en": "en", "ru": "ru", "de": "de", "fi": "fi"}.get(field.partition("_")[0], "et")
    closings = CLOSING[tongue]
    return case(R.FINE, address, skin(title, own + "\n" + P[field] + "\n" + closings[len(own) % len(closings)], **rest))  # type: ignore[operator]


def short(address: str, skin: object, title: str, body: str, **rest: object) -> Case:
    return case(R.FINE, address, skin(title, body, **rest))  # type: ignore[operator]


_JSON = json.dumps(
    {
        "name": "Koolituste API",
        "version": "2.1",
        "items": [{"id": 1, "title": "Esmaabi"}, {"id": 2, "title": "Andmekaitse"}],
    }
)
_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"

GOOD: tuple[Case, ...] = (
    # long, Estonian
    long("amet-av.xiii.test/avalik-teenistus/sisseelamine", s.ministry, "Sisseelamine uues ametis", "service", "Uue ametniku esimene tööpäev algab vastuvõtuga personaliosakonnas. Talle tutvustatakse kolleege, maja ja töökorda ning antakse kätte uksekaart ja arvuti."),
    long("amet-katse.xiii.test/personal/katseaja-vestlus", s.confluence, "Katseaja vestlus", "service", "Katseaja lõpus kohtuvad ametnik ja juht, et vaadata tagasi esimestele kuudele. Vestluse kokkuvõte allkirjastatakse ja lisatakse toimikusse."),
    long("eetika-n.xiii.test/koodeks", s.ministry, "Ametniku eetikakoodeks", "service", "# Väärtused\n- Seaduslikkus\n- Inimesekesksus\n- Usaldusväärsus\n- Asjatundlikkus\nKoodeks aitab langetada otsuseid olukordades, mille kohta seadus täpset juhist ei anna."),
    long("haldusoigus.xiii.test/oppematerjal/haldusakt/", s.wp, "Haldusakt ja selle põhjendamine", "law", "Selles peatükis vaatame, millest haldusakt koosneb, ja harjutame põhjenduse kirjutamist kolme kaasuse abil."),
    long("teataja-x.xiii.test/akt/HMS-kommentaar", s.gazette, "Haldusmenetluse seadus", "law", "§ 1. Seaduse eesmärk\n§ 3. Õiguste kaitse\n§ 40. Menetlusosalise arvamuse ärakuulamine\n§ 56. Haldusakti põhjendamine"),
    long("oiguswiki.xiii.test/wiki/Vaidemenetlus", s.mediawiki, "Vaidemenetlus", "law", "'''Vaidemenetlus''' on kohtueelne kord, milles isik saab vaidlustada haldusakti või toimingu haldusorgani juures. Vaie esitatakse 30 päeva jooksul."),
    long("oigusuudised.xiii.test/2025/11/kohus-selgitas-kaalutlusotigust", s.news, "Riigikohus selgitas kaalutlusõiguse piire", "law", "Halduskolleegium rõhutas esmaspäevases otsuses, et põhjendamata jätmine on iseseisev menetlusviga, mis toob enamasti kaasa akti tühistamise."),
    long("kyberhygieen.xiii.test/opi/ongitsus", s.voog, "Õngitsuskirjad", "it", "Üheksa intsidenti kümnest algab e-kirjast. Siin on näited päriselus saadetud kirjadest koos märkustega."),
    long("itabi-k.xiii.test/hc/et/articles/7712-kahtlane-kiri", s.helpcentre, "Sain kahtlase kirja. Mida teha?", "it", "Edasta kiri manusena aadressile turva@naidis.ee ja kustuta see siis oma postkastist.", lang="et"),
    long("itviki.xiii.test/turve:ongitsus", s.dokuwiki, "turve:ongitsus", "it", "# Õngitsus\nLabori eesmärk on õppida kirja päiseid lugema. Vaja läheb virtuaalmasinat ja näidiskirju, mille saad juhendajalt."),
    long("juhtblogi.xiii.test/2022/09/uks-uhele-vestlus.html", s.blogger, "Kuidas pidada üks-ühele vestlust", "lead", "Olen viimase aasta jooksul pidanud sadakond vestlust ja panen siia kirja, mis on töötanud."),
    long("juhtimiskool.xiii.test/artiklid/tagasiside/", s.wp, "Tagasiside, mis aitab", "lead", "Intervjuu organisatsioonipsühholoog Kadri Tammega. Küsisime, miks kardame öelda kolleegile seda, mida ta tegelikult teada tahab."),
    long("ru-etiket.xiii.test/instrukcii/otvet-na-obrashchenie", s.bitrix, "Ответ на обращение", "ru", "Обращение регистрируют в день поступления. Ответ пишут на том языке, на котором оно составлено, если это возможно."),
    long("delegeerimine.xiii.test/moodul/3", s.moodle, "3. moodul. Delegeerimine", "lead", "Mooduli läbinu oskab valida ülesande, mida delegeerida, ja sõnastada ootused. Töömaht on neli tundi."),
    long("esmaabi-r.xiii.test/elustamine", s.joomla, "Täiskasvanu elustamine", "aid", "Juhend põhineb Euroopa elustamisnõukogu juhistel. Prindi leht välja ja riputa see töökoha seinale."),
    long("esmaabi-p.xiii.test/opik/teadvusetu", s.oldtable, "Teadvuseta kannatanu", "aid", "Kui kannatanu hingab, keera ta külili püsivasse asendisse ja jälgi hingamist kiirabi tulekuni."),
    long("punanerist.xiii.test/kursused/tookohakursus", s.wp, "Töökoha esmaabikursus (16 tundi)", "aid", "Kursus on mõeldud ettevõtte esmaabiandjatele. Kursuse hind on 95 eurot, tunnistus kehtib kolm aastat."),
    long("andmek.xiii.test/juhised/toosuhted", s.ministry, "Isikuandmed töösuhetes", "data", "Juhis selgitab, milliseid andmeid võib tööandja kandidaadi ja töötaja kohta koguda ning kui kaua neid hoida."),
    long("andmekool.xiii.test/mod/book/view.php?id=88", s.moodle, "Õiguslikud alused", "data", "Loe läbi ja vasta lõpus viiele küsimusele. Testi läbimiseks on vaja vähemalt 80% õigeid vastuseid."),
    long("gdpr-blogi.xiii.test/mojuhinnang-samm-sammult/", s.wp, "Mõjuhinnang samm-sammult", "data", "Laadi alla tabel, mille abil saad riske hinnata: <a href=/dpia.xlsx>mõjuhinnangu vorm (XLSX)</a>."),
    long("sotsjuhend.xiii.test/juhtumikorraldus", s.town, "Juhtumikorraldus", "social", "Juhend kohaliku omavalitsuse sotsiaaltöötajale. Koostanud Soosaare vald koos ülikooliga."),
    long("sotsajakiri.xiii.test/article/view/402", s.journal, "Juhtumikorralduse praktika väikeses vallas", "social", "Artikkel põhineb kaheteistkümnel intervjuul, mis tehti 2023. aasta sügisel kolmes vallas. Autor: Liis Kask.", lang="et"),
    long("hooldus-p.xiii.test/abiks/hindamine", s.plone, "Abivajaduse hindamine", "social", "Õppeaine maht on 6 EAP. Vastutav õppejõud dotsent Merle Saar."),
    long("selgekeel.xiii.test/nouanded/", s.wp, "Selge keele nõuanded", "lang", "Kümme nõuannet ametikirja kirjutajale. Iga nõuande juures on näide enne ja pärast toimetamist."),
    long("keelenou.xiii.test/ametikiri", s.oldtable, "Ametikirja keel", "lang", "Kirja alguses pöördu adressaadi poole nimepidi. Lõpetus on „Lugupidamisega” ilma komata."),
    long("keelekohvik.xiii.test/k/opi-selget-keelt", s.board, "Opi selget keelt!", "lang", "Kogume siia osalejate parimad näited. Lisa enda oma pluss-märgist.", lang="et"),
    long("ligip.xiii.test/juhend/veebisisu", s.ministry, "Veebisisu ligipääsetavus", "a11y", "Nõuded tulenevad avaliku teabe seadusest ja standardist EN 301 549. Juhend on mõeldud sisutoimetajale."),
    long("a11y-blogi.xiii.test/alt-tekst/", s.wp, "Millal on vaja alternatiivteksti?", "a11y", "Dekoratiivse pildi alt-tekst jääb tühjaks, sisulise pildi oma kirjeldab seda, mida pilt ütleb."),
    long("testija.xiii.test/e/ligipaasetavuse-test", s.slides, "Ligipääsetavuse testimine", "a11y", "Slaid 1/24. Esitanud Jakob R, 1204 vaatamist. Slaidide tekst on allpool.", lang="et"),
    long("hankija.xiii.test/abc/lihthange", s.ministry, "Lihthanke korraldamine", "buy", "Abimaterjal hankespetsialistile. Vaata ka <a href=/kkk>korduma kippuvaid küsimusi</a> ja näidisdokumente."),
    long("hankeuudis.xiii.test/n/hanked-kasvasid", s.news, "Riigihangete maht kasvas mullu kümnendiku", "buy", "Registri andmetel korraldati eelmisel aastal 8700 hanget kogumahuga 5,2 miljardit eurot."),
    long("raamat-pood.xiii.test/toode/riigihanked-lihtsalt", s.shop, "Riigihanked lihtsalt", "buy", "Autor: M. Lepp. Pehme köide, 288 lk. Hind 34,90 €. Laos. <button>Lisa korvi</button>"),
    long("kataloog-r.xiii.test/record=b118822", s.library, "Selge keele käsiraamat / Katrin Hallik", "lang", "Ilmumisaeg 2020. Asukoht: avafond. Eksemplare 3, saadaval 2. ISBN 978-9949-00-111-2"),
    long("foorum-juhid.xiii.test/viewtopic.php?t=55", s.phpbb, "Kuidas delegeerida?", "lead", "Postitas Tiiu » E Mär 14, 2022 9:12\nTere! Minu tiimis on neli inimest ja ma upun töösse. Kuidas teie ülesandeid jagate?"),
    long("syndmus-k.xiii.test/esmaabi-paev-tartu", s.events, "Esmaabipäev Tartus", "aid", "18. aprill 2027 kell 10–15, Raekoja plats. Pilet tasuta, vajalik eelregistreerimine. <button>Vali piletid</button>"),
    # long, English
    long("leadhub.xiii.test/articles/giving-feedback", s.nextjs, "Giving feedback that helps", "en_lead", "By Hannah Brook · 6 min read"),
    long("gov-learn.xiii.test/guidance/managing-people", s.govuk, "Managing people: guidance for line managers", "en_lead", "Published 3 May 2022. Last updated 12 January 2025. Applies to all departments."),
    long("oapen-j.xiii.test/article/view/77", s.journal, "Feedback culture in public organisations", "en_lead", "Abstract. This article examines how feedback is given in nine agencies. Keywords: feedback, leadership, public sector."),
    long("edp-x.xiii.test/our-work/guidelines/consent_en", s.ecl, "Guidelines on processing of personal data", "en_data", "Adopted on 4 May 2020. Download: <a href=/g.pdf>Guidelines (PDF, 640 KB)</a>"),
    long("law-lex.xiii.test/legal-content/EN/TXT/?uri=CELEX:32016R0679", s.ecl, "Regulation (EU) 2016/679", "en_data", "Article 1 Subject-matter and objectives\nArticle 5 Principles relating to processing\nArticle 35 Data protection impact assessment", site="LexEx"),
    long("privacy-kb.xiii.test/hc/en-us/articles/2001-dpa", s.helpcentre, "Data processing agreement", "en_data", "This article explains how our company processes customer data and where to find the signed agreement."),
    long("cyber-learn.xiii.test/modules/mfa", s.nextjs, "Module 2: Multi-factor authentication", "en_it", "Lesson 3 of 8. Estimated time: 12 minutes. Transcript below."),
    long("tooldocs.xiii.test/en/stable/security.html", s.sphinx, "Security considerations", "en_it", "New in version 2.1. Use <code>toolbox secure --mfa</code> to require a second factor for all accounts."),
    long("securewiki.xiii.test/wiki/Multi-factor_authentication", s.mediawiki, "Multi-factor authentication", "en_it", "MFA is an electronic authentication method in which a user is granted access after presenting two or more pieces of evidence.", lang="en", site="SecWiki"),
    long("forum-sec.xiii.test/t/which-key-to-buy/311", s.discourse, "Which security key to buy?", "en_it", "maria  May 2, 2024, 8:11am\nWe are rolling out keys for 200 people. Any recommendations?"),
    long("a11y-proj.xiii.test/posts/word-documents", s.wp, "Accessible Word documents", "en_a11y", "A practical checklist for people who publish reports. Reading time: five minutes.", lang="en", site="A11y Project"),
    long("unirepo.xiii.test/handle/10062/90210", s.dspace, "Accessibility of municipal websites in the Baltic states", "en_a11y", "Author: Kask, Anna. Date: 2021. Publisher: University of Example. Files: kask_anna_ma_2021.pdf (1.9 MB)"),
    long("cardset.xiii.test/set/1001/accessibility-terms", s.quiz, "Accessibility terms", "en_a11y", "24 terms by MsBrown. Alt text – a text alternative for an image. Contrast – difference in luminance. Landmark – a region of the page."),
    long("codebarn-a.xiii.test/gov/a11y-checker", s.git, "gov/a11y-checker: Check documents for accessibility", "en_a11y", "Public. 214 stars, 31 forks. Latest commit 3f2a1b yesterday. README.md", h1="gov/a11y-checker"),
    # long, Russian and others
    long("sluzhba.xiii.test/etika/", s.bitrix, "Этика государственного служащего", "ru", "Памятка для новых сотрудников. Составлено отделом персонала."),
    long("novosti-est.xiii.test/ru/n/sluzhashchie", s.news, "Как служащие отвечают на письма", "ru", "Канцлер права напомнил учреждениям о сроках ответа. По закону на обращение отвечают в течение 30 дней.", lang="ru", site="Новости"),
    long("kurs-b1.xiii.test/courses/estonskij-b1/", s.bitrix, "Эстонский язык B1", "ru_lang", "Начало 4 марта. Стоимость 320 евро. Курс признан Кассой по безработице."),
    long("blog-uchi.xiii.test/2021/03/b1-ekzamen.html", s.blogger, "Как я сдавала экзамен B1", "ru_lang", "Экзамен длился почти четыре часа, но всё прошло спокойно. Рассказываю по порядку.", lang="ru"),
    long("leicht.xiii.test/themen/leichte-sprache", s.typo3, "Leichte Sprache", "de", "Auf dieser Seite erfahren Sie, was Leichte Sprache ist."),
    long("amt-plain.xiii.test/service/ratgeber-texte", s.typo3, "Ratgeber: Verständliche Texte", "de", "Der Ratgeber kann kostenlos bestellt oder heruntergeladen werden (PDF, 2 MB)."),
    long("saavutettavuus.xiii.test/fi/ohje", s.wp, "Saavutettavuusohje", "fi", "Ohje on tarkoitettu viranomaisten verkkotoimittajille.", lang="fi", site="Virasto"),
    # short
    short("video-a.xiii.test/watch?v=aa11", s.video, "Elustamine 2 minutiga", "<video controls src=/v/aa11.mp4></video><p>14 203 vaatamist · 12. mai 2023</p><p>Lühike õppevideo elustamisest. Subtiitrid: eesti, vene.</p>", lang="et"),
    short("video-b.xiii.test/88112", s.video, "What is plain language?", "<iframe src=/embed/88112></iframe><p>3,411 plays. 2 years ago</p><p>A three minute introduction.</p>", site="Ruut"),
    short("video-c.xiii.test/lecture/leadership-101", s.video, "Leadership 101 – lecture 4", "<div class=player data-src=/hls/4.m3u8></div><p>Prof. Jane Doe</p>"),
    short("board-b.xiii.test/kati/ootused", s.board, "Kirjuta siia oma ootused", "<div class=post>Tahan õppida kirju lühemalt kirjutama.</div><div class=post>Näiteid!</div>", lang="et"),
    short("kaardid.xiii.test/set/12/esmaabi", s.quiz, "Esmaabi mõisted", "12 mõistet. Turvaasend, elustamine, defibrillaator, žgutt, šokk.", lang="et"),
    short("kontakt-a.xiii.test/kontakt", s.ministry, "Kontakt", "Koolituskeskus\nTelefon 600 1234\nkoolitus@naidis.ee\nAvatud E–R 9–16"),
    short("ru-raspisanie.xiii.test/courses/raspisanie/", s.bitrix, "Расписание", "Понедельник 18:00 A2\nСреда 18:00 B1\nСуббота 11:00 разговорный клуб"),
    short("galerii.xiii.test/galerii/suvekool-2023/", s.wp, "Suvekool 2023", "<figure><img src=1.jpg alt='Grupitöö'></figure><figure><img src=2.jpg alt='Lõkkeõhtu'></figure>"),
    short("fail-a.xiii.test/file/d/44/view", s.drive, "juhend_2024.pdf", "<button>Laadi alla</button><p>PDF · 812 kB</p>", h1="juhend_2024.pdf", lang="et"),
    short("kysimus.xiii.test/index.php/11?lang=et", s.survey, "Tagasiside koolitusele", "Küsimustikus on 6 küsimust. Vastamine võtab kolm minutit.\n<button>Edasi</button>"),
    short("vorm-b.xiii.test/forms/d/e/1FA/viewform", s.survey, "Registreerumine koolitusele", "<label>Nimi</label><input name=n><label>E-post</label><input name=e><label>Asutus</label><input name=a><button>Saada</button>", site="Vormid"),
    short("ru-kurs-ab.xiii.test/course/view.php?id=3", s.moodle, "Защита данных: основы", "- Форум: объявления\n- Урок 1\n- Урок 2\n- Итоговый тест", lang="ru", site="Э-школа"),
    short("ru-moodle.xiii.test/mod/url/view.php?id=31", s.moodle, "Закон о защите данных", "Нажмите на ссылку <a href=https://seadus.naidis.ee/ru/ats>Закон о защите личных данных</a>, чтобы открыть ресурс.", lang="ru", site="Э-школа"),
    short("wiki-b.xiii.test/wiki/DigiDoc", s.mediawiki, "DigiDoc", "DigiDoc on Eestis kasutatav digiallkirjastamise failivorming ja tarkvara. Failinime laiend on .ddoc, .bdoc või .asice."),
    short("wiki-c.xiii.test/wiki/Subsidiarity", s.mediawiki, "Subsidiarity", "Subsidiarity is a principle of social organisation that holds that social and political issues should be dealt with at the most immediate level.\nThis article is a stub. You can help by expanding it.", lang="en"),
    short("mõiste.xiii.test".replace("õ", "o") + "/sonastik/haldusorgan", s.gazette, "haldusorgan", "seadusega avaliku halduse ülesandeid täitma volitatud asutus, kogu või isik"),
    short("sonaveeb-n.xiii.test/search/unif/dlall/kaasamine", s.nextjs, "kaasamine", "kaasamine s. kellegi või millegi osalema võtmine. Näide: kodanike kaasamine otsustamisse. Vasted: inglise engagement, involvement; vene вовлечение.", lang="et", site="Sõnaleht"),
    short("ilmateade.xiii.test/kalender", s.town, "Sündmuste kalender", "12.05 Talgud\n15.05 Volikogu istung\n1.06 Lastekaitsepäev"),
    short("tsitaat.xiii.test/2014/11/tsitaat.html", s.blogger, "Tsitaat", "„Ütle mulle ja ma unustan, näita mulle ja mulle jääb meelde, kaasa mind ja ma saan aru.”"),
    short("viki-tunnid.xiii.test/labor:3", s.dokuwiki, "labor:3", "# Labor 3\n- Seadista tulemüür\n- Kontrolli pordid\n- Esita ekraanipilt"),
    short("vana-htm.xiii.test/~tamm/slaidid.htm", s.oldtable, "Slaidid", "- <a href=l1.ppt>Loeng 1</a>\n- <a href=l2.ppt>Loeng 2</a>\n- <a href=l3.ppt>Loeng 3</a>"),
    short("ploki.xiii.test/~juku/arvutused.html", s.bare, "Arvutused", "Kalkulaator<form><input name=a> + <input name=b> <button>=</button></form>", h1=""),
    short("redir-lihtne.xiii.test/tere", s.bare, "Tere", "Tere tulemast kursusele! Esimene kohtumine on 3. märtsil kell 10.", h1=""),
    short("git-b.xiii.test/eesti/keelemudel/releases", s.git, "Releases · eesti/keelemudel", "v1.2.0 – Latest. Assets: source code (zip), source code (tar.gz)", h1="Releases"),
    short("doc-api.xiii.test/en/latest/install.html", s.sphinx, "Installation", "<pre>pip install toolbox</pre>\nPython 3.9 or newer is required."),
    short("raamatu-b.xiii.test/toode/kaasav-juhtimine", s.shop, "Kaasav juhtimine", "24,50 €. Laos 3 tk. <button>Lisa korvi</button>"),
    short("event-b.xiii.test/e/selge-sona-paev", s.events, "Selge sõna päev 2027", "9. oktoober 2027, Tallinn. Pilet 45 €. <button>Osta</button>"),
    short("slaidid-b.xiii.test/deck/trust-in-teams", s.slides, "Trust in teams", "1 of 18. Slide 1: Why trust? Slide 2: The five behaviours. Slide 3: Exercise."),
    short("podcast-b.xiii.test/jagu/12", s.wp, "Osa 12. Õppiv organisatsioon", "<audio controls src=12.mp3></audio>\nKülas on Rein Raud. 48 min."),
    short("ru-kontakt.xiii.test/contacts/", s.bitrix, "Контакты", "Телефон +372 600 2000\nпн–пт 9:00–17:00\nНарвское шоссе 10"),
    short("ru-slovar.xiii.test/slovar/vovlechenie", s.bare, "Вовлечение", "Вовлечение – участие граждан в подготовке решений.", lang="ru"),
    short("ru-video.xiii.test/video/44/", s.video, "Первая помощь за 3 минуты", "<video src=44.mp4></video><p>1 204 просмотра</p>", lang="ru"),
    short("fr-def.xiii.test/glossaire/accessibilite", s.ecl, "Accessibilité", "Qualité d'un service qui peut être utilisé par toute personne, y compris en situation de handicap.", lang="fr"),
    short("sv-kort.xiii.test/ord/klarsprak", s.plone, "Klarspråk", "Klarspråk är myndighetstexter skrivna på ett vårdat, enkelt och begripligt språk.", lang="sv"),
    short("lv-kontakti.xiii.test/kontakti", s.joomla, "Kontakti", "Tālrunis 67000000. Rīga, Brīvības iela 1.", lang="lv"),
    short("jur-mall.xiii.test/blanketid/vaie", s.ministry, "Vaide näidis", "<a href=/vaie.docx>Vaide näidis (DOCX, 24 kB)</a>\n<a href=/vaie.pdf>Vaide näidis (PDF, 80 kB)</a>"),
    short("ru-licenzia.xiii.test/licenzia", s.bare, "Лицензия", "Материалы можно копировать и менять, указав автора.", lang="ru"),
    short("eesti-kaart.xiii.test/kaart?x=58.3&y=26.7", s.bare, "Kaart", "<div id=map style='height:100vh' data-lat=58.3 data-lon=26.7></div><script src=/leaflet.js></script><noscript>Kaardi vaatamiseks luba JavaScript.</noscript>", h1=""),
    short("tunniplaan.xiii.test/plaan/2026k", s.bare, "Tunniplaan kevad 2026", "<table><tr><th>E</th><th>T</th><th>K</th></tr><tr><td>Õigus 10.00</td><td>Keel 12.00</td><td>IT 14.00</td></tr></table>"),
    short("kkk-r.xiii.test/hc/et/articles/9-tunnistus", s.helpcentre, "Kust saan tunnistuse?", "Tunnistuse saad alla laadida oma profiililehelt pärast lõputesti.", lang="et"),
    short("jutt.xiii.test/t/tere/1", s.discourse, "Tutvustame end", "liina: Tere! Olen Liina Pärnust ja töötan linnavalitsuses.", lang="et"),
    short("vallaleht.xiii.test/teenused/koduteenus", s.town, "Koduteenus", "Koduteenuse taotlus esita sotsiaalosakonda. Telefon 330 0012."),
    short("mitu.xiii.test/library/collection/12", s.dspace, "Theses 2020", "- Kask, A. Trust in e-services\n- Saar, B. Open data\n- Tamm, C. Digital signatures"),
    short("pres.xiii.test/embed/9921", s.bare, "Esitlus", "<iframe src=/viewer/9921 allowfullscreen title='Andmekaitse alused'></iframe>", h1="", lang="et"),
    short("confl-b.xiii.test/display/KOOL/Ruumid", s.confluence, "Koolitusruumid", "- Suur saal, 80 kohta\n- Väike saal, 20 kohta\n- Arvutiklass, 16 kohta"),
    short("share-b.xiii.test/Lehed/Tellimine.aspx", s.sharepoint, "Koolituse tellimine", "Täida vorm ja saada see osakonna koordinaatorile."),
    # not pages at all, and good ways there
    case(R.FINE, "pdf-a.xiii.test/wp-content/uploads/2021/09/Juhend-loplik.pdf", _PDF, 200, {"Content-Type": "application/pdf"}),
    case(R.FINE, "pdf-b.xiii.test/sites/default/files/2022-03/K%C3%A4siraamat.pdf", _PDF, 200, {"Content-Type": "application/pdf", "Content-Disposition": "attachment; filename=kasiraamat.pdf"}),
    case(R.FINE, "docx-a.xiii.test/blanketid/avaldus.docx", b"PK\x03\x04\x14\x00\x06\x00" + b"\x00" * 400, 200, {"Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}),
    case(R.FINE, "png-a.xiii.test/img/skeem.png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 200, 200, {"Content-Type": "image/png"}),
    case(R.FINE, "mp3-a.xiii.test/heli/kuulamine1.mp3", b"ID3\x03\x00" + b"\x00" * 900, 200, {"Content-Type": "audio/mpeg"}),
    case(R.FINE, "json-a.xiii.test/api/koolitused", _JSON, 200, {"Content-Type": "application/json"}),
    case(R.FINE, "txt-a.xiii.test/readme.txt", "Õppematerjali failid\n\n1. sissejuhatus.pdf\n2. kaasused.pdf\n", 200, {"Content-Type": "text/plain; charset=utf-8"}),
    case(R.FINE, "csv-a.xiii.test/avaandmed/koolitused.csv", "id;nimetus;maht\n1;Esmaabi;16\n2;Andmekaitse;8\n", 200, {"Content-Type": "text/csv"}),
    case(R.FINE, "rss-a.xiii.test/feed/", '<?xml version="1.0"?><rss version="2.0"><channel><title>Uudised</title><link>http://rss-a.xiii.test/</link><item><title>Uus kursus</title></item></channel></rss>', 200, {"Content-Type": "application/rss+xml"}),
    case(R.PERMANENT_REDIRECT, "kolis-a.xiii.test/juhend.html", to("/et/juhend", 301), pages={"/et/juhend": sends(s.ministry("Juhend ametnikule", P["service"]))}, also=(R.FINE,)),
    case(R.PERMANENT_REDIRECT, "kolis-b.xiii.test/?p=812", to("/selge-keele-nouanded/", 301), pages={"/selge-keele-nouanded/": sends(s.wp("Selge keele nõuanded", P["lang"]))}, also=(R.FINE,)),
    case(R.FINE, "lyhi-a.xiii.test/esmaabi", to("/kursused/esmaabi/"), pages={"/kursused/esmaabi/": sends(s.wp("Esmaabi", P["aid"]))}),
    case(R.FINE, "keel-a.xiii.test/", to("/et/"), pages={"/et/": sends(s.ministry("Avaleht", P["service"] + "\n" + P["lead"], h1="Tere tulemast"))}),
    case(R.FINE, "esileht-a.xiii.test/", s.wp("Õpikoda MTÜ", "Koolitame ametnikke.\n- Selge keel\n- Juhtimine\n- Esmaabi\n" + P["lang"], h1="Tere!")),
)  # fmt: skip
