"""Links that nobody needs to be asked about, and what many visits say together."""

from datetime import UTC, datetime

import pytest

from course_sync.links import NetworkRule, VisitRequest, is_our_network, judge_without_visit
from course_sync.model.links import VERDICT_OF, LinkKind, Seen
from course_sync.model.links import Reason as R

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "url", "reason"),
    [
        (LinkKind.MAIL, "mailto:mari.maasikas@kool.example", R.FINE),
        (LinkKind.MAIL, "mailto:mari@kool.example?subject=Tere%20ja", R.FINE),
        (LinkKind.MAIL, "mailto:a@kool.example,b@kool.example", R.FINE),
        (LinkKind.MAIL, "mailto:jüri@õppetöö.example", R.FINE),
        (LinkKind.MAIL, "mailto:?to=a@kool.example", R.FINE),
        (LinkKind.MAIL, "MAILTO:a%40kool.example", R.FINE),
        (LinkKind.MAIL, "mailto:mari.kool.example", R.BAD_MAIL_ADDRESS),
        (LinkKind.MAIL, "mailto:mari@kool", R.BAD_MAIL_ADDRESS),
        (LinkKind.MAIL, "mailto:mari@@kool.example", R.BAD_MAIL_ADDRESS),
        (LinkKind.MAIL, "mailto:mari @kool.example", R.BAD_MAIL_ADDRESS),
        (LinkKind.MAIL, "mailto:mari..m@kool.example", R.BAD_MAIL_ADDRESS),
        (LinkKind.MAIL, "mailto:", R.BAD_MAIL_ADDRESS),
        (LinkKind.MAIL, "mailto:a@kool.example,", R.BAD_MAIL_ADDRESS),
        (LinkKind.PHONE, "tel:+372 555 12345", R.FINE),
        (LinkKind.PHONE, "tel:+372-(6)-123-456", R.FINE),
        (LinkKind.PHONE, "tel:112", R.FINE),
        (LinkKind.PHONE, "tel:+3726123456;ext=12", R.FINE),
        (LinkKind.PHONE, "tel:helista", R.BAD_PHONE_NUMBER),
        (LinkKind.PHONE, "tel:", R.BAD_PHONE_NUMBER),
        (LinkKind.PHONE, "tel:+372", R.BAD_PHONE_NUMBER),
        (LinkKind.PHONE, "tel:1234567890123456", R.BAD_PHONE_NUMBER),
        (LinkKind.OTHER, "javascript:void(0)", R.SCHEME),
        (LinkKind.OTHER, "data:text/html,x", R.SCHEME),
        (LinkKind.OTHER, "ftp://kool.example/x", R.SCHEME),
        (LinkKind.OTHER, "file:///C:/Users/mari/fail.docx", R.LOCAL_FILE),
        (LinkKind.OTHER, "C:\\Users\\fail.docx", R.LOCAL_FILE),
        (LinkKind.MALFORMED, "\\\\server\\fail", R.LOCAL_FILE),
        (LinkKind.MALFORMED, "http://", R.MALFORMED),
        (LinkKind.INTERNAL, "https://moodle.example/mod/page/view.php?id=1", R.NOT_KNOWABLE),
    ],
)
def test_links_that_are_judged_by_their_words(kind, url, reason):
    visit = judge_without_visit(kind, url, NOW)
    assert visit is not None
    assert (visit.reason, visit.verdict, visit.at, visit.hops) == (reason, VERDICT_OF[reason], NOW, ())
    assert "mari" not in visit.evidence


def test_a_web_address_must_be_visited():
    assert judge_without_visit(LinkKind.WEB, "https://kool.example/", NOW) is None


def test_the_checker_judges_them_along_with_the_rest(server, checking):
    requests = [
        VisitRequest("mailto:a@kool.example", kind=LinkKind.MAIL),
        VisitRequest(server.base + "/hea"),
        VisitRequest("http://", kind=LinkKind.WEB),
        VisitRequest("http://a b/", kind=LinkKind.WEB),
        VisitRequest("http://[x/", kind=LinkKind.WEB),
        VisitRequest("http://kool.example:99999/", kind=LinkKind.WEB),
    ]
    found = {v.url: v.reason for v in checking().visit_all(requests)}
    assert list(found.values()).count(R.MALFORMED) == 4
    assert found["mailto:a@kool.example"] is found[server.base + "/hea"] is R.FINE


@pytest.mark.parametrize(
    ("url", "status", "reason"),
    [
        ("https://www.youtube.com/watch?v=abcdefghijk&t=3", 200, R.FINE),
        ("https://youtu.be/abcdefghijk", 404, R.VIDEO_REMOVED),
        ("https://www.youtube.com/embed/abcdefghijk", 400, R.VIDEO_REMOVED),
        ("https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0", 401, R.FINE),
        ("https://www.youtube.com/shorts/abcdefghijk", 403, R.LOGIN),
        ("https://vimeo.com/12345", 404, R.VIDEO_REMOVED),
        ("https://player.vimeo.com/video/12345", 200, R.FINE),
    ],
)
def test_a_video_is_asked_of_its_service_through_the_guarded_way(serve, checking, url, status, reason):
    service = serve()
    service.acts["/oembed"] = lambda h: h.send("{}", status, Content_Type="application/json")
    checker = checking(youtube_oembed=service.base + "/oembed", vimeo_oembed=service.base + "/oembed")
    visit = checker.visit(url)
    assert (visit.reason, visit.url) == (reason, url)
    assert len(service.hits) == 1
    asked = next(iter(service.hits))
    assert "abcdefghijk" in asked or "12345" in asked
    closed = checking(
        youtube_oembed=service.base + "/oembed", vimeo_oembed=service.base + "/oembed", allowed_networks=()
    )
    assert closed.visit(url).reason is not reason or closed.visit(url).status is None
    assert sum(service.hits.values()) == 1


# -- many visits together ----------------------------------------------------------------------------------------------


def seen(url: str, reason: R, *, was_good: bool = True) -> Seen:
    return Seen(url, VERDICT_OF[reason], reason, was_good)


def spread(count: int, reason: R, hosts: int, prefix: str = "h") -> list[Seen]:
    return [seen(f"https://{prefix}{n % hosts}.example/{n}", reason) for n in range(count)]


@pytest.mark.parametrize(
    ("visits", "ours"),
    [
        (spread(10, R.TIMEOUT, 5), True),
        (spread(10, R.NO_SUCH_NAME, 5), True),
        (spread(10, R.NO_OUTSIDE_NAMES, 5), True),
        (spread(5, R.DNS_TROUBLE, 3) + spread(5, R.FINE, 5, "g"), True),
        (spread(5, R.DNS_TROUBLE, 3) + spread(6, R.FINE, 5, "g"), False),
        (spread(4, R.TIMEOUT, 4), False),
        (spread(50, R.TIMEOUT, 2), False),
        (spread(10, R.NOT_FOUND, 5), False),
        (spread(10, R.FORBIDDEN, 5), False),
        (spread(5, R.TIMEOUT, 3) + spread(50, R.PUT_OFF, 9, "p"), True),
        ([], False),
        (spread(1, R.OUR_NETWORK, 1), False),
    ],
)
def test_when_a_run_concludes_that_its_own_network_failed(visits, ours):
    assert is_our_network(iter(visits)) is ours


def test_links_that_failed_before_say_nothing_of_our_network():
    visits = spread(20, R.TIMEOUT, 10)
    assert not is_our_network([*visits[:4], *(one._replace(was_good=False) for one in visits[4:])])


def test_the_thresholds_can_be_set():
    visits = spread(3, R.TIMEOUT, 1)
    assert is_our_network(visits, NetworkRule(links=3, hosts=1))


def test_canaries_that_fail_say_it_alone_and_one_that_works_vetoes_nothing():
    bad, good, canary = spread(10, R.TIMEOUT, 5), spread(20, R.FINE, 9, "g"), "https://canary.example/"
    watched = seen(canary, R.FINE, was_good=False)
    assert is_our_network([seen(canary, R.TIMEOUT, was_good=False)], canaries={canary})
    assert not is_our_network([*bad, *good, watched], canaries={canary})
    assert is_our_network([*bad, watched], canaries={canary})  # half the world is cut off
    assert is_our_network(bad, canaries={canary})  # was not visited: says nothing


@pytest.mark.parametrize(("status", "reason"), [(429, R.TOO_MANY_REQUESTS), (500, R.SERVER_ERROR)])
def test_a_video_whose_service_is_in_trouble_is_not_called_good_because_its_page_opens(serve, checking, status, reason):
    service = serve()
    service.acts["/oembed"] = lambda h: h.send("", status)
    visit = checking(youtube_oembed=service.base + "/oembed").visit("https://youtu.be/abcdefghijk")
    assert visit.reason is reason
    assert set(service.hits) == {next(iter(service.hits))}
