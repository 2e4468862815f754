"""What makes a date a mere mention: the past told, a source cited, an act named, a number that only looks like a date."""

import re

_END = r"(?![^\W\d_])"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern}){_END}", re.IGNORECASE)


_FINITE = (
    r"toimus|toimusid|pidi|pidid|pidime|pidite|tohtis|tohtisid|\w{3,}sime|\w{2,}[^\Waeiouõäöü](?:ati|iti|uti)(?<!alati)(?<!kustuti)(?<!eriti)(?<!päeviti)(?<!reediti)(?<!samuti)(?<!kohati)(?<!õhtuti)(?<!hommikuti)(?<!suviti)(?<!talviti)(?<!kevaditi)(?<!sügisiti)|võeti|peeti|tehti|loodi|viidi|anti|saadi|toodi|pandi|lepiti|leiti|jäeti|lõppes|lõppesid|algas|algasid|kehtis|kehtisid|oli|olid|jõustus|jõustusid|avanes|ilmus"
    r"|sündis|suri|reguleeris|esitas|esitasid|pöördus|pöördusid|tuli|tulid|läks|läksid|sai|said|tegi|tegid|andis|andsid|leidis|tõi|pani|astus|kukkus|jõudis|juhtus|kolis|helistas|kirjutas|rääkis|saatis|vaatas|vastas|avaldas"
    r"|hakkas|hakkasid|otsustas|muutus|muutusid|liitus|lõpetas|alustas|registreeris|pikendas|tellis|avas|libises|asus|võttis|tegutses|kandis|kasvas|selgus|hukkus|tutvustas|koges|lahkus|nägi|kuulis|ütles|palus|allkirjastas|lõi|jäi|kutsus|nõudis|soovis|otsis|elas|töötas|ostis|müüs|maksis|kaebas|küsis|lubas|teatas|märkas|keeldus"
    r"|was|were|had|took\splace|ended|began|started|came|entered|adopted|published|accessed|retrieved|born|died|founded|established|signed|passed|opened|became|went|moved|reported|contacted|called|told|said|found|received|asked|recorded|written|launched|introduced|left|fell|took|gave|got|did|made|saw|wrote"
    r"|был|была|было|были|состоял(?:ся|ась|ось|ись)|прош[её]л|прошл[аои]|вступил[аои]?|\w{3,}(?:ился|илась|ились|илось|ался|ались|алась|алось)|\w{3,}(?:ил|ила|или|ал|ала|али|ел|ела|ели)|умер\w{0,2}"
)
PAST_FINITE = _words(_FINITE)
"""Verbs of the past."""
_PRESENT = _words(
    r"saa[bd]|saate|saame|saavad|tuleb|tulevad|on|või[bd]|võite|pea[bd]|peate|tohib|palun|palume|\w{3,}(?:takse|dakse)|(?!mitme|kolme|seitsme|esime)\w{2,}[aei]me(?<!sime)|\w{3,}vad|lõpeb|algab|toimub|muutub"
)
_PAST_PLURAL = _words(r"\w{3,}sid")  # of a verb, or the partitive plural of a noun: "saatsid", "lugusid"
_CLAUSE = re.compile(r"[,;:()]\s|\s[–—-]\s|\s(?:ja|ning|aga|kuid|but|and|но|и)\s", re.IGNORECASE)


def is_past(before: str, after: str) -> bool:
    """Whether the clause between tells of what is over: its verb is of the past and none of the present stands beside it."""
    clause = f"{_CLAUSE.split(before)[-1]} {_CLAUSE.split(after, maxsplit=1)[0]}"
    if _PRESENT.search(clause):
        return False
    sentence = f"{before} {after}"
    if PAST_FINITE.search(clause) or _PAST_PLURAL.search(clause):
        return True
    return not _PRESENT.search(sentence) and bool(PAST_FINITE.search(sentence))


PAST = _words(
    rf"{_FINITE}"
    r"|\w{3,}nud|vastu\svõetud|kinnitatud|kehtestatud|asutatud|vaadatud|külastatud|loetud|avaldatud|väljastatud|koostatud|salvestatud|tehtud|kaitstud|pärine\w{1,3}|allikas|allikad|lepiti"
    r"|born|founded|established|signed|recorded|written|принят\w?|утвержд[её]н\w?|опубликован\w?|основан\w?|подписан\w?|записан\w?"
)
"""The same, with participles and other words that tell history."""
PUBLISHED = _words(
    r"postitas|postitatud|salvestatud|ilmunud|avaldatud|lisatud|koostas|koostatud|kinnitatud|pildistatud|autor|foto\w{0,2}|pildid"
    r"|posted|published|recorded|written\sby|author|photos?|uploaded|опубликовано|опубликовал[аи]?|записано|автор|размещено|фото"
)
# The sentence cites, tells a story, sets an exercise or tells of what returns: none of its dates count.
CITED = re.compile(
    r"(?<!\w)(?:RT\s[IVXL]+|ISBN|ISSN|doi:|lk\s\d|pp?\.\s\d|RKHK\w{0,2}|RK[HKT]Ko|EMÜ|ELT|EÜT|OJ\s[LC]|©|et\sal|jt\.|Kohtuasi|C-\d{1,4}/\d\d|\d{4}/\d{1,4}/E[LÜ])|©|https?://",
)
RECURRING = _words(
    r"iga(?:l)?\s(?:aasta\w{0,2}|kevad\w{0,2}|sügis\w{0,2}|õppeaasta\w{0,2})|igal\s\w{3,15}l|kord\saastas|korda\saastas|iga\s\w{1,12}\s\w{2,8}\s(?:tagant|järel)|tavaliselt|traditsiooniliselt|üldjuhul|iga-aastane|igal\saastal|aastast\saastasse|alati"
    r"|every\s(?:year|\w{3,9})|each\s(?:year|\w{3,9})|annual(?:ly)?|yearly|once\sa\syear|usually|always"
    r"|кажд(?:ый|ого|ом|ую|ой)\s\w{3,10}|ежегодно|ежегодн\w{2,3}|раз\sв\sгод|обычно|всегда"
)
STORY = _words(
    r"oletame|kujutle\w{0,3}|kujuta(?:me|ge|le)?|kujuteldav\w{0,3}|ülesandes|kaasuses|kaasus|juhtumis|juhtum\s\d{0,2}|näites|näiteks|näide(?=\s?:)|küsimus:"
    r"|suppose|imagine|assume|in\sthe\s(?:case|example|scenario)|scenario|case\s\d{1,2}|for\sexample|example(?=\s?:)|e\.g\."
    r"|представ(?:ьте|им)|допустим|предположим|например|пример(?=\s?:)|в\s(?:задаче|примере)|случай\s\d{1,2}"
)
# Directly before the date: a paragraph, a number, a name, a room.
BEFORE = re.compile(
    r"(?:jõust\.?|§+|(?<!\w)(?:(?-i:s|p|v)|tel|telefon\w{0,3}|phone|тел|faks|nr|no|№|sünd\.?|snd\.?|versioon(?:i|is|ist)?|version|версия|lisa|tabel\w{0,3}|joonis\w{0,3}|ptk|punkt|osa|kabinet\w{0,3}|ruum\w{0,3}|room|section|art|artikkel|figure|table|standard\w{0,2}|IP|kaus\w{1,3}|sünniaeg|sünnipäev|snd|ilmunud|postitas|foto\w{0,2}:?|pildid:?|lk)\.?:?)\s*\(?\Z",
    re.IGNORECASE,
)
# Directly behind it: the date is part of an act's name, or a price, points, minutes.
BEHIND = re.compile(
    r"(?:(?:\.?\s(?:a|г)\.)?,?\s(?:nr\b|№|(?:määrus|otsus|käskkir|korraldus|direktiiv|resolutsioon|redaktsioon|kohtuotsus|koosoleku\sprotokoll"
    r"|regulation|directive|decision|judgment|resolution|постановлени|решени|приказ)\w*))|\.\s?(?:lehekül|trük|kohta|koha)\w*",
    re.IGNORECASE,
)
# Before a day that is not ahead: an act's or a paper's own date; before one of no year: a thing that is over.
ISSUED = re.compile(
    r"(?<!\w)(?:issued|dated|signed|выдан[аоы]?|подписан[аоы]?|väljastatud|allkirjastatud)(?:\son)?\s\Z", re.IGNORECASE
)
BYGONE = re.compile(
    r"(?<!\w)(?:eelmi(?:ne|se)|mullu(?:ne|se)|möödunud|läinud|previous|former|прошл\w{2}|предыдущ\w{2})\s\w{2,20},?\s\(?\Z",
    re.IGNORECASE,
)
ORDER = _words(r"\w{3,}(?:age|ige|uge|ege|ake|tke|dke)(?<!kujutlege)(?<!kujutage)(?<!oletage)")
"""An imperative: the exercise is set in earnest, whatever story it names."""
UNITS = re.compile(
    r"\s?(?:€|%|eur(?:o\w{0,4})?\b|punkti?\w{0,3}\b|p\b|minut\w{0,4}|min\b|tund\w{0,3}|h\b|g\b|kg\b|m\b|km\b|mm\w{0,2}|dB|ml\b|kraadi|points?\b|pages?\b|hours?|балл\w{0,3}|минут\w{0,2}|час\w{0,2}|евро|mg|x\b|–\d)",
    re.IGNORECASE,
)
FILE = re.compile(r"[\w/.-]{0,60}\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|mp[34]|jpe?g|png|html?|csv)(?!\w)", re.IGNORECASE)
