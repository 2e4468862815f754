"""Page skins of the seventeenth set, as an archivist of the Estonian web met them."""

import zlib

_MENU = {
    "et": (
        "Avaleht",
        "Uudised",
        "Kogud",
        "Näitused",
        "Kontakt",
        "Otsi",
        "Küpsised aitavad meil lehte paremaks muuta.",
        "Nõustun",
        "Kõik õigused kaitstud",
    ),
    "en": (
        "Home",
        "News",
        "Collections",
        "Exhibitions",
        "Contact",
        "Search",
        "We use cookies to improve this site.",
        "Accept",
        "All rights reserved",
    ),
    "ru": (
        "Главная",
        "Новости",
        "Коллекции",
        "Выставки",
        "Контакты",
        "Поиск",
        "Сайт использует файлы cookie.",
        "Согласен",
        "Все права защищены",
    ),
    "fi": (
        "Etusivu",
        "Uutiset",
        "Kokoelmat",
        "Näyttelyt",
        "Yhteystiedot",
        "Hae",
        "Käytämme evästeitä.",
        "Hyväksy",
        "Kaikki oikeudet pidätetään",
    ),
    "lv": (
        "Sākums",
        "Jaunumi",
        "Krājums",
        "Izstādes",
        "Kontakti",
        "Meklēt",
        "Vietne izmanto sīkdatnes.",
        "Piekrītu",
        "Visas tiesības aizsargātas",
    ),
    "de": (
        "Startseite",
        "Aktuelles",
        "Sammlungen",
        "Ausstellungen",
        "Kontakt",
        "Suche",
        "Diese Website nutzt Cookies.",
        "Zustimmen",
        "Alle Rechte vorbehalten",
    ),
    "sv": (
        "Hem",
        "Nyheter",
        "Samlingar",
        "Utställningar",
        "Kontakt",
        "Sök",
        "Webbplatsen använder kakor.",
        "Godkänn",
        "Alla rättigheter förbehållna",
    ),
}


_LATELY = {
    "et": (
        "Viimati lisatud",
        "Muuseumiöö kava on selgunud",
        "Uued annetused kogus",
        "Lahtiolekuajad pühade ajal",
        "T–P 11–18, esmaspäeviti suletud",
    ),
    "en": (
        "Recently added",
        "Spring programme announced",
        "New gifts to the collection",
        "Holiday opening hours",
        "Tue–Sun 11–18, closed on Mondays",
    ),
    "ru": (
        "Последние новости",
        "Объявлена программа весны",
        "Новые поступления",
        "Часы работы в праздники",
        "Вт–Вс 11–18, понедельник выходной",
    ),
    "fi": (
        "Ajankohtaista",
        "Kevään ohjelma on julkaistu",
        "Uusia lahjoituksia",
        "Aukioloajat pyhinä",
        "Ti–su 11–18, maanantaisin suljettu",
    ),
    "lv": (
        "Jaunākais",
        "Pavasara programma",
        "Jauni dāvinājumi krājumam",
        "Darba laiks svētkos",
        "O–Sv 11–18, pirmdienās slēgts",
    ),
    "de": (
        "Neueste Beiträge",
        "Frühjahrsprogramm",
        "Schenkungen",
        "Öffnungszeiten an Feiertagen",
        "Di–So 11–18, montags geschlossen",
    ),
    "sv": ("Senaste nytt", "Vårens program", "Nya gåvor", "Öppettider i helgen", "Tis–sön 11–18, måndagar stängt"),
}


def _side(site: str, lang: str) -> str:
    """Every second site has a column of news beside its pages; good ones and empty ones alike."""
    if zlib.crc32(site.encode()) % 2:
        return ""
    head, *items, hours = _LATELY[lang]
    rows = "".join(f'<li><a href="/n/{n}">{one}</a> <time>0{n + 2}.11.2026</time></li>' for n, one in enumerate(items))
    return f'<aside class="sidebar"><h2>{head}</h2><ul>{rows}</ul><div class="hours"><p>{hours}</p></div></aside>'


def modern(site: str, title: str, body: str, lang: str = "et", h1: bool = True) -> str:
    m = _MENU[lang]
    menu = "".join(f'<li class="menu-item"><a href="/{lang}/{n}">{word}</a></li>' for n, word in enumerate(m[:5]))
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | {site}</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}"><link rel="stylesheet" href="/assets/app.3f1c.css"></head>
<body class="page"><a class="skip-link" href="#main">↓</a><header class="site-header"><a class="logo" href="/"><img src="/assets/logo.svg" alt="{site}"></a>
<nav aria-label="main"><ul>{menu}</ul></nav><form action="/search" role="search"><input name="q" type="search" placeholder="{m[5]}"><button>{m[5]}</button></form></header>
<main id="main"><ol class="breadcrumb"><li><a href="/">{m[0]}</a></li><li>{title}</li></ol>{f"<h1>{title}</h1>" if h1 else ""}
<div class="content">{body}</div></main>{_side(site, lang)}<footer><p>© {site} 2026. {m[8]}.</p><ul><li><a href="/fb">Facebook</a></li><li><a href="/ig">Instagram</a></li></ul></footer>
<div class="cookiebar" role="dialog"><p>{m[6]}</p><button>{m[7]}</button></div></body></html>"""


def wp(site: str, title: str, body: str, lang: str = "et", comments: str = "") -> str:
    m = _MENU[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><title>{title} &#8211; {site}</title><meta name="generator" content="WordPress 6.4.2" />
<link rel="alternate" type="application/rss+xml" title="{site} &raquo; RSS" href="/feed/" /><link rel='stylesheet' href='/wp-content/themes/twentytwelve/style.css' />
</head>
<body class="single single-post"><div id="page" class="hfeed site"><header id="masthead"><h1 class="site-title"><a href="/" rel="home">{site}</a></h1>
<nav id="site-navigation"><ul class="nav-menu"><li><a href="/">{m[0]}</a></li><li><a href="/about/">{m[4]}</a></li></ul></nav></header><div id="primary">
<div id="content" role="main">
<article><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{body}</div></article>{comments}</div></div>
<div id="secondary" class="widget-area"><aside class="widget widget_search"><form><input type="text" name="s"><input type="submit" value="{m[5]}"></form></aside>
<aside class="widget widget_archive"><ul><li><a href="/2014/05/">2014/05</a></li><li><a href="/2014/04/">2014/04</a></li></ul></aside></div>
<footer id="colophon"><a href="https://wordpress.org/">WordPress</a></footer></div></body></html>"""


def blogger(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html dir='ltr' lang='{lang}'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<title>{site}: {title}</title></head><body class='loading'><div class='navbar section' id='navbar'></div><div class='body-fauxcolumns'></div><header>
<div class='titlewrapper'>
<h1 class='title'><a href='/'>{site}</a></h1></div></header><div class='main section' id='main'><div class='widget Blog' id='Blog1'>
<div class='blog-posts hfeed'>{body}</div>
<div class='blog-pager' id='blog-pager'><a class='home-link' href='/'>Esileht</a></div></div></div><aside><div class='widget BlogArchive'><h2>Blogi arhiiv</h2>
<ul><li><a href='/2013/'>2013 (24)</a></li><li><a href='/2012/'>2012 (41)</a></li></ul></div></aside>
<footer>Teenust pakub <a href='https://www.blogger.com'>Blogger</a>.</footer></body></html>"""


def old(title: str, body: str, left: str = "", charset: str = "windows-1257") -> str:
    """Home-made tables of about 2001."""
    menu = (
        left
        or "<a href=index.htm>Avaleht</a><br><a href=ajalugu.htm>Ajalugu</a><br><a href=pildid.htm>Pildid</a><br><a href=kylaraamat.htm>Külalisteraamat</a>"
    )
    return f"""<HTML><HEAD><TITLE>{title}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={charset}">
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0">
</HEAD><BODY BGCOLOR="#FFFFEE" TEXT="#000000" LINK="#0000CC"><TABLE WIDTH="760" BORDER="0" CELLPADDING="4"><TR><TD COLSPAN=2><IMG SRC="pais.gif" WIDTH=740 HEIGHT=90>
</TD></TR>
<TR><TD WIDTH="140" VALIGN=TOP BGCOLOR="#DDDDBB"><FONT FACE="Verdana" SIZE="1">{menu}</FONT></TD><TD VALIGN=TOP><FONT FACE="Verdana" SIZE="2">{body}</FONT></TD></TR>
</TABLE><HR><FONT SIZE=1>Viimati muudetud 14.03.2003. <A HREF="mailto:webmaster@naide.ee">webmaster</A></FONT></BODY></HTML>"""


def php(site: str, body: str, title: str = "") -> str:
    """An agency's home-made CMS of about 2008."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{title or site}</title>
<link rel="stylesheet" type="text/css" href="/css/style.css" /><script type="text/javascript" src="/js/jquery-1.4.2.min.js"></script></head><body><div id="wrap">
<div id="header"><a href="/"><img src="/gfx/logo.png" alt="{site}" /></a><div id="lang">
<a href="?lang=et">EST</a> | <a href="?lang=en">ENG</a> | <a href="?lang=ru">RUS</a></div></div>
<div id="menu"><ul><li><a href="?id=1">Esileht</a></li><li><a href="?id=2">Tutvustus</a></li><li><a href="?id=3">Tegevus</a></li><li><a href="?id=7">Galerii</a></li>
<li><a href="?id=9">Lingid</a></li><li><a href="?id=4">Kontakt</a></li></ul></div><div id="content">{body}</div>
<div id="footer">{site} | Tel 44 71 000 | info@naide.ee</div></div></body></html>"""


def dspace(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><meta name="Generator" content="DSpace 6.3">
<title>{title}</title>
<link href="/themes/Mirage2/styles/main.css" rel="stylesheet"></head><body><header><div class="navbar navbar-default"><a href="/" class="navbar-brand">
<img src="/themes/logo.svg" alt="{site}"></a>
<ul class="nav"><li><a href="/login">Logi sisse</a></li></ul></div></header><div class="trail-wrapper"><ul class="breadcrumb"><li><a href="/">DSpace {site}</a></li>
<li class="active">{title}</li></ul></div>
<div id="main-container" class="container"><div class="main-content">{body}</div><div id="sidebar"><h2>Sirvi</h2><ul><li>
<a href="/community-list">Valdkonnad ja kollektsioonid</a></li>
<li><a href="/browse?type=dateissued">Ilmumisaja järgi</a></li><li><a href="/browse?type=author">Autorid</a></li><li><a href="/browse?type=title">Pealkirjad</a></li>
</ul></div></div>
<footer><a href="http://www.dspace.org">DSpace software</a> copyright © 2002-2016 DuraSpace. <a href="/contact">Kontakt</a> | <a href="/feedback">Saada tagasisidet</a>
</footer></body></html>"""


def opac(site: str, title: str, body: str, lang: str = "et") -> str:
    m = _MENU[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title>
<link rel="search" type="application/opensearchdescription+xml" href="/Search/OpenSearch">
</head><body class="template-dir-record"><header><a class="navbar-brand" href="/">{site}</a><form action="/Search/Results" id="searchForm">
<input type="text" name="lookfor"><select name="type">
<option>Kõik</option><option>Pealkiri</option><option>Autor</option></select><button>{m[5]}</button></form><ul><li><a href="/Cart">0</a></li><li>
<a href="/MyResearch/Home">Minu konto</a></li></ul></header>
<div class="main"><div class="container">{body}</div></div><footer><p>
<a href="/Search/History">Otsingu ajalugu</a> <a href="/Search/Advanced">Täpsem otsing</a> <a href="/Help">Abi</a></p></footer></body></html>"""


def news(site: str, title: str, body: str, lang: str = "et", comments: str = "") -> str:
    m = _MENU[lang]
    more = {"et": "Loetumad lood", "en": "Most read", "ru": "Самое читаемое"}.get(lang, "Top 5")
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title><meta property="og:type" content="article">
<meta property="og:title" content="{title}">
</head><body><header class="hdr"><a href="/">{site}</a><nav><a href="/eesti">{m[1]}</a><a href="/kultuur">{m[3]}</a><a href="/sport">Sport</a><a href="/tellimine">€</a>
</nav></header>
<div class="ad" id="ad-top"></div><main><article><h1>{title}</h1><div class="article-body">{body}</div></article><section id="comments">{comments}</section></main>
<aside><h3>{more}</h3><ol><li><a href="/a/1">Jäätee avatakse homme</a></li><li><a href="/a/2">Hiiumaa praam seisab tormi tõttu</a></li><li>
<a href="/a/3">Laulupeo kava sai valmis</a></li></ol></aside>
<footer>{site} · {m[4]} · {m[8]}</footer></body></html>"""


def wiki(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html class="client-nojs" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"/><title>{title} – {site}</title>
<meta name="generator" content="MediaWiki 1.35.3"/></head>
<body class="mediawiki ltr ns-0 skin-vector"><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{title}</h1><div id="bodyContent">
<div id="siteSub">{site}</div>
<div id="mw-content-text" lang="{lang}"><div class="mw-parser-output">{body}</div></div></div></div><div id="mw-navigation"><ul><li>
<a href="/wiki/Special:UserLogin">Logi sisse</a></li>
<li><a href="/wiki/Arutelu">Arutelu</a></li><li><a href="?action=history">Näita ajalugu</a></li></ul></div><footer id="footer"><a href="/privacy">Privaatsus</a></footer>
</body></html>"""


def forum(site: str, title: str, body: str, lang: str = "et") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title></head><body id="phpbb" class="nojs section-viewtopic">
<div id="wrap"><div class="headerbar">
<a href="./index.php">{site}</a></div><div class="navbar"><ul><li><a href="./faq.php">KKK</a></li><li><a href="./ucp.php?mode=login">Logi sisse</a></li><li>
<a href="./ucp.php?mode=register">Registreeru</a></li></ul></div>
<div id="page-body">{body}</div><div id="page-footer"><p class="copyright">Powered by phpBB® Forum Software © phpBB Group</p></div></div></body></html>"""


def plain(title: str, body: str, lang: str = "et") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head><body>{body}</body></html>'
