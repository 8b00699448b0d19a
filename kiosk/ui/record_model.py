"""A list model over records: each field of the record is a role of the same camelCase name."""

from __future__ import annotations

from collections.abc import Sequence

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


@QmlElement
class RecordModel(QAbstractListModel):
    """Shows a sequence of records of one kind."""

    countChanged = Signal()

    def __init__(self, kind: type[msgspec.Struct], parent: QObject | None = None) -> None:
        super().__init__(parent)
        names = kind.__struct_encode_fields__
        self._roles = {_FIRST_ROLE + n: QByteArray(name.encode()) for n, name in enumerate(names)}
        self._names = dict(zip(self._roles, names, strict=True))
        self._rows: list[dict[str, object]] = []

    def show(self, records: Sequence[msgspec.Struct]) -> None:
        """Replace all rows."""
        rows = [plain(record) for record in records]
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.countChanged.emit()

    def mend(self, records: Sequence[msgspec.Struct]) -> None:
        """Replace rows and keep what is drawn of them, for delegates that remember nothing of their own.

        Changing twelve results costs a part of making them anew (`kiosk bench --window`).
        """
        rows = [plain(record) for record in records]
        if len(rows) != len(self._rows):
            self.show(records)
            return
        changed = [n for n, row in enumerate(rows) if row != self._rows[n]]
        self._rows = rows
        for n in changed:
            self.dataChanged.emit(self.index(n), self.index(n))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        name = self._names.get(role)
        return self._rows[index.row()][name] if name and 0 <= index.row() < len(self._rows) else None

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    def _get_count(self) -> int:
        return len(self._rows)

    count = Property(int, _get_count, notify=countChanged)
