"""The search screen's model: asks again while the index is being opened, and says when it forgets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.search.answer import Answer, Hit
from kiosk.content.store import PreparedEdition
from kiosk.ui.record_model import RecordModel
from kiosk.ui.search_model import SearchModel

HIT = Hit(page="appeal", section="", kind="page", lang="en", title="Appeal", snippet="", score=1.0, via=None)


class Index:
    """Opens at the third question."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find(self, query: str, language: str, limit: int) -> Answer:
        self.asked.append(query)
        is_open = len(self.asked) > 2
        hits = (HIT,) if is_open else ()
        return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=hits, partial=not is_open)


@pytest.fixture
def index() -> Index:
    return Index()


@pytest.fixture
def model(edition: PreparedEdition, index: Index, qtbot: QtBot) -> Iterator[SearchModel]:
    model = SearchModel(edition.contents, index.find, lambda: dt.date(2026, 11, 22))
    model.read(edition.language("en"))
    yield model
    model.stop()


def _shown(model: SearchModel) -> int:
    return cast(RecordModel, model.results).rowCount()


def test_an_answer_from_titles_alone_is_asked_for_again(model: SearchModel, index: Index, qtbot: QtBot) -> None:
    model.ask("appeal")

    qtbot.waitUntil(lambda: _shown(model) == 1)

    assert index.asked == ["appeal"] * 3


def test_a_question_that_was_taken_back_is_not_asked_again(model: SearchModel, index: Index, qtbot: QtBot) -> None:
    model.ask("appeal")
    qtbot.waitUntil(lambda: len(index.asked) == 1)

    with qtbot.waitSignal(model.forgotten):
        model.forget()
    qtbot.wait(300)

    assert index.asked == ["appeal"]
