"""The proof behind a finding: in the reader's language, said once, never a machine's string."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.model.findings import Finding, Severity
from course_sync.model.links import VERDICT_OF, Reason
from course_sync.model.places import Place
from course_sync.rules import RULES
from course_sync.wording import Wording

URL = "https://a.ee/leht"
ET, EN = Wording("et"), Wording("en")


def of_link(reason, rule="link.broken", *, subject=URL, **details):
    known = {"url": URL, "written": URL, "status": None, "final_url": "", "evidence": "no address"} | details
    return Finding(
        rule,
        Severity.ERROR,
        Place(1),
        subject=subject,
        details=known,
        verdict=VERDICT_OF[reason],
        reason=reason,
    )


def of(rule, **details):
    return Finding(rule, Severity.WARNING, Place(1), subject="x", details=details)


def test_a_dead_link_tells_its_reason_and_the_status_where_there_was_one():
    assert ET.evidence(of_link(Reason.NOT_FOUND, status=404, final_url=URL)) == "lehte ei leitud (vastuse kood 404)"
    assert ET.evidence(of_link(Reason.NO_SUCH_NAME)) == "sellist saiti ei ole"
    assert EN.evidence(of_link(Reason.TIMEOUT)) == "the server did not answer in time"


def test_the_final_address_is_told_where_it_differs_and_only_there():
    led = of_link(Reason.SOFT_404, status=200, final_url="https://a.ee/404")
    assert ET.evidence(led) == "lehe asemel avaneb teade, et seda ei leitud; suunab aadressile https://a.ee/404"
    moved = of_link(
        Reason.HTTPS_WORKS, "link.moved", status=200, final_url="https://b.ee/", new_address="https://b.ee/"
    )
    assert "https://b.ee/" not in ET.evidence(moved)  # the remedy says it


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("link.invalid", Reason.MALFORMED),
        ("link.internal", Reason.DELETED),
        ("link.moved", Reason.PERMANENT_REDIRECT),
    ],
)
def test_a_reason_that_the_sentence_names_is_not_told_again(rule, reason):
    assert ET.evidence(of_link(reason, rule, status=404)) == ""
    assert ET.evidence(of_link(Reason.BAD_MAIL_ADDRESS, rule)) == "vigane e-posti aadress"


def test_a_missing_spot_tells_the_address_that_its_sentence_leaves_out():
    finding = of_link(Reason.FINE, "link.fragment", subject=f"{URL}#osa", status=200, fragment="osa")
    assert ET.evidence(finding) == f"{URL}#osa"


@pytest.mark.parametrize(
    "finding",
    [
        of("text.deadline-passed", sentence="Avatud kuni 17.11.2026.", evidence="Avatud kuni 17.11.2026."),
        of("text.placeholder", phrase="Lorem ipsum", evidence="lorem ipsum"),
        of("text.unresolved-file", mark="@@PLUGINFILE@@/a.png", evidence="@@PLUGINFILE@@/a.png"),
        of("quiz.no-questions", name="Test", evidence="hasquestions=0"),
        of("course.empty", evidence="0"),
        of("section.empty", name="2", evidence="0"),
        of("page.empty", name="Leht", evidence="0"),
        of("folder.empty", name="Kaust", evidence="0"),
        of("file.none", name="Juhend", evidence="0"),
        of("file.empty", name="a.pdf", evidence="0 B"),
        of("file.old", name="a.pdf", date="2021-03-04", evidence="2021-03-04"),
        of("course.stale", date="2021-03-04", evidence="2021-03-04"),
        of("link.hidden-target", target="Test", evidence="quiz hidden"),
        of("review.overdue", last_review="–", planned="–", evidence="–"),
        of("later.rule", evidence="code 17"),
    ],
    ids=lambda finding: finding.rule,
)
def test_where_the_sentence_says_it_all_there_is_no_evidence(finding):
    assert ET.evidence(finding) == EN.evidence(finding) == ""


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (
            of("quiz.closed", setting="timeclose", date="2026-11-17T22:30:00+00:00", evidence="timeclose 2026"),
            "sulgemisaeg 18.11.2026",
        ),
        (of("assign.past-due", setting="cutoffdate", date="2026-11-17T10:00:00+00:00"), "lõplik tähtaeg 17.11.2026"),
        (of("activity.closed", setting="assessmentend", date="2026-11-17T10:00:00+00:00"), "hindamise lõpp 17.11.2026"),
        (of("course.ended-visible", date="2026-08-31T10:00:00+00:00"), "lõppkuupäev 31.08.2026"),
        (of("review.overdue", last_review="2025-09-01", planned="2026-09-01"), "kavandatud 01.09.2026"),
        (of("text.placeholder", phrase="[TODO]", evidence="Kontakt: [TODO]"), "„Kontakt: [TODO]”"),
    ],
    ids=lambda value: getattr(value, "rule", ""),
)
def test_details_are_told_in_words_and_days_as_people_write_them(finding, said):
    assert ET.evidence(finding) == said


@pytest.mark.parametrize("rule", [*RULES, "later.rule"])
@given(
    details=st.dictionaries(
        st.sampled_from(["date", "planned", "setting", "phrase", "status", "final_url", "url"]),
        st.none() | st.integers(0, 10**9) | st.text(max_size=20),
    ),
    reason=st.none() | st.sampled_from(Reason),
)
def test_no_finding_makes_it_stumble_nor_show_a_bare_machine_string(rule, details, reason):
    finding = Finding(
        rule, Severity.HINT, Place(1), subject="", details={**details, "evidence": "hasquestions=0"}, reason=reason
    )
    told = ET.evidence(finding)
    assert told in {"", "„hasquestions=0”"} or "hasquestions=0" not in told
    if rule != "text.placeholder":
        assert "hasquestions=0" not in told


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_told_in_estonian(reason):
    finding = of_link(reason, "link.blocked", status=None)
    assert ET.evidence(finding) != EN.evidence(finding)
