"""Surroundings: a score of frameworks' ways to build a page, filled by language and varied by the host's name."""

import html
import json
import random
import zlib
from collections.abc import Callable, Mapping
from typing import NamedTuple

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.ninth.longer import MORE
from heldout.ninth.vocab import WORDS, Words
from heldout.ninth.weight import heavy, with_forms
from heldout.shapes import Case, case


class Site(NamedTuple):
    host: str
    lang: str
    name: str
    title: str
    main: str
    head: str
    chance: random.Random

    @property
    def words(self) -> Words:
        return WORDS[self.lang]

    def menu(self, least: int = 5, most: int = 11) -> list[str]:
        return self.chance.sample(self.words.menu, min(len(self.words.menu), self.chance.randint(least, most)))

    def teasers(self, count: int = 3) -> list[str]:
        return self.chance.sample(self.words.news, min(len(self.words.news), count))

    def code(self, length: int = 6) -> str:
        return "".join(self.chance.choice("abcdefghkmnprstuvwxyz0123456789") for _ in range(length))

    def links(self, least: int = 5, most: int = 11, mark: str = "") -> str:
        return "".join(
            f'<li{mark}><a href="/{self.lang}/{self.code(4)}">{word}</a></li>' for word in self.menu(least, most)
        )


def marked(text: str) -> str:
    """A small markup: # and ## headings, - items, | rows, < as it stands, all else paragraphs."""
    out, open_tag = [], ""
    for line in (one.strip() for one in text.strip().split("\n") if one.strip()):
        tag = {"- ": "ul", "| ": "table"}.get(line[:2], "")
        if tag != open_tag:
            out += [f"</{open_tag}>" if open_tag else "", f"<{tag}>" if tag else ""]
            open_tag = tag
        out.append(_line(line))
    return "\n".join([*out, f"</{open_tag}>" if open_tag else ""])


def _line(line: str) -> str:
    if line.startswith("<"):
        return line
    if line.startswith("## "):
        return f"<h2>{line[3:]}</h2>"
    if line.startswith("# "):
        return f"<h1>{line[2:]}</h1>"
    if line.startswith("- "):
        return f"<li>{line[2:]}</li>"
    if line.startswith("| "):
        return "<tr>" + "".join(f"<td>{cell.strip()}</td>" for cell in line[2:].split("|")) + "</tr>"
    return f"<p>{line}</p>"


def _drupal(s: Site) -> str:
    return f"""<!DOCTYPE html>
<html lang="{s.lang}" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>{s.title} | {s.name}</title><link rel="stylesheet" media="all" href="/sites/default/files/css/css_{s.code(20)}.css" />{s.head}</head>
<body class="layout-one-sidebar path-node page-node-type-page"><a href="#main-content" class="visually-hidden focusable">{s.words.skip}</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><a href="/{s.lang}" rel="home"><img src="/themes/custom/{s.code()}/logo.svg" alt="{s.name}" /></a>
<form action="/{s.lang}/search" method="get"><input type="search" name="keys" placeholder="{s.words.search}" /></form><nav role="navigation"><ul class="menu menu--main">{s.links(6, 12, ' class="menu-item"')}</ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div data-drupal-messages-fallback class="hidden"></div>{s.main}</div>
<aside class="layout-sidebar-first" role="complementary"><ul>{"".join(f"<li><a href='/{s.lang}/node/{s.chance.randint(10, 999)}'>{t}</a></li>" for t in s.teasers())}</ul></aside></main>
<footer role="contentinfo"><p>{s.name} · info@{s.host}</p><ul>{s.links(3, 5)}</ul></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/","currentLanguage":"{s.lang}"}},"user":{{"uid":0,"permissionsHash":"{s.code(32)}"}}}}</script><script src="/core/misc/drupal.js?v=10.3"></script></body></html>"""


def _wordpress(s: Site) -> str:
    return f"""<!DOCTYPE html>
<html lang="{s.lang}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name='robots' content='max-image-preview:large' />
<title>{s.title} &#8211; {s.name}</title><link rel="alternate" type="application/rss+xml" href="/feed/" /><link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css?ver=6.{s.chance.randint(1, 8)}' />
<style id='global-styles-inline-css'>:root{{--wp--preset--color--black:#000;--wp--preset--font-size--small:13px;--wp--preset--spacing--40:1rem}}.wp-block-group{{margin:0}}</style>{s.head}</head>
<body class="wp-singular page wp-embed-responsive wp-theme-{s.code()}"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">{s.name}</a></p>
<nav class="wp-block-navigation" aria-label="{s.words.menu[0]}"><ul class="wp-block-navigation__container">{s.links(4, 8, ' class="wp-block-navigation-item"')}</ul></nav></div></header>
<main class="wp-block-group"><div class="entry-content wp-block-post-content">{s.main}</div></main>
<footer class="wp-block-template-part"><p>&copy; {s.name}. {s.words.foot}.</p></footer></div><div id="cookie-law-info-bar"><span>{s.words.cookies} <a role="button">OK</a></span></div>
<script>window.wpemojiSettings={{"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/15.0.3\\/72x72\\/","source":{{"concatemoji":"\\/wp-includes\\/js\\/wp-emoji-release.min.js"}}}};</script></body></html>"""


def _bootstrap(s: Site) -> str:
    return f"""<!doctype html><html lang="{s.lang}" class="h-100"><head><meta charset="utf-8"><title>{s.title}</title><link href="/assets/bootstrap.min.css" rel="stylesheet"><meta name="csrf-token" content="{s.code(24)}">{s.head}</head>
<body class="d-flex flex-column h-100"><nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="/">{s.name}</a><button class="navbar-toggler" type="button" data-bs-toggle="collapse"><span class="navbar-toggler-icon"></span></button>
<div class="collapse navbar-collapse"><ul class="navbar-nav me-auto">{s.links(3, 7, ' class="nav-item"')}</ul><a class="btn btn-outline-primary" href="/login">{s.words.login}</a></div></div></nav>
<main class="container py-4 flex-shrink-0">{s.main}</main><footer class="footer mt-auto py-3 bg-light"><div class="container text-muted">{s.name}, 2026</div></footer><script src="/assets/bootstrap.bundle.min.js"></script></body></html>"""


def _next(s: Site) -> str:
    c = s.code(5)
    data = {
        "props": {"pageProps": {"locale": s.lang, "title": s.title, "_nextI18Next": {"ns": ["common"]}}},
        "page": "/[...slug]",
        "buildId": s.code(12),
        "isFallback": False,
    }
    return f"""<!DOCTYPE html><html lang="{s.lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{s.title} · {s.name}</title><meta name="next-head-count" content="3"/><link rel="preload" href="/_next/static/css/{c}.css" as="style"/>{s.head}<script defer="" nomodule="" src="/_next/static/chunks/polyfills-{c}.js"></script></head>
<body><div id="__next"><div class="Layout_root__{c}"><header class="Header_header__{c}"><a class="Header_logo__{c}" href="/">{s.name}</a><ul class="Nav_list__{c}">{s.links(4, 7)}</ul></header><main class="Content_main__{c}">{s.main}</main>
<footer class="Footer_wrap__{c}"><p>{s.words.cookies}</p><p>© {s.name}</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False)}</script></body></html>"""


def _liferay(s: Site) -> str:
    mega = "".join(
        f'<li class="lfr-nav-item dropdown"><a role="menuitem" href="/web/{s.code(3)}">{w}</a><ul class="child-menu">{s.links(3, 6)}</ul></li>'
        for w in s.menu(5, 8)
    )
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="{s.lang}"><head><title>{s.title} - {s.name}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" /><link href="/o/{s.code()}-theme/css/main.css?t=17{s.chance.randint(10**7, 10**8)}" rel="stylesheet" />{s.head}<script data-senna-track="temporary">var Liferay=Liferay||{{}};Liferay.ThemeDisplay={{getLanguageId:function(){{return "{s.lang}"}},isSignedIn:function(){{return false}}}};</script></head>
<body class="controls-visible yui3-skin-sam signed-out public-page site"><nav id="quick-access-nav"><a href="#main-content">{s.words.skip}</a></nav><div class="container-fluid position-relative" id="wrapper"><header id="banner"><a class="logo" href="/"><img alt="{s.name}" src="/o/logo.png"/></a><nav id="navigation"><ul role="menubar">{mega}</ul></nav></header>
<section id="content"><div class="portlet-boundary portlet-journal-content"><div class="journal-content-article">{s.main}</div></div></section><footer id="footer">{s.name}<ul>{s.links(5, 9)}</ul></footer></div></body></html>"""


def _typo3(s: Site) -> str:
    return f"""<!DOCTYPE html>
<html lang="{s.lang}"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><title>{s.name}: {s.title}</title><meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-{s.code(16)}.css">{s.head}</head>
<body id="p{s.chance.randint(20, 9000)}" class="page-{s.code(2)} pagelevel-2 layout-default"><div id="top"></div><div class="body-bg"><a class="sr-only" href="#page-content">{s.words.skip}</a><header class="navbar-mainnavigation"><ul>{s.links(6, 10)}</ul></header>
<nav class="breadcrumb-section"><ol><li>{s.words.menu[0]}</li><li>{s.menu(1, 1)[0]}</li></ol></nav><div id="page-content" class="bp-page-content main-section"><div class="frame frame-default frame-type-text">{s.main}</div></div><footer id="page-footer"><div class="frame-inner">{s.name}<br>{s.words.foot}</div></footer></div></body></html>"""


def _sharepoint(s: Site) -> str:
    return f"""<!DOCTYPE html><html dir="ltr" lang="{s.lang}"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="X-UA-Compatible" content="IE=10" /><title>
	{s.title}
</title>{s.head}<script type="text/javascript">var _spPageContextInfo={{webServerRelativeUrl:"/",siteAbsoluteUrl:"https://{s.host}",userId:0,isSiteAdmin:false,currentLanguage:1061}};var g_presenceEnabled=true;</script></head>
<body><form method="post" action="./" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" value="0x{s.code(40)}" /><input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMGRk{s.code(90)}" /><div id="s4-ribbonrow" style="display:none"></div><div id="s4-workspace"><div id="s4-titlerow"><h2 class="site-name">{s.name}</h2><ul class="root static">{s.links(5, 9, ' class="static"')}</ul></div>
<div id="contentRow"><div id="sideNavBox"><ul>{s.links(3, 6)}</ul></div><div id="contentBox"><div id="DeltaPlaceHolderMain">{s.main}</div></div></div></div></form></body></html>"""


def _old(s: Site) -> str:
    bar = " | ".join(f'<a href="{s.code(5)}.htm">{w}</a>' for w in s.menu(4, 8))
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{s.title}</TITLE>{s.head}</HEAD>
<BODY BGCOLOR="#{s.chance.choice(["FFFFFF", "FFFFE0", "E8F0FF", "F0F0F0"])}" TEXT="#000000"><CENTER><FONT SIZE="+1" FACE="Verdana">{s.name}</FONT><BR><FONT SIZE="-1">{bar}</FONT></CENTER><HR><TABLE WIDTH="760" BORDER="0" CELLPADDING="6"><TR><TD VALIGN="top">{s.main}</TD></TR></TABLE><HR><FONT SIZE="-2">{s.name} 200{s.chance.randint(1, 9)}</FONT></BODY></HTML>"""


def _joomla(s: Site) -> str:
    mods = "".join(
        f'<div class="moduletable"><h3>{w}</h3><ul class="nav menu mod-list">{s.links(3, 6)}</ul></div>'
        for w in s.menu(2, 3)
    )
    return f"""<!DOCTYPE html><html xml:lang="{s.lang}" lang="{s.lang}"><head><base href="/"/><meta charset="utf-8"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>{s.title}</title><link href="/templates/{s.code()}/css/template.css" rel="stylesheet"/>{s.head}<script type="application/json" class="joomla-script-options new">{{"csrf.token":"{s.code(32)}","system.paths":{{"root":"","base":""}}}}</script></head>
<body class="site com_content view-article no-task itemid-{s.chance.randint(101, 400)}"><div class="body"><header class="header"><a class="brand" href="/"><span class="site-title">{s.name}</span></a></header><div class="row-fluid"><div id="aside" class="span3">{mods}</div><main id="content" role="main" class="span9"><div class="item-page">{s.main}</div></main></div></div><footer><p>&copy; 2026 {s.name}</p><a href="#top">↑</a></footer></body></html>"""


def _builder(s: Site) -> str:
    c = s.code(5)
    return f"""<!DOCTYPE html><html lang="{s.lang}"><head><meta charset="utf-8"><title>{s.title} | {s.name}</title><meta name="generator" content="Wix.com Website Builder"/><style>.{c}1{{position:absolute;top:0}}.{c}2{{min-height:40px;width:100%}}.{c}3{{--font:normal normal 17px/1.4em avenir}}@media(max-width:750px){{.{c}1{{position:static}}}}</style>{s.head}</head>
<body class=""><div id="SITE_CONTAINER"><div id="main_MF" class="{c}1"><div id="SITE_HEADER" class="{c}2"><span class="{c}3"><a href="/">{s.name}</a></span><wix-dropdown-menu><nav><ul>{s.links(3, 6, f' class="{c}2"')}</ul></nav></wix-dropdown-menu></div><div id="PAGES_CONTAINER"><div id="SITE_PAGES">{s.main}</div></div><div id="SITE_FOOTER" class="{c}2"><p>© {s.name}</p></div></div></div>
<script type="application/json" id="wix-viewer-model">{{"siteAssets":{{"dataFixersParams":{{"experiments":{{}}}}}},"language":{{"userLanguage":"{s.lang}"}},"rollout":{{"siteAssetsVersionsRollout":false}}}}</script></body></html>"""


def _docs(s: Site) -> str:
    tree = "".join(
        f'<li class="md-nav__item"><a class="md-nav__link" href="../{s.code(5)}/"><span class="md-ellipsis">{w}</span></a></li>'
        for w in s.menu(6, 12)
    )
    return f"""<!doctype html><html lang="{s.lang}" class="no-js"><head><meta charset="utf-8"><meta name="generator" content="mkdocs-1.6.0, mkdocs-material-9.5"><title>{s.title} - {s.name}</title><link rel="stylesheet" href="../assets/stylesheets/main.{s.code()}.min.css">{s.head}<script>__md_scope=new URL("..",location)</script></head>
<body dir="ltr" data-md-color-scheme="default"><a href="#x" class="md-skip">{s.words.skip}</a><header class="md-header" data-md-component="header"><nav class="md-header__inner md-grid"><a href=".." title="{s.name}" class="md-header__button md-logo"></a><form class="md-search__form" name="search"><input type="text" placeholder="{s.words.search}"></form></nav></header>
<div class="md-container"><main class="md-main"><div class="md-sidebar md-sidebar--primary"><ul class="md-nav__list">{tree}</ul></div><div class="md-content"><article class="md-content__inner md-typeset">{s.main}</article></div></main><footer class="md-footer">Made with Material for MkDocs</footer></div><script id="__config" type="application/json">{{"base":"..","features":["navigation.tabs"],"translations":{{"clipboard.copied":"Copied to clipboard","search.result.none":"No matching documents","search.result.one":"1 matching document"}}}}</script></body></html>"""


def _paper(s: Site) -> str:
    cards = "".join(
        f'<article class="teaser"><a href="/{s.chance.randint(10**6, 10**7)}"><h3>{t}</h3></a><time>{s.chance.randint(6, 22)}:{s.chance.randint(10, 59)}</time></article>'
        for t in s.teasers(5)
    )
    return f"""<!DOCTYPE html><html lang="{s.lang}"><head><meta charset="utf-8"><title>{s.title}</title><meta property="og:site_name" content="{s.name}"><script async src="https://ads.example/gpt.js"></script><script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"pageType":"article","lang":"{s.lang}","loggedIn":false}});</script>{s.head}</head>
<body class="body--article"><div id="cmp" hidden><p>{s.words.cookies}</p></div><header class="masthead"><a class="masthead__logo" href="/">{s.name}</a><nav><ul>{s.links(8, 14)}</ul></nav><a href="/login">{s.words.login}</a></header><div class="ad ad--top" data-slot="{s.code()}"></div><div class="grid"><div class="grid__main">{s.main}</div><aside class="grid__side">{cards}</aside></div>
<footer class="colophon"><ul>{s.links(6, 10)}</ul><p>{s.name}. {s.words.foot}.</p></footer></body></html>"""


def _bitrix(s: Site) -> str:
    return f"""<!DOCTYPE html><html lang="{s.lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{s.title}</title><link href="/bitrix/cache/css/s1/{s.code()}/template.css?17" type="text/css" rel="stylesheet" />{s.head}<script>if(!window.BX)window.BX={{}};BX.message({{'LANGUAGE_ID':'{s.lang}','USER_ID':'','SERVER_TIME':'1764230000'}});</script></head>
<body><div id="panel"></div><div class="wrapper"><div class="top-line"><span class="phone">+372 6{s.chance.randint(10**5, 10**6)}</span><form action="/search/"><input name="q" placeholder="{s.words.search}"></form></div><ul class="top-menu">{s.links(6, 10)}</ul><div class="workarea"><div class="breadcrumb"><a href="/">{s.words.menu[0]}</a></div>{s.main}</div><div class="footer">{s.name} © 2011–2026<br>{s.words.foot}</div></div></body></html>"""


def _react(s: Site) -> str:
    return f"""<!doctype html><html lang="{s.lang}"><head><meta charset="utf-8"/><title>{s.title}</title><link rel="stylesheet" data-emotion="css {s.code(6)}"/>{s.head}</head><body><div id="app" data-server-rendered="true"><div class="css-{s.code()} e1"><div class="css-{s.code()}"><a aria-label="{s.name}" href="/"></a><ul>{s.links(3, 6, f' class="css-{s.code()}"')}</ul></div><div class="css-{s.code()}">{s.main}</div><div class="css-{s.code()}">{s.name}</div></div></div>
<script>window.__INITIAL_STATE__={json.dumps({"session": None, "locale": s.lang, "flags": {s.code(): True, s.code(): False}, "i18n": {"loading": "…"}})};</script><script src="/static/js/main.{s.code(8)}.js" defer></script></body></html>"""


def _govuk(s: Site) -> str:
    return f"""<!DOCTYPE html><html lang="{s.lang}" class="govuk-template"><head><meta charset="utf-8"><title>{s.title} - {s.name}</title><meta name="theme-color" content="#0b0c0c">{s.head}</head><body class="govuk-template__body js-enabled"><div class="govuk-cookie-banner" hidden><p>{s.words.cookies}</p></div><a href="#main-content" class="govuk-skip-link">{s.words.skip}</a>
<header class="govuk-header" role="banner"><a href="/" class="govuk-header__link">{s.name}</a></header><div class="govuk-width-container"><div class="govuk-breadcrumbs"><ol>{s.links(2, 3)}</ol></div><main class="govuk-main-wrapper" id="main-content" role="main"><div class="govuk-grid-column-two-thirds">{s.main}</div></main></div><footer class="govuk-footer"><ul>{s.links(4, 8)}</ul></footer></body></html>"""


def _table(s: Site) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{s.name} :: {s.title}</title><link rel="stylesheet" type="text/css" href="stiil.css" />{s.head}</head>
<body><div id="konteiner"><div id="pais"><img src="pildid/{s.code(4)}.gif" alt="{s.name}" width="700" height="90" /></div><table width="100%"><tr><td class="vasak" valign="top"><ul>{s.links(5, 9)}</ul></td><td class="keskel" valign="top">{s.main}</td><td class="parem" valign="top">{"".join(f"<div class='kast'>{t}</div>" for t in s.teasers(2))}</td></tr></table><div id="jalus">{s.name}</div></div></body></html>"""


def _shop(s: Site) -> str:
    return f"""<!doctype html><html lang="{s.lang}"><head><script>var BASE_URL='https://{s.host}/';var require={{'baseUrl':'/static/frontend'}};</script><meta charset="utf-8"/><title>{s.title}</title>{s.head}</head><body data-container="body" class="catalog-product-view page-layout-1column"><div class="page-wrapper"><header class="page-header"><a class="action nav skip">{s.words.skip}</a><a class="logo" href="/">{s.name}</a><div class="minicart-wrapper"><span class="counter">0</span></div><ul class="header links">{s.links(2, 4)}</ul></header>
<nav class="navigation"><ul>{s.links(5, 9, ' class="level0"')}</ul></nav><main id="maincontent" class="page-main"><div class="columns"><div class="column main">{s.main}</div></div></main><footer class="page-footer"><p>{s.words.cookies}</p><small class="copyright">{s.name}</small></footer></div></body></html>"""


def _bare(s: Site) -> str:
    return f"""<!DOCTYPE html>
<html lang="{s.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{s.title}</title><style>body{{font-family:{s.chance.choice(["sans-serif", "Georgia,serif", "Arial"])};max-width:{s.chance.randint(30, 60)}em;margin:{s.chance.randint(2, 9)}% auto}}</style>{s.head}</head><body>{s.main}</body></html>"""


LAYOUTS: dict[str, Callable[[Site], str]] = {
    "drupal": _drupal, "wordpress": _wordpress, "bootstrap": _bootstrap, "next": _next, "liferay": _liferay, "typo3": _typo3, "sharepoint": _sharepoint, "old": _old, "joomla": _joomla,
    "builder": _builder, "docs": _docs, "paper": _paper, "bitrix": _bitrix, "react": _react, "govuk": _govuk, "table": _table, "shop": _shop, "bare": _bare,
}  # fmt: skip
_ANY = tuple(name for name in LAYOUTS if name not in {"bare", "docs", "shop", "paper", "old"})


def page(address: str, lang: str, name: str, title: str, body: str, skin: str = "", head: str = "") -> str:
    """The whole page at `address`; `skin` is a layout's name, or one is taken by the host's name."""
    host = address.partition("/")[0]
    chance = random.Random(zlib.crc32(host.encode()))
    layout = skin or chance.choice(_ANY)
    main = marked(with_forms(f"{body}\n{MORE.get(host, '')}", chance, lang))
    whole = LAYOUTS[layout](
        Site(host, lang, html.escape(name), html.escape(html.unescape(title), quote=False), main, head, chance)
    )
    return whole if layout in {"bare", "old", "table"} else heavy(whole, chance, host, lang, name, title)


def on_site(
    reason: Reason, address: str, lang: str, name: str, title: str, body: str, skin: str = "", status: int | str = 200,
    headers: Mapping[str, str] | None = None, head: str = "", same: bool = False, **rest: object,
) -> Case:  # fmt: skip
    """A case whose page stands in a site's surroundings; `same`: the host answers so to any address."""
    whole = page(address, lang, name, title, body, skin, head)
    if same:
        rest["anything"] = sends(whole, status, headers)
    return case(reason, address, whole, status, headers, **rest)
