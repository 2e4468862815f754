"""Signs that a page only asks its reader something before it shows the site: their age, a promise, a choice, where they are. Pure.

Such a page is the same at every address, so it says of none whether it is there. It is short, asks, and offers a button; a page that tells of gates has none.
"""

from course_sync.links.manner import plain, unquoted
from course_sync.links.page import Page
from course_sync.links.says import Says
from course_sync.links.sought import Sought

# fmt: off
_YEARS = (
    r"(?:(?:1[5-9]|2[01])[- ]?(?:\+|(?:(?:years?|yrs)\b|year-old|or (?:older|over|above)|aasta\w*|-?aasta\w*|лет|года?\b|vuo\w+|jahre\w*|gad[ius]\w*|met[ųai]\w*|år|lat\b|ans\b|años|anni\b|jaar\b))|(?:over|under|üle|alla|vähemalt|старше|yli|über|ab|vecāk\w+ par|vyresn\w+ nei|över|plus de|powyżej) (?:1[5-9]|2[01])\b)"
)
AGE = Sought(
    rf"{_YEARS}|\b(?:legal (?:\w+ )?age|age (?:verification|check|gate|restricted)|of age|(?:date|year) of birth|adults? only|for adults|для взрослых|täiskasvanutele|how old are you|sünni(?:aeg|aasta|kuupäev)\w*|täisealine|täisealis\w+|vanuse\w*|совершеннолетн\w+|дат\w рождения|возраст\w*|täysi-ikäi\w+|ikära\w+|syntymä\w+|volljährig\w*|geburtsdatum|altersprüfung|alterskontrolle|pilngadīg\w*|dzimšanas|vecums|pilnamet\w+|amži\w+|gimimo|myndig\w*|ålders\w+|pełnoletni\w*|wiek\w*|"
    r"majeure?|âge légal|mayor(?:es)? de edad|fecha de nacimiento|maggiorenn\w+|data di nascita|meerderjarig)\b"
)
_OF_READER = Sought(  # a question or a demand
    r"\?|\b(?:must be|you|your|confirm|enter|i am|kinnita\w*|oled|olete|sa|teie|sinu|pead|sisesta\w*|подтверд\w+|вы|вам|мне|oletko|vahvista\w*|sie|bestätig\w+|jums|esat|jūs|jums|patvirtin\w+|du|bekräfta|czy|masz|potwierd\w+|vous|avez|êtes|confirmez|tiene\w*|usted|confirma\w*|hai|sei|u bent)\b"
)
_TERMS = Sought(
    r"\b(?:terms|conditions|licen[cs]e\w*|agreement|disclaimer|\w*tingimus\w*|\w*litsents\w*|услови\w+|лицензи\w+|соглашени\w+|\w*ehdo\w+|lisenssi\w*|\w*bedingungen|lizenz\w*|noteikum\w+|licence\w*|sąlyg\w+|licencij\w+|villkor\w*|regulamin\w*|warunk\w+|conditions|términos|condiciones|licencia|termini|condizioni|licenza|voorwaarden)\b"
)
DATA = Sought(
    r"\b(?:privacy|cookies?|personal data|your data|consent|partners|privaatsus\w*|isikuandme\w*|andme\w+|küpsis\w*|nõusolek\w*|данны[хме]\w*|куки|конфиденциальност\w+|tietosuoja\w*|yksityisyy\w*|eväste\w*|daten|datenschutz|privatsphäre|einwilligung|privātum\w*|sīkdat\w*|privatum\w*|slapuk\w*|integritet\w*|kakor|prywatnoś\w+|dan(?:e|ych)|zgod\w+|données|vie privée|vos choix|privacidad|datos|dati|toestemming)\b"
)
_GO_ON = Sought(  # what a button says that lets in
    r"\W*(?:(?:yes|no|i (?:agree|accept|consent|am)|agree|accept(?: all)?|allow(?: all)?|continue|proceed|enter(?: (?:the )?(?:site|here))?|leave|exit|decline|reject(?: all)?|ok|confirm|go|submit|jah|ei|nõustun\w*|nõus|jätka\w*|edasi|sisene\w*|kinnita\w*|lahku\w*|keeldu\w*|olen|да|нет|согла\w+|принима\w+|продолжить|войти|перейти|мне|уйти|подтвержда\w+|"
    r"kyllä|en|hyväksy\w*|jatka|siirry|poistu|ja|nein|zustimmen|akzeptieren|alle akzeptieren|weiter|einverstanden|jā|nē|piekrītu|turpināt|apstiprinu|taip|ne|sutinku|tęsti|nej|godkänn\w*|acceptera|fortsätt|tak|nie|zgadzam|akceptuj\w*|przejdź|kontynuuj|wchodzę|oui|non|j'accepte|accepter|tout accepter|continuer|entrer|sí|acept\w+|continuar|entrar|sì|accett\w+|continua|entra|akkoord|doorgaan)\b.{0,40})",
)
_REGION = Sought(
    r"\b(?:choose|select) (?:your |a )?(?:country|region|location)\b|\bvali(?:ge)? (?:oma )?(?:riik|piirkond|asukoht)\b|\bвыберите (?:вашу |свою |ваш |свой )?(?:страну|регион|город)\b|\bvalitse (?:maa|alue)\b|\bwählen sie (?:ihr|ein) land\b|\bizvēlieties valsti\b|\bpasirinkite (?:šalį|regioną)\b|\bvälj (?:ditt )?land\b|\bwybierz (?:kraj|region)\b|\bchoisissez votre (?:pays|région)\b"
)
_INSTITUTION = Sought(
    r"\b(?:find|choose|select|search for|through|with|via) (?:your|an?) (?:institution|organi[sz]ation|university|library|home organi[sz]ation|campus)\b|\b(?:library|reader|patron) (?:card|barcode|number)\b|\bvali(?:ge)? (?:oma )?(?:asutus|kool|ülikool|organisatsioon)\b|\b\w*(?:lugeja(?:kaardi|pileti|kood)|raamatukogukaardi)\w*\b|"
    r"\bвыберите (?:вашу |свою |ваш )?(?:организацию|учреждение|университет|вуз)\b|\bчитательск\w+ билет\w*|\bvalitse (?:organisaatio|oppilaitos|korkeakoulu)\w*|\bkirjastokort\w+|\b(?:wählen sie|suchen sie) ihre (?:einrichtung|hochschule|institution)\b|\bbibliotheksausweis\w*|\bizvēlieties (?:savu )?(?:iestādi|augstskolu)|\blasītāja kart\w+|\bpasirinkite (?:savo )?(?:įstaigą|instituciją|universitetą)|\bskaitytojo (?:pažymėjim\w+|kort\w+)|\bvälj (?:ditt )?lärosäte\b|\blånekort\w*|\bwybierz (?:swoją )?(?:instytucję|uczelnię)"
)
_PLACE = Sought(
    r"\b(?:in|from|for|to|of|outside) (?:(?:users|visitors|viewers|readers|people|customers|those) (?:in|from|within) )?(?:your|this|the current|certain|some) (?:current )?(?:country|region|location|area|territory)\b|\b(?:visitors|users|viewers|readers|traffic|access\w*|attempting to access \S+ \S+) from\b|\b(?:european economic area|eea|gdpr|european union)\b|\bwhere you are\b|\bgeo-?(?:block\w*|restrict\w*|graphic\w*)|\b(?:rights|licen[cs]ing|legal) re(?:strictions|asons)\b|"
    r"\b(?:sinu|teie|selles?) (?:riigi\w*|piirkonna\w*|asukoha\w*|riigis)\b|\bв (?:вашей|вашем|этой|данном|вашей) (?:стране|регионе)\b|\b(?:за пределами|на территории)\b|\b(?:maassasi|maassanne|alueellasi|alueellanne|sijainnissasi)\b|\bin (?:ihrem|deinem) (?:land|region)\b|\bin (?:ihrer|deiner) region\b|\b(?:jūsu|jūsų) (?:valstī|reģionā|šalyje|regione)\b|\bi (?:ditt|ert) (?:land|område)\b|\bw (?:twoim|państwa) (?:kraju|regionie)\b|\bdans votre (?:pays|région)\b|\ben (?:su|tu) (?:país|región)\b|\bnel (?:tuo|suo) paese\b|\bin (?:uw|jouw) land\b"
)
_ONLY_IN = Sought(
    r"\b(?:only|ainult|üksnes|vaid|vain|только|лишь|nur|tylko|seulement|uniquement|exclusivement|endast|bara|kun|tik|tikai|solo|sólo|alleen)\b[^.!?]{0,60}\b(?:countr(?:y|ies)|in estonia|in latvia|in lithuania|in finland|in sweden|in norway|in denmark|in germany|in canada|the u[sk]\b|united (?:states|kingdom)|in europe|eestis|lätis|leedus|soomes|rootsis|euroopas|suomessa|virossa|ruotsissa|росси\w+|эстони\w+|финлянди\w+|территори\w+|in deutschland|in österreich|in der schweiz|latvijā|lietuvoje|i sverige|i finland|i norge|w polsce|en france|en españa|in italia|in nederland)\b"
)
_SEEN = Sought(
    r"\b(?:available|unavailable|access\w*|watch\w*|view\w*|stream\w*|play\w*|shown?|cannot|can't|not|blocked|accepted|grant|saadaval|kättesaadav|vaadata|vaadatav|kuulata|näidata|avada|järelvaadatav|доступ\w*|недоступ\w*|смотр\w+|просмотр\w*|показ\w*|запрещ[её]н\w*|katsotta\w+|katsoa|saatavilla|käytettävissä|kuunnelta\w+|verfügbar|abruf\w*|angezeigt|sehen|pieejam\w*|skatām\w*|prieinam\w*|pasiekiam\w*|žiūrėti|tillgänglig\w*|ses|visas|tilgjengelig|dostępn\w+|oglądać|disponibles?|accessibles?|visibles?|disponibile|visibile|beschikbaar)\b"
)
# fmt: on
_MOST_OWN = 500
_MOST_BARRED = 500
_A_BUTTON = 60
_COVERED = 0.4
_MOSTLY = 0.6
_FIRST = 4


def gate(page: Page) -> tuple[Says, str] | None:
    """What a page asks before it shows the site, and its words: a sign-in, or a consent of any kind (`LOGIN`, `CONSENT`); None where it asks nothing such."""
    if not page.fields or page.size > _MOST_OWN or page.cells or "textarea" in page.marks:
        return None
    if page.gives_advice:
        return None
    told = [(text, unquoted(plain(text))) for text in dict.fromkeys((*page.headings[:2], *page.spoken))]
    institution = next((text for text, folded in told if _INSTITUTION.search(folded)), "")
    if institution:
        return Says.LOGIN, institution
    if not any(len(text) <= _A_BUTTON and _GO_ON.fullmatch(folded) for text, folded in told):
        return None
    for asks, may_be_filled_in in ((AGE, True), (_TERMS, False), (DATA, False), (_REGION, False)):
        asked = [
            text for text, folded in told if asks.search(folded) and (asks is not AGE or _OF_READER.search(folded))
        ]
        if asked and (may_be_filled_in or "textfield" not in page.marks) and _is_all(told, asks):
            return Says.CONSENT, asked[0]
    return None


def _is_all(told: list[tuple[str, str]], asks: Sought) -> bool:
    """Whether a page says hardly anything but what it asks; a bar for cookies stands beside good pages, too."""
    if not any(asks.search(folded) for text, folded in told[:_FIRST]):
        return False
    besides = [(text, folded) for text, folded in told if len(text) > _A_BUTTON or not _GO_ON.fullmatch(folded)]
    spoken = sum(len(text) for text, folded in besides if asks.search(folded) or _OF_READER.search(folded))
    return spoken >= _MOSTLY * sum(len(text) for text, _ in besides)


def barred_by_place(page: Page) -> str:
    """The words of a page that says little but that it is not shown where its reader is; "" where it says anything else."""
    if page.size > _MOST_BARRED or page.cells:
        return ""
    own = [text for text in page.spoken if text != page.title]
    whole = plain(" ".join(own))
    if not (_PLACE.search(whole) or _ONLY_IN.search(whole)) or page.gives_advice:
        return ""
    for text in own:
        folded = unquoted(plain(text))
        if not (_SEEN.search(folded) and (_PLACE.search(folded) or _ONLY_IN.search(folded))):
            continue
        besides = sum(len(other) for other in own if other not in page.headings)
        if len(text) >= _COVERED * besides:
            return text
    return ""
