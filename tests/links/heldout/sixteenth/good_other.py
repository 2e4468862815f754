"""Russian, Finnish, Latvian, German and Swedish pages that are there."""

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.shapes import case
from heldout.sixteenth.skins import (
    app,
    blocks,
    blog,
    docs,
    elementor,
    fine,
    gov,
    joomla,
    moodle,
    news,
    old,
    phpbb,
    plain,
    shop,
    spa,
    wiki,
    wp,
)

CASES = (
    fine(
        "ru.ohvriabi.example/pomosch",
        gov,
        "Департамент социального страхования",
        "Помощь жертвам",
        "Помощь жертвам — бесплатная государственная услуга.\nКризисный телефон 116 006 работает круглосуточно.",
        "ru",
    ),
    fine(
        "rus.err-naide.example/1608000111",
        news,
        "ERR",
        "Школа в Кохтла-Нымме закрыта: что будет с учениками?",
        """
С 1 сентября школы больше нет. Здание продано, учеников перевели в Ярве.
«Мы искали учителя физики два года и не нашли», — сказала директор.
Редактор: Ирина Догатко
""",
        "ru",
    ),
    fine(
        "www.lasteabi-ru.example/roditelyam",
        wp,
        "Детская помощь",
        "Родителям",
        "Если ребёнок пропал, звоните 112, затем 116 000.\n"
        "Не ждите трёх часов: чем раньше начать поиск, тем лучше.\n* Проверьте телефоны друзей\n* Подготовьте фотографию",
        "ru",
    ),
    fine(
        "ru.tootukassa-naide.example/perekvalifikatsiya",
        gov,
        "Касса по безработице",
        "Переобучение",
        "Набор на курсы весны 2024 завершён. О новых курсах сообщим в августе.\nКурс бесплатный, компенсируется проезд и стипендия 3,84 евро в день.",
        "ru",
    ),
    fine(
        "www.psihologia.example/tests/lusher",
        app,
        "Тесты",
        "Тест Люшера онлайн",
        "<form><input type=radio><input type=radio><button>Далее</button></form>\n"
        "Выберите цвет, который вам приятнее всего.",
        "ru",
    ),
    fine(
        "ru.wiki.example/wiki/%D0%9E%D1%88%D0%B8%D0%B1%D0%BA%D0%B0_404",
        wiki,
        "Википедия",
        "Ошибка 404",
        "404 или Not Found («не найдено») — стандартный код ответа HTTP о том, что клиент смог общаться с сервером, но сервер не может найти данные.\n"
        "Такую страницу часто оформляют с юмором.",
        "ru",
    ),
    fine(
        "www.stihi.example/2011/04/12/poteryannaya-stranica",
        blog,
        "Стихи",
        "Потерянная страница",
        "Страница не найдена. Ни письма,\nни строчки, ни пометы на полях...\n© Мария Лебедева, 2011. Рецензий нет.",
        "ru",
    ),
    fine(
        "forum.mamy.example/viewtopic.php",
        phpbb,
        "Форум мам",
        "Садик закрыли на карантин",
        "<div class='post'>Лена: Нас тоже закрыли до понедельника, ссылка на сайт не работает.</div>\n<div class='post'>Оля: Звоните, ответят.</div>\nТема закрыта.",
        "ru",
    ),
    fine(
        "www.narva-kultuur.example/afisha",
        wp,
        "Дом культуры",
        "Афиша",
        "Мероприятий не найдено.\nПодпишитесь на рассылку, чтобы узнать о новых концертах.",
        "ru",
    ),
    fine(
        "www.uchitel.example/konspekt/5-klass",
        old,
        "Учитель",
        "Конспект урока: частица НЕ",
        "Цель: научить писать НЕ с глаголами.\nне был, не найден, не знаю, нет, нельзя\n|1|не ходил|\n|2|не видел|",
        "ru",
    ),
    fine(
        "ru.docs.tool.example/faq",
        docs,
        "Инструмент",
        "Частые ошибки",
        "«Файл не найден» — проверьте путь.\n«Доступ запрещён» — войдите заново.\n"
        "«Срок действия ссылки истёк» — запросите новую.",
        "ru",
    ),
    fine(
        "shop.knigi.example/product/551",
        shop,
        "Книги",
        "Общаться с ребёнком. Как?",
        "<p class='price'>14,20 €</p>Нет в наличии. Сообщить о поступлении\n"
        "Юлия Гиппенрейтер. 304 страницы, твёрдый переплёт.",
        "ru",
    ),
    fine(
        "rus.postimees-naide.example/7788",
        news,
        "Rus.Postimees",
        "Учителей не хватает: объявления висят месяцами",
        "В Нарве вакантны 34 места.\n"
        "<div class='paywall'>Чтобы читать дальше, оформите подписку. Уже подписчик? Войти</div>",
        "ru",
    ),
    fine(
        "www.integratsioon.example/ru/klub",
        gov,
        "Фонд интеграции",
        "Языковой клуб: регистрация завершена",
        "Все места заняты, занятия идут с 10 сентября по средам в 17.30 в Доме эстонского языка.\nВедущая Кюлли Пярн. Запись в лист ожидания по телефону 659 9069.",
        "ru",
    ),
    fine(
        "moodle-ru.example/course/view.php",
        moodle,
        "Moodle",
        "Основы делопроизводства",
        "Тема 1. Регистрация документа\n"
        "Тема 2. Сроки хранения и уничтожение. Уничтоженный документ восстановить нельзя.",
        "ru",
    ),
    fine(
        "video.urok.example/v/fizika-9",
        spa,
        "Физика 9",
        "Физика 9 класс. Закон Ома — видеоурок",
        "Сила тока, напряжение, сопротивление",
        "ru",
        lone=True,
    ),
    case(
        Reason.FINE,
        "lib.staraja.example/dal/slovar.htm",
        sends(
            old(
                "Библиотека", "Толковый словарь", blocks("ПРОПАСТЬ — потеряться, исчезнуть.\nПусто — ничего нет."), "ru"
            )
            .replace("utf-8", "windows-1251")
            .encode("cp1251", "replace"),
            200,
            {"Content-Type": "text/html"},
        ),
    ),
    fine(
        "www.gazeta.example/2016/arhiv",
        joomla,
        "Газета",
        "Архив номеров 2016",
        "* № 1, январь\n* № 2, февраль\n* № 3 не выходил\n* № 4, апрель",
        "ru",
    ),
    fine(
        "konsultant.ru-naide.example/zakon/38",
        plain,
        "Закон",
        "Закон о защите детей. Статья 38",
        "<h1>Статья 38. Утратила силу</h1>\n"
        "Статья 39. Обязанность сообщить о ребёнке, нуждающемся в помощи\n(1) Каждый обязан сообщить.",
        "ru",
    ),
    fine(
        "www.kela-esimerkki.example/opintotuki",
        gov,
        "Kela",
        "Opintotuki",
        "Opintotukea voi hakea verkossa. Hakuaika jatkuvaa.\n"
        "Huoltokatko su 6.10. klo 8–12: asiointipalvelu ei ole käytettävissä.",
        "fi",
    ),
    fine(
        "www.mll-esimerkki.example/nuortennetti/kiusaaminen",
        wp,
        "MLL",
        "Kiusaaminen",
        "Sinua ei saa kiusata. Kerro aikuiselle.\nLasten ja nuorten puhelin 116 111.",
        "fi",
    ),
    fine(
        "yle-esimerkki.example/a/3-11223",
        news,
        "Yle",
        "Kyläkoulu katosi kartalta",
        "Koulua ei enää ole. Rakennus myytiin huutokaupassa 12 000 eurolla.\n"
        "Entiset oppilaat muistelevat viimeistä kevätjuhlaa.",
        "fi",
    ),
    fine(
        "oppimateriaali.example/tehtavat/murtoluvut",
        spa,
        "Oppimateriaali",
        "Murtoluvut",
        "Harjoittele murtolukuja",
        "fi",
        lone=True,
    ),
    fine(
        "www.thl-esimerkki.example/julkaisut/2013",
        gov,
        "THL",
        "Kouluterveyskysely 2013",
        "Tämä sivu on arkistoitu eikä sitä enää päivitetä.\n|Vuosi|Vastaajia|\n|2013|99 478|",
        "fi",
    ),
    fine(
        "www.visc-piemers.example/lv/uzdevumi",
        gov,
        "VISC",
        "Uzdevumu paraugi",
        "Mācību jomu uzdevumu paraugi 1.–9. klasei.\n* Matemātika\n* Valodas\nFaili tiks atjaunoti septembrī.",
        "lv",
    ),
    fine(
        "www.lsm-piemers.example/raksts/skola",
        news,
        "LSM",
        "Skolu tīkls: vai lauku skolas pazudīs?",
        "Pēdējos desmit gados slēgtas 140 skolas.\n“Skolas vairs nav, bet cilvēki palikuši,” saka Ilze.",
        "lv",
    ),
    fine(
        "www.biblioteka-piemers.example/katalogs",
        joomla,
        "Bibliotēka",
        "Meklēšanas rezultāti",
        "Nekas netika atrasts vaicājumam „bērnu aizsardzība 1925”.\n<form><input name=q><button>Meklēt</button></form>",
        "lv",
    ),
    fine(
        "jaunatne-piemers.example/projekts",
        elementor,
        "Jaunatne",
        "Projekts ir noslēdzies",
        "Projekts norisinājās no 2017. līdz 2019. gadam. Materiāli pieejami lejupielādei.\n* Rokasgrāmata\n* Spēļu kartītes",
        "lv",
    ),
    fine(
        "www.bpb-beispiel.example/lernen/spiele",
        gov,
        "bpb",
        "Spiele zur politischen Bildung",
        "Die gedruckte Ausgabe ist vergriffen. Das Spiel steht als PDF bereit.\nAb 12 Jahren, 45 Minuten.",
        "de",
    ),
    fine(
        "www.jugendhilfe-beispiel.example/glossar",
        wp,
        "Jugendhilfe",
        "Glossar",
        "|Inobhutnahme|vorläufiger Schutz|\n|Vermisst|ein Kind ist nicht auffindbar|\n|Löschung|Daten werden entfernt|",
        "de",
    ),
    fine(
        "www.zeitung-beispiel.example/bildung/funkloch",
        news,
        "Zeitung",
        "„Seite nicht gefunden“: Wenn Schulen ihre Domain verlieren",
        "Plötzlich stand dort Werbung für Wetten. Drei Schulen berichten.\nDer Schulträger hatte die Rechnung nicht bezahlt.",
        "de",
    ),
    fine(
        "www.skolverket-exempel.example/undervisning/laroplan",
        gov,
        "Skolverket",
        "Läroplan för förskolan",
        "Denna läroplan gäller från 1 juli 2025. Den tidigare versionen har upphört att gälla.\n* Normer och värden\n* Omsorg, utveckling och lärande",
        "sv",
    ),
    fine(
        "www.bris-exempel.example/for-barn",
        wp,
        "Bris",
        "För barn och unga",
        "Ring 116 111. Du kan vara anonym.\nChatten är stängd just nu. Öppnar kl. 9.",
        "sv",
    ),
    fine(
        "kurser-exempel.example/kurs/77",
        moodle,
        "Kurser",
        "Handledning i praktiken",
        "Kursen är fulltecknad. Nästa start i januari.\nInnehåll: samtal, observation, återkoppling.",
        "sv",
    ),
)
