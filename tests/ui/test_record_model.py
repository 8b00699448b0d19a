"""A list model over records, and over the records in them."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QByteArray, Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.record_model import DISPLAY_ROLE, USER_ROLE, RecordModel


class Note(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    text: str
    in_bold: bool = False


class Shelf(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    id: str
    first_note: Note = Note(text="")
    notes: tuple[Note, ...] = ()
    labels: tuple[str, ...] = ()


class Tool(msgspec.Struct, frozen=True):
    kind: str


SHELVES = [
    Shelf(id="a", first_note=Note(text="one", in_bold=True), notes=(Note(text="two"), Note(text="three"))),
    Shelf(id="b", labels=("x", "y")),
]


@pytest.fixture
def model(qtbot: QtBot) -> RecordModel:
    model = RecordModel(Shelf)
    model.show(SHELVES)
    return model


def told(model: RecordModel, row: int, name: str) -> object:
    role = next(role for role, its_name in model.roleNames().items() if its_name == QByteArray(name.encode()))
    return model.data(model.index(row), role)


def inner(model: RecordModel, row: int, name: str) -> RecordModel:
    value = told(model, row, name)
    assert isinstance(value, RecordModel)
    return value


def test_a_role_never_has_the_name_that_qml_keeps_for_itself(model: RecordModel) -> None:
    assert told(model, 0, "key") == "a"
    assert b"id" not in {name.data() for name in model.roleNames().values()}


def test_a_record_in_a_record_is_handed_out_field_by_field(model: RecordModel) -> None:
    assert told(model, 0, "firstNoteText") == "one"
    assert told(model, 0, "firstNoteInBold") is True


def test_records_in_a_record_are_a_model_of_their_own(model: RecordModel) -> None:
    notes = inner(model, 0, "notes")
    assert [told(notes, row, "text") for row in range(notes.rowCount())] == ["two", "three"]
    assert inner(model, 1, "notes").rowCount() == 0


def test_texts_are_handed_out_as_a_list(model: RecordModel) -> None:
    assert told(model, 1, "labels") == ["x", "y"]


def test_a_model_in_a_row_is_mended_with_its_row(model: RecordModel) -> None:
    notes = inner(model, 0, "notes")
    model.mend([Shelf(id="c", notes=(Note(text="four"), Note(text="three"))), SHELVES[1]])
    assert inner(model, 0, "notes") is notes
    assert told(notes, 0, "text") == "four"


@pytest.mark.parametrize(("one_delegate", "resets"), [(False, 1), (True, 0)])
def test_a_row_of_another_kind_is_drawn_anew_unless_one_delegate_draws_all(
    qtbot: QtBot, one_delegate: bool, resets: int
) -> None:
    model = RecordModel(Tool)
    model.show([Tool(kind="saw")])
    seen: list[None] = []
    model.modelReset.connect(lambda: seen.append(None))
    model.mend([Tool(kind="axe")], one_delegate=one_delegate)
    assert (len(seen), told(model, 0, "kind")) == (resets, "axe")


def test_models_in_rows_go_with_their_rows(model: RecordModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inner(model, 0, "notes").destroyed):
        model.show([])
    assert model.rowCount() == 0
    assert model.findChildren(RecordModel) == []


def test_there_is_nothing_outside_the_rows(model: RecordModel) -> None:
    assert model.data(model.index(0), 0) is None
    assert model.rowCount(model.index(0)) == 0


def test_the_numbers_of_the_roles_are_those_of_qt() -> None:
    assert int(Qt.ItemDataRole.DisplayRole) == DISPLAY_ROLE
    assert int(Qt.ItemDataRole.UserRole) == USER_ROLE
