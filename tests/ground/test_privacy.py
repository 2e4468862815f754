"""Pseudonyms and their key; secrets and mail addresses masked wherever text leaves the house."""

import json
import multiprocessing
import os
import stat
import time
import urllib.parse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.errors import ConfigError
from course_sync.privacy import (
    MASK,
    Pseudonyms,
    hashed_address,
    is_secret_name,
    load_key,
    mask_text,
)

KEY = bytes(range(32))
SITE = "https://moodle.naidis.ee"


# --- pseudonyms ---


def test_a_person_has_one_pseudonym_a_site_and_key():
    assert Pseudonyms(KEY, SITE).of(42) == Pseudonyms(KEY, SITE).of(42)
    others = {
        Pseudonyms(KEY, SITE).of(42),
        Pseudonyms(KEY, SITE).of(43),
        Pseudonyms(KEY, f"{SITE}/2").of(42),
        Pseudonyms(KEY[::-1], SITE).of(42),
    }
    assert len(others) == 4


def test_a_pseudonym_stays_the_same_over_versions():
    """It is in people's databases: a change here would make everybody a new learner."""
    assert Pseudonyms(KEY, SITE).of(42) == "2caa8ecd2ae8c6a921bc8d3a2fbcf583"


def test_a_pseudonym_is_32_hex_digits_and_shows_neither_id_nor_key():
    pseudonyms = Pseudonyms(KEY, SITE)
    assert len(pseudonyms.of(1)) == 32
    assert int(pseudonyms.of(1), 16) > 1
    assert KEY.hex() not in repr(pseudonyms)
    assert str(KEY) not in repr(pseudonyms)


def test_a_recipient_is_known_by_the_same_hash_however_written():
    assert hashed_address(" Mari@Naidis.ee ") == hashed_address("mari@naidis.ee")
    assert hashed_address("mari@naidis.ee") != hashed_address("mart@naidis.ee")
    assert len(hashed_address("mari@naidis.ee")) == 16


# --- the key ---


def test_a_key_is_made_once_for_its_owner_alone(tmp_path):
    path = tmp_path / "deep" / "pseudonym.key"
    before = os.umask(0)
    try:
        key = load_key(path)
    finally:
        os.umask(before)
    assert len(key) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load_key(path) == key
    assert [file.name for file in path.parent.iterdir()] == ["pseudonym.key"]
    assert load_key(tmp_path / "other.key") != key


def _load(path, start, answers):
    start.wait(30)
    try:
        answers.put(load_key(path))
    except ConfigError as error:
        answers.put(str(error))


def test_of_several_who_make_it_at_once_all_have_the_same_key(tmp_path):
    context = multiprocessing.get_context("spawn")
    start, answers = context.Barrier(3), context.Queue()
    makers = [context.Process(target=_load, args=(tmp_path / "key", start, answers)) for _ in range(3)]
    for maker in makers:
        maker.start()
    said = {answers.get(timeout=60) for _ in makers}
    for maker in makers:
        maker.join(30)
        maker.close()
    answers.close()
    answers.join_thread()
    assert said == {load_key(tmp_path / "key")}


def test_who_comes_while_it_is_being_made_has_the_same_key(tmp_path, monkeypatch):
    """The file is never there half-written: looked at between its opening and its writing."""
    path = tmp_path / "key"
    seen = []
    real = os.fdopen

    def watching(*args, **more):
        seen.append(load_key(path) if not seen.append(path.exists()) and len(seen) == 1 else None)
        return real(*args, **more)

    monkeypatch.setattr("course_sync.privacy.os.fdopen", watching)
    key = load_key(path)
    assert seen[0] is False
    assert load_key(path) == key
    assert key in seen


@pytest.mark.parametrize("content", ["", "ei ole võti", "ab" * 31, "ab" * 33, "zz" * 32, "\x00" * 64, "õ" * 64])
def test_a_broken_key_is_refused_with_advice_and_not_quoted(tmp_path, content):
    path = tmp_path / "pseudonym.key"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"is not a pseudonym key \(64 hex digits\)\. Restore it") as caught:
        load_key(path)
    assert not content or content not in str(caught.value)
    assert caught.value.__cause__ is None
    assert path.read_text(encoding="utf-8") == content  # never replaced: that would make everybody a new learner


def test_a_key_that_cannot_be_read_or_made_is_told_with_what_to_do(tmp_path):
    (tmp_path / "file").write_text("")
    for path in (tmp_path, tmp_path / "file" / "key"):
        with pytest.raises(ConfigError, match=r"cannot be read or made .*set \[privacy\] key_file"):
            load_key(path)


# --- secrets ---

NAMES = (
    "token", "wstoken", "TOKEN", "access_token", "privatetoken", "COURSE_SYNC__MOODLE__TOKEN", "course_sync_moodle__token",
    "password", "Password", "passwd", "passphrase", "pwd", "secret", "client_secret", "api_key", "apikey", "api-key",
    "x-api-key", "key", "private_key", "sesskey", "MoodleSession", "MoodleSessiontest",
)  # fmt: skip
WORDS = st.text(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._~/+-!$%^*,;:()[]{}|?#@", min_size=8, max_size=40
)
FORMS = (
    "{name}={secret}",
    "{name}={secret}&wsfunction=core_webservice_get_site_info",
    "POST https://moodle.naidis.ee/webservice/rest/server.php?a=1&{name}={secret} failed",
    "{name}: {secret}",
    "{name} = '{secret}'",
    '{name} = "{secret}"',
    "{{'{name}': '{secret}', 'other': 1}}",
    '{{"{name}":"{secret}"}}',
    "{{'{name}': b'{secret}'}}",
    "b'{name}={secret}'",
    "{name}%3D{secret}",
    "headers['{name}'] = '{secret}'",
    "[('{name}'=>'{secret}')]",
    "{name}='{secret}",
)


@given(name=st.sampled_from(NAMES), form=st.sampled_from(FORMS), secret=WORDS, before=st.text(max_size=20))
def test_no_secret_under_a_usual_name_survives(name, form, secret, before):
    planted = f"{secret[:4]}Xk7Q{secret[4:]}Xk7Q".replace("&", "_")
    masked = mask_text(f"{before} {form.format(name=name, secret=planted)}")
    assert MASK in masked
    assert "Xk7Q" not in masked


@given(name=st.sampled_from(NAMES), secret=st.text(min_size=8, max_size=30).map(lambda s: f"Xk7{s}Xk7"))
def test_no_secret_survives_in_json_or_a_query_however_encoded(name, secret):
    for text in (
        json.dumps({name: secret}),
        json.dumps({name: secret}, ensure_ascii=False),
        json.dumps(json.dumps({name: secret})),
        urllib.parse.urlencode({"a": "b", name: secret, "c": "d"}),
        repr({name: secret}),
    ):
        masked = mask_text(text)
        assert MASK in masked
        assert "Xk7" not in masked


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer s4ladus1234",
        "Authorization: Basic c2FsYWR1czpzNGxhZHVz s4ladus",
        "Proxy-Authorization: s4ladus",
        "{'Authorization': 'Digest a=1, b=s4ladus'}",
        "Cookie: a=b; MoodleSession=s4ladus; c=s4ladus",
        "Set-Cookie: x=s4ladus; Path=/",
        "sent bearer s4ladus_s4ladus",
        "postgresql+psycopg://kasutaja:s4ladus@db/andmed",
        "http://u:s4l@s4ladus@proxy:3128/",
        "https://moodle.naidis.ee/tokenpluginfile.php/s4ladus00000/1/user/x.png",
        "password='my s4ladus with, blanks; and \\' marks'",
        'wstoken="s4ladus',
    ],
)
def test_secrets_in_headers_and_addresses_are_masked(text):
    masked = mask_text(text)
    assert "s4ladus" not in masked
    assert MASK in masked


@given(
    local=st.from_regex(r"[a-zõäöü0-9][a-zõäöü0-9._+-]{1,15}", fullmatch=True),
    host=st.from_regex(r"[a-z]{2,9}(\.[a-z]{2,9}){1,3}", fullmatch=True),
    at=st.sampled_from(["@", "%40"]),
    form=st.sampled_from(["{}", "to <{}>:", "mailto:{}?x", "('{}',)", "RCPT TO:<{}> 550", '"{}"']),
)
def test_mail_addresses_are_masked(local, host, at, form):
    address = f"{local}{at}{host}"
    masked = mask_text(form.format(address))
    assert address not in masked
    assert host not in masked
    assert MASK in masked


@pytest.mark.parametrize(
    "text",
    [
        "Moodle does not answer: connection refused.",
        "The course 11 was not read (moodle/course:view).",
        "https://moodle.naidis.ee/course/view.php?id=11#section-2",
        "a monkey: banaan",
        "Kõik 12 kursust on korras; 3 viita.",
        "[Errno 111] Connection refused",
        "UNIQUE constraint failed: category.id",
    ],
)
def test_ordinary_words_stay_as_they_are(text):
    assert mask_text(text) == text


def test_masking_twice_changes_nothing_more():
    once = mask_text("token=abcdef1234 and mari@naidis.ee, password: 'x y z'")
    assert mask_text(once) == once


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "a." * 100_000,
        "key" * 60_000,
        "token=" * 30_000,
        "'" * 200_000,
        "://" * 60_000,
        "password='" + "\\" * 150_000,
    ],
)
def test_a_long_text_is_masked_in_no_time(text):
    began = time.perf_counter()
    mask_text(text)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("name", [*NAMES, "Authorization", "cookies", "set-cookie", "db_password", "credentials"])
def test_usual_names_of_secrets_are_known(name):
    assert is_secret_name(name) or name == "key"


@pytest.mark.parametrize("name", ["key", "event", "course_id", "subject", "stage", "keys", "message", "url"])
def test_names_that_the_house_logs_by_are_no_secrets(name):
    assert not is_secret_name(name)
