"""Surroundings: how the sites look around the words. Every skin is of another make; menus and feet vary by the site's name and language."""

# fmt: off

import json
import zlib

PACKS: dict[str, dict[str, list[str]]] = {
    "et": {
        "nav": ["Avaleht", "Teenused", "Blanketid ja vormid", "Uudised ja pressiinfo", "Asutus ja kontakt", "Koolitused", "Nõustamine", "Lapsed ja pered", "Tööelu", "Statistika ja uuringud", "Õigusaktid", "Projektid", "Korduma kippuvad küsimused", "Meist", "Toeta", "Väljaanded", "Sündmused", "Vabad ametikohad"],
        "ui": ["Liigu edasi põhisisu juurde", "Otsi", "See veebileht kasutab küpsiseid, et sirvimine oleks mugavam ja saaksime külastusi loendada.", "Luban kõik", "Ainult vajalikud", "Loe ka", "Jaga", "Kontakt", "Privaatsustingimused", "Ligipääsetavuse teatis", "Liitu uudiskirjaga", "Menüü"],
        "news": ["Sügisseminar tõi kokku sada kakskümmend spetsialisti", "Uus juhend aitab koolidel rahulolu mõõta", "Infotund perearstidele toimub teisipäeval", "Valmis ülevaade eelmise aasta pöördumistest", "Kogukonnapreemiale saab kandidaate esitada oktoobri lõpuni", "Nõustaja vastab: kuidas rääkida lapsega rahast", "Piirkondlik keskus kolis avaramatesse ruumidesse"],
        "foot": ["Tööpäeviti kell 9–17", "Kõik õigused kaitstud", "Registrikood 80001234"],
    },
    "en": {
        "nav": ["Home", "About us", "Our work", "Publications", "News", "Events", "Resources", "Get help", "Data and maps", "Training", "Research", "Policy", "Contact", "Jobs", "Donate", "Press"],
        "ui": ["Skip to main content", "Search", "We use cookies to understand how visitors use our site and to improve it.", "Accept all", "Only necessary", "You may also like", "Share", "Contact", "Privacy policy", "Accessibility", "Subscribe to our newsletter", "Menu"],
        "news": ["New toolkit for frontline staff", "What we learned from two hundred interviews", "Spring webinar series opens for registration", "Annual report: a year in figures", "Ten questions to ask before you start a group", "Partners meet in Ghent to plan the next phase"],
        "foot": ["Registered charity", "All rights reserved", "Monday to Friday, 9am to 5pm"],
    },
    "ru": {
        "nav": ["Главная", "О нас", "Услуги", "Новости", "Семья и дети", "Консультации", "Публикации", "Обучение", "Законы", "Контакты", "Вопросы и ответы", "Проекты", "Пресса"],
        "ui": ["Перейти к содержанию", "Поиск", "Сайт использует файлы cookie для удобства посетителей.", "Принять", "Только необходимые", "Читайте также", "Поделиться", "Контакты", "Защита данных", "Доступность", "Подписаться на рассылку", "Меню"],
        "news": ["Как помочь подростку справиться с тревогой", "Открыт набор в группу поддержки", "Психолог отвечает на вопросы родителей", "Осенний цикл лекций начнётся в Нарве", "В Кохтла-Ярве прошла встреча волонтёров"],
        "foot": ["Все права защищены", "Пн–Пт 9:00–17:00", "Регистрационный код 80004321"],
    },
    "fi": {
        "nav": ["Etusivu", "Palvelut", "Apua ja tukea", "Ajankohtaista", "Julkaisut", "Koulutukset", "Tietoa meistä", "Yhteystiedot", "Tilastot", "Hankkeet", "Lapset ja perheet", "Ammattilaisille"],
        "ui": ["Siirry sisältöön", "Hae", "Käytämme evästeitä palvelun parantamiseen ja kävijämäärien seurantaan.", "Hyväksy kaikki", "Vain välttämättömät", "Lue myös", "Jaa", "Ota yhteyttä", "Tietosuoja", "Saavutettavuusseloste", "Tilaa uutiskirje", "Valikko"],
        "news": ["Vertaisryhmät alkavat syyskuussa", "Uusi opas isovanhemmille", "Vapaaehtoisten koulutus Tampereella", "Kysely kuntien palveluohjauksesta on valmistunut"],
        "foot": ["Kaikki oikeudet pidätetään", "Avoinna arkisin 9–15", "Y-tunnus 0123456-7"],
    },
    "sv": {
        "nav": ["Start", "Stöd och råd", "För dig som är ung", "Om oss", "Aktuellt", "Publikationer", "Kontakt", "Statistik", "Utbildning", "Lättläst", "Press"],
        "ui": ["Hoppa till innehållet", "Sök", "Vi använder kakor för att webbplatsen ska fungera bra för dig.", "Godkänn alla", "Endast nödvändiga", "Läs också", "Dela", "Kontakta oss", "Personuppgifter", "Tillgänglighet", "Prenumerera på nyhetsbrevet", "Meny"],
        "news": ["Ny vägledning för skolkuratorer", "Så arbetar kommunerna med våldsförebyggande", "Höstens föreläsningar är klara", "Rapport om barns delaktighet"],
        "foot": ["Organisationsnummer 802000-0000", "Växel öppen vardagar 8–16", "Alla rättigheter förbehållna"],
    },
    "de": {
        "nav": ["Startseite", "Über uns", "Beratung", "Themen", "Publikationen", "Aktuelles", "Termine", "Presse", "Kontakt", "Fortbildung", "Forschung", "Leichte Sprache"],
        "ui": ["Zum Inhalt springen", "Suche", "Wir verwenden Cookies, um unsere Website für Sie zu verbessern.", "Alle akzeptieren", "Nur notwendige", "Lesen Sie auch", "Teilen", "Kontakt", "Datenschutz", "Barrierefreiheit", "Newsletter abonnieren", "Menü"],
        "news": ["Fachtag in Leipzig: Schutzkonzepte in Vereinen", "Neue Handreichung für Kitas erschienen", "Drei Fragen an die Kinderbeauftragte", "Jahresbericht liegt vor"],
        "foot": ["Impressum", "Alle Rechte vorbehalten", "Telefonisch Mo–Fr 9–16 Uhr"],
    },
    "lv": {
        "nav": ["Sākums", "Par mums", "Pakalpojumi", "Jaunumi", "Ģimenēm", "Speciālistiem", "Publikācijas", "Kontakti", "Projekti", "Atbalsts"],
        "ui": ["Pāriet uz saturu", "Meklēt", "Šajā vietnē tiek izmantotas sīkdatnes.", "Piekrītu visām", "Tikai nepieciešamās", "Lasiet arī", "Dalīties", "Kontakti", "Privātuma politika", "Piekļūstamība", "Pieteikties jaunumiem", "Izvēlne"],
        "news": ["Seminārs sociālajiem darbiniekiem Jelgavā", "Jauna rokasgrāmata audžuģimenēm", "Bezmaksas lekcijas vecākiem", "Pētījums par jauniešu labsajūtu"],
        "foot": ["Visas tiesības aizsargātas", "Darba dienās 8.30–17.00"],
    },
    "lt": {
        "nav": ["Pradžia", "Apie mus", "Paslaugos", "Naujienos", "Tėvams", "Specialistams", "Leidiniai", "Kontaktai", "Projektai", "Teisės aktai"],
        "ui": ["Pereiti prie turinio", "Paieška", "Šioje svetainėje naudojami slapukai.", "Sutinku", "Tik būtini", "Taip pat skaitykite", "Dalintis", "Kontaktai", "Privatumo politika", "Prieinamumas", "Prenumeruoti naujienas", "Meniu"],
        "news": ["Mokymai savanoriams Kaune", "Nauja atmintinė mokytojams", "Metinė ataskaita jau paskelbta", "Vasaros stovykla šeimoms"],
        "foot": ["Visos teisės saugomos", "Darbo dienomis 8–17 val."],
    },
    "pl": {
        "nav": ["Strona główna", "O nas", "Pomoc", "Aktualności", "Publikacje", "Szkolenia", "Dla rodziców", "Dla specjalistów", "Kontakt", "Wesprzyj nas"],
        "ui": ["Przejdź do treści", "Szukaj", "Ta strona korzysta z plików cookie w celach statystycznych.", "Akceptuję", "Tylko niezbędne", "Zobacz także", "Udostępnij", "Kontakt", "Polityka prywatności", "Deklaracja dostępności", "Zapisz się do newslettera", "Menu"],
        "news": ["Konferencja w Krakowie już w listopadzie", "Nowy poradnik dla pedagogów", "Raport: dzieci się liczą", "Bezpłatne webinary dla rodziców"],
        "foot": ["Wszelkie prawa zastrzeżone", "KRS 0000123456"],
    },
    "fr": {
        "nav": ["Accueil", "Qui sommes-nous", "Nos actions", "Actualités", "Ressources", "Agenda", "Formations", "Espace presse", "Contact", "Faire un don"],
        "ui": ["Aller au contenu", "Rechercher", "Ce site utilise des cookies pour mesurer son audience.", "Tout accepter", "Refuser", "À lire aussi", "Partager", "Nous contacter", "Données personnelles", "Accessibilité : partiellement conforme", "S'abonner à la lettre", "Menu"],
        "news": ["Une nouvelle antenne à Lille", "Le rapport d'activité est en ligne", "Journée d'étude : écouter l'enfant", "Trois questions à une médiatrice"],
        "foot": ["Mentions légales", "Tous droits réservés"],
    },
    "es": {
        "nav": ["Inicio", "Quiénes somos", "Qué hacemos", "Recursos", "Noticias", "Formación", "Publicaciones", "Agenda", "Contacto", "Colabora"],
        "ui": ["Saltar al contenido", "Buscar", "Utilizamos cookies propias y de terceros con fines analíticos.", "Aceptar", "Rechazar", "También te puede interesar", "Compartir", "Contacto", "Política de privacidad", "Accesibilidad", "Suscríbete al boletín", "Menú"],
        "news": ["Curso de verano en Santander", "Guía para familias acogedoras", "Jornada sobre convivencia escolar", "Memoria anual disponible"],
        "foot": ["Aviso legal", "Todos los derechos reservados"],
    },
    "it": {
        "nav": ["Home", "Chi siamo", "Cosa facciamo", "Notizie", "Pubblicazioni", "Formazione", "Eventi", "Contatti", "Sostienici", "Area stampa"],
        "ui": ["Vai al contenuto", "Cerca", "Questo sito utilizza cookie tecnici e analitici.", "Accetta", "Rifiuta", "Leggi anche", "Condividi", "Contatti", "Informativa privacy", "Dichiarazione di accessibilità", "Iscriviti alla newsletter", "Menù"],
        "news": ["Seminario a Bologna per educatori", "Nuova guida per le scuole", "Bilancio sociale pubblicato", "Intervista alla garante"],
        "foot": ["Note legali", "Tutti i diritti riservati"],
    },
}

CSS = """<style>:root{--blue:#003087;--grey:#f2f4f7}*{box-sizing:border-box}body{margin:0;font:16px/1.5 Roboto,Arial,sans-serif;color:#1c1c1c}
.wrap{max-width:1200px;margin:0 auto;padding:0 16px}.hdr{background:var(--blue);color:#fff}.hdr a{color:#fff;text-decoration:none;padding:12px}
.grid{display:grid;grid-template-columns:3fr 1fr;gap:32px}@media(max-width:800px){.grid{display:block}}footer{background:var(--grey);padding:40px 0}</style>"""
GTM = """<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-5XK2');</script>"""
MATOMO = """<script>var _paq=window._paq=window._paq||[];_paq.push(['trackPageView']);_paq.push(['enableLinkTracking']);(function(){var u="//stat.xi.test/";
_paq.push(['setTrackerUrl',u+'matomo.php']);_paq.push(['setSiteId','7']);var d=document,g=d.createElement('script');g.async=true;g.src=u+'matomo.js';d.head.appendChild(g);})();</script>"""


def md(text: str) -> str:
    """Lines to paragraphs; `#` a heading, `-` a list item, `>` a quotation, `|` a row of a table, `!` markup as it stands."""
    out = []
    for line in (one.strip() for one in text.strip().splitlines()):
        if not line:
            continue
        mark, _, rest = line.partition(" ")
        if mark == "#":
            out.append(f"<h2>{rest}</h2>")
        elif mark == "-":
            out.append(f"<ul><li>{rest}</li></ul>")
        elif mark == ">":
            out.append(f"<blockquote><p>{rest}</p></blockquote>")
        elif mark == "|":
            out.append("<table><tr>" + "".join(f"<td>{cell.strip()}</td>" for cell in rest.split("|")) + "</tr></table>")
        elif mark == "!":
            out.append(rest)
        else:
            out.append(f"<p>{line}</p>")
    return "\n".join(out).replace("</ul>\n<ul>", "").replace("</table>\n<table>", "")


def _some(lang: str, kind: str, site: str, number: int) -> list[str]:
    pool = PACKS[lang][kind]
    start = zlib.crc32(site.encode()) % len(pool)
    first = pool[:1] if kind == "nav" else []
    rest = [one for one in pool[start:] + pool[:start] if one not in first]
    return (first + rest)[:number]


def _links(words: list[str], tag: str = "li", css: str = "") -> str:
    return "".join(f'<{tag}{f" class={css}" if css else ""}><a href="/{zlib.crc32(one.encode()) % 9973}">{one}</a></{tag}>' for one in words)


def _slug(site: str) -> str:
    return "".join(c for c in site.lower() if c.isascii() and c.isalnum()) or "site"


LEADS: dict[str, list[str]] = {
    "et": ["Osalejad tõid esile, et kõige rohkem on abi kolleegi rahulikust kõrvalpilgust.", "Loe, mida ütlevad spetsialistid ja kogemusega inimesed.", "Kokkuvõtte leiad pressiteate lõpust koos jooniste ja fotodega.", "Teenus on mõeldud kõigile maakonna elanikele.", "Tutvu ajakavaga ja lisa sündmus kalendrisse."],
    "en": ["Practitioners from nine countries share what worked and what surprised them.", "Read the summary, download the slides and join the discussion.", "Our team answers the questions we hear most often.", "Sign up by Friday to reserve your seat."],
    "ru": ["Рассказывают специалисты с двадцатилетним опытом.", "Встречи бесплатные, нужна предварительная запись.", "Краткий обзор и фотографии с мероприятия."],
    "fi": ["Ryhmät ovat maksuttomia ja luottamuksellisia.", "Lue kooste ja katso kuvat.", "Ilmoittaudu mukaan syyskuun aikana."],
    "sv": ["Ta del av erfarenheter från tre kommuner.", "Anmälan är öppen till och med fredag.", "Här finns sammanfattningen i korthet."],
    "de": ["Fachkräfte berichten aus ihrem Alltag.", "Die Teilnahme ist kostenfrei, um Anmeldung wird gebeten.", "Eine kurze Zusammenfassung mit Bildern."],
    "lv": ["Dalība bez maksas, nepieciešama pieteikšanās.", "Lasiet īsu apkopojumu un skatiet attēlus."],
    "lt": ["Dalyvavimas nemokamas, būtina registracija.", "Skaitykite trumpą apžvalgą ir žiūrėkite nuotraukas."],
    "pl": ["Udział jest bezpłatny, obowiązują zapisy.", "Przeczytaj podsumowanie i obejrzyj zdjęcia."],
    "fr": ["Entrée libre sur inscription.", "Retrouvez le compte rendu et les photos."],
    "es": ["La asistencia es gratuita previa inscripción.", "Consulta el resumen y las fotos."],
    "it": ["Partecipazione gratuita su iscrizione.", "Leggi la sintesi e guarda le foto."],
}

_CLASSES = [
    "hero",
    "teaser",
    "grid__cell",
    "accordion",
    "tabs",
    "btn--primary",
    "search-panel",
    "lang-switch",
    "crumb",
    "site-logo",
    "card__media",
    "tag-list",
    "pager",
    "share-bar",
    "footer__col",
    "lead",
    "figure",
    "caption",
    "modal",
    "banner",
    "quicklinks",
    "sidebar-nav",
]


def _weight(site: str) -> int:
    return zlib.crc32(("w" + site).encode()) % 4


def _css(site: str) -> str:
    """Style in the page's head, of a length that varies by site."""
    seed = zlib.crc32(site.encode())
    rules = [
        f".{_slug(site)[:3]}-{one}{{display:{'flex' if (seed >> n) & 1 else 'block'};margin:{(seed >> n) % 24}px auto;padding:{n}px {n * 2}px;color:#{(seed * (n + 3)) % 0xFFFFFF:06x};transition:opacity .{n % 9}s ease-in-out}}"
        for n, one in enumerate(_CLASSES[: 6 + 5 * _weight(site)])
    ]
    return f"<style>{chr(10).join(rules)}@media print{{nav,aside,footer{{display:none}}}}</style>"


def _js(site: str) -> str:
    seed = zlib.crc32(site.encode())
    return f"""<script>!function(){{"use strict";var t=document.documentElement,k="{seed:x}";function open(e){{e.preventDefault();var m=document.querySelector("[data-menu]");m&&m.classList.toggle("is-open");t.classList.toggle("no-scroll")}}
document.addEventListener("DOMContentLoaded",function(){{[].forEach.call(document.querySelectorAll("[data-toggle]"),function(n){{n.addEventListener("click",open,!1)}});try{{localStorage.getItem("cc-"+k)||document.body.setAttribute("data-cc","ask")}}catch(r){{}}}});}}();</script>"""


def _below(lang: str, site: str) -> str:
    """Teasers under the content."""
    heads = _some(lang, "news", site + "b", 1 + _weight(site))
    leads = LEADS[lang]
    cards = "".join(
        f'<article class="teaser"><h3><a href="/n/{zlib.crc32(one.encode()) % 7919}">{one}</a></h3><p>{leads[(n + len(site)) % len(leads)]}</p></article>'
        for n, one in enumerate(heads)
    )
    return f'<section class="teasers"><h2>{PACKS[lang]["ui"][5]}</h2>{cards}</section>'


def _sitemap(lang: str, site: str) -> str:
    columns = "".join(
        f"<div><h4>{one}</h4><ul>{_links(_some(lang, 'nav', one + site, 5)[1:])}</ul></div>" for one in _some(lang, "nav", site + "f", 2 + _weight(site))[1:]
    )
    return f'<div class="sitemap">{columns}</div>'


def agency(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A state agency's Drupal."""
    ui = PACKS[lang]["ui"]
    nav = _some(lang, "nav", site, 9)
    mega = "".join(
        f'<li class="menu-item menu-item--expanded"><a href="/{n}">{one}</a><ul class="menu">{_links(_some(lang, "nav", one, 4))}</ul></li>'
        for n, one in enumerate(nav)
    )
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><title>{title or h1} | {site}</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" /><link rel="stylesheet" media="all" href="/sites/default/files/css/css_k8.css" />{MATOMO}{_css(site)}{_js(site)}</head>
<body class="path-node page-node-type-page"><a href="#main-content" class="visually-hidden focusable">{ui[0]}</a><div class="dialog-off-canvas-main-canvas"><header class="header"><div class="wrap"><a href="/" rel="home" class="logo"><img src="/themes/custom/veera/logo.svg" alt="{site}" /></a>
<form action="/search" method="get"><input type="search" name="keys" placeholder="{ui[1]}" /><button type="submit">{ui[1]}</button></form></div><nav aria-label="{ui[11]}"><ul class="menu menu--main">{mega}</ul></nav></header>
<main><nav class="breadcrumb"><ol><li><a href="/">{nav[0]}</a></li><li><a href="/1">{nav[1]}</a></li></ol></nav><a id="main-content" tabindex="-1"></a><h1 class="page-title"><span>{h1}</span></h1><article class="node node--type-page"><div class="field field--name-body">{md(text)}</div></article></main>
{_below(lang, site)}<footer class="footer" role="contentinfo"><div class="wrap"><h2>{ui[7]}</h2><p>{site}, {PACKS[lang]["foot"][0]}</p><p>info@{_slug(site)}.test</p><ul>{_links(ui[8:10])}</ul></div>{_sitemap(lang, site)}</footer></div>
<div class="eu-cookie-compliance-banner" role="dialog" hidden><p>{ui[2]}</p><button>{ui[3]}</button><button>{ui[4]}</button></div><script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/","currentLanguage":"{lang}"}}}}</script></body></html>"""


def wp(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A WordPress blog or NGO."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="profile" href="https://gmpg.org/xfn/11"><title>{title or h1} &#8211; {site}</title>
<link rel="alternate" type="application/rss+xml" title="{site} &raquo; RSS" href="/feed/" /><link rel='stylesheet' id='astra-theme-css-css' href='/wp-content/themes/astra/assets/css/minified/main.min.css?ver=4.1' media='all' /><script src='/wp-includes/js/jquery/jquery.min.js?ver=3.7'></script>{CSS}{_css(site)}{_js(site)}</head>
<body class="post-template-default single wp-custom-logo ast-right-sidebar"><a class="skip-link screen-reader-text" href="#content">{ui[0]}</a><div class="hfeed site" id="page"><header class="site-header" id="masthead"><span class="site-title"><a href="/" rel="home">{site}</a></span><nav id="primary-site-navigation"><ul id="primary-menu">{_links(_some(lang, "nav", site, 6), css="menu-item")}</ul></nav></header>
<div id="content" class="site-content"><div id="primary"><main id="main" class="site-main"><article class="post"><header class="entry-header"><h1 class="entry-title">{h1}</h1></header><div class="entry-content">{md(text)}</div></article></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search" action="/"><input type="search" name="s" placeholder="{ui[1]} &hellip;"></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">{ui[5]}</h2><ul>{_links(_some(lang, "news", site, 4))}</ul></section></aside></div>
{_below(lang, site)}<footer id="colophon" class="site-footer"><p>&copy; {site}. {PACKS[lang]["foot"][1]}</p>{_sitemap(lang, site)}</footer></div><div id="cookie-law-info-bar" style="display:none"><span>{ui[2]} <a>{ui[3]}</a></span></div></body></html>"""


def news(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A newspaper or a broadcaster."""
    ui = PACKS[lang]["ui"]
    heads = _some(lang, "news", site, 6)
    cards = "".join(
        f'<article class="card"><a href="/a/{zlib.crc32(one.encode()) % 99991}"><img src="/img/{n}.webp" alt="" loading="lazy"><h3>{one}</h3></a><time>{10 + n}:0{n}</time></article>'
        for n, one in enumerate(heads)
    )
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": site, "logo": "/logo.png"}, ensure_ascii=False)
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"/><title>{title or h1} | {site}</title><meta property="og:site_name" content="{site}"/><meta property="fb:app_id" content="1443"/><script type="application/ld+json">{data}</script>{GTM}{CSS}<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>{_css(site)}{_js(site)}</head>
<body class="layout"><div id="app"><header class="hdr"><a class="brand" href="/">{site}</a><nav>{_links(_some(lang, "nav", site + "x", 8), "span")}</nav></header><div class="ad" id="div-gpt-ad-1"></div><div class="wrap grid"><main><h1>{h1}</h1>{md(text)}<div class="share">{ui[6]}: <a href="#">Facebook</a> <a href="#">X</a></div></main>
<aside><h2>{ui[5]}</h2>{cards}</aside></div>{_below(lang, site)}<footer><div class="wrap"><p>{site} · {" · ".join(PACKS[lang]["foot"])}</p><p>{ui[10]}</p><ul>{_links(ui[7:9])}</ul></div>{_sitemap(lang, site)}</footer></div><script>window.__cmp=window.__cmp||function(){{}};</script></body></html>"""


def uni(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A university's or a hospital's portal, with a menu of three columns."""
    ui = PACKS[lang]["ui"]
    columns = "".join(
        f'<div class="col-md-4"><h3 class="h6">{one}</h3><ul class="list-unstyled">{_links(_some(lang, "nav", one + site, 5))}</ul></div>'
        for one in _some(lang, "nav", site, 4)[1:]
    )
    return f"""<!doctype html><html lang="{lang}" class="no-js"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{site}: {title or h1}</title><link href="/assets/bootstrap.min.css" rel="stylesheet"><script>document.documentElement.classList.remove('no-js')</script>{_css(site)}{_js(site)}</head><body>
<div class="top-bar"><div class="container"><a href="/login">Intranet</a> <a href="/en" hreflang="en">EN</a> <a href="/ru" hreflang="ru">RU</a></div></div><header class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">{site}</a><button class="navbar-toggler" aria-label="{ui[11]}"></button><div class="mega row">{columns}</div></div></header>
<div class="container" id="content" role="main"><div class="row"><div class="col-lg-9"><h1 class="display-5">{h1}</h1>{md(text)}</div><div class="col-lg-3"><div class="card"><div class="card-header">{ui[5]}</div><ul class="list-group list-group-flush">{_links(_some(lang, "news", site, 3), css="list-group-item")}</ul></div></div></div></div>
{_below(lang, site)}<footer class="bg-dark text-white"><div class="container"><p>{site}</p><p>{PACKS[lang]["foot"][0]}</p><p><a href="/p">{ui[8]}</a> | <a href="/a">{ui[9]}</a></p></div>{_sitemap(lang, site)}</footer><script src="/assets/bootstrap.bundle.min.js"></script></body></html>"""


def dspace(site: str, h1: str, text: str, lang: str = "en", title: str = "") -> str:
    """A repository of theses."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><meta name="Generator" content="DSpace 6.3"><link rel="shortcut icon" href="/themes/Mirage2/images/favicon.ico"><title>{title or h1}</title><script>if(!window.DSpace){{window.DSpace={{}};}}window.DSpace.context_path='';window.DSpace.theme_path='/themes/Mirage2/';</script></head>
<body><header><div class="navbar navbar-default"><a href="/" class="navbar-brand">{site}</a><ul class="nav navbar-nav pull-right"><li><a href="/page/help">?</a></li><li><a href="/login">Log in</a></li></ul></div></header><div class="trail-wrapper"><ul class="breadcrumb"><li><a href="/">{site}</a></li></ul></div><div id="main-container" class="container"><div class="row"><div class="col-md-9 main-content"><div class="ds-static-div primary"><h2 class="page-header">{h1}</h2>{md(text)}</div></div>
<div class="col-md-3" id="sidebar"><form action="/discover"><input name="query" placeholder="{ui[1]}"></form><h2 class="ds-option-set-head">Browse</h2><div class="list-group"><a href="/community-list">Communities &amp; Collections</a><a href="/browse?type=dateissued">By Issue Date</a><a href="/browse?type=author">Authors</a><a href="/browse?type=title">Titles</a><a href="/browse?type=subject">Subjects</a></div></div></div><footer><hr>DSpace software copyright &copy; 2002-2016 DuraSpace | {ui[7]}</footer></div></body></html>"""


def koha(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A library's catalogue."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html lang="{lang}" class="no-js"><head><title>{title or h1} › {site}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="Koha" /><link type="text/css" rel="stylesheet" href="/opac-tmpl/bootstrap/css/opac.css" /><link rel="search" type="application/opensearchdescription+xml" href="/cgi-bin/koha/opac-search.pl?format=opensearchdescription" />{_js(site)}</head>
<body id="opac-main" class="scrollto"><div id="wrapper"><div id="header-region" class="noprint"><nav class="navbar"><a class="navbar-brand" href="/cgi-bin/koha/opac-main.pl">{site}</a><ul id="cart-list-nav"><li><a href="#">0</a></li></ul></nav></div><form name="searchform" action="/cgi-bin/koha/opac-search.pl"><select name="idx"><option value="">*</option><option value="ti">T</option><option value="au">A</option></select><input type="text" name="q" /><button type="submit">{ui[1]}</button></form>
<div class="main"><nav id="breadcrumbs"><ol><li><a href="/">{_some(lang, "nav", site, 1)[0]}</a></li><li>{h1}</li></ol></nav><div class="maincontent"><h1 class="title">{h1}</h1>{md(text)}</div></div><div id="koha_url" class="clearfix noprint"><p>Powered by <a href="http://koha-community.org">Koha</a></p></div></div><script src="/opac-tmpl/lib/jquery/jquery-3.6.min.js"></script></body></html>"""


def omeka(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A museum's digital exhibition."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html class="exhibits" lang="{lang}"><head><meta charset="utf-8"><title>{title or h1} · {site}</title><link href="/themes/thanksroy/css/style.css" media="screen" rel="stylesheet"><link href="https://fonts.googleapis.com/css?family=Arvo:400" rel="stylesheet">{CSS}{_css(site)}{_js(site)}</head><body class="exhibits show"><a href="#content" id="skipnav">{ui[0]}</a><div id="wrap"><header><div id="site-title"><a href="/">{site}</a></div><div id="search-container"><form action="/search"><input name="query" title="{ui[1]}"></form></div></header>
<nav class="top"><ul class="navigation">{_links(_some(lang, "nav", site, 4))}</ul></nav><div id="content" role="main"><h1><span class="exhibit-page">{h1}</span></h1><div id="exhibit-blocks"><div class="exhibit-block layout-text">{md(text)}</div></div></div>{_below(lang, site)}<footer><p>{site}. {PACKS[lang]["foot"][1]}. Omeka.</p>{_sitemap(lang, site)}</footer></div></body></html>"""


def wix(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A site builder's soup of blocks."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset='utf-8'><meta name="viewport" content="width=device-width, initial-scale=1" id="wixDesktopViewport"/><meta name="generator" content="Wix.com Website Builder"/><title>{title or h1} | {site}</title><script>window.viewerModel={{"siteFeatures":["commonConfig","tinyMenu","cookiesManager"],"language":{{"userLanguage":"{lang}"}}}}</script>{CSS}{_css(site)}{_js(site)}</head>
<body><div id="SITE_CONTAINER"><div id="main_MF"><div id="SITE_HEADER" class="xU8fqS"><div class="comp-k1 font_2"><a href="/">{site}</a></div><nav id="comp-k2" class="hidden-during-prewarmup">{_links(_some(lang, "nav", site, 5), "div", "a0Ct")}</nav></div><main id="PAGES_CONTAINER" tabindex="-1"><div id="SITE_PAGES"><div id="c1dmp" class="dBAkHi"><section class="Oqnisf"><div class="KcpHeO"><h1 class="font_0">{h1}</h1></div><div class="KcpHeO tz5f0K">{md(text)}</div></section></div></div></main>
{_below(lang, site)}<div id="SITE_FOOTER"><p class="font_8">©{site} | {ui[7]}: {_slug(site)}@mail.test</p></div></div></div><div class="consent-banner" hidden>{ui[2]}</div></body></html>"""


def moodle(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A learning environment's page open to all."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}" xml:lang="{lang}"><head><title>{title or h1} | {site}</title><link rel="shortcut icon" href="/theme/image.php/boost/theme/1/favicon" /><script>//<![CDATA[
var M = {{}}; M.yui = {{}}; M.cfg = {{"wwwroot":"","sesskey":"Qb1x","themerev":"17","theme":"boost","language":"{lang}"}};
//]]></script>{_css(site)}{_js(site)}</head><body id="page-course-info" class="format-topics limitedwidth path-course notloggedin"><div><a class="sr-only sr-only-focusable" href="#maincontent">{ui[0]}</a></div><div id="page-wrapper"><nav class="navbar fixed-top"><a href="/" class="navbar-brand">{site}</a><div class="usermenu"><span class="login"><a href="/login/index.php">Log in</a></span></div></nav><div id="page" class="drawers"><header id="page-header"><h1 class="h2">{h1}</h1></header><div id="page-content"><section id="region-main" aria-label="Content"><div role="main"><span id="maincontent"></span>{md(text)}</div></section></div></div>
{_below(lang, site)}<footer id="page-footer"><div class="footer-content-popover"><div class="logininfo">{ui[7]}</div><div class="tool_dataprivacy"><a href="/dataprivacy">{ui[8]}</a></div><p>Moodle</p></div>{_sitemap(lang, site)}</footer></div></body></html>"""


def joomla(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A site of 2009 in tables."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}" lang="{lang}"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>{title or h1}</title><link rel="stylesheet" href="/templates/ja_purity/css/template.css" type="text/css" />{_js(site)}</head>
<body><table width="960" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td colspan="3" height="110" class="head"><a href="/index.php"><img src="/images/stories/logo.gif" alt="{site}" border="0" /></a></td></tr><tr><td width="180" valign="top" class="left"><div class="moduletable_menu"><h3>{PACKS[lang]["ui"][11]}</h3><ul class="menu">{_links(_some(lang, "nav", site, 7))}</ul></div></td><td valign="top" class="mainbody"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{h1}</td></tr></table><table class="contentpaneopen"><tr><td valign="top">{md(text)}</td></tr></table></td>
<td width="160" valign="top"><div class="moduletable"><h3>{PACKS[lang]["ui"][5]}</h3><ul>{_links(_some(lang, "news", site, 3))}</ul></div></td></tr><tr><td colspan="3" class="footer" align="center">{site} &copy; {PACKS[lang]["foot"][1]}</td></tr></table></body></html>"""


def wiki(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A MediaWiki."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html class="client-nojs" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"/><title>{title or h1} – {site}</title><script>document.documentElement.className="client-js";RLCONF={{"wgPageContentLanguage":"{lang}","wgIsArticle":true}};</script><meta name="generator" content="MediaWiki 1.39.4"/>{_css(site)}{_js(site)}</head><body class="mediawiki ltr sitedir-ltr ns-0 skin-vector"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading">{h1}</h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">{site}</div><a class="mw-jump-link" href="#searchInput">{ui[0]}</a><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">{md(text)}</div></div></div></div>
<div id="mw-navigation"><nav id="p-navigation"><ul>{_links(_some(lang, "nav", site, 4))}</ul></nav><div id="p-search"><form action="/w/index.php"><input type="search" name="search" placeholder="{ui[1]}" id="searchInput"/></form></div></div>{_below(lang, site)}<footer id="footer" class="mw-footer"><ul><li><a href="/p">{ui[8]}</a></li><li>{site}</li></ul>{_sitemap(lang, site)}</footer></body></html>"""


def eu(site: str, h1: str, text: str, lang: str = "en", title: str = "") -> str:
    """A European institution's page with 24 languages in its head."""
    ui = PACKS[lang]["ui"]
    tongues = [
        "bg български",
        "es español",
        "cs čeština",
        "da dansk",
        "de Deutsch",
        "et eesti",
        "el ελληνικά",
        "en English",
        "fr français",
        "it italiano",
        "lv latviešu",
        "lt lietuvių",
        "pl polski",
        "fi suomi",
        "sv svenska",
    ]
    options = "".join(f'<li><a class="ecl-link" lang="{one[:2]}" href="?{one[:2]}">{one[3:]}</a></li>' for one in tongues)
    return f"""<!DOCTYPE html><html lang="{lang}" class="no-js ecl-html"><head><meta charset="utf-8" /><meta name="description" content="{site}" /><title>{title or h1} - {site}</title><link rel="stylesheet" href="/profiles/contrib/ewcms/ecl-ec.css" /><script defer src="https://webtools.europa.test/load.js"></script>{_css(site)}{_js(site)}</head><body class="language-{lang} ecl-typography path-node"><header class="ecl-site-header"><div class="ecl-site-header__top"><a class="ecl-link" href="/"><img class="ecl-site-header__logo-image" src="/logo-eu.svg" alt="{site}"/></a></div><div class="ecl-site-header__language" hidden><ul>{options}</ul></div><form class="ecl-search-form"><input class="ecl-text-input" type="search" aria-label="{ui[1]}"/></form></header>
<nav class="ecl-menu"><ul>{_links(_some(lang, "nav", site, 7), css="ecl-menu__item")}</ul></nav><div class="ecl-page-header"><h1 class="ecl-page-header__title">{h1}</h1></div><main class="ecl-container" id="main-content"><div class="ecl-editor">{md(text)}</div></main>{_below(lang, site)}<footer class="ecl-site-footer"><div class="ecl-container"><p>{site}</p><ul>{_links(_some(lang, "ui", site, 0) + ui[7:10])}</ul></div>{_sitemap(lang, site)}</footer><script type="application/json">{{"utility":"cck","target":true}}</script></body></html>"""


def card(site: str, h1: str, text: str, lang: str = "en", title: str = "") -> str:
    """A cloud's or a tool's small card in the middle of an empty window."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title or site}</title><style>html,body{{height:100%;margin:0}}body{{display:flex;align-items:center;justify-content:center;background:#eef1f5;font-family:"Segoe UI",system-ui,sans-serif}}.card{{background:#fff;border-radius:12px;box-shadow:0 2px 14px rgba(0,0,0,.12);max-width:520px;padding:40px}}.logo{{height:32px;margin-bottom:24px}}h1{{font-size:22px;font-weight:600}}.btn{{display:inline-block;padding:10px 20px;background:#0b57d0;color:#fff;border-radius:20px}}.foot{{position:fixed;bottom:16px;font-size:12px;color:#667}}</style><script src="/_static/bundle.9f12c.js" defer></script>{_js(site)}</head>
<body><div class="card"><img class="logo" src="/_static/logo.svg" alt="{site}"><h1>{h1}</h1>{md(text)}</div><div class="foot"><a href="/privacy">{ui[8]}</a> · <a href="/about">{site}</a></div></body></html>"""


def nextjs(site: str, h1: str, text: str, lang: str = "en", title: str = "") -> str:
    """A modern site whose server renders what a script will take over."""
    ui = PACKS[lang]["ui"]
    data = json.dumps(
        {"props": {"pageProps": {"locale": lang, "menu": _some(lang, "nav", site, 5)}}, "page": "/[...slug]", "buildId": "kQ3v"}, ensure_ascii=False
    )
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title or f"{h1} • {site}"}</title><meta name="next-head-count" content="3"/><link rel="preload" href="/_next/static/css/4a1.css" as="style"/><script defer="" nomodule="" src="/_next/static/chunks/polyfills-c6.js"></script><script src="/_next/static/chunks/main-ad0.js" defer=""></script>{_css(site)}{_js(site)}</head><body><div id="__next"><div class="Layout_root__x1"><header class="Header_header__Q2"><a href="/"><svg aria-label="{site}" width="120" height="32"></svg></a><nav class="Header_nav__z">{_links(_some(lang, "nav", site, 5), "span", "Nav_item__p")}</nav><button type="button" aria-label="{ui[1]}"></button></header>
<main class="Page_main__aa"><h1 class="Heading_xl__12">{h1}</h1><div class="RichText_root__9d">{md(text)}</div></main>{_below(lang, site)}<footer class="Footer_footer__kk"><span>{site}</span><a href="/privacy">{ui[8]}</a><a href="/a11y">{ui[9]}</a><button>{ui[10]}</button>{_sitemap(lang, site)}</footer></div></div><script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>"""


def tube(site: str, h1: str, text: str, lang: str = "en", title: str = "") -> str:
    """A video or sound platform."""
    ui = PACKS[lang]["ui"]
    heads = _some(lang, "news", site, 4)
    rail = "".join(
        f'<li><a href="/watch?v={zlib.crc32(one.encode()):x}"><img src="/thumb/{n}.jpg" alt=""><span class="t">{one}</span><span class="d">0{n + 3}:1{n}</span></a></li>'
        for n, one in enumerate(heads)
    )
    return f"""<!doctype html><html lang="{lang}" class="player-page"><head><meta charset="utf-8"><title>{title or f"{h1} - {site}"}</title><link rel="stylesheet" href="/s/player.css"><script>var ytcfg={{d:function(){{return{{}}}}}};window.playerConfig={{autoplay:false,locale:"{lang}"}};</script>{_css(site)}{_js(site)}</head><body><div id="masthead"><a href="/" title="{site}">{site}</a><form action="/results"><input name="q" placeholder="{ui[1]}"></form><a href="/signin">Sign in</a></div><div id="columns"><div id="primary"><h1>{h1}</h1>{md(text)}</div><div id="secondary"><h2>{ui[5]}</h2><ul class="rail">{rail}</ul></div></div><div id="foot">{_sitemap(lang, site)}<a href="/about">{ui[7]}</a> <a href="/privacy">{ui[8]}</a></div></body></html>"""


def shop(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """A publisher's or a standards body's shop."""
    ui = PACKS[lang]["ui"]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title or h1} - {site}</title><meta name="theme-color" content="#7a1f3d"><link rel="stylesheet" href="/media/theme/default/cache.css"><script>window.dataLayer=[];var currency='EUR';</script>{_css(site)}{_js(site)}</head><body class="page-catalog"><div class="minicart"><a href="/cart">0 €</a></div><div class="header"><a class="logo" href="/">{site}</a><form class="quicksearch"><input name="search" placeholder="{ui[1]}"></form></div><ul class="megamenu">{_links(_some(lang, "nav", site, 6))}</ul><div class="crumbs"><a href="/">{_some(lang, "nav", site, 1)[0]}</a></div>
<div class="main"><div class="page-title"><h1>{h1}</h1></div><div class="std">{md(text)}</div></div><div class="cross-sell"><h2>{ui[5]}</h2><ul>{_links(_some(lang, "news", site + "s", 3))}</ul></div>{_below(lang, site)}<div class="footer">{_sitemap(lang, site)}<form class="newsletter"><label>{ui[10]}</label><input type="email"></form><address>{site}. {PACKS[lang]["foot"][0]}</address></div></body></html>"""


def plain(site: str, h1: str, text: str, lang: str = "et", title: str = "") -> str:
    """Somebody's own page by hand."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title or h1}</title><link rel="stylesheet" href="stiil.css"><style>body {{ background: #fffdf4; font-family: Georgia; max-width: 46em; margin: 2em auto }} a {{ color: #803 }}</style></head>
<body><p class="nimi"><a href="index.html">{site}</a></p><hr><h1>{h1}</h1>{md(text)}<hr><p><small>{site} | {" | ".join(_some(lang, "nav", site, 3))}</small></p></body></html>"""


def tiny(title: str, body: str, lang: str = "", head: str = "") -> str:
    return f"<!DOCTYPE html><html{f' lang={lang!r}' if lang else ''}><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>{body}</body></html>"
