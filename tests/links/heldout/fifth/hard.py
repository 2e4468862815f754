"""What fails honestly: 404, 410 and other refusals with all sorts of bodies, redirects that end there, redirects that never end."""

import json

from faultfarm.rows import by, first, sends, to

from course_sync.model.links import Reason as R
from heldout.fifth.skins import (
    PDF,
    apache,
    bare,
    catalogue,
    drupal,
    dspace,
    iis,
    joomla,
    kovtp,
    moodle,
    news,
    nginx,
    ojs,
    one,
    p,
    shop,
    spa,
    tomcat,
    typo3,
    wiki,
    wp,
)
from heldout.shapes import on

N, GONE, LOOP, BAD = R.NOT_FOUND, R.GONE, R.REDIRECT_LOOP, R.CLIENT_ERROR

_FRONT = kovtp(
    "Avaleht",
    "<h1>Uudised</h1><p>Hiievald otsib haridusnõunikku.</p><p>Suusarajad on avatud.</p><p>Volikogu võttis vastu eelarve.</p>",
    "Hiievald",
)
_UNIVERSITY_404 = drupal(
    "Page not available",
    p("Let us help you find your way back.")
    + "<h2>Popular</h2><ul><li>Library</li><li>Timetable</li><li>Staff directory</li></ul>",
    "Westbrook College",
    "en",
)

STATUSES = [
    one(N, "kaljukool.ee/oppematerjalid/bioloogia/rakk.html", nginx("404 Not Found"), status=404),
    one(N, "hiievald.ee/et/dokumendid/arengukava-2015", _FRONT, status=404),
    one(N, "westbrook-x.edu/teaching/rubrics", _UNIVERSITY_404, status=404),
    one(N, "meediamaja-e.ee/saated/vana", b"", status=404),
    one(
        N,
        "andmevaramu-r.ee/api/v1/kursused/77",
        json.dumps({"status": 404, "error": "Not Found", "path": "/api/v1/kursused/77"}),
        status=404,
        headers={"Content-Type": "application/json"},
    ),
    one(
        N,
        "pildipank-s.ee/foto/2231.jpg",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 400,
        status=404,
        headers={"Content-Type": "image/png"},
    ),
    one(N, "trukised-a.ee/failid/juhend_2014.pdf", PDF, status=404, headers={"Content-Type": "application/pdf"}),
    one(
        N,
        "loodusring-o.ee/?page_id=91",
        wp(
            "Lehekülge ei leitud",
            "<h1>See on piinlik</h1><p>Me ei leia seda, mida otsid. Ehk aitab otsimine.</p>",
            "Loodusring",
            klass="error404",
        ),
        status=404,
    ),
    one(
        N,
        "noorteleht-f.ee/arvamus/881",
        news(
            "Tere tulemast tagasi!",
            p("Vaata päeva loetumaid lugusid.") + "<ol><li>Kevad tuli teisiti</li><li>Koolivaheaeg algab</li></ol>",
            "Noorteleht",
            article=False,
        ),
        status=404,
    ),
    one(
        N,
        "kooliviki-b.ee/wiki/Portfoolio",
        wiki(
            "Portfoolio",
            "<div class='noarticletext'><p>Sellel leheküljel hetkel tekst puudub. Sa võid alustada uut artiklit.</p></div>",
        ),
        status=404,
    ),
    one(N, "repo-teadus-d.ee/handle/1/9", dspace("Object", "<p>The system cannot resolve the handle.</p>"), status=404),
    one(
        N,
        "ajakirja-sild.ee/index.php/as/article/view/12",
        ojs("404", "<p>Artiklit selle tunnusega pole.</p>", lang="et"),
        status=404,
    ),
    one(N, "jakarta-app.ee/kursus/vaade.xhtml", tomcat("404 – Not Found", "/kursus/vaade.xhtml"), status=404),
    one(N, "win-veeb.ee/Kool/Default.aspx", iis("404", "404", "Failid on liigutatud."), status=404),
    one(N, "spa-kursused.ee/kursus/44", spa("Kursused", "", lang="et"), status=404),
    one(
        N,
        "poeke-h.ee/toode/motiveeriv-poster",
        shop("Otsas", "<h1>Vaata ka neid</h1><p>Poster „Julge eksida” 9,90 €. Poster „Aitäh” 9,90 €.</p>"),
        status=404,
    ),
    one(
        N,
        "vana-moodle-w.ee/mod/resource/view.php?id=3",
        moodle("Viga", "<div class='errorbox'>Kursuse moodulit ei ole</div>"),
        status=404,
    ),
    one(N, "kevadkonverents-w.ee/kava", by("HEAD", sends("", 200), sends(bare("404", "<h1>Kava pole</h1>"), 404))),
    one(N, "muutlik-y.ee/leht", first(sends("", 500), sends(apache("404 Not Found", "Puudub."), 404)), R.SERVER_ERROR),
    one(
        GONE,
        "noukogu-p.ee/koosolekud/2013",
        drupal("410", p("Koosolekute protokollid on lõplikult kõrvaldatud."), "Nõukogu"),
        status=410,
    ),
    one(
        GONE,
        "forschung-g.de/projekt/alt",
        typo3("Nicht mehr verfügbar", "<h1>Projekt beendet</h1><p>Die Projektseiten wurden dauerhaft entfernt.</p>"),
        status=410,
    ),
    one(GONE, "kataloog-c.ee/kirje/1", catalogue("Kirje", "<p>Kirje on maha kantud.</p>"), status=410),
    one(GONE, "tyhi-410.ee/a/b/c", b"", status=410),
    one(
        BAD,
        "vigane-paring.ee/otsing?q=%5B",
        iis("Bad Request", "Bad Request - Invalid URL", "HTTP Error 400. The request URL is invalid."),
        status=400,
    ),
    one(BAD, "rakendus-422.ee/tellimus/uus", joomla("Viga", "<p>Päringut ei saa töödelda.</p>"), status=422),
]

LEADING = [
    one(
        N,
        "liikunud-j.ee/juhendid/lapsevanemale",
        to("/et/juhendid/lapsevanemale", 301),
        pages={"/et/juhendid/lapsevanemale": sends(wp("404", "<h1>Oi, tühi koht!</h1>", "Liikunud"), 404)},
    ),
    one(
        N,
        "vanaasutus-v.ee/toetused",
        on("uusasutus-v.ee", "/toetused", 301),
        pages={
            "uusasutus-v.ee/toetused": sends(
                drupal("Ei leitud", p("Uues veebis pole seda lehte tehtud."), "Uus asutus"), 404
            )
        },
    ),
    one(LOOP, "ringtee-k.ee/et", to("/et", 302)),
    one(LOOP, "ringtee-l.ee/kursus", to("/kursus/", 301), pages={"/kursus/": to("/kursus", 301)}),
    one(
        LOOP,
        "ringtee-m.ee/uudised/17",
        on("www.ringtee-m.ee", "/uudised/17", 301),
        pages={"www.ringtee-m.ee/uudised/17": on("ringtee-m.ee", "/uudised/17", 301)},
    ),
]

CASES = STATUSES + LEADING
