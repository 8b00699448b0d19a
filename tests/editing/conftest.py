"""The small edition, to be edited."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.editions import EditionFolder, write_edition


@pytest.fixture
def small(tmp_path: Path) -> EditionFolder:
    """The small edition in English and Arabic."""
    return write_edition(tmp_path / "content")
