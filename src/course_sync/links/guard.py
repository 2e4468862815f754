"""Where a visit may go: the guard against server-side request forgery.

Teachers write the addresses and the checker sits inside the institution's network, so every address is a stranger's.
The only sound way is to resolve once, keep the addresses that may be visited, and connect to exactly those
(`transport.py` does so on every new connection, hence on every redirect): a name that changes its address between
check and connection gains nothing.

Through a proxy the name is resolved and judged here first, but the proxy resolves it once more: against a name that
changes in between only the proxy's own rules help.
"""

import ipaddress
import socket
from urllib.parse import urlsplit

from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.hub import waiting_apart
from course_sync.links.naming import AddressInfo, Resolve, system_resolve
from course_sync.links.options import VisitOptions, host_matches
from course_sync.links.outside import OutsideNames

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Beside what `ipaddress` calls not global: ranges that lead on to other addresses, or that older Pythons take for global.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8",
        "100.64.0.0/10",
        "192.0.0.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "::/96",
        "::ffff:0:0:0/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "2001::/23",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fec0::/10",
        "ff00::/8",
    )
)


def unwrapped(address: Address) -> Address:
    """The IPv4 address inside an IPv4-mapped IPv6 one; any other as it is."""
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped
    return address


def is_public(address: Address) -> bool:
    """Whether an address belongs to the open internet, and leads nowhere else."""
    address = unwrapped(address)
    return address.is_global and not any(
        address.version == network.version and address in network for network in _NOT_PUBLIC
    )


class Guard:
    """Resolves names and refuses what may not be visited. Threads may share it."""

    def __init__(self, options: VisitOptions, resolve: Resolve = system_resolve) -> None:
        self._options = options
        # Behind a proxy outside names may be unknown here, and are the proxy's affair.
        asks_the_machine = resolve is system_resolve and not options.proxy
        self._may_deny = OutsideNames().may_deny if asks_the_machine else None
        self._resolve = resolve
        self._networks = tuple(ipaddress.ip_network(text, strict=False) for text in options.allowed_networks)

    def addresses(self, host: str, port: int) -> list[AddressInfo]:
        """The addresses of `host` that may be connected to, in the resolver's order.

        Raises:
            VisitFault: PORT, PRIVATE, NO_NAME, NO_OUTSIDE_NAMES, DNS, MALFORMED.
        """
        open_host = host_matches(host, self._options.allowed_hosts)
        port_fits = port in self._options.allowed_ports
        if not port_fits and not open_host and not self._networks:
            raise VisitFault(Fault.PORT, f"port {port} is not visited")
        found = self.lookup(host, port)
        if open_host:
            return found
        opened = [info for info in found if self._is_opened(info)]
        public = [info for info in found if info not in opened and is_public(_address(info))]
        if not opened and not public:
            raise VisitFault(Fault.PRIVATE, f"{host} has a private address")
        if not port_fits and not opened:
            raise VisitFault(Fault.PORT, f"port {port} is not visited")
        return opened + public if port_fits else opened

    def lookup(self, host: str, port: int) -> list[AddressInfo]:
        """All addresses of a name, unjudged.

        Raises:
            VisitFault: NO_NAME, NO_OUTSIDE_NAMES, DNS, MALFORMED.
        """
        try:
            host.encode("idna")
        except UnicodeError:
            raise VisitFault(Fault.MALFORMED, "the host name cannot be one") from None
        try:
            found = self._asked(host.strip("[]"), port)
        except socket.gaierror as error:
            if error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)):
                raise self._denied(host) from None
            raise VisitFault(Fault.DNS, f"the name {host} could not be looked up") from None
        except (OSError, UnicodeError, ValueError):
            raise VisitFault(Fault.DNS, f"the name {host} could not be looked up") from None
        if not found:
            raise VisitFault(Fault.NO_NAME, f"the name {host} has no address")
        return found

    def _denied(self, host: str) -> VisitFault:
        may_deny = self._may_deny
        if may_deny is None or waiting_apart(lambda: may_deny(host)):
            return VisitFault(Fault.NO_NAME, f"the name {host} does not exist")
        return VisitFault(Fault.NO_OUTSIDE_NAMES, f"our resolver knows no outside names: {host} was not judged")

    def _asked(self, host: str, port: int) -> list[AddressInfo]:
        if _is_literal(host):
            return self._resolve(host, port, socket.AF_UNSPEC, socket.SOCK_STREAM)
        return waiting_apart(lambda: self._resolve(host, port, socket.AF_UNSPEC, socket.SOCK_STREAM))

    def _is_opened(self, info: AddressInfo) -> bool:
        address = unwrapped(_address(info))
        return any(address.version == network.version and address in network for network in self._networks)


def _is_literal(host: str) -> bool:
    """Whether a host is written as an address: nobody needs to be asked about it."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _address(info: AddressInfo) -> Address:
    # A scope ("fe80::1%eth0") is no part of the address.
    return ipaddress.ip_address(str(info[4][0]).partition("%")[0])


def goes_direct(url: str, no_proxy: tuple[str, ...]) -> bool:
    """Whether `no_proxy` (host patterns, networks) excepts this address from the proxy."""
    host = (urlsplit(url).hostname or "").lower()
    if host_matches(host, no_proxy):
        return True
    try:
        address = unwrapped(ipaddress.ip_address(host))
    except ValueError:
        return False
    for text in no_proxy:
        try:
            network = ipaddress.ip_network(text, strict=False)
        except ValueError:
            continue
        if address.version == network.version and address in network:
            return True
    return False
