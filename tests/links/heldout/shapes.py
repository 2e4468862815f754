"""How the held-out cases are written down: an address, what its host answers, what a careful reader would say of it.

A case stands on a host of its own (a stand-in on loopback), so that what is learnt of one host never helps another. A host answers an
honest 404 to whatever the case does not name, unless the case says how it answers to `anything`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from faultfarm.rows import sends
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Known, Reason


@dataclass(frozen=True)
class Case:
    """`address` (host and path, or a whole address) is to be judged `reason`; one of `also` is right as well.

    Attributes:
        pages: path → behaviour, on the same host; "host/path" for other hosts.
        anything: what the host answers to all other paths.
        fragments, missing: asked for, and those that must be told as missing.
    """

    reason: Reason
    address: str
    pages: Mapping[str, Behaviour] = field(default_factory=dict)
    also: tuple[Reason, ...] = ()
    anything: Behaviour | None = None
    fragments: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    known: Known = field(default_factory=Known)

    @property
    def right(self) -> frozenset[Reason]:
        """All reasons that are right. The first sets were written before a site's general page was told apart."""
        given = {self.reason, *self.also}
        return frozenset(given | ({Reason.GENERAL_PAGE} if Reason.SOFT_404 in given else set()))

    @property
    def is_web(self) -> bool:
        return not self.address.startswith(("mailto:", "tel:", "file:", "ftp:", "javascript:"))

    @property
    def host(self) -> str:
        return self.address.partition("/")[0].rpartition("@")[2].partition(":")[0]


def case(
    reason: Reason,
    address: str,
    body: str | bytes | Behaviour = "",
    status: int | str = 200,
    headers: Mapping[str, str] | None = None,
    **rest: object,
) -> Case:
    """A case with one page, at the address's own path; `rest` as in `Case`."""
    behaviour = body if callable(body) else sends(body, status, headers)
    path = "/" + address.partition("#")[0].partition("/")[2]
    pages = {path: behaviour, **rest.pop("pages", {})}  # type: ignore[dict-item]
    return Case(reason, address, pages, **rest)  # type: ignore[arg-type]


def on(host: str, path: str = "/", status: int | str = 302, **headers: str) -> Behaviour:
    """A redirect to another host's page (with this farm's port)."""

    def behave(x: Exchange) -> None:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        x.send("", status, {"Location": f"http://{host}:{x.farm.port}{path}", **told})

    return behave


LOREM = {
    "et": "Siit leiad juhised, kuidas taotlust esitada, millised dokumendid tuleb lisada ja kui kaua menetlus aega võtab. Küsimuste korral helista infotelefonil "
    "või kirjuta meile. Teenust saab kasutada nii e-teeninduses kui ka kohapeal teenindusbüroos, eelnevalt aega broneerides. ",
    "en": "This guide explains how the service works, who may use it and what has to be prepared beforehand. It is written for teachers and trainers "
    "who plan a course of several weeks and want to give their learners clear tasks, honest feedback and enough time. ",
    "ru": "Здесь собраны указания о том, как подать ходатайство, какие документы нужно приложить и сколько времени занимает рассмотрение. Если остались "
    "вопросы, позвоните на инфотелефон или напишите нам. Услугой можно пользоваться в электронной среде и в бюро обслуживания. ",
}


def text(paragraphs: int = 4, language: str = "et") -> str:
    return "".join(f"<p>{LOREM[language]}</p>" for _ in range(paragraphs))


def drupal(title: str, h1: str, body: str, site: str = "Näidisamet", lang: str = "et") -> str:
    """As the portals of Estonian ministries and agencies are built: skip link, search, menu, breadcrumb, content, contact block."""
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10" />
<title>{title} | {site}</title><link rel="icon" href="/favicon.ico" /></head><body class="path-node"><a href="#main-content" class="visually-hidden">Liigu edasi põhisisu juurde</a>
<header role="banner"><a href="/" rel="home"><img src="/logo.svg" alt="Avaleht" /></a><form action="/search" method="get"><label for="s">Otsi sisu</label><input type="search" id="s" name="q"/><button>Otsi</button></form>
<nav role="navigation"><ul><li><a href="/et">Avaleht</a></li><li><a href="/et/ministeerium">Asutus ja kontakt</a></li><li><a href="/et/uudised">Uudised</a></li><li><a href="/et/tegevused">Tegevused</a></li><li><a href="/et/blanketid">Blanketid</a></li></ul>
<ul class="lang"><li><a href="/en" lang="en">ENG</a></li><li><a href="/ru" lang="ru">RUS</a></li></ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><nav class="breadcrumb"><ol><li><a href="/et">Avaleht</a></li></ol></nav><h1>{h1}</h1><div class="region-content">{body}</div></main>
<footer role="contentinfo"><p>{site}<br/>Suur-Ameerika 1, 10122 Tallinn</p><p>Telefon 611 0000, info@naidis.ee</p><p><a href="/et/privaatsus">Andmekaitsetingimused</a> <a href="/et/ligipaasetavus">Ligipääsetavus</a></p></footer></body></html>"""


def wordpress(title: str, h1: str, body: str, site: str = "Näidiskool", lang: str = "et", extra: str = "") -> str:
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} &#8211; {site}</title>
<link rel='stylesheet' href='/wp-content/themes/x/style.css'>{extra}</head><body class="wp-custom-logo"><div id="page"><header id="masthead"><p class="site-title"><a href="/" rel="home">{site}</a></p>
<nav><ul><li><a href="/koolist/">Koolist</a></li><li><a href="/oppetoo/">Õppetöö</a></li><li><a href="/vastuvott/">Vastuvõtt</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></nav></header>
<main id="primary" class="site-main"><section><header class="page-header"><h1 class="page-title">{h1}</h1></header><div class="page-content">{body}</div></section></main>
<aside><section><h2>Viimased postitused</h2><ul><li><a href="/1">Avatud uste päev</a></li><li><a href="/2">Kevadkontsert</a></li></ul></section></aside><footer><p>{site} © 2026. Kooli 5, Näidislinn</p></footer></div></body></html>"""


def bare(title: str, body: str, lang: str = "", head: str = "") -> str:
    return f"<html{f' lang={lang}' if lang else ''}><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"


def shell(title: str, root: str = "root", noscript: str = "You need to enable JavaScript to run this app.") -> str:
    """What a single-page application answers to every address."""
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"/><link rel="icon" href="/favicon.ico"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>{title}</title>
<script defer="defer" src="/static/js/main.3f2a.js"></script><link href="/static/css/main.css" rel="stylesheet"></head><body><noscript>{noscript}</noscript><div id="{root}"></div></body></html>"""


def asp(title: str, body: str) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title></head>
<body><form name="aspnetForm" method="post" action="./" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI2" /><div id="sisu">{body}</div></form></body></html>"""


_TOPICS = (
    "Haridus ja koolid", "Sotsiaaltoetused", "Ehitus ja planeerimine", "Keskkond ja jäätmed", "Kultuur ja sport", "Transport ja liiklus", "Ettevõtlus", "Avalik kord", "Noorsootöö", "Tervishoid",
    "Hanked", "Eelarve ja arengukava", "Volikogu", "Juhtimine", "Teenused ja blanketid", "Elanikule", "Külalisele", "Pressiteated", "Vabad töökohad", "Dokumendiregister",
)  # fmt: skip
_NEWS = (
    "Linn avab uue lasteaia", "Sügisene lehtede äravedu algab esmaspäeval", "Kultuurikeskus kutsub jõulukontserdile", "Noorte ideekorje tõi üle saja ettepaneku", "Teetööd Kesk tänaval kestavad reedeni",
)  # fmt: skip


def portal(title: str, h1: str, body: str, lang: str = "et", news: bool = True) -> str:
    """A page as heavy as those of towns, universities and newspapers: a mega menu, side blocks, news, a long foot."""
    menu = "".join(
        f"<li><a href=/{n}>{topic}</a><ul>{''.join(f'<li><a href=/{n}/{m}>{topic}: {other}</a></li>' for m, other in enumerate(_TOPICS[:6]))}</ul></li>" for n, topic in enumerate(_TOPICS)
    )  # fmt: skip
    side = "".join(f"<article><h3><a href=/uudised/{n}>{one}</a></h3><time>12.11.2026</time><p>{one}. Loe lähemalt uudise alt.</p></article>" for n, one in enumerate(_NEWS)) if news else ""  # fmt: skip
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="Portaal"><script src="/js/app.js"></script></head><body>
<div class="cookie" hidden><p>See veebileht kasutab küpsiseid. Jätkates nõustud nende kasutamisega.</p><button>Sain aru</button></div>
<header><form role=search action=/otsing><input type=search name=q><button>Otsi</button></form><a href=/login>Logi sisse</a><nav><ul>{menu}</ul></nav></header>
<div class="layout"><main id="content"><h1>{h1}</h1>{body}</main><aside><h2>Uudised</h2>{side}</aside></div>
<footer><div><h3>Kontakt</h3><p>Kesk 1, 50000 Näidislinn</p><p>Telefon 600 0000</p></div><ul>{menu[:2000]}</ul><p>Kõik õigused kaitstud. Sisu on kasutamiseks avatud.</p></footer></body></html>"""
