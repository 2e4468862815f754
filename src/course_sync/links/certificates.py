"""What is known of the hosts' certificates in a run, and how a chain is completed that lacks one."""

import ssl
from collections import Counter
from datetime import UTC, datetime
from threading import Lock
from typing import Any

from course_sync.links.connection import GuardedHTTPSConnection
from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.tls import blind_context, fault_of, lacks_issuer, read_certificate, trusting_context

_TRIES = 3  # to fetch an issuer's certificate, in a run


class Certificates:
    """What is known of the hosts' certificates in this run; threads share it.

    A chain that lacks a certificate is completed as browsers do it: the issuer's certificate is fetched from where the
    server's own names it (AIA), through the guard. It only joins the chain and is never itself trusted: the chain must
    still end at a root of the configured bundle.
    """

    def __init__(self, ca_bundle: str) -> None:
        self._ca_bundle = ca_bundle
        self.base = trusting_context(ca_bundle)
        self._completed: ssl.SSLContext | None = None
        self._blind = blind_context()
        self._lock = Lock()
        self._incomplete: set[tuple[str, int]] = set()
        self._ends: dict[tuple[str, int], datetime] = {}
        self._issuers: dict[str, bytes] = {}
        self._vain: Counter[str] = Counter()
        self.fetch_issuer: Any = None

    def context_for(self, host: str, port: int) -> ssl.SSLContext:
        completed = self._completed
        return completed if completed is not None and (host, port) in self._incomplete else self.base

    def note(self, host: str, port: int, sock: Any, context: ssl.SSLContext) -> None:
        certificate = sock.getpeercert() or {}
        ends = certificate.get("notAfter")
        if ends:
            self._ends[host, port] = datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)
        if context is not self.base:
            self._incomplete.add((host, port))

    def known(self, host: str, port: int) -> tuple[datetime | None, bool]:
        """When the host's certificate ends, and whether its chain is incomplete."""
        return self._ends.get((host, port)), (host, port) in self._incomplete

    def explain(self, connection: GuardedHTTPSConnection, error: ssl.SSLError) -> ssl.SSLContext | VisitFault:
        fault, detail = fault_of(error)
        if not lacks_issuer(error) and fault is not Fault.TLS_EXPIRED:
            return VisitFault(fault, detail)
        certificate = read_certificate(connection.look(self._blind) or b"")
        connection_fault = VisitFault(fault, detail)
        if certificate is None:
            return connection_fault
        if fault is Fault.TLS_EXPIRED:
            ends = certificate.not_after
            dated = ends is not None and detail.endswith("expired")
            return VisitFault(fault, f"{detail} {ends:%Y-%m-%d}") if dated else connection_fault
        url, fetched = certificate.issuer_url, 0
        while url and fetched < 3:
            der = self._issuer(url)
            issuer = read_certificate(der or b"")
            if der is None or issuer is None:
                return VisitFault(Fault.TLS_UNKNOWABLE, "certificate's issuer could not be fetched")
            if issuer.self_issued:
                break
            self._learn(der)
            url, fetched = issuer.issuer_url, fetched + 1
        return self._completed if fetched and self._completed else connection_fault

    def _learn(self, der: bytes) -> None:
        with self._lock:
            if self._completed is None:
                self._completed = trusting_context(self._ca_bundle)
            self._completed.load_verify_locations(cadata=der)

    def _issuer(self, url: str) -> bytes | None:
        der = self._issuers.get(url)
        if der is None and self._vain[url] < _TRIES:  # one visit's time may just have been up
            der = self.fetch_issuer(url)
            if der is None:
                self._vain[url] += 1
            else:
                self._issuers[url] = der
        return der
