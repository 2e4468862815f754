"""How the fifth set's sites look: the frames that content systems put around whatever they say."""

import json
from dataclasses import dataclass

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.shapes import Case, case


@dataclass(frozen=True)
class Tongue:
    menu: tuple[str, ...]
    search: str
    cookie: str
    accept: str
    login: str
    latest: str
    news: tuple[tuple[str, str], ...]
    foot: str
    skip: str
    share: str


T = {
    "et": Tongue(
        ("Avaleht", "Meist", "Teenused", "Koolitused", "Uudised", "Kontakt"), "Otsi lehelt", "Kasutame küpsiseid, et veebileht toimiks ja saaksime koguda külastusstatistikat.", "Nõustun", "Logi sisse", "Värsked uudised",
        (("Koolitajate suveseminar toimub Käsmus", "Kohtume augusti teisel nädalal, kava on avaldatud."), ("Raamatukogu sai uue lugemissaali", "Ruumi mahub kolmkümmend õppijat."), ("Digipädevuste enesehindamine", "Küsimustik võtab aega veerand tundi."), ("Vabatahtlike tänuüritus", "Tunnustame aasta tegijaid raekojas."), ("Toetusmeede kogukondadele", "Teine voor avaneb märtsis.")),
        "Tööaeg E–R 9–16. Andmekaitse. Ligipääsetavus. Kõik õigused kaitstud.", "Otse sisu juurde", "Jaga sõpradega",
    ),
    "en": Tongue(
        ("Home", "About us", "Services", "Training", "News", "Contact"), "Search this site", "We use cookies to run this website and to understand how it is used.", "Accept all", "Sign in", "Latest stories",
        (("Summer school opens for applications", "Places for forty trainers in two groups."), ("A handbook for mentors", "Download the second edition free of charge."), ("Inclusive classrooms: what works", "Findings from eleven countries."), ("Meet our new board", "Three members joined in spring."), ("Grants for small communities", "The second round starts in March.")),
        "Privacy notice. Accessibility. Terms of use. All rights reserved.", "Skip to content", "Share",
    ),
    "fi": Tongue(
        ("Etusivu", "Tietoa meistä", "Palvelut", "Koulutus", "Ajankohtaista", "Yhteystiedot"), "Hae sivustolta", "Käytämme evästeitä sivuston toiminnan ja kävijäseurannan vuoksi.", "Hyväksyn", "Kirjaudu", "Ajankohtaista",
        (("Kesäyliopiston kurssit julkaistu", "Ilmoittautuminen alkaa maanantaina."), ("Uusi opas ohjaajille", "Oppaan voi ladata maksutta."), ("Kirjastoauton aikataulut", "Talvikauden reitit vahvistettu.")),
        "Tietosuojaseloste. Saavutettavuusseloste. Kaikki oikeudet pidätetään.", "Siirry sisältöön", "Jaa",
    ),
    "lv": Tongue(
        ("Sākums", "Par mums", "Pakalpojumi", "Apmācības", "Jaunumi", "Kontakti"), "Meklēt vietnē", "Vietne izmanto sīkdatnes, lai nodrošinātu tās darbību.", "Piekrītu", "Pieslēgties", "Jaunumi",
        (("Atvērta pieteikšanās kursiem", "Pieteikties var līdz mēneša beigām."), ("Bibliotēkā jauna lasītava", "Telpā pietiek vietas trīsdesmit lasītājiem."), ("Projekta noslēguma konference", "Programma ir publicēta.")),
        "Privātuma politika. Piekļūstamība. Visas tiesības aizsargātas.", "Pāriet uz saturu", "Dalīties",
    ),
    "de": Tongue(
        ("Startseite", "Über uns", "Leistungen", "Fortbildung", "Aktuelles", "Kontakt"), "Suche", "Wir verwenden Cookies, um unsere Website zu betreiben.", "Alle akzeptieren", "Anmelden", "Aktuelle Meldungen",
        (("Sommerakademie: Anmeldung läuft", "Vierzig Plätze für Lehrkräfte."), ("Neues Handbuch für Mentoren", "Kostenlos zum Herunterladen."), ("Fachtag Inklusion", "Das Programm steht fest.")),
        "Impressum. Datenschutz. Barrierefreiheit. Alle Rechte vorbehalten.", "Zum Inhalt springen", "Teilen",
    ),
    "ru": Tongue(
        ("Главная", "О нас", "Услуги", "Обучение", "Новости", "Контакты"), "Поиск по сайту", "Мы используем файлы cookie для работы сайта.", "Согласен", "Войти", "Последние новости",
        (("Открыт набор на летние курсы", "Заявки принимаются до конца месяца."), ("Новый читальный зал в библиотеке", "Зал рассчитан на тридцать человек."), ("Гранты для местных общин", "Второй тур начнётся в марте.")),
        "Политика конфиденциальности. Доступность. Все права защищены.", "Перейти к содержанию", "Поделиться",
    ),
    "sv": Tongue(
        ("Hem", "Om oss", "Tjänster", "Utbildning", "Nyheter", "Kontakt"), "Sök", "Vi använder kakor för att webbplatsen ska fungera.", "Godkänn", "Logga in", "Senaste nytt",
        (("Sommarkurser öppna för anmälan", "Platserna tillsätts i turordning."), ("Ny handbok för mentorer", "Ladda ner gratis.")),
        "Personuppgifter. Tillgänglighet. Alla rättigheter förbehållna.", "Till innehållet", "Dela",
    ),
    "lt": Tongue(
        ("Pradžia", "Apie mus", "Paslaugos", "Mokymai", "Naujienos", "Kontaktai"), "Paieška", "Svetainėje naudojami slapukai.", "Sutinku", "Prisijungti", "Naujienos",
        (("Prasidėjo registracija į kursus", "Registruotis galima iki mėnesio pabaigos."), ("Nauja skaitykla bibliotekoje", "Vietos užteks trisdešimčiai skaitytojų.")),
        "Privatumo politika. Prieinamumas. Visos teisės saugomos.", "Pereiti prie turinio", "Dalintis",
    ),
}  # fmt: skip


def p(*paragraphs: str) -> str:
    return "".join(f"<p>{one}</p>\n" for one in paragraphs)


def ul(*items: str) -> str:
    return "<ul>" + "".join(f"<li>{one}</li>" for one in items) + "</ul>"


def table(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{''.join(f'<th>{h}</th>' for h in head)}</tr></thead><tbody>{lines}</tbody></table>"


def _menu(t: Tongue, start: int = 0) -> str:
    return "".join(f'<li class="item-{n}"><a href="/{n}">{one}</a></li>' for n, one in enumerate(t.menu, start))


def _news(t: Tongue, tag: str = "h3") -> str:
    return "".join(
        f'<article><{tag}><a href="/n/{n}">{one}</a></{tag}><p>{two}</p></article>'
        for n, (one, two) in enumerate(t.news)
    )


def wp(
    title: str,
    body: str,
    site: str = "Kadaka Kool",
    lang: str = "et",
    klass: str = "single",
    head: str = "",
    side: bool = True,
) -> str:
    t = T[lang]
    aside = (
        f'<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search" method="get" class="search-form" action="/"><label><span class="screen-reader-text">{t.search}:</span><input type="search" class="search-field" placeholder="{t.search} &hellip;" name="s"></label></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">{t.latest}</h2>{ul(*(f"<a href=/p/{n}>{one}</a>" for n, (one, _) in enumerate(t.news)))}</section></aside>'
        if side
        else ""
    )
    return f"""<!DOCTYPE html>
<html lang="{lang}" prefix="og: https://ogp.me/ns#">
<head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="profile" href="https://gmpg.org/xfn/11">
<title>{title} - {site}</title><meta property="og:site_name" content="{site}" />{head}
<link rel='stylesheet' id='astra-theme-css-css' href='/wp-content/themes/astra/assets/css/minified/main.min.css?ver=4.6' media='all' /><script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>
<link rel="https://api.w.org/" href="/wp-json/" /></head>
<body class="{klass} wp-embed-responsive ast-right-sidebar"><a class="skip-link screen-reader-text" href="#content">{t.skip}</a>
<div class="hfeed site" id="page"><header class="site-header" id="masthead"><span class="site-title"><a href="/" rel="home">{site}</a></span><nav id="primary-site-navigation"><ul class="main-header-menu">{_menu(t)}</ul></nav></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area"><main id="main" class="site-main">{body}</main></div>{aside}</div></div>
<footer class="site-footer"><div class="ast-footer-copyright"><p>Copyright &copy; 2026 {site}. {t.foot}</p></div></footer></div>
<div id="cookie-notice" role="dialog" class="cookie-notice-hidden"><span id="cn-notice-text">{t.cookie}</span><a href="#" id="cn-accept-cookie">{t.accept}</a></div></body></html>"""


def drupal(
    title: str,
    body: str,
    site: str = "Oskuste Amet",
    lang: str = "et",
    h1: str = "",
    news: bool = True,
    klass: str = "path-node page-node-type-article",
) -> str:
    t = T[lang]
    block = (
        f'<section class="block-views"><h2>{t.latest}</h2><div class="view-content">{_news(t)}</div></section>'
        if news
        else ""
    )
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="ltr" class="no-js">
  <head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" />
    <title>{title} | {site}</title><link rel="stylesheet" media="all" href="/sites/default/files/css/css_Zm9v.css" /></head>
  <body class="{klass}"><a href="#main-content" class="visually-hidden focusable">{t.skip}</a>
  <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header class="header"><div class="region region-header"><a href="/" class="site-logo"><img src="/themes/custom/vp/logo.svg" alt="{site}"></a>
  <form action="/search" method="get" id="search-block-form"><input title="{t.search}" type="search" name="keys" /><input type="submit" value="{t.search}" /></form><nav role="navigation"><ul class="menu">{_menu(t)}</ul></nav></div></header>
  <main><div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">{t.menu[0]}</a></li></ol></nav></div><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
  <div class="block block-page-title"><h1 class="page-title"><span>{h1 or title}</span></h1></div><div class="block block-system-main-block">{body}</div></div>{block}</main>
  <footer class="site-footer"><p>{site}, Paju 12, 50001 Tartu. Tel 733 0000</p><p>{t.foot}</p></footer></div><div id="sliding-popup" class="eu-cookie-compliance-popup" hidden><p>{t.cookie}</p><button>{t.accept}</button></div>
  <script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"/","currentLanguage":"{lang}"}},"user":{{"uid":0}}}}</script></body></html>"""


def joomla(title: str, body: str, site: str = "Kase Rahvamaja", lang: str = "et") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}-{lang}" dir="ltr"><head><meta charset="utf-8"><base href="/index.php"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title}</title><link href="/templates/cassiopeia/favicon.ico" rel="shortcut icon"></head>
<body class="site com_content view-article"><header class="header container-header full-width"><div class="navbar-brand"><a class="brand-logo" href="/">{site}</a></div><div class="container-nav"><ul class="mod-menu mod-list nav">{_menu(t)}</ul><form class="mod-finder"><input type="text" name="q" placeholder="{t.search}"></form></div></header>
<div class="site-grid"><div class="grid-child container-component"><div id="system-message-container" aria-live="polite"></div><main>{body}</main></div>
<div class="grid-child container-sidebar-right"><div class="card"><h3 class="card-header">{t.latest}</h3><div class="card-body">{_news(t, "h4")}</div></div><div class="card"><h3>{t.login}</h3><form action="/index.php" method="post"><input type="text" name="username"><input type="password" name="password"><button>{t.login}</button></form></div></div></div>
<footer class="container-footer footer"><div class="grid-child">{site} {t.foot}</div></footer></body></html>"""


def typo3(title: str, body: str, site: str = "Institut Linde", lang: str = "de") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head><meta charset="utf-8"><!--
	This website is powered by TYPO3 - inspiring people to share!
-->
<title>{title} - {site}</title><meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-3a1.css" media="all"></head>
<body id="p412" class="page-412 pagelevel-3 language-0 backendlayout-default layout-default"><div id="top"></div><div class="body-bg"><a class="visually-hidden-focusable" href="#page-content">{t.skip}</a>
<header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">{site}</a><nav id="mainnavigation"><ul>{_menu(t)}</ul></nav></header>
<main id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin--><div class="section section-default"><div id="c1811" class="frame frame-default frame-type-text"><div class="frame-inner">{body}</div></div></div><!--TYPO3SEARCH_end--></main>
<footer id="page-footer"><section class="section"><h4>{t.latest}</h4>{_news(t, "h5")}<p>{t.foot}</p></section></footer></div><div id="cookieman-modal" style="display:none"><p>{t.cookie}</p><button>{t.accept}</button></div></body></html>"""


def liferay(title: str, body: str, site: str = "Remniku vald", lang: str = "et") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="{lang}-EE"><head><title>{title} - {site}</title><meta content="initial-scale=1.0, width=device-width" name="viewport" /><meta content="text/html; charset=UTF-8" http-equiv="content-type" />
<link class="lfr-css-file" href="/o/remniku-theme/css/main.css" rel="stylesheet" type="text/css" /><script>var Liferay = Liferay || {{}}; Liferay.ThemeDisplay = {{getLayoutId: function() {{return "31";}}, isSignedIn: function() {{return false;}}}};</script></head>
<body class="controls-visible yui3-skin-sam signed-out public-page site"><div class="container-fluid" id="wrapper"><header id="banner" role="banner"><a class="logo" href="/"><img alt="{site}" src="/image/layout_set_logo?img_id=1" /></a><nav class="sort-pages modify-pages" id="navigation"><ul role="menubar">{_menu(t)}</ul></nav><form class="search"><input placeholder="{t.search}" name="keywords"></form></header>
<section id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/">{t.menu[0]}</a></li></ul></nav><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span8"><div class="portlet-boundary portlet-static-end"><section class="portlet"><div class="portlet-body">{body}</div></section></div></div>
<div class="portlet-column span4"><section class="portlet"><h2 class="portlet-title-text">{t.latest}</h2>{_news(t)}</section></div></div></div></section><footer id="footer"><p>{site} Vallavalitsus, Järve 4, tel 334 0000, vald@remniku.ee</p><p>{t.foot}</p></footer></div></body></html>"""


def kovtp(title: str, body: str, site: str = "Kadakaranna vald") -> str:
    topics = (
        "Vallavalitsus",
        "Volikogu",
        "Haridus",
        "Sotsiaalhoolekanne",
        "Ehitus",
        "Jäätmekorraldus",
        "Kultuur ja sport",
        "Ettevõtlus",
        "Avalikud dokumendid",
        "Kriisiks valmistumine",
    )
    items = "".join(
        f'<li class="lvl-1"><a href="/{n}">{one}</a><ul><li><a href="/{n}/a">Kontaktid</a></li><li><a href="/{n}/b">Blanketid</a></li><li><a href="/{n}/c">Õigusaktid</a></li></ul></li>'
        for n, one in enumerate(topics)
    )
    return f"""<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="et-EE"><head><title>{title} - {site}</title><meta charset="utf-8"/><link href="/kovtp-theme/css/main.css" rel="stylesheet"/></head><body class="kovtp yui3-skin-sam"><div id="page">
<div id="header"><a href="/et" class="vapp"><img src="/documents/1/vapp.png" alt="{site}"/></a><div class="access">Kontrast <a href="#">A</a> <a href="#">A+</a></div><form action="/et/otsing"><input name="q" title="Otsi"/><button>Otsi</button></form><ul class="lang"><li>EST</li><li><a href="/en">ENG</a></li><li><a href="/ru">РУС</a></li></ul></div>
<div id="mainmenu"><ul>{items}</ul></div><div id="middle"><div id="crumbs">Oled siin: <a href="/et">Avaleht</a> &raquo; {title}</div><div class="content-col">{body}</div>
<div class="right-col"><h3>Teated</h3><ul><li><a href="/t/1">Istungi päevakord</a></li><li><a href="/t/2">Teedel kehtivad piirangud</a></li><li><a href="/t/3">Perearst puhkab 12.–19. juulil</a></li></ul><h3>Sündmused</h3><p>24.06 Jaanituli rannas</p></div></div>
<div id="footer"><p>{site}, Ranna tee 3, 93001. Telefon 452 0000. E-post info@kadakarannavald.ee. Registrikood 75000001</p></div></div></body></html>"""


def sharepoint(title: str, body: str, site: str = "Siseveeb", lang: str = "en") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns:o="urn:schemas-microsoft-com:office:office" lang="{lang}" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="X-UA-Compatible" content="IE=10" /><title>
	{title}
</title><link rel="stylesheet" type="text/css" href="/_layouts/15/1033/styles/Themable/corev15.css"/><script type="text/javascript">var _fV4UI=true; var g_presenceEnabled = true;</script></head>
<body onhashchange="if (typeof(_spBodyOnHashChange) != 'undefined') _spBodyOnHashChange();"><form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" value="noDigest" /><div id="suiteBarDelta" class="ms-dialogHidden"><span>{site}</span></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><a class="ms-siteicon-a" href="/"><img src="/_layouts/15/images/siteIcon.png" alt="{site}"></a><h1 id="pageTitle" class="ms-core-pageTitle"><span>{title}</span></h1></div><div id="sideNavBox" class="ms-dialogHidden"><ul class="ms-core-listMenu-root">{_menu(t)}</ul></div><div id="contentRow"><div id="contentBox"><a id="mainContent"></a>{body}</div></div></div></div></form></body></html>"""


def moodle(
    title: str,
    body: str,
    site: str = "Õpikeskkond",
    lang: str = "et",
    klass: str = "pagelayout-base",
    heading: str = "",
) -> str:
    guest, home = {
        "et": ("Te ei ole sisse logitud.", "Avaleht"),
        "en": ("You are not logged in.", "Home"),
        "ru": ("Вы не вошли в систему.", "В начало"),
        "fi": ("Et ole kirjautunut.", "Etusivu"),
        "lv": ("Jūs neesat pieslēdzies.", "Sākums"),
    }[lang]
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="{lang}" xml:lang="{lang}">
<head><title>{title}</title><link rel="shortcut icon" href="/theme/image.php/boost/theme/1/favicon" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="keywords" content="moodle, {title}" />
<script>//<![CDATA[
var M = {{}}; M.yui = {{}}; M.cfg = {{"wwwroot":"","sesskey":"a1","theme":"boost","contextid":1}};
//]]></script></head>
<body id="page-site-index" class="format-topics path-course limitedwidth {klass}"><div class="toast-wrapper mx-auto py-0 fixed-top" role="status" aria-live="polite"></div><div id="page-wrapper" class="d-print-block"><nav class="navbar fixed-top navbar-light bg-white navbar-expand"><a href="/" class="navbar-brand">{site}</a><div class="usermenu"><span class="login pl-2"><a href="/login/index.php">{T[lang].login}</a></span></div></nav>
<div id="page" class="drawers"><div id="topofscroll" class="main-inner"><header id="page-header"><div class="page-header-headings"><h1 class="h2">{heading or site}</h1></div><nav aria-label="Navigation bar"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">{home}</a></li></ol></nav></header>
<div id="page-content" class="pb-3 d-print-block"><div id="region-main-box"><section id="region-main" aria-label="Content"><span class="notifications" id="user-notifications"></span><div role="main"><span id="maincontent"></span>{body}</div></section></div></div></div>
<footer id="page-footer" class="footer-popover bg-white"><div class="logininfo">{guest} (<a href="/login/index.php">{T[lang].login}</a>)</div></footer></div></div></body></html>"""


def voog(title: str, body: str, site: str = "Metsanurga lasteaed", lang: str = "et") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html><html class="public" lang="{lang}"><head prefix="og: http://ogp.me/ns#"><meta charset="UTF-8"><meta name="format-detection" content="telephone=no"><link href="/stylesheets/main.min.css?v=5" media="screen" rel="stylesheet"><title>{title} – {site}</title></head>
<body class="content-page"><div class="container js-container"><header class="header_fixed js-header"><div class="header-wrap"><div class="voog-reference header-title content-formatted"><a href="/">{site}</a></div><nav class="menu-main"><ul class="menu">{_menu(t)}</ul></nav></div></header>
<main class="content" role="main" data-search-indexing-allowed="true"><section class="content-body content-formatted" data-search-indexing-allowed="true">{body}</section></main>
<footer class="footer"><div class="content-formatted">{site}. {t.foot}</div><div class="voog-reference"><a href="https://www.voog.com" target="_top">Voog. Tee oma koduleht ise!</a></div></footer></div></body></html>"""


def wix(title: str, body: str, site: str = "Lume Studio", lang: str = "en") -> str:
    t = T[lang]
    junk = "".join(f"#comp-k{n}a{{--pos:{n}px;--mesh-h:{n * 13}px;font-family:var(--f{n})}}" for n in range(40))
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset='utf-8'><meta name="generator" content="Site Builder"><title>{title} | {site}</title><style id="css_masterPage">{junk}</style><script type="application/json" id="viewer-model">{json.dumps({"siteFeatures": ["router", "seo", "quickActionBar"], "language": lang, "experiments": {"e.404": False, "err.handling": True}})}</script></head>
<body class=""><div id="SITE_CONTAINER"><div id="main_MF"><div id="masterPage"><header id="SITE_HEADER"><div class="wixui-rich-text"><p>{site}</p></div><nav>{ul(*(f"<a href=/{n}>{m}</a>" for n, m in enumerate(t.menu)))}</nav></header><main id="PAGES_CONTAINER"><div id="SITE_PAGES"><div class="wixui-page">{body}</div></div></main><footer id="SITE_FOOTER"><p>©2026 {site}. {t.foot}</p></footer></div></div></div></body></html>"""


def spa(title: str, inner: str = "", root: str = "app", lang: str = "en", head: str = "") -> str:
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>{head}<script type="module" crossorigin src="/assets/index-BzQ1.js"></script><link rel="stylesheet" href="/assets/index-7d.css"></head><body><div id="{root}">{inner}</div></body></html>"""


def news(
    title: str, body: str, site: str = "Rannapostimees", lang: str = "et", article: bool = True, lead: str = ""
) -> str:
    t = T[lang]
    ld = (
        f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2025-03-04T08:00:00+02:00"}, ensure_ascii=False)}</script><meta property="og:type" content="article">'
        if article
        else ""
    )
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title>{ld}<script async src="/ads/prebid.js"></script></head><body class="is-desktop"><div class="topbar"><a href="/" class="logo">{site}</a><ul class="sections">{_menu(t)}</ul><a href="/login">{t.login}</a><input type="search" placeholder="{t.search}"></div>
<div class="ad ad--1000x200" data-slot="top"></div><div class="grid"><div class="main-col"><article class="article"><h1 class="article__headline">{title}</h1>{f'<p class="article__lead">{lead}</p>' if lead else ""}<div class="article__body">{body}</div><div class="article__share">{t.share}: <a href="#fb">Facebook</a> <a href="#x">X</a></div></article></div>
<div class="side-col"><h2>{t.latest}</h2>{_news(t)}</div></div><footer class="footer"><p>{site}. {t.foot}</p></footer><div class="cmp" hidden>{t.cookie}<button>{t.accept}</button></div></body></html>"""


def portal(title: str, body: str, site: str = "riigiteenused", lang: str = "et") -> str:
    """A state portal: rendered by a script framework on the server."""
    t = T[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"/><title>{title} | {site}</title><base href="/"/><meta name="description" content="{site}"/><link rel="stylesheet" href="/styles.8c1.css"/></head><body><rp-root ng-version="16.2.1"><rp-header><a class="skip" href="#sisu">{t.skip}</a><div class="brand"><img src="/assets/lovid.svg" alt="{site}"/></div><rp-search><input placeholder="{t.search}"/></rp-search><button class="login">{t.login}</button><nav><ul>{_menu(t)}</ul></nav></rp-header>
<main id="sisu"><router-outlet></router-outlet><rp-page class="ng-star-inserted">{body}</rp-page></main><rp-footer><p>{t.foot}</p><p>Abitelefon 1247, abi@{site}.ee</p></rp-footer></rp-root><script src="/runtime.js" type="module"></script><script src="/main.js" type="module"></script></body></html>"""


def dspace(title: str, body: str, site: str = "Kadaka Repository", lang: str = "en") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><META http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="Generator" content="DSpace 6.3"><title>{title}</title><link href="/themes/Mirage2/styles/main.css" rel="stylesheet"></head><body><header><div class="navbar navbar-default navbar-static-top"><a href="/" class="navbar-brand"><img src="/themes/Mirage2/images/DSpace-logo-line.svg"></a><a href="/login"><span class="hidden-xs">Login</span></a></div></header>
<div class="trail-wrapper hidden-print"><ul class="breadcrumb"><li><i class="glyphicon glyphicon-home"></i><a href="/">{site}</a></li></ul></div><div id="main-container" class="container"><div class="row"><div class="col-md-9 main-content">{body}<div class="visible-xs visible-sm"><a href="/htmlmap">&nbsp;</a></div></div>
<div id="sidebar"><h2 class="ds-option-set-head">Browse</h2>{ul("<a href=/community-list>Communities &amp; Collections</a>", "<a href=/browse?type=dateissued>By Issue Date</a>", "<a href=/browse?type=author>Authors</a>", "<a href=/browse?type=title>Titles</a>")}<form id="ds-search-option"><input name="query" placeholder="Search"></form></div></div></div><footer>DSpace software copyright © 2002-2016 DuraSpace. <a href="/contact">Contact Us</a> | <a href="/feedback">Send Feedback</a></footer></body></html>"""


def ojs(title: str, body: str, site: str = "Kasvatuse Aastaraamat", lang: str = "en") -> str:
    words = {
        "en": ("Current", "Archives", "Submissions", "About"),
        "et": ("Uusim number", "Arhiiv", "Esitamine", "Ajakirjast"),
        "fi": ("Uusin numero", "Arkistot", "Käsikirjoitukset", "Tietoa"),
        "lv": ("Pašreizējais numurs", "Arhīvi", "Iesniegumi", "Par žurnālu"),
    }[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" xml:lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title><meta name="generator" content="Open Journal Systems 3.3.0.13"></head><body class="pkp_page_article pkp_op_view" dir="ltr"><div class="pkp_structure_page"><header class="pkp_structure_head"><nav class="cmp_skip_to_content"><a href="#pkp_content_main">Skip</a></nav><div class="pkp_site_name"><a href="/index" class="is_text">{site}</a></div><ul id="navigationPrimary">{"".join(f"<li><a href='/{n}'>{w}</a></li>" for n, w in enumerate(words))}</ul></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><a id="pkp_content_main"></a>{body}</div><div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_information"><span class="title">ISSN 2999-1111</span></div></div></div><div class="pkp_structure_footer_wrapper"><div class="pkp_brand_footer"><a href="/about/aboutThisPublishingSystem"><img alt="PKP" src="/templates/images/ojs_brand.png"></a></div></div></div></body></html>"""


def catalogue(title: str, body: str, site: str = "Raamatukogude ühiskataloog", lang: str = "et") -> str:
    t = T[lang]
    return f"""<!DOCTYPE HTML><html lang="{lang}"><head><meta charset="UTF-8"><title>{site} /{title}</title><link rel="stylesheet" href="/screens/styles.css"></head><body id="opac"><div class="topLogo"><a href="/search"><img src="/screens/logo.gif" alt="{site}"></a><a href="/patroninfo">{t.login}</a></div><div class="navigationRow"><a href="/search/a">Autor</a> <a href="/search/t">Pealkiri</a> <a href="/search/d">Märksõna</a> <a href="/search/X">Sõnaotsing</a></div><form method="get" action="/search/"><input name="SEARCH" size="40"><select name="sortdropdown"><option>Aasta</option><option>Pealkiri</option></select><input type="submit" value="{t.search}"></form><div class="bibContent">{body}</div><div class="bottom">{t.foot}</div></body></html>"""


def shop(title: str, body: str, site: str = "Rahulikud Raamatud", lang: str = "et") -> str:
    t = T[lang]
    cart = {
        "et": "Ostukorv on tühi",
        "en": "Your cart is empty",
        "fi": "Ostoskori on tyhjä",
        "de": "Ihr Warenkorb ist leer",
        "ru": "Корзина пуста",
        "lv": "Grozs ir tukšs",
    }[lang]
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title><link rel="stylesheet" href="/themes/classic/assets/cache/theme.css"></head><body id="product" class="lang-{lang} country-ee currency-eur layout-full-width"><header id="header"><a href="/">{site}</a><div class="blockcart cart-preview inactive">{cart}</div><ul id="top-menu">{_menu(t)}</ul><input name="s" placeholder="{t.search}"></header><section id="wrapper"><nav class="breadcrumb"><ol><li><a href="/">{t.menu[0]}</a></li></ol></nav><div id="content-wrapper"><section id="main">{body}</section></div></section><footer id="footer"><p>{t.foot}</p><form><input type="email" name="email"><button>OK</button></form></footer></body></html>"""


def event(title: str, body: str, site: str = "Piletipunkt", lang: str = "et") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} – {site}</title></head><body><div id="__next"><div class="layout"><header><a href="/">{site}</a><nav><ul>{_menu(t)}</ul></nav><form action="/search"><input name="q" placeholder="{t.search}"></form></header><main>{body}</main><section class="more"><h2>{t.latest}</h2>{_news(t)}</section><footer>{t.foot}</footer></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps({"page": "/event/[id]", "isFallback": False, "locale": lang})}</script></body></html>"""


def wiki(title: str, body: str, site: str = "Õpivara viki", lang: str = "et") -> str:
    words = {
        "et": ("Viki", "Arutelu", "Loe", "Lähtetekst", "Ajalugu"),
        "en": ("Page", "Discussion", "Read", "View source", "View history"),
        "fi": ("Sivu", "Keskustelu", "Lue", "Näytä lähdekoodi", "Näytä historia"),
        "de": ("Seite", "Diskussion", "Lesen", "Quelltext anzeigen", "Versionsgeschichte"),
        "ru": ("Страница", "Обсуждение", "Читать", "Просмотр кода", "История"),
    }[lang]
    return f"""<!DOCTYPE html><html class="client-nojs" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"><title>{title} – {site}</title><meta name="generator" content="MediaWiki 1.39.4"></head><body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject skin-vector action-view"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">{title}</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">{site}</div><div id="mw-content-text" class="mw-body-content">{body}</div></div></div>
<div id="mw-navigation"><div id="left-navigation">{ul(*words)}</div><div id="p-search"><input type="search" name="search"></div><nav id="p-navigation">{ul("<a href=/1>" + T[lang].menu[0] + "</a>", "<a href=/2>" + T[lang].menu[4] + "</a>")}</nav></div><footer id="footer" class="mw-footer"><ul id="footer-places"><li>{T[lang].foot}</li></ul></footer></body></html>"""


def git(title: str, body: str, site: str = "Codehaven") -> str:
    return f"""<!DOCTYPE html><html lang="en" data-color-mode="auto"><head><meta charset="utf-8"><title>{title} · {site}</title><link rel="stylesheet" href="/assets/primer.css"></head><body class="logged-out env-production page-responsive"><div class="header-logged-out"><a href="/">{site}</a><nav>{ul("Product", "Solutions", "Open Source", "Pricing")}</nav><a href="/login">Sign in</a> <a href="/join">Sign up</a><form><input name="q" placeholder="Search or jump to..."></form></div><div class="application-main"><main>{body}</main></div><footer class="footer">{ul("Terms", "Privacy", "Security", "Status", "Docs", "Contact")}<span>© 2026 {site}, Inc.</span></footer></body></html>"""


def confluence(title: str, body: str, site: str = "Tugiveeb", lang: str = "en") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><title>{title} - {site} - Confluence</title><meta name="ajs-version-number" content="7.19.8"><meta id="atlassian-token" content="x"></head><body id="com-atlassian-confluence" class="theme-default aui-layout"><div id="page"><div id="full-height-container"><header id="header"><nav class="aui-header"><span id="logo"><a href="/">{site}</a></span>{ul("Spaces", "People")}<form id="quick-search"><input name="queryString" placeholder="{t.search}"></form><a class="aui-nav-link login-link" href="/login.action">{t.login}</a></nav></header><div id="main" class="aui-page-panel"><div id="main-header"><h1 id="title-text">{title}</h1></div><div id="content" class="page view"><div id="main-content" class="wiki-content">{body}</div></div></div><footer id="footer"><p>Powered by Atlassian Confluence 7.19.8</p></footer></div></div></body></html>"""


def docs(title: str, body: str, site: str = "Lumen 5.2 documentation", lang: str = "en") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html><html class="writer-html5" lang="{lang}"><head><meta charset="utf-8" /><title>{title} &mdash; {site}</title><link rel="stylesheet" href="/_static/css/theme.css" /><script src="/_static/doctools.js"></script></head><body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav class="wy-nav-side"><div class="wy-side-scroll"><a href="/index.html" class="icon icon-home">{site}</a><div role="search"><form id="rtd-search-form"><input type="text" name="q" placeholder="{t.search}" /></form></div><div class="wy-menu">{ul("<a href=/install.html>1. Install</a>", "<a href=/usage.html>2. Usage</a>", "<a href=/api.html>3. API</a>", "<a href=/faq.html>4. FAQ</a>")}</div></div></nav><section class="wy-nav-content-wrap"><div class="wy-nav-content"><div class="rst-content"><div role="main" class="document"><div itemprop="articleBody">{body}</div></div><footer><p>&#169; Copyright 2026. Built with Sphinx.</p></footer></div></div></section></div></body></html>"""


def video(title: str, body: str, site: str = "Klipp", lang: str = "et", blob: str = "") -> str:
    t = T[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}{" - " if title else ""}{site}</title><meta property="og:site_name" content="{site}"></head><body dir="ltr"><script>var ytInitial = {blob or "{}"};</script><header class="masthead"><a href="/">{site}</a><input placeholder="{t.search}"><a href="/signin">{t.login}</a></header><div id="watch"><div id="player-wrap">{body}</div><div id="related">{"".join(f'<a class="tile" href="/watch?v=r{n}"><img src="/vi/{n}.jpg"><span>{one}</span></a>' for n, (one, _) in enumerate(t.news))}</div></div></body></html>"""


def old(title: str, body: str, lang: str = "et") -> str:
    return f"""<HTML><HEAD><TITLE>{title}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"></HEAD><BODY BGCOLOR="#FFFFCC" LINK="#0000FF"><TABLE BORDER=0 WIDTH=760 ALIGN=CENTER><TR><TD WIDTH=150 VALIGN=TOP BGCOLOR="#CCCC99">{"<BR>".join(f"<A HREF=l{n}.html>{one}</A>" for n, one in enumerate(T[lang].menu))}</TD><TD VALIGN=TOP>{body}</TD></TR></TABLE></BODY></HTML>"""


def bare(title: str, body: str, head: str = "", lang: str = "") -> str:
    return f"<!DOCTYPE html>\n<html{f' lang={lang}' if lang else ''}><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"


def nginx(status: str) -> str:
    return f"<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n"


def apache(status: str, says: str) -> str:
    return f'<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>{status}</title>\n</head><body>\n<h1>{status[4:]}</h1>\n<p>{says}</p>\n<hr>\n<address>Apache/2.4.41 (Ubuntu) Server at example Port 80</address>\n</body></html>\n'


def tomcat(status: str, says: str) -> str:
    return f"""<!doctype html><html lang="en"><head><title>HTTP Status {status}</title><style type="text/css">body {{font-family:Tahoma,Arial,sans-serif;}} h1 {{color:white;background-color:#525D76;}}</style></head><body><h1>HTTP Status {status}</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> {says}</p><hr class="line" /><h3>Apache Tomcat/9.0.65</h3></body></html>"""


def iis(title: str, h3: str, says: str) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"/><title>{title}</title><style type="text/css">body{{margin:0;font-size:.7em;font-family:Verdana, Arial, Helvetica, sans-serif;background:#EEEEEE;}}</style></head><body><div id="header"><h1>Server Error</h1></div><div id="content"><div class="content-container"><fieldset><h2>{h3}</h2><h3>{says}</h3></fieldset></div></div></body></html>"""


PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n190\n%%EOF\n"


def one(
    reason: Reason,
    address: str,
    page,
    *also: Reason,
    everywhere: bool = False,
    status: int | str = 200,
    headers=None,
    home: str = "",
    pages=None,
    **rest,
) -> Case:
    """A case with one page. `everywhere`: the host says it to any address; `home`: what its front page is then."""
    told = page if callable(page) else sends(page, status, headers)
    if everywhere:
        rest.setdefault("anything", told)
    extra = dict(pages or {})
    if home:
        extra["/"] = sends(home)
    return case(reason, address, told, also=also, pages=extra, **rest)
