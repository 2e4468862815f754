"""The dead-man's switch: an address that is called after each run, so that somebody else notices when runs stop."""

import requests

from course_sync.log import get_logger

_SECONDS = 10.0


def ping(url: str, *, good: bool, proxy: str = "", ca_bundle: str = "") -> bool:
    """Call `url`, with /fail behind it after a run that was not good (as Healthchecks wants it). False when it was not reached.

    A ping that fails harms nothing: that it does not come is the signal.
    """
    with requests.Session() as session:
        session.trust_env = False
        if proxy:
            session.proxies = {"http": proxy, "https": proxy}
        session.verify = ca_bundle or True
        try:
            with session.get(
                url if good else url.rstrip("/") + "/fail", timeout=_SECONDS, allow_redirects=False, stream=True
            ) as answer:
                reached = 200 <= answer.status_code < 300
        except (requests.RequestException, ValueError) as error:
            get_logger().warning("ping.failed", error=type(error).__name__)  # the address is a secret
            return False
    if not reached:
        get_logger().warning("ping.failed", status=answer.status_code)
    return reached
