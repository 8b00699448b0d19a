"""The layers of docs/architecture.md as a program: who may import whom."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from tests.helpers.every import of_every

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "kiosk").rglob("*.py"))
PACKAGE = ROOT / "kiosk"
LEAVES = frozenset(
    {"compiled_qml", "errors", "exits", "failure", "font_file", "paths", "settings", "log", "guard", "keep", "portable"}
)
# Room → the rooms below it that it may import; every room may import leaves and itself.
BELOW: dict[str, frozenset[str]] = {
    "languages": frozenset(),
    "edition": frozenset({"languages"}),
    "prepared": frozenset({"languages", "edition"}),
    "deadlines": frozenset({"prepared"}),
    "spoken": frozenset({"languages", "edition", "prepared"}),
    "slip": frozenset({"languages", "edition", "prepared", "deadlines"}),
    "search": frozenset({"languages", "edition", "prepared"}),
    "rendering": frozenset({"languages", "edition", "prepared", "deadlines"}),
    "check": frozenset({"languages", "edition", "prepared", "deadlines", "spoken", "rendering"}),
    "preparing": frozenset({"languages", "edition", "prepared", "spoken", "search", "rendering", "check"}),
    "editing": frozenset({"languages", "edition", "prepared", "spoken", "rendering", "check"}),
    "supervise": frozenset(),
    "staff": frozenset(),
    "voice": frozenset(),
    "ui": frozenset({"languages", "edition", "prepared", "deadlines", "spoken", "search", "slip", "staff", "voice"}),
    "parts": frozenset({"prepared", "ui"}),
    "app": frozenset({"languages", "edition", "prepared", "spoken", "search", "slip", "staff", "voice", "ui", "parts"}),
    "plain": frozenset({"supervise"}),
    "plain_imports": frozenset(),
    "visitor": frozenset({"prepared", "supervise", "ui", "app", "plain"}),
    "tour": frozenset({"languages", "prepared", "slip", "staff", "voice", "ui", "app"}),
    "bench": frozenset({"languages", "edition", "prepared", "search", "ui", "app"}),
}
ABOVE_ALL = frozenset({"commands", "__main__"})
WITH_QT = frozenset({"voice", "ui", "parts", "app", "plain", "plain_imports", "visitor", "tour", "bench", "commands"})


def _imports(file: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == "kiosk":
            names |= {f"kiosk.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def _module(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _room(module: str) -> str:
    """The part of the package that a module stands in; empty for the package itself and its version."""
    name = module.partition(".")[2].partition(".")[0]
    return "" if name == "__version__" else name


def test_every_room_has_its_place_in_the_order() -> None:
    rooms = {_room(_module(file)) for file in FILES} - {""}
    assert rooms == LEAVES | BELOW.keys() | ABOVE_ALL, "say in BELOW what the new room may import"


def test_the_order_of_the_rooms_has_no_circle() -> None:
    """Each room stands below all that may import it: the table is written from the bottom to the top."""
    order = list(BELOW)
    for room, below in BELOW.items():
        assert {order.index(other) for other in below} <= set(range(order.index(room))), room


@of_every("file", FILES, _module)
def test_a_module_imports_only_what_its_layer_may(file: Path) -> None:
    module = _module(file)
    room = _room(module)
    names = _imports(file)
    rooms = {_room(name) for name in names if name.split(".")[0] == "kiosk"} - {""}
    if room not in WITH_QT:
        assert not {name for name in names if name.startswith(("PySide6", "shiboken6"))}, f"{module} imports Qt"
    if room in LEAVES:
        assert rooms <= LEAVES, f"{module} is a leaf: it may import other leaves, but has {rooms - LEAVES}"
    elif room in BELOW:
        allowed = BELOW[room] | LEAVES | {room}
        assert rooms <= allowed, f"{module} may import {sorted(allowed)}, but has {sorted(rooms - allowed)}"


@of_every("file", [f for f in FILES if _module(f).startswith("kiosk.ui")], _module)
def test_no_view_model_opens_a_file(file: Path) -> None:
    called = {
        node.func.id if isinstance(node.func, ast.Name) else node.func.attr
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)
    }
    opening = called & {"open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink"}
    assert opening - {"open"} == set(), "let app.py read the file and pass what it holds"
    assert not any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    ), "let app.py open the file and pass what it holds"


@of_every("file", [f for f in FILES if _module(f).startswith("kiosk.supervise")], _module)
def test_who_watches_needs_nothing_but_the_standard_library(file: Path) -> None:
    """And of ours what needs no more: whatever breaks elsewhere must break in a child."""
    own = ("kiosk.supervise", "kiosk.exits", "kiosk.failure", "kiosk.log", "kiosk")
    foreign = {name for name in _imports(file) if name.split(".")[0] not in sys.stdlib_module_names}
    assert {name for name in foreign if not name.startswith(own[0]) and name not in own} == set()


def test_the_way_to_the_first_frame_imports_nothing_slow() -> None:
    """Markdown, Babel, Whoosh and rapidfuzz cost more than the first frame; they are imported when needed."""
    import subprocess

    code = (
        "import sys, kiosk.app, kiosk.commands.run\n"
        "slow = {'markdown', 'babel', 'whoosh', 'rapidfuzz', 'snowballstemmer', 'regex', 'tomlkit', 'kiosk.editing',\n"
        "        'holidays', 'dateutil', 'argon2', 'segno', 'kiosk.spoken', 'kiosk.prepared.spoken'}\n"
        "print(','.join(sorted(slow & set(sys.modules))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == ""


@of_every("file", [f for f in FILES if _module(f).startswith(("kiosk.ui", "kiosk.app", "kiosk.parts"))], _module)
def test_the_way_to_the_first_frame_builds_no_enumerations_of_qt(file: Path) -> None:
    """Asking for `Qt` builds hundreds of classes, a twentieth of a start: write `QtCore.Qt` inside the function."""
    asked = [
        node
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtCore"
        if "Qt" in {name.name for name in node.names}
    ]
    assert asked == [], "import QtCore, and ask for QtCore.Qt where it is needed"


def test_no_folder_is_a_drawer() -> None:
    names = {file.stem for file in FILES} | {file.parent.name for file in FILES}
    assert not names & {"utils", "util", "helpers", "common", "misc", "manager"}
