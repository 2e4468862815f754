"""What words give away."""

from dataclasses import replace

import pytest

from course_sync.model.course import Author, TextFormat
from course_sync.model.findings import Severity
from course_sync.model.links import LinkKind, Occurrence


def saying(w, body, **changes):
    return w.view(texts=(w.text(body, **changes),))


@pytest.mark.parametrize(
    ("body", "phrase"),
    [
        ("<p>Lorem ipsum dolor sit amet</p>", "Lorem ipsum"),
        ("<p>Siia tuleb tekst peatüki kohta</p>", "Siia tuleb tekst"),
        ("<p>Siia tuleb video.</p>", "Siia tuleb video"),
        ("<p>(lisa siia pilt)</p>", "lisa siia pilt"),
        ("<p>Sisesta tekst siia</p>", "Sisesta tekst siia"),
        ("<p>Sisu on lisamisel.</p>", "Sisu on lisamisel"),
        ("<p>Insert text here</p>", "Insert text here"),
        ("<p>Your text goes here</p>", "text goes here"),
        ("<p>TODO: lisada joonis</p>", "TODO:"),
        ("<p>TODO</p>", "TODO"),
        ("<p>Kontakt: [XXX]</p>", "[XXX]"),
        ("<p>XXXX</p>", "XXXX"),
        ("<p>Kuupäev [TBD]</p>", "[TBD]"),
        ("<p>Sisu lisatakse peagi.</p>", "Sisu lisatakse peagi"),
        ("<h3>Teema 4</h3><p>Materjalid tulevad varsti!</p>", "Materjalid tulevad varsti"),
        ("<p>See peatükk on alles koostamisel</p>", "See peatükk on alles koostamisel"),
        ("<p>Coming soon…</p>", "Coming soon"),
        ("<p>Раздел находится в разработке.</p>", "Раздел находится в разработке"),
    ],
)
def test_a_placeholder_is_a_warning_that_quotes_it(w, found, body, phrase):
    (finding,) = found("text.placeholder", saying(w, body))
    assert (finding.severity, finding.details["phrase"]) == (Severity.WARNING, phrase)
    assert phrase in finding.details["evidence"]
    assert finding.subject == phrase.casefold()


@pytest.mark.parametrize(
    "body",
    [
        "Lisa siia oma vastus.",
        "Lisa siia link oma esitlusele.",
        "Siia tuleb lisada pilt oma töökohast.",
        "Pane kirja oma TODO nimekiri.",
        "XXX olümpiamängud toimusid Londonis.",
        "Helista numbril +372 XXX XXXX.",
        "IBAN on kujul EE XXXX XXXX.",
        "Todo está bien.",
        "Tekst tuleb läbi lugeda.",
        "Vajalik info lisatakse hiljem ka kirjas, mille saad pärast registreerumist.",
        "Uus seadus on koostamisel.",
        "Leht on koostamisel koos partneritega, kes vastutavad andmete eest.",
        "Kui leht on koostamisel, näeb seda ainult õpetaja.",
        "The new system is under construction in three counties.",
        "Siia on kogutud materjalid.",
        "Insert text here to answer the question and submit.",
        "Ava https://a.test/TODO: seal on nimekiri",
        '<img src="TODO.png" alt="TODO"><p>Joonis</p>',
    ],
)
def test_words_that_only_look_like_a_placeholder_are_fine(w, found, body):
    assert found("text.placeholder", saying(w, f"<p>{body}</p>")) == []


def test_a_house_may_add_phrases_of_its_own(w, found):
    view = saying(w, "<p>Osa on TÄIENDAMISEL.</p>")
    assert found("text.placeholder", view) == []
    (finding,) = found("text.placeholder", view, phrases="täiendamisel; tuleb hiljem;")
    assert finding.details["phrase"] == "TÄIENDAMISEL"


def test_a_placeholder_in_a_long_line_is_quoted_with_what_stands_around_it(w, found):
    (finding,) = found("text.placeholder", saying(w, f"<p>{'sõna ' * 400}lorem ipsum{' sõna' * 400}</p>"))
    assert "lorem ipsum" in finding.details["evidence"]
    assert len(finding.details["evidence"]) <= 300


MARKS = ["@@PLUGINFILE@@/pilt.png", "$@PAGEVIEWBYID*123@$", "/draftfile.php/5/user/draft/88/pilt.png"]


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_that_moodle_could_not_resolve_is_an_error(w, found, mark):
    (finding,) = found("text.unresolved-file", saying(w, f'<p><img src="{mark}"></p>'))
    assert (finding.severity, finding.subject) == (Severity.ERROR, mark)


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_seen_as_a_link_and_in_the_body_is_told_once(w, found, mark):
    occurrence = Occurrence(w.link("x:", kind=LinkKind.INTERNAL, written=mark), w.place(1))
    view = replace(saying(w, f'<a href="{mark}">x</a><img src="{mark}">'), occurrences=(occurrence,))
    assert [finding.subject for finding in found("text.unresolved-file", view)] == [mark]


def test_resolved_files_are_fine(w, found):
    body = '<img src="https://moodle.test/pluginfile.php/1/mod_page/content/0/pilt.png"> Kirjuta aadressile abi@a.test, hind 5$'
    assert found("text.unresolved-file", saying(w, body)) == []


def test_learners_words_are_not_judged(w, found):
    body = "Lorem ipsum. Esita töö hiljemalt 21.11.2026. @@PLUGINFILE@@/x.png"
    view = saying(w, body, author=Author.LEARNER)
    for rule in ("text.placeholder", "text.unresolved-file"):
        assert found(rule, view) == []
        assert len(found(rule, saying(w, body, format=TextFormat.PLAIN))) == 1


def test_words_that_were_kept_are_not_read_again(w, found):
    (finding,) = found("text.placeholder", saying(w, "<p>Uus sisu</p>", words="Lorem ipsum"))
    assert finding.details["phrase"] == "Lorem ipsum"
