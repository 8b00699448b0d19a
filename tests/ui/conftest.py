"""The model of the application without its screens."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer
from kiosk.settings import Settings
from kiosk.ui.app_model import AppModel
from kiosk.ui.record_model import RecordModel
from tests.helpers.editions import TODAY
from tests.helpers.keyboards import layouts

Open = Callable[..., AppModel]


@pytest.fixture(autouse=True)
def collected_in_this_thread() -> Iterator[None]:
    """As in the program (`kiosk.ui.collector`): a worker that collected would free models of Qt in its own thread."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


def part(model: QObject, name: str) -> QObject:
    """A model inside of another by its QML name; `property()` cannot give it."""
    found = getattr(model, name)
    assert isinstance(found, QObject)
    return found


def rows(model: QObject, name: str) -> list[dict[str, object]]:
    """The rows of a list of a model, and in them the rows of their lists."""
    records = part(model, name)
    assert isinstance(records, RecordModel)
    return _told(records)


def article(app: QObject, name: str) -> dict[str, object]:
    """What is shown of the page or the letter that is open."""
    (shown,) = rows(part(app, name), "shown")
    return shown


def _told(records: RecordModel) -> list[dict[str, object]]:
    names = {role: bytes(word.data()).decode() for role, word in records.roleNames().items()}
    values = [
        {word: records.data(records.index(row, 0), role) for role, word in names.items()}
        for row in range(records.rowCount())
    ]
    return [{w: _told(v) if isinstance(v, RecordModel) else v for w, v in row.items()} for row in values]


def _finds_nothing(query: str, language: str, limit: int, *, literal: bool) -> Answer:
    return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=())


@pytest.fixture
def open_app(small_edition: PreparedEdition, qtbot: QtBot) -> Iterator[Open]:
    """Opens applications on the small edition, or on another one, on any day."""
    opened: list[AppModel] = []

    def open_(edition: PreparedEdition = small_edition, today: dt.date = TODAY) -> AppModel:
        app = AppModel(edition, Settings(), layouts(), _finds_nothing, lambda: today, lambda language: "machine")
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
    app.begin("en")
    return app
