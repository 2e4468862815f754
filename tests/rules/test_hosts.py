"""A host that fails as a whole is one finding about the host; what fails by itself stands alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from course_sync.health import ConfirmationPolicy, is_confirmed
from course_sync.model.findings import Severity
from course_sync.model.links import Hop, LinkKind, Occurrence
from course_sync.model.links import Reason as R
from course_sync.rules import HOST_DOWN, RULES, Judgement, Tuning, host_facts, host_over, is_covered, is_watched, judge
from course_sync.rules.hosts import FAULT_OF

HOST = "kadunud.test"


def addresses(count, host=HOST):
    return [f"https://{host}/{number}" for number in range(count)]


def world(w, *groups, elsewhere=(), answered=None):
    """A course with links, a (url, reasons) each; `elsewhere` are links of other courses."""
    states = {url: w.state(*reasons, url=url) for url, reasons in groups}
    others = [w.state(*reasons, url=url) for url, reasons in elsewhere]
    everywhere = [*states.values(), *others]
    good = {}
    for state in everywhere:
        if state.last.verdict in {"ok", "moved", "blocked"}:
            good.setdefault(state.url.split("/")[2], []).append(state.last.at)
    facts = host_facts([one for one in everywhere if one.streak], lambda _: good | (answered or {}))
    occurrences = tuple(Occurrence(w.link(url), w.place(1, part_id=url)) for url in states)
    return w.view(occurrences=occurrences, links=states, hosts=facts)


def failing(count, *reasons, host=HOST):
    return [(url, reasons) for url in addresses(count, host)]


def seen(view, **options):
    found = judge(view, Tuning(options={HOST_DOWN: options})).findings
    return sorted((one.rule, one.subject) for one in found if one.rule in {HOST_DOWN, "link.broken"})


@pytest.mark.parametrize("reason", sorted(FAULT_OF))
def test_a_host_all_of_whose_links_fail_alike_is_one_finding(w, reason):
    view = world(w, *failing(5, reason, reason))
    assert seen(view) == [(HOST_DOWN, HOST)]
    (finding,) = (one for one in judge(view).findings if one.rule == HOST_DOWN)
    assert (finding.severity, finding.reason, finding.place.cmid) == (Severity.ERROR, reason, None)
    assert (finding.details["places"], finding.details["failing"], finding.details["links"]) == (5, 5, 5)
    assert [finding.details[f"place_0{n}"].rpartition(": ")[2] for n in range(1, 6)] == addresses(5)


@pytest.mark.parametrize("reason", [R.NOT_FOUND, R.GONE, R.SOFT_404, R.REDIRECT_LOOP, R.CLIENT_ERROR, R.VIDEO_REMOVED])
def test_missing_pages_are_never_the_hosts_fault(w, reason):
    view = world(w, *failing(5, reason, reason))
    assert seen(view) == [("link.broken", url) for url in addresses(5)]


def test_missing_pages_show_that_the_host_answers(w):
    pages = [(f"https://{HOST}/leht{n}", (R.NOT_FOUND,)) for n in range(2)]
    states = [replace(w.state(*reasons, url=url), last=w.visit(*reasons, url, status=404)) for url, reasons in pages]
    silent = [w.state(R.TIMEOUT, url=url) for url in addresses(4)]
    assert host_facts([*states, *silent], lambda _: {})[HOST].links == 6


@pytest.mark.parametrize(("failing_links", "one"), [(2, False), (3, True)])
def test_so_many_links_must_fail(w, failing_links, one):
    view = world(w, *failing(failing_links, R.TIMEOUT))
    assert ((HOST_DOWN, HOST) in seen(view)) is one
    assert len(seen(view)) == (1 if one else failing_links)


@pytest.mark.parametrize(("good", "one"), [(1, True), (2, False)])
def test_so_large_a_share_must_fail(w, good, one):
    """Four of five are 80 of a hundred, four of six are not."""
    fine = [(f"https://{HOST}/hea{n}", (R.FINE,)) for n in range(good)]
    assert ((HOST_DOWN, HOST) in seen(world(w, *failing(4, R.RESET), *fine))) is one


def test_the_thresholds_are_options(w):
    view = world(w, *failing(3, R.TIMEOUT), (f"https://{HOST}/hea", (R.FINE,)))
    assert len(seen(view)) == 3
    assert seen(view, percent=75) == [(HOST_DOWN, HOST)]
    assert len(seen(view, percent=75, links=4)) == 3


def test_links_that_fail_each_in_its_way_stand_alone(w):
    view = world(
        w,
        *failing(2, R.TIMEOUT),
        ("https://kadunud.test/a", (R.SERVER_ERROR,)),
        ("https://kadunud.test/b", (R.TLS_EXPIRED,)),
    )
    assert len(seen(view)) == 4
    assert all(rule == "link.broken" for rule, _ in seen(view))


def test_refused_reset_and_time_out_are_alike(w):
    view = world(
        w, *((url, (reason,)) for url, reason in zip(addresses(3), (R.REFUSED, R.RESET, R.TIMEOUT), strict=True))
    )
    assert seen(view) == [(HOST_DOWN, HOST)]


def test_links_of_other_courses_count_and_a_course_without_one_hears_nothing(w):
    others = failing(4, R.NO_SUCH_NAME)
    view = world(w, (f"https://{HOST}/siin", (R.NO_SUCH_NAME,)), elsewhere=others)
    assert seen(view) == [(HOST_DOWN, HOST)]
    assert seen(world(w, ("https://muu.test/", (R.FINE,)), elsewhere=others)) == []


def test_what_was_good_before_the_trouble_began_says_nothing_of_it(w):
    long_ago = {HOST: [w.now - timedelta(days=3)] * 50}
    assert seen(world(w, *failing(3, R.TIMEOUT), answered=long_ago)) == [(HOST_DOWN, HOST)]
    lately = {HOST: [w.now - timedelta(hours=1)] * 50}
    assert len(seen(world(w, *failing(3, R.TIMEOUT), answered=lately))) == 3


def test_a_missing_page_of_a_dead_host_stands_alone_beside_it(w):
    view = world(w, *failing(8, R.TIMEOUT), (f"https://{HOST}/leht", (R.NOT_FOUND,)))
    assert seen(view) == [("link.broken", f"https://{HOST}/leht"), (HOST_DOWN, HOST)]


def test_a_redirect_to_a_dead_host_is_that_hosts_fault(w):
    def led(number):
        url = f"https://lyhike.test/{number}"
        hops = (Hop(url, 302), Hop(f"https://{HOST}/{number}", None))
        return w.state(R.NO_SUCH_NAME, url=url, hops=hops)

    assert set(host_facts([led(number) for number in range(4)], lambda _: {})) == {HOST}


def test_other_kinds_of_links_have_no_host(w):
    states = [w.state(R.NO_SUCH_NAME, url=f"mailto:{n}@kadunud.test", kind=LinkKind.MAIL) for n in range(5)]
    assert host_facts(states, lambda _: {}) == {}


def test_it_is_confirmed_like_the_fault_of_a_link_and_by_so_many_links(w):
    """One page that failed for a week says nothing of the host, which fails since today."""
    policy = ConfirmationPolicy()

    def signs(*groups):
        (finding,) = (one for one in judge(world(w, *groups)).findings if one.rule == HOST_DOWN)
        return finding.signs

    old = (f"https://{HOST}/vana", (R.TIMEOUT,) * 9)
    assert not is_confirmed(signs(old, *failing(4, R.TIMEOUT)), policy)
    assert is_confirmed(signs(*failing(4, *[R.TIMEOUT] * 8)), policy)
    assert not is_confirmed(signs(*failing(4, R.NO_SUCH_NAME)), policy)
    assert is_confirmed(signs(*failing(4, R.NO_SUCH_NAME, R.NO_SUCH_NAME)), policy)


def test_a_look_that_could_not_tell_begins_nothing_and_folds_nothing(w):
    view = world(w, *failing(4, R.TIMEOUT, R.OUR_NETWORK))
    found = [one for one in judge(view).findings if one.rule in {HOST_DOWN, "link.broken"}]
    assert len(found) == 5
    assert not any(one.conclusive for one in found)


def test_with_the_rule_off_each_link_stands_alone(w):
    view = world(w, *failing(4, R.TIMEOUT))
    found = judge(view, Tuning(off=frozenset({HOST_DOWN}))).findings
    assert [one.rule for one in found if one.rule.startswith("link.")] == ["link.broken"] * 4


def test_its_fingerprint_is_the_courses_and_the_hosts_whatever_fails_and_how(w):
    def finding(*groups):
        return next(one for one in judge(world(w, *groups)).findings if one.rule == HOST_DOWN).fingerprint

    assert finding(*failing(3, R.TIMEOUT)) == finding(*failing(9, R.NO_SUCH_NAME, R.NO_SUCH_NAME))
    assert finding(*failing(3, R.TIMEOUT)) != finding(*failing(3, R.TIMEOUT, host="teine.test"))


def test_a_folded_finding_is_neither_gone_nor_watched_by_its_own_rule(w):
    alone = judge(world(w, *failing(1, R.TIMEOUT))).findings[0]
    view = world(w, *failing(4, R.TIMEOUT, R.TIMEOUT))
    judged = judge(view)
    assert host_over(view, judged, alone) == HOST
    assert not is_covered(view, judged, alone)


def of_host(w):
    return next(one for one in judge(world(w, *failing(4, R.TIMEOUT))).findings if one.rule == HOST_DOWN)


def test_it_is_gone_when_the_host_answers_or_the_course_no_longer_links_to_it(w):
    finding, nothing = of_host(w), Judgement(())
    assert is_covered(world(w, *failing(4, R.TIMEOUT, R.FINE)), nothing, finding)
    assert is_covered(world(w, elsewhere=failing(2, R.TIMEOUT)), nothing, finding)
    half = world(w, *failing(3, R.TIMEOUT), *((f"https://{HOST}/hea{n}", (R.FINE,)) for n in range(3)))
    assert is_covered(half, nothing, finding)
    assert [rule for rule, _ in seen(half)] == ["link.broken"] * 3, "those that stay dead stand alone"


def test_where_too_few_links_are_left_to_speak_of_a_host_it_is_not_called_well(w):
    finding = of_host(w)
    left = world(w, *failing(2, R.TIMEOUT))
    assert not is_covered(left, Judgement(()), finding)
    assert not is_watched(left, Tuning(), finding)


def test_an_excluded_host_is_no_longer_watched(w):
    assert not is_watched(world(w, *failing(4, R.TIMEOUT, R.EXCLUDED)), Tuning(), of_host(w))
    assert HOST_DOWN in RULES
