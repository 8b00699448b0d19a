"""Where faults are injected: an edition that is whole, copies of it to damage, the program in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.preparing.prepare import prepare
from tests.helpers.editions import ALL, EditionFolder, write_edition

ROOT = Path(__file__).parents[2]
GENEROUS_SECONDS = 3_600
_FOREIGN = ("QT_", "QML", "DISPLAY", "WAYLAND", "KIOSK_", "XDG_", "LC_", "LANG", "TZ", "PYTHONUTF8")


@dataclass(frozen=True)
class Ended:
    """How a process ended, and what it said."""

    code: int
    out: str
    err: str


@dataclass(eq=False)
class Workshop:
    """Everything a promise needs to be tried. `whole` asks for many trials instead of a few."""

    place: Path
    whole: bool = True
    _copies: int = field(default=0, init=False)

    @cached_property
    def content(self) -> EditionFolder:
        """The small edition in all languages."""
        return write_edition(self.place / "content", ALL)

    @cached_property
    def good(self) -> Path:
        """It, prepared: never damaged."""
        return prepare(self.content.root, self.place / "good", lambda language: None)

    @cached_property
    def folders(self) -> dict[str, str]:
        """The environment of tests and robots: folders of their own, where the bundled edition is prepared once."""
        own = {"KIOSK_CACHE_DIR": "cache", "KIOSK_LOG_DIR": "logs", "KIOSK_STATE_DIR": "state"}
        mine = {name: str(self.place / "tests" / folder) for name, folder in own.items()}
        return os.environ | mine | {"KIOSK_TESTS_FOLDERS": "given", "QT_QPA_PLATFORM": "offscreen"}

    @contextmanager
    def folder(self) -> Iterator[Path]:
        """An empty folder for one trial."""
        with TemporaryDirectory(dir=self.place) as name:
            yield Path(name)

    def copy_into(self, cache: Path) -> Path:
        """A copy of the prepared edition in a cache."""
        return Path(shutil.copytree(self.good, cache / self.good.name))

    def run(
        self,
        *words: str | Path,
        home: Path,
        resources: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> Ended:
        """`kiosk WORDS` as a user without settings starts it, with `home` as the only place that is theirs.

        Args:
            resources: other parts of the program than its own.
            environment: more of it; an empty value takes a variable away.
        """
        given = self.environment(home) | dict(environment or {})
        return end_of(
            [*self.command(resources), *map(str, words)], {name: value for name, value in given.items() if value}
        )

    def command(self, resources: Path | None = None) -> list[str]:
        """What starts the program."""
        elsewhere = f"from pathlib import Path; paths.resources = lambda: Path({str(resources)!r})" if resources else ""
        program = f"import sys; from kiosk import paths; {elsewhere}\nfrom kiosk.__main__ import main; sys.exit(main())"
        return [sys.executable, "-c", program]

    def environment(self, home: Path) -> dict[str, str]:
        """The environment of such a start; the edition is prepared already."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}
        prepared = {"KIOSK_CACHE_DIR": str(self.cache), "KIOSK_LOG_DIR": str(home / "log")}
        return clean | prepared | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}

    @cached_property
    def cache(self) -> Path:
        """A cache that has the edition."""
        self.copy_into(self.place / "cache" / "prepared")
        return self.place / "cache"


def end_of(command: Sequence[str], environment: Mapping[str, str]) -> Ended:
    """How a process ended."""
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, timeout=GENEROUS_SECONDS, check=False
    )
    return Ended(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


def codes_in(home: Path) -> list[str]:
    """The codes that the log of a start has, in their order."""
    file = home / "log" / "kiosk.log"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return [line.split(" ", 3)[3].partition(":")[0] for line in lines]
