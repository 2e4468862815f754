"""Kinds of words by which pages tell that what they offered is over, in twelve languages: what it was, that it went, what goes along with it. Pure.

No kind alone tells anything; `withdrawn` puts them together by rules, `traits` lets what was learned weigh them.
"""

from collections.abc import Mapping
from functools import lru_cache

from course_sync.links.manner import plain, unquoted
from course_sync.links.sought import Sought

# fmt: off
CONTENT = Sought(  # what a page offers
    r"\b(?:pages?|web ?pages?|contents?|courses?|classes|modules?|lessons?|materials?|handouts?|handbook|guides?|toolkit|worksheets?|leaflets?|report|publication|articles?|stor(?:y|ies)|post|blog|video|recording|clip|film|episodes?|programmes?|show|podcast|broadcast|webinar|replay|"
    r"files?|documents?|downloads?|datasets?|layer|map|app|game|quiz|survey|form|board|products?|e-?book|listing|resources?|timelines?|forum|rooms?|activity|presentation|slides|chapters?|essays?|poems?|folders?|threads?|topics?|petition|album|gallery|playlist)\b|"
    r"\b\w*(?:leh(?:t|te|e|el|elt|ed|ekülg\w*)|sisu|kursus\w*|koolitus\w*|moodul\w*|materjal\w*|juhend\w*|käsiraama\w*|raport\w*|artik\w+|jut(?:t|u|tu)|postitus\w*|video\w*|salvestus\w*|klip\w+|film\w*|saa(?:de|det|te|ted|teid)|podcast\w*|"
    r"fail\w*|dokumen\w+|andmesti\w+|kiht\w*|kihti|kaar(?:t|ti|di|dikiht)|rakendus\w*|mäng\w*|küsitlus\w*|too(?:de|det|te|ted|teid)|e-raamat\w*|kogumik\w*|foorum\w*|esitlus\w*|galerii\w*|ressurss\w*|peatük\w+|kaust\w*|teema\w*|petitsioon\w*)\b|\b(?:lugu|lugusid|sari|sarja|osa|tund|tundi|test|testi|vorm|vormi)\b|"
    r"\b(?:страниц\w+|содержимое|курс\w*|урок\w*|модул\w+|материал\w*|пособи\w+|методич\w+|стать\w+|запис(?:ь|и)|публикаци\w+|видео\w*|ролик\w*|фильм\w*|передач\w*|выпуск\w*|сери[яию]|подкаст\w*|вебинар\w*|файл\w*|документ\w*|карт[аы]|сло[йя]|приложени\w+|игр[аы]|тест\w*|опрос\w*|анкет\w*|товар\w*|форум\w*|ресурс\w*|глав[аыу]|раздел\w*|папк[аиу]|тем[аы]|петици\w+)\b|"
    r"\b(?:(?:verkko)?sivu\w*|sisäl\w+|kurssi\w*|koulutu\w+|aineisto\w*|materiaali\w*|opas|oppaa\w*|artikkeli\w*|juttu\w*|julkaisu\w*|video\w*|tallen\w+|jakso\w*|ohjelma\w*|tiedosto\w*|asiakirj\w+|sovellu\w+|peli\w*|kysely\w*|tuote\w*|keskustelu\w*|"
    r"(?:mājas)?lap\w*|satur\w*|kurs\w*|nodarbīb\w+|materiāl\w+|rakst\w*|video|ieraksts?|ierakst\w+|raidījum\w*|sērij\w+|fail\w*|dokument\w*|preč?ce|prece\w*|lietotn\w+|spēl\w+|aptauj\w+|"
    r"puslap\w+|turin\w+|mokym\w+|medžiag\w+|straipsn\w+|įraš\w+|vaizdo įraš\w+|laid\w+|byl\w+|prek\w+|programėl\w+|žaidim\w+|apklaus\w+)\b|"
    r"\b(?:seiten?|inhalte?\w*|kurs\w*|lehrgang\w*|material\w*|unterlagen|ratgeber|artikel\w*|beitrag\w*|video\w*|aufzeichnung\w*|sendung\w*|folge\w*|film\w*|datei\w*|dokument\w*|app|spiel\w*|umfrage\w*|produkt\w*|download\w*|"
    r"contenus?|cours|formations?|supports?|articles?|vidéos?|replays?|émissions?|épisodes?|fichiers?|documents?|jeux?|produits?|ressources?|"
    r"stron\w+|treś\w+|kursy?\w*|szkoleni\w+|materiał\w*|artykuł\w*|film\w*|nagrani\w+|odcin\w+|audycj\w+|plik\w*|dokument\w*|produkt\w*|gr[ay]|ankiet\w+|"
    r"sidan?|innehåll\w*|kursen?|utbildning\w*|materialet|artikeln?|inlägg\w*|videon?|avsnittet|programmet|filen|spelet|produkten|siden|kurset|"
    r"páginas?|contenidos?|cursos?|materiales?|artículos?|vídeos?|videos?|episodios?|programas?|archivos?|recursos?|juegos?|productos?|"
    r"pagin[ae]|contenut[oi]|cors[oi]|material[ei]|articol[oi]|filmat[oi]|puntat[ae]|file|risors[ae]|prodott[oi])\b"
)
AD = Sought(  # what is there only while it is offered
    r"\b(?:vacanc\w+|adverts?|listing|job offer|position|\w*töökuulutus\w*|\w*(?:kuulutus|tööpakkumi[ns]|pakkumi[ns]|töökoh)\w*|вакансии?\w*|объявлени\w+|(?:työpaikka)?ilmoitus\w*|vakance|sludinājum\w*|skelbim\w+|\w*(?:anzeige|stellenangebot)\w*|annonce|offre|ogłoszeni\w+|ofert\w+|annons\w*|anuncio|annuncio)\b"
)
SERVICE = Sought(  # who stands behind the site
    r"\b(?:services?|site|website|portal|platform|project|programme|chat|hotline|helpline|charity|trust|foundation|association|organi[sz]ation|company|network|community|servers?|accounts?|"
    r"\w*(?:teenus\w*|sai[td]\w*|portaal\w*|keskkon\w+|projek\w+|vestlu\w+|nõustamis\w*|tugitelefon\w*|\w*(?:tugi|info|abi|nõu)liin\w*|ühing\w*|sihtasutus\w*|selts\w*|mtü|fond\w*|organisatsioon\w*|võrgustik\w*)|"
    r"сервис\w*|сайт\w*|портал\w*|платформ\w+|проект\w*|чат\w*|фонд\w*|организаци\w+|ассоциаци\w+|обществ\w+|служб\w+|лини[яи]|телефон доверия|"
    r"\w*palvelu\w*|sivusto\w*|hanke|hankkee\w*|chat\S*|yhdisty\w+|säätiö\w*|järjestö\w*|verkkotu\w+|pakalpojum\w+|vietn\w+|mājaslap\w+|projekt\w*|biedrīb\w+|fond\w+|organizācij\w+|paslaug\w+|svetain\w+|asociacij\w+|organizacij\w+|draugij\w+|"
    r"dienst\w*|website|webseite|plattform|projekt|verein\w*|stiftung|beratungsstelle|angebot|association|fondation|projet|plateforme|serwis\w*|usług\w*|fundacj\w+|stowarzyszeni\w+|organizacj\w+|tjänst\w*|webbplats\w*|projektet|chatten|förening\w*|stiftelse\w*|"
    r"servicio|sitio|proyecto|plataforma|fundación|asociación|servizio|sito|progetto|piattaforma|associazione|fondazione)\b"
)
REMOVED = Sought(
    r"\b(?:removed|deleted|tak(?:e|en|ing) (?:\S+ ){0,3}?(?:down|away|off(?:line)?)|took (?:\S+ ){0,3}?(?:down|offline)|withdrawn|withdrew|retired|discontinued|unpublished|delisted|sunset(?:ted)?|shut(?:ting)? ?down|shuttered|closed (?:down|permanently|for good|(?:its|our|their) doors)|permanently closed|"
    r"decommissioned|pulled|wound (?:up|down)|dissolved|disbanded|ceased|folded|switched off|turned off|come to an end|(?:stopped|ended) (?:offering|running|publishing|hosting|sharing|operating|selling|broadcasting))\b|"
    r"\b(?:(?:maha|ära|alla) (?:\w+ )?(?:võe\w+|võt\w+|korja\w+|vii[dn]\w+|kustuta\w+)|(?:võe|võt)\w+ (?:\w+ )?(?:maha|ära|alla)|\w*(?:teenuse|valiku|keskkonna|kaardi|müügi|kava|programmi|kataloogi|arhiivi)s?t (?:välja|maha|ära) (?:võe|arva|jäe)\w+|(?:lehelt|saidilt|veebist|siit) (?:välja|maha|ära) (?:võe|korja|kadu|kori)\w*|(?:eemalda|kustuta|likvideeri|tühista)\w*(?:tud|ti|sime)|(?:lõpetas|lõpetanud) (?:\w+ )?(?:töö|tegevuse)|(?:töö|tegevuse) (?:on )?lõpeta\w+|teenus(?:e pakkumine)? on lõpetatud|(?:avaldamise|näitamise|jagamise|pakkumise) lõpeta\w+|(?:leht|lehekülg|veebileht|koduleht|sait|portaal|keskkond) (?:on )?suletud|jäädavalt suletud|suletud jäädavalt|lõplikult suletud|sulgesime|lülita\w+ välja|välja lülitatud)\b|"
    r"\b(?:удал[её]н[аоы]?|удалил\w*|убран[аоы]?|убрал\w*|снят[аоы]? с (?:\w+ ?){1,2}|прекра(?:тил\w*|щен\w*) (?:сво\w+ )?(?:работ\w+|деятельность|существование|показ|поддержк\w+)|(?:работа|деятельность|показ) \S+ прекращен\w*|ликвидирован\w*|распущен\w*|закрыт\w* (?:навсегда|окончательно)|отключ[её]н[аоы]?|изъят\w*)\b|"
    r"\b(?:poistettu|poistettiin|poistaneet|poistanut|poistimme|poistunut|lakkautettu|lopetettu|lopetettiin|suljettiin|suljettu pysyvästi|sivusto on suljettu|purettu|vedetty pois|"
    r"(?:ir |tika )?(?:izņ[eē]m\w*|noņ[eē]m\w*|(?:iz)?dzēs\w*|slēgt\w* (?:pavisam|pilnībā)|lapa slēgta|likvidēt\w*|beigu\w+ (?:darbību|darbu)|pārtrauk\w+ darbību)|išimt\w*|išėmė\w*|pašalin\w*|ištrin\w*|ištrynė\w*|likviduot\w*|išjungt\w*|(?:baigė|nutraukė) veiklą|uždaryt\w* visam laikui)\b|"
    r"\b(?:(?:aus dem (?:\w+ )?|vom |von der )\w+ genommen|entfernt|gelöscht|eingestellt|abgeschaltet|aufgelöst|zurückgezogen|dauerhaft geschlossen|retirée?s?|supprimée?s?|dissoute?|dissolution|cessé (?:\w+ )?(?:ses |son )?activités?|définitivement fermée?|fermé (?:\S+ ){0,3}définitivement|ce site ferme|"
    r"usunięt\w*|usunęł\w+|wycofan\w+|zlikwidowan\w+|rozwiązan\w+|wyłączon\w+|zakończył\w* (?:działalność|nadawanie)|zamknięt\w* na stałe|lagts? ne[dr]|ne[dr]lag\w+|fjernet|slettet|tagit bort|borttag\w+|tagits bort|upplös\w+|stängts? (?:för gott|permanent|ner)|släckts?|"
    r"retirad[oa]s?|eliminad[oa]s?|borrad[oa]s?|disuelt[oa]|disolvió|cerrado (?:definitivamente|para siempre|sus puertas)|de forma definitiva|rimoss[oaie]|eliminat[oaie]|cancellat[oaie]|ritirat[oaie]|tolt[oaie]|sciolt[oa]|chiuso (?:definitivamente|per sempre))\b"
)
NO_MORE = Sought(
    r"\bno longer\b|\b(?:not|n't|never|no|nor)\b[^.!?;]{0,60}\bany ?more\b|\b(?:ei|pole|ega)\b[^.!?;]{0,60}\benam\b|\benam\b[^.!?;]{0,40}\b(?:ei|pole)\b|\b(?:больше|уже) не\w*\b|\bне\w*\b[^.!?;]{0,30}\bбольше\b|\b(?:ei|eikä|eivät|emme)\b[^.!?;]{0,50}\benää\b|\benää\b[^.!?;]{0,20}\b(?:ei|voi)\b|"
    r"\bvairs n(?:av|e)\w*|\bnav vairs\b|\bnebe\w+|\b(?:jau|daugiau) ne\w+|\bnicht (?:\w+ )?mehr\b|\bkein\w* (?:\w+ ){0,3}mehr\b|\bniet (?:\w+ )?meer\b|\bn(?:e |')[^.!?;]{0,30}\bplus\b|\bjuż nie\w*|\bnie\b[^.!?;]{0,20}\bjuż\b|\binte (?:\w+ )?längre\b|\bikke (?:\w+ )?(?:lenger|længere)\b|\bya no\b|\bnon [^.!?;]{0,30}\bpiù\b"
)
ENDED = Sought(
    r"\b(?:closed|ended|over|gone|finished|expired|archived|filled|run out|sold out|said goodbye|goodbye|lõppe\w+|lõppes|läbi|möödas|suletud|suleti|sulgus|aegunud|arhiivis|arhiveeritud|täidetud|"
    r"закры[тл]\w*|заверш[её]н\w*|закончен\w*|окончен\w*|ист[её]к\w*|в архиве|неактуальн\w*|не актуальн\w*|päätty\w+|suljettu|vanhentu\w+|lopetettu|beidz\w+|noslēdz\w+|slēgt\w*|baigė\w*|pasibaig\w*|uždaryt\w*|užimt\w*|"
    r"beendet|abgelaufen|geschlossen|vergriffen|besetzt|terminée?|expirée?s?|expiré|fermée?|zakończ\w+|wygas\w+|nieaktualn\w+|zamknięt\w+|avslutad\w*|stängd|tillsatt|utgått|cerrad[oa]|terminad[oa]|caducad[oa]|finalizad[oa]|chius[oa]|terminat[oa]|scadut[oa])\b"
)
ONLY_JOINING = Sought(  # what takes no more people, or is not kept up, is still there
    r"\b(?:accept\w*|appl(?:y|ied|ications?)|regist\w+|enrol\w*|sign ?up|respon\w+|submi\w+|updat\w+|maintain\w*|reflects?|registreeri\w*|kandideeri\w*|taotl\w+|osale\w*|vastuseid|koguta|uuendata|täiendata|ajakohastata|заявк\w+|отклик\w*|регистр\w+|принима\w+|обновля\w+|hake[am]\w*|ilmoittau\w+|päivite\w*|"
    r"pieteik\w+|pieņem\w*|atjaunin\w+|registr\w+|priima\w*|atnaujin\w+|anmeld\w+|bewerb\w+|aktualisier\w+|inscri\w+|alimenté|mise? à jour|zgłosz\w+|aktualizowan\w*|ansök\w+|anmäl\w+|uppdateras|solicitud\w*|actualiza\w*|iscri\w+|aggiornat\w*)\b"
)
MOVED = Sought(
    r"\b(?:moved|has a new (?:home|address)|new home|now lives?|kolinud|kolis|kolisime|ümber kolinud|переехал\w*|перенес[её]н\w*|muuttaneet|muuttanut|siirtyn\w+|siirretty|pārcel\w+|pārvietot\w*|perkelt\w*|persikėl\w+|umgezogen|déménagé|déplacée?s?|przenie[sś]\w+|flytt\w+|se ha mudado|trasladad\w+|spostat\w+|trasferit\w+)\b"
)
MEND_YOUR_LINK = Sought(
    r"\b(?:update|change|correct|replace)\b(?: \S+){0,2} (?:bookmarks?|links?|favou?rites)|\b(?:uuenda|muuda|paranda|vaheta)\w*(?: \S+){0,2} (?:järjehoidja\w*|viite\w*|viidet|linki?\w*|lingid)|\b(?:обновите|исправьте|измените|замените)\b[^.!?]{0,30}(?:закладк\w+|ссылк\w+)|\bpäivitä(?: \S+){0,2} (?:kirjanmerk\w+|link\w+)|"
    r"\batjaunin\w+(?: \S+){0,2} (?:grāmatzīm\w+|sait\w+)|\batnaujin\w+(?: \S+){0,2} (?:žymę|žymes|nuorod\w+)|\b(?:lesezeichen|links?) (?:\S+ ){0,2}(?:aktualisieren|ändern|anpassen)|\baktualisieren sie\b|\bmettez à jour vos|\bzaktualizuj\w*|\buppdatera (?:\S+ ){0,2}(?:bokmärk\w+|länk\w*)|\bactuali[cz]a\w* (?:\S+ ){0,2}(?:marcador\w*|enlace\w*)|\baggiorna\w* (?:\S+ ){0,2}(?:segnalibr\w+|link)"
)
FAREWELL = Sought(
    r"\b(?:thank(?:s|ful)?|grateful|goodbye|farewell|aitäh|täname|tänu|спасибо|благодар\w+|kiitos|kiitämme|paldies|pateic\w+|dėkoj\w+|ačiū|danke\w*|merci|dziękuj\w+|tack|gracias|grazie)\b"
)
ELSEWHERE = Sought(
    r"\b(?:please|sorry|apolog\w+|call|dial|keep|kept|instead|contact|turn to|speak to|ask your|see our|you may also|new address|now (?:on|at|live|lives|found)|support line|palun|vabanda\w*|kahjuks|helista\w*|hoiame|säilita\w*|pöördu\w*|küsi\w*|leia[dt]\w*|leiate|uus aadress|nüüd\w*|abi saamiseks|\w*aruan\w+|final report|отч[её]т\w*|loppuraport\w*|noslēguma \w+|ataskait\w+|abschlussbericht\w*|обратитесь|обращайтесь|звоните|позвоните|извините|хран\w+|новый адрес|теперь|пожалуйста|ota yhteyttä|soita\w*|pahoittelemme|zvaniet|skambinkite|rufen sie|appelez|zadzwoń|ring|llam[ea]|chiama\w*|löyty\w+ nyt|nyt|lūdzu|tagad|vērsieties|prašome|dabar|kreipkitės|bitte|wenden sie sich|jetzt|finden sie|veuillez|contactez|désormais|prosimy|proszę|teraz|vänligen|kontakta|nu på|por favor|ahora|contacte|ora|contatta\w*)\b"
)
SIMILAR = Sought(
    r"^(?:loe (?:ka|edasi|parem|veel)|loetu(?:mad|imad)|populaars\w+|telekava|uudiskiri|sisukaart|most (?:read|popular|viewed)|popular|read (?:also|more|next)|up next|upcoming|recommended|our (?:current|other|latest)|newsletter|site ?map|people also|читайте|популярн\w+|рекоменд\w+|lue (?:myös|lisää)|tulev\w+|suosit\w+|läs (?:också|mer)|lasi arī|skat[iī]t\w* arī|taip pat|lesen sie auch|meistgelesen|à lire|también|leggi anche|czytaj|similar|related|other|more|newer|latest|you may (?:also )?like|see also|sarnased|teised|muud|uuemad|veel|vaata ka|sama |похожие|другие|ещ[её]|смотрите также|samankaltai\w+|muita|katso myös|līdzīg\w+|citi|panaš\w+|kiti|ähnliche|weitere|andere|similaires|autres|podobne|inne|liknande|fler|otros|similares|altri|simili|d'autres)\b"
)
OURS = Sought(
    r"\b(?:we|our|us|this (?:site|service|website)|meie|me|oleme|наш\w*|мы|olemme|mūsu|mēs|mūsų|mes|wir|unser\w*|notre|nous|ce site|nasz\w*|vår\w*|vi|nuestr\w+|hemos|nostr\w+|abbiamo)\b"
)
FOR_GOOD = Sought(
    r"\b(?:permanently|for good|forever|jäädavalt|lõplikult|навсегда|окончательно|pysyvästi|pavisam|visam laikui|dauerhaft|endgültig|définitivement|na stałe|för gott|definitiv\w+)\b"
)
POINTED = Sought(  # whatever it is called, but what programs and streets have
    r"\b(?:this|see|selle|seda|antud|эт(?:от|а|о|у|ого|ой)|данн\w+|tämä|tämän|tätä|diese[rsnm]?|cette|cet|ten|ta|tego|den här|det här|denna|detta|denne|dette|est[ea]|quest[oa]|š(?:is|ī|į|o|os|ios|ią))\b "
    r"(?!(?:function|method|flag|option|parameter|argument|command|feature|module|class|api|setting|package|property|attribute|plugin|support|theme|extension|field|key|variable|syntax|standard|act|law|rule|road|street|bridge|branch|shop|store|caf[eé]|pool|park|building|office|exhibition|house|toy|medicine|standard\w*|seadus\w*|määrus\w*|funktsioon\w*|tee|sild|pood|закон\w*|функци\w+)\b)\w+"
)
OF_YOU = Sought(
    r"\b(?:you (?:have been|are|were)|your \w+ (?:has|have|was|is)|unsubscri\w+|(?:te|sa) ole[td]e?|(?:sind|teid) on|(?:sinu|teie) \w+ on|вы (?:были|больше|уже)|вас|ваш\w*|sinut on|sie (?:wurden|sind)|vous (?:avez|êtes)|has sido)\b"
)
WHEN = Sought(r"\b(?:when|whenever|if|once|unless|whether|kui|если|когда|jos|wenn|lorsque|quand|jeśli|gdy|cuando|quando)\b")
STILL = Sought(
    r"\b(?:remains?|still|stay|endiselt|jääb|jäävad|alles|остается|остаются|по-прежнему|edelleen|joprojām|vis dar|weiterhin|reste|nadal|fortfarande|kvar|sigue|rimane|replaced by|superseded)\b|\b(?:lugeda|vaadata|leitav) (?:\w+ )?(?:arhiivis|siit|allpool)\b"
)
CHOSEN = Sought(
    r"\b(?:requested|selected|chosen|valitud|soovitud|otsitud|otsitav\w*|küsitud|запрош\w+|запраш\w+|выбран\w+)\b"
)
# fmt: on

KINDS: Mapping[str, Sought] = {
    "ad": AD,
    "chosen": CHOSEN,
    "content": CONTENT,
    "elsewhere": ELSEWHERE,
    "ended": ENDED,
    "farewell": FAREWELL,
    "forgood": FOR_GOOD,
    "joining": ONLY_JOINING,
    "mend": MEND_YOUR_LINK,
    "moved": MOVED,
    "nomore": NO_MORE,
    "ours": OURS,
    "pointed": POINTED,
    "removed": REMOVED,
    "service": SERVICE,
    "similar": SIMILAR,
    "still": STILL,
    "when": WHEN,
    "you": OF_YOU,
}
"""Short names of the kinds: they are part of the names of traits."""


@lru_cache(maxsize=2048)
def kinds_of(text: str) -> tuple[str, ...]:
    """The kinds of words that a sentence holds, in the order of their names."""
    folded = unquoted(plain(text))
    return tuple(name for name, pattern in KINDS.items() if pattern.search(folded))
