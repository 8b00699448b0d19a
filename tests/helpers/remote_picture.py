"""The positive control: QML that names remote pictures does fetch them, unless the kernel is asked to refuse sockets.

Arguments: the port of a listening server, and `guarded` to call `kiosk.guard.block_network` first.
"""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from kiosk import guard

if sys.argv[2] == "guarded":
    assert guard.block_network()

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = """
import QtQuick
Window {
    visible: true; width: 400; height: 200
    Image { source: "http://127.0.0.1:PORT/image.png" }
    Text { textFormat: Text.RichText; text: '<img src="http://127.0.0.1:PORT/rich.png">' }
    Text { textFormat: Text.StyledText; text: 'a<img src="http://127.0.0.1:PORT/styled.png">' }
}
"""


def main() -> None:
    """Show the pictures for a moment."""
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.setOutputWarningsToStandardError(False)
    engine.loadData(QML.replace("PORT", sys.argv[1]).encode(), QUrl("file:///control.qml"))
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    print("ended", application.applicationName())


if __name__ == "__main__":
    main()
