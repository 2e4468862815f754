"""Good pages that speak of faults, endings and absence."""

from course_sync.model.links import Reason as R
from heldout.eighth import skins as s
from heldout.shapes import Case, case


def fine(address: str, body: str, status: int | str = 200, **rest: object) -> Case:
    return case(R.FINE, address, body, status, **rest)


CASES: tuple[Case, ...] = (
    fine("status.moodle-pilv.test/", s.card("Moodle Cloud Status", "Partial System Outage", "<div class='component'>Web <span>Operational</span></div><div class='component'>Uploads <span>Major Outage</span></div><h3>Past Incidents</h3><p>Nov 21, 2026. Elevated 503 errors. Resolved - This incident has been resolved. Nov 21, 14:02 UTC</p><p>Investigating - Some users see \"Service unavailable\". 12:40 UTC</p>")),
    fine("olek.riigipilv.test/intsidendid/211", s.gov("Riigi Infosüsteemi Amet", "Katkestus TARA teenuses 3. novembril", "Kell 8.10–9.25 ei saanud kasutajad sisse logida ning nägid teadet „Teenus ei ole ajutiselt kättesaadav“.|Viga on kõrvaldatud.", more=2)),
    fine("tugi.veebihotell-abc.ee/kb/404-viga", s.helpdesk("Veebimajutuse abi", "Mida teha, kui leht annab 404 Not Found?", "Viga 404 tähendab, et serveris ei ole küsitud faili. Kontrolli failinime suur- ja väiketähti.", "et", more=2)),
    fine("support.browser-makers.test/kb/server-not-found", s.helpdesk("Browser Help", "Server not found – troubleshoot connection problems", "If you see \"Hmm. We're having trouble finding that site\", check the address for typing errors such as ww.example.com.", more=2)),
    fine("help.drive-like.test/a/answer/2409046", s.helpdesk("Drive Help", "You need access: what to do when a file is missing", 'If you see "Sorry, the file you have requested does not exist", ask the owner to share it again.', more=2)),
    fine("docs.mod-rewrite.test/custom-error-pages", s.docs("Server handbook", "Custom error pages", '<pre>ErrorDocument 404 /404.html\nErrorDocument 500 "Internal Server Error"</pre><p>Page not found texts should be short.</p>', more=2)),
    fine("qa.stack-like.test/questions/40400/fatal-error-uncaught", s.forum("Stack Answers", "Fatal error: Uncaught Error: Call to undefined function mysql_connect()", "<pre>Fatal error: Uncaught Error: Call to undefined function mysql_connect() in /var/www/html/index.php:3\nStack trace:\n#0 {main}</pre><p>Asked 9 years ago. 3 answers.</p>", "en", more=2)),
    fine("lastefond-taotlus.ee/voor-2024", s.gov("Lastefond", "Taotlusvoor 2024", "Taotlusvoor on lõppenud. Taotlusi laekus 84, neist rahastati 21.|Rahastatud projektid: Pargi noortekeskus, Kuuste kool.", more=2)),
    fine("erasmus-call.test/calls/2022-kA2", s.ecl("Funding portal", "Cooperation partnerships 2022", "This call is closed. Deadline: 23 March 2022.|Results were published on 14 September 2022.", more=2)),
    fine("konverents-trauma.ee/2023", s.wp("Traumakonverents", "Traumakonverents 2023", "Konverents on toimunud. Täname kõiki 310 osalejat!|Ettekannete slaidid: plenaarsessioon, töötoad.", more=2)),
    fine("piletid-ruum.test/syndmus/551", s.nextjs("Piletiruum", "Teatrietendus «Vaikuse hind»", "VÄLJA MÜÜDUD|21. november 2026 kell 19.00, Vanemuise väike maja. Lisaetendus jaanuaris.", "et", more=1)),
    fine("raamat-otsas.ee/products/lapse-trauma", s.shop("Raamatuait", "Lapse trauma ja hool", "Läbi müüdud. Teavita mind, kui toode on taas laos.|ISBN 978-9949-00-111-2, 264 lk, pehme köide.", more=1)),
    fine("otsing.kohtulahend.test/otsing?q=j%C3%A4litamine+2026-11-30", s.aspnet("Kohtulahendite otsing", "Otsingutulemused", "Sisestatud tingimustele vastavaid lahendeid täna ei avaldatud.|Otsitud: jälitamine. Muuda otsingut või telli teavitus.", more=1)),
    fine("tooportaal-sots.test/pakkumised", s.gov("Avaliku teenistuse tööportaal", "Vabad ametikohad", "Hetkel vabu ametikohti ei ole.|Kandideerimine käib e-posti teel; talendipanka võib CV saata igal ajal.", more=2)),
    fine("isik.ylikool-vana.ee/emeriit/aino-saar", s.gov("Kase ülikool", "Aino Saar, emeriitprofessor", "Aino Saar töötas ülikoolis 1978–2016 ja on nüüd pensionil.|Tema kontaktid: aino.saar@ylikool-vana.ee", more=2)),
    fine("projekt-bounce.test/about", s.wp("BOUNCE project", "About", "The project ended in December 2019 and this website is no longer updated. It remains online as documentation of the results.|Deliverables D2.1 to D5.4", "en", more=3)),
    fine("arhiiv.vanaministeerium.test/pohivara", s.gov("Ministeeriumi arhiiv", "Vägivalla vähendamise arengukava 2010–2014", "See leht on arhiveeritud ja seda ei uuendata. Ajakohase teabe leiad uuelt kodulehelt.", more=3)),
    fine("uudised-kurb.test/eesti/112233", s.news("Päevauudised", "Kadunud noormees leiti surnuna", "Politsei otsis Viljandimaal kadunuks jäänud 19-aastast noormeest kaks päeva. Lähedastel on võimalik pöörduda ohvriabisse.", more=2)),
    fine("uudised-sulge.test/raplamaa/hooldekodu", s.news("Raplamaa uudised", "Hooldekodu suletakse, lehte ei leia enam ka postkastist", "Kodu uksed pannakse kinni 1. jaanuaril. Ka vallaleht lõpetab ilmumise.", more=2)),
    fine("rus-uudis.test/sudy/dostup", s.news("День", "Доступ запрещён: суд закрыл заседание для прессы", "Судья постановил рассматривать дело в закрытом режиме в интересах ребёнка.", "ru", more=2)),
    fine("kunst404.galerii-serv.ee/naitus/404-not-found", s.builder("Galerii Serv", "Error 404: Not Found", "Noorte kunstnike näitus kadumisest ja leidmisest. Avatud 3. jaanuarini iga päev kell 12–18, sissepääs tasuta.", more=2)),
    fine("hotell-tuba.test/room-404", s.boot("Hotel Emajõgi", "Room 404", "A quiet double room on the fourth floor. 22 m², desk, kettle, view of the river. From 79 € a night.", "en", more=0)),
    fine("seadus500.kodukord.ee/maarus/500", s.aspnet("Määrused", "Määrus nr 500", "Lisa 503: Internaadi sisekord. Lisa 404: Vorm puudub käesolevas väljaandes.", more=2)),
    fine("kommentaar.lugejad-foorum.ee/artikkel/31", s.wp("Lugejate leht", "Kuidas leida abi", "<p>Abi saab küsida ka siis, kui kardad.</p><section id='comments'><h2>3 kommentaari</h2><p><b>Malle:</b> see link ei tööta, leht puudub</p><p><b>Juss:</b> mul tuli ka 404</p><p><b>Toimetus:</b> parandasime lingi ära, aitäh!</p></section>", more=3)),
    fine("hooldus.raamatukogu-meri.ee/lugejale", s.wp("Mere raamatukogu", "Lugejale", "<div class='notice'><p>RIKSWEB on 5.–6. detsembril hoolduse tõttu suletud. Vabandame ebamugavuste pärast!</p></div><p>Raamatukogu on avatud esmaspäevast laupäevani.</p>", more=3)),
    fine("banner.pank-noor.test/et/nouanded", s.nextjs("Noortepank", "Kuidas ära tunda petukirja", "<div role='alert'>Kaardimaksed võivad täna öösel kell 2–4 olla häiritud.</div><p>Pank ei küsi kunagi sinu PIN2-koodi.</p>", "et", more=2)),
    fine("js.ajakiri-skript.ee/artikkel", s.nextjs("Ajakiri Märkaja", "Märka ja sekku", "Artikkel räägib kõrvalseisja rollist.", "et", more=3, state='"messages":{"notFound":"Lehte ei leitud","error":"Midagi läks valesti","loginRequired":"Palun logi sisse"}')),
    fine("peidus.kodulehe-mall.ee/teenus", s.boot("Tugiteenused OÜ", "Isiklik abistaja", "<div class='modal' style='display:none' id='err'><h2>Viga</h2><p>Vormi saatmine ebaõnnestus. Proovi hiljem uuesti.</p></div><p>Abistaja aitab igapäevatoimingutes.</p>", more=3)),
    fine("video-embed.kool-sild.ee/tund-5", s.wp("Silla kool", "Tund 5: sõprus", "<figure class='wp-block-embed'><div class='player'>This video is unavailable</div></figure><p>Vaata videot ja arutle paarilisega. Kui video ei avane, loe stsenaariumi allpool.</p>", more=4)),
    fine("cookie.konsent-bar.fi.test/artikkeli", s.news("Kotimaa", "Vapaaehtoinen kuuntelee", "<div id='cmp'><h2>Arvostamme yksityisyyttäsi</h2><p>Käytämme evästeitä. Hyväksy kaikki / Hallitse</p></div><p>Päivystäjä vastaa puheluun joka ilta.</p>", "fi", more=3)),
    fine("maksumyyr.eesti-leht.test/artikkel/88", s.news("Eesti Leht", "Kuidas lapsed lahutuse üle elavad", "Lahutus ei pea last murdma, ütleb terapeut.|Lapsele on tähtis, et vanemad räägivad.|<b>Edasi lugemiseks telli päevaleht.</b> Digipakett 7,99 € kuus. Juba tellija? Logi sisse", more=0)),
    fine("paywall.spectator-like.test/2026/law", s.news("The Chronicle", "The judge who listened first", "Her courtroom has no raised bench.|This article is for subscribers only. Subscribe from 1 € a week to continue reading.", "en", more=0)),
    fine("kysimus-vastus.ria.test/kkk", s.gov("ID-abikeskus", "Korduma kippuvad küsimused", "<h3>Miks kuvatakse „Juurdepääs keelatud“?</h3><p>Sertifikaat võib olla aegunud.</p><h3>Miks leht ei avane?</h3><p>Tühjenda vahemälu.</p>", more=2)),
    fine("kadunud-lapsed.test/116000", s.gov("Kadunud laste abitelefon", "Kadunud laps", "Kui laps on kadunud, helista 112. Kui laps on leitud, teata sellest.", more=3)),
    fine("otsime.domeen-lugu.ee/blogi/domeen-muugis", s.wp("Ettevõtja päevik", "Domeen on müügis: kuidas me nime ostsime", "Lehel seisis suurelt „This domain is for sale“. Pakkusime 400 eurot.", more=3)),
    fine("petition-ended.test/p/1802", s.nextjs("Rahvaalgatus", "Toetame tugikeskusi", "Allkirjade kogumine on lõppenud. Kogutud 4 211 allkirja. Algatus on saadetud Riigikogule.", "et", more=2)),
    fine("teenus-loppenud.riik-x.ee/uudised/rongiabi", s.gov("Riigiamet", "Vana e-teenus suletakse", "Alates 1. märtsist pole blankettide saatmine vanas keskkonnas võimalik. Uus teenus avatakse iseteeninduses.", more=2)),
    fine("valideeri.w3c-like.test/check?uri=x", s.boot("Link validator", "Results for ohvriabi.test", "Broken links: 2|<code>/vana</code> HTTP 404 Not Found|<code>/x</code> HTTP 410 Gone", "en", more=1)),
    fine("plats-fullt.test/kurs/ht26", s.gov("Folkhögskolan", "Kurs: Stödsamtal i kris", "Kursen är fullbokad. Du kan ställa dig på väntelista.", "sv", more=2)),
    fine("veranstaltung-vorbei.test/archiv/fachtag-2022", s.typo3("Opferhilfe", "Fachtag 2022 (abgelaufen)", "Die Veranstaltung ist bereits vorbei, die Anmeldung ist geschlossen. Die Dokumentation steht unten bereit.", more=3)),
    fine("cern-noserver.test/lesson/http-codes", s.moodle("Veebiõpe", "HTTP olekukoodid", "<table><tr><td>403</td><td>Forbidden</td></tr><tr><td>404</td><td>Not Found</td></tr><tr><td>500</td><td>Internal Server Error</td></tr><tr><td>503</td><td>Service Unavailable</td></tr></table>", more=2)),
    fine("mitteaktiivne.lastekodu-ajalugu.ee/register/112", s.boot("Äriregister", "MTÜ Päikesekiir (kustutatud)", "Registrikood 80011223. Staatus: registrist kustutatud 12.05.2016. Viimane majandusaasta aruanne: 2014.", more=1)),
    fine("retracted.bmj-like.test/content/344/e19", s.nextjs("Medical Journal", "RETRACTED: Effects of debriefing", "This article has been retracted. The notice of retraction explains the reasons. The original text remains below.", "en", more=3)),
)  # fmt: skip
