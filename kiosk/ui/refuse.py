"""Refuses to open any address outside the program."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from kiosk import log
from kiosk.failure import Code

SCHEMES = ("http", "https", "file", "mailto", "tel", "ftp", "smb", "data")


class LinkRefuser(QObject):
    """Stands where Qt would start a browser, a mail program or a file manager."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for scheme in SCHEMES:
            # WORKAROUND: PySide6 6.11 wants a str here, its stub says bytes
            # (https://doc.qt.io/qtforpython-6/PySide6/QtGui/QDesktopServices.html).
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type]

    @Slot(QUrl)
    def refuse(self, url: QUrl) -> None:
        """Do nothing but note the scheme."""
        log.note(Code.LINK_REFUSED, url.scheme())
