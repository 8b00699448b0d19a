"""Makes the package for Debian and Ubuntu from the bundle (`make deb`).

    python -m resources.packaging.deb dist/kiosk --into dist

What it holds: the bundle without the libraries that Debian keeps up to date (`libraries.toml`), on which it depends
instead; the files of `debian/`; the session of `resources/install/`; the man pages, the licences and the list of what
it is made of. The same bundle gives the same bytes.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__
from kiosk.errors import KioskError, ResourceError, UsageError
from resources.packaging import legal, sbom
from resources.packaging.man_page import man_page
from resources.packaging.shared_objects import SharedObject, shared_objects

ROOT = Path(__file__).parents[2]
PACKAGE = "asylum-kiosk"
DATA = Path(__file__).parent / "debian"
SESSION = ROOT / "resources" / "install" / "session"
PROGRAM = Path("usr/lib") / PACKAGE
OLDEST_GLIBC = (2, 35)  # Ubuntu 22.04
SCRIPTS = ("postinst", "prerm", "postrm")
UNITS = (f"{PACKAGE}.service", f"{PACKAGE}-display.service")


@dataclass(frozen=True)
class Build:
    """What a package is made with.

    Attributes:
        bundle: the folder of the program as PyInstaller made it.
        seconds: the time that every file gets, since 1970.
        compression: level of zstd.
    """

    bundle: Path
    version: str
    seconds: int
    compression: int = 16

    @property
    def day(self) -> dt.date:
        """The day of the package."""
        return dt.datetime.fromtimestamp(self.seconds, dt.UTC).date()


def make(build: Build, into: Path, work: Path) -> Path:
    """Make the package.

    Args:
        work: a folder for the tree of the package; emptied first.

    Returns:
        the file, in `into`.

    Raises:
        KioskError: the bundle is not there or not whole, or needs a library that no row of libraries.toml has.
    """
    shutil.rmtree(work, ignore_errors=True)
    program = work / PROGRAM
    _lay_program(build.bundle, program)
    objects = shared_objects(program)
    depends = _depends(objects, program)
    _lay_files(build, work)
    _lay_documents(build, work)
    _lay_control(build, work, depends)
    _settle(work, build.seconds)
    file = into / f"{PACKAGE}_{build.version}_{_architecture()}.deb"
    into.mkdir(parents=True, exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{build.compression}", "--build", str(work), str(file)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(build.seconds)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return file


def libraries() -> dict[str, dict[str, str]]:
    """libraries.toml: each library that is left to the system, and the package it is in."""
    with (DATA / "libraries.toml").open("rb") as stream:
        return tomllib.load(stream)


def _lay_program(bundle: Path, program: Path) -> None:
    if not (bundle / "kiosk").is_file():
        raise ResourceError(f"{bundle}: there is no program in it; `make bundle` builds it")
    shutil.copytree(bundle, program, symlinks=True)
    parts = program / "_internal"
    left_to_the_system = {name for table in libraries().values() for name in table}
    left_out = {file.name for file in parts.iterdir() if file.name in left_to_the_system}
    for name in left_out:
        (parts / name).unlink()
    bom = sbom.read(bundle)
    shorter = sbom.without(bom, left_out)
    for package in sbom.names(bom) - sbom.names(shorter):
        shutil.rmtree(parts / "licences" / package, ignore_errors=True)
    (program / sbom.NAME).write_text(sbom.text_of(shorter), encoding="utf-8")


def _depends(objects: Iterable[SharedObject], program: Path) -> list[str]:
    """What the files of the program need of the system, as packages.

    Raises:
        ResourceError: a library is in no row, or a file needs a newer C library than the oldest system has.
    """
    objects = list(objects)
    brought = {file.name for file in program.rglob("*.so*")}
    known = libraries()["needed"]
    needed = {name for one in objects for name in one.needed} - brought
    if strange := sorted(needed - known.keys()):
        raise ResourceError(
            f"{DATA / 'libraries.toml'}: has no row for {', '.join(strange)}; add the package it is in, "
            "if every system that is promised has it under this name"
        )
    if young := [one for one in objects if one.glibc > OLDEST_GLIBC]:
        wanted = ", ".join(f"{one.file.name} ({one.glibc[0]}.{one.glibc[1]})" for one in young)
        raise ResourceError(f"needs a newer C library than Ubuntu 22.04 has: {wanted}; build on an older system")
    tools = {"systemd | systemd-standalone-sysusers", "passwd"}
    return sorted({known[name] for name in needed} | tools)


def _lay_files(build: Build, work: Path) -> None:
    """Link, units, settings, desktop entry: what lies outside the program's own folder."""
    _copy(SESSION, work / PROGRAM / "session")
    _copy(ROOT / "resources/install/asylum-kiosk-setup", work / "usr/sbin/asylum-kiosk-setup")
    for unit in UNITS:
        _copy(DATA / unit, work / "usr/lib/systemd/system" / unit)
    _copy(DATA / "sysusers.conf", work / f"usr/lib/sysusers.d/{PACKAGE}.conf")
    _copy(DATA / "kiosk.toml", work / f"etc/{PACKAGE}/kiosk.toml")
    _copy(DATA / f"{PACKAGE}.desktop", work / f"usr/share/applications/{PACKAGE}.desktop")
    _copy(DATA / "asylum-kiosk.svg", work / f"usr/share/icons/hicolor/scalable/apps/{PACKAGE}.svg")
    metainfo = _filled(DATA / f"{PACKAGE}.metainfo.xml", VERSION=build.version, DATE=build.day.isoformat())
    _write(work / f"usr/share/metainfo/{PACKAGE}.metainfo.xml", metainfo)
    link = work / "usr/bin" / PACKAGE
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{PACKAGE}/kiosk")


def _lay_documents(build: Build, work: Path) -> None:
    manual = work / "usr/share/man"
    _write_zipped(manual / f"man1/{PACKAGE}.1.gz", man_page(build.version, build.day))
    setup = (DATA / "asylum-kiosk-setup.8").read_text(encoding="utf-8")
    _write_zipped(manual / "man8/asylum-kiosk-setup.8.gz", setup)
    documents = work / "usr/share/doc" / PACKAGE
    bom = sbom.read(work / PROGRAM)
    (work / PROGRAM / sbom.NAME).rename(_made(documents / sbom.NAME))
    _write(documents / "copyright", legal.copyright_file(bom, f"/{PROGRAM}"))
    _copy(ROOT / "docs/installing.md", documents / "installing.md")
    _write_zipped(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def _lay_control(build: Build, work: Path, depends: Iterable[str]) -> None:
    files = sorted(file for file in work.rglob("*") if file.is_file() and not file.is_symlink())
    folder = work / "DEBIAN"
    kilobytes = sum(-(-file.stat().st_size // 1024) for file in files)
    fields = {"VERSION": build.version, "ARCHITECTURE": _architecture(), "INSTALLED_SIZE": str(kilobytes)}
    _write(folder / "control", _filled(DATA / "control", **fields, DEPENDS=", ".join(depends)))
    _write(folder / "conffiles", f"/etc/{PACKAGE}/kiosk.toml\n")
    sums = (f"{_md5(file)}  {file.relative_to(work).as_posix()}\n" for file in files)
    _write(folder / "md5sums", "".join(sums))
    for script in SCRIPTS:
        _copy(DATA / script, folder / script)


def _settle(work: Path, seconds: int) -> None:
    """The same rights and times wherever and whenever it is built."""
    for path in [*work.rglob("*"), work]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_for_running(path) else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def _is_for_running(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(2) == b"#!" or file.name == "kiosk"


def _architecture() -> str:
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _filled(file: Path, **values: str) -> str:
    text = file.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _made(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy(source, _made(target))


def _write(file: Path, text: str) -> None:
    _made(file).write_text(text, encoding="utf-8")


def _write_zipped(file: Path, text: str) -> None:
    _made(file).write_bytes(gzip.compress(text.encode(), mtime=0))


def _md5(file: Path) -> str:
    """What dpkg calls a file's sum; it finds damage, it does not keep anyone out."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def last_change() -> int:
    """The time of what is packaged: SOURCE_DATE_EPOCH, or that of the last commit.

    Raises:
        UsageError: there is neither.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    if not told.isdigit():
        raise UsageError("SOURCE_DATE_EPOCH: say the time of the package in seconds since 1970; there is no commit")
    return int(told)


def main() -> int:
    """Make the package from the command line."""
    parser = argparse.ArgumentParser(description="Make the package for Debian and Ubuntu from the bundle")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--into", type=Path, required=True, metavar="DIR")
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "deb", metavar="DIR")
    given = parser.parse_args()
    try:
        file = make(Build(given.bundle, given.version, last_change()), given.into, given.work)
    except KioskError as error:
        print(f"deb: {error}", file=sys.stderr)
        return error.exit_code
    print(f"{file}: {file.stat().st_size / 1e6:.1f} MB, sha256 {hashlib.sha256(file.read_bytes()).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
