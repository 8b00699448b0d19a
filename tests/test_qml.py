"""Rules for the QML: linted, formatted, and free of what ends the process or reaches outside."""

from __future__ import annotations

import datetime as dt
import graphlib
import json
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk import paths
from kiosk.edition.translation import State
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer
from kiosk.settings import Settings
from kiosk.tour.staff import staff_on
from kiosk.ui.app_model import AppModel
from kiosk.ui.given import Given
from kiosk.ui.keyboard_model import Layout
from tests.helpers.every import of_every

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "qml" / "Kiosk"
FILES = sorted(FOLDER.rglob("*.qml"))
PARTS = FOLDER / "Parts"
TYPES = {file.stem for file in FILES}
ARTICLES = {"Kiosk.Models", "Kiosk.Parts", "Kiosk.Article"}
MAY_IMPORT = {  # docs/architecture.md
    "Kiosk": {
        *ARTICLES,
        "Kiosk.Charts",
        "Kiosk.Deadline",
        "Kiosk.Keyboard",
        "Kiosk.Letters",
        "Kiosk.Procedure",
        "Kiosk.Slip",
    },
    "Kiosk.Charts": ARTICLES,
    "Kiosk.Deadline": ARTICLES,
    "Kiosk.Letters": ARTICLES,
    "Kiosk.Procedure": ARTICLES,
    "Kiosk.Slip": ARTICLES,
    "Kiosk.Article": {"Kiosk.Models", "Kiosk.Parts"},
    "Kiosk.Keyboard": {"Kiosk.Models", "Kiosk.Parts"},
    "Kiosk.Parts": {"Kiosk.Models"},
    "Kiosk.Models": set[str](),
}
BASE = "screen_model.py"
LAYOUT = Layout(id="x", name="X", letters="ABC", rows=(("x",),))
ANSWER = Answer(query="", lang="en", took_ms=0.0, suggestion=None, hits=())
TOOLS = Path(sys.executable).parent


def _tool(name: str, *arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [str(TOOLS / f"pyside6-{name}"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)


def _types_of_the_models(folder: Path) -> Path:
    """Describe the Python models for qmllint, as the metaobject tools see them: a base has to come before its heirs."""
    files = [file for file in sorted((ROOT / "kiosk" / "ui").glob("*.py")) if "@QmlElement" in file.read_text("utf-8")]
    described = json.loads(_tool("metaobjectdump", *sorted(files, key=lambda file: file.name != BASE)).stdout)
    for described_class in (c for unit in described for c in unit["classes"]):
        for prop in described_class.get("properties", []):
            prop["type"] = {"list": "QVariantList"}.get(prop["type"], prop["type"])
            # The dump leaves out `constant`; a property without a signal is one (tested below).
            prop["constant"] = "notify" not in prop
    target = folder / "models.json"
    target.write_text(json.dumps(described), encoding="utf-8")
    types = folder / "Kiosk" / "Models" / "kiosk.qmltypes"
    described_as: list[str | Path] = ["--generate-qmltypes", types, "-o", "/dev/null", target]
    done = _tool("qmltyperegistrar", *described_as, "--import-name", "Kiosk.Models", "--major-version", "1")
    assert types.is_file(), done.stderr
    return types


def test_qmllint_finds_nothing(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "Kiosk")
    _types_of_the_models(tmp_path)
    linted = [tmp_path / "Kiosk" / file.relative_to(FOLDER) for file in FILES]
    done = _tool("qmllint", "-W", "0", "--unused-imports", "warning", "-I", tmp_path, *linted)
    assert done.returncode == 0, done.stdout + done.stderr


def test_qmllint_would_find_a_fault(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "Kiosk")
    _types_of_the_models(tmp_path)
    broken = tmp_path / "Kiosk" / "HomeScreen.qml"
    text = broken.read_text(encoding="utf-8")
    broken.write_text(text.replace("root.model.groups", "root.model.gruops"), encoding="utf-8")
    done = _tool("qmllint", "-W", "0", "-I", tmp_path, broken)
    assert done.returncode != 0
    assert "gruops" in done.stdout + done.stderr


@pytest.fixture(scope="module")
def formatted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all files as qmlformat writes them, by one call of it."""
    folder = tmp_path_factory.mktemp("formatted") / "Kiosk"
    shutil.copytree(FOLDER, folder)
    done = _tool("qmlformat", "-i", *(folder / file.relative_to(FOLDER) for file in FILES))
    assert done.returncode == 0, done.stderr
    return folder


@of_every("file", FILES, lambda file: file.name)
def test_qmlformat_would_change_nothing(formatted: Path, file: Path) -> None:
    written = (formatted / file.relative_to(FOLDER)).read_text(encoding="utf-8")
    assert written == file.read_text(encoding="utf-8"), "run `make format`"


def test_qmlformat_would_change_what_is_written_otherwise(tmp_path: Path) -> None:
    """The control."""
    file = tmp_path / "Card.qml"
    file.write_text("import QtQuick\nItem { width:1 }\n", encoding="utf-8")
    assert _tool("qmlformat", "-i", file).returncode == 0
    assert "    width: 1\n" in file.read_text(encoding="utf-8")


@of_every("file", FILES, lambda file: file.name)
def test_words_are_shown_by_our_own_parts_only(file: Path) -> None:
    """`Button`, `ItemDelegate`, `MenuItem` show text as AutoText, and `<img src="a">` then ends the process."""
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"import\s+QtQuick\.Controls", text), "the controls' styles show AutoText; use our parts"
    assert not re.search(r"^\s*(?:Text|TextEdit|TextInput|TextArea)\s*\{", text, re.MULTILINE), "use PlainLabel"
    labels = re.findall(r"\bT\.(\w+)\s*\{", text)
    allowed = {
        "PlainLabel.qml": {"Label"},
        "RichLabel.qml": {"Label"},
        "WordsField.qml": {"TextField"},
        "TouchButton.qml": {"AbstractButton"},
        "ScrollHandle.qml": {"ScrollBar"},
    }
    assert set(labels) <= allowed.get(file.name, set()), f"{file.name} may not use {labels} of QtQuick.Templates"
    assert "AutoText" not in text.replace("never AutoText", "").replace("with AutoText", "")


@pytest.mark.parametrize("name", ["PlainLabel.qml", "RichLabel.qml"])
def test_a_label_says_its_text_format(name: str) -> None:
    expected = {"PlainLabel.qml": "Text.PlainText", "RichLabel.qml": "root.rich ? Text.RichText : Text.PlainText"}[name]
    assert f"textFormat: {expected}" in (PARTS / name).read_text(encoding="utf-8")


@of_every("file", [f for f in FILES if f.name != "Theme.qml"], lambda file: file.name)
def test_colours_sizes_and_fonts_come_from_the_theme(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r'"#[0-9A-Fa-f]{3,8}"', text), "a colour belongs into Theme.qml, named after its role"
    assert not re.search(r"font\.family: (?!Theme\.family$)", text, re.MULTILINE), "the family stands in Theme.qml"
    literal = re.findall(r"(?:pixelSize|spacing|[mM]argins?|[pP]adding|radius):\s*([2-9]|\d\d+)\b", text)
    assert not literal, f"sizes come from Theme: {literal}"


@of_every("file", [f for f in FILES if f.name != "Theme.qml"], lambda file: file.name)
def test_sizes_of_words_are_named_tokens(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"Theme\.(?:text|heading)\(", text), "name the size in Theme.qml after what it is for"
    sizes = re.findall(r"pixelSize:\s*(.*)", text)
    assert not [size for size in sizes if re.search(r"px\(|\d", size)], f"a token of Theme, not {sizes}"


@of_every("file", FILES, lambda file: file.name)
def test_every_property_has_a_type(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    untyped = re.findall(r"property (?:var|list<var>|variant) \w+", text)
    if file.name == "Main.qml":
        untyped.remove("property var given")  # Loader.setSource takes a script object alone
    assert not untyped, f"a RecordModel, a list<string> or a value says what it holds: {untyped}"


@of_every("file", FILES, lambda file: file.name)
def test_no_sentence_is_glued_together(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r'[+] "[.,:;] "|"[.,:;] " [+]', text), (
        'a pattern for translators: qsTr("%1. %2", "what these are")'
    )
    assert not re.search(r"qsTr\([^;]*\)\.replace\(", text), (
        "a number may stand twice in a translation: visit.inDigits()"
    )


@of_every("file", FILES, lambda file: file.name)
def test_nothing_in_qml_reaches_outside(file: Path) -> None:
    text = re.sub(r"(^|\s)//.*", "", file.read_text(encoding="utf-8"))
    forbidden = r"https?:|ftp:|file:|XMLHttpRequest|Qt\.openUrlExternally|WebSocket|FontLoader|FileDialog|\bqrc:"
    assert not re.search(forbidden, text)
    sources = re.findall(r"^\s*source:\s*(.+)", text, re.MULTILINE)
    own = ("image://icons/", "image://letters/", "image://pictures/", "image://codes/")
    assert all(any(place in source for place in own) for source in sources), f"images come from our own: {sources}"


def _module(folder: Path) -> str:
    return ".".join(folder.relative_to(FOLDER.parent).parts)


@cache
def _used(file: Path) -> set[str]:
    """The types of our own that a file names, leaving out its comments and its words."""
    code = re.sub(r'"(?:\\.|[^"\\])*"|//.*', "", file.read_text(encoding="utf-8"))
    return set(re.findall(r"(?<![\w.])[A-Z]\w*", code)) & TYPES - {file.stem}


def test_what_is_called_later_looks_first_whether_its_screen_is_still_there() -> None:
    """A screen that is left in between is taken apart already, and its functions find nothing of it.

    The window stays, so its own functions need not look.
    """
    asked = {(file, name) for file in FILES for name in re.findall(r"Qt\.callLater\(root\.(\w+)", _text(file))}
    later = {(file, name) for file, name in asked if "\nWindow {" not in _text(file)}
    blind = sorted(f"{file.name}: {name}" for file, name in later if not _looks_first(file, name))
    assert later
    assert not blind, f"called later without a look: {blind}; begin with `if (!root.visible) return;`"


@of_every("file", FILES, lambda file: file.name)
def test_a_delegate_does_without_the_place_it_stood_in(file: Path) -> None:
    """It is taken out of it before it goes."""
    places = re.findall(r"property \w+ (\w+): parent\b", _text(file))
    bare = [place for place in places if re.search(rf"(?<![\w.]){place}\.", _text(file))]
    assert not bare, f"{bare} is null when a delegate goes; write `{bare[0]}?.x ?? …`"


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _looks_first(file: Path, name: str) -> bool:
    """Whether a function of this file, or of the part it is built on, begins with a look."""
    made = [re.search(rf"function {name}\(.*\n(.*)", _text(one)) for one in (file, *sorted(PARTS.glob("*.qml")))]
    return next(found[1].strip() == "if (!root.visible)" for found in made if found)


@pytest.mark.parametrize("listing", sorted(FOLDER.rglob("qmldir")), ids=lambda listing: _module(listing.parent))
def test_every_file_is_listed_in_its_module(listing: Path) -> None:
    text = listing.read_text(encoding="utf-8")
    listed = re.findall(r"^(?:singleton )?(\w+) 1\.0 (\w+\.qml)$", text, re.MULTILINE)
    assert text.startswith(f"module {_module(listing.parent)}\n")
    files = [(file.stem, file.name) for file in listing.parent.glob("*.qml")]
    assert sorted(listed) == sorted(files), "list every file of the folder in its qmldir, once"


def test_every_module_has_its_place_and_every_type_a_name_of_its_own() -> None:
    assert {_module(listing.parent) for listing in FOLDER.rglob("qmldir")} == set(MAY_IMPORT)
    assert {_module(file.parent) for file in FILES} <= set(MAY_IMPORT), "a folder with QML needs a qmldir"
    assert len(TYPES) == len(FILES), "translations are kept by file name: two files may not share one"


@of_every("file", FILES, lambda file: file.name)
def test_a_file_imports_only_modules_below_its_own(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    above = set(re.findall(r"^import (Kiosk\S*)", text, re.MULTILINE)) - MAY_IMPORT[_module(file.parent)]
    assert not above, f"{_module(file.parent)} may not import {above}; move what both need further down"
    assert not re.search(r"^import \"", text, re.MULTILINE), "import a module by its name, not by its folder"


def test_nothing_needs_itself_in_a_circle() -> None:
    for graph in (MAY_IMPORT, {file.stem: _used(file) for file in FILES}):
        try:
            graphlib.TopologicalSorter(graph).prepare()
        except graphlib.CycleError as error:
            pytest.fail(f"pass values instead of the whole: {' <- '.join(error.args[1])}")


def _is_loaded_by_name(file: Path) -> bool:
    return file.parent == FOLDER and (file.stem == "Main" or file.stem.endswith("Screen"))


@of_every("file", [f for f in FILES if not _is_loaded_by_name(f)], lambda file: file.name)
def test_every_part_is_used_and_lies_with_those_who_use_it(file: Path) -> None:
    own, homes = _module(file.parent), {_module(user.parent) for user in FILES if file.stem in _used(user)}
    assert homes, f"nothing uses {file.name}: delete it"
    assert len(homes) > 1 or homes <= {own, "Kiosk"}, f"only {homes} uses {file.name}: move it there"


def test_every_pictogram_that_is_named_exists_and_no_other_is_shipped() -> None:
    drawings = {file.stem for file in (paths.resources() / "icons").glob("*.svg")}
    qml = "\n".join(file.read_text(encoding="utf-8") for file in FILES)
    content = "\n".join(
        file.read_text(encoding="utf-8")
        for pattern in ("topics.toml", "contacts.toml", "help.toml", "pages/*/page.toml", "statistics/statistics.toml")
        for file in paths.bundled_content().glob(pattern)
    )
    python = (ROOT / "kiosk" / "ui" / "search_model.py").read_text(encoding="utf-8")
    named = set(re.findall(r'^icon = "([a-z0-9-]+)"', content, re.MULTILINE))
    named |= {word for word in re.findall(r'"([a-z0-9-]+)"', qml + python) if word in drawings}
    named |= set(re.findall(r'(?:symbol|kickerSymbol): "([a-z0-9-]+)"', qml))
    assert named - drawings == set(), "copy the drawing into resources/icons"
    assert drawings - named == set(), "remove drawings nothing shows"


def _machine(code: str) -> State:
    return "machine"


def test_every_property_of_a_model_is_constant_or_says_when_it_changes(edition: PreparedEdition, qtbot: QtBot) -> None:
    given = Given(
        edition=edition,
        settings=Settings(),
        layouts=[LAYOUT],
        find=lambda query, language, limit, *, literal: ANSWER,
        today=dt.date.today,
        state_of_words=_machine,
        staff=staff_on(dt.date.today),
    )
    model = AppModel(given)
    checked = 0
    for part in (model, *model.findChildren(QObject)):
        meta = part.metaObject()
        if not type(part).__module__.startswith("kiosk.ui"):
            continue
        for number in range(meta.propertyOffset(), meta.propertyCount()):
            prop = meta.property(number)
            assert prop.isConstant() or prop.hasNotifySignal(), (meta.className(), prop.name())
            checked += 1
    model.stop()
    Shiboken.delete(model)
    assert checked >= 50
