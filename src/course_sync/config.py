"""Settings: a TOML file, then secret files, then the environment (`COURSE_SYNC__…`), the last word last.

Every option stands with its default and one line of comment in config/course-sync.example.toml; a test holds the two together.
Unknown keys are refused, a named file that is missing too (pydantic-settings alone would pass over it in silence).
"""

import os
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal, get_origin
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from course_sync.errors import ConfigError
from course_sync.refusals import refusal, unreadable
from course_sync.sections import AlertSettings, AnswerSettings, LinkSettings, Section, TunedSettings
from course_sync.values import Hour, Number, Proxy, SiteUrl, Zone

ENV_PREFIX = "COURSE_SYNC__"
ENV_FILE = "COURSE_SYNC_CONFIG"
SECRETS = ("moodle.token", "mail.password", "store.url", "answers.key")
_PLACES = (Path("course-sync.toml"), Path("/etc/course-sync/course-sync.toml"))
_SECRET_DIRS = (Path("/run/secrets"),)
_HOURS_OF_A_WEEK = 168.0


class MoodleSettings(Section):
    url: SiteUrl = ""
    token: SecretStr = SecretStr("")
    token_ends: date | None = None
    aliases: tuple[str, ...] = ()
    parallel: int = Field(default=2, ge=1, le=8)
    batch_size: int = Field(default=50, ge=1, le=500)
    connect_timeout: float = Field(default=5.0, gt=0)
    read_timeout: float = Field(default=60.0, gt=0)
    deadline: float = Field(default=300.0, gt=0)
    attempts: int = Field(default=4, ge=1, le=10)


class ScopeSettings(Section):
    categories: tuple[Number | str, ...] = ()
    subcategories: bool = True
    courses: tuple[int, ...] = ()
    shortnames: tuple[str, ...] = ()
    exclude_categories: tuple[Number | str, ...] = ()
    exclude_courses: tuple[int, ...] = ()
    exclude_shortnames: tuple[str, ...] = ()


class WaySettings(Section):
    proxy: Proxy = ""
    no_proxy: tuple[str, ...] = ()
    ca_bundle: str = ""


class LinkWaySettings(WaySettings):
    inspecting_ca: bool = False


class NetworkSettings(Section):
    moodle: WaySettings = WaySettings()
    links: LinkWaySettings = LinkWaySettings()
    mail: WaySettings = WaySettings()


class StoreSettings(Section):
    folder: str = ""
    url: SecretStr = SecretStr("")
    keep_visits_days: int = Field(default=180, ge=14)
    keep_learners_days: int = Field(default=400, ge=1)


class PrivacySettings(Section):
    key_file: str = ""
    small_number: int = Field(default=5, ge=3)
    staff_roles: tuple[str, ...] = ("manager", "coursecreator", "editingteacher", "teacher")


class StatisticsSettings(Section):
    reports: tuple[Number, ...] = ()
    page: int = Field(default=5000, ge=10, le=100_000)
    timezone: Zone = "Europe/Tallinn"
    columns: Mapping[
        Literal["course", "learner", "role", "status", "enrolled", "access", "completed", "completed_at", "unit"], str
    ] = Field(default_factory=dict)
    roles: Mapping[str, str] = Field(default_factory=dict)
    test_accounts: tuple[str, ...] = ()
    reconcile_days: int = Field(default=7, ge=1, le=60)
    open_days: int = Field(default=14, ge=1, le=180)
    mail_to: tuple[str, ...] = ()
    mail: tuple[Literal["month", "quarter", "half", "year"], ...] = ("month", "quarter")
    activities_days: int = Field(default=30, ge=7, le=366)
    activities_a_run: int = Field(default=2500, ge=0, le=1_000_000)


class FileSettings(Section):
    max_mb: int = Field(default=50, ge=1, le=500)
    run_mb: int = Field(default=2000, ge=0)
    seconds: float = Field(default=30.0, ge=1, le=600)
    memory_mb: int = Field(default=160, ge=96, le=1024)


class ConfirmSettings(Section):
    not_found_visits: int = Field(default=2, ge=1)
    not_found_hours: float = Field(default=6.0, ge=0)
    doubtful_visits: int = Field(default=2, ge=1)
    doubtful_hours: float = Field(default=20.0, ge=0)
    temporary_visits: int = Field(default=4, ge=1)
    temporary_hours: float = Field(default=_HOURS_OF_A_WEEK, ge=0)
    patience_days: float = Field(default=14.0, gt=0)


class HealthSettings(Section):
    coverage_share: float = Field(default=0.5, ge=0, le=1)
    confirm: ConfirmSettings = ConfirmSettings()


class LawSettings(Section):
    check: bool = True
    url: SiteUrl = "https://www.riigiteataja.ee"
    interval: float = Field(default=1.0, ge=0, le=60)
    rest_hours: float = Field(default=20.0, ge=0)
    most: int = Field(default=500, ge=1, le=5000)


class RuleSettings(Section):
    off: tuple[str, ...] = ()
    names: str = ""
    severity: Mapping[str, Literal["error", "warning", "hint"]] = Field(default_factory=dict)
    options: Mapping[str, Mapping[str, int | float | str | bool]] = Field(default_factory=dict)
    tuned: tuple[TunedSettings, ...] = ()


class MailSettings(Section):
    host: str = ""
    port: int = Field(default=587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: SecretStr = SecretStr("")
    sender: str = ""
    sender_name: str = "course-sync"
    contact: str = ""
    timeout: float = Field(default=30.0, gt=0)
    folder: str = ""


class ReportSettings(Section):
    folder: str = ""
    language: Literal["et", "en"] = "et"
    timezone: Zone = "Europe/Tallinn"


class WorkerSettings(Section):
    at: Hour = "05:30"
    jitter_minutes: int = Field(default=10, ge=0, le=120)
    overdue_hours: float = Field(default=26.0, gt=0)
    grace_hours: float = Field(default=6.0, gt=0)
    stop_seconds: float = Field(default=60.0, gt=0)


class LogSettings(Section):
    level: Literal["debug", "info", "warning", "error"] = "info"


class Settings(BaseSettings):
    """All of it. Frozen: a run works with what it was started with."""

    model_config = SettingsConfigDict(
        extra="forbid", frozen=True, env_prefix=ENV_PREFIX, env_nested_delimiter="__", validate_default=True
    )

    moodle: MoodleSettings = MoodleSettings()
    scope: ScopeSettings = ScopeSettings()
    network: NetworkSettings = NetworkSettings()
    store: StoreSettings = StoreSettings()
    privacy: PrivacySettings = PrivacySettings()
    statistics: StatisticsSettings = StatisticsSettings()
    files: FileSettings = FileSettings()
    links: LinkSettings = LinkSettings()
    law: LawSettings = LawSettings()
    health: HealthSettings = HealthSettings()
    rules: RuleSettings = RuleSettings()
    alerts: AlertSettings = AlertSettings()
    mail: MailSettings = MailSettings()
    answers: AnswerSettings = AnswerSettings()
    report: ReportSettings = ReportSettings()
    worker: WorkerSettings = WorkerSettings()
    log: LogSettings = LogSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment over what `load` hands in; no .env file, and `load` reads the secrets itself."""
        del settings_cls, dotenv_settings, file_secret_settings
        return env_settings, init_settings

    @property
    def folder(self) -> Path:
        """Where data lives: as configured, else systemd's state directory, else the user's own."""
        if self.store.folder:
            return Path(self.store.folder)
        if "STATE_DIRECTORY" in os.environ:
            return Path(os.environ["STATE_DIRECTORY"].split(":")[0])
        home = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
        return Path(home) / "course-sync"

    @property
    def store_url(self) -> str:
        """The database's address; SQLite in `folder` by default."""
        return self.store.url.get_secret_value() or f"sqlite:///{(self.folder / 'course-sync.db').absolute()}"

    @property
    def key_file(self) -> Path:
        """Where the pseudonym key lies: never in the database."""
        return Path(self.privacy.key_file) if self.privacy.key_file else self.folder / "pseudonym.key"

    @property
    def report_folder(self) -> Path:
        return Path(self.report.folder) if self.report.folder else self.folder / "report"

    @property
    def mail_folder(self) -> Path:
        """Where mails are kept as files when no SMTP server is configured."""
        return Path(self.mail.folder) if self.mail.folder else self.folder / "mail"

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.report.timezone)


def load(path: Path | None = None) -> Settings:
    """The settings from `path`, else $COURSE_SYNC_CONFIG, else ./course-sync.toml, else /etc/course-sync/course-sync.toml, else defaults.

    Raises:
        ConfigError: one line that says which key of which source is wrong and what to write.
    """
    file = _file(path)
    values = _toml(file) if file else {}
    for name, secret in _secrets().items():
        section, key = name.split(".")
        values.setdefault(section, {})
        if isinstance(values[section], dict):
            values[section][key] = secret
    _refuse_unknown_environment()
    try:
        return Settings(**values)
    except ValidationError as error:
        raise ConfigError(refusal(error, Settings, lambda key: _source(key, file))) from None
    except ValueError as error:  # pydantic-settings: a list or table in the environment that is not JSON
        raise ConfigError(unreadable(error, ENV_PREFIX)) from None


class _AsGiven(Settings):
    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)


def as_given(values: Mapping[str, Any]) -> Settings:
    """Settings of these values alone, whatever stands in files and in the environment (the demo, benchmarks)."""
    return _AsGiven(**values)


def names_overlay(settings: Settings) -> Mapping[str, Any]:
    """The site's own list of superseded names, as its file says; empty where none is configured.

    Raises:
        ConfigError: the file is not there, or no TOML.
    """
    if not settings.rules.names:
        return {}
    file = Path(settings.rules.names)
    if not _is_there(file):
        raise ConfigError(f"[rules] names: the file {file} is not there.")
    return _toml(file)


def require_moodle(settings: Settings) -> None:
    """Refuse settings without what every run needs.

    Raises:
        ConfigError: the site's address, the token or the scope is missing.
    """
    if not settings.moodle.url:
        raise ConfigError("[moodle] url is missing. Write the site's address, or run `course-sync init`.")
    if not settings.moodle.token.get_secret_value():
        raise ConfigError(
            "[moodle] token is missing. Put it into the secret file course_sync_moodle__token (systemd credential or /run/secrets), "
            f"or set {ENV_PREFIX}MOODLE__TOKEN."
        )
    scope = settings.scope
    if not (scope.categories or scope.courses or scope.shortnames):
        raise ConfigError(
            "[scope] names no course. Write categories, courses or shortnames that course-sync shall care for."
        )


def _source(key: str, file: Path | None) -> str:
    """Where the value of `MOODLE__URL` was read: the environment's word is the last."""
    variable = f"{ENV_PREFIX}{key}"
    if variable in os.environ:
        return variable
    return str(file) if file else "The configuration"


def _file(path: Path | None) -> Path | None:
    named = path or (Path(os.environ[ENV_FILE]) if os.environ.get(ENV_FILE) else None)
    if named is not None:
        if not _is_there(named):
            raise ConfigError(
                f"The configuration file {named} is not there. Make one with `course-sync --config {named} init`."
            )
        return named
    return next((place for place in _PLACES if _is_there(place)), None)


def _is_there(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError as error:  # a folder on the way that may not be looked into
        raise ConfigError(f"{file} cannot be read ({error.strerror}).") from None


def _toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file} is not valid TOML: {error}.") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{file} is not UTF-8 text. Save it as UTF-8.") from None
    except OSError as error:
        raise ConfigError(f"{file} cannot be read ({error.strerror}).") from None


def _secrets() -> dict[str, str]:
    """Secret files by option: $CREDENTIALS_DIRECTORY (systemd), then /run/secrets; a name is `course_sync_moodle__token`."""
    folders = [Path(os.environ["CREDENTIALS_DIRECTORY"])] if "CREDENTIALS_DIRECTORY" in os.environ else []
    found: dict[str, str] = {}
    for folder in reversed([*folders, *_SECRET_DIRS]):
        for name in SECRETS:
            file = folder / f"course_sync_{name.replace('.', '__')}"
            try:
                if file.is_file():
                    found[name] = file.read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                raise ConfigError(f"The secret file {file} cannot be read ({error}).") from None
    return found


def _refuse_unknown_environment() -> None:
    """An option misspelt in the environment would otherwise be passed over in silence."""
    known = {name.upper(): field.annotation for name, field in Settings.model_fields.items()}
    for name in os.environ:
        if not name.upper().startswith(ENV_PREFIX):
            _refuse_nearly_ours(name, known)
            continue
        model: Any = Settings
        for part in name.upper().removeprefix(ENV_PREFIX).split("__"):
            fields = {key.upper(): field for key, field in getattr(model, "model_fields", {}).items()}
            if get_origin(model) is Mapping:  # its keys are the user's own
                break
            if part not in fields:
                hint = ", ".join(sorted(f.lower() for f in fields)) or ", ".join(sorted(known)).lower()
                raise ConfigError(f"The environment variable {name} names no option; there are: {hint}.")
            model = fields[part].annotation


def _refuse_nearly_ours(name: str, sections: Iterable[str]) -> None:
    """COURSE_SYNC_MOODLE_TOKEN, with one underscore where two belong, reads like ours and is not."""
    single = ENV_PREFIX.removesuffix("_")
    section = name.upper().removeprefix(single).split("_")[0]
    if name.upper().startswith(single) and section in sections:
        raise ConfigError(
            f"The environment variable {name} names no option: between the words of the name stand two underscores "
            f"({ENV_PREFIX}MOODLE__TOKEN)."
        )
