"""What every mail is written with."""

import gettext
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from course_sync import i18n
from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail.addresses import ascii_address
from course_sync.mail.answers import AnswerLinks
from course_sync.rules import RULES, Rule

NO_SENDER = "course-sync@localhost"
"""Where no sender is configured: mails that are kept as files."""


@dataclass(frozen=True, slots=True)
class MailOptions:
    """What every mail is written with.

    Attributes:
        site_url: the Moodle site's address.
        sender: the address that mails come from; "" where they are only kept as files.
        sender_name: the name beside it.
        contact: whom a recipient may write to, an address or words; "" names the site's administrators.
        zone: in which days are told.
        rules: code → what a finding says and what to do about it.
        translate: language → its catalogue.
        answers: makes the links by which people answer; None where there is no page for that.

    Raises:
        ConfigError: the sender is no address.
    """

    site_url: str
    sender: str = ""
    sender_name: str = "course-sync"
    contact: str = ""
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Tallinn"))
    rules: Mapping[str, Rule] = field(default_factory=lambda: RULES)
    translate: Callable[[str], gettext.NullTranslations] = i18n.translation
    answers: AnswerLinks | None = None

    def __post_init__(self) -> None:
        try:
            ascii_address(self.sender or NO_SENDER)
        except DeliveryError:
            raise ConfigError("[mail] sender is not a mail address. Write one such as name@host.") from None

    @property
    def sender_address(self) -> str:
        """The sender as it travels."""
        return ascii_address(self.sender or NO_SENDER)

    @property
    def domain(self) -> str:
        """The domain of the sender: Message-IDs are of it."""
        return self.sender_address.rpartition("@")[2]
