"""What a page may say of itself, a closed set."""

from enum import StrEnum


class Says(StrEnum):
    """What a page says of itself."""

    NOT_FOUND = "not_found"
    SUSPENDED = "suspended"
    FORBIDDEN = "forbidden"
    LOGIN = "login"
    CONSENT = "consent"
    MAINTENANCE = "maintenance"
    ERROR = "error"
