"""What pages for missing things and closed sites say in the tongues that courses link to besides Estonian, English and Russian. Pure.

Finnish, Swedish, Norwegian and Danish, German, Dutch, Latvian, Lithuanian, Polish, Ukrainian, French, Spanish and Italian: too many for lists of
phrases, so each gives the words by which a sentence plays its part (`clues`). All is matched against `plain` text.
"""

# fmt: off
DENIED = (
    r"\b(?:ei|eikä|eivät|emme)\b(?: \S+){0,4}? (?:löy\w+|ole|saatavilla|olemassa|käytössä|käytettävissä|tunn\w+|toimi|voi\w*|avaudu|avattavissa|luettavissa|julkais\w+|vastaa|kuulu)\b|\b(?:tuntematon|virheellinen|puuttuu|kelvoton)\b|"
    r"\b(?:finns|finnas|hitta\w*|kunde|går|gick|är|fungerar)\b(?: \S+){0,3}? (?:inte|ej)\b|\b(?:inte|ej)\b(?: \S+){0,3}? (?:hitta\w*|finns|tillgänglig\w*|kvar|visas|giltig\w*)\b|\bsaknas\b|\b(?:okän[dt]|ogiltig)\w*\b|"
    r"\b(?:finnes|findes|finner|finder|fant|fandt|kunne|kan|virker|eksisterer)\b(?: \S+){0,3}? ikke\b|\bikke\b(?: \S+){0,3}? (?:funnet|fundet|finnes|findes|tilgjengelig\w*|tilgængelig\w*)\b|\b(?:ukjent|ukendt|ugyldig)\w*\b|"
    r"\b(?:nicht|kein\w*)\b(?: \S+){0,4}? (?:gefunden|finden|vorhanden|verfügbar|existier\w+|erreichbar|gültig|auffindbar|öffnen|geladen|angezeigt|bekannt|zugeordnet|hinterlegt|veröffentlicht|hier|weiter|online|treffer|eintrag|seite|inhalt\w*)\b|"
    r"\bgibt es\b(?: \S+){0,4}? (?:nicht|kein\w*)\b|\bexistier(?:t|en)\b(?: \S+){0,2} nicht\b|\b(?:ungültig|unbekannt)\w*\b|\bnicht \(?mehr\b|\bkein\w*\b(?: \S+){0,2} mehr\b|"
    r"\b(?:niet|geen)\b(?: \S+){0,3}? (?:gevonden|vinden|bestaat|beschikbaar|meer|geldig)\b|\bbestaat (?:\S+ )?niet\b|\bonbekend\w*\b|"
    r"\bnav\b(?: \S+){0,3}? (?:atrast\w*|pieejam\w*|atrodam\w*|publicēt\w*|spēkā|zinām\w*|šeit|reģistrēt\w*)|\b(?:tād\w+|šād\w+)\b(?: \S+){0,2} nav\b|\b(?:neeksistē|neatrad\w*|nevar\w*|netik\w*|neizdevās|nepastāv|nedarbojas|nepieejam\w+|nederīg\w+|nezinām\w+|nepareiz\w+)\b|\bvairs (?:nav|ne\w+)\b|"
    r"\b(?:nėra|nebėra|nerast\w*|neegzistuoja|nepavyko|nerad\w*|nebegalioja|neveikia|neprieinam\w*|nepasiekiam\w*|nežinom\w*|neteising\w*|negalioj\w*)\b|"
    r"\bnie (?:\S+ ){0,2}?(?:istnieje|ma|znale\w+|można|udało|działa|odnale\w+)\b|\bbrak (?:strony|zasobu|artykułu|pliku)\b|\b(?:nieprawidłow\w+|nieznan\w+|niedostępn\w+)\b|"
    r"\bне (?:\S+ ){0,2}?(?:знай\w+|існу\w+|доступн\w+|вдалося)\b|\b(?:немає|відсутн\w+)\b|"
    r"\bn'(?:existe|est|a|y)\b(?: \S+){0,3} (?:pas|plus)\b|\bne (?:\S+ ){1,3}(?:pas|plus)\b|\b(?:introuvables?|indisponible|invalide|inconnue?)\b|\baucune? (?:page|résultat|article)\b|"
    r"\bno (?:\S+ ){0,3}?(?:existe\w*|encontra\w+|encuentra\w*|disponible|válid\w+)\b|\bya no\b|\bdesconocid\w+\b|\bnon (?:\S+ ){0,3}?(?:esiste|trovat\w+|disponibile|valid\w+)\b"
)
GONE = (
    r"\b(?:poistettu|poistunut|poistanut|poistet\w+|vedetty|vanhentunut|päättynyt|suljettu|enää|lopetettu|arkistoitu)\b|"
    r"\b(?:borttag\w+|tagits bort|tagit bort|raderad\w*|raderats?|avpublicera\w+|upphört|utgått|inte längre|städat|slettet|fjernet|avpublisert|utløpt|udløbet|nedlagt|ikke (?:lenger|længere))\b|"
    r"\b(?:gelöscht|entfernt|abgelaufen|abgeschaltet|eingestellt|archiviert|umgezogen|offline genommen|beendet|nicht \(?mehr|verwijderd|verlopen|niet meer)\b|\bkein\w* (?:\S+ ){0,2}mehr\b|"
    r"\b(?:dzēst\w*|izdzēst\w*|noņemt\w*|slēgt\w*|beidz\w+|arhivēt\w*|vairs|pašalint\w*|ištrint\w*|panaikint\w*|uždaryt\w*|pasibaig\w+|nebėra|nebe\w+)\b|"
    r"\b(?:usunięt\w+|wygas\w+|видален\w+|supprim\w+|retirée?s?|expirée?s?|eliminad\w+|borrad\w+|retirad\w+|caducad\w+|rimoss\w+|scadut\w+)\b"
)
LOST = r"\b(?:eksy\w+|verlaufen|verirrt|vilse|nomaldī\w+|pasiklyd\w+|perdue?s?|perdido)\b"
ASKED = (
    r"\b(?:etsim\w+|hakem\w+|pyyt\w+|pyydet\w+|haluam\w+|kyseis\w+|antam\w+|tähän osoitteeseen|tällä (?:osoitteella|tunnisteella|nimellä))\b|\btämä \w+ (?:on|ei)\b|"
    r"\bdu (?:söker|sökte|letar|letade|försök\w+|klick\w+|leter|leder|prøv\w+)\b|\b(?:begärda|efterfrågade|forespurte|ønskede)\b|\b(?:den här|just den|denne|dette|denna) (?:\w+ )?(?:sid\w+|länk\w*|lenk\w*|link\w*|adress\w*|artik\w+)\b|"
    r"\b(?:gewünscht\w*|aufgerufen\w*|gesucht\w*|angefordert\w*|angegeben\w*|eingegeben\w*|gevraagde|opgevraagde)\b|\b(?:diese[rsnm]?|der|die|das) (?:\w+ )?(?:seite|adresse|link|datei|inhalt|artikel|beitrag|datensatz|dokument)\b|\bdeze pagina\b|"
    r"\b(?:meklē\w+|pieprasīt\w+|norādīt\w+|ieškom\w+|prašom\w+|nurodyt\w+|užklaus\w+)\b|\b(?:š(?:ī|is|o|ai|ajā|ādas?|is|i|io|ios)|tokio|tokia) (?:\w+ )?(?:lap\w+|rakst\w+|saite\w*|adres\w+|puslap\w+|nuorod\w+|straipsn\w+|vietn\w+)\b|"
    r"\b(?:szukan\w+|żądan\w+|запитан\w+|шука\w+)\b|\b(?:demandée?s?|cette page|ce (?:lien|contenu|document)|cet article|solicitad\w+|est[ea] (?:página|enlace|contenido)|que busca\w*|questa pagina|richiest\w+)\b"
)
WEB = (
    r"\b(?:(?:verkko)?sivu\w*|linkki\w*|linkin|osoit\w+|tiedosto\w*|julkaisu\w*|sisältö\w*|artikkeli\w*|tietue\w*|asiakirja\w*|tunnist\w+|teos|tuote|tuotetta|sida|sidan|webbplats\w*|länk\w*|adress\w*|filen|artikel\w*|inlägg\w*|lenken?|siden|artikkelen?)\b|"
    r"\b(?:(?:web)?seite\w*|adresse|datei\w*|inhalt\w*|beitrag\w*|datensatz\w*|dokument\w*|eintrag|pagina|bestand|lap(?:a|as|ā|u|ai)|saite|saitei|adres[aeiuāē]\w*|fail[au]|rakst\w*|ierakst\w+|vietn\w+|satur[ua]|puslap\w+|nuorod\w+|straipsn\w+|įraš\w+|turin(?:ys|io|į))\b|"
    r"\b(?:stron(?:a|y|ie|ę|ą)|plik\w*|artykuł\w*|ogłoszeni\w+|ofert\w+|produkt\w*|сторінк\w+|посиланн\w+|lien|fichier|article|contenu|página|enlace|archivo|contenido|artículo|collegamento)\b"
)
SORRY = (
    r"\b(?:valitettavasti|anteeksi|pahoittelemme|virhe|tyvärr|beklagar|förlåt|hoppsan|dessverre|desværre|beklager|leider|entschuldig\w+|verzeihung|helaas|diemžēl|atvainoj\w+|piedodiet|kļūda|deja|atsipraš\w+|atleiskite|klaida|"
    r"niestety|przepraszamy|на жаль|вибачте|désolée?s?|malheureusement|lo sentimos|spiacenti)\b"
)
WAY = (
    r"\b(?:etusivu\w*|palaa\w*|takaisin|tarkista\w*|startsida\w*|tillbaka|tilbake|tilbage|forside\w*|startseite\w*|zurück|überprüfen|prüfen sie|terug|sākumlap\w*|atgriez\w+|pārbaud\w+|grįžk\w+|grįžti|pradin\w+|patikrink\w+|"
    r"główn\w+|wróć|powrót|головн\w+|page d'accueil|retour\w*|vérifiez|volver|inicio)\b"
)
HEDGED = r"\b(?:ehkä|mahdollisesti|saatettu|saattaa|kanske|möjligen|kanskje|måske|möglicherweise|vielleicht|eventuell|vermutlich|misschien|iespējams|varbūt|galbūt|gal|tikriausiai|być może|можливо|peut-être|quizás?|tal vez|forse)\b"
ERROR_NAMES = r"virhe|fel|feil|fejl|fout|kļūda|klaida|błąd|помилка|errore"

SITE = (
    r"\b(?:(?:verkko)?sivusto\w*|(?:verkko)?palvelu\w*|järjestelm\w+|webbplats\w*|webbsid\w+|tjänst\w*|system\w*|nettsted\w*|netside\w*|hjemmeside\w*|webseite\w*|seite|dienst|plattform|vietn\w+|lap[aā]|portāl\w+|sistēm\w+|svetain\w+|sistem\w+|puslap\w+|serwis\w*|stron(?:a|y|ie|ę|ą))\b"
)
WORKS = (
    r"\b(?:huol(?:to|la|le)\w*|ylläpi\w+|päivi[tt]\w+|uudist\w+|underhåll\w*|uppdater\w+|vedlikehold\w*|vedligehold\w*|oppdater\w+|wartung\w*|gewartet|aktualisier\w+|überarbeit\w+|apkop\w+|uzlabo\w+|atjaunin\w+|atnaujin\w+|priežiūr\w+|konserwac\w+)\b|"
    r"\b(?:tehnisk|technin)\w+ (?:darb\w+|apkop\w+|pārtrauk\w+|prieži\w+)"
)
SHUT = (
    r"\b(?:ei ole (?:käytettävissä|käytössä|saatavilla)|poissa käytöstä|suljettu|ruuhkautunut|inte tillgänglig\w*|ligger nere|stängd|ikke tilgjengelig\w*|nicht (?:verfügbar|erreichbar)|geschlossen|überlastet|nav pieejam\w+|nepieejam\w+|slēgt\w*|pārslogot\w*|neveikia|nepasiekiam\w*|neprieinam\w*|niedostępn\w+)\b"
)
LATER = (
    r"\b(?:pian|myöhemmin|hetken|tilapäisesti|väliaikaisesti|uudelleen|snart|senare|tillfälligt|just nu|snarlig|midlertidig|bald|später|vorübergehend|in kürze|derzeit|momentan|drīz\w*|vēlāk|īslaicīgi|uz laiku|pašlaik|atgriez\w+|netrukus|vėliau|laikinai|šiuo metu|wkrótce|później|tymczasowo)\b"
)
REGRET = r"\b(?:pahoittelemme|valitamme|kiitos|beklagar|ursäkta|entschuldig\w+|danke|verständnis|atvainoj\w+|paldies|atsipraš\w+|ačiū|dėkoj\w+|przepraszamy)\b"
BY_SOMEBODY = (
    r"\b(?:omistaja|tekijä|ylläpitäjä|julkaisija|käyttäjä) (?:on )?(?:\w+ )?(?:poistanut|piilottanut|poisti)\b|\b(?:vom|von der|von seinem|durch den) (?:\w+ )?(?:eigentümer|anbieter|autor|nutzer|betreiber|urheber)\w* (?:\w+ )?(?:entfernt|gelöscht)\b|"
    r"\b(?:eigentümer|anbieter|autor|urheber|betreiber|nutzer)\w* hat (?:\w+ ){1,3}(?:entfernt|gelöscht)\b|\b(?:tagits bort|borttagen|borttaget|raderats) av (?:\w+ )?(?:ägaren|skaparen|användaren|författaren)\b|\b(?:ägaren|användaren|skaparen) har (?:tagit bort|raderat)\b|"
    r"\b(?:autors|īpašnieks|lietotājs) (?:ir )?(?:to )?(?:dzēsis|noņēmis)\b|\b(?:dzēsis|noņēmis) (?:\w+ )?(?:autors|īpašnieks|lietotājs)\b|\b(?:autorius|savininkas|naudotojas) (?:j[įį] )?(?:pašalino|ištrynė)\b|\b(?:usunięt\w+|usunął) (?:\w+ )?przez (?:właściciela|autora)\b|"
    r"\bsupprimée? par (?:son |le |l')(?:auteur|propriétaire)\b|\beliminad[oa] por (?:su |el )(?:autor|propietario)\b"
)
LOST_ITSELF = (
    r"\b(?:dieser?s?|diese) \w+ (?:wurde|ist) (?:\w+ ){0,3}?(?:gelöscht|entfernt|(?:nicht|nicht mehr) (?:verfügbar|vorhanden))\b|\b(?:tämä|hakemaasi|etsimäsi) \w+ (?:on (?:poistettu|vanhentunut)|ei ole (?:enää )?(?:saatavilla|käytettävissä|olemassa))\b|"
    r"\b(?:den här|det här|denna|detta) \w+ (?:har tagits bort|är borttage[nt]|finns inte(?: längre)?|är inte (?:längre )?tillgänglig)\b|\b(?:denne|dette) \w+ (?:er (?:slettet|fjernet)|finnes ikke|findes ikke)\b|"
    r"\bš(?:is|ī) \w+ (?:(?:ir|tika) (?:dzēst\w*|izdzēst\w*|noņemt\w*)|(?:vairs )?nav pieejam\w*)|\bš(?:is|i) \w+ (?:buvo |yra )?(?:pašalint\w*|ištrint\w*|nebegalioja|nebėra)|\bt(?:en|a|o) \w+ został[ao]? usunięt\w*|"
    r"\b(?:ce|cet|cette) \w+ (?:a été (?:supprimée?|retirée?)|n'existe plus|n'est plus disponible)\b|\best[ea] \w+ (?:ha sido eliminad[oa]|fue eliminad[oa]|ya no (?:existe|está disponible))\b|\bdeze \w+ (?:is verwijderd|bestaat niet(?: meer)?)\b"
)
LOGIN = (
    r"\b(?:pieteikšanās|pieslēgšanās|prisijungimas|prisijungti|kirjautuminen|tunnistautuminen|kirjaudu sisään|inloggning|logga in|innlogging|logg inn|anmelden|einloggen|logowanie|zaloguj się|вхід|увійдіть|увійти|connexion|se connecter|iniciar sesión|inloggen)\b"
)
MUST_LOGIN = (
    r"\bkirjaudu sisään,? (?:nähdäksesi|jatkaaksesi)\b|\bsinun (?:on|täytyy) kirjau\w+|\blogga in för att\b|\bdu måste (?:vara inloggad|logga in)\b|\bmelden sie sich (?:\w+ ){0,5}an,? um\b|\bsie müssen (?:sich (?:anmelden|einloggen)|angemeldet sein)|\bnur für angemeldete\b|"
    r"\b(?:jāpieslēdzas|jāautorizējas)\b|\bnepieciešams (?:pieslēgties|autorizēties)\b|\b(?:būtina|reikia|turite) prisijungti\b|\bprisijunkite,? (?:norėdami|kad)\b|\bmusisz (?:być zalogowan\w+|się zalogować)|\b(?:connectez-vous|veuillez vous connecter) pour\b|"
    r"\bvous devez (?:être connecté|vous connecter)|\binici[ae] sesión para\b|\bувійдіть,? щоб\b|\bнеобхідно (?:увійти|авторизуватися)|"
    r"^(?:tarvitset (?:käyttöoikeuden|käyttöluvan)|pyydä (?:käyttöoikeutta|käyttölupaa)|du behöver åtkomst|begär åtkomst|(?:sie benötigen|du benötigst) zugriff|zugriff anfordern|jums (?:ir )?nepieciešama piekļuve|pieprasīt piekļuvi|jums reikia prieigos|prašyti prieigos|potrzebujesz dostępu|poproś o dostęp|потрібен доступ|вам потрібен доступ|надіслати запит на доступ)\W*$"
)
E_ID = (
    r"eparaksts|internetbank\w*|eid kart\w*|bankid|bank-id|дія|електронн\w+ підпис|profil zaufany|e-dowód|freja|vipps|mitid|pankkitunnu\w+|mobiilivarmen\w+|elektron\w+ paraš\w+|itsme|varmennekort\w+|(?:per )?elektronin\w+ bankinink\w+|el\. paraš\w+|mobil\w+ paraš\w+|asmens tapatybės kortel\w+|"
    r"e-paraksts|elektronisk\w+ parakst\w+|кеп\b|ецп\b|bank ?id|mobile ?id|id\.gov\.ua|айді картк\w+"
)
BANKS = r"osuuspankki|nordea|danske bank|s-pankki|säästöpankki|ålandsbanken|(?:per|su|naudojant) bank\w+|ar (?:internet)?bank\w+|swedbank\w*|seb\b|lhv\b|luminor|coop pank|citadele|приват ?банк|monobank"
CHOOSE_LOGIN = (
    r"\bvalitse (?:tunnistus|tunnistautumis|kirjautumis)tapa|\bvälj (?:inloggningssätt|inloggningsmetod|hur du vill logga in)|\bvelg (?:innloggingsmetode|hvordan du vil logge inn)|\bvælg (?:login|log ?ind)\w*|\b(?:wählen sie|wähle) (?:\w+ ){0,2}(?:anmeldeverfahren|anmeldemethode|login-methode)|"
    r"\bpasirinkite (?:\w+ )?(?:prisijungimo|tapatybės nustatymo|autentifikavimo) (?:būdą|priemonę)|\bizvēlieties (?:\w+ )?(?:autentifikācijas|pieslēgšanās|pieteikšanās|identifikācijas) (?:veidu|līdzekli)|\bwybierz sposób (?:logowania|uwierzytelni\w+)|\b(?:оберіть|виберіть) (?:спосіб|метод) (?:входу|авторизації|автентифікації|ідентифікації)|"
    r"\bchoisissez (?:\w+ ){0,3}(?:mode|moyen|méthode) (?:de connexion|d'identification)"
)
CHALLENGE_TITLE = (
    r"tarkistetaan selaintasi|selaimen tarkistus|browserprüfung|ihr browser wird überprüft|überprüfung ihres browsers|kontrollerar din webbläsare|pārlūka pārbaude|pārbaudām jūsu pārlūku|tikriname (?:jūsų )?naršyklę|"
    r"sprawdzanie przeglądarki|vérification de votre navigateur|comprobando su navegador|перевірка браузера"
)
FOR_GOOD = r"\b(?:poistettu|poistunut|gelöscht|entfernt|dzēst\w*|izdzēst\w*|ištrint\w*|pašalint\w*|usunięt\w*|borttag\w+|raderad\w*|slettet|fjernet|verwijderd|видален\w*|supprim\w+|eliminad\w+)\b"
FAULT = (
    r"\b(?:virhe\w*|häiriö\w*|vika\w*|fel(?:et)?|feil(?:en)?|fejl(?:en)?|fehler\w*|störung\w*|kļūd\w+|klaid\w+|błąd\w*|problème\w*|erreur\w*|storing\w*)\b"
)
PARKED = (
    r"\bverkkotunnus (?:\S+ )?(?:on )?(?:varattu|myytävänä|myynnissä|rekisteröity|vanhentunut|pysäköity)\b|\bdomänen? (?:\S+ )?(?:är |har )?(?:till salu|parkerad|registrerad|reserverad|gått ut)\b|\bdomen(?:et)? (?:\S+ )?er (?:til salgs?|parkert|parkeret|registrert|registreret)\b|"
    r"\bdomain(?: \S+\.\S+)? (?:steht zum verkauf|steht zur verfügung|ist (?:geparkt|registriert|reserviert|abgelaufen)|zu verkaufen|kaufen)\b|\bdomein(?:naam)? (?:\S+ )?(?:is )?(?:te koop|geregistreerd|gereserveerd|geparkeerd|verlopen)\b|"
    r"\bdomēns (?:\S+ )?(?:ir |tiek )?(?:pārdots|pārdošanā|reģistrēts|aizņemts)\b|\bdomenas (?:\S+ )?(?:yra )?(?:parduodamas|registruotas|užimtas|rezervuotas)\b|\bdomena (?:\S+ )?(?:jest |została )?(?:na sprzedaż|zaparkowana|zarejestrowana|wygasła)\b|"
    r"\bдомен (?:\S+ )?(?:продається|припаркован\w*|зареєстрован\w*)|\b(?:nom de )?domaine (?:\S+ )?(?:est )?(?:à vendre|en vente|réservé|enregistré|parké|expiré)|\bdominio (?:\S+ )?(?:está |è )?(?:en venta|a la venta|registrado|caducado|in vendita|registrato|scaduto)\b"
)
BEING_BUILT = (
    r"sivusto(?:a)? (?:ei ole vielä julkaistu|on rakenteilla|on tulossa)|sivut (?:ovat )?rakenteilla|hier entsteht (?:in kürze )?(?:eine |unsere )?(?:neue )?(?:webseite|website|internetpräsenz|homepage)|(?:diese )?(?:webseite|website|seite) (?:ist |befindet sich )?im aufbau|"
    r"(?:webbplatsen|sidan) är under (?:uppbyggnad|konstruktion)|(?:vietne|lapa) (?:ir |tiek )?(?:izstrādes stadijā|izstrādāta|veidota)|(?:svetainė|puslapis) (?:yra )?kuriam[aį]s?|strona w (?:budowie|przygotowaniu)|site en construction|sitio en construcción"
)
CONSENT_TITLE = (
    r"(?:zustimmung|einwilligung)(?: erforderlich)?|evästeasetukset|suostumus|samtycke|consentement|consenso|sutikimas|piekrišana|zgoda|toestemming"
)
CONSENT = (
    r"\b(?:mit werbung (?:\w+ )?(?:weiterlesen|lesen)|zustimmen und weiter)\b|\b(?:um (?:fortzufahren|weiterzulesen)|jatkaaksesi|ennen kuin jatkat|för att fortsätta|lai turpinātu|norėdami tęsti|aby kontynuować|pour continuer|para continuar|per continuare|om (?:door te gaan|verder te gaan))\b"
    r"[^.!?]{0,60}\b(?:cookies?|zustimm\w*|akzeptier\w*|eväst\w*|hyväksy\w*|kakor|godkänn\w*|sīkdat\w*|piekrī\w*|slapuk\w*|sutik\w*|zgod\w*|accept\w*|acept\w*|accett\w*|akkoord)\b|\btarvitsemme suostumu\w+"
)
CHALLENGE = (
    r"\bvarmista,? että (?:olet ihminen|et ole robotti)|\bettet ole robotti|\b(?:bestätigen|beweisen) sie,? dass sie (?:ein mensch|kein roboter)|\bbekräfta att du (?:är en människa|inte är en robot)|\b(?:apstipriniet|pierādiet),? ka (?:esat cilvēks|neesat robots)|"
    r"\bpatvirtinkite,? kad (?:esate žmogus|nesate robotas)|\bpotwierdź,? że (?:jesteś człowiekiem|nie jesteś robotem)|\b(?:confirmez|vérifiez) que vous êtes (?:un )?humain|\bconfirma que eres humano"
)
RIGHTS = (
    r"\b(?:alle rechte vorbehalten|kaikki oikeudet pidätetään|alla rättigheter|alle rettigheter|visas tiesības|visos teisės|wszelkie prawa|tous droits|todos los derechos|impressum|tietosuojaseloste|andmekaitse(?:tingimused)?|privaatsus(?:poliitika|tingimused)|privacy (?:policy|notice)|datenschutz|privātuma politika|privatumo politika|политика конфиденциальности)\b"
)
# fmt: on
