"""Pages that say, with 200, that what was asked for is not there."""

from faultfarm.rows import sends

from course_sync.model.links import Reason as R
from heldout.eighth import skins as s
from heldout.shapes import Case, case


def soft(address: str, body: str, *also: R, always: bool = False, **rest: object) -> Case:
    """`always`: the host says so to every path."""
    if always:
        rest["anything"] = sends(body)
    return case(R.SOFT_404, address, body, also=also, **rest)


SITES: tuple[Case, ...] = (
    # state and town portals
    soft("www.amet-pohi.ee/et/ohvriabi/vana-juhend", s.gov("Põhiamet", "Lehekülge ei leitud", "Soovitud lehekülge ei õnnestunud leida. Palun kontrollige aadressi või kasutage otsingut."), always=True),
    soft("vald.kivijarve.ee/sotsiaalabi-kord", s.joomla("Kivijärve vald", "Viga", "Otsitud artiklit ei leitud. Võimalik, et see on avaldamata või kustutatud.|<a href='/'>Mine avalehele</a>"), always=True),
    soft("dokregister.nurmevald.ee/?id=4411", s.aspnet("Nurme vald", "Dokument", "Dokumenti ei leitud või puuduvad õigused selle vaatamiseks."), R.FORBIDDEN),
    soft("linn.lahekalda.ee/index.php?page=881", s.old("Lahekalda linn", "Teade", "Sellist lehte ei ole."), always=True),
    soft("valitsusportaal.test/et/uudised/77", s.gov("Valitsus", "Vabandame, seda lehte enam ei ole", "Võib-olla on sisu viidud uude kohta või arhiveeritud."), always=True),
    soft("seadus-otsing.test/akt/99912", s.aspnet("Õigusaktid", "Õigusakti ei leitud", "Antud identifikaatoriga akti andmebaasis ei ole.")),
    soft("rahandus-leht.test/en/old-guidance", s.gov("Ministry", "Page not found", "The requested page could not be found.", "en"), always=True),
    soft("socialdep.lv.example/lv/pakalpojums/31", s.gov("Sociālais dienests", "Lapa nav atrasta", "Meklētā lapa neeksistē vai ir pārvietota.", "lv"), always=True),
    soft("savivaldybe-sena.test/lt/parama", s.joomla("Senoji savivaldybė", "404", "Atsiprašome, puslapis nerastas. Grįžkite į pradžią.", "lt"), always=True),
    soft("kunta-vanha.test/palvelut/tuki", s.liferay("Vanhala", "Sivua ei löytynyt", "Etsimääsi sivua ei ole olemassa tai se on poistettu.", "fi"), always=True),
    soft("kommun-nora.test/stod/valdsutsatt", s.gov("Nora kommun", "Sidan kunde inte hittas", "Sidan du söker har tagits bort eller flyttats.", "sv"), always=True),
    soft("gmina-stara.test/pomoc/przemoc", s.joomla("Gmina Stara", "Nie znaleziono strony", "Strona, której szukasz, nie istnieje lub została usunięta.", "pl")),
    soft("miskrada.test/posluhy/441", s.gov("Міська рада", "Сторінку не знайдено", "Можливо, вона була видалена або ви помилилися в адресі.", "uk"), always=True),
    soft("ayuntamiento-sur.test/servicios/mujer", s.liferay("Ayuntamiento del Sur", "Página no encontrada", "Lo sentimos, la página solicitada no existe.", "es"), always=True),
    soft("mairie-vieux.test/aide-victimes", s.wp("Mairie de Vieux-Bourg", "Oups ! Cette page est introuvable.", "Rien n'a été trouvé à cette adresse. Essayez une recherche.", "fr", cls="error404"), always=True),
    soft("stadt-alt.test/opferhilfe.html", s.typo3("Stadt Altfeld", "Seite nicht gefunden", "Die von Ihnen aufgerufene Seite existiert leider nicht (mehr)."), always=True),
    soft("grad-ida.test/ru/pomosch", s.gov("Город Ида", "Страница не найдена", "К сожалению, запрашиваемая вами страница не существует.", "ru"), always=True),
    # Europe and the world
    soft("agency-eu.test/en/publication/2011/x", s.ecl("EU Agency", "Sorry, this page is no longer available", "It may have been moved or withdrawn. Use the search or go to the homepage."), always=True),
    soft("who-old.test/violence/en/", s.nextjs("World Health", "We couldn't find that page", "Our website has been redesigned and some older content was not carried over."), always=True),
    # Universities, journals, repositories
    soft("dspace-vana.test/handle/123/999", s.dspace("Repository", "404", "<h2><small>page not found</small></h2><p>We can't find the page you're looking for. The page may have been moved or deleted.</p><a href='/home'>Take me to the home page</a>"), always=True),
    soft("dspace6-xmlui.test/xmlui/handle/1/2", s.aspnet("DSpace", "Resource not found", "The specified resource could not be located: unable to find identifier.", "en")),
    soft("doi-kukkunud.test/10.9999/xyz.12", s.boot("Digital Object Identifier System", "DOI Not Found", "<code>10.9999/xyz.12</code><p>This DOI cannot be found in the DOI System. Possible reasons are: the DOI is incorrect in your source.</p>", "en"), R.NOT_FOUND),
    soft("handle-kukkunud.test/2222/1", s.tiny("Handle.Net", "<h2>Not Found - 2222/1</h2><p>The handle you requested, <b>2222/1</b>, cannot be found.</p>"), R.NOT_FOUND),
    soft("ojs-kadunud.test/index.php/x/article/view/5", s.ojs("Ajakiri X", "404 Not Found", "")),
    soft("oppekava-vana.test/aine/SOS.1", s.nextjs("Õppeinfo", "Ainet ei leitud", "Kood SOS.1 ei vasta ühelegi kehtivale ainele.", "et")),
    soft("inimesed.ylik-tamm.ee/kasutaja/ltamm", s.boot("Tamme ülikool", "Kasutajat ei leitud", "Töötaja andmeid selle nimega ei ole.")),
    soft("moodle-kustutatud.test/course/view.php?id=9", s.moodle("Õppekeskkond", "Viga", "<div class='box py-3 errorbox alert alert-danger'>Kursuse ID on vigane või kursus on kustutatud</div><p class='errorcode'><a href='#'>Lisateave selle tõrke kohta</a></p><button>Jätka</button>")),
    soft("moodle-en-gone.test/mod/page/view.php?id=12", s.moodle("Learning", "Error", "<div class='alert alert-danger'>Can't find data record in database table course_modules.</div><button>Continue</button>", "en")),
    # News
    soft("leht-kadus.test/uudised/991", s.news("Maaleht", "Artiklit ei leitud", "Kahjuks seda artiklit enam ei ole. Vaata hoopis teisi lugusid."), always=True),
    soft("uudis-eemaldatud.test/7711", s.news("Õhtuleht", "Artikkel on eemaldatud", "Toimetus on selle loo veebist maha võtnud."), R.GONE),
    soft("novosti-udalena.test/n/5", s.news("Вести дня", "Материал удалён", "Запрашиваемая публикация снята с сайта или никогда не существовала.", "ru"), always=True),
    soft("story-moved.test/a/1", s.news("Daily Post", "Uh-oh! This story has wandered off", "The link you followed may be broken, or the story may have been removed.", "en"), always=True),
    # Tools
    soft("padlet-gone.test/liis/kriis", s.card("Padlet", "Padlet not found", "It may have been deleted by its maker, or the link is wrong.")),
    soft("genially-gone.test/55/x", s.card("Genially", "This genially is no longer available", "The author has deleted or unpublished it.")),
    soft("kahoot-gone.test/details/8", s.nextjs("Kahoot!", "Hmm, we can't find that kahoot", "It may be private, or its owner has removed it."), R.LOGIN, R.FORBIDDEN),
    soft("quizlet-gone.test/101/", s.nextjs("Quizlet", "This set has been deleted", "Explore other study sets made by students and teachers."), always=False),
    soft("menti-gone.test/s/1", s.card("Mentimeter", "The presentation could not be found", "Check the code or ask the presenter.")),
    soft("canva-gone.test/design/X/view", s.card("Canva", "Design not found", "Oops! The design you tried to open was moved to trash.")),
    soft("forms-closed.test/r/9", s.card("Forms", "Sorry, something went wrong", "This form doesn't exist. Please check the URL and try again.")),
    soft("gdrive-gone.test/file/d/1z/view", s.tiny("Google Drive", "<div id='gb'>Drive</div><div class='errorMessage'><p class='errorTitle'>Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and the file exists.</p></div><p>Get stuff done with Google Drive</p>", "en")),
    soft("dropbox-gone.test/s/aa/fail.pdf", s.card("Dropbox", "This item was deleted", "The file or folder you're looking for has been moved or removed. Ask the owner for a new link.")),
    soft("onedrive-gone.test/redir?resid=1", s.card("OneDrive", "This item might not exist or is no longer available", "This item might have been deleted, expired, or you might not have permission to view it."), R.LOGIN, R.FORBIDDEN),
    soft("wetransfer-gone.test/downloads/7", s.card("WeTransfer", "Transfer expired", "Sorry, this transfer has expired and is not available any more."), R.GONE),
    soft("learningapps-gone.test/display?v=1", s.boot("LearningApps", "Rakendust ei leitud", "Seda õppeülesannet ei ole enam olemas.")),
    soft("survey-ended.test/311", s.boot("LimeSurvey", "Error", "<div class='jumbotron'><p>The survey in which you are trying to participate does not seem to exist. It may have been deleted or the link you were given is outdated or incorrect.</p></div>", "en")),
    soft("issuu-gone.test/a/docs/1", s.nextjs("issuu", "The publication you're looking for was removed", "It has been unpublished by its owner. Discover similar magazines.")),
    soft("pastebin-gone.test/x1", s.boot("Pastebin", "This page is no longer available", "It has either expired, been removed by its creator, or removed by one of the staff.", "en"), always=True),
    # Blogs, social pages, builders, shops, forums, wikis, help centres, events, jobs, maps, archives, short links
    soft("blog-kustutatud.test/2012/03/x.html", s.blog("Vaikne blogi", "", "<div class='status-msg-body'>Vabandust, lehte, mida selles blogis otsisid, pole olemas.</div>"), always=True),
    soft("wpblogi-kadus.test/abi/", s.wp("Hoia hoolt", "Midagi ei leitud", "Paistab, et me ei leia seda, mida otsid. Ehk aitab otsing.", cls="error404"), always=True),
    soft("wpen-gone.test/self-care/", s.wp("Kind mind", "Oops! That page can&rsquo;t be found.", "It looks like nothing was found at this location. Maybe try one of the links below or a search?", "en", cls="error404"), always=True),
    soft("fb-like-gone.test/groups/881", s.card("Facebook", "This content isn't available right now", "When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted."), R.LOGIN, R.FORBIDDEN),
    soft("insta-like-gone.test/p/B1/", s.nextjs("Instagram", "Sorry, this page isn't available.", "The link you followed may be broken, or the page may have been removed. Go back to Instagram.")),
    soft("wix-kadunud.test/meist", s.builder("Tantsustuudio", "Seda lehte pole siin", "Kontrolli aadressi või mine avalehele."), always=True),
    soft("voog-kadunud.test/teenused/x", s.tiny("Lehekülge ei leitud", "<div class='container'><h1>404</h1><p>Kahjuks sellist lehte meie kodulehel ei ole.</p><p><a href='/'>Avaleht</a></p></div>", "et"), always=True),
    soft("pood-otsas.test/products/kriisikaardid", s.shop("Mängupood", "Toodet ei leitud", "Toode, mida vaatasid, on müügilt eemaldatud. Sulle võib meeldida:")),
    soft("foorum-kustutatud.test/viewtopic.php?t=1", s.forum("Emmede foorum", "Info", "Küsitud teemat ei ole olemas.")),
    soft("wiki-puudub.test/wiki/Lastemajateenus", s.wiki("Õpiviki", "Lastemajateenus", "<div class='noarticletext mw-content-ltr'><p>Sellel leheküljel praegu teksti ei ole. Sa võid otsida seda pealkirja teistelt lehekülgedelt või otsida seonduvaid logisid, kuid sul pole õigust seda lehekülge luua.</p></div>", "et")),
    soft("help-gone.test/hc/en/articles/9", s.helpdesk("Support", "oops", "The page you were looking for doesn't exist. You may have mistyped the address or the page may have moved.")),
    soft("sundmus-kadunud.test/e/31", s.nextjs("Piletimaja", "Sündmust ei leitud", "Korraldaja on sündmuse kustutanud või aadress on vale.", "et")),
    soft("archive-none.test/web/2011/http://x.test/", s.boot("Web Archive", "Hrm.", "<p>The Wayback Machine has not archived that URL.</p><p>This page is not available on the web because page does not exist</p>", "en")),
    soft("lyhi-tundmatu.test/qW3", s.card("lyhi.link", "Link ei tööta", "Seda lühilinki ei ole meie süsteemis või selle omanik on selle kustutanud.", "et"), always=True),
    soft("rida-puudub.test/arhiiv/12.htm", "Faili ei leitud.", always=True),
    soft("rida-en.test/getdoc.asp?id=9", "File not found.", always=True),
    soft("json-puudub.test/api/courses/7", sends('{"error":{"code":404,"message":"Course not found"}}', Content_Type="application/json")),
    soft("pdf-html.tervisamet.test/failid/juhend.pdf", s.gov("Tervisamet", "Faili ei ole", "Fail juhend.pdf on serverist eemaldatud.")),
    soft("notion-gone.test/Kava-77", s.card("Notion", "This page couldn't be found", "You may not have access, or it might have been deleted or moved."), R.LOGIN, R.FORBIDDEN),
    soft("soundcloud-gone.test/ohvriabi/osa-1", s.nextjs("SoundCloud", "We can't find that track.", "Did you try to access a private track, but were unable to? Check that the link is complete."), R.VIDEO_REMOVED),
    soft("isikukaart-x.test/et/tootaja/5", s.gov("Keskus", "Sisu puudub", "Seda sisu ei ole enam avaldatud."), always=True),
)  # fmt: skip

VIDEO: tuple[Case, ...] = tuple(
    case(R.VIDEO_REMOVED, address, body, also=(R.SOFT_404, *also))
    for address, body, also in (
        ("dailymo-like.test/video/x8", s.nextjs("Dailymotion", "Video deleted", "This video has been deleted by its owner."), ()),
        ("uttv-gone.test/naita?id=1", s.boot("UTTV", "Videot ei leitud", "Video on kustutatud või ei ole see kunagi olemas olnud."), ()),
        ("panopto-gone.test/Panopto/Pages/Viewer.aspx?id=0", s.aspnet("Panopto", "This video is no longer available", "The session you requested has been deleted or archived.", "en"), (R.FORBIDDEN, R.LOGIN)),
        ("rutube-like.test/video/1/", s.nextjs("RUTUBE", "Видео удалено", "Этот ролик был удалён автором.", "ru"), ()),
        ("err-jarelvaade.test/vaata/11", s.news("Jupiter", "Saade ei ole enam järelvaadatav", "Selle saate järelvaatamise õigus on lõppenud."), (R.GONE, R.FORBIDDEN, R.LEGAL)),
    )
)  # fmt: skip

CASES = SITES + VIDEO
