"""What a visitor copied is not there for the next one."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication

from kiosk.settings import Mode, Settings
from kiosk.ui.clipboard import empty_clipboard
from tests.helpers.models import visit_of

from .conftest import Open


@pytest.mark.parametrize("mode", ["kiosk", "helper"])
def test_the_end_of_a_visit_empties_the_clipboard(open_app: Open, mode: Mode) -> None:
    app = open_app(settings=Settings(mode=mode))
    visit_of(app).begin("en")
    with patch.object(QClipboard, "ownsClipboard", lambda _: True):  # off-screen, nobody owns it
        QGuiApplication.clipboard().setText("lawyer")
        visit_of(app).finish()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize(("everything", "left"), [(True, ""), (False, "of the helper")])
def test_what_a_helper_copied_elsewhere_stays_theirs(qapp: QGuiApplication, everything: bool, left: str) -> None:
    QGuiApplication.clipboard().setText("of the helper")
    with patch.object(QClipboard, "ownsClipboard", lambda _: False):
        empty_clipboard(everything=everything)
    assert QGuiApplication.clipboard().text() == left
    QGuiApplication.clipboard().clear()
