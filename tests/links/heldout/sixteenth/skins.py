"""The skins of the sixteenth set's pages, as the systems of 2015-2026 print them, and the short ways to write a case."""

import html
import re
from collections.abc import Callable
from zlib import crc32

from faultfarm.rows import sends, to

from course_sync.model.links import Reason
from heldout.shapes import Case, case
from heldout.sixteenth.longer import LONGER

Skin = Callable[[str, str, str, str], str]

_MENU = {
    "et": (
        "Avaleht|Uudised|Tegevused|Kontakt|Meist|Teenused|Koolitused|Dokumendid|Blanketid|Õppetöö|Vastuvõtt|Galerii|Projektid|Avaandmed|Küsimused ja vastused|"
        "Raamatukogu|Ajakava|Ajalugu|Partnerid|Töötajad"
    ),
    "en": "Home|News|About us|Contact|Services|Courses|Resources|Events|Publications|Research|Library|People|Projects|Support|Blog|Downloads|Careers|FAQ",
    "ru": "Главная|Новости|О нас|Контакты|Услуги|Обучение|Документы|Проекты|Библиотека|Вопросы и ответы|Расписание|Галерея|Партнёры|Статьи",
    "fi": "Etusivu|Uutiset|Tietoa meistä|Yhteystiedot|Palvelut|Koulutus|Julkaisut|Tapahtumat|Hankkeet|Kirjasto",
    "lv": "Sākums|Jaunumi|Par mums|Kontakti|Pakalpojumi|Izglītība|Publikācijas|Pasākumi|Projekti|Bibliotēka",
    "de": "Startseite|Aktuelles|Über uns|Kontakt|Leistungen|Kurse|Publikationen|Termine|Projekte|Bibliothek",
    "sv": "Start|Nyheter|Om oss|Kontakt|Tjänster|Utbildning|Publikationer|Evenemang|Projekt|Bibliotek",
}
_SIDE = {
    "et": "Kevadine koolitussari algab aprillis|Avatud uste päev 12. märtsil|Valminud on uus juhend|Infopäev Tartus|Kutsume vabatahtlikke|Uus number ilmus|Küsitluse tulemused",
    "en": "Spring webinar series opens|Annual report published|New handbook for trainers|Join our mailing list|Meet the team|Call for volunteers|Survey results are out",
    "ru": "Весенний цикл семинаров|Опубликован годовой отчёт|Новое пособие для учителей|День открытых дверей|Итоги опроса|Приглашаем волонтёров",
    "fi": "Kevään koulutukset|Vuosikertomus julkaistu|Uusi opas opettajille|Avoimet ovet",
    "lv": "Pavasara mācības|Publicēts gada pārskats|Jauna rokasgrāmata|Atvērto durvju diena",
    "de": "Fortbildungen im Frühjahr|Jahresbericht erschienen|Neues Handbuch|Tag der offenen Tür",
    "sv": "Vårens kurser|Årsrapporten är klar|Ny handbok för lärare|Öppet hus",
}
_COOKIE = {
    "et": "See veebileht kasutab küpsiseid, et pakkuda paremat kasutuskogemust. <a href='/privaatsus'>Loe lähemalt</a> <button>Nõustun</button>",
    "en": "We use cookies to improve your experience. <a href='/privacy'>Learn more</a> <button>Accept all</button> <button>Only necessary</button>",
    "ru": "Мы используем файлы cookie. <button>Принять</button>",
    "fi": "Käytämme evästeitä. <button>Hyväksy</button>",
    "lv": "Šī vietne izmanto sīkdatnes. <button>Piekrītu</button>",
    "de": "Diese Website verwendet Cookies. <button>Alle akzeptieren</button>",
    "sv": "Vi använder kakor. <button>Godkänn</button>",
}
_WORD = {
    "et": ("Otsi", "Logi sisse", "Kõik õigused kaitstud", "Viimased uudised", "Oled siin"),
    "en": ("Search", "Sign in", "All rights reserved", "Latest news", "You are here"),
    "ru": ("Поиск", "Войти", "Все права защищены", "Последние новости", "Вы здесь"),
    "fi": ("Haku", "Kirjaudu", "Kaikki oikeudet pidätetään", "Ajankohtaista", "Olet tässä"),
    "lv": ("Meklēt", "Ieiet", "Visas tiesības aizsargātas", "Jaunākās ziņas", "Jūs esat šeit"),
    "de": ("Suche", "Anmelden", "Alle Rechte vorbehalten", "Aktuelles", "Sie sind hier"),
    "sv": ("Sök", "Logga in", "Alla rättigheter förbehållna", "Senaste nytt", "Du är här"),
}
_FRONT = {
    "et": "Tere tulemast meie kodulehele! Siit leiad uudised, sündmused ja kontaktid.\n# Uudised\n* Uus õppeaasta algas\n* Ilmus aastaraamat\n* Koolituskalender on täienenud",
    "en": "Welcome to our website. Here you will find our news, events and resources.\n# News\n* New programme launched\n* Yearbook published\n* Calendar updated",
    "ru": "Добро пожаловать на наш сайт! Здесь новости, события и контакты.\n# Новости\n* Начался новый учебный год\n* Вышел ежегодник\n* Обновлён календарь",
    "fi": "Tervetuloa sivuillemme!\n# Ajankohtaista\n* Lukuvuosi alkoi\n* Vuosikirja ilmestyi",
    "lv": "Laipni lūdzam mūsu vietnē!\n# Jaunumi\n* Sācies jaunais mācību gads\n* Iznākusi gadagrāmata",
    "de": "Herzlich willkommen auf unserer Website!\n# Aktuelles\n* Das neue Schuljahr hat begonnen\n* Jahrbuch erschienen",
    "sv": "Välkommen till vår webbplats!\n# Nyheter\n* Läsåret har börjat\n* Årsboken är här",
}


def pick(words: str, seed: str, many: int) -> list[str]:
    given = words.split("|")
    start = crc32(seed.encode()) % len(given)
    return [(given * 2)[start + n] for n in range(min(many, len(given)))]


def links(seed: str, lang: str, many: int = 7, around: str = "li") -> str:
    return "".join(
        f'<{around}><a href="/{lang}/{n}">{one}</a></{around}>' for n, one in enumerate(pick(_MENU[lang], seed, many))
    )


def mega(seed: str, lang: str, many: int = 8) -> str:
    tops = pick(_MENU[lang], seed, many)
    return "".join(
        f'<li class="expanded"><a href="/{lang}/{n}">{top}</a><ul class="sub">{links(seed + top, lang, 6)}</ul></li>'
        for n, top in enumerate(tops)
    )


def side(seed: str, lang: str, many: int = 4) -> str:
    return "".join(
        f'<li><a href="/n/{n}">{one}</a> <time>{3 + n}.0{n + 1}.2026</time></li>'
        for n, one in enumerate(pick(_SIDE[lang], seed, many))
    )


def blocks(text: str) -> str:
    """Lines to markup: "# " a heading, "* " an item, "|" a row of a table, "+ " goes on, "<" as it stands, else a paragraph."""
    out: list[tuple[str, str]] = []
    for line in text.strip().split("\n"):
        if line.startswith("+ ") and out:
            out[-1] = (out[-1][0], out[-1][1] + line[1:])
        elif line.startswith("# "):
            out.append(("h2", line[2:]))
        elif line.startswith("* "):
            out.append(("li", line[2:]))
        elif line.startswith("|"):
            out.append(("tr", "".join(f"<td>{cell.strip()}</td>" for cell in line.strip("|").split("|"))))
        elif line.startswith("<"):
            out.append(("", line))
        elif line:
            out.append(("p", line))
    made = "\n".join(f"<{tag}>{words}</{tag}>" if tag else words for tag, words in out)
    made = re.sub(r"(?:<li>.*</li>\n?)+", lambda m: f"<ul>{m[0]}</ul>", made)
    return re.sub(r"(?:<tr>.*</tr>\n?)+", lambda m: f"<table>{m[0]}</table>", made)


def metas(site: str, title: str, body: str, lang: str, generator: str = "") -> str:
    plain = html.escape(" ".join(re.sub(r"<[^>]+>", " ", body).split())[:150])
    said = f'<meta name="generator" content="{generator}">' if generator else ""
    return (
        f'<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">{said}<meta name="description" content="{plain}">'
        f'<meta property="og:title" content="{html.escape(title)}"><meta property="og:site_name" content="{html.escape(site)}"><meta property="og:locale" content="{lang}">'
    )


def gov(site: str, title: str, body: str, lang: str = "et") -> str:
    """The portals of ministries and boards (Drupal)."""
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#"><head>{metas(site, title, body, lang, "Drupal 10 (https://www.drupal.org)")}
<title>{title} | {site}</title><link rel="shortcut icon" href="/themes/custom/veera/favicon.ico">
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"/"}}}}</script>
</head><body class="path-node page-node-type-page"><a href="#main-content" class="visually-hidden focusable skip-link">#</a><div class="dialog-off-canvas-main-canvas">
<header role="banner"><a href="/" rel="home"><img src="/logo.svg" alt="{site}"></a><form action="/otsing"><input type="search" name="search" placeholder="{w[0]}">
<button>{w[0]}</button></form>
<nav class="main-menu"><ul>{mega(site, lang)}</ul></nav><ul class="language-switcher"><li><a hreflang="et" href="/et">ET</a></li><li><a hreflang="en" href="/en">EN</a></li>
<li><a hreflang="ru" href="/ru">RU</a></li></ul></header>
<main><a id="main-content"></a><nav class="breadcrumb"><ol><li><a href="/">{site}</a></li><li>{title}</li></ol></nav><h1>{title}</h1><div class="node__content">
<div class="field--name-body">{body}</div></div>
</main><footer><div class="region-footer"><p>{site}</p><ul>{links(site + "f", lang, 5)}</ul><p>+372 611 0000, info@asutus.ee</p></div></footer></div>
<div id="sliding-popup" class="eu-cookie-compliance-banner">{_COOKIE[lang]}</div></body></html>"""


def wp(site: str, title: str, body: str, lang: str = "et") -> str:
    w = _WORD[lang]
    return f"""<!doctype html><html lang="{lang}"><head>{metas(site, title, body, lang, "WordPress 6.4.3")}<title>{title} &#8211; {site}</title>
<link rel="stylesheet" id="theme-css" href="/wp-content/themes/astra/style.css"><script src="/wp-includes/js/jquery/jquery.min.js"></script></head>
<body class="wp-singular page-template-default">
<div id="page" class="hfeed site"><header id="masthead"><p class="site-title"><a href="/" rel="home">{site}</a></p><nav id="site-navigation">
<ul id="primary-menu">{links(site, lang, 6)}</ul></nav></header>
<div id="content"><main id="main"><article class="post"><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{body}</div>
</article></main>
<aside id="secondary"><section class="widget widget_search"><form role="search" action="/"><input type="search" name="s" placeholder="{w[0]} &hellip;"></form></section>
<section class="widget widget_recent_entries"><h2>{w[3]}</h2><ul>{side(site, lang)}</ul></section></aside></div><footer id="colophon">
<p>&copy; 2026 {site} | Powered by WordPress</p></footer></div>
<div id="cookie-notice" role="dialog"><span>{_COOKIE[lang]}</span></div></body></html>"""


def elementor(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head>{metas(site, title, body, lang, "Elementor 3.19")}<title>{title} - {site}</title></head>
<body class="elementor-default elementor-page">
<div data-elementor-type="header" class="elementor elementor-11"><img class="logo" src="/wp-content/uploads/logo.png" alt="">
<ul class="elementor-nav-menu">{links(site, lang, 5)}</ul></div>
<div data-elementor-type="wp-page" class="elementor"><section class="elementor-section"><div class="elementor-widget-heading"><h2 class="elementor-heading-title">{title}</h2>
</div>
<div class="elementor-widget-text-editor">{body}</div></section></div><div data-elementor-type="footer"><a href="https://www.facebook.com/">Facebook</a><p>{site} 2024</p>
</div></body></html>"""


def joomla(site: str, title: str, body: str, lang: str = "et") -> str:
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html xml:lang="{lang}" lang="{lang}"><head><base href="/"><meta http-equiv="content-type" content="text/html; charset=utf-8">
<meta name="generator" content="Joomla! - Open Source Content Management">
<title>{title}</title><link href="/templates/protostar/css/template.css" rel="stylesheet"></head><body class="site com_content view-article"><div class="body">
<div class="container"><header class="header"><a class="brand" href="/"><span class="site-title">{site}</span></a></header>
<nav class="navigation"><ul class="nav menu">{links(site, lang, 7)}</ul></nav><div class="row-fluid"><main id="content" class="span9"><div class="item-page">
<div class="page-header"><h2 itemprop="headline">{title}</h2></div>{body}</div>
<ul class="breadcrumb"><li>{w[4]}: </li><li><a href="/">{site}</a></li></ul></main><div id="aside" class="span3"><div class="well"><h3>{w[3]}</h3>
<ul class="latestnews">{side(site, lang, 3)}</ul></div></div></div></div></div>
<footer class="footer"><p class="pull-right"><a href="#top">^</a></p><p>&copy; 2026 {site}</p></footer></body></html>"""


def voog(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html class="language-flags-disabled" lang="{lang}">
<head prefix="og: http://ogp.me/ns#">{metas(site, title, body, lang)}<title>{title} — {site}</title><link href="/stylesheets/main.min.css" rel="stylesheet">
</head><body class="common-page content-page"><div class="container-wrap"><header class="header"><div class="header-title"><a href="/">{site}</a></div><nav class="menu-main">
<ul class="menu">{links(site, lang, 5)}</ul></nav></header>
<main class="content" role="main"><header class="page-title content-formatted"><h1>{title}</h1></header>
<section class="content-body content-formatted" data-search-indexing-allowed="true">{body}</section></main>
<footer class="footer"><div class="footer-body content-formatted">{site} | info@sait.ee</div><div class="voog-reference">
<a href="https://www.voog.com">Voog. Make a website</a></div></footer></div></body></html>"""


def sharepoint(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}-{lang}"><head><meta name="GENERATOR" content="Microsoft SharePoint">
<meta http-equiv="Content-type" content="text/html; charset=utf-8"><title>
	{title}
</title><script src="/_layouts/15/init.js"></script></head><body><form method="post" action="./default.aspx" id="aspnetForm">
<input type="hidden" name="__REQUESTDIGEST" value="0x0"><div id="ms-designer-ribbon"></div>
<div id="s4-workspace"><div id="DeltaTopNavigation"><ul class="root static">{links(site, lang, 6)}</ul></div><div id="s4-titlerow"><h1 id="pageTitle">{title}</h1></div>
<div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field">{body}</div></div></div></form></body></html>"""


def liferay(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="{lang}-{lang.upper()}"><head>
<title>{title} - {site}</title>{metas(site, title, body, lang)}<link href="/o/classic-theme/css/main.css" rel="stylesheet"></head>
<body class="controls-visible yui3-skin-sam signed-out public-page site"><div id="wrapper"><header id="banner"><h1 class="site-title"><a class="logo" href="/">{site}</a></h1>
<nav id="navigation"><ul>{links(site, lang, 6)}</ul></nav></header>
<section id="content"><div class="portlet-boundary"><section class="portlet"><h2 class="portlet-title-text">{title}</h2><div class="portlet-content">
<div class="journal-content-article">{body}</div></div></section></div></section>
<footer id="footer"><p class="powered-by">Powered by <a href="http://www.liferay.com">Liferay</a></p></footer></div></body></html>"""


def aspnet(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>
	{title}
</title><link href="/App_Themes/Default/Style.css" type="text/css" rel="stylesheet" /></head><body><form method="post" action="Default.aspx" id="form1">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<div id="header"><a href="/"><img src="/images/logo.gif" alt="{site}" /></a><ul id="menu">{links(site, lang, 5)}</ul></div><div id="main"><h1>{title}</h1>{body}</div>
<div id="foot">{site} &copy; 2013</div></form></body></html>"""


def repo(site: str, title: str, body: str, lang: str = "en") -> str:
    """DSpace."""
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta name="Generator" content="DSpace 6.3">{metas(site, title, body, lang)}<title>{title}</title>
<link rel="search" type="application/opensearchdescription+xml" href="/open-search/description.xml" title="DSpace">
</head><body><header><nav class="navbar navbar-default"><a class="navbar-brand" href="/"><img src="/themes/Mirage2/images/logo.svg" alt="{site}"></a>
<a href="/login">{w[1]}</a></nav></header><ul class="breadcrumb"><li><a href="/">{site}</a></li><li>{title}</li></ul>
<div id="main-container"><div id="ds-main"><h2 class="page-header first-page-header">{title}</h2>{body}</div><div id="sidebar"><h2>Browse</h2><ul><li>
<a href="/community-list">Communities</a></li><li><a href="/browse?type=author">Authors</a></li><li><a href="/browse?type=title">Titles</a></li></ul></div></div>
<footer>DSpace software copyright &copy; 2002-2024 <a href="http://www.duraspace.org/">DuraSpace</a></footer></body></html>"""


def ojs(site: str, title: str, body: str, lang: str = "en") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}-{lang.upper()}"><head><meta charset="utf-8"><title>{title} | {site}</title>
<meta name="generator" content="Open Journal Systems 3.3.0.14"></head><body class="pkp_page_article pkp_op_view"><div class="pkp_structure_page">
<header class="pkp_structure_head"><div class="pkp_site_name"><a href="/index" class="is_text">{site}</a></div><ul id="navigationPrimary"><li>
<a href="/issue/current">Current</a></li><li><a href="/issue/archive">Archives</a></li><li><a href="/about">About</a></li></ul>
<ul id="navigationUser"><li><a href="/user/register">Register</a></li><li><a href="/login">Login</a></li></ul></header><div class="pkp_structure_main" role="main">
<h1 class="page_title">{title}</h1>{body}</div>
<div class="pkp_structure_footer_wrapper"><p>ISSN 1406-0000</p><a href="https://pkp.sfu.ca/ojs/">More information about the publishing system</a></div></div></body></html>"""


def moodle(site: str, title: str, body: str, lang: str = "et") -> str:
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}" xml:lang="{lang}"><head><title>{title}</title>
<link rel="shortcut icon" href="/theme/image.php/boost/theme/1/favicon"><meta name="keywords" content="moodle, {title}">
<script>var M = {{}}; M.cfg = {{"wwwroot":"/","sesskey":"aB3"}};</script></head>
<body id="page-mod-page-view" class="format-topics path-mod notloggedin"><div id="page-wrapper"><nav class="navbar fixed-top"><a href="/" class="navbar-brand">{site}</a>
<div class="usermenu"><span class="login"><a href="/login/index.php">{w[1]}</a></span></div></nav>
<div id="page"><header id="page-header"><div class="page-header-headings"><h1 class="h2">{title}</h1></div><ol class="breadcrumb"><li><a href="/">{site}</a></li></ol>
</header><div id="page-content"><section id="region-main"><div role="main"><span id="maincontent"></span>{body}</div></section></div>
<footer id="page-footer"><div class="logininfo">(<a href="/login/index.php">{w[1]}</a>)</div><div class="tool_dataprivacy">
<a href="/admin/tool/dataprivacy/summary.php">Data retention summary</a></div></footer></div></div></body></html>"""


def wiki(site: str, title: str, body: str, lang: str = "et") -> str:
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html class="client-nojs" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"><title>{title} – {site}</title>
<meta name="generator" content="MediaWiki 1.39.6"><link rel="stylesheet" href="/load.php?only=styles&amp;skin=vector"></head>
<body class="mediawiki ltr sitedir-ltr skin-vector"><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{title}</h1>
<div id="bodyContent"><div id="siteSub">{site}</div><div id="mw-content-text"><div class="mw-parser-output">{body}</div></div></div></div>
<div id="mw-navigation"><div id="p-personal"><ul><li><a href="/index.php?title=Special:UserLogin">{w[1]}</a></li></ul></div><div id="p-search">
<input type="search" name="search" placeholder="{w[0]}"></div><ul>{links(site, lang, 5)}</ul></div>
<footer id="footer"><ul><li>CC BY-SA 4.0</li></ul></footer></body></html>"""


def phpbb(site: str, title: str, body: str, lang: str = "et") -> str:
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}"><head><meta charset="utf-8"><title>{site} - {title}</title>
<link href="./styles/prosilver/theme/stylesheet.css" rel="stylesheet"></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap">
<div id="page-header"><div class="headerbar"><h1>{site}</h1></div><div class="navbar"><ul class="nav-main"><li><a href="./index.php">{site}</a></li><li>
<a href="./ucp.php?mode=login">{w[1]}</a></li></ul></div></div><div id="page-body"><h2 class="topic-title">{title}</h2>{body}</div>
<div id="page-footer"><div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</div></div></div></body></html>"""


def wix(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="generator" content="Wix.com Website Builder"><title>{title} | {site}</title>
<script>window.viewerModel = {{"siteFeatures":["pages","router"]}};</script></head><body class="device-mobile-optimized">
<div id="SITE_CONTAINER"><header id="SITE_HEADER"><div data-testid="richTextElement"><a href="/">{site}</a></div><nav aria-label="Site"><ul>{links(site, lang, 5)}</ul></nav>
</header><main id="PAGES_CONTAINER"><div data-testid="richTextElement"><h2 class="font_2">{title}</h2></div><div data-testid="richTextElement">{body}</div></main>
<footer id="SITE_FOOTER"><p class="font_9">©2023 {site}. Proudly created with Wix.com</p></footer></div></body></html>"""


def news(site: str, title: str, body: str, lang: str = "et") -> str:
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head>{metas(site, title, body, lang)}<title>{title} | {site}</title><meta property="og:type" content="article">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle"}}</script></head>
<body><header class="site-header"><a class="logo" href="/">{site}</a><nav><ul class="sections">{mega(site, lang, 9)}</ul></nav><a href="/login">{w[1]}</a></header>
<div class="ad-slot" data-slot="top"></div><main><article><h1 class="headline">{title}</h1><div class="article-body">{body}</div></article>
<section class="comments"><h3>0</h3></section></main><aside><h3>{w[3]}</h3><ul>{side(site, lang, 6)}</ul></aside><footer><p>{w[2]}. {site}</p></footer>
<div class="cmp">{_COOKIE[lang]}</div></body></html>"""


def shop(site: str, title: str, body: str, lang: str = "et") -> str:
    w = _WORD[lang]
    return f"""<!doctype html><html lang="{lang}"><head>{metas(site, title, body, lang)}<title>{title} | {site}</title></head><body class="woocommerce single-product">
<header><a href="/">{site}</a><form><input name="q" placeholder="{w[0]}"></form><a href="/cart">0,00 €</a><nav><ul>{links(site, lang, 6)}</ul></nav></header>
<main><div class="product"><img src="/img/p.jpg" alt="{title}"><div class="summary"><h1 class="product_title">{title}</h1>{body}</div></div></main><footer>
<p>{site} OÜ, reg 12345678</p><p>{w[2]}</p></footer></body></html>"""


def docs(site: str, title: str, body: str, lang: str = "en") -> str:
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html class="writer-html5" lang="{lang}"><head><meta charset="utf-8"><title>{title} &mdash; {site} documentation</title>
<link rel="stylesheet" href="_static/css/theme.css"></head><body class="wy-body-for-nav"><nav data-toggle="wy-nav-shift" class="wy-nav-side"><a href="index.html">{site}</a>
<div role="search"><input type="text" name="q" placeholder="{w[0]}"></div><ul><li class="toctree-l1"><a href="install.html">Installation</a></li><li class="toctree-l1">
<a href="usage.html">Usage</a></li><li class="toctree-l1"><a href="faq.html">FAQ</a></li><li class="toctree-l1"><a href="changes.html">Changelog</a></li></ul></nav>
<section class="wy-nav-content-wrap"><div role="main" class="document"><section><h1>{title}<a class="headerlink" href="#top">¶</a></h1>{body}</section></div><footer>
<a href="usage.html">Next</a><p>Built with Sphinx using a theme provided by Read the Docs.</p></footer></section></body></html>"""


def old(site: str, title: str, body: str, lang: str = "et") -> str:
    """A page of about 2001."""
    menu = links(site, lang, 5, "td")
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"><TITLE>{title}</TITLE>
</HEAD><BODY BGCOLOR="#FFFFCC" TEXT="#000000"><TABLE WIDTH="760" BORDER=0 CELLPADDING=4><TR>{menu}</TR></TABLE>
<CENTER><FONT SIZE=5 COLOR="navy"><B>{title}</B></FONT></CENTER><HR>{body}<HR><FONT SIZE=1>{site}. {"Viimati muudetud" if lang == "et" else ""} 14.03.2004</FONT></BODY></HTML>"""


def blog(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}"><head><meta content="blogger" name="generator"><meta charset="utf-8"><title>{site}: {title}</title></head>
<body class="item-view"><div class="header"><h1><a href="/">{site}</a></h1></div><div class="main"><div class="blog-posts hfeed">
<h2 class="date-header">17.10.2017</h2>
<div class="post hentry"><h3 class="post-title entry-title">{title}</h3><div class="post-body entry-content">{body}</div></div></div><div class="comments">
<h4>0 comments:</h4></div></div><div class="sidebar"><h2>Blog Archive</h2><ul><li>2017 (24)</li><li>2016 (31)</li></ul></div>
<div class="footer">Powered by <a href="https://www.blogger.com">Blogger</a>.</div></body></html>"""


def app(site: str, title: str, body: str, lang: str = "en") -> str:
    """A web service's page, rendered on the server, with few words around."""
    w = _WORD[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head>{metas(site, title, body, lang)}<title>{title}</title><link rel="manifest" href="/manifest.json">
<script src="/_next/static/chunks/main-5b1c.js" defer></script></head><body><div id="__next"><header><a href="/"><svg aria-label="{site}"></svg></a>
<a href="/login">{w[1]}</a></header>
<main><h1>{title}</h1>{body}</main><footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a> © {site}</footer></div></body></html>"""


def plain(site: str, title: str, body: str, lang: str = "en") -> str:
    return f"<!DOCTYPE html><html lang={lang}><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"


def spa(site: str, title: str, body: str, lang: str = "en") -> str:
    """A shell: the words are in the metas only."""
    return f"""<!doctype html><html lang="{lang}"><head>{metas(site, title, body, lang)}<title>{title}</title><script type="module" crossorigin src="/assets/index-9d1e.js">
</script><link rel="stylesheet" href="/assets/index-77aa.css"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body>
</html>"""


def one(
    reason: Reason,
    address: str,
    skin: Skin,
    site: str,
    title: str,
    text: str = "",
    lang: str = "et",
    *,
    every: bool = False,
    lone: bool = False,
    **rest: object,
) -> Case:
    """`every`: the host says the same of all addresses; `lone`: it has no front page."""
    status, headers = rest.pop("status", 200), rest.pop("headers", None)
    page = sends(skin(site, title, blocks(text), lang), status, headers)
    path = "/" + address.partition("#")[0].partition("/")[2]
    if every:
        rest["anything"] = page
    if path != "/" and not lone and skin not in (plain, spa):
        rest["pages"] = {"/": sends(front(skin, site, lang)), **rest.get("pages", {})}
    return case(reason, address, page, **rest)


def front(skin: Skin, site: str, lang: str) -> str:
    return skin(site, site, blocks(_FRONT[lang]), lang)


_TAIL = {
    "et": "<div class='share'>Jaga: <a href='#'>Facebook</a> <a href='#'>X</a> <a href='#'>E-post</a> <a href='javascript:print()'>Prindi</a></div>|Viimati uuendatud 12.03.2024|"
    "<div class='related'><h3>Seotud teemad</h3><a href='/t/1'>Õpetajale</a> <a href='/t/2'>Lapsevanemale</a></div>|"
    "<p class='help'>Kas said vajaliku info? <button>Jah</button> <button>Ei</button></p>",
    "en": "<div class='share'>Share: <a href='#'>Facebook</a> <a href='#'>LinkedIn</a> <a href='#'>Email</a></div>|Last updated: 12 March 2024|"
    "<div class='related'><h3>Related</h3><a href='/t/1'>For teachers</a> <a href='/t/2'>For parents</a></div>|"
    "<p class='help'>Is there anything wrong with this page? <a href='/report'>Report a problem</a></p>",
    "ru": "<div class='share'>Поделиться: <a href='#'>VK</a> <a href='#'>Telegram</a></div>|Обновлено 12.03.2024|"
    "<div class='related'>Читайте также: <a href='/t/1'>Советы учителю</a></div>",
}


def fine(address: str, skin: Skin, site: str, title: str, text: str = "", lang: str = "et", **rest: object) -> Case:
    """With what its page says further, and (on half of the pages) the small things below a text."""
    seed = crc32(address.encode())
    text = f"{text.strip()}\n{LONGER.get(address.partition('/')[0], '').strip()}"
    if skin in (gov, wp, joomla, news, liferay, wiki, elementor) and seed % 2 and lang in _TAIL:
        tails = _TAIL[lang].split("|")
        text += "\n" + "\n".join(tails[: 1 + seed // 2 % len(tails)])
    return one(Reason.FINE, address, skin, site, title, text, lang, **rest)


def soft(address: str, skin: Skin, site: str, title: str, text: str = "", lang: str = "et", **rest: object) -> Case:
    """The system's own word for what it has not: it says so of every address."""
    rest.setdefault("every", True)
    rest.setdefault("also", (Reason.GONE,))
    text = f"{text.strip()}\n{LONGER.get(address.partition('/')[0], '').strip()}"
    return one(Reason.SOFT_404, address, skin, site, title, text, lang, **rest)


def gone(address: str, skin: Skin, site: str, title: str, text: str = "", lang: str = "et", **rest: object) -> Case:
    """Something was there and is withdrawn; other addresses are honestly 404."""
    return soft(address, skin, site, title, text, lang, **{"every": False, **rest})


def parked(address: str, skin: Skin, site: str, title: str, text: str = "", lang: str = "en", **rest: object) -> Case:
    return one(Reason.PARKED, address, skin, site, title, text, lang, every=True, **rest)


def home(
    address: str,
    skin: Skin,
    site: str,
    lang: str = "et",
    status: int = 302,
    target: str = "/",
    text: str = "",
    title: str = "",
    **rest: object,
) -> Case:
    """The page is led to the front page (or to a list)."""
    page = skin(site, title or site, blocks(text or _FRONT[lang]), lang)
    pages = {target: sends(page), **({} if target == "/" else {"/": sends(front(skin, site, lang))})}
    if crc32(address.encode()) % 2:
        rest["anything"] = to(target, status)
    return case(
        Reason.GENERAL_PAGE, address, to(target, status), pages=pages, also=(Reason.SOFT_404, Reason.GONE), **rest
    )


def wall(
    reason: Reason, address: str, skin: Skin, site: str, title: str, text: str = "", lang: str = "et", **rest: object
) -> Case:
    return one(reason, address, skin, site, title, text, lang, **{"every": True, "lone": True, **rest})
