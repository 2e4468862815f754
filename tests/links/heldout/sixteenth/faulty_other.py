"""English, Russian and other addresses that fail."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import Case, case
from heldout.sixteenth.skins import (
    app,
    blocks,
    elementor,
    gone,
    gov,
    home,
    joomla,
    moodle,
    news,
    ojs,
    one,
    parked,
    phpbb,
    plain,
    soft,
    wiki,
    wp,
)

_ELSE = (Reason.SOFT_404, Reason.GENERAL_PAGE, Reason.GONE)

CASES: tuple[Case, ...] = (
    gone(
        "docs.google.com/forms/d/e/1FAIpQLSc9/closedform",
        plain,
        "",
        "Teacher wellbeing survey",
        """
<div class="freebirdFormviewerViewNoPadding"><div class="freebirdFormviewerViewHeaderTitle">Teacher wellbeing survey</div></div>
The form Teacher wellbeing survey is no longer accepting responses.
Try contacting the owner of the form if you think this is a mistake.
<a href="//www.google.com/forms/about/">Google Forms</a> This form was created inside of Kolledz.
""",
        "en",
        also=(Reason.GONE, Reason.FINE),
    ),
    soft(
        "drive.google.com/file/d/1aBcDeFgH/view",
        plain,
        "",
        "Google Drive - Page Not Found",
        """
<div id="outerContainer"><div id="innerContainer"><div id="main"><p class="errorMessage">Sorry, the file you have requested does not exist.</p><p>Make sure that you have the
correct URL and the file exists.</p></div></div></div>
<p><a href="https://docs.google.com">Get stuff done with Google Drive</a></p>
""",
    ),
    soft(
        "sites.google.com/site/opetajaanu/home",
        plain,
        "",
        "Google Sites",
        "<h1>Classic Sites is no longer available</h1>\n"
        "This classic site has been turned off. The owner can find a copy in Google Drive.",
    ),
    soft(
        "onedrive.live.com/redir",
        app,
        "OneDrive",
        "This item might not exist or is no longer available",
        "This item might have been deleted, expired, or you might not have permission to view it. Contact the owner of this item.",
        "en",
    ),
    soft(
        "www.dropbox.com/s/9x8y7z/juhend.pdf",
        app,
        "Dropbox",
        "Dropbox - File Deleted",
        "The file you’re looking for has been moved or deleted.\nThe person who shared this may have removed it.",
        "en",
    ),
    soft(
        "padlet.com/liisk/m8q2",
        app,
        "Padlet",
        "Padlet",
        "<div class='error'>The page or padlet you are looking for isn’t here. It may have been trashed by its "
        "owner.</div>",
        "en",
    ),
    soft(
        "create.kahoot.it/share/etikett/77f1",
        app,
        "Kahoot!",
        "Kahoot not found",
        "This kahoot is private or has been deleted by its creator.",
        "en",
    ),
    soft(
        "quizlet.com/98112233/flash-cards",
        app,
        "Quizlet",
        "Page Unavailable | Quizlet",
        "This set was deleted by its creator or is otherwise unavailable.\nTry searching for a similar set.",
        "en",
    ),
    soft(
        "view.genial.ly/5c8f",
        plain,
        "",
        "Genially",
        "<div class='viewer-error'><h1>Oops!</h1><p>This genially has been deleted or is no longer published.</p><a "
        "href='https://genial.ly'>Create your own</a></div>",
    ),
    soft(
        "www.canva.com/design/DAE/view",
        app,
        "Canva",
        "Design unavailable",
        "Looks like this design has been deleted or you do not have access. Ask the owner for a new link.",
        "en",
    ),
    soft(
        "issuu.com/ajakiri/docs/nr3",
        app,
        "Issuu",
        "Publication removed",
        "This publication was removed by the publisher.\n# You may also like\n* Gardening weekly\n* City guide 2022",
        "en",
    ),
    soft(
        "www.scribd.com/document/5512",
        app,
        "Scribd",
        "Deleted document",
        "This document was deleted by its uploader. Discover millions of other documents.",
        "en",
    ),
    soft(
        "www.slideshare.net/kati/konflikt",
        app,
        "SlideShare",
        "SlideShare",
        "The SlideShow you were looking for has been removed. Here are some others that might interest you.\n* Conflict 101\n* Team building",
        "en",
    ),
    gone(
        "www.surveymonkey.com/r/WELL21",
        app,
        "SurveyMonkey",
        "Survey Closed",
        "This survey is currently closed. Please contact the author of this survey for further assistance.",
        "en",
        also=(Reason.GONE, Reason.FINE),
    ),
    soft(
        "www.artsite.example/gallery-2",
        plain,
        "",
        "Page Not Found — Art Site",
        "<main class='sqs-error'><h1>We couldn't find the page you were looking for.</h1><p>This is either because there is an error in the URL or the page you are looking "
        "for has been moved or deleted.</p></main>",
    ),
    soft(
        "journal.elearn.example/index.php/el/article/view/404411",
        ojs,
        "eLearning Journal",
        "Error",
        "The requested article could not be located. It may have been withdrawn by the editors.",
        "en",
    ),
    soft(
        "wiki.oldproject.example/index.php/Toolkit",
        wiki,
        "Project wiki",
        "Toolkit",
        "There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create "
        "this page.",
        "en",
    ),
    gone(
        "www.free-online-course.example/courses/grief",
        moodle,
        "Open Courses",
        "Grief counselling",
        "This course has been retired and enrolment is no longer possible.",
        "en",
    ),
    gone(
        "app.quizgame.example/",
        elementor,
        "QuizGame",
        "QuizGame has shut down",
        "On 31 March 2023 we closed QuizGame for good. All accounts and quizzes have been erased. Thank you for playing.",
        "en",
    ),
    gone(
        "www.storybook-builder.example/view/812",
        app,
        "Storybook",
        "Storybook Builder is retired",
        "We turned off Storybook Builder on June 30. Books made with it cannot be opened any more.",
        "en",
    ),
    gone(
        "player.media.example/embed/551199",
        plain,
        "",
        "Player",
        "<div class='player'><p>Sorry, this clip was taken down by its owner.</p></div>",
        "en",
        also=(Reason.GONE, Reason.VIDEO_REMOVED),
    ),
    home("www.ngo-children.example/resources/toolkit-2013.pdf", wp, "NGO for Children", "en", 301),
    home(
        "www.edu-portal.example/lesson/mindmaps",
        app,
        "Edu portal",
        "en",
        target="/lessons",
        title="All lessons",
        text="* Fractions\n* Photosynthesis\n* Persuasive writing\n* The water cycle",
    ),
    parked(
        "www.bullyfree-project.example/toolkit",
        plain,
        "",
        "bullyfree-project.example",
        """
<div id="sale"><a href="/buy">This domain may be for sale. Click here to inquire.</a></div>
<h2>Related Searches</h2>
* Anti Bullying Programs
* School Counseling Degree Online
* Kids Phone Monitoring
<small>The Sponsored Listings displayed above are served automatically by a third party. Privacy Policy</small>
""",
    ),
    parked(
        "www.peermediate.example/",
        plain,
        "",
        "Apache2 Ubuntu Default Page: It works",
        "<div class='main_page'>Apache2 Default Page</div>\n"
        "This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems.",
    ),
    parked(
        "www.learnlab-eu.example/outputs/io3",
        plain,
        "",
        "Account Suspended",
        "<h1>Account Suspended</h1>\n"
        "This Account has been suspended. Contact your hosting provider for more information.",
        also=(Reason.SOFT_404, Reason.GONE),
    ),
    one(
        Reason.PARKED,
        "www.youthwork-eu.example/handbook",
        elementor,
        "Peak Dental",
        "Peak Dental | Implants & veneers in Austin, TX",
        "Free consultation! Call (512) 555-0144.\nOur dentists have 20 years of experience.",
        "en",
        every=True,
        also=_ELSE,
    ),
    case(
        Reason.NOT_FOUND,
        "www.un.example/en/documents/old-crc.htm",
        sends(gov("UN", "Page not found", blocks("The page you requested could not be found."), "en"), 404),
    ),
    case(Reason.NOT_FOUND, "gist.code2.example/anu/77", sends("Not Found", 404, {"Content-Type": "text/plain"})),
    case(
        Reason.GONE,
        "archive.org-like.example/details/film",
        sends(
            "<h1>Item not available</h1><p>The item is not available due to issues with the item's content.</p>", 410
        ),
    ),
    case(
        Reason.SERVER_ERROR,
        "www.old-asp.example/quiz.asp",
        sends(
            "<font face='Arial' size=2><p>Microsoft OLE DB Provider for ODBC Drivers</font> <font size=2>error "
            "'80004005'</font>",
            500,
        ),
    ),
    case(
        Reason.UNAVAILABLE,
        "tools.lab.example/calc",
        sends("<h1>Service Unavailable</h1><p>HTTP Error 503. The service is unavailable.</p>", 503),
        also=(Reason.SERVER_ERROR,),
    ),
    case(Reason.REDIRECT_LOOP, "login-less.example/a", to("/b", 301), pages={"/b": to("/a", 301)}),
    soft(
        "ru.portal-shkola.example/uroki/5",
        wp,
        "Школа",
        "Страница не найдена",
        "К сожалению, по вашему запросу ничего не найдено. Попробуйте воспользоваться поиском.",
        "ru",
    ),
    soft("www.kabinet.example/stati/detskie-strahi", joomla, "Кабинет психолога", "Ошибка", "Материал не найден", "ru"),
    soft(
        "forum.roditeli.example/viewtopic.php",
        phpbb,
        "Форум родителей",
        "Информация",
        "Запрошенной темы не существует.",
        "ru",
    ),
    soft(
        "www.metodichka.example/fizika/lab3",
        plain,
        "",
        "Ой",
        "<h1>Ой! Тут пусто</h1><p>Страницы, которую вы искали, у нас нет. Наверное, её удалили.</p><a href='/'>На "
        "главную</a>",
        "ru",
    ),
    gone(
        "video.arhiv.example/v/771",
        app,
        "Видеоархив",
        "Видео удалено",
        "Это видео удалено правообладателем.",
        "ru",
        also=(Reason.GONE, Reason.VIDEO_REMOVED),
    ),
    gone(
        "www.kursy.example/kurs/deloproizvodstvo",
        elementor,
        "Курсы",
        "Делопроизводство",
        "Данный курс снят с продажи и больше не проводится.",
        "ru",
    ),
    gone(
        "disk.oblako.example/d/7fK",
        app,
        "Облако",
        "Ничего не найдено",
        "Возможно, владелец удалил файлы или закрыл к ним доступ, а может быть, вы опечатались в ссылке.",
        "ru",
        every=True,
    ),
    home("www.dom-molodezhi.example/proekty/2014/most", joomla, "Дом молодёжи", "ru"),
    parked(
        "www.detskij-psiholog.example/",
        plain,
        "",
        "Домен продаётся",
        "<h1>Домен detskij-psiholog.example продаётся</h1>\nЦена: 45 000 ₽. Купить в один клик",
        "ru",
    ),
    one(
        Reason.PARKED,
        "www.sport-deti.example/kruzhki",
        wp,
        "Ставки",
        "Лучшие букмекеры с бонусом",
        "Фрибет 10 000 рублей новым игрокам.\n* Зеркало на сегодня\n* Прогнозы на футбол",
        "ru",
        every=True,
        also=_ELSE,
    ),
    case(
        Reason.NOT_FOUND,
        "www.gorod-ru.example/doc/12",
        sends("<html><head><title>404</title></head><body>Страница не существует</body></html>", 404),
    ),
    soft(
        "www.kirjasto-esimerkki.example/lista",
        gov,
        "Kirjasto",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei löytynyt. Se on ehkä siirretty tai poistettu.",
        "fi",
    ),
    gone("kurssi-esimerkki.example/k/5", moodle, "Kurssit", "Kurssi", "Kurssi on poistettu käytöstä.", "fi"),
    soft(
        "www.skola-piemers.example/jaunumi/71",
        wp,
        "Skola",
        "Lapa nav atrasta",
        "Diemžēl meklētā lapa neeksistē. Mēģiniet meklēt!",
        "lv",
    ),
    home("www.vecais-portals.example/raksti/88", news, "Portāls", "lv"),
    soft("www.schule-beispiel.example/projekte/2011", joomla, "Schule", "Fehler: 404", "Beitrag nicht gefunden", "de"),
    gone(
        "lernspiel-beispiel.example/",
        elementor,
        "Lernspiel",
        "Lernspiel wurde eingestellt",
        "Das Angebot wurde zum 31.12.2020 eingestellt. Alle Daten sind gelöscht.",
        "de",
    ),
    soft(
        "www.kommun-exempel.example/barn/stod",
        gov,
        "Kommunen",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte längre eller har flyttats.",
        "sv",
    ),
    parked(
        "www.ungdom-exempel.example/om",
        plain,
        "",
        "Domänen är till salu",
        "<h1>ungdom-exempel.example är till salu</h1>\nLämna ett bud redan idag.",
        "sv",
    ),
)
