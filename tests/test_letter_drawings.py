"""The likenesses of papers: nothing in them but our own shapes and the words of the papers, and none like another."""

from __future__ import annotations

import itertools
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import make_application
from kiosk.edition.drawings import ANY_LETTER, LETTER_DRAWINGS, LETTERHEADS
from kiosk.failure import Code
from kiosk.ui.icons import LARGEST_LETTER, LetterProvider
from tests.helpers.every import of_every
from tests.helpers.logged import Logged

FILES = sorted((paths.resources() / "letters").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "g", "rect", "circle", "path", "text"}
ATTRIBUTES = {
    *("width", "height", "viewBox", "x", "y", "rx", "cx", "cy", "r", "d", "transform", "opacity", "fill"),
    *("stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"),
    *("font-family", "font-size", "font-weight", "text-anchor"),
}
PALETTE = {  # the roles of Theme.qml, paper and its colours
    *("#FFFFFF", "#1B2A33", "#4E5F69", "#8C8372", "#D3D8DB", "#E3F0EF", "#F0E9DC", "#FFE39A", "#F3A24A", "#C8322B"),
    *("#0E5A6B", "#3C4C9E", "#7A3B69", "#8A5A12", "#1C7348", "#A34E14", "#1F66A3", "#47586A"),
}
SENDERS = {"DVZ", "OE", "CGVS", "CGRA", "RvV", "CCE", "Fedasil", "bpost", "Dienst Voogdij", "Service des Tutelles"}
SIGNS = {"A", "?"}  # the letter of the card, the questions of a list


def _letters() -> dict[str, dict[str, object]]:
    text = (paths.bundled_content() / "letters" / "letters.toml").read_text(encoding="utf-8")
    return {letter["id"]: letter for letter in tomllib.loads(text)["letter"]}


def _words(file: Path) -> list[str]:
    return [element.text or "" for element in ET.parse(file).getroot().iter(f"{SVG}text")]


def _painted(name: str, side: int) -> QImage:
    drawings = {file.stem: file.read_text(encoding="utf-8") for file in FILES}
    return LetterProvider(drawings).requestPixmap(name, QSize(), QSize(side, side)).toImage()


def _seen_from_afar(name: str) -> list[int]:
    """The drawing as a blur of 24 × 24 dots on the colour of the screen: red, green and blue of each."""
    image = QImage(110, 110, QImage.Format.Format_RGB888)
    image.fill("#FAF6EF")
    painter = QPainter(image)
    painter.drawImage(0, 0, _painted(name, 110))
    painter.end()
    small = image.scaled(24, 24, mode=Qt.TransformationMode.SmoothTransformation)
    dots = [small.pixelColor(x, y) for y in range(24) for x in range(24)]
    return [value for dot in dots for value in (dot.red(), dot.green(), dot.blue())]


def test_every_letter_has_a_drawing_of_its_own_and_no_drawing_is_left_over() -> None:
    named = [letter["drawing"] for letter in _letters().values()]

    assert len(named) == len(set(named))
    assert {*named, ANY_LETTER} == LETTER_DRAWINGS
    assert {file.stem for file in FILES} == LETTER_DRAWINGS | LETTERHEADS, "kiosk/edition/drawings.py names the files"


def test_whoever_sends_a_letter_has_a_letterhead_of_its_own_and_none_is_left_over() -> None:
    offices = tomllib.loads((paths.bundled_content() / "institutions.toml").read_text(encoding="utf-8"))
    senders = {str(letter["who"]) for letter in _letters().values()}
    heads = [offices[sender]["letterhead"] for sender in sorted(senders)]

    assert len(heads) == len(set(heads))
    assert set(heads) == LETTERHEADS


@of_every("file", FILES, lambda file: file.stem)
def test_a_drawing_holds_nothing_but_shapes_and_words(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"<[!?]|href|url\(|style=|script", text)
    for element in ET.fromstring(text).iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES
        assert element.get("font-family", "Noto Sans") == "Noto Sans"
    assert set(re.findall(r"#[0-9A-Fa-f]+", text)) <= PALETTE
    assert 'viewBox="0 0 300 300"' in text


@of_every("file", FILES, lambda file: file.stem)
def test_the_words_on_a_drawing_are_those_of_the_paper_and_of_its_sender(file: Path) -> None:
    official = _letters().get(file.stem, {}).get("official", {})
    assert isinstance(official, dict)
    written = [words for words in _words(file) if words not in SIGNS]
    names = {name for words in written for name in words.split(" · ")}
    title = " ".join(words for words in written if not set(words.split(" · ")) <= SENDERS)

    assert names & SENDERS or title or file.stem in {ANY_LETTER, "municipality-after-order", "head-municipality"}
    assert re.sub(r"-? ", "", title) == re.sub(r"-? ", "", " ".join(official[code] for code in official))


@pytest.mark.parametrize("side", [110, 420])
@pytest.mark.parametrize("name", sorted(LETTER_DRAWINGS | LETTERHEADS))
def test_a_drawing_is_painted_at_the_size_asked_for(qtbot: QtBot, name: str, side: int) -> None:
    image = _painted(name, side)
    opaque = sum(image.pixelColor(x, y).alpha() > 0 for x in range(0, side, 5) for y in range(0, side, 5))

    assert image.size() == QSize(side, side)
    assert opaque > 0.4 * (side / 5) ** 2


def test_no_two_papers_look_alike(qtbot: QtBot) -> None:
    make_application()
    seen = {name: _seen_from_afar(name) for name in sorted(LETTER_DRAWINGS | LETTERHEADS)}
    apart = {
        (one, other): sum(abs(a - b) for a, b in zip(seen[one], seen[other], strict=True)) / len(seen[one])
        for one, other in itertools.combinations(seen, 2)
    }
    assert {pair: round(distance, 1) for pair, distance in apart.items() if distance < 6} == {}


def test_an_unknown_drawing_and_a_huge_one_do_no_harm(qtbot: QtBot, logged: Logged) -> None:
    logged.expect(Code.PICTURE_MISSING)
    assert _painted("nothing", 100).pixelColor(50, 50).alpha() == 0
    assert _painted(ANY_LETTER, 100_000).width() == LARGEST_LETTER
