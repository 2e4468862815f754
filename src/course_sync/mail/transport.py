"""Handing a mail over to the mail server."""

import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from ipaddress import ip_address
from typing import Literal, Protocol

from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail.addresses import ascii_address, host_name, is_ip, one_line
from course_sync.mail.tunnel import TunnelRefused, goes_direct, open_tunnel, parse_proxy
from course_sync.privacy import MASK, mask_text

_SAID_CHARACTERS = 160
_TOO_LARGE = 552


class Transport(Protocol):
    """A way for mails to leave."""

    def deliver(self, message: EmailMessage, recipient: str) -> None:
        """Hand `message` over for `recipient`; returning means that it was taken.

        Raises:
            DeliveryError: it was not taken; `permanent` when trying again is of no use. `ServerFault` when the fault
                is not this mail's.
        """


class ServerFault(DeliveryError):  # noqa: N818 - named by what it says, as all of the house's errors
    """The connection or the set-up is at fault, not the mail: every other one would meet the same. Never permanent."""


@dataclass(frozen=True, slots=True)
class SmtpOptions:
    """How the mail server is reached.

    Attributes:
        security: "starttls" (587), "tls" (465), or "none" for a server in the same protected network.
        user, password: "" for a server that asks for no login.
        timeout: seconds that the server may be silent.
        deadline: seconds for one mail from connecting to the end; less than the lease of a claimed mail.
        ca_bundle: file of trusted certificates; "" for the system's.
        sender: address in the SMTP envelope.
        proxy: "http://[user:password@]host:port", "" for none; no_proxy: hosts, domains, networks reached without it.
    """

    host: str
    sender: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    timeout: float = 30.0
    deadline: float = 120.0
    ca_bundle: str = ""
    proxy: str = field(default="", repr=False)
    no_proxy: tuple[str, ...] = ()


class SmtpTransport:
    """Mail by SMTP, one connection a mail. Certificates are always verified.

    Raises:
        ConfigError: the options cannot work.
    """

    def __init__(self, options: SmtpOptions) -> None:
        try:
            host = host_name(options.host)
        except ValueError:
            raise ConfigError("[mail] host is not a server's name. Write one such as smtp.example.ee.") from None
        try:
            self._sender = ascii_address(options.sender)
        except DeliveryError:
            raise ConfigError("[mail] sender is not a mail address. Write one such as name@host.") from None
        if not (options.user + options.password).isascii():
            raise ConfigError("[mail] user and password: mail servers take only letters without accents. Set another.")
        if options.security == "none" and options.user and not _is_loopback(host):
            raise ConfigError(
                "[mail] security is none, so the password would travel readable by anybody. Write starttls or tls."
            )
        proxy = parse_proxy(options.proxy)
        self._options = options
        self._host = host
        self._proxy = None if proxy is None or goes_direct(host, options.no_proxy) else proxy
        self._context = None if options.security == "none" else _tls_context(options.ca_bundle)
        self._own_name = socket.getfqdn()  # asked once: a slow name service would hold up every mail

    def __repr__(self) -> str:
        return f"SmtpTransport(host={self._host!r}, port={self._options.port}, security={self._options.security!r})"

    def deliver(self, message: EmailMessage, recipient: str) -> None:
        """Hand `message` over for `recipient`.

        A refusal of the recipient or of the contents by 5xx is permanent. What concerns the set-up (login, TLS, the
        sender refused) may be mended by an administrator, so it is temporary for the mail.

        Raises:
            DeliveryError: without addresses and secrets.
        """
        address = ascii_address(recipient)
        try:
            with self._connection() as smtp:
                self._hand_over(smtp, message, address)
        except smtplib.SMTPRecipientsRefused as error:
            code, said = next(iter(error.recipients.values()))
            raise self._refusal("The mail server refuses the recipient", code, said, address) from None
        except smtplib.SMTPDataError as error:
            raise self._refusal(
                "The mail server refuses the mail", error.smtp_code, error.smtp_error, address
            ) from None
        except smtplib.SMTPSenderRefused as error:
            raise self._sender_refused(error, address) from None
        except (smtplib.SMTPException, OSError) as error:
            raise ServerFault(self._explained(error)) from None

    def _hand_over(self, smtp: smtplib.SMTP, message: EmailMessage, address: str) -> None:
        if self._options.security == "starttls":
            smtp.starttls(context=self._context)
        if self._options.user:
            smtp.login(self._options.user, self._options.password)
        smtp.sendmail(self._sender, [address], message.as_bytes())
        with suppress(smtplib.SMTPException, OSError):  # the mail was taken; a broken farewell changes nothing
            smtp.quit()

    @contextmanager
    def _connection(self) -> Iterator[smtplib.SMTP]:
        """An open connection that is cut when the deadline passes, whatever the server does."""
        smtp = _Connection(self)
        watchdog = threading.Timer(self._options.deadline, smtp.cut)
        watchdog.daemon = True
        watchdog.start()
        try:
            code, said = smtp.connect(self._host, self._options.port)
            if code != 220:
                raise smtplib.SMTPConnectError(code, said)
            yield smtp
        finally:
            watchdog.cancel()
            smtp.close()

    def open_socket(self, timeout: float) -> socket.socket:
        """A socket to the mail server, through the proxy where there is one, in TLS where it begins with it."""
        host, port = self._host, self._options.port
        if self._proxy is None:
            raw = socket.create_connection((host, port), timeout)
        else:
            raw = open_tunnel(self._proxy, host, port, timeout)
        if self._options.security != "tls" or self._context is None:
            return raw
        try:
            return self._context.wrap_socket(raw, server_hostname=host)
        except BaseException:
            raw.close()
            raise

    @property
    def names(self) -> tuple[str, str, float]:
        """The server's name, our own, and the time-out of a read: what the connection needs."""
        return self._host, self._own_name, self._options.timeout

    def _refusal(self, what: str, code: int, said: bytes | str, address: str) -> DeliveryError:
        kind = "" if code >= 500 else " for now"
        text = f"{what}{kind}: {self._told(code, said, address)}"
        # 421: the server closes for everybody, not for this mail
        return ServerFault(text) if code == 421 else DeliveryError(text, permanent=code >= 500)

    def _sender_refused(self, error: smtplib.SMTPSenderRefused, address: str) -> DeliveryError:
        told = self._told(error.smtp_code, error.smtp_error, address)
        if error.smtp_code == _TOO_LARGE:
            return DeliveryError(f"The mail is too large for the mail server: {told}", permanent=True)
        return ServerFault(f"The mail server takes nothing from [mail] sender: {told}")

    def _told(self, code: int, said: bytes | str, address: str) -> str:
        """The server's words on one line, with nobody's address and no secret in them."""
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
        local = address.rpartition("@")[0]
        for hidden in (address, local, self._sender, self._options.password, self._options.user):
            if hidden:
                text = re.sub(re.escape(hidden), MASK, text, flags=re.IGNORECASE)
        return f"{code} {one_line(mask_text(text), _SAID_CHARACTERS)}".strip()

    def _explained(self, error: Exception) -> str:
        """What is wrong with connection or set-up, and what to do."""
        server = f"{self._host}:{self._options.port}"
        match error:
            case smtplib.SMTPAuthenticationError():
                text = f"{server} refuses the login ({error.smtp_code}). Check [mail] user and password."
            case smtplib.SMTPNotSupportedError():
                text = f"{server} does not offer what [mail] asks for (STARTTLS or login). Check security and user."
            case ssl.SSLCertVerificationError():
                reason = one_line(error.verify_message, _SAID_CHARACTERS)
                text = f"The certificate of {server} is not trusted ({reason}). Check host and ca_bundle."
            case ssl.SSLError():
                text = f"{server} speaks no TLS that can be used. Check [mail] port and security."
            case TunnelRefused():
                text = f"The proxy of [network.mail] does not connect to {server} ({error.status or 'no HTTP'})."
            case TimeoutError():
                text = f"{server} did not answer in time."
            case smtplib.SMTPServerDisconnected():
                text = f"{server} closed the connection or fell silent."
            case smtplib.SMTPResponseException():
                text = f"{server} does not take part ({error.smtp_code})."
            case _:
                text = f"{server} cannot be reached ({type(error).__name__})."
        return text


class _Connection(smtplib.SMTP):
    """smtplib's client over a socket of ours; it is not connected yet."""

    def __init__(self, transport: SmtpTransport) -> None:
        host, own_name, timeout = transport.names
        self._transport = transport
        self._cut = False
        self._raw: socket.socket | None = None
        local = own_name if "." in own_name else "[127.0.0.1]"
        super().__init__(local_hostname=local, timeout=timeout)
        self._host = host  # smtplib verifies the certificate after STARTTLS against this name

    def _get_socket(self, _host: str, _port: int, timeout: float) -> socket.socket:
        self._raw = self._transport.open_socket(timeout)
        if self._cut:
            self._raw.close()
            raise TimeoutError
        return self._raw

    def cut(self) -> None:
        """End the conversation from another thread: a read that waits there sees the end of the stream."""
        self._cut = True
        connection = getattr(self, "sock", None) or self._raw
        if connection is not None:
            with suppress(OSError):
                # The plain socket's own method: that of a TLS socket would pull its state from under the reader.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _tls_context(ca_bundle: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_bundle or None)
    except (OSError, ssl.SSLError):
        raise ConfigError(
            f"[network.mail] ca_bundle {ca_bundle} cannot be read as certificates (PEM). Give the file of your network's CA."
        ) from None


def _is_loopback(host: str) -> bool:
    return host == "localhost" or (is_ip(host) and ip_address(host).is_loopback)
