"""Pages that say in their own words, and with HTTP 200, that what was there is there no more."""

# fmt: off

from course_sync.model.links import Reason as R
from heldout.eleventh import skins as s
from heldout.eleventh.base import c
from heldout.shapes import Case

ESTONIAN: tuple[Case, ...] = (
    c(
        R.SOFT_404,
        "palat/teenused/koduoendus-vorm-4",
        s.agency(
            "Haigekassa piirkondlik osakond",
            "Koduõenduse taotlus",
            """Vorm 4 ei ole enam kasutusel ja selle lehe oleme sulgenud.
Kui vajate koduõendust, pöörduge oma perearsti poole, kes vormistab saatekirja otse digiloos.""",
        ),
    ),
    c(
        R.SOFT_404,
        "lapsehaal/juhend/vestlus-koolis",
        s.wp(
            "MTÜ Lapse Hääl",
            "Seda lehte me enam ei hoia",
            """Kunagi oli siin juhend, kuidas koolis lapsega vestelda. Võtsime ta maha, sest soovitused olid vananenud.
Uut juhendit me kahjuks ei plaani. Kui oled lapse pärast mures, helista 116 111.""",
        ),
    ),
    c(
        R.SOFT_404,
        "kriisiraadio/saated/2014/oine-liin",
        s.news(
            "Kriisiraadio",
            "Saade pole enam järelkuulatav",
            """Saate „Öine liin” kuulamisõigus lõppes 31. detsembril ja helifail on arhiivist eemaldatud.
Vaata <a href="/kava">tänast kava</a> või vali mõni muu saade.""",
        ),
    ),
    c(
        R.SOFT_404,
        "narvahaigla/patsiendile/sunnitusosakond",
        s.uni(
            "Idapiiri Haigla",
            "Sünnitusosakond",
            "Osakond on suletud alates 1. juulist ning siinne info on eemaldatud. Lähim sünnitusosakond asub Ida-Viru Keskhaiglas.",
        ),
    ),
    c(
        R.SOFT_404,
        "noortekas/projektid/julge-raakida",
        s.wix(
            "Noortekas", "Julge rääkida!", "Projekt lõppes ning koduleht on maha võetud. Aitäh kõigile 412 noorele, kes kaasa lõid. Materjale me enam ei jaga."
        ),
    ),
    c(
        R.SOFT_404,
        "ylikoolirepo/handle/10062/48812",
        s.dspace(
            "Ülikooli repositoorium",
            "Kirje on tagasi kutsutud",
            """Kirje 10062/48812 on autori palvel tagasi kutsutud. Fail ja kirjeldus ei ole enam kättesaadavad.
Tagasikutsumise kuupäev: 14.03.2023. Põhjus: isikuandmed lisas 3.""",
            "et",
        ),
        R.GONE,
    ),
    c(
        R.SOFT_404,
        "raamatukogu-ester/record=b2418873",
        s.koha("Linnaraamatukogu e-kataloog", "Teavik", "Nimetatud teavik on kogust välja arvatud ja kirje kustutatud. Võite alustada uut otsingut."),
    ),
    c(
        R.SOFT_404,
        "tootukassa-blank/avaldus-2016.html",
        s.agency("Tööabi Amet", "Avalduse vorm", "Otsitav blankett on kehtetuks tunnistatud ja siit kõrvaldatud. Avaldusi võtame vastu üksnes e-töötukassas."),
    ),
    c(
        R.SOFT_404,
        "vaikusest-valja/",
        s.wix(
            "Vaikusest välja",
            "Meie tee saab siin otsa",
            """MTÜ Vaikusest Välja lõpetas tegevuse 30. aprillil. Tugigruppe enam ei toimu, telefon on välja lülitatud ja sisulehed oleme maha võtnud.
Hoiame seda ainsat lehte üleval aasta lõpuni, et jätta hüvasti.""",
        ),
        R.GENERAL_PAGE,
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "opetajaleht-arhiiv/artikkel/8812",
        s.news(
            "Õpetaja Sõnumid",
            "Artikkel eemaldatud",
            "Toimetus eemaldas selle artikli pressinõukogu otsuse järel. Lugejakirju avaldame edaspidi teises rubriigis.",
        ),
    ),
    c(
        R.SOFT_404,
        "blogi-emmed/2013/05/minu-lugu.html",
        s.tiny(
            "emmed räägivad",
            """<div class="navbar section" id="navbar"></div><div class="header"><h1 class="title">emmed räägivad</h1><p class="description">neli ema, üks blogi</p></div><div class="status-msg-wrap"><div class="status-msg-body">Vabandust, selles ajaveebis otsitavat lehte ei ole.</div><a href="/">Avaleht</a></div><div class="sidebar"><h2>Arhiiv</h2><ul><li>2014 (12)</li><li>2013 (44)</li></ul></div>""",
            "et",
        ),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "koolitus-tai/kursus/112",
        s.moodle(
            "Tervise õpikeskkond",
            "Kursus pole saadaval",
            "Valitud kursus on kursuste loetelust eemaldatud või läinud arhiivi, kuhu õppijatel ligipääsu pole. Küsi lisa haldurilt.",
        ),
        R.LOGIN,
    ),
    c(
        R.SOFT_404,
        "kaart-varjupaigad/kaart?id=77",
        s.card(
            "Kaardirakendus",
            "Kaardikihti ei leitud",
            "Kiht 77 on omaniku poolt kustutatud või pole seda kunagi olnud. Kontrolli, kas aadress on terviklik.",
            "et",
        ),
    ),
    c(
        R.SOFT_404,
        "ankeet-pro/s/vagivallaennetus",
        s.card("AnkeetPro", "Küsitlus on suletud", "Küsitlus „Vägivallaennetus lasteaias” enam vastuseid ei kogu. Täname, et tundsid huvi!", "et"),
        R.GONE,
    ),
    c(
        R.SOFT_404,
        "tookuulutus/too/4471-lastekaitsespetsialist",
        s.shop(
            "Töökuulutus",
            "Lastekaitsespetsialist",
            "Kahjuks see tööpakkumine on aegunud. Kandideerimine lõppes 12. mail. Vaata teisi tööpakkumisi samas valdkonnas: sotsiaaltöötaja, tugiisik, noorsootöötaja.",
        ),
    ),
    c(
        R.SOFT_404,
        "piletikoda/syndmus/trauma-teater",
        s.shop("Piletikoda", "Üritus pole enam müügis", "Soovitud üritus on toimunud ja eemaldatud meie müügikeskkonnast. Äkki leiad midagi avalehelt?"),
    ),
    c(
        R.SOFT_404,
        "eraamat-pood/toode/leinakasvatus",
        s.shop("E-raamatu pood", "Toodet pole", "Kirjastuse soovil ei paku me raamatut „Leinakasvatus” enam. Toode on kataloogist kustutatud."),
    ),
    c(
        R.SOFT_404,
        "standardikoda/et/evs-812-2009",
        s.shop(
            "Standardikoda",
            "Dokumenti ei leitud",
            "Tähisega 812:2009 dokumenti andmebaasis pole. Võimalik, et tähis on muutunud või dokument asendati. Kasutage otsingut.",
        ),
    ),
    c(
        R.SOFT_404,
        "sonaveeb-vana/sonastik/psyhh",
        s.nextjs(
            "Oskussõnastik",
            "Sõnastik on kolinud",
            "See sõnastik siin enam ei asu. Osa mõisteid liideti ühendsõnastikuga, ülejäänud jäeti kõrvale. Vabandame ebamugavuste pärast.",
            "et",
        ),
    ),
    c(
        R.SOFT_404,
        "statistika-tabelid/tabel/SK14",
        s.agency(
            "Statistikaportaal",
            "Tabel SK14",
            "Tabeli avaldamine on lõpetatud ja tabel andmebaasist kustutatud. Aegridu uuendame edaspidi teise metoodika järgi teises andmekogus.",
        ),
    ),
    c(
        R.SOFT_404,
        "konverents-hoolin/2017/kava",
        s.wix("Hoolin 2017", "Ups, siin pole midagi!", "Konverents sai läbi ja kava on maha võetud. Järgmise korra lehe leiad ilmselt suvel.", "et"),
    ),
    c(
        R.SOFT_404,
        "digimuuseum/naitused/kooliaeg",
        s.omeka(
            "Digimuuseum",
            "Näitus on suletud",
            "Veebinäitus „Kooliaeg” oli avatud 2015–2020. Autoriõiguste tähtaja lõppemise tõttu pidime pildid ja tekstid eemaldama.",
        ),
    ),
    c(
        R.SOFT_404,
        "perekool-foorum/teema/lahutus-ja-lapsed",
        s.plain("Pere foorum", "Teema on kustutatud", "Moderaator kustutas selle teema 03.02.2019. Põhjus: solvangud. Mine tagasi foorumi nimekirja."),
    ),
    c(
        R.SOFT_404,
        "foorum-tugi/viewtopic.php?t=551",
        s.plain("Tugifoorum", "Teade", "Soovitud teemat ei eksisteeri. Tagasi foorumi pealehele"),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "veebiope/materjal/kiusamisest-vabaks",
        s.card("Õppevaramu", "Materjal on peidetud", "Autor muutis õppematerjali privaatseks. Avalikult seda enam vaadata ei saa.", "et"),
        R.LOGIN,
        R.FORBIDDEN,
    ),
    c(
        R.SOFT_404,
        "tugiisik/teenus/hinnakiri",
        s.wp("Tugiisikute Ühing", "Hinnakiri", "Lehekülge ümber tehes kadus see osa ära. Palun kirjuta meile, kui vajad hinnakirja, saadame selle meiliga."),
    ),
    c(
        R.SOFT_404,
        "muinas-wiki/wiki/Ohvriabi_ajalugu",
        s.wiki(
            "Ajaloovikid",
            "Ohvriabi ajalugu",
            """Sellel leheküljel ei ole praegu teksti. Võid otsida pealkirja teistelt lehekülgedelt või uurida asjassepuutuvaid logisid, kuid sul pole õigust seda lehekülge luua.
- 11. jaanuar 2022, kell 10:31 Haldur kustutas lehekülje „Ohvriabi ajalugu” (reklaam)""",
        ),
    ),
    c(
        R.SOFT_404,
        "linnaleht/teenus/koolilouna",
        s.agency(
            "Karula Linnavalitsus",
            "Leht kustutati haldusreformi käigus",
            "Karula linn liitus 2017. aastal naaberomavalitsusega. Endise linnavalitsuse teenuste lehed on kustutatud.",
        ),
    ),
    c(
        R.SOFT_404,
        "e-toimik-abi/juhis/3",
        s.nextjs(
            "Digiabi",
            "Selle aadressi taga pole enam juhist",
            "Uuendasime abikeskust ja vanad juhised jätsime maha. Mida sa otsid? Sisesta märksõna ülal olevasse kasti.",
            "et",
        ),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "pilvekaust/s/8fJk2Lm",
        s.card("Riigipilv", "Jagamislink on aegunud", "Selle kausta jagamine lõppes. Küsi faili omanikult uus link.", "et"),
        R.GONE,
    ),
    c(
        R.SOFT_404,
        "pilvefail/index.php/s/kQ",
        s.card("Nextcloud", "Faili ei leitud", "Seda jagamist pole siin serveris. Võib-olla on jagamine kustutatud või link vigane.", "et"),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "slaidikas/esitlus/9914",
        s.tube("Slaidikas", "Esitlus eemaldati", "Kasutaja „koolitaja_m” on selle esitluse oma kontolt eemaldanud. Kontol on veel 4 avalikku esitlust.", "et"),
    ),
    c(R.VIDEO_REMOVED, "videoarhiiv/v/lektor-tamm", s.tube("Videoarhiiv", "Video pole saadaval", "Üleslaadija on selle video kustutanud.", "et"), R.SOFT_404),
    c(
        R.VIDEO_REMOVED,
        "uttv-koopia/naita?id=30114",
        s.tube(
            "Ülikooli televisioon",
            "Salvestis puudub",
            "Salvestis 30114 on säilitustähtaja möödumisel kustutatud. Loengu tellija oli Sotsiaalteaduste valdkond.",
            "et",
        ),
        R.SOFT_404,
    ),
    c(
        R.SOFT_404,
        "riigiakt/akt/13261",
        s.agency(
            "Aktiregister",
            "Otsitud akti ei leitud",
            "Viitenumbriga 13261 akti registris pole. Kontrollige viidet. Avaldatud akte saate otsida pealkirja, andja ja kuupäeva järgi.",
        ),
    ),
    c(
        R.SOFT_404,
        "tervisekassa/infoleht/diabeet.pdf",
        s.agency(
            "Tervisenõu",
            "Fail on veebist eemaldatud",
            "Soovitud fail diabeet.pdf ei vastanud ligipääsetavuse nõuetele ning on veebist eemaldatud. Soovi korral saadame infolehe paberil.",
        ),
    ),
    c(
        R.SOFT_404,
        "mtu-sild/kontakt-2",
        s.wix("MTÜ Sild", "Peatselt avame uue lehe!", "Vana koduleht läks pensionile. Uus on tegemisel, seniks leiad meid Facebookist."),
        R.GENERAL_PAGE,
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "naistetugi/lugu/anonyymne-3",
        s.wp(
            "Naiste Tugikeskus",
            "Lugu on tagasi võetud",
            "Selle loo rääkija palus meil oma tunnistuse maha võtta. Austame tema soovi. Teisi lugusid saad lugeda rubriigist „Meie hääled”.",
        ),
    ),
    c(
        R.SOFT_404,
        "noorteportaal/artikkel/esimene-suhe",
        s.nextjs(
            "Noorteportaal",
            "See sisu jäi vanasse portaali",
            "Uude portaali me seda artiklit üle ei toonud ning vana portaal lülitati välja 2021. aasta sügisel.",
            "et",
        ),
    ),
    c(
        R.SOFT_404,
        "kirikuabi/hingehoid/telefon",
        s.joomla(
            "Hingehoiukeskus", "Artiklit ei leitud", "Artikkel nr 45 on avaldamata jäetud või arhiveeritud. Teil puudub õigus arhiveeritud artikleid vaadata."
        ),
        R.LOGIN,
    ),
    c(
        R.SOFT_404,
        "koolipsyh/index.php?option=com_docman&task=doc_view&gid=12",
        s.joomla("Koolipsühholoogide selts", "Dokumendihoidla", "Dokument pole kättesaadav! Hoidla komponent on sellelt lehelt maha monteeritud."),
    ),
    c(
        R.SOFT_404,
        "lasteombud/lahtekoht",
        s.plain("Lähtekoht", "Lõpp.", "Domeen jääb veel natuke tööle, aga sisu siin rohkem ei ole. Aitäh lugemast, 2006–2019. M."),
        R.GENERAL_PAGE,
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "tasuta-test/test/labipolemine",
        s.nextjs("Testikas", "Test on eemaldatud", "Läbipõlemise test võeti maha, sest küsimustiku õiguste omanik ei luba seda enam tasuta kasutada.", "et"),
    ),
)

ENGLISH: tuple[Case, ...] = (
    c(
        R.SOFT_404,
        "eige-toolkit/gender/tool-7",
        s.eu(
            "Institute for Equality",
            "Content withdrawn",
            "The toolkit you are looking for has been withdrawn following the 2022 review and is not being replaced. We regret any inconvenience.",
        ),
    ),
    c(
        R.SOFT_404,
        "euproject-safe/results",
        s.wix(
            "SAFE-KIDS 2016",
            "This project website is no longer maintained or available",
            "Funding ended in August 2019 and deliverables have been taken off this server.",
            "en",
        ),
        R.GENERAL_PAGE,
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "helplines/country/ee",
        s.nextjs(
            "Helplines Network",
            "We couldn't find that helpline",
            "The listing for this country has been retired from our directory. Members who stop reporting figures are removed after twelve months.",
        ),
    ),
    c(
        R.SOFT_404,
        "mooc-edge/course/trauma-informed-care",
        s.nextjs(
            "OpenLearnHub",
            "Course discontinued",
            "Trauma-Informed Care: Foundations was discontinued by its institution and can no longer be viewed or audited. Explore similar courses in Health & Safety.",
        ),
    ),
    c(
        R.SOFT_404,
        "slidehost/jmiller/talking-to-teens",
        s.tube("SlideHost", "Presentation deleted", "This presentation was deleted by its author, or the author's account has been closed."),
    ),
    c(
        R.VIDEO_REMOVED,
        "vid-tube/watch?v=dQe1",
        s.tube(
            "VidTube",
            "Video unavailable",
            "This video is no longer available because the VidTube account associated with this video has been terminated.",
            title="VidTube",
        ),
        R.SOFT_404,
    ),
    c(
        R.VIDEO_REMOVED,
        "vid-share/98213377",
        s.tube("VidShare", "Sorry", "Because of its privacy settings, this video cannot be played here. The owner has made it private."),
        R.LOGIN,
        R.FORBIDDEN,
        R.SOFT_404,
    ),
    c(
        R.SOFT_404,
        "surveyape/r/XK2TT",
        s.card(
            "SurveyApe",
            "Thanks for your interest!",
            "The owner of this survey has stopped collecting responses. If you believe this is a mistake, contact the person who sent you the link.",
        ),
        R.GONE,
    ),
    c(
        R.SOFT_404,
        "formbox/forms/d/e/1FAI",
        s.card(
            "Workshop registration",
            "Workshop registration",
            "The form <b>Workshop registration</b> is no longer accepting responses. Try contacting the owner of the form if you think this is a mistake.",
        ),
        R.GONE,
    ),
    c(
        R.SOFT_404,
        "boxdrive/file/d/0B7x/view",
        s.card("BoxDrive", "The file you requested is in the owner's bin", "Once emptied it cannot be restored. Ask the owner to move it out of the bin."),
    ),
    c(
        R.SOFT_404,
        "podpod/show/quiet-rooms/ep/12",
        s.tube("PodPod", "Episode unavailable", "Quiet Rooms has left PodPod. The publisher pulled all episodes from this directory in March."),
    ),
    c(
        R.SOFT_404,
        "ukcharity/resources/toolkit.aspx",
        s.uni(
            "Northshire Carers",
            "We closed our doors",
            "After 27 years Northshire Carers ceased operating. This is the only page remaining; our resources and factsheets are no longer online.",
            "en",
        ),
        R.GENERAL_PAGE,
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "isocat/standard/22222",
        s.shop(
            "Standards Store",
            "Standard not in catalogue",
            "We could not match this reference with a publication. It may have been removed from sale at the request of the issuing body.",
            "en",
        ),
    ),
    c(
        R.SOFT_404,
        "journal-hub/article/view/4411",
        s.joomla(
            "Journal of Family Practice",
            "Article removed",
            "At the request of the publisher, this article has been removed in accordance with our withdrawal policy. The text is not available.",
            "en",
        ),
        R.GONE,
    ),
    c(
        R.SOFT_404,
        "coe-handbook/web/children/bricks",
        s.eu(
            "Council handbook",
            "Oops, this page took a wrong turn",
            "The address may be misspelt, or the content has been reorganised during our migration to the new web environment.",
        ),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "eventlight/e/breaking-silence-tickets-771",
        s.nextjs(
            "EventLight",
            "Whoops, the page or event you are looking for was not found",
            "The organiser may have unpublished it. Discover other events happening near you.",
        ),
    ),
    c(
        R.SOFT_404,
        "padlet-like/anna/wall7",
        s.card("WallPad", "This wall has been archived by its owner", "You can't view an archived wall. Only the owner can bring it back."),
        R.LOGIN,
        R.FORBIDDEN,
    ),
    c(
        R.SOFT_404,
        "quizzy/set/889123/flash-cards",
        s.nextjs("Quizzy", "This set is private now", "Its creator has switched visibility to “Just me”. Browse public sets instead."),
        R.LOGIN,
        R.FORBIDDEN,
    ),
    c(
        R.SOFT_404,
        "shorty/b7Kq",
        s.card(
            "shorty.link",
            "This short link has been deactivated",
            "The link b7Kq was switched off by the person who made it. There's nowhere for us to send you.",
        ),
    ),
    c(
        R.SOFT_404,
        "geo-story/stories/41f0",
        s.card(
            "StoryMaps", "Item does not exist or is inaccessible", "The story you tried to open was deleted, or isn't shared with the public. Item ID 41f0."
        ),
        R.LOGIN,
    ),
)

OTHERS: tuple[Case, ...] = (
    c(
        R.SOFT_404,
        "telefon-doveria/stati/krizis",
        s.wp(
            "Телефон доверия",
            "Материал снят с публикации",
            "Статья была снята с публикации редакцией. Приносим извинения читателям, перешедшим по старой ссылке.",
            "ru",
        ),
    ),
    c(
        R.SOFT_404,
        "semya-portal/forum/tema-219",
        s.plain("Семейный портал", "Тема удалена", "Этой темы на форуме больше нет: её удалил автор. Вернитесь к списку разделов.", "ru"),
    ),
    c(
        R.SOFT_404,
        "bolnica-narva/otdelenie/psihiatria",
        s.uni(
            "Больница",
            "Такой страницы у нас теперь нет",
            "После обновления сайта разделы изменились. Попробуйте начать с главной или позвоните в регистратуру.",
            "ru",
        ),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "vakansia-est/job/3312",
        s.shop("Вакансии", "Вакансия в архиве", "Работодатель закрыл эту вакансию и скрыл её описание. Посмотрите похожие предложения.", "ru"),
    ),
    c(
        R.SOFT_404,
        "tukiliitto-fi/oppaat/vanhemmille",
        s.wp(
            "Vanhempien tukiliitto",
            "Opas on poistunut",
            "Tämä opas on poistettu käytöstä eikä sitä enää päivitetä. Painettuja kappaleita ei myöskään ole jäljellä.",
            "fi",
        ),
    ),
    c(
        R.SOFT_404,
        "julkaisut-fi/item/9921",
        s.dspace("Julkaisuarkisto", "Aineistoa ei löytynyt", "Tunnisteella ei löydy aineistoa. Se on saatettu poistaa arkistosta tekijän pyynnöstä.", "fi"),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "areena-fi/1-50123",
        s.tube("Areena", "Ohjelma ei ole enää katsottavissa", "Ohjelman julkaisuoikeus päättyi 12.4.2021.", "fi"),
        R.VIDEO_REMOVED,
    ),
    c(
        R.SOFT_404,
        "kunta-fi/palvelut/turvakoti",
        s.agency(
            "Järvikunta",
            "Sivu on siirtynyt hyvinvointialueelle",
            "Sosiaali- ja terveyspalvelut eivät ole enää kunnan vastuulla, joten sivu on poistettu. Etsi tietoa oman hyvinvointialueesi verkkosivuilta.",
            "fi",
        ),
    ),
    c(
        R.SOFT_404,
        "brottsoffer-se/stod/material-1",
        s.agency(
            "Brottsofferstöd",
            "Materialet har utgått",
            "Broschyren går inte längre att ladda ner eller beställa och ersätts inte. Sidan kommer att tas bort.",
            "sv",
        ),
    ),
    c(
        R.SOFT_404,
        "svt-like/avsnitt/tonaring-5",
        s.tube("Play", "Avsnittet kan inte längre ses", "Rättigheterna för programmet gick ut den 3 mars.", "sv"),
        R.VIDEO_REMOVED,
    ),
    c(
        R.SOFT_404,
        "kommun-se/elevhalsa",
        s.uni(
            "Lillköpings kommun",
            "Hoppsan! Här var det tomt",
            "Vi har byggt om webbplatsen och sidan du sökte hängde inte med. Använd sökrutan eller ring kontaktcenter.",
            "sv",
        ),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "beratung-de/angebote/chat",
        s.wp(
            "Jugendberatung Elbe",
            "Angebot eingestellt",
            "Die Chatberatung wurde zum Jahresende eingestellt, die zugehörigen Seiten haben wir abgeschaltet.",
            "de",
        ),
    ),
    c(
        R.SOFT_404,
        "mediathek-de/video/1044",
        s.tube(
            "Mediathek",
            "Dieser Inhalt ist nicht mehr verfügbar",
            "Aus rechtlichen Gründen durfte die Sendung nur zwölf Monate angeboten werden (Verweildauer abgelaufen).",
            "de",
        ),
        R.VIDEO_REMOVED,
    ),
    c(
        R.SOFT_404,
        "ministerium-de/SharedDocs/Broschueren/kinderschutz.html",
        s.agency(
            "Ministerium für Familie",
            "Publikation vergriffen und entfernt",
            "Die gewünschte Broschüre wurde aus dem Angebot genommen. Eine Neuauflage ist nicht vorgesehen.",
            "de",
        ),
    ),
    c(
        R.SOFT_404,
        "krize-lv/raksti/vardarbiba",
        s.wp(
            "Krīžu centrs", "Raksts vairs nav pieejams", "Šis raksts ir izņemts no mūsu mājaslapas. Ja nepieciešama palīdzība, zvaniet uz tālruni 116006.", "lv"
        ),
    ),
    c(
        R.SOFT_404,
        "vestnesis-lv/op/2011/77",
        s.agency(
            "Dokumentu portāls", "Dokuments nav atrasts", "Pēc norādītā numura dokuments netika atrasts. Pārbaudiet adresi vai izmantojiet meklētāju.", "lv"
        ),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "vaikulinija-lt/atmintine",
        s.wix("Vaikų linija", "Puslapis pašalintas", "Atmintinę pašalinome, nes keitėsi įstatymai. Nauja versija kol kas nerengiama.", "lt"),
    ),
    c(
        R.SOFT_404,
        "darbas-lt/skelbimas/1020",
        s.shop("Darbo skelbimai", "Skelbimas nebegalioja", "Darbo skelbimas Nr. 1020 nebegalioja ir buvo panaikintas.", "lt"),
    ),
    c(
        R.SOFT_404,
        "fundacja-pl/kampania/zly-dotyk",
        s.wp("Fundacja Bez Krzywdy", "Kampania dobiegła końca", "Strona kampanii została wyłączona, a materiały wycofane. Dziękujemy wszystkim szkołom.", "pl"),
    ),
    c(
        R.SOFT_404,
        "biblioteka-pl/katalog/4411",
        s.koha("Biblioteka miejska", "Brak rekordu", "Rekord o podanym identyfikatorze nie istnieje lub został usunięty z katalogu.", "pl"),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "assos-fr/guide-parents",
        s.wp(
            "Association Écoute",
            "Ce contenu a été dépublié",
            "Le guide des parents n'est plus diffusé. L'équipe vous prie de l'excuser pour la gêne occasionnée.",
            "fr",
        ),
    ),
    c(
        R.SOFT_404,
        "radio-fr/emission/les-pieds-sur-terre-99",
        s.news("Radio Ondes", "Épisode plus disponible à la réécoute", "La durée de mise à disposition de cet épisode est dépassée.", "fr"),
    ),
    c(
        R.SOFT_404,
        "ministerio-es/guias/acoso",
        s.agency("Ministerio de Infancia", "Contenido retirado", "La guía que busca ha sido retirada del portal por estar desactualizada.", "es"),
    ),
    c(
        R.SOFT_404,
        "curso-es/mooc/duelo",
        s.moodle("Campus abierto", "El curso ya no se ofrece", "Este curso dejó de impartirse y se ha dado de baja del catálogo.", "es"),
    ),
    c(
        R.SOFT_404,
        "telefono-it/materiali/kit",
        s.wp("Telefono Amico", "La pagina che cercavi non c'è più", "Abbiamo rinnovato il sito e qualche contenuto è andato perduto per strada.", "it"),
        everywhere=True,
    ),
    c(
        R.SOFT_404,
        "museo-it/mostra/infanzia",
        s.omeka(
            "Museo dell'Infanzia", "Mostra virtuale non più visitabile", "La mostra virtuale è stata smontata alla scadenza delle licenze sulle immagini.", "it"
        ),
    ),
)

CASES: tuple[Case, ...] = ESTONIAN + ENGLISH + OTHERS
