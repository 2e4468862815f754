"""Pages that answer 200 (or redirect somewhere) and say, each in its own voice, that the thing is not to be had."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case, on

from . import skins as s
from .skins import prose

S, V, P, G = R.SOFT_404, R.VIDEO_REMOVED, R.PARKED, R.GENERAL_PAGE

ET: tuple[Case, ...] = (
    case(
        S,
        "portaal-a.xii.test/et/ohvriabi/huvitised",
        s.veera(
            "Lehekülge pole",
            "<p>Aadress, millele tulid, ei vii kuhugi. Võib-olla on sisu ümber tõstetud meie uue struktuuri alla. Proovi otsingut või alusta avalehelt.</p>",
        ),
    ),
    case(
        S,
        "portaal-b.xii.test/sites/default/files/juhend_2017.pdf",
        s.veera(
            "Fail ei ole kättesaadav",
            "<p>Dokumenti ei ole enam selles asukohas. Uuemad juhendid leiad lehelt <a href='/et/juhendid'>Juhendid</a>.</p>",
            site="Tervisekaitseamet",
        ),
    ),
    case(
        S,
        "portaal-c.xii.test/et/teenused/vaimse-tervise-vestlus",
        s.veera(
            "Teenus on lõppenud",
            "<p>Vaimse tervise veebivestlust alates 1. märtsist 2023 enam ei pakuta. Täname kõiki, kes meie poole pöördusid.</p><p>Abi saab jätkuvalt perearsti nõuandeliinilt 1220.</p>",
        ),
    ),
    case(
        S,
        "portaal-d.xii.test/toetused/matusetoetus-2014",
        s.veera(
            "Info on aegunud ja eemaldatud",
            "<p>Siin olnud teave on kehtivuse kaotanud ning veebist maha võetud.</p>",
            site="Kindlustusamet",
        ),
    ),
    case(S, "vald-a.xii.test/index.php/sotsiaaltoo/koduteenus", s.joomla("Viga", "<p>Artiklit ei leitud.</p>")),
    case(
        S,
        "vald-b.xii.test/index.php?option=com_content&view=article&id=412&Itemid=88",
        s.joomla("404", "<p>Komponenti ei leitud</p>"),
        also=(R.NOT_FOUND,),
    ),
    case(
        S,
        "vald-c.xii.test/et/dokumendid/-/document_library/view/20181",
        s.sharepoint(
            "Dokumenti ei eksisteeri",
            "<div class='portlet-msg-error'>Soovitud dokument on teisaldatud või hävitatud säilitustähtaja möödumisel.</div>",
        ),
    ),
    case(
        S,
        "linn-a.xii.test/Pages/tugiisik.aspx",
        s.sharepoint(
            "Tõrge",
            "<p>Lehte, mida soovite vaadata, pole olemas. Kontrollige, kas kirjutasite aadressi õigesti.</p><p>Korrelatsiooni-ID: 6f2b9c9e-10cc-a0b1</p>",
        ),
    ),
    case(
        S,
        "linn-b.xii.test/sotsiaal/varjupaik",
        s.sharepoint(
            "Hoopis tühi koht",
            "<p>Oih! Linna koduleht sai uue kuue ja mõned vanad lingid läksid selle käigus kaduma. See on üks neist.</p>",
            site="Sügislinn",
        ),
    ),
    case(
        S,
        "raamatukogu-a.xii.test/record=b4419282~S1*est",
        s.catalogue(
            "Kirjet ei ole", "<p>Teavikut numbriga b4419282 e-kataloogis ei ole. Kirje võib olla kustutatud.</p>"
        ),
    ),
    case(
        S,
        "raamatukogu-b.xii.test/search/t?SEARCH=laste+kaitse+k%C3%A4siraamat",
        s.catalogue(
            "Otsingutulemus",
            "<p>TEIE OTSING: laste kaitse käsiraamat. Kirjeid ei leitud. Lähedased pealkirjad:</p><table><tr><td>Laste aabits</td></tr><tr><td>Laste kasvatus</td></tr></table>",
        ),
        also=(R.FINE,),
    ),
    case(
        S,
        "raamatukogu-c.xii.test/digar/arhiiv/nlib-digar:318820",
        s.app(
            "Väljaanne pole saadaval",
            "<h1>Väljaanne pole saadaval</h1><p>Õiguste omaja on palunud väljaande digiarhiivist eemaldada.</p>",
            site="Digiraamat",
        ),
    ),
    case(
        S,
        "arhiiv-a.xii.test/handle/10062/48112",
        s.dspace(
            "Kirje on tagasi võetud",
            "<h1>Kirje on tagasi võetud</h1><p>Valitud kirje on autori soovil tagasi võetud ja ei ole avalik. Küsimuste korral võtke ühendust administraatoriga.</p>",
        ),
    ),
    case(
        S,
        "arhiiv-b.xii.test/xmlui/handle/123456789/5520",
        s.dspace(
            "Ressurssi ei leitud",
            "<h2>Ressurssi ei leitud</h2><p>Ei suuda leida otsitud lehekülge.</p><p><a href='/xmlui'>Mine arhiivi avalehele</a></p>",
            old=True,
        ),
    ),
    case(
        S,
        "oppekeskkond-a.xii.test/course/view.php?id=2291",
        s.moodle(
            "Viga",
            "<div class='box errorbox alert alert-danger'><p>Andmebaasi kirjet ei leitud tabelist course. Kursust, mida otsid, ei ole.</p></div><div class='continuebutton'><button>Jätka</button></div>",
        ),
    ),
    case(
        S,
        "oppekeskkond-b.xii.test/mod/resource/view.php?id=8841",
        s.moodle(
            "Vigane kursuse mooduli ID",
            "<div class='errorbox'><p>Vigane kursuse mooduli ID</p></div><p>Lisainfo selle vea kohta</p>",
        ),
        also=(R.CLIENT_ERROR,),
    ),
    case(
        S,
        "paevaleht-a.xii.test/artikkel/7729310/kuidas-marganud-vagivalda",
        s.daily("Artikkel on eemaldatud", "<p>See artikkel on toimetuse otsusega avalikust veebist maha võetud.</p>"),
    ),
    case(
        S,
        "paevaleht-b.xii.test/6640021/perearst-annab-nou",
        s.daily(
            "Ups, seda lugu me ei leia!",
            "<p>Lugu, mida otsid, on kas kolinud, ümber nimetatud või kustutatud. Loe hoopis neid:</p><ul><li><a href='/1'>Kolm lihtsat harjutust selja jaoks</a></li><li><a href='/2'>Mida teha, kui uni ei tule</a></li></ul>",
            site="Postipoiss",
        ),
    ),
    case(
        S,
        "paevaleht-c.xii.test/arvamus/2013/05/12/kolumn",
        s.daily(
            "Leheküljel pole sisu",
            "<p>Vana arhiiv (enne 2015. aastat) ei ole pärast süsteemivahetust veebis kättesaadav.</p>",
            site="Maaleht Uus",
        ),
    ),
    case(
        S,
        "ringhaaling-a.xii.test/v/paevakaja/saated/a81d",
        s.broadcaster(
            "Saadet ei ole võimalik kuulata",
            "<p>Saate järelkuulamise õigus on lõppenud ja salvestis on arhiivist eemaldatud.</p>",
        ),
        also=(V,),
    ),
    case(
        S,
        "ringhaaling-b.xii.test/1608119/ohvriabitootaja-intervjuu",
        s.broadcaster(
            "Uudist ei leitud", "<div class='err'>Sellise numbriga uudist ei ole või pole see enam avaldatud.</div>"
        ),
    ),
    case(
        S,
        "ringhaaling-c.xii.test/audio/vikerraadio/huvitaja-2012-03-04",
        s.broadcaster("Heli puudub", "<p>Valitud helifail ei ole meie serveris alles.</p>"),
        also=(V,),
    ),
    case(
        S,
        "taskuhaaling-a.xii.test/sari/kuulame-last/osa-14",
        s.podcast(
            "Osa pole enam saadaval", "<p>Autor on selle osa kustutanud. Sarja teised osad leiad sarja lehelt.</p>"
        ),
    ),
    case(
        S,
        "taskuhaaling-b.xii.test/show/toimetulek",
        s.podcast(
            "Sarja ei ole", "<p>Hmm. Siit ei kosta midagi: niisugust sarja meil ei ole (enam?).</p>", site="Kõrvaklapp"
        ),
    ),
    case(
        S,
        "pood-a.xii.test/emotsioonikaardid-lastele.html",
        s.shop(
            "Emotsioonikaardid lastele",
            "<p class='stock unavailable'>Toode on müügist lõplikult eemaldatud.</p><p>Vaata sarnaseid tooteid kategooriast Mängud.</p>",
        ),
    ),
    case(
        S,
        "pood-b.xii.test/raamat/lein-ja-lohutus",
        s.shop(
            "Lein ja lohutus",
            "<p>Trükk on läbi müüdud ja kordustrükki ei tule. Toodet ei saa enam tellida.</p>",
            site="Kirjastus Hõbe",
        ),
    ),
    case(
        S,
        "pood-c.xii.test/p/88213-tunnete-ratas",
        s.shop(
            "Seda toodet me enam ei müü",
            "<p>Kahjuks! Sinu otsitud kaup on sortimendist kadunud.</p>",
            site="Õppevahend",
        ),
    ),
    case(
        S,
        "foorum-a.xii.test/viewtopic.php?f=12&t=40391",
        s.phpbb(
            "Teave",
            "<div class='panel' id='message'><h2 class='message-title'>Teave</h2><p>Teemat, mida soovisid vaadata, ei eksisteeri.</p></div>",
        ),
    ),
    case(
        S,
        "foorum-b.xii.test/teema/31022-lapse-arev",
        s.phpbb("Teade", "<div class='panel'><p>Moderaator on selle arutelu prügikasti tõstnud.</p></div>"),
    ),
    case(
        S,
        "tookuulutus-a.xii.test/toopakkumine/ohvriabi-spetsialist-73112",
        s.jobs("Ohvriabi spetsialist", "<p>See tööpakkumine on aegunud ja kandideerida ei saa.</p>"),
    ),
    case(
        S,
        "tookuulutus-b.xii.test/kuulutus/lastekaitse-12",
        s.jobs("Kuulutus on suletud", "<p>Tööandja on kuulutuse sulgenud. Värbamine on lõppenud.</p>", site="Tööleht"),
    ),
    case(
        S,
        "statistika-a.xii.test/pxweb/et/stat/sotsiaalelu__kuriteod/JS113.PX",
        s.px("Tabelit pole", "<p>Tabelit JS113 andmebaasis ei ole. See on asendatud või lõpetatud.</p>"),
    ),
    case(
        S,
        "statistika-b.xii.test/pub/Table.aspx?px-path=vagivald&ref=TH54",
        s.px(
            "Tõrge tabeli avamisel",
            "<p>Valitud andmetabel on andmebaasist kustutatud. Andmete kogumine lõpetati 2019. aastal.</p>",
            site="Tervisestatistika",
        ),
    ),
    case(S, "seadus-a.xii.test/akt/1300812", s.law("Teade", "<p>Sellise numbriga õigusakti ei ole.</p>")),
    case(
        S,
        "seadus-b.xii.test/aktilisa/1210/2201/3009/lisa3.pdf",
        s.law("Lisa puudub", "<p>Akti lisa ei ole süsteemist leitav. Palun teavita andmekogu haldurit.</p>"),
    ),
    case(
        S,
        "muuseum-a.xii.test/museaalview/1882930",
        s.museum("Museaal", "<p class='error'>Museaal ei ole avalik või on eemaldatud.</p>"),
    ),
    case(
        S,
        "muuseum-b.xii.test/naitus/2016/lapsepolv",
        s.voog(
            "Näitust ei leitud",
            "<p>Selle aadressi all pole ühtki näitust.</p>",
            site="Linnamuuseum",
            menu=("Näitused", "Haridus", "Pood"),
        ),
    ),
    case(
        S,
        "kysitlus-a.xii.test/index.php/448190?lang=et",
        s.limesurvey(
            "Rahulolu-uuring",
            "<div class='alert alert-danger'><p>Seda küsitlust ei saa enam täita.</p></div><p>Lisainfo saamiseks pöördu: Administraator (uuring@naidis.ee)</p>",
        ),
    ),
    case(
        S,
        "kysitlus-b.xii.test/index.php/survey/index/sid/99120",
        s.limesurvey("Küsitlus", "<p>Küsitluse tähtaeg on möödas. Täname, kuid vastuseid enam vastu ei võeta.</p>"),
    ),
    case(
        S,
        "vorm-a.xii.test/forms/d/e/1FAIpQLSc81/viewform",
        s.form(
            "Koolituse tagasiside",
            "<div>Vorm „Koolituse tagasiside“ ei võta enam vastuseid vastu.<br>Kui see on teie arvates viga, võtke ühendust vormi omanikuga.</div>",
        ),
    ),
    case(
        S,
        "vorm-b.xii.test/f/enesehindamine",
        s.form("Vorm on kustutatud", "<div>Omanik on selle vormi kustutanud.</div>", site="Ankeet"),
    ),
    case(
        S,
        "pilv-a.xii.test/document/d/1x8Yq/edit",
        s.docs(
            "Leht puudub", "<p>Kahjuks ei saa faili, mida taotlesite, praegu avada. See on omaniku prügikastis.</p>"
        ),
    ),
    case(
        S,
        "pilv-b.xii.test/s/TfXw9kQ2",
        s.app(
            "Jagatud link",
            "<h2>Link on aegunud</h2><p>Failide jagamine on lõppenud ning failid on serverist kustutatud.</p>",
            site="Failikapp",
        ),
    ),
    case(
        S,
        "pilv-c.xii.test/kaust/4410/esitlus.pptx",
        s.app("Failikapp", "<p>Siin oli kunagi fail. Enam ei ole.</p>", site="Failikapp"),
    ),
    case(
        S,
        "viki-a.xii.test/index.php?title=Vaimne_kriis",
        s.mediawiki(
            "Vaimne kriis",
            "<div class='noarticletext'><p>See lehekülg on praegu tühi. Võid otsida seda pealkirja teistelt lehekülgedelt, vaadata asjassepuutuvaid logisid või alustada seda lehekülge.</p></div>",
        ),
    ),
    case(
        S,
        "viki-b.xii.test/doku.php?id=meetodid:jutuke",
        s.dokuwiki(
            "meetodid:jutuke",
            "<h1>Sellist teemat veel pole</h1><p>Klõpsasid lingil, mis viitab teemale, mida pole veel loodud. Kui sul on õigus, võid selle nupust „Loo leht“ ise alustada.</p>",
        ),
    ),
    case(
        S,
        "viki-c.xii.test/index.php?title=Supervisioon",
        s.mediawiki(
            "Supervisioon",
            "<div class='mw-warning-with-logexcerpt'><p>See leht on kustutatud. Allpool on toodud kustutamislogi.</p><ul><li>12. mai 2019, kell 10:11 Haldur kustutas lehekülje Supervisioon (autoriõiguse rikkumine)</li></ul></div>",
        ),
    ),
    case(
        S,
        "mtu-a.xii.test/materjalid/noortejuhend",
        s.voog(
            "Lehte ei leitud",
            "<p>Palun kontrolli aadressi või kirjuta meile, mida otsisid – saadame selle sulle postiga.</p>",
        ),
    ),
    case(
        S,
        "mtu-b.xii.test/tugigrupid/tallinn",
        s.voog("Tugigrupid", "<p>Tallinna tugigrupp on töö lõpetanud. Uusi gruppe me ei ava.</p>"),
    ),
    case(
        S,
        "mtu-c.xii.test/projekt/turvaline-kodu",
        s.wp(
            "MTÜ on tegevuse lõpetanud",
            "<p>Head sõbrad! Pärast üheksat aastat oleme uksed lõplikult sulgenud ja materjalid veebist koristanud. Aitäh, et olite meiega.</p>",
        ),
    ),
    case(
        S,
        "mtu-d.xii.test/2014/03/kuidas-raagida-lapsega/",
        s.wp(
            "Siin pole midagi",
            "<p>Tundub, et sellest kohast ei leitud midagi. Ehk aitab otsing?</p><form><input type='search'><button>Otsi</button></form>",
            post=False,
        ),
    ),
    case(
        S,
        "mtu-e.xii.test/?p=1182",
        s.wp(
            "Hõissa! Lehekülg on rändama läinud",
            "<p>Meie kodulehe kolimisel läks see sisu kaduma ja me ei oska seda tagasi tuua.</p>",
            post=False,
        ),
    ),
    case(
        S,
        "kool-a.xii.test/koolist/ohutusjuhend/",
        s.wp(
            "Oh ei!",
            "<p>Otsitavat sisu meie kodulehel ei ole. Ehk leiad vajaliku menüüst.</p>",
            site="Metsa kool",
            post=False,
        ),
    ),
    case(
        S,
        "kool-b.xii.test/est/oppetoo/kriisiplaan",
        s.front(
            "Kool",
            "<table><tr><td><a href=/>Algusesse</a><td><b>Leht on maas.</b><br>Kodulehe haldaja võttis selle ära 03.09.2018.</table>",
        ),
    ),
    case(
        S,
        "blogi-a.xii.test/2015/11/lein-ja-joulud.html",
        s.blogspot("Vabandust", "<p>Lehte, mida te sellest ajaveebist otsisite, pole olemas.</p>"),
    ),
    case(
        S,
        "blogi-b.xii.test/2012/02/opetaja-labipolemine.html",
        s.blogspot("Postitus kustutatud", "<p>Kustutasin selle loo. Liiga isiklik sai.</p>"),
    ),
    case(
        S,
        "blogi-c.xii.test/",
        s.front(
            "Ajaveeb eemaldatud",
            "<h2>Ajaveeb on eemaldatud</h2><p>Vabandame, ajaveeb aadressil blogi-c on eemaldatud. See aadress pole uute ajaveebide jaoks saadaval.</p>",
        ),
    ),
    case(
        S,
        "tervis-a.xii.test/et/patsiendile/depressioon/enesetest",
        s.app(
            "Test ei ole enam saadaval",
            "<h1>Test ei ole enam saadaval</h1><p>Enesetest põhines vananenud küsimustikul ja on kasutusest võetud.</p>",
            site="Terviseportaal",
        ),
    ),
    case(
        S,
        "tervis-b.xii.test/ravijuhend/21/arevushaire",
        s.veera("Ravijuhend ei kehti", "<p>Juhend on tunnistatud kehtetuks ja eemaldatud.</p>", site="Ravijuhendid"),
    ),
    case(
        S,
        "haigla-a.xii.test/pood/avaleht/osakond-32",
        s.front(
            "Haigla",
            "<div>Päringule vastavat kirjet ei ole andmebaasis. <a href='javascript:history.back()'>Tagasi</a></div>",
        ),
    ),
    case(
        S,
        "ylikool-a.xii.test/oppeained/SOTS.02.118",
        s.app(
            "Õppeainet ei leitud",
            "<h1>Hoiatus</h1><p>Sellise koodiga ainet õppeinfosüsteemis ei ole.</p>",
            site="Õppeinfo",
        ),
    ),
    case(
        S,
        "ylikool-b.xii.test/taienduskoolitus/kursus/8830",
        s.app(
            "Kursus on läbi",
            "<h1>Kursus on toimunud ja kirjeldus eemaldatud</h1><p>Vaata toimuvaid kursusi kalendrist.</p>",
            site="Täienduskoolitus",
        ),
    ),
    case(
        S,
        "standard-a.xii.test/et/evs-1997-2003",
        s.shop(
            "EVS 1997:2003",
            "<p>Standard on tühistatud. Müük lõpetatud, asendust ei ole.</p>",
            site="Standardipood",
            menu=("Standardid", "Koolitused", "Kommenteerimine"),
        ),
    ),
    case(
        S,
        "oppevara-a.xii.test/material/19002",
        s.app(
            "Materjal on kustutatud",
            "<div class='alert'>Õppematerjal „Tunded minus“ on autori poolt kustutatud.</div>",
            site="E-koolikott",
        ),
    ),
    case(
        S,
        "oppevara-b.xii.test/et/oppematerjal/711-Kiusamine",
        s.app("E-Kott", "<p>Seda materjali ei saa vaadata: link on katki või materjal prügikastis.</p>", site="E-kott"),
    ),
    case(
        S,
        "register-a.xii.test/dokument/2219/avalik",
        s.front(
            "Dokumendiregister",
            "<h3>Avalik vaade</h3><p>Dokumendi avalikustamise tähtaeg on läbi ja seda enam ei kuvata.</p><p><a href='/'>Uus otsing</a></p>",
        ),
    ),
    case(
        S,
        "kaart-a.xii.test/xgis2/page/app/varjupaigad",
        s.front("Kaardirakendus", "<p>Rakendus on suletud alates 15.01.2022.</p>"),
    ),
    case(
        S,
        "ajakiri-a.xii.test/article/view/2017.4.03",
        s.ojs(
            "Artikkel on tagasi kutsutud",
            "<p>Toimetus on artikli tagasi kutsunud ja täistekst ei ole enam loetav.</p>",
            site="Sotsiaaltöö",
            lang="et",
        ),
    ),
    case(
        S,
        "ajakiri-b.xii.test/arhiiv/2009-2/kaasus",
        s.voog(
            "Ei ole, mis ei ole",
            "<p>Number 2/2009 veebis ei ole. Paberil leiad selle raamatukogust.</p>",
            site="Ajakiri Abi",
        ),
    ),
    case(
        S,
        "ettevote-a.xii.test/tooted/nutinupp",
        s.voog(
            "Nutinupp",
            "<p>Nutinupu tootmine ja tugi on lõpetatud. Äpp on rakendusepoodidest eemaldatud.</p>",
            site="Turvanupp OÜ",
        ),
    ),
    case(
        S,
        "rakendus-a.xii.test/app/rahu-minus",
        s.app(
            "Äpp pole saadaval",
            "<p>Seda äppi teie riigis ega mujal enam ei jagata. Arendaja on selle poest eemaldanud.</p>",
            site="Rakendused",
        ),
    ),
    case(
        S,
        "petitsioon-a.xii.test/algatus/441-turvaline-koolitee",
        s.app("Algatust ei ole", "<p>Algatus on autori poolt tagasi võetud ja eemaldatud.</p>", site="Rahvahääl"),
    ),
    case(
        S,
        "spordiklubi-a.xii.test/treening/eakad.html",
        s.front(
            "Spordiklubi",
            "<CENTER><FONT SIZE=5>LEHT ON KUSTUTATUD!</FONT><BR><A HREF='index.html'>esilehele</A></CENTER>",
        ),
    ),
    case(
        S,
        "portaal-e.xii.test/et/kkk/9931",
        s.app(
            "Vastust ei leitud",
            "<h1>Otsitud küsimus puudub</h1><p>Küsimus nr 9931 ei ole teadmusbaasis. Küsi uuesti või helista.</p>",
            site="Abikeskus",
        ),
    ),
    case(
        S,
        "portaal-f.xii.test/teated/aegunud",
        to("/viga?kood=404"),
        pages={"/viga?kood=404": sends(s.veera("Ei leidnud", "<p>Leht on kadunud või ei ole seda kunagi olnud.</p>"))},
    ),
    case(
        S,
        "portaal-g.xii.test/sisu/5119",
        to("/pole-leitud.html", 301),
        pages={"/pole-leitud.html": sends(s.sharepoint("Teie otsitud leht puudub", "<p>Palun kasutage menüüd.</p>"))},
    ),
    case(
        S,
        "portaal-h.xii.test/toimetulek/kalkulaator",
        s.veera(
            "Kalkulaator", "<p>Kalkulaator on kasutuselt kõrvaldatud. Toetuse suurust me veebis enam ei arvuta.</p>"
        ),
    ),
    case(
        S,
        "portaal-i.xii.test/et/node/1551",
        s.veera("Avaldamata", "<p>Sisuhaldur on lehe avaldamise tühistanud.</p>", site="Kultuuriasutus"),
        also=(R.FORBIDDEN, R.LOGIN),
    ),
)

EN: tuple[Case, ...] = (
    case(
        S,
        "ngo-a.xii.test/resources/toolkit-for-survivors",
        s.wp(
            "Nothing here but tumbleweed",
            "<p>The resource you were after has left our website. Drop us a line and we will see if somebody kept a copy.</p>",
            lang="en",
            site="Safe Harbour",
            menu=("Help", "Training", "Donate"),
            post=False,
        ),
    ),
    case(
        S,
        "ngo-b.xii.test/what-we-do/helpline",
        s.wp(
            "Our helpline has closed",
            "<p>After eleven years the helpline took its last call on 30 June 2021. It will not reopen. If you are in danger, call the emergency number.</p>",
            lang="en",
            site="ListenLine",
        ),
    ),
    case(
        S,
        "uni-a.xii.test/~jsmith/papers/attachment.pdf",
        s.front(
            "Personal homepages",
            "<p>The account jsmith no longer exists on this server. Files of staff who have left are removed after twelve months.</p>",
        ),
    ),
    case(
        S,
        "uni-b.xii.test/handle/1887/20031",
        s.dspace(
            "Item withdrawn",
            "<h1>Item withdrawn</h1><p>The item you are trying to access was withdrawn from the repository. Reason: at the request of the publisher.</p>",
            lang="en",
            site="Scholarly Repository",
        ),
    ),
    case(
        S,
        "uni-c.xii.test/courses/social-work-101",
        s.app(
            "Course retired",
            "<h1>This course has been retired</h1><p>Enrolment is closed for good and the materials are offline. Browse our catalogue for what runs now.</p>",
            lang="en",
            site="OpenLearning",
        ),
    ),
    case(
        S,
        "mooc-a.xii.test/learn/psychological-first-aid",
        s.app(
            "Not available",
            "<h2>We looked high and low</h2><p>But this course seems to have been taken off the platform by its instructor.</p>",
            lang="en",
            site="Learnly",
        ),
    ),
    case(
        S,
        "journal-a.xii.test/index.php/jcs/article/view/884",
        s.ojs("Error", "<p>The requested article does not exist in this journal.</p>"),
    ),
    case(
        S,
        "journal-b.xii.test/doi/10.5555/abc.2014.22",
        s.ojs(
            "DOI Not Found",
            "<p>This DOI cannot be resolved. It may have been mistyped, or the publisher has not registered it. Report the error to the registrant.</p>",
            site="Resolver",
        ),
    ),
    case(
        S,
        "news-a.xii.test/2015/health/how-to-grieve",
        s.daily(
            "We can't seem to find that story",
            "<p>It may have expired: agency copy is only shown for thirty days.</p>",
            lang="en",
            site="The Courier",
        ),
    ),
    case(
        S,
        "news-b.xii.test/story/88120",
        s.daily(
            "Story removed",
            "<p>This story has been withdrawn following a legal complaint.</p>",
            lang="en",
            site="Gazette",
        ),
        also=(R.LEGAL,),
    ),
    case(
        S,
        "tube-b.xii.test/channel/UC81aa",
        s.tube("Channel", "<div class='promo'>This channel does not exist.</div>"),
        also=(V,),
    ),
    case(
        V,
        "tube-c.xii.test/watch?v=Kd81_jXw0aQ",
        s.tube(
            "VaataTV",
            "<div id='player'><div class='reason'>Video unavailable</div><div class='subreason'>This video is no longer available because the account associated with it has been terminated.</div></div>",
        ),
        also=(S,),
    ),
    case(
        V,
        "tube-d.xii.test/watch?v=11aaBBccD2e",
        s.tube(
            "VaataTV", "<div id='player'><div class='reason'>This video has been removed by the uploader</div></div>"
        ),
        also=(S,),
    ),
    case(
        V,
        "tube-e.xii.test/video/2019/3312",
        s.tube(
            "Clip",
            "<div class='slate'>This clip was pulled by its owner and cannot be played any more.</div>",
            site="Clipper",
        ),
        also=(S,),
    ),
    case(
        V,
        "tube-f.xii.test/76213390",
        s.tube(
            "Sorry",
            "<h1>Sorry</h1><p>This video does not exist.</p><p>If you think it should, the owner may have deleted it.</p>",
            site="Vidio",
        ),
        also=(S,),
    ),
    case(
        V,
        "tube-g.xii.test/v/aa12",
        s.tube("Video on eemaldatud", "<p>Video on eemaldatud, kuna see rikkus kasutustingimusi.</p>", lang="et"),
        also=(S,),
    ),
    case(
        V,
        "tube-h.xii.test/watch?v=Pr1v4te",
        s.tube(
            "VaataTV",
            "<div class='reason'>Private video</div><div class='subreason'>Sign in if you've been granted access to this video</div>",
        ),
        also=(R.LOGIN, S, R.FORBIDDEN),
    ),
    case(
        V,
        "tube-i.xii.test/video-8123_4567",
        s.tube(
            "Видео удалено",
            "<p>Видеозапись удалена её автором и недоступна для просмотра.</p>",
            lang="ru",
            site="Видеохост",
        ),
        also=(S,),
    ),
    case(
        S,
        "shop-a.xii.test/products/feelings-flashcards",
        s.shop(
            "Feelings Flashcards",
            "<p>Discontinued. This item has reached the end of its life and won't be restocked.</p>",
            lang="en",
            site="TherapyToys",
            menu=("Games", "Cards", "Books"),
        ),
    ),
    case(
        S,
        "shop-b.xii.test/dp/B00881",
        s.front(
            "Store",
            "<p>Looking for something? The web address you entered is not a functioning page on our site.</p><a href=/>Go to the home page</a>",
        ),
    ),
    case(
        S,
        "docs-a.xii.test/en/v2/guide/embed.html",
        s.sphinx(
            "Page moved or removed",
            "<p>The version 2 documentation has been taken down. Version 2 reached end of life and its manual is no longer hosted.</p>",
        ),
    ),
    case(
        S,
        "forge-a.xii.test/jdoe/chatbot",
        s.forge("Project", "<h1>jdoe/chatbot</h1><p>This repository was deleted by its owner.</p>"),
    ),
    case(
        S,
        "forge-b.xii.test/org/dataset/tree/v1",
        s.forge(
            "Whoops",
            "<h3>The page could not be found or you don't have permission to view it.</h3><p>The resource that you are attempting to access does not exist or you don't have the necessary permissions to view it.</p>",
        ),
        also=(R.FORBIDDEN, R.LOGIN),
    ),
    case(
        S,
        "wiki-a.xii.test/wiki/Restorative_circle",
        s.mediawiki(
            "Restorative circle",
            "<div class='noarticletext'><b>Wiki does not have an article with this exact name.</b> Please search for Restorative circle to check for alternative titles or spellings. Start the article or request it.</div>",
            lang="en",
            site="Openpedia",
            cats="",
        ),
    ),
    case(
        S,
        "conf-a.xii.test/display/HR/Onboarding+guide",
        s.confluence(
            "Page Not Found", "<p>We can't find that page. Perhaps the space was archived or the page was purged.</p>"
        ),
    ),
    case(
        S,
        "forum-c.xii.test/t/how-do-you-cope/1882",
        s.discourse(
            "Oops! That page doesn’t exist or is private.",
            "<div class='page-not-found'><p>Popular</p><p>Recent</p></div>",
        ),
        also=(R.LOGIN, R.FORBIDDEN),
    ),
    case(
        S,
        "forum-d.xii.test/t/self-care-tips/933",
        s.discourse("self-care tips", "<div class='post'><p>(topic deleted by author)</p></div>"),
    ),
    case(
        S,
        "form-c.xii.test/r/8KJH21",
        s.form(
            "Evaluation",
            "<p>This survey has now closed. Thank you to all who took part.</p>",
            lang="en",
            site="SurveyApe",
        ),
    ),
    case(
        S,
        "form-d.xii.test/to/abQ1",
        s.form(
            "Typeform",
            "<h1>This typeform isn't accepting new responses</h1><p>Create your own, it's free</p>",
            lang="en",
        ),
    ),
    case(
        S,
        "cloud-d.xii.test/s/q81/handout.docx",
        s.app(
            "Dropcase",
            "<h2>This item was deleted</h2><p>The file that used to be behind this link has been moved to the bin by its owner.</p>",
            lang="en",
            site="Dropcase",
        ),
    ),
    case(
        S,
        "cloud-e.xii.test/file/d/0B91/view",
        s.docs(
            "Sorry, the file you have requested does not exist.",
            "<p>Make sure that you have the correct URL and that the owner of the file hasn't deleted it.</p>",
            lang="en",
            kind="Drive",
        ),
    ),
    case(
        S,
        "cloud-f.xii.test/design/DAF1/view",
        s.app("Canvas", "<p>Whoever made this design has moved it to the trash.</p>", lang="en", site="Canvas"),
    ),
    case(
        S,
        "eu-a.xii.test/programmes/daphne/node_en",
        s.europa(
            "Sorry, this page is no more",
            "<p>The programme website was decommissioned in 2020. Its contents are not available online.</p>",
        ),
    ),
    case(
        S,
        "eu-b.xii.test/justice/victims/files/report_en.pdf",
        s.europa("Document not available", "<p>The document you requested has been removed from Europa servers.</p>"),
    ),
    case(
        S,
        "eu-c.xii.test/epale/en/resource-centre/content/101",
        s.europa(
            "We could not find what you're looking for",
            "<p>The item may have been unpublished by its author or by the moderation team.</p>",
            site="Learning Platform",
        ),
    ),
    case(
        S,
        "job-c.xii.test/vacancy/8839",
        s.jobs(
            "Case worker (f/m/x)",
            "<p>This position has been filled and is no longer accepting applications.</p>",
            lang="en",
            site="NGO Jobs",
        ),
    ),
    case(
        S,
        "event-a.xii.test/e/webinar-trauma-10022",
        s.app(
            "Webinar on trauma",
            "<h1>Event cancelled</h1><p>The organiser has cancelled this event. Tickets have been refunded.</p>",
            lang="en",
            site="Eventy",
        ),
        also=(R.FINE,),
    ),
    case(
        S,
        "quiz-a.xii.test/join/quiz/5d81",
        s.app(
            "Quizly",
            "<p>Uh oh. The quiz you are looking for was deleted or set to private.</p>",
            lang="en",
            site="Quizly",
        ),
    ),
    case(
        S,
        "board-a.xii.test/padlet/room/xk2",
        s.app(
            "Board",
            "<p>This board has been removed. It was trashed by its owner more than 30 days ago.</p>",
            lang="en",
            site="Pinwall",
        ),
    ),
    case(
        S,
        "tool-a.xii.test/app",
        s.app(
            "Goodbye from Storyline",
            "<h1>Storyline has shut down</h1><p>Thank you for nine wonderful years. Accounts and stories were deleted on 1 October.</p>",
            lang="en",
        ),
    ),
    case(
        S,
        "api-a.xii.test/v1/courses/18/handout",
        sends(
            '{"status":"error","code":404,"message":"Resource with id 18 was not found"}',
            200,
            {"Content-Type": "application/json"},
        ),
    ),
    case(S, "plain-a.xii.test/readme.txt", sends("File not found.\n", 200, {"Content-Type": "text/plain"})),
    case(S, "plain-b.xii.test/old/exercise.html", "<html><body>No such file or directory</body></html>"),
    case(
        S,
        "spa-a.xii.test/article/77",
        s.app("Not Found", "<div><h1>404</h1><h2>This page could not be found.</h2></div>", lang="en"),
    ),
    case(
        S,
        "meta-a.xii.test/old-guide.html",
        s.front("Moved", "<p>One moment…</p>", head="<meta http-equiv='refresh' content='0; url=/gone.html'>"),
        pages={
            "/gone.html": sends(
                s.front(
                    "Gone",
                    "<h1>Gone fishing</h1><p>The old guide has been discontinued and taken off the site. There is no newer one.</p>",
                )
            )
        },
    ),
)

OTHER: tuple[Case, ...] = (
    case(
        S,
        "ru-a.xii.test/pomosh/telefon-doveriya",
        s.wp(
            "Страница потерялась",
            "<p>Похоже, такой страницы на нашем сайте больше нет. Вернитесь на главную или воспользуйтесь поиском.</p>",
            lang="ru",
            site="Центр «Опора»",
            menu=("Помощь", "Статьи"),
            post=False,
        ),
    ),
    case(
        S,
        "ru-b.xii.test/node/4412",
        s.veera(
            "Материал снят с публикации",
            "<p>Материал больше не доступен на портале.</p>",
            lang="ru",
            site="Портал услуг",
        ),
    ),
    case(
        S,
        "ru-c.xii.test/article/2014/semya",
        s.daily("Такой статьи нет", "<p>Возможно, её удалили, или в адресе ошибка.</p>", lang="ru", site="Вестник"),
    ),
    case(
        S,
        "ru-d.xii.test/topic/8821",
        s.phpbb(
            "Информация",
            "<div class='panel'><p>Запрошенной темы не существует.</p></div>",
            lang="ru",
            site="Форум родителей",
        ),
    ),
    case(
        S,
        "ru-e.xii.test/kniga/12",
        s.shop(
            "Слово ребёнку",
            "<p>Книга снята с продажи. Тираж распродан, переиздание не планируется.</p>",
            lang="ru",
            site="Книжник",
            menu=("Книги", "Игры"),
        ),
    ),
    case(
        S,
        "ru-f.xii.test/forms/opros",
        s.form("Опрос", "<div>Опрос завершён. Приём ответов прекращён.</div>", lang="ru"),
    ),
    case(
        S,
        "ru-g.xii.test/vakansii/psiholog-771",
        s.jobs("Психолог", "<p>Вакансия закрыта и перенесена в архив.</p>", lang="ru", site="Работа"),
    ),
    case(
        S,
        "ru-h.xii.test/wiki/Буллинг".replace("Буллинг", "%D0%91%D1%83%D0%BB%D0%BB%D0%B8%D0%BD%D0%B3"),
        s.mediawiki(
            "Буллинг",
            "<p>В этом разделе нет страницы с таким названием. Вы можете создать её.</p>",
            lang="ru",
            site="Вики",
            cats="",
        ),
    ),
    case(
        S,
        "fi-a.xii.test/palvelut/turvakoti",
        s.wp(
            "Hups, sivu on hukassa",
            "<p>Etsimääsi sivua ei enää ole tai sen osoite on vaihtunut.</p>",
            lang="fi",
            site="Turvaverkko",
            post=False,
        ),
    ),
    case(
        S,
        "fi-b.xii.test/a/3-8812201",
        s.daily(
            "Artikkeli on poistettu", "<p>Tämä artikkeli on poistunut verkkopalvelusta.</p>", lang="fi", site="Sanomat"
        ),
    ),
    case(
        V,
        "fi-c.xii.test/1-50123381",
        s.broadcaster(
            "Ohjelma ei ole enää katsottavissa", "<p>Ohjelman katseluoikeus on päättynyt.</p>", lang="fi", site="Areena"
        ),
        also=(S,),
    ),
    case(
        S,
        "sv-a.xii.test/stod/kvinnojour",
        s.typo3(
            "Sidan finns inte längre",
            "<p>Innehållet du söker har gallrats från webbplatsen.</p>",
            lang="sv",
            site="Kommunen",
            menu=("Stöd", "Skola"),
        ),
    ),
    case(
        V,
        "sv-b.xii.test/video/jXk21/uppdrag",
        s.broadcaster(
            "Programmet kan inte längre ses",
            "<p>Rättigheterna har gått ut och programmet har tagits bort ur tjänsten.</p>",
            lang="sv",
            site="Play",
        ),
        also=(S,),
    ),
    case(
        S,
        "lv-a.xii.test/lv/pakalpojumi/krizes",
        s.veera(
            "Lapa nav atrasta", "<p>Meklētā lapa neeksistē vai ir dzēsta.</p>", lang="lv", site="Labklājības portāls"
        ),
    ),
    case(
        S,
        "lv-b.xii.test/raksts/5501",
        s.daily("Raksts vairs nav pieejams", "<p>Redakcija šo rakstu ir noņēmusi.</p>", lang="lv", site="Avīze"),
    ),
    case(
        S,
        "de-a.xii.test/themen/opferhilfe/broschuere",
        s.typo3(
            "Hier gibt es nichts zu sehen",
            "<p>Die Broschüre ist vergriffen und wird nicht mehr aufgelegt. Auch ein Download steht nicht mehr zur Verfügung.</p>",
        ),
    ),
    case(
        S,
        "de-b.xii.test/mediathek/video/kinderschutz-100.html",
        s.broadcaster(
            "Inhalt nicht mehr verfügbar",
            "<p>Der Beitrag darf aus rechtlichen Gründen nicht länger angeboten werden und wurde depubliziert.</p>",
            lang="de",
            site="Mediathek",
        ),
        also=(V, R.LEGAL),
    ),
    case(
        S,
        "fr-a.xii.test/ressources/fiche-12",
        s.typo3(
            "Page introuvable",
            "<p>Oups, la fiche demandée n'est plus en ligne. Elle a sans doute été archivée.</p>",
            lang="fr",
            site="Association Écoute",
            menu=("Aide", "Presse"),
        ),
    ),
    case(
        S,
        "fr-b.xii.test/offre/educateur-881",
        s.jobs(
            "Éducateur spécialisé",
            "<p>Cette offre n'est plus disponible : le poste est pourvu.</p>",
            lang="fr",
            site="Emploi social",
        ),
    ),
    case(
        S,
        "lt-a.xii.test/lt/paslaugos/parama",
        s.front("Portalas", "<h1>Puslapis nerastas</h1><p>Jūsų ieškomas puslapis pašalintas arba perkeltas.</p>"),
    ),
    case(
        S,
        "pl-a.xii.test/poradnik/przemoc",
        s.front("Poradnik", "<h1>Nie ma takiej strony</h1><p>Treść, której szukasz, została usunięta.</p>"),
    ),
    case(
        S,
        "es-a.xii.test/recursos/guia-2",
        s.front("Recursos", "<h1>¡Vaya! Esta página ya no existe</h1><p>El contenido fue eliminado por su autor.</p>"),
    ),
    case(
        P,
        "domeen-a.xii.test/materjalid/",
        s.front(
            "domeen-a.xii.test",
            "<h1>domeen-a.xii.test</h1><p>See domeen on müügis! Tee pakkumine juba täna.</p><a href='/osta'>Osta domeen</a>",
        ),
        anything=sends(
            s.front(
                "domeen-a.xii.test",
                "<h1>domeen-a.xii.test</h1><p>See domeen on müügis! Tee pakkumine juba täna.</p><a href='/osta'>Osta domeen</a>",
            )
        ),
        also=(G,),
    ),
    case(
        P,
        "domeen-b.xii.test/",
        s.front(
            "Domain parking",
            "<p>Selle domeeni registreeris klient Näidishosting AS kaudu. Veebilehte ei ole veel üles laaditud.</p>",
        ),
    ),
    case(
        P,
        "domain-c.xii.test/course/",
        s.front(
            "domain-c.xii.test is for sale",
            "<h2>The domain domain-c.xii.test may be for sale by its owner</h2><p>Related searches: Counselling Online · Grief Therapy · Social Work Degree</p>",
        ),
        anything=sends(
            s.front(
                "domain-c.xii.test is for sale",
                "<h2>The domain domain-c.xii.test may be for sale by its owner</h2><p>Related searches: Counselling Online · Grief Therapy · Social Work Degree</p>",
            )
        ),
        also=(G,),
    ),
    case(
        P,
        "domain-d.xii.test/",
        s.front(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>",
        ),
    ),
    case(
        P,
        "domain-e.xii.test/opas",
        s.front(
            "Account Suspended",
            "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>",
        ),
        anything=sends(
            s.front(
                "Account Suspended",
                "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>",
            )
        ),
        also=(S, G),
    ),
    case(
        P,
        "domain-f.xii.test/",
        s.front(
            "Домен продаётся",
            "<h1>domain-f.xii.test</h1><p>Домен продаётся. Узнать цену и купить можно в магазине доменов.</p>",
        ),
    ),
    case(
        P,
        "domain-g.xii.test/",
        s.front(
            "Verkkotunnus", "<p>Tämä verkkotunnus on varattu asiakkaallemme. Sivusto on tulossa. Webhotelli Oy</p>"
        ),
    ),
    case(
        P,
        "domain-h.xii.test/index.html",
        s.front(
            "Apache2 Debian Default Page: It works",
            "<p>It works! This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p>",
        ),
    ),
)

_casino = s.wp(
    "Parimad kasiinod 2025",
    "<p>Boonused, tasuta spinnid ja kiired väljamaksed: meie edetabel aitab valida. Mängi vastutustundlikult!</p>" * 6,
    site="Kasiinojuht",
    menu=("Boonused", "Slotid"),
)
_front_et = s.voog(
    "Tere tulemast",
    "<p>Oleme perede tugikeskus. Meie juurde võib tulla nõustamisele, koolitusele või lihtsalt juttu ajama.</p>"
    + prose("et", 3, 2),
    site="Perekeskus",
)
_front_en = s.wp("Welcome", prose("en", 4, 1), lang="en", site="Care Alliance", post=False)
_front_ru = s.wp("Добро пожаловать", prose("ru", 3, 0), lang="ru", site="Дом семьи", post=False)
_front_v = s.veera("Avaleht", prose("et", 4, 5), site="Pereamet")
_shop = s.shop(
    "Uued tooted",
    "<ul>"
    + "".join(
        f"<li>{x} – {n},90 €</li>" for n, x in enumerate(("Kruus", "Märkmik", "Pliiats", "Kott", "Kaart", "Pusle"), 4)
    )
    + "</ul>",
)
_spa = s.app("Kogukonnaportaal", "<h1>Kogukonnaportaal</h1>" + prose("et", 2, 8), site="Kogukond")

GENERAL: tuple[Case, ...] = (
    case(
        G,
        "uldleht-a.xii.test/materjalid/lapse-oigused.pdf",
        _front_et,
        pages={"/": sends(_front_et)},
        anything=sends(_front_et),
    ),
    case(
        G,
        "uldleht-b.xii.test/resources/handbook-2016",
        _front_en,
        pages={"/": sends(_front_en)},
        anything=sends(_front_en),
    ),
    case(G, "uldleht-c.xii.test/stati/42", _front_ru, pages={"/": sends(_front_ru)}, anything=sends(_front_ru)),
    case(
        G,
        "uldleht-d.xii.test/et/toetused/vana-leht",
        to("/et"),
        pages={"/": to("/et"), "/et": sends(_front_v)},
        anything=to("/et"),
    ),
    case(G, "uldleht-e.xii.test/content/kursus-12", to("/", 301), pages={"/": sends(_front_et)}, anything=to("/", 301)),
    case(
        G,
        "uldleht-f.xii.test/toode/vana-mang",
        to("/uued"),
        pages={"/uued": sends(_shop), "/": sends(_shop)},
        anything=to("/uued"),
    ),
    case(
        G, "uldleht-g.xii.test/lugu/noored", _casino, pages={"/": sends(_casino)}, anything=sends(_casino), also=(P, S)
    ),
    case(G, "uldleht-h.xii.test/grupp/19/arutelu", _spa, pages={"/": sends(_spa)}, anything=sends(_spa)),
    case(
        G,
        "uldleht-i.xii.test/vana/juhend.html",
        on("uldleht-i2.xii.test", "/", 301),
        pages={"uldleht-i2.xii.test/": sends(_front_v), "/": on("uldleht-i2.xii.test", "/", 301)},
        anything=on("uldleht-i2.xii.test", "/", 301),
    ),
    case(
        G,
        "uldleht-j.xii.test/en/publications/guide",
        to("/en/home"),
        pages={"/": to("/en/home"), "/en/home": sends(_front_en)},
        anything=to("/en/home"),
    ),
    case(
        G,
        "uldleht-k.xii.test/doc.php?id=91",
        _front_et.replace("Perekeskus", "Noortekeskus"),
        pages={"/": sends(_front_et.replace("Perekeskus", "Noortekeskus"))},
        anything=sends(_front_et.replace("Perekeskus", "Noortekeskus")),
    ),
)

_heads = "".join(
    f"<article><a href='/l/{i}'><h3>{h}</h3></a><time>{i + 3}.11.2026</time><p>{p}</p></article>"
    for i, (h, p) in enumerate(
        (
            ("Ohvriabi sai uue kodu", "Kolisime novembris Endla tänavale, uksed on avatud tööpäeviti."),
            ("Vabatahtlike õhtu tõi kokku sada inimest", "Räägiti sellest, mis paneb jätkama ja millal puhata."),
            ("Lapse murele vastab nüüd ka juturobot", "Robot ei asenda inimest, kuid aitab öösel oodata."),
        )
    )
)
_map = (
    "<h2>Sisukaart</h2><ul>"
    + "".join(
        f"<li><a href='/{i}'>{x}</a></li>"
        for i, x in enumerate(
            (
                "Toetused",
                "Perele",
                "Eakale",
                "Puudega inimesele",
                "Töötule",
                "Spetsialistile",
                "Asutusest",
                "Vabad ametikohad",
                "Hanked",
                "Pressile",
                "Andmekaitse",
            )
        )
    )
    + "</ul>"
)
_bar = "<div role='dialog' aria-label='Küpsised'><p>Kasutame küpsiseid. Vajalikud küpsised on alati lubatud, statistika omad sinu nõusolekul.</p><button>Luba kõik</button><button>Ainult vajalikud</button></div>"

HEAVY: tuple[Case, ...] = (
    case(
        S,
        "raske-a.xii.test/et/spetsialistile/juhendid/hindamisvahend",
        s.veera(
            "Juhtus nii",
            _bar
            + "<p>Sa sattusid kohta, mille me uue kodulehe tegemisel maha jätsime. Alt leiad värskemad uudised ja sisukaardi.</p>"
            + _heads
            + _map,
        ),
    ),
    case(
        S,
        "raske-b.xii.test/pere/artikkel-2011",
        s.daily(
            "Sellist artiklit Pereajakirjas ei ole",
            _bar + "<h2>Loe parem neid</h2>" + _heads + _heads.replace("/l/", "/m/"),
            site="Pereajakiri",
        ),
    ),
    case(
        S,
        "raske-c.xii.test/toode/rollimangu-komplekt",
        s.shop(
            "Rollimängu komplekt",
            "<p>Arhiivitoode. Enam ei toodeta ega müüda.</p><h2>Teised ostsid</h2><ul><li>Näpunukud 12,90 €</li><li>Kuulamiskaardid 15,00 €</li><li>Tunnete ratas 9,90 €</li><li>Liivakell 4,50 €</li></ul><h2>Uudiskiri</h2><p>Liitu ja saad esimese ostu 10% soodsamalt.</p>",
        ),
    ),
    case(
        S,
        "raske-d.xii.test/opilasele/abi",
        s.wp(
            "Jänes viis ära",
            _bar + "<p>Leht hüppas minema! Aga meil on palju muud:</p>" + _map + _heads,
            site="Kase kool",
            post=False,
        ),
    ),
    case(
        S,
        "raske-e.xii.test/research/projects/safe-home",
        s.app(
            "Safe Home",
            "<h1>Safe Home</h1><p>The project site was taken offline when funding ended in 2019. No archive was kept.</p><h2>Our current research</h2><ul><li>Caring cities</li><li>Young carers</li><li>Digital courts</li><li>Ageing well together</li></ul><h2>People</h2><ul><li>Prof. Ada Lund</li><li>Dr. Mo Reyes</li></ul>",
            lang="en",
            site="Institute of Care",
        ),
    ),
    case(
        S,
        "raske-f.xii.test/ru/dlya-roditeley/broshyura",
        s.veera(
            "Мы обновили сайт",
            "<p>Часть старых материалов, включая этот, на новый сайт не попала.</p>"
            + prose("ru", 1, 4)
            + "<ul><li>Новости</li><li>Услуги</li><li>Контакты</li></ul>",
            lang="ru",
            site="Портал услуг",
        ),
    ),
    case(
        S,
        "raske-g.xii.test/kurss/vakivalta-tyossa",
        s.wp(
            "Väkivalta työssä -kurssi",
            "<p>Kurssia ei enää järjestetä, ja sen verkkosivut on poistettu.</p><h2>Tulevat koulutukset</h2><ul><li>Puheeksi ottaminen, 3.2.</li><li>Vertaisohjaaja, 14.3.</li><li>Kriisityön perusteet, 9.4.</li></ul>",
            lang="fi",
            site="Turvaverkko",
        ),
    ),
    case(
        S,
        "raske-h.xii.test/saade/2008/kodutunne",
        s.broadcaster(
            "Kodutunne",
            "<p>Seda saadet meil veebis vaadata ei saa – salvestist ei säilinud.</p><h2>Populaarsed saated</h2><ul><li>Pealtnägija</li><li>Ringvaade</li><li>Osoon</li><li>Kapital</li></ul>",
        ),
        also=(V,),
    ),
)

CASES = (*ET, *EN, *OTHER, *GENERAL, *HEAVY)
