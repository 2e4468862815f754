"""Sections of the settings: what they have in common, and those about links and alerts."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

Number = Annotated[int, Field(strict=True)]
"""A whole number; true and false are none."""


class Section(BaseModel):
    """A table of the file: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


def _page_url(value: str) -> str:
    value = value.strip().rstrip("/")
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment):
        raise ValueError("write the address at which people's browsers reach the page, https://vastused.example.ee")
    return value


def _hours(value: str) -> str:
    if value and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d", value):
        raise ValueError('write from when to when, "20:00-07:00"')
    return value


def _listen(value: str) -> str:
    if not re.fullmatch(r"(?:[\w.-]+|\[[0-9a-fA-F:]+\]):\d{1,5}", value):
        raise ValueError('write host and port, "127.0.0.1:8190"')
    return value


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
    allow_networks: tuple[str, ...] = ()
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
    quiet_hours: Annotated[str, AfterValidator(_hours)] = ""
    weekly: bool = True
    monthly: bool = True
    lines: int = Field(default=30, ge=1, le=200)
    ping_url_file: str = ""
    routes: tuple[RouteSettings, ...] = ()
    absences: tuple[AbsenceSettings, ...] = ()
    channels: Mapping[str, ChannelSettings] = Field(default_factory=dict)


class AnswerSettings(Section):
    url: Annotated[str, AfterValidator(_page_url)] = ""
    key: SecretStr = SecretStr("")
    listen: Annotated[str, AfterValidator(_listen)] = "127.0.0.1:8190"
    days: int = Field(default=14, ge=1, le=60)
