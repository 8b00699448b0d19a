"""What a helper saves goes into a folder of theirs and never over another file."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.keep import keep_in


def test_a_file_is_kept_and_its_place_told(tmp_path: Path) -> None:
    kept = keep_in(tmp_path / "documents")("a.csv", b"1")

    assert kept == str(tmp_path / "documents" / "a.csv")
    assert Path(kept).read_bytes() == b"1"


def test_nothing_is_written_over(tmp_path: Path) -> None:
    keep = keep_in(tmp_path)

    names = [Path(keep("a.csv", data)).name for data in (b"1", b"2", b"3")]

    assert names == ["a.csv", "a-2.csv", "a-3.csv"]
    assert (tmp_path / "a.csv").read_bytes() == b"1"


def test_a_place_that_is_no_folder_is_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(OSError, match="file"):
        keep_in(tmp_path / "file")("a.csv", b"1")
