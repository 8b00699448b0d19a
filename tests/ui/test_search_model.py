"""The search screen's model: asks again while the index is being opened, and says when it forgets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import cast

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.edition.address import Address
from kiosk.failure import Code
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer, Hit
from kiosk.search.documents import FOUND, documents
from kiosk.ui.hit_rows import HitWriter
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.search_model import AT_ONCE, SHOWN, SearchModel
from tests.helpers.languages import edition_languages
from tests.helpers.logged import Logged

TODAY = dt.date(2026, 11, 22)
APPEAL = Address("page", "appeal")
HIT = Hit(address=APPEAL, found=APPEAL, lang="en", title="Appeal", snippet="", score=1.0, via=None)


class Index:
    """Opens at the third question."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.literally: list[bool] = []

    def find(self, query: str, language: str, limit: int, *, literal: bool) -> Answer:
        self.asked.append(query)
        self.literally.append(literal)
        is_open = len(self.asked) > 2
        hits = (HIT,) if is_open else ()
        return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=hits, partial=not is_open)


@pytest.fixture
def index() -> Index:
    return Index()


@pytest.fixture
def model(edition: PreparedEdition, index: Index, qtbot: QtBot) -> Iterator[SearchModel]:
    model = SearchModel(edition.contents, index.find, lambda: TODAY)
    model.read(edition.language("en"))
    yield model
    model.stop()


def _shown(model: SearchModel) -> int:
    rows = cast(RecordModel, model.results)
    titles = [role for role, name in rows.roleNames().items() if name == b"title"]
    assert rows.rowCount() == SHOWN
    return sum(bool(rows.data(rows.index(n), titles[0])) for n in range(SHOWN))


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


def test_a_literal_question_ends_with_another_text(model: SearchModel, index: Index, qtbot: QtBot) -> None:
    model.ask("appeal")
    qtbot.waitUntil(lambda: _shown(model) == 1)

    model.setLiteral(True)
    qtbot.waitUntil(lambda: index.literally[-1])
    assert model.property("literal")
    model.ask("appeals")
    qtbot.waitUntil(lambda: index.asked[-1] == "appeals")

    assert not index.literally[-1]
    assert not model.property("literal")


class Failing:
    """Raises at the first questions, then finds one page."""

    def __init__(self, times: int) -> None:
        self.times = times

    def find(self, query: str, language: str, limit: int, *, literal: bool) -> Answer:
        if self.times:
            self.times -= 1
            raise KeyError(query)
        return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=(HIT,))


def test_a_search_that_failed_says_so_and_works_at_the_next_question(
    edition: PreparedEdition, qtbot: QtBot, logged: Logged
) -> None:
    logged.expect(Code.SEARCH_FAILED)
    model = SearchModel(edition.contents, Failing(1).find, lambda: TODAY)
    model.read(edition.language("en"))

    model.ask("appea")
    qtbot.waitUntil(lambda: bool(model.property("unavailable")))
    assert (model.property("answered"), _shown(model)) == (False, 0)
    model.ask("appeal")
    qtbot.waitUntil(lambda: _shown(model) == 1)

    assert (model.property("answered"), model.property("unavailable")) == (True, False)
    model.stop()


@pytest.mark.parametrize("language", edition_languages())
def test_whatever_can_be_found_has_a_row(edition: PreparedEdition, qtbot: QtBot, language: str) -> None:
    view = edition.language(language)
    every = [
        msgspec.structs.replace(HIT, address=one.opens or one.address, found=one.address) for one in documents(view)
    ]
    assert {hit.found.kind for hit in every} == set(FOUND)

    def find(query: str, language: str, limit: int, *, literal: bool) -> Answer:
        return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=tuple(every), total=len(every))

    model = SearchModel(edition.contents, find, lambda: TODAY)
    model.read(view)
    model.ask("anything")
    qtbot.waitUntil(lambda: bool(model.property("answered")))

    assert model.property("found") == len(every)
    model.stop()


def test_a_hit_that_cannot_be_shown_is_a_search_that_failed(
    edition: PreparedEdition, qtbot: QtBot, logged: Logged
) -> None:
    logged.expect(Code.SEARCH_FAILED)
    strange = msgspec.structs.replace(HIT, address=Address("page", "no-such-page"))

    def find(query: str, language: str, limit: int, *, literal: bool) -> Answer:
        return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=(strange,))

    model = SearchModel(edition.contents, find, lambda: TODAY)
    model.read(edition.language("en"))
    model.ask("appeal")
    qtbot.waitUntil(lambda: bool(model.property("unavailable")))
    model.stop()


def test_the_next_visitor_does_not_read_that_the_search_failed(
    edition: PreparedEdition, qtbot: QtBot, logged: Logged
) -> None:
    logged.expect(Code.SEARCH_FAILED)
    model = SearchModel(edition.contents, Failing(99).find, lambda: TODAY)
    model.read(edition.language("en"))
    model.ask("appeal")
    qtbot.waitUntil(lambda: bool(model.property("unavailable")))

    model.forget()

    assert model.property("unavailable") is False
    model.stop()


def test_an_index_that_never_opens_is_not_asked_for_ever(
    model: SearchModel, index: Index, qtbot: QtBot, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged.expect(Code.INDEX_LATE)
    monkeypatch.setattr("kiosk.ui.search_model.MOST_AGAIN", 1)
    monkeypatch.setattr("kiosk.ui.search_model.AGAIN_MS", 1)

    model.ask("appeal")
    qtbot.waitUntil(lambda: bool(model.property("unavailable")))
    assert index.asked == ["appeal"] * 2

    model.ask("appeals")
    qtbot.waitUntil(lambda: _shown(model) == 1)
    assert model.property("unavailable") is False


def test_all_hits_are_shown_with_the_second_frame(edition: PreparedEdition, qtbot: QtBot) -> None:
    hits = tuple(msgspec.structs.replace(HIT, title=f"Appeal {n}") for n in range(SHOWN))

    def find(query: str, language: str, limit: int, *, literal: bool) -> Answer:
        found = hits if query == "appeal" else hits[:2]
        return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=found)

    model = SearchModel(edition.contents, find, lambda: TODAY)
    model.read(edition.language("en"))
    model.ask("appeal")
    qtbot.waitUntil(lambda: _shown(model) == AT_ONCE)
    qtbot.waitUntil(lambda: _shown(model) == SHOWN)
    model.ask("a")
    qtbot.waitUntil(lambda: _shown(model) == 2)
    assert model.property("found") == 2
    model.forget()
    assert _shown(model) == 0
    model.stop()


def test_the_model_tells_what_nothing_has_and_how_many_hits_there_are(edition: PreparedEdition, qtbot: QtBot) -> None:
    def find(query: str, language: str, limit: int, *, literal: bool) -> Answer:
        return Answer(
            query=query, lang=language, took_ms=0, suggestion=None, hits=(HIT,), total=107, not_found=("annex 62",)
        )

    model = SearchModel(edition.contents, find, lambda: TODAY)
    model.read(edition.language("en"))
    model.ask("annex 62 appeal")
    qtbot.waitUntil(lambda: _shown(model) == 1)

    assert (model.property("total"), model.property("notFound")) == (107, ["annex 62"])
    model.forget()
    assert (model.property("total"), model.property("notFound")) == (0, [])
    model.stop()


MANY = [msgspec.structs.replace(HIT, title=f"Appeal {n}") for n in range(30)]


@pytest.fixture
def full(edition: PreparedEdition, qtbot: QtBot) -> Iterator[SearchModel]:
    """The model over something that has thirty hits for everything, and no 62."""

    def find(query: str, language: str, limit: int, *, literal: bool) -> Answer:
        missing = ("62",) if "62" in query else ()
        shown = tuple(MANY[:limit])
        return Answer(
            query=query, lang=language, took_ms=0.0, suggestion=None, hits=shown, total=len(MANY), not_found=missing
        )

    model = SearchModel(edition.contents, find, lambda: TODAY)
    model.read(edition.language("en"))
    yield model
    model.stop()


def test_the_rest_is_shown_when_it_is_asked_for(full: SearchModel, qtbot: QtBot) -> None:
    full.ask("appeal")
    qtbot.waitUntil(lambda: full.property("found") == SHOWN)
    assert full.property("total") == len(MANY)

    full.showMore()
    qtbot.waitUntil(lambda: full.property("found") == 2 * SHOWN)
    full.showMore()
    qtbot.waitUntil(lambda: full.property("found") == len(MANY))

    assert cast(RecordModel, full.more).rowCount() == len(MANY) - SHOWN


def test_another_question_begins_with_its_best(full: SearchModel, qtbot: QtBot) -> None:
    full.ask("appeal")
    qtbot.waitUntil(lambda: full.property("found") == SHOWN)
    full.showMore()
    qtbot.waitUntil(lambda: full.property("found") == 2 * SHOWN)

    full.ask("appeals")
    qtbot.waitUntil(lambda: full.property("found") == SHOWN)

    assert cast(RecordModel, full.more).rowCount() == 0


def test_what_nothing_has_is_told(full: SearchModel, qtbot: QtBot) -> None:
    full.ask("annex 62")

    qtbot.waitUntil(lambda: full.property("notFound") == ["62"])


# --- under a finger


def _titles(model: SearchModel) -> list[str]:
    rows = cast(RecordModel, model.results)
    (title,) = [role for role, name in rows.roleNames().items() if name == b"title"]
    return [str(rows.data(rows.index(n), title)) for n in range(SHOWN)]


class ByName:
    """Finds one page, called as what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find(self, query: str, language: str, limit: int, *, literal: bool) -> Answer:
        self.asked.append(query)
        hit = msgspec.structs.replace(HIT, title=query)
        return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=(hit,), total=1)


@pytest.fixture
def touched(edition: PreparedEdition, qtbot: QtBot) -> Iterator[SearchModel]:
    """A model whose results of "first" have a finger on them."""
    model = SearchModel(edition.contents, ByName().find, lambda: TODAY)
    model.read(edition.language("en"))
    model.ask("first")
    qtbot.waitUntil(lambda: _titles(model)[0] == "first")
    model.touchResults(True)
    yield model
    model.stop()


def _wait_for_an_answer(model: SearchModel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: model._waiting is not None)


def test_no_row_changes_under_a_finger(touched: SearchModel, qtbot: QtBot) -> None:
    touched.ask("second")
    _wait_for_an_answer(touched, qtbot)
    assert _titles(touched)[0] == "first"

    touched.touchResults(False)
    assert _titles(touched)[0] == "first", "a second tap may follow"

    qtbot.waitUntil(lambda: _titles(touched)[0] == "second")


def test_a_second_touch_within_the_moment_keeps_the_rows(touched: SearchModel, qtbot: QtBot) -> None:
    touched.ask("second")
    _wait_for_an_answer(touched, qtbot)
    touched.touchResults(False)
    touched.touchResults(True)

    assert not touched._still._moment.isActive()
    assert _titles(touched)[0] == "first"


def test_the_newest_answer_is_shown_when_the_finger_is_gone(touched: SearchModel, qtbot: QtBot) -> None:
    touched.ask("second")
    _wait_for_an_answer(touched, qtbot)
    touched.ask("third")
    qtbot.waitUntil(lambda: getattr(touched._waiting, "rows", [HIT])[0].title == "third")

    touched.touchResults(False)
    qtbot.waitUntil(lambda: _titles(touched)[0] == "third")


def test_the_next_visitor_finds_nothing_under_the_finger_of_the_last(touched: SearchModel, qtbot: QtBot) -> None:
    touched.ask("second")
    _wait_for_an_answer(touched, qtbot)
    touched.forget()

    assert (_titles(touched), touched._waiting) == ([""] * SHOWN, None)


def test_what_comes_while_no_finger_is_on_the_screen_that_is_entered_is_shown(
    touched: SearchModel, qtbot: QtBot
) -> None:
    """The screen that the finger was on is gone, and nobody says that it left."""
    touched.enter(Route("SearchScreen"))
    touched.ask("second")

    qtbot.waitUntil(lambda: _titles(touched)[0] == "second")


def test_what_is_found_in_another_language_is_said_once_where_it_is_true_of_all(
    edition: PreparedEdition, qtbot: QtBot
) -> None:
    view = edition.language("en")
    names = {language.code: language.name for language in edition.contents.languages}
    foreign = msgspec.structs.replace(HIT, lang="nl", via="translation")
    answer = Answer(query="advocaat", lang="en", took_ms=0.0, suggestion=None, hits=(foreign, foreign))

    all_foreign = HitWriter(view, names, TODAY).found(answer)
    mixed = HitWriter(view, names, TODAY).found(msgspec.structs.replace(answer, hits=(foreign, HIT)))

    assert (all_foreign.found_in, [row.found_in for row in all_foreign.rows]) == ("Nederlands", ["", ""])
    assert (mixed.found_in, [row.found_in for row in mixed.rows]) == ("", ["Nederlands", ""])
