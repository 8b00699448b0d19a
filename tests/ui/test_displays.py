"""A kiosk takes every display that is there, and again when displays come, go or turn."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TWO = [
    {"name": "first", "x": 0, "y": 0, "width": 800, "height": 600},
    {"name": "second", "x": 800, "y": 0, "width": 1024, "height": 768},
]
SCRIPT = """
import json, sys
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow
from kiosk.ui.displays import SETTLE_MS, Displays

application = QGuiApplication(["kiosk"])
window = QRasterWindow()
displays = Displays(window)
before = len([one for one in QGuiApplication.topLevelWindows() if one.isVisible()])
displays.show()

def settle():
    loop = QEventLoop()
    QTimer.singleShot(2 * SETTLE_MS, loop.quit)
    loop.exec()

def seen():
    settle()
    first = QGuiApplication.primaryScreen().geometry() == window.geometry() and window.isVisible()
    covers = {screen.name(): [cover.isVisible(), cover.geometry() == screen.geometry()]
              for screen, cover in displays.covers.items()}
    return {"first": first, "covers": covers}

told = [before, seen()]
cover = next(iter(displays.covers.values()), window)
cover.close()
window.showMinimized()
told.append(seen())
window.showNormal()
window.setGeometry(10, 10, 300, 200)
told.append(seen())
if displays.covers:
    other = next(iter(displays.covers))
    application.screenRemoved.emit(other)
    told.append(len(displays.covers))
    told.append(seen())
print(json.dumps(told))
"""


def _told(folder: Path, screens: list[dict[str, object]]) -> list[object]:
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True, text=True
    )
    told: list[object] = json.loads(done.stdout)
    return told


@pytest.mark.whole
def test_the_first_display_is_filled_and_the_second_covered_whatever_happens_to_them(tmp_path: Path) -> None:
    covered = {"first": True, "covers": {"second": [True, True]}}
    before, *after = _told(tmp_path, TWO)
    assert before == 0, "nothing is shown before it is told to"
    assert after == [covered, covered, covered, 0, covered], "closed, made smaller, taken away and found again"


def test_one_display_needs_no_cover(tmp_path: Path) -> None:
    alone = {"first": True, "covers": {}}
    assert _told(tmp_path, TWO[:1]) == [0, alone, alone, alone]
