"""What a page says itself, apart from what stands around it, and how it must say that it is not what was asked for."""

import pytest

from course_sync.links.page import read_page
from course_sync.links.parked import parking
from course_sync.links.phrases import lone_statement, statement, statuses_in
from course_sync.links.says import Says
from course_sync.links.signs import says_not_there
from course_sync.links.walls import challenge, consent_wall, login_wall

URL = "https://kool.example/ained/7"
HTML = {"content-type": "text/html; charset=utf-8"}
MENU = "<nav><ul>" + "".join(f"<li><a href=/{n}>Väga pikk menüüpunkt number {n}</a>" for n in range(60)) + "</ul></nav>"
FOOT = (
    "<footer><p>Pikk tänav 1, Tallinn, üldtelefon 600 0000. Kõik õigused on kaitstud ja jäävad kaitstuks.</p></footer>"
)
PROSE = (
    "<p>Kursuse esimeses osas vaatame, kuidas kogukonnas abi otsida ja kellele helistada, teises osas harjutame. </p>"
)


def page(body, title="Kool"):
    return read_page(f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode(), HTML)


def said(body, title="Kool", url=URL):
    found = says_not_there(page(body, title), url)
    return found[0] if found else None


@pytest.mark.parametrize("around", ["<main>{}</main>", "<div role=main>{}</div>", "<div>{}</div>"])
def test_menus_head_and_foot_are_not_the_pages_own_words(around):
    read = page(
        f"<header>{MENU}</header>{around.format('<h1>Viga!</h1><p>Soovitud lehte ei ole.</p>')}<aside>{PROSE * 9}</aside>{FOOT}"
    )
    assert read.size < 40
    assert read.prose == len("Soovitud lehte ei ole.")
    assert read.headings == ("Viga!",)
    assert read.sentences == ("Viga!", "Soovitud lehte ei ole.")


def test_a_heading_in_a_header_of_the_page_itself_is_its_heading():
    assert page("<main><article><header><h1>Pealkiri</h1></header><p>Jutt.</p></article></main>").headings == (
        "Pealkiri",
    )


def test_a_missing_page_under_a_heavy_layout_is_seen_and_a_good_one_is_left_alone():
    assert said(f"{MENU}<main><h1>Kool</h1><p>Sellist lehte meil ei ole.</p></main>{FOOT}") is Says.NOT_FOUND
    assert said(f"{MENU}<main><h1>Leitud loomad</h1><p>Omanikku ei leitud.</p></main>{FOOT}") is None


def test_a_sentence_broken_into_lines_is_one():
    assert said("<h2>Oops, the page you're</h2><h2>looking for does not exist.</h2>") is Says.NOT_FOUND


def test_a_page_that_names_several_statuses_speaks_about_them():
    assert statuses_in(["404", "Not Found", "410 Gone", "ruum 405a"]) == {"404", "410"}
    assert said("<h1>Olekud</h1><table><tr><td>404<td>Not Found<tr><td>410<td>Gone</table>") is None
    assert said("<h1>404</h1><p>Not found</p>") is Says.NOT_FOUND


@pytest.mark.parametrize(
    "text",
    ["404 €", "404 EUR", "Ei leitud?", "This object was removed from the tomb in 1922", "Kui lehte ei leitud, helista", "Registriosakond on kustutatud kaardilt"],
)  # fmt: skip
def test_what_only_sounds_like_a_missing_page_states_nothing(text):
    assert statement(text) is None


@pytest.mark.parametrize(
    ("text", "called", "kind"),
    [
        ("This kahoot is no longer available", False, Says.NOT_FOUND),
        ("See mustand pole enam saadaval", False, Says.NOT_FOUND),
        ("Этот черновик больше недоступен", False, Says.NOT_FOUND),
        ("The short link you clicked has been deactivated.", False, Says.NOT_FOUND),
        ("This item was deleted, or you may not have permission to see it", False, Says.NOT_FOUND),
        ("Session not found", True, Says.NOT_FOUND),
        ("Session not found", False, None),
        ("Omanikku ei leitud", False, None),
        ("Sündmusi ei leitud", True, None),  # an empty list is an answer
        ("This service is not available at the moment", True, None),
        ("Fatal error: Uncaught mysqli_sql_exception: Connection refused", False, Says.ERROR),
        ("Vabandame, aga foorum on ajutiselt suletud", False, Says.MAINTENANCE),
        ("Kool on gripi tõttu ajutiselt suletud", False, None),
    ],
)
def test_a_page_with_hardly_another_word_may_call_the_missing_thing_as_it_likes(text, called, kind):
    assert lone_statement(text, called=called) is kind


@pytest.mark.parametrize(
    ("title", "body", "parked"),
    [
        ("kool.example", "<p>kool.example has been registered and is currently parked.</p>", True),
        ("Tere", "<p>See domeen on müügis.</p>", True),
        ("Domeenid", "<h1>Registreeri domeen</h1><p>Kontrolli, kas domeen on vaba. Majutus alates 2.99 eurot kuus, esimene aasta soodsam.</p>", False),
        ("Domeen on müüa: kuidas hinda küsida", PROSE * 5, False),
        ("Mis juhtub, kui domeen aegub?", "<h1>Mis juhtub, kui domeen aegub?</h1><p>Külastaja näeb teadet „Domeen on aegunud“.</p>", False),
        ("Domeenid", "<h1>Domeenid</h1><p>Külastaja näeb teadet „See domeen on müügis“.</p>", False),
        ("The domain that was for sale for 25 years", PROSE * 5, False),
    ],
)  # fmt: skip
def test_a_parked_page_speaks_shortly_of_its_own_address(title, body, parked):
    assert bool(parking(page(body, title), "https://kool.example/")) is parked


def test_one_page_that_is_being_made_is_no_site_that_is_not_there_yet():
    being_made = page("<h1>Galerii</h1><p>Leht on koostamisel.</p>", "Galerii")
    assert parking(being_made, "https://kool.example/") == "Leht on koostamisel."
    assert parking(being_made, "https://kool.example/galerii") == ""


def test_the_heading_of_a_cookie_bar_or_a_side_is_no_subject():
    around = '<div role="dialog"><h2>Küpsised</h2></div><main>{}</main><aside><h2>Loetumad</h2></aside>'
    assert page(around.format("<p>Jutt.</p>")).headings == ()
    assert said(around.format("<div>Lugu ei ole olemas või selle õigus on lõppenud.</div>")) is Says.NOT_FOUND


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<h1>Midagi läks valesti</h1><p>Valitud tabelit ei ole andmebaasis.</p>", Says.NOT_FOUND),
        ("<h1>Midagi läks valesti</h1><p>Proovi hiljem uuesti.</p>", Says.ERROR),
        ("<h1>See sisu pole praegu saadaval</h1><p>Omanik jagas seda vähestele või see on kustutatud.</p>", Says.NOT_FOUND),
        ("<h1>Veebileht on suletud</h1><p>Alates aastast 2025 ei ole see veebileht enam kasutusel.</p>", Says.NOT_FOUND),
        ("<h1>Veebileht on suletud</h1><p>Pöördu majutaja poole.</p>", Says.SUSPENDED),
    ],
)  # fmt: skip
def test_what_a_page_tells_further_on_says_what_its_heading_means(body, kind):
    assert said(body) is kind


def test_a_page_of_programs_messages_is_an_error_whatever_it_is_called():
    messages = "<p>Warning: mysqli_query(): Got error 28 from storage engine in /www/kogud.php on line 44</p><p>You have an error in your SQL syntax near '' at line 1</p>"
    assert said(f"<h1>Kogud</h1>{messages}", "Kogud") is Says.ERROR
    assert said(f"<h1>Kogud</h1>{messages}{PROSE * 3}", "Kogud") is None


def test_a_site_that_is_being_mended_just_now_is_closed_whatever_its_heading():
    body = "<h1>Oleme varsti tagasi!</h1><p>Vabandame, kuid hetkel teeme serveris hooldust.</p><p>Oleme peagi taas võrgus!</p>"
    assert said(body, "Oleme varsti tagasi") is Says.MAINTENANCE
    assert said("<h1>Hooldus</h1><p>Auto hoolduse aega saab broneerida e-teeninduses. Tulge varsti tagasi!</p>") is None


def test_mediawiki_marks_a_page_that_nobody_wrote():
    assert said('<h1>Juhend</h1><div class="noarticletext"><p>Здесь пусто.</p></div>', "Juhend") is Says.NOT_FOUND


TEASERS = "".join(
    f"<article><h3><a href=/u/{n}>Uudis number {n}</a></h3><p>Kevadel avatakse uus saal.</p></article>"
    for n in range(4)
)


def test_teasers_of_other_pages_are_no_words_of_a_page():
    gone = f"<main><h1>Artiklit ei saa näidata</h1><p>See lugu on meie arhiivist maha võetud.</p>{TEASERS}</main>"
    assert page(gone).sentences == ("Artiklit ei saa näidata", "See lugu on meie arhiivist maha võetud.")
    assert said(gone) is Says.NOT_FOUND
    assert said(f"<main><h1>Uudised</h1>{TEASERS}</main>") is None
    one = "<main><h2><a href=/a>Minu lugu</a></h2><p>Kevadel avatakse uus saal.</p></main>"
    assert page(one).sentences == ("Kevadel avatakse uus saal.",)


def test_entries_of_a_table_state_nothing_and_a_table_that_only_arranges_does():
    rows = (
        ("page not found", "lehte ei leitud"),
        ("access denied", "ligipääs keelatud"),
        ("file deleted", "fail kustutatud"),
    )
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    assert said(f"<h1>Veateadete sõnastik</h1><table>{cells}</table>", "Veateadete sõnastik") is None
    arranged = "<table><tr><td><a href=/>Avaleht</a></td><td>Sellist lehte ei ole.</td></tr></table>"
    assert said(arranged) is Says.NOT_FOUND


@pytest.mark.parametrize(
    ("title", "heading", "sentence"),
    [
        ("Sivua ei ole", "Julkaisua ei ole", "Julkaisu on vedetty verkkokaupasta eikä sitä ole enää luettavissa."),
        ("Raksts nav pieejams", "Raksts nav pieejams", "Šis raksts vairs netiek publicēts mūsu portālā."),
        ("Fehler", "Artikel", "Der gewünschte Datensatz wurde gelöscht."),
        ("Puslapis", "Puslapio nėra", "Jūsų ieškomas puslapis buvo ištrintas."),
        ("Hoppsan", "Hoppsan", "Sidan du söker finns inte längre."),
        ("Page", "Page introuvable", "La page demandée n'existe plus."),
    ],
)  # fmt: skip
def test_a_missing_page_is_understood_in_neighbours_tongues(title, heading, sentence):
    assert said(f"<h1>{heading}</h1><p>{sentence}</p>", title) is Says.NOT_FOUND


def test_what_the_address_calls_by_its_number_may_be_denied_by_that_number():
    body = "<h1>Viktoriin</h1><p>Koodiga 551092 mängu me ei tunne.</p>"
    assert said(body, "Viktoriin", "https://mang.example/play/551092") is Says.NOT_FOUND
    assert said(body, "Viktoriin", "https://mang.example/reeglid") is None


def test_that_a_keeper_took_a_thing_away_says_it_under_whatever_heading():
    assert said("<h1>Osa 14</h1><p>Saate autor on selle osa eemaldanud.</p>", "Õpetaja jutud") is Says.NOT_FOUND
    assert said("<h1>Part 14</h1><p>It was removed by its owner.</p>", "Talks") is Says.NOT_FOUND


def test_under_an_errors_name_no_heading_names_a_subject():
    assert said("<h1>Õpikeskkond</h1><p>Invalid course module ID</p>", "Error") is Says.NOT_FOUND
    assert said("<h1>Serveri viga ehk kuidas me kaotasime</h1><p>Viimane serv läks auti.</p>", "Serveri viga") is None


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Näitus „Siin ei ole midagi”", "<h1>„Siin ei ole midagi”</h1><p>Kadri Kuuse isikunäitus puudumisest.</p>"),
        ("Portaal maas: „Teenus pole kättesaadav”", "<h1>Portaal oli maas</h1><p>Lõunaks oli viga kõrvaldatud.</p>"),
        ("Lehte ei leitud (2021)", "<h1>Lehte ei leitud</h1><p>Film, 74 min. Lugu külast, mis jäi võrguta.</p>"),
        ("Uuring", "<h1>Uuring</h1><p>See leht on arhiveeritud ja seda enam ei uuendata.</p><p>Rahul oli 81%.</p>"),
        (
            "Hooldustööd",
            "<h1>Hooldustööd</h1><p>Teeme hooldustöid: muru niitmine, tehnosüsteemide hooldus. Küsi pakkumist!</p>",
        ),
    ],
)
def test_what_is_quoted_is_a_work_or_is_still_there_states_nothing(title, body):
    assert said(body, title) is None


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Viga</h1><div>Veebileht kohtas ootamatut tõrget. Palun proovi hiljem uuesti.</div>",
        "<h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2>",
        "<h1>Что-то сломалось</h1><p>Произошёл сбой на сервере. Попробуйте позже.</p>",
        "<h1>Virhe</h1><p>Palvelimella tapahtui odottamaton virhe. Yritä uudelleen.</p>",
    ],
)
def test_a_page_that_the_server_could_not_make_says_so_in_whatever_words(body):
    assert said(body) is Says.ERROR


def test_an_exercise_about_mistakes_is_no_fault_of_the_server():
    assert said("<h1>Leia viga!</h1><p>Igas lauses on üks viga.</p><input>", "Leia viga") is None
    assert said("<h1>Leia viga!</h1><p>Vastus oli vale. Proovi uuesti!</p>", "Leia viga") is None
    assert said("<h1>Veaotsing</h1><p>Kui tekib viga, proovi uuesti.</p>", "Veaotsing") is None


def test_a_sign_in_that_stands_beside_a_missing_page_is_no_wall():
    form = "<form><input name=user><input type=password name=pw><button>Kirjaudu</button></form>"
    gone = page(f"<h1>Hakemaasi sisältöä ei ole</h1><p>Tarkista osoite.</p>{form}", "Virhe 404")
    assert login_wall(gone, URL, URL) == ""
    assert login_wall(page(form), URL, URL)


def test_what_a_page_holds_for_programs_tells_a_wall_without_words():
    saml = "<form method=post action=https://idp.example/sso><input type=hidden name=SAMLRequest value=PHNh></form>"
    assert login_wall(page(saml, ""), URL, URL)
    assert challenge(page("<p>Varmistus</p><div class=cf-turnstile data-sitekey=1></div>", "Varmistus")) == "captcha"
    assert challenge(page(f"<h1>Kirjuta meile</h1>{PROSE * 3}<div data-sitekey=1></div>", "Kontakt")) == ""
    sent = "<meta http-equiv=refresh content='5; URL=/a?bm-verify=AAQ'>"
    assert challenge(read_page(f"<html><head>{sent}</head><body></body></html>".encode(), HTML))


def test_a_brokers_page_names_the_domain_that_it_offers_in_its_own_address():
    offer = page("<h1>hea-kool.ee is available</h1><p>Only $1,495. Buy now.</p>", "hea-kool.ee")
    assert parking(offer, "https://broker.example/profile?d=hea-kool.ee")
    assert not parking(page("<h1>The course is available</h1><p>Only 20 places.</p>"), "https://kool.example/a?d=b")


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Tämä verkkotunnus on varattu asiakkaallemme</h1><p>Sivustoa ei ole vielä julkaistu.</p>",
        "<h1>Diese Domain steht zum Verkauf</h1>",
        "<h1>Domēns tiek pārdots</h1>",
    ],
)
def test_a_parked_name_is_understood_in_neighbours_tongues(body):
    assert parking(page(body, "kool.example"), "https://kool.example/")


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie uns mit Werbung.</p><button>Alle akzeptieren</button>",
        "<p>Per continuare a navigare accetta i cookie oppure abbonati.</p><button>Accetta</button>",
        "<p>Tarvitsemme suostumuksesi evästeisiin ennen kuin jatkat.</p><button>Hyväksy</button>",
    ],
)
def test_a_demand_for_consent_is_understood_in_neighbours_tongues(body):
    assert consent_wall(page(body, "Info"))


def test_a_white_page_is_white_whether_its_title_is_empty_or_not_there():
    assert read_page(b"<html><head><title></title></head><body>\n</body></html>", HTML).blank
    assert not read_page(b"<html><head><title>Kool</title></head><body></body></html>", HTML).blank


def words_of(html):
    return read_page(html.encode(), HTML).sentences


@pytest.mark.parametrize(
    "html",
    [
        "<html><head><script>alert('Sellist artiklit ei ole!');history.back();</script></head><body></body></html>",
        "<body><script>document.write('<h1>404</h1><p>Lehte ei leitud</p>')</script></body>",
        "<body><img src=/viga.png alt='404 – lehte ei leitud'></body>",
        "<body><svg><text>404</text><text>Lehekülge ei leitud</text></svg></body>",
    ],
)
def test_a_page_without_words_says_what_its_box_its_script_or_its_picture_says(html):
    found = says_not_there(read_page(html.encode(), HTML), URL)
    assert found
    assert found[0] is Says.NOT_FOUND


def test_a_box_that_opens_later_and_a_picture_beside_words_say_nothing():
    assert words_of("<body><script>function x(){alert('Lehte ei leitud');history.back()}</script></body>") == ()
    assert words_of("<body><p>Joonis 3</p><img src=1.png alt='404 – lehte ei leitud'></body>") == ("Joonis 3",)


def test_the_data_of_a_framework_say_that_it_drew_its_page_for_missing_ones():
    drawn = "<div id=__next></div><script id=__NEXT_DATA__ type=application/json>{{{}}}</script>"
    gone = drawn.format('"props":{"pageProps":{}},"page":"/404","query":{}')
    there = drawn.format('"props":{"pageProps":{"page":"/4040"}},"page":"/kursus/[id]","query":{}')
    assert said(gone) is Says.NOT_FOUND
    assert said(there) is None


@pytest.mark.parametrize(
    "hidden", ["style='display:none'", "class=d-none", "class='modal fade'", "class='hidden error'"]
)
def test_what_the_markup_hides_until_its_fault_comes_is_not_said(hidden):
    assert (
        said(f"<p>Vali õige vastus.</p><div {hidden}><h2>Lehte ei leitud</h2><p>Sellist lehte ei ole.</p></div>")
        is None
    )
    assert (
        said("<div class='hidden md:block'><h2>Lehte ei leitud</h2><p>Sellist lehte ei ole.</p></div>")
        is Says.NOT_FOUND
    )


@pytest.mark.parametrize(
    "heading",
    ["Sellist leheku\u0308lge ei ole", "Le\u00adhe\u00adkülge ei lei\u00adtud", "Page\u200b not\u200b found", "4\ufe0f\u20e30\ufe0f\u20e34\ufe0f\u20e3"],
)  # fmt: skip
def test_letters_written_in_pieces_are_read_as_one(heading):
    assert said(f"<h1>{heading}</h1><a href=/>Avalehele</a>") is Says.NOT_FOUND


def test_russian_without_a_declaration_is_read_as_browsers_read_it():
    body = "<html><head><title>Школа</title></head><body><h1>Страница не найдена</h1></body></html>".encode("cp1251")
    assert read_page(body, {"content-type": "text/html"}).headings == ("Страница не найдена",)
    body = "<html><body><h1>Pühapäevaõpe</h1></body></html>".encode("cp1252")
    assert read_page(body, {"content-type": "text/html"}).headings == ("Pühapäevaõpe",)


def test_a_name_that_a_betting_site_took_over_is_gone():
    assert parking(page("<h1>Bandar Togel</h1>" + PROSE * 40, "Situs Slot Gacor 2026"), "https://kool.example/ained")
    assert not parking(page("<h1>Hasartmängusõltuvus</h1>" + PROSE, "Kasiino ja slot-mängud"), "https://kool.example/a")


def test_a_dictionarys_entry_denies_in_its_examples():
    assert said("<h1>puuduma</h1><p>ei ole kohal või olemas. Leht puudub.</p>", "puuduma | Sõnastik") is None


def test_a_page_that_is_called_by_its_denial_and_says_it_again_is_missing():
    assert (
        said(
            "<h1>Saade ei ole enam kuulatav</h1><p>Saade on arhiivist eemaldatud.</p>",
            "Saade ei ole enam kuulatav · Raadio",
        )
        is Says.NOT_FOUND
    )
    assert said("<h1>Valge leht</h1><p>Ma ei leia sõnu.</p>", "Seda ei ole | Luule") is None


def test_what_others_may_see_is_not_what_a_page_says():
    body = "<h1>Elevated errors</h1><p>Investigating — Customers may see 503 Service Unavailable.</p>"
    assert said(body, "Elevated errors · Status") is None


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Vienotā pieteikšanās", "<p>Izvēlieties autentifikācijas veidu: eParaksts mobile, internetbanka.</p>"),
        ("Вхід", "<h1>Увійдіть, щоб продовжити</h1>"),
        ("Sisältö", "<p>Kirjaudu sisään nähdäksesi sisällön.</p>"),
        ("Tunnistautuminen", "<ul><li>Varmennekortti<li>Mobiilivarmenne<li>Osuuspankki</ul>"),
        ("Prisijungimas", "<ul><li>Per banką<li>El. parašas<li>Mobilusis parašas</ul>"),
        ("Pieslēgšanās", "<ul><li>Swedbank<li>Luminor<li>eParaksts mobile</ul>"),
        ("Вхід", "<p>Оберіть спосіб входу</p><ul><li>КЕП<li>BankID</ul>"),
        ("Logga in", "<p>Välj inloggningssätt</p>"),
        ("Sisselogimine", "<p>Vali sisselogimise viis</p><ul><li>Kaart<li>Telefon</ul>"),
    ],
)
def test_a_sign_in_is_understood_in_neighbours_tongues(title, body):
    assert login_wall(page(body, title), URL, URL)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Tarkistetaan selaintasi", "<p>Odota hetki, varmistamme ettet ole robotti.</p>"),
        ("Radware Bot Manager Captcha", "<h1>We apologize for the inconvenience…</h1>"),
        ("Sorry", "<p>Your activity on this site made us think that you are a bot.</p>"),
        ("Portal", "<p>Please solve this CAPTCHA to go on to the website.</p>"),
        ("Queue", "<h1>You are now in line</h1><p>Number of users in line ahead of you: 1841</p>"),
    ],
)
def test_a_test_for_robots_and_a_waiting_room_are_walls(title, body):
    assert challenge(page(body, title))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Küberturve", "<h1>Küberturve</h1><p>Kursus on arhiveeritud.</p>"),
        ("Cyber safety", "<h1>Cyber safety</h1><p>This course has been archived.</p>"),
        ("tools", "<h1>tools</h1><p>This repository has been archived by the owner. It is now read-only.</p>"),
        ("Desk lamp", "<h1>Desk lamp</h1><p>This product is currently unavailable.</p><p>A lamp of steel for home and office, 40 cm high.</p>"),
        ("Teated", "<h1>Teated</h1><p>12.05 kell 22–24 on e-teenus hooldustööde tõttu ajutiselt häiritud.</p>"),
    ],
)  # fmt: skip
def test_what_is_archived_sold_out_or_announced_is_there(title, body):
    assert said(body, title) is None


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ('<body id="p404" class="page-404 pagelevel-2">', False),
        ('<body class="error404">', True),
        ('<body class="page-404-error">', True),
    ],
)
def test_a_page_of_that_number_is_not_what_its_markup_calls_missing(body, missing):
    words = "Siin tutvustame ameti teenuseid, vastuvõtu aegu ja seda, kuidas abi küsida. " * 8
    read = read_page(
        f"<html><head><title>Teenused</title></head>{body}<h1>Teenused</h1><p>{words}</p></body></html>".encode(), HTML
    )
    assert bool(says_not_there(read, URL)) is missing


def test_who_tells_of_ways_to_sign_in_asks_nobody_to():
    words = "ID-kaart, Mobiil-ID ja Smart-ID on autentimisvahendid, millega riik tunneb inimese ära. " * 4
    assert not login_wall(page(f"<h1>Autentimine</h1><p>{words}</p>", "Autentimine"), URL, URL)
    tells = "<p>Siseneda saab ID-kaardi või Swedbanki pangalingiga. Juhend on siin.</p>"
    assert not login_wall(page(f"<h1>Sisenemine e-teenusesse</h1>{tells}", "Teenused"), URL, URL)
    assert login_wall(
        page("<h1>Autentimine</h1><p>ID-kaart</p><p>Mobiil-ID</p><p>Smart-ID</p>", "Autentimine"), URL, URL
    )


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Vajate juurdepääsu", "Küsige juurdepääsu või vahetage kontot."),
        ("Kaust", "Teil on vaja ligipääsu."),
        ("Нужен доступ", "Запросите доступ или смените аккаунт."),
        ("Sie benötigen Zugriff", "Wechseln Sie das Konto."),
        ("Pyydä käyttöoikeutta", "Vaihda tiliä."),
    ],
)
def test_a_share_that_was_not_made_with_everybody_wants_a_sign_in(heading, sentence):
    assert login_wall(page(f"<h1>{heading}</h1><p>{sentence}</p>"), URL, URL)


def test_a_service_by_which_one_asks_for_access_is_no_share():
    assert not login_wall(
        page("<h1>Registrid</h1><p>Taotle juurdepääsu registrile, kui töötad ametis.</p>", "Registrid"), URL, URL
    )


def test_the_beginning_of_what_is_sold_to_readers_is_no_sign_in():
    teaser = "<p>Her courtroom has no raised bench.</p><p>This article is for subscribers only. Subscribe from 1 € a week to continue reading.</p>"
    menu = "<header><nav><a>Home</a><a>News</a></nav><button>Sign in</button></header>"
    assert not login_wall(page(f"{menu}<main><h1>The judge who listened</h1>{teaser}</main>"), URL, URL)
    bare = "<p>This page is for subscribers only. Subscribe to continue reading.</p>"
    assert login_wall(page(f"{menu}<main><h1>Sign in</h1>{bare}</main>"), URL, URL)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Not available in your region", "This programme can't be watched from where you are."),
        ("Pole sinu piirkonnas saadaval", "Õigused ei luba saadet siin näidata."),
        ("Недоступно в вашей стране", "Правообладатель не разрешил показ."),
    ],
)
def test_what_is_kept_from_a_region_is_refused_and_not_gone(title, sentence):
    assert said(f"<h1>{title}</h1><p>{sentence}</p>", f"{title} | TV") is Says.FORBIDDEN


def test_a_page_about_what_is_allowed_in_a_country_is_not_refused():
    assert said("<h1>Is it allowed in your country?</h1><p>Rules differ.</p>", "Not safe in your country") is None


@pytest.mark.parametrize(
    ("title", "sentence", "kind"),
    [
        ("Website Expired", "This account has expired.", Says.SUSPENDED),
        ("Majutus on aegunud", "Võta ühendust teenusepakkujaga.", Says.SUSPENDED),
        ("Link", "This link has expired.", Says.NOT_FOUND),
    ],
)
def test_a_site_whose_term_ended_is_not_a_page_that_is_gone(title, sentence, kind):
    assert said(f"<h1>{title}</h1><p>{sentence}</p>", title) is kind


def test_an_apology_in_small_letters_is_no_dictionarys_entry():
    gone = "<p>The page you were looking for doesn't exist.</p>"
    assert said(f"<h1>oops</h1>{gone}", "oops – Support") is Says.NOT_FOUND


def test_a_site_that_says_just_now_in_other_words_is_closed():
    body = "<h1>Teeme lehte paremaks</h1><p>Uuendame parasjagu kodulehte. Oleme varsti tagasi!</p>"
    assert said(body, "Nõustamine") is Says.MAINTENANCE


def test_who_offers_free_spins_took_a_name_over_and_who_warns_of_them_did_not():
    offer = "<h1>100 Free Spins</h1><p>Welcome bonus up to 500 €. 18+. Play responsibly.</p>"
    assert parking(page(offer, "100 Free Spins | Lucky"), "https://kool.example/")
    warning = "<p>Mängusõltuvus algab sageli pakkumisest „welcome bonus“. Räägi lapsega, kuidas sellised reklaamid töötavad.</p>"
    assert not parking(page(f"<h1>50 free spins</h1>{warning * 9}", "50 free spins: kuidas reklaam töötab"), URL)


def test_a_frame_for_those_without_scripts_is_read_while_it_is_there():
    frame = "<noscript><iframe src=https://tags.example/ns.html></iframe></noscript>"
    for body in (
        f"{frame}<p>Tere.</p>",
        f"<template>{frame}</template><svg><iframe src=https://tags.example/x></iframe></svg><p>Tere.</p>",
    ):
        read = page(body)
        assert read.sources
        assert (read.sentences, read.marked_missing) == (("Tere.",), 0)


def test_a_cell_without_end_is_a_cell_still():
    rows = "".join(f"<tr><td>Kood {n}</td><td>{'väga pikk selgitus ' * 80}</td></tr>" for n in range(4))
    assert page(f"<table>{rows}</table>").spoken == ()


@pytest.mark.parametrize(
    "title",
    ["Küla, mida enam ei ole", "Mees, keda pole", "Деревня, которой больше нет", "The village that is no more"],
)
def test_a_thing_named_by_its_being_gone_is_a_title_and_states_nothing(title):
    assert statement(title) is None


@pytest.mark.parametrize("said", ["Lehte, mida otsid, ei ole", "Seda lehte enam ei ole", "Такой страницы больше нет"])
def test_a_page_that_is_gone_is_stated_as_before(said):
    assert statement(said) is Says.NOT_FOUND


def test_a_heading_that_a_sentence_offers_for_sale_is_not_defined_by_it():
    assert parking(page("<h1>Domeen</h1><p>Domeen on müügis.</p>", "Domeen"), "https://kool.example/")
    told = "<h1>Domain parking</h1><p>Domain parking is the registration of a name without any service. This domain is for sale, it says.</p>"
    assert not parking(page(told, "Domain parking"), "https://kool.example/wiki/parking")


@pytest.mark.parametrize(
    ("title", "heading", "body"),
    [
        ("Näitus „404“ - Galerii", "404 – ei leitud", "<p>Galeriis on 5. juunist näitus „404 – ei leitud“. Kunstnik küsib, mis saab mälestustest.</p>"),
        ("Ansambel Error 404", "Error 404", "<p>Punkansambel Valgast.</p>"),
        ("Lehte ei leitud. Luuletus – Värav", "Lehte ei leitud", "<p>kirjutasin su nime otsinguribale</p>"),
        ("Книга «Страница не найдена»", "Страница не найдена", "<p>Детектив о переплётчике.</p>"),
        ("Juhtum 7 | Moodle", "Juhtum 7: aadressi ei leitud", "<p>Naine helistab öösel. Mida teed?</p>"),
        ("Training", "Case 12: page not found", "<p>What would you do first?</p>"),
    ],
)  # fmt: skip
def test_what_is_the_name_of_a_work_or_an_exercise_states_nothing(title, heading, body):
    assert said(f"<h1>{heading}</h1>{body}", title) is None


@pytest.mark.parametrize(
    ("title", "heading"),
    [("Raamatut ei leitud | Raamatukogu", "Raamatut ei leitud"), ("Book not found", "Book not found"), ("Film | Lehte ei leitud", "Lehte ei leitud")],
)  # fmt: skip
def test_a_work_that_is_not_there_is_not_there(title, heading):
    assert said(f"<h1>{heading}</h1><p>Kahjuks ei leitud seda, mida otsisid.</p>", title) is Says.NOT_FOUND


def test_terms_with_their_explanation_are_entries():
    listed = "<dl><dt>Andmebaasi kirjet ei leitud</dt><dd>Kursus on kustutatud.</dd><dt>Sessioon aegus</dt><dd>Logi uuesti sisse.</dd></dl>"
    assert said(f"<h2>Levinud vead</h2>{listed}", "Levinud vead | Moodle") is None


def test_an_event_whose_programme_is_to_come_is_no_site_under_construction():
    told = page(
        "<h1>Summer school 2027</h1><p>The programme will be published in March. Fee: 120 €.</p>", "Coming soon"
    )
    assert parking(told, "https://soon.example/") == ""
    assert parking(page("<h1>Acme</h1><p>Our new site is on its way.</p>", "Coming soon"), "https://soon.example/")


def test_a_link_with_a_remark_in_a_list_of_links_states_nothing():
    listed = "<ul><li><a href=/a>Nukits</a> (ei tööta)</li><li><a href=/b>Vana lastekas</a> – leht on suletud</li></ul>"
    assert "Vana lastekas – leht on suletud" in page(listed, "Lingikogu").cells
    assert said(listed, "Lingikogu") is None


def test_a_brokers_page_offers_the_name_that_was_asked_for():
    offer = page("<h1>naidis-kool.ee on müügis</h1><p>Hind: 990 €</p><button>Osta kohe</button>", "Domeenipood")
    assert parking(offer, "https://osta.example/naidis-kool", "https://www.naidis-kool.ee/rajad")
    assert not parking(offer, "https://osta.example/naidis-kool", "https://muu-kool.ee/rajad")


def test_a_service_that_is_closed_is_gone_and_its_name_is_not_for_sale():
    assert said("<h1>Teenus on suletud</h1><p>Kasutamine lõpetati 1. jaanuaril.</p>") is Says.NOT_FOUND


def test_one_deleted_post_of_a_talk_says_nothing_of_the_talk():
    talk = "<h1>Siig kevadel</h1><p>Peeter: Postitus on autori poolt kustutatud.</p><p>Olev: ussi võtab paremini.</p>"
    assert said(talk, "Siig kevadel - Kalamehed") is None
    assert said("<h1>Siig kevadel</h1><p>Postitus on kustutatud.</p>", "Siig kevadel - Kalamehed") is Says.NOT_FOUND


def test_what_is_shown_only_within_a_network_is_forbidden_here():
    assert said("<p>Ligipääs lubatud ainult kooli arvutivõrgust.</p>") is Says.FORBIDDEN
    assert said("<p>Access is only allowed from the campus network.</p>") is Says.FORBIDDEN
