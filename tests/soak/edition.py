"""The bundled edition for a long trial: prepared when it is not, without a deadline."""

from __future__ import annotations

from pathlib import Path

from kiosk import paths
from kiosk.prepared.opening import open_prepared
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare


def bundled_edition() -> PreparedEdition:
    """The edition the program brings."""
    return open_prepared(paths.bundled_content(), [], [paths.cache() / "prepared"], _prepare)


def _prepare(content: Path, cache: Path) -> None:
    prepare(content, cache, lambda language: None)
