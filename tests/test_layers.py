"""The layers of docs/architecture.md as a program: who may import whom."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "kiosk").rglob("*.py"))
LEAVES = {"kiosk", "kiosk.errors", "kiosk.paths", "kiosk.settings", "kiosk.log", "kiosk.guard"}


def _imports(file: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return names


def _module(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@pytest.mark.parametrize("file", FILES, ids=_module)
def test_a_module_imports_only_what_its_layer_may(file: Path) -> None:
    module = _module(file)
    names = _imports(file)
    inner = {name for name in names if name.split(".")[0] == "kiosk"}
    if module in LEAVES:
        assert all(any(name == leaf or name.startswith(leaf + ".") for leaf in LEAVES) for name in inner), (
            f"{module} is a leaf: it may import the standard library, msgspec, platformdirs and other leaves"
        )
    if module.startswith("kiosk.content"):
        forbidden = {name for name in names if name.startswith(("PySide6", "shiboken6", "kiosk.ui", "kiosk.app"))}
        assert not forbidden, f"{module} is content: it never imports Qt or the interface, but has {forbidden}"
        assert not any(name.startswith("kiosk.editing") for name in inner), f"{module} reads; kiosk.editing writes"
    if module.startswith("kiosk.editing"):
        allowed = (*LEAVES - {"kiosk"}, "kiosk.content", "kiosk.editing")
        forbidden = {name for name in names if name.startswith(("PySide6", "shiboken6"))}
        forbidden |= {name for name in inner if name != "kiosk" and not name.startswith(allowed)}
        assert not forbidden, f"{module} edits content: it may import content and leaves, but has {forbidden}"
    if module.startswith("kiosk.ui"):
        forbidden = {name for name in inner if name.startswith(("kiosk.app", "kiosk.commands", "kiosk.tour"))}
        forbidden |= {name for name in inner if name.startswith("kiosk.editing")}
        assert not forbidden, f"{module} is a view-model: it may import content and leaves, but has {forbidden}"


@pytest.mark.parametrize("file", [f for f in FILES if _module(f).startswith("kiosk.ui")], ids=_module)
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


def test_the_way_to_the_first_frame_imports_nothing_slow() -> None:
    """Markdown, Babel, Whoosh and rapidfuzz cost more than the first frame; they are imported when needed."""
    import subprocess
    import sys

    code = (
        "import sys, kiosk.app, kiosk.commands.run\n"
        "slow = {'markdown', 'babel', 'whoosh', 'rapidfuzz', 'snowballstemmer', 'regex', 'tomlkit', 'kiosk.editing',\n"
        "        'holidays', 'dateutil'}\n"
        "print(','.join(sorted(slow & set(sys.modules))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == ""


def test_no_folder_is_a_drawer() -> None:
    names = {file.stem for file in FILES} | {file.parent.name for file in FILES}
    assert not names & {"utils", "util", "helpers", "common", "misc", "manager"}
