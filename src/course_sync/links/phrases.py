"""The words by which pages say that they are not what was asked for, in Estonian, English, Russian and neighbours' tongues.

A phrase is matched against `plain` text, and counts only where it is a statement of its own: little may be left of a title,
a heading or a sentence when phrase and fillers are taken away. So "Page not found | School" speaks, and "Why my page was
not found by Google" does not. Pure.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from course_sync.links import tongues
from course_sync.links.manner import LONGEST, MEASURED, YEAR, is_described, is_on_a_day, plain, unnamed
from course_sync.links.says import Says
from course_sync.links.sought import Sought

# -- not found ---------------------------------------------------------------------------------------------------------

_EN = (
    r"(?:web ?)?(?:pages?|site|file|document|content|resource|article|item|urls?|address|link|post|course|product|video|entry|"
    r"record|topic|thread|listing|object|folder|directory|publication|story|book|profile|account|event|job|material|module|"
    r"lesson|image|form|survey|quiz|view|route|path|download|recipe|paper|chapter|activity|recording|playlist|presentation)"
)
_EN_GONE = (
    r"(?:(?:was|is|are|were|could|can|has|have|had)? ?(?:not|n't|'t)(?: be| been)? (?:found|located|exist|available|displayed|be reached)|"
    r"(?:does|do|did)(?: not|n't) (?:\w+ )?exist|not exist|no longer (?:exists?|available|here|active|found|online|published)|"
    r"(?:has|have|had|was|were|is)(?: either| either been| been| since been| since)? (?:moved or |renamed or |moved, |renamed, |moved to another (?:place|location) or )?"
    r"(?:(?:permanently )?removed|deleted|taken down|unpublished|expired|discontinued|retired|withdrawn|vanished)|"
    r"(?:is|are|has gone|went|appears to be|seems to be|may be) (?:currently )?(?:missing|gone|unavailable|lost|broken)|not found|missing|unavailable|"
    r"unknown)"
)
_EN_SEEK = (
    r"(?:can't|cannot|can not|couldn't|could not|unable to|not able to|failed to|didn't|did not|haven't|have not)"
    r" (?:seem to |quite |be able to )?(?:find|found|locate|open)"
)
_ET_PART = (
    r"\w*(?:lehte|lehekülge|leheküljele?|kodulehte|faili|dokumenti|artiklit|sisu|aadressi|kursust|materjali|õppematerjali|"
    r"postitust|toodet|objekti|kirjet|teemat|kuulutust|videot|uudist|üritust|sündmust|ressurssi|linki|saiti|teost|raamatut|teenust|"
    r"kataloogi|kausta|pilti|lehti|tulemust|kasutajat|peatükki|tegevust|vormi|küsitlust)"
)
_ET_NOM = (
    r"\w*(?:leht|lehekülg|koduleht|fail|dokument|artikkel|sisu|aadress|kursus|materjal|õppematerjal|postitus|toode|objekt|"
    r"kirje|teema|kuulutus|video|uudis|üritus|sündmus|ressurss|link|sait|teenus|kataloog|kaust|pilt|peatükk|tegevus|vorm|küsitlus)"
)
_ET_GONE = (
    r"(?:(?:kahjuks |enam |veel |siit )?(?:ei (?:enam )?(?:leitud|leitu|leia|leidnud|leidu|leidunud|eksisteeri|saa(?:nud)? (?:leida|kuvada|avada)|"
    r"suuda (?:leida|avada)|suutnud leida|õnnestunud (?:leida|avada|kuvada)|õnnestu leida|tuvastatud)|"
    r"(?:ei ole|pole|ei olnud)(?: kahjuks)?(?: enam)?(?: siin| siit)?(?: olemas| leitav| saadaval| kättesaadav| avaldatud| alles| leitud)?|puudub|puuduvad)|"
    r"(?:on|oli|võib olla)(?: kahjuks)?(?: vahepeal)?(?: juba)? (?:\w+ või )?(?:eemaldatud|kustutatud|maha võetud|kadunud|aegunud|ära kolinud)|"
    r"(?:eemaldati|kustutati)|ei leitud)"
)
_RU = (
    r"(?:веб-?)?(?:страниц[аыуе]|страничк[аиуе]|документ[а]?|файл[а]?|стать[яиюе]|материал[а]?|раздел[а]?|адрес[а]?|объект[а]?|курс[а]?|видео|новост[ьи]|"
    r"запис[ьи]|товар[а]?|контент[а]?|ресурс[а]?|сайт[а]?|публикаци[яи]|содержимое|ссылк[аи]|тем[аы]|ролик[а]?|книг[аи])"
)
_RU_GONE = (
    r"(?:не (?:была |был |было )?(?:найден[аоы]?|обнаружен[аоы]?|существует|существовал[аои]?|доступн[аоы]?|удалось найти|нашл(?:и|ась|ось|ся)|нашел(?:ся)?)|"
    r"(?:был[аои]? |уже )?(?:удален[аоы]?|снят[аоы]? с публикации)|отсутствует|недоступн[аоы]?|нет(?![\w-])|больше нет|пропал[аои]?|потерял[аи]сь|устарел[аи]?)"
)
_RU_SEEK = r"(?:не (?:можем|удалось|смогли|нашли|удается|могу|получилось|найдена|существует)|нет|такой|невозможно)(?: найти| отобразить| открыть)?"
_OTHERS = (
    r"sivua ei (?:löytynyt|löydy|ole)|hakemaasi sivua ei|lapa nav atrasta|lapa netika atrasta|puslapis nerastas|seite (?:wurde )?nicht gefunden|"
    r"(?:diese|die) seite (?:existiert nicht|gibt es nicht|konnte nicht gefunden)|sidan (?:kunde inte hittas|hittades inte|finns inte)|"
    r"(?:cette )?page (?:non trouvée|introuvable|n'existe (?:pas|plus))|página no encontrada|nie znaleziono strony|strona nie (?:została )?znaleziona|pagina non trovata|"
    r"siden (?:blev ikke fundet|ble ikke funnet|finnes ikke)|pagina niet gevonden|сторінку не знайдено|^cannot (?:get|post)$|^cannot (?:get|post) |no input file specified|сторінка не знайдена"
)
_GAP = r"[^.!?\n]{0,60}?\b"
_NOT_FOUND = Sought(
    rf"\b{_EN}\b{_GAP}{_EN_GONE}\b|\b{_EN_SEEK}\b[^.!?\n]{{0,50}}?\b(?:{_EN}|what|it|anything|that|this)\b|"
    rf"\bno such (?:{_EN})\b|\bno (?:page|content|matching page) (?:here|found|exists)\b|"
    r"\bnothing (?:was |could be )?(?:found|here)\b|\bthere(?:'s| is) nothing here\b|"
    rf"\b(?:broken|dead|bad|invalid|expired|outdated) link\b|\byou(?:'ve| have)? (?:reached|hit|found|followed) (?:a|the) (?:dead end|broken link|dead link)\b|"
    rf"\b{_ET_PART}\b{_GAP}{_ET_GONE}\b|\b{_ET_NOM}\b{_GAP}{_ET_GONE}\b|"
    rf"\b(?:ei leidnud|ei leia|ei leitud|ei suutnud leida|ei suuda leida|ei õnnestunud leida|ei eksisteeri|ei ole|pole)\b[^.!?\n]{{0,45}}?\b(?:{_ET_PART}|{_ET_NOM})\b|"
    r"\b(?:mitte )?midagi ei leitud\b|\bsii[nt] (?:(?:pole|ei ole)(?: enam)? midagi|midagi (?:enam )?(?:pole|ei ole))\b|\bsisu on (?:ära kolitud|eemaldatud|kustutatud)\b|\b(?:vigane|vale|katkine|tundmatu|aegunud|kehtetu) (?:aadress|link|viide|leht|lehekülg|veebiaadress)\b|\b(?:puuduv|olematu|kadunud) (?:leht|lehekülg|fail|link)\b|"
    rf"\b{_RU}\b{_GAP}{_RU_GONE}\b|\b{_RU_SEEK}\b[^.!?\n]{{0,45}}?\b{_RU}\b(?: (?:больше )?(?:нет|не существует))?|"
    rf"\bничего не (?:найдено|нашлось)\b|\b(?:{_OTHERS})"
)
_BARE = Sought(r"\bnot found\b|\bei (?:leitud|leidnud)\b|\bне найден[аоы]?\b")

# What is said of anything at all, however it is called: "This kahoot is no longer available". A noun alone proves nothing, so the
# words must point at what was asked for ("this", "the", "see", "sellist"), or be all that stands there.
_WORD = r"[^\W\d_][\w'-]*"
_EN_LOST = (
    r"(?:(?:is|are)(?: no longer| not|n't)(?: currently)? (?:available|accessible|active|public|published|online|here|in use)(?: anymore)?|"
    r"(?:does not|doesn't|do not|don't|did not) (?:seem to )?exist|(?:could not|couldn't|cannot|can't|can not) be (?:found|located)|(?:was not|wasn't|is not|isn't|not) found|"
    r"(?:(?:has|have|might have|may have) (?:either )?been|was|were|is|are) (?:either )?(?:deleted|removed|taken down|unpublished|withdrawn|expired|made private|private|closed down)|has expired)"
)
_ET_LOST = (
    r"(?:ei (?:leitud|leidu|leia|eksisteeri)|(?:ei ole|pole)(?: \w+){0,2}? (?:olemas|saadaval|kättesaadav|leitav|avalik|nähtav|\w*vaadatav|avaldatud|aktiivne)|"
    r"(?:on|võib olla)(?: \w+)? (?:kustutatud|eemaldatud|aegunud|maha võetud|peidetud))"
)
_RU_LOST = r"(?:не (?:найден[аоы]?|существует|доступ\w+)|(?:больше )?недоступ\w+|(?:был[аои]? )?(?:удален[аоы]?|скрыт[аоы]?)|снят[аоы]? с публикации)"
_THIN = Sought(
    rf"\b(?:this|that|the|your|such an?) (?:{_WORD} ){{1,4}}?(?:(?:that )?you(?:'re| are| have|'ve)? (?:looking for|requested|trying to \w+|tried to \w+) )?{_EN_LOST}(?!\w)|"
    rf"\b(?:see|selle|seda|sellist|selline|antud|otsitud|otsitav\w*|soovitud|valitud|küsitud) (?:{_WORD} ){{0,2}}?{_WORD}(?<!id)(?<!si) {_ET_LOST}(?!\w)|"
    rf"\b(?:seda|sellist|otsitud|soovitud|valitud|küsitud) {_WORD}(?: (?:meil|siin|kahjuks|enam)){{0,3}} (?:ei ole|pole)(?: enam)?(?: {_WORD}s)?$|"
    rf"\b(?:эт(?:от|а|о|и)|так(?:ой|ая|ого)|запрашиваем\w+|запрошенн\w+|данн(?:ый|ая|ое)|выбранн\w+) (?:{_WORD} ){{1,3}}?{_RU_LOST}(?!\w)|"
    + tongues.LOST_ITSELF
)
_THIN_CALLED = Sought(
    rf"^(?:{_WORD} ){{1,2}}(?:not found|expired|unavailable|withdrawn|deleted|removed|not available|no longer available)$|"
    rf"^{_WORD}(?<!id)(?<!si) (?:kahjuks |enam )?ei (?:leitud|eksisteeri)\b|^{_WORD} (?:kahjuks )?(?:ei ole|pole)(?: \w+){{0,2}} (?:saadaval|kättesaadav|avalik|\w+vaadatav)\b|^{_WORD} не найден[аоы]?$|"
    rf"^{_WORD} on (?:kahjuks |juba )?(?:kustutatud|eemaldatud|maha võetud|aegunud)$|^{_WORD} (?:был[аои]? )?(?:удален[аоы]?|снят[аоы]?(?: с публикации)?)(?: \w+)?$"
)
# What was asked for is named, and denied: "The short link you clicked has been deactivated".
_ASKED = Sought(
    r"\byou(?:'re| are| were| have|'ve)? (?:looking for|requested|followed|clicked|selected|trying to \w+|tried to \w+)\b|\bmida (?:te |sa )?(?:otsi\w+|soovi\w+|proovi\w+|üritad\w*|püüad\w*|küsi\w+)\b|"
    r"\b(?:запрашиваем\w+|запрошенн\w+)\b|\b(?:вы|которую вы) (?:ищете|искали|запросили|пытаетесь)\b"
)
_DENIED = Sought(
    r"\b(?:not|no longer|cannot|unable|deactivated|deleted|removed|expired|gone|withdrawn|moved)\b|n't\b|\b(?:ei|pole|kustutatud|eemaldatud|kolinud|teisaldatud|aegunud|kadunud)\b|"
    r"\b(?:не|нет|удален\w*|перемещ\w+)\b"
)
_CLAUSE = re.compile(
    r"[,;:]\s|\s(?:-|or|and|because|since|lub|albo|або|чи|või|ja|ning|sest|kuna|или|и|так как|потому что|ou|oder|tai|vai|ar|eller)\s"
)
_TECHNICAL = Sought(
    r"^\W*(?:(?:php )?(?:fatal|parse|catchable fatal) error\s?:|traceback \(most recent call last\)|uncaught \w*(?:exception|error)|exception in thread|unhandled exception|stack trace:|"
    r"(?:warning|error): (?:mysqli?|pdo|pg|oci)_?\w*)|\bora-\d{5}\b|\bsqlstate\[|\baccess denied for user '|\bmysqli?_\w+\(|\bpg_connect\(|\bin /\S+\.(?:php|inc)\b.{0,20}\bon line\b|"
    r"\bat [\w$.]+\([\w$]+\.(?:java|scala|kt|cs):\d+\)|\b(?:\w+\.)+\w*(?:exception|error):|\b(?:\w+\.){2,}\w*(?:exception|error)\b|\b(?:database|mysql|sql|db) (?:server )?connection (?:failed|error|refused|lost)\b|\bcould not connect\b.{0,60}\b(?:database|mysql|server|host|localhost)\b|"
    r"\bconnection (?:failed|refused)\b.{0,40}\b(?:refused|failed)\b|\[(?:microsoft|odbc)\]\[|\berror in your sql syntax\b|^\W*error \d{3,5} \(|\bupstream (?:connect|request) (?:error|timeout)\b|\bno healthy upstream\b|\ba client-side exception has occurred\b|^(?:application|runtime|routing|template|database) error:|\ballowed memory size of\b"
)

_NUMBER = Sought(r"\b(?:4[0oøо]4|410)\b")

# -- the other kinds -----------------------------------------------------------------------------------------------------

_SUSPENDED = Sought(
    r"\b(?:account|web ?site|site|domain|hosting|blog|channel|user|profile|page)(?: has been| is)? (?:suspended|disabled|deactivated|terminated)\b|\b(?:account|web ?site|site|hosting(?: plan| package| account)?)(?: has| is)? expired\b|\b(?:konto|majutus|veebimajutus|majutuspakett)(?: on)? aegunud\b|"
    r"\b(?:konto|veebileht|sait|leht|teenus|rakendus|andmebaas|domeen|majutus|veebimajutus)(?: on)?(?: ajutiselt)? (?:peatatud|suletud|blokeeritud)\b|"
    r"\b(?:аккаунт|сайт|хостинг|домен)(?: временно)? (?:заблокирован|приостановлен|отключен)"
)
_FORBIDDEN = Sought(
    r"\baccess (?:denied|forbidden|is denied|restricted|to this page (?:has been|is) denied)\b|\b(?:403|401)\W+(?:forbidden|unauthorized)\b|^\W*forbidden\W*$|(?:\bnot|n't|\bunavailable|\bblocked|\brestricted)(?: (?:currently|yet|available|offered|accessible|supported|permitted|viewable)){0,3} (?:in|from|for) your (?:country|region|location|area|territory)\b|"
    r"\b(?:ei ole|pole) (?:\w+ ){0,2}(?:sinu|teie) (?:riigis|piirkonnas|asukohas)(?: (?:saadaval|kättesaadav|vaadatav|lubatud))?\b|\b(?:не ?доступ\w+|запрещен\w*) в ваш(?:ей|ем) (?:стране|регионе)\b|"
    r"\byou (?:do not|don't) have (?:the )?(?:permissions?|access|authori[sz]ation|rights?)\b|\bnot authori[sz]ed\b|\bpermission denied\b|"
    r"\b(?:request|requested url) (?:was )?(?:rejected|blocked)\b|\byou(?:r (?:ip|request|access))?(?: address)? (?:have|has) been (?:blocked|limited|banned)\b|"
    r"\b(?:ligipääs|juurdepääs)(?:uõigus)? (?:on )?(?:keelatud|puudub|piiratud)\b|\b(?:ligipääs|juurdepääs) (?:on )?(?:lubatud|võimalik|avatud) (?:ainult|vaid|üksnes)\b[^.]{0,60}|\baccess (?:is )?(?:only )?(?:allowed|possible|granted) (?:only )?(?:from|within|inside|on)\b[^.]{0,60}|\b(?:teil|sul) (?:puudub|ei ole|pole)(?: \w+)? (?:ligipääs|juurdepääs|õigus)\w*|"
    r"\b(?:доступ)(?: к \w+)? (?:запрещен|закрыт|ограничен)|\bнет (?:прав |доступа)"
)
_LOGIN = Sought(
    r"\b(?:log|sign)[ -]?(?:in|on)\b|\blogi(?:ge)? (?:\S+ ){1,3}sisse\b|\b(?:login|logon|signin) (?:required|needed|page)\b|^\W*(?:login|logon|sign-?in|authentication(?: required)?|sisene(?: \S+)?|logi sisse|sisselogimine|"
    r"autentimine|вход|войти|авторизация|kirjaudu|kirjaudu sisään)\W*$|\b(?:need|have|must|required|requires?) (?:you )?to (?:be )?(?:log(?:ged)?|sign(?:ed)?) ?in\b|"
    r"\byou need (?:access|permission)\b|\brequest access\b|\b(?:logi(?:ge|da|n)?|logimine) sisse\b|\bsisse ?logi\w+|\bsisenemine\b|\b(?:вход|войти|войдите|авторизуйтесь|авторизация)\b|"
    + tongues.LOGIN
)
_MAINTENANCE = Sought(
    r"\b(?:under|scheduled|down for|in|planned|routine|site) (?:\w+ )?maintenance\b|\bmaintenance(?: mode| break| in progress)?\b|\bbe (?:right )?back (?:soon|shortly|in)\b|"
    r"\b(?:site|website|service|page) is (?:currently |temporarily )?(?:offline|down|unavailable|closed)\b|\btemporarily (?:unavailable|down|offline|closed)\b|\bservice unavailable\b|"
    r"\bhooldustö(?:ö\w*|id)\b|\bon (?:\w+ )?hooldu(?:s|ses|sel|samisel)\b|\bhoold(?:uses|amisel)\b|\bajutiselt (?:\w+ )?(?:suletud|maas|kättesaamatu|ei tööta|häiritud|välja lülitatud)\b|\b(?:teenus|leht|sait)(?: on)?(?: ajutiselt)? (?:maas|kättesaamatu)\b|"
    r"\bтехнически[ех] работ\w*|\bтехобслуживани\w+|\bвременно недоступ\w+|\b(?:на|идет) обслуживани\w+|\b(?:профилактическ|регламентн)\w+ работ\w*"
)
_ERROR = Sought(
    r"\b(?:an? |the )?(?:internal |unexpected |unknown |fatal |server |application |runtime |system |database |connection |critical |unhandled )+(?:server |application )?(?:error|exception)\b|"
    r"\b(?:something|it) (?:has gone|went|seems to have gone) wrong\b|\b(?:an? )?(?:\w+ )?(?:error|exception) (?:has )?(?:occurred|happened)\b|\bthere (?:is|was|has been) an? (?:\w+ )?(?:error|problem)\b|\b(?:having|experiencing) (?:\w+ ){0,3}(?:issues|problems|difficulties)\b|"
    r"\berror establishing a database connection\b|\b(?:proxy|dns|dns resolution|backend fetch|ssl handshake|gateway) (?:error|failed|failure)\b|\b(?:50\d|52\d)\W+(?:internal server error|bad gateway|service unavailable|gateway time-?out|(?:server )?error)\b|\b(?:error|http|viga|ошибка) 50[0-9]\b|\bbad gateway\b|\bgateway time-?out\b|"
    r"\bserver error in '|\buncaught (?:\w+)?(?:exception|error)\b|\bcould not connect to (?:the )?database\b|\bcan't connect to (?:local )?mysql\b|"
    r"\bmidagi läks (?:valesti|viltu|katki)\b|\b(?:tekkis|esines|ilmnes|juhtus|on (?:tekkinud|esinenud|ilmnenud|juhtunud))(?: \w+)? (?:viga|tõrge|probleem)\b|\b(?:viga|tõrge) (?:\w+ )?andmebaasi\w*|\b(?:süsteemi|serveri|sisemine|ootamatu|andmebaasi|rakenduse)(?: ?serveri)? ?(?:viga|tõrge|veateade)\b|"
    r"\b(?:произошла|возникла)(?: \w+)* ошибка\b|\b(?:внутренняя|системная|непредвиденная|неизвестная) ошибка\b|\bошибка (?:сервера|подключения|соединения|базы данных)|\bчто-то пошло не так\b"
)
PATTERNS = (
    (Says.SUSPENDED, _SUSPENDED),
    (Says.NOT_FOUND, _NOT_FOUND),
    (Says.FORBIDDEN, _FORBIDDEN),
    (Says.MAINTENANCE, _MAINTENANCE),
    (Says.ERROR, _ERROR),
)
"""In the order in which they are looked for; a sign-in needs a password field beside its words."""


# fmt: off
_FILLERS = frozenset({
    "we'll", "we're", "we've", "it's", "there's", "that's", "you're", "can't", "couldn't", "don't", "didn't", "isn't", "doesn't", "inconvenience",
    "sorry", "oops", "whoops", "ooops", "uh", "oh", "ohh", "hmm", "hm", "ups", "oih", "hups", "appi", "ai", "oot", "vabandust", "vabandame",
    "vabandage", "palume", "kahjuks", "paraku", "the", "a", "an", "this", "that", "these", "we", "are", "is", "was", "were", "it", "its", "your",
    "you", "you've", "our", "us", "i", "i'm", "to", "of", "on", "in", "at", "for", "here", "there", "from", "by", "be", "been", "has", "have", "had",
    "and", "or", "but", "please", "unfortunately", "apologies", "apologize", "apologise", "page", "pages", "error", "errors", "code", "http", "https", "status", "html", "file",
    "message", "server", "site", "website", "requested", "request", "looking", "seems", "seem", "looks", "like", "try", "tried", "trying", "access",
    "visit", "reach", "open", "follow", "followed", "want", "wanted", "need", "apparently", "name", "changed", "temporarily", "unavailable", "either",
    "typed", "spelled", "misspelled", "currently", "moved", "renamed", "removed", "deleted", "maybe", "may", "might", "does", "not", "exist", "found",
    "no", "longer", "appears", "url", "link", "address", "whatever", "what", "with", "again", "later", "back", "soon", "now", "right", "just", "see",
    "sees", "virhe", "fel", "feil", "fejl", "fehler", "fout", "kļūda", "klaida", "błąd", "erreur", "viga", "veateade", "veakood", "tõrge", "kood", "teade", "leht", "lehe", "lehekülg", "veebileht", "aga", "me", "meie", "ma", "te", "teie",
    "sa", "sinu", "sina", "seda", "selle", "sellist", "selline", "siin", "sealt", "siit", "mida", "mille", "mis", "kuhu", "kust", "otsite", "otsid",
    "otsisite", "otsisid", "otsitav", "otsitud", "otsitavat", "soovitud", "soovite", "soovisite", "küsitud", "päritud", "avada", "vaadata",
    "külastada", "oli", "ja", "veebilehel", "kodulehel", "saidil", "hetkel", "praegu", "või", "võib", "olla", "ei", "ole", "olemas", "enam", "serveris", "serverist", "aadressil", "lehel", "lehte", "к",
    "сожалению", "извините", "простите", "упс", "ой", "ошибка", "код", "страница", "страницы", "страницу", "страницей", "но", "мы", "вы", "вас",
    "ваш", "не", "на", "по", "и", "или", "а", "это", "эта", "этой", "такая", "такой", "такого", "данная", "данной", "данный", "запрашиваемая",
    "запрошенная", "запрашиваемой", "запрошенной", "запрашиваемый", "вами", "которую", "который", "ищете", "искали", "пытаетесь", "открыть",
    "просмотреть", "найти", "существует", "была", "был", "возможно", "кажется", "уже", "здесь", "этом", "этому", "адресу", "сервере", "увы", "о",
    "похоже", "что", "ведутся", "проводятся", "идут", "идет", "toimuvad", "käivad", "käimas", "teostatakse",
})
# fmt: on
_LETTERS = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LONG_STORY = 10  # as many words as a year counts for: it tells what happened, not what is
_ADVICE = Sought(
    r"\b(?:kui|kuidas|miks|mida teha|juhend|juhised|õpetus|if|when|how|why|what to do|guide|manual|tutorial|explained|если|как|почему|что делать|руководство)\b"
)
_NOT_NOW_HERE = Sought(
    r"\b(?:customers|users|visitors|people|clients|students) (?:may |might |could |will |can |would )?(?:see|saw|get|got|receive[ds]?|encounter\w*)\b|\b(?:külastaja\w*|kasutaja\w*|inimes\w*|õppija\w*) (?:võivad |võib )?(?:näe\w*|näg\w*)\b|\b(?:пользовател\w+|клиент\w+|посетител\w+) (?:могут )?(?:вид\w+|увид\w+|получа\w+)\b|"
    r"\b(?:ei|pole) (?:\w+ )?(?:uuendata|uuendatud|täiendata|ajakohastata|hooldata|hallata)\b|\b(?:ei|pole|ega) (?:\w+ ){0,2}ajakohane\b|\b(?:no longer|not|n't) (?:being )?(?:updated|maintained|up to date|up-to-date)\b|\bне (?:обновля\w+|поддержива\w+)\b"
)
"""What is no longer updated is still there; what others may see is not what this page says."""


def is_only_left(text: str) -> bool:
    """Whether a sentence says that what stands here is no longer kept up, so is still there, or tells what others may see."""
    return _NOT_NOW_HERE.search(plain(text)) is not None


_FOR_NOW = Sought(r"\b(?:temporarily|currently|at the moment|at this time|ajutiselt|hetkel|praegu|временно|сейчас)\b")
_FOR_GOOD = Sought(r"\b(?:removed|deleted|eemaldatud|kustutatud|удален[аоы]?)\b|" + tongues.FOR_GOOD)


def _left_over(text: str, pattern: Sought) -> int | None:
    """How many words are left when the phrase and fillers are taken away; None where there is no phrase."""
    rest, count = pattern.subn(" ", text)
    if not count:
        return None
    words = sum(1 for word in _LETTERS.findall(rest) if word not in _FILLERS)
    return words + (_LONG_STORY if YEAR.search(rest) else 0)


@lru_cache(maxsize=2048)
def statement(text: str, *, left: int = 1) -> Says | None:
    """What a title, a heading or a sentence states, when hardly anything else stands in it.

    A question states nothing ("Page not found?" heads advice), nor does advice ("What to do when …").

    Args:
        left: so many words may be left that are neither phrase nor filler; one less where other things than a missing
            page are stated, for their words head good pages, too.
    """
    folded = unnamed(text)
    if (
        not folded
        or len(folded) > LONGEST
        or folded.endswith("?")
        or _ADVICE.search(folded)
        or _NOT_NOW_HERE.search(folded)
        or is_described(folded)
    ):
        return None
    for kind, pattern in PATTERNS:
        over = _left_over(folded, pattern)
        if over is not None and over <= (left if kind is Says.NOT_FOUND else left - 1):
            told = narrowed(kind, folded)
            return None if told is Says.MAINTENANCE and is_on_a_day(folded) else told
    # Without saying what is not found, nothing else may stand there: "Not found in translation" is a title.
    bare = _left_over(folded, _BARE) == 0 or (_left_over(folded, _NUMBER) == 0 and not MEASURED.search(folded))
    return Says.NOT_FOUND if bare else None


def narrowed(kind: Says, folded: str) -> Says:
    """A thing that is not there for now, or not there in the reader's country, is not gone."""
    if kind is not Says.NOT_FOUND:
        return kind
    if _ELSEWHERE.search(folded):
        return Says.FORBIDDEN
    passing = (_FOR_NOW.search(folded) and not _FOR_GOOD.search(folded)) or _MAINTENANCE.search(folded)
    return Says.MAINTENANCE if passing else kind


def is_narrowed(text: str) -> bool:
    """Whether words that something is not there tell of a passing state only because they say "at the moment"."""
    folded = plain(text)
    return (
        _FOR_NOW.search(folded) is not None
        and _MAINTENANCE.search(folded) is None
        and _NOT_FOUND.search(folded) is not None
    )


def is_for_good(text: str) -> bool:
    """Whether a sentence says that something was removed or deleted, or that somebody did so."""
    return _FOR_GOOD.search(plain(text)) is not None or is_taken_away(text)


def is_taken_away(text: str) -> bool:
    """Whether a sentence says that its owner, author or keeper has taken away what was asked for."""
    folded = unnamed(text)
    return len(folded) < LONGEST and _BY_SOMEBODY.search(folded) is not None


_KEEPER_EN = r"(?:owner|author|creator|uploader|publisher|editors?|administrators?|admin|moderators?|user|depositor|organi[sz]ers?|employer|teacher|copyright holder)"
_KEEPER_ET = r"\w*(?:omanik|autor|looja|koostaja|avaldaja|haldur|administraator|moderaator|kasutaja|toimetus|toimetaja|korraldaja|tööandja|õpetaja|üleslaadija|laadinud isik)"
_KEEPER_RU = (
    r"(?:владел\w+|автор\w*|пользовател\w+|администра\w+|модератор\w*|редакци\w+|организатор\w*|правообладател\w+)"
)
_BY_SOMEBODY = Sought(
    rf"\b(?:deleted|removed|taken down|unpublished|withdrawn|retired|trashed|hidden|disabled) by (?:its|the|their|an?|our|another) (?:\w+ )?{_KEEPER_EN}\b|"
    rf"\b{_KEEPER_EN} (?:has |have |may have |might have )?(?:deleted|removed|took down|taken down|withdrew|withdrawn|unpublished|hidden|trashed) (?:it|this|that|the)\b|"
    rf"\b(?:whoever|the person who) (?:made|created|shared|uploaded|wrote) (?:\S+ ){{1,3}}(?:has |have )?(?:taken|removed|deleted|withdrawn|hidden)\b|\b{_KEEPER_ET} (?:võttis|kustutas|eemaldas|sulges|peitis) (?:selle|ta|antud)\b|"
    rf"\b{_KEEPER_ET} on (?:selle|antud|ta|tema|oma)?(?: ?\w+){{0,3}} (?:eemaldanud|kustutanud|maha võtnud|sulgenud|peitnud|ära kustutanud)\b|"
    rf"\bon (?:selle |antud )?(?:\w+ )?{_KEEPER_ET} (?:\w+ )?(?:eemaldanud|kustutanud|maha võtnud|sulgenud|peitnud)\b|"
    rf"\b{_KEEPER_ET}(?:e|i|a|u|se)? (?:poolt|soovil|palvel|otsusel)(?: \w+)? (?:eemaldatud|kustutatud|maha võetud|suletud|peidetud)\b|"
    rf"\b(?:удален\w*|скрыт\w*|снят\w*) (?:\w+ )?{_KEEPER_RU}|\b{_KEEPER_RU} (?:\w+ )?(?:удалил\w*|скрыл\w*|снял\w*)\b|"
    + tongues.BY_SOMEBODY
)


_ELSEWHERE = Sought(
    r"\b(?:in|from|for) (?:your|this|the current) (?:country|region|location|area|territory)\b|\b(?:sinu|teie|selles?) (?:riigi\w*|piirkonna\w*|asukoha\w*)\b|\bв (?:вашей|вашем|этой|данном) (?:стране|регионе)\b|\bgeo-?(?:block\w*|restrict\w*)"
)


def is_technical(text: str) -> bool:
    """Whether a sentence is a program's message to its programmer."""
    return _is_technical(plain(text))


def _is_technical(folded: str) -> bool:
    return _TECHNICAL.search(folded) is not None


def lone_statement(text: str, *, called: bool, host: str = "") -> Says | None:
    """What a sentence states that is about all a page says, whatever it calls the thing that is not there.

    Only for pages that hold hardly anything else. Of a sentence its first clause speaks: "This item was deleted, or you may not see it".

    Args:
        called: the page is called so, or has no subject of its own: then the sentence need not point at what was asked for
            ("Session not found"); else it must ("The session you requested …").
    """
    folded = unnamed(text)
    if _is_technical(folded):
        return Says.ERROR
    if (
        not folded
        or len(folded) > LONGEST
        or folded.endswith("?")
        or _ADVICE.search(folded)
        or _NOT_NOW_HERE.search(folded)
    ):
        return None
    clause = _CLAUSE.split(folded, maxsplit=1)[0].rstrip(" .!")
    over = _left_over(clause, _THIN)
    if over is None and called:
        over = _left_over(clause, _THIN_CALLED)
    lost = over is not None and over <= 1 and not (_FOR_NOW.search(folded) and not _FOR_GOOD.search(folded))
    over = _left_over(clause, _NOT_FOUND)
    if (
        lost
        or (called and over is not None and over <= 1)
        or (_ASKED.search(folded) and _DENIED.search(folded))
        or is_taken_away(text)
    ):
        kind = narrowed(Says.NOT_FOUND, folded)
        return None if kind is Says.MAINTENANCE and not _OF_SITE.search(folded) else kind  # "no events at the moment"
    over = _left_over(folded, _MAINTENANCE)
    of_site = _OF_SITE.search(folded) or any(len(label) > _LONE_LEFT and label in folded for label in host.split("."))
    shut = over is not None and over <= _LONE_LEFT and of_site and not is_on_a_day(folded)
    return Says.MAINTENANCE if shut else None


_LONE_LEFT = 3
_OF_SITE = Sought(
    r"\b(?:(?:veebi|kodu)?(?:leht|lehekülg)|foorum|portaal|sait|keskkond|süsteem|(?:e-)?teenus|web ?site|site|forum|portal|service|system|сайт|портал|форум|сервис|система)\b|^on (?:hetkel|praegu|ajutiselt) "
)


_NAME = re.compile(
    r"(?:kadunud|kustutatud) (?:leht|link|fail|lehekülg)|(?:удаленн|пропавш|потерянн|исчезнувш)\w+ (?:страниц\w+|файл)|(?:(?:the|a) )?(?:broken|dead|bad|lost|missing) (?:link|page|file|end)"
)
_WEAK = re.compile(
    r"(?:(?:http|viga|veakood|error|status|code|ошибка|код)\W*)*(?:404|410)|"
    r"nothing (?:here|to see here)|siin pole midagi|ничего не найдено|здесь ничего нет|hooldustööd?|maintenance|технические работы|тех(?:ническое )?обслуживание|(?:juurdepääs|ligipääs) (?:on )?(?:keelatud|piiratud)|access (?:denied|restricted)|доступ (?:запрещен|ограничен)"
)


def speaks_of_maintenance(texts: Iterable[str]) -> bool:
    """Whether texts mention maintenance at all: enough where the status says that the site is down."""
    return any(_MAINTENANCE.search(plain(text)) for text in texts)


_STATUS = Sought(r"\b(?:40[0-58]|410|50[0-4])\b")


def statuses_in(texts: Iterable[str]) -> frozenset[str]:
    """The HTTP statuses that texts name. A page that names several speaks about them."""
    return frozenset(found for text in texts for found in _STATUS.findall(text))


def is_weak(text: str) -> bool:
    """Whether a title or heading may as well be the name of a page's subject: "HTTP 404", "Hooldustööd", "Juurdepääs keelatud"."""
    return _WEAK.fullmatch(plain(text).strip(" \t\n.,:;!|-")) is not None or is_a_name(text) or is_bare(text)


def is_a_name(text: str) -> bool:
    """Whether a title without a verb may as well be that of a work: "Kadunud link", "Dead end"."""
    return _NAME.fullmatch(plain(text).strip(" \t\n.,:;!|-")) is not None


def is_bare(text: str) -> bool:
    """Whether a sentence says "404" or "not found" and nothing else: an entry of a list says as much, "404 Not Found" says more."""
    folded = plain(text)
    if _NUMBER.search(folded):
        return _LETTERS.search(folded) is None
    return _left_over(folded, _BARE) == 0 and _left_over(folded, _NOT_FOUND) is None


def is_apology(text: str) -> bool:
    """Whether a heading holds nothing but fillers and numbers: "Vabandust!", "Error", "Ой", "Oops… 404"."""
    words = _LETTERS.findall(plain(text))
    return len(text) < 60 and all(word in _FILLERS for word in words)


def forbids(text: str) -> bool:
    """Whether a sentence says, among other things, that its reader may not."""
    return len(text) < LONGEST and _FORBIDDEN.search(plain(text)) is not None


def is_login_words(text: str) -> bool:
    """Whether a title or heading calls for a sign-in and says little else."""
    folded = plain(text)
    over = _left_over(folded, _LOGIN) if len(folded) <= 80 else None
    return over is not None and over <= 2
