"""The small models: records as rows, keyboard layouts, the way a page tells its age."""

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.search.analysis import fold, tokens
from kiosk.ui.article_rows import ArticleReader, ArticleRow
from kiosk.ui.keyboard_model import KeyboardModel
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import LinkRow
from tests.helpers.keyboards import layout_of, layouts


def _keys(language: str) -> set[str]:
    """What the keyboard shown first for a language types."""
    return {key for row in layout_of(language).rows for key in row}


def test_a_record_model_has_a_role_for_each_field(qtbot: QtBot) -> None:
    model = RecordModel(LinkRow)
    model.show([LinkRow(kind="page", key="today", title="What to do today")])
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert set(roles) == {"kind", "key", "title"}
    assert model.data(model.index(0, 0), roles["title"]) == "What to do today"


def test_a_record_model_answers_nothing_for_rows_and_roles_it_has_not(qtbot: QtBot) -> None:
    model = RecordModel(LinkRow)
    assert model.data(model.index(3, 0), int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.rowCount() == 0


def test_the_keyboard_of_a_language_can_type_every_word_of_its_titles(edition: PreparedEdition) -> None:
    """Accents and variants of letters are folded by the search, so the plain letters are enough."""
    for language in edition.languages:
        keys = {fold(key) for key in _keys(language)}
        for page in edition.language(language).pages.values():
            for word in tokens(page.article.title):
                letters = {letter for letter in word.term if not letter.isdigit()}
                latin = (
                    {letter for letter in letters if letter.isascii()}
                    if LANGUAGES[language].script != "Latn"
                    else set()
                )
                assert letters - latin <= keys, (language, word.term)


PERSIAN = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"


def test_the_persian_keyboard_has_every_persian_letter_and_no_arabic_one_in_its_place() -> None:
    keys = _keys("fa")

    assert set(PERSIAN) <= keys
    assert keys.isdisjoint("كيىة")
    assert all(len(key) == 1 for key in keys)


def test_the_persian_keyboard_comes_first_for_persian_alone(qtbot: QtBot) -> None:
    keyboard = KeyboardModel(layouts(), shown=True)
    for language, letter in (("fa", "گ"), ("ar", "ة"), ("fa", "گ"), ("en", "q")):
        keyboard.use(layout_of(language).id)
        rows = keyboard.property("rows")
        assert any(letter in row for row in rows), language


def test_no_key_of_a_layout_types_what_another_one_does() -> None:
    for layout in layouts():
        keys = layout.keys
        assert sorted(keys) == sorted(set(keys)), layout.id


def test_the_keyboard_comes_back_to_its_first_layout(qtbot: QtBot) -> None:
    keyboard = KeyboardModel(layouts(), shown=True)
    keyboard.use("arabic")
    first = keyboard.property("rows")
    for _ in layouts():
        keyboard.nextLayout()
    assert keyboard.property("rows") == first


def _page(edition: PreparedEdition, today: dt.date, language: str = "en") -> ArticleRow:
    return ArticleReader(edition.contents, lambda: today).page(edition.language(language), "appeal")


def test_a_page_past_its_review_date_says_so(edition: PreparedEdition, qtbot: QtBot) -> None:
    assert _page(edition, dt.date(2026, 11, 21)).past_review is False
    assert _page(edition, dt.date(2027, 6, 1)).past_review is True


def test_a_legal_page_past_its_hard_date_is_replaced(edition: PreparedEdition, qtbot: QtBot) -> None:
    assert _page(edition, dt.date(2027, 6, 1)).expired is False
    assert _page(edition, dt.date(2028, 6, 1)).expired is True


class _Emitter(QObject):
    told = Signal(bool)


def test_twenty_thousand_signals_lose_no_reference_to_true(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one at every emit and then aborts; hence the pin in pyproject.toml."""
    import sys

    emitter = _Emitter()
    heard: list[bool] = []
    emitter.told.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(20_000):
        emitter.told.emit(True)
    assert len(heard) == 20_000
    del heard[:]
    assert sys.getrefcount(True) >= before - 100


def _connected(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Class and method of each method that the class connects to a signal."""
    for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        methods = {node.name: node for node in owner.body if isinstance(node, ast.FunctionDef)}
        for call in (node for node in ast.walk(owner) if isinstance(node, ast.Call)):
            if ast.unparse(call.func).endswith(".connect"):
                names = {ast.unparse(argument).removeprefix("self.") for argument in call.args}
                yield from ((owner.name, methods[name]) for name in sorted(names & methods.keys()))


def test_a_method_that_is_connected_is_a_slot() -> None:
    """Else its object gets a class of its own, freed with it.

    QML keeps what it knows of a class by its place in memory, and takes a later object there for an earlier one.
    """
    files = sorted((Path(kiosk.__file__).parent / "ui").glob("*.py"))
    connected = [one for file in files for one in _connected(ast.parse(file.read_text(encoding="utf-8")))]
    assert len(connected) >= 5

    assert [
        f"{owner}.{method.name} needs @Slot"
        for owner, method in connected
        if not any(ast.unparse(decorator).startswith("Slot") for decorator in method.decorator_list)
    ] == []
