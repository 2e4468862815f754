"""Values of the settings that have a form of their own; a refusal says how it is written."""

import re
from ipaddress import ip_network
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field


def _site_url(value: str) -> str:
    """The site's root, without a page of it and without a slash at the end."""
    value = re.sub(r"/(?:index\.php|my/?|login(?:/index\.php)?)?(?:[?#].*)?$", "", value.strip())
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ValueError("write the site's address as in the browser, https://moodle.example.ee")
    if "@" in parts.netloc or parts.query:
        raise ValueError("write the bare address, without user names and without anything after a question mark")
    return value.rstrip("/")


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError("write a time zone such as Europe/Tallinn") from error
    return value


def _proxy(value: str) -> str:
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/") or parts.query):
        raise ValueError('write the proxy with its scheme and port, "http://proxy.example.ee:3128"')
    return value


def _hour(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise ValueError('write an hour of the day with two digits each, "05:30"')
    return value


def _network(value: str) -> str:
    try:
        ip_network(value, strict=False)
    except ValueError as error:
        raise ValueError(f"{value} is no network: write one such as 10.1.0.0/16, without a port") from error
    return value


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


Number = Annotated[int, Field(strict=True)]
"""A whole number; true and false are none."""
SiteUrl = Annotated[str, AfterValidator(_site_url)]
PageUrl = Annotated[str, AfterValidator(_page_url)]
Proxy = Annotated[str, AfterValidator(_proxy)]
Network = Annotated[str, AfterValidator(_network)]
Listen = Annotated[str, AfterValidator(_listen)]
Zone = Annotated[str, AfterValidator(_zone)]
Hour = Annotated[str, AfterValidator(_hour)]
Hours = Annotated[str, AfterValidator(_hours)]
"""From when to when in a day."""
