"""The dresses the pages of this set wear, and the prose they are filled with. One word list and one set of sentences a language."""

import random
from collections.abc import Callable

WORDS: dict[str, dict[str, str]] = {
    "et": {"home": "Avaleht", "news": "Uudised", "contact": "Kontaktid", "search": "Otsing", "login": "Logi sisse", "services": "Teenused", "about": "Asutusest", "terms": "Kasutustingimused", "cookie": "Veebileht kasutab küpsiseid, et pakkuda sulle parimat kogemust.", "ok": "Nõustun", "foot": "Lai 22, 51005 Tartu · telefon 735 0000", "menu": "Haridus|Keskkond|Ettevõtlus|Tervis|Kultuur|Liikuvus|Planeeringud|Eelarve|Hanked|Volikogu|Noored|Pered"},
    "en": {"home": "Home", "news": "News", "contact": "Contact us", "search": "Search", "login": "Sign in", "services": "Services", "about": "About", "terms": "Terms of use", "cookie": "We use cookies to make this site work better for you.", "ok": "Got it", "foot": "12 Harbour Street · phone 555 0134", "menu": "Education|Environment|Business|Health|Culture|Transport|Planning|Budget|Procurement|Council|Youth|Families"},
    "ru": {"home": "Главная", "news": "Новости", "contact": "Контакты", "search": "Поиск", "login": "Войти", "services": "Услуги", "about": "Об учреждении", "terms": "Условия использования", "cookie": "Сайт использует файлы cookie.", "ok": "Согласен", "foot": "Нарва, Пушкина 8 · телефон 359 0000", "menu": "Образование|Экология|Бизнес|Здоровье|Культура|Транспорт|Планировки|Бюджет|Закупки|Собрание|Молодёжь|Семьи"},
    "fi": {"home": "Etusivu", "news": "Uutiset", "contact": "Yhteystiedot", "search": "Haku", "login": "Kirjaudu", "services": "Palvelut", "about": "Tietoa meistä", "terms": "Käyttöehdot", "cookie": "Käytämme evästeitä sivuston toiminnan parantamiseksi.", "ok": "Hyväksyn", "foot": "Satamakatu 3, 00160 Helsinki", "menu": "Opetus|Ympäristö|Yritykset|Terveys|Kulttuuri|Liikenne|Kaavoitus|Talous|Hankinnat|Valtuusto|Nuoret|Perheet"},
    "lv": {"home": "Sākums", "news": "Jaunumi", "contact": "Kontakti", "search": "Meklēt", "login": "Ieiet", "services": "Pakalpojumi", "about": "Par mums", "terms": "Lietošanas noteikumi", "cookie": "Vietne izmanto sīkdatnes.", "ok": "Piekrītu", "foot": "Brīvības iela 30, Rīga", "menu": "Izglītība|Vide|Uzņēmējdarbība|Veselība|Kultūra|Transports|Plānošana|Budžets|Iepirkumi|Dome|Jaunieši|Ģimenes"},
    "de": {"home": "Startseite", "news": "Aktuelles", "contact": "Kontakt", "search": "Suche", "login": "Anmelden", "services": "Dienste", "about": "Über uns", "terms": "Impressum", "cookie": "Diese Website verwendet Cookies.", "ok": "Einverstanden", "foot": "Hafenstraße 7, 18055 Rostock", "menu": "Bildung|Umwelt|Wirtschaft|Gesundheit|Kultur|Verkehr|Planung|Haushalt|Vergabe|Rat|Jugend|Familie"},
    "sv": {"home": "Hem", "news": "Nyheter", "contact": "Kontakt", "search": "Sök", "login": "Logga in", "services": "Tjänster", "about": "Om oss", "terms": "Villkor", "cookie": "Vi använder kakor.", "ok": "Jag förstår", "foot": "Hamngatan 4, Stockholm", "menu": "Utbildning|Miljö|Näringsliv|Hälsa|Kultur|Trafik"},
    "lt": {"home": "Pradžia", "news": "Naujienos", "contact": "Kontaktai", "search": "Paieška", "login": "Prisijungti", "services": "Paslaugos", "about": "Apie mus", "terms": "Taisyklės", "cookie": "Svetainė naudoja slapukus.", "ok": "Sutinku", "foot": "Gedimino pr. 9, Vilnius", "menu": "Švietimas|Aplinka|Verslas|Sveikata|Kultūra|Transportas"},
    "fr": {"home": "Accueil", "news": "Actualités", "contact": "Nous contacter", "search": "Rechercher", "login": "Se connecter", "services": "Services", "about": "À propos", "terms": "Mentions légales", "cookie": "Ce site utilise des cookies.", "ok": "J’accepte", "foot": "5 rue du Port, Nantes", "menu": "Éducation|Environnement|Entreprises|Santé|Culture|Transports"},
}  # fmt: skip

SENTENCES: dict[str, tuple[str, ...]] = {
    "et": (
        "Käesolev peatükk annab ülevaate sellest, kes otsuse teeb ja millal see jõustub.", "Enne taotluse esitamist tasub läbi vaadata korduma kippuvad küsimused.", "Õpilased töötavad paarides ja võrdlevad tulemusi eelmise tunni märkmetega.",
        "Seadus annab asutusele vastamiseks kolmkümmend päeva alates pöördumise registreerimisest.", "Kui mõni näitaja kõigub, tuleb mõõtmist samades oludes korrata.", "Koolituse maht on kaks ainepunkti ja see lõpeb kirjaliku arvestusega.",
        "Andmed pärinevad statistikaameti avalikust andmebaasist ja neid uuendatakse kord kvartalis.", "Juhendaja annab tagasisidet nädala jooksul pärast ülesande laekumist.", "Metsaomanik saab nõu oma piirkonna konsulendilt, kelle leiab kaardirakendusest.",
        "Riigihanke kavandamisel hinnatakse kõigepealt vajadust ja alles siis turul pakutavat.", "Kõige rohkem vaidlusi tekitab mõiste tõlgendamine väikestes omavalitsustes.", "Raamatukogu laenutab sülearvuteid kuni neljateistkümneks päevaks.",
        "Rahvusvahelises võrdluses paistab silma lugemisoskuse ühtlane tase.", "Töörühm kogunes viiel korral ning kuulas ära nii lapsevanemad kui ka tööandjad.", "Lisas on tabelid, mille abil saab kulusid aastate kaupa kõrvutada.",
        "Ohutusjuhend tuleb enne labori kasutamist läbi lugeda ja allkirjaga kinnitada.",
    ),
    "en": (
        "The second part looks at how evidence is gathered and who is allowed to see it.", "Participants bring one example from their own practice and discuss it in small groups.", "A grant covers travel and materials but not the salary of permanent staff.",
        "The figures come from an annual survey of about four thousand households.", "Readers who are short of time may begin with the summary at the end of each unit.", "Marine sediments keep a record of the climate that is surprisingly easy to read.",
        "Each exercise builds on the previous one, so it is best to take them in order.", "Local officials can ask for advice on drafting, translation and publication.", "We compared three cohorts and found that the differences shrank after the first year.",
        "Passwords should be long, unlike each other and kept in a manager that you trust.", "The committee publishes its minutes within ten working days of the meeting.", "Open licences let teachers adapt a text as long as they name its author.",
        "Small changes to the timetable often do more for attendance than new rules.", "The appendix lists the instruments, their accuracy and the date of calibration.", "Volunteers receive two evenings of training and a handbook.",
        "Nothing in this guide replaces the advice of a lawyer who knows your case.",
    ),
    "ru": (
        "Во второй главе рассказывается, как собирают данные и кто имеет к ним доступ.", "Участники приводят пример из своей практики и обсуждают его в группах.", "Стипендия покрывает дорогу и материалы, но не заработную плату.",
        "Ответ на обращение даётся в течение тридцати дней с момента регистрации.", "Преподаватель проверяет работы раз в неделю и пишет подробный отзыв.", "Методика опирается на исследования, проведённые в трёх уездах.",
        "Перед началом курса желательно освежить знания о строении предложения.", "Библиотека выдаёт ноутбуки на срок до двух недель.", "Лесовладелец может бесплатно получить совет местного консультанта.",
        "Таблицы в приложении позволяют сравнить расходы по годам.", "Рабочая группа собиралась пять раз и выслушала родителей и работодателей.", "Пароли должны быть длинными и не похожими друг на друга.",
        "Самое трудное в этой теме — научиться отличать причину от повода.", "Экзамен состоит из письменной части и короткой беседы.",
    ),
    "fi": (
        "Toisessa luvussa kerrotaan, miten aineisto kerätään ja kuka sitä saa käyttää.", "Osallistujat tuovat esimerkin omasta työstään ja keskustelevat siitä pienryhmissä.", "Apuraha kattaa matkat ja materiaalit mutta ei vakituista palkkaa.",
        "Kirjasto lainaa kannettavia tietokoneita kahdeksi viikoksi.", "Opettaja antaa palautteen viikon kuluessa tehtävän palauttamisesta.", "Kunta julkaisee kokousten pöytäkirjat kymmenen arkipäivän sisällä.",
        "Metsänomistaja saa maksutonta neuvontaa alueensa asiantuntijalta.", "Liitteen taulukoista näkee kulujen kehityksen vuosittain.", "Lukutaidon taso on pysynyt tutkituissa kouluissa tasaisena.",
        "Kurssi päättyy kirjalliseen kokeeseen ja lyhyeen keskusteluun.", "Turvallisuusohje on luettava ennen laboratorion käyttöä.",
    ),
    "lv": (
        "Otrajā nodaļā stāstīts, kā tiek vākti dati un kam tie ir pieejami.", "Dalībnieki atnes piemēru no savas prakses un to apspriež grupās.", "Stipendija sedz ceļa izdevumus un materiālus.",
        "Bibliotēka izsniedz portatīvos datorus uz divām nedēļām.", "Skolotājs nedēļas laikā sniedz rakstisku vērtējumu.", "Pašvaldība sēžu protokolus publicē desmit darbdienu laikā.",
        "Meža īpašnieks bez maksas var saņemt konsultanta padomu.", "Pielikuma tabulas ļauj salīdzināt izmaksas pa gadiem.", "Kurss noslēdzas ar rakstisku pārbaudījumu.", "Darba grupa uzklausīja gan vecākus, gan darba devējus.",
    ),
    "de": (
        "Im zweiten Kapitel geht es darum, wie Daten erhoben werden und wer sie einsehen darf.", "Die Teilnehmenden bringen ein Beispiel aus der eigenen Praxis mit.", "Das Stipendium deckt Reisekosten und Material ab.",
        "Die Bibliothek verleiht Rechner für zwei Wochen.", "Rückmeldungen gibt die Lehrkraft innerhalb einer Woche.", "Die Gemeinde veröffentlicht ihre Protokolle binnen zehn Werktagen.",
        "Waldbesitzer erhalten kostenlosen Rat in ihrer Region.", "Die Tabellen im Anhang erlauben einen Vergleich über mehrere Jahre.", "Der Kurs endet mit einer schriftlichen Prüfung.", "Vor der Arbeit im Labor ist die Sicherheitsbelehrung zu unterschreiben.",
        "Die Arbeitsgruppe hörte Eltern ebenso an wie Betriebe.",
    ),
}  # fmt: skip


def prose(lang: str, seed: str, paragraphs: int = 6, about: str = "") -> str:
    """Paragraphs of their own for each seed; every third begins with what the page is about."""
    chance, pool = random.Random(f"{lang}{seed}"), SENTENCES.get(lang, SENTENCES["en"])
    told = []
    for number in range(paragraphs):
        start = f"{about}: " if about and number % 3 == 0 else ""
        told.append(f"<p>{start}{' '.join(chance.sample(pool, 4))}</p>")
        if number % 4 == 3:
            told.append(f"<h2>{about or chance.choice(pool)[:30]} {number // 4 + 1}</h2>")
    return "".join(told)


def _w(lang: str) -> dict[str, str]:
    return WORDS.get(lang, WORDS["en"])


def _menu(lang: str) -> list[str]:
    return _w(lang)["menu"].split("|")


def ministry(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    items = "".join(f'<li class="menu-item"><a href="/{lang}/{n}">{one}</a></li>' for n, one in enumerate(_menu(lang)))
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 9 (https://www.drupal.org)"/><title>{title} | {site}</title></head>
<body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas"><header class="region-header"><a href="/{lang}" rel="home">{site}</a><form action="/{lang}/otsing"><input name="keys" placeholder="{w["search"]}"></form></header>
<nav class="tb-megamenu"><ul>{items}</ul></nav><main id="main-content"><div class="block-page-title-block"><h1>{h1}</h1></div><article class="node"><div class="field--name-body">{body}</div></article></main>
<footer><p>{site}, {w["foot"]}</p><ul><li><a href="/{lang}/terms">{w["terms"]}</a></li><li><a href="/{lang}/contact">{w["contact"]}</a></li></ul></footer></div></body></html>"""


def blog(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="UTF-8"/><meta name="generator" content="WordPress 6.4.2"/><title>{title} - {site}</title><link rel="stylesheet" id="astra-theme-css" href="/wp-content/themes/astra/main.min.css"/></head>
<body class="ast-desktop ast-separate-container"><div id="page" class="hfeed site"><header class="site-header"><a class="custom-logo-link" href="/">{site}</a><nav><ul class="main-header-menu"><li><a href="/">{w["home"]}</a></li><li><a href="/blog/">{w["news"]}</a></li><li><a href="/kontakt/">{w["contact"]}</a></li></ul></nav></header>
<div id="content" class="site-content"><div class="ast-container"><section class="ast-article-single"><header class="entry-header"><h1 class="entry-title">{h1}</h1></header><div class="entry-content clear">{body}</div></section></div></div><footer class="site-footer">&copy; {site}. {w["foot"]}</footer></div></body></html>"""


def joomla(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    items = "".join(
        f'<li class="item-{100 + n}"><a href="/index.php/{n}">{one}</a></li>' for n, one in enumerate(_menu(lang)[:7])
    )
    return f"""<!DOCTYPE html><html lang="{lang}-{lang}"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title}</title></head><body class="site com_content"><div class="container-header"><div class="navbar-brand">{site}</div><ul class="mod-menu nav">{items}</ul></div>
<div class="site-grid"><div class="container-component"><div class="com-content-article item-page"><div class="page-header"><h1>{h1}</h1></div><div class="com-content-article__body">{body}</div></div></div><div class="container-sidebar-right"><div class="card"><h3>{w["login"]}</h3><form><input name="username"><input type="password" name="password"></form></div></div></div><footer>{site} · {w["foot"]}</footer></body></html>"""


def paper(lang: str, site: str, title: str, h1: str, body: str) -> str:
    """A newspaper: more around the page than in it."""
    w, menu = _w(lang), _menu(lang)
    teasers = "".join(
        f'<article class="teaser"><a href="/a/{n}{m}"><h3>{one}: {w["news"].lower()} {m}</h3></a><time>{m + 1}.11</time></article>'
        for n, one in enumerate(menu)
        for m in range(3)
    )
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title><meta property="og:site_name" content="{site}"><script async src="/gpt.js"></script></head><body><div id="cmp" hidden><p>{w["cookie"]}</p><button>{w["ok"]}</button></div>
<header><a href="/">{site}</a><nav>{"".join(f"<a href=/r/{n}>{one}</a>" for n, one in enumerate(menu))}</nav><a href="/login">{w["login"]}</a></header><main><div class="article"><h1>{h1}</h1>{body}</div><aside>{teasers}</aside></main><section class="more">{teasers}</section><footer>{w["foot"]}</footer></body></html>"""


def typo3(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 --><title>{title} - {site}</title><meta name="generator" content="TYPO3 CMS"></head><body id="p417"><div class="topbar"><a href="/kontakt">{w["contact"]}</a></div><nav class="mainnavigation">{"".join(f'<a href="/{n}">{one}</a>' for n, one in enumerate(_menu(lang)))}</nav>
<div class="breadcrumb"><a href="/">{w["home"]}</a></div><section id="content"><div class="frame frame-default"><header><h1>{h1}</h1></header>{body}</div></section><footer>{site}<br>{w["foot"]}<br><a href="/impressum">{w["terms"]}</a></footer></body></html>"""


def bitrix(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!DOCTYPE html><html xml:lang="{lang}" lang="{lang}"><head><meta http-equiv="X-UA-Compatible" content="IE=edge"/><meta charset="utf-8"><title>{title}</title><link href="/bitrix/js/main/core/css/core.min.css" rel="stylesheet"/></head><body><div id="panel"></div><div class="bx-wrapper"><header class="bx-header"><a href="/">{site}</a><form action="/search/index.php"><input name="q"><input type="submit" value="{w["search"]}"></form></header>
<div class="bx-breadcrumb"><a href="/">{w["home"]}</a></div><h1 class="bx-title dbg_title">{h1}</h1><div class="workarea"><div class="bx-content">{body}</div><div class="sidebar">{"".join(f"<a href=/{n}/>{one}</a>" for n, one in enumerate(_menu(lang)[:6]))}</div></div><footer class="bx-footer">{site}. {w["foot"]}</footer></div></body></html>"""


def plain(lang: str, site: str, title: str, h1: str, body: str) -> str:
    return f"<html><head><meta charset=utf-8><title>{title}</title></head><body bgcolor=white><h1>{h1}</h1>{body}<hr><address>{site}</address></body></html>"


def bootstrap(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link href="/bootstrap.min.css" rel="stylesheet"><title>{title} · {site}</title></head><body><nav class="navbar navbar-expand-lg bg-light"><a class="navbar-brand" href="/">{site}</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">{w["home"]}</a></li><li class="nav-item"><a class="nav-link" href="/about">{w["about"]}</a></li></ul></nav>
<div class="container py-5"><h1 class="display-5">{h1}</h1><div class="lead">{body}</div></div><footer class="container border-top">{site}</footer></body></html>"""


def webforms(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>
\t{title}
</title></head><body><form method="post" action="./default.aspx" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA=="/><input type="hidden" name="__EVENTVALIDATION" value="/wEdAAI="/></div><table class="master"><tr><td class="left">{"<br/>".join(_menu(lang)[:6])}</td><td><span id="lblTitle" class="title">{h1}</span><div id="pnlBody">{body}</div></td></tr><tr><td colspan="2">{site} | {w["contact"]}</td></tr></table></form></body></html>"""


def builder(lang: str, site: str, title: str, h1: str, body: str) -> str:
    """A site-builder's: no headings to speak of, everything in nested divs."""
    w = _w(lang)
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="generator" content="Wix.com Website Builder"/><title>{title} | {site}</title></head><body><div id="SITE_CONTAINER"><div id="SITE_HEADER"><div class="wixui-rich-text"><a href="/">{site}</a></div><wix-dropdown-menu><p>{w["home"]}</p><p>{w["about"]}</p><p>{w["contact"]}</p></wix-dropdown-menu></div><div id="PAGES_CONTAINER"><div data-mesh-id="c1"><div class="wixui-rich-text"><p class="font_2"><span>{h1}</span></p></div><div class="wixui-rich-text">{body}</div></div></div><div id="SITE_FOOTER"><p>{w["foot"]}</p></div></div></body></html>"""


def sphinx(lang: str, site: str, title: str, h1: str, body: str) -> str:
    return f"""<!DOCTYPE html><html class="writer-html5" lang="{lang}"><head><meta charset="utf-8"/><title>{title} &mdash; {site} documentation</title></head><body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav class="wy-nav-side"><a href="index.html" class="icon icon-home">{site}</a><ul><li class="toctree-l1"><a href="install.html">Installation</a></li><li class="toctree-l1"><a href="usage.html">Usage</a></li><li class="toctree-l1"><a href="api.html">API</a></li></ul></nav>
<section class="wy-nav-content-wrap"><div class="rst-content"><div role="main" class="document"><section><h1>{h1}<a class="headerlink" href="#top">¶</a></h1>{body}</section></div><footer>Built with Sphinx using a theme provided by Read the Docs.</footer></div></section></div></body></html>"""


def wiki(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!DOCTYPE html><html class="client-nojs" lang="{lang}" dir="ltr"><head><meta charset="UTF-8"><title>{title} – {site}</title><meta name="generator" content="MediaWiki 1.39.5"></head><body class="mediawiki ltr ns-0 ns-subject"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{h1}</h1><div id="bodyContent"><div id="siteSub">{site}</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">{body}</div></div></div></div>
<div id="mw-navigation"><div id="p-personal"><a href="/index.php?title=Special:UserLogin">{w["login"]}</a></div><div id="p-search"><input name="search"></div><div id="p-navigation"><a href="/">{w["home"]}</a><a href="/r">{w["news"]}</a></div></div><div id="footer">{w["terms"]}</div></body></html>"""


def shop(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    goods = "".join(
        f'<li class="product-item"><a href="/p{n}.html">{one}</a><span class="price">{n * 3 + 4},90 €</span></li>'
        for n, one in enumerate(_menu(lang)[:8])
    )
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"/><title>{title}</title><script type="text/x-magento-init">{{}}</script></head><body class="cms-page-view page-layout-1column"><div class="page-wrapper"><header class="page-header"><a class="logo" href="/">{site}</a><div class="minicart">0</div><form action="/catalogsearch/result/"><input name="q" placeholder="{w["search"]}"></form></header><main id="maincontent" class="page-main"><div class="page-title-wrapper"><h1 class="page-title"><span>{h1}</span></h1></div><div class="column main">{body}</div><ol class="products">{goods}</ol></main><footer class="page-footer">{w["foot"]}</footer></div></body></html>"""


def repository(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><meta name="Generator" content="DSpace 6.3"/><title>{title}</title></head><body><header role="banner"><div class="navbar"><a href="/" class="navbar-brand">{site}</a><a href="/password-login">{w["login"]}</a></div></header><ol class="breadcrumb"><li><a href="/">{w["home"]}</a></li></ol><div id="main-container" class="container"><h2 class="first-page-header">{h1}</h2><div id="ds-body">{body}</div><div id="ds-options"><form class="discovery"><input name="query"></form></div></div><footer>DSpace software copyright</footer></body></html>"""


def campus(lang: str, site: str, title: str, h1: str, body: str) -> str:
    """Moodle's Boost."""
    w = _w(lang)
    return f"""<!DOCTYPE html><html dir="ltr" lang="{lang}"><head><title>{title} | {site}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/></head><body id="page-mod-page-view" class="format-topics path-mod limitedwidth"><div id="page-wrapper"><nav class="navbar fixed-top"><a href="/" class="navbar-brand">{site}</a><div class="usermenu"><span class="login"><a href="/login/index.php">{w["login"]}</a></span></div></nav><div id="page"><div id="topofscroll"><header id="page-header"><div class="page-context-header"><h1 class="h2">{h1}</h1></div></header><div id="page-content"><div role="main">{body}</div></div></div></div><footer id="page-footer">{w["contact"]}</footer></div></body></html>"""


def govuk(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!DOCTYPE html><html class="govuk-template" lang="{lang}"><head><meta charset="utf-8"><title>{title} - {site}</title></head><body class="govuk-template__body"><a href="#main-content" class="govuk-skip-link">Skip to main content</a><div class="govuk-cookie-banner" hidden><p>{w["cookie"]}</p></div><header class="govuk-header"><a href="/">{site}</a></header><div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content"><h1 class="govuk-heading-l">{h1}</h1><div class="govuk-body">{body}</div></main></div><footer class="govuk-footer"><a href="/terms">{w["terms"]}</a></footer></body></html>"""


def liferay(lang: str, site: str, title: str, h1: str, body: str) -> str:
    w = _w(lang)
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="{lang}"><head><title>{title} - {site}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/></head><body class="controls-visible yui3-skin-sam signed-out public-page site"><header id="banner"><a class="logo" href="/web/guest">{site}</a><nav id="navigation"><ul>{"".join(f"<li><a href=/web/guest/{n}>{one}</a></li>" for n, one in enumerate(_menu(lang)[:8]))}</ul></nav></header><section id="content"><div class="portlet-boundary"><h1 class="portlet-title-text">{h1}</h1><div class="journal-content-article">{body}</div></div></section><footer id="footer">{w["foot"]}</footer></body></html>"""


Skin = Callable[[str, str, str, str, str], str]
