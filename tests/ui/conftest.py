"""The model of the application without its screens."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.edition.translation import State
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer
from kiosk.settings import Settings
from kiosk.tour.staff import staff_on
from kiosk.ui.app_model import AppModel
from kiosk.ui.given import Given
from kiosk.ui.record_model import RecordModel
from kiosk.ui.staff_model import Staff
from tests.helpers.editions import TODAY
from tests.helpers.keyboards import layouts
from tests.helpers.models import part, visit_of

Open = Callable[..., AppModel]
HELPER = Settings()


@pytest.fixture(autouse=True)
def collected_in_this_thread() -> Iterator[None]:
    """As in the program (`kiosk.ui.collector`): a worker that collected would free models of Qt in its own thread.

    What was there before is left alone: all that pytest holds would be looked through after each test.
    """
    gc.disable()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()


def rows(model: QObject, name: str) -> list[dict[str, object]]:
    """The rows of a list of a model, with the rows of the lists in them."""
    records = part(model, name)
    assert isinstance(records, RecordModel)
    return _rows(records)


def article(app: QObject, name: str) -> dict[str, object]:
    """What is shown of the page or the letter that is open."""
    (shown,) = rows(part(app, name), "shown")
    return shown


def _rows(records: RecordModel) -> list[dict[str, object]]:
    names = {role: bytes(word.data()).decode() for role, word in records.roleNames().items()}
    return [
        {word: _told(records.data(records.index(row, 0), role)) for role, word in names.items()}
        for row in range(records.rowCount())
    ]


def _told(value: object) -> object:
    return _rows(value) if isinstance(value, RecordModel) else value


def _finds_nothing(query: str, language: str, limit: int, *, literal: bool) -> Answer:
    return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=())


def _by_machine(language: str) -> State:
    return "machine"


@pytest.fixture
def open_app(small_edition: PreparedEdition, qtbot: QtBot) -> Iterator[Open]:
    """Opens applications on the small edition, or on another one, on any day."""
    opened: list[AppModel] = []

    def open_(
        edition: PreparedEdition = small_edition,
        today: dt.date = TODAY,
        state_of_words: Callable[[str], State] = _by_machine,
        settings: Settings = HELPER,
        staff: Staff | None = None,
    ) -> AppModel:
        given = Given(
            edition=edition,
            settings=settings,
            layouts=layouts(),
            find=_finds_nothing,
            today=lambda: today,
            state_of_words=state_of_words,
            staff=staff or staff_on(lambda: today),
        )
        app = AppModel(given)
        app.speak_with(lambda language, direction: None)
        opened.append(app)
        return app

    yield open_
    for app in opened:
        app.stop()


@pytest.fixture
def app(open_app: Open) -> AppModel:
    """An application whose visitor chose English."""
    app = open_app()
    visit_of(app).begin("en")
    return app
