"""Sections of the settings: what they have in common, and those about links and alerts."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from course_sync.values import Hours, Listen, Network, Number, PageUrl


class Section(BaseModel):
    """A table of the file: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class TunedSettings(Section):
    """What is otherwise in some courses."""

    courses: tuple[int, ...] = ()
    shortnames: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    categories: tuple[Number | str, ...] = ()
    off: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    severity: Mapping[str, Literal["error", "warning", "hint"]] = Field(default_factory=dict)
    options: Mapping[str, Mapping[str, int | float | str | bool]] = Field(default_factory=dict)


class RouteSettings(Section):
    to: tuple[str, ...]
    courses: tuple[int, ...] = ()
    shortnames: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    categories: tuple[Number | str, ...] = ()
    deputies: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    language: Literal["et", "en"] = "et"


class AbsenceSettings(Section):
    who: str
    since: date
    until: date
    deputies: tuple[str, ...] = ()


class ChannelSettings(Section):
    kind: Literal["webhook", "apprise"]
    url_file: str
    key_file: str = ""


class LinkSettings(Section):
    contact: str = ""
    parallel: int = Field(default=64, ge=1, le=512)
    processes: int = Field(default=0, ge=0, le=16)
    per_host: int = Field(default=2, ge=1, le=16)
    interval: float = Field(default=1.0, ge=0)
    connect_timeout: float = Field(default=8.0, gt=0)
    read_timeout: float = Field(default=20.0, gt=0)
    deadline: float = Field(default=45.0, gt=0)
    tries: int = Field(default=3, ge=1, le=5)
    patience: float = Field(default=60.0, ge=0)
    host_hours: float = Field(default=2.0, gt=0)
    rest_days: float = Field(default=7.0, ge=0)
    exclude_hosts: tuple[str, ...] = ()
    allow_hosts: tuple[str, ...] = ()
    allow_networks: tuple[Network, ...] = ()
    ports: tuple[int, ...] = (80, 443, 8080, 8443)
    soft_404: bool = True
    robots: bool = True
    mail_domains: bool = True
    name_servers: tuple[str, ...] = ()
    canaries: tuple[str, ...] = ()


class AlertSettings(Section):
    to: tuple[str, ...] = ()
    admin: tuple[str, ...] = ()
    manager: tuple[str, ...] = ()
    fallback: tuple[str, ...] = ()
    owners_from_moodle: bool = False
    baseline: bool = True
    language: Literal["et", "en"] = "et"
    admin_language: Literal["et", "en"] = "en"
    reminder_days: tuple[Annotated[int, Field(ge=1, le=366)], ...] = (7, 14, 30)
    escalate_days: int = Field(default=30, ge=0, le=366)
    starting_days: int = Field(default=14, ge=0, le=90)
    review_days: int = Field(default=14, ge=0, le=90)
    working_days: tuple[Annotated[int, Field(ge=1, le=7)], ...] = Field(default=(1, 2, 3, 4, 5), min_length=1)
    holidays: Literal["EE", ""] = "EE"
    quiet_hours: Hours = ""
    weekly: bool = True
    monthly: bool = True
    lines: int = Field(default=30, ge=1, le=200)
    ping_url_file: str = ""
    routes: tuple[RouteSettings, ...] = ()
    absences: tuple[AbsenceSettings, ...] = ()
    channels: Mapping[str, ChannelSettings] = Field(default_factory=dict)


class AnswerSettings(Section):
    url: PageUrl = ""
    key: SecretStr = SecretStr("")
    listen: Listen = "127.0.0.1:8190"
    days: int = Field(default=14, ge=1, le=60)
