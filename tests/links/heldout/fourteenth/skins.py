"""The clothes that pages of this set wear, and short ways to write a case down."""

from collections.abc import Mapping
from functools import partial

from faultfarm.rows import sends
from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason
from heldout.shapes import Case, case

fine = partial(case, Reason.FINE)
login = partial(case, Reason.LOGIN)
wall = partial(case, Reason.BOT_WALL)


def soft(address: str, body: str, also: tuple[Reason, ...] = (), reason: Reason = Reason.SOFT_404, **rest) -> Case:
    """A site that says this, with 200, to any address that it does not know."""
    status = rest.pop("status", 200)
    headers = rest.pop("headers", None)
    rest.setdefault("anything", sends(body, status, headers))
    return case(reason, address, body, status, headers, also=also, **rest)


def withdrawn(address: str, body: str, **rest) -> Case:
    """The address is known, but what it offered is not to be had any more; strange addresses get an honest 404."""
    return case(Reason.SOFT_404, address, body, also=(Reason.GONE, *rest.pop("also", ())), **rest)


def says(kind: str, body: str | bytes, status: int | str = 200, **named: str) -> Behaviour:
    return sends(body, status, {"Content-Type": kind, **{k.replace("_", "-"): v for k, v in named.items()}})


def goes(target: str, status: int = 302, headers: Mapping[str, str] | None = None) -> Behaviour:
    def behave(x: Exchange) -> None:
        x.send("", status, {"Location": target, **(headers or {})})

    return behave


def p(*paragraphs: str) -> str:
    return "".join(f"<p>{one}</p>\n" for one in paragraphs)


def ul(*items: str) -> str:
    return "<ul>" + "".join(f"<li>{one}</li>" for one in items) + "</ul>"


def links(*items: str) -> str:
    return "<ul>" + "".join(f'<li><a href="/{n}">{one}</a></li>' for n, one in enumerate(items, 10)) + "</ul>"


def table(*rows: tuple[str, ...]) -> str:
    first, *others = rows
    head = "".join(f"<th>{cell}</th>" for cell in first)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in others)
    return f'<table class="table"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def ministry(title: str, body: str, site: str = "Sotsiaalministeerium", h1: str = "", lang: str = "et") -> str:
    """The shared ministry platform: veera-like classes, a wide menu, a sticky contact strip."""
    menu = links(
        "Eesmärgid ja tegevused", "Uudised ja pressiinfo", "Ministeerium, kontakt", "Õigusloome", "Rahastus ja toetused"
    )
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="ltr" class="no-js"><head><meta charset="utf-8"/><title>{title} | {site}</title>
<meta name="MobileOptimized" content="width"/><link rel="stylesheet" media="all" href="/sites/default/files/css/css_a1.css"/></head>
<body class="not-front"><div class="skip-link-container"><a href="#sisu">Liigu edasi põhisisu juurde</a></div>
<div class="page-wrapper"><header class="header"><a class="logo" href="/"><img src="/logo_3lovi.svg" alt="{site}"/></a>
<div class="header-tools"><a href="/uudiskiri">Liitu uudiskirjaga</a> <a href="/ligipaasetavus">Juurdepääsetavus</a>
<span class="lang"><a href="/">EST</a><a href="/en">ENG</a><a href="/ru">РУС</a></span>
<form action="/otsing"><input name="keys" placeholder="Otsi lehelt"/><input type="submit" value="Otsi"/></form></div>
<nav class="main-navigation">{menu}</nav></header>
<main id="sisu"><div class="grid"><div class="block-page-title"><h1>{h1 or title}</h1></div><article>{body}</article></div></main>
<footer class="footer"><div class="row"><div><h2>{site}</h2><p>Suur-Ameerika 1, 10122 Tallinn</p><p>626 9301, info@naidis.ee</p></div>
<div><h2>Sotsiaalmeedia</h2>{links("Facebook", "Instagram", "YouTube", "LinkedIn")}</div>
<div>{links("Küpsised", "Privaatsustingimused", "RSS")}</div></div><p>Viimati uuendatud 14.08.2025</p></footer></div></body></html>"""


def vald(title: str, body: str, site: str = "Karula vald", side: bool = True) -> str:
    """The old municipal platform: a left menu in a table, e-services as pictures, a calendar."""
    left = links(
        "Valla tutvustus",
        "Volikogu",
        "Vallavalitsus",
        "Sotsiaalhoolekanne",
        "Haridus",
        "Ehitus ja planeerimine",
        "Külad",
    )
    right = f"""<td class="right"><h3>Teated</h3>{links("Hajaasustuse programm", "Prügiveo graafik", "Koduteenuse hind")}
<h3>Kalender</h3><table><tr><td>E</td><td>T</td><td>K</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table></td>"""
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>{title} - {site}</title>
<meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body><div id="top"><a href="/"><img src="vapp.gif" alt="{site}"></a>
<form action="/search"><input type="text" name="otsi" value="Otsi..."></form><a href="/est">EST</a> | <a href="/rus">RUS</a> | A A A</div>
<table width="100%"><tr><td class="left">{left}<p><a href="/eteenused"><img src="e.gif" alt="E-teenused"></a></p></td>
<td class="content"><div class="crumb"><a href="/">Esileht</a> &raquo; </div><h2>{title}</h2>{body}
<p class="tools"><a href="javascript:print()">Prindi</a> <a href="/soovita">Soovita</a></p></td>{right if side else ""}</tr></table>
<div id="foot">{site} | Keskuse tee 4 | tel 789 0000 | vald@naidis.ee | <a href="/sisukaart">Sisukaart</a></div></body></html>"""


def elementor(title: str, body: str, site: str = "Tugikeskus Toetaja", h1: str | None = None, lang: str = "et") -> str:
    menu = links("Meist", "Teenused", "Koolitused", "Toeta meid", "Blogi", "Kontakt")
    head = "" if h1 == "" else f'<h1 class="elementor-heading-title elementor-size-default">{h1 or title}</h1>'
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="UTF-8"><title>{title} - {site}</title>
<meta name="generator" content="WordPress 6.5"><link rel="stylesheet" href="/wp-content/plugins/elementor/assets/css/frontend.min.css"></head>
<body class="elementor-default elementor-template-full-width"><div class="elementor elementor-location-header"><a href="/"><img src="/wp-content/logo.png" alt=""></a>
<nav class="elementor-nav-menu--main">{menu}</nav><a class="elementor-button" href="/annetus">Anneta</a></div>
<div class="elementor-section"><div class="elementor-widget-container">{head}{body}</div></div>
<div class="elementor-location-footer"><p>{site} MTÜ, reg 80000000. IBAN EE00 0000 0000 0000</p><p>Projekti rahastab KÜSK</p></div></body></html>"""


def voog(title: str, body: str, site: str = "Naiste Abi", lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html class="content-page" lang="{lang}"><head><meta charset="UTF-8"><title>{title} &mdash; {site}</title>
<link href="/stylesheets/main.css" rel="stylesheet"></head><body><div class="container js-container"><header class="header">
<div class="header-title content-formatted"><a href="/">{site}</a></div><nav class="menu-main"><ul><li><a href="/">Avaleht</a></li>
<li><a href="/teenused">Teenused</a></li><li><a href="/galerii">Galerii</a></li></ul></nav></header>
<main class="content" role="main"><section class="content-body content-formatted"><h1>{title}</h1>{body}</section></main>
<footer class="footer"><div class="content-formatted">{site}, 555 0000</div><div class="voog-reference"><a href="https://www.voog.com/">
Voog. Make a website</a></div></footer></div></body></html>"""


def squarespace(title: str, body: str, site: str = "Sisters Together", lang: str = "en-GB") -> str:
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} &mdash; {site}</title><!-- This is Squarespace. -->
<script>Static = window.Static || {{}}; Static.SQUARESPACE_CONTEXT = {{"websiteId":"5f"}};</script></head><body id="collection-5f">
<div id="siteWrapper"><header class="header"><a href="/">{site}</a><nav><a href="/about">About</a><a href="/stories">Stories</a><a href="/donate">Donate</a></nav></header>
<main id="page" role="main"><article class="sections"><section class="page-section"><div class="sqs-block-content">{body}</div></section></article></main>
<footer><div class="sqs-block-content"><p>Charity number 1100000</p><p>Powered by Squarespace</p></div></footer></div></body></html>"""


def wix(title: str, body: str, site: str = "Hingehoid", lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="generator" content="Wix.com Website Builder"/>
<title>{title} | {site}</title></head><body><div id="SITE_CONTAINER"><div id="site-root"><header id="SITE_HEADER"><div data-testid="richTextElement">
<h6>{site}</h6></div><nav aria-label="Site"><a href="/">Avaleht</a><a href="/teraapia">Teraapia</a><a href="/broneeri">Broneeri aeg</a></nav></header>
<main id="PAGES_CONTAINER"><div data-testid="richTextElement">{body}</div></main><footer id="SITE_FOOTER"><p>©2023 by {site}. Proudly created with Wix.com</p>
</footer></div></div></body></html>"""


_HEADLINES = {
    "et": ("Riigikogu arutab hoolekandeseaduse muutmist", "Politsei hoiatab petukõnede eest", "Ilm: nädalavahetusel läheb soojemaks",
           "Uuring: iga viies noor tunneb end üksikuna", "Tartu tänavatel algab suur remont"),
    "ru": ("Рийгикогу обсудит поправки к закону", "Полиция предупреждает о мошенниках", "Погода: на выходных потеплеет",
           "В Нарве открылся новый центр для молодежи", "Цены на электроэнергию снова выросли"),
    "en": ("Parliament debates care reform", "Police warn of scam calls", "Weekend weather turns mild", "Study: one in five feel lonely",
           "Rail works begin in Tartu"),
    "fi": ("Hallitus esittää muutoksia lakiin", "Poliisi varoittaa huijauksista", "Viikonlopun sää lämpenee", "Hoitojonot lyhenivät",
           "Uusi kirjasto avattiin Espooseen"),
    "lv": ("Saeima lemj par grozījumiem", "Policija brīdina par krāpniekiem", "Laiks kļūs siltāks", "Rīgā sākas ielu remonts", "Skolotāju algas"),
    "de": ("Bundestag berät über Pflegereform", "Polizei warnt vor Betrügern", "Wetter: mild am Wochenende", "Neue Studie zu Einsamkeit",
           "Bahn baut in Bremen"),
}  # fmt: skip


def paper(title: str, body: str, site: str = "Uudisleht", lang: str = "et", h1: str = "") -> str:
    """A newspaper: sections, an article's place, teasers of what is read most."""
    teasers = "".join(
        f'<div class="teaser"><a href="/{n}/artikkel"><img src="/{n}.jpg" alt=""><h3>{one}</h3></a><span>{n + 8}:15</span></div>'
        for n, one in enumerate(_HEADLINES[lang])
    )
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title>
<script async src="https://securepubads.example/gpt.js"></script></head><body><div class="ad ad--top"></div>
<header class="site-header"><a href="/">{site}</a><nav>{links("Eesti", "Maailm", "Sport", "Kultuur", "Arvamus", "Tarbija")}</nav><a href="/tellimine">Telli</a></header>
<main><h1 class="article__headline">{h1 or title}</h1><div class="article-body">{body}</div></main>
<aside class="most-read"><h2>{"Loetumad" if lang == "et" else "Top"}</h2>{teasers}</aside>
<footer><p>{site} © 1995–2026</p></footer></body></html>"""


def dspace(title: str, body: str, site: str = "Digikogu") -> str:
    return f"""<!DOCTYPE html><html><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><meta content="DSpace 6.3" name="Generator">
<title>{title}</title></head><body><header><div class="navbar navbar-default"><a class="navbar-brand" href="/">{site}</a>
<ul class="nav"><li><a href="/login">Logi sisse</a></li><li><a href="/?locale=et">eesti</a></li><li><a href="/?locale=en">English</a></li></ul></div></header>
<div class="trail-wrapper"><ul class="breadcrumb"><li><a href="/">Avaleht</a></li></ul></div><div class="main-content"><div id="aspect">{body}</div></div>
<div id="sidebar"><h2>Sirvi</h2>{links("Kollektsioonid", "Ilmumisaeg", "Autorid", "Pealkirjad", "Märksõnad")}</div>
<footer><div>DSpace software copyright &copy; 2002-2016 DuraSpace</div></footer></body></html>"""


def moodle(title: str, body: str, site: str = "Moodle", lang: str = "et", page: str = "course-view") -> str:
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}" xml:lang="{lang}"><head><title>{title} | {site}</title>
<meta name="keywords" content="moodle, {title}"/><script>var M = {{}}; M.yui = {{}}; M.cfg = {{"wwwroot":"https://moodle.naidis.ee","sesskey":"aB3"}};</script></head>
<body id="page-{page}" class="format-topics path-course lang-{lang}"><div id="page-wrapper"><nav class="navbar"><a href="/">{site}</a>
<span class="usermenu"><span class="login">Sa ei ole sisse loginud. (<a href="/login/index.php">Logi sisse</a>)</span></span></nav>
<div id="page"><div id="page-content"><div role="main"><span id="maincontent"></span>{body}</div></div></div>
<footer id="page-footer"><div class="logininfo">Moodle. <a href="https://download.moodle.org/mobile">Hangi mobiilirakendus</a></div></footer></div></body></html>"""


def europa(title: str, body: str, site: str = "European Commission", lang: str = "en") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><title>{title} - {site}</title></head>
<body class="language-{lang} ecl-typography path-node"><a href="#main-content" class="ecl-link ecl-skip-link">Skip to main content</a>
<header class="ecl-site-header"><a href="/" class="ecl-link">{site}</a><a class="ecl-site-header__language" href="#">English</a>
<form class="ecl-search-form"><input type="search"><button>Search</button></form><nav class="ecl-menu">{links("Home", "Topics", "Funding", "News", "Publications")}</nav></header>
<main class="ecl-u-pb-xl" id="main-content"><div class="ecl-container"><h1 class="ecl-page-header__title">{title}</h1><div class="ecl">{body}</div></div></main>
<footer class="ecl-site-footer"><p>This site is managed by: Directorate-General for Communication</p>{links("Cookies", "Legal notice", "Accessibility", "Contact us")}
</footer></body></html>"""


def joomla(title: str, body: str, site: str = "Noortekeskus", lang: str = "et-ee") -> str:
    return f"""<!DOCTYPE html><html xml:lang="{lang}" lang="{lang}"><head><base href="/"/><meta name="generator" content="Joomla! - Open Source Content Management"/>
<title>{title}</title></head><body class="site com_content view-article no-layout"><div class="body"><div class="container"><header class="header">
<a class="brand" href="/"><span class="site-title">{site}</span></a><div class="moduletable search"><input name="searchword" placeholder="Otsi ..."/></div></header>
<nav class="navigation"><ul class="nav menu"><li class="item-101"><a href="/">Kodu</a></li><li><a href="/index.php/huviringid">Huviringid</a></li>
<li><a href="/index.php/galerii">Galerii</a></li></ul></nav><main id="content"><div class="item-page"><div class="page-header"><h2 itemprop="headline">{title}</h2></div>
<div itemprop="articleBody">{body}</div></div></main><div id="aside"><h3>Sisselogimine</h3><form action="/"><input name="username"><input type="password" name="password">
<button>Logi sisse</button></form></div></div></div><footer><p>&copy; 2019 {site}</p><a href="#top">Tagasi üles</a></footer></body></html>"""


def bitrix(title: str, body: str, site: str = "Центр помощи") -> str:
    return f"""<!DOCTYPE html><html lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>
<link href="/bitrix/cache/css/s1/main.css" rel="stylesheet"></head><body><div class="wrapper"><div class="header"><a href="/" class="logo">{site}</a>
<div class="phones"><a href="tel:+3726000000">600 0000</a></div><form action="/search/"><input name="q" placeholder="Поиск по сайту"></form>
<ul class="topmenu"><li><a href="/about/">О центре</a></li>
<li><a href="/services/">Услуги</a></li><li><a href="/news/">Новости</a></li><li><a href="/contacts/">Контакты</a></li></ul></div>
<div class="breadcrumbs"><a href="/">Главная</a></div><div class="workarea"><h1>{title}</h1>{body}</div>
<div class="footer"><p>© {site}, 2014–2025</p><p>Политика конфиденциальности</p></div></div></body></html>"""


def wiki(title: str, body: str, site: str = "Vikipeedia", lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html class="client-nojs" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"><title>{title} – {site}</title>
<meta name="generator" content="MediaWiki 1.41"></head><body class="mediawiki ltr ns-0"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main">
<h1 id="firstHeading" class="firstHeading">{title}</h1><div id="bodyContent"><div id="siteSub">Allikas: {site}</div><div class="mw-parser-output">{body}</div></div></div>
<div id="mw-navigation"><a href="/Eri:Logi_sisse">Logi sisse</a>{links("Esileht", "Juhuslik artikkel", "Viimased muudatused", "Abi")}</div>
<div id="footer"><ul><li>Selle lehekülje viimane muutmine: 3. märts 2024</li></ul></div></body></html>"""


def app(title: str, body: str, site: str = "e-teenused", lang: str = "et") -> str:
    """A bootstrap e-service with a card in the middle."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/css/bootstrap.min.css"></head>
<body class="bg-light"><nav class="navbar navbar-expand navbar-dark bg-primary"><a class="navbar-brand" href="/">{site}</a></nav>
<div class="container py-5"><div class="card"><div class="card-body">{body}</div></div></div><footer class="text-muted"><small>v2.14.3</small></footer></body></html>"""


def tilda(title: str, body: str, lang: str = "ru") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"/><title>{title}</title><meta name="generator" content="Tilda"></head>
<body class="t-body"><div id="allrecords" class="t-records"><div id="rec1" class="r t-rec"><div class="t-container"><div class="t-col t-col_8">{body}</div></div></div></div>
<div class="t-tildalabel">Made on Tilda</div></body></html>"""


def forum(title: str, body: str, site: str = "Perefoorum") -> str:
    return f"""<!DOCTYPE html><html dir="ltr" lang="et"><head><meta charset="utf-8"><title>{site} - {title}</title></head><body id="phpbb" class="nojs section-viewtopic ltr">
<div id="wrap"><div id="page-header"><p><a href="./index.php">{site}</a></p>
<ul class="linklist"><li><a href="./faq.php">KKK</a></li><li><a href="./ucp.php?mode=register">Registreeru</a></li>
<li><a href="./ucp.php?mode=login">Logi sisse</a></li></ul></div><div id="page-body" role="main">{body}</div>
<div id="page-footer"><p>Kõik kellaajad on UTC+02:00</p><p>Powered by phpBB&reg; Forum Software</p></div></div></body></html>"""


def nordic(title: str, body: str, site: str = "Kirjasto", lang: str = "fi") -> str:
    """A Finnish, Latvian, Swedish or German institution: labelled regions, little else."""
    words = {
        "fi": ("Siirry sisältöön", "Hae sivustolta", ("Palvelut", "Ajankohtaista", "Yhteystiedot"), "Anna palautetta"),
        "lv": ("Pāriet uz saturu", "Meklēt", ("Pakalpojumi", "Jaunumi", "Kontakti"), "Atsauksmes"),
        "de": ("Zum Inhalt springen", "Suche", ("Angebote", "Aktuelles", "Kontakt"), "Impressum"),
        "sv": ("Hoppa till innehåll", "Sök", ("Tjänster", "Aktuellt", "Kontakt"), "Lämna synpunkter"),
        "lt": ("Pereiti prie turinio", "Paieška", ("Paslaugos", "Naujienos", "Kontaktai"), "Atsiliepimai"),
    }[lang]
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title></head><body><a class="skip" href="#m">{words[0]}</a>
<header><a href="/">{site}</a><nav>{links(*words[2])}</nav><form><label>{words[1]}<input name="q"></label></form></header>
<main id="m"><h1>{title}</h1>{body}</main><footer><a href="/f">{words[3]}</a><p>{site} 2026</p></footer></body></html>"""


def card(title: str, body: str, lang: str = "en", head: str = "") -> str:
    """A service's own one-box page: a logo, some words, a button, no menu."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>{head}</head>
<body><div class="wrapper"><div class="logo"><svg width="32" height="32"></svg></div><div class="box">{body}</div></div></body></html>"""


def script_heavy(title: str, head: str = "", root: str = '<div id="app"></div>', lang: str = "en") -> str:
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="modulepreload" href="/assets/vendor.9a1.js">
<script type="module" crossorigin src="/assets/index.77aa.js"></script></head><body>{root}</body></html>"""


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n"
    b"0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n"
)
pdf = says("application/pdf", _PDF)
PDF_BYTES = _PDF
