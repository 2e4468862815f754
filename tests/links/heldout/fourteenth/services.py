"""Videos, documents, boards, quizzes, forms of the well-known services: there, closed, taken away."""

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.fourteenth.skins import card, fine, goes, p, pdf, says, script_heavy, soft, table, ul, withdrawn
from heldout.shapes import bare, case, on, shell

S, G, V, L, F = Reason.SOFT_404, Reason.GONE, Reason.VIDEO_REMOVED, Reason.LOGIN, Reason.FINE


def watch(title: str, status: str, reason: str = "", details: str = "") -> str:
    """A YouTube watch page as it comes from the server: nearly all in scripts."""
    playable = f'"playabilityStatus":{{"status":"{status}"' + (f',"reason":"{reason}"' if reason else "") + "}"
    name = f'<meta name="title" content="{title}"><meta property="og:title" content="{title}">' if title else ""
    return f"""<!DOCTYPE html><html lang="et"><head><title>{title} - YouTube</title>{name}<script nonce="x">var ytcfg = {{}};</script></head><body dir="ltr">
<script nonce="x">var ytInitialPlayerResponse = {{"responseContext":{{}},{playable},{details or '"trackingParams":"CAA"'}}};</script>
<ytd-app></ytd-app><div id="footer">Teave Press Autoriõigus Võta meiega ühendust Loojad Reklaami Arendajad</div></body></html>"""


def oembed(title: str) -> dict:
    return {
        "/oembed": says(
            "application/json",
            f'{{"title":"{title}","type":"video","html":"<iframe></iframe>","author_name":"Ohvriabi"}}',
        )
    }


_META = '<meta property="og:title" content="{}"><meta property="og:description" content="{}">'
_VID = '"videoDetails":{"videoId":"abc","title":"%s","lengthSeconds":"312","viewCount":"1892"}'

CASES = (
    # YouTube
    case(V, "www.youtube.com/watch?v=Kadunud11", watch("", "ERROR", "Video ei ole saadaval"), also=(S, G)),
    case(
        V,
        "m.youtube.com/watch?v=Suletud22",
        watch(
            "",
            "ERROR",
            "This video is no longer available because the YouTube account associated with this video has been terminated.",
        ),
        also=(S, G),
    ),
    # Vimeo, Kaltura, Panopto, Dailymotion
    case(
        V,
        "vimeo.com/99887766",
        card(
            "Sorry | Vimeo",
            "<h1>Sorry, we couldn’t find that page</h1><p>This video may have been deleted by its owner.</p>",
        ),
        404,
        also=(Reason.NOT_FOUND, S),
    ),
    case(
        V,
        "player.vimeo.com/video/5544",
        card("Vimeo", "<h1>Sorry</h1><p>This video does not exist.</p>"),
        also=(S,),
        anything=sends(card("Vimeo", "<h1>Sorry</h1><p>This video does not exist.</p>")),
    ),
    case(
        L,
        "vimeo-lukus.com/112233",
        card(
            "Private Video on Vimeo",
            "<h1>Private Video</h1><p>This video is protected. Log in to Vimeo to watch (if you have permission).</p>",
        ),
        also=(Reason.FORBIDDEN,),
    ),
    case(
        V,
        "www.dailymotion-like.com/video/x7",
        card("Video", "<h1>Video removed</h1><p>This video has been deleted by its owner.</p>"),
        also=(S, G),
    ),
    case(
        V,
        "kaltura.korgkool.ee/media/t/0_ab",
        card("Media", "<div class='alert'>Media entry not found or access to it has expired.</div>"),
        also=(S, L),
    ),
    case(
        V,
        "vaata.panopto-like.eu/Viewer.aspx?id=1",
        card("Panopto", "<h1>Error</h1><p>This session has been deleted or moved to the recycle bin.</p>"),
        also=(S, G),
    ),
    fine(
        "videod.tervisekool.ee/loeng/4",
        script_heavy(
            "Loeng 4: kustutatud mälestused",
            _META.format("Loeng 4: kustutatud mälestused", "Trauma ja mälu. Salvestus 12.10.2022, 48 min"),
            "<div id='player'></div>",
            "et",
        ),
    ),
    fine(
        "etv-like.ee/saade/1600001",
        script_heavy(
            "Osoon: kadunud liigid",
            _META.format("Osoon: kadunud liigid", "Mida teha, kui liiki enam ei ole?"),
            "<div id='app'></div>",
            "et",
        ),
    ),
    # Google
    case(
        S,
        "docs.google.com/document/d/1Kadunud/edit",
        card(
            "Error",
            "<p>Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and the "
            "file exists.</p><p>Get stuff done with Google Docs</p>",
        ),
        also=(G,),
    ),
    case(
        S,
        "forms.gle/Suletud5",
        on("docs.google-vorm.com", "/forms/d/e/1F/closedform"),
        pages={
            "docs.google-vorm.com/forms/d/e/1F/closedform": sends(
                card(
                    "Koolituse tagasiside",
                    "<div>Koolituse tagasiside</div>"
                    "<div>See vorm enam vastuseid ei võta. Kui arvate, et see on viga, võtke ühendust vormi omanikuga.</div>",
                    "et",
                )
            )
        },
        also=(F, G),
    ),
    case(
        S,
        "forms.google-en.com/forms/d/e/2/closedform",
        card(
            "Survey",
            "<div>Needs of victims 2019</div><div>The form Needs of victims 2019 is no longer accepting "
            "responses.</div><div>Try contacting the owner of the form if you "
            "think this is a mistake.</div>",
        ),
        also=(F, G),
    ),
    fine(
        "docs.google-avatud.com/forms/d/e/3/viewform",
        card(
            "Registreerumine",
            "<form><div role='heading'>Registreerumine suveseminarile</div><div>Nimi *</div><input><div>Kas midagi jäi "
            "puudu?</div><textarea></textarea><button>Esita</button>"
            "</form><p>Google ei loonud ega kinnitanud seda sisu.</p>",
            "et",
        ),
    ),
    fine(
        "drive.google-kaust.com/drive/folders/1a",
        script_heavy(
            "Töölehed – Google Drive",
            root="<div role='main'><div>Kausta Töölehed</div><div>Siin kaustas faile ei ole</div></div>",
            lang="et",
        ),
        also=(S,),
    ),
    fine(
        "docs.google-tabel.com/spreadsheets/d/1/pubhtml",
        bare(
            "Kontaktid",
            "<table><tr><td>Maakond</td><td>Telefon</td></tr>"
            "<tr><td>Võru</td><td>puudub</td></tr><tr><td>Valga</td><td>puudub</td></tr><tr><td>Tartu</td><td>5550000</td></tr></table>",
        ),
    ),
    case(
        S,
        "sites.google.com/site/vanaope/",
        card(
            "Google Sites",
            "<p>Sorry, this classic site has not been published in new Google Sites by its owner and can no longer be viewed.</p>",
        ),
        also=(G, L),
    ),
    case(
        S,
        "goo.gl/abc12",
        card(
            "Dynamic Link Not Found",
            "<h1>Dynamic Link Not Found</h1><p>If you are the developer of this app, ensure that your Dynamic Links domain "
            "is correctly configured.</p>",
        ),
        also=(G,),
    ),
    fine(
        "jamboard-sulgus.google-abi.com/answer/14",
        card(
            "Jamboard",
            "<h1>Jamboard wind down</h1><p>Jamboard was wound down on 31 December 2024. If you had Jams, here is how to "
            "find their PDF copies in Drive.</p><ol><li>Open Drive.</li>"
            "<li>Search for type:pdf.</li><li>Look in the folder named Jamboard.</li></ol><p>Teachers may move lessons to "
            "FigJam, Lucidspark or Miro. Each has an import guide.</p>",
        ),
    ),
    # Microsoft, Dropbox, WeTransfer, WhatsApp …
    case(
        S,
        "onedrive.live.com/redir?resid=77",
        card(
            "OneDrive",
            "<h1>This item might not exist or is no longer available</h1><p>This item might have been deleted, expired, or "
            "you might not have permission to view it.</p>",
        ),
        also=(G, L),
    ),
    case(
        S,
        "forms.office.com/r/Suletud",
        card(
            "Form",
            "<h2>This form is currently not accepting responses</h2><p>Contact the owner of the form if you have questions.</p>",
        ),
        also=(F, G),
    ),
    fine(
        "forms.office-avatud.com/r/Avatud",
        script_heavy("Tagasiside: ohvri kohtlemine", root="<div id='content-root'></div>", lang="et"),
    ),
    case(
        S,
        "www.dropbox.com/s/kadunud/rollimang.docx",
        card(
            "Dropbox - Error",
            "<h1>That file isn't here anymore</h1><p>Someone might've deleted the file or disabled the link.</p>",
        ),
        also=(G,),
    ),
    case(
        S,
        "we.tl/t-aegunud",
        card(
            "WeTransfer",
            "<h2>Transfer expired</h2><p>Sorry, this transfer has expired and is not available any more.</p>",
        ),
        also=(G,),
    ),
    case(
        S,
        "sway.office-like.com/77",
        card(
            "Sway",
            "<h1>This Sway isn't available</h1><p>It may have been removed or the owner has changed who can see it.</p>",
        ),
        also=(G, L),
    ),
    # boards, quizzes, worksheets
    case(
        S,
        "padlet.com/mari/kadunud",
        card(
            "Padlet",
            "<h1>404</h1><p>We looked under the sofa. The padlet you want was deleted or never lived here.</p>",
        ),
        also=(G,),
    ),
    fine(
        "padlet-avatud.com/opetaja/tunded",
        script_heavy(
            "Tunnete sein", _META.format("Tunnete sein", "Lisa postitus: mis tunne on, kui keegi on kadunud?")
        ),
    ),
    case(
        S,
        "kahoot.it/challenge/0123",
        card("Kahoot!", "<h2>This challenge has ended</h2><p>It is not possible to join any more.</p>"),
        also=(G, F),
    ),
    fine(
        "create.kahoot-like.it/details/5",
        script_heavy("Kahoot! Ohvri õigused", _META.format("Ohvri õigused", "Mängi 12 küsimust")),
    ),
    fine("play.kahoot-pin.com/", script_heavy("Play Kahoot! - Enter game PIN here!", root="<div id='root'></div>")),
    case(
        S,
        "quizizz-like.com/join/quiz/5f",
        card("Quizizz", "<h1>Quiz not found</h1><p>This quiz has been deleted or set to private by the author.</p>"),
        also=(G, L),
    ),
    case(
        S,
        "www.menti.com/al8v",
        card(
            "Mentimeter", "<h1>This presentation is closed</h1><p>Voting has ended and answers are no longer taken.</p>"
        ),
        also=(F, G),
    ),
    fine(
        "www.menti-avatud.com/",
        card(
            "Menti",
            "<h1>Enter the code to join</h1><p>It's on the screen in front of you</p><input placeholder='1234 5678'><button>Join</button>",
        ),
    ),
    case(
        S,
        "learningapps.org/99123",
        card("LearningApps", "<p>Diese App existiert nicht oder wurde gelöscht.</p>", "de"),
        also=(G,),
    ),
    fine(
        "learningapps-hea.org/watch?v=p1",
        card(
            "Paarid: vägivalla liigid",
            "<iframe src='/show'></iframe><p>Paarid: vägivalla liigid</p><p>2019-03-01</p>",
            "et",
        ),
    ),
    case(
        S,
        "view.genial.ly/5e-kustutatud",
        card("Genially", "<h1>Ups!</h1><p>This genially has been deleted or is not published.</p>"),
        also=(G,),
    ),
    fine(
        "view.genially-hea.com/6a",
        script_heavy(
            "Põgenemistuba: kadunud tunnistaja", _META.format("Põgenemistuba: kadunud tunnistaja", "Leia vihjed")
        ),
    ),
    case(
        S,
        "www.canva.com/design/DAE/view",
        card(
            "Canva",
            "<h1>Design unavailable</h1><p>This design may have been deleted or you don't have permission to view it.</p>",
        ),
        also=(G, L, Reason.FORBIDDEN),
    ),
    case(
        S,
        "issuu.com/ngo/docs/flyer",
        card(
            "Issuu",
            "<h1>Publication unavailable</h1><p>The publisher has taken this publication down or chosen to make it unavailable.</p>",
        ),
        also=(G,),
    ),
    fine(
        "issuu-hea.com/kirjastus/docs/ajakiri_4",
        card(
            "Sotsiaaltöö 4/2020",
            "<h1>Sotsiaaltöö 4/2020</h1><p>Lk 12: Kui kodu enam ei ole</p><p>Published on Dec 3, 2020</p><button>Read full screen</button>",
            "et",
        ),
    ),
    case(
        S,
        "prezi.com/kadunud/tutvustus/",
        card(
            "Prezi", "<h2>This presentation is private or deleted</h2><p>Check with the presenter for a new link.</p>"
        ),
        also=(G, L),
    ),
    case(
        S,
        "www.slideshare.net/trainer/victim-support",
        card(
            "SlideShare",
            "<h1>This SlideShare was removed</h1><p>The uploader took it down.</p><p>Recommended</p>"
            + ul("Leadership 101", "Marketing plan", "Photosynthesis"),
        ),
        also=(G,),
    ),
    fine(
        "www.slideshare-hea.net/kes/404",
        card(
            "HTTP errors explained: 404, 410, 500",
            "<h1>HTTP errors explained: 404, 410, 500</h1><p>1. Page not found: what users see</p><p>2. Writing a kind "
            "error page</p><p>3. Redirect or 410?</p><p>1,233 views</p>",
        ),
    ),
    case(
        S,
        "www.scribd.com/document/1",
        card(
            "Scribd", "<h1>Deleted document</h1><p>This document has been deleted from Scribd.</p><a>Discover more</a>"
        ),
        also=(G,),
    ),
    fine(
        "www.scribd-hea.com/document/2",
        card(
            "Sample letter",
            "<h1>Sample letter: withdrawing consent</h1><p>Uploaded by K. Tamm</p><p>Dear Sir or Madam, I hereby withdraw "
            "the consent that I gave on 3 May …</p><button>Download</button>",
        ),
    ),
    fine(
        "wordwall.net/resource/12",
        script_heavy(
            "Tunded - Ühenda paarid",
            _META.format("Tunded", "Ühenda paarid: viha, kurbus, kadunud"),
            "<div class='js-play'></div>",
            "et",
        ),
    ),
    case(
        S,
        "wordwall-ex.net/play/9",
        card("Wordwall", "<h1>Activity deleted</h1><p>The person who made it has removed this activity.</p>"),
        also=(G,),
    ),
    fine("h5p-hea.org/node/55", card("Interaktiivne video", "<iframe src='/h5p/embed/55'></iframe>", "et")),
    case(
        S,
        "edpuzzle-like.com/media/5",
        card("Edpuzzle", "<p>This lesson doesn't exist or its video was removed from YouTube.</p>"),
        also=(G, V),
    ),
    fine(
        "quizlet-hea.com/123/flash-cards",
        card(
            "Victimology flashcards",
            "<h1>Victimology</h1><dl><dt>missing person</dt><dd>kadunud isik</dd><dt>closed case</dt><dd>lõpetatud "
            "asi</dd><dt>not found guilty</dt><dd>õigeks mõistetud</dd></dl>",
        ),
    ),
    case(
        S,
        "www.surveymonkey.com/r/vana",
        card("Survey Closed", "<h1>This survey is now closed.</h1><p>Want to create your own?</p>"),
        also=(F, G),
    ),
    case(
        S,
        "lime.ulikool-uuring.ee/index.php/55",
        card("Uuring", "<p>See küsimustik ei ole enam aktiivne. Täname huvi eest.</p>", "et"),
        also=(F, G),
    ),
    fine(
        "webropol-hea.fi/s/kysely",
        card(
            "Kysely",
            "<h1>Palautekysely</h1><form><p>1. Löysitkö etsimäsi? </p><input type=radio> Kyllä <input type=radio> En "
            "löytänyt<p>2. Mitä puuttui?</p><textarea></textarea><button>Lähetä</button></form>",
            "fi",
        ),
    ),
    # social
    case(
        S,
        "www.facebook-leht.com/tugikeskus/posts/9",
        card(
            "Facebook",
            "<h2>This content isn't available right now</h2><p>When this happens, it's usually because the owner only "
            "shared it with a small group of people, changed who can see it or it's "
            "been deleted.</p>",
        ),
        also=(L, G),
    ),
    fine(
        "www.facebook-avalik.com/naisteliin",
        script_heavy(
            "Naiste tugiliin | Tallinn",
            _META.format("Naiste tugiliin", "1 204 meeldimist. Helista 1492."),
            "<div id='mount_0_0'></div>",
            "et",
        ),
    ),
    case(
        S,
        "twitter.com/kustutatud_konto",
        card("Profile", "<h1>This account doesn’t exist</h1><p>Try searching for another.</p>"),
        also=(G,),
    ),
    fine(
        "x-hea.com/kasutaja/status/5",
        script_heavy(
            "Postitus",
            root="<noscript><h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser. "
            "Please enable JavaScript.</p></noscript><div id='react-root'></div>",
        ),
    ),
    case(
        S,
        "soundcloud-like.com/ngo/podcast-3",
        card("SoundCloud", "<p>We can’t find that track. It may have been taken down by the artist.</p>"),
        also=(G,),
    ),
    fine(
        "open.spotify-like.com/episode/3",
        script_heavy(
            "Kadunud hääled - Episood 3",
            _META.format("Kadunud hääled", "Taskuhääling, 34 min"),
            "<div id='main'></div>",
            "et",
        ),
    ),
    # events, jobs
    fine(
        "fienta.com/et/kogemusseminar-2022",
        card(
            "Kogemusseminar 2022",
            "<h1>Kogemusseminar „Kui kedagi enam ei ole“</h1><p>12. mai 2022, Tartu, Vanemuise 46</p><p>Piletimüük on "
            "lõppenud.</p><p>Seminaril räägivad leinanõustajad, "
            "hingehoidjad ja perearst sellest, kuidas toetada lähedast pärast kaotust. Kava: 10.00 avasõnad, 10.15 leina "
            "kulg, 12.00 lõuna, 13.00 töötoad.</p><p>Korraldaja: MTÜ Leinatugi</p>",
            "et",
        ),
    ),
    fine(
        "www.eventbrite-hea.com/e/trauma-workshop-55",
        card(
            "Trauma workshop",
            "<h1>Trauma workshop</h1><p>Sales ended</p><p>Thu, 9 March 2023, 10:00</p><h2>About</h2><p>A day for "
            "practitioners on safety, choice and trust. "
            "Speakers from Riga and Tallinn share what they learnt in shelters.</p><p>Refunds: no refunds</p>",
        ),
    ),
    # apps without scripts
    fine("minuabi-app.ee/plaan/5", shell("Minu abi"), anything=sends(shell("Minu abi"))),
    fine("h5-mang.lastekas.ee/", script_heavy("Mäng: Leia kadunud karu", root="<canvas id='c'></canvas>", lang="et")),
    fine(
        "kaart.teenusekoht.ee/",
        script_heavy(
            "Teenusekohtade kaart",
            root="<div id='map'></div><noscript>Kaardi nägemiseks luba JavaScript.</noscript>",
            lang="et",
        ),
        anything=sends(script_heavy("Teenusekohtade kaart", root="<div id='map'></div>")),
    ),
    fine("bi.statistika-tahvel.ee/view?r=1", script_heavy("Power BI", root="<report-embed></report-embed>")),
    fine(
        "thinglink-hea.com/card/8",
        script_heavy("Tuba: mis on kadunud? - ThingLink", root="<div class='tlEmbed'></div>"),
    ),
    fine("docs-viewer.koolinaide.ee/leia?d=1", goes("/f/1.pdf"), pages={"/f/1.pdf": pdf}),
    fine(
        "stuudio-like.ee/hinded",
        card("Stuudium", "<noscript>Stuudiumi kasutamiseks on vaja JavaScripti.</noscript><div id='s'></div>", "et"),
        also=(L,),
    ),
    # withdrawn services
    withdrawn(
        "flash.opimang.ee/mang",
        card("Mäng", "<p>Seda Flash-mängu ei saa enam mängida. Brauserid Flashi ei toeta.</p>", "et"),
        also=(F,),
    ),
    withdrawn(
        "edmodo-like.com/",
        card(
            "Goodbye",
            "<h1>Thank you and goodbye</h1><p>The service was shut down on September 22, 2022. Accounts and content are gone.</p>",
        ),
    ),
    withdrawn(
        "tricider-like.com/brainstorming/2",
        card("Closed", "<p>Our tool has been discontinued. Thanks for all ideas!</p>"),
    ),
    soft(
        "todaysmeet-like.com/tund",
        card("Closed", "<h1>TodaysMeet has closed</h1><p>All rooms were deleted.</p>"),
        also=(G,),
    ),
    fine(
        "answergarden-hea.ch/12",
        card(
            "AnswerGarden",
            "<h1>Mis sõna tuleb pähe: kadunud?</h1><form><input maxlength=20><button>Submit</button></form><p>No answers yet</p>",
        ),
    ),
    fine(
        "hinnastus.tabel-teenus.ee/",
        card("Hinnad", table(("Teenus", "Hind"), ("Nõustamine", "tasuta"), ("Rühm", "puudub")), "et"),
    ),
    fine(
        "linktr-like.ee/tugigrupp",
        card("@tugigrupp", p("<a href=https://a.example>Registreeru</a>", "<a href=https://b.example>Kirjuta</a>")),
    ),
)
