"""English pages that are there."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import case
from heldout.sixteenth.skins import (
    app,
    blocks,
    blog,
    docs,
    elementor,
    fine,
    front,
    gov,
    moodle,
    news,
    ojs,
    old,
    phpbb,
    plain,
    repo,
    shop,
    spa,
    wiki,
    wix,
    wp,
)

CASES = (
    fine(
        "www.who.example/publications/i/item/9789240015128",
        gov,
        "WHO",
        "Parenting for lifelong health",
        "Overview\n"
        "This handbook guides practitioners who support parents of adolescents.\nNumber of pages: 112. ISBN: 978-92-4-001512-8.",
        "en",
    ),
    fine(
        "eur-lex.example/legal-content/EN/TXT/",
        plain,
        "EUR-Lex",
        "EUR-Lex - 32016R0679 - EN",
        """
<div id="header"><a href="/">EUR-Lex Access to European Union law</a></div>
<p class="forceIndicator">In force: This act has been changed. Current consolidated version: 04/05/2016</p>
REGULATION (EU) 2016/679 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL
Article 17. Right to erasure ('right to be forgotten')
1. The data subject shall have the right to obtain from the controller the erasure of personal data.
""",
    ),
    fine(
        "ec.europa.example/eurostat/databrowser/view/edat_lfse_14",
        spa,
        "Eurostat",
        "Statistics | Eurostat",
        "Early leavers from education and training by sex",
        lone=True,
    ),
    fine(
        "www.coe.example/en/web/children/lanzarote",
        gov,
        "Council of Europe",
        "Lanzarote Convention",
        "The Convention requires criminalisation of all kinds of sexual offences against children.\n"
        "48 States have ratified it. Site under renewal: some older documents may be unavailable until May.",
        "en",
    ),
    fine(
        "www.unicef.example/reports/sowc-2021",
        elementor,
        "UNICEF",
        "The State of the World's Children 2021: On My Mind",
        "Even before the pandemic, poor mental health weighed on children.\n<a href='/media/sowc.pdf'>Download the report</a>",
        "en",
    ),
    fine(
        "docs.python.example/3/library/exceptions.html",
        docs,
        "Python 3.12",
        "Built-in Exceptions",
        """
<dl><dt>exception FileNotFoundError</dt><dd><p>Raised when a file or directory is requested but doesn't exist. Corresponds to errno ENOENT.</p></dd></dl>
<dl><dt>exception LookupError</dt><dd><p>The base class for the exceptions raised when a key or index is invalid or not found.</p></dd></dl>
""",
        "en",
    ),
    fine(
        "docs.oldlib.example/en/0.9/",
        docs,
        "oldlib 0.9",
        "Welcome to oldlib",
        "<div class='admonition warning'>You are reading an old version of this documentation. This version is no longer maintained. See the latest.</div>\n"
        "Installation: pip install oldlib\nQuickstart, tutorial and reference follow.",
        "en",
    ),
    fine(
        "developer.web.example/en-US/docs/Web/HTTP/Status/410",
        docs,
        "Web docs",
        "410 Gone",
        """
The HTTP 410 Gone client error response code indicates that access to the target resource is no longer available at the origin server.
<pre>HTTP/1.1 410 Gone\nContent-Type: text/html\n\n&lt;h1&gt;This page has been removed&lt;/h1&gt;</pre>
See also: 404 Not Found.
""",
        "en",
    ),
    fine(
        "docs.moodle.example/404/en/Quiz_settings",
        wiki,
        "MoodleDocs",
        "Quiz settings",
        "This page explains the settings of the Quiz activity.\n# Timing\n"
        "Open the quiz: students can start after this. Close the quiz: 'This quiz is closed' is shown afterwards.",
        "en",
    ),
    fine(
        "support.lms.example/hc/en-us/articles/36001",
        app,
        "Help Center",
        "Why do my students see “Sorry, this file is no longer available”?",
        """
This message appears when the owner deleted the file or the share expired.
1. Open the file in your drive. 2. Choose Share. 3. Set the link to Anyone.
Was this article helpful? 3 out of 17 found this helpful.
""",
        "en",
    ),
    fine(
        "stack.qa.example/questions/228836",
        app,
        "QA",
        "How to fix “404 Page Not Found” after changing permalinks?",
        """
Asked 9 years ago. Viewed 41k times.
After I switched to pretty permalinks every page says “Oops! That page can’t be found.”
# 5 Answers
You have to enable mod_rewrite and allow .htaccess overrides.
<p class="status">Closed. This question is off-topic. It is not currently accepting answers.</p>
""",
        "en",
    ),
    fine(
        "github.code.example/edu/quiztool",
        app,
        "Code",
        "edu/quiztool: Small quiz tool for classrooms",
        "<div class='flash'>This repository has been archived by the owner on Nov 9, 2023. It is now read-only.</div>\n# README.md\n"
        "Quiztool lets you write quizzes in plain text.\n42 stars, 7 forks, 0 open issues",
        "en",
    ),
    fine(
        "sourceforge.dl.example/projects/xmind-old/files",
        app,
        "Downloads",
        "Download Mindmapper 8",
        "<table><tr><td>mindmapper-8.zip</td><td>45.1 MB</td><td>2,114 this week</td></tr></table>\nNo reviews yet. Be the first to post one!",
        "en",
    ),
    fine(
        "www.freetool.example/download",
        elementor,
        "FreeTool",
        "Download",
        "<a class='btn' href='/setup.exe'>Windows 10+</a> <a class='btn' href='/mac.dmg'>macOS</a>\n"
        "Windows XP is no longer supported.",
        "en",
    ),
    fine(
        "www.bbc-like.example/news/education-5512",
        news,
        "World News",
        "The school that vanished: how a village lost its last teacher",
        "The gate is closed and the sign has been taken down. This school no longer exists.\nHeadteacher Ann Price remembers 1987, when ninety children came every day.",
        "en",
    ),
    fine(
        "www.guardianlike.example/society/2019/foster-care",
        news,
        "The Paper",
        "Foster care: 'Nobody answered when I called'",
        "Three young people tell what it is like to leave care at 18.\nThis article is more than 5 years old. Comments on this piece are closed.",
        "en",
    ),
    fine(
        "edition.nyt.example/2020/01/02/homework",
        news,
        "Times",
        "Is homework worth it?",
        "For a century parents have argued about homework. New data may end the argument.\n"
        "<div class='gate'>Subscribe to continue reading. Already a subscriber? Log in.</div>",
        "en",
    ),
    fine(
        "ojs.youthjournal.example/index.php/jys/article/view/88",
        ojs,
        "Journal of Youth Studies Review",
        "Missing from school: a scoping review",
        "Abstract. Forty-one studies of school absence were found. No study was found from the Baltic states.\n"
        "DOI: 10.1234/jys.v8i2.88. Downloads: download data is not yet available.",
        "en",
    ),
    fine(
        "ojs.retracted.example/article/view/17",
        ojs,
        "Learning Letters",
        "RETRACTED: Learning styles in adult training",
        "This article has been retracted at the request of the editors. The retraction notice explains the reasons.\nAbstract: We examined 120 adults in training.",
        "en",
    ),
    fine(
        "repository.uni.example/handle/1887/4412",
        repo,
        "Repository",
        "Children's rights in residential care",
        "Author: De Vries, M. Date: 2014. Type: Doctoral thesis.\n"
        "Full text: embargoed until 2030. Abstract: The thesis examines complaints procedures in nine institutions.",
        "en",
    ),
    fine(
        "eric.edu.example/",
        plain,
        "ERIC",
        "ERIC - EJ1123456 - Restorative Practices in Schools",
        "<a href='/'>ERIC Institute of Education Sciences</a>\n"
        "Peer reviewed. Direct link.\nFull text not available from ERIC. Gregory, Anne; Clawson, Kathleen. 2016.\n"
        "Restorative practices are one approach to narrowing the discipline gap.",
    ),
    fine(
        "www.museum-childhood.example/exhibitions/past/lost-toys",
        wix,
        "Museum of Childhood",
        "Lost Toys (2016)",
        "This exhibition has closed. Explore twelve objects from it here.\n<img src='/1.jpg' alt='Bear, 1921'><img src='/2.jpg' alt='Tin train'>",
        "en",
    ),
    fine(
        "archive.web-museum.example/web/2009/nursery",
        old,
        "Old Nursery",
        "Nursery Rhymes",
        "Humpty Dumpty sat on a wall...\n<img src='humpty.gif'>\nBest viewed in 800x600.",
        "en",
    ),
    fine(
        "en.wiktionary.example/wiki/nonexistent",
        wiki,
        "Wiktionary",
        "nonexistent",
        "English. Adjective: nonexistent (not comparable). Not existing; not found in reality.\n"
        "Synonyms: missing, unexisting. Translations: Estonian: olematu; Russian: несуществующий",
        "en",
    ),
    fine(
        "en.wiki.example/wiki/Domain_parking",
        wiki,
        "Wikipedia",
        "Domain parking",
        "Domain parking is the registration of a domain name without that name being associated with any services.\n"
        "A parked page may say “This domain is for sale” or “Buy this domain”.",
        "en",
    ),
    fine(
        "dictionary.words.example/dictionary/english/expired",
        app,
        "Dictionary",
        "EXPIRED | English meaning",
        "adjective. No longer valid: an expired passport; This link has expired.\nUK /ɪkˈspaɪəd/",
        "en",
    ),
    fine(
        "grants.eu.example/calls/erasmus-2021-forward",
        gov,
        "Funding portal",
        "Forward-looking projects 2021",
        "Status: Closed. Opening date 24 March 2021, deadline 7 September 2021 17:00 Brussels time.\n"
        "Expected impact: projects should identify and test innovative approaches.\nBudget EUR 40 million.",
        "en",
    ),
    fine(
        "jobs.ngo.example/vacancies/trainer-2022",
        wp,
        "Youth NGO",
        "Vacancy: Trainer (closed)",
        "This position has been filled. Thank you to all who applied.\n"
        "We were looking for a trainer to run our peer-mediation programme. Tasks: planning, delivery, evaluation. Salary €2,100 gross.",
        "en",
    ),
    fine(
        "conf.elearning.example/2018/",
        wp,
        "eLearn Conf",
        "eLearn 2018, Tallinn, 4–6 June",
        "Registration is closed. See you in 2019!\n# Keynotes\n"
        "* Sian Bayne: The missing body in online education\n* Martin Weller: 25 years of ed tech\n# Venue\nKultuurikatel",
        "en",
    ),
    fine(
        "www.eventsite.example/e/mindful-teaching-4412",
        app,
        "Events",
        "Mindful Teaching workshop",
        "This event has passed. Sat, 12 May 2018, 10:00 – 16:00. Community Hall, Leeds.\n"
        "A day on breath, attention and classroom calm, led by Jo Hart. View other events by this organiser.",
        "en",
    ),
    fine(
        "www.mooc.example/course/child-protection",
        app,
        "MOOC",
        "Child Protection: Children's Rights in Theory and Practice",
        "Archived. Future dates to be announced.\n"
        "You can still view the course content. 16 weeks, 2–5 hours per week.\nInstructors: Jacqueline Bhabha",
        "en",
    ),
    fine(
        "www.coursework.example/learn/positive-psychology",
        spa,
        "Coursework",
        "Positive Psychology | Coursework",
        "Learn about positive emotion, meaning and accomplishment.",
        "en",
        lone=True,
    ),
    fine(
        "testyourself.example/big-five",
        app,
        "Test",
        "Big Five personality test",
        "<form><p>1. I leave my belongings around</p><input type='range'><p>2. I get upset easily</p><input type='range'><button>Submit</button></form>",
        "en",
    ),
    fine(
        "forms.survey-like.example/r/stress",
        app,
        "Survey",
        "Perceived stress scale",
        "* 0 = never\n* 4 = very often\n"
        "<form><label>In the last month, how often have you been upset?</label><input type=radio><button>Next</button></form>",
        "en",
    ),
    fine(
        "flash.cards.example/12345/mental-health-vocab",
        app,
        "Cards",
        "Mental health vocabulary flashcards",
        "|grief|lein|\n|resilience|vastupidavus|\n|loss|kaotus|\nCreated by teacher_anu. 12 terms.",
        "en",
    ),
    fine(
        "slides.share.example/anna/conflict-resolution",
        app,
        "Slides",
        "Conflict resolution",
        "<img src='s1.jpg' alt='Conflict resolution: an introduction'><img src='s2.jpg' alt='Five styles'>\n18 slides · 2,314 views · 0 likes · 0 comments",
        "en",
    ),
    fine(
        "infogram.chart.example/youth-crime",
        spa,
        "Chart",
        "Youth crime 2010-2020 by Ministry",
        "Interactive chart",
        "en",
        lone=True,
    ),
    fine("prezentation.example/abc123/conflict", spa, "Prez", "Conflict by Mari Maasikas on Prez", "", "en", lone=True),
    fine(
        "www.shop-books.example/p/nonviolent-communication",
        shop,
        "Books",
        "Nonviolent Communication, 2nd ed.",
        "<p class='price'>£14.99</p>Currently unavailable. We don't know when or if this item will be back in stock.\n"
        "Paperback, 264 pages. A language of life by Marshall B. Rosenberg. 4.7 out of 5.",
        "en",
    ),
    fine(
        "www.toolshop.example/discontinued/lego-ev3",
        shop,
        "Toys",
        "MINDSTORMS EV3 Core Set (retired)",
        "This product has been discontinued. Spare parts and building instructions remain available below.\n* Building instructions (PDF)\n* Software 1.5\n* Lesson plans",
        "en",
    ),
    fine(
        "forum.lms.example/t/scorm-no-longer-works/88",
        phpbb,
        "LMS forum",
        "SCORM package says 'file not found' after upgrade",
        "<div class='postbody'><p>by jtan » Mon Mar 02, 2020</p><p>After upgrade to 3.8 my package shows 'Sorry, the requested file could not be found'. Any "
        "ideas?</p></div>\n<div class='postbody'><p>by helen » Tue</p><p>Purge caches.</p></div>",
        "en",
    ),
    fine(
        "status.service.example/",
        app,
        "Status",
        "All systems operational",
        "|Website|Operational|\n|API|Operational|\n# Past incidents\n"
        "Nov 12: Login unavailable for 20 minutes. Resolved.\nNov 11: No incidents reported.",
        "en",
    ),
    fine(
        "www.uni-site.example/courses/psy204",
        gov,
        "University",
        "PSY204 Developmental Psychology",
        "This module is not running in 2025/26.\n"
        "Credits: 6. Level 5. Aims: to introduce theories of attachment, cognition and moral development.\nAssessment: essay 60%, exam 40%.",
        "en",
    ),
    fine(
        "people.uni2.example/~jsmith/",
        old,
        "JS",
        "John Smith's homepage",
        "I have moved to Leeds. This page is kept for old students.\n* Lecture notes 2003\n* Papers\n* My cat",
        "en",
    ),
    fine(
        "www.w3.example/TR/WCAG20/",
        plain,
        "W3C",
        "Web Content Accessibility Guidelines (WCAG) 2.0",
        "<div class='obsolete'>This version is outdated! For the latest version, please look at https://www.w3.org/TR/WCAG21/.</div>\n<h1>WCAG 2.0</h1>\n"
        "W3C Recommendation 11 December 2008\n# Abstract\nFollowing these guidelines will make content accessible to a wider range of people with disabilities.",
    ),
    fine(
        "h5p.content.example/interactive-video",
        wp,
        "H5P",
        "Interactive Video",
        "<iframe src='/h5p/embed/617' width='1088' height='637'></iframe>\nCreate videos enriched with interactions.",
        "en",
    ),
    fine(
        "www.comicstrip.example/404/",
        blog,
        "Comics",
        "404: The one where the robot loses his page",
        "<img src='/c/404.png' alt='Robot: I had a page here. Cat: It is gone.'>\n<a href='/403/'>Previous</a> <a href='/405/'>Next</a>",
        "en",
    ),
    fine(
        "songs.kids.example/lyrics/where-is-thumbkin",
        blog,
        "Kids songs",
        "Where is Thumbkin?",
        "Where is Thumbkin? Where is Thumbkin?\nHere I am! Here I am!\n"
        "How are you today, sir? Very well, I thank you. Run away.",
        "en",
    ),
    fine(
        "www.lit.example/poems/the-page-is-gone",
        wp,
        "Poetry Archive",
        "The Page Is Gone",
        "I looked for you between the leaves / the page is gone, the page is gone\n"
        "From the collection Errata (2008). Reading by the author: 1'42''.",
        "en",
    ),
    fine(
        "moodle.partner.example/mod/page/view.php",
        moodle,
        "Partner Moodle",
        "Week 3: Active listening",
        "Listen without interrupting. Reflect the feeling. Ask an open question.\nLast modified: Tuesday, 5 March 2019, 10:12 AM",
        "en",
    ),
    fine(
        "www.closedproject.example/",
        elementor,
        "SafeSchool 2015–2018",
        "The SafeSchool project has ended",
        "Funding ended in August 2018 and this website is no longer updated. All outputs remain free to use.\n* Toolkit (EN, ET, LV)\n* Policy brief\n* Final report",
        "en",
    ),
    fine(
        "strike.library.example/collections/maps",
        gov,
        "National Library",
        "Map collections",
        "<div class='banner'>Reading rooms will be closed on 14 and 15 May due to industrial action.</div>\n"
        "The map collections hold four million items from the fifteenth century onward.\nHow to order: find the shelfmark in the catalogue.",
        "en",
    ),
    fine(
        "data.oecd.example/students/pisa.htm",
        plain,
        "OECD",
        "PISA data",
        "<nav><a href='/'>OECD</a><a href='/pisa'>PISA</a></nav>\n<h1>PISA 2018 database</h1>\n"
        "|File|Size|\n|Student questionnaire (SPSS)|477 MB|\n|School questionnaire|11 MB|\nData for Vietnam are missing.",
    ),
    case(
        Reason.FINE,
        "papers.preprint.example/pdf/1706.03762",
        sends(b"%PDF-1.5\n" + b"0 0 obj\n" * 900, 200, {"Content-Type": "application/pdf"}),
    ),
    case(
        Reason.FINE,
        "raw.files.example/edu/readme.md",
        sends(
            "# Readme\n\nIf you get `404 not found`, run `make clean`.\n\n## Usage\n\nSee docs.\n" * 3,
            200,
            {"Content-Type": "text/plain"},
        ),
    ),
    case(
        Reason.FINE,
        "api.opendata.example/v1/schools",
        sends(
            '{"count": 0, "next": null, "results": [], "detail": "no filters given"}',
            200,
            {"Content-Type": "application/json"},
        ),
    ),
    case(
        Reason.PERMANENT_REDIRECT,
        "old.handbook.example/chapter-4",
        to("/handbook/4-listening", 301),
        pages={
            "/": sends(front(wp, "Handbook", "en")),
            "/handbook/4-listening": sends(
                wp(
                    "Handbook",
                    "4 Listening",
                    blocks("Listening is more than waiting to speak.\nExercise 4.1: pairs, five minutes."),
                    "en",
                )
            ),
        },
        also=(Reason.FINE,),
    ),
    case(
        Reason.FINE,
        "doi.short.example/10.1000/182",
        to("/doi_handbook/toc.html", 302),
        pages={
            "/doi_handbook/toc.html": sends(
                plain(
                    "DOI",
                    "DOI Handbook",
                    blocks(
                        "<h1>DOI Handbook</h1>\n* 1 Introduction\n* 2 Numbering\n"
                        "* 3 Resolution: what if a DOI is not found?"
                    ),
                    "en",
                )
            )
        },
        also=(Reason.PERMANENT_REDIRECT,),
    ),
)
