"""What all tests share: folders of their own, an off-screen display, a log that is listened to, the bundled edition
prepared once.
"""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.guard import clean_environment

# Workers find the folders of the process that started them, and so does a run that `make faults` gives some.
if not {"PYTEST_XDIST_WORKER", "KIOSK_TESTS_FOLDERS"} & os.environ.keys():
    _HOME = tempfile.TemporaryDirectory(prefix="kiosk-tests-")
    os.environ["KIOSK_CACHE_DIR"] = f"{_HOME.name}/cache"
    os.environ["KIOSK_LOG_DIR"] = f"{_HOME.name}/logs"
    os.environ["KIOSK_STATE_DIR"] = f"{_HOME.name}/state"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
clean_environment(os.environ)

from kiosk import paths, plain_imports

plain_imports.restore()

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults
from kiosk.edition.load import load
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from tests.helpers.editions import ALL, ENGLISH, EditionFolder, write_edition
from tests.helpers.logged import Logged, listening

ROOT = Path(__file__).parent.parent
WHOLE = {"edition", "bundled", "planted", "qtbot"}  # the bundled edition, prepared, read or copied; an event loop
ROOMS_OF_THE_WHOLE = ("screens", "journeys", "preparing")
# A run in several processes ends with many short tests that any process can take, and one that shares what all of its
# tests need, a minute of work, is done before another process takes half of them.
LONGEST_FIRST = (
    *("test_planted_mutations", "test_every_place", "test_process", "test_hostile", "test_monkey", "test_geometry"),
    *("test_accessibility", "test_slip_sheet", "test_visits"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need more than a file or two, which `make quick` leaves out; begin with the longest."""
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        if fixtures & WHOLE or item.path.relative_to(ROOT / "tests").parts[0] in ROOMS_OF_THE_WHOLE:
            item.add_marker("whole")
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    """The place of a test among the longest; all others come behind them in their order."""
    name = item.path.stem
    return LONGEST_FIRST.index(name) if name in LONGEST_FIRST else len(LONGEST_FIRST)


@pytest.fixture(autouse=True)
def logged() -> Iterator[Logged]:
    """Fails every test in which a warning or an error was logged that it does not expect."""
    with listening() as heard:
        yield heard
    heard.verify()


@pytest.fixture(scope="session")
def edition() -> PreparedEdition:
    """The bundled edition, prepared where the commands of this run find it too, by the first process that asks."""
    paths.cache().mkdir(parents=True, exist_ok=True)
    with (paths.cache() / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return PreparedEdition(prepare(paths.bundled_content(), paths.cache() / "prepared", lambda language: None))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """pytest-qt would make a QApplication; the program has no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def small_edition(tmp_path_factory: pytest.TempPathFactory) -> PreparedEdition:
    """The small edition in all five languages; its articles are in English and Arabic only."""
    source = write_edition(tmp_path_factory.mktemp("small"), ALL)
    return PreparedEdition(prepare(source.root, tmp_path_factory.mktemp("prepared"), lambda language: None))


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> EditionFolder:
    """The small edition in English and Arabic, to be read alone."""
    return write_edition(tmp_path_factory.mktemp("source"))


@pytest.fixture(scope="session")
def prepared(source: EditionFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder it is prepared to, to be read and copied alone."""
    return prepare(source.root, tmp_path_factory.mktemp("prepared"), lambda language: None)


@pytest.fixture
def small(tmp_path: Path) -> EditionFolder:
    """The small edition in English and Arabic, to be spoiled."""
    return write_edition(tmp_path / "content")


@pytest.fixture
def english(tmp_path: Path) -> EditionFolder:
    """The small edition in English alone, where a change of the text has no translation to disagree with."""
    return write_edition(tmp_path / "content", ENGLISH)


@pytest.fixture(scope="session")
def bundled() -> Edition:
    """The edition the program brings, as its files say it; its faults are asked for in `tests/check`."""
    edition = load(paths.bundled_content(), Faults())
    assert edition is not None, "the content cannot be read; run `kiosk check`"
    return edition
