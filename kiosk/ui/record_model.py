"""A list model over records: each field of the record is a role of the same camelCase name.

A delegate names the roles it draws as typed `required property`s. So that it can, a record in a record is handed out
field by field (`note` becomes `noteText` and `noteHtml`), records in a record as a model of their own, and `id`, which
QML keeps for itself, as `key`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, cached_property
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
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NO_INDEX = QModelIndex()
# `Qt.ItemDataRole`, as numbers: asking for `Qt` builds every enumeration of Qt, a tenth of a start.
DISPLAY_ROLE = 0
USER_ROLE = 256
_FIRST_ROLE = USER_ROLE + 1


class _Role:
    """What a delegate can ask of a record.

    Attributes:
        encoded: its name.
        kind: of the records it holds, where it holds records.
        of: reads its value from a record.
    """

    def __init__(self, name: str, path: str, kind: type[msgspec.Struct] | None = None) -> None:
        self.encoded = QByteArray(name.encode())
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

    def __init__(self, kind: type[msgspec.Struct], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._records: Sequence[msgspec.Struct] = ()
        self._children: list[dict[int, RecordModel]] = []

    @cached_property
    def _roles(self) -> dict[int, _Role]:
        """Worked out when a delegate first asks: at the start most lists are not shown (4 % of its CPU time)."""
        return _roles(self._kind)

    def show(self, records: Sequence[msgspec.Struct]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._forget_children()
        self._children = [{} for _ in records]
        self._records = records
        self.endResetModel()
        self.countChanged.emit()

    def grow(self, records: Sequence[msgspec.Struct]) -> None:
        """Put rows behind those that are shown, of which nothing is made anew."""
        if not records:
            return
        self.beginInsertRows(QModelIndex(), len(self._records), len(self._records) + len(records) - 1)
        self._children += [{} for _ in records]
        self._records = (*self._records, *records)
        self.endInsertRows()
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
        self._records = records
        for n in changed:
            for role, child in self._children[n].items():
                child.mend(self._roles[role].of(records[n]))
            self.dataChanged.emit(self.index(n), self.index(n))

    def _forget_children(self) -> None:
        """Later: delegates are bound to them until the change is told."""
        for child in (child for children in self._children for child in children.values()):
            child.deleteLater()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> object:
        row = index.row()
        asked = self._roles.get(role)
        if asked is None or not 0 <= row < len(self._records):
            return None
        value = asked.of(self._records[row])
        if asked.kind is not None:
            return self._child(row, role, asked.kind, value)
        return list(value) if isinstance(value, tuple) else value  # a tuple would have no elements in QML

    def _child(self, row: int, role: int, kind: type[msgspec.Struct], records: Sequence[msgspec.Struct]) -> RecordModel:
        """The records of a record, as a model that lives as long as its row; made when it is first asked for."""
        children = self._children[row]
        if role not in children:
            children[role] = RecordModel(kind, self)
            children[role].show(records)
        return children[role]

    def roleNames(self) -> dict[int, QByteArray]:
        return {number: role.encoded for number, role in self._roles.items()}

    def _get_count(self) -> int:
        return len(self._records)

    count = Property(int, _get_count, notify=countChanged)
