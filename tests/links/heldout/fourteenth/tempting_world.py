"""The same in English, Russian, Finnish, Latvian, German, and plain good pages of all kinds."""

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.fourteenth.skins import (
    app,
    bitrix,
    card,
    dspace,
    elementor,
    europa,
    fine,
    links,
    ministry,
    moodle,
    nordic,
    p,
    paper,
    pdf,
    says,
    script_heavy,
    squarespace,
    table,
    tilda,
    ul,
    vald,
    wiki,
)
from heldout.shapes import asp, bare, drupal, portal, shell, text, wordpress

S, G = Reason.SOFT_404, Reason.GONE

CASES = (
    fine(
        "www.missing-like.org.uk/help/when-someone-is-missing",
        squarespace(
            "When someone is missing",
            p(
                "You do not have to wait 24 hours. If a person cannot be found and you fear for them, call the police now."
            ),
        ),
    ),
    fine(
        "www.http-guide.dev/status/404",
        bare(
            "404 Not Found",
            "<h1>404 Not Found</h1><p>The server cannot find the requested resource. Use 410 if the resource was removed "
            "for good.</p><h2>Example</h2><pre>HTTP/1.1 404 Not Found</pre>"
            "<h2>See also</h2><ul><li>410 Gone</li><li>Custom error pages</li></ul>",
            "en",
        ),
    ),
    fine(
        "style.content-gov.org/page-not-found-pages",
        portal(
            "Design system",
            "Page not found pages",
            p(
                "A page not found page tells users that we can’t find the page they want.",
                "Use the words: ‘If you typed the web address, check it is correct.’ Do not use: oops, 404, technical terms.",
            ),
            "en",
            news=False,
        ),
    ),
    fine(
        "poems.lost-and-found.org/elm",
        squarespace(
            "Elm",
            p(
                "The elm is no longer there.<br>Nor the swing, nor the one who pushed it.<br>I looked. It was not found."
            ),
        ),
    ),
    fine(
        "www.ended-project.eu/results",
        europa(
            "Project closed: results",
            p(
                "The project ended on 31 December 2020. Twelve partners trained 1,400 officers. All outputs stay open to use."
            )
            + links("Final report", "Toolkit", "Policy brief"),
        ),
    ),
    fine(
        "www.helpline-closing.org/news",
        paper(
            "Helpline to close after 30 years",
            p(
                "Volunteers wept as the last call ended. The line, which closes on Friday, took two million calls.",
                "Its work goes on at the county.",
            ),
            "Gazette",
            "en",
        ),
    ),
    fine(
        "docs.api-training.io/errors",
        card(
            "Errors",
            "<h1>Errors</h1>"
            + table(
                ("Code", "Meaning"),
                ("not_found", "The item does not exist"),
                ("gone", "The item was deleted"),
                ("expired", "The link has expired"),
            ),
        ),
    ),
    fine(
        "api.hea-naide.io/v1/lessons/5",
        says("application/json", '{"id":5,"title":"Safety planning","errors":[],"deleted":false,"status":"closed"}'),
    ),
    fine(
        "feed.uudised-naide.ee/rss",
        says(
            "application/rss+xml",
            '<?xml version="1.0"?><rss version="2.0"><channel><title>Uudised</title><item><title>Teenus '
            "lõpetatakse</title></item></channel></rss>",
        ),
    ),
    fine(
        "files.tekst-naide.org/readme.txt",
        says(
            "text/plain; charset=utf-8",
            "README\n\nThis folder holds role plays. Role play 3 was deleted in 2019.\nIf a file is not found, write to the trainer.\n",
        ),
    ),
    fine("fail.pdf-hea.ee/get/77", pdf),
    fine(
        "pilt.plakat-naide.ee/plakat.png",
        says(
            "image/png",
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89",
        ),
    ),
    fine(
        "heli.raadio-naide.ee/1.mp3",
        says(
            "audio/mpeg",
            b"ID3\x03\x00\x00\x00\x00\x00\x21TIT2\x00\x00\x00\x05\x00\x00\x00Lugu" + b"\xff\xfb\x90\x00" * 40,
        ),
    ),
    fine(
        "csv.avaandmed-hea.ee/kadunud.csv",
        says("text/csv; charset=utf-8", "aasta;kadunud;leitud;leidmata\n2021;1422;1409;13\n2022;1388;1380;8\n"),
    ),
    fine(
        "transcript.podcast-help.org/9",
        card(
            "Transcript",
            "<h1>Episode 9: Gone</h1><p>HOST: She was gone.<br>GUEST: The page of my life was blank. Nothing "
            "there.<br>HOST: And then?<br>GUEST: Then somebody asked my name.</p>",
        ),
    ),
    fine(
        "letters.sample-desk.org/refusal",
        card(
            "Sample letter",
            "<p>Dear Ms Oak,</p><p>We regret to inform you that your file could not be found and the deadline has "
            "passed.</p><p>Yours sincerely</p>",
        ),
        also=(S,),
    ),
    fine(
        "glossary.restorative.org/c",
        bare(
            "C",
            "<h1>C</h1><dl><dt>Case closed</dt><dd>No further steps will be taken.</dd><dt>Circle</dt><dd>A way of talking "
            "in turn.</dd><dt>Cold case</dt><dd>An old case in which no one was found.</dd></dl>",
            "en",
        ),
    ),
    fine(
        "mooc.past-run-naide.org/course/trauma",
        card(
            "Trauma and care",
            "<h1>Trauma and care</h1><p>This run ended on 4 June. The archived course stays open: you can view videos and "
            "readings, but not earn a certificate.</p><button>View archived course</button>",
        ),
    ),
    fine(
        "www.un-archive-like.org/esa/vaw",
        bare(
            "Violence against women",
            "<p><i>You are viewing an archived page of 2012. It is no longer updated.</i></p><h1>Violence against women</h1>"
            + text(3, "en"),
            "en",
        ),
    ),
    fine(
        "web.archive-like.org/web/2016/http://vana.ee/",
        bare(
            "Vana tugikeskus",
            "<div id='wm-ipp'>12 captures 3 Feb 2014 – 9 Oct 2019</div><h1>Tugikeskus</h1><p>Tere tulemast! Oleme avatud E–R 9–17.</p>",
            "et",
        ),
    ),
    fine(
        "exercise.refusal-skills.org/2",
        elementor(
            "Exercise 2: the closed door",
            p(
                "Read aloud: ‘We no longer offer that. Sorry, you are in the wrong place.’ How would a victim hear this? Find "
                "three better ways to say it."
            ),
            lang="en",
        ),
    ),
    fine(
        "stats.eu-dash.eu/table/crim_off",
        europa(
            "Recorded offences",
            table(("Country", "2019", "2020"), ("Estonia", "27 169", ": not available"), ("Latvia", ":", ":"))
            + p(": data not available"),
        ),
    ),
    fine(
        "faq.shelter-en.org/",
        squarespace(
            "FAQ",
            "<h3>The chat says “closed”. What now?</h3><p>Call 116 006.</p><h3>My application was not found</h3><p>Ask for "
            "its number at the desk.</p>",
        ),
    ),
    fine(
        "search.library-en.org/?q=ohvriabi",
        card(
            "Search",
            "<h1>Search results</h1><p>No results for “ohvriabi”.</p><p>Search tips: check spelling, try fewer words.</p>",
        ),
        also=(S,),
    ),
    fine(
        "soon.training-2027.org/",
        card(
            "Coming soon",
            "<h1>Victim support summer school 2027</h1><p>The programme will be published in March. Venue: Haapsalu. Fee: 120 €.</p>",
        ),
    ),
    # Russian
    fine(
        "kak-byt.krizis.ee/propal",
        bitrix(
            "Если человек пропал",
            p("Не ждите трёх суток. Позвоните 112 и скажите: человек пропал. Приготовьте фотографию.")
            + ul("Где видели в последний раз", "Во что был одет"),
        ),
    ),
    fine(
        "stihi.ru-naide.org/net",
        bare(
            "Нет",
            "<h2>Нет</h2><p>Нет дома, нет двора, нет имени на двери,<br>страницы нет — и ту унёс февраль.</p>",
            "ru",
        ),
    ),
    fine(
        "novosti.narva-naide.ee/1",
        paper(
            "Закрывается приют для женщин",
            p(
                "Приют в Нарве закрывается 1 марта из-за ремонта. Женщин примут в Йыхви. Телефон помощи не меняется: 1492."
            ),
            "Новости",
            "ru",
        ),
    ),
    fine(
        "test.ru-urok.org/5",
        tilda(
            "Урок 5",
            "<h1>Урок 5. «Ошибка 404»</h1><p>Разыграйте диалог: клиент говорит, что страница не найдена, а специалист "
            "помогает ему заполнить ходатайство на бумаге.</p>",
        ),
    ),
    fine(
        "slovar.pomosh-ru.org/",
        bare(
            "Словарь",
            "<table><tr><td>kadunud</td><td>пропавший</td></tr><tr><td>ei leitud</td><td>не "
            "найдено</td></tr><tr><td>suletud</td><td>закрыто</td></tr></table>",
            "ru",
        ),
    ),
    fine(
        "vebinar.psy-naide.ru/2022",
        tilda(
            "Вебинар прошёл",
            "<h1>Вебинар «Горе»</h1><p>Вебинар состоялся 3 марта 2022. Запись — ниже, слайды — по ссылке.</p><iframe src='/v'></iframe>",
        ),
    ),
    # Finnish, Latvian, German, Swedish
    fine(
        "www.suruopas-hea.fi/",
        nordic(
            "Kun läheistä ei enää ole",
            p("Suru ei katoa, se muuttuu. Vertaistukiryhmä kokoontuu tiistaisin."),
            "Suruopas",
        ),
    ),
    fine("kirjasto-hea.fi/haku?q=uhri", nordic("Hakutulokset", p("Haulla ”uhri” ei löytynyt tuloksia.")), also=(S,)),
    fine(
        "kadonneet-like.fi/ohje",
        nordic(
            "Kadonnut henkilö",
            p("Jos ihminen on kadonnut, soita 112. Sivulla kerrotaan, mitä poliisi kysyy."),
            "Poliisi",
        ),
    ),
    fine(
        "www.pazudusie-hea.lv/",
        nordic("Pazudis cilvēks", p("Ja cilvēks ir pazudis, zvaniet 112. Nav jāgaida trīs dienas."), "Policija", "lv"),
    ),
    fine(
        "projekts-hea.lv/beidzies",
        nordic(
            "Projekts ir noslēdzies",
            p("Projekts noslēdzās 2022. gadā. Apmācīti 90 sociālie darbinieki, izdota rokasgrāmata."),
            "Biedrība",
            "lv",
        ),
    ),
    fine(
        "trauer-hea.de/gedicht",
        nordic(
            "Nicht mehr da",
            p("Du bist nicht mehr da, wo du warst,<br>aber du bist überall, wo wir sind."),
            "Trauerhilfe",
            "de",
        ),
    ),
    fine(
        "www.opferhilfe-hea.de/aktuelles/7",
        nordic(
            "Beratungsstelle geschlossen",
            p("Unsere Stelle in Kiel bleibt vom 23.12. bis 2.1. geschlossen. Das Telefon 116 006 ist besetzt."),
            "Opferhilfe",
            "de",
        ),
    ),
    fine(
        "anhoriga-hea.se/saknad",
        nordic("Saknad", p("När någon är borta finns frågorna kvar. Ring oss."), "Anhörig", "sv"),
    ),
    # plain
    fine("www.plain-sm.ee/et/lepitus", ministry("Lepitusteenus", text(4))),
    fine("www.plain-vald.ee/koduteenus", vald("Koduteenus", text(2))),
    fine(
        "www.plain-ngo.ee/turvaplaan",
        elementor(
            "Turvaplaan",
            p("Pane valmis dokumendid, võtmed, raha.", "Lepi naabriga kokku märksõna.", "Õpeta lapsele number 112."),
        ),
    ),
    fine("www.plain-eu.eu/rights", europa("Your rights as a victim", text(3, "en"))),
    fine(
        "repo.plain-uni.ee/handle/2/5",
        dspace(
            "Trauma ja taastumine",
            "<h2>Trauma ja taastumine</h2><p>Saar, Mari (2019)</p><p>Kokkuvõte: Töö käsitleb taastumist.</p><a "
            "href='/bitstream/5.pdf'>5.pdf (1.2Mb)</a>",
        ),
    ),
    fine(
        "vana.plain-iis.ee/leht.asp?id=3",
        asp("Loeng 3", "<h2>Loeng 3</h2><p>Ohver ja kogukond. Loengu märksõnad: usaldus, häbi, vaikimine.</p>"),
    ),
    fine(
        "wiki.plain-wiki.ee/wiki/Ohvriabi",
        wiki("Ohvriabi", p("<b>Ohvriabi</b> on riiklik teenus, mida osutab Sotsiaalkindlustusamet. Teenus on tasuta.")),
    ),
    fine(
        "moodle.plain-avatud.ee/mod/page/view.php?id=4",
        moodle(
            "Nädal 2", "<h2>Nädal 2: kuulamine</h2><p>Vaata videot ja kirjuta päevikusse.</p>", page="mod-page-view"
        ),
    ),
    fine("spa.plain-kursus.ee/#/moodul/3", shell("Kursus"), anything=sends(shell("Kursus"))),
    fine("quiz.plain-app.io/", script_heavy("Enesetest"), anything=sends(script_heavy("Enesetest"))),
    fine("pilt.ainult-pilt.ee/", bare("Plakat", "<img src=/plakat.jpg alt='Sa ei ole üksi'>")),
    fine(
        "frame.vana-ope.ee/",
        "<html><head><title>E-kursus</title></head><frameset cols='200,*'><frame src='menyy.htm'><frame src='sisu.htm'></frameset></html>",
    ),
    fine(
        "meta.edasi-naide.ee/",
        bare("", "<a href='/sisu.html'>Edasi</a>", head="<meta http-equiv=refresh content='0; url=/sisu.html'>"),
        pages={"/sisu.html": sends(ministry("Kriisiabi", text(3)))},
        also=(Reason.PERMANENT_REDIRECT,),
    ),
    fine("www.plain-blogi.ee/2019/kuulamine", wordpress("Kuulamine", "Kuulamine", text(3))),
    fine("www.plain-portaal.ee/abi", portal("Abi", "Kust saada abi", text(3))),
    fine("www.plain-amet.ee/et/hyvitis", drupal("Hüvitis", "Kuriteoohvri hüvitis", text(3), "Amet")),
    fine(
        "vorm.plain-ankeet.ee/",
        app(
            "Avaldus",
            "<h2>Avaldus</h2><form><label>Eesnimi<input></label><label>Mis juhtus?<textarea></textarea></label><button>Saada</button></form>",
        ),
    ),
    fine(
        "hooldus.teatega-leht.ee/abi",
        portal(
            "Abi",
            "Abi saamine",
            "<div class='alert'>Pühapäeval kell 2–4 on lehel hooldustööd ja leht ei ole saadaval.</div>" + text(3),
        ),
    ),
    fine(
        "video.teatega-leht.ee/loengud",
        portal(
            "Loengud",
            "Loengud",
            ul("1. loeng (vaata)", "2. loeng (video on eemaldatud)", "3. loeng (vaata)", "4. loeng (tulekul)"),
        ),
    ),
)
