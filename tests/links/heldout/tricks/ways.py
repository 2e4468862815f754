"""How a page may say it out of sight of a reader of words: in data of frameworks, boxes of scripts, pictures, odd encodings; and what is only hidden."""

import unicodedata

from faultfarm.rows import sends, to

from course_sync.model.links import Reason as R
from heldout.shapes import Case, bare, case, on, text, wordpress

S, OK, ERR = R.SOFT_404, R.FINE, R.SERVER_ERROR


def soft(address: str, page: object, *also: R, **rest: object) -> Case:
    return case(S, address, page, also=(R.GENERAL_PAGE, *also), **rest)  # type: ignore[arg-type]


def fine(address: str, page: object, *also: R, **rest: object) -> Case:
    return case(OK, address, page, also=also, **rest)  # type: ignore[arg-type]


def framework(
    data: str,
    body: str = "<div id=__next></div>",
    title: str = "Kursused",
    attributes: str = "id=__NEXT_DATA__ type=application/json",
) -> str:
    return f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title></head><body>{body}<script {attributes}>{data}</script><script src=/_next/static/main.js></script></body></html>"


FRAMEWORKS = [
    soft("next1.naidis.ee/kursus/41", framework('{"props":{"pageProps":{}},"page":"/404","query":{},"buildId":"x"}')),
    soft("next2.naidis.ee/kursus/42", framework('{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{},"buildId":"x"}')),
    fine("next3.naidis.ee/kursus/43", framework('{"props":{"pageProps":{"kursus":{"nimi":"Ruum 404","page":"/4040"}}},"page":"/kursus/[id]","query":{"id":"43"},"buildId":"x"}')),
    soft("nuxt1.naidis.ee/uudis/5", framework('window.__NUXT__={data:[{}],error:{statusCode:404,message:"x"},serverRendered:true}', "<div id=__nuxt></div>", "Uudised", "")),
    fine("nuxt2.naidis.ee/uudis/6", framework("window.__NUXT__={data:[{id:404,pealkiri:'Uudis'}],error:null,serverRendered:true}", "<div id=__nuxt></div>", "Uudised", "")),
    soft("meta1.naidis.ee/leht/7", bare("Kool", "<div id=root></div><script src=/m.js></script>", "et", "<meta http-equiv='Status' content='404 Not Found'>")),
    soft("canon1.naidis.ee/leht/8", bare("Kool", "<div id=root></div><script src=/m.js></script>", "et", "<link rel=canonical href='https://canon1.naidis.ee/404'>")),
    fine("canon2.naidis.ee/leht/9", bare("Kool", "<div id=root></div><script src=/m.js></script>", "et", "<link rel=canonical href='https://canon2.naidis.ee/leht/9'>")),
    soft("shop1.naidis.com/products/mug", "<html><head><title>Mugs</title></head><body class='template-404'><main><p>Let us show you our mugs.</p><a href=/>Go on</a></main></body></html>"),
    soft("shop2.naidis.com/mug.html", "<html><head><title>Store</title></head><body class='cms-no-route cms-noroute-index'><main><p>Hello there.</p></main></body></html>"),
]  # fmt: skip

BOXES = [
    soft("box1.naidis.ee/vaata.php?id=8", "<html><head><meta charset=utf-8><script>alert('Sellist artiklit ei ole!');history.back();</script></head><body></body></html>"),
    soft("box2.naidis.com/view.asp?id=9", '<script>alert("The requested page does not exist.");history.go(-1)</script>'),
    soft("box3.naidis.ru/view.php?id=9", "<html><head><meta charset=utf-8></head><body><script>alert('Страница не найдена');window.close();</script></body></html>"),
    case(ERR, "box4.naidis.ee/vaata.php?id=8", "<html><head><meta charset=utf-8><script>alert('Andmebaasi viga. Proovi hiljem uuesti.');history.back();</script></head><body></body></html>", also=(R.UNAVAILABLE,)),
    fine("box5.naidis.ee/mang", "<html><head><meta charset=utf-8><title>Mäng</title><script>function kaotus(){alert('Mäng läbi! Lehte ei leitud.')}</script></head><body><canvas id=m></canvas></body></html>"),
    soft("write1.naidis.ee/leht.html", "<html><head><meta charset=utf-8></head><body><script>document.write('<h1>404</h1><p>Lehte ei leitud</p>')</script></body></html>"),
    soft("iframe1.naidis.ee/leht/3", "<html><head><title>Kool</title></head><body style='margin:0'><iframe src='/vead/404.html' width=100% height=100%></iframe></body></html>"),
    fine("iframe2.naidis.ee/leht/3", "<html><head><title>Kool</title></head><body style='margin:0'><iframe src='https://video.example/embed/404404' width=100% height=100%></iframe></body></html>"),
]  # fmt: skip

PICTURES = [
    soft("pilt1.naidis.ee/leht/1", bare("", "<center><img src=/img/viga.png alt='404 – lehte ei leitud'></center>")),
    soft("pilt2.naidis.com/page/2", bare("School", "<a href=/><img src=/gfx/oops.jpg alt=\"Oops! We can't find that page\"></a>")),
    fine("pilt3.naidis.ee/foto/3", bare("Foto", "<img src=/foto/3.jpg alt='Kadunud küla: vana talu enne lammutamist'>")),
    soft("svg1.naidis.ee/leht/4", bare("Kool", "<svg viewBox='0 0 9 9'><text x=1 y=1>404</text><text x=1 y=3>Lehekülge ei leitud</text></svg>")),
    fine("svg2.naidis.ee/skeem", bare("Võrgu skeem", "<svg viewBox='0 0 9 9'><text>Server</text><text>404</text><text>200</text><text>Klient</text></svg>")),
]  # fmt: skip

_NFD = unicodedata.normalize("NFD", "Sellist lehekülge ei õnnestunud leida.")

ENCODED = [
    soft("kood1.naidis.ee/a", bare("Kool", f"<h1>{_NFD}</h1>")),
    soft("kood2.naidis.ee/a", bare("Kool", "<h1>Le&shy;he&shy;kül&shy;ge ei lei&shy;tud</h1><p>Aad&shy;ress on va&shy;le.</p>")),
    soft("kood3.naidis.com/a", bare("School", "<h1>Page\u200b not\u200b found</h1>")),
    soft("kood4.naidis.ee/a", "<html><head><title>Kool</title></head><body><h1>Lehekülge ei leitud</h1></body></html>".encode(), headers={"Content-Type": "text/html; charset=iso-8859-1"}),
    soft("kood5.naidis.ru/a", "<html><head><title>Школа</title></head><body><h1>Страница не найдена</h1><p>Проверьте адрес.</p></body></html>".encode("cp1251"), headers={"Content-Type": "text/html"}),
    fine("kood6.naidis.ru/a", f"<html><head><title>Школа</title></head><body><h1>Наша школа</h1>{text(3, 'ru')}</body></html>".encode("cp1251"), headers={"Content-Type": "text/html"}),
    soft("kood7.naidis.ee/a", "<html><head><title>Kool</title></head><body><h1>Lehekülge ei leitud</h1></body></html>".encode("utf-16"), headers={"Content-Type": "text/html"}),
    soft("kood8.naidis.ee/a", bare("Kool", "<h1>4️⃣0️⃣4️⃣</h1><p>Siia ei jõua ükski tee.</p><a href=/>Avalehele</a>")),
    soft("kood9.naidis.ee/a", bare("Kool", "<h1>4Ø4</h1><p>Vaata avalehte.</p>")),
]  # fmt: skip

_TEMPLATE = "<div {}><h2>Lehte ei leitud</h2><p>Vabandame, sellist lehte ei ole.</p></div>"

HIDDEN = [
    fine("peidus1.naidis.ee/harjutus", bare("Harjutus", "<h1>Harjutus</h1><p>Ühenda paarid.</p>" + _TEMPLATE.format("style='display:none' class=viga"))),
    fine("peidus2.naidis.ee/harjutus", bare("Test", "<p>Vali õige vastus.</p><input type=radio>" + _TEMPLATE.format("class='d-none'"))),
    fine("peidus3.naidis.ee/harjutus", bare("Kaart", "<div id=kaart></div>" + _TEMPLATE.format("class='modal fade' tabindex=-1"))),
    fine("peidus4.naidis.ee/harjutus", bare("Kaart", "<div id=kaart></div><dialog id=viga>" + _TEMPLATE.format("") + "</dialog>")),
    fine("peidus5.naidis.com/app", bare("Quiz", "<p>Choose an answer.</p><button>A</button><div class='hidden error'>Something went wrong. Please try again later.</div>")),
    soft("peidus6.naidis.ee/leht", bare("Kool", "<main>" + _TEMPLATE.format("style='display:block'") + "</main><div style='display:none'><p>Laadin</p></div>")),
]  # fmt: skip

_FRONT = wordpress("Avaleht", "Tere tulemast", text(3))

LED = [
    case(R.GENERAL_PAGE, "esi1.naidis.ee/dokumendid/kava", to("/web/guest/home"), also=(S,), pages={"/web/guest/home": sends(_FRONT)}),
    case(R.GENERAL_PAGE, "esi2.naidis.ee/dokumendid/kava", to("/SitePages/Home.aspx"), also=(S,), pages={"/SitePages/Home.aspx": sends(_FRONT)}),
    case(R.GENERAL_PAGE, "esi3.naidis.ee/dokumendid/kava", to("/Pages/default.aspx"), also=(S,), pages={"/Pages/default.aspx": sends(_FRONT)}),
    case(R.GENERAL_PAGE, "esi4.naidis.ee/dokumendid/kava", to("/site/index"), also=(S,), pages={"/site/index": sends(_FRONT)}),
    case(R.GENERAL_PAGE, "esi5.naidis.ee/dokumendid/kava", to("/et/avaleht/"), also=(S,), pages={"/et/avaleht/": sends(_FRONT)}),
    fine("esi6.naidis.ee/kodu", to("/et/kodu/"), R.PERMANENT_REDIRECT, pages={"/et/kodu/": sends(wordpress("Kodu", "Kodu", text(2)))}),
    soft("viib1.naidis.ee/leht", to("/et/viga?kood=404"), pages={"/et/viga?kood=404": sends(wordpress("Kool", "Tere", text(2)))}),
    soft("viib2.naidis.fi/sivu", to("/virhe"), pages={"/virhe": sends(bare("Koulu", "<p>Hei.</p>"))}),
    case(R.PARKED, "muuk1.naidis.com/course", on("maakler1.naidis.com", "/buy?domain=muuk1.naidis.com"), also=(S, R.GENERAL_PAGE), pages={"maakler1.naidis.com/buy?domain=muuk1.naidis.com": sends(bare("muuk1.naidis.com", "<h1>muuk1.naidis.com is for sale</h1><p>Make an offer.</p>"))}),
]  # fmt: skip

CASES = FRAMEWORKS + BOXES + PICTURES + ENCODED + HIDDEN + LED
