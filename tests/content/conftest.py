"""Small editions to spoil, and the bundled one, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.check import checked_edition
from kiosk.content.model import Edition
from tests.helpers.editions import ENGLISH, EditionFolder, write_edition


@pytest.fixture
def small(tmp_path: Path) -> EditionFolder:
    """The small edition in English and Arabic."""
    return write_edition(tmp_path / "content")


@pytest.fixture
def english(tmp_path: Path) -> EditionFolder:
    """The small edition in English alone, where a change of the text has no translation to disagree with."""
    return write_edition(tmp_path / "content", ENGLISH)


@pytest.fixture(scope="session")
def bundled() -> Edition:
    """The edition the program brings."""
    return checked_edition(paths.bundled_content())
