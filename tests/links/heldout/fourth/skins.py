"""Whole pages as the sites that e-courses link to serve them: head, cookie bar, header, menu, the page's own part, side, foot, scripts."""

import json

CSS = "".join(
    f".{p}-{n}{{margin:{n}px auto;padding:{n * 2}px;color:#{n:02d}3a5c;font:400 {12 + n}px/1.5 Roboto,Arial,sans-serif;display:flex}}"
    for p in ("c-hero", "c-card", "l-grid", "m-menu", "u-space")
    for n in range(8)
)
GTM = """<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-K7XQ2');</script>"""
JQ = "".join(
    f'<script src="/assets/js/{n}.min.js?v=9.5.1"></script>'
    for n in ("jquery-3.7.1", "once", "drupalSettingsLoader", "menu", "carousel", "lightbox", "main")
)


def head(title, lang="et", desc="", extra="", site="", url="/"):
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<meta name="description" content="{desc}" />
<meta property="og:site_name" content="{site}" /><meta property="og:title" content="{title}" />
<link rel="icon" href="/themes/site/favicon.ico" /><link rel="apple-touch-icon" sizes="180x180" href="/themes/site/apple-touch-icon.png" />
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_9xQ0o.css" /><link rel="preconnect" href="https://fonts.gstatic.com" crossorigin />
<style>{CSS}</style>
{extra}{GTM}
</head>
"""


COOKIES = {
    "et": '<div id="cookie-bar" role="dialog" aria-label="Küpsised"><h2>See veebileht kasutab küpsiseid</h2><p>Kasutame küpsiseid, et veebileht töötaks ja et mõista, kuidas seda kasutatakse. Küpsiste kasutamisega saad nõustuda või sellest keelduda. Valikut saad igal ajal muuta.</p><button type="button">Nõustun kõigiga</button><button type="button">Ainult vajalikud</button><a href="/kupsised">Loe küpsistest lähemalt</a></div>',
    "en": '<div id="cookie-bar" role="dialog" aria-label="Cookies"><h2>We use cookies</h2><p>We use necessary cookies to make our site work. With your permission we also set analytics cookies that help us improve it. You may change your choice at any time.</p><button type="button">Accept all</button><button type="button">Necessary only</button><a href="/cookies">Cookie policy</a></div>',
    "ru": '<div id="cookie-bar" role="dialog"><h2>Сайт использует файлы cookie</h2><p>Мы используем файлы cookie, чтобы сайт работал и чтобы понимать, как им пользуются. Вы можете согласиться или отказаться.</p><button>Согласен</button><button>Только необходимые</button></div>',
    "fi": '<div id="cookie-bar"><p>Käytämme evästeitä palvelun toiminnan varmistamiseksi ja kävijätilastointiin.</p><button>Hyväksy kaikki</button><button>Vain välttämättömät</button></div>',
    "lv": '<div id="cookie-bar"><p>Šī vietne izmanto sīkdatnes, lai nodrošinātu tās darbību un apkopotu apmeklējuma statistiku.</p><button>Piekrītu</button><button>Noraidīt</button></div>',
}

_GOV = {
    "et": ("Liigu edasi põhisisu juurde", "Otsi", ("Ministeerium, uudised ja kontakt", "Uudised ja pressiinfo", "Kontakt", "Valitsemisala", "Avalik teave ja dokumendid", "Haridus ja teadus", "Keel ja noored", "Toetused ja taotlemine", "Statistika ja uuringud", "Strateegiline planeerimine", "Rahvusvaheline koostöö", "E-teenused", "Töökohad", "Andmekaitse", "Ligipääsetavus"), "Riigiasutus · Pärnu mnt 67, 10135 Tallinn · E–N 8.30–16.30, R 8.30–15.30", "Jälgi meid"),
    "en": ("Skip to main content", "Search", ("Ministry, news and contact", "Press releases", "Contacts", "Area of government", "Documents and public information", "Education and research", "Language and youth", "Grants and funding", "Statistics and analysis", "Strategic planning", "International co-operation", "E-services", "Vacancies", "Data protection", "Accessibility"), "Government agency · Pärnu mnt 67, 10135 Tallinn, Estonia", "Follow us"),
    "ru": ("Перейти к основному содержанию", "Поиск", ("Министерство и контакты", "Новости", "Сфера управления", "Документы", "Образование и наука", "Язык и молодёжь", "Пособия", "Статистика", "Планирование", "Международное сотрудничество", "Э-услуги", "Вакансии", "Защита данных", "Доступность"), "Государственное учреждение · Пярну мнт 67, 10135 Таллинн", "Следите за нами"),
    "fi": ("Siirry sisältöön", "Hae", ("Ajankohtaista", "Yhteystiedot", "Koulutus", "Palvelut", "Tilastot", "Julkaisut", "Rahoitus", "Kansainvälisyys", "Avoimet työpaikat", "Saavutettavuus"), "Virasto · Hakaniemenranta 6, 00530 Helsinki", "Seuraa meitä"),
    "lv": ("Pāriet uz lapas saturu", "Meklēt", ("Jaunumi", "Kontakti", "Pakalpojumi", "Nozares politika", "Dokumenti", "Statistika", "Projekti", "Vakances", "Piekļūstamība"), "Valsts iestāde · Vaļņu iela 2, Rīga, LV-1050", "Seko mums"),
}  # fmt: skip


def _menu(items, base="/", deep=4):
    return "".join(
        f'<li class="menu-item menu-item--expanded"><a href="{base}{n}">{one}</a><button class="toggle" aria-expanded="false"><span class="visually-hidden">{one}</span></button><ul class="menu menu--sub">'
        + "".join(
            f'<li><a href="{base}{n}/{m}" data-drupal-link-system-path="node/{n}{m}">{other}</a></li>'
            for m, other in enumerate((items + items)[n + 1 : n + 1 + deep])
        )
        + "</ul></li>"
        for n, one in enumerate(items)
    )


def gov(title, h1, body, site="Haridusamet", lang="et", banner="", crumb="", anchor=True):
    """The common Drupal of ministries and boards."""
    skip, search, items, foot, follow = _GOV[lang]
    settings = json.dumps({"path": {"baseUrl": "/", "currentPath": "node/1", "currentLanguage": lang}, "pluralDelimiter": "\u0003", "ajaxPageState": {"theme": "vp", "libraries": "x" * 300}, "bootstrap": {"forms_has_error_value_toggle": None}, "user": {"uid": 0}})  # fmt: skip
    main = f'<main role="main" id="main" class="main-container"><a id="main-content" tabindex="-1"></a>{crumb}<div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><h1 class="page-header">{h1}</h1>{body}</div></main>'
    return f"""{head(title + " | " + site, lang, site=site, extra='<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />')}<body class="path-node page-node-type-page has-glyphicons">
<a href="#main-content" class="visually-hidden focusable skip-link">{skip}</a>{COOKIES[lang]}
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>{banner}
<header class="header" role="banner"><div class="header__top"><a class="logo" href="/{lang}" title="{site}" rel="home"><img src="/themes/vp/logo.svg" alt="{site}" /></a>
<ul class="links language"><li hreflang="et"><a href="/et">EST</a></li><li hreflang="en"><a href="/en">ENG</a></li><li hreflang="ru"><a href="/ru">RUS</a></li></ul>
<form action="/{lang}/search" method="get" class="search-block-form"><label for="edit-keys" class="sr-only">{search}</label><input type="search" id="edit-keys" name="keys" maxlength="128" /><button type="submit">{search}</button></form></div>
<nav role="navigation" aria-label="Main" id="block-main"><ul class="menu menu--main nav">{_menu(items, f"/{lang}/")}</ul></nav></header>
{main}
<footer class="footer" role="contentinfo"><div class="footer__col"><p><strong>{site}</strong><br/>{foot}</p><p>+372 735 0222 · info@asutus.naidis.ee · Registrikood 70000740</p></div><div class="footer__col"><h2>{follow}</h2><ul><li><a href="https://www.facebook.com/asutus">Facebook</a></li><li><a href="https://www.youtube.com/asutus">YouTube</a></li><li><a href="https://www.linkedin.com/company/asutus">LinkedIn</a></li></ul></div><ul class="menu menu--footer">{"".join(f'<li><a href="/{lang}/f{n}">{one}</a></li>' for n, one in enumerate(items[-6:]))}</ul></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{settings}</script>{JQ}</body></html>"""


_PAPER = ("Uudised", "Eesti", "Välismaa", "Majandus", "Arvamus", "Sport", "Kultuur", "Teadus", "Tehnoloogia", "Tervis", "Tarbija", "Elu", "Ilm", "Video", "Podcastid", "Галерея")  # fmt: skip
_PAPER_SIDE = ("Selgus, kui palju tõusevad toasooja hinnad", "Õpetajate liit: läbirääkimised jätkuvad kolmapäeval", "Tartus avati remonditud sild", "Koondislane lõpetas karjääri", "Graafik: nii on muutunud kütuse hind", "Ilmateenistus hoiatab tugeva tuule eest", "Ministeerium saatis eelnõu kooskõlastusringile", "Kohus jättis hagi rahuldamata")  # fmt: skip


def paper(title, h1, body, site="Päevaleht", lang="et", meta="", ld=True):
    """A newspaper or broadcaster."""
    side = "".join(
        f'<article class="teaser"><a href="/{8012300 + n}/uudis-{n}"><img loading="lazy" src="/img/{n}.jpg" alt=""/><h3>{t}</h3></a><time datetime="2026-11-2{n}T09:1{n}">2{n}.11.2026</time></article>'
        for n, t in enumerate(_PAPER_SIDE)
    )
    data = (
        f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": h1, "publisher": {"@type": "Organization", "name": site}}, ensure_ascii=False)}</script>'
        if ld
        else ""
    )
    return f"""{head(f"{title} | {site}", lang, site=site, extra=data + "<script async src='https://securepubads.g.doubleclick.net/tag/js/gpt.js'></script>")}<body class="page--article">{COOKIES.get(lang, COOKIES["et"])}
<div class="ad ad--top" data-slot="/1020199/top"></div><header class="site-header"><a href="/" class="site-logo">{site}</a><nav><ul>{_menu(_PAPER, "/", 3)}</ul></nav><a href="/telli">Telli</a><a href="/login">Logi sisse</a><form action="/search"><input name="query" placeholder="Otsi"/><button>Otsi</button></form></header>
<div class="layout"><main class="article"><header><h1>{h1}</h1>{meta}</header><div class="article-body">{body}</div></main>
<aside class="sidebar"><h2>Värsked uudised</h2>{side}<h2>Loetumad</h2>{side}</aside></div>
<footer><p>{site} · Toimetus: toimetus@naidis.ee · 666 2000 · Tellimine ja kojukanne · Reklaam · Kasutustingimused · Privaatsus</p><ul>{_menu(_PAPER[:6], "/j", 2)}</ul><p>Kõik õigused kaitstud.</p></footer><script>window.__cfg={{"env":"prod","ads":true,"pianoAid":"x1"}};</script>{JQ}</body></html>"""


_WP = ("Meist", "Õppetöö", "Vastuvõtt", "Õpilasele", "Lapsevanemale", "Huviringid", "Raamatukogu", "Dokumendid", "Galerii", "Uudised", "Kontakt")  # fmt: skip


def wp(title, h1, body, site="Näidise Kool", lang="et", side=True, klass="page", items=_WP):
    blocks = (
        ""
        if not side
        else """<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search" class="search-form" action="/"><label><span class="screen-reader-text">Otsi:</span><input type="search" name="s" placeholder="Otsi &hellip;"/></label><input type="submit" value="Otsi"/></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">Viimased postitused</h2><ul><li><a href="/2026/11/kadripaev/">Kadripäev koolis</a></li><li><a href="/2026/10/isadepaev/">Isadepäeva kontsert</a></li><li><a href="/2026/09/spordipaev/">Sügisene spordipäev</a></li></ul></section><section class="widget widget_archive"><h2>Arhiiv</h2><ul><li><a href="/2026/11/">november 2026</a></li><li><a href="/2026/10/">oktoober 2026</a></li><li><a href="/2026/09/">september 2026</a></li></ul></section></aside>"""
    )
    return f"""{head(f"{title} &#8211; {site}", lang, site=site, extra='<link rel="https://api.w.org/" href="/wp-json/"/><meta name="generator" content="WordPress 6.6.2"/><style id="wp-block-library-inline-css">' + CSS[:2500] + "</style>")}<body class="{klass} wp-custom-logo wp-embed-responsive has-sidebar"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#primary">Liigu sisu juurde</a>
<header id="masthead" class="site-header"><div class="site-branding"><a href="/" rel="home"><img src="/wp-content/uploads/2021/03/logo.png" class="custom-logo" alt="{site}"/></a><p class="site-title"><a href="/">{site}</a></p></div><nav id="site-navigation" class="main-navigation"><button class="menu-toggle">Menüü</button><ul id="primary-menu" class="menu">{_menu(items, "/", 3)}</ul></nav></header>
<main id="primary" class="site-main"><article class="entry"><header class="entry-header"><h1 class="entry-title">{h1}</h1></header><div class="entry-content">{body}</div></article></main>{blocks}
<footer id="colophon" class="site-footer"><div class="site-info"><p>{site} · Kooli tee 4, 65604 Näidislinn · 785 1234 · kool@naidis.ee</p><p><a href="https://wordpress.org/">WordPress</a></p></div></footer></div><script id="wp-emoji">window._wpemojiSettings={{"baseUrl":"https://s.w.org/images/core/emoji/15.0.3/72x72/","ext":".png"}};</script>{JQ}</body></html>"""


_KOV = ("Valla tutvustus", "Uudised", "Vallavalitsus", "Volikogu", "Haridus", "Sotsiaalhoolekanne", "Kultuur ja sport", "Planeeringud ja ehitus", "Keskkond ja jäätmemajandus", "Teed ja transport", "Blanketid ja dokumendid", "Eelarve", "Külad ja piirkonnad", "Ettevõtlus", "Turism")  # fmt: skip


def kovtp(title, h1, body, site="Näidise vald"):
    """A municipality on the KOVTP platform (Liferay)."""
    return f"""{head(f"{title} - {site}", "et", site=site, extra='<script>var Liferay={Liferay:true};Liferay.ThemeDisplay={getLayoutId:function(){return"4"},getLanguageId:function(){return"et_EE"},isSignedIn:function(){return false}};</script>')}<body class="yui3-skin-sam controls-visible guest-site signed-out public-page site">
<a href="#main-content" id="skip-to-content">Liigu põhisisu juurde</a><div id="wrapper"><header id="banner" role="banner"><div id="heading"><a class="logo" href="/"><img alt="{site}" src="/image/layout_set_logo?img_id=10401"/></a><span>{site}</span></div><form action="/otsing"><input name="q" title="Otsing"/><input type="submit" value="Otsi"/></form><ul class="tools"><li><a href="/sisukaart">Sisukaart</a></li><li><a href="/rss">RSS</a></li><li><a href="/c/portal/login">Logi sisse</a></li></ul><nav id="navigation"><ul>{_menu(_KOV)}</ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/">Esileht</a></li></ul></nav><div class="columns-2-1"><div class="portlet-column" id="main-content" role="main"><div class="portlet-boundary"><h1>{h1}</h1><div class="portlet-body">{body}</div></div></div></div></div>
<div class="portlet-column-side"><h2>Sündmused</h2><ul><li><a href="/s1">28.11 Advendilaat rahvamajas</a></li><li><a href="/s2">06.12 Eakate jõulupidu</a></li></ul><h2>Teated</h2><ul><li><a href="/t1">Hajaasustuse programmi taotlusvoor</a></li><li><a href="/t2">Vallaleht, november</a></li></ul></div>
<footer id="footer" role="contentinfo"><p>{site}vallavalitsus · Keskväljak 1 · 44 30 200 · vald@naidis.ee · Vastuvõtuajad E 9–12, N 14–17</p><p><a href="/kaart">Asukoht</a> <a href="/arved">E-arved</a> <a href="/kasutustingimused">Kasutustingimused</a></p></footer></div>{JQ}<script>AUI().use("liferay-menu",function(A){{}});Liferay.Portlet.ready(function(a,b){{}});</script></body></html>"""


def voog(title, body, lang="et", site="Rahvamaja"):
    return f"""{head(title, lang, site=site, extra='<meta name="generator" content="Voog"/>')}<body class="common-page js-body"><svg class="svg-spritesheet" style="display:none"><defs><symbol id="ico-close"><g stroke="currentColor"><path d="M1,1 L22.2,22.2"/><path d="M22.2,1 L1,22.2"/></g></symbol></defs></svg>
<div class="container"><header class="header"><div class="header_fixed"><a href="/">{site}</a><nav class="menu-main"><ul class="menu">{_menu(("Avaleht", "Ringid", "Sündmused", "Ruumide rent", "Meist", "Kontakt"), "/", 2)}</ul></nav><div class="menu-lang"><a href="/">Eesti keeles</a><a href="/en">English</a></div></div></header><main class="content" role="main"><section class="content-body content-formatted" data-search-indexing-allowed="true">{body}</section></main><footer class="footer"><div class="content-formatted"><p>{site} MTÜ, Kooli 12, Põlva · info@rahvamaja.naidis.ee · 5555 1234</p></div><div class="voog-reference"><a href="https://www.voog.com/tee-koduleht">Tee kodulehekülg Voogiga</a></div></footer></div><script src="https://static.voog.com/libs/edicy-search/latest/edicy-search.js"></script><script>var Voog={{}};site.initCommonPage&&site.initCommonPage();</script></body></html>"""


def joomla(title, body, lang="et", site="Spordikool"):
    return f"""{head(title, lang, site=site, extra='<meta name="generator" content="Joomla! - Open Source Content Management"/><script type="application/json" class="joomla-script-options new">{"csrf.token":"a1b2c3","system.paths":{"root":"","base":""}}</script>')}<body class="site com_content view-article no-layout"><div class="body"><div class="container"><header class="header"><a class="brand" href="/"><span class="site-title">{site}</span></a></header><nav class="navigation"><ul class="nav menu mod-list">{_menu(("Avaleht", "Treeningrühmad", "Tunniplaan", "Võistlused", "Õppemaks", "Galerii", "Kontakt"), "/index.php/", 2)}</ul></nav><div class="row-fluid"><main id="content" role="main" class="span9"><div id="system-message-container"></div>{body}</main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Sisselogimine</h3><form action="/index.php" method="post" id="login-form"><input type="text" name="username" placeholder="Kasutajanimi"/><input type="password" name="password" placeholder="Salasõna"/><button>Logi sisse</button></form></div><div class="well"><h3>Viimased uudised</h3><ul><li><a href="/index.php/1">Hooaja lõpetamine</a></li><li><a href="/index.php/2">Laagri pildid</a></li></ul></div></div></div></div></div><footer class="footer"><p>&copy; 2026 {site}, Staadioni 3, Näidislinn</p></footer>{JQ}</body></html>"""


def moodle(title, body, site="Digiriigi Akadeemia", lang="et", klass="path-course", h1=""):
    cfg = json.dumps(
        {
            "wwwroot": "https://e.naidis.ee",
            "sesskey": "k2Jd8",
            "theme": "boost",
            "language": lang,
            "contextid": 42,
            "jsrev": "1731",
            "svgicons": True,
            "userId": 0,
        }
    )
    script = "<script>//<![CDATA[\nvar M = {}; M.yui = {};M.cfg = " + cfg + ";\n//]]></script>"
    return f"""{head(f"{title} | {site}", lang, site=site, extra=script)}<body id="page-course-view" class="format-topics {klass} chrome dir-ltr lang-{lang} yui-skin-sam limitedwidth notloggedin"><div><a class="sr-only sr-only-focusable" href="#maincontent">Jäta vahele kuni peasisuni</a></div><script src="/lib/javascript.php/1731/lib/polyfills/polyfill.js"></script><div id="page-wrapper">
<nav class="navbar fixed-top" aria-label="Saidi navigeerimine"><a href="/" class="navbar-brand">{site}</a><ul><li><a href="/">Avaleht</a></li><li><a href="/course/">Kursused</a></li><li><a href="/local/faq">KKK</a></li></ul><div class="usermenu"><span class="login">Sa ei ole sisse loginud. <a href="/login/index.php">Logi sisse</a></span></div></nav>
<div id="page" class="drawers"><div id="topofscroll" class="main-inner"><header id="page-header"><h1 class="h2 mb-0">{h1 or title}</h1></header><div id="page-content"><div id="region-main-box"><section id="region-main" aria-label="Sisu"><div role="main"><span id="maincontent"></span>{body}</div></section></div></div></div>
<footer id="page-footer" class="footer-popover"><div class="logininfo">Sa ei ole sisse loginud. (<a href="/login/index.php">Logi sisse</a>)</div><div><a href="/admin/tool/dataprivacy/summary.php">Andmete säilitamise kokkuvõte</a> <a href="https://download.moodle.org/mobile">Hangi mobiilirakendus</a></div><div>Majutab Haridus- ja Noorteamet</div></footer></div></div><script>//<![CDATA[
var require={{baseUrl:'/lib/requirejs.php/1731/',paths:{{jquery:'/lib/javascript.php/1731/lib/jquery/jquery-3.7.1.min'}},waitSeconds:0}};M.str={{"moodle":{{"error":"Viga","cancel":"Tühista","confirm":"Kinnita","areyousure":"Oled kindel?","closebuttontitle":"Sulge","unknownerror":"Tundmatu viga","file":"Fail","filenotfound":"Faili ei leitud"}},"debug":{{"line":"Rida"}}}};
//]]></script>{JQ}</body></html>"""


_FOOT = {
    "en": ("About", "Careers", "Press", "Terms", "Privacy", "Cookies", "Accessibility", "Contact"),
    "et": ("Meist", "Kontakt", "Kasutustingimused", "Privaatsus", "Küpsised", "Ligipääsetavus", "Tagasiside"),
    "ru": ("О нас", "Контакты", "Условия", "Конфиденциальность", "Обратная связь"),
}


def plain(
    title,
    h1,
    body,
    site="",
    lang="en",
    items=("Home", "Products", "Pricing", "Resources", "Blog", "Support", "Sign in"),
    extra="",
    foot="",
    h="h1",
):
    """A company's or a service's page."""
    heading = f"<{h}>{h1}</{h}>" if h1 else ""
    return f"""{head(title, lang, site=site, extra=extra)}<body>{COOKIES.get(lang, COOKIES["en"])}<div id="app-root"><header class="c-hero-1"><a href="/" class="brand" aria-label="{site}"><svg width="120" height="32" viewBox="0 0 120 32"><path d="M0 0h120v32H0z M12 4l8 8-8 8-8-8z M40 6c4 0 8 3 8 8s-4 8-8 8"/></svg></a><nav><ul>{_menu(items, "/", 2)}</ul></nav></header><main>{heading}{body}</main><footer><ul>{"".join(f'<li><a href="/about/{n}">{one}</a></li>' for n, one in enumerate(_FOOT.get(lang, _FOOT["en"])))}</ul><p>© 2026 {site}. {foot}</p></footer></div><script>window.dataLayer=window.dataLayer||[];window.__APP={{"release":"2026.11.3","locale":"{lang}","flags":{{"newNav":true,"beta":false}}}};</script>{JQ}</body></html>"""


def old(title, body, lang="et", menu=("Esileht", "Koolist", "Õppetöö", "Lingid", "Külalisteraamat", "Kontakt")):
    """A table page of the year 2005."""
    links = "".join(
        f'<tr><td bgcolor="#336699"><a href="{m.lower()}.html"><font color="#ffffff" face="Verdana" size="2">{m}</font></a></td></tr>'
        for m in menu
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="GENERATOR" content="Microsoft FrontPage 5.0"><title>{title}</title><style>{CSS[:2600]}</style><script language="JavaScript"><!--
function MM_swapImgRestore(){{var i,x,a=document.MM_sr;for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++)x.src=x.oSrc;}}function MM_preloadImages(){{var d=document;if(d.images){{if(!d.MM_p)d.MM_p=new Array();}}}}
//--></script></head><body bgcolor="#ffffff" link="#003366"><table width="780" border="0" align="center" cellpadding="4"><tr><td colspan="2"><img src="pildid/pais.jpg" width="780" height="120" alt=""></td></tr><tr><td width="150" valign="top"><table>{links}</table></td><td valign="top">{body}</td></tr><tr><td colspan="2" align="center"><font size="1">Viimati muudetud 12.03.2009 · Webmaster: webmaster@naidis.ee</font></td></tr></table></body></html>"""


def spa(
    title,
    root="root",
    extra="",
    noscript="You need to enable JavaScript to run this app.",
    inner="",
    lang="en",
    state="",
):
    chunks = "".join(
        f'<link rel="modulepreload" crossorigin href="/assets/chunk-{n:04x}.js">' for n in range(4096, 4136)
    )
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"/><title>{title}</title><meta name="viewport" content="width=device-width,initial-scale=1"/><base href="/"/>{extra}{chunks}<script type="module" crossorigin src="/assets/index-4f9a1c.js"></script><link rel="stylesheet" crossorigin href="/assets/index-b81d.css"><style>{CSS[:1500]}</style>{GTM}</head><body><noscript>{noscript}</noscript><div id="{root}">{inner}</div>{state}</body></html>"""


def nginx(status):
    return (
        f"<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
        + "<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n" * 6
    )


def p(*paragraphs):
    return "".join(f"<p>{one}</p>" for one in paragraphs)


# Texts to fill good pages with: chosen by topic.
T = {
    "klass": p(
        "Õppija toetamine algab sellest, et õpetaja märkab, kuidas õppija töötab ja mida ta vajab. Kui ülesanne on liiga lihtne, kaob huvi; kui see on liiga raske, kaob julgus. Seepärast tasub iga teema alguses küsida, mida osalejad juba teavad.",
        "Teine samm on eesmärkide sõnastamine. Hea eesmärk kirjeldab, mida osaleja pärast koolitust teeb teisiti, mitte seda, mida koolitaja räägib. Eesmärgid pannakse kirja kursuse avalehele ja nende juurde tullakse tagasi iga mooduli lõpus.",
        "Kolmandaks on vaja tagasisidet. Lühike küsimustik iga mooduli järel annab rohkem kui üks pikk ankeet kursuse lõpus, sest siis on kogemus veel värske ja parandusi jõuab teha sama rühma jaoks.",
        "Vaata ka juhendmaterjali lisa, kus on näidised: kava, hindamismudel, tagasisideleht ning juhendaja meelespea. Failid on vabalt kasutatavad litsentsi CC BY-SA 4.0 tingimustel.",
    ),
    "teenus": p(
        "Toetust saab taotleda isik, kelle elukoht rahvastikuregistri andmetel on Eestis ja kes vastab määruses nimetatud tingimustele. Taotlus esitatakse iseteeninduses või klienditeeninduses kohapeal; selleks on vaja isikut tõendavat dokumenti.",
        "Taotluse menetlemine võtab kuni kümme tööpäeva. Kui andmed on puudulikud, annab amet tähtaja nende täiendamiseks ja menetlus pikeneb selle võrra. Otsus saadetakse taotleja e-posti aadressile ning on nähtav ka iseteeninduses.",
        "Makse tehakse taotluses näidatud pangakontole hiljemalt järgmise kuu kaheksandaks kuupäevaks. Kui asjaolud muutuvad, tuleb sellest teatada viie tööpäeva jooksul. Küsimustele vastab infotelefon tööpäeviti kella 9–17.",
        "Seotud õigusaktid ja vormid leiad lehe lõpust. Täpsemad selgitused on koondatud juhendisse, mida ajakohastame kaks korda aastas.",
    ),
    "en": p(
        "Good online courses are built around what participants do rather than around what they read. Start with the task that shows whether the learning outcome has been reached, and work backwards: what must somebody know, try out and discuss before they can complete it?",
        "The second principle is pacing. Adults who study beside their work need short units with a clear end. Twenty minutes is a good length for a unit; each should close with a question that can be answered at once and that shows the learner where they stand.",
        "Thirdly, people learn from people. A forum with one good question a week, answered by the tutor within two days, does more for completion than any badge. In our study of 41 public-sector courses, completion rose from 54 to 71 per cent when tutors were present.",
        "The handbook, the templates and the data behind the study may be downloaded below. They are licensed under CC BY 4.0, so you may adapt them to your own organisation.",
    ),
    "ru": p(
        "Пособие предназначено для людей, которые живут в Эстонии и ухаживают за близким с тяжёлой инвалидностью. Ходатайство подаётся в местное самоуправление по месту жительства, приложив решение об установлении степени тяжести инвалидности.",
        "Решение принимается в течение десяти рабочих дней. Если каких-то данных не хватает, специалист свяжется с вами и попросит их дополнить. Выплата поступает на указанный банковский счёт не позднее восьмого числа следующего месяца.",
        "Если обстоятельства изменились, об этом нужно сообщить в течение пяти рабочих дней. Дополнительную информацию можно получить по инфотелефону по рабочим дням с девяти до пяти.",
        "Связанные правовые акты и бланки приведены в конце страницы. Пояснения обновляются два раза в год.",
    ),
    "fi": p(
        "Oppaassa kuvataan, miten digitaalisia palveluja kehitetään yhdessä käyttäjien kanssa. Työ aloitetaan selvittämällä, mitä ihmiset yrittävät saada aikaan ja missä he kohtaavat esteitä.",
        "Seuraavaksi rakennetaan kokeiluversio, jota testataan vähintään viiden käyttäjän kanssa. Havainnot kirjataan ja niistä sovitaan korjaukset ennen seuraavaa kierrosta.",
        "Lopuksi palvelu julkaistaan ja sen käyttöä seurataan. Mittarit valitaan tavoitteiden mukaan, ja ne julkaistaan avoimena datana neljännesvuosittain.",
    ),
    "lv": p(
        "Rokasgrāmata palīdz pašvaldībām plānot pieaugušo izglītību. Tajā aprakstīts, kā noskaidrot iedzīvotāju vajadzības, kā izvēlēties pasniedzējus un kā novērtēt rezultātus.",
        "Programmas finansējumu var saņemt pašvaldības, kas iesniegušas pieteikumu līdz 1. martam. Pieteikumi tiek vērtēti mēneša laikā, un par rezultātiem paziņo elektroniski.",
        "Pielikumos pievienotas veidlapas, piemēri un kontaktpersonu saraksts.",
    ),
}  # fmt: skip
