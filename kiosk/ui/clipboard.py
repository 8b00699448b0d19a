"""The clipboard and the selection: outside of the models, and of the process where another program keeps a copy."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def empty_clipboard(*, everything: bool) -> None:
    """Leave nothing of a visit there.

    Args:
        everything: also what other programs put there: on a kiosk there is no other program; a helper may have copied
            something of their own.
    """
    clipboard = QGuiApplication.clipboard()
    for mode, ours in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard),
        (QClipboard.Mode.Selection, clipboard.ownsSelection),
    ):
        supported = mode is QClipboard.Mode.Clipboard or clipboard.supportsSelection()
        if supported and (everything or ours()):
            clipboard.clear(mode)
