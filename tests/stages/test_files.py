"""Files of courses: fetched when they are new or changed, read in a process of its own, each accounted for."""

import io
import os
import signal
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from course_sync.demo.documents import DOCX, PDF, docx, pdf
from course_sync.demo.moodle import Reply
from course_sync.demo.things import Activity, StoredFile
from course_sync.model.runs import Stage
from course_sync.stages import files as stage
from course_sync.stages.filing.child import ReadingProcess

GOOD = "http://hea1.example/leht1"
DEAD = "http://surnud.example/leht"


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return out.getvalue()


def files_world(sites, *files):
    """The small world, with a folder of these files in course 21."""
    world = sites.small_world()
    course = next(course for course in world.site.courses if course.id == 21)
    folder = Activity("folder", "Materjalid", files=files)
    first = course.sections[0]
    changed = replace(course, sections=(replace(first, activities=(*first.activities, folder)),)).numbered()
    courses = tuple(changed if one.id == 21 else one for one in world.site.courses)
    return replace(world, site=replace(world.site, courses=courses))


@pytest.fixture
def house(sites, served):
    def make(*files, **settings):
        site = served(files_world(sites, *files))
        return site, site.house(**settings)

    return make


def links_of(house):
    return house.rows(
        "SELECT link.url, text.key FROM occurrence JOIN text ON text.key = text_key JOIN link ON link.id = link_id "
        "WHERE file_key IS NOT NULL ORDER BY occurrence.id"
    )


def coverage_of(house):
    rows = house.rows(
        "SELECT part_id, outcome, reason, detail FROM coverage WHERE part_id IS NOT NULL ORDER BY part_id"
    )
    return {row[0]: row[1:] for row in rows}


def downloads(site):
    return site.asked("pluginfile")


def set_files(site, day, *files):
    """From that day on the folder holds these files, saved again."""

    def change(course, moment):
        cmid = next(a.cmid for _, _, a in course.activities() if a.modname == "folder")
        return course.with_activity(cmid, files=files, modified_at=moment)

    site.change(day, 21, change)


def replying(site, monkeypatch, matches, reply):
    """From now on downloads whose address `matches` get this answer."""
    answer = site.moodle.reply

    def other(method, target, body):
        return reply if "pluginfile.php" in target and matches in target else answer(method, target, body)

    monkeypatch.setattr(site.moodle, "reply", other)


def test_links_in_files_are_visited_judged_and_told_with_their_place(house):
    _, ours = house(
        StoredFile("juhend.pdf", pdf("Juhend", DEAD), PDF),
        StoredFile("vorm.docx", docx("Vorm", "Sisu", GOOD), DOCX, path="/vormid/"),
    )
    result = ours.run()
    assert result.counts[Stage.FILES] == {"owed": 2, "fetched": 2, "megabytes": 1, "links": 2}
    assert sorted(url for url, _ in links_of(ours)) == [GOOD, DEAD]
    [(place,)] = ours.rows("SELECT place FROM finding WHERE rule = 'link.broken' AND place LIKE '%juhend.pdf%'")
    assert '"inside": "page:1"' in place
    assert "modedit.php?update=" in place
    assert coverage_of(ours) == {"/juhend.pdf": ("read", "", ""), "/vormid/vorm.docx": ("read", "", "")}


def test_a_second_run_fetches_nothing_and_a_changed_file_alone_is_fetched_again(house):
    form = StoredFile("vorm.docx", docx("Vorm", "Sisu", GOOD), DOCX)
    site, ours = house(StoredFile("juhend.pdf", pdf("Juhend", DEAD), PDF), form)
    ours.run()
    chapters = 2  # of the book
    assert downloads(site) == 2 + chapters
    site.go_to(1)
    site.forget()
    assert ours.run().counts[Stage.FILES] == {"owed": 0, "fetched": 0, "megabytes": 0, "links": 0}
    assert downloads(site) == 0
    assert len(links_of(ours)) == 2

    set_files(site, 2, StoredFile("juhend.pdf", pdf("Juhend 2026", GOOD), PDF))
    site.go_to(2)
    site.forget()
    assert ours.run().counts[Stage.FILES]["fetched"] == 1
    assert [url for url, _ in links_of(ours)] == [GOOD, GOOD]
    # Of the file that was taken away nothing is standing any more; of the other only what is in it now.
    standing = ours.rows("SELECT file_key FROM text WHERE file_key IS NOT NULL AND gone_at IS NULL")
    assert [key.rpartition("/")[2] for (key,) in standing] == ["juhend.pdf"]
    [(state,)] = ours.rows("SELECT state FROM finding WHERE rule = 'link.broken' AND place LIKE '%juhend.pdf%'")
    assert state == "resolved"


def test_a_file_that_is_back_is_not_fetched_again_and_a_renamed_folder_is_told_by_its_new_name(house):
    guide = StoredFile("juhend.pdf", pdf("Juhend", DEAD), PDF)
    site, ours = house(guide)
    ours.run()
    set_files(site, 1, StoredFile("muu.txt", b"muu"))
    site.go_to(1)
    ours.run()

    def back(course, _moment):
        cmid = next(a.cmid for _, _, a in course.activities() if a.modname == "folder")
        before = next(a for _, _, a in files_course(ours, site).activities() if a.cmid == cmid)
        return course.with_activity(cmid, files=(guide,), name="Uus nimi", modified_at=before.modified_at)

    site.change(2, 21, back)
    site.go_to(2)
    assert ours.run().counts[Stage.FILES]["fetched"] == 0
    [(place,)] = ours.rows("SELECT place FROM text WHERE file_key LIKE '%juhend.pdf' AND gone_at IS NULL")
    assert '"activity": "Uus nimi"' in place


def files_course(_house, site):
    return next(course for course in site.world.site.courses if course.id == 21)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def test_coverage_names_each_file_that_was_not_read_and_why(house):
    _, ours = house(
        StoredFile("hea.txt", b"loe http://hea1.example/leht1"),
        StoredFile("tyhi.pdf", b"", PDF),
        StoredFile("vigane.pdf", pdf("x")[:200], PDF),
        StoredFile("parool.docx", OLE + "EncryptedPackage".encode("utf-16-le"), DOCX),
        StoredFile("vana.doc", OLE, "application/msword"),
        StoredFile("suur.txt", b"x" * 1_100_000, "text/plain"),
        StoredFile("pomm.zip", zipped({"a.html": b"0" * 20_000_000}), "application/zip"),
        StoredFile("pilt.png", b"\x89PNG", "image/png"),
        files={"max_mb": 1},
    )
    assert ours.run().counts[Stage.FILES]["fetched"] == 4
    told = coverage_of(ours)
    assert {name: row[:2] for name, row in told.items()} == {
        "/hea.txt": ("read", ""),
        "/tyhi.pdf": ("unread", "damaged"),
        "/vigane.pdf": ("unread", "damaged"),
        "/parool.docx": ("unread", "protected"),
        "/vana.doc": ("unread", "not_supported"),
        "/suur.txt": ("unread", "too_large"),
        "/pomm.zip": ("unread", "over_bounds"),
    }
    assert told["/parool.docx"][2] == "parool.docx: the document wants a password"
    rules = ours.rows("SELECT rule, subject, state FROM finding WHERE rule LIKE 'file.%' ORDER BY rule")
    assert [tuple(row) for row in rules] == [
        ("file.damaged", "/vigane.pdf", "open"),
        ("file.empty", "/tyhi.pdf", "open"),
    ]


def test_a_run_fetches_so_much_and_the_next_one_goes_on_newest_first(house):
    noise = os.urandom(700_000).hex().encode()[:700_000]
    files = [StoredFile(f"{n}.txt", noise + b" http://hea1.example/leht%d" % n, "text/plain") for n in (1, 2, 3)]
    site, ours = house(*files, files={"run_mb": 1})
    assert ours.run().counts[Stage.FILES] == {"owed": 3, "fetched": 1, "megabytes": 1, "links": 1}
    assert sorted(row[1] for row in coverage_of(ours).values()) == ["", "put_off", "put_off"]
    for day, left in ((1, 2), (2, 1), (3, 0)):
        site.go_to(day)
        assert ours.run().counts[Stage.FILES]["owed"] == left
    assert {row[0] for row in coverage_of(ours).values()} == {"read"}
    assert len(links_of(ours)) == 3


def test_with_a_budget_of_nothing_nothing_is_fetched(house):
    _, ours = house(StoredFile("a.txt", b"http://hea1.example/leht1"), files={"run_mb": 0})
    assert ours.run().counts[Stage.FILES]["fetched"] == 0
    assert coverage_of(ours)["/a.txt"][:2] == ("unread", "put_off")


def test_a_download_that_is_refused_with_200_costs_that_file_alone(house, monkeypatch):
    site, ours = house(
        StoredFile("a.txt", b"http://hea1.example/leht1"), StoredFile("b.txt", b"http://hea1.example/leht2")
    )
    refusal = b'{"error": "x", "errorcode": "nopermissions"}'
    replying(site, monkeypatch, "a.txt", Reply(200, "application/json; charset=utf-8", refusal))
    result = ours.run()
    assert result.failures == 0
    assert coverage_of(ours) == {
        "/a.txt": ("unread", "right_missing", "a.txt: nopermissions"),
        "/b.txt": ("read", "", ""),
    }


def test_bytes_that_are_not_as_many_as_moodle_told_are_believed_only_the_second_time(house, monkeypatch):
    site, ours = house(StoredFile("juhend.pdf", pdf("Juhend", DEAD), PDF))
    replying(site, monkeypatch, "juhend.pdf", Reply(200, PDF, pdf("Teine juhend", GOOD)))
    ours.run()
    assert coverage_of(ours)["/juhend.pdf"][:2] == ("unread", "call_failed")
    assert links_of(ours) == []
    site.go_to(1)
    assert ours.run().counts[Stage.FILES]["fetched"] == 1
    assert [url for url, _ in links_of(ours)] == [GOOD]
    site.go_to(2)
    assert ours.run().counts[Stage.FILES]["owed"] == 0


def test_a_file_that_cannot_be_read_any_more_keeps_its_findings(house, monkeypatch):
    site, ours = house(StoredFile("juhend.pdf", pdf("Juhend", DEAD), PDF))
    ours.run()
    set_files(site, 1, StoredFile("juhend.pdf", pdf("Juhend, uus", GOOD), PDF))
    site.go_to(1)
    replying(
        site, monkeypatch, "juhend.pdf", Reply(404, "application/json", b'{"error": "x", "errorcode": "filenotfound"}')
    )
    ours.run()
    assert [url for url, _ in links_of(ours)] == [DEAD]
    [(state,)] = ours.rows("SELECT state FROM finding WHERE rule = 'link.broken' AND place LIKE '%juhend.pdf%'")
    assert state in {"open", "suspected"}


def test_files_that_are_not_surely_a_teachers_are_never_asked_for(sites, served):
    world = files_world(sites)
    course = next(course for course in world.site.courses if course.id == 21)
    theirs = Activity("publication", "Õpilaskaust", files=(StoredFile("mari.txt", b"http://hea1.example/leht1"),))
    section = course.sections[0]
    changed = replace(course, sections=(replace(section, activities=(*section.activities, theirs)),)).numbered()
    courses = tuple(changed if one.id == 21 else one for one in world.site.courses)
    site = served(replace(world, site=replace(world.site, courses=courses)))
    ours = site.house()
    assert ours.run().counts[Stage.FILES] == {"owed": 0, "fetched": 0, "megabytes": 0, "links": 0}
    assert links_of(ours) == []


def test_of_a_file_only_its_addresses_are_kept_and_no_word(house, tmp_path):
    _, ours = house(StoredFile("nimekiri.txt", b"Mari mari.maasikas@kool.example osaleb: http://hea1.example/leht1"))
    ours.run()
    assert links_of(ours) != []
    assert [words for (words,) in ours.rows("SELECT words FROM text WHERE file_key IS NOT NULL")] == [None]
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("course-sync.db*"))
    assert b"hea1.example" in kept
    assert b"osaleb" not in kept
    assert b"maasikas" not in kept


# -- the process that reads --------------------------------------------------------------------------------------------


@pytest.fixture
def reading(tmp_path):
    with ReadingProcess(tmp_path, seconds=1, megabytes=128) as process:

        def read(body, name):
            file = tmp_path / "file"
            file.write_bytes(body)
            return process.read(file, name, "")

        read.process = process
        yield read


def test_the_process_knows_nothing_of_ours(reading, monkeypatch, tmp_path):
    monkeypatch.setenv("COURSE_SYNC__MOODLE__TOKEN", "5ecre7c0ffee5ecre7c0ffee5ecre7c0")
    assert reading(b"http://hea1.example/", "a.txt").parts[0].links[0].written == "http://hea1.example/"
    home = Path(f"/proc/{reading.process.pid}")
    assert home.joinpath("environ").read_bytes() == b""
    assert b"5ecre7" not in home.joinpath("cmdline").read_bytes()
    opened = {os.readlink(link) for link in home.joinpath("fd").iterdir()}
    assert all(target.startswith(("pipe:", "/dev/null")) for target in opened), opened


def test_the_process_is_bounded_by_the_kernel(reading):
    reading(b"x", "a.txt")
    limits = Path(f"/proc/{reading.process.pid}/limits").read_text()
    bounds = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
    assert bounds["Max data size"] == str(128 * 1024 * 1024)
    assert bounds["Max file size"] == bounds["Max core file size"] == "0"
    assert int(bounds["Max cpu time"]) < 30


def test_a_process_that_died_is_told_and_another_reads_on(reading):
    reading(b"x", "a.txt")
    os.kill(reading.process.pid, signal.SIGKILL)
    first = reading(b"http://hea1.example/", "a.txt")
    second = reading(b"http://hea1.example/", "a.txt")
    assert {first.problem, second.problem} <= {"", "over_bounds"}
    assert second.parts


def test_the_bounded_process_decrypts_too(reading):
    body = (Path(__file__).parents[1] / "content/files/fixtures/omanik256.pdf").read_bytes()
    found = reading(body, "omanik256.pdf")
    assert (found.problem, found.detail) == ("", "")
    assert any(link.written == "https://teine.example.ee/" for part in found.parts for link in part.links)


def test_memory_that_is_used_up_costs_one_file(reading):
    big = zipped(
        {
            "h5p.json": b"{}",
            "content/content.json": b"[" + b",".join([b'{"a":["%d"]}' % n for n in range(900_000)]) + b"]",
        }
    )
    found = reading(big, "x.h5p")
    assert (found.problem, found.parts) == ("over_bounds", ())
    assert reading(b"http://hea1.example/", "a.txt").parts


def test_an_answer_that_is_none_is_not_believed(reading, monkeypatch):
    reading(b"x", "a.txt")
    monkeypatch.setattr("course_sync.stages.filing.child._reading", lambda answer: answer["nowhere"])
    assert reading(b"x", "a.txt").problem == "over_bounds"


def test_what_a_killed_run_left_is_cleared_away(tmp_path):
    left = tmp_path / "reading-abc"
    left.mkdir()
    (left / "file").write_bytes(b"x")
    with stage._folder(tmp_path) as folder:
        assert not left.exists()
        assert folder.stat().st_mode & 0o777 == 0o700
    assert list(tmp_path.iterdir()) == []
