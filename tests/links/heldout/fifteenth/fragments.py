"""What stands behind #: there or not there."""

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.fifteenth.made import MP4, PDF, file, page
from heldout.shapes import Case, case

_FILL = "".join(
    f"<p>Peatükk {n}: tagasiside andmise näide number {n}, koos märkuste ja selgitustega õppijale.</p>"
    for n in range(2_600)
)

CASES: tuple[Case, ...] = (
    case(
        R.FINE,
        "killud1-b15.ee/leht",
        page(0, extra='<h2 id="õppetöö">Õppetöö</h2>'),
        fragments=("%C3%B5ppet%C3%B6%C3%B6", "lisa"),
        missing=("lisa",),
    ),
    case(
        R.FINE,
        "killud2-b15.ee/leht",
        page(1, extra="<A NAME=osa4></A><h2 ID = 'osa5'>Viies</h2>"),
        fragments=("osa4", "osa5"),
    ),
    case(
        R.FINE,
        "killud3-b15.ee/README",
        page(2, extra='<h2><a id="user-content-paigaldus" href="#paigaldus"></a>Paigaldus</h2>'),
        fragments=("paigaldus",),
    ),
    case(
        R.FINE,
        "killud4-b15.ee/leht",
        page(3, extra='<h2 id="Osa2">Teine osa</h2>'),
        fragments=("osa2",),
        missing=("osa2",),
    ),
    case(
        R.FINE,
        "killud5-b15.ee/leht",
        page(4),
        fragments=("top", ":~:text=tide%20table", "kadunud"),
        missing=("kadunud",),
    ),
    case(
        R.FINE,
        "killud6-b15.ee/rakendus",
        page(0, extra='<div id="app"></div><script src="/app.js"></script>'),
        fragments=("/kursus/5", "!/vaade/3"),
    ),
    case(R.FINE, "killud7-b15.ee/juhend.pdf", file(PDF, "application/pdf"), fragments=("page=3",)),
    case(R.FINE, "killud8-b15.ee/loeng.mp4", file(MP4, "video/mp4"), fragments=("t=30",)),
    case(
        R.FINE,
        "killud9-b15.ee/leht",
        page(1, extra='<!-- <h2 id="lisa">Lisa</h2> --><script>var a = \'<b id="lisa">\';</script>'),
        fragments=("lisa",),
        missing=("lisa",),
    ),
    case(R.FINE, "killud10-b15.ee/leht", page(2, extra=_FILL + '<h2 id="lopp">Lõpp</h2>'), fragments=("lopp",)),
    case(
        R.FINE,
        "killud11-b15.ee/leht",
        page(3, extra='<h2 id="k&uuml;simused&amp;vastused">K</h2><h2 id="%C3%B5">Õ</h2>'),
        fragments=("k%C3%BCsimused&vastused", "%C3%B5"),
    ),
    case(
        R.FINE,
        "killud12-b15.ee/leht",
        sends(
            page(0, charset="windows-1257", extra='<h2 id="küsimused">Küsimused</h2>').encode("windows-1257"),
            200,
            {"Content-Type": "text/html"},
        ),
        fragments=("k%C3%BCsimused", "vastused"),
        missing=("vastused",),
    ),
    case(
        R.FINE,
        "killud13-b15.ee/vana",
        to("/uus", 302),
        pages={"/uus": sends(page(4, extra='<h2 id="osa1">One</h2>'))},
        fragments=("osa1", "osa9"),
        missing=("osa9",),
    ),
)
