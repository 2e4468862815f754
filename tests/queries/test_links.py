import sqlalchemy as sa

from course_sync.model.links import LinkKind, Reason, Verdict
from course_sync.queries import LinkFilter, links, url


def test_a_link_is_answered_once_with_every_place_that_holds_it(store, filled):
    found = {answer.url: answer for answer in links(store)}

    dead = found[filled.DEAD]
    assert dead.verdict is Verdict.DEAD
    assert dead.reason is Reason.NOT_FOUND
    assert dead.last.status == 404
    assert dead.streak == 4
    assert dead.last_good is not None
    assert [(place.place.activity, place.text) for place in dead.places] == [
        ("Esmaabi andmise põhimõtted", "Esmaabi töökohal (juhend)"),
        ("Käsiraamat: esmaabi samm-sammult", "siit"),
    ]
    assert {place.course.id for place in found[filled.SHARED].places} == {11, 12, 14}


def test_a_link_that_was_never_visited_has_no_verdict(store, filled):
    found = {answer.url: answer for answer in links(store)}
    assert found[filled.HOSTILE_LINK].last is None
    assert found[filled.HOSTILE_LINK].verdict is None


def test_links_of_courses_out_of_our_care_are_left_out(store):
    assert not [answer for answer in links(store) if "vana.naidis.ee" in answer.url]
    assert url(store, "https://vana.naidis.ee/") is None


def test_every_condition_narrows(store, filled):
    def asked(**conditions):
        return [answer.url for answer in links(store, LinkFilter(**conditions))]

    assert asked(verdicts=frozenset({Verdict.DEAD})) == [filled.DEAD]
    assert asked(kinds=frozenset({LinkKind.OTHER})) == [filled.HOSTILE_LINK]
    assert asked(host="www.tootukassa.naidis.ee") == [filled.SHARED]
    assert filled.DEAD not in asked(course_id=12)


def test_a_host_is_asked_for_with_or_without_its_port(filled, tmp_path):
    addresses = ["http://127.0.0.1:9090/leht", "http://127.0.0.1/leht", "http://127.0.0.10:9090/x", "http://a_b.ee:81/"]
    other = [
        filled.good_course(30 + n, f"K{n}", f"Kursus {n}", filled.CompletionSums(), u) for n, u in enumerate(addresses)
    ]
    made = filled.fill(f"sqlite:///{tmp_path / 'hosts.db'}", other)
    try:
        asked = {
            host: {answer.url for answer in links(made, LinkFilter(host=host))}
            for host in ("127.0.0.1", "127.0.0.1:9090", "127.0.0.1:90", "127.0.0.", "a_b.ee", "aXb.ee", "axb.ee")
        }
    finally:
        made.close()
    assert asked == {
        "127.0.0.1": set(addresses[:2]),
        "127.0.0.1:9090": {addresses[0]},
        "127.0.0.1:90": set(),
        "127.0.0.": set(),
        "a_b.ee": {addresses[3]},
        "aXb.ee": set(),
        "axb.ee": set(),
    }


def test_of_a_course_only_its_own_places_are_shown(store, filled):
    (shared,) = links(store, LinkFilter(course_id=12, host="www.tootukassa.naidis.ee"))
    assert {place.course.id for place in shared.places} == {12}


def test_the_number_of_statements_does_not_grow_with_links_or_places(store):
    asked = []

    def listen(_connection, _cursor, statement, *_):
        asked.append(statement)

    sa.event.listen(store.engine, "before_cursor_execute", listen)
    try:
        found = list(links(store))
    finally:
        sa.event.remove(store.engine, "before_cursor_execute", listen)
    assert len(found) > 4
    assert len([statement for statement in asked if statement.startswith("SELECT")]) == 3


def test_one_link_comes_with_its_history_newest_first(store, filled):
    answer = url(store, filled.DEAD)
    assert [visit.status for visit in answer.visits] == [404, 404, 404, 404, 200]
    assert [visit.at for visit in answer.visits] == sorted((visit.at for visit in answer.visits), reverse=True)


def test_an_unknown_address_has_no_answer(store):
    assert url(store, "https://tundmatu.naidis.ee/") is None
