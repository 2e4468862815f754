"""What an English or Russian clause says a date ahead is for: by its preposition, its verb, and the kind of thing spoken of.

"until" and "до" say until when: how long something holds beside a verb of state, else when something is to be done. "by" and "к"
say by when: a promise beside a future tense, else a request. "from … to" and "с … по" are a window beside a modal, else an event.
What is left, the cues decide.
"""

import re

from course_sync.content.dates.values import DateRole

D, V, E, A = DateRole.DEADLINE, DateRole.VALIDITY, DateRole.EVENT, DateRole.ANNOUNCEMENT


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


_UNTIL = _words(
    r"(?:until|till|through|up\sto|to\sthe\send\sof|до(?:\sконца)?)(?:\s(?:the|midnight|noon|полуночи|\w{3,9}day,?))?\s*\Z"
)
_BY = re.compile(r"(?<!\w)(?:by|к|ко)(?:\sthe)?(?:\send\sof)?\s*\Z", re.IGNORECASE)
_HOLDS = _words(
    r"(?:stays?|remains?|is|are|be|keeps?)\s(?:\w{1,12}\s)?(?:available|valid|free|visible|unchanged|active|reserved|accessible|in\sforce|in\seffect|the\ssame|online|guaranteed|covered|good)"
    r"|appl(?:y|ies)|holds?|lasts?|works?|runs?\sout|prices?|discount\w{0,2}|quotes?|subscription|offer|access|licen[cs]e|warranty|support|permit|password|certificate"
    r"|работа(?:ет|ют)|актив(?:ен|на|но|ны)|примен(?:яется|яются)|действ(?:ует|уют)|действител\w{1,3}|сохраня(?:ется|ются)|доступ\w{0,3}|цен[аы]|скидк[аи]|остан(?:ется|утся)|оста[её]тся|гаранти\w{1,2}|лицензи\w{1,2}|пароль|указаны"
)
_ASKS = _words(
    r"must|should|please|can|may|have\sto|has\sto|need(?:s|ed)?\sto|are\s(?:asked|expected|required|requested)\sto|is\srequired|deadline|due|open|accept(?:s|ed)?|register|registration|submit(?:ted)?|submissions?|apply|applications?|enrol(?:l|ment)?"
    r"|send|upload|complete[d]?|hand\sin|sign\sup|post|reply|confirm|fill|survey|return|answer\w{0,2}|withdraw\w{0,3}|swap"
    r"|можно|нужно|необходимо|надо|просим|пожалуйста|должн\w{1,2}|следует|срок\w{0,2}|принима\w{2,6}|жд[её]м|сда(?:ть|йте|ча)|подать|подайте|пройти|пройдите|присла\w{2,4}|пришлите|заполн\w{3,5}|отправ\w{3,5}|загруз\w{3,5}|запис\w{3,7}|регистрац\w{1,3}|зарегистрир\w{3,7}|открыт[аоы]?|опрос"
)
_FUTURE = _words(
    r"will|we(?:['’]ll|\splan|\sexpect|\sintend)|expect|is\scoming|are\scoming|coming|promised|is\sdue\sto|are\sdue\sto"
    r"|[а-яё]{3,}(?:им|ем|ём)(?<!просим)(?<!ждем)(?<!ждём)(?<!этим)|будут|будет|появ[ия]тся"
)
_PROMISE = _words(
    r"(?:is|are)\s(?:coming|moving|changing|replaced|being\s\w{4,12}|expected|promised|planned|due\sto|going\sto\s(?:be|change|move|open))|will\sbe\s\w{3,12}(?:ed|en)(?!\w)(?<!held)|follows?|we\s(?:introduce|launch|publish|release|replace|open|update|move|switch|add|start\susing)"
    r"|(?:support|service)\sends|begins?\s(?:enrolling|using|accepting)|expect\s(?:an?|the|new)"
    r"|заменя\w{2,4}|замен(?:им|ит|ят)|ожида\w{2,5}|планиру\w{2,4}|здесь\s(?:будет|будут|появ\w{3,5})|перенос\w{2,4}\sв|обновля\w{2,4}"
)
_SHUTS = _words(
    r"shuts?|closes?|counts?\sas\s(?:missing|late)|final\s(?:date|day)|last\s(?:date|day)|up\sto|закрыва\w{2,4}|закро[её]тся"
)
_LATEST = _words(
    r"no\slater\sthan|not\slater\sthan|at\sthe\slatest|не\sпозднее|не\sпозже|deadline|valid|expires?|действ\w{3,8}"
)
_WORK = _words(
    r"test\s?\d?|quiz|survey|form|window|registration|anything|assignment|submissions?|poll|тест|опрос|форма|анкета|при[её]м|регистрация"
)
_MORE = re.compile(r"[,;:]\s|\.\s")


def role_of(before: str, after: str, *, ranges: bool) -> DateRole | None:
    """The role that grammar gives to the date between `before` and `after` in its sentence; None where grammar does not tell."""
    clause = f"{_MORE.split(before)[-1]} {_MORE.split(after, maxsplit=1)[0]}"
    if _LATEST.search(clause):
        return None
    if ranges:
        return (
            V
            if _HOLDS.search(clause) and not _ASKS.search(clause)
            else D
            if _ASKS.search(clause) or _WORK.search(clause)
            else E
        )
    if _UNTIL.search(before):
        return V if _HOLDS.search(clause) and not _WORK.search(clause) else D
    if _BY.search(before):
        return A if _FUTURE.search(clause) and not re.search(r"(?<!\w)(?:must|please|you\swill)(?!\w)", clause) else D
    if _SHUTS.search(clause) and _WORK.search(clause):
        return D
    return A if _PROMISE.search(clause) else None
