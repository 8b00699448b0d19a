"""What the program brings and cannot be read is done without, told by its code, and named by `missing`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import parts, paths
from kiosk.app import MOST_WARNINGS, Warnings
from kiosk.errors import ResourceError
from kiosk.failure import Code
from kiosk.ui.keyboard_model import KeyboardModel
from kiosk.ui.language import InterfaceLanguage
from tests.helpers.logged import Logged


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the keyboards and catalogs, to spoil."""
    for name in ("keyboard", "i18n"):
        shutil.copytree(paths.resources() / name, tmp_path / name)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize("damage", [None, b"", b"[", b"\xff\xfe", b'id = "persian"\n'])
def test_a_keyboard_that_cannot_be_read_leaves_the_others(
    resources: Path, logged: Logged, damage: bytes | None
) -> None:
    logged.expect(Code.PART_MISSING)
    file = resources / "keyboard" / "persian.toml"
    file.unlink() if damage is None else file.write_bytes(damage)

    found = parts.layouts({"arabic", "persian"})

    assert [layout.id for layout in found] == ["arabic"]
    assert "keyboard/persian.toml" in logged.lines(Code.PART_MISSING)[0]
    keyboard = KeyboardModel(found, shown=True)
    keyboard.use("persian")
    assert keyboard.property("rows"), "most can still write something"


def test_without_any_keyboard_the_program_says_what_to_do(resources: Path, logged: Logged) -> None:
    logged.expect(Code.PART_MISSING)
    shutil.rmtree(resources / "keyboard")

    with pytest.raises(ResourceError, match="install the program again"):
        parts.layouts({"arabic"})


@pytest.mark.parametrize("damage", [None, b"", b"no catalog"])
def test_without_its_catalog_a_language_still_has_its_direction(
    qapp: QGuiApplication, resources: Path, logged: Logged, damage: bytes | None
) -> None:
    """The texts of the edition, which help, are those of the reader; the buttons are in English."""
    logged.expect(Code.PART_MISSING)
    file = resources / "i18n" / "kiosk_ar.qm"
    file.unlink() if damage is None else file.write_bytes(damage)
    read_anew: list[bool] = []
    language = InterfaceLanguage(qapp, resources / "i18n", lambda: read_anew.append(True))

    language.use("ar", "rtl")

    assert read_anew == [True]
    assert logged.lines(Code.PART_MISSING) == ["part-missing: i18n/kiosk_ar.qm"]
    language.use("en", "ltr")


def test_before_visitors_no_words_of_warnings_are_kept() -> None:
    """Qt's messages can quote what stands in a field."""
    silent, quoting = Warnings(quotes=False), Warnings(quotes=True)
    for warnings in (silent, quoting):
        for _ in range(MOST_WARNINGS * 2):
            warnings.keep("words of a visitor", "SearchField.qml:80")

    assert set(silent) == {"SearchField.qml:80"}
    assert set(quoting) == {"words of a visitor"}
    assert len(silent) == len(quoting) == MOST_WARNINGS
