"""Asks the package index whether every locked library has a wheel for Windows, and keeps the answer beside the script
of the installer (`make windows-wheels`), so that a test can hold the lock against it without a network.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from packaging.markers import Marker, default_environment

from kiosk.errors import ResourceError

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements.lock"
ANSWER = Path(__file__).parent / "windows" / "wheels.txt"
PYTHON = "3.11"
HEAD = (
    f"# Its wheel for Windows (64 bits, Python {PYTHON}) for every locked library; `make windows-wheels` renews it.\n"
)


def locked(lock: Path = LOCK) -> dict[str, str]:
    """Name → version of the libraries that the lock wants on Windows."""
    windows = {**default_environment(), "sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}
    found = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        row = re.match(r"([A-Za-z0-9_.-]+)==([^ ;\\]+)(?: ; ([^\\]+))?", line)
        if row and (row[3] is None or Marker(row[3].strip()).evaluate({k: str(v) for k, v in windows.items()})):
            found[row[1].lower()] = row[2]
    return found


def answered(answer: Path = ANSWER) -> dict[str, tuple[str, str]]:
    """Name → version and file of each wheel in the answer that was kept."""
    lines = [line for line in answer.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = (line.split() for line in lines if line)
    return {name: (version, file) for name, version, file in rows}


def ask() -> list[str]:
    """A line for each wheel, as pip chooses them.

    Raises:
        ResourceError: a library has none, or the index did not answer.
    """
    with tempfile.TemporaryDirectory() as folder:
        where = ["--target", folder, "--platform", "win_amd64", "--python-version", PYTHON, "--only-binary=:all:"]
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet", *where]
        report = Path(folder) / "report.json"
        asked = [*command, "--report", str(report), "--require-hashes", "-r", str(LOCK)]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ResourceError(f"pip says: {done.stderr.strip()}")
        rows = json.loads(report.read_text(encoding="utf-8"))["install"]
    told = ((row["metadata"], row["download_info"]["url"].rpartition("/")[2]) for row in rows)
    return sorted(f"{about['name'].lower().replace('_', '-')} {about['version']} {file}" for about, file in told)


if __name__ == "__main__":
    ANSWER.write_text(HEAD + "\n".join(ask()) + "\n", encoding="utf-8")
