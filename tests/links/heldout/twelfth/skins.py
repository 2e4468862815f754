"""Page frames of many kinds of software, and ordinary prose to fill fine pages with."""

W = {
    "et": {"home": "Avaleht", "news": "Uudised", "about": "Meist", "contact": "Kontakt", "search": "Otsi", "login": "Logi sisse", "privacy": "Privaatsuspoliitika", "cookie": "Meie veebileht kasutab küpsiseid, et pakkuda paremat kasutajakogemust.", "ok": "Nõustun", "share": "Jaga", "read": "Loe edasi", "rights": "Kõik õigused kaitstud", "menu": "Menüü", "skip": "Liigu põhisisu juurde", "related": "Vaata ka", "comments": "Kommentaarid", "popular": "Loetumad", "acc": "Ligipääsetavus", "cart": "Ostukorv"},
    "en": {"home": "Home", "news": "News", "about": "About us", "contact": "Contact", "search": "Search", "login": "Sign in", "privacy": "Privacy policy", "cookie": "We use cookies to improve your experience on this website.", "ok": "Accept all", "share": "Share", "read": "Read more", "rights": "All rights reserved", "menu": "Menu", "skip": "Skip to main content", "related": "Related", "comments": "Comments", "popular": "Most read", "acc": "Accessibility", "cart": "Basket"},
    "ru": {"home": "Главная", "news": "Новости", "about": "О нас", "contact": "Контакты", "search": "Поиск", "login": "Войти", "privacy": "Политика конфиденциальности", "cookie": "Мы используем файлы cookie, чтобы сделать сайт удобнее.", "ok": "Хорошо", "share": "Поделиться", "read": "Читать далее", "rights": "Все права защищены", "menu": "Меню", "skip": "Перейти к содержанию", "related": "Читайте также", "comments": "Комментарии", "popular": "Самое читаемое", "acc": "Доступность", "cart": "Корзина"},
    "fi": {"home": "Etusivu", "news": "Uutiset", "about": "Tietoa meistä", "contact": "Yhteystiedot", "search": "Hae", "login": "Kirjaudu", "privacy": "Tietosuojaseloste", "cookie": "Käytämme evästeitä sivuston toiminnan parantamiseksi.", "ok": "Hyväksy kaikki", "share": "Jaa", "read": "Lue lisää", "rights": "Kaikki oikeudet pidätetään", "menu": "Valikko", "skip": "Siirry sisältöön", "related": "Lue myös", "comments": "Kommentit", "popular": "Luetuimmat", "acc": "Saavutettavuus", "cart": "Ostoskori"},
    "sv": {"home": "Hem", "news": "Nyheter", "about": "Om oss", "contact": "Kontakt", "search": "Sök", "login": "Logga in", "privacy": "Integritetspolicy", "cookie": "Vi använder kakor för att webbplatsen ska fungera bättre.", "ok": "Godkänn", "share": "Dela", "read": "Läs mer", "rights": "Alla rättigheter förbehållna", "menu": "Meny", "skip": "Hoppa till innehåll", "related": "Läs också", "comments": "Kommentarer", "popular": "Mest läst", "acc": "Tillgänglighet", "cart": "Varukorg"},
    "lv": {"home": "Sākums", "news": "Jaunumi", "about": "Par mums", "contact": "Kontakti", "search": "Meklēt", "login": "Ieiet", "privacy": "Privātuma politika", "cookie": "Šī vietne izmanto sīkdatnes.", "ok": "Piekrītu", "share": "Dalīties", "read": "Lasīt vairāk", "rights": "Visas tiesības aizsargātas", "menu": "Izvēlne", "skip": "Pāriet uz saturu", "related": "Skatīt arī", "comments": "Komentāri", "popular": "Lasītākie", "acc": "Piekļūstamība", "cart": "Grozs"},
    "de": {"home": "Startseite", "news": "Aktuelles", "about": "Über uns", "contact": "Kontakt", "search": "Suche", "login": "Anmelden", "privacy": "Datenschutz", "cookie": "Diese Website verwendet Cookies.", "ok": "Alle akzeptieren", "share": "Teilen", "read": "Weiterlesen", "rights": "Alle Rechte vorbehalten", "menu": "Menü", "skip": "Zum Inhalt springen", "related": "Lesen Sie auch", "comments": "Kommentare", "popular": "Meistgelesen", "acc": "Barrierefreiheit", "cart": "Warenkorb"},
    "fr": {"home": "Accueil", "news": "Actualités", "about": "Qui sommes-nous", "contact": "Contact", "search": "Rechercher", "login": "Se connecter", "privacy": "Confidentialité", "cookie": "Ce site utilise des cookies pour mesurer son audience.", "ok": "Tout accepter", "share": "Partager", "read": "Lire la suite", "rights": "Tous droits réservés", "menu": "Menu", "skip": "Aller au contenu", "related": "À lire aussi", "comments": "Commentaires", "popular": "Les plus lus", "acc": "Accessibilité", "cart": "Panier"},
}  # fmt: skip


def veera(
    title,
    body,
    site="Sotsiaalvaldkonna Amet",
    lang="et",
    menu=("Toetused", "Teenused", "Spetsialistile", "Asutusest"),
    crumb="",
):
    w = W[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>{title} | {site}</title><link rel="stylesheet" media="all" href="/themes/veera/css/main.min.css" /></head>
<body class="path-node page-node-type-article"><div class="region-skip"><a href="#main-content" class="visually-hidden focusable">{w["skip"]}</a></div>
<div class="dialog-off-canvas-main-canvas"><header><div class="topbar"><a href="/{lang}/kriis">{w["news"]}</a> <button class="btn-acc">{w["acc"]}</button><ul class="langs"><li class="is-active"><a href="/et">EST</a></li><li><a href="/en">ENG</a></li><li><a href="/ru">RUS</a></li></ul></div><a class="logo" href="/" title="{w["home"]}"><img src="/sites/default/files/logo.svg" alt="{site}" /></a>
<nav id="block-main-menu"><ul>{"".join(f'<li class="menu-item"><a href="/{lang}/m{i}">{m}</a></li>' for i, m in enumerate(menu))}</ul></nav><form action="/{lang}/otsing" method="get"><input type="search" name="keys" placeholder="{w["search"]}"/><button type="submit">{w["search"]}</button></form></header>
<main><a id="main-content"></a><nav aria-label="breadcrumb"><ol><li><a href="/{lang}">{w["home"]}</a></li><li>{crumb or title}</li></ol></nav><div class="region-content"><h1 class="page-title">{title}</h1><article class="node">{body}</article></div></main>
<footer><div class="row"><div><h2>{site}</h2><p>Paldiski mnt 80, 15092 Tallinn<br />612 1360<br />info@naidis.ee</p></div><div><ul><li><a href="/{lang}/asutus">{w["contact"]}</a></li><li><a href="/{lang}/andmekaitse">{w["privacy"]}</a></li></ul></div></div></footer></div></body></html>"""


def wp(title, body, site="Tugikeskus", lang="et", menu=("Blogi", "Koolitused", "Annetamine"), post=True):
    w = W[lang]
    side = f"<aside id='secondary' class='widget-area'><section class='widget widget_search'><form role='search'><input type='search' placeholder='{w['search']} …'></form></section><section class='widget widget_recent_entries'><h2 class='widget-title'>{w['news']}</h2><ul>{''.join(f'<li><a href=/{m.lower()}>{m}</a></li>' for m in menu)}</ul></section></aside>"
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.5.2"><title>{title} &#8211; {site}</title><link rel='stylesheet' id='astra-theme-css-css' href='/wp-content/themes/astra/assets/css/minified/main.min.css' media='all' /><link rel="https://api.w.org/" href="/wp-json/" /></head><body class="{"single single-post" if post else "page"} wp-custom-logo ast-right-sidebar"><a class="skip-link screen-reader-text" href="#content">{w["skip"]}</a><div id="page" class="hfeed site"><header class="site-header"><span class="site-title"><a href="/" rel="home">{site}</a></span><nav class="main-navigation"><ul id="primary-menu"><li class="menu-item"><a href="/">{w["home"]}</a></li>{"".join(f'<li class="menu-item"><a href="/{m.lower()}/">{m}</a></li>' for m in menu)}<li class="menu-item"><a href="/kontakt/">{w["contact"]}</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main"><article class="ast-article-single"><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content clear">{body}</div></article></main>{side}</div><footer class="site-footer"><p>&copy; 2025 {site} | <a href="/privaatsus">{w["privacy"]}</a></p></footer></div></body></html>"""


def joomla(title, body, site="Valla koduleht", lang="et", menu=("Juhtimine", "Haridus", "Sotsiaaltöö", "Vaba aeg")):
    w = W[lang]
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}" lang="{lang}"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title></head><body class="site com_content view-article"><div class="header"><a class="brand" href="/">{site}</a></div><div id="left"><div class="moduletable_menu"><h3>{w["menu"]}</h3><ul class="nav menu mod-list">{"".join(f'<li class="item-{i}"><a href="/index.php/{m.lower()}">{m}</a></li>' for i, m in enumerate(menu, 101))}</ul></div><div class="moduletable"><h3>{w["login"]}</h3><form action="/index.php" method="post" id="login-form"><input name="username" type="text" /><input name="password" type="password" /><button>{w["login"]}</button></form></div></div><div id="content" class="item-page"><div class="page-header"><h2 itemprop="headline">{title}</h2></div><div itemprop="articleBody">{body}</div></div><div class="footer">&copy; 2014&ndash;2024 {site}</div></body></html>"""


def mediawiki(title, body, site="Vikitark", lang="et", cats="Sotsiaaltöö"):
    w = W[lang]
    return f"""<!DOCTYPE html><html class="client-nojs" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"/><title>{title} – {site}</title><meta name="generator" content="MediaWiki 1.39.4"/></head><body class="mediawiki ltr sitedir-ltr ns-0 skin-vector action-view"><div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading mw-first-heading">{title}</h1><div id="bodyContent"><div id="siteSub">{site}</div><div id="mw-content-text" class="mw-body-content">{body}</div><div class="printfooter">/index.php?title={title.replace(" ", "_")}</div><div id="catlinks">{cats}</div></div></div><div id="mw-navigation"><div id="p-personal"><ul><li><a href="/index.php?title=Special:UserLogin">{w["login"]}</a></li></ul></div><div id="p-navigation"><ul><li><a href="/">{w["home"]}</a></li><li><a href="/index.php/Special:RecentChanges">{w["news"]}</a></li><li><a href="/index.php/Special:Random">Random</a></li></ul></div><form id="searchform"><input type="search" name="search" placeholder="{w["search"]}"/></form></div><footer id="footer"><ul><li>CC BY-SA 4.0</li><li>{w["privacy"]}</li></ul></footer></body></html>"""


def dspace(title, body, site="Ülikooli digiarhiiv", lang="et", old=False):
    w = W[lang]
    coll = {
        "et": "Sirvi kogusid|Autorid|Pealkirjad|Märksõnad",
        "en": "Communities &amp; Collections|Authors|Titles|Subjects",
    }.get(lang, "Communities|Authors|Titles|Subjects").split("|")
    if old:
        return f"""<!DOCTYPE html><html><head><title>{title}</title><meta content="DSpace 6.3" name="Generator"></head><body><header role="banner"><div class="navbar"><a href="/xmlui/" class="navbar-brand"><img src="/xmlui/themes/Mirage2/images/DSpace-logo-line.svg" /></a></div></header><div class="trail-wrapper"><ul class="breadcrumb"><li><a href="/xmlui/">{site}</a></li><li class="active">{title}</li></ul></div><div class="container" id="main-container"><div class="main-content"><div class="ds-static-div primary">{body}</div></div><div id="sidebar"><h2>{w["search"]}</h2><ul>{"".join(f'<li><a href="/xmlui/browse?type={i}">{c}</a></li>' for i, c in enumerate(coll))}</ul><h2>My Account</h2><a href="/xmlui/login">{w["login"]}</a></div></div><footer>DSpace software copyright &copy; 2002-2016 DuraSpace</footer></body></html>"""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><base href="/"><title>{site} :: {title}</title></head><body><ds-app ng-version="15.2.8"><ds-root><header><nav class="navbar"><a href="/home" aria-label="{w["home"]}"><img src="assets/images/logo.svg"></a><ul>{"".join(f'<li><a href="/browse/{i}">{c}</a></li>' for i, c in enumerate(coll))}<li><a href="/login">{w["login"]}</a></li></ul></nav></header><main class="main-content"><ol class="breadcrumb"><li><a href="/">{w["home"]}</a></li></ol><div class="container">{body}</div></main><footer><div class="bottom-footer"><p>DSpace software copyright © 2002-2023 LYRASIS</p><ul><li>{w["privacy"]}</li><li>Send Feedback</li></ul></div></footer></ds-root></ds-app></body></html>"""


def catalogue(title, body, site="E-kataloog", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{site} /{lang}</title></head><body><div class="pageLogo"><a href="/search~S1*est">{site}</a></div><div class="navigationRow"><a href="/patroninfo">{w["login"]}</a> <a href="/screens/help.html">Abi</a> <a href="/search/X">Liitotsing</a> <a href="/search/t">Pealkiri</a> <a href="/search/a">Autor</a></div><form method="get" action="/search~S1"><select name="searchtype"><option value="t">Pealkiri</option><option value="a">Autor</option><option value="d">Märksõna</option><option value="X">Märksõna / sõna</option></select><input name="searcharg" size="40"><input type="submit" value="{w["search"]}"></form><div class="pageContent"><h2>{title}</h2>{body}</div><div class="footer">ELNET Konsortsium</div></body></html>"""


def moodle(title, body, site="E-õppe keskkond", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}" xml:lang="{lang}"><head><title>{title} | {site}</title><meta name="keywords" content="moodle, {title}" /></head><body id="page-course-view" class="format-topics path-course"><div id="page-wrapper"><nav class="navbar fixed-top"><a href="/" class="navbar-brand">{site}</a><div class="usermenu"><span class="login">{w["login"]}: <a href="/login/index.php">{w["login"]}</a></span></div></nav><div id="page"><header id="page-header"><div class="page-header-headings"><h1>{title}</h1></div><nav><ol class="breadcrumb"><li><a href="/">{w["home"]}</a></li></ol></nav></header><section id="region-main"><div role="main"><span id="maincontent"></span>{body}</div></section></div><footer id="page-footer"><div class="logininfo"></div><div class="tool_dataprivacy"><a href="/admin/tool/dataprivacy/summary.php">Data retention summary</a></div><a href="https://download.moodle.org/mobile">Get the mobile app</a></footer></div></body></html>"""


def daily(
    title,
    body,
    site="Päevaleht",
    lang="et",
    comments="",
    heads=(
        "Valitsus arutab eelarvet",
        "Ilm läheb külmemaks",
        "Noor tennisist jõudis veerandfinaali",
        "Kolumn: kes hoolitseb hoolitseja eest?",
    ),
):
    w = W[lang]
    more = "".join(
        f'<article class="teaser"><a href="/artikkel/{120341 + i}"><h3>{h}</h3></a></article>'
        for i, h in enumerate(heads)
    )
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title><meta property="og:type" content="article"><script async src="https://securepubads.example/tag/js/gpt.js"></script></head><body class="article-page"><div id="cmp" class="hidden"><p>{w["cookie"]}</p><button>{w["ok"]}</button></div><header class="header"><button aria-label="{w["menu"]}"></button><a class="header__logo" href="/">{site}</a><nav><ul><li><a href="/eesti">Eesti</a></li><li><a href="/maailm">Maailm</a></li><li><a href="/arvamus">Arvamus</a></li><li><a href="/kultuur">Kultuur</a></li><li><a href="/sport">Sport</a></li></ul></nav><a href="/tellimine">Telli</a><a href="/login">{w["login"]}</a></header><main><article class="article"><h1 class="article__headline">{title}</h1>{body}<div class="share">{w["share"]}: <a>Facebook</a> <a>X</a> <a>e-post</a></div>{comments}</article><aside><h2>{w["popular"]}</h2>{more}</aside></main><footer><p>© {site}. {w["rights"]}. Toimetus: 666 0000. Kuulutused. Kasutustingimused. {w["privacy"]}.</p></footer></body></html>"""


def broadcaster(title, body, site="Rahvusringhääling", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"/><title>{title} | {site}</title><script>window.dataLayer=[]</script></head><body ng-app="app"><header><ul class="portals"><li><a href="/">Uudised</a></li><li><a href="/jupiter">Jupiter</a></li><li><a href="/raadio">Raadio</a></li><li><a href="/arhiiv">Arhiiv</a></li><li><a href="/lasteekraan">Lasteekraan</a></li></ul><div class="now">Otse: Terevisioon</div></header><section class="main-content"><h1>{title}</h1>{body}</section><section class="schedule"><h4>Telekava</h4><ul><li>18.00 Aktuaalne kaamera</li><li>18.30 Ringvaade</li><li>20.00 Pealtnägija</li></ul></section><footer>{site}, F. R. Kreutzwaldi 14, Tallinn · {w["contact"]} · {w["privacy"]}</footer></body></html>"""


def tube(
    title, body, site="VaataTV", lang="en", side=("Kuidas kuulata last", "Week in review", "Calm breathing, 10 min")
):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title><meta name="theme-color" content="#ffffff"></head><body dir="ltr"><div id="masthead"><a href="/" title="{site} {w["home"]}">{site}</a><input placeholder="{w["search"]}"><a href="/signin">{w["login"]}</a></div><div id="columns"><div id="primary">{body}</div><div id="secondary">{"".join(f'<a class="compact" href="/watch?v=r{i}aB9"><h3>{s}</h3><span>{i + 2} t vaatamist</span></a>' for i, s in enumerate(side))}</div></div><div class="foot">About Press Copyright Contact us Creators Advertise Developers Terms Privacy Policy &amp; Safety</div></body></html>"""


def shop(title, body, site="Raamatupood", lang="et", menu=("Ilukirjandus", "Psühholoogia", "Õpikud", "Kinkekaardid")):
    w = W[lang]
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title></head><body class="catalog-product-view"><div class="page-wrapper"><header class="page-header"><div class="panel"><ul><li><a href="/customer/account/login">{w["login"]}</a></li><li>{w["contact"]}</li></ul></div><a class="logo" href="/"><img alt="{site}"></a><div class="minicart-wrapper"><a href="/checkout/cart">{w["cart"]}</a> <span class="counter">0</span></div><form class="minisearch"><input type="text" name="q" placeholder="{w["search"]}"></form></header><nav class="navigation"><ul>{"".join(f'<li><a href="/{m.lower()}.html">{m}</a></li>' for m in menu)}</ul></nav><main class="page-main"><h1 class="page-title"><span>{title}</span></h1><div class="columns">{body}</div></main><footer class="page-footer"><ul><li>Tarneinfo</li><li>Tagastamine</li><li>{w["privacy"]}</li></ul><p>{site} OÜ</p></footer></div></body></html>"""


def phpbb(title, body, site="Perefoorum", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}"><head><meta charset="utf-8" /><title>{site} - {title}</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>{site}</h1><p class="skiplink"><a href="#start_here">{w["skip"]}</a></p></div><div class="navbar"><ul><li><a href="/faq">KKK</a></li><li><a href="/ucp.php?mode=login">{w["login"]}</a></li><li><a href="/index.php">Foorumi pealeht</a></li></ul></div></div><div id="page-body">{body}</div><div id="page-footer"><div class="navbar"><span>Kõik kellaajad on UTC+02:00</span> <a href="/ucp.php?mode=delete_cookies">Kustuta küpsised</a></div><div class="copyright">Powered by phpBB® Forum Software © phpBB Limited</div></div></div></body></html>"""


def discourse(title, body, site="Community", lang="en"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title><meta name="generator" content="Discourse 3.2.0"></head><body class="crawler"><header><a href="/">{site}</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1>{title}</h1></div>{body}</div><footer class="container wrap"><nav class='crawler-nav'><ul><li><a href='/' itemprop="url">Home </a></li><li><a href='/categories'>Categories </a></li><li><a href='/guidelines'>Guidelines </a></li><li><a href='/tos'>Terms of Service </a></li></ul></nav><p class='powered-by-link'>Powered by Discourse, best viewed with JavaScript enabled</p></footer></body></html>"""


def jobs(title, body, site="Töökuulutused", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title></head><body><header><a href="/">{site}</a><nav><a href="/toopakkumised">Tööpakkumised</a><a href="/ettevotted">Ettevõtted</a><a href="/palgad">Palgad</a><a href="/cv">Lisa CV</a><a href="/tooandjale">Tööandjale</a></nav></header><main><h1>{title}</h1>{body}</main><section><h2>Teised kuulutused</h2><ul><li><a href="/toopakkumine/91822">Sotsiaaltöötaja, Tartu</a></li><li><a href="/toopakkumine/91830">Lastekaitsespetsialist, Rae vald</a></li><li><a href="/toopakkumine/91841">Hooldustöötaja, Pärnu</a></li></ul></section><footer>© {site} AS · {w["privacy"]} · Kasutustingimused · Abi</footer></body></html>"""


def sphinx(title, body, site="toolkit 4.2 documentation", lang="en"):
    return f"""<!DOCTYPE html><html lang="{lang}" data-content_root="../"><head><meta charset="utf-8" /><title>{title} &#8212; {site}</title><link rel="stylesheet" href="../_static/basic.css" /><link rel="search" title="Search" href="../search.html" /></head><body><div class="related" role="navigation"><h3>Navigation</h3><ul><li class="right"><a href="../genindex.html">index</a></li><li class="right"><a href="../py-modindex.html">modules</a> |</li><li class="nav-item nav-item-0"><a href="../index.html">{site}</a> &#187;</li></ul></div><div class="document"><div class="documentwrapper"><div class="bodywrapper"><div class="body" role="main"><section><h1>{title}<a class="headerlink" href="#x">¶</a></h1>{body}</section></div></div></div><div class="sphinxsidebar" role="navigation"><h4>Quick search</h4><form class="search" action="../search.html"><input type="text" name="q" /><input type="submit" value="Go" /></form></div></div><div class="footer">&copy; Copyright 2024. Created using <a href="https://www.sphinx-doc.org/">Sphinx</a> 7.2.6.</div></body></html>"""


def px(title, body, site="Statistika andmebaas", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><title>{title}. {site}</title><meta name="application-name" content="PxWeb"></head><body><form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE" /><div id="wrap"><div id="header"><a href="/pxweb/{lang}/">{site}</a></div><div id="place-holder"><div class="breadcrumb"><a href="/">{w["home"]}</a> / <a href="/stat">stat</a></div><div id="pxwebcontent"><h1>{title}</h1>{body}</div></div></div></form></body></html>"""


def sharepoint(title, body, site="Linnavalitsus", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}-{lang.upper()}"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><title>{title}</title></head><body><form method="post" action="./Forms.aspx" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" value="noDigest" /><div id="s4-workspace"><div id="s4-titlerow"><a href="/">{site}</a><div class="ms-core-listMenu"><ul><li><a href="/Pages/teenused.aspx">Teenused</a></li><li><a href="/Pages/haridus.aspx">Haridus</a></li><li><a href="/Pages/sotsiaal.aspx">Sotsiaalhoolekanne</a></li><li><a href="/Pages/kontakt.aspx">{w["contact"]}</a></li></ul></div></div><div id="contentBox"><h1>{title}</h1><div class="ms-rtestate-field">{body}</div></div></div></form></body></html>"""


def europa(title, body, site="European Commission", lang="en"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr"><head><meta charset="utf-8" /><title>{title} - {site}</title><script type="application/json">{{"utility":"analytics"}}</script></head><body class="ecl-typography path-node"><header class="ecl-site-header"><a class="ecl-link" href="/index_{lang}"><img alt="{site}" src="/logo.svg"></a><a class="ecl-language-selector" href="#">{lang}</a><form class="ecl-search-form" role="search"><input type="search" id="q"><button>{w["search"]}</button></form><nav class="ecl-menu"><ul><li><a href="/index_{lang}">{w["home"]}</a></li><li><a href="/strategy_{lang}">Policies</a></li><li><a href="/funding_{lang}">Funding</a></li><li><a href="/events_{lang}">Events</a></li></ul></nav></header><main class="ecl-u-pb-xl" id="main-content"><div class="ecl-page-header"><h1 class="ecl-page-header__title">{title}</h1></div><div class="ecl-container"><div class="ecl">{body}</div></div></main><footer class="ecl-site-footer"><p>{site}</p><ul><li>Contact the EU</li><li>Language policy</li><li>Cookies</li><li>{w["privacy"]}</li><li>Legal notice</li></ul></footer></body></html>"""


def blogspot(title, body, site="Märkmeid töölt", lang="et", year="2016"):
    return f"""<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>{site}: {title}</title></head><body class='loading'><div class='content-outer'><header><div class='titlewrapper'><h1 class='title'><a href='/'>{site}</a></h1></div></header><div class='main-outer'><div class='blog-posts hfeed'><div class='post-outer'><h3 class='post-title entry-title'>{title}</h3><div class='post-body entry-content'>{body}</div></div></div><div class='blog-pager'><a href='/'>Avaleht</a> <a href='/older'>Vanem postitus</a></div></div><aside><div class='widget BlogArchive'><h2>Blogiarhiiv</h2><ul><li>{year} (14)</li><li>2015 (31)</li></ul></div><div class='widget Profile'><h2>Minust</h2><p>Vaata mu täielikku profiili</p></div></aside><footer>Teenust pakub Blogger.</footer></div></body></html>"""


def forge(title, body, site="codehaus", lang="en"):
    return f"""<!DOCTYPE html><html lang="{lang}" data-color-mode="auto"><head><meta charset="utf-8"><title>{title} · {site}</title></head><body class="logged-out"><a href="#start-of-content" class="sr-only">Skip to content</a><header class="HeaderMktg" role="banner"><a href="/">{site}</a><nav><ul><li>Product</li><li>Solutions</li><li>Resources</li><li>Open Source</li><li>Pricing</li></ul></nav><a href="/login">Sign in</a><a href="/signup">Sign up</a></header><div class="application-main"><main>{body}</main></div><footer><span>© 2025 {site}, Inc.</span><ul><li>Terms</li><li>Privacy</li><li>Security</li><li>Status</li><li>Docs</li></ul></footer></body></html>"""


def form(title, body, lang="et", site="Vormid"):
    foot = {
        "et": "Ärge kunagi esitage vormide kaudu paroole. Selle sisu ei ole loonud ega heaks kiitnud teenuse pakkuja. Teatage väärkasutusest",
        "en": "Never submit passwords through forms. This content is neither created nor endorsed by the provider. Report abuse",
        "ru": "Никогда не отправляйте пароли через формы. Сообщение о нарушении",
    }.get(lang, "Report abuse")
    return f"""<!DOCTYPE html><html lang="{lang}" class="HB1eCd-UMrnmb"><head><meta charset="utf-8"><title>{title}</title><meta name="robots" content="noindex, nofollow"><meta property="og:title" content="{title}"></head><body dir="ltr" class="freebirdLightBackground"><div class="teQAzf"><div class="Uc2NEf"><div class="ahS2Le"><div class="F9yp7e ikZYwf">{title}</div></div>{body}</div><div class="T2dutf">{foot}</div><div>{site}</div></div></body></html>"""


def limesurvey(title, body, lang="et"):
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr" class="{lang} dir-ltr fruity"><head><meta charset="utf-8" /><meta name="generator" content="LimeSurvey https://www.limesurvey.org" /><title>{title}</title></head><body class="fruity font-noto"><div id="beginScripts"></div><nav class="navbar navbar-default"><div class="navbar-header"><span class="navbar-brand">{title}</span></div></nav><div id="outerframeContainer" class="container-fluid"><div class="space-col"><h1 class="survey-name">{title}</h1>{body}</div></div></body></html>"""


def docs(title, body, lang="et", kind="Dokumendid"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} – {kind}</title><meta name="referrer" content="strict-origin-when-cross-origin"></head><body><div id="docs-chrome"><div id="docs-bars"><span class="docs-title-input">{title}</span><a href="/signin">{W[lang]["login"]}</a></div></div><div class="kix-appview-editor">{body}</div></body></html>"""


def dokuwiki(title, body, site="Metoodikaviki", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr" class="no-js"><head><meta charset="utf-8" /><title>{title} [{site}]</title><meta name="generator" content="DokuWiki"/></head><body><div id="dokuwiki__site"><div id="dokuwiki__top" class="site dokuwiki mode_show tpl_dokuwiki"><div id="dokuwiki__header"><h1><a href="/doku.php?id=start">{site}</a></h1><div id="dokuwiki__usertools"><ul><li><a href="?do=login">{w["login"]}</a></li></ul></div><div id="dokuwiki__sitetools"><form class="search"><input name="q" /></form><ul><li>Viimased muudatused</li><li>Meediahaldur</li><li>Sisukaart</li></ul></div><div class="breadcrumbs">Sa oled siin: <a href="/doku.php?id=start">start</a></div></div><div class="wrapper"><div id="dokuwiki__content"><div class="page group">{body}</div></div></div><div id="dokuwiki__footer"><div class="license">CC Attribution-Share Alike 4.0 International</div></div></div></div></body></html>"""


def confluence(title, body, site="Intra", lang="en"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><title>{title} - {site} - Confluence</title><meta name="ajs-version-number" content="7.19.8"></head><body id="com-atlassian-confluence"><div id="full-height-container"><header id="header"><nav class="aui-header"><span id="logo"><a href="/">{site}</a></span><ul><li><a href="/spacedirectory">Spaces</a></li><li><a href="/login.action">Log in</a></li></ul></nav></header><div id="main" class="aui-page-panel"><h1 id="title-text"><a href="#">{title}</a></h1><div id="content" class="page view">{body}</div></div><footer id="footer"><p>Powered by Atlassian Confluence 7.19.8</p><ul><li>Report a bug</li><li>Atlassian News</li></ul></footer></div></body></html>"""


def typo3(title, body, site="Landesportal", lang="de", menu=("Themen", "Service", "Presse")):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><meta name="generator" content="TYPO3 CMS"><title>{title} - {site}</title></head><body id="p412"><a href="#content" class="sr-only">{w["skip"]}</a><header><a href="/"><img alt="{site}"></a><nav><ul>{"".join(f'<li><a href="/{m.lower()}">{m}</a></li>' for m in menu)}</ul></nav></header><div id="content"><div class="frame frame-default frame-type-text"><header><h1>{title}</h1></header>{body}</div></div><footer><a href="/impressum">Impressum</a> <a href="/datenschutz">{w["privacy"]}</a> <a href="/kontakt">{w["contact"]}</a></footer></body></html>"""


def voog(title, body, site="MTÜ Hoiame", lang="et", menu=("Tegevus", "Materjalid", "Toeta meid")):
    w = W[lang]
    return f"""<!DOCTYPE html><html class="public" lang="{lang}"><head><meta charset="utf-8"><title>{title} — {site}</title><meta name="generator" content="Voog"></head><body class="common-page"><header class="header"><div class="header-title"><a href="/">{site}</a></div><nav class="menu-main"><ul class="menu">{"".join(f'<li><a href="/{m.lower().replace(" ", "-")}">{m}</a></li>' for m in menu)}<li><a href="/kontakt">{w["contact"]}</a></li></ul></nav></header><main class="content"><section class="content-body formatted" data-search-indexing-allowed="true"><h1>{title}</h1>{body}</section></main><footer class="footer"><p>{site} · reg nr 80000000</p><div class="voog-reference"><a href="https://www.voog.com">Made with Voog</a></div></footer></body></html>"""


def law(title, body, site="Õigusaktide andmekogu", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"/><title>{title} – {site}</title></head><body><div id="header"><a href="index.html">{site}</a><ul><li><a href="/lyhendid.html">Lühendid</a></li><li><a href="/tutvustus.html">Tutvustus</a></li><li><a href="/eli">Eesti õigus</a></li><li><a href="/kohtulahendid">Kohtulahendid</a></li></ul><form action="/otsing"><input name="sakk"/><input type="submit" value="{w["search"]}"/></form></div><div id="article"><p class="announcement-title">{title}</p>{body}</div><div id="footer">Väljaandja: Justiitsministeerium · {w["privacy"]}</div></body></html>"""


def ojs(title, body, site="Journal of Care Studies", lang="en"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" xml:lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title><meta name="generator" content="Open Journal Systems 3.3.0.13"></head><body class="pkp_page_article pkp_op_view has_site_logo"><div class="pkp_structure_page"><header class="pkp_structure_head"><div class="pkp_site_name"><a href="/index">{site}</a></div><nav><ul><li>Current</li><li>Archives</li><li>Announcements</li><li>{w["about"]}</li></ul><ul id="navigationUser"><li>Register</li><li>{w["login"]}</li></ul></nav></header><div class="pkp_structure_content has_sidebar"><main class="pkp_structure_main"><h1 class="page_title">{title}</h1>{body}</main><div class="pkp_structure_sidebar"><h2>Make a Submission</h2><h2>Information</h2><ul><li>For Readers</li><li>For Authors</li><li>For Librarians</li></ul></div></div><footer>Platform &amp; workflow by OJS / PKP</footer></div></body></html>"""


def museum(title, body, site="Muuseumide infosüsteem", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{site}</title></head><body><table width="100%"><tr><td class="top"><a href="/portaal/avaleht">{w["home"]}</a> | <a href="/portaal/otsing">{w["search"]}</a> | <a href="/portaal/avaandmed">Avaandmed</a> | <a href="/portaal/abi">Abi</a></td></tr><tr><td id="center"><h3>{title}</h3>{body}</td></tr><tr><td class="bottom">{site} v1.16.4</td></tr></table></body></html>"""


def podcast(title, body, site="Kuula", lang="et"):
    w = W[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} · {site} podcast</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><nav><a href="/">{site}</a> <a href="/avasta">Avasta</a> <a href="/edetabel">Edetabel</a> <a href="/login">{w["login"]}</a></nav><main><h1>{title}</h1>{body}</main><div class="player"><button aria-label="play">▶</button><span>0:00 / 0:00</span></div><footer>RSS · Apple Podcasts · Spotify · {w["privacy"]}</footer></body></html>"""


def app(title, body, site="", lang="et", ids="__next"):
    """A single page application rendered at the server."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}{" | " + site if site else ""}</title><link rel="preload" href="/_next/static/css/4e1b.css" as="style"/></head><body><div id="{ids}"><div class="css-1h2"><header class="css-9a"><a href="/">{site or title}</a><button>{W[lang]["menu"]}</button></header><div class="css-77">{body}</div><footer class="css-5">{W[lang]["rights"]}</footer></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{}}}},"page":"/[slug]","buildId":"h5Kx"}}</script></body></html>"""


def spa(
    title,
    lang="en",
    root="app",
    boot="/assets/index-9c1.js",
    noscript="We're sorry but this app doesn't work properly without JavaScript enabled. Please enable it to continue.",
):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><script type="module" crossorigin src="{boot}"></script></head><body><noscript>{noscript}</noscript><div id="{root}"></div></body></html>"""


def front(title, body="", head=""):
    """A page made by hand in the years of frames."""
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{title}</TITLE>{head}</HEAD><BODY BGCOLOR="#FFFFFF" LINK="#0000CC">{body}</BODY></HTML>"""


POOL = {
    "et": (
        "Ohvriabi poole võib pöörduda igaüks, kes on langenud hooletuse, halva kohtlemise või vägivalla ohvriks. Abi saamiseks ei pea olema esitanud avaldust politseile ning vestlus spetsialistiga on tasuta ja usalduslik. Töötaja kuulab ära, selgitab võimalusi ja aitab suhelda teiste asutustega.",
        "Hea on enne kohtumist mõelda läbi, mida tahad küsida, ja kirjutada olulisem üles. Võta kaasa isikut tõendav dokument ning kõik paberid, mis juhtumiga seotud on. Kui eesti keel ei ole sinu emakeel, anna sellest teada, siis leiame tõlgi.",
        "Uuringus osales 1240 inimest üle Eesti, kellest ligi pooled elasid väljaspool suuremaid linnu. Vastustest selgus, et kõige sagedamini küsitakse nõu sõpradelt ja perearstilt, alles seejärel otsitakse üles oma valla sotsiaaltöötaja. Nooremad vastajad eelistasid kirjutada, vanemad helistada.",
        "Kriisi alguses vajab inimene eelkõige turvatunnet, sooja jooki ja kedagi, kes jääb tema kõrvale. Ära sunni rääkima ega anna lubadusi, mida sa täita ei saa. Räägi rahulikult, lühikeste lausetega, ja selgita, mis edasi juhtub.",
        "Koolitus kestab kaks päeva ja vaheldumisi on loengud, arutelud ning harjutused väikestes rühmades. Osalejad saavad töölehed ja kirjanduse nimekirja. Lõpus koostab igaüks isikliku tegevuskava, mille juurde tullakse kuu aja pärast kovisioonis tagasi.",
        "Taotluse saab esitada iseteeninduses või paberil, viimasel juhul tuleb see omakäeliselt allkirjastada. Otsus tehakse kümne tööpäeva jooksul ning saadetakse e-posti teel. Kui andmeid jääb puudu, võtab menetleja ühendust.",
        "Lapse käitumise taga on peaaegu alati vajadus, mida ta ei oska veel sõnadesse panna. Täiskasvanu ülesanne on see vajadus ära arvata ja aidata lapsel rahuneda, enne kui reeglitest rääkida. Kõige rohkem õpib laps sellest, mida ta kodus näeb.",
        "Raamatus on seitse peatükki, neist igaüks algab päris elust võetud looga ja lõpeb küsimustega, mida lugeja saab endalt küsida. Autor on töötanud kliinilise psühholoogina üle kahekümne aasta ja õpetab ülikoolis nõustamist.",
        "Vallas tegutseb kolm päevakeskust, kus eakad saavad käia võimlemas, laulmas ja arvutit õppimas. Transport kodust keskusesse ja tagasi on piirkonna elanikele tasuta, kui soovist eelmisel päeval teada anda. Huviringide tunniplaan on üleval iga keskuse teadetetahvlil.",
        "Lähisuhtevägivalla puhul on oluline märgata mustrit, mitte üksikut tüli. Hirm partneri ees, sõpradest eemale hoidmine, raha kontrollimine ja pidev vabandamine on märgid, mille puhul tasub küsida, kas inimesel on kodus turvaline olla.",
    ),
    "en": (
        "Support workers listen without judging and help people to decide what they want to do next. You do not have to report to the police in order to get help, and nothing you say will be passed on without your consent unless somebody is in danger.",
        "The handbook is divided into five parts. Each begins with a short case, goes on to explain the theory behind it and closes with exercises that can be used in a classroom or alone. Answers to the exercises are printed at the back.",
        "We interviewed thirty-two practitioners in four countries and coded the transcripts in two rounds. Most of them described a lack of time, rather than a lack of knowledge, as the thing that kept them from following the guidelines in full.",
        "Children who have lived with violence may find it hard to sleep, to concentrate or to trust adults. Keep the days predictable, name feelings aloud, and let the child choose small things. If worries last more than a month, ask your doctor for advice.",
        "To install the package, create a new environment first and activate it. The command line tool then offers a short tour, which writes an example project to the current folder. Options may be given on the command line or in a settings file, and the former win.",
        "The programme funds partnerships of at least three organisations from different countries. Projects last between twelve and thirty-six months, and the grant covers staff, travel and the production of learning materials. Applications are assessed by two independent experts.",
        "Restorative practice brings together those who have been harmed and those who have caused the harm. A trained facilitator prepares everybody separately, sometimes for months, and the meeting takes place only if all of them still want it.",
    ),
    "ru": (
        "Помощь пострадавшим может получить любой человек, который столкнулся с насилием, небрежностью или плохим обращением. Для этого не нужно подавать заявление в полицию. Разговор со специалистом бесплатный и конфиденциальный, при необходимости приглашают переводчика.",
        "Перед встречей запишите вопросы, которые хотите задать, и возьмите с собой документ, удостоверяющий личность. Работник объяснит, какие услуги положены в вашем случае, и поможет заполнить бумаги. Первая встреча длится около часа.",
        "В исследовании участвовали семьи из пяти городов. Родители чаще всего говорили об усталости и о том, что им не с кем оставить ребёнка. Авторы предлагают развивать группы взаимной поддержки и короткие летние лагеря.",
        "Подросток редко просит о помощи прямо. Обратите внимание, если он перестал встречаться с друзьями, плохо спит или потерял интерес к тому, что раньше радовало. Спросите спокойно и выслушайте, не перебивая и не давая советов сразу.",
        "Ходатайство можно подать в самообслуживании или на бумаге. Решение принимают в течение десяти рабочих дней и отправляют по электронной почте. Если каких-то данных не хватает, чиновник свяжется с вами по телефону.",
    ),
    "fi": (
        "Rikosuhripäivystys auttaa rikoksen uhria, hänen läheistään ja rikosasiassa todistavaa. Palvelut ovat maksuttomia ja luottamuksellisia, ja niitä saa usealla kielellä. Voit soittaa, kirjoittaa verkossa tai varata ajan tapaamiseen lähimpään palvelupisteeseen.",
        "Oppaassa kerrotaan, miten lapsen kanssa voi puhua vaikeista asioista. Jokaisen luvun lopussa on harjoituksia, joita voi tehdä yksin tai ryhmässä. Opas on tarkoitettu opettajille, nuorisotyöntekijöille ja vanhemmille, ja sen saa tulostaa vapaasti.",
        "Tutkimukseen vastasi yli tuhat ihmistä eri puolilta maata. Tulosten mukaan apua haetaan useimmiten vasta silloin, kun tilanne on jatkunut vuosia. Nuoret kertoivat ensin ystävälle, vanhemmat ihmiset useimmiten lääkärille tai hoitajalle.",
    ),
    "sv": (
        "Här kan du läsa om vilket stöd du kan få om du har blivit utsatt för ett brott. Stödet är gratis och den du pratar med har tystnadsplikt. Du behöver inte ha gjort en polisanmälan, och du bestämmer själv hur mycket du vill berätta.",
        "Handboken vänder sig till dig som möter barn i ditt arbete. Den innehåller samtalsövningar, checklistor och exempel från skolor som har prövat metoden under flera år. Materialet får kopieras fritt så länge källan anges.",
    ),
    "lv": (
        "Palīdzību var saņemt ikviens, kurš cietis no vardarbības vai noziedzīga nodarījuma. Konsultācijas ir bez maksas un konfidenciālas, un tās sniedz apmācīti speciālisti. Pirms tikšanās vari sagatavot jautājumus un paņemt līdzi dokumentus, kas saistīti ar notikušo.",
        "Rokasgrāmatā aprakstīts, kā runāt ar bērnu par grūtām lietām un kā pamanīt, ka viņam nepieciešama palīdzība. Katras nodaļas beigās ir uzdevumi skolotājiem un vecākiem, kurus drīkst brīvi izmantot mācību darbā.",
    ),
    "de": (
        "Wer Opfer einer Straftat geworden ist, hat Anspruch auf Beratung und Begleitung. Die Gespräche sind kostenlos und vertraulich, eine Anzeige bei der Polizei ist dafür nicht nötig. Unsere Beraterinnen helfen auch beim Ausfüllen von Anträgen und begleiten Sie auf Wunsch zu Terminen.",
        "Das Heft richtet sich an Lehrkräfte und Fachkräfte der Jugendhilfe. Es enthält Übungen, Fallbeispiele und Kopiervorlagen, mit denen sich eine Unterrichtseinheit von drei bis vier Stunden gestalten lässt. Am Ende jedes Kapitels finden sich Hinweise auf weiterführende Literatur.",
    ),
    "fr": (
        "Toute personne victime d'une infraction peut être écoutée, informée et accompagnée gratuitement. Il n'est pas nécessaire d'avoir porté plainte. Nos juristes expliquent les démarches, et des psychologues reçoivent sur rendez-vous dans chaque département.",
        "Ce guide s'adresse aux enseignants et aux éducateurs. Il propose des activités, des fiches à photocopier et des témoignages recueillis dans une dizaine d'établissements. Chaque chapitre se termine par une bibliographie et par des questions à débattre en groupe.",
    ),
}  # fmt: skip


def prose(lang="et", n=3, start=0):
    """n ordinary paragraphs, beginning with the start-th of the pool."""
    pool = POOL[lang]
    return "".join(f"<p>{pool[(start + i) % len(pool)]}</p>" for i in range(n))
