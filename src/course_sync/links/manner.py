"""How a text speaks, whatever it states: in quotation marks, in advice, on a condition, as one person, of a day; and where it stands. Pure."""

import re
import unicodedata
from functools import lru_cache

from course_sync.links import tongues
from course_sync.links.sought import Sought

_PLAINER = (
    ("’", "'"),
    ("‘", "'"),
    ("´", "'"),
    ("\u00a0", " "),
    ("ё", "е"),
    ("…", "."),
    ("–", "-"),
    ("—", "-"),
    ("\u00ad", ""),
    ("\u200b", ""),
    ("\u2060", ""),
    ("\ufeff", ""),
    ("\ufe0f", ""),
    ("\u20e3", ""),
)
_MARKS = re.compile(r"[\"“”„«‚']")
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{2,120}[\"“”»]|(?<!\w)['‚](?:[^'‚]|(?<=\w)'(?=\w)){2,120}'(?!\w)")
_NAMED = re.compile(r"(?<!\S)[\"'„“«(]?(?:https?:/)?/\S*|\S+\.[a-z][a-z0-9]{1,4}(?!\w)\S*")
MEASURED = re.compile(r"\d\s*(?:[€$£%°]|eur\b|eurot?\b|руб)")
YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_WHY_I = re.compile(
    r"^\W*(?:why|miks|почему) (?:am|do|did|can't|ma|я)\b.*\?"
)  # "Why am I seeing this?" is the page's own
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*(?:\d{4}\s*[-–]\s*)?\d{4}")
_LEAST_WORDS = 3
_READ = 400
LONGEST = 160
_MOST_WORDS = 8
_PROMISES = Sought(
    r"^\W*(?:kuidas|miks|mida teha|mis on|mida tähendab|how|why|what (?:is|are|to do|does)|как|почему|что (?:такое|делать|значит|означает)|mikä on|mitä (?:on|tarkoittaa)|ko nozīmē|kas (?:ir|yra)|ką reiškia|was (?:ist|bedeutet)|vad (?:är|betyder)|qu'est-ce|co (?:to jest|oznacza)|meaning of|meanings of|tähendused)\b(?! (?:we|did) )|\b(?:meaning|definition|tähendus|значение слова|bedeutung|betydelse)\b|\b(?:faq|kkk|korduma kippuvad|frequently asked|juhend|juhised|manual|tutorial|changelog|release notes|частые вопросы)\b|"
    r"\b(?:(?:past|recent) incidents|(?:incident|status|outage|version) history|what's new|(?:katkestuste|muudatuste|versioonide) (?:ajalugu|logi|loetelu)|(?:история|журнал) (?:изменений|сбоев|инцидентов|версий)|häiriöhistoria|versiohistoria|störungshistorie|änderungsprotokoll|historique des (?:incidents|versions)|izmaiņu vēsture|pakeitimų istorija|historia zmian|ändringslogg)\b|^\W*(?:changes|incidents|muudatused|katkestused|изменения|инциденты)\W*$"
)
_PROMISED_AFTER = Sought(  # "'Page not found': what to do"
    r"^\W*['\"“„«‚][^:]{2,80}['\"”“»]: (?:how to|what (?:it|to|does|is)|why|kuidas|miks|mida (?:teha|see|tähendab)|как|почему|что (?:делать|это|такое)|wie (?:man|sie|du)|was tun|warum|kuinka|mitä tehdä|comment|pourquoi|que faire|cómo|qué hacer|kā|kaip|ką daryti|jak|co robić|hur|vad göra)\b"
)
_CONDITION = re.compile(
    r"\W*(?:after that|afterwards|seejärel|pärast seda|затем|после этого|kui|juhul kui|if|when|если|когда)\b"
)
_CONTACT = Sought(
    r"\S@\S|©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d ?- ?(?:19|20)\d\d\b|\b(?:tel|tel\.|telefon|phone|faks)\b[ .:]*\+?\d|\+\d{2,3} ?\d{3}|\ball rights reserved\b|\bkõik õigused\b|\bвсе права\b|\b\w+ (?:mnt|tn|pst) \d"
)
_FOOT = Sought(r"\b(?:all rights reserved|kõik õigused|все права)\b|" + tongues.RIGHTS)
_I_SAY = Sought(
    r"(?<!\bnie )\b(?:i've|i'd|my|ma|mul|mulle|minu|mina|mu|я|мне|мой|моя|моей|меня)\b(?! not a robot)(?!['’])"
)
_DAY = Sought(
    r"\b\d{1,2}\.? ?(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|марта|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*|"
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}\b|\b\d{1,2}\.(?:0\d|1[0-2]|\d)\b(?!-?n?i\b)|\b(?:igal|iga|every|each|weekly|daily|каждый|каждую|homme|homsest|esmaspäev\w*|teisipäev\w*|kolmapäev\w*|neljapäev\w*|reede\w*|laupäev\w*|pühapäev\w*|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_UNTIL = re.compile(r"\b(?:kuni|until|till|до)\b")


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """Lower case, simple quotes and dashes, ё as е. Each text of a page is asked for several times within its visit."""
    folded = text.lower().replace("`", "'")
    if not folded.isascii():
        for mark, plainer in _PLAINER:  # a fifth of what `translate` costs
            folded = folded.replace(mark, plainer)
        if any(mark in folded for mark in _COMBINING):
            folded = unicodedata.normalize("NFC", folded)
    return folded


_COMBINING = ("\u0308", "\u0303", "\u030c", "\u0306", "\u0304", "\u0301")
"""Dots and strokes that some systems write beside their letter: "u¨" for "ü"."""


def unquoted(folded: str) -> str:
    """A plain text without what it quotes: words in quotation marks are spoken about. A name of a word or two stays where little else stands."""
    if not _MARKS.search(folded):
        return folded
    rest = _QUOTED.sub(" ", folded)
    if len(rest.split()) >= _LEAST_WORDS:
        return rest
    return _QUOTED.sub(lambda found: found[0] if len(found[0].split()) < _LEAST_WORDS else " ", folded)


@lru_cache(maxsize=256)
def unnamed(text: str) -> str:
    """The plain text without the paths and file names in it: they only repeat what was asked for."""
    return _NAMED.sub(" ", unquoted(plain(text[:_READ]))).strip()


@lru_cache(maxsize=256)
def is_advice(text: str) -> bool:
    """Whether a title or first heading promises advice: "How CAPTCHA works", "Korduma kippuvad küsimused". Such a page is about it."""
    words, folded = len(text.partition(" | ")[0].split()), plain(text)
    return (words <= _MOST_WORDS and _PROMISES.search(folded) is not None) or (
        words <= 2 * _MOST_WORDS and _PROMISED_AFTER.search(folded) is not None
    )


def is_conditional(text: str) -> bool:
    """Whether a sentence says what is so only under a condition: "If a link does not open, write to us"."""
    return _CONDITION.match(plain(text)) is not None


def is_described(folded: str) -> bool:
    """Whether a folded text only names a thing of the world by its being gone, as titles of stories do: "Küla, mida enam ei ole"."""
    return _DESCRIBED.match(folded) is not None


_DESCRIBED = Sought(
    r"\W*(?!(?:see |seda |antud |the |this )?(?:\w*leh(?:t|te|ekülg)|sisu|fail|dokument|viide|link|aadress|page|content|file|link|document|address|страниц|файл|ссылк|документ|адрес))"
    r"(?:[^,.!?]{2,40}, (?:mida|mis|keda|kus|kelle)(?: \w+){0,2} (?:ei ole|pole|ei olnud)(?: enam| olemas)?|[^,.!?]{2,40}, котор\w+(?: \w+){0,2} (?:нет|не было|не стало)|(?:the|a) [^,.!?]{2,40} (?:that|which|who) (?:is|was|are|were) (?:no more|no longer there|never there|gone|missing))\W*(?: [-–|·] [^,.!?]{2,40})?$"
)


def is_contact(text: str) -> bool:
    """Whether a line tells how to reach somebody, or whose the page is: mail, telephone, copyright."""
    return _CONTACT.search(plain(text)) is not None and len(text) < LONGEST


def is_foot(text: str) -> bool:
    """Whether a block stands at a page's foot: it tells of rights, or names the site's rules on data."""
    return len(text) < LONGEST and _FOOT.search(plain(text)) is not None


def speaks_as_one(text: str) -> bool:
    """Whether a sentence speaks in the first person singular: people do, sites do not."""
    told = _WHY_I.sub("", plain(text))
    # Small, it is another tongue's "in", "and" or "the".
    return _I_SAY.search(told) is not None or (len(told) > 0 and _I.search(text) is not None)


_I = re.compile(r"\bI\b(?! AM NOT A ROBOT)(?! (?:am|'m) not a robot)(?!['’.])")


def tells_a_story(text: str) -> bool:
    """Whether a sentence holds a year, a price or a measure: it tells of the world, not of a missing page."""
    folded = unnamed(text)
    return bool(MEASURED.search(folded) or YEAR.search(_COPYRIGHT.sub("", folded)))


def is_on_a_day(text: str) -> bool:
    """Whether a sentence names a day: works that are told for a day are no state of now."""
    folded = plain(text)
    return _DAY.search(folded) is not None and _UNTIL.search(folded) is None


def is_promised(text: str) -> bool:
    """Whether a sentence says that something is to come, or stands further down: it is not there yet, or still."""
    return _PROMISED.search(plain(text)) is not None


_PROMISED = Sought(
    r"\b(?:suletakse|lõpetatakse|lülitatakse välja|will (?:be )?(?:close[ds]?|removed|retired|switched off|shut down)|closes on|shuts down on|(?:будет|будут) (?:закрыт|удал[её]н|отключ[её]н)\w*)\b|\bnot yet\b|n't yet\b|\bno (?:\w+ ){1,3}yet\b|\byet to\b|\bnot available (?:until|before)\b|\bavailable (?:yet|soon|later|again)\b|\b(?:coming|available|published|back) soon\b|\bbelow\b|\battached\b|"
    r"\b(?:ei ole|pole|ei) (?:\w+ )?veel\b(?! (?:olemas|loodud|kirjutatud|eksisteeri))|\bveel (?:ei|pole)\b(?! (?:ole )?(?:olemas|loodud|eksisteeri))|\bpeagi\b|\bvarsti\b|\bavaldame\b|\bavaneb\b|\ballpool\b|\bпока (?:не|нет)\b(?! (?:существу|создан))|\bещ[её] не\b(?! (?:существу|создан))|\bскоро\b|\bниже\b|"
    r"\bei(?:vät)? (?:ole )?vielä\b|\bpian\b|\bvēl n\w+|\bdrīzumā\b|\bdar ne\w+|\bnetrukus\b|\bnoch nicht\b|\bdemnächst\b|\bpas encore\b|\bbientôt\b|\bci-dessous\b|\bjeszcze nie\b|\bwkrótce\b|\bponiżej\b|"
    r"\bännu inte\b|\bsnart\b|\bnedan\b|\btodavía no\b|\baún no\b|\bpróximamente\b|\bnon (?:\S+ )?ancora\b|\bprossimamente\b"
)
