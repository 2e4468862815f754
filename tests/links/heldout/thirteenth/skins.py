"""Page frames of many kinds of software. Each is called with a title and a body (plain lines; see `lines`)."""

from collections.abc import Callable


def lines(body: str) -> str:
    """Plain lines to paragraphs; "# " is a heading, "- " a list item, what begins with "<" stands as it is."""
    out: list[str] = []
    for line in body.strip().split("\n"):
        line = line.strip()
        if not line:
            continue
        if line.startswith("# "):
            out.append(f"<h2>{line[2:]}</h2>")
        elif line.startswith("- "):
            out.append(f"<ul><li>{line[2:]}</li></ul>")
        elif line.startswith("<") and not line.startswith(("<a", "<b>", "<em", "<strong", "<i>")):
            out.append(line)
        else:
            out.append(f"<p>{line}</p>")
    return "\n".join(out).replace("</ul>\n<ul>", "\n")


def _skin(template: str, site: str, lang: str) -> Callable[..., str]:
    def make(title: str, body: str = "", h1: str | None = None, site: str = site, lang: str = lang) -> str:
        heading = title if h1 is None else h1
        parts = {
            "{T}": title,
            "{S}": site,
            "{L}": lang,
            "{H}": f"<h1>{heading}</h1>" if heading else "",
            "{B}": lines(body),
        }
        page = template
        for mark, value in parts.items():
            page = page.replace(mark, value)
        return page

    return make


ministry = _skin(
    """<!DOCTYPE html><html lang="{L}" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>{T} | {S}</title><meta property="og:title" content="{T}"/><link rel="stylesheet" href="/core/themes/vp/base.css"/></head>
<body class="path-node page-node-type-page"><a href="#main-content" class="visually-hidden focusable">Liigu edasi põhisisu juurde</a><div id="cookie-banner" role="dialog"><p>Kasutame veebilehel küpsiseid, et mõõta külastatavust.</p><button>Nõustun</button><button>Ainult vajalikud</button></div>
<header><a href="/" rel="home"><img src="/sites/default/files/vapp.svg" alt="{S}"/></a><nav aria-label="Peamenüü"><ul><li><a href="/valdkonnad">Valdkonnad</a></li><li><a href="/uudised">Uudised ja kontakt</a></li><li><a href="/ministeerium">Ministeerium, uuringud</a></li><li><a href="/kusi">Küsi nõu</a></li></ul></nav><form action="/otsi"><input name="q" placeholder="Otsi lehelt"/><button>Otsi</button></form></header>
<main><nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Avaleht</a></li><li><a href="/valdkonnad">Valdkonnad</a></li></ol></nav><a id="main-content"></a>{H}<article class="node">{B}</article></main>
<footer><div>{S}<br/>Lõkke 5, 10122 Tallinn<br/>tel 600 4500, info@naidis.ee<br/>E–N 8.30–17.15, R 8.30–16.00</div><ul><li><a href="/isikuandmed">Isikuandmete töötlemine</a></li><li><a href="/ligipaas">Ligipääsetavuse teatis</a></li><li><a href="/rss">RSS</a></li></ul></footer></body></html>""",
    "Avaliku Halduse Ministeerium",
    "et",
)

wp = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>{T} - {S}</title><meta name="generator" content="WordPress 6.5.2"/><link rel="https://api.w.org/" href="/wp-json/"/><style>.elementor-widget{margin:0}</style></head><body class="page-template-default wp-embed-responsive elementor-default">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="site-header"><div class="site-branding"><a href="/">{S}</a></div><nav id="menu-main"><ul class="menu"><li class="menu-item"><a href="/meist/">Meist</a></li><li class="menu-item"><a href="/koolitused/">Koolitused</a></li><li class="menu-item"><a href="/blogi/">Blogi</a></li><li class="menu-item"><a href="/kontakt/">Kontakt</a></li></ul></nav></header>
<main id="content" class="site-main"><div class="entry-header">{H}</div><div class="entry-content">{B}</div></main><footer id="colophon"><p>© 2025 {S} | <a href="/privaatsuspoliitika/">Privaatsuspoliitika</a></p><p><a href="https://facebook.com/x">Facebook</a> <a href="https://linkedin.com/x">LinkedIn</a></p></footer><div class="cmplz-cookiebanner" hidden>Kasutame küpsiseid. <button>Nõus</button><button>Keeldu</button></div></body></html>""",
    "Õpikoda MTÜ",
    "et",
)

moodle = _skin(
    """<!DOCTYPE html><html dir="ltr" lang="{L}" xml:lang="{L}"><head><title>{T} | {S}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="keywords" content="moodle, {T}"/></head><body id="page-mod-page-view" class="format-topics path-mod path-mod-page limitedwidth"><div class="toast-wrapper" role="status"></div>
<div id="page-wrapper"><div><a class="sr-only" href="#maincontent">Jäta vahele kuni peasisuni</a></div><nav class="navbar fixed-top"><a href="/" class="navbar-brand">{S}</a><ul><li><a href="/">Avaleht</a></li><li><a href="/course/">Kursused</a></li></ul><span class="login">Sa kasutad hetkel külalise ligipääsu (<a href="/login/index.php">Logi sisse</a>)</span></nav>
<div id="page" class="drawers"><header id="page-header">{H}</header><div id="page-content"><section id="region-main"><span id="maincontent"></span><div role="main">{B}</div></section></div></div><footer id="page-footer"><p>Võta ühendust kasutajatoega</p><div class="logininfo">Sa kasutad hetkel külalise ligipääsu</div><a href="/admin/tool/dataprivacy/summary.php">Andmesäilituse kokkuvõte</a><a href="https://download.moodle.org/mobile">Hangi mobiilirakendus</a></footer></div></body></html>""",
    "Riigi e-kool",
    "et",
)

mediawiki = _skin(
    """<!DOCTYPE html><html class="client-nojs" lang="{L}" dir="ltr"><head><meta charset="UTF-8"/><title>{T} – {S}</title><meta name="generator" content="MediaWiki 1.39.6"/></head><body class="mediawiki ltr sitedir-ltr ns-0 skin-vector"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading">{T}</h1><div id="bodyContent"><div id="siteSub">Allikas: {S}</div><a href="#mw-head">Mine navigeerimisribale</a><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">{B}</div></div></div></div>
<div id="mw-navigation"><nav><ul><li><a href="/index.php?title=Eri:Sisselogimine">Logi sisse</a></li><li><a>Artikkel</a></li><li><a>Arutelu</a></li><li><a>Vaata ajalugu</a></li></ul></nav><nav id="mw-panel"><ul><li><a href="/wiki/Esileht">Esileht</a></li><li><a href="/wiki/Eri:Juhuslik">Juhuslik artikkel</a></li><li><a href="/wiki/Eri:Viimased_muudatused">Viimased muudatused</a></li></ul></nav></div><footer><ul><li>Tekst on kasutatav vastavalt litsentsile CC BY-SA.</li></ul></footer></body></html>""",
    "Õppewiki",
    "et",
)

joomla = _skin(
    """<!DOCTYPE html><html lang="{L}-{L}" dir="ltr"><head><base href="/"/><meta charset="utf-8"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>{T}</title></head><body class="site com_content view-article"><div class="body"><header class="header"><a class="brand" href="/">{S}</a></header><nav class="navigation"><ul class="nav menu"><li><a href="/index.php/avaleht">Avaleht</a></li><li><a href="/index.php/oppetoo">Õppetöö</a></li><li><a href="/index.php/dokumendid">Dokumendid</a></li><li><a href="/index.php/galerii">Galerii</a></li></ul></nav><main id="content"><div class="item-page"><div class="page-header">{H}</div><div class="article-info">Kirjutas Super User</div><div itemprop="articleBody">{B}</div></div></main><div id="aside"><h3>Oled siin</h3><span>Avaleht</span><h3>Viimati lisatud</h3><ul><li><a href="/a">Tunniplaan</a></li><li><a href="/b">Huviringid</a></li></ul></div></div><footer><p class="pull-right"><a href="#top">Tagasi üles</a></p><p>© 2026 {S}</p></footer></body></html>""",
    "Lepiku Täiskasvanute Gümnaasium",
    "et",
)

sharepoint = _skin(
    """<!DOCTYPE html><html dir="ltr" lang="{L}"><head><meta name="GENERATOR" content="Microsoft SharePoint"/><meta charset="utf-8"/><title>{T}</title><script>var _spPageContextInfo={webServerRelativeUrl:"/",siteId:"{ab}"};</script></head><body><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><a href="/"><img alt="{S}" src="/SiteAssets/logo.png"/></a><div class="ms-breadcrumb-top">{H}</div></div><div id="sideNavBox"><ul><li><a href="/Lehed/default.aspx">Avaleht</a></li><li><a href="/Dokumendid">Dokumendid</a></li><li><a href="/Lists/Kalender">Kalender</a></li></ul></div><div id="contentBox"><div id="DeltaPlaceHolderMain">{B}</div></div></div></div></body></html>""",
    "Siseveeb",
    "et",
)

gazette = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="UTF-8"><title>{T}–{S}</title></head><body><div id="wrap"><div id="header"><a href="/index.html">{S}</a><ul id="nav"><li><a href="/otsing">Õigusaktide otsing</a></li><li><a href="/kronoloogia">Kronoloogia</a></li><li><a href="/kohtulahendid">Kohtulahendid</a></li><li><a href="/uudised">Õigusuudised</a></li></ul></div><div id="tools"><a>Teksti suurus</a> <a>Salvesta</a> <a>Prindi</a> <a>Teata veast</a></div><div id="article-content">{H}{B}</div><div id="footer">Väljaandja: Näidise kirjastus. Kasutustingimused. Telefon 620 8100</div></div></body></html>""",
    "Õigusleht",
    "et",
)

news = _skin(
    """<!doctype html><html lang="{L}"><head><meta charset="utf-8"><title>{T} | {S}</title><meta property="og:type" content="article"><script async src="https://ads.x.test/t.js"></script></head><body><div class="topbar"><a href="/telli">Telli</a><a href="/sisene">Logi sisse</a></div><header><a href="/">{S}</a><nav><a href="/eesti">Eesti</a><a href="/maailm">Maailm</a><a href="/majandus">Majandus</a><a href="/arvamus">Arvamus</a><a href="/ilm">Ilm</a></nav></header><main><article>{H}<div class="share">Jaga: Facebook X E-post</div>{B}</article><section class="related"><h3>Loe ka</h3><ul><li><a href="/n/101">Riigikogu arutas eelarvet</a></li><li><a href="/n/102">Sadamas algasid ehitustööd</a></li><li><a href="/n/103">Homme sajab lörtsi</a></li></ul></section><aside><h3>Enim loetud</h3><ol><li><a href="/n/55">Pensionid tõusevad aprillis</a></li><li><a href="/n/56">Tartus avati uus sild</a></li></ol></aside></main><footer>Toimetus: toimetus@naidis.ee. Kõik õigused kaitstud. <a href="/kupsised">Küpsiste sätted</a></footer></body></html>""",
    "Päevauudis",
    "et",
)

dspace = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="UTF-8"/><meta name="Generator" content="DSpace 7.6"/><title>{T}</title></head><body><ds-app><header><a href="/home">{S}</a><nav><a href="/community-list">Communities &amp; Collections</a><a href="/browse/title">All of DSpace</a><a href="/statistics">Statistics</a></nav><a href="/login">Log In</a></header><nav><ol class="breadcrumb"><li><a href="/home">Home</a></li></ol></nav><main>{H}{B}</main><footer><p>DSpace software copyright © 2002-2024 LYRASIS</p><a>Cookie settings</a> <a>Privacy policy</a> <a>End User Agreement</a> <a>Send Feedback</a></footer></ds-app></body></html>""",
    "University Repository",
    "en",
)

shop = _skin(
    """<!doctype html><html lang="{L}"><head><meta charset="utf-8"><title>{T} – {S}</title></head><body class="product-template woocommerce"><div class="announcement">Tasuta tarne alates 49 €</div><header><a href="/">{S}</a><form action="/otsing"><input type="search" placeholder="Otsi tooteid…"></form><a href="/ostukorv">Ostukorv (0)</a><a href="/minu-konto">Minu konto</a><nav><a href="/raamatud">Raamatud</a><a href="/opikud">Õpikud</a><a href="/e-raamatud">E-raamatud</a><a href="/kingitused">Kingitused</a></nav></header><main>{H}{B}</main><footer><p>Müügitingimused | Tagastamine | Makseviisid: pangalink, kaart</p><p>{S} OÜ, reg 10000000, tel 600 1000</p></footer></body></html>""",
    "Raamatukast",
    "et",
)

phpbb = _skin(
    """<!DOCTYPE html><html dir="ltr" lang="{L}"><head><meta charset="utf-8"/><title>{S} - {T}</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap"><div id="page-header"><div class="headerbar"><a id="logo" href="./index.php">{S}</a></div><ul class="navlinks"><li><a href="./faq.php">KKK</a></li><li><a href="./ucp.php?mode=register">Registreeru</a></li><li><a href="./ucp.php?mode=login">Logi sisse</a></li></ul><ol class="crumbs"><li><a href="./index.php">Foorumi pealeht</a></li></ol></div><div id="page-body">{H}{B}</div><div id="page-footer"><span>Kõik kellaajad on UTC+02:00</span> <a>Kustuta foorumi küpsised</a><div class="copyright">Powered by phpBB® Forum Software © phpBB Limited</div></div></div></body></html>""",
    "Õpetajate foorum",
    "et",
)

discourse = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T} - {S}</title><meta name="generator" content="Discourse 3.2.0"></head><body class="crawler"><header><a href="/">{S}</a></header><div id="main-outlet" class="wrap" role="main">{H}{B}</div><footer class="container wrap"><nav><a href='/'>Home</a><a href='/categories'>Categories</a><a href='/guidelines'>Guidelines</a><a href='/tos'>Terms of Service</a></nav><p class='powered-by-link'>Powered by Discourse, best viewed with JavaScript enabled</p></footer></body></html>""",
    "Community",
    "en",
)

video = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T} - {S}</title><meta property="og:site_name" content="{S}"></head><body><div id="masthead"><button aria-label="Guide"></button><a href="/">{S}</a><form><input placeholder="Search"></form><a href="/signin">Sign in</a></div><div id="player">{B}</div><div id="meta">{H}</div><div id="related"><a href="/w/1">Up next</a></div><footer><a>About</a> <a>Copyright</a> <a>Creators</a> <a>Terms</a> <a>Privacy</a></footer></body></html>""",
    "Vaata",
    "en",
)

git = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T} · {S}</title></head><body class="logged-out"><header class="Header"><a href="/">{S}</a><nav><a href="/features">Product</a><a href="/pricing">Pricing</a></nav><a href="/login">Sign in</a><a href="/signup">Sign up</a></header><main>{H}{B}</main><footer><ul><li>© 2025 {S}, Inc.</li><li><a>Terms</a></li><li><a>Privacy</a></li><li><a>Status</a></li><li><a>Docs</a></li></ul></footer></body></html>""",
    "CodeBarn",
    "en",
)

sphinx = _skin(
    """<!DOCTYPE html><html class="writer-html5" lang="{L}"><head><meta charset="utf-8"/><title>{T} &mdash; {S}</title></head><body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav class="wy-nav-side"><a href="/index.html" class="icon icon-home">{S}</a><div role="search"><input type="text" placeholder="Search docs"/></div><ul><li><a href="/install.html">Installation</a></li><li><a href="/quickstart.html">Quickstart</a></li><li><a href="/api.html">API Reference</a></li></ul></nav><section class="wy-nav-content-wrap"><div role="main" class="document">{H}{B}</div><footer><a href="/prev.html">Previous</a><a href="/next.html">Next</a><p>&copy; Copyright 2024, the authors.</p>Built with Sphinx using a theme provided by Read the Docs.</footer></section></div></body></html>""",
    "toolbox 2.4 documentation",
    "en",
)

blogger = _skin(
    """<!DOCTYPE html><html dir='ltr' lang='{L}'><head><meta content='blogger' name='generator'/><meta charset='utf-8'/><title>{S}: {T}</title></head><body class='item-view version-1-3-3'><header><h2 class='title'><a href='/'>{S}</a></h2></header><div class='main'><div class='post'><h3 class='post-title entry-title'>{T}</h3><div class='post-body'>{B}</div><div class='post-footer'>Postitas Mari kell 21:14</div></div></div><div class='sidebar'><h2>Blogi arhiiv</h2><ul><li>► 2023 (14)</li><li>► 2022 (31)</li><li>▼ 2021 (8)</li></ul><h2>Minust</h2><p>Mari, õpetaja ja koolitaja</p></div><footer>Toetab Blogger.</footer></body></html>""",
    "Mari märkmed",
    "et",
)

voog = _skin(
    """<!DOCTYPE html><html class="common-page" lang="{L}"><head><meta charset="utf-8"><title>{T} — {S}</title><script src="//static.voog.com/x.js"></script></head><body><div class="container"><header><a href="/">{S}</a><nav><ul><li><a href="/teenused">Teenused</a></li><li><a href="/hinnakiri">Hinnakiri</a></li><li><a href="/kontakt">Kontakt</a></li></ul></nav><ul class="menu-lang"><li><a href="/">ET</a></li><li><a href="/en">EN</a></li></ul></header><main>{H}<section class="content-area">{B}</section></main><footer><p>{S} · tel 5555 0100 · tere@naidis.ee</p><a href="https://www.voog.com">Tehtud Voogiga</a></footer></div></body></html>""",
    "Selge Sõna OÜ",
    "et",
)

typo3 = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><meta name="generator" content="TYPO3 CMS"><title>{T}: {S}</title></head><body><header><a href="/">{S}</a><nav><ul><li><a href="/themen">Themen</a></li><li><a href="/service">Service</a></li><li><a href="/presse">Presse</a></li><li><a href="/leichte-sprache">Leichte Sprache</a></li></ul></nav></header><main><p class="bc">Sie sind hier: Startseite</p>{H}{B}</main><footer><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li></ul></footer></body></html>""",
    "Bundesamt für Muster",
    "de",
)

ecl = _skin(
    """<!DOCTYPE html><html lang="{L}" dir="ltr"><head><meta charset="utf-8"/><title>{T} - {S}</title><meta name="Generator" content="Drupal 10"/></head><body class="language-{L} ecl-typography"><script type="application/json">{"utility":"globan"}</script><a class="ecl-link" href="#main-content">Skip to main content</a><header class="ecl-site-header"><a href="/">{S}</a><a>{L} English</a><form><label>Search</label><input type="search"/></form><nav><ul><li><a href="/about">About us</a></li><li><a href="/policies">Policies</a></li><li><a href="/funding">Funding</a></li><li><a href="/resources">Resources</a></li></ul></nav></header><main id="main-content">{H}<div class="ecl-editor">{B}</div></main><footer class="ecl-site-footer"><p>This site is managed by the Directorate-General for Examples</p><ul><li>Languages on our websites</li><li>Cookies</li><li>Privacy policy</li><li>Legal notice</li></ul></footer></body></html>""",
    "European Example Agency",
    "en",
)

govuk = _skin(
    """<!DOCTYPE html><html class="govuk-template" lang="{L}"><head><meta charset="utf-8"><title>{T} - {S}</title></head><body class="govuk-template__body"><div class="govuk-cookie-banner" hidden><h2>Cookies on {S}</h2><p>We use some essential cookies to make this website work.</p><button>Accept additional cookies</button></div><header class="govuk-header"><a href="/">{S}</a></header><div class="govuk-width-container"><main class="govuk-main-wrapper" id="content">{H}{B}</main></div><footer class="govuk-footer"><ul><li>Help</li><li>Privacy</li><li>Accessibility statement</li></ul><span>All content is available under the Open Government Licence v3.0, except where otherwise stated</span></footer></body></html>""",
    "GOV.EX",
    "en",
)

bitrix = _skin(
    """<!DOCTYPE html><html xml:lang="{L}" lang="{L}"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>{T}</title><script src="/bitrix/js/main/core/core.js"></script></head><body><div class="wrap"><header><a href="/">{S}</a><div class="phone">+372 600 2000</div><ul class="top-menu"><li><a href="/about/">О нас</a></li><li><a href="/courses/">Курсы</a></li><li><a href="/news/">Новости</a></li><li><a href="/contacts/">Контакты</a></li></ul></header><div class="breadcrumbs"><a href="/">Главная</a> / {T}</div>{H}<div class="content">{B}</div><footer>© {S}, 2010–2025. Все права защищены. <a href="/policy/">Политика конфиденциальности</a></footer></div></body></html>""",
    "Учебный центр «Пример»",
    "ru",
)

oldtable = _skin(
    """<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{S} : {T}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="760" BORDER="0"><TR><TD COLSPAN="2"><FONT FACE="Verdana" SIZE="4">{S}</FONT></TD></TR><TR><TD WIDTH="150" VALIGN="top"><A HREF="index.htm">Esileht</A><BR><A HREF="ajalugu.htm">Ajalugu</A><BR><A HREF="materjal.htm">Materjalid</A><BR><A HREF="lingid.htm">Lingid</A></TD><TD VALIGN="top">{H}{B}</TD></TR></TABLE><HR><FONT SIZE="1">Viimati muudetud 12.03.2009. Veebimeister webmaster@naidis.ee</FONT></BODY></HTML>""",
    "Õppematerjalid",
    "et",
)

bare = _skin("""<html><head><meta charset="utf-8"><title>{T}</title></head><body>{H}{B}</body></html>""", "", "et")

confluence = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><title>{T} - {S} - Confluence</title><meta charset="UTF-8"></head><body id="com-atlassian-confluence" class="theme-default"><header id="header"><nav class="aui-header"><a href="/">{S}</a><ul><li><a href="/spacedirectory">Spaces</a></li><li><a href="/login.action">Log in</a></li></ul></nav></header><div class="ia-splitter"><div class="acs-side-bar"><a>Pages</a><a>Blog</a></div><div id="main"><div id="title-heading">{H}</div><div class="page-metadata">Created by Tiina K, last modified on Feb 03, 2022</div><div id="main-content" class="wiki-content">{B}</div></div></div><footer id="footer"><p>Powered by Atlassian Confluence 7.19.8</p></footer></body></html>""",
    "Juhendid",
    "et",
)

helpcentre = _skin(
    """<!DOCTYPE html><html dir="ltr" lang="{L}"><head><meta charset="utf-8"/><title>{T} – {S}</title></head><body class="community-enabled"><header class="header"><a href="/hc">{S}</a><a href="/hc/requests/new">Submit a request</a><a href="/signin">Sign in</a></header><main role="main"><ol class="breadcrumbs"><li><a href="/hc">{S}</a></li></ol>{H}{B}<div class="article-votes"><span>Was this article helpful?</span><button>Yes</button><button>No</button></div></main><footer><a href="/hc">{S}</a> Powered by Zendesk</footer></body></html>""",
    "Help Center",
    "en",
)

drive = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T}</title><link rel="shortcut icon" href="//ssl.gstatic.example/f.ico"></head><body><div id="outerContainer"><div id="innerContainer"><div class="logo" title="{S}"></div><div id="main"><div class="errorMessage">{H}{B}</div></div></div></div></body></html>""",
    "Ketas",
    "en",
)

survey = _skin(
    """<!DOCTYPE html><html lang="{L}" class="survey-class-free"><head><meta charset="utf-8"/><meta name="generator" content="LimeSurvey"/><title>{T}</title></head><body class="fruity vanilla"><div id="survey-nav" class="navbar"><span class="navbar-brand">{S}</span></div><article class="container-fluid"><div class="outerframe">{H}{B}</div></article></body></html>""",
    "Küsitlused",
    "et",
)

events = _skin(
    """<!doctype html><html lang="{L}"><head><meta charset="utf-8"><title>{T} | {S}</title></head><body><header><a href="/">{S}</a><nav><a href="/sundmused">Sündmused</a><a href="/korraldajale">Korraldajale</a><a href="/abi">Abi</a></nav><select><option>Eesti<option>English<option>Русский</select></header><main>{H}{B}</main><footer>Piletite vahendaja {S} OÜ · Kasutustingimused · Privaatsus · Abi: abi@naidis.ee</footer></body></html>""",
    "Piletipuu",
    "et",
)

library = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T} / {S}</title></head><body><div id="hdr"><a href="/search~S1*est">{S}</a> <a href="/patroninfo">Minu ESTA</a> <a href="/search/X">Otsing</a></div><form action="/search"><select><option>Pealkiri<option>Autor<option>Märksõna</select><input name="searcharg"><input type="submit" value="Otsi"></form><div class="body">{H}{B}</div><div class="ft">Raamatukogude ühiskataloog. Küsimused: info@naidis.ee</div></body></html>""",
    "E-kataloog",
    "et",
)

nextjs = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charSet="utf-8"/><title>{T}</title><meta name="next-head-count" content="5"/><link rel="preload" href="/_next/static/css/a1.css" as="style"/></head><body><div id="__next"><header class="sticky top-0"><a href="/">{S}</a><nav><a href="/learn">Learn</a><a href="/teams">For teams</a><a href="/pricing">Pricing</a></nav><a href="/login">Log in</a></header><main class="mx-auto">{H}{B}</main><footer><a href="/about">About</a><a href="/careers">Careers</a><a href="/terms">Terms</a></footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"buildId":"k3"}</script></body></html>""",
    "Learnly",
    "en",
)

dokuwiki = _skin(
    """<!DOCTYPE html><html lang="{L}" dir="ltr" class="no-js"><head><meta charset="utf-8"/><title>{T} [{S}]</title><meta name="generator" content="DokuWiki"/></head><body><div id="dokuwiki__site" class="site dokuwiki mode_show"><div id="dokuwiki__header"><h1><a href="/start">{S}</a></h1><ul><li><a>Logi sisse</a></li><li><a>Viimased muudatused</a></li><li><a>Meediahaldur</a></li></ul></div><div class="breadcrumbs">Jälg: • {T}</div><div class="page group">{H}{B}</div><div class="docInfo">start.txt · Viimati muutnud 2019/11/04 13:22</div><div id="dokuwiki__footer"><div class="license">Kui pole teisiti öeldud, on sisu litsents CC Attribution-Share Alike</div></div></div></body></html>""",
    "IT-õppe viki",
    "et",
)

journal = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T} | {S}</title><meta name="generator" content="Open Journal Systems 3.3.0.13"></head><body class="pkp_page_article"><header><a href="/index">{S}</a><nav><ul><li><a href="/issue/current">Current</a></li><li><a href="/issue/archive">Archives</a></li><li><a href="/about">About</a></li></ul></nav><a href="/login">Login</a></header><main>{H}{B}</main><aside><h2>Information</h2><ul><li>For Readers</li><li>For Authors</li><li>For Librarians</li></ul></aside><footer>ISSN 1234-567X <img alt="More information about the publishing system, Platform and Workflow by OJS/PKP." src="/o.svg"></footer></body></html>""",
    "Journal of Public Learning",
    "en",
)

town = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"/><title>{T} - {S}</title></head><body class="liferay kov"><nav id="quick"><a>Ligipääsetavus</a><a>Sisukaart</a><a>Kirjuta meile</a></nav><header><a href="/"><img alt="{S}" src="/vapp.png"/></a><ul><li><a href="/avalik-teave">Avalik teave</a></li><li><a href="/teenused">Teenused</a></li><li><a href="/volikogu">Volikogu</a></li><li><a href="/haridus">Haridus ja kultuur</a></li><li><a href="/planeerimine">Ehitus ja planeerimine</a></li></ul></header><div id="columns"><div class="left"><ul><li><a href="/a">Sotsiaaltoetused</a></li><li><a href="/b">Eakate teenused</a></li><li><a href="/c">Puuetega inimesed</a></li></ul></div><div class="mid">{H}{B}</div><div class="right"><h3>Kalender</h3><p>14. mai perepäev</p><p>1. juuni lastekaitsepäev</p></div></div><footer>{S} vallavalitsus, Keskväljak 3, tel 330 0000. Avatud E 8–18, T–N 8–17, R 8–14</footer></body></html>""",
    "Soosaare vald",
    "et",
)

quiz = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T} | {S}</title></head><body><div class="SiteHeader"><a href="/">{S}</a><a href="/create">Create</a><input placeholder="Search for sets"><a href="/login">Log in</a></div><div class="SetPage">{H}{B}</div><div class="SiteFooter"><ul><li>About</li><li>For students</li><li>For teachers</li><li>Help Centre</li></ul></div></body></html>""",
    "Cardly",
    "en",
)

board = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T}</title><meta property="og:site_name" content="{S}"></head><body class="surface"><div class="surface-header">{H}</div><div class="wall">{B}</div><div class="bar"><a href="/">{S}</a><a href="/auth/login">Log in</a><a href="/auth/signup">Sign up</a></div></body></html>""",
    "Seinaleht",
    "en",
)

plone = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"/><title>{T} — {S}</title><meta name="generator" content="Plone - https://plone.org"/></head><body class="template-document_view portaltype-document"><header id="content-header"><a id="portal-logo" href="/">{S}</a><nav id="portal-globalnav"><ul><li><a href="/struktuur">Struktuur</a></li><li><a href="/oppimine">Õppimine</a></li><li><a href="/teadus">Teadus</a></li></ul></nav></header><div id="portal-breadcrumbs">Sa oled siin: Esileht</div><article id="content">{H}<div id="content-core">{B}</div></article><footer id="portal-footer">{S}, Ülikooli 1, 51000 Tartu. Sisukaart. Ligipääsetavus</footer></body></html>""",
    "Näidise Ülikool",
    "et",
)

slides = _skin(
    """<!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T} | {S}</title></head><body><header><a href="/">{S}</a><a href="/upload">Upload</a><a href="/login">Login</a><a href="/signup">Signup</a></header><main>{H}{B}</main><section><h2>Recommended</h2><ul><li><a href="/s/1">Team building basics</a></li><li><a href="/s/2">Agile in government</a></li></ul></section><footer>English · Español · Deutsch · About · Support · Terms · Privacy · Copyright</footer></body></html>""",
    "DeckShare",
    "en",
)
