"""A word to systemd (sd_notify): a datagram to the socket it names, nothing where there is none."""

import os
import socket


def notify(state: str) -> None:
    """Tell systemd "READY=1", "STOPPING=1" …; source: sd_notify(3)."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        try:
            channel.connect("\0" + address[1:] if address.startswith("@") else address)
            channel.sendall(state.encode())
        except OSError:  # systemd's end is gone: nobody to tell
            return
