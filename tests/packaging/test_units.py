"""The units of the package: whole by systemd's own check, and shut in as far as promised."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from resources.packaging import deb

MOST_EXPOSURE = 1.0
pytestmark = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")


def _analyze(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = ["systemd-analyze", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def units(tmp_path: Path) -> list[Path]:
    """The units, with programs of this machine in the place of those that are installed with them."""
    made = []
    for name in deb.UNITS:
        text = (deb.DATA / name).read_text(encoding="utf-8")
        text = re.sub(r"=/usr/lib/(asylum-kiosk|xorg)/\S+", "=/bin/true", text)
        text = text.replace("User=kiosk", "User=root").replace("Group=kiosk", "Group=root")
        file = tmp_path / name
        file.write_text(re.sub(r"Documentation=.*\n", "", text), encoding="utf-8")
        made.append(file)
    return made


def test_systemd_finds_nothing_wrong_with_the_units(units: list[Path]) -> None:
    done = _analyze("verify", *units)

    told = [line for line in done.stderr.splitlines() if any(unit.name in line for unit in units)]
    assert (done.returncode, told) == (0, [])


def test_systemd_would_find_a_wrong_word(units: list[Path]) -> None:
    units[0].write_text(units[0].read_text().replace("ProtectClock=", "ProtectClocks="))

    assert "ProtectClocks" in _analyze("verify", *units).stderr


def test_the_kiosk_is_exposed_as_little_as_promised(units: list[Path]) -> None:
    file = deb.DATA / f"{deb.PACKAGE}.service"

    said = _analyze("security", "--offline=yes", file).stdout

    found = re.search(r"exposure level for \S+: ([\d.]+)", said)
    assert found, said
    assert float(found[1]) <= MOST_EXPOSURE


def test_it_is_watched_and_started_again() -> None:
    unit = (deb.DATA / f"{deb.PACKAGE}.service").read_text(encoding="utf-8")

    for line in ("Type=notify", "NotifyAccess=main", "Restart=always", "StartLimitIntervalSec=0", "LimitCORE=0"):
        assert f"\n{line}\n" in unit
    assert re.search(r"^WatchdogSec=\d+$", unit, re.MULTILINE)
