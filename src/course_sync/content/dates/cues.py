"""The words around a date that say what it is for, as data: usage in Estonian, English and Russian courses.

`before` cues stand in front of their date within `reach` characters, `anywhere` cues in its sentence. `STRICT` alone are believed
of a day that was past when the text was written; of a day that was ahead then, any cue will do, and none makes it an event.
"""

import re
from dataclasses import dataclass

from course_sync.content.dates.values import DateRole

D, V, E, A, S = DateRole.DEADLINE, DateRole.VALIDITY, DateRole.EVENT, DateRole.ANNOUNCEMENT, DateRole.AGE
_END = r"(?![^\W\d_])"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern}){_END}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that give a date its role.

    Attributes:
        words: finds them.
        before, after: how many characters may stand between the cue and a date behind it, in front of it; 0: not on that side.
        strict: alone enough for a day that was past when the text was written, or where that is not known.
        weight: what is added to the distance when cues compete; the nearer one wins.
    """

    role: DateRole
    words: re.Pattern[str]
    before: int
    after: int
    strict: bool
    weight: int


def _cue(
    role: DateRole, pattern: str, before: int = 90, after: int = 90, *, strict: bool = False, weight: int = 0
) -> Cue:
    return Cue(role, _words(pattern), before, after, strict, weight)


_WORDS: tuple[Cue, ...] = (
    # Validity: something holds until then.
    _cue(
        V,
        r"keht(?:ib|ivad|iv|ivad|ivus|ivusega|ivaks|ivusaeg\w{0,3})|aegu(?:b|vad)|jõus",
        90,
        60,
        strict=True,
        weight=-40,
    ),
    _cue(
        V,
        r"on\s(?:\w{1,20}\s)?tasuta|kasutatavad?|kontrollikleebis\w{0,3}|volikiri|litsents\w{0,3}|järgmine\skontroll|garantii\w{0,2}",
        80,
        60,
        weight=-20,
    ),
    _cue(
        V,
        r"valid|in\sforce|expires?|expiry(?:\sdate)?|effective\s(?:until|through)|good\suntil|remains?\s(?:valid|in\seffect|free)|runs?\sout|licen[cs]e[ds]?|warranty",
        70,
        40,
        strict=True,
        weight=-40,
    ),
    _cue(
        V,
        r"действ(?:ителен|ительн[аоы]|ует|уют|ие|ия|ующ\w{1,2})|истекает|истекают|годен|годн[аоы]|лицензи\w{1,2}|бесплатн\w{1,3}",
        70,
        40,
        strict=True,
        weight=-40,
    ),
    # Deadlines: something can or must be done until then.
    _cue(
        D,
        r"hiljemalt|mitte\shiljem\skui|kõige\shiljem|tähtae\w{1,6}|tähtaja\w{0,5}|tähtpäev\w{0,4}|lõplik|viimane\s(?:\w{1,25}\s)?(?:päev|võimalus|kuupäev)\w{0,4}",
        90,
        50,
        strict=True,
        weight=-30,
    ),
    _cue(D, r"kuni|enne", 20, 0, weight=-15),
    _cue(D, r"sulgu(?:b|vad)|suletakse|lõpe(?:b|vad)|lukku|läheb\s\w{2,4}\slukku", 70, 70, strict=True, weight=-10),
    _cue(
        D,
        r"esita(?:ge|da|mine|takse|b)?|registreeru(?:ge|da|mine|mise\w{0,3})|registreeri(?:ge|da|mine)?|kandideeri(?:ge|da)?|taotle(?:ge)?|saatke|saada|täitke|täida|vastake|vastata|laadi(?:ge)?|loovuta|tagasta|kinnita|postitage|teatagu|laekugu|vali|lisa|anna|kirjuta|sooritada|laenutada|läbima|läbida|pane",
        90,
        60,
        weight=0,
    ),
    _cue(
        D,
        r"(?:saab|saad|saate|võib|võid|võite|tuleb|peab|peavad|pead|peate|palun|palume|ootan|ootame|võtan\svastu|aega\s(?:on|antakse)|avatud|nähtav)",
        90,
        80,
        weight=10,
    ),
    _cue(
        D,
        r"ülesan\w{2,4}|kodutöö|töö\s\d|kontrolltöö|essee|referaat|harjutus|juhtumikirjeldus|raport",
        60,
        0,
        weight=25,
    ),
    _cue(
        D,
        r"deadlines?|no\slater\sthan|not\slater\sthan|due(?:\sdate)?|at\sthe\slatest|last\s(?:day|chance|date)|cut-?off",
        80,
        50,
        strict=True,
        weight=-30,
    ),
    _cue(D, r"by|until|till|before|through", 14, 0, weight=-15),
    _cue(
        D,
        r"register|registration|submit(?:ted)?|submissions?|apply|applications?|enrol(?:l|ment)?|complete(?:d)?|hand\sin|sign\sup|send|upload|post|return|reply|respond|hand(?:ed)?\sin|closes?|finish(?:ed)?|must|accepted|open\s(?:from|until)|stays\sopen|answer",
        90,
        60,
        weight=5,
    ),
    _cue(D, r"assignment\s?\d?|essay|homework|quiz|report|task\s?\d?", 40, 0, weight=25),
    _cue(
        D, r"не\sпозднее|не\sпозже|крайний\sсрок|срок\w{0,3}|дедлайн|последний\sдень", 80, 50, strict=True, weight=-30
    ),
    _cue(D, r"до|к|по", 8, 0, weight=-15),
    _cue(
        D,
        r"зарегистрир\w{1,10}|регистрац\w{1,3}|подать|подайте|подач\w{1,2}|отправ\w{1,6}|присла\w{2,4}|пришлите|сдать|сдайте|пройти|пройдите|выполни\w{2,4}|загруз\w{2,5}|заполни\w{1,4}|ответ(?:ить|ьте)|принима\w{1,6}|можно|необходимо|нужно|просим|представ\w{1,6}|закрыва\w{2,5}|закроет\w{2}|заканчива\w{2,5}|завершает\w{2}|откры[тв]\w{1,4}\sдо",
        90,
        60,
        weight=5,
    ),
    # Announcements: a change is promised.
    _cue(
        A,
        r"jõustu(?:b|vad|mas|da|ma)|hakka(?:b|vad|me)|avane(?:b|vad)|avatakse|muutu(?:b|vad)|vahetu(?:b|vad)|valmi(?:b|vad)|lisandu(?:b|vad)|ilmu(?:b|vad|ma|mist)|kolib|kolivad|kolime|käivitu(?:b|vad)|kaota(?:b|vad)|kao(?:b|vad)|uuen(?:eb|evad|datakse)|avaldatakse|avalikuks|nähtavaks|asendu(?:b|vad)|võetakse\skasutusele",
        90,
        90,
        strict=True,
        weight=-20,
    ),
    _cue(
        A,
        r"lisame|avaldame|avaldada|avame|jagame|paneme|teeme|saadame|uuendame|vahetame|anname|kasutame|alustame\suue|plaanime|plaanis|saavad?\s(?:avalikuks|nähtavaks)|on\soodata",
        90,
        90,
        weight=-15,
    ),
    _cue(A, r"alates", 12, 0, weight=-30),
    _cue(
        A,
        r"(?:tulemused|tagasiside|hinded|tunnistused|vastused)(?=.{0,40}\s(?:tuleb|tulevad|saabub|saabuvad|on|jõuab))",
        80,
        0,
        weight=-10,
    ),
    _cue(
        A,
        r"will\s(?:be\s(?:\w{1,20}\s)?(?:published|released|available|opened|added|updated|replaced|introduced|changed|moved|visible|announced|issued|posted|removed|launched)|come|enter|open|change|move|launch|become|appear|replace|publish|release|add|switch|update|post|apply)|comes?\sinto\s(?:force|effect)|enters?\sinto\sforce|takes?\seffect|goes\slive|opens|(?:is|are)\sto\sbe\s\w{4,12}|we\s(?:plan|expect)|switch(?:es)?\sto|moves\sto|appears?",
        90,
        90,
        strict=True,
        weight=-15,
    ),
    _cue(A, r"as\sof(?=\s.{0,40}\s(?:will|we))|from|starting|since", 10, 0, weight=5),
    _cue(
        A,
        r"вступ(?:ит|ает|ают|ят)\sв\sсилу|планиру\w{2,6}|запланирован\w{0,2}|откро(?:ется|ются|ем)|открывает\w{2}|появ(?:ится|ятся)|измен(?:ится|ятся)|вводится|вводятся|опубликуем|публику\w{2,5}|добавим|добавится|обнов(?:им|ится|ятся)|выложим|переходим|перейд[её]т|переезжает|начн[её]т\sдействовать|станут?|будут?\s(?:доступн\w{1,2}|опубликован\w{0,2}|открыт\w{0,2}|добавлен\w{0,2}|изменен\w{0,2})|выйдет|разошл[её]м|объявим",
        90,
        90,
        strict=True,
        weight=-15,
    ),
    _cue(A, r"с", 6, 0, weight=5),
    # Events: something takes place.
    _cue(
        E,
        r"toimu(?:b|vad)|leia(?:b|vad)\saset|alga(?:b|vad)|peetakse|will\s(?:be\sheld|take\splace|start|begin)|takes?\splace|состо(?:ится|ятся)|про(?:йд[её]т|йдут)|начн(?:[её]тся|утся)",
        90,
        90,
        strict=True,
        weight=0,
    ),
    _cue(
        E,
        r"toimumas|kohtu(?:me|mine|misel|da)|näeme|peetakse|peame|korralda(?:me|takse)|jätkub|harjutame|tuleb\skokku|loeng\w{0,3}|seminar\w{0,3}|veebinar\w{0,3}|koolituspäev\w{0,3}|kontaktpäev\w{0,3}|praktikum\w{0,3}|infotund|infopäev\w{0,3}|konsultatsioon\w{0,3}|konverents\w{0,3}|töötuba|õppus\w{0,3}|istung|supervisioon|veebikohtumi\w{2,4}|eksam\w{0,3}|kavandatud|kavas|treening\w{0,3}|koolitus\w{0,4}|kursus",
        90,
        90,
        weight=0,
    ),
    _cue(
        E,
        r"takes?\splace|(?:will\sbe|is|are)\sheld|starts?|begins?|join\sus|meet(?:s|ing)?|webinar|seminar|workshop|lecture|session|exam|conference|training\sday|see\syou|scheduled|runs?",
        90,
        90,
        weight=5,
    ),
    _cue(
        E,
        r"состо(?:ится|ятся)|про(?:йд[её]т|йдут|ходит|ходят|водится|водятся)|нач(?:н[её]тся|нутся|инается|инаются)|жд[её]м|встреч\w{1,6}|встретимся|вебинар\w{0,2}|семинар\w{0,2}|лекци\w{1,2}|занят\w{2,3}|экзамен\w{0,2}|конференц\w{2,3}|провод\w{2,3}|собира\w{2,5}",
        90,
        90,
        weight=5,
    ),
)

# The verb's form alone: what we shall do, what will be done, what you are to do.
_FORMS: tuple[Cue, ...] = (
    _cue(
        A,
        r"\w{3,}(?:ame|ime|eme|ume)|\w{3,}(?:takse|dakse)|tulevad|tuleb\s(?:müügile|postkasti)|jõua(?:b|vad)|lähe(?:b|vad)\s(?:käiku|üles|arhiivi|kinni)|üleminek|planeeritud|peaks(?:id)?|valmis|järgmine\sülevaatus",
        weight=8,
    ),
    _cue(
        D,
        r"\w{3,}(?:age|ige|uge|ege|tke|dke|ske)|olgu|andku|saatku|oodatakse|peab\solema|ootab|ootavad|võtab|tohib|vormista|vaata|loe|üles\sanda|esitada|esitamise|registreerimisperiood|aktiivne",
        90,
        60,
        weight=4,
    ),
    _cue(
        V,
        r"ligipääs\w{0,2}|juurdepääs\w{0,2}|volitus|leping|kampaaniahind|hinnad|testkonto|sertifikaadi\slõpp|tugi|kehtima|kehtivuse",
        70,
        40,
        weight=0,
    ),
    _cue(
        E,
        r"kesta(?:b|vad)|päädi(?:b|vad)|kulub|õpetab|tegeleme|kontrollime|harjutame|arutame|tunnikontroll|järgmine\skord|tuleb\skülla|olen\sära|jätkame|suvepäevad|mängitakse|tähistatakse|korraldatakse",
        90,
        60,
        weight=0,
    ),
)
CUES: tuple[Cue, ...] = (*_WORDS, *_FORMS)
STRICT: tuple[Cue, ...] = tuple(cue for cue in CUES if cue.strict)

# The text speaks of its own state: strong enough for any day that is not ahead.
AGE = re.compile(
    r"(?<!\w)(?:seisuga|seis|seisu|(?:viimati|viimane|viimased|viimase)\s(?:\w{1,20}\s){0,2}(?:uuen\w{2,5}|muudetud|muudatu\w{1,3}|muutmi\w{2}|täienda\w{2,4}|kontrolli\w{1,4}|vaatas|üle|läbi|vaadatud)"
    r"|(?:viimane|viimased)\s(?:\w{1,20}\s){0,2}(?:täiendus|uuendus|muudatus|ülevaatus|kontroll|parandus|sissekanne)\w{0,3}|(?:uuenda|värskenda|täienda|ajakohasta|kaasajasta|redigeeri|kontrolli)(?:sime|sin|s\süle)|uuendatud|värskendatud|redigeeri\w{1,3}|parandatud|muudetud|hetkel|hetkeseisuga|sünkroonimi\w{2}|ajakohastatud|kaasajastatud|täiendatud|kontrollitud|üle\svaadatud|läbi\svaadatud|arvesse\svõetud|andmed\son"
    r"|as\s(?:of|at)|as\s(?:it|they)\sstands?|correct\sat|amended|edited|last\s(?:updated|modified|reviewed|checked|revised|edited|change\w{0,1})|updated|revised|reviewed|checked|status|correct\s(?:as\s(?:of|at)|on)|current\s(?:as\sof|to)|figures\sfor"
    r"|по\sсостоянию\sна|обновл\w{3,5}|актуальн\w{1,3}|проверен\w{0,2}|последн\w{2,3}\s(?:изменени|обновлени|проверк|правк)\w{1,2}|данные\sна|дополнен\w{0,2}|исправлен\w{0,2}|отредактирован\w{0,2}|пересмотрен\w{0,2})(?![^\W\d_])",
    re.IGNORECASE,
)
AGE_REACH = 40

# Words of a sentence that calls for something which is still to be done: what weak words need beside a past or unknown day.
SUPPORT = re.compile(
    r"(?<!\w)(?:registreeri\w*|registreeru\w*|esita|esitage|esitada|saab|saate|saad|võib|võite|tuleb|palun|palume|ootame|oodatud"
    r"|avatud|avatakse|täitke|täida|vastake|vasta|taotle\w*|kandideeri\w*|osale|osalege|osaleda|lahendage|lahenda"
    r"|soorita\w{0,3}|laadi|laadige|saatke|saada|saatma|võimalik|kestab|kestavad|peab|peavad|pead|tehke|läbige|läbi"
    r"|register|submit|apply|open|available|must|please|can|due|enrol|enroll|complete|should|send|return"
    r"|можно|необходимо|нужно|просим|пожалуйста|открыт\w{0,2}|должн\w{1,2}|принима\w{2,6}|подать|сдать|пройти|зарегистрир\w{1,8})(?![^\W\d_])",
    re.IGNORECASE,
)
# Before or behind a bare "24.01" or a month alone: it is a day after all.
DAY_SIGN = re.compile(
    r"(?<!\w)(?:kell|kella|kl|esmaspäev\w{0,3}|teisipäev\w{0,3}|kolmapäev\w{0,3}|neljapäev\w{0,3}|reede\w{0,2}|reedel|laupäev\w{0,3}|pühapäev\w{0,3}|[ETKNRLP](?=,?\s\d)|päev|kuupäev|at\s\d|o['’]clock|в\s\d)(?![^\W\d_])",
    re.IGNORECASE,
)
