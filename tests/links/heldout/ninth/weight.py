"""What makes real pages heavy: inlined styles, icons, structured data, mega menus, related links, translations in scripts, sign-in forms."""

import json
import random
import re

from heldout.ninth.vocab import WORDS

_PROPERTIES = (
    "margin:{0}px",
    "padding:{0}px 0",
    "font-size:{0}px",
    "line-height:1.{0}",
    "border-radius:{0}px",
    "color:#3{0}4",
    "max-width:{0}rem",
    "display:flex",
    "position:relative",
    "opacity:.{0}",
    "gap:{0}px",
)
_SELECTORS = (
    ".nav",
    ".hero",
    ".btn",
    ".card",
    ".grid",
    ".footer a",
    ".teaser h3",
    "header",
    "table td",
    ".breadcrumb li",
    ".is-open",
    ".sr-only",
    ".accordion",
    "form label",
    ".tag",
)
_STRINGS = (
    {
        "error.404.title": "Page not found",
        "error.500.title": "Something went wrong",
        "nav.close": "Close",
        "nav.open": "Menu",
    },
    {"NOT_FOUND": "Lehte ei leitud", "LOADING": "Laen…", "SESSION_EXPIRED": "Sessioon on aegunud", "SEND": "Saada"},
    {"notFound": "Страница не найдена", "retry": "Повторить", "more": "Ещё", "close": "Закрыть"},
    {
        "form.required": "This field is required",
        "form.error": "The form could not be sent",
        "upload.removed": "File removed",
        "share": "Share",
    },
)


def styles(chance: random.Random, most: int) -> str:
    rules = []
    for _ in range(chance.randint(0, most)):
        inside = ";".join(one.format(chance.randint(1, 48)) for one in chance.sample(_PROPERTIES, chance.randint(1, 4)))
        rules.append(f"{chance.choice(_SELECTORS)}{{{inside}}}")
    return f"<style>{''.join(rules)}</style>" if rules else ""


def data(chance: random.Random, host: str, name: str, title: str) -> str:
    if chance.random() < 0.6:
        return ""
    told = {
        "@context": "https://schema.org",
        "@type": chance.choice(["WebPage", "WebSite", "Organization"]),
        "name": title or name,
        "url": f"https://{host}/",
        "publisher": {"@type": "Organization", "name": name},
    }
    return f'<script type="application/ld+json">{json.dumps(told, ensure_ascii=False)}</script>'


def icons(chance: random.Random) -> str:
    if chance.random() < 0.6:
        return ""
    symbols = "".join(
        f'<symbol id="i{n}" viewBox="0 0 24 24"><path d="M{chance.randint(1, 20)} {chance.randint(1, 20)}h{chance.randint(1, 9)}v{chance.randint(1, 9)}z"/></symbol>'
        for n in range(chance.randint(4, 24))
    )
    return f'<svg style="display:none" aria-hidden="true">{symbols}</svg>'


def mega(chance: random.Random, lang: str) -> str:
    """A menu of two levels, as towns and universities have them."""
    menu = WORDS[lang].menu
    groups = []
    for word in chance.sample(menu, chance.randint(4, 8)):
        below = "".join(
            f'<li><a href="/{chance.randint(100, 9999)}">{word}: {other.lower()}</a></li>'
            for other in chance.sample(menu, chance.randint(3, 8))
        )
        groups.append(f'<div class="mega__col"><strong>{word}</strong><ul>{below}</ul></div>')
    return f'<div class="mega" hidden>{"".join(groups)}</div>'


def related(chance: random.Random, lang: str) -> str:
    words = WORDS[lang]
    cards = "".join(
        f'<div class="card"><a href="/n/{chance.randint(1000, 9999)}"><img src="/img/{n}.webp" alt="" loading="lazy"><h3>{one}</h3></a></div>'
        for n, one in enumerate(chance.sample(words.news, len(words.news) - 1))
    )
    return f'<section class="related">{cards}</section>'


def translations(chance: random.Random) -> str:
    return f"<script>window.__i18n={json.dumps(chance.choice(_STRINGS), ensure_ascii=False)};</script>"


def heavy(whole: str, chance: random.Random, host: str, lang: str, name: str, title: str) -> str:
    """The same page with what a content system would add to it."""
    whole = whole.replace("</head>", data(chance, host, name, title) + styles(chance, 90) + "</head>", 1)
    whole = re.sub(r"(<body[^>]*>)", lambda found: found[1] + icons(chance), whole, count=1)
    if chance.random() < 0.45:
        whole = whole.replace("</header>", mega(chance, lang) + "</header>", 1)
    if chance.random() < 0.35:
        whole = whole.replace("<footer", related(chance, lang) + "<footer", 1)
    if chance.random() < 0.25:
        whole = whole.replace("</body>", translations(chance) + "</body>", 1)
    return whole


_USER = {
    "et": ("Kasutajanimi", "Parool"), "en": ("Email", "Password"), "ru": ("Логин", "Пароль"), "fi": ("Käyttäjätunnus", "Salasana"), "lv": ("Lietotājvārds", "Parole"), "lt": ("Vartotojas", "Slaptažodis"),
    "de": ("Benutzername", "Passwort"), "fr": ("Identifiant", "Mot de passe"), "pl": ("Login", "Hasło"), "sv": ("Användarnamn", "Lösenord"), "es": ("Usuario", "Contraseña"), "it": ("Utente", "Password"),
}  # fmt: skip
_ACTIONS = (
    "/login",
    "/auth/local",
    "/session",
    "/user/login?destination=/",
    "/login/index.php",
    "/api/v1/signin",
    "",
    "/j_security_check",
    "/accounts/login/",
)
_NAMES = (
    ("username", "password"),
    ("email", "pass"),
    ("j_username", "j_password"),
    ("login", "pwd"),
    ("user[login]", "user[password]"),
    ("os_username", "os_password"),
    ("kasutaja", "parool"),
    ("USER_LOGIN", "USER_PASSWORD"),
)


def sign_in(chance: random.Random, lang: str, button: str) -> str:
    user, password = chance.choice(_NAMES)
    shown = _USER[lang]
    token = (
        f'<input type="hidden" name="{chance.choice(["_token", "logintoken", "csrfmiddlewaretoken", "authenticity_token"])}" value="{chance.getrandbits(80):x}">'
        if chance.random() < 0.6
        else ""
    )
    first, second = (
        (
            f'<label>{shown[0]} <input name="{user}"></label>',
            f'<label>{shown[1]} <input type="password" name="{password}"></label>',
        )
        if chance.random() < 0.5
        else (
            f'<div class="field"><input id="u" name="{user}" placeholder="{shown[0]}" required></div>',
            f'<div class="field"><input id="p" type="password" name="{password}" placeholder="{shown[1]}" required></div>',
        )
    )
    send = (
        f'<input type="submit" value="{button}">'
        if chance.random() < 0.3
        else f'<button type="submit" class="btn">{button}</button>'
    )
    return f'<form method="post" action="{chance.choice(_ACTIONS)}">{token}{first}{second}{send}</form>'


def with_forms(body: str, chance: random.Random, lang: str) -> str:
    """[[Button]] becomes a form to sign in with that button."""
    return re.sub(r"\[\[(.+?)\]\]", lambda found: sign_in(chance, lang, found[1]), body)
