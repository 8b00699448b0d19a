"""A font whose end is missing, or one bit of which was flipped, is found before somebody reads boxes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.font_file import is_whole

FONTS = sorted((paths.resources() / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_the_fonts_of_the_program_are_whole(font: Path) -> None:
    assert is_whole(font, sums=False)
    assert is_whole(font, sums=True)


@pytest.mark.parametrize("part", [0.0, 0.001, 0.3, 0.99])
def test_a_font_that_was_cut_is_not(tmp_path: Path, part: float) -> None:
    data = FONTS[0].read_bytes()
    (tmp_path / "font.ttf").write_bytes(data[: int(len(data) * part)])

    assert not is_whole(tmp_path / "font.ttf", sums=False)


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_flipped_bit_is_found_by_the_sums(tmp_path: Path, part: float) -> None:
    data = bytearray(FONTS[0].read_bytes())
    data[int(len(data) * part)] ^= 1
    (tmp_path / "font.ttf").write_bytes(data)

    assert is_whole(tmp_path / "font.ttf", sums=False)
    assert not is_whole(tmp_path / "font.ttf", sums=True)


def test_no_file_and_no_font_are_none(tmp_path: Path) -> None:
    (tmp_path / "text.ttf").write_text("no font at all, but long enough for a head", encoding="utf-8")

    assert not is_whole(tmp_path / "none.ttf", sums=False)
    assert not is_whole(tmp_path / "text.ttf", sums=False)
    assert not is_whole(tmp_path, sums=True)
