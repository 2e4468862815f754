"""Pages that answer 200 and say, each in its own words, that what was linked is not there any more."""

import re

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.shapes import Case, case
from heldout.tenth import skins as s
from heldout.tenth.good import front


def lost(address: str, body: str, *also: R, every: bool = True, **rest: object) -> Case:
    """`every`: the host answers so to any address it does not know; otherwise only this one item is gone."""
    if every:
        rest.setdefault("anything", sends(body))
    host = address.partition("/")[0]
    lang = re.search(r'lang="(\w\w)', body)
    rest["pages"] = {"/": sends(front(host, lang.group(1) if lang else "en")), **rest.get("pages", {})}  # type: ignore[dict-item]
    return case(R.SOFT_404, address, body, also=also, **rest)  # type: ignore[arg-type]


SYSTEMS: tuple[Case, ...] = (
    lost("www.turvatark-amet.test/et/node/4411", s.drupal("Turvatargu Amet", "Lehte ei leitud", "<p>Soovitud lehekülge ei leitud.</p>")),
    lost("mtu-abikasi.test/projektid/2018", s.blocks("MTÜ Abikäsi", "Lehte ei leitud", """<p>Leht, mida otsid, ei eksisteeri või on teisaldatud. Proovi otsida allolevalt väljalt.</p>
<form role="search" method="get" class="wp-block-search"><label>Otsi</label><input type="search" name="s"><button>Otsi</button></form>""", head="<meta name='robots' content='noindex, follow'>")),
    lost("lasteaed-paike.test/ruhmad/mesimummud", s.elementor("Lasteaed Päike", "404", "<p>Oih! Seda lehte enam pole. Vaata, mida meil uut on, või mine <a href='/'>avalehele</a>.</p>", h1="Oih!")),
    lost("www.kutseliit-ee.test/index.php?id=312", s.typo3("Kutseliit", "Viga", """<p>Lehekülge ei leitud</p><p>The requested page does not exist! Reason: ID was not an accessible page</p>""", "et", h1="Page Not Found")),
    lost("raamatukogu-vald.test/index.php/component/content/article/77", s.joomla("Valla Raamatukogu", "Viga: 404", """<p><strong>Te ei saa seda lehte külastada, sest:</strong></p><ul>
<li><em>aegunud järjehoidja</em></li><li>valesti kirjutatud aadress</li><li>otsingumootoril on selle saidi kohta <em>vananenud andmed</em></li><li>teil <em>puudub</em> sellele lehele ligipääs</li></ul>
<p><a href="/">Avaleht</a></p><blockquote><span class="badge bg-secondary">404</span> Artiklit ei leitud</blockquote>""", h1="Soovitud lehte ei leitud")),
    lost("intranet-out.agency-eu.test/sites/oshwiki/Pages/Stress.aspx", s.sharepoint("Agency Public Site", "Page not found", """<p>The page you're looking for doesn't exist.</p>
<ol><li>Check for a typo in the URL, or</li><li>Go to the site home</li></ol>""")),
    lost("w.terminiwiki.test/wiki/Kaasav_haridus", s.wiki("Terminiviki", "Kaasav haridus", """<div class="noarticletext mw-content-ltr"><p>Sellel leheküljel puudub praegu tekst. Võid
<a href="/wiki/Eri:Otsimine">otsida pealkirja teistelt lehekülgedelt</a>, <span class="plainlinks"><a>uurida asjassepuutuvaid logisid</a> või <a>seda lehekülge alustada</a></span>.</p></div>""", "et")),
    lost("conf.egov-lab.test/pages/viewpage.action?pageId=8814", s.confluence("eGov Lab", "Page Not Found", """<p class="page-not-found">We're unable to find the page you are trying to view.</p>
<p>Here are the reasons why this might be:</p><ul><li>The page was removed by its owner or moved to another space.</li><li>You have followed an outdated link from an email.</li></ul>""")),
    lost("moodle.kutsekool-pohja.test/course/view.php?id=2210", s.moodle("Põhja Kutsekool", "Viga", """<div class="box errorbox alert alert-danger"><p class="errormessage">Ei leia andmebaasi tabelist course andmekirjet.</p>
<p class="errorcode"><a href="https://docs.moodle.org/error/moodle/invalidrecord">Veel infot selle vea kohta</a></p></div><div class="continuebutton"><form><button>Jätka</button></form></div>""")),
    lost("dspace.mereyl.test/handle/10492/6001", s.dspace("Mereülikool", "404", """<ds-pagenotfound><div class="page-not-found"><h1>404</h1><h2><small>page not found</small></h2><br>
<p>We can't find the page you're looking for. The page may have been moved or deleted. You can use the button below to get back to the home page.</p><p class="text-center"><a class="btn btn-primary">Take me to the home page</a></p></div></ds-pagenotfound>""")),
    lost("ojs.sotsiaaltoo-ajakiri.test/index.php/st/article/view/553", s.ojs("Sotsiaaltöö Teataja", "404 Not Found", "<p>The requested article could not be located in this journal. It has either never been published or was taken offline.</p>")),
    lost("opac.linnaraamat.test/cgi-bin/koha/opac-detail.pl?biblionumber=70012", s.koha("Linnaraamat", "Error", """<h2>No such record</h2><p>The record you requested does not exist (70012).</p>
<p>Please use the search form above, or contact the library staff.</p>""")),
    lost("next.karjaar-portaal.test/oppe-valikud/2021", s.nextjs("Karjääriportaal", "404: This page could not be found.", """<div style="height:100vh;display:flex"><h1 class="next-error-h1">404</h1>
<h2>This page could not be found.</h2></div>""", "et", "/404")),
    lost("spordihall.test/treeningud/jooga", s.boot("Spordihall", "Seda treeningut meil enam ei ole", """<p>Otsitud trenn on tunniplaanist välja võetud. Praegused rühmad leiad lehelt <a href="/tunniplaan">Tunniplaan</a>.</p>"""), every=False),
    lost("portal.minzdrav-info.test/materialy/broshyura-5", s.drupal("Портал здоровья", "Страница не найдена", "<p>Запрашиваемая страница не найдена.</p>", "ru")),
    lost("school-narva.test/index.php?page=zanyatiya", s.old("Школа на набережной", "Ошибка", "<H2>Такой страницы нет</H2><P>Вы попали сюда по старой ссылке. Начните, пожалуйста, с <A HREF='/'>первой страницы</A>.</P>", "utf-8")),
    lost("detskij-klub.test/raspisanie/osen-2019", s.elementor("Детский клуб «Радуга»", "Ничего не найдено", """<p>Похоже, по этому адресу ничего нет. Возможно, материал удалён автором или перенесён в архив.</p>""", "ru")),
    lost("bitrix.spravochnik.test/uslugi/prava-rebenka/", s.boot("Справочник прав", "404 - HTTP not found", """<div class="error-404"><div class="error-404__num">404</div><p>Неправильно набран адрес или такой страницы на сайте больше не существует.</p>
<p>Вернитесь на <a href="/">главную</a> или воспользуйтесь картой сайта.</p></div>""", "ru", h1="")),
    lost("kunta.jarvikyla.test/palvelut/neuvola", s.drupal("Järvikylän kunta", "Sivua ei löytynyt", "<p>Pyytämääsi sivua ei ole. Se on ehkä siirretty uudistuksen yhteydessä. Kokeile hakua tai palaa etusivulle.</p>", "fi")),
    lost("pasvaldiba.test/lv/pakalpojumi/412", s.joomla("Novada pašvaldība", "Kļūda", "<p>Diemžēl šāda lapa neeksistē. Iespējams, tā ir dzēsta vai pārvietota.</p>", "lv", h1="Lapa nav atrasta")),
    lost("savivaldybe-info.test/vaikams", s.blocks("Rajono savivaldybė", "Puslapis nerastas", "<p>Atsiprašome, ieškomo puslapio nėra. Galbūt jis buvo pašalintas arba pakeistas jo adresas.</p>", "lt")),
    lost("landratsamt-see.test/familie/elternkurs", s.typo3("Landratsamt am See", "Seite nicht gefunden", "<p>Die von Ihnen aufgerufene Seite existiert leider nicht oder nicht mehr. Nutzen Sie bitte die Suche.</p>")),
    lost("prefecture-nord.test/demarches/a12", s.drupal("Préfecture du Nord", "Page introuvable", "<p>La page que vous cherchez n'existe plus ou a changé d'adresse. Nous vous invitons à reprendre votre navigation depuis l'accueil.</p>", "fr")),
    lost("powiat-gora.test/edukacja/kursy/9", s.joomla("Powiat Góra", "Błąd 404", "<p>Przykro nam, strona o podanym adresie nie istnieje lub została usunięta.</p>", "pl", h1="Nie znaleziono strony")),
    lost("kommunen-vik.test/skola/anpassad", s.blocks("Viks kommun", "Sidan finns inte", "<p>Sidan du försökte nå har tagits bort eller flyttats. Använd sökrutan eller kontakta kontaktcenter.</p>", "sv")),
    lost("portal.eu-agency-safe.test/themes/noise/report", s.drupal("Safe Agency", "We can’t find this page", """<p>We have recently renewed our website and some older content was not carried over. If you were looking for a publication, try the
<a href="/publications">publications database</a>.</p>""", "en")),
    lost("guides.nhs-like.test/conditions/burnout", s.govuk("Health Guides", "Page not found", "<p>If you typed the web address, check it is correct.</p><p>If you pasted the web address, check you copied the entire address.</p>")),
    lost("lib-guides.test/c.php?g=81&p=2", s.boot("Library Guides", "Guide unavailable", """<div class="alert alert-warning">Sorry, the guide you are looking for has been unpublished by its owner. Contact your subject librarian, or browse all guides.</div>""", "en")),
)  # fmt: skip


SERVICES: tuple[Case, ...] = (
    lost("drive.gfiles.test/file/d/1AbC/view", s.tiny("Google Drive", """<div id="drive-logo"></div><div class="uc-error-caption">Sorry, the file you have requested does not exist.</div>
<div class="uc-error-subcaption">Make sure that you have the correct URL and that the file exists.</div><p><a href="#">Get stuff done with Google Drive</a></p><footer>Apps in Google Drive make it easy to create, store and share online documents.</footer>""", "en")),
    lost("trash.gfiles2.test/file/d/9Zz/view", s.tiny("Google Drive – File is in owner's trash", """<div class="errorMessage"><p class="e1">File is in owner's trash</p><p>The file owner moved this file to the trash, so it can no longer be opened.
To use this file, make a copy before it is permanently deleted.</p></div>""", "en")),
    lost("dropshare.test/s/8ah2/slaidid.pptx?dl=0", s.card("Dropshare", "This link no longer works", "<p>The file has been moved or deleted by the person who shared it. Ask them for a new link.</p><a class='btn'>Go to Dropshare home</a>"), every=False),
    lost("1drv-like.test/:w:/g/personal/kati/EaB3", s.card("OneDrive", "Sorry, something went wrong", """<p>This link has been removed.</p><p>Sorry, access to this document has been removed. Please contact the person who shared it with you.</p>
<details><summary>Technical details</summary><p>Correlation ID: 7d8a-41</p></details>"""), R.FORBIDDEN, R.LOGIN, every=False),
    lost("saatja.failid.test/d/77aa", s.card("Failisaatja", "Link on aegunud", "<p>Failid säilivad meil seitse päeva. Selle saadetise aeg sai läbi ja failid on kustutatud.</p>", "et"), every=False),
    lost("wetrans.test/downloads/aa0/bb1", s.card("WeTrans", "Transfer expired", "<p>Sorry, this transfer has expired and is not available any more. <a>Send your own files</a> up to 3 GB for free.</p>"), every=False),
    lost("nextcloud.valdkond.test/s/Kq8", s.boot("Valdkonna pilv", "Nextcloud", """<div class="body-login-container update"><div class="icon-big icon-search"></div><h2>File not found</h2><p class="infogroup">The document could not be found on the server.
Maybe the share was deleted or has expired?</p><p><a class="button primary" href="/">Back to Nextcloud</a></p></div>""", "en", h1="")),
    lost("forms.gform-like.test/d/e/1FAIp/closedform", s.card("Vormid", "Täienduskoolituse eelküsitlus", """<div>Vorm <b>Täienduskoolituse eelküsitlus</b> ei võta enam vastuseid vastu.</div><div>Kui arvate, et tegemist on veaga, võtke ühendust vormi omanikuga.</div>
<p>See sisu pole loodud ega heaks kiidetud Google'i poolt.</p>""", "et"), every=False),
    lost("msforms.test/r/xYz7", s.card("Forms", "Feedback on module 2", "<p>This form is currently not accepting responses. The owner has closed it.</p><p>Powered by Microsoft Forms</p>"), every=False),
    lost("lime.kysitlused.test/index.php/48112?lang=et", s.boot("Küsitluskeskkond", "Küsitlus", """<div class="jumbotron text-center"><h2>Me vabandame!</h2><p>See küsitlus ei ole enam kättesaadav.</p><p>Täpsema info saamiseks pöörduge palun küsitluse halduri poole.</p></div>""", h1=""), every=False),
    lost("monkey.surveys-like.test/r/SAFETY", s.card("SurveyMonkey", "This survey is closed", "<p>This survey is now closed. Contact the author of this survey for further assistance.</p><p>Want to make your own? Sign up free.</p>"), every=False),
    lost("padlets.test/opetaja_kai/sonaseinad", s.card("Padlet", "Nothing to see here", "<p>This padlet was trashed by its creator, or the address has a typo.</p><a>Make a padlet</a>", classes="whoops")),
    lost("wall.tahvel.test/w/2h8", s.nextjs("Tahvel", "Tahvlit ei leitud – Tahvel", "<h1>Tahvlit ei leitud</h1><p>Omanik on tahvli kustutanud või muutnud selle nime.</p>", "et", "/w/[id]", {"board": None, "notFound": True})),
    lost("quizcards.test/551209/anatoomia-flash-cards/", s.boot("QuizCards", "Set not available", "<p>The author has deleted this study set. Here are other sets people study: <a>Latin roots</a>, <a>Muscles of the arm</a>, <a>Periodic table</a>.</p>", "en"), every=False),
    lost("learningapps-like.test/watch?v=p4x", s.boot("Harjutused", "App", "<div class='box'>Diese App existiert nicht mehr. Der Autor hat sie gelöscht.</div><p><a>Alle Apps durchstöbern</a></p>", "de", h1="")),
    lost("present.prezi-like.test/p/kk3/", s.card("Presi", "Presentation not found", "<p>Hmm, we looked behind every slide. This presentation has been made private or was deleted.</p>"), R.LOGIN),
    lost("genial.test/view/61ad", s.card("Geni", "Ooops! This genially is no longer available", "<p>Its author is not on a plan that keeps creations public, or has moved it to the bin.</p>"), every=False),
    lost("issues.reader-like.test/kirjastus/docs/ajakiri_3", s.boot("Issuu-like", "Publication not available", "<p>This publication has been removed by the publisher.</p><p>Explore thousands of other magazines, catalogues and newspapers.</p>", "en"), every=False),
    lost("slides-share.test/tiiu/motivatsioon-tool", s.boot("SlideDeck", "The slideshow has been deleted", "<p>The requested SlideDeck does not exist any longer because its uploader closed their account. You may be interested in:</p><ol><li>Motivation theories</li><li>Leadership basics</li></ol>", "en"), every=False),
    lost("git-host.test/digioskused/materjalid", s.tiny("Page not found · GitHost", """<div class="application-main"><img alt="404 &ldquo;This is not the web page you are looking for&rdquo;"><p>Find code, projects, and people on GitHost:</p>
<form action="/search"><input name="q"></form><p><a>Contact Support</a> — <a>GitHost Status</a></p></div>""", "en")),
    lost("notes.notionish.test/Kursuse-kava-91aa", s.shell("Notionish", head='<meta property="og:title" content="This page could not be found"><meta name="description" content="The page was deleted or its sharing was turned off by the owner.">'), R.LOGIN, R.NOT_KNOWABLE),
    lost("trelloish.test/b/8sk/oppekava", s.card("Boards", "Board not found.", "<p>This board may be private or closed. If someone gave you this link, you may need to log in or ask for a new invitation.</p>"), R.LOGIN),
    lost("meet.zoomlike.test/j/8812", s.card("Zoom-like", "This meeting link is invalid (3,001)", "<p>The meeting has ended or the host has deleted it. Ask the organiser for a new link.</p>"), every=False),
    lost("discordish.test/invite/kooliklubi", s.card("Discordish", "Invite Invalid", "<p>This invite may be expired, or you might not have permission to join.</p><button>Continue</button>")),
    lost("fbook-like.test/groups/psyhhol", s.boot("Facebookish", "Content", """<div class="_9dls"><h2>This content isn't available right now</h2><p>When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted.</p>
<a>Go to News Feed</a> <a>Go back</a> <a>Visit Help Centre</a></div>""", "en", h1=""), R.LOGIN, R.FORBIDDEN),
    lost("insta-like.test/haridusamet_2020/", s.tiny("Page couldn't load • Insta", "<main><h2>Sorry, this page isn't available.</h2><p>The link you followed may be broken, or the page may have been removed. <a>Go back to Insta.</a></p></main>", "en")),
    lost("x-like.test/vana_konto", s.tiny("Profile / X-like", "<div data-testid='emptyState'><span>This account doesn’t exist</span><span>Try searching for another.</span></div><div>Don't miss what's happening</div><a>Log in</a><a>Sign up</a>", "en")),
    lost("events-tick.test/e/digipaev-2019", s.nextjs("Ticks", "Event not available | Ticks", "<h2>The event listing you're trying to open isn't live</h2><p>The organiser has unpublished it.</p><ul><li>Concerts near you</li><li>Free online classes</li></ul>"), every=False),
    lost("kaardid.giskaart.test/apps/mapviewer/?webmap=5cc1", s.tiny("GIS-kaart", "<div class='esri-error'><h3>Unable to open map</h3><p>The item does not exist or is inaccessible.</p><p>CONT_0001</p></div>", "en"), R.LOGIN),
    lost("api.avaandmed-like.test/api/datasets/eelarve-2016", '{"success": false, "error": {"__type": "Not Found Error", "message": "Andmehulka ei leitud"}}', anything=sends('{"success": false}', 200, {"Content-Type": "application/json"})),
    lost("pood.raamatukast.test/toode/ravimtaimed", s.shop("Raamatukast", "Toodet ei leitud", "<p class='woocommerce-info'>Seda toodet meie valikus enam pole. Vaata sarnaseid raamatuid allpool.</p>"), every=False),
    lost("toopakkumised.test/kuulutus/99121", s.boot("Tööpakkumised", "Kuulutus ei ole aktiivne", "<p>Selle töökuulutuse kuvamise aeg on läbi ning kuulutust ei saa enam vaadata. Tutvu <a>teiste tööpakkumistega</a>.</p>"), every=False),
    lost("kinnisvara-ee.test/objekt/5512", s.nextjs("Kinnisvara24", "Kuulutus on eemaldatud", "<h1>Kuulutus on eemaldatud</h1><p>Müüja on objekti portaalist maha võtnud.</p><h2>Sarnased pakkumised</h2><ul><li>2-toaline, Annelinn</li><li>3-toaline, Karlova</li></ul>", "et"), every=False),
)  # fmt: skip


OWN: tuple[Case, ...] = (
    lost("digitarkus-opik.test/oppetukk/3", s.blocks("Digitarkus", "Õpik on võrgust maas", "<p>Kirjastuse leping lõppes juulis ja seetõttu pidime selle e-õpiku siit ära võtma. Uue väljaande ilmumisest anname teada.</p>"), every=False),
    lost("blogi-kasvataja.test/2016/03/jonn", s.elementor("Kasvataja päevik", "Hüvasti", "<p>Kustutasin selle postituse lugejate palvel. Aitäh kõigile, kes kaasa mõtlesid!</p>"), every=False),
    lost("teenus.e-taotlus.test/avaldus/12", s.drupal("E-taotlused", "Teenus on suletud", "<p>Alates 1. jaanuarist 2025 seda e-teenust enam ei osutata. Avaldust ei saa siin enam täita ega esitada. Pöördu oma elukohajärgsesse valda.</p>"), every=False),
    lost("oppekeskkond-vana.test/kursus/6", s.boot("Vana õpikeskkond", "Keskkond on lõplikult suletud", "<p>Õpikeskkond lõpetas töö 30.06.2024. Kursuste sisu ja kasutajate andmed on kustutatud.</p><p>Küsimused: tugi@oppekeskkond-vana.test</p>")),
    lost("noorteinfo-punkt.test/teemad/alkohol", s.joomla("Noorteinfopunkt", "Infopunkt lõpetas tegevuse", "<p>Meie veeb on suletud. Tänasime kõiki lugejaid 2022. aasta detsembris. Noorteinfot leiad nüüd mujalt.</p>")),
    lost("uudised-maakond.test/artikkel/20511", s.news("Maakonna Uudised", "Artikkel on eemaldatud", "<p>Toimetus on selle artikli kohtuotsuse alusel avaldusest kõrvaldanud.</p>", kicker="Krimi"), R.LEGAL, every=False),
    lost("haigla-laane.test/patsiendile/juhend-27", s.typo3("Lääne Haigla", "Patsiendijuhendid", "<p>Juhend on kehtetu ja veebist maha võetud. Kehtivad juhendid: <a href='/juhendid'>vaata siit</a>.</p>", "et"), every=False),
    lost("standardid-ee.test/et/evs-1997", s.boot("Standardipood", "Dokumenti ei ole", "<p>Tähisele, mille järgi tulite, ei vasta meie kataloogis ükski dokument.</p><p>Kontrollige tähist või alustage uut otsingut.</p>")),
    lost("seadused-andmebaas.test/akt/13250001", s.boot("Aktide andmebaas", "Akt", "<div class='message'>Valitud identifikaatoriga akti andmebaasis ei ole.</div>", h1="Otsingu tulemus")),
    lost("eur-lexish.test/legal-content/EN/TXT/?uri=CELEX:3201", s.drupal("EUR-Lexish", "Document", "<div class='alert alert-warning'>The requested document does not exist.</div><p>Quick search · Advanced search · Browse by EuroVoc</p>", "en", h1="")),
    lost("staryj-forum-mam.test/topic/8812", s.boot("Форум мам", "Информация", "<div class='messageinfo'><b>Информация</b><br>Запрошенной темы не существует.</div><p>Часовой пояс: UTC + 2 часа</p>", "ru", h1="")),
    lost("zhurnal-pedagog.test/statya/447", s.news("Педагог", "Материал снят с публикации", "<p>Редакция сняла эту статью с сайта по просьбе автора. Приносим извинения читателям.</p>", "ru", kicker="Методика"), every=False),
    lost("kursy-onlajn.test/course/pervaya-pomoshch", s.nextjs("Курсы онлайн", "Курс недоступен", "<h1>Курс недоступен</h1><p>Автор закрыл этот курс, записаться и посмотреть уроки уже нельзя.</p><p>Похожие курсы: «Здоровье дома», «Уход за пожилыми».</p>", "ru"), every=False),
    lost("blog-psikholog.test/2014/07/post_12", s.tiny("Блог удалён", "<div class='b'><h2>Журнал удалён</h2><p>Владелец удалил этот журнал. Восстановить записи невозможно.</p></div>", "ru")),
    lost("vopros-yuristu.test/vopros/90112", s.boot("Вопрос юристу", "Вопрос удалён модератором", "<p>Этого вопроса больше нет. Задайте свой или найдите ответ в разделе «Трудовое право».</p>", "ru"), every=False),
    lost("webinar-hall.test/rec/5518", s.card("Webinar Hall", "Recording expired", "<p>Recordings are kept for 90 days. This one was deleted automatically on 2 March 2025.</p>"), every=False),
    lost("campus-retire.test/mooc/digital-skills", s.boot("Campus MOOC", "This course has been retired", "<p>We have retired this course and its materials are no longer offered. Enrolled learners can download their certificate until the end of the year.</p><p><a>Find another course</a></p>", "en"), every=False),
    lost("charity-helpline.test/resources/toolkit", s.elementor("Helpline Charity", "Goodbye and thank you", "<p>After 22 years our charity closed its doors on 31 March. This website is no longer maintained and the toolkits have been taken down.</p>", "en")),
    lost("opendata-county.test/dataset/noise-2015", s.boot("County Open Data", "Dataset", "<section class='module'><div class='module-content empty'>This dataset has been deleted or you are not authorised to see it.</div></section>", "en", h1=""), R.LOGIN, R.FORBIDDEN),
    lost("museum-exhibit.test/virtual/room5", s.drupal("City Museum", "Virtual room", "<p>Our virtual rooms ran on a plug-in that browsers have stopped supporting, so we have withdrawn them for good.</p>", "en"), every=False),
    lost("tilasto-wanha.test/taulukko/77", s.drupal("Tilastotalo", "Palvelu on poistunut käytöstä", "<p>Tämä taulukkopalvelu on lopetettu 31.12.2023. Tiedot eivät ole enää saatavilla täällä.</p>", "fi")),
    lost("fachstelle-sucht.test/broschuere/18", s.typo3("Fachstelle Sucht", "Broschüre vergriffen und entfernt", "<p>Die Broschüre wird nicht mehr aufgelegt; auch der Download wurde von dieser Seite entfernt.</p>"), every=False),
    lost("blog-mediateur.test/2015/conflit", s.blocks("Médiateur", "Article supprimé", "<p>L'auteur a retiré ce billet. D'autres textes sur la médiation sont en préparation.</p>", "fr"), every=False),
    lost("sklep-edu.test/kurs/bhp", s.shop("Sklep Edu", "Kurs wycofany", "<p>Ten kurs został wycofany ze sprzedaży i nie jest już dostępny.</p>", "pl"), every=False),
    # empty shells: the house stands, nobody lives in it
    lost("muinas-kataloog.test/objekt?nr=", s.boot("Muinaskataloog", "Objekt", "<table class='table'><tr><th>Nimetus</th><td></td></tr><tr><th>Registrinumber</th><td></td></tr><tr><th>Asukoht</th><td></td></tr></table>", h1="Objekti andmed")),
    lost("retseptikogu.test/retsept/901", s.elementor("Retseptikogu", "Retsept", "<div class='tulemus'>Retsepti ei leitud :(</div>", h1="")),
    lost("koolitused-kalender.test/koolitus/3310", s.drupal("Koolituskalender", "Koolitus", "<div class='view-empty'><p>Sellist koolitust ei ole (enam) kalendris.</p></div>"), every=False),
    lost("doi-like.test/10.9999/abc.12", s.tiny("DOI Not Found", """<h1>DOI Not Found</h1><p>10.9999/abc.12</p><p>This DOI cannot be found in the DOI System. Possible reasons are:</p><ul><li>The DOI is incorrect in your source.</li>
<li>The DOI was copied incorrectly.</li><li>The DOI has not been activated yet.</li></ul>""", "en")),
    lost("arch.wayback-like.test/web/2014/http://www.kogukond.ee/", s.boot("Archive Machine", "Archive Machine", "<div id='error'><h2>Hrm.</h2><p>The Archive Machine has not archived that URL.</p><p><a>Click here to search for all archived pages under this host</a></p></div>", "en", h1="")),
)  # fmt: skip


def gone_video(address: str, body: str, *also: R) -> Case:
    return case(R.VIDEO_REMOVED, address, body, also=(R.SOFT_404, *also))


VIDEOS: tuple[Case, ...] = (
    gone_video("ytube.test/watch?v=a8Kd", """<!DOCTYPE html><html lang="et"><head><title> - YTube</title><meta name="title" content=""><script>var ytInitialPlayerResponse = {"playabilityStatus":{"status":"ERROR",
"reason":"Video pole saadaval","errorScreen":{"playerErrorMessageRenderer":{"subreason":{"simpleText":"See video pole enam saadaval, kuna sellega seotud konto on suletud."}}}}};</script></head>
<body dir="ltr"><ytd-app></ytd-app></body></html>"""),
    gone_video("vim.test/3320119", s.card("Vim", "Sorry, we couldn’t find that page", "<p>The video may have been deleted by its owner. Try searching, or watch some Staff Picks.</p>")),
    gone_video("tv-portaal.test/video/88121", s.news("TV Portaal", "Video ei ole saadaval", "<div class='player player--error'><p>Selle saate järelvaatamise õigus on lõppenud ja video on eemaldatud.</p></div>", kicker="Järelvaatamine")),
    gone_video("rutube-like.test/video/ff01/", s.tiny("Видео недоступно", "<div class='player-error'>Видео удалено пользователем</div><h2>Рекомендуем посмотреть</h2><ul><li>Лекция о памяти</li><li>Зимний лес</li></ul>", "ru")),
    gone_video("dailyvid.test/video/x7", s.boot("DailyVid", "This content is no more", "<p>The uploader took this clip down, or it broke our content policy. Up next: cooking with cabbage.</p>", "en")),
)  # fmt: skip

CASES = SYSTEMS + SERVICES + OWN + VIDEOS
