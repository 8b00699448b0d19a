"""One notice at a time: logged, shown by its code, gone when it is closed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.failure import Code, Failure
from kiosk.ui.notice_model import TOLD, NoticeModel
from tests.helpers.logged import Logged

STRIP = Path(__file__).parents[2] / "resources" / "qml" / "Kiosk" / "NoticeStrip.qml"


@pytest.mark.parametrize("code", TOLD)
def test_a_failure_is_logged_and_shown_until_it_is_closed(qtbot: QtBot, logged: Logged, code: Code) -> None:
    logged.expect(code)
    notices = NoticeModel()

    with qtbot.waitSignal(notices.changed):
        notices.tell(Failure(code, "OSError", "keep.py:30"))
    assert notices.property("code") == code.label
    assert logged.lines(code) == [f"{code.label}: OSError at keep.py:30"]

    with qtbot.waitSignal(notices.changed):
        notices.close()
    assert notices.property("code") == ""


def test_the_newest_notice_takes_the_place_of_the_one_before(qtbot: QtBot, logged: Logged) -> None:
    logged.expect(Code.SAVE_FAILED, Code.SCREEN_FAILED)
    notices = NoticeModel()

    notices.tell(Failure(Code.SAVE_FAILED, "OSError", "keep.py:30"))
    notices.tellScreenFailed("AboutScreen")

    assert notices.property("code") == "screen-failed"
    assert logged.lines(Code.SCREEN_FAILED) == ["screen-failed: AboutScreen: QML at ?"]


def test_what_nobody_expected_is_told_when_the_interface_runs_again(qtbot: QtBot) -> None:
    """It was logged where it was caught, in whichever thread that was."""
    notices = NoticeModel()

    with qtbot.waitSignal(notices.changed):
        notices.tell_uncaught()

    assert notices.property("code") == "uncaught"


def test_every_notice_has_its_words_and_no_other_is_written() -> None:
    cases = re.findall(r'case "([a-z-]+)":\n\s+return qsTr\(', STRIP.read_text(encoding="utf-8"))

    assert sorted(cases) == sorted(code.label for code in TOLD), "TOLD and NoticeStrip.qml name the same codes"
