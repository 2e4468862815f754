"""Words without which a pattern cannot match: looking for them first costs much less than the pattern, and most sentences hold none. Pure.

`tests/links/test_own_words.py` holds them true over every text of the held-out sets and of the fault farm.
"""

from collections.abc import Mapping
from enum import StrEnum


class Says(StrEnum):
    """What a page says of itself."""

    NOT_FOUND = "not_found"
    SUSPENDED = "suspended"
    FORBIDDEN = "forbidden"
    LOGIN = "login"
    CONSENT = "consent"
    MAINTENANCE = "maintenance"
    ERROR = "error"


# fmt: off
NEEDS: Mapping[Says, tuple[str, ...]] = {
    Says.SUSPENDED: ("suspended", "disabled", "deactivated", "terminated", "expired", "aegunud", "peatatud", "suletud", "blokeeritud", "заблокирован", "приостановлен", "отключен"),
    Says.NOT_FOUND: (
        "no", "n't", "'t", "unable", "failed", "removed", "deleted", "taken down", "unpublished", "expired", "discontinued", "retired", "withdrawn", "vanished", "missing", "gone",
        "unavailable", "lost", "broken", "dead", "bad", "invalid", "outdated", "ei", "pole", "puud", "eemalda", "kustuta", "maha", "kadunud", "aegunud", "koli",
        "midagi", "vigane", "vale", "katkine", "tundmatu", "kehtetu", "olematu", "не", "удален", "снят", "отсутств", "ничего", "пропал", "потерял", "устарел", "такой", "nav",
        "netika", "nerastas", "nicht", "gibt es", "inte", "introuvable", "n'existe", "nie", "ikke", "finnes", "niet",
    ),
    Says.FORBIDDEN: ("access", "forbidden", "unauthori", "have", "not authori", "permission", "request", "blocked", "limited", "banned", "pääs", "õigus", "доступ", "нет прав", "your", "riigis", "piirkonnas", "asukohas", "в ваш"),
    Says.MAINTENANCE: (
        "maintenance", "back", "offline", "down", "unavailable", "closed", "temporarily", "hoold", "ajutiselt", "maas", "kättesaamatu", "техни", "техобслуж", "временно",
        "обслуживани", "профилактическ", "регламентн",
    ),
    Says.ERROR: (
        "error", "exception", "failed", "failure", "wrong", "problem", "issues", "difficulties", "gateway", "unavailable", "connect", "läks", "viga", "tõrge", "probleem", "veateade", "ошибка", "пошло", "http",
    ),
}
# fmt: on
TECHNICAL_NEEDS = (
    "error",
    "exception",
    "trac",
    "upstream",
    "warning",
    "ora-",
    "sqlstate[",
    "access denied for user",
    "mysql",
    "pg_connect",
    "on line",
    "connect",
    ".java:",
    ".scala:",
    ".kt:",
    ".cs:",
    "[microsoft]",
    "[odbc]",
    "allowed memory",
)  # fmt: skip
PARKED_NEEDS = (
    "domai", "domein", "domeen", "domen", "домен", "domän", "domēns", "dominio", "verkkotunnus", "parked", "for sale", "future home", "courtesy",
)  # fmt: skip
CHALLENGE_NEEDS = (
    "human", "robot", "bot", "secur", "browser", "brauser", "incapsula", "enable", "captcha", "challenge", "puzzle", "unusual", "press", "automated", "rejected", "support id",
    "blocked", "whoa there", "ddos", "characters", "has been", "wordfence", "reference #", "inimene", "liiklus", "подтвердите", "робот", "браузер", "запросы", "tõesta", "in line", "queue", "ooteruum", "järjekor", "очеред", "ihminen", "mensch", "människa", "cilvēks", "žmogus", "człowiek", "humain", "humano",
)  # fmt: skip
CONSENT_NEEDS = (
    "cookie", "consent", "accept", "agree", "continue", "jätkami", "nõustu", "nõusolek", "продолж", "werbung", "zustimm", "fortzufahren", "jatka", "suostumu", "fortsätta", "turpinātu", "tęsti", "kontynuować",
    "pour continuer", "para continuar", "per continuare", "gaan",
)  # fmt: skip


# fmt: off
WITHDRAWN_NEEDS = (
    "remov", "delet", "take", "taking", "took", "withdr", "retired", "discontin", "unpubl", "delist", "sunset", "shut", "closed", "decomm", "pulled", "wound", "dissol", "dissout", "disband", "ceased", "folded", "switched", "turned", "come to an end", "stopped", "ended",
    "maha", "ära", "alla", "välja", "eemald", "kustut", "likvid", "tühist", "lõpe", "sule", "sulg", "enam", "удал", "убра", "снят", "прекра", "ликвид", "распущ", "закры", "отключ", "изъят", "больше", "уже", "poist", "lakkaut", "lopet", "sulje", "puret", "vedetty", "enää",
    "izņ", "noņ", "dzēs", "slēg", "beig", "pārtrauk", "vairs", "išimt", "išėm", "pašalin", "ištri", "ištry", "išjung", "veikl", "uždaryt", "nebe", "jau ", "daugiau", "genommen", "entfernt", "gelöscht", "eingestellt", "geschaltet", "aufgelöst", "gezogen", "geschlossen", "mehr", "meer",
    "retir", "suppr", "cess", "ferm", "plus", "fjern", "slett", "lagt", "usun", "wycof", "rozwi", "wyłącz", "zako", "zamk", "już", "ned", "borttag", "tagits", "upplös", "stäng", "släck", "längre", "lenger", "længere", "elimin", "borrad", "disuelt", "disolv", "cerrad", "definitiv", "ya no", "rimoss", "cancell", "ritir", "tolt", "sciolt", "chius", "più",
    "longer", "any more", "anymore", "advert", "vacanc", "listing", "offer", "position", "kuulutus", "pakkumi", "töökoh", "ваканси", "объявлени", "ilmoitus", "vakance", "sludinājum", "skelbim", "anzeige", "angebot", "annonc", "offre", "ogłosz", "ofert", "annons", "anunci", "annunci",
)
"""Of `withdrawn`: that something was taken away or is no more, or what is there only while it is offered."""
MOVED_NEEDS = ("bookmark", "link", "favo", "järjehoid", "viite", "viide", "закладк", "ссылк", "kirjanmerk", "grāmatzīm", "sait", "žym", "nuorod", "lesezeichen", "aktualisier", "mettez", "zaktualiz", "bokmärk", "länk", "marcador", "enlace", "segnalibr")
PLACE_NEEDS = (
    "countr", "region", "location", "area", "territor", "visitors", "users", "viewers", "readers", "traffic", "access", "eea", "gdpr", "european", "where you are", "geo", "restrict", "legal reason", "riigi", "riigis", "piirkon", "asukoh", "стран", "регион", "предел", "maassa", "alueel", "sijainn", "land", "valstī", "reģion", "šaly", "kraju", "pays", "pais", "país", "paese", "område",
    "only", "ainult", "üksnes", "vaid", "vain", "только", "лишь", "nur", "tylko", "seulement", "uniquement", "exclusiv", "endast", "bara", "kun", "tik", "solo", "sólo", "alleen", "slechts", "rights", "licen",
)
# fmt: on


def holds_any(folded: str, words: tuple[str, ...]) -> bool:
    """Whether a plain text holds any of the words without which a pattern cannot match: looking for them costs much less than the pattern."""
    return any(word in folded for word in words)
