"""What stands around a page's own words, by language: menus, teasers, search, cookie bar, skip link, foot."""

from typing import NamedTuple


class Words(NamedTuple):
    menu: tuple[str, ...]
    news: tuple[str, ...]
    search: str
    cookies: str
    skip: str
    foot: str
    login: str


def _w(menu: str, news: str, search: str, cookies: str, skip: str, foot: str, login: str) -> Words:
    return Words(tuple(menu.split("|")), tuple(news.split("|")), search, cookies, skip, foot, login)


WORDS: dict[str, Words] = {
    "et": _w(
        "Avaleht|Uudised|Teenused|Kontakt|Meist|Koolitused|Õigusaktid|Blanketid|Statistika|Lapsed ja pered|Tööelu|Tervis|Eelarve|Riigihanked|Uuringud|Projektid|Trükised|Ajalugu|Pressile|Töökohad|Korduma kippuvad küsimused|Struktuur|Galerii|Raamatukogu|Partnerid",
        "Juhatus kinnitas uue aasta tööplaani|Sügisseminar toob kokku kolmsada spetsialisti|Lahtiolekuajad pühade eel|Valmis kolmas osa juhendmaterjalist|Vabatahtlike tänuüritus Pärnus|Ootame ettepanekuid arengukava kohta|Uuring: noorte heaolu on paranenud|Avasime nõustamiskabineti Võrus",
        "Otsi|Otsing",
        "Kasutame küpsiseid, et leht töötaks paremini.",
        "Liigu põhisisu juurde",
        "Kõik õigused kaitstud",
        "Logi sisse",
    ),
    "en": _w(
        "Home|About us|News|Services|Contact|Publications|Research|Events|Careers|Help centre|Topics|Data|Policy|Training|Library|Members|Press room|Resources|Blog|Projects|Community|Guidance|FAQ|Governance|Support us",
        "Annual report sets out five priorities|New guidance for social workers|Applications open for spring traineeships|Survey of carers: first results|Webinar series continues in October|Board welcomes two new members|Partnership with three universities|Winter opening hours",
        "Search",
        "We use cookies to improve this site and to measure visits.",
        "Skip to main content",
        "All rights reserved",
        "Sign in",
    ),
    "ru": _w(
        "Главная|Новости|Услуги|Контакты|О нас|Обучение|Законодательство|Документы|Статистика|Семья|Работа|Здоровье|Бюджет|Закупки|Исследования|Проекты|Издания|История|Пресс-центр|Вакансии|Вопросы и ответы|Структура|Галерея|Библиотека|Партнёры",
        "Совет утвердил план на следующий год|В Нарве открылась консультация для родителей|Осенняя конференция собрала триста специалистов|График работы в праздничные дни|Опрос: как живут приёмные семьи|Вышел новый сборник статей|Приглашаем добровольцев|Курсы эстонского языка: набор продолжается",
        "Поиск",
        "Мы используем файлы cookie, чтобы сайт работал лучше.",
        "Перейти к содержанию",
        "Все права защищены",
        "Войти",
    ),
    "fi": _w(
        "Etusivu|Ajankohtaista|Palvelut|Yhteystiedot|Tietoa meistä|Julkaisut|Tutkimus|Tapahtumat|Avoimet työpaikat|Lomakkeet|Koulutus|Tilastot|Lainsäädäntö|Medialle|Kirjasto|Hankkeet",
        "Syksyn koulutuskalenteri on julkaistu|Vuosikertomus luettavissa|Asiakaskysely avattu|Uusi palvelupiste Lahteen|Vertaistuki laajenee",
        "Hae",
        "Käytämme evästeitä palvelun kehittämiseen.",
        "Siirry sisältöön",
        "Kaikki oikeudet pidätetään",
        "Kirjaudu",
    ),
    "lv": _w(
        "Sākums|Jaunumi|Pakalpojumi|Kontakti|Par mums|Publikācijas|Pētījumi|Pasākumi|Vakances|Veidlapas|Mācības|Statistika|Likumdošana|Presei|Bibliotēka|Projekti",
        "Apstiprināts darba plāns|Rudens seminārs Cēsīs|Aicinām brīvprātīgos|Jauns informatīvais buklets|Aptaujas rezultāti",
        "Meklēt",
        "Šī vietne izmanto sīkdatnes.",
        "Pāriet uz saturu",
        "Visas tiesības aizsargātas",
        "Ienākt",
    ),
    "lt": _w(
        "Pradžia|Naujienos|Paslaugos|Kontaktai|Apie mus|Leidiniai|Tyrimai|Renginiai|Karjera|Formos|Mokymai|Statistika|Teisės aktai|Spaudai|Biblioteka|Projektai",
        "Patvirtintas metų planas|Rudens konferencija Kaune|Kviečiame savanorius|Nauja atmintinė tėvams|Apklausos rezultatai",
        "Ieškoti",
        "Svetainėje naudojami slapukai.",
        "Pereiti prie turinio",
        "Visos teisės saugomos",
        "Prisijungti",
    ),
    "de": _w(
        "Startseite|Aktuelles|Leistungen|Kontakt|Über uns|Publikationen|Forschung|Veranstaltungen|Karriere|Formulare|Weiterbildung|Statistik|Gesetze|Presse|Bibliothek|Projekte",
        "Jahresbericht erschienen|Fachtag Kinderschutz im November|Neue Beratungsstelle eröffnet|Umfrage unter Ehrenamtlichen|Sprechzeiten zum Jahreswechsel",
        "Suche",
        "Diese Website verwendet Cookies.",
        "Zum Inhalt springen",
        "Alle Rechte vorbehalten",
        "Anmelden",
    ),
    "fr": _w(
        "Accueil|Actualités|Services|Contact|Qui sommes-nous|Publications|Recherche|Agenda|Recrutement|Formulaires|Formation|Statistiques|Législation|Presse|Médiathèque|Projets",
        "Le rapport annuel est en ligne|Journée d'étude à Lyon|Ouverture d'un point d'accueil|Enquête auprès des aidants|Horaires des fêtes",
        "Rechercher",
        "Ce site utilise des cookies de mesure d'audience.",
        "Aller au contenu",
        "Tous droits réservés",
        "Se connecter",
    ),
    "pl": _w(
        "Strona główna|Aktualności|Usługi|Kontakt|O nas|Publikacje|Badania|Wydarzenia|Kariera|Formularze|Szkolenia|Statystyka|Prawo|Dla mediów|Biblioteka|Projekty",
        "Plan pracy na nowy rok|Konferencja w Gdańsku|Szukamy wolontariuszy|Nowa broszura dla rodziców|Wyniki ankiety",
        "Szukaj",
        "Strona korzysta z plików cookies.",
        "Przejdź do treści",
        "Wszelkie prawa zastrzeżone",
        "Zaloguj",
    ),
    "sv": _w(
        "Start|Nyheter|Tjänster|Kontakt|Om oss|Publikationer|Forskning|Kalender|Lediga jobb|Blanketter|Utbildning|Statistik|Lagar|Press|Bibliotek|Projekt",
        "Årsrapporten är klar|Konferens i Umeå|Vi söker frivilliga|Ny broschyr för föräldrar|Enkätens första svar",
        "Sök",
        "Vi använder kakor.",
        "Hoppa till innehåll",
        "Alla rättigheter förbehållna",
        "Logga in",
    ),
    "es": _w(
        "Inicio|Noticias|Servicios|Contacto|Quiénes somos|Publicaciones|Investigación|Agenda|Empleo|Formularios|Formación|Estadísticas|Legislación|Prensa|Biblioteca|Proyectos",
        "Presentada la memoria anual|Jornada en Valencia|Buscamos voluntarios|Nueva guía para familias|Resultados de la encuesta",
        "Buscar",
        "Utilizamos cookies propias y de terceros.",
        "Saltar al contenido",
        "Todos los derechos reservados",
        "Acceder",
    ),
    "it": _w(
        "Home|Notizie|Servizi|Contatti|Chi siamo|Pubblicazioni|Ricerca|Eventi|Lavora con noi|Modulistica|Formazione|Statistiche|Normativa|Stampa|Biblioteca|Progetti",
        "Pubblicata la relazione annuale|Convegno a Bologna|Cercasi volontari|Nuovo opuscolo per genitori|Risultati del sondaggio",
        "Cerca",
        "Questo sito utilizza i cookie.",
        "Vai al contenuto",
        "Tutti i diritti riservati",
        "Accedi",
    ),
}
