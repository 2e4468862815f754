"""Many conversations in one thread: each waits for its own socket, name or time, and none for another."""

import socket
import threading
import time
from typing import NamedTuple

import pytest
from greenlet import getcurrent, greenlet

from course_sync.links.hub import READ, Hub, waiting_apart
from course_sync.links.sockets import PatientSocket


@pytest.fixture
def hub():
    hub = Hub()
    yield hub
    hub.close()


@pytest.fixture
def pair():
    """A socket of ours and the other end of it."""
    with socket.create_server(("127.0.0.1", 0)) as server, PatientSocket(socket.AF_INET, socket.SOCK_STREAM) as ours:
        ours.settimeout(20)
        ours.connect(server.getsockname())
        other, _ = server.accept()
        with other:
            yield ours, other


def run(hub):
    while hub.busy:
        hub.turn(5)


def test_a_conversation_that_waits_for_a_socket_lets_the_others_go_on(hub, pair):
    ours, other = pair
    told = []
    hub.spawn(lambda: told.append(ours.recv(10)))
    hub.spawn(lambda: told.append("meanwhile"))
    assert told == ["meanwhile"]
    assert hub.busy == 1
    other.sendall(b"at last")
    run(hub)
    assert told == ["meanwhile", b"at last"]


def test_more_than_the_kernel_takes_at_once_is_sent_whole(hub, pair):
    ours, other = pair
    data, got = b"x" * 5_000_000, bytearray()
    reading = threading.Thread(target=lambda: [got.extend(piece) for piece in iter(lambda: other.recv(65_536), b"")])
    reading.start()
    hub.spawn(lambda: (ours.sendall(data), ours.shutdown(socket.SHUT_WR)))
    run(hub)
    reading.join(20)
    assert bytes(got) == data


def test_time_runs_out_for_one_alone(hub, pair):
    ours, other = pair
    told = []

    def patient():
        told.append(ours.recv(10))

    def impatient():
        told.append(hub.wait_for(other.fileno(), READ, 0.01))

    hub.spawn(patient)
    hub.spawn(impatient)
    while len(told) < 1:
        hub.turn(5)
    assert told == [False]
    assert hub.busy == 1
    other.sendall(b"x")
    run(hub)
    assert told == [False, b"x"]


def test_what_only_a_thread_can_wait_for_comes_back_to_its_conversation_as_do_its_errors(hub):
    told, go_on = [], threading.Event()

    def asks():
        told.append(waiting_apart(lambda: go_on.wait(20)))

    def fails():
        with pytest.raises(OSError, match="no such name"):
            waiting_apart(lambda: (_ for _ in ()).throw(OSError("no such name")))
        told.append("failed")

    hub.spawn(asks)
    hub.spawn(fails)
    while not told:
        hub.turn(5)
    assert told == ["failed"]
    go_on.set()
    run(hub)
    assert told == ["failed", True]


def test_outside_a_hub_everything_waits_as_usual(pair):
    ours, other = pair
    other.sendall(b"x")
    assert ours.recv(10) == b"x"
    ours.settimeout(0.01)
    with pytest.raises(TimeoutError):
        ours.recv(10)
    assert waiting_apart(lambda: threading.current_thread()) is threading.current_thread()


def test_at_the_end_what_waits_is_broken_off_and_cleans_up(pair):
    ours, _ = pair
    hub, told = Hub(), []

    def waits():
        try:
            ours.recv(10)
        finally:
            told.append("cleaned up")

    hub.spawn(waits)
    hub.close()
    assert told == ["cleaned up"]
    assert hub.busy == 0


def test_a_thread_of_conversations_ends_without_a_word_whatever_the_main_thread_is_doing(capfd):
    """greenlet cleans up after a thread in the middle of the main thread's work, where nothing may be importable."""

    class Row(NamedTuple):
        a: int
        b: int

    kept = []

    def converse():
        time.sleep(0.001)
        kept.append(getcurrent())
        greenlet(lambda: None).switch()

    for _ in range(60):
        thread = threading.Thread(target=converse)
        thread.start()
        for _ in range(20_000):
            Row(1, 2)
        thread.join()
    assert capfd.readouterr().err == ""
