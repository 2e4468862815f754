"""What answers 200 (or leads to it) though what was linked is missing, removed, expired, suspended or parked."""

from faultfarm.rows import sends, to

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
    iis,
    joomla,
    kovtp,
    liferay,
    moodle,
    news,
    nginx,
    ojs,
    old,
    one,
    p,
    portal,
    sharepoint,
    shop,
    spa,
    tomcat,
    typo3,
    ul,
    video,
    voog,
    wiki,
    wix,
    wp,
)
from heldout.shapes import on

S, G, K = R.SOFT_404, R.GENERAL_PAGE, R.PARKED


def soft(address, page, *also, **rest):
    return one(S, address, page, *also, **rest)


def parked(address, page, **rest):
    return one(K, address, page, S, G, **rest)


ESTONIAN = [
    soft(
        "oskusteamet.ee/et/taiskasvanud/nou-andja",
        drupal(
            "Seda lehte meil pole",
            p(
                "Oskuste Ameti uus veeb avati oktoobris ja osa vanu lehti jäi maha. Ka see, kuhu sind suunati.",
                "Alusta <a href='/'>esilehelt</a> või kirjuta otsingusse, mida vajad.",
            ),
        ),
        everywhere=True,
    ),
    soft(
        "kadakarannavald.ee/et/haridus/lasteaiad/toidupaevad",
        kovtp(
            "Viga",
            "<h1>Viga</h1><div class='portlet-msg-error'>Valitud menüüpunkti sisu on kustutatud.</div><p>Pöördu valla kantseleisse telefonil 452 0000.</p>",
        ),
    ),
    soft(
        "metsanurgalasteaed.ee/ruhmad/mesimummud",
        voog(
            "404",
            "<h1>Oi-oi!</h1><p>Siin oli kunagi mesimummude lehekülg, aga nüüd enam mitte. Rühmade uued lehed leiad menüüst.</p>",
        ),
        everywhere=True,
    ),
    soft(
        "rannapostimees.ee/7712345/kuidas-lapsevanem-saab-aidata",
        news(
            "Artiklit ei saa näidata",
            p(
                "See lugu on meie arhiivist maha võetud. Põhjuseid võib olla mitu: autori soov, õiguste lõppemine või kohtuotsus."
            ),
            article=False,
        ),
    ),
    soft(
        "opikeskkond1.ee/course/view.php?id=90412",
        moodle(
            "Viga",
            '<div class="box py-3 errorbox alert alert-danger" role="alert"><p class="errormessage">Kursust, mille poole pöördusid, süsteemis ei eksisteeri.</p></div><div class="continuebutton"><form><button class="btn btn-primary">Jätka</button></form></div>',
        ),
    ),
    soft(
        "opikeskkond2.ee/mod/page/view.php?id=5566",
        moodle(
            "Error",
            '<div class="box py-3 errorbox alert alert-danger"><p class="errormessage">Invalid course module ID</p><p class="errorcode"><a href="https://docs.moodle.org/en/error/invalidcoursemodule">More information about this error</a></p></div>',
            lang="en",
        ),
    ),
    soft(
        "riigiteenused.ee/teenus/lapsehoiu-huvitis",
        portal(
            "Teenus",
            "<h1>Midagi läks valesti</h1><p>Teenusekaardil puudub avaldatud versioon. Tõenäoliselt on teenuse omanik kaardi eemaldanud.</p><a href='/teenused'>Kõik teenused</a>",
        ),
    ),
    soft(
        "yhiskataloog.ee/record=b1770001~S1*est",
        catalogue(
            "Kirje",
            "<div class='msg'>Kirje on kataloogist kustutatud või pole seda kunagi olnud.</div><p>Proovige otsida autori või pealkirja järgi.</p>",
        ),
    ),
    soft(
        "rahulikudraamatud.ee/pood/meelerahu-toovihik",
        shop(
            "Toode pole saadaval",
            "<section id='content' class='page-content page-not-found'><h4>Sellist toodet meie poes enam ei müüda ja selle leht on suletud.</h4><p>Vaata teisi <a href='/'>raamatuid</a>.</p></section>",
        ),
    ),
    soft(
        "piletipunkt.ee/syndmus/noortekonverents-2022",
        event(
            "Üritus",
            "<div class='empty'><img src='/sad.svg' alt=''><h1>Seda üritust ei ole</h1><p>Korraldaja on ürituse lehe ära kustutanud või kasutad vigast viidet.</p></div>",
        ),
    ),
    soft(
        "toopakkumised.ee/kuulutus/884123",
        drupal(
            "Kuulutus on kustutatud",
            p("Tööpakkumine nr 884123 on tööandja soovil eemaldatud. Kehtivad pakkumised leiad otsinguga."),
            "Töö ja Tegu",
        ),
    ),
    soft(
        "failijagaja.ee/s/Yt7qKp2",
        bare(
            "Failijagaja",
            "<div id=body-login><header><h1>Failijagaja</h1></header><main><div class='guest-box'><h2>See jagamislink ei tööta enam</h2><p>Põhjuseid: üksus on eemaldatud, link on aegunud, jagamine on välja lülitatud.</p><p>Lisateabe saamiseks küsi sellelt, kes lingi saatis.</p></div></main><footer><p>turvaline koht sinu andmetele</p></footer></div>",
            lang="et",
        ),
    ),
    soft(
        "kysitlusvorm.ee/f/tagasiside-2023",
        spa(
            "Küsitlusvorm",
            "<div class='card'><h2>Vormi pole</h2><p>Vormi koostaja on selle kustutanud.</p><a href='/'>Loo enda vorm</a></div>",
            lang="et",
        ),
    ),
    soft(
        "oppevara.ee/oppematerjal/29110-Tunnikava",
        spa(
            "Õppevara",
            "<header><a href='/'>Õppevara</a><input placeholder='Otsi õppematerjale'><a>Sisene</a></header><section class='deleted'><md-icon>delete</md-icon><h2>Kustutatud õppematerjal</h2><p>Selle materjali on portaali haldur eemaldanud autoriõiguse rikkumise tõttu.</p></section><footer>Haridusportaal Õppevara. Kasutustingimused. KKK.</footer>",
            lang="et",
        ),
    ),
    soft(
        "manguviktoriin.ee/play/551092",
        spa(
            "Viktoriin",
            "<h1>Viktoriin</h1><p class='toast'>Koodiga 551092 mängu me ei tunne. Küsi õpetajalt uus kood.</p><input placeholder='Mängu kood'><button>Mängima</button>",
            lang="et",
        ),
    ),
    soft(
        "ideesein.ee/opetaja/aju-kulmutab",
        wix(
            "Sein",
            "<h2>Pole siin midagi</h2><p>Sein, mida tahtsid avada, on omaniku poolt prügikasti visatud.</p>",
            "Ideesein",
            "et",
        ),
    ),
    soft(
        "kasterahvamaja.ee/index.php/ringid/naisroim",
        joomla(
            "Ringid",
            "<div class='alert alert-warning'>Artiklit sellise numbriga pole või on see avaldamata.</div>",
            "Kaste Rahvamaja",
        ),
    ),
    soft(
        "remnikuvald.ee/web/haridus/koolitoit",
        liferay(
            "Ei leitud",
            "<h3 class='alert alert-danger'>Ei leitud</h3><p>Küsitud ressurss ei ole portaalis kättesaadav.</p><code class='lfr-url-error'>/web/haridus/koolitoit</code><p><a href='javascript:history.go(-1);'>« Tagasi</a></p>",
        ),
        everywhere=True,
    ),
    soft(
        "siseveeb-kool.ee/dokumendid/Lists/Juhendid/DispForm.aspx?ID=77",
        sharepoint(
            "Viga",
            "<div id='ms-error-body'><h1 id='ms-error-header' class='ms-core-pageTitle'>Vabandust, midagi läks valesti</h1><div id='ms-error-content'><p>Üksust pole olemas. Võimalik, et mõni teine kasutaja on selle kustutanud.</p><a href='/'>Tagasi saidile</a><p><b>Tehnilised üksikasjad</b> Korrelatsiooni-ID: 11aa22bb</p></div></div>",
            lang="et",
        ),
    ),
    soft(
        "vanakool.edu.invent.ee/juhend.php?leht=kirjand",
        old(
            "Kirjandi kirjutamine",
            "<BR><B>Warning</B>: include(sisu/kirjand.inc): failed to open stream: No such file or directory in <B>/www/vanakool/juhend.php</B> on line <B>41</B><BR><BR><B>Warning</B>: include(): Failed opening 'sisu/kirjand.inc' for inclusion in <B>/www/vanakool/juhend.php</B> on line <B>41</B>",
        ),
        R.SERVER_ERROR,
    ),
    soft(
        "opivaraviki.ee/wiki/Tagasisidestamine",
        wiki(
            "Tagasisidestamine",
            "<div class='mw-warning-with-logexcerpt'><p>See lehekülg on kustutatud. Allpool on kustutamis- ja teisaldamislogi väljavõte.</p><ul><li>12:04, 3. mai 2021 Haldur kustutas lehekülje Tagasisidestamine (dubleeriv sisu)</li></ul></div><div class='noarticletext'><p>Artikkel puudub. Võid seda pealkirja otsida teistelt lehtedelt.</p></div>",
        ),
    ),
    soft(
        "klippvideo.ee/vaata?v=aa81kk",
        video(
            "",
            "<div class='promo'><span class='icon'></span><div class='reason'>Video pole enam saadaval, sest selle üles laadinud konto on suletud.</div></div>",
        ),
        R.VIDEO_REMOVED,
    ),
    soft(
        "taskuhaaling-naide.ee/saated/opetaja-jutud/14",
        event(
            "Õpetaja jutud",
            "<h1>Osa 14</h1><div class='notice'>Saate autor on selle osa eemaldanud; kuulata saab teisi osi.</div><ul><li>Osa 13: Kooliaasta algus</li><li>Osa 12: Arenguvestlus</li></ul>",
            "Taskuhääling",
        ),
        R.VIDEO_REMOVED,
    ),
    soft(
        "linnamuuseum-x.ee/haridus/programmid/linnamang",
        wp(
            "Vabandust",
            "<section class='error-404 not-found'><header class='page-header'><h1 class='page-title'>Eksisid ära?</h1></header><div class='page-content'><p>Muuseumi sellest toast ei leidnud giid ei vaasi ega veebilehte.</p></div></section>",
            "Linnamuuseum",
            klass="error404",
        ),
        everywhere=True,
    ),
    soft(
        "tervisekeskus-y.ee/juhendid/esmaabi.pdf",
        drupal(
            "Fail on eemaldatud",
            p("Juhendi fail esmaabi.pdf on aegumise tõttu veebist eemaldatud. Uut ei ole kavas avaldada."),
            "Tervisekeskus",
        ),
    ),
    soft(
        "noortekeskus-z.ee/projektid/huvilaager",
        wp(
            "Ei leidnud",
            "<h1>Rada lõppes otsa</h1><p>Aadress on vale või see, mis siin oli, on ära koristatud.</p><form class='search-form'><input name='s'></form>",
            "Noortekeskus Z",
        ),
        everywhere=True,
    ),
    soft(
        "maakonnalehtx.ee/uudised/2019/kool-sai-saja-aastaseks",
        news(
            "404",
            "<p>Uudis, millele klõpsasid, on kadunud nagu tina tuhka.</p><h2>Loe hoopis neid</h2><p>Uus spordihall avab uksed. Järve puhastamine jätkub. Laulupeo proovid algasid.</p>",
            "Järveteataja",
            article=False,
        ),
        everywhere=True,
    ),
    soft(
        "ylikool-q.ee/et/oppekavad/andragoogika-ma",
        drupal(
            "Lehekülg puudub",
            p(
                "Õppekava sellise tunnusega Q-Ülikoolis ei avata ning selle tutvustust enam ei kuvata.",
                "Vaata kõiki avatud õppekavasid.",
            ),
            "Q-Ülikool",
        ),
        everywhere=True,
    ),
    soft(
        "digiarhiivx.ee/et/eksponaat/901223",
        catalogue("Objekt", "<h2>0 objekti</h2><p class='error'>Tundmatu objektitunnus 901223.</p>", "Digiarhiiv X"),
    ),
    soft(
        "koolitusfirma-k.ee/koolitus/enesejuhtimine-e-ope",
        wp(
            "Koolitust ei leitud",
            "<div class='elementor-heading-title'>Ups, koolitus on kalendrist väljas</div><p>Otsitav koolitus on läbi ning selle leht maha võetud. Vaata tulevasi koolitusi siit.</p>",
            "Koolitusfirma K",
        ),
    ),
]

ENGLISH = [
    soft(
        "lindeninstitute-x.org/toolkit/active-learning",
        wp(
            "Nothing here",
            "<h1 class='page-title'>That toolkit has left the building</h1><p>We retired the page you followed. Try the menu above.</p>",
            "Linden Institute",
            "en",
        ),
        everywhere=True,
    ),
    soft(
        "euprojects-x.eu/projects/inclusive-steps",
        drupal(
            "Oops",
            p(
                "Inclusive Steps ended in 2018 and its website was taken offline in 2021; nothing is kept under this address."
            ),
            "EU Projects Hub",
            "en",
        ),
    ),
    soft(
        "codehaven-x.dev/oskar/mentor-kit",
        git(
            "Page not found",
            "<div class='font-mktg'><img alt='404 &ldquo;These aren’t the files you seek&rdquo;' src='/parallax.png'><p>Find code, projects, and people on Codehaven:</p><form><input name='q'><button>Search</button></form></div>",
        ),
        everywhere=True,
    ),
    soft(
        "supportwiki-x.org/display/HELP/Gradebook",
        confluence(
            "Page Not Found",
            "<p>The page you were trying to reach was trashed by Mari Maasikas on 4 May 2024.</p><p>You may want to search for similar pages.</p>",
        ),
    ),
    soft(
        "lumen-docs.io/en/latest/plugins/attendance.html",
        docs(
            "Missing",
            "<h1>Whoops<a class='headerlink' href='#x'>¶</a></h1><p>There is no documentation under this path for version 5.2. It may exist in an earlier version.</p>",
        ),
        everywhere=True,
    ),
    soft(
        "kadakarepo.org/handle/9911/2231",
        dspace(
            "Invalid Identifier",
            "<h2 class='ds-div-head page-header'>Invalid Identifier</h2><p>The identifier 9911/2231 does not correspond to a valid object in this repository.</p>",
        ),
    ),
    soft(
        "kadakarepo2.org/bitstream/handle/9911/887/guide.pdf",
        dspace(
            "Item Withdrawn",
            "<h2>Item withdrawn</h2><p>This item was withdrawn at the request of the depositor; its files can no longer be downloaded.</p>",
        ),
    ),
    soft(
        "journal-aastaraamat.org/index.php/ka/article/view/441",
        ojs(
            "Article",
            "<div class='page page_error'><p>This submission has been unpublished by the editors and its text is off the site.</p></div>",
        ),
    ),
    soft(
        "quizlandia-x.com/set/552190/cell-biology",
        spa(
            "Quizlandia",
            "<nav><a href='/'>Quizlandia</a><a>Log in</a><a>Sign up</a></nav><h1>We looked everywhere</h1><p>This set was deleted by its owner, or the link has a typo.</p>",
        ),
    ),
    soft(
        "bigvideo-x.com/watch?v=h7Ggk2",
        video(
            "",
            "<div class='playability-error'><h3>Video unavailable</h3><p>This video contains content from Nordfilm, who has blocked it on copyright grounds.</p></div>",
            "Bigvideo",
            "en",
            '{"playabilityStatus":{"status":"ERROR","reason":"Video unavailable"}}',
        ),
        R.VIDEO_REMOVED,
    ),
    soft(
        "clipspace-x.com/88120011",
        bare(
            "Clipspace",
            "<div class='exception'><h1>Sorry, we couldn’t find that clip</h1><p>Clips vanish when their makers remove them.</p></div>",
            lang="en",
        ),
        R.VIDEO_REMOVED,
    ),
    soft(
        "drivecloud-x.com/file/d/1aZ/view",
        bare(
            "Drivecloud",
            "<div id='af-error-container'><p><b>Sorry, the file you have requested does not exist.</b></p><p>Make sure that you have the correct URL and that the owner hasn’t deleted it.</p><a>Get stuff done with Drivecloud</a></div>",
            lang="en",
        ),
    ),
    soft(
        "iis-old-x.com/kool/plaan.htm",
        iis(
            "404 - File or directory not found.",
            "404 - File or directory not found.",
            "The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.",
        ),
        everywhere=True,
    ),
    soft(
        "apache-x.com/~tamm/loeng3.html",
        apache("404 Not Found", "The requested URL /~tamm/loeng3.html was not found on this server."),
        everywhere=True,
    ),
    soft(
        "tomcat-x.com/app/juhend.jsp",
        tomcat("404 – Not Found", "The origin server did not find a current representation for the target resource."),
        everywhere=True,
    ),
    soft("nginx-x.com/files/tooleht.docx", nginx("404 Not Found"), everywhere=True),
]

OTHERS = [
    soft(
        "opinto-opas-x.fi/ohjaaja/materiaalit",
        wp(
            "Sivua ei löytynyt",
            "<h1>Hups, sivua ei löydy</h1><p>Etsimäsi sivu on saatettu poistaa tai sen osoite on muuttunut.</p>",
            "Opinto-opas",
            "fi",
        ),
        everywhere=True,
    ),
    soft(
        "kuntaliitto-x.fi/julkaisut/2017/1821",
        drupal(
            "Julkaisua ei ole",
            p("Julkaisu on vedetty verkkokaupasta eikä sitä ole enää luettavissa."),
            "Kuntien keskus",
            "fi",
        ),
    ),
    soft(
        "kirjastot-x.fi/teos/77120",
        catalogue("Teos", "<h2>Tuntematon teos</h2><p>Tunnisteella 77120 ei ole tietuetta.</p>", "Kirjastot", "fi"),
    ),
    soft(
        "izglitiba-x.lv/lv/materiali/skolotajiem",
        drupal(
            "Kļūda",
            p("Diemžēl pieprasītā lapa nav atrasta. Iespējams, tā ir dzēsta vai pārvietota."),
            "Izglītības centrs",
            "lv",
        ),
        everywhere=True,
    ),
    soft(
        "zinas-x.lv/raksts/441209",
        news("Raksts nav pieejams", p("Šis raksts vairs netiek publicēts mūsu portālā."), "Ziņas", "lv", article=False),
    ),
    soft(
        "institut-linde-x.de/material/lernen-lernen",
        typo3(
            "Seite fehlt",
            "<h1>Hier geht es leider nicht weiter</h1><p>Die von Ihnen aufgerufene Seite gibt es bei uns nicht (mehr).</p>",
        ),
        everywhere=True,
    ),
    soft(
        "bildungsserver-x.de/artikel.html?nr=5512",
        typo3(
            "Artikel",
            "<div class='alert alert-danger'>Der gewünschte Datensatz wurde gelöscht.</div>",
            "Bildungsserver X",
        ),
    ),
    soft(
        "obuchenie-x.ru/kurs/pedagogika-42",
        wp(
            "Ошибка 404",
            "<h1>Ой! Такой страницы у нас нет</h1><p>Наверное, вы перешли по устаревшей ссылке.</p>",
            "Обучение",
            "ru",
        ),
        everywhere=True,
    ),
    soft(
        "novostinarva-x.ee/ru/statya/99120",
        news(
            "Материал удалён",
            p("Материал снят с публикации по решению редакции."),
            "Новости Нарвы",
            "ru",
            article=False,
        ),
    ),
    soft(
        "video-ru-x.ru/watch/aB12",
        video("", "<div class='error'>Ролик удалён пользователем, который его загрузил</div>", "Видео", "ru"),
        R.VIDEO_REMOVED,
    ),
    soft(
        "folkbildning-x.se/kurser/handledare",
        wp(
            "Sidan saknas",
            "<h1>Sidan finns inte</h1><p>Vi har städat på webbplatsen och just den här sidan åkte ut.</p>",
            "Folkbildning",
            "sv",
        ),
        everywhere=True,
    ),
    soft(
        "mokymai-x.lt/programa/mentoryste",
        drupal("Puslapis nerastas", p("Jūsų ieškomo puslapio nėra. Gal jis buvo pašalintas."), "Mokymai", "lt"),
        everywhere=True,
    ),
]

_HOME = wp(
    "Avaleht",
    "<h1>Tere tulemast Tamme õppekeskusesse</h1><p>Pakume kursusi täiskasvanutele alates 1994. aastast.</p><h2>Kevadised kursused</h2><ul><li>Inglise keel</li><li>Arvutiõpe</li><li>Keraamika</li></ul>",
    "Tamme õppekeskus",
    klass="home page",
)
_TOWN = kovtp(
    "Avaleht",
    "<h1>Vald tervitab!</h1><p>Vallavolikogu istung toimub 18. juunil.</p><p>Suvised lahtiolekuajad.</p>",
    "Saare-Liiva vald",
)
_UNI = drupal(
    "Welcome",
    p("Northfield University is a community of 9000 students.", "Apply before 1 July.")
    + ul("Undergraduate study", "Research", "Campus life"),
    "Northfield University",
    "en",
    klass="path-frontpage",
)

REDIRECTED = [
    one(G, "tamme-oppekeskus.ee/kursused/2016/veebipohine-ope", to("/"), S, home=_HOME, anything=to("/")),
    one(
        G,
        "saare-liiva-vald.ee/et/noorsootoo/avatud-noortekeskus",
        to("/et", 301),
        S,
        pages={"/et": sends(_TOWN)},
        anything=to("/et", 301),
        home=_TOWN,
    ),
    one(G, "northfield-x.edu/teaching/cl/feedback.html", to("/", 301), S, home=_UNI),
    one(
        G,
        "koolitusportaal-m.ee/materjalid/video-12",
        on("m-grupp.ee", "/", 301),
        S,
        pages={
            "m-grupp.ee/": sends(
                wix(
                    "Avaleht",
                    "<h1>M-Grupp</h1><p>Ehitus, kinnisvara ja koolitus. Tutvu meie ettevõtetega.</p>",
                    "M-Grupp",
                    "et",
                )
            )
        },
    ),
    one(
        G,
        "lilleoru-kool.ee/oppetoo/hindamisjuhend",
        _HOME.replace("Tamme õppekeskus", "Lilleoru Kool"),
        S,
        home=_HOME.replace("Tamme õppekeskus", "Lilleoru Kool"),
        everywhere=True,
    ),
    soft(
        "ametlik-teataja-x.ee/akt/55123",
        to("/viga"),
        pages={
            "/viga": sends(
                portal(
                    "Viga",
                    "<h1>Akti ei saa avada</h1><p>Sellise numbriga õigusakti teatajas ei ole avaldatud.</p>",
                    "teataja",
                )
            )
        },
    ),
    soft(
        "e-seadused-x.ee/vana/toolepinguseadus.htm",
        to("/404.html"),
        pages={"/404.html": sends(old("404", "<H1>404</H1>Lehe aadress on muutunud ja vana enam ei tööta."))},
    ),
    soft(
        "hariduskonverents-n.eu/2018/programme",
        to("/not-found", 301),
        pages={
            "/not-found": sends(
                wix(
                    "Not found",
                    "<h1>Dead end</h1><p>No page lives at this address any longer. Head back home.</p>",
                    "Hariduskonverents",
                )
            )
        },
    ),
    soft(
        "pood-lastele-x.fi/tuote/tunnekortit",
        to("/virhe?koodi=404"),
        pages={
            "/virhe?koodi=404": sends(
                shop("Virhe", "<h1>Tuotetta ei enää ole</h1><p>Valikoimamme on muuttunut.</p>", "Lastenkauppa", "fi")
            )
        },
    ),
]

PARKED = [
    parked(
        "suunaja-koolitus.ee/blogi/suhtlemine",
        bare(
            "suunaja-koolitus.ee",
            "<div class='wrap'><h1>suunaja-koolitus.ee</h1><p>See domeen on registreeritud Virmalise Veebimajutuse kaudu. Omanik ei ole kodulehte veel üles laadinud.</p><a>Telli veebimajutus alates 2,90 €</a><a>Registreeri domeen</a></div>",
            lang="et",
        ),
        everywhere=True,
    ),
    parked(
        "mentor-ja-mina.com/oppematerjalid",
        bare(
            "mentor-ja-mina.com",
            "<h1>mentor-ja-mina.com is for sale</h1><p>Make an offer for this premium domain. Secure payment through escrow, transfer within 24 hours.</p><form><input name=offer><button>Submit offer</button></form>",
            lang="en",
        ),
        everywhere=True,
    ),
    parked(
        "lernwerk-alt.de/kurs/1",
        bare(
            "lernwerk-alt.de",
            "<h1>Diese Domain steht zum Verkauf</h1><p>Der Inhaber bietet lernwerk-alt.de über die Domainbörse an. Preis auf Anfrage.</p>",
            lang="de",
        ),
        everywhere=True,
    ),
    parked(
        "pedsovet-old.ru/metodika/7",
        bare(
            "pedsovet-old.ru",
            "<div class='b-parking'><h1>Домен pedsovet-old.ru продаётся</h1><p>Срок регистрации прошлого владельца закончился. Узнать стоимость можно у регистратора.</p></div>",
            lang="ru",
        ),
        everywhere=True,
    ),
    parked(
        "ohjausverkko-v.fi/opas",
        bare(
            "Varattu",
            "<h1>Tämä verkkotunnus on varattu asiakkaallemme</h1><p>Sivustoa ei ole vielä julkaistu. Webhotelli Kaneli Oy.</p>",
            lang="fi",
        ),
        everywhere=True,
    ),
    parked(
        "perekool-vana.ee/index.php?leht=3",
        bare(
            "Account Suspended",
            "<h1>Account Suspended</h1><p>This account has been suspended. Contact your hosting provider for more information.</p>",
            head='<link rel="stylesheet" href="/cgi-sys/suspended.css">',
        ),
        everywhere=True,
    ),
    parked(
        "opiring-t.ee/tunnid/4",
        bare(
            "Veebimajutus peatatud",
            "<main><h1>Veebimajutus on peatatud</h1><p>Teenuse eest on tasumata. Kui oled veebi omanik, logi sisse iseteenindusse ja tasu arve.</p></main>",
            lang="et",
        ),
        everywhere=True,
    ),
    parked(
        "mindful-classroom-q.com/lesson-2",
        bare(
            "mindful-classroom-q.com",
            "<script src='/px.js?ch=1'></script><div id='ads'><h2>Related searches</h2><ul><li><a>Online Degree</a></li><li><a>Mindfulness App</a></li><li><a>School Loans</a></li></ul><p>The domain owner has parked this page with a third party. The sponsored listings displayed above are served automatically.</p></div>",
        ),
        everywhere=True,
    ),
    parked(
        "praktikajuhend-u.ee/osa2.html",
        bare(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>",
        ),
        everywhere=True,
    ),
    parked(
        "katseserver-i.ee/oppe/materjal",
        bare(
            "Apache2 Ubuntu Default Page: It works",
            "<div class='main_page'><span class='floating_element'>Apache2 Ubuntu Default Page</span><div class='content_section_text'><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems.</p></div></div>",
        ),
        everywhere=True,
    ),
    parked(
        "iis-tyhi.ee/juhendid/",
        bare(
            "IIS Windows Server",
            '<div id="container"><a href="http://go.microsoft.com/fwlink/?linkid=66138"><img src="iisstart.png" alt="IIS" width="960" height="600" /></a></div>',
        ),
        everywhere=True,
    ),
    parked(
        "opetajablogi-k.blogimaja-x.com/2012/03/portfoolio",
        bare(
            "Blog removed",
            "<h1>Blog has been removed</h1><p>Sorry, the blog at opetajablogi-k.blogimaja-x.com has been removed. This address is not available for new blogs.</p>",
            lang="en",
        ),
        everywhere=True,
    ),
    parked(
        "tegusad-noored.ehitaja-x.com/galerii",
        wix(
            "Connect",
            "<h1>Looks like this domain isn’t connected to a website yet</h1><p>Is this your domain? Connect it to your site in a few clicks.</p>",
            "Ehitaja",
        ),
        everywhere=True,
    ),
]

CASES = ESTONIAN + ENGLISH + OTHERS + REDIRECTED + PARKED
