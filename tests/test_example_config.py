"""The configuration: the commented example against the settings class, and what a wrong one is answered with."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel, SecretStr
from pydantic_core import PydanticUndefined

from course_sync import config
from course_sync.config import ConfigError, Settings, load, require_moodle
from course_sync.doctor.example import example_config
from course_sync.sections import AbsenceSettings, RouteSettings, TunedSettings

EXAMPLE = Path(__file__).parents[1] / "config" / "course-sync.example.toml"
BLOCKS = {"rules.tuned": TunedSettings, "alerts.routes": RouteSettings, "alerts.absences": AbsenceSettings}
SECRET = "5ecre7c0ffee5ecre7c0ffee5ecre7c0"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No configuration but what a test writes."""
    for name in list(config.os.environ):
        if name.startswith("COURSE_SYNC") or name in {"CREDENTIALS_DIRECTORY", "STATE_DIRECTORY"}:
            monkeypatch.delenv(name)
    monkeypatch.setattr(config, "_PLACES", ())
    monkeypatch.setattr(config, "_SECRET_DIRS", (tmp_path / "run-secrets",))


def options(model: type[BaseModel] = Settings, path: str = "") -> Iterator[tuple[str, object]]:
    """Every option with its default, in the class's order; a route's own options last."""
    for name, field in model.model_fields.items():
        full = f"{path}.{name}" if path else name
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from options(field.annotation, full)
        elif full in BLOCKS:
            yield from options(BLOCKS[full], full)
        else:
            yield full, field.get_default(call_default_factory=True)


def uncommented() -> str:
    """The file as it is when somebody takes away the # of every option."""
    return re.sub(r"^# (?=\[\[|\w+ = )", "", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)


def flat(table: dict, path: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in table.items():
        full = f"{path}.{key}" if path else key
        if full in BLOCKS:
            found |= flat(value[0], full)
        elif isinstance(value, dict) and full not in {
            "rules.severity",
            "rules.options",
            "rules.tuned.severity",
            "rules.tuned.options",
            "statistics.columns",
            "statistics.roles",
            "alerts.channels",
        }:
            found |= flat(value, full)
        else:
            found[full] = value
    return found


# The example file


def test_the_committed_file_is_what_the_code_writes():
    assert EXAMPLE.read_text(encoding="utf-8") == example_config(), (
        "write it anew: doctor.example.example_config() into config/course-sync.example.toml"
    )


def test_every_option_stands_in_it_exactly_once_and_nothing_else_does():
    assert sorted(flat(tomllib.loads(uncommented()))) == sorted(name for name, _ in options())


def test_as_it_stands_it_changes_nothing(tmp_path):
    file = tmp_path / "course-sync.toml"
    file.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert load(file) == Settings()


@pytest.mark.parametrize(("name", "default"), list(options()))
def test_the_value_written_is_the_default(name, default):
    written = flat(tomllib.loads(uncommented()))[name]
    if default is PydanticUndefined or default is None:
        assert written  # without a default an example stands there
        return
    plain = default.get_secret_value() if isinstance(default, SecretStr) else default
    assert written == (list(plain) if isinstance(plain, tuple) else plain)


def test_uncommented_it_loads(tmp_path):
    file = tmp_path / "course-sync.toml"
    file.write_text(uncommented(), encoding="utf-8")
    settings = load(file)
    assert settings.alerts.routes[0].to == ("editor@example.ee",)
    changed = {
        "moodle": {"token_ends": settings.moodle.token_ends},
        "rules": {"tuned": settings.rules.tuned},
        "alerts": {"routes": settings.alerts.routes, "absences": settings.alerts.absences},
    }
    assert settings == Settings(**changed)


def test_sections_come_in_the_order_of_the_class():
    written = re.findall(r"^(?:# )?\[+([a-z.]+)\]+$", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for name in written if "." not in name] == list(Settings.model_fields)


def test_above_every_option_stands_one_comment_line_in_words():
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if re.match(r"# \w+ = ", line):
            above = lines[number - 1]
            assert above.startswith("# ")
            assert len(above.split()) > 2 or above.endswith(".")
            assert not re.match(r"# \w+ = ", above)


def test_what_init_is_told_stands_in_it_ready_to_load(tmp_path):
    file = tmp_path / "course-sync.toml"
    file.write_text(
        example_config(
            url="https://moodle.example.ee", categories=["7", 'Amet / "Ohvriabi"'], to="toimetaja@example.ee"
        )
    )
    settings = load(file)
    assert settings.moodle.url == "https://moodle.example.ee"
    assert settings.scope.categories == (7, 'Amet / "Ohvriabi"')
    assert settings.alerts.to == ("toimetaja@example.ee",)


# What a wrong configuration is answered with: one line, what to do, never the secret


def refused(tmp_path: Path, toml: str) -> str:
    file = tmp_path / "course-sync.toml"
    file.write_text(toml, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load(file)
    text = str(caught.value)
    assert "\n" not in text
    assert SECRET not in text
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    return text


def test_a_wrong_key_is_named_with_the_ones_there_are(tmp_path):
    text = refused(tmp_path, f'[moodle]\ntokn = "{SECRET}"\n')
    assert "[moodle] tokn is not an option" in text
    assert "token" in text.split("Known ones")[1]


def test_a_wrong_section_is_named(tmp_path):
    assert "[modle]" in refused(tmp_path, f'[modle]\ntoken = "{SECRET}"\n')


def test_a_wrong_key_in_an_inner_table_or_a_route_is_named(tmp_path):
    assert "[network] links.porxy" in refused(tmp_path, '[network.links]\nporxy = "x"\n')
    assert "[alerts] routes, entry 1, too" in refused(
        tmp_path, '[[alerts.routes]]\nto = ["a@example.ee"]\ntoo = ["b"]\n'
    )


def test_a_route_without_recipients_is_told_in_words(tmp_path):
    assert "[alerts] routes, entry 1, to" in refused(tmp_path, "[[alerts.routes]]\ncourses = [1]\n")


def test_a_value_of_the_wrong_kind_is_told_without_the_value(tmp_path):
    assert "[moodle] token" in refused(tmp_path, f'[moodle]\ntoken = ["{SECRET}"]\n')
    assert "[moodle]" in refused(tmp_path, f'moodle = "{SECRET}"\n')
    assert "[worker] at" in refused(tmp_path, '[worker]\nat = "25:00"\n')
    assert "[report] timezone" in refused(tmp_path, '[report]\ntimezone = "Tallinn"\n')


@pytest.mark.parametrize(
    "address", ["moodle.example.ee", "ftp://moodle.example.ee", "https://u:p@moodle.example.ee", "https://", "x y"]
)
def test_an_address_that_is_none_is_told(tmp_path, address):
    assert "[moodle] url" in refused(tmp_path, f'[moodle]\nurl = "{address}"\n')


@pytest.mark.parametrize("tail", ["", "/", "/index.php", "/my/", "/login/index.php", "/login"])
def test_an_address_copied_from_the_browser_is_understood(tmp_path, tail):
    file = tmp_path / "course-sync.toml"
    file.write_text(f'[moodle]\nurl = "https://moodle.example.ee/sub{tail}"\n')
    assert load(file).moodle.url == "https://moodle.example.ee/sub"


def test_text_that_is_no_toml_is_told_with_the_line(tmp_path):
    text = refused(tmp_path, f"[moodle]\ntoken = {SECRET}\n")
    assert "is not valid TOML" in text
    assert "line 2" in text


def test_a_file_that_is_no_text_is_told(tmp_path):
    file = tmp_path / "course-sync.toml"
    file.write_bytes(b"\xff\xfe[\x00")
    with pytest.raises(ConfigError, match="UTF-8"):
        load(file)


def test_a_named_file_that_is_missing_is_no_silence(tmp_path, monkeypatch):
    with pytest.raises(ConfigError, match="is not there"):
        load(tmp_path / "nowhere.toml")
    monkeypatch.setenv("COURSE_SYNC_CONFIG", str(tmp_path / "nowhere.toml"))
    with pytest.raises(ConfigError, match=" init`"):
        load()


def test_a_folder_that_may_not_be_looked_into_is_one_line(tmp_path, monkeypatch):
    def closed(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(config, "_PLACES", (tmp_path / "closed" / "course-sync.toml",))
    monkeypatch.setattr(Path, "is_file", closed)
    with pytest.raises(ConfigError, match="cannot be read"):
        load()


# Environment


def test_the_environment_has_the_last_word_and_gives_lists_as_json(tmp_path, monkeypatch):
    file = tmp_path / "course-sync.toml"
    file.write_text('[scope]\ncategories = [1]\n[moodle]\nurl = "https://a.example.ee"\nparallel = 3\n')
    monkeypatch.setenv("COURSE_SYNC__SCOPE__CATEGORIES", '[7, "Amet / Ohvriabi"]')
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", "https://b.example.ee")
    settings = load(file)
    assert settings.scope.categories == (7, "Amet / Ohvriabi")
    assert (settings.moodle.url, settings.moodle.parallel) == ("https://b.example.ee", 3)


def test_a_list_that_is_no_json_is_told(monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__SCOPE__CATEGORIES", "7,8")
    with pytest.raises(ConfigError, match="JSON") as caught:
        load()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "name",
    [
        "COURSE_SYNC__MOODLE__TOKN",
        "COURSE_SYNC__MODLE__TOKEN",
        "COURSE_SYNC__NETWORK__LINKS__PORXY",
        "COURSE_SYNC__MOODLE__TOKEN__X",
        "COURSE_SYNC_MOODLE__TOKEN",
        "COURSE_SYNC_MOODLE_TOKEN",
    ],
)
def test_a_misspelt_variable_is_no_silence(monkeypatch, name):
    monkeypatch.setenv(name, SECRET)
    with pytest.raises(ConfigError) as caught:
        load()
    assert name in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_table_with_keys_of_ones_own_may_come_from_the_environment(monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__RULES__SEVERITY", '{"link.moved": "warning"}')
    assert load().rules.severity == {"link.moved": "warning"}
    monkeypatch.setenv("COURSE_SYNC__RULES__SEVERITY__FILE.OLD", "error")
    assert load().rules.severity == {"link.moved": "warning", "file.old": "error"}


def test_a_wrong_value_in_the_environment_is_told_without_the_value(monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__MOODLE", f'{{"token": ["{SECRET}"]}}')
    with pytest.raises(ConfigError) as caught:
        load()
    assert SECRET not in str(caught.value)


def test_a_wrong_value_is_told_of_the_variable_that_it_came_from(tmp_path, monkeypatch):
    file = tmp_path / "course-sync.toml"
    file.write_text("[moodle]\nparallel = 2\n")
    monkeypatch.setenv("COURSE_SYNC__MOODLE__PARALLEL", "99")
    with pytest.raises(ConfigError, match=r"^COURSE_SYNC__MOODLE__PARALLEL: "):
        load(file)


# Secrets


def put(folder: Path, name: str, value: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(value)


def test_secrets_come_from_systemd_credentials_and_from_run_secrets(tmp_path, monkeypatch):
    put(tmp_path / "credentials", "course_sync_moodle__token", SECRET + "\n")
    put(tmp_path / "run-secrets", "course_sync_moodle__token", "other")
    put(tmp_path / "run-secrets", "course_sync_mail__password", "p w\n")
    put(tmp_path / "run-secrets", "course_sync_store__url", "postgresql://u:p@h/d")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "credentials"))
    settings = load()
    assert settings.moodle.token.get_secret_value() == SECRET  # systemd's go first
    assert settings.mail.password.get_secret_value() == "p w"
    assert settings.store_url == "postgresql://u:p@h/d"


def test_a_secret_file_goes_before_the_configuration_and_the_environment_before_both(tmp_path, monkeypatch):
    file = tmp_path / "course-sync.toml"
    file.write_text('[moodle]\ntoken = "in the file"\n')
    put(tmp_path / "run-secrets", "course_sync_moodle__token", "in the secret")
    assert load(file).moodle.token.get_secret_value() == "in the secret"
    monkeypatch.setenv("COURSE_SYNC__MOODLE__TOKEN", "in the environment")
    assert load(file).moodle.token.get_secret_value() == "in the environment"


def test_a_secret_that_cannot_be_read_is_told_by_its_name(tmp_path):
    folder = tmp_path / "run-secrets"
    folder.mkdir()
    (folder / "course_sync_moodle__token").write_bytes(b"\xff\xfe\xfd" + SECRET.encode())
    with pytest.raises(ConfigError, match="course_sync_moodle__token") as caught:
        load()
    assert SECRET not in str(caught.value)


def test_settings_show_no_secret(monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__MOODLE__TOKEN", SECRET)
    monkeypatch.setenv("COURSE_SYNC__MAIL__PASSWORD", SECRET)
    settings = load()
    assert SECRET not in repr(settings)
    assert SECRET not in settings.model_dump_json()


# What every run needs


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, "[moodle] url"),
        ({"MOODLE__URL": "https://a.ee"}, "[moodle] token"),
        ({"MOODLE__URL": "https://a.ee", "MOODLE__TOKEN": SECRET}, "[scope]"),
    ],
)
def test_what_is_missing_is_named_with_where_it_goes(monkeypatch, environment, missing):
    for name, value in environment.items():
        monkeypatch.setenv(f"COURSE_SYNC__{name}", value)
    with pytest.raises(ConfigError) as caught:
        require_moodle(load())
    assert str(caught.value).startswith(missing)
    assert SECRET not in str(caught.value)
