"""A stand-in of Riigi Teataja on loopback, built from the description of its public interface: pages that answer 200 to everything,
and `/public-api/api/v1/akt/<id>`."""

import json
import threading
from datetime import UTC, date, datetime, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

TALLINN = ZoneInfo("Europe/Tallinn")


def midnight(day):
    """A day as the interface writes it: the UTC instant of Tallinn's midnight."""
    return datetime.combine(day, time(0), TALLINN).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if day else None


def redaction(act, group, title, starts, ends=None, *, latest=None, repealed=False, coming=False, abbreviation="OAS"):
    return {
        "id": act,
        "kehtivId": latest or act,
        "grupiId": group,
        "tekstiliik": "terviktekst",
        "dokumentliik": "seadus",
        "aktiStaatus": "KEHTINUD" if repealed else "KEHTIV",
        "aktiParameetrid": {
            "pealkiri": title,
            "lyhend": abbreviation,
            "kehtivuseAlgus": midnight(starts),
            "kehtivuseLopp": midnight(ends),
            "staatus": "KEHTETUD" if repealed else "KEHTIVAD_KEHTETUTETA",
            "kehtivKehtetus": repealed,
            "mitteJoustunud": coming,
        },
    }


OLD, NEW, OLD_SERIES, COMING, REPEALED = 106012023001, 105072025010, 125102017006, 130122026005, 12768139
ACTS = {
    act["id"]: act
    for act in (
        redaction(OLD, 900, "Ohvriabi seadus", date(2023, 4, 1), date(2025, 7, 14), latest=NEW),
        redaction(NEW, 900, "Ohvriabi seadus", date(2025, 7, 15), date(2026, 12, 31)),
        redaction(COMING, 900, "Ohvriabi seadus", date(2027, 1, 1), latest=NEW, coming=True),
        redaction(OLD_SERIES, 100, "Ohvriabi seadus", date(2017, 11, 4)),
        redaction(REPEALED, 200, "Kadunud seadus", date(2005, 1, 1), repealed=True),
    )
}


class StandIn(ThreadingHTTPServer):
    """Attributes: `asked`: paths with queries; `broken`: None, or what every answer of the interface is instead (status, type, body)."""

    daemon_threads = True
    block_on_close = False

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked = []
        self.broken = None
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: StandIn

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.server.asked.append(self.path)
        parts = urlsplit(self.path)
        if not parts.path.startswith("/public-api/api/v1/akt/"):
            return self._send(200, "text/html", "<html><body><app-root></app-root></body></html>")
        if self.server.broken:
            return self._send(*self.server.broken)
        act = ACTS.get(int(parts.path.rsplit("/", 1)[1]))
        if act is None:
            return self._send(404, "application/json", json.dumps({"code": "NOT_FOUND", "message": "Akti ei leitud"}))
        if parse_qs(parts.query).get("leiaKehtiv") == ["true"]:
            act = {**ACTS[act["kehtivId"]], "id": act["id"]}
        else:
            act = {**act, "kehtivId": act["id"]}
        return self._send(200, "application/json;charset=UTF-8", json.dumps(act))

    def _send(self, status, kind, body):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
