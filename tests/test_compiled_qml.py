"""Compiled QML is read only where it is as new as its source, and a run writes none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.compiled_qml import are_current, cache_variables

ROOT = Path(__file__).parent.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two modules, compiled a second after they were written."""
    for name in ("Kiosk/Main", "Kiosk/Parts/Card"):
        source = tmp_path / f"{name}.qml"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text("Item {}", encoding="utf-8")
        source.with_suffix(".qmlc").write_bytes(b"compiled")
        os.utime(source, (1, 1))
        os.utime(source.with_suffix(".qmlc"), (2, 2))
    return tmp_path


def test_what_was_compiled_since_its_last_change_is_read(folder: Path) -> None:
    assert are_current(folder)
    assert "qmlc-read" in cache_variables(folder)["QML_DISK_CACHE"]


def test_one_changed_file_is_enough_to_read_none(folder: Path) -> None:
    os.utime(folder / "Kiosk" / "Parts" / "Card.qml", (3, 3))

    assert not are_current(folder)
    assert "qmlc-read" not in cache_variables(folder)["QML_DISK_CACHE"]


def test_one_file_that_was_not_compiled_is_enough_to_read_none(folder: Path) -> None:
    (folder / "Kiosk" / "Main.qmlc").unlink()

    assert not are_current(folder)


def test_where_there_is_no_qml_nothing_is_current(tmp_path: Path) -> None:
    assert not are_current(tmp_path)
    assert not are_current(tmp_path / "missing")


def test_a_run_keeps_no_compiled_qml_of_its_own(tmp_path: Path) -> None:
    code = (
        "from kiosk import guard; guard.guard_process()\n"
        "from PySide6.QtCore import QUrl\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from PySide6.QtQml import QQmlComponent, QQmlEngine\n"
        "app = QGuiApplication([]); engine = QQmlEngine()\n"
        f"engine.addImportPath({str(ROOT / 'resources' / 'qml')!r})\n"
        f"component = QQmlComponent(engine, QUrl.fromLocalFile({str(tmp_path / 'Own.qml')!r}))\n"
        "assert component.create() is not None, component.errorString()\n"
    )
    (tmp_path / "Own.qml").write_text("import QtQuick\nimport Kiosk.Parts\nCard {}\n", encoding="utf-8")
    homes = {"HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "home" / "cache")}
    (tmp_path / "home").mkdir()

    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **homes}, cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "home").rglob("*")) == []
    assert not (tmp_path / "Own.qmlc").exists()
