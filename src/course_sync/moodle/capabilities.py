"""What the site and the token allow, from core_webservice_get_site_info."""

from dataclasses import dataclass, field
from typing import Any

from course_sync.moodle.answers import SITE_INFO
from course_sync.moodle.parse import record


@dataclass(frozen=True, slots=True)
class Capabilities:
    """One look at the whole set-up. The account's names, picture and keys are dropped while parsing.

    Attributes:
        release: for people ("5.1+ (Build: 20251017)").
        version: Moodle's own number ("2025100600.02").
        functions: what this token may call.
        downloadfiles: the service allows files to be downloaded.
        userid: of the service account.
        siteurl: the site's address as Moodle knows it.
        policyagreed: the account agreed to the site policy, where there is one.
    """

    release: str
    version: str
    userid: int
    siteurl: str
    sitename: str
    functions: frozenset[str] = field(default=frozenset(), repr=False)
    downloadfiles: bool = False
    userissiteadmin: bool = False
    lang: str = ""
    policyagreed: bool = False

    def has(self, function: str) -> bool:
        """Whether the token may call `function`."""
        return function in self.functions


def parse_capabilities(data: Any) -> Capabilities:
    """From the answer; raises BadAnswer where it is not one of a Moodle."""
    info = record(data, SITE_INFO)
    return Capabilities(
        release=info.text("release"),
        version=info.text("version"),
        userid=info.need_number("userid"),
        siteurl=info.text("siteurl").rstrip("/"),
        sitename=info.formatted("sitename"),
        functions=frozenset(name for entry in info.records("functions") if (name := entry.text("name"))),
        downloadfiles=info.flag("downloadfiles"),
        userissiteadmin=info.flag("userissiteadmin"),
        lang=info.text("lang"),
        policyagreed=info.flag("policyagreed"),
    )
