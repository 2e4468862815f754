"""Ordinary pages which give what was promised."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case

from . import skins as s
from .skins import prose

F = R.FINE
_hub = (
    "<ul>"
    + "".join(
        f"<li><a href='/t{i}'>{t}</a></li>"
        for i, t in enumerate(
            (
                "Juhend lapsevanemale",
                "Tööleht 1: tunded",
                "Tööleht 2: piirid",
                "Video: kuidas kuulata",
                "Lugemissoovitused",
            )
        )
    )
    + "</ul>"
)


def _video(title, about, views="12 403 vaatamist", lang="et", comments="Kommentaarid (3)"):
    return s.tube(
        title,
        f"<div id='player'><video src='/v.mp4'></video></div><h1>{title}</h1><p>{views}</p><p>{about}</p><h2>{comments}</h2>",
        lang=lang,
    )


_form_et = (
    "".join(
        f"<div class='question'>{q} *<div>Sinu vastus</div></div>"
        for q in ("Sinu nimi", "E-posti aadress", "Asutus", "Miks soovid osaleda?")
    )
    + "<div role='button'>Esita</div>"
)
_lost = sends(s.app("Kadunud", "<h1>Ei leidnud</h1><p>Lehte ei ole.</p>", site="Rakendus"))

ET: tuple[Case, ...] = (
    case(
        F,
        "hea-a.xii.test/et/ohvriabi-ja-huvitis/ohvriabi",
        s.veera(
            "Ohvriabi",
            "<p>Ohvriabi on tasuta avalik teenus, mille eesmärk on säilitada või parandada ohvri toimetulekuvõimet.</p>"
            + prose("et", 3, 0),
        ),
    ),
    case(
        F,
        "hea-b.xii.test/et/sotsiaalteenused/tugiisikuteenus",
        s.veera(
            "Tugiisikuteenus",
            "<p>Tugiisik toetab iseseisvat toimetulekut olukordades, kus inimene vajab kõrvalist abi sotsiaalsete, majanduslike või terviseprobleemide tõttu.</p>"
            + prose("et", 2, 5),
            site="Sotsiaalministeerium",
        ),
    ),
    case(
        F,
        "hea-c.xii.test/et/uudised/uus-kriisitelefon-alustas-tood",
        s.veera(
            "Uus kriisitelefon alustas tööd",
            "<p>Esmaspäevast vastab ööpäev läbi kriisitelefon 116 006. Nõu antakse eesti, vene ja inglise keeles.</p>"
            + prose("et", 2, 3),
        ),
    ),
    case(
        F,
        "hea-d.xii.test/et/statistika/aastaaruanne-2021",
        s.veera(
            "Aastaaruanne 2021",
            "<p>Aastal 2021 pöördus ohvriabisse 11 862 inimest, neist 78% naised. Kõige sagedasem põhjus oli lähisuhtevägivald.</p>"
            + prose("et", 2, 2),
        ),
    ),
    case(
        F,
        "hea-e.xii.test/et/kontakt/pohja-piirkond",
        s.veera(
            "Põhja piirkonna kontaktid",
            "<table><tr><td>Anne Allik</td><td>juhtivspetsialist</td><td>5300 0010</td></tr><tr><td>Bert Baum</td><td>ohvriabitöötaja</td><td>5300 0011</td></tr><tr><td>Cia Caar</td><td>ohvriabitöötaja</td><td>5300 0012</td></tr></table><p>Vastuvõtt eelneval kokkuleppel, Endla 8, Tallinn. Kirjuta ja jäta number, helistame tagasi samal tööpäeval.</p>"
            + prose("et", 1, 1),
        ),
    ),
    case(
        F,
        "hea-f.xii.test/index.php/sotsiaaltoo/toetused",
        s.joomla(
            "Toetused",
            "<p>Vallaeelarvest makstakse sünnitoetust, koolitoetust, küttetoetust ja matusetoetust. Toetuse suurused kinnitab volikogu.</p>"
            + prose("et", 2, 5),
        ),
    ),
    case(
        F,
        "hea-g.xii.test/index.php?option=com_content&view=article&id=31",
        s.joomla("Eakate päevakeskus", prose("et", 3, 8)),
    ),
    case(
        F,
        "hea-h.xii.test/Pages/koduteenus.aspx",
        s.sharepoint(
            "Koduteenus",
            "<p>Koduteenusega aidatakse inimest neis toimingutes, milleta ta ei saa kodus elada: toit, kütmine, ravimid, koristamine.</p>"
            + prose("et", 2, 5),
        ),
    ),
    case(
        F,
        "hea-i.xii.test/sotsiaal/lastekaitse/abivajav-laps",
        s.sharepoint(
            "Abivajavast lapsest teatamine",
            "<p>Igaüks, kellel on andmeid abivajavast lapsest, peab sellest teatama. Helista 116 111 või valla lastekaitsetöötajale.</p>"
            + prose("et", 2, 6),
        ),
    ),
    case(
        F,
        "hea-j.xii.test/record=b5501882~S1*est",
        s.catalogue(
            "Vägivalla märkamine",
            "<table><tr><td>Autor</td><td>Org, Katrin</td></tr><tr><td>Pealkiri</td><td>Vägivalla märkamine : käsiraamat spetsialistile</td></tr><tr><td>Ilmumisandmed</td><td>Tallinn : Ilmamaa, 2019</td></tr><tr><td>Kirjeldus</td><td>312 lk. : ill. ; 24 cm</td></tr><tr><td>Märksõnad</td><td>perevägivald ; sotsiaaltöö ; käsiraamatud</td></tr></table><table><tr><td>RR</td><td>Põhihoidla</td><td>Kohal</td></tr><tr><td>TLÜAR</td><td>Avariiul 36</td><td>Kohal</td></tr></table>"
            + prose("et", 1, 7),
        ),
    ),
    case(
        F,
        "hea-k.xii.test/handle/10062/61007",
        s.dspace(
            "Traumateadlik lähenemine koolis",
            "<h1>Traumateadlik lähenemine koolis</h1><p>Põld, Epp; juhendaja Kiis, Ott. Tartu, 2020. Magistritöö.</p><h5>Kokkuvõte</h5>"
            + prose("et", 2, 2)
            + "<h5>Failid</h5><a href='/bitstreams/1/download'>pold_epp_ma_2020.pdf (845 KB)</a>",
        ),
    ),
    case(
        F,
        "hea-l.xii.test/xmlui/handle/123456789/441",
        s.dspace(
            "Leinatöö hospiitsis",
            "<h2>Leinatöö hospiitsis</h2><a href='/xmlui/bitstream/1'>Vaata/ava PDF (1.1 MB)</a><h5>Autor</h5><p>Ots, Riina</p><h5>Abstrakt</h5>"
            + prose("et", 2, 3),
            old=True,
        ),
    ),
    case(
        F,
        "hea-m.xii.test/course/view.php?id=14",
        s.moodle(
            "Ohvriabi alused",
            "<ul class='topics'><li><h3>1. Sissejuhatus</h3>"
            + prose("et", 1, 0)
            + "</li><li><h3>2. Märkamine</h3>"
            + prose("et", 1, 9)
            + "</li><li><h3>3. Esmane kriisiabi</h3>"
            + prose("et", 1, 3)
            + "</li></ul>",
        ),
    ),
    case(
        F,
        "hea-n.xii.test/mod/book/view.php?id=211&chapterid=9",
        s.moodle("Suhtlemine vihase kliendiga", "<h2>Jää rahulikuks</h2>" + prose("et", 2, 3)),
    ),
    case(
        F,
        "hea-o.xii.test/artikkel/120055/mida-laps-vajab-kui-vanemad-lahku-lahevad",
        s.daily(
            "Mida laps vajab, kui vanemad lahku lähevad",
            "<p class='lead'>Perenõustaja Ene Kiil ütleb, et laps vajab kahte asja: luba armastada mõlemat ja kindlat päevakava.</p>"
            + prose("et", 3, 6),
        ),
    ),
    case(
        F,
        "hea-p.xii.test/7801212/uuring-kellelt-eestlane-nou-kusib",
        s.daily(
            "Uuring: kellelt eestlane nõu küsib",
            prose("et", 3, 2),
            site="Postipoiss",
            comments="<h3>Kommentaarid (14)</h3><p>Mari: Hea lugu, aitäh!</p><p>Anonüümne: Aga mehed?</p>",
        ),
    ),
    case(
        F,
        "hea-q.xii.test/arvamus/2019/04/hoolija-vajab-hoolt",
        s.daily(
            "Hoolija vajab hoolt",
            "<p>Omastehooldaja päev algab kell kuus ja ei lõpe.</p>" + prose("et", 3, 8),
            site="Maaleht Uus",
        ),
    ),
    case(
        F,
        "hea-r.xii.test/1609123456/intervjuu-ohvriabi-juht",
        s.broadcaster(
            "Ohvriabi juht: inimesed julgevad rohkem küsida",
            "<p>Viie aastaga on pöördumiste arv kahekordistunud. See ei tähenda, et vägivalda oleks rohkem, ütleb Tiina Aru.</p>"
            + prose("et", 2, 0),
        ),
    ),
    case(
        F,
        "hea-s.xii.test/audio/saade/huvitaja/1610-uni",
        s.broadcaster(
            "Huvitaja: kuidas uni tagasi saada",
            "<audio src='/a.mp3' controls></audio><p>Unearst Karin Pai selgitab, miks ei tasu voodis telefoni vaadata. Kestus 48 min.</p>"
            + prose("et", 1, 1),
        ),
    ),
    case(
        F,
        "hea-t.xii.test/sari/kuula-mind/osa-3",
        s.podcast(
            "Kuula mind, 3. osa: viha",
            "<p>Viha ei ole vaenlane. Jutuajamine psühholoog Toomas Laaniga: kust viha tuleb ja mida sellega teha.</p><p>Kestus 41 min · 12. märts 2022</p>"
            + prose("et", 1, 6),
        ),
    ),
    case(
        F,
        "hea-u.xii.test/watch?v=Et1kuulamine",
        _video("Kuidas kuulata last", "Koolipsühholoog näitab kolme võtet, millega laps rääkima saada."),
    ),
    case(
        F,
        "hea-v.xii.test/video/991203",
        _video(
            "Esmane psüühiline abi: 5 sammu",
            "Õppevideo päästjatele, õpetajatele ja kõigile, kes kriisis kellegi kõrvale satuvad.",
            comments="Kommenteerimine on välja lülitatud",
        ),
    ),
    case(
        F,
        "hea-w.xii.test/raamat/ema-ara-nuta",
        s.shop(
            "Ema, ära nuta",
            "<p>Laos. Tarne 2–4 tööpäeva.</p><p>Hind 14,50 €</p><button>Lisa korvi</button><h2>Kirjeldus</h2>"
            + prose("et", 2, 7)
            + "<h2>Arvustused</h2><p>Ole esimene, kes arvustuse kirjutab.</p>",
        ),
    ),
    case(
        F,
        "hea-x.xii.test/mangud/tunnete-kaardid.html",
        s.shop(
            "Tunnete kaardid",
            "<p>48 kaarti, karp ja juhend. Sobib alates 5. eluaastast. 19,90 €</p>" + prose("et", 1, 6),
        ),
    ),
    case(
        F,
        "hea-y.xii.test/viewtopic.php?f=4&t=1201",
        s.phpbb(
            "Eksami närv",
            "<h2>Kuidas eksami eel rahuneda?</h2><div class='post'><p>Tütar ei maga enam üldse, homme matemaatika eksam. Nõuanded?</p></div><div class='post'><p>Meil aitas jalutuskäik ja soe piim. Ja kokkulepe, et õhtul enam õpikut ei ava.</p></div><div class='post'><p>Ära räägi eksamist. Vaadake koos filmi.</p></div>"
            + prose("et", 1, 6),
        ),
    ),
    case(
        F,
        "hea-z.xii.test/toopakkumine/91001-kriisinoustaja",
        s.jobs(
            "Kriisinõustaja",
            "<p>Tähtaeg 31.12.2026 · Tallinn · täistööaeg</p><h3>Tööülesanded</h3><p>Nõustad telefonis ja kohapeal inimesi, kes on kogenud rasket sündmust; teed koostööd politsei ja haiglaga; osaled kovisioonis.</p><h3>Ootame sinult</h3><p>Kõrgharidust sotsiaaltöös või psühholoogias, rahulikku meelt, eesti ja vene keelt.</p><h3>Pakume</h3><p>Supervisiooni, 35 päeva puhkust, koolitusi.</p><button>Kandideeri</button>",
        ),
    ),
    case(
        F,
        "tubli-a.xii.test/pxweb/et/stat/stat__sotsiaalelu/SK20",
        s.px(
            "SK20: Sotsiaaltoetuste saajad",
            "<p>Uuendatud 14.05.2026. Ühik: isikut. Allikas: Statistikaamet.</p><p>Vali muutujad</p><select multiple>"
            + "".join(f"<option>{y}</option>" for y in range(2004, 2026))
            + "</select><select multiple><option>Kokku</option><option>Mehed</option><option>Naised</option></select><select multiple><option>Harju maakond</option><option>Hiiu maakond</option><option>Ida-Viru maakond</option><option>Tartu maakond</option></select><p>Vihjed: valikute tegemiseks hoia all Ctrl-klahvi. Korraga saab kuvada kuni 100 000 lahtrit.</p><input type='submit' value='Näita tabelit'>",
        ),
    ),
    case(
        F,
        "tubli-b.xii.test/akt/106012023",
        s.law(
            "Ohvriabi seadus",
            "<p>Vastu võetud 14.12.2022. Jõustumine 01.04.2023.</p><h2>1. peatükk. Üldsätted</h2><p>§ 1. Seaduse reguleerimisala. (1) Seaduse eesmärk on tagada ohvrile abi tema toimetulekuvõime säilitamiseks või parandamiseks. (2) Seadus sätestab ohvriabi korralduse, ohvriabiteenused ja nende rahastamise.</p><p>§ 2. Ohvriabi põhimõtted. Abi andmisel lähtutakse ohvri vajadustest, austatakse tema tahet ja välditakse taasohvristamist.</p><p>§ 3. Haldusmenetluse seaduse kohaldamine. Käesolevas seaduses ettenähtud haldusmenetlusele kohaldatakse haldusmenetluse seadust, arvestades seaduse erisusi.</p>",
        ),
    ),
    case(
        F,
        "tubli-c.xii.test/museaalview/200133",
        s.museum(
            "Nukk",
            "<table><tr><td>Number</td><td>ERM A 512:12</td></tr><tr><td>Nimetus</td><td>nukk, kaltsunukk</td></tr><tr><td>Kogumiskoht</td><td>Karksi kihelkond</td></tr><tr><td>Dateering</td><td>1930-ndad</td></tr><tr><td>Materjal</td><td>linane riie, villane lõng</td></tr></table><p>Nuku tegi ema tütrele sünnipäevaks vana särgi riidest. Juuksed on lambavillast, silmad tikitud sinise lõngaga. Annetas Leida Pärn 1987. aastal.</p>"
            + prose("et", 1, 7),
        ),
    ),
    case(
        F,
        "tubli-d.xii.test/index.php/338120?lang=et",
        s.limesurvey(
            "Spetsialistide koolitusvajaduse uuring",
            "<p>Hea vastaja! Palume sinu abi, et kavandada järgmise aasta koolitusi. Ankeedile vastamiseks kulub umbes 15 minutit. Vastuseid analüüsitakse üldistatult.</p>"
            + prose("et", 1, 2)
            + "<button>Järgmine</button>",
        ),
    ),
    case(
        F,
        "tubli-e.xii.test/forms/d/e/1FAIpQLSdAA/viewform",
        s.form(
            "Huvi korral jäta kontakt",
            "<div>Kogume nimekirja neist, kes soovivad sügisel kovisioonirühmas osaleda. Rühmad kogunevad kord kuus Tartus, Tallinnas ja veebis. Esimesel kohtumisel lepime kokku reeglid ja ajad, edasi toob igaüks kordamööda oma juhtumi.</div>"
            + _form_et,
        ),
    ),
    case(
        F,
        "tubli-f.xii.test/document/d/1LLmk/edit?usp=sharing",
        s.docs(
            "Rühmatöö juhend",
            "<p>Rühmatöö juhend</p><p>1. Jagage rollid: lugeja, küsija, kirjutaja.</p><p>2. Lugege juhtum läbi kaks korda. Kirjutage välja faktid, oletused ja tunded.</p><p>3. Sõnastage üks küsimus, millele otsite vastust.</p>"
            + prose("et", 1, 4),
        ),
    ),
    case(
        F,
        "tubli-g.xii.test/index.php?title=Supervisioon",
        s.mediawiki(
            "Supervisioon",
            "<p><b>Supervisioon</b> on nõustamisviis, mille käigus töötaja vaatleb koos superviisoriga oma tööd, rolli ja suhteid.</p><h2>Liigid</h2><p>Eristatakse individuaalset, rühma- ja meeskonnasupervisiooni. Lähedane mõiste on kovisioon, mille puhul rühmal välist juhti ei ole.</p>"
            + prose("et", 1, 4),
        ),
    ),
    case(
        F,
        "tubli-h.xii.test/doku.php?id=meetodid:lumepall",
        s.dokuwiki(
            "meetodid:lumepall",
            "<h1>Lumepall</h1><p>Esmalt mõtleb igaüks üksi, siis arutatakse paaris, siis neljakesi, lõpuks kogu rühmaga. Igal sammul valitakse kolm olulisemat mõtet.</p><h2>Aeg</h2><p>30–45 minutit</p>"
            + prose("et", 1, 4),
        ),
    ),
    case(
        F,
        "tubli-i.xii.test/materjalid/turvaplaan",
        s.voog(
            "Turvaplaan",
            "<p>Turvaplaan on kokkulepe iseendaga, mida teha, kui kodus läheb ohtlikuks. Pane valmis dokumendid, raha, ravimid ja telefoni laadija. Lepi kellegagi kokku märgusõna.</p>"
            + prose("et", 2, 9),
        ),
    ),
    case(
        F,
        "tubli-j.xii.test/meist",
        s.voog("Meist", "<p>Oleme 2009. aastal asutatud ühing, kuhu kuulub 46 liiget.</p>" + prose("et", 2, 4)),
    ),
    case(
        F,
        "tubli-k.xii.test/2018/10/viis-nippi-opetajale/",
        s.wp("Viis nippi õpetajale", "<p>Oktoober on õpetajate kuu ja väsimuse kuu.</p>" + prose("et", 3, 6)),
    ),
    case(
        F,
        "tubli-l.xii.test/kodukord/",
        s.wp(
            "Kooli kodukord",
            "<ol><li>Tunnid algavad kell 8.30.</li><li>Telefon on tunnis kotis.</li><li>Puudumisest teatab vanem samal hommikul e-koolis.</li><li>Koolikiusamisest räägi kohe täiskasvanule.</li></ol>"
            + prose("et", 2, 6),
            site="Kase kool",
            post=False,
        ),
    ),
    case(
        F,
        "tubli-m.xii.test/2013/03/supist-ja-hingest.html",
        s.blogspot(
            "Supist ja hingest", prose("et", 3, 8) + "<p>2 kommentaari: Anneli ütles… Kaunis lugu!</p>", year="2013"
        ),
    ),
    case(
        F,
        "tubli-n.xii.test/et/haigused/depressioon",
        s.app(
            "Depressioon",
            "<h1>Depressioon</h1><p>Depressioon on meeleoluhäire, mille korral on vähemalt kaks nädalat olnud alanenud meeleolu, huvi kadumine ja väsimus.</p>"
            + prose("et", 2, 1),
            site="Terviseportaal",
        ),
    ),
    case(
        F,
        "tubli-o.xii.test/patsiendile/emo",
        s.voog("Erakorralise meditsiini osakond", prose("et", 3, 1), site="Haigla", menu=("Osakonnad", "Patsiendile")),
    ),
    case(
        F,
        "tubli-p.xii.test/oppeained/SOSS.01.004",
        s.app(
            "Juhtumikorraldus",
            "<h1>SOSS.01.004 Juhtumikorraldus (6 EAP)</h1><p>Õppeaine eesmärk on anda ülevaade juhtumikorralduse etappidest ning harjutada hindamist ja tegevuskava koostamist.</p>"
            + prose("et", 2, 4),
            site="Õppeinfo",
        ),
    ),
    case(
        F,
        "tubli-q.xii.test/et/evs-en-iso-9001-2015",
        s.shop(
            "EVS-EN ISO 9001:2015",
            "<p>Kvaliteedijuhtimissüsteemid. Nõuded. Kehtiv alates 15.10.2015. 52 lk. PDF 35,00 €, paber 35,00 €.</p><button>Ostukorvi</button>"
            + prose("et", 1, 5),
            site="Standardipood",
            menu=("Standardid", "Koolitused"),
        ),
    ),
    case(
        F,
        "tubli-r.xii.test/material/2210-piirid",
        s.app(
            "Minu piirid (tunnikava)",
            "<h1>Minu piirid</h1><p>Tunnikava 4.–6. klassile, 45 minutit. Lapsed õpivad ütlema „ei“ ja märkama teise „ei“-d.</p>"
            + prose("et", 2, 6),
            site="E-kott",
        ),
    ),
    case(
        F,
        "tubli-s.xii.test/dokument/3021/avalik",
        s.front(
            "Dokumendiregister",
            "<table><tr><td>Viit</td><td>5-2/3021</td></tr><tr><td>Pealkiri</td><td>Lepingu muutmine</td></tr><tr><td>Registreeritud</td><td>14.03.2025</td></tr><tr><td>Juurdepääsupiirang</td><td>Avalik</td></tr><tr><td>Saatja</td><td>Hoolekande Ühing</td></tr></table><p>Failid: leping_muudatus.asice</p>",
        ),
    ),
    case(
        F,
        "tubli-t.xii.test/kaart/varjupaigad",
        s.app(
            "Varjupaigad kaardil",
            "<h1>Varjupaigad kaardil</h1><p>Kaardil on naiste tugikeskused, turvakodud ja laste varjupaigad. Vajuta punktile, et näha telefoni ja lahtiolekuaega.</p>"
            + prose("et", 1, 9)
            + "<div id='map'></div>",
        ),
    ),
    case(
        F,
        "tubli-u.xii.test/article/2020-3/kaasamine",
        s.ojs(
            "Kaasamine lastekaitses: kolm juhtumit",
            "<p>Autorid: Leppik, M., Saar, T.</p><h2>Kokkuvõte</h2>" + prose("et", 2, 2) + "<a>PDF</a>",
            site="Sotsiaaltöö",
            lang="et",
        ),
    ),
    case(
        F,
        "tubli-v.xii.test/opik/ptk3.htm",
        s.front("3. peatükk", "<h2>3. Kriisi faasid</h2>" + prose("et", 3, 3) + "<a href=ptk4.htm>edasi</a>"),
    ),
    case(
        F,
        "tubli-w.xii.test/et/oppimine",
        s.app("Õppimine", "<h1>Õppematerjalid</h1>" + _hub + prose("et", 2, 4), site="Rakendus"),
        anything=_lost,
    ),
    case(
        F,
        "tubli-x.xii.test/rada/4",
        s.app("4. rada", "<h1>4. rada: usaldus</h1>" + prose("et", 2, 7), site="Rakendus", ids="app"),
        anything=_lost,
    ),
    case(
        F,
        "tubli-y.xii.test/juhend/eakas",
        s.voog("Eakas ja vägivald", prose("et", 3, 8)),
        anything=to("/"),
        pages={"/": sends(s.voog("Tere", prose("et", 2, 0)))},
    ),
    case(
        F,
        "tubli-z.xii.test/lugu/33",
        s.daily(
            "Naine, kes õmbles lootust",
            "<p>Varjupaiga õmblustoas valmib igal nädalal üks lapitekk.</p>" + prose("et", 3, 4),
        ),
        anything=sends(s.daily("Viga 404", "<p>Lugu ei leitud, vabandame.</p>")),
    ),
    case(F, "tore-a.xii.test/", s.veera("Avaleht", "<h2>Kuidas saame aidata?</h2>" + prose("et", 3, 0) + _hub)),
    case(
        F,
        "tore-b.xii.test/",
        s.voog("Tere tulemast", prose("et", 3, 7)),
        anything=sends(s.voog("Tere tulemast", prose("et", 3, 7))),
    ),
    case(
        F,
        "tore-c.xii.test/failid/tooleht.pdf",
        sends(
            b"%PDF-1.7\n%\xb5\xb5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
            + b"0" * 3000
            + b"\ntrailer<</Root 1 0 R>>\n%%EOF\n",
            200,
            {"Content-Type": "application/pdf"},
        ),
    ),
    case(
        F,
        "tore-d.xii.test/pildid/plakat.jpg",
        sends(
            b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + b"\x11\x22" * 2000 + b"\xff\xd9",
            200,
            {"Content-Type": "image/jpeg"},
        ),
    ),
    case(
        F,
        "tore-e.xii.test/saated/7.mp3",
        sends(b"ID3\x03\x00\x00\x00\x00\x00\x21" + b"\xff\xfb\x90\x44" * 1500, 200, {"Content-Type": "audio/mpeg"}),
    ),
    case(
        F,
        "tore-f.xii.test/materjalid.php?kat=noored&leht=2",
        s.front("Materjalid", "<h2>Noored, leht 2/4</h2>" + _hub + prose("et", 2, 6)),
    ),
    case(
        F,
        "tore-g.xii.test/et/otsing?s=kriisiabi",
        s.app(
            "Otsing: kriisiabi",
            "<h1>Otsing: kriisiabi</h1><p>Leiti 14 vastet</p>" + _hub + prose("et", 1, 3),
            site="Portaal",
        ),
    ),
    case(
        F,
        "tore-h.xii.test/syndmused/2027/kevadkonverents",
        s.voog(
            "Kevadkonverents 2027",
            "<p>22. aprillil Viljandis. Registreeru 1. aprillini. Osalustasu 40 eurot, liikmetele tasuta. Kava: 10.00 avamine, 10.30 ettekanne „Kes kuulab kuulajat?“, 13.00 lõuna, 14.00 töötoad.</p>"
            + prose("et", 1, 4),
        ),
    ),
    case(
        F,
        "tore-i.xii.test/raamat/peatukk-2",
        s.app(
            "2. peatükk",
            "<article><h1>Lein ja laps</h1>" + prose("et", 3, 6) + "</article>",
            site="Veebiraamat",
            ids="gatsby",
        ),
    ),
    case(
        F,
        "tore-j.xii.test/oigusabi/tasuta",
        s.wp(
            "Tasuta õigusabi",
            "<p>Kaks tundi õigusnõu aastas on tasuta, kui sissetulek on alla keskmise.</p>" + prose("et", 2, 5),
            site="Õigusabi büroo",
            post=False,
        ),
    ),
)

_en_api = '{"title":"Handbook","chapters":[{"n":1,"name":"Listening"},{"n":2,"name":"Safety"}],"updated":"2025-02-01"}'
EN: tuple[Case, ...] = (
    case(
        F,
        "fair-a.xii.test/get-help/what-to-expect",
        s.wp(
            "What to expect when you call us",
            "<p>Someone will answer within a minute, day or night.</p>" + prose("en", 3, 0),
            lang="en",
            site="ListenLine",
            post=False,
        ),
    ),
    case(
        F,
        "fair-b.xii.test/resources/trauma-informed-practice",
        s.wp("Trauma-informed practice: a primer", prose("en", 4, 1), lang="en", site="Safe Harbour"),
    ),
    case(
        F,
        "fair-c.xii.test/handle/1887/9911",
        s.dspace(
            "Coping in the courtroom",
            "<h1>Coping in the courtroom: witnesses with learning disabilities</h1><p>Author: Doyle, R. Date: 2017</p>"
            + prose("en", 2, 2)
            + "<p>Download: thesis.pdf (2.4 MB)</p>",
            lang="en",
            site="Scholarly Repository",
        ),
    ),
    case(
        F,
        "fair-d.xii.test/index.php/jcs/article/view/301",
        s.ojs(
            "Time and care: a study of home visits",
            "<h2>Abstract</h2>" + prose("en", 2, 2) + "<a>PDF</a><p>Published 2019-06-30. Issue Vol. 8 No. 2</p>",
        ),
    ),
    case(
        F,
        "fair-e.xii.test/en/stable/install.html",
        s.sphinx(
            "Installation",
            prose("en", 2, 4)
            + "<pre>pip install toolkit</pre><p>On some systems a compiler is needed. If the command is missing after installation, open a new terminal.</p>",
        ),
    ),
    case(
        F,
        "fair-f.xii.test/acme/timeline",
        s.forge(
            "acme/timeline",
            "<h1>acme/timeline</h1><ul><li>docs</li><li>src</li><li>LICENSE</li><li>README.md</li></ul><h2>Timeline</h2>"
            + prose("en", 2, 4),
        ),
    ),
    case(
        F,
        "fair-g.xii.test/t/how-do-you-end-a-session/55",
        s.discourse(
            "How do you end a session?",
            "<div class='post'><p>"
            "I always struggle with the last five minutes. What do you say?</p></div><div class='post'><p>I sum up and ask what they will do tonight that is kind to themselves.</p></div>"
            + prose("en", 1, 0),
        ),
    ),
    case(
        F,
        "fair-h.xii.test/wiki/Restorative_justice",
        s.mediawiki(
            "Restorative justice",
            "<p><b>Restorative justice</b> is an approach to justice that aims to repair the harm done to victims.</p>"
            + prose("en", 2, 6),
            lang="en",
            site="Openpedia",
            cats="Criminal justice",
        ),
    ),
    case(
        F,
        "fair-i.xii.test/policies/justice/victims-rights_en",
        s.europa(
            "Victims’ rights in the EU",
            "<p>Every year millions of people fall victim to crime in the European Union. The Directive lays down minimum standards on their rights, support and protection.</p>"
            + prose("en", 2, 0),
        ),
    ),
    case(F, "fair-j.xii.test/funding/erasmus/partnerships_en", s.europa("Cooperation partnerships", prose("en", 3, 5))),
    case(
        F,
        "fair-k.xii.test/2021/health/why-we-cry",
        s.daily(
            "Why we cry",
            "<p>Tears carry hormones, and messages.</p>" + prose("en", 3, 3),
            lang="en",
            site="The Courier",
        ),
    ),
    case(
        F,
        "fair-l.xii.test/watch?v=EmpathyTalk1",
        _video(
            "The power of empathy",
            "A short animated talk about the difference between empathy and sympathy.",
            "1,204,110 views",
            "en",
            "412 Comments",
        ),
    ),
    case(
        F,
        "fair-m.xii.test/81120034",
        _video(
            "Grounding exercise 5-4-3-2-1",
            "Filmed at the Willow Centre. Subtitles in six languages.",
            "8,110 views",
            "en",
            "Comments (0)",
        ),
    ),
    case(
        F,
        "fair-n.xii.test/learn/mediation-basics",
        s.app(
            "Mediation basics",
            "<h1>Mediation basics</h1><p>Starts 4 May · 5 weeks · free</p>" + prose("en", 2, 6),
            lang="en",
            site="Learnly",
        ),
    ),
    case(
        F,
        "fair-o.xii.test/products/worry-monster",
        s.shop(
            "Worry Monster",
            "<p>In stock. £12.99</p><p>Feed your worries to the monster and let it keep them overnight.</p>"
            + prose("en", 1, 3)
            + "<p>No reviews yet. Be the first to write one.</p>",
            lang="en",
            site="TherapyToys",
        ),
    ),
    case(
        F,
        "fair-p.xii.test/display/HB/Writing+case+notes",
        s.confluence("Writing case notes", prose("en", 3, 1), site="Handbook"),
    ),
    case(F, "fair-q.xii.test/v1/handbook.json", sends(_en_api, 200, {"Content-Type": "application/json"})),
    case(
        F,
        "fair-r.xii.test/guide.txt",
        sends(
            "Guide for volunteers\n====================\n\n"
            + "Arrive ten minutes early. Read the log. Ask the colleague before you how the night was.\n" * 8,
            200,
            {"Content-Type": "text/plain; charset=utf-8"},
        ),
    ),
    case(
        F,
        "fair-s.xii.test/presentation/d/e/2PACX/pub",
        s.docs(
            "Active listening",
            "<p>Active listening</p><p>What is it? Giving your full attention, and showing it.</p><p>Exercise: in pairs, three minutes each, then say back what you heard.</p>"
            + prose("en", 1, 0),
            lang="en",
            kind="Slides",
        ),
    ),
    case(
        F,
        "fair-t.xii.test/r/QH81",
        s.form(
            "Self-care check-up",
            "<p>Twelve statements, about five minutes. Your answers are anonymous and the result is shown at the end.</p><div>I sleep well most nights. *</div><div>Never · Sometimes · Often</div><div>I have somebody to talk to about my work. *</div><div>Never · Sometimes · Often</div><button>Next</button>",
            lang="en",
            site="SurveyApe",
        ),
    ),
    case(
        F,
        "fair-u.xii.test/set/emotions-english-220",
        s.app(
            "Emotions in English",
            "<h1>Emotions in English</h1><p>24 cards</p><ul><li>anxious – ärev</li><li>relieved – kergendust tundev</li><li>ashamed – häbenev</li><li>proud – uhke</li><li>lonely – üksildane</li></ul>"
            + prose("en", 1, 1),
            lang="en",
            site="Cardly",
        ),
    ),
    case(
        F,
        "fair-v.xii.test/@nora/what-supervision-taught-me-8f21",
        s.app(
            "What supervision taught me",
            "<article><h1>What supervision taught me</h1><p>Nora P. · 6 min read</p>"
            + prose("en", 3, 0)
            + "</article>",
            lang="en",
            site="Longform",
            ids="root",
        ),
    ),
    case(
        F,
        "fair-w.xii.test/standard/70636.html",
        s.shop(
            "ISO 45003:2021",
            "<p>Status: Published. Edition 1. 24 pages. Psychological health and safety at work.</p><p>Price CHF 129</p>"
            + prose("en", 1, 5),
            lang="en",
            site="Standards Store",
            menu=("Standards", "Sectors"),
        ),
    ),
    case(
        F,
        "fair-x.xii.test/data/indicators/gbv",
        s.app(
            "Gender-based violence: indicators",
            "<h1>Gender-based violence: indicators</h1><p>Source: EU survey 2020–2024. Select a country to see the share of women who have experienced violence.</p><table><tr><td>Estonia</td><td>34%</td></tr><tr><td>Latvia</td><td>25%</td></tr><tr><td>Finland</td><td>57%</td></tr></table>"
            + prose("en", 1, 2),
            lang="en",
            site="Equality Data",
        ),
    ),
    case(
        F,
        "fair-y.xii.test/exhibit/letters-home",
        s.museum(
            "Letters home",
            "<p>Fifty letters by children evacuated in 1940, read by their grandchildren.</p>" + prose("en", 2, 3),
            site="Museum of Childhood",
            lang="en",
        ),
    ),
    case(
        F,
        "fair-z.xii.test/tool/mindmap",
        s.app(
            "Free mind maps",
            "<h1>Draw a mind map</h1><p>Start with one word in the middle. No account needed.</p><button>New map</button>"
            + prose("en", 1, 4),
            lang="en",
        ),
        anything=sends(s.spa("Mind maps")),
    ),
)

OTHER: tuple[Case, ...] = (
    case(
        F,
        "dobro-a.xii.test/ru/pomoshch-postradavshim",
        s.veera("Помощь пострадавшим", prose("ru", 3, 0), lang="ru", site="Портал услуг"),
    ),
    case(
        F,
        "dobro-b.xii.test/stati/podrostok",
        s.wp(
            "Как говорить с подростком", prose("ru", 3, 3), lang="ru", site="Центр «Опора»", menu=("Помощь", "Статьи")
        ),
    ),
    case(
        F,
        "dobro-c.xii.test/2020/05/semya-i-karantin",
        s.daily("Семья на карантине", prose("ru", 3, 2), lang="ru", site="Вестник"),
    ),
    case(
        F,
        "dobro-d.xii.test/topic/7",
        s.phpbb(
            "Сон малыша",
            "<h2>Сон малыша</h2><div class='post'><p>Как уложить двухлетку без слёз?</p></div><div class='post'><p>Тёплая ванна, одна сказка и одинаковый порядок каждый вечер.</p></div>"
            + prose("ru", 1, 2),
            lang="ru",
            site="Форум родителей",
        ),
    ),
    case(
        F,
        "dobro-e.xii.test/watch?v=RuLekcia01",
        _video(
            "Лекция: детская травма",
            "Психолог Анна Рейн о том, как помочь ребёнку после тяжёлого события.",
            "5 120 просмотров",
            "ru",
            "Комментарии (0)",
        ),
    ),
    case(
        F,
        "dobro-f.xii.test/forms/anketa",
        s.form(
            "Анкета участника",
            "<div>Просим ответить до 1 марта. Это займёт около пяти минут, данные нужны только для составления групп. После отправки вы получите письмо с расписанием встреч и адресом.</div><div>Имя *</div><div>Телефон</div><div role='button'>Отправить</div>",
            lang="ru",
        ),
    ),
    case(
        F,
        "dobro-g.xii.test/wiki/Mediaciya",
        s.mediawiki(
            "Медиация",
            "<p><b>Медиация</b> – способ разрешения споров с участием нейтрального посредника.</p>" + prose("ru", 2, 1),
            lang="ru",
            site="Вики",
            cats="Право",
        ),
    ),
    case(
        F,
        "dobro-h.xii.test/kniga/tri-shaga",
        s.shop(
            "Три шага к спокойствию",
            "<p>В наличии. 12,00 €</p>" + prose("ru", 2, 3),
            lang="ru",
            site="Книжник",
            menu=("Книги", "Игры"),
        ),
    ),
    case(
        F,
        "hyva-a.xii.test/apua/rikoksen-uhrille",
        s.wp("Apua rikoksen uhrille", prose("fi", 3, 0), lang="fi", site="Turvaverkko", post=False),
    ),
    case(
        F,
        "hyva-b.xii.test/a/3-12810021",
        s.daily("Yksinäisyys kasvaa kaupungissa", prose("fi", 3, 2), lang="fi", site="Sanomat"),
    ),
    case(
        F,
        "bra-a.xii.test/stod/brottsoffer",
        s.typo3(
            "Stöd till brottsoffer",
            prose("sv", 2, 0) + prose("sv", 1, 1),
            lang="sv",
            site="Kommunen",
            menu=("Stöd", "Skola"),
        ),
    ),
    case(
        F,
        "bra-b.xii.test/handbok/samtal",
        s.sphinx(
            "Samtal med barn",
            prose("sv", 2, 1) + "<p>Börja med en öppen fråga och vänta in svaret.</p>",
            lang="sv",
            site="Handbok",
        ),
    ),
    case(
        F,
        "labi-a.xii.test/lv/atbalsts-cietusajiem",
        s.veera(
            "Atbalsts cietušajiem",
            prose("lv", 2, 0) + "<p>Zvani 116006 katru dienu no 7.00 līdz 22.00.</p>",
            lang="lv",
            site="Labklājības portāls",
        ),
    ),
    case(F, "gut-a.xii.test/themen/opferhilfe", s.typo3("Opferhilfe", prose("de", 2, 0))),
    case(
        F,
        "gut-b.xii.test/heft/streit-schlichten",
        s.shop(
            "Streit schlichten (Heft)", "<p>Lieferbar, 6,80 €</p>" + prose("de", 2, 1), lang="de", site="Lehrerladen"
        ),
    ),
    case(
        F,
        "bon-a.xii.test/aide/victimes",
        s.typo3("Aide aux victimes", prose("fr", 2, 0), lang="fr", site="Association Écoute", menu=("Aide", "Presse")),
    ),
)

CASES = (*ET, *EN, *OTHER)
