"""Thirty lines of a kind that ran the wrong way here or elsewhere, drawn by the labels of the program.

Run as a program (`python -m tests.helpers.nasty_lines`) it draws the picture anew that the test compares with. Look at
every line before you keep it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths
from kiosk.app import make_application
from kiosk.languages.bidi import in_direction, isolator

GOLDEN = Path(__file__).parent.parent / "rendering" / "golden" / "nasty-lines.png"
SIZE = QSize(900, 1860)
ARABIC = (
    "<b>Maisons arc-en-ciel</b>: مونس 065 78 31 52، فيرتون 063 22 35 55.",
    "<b>CPAS/OCMW</b>: في كل بلدية. انظر السكن.",
    "Fedasil: 02 213 44 11 (09:00–12:30)",
    "اتصل بالرقم 112 أو 101.",
    "الملحق 26quater ثم الملحق 39bis.",
    "المادة 48/3 من القانون",
    "من 09:00 إلى 17:00، ومن 13:30–16:00",
    "٢٠٢٤–٢٠٢٥: ٤٤٬٧٦٠ شخصًا (٢٨٪)",
    "Rue des Petits Carmes 20, 1000 Bruxelles",
    "بالهولندية «CGVS»، وبالفرنسية «CGRA»؛ اسأل!",
    "info@fedasil.be أو www.fedasil.be/fr",
    "+32 2 793 82 46 (مجانًا)",
    "(أ) 1. Cire 2. Caritas 3. JRS",
    "A, B, C: بطاقات",
    "قال: <b>oui</b>؟ قلت: <b>nee</b>.",
)
PERSIAN = (
    "<b>ONE</b> (به فرانسوی) و <b>Kind &amp; Gezin</b> (به هلندی) نوزادان را می‌بینند.",
    "ضمیمه 26quater؛ کارت A",
    "۱۴۰۵/۹/۹ (30/11/2026)",
    "ساعت 09:00–13:00، تلفن 0800 12 345",
    "۵ روز یا ۱۰ روز، نه ۳۰ روز.",
    "BAPA، CPAS / OCMW، VDAB: بپرسید",
    "«I am at Fedasil» بگویید.",
    "50 % از 1 200 €",
    "می‌خواهم با «service des Tutelles» حرف بزنم؛ شماره: 078 15 43 24.",
    "C-123/45, L. 15 décembre 1980 (قانون)",
)
LATIN = (
    "The word محامي means lawyer (09:00–12:00).",
    "Zeg: “أحتاج محاميًا” of “وکیل می‌خواهم”, 02 213 44 11.",
    "العربية · فارسی · English · Français",
    "Annexe 26 — الملحق 26 — ضمیمه 26",
    "1. محامي, 2. مترجم, 3. طبيب",
)
LINES = (
    *(in_direction(isolator("rtl")(line), "rtl") for line in (*ARABIC, *PERSIAN)),
    *(isolator("ltr")(line) for line in LATIN),
)
_PICTURE = b"""
import QtQuick
import Kiosk.Parts

Column {
    id: root

    required property var lines
    required property bool rightToLeft

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    width: 900

    Repeater {
        model: root.lines

        delegate: RichLabel {
            required property string modelData

            html: modelData
            plain: modelData
            height: 62
            width: root.width
        }
    }
}
"""


def drawn() -> QImage:
    """All lines below each other, those from the right first."""
    make_application(["Noto Sans Arabic"])
    engine = QQmlEngine()
    engine.addImportPath(str(paths.resources() / "qml"))
    window = QQuickWindow()
    window.setColor(QColor("white"))
    window.resize(SIZE)
    component = QQmlComponent(engine)
    component.setData(_PICTURE, QUrl())
    from_the_right = LINES[: -len(LATIN)]
    columns = []
    for lines, mirrored in ((from_the_right, True), (LINES[-len(LATIN) :], False)):
        column = component.createWithInitialProperties({"lines": list(lines), "rightToLeft": mirrored})
        assert isinstance(column, QQuickItem), component.errorString()
        column.setParentItem(window.contentItem())
        column.setY(62 * len(from_the_right) if not mirrored else 0)
        columns.append(column)
    window.show()
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    window.close()
    for column in columns:
        column.deleteLater()
    return picture


if __name__ == "__main__":
    QGuiApplication.instance() or QGuiApplication(sys.argv)
    drawn().save(str(GOLDEN))
