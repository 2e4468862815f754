"""The words around a date that say what it is for, as data (facts: Estonian and English usage in courses)."""

import re
from dataclasses import dataclass
from enum import StrEnum


class DateRole(StrEnum):
    DEADLINE = "deadline"  # until then something could be done
    VALIDITY = "validity"  # until then something holds
    ANNOUNCEMENT = "announcement"  # something will be on that day


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that give a date its role.

    Attributes:
        before: finds the cue in front of the date.
        reach: how many characters may stand between the cue and the date.
        after: matches what follows the date up to the cue (group 1); None where the cue only stands in front.
        needs_support: too common a word to count alone: the sentence must also call for something (`SUPPORT`).
    """

    role: DateRole
    before: re.Pattern[str]
    reach: int
    after: re.Pattern[str] | None = None
    needs_support: bool = False


def _cue(role: DateRole, words: str, reach: int = 40, *, both: bool = False, needs_support: bool = False) -> Cue:
    after = re.compile(rf"(?:\.?\sa\.?)?[^\d.!?()\n]{{0,30}}?(?<!\w)({words})(?!\w)", re.IGNORECASE) if both else None
    return Cue(role, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), reach, after, needs_support)


CUES: tuple[Cue, ...] = (
    _cue(DateRole.VALIDITY, r"keht(?:ib|ivad|iv|ivus)\s(?:on\s)?kuni|(?:is\s|are\s)?valid\suntil", 25),
    _cue(DateRole.DEADLINE, r"hiljemalt|tähtaeg|tähtajaks|no\slater\sthan|deadline", 40),
    _cue(DateRole.DEADLINE, r"registreerimine|registreeruge|registreeru|register\sby", 40),
    _cue(DateRole.DEADLINE, r"esitage|esita", 60),
    _cue(DateRole.DEADLINE, r"lõpeb|lõpevad", 30, both=True),
    _cue(DateRole.DEADLINE, r"kuni|until", 30, needs_support=True),
    _cue(DateRole.DEADLINE, r"by", 5, needs_support=True),
    _cue(
        DateRole.ANNOUNCEMENT,
        r"toimub|toimuvad|algab|algavad|avaneb|avanevad|avatakse|jõustub|jõustuvad|hakkab\skehtima|hakkavad\skehtima"
        r"|plaanitakse|takes\splace|will\stake\splace|will\scome\sinto\sforce",
        40,
        both=True,
    ),
)

# A sentence with one of these calls for something that is still to be done.
SUPPORT = re.compile(
    r"(?<!\w)(?:registreeri\w*|registreeru\w*|esita|esitage|esitada|saab|saate|saad|võib|võite|tuleb|palun|palume|ootame|oodatud"
    r"|avatud|kehtib|kehtivad|tähtaeg|täitke|täida|vastake|vasta|taotle\w*|kandideeri\w*|osale|osalege|osaleda|lahendage|lahenda"
    r"|soorita\w{0,3}|laadi|laadige|saatke|saada|saatma|ligipääs|on\svõimalik|kestab"
    r"|register|submit|apply|open|available|access|must|please|can|due|valid|enrol|enroll)(?!\w)",
    re.IGNORECASE,
)

# A sentence with one of these tells of the past or cites: none of its dates count.
VETO = re.compile(
    r"(?<!\w)(?:toimus|toimusid|lõppes|lõppesid|algas|algasid|kehtis|kehtisid|kehtinud|oli|olid|olnud|jõustus|jõustusid|jõustunud"
    r"|avati|avanes|avaldati|ilmus|võeti|vastu\svõetud|kinnitati|kehtestati|muudeti|tunnistati|asutati|sündis|sündinud|suri|reguleeris"
    r"|vaadatud|külastatud|kasutatud|loetud|viimati|seisuga|uuendatud|muudetud|avaldatud|allikas|allikad"
    r"|was|were|had|took\splace|ended|began|started|came\sinto\sforce|entered\sinto\sforce|adopted|published|accessed|retrieved"
    r"|last\s(?:updated|modified)|born)(?!\w)",
    re.IGNORECASE,
)
# Directly before the date: a publication note, a paragraph, a number.
VETO_BEFORE = re.compile(r"(?<!\w)RT\s[IVXL]+|jõust\.?\s*\Z|§|(?<!\w)(?:tel|telefon|nr)\b", re.IGNORECASE)
# Directly behind it: the date is part of an act's name, or a day's state.
VETO_AFTER = re.compile(
    r"\.?(?:\sa\.?)?,?\s(?:nr\b|(?:määrus|otsus|seadus|käskkir|korraldus|direktiiv|resolutsioon|leping|redaktsioon|seisu)\w*)",
    re.IGNORECASE,
)
