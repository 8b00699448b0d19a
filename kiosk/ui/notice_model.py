"""What went wrong that the visitor can notice: one notice at a time, until it is closed or another place is shown.

The words are QML's (`NoticeStrip.qml`); what the search cannot do is said on its own screen alone.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import log
from kiosk.failure import Code, Failure

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

TOLD = (Code.LANGUAGE_UNREADABLE, Code.SCREEN_FAILED, Code.SAVE_FAILED, Code.VOICE_SILENT, Code.UNCAUGHT)


@QmlElement
class NoticeModel(QObject):
    """Shows the newest notice by its code; empty when there is none."""

    changed = Signal()
    uncaught = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.uncaught.connect(self._note_uncaught)

    def tell(self, failure: Failure) -> None:
        """Log a failure and show it in plain words; its code is one of `TOLD`."""
        log.note_failure(failure)
        self._show(failure.code.label)

    @Slot(str)
    def tellScreenFailed(self, screen: str) -> None:
        """A screen could not be loaded: the log gets its name, and Qt's own complaint says why."""
        self.tell(Failure(Code.SCREEN_FAILED, "QML", "?", screen))

    def tell_uncaught(self) -> None:
        """An error nobody expected was logged; any thread may say so."""
        self.uncaught.emit()

    @Slot()
    def close(self) -> None:
        """The visitor has read it, or went on."""
        self._show("")

    @Slot()
    def _note_uncaught(self) -> None:
        """When what raised it has ended, which may be in the middle of a change."""
        QTimer.singleShot(0, self._show_uncaught)

    @Slot()
    def _show_uncaught(self) -> None:
        self._show(Code.UNCAUGHT.label)

    def _show(self, code: str) -> None:
        if self._code != code:
            self._code = code
            self.changed.emit()

    def _get_code(self) -> str:
        return self._code

    code = Property(str, _get_code, notify=changed)
