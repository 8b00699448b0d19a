"""What the service manager is told, and by whom."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervise.service import Service

MANAGER = tuple[Path, socket.socket]


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[MANAGER]:
    """The socket that a service manager listens at."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as there:
        there.bind(str(tmp_path / "notify"))
        there.settimeout(60)
        yield tmp_path / "notify", there


def test_it_is_told_in_its_own_words(manager: MANAGER) -> None:
    address, there = manager
    service = Service({"NOTIFY_SOCKET": str(address)})
    service.ready()
    service.status("the kiosk is shown")
    service.stopping()
    assert [there.recv(100) for _ in range(3)] == [b"READY=1", b"STATUS=the kiosk is shown", b"STOPPING=1"]


def test_the_watchdog_is_fed_three_times_within_its_time(manager: MANAGER) -> None:
    address, there = manager
    service = Service({"NOTIFY_SOCKET": str(address), "WATCHDOG_USEC": "30000000"})
    for second in range(31):
        service.feed(second)
    service.stopping()
    said = iter(lambda: there.recv(100), b"STOPPING=1")
    assert list(said) == [b"WATCHDOG=1"] * 4


def test_without_a_watchdog_nobody_is_fed(manager: MANAGER) -> None:
    address, there = manager
    service = Service({"NOTIFY_SOCKET": str(address)})
    service.feed(0)
    service.stopping()
    assert there.recv(100) == b"STOPPING=1"


def test_no_child_speaks_for_us() -> None:
    environment = {"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "1", "WATCHDOG_PID": "1", "HOME": "/"}
    Service(environment)
    assert environment == {"HOME": "/"}


def test_a_manager_that_does_not_read_holds_up_nobody(manager: MANAGER) -> None:
    address, there = manager
    service = Service({"NOTIFY_SOCKET": str(address)})
    for _ in range(1000):
        service.status("the kiosk is shown")
    assert there.recv(100) == b"STATUS=the kiosk is shown"


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nobody/listens"}, {"NOTIFY_SOCKET": "@nobody"}])
def test_without_a_manager_nothing_happens(environment: dict[str, str]) -> None:
    Service(environment).ready()
