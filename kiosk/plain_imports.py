"""Gives the import statement back to Python, which PySide takes over for `from __feature__ import …`.

WORKAROUND: to know which modules want such a feature, PySide reads the source of every module that is imported after
it, and keeps its lines: at the start of the kiosk 170 files, an eighth of its time and 7 MB
(https://github.com/napari/napari/issues/8584). No module here wants one.
"""

from __future__ import annotations

import builtins


def restore() -> None:
    """Let Python import what comes next; to be called before the modules of the interface are imported."""
    import PySide6.QtCore  # noqa: F401  # takes it over

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
