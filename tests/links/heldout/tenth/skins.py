"""The surroundings of pages: what the common systems put about the words, each skin with menus and feet drawn from a language's own stock."""

import json
import zlib

MENU = {
    "et": """Avaleht|Uudised|Kontakt|Asutusest|Teenused|Dokumendid|Õppetöö|Vastuvõtt|Sündmused|Galerii|Hinnakiri|Projektid|Raamatukogu|Töötajad|Juhendid|Meedia
|Koostöö|Partnerid|Abi ja tugi|Statistika|Karjäär|Külastajale|Toetused|Õigusaktid|Lapsevanemale|Ajalugu|Väljaanded|Vabatahtlikele""",
    "en": """Home|About us|News|Events|Contact|Services|Resources|Publications|Research|Careers|Support|Get involved|Our work|Members|Training|Library|Media
|Governance|Data|Policies|Projects|Partners|Donate|Students|Staff|Archive|Visit|Press""",
    "ru": """Главная|Новости|О нас|Контакты|Услуги|Документы|Родителям|Школам|Проекты|Публикации|Мероприятия|Фотогалерея|Вопросы и ответы|Карта сайта|Библиотека
|Помощь|Вакансии|Партнёры|Учёба|Пациенту|Законодательство|Архив|Прейскурант""",
    "fi": "Etusivu|Ajankohtaista|Palvelut|Yhteystiedot|Tietoa meistä|Tapahtumat|Julkaisut|Ohjeet|Opiskelu|Tutkimus|Kirjasto|Medialle|Työpaikat|Hankkeet|Palaute",
    "lv": "Sākums|Jaunumi|Par mums|Kontakti|Pakalpojumi|Dokumenti|Projekti|Pasākumi|Izglītība|Galerija|Vakances|Statistika|Iedzīvotājiem",
    "lt": "Pradžia|Naujienos|Apie mus|Kontaktai|Paslaugos|Dokumentai|Projektai|Renginiai|Švietimas|Galerija|Karjera|Statistika|Gyventojams",
    "de": "Startseite|Aktuelles|Über uns|Kontakt|Leistungen|Veranstaltungen|Publikationen|Studium|Forschung|Presse|Karriere|Mediathek|Mitglieder|Downloads",
    "fr": "Accueil|Actualités|Qui sommes-nous|Contact|Services|Agenda|Publications|Formation|Recherche|Presse|Emploi|Médiathèque|Démarches|Documents",
    "pl": "Strona główna|Aktualności|O nas|Kontakt|Usługi|Wydarzenia|Publikacje|Edukacja|Projekty|Galeria|Praca|Dokumenty|Biblioteka|Dla rodziców",
    "sv": "Hem|Nyheter|Om oss|Kontakt|Tjänster|Evenemang|Publikationer|Utbildning|Forskning|Press|Lediga jobb|Bibliotek|Stöd och hjälp",
}
WORD = {  # skip, search, sign in, cookies, all right, rights, phone
    "et": "Liigu sisu juurde|Otsi|Sisene|Kasutame küpsiseid, et leht paremini töötaks.|Nõustun|Kõik õigused kaitstud|Telefon",
    "en": "Skip to main content|Search|Sign in|We use cookies to give you the best experience on our site.|Accept all|All rights reserved|Phone",
    "ru": "Перейти к содержанию|Поиск|Войти|Сайт использует файлы cookie.|Понятно|Все права защищены|Телефон",
    "fi": "Siirry sisältöön|Haku|Kirjaudu|Käytämme evästeitä palvelun parantamiseen.|Hyväksy|Kaikki oikeudet pidätetään|Puhelin",
    "lv": "Pāriet uz saturu|Meklēt|Ieiet|Šī vietne izmanto sīkdatnes.|Piekrītu|Visas tiesības aizsargātas|Tālrunis",
    "lt": "Pereiti prie turinio|Ieškoti|Prisijungti|Svetainėje naudojami slapukai.|Sutinku|Visos teisės saugomos|Telefonas",
    "de": "Zum Inhalt springen|Suche|Anmelden|Diese Website verwendet Cookies.|Einverstanden|Alle Rechte vorbehalten|Telefon",
    "fr": "Aller au contenu|Rechercher|Connexion|Ce site utilise des cookies de mesure d'audience.|Tout accepter|Tous droits réservés|Téléphone",
    "pl": "Przejdź do treści|Szukaj|Zaloguj|Ta strona korzysta z plików cookies.|Akceptuję|Wszelkie prawa zastrzeżone|Telefon",
    "sv": "Gå till innehållet|Sök|Logga in|Vi använder kakor på webbplatsen.|Godkänn|Alla rättigheter förbehållna|Telefon",
}
TEASERS = {
    "et": """Sügisene teabepäev toimub Rakveres|Uus juhend tööandjatele|Ministeerium kuulutas välja stipendiumikonkursi|Talvine lahtiolekuaeg|Aasta tegija on valitud
|Suvekooli registreerus sada õpetajat|Eelarve sai volikogus toetuse|Ilmus kogumik piirkonna pärandist|Vabatahtlike tänuõhtu|Veebiseminar andmete kaitsest""",
    "en": """New guidance for employers|Annual report published|Call for papers open until March|Meet the new board|Ten years of open data|Our spring conference in pictures
|Winter opening hours|A grant for rural schools|Podcast: learning together|Survey results are in""",
    "ru": """Открыт набор на курсы|Итоги учебного года|Весенний субботник|Новый график работы|Концерт в доме культуры|Встреча с читателями|Конкурс рисунков|Как подготовиться к зиме""",
    "fi": "Uusi opas työnantajille|Syksyn koulutukset|Vuosikertomus on julkaistu|Talven aukioloajat|Tule vapaaehtoiseksi",
    "lv": "Jauna grāmata skolotājiem|Rudens seminārs|Publicēts gada pārskats|Ziemas darba laiks|Konkurss skolēniem",
    "lt": "Nauja knyga mokytojams|Rudens seminaras|Paskelbta metinė ataskaita|Žiemos darbo laikas|Konkursas moksleiviams",
    "de": "Neuer Leitfaden erschienen|Jahresbericht veröffentlicht|Herbsttagung in Leipzig|Öffnungszeiten im Winter|Stipendien für Lehrkräfte",
    "fr": "Un nouveau guide pour les employeurs|Le rapport annuel est paru|Colloque d'automne à Lyon|Horaires d'hiver|Bourses pour enseignants",
    "pl": "Nowy poradnik dla nauczycieli|Opublikowano raport roczny|Jesienna konferencja|Godziny otwarcia zimą|Konkurs dla szkół",
    "sv": "Ny handledning för arbetsgivare|Årsrapporten är här|Höstens kurser|Öppettider i vinter|Stipendier för lärare",
}
_STREETS = "Pärna 12|Lossi 3|Kesk 41|Tehnika 7b|Ranna tee 5|Väike-Kaare 18|Main Street 9|Harbour Road 22|Aia 2|Jaama 60|Raekoja plats 1|Kooli 14"


def _pick(stock: str, seed: str, count: int) -> list[str]:
    all_ = [one.strip() for one in stock.replace("\n", "").split("|")]
    start = zlib.crc32(seed.encode()) % len(all_)
    step = 1 + zlib.crc32(seed[::-1].encode()) % 3
    picked = dict.fromkeys(all_[(start + n * step) % len(all_)] for n in range(count))
    return list(picked)


def items(site: str, lang: str, count: int = 6) -> str:
    return "".join(f"<li><a href='/{n + 1}'>{one}</a></li>" for n, one in enumerate(_pick(MENU[lang], site, count)))


def words(lang: str) -> list[str]:
    return WORD[lang].split("|")


def teasers(site: str, lang: str, count: int = 3) -> list[str]:
    return _pick(TEASERS[lang], site + "t", count)


def place(site: str) -> str:
    street = _pick(_STREETS, site, 1)[0]
    number = 5_000_000 + zlib.crc32(site.encode()) % 900_000
    return f"{street} · +372 {number}"


def _number(site: str, what: str, modulus: int) -> int:
    return zlib.crc32(f"{what}:{site}".encode()) % modulus


def mega(site: str, lang: str) -> str:
    """The unfolding menus of large sites; small sites have none."""
    depth = _number(site, "mega", 4)
    if not depth:
        return ""
    columns = []
    for n, one in enumerate(_pick(MENU[lang], site + "mega", 3 * depth)):
        below = _pick(MENU[lang], f"{site}{n}", 3 + depth) + _pick(TEASERS[lang], f"{site}{n}", depth)
        links = "".join(f'<li class="nav__sub-item"><a href="/{n}/{m}">{name}</a></li>' for m, name in enumerate(below))
        columns.append(
            f'<li class="nav__item"><button aria-expanded="false">{one}</button><ul class="nav__sub" hidden>{links}</ul></li>'
        )
    return f'<div class="nav nav--mega" id="nav-{depth}"><ul>{"".join(columns)}</ul></div>'


def styles(site: str) -> str:
    """Style sheets and scripts written into the page, as builders of pages do, from nothing to some kilobytes."""
    amount = _number(site, "styles", 5)
    presets = "".join(
        f"--preset--color--c{n}:#{_number(site, str(n), 0xFFFFFF):06x};--preset--spacing--{n}0:{n * 0.44:.2f}rem;"
        for n in range(12 * amount)
    )
    rules = "".join(
        f".has-c{n}-color{{color:var(--preset--color--c{n}) !important}}.u-m{n}{{margin:{n}px auto}}"
        for n in range(8 * amount)
    )
    if not amount:
        return ""
    return f"<style id='global-styles-inline-css'>:root{{{presets}}}{rules}@media (max-width:{700 + amount}px){{.nav--mega{{display:none}}}}</style>"


def scripts(site: str) -> str:
    kind = _number(site, "scripts", 5)
    tags = f"""<script async src="https://www.googletagmanager.com/gtag/js?id=G-{kind}XK{_number(site, "g", 99999)}"></script><script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){{dataLayer.push(arguments);}}
  gtag('js', new Date()); gtag('config', 'G-{kind}XK', {{ 'anonymize_ip': true }});
</script>"""
    pixel = f"""<script>var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']); _paq.push(['enableLinkTracking']);
(function() {{ var u="//matomo.example/"; _paq.push(['setTrackerUrl', u+'matomo.php']); _paq.push(['setSiteId', '{kind}']); }})();</script><noscript><p><img src="//matomo.example/matomo.php?idsite={kind}" alt="" /></p></noscript>"""
    strings = """<script>var l10n={"close":"×","loading":"…","error":"Error","notFound":"No results","retry":"Retry","offline":"You are offline"};document.documentElement.classList.add('js');</script>"""
    data = f"""<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite","name":"{site}","potentialAction":{{"@type":"SearchAction","target":"/?s={{q}}"}}}},
{{"@type":"Organization","name":"{site}","logo":"/logo.png"}}]}}</script>"""
    return ("", tags, pixel + data, tags + strings, data)[kind]


def drupal(site: str, title: str, body: str, lang: str = "et", h1: str | None = None, head: str = "") -> str:
    w = words(lang)
    top = title if h1 is None else h1
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<meta name="MobileOptimized" content="width" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>{title} | {site}</title>{head}
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_k3.css" />{scripts(site)}</head><body class="path-node page-node-type-page">
<a href="#main-content" class="visually-hidden focusable skip-link">{w[0]}</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home"><img src="/themes/custom/gov/logo.svg" alt="{site}" /></a></div>
<div class="search-block-form" role="search"><form action="/search/node" method="get"><input type="search" name="keys" placeholder="{w[1]}" /><button>{w[1]}</button></form></div>
<nav role="navigation" aria-labelledby="block-main-menu"><ul class="menu">{items(site, lang, 9)}</ul></nav>{mega(site, lang)}</div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title"><h1>{top}</h1></div><div id="block-system-main">{body}</div></div></div></main>
<footer role="contentinfo"><div class="region region-footer"><p><strong>{site}</strong><br />{place(site)}</p><ul>{items(site + "f", lang, 4)}</ul></div></footer></div></div>
<div class="eu-cookie-compliance-banner" hidden><p>{w[3]}</p><button>{w[4]}</button></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"/","currentLanguage":"{lang}"}}}}</script></body></html>"""


def blocks(site: str, title: str, body: str, lang: str = "et", h1: str | None = None, head: str = "") -> str:
    """WordPress with a theme of blocks."""
    top = title if h1 is None else h1
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />{head}
<title>{title} &#8211; {site}</title><link rel='dns-prefetch' href='//stats.wp.com' /><style id='wp-block-library-inline-css'>:root{{--wp--preset--color--base:#fff}}</style>{styles(site)}
<meta name="generator" content="WordPress 6.7.1" /></head><body class="wp-embed-responsive"><div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group alignwide is-layout-flex"><p class="wp-block-site-title"><a href="/" rel="home">{site}</a></p>
<nav class="wp-block-navigation"><ul class="wp-block-navigation__container">{items(site, lang, 6)}</ul></nav></div></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">{top}</h1><div class="entry-content wp-block-post-content is-layout-constrained">{body}</div></main>
<footer class="wp-block-template-part"><p class="has-small-font-size">{site}, {place(site)}</p></footer></div>
<script id="wp-emoji-settings">window._wpemojiSettings={{"baseUrl":"https://s.w.org/images/core/emoji/15.0.3/"}};</script>{scripts(site)}</body></html>"""


def elementor(site: str, title: str, body: str, lang: str = "et", h1: str | None = None, head: str = "") -> str:
    w = words(lang)
    top = title if h1 is None else h1
    news = "".join(
        f"<article class='elementor-post'><h3><a href='/{n}'>{one}</a></h3></article>"
        for n, one in enumerate(teasers(site, lang, 4))
    )
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="UTF-8"><title>{title} - {site}</title><meta property="og:title" content="{title}">{head}
<link rel='stylesheet' href='/wp-content/plugins/elementor/assets/css/frontend.min.css?ver=3.25'><script src='/wp-includes/js/jquery/jquery.min.js'></script>{styles(site)}{scripts(site)}</head>
<body class="elementor-default elementor-kit-8"><div data-elementor-type="header" class="elementor elementor-41"><div class="elementor-widget-image"><a href="/">
<img src="/wp-content/uploads/2023/01/logo.png" alt="{site}"></a></div><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">{items(site, lang, 7)}</ul></nav>{mega(site, lang)}</div>
<div data-elementor-type="wp-page" class="elementor"><section class="elementor-section"><div class="elementor-container"><h1 class="elementor-heading-title">{top}</h1>
<div class="elementor-widget-text-editor">{body}</div></div></section></div>
<div data-elementor-type="footer" class="elementor"><div class="elementor-posts-container">{news}</div><p>© 2026 {site}. {w[5]}. {place(site)}</p></div>
<div id="cookie-law-info-bar" style="display:none"><span>{w[3]} <a role="button" id="cookie_action_close_header">{w[4]}</a></span></div>
<script src='/wp-content/plugins/elementor/assets/js/frontend.min.js?ver=3.25'></script></body></html>"""


def typo3(site: str, title: str, body: str, lang: str = "de", h1: str | None = None, head: str = "") -> str:
    w = words(lang)
    top = title if h1 is None else h1
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><!--
	This website is powered by TYPO3 - inspiring people to share!
	TYPO3 is a free open source Content Management Framework initially created by Kasper Skaarhoj and licensed under GNU/GPL.
-->
<title>{title} – {site}</title><meta name="generator" content="TYPO3 CMS"><meta name="viewport" content="width=device-width">{head}
<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-4f.css">{scripts(site)}</head><body id="p214" class="page-214 pagelevel-2 language-0 layout-default">
<div id="top"></div><div class="body-bg"><a class="visually-hidden-focusable page-skip-link" href="#page-content"><span>{w[0]}</span></a>
<header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">{site}</a><nav id="mainnavigation"><ul class="navbar-nav">{items(site, lang, 7)}</ul></nav>{mega(site, lang)}</header>
<nav class="breadcrumb-section" aria-label="Breadcrumb"><ol class="breadcrumb"><li><a href="/">{site}</a></li></ol></nav>
<div id="page-content" class="bp-page-content main-section"><section class="section"><div class="container"><div id="c871" class="frame frame-default frame-type-text">
<header class="frame-header"><h1 class="element-header"><span>{top}</span></h1></header>{body}</div></div></section></div>
<footer id="page-footer"><section class="footer-section-meta"><p>{site} · {place(site)}</p><ul>{items(site + "m", lang, 3)}</ul></section></footer></div></body></html>"""


def joomla(site: str, title: str, body: str, lang: str = "et", h1: str | None = None, head: str = "") -> str:
    w = words(lang)
    top = title if h1 is None else h1
    latest = "".join(
        f'<li itemscope><a href="/index.php/{n}"><span>{one}</span></a></li>'
        for n, one in enumerate(teasers(site, lang, 3))
    )
    return f"""<!DOCTYPE html>
<html lang="{lang}-{lang}" dir="ltr"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title}</title>{head}
<link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet">{styles(site)}</head><body class="site com_content wrapper-static view-article">
<header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/">{site}</a></div></div>
<div class="grid-child container-nav"><ul class="mod-menu mod-list nav">{items(site, lang, 6)}</ul>{mega(site, lang)}<form class="mod-finder"><input type="text" name="q" placeholder="{w[1]} &hellip;"></form></div></header>
<div class="site-grid"><div class="grid-child container-component"><main><div class="com-content-article item-page"><div class="page-header"><h1>{top}</h1></div>
<div class="com-content-article__body">{body}</div></div></main></div><div class="grid-child container-sidebar-right"><div class="card"><ul class="mod-articleslatest">{latest}</ul></div></div></div>
<footer class="container-footer"><p>&copy; 2026 {site}, {place(site)}</p></footer></body></html>"""


def sharepoint(site: str, title: str, body: str, lang: str = "en", h1: str | None = None) -> str:
    top = title if h1 is None else h1
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html dir="ltr" lang="{lang}"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="X-UA-Compatible" content="IE=10" /><title>
	{title}
</title><script type="text/javascript" src="/_layouts/15/init.js?rev=1"></script><script>var _spPageContextInfo={{webServerRelativeUrl:"\\u002f",siteAbsoluteUrl:"",userId:0}};</script></head>
<body onhashchange="if (typeof(_spBodyOnHashChange) != 'undefined') _spBodyOnHashChange();"><form method="post" action="./default.aspx" id="aspnetForm">
<input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="noDigest" /><input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMA9kFgJm" />
<div id="ms-designer-ribbon"><div id="TurnOnAccessibility" style="display:none" class="s4-notdlg noindex"><a href="#">Turn on more accessible mode</a></div></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><a id="ctl00_onetidProjectPropertyTitle" href="/">{site}</a>
<div class="ms-breadcrumb-top"><ul class="root static">{items(site, lang, 5)}</ul></div></div><div id="contentRow"><div id="contentBox"><div id="DeltaPlaceHolderMain">
<h1 id="pageTitle">{top}</h1><div class="ms-rtestate-field">{body}</div></div></div></div></div></div></form></body></html>"""


def wiki(site: str, title: str, body: str, lang: str = "en", special: bool = False) -> str:
    w = words(lang)
    return f"""<!DOCTYPE html>
<html class="client-nojs vector-feature-language-in-header-enabled" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"><title>{title} - {site}</title>
<script>document.documentElement.className="client-js";RLCONF={{"wgPageName":"{title.replace(" ", "_")}","wgIsArticle":{str(not special).lower()}}};</script>
<meta name="generator" content="MediaWiki 1.42.3"><link rel="stylesheet" href="/load.php?lang={lang}&amp;modules=skins.vector.styles&amp;only=styles&amp;skin=vector-2022">{styles(site)}</head>
<body class="skin-vector mediawiki ltr sitedir-ltr ns-0 ns-subject"><a class="mw-jump-link" href="#bodyContent">{w[0]}</a><div class="vector-header-container"><header class="vector-header mw-header">
<a href="/wiki/" class="mw-logo">{site}</a><form action="/w/index.php" class="cdx-search-input"><input type="search" name="search" placeholder="{w[1]}"></form><a href="/w/login">{w[2]}</a></header></div>
<div class="mw-page-container"><nav id="mw-panel"><ul>{items(site, lang, 6)}</ul></nav><main id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading mw-first-heading">
<span class="mw-page-title-main">{title}</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">{site}</div><div id="mw-content-text" class="mw-body-content">
<div class="mw-content-ltr mw-parser-output">{body}</div></div></div></main><footer id="footer" class="mw-footer"><ul id="footer-places">{items(site + "w", lang, 3)}</ul></footer></div></body></html>"""


def confluence(site: str, title: str, body: str, lang: str = "en") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head><title>{title} - {site} - Confluence</title><meta id="confluence-context-path" name="confluence-context-path" content="">
<meta name="ajs-remote-user" content=""><meta name="ajs-version-number" content="8.5.12"><link rel="stylesheet" href="/s/d41d8/_/download/batch.css"></head>
<body id="com-atlassian-confluence" class="theme-default aui-layout aui-theme-default"><div id="page"><div id="full-height-container"><div id="header-precursor"></div>
<header id="header" role="banner"><nav class="aui-header aui-dropdown2-trigger-group"><div class="aui-header-primary"><h1 id="logo" class="aui-header-logo"><a href="/"><span>{site}</span></a></h1>
<ul class="aui-nav"><li><a id="space-menu-link" href="/spacedirectory/view.action">Spaces</a></li></ul></div><div class="aui-header-secondary"><ul><li><form id="quick-search" class="aui-quicksearch">
<input id="quick-search-query" type="text" placeholder="Search"></form></li><li><a id="login-link" href="/login.action?os_destination=%2Fx">Log in</a></li></ul></div></nav></header>
<div id="main" class="aui-page-panel"><div id="main-header"><h1 id="title-text" class="with-breadcrumbs">{title}</h1></div><div id="content" class="page view"><div id="main-content" class="wiki-content">
{body}</div></div></div><div id="footer" role="contentinfo"><section class="footer-body"><ul id="poweredby"><li class="noprint">Powered by Atlassian Confluence 8.5.12</li></ul></section></div></div></div></body></html>"""


def moodle(site: str, title: str, body: str, lang: str = "et", status_line: str = "") -> str:
    w = words(lang)
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="{lang}" xml:lang="{lang}"><head><title>{title} | {site}</title><link rel="shortcut icon" href="/theme/image.php/boost/theme/1/favicon" />
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="keywords" content="moodle, {title}" /><script>
//<![CDATA[
var M = {{}}; M.cfg = {{"wwwroot":"","sesskey":"aB3","theme":"boost","contextid":77}};
//]]>
</script>{scripts(site)}</head><body id="page-course-view" class="format-topics limitedwidth path-course notloggedin"><div><a class="sr-only sr-only-focusable" href="#maincontent">{w[0]}</a></div>
<div id="page-wrapper" class="d-print-block"><nav class="navbar fixed-top bg-body"><a href="/" class="navbar-brand">{site}</a><div class="usermenu"><span class="login pl-2">{status_line}
<a href="/login/index.php">{w[2]}</a></span></div></nav><div id="page" class="container-fluid"><header id="page-header"><h1 class="h2">{title}</h1></header>
<div id="page-content" class="row"><div id="region-main-box"><section id="region-main" aria-label="Content"><div role="main"><span id="maincontent"></span>{body}</div></section></div></div></div>
<footer id="page-footer" class="footer-popover bg-white"><div class="logininfo">{place(site)}</div><div class="tool_dataprivacy"><a href="/admin/tool/dataprivacy/summary.php">*</a></div></footer></div></body></html>"""


def dspace(site: str, title: str, body: str, lang: str = "en") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}" data-critters-container><head><meta charset="UTF-8"><base href="/"><title>{title}</title><meta name="Generator" content="DSpace 7.6.1">
<link rel="stylesheet" href="styles.css"></head><body><ds-app _nghost-sc1 ng-version="15.2.10"><ds-themed-root><ds-root><div class="outer-wrapper"><div class="inner-wrapper"><ds-themed-header-navbar-wrapper>
<header><a class="navbar-brand" href="/home"><img src="assets/images/dspace-logo.svg" alt="{site}"></a><nav><ul class="navbar-nav"><li><a href="/community-list">Communities &amp; Collections</a></li>
<li>All of DSpace</li><li><a href="/statistics">Statistics</a></li></ul><a href="/login">Log In</a></nav></header></ds-themed-header-navbar-wrapper><main class="main-content"><div class="container">{body}</div></main>
<ds-themed-footer><footer class="text-lg-start"><p><a href="http://www.dspace.org/">DSpace software</a> copyright © 2002-2026 <a href="https://www.lyrasis.org/">LYRASIS</a></p>
<ul><li><a>Cookie settings</a></li><li><a href="info/privacy">Privacy policy</a></li><li><a href="info/feedback">Send Feedback</a></li></ul></footer></ds-themed-footer></div></div></ds-root></ds-themed-root></ds-app>
<script src="runtime.js" type="module"></script><script src="main.js" type="module"></script></body></html>"""


def ojs(site: str, title: str, body: str, lang: str = "en", h1: str | None = None) -> str:
    top = title if h1 is None else h1
    return f"""<!DOCTYPE html><html lang="{lang}" xml:lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>
	{title} | {site}
</title><meta name="generator" content="Open Journal Systems 3.3.0.20"><link rel="stylesheet" href="/index.php/index/$$$call$$$/page/page/css?name=stylesheet" type="text/css" /></head>
<body class="pkp_page_article pkp_op_view has_site_logo" dir="ltr"><div class="pkp_structure_page"><header class="pkp_structure_head" id="headerNavigationContainer" role="banner">
<div class="pkp_site_name"><a href="/index.php/journal/index" class="is_text">{site}</a></div><nav class="pkp_site_nav_menu"><ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">
<li><a href="/current">Current</a></li><li><a href="/archives">Archives</a></li><li><a href="/about">About</a></li></ul><ul id="navigationUser"><li><a href="/register">Register</a></li><li><a href="/login">Login</a></li></ul></nav></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><div class="page"><h1>{top}</h1>{body}</div></div><div class="pkp_structure_sidebar left" role="complementary">
<div class="pkp_block block_information"><span class="title">Information</span><ul><li>For Readers</li><li>For Authors</li><li>For Librarians</li></ul></div></div></div>
<div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_brand_footer"><a href="/about/aboutThisPublishingSystem">Platform by PKP</a></div></div></div></body></html>"""


def koha(site: str, title: str, body: str, lang: str = "en") -> str:
    return f"""<!DOCTYPE html>
<!-- TEMPLATE FILE: opac-detail.tt -->
<html lang="{lang}" class="no-js"><head><title>{title} › {site} catalog</title><meta name="generator" content="Koha" /><link rel="stylesheet" href="/opac-tmpl/bootstrap/css/opac.css"></head>
<body id="opac-detail" class="scrollto"><div id="wrapper"><div id="header-region" class="noprint"><nav class="navbar navbar-expand"><h1 id="logo"><a class="navbar-brand" href="/cgi-bin/koha/opac-main.pl">{site}</a></h1>
<ul class="navbar-nav"><li><a href="#">Cart</a></li><li><a href="#">Lists</a></li></ul><a href="/cgi-bin/koha/opac-user.pl">Log in to your account</a></nav></div>
<div id="opac-main-search"><form name="searchform" action="/cgi-bin/koha/opac-search.pl"><label>Search <select name="idx"><option>Library catalog</option><option>Title</option><option>Author</option></select></label>
<input type="text" name="q"><button>Go</button></form><ul><li><a>Advanced search</a></li><li><a>Authority search</a></li><li><a>Tag cloud</a></li></ul></div>
<div class="main"><div class="container-fluid"><div class="maincontent">{body}</div></div></div><footer id="opaccredits">{place(site)}</footer></div></body></html>"""


def nextjs(
    site: str, title: str, body: str, lang: str = "en", page: str = "/[slug]", props: object = None, head: str = ""
) -> str:
    data = json.dumps(
        {
            "props": {"pageProps": props or {}},
            "page": page,
            "query": {},
            "buildId": f"b{zlib.crc32(title.encode()):x}",
            "isFallback": False,
        }
    )
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{head}<meta name="next-head-count" content="4"/>
<link rel="preload" href="/_next/static/css/9c1.css" as="style"/><link rel="stylesheet" href="/_next/static/css/9c1.css"/><noscript data-n-css=""></noscript>{scripts(site)}
<script defer="" src="/_next/static/chunks/main-1b2.js"></script></head><body><div id="__next"><div class="flex min-h-screen flex-col"><header class="sticky top-0 z-40 border-b px-4 py-3">
<a class="font-bold" href="/">{site}</a><nav class="hidden md:flex gap-6"><ul>{items(site, lang, 5)}</ul></nav>{mega(site, lang)}</header><main class="mx-auto max-w-5xl flex-1 px-4">{body}</main>
<footer class="border-t py-8 text-sm text-gray-500"><p>© {site}</p><p>{place(site)}</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>"""


def docs(site: str, title: str, body: str, lang: str = "en") -> str:
    """As Sphinx's and MkDocs' themes build manuals."""
    return f"""<!doctype html><html lang="{lang}" class="no-js"><head><meta charset="utf-8"><meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.5.44"><title>{title} - {site}</title>
<link rel="stylesheet" href="../assets/stylesheets/main.css"></head><body dir="ltr" data-md-color-scheme="default"><div data-md-component="skip"><a href="#x" class="md-skip">{words(lang)[0]}</a></div>
<header class="md-header" data-md-component="header"><nav class="md-header__inner md-grid"><a href=".." class="md-header__button md-logo">{site}</a><form class="md-search__form"><input class="md-search__input"
 placeholder="{words(lang)[1]}"></form></nav></header><div class="md-container"><main class="md-main"><div class="md-main__inner md-grid"><div class="md-sidebar md-sidebar--primary"><nav class="md-nav"><ul
 class="md-nav__list">{items(site, lang, 8)}</ul></nav></div><div class="md-content" data-md-component="content"><article class="md-content__inner md-typeset"><h1 id="x">{title}</h1>{body}</article></div></div></main>
<footer class="md-footer"><div class="md-footer-meta md-typeset">Made with <a href="https://squidfunk.github.io/mkdocs-material/">Material for MkDocs</a></div></footer></div></body></html>"""


def old(site: str, title: str, body: str, charset: str = "") -> str:
    """A static page of about 2001."""
    meta = f'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={charset}">' if charset else ""
    return f"""<HTML><HEAD>{meta}<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"><TITLE>{title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFE8" TEXT="#000000" LINK="#0000CC"><TABLE WIDTH="720" BORDER="0" CELLPADDING="6"><TR><TD COLSPAN="2" BGCOLOR="#003366"><FONT COLOR="#FFFFFF" FACE="Verdana" SIZE="4"><B>{site}</B></FONT></TD></TR>
<TR><TD WIDTH="140" VALIGN="TOP" BGCOLOR="#DDE6EE"><FONT FACE="Verdana" SIZE="1"><A HREF="index.htm">index</A><BR><A HREF="s2.htm">2</A><BR><A HREF="s3.htm">3</A></FONT></TD>
<TD VALIGN="TOP"><FONT FACE="Times New Roman">{body}</FONT></TD></TR></TABLE><HR><ADDRESS>{site}</ADDRESS></BODY></HTML>"""


def news(site: str, title: str, body: str, lang: str = "et", h1: str | None = None, kicker: str = "") -> str:
    w = words(lang)
    top = title if h1 is None else h1
    cards = "".join(
        f'<div class="card card--teaser"><a class="card__link" href="/{120000 + n}"><h3>{one}</h3><span class="c-count">{n * 7 + 3}</span></a></div>'
        for n, one in enumerate(teasers(site, lang, 5))
    )
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title><meta property="og:type" content="article"><meta property="og:site_name" content="{site}">
<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script><script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"section":"{kicker}"}});</script>{styles(site)}{scripts(site)}</head>
<body class="article-page"><div class="top-ad" id="ad-1"></div><header class="masthead"><a class="masthead__logo" href="/">{site}</a><nav><ul>{items(site, lang, 10)}</ul></nav>{mega(site, lang)}<a class="btn" href="/login">{w[2]}</a></header>
<div class="wrap"><article class="story"><p class="story__kicker">{kicker}</p><h1 class="story__title">{top}</h1><div class="story__body">{body}</div><div class="ad" id="ad-2"></div></article>
<aside class="related">{cards}</aside></div><footer class="foot"><ul>{items(site + "n", lang, 8)}</ul><p>{site} · {place(site)} · {w[5]}</p></footer></body></html>"""


def boot(site: str, title: str, body: str, lang: str = "et", head: str = "", h1: str | None = None) -> str:
    w = words(lang)
    top = title if h1 is None else h1
    heading = f'<h1 class="h3 mb-4">{top}</h1>' if top else ""
    return f"""<!doctype html><html lang="{lang}" data-bs-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}
<link href="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/css/bootstrap.min.css" rel="stylesheet">{scripts(site)}</head><body><nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container">
<a class="navbar-brand" href="/">{site}</a><ul class="navbar-nav me-auto">{items(site, lang, 5)}</ul><form class="d-flex" role="search"><input class="form-control" type="search" aria-label="{w[1]}"></form></div></nav>
{mega(site, lang)}<div class="container py-4">{heading}{body}</div><footer class="container border-top py-3 text-body-secondary"><small>&copy; {site} · {place(site)}</small></footer>
<script src="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js"></script></body></html>"""


def govuk(site: str, title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>{title} - {site}</title><meta name="theme-color" content="#0b0c0c"></head>
<body class="govuk-template__body"><script>document.body.className+=' js-enabled'</script><div class="govuk-cookie-banner" data-nosnippet role="region" hidden><h2>Cookies on {site}</h2><button>Accept additional cookies</button></div>
<a href="#main-content" class="govuk-skip-link">Skip to main content</a><header class="govuk-header" role="banner"><div class="govuk-header__container"><a href="/">{site}</a></div></header>
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content" role="main"><h1 class="govuk-heading-l">{title}</h1>{body}</main></div>
<footer class="govuk-footer" role="contentinfo"><div class="govuk-width-container"><ul><li>Help</li><li>Privacy</li><li>Accessibility statement</li></ul>
<span>All content is available under the Open Government Licence v3.0, except where otherwise stated</span></div></footer></body></html>"""


def shop(site: str, title: str, body: str, lang: str = "et") -> str:
    w = words(lang)
    also = "".join(
        f"<li class='product type-product'><a href='/toode/{n}'><h2 class='woocommerce-loop-product__title'>{one}</h2><span class='price'>{n * 3 + 9},90 €</span></a></li>"
        for n, one in enumerate(teasers(site, lang, 4))
    )
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><title>{title} – {site}</title><link rel='stylesheet' href='/wp-content/plugins/woocommerce/assets/css/woocommerce.css'>{styles(site)}{scripts(site)}</head>
<body class="single-product woocommerce woocommerce-page"><header id="masthead" class="site-header"><div class="site-branding"><a href="/">{site}</a></div><div class="site-search"><form role="search"><input type="search"
 class="search-field" placeholder="{w[1]}&hellip;"></form></div><nav><ul>{items(site, lang, 6)}</ul></nav><a class="cart-contents" href="/cart"><span class="amount">0,00&nbsp;€</span></a></header>
<div id="content" class="site-content"><main id="main"><h1 class="product_title entry-title">{title}</h1>{body}<section class="related products"><ul class="products columns-4">{also}</ul></section></main></div>
<footer class="site-footer">{place(site)} · {w[3]}</footer></body></html>"""


def card(
    site: str, title: str, body: str, lang: str = "en", head: str = "", h1: str | None = None, classes: str = "card"
) -> str:
    """Small pages of services: a logo, a box, a line of small print."""
    top = title if h1 is None else h1
    heading = f"<h1>{top}</h1>" if top else ""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>{head}
<style>body{{font-family:Inter,system-ui,sans-serif;background:#f4f5f7;margin:0}}.{classes}{{max-width:460px;margin:12vh auto;background:#fff;padding:32px;border-radius:8px}}</style></head>
<body><div class="{classes}"><div class="logo"><img src="/img/logo.svg" alt="{site}"></div>{heading}{body}</div><footer><small>&copy; {site}</small></footer></body></html>"""


def tiny(title: str, body: str, lang: str = "", head: str = "") -> str:
    told = f' lang="{lang}"' if lang else ""
    return f"<!DOCTYPE html><html{told}><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"


def shell(
    title: str,
    root: str = "root",
    head: str = "",
    lang: str = "en",
    noscript: str = "You need to enable JavaScript to run this app.",
) -> str:
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"/><link rel="icon" href="/favicon.ico"/><meta name="viewport" content="width=device-width,initial-scale=1"/>{head}<title>{title}</title>
<script type="module" crossorigin src="/assets/index-Bq3x.js"></script><link rel="stylesheet" href="/assets/index-D1.css"></head><body><noscript>{noscript}</noscript><div id="{root}"></div></body></html>"""


def pdf(*lines: str) -> bytes:
    """A small but whole PDF of one page."""
    shown = " ".join(f"({one}) Tj T*" for one in lines)
    stream = f"BT /F1 12 Tf 14 TL 50 780 Td {shown} ET".encode("latin-1", "replace")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % at for at in places)
    return out + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start
