"""What an Estonian clause says a date ahead is for: by the date's case, the verb's form, and the kind of thing spoken of.

The case comes first: "-ni" and "kuni" say until when, "-ks" by when, "-st" since when, all else on which day. Then the verb: an
imperative or a modal with an infinitive asks something of the reader; the first person plural and the passive present promise,
unless they are said of what people do together; intransitive verbs in "-ub" and "-neb" tell of change. What is left, the cues decide.
"""

import re

from course_sync.content.dates.values import DateRole

D, V, E, A = DateRole.DEADLINE, DateRole.VALIDITY, DateRole.EVENT, DateRole.ANNOUNCEMENT
_CLAUSE_END = re.compile(r"[,;:()]\s|\s[–—-]\s|[()]|\.\s(?=[A-ZÕÄÖÜŠŽ])")


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


_TAIL = r"(?:,?\s(?:19|20)\d\d)?(?:\.?\s?a(?:asta\w{0,3})?)?\.?\Z"
_NI, _KS = re.compile(rf"ni{_TAIL}", re.IGNORECASE), re.compile(rf"ks{_TAIL}", re.IGNORECASE)
_BY_HOUR = re.compile(
    r"(?:-ks|\s(?:õhtuks|hommikuks|lõunaks|keskpäevaks|südaööks|lõpuks|alguseks|keskpaigaks|kella\s\d{1,2}(?:[.:]\d\d)?-?ks))(?!\w)",
    re.IGNORECASE,
)
_TO_END = re.compile(r"\.?(?:\s\w{1,12})?\s(?:lõpu|õhtu|hommiku|alguse)ni(?!\w)|-ni(?!\w)", re.IGNORECASE)
_KUNI = re.compile(r"(?<!\w)kuni\s(?:\w{1,12},?\s)?\Z", re.IGNORECASE)
_ENNE = re.compile(r"(?<!\w)(?:enne|varem\skui(?:\spärast)?)\s\Z", re.IGNORECASE)
_PAST_IT = re.compile(r"(?<!\w)(?:pärast|peale)\s\Z", re.IGNORECASE)
_WITHIN = re.compile(r"\.?(?:\s\w{1,12})?\sjooksul(?!\w)", re.IGNORECASE)
_NOT = _words(r"ei|mitte|pole|ühtki|enam")

_OCCASIONS = (
    r"\w*(?:loeng|seminar|veebinar|webinar|koolitus|koolituspäev|päev(?=ad|al|$|\s)|kohtumi(?:ne|se|st)|koosolek|konverents|õppus|õppesessioon|sessioon"
    r"|eksam|arvestus|kontrolltöö|praktikum|praktika|infotund|tund|töötu[bp]a|töötoa|kaitsmi(?:ne|se|st)|vestlus|konsultatsioon|supervisioon|istung"
    r"|õppereis|ekskursioon|väljasõit|külastus|mess|näitus|võistlus|mäng|viktoriin|kontsert|pidu|vaheaeg|lend|lenn|programm|ring|kursus|laager"
    r"|ümarlau[ad]|arutelu|esitlus|etendus|aktus|tseremoonia|hooldus|katkestus|puhkus|suvekool|talvekool|harjutus(?=tund|õppus)|ettekandepäev|test(?=imine)|kordustes?t|järeltest|teisaldus|treening|trenn)\w{0,6}"
)
_OCCASION = _words(_OCCASIONS)
_OCCASION_NEXT = re.compile(
    rf"\.?(?:\s(?:hommiku|õhtu|pärastlõuna|ennelõuna|kella\s\S{{1,5}}))?\s(?:{_OCCASIONS})", re.IGNORECASE
)
_HOLDER = _words(
    r"\w*(?:leping|luba|loa|litsents|volitus|volikir[ij]|tugi|toe|erand|garantii|sertifikaa[td]|tunnistus|tõend|kehtivus|ligipääs|juurdepääs|õigus|soodustus"
    r"|soodushin[nd]|hin[nd]|pakkumi[ns]|toetus|stipendium|kindlustus|tellimus|mandaa[td]|ametiae[gj]|staatus|vabastus|pilet)\w{0,5}"
)
_HOLDS = _words(
    r"keht(?:ib|ivad|iv|ivad|ima|estatud|ivus\w{0,4})|jõus|tööta(?:b|vad)|toimi(?:b|vad)|raken(?:datakse|dub|duvad)|maks(?:takse|tud)|jagu(?:b|vad)|jätku(?:b|vad)|piisab|määratud|kinnitatud"
    r"|antud|väljastatud|sõlmitud|kasutusel|kasutatav\w{0,2}|kehtetu|püsi(?:b|vad)|säili(?:b|vad)|hoi(?:takse|ame)|säilita(?:takse|me)|peatatud|tasuta|pikenda(?:me|takse|tud)|pikeneb"
    r"|garanteeri\w{2,5}|loe(?:me|takse)\skehtivaks|kättesaadav\w{0,2}|saadaval|aktiiv\w{2,3}|sama|samad|alles|teenindatakse|toetatakse|arvestatakse|tuge|ligipääs\w{0,2}|juurdepääs\w{0,2}|õigus|reserveeritud|broneeritud"
)
_ASKED_FOR = (
    r"(?:registreeri|registreeru|esita|laekumi|kandideeri|taotle|vastami|vastuvõt|küsitlus|ankee[td]|hääletus|tagasiside|kogumi|laadimi|saatmi|lahendami|täitmi"
    r"|sooritami|osavõt|kodutöö|ülesan|essee|referaa|refereeri|rapor|küsimusti|vorm)"
)
_ASKED = _words(rf"\w*{_ASKED_FOR}\w{{0,8}}|\w*test(?:id|i)?")
_INFINITIVE = r"(?:\w{2,}(?:da|ta|lla|nna|rra|ia|ha|ua|üa)|läbima|täitma|esitama|tegema)"
_MODAL = _words(
    rf"(?:saa[bd]|saate|saavad|tuleb|tuleks|sobib|õnnestub)\s(?:[^.!?]{{0,80}}\s)?{_INFINITIVE}|{_INFINITIVE}\s(?:[^.!?]{{0,40}}\s)?(?:saa[bd]|saate|tuleb)"
    r"|või[bd]|võivad|võite|tohi[bd]|tohivad|tohite|pea[bd]|peavad|peate|palun|palume|paluks\w{0,3}|kohustatud|kohustus|tarvis|vaja|aega"
)
_REQUEST = _words(
    r"oota[nb]|ootavad|ootame|oodatakse|oodatud|soovime|võta[nb]\svastu|võtame(?:\s\w{1,15}){0,2}\svastu|avatud"
    r"|(?!(?:lühike|väike|õige|kõrge|selge|julge|range|kange|sünge|tõlge|raske|haige|valge|märge|nõrke|hõlpsalge|pikke|päike|kõike|kogege|päevake|üksainuke)(?!\w))\w{3,}(?:ge|ke)"
    r"|\w{2,}(?:tagu|dagu)|olgu|andku|saatku|tulgu|vormista|vaata|loe|ütle|esita|saada|täida|vasta|laadi|lisa|vali|anna|kirjuta|pane|tee|teata|kinnita|kontrolli|koosta|seadista|tagasta|tööta|uuenda|lahenda|soorita|registreeri|registreeru|taotle|kandideeri|lepi|märgi|kogu|osale|allkirjasta|jaga|paku|uuri|salvesta|tutvu|läbi(?!\s\w{1,20}(?:ma|da))"
)
_LASTS = _words(
    r"kesta(?:b|vad)|välta(?:b|vad)|ole[nm]e?|oled|olete|viibi[nb]|asendab|üleval|toimu(?:b|vad)|jätku(?:b|vad)|on|hoolduses"
)
_ENDS = _words(r"lõpe(?:b|vad)|lõppe(?:b|vad)|aegu(?:b|vad)|lõpp|lõpeta(?:b|vad)|lõpetatakse|kaota(?:b|vad)")
_SHUTS = _words(r"sule(?:takse|me|n)|sulgu(?:b|vad)|kinni|lukku|lukustatakse|lukustu(?:b|vad)")
_PLACE = _words(
    r"\w*(?:konto|keskkon[nd]|teabevära|süsteem|server|portaal|kursus|veebile[hb]|rakendus|ruum|maja|kasutaja|meililist|postkast|kanal)\w{0,5}"
)
_WE = _words(
    r"(?!(?:ootame|palume|soovime|tänu|same|mitme|seitsme|kolme|esime|tolle|selle|mõlema)(?!\w))\w{2,}[aeiu]me(?<!sime)"
)
_TOGETHER = _words(
    r"kohtume|kohtu(?:b|vad)|aruta(?:me|takse)|haruta\w{2,4}|harjuta(?:me|takse)|korralda(?:me|takse)|pee(?:me|takse)|peame|tähista(?:me|takse)|rää(?:gime|gitakse)|räägime|käime|sõida(?:me|takse)|külasta(?:me|takse)|kuula(?:me|takse)"
    r"|mängi(?:me|takse)|õpi(?:me|takse)|matka(?:me|takse)|osaleme|kogune(?:me|b|vad)|kutsume|tegele(?:me|takse)|kontrolli(?:me|takse)|korda(?:me|takse)|näeme|oleme|testi(?:me|takse)|proovi(?:me|takse)|analüüsi(?:me|takse)"
    r"|kirjuta(?:takse|me)|paku(?:me|takse)|käsitle(?:me|takse)|esine(?:b|vad|me)|vaatleme|võistle(?:me|takse|vad)|jätka(?:me|takse)|lõpetame|alustame(?=\skell)|simuleeri(?:me|takse)|tutvu(?:me|takse)|tuleb\s(?:kokku|külla|kohale)|tulevad\s(?:kokku|külla|kohale)|tuleme|viiakse\släbi|viime\släbi|kaits(?:ta|eme)kse"
)
_PASSIVE = _words(
    r"(?!(?:oodatakse|esitatakse|suletakse|võetakse|makstakse|rakendatakse|antakse)(?!\w))\w{3,}(?:takse|dakse|akse)|võetakse\skasutusele"
)
_CHANGES = _words(
    r"(?!(?:toimub|toimuvad|jätkub|jätkuvad|kulub|kuluvad|sulgub|sulguvad|kohtub|kohtuvad|kuulub|kuuluvad|sõltub|sõltuvad|aegub|aeguvad|jagub|lõpeb|esineb|esinevad|koguneb|kogunevad|jaguneb|jagunevad|hilineb|hilinevad|õnnestub|osutub|nihkub|lükkub|rakendub)(?!\w))"
    r"\w{3,}(?:ub|uvad|neb|nevad)|valmi(?:b|vad)|leia(?:b|vad)\skajastamist|saa(?:b|vad)\s(?:[^.!?]{0,60}\s)?(?:valmis|\w{3,}ks)|püsti|kao(?:b|vad)|hakka(?:b|vad)|koli(?:b|vad)|ilmu(?:b|vad)|arhiivi|ajalukku|lähe(?:b|vad)\s(?:käiku|üle|üles|lahti)|tuleb\s(?:postkasti|müügile|välja|juurde)|jõustumi\w{2}"
)
_SHIFTS = _words(
    r"nihku(?:b|vad)|lükku(?:b|vad)|lükatakse|jää(?:b|vad)|veni(?:b|vad)|viidi\süle|viiakse\süle|tõsteti|tõstetakse"
)
_DUE = _words(r"\w*täht(?:ae[gj]|päev)\w{0,5}|hiljemalt|lõplik\w{0,2}|viimane|mitte\shiljem\skui")
_DUE_DAY = _words(r"\w*täht(?:aeg|päev)")
_WORK = _words(r"\w*(?:töö|test|eksam|küsitlus|ankeet|ülesanne|viktoriin)")
_PERIOD = re.compile(r"õppeaasta|õ[-.]?a|semest|poolaasta|kvarta|\d{4}\.?\saasta(?:l|ks|il)?\Z", re.IGNORECASE)
_IN_USE = _words(r"kasutusel|jõus|keht(?:ib|ivad|iv)")
_PAIR = re.compile(r"\sja\s", re.IGNORECASE)
_HOLD = _words(r"teeme|tehakse|anname|viiakse|viime|tuleb|tulevad")
_COMES = _words(r"tuleb|tulevad|saabu(?:b|vad)|jõua(?:b|vad)")
_VERB = _words(
    r"ei|enne|pärast|\w*hilise\w{1,4}|\w{2,}[aeiuõäöü]b|\w{2,}(?:vad|takse|me)|lähe[bvn]\w{0,3}|saa[bd]|saate"
)


def role_of(before: str, written: str, after: str, *, ranges: bool) -> DateRole | None:
    """The role that grammar gives to the date between `before` and `after` in its sentence; None where grammar does not tell.

    Args:
        ranges: it tells a beginning and an end.
    """
    head, tail = _CLAUSE_END.split(before)[-1], _CLAUSE_END.split(after, maxsplit=1)[0]
    for clause in (f"{head} {tail}", f"{before} {after}"):
        role = _in_clause(clause, before, written, after, ranges=ranges)
        if role is not None:
            return role
    return None


def _in_clause(clause: str, before: str, written: str, after: str, *, ranges: bool) -> DateRole | None:
    if _NOT.search(clause) and (_PAST_IT.search(before) or _ENNE.search(before)):
        return _negated(clause, before)
    ranges = ranges and _PAIR.search(written) is None
    if _KUNI.search(before) or _NI.search(written) or _TO_END.match(after) or ranges:
        return _until(clause)
    if _KS.search(written) or _BY_HOUR.match(after):
        return _by(clause, written)
    if _ENNE.search(before):
        return D if asks(clause) else None
    if _WITHIN.match(after) and asks(clause):
        return D
    if written[-1:] not in "ls" and _OCCASION_NEXT.match(after) and not re.search(r"(?:pärast|peale)\s\Z", before):
        return E
    return _on(clause, written)


def asks(clause: str) -> bool:
    """Whether the clause asks something of its reader: an imperative, or a modal verb with an infinitive."""
    return bool(_MODAL.search(clause) or _REQUEST.search(clause))


def _negated(clause: str, before: str) -> DateRole | None:
    """Not after a day: it holds until then ("pärast 1. maid ei tööta"). Not before it: promised from then on ("enne ei avalda")."""
    if _PAST_IT.search(before) and not re.search(r"varem\s|enne\s", before):
        return V if re.search(r"(?<!\w)(?:tööta|kehti|kasutata|toimi|toetata|avane)(?!\w)", clause) else None
    if re.search(r"(?<!\w)(?:toimu|tule)(?!\w)", clause) and _OCCASION.search(clause):
        return E
    return None if _REQUEST.search(clause) else A


def _until(clause: str) -> DateRole | None:
    if _DUE.search(clause) and not _HOLDER.search(clause):
        return D
    if _HOLDS.search(clause) and not _NOT.search(clause) and not (_ASKED.search(clause) and _REQUEST.search(clause)):
        return V
    if asks(clause):
        return D
    if _LASTS.search(clause):
        return D if _ASKED.search(clause) or _DUE.search(clause) else E
    return None


def _by(clause: str, written: str) -> DateRole | None:
    if _PERIOD.search(written) and _HOLDER.search(clause):
        return V
    if asks(clause) or _DUE.search(clause):
        return D
    if _WE.search(clause) or _PASSIVE.search(clause) or _CHANGES.search(clause):
        return A
    return None


def _on(clause: str, written: str) -> DateRole | None:
    if _DUE.search(clause):
        return D if _DUE_DAY.search(clause) else None
    if _PERIOD.search(written) and _IN_USE.search(clause):
        return V
    if _SHUTS.search(clause):
        return A if _PLACE.search(clause) and not _ASKED.search(clause) else D
    if _ENDS.search(clause):
        return _ended(clause)
    if asks(clause):
        return None
    if _SHIFTS.search(clause):
        return A if re.search(r"\w{3,}mine(?!\w)", clause) else E if _OCCASION.search(clause) else A
    return _told(clause)


def _ended(clause: str) -> DateRole | None:
    """What ends: what somebody holds, work to hand in, or something that takes place."""
    if _HOLDER.search(clause):
        return V
    if _WORK.search(clause):
        return D
    return E if _OCCASION.search(clause) else None


def _told(clause: str) -> DateRole | None:
    """Nothing is asked: something takes place, or a change is promised."""
    if _TOGETHER.search(clause) or (_HOLD.search(clause) and _OCCASION.search(clause)):
        return E
    if _WE.search(clause) or _PASSIVE.search(clause):
        return A
    if _CHANGES.search(clause):
        return A
    if _COMES.search(clause):
        return E if _OCCASION.search(clause) else A
    return E if _OCCASION.search(clause) and not _VERB.search(clause) else None
