"""Settings are refused by name, never ignored."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import SettingsError
from kiosk.settings import Settings, read_settings


def _read(folder: Path, text: str) -> Settings:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return read_settings(file)


def test_what_is_not_set_has_its_default(tmp_path: Path) -> None:
    assert _read(tmp_path, 'centre = "Petit-Château"') == Settings(centre="Petit-Château")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("idle_secnods = 60", "idle_secnods"),
        ('mode = "fullscreen"', "mode"),
        ('idle_seconds = "60"', "idle_seconds"),
        ("idle_seconds = 1", "idle_seconds"),
        ("warning_seconds = 5", "warning_seconds"),
        ("centre = 3", "centre"),
        ("mode = ", "TOML"),
    ],
)
def test_a_wrong_entry_is_named_with_the_file(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named) as caught:
        _read(tmp_path, text)
    assert "kiosk.toml" in str(caught.value)


def test_a_missing_file_is_an_error_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"missing\.toml"):
        read_settings(tmp_path / "missing.toml")
