"""The farm: one process of its own that answers for all hosts, after a set time. Not a web server for anything else.

It is told what to do by lines of JSON on its standard input and answers each on its standard output; it ends when its
input does.
"""

import argparse
import asyncio
import gc
import ipaddress
import json
import resource
import socket
import ssl
import sys
import tempfile
from collections import Counter
from pathlib import Path

import trustme

from benchmarks.links.plan import NOT_FOUND, Plan, kind_of, number_of, pages

LIST_PATH = "/koik-lingid"


class Counts:
    """What was asked of the farm since the last look."""

    def __init__(self):
        self.requests = self.heads = self.connections = self.now = self.most = 0
        self.asked: set[int] = set()
        self.per_host: Counter[str] = Counter()
        self.now_at: Counter[str] = Counter()
        self.most_at: Counter[str] = Counter()
        self.spent = _cpu()

    def told(self) -> dict[str, float]:
        return {
            "requests": self.requests,
            "heads": self.heads,
            "connections": self.connections,
            "most": self.most,
            "most_per_host": max(self.most_at.values(), default=0),
            "busiest_host": max(self.per_host.values(), default=0),
            "asked": len(self.asked),
            "cpu": _cpu() - self.spent,
        }


class Farm:
    def __init__(self, plan: Plan, latency: float, links: str):
        self.plan = plan
        self.latency = latency
        self.counts = Counts()
        self.loop = asyncio.get_running_loop()
        self.pages = [_answer(200, "OK", page) for page in pages()]
        self.soft, self.missing, self.gone = (
            _answer(200, "OK", NOT_FOUND), _answer(404, "Not Found", NOT_FOUND), _answer(410, "Gone", NOT_FOUND),
        )  # fmt: skip
        self.list = _answer(200, "OK", links.encode())
        self.hosts = {plan.host(number): number for number in range(plan.hosts)}

    def answer(self, host: str, path: str) -> tuple[bytes, bytes]:
        number = number_of(path)
        if number is not None and number < self.plan.addresses:
            self.counts.asked.add(number)
            if number not in self.plan.dead:
                return self.pages[kind_of(number)]
            if number not in self.plan.soft_dead:
                return self.gone if number % 5 == 0 else self.missing
        if path == LIST_PATH:
            return self.list
        soft = self.plan.is_soft(self.hosts.get(host, self.plan.hosts)) and path != "/robots.txt"
        return self.soft if soft else self.missing


class Connection(asyncio.Protocol):
    def __init__(self, farm: Farm):
        self.farm = farm
        self.waiting = b""

    def connection_made(self, transport):
        self.transport = transport
        self.host = transport.get_extra_info("sockname")[0]
        self.farm.counts.connections += 1

    def data_received(self, data):
        self.waiting += data
        while (end := self.waiting.find(b"\r\n\r\n")) >= 0:
            head, self.waiting = self.waiting[:end], self.waiting[end + 4 :]
            method, path, _ = head.split(b"\r\n", 1)[0].split(b" ", 2)
            self.ask(method, path.decode("ascii"), close=b"\r\nconnection: close" in head.lower())

    def ask(self, method, path, *, close):
        farm = self.farm
        counts = farm.counts
        counts.requests += 1
        counts.heads += method == b"HEAD"
        counts.per_host[self.host] += 1
        counts.now += 1
        counts.now_at[self.host] += 1
        counts.most = max(counts.most, counts.now)
        counts.most_at[self.host] = max(counts.most_at[self.host], counts.now_at[self.host])
        head, body = farm.answer(self.host, path)
        data = head if method == b"HEAD" else head + body
        farm.loop.call_later(farm.latency, self.reply, counts, data, close)

    def reply(self, counts, data, close):
        counts.now -= 1
        counts.now_at[self.host] -= 1
        self.transport.write(data)
        if close:
            self.transport.close()


def _answer(status: int, words: str, body: bytes) -> tuple[bytes, bytes]:
    head = f"HTTP/1.1 {status} {words}\r\nServer: farm\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\nConnection: keep-alive\r\n\r\n"
    return head.encode(), body


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _tls(plan: Plan, ca_file: Path) -> ssl.SSLContext:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    names = [str(ipaddress.ip_address(plan.host(number))) for number in range(plan.hosts)]
    authority.issue_cert(*names).configure_cert(context)
    return context


async def _serve(wanted: argparse.Namespace, folder: Path):
    plan = Plan(**json.loads(wanted.plan))
    ca_file = folder / "ca.pem"
    context = _tls(plan, ca_file) if wanted.tls else None
    loop = asyncio.get_running_loop()
    farms: list[Farm] = []
    port = await _listen(loop, plan, lambda: Connection(farms[0]), context)
    scheme = "https" if wanted.tls else "http"
    links = "".join(f'<p><a href="{url}">{url}</a></p>' for url in plan.urls(scheme, port))
    farms.append(Farm(plan, wanted.latency, f"<!doctype html><title>Lingid</title><body>{links}</body>"))
    gc.freeze()
    _say({"port": port, "ca_file": str(ca_file) if wanted.tls else ""})
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while await lines.readline():
        _say(farms[0].counts.told())
        farms[0].counts = Counts()


async def _listen(loop, plan: Plan, connection, context) -> int:
    """One port on every host's address; on nothing else of this machine."""
    hosts = [plan.host(number) for number in range(plan.hosts)]
    for _ in range(20):
        with socket.socket() as free:
            free.bind((hosts[0], 0))
            port = free.getsockname()[1]
        try:
            await loop.create_server(connection, hosts, port, backlog=1024, ssl=context)
        except OSError:
            continue
        return port
    sys.exit("no port is free on all of the farm's addresses (127.0.1.1 and on; Linux has them by itself)")


def _say(told: dict[str, object]):
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plan", required=True, help="the fields of a Plan, as JSON")
    parser.add_argument("--latency", type=float, required=True)
    parser.add_argument("--tls", action="store_true")
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_serve(parser.parse_args(), Path(folder)))


if __name__ == "__main__":
    main()
