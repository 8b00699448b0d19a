"""Tries the package on machines of the promised systems (`make deb-test`).

python -m tests.machines [--suite bookworm] [--package dist/asylum-kiosk_….deb]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tests.machines.findings import Finding, Findings
from tests.machines.installed import try_installed
from tests.machines.on_screen import try_on_screen
from tests.machines.purged import try_purged
from tests.machines.root import base, cannot, copied
from tests.machines.surroundings import lay

ROOT = Path(__file__).parents[2]
SUITES = ("bookworm", "trixie")  # Debian 12 and 13
BEFORE = "0.0.9"  # the version that is upgraded from: the same program under an older number


def main() -> int:
    """Try on each system, print each promise as it is found, end in 1 when one is broken."""
    parser = argparse.ArgumentParser(description="Try the package on machines of the promised systems")
    parser.add_argument("--suite", action="append", choices=SUITES, help="only this system; may be given again")
    parser.add_argument("--package", type=Path, help="the package (default: the newest in dist/)")
    parser.add_argument("--lang", default="ar", help="the language of the tour (default: ar)")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "machines", help="where the machines are made")
    given = parser.parse_args()
    if reason := cannot():
        print(f"deb-test: no machine can be tried here: {reason}", file=sys.stderr)
        return 1
    package = given.package or _newest_package()
    if package is None:
        print("deb-test: there is no package in dist/; `make deb` builds it", file=sys.stderr)
        return 1
    given.work.mkdir(parents=True, exist_ok=True)
    before = _older(package, given.work)
    found = [finding for suite in given.suite or SUITES for finding in _try(suite, package, before, given)]
    broken = [finding for finding in found if not finding.holds]
    report = "\n".join(map(str, found))
    (given.work / "report.txt").write_text(report + "\n", encoding="utf-8")
    print(f"\n{len(found)} promises tried, {len(broken)} broken; {given.work / 'report.txt'}")
    return 1 if broken else 0


def _newest_package() -> Path | None:
    packages = sorted((ROOT / "dist").glob("asylum-kiosk_*.deb"), key=lambda file: file.stat().st_mtime)
    return packages[-1] if packages else None


def _older(package: Path, work: Path) -> Path:
    """The same package under an older version, to upgrade from."""
    tree = work / "older"
    subprocess.run(["rm", "-rf", str(tree)], check=True)
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    version = next(line for line in text.splitlines() if line.startswith("Version:"))
    control.write_text(text.replace(version, f"Version: {BEFORE}"), encoding="utf-8")
    name = package.name.split("_")
    file = work / f"{name[0]}_{BEFORE}_{name[2]}"
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z1", "--build", str(tree), str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return file


def _try(suite: str, package: Path, before: Path, given: argparse.Namespace) -> list[Finding]:
    found = Findings(suite)
    root = copied(base(suite, given.work), given.work / f"{suite}-trial")
    root.apt("satisfy", _field(package, "Depends"), _field(package, "Recommends"))
    lay(root)
    files = root.files()
    try_installed(root, before, found, given.lang)
    try_on_screen(root, package, given.work / "pictures", found)
    try_purged(root, files, found)
    return found.found


def _field(package: Path, name: str) -> str:
    command = ["dpkg-deb", "--field", str(package), name]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
