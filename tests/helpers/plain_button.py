"""The negative control: a stock Qt Quick `Button` shows a text like `<img src="a">`, then another.

That ends the process (SIGSEGV).
"""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6 import QtQuick
from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = b"""
import QtQuick
import QtQuick.Controls.Basic
ApplicationWindow {
    id: root
    visible: true; width: 400; height: 200
    property string words: ""
    Column {
        Button { text: root.words }
        ItemDelegate { text: root.words }
    }
}
"""
TEXTS = ('<img src="a">', '<img src="a">x', "<b>x", "x", '<img src="b">')


def main() -> None:
    """Show the text again and again."""
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(QML, QUrl("file:///control.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QtQuick.QQuickWindow)
    for text in TEXTS * 10:
        window.setProperty("words", text)
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        window.grabWindow()
    print("survived", application.applicationName())


if __name__ == "__main__":
    main()
