"""Good pages that look or speak like faults: they write about them, have little to show, or tell of what is over."""

from course_sync.model.links import Reason as R
from heldout.fifth.skins import (
    apache,
    bare,
    catalogue,
    confluence,
    docs,
    drupal,
    dspace,
    event,
    git,
    joomla,
    kovtp,
    liferay,
    moodle,
    news,
    ojs,
    old,
    one,
    p,
    portal,
    sharepoint,
    shop,
    spa,
    table,
    typo3,
    ul,
    video,
    voog,
    wiki,
    wix,
    wp,
)


def fine(address, page, *also, **rest):
    return one(R.FINE, address, page, *also, **rest)


ABOUT_ERRORS = [
    fine(
        "veebiabi-a.ee/juhend/viga-404",
        wp(
            "Mida tähendab viga 404?",
            "<h1>Mida tähendab viga 404 „lehte ei leitud”?</h1>"
            + p(
                "Kui brauser teatab, et lehte ei leitud, sai server päringust küll aru, kuid soovitud aadressil ei ole midagi.",
                "Enamasti on leht kustutatud, ümber nimetatud või on aadressis trükiviga.",
                "Kontrolli esmalt kirjapilti. Seejärel ava saidi esileht ja otsi lehte pealkirja järgi. Viimaks vaata veebiarhiivist, milline leht varem oli.",
                "Kodulehe omanikul soovitame seada vanadelt aadressidelt uutele püsivad ümbersuunamised.",
            ),
            "Veebiabi",
        ),
    ),
    fine(
        "docs-http-b.org/reference/status/410.html",
        docs(
            "410 Gone",
            "<h1>410 Gone</h1>"
            + p(
                "The 410 Gone client error response status code indicates that the target resource is no longer available at the origin server and that this condition is likely to be permanent.",
                "If server owners don't know whether this condition is temporary or permanent, a 404 status code should be used instead.",
            )
            + "<h2>Example</h2><pre>HTTP/1.1 410 Gone\nContent-Type: text/html\n\n&lt;h1&gt;This page has been removed&lt;/h1&gt;</pre>",
            "HTTP reference",
        ),
    ),
    fine(
        "opivaraviki-b.ee/wiki/Katkised_lingid",
        wiki(
            "Katkised lingid",
            p(
                "Katkine link ehk surnud link on veebiviide, mis osutab kustutatud või teisaldatud leheküljele.",
                "Kasutajale näidatakse sel juhul teadet „Vabandust, sellist lehte ei ole” või serveri vaikimisi veateadet.",
            )
            + "<h2>Linkide mädanemine</h2><p>2014. aasta uuringus oli pool kohtulahendites viidatud aadressidest surnud.</p>",
        ),
    ),
    fine(
        "stack-vastused-c.com/questions/7712/moodle-invalid-course-module-id",
        spa(
            "Moodle says “Invalid course module ID” after restore - Answers",
            "<div class='question'><h1>Moodle says “Invalid course module ID” after restore</h1><p>After restoring a backup, every quiz link answers <code>Invalid course module ID</code>. The course itself opens. What am I missing?</p></div><div class='answer accepted'><p>The links in your text still hold the old ids. Run the search and replace tool in admin/tool/replace, then purge caches.</p></div><div class='answer'><p>Same here: page not found until I rebuilt the course cache.</p></div>",
        ),
    ),
    fine(
        "testimisveeb-d.ee/kursus/vastuvotutestid/tund-5",
        moodle(
            "Tund 5: veateated",
            "<h2>Veateated, mis aitavad</h2>"
            + p(
                "Hea veateade ütleb, mis juhtus, miks juhtus ja mida kasutaja saab teha.",
                "Halb: „Viga 500”. Parem: „Faili ei õnnestunud salvestada, sest ketas on täis.”",
                "Ülesanne: kirjuta ümber kolm teadet: „Lehte ei leitud”, „Ligipääs keelatud”, „Seanss aegus”.",
            ),
            heading="Kasutatavuse alused",
        ),
    ),
    fine(
        "keeleabi-e.fi/sanasto/virheilmoitukset",
        typo3(
            "Virheilmoitusten sanasto",
            "<h1>Virheilmoitusten sanasto</h1>"
            + table(
                ("englanti", "suomi", "viro"),
                ("page not found", "sivua ei löydy", "lehte ei leitud"),
                ("access denied", "pääsy evätty", "ligipääs keelatud"),
                ("session expired", "istunto vanhentunut", "seanss aegunud"),
                ("file deleted", "tiedosto poistettu", "fail kustutatud"),
            ),
            "Kieliapu",
            "fi",
        ),
    ),
    fine(
        "glossary-f.lv/terminas/kludas",
        drupal(
            "Kļūdu paziņojumi: vārdnīca",
            table(
                ("Termins", "Skaidrojums"),
                ("lapa nav atrasta", "pieprasītās lapas serverī nav"),
                ("piekļuve liegta", "lietotājam nav tiesību"),
                ("konts apturēts", "konta lietošana pārtraukta"),
            ),
            "Terminu krātuve",
            "lv",
        ),
    ),
    fine(
        "kool-disain-g.ee/blogi/parimad-404-lehed",
        wp(
            "10 nutikat 404-lehte",
            "<h1>10 nutikat 404-lehte</h1>"
            + p(
                "Korjasime kokku vealehed, mille pärast tasub eksida.",
                "1. Legopood: legomees ja lahti tõmmatud juhe. 2. Muuseum: tühi raam. 3. Kosmoseagentuur: „Otsitav leht neeldus mustas augus.”",
                "Mis neid ühendab? Huumor, otsingukast ja tee tagasi.",
            )
            + ul("<img src=/1.jpg alt='Oops! Page not found'>", "<img src=/2.jpg alt='404'>"),
            "Disainiblogi",
        ),
    ),
    fine(
        "lex-h.ru/spravochnik/oshibka-404",
        wp(
            "Ошибка 404: что делать",
            "<h1>Ошибка 404: что делать учителю</h1>"
            + p(
                "Сообщение «страница не найдена» появляется, если материал удалён или адрес набран неверно.",
                "Проверьте адрес, вернитесь в каталог и воспользуйтесь поиском. Если ссылка дана в курсе, сообщите автору.",
            ),
            "Справочник",
            "ru",
        ),
    ),
    fine(
        "andmekaitse-i.ee/oigus-olla-unustatud",
        drupal(
            "Õigus olla unustatud",
            p(
                "Igaühel on õigus nõuda, et temast avaldatud andmed kustutataks.",
                "Pärast kustutamist näeb külastaja teadet, et leht on eemaldatud. Otsingumootori vahemälust kaob kirje mõne nädalaga.",
                "Taotluse võib esitada vabas vormis.",
            ),
            "Andmekaitse nõuandla",
        ),
    ),
    fine(
        "domeeninou-j.ee/abi/domeen-aegus",
        wp(
            "Domeen aegus. Mis nüüd?",
            "<h1>Domeen aegus. Mis nüüd?</h1>"
            + p(
                "Aegunud domeen peatatakse kohe ning 45 päeva jooksul saab selle veel tagasi.",
                "Sel ajal näeb külastaja teadet „See domeen on peatatud”. Pärast seda läheb nimi oksjonile ja võib olla müügis.",
                "Pikenduse saad tellida registripidaja iseteeninduses.",
            ),
            "Domeeninõu",
        ),
    ),
    fine(
        "statusveeb-k.ee/",
        bare(
            "Teenuste seisund",
            "<h1>Kõik süsteemid töötavad</h1>"
            + table(("Teenus", "Olek"), ("Õpikeskkond", "töötab"), ("Videoserver", "töötab"), ("E-post", "töötab"))
            + "<h2>Varasemad katkestused</h2><p>3. mai: andmebaasi viga 500, teenus oli maas 14 minutit. Lahendatud.</p><p>11. aprill: hooldustööd, sait ajutiselt kättesaamatu. Lõpetatud.</p>",
            lang="et",
        ),
    ),
    fine(
        "lumen-docs2.io/changelog.html",
        docs(
            "Changelog",
            "<h1>Changelog</h1><h2>5.2.1</h2>"
            + ul(
                "Fixed: deleted courses answered “500 Internal Server Error”; they now answer 404 Not Found.",
                "Removed the legacy gradebook page.",
                "“This account has been suspended” is shown to suspended users only.",
            )
            + "<h2>5.2.0</h2>"
            + ul("New: maintenance mode.", "The old API is no longer available."),
            "Lumen 5.2 documentation",
        ),
    ),
    fine(
        "codehaven-y.dev/lumen/lumen/issues/4041",
        git(
            "Page not found after clicking a course link · Issue #4041 · lumen/lumen",
            "<h1>Page not found after clicking a course link <span>#4041</span></h1><span class='State'>Closed</span><div class='comment'><p>Steps: open course, click a link. Expected: page. Actual: “404 – this page doesn't exist”.</p></div><div class='comment'><p>Fixed in 5.2.1, thanks for the report!</p></div>",
        ),
    ),
    fine(
        "supportwiki-z.org/display/HELP/Known+issues",
        confluence(
            "Known issues",
            table(
                ("Symptom", "Cause", "Status"),
                ("Service unavailable (503) on Mondays", "backup", "resolved"),
                ("“File does not exist” in the drop box", "renamed folder", "open"),
                ("Login loop", "cookies blocked", "workaround"),
            ),
        ),
    ),
]

EMPTY_OR_OVER = [
    fine(
        "raamatuotsing-a.ee/otsi?q=kvantpedagoogika",
        catalogue(
            "Otsing",
            "<h2>Otsing: kvantpedagoogika</h2><p>Otsingule vastavaid teavikuid ei leitud. Kontrolli õigekirja või kasuta vähem sõnu.</p>",
        ),
        R.SOFT_404,
    ),
    fine(
        "pood-b.ee/toode/matkatass-sinine",
        shop(
            "Matkatass, sinine",
            "<h1>Matkatass, sinine</h1><img src='/tass.jpg' alt=''><p class='price'>12,50 €</p><p id='product-availability'>Hetkel otsas. Teavita, kui toode on taas saadaval.</p><p>Emaileeritud tass mahutab 350 ml ja sobib lõkkele.</p><h2>Tehnilised andmed</h2><p>Kaal 140 g, läbimõõt 9 cm.</p>",
        ),
    ),
    fine(
        "piletid-c.ee/syndmus/jaanituli-2024",
        event(
            "Jaanituli 2024",
            "<h1>Jaanituli 2024</h1><span class='badge'>Üritus on toimunud</span><p>23. juuni 2024 kell 20, Kadaka lauluväljak. Tantsuks mängis Kukerpillide noorem vend.</p><p>Piletimüük on lõppenud. Täname kõiki tulijaid!</p>",
            "Piletid C",
        ),
    ),
    fine(
        "konverents-d.eu/2021",
        wix(
            "Programme",
            "<h1>Teaching Forward 2021</h1><p>The conference is over. Thank you to 412 participants!</p><h2>Recordings</h2><ul><li>Keynote: slow teaching</li><li>Panel: assessment without grades</li><li>Workshop: low-tech tools</li></ul>",
            "Teaching Forward",
        ),
    ),
    fine(
        "toetused-e.ee/voorud/vaikeprojektid-2025",
        drupal(
            "Väikeprojektide taotlusvoor 2025",
            p("Taotlusvoor on suletud.", "Tähtaeg oli 1. oktoober 2025 kell 17. Laekus 88 taotlust, rahastati 31.")
            + table(("Taotleja", "Summa"), ("MTÜ Kodukant", "4000 €"), ("Kihelkonna Selts", "3500 €")),
            "Toetused",
        ),
    ),
    fine(
        "amet-f.ee/et/uudised-arhiiv/2012/kysitlus",
        drupal(
            "Arhiiv: rahulolu-uuring 2012",
            "<div class='messages'>See leht on arhiveeritud ja seda enam ei uuendata.</div>"
            + p(
                "Uuringus osales 1200 õppijat. Rahul oli 81%, osaliselt rahul 12%.",
                "Tulemusi kasutati uue strateegia koostamisel.",
            ),
            "Amet F",
        ),
    ),
    fine(
        "vallaveeb-g.ee/et/vabad-tookohad",
        kovtp(
            "Vabad töökohad",
            "<h1>Vabad töökohad</h1><p>Praegu ühtegi vaba ametikohta ei ole. CV võib saata aadressile personal@vallaveeb-g.ee.</p>",
            "Veebi vald",
        ),
    ),
    fine(
        "kultuurikeskus-h.ee/index.php/galerii/kevad",
        joomla(
            "Galerii: kevad",
            "<h1>Kevadkontsert</h1>"
            + "".join(f"<a href='/img/{n}.jpg'><img src='/th/{n}.jpg' alt=''></a>" for n in range(24)),
        ),
    ),
    fine(
        "luuleveeb-i.ee/autorid/noor-poeet/tyhi-leht",
        wp(
            "Tühi leht",
            "<h1>Tühi leht</h1><p>Seda, mida otsid,<br>siin ei ole.<br>On ainult valge<br>ja vaikus.</p><p>Vabandust,<br>ma kustutasin end ära,<br>et sina mahuksid.</p><p><em>Mari Mänd, 2019</em></p>",
            "Luuleveeb",
        ),
    ),
    fine(
        "fotokogu-j.ee/foto/1",
        bare(
            "Kooli vana maja, 1931",
            "<img src='/suur/1.jpg' alt='Kooli vana maja'><p>Foto: tundmatu, 1931</p>",
            lang="et",
        ),
    ),
    fine("materjal-k.ee/leht/7", bare("Ülesanne 7", "<p>Joonista oma klass.</p>")),
    fine("rakendus-l.ee/kalkulaator", spa("Palgakalkulaator", "", lang="et"), everywhere=True),
    fine(
        "esitlused-m.com/mari/aktiivope",
        spa(
            "Aktiivõpe - Mari Mets",
            "",
            "prezi-root",
            head="<meta property='og:title' content='Aktiivõpe'><meta property='og:description' content='Esitlus õpetajatele: aktiivõppe võtted'><meta name='description' content='Esitlus õpetajatele'>",
        ),
    ),
    fine(
        "vorm-n.ee/registreeru/18",
        bare(
            "Registreerimine",
            "<h1>Registreerimine infopäevale</h1><form method='post'><label>Nimi<input name='n'></label><label>E-post<input name='e'></label><label>Toitumise erisoov<textarea></textarea></label><button>Saada</button></form>",
            lang="et",
        ),
    ),
    fine(
        "vorm-suletud-o.ee/f/tagasiside-kevad",
        spa(
            "Tagasiside kevadkursusele",
            "<h1>Tagasiside kevadkursusele</h1><p>Vorm ei võta enam vastuseid. Aitäh, 63 inimest vastas! Kokkuvõtet saab lugeda kursuse lehel.</p>",
            lang="et",
        ),
        R.SOFT_404,
    ),
    fine(
        "pdfvaatur-p.ee/viewer.html?file=juhend.pdf",
        bare(
            "PDF.js viewer",
            "<div id='outerContainer'><div id='toolbar'><button title='Previous Page'>Eelmine</button><button title='Next Page'>Järgmine</button><input id='pageNumber' value='1'><select><option>Automatic Zoom</option><option>Page Width</option></select></div><div id='viewerContainer'><div id='viewer' class='pdfViewer'></div></div><div id='errorWrapper' hidden><span id='errorMessage'>An error occurred while loading the PDF. Missing PDF file.</span><button>Close</button></div></div>",
        ),
    ),
    fine(
        "kaart-q.ee/rajad",
        bare(
            "Rajakaart",
            "<div id='map' data-lat='58.4' data-lng='24.9'></div><noscript>Kaart vajab JavaScripti.</noscript><script src='/leaflet.js'></script>",
            lang="et",
        ),
    ),
    fine(
        "videokogu-r.ee/vaata?v=oppetund-5",
        video(
            "Õppetund 5: murrud",
            "<div class='player'><video poster='/5.jpg'></video></div><h1>Õppetund 5: murrud</h1><p>4 112 vaatamist</p><div hidden class='player-error'>Video pole saadaval</div>",
            "Videokogu",
            blob='{"playabilityStatus":{"status":"OK"},"messages":{"ERR":"This video is unavailable","PRIVATE":"Private video"}}',
        ),
    ),
    fine(
        "tuntud-s.ee/et/kontakt",
        drupal(
            "Kontaktid",
            table(
                ("Nimi", "Amet", "Telefon", "Ruum"),
                ("Mall Maasikas", "juhataja", "640 4040", "404"),
                ("Toomas Tamm", "nõustaja", "5040 4404", "410"),
                ("Kati Kask", "sekretär", "640 4041", "500"),
            ),
            "Tuntud Sihtasutus",
        ),
    ),
    fine(
        "klassiruum-t.ee/ruum/404",
        wp(
            "Ruum 404",
            "<h1>Ruum 404</h1><p>Arvutiklass neljandal korrusel: 24 töökohta, projektor, ratastooliga ligipääs. Broneeri kantseleist.</p>",
            "Klassiruum",
        ),
    ),
]

MIXED = [
    fine(
        "ajalooveeb-a.ee/kadunud-kylad",
        wp(
            "Kadunud külad",
            "<h1>Kadunud külad</h1>"
            + p(
                "Neid külasid enam ei ole. Kaardilt kustutati nad 1977. aasta haldusreformiga.",
                "Vana-Viru, Soosaare, Rabaküla: alles on vundamendid, kaevud ja mälestused.",
                "Kes midagi mäletab, kirjutagu muuseumile.",
            ),
            "Ajalooveeb",
        ),
    ),
    fine(
        "blogi-b.ee/2018/06/kasulikud-lingid",
        wp(
            "Kasulikud lingid õpetajale",
            "<h1>Kasulikud lingid õpetajale</h1>"
            + ul("Sõnaraamatud", "Mängud", "Kaardid", "Videod")
            + "<section id='comments'><h2>3 kommentaari</h2><article><b>Ants:</b> Neljas link ei tööta, annab page not found.</article><article><b>Liina:</b> Minul ka 404. Leht on vist maha võetud?</article><article><b>Autor:</b> Aitäh, parandasin!</article></section>",
            "Õpetaja blogi",
        ),
    ),
    fine(
        "foorum-c.ee/viewtopic.php?t=991",
        bare(
            "Lehte ei leitud!!! - Foorum",
            "<h2>Lehte ei leitud!!!</h2><div class='post'><b>kadri77</b><p>Tere, kui vajutan kodutöö lingile, tuleb „Lehte ei leitud”. Kas ainult mul?</p></div><div class='post'><b>admin</b><p>Link oli vigane, nüüd korras.</p></div><div class='post'><b>kadri77</b><p>Töötab, suur aitäh!</p></div><form><textarea></textarea><button>Vasta</button></form>",
            lang="et",
        ),
    ),
    fine(
        "uudis-d.ee/7/riigi-portaal-ei-toota",
        news(
            "Riigiportaal ei tööta: „Teenus pole kättesaadav”",
            p(
                "Täna hommikul ei pääsenud inimesed riigiportaali. Kuvati teade „Teenus on ajutiselt kättesaamatu, proovige hiljem uuesti”.",
                "Ameti teatel oli põhjuseks ülekoormus. Lõunaks oli viga kõrvaldatud.",
                "Aasta varem juhtus sama tuludeklaratsioonide esitamise ajal.",
            ),
        ),
    ),
    fine(
        "news-e.com/tech/why-links-die",
        news(
            "Page not found: why the web forgets",
            p(
                "A quarter of the pages that existed a decade ago are no longer accessible, a study says.",
                "“The page you requested has been removed” is a sentence we all know too well, the authors write.",
                "Librarians now harvest national domains twice a year.",
            ),
            "The Ledger",
            "en",
        ),
    ),
    fine(
        "seadus-f.ee/akt/kehtetu-2009",
        portal(
            "Toimetulekutoetuse määramise kord",
            "<h1>Toimetulekutoetuse määramise kord</h1><p class='status'>Kehtetu alates 01.01.2016</p><p>§ 1. Reguleerimisala. Määrus sätestab toetuse taotlemise korra.</p><p>§ 2. Taotluse esitamine. Taotlus esitatakse elukohajärgsele vallavalitsusele.</p>",
            "seadused",
        ),
    ),
    fine(
        "ettevote-g.ee/registrikaart/10001",
        portal(
            "OÜ Kunagine",
            "<h1>OÜ Kunagine</h1><dl><dt>Olek</dt><dd>Registrist kustutatud</dd><dt>Kustutamise aeg</dt><dd>14.02.2011</dd><dt>Aadress</dt><dd>Tartu, Turu 2</dd><dt>Tegevusala</dt><dd>koolitus</dd></dl>",
            "registrikaart",
        ),
    ),
    fine(
        "repo-h.org/handle/5/77",
        dspace(
            "Silent pedagogy",
            "<h2>Silent pedagogy</h2><p>Kask, Kati (2014)</p><p>Abstract: A study of pauses in seminars.</p><h5>View/Open</h5><p>No thumbnail available. thesis.pdf (1.2 Mb). Embargo ended 2016.</p>",
        ),
    ),
    fine(
        "ajakiri-i.org/index.php/a/article/view/5",
        ojs(
            "RETRACTED: Learning styles revisited",
            "<h1>RETRACTED: Learning styles revisited</h1><p>Abstract. We examine the claim that instruction matched to style improves results.</p><p>Retraction notice: the authors found an error in table 3. The PDF stays available, marked as retracted.</p><a class='obj_galley_link pdf'>PDF</a>",
        ),
    ),
    fine(
        "kunst-j.ee/naitus/siin-ei-ole-midagi",
        event(
            "Näitus „Siin ei ole midagi”",
            "<h1>„Siin ei ole midagi”</h1><p>Kadri Kuuse isikunäitus puudumisest. Avatud 2.–30. mai, sissepääs tasuta.</p><p>Kuraator Ott Oja. Avamisel mängib viiuldaja.</p>",
            "Kunstigalerii J",
        ),
    ),
    fine(
        "film-k.fi/elokuvat/sivua-ei-loydy",
        event(
            "Sivua ei löydy (2021)",
            "<h1>Sivua ei löydy</h1><p>Dokumentti, 74 min. Ohjaus: A. Virtanen. Elokuva kertoo kylästä, jolta vietiin nettiyhteys.</p>",
            "Elokuvakeskus",
            "fi",
        ),
    ),
    fine(
        "laulud-l.ee/laul/kadunud",
        old(
            "Kadunud",
            "<H2>Kadunud</H2>Läksin koju, ust ei leidnud,<BR>otsisin, aga kedagi ei olnud.<BR><BR>Refr. Kadunud, kadunud kõik.",
        ),
    ),
    fine(
        "skk-m.ee/kkk",
        liferay(
            "Korduma kippuvad küsimused",
            "<h1>KKK</h1><h3>Miks ma ei saa sisse logida?</h3><p>Parool võib olla aegunud.</p><h3>Miks öeldakse, et faili pole?</h3><p>Fail on kustutatud või sul ei ole õigusi.</p><h3>Miks konto on peatatud?</h3><p>Pärast viit vale parooli konto lukustub.</p>",
            "Sotsiaalkoolitus",
        ),
    ),
    fine(
        "sp-n.ee/juhendid/SitePages/Parool.aspx",
        sharepoint(
            "Parooli vahetamine",
            "<div class='ms-rtestate-field'><h2>Parooli vahetamine</h2><p>Logi sisse, vali profiil ja „Muuda parooli”.</p><ol><li>Sisesta vana parool.</li><li>Sisesta uus parool kaks korda.</li><li>Vajuta „Salvesta”.</li></ol><p>Kui ilmub „Juurdepääs keelatud”, helista kasutajatoele.</p></div>",
            "Juhendid",
            "et",
        ),
    ),
    fine(
        "kypsis-o.ee/kypsised",
        voog(
            "Küpsiste kasutamine",
            "<h1>Küpsiste kasutamine</h1><p>Kasutame küpsiseid. Saad need keelata oma brauseris. Nõusoleku annad ribal „Nõustun kõigiga” või „Ainult vajalikud”.</p><table><tr><th>Nimi</th><th>Eesmärk</th></tr><tr><td>_ga</td><td>statistika</td></tr><tr><td>sess</td><td>seanss</td></tr></table>",
            "Küpsis",
        ),
    ),
    fine(
        "bot-p.org/en/captcha-explained",
        typo3(
            "How a CAPTCHA works",
            "<h1>How a CAPTCHA works</h1><p>“Verify you are human” has been asked billions of times. Distorted letters were the start; today behaviour is scored.</p><p>“I am not a robot” boxes watch how the pointer moves.</p><h2>Accessibility</h2><p>Audio tests help few people. Offer another way in.</p>",
            "Web lessons",
            "en",
        ),
    ),
    fine(
        "hooldus-q.ee/teenused/hooldustood",
        wp(
            "Hooldustööd",
            "<h1>Hooldustööd</h1><p>Teeme kinnisvara hooldustöid: muru niitmine, lumekoristus, tehnosüsteemide hooldus.</p><p>Avariitelefon töötab ööpäev läbi. Küsi pakkumist!</p>",
            "Haldus Q",
        ),
    ),
    fine(
        "leht-r.ee/et/peatatud-teenused",
        kovtp(
            "Bussiliin 12 on peatatud",
            "<h1>Bussiliin 12 on ajutiselt peatatud</h1><p>Seoses silla remondiga ei sõida buss 1.–20. augustini. Asendusliin 12A väljub raamatukogu eest.</p><table><tr><th>Peatus</th><th>Aeg</th></tr><tr><td>Raamatukogu</td><td>7.40</td></tr><tr><td>Kool</td><td>7.55</td></tr></table>",
            "Lehe vald",
        ),
    ),
    fine(
        "domeen-s.ee/myygis",
        shop(
            "Müügis: suvila Peipsi ääres",
            "<h1>Müügis: suvila Peipsi ääres</h1><p>Hind 42 000 €. Tee pakkumine! Kinnistu 1200 m², saun ja paadisild.</p>",
            "Kinnisvara S",
        ),
    ),
    fine(
        "test-t.ee/leht",
        apache(
            "200 Tere",
            "See on minu kodulehekülg ülikooli serveris. Loengumaterjalid leiad kataloogist <a href='/loengud/'>loengud</a>.",
        ),
    ),
]

CASES = ABOUT_ERRORS + EMPTY_OR_OVER + MIXED
