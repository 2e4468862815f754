"""How the pages of the eighth set look: the skeletons of the systems that the addresses stand on, and sentences to fill good pages with."""

import html
import zlib
from collections.abc import Callable

Skin = Callable[..., str]

# language: (menu, search, sign in, privacy, rights, related, related items, skip)
WORDS: dict[str, tuple[tuple[str, ...], str, str, str, str, str, tuple[str, ...], str]] = {
    "et": (("Avaleht", "Teenused", "Uudised", "Koolitused", "Meist", "Kontakt"), "Otsi", "Logi sisse", "Privaatsuspõhimõtted", "Kõik õigused kaitstud", "Loe veel", ("Naiste tugikeskused üle Eesti", "Kuidas hoida ennast keerulisel ajal", "Kogukonna turvalisuse päev tuleb taas"), "Liigu sisu juurde"),
    "en": (("Home", "What we do", "News", "Training", "About us", "Contact"), "Search", "Sign in", "Privacy notice", "All rights reserved", "Related", ("Safe housing in rural areas", "Annual report published", "Meet our volunteers"), "Skip to main content"),
    "ru": (("Главная", "Услуги", "Новости", "Обучение", "О нас", "Контакты"), "Поиск", "Войти", "Политика конфиденциальности", "Все права защищены", "Читайте также", ("Как поддержать близкого человека", "Открыта новая группа поддержки", "Итоги года"), "Перейти к содержанию"),
    "fi": (("Etusivu", "Palvelut", "Ajankohtaista", "Koulutus", "Meistä", "Yhteystiedot"), "Hae", "Kirjaudu", "Tietosuojaseloste", "Kaikki oikeudet pidätetään", "Lue myös", ("Turvakodit Suomessa", "Vapaaehtoisena mukana", "Uusi opas ammattilaisille"), "Siirry sisältöön"),
    "lv": (("Sākums", "Pakalpojumi", "Jaunumi", "Apmācības", "Par mums", "Kontakti"), "Meklēt", "Ieiet", "Privātuma politika", "Visas tiesības aizsargātas", "Saistītie raksti", ("Krīzes centri Latvijā", "Atbalsta grupa rudenī", "Gada pārskats"), "Pāriet uz saturu"),
    "lt": (("Pradžia", "Paslaugos", "Naujienos", "Mokymai", "Apie mus", "Kontaktai"), "Ieškoti", "Prisijungti", "Privatumo politika", "Visos teisės saugomos", "Taip pat skaitykite", ("Pagalbos centrai regionuose", "Savanorystės galimybės", "Metinė ataskaita"), "Pereiti prie turinio"),
    "sv": (("Start", "Våra tjänster", "Nyheter", "Utbildning", "Om oss", "Kontakt"), "Sök", "Logga in", "Integritetspolicy", "Alla rättigheter förbehållna", "Läs mer", ("Jourer i hela landet", "Bli volontär", "Årsberättelse"), "Hoppa till innehåll"),
    "de": (("Startseite", "Angebote", "Aktuelles", "Fortbildung", "Über uns", "Kontakt"), "Suche", "Anmelden", "Datenschutz", "Alle Rechte vorbehalten", "Das könnte Sie interessieren", ("Beratungsstellen vor Ort", "Jahresbericht erschienen", "Ehrenamtlich helfen"), "Zum Inhalt springen"),
    "fr": (("Accueil", "Nos services", "Actualités", "Formations", "À propos", "Contact"), "Rechercher", "Se connecter", "Confidentialité", "Tous droits réservés", "À lire aussi", ("Les associations d'aide", "Rapport d'activité", "Devenir bénévole"), "Aller au contenu"),
    "pl": (("Strona główna", "Usługi", "Aktualności", "Szkolenia", "O nas", "Kontakt"), "Szukaj", "Zaloguj się", "Polityka prywatności", "Wszelkie prawa zastrzeżone", "Zobacz także", ("Ośrodki wsparcia", "Sprawozdanie roczne", "Zostań wolontariuszem"), "Przejdź do treści"),
    "uk": (("Головна", "Послуги", "Новини", "Навчання", "Про нас", "Контакти"), "Пошук", "Увійти", "Політика приватності", "Усі права захищено", "Читайте також", ("Кризові кімнати в громадах", "Річний звіт", "Як стати волонтером"), "Перейти до вмісту"),
    "es": (("Inicio", "Servicios", "Noticias", "Formación", "Quiénes somos", "Contacto"), "Buscar", "Iniciar sesión", "Privacidad", "Todos los derechos reservados", "También te puede interesar", ("Casas de acogida", "Memoria anual", "Hazte voluntaria"), "Saltar al contenido"),
}  # fmt: skip

SENTENCES: dict[str, tuple[str, ...]] = {
    "et": (
        "Ohvriabi töötaja kuulab ära, mis juhtus, ja aitab koos inimesega läbi mõelda järgmised sammud.",
        "Abi saamiseks ei pea olema politseisse avaldust teinud ning nõustamine on tasuta.",
        "Kui tunned end ohustatuna, helista 112; nõu küsimiseks vali lühinumber 116 006, mis on avatud ööpäev läbi.",
        "Lähisuhtevägivald võib olla füüsiline, vaimne, majanduslik või seksuaalne ja sageli on need läbi põimunud.",
        "Lapse heaolu huvides teeb kohaliku omavalitsuse lastekaitsetöötaja koostööd kooli, perearsti ja politseiga.",
        "Koolituse läbinu oskab märgata traumakogemuse mõju ja suunata inimese sobiva teenuse juurde.",
        "Psühholoogilise kriisiabi eesmärk on taastada turvatunne ja leida üles inimese enda toimetulekuviisid.",
        "Taastava õiguse kohtumisel räägivad osalejad läbi, mida tegu neile kaasa tõi ja kuidas kahju heastada.",
        "Hüvitise taotlus tuleb esitada kolme aasta jooksul ning sellele lisatakse raviarved või muud tõendid.",
        "Kohtus võib kannatanut saata tugiisik, kes selgitab menetluse käiku ja on olemas ka ooteruumis.",
        "Uuringu andmed koguti veebiküsitlusega ning valim kaaluti soo, vanuse ja elukoha järgi.",
        "Peatüki lõpus on kordamisküsimused, mille vastuseid saab arutada rühmas või juhendajaga.",
        "Inimkaubanduse ohver vajab sageli tõlki, turvalist ööbimiskohta ja selgust oma elamisloa osas.",
        "Töövari kestab ühe päeva ja pärast seda kirjutab õppija lühikese eneseanalüüsi.",
    ),
    "en": (
        "Support is free, confidential and does not depend on whether a crime has been reported.",
        "A caseworker helps the person to make a safety plan and to contact other services if they wish.",
        "Trauma-informed practice begins with safety, choice, collaboration, trust and empowerment.",
        "The directive gives every victim the right to understand and to be understood during proceedings.",
        "Interviews were transcribed, coded twice and discussed until the researchers agreed.",
        "Learners need about four hours for this unit, including the short quiz and the reflection task.",
        "Restorative justice is voluntary for everyone involved and can take place at any stage.",
        "The indicators are updated once a year and can be broken down by sex, age and region.",
        "Children who witness violence at home are victims in their own right.",
        "Please cite the report with its full title, the year and the name of the publisher.",
        "Professionals from police, health care and social work were trained together in small groups.",
    ),
    "ru": (
        "Помощь бесплатна, и для её получения не нужно подавать заявление в полицию.",
        "Сотрудник выслушает вас и вместе с вами составит план безопасности.",
        "По номеру 116 006 можно звонить круглосуточно на эстонском, русском и английском языках.",
        "Психологическое насилие начинается с контроля, насмешек и постепенной изоляции.",
        "Родителям полезно знать, что ребёнок реагирует на кризис иначе, чем взрослый.",
        "В суде потерпевшего может сопровождать опорное лицо.",
        "Материалы курса можно использовать в группе и для самостоятельной работы.",
    ),
    "fi": ("Tuki on maksutonta ja luottamuksellista, eikä rikosilmoitusta tarvita.", "Väkivalta lähisuhteessa koskettaa koko perhettä, myös lapsia.", "Tukihenkilö voi tulla mukaan poliisikuulusteluun ja oikeudenkäyntiin.", "Puhelinpäivystys palvelee suomeksi, ruotsiksi ja englanniksi.", "Opas on tarkoitettu sosiaali- ja terveysalan ammattilaisille."),
    "lv": ("Atbalsts ir bez maksas un anonīms.", "Psihologs palīdz saprast, kas noticis, un atgūt drošības sajūtu.", "Cietušajam ir tiesības uz valsts kompensāciju.", "Mācību materiāls domāts sociālajiem darbiniekiem un skolotājiem.", "Zvanīt var katru dienu no pulksten deviņiem."),
    "lt": ("Pagalba teikiama nemokamai ir konfidencialiai.", "Specialistai padeda parengti saugumo planą.", "Nukentėjęs asmuo turi teisę į kompensaciją ir teisinę konsultaciją.", "Mokymai skirti socialiniams darbuotojams ir mokytojams.", "Linija veikia visą parą."),
    "sv": ("Stödet är kostnadsfritt och du kan vara anonym.", "En stödperson kan följa med till polisen och rätten.", "Barn som upplever våld har rätt till skydd och stöd.", "Utbildningen vänder sig till dig som möter våldsutsatta i arbetet.", "Telefonen är öppen dygnet runt."),
    "de": ("Die Beratung ist kostenlos und auf Wunsch anonym.", "Eine Begleitung zum Gericht ist nach Absprache möglich.", "Kinder sind von häuslicher Gewalt immer mitbetroffen.", "Das Handbuch richtet sich an Fachkräfte der sozialen Arbeit.", "Das Hilfetelefon ist rund um die Uhr erreichbar."),
    "fr": ("L'accompagnement est gratuit et confidentiel.", "Une association peut vous aider à préparer le dépôt de plainte.", "Les enfants témoins de violences sont aussi des victimes.", "Ce guide s'adresse aux professionnels du travail social.", "Le numéro d'écoute est ouvert tous les jours."),
    "pl": ("Pomoc jest bezpłatna i poufna.", "Pokrzywdzony ma prawo do informacji o swojej sprawie.", "Dzieci, które są świadkami przemocy, także potrzebują wsparcia.", "Poradnik przeznaczony jest dla pracowników socjalnych.", "Telefon działa całą dobę."),
    "uk": ("Допомога безоплатна і конфіденційна.", "Фахівець допоможе скласти план безпеки.", "Постраждала особа має право на правову допомогу.", "Посібник призначено для соціальних працівників.", "Лінія працює цілодобово."),
    "es": ("La atención es gratuita y confidencial.", "Un profesional puede acompañarte durante el proceso judicial.", "Las niñas y los niños que conviven con la violencia también son víctimas.", "La guía está dirigida a profesionales del trabajo social.", "El teléfono funciona las 24 horas."),
}  # fmt: skip


def prose(key: str, lang: str, paragraphs: int) -> str:
    """So many paragraphs of three sentences, another choice for each `key`."""
    bank = SENTENCES[lang]
    start = zlib.crc32(key.encode())
    out = []
    for n in range(paragraphs):
        picked = [bank[(start + 3 * n + m * (1 + start % 3)) % len(bank)] for m in range(3)]
        out.append(f"<p>{' '.join(dict.fromkeys(picked))}</p>")
    return "".join(out)


def p(body: str) -> str:
    """`a|b` as paragraphs; what begins with < stands as it is."""
    return body if body.startswith("<") or not body else "".join(f"<p>{one}</p>" for one in body.split("|"))


def _fill(site: str, body: str, lang: str, more: int) -> str:
    return p(body) + prose(site + body[:40], lang, more)


def _menu(lang: str, item: str = '<li><a href="/{n}">{t}</a></li>') -> str:
    return "".join(item.format(n=n or "", t=t) for n, t in enumerate(WORDS[lang][0]))


def gov(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    """Drupal, as state agencies have it."""
    w = WORDS[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>{title or f"{h1} | {site}"}</title><link rel="stylesheet" media="all" href="/sites/default/files/css/css_4hQ.css" /></head>
<body class="path-node page-node-type-page"><a href="#main" class="skip-link sr-only-focusable">{w[7]}</a>
<div class="dialog-off-canvas-main-canvas"><header class="header"><a class="logo" href="/{lang}" title="{w[0][0]}"><img src="/themes/custom/vp/logo.svg" alt="{site}"></a>
<button class="btn-accessibility">Aa</button><form class="search-api-form" action="/{lang}/otsing"><input type="search" name="search" placeholder="{w[1]}"></form>
<nav role="navigation" class="main-menu"><ul>{_menu(lang)}</ul></nav></header>
<main id="main"><div data-drupal-messages-fallback class="hidden"></div><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">{w[0][0]}</a></li></ol></nav>
<div class="row"><div class="col-lg-8"><div id="block-vp-content"><article class="node node--type-page"><h1 class="page-title">{h1}</h1><div class="field field--name-body text-formatted">{_fill(site, body, lang, more)}</div></article></div></div>
<aside class="col-lg-4"><h2>{w[5]}</h2><ul>{"".join(f"<li><a href=/n/{n}>{t}</a></li>" for n, t in enumerate(w[6]))}</ul></aside></div></main>
<footer class="footer"><p>{site}</p><p><a href="tel:+3726121360">612 1360</a> <a href="mailto:info@{site.lower().replace(" ", "")}.example">info</a></p><ul><li><a href="/privacy">{w[3]}</a></li></ul></footer></div></body></html>"""


def wp(
    site: str,
    h1: str,
    body: str = "",
    lang: str = "et",
    title: str = "",
    more: int = 0,
    cls: str = "page-template-default page",
) -> str:
    """WordPress with a side bar."""
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><title>{title or f"{h1} &#8211; {site}"}</title><meta name='robots' content='max-image-preview:large' />
<link rel="https://api.w.org/" href="/wp-json/" /><link rel='stylesheet' id='astra-theme-css-css' href='/wp-content/themes/astra/assets/css/minified/main.min.css?ver=4.8.1' media='all' />
<script id='jquery-core-js' src='/wp-includes/js/jquery/jquery.min.js?ver=3.7.1'></script></head><body class="{cls} wp-custom-logo ast-desktop ast-right-sidebar"><a class="skip-link screen-reader-text" href="#content">{w[7]}</a>
<div class="hfeed site" id="page"><header class="site-header" id="masthead"><span class="site-title"><a href="/" rel="home">{site}</a></span><nav class="main-header-bar-navigation"><ul id="ast-hf-menu-1">{_menu(lang, '<li class="menu-item"><a href="/{n}/">{t}</a></li>')}</ul></nav></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area"><main id="main" class="site-main"><article><header class="entry-header"><h1 class="entry-title">{h1}</h1></header><div class="entry-content clear">{_fill(site, body, lang, more)}</div></article></main></div>
<div class="widget-area secondary" id="secondary"><section class="widget widget_search"><form role="search" method="get" class="search-form" action="/"><input type="search" class="search-field" placeholder="{w[1]} &hellip;" name="s"></form></section>
<section class="widget widget_recent_entries"><h2 class="widget-title">{w[5]}</h2><ul>{"".join(f"<li><a href=/p{n}/>{t}</a></li>" for n, t in enumerate(w[6]))}</ul></section></div></div></div>
<footer class="site-footer"><div class="ast-small-footer"><p>&copy; 2026 {site} | <a href="/privacy/">{w[3]}</a></p></div></footer></div></body></html>"""


def boot(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    """A small firm's page on Bootstrap."""
    w = WORDS[lang]
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title or f"{h1} - {site}"}</title><link href="/assets/bootstrap.min.css" rel="stylesheet"></head>
<body><nav class="navbar navbar-expand-lg bg-light"><div class="container"><a class="navbar-brand" href="/">{site}</a><ul class="navbar-nav">{_menu(lang, '<li class="nav-item"><a class="nav-link" href="/{n}">{t}</a></li>')}</ul></div></nav>
<div class="container py-5"><div class="row"><div class="col-md-9"><h1>{h1}</h1>{_fill(site, body, lang, more)}</div></div></div>
<footer class="bg-dark text-light py-4"><div class="container"><p class="mb-0">{site} &copy; 2021–2026. {w[4]}.</p></div></footer><script src="/assets/bootstrap.bundle.min.js"></script></body></html>"""


def joomla(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}-{lang}" dir="ltr"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title or h1}</title><link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet"></head>
<body class="site com_content wrapper-static view-article"><header class="header container-header full-width"><div class="navbar-brand"><a class="brand-logo" href="/">{site}</a></div><ul class="mod-menu mod-list nav">{_menu(lang)}</ul></header>
<div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper"><ol class="mod-breadcrumbs breadcrumb"><li>{w[0][0]}</li></ol></nav><div id="system-message-container" aria-live="polite"></div>
<main><div class="com-content-article item-page"><div class="page-header"><h1>{h1}</h1></div><div class="com-content-article__body">{_fill(site, body, lang, more)}</div></div></main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">{w[5]}</h3><ul>{"".join(f"<li>{t}</li>" for t in w[6])}</ul></div></div></div>
<footer class="container-footer footer full-width"><p>{site}. {w[4]}.</p></footer></body></html>"""


def moodle(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}" xml:lang="{lang}"><head><title>{title or f"{h1} | {site}"}</title><link rel="shortcut icon" href="/theme/image.php/boost/theme/1/favicon" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="keywords" content="moodle, {h1}" /><script>//<![CDATA[
var M = {{}}; M.yui = {{}};M.cfg = {{"wwwroot":"https:\\/\\/moodle","sesskey":"qQ1xN0","language":"{lang}","theme":"boost"}};//]]></script></head>
<body id="page-course-view" class="format-topics path-course notloggedin"><a class="sr-only sr-only-focusable" href="#maincontent">{w[7]}</a><nav class="navbar fixed-top navbar-light bg-white" aria-label="Site navigation"><a href="/" class="navbar-brand">{site}</a><div class="usermenu"><span class="login"><a href="/login/index.php">{w[2]}</a></span></div></nav>
<div id="page"><header id="page-header"><h1 class="h2">{h1}</h1></header><div id="page-content" class="row pb-3"><section id="region-main" aria-label="Content"><span id="maincontent"></span><div role="main">{_fill(site, body, lang, more)}</div></section></div></div>
<footer id="page-footer" class="footer-popover bg-white"><div class="logininfo"><a href="/login/index.php">{w[2]}</a></div><a href="https://moodle.org">Moodle</a></footer></body></html>"""


def dspace(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><base href="/"><title>{title or h1}</title><meta name="Generator" content="DSpace 7.6.1"><link rel="stylesheet" href="styles.css"></head><body><ds-app _nghost-dspace-angular-c1 ng-version="15.2.9"><ds-themed-root><div class="outer-wrapper"><ds-themed-header><header class="header"><a class="navbar-brand" href="/home"><img src="assets/images/dspace-logo.svg" alt="{site}"></a><nav><ul><li><a href="/community-list">Communities &amp; Collections</a></li><li>All of DSpace</li></ul></nav><a href="/login">{w[2]}</a></header></ds-themed-header>
<main id="main-content" class="main-content"><ds-themed-breadcrumbs><ol class="container breadcrumb"><li><a href="/">{w[0][0]}</a></li></ol></ds-themed-breadcrumbs><div class="container"><h1>{h1}</h1>{_fill(site, body, lang, more)}</div></main>
<ds-themed-footer><footer class="text-lg-start"><p class="m-0"><a href="http://www.dspace.org/">DSpace software</a> copyright © 2002-2026 <a href="https://www.lyrasis.org/">LYRASIS</a></p><ul><li><a href="/info/privacy">{w[3]}</a></li></ul></footer></ds-themed-footer></div></ds-themed-root></ds-app><script id="dspace-angular-state" type="application/json">{{}}</script></body></html>"""


def ojs(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" xml:lang="{lang}"><head><meta charset="utf-8"><title>{title or f"{h1} | {site}"}</title><meta name="generator" content="Open Journal Systems 3.3.0.13"><link rel="stylesheet" href="/index.php/j/$$$call$$$/page/page/css?name=stylesheet" type="text/css" /></head>
<body class="pkp_page_article pkp_op_view has_site_logo" dir="ltr"><div class="pkp_structure_page"><header class="pkp_structure_head" id="headerNavigationContainer" role="banner"><div class="pkp_site_name"><a href="/index.php/j/index" class="is_text">{site}</a></div><ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list"><li><a href="/issue/current">Current</a></li><li><a href="/issue/archive">Archives</a></li><li><a href="/about">{w[0][4]}</a></li></ul></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><h1 class="page_title">{h1}</h1>{_fill(site, body, lang, more)}</div><div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_information"><h2 class="title">Information</h2><ul><li>For Readers</li><li>For Authors</li><li>For Librarians</li></ul></div></div></div>
<div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_brand_footer">Platform &amp; workflow by OJS / PKP</div></div></div></body></html>"""


def wiki(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html class="client-nojs vector-feature-language-in-header-enabled" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"><title>{title or f"{h1} - {site}"}</title><script>RLCONF={{"wgPageName":"{h1}","wgNamespaceNumber":0}};</script><meta name="generator" content="MediaWiki 1.41.1"></head><body class="skin--responsive skin-vector mediawiki ltr sitedir-ltr ns-0 ns-subject">
<div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading">{h1}</h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">{site}</div><div id="contentSub"></div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">{_fill(site, body, lang, more)}</div></div></div></div>
<div id="mw-navigation"><div id="p-personal"><ul><li id="pt-login"><a href="/index.php?title=Special:UserLogin">{w[2]}</a></li></ul></div><div id="p-navigation"><ul>{_menu(lang)}</ul></div><div id="p-search"><input type="search" name="search" placeholder="{w[1]}"></div></div><footer id="footer" class="mw-footer" role="contentinfo"><ul id="footer-places"><li>{w[3]}</li></ul></footer></body></html>"""


HEADLINES = {
    "et": ("Valitsus arutab eelarvet", "Tartu linn remondib kolme silda", "Kiik: haiglate võrk vajab uut kokkulepet", "Jalgpallikoondis mängis viiki", "Ilm pöördub nädalavahetusel soojemaks", "Noor pianist võitis konkursi", "Kalurid ootavad tormi vaibumist", "Elektri hind langeb homme"),
    "ru": ("Правительство обсуждает бюджет", "В Нарве откроют новый парк", "Сборная сыграла вничью", "Погода: к выходным потеплеет", "Цены на электричество снизятся"),
    "en": ("Ministers meet over budget", "Bridge works to last until May", "National team held to a draw", "Warmer weekend ahead", "Young pianist wins contest"),
}  # fmt: skip


def news(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    """A news portal."""
    w = WORDS[lang]
    heads = HEADLINES.get(lang, w[6])
    cards = "".join(f'<article class="C-list-item"><a href="/{8000 + n}/x"><h5>{t}</h5></a><time>{7 + n}:{10 + 3 * n}</time></article>' for n, t in enumerate(heads))  # fmt: skip
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title or f"{h1} - {site}"}</title><meta property="og:site_name" content="{site}"><meta property="og:type" content="article"><script async src="https://cdn.ads.example/prebid.js"></script></head>
<body><div id="__next"><header class="C-header"><a href="/">{site}</a><nav><a href="/eesti">{w[0][0]}</a><a href="/maailm">{w[0][2]}</a><a href="/sport">Sport</a><a href="/kultuur">{w[0][3]}</a></nav><button>{w[2]}</button></header>
<div class="layout"><main><article class="article"><h1 class="article-title">{h1}</h1><div class="article-body">{_fill(site, body, lang, more)}</div></article><section class="related"><h2>{w[5]}</h2>{cards}</section></main><aside><div class="ad"></div><h3>TOP</h3>{cards[: len(cards) // 2]}</aside></div><footer><p>{site}. {w[4]}.</p><a href="/privacy">{w[3]}</a></footer></div></body></html>"""


def nextjs(
    site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0, state: str = ""
) -> str:
    """A web application that is rendered on the server."""
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title or f"{h1} | {site}"}</title><link rel="preload" href="/_next/static/css/4b1d.css" as="style"/><script defer="" src="/_next/static/chunks/main-8f2b.js"></script></head>
<body><div id="__next"><div class="sc-1h2j layout"><header class="sc-9x"><a href="/" aria-label="{site}"><svg width="96" height="24"></svg></a><a href="/login">{w[2]}</a><a class="btn" href="/signup">→</a></header><main class="sc-77a"><h1 class="sc-t">{h1}</h1>{_fill(site, body, lang, more)}</main><footer><span>© {site} 2026</span><a href="/legal/privacy">{w[3]}</a></footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{{state}}}}},"page":"/[...slug]","query":{{}},"buildId":"xK20c","isFallback":false}}</script></body></html>"""


def ecl(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    """The European Union's component library."""
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr" class="no-js"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{title or f"{h1} - {site}"}</title><link rel="stylesheet" media="all" href="/themes/contrib/oe_theme/dist/ec/styles/ecl-ec.css" /></head><body class="language-{lang} ecl-typography path-node"><a href="#main-content" class="ecl-link ecl-skip-link">{w[7]}</a>
<header class="ecl-site-header" data-ecl-auto-init="SiteHeader"><a class="ecl-link ecl-site-header__logo-link" href="/index_{lang}"><img alt="{site}" src="/logo-ec--{lang}.svg"></a><div class="ecl-site-header__language">{lang.upper()}</div><form class="ecl-search-form" role="search"><input class="ecl-text-input" type="search" placeholder="{w[1]}"></form><nav class="ecl-menu"><ul class="ecl-menu__list">{_menu(lang)}</ul></nav></header>
<div class="ecl-page-header"><nav class="ecl-breadcrumb"><ol><li>{w[0][0]}</li></ol></nav><h1 class="ecl-page-header__title">{h1}</h1></div><main class="ecl-u-pb-xl" id="main-content"><div class="ecl-container"><div class="ecl">{_fill(site, body, lang, more)}</div></div></main>
<footer class="ecl-site-footer"><div class="ecl-site-footer__row"><h2 class="ecl-site-footer__title">{site}</h2><ul><li>{w[0][5]}</li><li>{w[3]}</li></ul></div></footer></body></html>"""


def aspnet(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="{lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title or f"{site} : {h1}"}</title><link href="/_layouts/15/1061/styles/Themable/corev15.css" rel="stylesheet" /></head>
<body><form method="post" action="./Page.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY3" /><input type="hidden" name="__EVENTVALIDATION" value="/wEdAAK" /></div><div id="s4-workspace"><div id="header"><a href="/Pages/default.aspx">{site}</a><ul>{_menu(lang, '<li class="static"><a href="/Pages/{n}.aspx">{t}</a></li>')}</ul></div>
<div id="contentRow"><h2 id="DeltaPlaceHolderPageTitleInTitleArea">{h1}</h2><div id="DeltaPlaceHolderMain">{_fill(site, body, lang, more)}</div></div><div id="footer">{site} - {w[4]}</div></div></form></body></html>"""


def helpdesk(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    """Zendesk's help centre."""
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}"><head><meta charset="utf-8" /><!-- v26880 --><title>{title or f"{h1} &ndash; {site}"}</title><link rel="stylesheet" href="//static.zdassets.com/hc/assets/application.css" /></head><body class=""><a class="skip-navigation" href="#main-content">{w[7]}</a><header class="header"><div class="logo"><a title="{w[0][0]}" href="/hc/{lang}"><span>{site}</span></a></div><nav class="user-nav"><a class="submit-a-request" href="/hc/{lang}/requests/new">+</a><a class="sign-in" href="/signin">{w[2]}</a></nav></header>
<main role="main"><div class="container-divider"></div><div class="container"><nav class="sub-nav"><ol class="breadcrumbs"><li>{site}</li></ol><form role="search" class="search" action="/hc/{lang}/search"><input type="search" name="query" placeholder="{w[1]}"></form></nav><div class="article-container" id="main-content"><article class="article"><header class="article-header"><h1 class="article-title">{h1}</h1></header><section class="article-info"><div class="article-content"><div class="article-body">{_fill(site, body, lang, more)}</div></div></section></article></div></div></main><footer class="footer"><a title="{w[0][0]}" href="/hc/{lang}">{site}</a></footer></body></html>"""


def forum(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}"><head><meta charset="utf-8" /><title>{title or f"{h1} - {site}"}</title><link href="./styles/prosilver/theme/stylesheet.css" rel="stylesheet"></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>{site}</h1><p class="skiplink"><a href="#start_here">{w[7]}</a></p></div><div class="navbar"><ul id="nav-main" class="nav-main linklist"><li><a href="./index.php">{w[0][0]}</a></li><li class="rightside"><a href="./ucp.php?mode=login">{w[2]}</a></li></ul></div></div>
<div id="page-body" class="page-body" role="main"><h2 class="message-title topic-title">{h1}</h2><div class="panel" id="message"><div class="inner">{_fill(site, body, lang, more)}</div></div></div><div id="page-footer" class="page-footer"><div class="copyright">Powered by phpBB&reg; Forum Software &copy; phpBB Limited</div></div></div></body></html>"""


def blog(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    """Blogger."""
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>{title or f"{site}: {h1}"}</title></head><body class='loading variant-bold'><div class='navbar section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><header><div class='header section' id='header'><h1 class='title'><a href='/'>{site}</a></h1></div></header>
<div class='main-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='post hentry'><h3 class='post-title entry-title'>{h1}</h3><div class='post-body entry-content'>{_fill(site, body, lang, more)}</div></div></div></div></div><aside><div class='widget BlogArchive'><h2>2019</h2><ul><li>(12)</li></ul></div><div class='widget'><h2>{w[5]}</h2></div></aside></div><footer>Blogger</footer></div></body></html>"""


def shop(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    goods = "".join(f'<li class="grid__item"><div class="card-wrapper"><a href="/products/{n}">{t}</a><span class="price-item">{12 + 3 * n},90 €</span></div></li>' for n, t in enumerate(w[6]))  # fmt: skip
    return f"""<!doctype html><html class="no-js" lang="{lang}"><head><meta charset="utf-8"><title>{title or f"{h1} – {site}"}</title><script>window.Shopify = window.Shopify || {{}};Shopify.theme = {{"name":"Dawn","id":128}};</script></head><body class="gradient"><div class="announcement-bar"><p>0–24</p></div><header class="header"><a href="/" class="header__heading-link">{site}</a><nav class="header__inline-menu"><ul class="list-menu">{_menu(lang)}</ul></nav><a href="/cart" class="header__icon--cart">0</a></header>
<main id="MainContent" class="content-for-layout"><section class="shopify-section"><div class="page-width"><h1 class="title">{h1}</h1><div class="rte">{_fill(site, body, lang, more)}</div></div></section><section><h2>{w[5]}</h2><ul class="grid product-grid">{goods}</ul></section></main><footer class="footer"><small>© 2026, {site}</small></footer></body></html>"""


def liferay(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="{lang}"><head><title>{title or f"{h1} - {site}"}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" /><script>var Liferay = Liferay || {{}};</script></head><body class="controls-visible yui3-skin-sam guest-site signed-out public-page site"><div class="pt-0" id="wrapper"><header id="banner"><a class="logo" href="/web/guest">{site}</a><nav class="sort-pages" id="navigation"><ul role="menubar">{_menu(lang)}</ul></nav></header>
<section id="content"><h2 class="hide-accessible">{site}</h2><div class="columns-1" id="main-content" role="main"><div class="portlet-layout row"><div class="portlet-column col-md-12"><div class="portlet-dropzone"><section class="portlet"><div class="portlet-content"><h1>{h1}</h1><div class="journal-content-article">{_fill(site, body, lang, more)}</div></div></section></div></div></div></div></section><footer id="footer" role="contentinfo"><p>{w[4]}</p></footer></div></body></html>"""


def typo3(site: str, h1: str, body: str = "", lang: str = "de", title: str = "", more: int = 0) -> str:
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><!--
	This website is powered by TYPO3 - inspiring people to share!
--><title>{title or f"{h1}: {site}"}</title><meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-1a.css?170" media="all"></head><body id="p412" class="page-412 pagelevel-2"><header class="bp-page-header"><a class="navbar-brand" href="/">{site}</a><nav><ul class="navbar-nav">{_menu(lang)}</ul></nav></header><nav class="breadcrumb-section"><ol><li>{w[0][0]}</li></ol></nav>
<main class="bp-page-content"><!--TYPO3SEARCH_begin--><div id="c981" class="frame frame-default frame-type-text"><header class="frame-header"><h1 class="element-header">{h1}</h1></header>{_fill(site, body, lang, more)}</div><!--TYPO3SEARCH_end--></main><footer class="bp-page-footer"><p>© {site}</p><ul><li>Impressum</li><li>{w[3]}</li></ul></footer></body></html>"""


def builder(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    """A page of a site builder."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title or f"{h1} | {site}"}</title><meta name="generator" content="Wix.com Website Builder"/><script>var wixBiSession={{}};</script></head><body class="responsive"><div id="SITE_CONTAINER"><div id="main_MF"><div id="site-root"><div id="masterPage"><header id="SITE_HEADER_WRAPPER"><nav id="comp-k1" aria-label="Site"><ul>{_menu(lang)}</ul></nav></header>
<main id="PAGES_CONTAINER" tabindex="-1" data-main-content="true"><div id="SITE_PAGES"><div data-testid="richTextElement" class="wixui-rich-text"><h1 class="font_0 wixui-rich-text__text">{h1}</h1></div><div class="wixui-rich-text">{_fill(site, body, lang, more)}</div></div></main><footer id="SITE_FOOTER"><p class="font_8">©2025 {site}</p></footer></div></div></div></div></body></html>"""


def old(site: str, h1: str, body: str = "", lang: str = "et", title: str = "", more: int = 0) -> str:
    """A page of the time of tables."""
    w = WORDS[lang]
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{title or f"{site} - {h1}"}</TITLE></HEAD><BODY BGCOLOR="#FFFFF0" TEXT="#000000"><TABLE WIDTH=760 BORDER=0 CELLPADDING=4><TR><TD WIDTH=160 VALIGN=top><FONT FACE=Verdana SIZE=2><B>{site}</B><BR>{"<BR>".join(f"<A HREF={n}.htm>{t}</A>" for n, t in enumerate(w[0]))}</FONT></TD><TD VALIGN=top><FONT FACE=Verdana SIZE=2><H2>{h1}</H2>{_fill(site, body, lang, more)}</FONT></TD></TR></TABLE><HR><CENTER><FONT SIZE=1>{site} 2004</FONT></CENTER></BODY></HTML>"""


def card(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    """A card in the middle of an otherwise empty page, as tools show their states."""
    w = WORDS[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>{title or site}</title><style>body{{font-family:Inter,sans-serif;background:#f6f7f9}}.card{{max-width:480px;margin:15vh auto;background:#fff;border-radius:12px;padding:32px;text-align:center}}</style></head><body><header><a href="/"><img src="/img/logo.svg" alt="{site}"/></a></header><div class="card"><h2>{h1}</h2>{_fill(site, body, lang, more)}</div><footer><a href="/privacy">{w[3]}</a></footer></body></html>"""


def docs(site: str, h1: str, body: str = "", lang: str = "en", title: str = "", more: int = 0) -> str:
    """Docusaurus."""
    w = WORDS[lang]
    return f"""<!doctype html><html lang="{lang}" dir="ltr" class="docs-wrapper plugin-docs" data-has-hydrated="false"><head><meta charset="UTF-8"><meta name="generator" content="Docusaurus v3.5.2"><title data-rh="true">{title or f"{h1} | {site}"}</title><script src="/assets/js/main.0c1.js" defer="defer"></script></head><body class="navigation-with-keyboard"><div id="__docusaurus"><div role="region"><a class="skipToContent_fXgn" href="#__docusaurus_skipToContent_fallback">{w[7]}</a></div><nav class="navbar navbar--fixed-top"><b class="navbar__title">{site}</b></nav><div class="main-wrapper"><aside class="theme-doc-sidebar-container"><ul class="menu__list">{_menu(lang)}</ul></aside><main><article><div class="theme-doc-markdown markdown"><header><h1>{h1}</h1></header>{_fill(site, body, lang, more)}</div></article></main></div><footer class="footer footer--dark">{site}</footer></div></body></html>"""


def tiny(title: str, body: str, lang: str = "", head: str = "") -> str:
    return f"<!DOCTYPE html>\n<html{f' lang={lang!r}' if lang else ''}>\n<head><title>{title}</title>{head}</head>\n<body>{body}</body></html>"


def esc(text: str) -> str:
    return html.escape(text)
