"""A list model over records: each field of the record is a role of the same camelCase name.

A delegate names the roles it draws as typed `required property`s. So that it can, a record in a record is handed out
field by field (`note` becomes `noteText` and `noteHtml`), records in a record as a model of their own, and `id`, which
QML keeps for itself, as `key`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from operator import attrgetter
from typing import cast

import msgspec
from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NO_INDEX = QModelIndex()
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def plain(record: msgspec.Struct) -> dict[str, object]:
    """A record as QML can read it all the way down: a tuple would arrive as an object without elements."""
    return msgspec.json.decode(msgspec.json.encode(record), type=dict[str, object])


class _Role:
    """What a delegate can ask of a record.

    Attributes:
        kind: of the records it holds, where it holds records.
        of: reads its value from a record.
    """

    def __init__(self, name: str, path: str, kind: type[msgspec.Struct] | None = None) -> None:
        self.name = name
        self.kind = kind
        self.of = attrgetter(path)


@cache
def _roles(kind: type[msgspec.Struct]) -> dict[int, _Role]:
    return dict(enumerate(_roles_below(kind), start=_FIRST_ROLE))


def _roles_below(kind: type[msgspec.Struct], name: str = "", path: str = "") -> Iterator[_Role]:
    for field in cast(msgspec.inspect.StructType, msgspec.inspect.type_info(kind)).fields:
        own = "key" if field.encode_name == "id" else field.encode_name
        role = name + own[0].upper() + own[1:] if name else own
        match field.type:
            case msgspec.inspect.StructType(cls=inner):
                yield from _roles_below(inner, role, f"{path}{field.name}.")
            case msgspec.inspect.VarTupleType(item_type=msgspec.inspect.StructType(cls=inner)):
                yield _Role(role, path + field.name, inner)
            case _:
                yield _Role(role, path + field.name)


def _kinds(records: Sequence[msgspec.Struct]) -> list[object]:
    """What a delegate is chosen by."""
    return [getattr(record, "kind", None) for record in records]


@QmlElement
class RecordModel(QAbstractListModel):
    """Shows a sequence of records of one kind."""

    countChanged = Signal()

    def __init__(self, kind: type[msgspec.Struct], parent: QObject | None = None, *, nested: bool = False) -> None:
        """`nested`: records in records are models of their own; else lists and objects for JavaScript."""
        super().__init__(parent)
        names = kind.__struct_encode_fields__
        self._nested = nested
        self._roles = _roles(kind) if nested else {}
        roles = {n: role.name for n, role in self._roles.items()} if nested else dict(enumerate(names, _FIRST_ROLE))
        self._names = roles
        self._role_names = {n: QByteArray(name.encode()) for n, name in roles.items()}
        self._records: Sequence[msgspec.Struct] = ()
        self._rows: list[dict[str, object]] = []
        self._children: list[dict[int, RecordModel]] = []

    def show(self, records: Sequence[msgspec.Struct]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._forget_children()
        self._children = [{} for _ in records]
        self._take(records)
        self.endResetModel()
        self.countChanged.emit()

    def mend(self, records: Sequence[msgspec.Struct], *, one_delegate: bool = False) -> None:
        """Replace rows and keep what is drawn of them, for delegates that remember nothing of their own.

        Changing twelve results costs a part of making them anew (`kiosk bench --window`).

        Args:
            records: the new rows.
            one_delegate: rows of every `kind` are drawn by the same one; else another kind needs another delegate.
        """
        if len(records) != len(self._records) or not (one_delegate or _kinds(records) == _kinds(self._records)):
            self.show(records)
            return
        changed = [n for n, record in enumerate(records) if record != self._records[n]]
        self._take(records)
        for n in changed:
            for role, child in self._children[n].items():
                child.mend(self._roles[role].of(records[n]))
            self.dataChanged.emit(self.index(n), self.index(n))

    def _take(self, records: Sequence[msgspec.Struct]) -> None:
        self._records = records
        self._rows = [] if self._nested else [plain(record) for record in records]

    def _forget_children(self) -> None:
        """Later: delegates are bound to them until the change is told."""
        for child in (child for children in self._children for child in children.values()):
            child.deleteLater()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = index.row()
        if role not in self._names or not 0 <= row < len(self._records):
            return None
        if not self._nested:
            return self._rows[row][self._names[role]]
        asked = self._roles[role]
        value = asked.of(self._records[row])
        if asked.kind is not None:
            return self._child(row, role, asked.kind, value)
        return list(value) if isinstance(value, tuple) else value  # a tuple would have no elements in QML

    def _child(self, row: int, role: int, kind: type[msgspec.Struct], records: Sequence[msgspec.Struct]) -> RecordModel:
        """The records of a record, as a model that lives as long as its row; made when it is first asked for."""
        children = self._children[row]
        if role not in children:
            children[role] = RecordModel(kind, self, nested=True)
            children[role].show(records)
        return children[role]

    def roleNames(self) -> dict[int, QByteArray]:
        return self._role_names

    def _get_count(self) -> int:
        return len(self._records)

    count = Property(int, _get_count, notify=countChanged)
